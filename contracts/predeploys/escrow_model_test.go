package predeploys_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// An escrowModel counts votes the long way: it keeps lists of everything and walks them for each question. It knows of now
// only; who wants the past writes down what it said.
type escrowModel struct {
	now       uint64
	pool      common.Address
	buckets   map[uint64]votingBucket
	positions []*votingPosition
	ratios    map[uint32][2]*big.Int // assets, shares
	delegatee map[common.Address]common.Address
	refused   map[common.Address]map[uint32]bool
}

// A votingBucket falls to zero at end, or never.
type votingBucket struct {
	owner  common.Address
	amount *big.Int
	end    uint64
	flat   bool
}

// A votingPosition is stake of an owner with an operator, which counts for
// holder: zero for nobody.
type votingPosition struct {
	owner, holder common.Address
	operator      uint32
	shares        *big.Int
}

const (
	modelWeek      = 7 * 86400
	modelFall      = 91 * 86400
	modelOperators = 16
)

var modelPlace = new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))

func newEscrowModel(now uint64, pool common.Address) *escrowModel {
	return &escrowModel{now, pool, make(map[uint64]votingBucket), nil, make(map[uint32][2]*big.Int), make(map[common.Address]common.Address),
		make(map[common.Address]map[uint32]bool)}
}

func (m *escrowModel) record(id uint64, owner common.Address, amount *big.Int, days uint16, lockedAt uint64, renewed bool) {
	delete(m.buckets, id)
	end := lockedAt + uint64(days)*86400
	if owner != m.pool && days >= 91 && amount.Sign() > 0 && (renewed || end/modelWeek*modelWeek > m.now) {
		m.buckets[id] = votingBucket{owner, amount, end / modelWeek * modelWeek, renewed}
	}
}

func (m *escrowModel) position(owner common.Address, operator uint32, shares *big.Int) {
	for i, p := range m.positions {
		if p.owner == owner && p.operator == operator {
			if p.shares.Cmp(shares) == 0 {
				return
			}
			m.positions = append(m.positions[:i], m.positions[i+1:]...)
			break
		}
	}
	if shares.Sign() > 0 {
		p := &votingPosition{owner, owner, operator, shares}
		m.place(p)
		m.positions = append(m.positions, p)
	}
}

func (m *escrowModel) ratio(operator uint32, assets, shares *big.Int) {
	m.ratios[operator] = [2]*big.Int{assets, shares}
}

// value is what shares are worth, by a rate in parts of 2¹²⁸ as the contract has it, rounded down.
func (m *escrowModel) value(operator uint32, shares *big.Int) *big.Int {
	r, ok := m.ratios[operator]
	if !ok || r[1].Sign() == 0 {
		return new(big.Int)
	}
	rate := new(big.Int).Div(new(big.Int).Lsh(r[0], 128), r[1])
	return rate.Rsh(rate.Mul(rate, shares), 128)
}

func (m *escrowModel) to(owner common.Address) common.Address {
	if to, ok := m.delegatee[owner]; ok {
		return to
	}
	return owner
}

// held is what others than except have holder hold of an operator.
func (m *escrowModel) held(holder common.Address, operator uint32, except *votingPosition) *big.Int {
	sum := new(big.Int)
	for _, p := range m.positions {
		if p != except && p.operator == operator && p.holder == holder && p.owner != holder {
			sum.Add(sum, p.shares)
		}
	}
	return sum
}

// places is of how many operators holder holds others' shares.
func (m *escrowModel) places(holder common.Address) int {
	operators := make(map[uint32]bool)
	for _, p := range m.positions {
		if p.holder == holder && p.owner != holder {
			operators[p.operator] = true
		}
	}
	return len(operators)
}

// place counts a position for whom its owner delegated to, and tells whether there was no place.
func (m *escrowModel) place(p *votingPosition) (full bool) {
	to := m.to(p.owner)
	p.holder = p.owner
	if to == p.owner || m.refused[to][p.operator] {
		return false
	}
	held := m.held(to, p.operator, p)
	if m.value(p.operator, new(big.Int).Add(held, p.shares)).Cmp(modelPlace) < 0 {
		return false
	}
	if held.Sign() == 0 && m.places(to) == modelOperators {
		return true
	}
	p.holder = to
	return false
}

// settle has all positions of an owner leave, and places them anew, in the order in which the owner has them.
func (m *escrowModel) settle(owner common.Address, order []uint32) (full bool) {
	for _, p := range m.positions {
		if p.owner == owner {
			p.holder = common.Address{}
		}
	}
	for _, operator := range order {
		for _, p := range m.positions {
			if p.owner == owner && p.operator == operator {
				full = m.place(p) || full
			}
		}
	}
	return full
}

func (m *escrowModel) refuse(holder common.Address, operator uint32, refused bool) {
	if m.refused[holder] == nil {
		m.refused[holder] = make(map[uint32]bool)
	}
	m.refused[holder][operator] = refused
	for _, p := range m.positions {
		if refused && p.operator == operator && p.holder == holder && p.owner != holder {
			p.holder = common.Address{}
		}
	}
}

func (b votingBucket) left(now uint64) *big.Int {
	if b.end <= now {
		return new(big.Int)
	}
	return new(big.Int).Mul(b.amount, new(big.Int).SetUint64(min(b.end-now, modelFall)))
}

// votes of an account: flat stake that was given to it, its own that declines, and shares, one sum for each place.
func (m *escrowModel) votes(account common.Address) *big.Int {
	sum, falling := new(big.Int), new(big.Int)
	for _, b := range m.buckets {
		if b.flat && m.to(b.owner) == account {
			sum.Add(sum, b.amount)
		} else if !b.flat && b.owner == account {
			falling.Add(falling, b.left(m.now))
		}
	}
	own, others := make(map[uint32]*big.Int), make(map[uint32]*big.Int)
	for _, p := range m.positions {
		if p.holder != account {
			continue
		}
		place := others
		if p.owner == account {
			place = own
		}
		if place[p.operator] == nil {
			place[p.operator] = new(big.Int)
		}
		place[p.operator].Add(place[p.operator], p.shares)
	}
	for _, place := range []map[uint32]*big.Int{own, others} {
		for operator, shares := range place {
			sum.Add(sum, m.value(operator, shares))
		}
	}
	return sum.Add(sum, falling.Div(falling, big.NewInt(modelFall)))
}

func (m *escrowModel) total() *big.Int {
	sum, falling, shares := new(big.Int), new(big.Int), make(map[uint32]*big.Int)
	for _, b := range m.buckets {
		if b.flat {
			sum.Add(sum, b.amount)
		} else {
			falling.Add(falling, b.left(m.now))
		}
	}
	for _, p := range m.positions {
		if shares[p.operator] == nil {
			shares[p.operator] = new(big.Int)
		}
		shares[p.operator].Add(shares[p.operator], p.shares)
	}
	for operator, n := range shares {
		sum.Add(sum, m.value(operator, n))
	}
	return sum.Add(sum, falling.Div(falling, big.NewInt(modelFall)))
}
