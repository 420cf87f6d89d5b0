package predeploys_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// The pool, the allocations, the buckets, the delegates' votes and the vote escrow live the same random life as a model that
// knows only stakers and coins. TRELLIS_MODEL_STEPS makes each life longer.
func TestPoolDoesWhatTheModelDoes(t *testing.T) {
	steps, seeds := 2600, uint64(40)
	if text := os.Getenv("TRELLIS_MODEL_STEPS"); text != "" {
		var err error
		if steps, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	if testing.Short() {
		seeds = 2
	}
	done := make(map[string]int)
	for seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			l := newPoolLife(t, seed)
			l.live(steps)
			for what, n := range l.done {
				done[what] += n
			}
		})
	}
	total := 0
	for what, n := range done {
		t.Logf("%s: %d", what, n)
		total += n
	}
	t.Logf("%d operations", total)
	for _, what := range []string{"stake", "bucket", "exit", "claim", "slash", "restore", "allocate", "opt out", "refused"} {
		if done[what] == 0 {
			t.Errorf("nobody ever did %q", what)
		}
	}
}

// A poolLife is a chain and its model.
type poolLife struct {
	*chain
	m                                                 *poolModel
	rng                                               *rand.Rand
	pool, allocations, operators, staking, votes, del contract
	people                                            []common.Address
	base                                              map[uint32]*big.Int // votes of the founders' own buckets
	done                                              map[string]int
	slashed                                           []*big.Int // what could be given back, by operator
}

func newPoolLife(t *testing.T, seed uint64) *poolLife {
	cfg := testConfig(t, 3)
	c := newChain(t, cfg)
	l := &poolLife{
		chain: c, rng: rand.New(rand.NewPCG(seed, 7)), base: make(map[uint32]*big.Int), done: make(map[string]int),
		m:           &poolModel{now: c.time, day: predeploys.DefaultDaySeconds, services: 2},
		pool:        c.contract(bindings.RestakingPoolMetaData, predeploys.RestakingPool),
		allocations: c.contract(bindings.AllocationsMetaData, predeploys.Allocations),
		operators:   c.contract(bindings.OperatorsMetaData, predeploys.Operators),
		staking:     c.contract(bindings.StakingMetaData, predeploys.Staking),
		votes:       c.contract(bindings.VoteEscrowMetaData, predeploys.VoteEscrow),
		del:         c.contract(bindings.DelegatesMetaData, predeploys.Delegates),
	}
	for d := uint32(1); d <= 3; d++ {
		l.base[d] = l.del.must(common.Address{}, "votesOf", d)[0].(*big.Int)
	}
	for i := range 5 {
		who := common.BigToAddress(big.NewInt(int64(0xab0001 + i)))
		l.people = append(l.people, who)
		l.fund(who, uint256.MustFromBig(new(big.Int).Mul(big.NewInt(1e12), big.NewInt(params.Ether))))
		l.staking.must(who, "setApprovalForAll", predeploys.RestakingPool, true)
	}
	for i := range 3 {
		l.register(uint32(i+1), uint16(91+200*i))
	}
	return l
}

func ownerOfOperator(operator int) common.Address {
	return common.BigToAddress(big.NewInt(int64(0xcd0000 + operator)))
}

func (l *poolLife) register(delegate uint32, days uint16) {
	operator := len(l.m.operators) + 1
	l.operators.must(ownerOfOperator(operator), "register", delegate, days, uint16(500), "")
	o := &modelOperator{delegate: delegate, days: days, active: make(map[common.Address]*big.Int), magnitude: wad}
	for range l.m.services {
		o.promises = append(o.promises, new(modelPromise))
	}
	l.m.operators = append(l.m.operators, o)
	l.slashed = append(l.slashed, new(big.Int))
}

func (l *poolLife) live(steps int) {
	for i := range steps {
		what := l.step()
		l.done[what]++
		if i%64 == 0 || i == steps-1 {
			l.compare()
		}
		if l.t.Failed() {
			l.t.Logf("step %d: %s", i, what)
			return
		}
	}
}

// step does one thing, and says what.
func (l *poolLife) step() string {
	operator := 1 + l.rng.IntN(len(l.m.operators))
	o := l.m.operators[operator-1]
	service := 1 + l.rng.IntN(l.m.services)
	who := l.people[l.rng.IntN(len(l.people))]
	switch n := l.rng.IntN(40); {
	case n < 8:
		return l.stake(who, operator, o)
	case n < 11:
		return l.bucket(who, operator, o)
	case n < 17:
		return l.exit(who, operator, o)
	case n < 23:
		return l.claim(who, operator, o)
	case n < 27:
		return l.allocate(operator, service, o)
	case n < 29:
		return l.optInOrOut(operator, service, o)
	case n < 31:
		return l.slash(operator, service, o)
	case n < 32:
		return l.restore(operator, o)
	case n < 36:
		return l.guarantee(operator, service, o)
	default:
		l.time += 1 + l.rng.Uint64N(40_000)
		l.block++
		l.m.now = l.time
		l.m.settle()
		l.checkGuarantees()
		return "wait"
	}
}

func (l *poolLife) some(most int64) *big.Int {
	n := big.NewInt(1 + l.rng.Int64N(most))
	n.Mul(n, big.NewInt(params.Ether))
	return n.Add(n, big.NewInt(l.rng.Int64N(1e18)))
}

func (l *poolLife) stake(who common.Address, operator int, o *modelOperator) string {
	amount := new(big.Int).Add(l.some(100_000), new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether)))
	if _, err := l.pool.pay(who, amount, "restake", uint32(operator)); err != nil {
		l.t.Errorf("restake: %v", err)
	}
	o.add(who, amount)
	return "stake"
}

func (o *modelOperator) add(who common.Address, amount *big.Int) {
	if o.active[who] == nil {
		o.active[who] = new(big.Int)
	}
	o.active[who].Add(o.active[who], coins(amount))
	o.events++
}

func (l *poolLife) bucket(who common.Address, operator int, o *modelOperator) string {
	amount := new(big.Int).Add(l.some(50_000), new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether)))
	out, err := l.staking.pay(who, amount, "create", o.delegate, uint16(l.rng.IntN(int(o.days)+1)), l.rng.IntN(2) == 0)
	if err != nil {
		l.t.Errorf("create: %v", err)
		return "bucket"
	}
	l.pool.must(who, "restakeBucket", uint32(operator), out[0].(*big.Int))
	o.add(who, amount)
	return "bucket"
}

func (l *poolLife) exit(who common.Address, operator int, o *modelOperator) string {
	shares := l.pool.must(who, "sharesOf", who, uint32(operator), common.Address{})[0].(*big.Int)
	if shares.Sign() == 0 {
		if _, err := l.pool.try(who, "requestExit", uint32(operator), common.Address{}, big.NewInt(1)); err == nil {
			l.t.Error("an exit of nothing")
		}
		return "refused"
	}
	part := new(big.Int).Set(shares)
	if l.rng.IntN(3) != 0 {
		part.Mul(part, big.NewInt(1+l.rng.Int64N(1000)))
		part.Div(part, big.NewInt(1000))
	}
	if part.Sign() == 0 {
		part.SetInt64(1)
	}
	id := l.pool.must(who, "requestExit", uint32(operator), common.Address{}, part)[0].(*big.Int)
	gone := new(big.Int).Mul(o.active[who], part)
	gone.Div(gone, shares)
	o.active[who].Sub(o.active[who], gone)
	if part.Cmp(shares) == 0 {
		o.active[who] = new(big.Int)
	}
	o.lastDue = max(o.lastDue, l.m.now+l.m.exitSeconds())
	o.exits = append(o.exits, &modelExit{id: id.Int64(), account: who, coins: gone, due: o.lastDue})
	o.events++
	return "exit"
}

func (l *poolLife) claim(who common.Address, operator int, o *modelOperator) string {
	for _, e := range o.exits {
		if e.account != who || e.claimed {
			continue
		}
		before := l.staked()
		out, err := l.pool.try(who, "claimExit", big.NewInt(e.id))
		if (err == nil) != e.left {
			l.t.Errorf("claim of exit %d of operator %d: %v, has left: %v", e.id, operator, err, e.left)
			return "claim"
		}
		if err != nil {
			return "refused"
		}
		e.claimed = true
		l.near("an exit", out[0].(*big.Int), e.coins, o)
		if l.staked().Cmp(before) != 0 {
			l.t.Error("a claim changed what all buckets hold")
		}
		return "claim"
	}
	return "nothing to claim"
}

func (l *poolLife) staked() *big.Int {
	return l.staking.must(common.Address{}, "totals")[0].(*big.Int)
}

func (l *poolLife) allocate(operator, service int, o *modelOperator) string {
	p := o.promise(service)
	want := l.rng.Int64N(wad)
	if l.rng.IntN(3) == 0 {
		want = p.current / 2
	}
	possible := p.until == 0 && want != p.current
	if want > p.current {
		possible = possible && p.memberAt(l.m.now) && !p.leaving(l.m.now) && want-p.current <= o.free()
	}
	_, err := l.allocations.try(ownerOfOperator(operator), "allocate", uint32(operator), uint32(service), common.Address{}, uint64(want))
	if (err == nil) != possible {
		l.t.Errorf("allocate %d of %+v, free %d: %v", want, p, o.free(), err)
	}
	if err != nil {
		return "refused"
	}
	p.pending, p.until = want, l.m.now+l.m.exitSeconds()
	if want > p.current {
		p.until = l.m.now + l.m.day
	}
	return "allocate"
}

func (l *poolLife) optInOrOut(operator, service int, o *modelOperator) string {
	p := o.promise(service)
	in := p.memberAt(l.m.now)
	if !in {
		l.allocations.must(ownerOfOperator(operator), "optIn", uint32(operator), uint32(service))
		p.member = append(p.member, span{from: l.m.now})
		return "opt in"
	}
	if l.rng.IntN(4) != 0 {
		return "stay in"
	}
	_, err := l.allocations.try(ownerOfOperator(operator), "optOut", uint32(operator), uint32(service))
	if (err == nil) != !p.leaving(l.m.now) {
		l.t.Errorf("opt out: %v", err)
	}
	if err != nil {
		return "refused"
	}
	last := l.m.now + l.m.exitSeconds()
	p.member[len(p.member)-1].to = last
	p.pending, p.until = p.current, 0
	if p.current != 0 {
		p.pending, p.until = 0, last
	}
	return "opt out"
}

func (l *poolLife) slash(operator, service int, o *modelOperator) string {
	part := l.rng.Int64N(wad / 5)
	back := min(l.rng.Uint64N(9*l.m.day+1), l.m.now)
	capture := l.m.now - back
	held := l.vault(operator)
	before := l.db.GetBalance(predeploys.SlashEscrow).ToBig()
	_, err := l.allocations.try(predeploys.Slashing, "slash", uint32(service), uint32(operator), big.NewInt(part),
		new(big.Int).SetUint64(capture), predeploys.SlashEscrow)
	cut, whole, ok := l.m.slash(service, operator, part, capture)
	if (err == nil) != ok {
		l.t.Errorf("slash: %v, possible: %v", err, ok)
	}
	if err != nil {
		return "refused"
	}
	taken := new(big.Int).Sub(l.db.GetBalance(predeploys.SlashEscrow).ToBig(), before)
	if want := new(big.Int).Sub(held, l.vault(operator)); taken.Cmp(want) != 0 {
		l.t.Errorf("a slash took %v wei, the vault lost %v", taken, want)
	}
	if cut == 0 {
		return "slash of nothing"
	}
	want := coins(new(big.Int).Mul(held, big.NewInt(cut)))
	l.near("a slash", taken, want.Div(want, big.NewInt(whole)), o)
	l.slashed[operator-1].Add(l.slashed[operator-1], taken)
	l.compareVotes() // in the same transaction, for everybody
	return "slash"
}

func (l *poolLife) vault(operator int) *big.Int {
	return l.pool.must(common.Address{}, "vault", uint32(operator), common.Address{})[0].(*big.Int)
}

// restore gives a part of a slash back, when there is somebody to give it to.
func (l *poolLife) restore(operator int, o *modelOperator) string {
	amount := new(big.Int).Div(l.slashed[operator-1], big.NewInt(7))
	if amount.Sign() == 0 || o.held().Cmp(coins(new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether)))) < 0 {
		return "nothing to restore"
	}
	l.slashed[operator-1].Sub(l.slashed[operator-1], amount)
	if _, err := l.pool.pay(predeploys.SlashEscrow, amount, "restore", uint32(operator), common.Address{}, amount); err != nil {
		l.t.Errorf("restore: %v", err)
	}
	o.restore(amount)
	return "restore"
}

// guarantee asks what is guaranteed, to hold the contract to it.
func (l *poolLife) guarantee(operator, service int, o *modelOperator) string {
	until := l.m.now + l.rng.Uint64N(9*l.m.day+1)
	amount := l.allocations.must(common.Address{}, "guaranteed", uint32(service), uint32(operator), common.Address{},
		new(big.Int).SetUint64(until))[0].(*big.Int)
	if amount.Sign() == 0 {
		return "no guarantee"
	}
	p := o.promise(service)
	p.secured = append(p.secured, guarantee{until, amount})
	return "guarantee"
}

// checkGuarantees: nothing that was done since may have undercut what was guaranteed (I9).
func (l *poolLife) checkGuarantees() {
	for i, o := range l.m.operators {
		for s, p := range o.promises {
			live := p.secured[:0]
			for _, g := range p.secured {
				if g.until < l.m.now {
					continue
				}
				live = append(live, g)
			}
			p.secured = live
			if len(live) == 0 {
				continue
			}
			have := l.allocations.must(common.Address{}, "slashable", uint32(s+1), uint32(i+1), common.Address{})[0].(*big.Int)
			for _, g := range live {
				// Another service's slash rounds up to a wei.
				if new(big.Int).Add(have, big.NewInt(o.events)).Cmp(g.amount) < 0 {
					l.t.Errorf("I9: operator %d guaranteed %v wei to service %d until %d, and has %v at %d", i+1, g.amount, s+1, g.until, have, l.m.now)
				}
			}
		}
	}
}

func (l *poolLife) compare() {
	for i, o := range l.m.operators {
		id := uint32(i + 1)
		held := l.pool.must(common.Address{}, "vault", id, common.Address{})
		l.near("a vault", held[0].(*big.Int), o.held(), o)
		got := l.allocations.must(common.Address{}, "magnitudeOf", id, common.Address{})
		if got[0].(*big.Int).Int64() != o.magnitude {
			l.t.Errorf("magnitude of operator %d: %v, want %d", id, got[0], o.magnitude)
		}
		for s, p := range o.promises {
			l.comparePromise(s+1, id, p)
		}
		for who, c := range o.active {
			shares := l.pool.must(who, "sharesOf", who, id, common.Address{})[0].(*big.Int)
			value := new(big.Int)
			if shares.Sign() != 0 {
				value.Mul(shares, held[0].(*big.Int))
				value.Div(value, held[1].(*big.Int))
			}
			l.near("a staker", value, c, o)
		}
	}
	l.compareVotes()
	out := l.staking.must(common.Address{}, "totals")
	if have := l.db.GetBalance(predeploys.Staking).ToBig(); have.Cmp(out[0].(*big.Int)) != 0 {
		l.t.Errorf("I1: buckets hold %v wei, the contract %v", out[0], have)
	}
}

func (l *poolLife) comparePromise(service int, operator uint32, p *modelPromise) {
	out := l.allocations.must(common.Address{}, "promiseOf", uint32(service), operator, common.Address{})
	got := *abi.ConvertType(out[0], new(bindings.AllocationsPromise)).(*bindings.AllocationsPromise)
	if int64(got.Current) != p.current || int64(got.Pending) != p.pending || got.Until.Uint64() != p.until {
		l.t.Errorf("promise of operator %d to service %d: %+v, want %d, %d until %d", operator, service, got, p.current, p.pending, p.until)
	}
}

// compareVotes: what is slashed votes no more, neither for delegates nor in the escrow.
func (l *poolLife) compareVotes() {
	locked := make(map[common.Address]*big.Int)
	var events int64
	for i, o := range l.m.operators {
		want := o.weight(wei(o.inBucket()))
		want.Add(want, l.base[o.delegate])
		have := l.del.must(common.Address{}, "votesOf", o.delegate)[0].(*big.Int)
		// Buckets that came back vote for the delegate too.
		if have.Cmp(new(big.Int).Sub(want, big.NewInt(2*o.events+2))) < 0 {
			l.t.Errorf("votes of delegate %d: %v, want %v at least", i+1, have, want)
		}
		bucket := l.pooled(uint32(i + 1))
		l.near("a pooled bucket", bucket, o.inBucket(), o)
		events += o.events
		for who, c := range o.active {
			if locked[who] == nil {
				locked[who] = new(big.Int)
			}
			locked[who].Add(locked[who], c)
		}
	}
	for who, c := range locked {
		have := l.votes.must(who, "getVotes", who)[0].(*big.Int)
		have = new(big.Int).Sub(have, l.returned(who))
		if diff := new(big.Int).Sub(have, wei(c)); diff.CmpAbs(big.NewInt(2*events+2)) > 0 {
			l.t.Errorf("veIOTX of %s: %v, want %v", who, have, wei(c))
		}
	}
}

func (l *poolLife) pooled(operator uint32) *big.Int {
	sum := new(big.Int)
	id := l.pool.must(common.Address{}, "bookOf", operator)[0].(*big.Int)
	if id.Sign() == 0 {
		return sum
	}
	return l.bucketAmount(id)
}

// returned is what an account has in buckets of its own, which came back from the pool.
func (l *poolLife) returned(who common.Address) *big.Int {
	sum := new(big.Int)
	for _, id := range l.staking.must(who, "bucketsOf", who, new(big.Int), big.NewInt(1_000_000))[0].([]*big.Int) {
		sum.Add(sum, l.bucketAmount(id))
	}
	return sum
}

func (l *poolLife) bucketAmount(id *big.Int) *big.Int {
	out := l.staking.must(common.Address{}, "bucket", id)
	return abi.ConvertType(out[0], new(bindings.StakingInfo)).(*bindings.StakingInfo).Amount
}

// near allows a wei for each event that may have rounded.
func (l *poolLife) near(what string, have, want *big.Int, o *modelOperator) {
	l.t.Helper()
	if diff := new(big.Int).Sub(have, wei(want)); diff.CmpAbs(big.NewInt(2*o.events+2)) > 0 {
		l.t.Errorf("%s has %v wei, want %v", what, have, wei(want))
	}
}
