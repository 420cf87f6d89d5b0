package predeploys_test

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/internal/voteweight"
)

// A model is docs/spec/staking.md written down naively: it walks over all buckets and delegates for every question, and
// keeps parts of a wei in exact fractions of 2⁻²⁰⁰.
type model struct {
	seats, candidates int
	epochSeconds      uint64
	blockRate, rate   *big.Int // producer's and whole emission, wei per second
	genesis           uint64

	delegates []*modelDelegate            // delegate d is element d − 1
	buckets   []*modelBucket              // bucket b is element b − 1
	due       map[common.Address]*big.Int // in 2⁻²⁰⁰ wei
	pool      *big.Int
	tips      *big.Int

	epoch, epochEnd uint64
	height          int64
	time            uint64
	lastTime        uint64 // of the block before
	settled         *big.Int
	proposer        uint32
	committee       []modelSeat // in CometBFT's order
	counted         int
	countFrom       int64
}

type modelDelegate struct {
	key, reward common.Address
	commission  int64
	bucket      int
	active      bool
	removed     bool
	until       uint64
}

type modelBucket struct {
	owner    common.Address
	delegate uint32
	amount   *big.Int
	days     int64
	auto     bool
	self     bool
	unstaked bool
}

type modelSeat struct {
	delegate         uint32
	missed, proposed int
}

const fraction = 200 // bits

var bonuses = make(map[int64]uint64)

// bonusOf remembers, for the logarithms are slow.
func bonusOf(days int64) uint64 {
	if _, ok := bonuses[days]; !ok {
		bonuses[days] = voteweight.Bonus(days)
	}
	return bonuses[days]
}

func (m *model) votes(b *modelBucket) *big.Int {
	if b.delegate == 0 || b.unstaked {
		return new(big.Int)
	}
	bonus := new(big.Int)
	if b.days > 0 {
		bonus.SetUint64(bonusOf(b.days))
		if b.auto {
			bonus.Add(bonus, new(big.Int).SetUint64(bonusOf(2)))
		}
	}
	one := big.NewInt(1e18)
	v := new(big.Int).Mul(b.amount, bonus.Add(bonus, one))
	if b.self && b.auto && b.days >= 91 {
		return v.Mul(v, big.NewInt(106)).Div(v, new(big.Int).Mul(one, big.NewInt(100)))
	}
	return v.Div(v, one)
}

func (m *model) votesOf(d uint32) *big.Int {
	sum := new(big.Int)
	for _, b := range m.buckets {
		if b.delegate == d {
			sum.Add(sum, m.votes(b))
		}
	}
	return sum
}

func (m *model) score(d uint32) *big.Int {
	if m.delegates[d-1].until != 0 {
		v := m.votesOf(d)
		return v.Div(v, big.NewInt(10))
	}
	return m.votesOf(d)
}

// top are the active delegates from the highest score down, of equal ones the lower number first.
func (m *model) top(most int) (ids []uint32, scores []*big.Int) {
	for i, d := range m.delegates {
		if d.active {
			ids = append(ids, uint32(i+1))
		}
	}
	byID := make(map[uint32]*big.Int)
	for _, id := range ids {
		byID[id] = m.score(id)
	}
	slices.SortStableFunc(ids, func(a, b uint32) int { return byID[b].Cmp(byID[a]) })
	ids = ids[:min(most, len(ids))]
	for _, id := range ids {
		scores = append(scores, byID[id])
	}
	return ids, scores
}

// credit gives whole wei.
func (m *model) credit(who common.Address, wei *big.Int) {
	m.creditFraction(who, new(big.Int).Lsh(wei, fraction))
}

func (m *model) creditFraction(who common.Address, part *big.Int) {
	if m.due[who] == nil {
		m.due[who] = new(big.Int)
	}
	m.due[who].Add(m.due[who], part)
}

// give takes amount out of the pool for a delegate and its voters.
func (m *model) give(id uint32, amount *big.Int) {
	d := m.delegates[id-1]
	own := new(big.Int).Mul(amount, big.NewInt(d.commission))
	own.Div(own, big.NewInt(10_000))
	m.credit(d.reward, own)
	m.pool.Sub(m.pool, own)
	voters, all := new(big.Int).Sub(amount, own), m.votesOf(id)
	if all.Sign() == 0 {
		return
	}
	m.pool.Sub(m.pool, voters)
	for _, b := range m.buckets {
		if b.delegate == id {
			part := new(big.Int).Lsh(voters, fraction)
			m.creditFraction(b.owner, part.Mul(part, m.votes(b)).Div(part, all))
		}
	}
}

func (m *model) emitted(until uint64) *big.Int {
	gwei := new(big.Int).Mul(m.rate, new(big.Int).SetUint64(until-m.genesis))
	return gwei.Div(gwei, big.NewInt(1e9))
}

// report is what the contracts do at the start of a block.
func (m *model) report(height int64, time uint64, proposer uint32, seats int, signed uint64, offenders []uint32, random common.Hash) {
	m.height, m.time = height, time
	m.settleBlock(proposer)
	m.count(proposer, seats, signed)
	for _, d := range offenders {
		m.remove(d)
	}
	if time >= m.epochEnd {
		m.close(random)
	}
	m.lastTime = time
}

// mint is what the consensus does at its end. What is minted is in the pool until it is given.
func (m *model) mint(wei *big.Int) { m.pool.Add(m.pool, wei) }

func (m *model) settleBlock(proposer uint32) {
	emission := new(big.Int).Sub(m.emitted(m.lastTime), m.settled)
	m.settled.Add(m.settled, emission)
	part := new(big.Int).Mul(emission, big.NewInt(1e9))
	part.Mul(part, m.blockRate).Div(part, m.rate)
	if most := new(big.Int).Mul(m.blockRate, big.NewInt(10)); part.Cmp(most) > 0 {
		part = most
	}
	tips := m.tips
	m.tips = new(big.Int)
	if m.proposer == 0 {
		m.pool.Add(m.pool, tips)
	} else {
		m.credit(m.delegates[m.proposer-1].reward, tips)
		if part.Cmp(tips) > 0 {
			m.give(m.proposer, part.Sub(part, tips))
		}
	}
	m.proposer = proposer
}

func (m *model) count(proposer uint32, seats int, signed uint64) {
	at := slices.IndexFunc(m.committee, func(s modelSeat) bool { return s.delegate == proposer })
	if at >= 0 {
		m.committee[at].proposed++
	}
	if seats != len(m.committee) || m.height < m.countFrom || proposer != 0 && at < 0 {
		return
	}
	m.counted++
	for i := range m.committee {
		if signed>>i&1 == 0 {
			m.committee[i].missed++
		}
	}
}

func (m *model) remove(id uint32) {
	d := m.delegates[id-1]
	if !d.removed {
		d.removed = true
		share := new(big.Int).Mul(m.buckets[d.bucket-1].amount, big.NewInt(500))
		m.slash(id, share.Div(share, big.NewInt(10_000)))
		d.active = false
		m.buckets[d.bucket-1].self = false
	}
	at := slices.IndexFunc(m.committee, func(s modelSeat) bool { return s.delegate == id })
	if at >= 0 && len(m.committee) > 1 {
		m.committee = slices.Delete(m.committee, at, at+1)
		m.countFrom = m.height + 3
	}
}

func (m *model) slash(id uint32, amount *big.Int) {
	d := m.delegates[id-1]
	if d.bucket == 0 {
		return
	}
	b := m.buckets[d.bucket-1]
	if amount.Cmp(b.amount) > 0 {
		amount = b.amount
	}
	b.amount = new(big.Int).Sub(b.amount, amount)
	m.pool.Add(m.pool, amount)
}

func (m *model) close(random common.Hash) {
	m.epoch++
	if m.epochEnd += m.epochSeconds; m.epochEnd <= m.time {
		m.epochEnd = m.time + m.epochSeconds
	}
	for _, s := range m.committee {
		if (m.counted-s.missed)*100 < 85*m.counted {
			d := m.delegates[s.delegate-1]
			d.until = max(d.until, m.epoch+6)
			wei := big.NewInt(4e18)
			m.slash(s.delegate, wei.Mul(wei, big.NewInt(int64(s.missed))).Div(wei, big.NewInt(int64(len(m.committee)))))
		}
	}
	for _, d := range m.delegates {
		if d.until <= m.epoch {
			d.until = 0
		}
	}
	ids, scores := m.top(100)
	sum, pool := new(big.Int), new(big.Int).Set(m.pool)
	for _, s := range scores {
		sum.Add(sum, s)
	}
	for i, id := range ids {
		share := new(big.Int).Mul(pool, scores[i])
		m.give(id, share.Div(share, sum))
	}
	m.elect(random)
}

func (m *model) elect(random common.Hash) {
	drawn, _ := m.top(m.candidates)
	if len(drawn) > m.seats {
		var seats []uint32
		for i := range m.seats {
			hash := crypto.Keccak256(random[:], common.BigToHash(new(big.Int).SetUint64(m.epoch)).Bytes(),
				common.BigToHash(big.NewInt(int64(i))).Bytes())
			j := new(big.Int).Mod(new(big.Int).SetBytes(hash), big.NewInt(int64(len(drawn)))).Int64()
			seats = append(seats, drawn[j])
			// The place of the one drawn is taken by the first of those left.
			drawn[j] = drawn[0]
			drawn = drawn[1:]
		}
		drawn = seats
	}
	m.counted = 0
	if len(drawn) == 0 {
		for i := range m.committee {
			m.committee[i] = modelSeat{delegate: m.committee[i].delegate}
		}
		return
	}
	m.seat(drawn)
}

// seat gives the committee its order; one that changed is counted three blocks later.
func (m *model) seat(drawn []uint32) {
	slices.SortFunc(drawn, func(a, b uint32) int { return m.delegates[a-1].key.Cmp(m.delegates[b-1].key) })
	var before []uint32
	for _, s := range m.committee {
		before = append(before, s.delegate)
	}
	if !slices.Equal(before, drawn) {
		m.countFrom = m.height + 3
	}
	m.committee = nil
	for _, d := range drawn {
		m.committee = append(m.committee, modelSeat{delegate: d})
	}
}
