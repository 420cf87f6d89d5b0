// Package reward turns the log entries of an epoch into what each device is paid, to the same bytes on every machine.
package reward

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// Limits of one epoch, docs/spec/scoring.md §1.
const (
	MaxEntries = 1 << 32 // so that no sum of values overflows
	MaxDevices = 1 << 22 // times policy.MaxPoints is below 2^53, which JSON readers keep exact
	MaxSlots   = 1 << 16 // 8 KiB of bits for a device
)

// maxExact is the first integer that some JSON readers round.
const maxExact = 1 << 53

// Errors that callers tell apart.
var (
	// ErrInputs reports inputs that cannot be scored, whatever the log holds.
	ErrInputs = errors.New("cannot score")
	// ErrOrder reports an entry that is not the next of the range. The scorer
	// is unchanged.
	ErrOrder = errors.New("log entry out of order")
	// ErrBudget reports a broken invariant I4: a defect of this package.
	ErrBudget = errors.New("amounts and residual are not the budget (I4)")
)

// A Device is what the registry held at the epoch's registry block.
type Device struct {
	Document document.Document
	Account  common.Address // is paid
	Keys     document.Keys  // of its readings, by sequence number, each with its own Trust; empty: the document's for all
	Trust    string         // the kind of hardware that its key of now is in, "" when nobody found any
	Known    policy.Standing
}

// KeyFor returns the key that signs the reading with a sequence number, false when there is none to check it with.
func (d *Device) KeyFor(sequence uint64) (sig.PublicKey, bool) {
	span, ok := d.span(sequence)
	return span.Key, ok
}

func (d *Device) span(sequence uint64) (document.Span, bool) {
	if len(d.Keys) == 0 {
		return document.Span{Key: d.Document.Key(), Trust: d.Trust}, true
	}
	return d.Keys.SpanFor(sequence)
}

// Fact implements policy.Facts.
func (d *Device) Fact(name string) string { return d.Document.Fact(name) }

// Hardware implements policy.Facts, for readings of the key of now.
func (d *Device) Hardware() string { return d.Trust }

// Standing implements policy.Facts.
func (d *Device) Standing() policy.Standing { return d.Known }

// A trusted device is one whose readings in question were signed in hardware of
// a kind, whatever its key of now is in. It implements policy.Facts.
type trusted struct {
	*Device
	kind string
}

// Hardware implements policy.Facts.
func (t *trusted) Hardware() string { return t.kind }

// A Scorer scores one epoch. It takes entries in log order and keeps of every
// device only a bounded summary. Calls are serialized by the caller; Checkers
// may work at the same time.
type Scorer struct {
	policy    *policy.Policy
	inputs    epoch.Inputs
	source    reading.Source
	clock     slots
	devices   []Device         // ascending by address
	addresses []common.Address // of devices
	index     map[common.Address]int

	next         uint64         // log index of the entry to come
	summaries    []*summary     // of devices; nil until one has an entry
	unattributed []VerdictCount // in the order in which verdicts are tried
	verdicts     map[policy.Code]uint64
	checker      *Checker
}

// NewScorer returns a scorer of the epoch. The policy MUST be the one that
// the inputs name. Devices come in any order, each once.
func NewScorer(p *policy.Policy, in epoch.Inputs, devices []Device) (*Scorer, error) {
	if err := checkInputs(p, in); err != nil {
		return nil, err
	}
	source, err := reading.ParseSource(in.Source)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInputs, err)
	}
	clock, err := newSlots(p, in)
	if err != nil {
		return nil, err
	}
	if len(devices) > MaxDevices {
		return nil, fmt.Errorf("%w: %d devices, at most %d", ErrInputs, len(devices), MaxDevices)
	}
	s := &Scorer{
		policy: p, inputs: in, source: source, clock: clock, next: in.LogStart,
		devices: slices.Clone(devices), addresses: make([]common.Address, len(devices)), index: make(map[common.Address]int, len(devices)),
		summaries:    make([]*summary, len(devices)),
		unattributed: []VerdictCount{{Verdict: policy.Malformed}, {Verdict: policy.WrongSource}, {Verdict: policy.Unregistered}, {Verdict: policy.BadSignature}},
		verdicts:     map[policy.Code]uint64{},
	}
	if err := s.sortDevices(); err != nil {
		return nil, err
	}
	s.checker = s.NewChecker()
	return s, nil
}

func checkInputs(p *policy.Policy, in epoch.Inputs) error {
	if err := in.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrInputs, err)
	}
	switch {
	case in.PolicyHash != p.Hash():
		return fmt.Errorf("%w: epoch %d is paid by policy %s, not %s", ErrInputs, in.Epoch, in.PolicyHash, p.Hash())
	case in.LogEnd-in.LogStart > MaxEntries:
		return fmt.Errorf("%w: %d entries, at most %d", ErrInputs, in.LogEnd-in.LogStart, uint64(MaxEntries))
	case in.Project >= maxExact || in.Epoch >= maxExact || in.LogEnd >= maxExact || in.WindowEnd >= maxExact || in.RegistryBlock >= maxExact:
		return fmt.Errorf("%w: numbers of 2^53 and above", ErrInputs)
	}
	return nil
}

func (s *Scorer) sortDevices() error {
	addresses := make(map[common.Address]Device, len(s.devices))
	for i, d := range s.devices {
		address := d.Document.ID().Address()
		if _, twice := addresses[address]; twice {
			return fmt.Errorf("%w: device %s is given twice", ErrInputs, d.Document.ID())
		}
		addresses[address], s.addresses[i] = d, address
	}
	slices.SortFunc(s.addresses, common.Address.Cmp)
	for i, address := range s.addresses {
		s.devices[i], s.index[address] = addresses[address], i
	}
	return nil
}

// Add judges the entry at a log index and counts it. Entries MUST be those of
// [LogStart, LogEnd), in order; another gives ErrOrder.
func (s *Scorer) Add(index uint64, entry []byte) error {
	return s.AddChecked(index, s.checker.Check(entry))
}

// AddChecked is Add for an entry that a Checker of this scorer has judged.
func (s *Scorer) AddChecked(index uint64, c Checked) error {
	switch {
	case c.scorer != s:
		return fmt.Errorf("entry %d: checked for another epoch", index)
	case index != s.next:
		return fmt.Errorf("%w: got index %d, want %d", ErrOrder, index, s.next)
	case index >= s.inputs.LogEnd:
		return fmt.Errorf("%w: got index %d, the epoch ends before %d", ErrOrder, index, s.inputs.LogEnd)
	}
	s.next++
	s.count(index, c)
	return nil
}

// count attributes an entry and returns its final verdict.
func (s *Scorer) count(index uint64, c Checked) policy.Code {
	if c.device < 0 {
		for i := range s.unattributed {
			if s.unattributed[i].Verdict == c.verdict {
				s.unattributed[i].Readings++
			}
		}
		return c.verdict
	}
	if s.summaries[c.device] == nil {
		s.summaries[c.device] = newSummary(s.clock, len(s.checker.fields))
	}
	verdict := s.summaries[c.device].add(s.clock, index, c)
	s.verdicts[verdict]++
	return verdict
}
