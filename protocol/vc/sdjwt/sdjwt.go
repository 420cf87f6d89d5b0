// Package sdjwt issues, presents and verifies Selective Disclosure JWTs (RFC 9901) in compact form, and the credentials that
// are made of them (SD-JWT VC). A holder withholds what the issuer allowed to be withheld, and a verifier refuses everything
// that the issuer's signature does not cover.
package sdjwt

import (
	"crypto"
	_ "crypto/sha256" // hashes names it
	_ "crypto/sha512" // hashes names it
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// Limits of what is read.
const (
	MaxBytes       = 1 << 20
	MaxDisclosures = 1024
)

// Errors that callers tell apart; those of package jose beside them.
var (
	// ErrFormat reports text that is no SD-JWT.
	ErrFormat = errors.New("malformed SD-JWT")
	// ErrDisclosure reports a disclosure that the issuer did not sign, or that says what none may say (RFC 9901 §7.1).
	ErrDisclosure = errors.New("disclosure refused")
	// ErrHash reports an _sd_alg that is not taken.
	ErrHash = errors.New("hash algorithm refused")
	// ErrKeyBinding reports a presentation without the key binding asked for, or with one that does not hold (§7.3).
	ErrKeyBinding = errors.New("key binding refused")
)

// hashes are named as in the IANA registry Named Information Hash Algorithm.
var hashes = map[string]crypto.Hash{"sha-256": crypto.SHA256, "sha-384": crypto.SHA384, "sha-512": crypto.SHA512}

// Names with a meaning of their own (§4.1); no claim has one.
const (
	digestsName   = "_sd"
	elementName   = "..."
	algorithmName = "_sd_alg"
)

func reserved(name string) bool {
	return name == digestsName || name == elementName || name == algorithmName
}

// A Token is the parts of an SD-JWT, nothing of it verified.
type Token struct {
	JWT         string   // signed by the issuer
	Disclosures []string // as they are transmitted
	Binding     string   // the key binding JWT, empty without one
}

// Parse separates the parts (§4).
func Parse(text string) (Token, error) {
	if len(text) > MaxBytes {
		return Token{}, fmt.Errorf("%w: %d bytes, at most %d", ErrFormat, len(text), MaxBytes)
	}
	parts := strings.Split(text, "~")
	if len(parts) < 2 || len(parts) > MaxDisclosures+2 {
		return Token{}, fmt.Errorf("%w: %d parts, want 2 to %d separated by ~", ErrFormat, len(parts), MaxDisclosures+2)
	}
	t := Token{parts[0], parts[1 : len(parts)-1], parts[len(parts)-1]}
	for _, d := range t.Disclosures {
		if d == "" {
			return Token{}, fmt.Errorf("%w: a disclosure is empty", ErrFormat)
		}
	}
	return t, nil
}

// String is the inverse of Parse.
func (t Token) String() string { return t.unbound() + t.Binding }

// unbound is what sd_hash is taken over (§4.3.1).
func (t Token) unbound() string {
	var b strings.Builder
	b.WriteString(t.JWT)
	b.WriteByte('~')
	for _, d := range t.Disclosures {
		b.WriteString(d)
		b.WriteByte('~')
	}
	return b.String()
}

// A Disclosure is one that the issuer signed, and where its claim stands.
type Disclosure struct {
	Text    string
	Pointer string // RFC 6901, in the payload with all given disclosures
	Name    string // empty for an element of an array
}

// An Opened is an SD-JWT whose issuer's signature and disclosures hold.
type Opened struct {
	Header      jose.Header
	Payload     map[string]any // processed (§7.1); numbers are json.Number
	Disclosures []Disclosure
	hash        crypto.Hash
}

// Open does steps 1 to 5 of §7.1 with the issuer's key: signature, hash algorithm, disclosures. Times, audience and key binding
// are not looked at.
func (t Token) Open(key jwk.Public) (*Opened, error) {
	m, err := jose.Parse(t.JWT)
	if err != nil {
		return nil, err
	}
	if err := m.Verify(key); err != nil {
		return nil, err
	}
	return t.process(m)
}

// process follows the digests; the signature is the caller's to check first.
func (t Token) process(m *jose.Message) (*Opened, error) {
	payload := map[string]any{}
	if err := jose.Object(m.Payload, &payload); err != nil {
		return nil, fmt.Errorf("%w: payload: %w", ErrFormat, err)
	}
	hash, err := hashOf(payload)
	if err != nil {
		return nil, err
	}
	delete(payload, algorithmName)
	p, err := newProcess(t.Disclosures, hash)
	if err != nil {
		return nil, err
	}
	out, err := p.value(payload, "", 0)
	if err != nil {
		return nil, err
	}
	for _, one := range p.byDigest {
		if !one.used {
			return nil, fmt.Errorf("%w: nothing refers to %.24s…", ErrDisclosure, one.text)
		}
	}
	return &Opened{m.Header, out.(map[string]any), p.found, hash}, nil
}

func hashOf(payload map[string]any) (crypto.Hash, error) {
	name, ok := payload[algorithmName]
	if !ok {
		return crypto.SHA256, nil // §4.1.1
	}
	text, _ := name.(string)
	hash, ok := hashes[text]
	if !ok {
		return 0, fmt.Errorf("%w: _sd_alg %v", ErrHash, name)
	}
	return hash, nil
}

func digest(hash crypto.Hash, text string) string {
	h := hash.New()
	h.Write([]byte(text))
	return encode(h.Sum(nil))
}

func encode(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

// Claims returns the processed payload as JSON members.
func (o *Opened) Claims() (jose.Claims, error) {
	raw, err := json.Marshal(o.Payload)
	if err != nil {
		return nil, fmt.Errorf("encode the payload: %w", err)
	}
	return jose.ParseClaims(raw)
}
