package node_test

import (
	"context"
	"flag"
	"math/big"
	"slices"
	"testing"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

var long = flag.Bool("long", false, "also run the tests that take minutes")

// counterInit deploys a contract that counts its calls in slot 0, keeps the word it is called with in a slot of that number, and
// logs it as a topic.
var counterInit = common.FromHex("705f546001015f555f3580555f355f5fa1005f526011600ff3")

func sourceConfig(t testing.TB) node.Config {
	cfg := testConfig(t.TempDir())
	cfg.Interval = 10 * time.Millisecond
	cfg.ConsensusRPCAddress = "127.0.0.1:0"
	cfg.FlushBlocks = 16
	cfg.SnapshotBlocks = 50
	return cfg
}

// joinConfig configures another node of the chain of n.
func joinConfig(t testing.TB, n *running) node.Config {
	cfg := testConfig(t.TempDir())
	cfg.Genesis.Time = n.Genesis().Consensus.GenesisTime
	cfg.Genesis.Validators = []genesis.Validator{{Key: n.ValidatorKey()}}
	cfg.Interval = 10 * time.Millisecond
	cfg.PersistentPeers = []string{n.Endpoint().P2P}
	cfg.FlushBlocks = 16
	return cfg
}

// trust returns what a node needs to begin with a snapshot, by way of block 2.
func trust(t testing.TB, n *running) *node.StateSync {
	t.Helper()
	client, err := cmthttp.New("http://"+n.Endpoint().ConsensusRPC, "/websocket")
	if err != nil {
		t.Fatal(err)
	}
	height := int64(2)
	commit, err := client.Commit(t.Context(), &height)
	if err != nil {
		t.Fatal(err)
	}
	return &node.StateSync{
		RPCServers:  []string{n.Endpoint().ConsensusRPC, n.Endpoint().ConsensusRPC},
		TrustHeight: height,
		TrustHash:   commit.Hash().String(),
	}
}

// history is what the tests leave on a chain and expect to find on another node.
type history struct {
	counter  common.Address
	accounts int64 // number of the first new one
	receipts []*types.Receipt
}

// load deploys a contract, calls it, and makes new accounts.
func load(t testing.TB, n *running, calls int) *history {
	t.Helper()
	n.waitHeight(t, 2)
	nonce, err := n.PendingNonceAt(t.Context(), rich)
	if err != nil {
		t.Fatal(err)
	}
	w := &history{counter: crypto.CreateAddress(rich, nonce), accounts: int64(nonce+1) * 1_000_000}
	sent := []*types.Transaction{sign(richKey, &types.DynamicFeeTx{Nonce: nonce, Gas: 200_000, Data: counterInit})}
	for i := range calls {
		word, to := common.BigToHash(big.NewInt(int64(i+1))), common.BigToAddress(big.NewInt(w.accounts+int64(i)))
		sent = append(sent,
			sign(richKey, &types.DynamicFeeTx{Nonce: nonce + 1 + 2*uint64(i), To: &w.counter, Gas: 100_000, Data: word[:]}),
			sign(richKey, &types.DynamicFeeTx{Nonce: nonce + 2 + 2*uint64(i), To: &to, Value: big.NewInt(int64(i + 1)), Gas: 21_000}))
	}
	for chunk := range slices.Chunk(sent, 50) {
		for _, tx := range chunk {
			if err := n.SendTransaction(t.Context(), tx); err != nil {
				t.Fatal(err)
			}
		}
		for _, tx := range chunk {
			r := n.receipt(t, tx)
			if r.Status != types.ReceiptStatusSuccessful {
				t.Fatalf("transaction %v fails", tx.Hash())
			}
			w.receipts = append(w.receipts, r)
		}
	}
	return w
}

// compare checks that b shows all of the history as a does, at a height that both have.
func (w *history) compare(t testing.TB, a, b *running) {
	t.Helper()
	ctx := context.Background()
	at := new(big.Int).SetUint64(b.height(t))
	until(t, "both nodes at one height", func() bool { return a.height(t) >= at.Uint64() })
	ha, errA := a.HeaderByNumber(ctx, at)
	hb, errB := b.HeaderByNumber(ctx, at)
	if errA != nil || errB != nil || ha.Hash() != hb.Hash() {
		t.Fatalf("block %d is %v and %v (errors %v, %v)", at, ha, hb, errA, errB)
	}
	code, err := b.CodeAt(ctx, w.counter, nil)
	if err != nil || len(code) != 17 {
		t.Errorf("code is %x, error %v", code, err)
	}
	calls := (len(w.receipts) - 1) / 2
	for i := range calls {
		word := common.BigToHash(big.NewInt(int64(i + 1)))
		if got, err := b.StorageAt(ctx, w.counter, word, nil); err != nil || common.BytesToHash(got) != word {
			t.Fatalf("slot %d is %x, error %v", i+1, got, err)
		}
		account := common.BigToAddress(big.NewInt(w.accounts + int64(i)))
		if got, err := b.BalanceAt(ctx, account, nil); err != nil || got.Int64() != int64(i+1) {
			t.Fatalf("balance of %v is %v, error %v, want %d", account, got, err, i+1)
		}
	}
	if got, err := b.StorageAt(ctx, w.counter, common.Hash{}, nil); err != nil || new(big.Int).SetBytes(got).Int64() < int64(calls) {
		t.Errorf("count is %x, error %v, want at least %d", got, err, calls)
	}
	w.compareHistory(t, a, b)
}

func (w *history) compareHistory(t testing.TB, a, b *running) {
	t.Helper()
	query := ethereum.FilterQuery{FromBlock: big.NewInt(1), ToBlock: w.receipts[len(w.receipts)-1].BlockNumber, Addresses: []common.Address{w.counter}}
	logs, err := b.FilterLogs(context.Background(), query)
	if want := (len(w.receipts) - 1) / 2; err != nil || len(logs) != want {
		t.Errorf("%d logs, error %v, want %d", len(logs), err, want)
	}
	for _, want := range w.receipts {
		var got *types.Receipt
		until(t, "the index of transactions", func() bool { // built in the background after a start
			got, err = b.TransactionReceipt(context.Background(), want.TxHash)
			return err == nil
		})
		if got.BlockHash != want.BlockHash || got.GasUsed != want.GasUsed || got.EffectiveGasPrice.Cmp(want.EffectiveGasPrice) != 0 || len(got.Logs) != len(want.Logs) {
			t.Fatalf("receipt of %v is %+v, want %+v", want.TxHash, got, want)
		}
	}
	for n := range int64(3) {
		x, errX := a.BlockByNumber(context.Background(), big.NewInt(n))
		y, errY := b.BlockByNumber(context.Background(), big.NewInt(n))
		if errX != nil || errY != nil || x.Hash() != y.Hash() {
			t.Errorf("block %d differs: errors %v, %v", n, errX, errY)
		}
	}
}

func TestNodeJoinsByStateSync(t *testing.T) {
	source := start(t, sourceConfig(t))
	w := load(t, source, 60)
	source.waitHeight(t, 160)

	cfg := joinConfig(t, source)
	cfg.StateSync = trust(t, source)
	joined := start(t, cfg)
	if began := joined.Recovery().From; began < 100 || began%50 != 0 {
		t.Errorf("joined at height %d, want that of a snapshot, 100 or more", began)
	}
	w.compare(t, source, joined)
	late := load(t, source, 5)
	joined.waitHeight(t, late.receipts[10].BlockNumber.Uint64())
	late.compare(t, source, joined)

	// The home goes on without a snapshot, and with what it has executed itself since.
	if err := joined.stop(); err != nil {
		t.Fatal(err)
	}
	again := start(t, cfg)
	again.waitHeight(t, source.height(t))
	w.compare(t, source, again)
	again.waitHeight(t, again.height(t)+3*cfg.FlushBlocks)
}

func TestNodeJoinsByBlockSync(t *testing.T) {
	source := start(t, sourceConfig(t))
	w := load(t, source, 20)
	source.waitHeight(t, 100)
	joined := start(t, joinConfig(t, source))
	joined.waitHeight(t, source.height(t))
	w.compare(t, source, joined)
	joined.waitHeight(t, joined.height(t)+5)
}
