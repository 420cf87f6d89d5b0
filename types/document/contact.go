package document

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"unicode/utf8"

	"github.com/trellis-network/trellis/types/jwk"
)

// Limits of a contact.
const (
	MaxServices     = 8
	MaxServiceBytes = 256 // of an endpoint
)

// A Contact is how others may reach a device. The zero value is none, and is not written.
type Contact struct {
	KeyAgreement jwk.Public // others encrypt to it; zero when there is none
	Services     []Service
}

// A Service is an address under which a device or its owner answers.
type Service struct {
	Endpoint string `json:"endpoint"` // a URI
	ID       string `json:"id"`       // the fragment of its DID URL
	Type     string `json:"type"`     // as W3C registers them, such as DIDCommMessaging
}

var (
	serviceID   = regexp.MustCompile(`^[a-z][a-z0-9-]{0,31}$`)
	serviceType = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]{0,63}$`)
	// keyName is what the DID document calls keys.
	keyName = regexp.MustCompile(`^key-`)
)

// contact checks the optional members.
func (w wire) contact() (Contact, error) {
	var c Contact
	if w.KeyAgreement != nil {
		if c.KeyAgreement = *w.KeyAgreement; c.KeyAgreement.Curve() == jwk.Ed25519 || c.KeyAgreement.Curve() == jwk.Secp256k1 {
			return c, fmt.Errorf("keyAgreement on %s: want X25519, P-256, P-384 or P-521", c.KeyAgreement.Curve())
		}
	}
	if len(w.Services) > MaxServices {
		return c, fmt.Errorf("%d services, at most %d", len(w.Services), MaxServices)
	}
	seen := make(map[string]bool)
	for _, s := range w.Services {
		if err := s.check(); err != nil || seen[s.ID] {
			return c, fmt.Errorf("service %q: want an id like inbox, once, a type like DIDCommMessaging, and a URI of at most %d bytes", s.ID, MaxServiceBytes)
		}
		seen[s.ID] = true
	}
	c.Services = w.Services
	return c, nil
}

func (s Service) check() error {
	u, err := url.Parse(s.Endpoint)
	switch {
	case err != nil:
		return err
	case u.Scheme == "" || len(s.Endpoint) > MaxServiceBytes || !utf8.ValidString(s.Endpoint):
		return errors.New("no URI")
	case !serviceID.MatchString(s.ID) || keyName.MatchString(s.ID) || !serviceType.MatchString(s.Type):
		return errors.New("no name")
	}
	return nil
}
