// Package reward turns the log entries of an epoch into what each device is paid, to the same bytes on every machine.
package reward

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
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
	// ErrProgram reports that this machine could not run the policy's program as every machine should. It says nothing of any
	// device: the epoch MUST be scored elsewhere or again.
	ErrProgram = errors.New("this machine cannot run the policy's program, so it must not score by it")
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
// may work at the same time, and so may Shards.
type Scorer struct {
	policy *policy.Policy
	plan   plan
	inputs epoch.Inputs
	source reading.Source
	clock  slots
	fields []policy.Field
	names  []string // of fields
	own    []policy.OwnFeature
	peers  []policy.Peer
	prior  *Prior

	given     []Device         // as the caller gave them
	order     []uint32         // of given, ascending by address
	addresses []common.Address // in that order
	index     map[common.Address]int

	shards  []*Shard
	checker *Checker
}

// NewScorer returns a scorer of an epoch that needs nothing of the one before.
// The policy MUST be the one that the inputs name. Devices come in any order,
// each once; the caller MUST NOT change them.
func NewScorer(p *policy.Policy, in epoch.Inputs, devices []Device) (*Scorer, error) {
	return NewScorerAfter(p, in, devices, nil)
}

// NewScorerAfter is NewScorer with what devices bring from the epoch that the
// inputs name as the prior one. A policy with memory cannot do without it, so
// nobody is paid on a guess of it.
func NewScorerAfter(p *policy.Policy, in epoch.Inputs, devices []Device, prior *Prior) (*Scorer, error) {
	s, err := newScorer(p, in, devices)
	if err != nil {
		return nil, err
	}
	s.prior, err = prior.forEpoch(s.plan, in)
	return s, err
}

// newScorer returns a scorer of devices that remember nothing.
func newScorer(p *policy.Policy, in epoch.Inputs, devices []Device) (*Scorer, error) {
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
		policy: p, plan: planOf(p), inputs: in, source: source, clock: clock, fields: p.Fields(), own: p.OwnFeatures(), peers: p.Peers(),
		given: devices, index: make(map[common.Address]int, len(devices)),
	}
	for _, f := range s.fields {
		s.names = append(s.names, f.Name)
	}
	if err := s.sortDevices(); err != nil {
		return nil, err
	}
	s.checker = s.NewChecker()
	s.shards = s.split(1)
	return s, nil
}

func checkInputs(p *policy.Policy, in epoch.Inputs) error {
	if err := in.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrInputs, err)
	}
	if err := p.Ready(); err != nil {
		return fmt.Errorf("%w: %w", ErrInputs, err)
	}
	switch {
	case in.PolicyHash != p.Hash():
		return fmt.Errorf("%w: epoch %d is paid by policy %s, not %s", ErrInputs, in.Epoch, in.PolicyHash, p.Hash())
	case in.LogEnd-in.LogStart > MaxEntries:
		return fmt.Errorf("%w: %d entries, at most %d", ErrInputs, in.LogEnd-in.LogStart, uint64(MaxEntries))
	case in.Project >= maxExact || in.Epoch >= maxExact || in.LogEnd >= maxExact || in.WindowEnd >= maxExact || in.RegistryBlock >= maxExact || in.Prior >= maxExact:
		return fmt.Errorf("%w: numbers of 2^53 and above", ErrInputs)
	case p.Format() == policy.Format:
		return nil
	}
	for name, amount := range map[string]units.Amount{"budget": in.Budget, "paid": in.Paid, "burned": in.Burned} {
		if _, err := decimal.FromAmount(amount); err != nil {
			return fmt.Errorf("%w: %s: %w", ErrInputs, name, err)
		}
	}
	for _, peer := range p.Peers() {
		if slot := uint64(peer.Slot); slot > 0 && (in.WindowEnd-in.WindowStart)/1000/slot > math.MaxUint32/2 {
			return fmt.Errorf("%w: the window has too many slots of %s", ErrInputs, peer.Slot)
		}
	}
	return nil
}

func (s *Scorer) sortDevices() error {
	s.order, s.addresses = make([]uint32, len(s.given)), make([]common.Address, len(s.given))
	for i := range s.given {
		s.order[i] = uint32(i)
	}
	address := func(i uint32) common.Address { return s.given[i].Document.ID().Address() }
	slices.SortFunc(s.order, func(a, b uint32) int { return address(a).Cmp(address(b)) })
	for i, at := range s.order {
		s.addresses[i] = address(at)
		if i > 0 && s.addresses[i] == s.addresses[i-1] {
			return fmt.Errorf("%w: device %s is given twice", ErrInputs, s.given[at].Document.ID())
		}
		s.index[s.addresses[i]] = i
	}
	return nil
}

// device returns the device with the i-th lowest address.
func (s *Scorer) device(i int) *Device { return &s.given[s.order[i]] }

// Add judges the entry at a log index and counts it. Entries MUST be those of
// [LogStart, LogEnd), in order; another gives ErrOrder.
func (s *Scorer) Add(index uint64, entry []byte) error {
	return s.AddChecked(index, s.checker.Check(entry))
}

// AddChecked is Add for an entry that a Checker of this scorer has judged.
func (s *Scorer) AddChecked(index uint64, c Checked) error {
	for _, shard := range s.shards {
		if err := shard.add(index, &c); err != nil {
			return err
		}
	}
	return nil
}
