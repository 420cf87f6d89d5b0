// Package nettest runs networks of several nodes for tests, in one process or each in its own, and breaks them: it kills and
// restarts nodes, cuts the links between them, and puts adversaries in their midst.
//
// The links between any two nodes, of the consensus and of the execution clients, go over loopback through forwarders that
// the network can cut.
package nettest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

const (
	// DefaultInterval makes tests three times as fast as a chain.
	DefaultInterval = 300 * time.Millisecond

	// patience is far above what any step takes, on a busy machine too.
	patience = 3 * time.Minute

	poll = 20 * time.Millisecond
)

// Config says what network to run. The zero value is four honest validators in this process.
type Config struct {
	Powers    []int64       // of the validators; default 4 of equal power
	Interval  time.Duration // between blocks; default DefaultInterval
	Processes bool          // each node in a process of its own, which Main runs; they have no hooks

	// Epoch gives the chain the system contracts, with elections and rewards every so often, by the chain's clock, which runs
	// ahead of the world's if Interval is below a second. All powers are then equal. Default: a chain without contracts but for
	// a stand-in that knows the validators' keys.
	Epoch time.Duration

	// Seats is the size of the committee that is elected then; default all validators.
	Seats uint8

	// Genesis may change the chain before it starts.
	Genesis func(*genesis.Config)

	// Hooks returns what stands between the parts of node i; may be nil, and so may what it returns.
	Hooks func(i int) *node.Hooks

	// Node may change the configuration of node i; may be nil.
	Node func(i int, cfg *node.Config)

	// Down are validators that do not start with the network.
	Down []int
}

// A Network is a running network. Its methods are for one goroutine, the test's, but for Client and Live.
type Network struct {
	tb        testing.TB
	cfg       Config
	dir       string
	documents *genesis.Documents

	mu    sync.Mutex // guards nodes and their runner fields
	nodes []*member
	links map[[2]int]*pair
}

// A member is a node of the network, up or down.
type member struct {
	home   string
	names  node.Names
	hooks  *node.Hooks
	change func(*node.Config)
	runner runner // nil while the node is down
}

// A pair is the way from one node to another.
type pair struct{ consensus, execution *link }

// New starts a network, which ends with the test.
func New(tb testing.TB, cfg Config) *Network {
	tb.Helper()
	if len(cfg.Powers) == 0 {
		cfg.Powers = []int64{10, 10, 10, 10}
	}
	cfg.Interval = cmp.Or(cfg.Interval, DefaultInterval)
	n := &Network{tb: tb, cfg: cfg, dir: tb.TempDir(), links: make(map[[2]int]*pair)}
	tb.Cleanup(n.close)
	for range cfg.Powers {
		n.add()
	}
	n.found()
	down := make(map[int]bool)
	for _, i := range cfg.Down {
		down[i] = true
	}
	var up []int
	for i := range cfg.Powers {
		if !down[i] {
			up = append(up, i)
		}
	}
	n.Restart(up...)
	return n
}

// add makes a home and its links to all others.
func (n *Network) add() int {
	i := len(n.nodes)
	m := &member{home: filepath.Join(n.dir, fmt.Sprintf("node%d", i))}
	if n.cfg.Hooks != nil {
		m.hooks = n.cfg.Hooks(i)
	}
	if n.cfg.Node != nil {
		m.change = func(cfg *node.Config) { n.cfg.Node(i, cfg) }
	}
	var err error
	if m.names, err = node.MakeKeys(m.home, node.KeyRing(m.home)); err != nil {
		n.tb.Fatal(err)
	}
	n.mu.Lock()
	n.nodes = append(n.nodes, m)
	n.mu.Unlock()
	for j := range i {
		n.links[[2]int{i, j}] = n.newPair()
		n.links[[2]int{j, i}] = n.newPair()
		if r := n.nodes[j].runner; r != nil {
			n.connect(j, r.endpoint())
		}
	}
	return i
}

func (n *Network) newPair() *pair {
	p := new(pair)
	for _, l := range []**link{&p.consensus, &p.execution} {
		var err error
		if *l, err = newLink(); err != nil {
			n.tb.Fatal(err)
		}
	}
	return p
}

func (n *Network) found() {
	c := &genesis.Config{Alloc: types.GenesisAlloc{}, Time: time.Unix(time.Now().Unix()-2, 0)}
	if n.cfg.Epoch > 0 {
		n.withContracts(c)
	} else {
		n.withoutContracts(c)
	}
	for _, key := range accounts {
		c.Alloc[address(key)] = types.Account{Balance: ether(1000)}
	}
	if n.cfg.Genesis != nil {
		n.cfg.Genesis(c)
	}
	var err error
	if n.documents, err = genesis.Build(*c); err != nil {
		n.tb.Fatal(err)
	}
	for _, m := range n.nodes {
		if err := node.PutGenesis(m.home, n.documents); err != nil {
			n.tb.Fatal(err)
		}
	}
}

// Documents returns the genesis of the network's chain.
func (n *Network) Documents() *genesis.Documents { return n.documents }

// Home returns the home directory of a node.
func (n *Network) Home(i int) string { return n.nodes[i].home }

// Names returns what others know a node by.
func (n *Network) Names(i int) node.Names { return n.nodes[i].names }

// Interval returns the time between blocks.
func (n *Network) Interval() time.Duration { return n.cfg.Interval }

// Join starts a further node, which is no validator, and returns its number. It does not wait for it to catch up.
func (n *Network) Join() int {
	n.tb.Helper()
	i := n.add()
	if err := node.PutGenesis(n.nodes[i].home, n.documents); err != nil {
		n.tb.Fatal(err)
	}
	n.Restart(i)
	return i
}

// Twin starts a further node that signs with the key of validator i, and returns its number.
func (n *Network) Twin(i int) int {
	n.tb.Helper()
	twin := n.add()
	for _, name := range []string{"validator.json", "randomness.key"} {
		key, err := os.ReadFile(filepath.Join(n.nodes[i].home, "keys", name))
		if err != nil {
			n.tb.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(n.nodes[twin].home, "keys", name), key, 0o600); err != nil {
			n.tb.Fatal(err)
		}
	}
	if err := node.PutGenesis(n.nodes[twin].home, n.documents); err != nil {
		n.tb.Fatal(err)
	}
	n.Restart(twin)
	return twin
}

func (n *Network) nodeConfig(i int) node.Config {
	m := n.nodes[i]
	cfg := node.Config{
		Home:             m.home,
		HTTPAddress:      "127.0.0.1:0",
		LateBlocks:       1000, // some networks are to stand still
		P2PAddress:       "127.0.0.1:0",
		ExecutionAddress: "127.0.0.1:0",
		Interval:         n.cfg.Interval,
		CacheMB:          32,
		FlushBlocks:      16,
		Hooks:            m.hooks,
		Logger:           logger(i),
	}
	for j := range n.nodes {
		if j == i {
			continue
		}
		l := n.links[[2]int{i, j}]
		cfg.PersistentPeers = append(cfg.PersistentPeers, n.nodes[j].names.PeerAddress(l.consensus.address()))
		cfg.ExecutionPeers = append(cfg.ExecutionPeers, n.nodes[j].names.EnodeURL(l.execution.address()))
	}
	if m.change != nil {
		m.change(&cfg)
	}
	return cfg
}

// logger shows errors, or as much as TRELLIS_TEST_LOG names.
func logger(i int) *slog.Logger {
	level := slog.LevelError
	if text := os.Getenv("TRELLIS_TEST_LOG"); text != "" {
		_ = level.UnmarshalText([]byte(text))
	}
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level})).With("node", i)
}

// Client returns a client of node i, or nil while it is down. Safe for concurrent use.
func (n *Network) Client(i int) *ethclient.Client {
	n.mu.Lock()
	defer n.mu.Unlock()
	if r := n.nodes[i].runner; r != nil {
		return r.client()
	}
	return nil
}

// Live returns the nodes that are up. Safe for concurrent use.
func (n *Network) Live() []int {
	n.mu.Lock()
	defer n.mu.Unlock()
	var live []int
	for i, m := range n.nodes {
		if m.runner != nil {
			live = append(live, i)
		}
	}
	return live
}

func (n *Network) close() {
	var stopping sync.WaitGroup
	for i := range n.nodes {
		stopping.Go(func() {
			if err := n.down(i, runner.stop); err != nil {
				n.tb.Errorf("node %d: %v", i, err)
			}
		})
	}
	stopping.Wait()
	for _, p := range n.links {
		p.consensus.close()
		p.execution.close()
	}
}

// until polls until ok, and fails the test if that takes too long.
func (n *Network) until(what string, ok func() bool) {
	n.tb.Helper()
	for deadline := time.Now().Add(patience); !ok(); time.Sleep(poll) {
		if time.Now().After(deadline) {
			n.tb.Fatalf("waited in vain for %s; %s", what, n.describe())
		}
	}
}

// Until waits for a condition that the test names.
func (n *Network) Until(what string, ok func() bool) {
	n.tb.Helper()
	n.until(what, ok)
}

// describe says where each node stands.
func (n *Network) describe() string {
	text := "nodes are at"
	for i := range n.nodes {
		h, err := n.height(i)
		switch {
		case errors.Is(err, errDown):
			text += " down"
		case err != nil:
			text += " ?"
		default:
			text += fmt.Sprint(" ", h) + n.pool(i)
		}
	}
	return text
}

// pool says how many peers a node exchanges transactions with, and how many wait in its pool.
func (n *Network) pool(i int) string {
	c := n.Client(i)
	if c == nil {
		return ""
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	var peers hexutil.Uint
	var status map[string]hexutil.Uint
	_ = c.Client().CallContext(ctx, &peers, "net_peerCount")
	_ = c.Client().CallContext(ctx, &status, "txpool_status")
	return fmt.Sprintf(" (%d peers, %d pending, %d queued)", peers, status["pending"], status["queued"])
}

var errDown = errors.New("node is down")

func (n *Network) height(i int) (uint64, error) {
	c := n.Client(i)
	if c == nil {
		return 0, errDown
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return c.BlockNumber(ctx)
}

// Peer returns where node i listens for the consensus, as an entry of PersistentPeers. No cut reaches this way.
func (n *Network) Peer(i int) string { return n.nodes[i].runner.endpoint().P2P }
