package execution

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/trellis-network/trellis/node/snapshot"
)

// snapshots captures the state at certain heights, which are the same on all nodes, so that their snapshots are too. The only
// time to do it is between one flush being written and the next one beginning. The flusher owns it.
type snapshots struct {
	db      ethdb.Database
	take    func(*snapshot.Source)
	every   uint64
	logger  *slog.Logger
	pending *types.Header // flushed, but not yet seen to be on disk
}

func (s *snapshots) due(head *types.Header) bool {
	return s.take != nil && s.every > 0 && head != nil && head.Number.Uint64()%s.every == 0
}

func (s *snapshots) flushed(head *types.Header) {
	if s.due(head) {
		s.pending = head
	}
}

func (s *snapshots) captureIfWritten() {
	if s.pending == nil || rawdb.ReadSnapshotRoot(s.db) != s.pending.Root {
		return // the root is written together with all of the state
	}
	head := s.pending
	s.pending = nil
	source, err := snapshot.Capture(s.db, head)
	if errors.Is(err, snapshot.ErrIncomplete) {
		s.logger.Info("No snapshot yet", "height", head.Number, "reason", err)
		return
	} else if err != nil {
		s.logger.Error("Snapshot not made", "height", head.Number, "error", err)
		return
	}
	s.take(source)
}

// captureBeforeNext waits for the flush under way, as the next one would have to anyway.
func (s *snapshots) captureBeforeNext() {
	const patience = 10 * time.Second
	for deadline := time.Now().Add(patience); s.pending != nil; time.Sleep(time.Millisecond) {
		if s.captureIfWritten(); time.Now().After(deadline) && s.pending != nil {
			s.logger.Warn("Snapshot given up, its state was not written in time", "height", s.pending.Number)
			s.pending = nil
		}
	}
}

// Source returns the blocks up to number and the state after it, which MUST be among the newest 64. It waits until the flat
// state, which is read, is complete. It is for a client that was not started, and the state must be closed before the client is
// stopped.
func (c *Client) Source(ctx context.Context, number uint64) (*snapshot.Source, error) {
	chain := c.eth.BlockChain()
	head := chain.GetHeaderByNumber(number)
	if head == nil {
		return nil, fmt.Errorf("block %d is not in the database; the newest is %d", number, c.Head().Number)
	}
	for !chain.TrieDB().SnapshotCompleted() {
		select {
		case <-time.After(10 * time.Millisecond):
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: %w", snapshot.ErrIncomplete, ctx.Err())
		}
	}
	state, err := snapshot.Open(chain.TrieDB(), head.Root)
	if err != nil {
		return nil, fmt.Errorf("state after block %d, which has been dropped from memory or never was there: %w", number, err)
	}
	return &snapshot.Source{DB: c.eth.ChainDb(), Head: head, State: state}, nil
}
