// Package document holds what owners register of their devices, in the one encoding that docs/spec/device-document.md gives.
package document

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/gowebpki/jcs"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// Limits of the format.
const (
	MaxBytes     = 4096
	MaxFacts     = 32
	MaxFactBytes = 128
)

const uriPrefix = "data:application/json,"

// ErrInvalid reports bytes that are not a device document.
var ErrInvalid = errors.New("not a device document")

var factName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,31}$`)

// A Document tells what a device is. Only New and Parse make one.
type Document struct {
	facts []fact // ascending by name
	id    did.ID
	key   sig.PublicKey
	reach *Contact // nil for none, as most have
	raw   []byte
}

// A fact is one entry of a list, which for a handful is smaller and quicker than a map.
type fact struct{ name, value string }

type wire struct {
	Facts        map[string]string `json:"facts"`
	ID           string            `json:"id"`
	KeyAgreement *jwk.Public       `json:"keyAgreement,omitempty"`
	PublicKey    wireKey           `json:"publicKey"`
	Services     []Service         `json:"services,omitempty"`
	Version      int               `json:"version"`
}

type wireKey struct {
	Alg string `json:"alg"`
	X   string `json:"x"`
	Y   string `json:"y"`
}

// New returns the document of the device that has key as its first.
func New(key sig.PublicKey, facts map[string]string) (Document, error) {
	return NewFor(did.ID(key.Address()), key, facts)
}

// NewFor returns the document of the device id whose key, after a rotation, is now key.
func NewFor(id did.ID, key sig.PublicKey, facts map[string]string) (Document, error) {
	return NewWith(id, key, facts, Contact{})
}

// NewWith is NewFor, with how others may reach the device.
func NewWith(id did.ID, key sig.PublicKey, facts map[string]string, reach Contact) (Document, error) {
	point := key.Point()
	w := wire{
		Facts: facts, ID: id.String(), Version: 1, Services: reach.Services,
		PublicKey: wireKey{key.Algorithm().String(), hex.EncodeToString(point[:32]), hex.EncodeToString(point[32:])},
	}
	if !reach.KeyAgreement.IsZero() {
		w.KeyAgreement = &reach.KeyAgreement
	}
	canonical, err := w.encode()
	if err != nil {
		return Document{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return ParseSigner(canonical, key.Address())
}

func (w wire) encode() ([]byte, error) {
	raw, err := json.Marshal(w)
	if err != nil {
		return nil, err
	}
	return jcs.Transform(raw)
}

// Parse reads the canonical encoding and refuses every other one, and a document whose id is not derived from its key: that of a
// device that has rotated it is read with ParseSigner.
func Parse(raw []byte) (Document, error) {
	d, err := parse(raw)
	if err == nil && d.key.Address() != d.id.Address() {
		return Document{}, fmt.Errorf("%w: id %s does not belong to the key, which gives %s", ErrInvalid, d.id, did.ID(d.key.Address()))
	}
	return d, err
}

// ParseSigner reads the document of a device whose current key has the address signer, as the registry tells it.
func ParseSigner(raw []byte, signer common.Address) (Document, error) {
	d, err := parse(raw)
	if err == nil && d.key.Address() != signer {
		return Document{}, fmt.Errorf("%w: its key has the address %s, the device's signer is %s", ErrInvalid, d.key.Address(), signer)
	}
	return d, err
}

// ParseID reads the document of the device id, whatever its key: that of a device that is a contract and has none of its own.
func ParseID(raw []byte, id did.ID) (Document, error) {
	d, err := parse(raw)
	if err == nil && d.id != id {
		return Document{}, fmt.Errorf("%w: it is of %s, not of %s", ErrInvalid, d.id, id)
	}
	return d, err
}

func parse(raw []byte) (Document, error) {
	if len(raw) > MaxBytes {
		return Document{}, fmt.Errorf("%w: %d bytes, at most %d", ErrInvalid, len(raw), MaxBytes)
	}
	canonical, err := jcs.Transform(raw)
	if err != nil {
		return Document{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if !bytes.Equal(canonical, raw) {
		return Document{}, fmt.Errorf("%w: not in canonical form (RFC 8785)", ErrInvalid)
	}
	var w wire
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&w); err != nil {
		return Document{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	// What decodes to the same document in another spelling, as a null or a key's further members do, is refused too.
	if again, err := w.encode(); err != nil || !bytes.Equal(again, raw) {
		return Document{}, fmt.Errorf("%w: a member is null, empty or has members of its own that are not known", ErrInvalid)
	}
	key, err := w.check()
	if err != nil {
		return Document{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	id, err := did.Parse(w.ID)
	if err != nil {
		return Document{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	reach, err := w.contact()
	if err != nil {
		return Document{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	d := Document{id: id, key: key, raw: raw, facts: make([]fact, 0, len(w.Facts))}
	for _, name := range slices.Sorted(maps.Keys(w.Facts)) {
		d.facts = append(d.facts, fact{name, w.Facts[name]})
	}
	if len(reach.Services) > 0 || !reach.KeyAgreement.IsZero() {
		d.reach = &reach
	}
	return d, nil
}

func (w wire) check() (sig.PublicKey, error) {
	if w.Version != 1 {
		return sig.PublicKey{}, fmt.Errorf("version %d, want 1", w.Version)
	}
	if w.Facts == nil || len(w.Facts) > MaxFacts {
		return sig.PublicKey{}, fmt.Errorf("want an object of at most %d facts", MaxFacts)
	}
	for name, value := range w.Facts {
		if !factName.MatchString(name) || len(value) > MaxFactBytes {
			return sig.PublicKey{}, fmt.Errorf("fact %q: want a name like exposure and a text of at most %d bytes", name, MaxFactBytes)
		}
	}
	algorithm, err := sig.ParseAlgorithm(w.PublicKey.Alg)
	if err != nil {
		return sig.PublicKey{}, err
	}
	text := w.PublicKey.X + w.PublicKey.Y
	point, err := hex.DecodeString(text)
	if err != nil || len(w.PublicKey.X) != 64 || strings.ToLower(text) != text {
		return sig.PublicKey{}, errors.New("x and y of the public key: want 64 lower-case hex digits each")
	}
	return sig.NewPublicKey(algorithm, point)
}

// ID returns the device's identifier.
func (d Document) ID() did.ID { return d.id }

// Key returns the key that signs the device's readings.
func (d Document) Key() sig.PublicKey { return d.key }

// Fact returns one fact, empty when the owner did not give it.
func (d Document) Fact(name string) string {
	for i := range d.facts {
		if d.facts[i].name == name {
			return d.facts[i].value
		}
	}
	return ""
}

// Facts returns all facts.
func (d Document) Facts() map[string]string {
	facts := make(map[string]string, len(d.facts))
	for _, f := range d.facts {
		facts[f.name] = f.value
	}
	return facts
}

// Contact returns how others may reach the device; the caller MUST NOT change it.
func (d Document) Contact() Contact {
	if d.reach == nil {
		return Contact{}
	}
	return *d.reach
}

// Bytes returns the canonical encoding; the caller MUST NOT change it.
func (d Document) Bytes() []byte { return d.raw }

// Hash returns what the registry keeps: Keccak-256 of the encoding.
func (d Document) Hash() common.Hash { return crypto.Keccak256Hash(d.raw) }

// URI returns the document as a data URI, which keeps it on the chain.
func (d Document) URI() string { return uriPrefix + url.PathEscape(string(d.raw)) }

// FromURI reads a document out of the data URI that URI makes; its key MUST be the device's first.
func FromURI(uri string) (Document, error) {
	raw, err := Inline(uri)
	if err != nil {
		return Document{}, err
	}
	return Parse(raw)
}

// Inline returns the bytes in a data URI that URI makes, unread.
func Inline(uri string) ([]byte, error) {
	escaped, ok := strings.CutPrefix(uri, uriPrefix)
	if !ok {
		return nil, fmt.Errorf("%w: URI does not start with %q", ErrInvalid, uriPrefix)
	}
	raw, err := url.PathUnescape(escaped)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return []byte(raw), nil
}

// Registered reads a document as the registry has it of the device id: out of a data URI, with that hash, and with the key of
// address signer, unless the device is a contract, which signer zero says.
func Registered(id did.ID, signer common.Address, hash common.Hash, uri string) (Document, error) {
	raw, err := Inline(uri)
	if err != nil {
		return Document{}, err
	}
	if have := crypto.Keccak256Hash(raw); have != hash {
		return Document{}, fmt.Errorf("%w: hash is %s, the registry says %s", ErrInvalid, have, hash)
	}
	d, err := ParseID(raw, id)
	if err == nil && signer != (common.Address{}) && d.key.Address() != signer {
		err = fmt.Errorf("%w: its key has the address %s, the device's signer is %s", ErrInvalid, d.key.Address(), signer)
	}
	return d, err
}
