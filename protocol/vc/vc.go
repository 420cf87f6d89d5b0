// Package vc reads credentials and presentations of the W3C Verifiable Credentials Data Model 2.0 and checks what the
// Recommendation demands of every one of them. It knows no signature: packages integrity, jose and sdjwt below it do.
//
// A credential is a document: what was read is kept as it was written, numbers included, and the fields of Credential are only
// a view of it.
package vc

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

// MaxBytes bounds a document.
const MaxBytes = 1 << 20

// The contexts of the data model (VC Data Model 2.0 §4.3, 1.1 §4.1).
const (
	ContextV2 = "https://www.w3.org/ns/credentials/v2"
	ContextV1 = "https://www.w3.org/2018/credentials/v1"
)

// Media types of documents and of what is enveloped.
const (
	CredentialMedia   = "application/vc"
	PresentationMedia = "application/vp"
)

// Errors that callers tell apart.
var (
	// ErrFormat reports bytes that are no JSON object of bounded size and depth, each member once.
	ErrFormat = errors.New("malformed document")
	// ErrModel reports a document that the data model does not allow.
	ErrModel = errors.New("document is not as the data model demands")
	// ErrNotYet reports a credential from the future.
	ErrNotYet = errors.New("credential is not valid yet")
	// ErrExpired reports a credential that was valid once.
	ErrExpired = errors.New("credential has expired")
	// ErrSchema reports a credential that does not match its credentialSchema, or a schema nobody provided.
	ErrSchema = errors.New("credential does not match its schema")
	// ErrHolder reports a presentation by another than the one its credentials are about.
	ErrHolder = errors.New("holder is not the subject")
)

// A Party is an issuer or a holder.
type Party struct {
	ID     string
	Object map[string]any // nil when the document has the identifier alone
}

// An Entry is an object that has a type: a status, a schema, evidence, terms of use, a refresh service, a proof.
type Entry struct {
	ID     string // may be empty
	Types  []string
	Object map[string]any
}

// A Credential is a document that the data model allows. That is all: nothing says that anyone vouches for it.
type Credential struct {
	Version    int // 2, or 1 for VC Data Model 1.1
	Contexts   []any
	ID         string // may be empty
	Types      []string
	Issuer     Party
	ValidFrom  time.Time // zero when it has none
	ValidUntil time.Time
	Subjects   []map[string]any
	Status     []Entry
	Schemas    []Entry
	Evidence   []Entry
	Terms      []Entry
	Refresh    []Entry
	Proofs     []Entry

	document map[string]any
}

// Decode reads one JSON object; numbers stay json.Number.
func Decode(raw []byte) (map[string]any, error) {
	if len(raw) > MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrFormat, len(raw), MaxBytes)
	}
	var document map[string]any
	if err := jose.Object(raw, &document); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if err := paired(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return document, nil
}

// paired refuses an escaped half of a surrogate pair in JSON: it is no character, and the decoder puts the same one for all of them,
// so texts that differ would have one signature (RFC 7493 §2.1).
func paired(raw []byte) error {
	for i := 0; i+1 < len(raw); i++ {
		if raw[i] != '\\' {
			continue
		}
		i++
		if unit := escapedUnit(raw[i:]); utf16.IsSurrogate(unit) {
			low := rune(-1)
			if i+5 < len(raw) && raw[i+5] == '\\' {
				low = escapedUnit(raw[i+6:])
			}
			if utf16.DecodeRune(unit, low) == utf8.RuneError {
				return errors.New("half of a surrogate pair")
			}
			i += 10
		}
	}
	return nil
}

// escapedUnit returns the code unit of u and four hexadecimal digits, -1 for anything else.
func escapedUnit(raw []byte) rune {
	if len(raw) < 5 || raw[0] != 'u' {
		return -1
	}
	unit, err := strconv.ParseUint(string(raw[1:5]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(unit)
}

// ParseCredential reads a credential with or without proofs.
func ParseCredential(raw []byte) (*Credential, error) {
	document, err := Decode(raw)
	if err != nil {
		return nil, fmt.Errorf("read a credential: %w", err)
	}
	c, err := readCredential(document)
	if err != nil {
		return nil, fmt.Errorf("read a credential: %w", err)
	}
	return c, nil
}

// NewCredential checks a document that was built, not read. It keeps a copy.
func NewCredential(document map[string]any) (*Credential, error) {
	raw, err := json.Marshal(document)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return ParseCredential(raw)
}

// Document returns a copy of the whole document.
func (c *Credential) Document() map[string]any { return Clone(c.document).(map[string]any) }

// MarshalJSON returns the document with all its members.
func (c *Credential) MarshalJSON() ([]byte, error) { return json.Marshal(c.document) }

// IsType tells whether name is among the credential's types.
func (c *Credential) IsType(name string) bool { return has(c.Types, name) }

// Valid returns nil when now lies between validFrom and validUntil, both included (VC Data Model 2.0 §4.9). The issuer's clock may
// be ahead by leeway.
func (c *Credential) Valid(now time.Time, leeway time.Duration) error {
	if !c.ValidFrom.IsZero() && now.Add(leeway).Before(c.ValidFrom) {
		return fmt.Errorf("%w: it is from %s on", ErrNotYet, c.ValidFrom.Format(time.RFC3339))
	}
	if !c.ValidUntil.IsZero() && now.After(c.ValidUntil) {
		return fmt.Errorf("%w: it was valid until %s", ErrExpired, c.ValidUntil.Format(time.RFC3339))
	}
	return nil
}

// Clone copies a decoded JSON value deeply.
func Clone(value any) any {
	switch v := value.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for name, one := range v {
			out[name] = Clone(one)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, one := range v {
			out[i] = Clone(one)
		}
		return out
	}
	return value
}

func has(list []string, want string) bool {
	for _, one := range list {
		if one == want {
			return true
		}
	}
	return false
}
