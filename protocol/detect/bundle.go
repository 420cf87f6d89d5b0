package detect

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gowebpki/jcs"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// BundleFormat is the version of the format in docs/spec/evidence.md.
const BundleFormat = "trellis.evidence/v1"

// Limits of a bundle.
const (
	MaxBundle        = 16 << 20 // bytes
	maxBundleDevices = 2048
	maxExact         = 1 << 53 // the first integer that some JSON readers round
)

// Errors that tell what is wrong with a bundle.
var (
	ErrBundle = errors.New("not an evidence bundle")
	// ErrEntry reports an entry that is not in the log, or that its device did not sign.
	ErrEntry = errors.New("entry proves nothing")
	// ErrVersion reports a detector that this program has in another version, or not at all.
	ErrVersion = errors.New("detector is not of this version")
	// ErrNotFound reports that the detector, run on the bundle, does not say what the bundle says.
	ErrNotFound = errors.New("the entries do not give the finding")
)

// A Bundle is a finding with all that it rests on. Only ParseBundle and
// NewBundle make one that is well formed; Verify tells whether it is true.
type Bundle struct {
	Inputs     epoch.Inputs // of the epoch that was searched
	Type       string       // of the readings
	Fields     []string     // that the detector saw, in their order
	Parameters Values       // all of the detector's
	Devices    []Party      // by address
	Entries    []Proof      // by index
	Finding    Finding
}

// A Party is what the registry held at the epoch's registry block of a device
// that the finding is about.
type Party struct {
	Owner    common.Address
	Document document.Document
	Keys     document.Keys // empty: the document's for all readings
}

// keyFor returns the key that signs the reading with a sequence number.
func (p Party) keyFor(sequence uint64) (sig.PublicKey, bool) {
	if len(p.Keys) == 0 {
		return p.Document.Key(), true
	}
	return p.Keys.For(sequence)
}

// A Proof is a log entry with its path to the root of the log at LogEnd.
type Proof struct {
	Index uint64
	Entry []byte
	Path  []tlog.Hash
}

// The wire format; members are in the order of their names, as RFC 8785 wants.
type bundleWire struct {
	Bundle   string       `json:"bundle"`
	Detector detectorWire `json:"detector"`
	Devices  []partyWire  `json:"devices"`
	Entries  []entryWire  `json:"entries"`
	Epoch    epoch.Inputs `json:"epoch"`
	Finding  findingWire  `json:"finding"`
	Reading  readingWire  `json:"reading"`
}

type detectorWire struct {
	Name       string `json:"name"`
	Parameters Values `json:"parameters"`
	Version    uint32 `json:"version"`
}

type partyWire struct {
	Document json.RawMessage `json:"document"`
	Keys     []keyWire       `json:"keys,omitempty"`
	Owner    common.Address  `json:"owner"`
}

type keyWire struct {
	Alg   string `json:"alg,omitempty"` // absent with x and y: readings that nobody can check
	First string `json:"first"`         // a sequence number may be too large for a JSON number
	X     string `json:"x,omitempty"`
	Y     string `json:"y,omitempty"`
}

type entryWire struct {
	Entry string   `json:"entry"`
	Index uint64   `json:"index"`
	Proof []string `json:"proof"`
}

type findingWire struct {
	Device common.Address   `json:"device"`
	Others []common.Address `json:"others"`
	Score  units.Decimal    `json:"score"`
	Text   string           `json:"text"`
}

type readingWire struct {
	Fields []string `json:"fields"`
	Type   string   `json:"type"`
}

// Encode returns the canonical form, whose SHA-256 is the bundle's hash.
func (b *Bundle) Encode() ([]byte, error) {
	w := bundleWire{
		Bundle: BundleFormat, Detector: detectorWire{b.Finding.Detector, b.Parameters, b.Finding.Version}, Epoch: b.Inputs,
		Finding: findingWire{b.Finding.Device, b.Finding.Others, b.Finding.Score, b.Finding.Text}, Reading: readingWire{b.Fields, b.Type},
		Devices: []partyWire{}, Entries: []entryWire{},
	}
	if w.Finding.Others == nil {
		w.Finding.Others = []common.Address{}
	}
	for _, p := range b.Devices {
		w.Devices = append(w.Devices, p.wire())
	}
	for _, e := range b.Entries {
		entry := entryWire{base64.StdEncoding.EncodeToString(e.Entry), e.Index, []string{}}
		for _, h := range e.Path {
			entry.Proof = append(entry.Proof, base64.StdEncoding.EncodeToString(h[:]))
		}
		w.Entries = append(w.Entries, entry)
	}
	raw, err := json.Marshal(w)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBundle, err)
	}
	if raw, err = jcs.Transform(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBundle, err)
	}
	if len(raw) > MaxBundle {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrBundle, len(raw), MaxBundle)
	}
	return raw, nil
}

func (p Party) wire() partyWire {
	w := partyWire{Document: p.Document.Bytes(), Owner: p.Owner}
	for _, span := range p.Keys {
		key := keyWire{First: fmt.Sprint(span.First)}
		if span.Key.Algorithm() != 0 {
			point := span.Key.Point()
			key.Alg, key.X, key.Y = span.Key.Algorithm().String(), hex.EncodeToString(point[:32]), hex.EncodeToString(point[32:])
		}
		w.Keys = append(w.Keys, key)
	}
	return w
}

// Hash returns what is put on the chain of a bundle's canonical form.
func Hash(bundle []byte) common.Hash { return sha256.Sum256(bundle) }

// ParseBundle reads what Encode writes and refuses every other spelling. It
// does not tell whether the bundle is true.
func ParseBundle(raw []byte) (*Bundle, error) {
	if len(raw) > MaxBundle {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrBundle, len(raw), MaxBundle)
	}
	var w bundleWire
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&w); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBundle, err)
	}
	b, err := w.bundle()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBundle, err)
	}
	again, err := b.Encode()
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(again, raw) {
		return nil, fmt.Errorf("%w: not in canonical form (RFC 8785)", ErrBundle)
	}
	return b, nil
}

func (w *bundleWire) bundle() (*Bundle, error) {
	b := &Bundle{
		Inputs: w.Epoch, Type: w.Reading.Type, Fields: w.Reading.Fields, Parameters: w.Detector.Parameters,
		Finding: Finding{
			Detector: w.Detector.Name, Version: w.Detector.Version, Device: w.Finding.Device, Others: w.Finding.Others, Score: w.Finding.Score, Text: w.Finding.Text,
		},
	}
	if len(b.Finding.Others) == 0 {
		b.Finding.Others = nil
	}
	switch {
	case w.Bundle != BundleFormat:
		return nil, fmt.Errorf("bundle %.64q, want %s", w.Bundle, BundleFormat)
	case len(w.Devices) > maxBundleDevices || len(w.Entries) > MaxIndexes || len(w.Reading.Fields) > MaxFields || len(w.Detector.Parameters) > 64:
		return nil, errors.New("more devices, entries, fields or parameters than a bundle holds")
	case w.Reading.Fields == nil || w.Detector.Parameters == nil || len(w.Finding.Text) > 1024:
		return nil, errors.New("fields, parameters or text are missing or too long")
	}
	if err := w.Epoch.Check(); err != nil {
		return nil, err
	}
	for i := range w.Devices {
		p, err := w.Devices[i].party()
		if err != nil {
			return nil, fmt.Errorf("device %d: %w", i, err)
		}
		b.Devices = append(b.Devices, p)
	}
	for i := range w.Entries {
		p, err := w.Entries[i].proof()
		if err != nil {
			return nil, fmt.Errorf("entry %d: %w", i, err)
		}
		b.Entries = append(b.Entries, p)
		b.Finding.Indexes = append(b.Finding.Indexes, p.Index)
	}
	return b, b.checkOrder()
}

// checkOrder checks that devices and entries ascend, each once, and are the
// ones of the finding.
func (b *Bundle) checkOrder() error {
	var parties []common.Address
	for _, p := range b.Devices {
		parties = append(parties, p.Document.ID().Address())
	}
	named := append(slices.Clone(b.Finding.Others), b.Finding.Device)
	slices.SortFunc(named, common.Address.Cmp)
	if !slices.Equal(parties, named) {
		return errors.New("the devices are not the accused and the others, by address, each once")
	}
	if len(b.Entries) == 0 {
		return errors.New("no entries")
	}
	for i, e := range b.Entries {
		if i > 0 && e.Index <= b.Entries[i-1].Index || e.Index < b.Inputs.LogStart || e.Index >= b.Inputs.LogEnd || e.Index >= maxExact {
			return fmt.Errorf("entry %d has index %d: want them ascending, from %d to below %d", i, e.Index, b.Inputs.LogStart, b.Inputs.LogEnd)
		}
	}
	return nil
}

func (w *partyWire) party() (Party, error) {
	p := Party{Owner: w.Owner}
	for i, k := range w.Keys {
		var span document.Span
		if _, err := fmt.Sscan(k.First, &span.First); err != nil {
			return p, fmt.Errorf("key %d: first %.32q", i, k.First)
		}
		if k.Alg != "" {
			algorithm, err := sig.ParseAlgorithm(k.Alg)
			if err != nil {
				return p, err
			}
			point, err := hex.DecodeString(k.X + k.Y)
			if err != nil {
				return p, err
			}
			if span.Key, err = sig.NewPublicKey(algorithm, point); err != nil {
				return p, err
			}
		}
		if i > 0 && span.First <= p.Keys[i-1].First {
			return p, fmt.Errorf("key %d: keys are not in order", i)
		}
		p.Keys = append(p.Keys, span)
	}
	var err error
	if len(p.Keys) == 0 {
		p.Document, err = document.Parse(w.Document)
	} else {
		p.Document, err = document.ParseSigner(w.Document, p.Keys[len(p.Keys)-1].Key.Address())
	}
	return p, err
}

func (w *entryWire) proof() (Proof, error) {
	p := Proof{Index: w.Index}
	var err error
	if p.Entry, err = base64.StdEncoding.DecodeString(w.Entry); err != nil {
		return p, err
	}
	if len(w.Proof) > 64 {
		return p, fmt.Errorf("path of %d hashes", len(w.Proof))
	}
	for _, text := range w.Proof {
		h, err := base64.StdEncoding.DecodeString(text)
		if err != nil || len(h) != len(tlog.Hash{}) {
			return p, fmt.Errorf("path has %.64q, want the base64 of 32 bytes", text)
		}
		p.Path = append(p.Path, tlog.Hash(h))
	}
	return p, nil
}
