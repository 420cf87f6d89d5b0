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

	poolTotals
	amounts []uint256.Int
	total   uint256.Int
	cut     func(i int, code policy.Code, before, after, of *uint256.Int)
}

// poolTotals are what an amount depends on besides the device's own numbers.
type poolTotals struct {
	all   uint64      // points
	least uint256.Int // sum of floors
	asked uint256.Int // what all points come to at the price
}

// A quota bounds what the devices of one key get together.
type quota struct {
	code policy.Code
	most uint256.Int
	keys []string // of each device; "" for none
}

// divide fills the amounts.
func (p *pool) divide() {
	p.add()
	for i := range p.points {
		p.give(i)
	}
	for q := range p.quotas {
		sums := p.sums(q)
		for i, key := range p.quotas[q].keys {
			if sum := sums[key]; sum != nil {
				p.limit(q, i, sum)
			}
		}
	}
	for i := range p.amounts {
		p.total.Add(&p.total, &p.amounts[i])
	}
}

// add fills the totals.
func (p *pool) add() {
	var points, a uint256.Int
	for i, n := range p.points {
		if n == 0 {
			continue
		}
		p.all += n
		if p.floors != nil {
			p.least.Add(&p.least, &p.floors[i])
		}
		if p.price != nil {
			p.asked.Add(&p.asked, a.Mul(p.price, points.SetUint64(n))) // below 2^209 for all devices
		}
	}
}

// give fills the amount of one device before quotas.
func (p *pool) give(i int) {
	if p.points[i] == 0 {
		return
	}
	switch {
	case p.price != nil:
		p.pay(i)
	case p.least.Gt(&p.budget):
		p.scaleFloor(i)
	default:
		p.share(i)
	}
	if a := &p.amounts[i]; p.capped != nil && p.capped[i] && a.Gt(&p.caps[i]) {
		before := *a
		a.Set(&p.caps[i])
		p.cut(i, policy.Capped, &before, a, &uint256.Int{})
	}
}

// share gives a device its floor and divides the rest by points.
func (p *pool) share(i int) {
	rest, a := new(uint256.Int).Sub(&p.budget, &p.least), &p.amounts[i]
	mulDiv(a, rest, uint256.NewInt(p.points[i]), uint256.NewInt(p.all))
	if p.floors != nil {
		a.Add(a, &p.floors[i])
	}
}

// scaleFloor divides a budget that does not reach for the floors.
func (p *pool) scaleFloor(i int) {
	mulDiv(&p.amounts[i], &p.budget, &p.floors[i], &p.least)
	p.cut(i, policy.Scaled, &p.floors[i], &p.amounts[i], &p.least)
}

// pay gives every point its price while the budget lasts, and else to all in
// the same proportion.
func (p *pool) pay(i int) {
	a := &p.amounts[i]
	a.Mul(p.price, uint256.NewInt(p.points[i]))
	if !p.asked.Gt(&p.budget) {
		return
	}
	before := *a
	mulDiv(a, &before, &p.budget, &p.asked)
	p.cut(i, policy.Scaled, &before, a, &p.asked)
}

// sums adds up what the devices of each key get, before quota q.
func (p *pool) sums(q int) map[string]*uint256.Int {
	sums := map[string]*uint256.Int{}
	for i, key := range p.quotas[q].keys {
		if key == "" || p.amounts[i].IsZero() {
			continue
		}
		if sums[key] == nil {
			sums[key] = new(uint256.Int)
		}
		sums[key].Add(sums[key], &p.amounts[i])
	}
	return sums
}

// limit scales what a device gets when all of its key get more than quota q.
func (p *pool) limit(q, i int, sum *uint256.Int) {
	most := &p.quotas[q].most
	if !sum.Gt(most) || p.amounts[i].IsZero() {
		return
	}
	before := p.amounts[i]
	mulDiv(&p.amounts[i], &before, most, sum)
	p.cut(i, p.quotas[q].code, &before, &p.amounts[i], sum)
}

// mulDiv sets z to x × y ÷ d, rounded down, for a quotient of at most 256 bits.
func mulDiv(z, x, y, d *uint256.Int) {
	if _, overflow := z.MulDivOverflow(x, y, d); overflow {
		panic("a part is larger than the whole") // y is never above d
	}
}
