package did

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// keyAgreementContext is what the original SDK writes where a context belongs. It is no context document, and JSON-LD processors fail.
const keyAgreementContext = "https://w3id.org/security#keyAgreementMethod"

// maxForeignMethods bounds the keys that are taken from a registered DID document.
const maxForeignMethods = 8

// readForeign reads a registered DID document that others wrote: the original SDK's, whose key for agreement is named under another
// DID and whose second context is none; ioctl's, in checksum case; or a conformant one. What is served is written anew, so nothing
// but keys and services is taken.
func readForeign(f RegistryFacts, raw []byte) (registered, error) {
	if len(raw) > MaxDocumentBytes {
		return registered{}, fmt.Errorf("%w: %d bytes, at most %d", ErrDocument, len(raw), MaxDocumentBytes)
	}
	if err := checkJSON(raw); err != nil {
		return registered{}, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	var d Document
	if err := d.parse(raw); err != nil {
		return registered{}, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	if !isDevice(d.ID, f.Device) {
		return registered{}, fmt.Errorf("it is of %q", d.ID)
	}
	r := registered{form: FormW3C}
	for _, c := range d.Context {
		if string(c) == `"`+keyAgreementContext+`"` {
			r.form = FormIoConnect
		}
	}
	for m := range d.methods() {
		if err := r.take(f, &d, *m); err != nil {
			return registered{}, err
		}
	}
	if r.key.IsZero() {
		return registered{}, fmt.Errorf("%w: it has none of address %s", ErrSigner, f.Signer)
	}
	r.services = ownServices(f.Device, d.Service)
	return r, nil
}

func isDevice(id string, device did.ID) bool {
	parsed, err := did.ParseFolded(id)
	return err == nil && parsed == device
}

// take keeps a method that is the device's current key, or a key for agreement. Others are left out: the registry does not
// vouch for them.
func (r *registered) take(f RegistryFacts, d *Document, m VerificationMethod) error {
	key, err := m.Key()
	if err != nil {
		return nil // a type of key that is not known here
	}
	signs := key.Address() == f.Signer && key.Algorithm() != "" || f.KeyType == KeyContract && r.key.IsZero() && listed(d.Authentication, m.ID)
	agrees := listed(d.KeyAgreement, m.ID) && key.Curve() != jwk.Ed25519 && key.Curve() != jwk.Secp256k1
	if !signs && !agrees {
		return nil
	}
	if len(r.methods) >= maxForeignMethods {
		return fmt.Errorf("%w: more than %d keys", ErrDocument, maxForeignMethods)
	}
	id, err := ownName(f.Device, m.ID)
	if err != nil {
		return fmt.Errorf("verification method %q: %w", m.ID, err)
	}
	if signs {
		r.key = key
	}
	if id == f.Device.String()+"#key-1" {
		if signs {
			return nil
		}
		id = f.Device.String() + "#key-agreement-1"
	}
	for _, have := range r.methods {
		if have.ID == id {
			return fmt.Errorf("%w: id %q is there twice", ErrDocument, id)
		}
	}
	own := jsonWebKey(id, f.Device.String(), key)
	r.methods = append(r.methods, own)
	return nil
}

func listed(entries []Relation, id string) bool {
	return slices.ContainsFunc(entries, func(r Relation) bool { return r.ID() == id })
}

// ownName puts the fragment of an id under the device's DID, whichever DID it was under.
func ownName(device did.ID, id string) (string, error) {
	_, fragment, ok := strings.Cut(id, "#")
	if !ok || fragment == "" {
		return "", errors.New("it has no fragment")
	}
	u, err := did.ParseURL(device.String() + "#" + fragment)
	return u.String(), err
}

// ownServices keeps the services that are well formed, under the device's own DID.
func ownServices(device did.ID, services []Service) []Service {
	var kept []Service
	seen := make(map[string]bool)
	for _, s := range services {
		if id, err := ownName(device, s.ID); err == nil && !seen[id] {
			seen[id] = true
			kept = append(kept, Service{ID: id, Type: s.Type, Endpoint: json.RawMessage(s.Endpoint)})
		}
	}
	return kept
}
