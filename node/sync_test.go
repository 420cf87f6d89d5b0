package node_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/snapshot"
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
func trust(t testing.TB, n *running) *node.StateSync { return trustAt(t, n, 2) }

func trustAt(t testing.TB, n *running, height int64) *node.StateSync {
	t.Helper()
	client, err := cmthttp.New("http://"+n.Endpoint().ConsensusRPC, "/websocket")
	if err != nil {
		t.Fatal(err)
	}
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

// workload is what the tests leave on a chain and expect to find on another node.
type workload struct {
	counter  common.Address
	accounts int64 // number of the first new one
	receipts []*types.Receipt
}

// load deploys a contract, calls it, and makes new accounts.
func load(t testing.TB, n *running, calls int) *workload {
	t.Helper()
	n.waitHeight(t, 2)
	nonce, err := n.PendingNonceAt(t.Context(), rich)
	if err != nil {
		t.Fatal(err)
	}
	w := &workload{counter: crypto.CreateAddress(rich, nonce), accounts: int64(nonce+1) * 1_000_000}
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

// compare checks that b shows all of the workload as a does, at a height that both have.
func (w *workload) compare(t testing.TB, a, b *running) {
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

func (w *workload) compareHistory(t testing.TB, a, b *running) {
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

// TestChainMovesInAFile makes a snapshot of a stopped home, and builds a new one from it, which goes on with its source.
func TestChainMovesInAFile(t *testing.T) {
	cfg := sourceConfig(t)
	source := start(t, cfg)
	w := load(t, source, 20)
	source.waitHeight(t, 40)
	join := joinConfig(t, source)
	if err := source.stop(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "chain.snapshot")
	made, err := node.CreateSnapshot(t.Context(), cfg.Home, file, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := node.New(join); err != nil { // writes the genesis
		t.Fatal(err)
	}
	wrong := made.TrustedHash
	wrong[0] ^= 1
	if _, err := node.RestoreSnapshot(t.Context(), join.Home, file, wrong, nil); !errors.Is(err, snapshot.ErrInvalid) {
		t.Errorf("with another trusted hash: %v", err)
	}
	restored, err := node.RestoreSnapshot(t.Context(), join.Home, file, made.TrustedHash, nil)
	if err != nil || restored != made {
		t.Fatalf("restored %+v, error %v, want %+v", restored, err, made)
	}
	if _, err := node.RestoreSnapshot(t.Context(), join.Home, file, made.TrustedHash, nil); !errors.Is(err, node.ErrNotEmpty) {
		t.Errorf("restored upon what is there: %v", err)
	}
	if _, err := node.CreateSnapshot(t.Context(), cfg.Home, file, nil); err == nil {
		t.Error("a file is overwritten")
	}

	// A node that is stopped before its first block begins again where it was.
	join.PersistentPeers = nil
	for range 2 {
		lonely := start(t, join)
		if h := lonely.height(t); h != made.Height {
			t.Errorf("restored node is at %d, want %d", h, made.Height)
		}
		if err := lonely.stop(); err != nil {
			t.Fatal(err)
		}
	}
	source = start(t, cfg)
	join.PersistentPeers = []string{source.Endpoint().P2P}
	joined := start(t, join)
	joined.waitHeight(t, made.Height+10)
	w.compare(t, source, joined)
}

func TestExportIsTheSameOnEveryNode(t *testing.T) {
	cfg := sourceConfig(t)
	cfg.SnapshotBlocks = 0
	source := start(t, cfg)
	load(t, source, 5)
	// The exports are of the newest block and of the one before it: both come after the load.
	head, err := source.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	source.waitHeight(t, head+2)
	join := joinConfig(t, source)
	if err := source.stop(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "chain.snapshot")
	made, err := node.CreateSnapshot(t.Context(), cfg.Home, file, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := node.New(join); err != nil {
		t.Fatal(err)
	}
	if _, err := node.RestoreSnapshot(t.Context(), join.Home, file, made.TrustedHash, nil); err != nil {
		t.Fatal(err)
	}
	var one, again, other bytes.Buffer
	for home, out := range map[string]*bytes.Buffer{cfg.Home: &one, join.Home: &other} {
		if err := node.Export(t.Context(), home, out, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := node.Export(t.Context(), cfg.Home, &again, nil); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one.Bytes(), again.Bytes()) {
		t.Error("two exports of one home differ")
	}
	var state struct {
		Number hexutil.Uint64
		Alloc  map[common.Hash]struct {
			Balance *hexutil.Big
			Code    hexutil.Bytes
			Storage map[common.Hash]common.Hash
		}
	}
	for out, height := range map[*bytes.Buffer]uint64{&one: made.Height + 1, &other: made.Height} {
		if err := json.Unmarshal(out.Bytes(), &state); err != nil || uint64(state.Number) != height {
			t.Fatalf("export is of block %d, error %v, want %d", state.Number, err, height)
		}
		if _, ok := state.Alloc[crypto.Keccak256Hash(rich[:])]; !ok {
			t.Error("the rich account is not exported")
		}
	}
	counter := crypto.CreateAddress(rich, 0)
	account := state.Alloc[crypto.Keccak256Hash(counter[:])]
	if len(account.Code) != 17 || len(account.Storage) != 6 || account.Storage[crypto.Keccak256Hash(make([]byte, 32))] == (common.Hash{}) {
		t.Errorf("contract is exported as %+v", account)
	}
}

// TestPrunedNodeKeepsWhatItsSnapshotsNeed lets a node that prunes serve one that joins.
func TestPrunedNodeKeepsWhatItsSnapshotsNeed(t *testing.T) {
	cfg := sourceConfig(t)
	cfg.RetainBlocks = 5
	source := start(t, cfg)
	w := load(t, source, 10)
	client, err := cmthttp.New("http://"+source.Endpoint().ConsensusRPC, "/websocket")
	if err != nil {
		t.Fatal(err)
	}
	var earliest int64
	until(t, "pruning beside snapshots", func() bool {
		status, err := client.Status(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		snapshots, err := node.Snapshots(cfg.Home)
		if err != nil {
			t.Fatal(err)
		}
		earliest = status.SyncInfo.EarliestBlockHeight
		return earliest > 20 && len(snapshots) == snapshot.Keep
	})
	join := joinConfig(t, source)
	join.StateSync = trustAt(t, source, int64(source.height(t)))
	joined := start(t, join)
	w.compare(t, source, joined)
	joined.waitHeight(t, source.height(t))

	// A snapshot that is there is never without the blocks that follow it.
	status, err := client.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	snapshots, err := node.Snapshots(cfg.Home)
	if err != nil || len(snapshots) == 0 {
		t.Fatalf("snapshots are %v, error %v", snapshots, err)
	}
	for _, s := range snapshots {
		if int64(s.Height) < status.SyncInfo.EarliestBlockHeight {
			t.Errorf("blocks before %d are pruned, and a snapshot of %d is offered", status.SyncInfo.EarliestBlockHeight, s.Height)
		}
	}
}

// TestJoinAtHeight5000 measures how long a node takes that joins late.
func TestJoinAtHeight5000(t *testing.T) {
	if !*long {
		t.Skip("takes minutes; run with -long")
	}
	cfg := sourceConfig(t)
	cfg.Interval = 2 * time.Millisecond
	cfg.FlushBlocks, cfg.SnapshotBlocks = 64, 1000
	source := start(t, cfg)
	w := load(t, source, 500)
	for deadline := time.Now().Add(20 * time.Minute); source.height(t) < 5100; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("chain is at %d only", source.height(t))
		}
	}
	join := joinConfig(t, source)
	join.StateSync = trust(t, source)
	began := time.Now()
	joined := start(t, join)
	ready := time.Since(began)
	joined.waitHeight(t, source.height(t))
	t.Logf("state sync: began at block %d after %v, at the head, %d, after %v", joined.Recovery().From, ready, joined.height(t), time.Since(began))
	if from := joined.Recovery().From; from < 4000 {
		t.Errorf("began at block %d", from)
	}
	w.compare(t, source, joined)

	began = time.Now()
	other := start(t, joinConfig(t, source))
	for deadline := time.Now().Add(20 * time.Minute); other.height(t) < 5000; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("block sync is at %d only", other.height(t))
		}
	}
	t.Logf("block sync: block 5000 after %v", time.Since(began))
}

func TestSnapshotsNeedTheClientInTheProcess(t *testing.T) {
	for name, change := range map[string]func(*node.Config){
		"state sync": func(c *node.Config) { c.StateSync = new(node.StateSync) },
		"snapshots":  func(c *node.Config) { c.SnapshotBlocks = 10 },
	} {
		cfg := testConfig(t.TempDir())
		cfg.ExecutionURL = "http://127.0.0.1:1"
		change(&cfg)
		n, err := node.New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		if err := n.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "--execution-url") {
			t.Errorf("%s: error is %v, want one that says what to leave out", name, err)
		}
	}
}
