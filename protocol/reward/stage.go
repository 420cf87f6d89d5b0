package reward

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A plan is what a policy does once every device has its points.
type plan struct {
	version int // of the result
	groups  []policy.Group
	pools   []policy.Pool
	memory  []policy.MemorySlot
	limits  bool // whether it says how much of the budget is given out
}

func planOf(p *policy.Policy) plan {
	out := plan{version: 2, groups: p.Groups(), pools: p.Pools(), memory: p.Memory(), limits: p.BudgetExpression() != ""}
	if p.Format() == policy.Format {
		out.version = 1
	}
	return out
}

// rules are what a plan asks the policy. An Evaluator answers.
type rules interface {
	GroupKey(g int, s *policy.Subject) (string, error)
	Rank(g int, s *policy.Subject, into []decimal.Decimal) ([]decimal.Decimal, error)
	GroupRule(g int, s *policy.Subject, v policy.GroupView) (policy.Code, error)
	GroupFactor(g int, s *policy.Subject, v policy.GroupView) (decimal.Decimal, error)
	Budget(v policy.EpochView) (decimal.Decimal, error)
	PoolShare(k int, v policy.EpochView) (decimal.Decimal, error)
	PoolPrice(k int, v policy.EpochView) (decimal.Decimal, error)
	PoolPoints(k int, s *policy.Subject, v policy.EpochView) (uint64, error)
	PoolFloor(k int, s *policy.Subject, v policy.EpochView) (decimal.Decimal, bool, error)
	PoolCap(k int, s *policy.Subject, v policy.EpochView) (decimal.Decimal, bool, error)
	QuotaKey(k, q int, s *policy.Subject) (string, error)
	QuotaMost(k, q int, v policy.EpochView) (decimal.Decimal, error)
	Remember(s *policy.Subject, into []decimal.Decimal) ([]decimal.Decimal, error)
}

var _ rules = (*policy.Evaluator)(nil)

// A stage turns leaves that have points into leaves that have amounts: groups,
// memory, pools. It is a pure function of the leaves, of what is said of the
// devices, and of the inputs; it needs no log, so that receipts and checks
// repeat it.
type stage struct {
	plan
	detailed bool // whether leaves keep how it went
	inputs   epoch.Inputs
	leaves   []Leaf
	device   func(i int) *Device // of a leaf
	rules    func() rules        // one for each task
	run      Runner

	view    policy.EpochView // after the groups
	budget  uint256.Int      // that is given out
	sums    []PoolSum
	entered []bool   // leaves that had points in a pool
	errors  []string // expressions of the epoch that cannot be evaluated
}

// makeRoom gives leaves the lists that the stages fill, a few large ones cut up.
func (st *stage) makeRoom() {
	if !st.detailed {
		return
	}
	g, k := len(st.groups), len(st.pools)
	places, amounts := make([]GroupPlace, g*len(st.leaves)), make([]units.Amount, k*len(st.leaves))
	for i := range st.leaves {
		st.leaves[i].Groups = places[i*g : (i+1)*g : (i+1)*g]
		st.leaves[i].Amounts = amounts[i*k : (i+1)*k : (i+1)*k]
	}
}

// A worker asks about one leaf after another.
type worker struct {
	rules
	stage   *stage
	facts   trusted
	subject policy.Subject
	ranks   []decimal.Decimal
}

func (st *stage) worker() *worker { return &worker{rules: st.rules(), stage: st} }

// of returns the subject that leaf i is, until the next call.
func (w *worker) of(i int) *policy.Subject {
	leaf := &w.stage.leaves[i]
	w.facts = trusted{w.stage.device(i), leaf.Hardware}
	w.subject = policy.Subject{Facts: &w.facts, Features: &leaf.Features, Memory: leaf.Remembered, Points: leaf.Points, Paid: leaf.Points > 0}
	return &w.subject
}

// each has workers look at all leaves that have points.
func (st *stage) each(do func(w *worker, i int)) {
	eachChunk(st.run, len(st.leaves), func(from, to int) {
		w := st.worker()
		for i := from; i < to; i++ {
			if st.leaves[i].Points > 0 {
				do(w, i)
			}
		}
	})
}

// finish does all stages. Every leaf has its points, in Base and Points.
func (st *stage) finish() error {
	for g := range st.groups {
		st.group(g)
	}
	st.remember()
	if err := st.look(); err != nil {
		return err
	}
	st.allocate()
	st.correct()
	return nil
}

// remember fills what devices take into the next epoch. One that cannot be told
// earns nothing, for its next epoch would be a guess.
func (st *stage) remember() {
	n := len(st.memory)
	if n == 0 {
		return
	}
	room := make([]decimal.Decimal, n*len(st.leaves))
	eachChunk(st.run, len(st.leaves), func(from, to int) {
		w := st.worker()
		for i := from; i < to; i++ {
			leaf := &st.leaves[i]
			leaf.Memory = room[i*n : (i+1)*n : (i+1)*n]
			if leaf.Reason == policy.Removed {
				continue
			}
			list, err := w.Remember(w.of(i), w.ranks[:0])
			if w.ranks = list; err != nil {
				reason := leaf.Reason
				paid := leaf.Points > 0
				if leaf.reduce(0, policy.RuleError, "memory"); !paid {
					leaf.Reason = reason // it had nothing to lose
				}
				continue
			}
			copy(leaf.Memory, list)
		}
	})
}

// look sums up what expressions of the epoch see.
func (st *stage) look() error {
	in := &st.inputs
	v := policy.EpochView{Number: int64(in.Epoch), Start: int64(in.WindowStart), End: int64(in.WindowEnd), Devices: int64(len(st.leaves))}
	for i := range st.leaves {
		leaf := &st.leaves[i]
		v.Valid += leaf.Features.Valid
		v.Points += int64(leaf.Points)
		if leaf.Points > 0 {
			v.PaidDevices++
		}
	}
	st.view = v
	if st.version == 1 {
		return nil
	}
	for _, c := range []struct {
		amount units.Amount
		into   *decimal.Decimal
	}{{in.Budget, &st.view.Budget}, {in.Paid, &st.view.Paid}, {in.Burned, &st.view.Burned}} {
		var err error
		if *c.into, err = decimal.FromAmount(c.amount); err != nil {
			return fmt.Errorf("%w: %w", ErrInputs, err)
		}
	}
	return nil
}

// correct adds what appeals found that devices were paid too little. What is
// owed to a device that was not given is left over.
func (st *stage) correct() {
	for _, c := range st.inputs.Corrections {
		i, found := slices.BinarySearchFunc(st.leaves, c.Device, func(l Leaf, a common.Address) int { return l.Device.Cmp(a) })
		if found {
			leaf := &st.leaves[i]
			leaf.Correction = leaf.Correction.Add(c.Amount)
			leaf.Amount = leaf.Amount.Add(c.Amount)
		}
	}
}

// wei returns an amount as the 256 bits that contracts have of it.
func wei(a units.Amount) uint256.Int {
	n, over := uint256.FromBig(a.Big())
	if over {
		return *new(uint256.Int).SetAllOne()
	}
	return *n
}

func amount(n *uint256.Int) units.Amount {
	if n.IsUint64() {
		if n.IsZero() {
			return units.Amount{}
		}
		return units.Wei(n.Uint64())
	}
	a, err := units.FromBig(n.ToBig())
	if err != nil {
		panic(err) // 256 bits are an amount
	}
	return a
}
