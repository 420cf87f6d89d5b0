package node

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	cfg "github.com/cometbft/cometbft/config"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/store"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/snapshot"
)

// DefaultTrustPeriod is well below the time for which stake can still be slashed after it has left.
const DefaultTrustPeriod = 48 * time.Hour

// StateSync lets a new node begin with another's snapshot. The trusted block is the root of all that the node believes, so its
// hash must come from somewhere else than the servers.
type StateSync struct {
	RPCServers  []string      // consensus RPC of two or more nodes, as host:port or URL, that check each other
	TrustHeight int64         // of a block that is younger than TrustPeriod
	TrustHash   string        // its hash in the consensus, in hex
	TrustPeriod time.Duration // default DefaultTrustPeriod
}

// comet returns the configuration for CometBFT.
func (s *StateSync) comet(tempDir string) (*cfg.StateSyncConfig, error) {
	out := cfg.DefaultStateSyncConfig()
	out.Enable = true
	out.TempDir = tempDir
	out.RPCServers = slices.Clone(s.RPCServers)
	if len(out.RPCServers) == 1 {
		// CometBFT asks for a second one, a witness. A single one proves as much, but cannot show another's fork.
		out.RPCServers = append(out.RPCServers, out.RPCServers[0])
	}
	out.TrustHeight = s.TrustHeight
	out.TrustHash = strings.TrimPrefix(s.TrustHash, "0x")
	if out.TrustPeriod = s.TrustPeriod; out.TrustPeriod == 0 {
		out.TrustPeriod = DefaultTrustPeriod
	}
	out.DiscoveryTime = 5 * time.Second // the least CometBFT allows
	if hash, err := hex.DecodeString(out.TrustHash); err != nil || len(hash) != 32 {
		return nil, fmt.Errorf("state sync: trust hash %q is not 32 bytes of hex; it is the hash of the consensus block at the trust height", s.TrustHash)
	}
	if err := out.ValidateBasic(); err != nil {
		return nil, fmt.Errorf("state sync: %w", err)
	}
	return out, nil
}

// chooseAddresses finds free ports where any will do.
func (n *Node) chooseAddresses() (err error) {
	if n.p2pAddress, err = choosePort(cmp.Or(n.cfg.P2PAddress, "127.0.0.1:0")); err != nil {
		return fmt.Errorf("p2p address: %w", err)
	}
	if a := n.cfg.ConsensusRPCAddress; a != "" && a != Off {
		if n.rpcAddress, err = choosePort(a); err != nil {
			return fmt.Errorf("consensus rpc address: %w", err)
		}
	}
	return nil
}

// prepare opens the consensus' databases and the snapshots. A node that has nothing yet, and is told to begin with a snapshot,
// does so.
func (n *Node) prepare(ctx context.Context) error {
	if n.cfg.ExecutionURL != "" && (n.cfg.StateSync != nil || n.cfg.SnapshotBlocks > 0) {
		return errors.New("snapshots are read from and restored to the execution client in this process; leave --execution-url out, or --state-sync and --snapshot-blocks")
	}
	c := n.cometConfig()
	restore, err := n.mustRestore(c)
	if err != nil {
		return err
	}
	if n.snapshots, err = snapshot.OpenStore(n.home.snapshotDir(), n.cfg.Logger); err != nil || !restore {
		return err
	}
	if c.StateSync, err = n.cfg.StateSync.comet(n.home.path()); err != nil {
		return err
	}
	n.monitor.Phase("restoring a snapshot")
	return n.stateSync(ctx, c)
}

// mustRestore says whether the node has nothing yet and so begins with a snapshot. It mends what is left behind when a node is
// stopped between a restoration and the first block after it.
func (n *Node) mustRestore(c *cfg.Config) (bool, error) {
	blocks, states, err := n.stores(c)
	if err != nil {
		return false, err
	}
	state, err := states.Load()
	if err != nil {
		return false, fmt.Errorf("read consensus state: %w", err)
	}
	switch {
	case state.LastBlockHeight == 0:
		return n.cfg.StateSync != nil && blocks.Height() == 0, nil
	case blocks.Height() > 0:
		return false, nil
	case blocks.LoadSeenCommit(state.LastBlockHeight) != nil:
		// Without this CometBFT would take the two heights for a mismatch.
		return false, states.SetOfflineStateSyncHeight(state.LastBlockHeight)
	case n.cfg.StateSync != nil:
		return true, n.databases.clear("blockstore", "state")
	}
	return false, fmt.Errorf("the state of home %s was restored in part only; remove %s and %s, and restore it again", n.cfg.Home, n.home.consensusDB("state"), n.home.consensusDB("blockstore"))
}

// stores opens what CometBFT knows of blocks and states.
func (n *Node) stores(c *cfg.Config) (*store.BlockStore, sm.Store, error) {
	blocks, err := n.databases.open(&cfg.DBContext{ID: "blockstore", Config: c})
	if err != nil {
		return nil, nil, err
	}
	if _, err := n.databases.open(&cfg.DBContext{ID: "state", Config: c}); err != nil {
		return nil, nil, err
	}
	return store.NewBlockStore(blocks), n.databases.states, nil
}

// bootstrap writes the state that CometBFT is to go on from, and the commit that shows it.
func (n *Node) bootstrap(c *cfg.Config, state sm.State, commit *cmttypes.Commit) error {
	blocks, states, err := n.stores(c)
	if err != nil {
		return err
	}
	if err := states.Bootstrap(state); err != nil {
		return fmt.Errorf("write consensus state: %w", err)
	}
	if err := blocks.SaveSeenCommit(state.LastBlockHeight, commit); err != nil {
		return fmt.Errorf("write consensus commit: %w", err)
	}
	return states.SetOfflineStateSyncHeight(state.LastBlockHeight)
}

// clear empties databases.
func (d *databases) clear(ids ...string) error {
	for _, id := range ids {
		db := d.opened[id]
		it, err := db.Iterator(nil, nil)
		if err != nil {
			return fmt.Errorf("clear consensus database %s: %w", id, err)
		}
		var keys [][]byte
		for ; it.Valid(); it.Next() {
			keys = append(keys, bytes.Clone(it.Key()))
		}
		err = errors.Join(it.Error(), it.Close())
		for _, key := range keys {
			err = errors.Join(err, db.Delete(key))
		}
		if err != nil {
			return fmt.Errorf("clear consensus database %s: %w", id, err)
		}
	}
	return nil
}

// A joiner restores a snapshot beside the place of the execution client's database, and puts it there when it is complete.
type joiner struct {
	node *Node

	mu       sync.Mutex // guards what follows
	closed   bool
	database *execution.Database
	restorer *snapshot.Restorer
}

// Offer implements consensus.SnapshotRestorer.
func (j *joiner) Offer(m *snapshot.Manifest, trusted []byte) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.closed {
		return errors.New("the node stops")
	}
	if err := m.Check(j.node.documents.Hash, common.BytesToHash(trusted)); err != nil {
		return err
	}
	if err := j.drop(); err != nil {
		return err
	}
	var err error
	j.database, j.restorer, err = j.node.newRestorer(m)
	return err
}

// newRestorer makes an empty database beside the real one, and begins to fill it.
func (n *Node) newRestorer(m *snapshot.Manifest) (*execution.Database, *snapshot.Restorer, error) {
	dir := n.home.restoringDir()
	if err := os.RemoveAll(dir); err != nil {
		return nil, nil, fmt.Errorf("remove unfinished restoration: %w", err)
	}
	db, err := execution.OpenDatabase(dir, max(n.cfg.CacheMB, execution.DefaultCacheMB))
	if err != nil {
		return nil, nil, err
	}
	r, err := snapshot.NewRestorer(m, n.documents.Execution, db, n.cfg.Logger)
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return db, r, nil
}

// Apply implements consensus.SnapshotRestorer.
func (j *joiner) Apply(index int, chunk []byte) (done bool, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.closed || j.restorer == nil {
		return false, errors.New("no snapshot is being restored")
	}
	if next := j.restorer.Next(); index != next {
		return false, fmt.Errorf("chunk %d comes where chunk %d should", index, next)
	}
	done, err = j.restorer.Apply(chunk)
	switch {
	case errors.Is(err, snapshot.ErrChunk):
		return false, err
	case err != nil:
		return false, errors.Join(err, j.drop())
	case done:
		err = j.install()
	}
	return done && err == nil, err
}

// install puts the database in its place.
func (j *joiner) install() error {
	err := errors.Join(j.restorer.Close(), j.database.Close())
	j.restorer, j.database = nil, nil
	if err != nil {
		return fmt.Errorf("close restored database: %w", err)
	}
	return execution.Install(j.node.home.restoringDir(), j.node.home.executionDir())
}

// drop removes what has been restored so far.
func (j *joiner) drop() error {
	if j.restorer == nil {
		return nil
	}
	err := errors.Join(j.restorer.Close(), j.database.Close(), os.RemoveAll(j.node.home.restoringDir()))
	j.restorer, j.database = nil, nil
	return err
}

// close makes further calls fail, and waits for the one under way.
func (j *joiner) close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.closed = true
	return j.drop()
}
