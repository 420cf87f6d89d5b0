// Package node runs one node of a chain: consensus, execution and JSON-RPC in one process, on one home directory.
package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"syscall"
	"time"

	cmtnode "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/jsonrpc"
	"github.com/trellis-network/trellis/node/keys"
	"github.com/trellis-network/trellis/node/ops"
	"github.com/trellis-network/trellis/node/snapshot"
	"github.com/trellis-network/trellis/types/validator"
)

// Off, given as an address, opens no listener.
const Off = execution.Off

// Config configures a Node. Only Home is required.
type Config struct {
	// Home is the directory of all that the node keeps. It is made if it does not exist, with new keys.
	Home string

	// Genesis describes the chain, and is required for a new home. A home that has a chain already must be of the same one.
	// Without validators this node becomes the only one; without a time, it is now.
	Genesis *genesis.Config

	HTTPAddress string   // of JSON-RPC; default 127.0.0.1:8545, Off for none, port 0 for a free one
	WSAddress   string   // of WebSocket; default: on the same listener
	CORSOrigins []string // browser origins that may call JSON-RPC; default none
	VHosts      []string // host names by which browsers may call it; default localhost

	RPCLimits      jsonrpc.Limits // what callers may ask for; zero fields have good defaults, see docs/ops/rpc.md
	TrustedProxies []string       // reverse proxies before JSON-RPC, as addresses or prefixes; default none
	DebugRPC       bool           // serve tracers there, which must be on loopback then

	ExecutionURL string // Engine API of an execution client in another process, which then serves JSON-RPC; default none
	JWTSecret    string // file of the secret shared with it; default keys/jwt.hex in the home

	P2PAddress      string   // for other validators; default a free port on loopback
	PersistentPeers []string // validators to stay connected with, as id@host:port
	ExternalAddress string   // by which they reach this one, if P2PAddress does not say it

	Peering Peering // with whom else to connect; the zero value connects with the named peers alone

	ExecutionAddress string   // for other nodes' transactions; default not listening
	ExecutionPeers   []string // enode URLs of nodes to exchange transactions with

	ConsensusRPCAddress string // of CometBFT's own RPC, as host:port, which light clients and joining nodes ask; default Off

	SnapshotBlocks uint64     // make a snapshot, for nodes that join late, every so many blocks; default none
	StateSync      *StateSync // begin with another node's snapshot, if this one has nothing; default with the first block

	Interval     time.Duration // between blocks; default 1 s; shorter ones are for tests
	RetainBlocks uint64        // consensus blocks kept for others to catch up; default all
	FlushBlocks  uint64        // default execution.DefaultFlushBlocks
	FlushGas     uint64        // default execution.DefaultFlushGas
	MinTip       uint64        // least priority fee in wei; default 1
	CacheMB      int           // default execution.DefaultCacheMB
	Archive      bool          // keep the state of all blocks

	// Passphrase opens encrypted keys; without it, they are an error.
	Passphrase keys.Passphrase

	// EncryptKeys makes the signing keys of a new home encrypted, with Passphrase.
	EncryptKeys bool

	// SignerAddress is where this node waits for a remote signer, as tcp://[ID@]host:port or unix:///path; see keys.ParseLink.
	// The home then has no validator's key. Default: the key is in the home.
	SignerAddress string

	OpsAddress  string // of /health, /ready and /metrics, for operators; default Off; ops.DefaultAddress is the usual one
	LateBlocks  int    // intervals without a block after which the node is not ready; default ops.DefaultLateBlocks
	MinFreeDisk uint64 // bytes; with less on any of its disks the node stops; default ops.DefaultMinFree

	Hooks *Hooks // for tests; default none

	Logger *slog.Logger // default slog.Default()
}

// A Node is one node. Its methods may be called concurrently; Run only once.
type Node struct {
	cfg       Config
	home      home
	identity  *identity
	documents *genesis.Documents
	ready     chan struct{}
	failed    chan error // what CometBFT died of

	// Written by Run before ready is closed.
	execution  executionClient
	consensus  *cmtnode.Node
	databases  *databases
	snapshots  *snapshot.Store
	p2pAddress string
	rpcAddress string // of CometBFT; empty if off
	recovery   Recovery
	signer     signer
	monitor    *ops.Monitor
	operators  *ops.Listener // nil if off
}

// Recovery says how much a node had to replay at its start.
type Recovery struct {
	From, To uint64 // height of the execution client before and after
	Elapsed  time.Duration
}

// New reads the home, or makes it. It opens no database and no port.
func New(cfg Config) (*Node, error) {
	if cfg.Home == "" {
		return nil, errors.New("node has no home directory")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	h := home(cfg.Home)
	if err := h.create(); err != nil {
		return nil, err
	}
	id, err := h.identity(keys.Ring{Dir: h.keysDir(), Passphrase: cfg.Passphrase, Encrypt: cfg.EncryptKeys}, cfg.SignerAddress != "")
	if err != nil {
		return nil, err
	}
	documents, err := h.genesis(cfg.Genesis, id.validator)
	if err != nil {
		return nil, err
	}
	return &Node{
		cfg:       cfg,
		home:      h,
		identity:  id,
		documents: documents,
		ready:     make(chan struct{}),
		failed:    make(chan error, 1), // the first failure; later ones follow from it
	}, nil
}

// Ready is closed when the node serves JSON-RPC and takes part in the consensus.
func (n *Node) Ready() <-chan struct{} { return n.ready }

// Genesis returns the documents of the node's chain.
func (n *Node) Genesis() *genesis.Documents { return n.documents }

// ValidatorKey returns the key by which a genesis names this node as a validator. With a remote signer it is known from
// Ready on, and zero before.
func (n *Node) ValidatorKey() validator.PubKey { return n.identity.validator }

// Address returns the validator's address, which receives the tips of its blocks.
func (n *Node) Address() common.Address { return n.ValidatorKey().Address() }

// Endpoint holds the addresses of a running node, with their real ports. What is off is empty.
type Endpoint struct {
	HTTP  string // URL of JSON-RPC
	WS    string // URL of WebSocket
	Enode string // URL for other nodes' ExecutionPeers
	P2P   string // id@host:port for other nodes' PersistentPeers
	Ops   string // URL of /health, /ready and /metrics

	ConsensusRPC string // host:port for other nodes' StateSync
}

// Endpoint returns the node's addresses. It MUST NOT be called before Ready.
func (n *Node) Endpoint() Endpoint {
	e := Endpoint{
		HTTP: n.execution.HTTPEndpoint(),
		WS:   n.execution.WSEndpoint(),
		P2P:  p2p.IDAddressString(n.identity.node.ID(), n.p2pAddress),

		ConsensusRPC: n.rpcAddress,
	}
	if n.cfg.ExecutionAddress != "" {
		e.Enode = n.execution.Enode()
	}
	if n.operators != nil {
		e.Ops = n.operators.URL()
	}
	return e
}

// Attach returns an RPC client in the process. It MUST NOT be called before Ready.
func (n *Node) Attach() *rpc.Client { return n.execution.Attach() }

// Validators returns the set that signs the block of the given height, which may be up to two above the newest. It MUST NOT
// be called before Ready.
func (n *Node) Validators(height int64) (validator.Set, error) {
	return n.databases.Validators(height)
}

// Recovery returns what was replayed at start. It MUST NOT be called before Ready.
func (n *Node) Recovery() Recovery { return n.recovery }

// Run runs the node until ctx ends or the node cannot go on. When it returns, all is closed and the newest state is on
// disk.
func (n *Node) Run(ctx context.Context) (err error) {
	if err := errors.Join(n.cfg.checkPeers(), n.cfg.checkPorts()); err != nil {
		return err
	}
	if err := n.startMonitor(); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.stopMonitor()) }()
	if err := n.chooseAddresses(); err != nil {
		return err
	}
	n.databases = new(databases)
	defer n.databases.close()
	if err := n.prepare(ctx); errors.Is(err, syscall.EAGAIN) {
		return fmt.Errorf("home %s is already open: %w; stop it, or choose another home with --home", n.cfg.Home, execution.ErrLocked)
	} else if ctx.Err() != nil && err != nil {
		return nil // told to stop while it was restoring
	} else if err != nil {
		return n.explain(err, consensusData)
	}
	client, err := n.openExecution(ctx)
	if ctx.Err() != nil && err != nil {
		return nil // told to stop while it was waiting for its execution client
	} else if err != nil {
		return err
	}
	defer func() {
		n.snapshots.Close() // it reads the client's database
		err = errors.Join(err, client.Stop())
	}()
	n.execution = client
	if err := n.openSigner(ctx); err != nil {
		if ctx.Err() != nil {
			return nil // told to stop while it was waiting for the signer
		}
		return err
	}
	defer func() { err = errors.Join(err, n.signer.Release()) }()
	stop, err := n.startConsensus(ctx)
	if ctx.Err() != nil && err != nil {
		return nil // told to stop while it was replaying
	} else if err != nil {
		return n.explain(err, consensusData)
	}
	defer stop()
	n.monitor.Attach((*source)(n))
	close(n.ready)
	return n.watch(ctx)
}

// startConsensus replays what the execution client lost, then joins the consensus. The function it returns leaves it.
func (n *Node) startConsensus(ctx context.Context) (stop func(), err error) {
	started := time.Now()
	n.recovery.From = n.execution.Head().Number.Uint64()
	n.monitor.Phase("replaying blocks")
	engine, observe := n.monitor.Engine(n.execution)
	var supply func(*types.Header) (*big.Int, error)
	if local, ok := n.execution.(*execution.Client); ok {
		supply = local.Supply
	}
	app := consensus.New(consensus.Config{
		Engine:       engine,
		Validators:   n.databases,
		Genesis:      n.documents,
		Randomness:   n.identity.randomness,
		Interval:     n.cfg.Interval,
		RetainBlocks: n.cfg.RetainBlocks,
		Snapshots:    n.snapshots,
		Supply:       supply,
		Now:          n.cfg.Hooks.now(),
		Logger:       n.cfg.Logger,
	})
	if n.consensus, err = n.newComet(ctx, n.cfg.Hooks.application(observe(app))); err != nil {
		return nil, fmt.Errorf("start consensus: %w", err)
	}
	n.recovery.To = n.execution.Head().Number.Uint64()
	n.recovery.Elapsed = time.Since(started)
	if n.recovery.To > n.recovery.From {
		n.cfg.Logger.Info("Blocks replayed after an unclean stop", "from", n.recovery.From, "to", n.recovery.To, "elapsed", n.recovery.Elapsed)
	}
	if err := n.untilGenesis(ctx); err != nil {
		return nil, err
	}
	if err := n.consensus.Start(); err != nil {
		return nil, fmt.Errorf("start consensus: %w", err)
	}
	n.cfg.Hooks.started(n.consensus)
	dialing, stopDialing := context.WithCancel(context.WithoutCancel(ctx))
	dialed := make(chan struct{})
	go func() {
		defer close(dialed)
		keepPeers(dialing, n.consensus.Switch(), n.cfg.PersistentPeers)
	}()
	var once sync.Once
	return func() {
		once.Do(func() {
			stopDialing()
			<-dialed
			n.stopBlockSync()
			if err := n.consensus.Stop(); err != nil {
				n.cfg.Logger.Warn("Consensus did not stop cleanly", "error", err)
			}
			n.databases.close()
		})
	}, nil
}
