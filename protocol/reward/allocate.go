package reward

import (
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/units"
)

// A PoolSum is what became of a part of the budget.
type PoolSum struct {
	Asked   units.Amount    `json:"asked"`  // what all points come to at the price, 0 without one
	Budget  units.Amount    `json:"budget"` // its share and what other pools spilled into it
	Floors  units.Amount    `json:"floors"` // sum of all floors
	Name    string          `json:"name"`
	Points  uint64          `json:"points"`
	Price   decimal.Decimal `json:"price"`   // of a point in coins, 0 when points share the budget
	Spilled units.Amount    `json:"spilled"` // into a later pool
	Total   units.Amount    `json:"total"`   // paid
}

// unit is what a decimal's Wei is of 1.
var unit = uint256.NewInt(1_000_000_000_000_000_000)

// try evaluates an expression of the epoch. Where one fails, nothing is paid.
func (st *stage) try(name string, v decimal.Decimal, err error) (decimal.Decimal, bool) {
	if err != nil {
		st.errors = append(st.errors, name)
		return decimal.Decimal{}, false
	}
	return v, true
}

// allocate divides the budget among pools, and each pool among devices.
func (st *stage) allocate() {
	r := st.rules()
	st.giveOut(r)
	rest, spilled := st.budget, make([]uint256.Int, len(st.pools))
	for k := range st.pools {
		p, ok := st.pool(r, k, &rest, &spilled[k])
		if ok {
			p.divide()
		}
		st.pay(k, p)
		st.settle(k, p, spilled)
	}
	for i := range st.leaves {
		st.leaves[i].explainAmount(st.entered[i], len(st.errors) > 0)
	}
}

// giveOut asks how much of the budget there is.
func (st *stage) giveOut(r rules) {
	st.budget, st.entered = wei(st.inputs.Budget), make([]bool, len(st.leaves))
	if !st.limits {
		return
	}
	b, err := r.Budget(st.view)
	b, _ = st.try("budget", b, err)
	if given := b.Wei(); given.Lt(&st.budget) {
		st.budget = given
	}
}

// pool prepares pool k; false when an expression of it fails, and then its part
// is left over. rest is what no pool has yet.
func (st *stage) pool(r rules, k int, rest, spilled *uint256.Int) (*pool, bool) {
	pl := &st.pools[k]
	name := "pools." + pl.Name
	p := &pool{amounts: make([]uint256.Int, len(st.leaves))}
	st.sums = append(st.sums, PoolSum{Name: pl.Name})
	share, ok := one, true
	if st.version > 1 {
		v, err := r.PoolShare(k, st.view)
		share, ok = st.try(name+".share", v, err)
	}
	if pl.Method == policy.PerPoint {
		v, err := r.PoolPrice(k, st.view)
		price, valued := st.try(name+".price", v, err)
		ok = ok && valued
		inWei := price.Wei()
		p.price, st.sums[k].Price = &inWei, price
	}
	for q, quoted := range pl.Quotas {
		v, err := r.QuotaMost(k, q, st.view)
		most, valued := st.try(name+"."+string(quoted.Code), v, err)
		ok = ok && valued
		p.quotas = append(p.quotas, quota{code: quoted.Code, most: most.Wei(), keys: make([]string, len(st.leaves))})
	}
	if !ok {
		return p, false
	}
	part := share.Wei()
	mulDiv(&p.budget, &st.budget, minimum(&part, unit), unit)
	p.budget = *minimum(&p.budget, rest)
	rest.Sub(rest, &p.budget)
	p.budget.Add(&p.budget, spilled)
	st.ask(k, p)
	return p, true
}

// one is the share of the pool of policies of version 1.
var one = decimal.FromInt(1)

func minimum(a, b *uint256.Int) *uint256.Int {
	if a.Lt(b) {
		return a
	}
	return b
}

// ask fills what pool k has of each device.
func (st *stage) ask(k int, p *pool) {
	pl, n := &st.pools[k], len(st.leaves)
	p.points = make([]uint64, n)
	if st.version == 1 {
		for i := range st.leaves {
			p.points[i] = st.leaves[i].Points
		}
		return
	}
	if pl.Floor != "" {
		p.floors = make([]uint256.Int, n)
	}
	if pl.Cap != "" {
		p.caps, p.capped = make([]uint256.Int, n), make([]bool, n)
	}
	p.cut = func(i int, code policy.Code, before, after, of *uint256.Int) {
		st.leaves[i].Cuts = append(st.leaves[i].Cuts, Cut{After: amount(after), Before: amount(before), Code: code, Of: amount(of), Stage: "pools." + pl.Name})
	}
	st.each(func(w *worker, i int) {
		if err := w.ask(k, p, i); err != nil {
			p.points[i] = 0
			p.cut(i, policy.RuleError, &uint256.Int{}, &uint256.Int{}, &uint256.Int{})
		}
	})
}

// ask fills what pool k has of one device.
func (w *worker) ask(k int, p *pool, i int) error {
	s, view := w.of(i), w.stage.view
	var err error
	if p.points[i], err = w.PoolPoints(k, s, view); err != nil || p.points[i] == 0 {
		return err
	}
	if p.floors != nil {
		floor, has, err := w.PoolFloor(k, s, view)
		if err != nil {
			return err
		}
		if has {
			p.floors[i] = floor.Wei()
		}
	}
	if p.caps != nil {
		most, has, err := w.PoolCap(k, s, view)
		if err != nil {
			return err
		}
		p.caps[i], p.capped[i] = most.Wei(), has
	}
	for q := range p.quotas {
		if p.quotas[q].keys[i], err = w.QuotaKey(k, q, s); err != nil {
			return err
		}
	}
	return nil
}

// pay gives the leaves what they get from pool k.
func (st *stage) pay(k int, p *pool) {
	for i := range st.leaves {
		leaf := &st.leaves[i]
		a := amount(&p.amounts[i])
		st.entered[i] = st.entered[i] || p.points != nil && p.points[i] > 0
		if st.detailed {
			leaf.Amounts[k] = a
		}
		if !a.IsZero() {
			leaf.Amount = leaf.Amount.Add(a)
		}
	}
}

// settle writes down what became of pool k, and spills what it leaves.
func (st *stage) settle(k int, p *pool, spilled []uint256.Int) {
	sum := &st.sums[k]
	sum.Budget, sum.Points = amount(&p.budget), p.all
	sum.Floors, sum.Asked, sum.Total = amount(&p.least), amount(&p.asked), amount(&p.total)
	if to := st.poolNamed(st.pools[k].Spill); to > k {
		left := new(uint256.Int).Sub(&p.budget, &p.total)
		spilled[to].Add(&spilled[to], left)
		sum.Spilled = amount(left)
	}
}

func (st *stage) poolNamed(name string) int {
	for k := range st.pools {
		if name != "" && st.pools[k].Name == name {
			return k
		}
	}
	return -1
}

// explainAmount gives a device with points its reason. entered tells whether it
// had points in a pool, failed whether an expression of the epoch failed.
func (l *Leaf) explainAmount(entered, failed bool) {
	switch {
	case l.Points == 0:
		return // it has one
	case !l.Amount.IsZero():
		l.Reason = policy.OK
		return
	case failed:
		l.Reason = policy.RuleError
	case entered:
		l.Reason = policy.Dust
	default:
		l.Reason = policy.NoPoints
	}
	for _, c := range l.Cuts {
		if c.After.IsZero() {
			l.Reason = c.Code // the last that left nothing
		}
	}
}
