package reward

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/maphash"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// chance is a policy whose every answer is drawn by lot, but the same for the
// same question: also errors, zeros, overflows and numbers below zero.
type chance struct {
	seed   maphash.Seed
	errors int // one answer in so many is an error; 0 for none
	keys   int
	wide   bool // numbers up to the largest
}

func (c chance) lot(question string, at int, s *policy.Subject) *rand.Rand {
	var h maphash.Hash
	h.SetSeed(c.seed)
	h.WriteString(question)
	binary.Write(&h, binary.LittleEndian, int64(at))
	if s != nil {
		binary.Write(&h, binary.LittleEndian, s.Facts.Standing().Findings)
	}
	return rand.New(rand.NewPCG(h.Sum64(), 1))
}

var errChance = errors.New("by chance")

func (c chance) err(r *rand.Rand) error {
	if c.errors > 0 && r.IntN(c.errors) == 0 {
		return errChance
	}
	return nil
}

// number is at least 0, as the evaluator gives it.
func (c chance) number(r *rand.Rand) decimal.Decimal {
	digits := 1 + r.IntN(12)
	if c.wide {
		digits = 1 + r.IntN(38)
	}
	text := make([]byte, 0, digits)
	for range digits {
		text = append(text, '0'+byte(r.IntN(10)))
	}
	if digits > 9 {
		text = append(text[:digits-9], "."+string(text[digits-9:])...)
	}
	d, err := decimal.Parse(string(text))
	if err != nil {
		return farthest
	}
	return d
}

func (c chance) key(r *rand.Rand) string {
	if n := r.IntN(c.keys + 1); n > 0 {
		return fmt.Sprint("key ", n)
	}
	return ""
}

func (c chance) GroupKey(g int, s *policy.Subject) (string, error) {
	r := c.lot("key", g, s)
	return c.key(r), c.err(r)
}

func (c chance) Rank(g int, s *policy.Subject, into []decimal.Decimal) ([]decimal.Decimal, error) {
	r := c.lot("rank", g, s)
	return append(into, decimal.FromInt(int64(r.IntN(3)-1)), decimal.FromInt(int64(r.IntN(2)))), c.err(r)
}

func (c chance) GroupRule(g int, s *policy.Subject, v policy.GroupView) (policy.Code, error) {
	if r := c.lot("rule", g, s); v.Rank > 3+int64(r.IntN(4)) || v.Before > v.Points/2+v.Own*5 {
		return "CROWDED", c.err(r)
	} else {
		return "", c.err(r)
	}
}

func (c chance) GroupFactor(g int, s *policy.Subject, v policy.GroupView) (decimal.Decimal, error) {
	r := c.lot("factor", g, s)
	if r.IntN(4) == 0 {
		return decimal.FromInt(v.KeptPoints / (1 + v.Own)), c.err(r)
	}
	d, err := decimal.FromInt(int64(r.IntN(15))).Quo(decimal.FromInt(v.Kept + v.Rank%3))
	return d, errors.Join(err, c.err(r))
}

func (c chance) Budget(v policy.EpochView) (decimal.Decimal, error) {
	r := c.lot("budget", 0, nil)
	return c.number(r), c.err(r)
}

func (c chance) PoolShare(k int, v policy.EpochView) (decimal.Decimal, error) {
	r := c.lot("share", k, nil)
	d, err := decimal.FromInt(int64(r.IntN(8))).Quo(decimal.FromInt(7))
	return d, errors.Join(err, c.err(r))
}

func (c chance) PoolPrice(k int, v policy.EpochView) (decimal.Decimal, error) {
	r := c.lot("price", k, nil)
	return c.number(r), c.err(r)
}

func (c chance) PoolPoints(k int, s *policy.Subject, v policy.EpochView) (uint64, error) {
	r := c.lot("points", k, s)
	if r.IntN(3) == 0 {
		return s.Points, c.err(r)
	}
	return uint64(r.IntN(4)) * r.Uint64N(policy.MaxPoints/4), c.err(r)
}

func (c chance) PoolFloor(k int, s *policy.Subject, v policy.EpochView) (decimal.Decimal, bool, error) {
	r := c.lot("floor", k, s)
	return c.number(r), true, c.err(r)
}

func (c chance) PoolCap(k int, s *policy.Subject, v policy.EpochView) (decimal.Decimal, bool, error) {
	r := c.lot("cap", k, s)
	return c.number(r), true, c.err(r)
}

func (c chance) QuotaKey(k, q int, s *policy.Subject) (string, error) {
	r := c.lot("quota", 10*k+q, s)
	return c.key(r), c.err(r)
}

func (c chance) QuotaMost(k, q int, v policy.EpochView) (decimal.Decimal, error) {
	r := c.lot("most", 10*k+q, nil)
	return c.number(r), c.err(r)
}

func (c chance) Remember(s *policy.Subject, into []decimal.Decimal) ([]decimal.Decimal, error) {
	r := c.lot("memory", 0, s)
	return append(into, decimal.FromInt(int64(s.Points))), c.err(r)
}

// randomStage is an epoch after its devices have their points.
func randomStage(random *rand.Rand, devices int) (*stage, chance) {
	c := chance{seed: maphash.MakeSeed(), keys: 1 + random.IntN(4), wide: random.IntN(3) == 0}
	if random.IntN(2) == 0 {
		c.errors = 2 + random.IntN(20)
	}
	st := &stage{plan: plan{version: 2, limits: random.IntN(3) == 0}, detailed: true, run: inOrder, rules: func() rules { return c }}
	for g := range random.IntN(3) {
		group := policy.Group{Name: fmt.Sprint("g", g), Code: "DENSITY"}
		if random.IntN(2) == 0 {
			group.Factor = "by chance"
		}
		if random.IntN(2) == 0 {
			group.Rank = []string{"by", "chance"}
		}
		st.groups = append(st.groups, group)
	}
	if random.IntN(2) == 0 {
		st.memory = []policy.MemorySlot{{Name: "last"}}
	}
	n := 1 + random.IntN(4)
	for k := range n {
		p := policy.Pool{Name: fmt.Sprint("p", k), Method: policy.ProRata}
		if random.IntN(3) == 0 {
			p.Method = policy.PerPoint
		} else if random.IntN(2) == 0 {
			p.Floor = "by chance"
		}
		if random.IntN(2) == 0 {
			p.Cap = "by chance"
		}
		if to := k + 1 + random.IntN(n); to < n {
			p.Spill = fmt.Sprint("p", to)
		}
		for q := range random.IntN(3) {
			p.Quotas = append(p.Quotas, policy.Quota{Code: policy.Code(fmt.Sprint("QUOTA", q))})
		}
		st.pools = append(st.pools, p)
	}
	st.inputs = epoch.Inputs{Epoch: 3, Budget: randomAmount(random)}
	given := make([]Device, devices)
	for i := range devices {
		leaf := Leaf{Reason: policy.OK}
		binary.BigEndian.PutUint32(leaf.Device[:], uint32(i))
		if leaf.Points = uint64(random.IntN(5)) * random.Uint64N(policy.MaxPoints/4) >> random.IntN(30); leaf.Points == 0 {
			leaf.Reason = "NO_DATA"
		}
		leaf.Base, leaf.Features.Valid = leaf.Points, int64(random.IntN(9))
		given[i].Known.Findings = int64(i) // by which chance tells devices apart
		st.leaves = append(st.leaves, leaf)
		if random.IntN(20) == 0 {
			st.inputs.Corrections = append(st.inputs.Corrections, epoch.Correction{Device: leaf.Device, Amount: randomAmount(random), Epoch: 1})
		}
	}
	if random.IntN(4) == 0 {
		st.inputs.Corrections = append(st.inputs.Corrections, epoch.Correction{Device: common.Address{19: 1}, Amount: units.Wei(7), Epoch: 2})
	}
	st.device = func(i int) *Device { return &given[i] }
	st.makeRoom()
	return st, c
}

func randomAmount(random *rand.Rand) units.Amount {
	switch random.IntN(6) {
	case 0:
		return units.Amount{}
	case 1:
		return units.Wei(random.Uint64N(20))
	}
	n := new(big.Int).Lsh(new(big.Int).SetUint64(random.Uint64()), uint(random.IntN(90)))
	a, err := units.FromBig(n)
	if err != nil {
		panic(err)
	}
	return a
}

// resultOf sums a finished stage up as a scorer does.
func resultOf(t testing.TB, st *stage) *Result {
	t.Helper()
	s := &Scorer{plan: st.plan, inputs: st.inputs}
	r := s.result(st)
	r.Total, r.Reasons = summarize(r.Leaves)
	var err error
	if r.Residual, err = r.toPay().Sub(r.Total); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestStagesAreWhatTheSpecificationSaysOnAnyPolicy(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	seen := map[policy.Code]int{}
	for round := range 1500 {
		st, c := randomStage(random, random.IntN(40))
		m := &model{stage: st, rules: c}
		m.run()
		if err := st.finish(); err != nil {
			t.Fatal(err)
		}
		r := resultOf(t, st)
		if err := r.checkSums(); err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		for i := range r.Leaves {
			compareToModel(t, round, &r.Leaves[i], &m.devices[i])
			seen[r.Leaves[i].Reason]++
		}
		for k, p := range r.Pools {
			if p.Budget.Big().Cmp(m.pools[k].budget) != 0 || p.Total.Big().Cmp(m.pools[k].total) != 0 || p.Spilled.Big().Cmp(m.pools[k].spilled) != 0 {
				t.Fatalf("round %d: pool %+v, want %v", round, p, m.pools[k])
			}
		}
		if (len(r.Errors) > 0) != m.failed || r.Budget.Big().Cmp(m.budget) != 0 {
			t.Fatalf("round %d: errors %v, budget %s, want %s", round, r.Errors, r.Budget, m.budget)
		}
	}
	for _, code := range []policy.Code{
		policy.OK, policy.Dust, policy.RuleError, policy.NoPoints, policy.Scaled, policy.Capped, "QUOTA0", "CROWDED", "DENSITY", "NO_DATA",
	} {
		if seen[code] == 0 {
			t.Errorf("no device had the reason %s: chance is too kind", code)
		}
	}
}

func compareToModel(t *testing.T, round int, l *Leaf, want *modelDevice) {
	t.Helper()
	if int64(l.Points) != want.points || l.Reason != want.reason || len(l.Cuts) != want.cuts {
		t.Fatalf("round %d: device %s has %d points, %s and cuts %v, want %d points, %s and %d cuts",
			round, l.Device, l.Points, l.Reason, l.Cuts, want.points, want.reason, want.cuts)
	}
	if diff := cmp.Diff(l.Groups, want.groups); diff != "" {
		t.Fatalf("round %d: device %s (-got +want):\n%s", round, l.Device, diff)
	}
	for k, a := range l.Amounts {
		if a.Big().Cmp(want.amounts[k]) != 0 {
			t.Fatalf("round %d: device %s gets %s of pool %d, want %s", round, l.Device, a, k, want.amounts[k])
		}
	}
}

// FuzzI4AnyPolicyConserves says: whatever a policy answers, amounts, residual,
// budget and corrections add up, and any runner gives the same.
func FuzzI4AnyPolicyConserves(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, uint16(seed*seed*seed))
	}
	f.Fuzz(func(t *testing.T, seed uint64, devices uint16) {
		st, _ := randomStage(rand.New(rand.NewPCG(seed, 0)), int(devices%512))
		other := *st
		other.leaves = append([]Leaf(nil), st.leaves...)
		other.makeRoom()
		other.run = func(n int, do func(int)) {
			for task := n - 1; task >= 0; task-- {
				do(task)
			}
		}
		if err := errors.Join(st.finish(), other.finish()); err != nil {
			t.Fatal(err)
		}
		r := resultOf(t, st)
		if err := r.checkSums(); err != nil {
			t.Fatal(err)
		}
		if d := Diff(r, resultOf(t, &other)); d != nil {
			t.Fatalf("another order of tasks gives another result: %v", d)
		}
		again, err := DecodeResult(r.encodeFor(t))
		if err != nil {
			t.Fatal(err)
		}
		if err := again.checkSums(); err != nil {
			t.Fatal(err)
		}
	})
}

// encodeFor encodes a result that no real epoch gave.
func (r *Result) encodeFor(t testing.TB) []byte {
	t.Helper()
	r.Inputs.Source = source.String()
	return r.Encode()
}
