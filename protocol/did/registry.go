package did

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/jwk"
)

// Key types of the registry.
const (
	KeySecp256k1 = 1
	KeyP256      = 2
	KeyContract  = 3 // ERC-1271: the device is a contract
)

// RegistryFacts are what the device registry says of a device at a block.
type RegistryFacts struct {
	ChainID      uint64         `json:"chainId"`
	Device       did.ID         `json:"device"`
	ProjectID    uint64         `json:"projectId"`
	Owner        common.Address `json:"owner,omitzero"`
	Account      common.Address `json:"account"`
	Signer       common.Address `json:"signer"`
	KeyType      uint8          `json:"keyType"`
	DocumentHash common.Hash    `json:"documentHash"`
	V2           did.V2ID       `json:"v2,omitzero"`
	Removed      bool           `json:"removed,omitempty"`
	RegisteredAt uint64         `json:"registeredAt"`
	ChangedAt    uint64         `json:"changedAt"`
	Nonce        uint64         `json:"nonce,omitempty"`
}

// Errors of documents that are registered.
var (
	// ErrHash reports a document that is not the one whose hash is registered.
	ErrHash = errors.New("document has another hash than the registered one")
	// ErrSigner reports a document without the key that the registry says the device signs with.
	ErrSigner = errors.New("document does not have the device's current key")
)

// Forms of registered documents that are rewritten.
const (
	FormIoConnect = "ioConnect" // the original device SDK's DID document
	FormW3C       = "w3c"       // any other DID document, such as ioctl's
)

// A registered document is what is taken out of the bytes that the device's owner registered.
type registered struct {
	key       jwk.Public // that signs
	agreement jwk.Public // zero when there is none
	services  []Service
	methods   []VerificationMethod // under their own names, besides #key-1; those of rewritten documents
	form      string
}

// FromRegistry returns the document of a registered device: what the registry says of it, and the document it registered, whose
// hash MUST be the registered one. form names the document's form when it was rewritten, "" for our own (docs/spec/did-io.md §5).
func FromRegistry(f RegistryFacts, raw []byte) (d *Document, form string, err error) {
	if have := crypto.Keccak256Hash(raw); have != f.DocumentHash {
		return nil, "", wrap(InvalidDIDDocument, ErrHash, "document of %s hashes to %s, the registry has %s", f.Device, have, f.DocumentHash)
	}
	r, err := readRegistered(f, raw)
	if err != nil {
		return nil, "", wrap(InvalidDIDDocument, err, "document of %s", f.Device)
	}
	if f.KeyType != KeyContract && r.key.Address() != f.Signer {
		return nil, "", wrap(InvalidDIDDocument, ErrSigner, "document of %s has the key of %s, the device signs as %s",
			f.Device, r.key.Address(), f.Signer)
	}
	return r.document(f), r.form, nil
}

func readRegistered(f RegistryFacts, raw []byte) (registered, error) {
	signer := f.Signer
	if f.KeyType == KeyContract {
		signer = keyAddress(raw) // the contract took the document's hash, and with it any key
	}
	doc, err := document.ParseSigner(raw, signer)
	if err == nil {
		if doc.ID() != f.Device {
			return registered{}, fmt.Errorf("it is of %s", doc.ID())
		}
		return ownForm(f.Device, doc)
	}
	if !bytes.Contains(raw, []byte(`"verificationMethod"`)) {
		return registered{}, err // it was meant to be ours
	}
	return readForeign(f, raw)
}

// keyAddress returns the address of the key in a device document, zero when there is none.
func keyAddress(raw []byte) common.Address {
	var d struct {
		PublicKey struct{ X, Y string }
	}
	if len(raw) > document.MaxBytes || json.Unmarshal(raw, &d) != nil {
		return common.Address{}
	}
	return common.BytesToAddress(crypto.Keccak256(common.FromHex(d.PublicKey.X), common.FromHex(d.PublicKey.Y))[12:])
}

func ownForm(device did.ID, doc document.Document) (registered, error) {
	curve := jwk.Secp256k1
	if doc.Key().Algorithm() == sig.ES256 {
		curve = jwk.P256
	}
	point := doc.Key().Point()
	key, err := jwk.NewPublic(curve, point[:])
	r := registered{key: key, agreement: doc.Contact().KeyAgreement}
	for _, s := range doc.Contact().Services {
		endpoint, _ := json.Marshal(s.Endpoint) // a string
		r.services = append(r.services, Service{ID: device.String() + "#" + s.ID, Type: []string{s.Type}, Endpoint: endpoint})
	}
	return r, err
}

// document is the mapping: one key for all that signs, the owner as controller, the account as another name.
func (r registered) document(f RegistryFacts) *Document {
	id := f.Device.String()
	d := &Document{
		ID: id, AlsoKnownAs: []string{AccountDID(f.ChainID, f.Account)},
		VerificationMethod: []VerificationMethod{jsonWebKey(id+"#key-1", id, r.key)}, Service: r.services,
	}
	if f.Owner != (common.Address{}) { // unknown, for a version of long ago
		d.Controller = []string{AccountDID(f.ChainID, f.Owner)}
	}
	if !f.V2.IsZero() {
		d.AlsoKnownAs = append(d.AlsoKnownAs, f.V2.String())
	}
	signing := []Relation{{Reference: id + "#key-1"}}
	for _, m := range r.methods {
		d.VerificationMethod = append(d.VerificationMethod, m)
		if key, err := m.Key(); err == nil && key == r.key {
			signing = append(signing, Relation{Reference: m.ID})
		} else {
			d.KeyAgreement = append(d.KeyAgreement, Relation{Reference: m.ID})
		}
	}
	d.Authentication, d.AssertionMethod, d.CapabilityInvocation, d.CapabilityDelegation = signing, signing, signing, signing
	if !r.agreement.IsZero() {
		d.VerificationMethod = append(d.VerificationMethod, jsonWebKey(id+"#key-agreement-1", id, r.agreement))
		d.KeyAgreement = append(d.KeyAgreement, Relation{Reference: id + "#key-agreement-1"})
	}
	return d
}

// Metadata returns what the registry knows of the document's versions. Times are the caller's, who read the blocks.
func (f RegistryFacts) Metadata() Metadata {
	m := Metadata{Deactivated: f.Removed, VersionID: fmt.Sprint(f.ChangedAt), CanonicalID: f.Device.String(), Registry: &f}
	if !f.V2.IsZero() {
		m.EquivalentID = []string{f.Device.String(), f.V2.String()}
	}
	return m
}

// As returns the document under an equivalent name: a resolver answers with the DID that it was asked for.
func (d *Document) As(id string) (*Document, error) {
	if id == d.ID {
		return d, nil
	}
	var out Document
	raw, err := d.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var tree any
	if err := json.Unmarshal(raw, &tree); err != nil {
		return nil, err
	}
	if raw, err = encode(renamed(tree, d.ID, id)); err != nil {
		return nil, err
	}
	if err := out.parse(raw); err != nil {
		return nil, err
	}
	out.AlsoKnownAs = slices.DeleteFunc(out.AlsoKnownAs, func(s string) bool { return s == id })
	out.AlsoKnownAs = append(out.AlsoKnownAs, d.ID)
	return &out, nil
}

// renamed replaces a DID, alone or as the beginning of a DID URL, in every text.
func renamed(value any, from, to string) any {
	switch v := value.(type) {
	case string:
		if rest, ok := strings.CutPrefix(v, from); ok && (rest == "" || strings.ContainsAny(rest[:1], "#/?")) {
			return to + rest
		}
	case []any:
		for i := range v {
			v[i] = renamed(v[i], from, to)
		}
	case map[string]any:
		for name := range v {
			v[name] = renamed(v[name], from, to)
		}
	}
	return value
}
