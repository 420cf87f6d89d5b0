package node_test

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

const patience = 4 * time.Minute // far above what any step takes, under the race detector on a busy machine too

var (
	richKey, _ = crypto.HexToECDSA("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")
	rich       = crypto.PubkeyToAddress(richKey.PublicKey)
	recipient  = common.HexToAddress("0x00000000000000000000000000000000000ebee1")
)

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func testGenesis() *genesis.Config {
	return &genesis.Config{
		Alloc:    types.GenesisAlloc{rich: {Balance: ether(1_000_000)}},
		Emission: genesis.Emission{WeiPerSecond: big.NewInt(16e17), Recipient: recipient},
	}
}

func testConfig(home string) node.Config {
	return node.Config{
		Home:        home,
		Genesis:     testGenesis(),
		HTTPAddress: "127.0.0.1:0",
		Interval:    50 * time.Millisecond,
		CacheMB:     32,
		Logger:      slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	}
}

// running is a started node with a client.
type running struct {
	*node.Node
	*ethclient.Client
	stop func() error
}

// start runs a node until the test ends, or until its stop function is called.
func start(tb testing.TB, cfg node.Config) *running {
	tb.Helper()
	n, err := node.New(cfg)
	if err != nil {
		tb.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	stopped := false
	stop := func() error {
		if stopped {
			return nil
		}
		stopped = true
		cancel()
		return <-done
	}
	select {
	case <-n.Ready():
	case err := <-done:
		stopped = true
		cancel()
		tb.Fatalf("node ended before it was ready: %v", err)
	case <-time.After(patience):
		tb.Fatal("node is not ready")
	}
	tb.Cleanup(func() {
		if err := stop(); err != nil {
			tb.Errorf("stop: %v", err)
		}
	})
	return &running{Node: n, Client: ethclient.NewClient(n.Attach()), stop: stop}
}

// until polls until ok, and fails the test if that takes too long.
func until(tb testing.TB, what string, ok func() bool) {
	tb.Helper()
	deadline := time.Now().Add(patience)
	for !ok() {
		if time.Now().After(deadline) {
			tb.Fatalf("waited in vain for %s", what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func (r *running) height(tb testing.TB) uint64 {
	tb.Helper()
	h, err := r.BlockNumber(context.Background())
	if err != nil {
		tb.Fatal(err)
	}
	return h
}

func (r *running) waitHeight(tb testing.TB, h uint64) {
	tb.Helper()
	until(tb, "height", func() bool { return r.height(tb) >= h })
}

func TestSingleNodeMakesBlocks(t *testing.T) {
	n := start(t, testConfig(t.TempDir()))
	n.waitHeight(t, 5)
}

func TestStoppedNodeContinuesWithoutReplay(t *testing.T) {
	cfg := testConfig(t.TempDir())
	first := start(t, cfg)
	first.waitHeight(t, 5)
	block, err := first.BlockByNumber(t.Context(), big.NewInt(4))
	if err != nil {
		t.Fatal(err)
	}
	if err := first.stop(); err != nil {
		t.Fatal(err)
	}
	second := start(t, cfg)
	if r := second.Recovery(); r.To != r.From || r.From < 5 {
		t.Errorf("replayed from %d to %d after a clean stop, want nothing", r.From, r.To)
	}
	again, err := second.BlockByNumber(t.Context(), big.NewInt(4))
	if err != nil || again.Hash() != block.Hash() {
		t.Errorf("block 4 is %v (error %v), want %v", again, err, block.Hash())
	}
	second.waitHeight(t, second.Recovery().To+2)
}

func TestTransferIsCommitted(t *testing.T) {
	n := start(t, testConfig(t.TempDir()))
	n.waitHeight(t, 2)
	tx := n.transfer(t, recipient, big.NewInt(1))
	receipt := n.receipt(t, tx)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Errorf("transfer has status %d", receipt.Status)
	}
}

// transfer sends value from the rich account.
func (r *running) transfer(tb testing.TB, to common.Address, value *big.Int) *types.Transaction {
	tb.Helper()
	nonce, err := r.PendingNonceAt(context.Background(), rich)
	if err != nil {
		tb.Fatal(err)
	}
	tx := sign(richKey, &types.DynamicFeeTx{Nonce: nonce, To: &to, Value: value, Gas: 21000})
	if err := r.SendTransaction(context.Background(), tx); err != nil {
		tb.Fatal(err)
	}
	return tx
}

// sign completes a transaction with fees that are always enough, and signs it for the test chain.
func sign(key *ecdsa.PrivateKey, tx *types.DynamicFeeTx) *types.Transaction {
	chain := new(big.Int).SetUint64(genesis.DefaultChainID)
	tx.ChainID, tx.GasFeeCap, tx.GasTipCap = chain, big.NewInt(100*params.GWei), big.NewInt(1)
	return types.MustSignNewTx(key, types.LatestSignerForChainID(chain), tx)
}

func (r *running) receipt(tb testing.TB, tx *types.Transaction) *types.Receipt {
	tb.Helper()
	var receipt *types.Receipt
	until(tb, "receipt", func() bool {
		var err error
		receipt, err = r.TransactionReceipt(context.Background(), tx.Hash())
		return err == nil
	})
	return receipt
}
