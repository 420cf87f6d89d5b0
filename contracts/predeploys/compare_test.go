package predeploys_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// The contracts and the naive model live the same random life. TRELLIS_MODEL_STEPS makes it longer than CI has time for.
func TestContractsDoWhatTheModelDoes(t *testing.T) {
	steps, seeds := 250, uint64(3)
	if text := os.Getenv("TRELLIS_MODEL_STEPS"); text != "" {
		var err error
		if steps, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
		seeds = 20
	}
	for seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { newLife(t, seed).live(steps) })
	}
}

// A life is a network and its model.
type life struct {
	*network
	m       *model
	rng     *rand.Rand
	people  []common.Address
	paid    map[common.Address]*big.Int
	changes int64 // settlements after which a part of a wei may have stayed behind
	keys    int
	faults  map[string]int // seen so far
}

func newLife(t *testing.T, seed uint64) *life {
	cfg := testConfig(t, 7)
	cfg.EpochSeconds, cfg.Seats, cfg.Candidates = 60, 4, 6
	for i := range cfg.Founders {
		cfg.Founders[i].Commission = uint16(777 * i)
	}
	l := &life{network: newNetwork(t, cfg), rng: rand.New(rand.NewPCG(seed, 1)), paid: make(map[common.Address]*big.Int), keys: 7,
		faults: make(map[string]int)}
	l.m = &model{
		seats: 4, candidates: 6, epochSeconds: 60, blockRate: predeploys.DefaultBlockRate(), rate: cfg.Emission(), genesis: cfg.Time,
		due: make(map[common.Address]*big.Int), pool: new(big.Int).Mul(big.NewInt(700), big.NewInt(params.Ether)), tips: new(big.Int),
		epoch: 1, epochEnd: cfg.Time + 60, time: cfg.Time, lastTime: cfg.Time, settled: new(big.Int),
	}
	for i, f := range cfg.Founders {
		l.m.delegates = append(l.m.delegates, &modelDelegate{key: addressOf(t, f.ConsensusKey[:]), reward: f.Reward,
			commission: int64(f.Commission), bucket: i + 1, active: true})
		l.m.buckets = append(l.m.buckets, &modelBucket{owner: f.Owner, delegate: uint32(i + 1), amount: f.SelfStake, days: 91,
			auto: true, self: true})
	}
	first, _ := l.m.top(4)
	l.m.seat(first)
	l.m.countFrom = 0
	for i := range 4 {
		l.people = append(l.people, common.BigToAddress(big.NewInt(int64(0xfe0001+i))))
	}
	return l
}

func (l *life) live(steps int) {
	for range steps {
		switch l.rng.IntN(16) {
		case 0:
			l.create()
		case 1:
			l.deposit()
		case 2:
			l.move()
		case 3:
			l.sell()
		case 4:
			l.newcomer()
		case 5:
			l.unstake()
		case 6, 7:
			l.claim()
		case 8:
			l.network.silent[uint32(1+l.rng.IntN(len(l.m.delegates)))] = l.rng.IntN(2) == 0
		case 9:
			l.withdraw()
		default:
			l.block()
		}
		if l.t.Failed() {
			return
		}
	}
	l.compareMoney()
	if l.m.epoch < 5 || l.faults["ProductivitySlash"] == 0 || l.faults["DoubleSign"] == 0 {
		l.t.Errorf("a dull life of %d epochs and %v", l.m.epoch, l.faults)
	}
}

func (l *life) block() {
	seconds := uint64(1 + l.rng.IntN(14))
	var offenders []uint32
	if l.rng.IntN(60) == 0 {
		if d := uint32(1 + l.rng.IntN(len(l.m.delegates))); l.m.delegates[d-1].active {
			offenders = append(offenders, d)
		}
	}
	l.begin(seconds, offenders...)
	out := l.contract(bindings.ConsensusReportMetaData, predeploys.ConsensusReport).must(common.Address{}, "lastReport")
	l.m.report(l.chain.block, l.time, out[1].(uint32), int(out[2].(uint8)), out[3].(*big.Int).Uint64(), offenders, l.random)
	if l.rng.IntN(3) == 0 {
		tip := big.NewInt(l.rng.Int64N(3e18))
		l.fund(predeploys.Tips, uint256.MustFromBig(tip))
		l.m.tips.Add(l.m.tips, tip)
	}
	before := l.db.GetBalance(predeploys.Rewards).ToBig()
	l.end(seconds)
	l.m.mint(before.Sub(l.db.GetBalance(predeploys.Rewards).ToBig(), before))
	l.compareSeats()
}

func (l *life) person() common.Address { return l.people[l.rng.IntN(len(l.people))] }

// coins are those of a call, made for it.
func (l *life) coins(who common.Address, wei *big.Int) *big.Int {
	l.fund(who, uint256.MustFromBig(wei))
	return wei
}

func (l *life) some(most int64) *big.Int {
	wei := new(big.Int).Mul(big.NewInt(100+l.rng.Int64N(most)), big.NewInt(params.Ether))
	return wei.Add(wei, big.NewInt(l.rng.Int64N(1e18)))
}

// electable is a delegate that may be voted for, or nobody.
func (l *life) electable() uint32 {
	if d := uint32(l.rng.IntN(len(l.m.delegates) + 1)); d == 0 || !l.m.delegates[d-1].removed {
		return d
	}
	return 0
}

func (l *life) create() {
	b := &modelBucket{owner: l.person(), delegate: l.electable(), amount: l.some(900_000), days: l.rng.Int64N(1051),
		auto: l.rng.IntN(2) == 0}
	_, err := l.staking.pay(b.owner, l.coins(b.owner, b.amount), "create", b.delegate, uint16(b.days), b.auto)
	l.no(err)
	l.m.buckets = append(l.m.buckets, b)
}

// free is a bucket that backs nobody, is not held and not unstaked; 0 when the one picked is not.
func (l *life) free() int {
	i := 1 + l.rng.IntN(len(l.m.buckets))
	if b := l.m.buckets[i-1]; i <= 7 || b.self || b.unstaked || l.backs(i) {
		return 0
	}
	return i
}

func (l *life) backs(bucket int) bool {
	for _, d := range l.m.delegates {
		if d.bucket == bucket {
			return true
		}
	}
	return false
}

func (l *life) deposit() {
	i := 1 + l.rng.IntN(len(l.m.buckets))
	b := l.m.buckets[i-1]
	if !b.auto || b.unstaked {
		return
	}
	wei := l.some(1000)
	_, err := l.staking.pay(l.people[0], l.coins(l.people[0], wei), "deposit", big.NewInt(int64(i)))
	l.no(err)
	b.amount = new(big.Int).Add(b.amount, wei)
	l.changes++
}

func (l *life) move() {
	i, to := l.free(), l.electable()
	if i == 0 || l.m.buckets[i-1].delegate == to {
		return
	}
	l.staking.must(l.m.buckets[i-1].owner, "changeDelegate", big.NewInt(int64(i)), to)
	l.m.buckets[i-1].delegate = to
	l.changes++
}

func (l *life) sell() {
	i, to := l.free(), l.person()
	if i == 0 {
		return
	}
	b := l.m.buckets[i-1]
	l.staking.must(b.owner, "transferFrom", b.owner, to, big.NewInt(int64(i)))
	b.owner = to
	l.changes++
}

func (l *life) unstake() {
	i := l.free()
	if i == 0 || l.m.buckets[i-1].auto || l.m.buckets[i-1].days != 0 {
		return
	}
	l.staking.must(l.m.buckets[i-1].owner, "unstake", big.NewInt(int64(i)))
	l.m.buckets[i-1].unstaked = true
	l.changes++
}

func (l *life) newcomer() {
	if len(l.m.delegates) > 14 {
		return
	}
	f := founder(l.t, l.cfg.ChainID, l.keys)
	l.keys++
	key, _ := f.RandomnessKey.EIP2537()
	proof, _ := f.RandomnessProof.EIP2537()
	point := consensusKey(l.t, l.keys-1)
	fee := new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))
	_, err := l.delegates.pay(f.Owner, l.coins(f.Owner, fee), "register", bindings.DelegatesRegistration{
		Name: f.Name, Commission: 1234, Operator: f.Owner, Reward: f.Reward, X: point.X, Y: point.Y,
		ConsensusProof: f.ConsensusProof[:], RandomnessKey: key, RandomnessProof: proof,
	})
	l.no(err)
	l.m.pool.Add(l.m.pool, fee)
	number := uint32(len(l.m.delegates) + 1)
	b := &modelBucket{owner: f.Owner, delegate: number, amount: new(big.Int).Add(predeploys.DefaultSelfStake(), l.some(500_000)),
		days: 91 + l.rng.Int64N(900), auto: true, self: true}
	_, err = l.staking.pay(f.Owner, l.coins(f.Owner, b.amount), "create", number, uint16(b.days), true)
	l.no(err)
	l.m.buckets = append(l.m.buckets, b)
	l.delegates.must(f.Owner, "activate", big.NewInt(int64(len(l.m.buckets))))
	l.m.delegates = append(l.m.delegates, &modelDelegate{key: addressOf(l.t, f.ConsensusKey[:]), reward: f.Reward,
		commission: 1234, bucket: len(l.m.buckets), active: true})
}

func (l *life) claim() {
	l.rewards.must(l.people[0], "claim", []*big.Int{big.NewInt(1 + l.rng.Int64N(int64(len(l.m.buckets)+1)))})
}

func (l *life) withdraw() {
	who := l.person()
	got := l.rewards.must(who, "withdraw", who)[0].(*big.Int)
	if l.paid[who] == nil {
		l.paid[who] = new(big.Int)
	}
	l.paid[who].Add(l.paid[who], got)
}

func (l *life) no(err error) {
	l.t.Helper()
	if err != nil {
		l.t.Fatal(err)
	}
}

// compareSeats compares all that a report changes: who sits and how it did, the ranking, and the pool to the wei.
func (l *life) compareSeats() {
	l.t.Helper()
	var want []seatView
	for _, s := range l.m.committee {
		want = append(want, seatView{s.delegate, l.m.delegates[s.delegate-1].key, uint32(l.m.counted), uint32(s.missed), uint32(s.proposed)})
	}
	if got := fmt.Sprint(l.seatViews()); got != fmt.Sprint(want) {
		l.t.Errorf("block %d: seats are\n%v, the model's\n%v", l.m.height, got, want)
	}
	ids, scores := l.m.top(6)
	next := l.committee.must(common.Address{}, "next")
	if got, want := fmt.Sprint(next), fmt.Sprint([]any{l.m.epoch + 1, l.m.epochEnd, ids, scores}); got != want {
		l.t.Errorf("block %d: next is\n%s, the model's\n%s", l.m.height, got, want)
	}
	if pool := l.rewards.must(common.Address{}, "pool")[0].(*big.Int); pool.Cmp(l.m.pool) != 0 {
		l.t.Errorf("block %d: the pool is %v, the model's %v", l.m.height, pool, l.m.pool)
	}
	for _, e := range l.news("StepFailed", "ProductivitySlash", "DoubleSign") {
		if l.faults[e.name]++; e.name == "StepFailed" {
			l.t.Errorf("block %d: %v", l.m.height, e)
		}
	}
}

// compareMoney compares what everybody was given: never more than the model's, and less only by parts of a wei.
func (l *life) compareMoney() {
	have := make(map[common.Address]*big.Int)
	add := func(who common.Address, wei *big.Int) {
		if have[who] == nil {
			have[who] = new(big.Int)
		}
		have[who].Add(have[who], wei)
	}
	for i, b := range l.m.buckets {
		add(b.owner, l.rewards.must(common.Address{}, "pendingOf", big.NewInt(int64(i+1)))[0].(*big.Int))
	}
	for who := range l.m.due {
		add(who, l.rewards.must(common.Address{}, "owed", who)[0].(*big.Int))
		if l.paid[who] != nil {
			add(who, l.paid[who])
		}
	}
	dust := big.NewInt(l.changes + int64(len(l.m.buckets)) + 1)
	for who, due := range l.m.due {
		want := new(big.Int).Rsh(due, fraction)
		less := new(big.Int).Sub(want, have[who])
		// The model's own fractions are rounded down as well, by far less than a wei in all.
		if less.Cmp(big.NewInt(-1)) < 0 || less.Cmp(dust) > 0 {
			l.t.Errorf("%s has %v, the model gives it %v", who, have[who], want)
		}
	}
	if l.t.Failed() {
		return
	}
	l.t.Logf("%d blocks, %d epochs, %d delegates, %d buckets, %v, at most %v wei of dust", l.m.height, l.m.epoch,
		len(l.m.delegates), len(l.m.buckets), l.faults, dust)
}
