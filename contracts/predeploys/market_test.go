package predeploys_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
)

// A marketWorld is a project with a log and a program, and an operator that secures the provers' service.
type marketWorld struct {
	*chain
	projects, log, programs, market, provers, slashing contract
	project                                            *big.Int
	prover                                             common.Address
	rng                                                *rand.Rand
	nonce                                              uint64
}

var manifest = crypto.Keccak256Hash([]byte("manifest"))

func newMarketWorld(t *testing.T) *marketWorld {
	c := newChain(t, testConfig(t, 3))
	w := &marketWorld{
		chain: c, rng: rand.New(rand.NewPCG(7, 1)), prover: common.HexToAddress("0xb001"),
		projects: c.contract(bindings.ProjectRegistryMetaData, predeploys.ProjectRegistry),
		log:      c.contract(bindings.DataLogMetaData, predeploys.DataLog),
		programs: c.contract(bindings.ProgramsMetaData, predeploys.Programs),
		market:   c.contract(bindings.ComputeMarketMetaData, predeploys.ComputeMarket),
		provers:  c.contract(bindings.ProversMetaData, predeploys.Provers),
		slashing: c.contract(bindings.SlashingMetaData, predeploys.Slashing),
	}
	w.project = w.projects.must(controller, "register", "air", uint8(0))[0].(*big.Int)
	w.log.must(controller, "setSequencer", w.project, controller, "log")
	w.programs.must(controller, "publish", w.project, manifest, common.Hash{9}, compute.RouteOf(compute.Attested), "")
	for _, who := range []common.Address{controller, w.prover} {
		w.fund(who, uint256.MustFromBig(iotx(1_000_000)))
	}
	return w
}

func iotx(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// secure has an operator secure the service and a prover prove for it.
func (w *marketWorld) secure() {
	pool := w.contract(bindings.RestakingPoolMetaData, predeploys.RestakingPool)
	allocations := w.contract(bindings.AllocationsMetaData, predeploys.Allocations)
	who := ownerOfOperator(1)
	w.fund(who, uint256.MustFromBig(iotx(100_000)))
	w.contract(bindings.OperatorsMetaData, predeploys.Operators).must(who, "register", uint32(1), uint16(91), uint16(500), "")
	w.contract(bindings.StakingMetaData, predeploys.Staking).must(who, "setApprovalForAll", predeploys.RestakingPool, true)
	if _, err := pool.pay(who, iotx(10_000), "restake", uint32(1)); err != nil {
		w.t.Fatal(err)
	}
	allocations.must(who, "optIn", uint32(1), uint32(predeploys.ProversService))
	allocations.must(who, "allocate", uint32(1), uint32(predeploys.ProversService), common.Address{}, uint64(wad/2))
	w.time += 2 * predeploys.DefaultDaySeconds
	w.provers.must(who, "offer", uint32(1), w.prover)
	w.provers.must(w.prover, "accept", uint32(1), uint32(50), [][4]byte{compute.RouteOf(compute.Attested)}, "")
}

func (w *marketWorld) offer() bindings.Offer {
	return bindings.Offer{
		MinPrice: iotx(1), MaxPrice: iotx(3), Collateral: iotx(2), RampStart: new(big.Int), RampSeconds: 100, LockSeconds: 60,
		Deadline: new(big.Int).SetUint64(w.time + 1000),
	}
}

// A requested is what the market announces of a task.
type requested struct {
	ID       common.Hash
	Task     bindings.Task
	Terms    bindings.Terms
	Manifest common.Hash
}

func (w *marketWorld) request(r bindings.Request) requested {
	w.t.Helper()
	o := w.offer()
	id, err := w.market.pay(controller, o.MaxPrice, "request", r, o)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, l := range w.db.Logs() {
		event := w.market.abi.Events["Requested"]
		if l.Topics[0] != event.ID || l.Topics[1] != id[0].([32]byte) {
			continue
		}
		return w.parse(event, l)
	}
	w.t.Fatal("the request was not announced")
	return requested{}
}

func (w *marketWorld) parse(event abi.Event, l *types.Log) requested {
	w.t.Helper()
	var out struct {
		Task     bindings.Task
		Terms    bindings.Terms
		Manifest [32]byte
	}
	values, err := event.Inputs.NonIndexed().Unpack(l.Data)
	if err == nil {
		err = event.Inputs.NonIndexed().Copy(&out, values)
	}
	if err != nil {
		w.t.Fatal(err)
	}
	return requested{l.Topics[1], out.Task, out.Terms, out.Manifest}
}

// random is a request for a log that it makes larger: with a field tree or without.
func (w *marketWorld) random() (bindings.Request, compute.Task) {
	w.nonce++
	size := w.nonce * 1000
	root, field := w.hash(), common.Hash{}
	if w.nonce%2 == 0 {
		field = w.hash()
		field[0] = 0 // below the field's order
		w.log.must(controller, "publishBoth", w.project, size, root, field)
	} else {
		w.log.must(controller, "publish", w.project, size, root)
	}
	params := make([]byte, w.rng.IntN(200))
	for i := range params {
		params[i] = byte(w.rng.Uint32())
	}
	t := compute.Task{
		Project: epoch.Project(w.project.Uint64()), Version: 1, LogStart: w.rng.Uint64N(size), LogEnd: size, WindowStart: w.rng.Uint64N(1 << 40),
		WindowEnd: 1<<40 + w.rng.Uint64N(1<<62), LogRoot: root, FieldRoot: field, Params: params, Requester: controller, Nonce: w.rng.Uint64(),
	}
	return bindings.Request{
		ProjectId: w.project, Version: 1, LogStart: t.LogStart, LogEnd: t.LogEnd, WindowStart: t.WindowStart, WindowEnd: t.WindowEnd,
		Params: t.Params, Nonce: t.Nonce,
	}, t
}

func (w *marketWorld) hash() (h common.Hash) {
	for i := range h {
		h[i] = byte(w.rng.Uint32())
	}
	return h
}

// What the contracts name a task is what protocol/compute names it, with the roots that the chain has.
func TestTaskIDsAreThoseOfProtocolCompute(t *testing.T) {
	w := newMarketWorld(t)
	place := compute.Place{ChainID: w.config.ChainID.Uint64(), Market: predeploys.ComputeMarket}
	for range 64 {
		r, want := w.random()
		got := w.request(r)
		if id := want.ID(place, manifest); got.ID != id {
			t.Fatalf("task %+v is %s, want %s", got.Task, got.ID, id)
		}
		if got.Task.LogRoot != want.LogRoot || got.Task.FieldRoot != want.FieldRoot || got.Task.Requester != controller ||
			!bytes.Equal(got.Task.Params, want.Params) {
			t.Fatalf("task %+v, want %+v", got.Task, want)
		}
	}
}

// A prover that keeps silent loses its collateral, and its operator a little of what it promised: on the contracts that ship.
func TestSilentProverIsSlashed(t *testing.T) {
	w := newMarketWorld(t)
	w.secure()
	r, _ := w.random()
	task := w.request(r)
	if _, err := w.market.pay(w.prover, iotx(2), "lock", task.ID, task.Terms); err != nil {
		t.Fatal(err)
	}
	evidence := append(common.RightPadBytes([]byte("compute"), 32), common.LeftPadBytes([]byte{1}, 32)...)
	if _, err := w.slashing.try(owner, "prove", uint32(predeploys.ProversService), evidence); err == nil {
		t.Fatal("slashed for a task that can still be brought")
	}
	w.time += 60
	w.market.must(owner, "expire", task.ID, task.Terms)
	before := w.slashable()
	if id := w.slashing.must(owner, "prove", uint32(predeploys.ProversService), evidence)[0].(*big.Int); id.Sign() == 0 {
		t.Fatal("nothing was slashed")
	}
	taken := new(big.Int).Sub(before, w.slashable())
	if taken.Sign() <= 0 || taken.Cmp(new(big.Int).Div(before, big.NewInt(1000))) > 0 {
		t.Errorf("of %v %v was slashed, want about a ten-thousandth", before, taken)
	}
	if _, err := w.slashing.try(owner, "prove", uint32(predeploys.ProversService), evidence); err == nil {
		t.Error("slashed twice for one fault")
	}
}

func (w *marketWorld) slashable() *big.Int {
	return w.contract(bindings.AllocationsMetaData, predeploys.Allocations).
		must(owner, "slashable", uint32(predeploys.ProversService), uint32(1), common.Address{})[0].(*big.Int)
}

// The fee's part of the stakers gets to them, and the treasury's to the treasury.
func TestFeesOfATaskArrive(t *testing.T) {
	w := newMarketWorld(t)
	w.secure()
	r, _ := w.random()
	task := w.request(r)
	// A router that shows everything: PUSH1 1, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN.
	w.db.SetCode(predeploys.VerifierRouter, common.FromHex("60015f5260205ff3"), tracing.CodeChangeUnspecified)
	w.seal()
	w.market.must(owner, "fulfil", bindings.Submission{Task: task.Task, Terms: task.Terms, Prover: w.prover, Output: []byte("output")})
	rewards, treasury := w.db.GetBalance(predeploys.SecurityRewards).ToBig(), w.db.GetBalance(predeploys.Treasury).ToBig()
	w.market.must(owner, "payPool", uint32(1))
	w.market.must(owner, "payTreasury")
	for name, c := range map[string]struct {
		at    common.Address
		was   *big.Int
		parts int64
	}{"stakers": {predeploys.SecurityRewards, rewards, 10}, "treasury": {predeploys.Treasury, treasury, 50}} {
		got := new(big.Int).Sub(w.db.GetBalance(c.at).ToBig(), c.was)
		if want := new(big.Int).Div(iotx(1), big.NewInt(c.parts)); got.Cmp(want) != 0 {
			t.Errorf("%s got %v, want %v", name, got, want)
		}
	}
	// Of 1 coin, a tenth and a fiftieth went; the prover takes the rest.
	left := new(big.Int).Div(new(big.Int).Mul(iotx(1), big.NewInt(88)), big.NewInt(100))
	w.market.must(w.prover, "withdraw", common.HexToAddress("0x77"), left)
	if got := w.db.GetBalance(common.HexToAddress("0x77")).ToBig(); got.Cmp(left) != 0 {
		t.Errorf("the prover got %v, want %v", got, left)
	}
}
