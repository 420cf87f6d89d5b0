package privatesum

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// TranscriptVersion is the text that every transcript begins with.
const TranscriptVersion = "trellis.private-sum/v1"

// MaxTranscript is the longest transcript, in bytes of JSON.
const MaxTranscript = 64 << 20

// ErrTranscript is a transcript that contradicts itself, or is none.
var ErrTranscript = errors.New("not a transcript of a private sum")

// A Transcript is all that is public of a round, in one document that checks itself: readings, complaints, partial sums, result. It is how
// aggregators work by hand, and what anybody recomputes a sum from. Numbers beyond JSON's are in hex.
type Transcript struct {
	Format     string             `json:"private_sum"` // TranscriptVersion
	ChainID    uint64             `json:"chain"`
	Project    uint64             `json:"project"`
	Document   *Document          `json:"aggregators"`
	Round      uint64             `json:"round"`
	Mask       *hexutil.Big       `json:"mask"`
	Budget     *hexutil.Big       `json:"budget"` // wei
	Devices    []TranscriptDevice `json:"devices"`
	Entries    []hexutil.Bytes    `json:"entries"`
	Complaints []hexutil.Bytes    `json:"complaints,omitempty"`
	Partials   []hexutil.Bytes    `json:"partials,omitempty"`
	// Task and Prover are what the evidence is for; of a sum made by hand they are whatever the maker says.
	Task     common.Hash    `json:"task"`
	Prover   common.Address `json:"prover"`
	Output   hexutil.Bytes  `json:"output,omitempty"`
	Evidence hexutil.Bytes  `json:"evidence,omitempty"`
}

// A TranscriptDevice is a device as the chain's registry and session keys have it. Whoever checks a transcript compares these with the
// chain, if there is one.
type TranscriptDevice struct {
	DID       string        `json:"did"`
	Slot      uint32        `json:"slot"`
	Algorithm string        `json:"alg"`
	Point     hexutil.Bytes `json:"point"`
}

// ParseTranscript reads a transcript in JSON. It refuses members it does not know.
func ParseTranscript(raw []byte) (*Transcript, error) {
	if len(raw) > MaxTranscript {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTranscript, len(raw), MaxTranscript)
	}
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	var t Transcript
	if err := strict.Decode(&t); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTranscript, err)
	}
	switch {
	case strict.More():
		return nil, fmt.Errorf("%w: something follows it", ErrTranscript)
	case t.Format != TranscriptVersion:
		return nil, fmt.Errorf("%w: private_sum is %q, this program reads %q", ErrTranscript, t.Format, TranscriptVersion)
	case t.Document == nil || t.Mask == nil || t.Budget == nil:
		return nil, fmt.Errorf("%w: aggregators, mask or budget are missing", ErrTranscript)
	case t.Mask.ToInt().Sign() < 0 || t.Mask.ToInt().BitLen() > MaxDevices || t.Budget.ToInt().Sign() < 0 || t.Budget.ToInt().BitLen() > 128:
		return nil, fmt.Errorf("%w: mask or budget have too many bits", ErrTranscript)
	}
	if round, _ := t.Document.Round(t.Round); t.Document.Check() == nil && round != t.Round {
		return nil, fmt.Errorf("%w: %d is no round of %d seconds", ErrTranscript, t.Round, t.Document.Window)
	}
	return &t, t.Document.Check()
}

// keys reads the devices.
func (t *Transcript) keys() (map[did.ID]sig.PublicKey, map[did.ID]uint32, error) {
	keys, slots := make(map[did.ID]sig.PublicKey), make(map[did.ID]uint32)
	for i, d := range t.Devices {
		id, err := did.Parse(d.DID)
		if err != nil {
			return nil, nil, fmt.Errorf("%w: device %d: %w", ErrTranscript, i, err)
		}
		algorithm, err := sig.ParseAlgorithm(d.Algorithm)
		if err != nil {
			return nil, nil, fmt.Errorf("%w: device %d: %w", ErrTranscript, i, err)
		}
		key, err := sig.NewPublicKey(algorithm, d.Point)
		if err != nil {
			return nil, nil, fmt.Errorf("%w: device %d: %w", ErrTranscript, i, err)
		}
		if _, twice := slots[id]; twice {
			return nil, nil, fmt.Errorf("%w: %s is there twice", ErrTranscript, id)
		}
		keys[id], slots[id] = key, d.Slot
	}
	return keys, slots, nil
}

// Contributions returns what counts of the entries, in their order.
func (t *Transcript) Contributions() ([]Valid, error) {
	keys, err := t.Keys()
	if err != nil {
		return nil, err
	}
	hash, err := t.Document.Hash()
	if err != nil {
		return nil, err
	}
	at := Context{Source: reading.Source{ChainID: t.ChainID, ProjectID: t.Project}, Document: hash, Round: t.Round}
	entries := make([][]byte, len(t.Entries))
	for i := range entries {
		entries[i] = t.Entries[i]
	}
	return Collect(t.Document, at, entries, keys), nil
}

// List returns the list that follows, and the parameters of a task for it.
func (t *Transcript) List() (*List, Params, error) {
	contributions, err := t.Contributions()
	if err != nil {
		return nil, Params{}, err
	}
	_, slots, err := t.keys()
	if err != nil {
		return nil, Params{}, err
	}
	p := Params{Mask: t.Mask.ToInt(), Budget: t.Budget.ToInt()}
	for i, raw := range t.Complaints {
		c, err := ParseComplaint(raw)
		if err != nil {
			return nil, p, fmt.Errorf("complaint %d: %w", i, err)
		}
		p.Complaints = append(p.Complaints, c)
	}
	l, err := NewList(t.Document, contributions, Rules{Mask: p.Mask, Complaints: p.Complaints, Slots: slots})
	if err != nil {
		return nil, p, err
	}
	p.List = l.Hash()
	return l, p, nil
}

// Open opens the sum out of the partial sums that are there.
func (t *Transcript) Open(l *List) (o Opening, liars []int, err error) {
	var partials []Partial
	for i, raw := range t.Partials {
		p, err := ParsePartial(raw)
		if err != nil {
			return o, nil, fmt.Errorf("partial sum %d: %w", i, err)
		}
		partials = append(partials, p)
	}
	return Open(t.Document, l, partials)
}

// A Finding is what a transcript shows.
type Finding struct {
	List   *List
	Sum    uint64
	Liars  []int // aggregators whose partial sums are not good, by place from 1
	Params Params
}

// Check recomputes everything: signatures, range proofs, complaints, list, partial sums, sum, output and evidence.
func (t *Transcript) Check() (Finding, error) {
	l, p, err := t.List()
	if err != nil {
		return Finding{}, err
	}
	f := Finding{List: l, Params: p}
	o, liars, err := t.Open(l)
	if f.Liars = liars; err != nil {
		return f, err
	}
	f.Sum = o.Sum
	if want := l.Output(o.Sum, p.Budget); !bytes.Equal(t.Output, want) {
		return f, fmt.Errorf("%w: the output is %s, it should be %s", ErrTranscript, t.Output, hexutil.Bytes(want))
	}
	return f, VerifyEvidence(p, compute.Claim(t.Task, t.Prover), t.Output, t.Evidence)
}

// Complete opens the sum and puts output and evidence for the transcript's task and prover into it.
func (t *Transcript) Complete(random io.Reader) (Finding, error) {
	l, p, err := t.List()
	if err != nil {
		return Finding{}, err
	}
	o, liars, err := t.Open(l)
	if err != nil {
		return Finding{List: l, Params: p, Liars: liars}, err
	}
	t.Output = l.Output(o.Sum, p.Budget)
	t.Evidence, err = o.Prove(l, compute.Claim(t.Task, t.Prover), t.Output, random)
	return Finding{List: l, Sum: o.Sum, Liars: liars, Params: p}, err
}

// AllSlots is a mask that admits every slot.
func AllSlots() *big.Int {
	all := new(big.Int).Lsh(big.NewInt(1), MaxDevices)
	return all.Sub(all, big.NewInt(1))
}

// Encode returns the transcript in JSON, for people to read too.
func (t *Transcript) Encode() ([]byte, error) {
	raw, err := json.MarshalIndent(t, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTranscript, err)
	}
	return append(raw, '\n'), nil
}

// Keys returns what knows the keys of the transcript's devices.
func (t *Transcript) Keys() (KeyOf, error) {
	keys, _, err := t.keys()
	return func(device did.ID, _ uint64) (sig.PublicKey, bool) {
		k, ok := keys[device]
		return k, ok
	}, err
}

// SessionKeys returns the devices by slot, as a task's input has them.
func (t *Transcript) SessionKeys() map[uint32]compute.Key {
	_, slots, err := t.keys()
	if err != nil {
		return nil
	}
	out := make(map[uint32]compute.Key, len(slots))
	for id, slot := range slots {
		out[slot] = compute.Key{Device: id.Address()}
	}
	return out
}

// AddComplaint adds a complaint, unless its device is complained of already. Partial sums that were there are of another list, and go.
func (t *Transcript) AddComplaint(c Complaint) {
	for _, raw := range t.Complaints {
		if had, err := ParseComplaint(raw); err == nil && had.Device == c.Device {
			return
		}
	}
	t.Complaints = append(t.Complaints, c.Bytes())
	t.Partials, t.Output, t.Evidence = nil, nil, nil
}

// AddPartial adds an aggregator's partial sum, in the place of an earlier one.
func (t *Transcript) AddPartial(p Partial) {
	for i, raw := range t.Partials {
		if had, err := ParsePartial(raw); err == nil && had.Member == p.Member {
			t.Partials[i] = p.Bytes()
			return
		}
	}
	t.Partials = append(t.Partials, p.Bytes())
}
