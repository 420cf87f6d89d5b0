// Package ops tells an operator how a node is: alive, ready, and in numbers; and stops it before a full disk or warns of a
// wrong clock.
//
// A Monitor sees what the node does by standing between CometBFT, the application and the execution client. They know
// nothing of it.
package ops

import (
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
)

const (
	// DefaultAddress is where `trellis node` listens for operators.
	DefaultAddress = "127.0.0.1:9545"

	// Off, given as an address, opens no listener.
	Off = "off"

	// DefaultLateBlocks is the number of intervals without a block after which a node is not ready. A round that fails costs
	// about three, so a network with two silent proposers in a row still counts as ready.
	DefaultLateBlocks = 10

	// MaxClockSkew is how far this machine's clock may be from the chain's before the operator is told.
	MaxClockSkew = 2 * time.Second
)

// Config configures a Monitor. Dirs is required.
type Config struct {
	Dirs       []string              // whose disks must not run full
	Address    string                // of the listener; default none
	Interval   time.Duration         // between blocks; default 1 s
	LateBlocks int                   // default DefaultLateBlocks
	MinFree    uint64                // bytes below which the node stops; default DefaultMinFree
	Validator  func() common.Address // this node's, zero if it has none yet
	Logger     *slog.Logger          // default slog.Default()

	Now  func() time.Time                 // for tests; default time.Now
	Free func(dir string) (uint64, error) // for tests; default FreeDisk
}

func (c Config) withDefaults() Config {
	if c.Interval == 0 {
		c.Interval = time.Second
	}
	if c.LateBlocks == 0 {
		c.LateBlocks = DefaultLateBlocks
	}
	if c.MinFree == 0 {
		c.MinFree = DefaultMinFree
	}
	if c.Validator == nil {
		c.Validator = func() common.Address { return common.Address{} }
	}
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Free == nil {
		c.Free = FreeDisk
	}
	return c
}

// A Source is a node that takes part in the consensus. Its methods are called from any goroutine and MUST NOT block.
type Source interface {
	CatchingUp() bool      // still fetching blocks that others have
	Peers() Peers          // connected now
	Durable() uint64       // height that survives any crash
	SignerConnected() bool // true where the key is in the node itself
}

// Peers are counts of connections.
type Peers struct {
	Consensus int `json:"consensus"`
	Execution int `json:"execution"`
}

// A Monitor watches one node. Its methods may be called concurrently.
type Monitor struct {
	cfg      Config
	logger   *slog.Logger
	registry *prometheus.Registry
	metrics  *instruments
	clock    clock

	mu        sync.Mutex // guards what follows
	phase     string     // what the node does while there is no source
	source    Source
	failure   error
	started   time.Time
	height    int64
	blockTime time.Time // of the newest block
	committed time.Time // when it was committed here; zero if that was before this start
	finalized map[int64]time.Time
}

// New returns a Monitor.
func New(cfg Config) *Monitor {
	cfg = cfg.withDefaults()
	m := &Monitor{
		cfg:     cfg,
		logger:  cfg.Logger.With("module", "ops"),
		started: cfg.Now(),
		phase:   "starting",
		clock:   clock{logger: cfg.Logger.With("module", "ops"), now: cfg.Now},
	}
	m.registry = prometheus.NewRegistry()
	m.metrics = newInstruments(m.registry, m)
	return m
}

// Phase says what the node does before it takes part in the consensus.
func (m *Monitor) Phase(what string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.phase = what
}

// At says where the node stands before it has committed a block.
func (m *Monitor) At(height int64, blockTime time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.height, m.blockTime = height, blockTime
}

// Attach says that the node takes part in the consensus.
func (m *Monitor) Attach(s Source) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.source = s
}

// Fail says that the node has given up, and why.
func (m *Monitor) Fail(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.failure == nil {
		m.failure = err
	}
}

// live reports whether blocks come as they are made, and not as they are caught up with.
func (m *Monitor) live() bool {
	m.mu.Lock()
	s := m.source
	m.mu.Unlock()
	return s != nil && !s.CatchingUp()
}
