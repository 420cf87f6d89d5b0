package reward

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Leaf is what one device earned and why.
type Leaf struct {
	Device     common.Address
	Account    common.Address
	Amount     units.Amount
	Points     uint64
	Reason     policy.Code
	Readings   uint64 // entries that the device signed
	FirstIndex uint64 // log index of the first of them, 0 for none
	LastIndex  uint64
	Evidence   common.Hash // RFC 6962 tree hash over all of them
	Features   policy.Features
}

// A ReasonCount sums the devices with one reason.
type ReasonCount struct {
	Amount   units.Amount `json:"amount"`
	Code     policy.Code  `json:"code"`
	Devices  uint64       `json:"devices"`
	Readings uint64       `json:"readings"`
}

// A VerdictCount is how many entries have one verdict.
type VerdictCount struct {
	Readings uint64      `json:"readings"`
	Verdict  policy.Code `json:"verdict"`
}

// A Result is the score of an epoch: one leaf for every registered device,
// ascending by address, and their sums.
type Result struct {
	Inputs       epoch.Inputs
	Fields       []string // the policy's, as the leaves' features list them
	Leaves       []Leaf
	AllPoints    uint64
	Total        units.Amount
	Residual     units.Amount
	Root         common.Hash // of the Merkle-sum tree over the leaves
	Reasons      []ReasonCount
	Verdicts     []VerdictCount // of entries that devices signed
	Unattributed []VerdictCount // of all other entries
}

// Finish returns the result. All entries MUST have been added, else it is
// ErrOrder. The scorer is of no use afterwards.
func (s *Scorer) Finish() (*Result, error) {
	if s.next != s.inputs.LogEnd {
		return nil, fmt.Errorf("%w: entry %d is missing, the epoch ends before %d", ErrOrder, s.next, s.inputs.LogEnd)
	}
	r := &Result{Inputs: s.inputs, Fields: s.checker.fields, Leaves: make([]Leaf, len(s.devices))}
	for i := range s.devices {
		r.Leaves[i] = s.leaf(i)
		r.AllPoints += r.Leaves[i].Points
	}
	allocate(r.Leaves, r.Inputs.Budget, r.AllPoints)
	r.Total, r.Reasons = summarize(r.Leaves)
	var err error
	if r.Residual, err = r.Inputs.Budget.Sub(r.Total); err != nil {
		return nil, fmt.Errorf("%w: total %s, budget %s", ErrBudget, r.Total, r.Inputs.Budget)
	}
	for _, code := range slices.Sorted(maps.Keys(s.verdicts)) {
		r.Verdicts = append(r.Verdicts, VerdictCount{s.verdicts[code], code})
	}
	for _, count := range s.unattributed {
		if count.Readings > 0 {
			r.Unattributed = append(r.Unattributed, count)
		}
	}
	tree, err := r.Tree()
	if err != nil {
		return nil, err
	}
	r.Root = tree.Root().Hash
	return r, r.checkSums()
}

// leaf scores device i, all but its amount.
func (s *Scorer) leaf(i int) Leaf {
	m := s.summaries[i]
	leaf := Leaf{Device: s.addresses[i], Account: s.devices[i].Account, Features: m.features(s.clock)}
	if m != nil {
		leaf.Readings, leaf.FirstIndex, leaf.LastIndex, leaf.Evidence = uint64(m.received), m.first, m.last, m.evidence.root()
	} else {
		leaf.Evidence = new(evidence).root()
	}
	outcome := s.outcome(i, &leaf.Features)
	leaf.Reason, leaf.Points = outcome.Reason, outcome.Points
	return leaf
}

// outcome asks the policy about device i. Its hardware is that of the keys which
// signed what counts: an old key's readings earn nothing by the hardware of the
// new one. Without any, it is that of its key of now.
func (s *Scorer) outcome(i int, f *policy.Features) policy.Outcome {
	facts := trusted{&s.devices[i], s.devices[i].Trust}
	if m := s.summaries[i]; m != nil && m.valid > 0 {
		facts.kind = m.trust
	}
	return s.checker.evaluator.Score(&facts, f, nil)
}

// share is a device's part of the budget, rounded toward zero.
func share(budget units.Amount, points, all uint64) units.Amount {
	if points == 0 {
		return units.Amount{}
	}
	return budget.MulDiv(new(big.Int).SetUint64(points), new(big.Int).SetUint64(all))
}

func allocate(leaves []Leaf, budget units.Amount, all uint64) {
	for i := range leaves {
		leaf := &leaves[i]
		leaf.Amount = share(budget, leaf.Points, all)
		if leaf.Points > 0 && leaf.Amount.IsZero() {
			leaf.Reason = policy.Dust
		}
	}
}

// summarize adds leaves up by reason, ascending by code.
func summarize(leaves []Leaf) (units.Amount, []ReasonCount) {
	type sums struct {
		devices, readings uint64
		amount            big.Int
	}
	by, total := map[policy.Code]*sums{}, new(big.Int)
	for _, leaf := range leaves {
		sum := by[leaf.Reason]
		if sum == nil {
			sum = &sums{}
			by[leaf.Reason] = sum
		}
		sum.devices++
		sum.readings += leaf.Readings
		if !leaf.Amount.IsZero() {
			amount := leaf.Amount.Big()
			sum.amount.Add(&sum.amount, amount)
			total.Add(total, amount)
		}
	}
	var reasons []ReasonCount
	for _, code := range slices.Sorted(maps.Keys(by)) {
		reasons = append(reasons, ReasonCount{amountOf(&by[code].amount), code, by[code].devices, by[code].readings})
	}
	return amountOf(total), reasons
}

// amountOf wraps a sum of parts of the budget, which is a uint256. Other sums,
// of a result that someone else made, saturate and fail Check.
func amountOf(n *big.Int) units.Amount {
	a, err := units.FromBig(n)
	if err != nil {
		a, _ = units.FromBig(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	}
	return a
}

// Tree returns the Merkle-sum tree over the leaves, which proves them.
func (r *Result) Tree() (*merkle.SumTree, error) {
	leaves := make([]merkle.Leaf, len(r.Leaves))
	for i := range r.Leaves {
		var err error
		if leaves[i], err = r.Leaves[i].Merkle(); err != nil {
			return nil, fmt.Errorf("leaf %d: %w", i, err)
		}
	}
	return merkle.New(leaves)
}

// Merkle returns what the tree and the contract know of the leaf.
func (l Leaf) Merkle() (merkle.Leaf, error) {
	amount, overflow := uint256.FromBig(l.Amount.Big())
	if overflow || len(l.Reason) >= common.HashLength {
		return merkle.Leaf{}, fmt.Errorf("amount %s or reason %q does not fit", l.Amount, l.Reason)
	}
	out := merkle.Leaf{
		Device: l.Device, Account: l.Account, Amount: *amount, Points: l.Points,
		Readings: l.Readings, FirstIndex: l.FirstIndex, LastIndex: l.LastIndex, Evidence: l.Evidence,
	}
	copy(out.Reason[:], l.Reason)
	return out, nil
}

// Check returns what is inconsistent in the result by itself: the order of
// leaves, amounts and sums, I4, and the root. It does not tell whether the
// score is right; for that, score again and Diff.
func (r *Result) Check() error {
	for i := 1; i < len(r.Leaves); i++ {
		if r.Leaves[i].Device.Cmp(r.Leaves[i-1].Device) <= 0 {
			return fmt.Errorf("leaf %d: device %s is not above the one before", i, r.Leaves[i].Device)
		}
	}
	if err := r.checkSums(); err != nil {
		return err
	}
	tree, err := r.Tree()
	if err != nil {
		return err
	}
	if got := tree.Root().Hash; got != r.Root {
		return fmt.Errorf("root %s, the leaves give %s", r.Root, got)
	}
	return nil
}

// checkSums checks I4 and all that adds up to it.
func (r *Result) checkSums() error {
	var points uint64
	for _, leaf := range r.Leaves {
		points += leaf.Points
	}
	if points != r.AllPoints {
		return fmt.Errorf("%w: all points are %d, want %d", ErrBudget, r.AllPoints, points)
	}
	for i, leaf := range r.Leaves {
		if want := share(r.Inputs.Budget, leaf.Points, r.AllPoints); leaf.Amount.Cmp(want) != 0 {
			return fmt.Errorf("%w: leaf %d: amount %s, want %s", ErrBudget, i, leaf.Amount, want)
		}
	}
	total, reasons := summarize(r.Leaves)
	if total.Cmp(r.Total) != 0 || total.Add(r.Residual).Cmp(r.Inputs.Budget) != 0 {
		return fmt.Errorf("%w: amounts %s, total %s, residual %s, budget %s", ErrBudget, total, r.Total, r.Residual, r.Inputs.Budget)
	}
	if !slices.EqualFunc(reasons, r.Reasons, func(a, b ReasonCount) bool {
		return a.Code == b.Code && a.Devices == b.Devices && a.Readings == b.Readings && a.Amount.Cmp(b.Amount) == 0
	}) {
		return fmt.Errorf("%w: reasons are not those of the leaves", ErrBudget)
	}
	return nil
}
