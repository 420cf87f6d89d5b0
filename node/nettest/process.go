package nettest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/node"
)

const (
	childConfig = "TRELLIS_NETTEST_CHILD" // makes a test binary one node, of the configuration that the variable holds
	readyWord   = "ready "
)

// Main runs the tests, or, in a process that a network has started, the node it is for. A package whose tests run nodes as
// processes MUST call it from TestMain.
func Main(m *testing.M) {
	text := os.Getenv(childConfig)
	if text == "" {
		os.Exit(m.Run())
	}
	if err := runChild(text); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// childNode is what a child is told of its node.
type childNode struct {
	Home, HTTPAddress, P2PAddress, ExecutionAddress string
	PersistentPeers, ExecutionPeers                 []string
	Interval                                        time.Duration
	RetainBlocks, FlushBlocks                       uint64
	CacheMB, LateBlocks                             int
}

func (c childNode) config() node.Config {
	return node.Config{
		Home: c.Home, HTTPAddress: c.HTTPAddress, P2PAddress: c.P2PAddress, ExecutionAddress: c.ExecutionAddress,
		PersistentPeers: c.PersistentPeers, ExecutionPeers: c.ExecutionPeers, Interval: c.Interval, RetainBlocks: c.RetainBlocks,
		FlushBlocks: c.FlushBlocks, CacheMB: c.CacheMB, LateBlocks: c.LateBlocks, Logger: logger(0).With("home", c.Home),
	}
}

func childOf(c node.Config) childNode {
	return childNode{
		Home: c.Home, HTTPAddress: c.HTTPAddress, P2PAddress: c.P2PAddress, ExecutionAddress: c.ExecutionAddress,
		PersistentPeers: c.PersistentPeers, ExecutionPeers: c.ExecutionPeers, Interval: c.Interval, RetainBlocks: c.RetainBlocks,
		FlushBlocks: c.FlushBlocks, CacheMB: c.CacheMB, LateBlocks: c.LateBlocks,
	}
}

func runChild(text string) error {
	var child childNode
	if err := json.Unmarshal([]byte(text), &child); err != nil {
		return err
	}
	n, err := node.New(child.config())
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	go func() {
		<-n.Ready()
		endpoint, _ := json.Marshal(n.Endpoint())
		fmt.Printf("%s%s\n", readyWord, endpoint)
		// A child must not outlive the test: standard input ends with its parent.
		_, _ = os.Stdin.Read(make([]byte, 1))
		stop()
	}()
	return n.Run(ctx)
}

// process is a node in a process of its own.
type process struct {
	command *exec.Cmd
	at      node.Endpoint
	rpc     *ethclient.Client
	ending  atomic.Bool
	done    chan struct{}
	err     error // of the process; to be read after done
}

func startProcess(tb testing.TB, cfg node.Config) (runner, error) {
	if cfg.Hooks != nil {
		return nil, errors.New("a node in another process has no hooks")
	}
	text, err := json.Marshal(childOf(cfg))
	if err != nil {
		return nil, err
	}
	r := &process{command: exec.Command(os.Args[0], "-test.run=^$"), done: make(chan struct{})}
	r.command.Env = append(os.Environ(), childConfig+"="+string(text))
	r.command.Stderr = os.Stderr
	out, err := r.command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if _, err := r.command.StdinPipe(); err != nil { // open as long as this process lives
		return nil, err
	}
	if err := r.command.Start(); err != nil {
		return nil, err
	}
	ready := make(chan node.Endpoint, 1)
	go func() {
		defer close(r.done)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if text, ok := strings.CutPrefix(lines.Text(), readyWord); ok {
				var e node.Endpoint
				if json.Unmarshal([]byte(text), &e) == nil {
					ready <- e
				}
			}
		}
		if r.err = r.command.Wait(); !r.ending.Load() {
			tb.Errorf("process of %s ended by itself: %v", cfg.Home, r.err)
		}
	}()
	select {
	case r.at = <-ready:
	case <-r.done:
		return nil, fmt.Errorf("ended before it was ready: %w", r.err)
	case <-time.After(patience):
		_ = r.kill()
		return nil, errors.New("is not ready")
	}
	if r.rpc, err = ethclient.Dial(r.at.HTTP); err != nil {
		return nil, errors.Join(err, r.kill())
	}
	return r, nil
}

func (r *process) endpoint() node.Endpoint   { return r.at }
func (r *process) client() *ethclient.Client { return r.rpc }

func (r *process) kill() error {
	r.ending.Store(true)
	err := r.command.Process.Kill()
	<-r.done
	return err
}

func (r *process) stop() error {
	r.ending.Store(true)
	if err := r.command.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	<-r.done
	return r.err
}
