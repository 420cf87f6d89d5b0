package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/ops"
	"github.com/trellis-network/trellis/node/snapshot"
	"github.com/trellis-network/trellis/types/validator"
)

// ErrNotEmpty reports a home that has a chain of its own where a new one is needed.
var ErrNotEmpty = errors.New("home has blocks already")

// SnapshotInfo describes a snapshot.
type SnapshotInfo struct {
	Height      uint64
	AppHash     common.Hash // of the execution's block at that height
	TrustedHash common.Hash // of the consensus' block after it, which proves the snapshot in a file; zero if it is not in one
	Hash        common.Hash // of the snapshot
	Chunks      int
}

func info(m *snapshot.Manifest) SnapshotInfo {
	return SnapshotInfo{Height: m.Height, AppHash: m.AppHash, Hash: m.Hash(), Chunks: len(m.Chunks)}
}

// Snapshots returns what a home, running or not, offers to nodes that join, the newest first.
func Snapshots(homeDir string) ([]SnapshotInfo, error) {
	manifests, err := snapshot.Read(home(homeDir).snapshotDir())
	out := make([]SnapshotInfo, 0, len(manifests))
	for _, m := range manifests {
		out = append(out, info(m))
	}
	return out, err
}

// offline opens a home that no node is running on, without keys or network.
func offline(homeDir string) (*Node, error) {
	h := home(homeDir)
	if _, err := os.Stat(h.executionGenesis()); err != nil {
		return nil, fmt.Errorf("home %s has no chain: %w", homeDir, err)
	}
	documents, err := h.genesis(nil, validator.PubKey{})
	if err != nil {
		return nil, err
	}
	cfg := Config{Home: homeDir, HTTPAddress: Off, WSAddress: Off, Logger: slog.New(slog.DiscardHandler)}
	if err := h.create(); err != nil {
		return nil, err
	}
	n := &Node{cfg: cfg, home: h, identity: new(identity), documents: documents, databases: new(databases), monitor: ops.New(ops.Config{Logger: cfg.Logger})}
	if n.identity.execution, err = crypto.GenerateKey(); err != nil {
		return nil, err
	}
	return n, nil
}

// withSource opens a stopped home's execution client, and the state after the block that height chooses from the head.
func (n *Node) withSource(ctx context.Context, height func(head uint64) uint64, use func(*snapshot.Source) error) (err error) {
	client, err := n.openLocal()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, client.Stop()) }()
	src, err := client.Source(ctx, height(client.Head().Number.Uint64()))
	if err != nil {
		return err
	}
	defer src.State.Close()
	return use(src)
}

// CreateSnapshot writes the state after the last block but one of a stopped home to a new file. The last block is left out
// because its hash is what proves the rest. Progress, if not nil, is told how many of all blocks have been written.
func CreateSnapshot(ctx context.Context, homeDir, file string, progress func(done, total int)) (out SnapshotInfo, err error) {
	n, err := offline(homeDir)
	if err != nil {
		return out, err
	}
	defer n.databases.close()
	blocks, states, err := n.stores(n.cometConfig())
	if err != nil {
		return out, n.locked(err)
	}
	before := func(head uint64) uint64 { return max(head, 1) - 1 }
	err = n.withSource(ctx, before, func(src *snapshot.Source) error {
		height := src.Head.Number.Int64()
		if height < 1 {
			return fmt.Errorf("home %s has %d blocks, and a snapshot needs two", homeDir, height)
		}
		p, err := readProof(blocks, states, height)
		if err != nil {
			return err
		}
		data, err := p.bytes()
		if err != nil {
			return fmt.Errorf("encode proof for the consensus: %w", err)
		}
		src.Progress = progress
		m, err := snapshot.WriteFile(file, func(put func(int, []byte) error) (*snapshot.Manifest, error) {
			return snapshot.Write(ctx, src, put)
		}, data)
		if err != nil {
			return err
		}
		out = info(m)
		out.TrustedHash = common.BytesToHash(p.next.Hash())
		return nil
	})
	return out, err
}

func (n *Node) locked(err error) error {
	if errors.Is(err, syscall.EAGAIN) {
		return fmt.Errorf("home %s is open: %w; stop the node first", n.cfg.Home, execution.ErrLocked)
	}
	return err
}

// RestoreSnapshot builds a home that has a chain but no blocks from a file. Nothing in the file is believed but what follows
// from the trusted hash, which is that of the consensus' block after the snapshot's.
func RestoreSnapshot(ctx context.Context, homeDir, file string, trusted common.Hash, progress func(done, total int)) (out SnapshotInfo, err error) {
	f, err := snapshot.OpenFile(file)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	n, err := offline(homeDir)
	if err != nil {
		return out, err
	}
	defer n.databases.close()
	p, err := parseProof(f.Proof)
	if err != nil {
		return out, err
	}
	if err := p.check(n.documents, f.Manifest, trusted); err != nil {
		return out, err
	}
	if err := n.mustBeEmpty(); err != nil {
		return out, err
	}
	join := &joiner{node: n}
	defer func() { err = errors.Join(err, join.close()) }()
	if err := join.Offer(f.Manifest, f.Manifest.AppHash[:]); err != nil {
		return out, err
	}
	if err := join.feed(ctx, f, progress); err != nil {
		return out, err
	}
	state, err := p.state(n.documents)
	if err != nil {
		return out, err
	}
	out = info(f.Manifest)
	out.TrustedHash = trusted
	return out, n.bootstrap(n.cometConfig(), state, p.block.Commit)
}

func (n *Node) mustBeEmpty() error {
	blocks, states, err := n.stores(n.cometConfig())
	if err != nil {
		return n.locked(err)
	}
	state, err := states.Load()
	if err != nil {
		return fmt.Errorf("read consensus state: %w", err)
	}
	if height := max(blocks.Height(), state.LastBlockHeight); height > 0 {
		return fmt.Errorf("%w, up to %d: %s; a snapshot needs a new home", ErrNotEmpty, height, n.cfg.Home)
	}
	return nil
}

// feed applies all chunks of a file.
func (j *joiner) feed(ctx context.Context, f *snapshot.File, progress func(done, total int)) error {
	for i := 0; ; i++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		chunk, err := f.Next()
		if errors.Is(err, io.EOF) {
			return fmt.Errorf("%w: file has %d chunks, its manifest %d", snapshot.ErrInvalid, i, len(f.Manifest.Chunks))
		} else if err != nil {
			return err
		}
		done, err := j.Apply(i, chunk)
		if err != nil {
			return err
		}
		if progress != nil {
			progress(i+1, len(f.Manifest.Chunks))
		}
		if done {
			return nil
		}
	}
}

// Export writes the state after the newest block of a stopped home as JSON, which depends on the chain alone.
func Export(ctx context.Context, homeDir string, w io.Writer, progress func(accounts int)) (err error) {
	n, err := offline(homeDir)
	if err != nil {
		return err
	}
	newest := func(head uint64) uint64 { return head }
	return n.withSource(ctx, newest, func(src *snapshot.Source) error {
		return snapshot.Export(ctx, src, w, progress)
	})
}
