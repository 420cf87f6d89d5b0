package predeploys_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/stake"
)

// A poolModel is docs/spec/security.md written down naively: every staker has coins, kept to 2⁻²⁰⁰ wei, and a slash visits
// each of them. Nothing in it knows of shares, batches, checkpoints or accumulators.
type poolModel struct {
	now, day  uint64
	operators []*modelOperator // operator o is element o − 1
	services  int
}

type modelOperator struct {
	delegate  uint32
	days      uint16
	active    map[common.Address]*big.Int // 2⁻²⁰⁰ wei
	exits     []*modelExit
	magnitude int64 // parts of 10¹⁸
	promises  []*modelPromise
	lastDue   uint64
	events    int64 // after which a wei may be rounded away
}

type modelExit struct {
	id      int64
	account common.Address
	coins   *big.Int // 2⁻²⁰⁰ wei
	due     uint64
	left    bool
	claimed bool
}

// A modelPromise is to one service.
type modelPromise struct {
	member    []span // when the operator was opted in
	current   int64
	pending   int64
	until     uint64 // the last second of current, 0 for no change
	history   []point
	losses    []point
	secured   []guarantee
	lastSlash uint64
}

// A span of seconds, both inclusive; to is 0 while it lasts.
type span struct{ from, to uint64 }

// A point says that something was so from a second on.
type point struct {
	from  uint64
	value int64
}

// A guarantee is what the contract promised until a second.
type guarantee struct {
	until  uint64
	amount *big.Int
}

const wad = int64(1e18)

func (m *poolModel) exitSeconds() uint64 { return 9 * m.day }

func (o *modelOperator) promise(service int) *modelPromise { return o.promises[service-1] }

// settle lets everything happen that time brings.
func (m *poolModel) settle() {
	for _, o := range m.operators {
		for _, e := range o.exits {
			e.left = e.left || e.due < m.now
		}
		for _, p := range o.promises {
			if p.until != 0 && p.until < m.now {
				p.current = p.pending
				p.history = append(p.history, point{p.until + 1, p.current})
				p.until = 0
			}
			if p.until == 0 {
				p.pending = p.current
			}
		}
	}
}

func at(points []point, time uint64) (value int64) {
	for _, p := range points {
		if p.from <= time {
			value = p.value
		}
	}
	return value
}

func (p *modelPromise) memberAt(time uint64) bool {
	for _, s := range p.member {
		if s.from <= time && (s.to == 0 || time <= s.to) {
			return true
		}
	}
	return false
}

// leaving says whether the operator has asked to opt out and is still in.
func (p *modelPromise) leaving(now uint64) bool {
	n := len(p.member)
	return n > 0 && p.member[n-1].to != 0 && p.member[n-1].to >= now
}

func (o *modelOperator) free() int64 {
	sum := int64(0)
	for _, p := range o.promises {
		sum += max(p.current, p.pending)
	}
	return o.magnitude - sum
}

// held is what the operator holds: what is staked, and what leaves and has not left.
func (o *modelOperator) held() *big.Int {
	sum := o.activeCoins()
	for _, e := range o.exits {
		if !e.left {
			sum.Add(sum, e.coins)
		}
	}
	return sum
}

func (o *modelOperator) activeCoins() *big.Int {
	sum := new(big.Int)
	for _, c := range o.active {
		sum.Add(sum, c)
	}
	return sum
}

// inBucket adds what has left and was not claimed.
func (o *modelOperator) inBucket() *big.Int {
	sum := o.held()
	for _, e := range o.exits {
		if e.left && !e.claimed {
			sum.Add(sum, e.coins)
		}
	}
	return sum
}

// slash takes what a fault costs from everybody, and returns which part of the whole that is.
func (m *poolModel) slash(service, operator int, part int64, capture uint64) (cut, whole int64, ok bool) {
	o := m.operators[operator-1]
	p := o.promise(service)
	if !p.memberAt(capture) {
		return 0, 0, false
	}
	then := at(p.history, capture)
	left := max(0, then-(at(p.losses, m.now)-at(p.losses, capture)))
	cut = min(mulDiv(then, part, wad), left, p.current)
	if cut == 0 {
		return 0, o.magnitude, true
	}
	whole = o.magnitude
	for _, c := range o.active {
		cutCoins(c, cut, whole)
	}
	for _, e := range o.exits {
		if !e.left {
			cutCoins(e.coins, cut, whole)
		}
	}
	if p.pending > p.current {
		p.pending -= cut
	} else {
		p.pending = min(p.pending, p.current-cut)
	}
	p.current -= cut
	o.magnitude -= cut
	p.history = append(p.history, point{m.now, p.current})
	p.losses = append(p.losses, point{m.now, at(p.losses, m.now) + cut})
	p.secured = nil // what was guaranteed has been used
	o.events++
	return cut, whole, true
}

func cutCoins(c *big.Int, cut, whole int64) {
	c.Mul(c, big.NewInt(whole-cut))
	c.Div(c, big.NewInt(whole))
}

func mulDiv(a, b, c int64) int64 {
	x := new(big.Int).Mul(big.NewInt(a), big.NewInt(b))
	return x.Div(x, big.NewInt(c)).Int64()
}

// restore gives everybody back in proportion.
func (o *modelOperator) restore(amount *big.Int) {
	held := o.held()
	grow := func(c *big.Int) { c.Add(c, new(big.Int).Div(new(big.Int).Mul(c, coins(amount)), held)) }
	for _, c := range o.active {
		grow(c)
	}
	for _, e := range o.exits {
		if !e.left {
			grow(e.coins)
		}
	}
	o.events++
}

// weight is the consensus votes of the pooled bucket with so many wei.
func (o *modelOperator) weight(wei *big.Int) *big.Int {
	w, err := stake.VoteWeight(stake.Bucket{Amount: wei, Days: o.days, AutoStake: true})
	if err != nil {
		panic(err)
	}
	return w
}

// coins returns wei in 2⁻²⁰⁰.
func coins(wei *big.Int) *big.Int { return new(big.Int).Lsh(wei, fraction) }

func wei(coins *big.Int) *big.Int { return new(big.Int).Rsh(coins, fraction) }
