// Package receipt holds in one document why a device earned what it earned in an epoch, with the proof of every step, and
// checks all of it without asking anybody.
//
// docs/spec/receipt.md is the specification.
package receipt

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Format is what a document says of itself.
const Format = "trellis.receipt/v1"

// Limits of a document.
const (
	MaxBytes   = 256 << 20
	MaxEntries = 1 << 16 // a reading a second for 18 hours
)

// ErrDocument reports bytes that are not a receipt.
var ErrDocument = errors.New("not a receipt")

// A Document is one device's receipt of one epoch.
type Document struct {
	Format       string          `json:"receipt"`
	Device       did.ID          `json:"device"`
	Inputs       epoch.Inputs    `json:"inputs"` // as the chain pinned them
	Settlement   Settlement      `json:"settlement"`
	Transactions Transactions    `json:"transactions"`
	Policy       string          `json:"policy"`            // its canonical form, whose hash the inputs name
	Program      []byte          `json:"program,omitempty"` // the module that gives the policy's points, whose hash the policy names
	Registration Registration    `json:"registration"`
	Entries      []Entry         `json:"entries"` // all that the device signed in the epoch's range of the log, in its order
	Header       json.RawMessage `json:"header"`  // the first line of the published result
	Leaf         json.RawMessage `json:"leaf"`    // the device's line in it
	Index        uint64          `json:"index"`   // of the leaf
	Proof        []Node          `json:"proof"`   // from the leaf to the settlement's root
	Explained    *reward.Receipt `json:"explained"`
	Notes        []string        `json:"notes"` // what a reader should know of how this was made; mostly none
}

// A Settlement is what stands on the chain of an epoch.
type Settlement struct {
	State      string       `json:"state"`
	Root       common.Hash  `json:"root"`
	Total      units.Amount `json:"total"`
	Leaves     uint64       `json:"leaves"`
	ResultHash common.Hash  `json:"resultHash"`
}

// Transactions are where on the chain to look; null where nothing happened yet, or where nobody looked.
type Transactions struct {
	Pin      *common.Hash `json:"pin"`
	Post     *common.Hash `json:"post"`
	Finalize *common.Hash `json:"finalize"`
	Claim    *common.Hash `json:"claim"`
}

// A Registration is what the registry held of the device at the epoch's registry block.
type Registration struct {
	Document string          `json:"document"` // its bytes
	Account  common.Address  `json:"account"`
	Keys     []Key           `json:"keys"`
	Trust    string          `json:"trust"`
	Standing policy.Standing `json:"standing"`
}

// A Key signs a device's readings from a sequence number on.
type Key struct {
	First     uint64 `json:"first"`
	Algorithm string `json:"algorithm"` // "" where nobody could check readings
	Point     string `json:"point"`     // x ‖ y
	Trust     string `json:"trust"`
}

// An Entry is an entry of the log with the proof that it stands there.
type Entry struct {
	Index uint64   `json:"index"`
	Bytes string   `json:"bytes"` // base64url without padding
	Proof []string `json:"proof"` // RFC 6962 §2.1.1, at the size of the inputs' logEnd
}

// A Node is a step of the leaf's proof.
type Node struct {
	Hash common.Hash `json:"hash"`
	Sum  string      `json:"sum"`
}

// Nodes writes a proof as a document has it.
func Nodes(proof []merkle.Node) []Node {
	nodes := make([]Node, 0, len(proof))
	for _, n := range proof {
		nodes = append(nodes, Node{n.Hash, n.Sum.Dec()})
	}
	return nodes
}

// NewEntry writes an entry of the log as a document has it.
func NewEntry(index uint64, raw []byte, proof []tlog.Hash) Entry {
	e := Entry{Index: index, Bytes: base64.RawURLEncoding.EncodeToString(raw), Proof: make([]string, 0, len(proof))}
	for _, h := range proof {
		e.Proof = append(e.Proof, "0x"+hex.EncodeToString(h[:]))
	}
	return e
}

// NewRegistration writes a device as a document has it.
func NewRegistration(d reward.Device) Registration {
	r := Registration{Document: string(d.Document.Bytes()), Account: d.Account, Keys: []Key{}, Trust: d.Trust, Standing: d.Known}
	for _, span := range d.Keys {
		k := Key{First: span.First, Trust: span.Trust}
		if span.Key.Algorithm() != 0 {
			point := span.Key.Point()
			k.Algorithm, k.Point = span.Key.Algorithm().String(), "0x"+hex.EncodeToString(point[:])
		}
		r.Keys = append(r.Keys, k)
	}
	return r
}

// Encode writes the document, for people and machines.
func (d *Document) Encode() ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false) // so that texts of policies stay as they are
	encoder.SetIndent("", " ")
	err := encoder.Encode(d)
	return b.Bytes(), err
}

// Parse reads a document. That it is one says nothing about its truth: Check does.
func Parse(raw []byte) (*Document, error) {
	if len(raw) > MaxBytes {
		return nil, fmt.Errorf("%w: above %d bytes", ErrDocument, MaxBytes)
	}
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	var d Document
	if err := strict.Decode(&d); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	switch {
	case strict.More():
		return nil, fmt.Errorf("%w: something stands after it", ErrDocument)
	case d.Format != Format:
		return nil, fmt.Errorf("%w: it says %.40q, want %q", ErrDocument, d.Format, Format)
	case len(d.Entries) > MaxEntries:
		return nil, fmt.Errorf("%w: %d entries, at most %d", ErrDocument, len(d.Entries), MaxEntries)
	case d.Explained == nil:
		return nil, fmt.Errorf("%w: it has no explanation", ErrDocument)
	}
	var err error
	if d.Header, err = compact(d.Header); err == nil {
		d.Leaf, err = compact(d.Leaf)
	}
	return &d, err
}

// compact takes the white space out, which gives the line as it was published.
func compact(raw json.RawMessage) (json.RawMessage, error) {
	var b bytes.Buffer
	if err := json.Compact(&b, raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	return b.Bytes(), nil
}

// OfDevice is the inverse of NewRegistration.
func (r *Registration) OfDevice(id did.ID) (reward.Device, error) {
	doc, err := document.ParseID([]byte(r.Document), id)
	if err != nil {
		return reward.Device{}, fmt.Errorf("document of %s: %w", id, err)
	}
	d := reward.Device{Document: doc, Account: r.Account, Trust: r.Trust, Known: r.Standing}
	for i, k := range r.Keys {
		span := document.Span{First: k.First, Trust: k.Trust}
		if k.Algorithm != "" {
			algorithm, err := sig.ParseAlgorithm(k.Algorithm)
			if err != nil {
				return reward.Device{}, fmt.Errorf("key %d: %w", i, err)
			}
			point, err := bytesOf(k.Point)
			if err != nil {
				return reward.Device{}, fmt.Errorf("key %d: %w", i, err)
			}
			if span.Key, err = sig.NewPublicKey(algorithm, point); err != nil {
				return reward.Device{}, fmt.Errorf("key %d: %w", i, err)
			}
		}
		if i > 0 && k.First <= r.Keys[i-1].First {
			return reward.Device{}, fmt.Errorf("key %d begins at reading %d, the one before at %d", i, k.First, r.Keys[i-1].First)
		}
		d.Keys = append(d.Keys, span)
	}
	return d, nil
}

func bytesOf(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok || digits != strings.ToLower(digits) {
		return nil, fmt.Errorf("%.70q is not lower-case hex after 0x", text)
	}
	return hex.DecodeString(digits)
}

// PostedLeaf reads the leaf as it was posted.
func (d *Document) PostedLeaf() (reward.Leaf, error) {
	header, _, err := reward.DecodeHeader(d.Header)
	if err != nil {
		return reward.Leaf{}, err
	}
	return reward.DecodeLeaf(d.Leaf, header.Version)
}

// raw is the inverse of NewEntry.
func (e *Entry) raw() ([]byte, []tlog.Hash, error) {
	entry, err := base64.RawURLEncoding.Strict().DecodeString(e.Bytes)
	if err != nil {
		return nil, nil, err
	}
	var proof []tlog.Hash
	for _, text := range e.Proof {
		hash, err := bytesOf(text)
		if err != nil || len(hash) != common.HashLength {
			return nil, nil, fmt.Errorf("%.70q is no hash", text)
		}
		proof = append(proof, tlog.Hash(hash))
	}
	return entry, proof, nil
}

// nodes is the inverse of Nodes.
func nodes(proof []Node) ([]merkle.Node, error) {
	var out []merkle.Node
	for i, n := range proof {
		sum, err := uint256.FromDecimal(n.Sum)
		if err != nil || sum.Dec() != n.Sum {
			return nil, fmt.Errorf("step %d: %.80q is no amount", i, n.Sum)
		}
		out = append(out, merkle.Node{Hash: n.Hash, Sum: *sum})
	}
	return out, nil
}
