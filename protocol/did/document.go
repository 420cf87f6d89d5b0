package did

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// Contexts of documents (JSON-LD). Processors MUST have them pinned, not fetch them.
const (
	ContextV11     = "https://www.w3.org/ns/did/v1.1" // defines JsonWebKey and Multikey too
	ContextV1      = "https://www.w3.org/ns/did/v1"
	ContextJWK     = "https://w3id.org/security/jwk/v1"
	ContextKey     = "https://w3id.org/security/multikey/v1"
	ContextJWS2020 = "https://w3id.org/security/suites/jws-2020/v1"
)

// Types of verification methods that this package writes.
const (
	TypeJSONWebKey     = "JsonWebKey"
	TypeMultikey       = "Multikey"
	TypeJSONWebKey2020 = "JsonWebKey2020"
	TypeRecovery2020   = "EcdsaSecp256k1RecoveryMethod2020"
)

// Purposes of keys: the verification relationships of DID Core §5.3.
const (
	Authentication       = "authentication"
	AssertionMethod      = "assertionMethod"
	KeyAgreement         = "keyAgreement"
	CapabilityInvocation = "capabilityInvocation"
	CapabilityDelegation = "capabilityDelegation"
)

// Errors of documents.
var (
	// ErrDocument reports bytes that are not a DID document.
	ErrDocument = errors.New("not a DID document")
	// ErrNoMethod reports a verification method that the document does not have, or not as a key that is known here.
	ErrNoMethod = errors.New("document has no such verification method")
	// ErrPurpose reports a key that its document does not name for the purpose.
	ErrPurpose = errors.New("verification method is not meant for this")
	// ErrController reports a key that is under another one's control.
	ErrController = errors.New("verification method has another controller")
	// ErrPeriod reports a key that is expired or revoked, or that may be, as far as the caller said which time it is.
	ErrPeriod = errors.New("verification method is expired or revoked")
)

// A Document is a DID document. Members that DID Core does not name are kept, and written again.
type Document struct {
	Context            []json.RawMessage // each a string or an object; when nil, Marshal gives what the representation needs
	ID                 string
	AlsoKnownAs        []string
	Controller         []string
	VerificationMethod []VerificationMethod

	Authentication, AssertionMethod, KeyAgreement, CapabilityInvocation, CapabilityDelegation []Relation

	Service []Service

	other map[string]json.RawMessage
}

// A VerificationMethod is a key, or an account that signs.
type VerificationMethod struct {
	ID         string
	Type       string
	Controller string

	PublicKeyJwk        json.RawMessage // a public JWK
	PublicKeyMultibase  string
	BlockchainAccountID string
	Expires, Revoked    string // xsd:dateTimeStamp, or ""

	other map[string]json.RawMessage
}

// A Relation is an entry of a verification relationship: the id of a verification method, or the method itself.
type Relation struct {
	Reference string
	Embedded  *VerificationMethod
}

// ID returns the entry's verification method id, as the document spells it.
func (r Relation) ID() string {
	if r.Embedded != nil {
		return r.Embedded.ID
	}
	return r.Reference
}

// A Service is a way to talk to or about the subject.
type Service struct {
	ID       string
	Type     []string
	Endpoint json.RawMessage // a URI, an object, or a set of both

	other map[string]json.RawMessage
}

// Relations returns the entries for a purpose; ok is false for a purpose that does not exist.
func (d *Document) Relations(purpose string) (entries []Relation, ok bool) {
	if list := d.relations(purpose); list != nil {
		return *list, true
	}
	return nil, false
}

var purposes = []string{Authentication, AssertionMethod, KeyAgreement, CapabilityInvocation, CapabilityDelegation}

func (d *Document) relations(purpose string) *[]Relation {
	switch purpose {
	case Authentication:
		return &d.Authentication
	case AssertionMethod:
		return &d.AssertionMethod
	case KeyAgreement:
		return &d.KeyAgreement
	case CapabilityInvocation:
		return &d.CapabilityInvocation
	case CapabilityDelegation:
		return &d.CapabilityDelegation
	}
	return nil
}

// Key returns the key of a verification method that the document names for a purpose (Controlled Identifiers §3.3). It knows no
// time, so it refuses a method that says when it expires or was revoked; KeyAt does not.
func (d *Document) Key(verificationMethod, purpose string) (jwk.Public, error) {
	m, err := d.method(verificationMethod, purpose)
	if err != nil {
		return jwk.Public{}, err
	}
	if m.Expires != "" || m.Revoked != "" {
		return jwk.Public{}, fmt.Errorf("%s: %w: say at which time", verificationMethod, ErrPeriod)
	}
	return m.keyFor(purpose)
}

// KeyAt is Key at a time.
func (d *Document) KeyAt(verificationMethod, purpose string, at time.Time) (jwk.Public, error) {
	m, err := d.method(verificationMethod, purpose)
	if err != nil {
		return jwk.Public{}, err
	}
	for _, end := range []string{m.Expires, m.Revoked} {
		if end == "" {
			continue
		}
		t, err := time.Parse(time.RFC3339, end)
		if err != nil || !at.Before(t) {
			return jwk.Public{}, fmt.Errorf("%s: %w: since %s", verificationMethod, ErrPeriod, end)
		}
	}
	return m.keyFor(purpose)
}

// Method returns the verification method with an id, absolute or relative, whatever its purpose.
func (d *Document) Method(id string) (VerificationMethod, error) {
	base, err := did.ParseAny(d.ID)
	if err != nil {
		return VerificationMethod{}, err
	}
	want, err := base.Resolve(id)
	if err != nil {
		return VerificationMethod{}, err
	}
	for m := range d.methods() {
		if have, err := base.Resolve(m.ID); err == nil && have == want {
			return *m, nil
		}
	}
	return VerificationMethod{}, fmt.Errorf("%s: %w", id, ErrNoMethod)
}

// methods gives every verification method, those inside relationships too.
func (d *Document) methods() func(yield func(*VerificationMethod) bool) {
	return func(yield func(*VerificationMethod) bool) {
		for i := range d.VerificationMethod {
			if !yield(&d.VerificationMethod[i]) {
				return
			}
		}
		for _, purpose := range purposes {
			for _, r := range *d.relations(purpose) {
				if r.Embedded != nil && !yield(r.Embedded) {
					return
				}
			}
		}
	}
}

// method finds a verification method, and checks that it is meant for the purpose and under the document's own control.
func (d *Document) method(id, purpose string) (VerificationMethod, error) {
	m, err := d.Method(id)
	if err != nil {
		return m, err
	}
	entries, ok := d.Relations(purpose)
	if !ok {
		return m, fmt.Errorf("%w: %q is no verification relationship", ErrPurpose, purpose)
	}
	base, err := did.ParseAny(d.ID)
	if err != nil {
		return m, err
	}
	want, err := base.Resolve(m.ID)
	if err != nil {
		return m, err
	}
	for _, entry := range entries {
		if have, err := base.Resolve(entry.ID()); err != nil || have != want {
			continue
		}
		if m.Controller != d.ID {
			return m, fmt.Errorf("%s: %w: %s", id, ErrController, m.Controller)
		}
		return m, nil
	}
	return m, fmt.Errorf("%s: %w: %s does not list it", id, ErrPurpose, purpose)
}

// keyFor is Key, refused when the curve cannot do what the document wants of it.
func (m VerificationMethod) keyFor(purpose string) (jwk.Public, error) {
	k, err := m.Key()
	if err != nil {
		return k, err
	}
	if able := purpose == KeyAgreement && k.Curve() != jwk.Ed25519 || purpose != KeyAgreement && k.Algorithm() != ""; !able {
		return jwk.Public{}, fmt.Errorf("%s: %w: curve %s is not for %s", m.ID, ErrPurpose, k.Curve(), purpose)
	}
	return k, nil
}
