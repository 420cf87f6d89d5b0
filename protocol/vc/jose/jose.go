// Package jose signs and opens JSON Web Signatures in compact form (RFC 7515), and the credentials and presentations of
// W3C VC-JOSE-COSE that are secured with them or with COSE_Sign1. The algorithm of a signature is that of the key it is
// verified with, never what the message says.
package jose

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"strings"

	"github.com/trellis-network/trellis/types/jwk"
)

// MaxBytes bounds a compact serialization.
const MaxBytes = 1 << 20

// Errors that callers tell apart.
var (
	// ErrFormat reports text that is no JWS of ours.
	ErrFormat = errors.New("malformed JWS")
	// ErrAlgorithm reports an algorithm that is not taken: none, HS*, RS*, or any but the one of the key.
	ErrAlgorithm = errors.New("algorithm refused")
	// ErrCritical reports a header that demands an extension (RFC 7515 §4.1.11); none is understood here.
	ErrCritical = errors.New("critical extension not understood")
	// ErrType reports a message of another media type than the one wanted.
	ErrType = errors.New("wrong type of message")
	// ErrBinding reports a key that does not belong to the one the message says it is of.
	ErrBinding = errors.New("key is not bound to the party")
	// ErrTime reports a message outside of its own validity.
	ErrTime = errors.New("not valid at this time")
	// ErrAudience reports a message meant for another, or without the nonce that was asked for.
	ErrAudience = errors.New("not meant for this verifier")
)

// Keys finds the public key of a verification method, a DID URL, and MUST fail when the method's DID document does not list it
// under purpose, a verification relationship of DID Core §5.3 such as "assertionMethod".
type Keys = func(method, purpose string) (jwk.Public, error)

// algorithms are the signatures that are taken, RFC 7518 §3.1, RFC 8037 §3.1, RFC 8812 §3.2.
var algorithms = map[string]bool{"ES256": true, "ES384": true, "ES512": true, "ES256K": true, "EdDSA": true}

// Algorithms lists the signatures that are taken, for metadata documents.
func Algorithms() []string { return []string{"EdDSA", "ES256", "ES256K", "ES384", "ES512"} }

// A Header is the protected header of a message.
type Header struct {
	Algorithm   string
	KeyID       string
	Type        string // as it stands in the message; compare with IsType
	ContentType string
	Members     map[string]json.RawMessage // all of them
}

// A Message is a compact JWS that was read, and not yet verified.
type Message struct {
	Header    Header
	Payload   []byte
	signed    string
	signature []byte
}

// Sign returns the compact serialization of payload. The algorithm is the key's; header MUST NOT name it, nor extensions.
func Sign(header map[string]any, payload []byte, key jwk.Signer) (string, error) {
	all := make(map[string]any, len(header)+1)
	for name, value := range header {
		if name == "alg" || name == "crit" || name == "b64" {
			return "", fmt.Errorf("sign: header %s is not the caller's to set", name)
		}
		all[name] = value
	}
	all["alg"] = key.Public().Algorithm()
	if !algorithms[key.Public().Algorithm()] {
		return "", fmt.Errorf("sign: %w: a key on %s signs nothing", ErrAlgorithm, key.Public().Curve())
	}
	protected, err := json.Marshal(all)
	if err != nil {
		return "", fmt.Errorf("sign: encode the header: %w", err)
	}
	signed := encode(protected) + "." + encode(payload)
	signature, err := key.Sign([]byte(signed))
	if err != nil {
		return "", fmt.Errorf("sign: %w", err)
	}
	return signed + "." + encode(signature), nil
}

// Parse reads a compact serialization. It refuses what no key could make good: an algorithm that is not taken, critical
// extensions, an unencoded payload (RFC 7797), a header with a member twice, a second spelling in base64url.
func Parse(compact string) (*Message, error) {
	if len(compact) > MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrFormat, len(compact), MaxBytes)
	}
	parts := strings.Split(compact, ".")
	if len(parts) != 3 {
		return nil, fmt.Errorf("%w: %d parts, want 3", ErrFormat, len(parts))
	}
	var raw [3][]byte
	for i, part := range parts {
		var err error
		if raw[i], err = decode(part); err != nil {
			return nil, fmt.Errorf("%w: part %d: %w", ErrFormat, i+1, err)
		}
	}
	header, err := parseHeader(raw[0])
	if err != nil {
		return nil, err
	}
	return &Message{header, raw[1], compact[:len(parts[0])+1+len(parts[1])], raw[2]}, nil
}

func parseHeader(raw []byte) (Header, error) {
	h := Header{}
	if err := Object(raw, &h.Members); err != nil {
		return h, fmt.Errorf("%w: header: %w", ErrFormat, err)
	}
	for name, to := range map[string]*string{"alg": &h.Algorithm, "kid": &h.KeyID, "typ": &h.Type, "cty": &h.ContentType} {
		if value, ok := h.Members[name]; ok && json.Unmarshal(value, to) != nil {
			return h, fmt.Errorf("%w: header %s is no string", ErrFormat, name)
		}
	}
	if !algorithms[h.Algorithm] {
		return h, fmt.Errorf("%w: %q is none of %s", ErrAlgorithm, h.Algorithm, strings.Join(Algorithms(), ", "))
	}
	for _, name := range []string{"crit", "b64"} {
		if _, ok := h.Members[name]; ok {
			return h, fmt.Errorf("%w: header %s", ErrCritical, name)
		}
	}
	return h, nil
}

// Verify returns nil when the message is signed with key. Safe for concurrent use.
func (m *Message) Verify(key jwk.Public) error {
	if key.Algorithm() == "" || m.Header.Algorithm != key.Algorithm() {
		return fmt.Errorf("%w: message says %s, a key on %q signs with %q", ErrAlgorithm, m.Header.Algorithm, key.Curve(), key.Algorithm())
	}
	return key.Verify([]byte(m.signed), m.signature)
}

// EmbeddedKey returns the key in header jwk. Whoever uses it MUST learn from elsewhere why it is to be trusted.
func (h Header) EmbeddedKey() (jwk.Public, bool, error) {
	raw, ok := h.Members["jwk"]
	if !ok {
		return jwk.Public{}, false, nil
	}
	key, err := jwk.ParsePublic(raw)
	return key, true, err
}

// IsType tells whether the header's typ is one of types, which are media types without "application/" (RFC 7515 §4.1.9).
func (h Header) IsType(types ...string) bool { return isMedia(h.Type, types...) }

func isMedia(text string, types ...string) bool {
	media, params, err := mime.ParseMediaType(withApplication(text))
	if err != nil || len(params) > 0 {
		return false
	}
	for _, want := range types {
		if media == "application/"+want {
			return true
		}
	}
	return false
}

func withApplication(text string) string {
	if strings.Contains(text, "/") {
		return text
	}
	return "application/" + text
}

func encode(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

// decode refuses padding, line breaks and stray bits: one message has one spelling.
func decode(text string) ([]byte, error) {
	if strings.ContainsAny(text, "\r\n") {
		return nil, errors.New("line break in base64url")
	}
	return base64.RawURLEncoding.Strict().DecodeString(text)
}
