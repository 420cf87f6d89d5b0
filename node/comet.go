package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	dbm "github.com/cometbft/cometbft-db"
	abci "github.com/cometbft/cometbft/abci/types"
	cfg "github.com/cometbft/cometbft/config"
	cmtlog "github.com/cometbft/cometbft/libs/log"
	cmtnode "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/proxy"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/store"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/trellis-network/trellis/node/execution/remote"
	"github.com/trellis-network/trellis/types/validator"
)

// newComet makes the consensus node. It replays the blocks the application lacks before it returns.
func (n *Node) newComet(ctx context.Context, app abci.Application) (node *cmtnode.Node, err error) {
	// CometBFT panics where its state and the application's disagree; a node must say so and stop.
	defer func() {
		if r := recover(); r != nil {
			err = failure(r)
		}
	}()
	return cmtnode.NewNodeWithContext(
		ctx,
		n.cometConfig(),
		n.cfg.Hooks.signer(n.signer),
		n.identity.node,
		// One lock for each connection, so that a long block does not hold up a query.
		proxy.NewConnSyncLocalClientCreator(app),
		func() (*cmttypes.GenesisDoc, error) { return n.documents.Consensus, nil },
		n.databases.open,
		n.monitor.CometMetrics(),
		&cometLogger{log: n.cfg.Logger.With("module", "consensus"), failed: n.failed},
	)
}

// stopBlockSync ends the fetching of blocks before CometBFT, stopping, takes leave of its peers: it panics if a peer goes
// while a block of that peer is being checked.
func (n *Node) stopBlockSync() {
	reactor, ok := n.consensus.Switch().Reactor("BLOCKSYNC")
	if !ok || !reactor.IsRunning() {
		return
	}
	if err := reactor.Stop(); err != nil {
		n.cfg.Logger.Debug("Block sync did not stop cleanly", "error", err)
	}
}

func (n *Node) cometConfig() *cfg.Config {
	c := cfg.DefaultConfig()
	c.SetRoot(n.home.consensusDir())
	c.DBPath = "." // beside the write-ahead log, without a further level
	c.Consensus.WalPath = "wal/wal"
	c.P2P.AddrBook = "addresses.json"
	c.TxIndex.Indexer = "null" // transactions are looked up where they are executed
	c.Mempool.Type = cfg.MempoolTypeNop
	c.RPC.ListenAddress = ""
	if n.rpcAddress != "" {
		c.RPC.ListenAddress = "tcp://" + n.rpcAddress
	}
	c.P2P.ListenAddress = "tcp://" + n.p2pAddress
	c.P2P.ExternalAddress = n.cfg.ExternalAddress
	c.P2P.PersistentPeers = strings.Join(n.cfg.PersistentPeers, ",")
	n.cfg.Peering.apply(c.P2P)
	c.P2P.FlushThrottleTimeout = 10 * time.Millisecond
	c.Consensus.PeerGossipSleepDuration = 10 * time.Millisecond // the default of 100 ms adds a quarter of a second a block
	interval := n.cfg.Interval
	if interval == 0 {
		interval = time.Second
	}
	// The application holds a proposal back until it is due. Up to half of the interval is for late votes, which the next
	// block reports; the rest of it is for building, voting and executing. When all have voted, there is none to wait for.
	c.Consensus.TimeoutCommit = interval / 2
	c.Consensus.SkipTimeoutCommit = interval >= time.Second
	if interval < time.Second {
		c.Consensus.TimeoutCommit = interval
	}
	c.Consensus.TimeoutPropose = 2*interval + time.Second
	return c
}

// databases opens CometBFT's databases and keeps hold of them, to read validator sets and to close what a failed start
// leaves open.
type databases struct {
	mu     sync.Mutex
	opened map[string]dbm.DB
	states sm.Store
	blocks *store.BlockStore
}

func (d *databases) open(ctx *cfg.DBContext) (dbm.DB, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if db, ok := d.opened[ctx.ID]; ok {
		return db, nil
	}
	db, err := cfg.DefaultDBProvider(ctx)
	if err != nil {
		return nil, fmt.Errorf("open consensus database %s: %w", ctx.ID, err)
	}
	switch ctx.ID {
	case "state":
		d.states = sm.NewStore(db, sm.StoreOptions{})
	case "blockstore":
		d.blocks = store.NewBlockStore(db)
	}
	db = &tolerant{DB: db}
	if d.opened == nil {
		d.opened = make(map[string]dbm.DB)
	}
	d.opened[ctx.ID] = db
	return db, nil
}

func (d *databases) close() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, db := range d.opened {
		_ = db.Close() // most are closed already
	}
	d.opened = nil
}

// payload returns the transaction of the block at a height, which is an encoded payload.
func (d *databases) payload(height int64) ([]byte, error) {
	d.mu.Lock()
	blocks := d.blocks
	d.mu.Unlock()
	if blocks == nil {
		return nil, errors.New("consensus blocks are not open yet")
	}
	block := blocks.LoadBlock(height)
	if block == nil {
		return nil, fmt.Errorf("consensus has no block %d", height)
	}
	if len(block.Txs) != 1 {
		return nil, fmt.Errorf("consensus block %d has %d transactions, want 1", height, len(block.Txs))
	}
	return block.Txs[0], nil
}

// Validators implements consensus.ValidatorSource.
func (d *databases) Validators(height int64) (validator.Set, error) {
	d.mu.Lock()
	states := d.states
	d.mu.Unlock()
	set, err := states.LoadValidators(height)
	if err != nil {
		return nil, err
	}
	out := make(validator.Set, 0, set.Size())
	for _, v := range set.Validators {
		key, err := validator.ParsePubKey(v.PubKey.Bytes())
		if err != nil {
			return nil, err
		}
		out = append(out, validator.Member{Key: key, Power: uint64(v.VotingPower)})
	}
	return out, nil
}

// cometLogger routes CometBFT's logs to slog. What it calls information happens several times a block.
type cometLogger struct {
	log    *slog.Logger
	failed chan<- error
}

var _ cmtlog.Logger = (*cometLogger)(nil)

func (l *cometLogger) Debug(msg string, kv ...any) {
	l.log.Log(context.Background(), slog.LevelDebug-4, msg, kv...)
}
func (l *cometLogger) Info(msg string, kv ...any) { l.log.Debug(msg, kv...) }
func (l *cometLogger) Warn(msg string, kv ...any) { l.log.Warn(msg, kv...) }

// Error logs a warning, for what CometBFT calls errors, such as a peer gone or a vote too late, heals itself. The one that
// does not, that the consensus has given up, CometBFT says nowhere else; it ends the node.
func (l *cometLogger) Error(msg string, kv ...any) {
	if strings.HasPrefix(msg, "CONSENSUS FAILURE") {
		if reason := fmt.Sprint(value(kv, "err")); strings.Contains(reason, remote.ErrStopping.Error()) {
			l.log.Warn("Block under way is left for the next start", "error", reason)
			return
		}
		l.log.Error(msg, kv...)
		select {
		case l.failed <- failure(value(kv, "err")):
		default: // the first failure is the cause
		}
		return
	}
	if atEveryStop(msg) {
		l.log.Debug(msg, kv...)
		return
	}
	l.log.Warn(msg, kv...)
}

func atEveryStop(msg string) bool {
	return strings.HasPrefix(msg, "Stopped accept routine") ||
		strings.HasPrefix(msg, "Error stopping pool") || strings.HasPrefix(msg, "error while stopped reactor") // stopped before
}

func (l *cometLogger) With(kv ...any) cmtlog.Logger {
	return &cometLogger{log: l.log.With(kv...), failed: l.failed}
}

func value(kv []any, key string) any {
	for i := 0; i+1 < len(kv); i += 2 {
		if kv[i] == key {
			return kv[i+1]
		}
	}
	return nil
}
