package node_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/node"
)

const (
	childHome    = "TRELLIS_TEST_CHILD_HOME"     // makes this test binary a node to be killed
	childMinFree = "TRELLIS_TEST_CHILD_MIN_FREE" // its least free space, in bytes

	// testFlushBlocks makes a few seconds of test see many flushes.
	testFlushBlocks = 8

	// maxReplay is the promise of the package: at worst the flush under way is lost, and one more interval has passed.
	maxReplay = 2*testFlushBlocks + 1
)

func TestMain(m *testing.M) {
	if home := os.Getenv(childHome); home != "" {
		if err := runChild(home); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
		os.Exit(0)
	}
	if home := os.Getenv(executionHome); home != "" {
		if err := runExecution(home); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
		os.Exit(0)
	}
	if home := os.Getenv(idleHome); home != "" {
		if err := runIdle(home); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func crashConfig(home string) node.Config {
	cfg := testConfig(home)
	cfg.Interval = 10 * time.Millisecond
	cfg.FlushBlocks = testFlushBlocks
	cfg.MinFreeDisk, _ = strconv.ParseUint(os.Getenv(childMinFree), 10, 64) // absent is the default
	return cfg
}

// runChild runs a node under load until it is killed, and says on standard output what it has seen become final.
func runChild(home string) error {
	cfg := crashConfig(home)
	cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	if last, err := node.KeepCrash(home); err != nil {
		return err
	} else if last != nil {
		fmt.Fprintln(os.Stderr, last)
	}
	n, err := node.New(cfg)
	if err != nil {
		return err
	}
	go func() {
		<-n.Ready()
		r := n.Recovery()
		fmt.Println("recovered", r.From, r.To)
		if err := childLoad(ethclient.NewClient(n.Attach())); err != nil {
			fmt.Fprintln(os.Stderr, err)
			time.Sleep(10 * time.Second) // a node that stops says so itself
			os.Exit(4)
		}
	}()
	return n.Run(context.Background())
}

// childLoad sends one transfer after the other, and says each block and receipt that it sees.
func childLoad(c *ethclient.Client) error {
	ctx := context.Background()
	signer := types.LatestSignerForChainID(big.NewInt(4690))
	last := uint64(0)
	var sent []common.Hash
	for ; ; time.Sleep(time.Millisecond) {
		head, err := c.HeaderByNumber(ctx, nil)
		if err != nil {
			return err
		}
		if head.Number.Uint64() == last {
			continue
		}
		last = head.Number.Uint64()
		fmt.Println("block", last, head.Hash().Hex())
		rest := sent[:0]
		for _, hash := range sent {
			if receipt, err := c.TransactionReceipt(ctx, hash); err == nil {
				fmt.Println("receipt", receipt.BlockNumber, hash.Hex())
			} else {
				rest = append(rest, hash)
			}
		}
		sent = rest
		nonce, err := c.PendingNonceAt(ctx, rich)
		if err != nil {
			return err
		}
		tx := types.MustSignNewTx(richKey, signer, &types.DynamicFeeTx{
			ChainID: big.NewInt(4690), Nonce: nonce, To: &recipient, Gas: 21000,
			GasFeeCap: big.NewInt(100e9), GasTipCap: big.NewInt(1), Value: big.NewInt(1),
		})
		if err := c.SendTransaction(ctx, tx); err == nil {
			sent = append(sent, tx.Hash())
		}
	}
}

// witness is what children have seen become final.
type witness struct {
	blocks   map[uint64]common.Hash
	receipts map[common.Hash]uint64
	replayed uint64 // the most any child had to replay
	to       uint64 // how far the last child's replay came
}

// child runs a node in a process of its own. kill is called when it is ready, and must see to its end.
func (w *witness) child(t *testing.T, home string, env []string, kill func(*os.Process)) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(append(os.Environ(), childHome+"="+home), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	watchdog := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() })
	defer watchdog.Stop()
	w.read(t, out, func() {
		if kill != nil {
			go kill(cmd.Process)
		}
	})
	if err := cmd.Wait(); err == nil {
		t.Fatal("child ended by itself")
	} else if code := cmd.ProcessState.ExitCode(); code > 1 {
		t.Fatalf("child failed: %v", err)
	}
}

func (w *witness) read(t *testing.T, out io.Reader, ready func()) {
	t.Helper()
	for lines := bufio.NewScanner(out); lines.Scan(); {
		var a, b string
		var kind string
		if n, _ := fmt.Sscan(lines.Text(), &kind, &a, &b); n != 3 {
			continue // CometBFT's fail points say so on standard output
		}
		number, err := strconv.ParseUint(a, 10, 64)
		if err != nil {
			continue
		}
		switch kind {
		case "recovered":
			to, _ := strconv.ParseUint(b, 10, 64)
			w.replayed, w.to = max(w.replayed, to-number), to
			ready()
		case "block":
			hash := common.HexToHash(b)
			if before, ok := w.blocks[number]; ok && before != hash {
				t.Errorf("block %d was final as %v and is now %v", number, before, hash)
			}
			w.blocks[number] = hash
		case "receipt":
			w.receipts[common.HexToHash(b)] = number
		}
	}
}

func newWitness() *witness {
	return &witness{blocks: make(map[uint64]common.Hash), receipts: make(map[common.Hash]uint64)}
}

// check starts the node once more, here, and compares its chain with what was final.
func (w *witness) check(t *testing.T, home string) {
	t.Helper()
	n := start(t, crashConfig(home))
	r := n.Recovery()
	w.replayed = max(w.replayed, r.To-r.From)
	if w.replayed > maxReplay {
		t.Errorf("%d blocks were replayed, want at most %d", w.replayed, maxReplay)
	}
	var highest uint64
	for number, hash := range w.blocks {
		highest = max(highest, number)
		header, err := n.HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
		if err != nil || header.Hash() != hash {
			t.Fatalf("block %d was final as %v, and now is %v (error %v)", number, hash, header, err)
		}
	}
	for tx, number := range w.receipts {
		receipt, err := n.TransactionReceipt(t.Context(), tx)
		if err != nil || receipt.BlockNumber.Uint64() != number {
			t.Fatalf("receipt of %v was final in block %d, and now is %v (error %v)", tx, number, receipt, err)
		}
	}
	n.waitHeight(t, highest+3)
	t.Logf("%d blocks and %d receipts were final, the highest %d; at most %d blocks replayed", len(w.blocks), len(w.receipts), highest, w.replayed)
}

// TestKilledNodeComesBackWithTheSameChain kills a node at random moments, its start included.
func TestKilledNodeComesBackWithTheSameChain(t *testing.T) {
	rounds := 4
	if testing.Short() {
		rounds = 2
	}
	home, w := t.TempDir(), newWitness()
	for range rounds {
		w.child(t, home, nil, func(p *os.Process) {
			time.Sleep(200*time.Millisecond + rand.N(1200*time.Millisecond)) // the moment is the input of this test
			_ = p.Kill()
		})
	}
	if len(w.receipts) == 0 {
		t.Error("no receipt was seen; the test shows nothing")
	}
	w.check(t, home)
}

// TestCrashBetweenAnyTwoStepsIsHealed lets CometBFT end the process at each of the points it marks between writing a block
// and having applied it, so that consensus is ahead of execution, or execution of what consensus knows.
func TestCrashBetweenAnyTwoStepsIsHealed(t *testing.T) {
	const points = 10 // in one block; the points before the first block, in which the process replays, come on top
	home, w := t.TempDir(), newWitness()
	for index := range points {
		w.child(t, home, []string{"FAIL_TEST_INDEX=" + strconv.Itoa(points*2+index)}, nil)
	}
	w.check(t, home)
}
