package predeploys_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// The vote escrow and a model that walks lists live the same random lives, and agree to the wei on everybody's votes and on
// the total, at all times. TRELLIS_MODEL_STEPS makes each life longer.
func TestEscrowDoesWhatTheModelDoes(t *testing.T) {
	steps, seeds := 700, uint64(40)
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
			l := newEscrowLife(t, seed)
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
	t.Logf("%d operations", total-done["asked"])
	for _, what := range []string{"bucket", "position", "ratio", "delegate", "full", "refuse", "settle", "asked"} {
		if done[what] == 0 && !testing.Short() {
			t.Errorf("nobody ever did %q", what)
		}
	}
}

// An escrowLife is the contract and its model.
type escrowLife struct {
	*chain
	escrow    contract
	m         *escrowModel
	rng       *rand.Rand
	people    []common.Address
	operators int
	said      []escrowSaid
	done      map[string]int
}

// An escrowSaid is what the model said of a moment.
type escrowSaid struct {
	time  uint64
	who   common.Address
	votes *big.Int
	total *big.Int
}

func newEscrowLife(t *testing.T, seed uint64) *escrowLife {
	c := newChain(t, testConfig(t, 1))
	l := &escrowLife{chain: c, escrow: c.contract(bindings.VoteEscrowMetaData, predeploys.VoteEscrow), rng: rand.New(rand.NewPCG(seed, 4)),
		m: newEscrowModel(c.time, predeploys.RestakingPool), operators: 4 + int(seed%3)*15, done: make(map[string]int)}
	for i := range 6 {
		l.people = append(l.people, common.BigToAddress(big.NewInt(int64(0xacc0+i))))
	}
	// The founder's bucket, which genesis made.
	stake := l.escrow.must(common.Address{1}, "bucket", big.NewInt(1))
	l.m.record(1, stake[0].(common.Address), stake[1].(*big.Int), 91, c.time, true)
	return l
}

func (l *escrowLife) live(steps int) {
	for range steps {
		l.step()
		if l.rng.IntN(4) == 0 {
			continue // several in a second
		}
		if l.rng.IntN(3) == 0 {
			l.ask()
		}
		l.time += 1 + l.rng.Uint64N([]uint64{100, 3 * 86400, 40 * 86400}[l.rng.IntN(3)])
		l.m.now = l.time
	}
	l.time++
	l.m.now = l.time
	for _, s := range l.said {
		at := new(big.Int).SetUint64(s.time)
		votes := l.escrow.must(s.who, "getPastVotes", s.who, at)[0].(*big.Int)
		total := l.escrow.must(s.who, "getPastTotalSupply", at)[0].(*big.Int)
		if votes.Cmp(s.votes) != 0 || total.Cmp(s.total) != 0 {
			l.t.Fatalf("%s had %d votes of %d at %d, want %d of %d", s.who, votes, total, s.time, s.votes, s.total)
		}
	}
}

func (l *escrowLife) person() common.Address { return l.people[l.rng.IntN(len(l.people))] }

// coins are up to a million IOTX, with an odd number of wei.
func (l *escrowLife) coins() *big.Int {
	n := new(big.Int).Mul(big.NewInt(l.rng.Int64N(1_000_000)), big.NewInt(1e18))
	return n.Add(n, big.NewInt(l.rng.Int64N(1e18)))
}

func (l *escrowLife) step() {
	operator := uint32(1 + l.rng.IntN(l.operators))
	switch l.rng.IntN(12) {
	case 0, 1, 2, 3:
		l.bucket()
	case 4, 5, 6:
		l.position(l.person(), operator)
	case 7, 8:
		assets, shares := big.NewInt(1+l.rng.Int64N(4)), big.NewInt(1+l.rng.Int64N(4))
		if l.rng.IntN(10) == 0 {
			assets, shares = new(big.Int), big.NewInt(l.rng.Int64N(2)) // all slashed, or empty
		}
		l.escrow.must(predeploys.RestakingPool, "ratio", operator, assets, assets, shares)
		l.m.ratio(operator, assets, shares)
		l.done["ratio"]++
	case 9:
		to := l.people[0] // whose lists are full before long
		if l.rng.IntN(3) == 0 {
			to = l.person()
		}
		l.delegate(l.person(), to)
	case 10:
		who, refused := l.person(), l.rng.IntN(5) == 0
		l.escrow.must(who, "refuse", operator, refused)
		l.m.refuse(who, operator, refused)
		l.done["refuse"]++
	case 11:
		who := l.person()
		order := l.order(who)
		l.escrow.must(l.person(), "settle", who)
		l.m.settle(who, order)
		l.done["settle"]++
	}
}

func (l *escrowLife) bucket() {
	id, owner, amount := uint64(2+l.rng.IntN(20)), l.person(), l.coins()
	if l.rng.IntN(6) == 0 {
		amount = new(big.Int)
	}
	if l.rng.IntN(10) == 0 {
		owner = predeploys.RestakingPool
	}
	days, renewed := uint16(l.rng.IntN(1051)), l.rng.IntN(2) == 0
	lockedAt := l.time - l.rng.Uint64N(400*86400)
	l.escrow.must(predeploys.Staking, "record", new(big.Int).SetUint64(id), owner, amount, days, new(big.Int).SetUint64(lockedAt), renewed)
	l.m.record(id, owner, amount, days, lockedAt, renewed)
	l.done["bucket"]++
}

func (l *escrowLife) position(who common.Address, operator uint32) {
	// The pool lets nobody have more.
	if has := l.order(who); len(has) == modelOperators && !slices.Contains(has, operator) {
		operator = has[l.rng.IntN(len(has))]
	}
	shares := l.coins()
	if l.rng.IntN(5) == 0 {
		shares = new(big.Int)
	}
	l.escrow.must(predeploys.RestakingPool, "position", who, operator, shares)
	l.m.position(who, operator, shares)
	l.done["position"]++
}

// order is in which order the contract has an account's operators: places are given out in it.
func (l *escrowLife) order(who common.Address) []uint32 {
	return l.escrow.must(who, "positionsOf", who)[0].([]uint32)
}

func (l *escrowLife) delegate(from, to common.Address) {
	order := l.order(from)
	before, had := l.m.delegatee[from]
	holders := make(map[*votingPosition]common.Address)
	for _, p := range l.m.positions {
		holders[p] = p.holder
	}
	l.m.delegatee[from] = to
	full := l.m.settle(from, order)
	_, err := l.escrow.try(from, "delegate", to)
	l.done["delegate"]++
	if !full {
		if err != nil {
			l.t.Fatal(err)
		}
		return
	}
	var r *revert
	if !errors.As(err, &r) || r.name() != "OperatorsFull" {
		l.t.Fatalf("error is %v, want OperatorsFull", err)
	}
	l.done["full"]++
	delete(l.m.delegatee, from)
	if had {
		l.m.delegatee[from] = before
	}
	for p, holder := range holders {
		p.holder = holder
	}
}

// ask compares somebody's votes and the total, and keeps them for later.
func (l *escrowLife) ask() {
	l.done["asked"]++
	who := l.person()
	votes, total := l.escrow.must(who, "getVotes", who)[0].(*big.Int), l.escrow.must(who, "totalSupply")[0].(*big.Int)
	if v, all := l.m.votes(who), l.m.total(); votes.Cmp(v) != 0 || total.Cmp(all) != 0 {
		l.t.Fatalf("%s has %d votes of %d, want %d of %d", who, votes, total, v, all)
	}
	l.said = append(l.said, escrowSaid{l.time, who, votes, total})
}
