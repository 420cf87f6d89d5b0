package reward

import (
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/protocol/policy"
)

// A pool is a part of the budget in work. Everything in it is wei; nothing is
// rounded up, so the amounts never exceed the budget (I4).
type pool struct {
	budget uint256.Int
	price  *uint256.Int // of a point; nil when points share the budget
	points []uint64     // of each device; 0 for those that take no part
	floors []uint256.Int
	caps   []uint256.Int
	capped []bool // which devices have a cap
	quotas []quota

	amounts []uint256.Int
	all     uint64      // points
	least   uint256.Int // sum of floors
	asked   uint256.Int // before caps and quotas
	total   uint256.Int
	cut     func(i int, code policy.Code, before, after *uint256.Int)
}

// A quota bounds what the devices of one key get together.
type quota struct {
	code policy.Code
	most uint256.Int
	keys []string // of each device; "" for none
}

// divide fills the amounts.
func (p *pool) divide() {
	p.amounts = make([]uint256.Int, len(p.points))
	for i, points := range p.points {
		if p.all += points; points > 0 && p.floors != nil {
			p.least.Add(&p.least, &p.floors[i])
		}
	}
	switch {
	case p.all == 0:
		return
	case p.price != nil:
		p.pay()
	case p.least.Gt(&p.budget):
		p.scaleFloors()
	default:
		p.share()
	}
	p.asked = p.sum()
	p.applyCaps()
	for q := range p.quotas {
		p.quotas[q].apply(p)
	}
	p.total = p.sum()
}

// share gives every device its floor and divides the rest by points.
func (p *pool) share() {
	var rest, points, all uint256.Int
	rest.Sub(&p.budget, &p.least)
	all.SetUint64(p.all)
	for i, n := range p.points {
		if n == 0 {
			continue
		}
		a := &p.amounts[i]
		mulDiv(a, &rest, points.SetUint64(n), &all)
		if p.floors != nil {
			a.Add(a, &p.floors[i])
		}
	}
}

// scaleFloors divides a budget that does not reach for the floors.
func (p *pool) scaleFloors() {
	for i, n := range p.points {
		if n == 0 {
			continue
		}
		mulDiv(&p.amounts[i], &p.budget, &p.floors[i], &p.least)
		p.cut(i, policy.Scaled, &p.floors[i], &p.amounts[i])
	}
}

// pay gives every point its price while the budget lasts, and else to all in
// the same proportion.
func (p *pool) pay() {
	var points uint256.Int
	for i, n := range p.points {
		p.amounts[i].Mul(p.price, points.SetUint64(n)) // below 2^187
	}
	asked := p.sum()
	if !asked.Gt(&p.budget) {
		return
	}
	for i, n := range p.points {
		if n == 0 {
			continue
		}
		before := p.amounts[i]
		mulDiv(&p.amounts[i], &before, &p.budget, &asked)
		p.cut(i, policy.Scaled, &before, &p.amounts[i])
	}
}

func (p *pool) applyCaps() {
	if p.capped == nil {
		return
	}
	for i := range p.amounts {
		if a := &p.amounts[i]; p.capped[i] && a.Gt(&p.caps[i]) {
			before := *a
			a.Set(&p.caps[i])
			p.cut(i, policy.Capped, &before, a)
		}
	}
}

// apply scales the devices of each key that together get more than the most.
func (q *quota) apply(p *pool) {
	sums := map[string]*uint256.Int{}
	for i, key := range q.keys {
		if key == "" || p.amounts[i].IsZero() {
			continue
		}
		if sums[key] == nil {
			sums[key] = new(uint256.Int)
		}
		sums[key].Add(sums[key], &p.amounts[i])
	}
	for i, key := range q.keys {
		sum := sums[key]
		if key == "" || sum == nil || !sum.Gt(&q.most) || p.amounts[i].IsZero() {
			continue
		}
		before := p.amounts[i]
		mulDiv(&p.amounts[i], &before, &q.most, sum)
		p.cut(i, q.code, &before, &p.amounts[i])
	}
}

func (p *pool) sum() (sum uint256.Int) {
	for i := range p.amounts {
		sum.Add(&sum, &p.amounts[i])
	}
	return sum
}

// mulDiv sets z to x × y ÷ d, rounded down, for a quotient of at most 256 bits.
func mulDiv(z, x, y, d *uint256.Int) {
	if _, overflow := z.MulDivOverflow(x, y, d); overflow {
		panic("a part is larger than the whole") // y is never above d
	}
}
