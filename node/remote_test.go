package node_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/execution/remote"
)

// Of the process that is an execution client alone.
const (
	executionHome   = "TRELLIS_TEST_EXECUTION_HOME"
	executionEngine = "TRELLIS_TEST_EXECUTION_ENGINE"
	executionRPC    = "TRELLIS_TEST_EXECUTION_RPC"
)

// runExecution runs an execution client until it is killed, and says where it listens.
func runExecution(home string) error {
	e, err := node.NewExecution(home, execution.Config{
		EngineAddress: os.Getenv(executionEngine),
		HTTPAddress:   os.Getenv(executionRPC),
		CacheMB:       32,
		FlushBlocks:   testFlushBlocks,
		Logger:        slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	})
	if err != nil {
		return err
	}
	go func() {
		<-e.Ready()
		fmt.Println("ready", e.EngineEndpoint(), e.Endpoint().HTTP)
	}()
	return e.Run(context.Background())
}

// process is a running execution client.
type process struct {
	*exec.Cmd
	engine, rpc string
}

func (p *process) kill() {
	_ = p.Process.Kill()
	_ = p.Wait()
}

// startExecution starts the client on the addresses, which may have port 0.
func startExecution(t *testing.T, home, engine, rpc string) *process {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), executionHome+"="+home, executionEngine+"="+engine, executionRPC+"="+rpc)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p := &process{Cmd: cmd}
	t.Cleanup(p.kill)
	watchdog := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() })
	defer watchdog.Stop()
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if n, _ := fmt.Sscanf(lines.Text(), "ready %s %s", &p.engine, &p.rpc); n == 2 {
			return p
		}
	}
	t.Fatal("execution client ended before it was ready")
	return nil
}

// remoteConfig is a consensus whose execution client is p.
func remoteConfig(home string, p *process) node.Config {
	cfg := testConfig(home)
	cfg.HTTPAddress = ""
	cfg.ExecutionURL = p.engine
	return cfg
}

func (p *process) dial(t *testing.T) *running {
	t.Helper()
	client, err := ethclient.Dial(p.rpc)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return &running{Client: client}
}

func host(url string) string { return strings.TrimPrefix(url, "http://") }

// newChain makes a home with a genesis.
func newChain(t *testing.T) (home string) {
	t.Helper()
	home = t.TempDir()
	if _, err := node.New(testConfig(home)); err != nil {
		t.Fatal(err)
	}
	return home
}

func TestConsensusDrivesAnExecutionClientInAnotherProcess(t *testing.T) {
	home := newChain(t)
	p := startExecution(t, home, "127.0.0.1:0", "127.0.0.1:0")
	n := start(t, remoteConfig(home, p))
	if e := n.Endpoint(); e.HTTP != "" || e.P2P == "" {
		t.Errorf("the consensus has endpoints %+v, want none of an execution client", e)
	}
	client := p.dial(t)
	receipt := client.receipt(t, client.transfer(t, common.Address{0xaa}, big.NewInt(7)))
	kept := map[uint64]common.Hash{receipt.BlockNumber.Uint64(): receipt.BlockHash}
	client.waitHeight(t, 3*testFlushBlocks)

	// Killed, it comes back without its newest states, and is given again what it lost, while the consensus goes on.
	for range 3 {
		header, err := client.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		kept[header.Number.Uint64()] = header.Hash()
		p.kill()
		p = startExecution(t, home, host(p.engine), host(p.rpc))
		client = p.dial(t)
		client.waitHeight(t, header.Number.Uint64()) // until then the account has a nonce of the past
		client.receipt(t, client.transfer(t, common.Address{0xbb}, big.NewInt(1)))
		client.waitHeight(t, header.Number.Uint64()+5)
	}
	for number, hash := range kept {
		if header, err := client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(number)); err != nil || header.Hash() != hash {
			t.Errorf("block %d was final as %v and is now %v (error %v)", number, hash, header, err)
		}
	}
	if balance, err := client.BalanceAt(t.Context(), common.Address{0xbb}, nil); err != nil || balance.Int64() != 3 {
		t.Errorf("recipient has %v (error %v), want 3", balance, err)
	}

	// Both killed: the consensus replays.
	height := client.height(t)
	p.kill()
	if err := n.stop(); err != nil {
		t.Fatal(err)
	}
	p = startExecution(t, home, host(p.engine), host(p.rpc))
	again := start(t, remoteConfig(home, p))
	if r := again.Recovery(); r.To < height {
		t.Errorf("recovered to block %d, was at least at %d", r.To, height)
	}
	p.dial(t).waitHeight(t, height+3)
}

// TestDeletedExecutionClientIsFilledAgain has the client lose everything, as after a change of the machine.
func TestDeletedExecutionClientIsFilledAgain(t *testing.T) {
	home := newChain(t)
	p := startExecution(t, home, "127.0.0.1:0", "127.0.0.1:0")
	start(t, remoteConfig(home, p))
	client := p.dial(t)
	receipt := client.receipt(t, client.transfer(t, common.Address{0xaa}, big.NewInt(7)))
	client.waitHeight(t, 10)
	p.kill()
	if err := os.RemoveAll(filepath.Join(home, "execution")); err != nil {
		t.Fatal(err)
	}
	p = startExecution(t, home, host(p.engine), host(p.rpc))
	client = p.dial(t)
	client.waitHeight(t, 15)
	if header, err := client.HeaderByNumber(t.Context(), receipt.BlockNumber); err != nil || header.Hash() != receipt.BlockHash {
		t.Errorf("block %v is %v (error %v), want %v", receipt.BlockNumber, header, err, receipt.BlockHash)
	}
}

func TestConsensusWaitsForItsExecutionClient(t *testing.T) {
	home := newChain(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	engine := l.Addr().String()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	cfg := testConfig(home)
	cfg.ExecutionURL = "http://" + engine
	n, err := node.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	p := startExecution(t, home, engine, "127.0.0.1:0")
	p.dial(t).waitHeight(t, 2)
	cancel()
	if err := <-done; err != nil {
		t.Errorf("stop: %v", err)
	}

	// Told to stop while it waits, it stops.
	p.kill()
	n, err = node.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel = context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := n.Run(ctx); err != nil {
		t.Errorf("stop while it waits: %v", err)
	}
}

func TestMistakesWithAnExecutionClientAreNamed(t *testing.T) {
	home := newChain(t)
	p := startExecution(t, home, "127.0.0.1:0", "127.0.0.1:0")

	cfg := remoteConfig(home, p)
	cfg.JWTSecret = filepath.Join(t.TempDir(), "other.hex")
	err := runError(t, cfg)
	wantError(t, err, p.engine, "jwt secret refused", "--jwt-secret")
	if !errors.Is(err, remote.ErrSecret) {
		t.Errorf("error %v is not ErrSecret", err)
	}

	other := testConfig(t.TempDir())
	delete(other.Genesis.Alloc, rich)
	other.ExecutionURL, other.JWTSecret = p.engine, filepath.Join(home, "keys", "jwt.hex")
	wantError(t, runError(t, other), p.engine, "another chain", "genesis/execution.json")

	joining := remoteConfig(home, p)
	joining.SnapshotBlocks = 10
	wantError(t, runError(t, joining), "snapshots", "--execution-url")

	if err := os.Chmod(other.JWTSecret, 0o644); err != nil {
		t.Fatal(err)
	}
	wantError(t, runError(t, remoteConfig(home, p)), "jwt.hex", "chmod 600")
	if _, err := node.NewExecution(t.TempDir(), execution.Config{}); err == nil || !strings.Contains(err.Error(), "genesis/execution.json") {
		t.Errorf("home without a chain: error %v", err)
	}
}
