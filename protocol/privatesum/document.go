package privatesum

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gowebpki/jcs"

	"github.com/trellis-network/trellis/types/units"
)

// DocumentVersion is the text that every aggregators document begins with.
const DocumentVersion = "trellis.aggregators/v1"

// Bounds of a document. With MaxBits and three aggregators a contribution leaves room for the rest of a reading of 4,096 bytes.
const (
	MaxMembers  = 9
	MaxBits     = 24
	MaxWindow   = 366 * 24 * 3600 // seconds
	MaxDevices  = 240             // slots that the bitmap of an output holds
	MaxDocument = 16 << 10        // bytes
)

// ErrDocument is a document that says too little, too much or something wrong.
var ErrDocument = errors.New("not an aggregators document")

// A Document says who aggregates a project's private sums, and of what. Its hash is the `code` and the `key` of the program's manifest, and
// stands in every contribution.
type Document struct {
	Format    string   `json:"aggregators"` // DocumentVersion
	Threshold int      `json:"threshold"`   // how many aggregators open a sum; one fewer learn nothing
	Bits      int      `json:"bits"`        // a value is below 2^bits
	Window    uint64   `json:"window"`      // seconds; a round is the window that begins at a multiple of it
	Minimum   int      `json:"minimum"`     // devices below which aggregators add up nothing, for a sum of one is its value
	Value     Value    `json:"value"`
	Members   []Member `json:"members"`
}

// A Value says what a device contributes.
type Value struct {
	Type  string `json:"type,omitempty"`  // of the readings it is made of
	Field string `json:"field,omitempty"` // of these readings
	// Above makes the value a bit: whether Field was above this number in any reading of the window.
	Above string `json:"above,omitempty"`
	Text  string `json:"text,omitempty"` // for people
}

// A Member is an aggregator. Its shares are the polynomials' values at its place in the list, from 1.
type Member struct {
	Name string    `json:"name"`
	Key  PublicKey `json:"key"`
	URL  string    `json:"url,omitempty"` // where it answers with its partial sums; empty for by hand
}

var memberName = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,31}$`)

// ParseDocument reads a document in JSON. It refuses members it does not know.
func ParseDocument(raw []byte) (*Document, error) {
	if len(raw) > MaxDocument {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrDocument, len(raw), MaxDocument)
	}
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	var d Document
	if err := strict.Decode(&d); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	if strict.More() {
		return nil, fmt.Errorf("%w: something follows it", ErrDocument)
	}
	return &d, d.Check()
}

// Check returns an error that says what is wrong.
func (d *Document) Check() error {
	switch {
	case d.Format != DocumentVersion:
		return fmt.Errorf("%w: aggregators is %q, write %q", ErrDocument, d.Format, DocumentVersion)
	case len(d.Members) < 2 || len(d.Members) > MaxMembers:
		return fmt.Errorf("%w: %d members, want 2 to %d: one alone would see every value", ErrDocument, len(d.Members), MaxMembers)
	case d.Threshold < 2 || d.Threshold > len(d.Members):
		return fmt.Errorf("%w: threshold %d of %d members, want 2 to all", ErrDocument, d.Threshold, len(d.Members))
	case 2*d.Threshold <= len(d.Members):
		return fmt.Errorf("%w: threshold %d of %d members: two halves could open two sums of one round, so want more than half", ErrDocument, d.Threshold, len(d.Members))
	case d.Bits < 1 || d.Bits > MaxBits:
		return fmt.Errorf("%w: values of %d bits, want 1 to %d", ErrDocument, d.Bits, MaxBits)
	case d.Window < 1 || d.Window > MaxWindow:
		return fmt.Errorf("%w: a window of %d seconds, want 1 to %d", ErrDocument, d.Window, MaxWindow)
	case d.Minimum < 2 || d.Minimum > MaxDevices:
		return fmt.Errorf("%w: a minimum of %d devices, want 2 to %d: a sum of one is its value", ErrDocument, d.Minimum, MaxDevices)
	case d.Value.Above != "" && d.Bits != 1:
		return fmt.Errorf("%w: the value is a bit (above), so bits is 1", ErrDocument)
	}
	if d.Value.Above != "" {
		if _, err := units.ParseDecimal(d.Value.Above); err != nil {
			return fmt.Errorf("%w: above: %w", ErrDocument, err)
		}
	}
	return d.checkMembers()
}

func (d *Document) checkMembers() error {
	for i, m := range d.Members {
		before := d.Members[:i]
		switch {
		case !memberName.MatchString(m.Name):
			return fmt.Errorf("%w: name %q: use a-z, 0-9, dot, hyphen and underscore, at most 32", ErrDocument, m.Name)
		case slices.ContainsFunc(before, func(o Member) bool { return o.Name == m.Name }):
			return fmt.Errorf("%w: two members are called %q", ErrDocument, m.Name)
		case slices.ContainsFunc(before, func(o Member) bool { return o.Key == m.Key }):
			return fmt.Errorf("%w: %s has the key of another member, so one would see two shares", ErrDocument, m.Name)
		}
		if err := m.Key.check(); err != nil {
			return fmt.Errorf("%w: %s: %w", ErrDocument, m.Name, err)
		}
		if u, err := url.Parse(m.URL); m.URL != "" && (err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https") {
			return fmt.Errorf("%w: %s: url %q is not of http or https", ErrDocument, m.Name, m.URL)
		}
	}
	return nil
}

// Canonical returns the bytes that are hashed: the document by the JSON Canonicalization Scheme (RFC 8785).
func (d *Document) Canonical() ([]byte, error) {
	raw, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	return jcs.Transform(raw)
}

// Hash names the document: SHA-256 of Canonical.
func (d *Document) Hash() (common.Hash, error) {
	raw, err := d.Canonical()
	if err != nil {
		return common.Hash{}, err
	}
	return sha256.Sum256(raw), nil
}

// Round returns the round that a time (Unix milliseconds) is in, and when it ends. A round is named by its first millisecond.
func (d *Document) Round(millis uint64) (round, end uint64) {
	length := d.Window * 1000
	round = millis - millis%length
	return round, round + length
}

// Member returns the place of a key among the members, from 1.
func (d *Document) Member(key PublicKey) (int, bool) {
	i := slices.IndexFunc(d.Members, func(m Member) bool { return m.Key == key })
	return i + 1, i >= 0
}
