package node_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/units"
)

// ruledByRich configures a chain of the system contracts on which the rich account decides, and a day lasts two seconds.
func ruledByRich(t testing.TB) node.Config {
	t.Helper()
	cfg := sourceConfig(t)
	if _, err := node.Identity(cfg.Home); err != nil {
		t.Fatal(err)
	}
	founder, err := node.Found(node.KeyRing(cfg.Home), genesis.DefaultChainID, predeploys.Founder{Name: "alpha", Owner: rich, Commission: 1000})
	if err != nil {
		t.Fatal(err)
	}
	coins, err := units.ParseIOTX("1000000")
	if err != nil {
		t.Fatal(err)
	}
	cfg.Genesis, err = app.Network{
		Rules: predeploys.Config{ChainID: big.NewInt(genesis.DefaultChainID), Time: uint64(time.Now().Unix()) - 2, EpochSeconds: 5,
			Governor: rich, DaySeconds: 2, Founders: []predeploys.Founder{founder}},
		Balances: map[common.Address]units.Amount{rich: coins},
	}.Genesis()
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// decide has the rich account, the governor, call a contract, and returns when it is done.
func (r *running) decide(t *testing.T, to common.Address, meta *bind.MetaData, method string, args ...any) *types.Receipt {
	t.Helper()
	parsed, err := meta.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := parsed.Pack(method, args...)
	if err != nil {
		t.Fatal(err)
	}
	nonce, err := r.PendingNonceAt(t.Context(), rich)
	if err != nil {
		t.Fatal(err)
	}
	tx := sign(richKey, &types.DynamicFeeTx{Nonce: nonce, To: &to, Gas: 500_000, Data: data})
	if err := r.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	receipt := r.receipt(t, tx)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%s%v fails", method, args)
	}
	return receipt
}

// vote changes rates and shares: a first change is replaced, if it has not begun, by a second.
func (r *running) vote(t *testing.T, seed int64) (last uint64) {
	t.Helper()
	rate := func(n int64) *big.Int { return big.NewInt(1e18 + n*1_234_567_891) }
	r.decide(t, predeploys.Monetary, bindings.MonetaryMetaData, "setRates", rate(seed), rate(2*seed), uint64(0))
	r.decide(t, predeploys.Monetary, bindings.MonetaryMetaData, "setRates", rate(3*seed), rate(-seed), uint64(0))
	return r.decide(t, predeploys.Monetary, bindings.MonetaryMetaData, "setFeeShares", uint16(4000+seed), uint16(3000-seed)).BlockNumber.Uint64()
}

// A schedule is what the contract's events tell, naively.
type schedule struct {
	from      []uint64
	rate      []*big.Int
	dao, pool uint16
}

// after applies the events of one block.
func (s *schedule) after(t *testing.T, n *running, block uint64) {
	t.Helper()
	monetary, err := bindings.NewMonetary(predeploys.Monetary, n)
	if err != nil {
		t.Fatal(err)
	}
	window := &bind.FilterOpts{Start: block, End: &block, Context: t.Context()}
	set, err := monetary.FilterRatesSet(window, nil)
	if err != nil {
		t.Fatal(err)
	}
	for set.Next() {
		if e := set.Event; e.Replaced != 0 {
			last := len(s.from) - 1
			if s.from[last] != e.Replaced {
				t.Errorf("block %d replaces rates of %d, the last are of %d", block, e.Replaced, s.from[last])
			}
			s.from, s.rate = s.from[:last], s.rate[:last]
		}
		s.from, s.rate = append(s.from, set.Event.From), append(s.rate, new(big.Int).Add(set.Event.BlockRate, set.Event.EpochRate))
	}
	shares, err := monetary.FilterFeeSharesSet(window)
	if err != nil {
		t.Fatal(err)
	}
	for shares.Next() {
		s.dao, s.pool = shares.Event.Dao, shares.Event.Pool
	}
}

// emitted adds up second by second.
func (s *schedule) emitted(genesis, until uint64) *big.Int {
	sum := new(big.Int)
	for second := genesis; second < until; second++ {
		at := len(s.from) - 1
		for s.from[at] > second {
			at--
		}
		sum.Add(sum, s.rate[at])
	}
	return sum.Div(sum, big.NewInt(params.GWei))
}

func (s *schedule) withdrawals(genesis uint64, parent, header *types.Header) []*types.Withdrawal {
	var out []*types.Withdrawal
	add := func(cause uint64, to common.Address, gwei *big.Int) {
		if gwei.Sign() != 0 {
			out = append(out, &types.Withdrawal{Index: 4*(header.Number.Uint64()-1) + uint64(len(out)), Validator: cause, Address: to, Amount: gwei.Uint64()})
		}
	}
	add(0, predeploys.Rewards, new(big.Int).Sub(s.emitted(genesis, header.Time), s.emitted(genesis, parent.Time)))
	burned := new(big.Int).Mul(parent.BaseFee, new(big.Int).SetUint64(parent.GasUsed))
	for i, share := range []uint16{s.dao, s.pool} {
		gwei := new(big.Int).Mul(burned, big.NewInt(int64(share)))
		add(1+uint64(i), []common.Address{predeploys.Treasury, predeploys.Rewards}[i], gwei.Div(gwei, big.NewInt(10_000*params.GWei)))
	}
	return out
}

// checkMoney compares the withdrawals of all blocks with what the events of the blocks before each give, and what Rewards
// says was emitted with what was minted.
func checkMoney(t *testing.T, n *running, genesisTime uint64) {
	t.Helper()
	rate := new(big.Int).Add(predeploys.DefaultBlockRate(), predeploys.DefaultEpochRate())
	s := &schedule{from: []uint64{genesisTime}, rate: []*big.Int{rate}, dao: predeploys.DAOFeeShare, pool: predeploys.PoolFeeShare}
	last, err := n.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	emitted := emittedUntil(t, n, last) // first of all: its state is at hand for 128 blocks
	minted := new(big.Int)
	parent, err := n.HeaderByNumber(t.Context(), common.Big0)
	if err != nil {
		t.Fatal(err)
	}
	for h := uint64(1); h <= last.Number.Uint64(); h++ {
		block, err := n.BlockByNumber(t.Context(), new(big.Int).SetUint64(h))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(s.withdrawals(genesisTime, parent, block.Header()), []*types.Withdrawal(block.Withdrawals())); diff != "" {
			t.Fatalf("withdrawals of block %d (-want +got):\n%s", h, diff)
		}
		for _, w := range block.Withdrawals() {
			if w.Validator == 0 {
				minted.Add(minted, new(big.Int).SetUint64(w.Amount))
			}
		}
		s.after(t, n, h)
		parent = block.Header()
	}
	if want := minted.Mul(minted, big.NewInt(params.GWei)); emitted.Cmp(want) != 0 {
		t.Errorf("the contract says that %v wei were emitted, %v were minted", emitted, want)
	}
	if len(s.rate) < 3 || s.dao == predeploys.DAOFeeShare {
		t.Errorf("the votes changed little: %+v", s)
	}
}

// emittedUntil returns the wei that Rewards says were emitted until a block, in the state of that block.
func emittedUntil(t *testing.T, n *running, block *types.Header) *big.Int {
	t.Helper()
	rewards, err := bindings.NewRewards(predeploys.Rewards, n)
	if err != nil {
		t.Fatal(err)
	}
	emitted, err := rewards.EmissionUntil(&bind.CallOpts{Context: t.Context(), BlockNumber: block.Number}, block.Time)
	if err != nil {
		t.Fatal(err)
	}
	return emitted
}

// busy makes blocks that burn fees, until the rates of the last vote hold.
func (r *running) busy(t *testing.T, from uint64) {
	t.Helper()
	for range 4 {
		from = r.receipt(t, r.transfer(t, common.Address{0xbb}, big.NewInt(5))).BlockNumber.Uint64()
	}
	r.waitHeight(t, from+4)
}

// TestI26VotesChangeWhichCoinsAreMade across a restart, on a node that replays all blocks and on one that begins with a
// snapshot. Built with trellis_invariants, each of the three adds up all accounts after every block.
func TestI26VotesChangeWhichCoinsAreMade(t *testing.T) {
	cfg := ruledByRich(t)
	genesisTime := uint64(cfg.Genesis.Time.Unix())
	n := start(t, cfg)
	n.busy(t, n.vote(t, 1))
	pending := n.decide(t, predeploys.Monetary, bindings.MonetaryMetaData, "setRates", big.NewInt(7e18), big.NewInt(1), uint64(0))
	if err := n.stop(); err != nil { // with rates that have not begun
		t.Fatal(err)
	}
	n = start(t, cfg)
	n.waitHeight(t, pending.BlockNumber.Uint64()+4)
	n.busy(t, n.vote(t, 300))
	n.waitHeight(t, 160) // a snapshot that is behind both votes
	checkMoney(t, n, genesisTime)

	follow := func(sync *node.StateSync) *running {
		join := testConfig(t.TempDir())
		join.Genesis, join.Interval, join.FlushBlocks = cfg.Genesis, cfg.Interval, 16
		join.PersistentPeers, join.StateSync = []string{n.Endpoint().P2P}, sync
		return start(t, join)
	}
	replaying, snapshot := follow(nil), follow(trust(t, n))
	late := n.vote(t, 700)
	n.busy(t, late)
	for _, joined := range []*running{replaying, snapshot} {
		joined.waitHeight(t, late+8)
		same(t, n, joined, late+8)
	}
	checkMoney(t, replaying, genesisTime)
}

func same(t *testing.T, a, b *running, height uint64) {
	t.Helper()
	x, errX := a.HeaderByNumber(context.Background(), new(big.Int).SetUint64(height))
	y, errY := b.HeaderByNumber(context.Background(), new(big.Int).SetUint64(height))
	if errX != nil || errY != nil || x.Hash() != y.Hash() {
		t.Errorf("block %d differs: %v and %v (errors %v, %v)", height, x, y, errX, errY)
	}
}

// TestVotesChangeCoinsWithAnExecutionClientInAnotherProcess reads the same schedule over the Engine API.
func TestVotesChangeCoinsWithAnExecutionClientInAnotherProcess(t *testing.T) {
	cfg := ruledByRich(t)
	cfg.SnapshotBlocks, cfg.HTTPAddress = 0, ""
	if _, err := node.New(cfg); err != nil { // writes the genesis
		t.Fatal(err)
	}
	p := startExecution(t, cfg.Home, "127.0.0.1:0", "127.0.0.1:0")
	cfg.ExecutionURL = p.engine
	n := start(t, cfg)
	client := p.dial(t)
	client.waitHeight(t, 2)
	client.busy(t, client.vote(t, 5))
	p.kill()
	p = startExecution(t, cfg.Home, host(p.engine), host(p.rpc))
	client = p.dial(t)
	client.waitHeight(t, 12)
	client.busy(t, client.vote(t, 50))
	checkMoney(t, client, uint64(cfg.Genesis.Time.Unix()))
	if err := n.stop(); err != nil {
		t.Fatal(err)
	}
}

// BenchmarkMoney measures the call by which each of proposing, judging and executing a block reads the schedule.
func BenchmarkMoney(b *testing.B) {
	cfg := ruledByRich(b)
	cfg.Interval = time.Second // the state of a block is at hand for 128 blocks
	n := start(b, cfg)
	n.waitHeight(b, 3)
	header, err := n.HeaderByNumber(b.Context(), nil)
	if err != nil {
		b.Fatal(err)
	}
	parsed, err := bindings.MonetaryMetaData.GetAbi()
	if err != nil {
		b.Fatal(err)
	}
	input, err := parsed.Pack("due", header.Time, header.Time+1)
	if err != nil {
		b.Fatal(err)
	}
	args := execution.CallArgs(predeploys.Monetary, input)
	client := n.Attach()
	for b.Loop() {
		var out hexutil.Bytes
		if err := client.CallContext(b.Context(), &out, "eth_call", args, map[string]any{"blockHash": header.Hash()}); err != nil || len(out) != 96 {
			b.Fatalf("answer %x (error %v)", out, err)
		}
	}
}
