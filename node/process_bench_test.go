package node_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

const (
	idleHome = "TRELLIS_BENCH_IDLE_HOME" // makes this test binary a node that says where it serves, and nothing more

	// gethProgram is the variable that names a go-ethereum program to compare with. `make bench` builds one.
	gethProgram = "TRELLIS_BENCH_GETH"
)

// runIdle runs a node until it is told to end, or its parent is gone.
func runIdle(home string) error {
	n, err := node.New(node.Config{Home: home, Genesis: testGenesis(), HTTPAddress: "127.0.0.1:0"})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		<-n.Ready()
		fmt.Println(n.Endpoint().HTTP)
		_, _ = os.Stdin.Read(make([]byte, 1))
		cancel()
	}()
	return n.Run(ctx)
}

// BenchmarkIdleMemory measures the memory of a node that has made sixty empty blocks, in a process of its own.
func BenchmarkIdleMemory(b *testing.B) {
	b.Run("trellis", func(b *testing.B) {
		benchmarkMemory(b, func() (*exec.Cmd, string) {
			command := exec.Command(os.Args[0], "-test.run=^$")
			command.Env = append(os.Environ(), idleHome+"="+b.TempDir())
			out, err := command.StdoutPipe()
			if err != nil {
				b.Fatal(err)
			}
			startProcess(b, command)
			url, err := bufio.NewReader(out).ReadString('\n')
			if err != nil {
				b.Fatal(err)
			}
			return command, strings.TrimSpace(url)
		})
	})
	b.Run("geth-dev", func(b *testing.B) {
		benchmarkMemory(b, func() (*exec.Cmd, string) {
			command, t := startGeth(b)
			return command, t.urls[0]
		})
	})
}

func benchmarkMemory(b *testing.B, run func() (*exec.Cmd, string)) {
	const blocks = 60
	for b.Loop() {
		command, url := run()
		client, err := ethclient.Dial(url)
		if err != nil {
			b.Fatal(err)
		}
		remote := &running{Client: client}
		remote.waitHeight(b, blocks)
		client.Close()
		b.ReportMetric(resident(b, command.Process.Pid), "MiB")
		endProcess(b, command)
	}
}

// startProcess starts a program, which the benchmark ends at the latest with itself.
func startProcess(b *testing.B, command *exec.Cmd) {
	b.Helper()
	if _, err := command.StdinPipe(); err != nil {
		b.Fatal(err)
	}
	if err := command.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = command.Process.Kill() })
}

func endProcess(b *testing.B, command *exec.Cmd) {
	b.Helper()
	if err := command.Process.Signal(os.Interrupt); err != nil {
		b.Fatal(err)
	}
	watchdog := time.AfterFunc(patience, func() { _ = command.Process.Kill() })
	defer watchdog.Stop()
	// A Go program without a handler ends with a signal, and that is no failure here.
	if err, exit := command.Wait(), new(exec.ExitError); err != nil && !errors.As(err, &exit) {
		b.Fatal(err)
	}
}

// resident returns the memory of a process in MiB.
func resident(b *testing.B, pid int) float64 {
	b.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		b.Skip(err) // no Linux
	}
	for line := range strings.Lines(string(text)) {
		var kib float64
		if _, err := fmt.Sscanf(line, "VmRSS: %f kB", &kib); err == nil {
			return kib / 1024
		}
	}
	b.Fatal("process has no resident memory")
	return 0
}

// processorTime returns what a process has used so far.
func processorTime(pid int) time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the name may have spaces
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.ParseInt(fields[11], 10, 64)
	system, _ := strconv.ParseInt(fields[12], 10, 64)
	return time.Duration(user+system) * 10 * time.Millisecond // Linux counts in hundredths
}

// gethDev is `geth --dev` with a block a second, and with our gas limit and pool.
func gethDev(b *testing.B) (target, func()) {
	command, t := startGeth(b)
	return t, func() { endProcess(b, command) }
}

func startGeth(b *testing.B) (*exec.Cmd, target) {
	b.Helper()
	program := os.Getenv(gethProgram)
	if program == "" {
		b.Skip(gethProgram + " names no program to compare with")
	}
	port := freePort(b)
	limit := strconv.Itoa(genesis.DefaultGasLimit)
	command := exec.Command(program, "--dev", "--dev.period", "1", "--dev.gaslimit", limit, "--miner.gaslimit", limit,
		"--datadir", filepath.Join(b.TempDir(), "geth"), "--ipcdisable", "--nodiscover", "--maxpeers", "0", "--port", "0",
		"--authrpc.port", freePort(b), "--verbosity", "1", "--txpool.nolocals", "--txpool.journal", "",
		"--txpool.accountslots", "256", "--txpool.globalslots", "65536", "--txpool.accountqueue", "1024", "--txpool.globalqueue", "16384",
		"--http", "--http.port", port, "--ws", "--ws.port", port)
	command.Stderr = os.Stderr
	startProcess(b, command)
	t := target{urls: []string{"http://127.0.0.1:" + port}, ws: "ws://127.0.0.1:" + port}
	t.cpu = func() time.Duration { return cpu() + processorTime(command.Process.Pid) }
	client, err := rpc.Dial(t.urls[0])
	if err != nil {
		b.Fatal(err)
	}
	defer client.Close()
	var id hexutil.Uint64
	until(b, "geth", func() bool { return client.Call(&id, "eth_chainId") == nil })
	t.chain = int64(id)
	var accounts []common.Address
	var hash common.Hash
	if err := client.Call(&accounts, "eth_accounts"); err != nil || len(accounts) == 0 {
		b.Fatalf("geth has the accounts %v (error %v), want one with coins", accounts, err)
	}
	if err := client.Call(&hash, "eth_sendTransaction", map[string]any{"from": accounts[0], "to": rich, "value": (*hexutil.Big)(ether(1_000_000))}); err != nil {
		b.Fatal(err)
	}
	eth := ethclient.NewClient(client)
	until(b, "coins", func() bool {
		_, err := eth.TransactionReceipt(context.Background(), hash)
		return err == nil
	})
	return command, t
}

func freePort(b *testing.B) string {
	b.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}
