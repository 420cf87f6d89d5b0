package execution

import (
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
)

// A flusher writes the state to disk now and then. The client by itself keeps up to an hour of it in memory, and a crash
// would throw the chain that far back.
type flusher struct {
	chain  *core.BlockChain
	pool   *txpool.TxPool
	blocks uint64
	gas    uint64
	done   func(took time.Duration) // may be nil

	mu      sync.Mutex // guards what follows
	head    *types.Header
	since   uint64 // blocks since the last flush
	used    uint64 // gas used by them
	last    uint64 // height of the last flush, which may still be under way
	settled uint64 // height of the flush before, which is complete

	snapshots snapshots
}

func (f *flusher) headSet(head *types.Header) {
	f.mu.Lock()
	defer f.mu.Unlock()
	blocks := uint64(1)
	if f.head != nil && head.Number.Cmp(f.head.Number) > 0 {
		blocks = head.Number.Uint64() - f.head.Number.Uint64() // more than one when a client in another process catches up
	}
	f.head = head
	f.since += blocks
	f.used += head.GasUsed
}

func (f *flusher) durable() uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.settled
}

// flushIfDue flushes the state of the head. It MUST run before any block upon the head is executed, because a flush throws
// away all states but the one flushed. The transaction pool reads its own, which after a new head is for a moment still the
// state before; without it, it would refuse everybody as having no coins. So it is brought up to the head first.
func (f *flusher) flushIfDue() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.snapshots.captureIfWritten()
	if f.since == 0 || f.since < f.blocks && f.used < f.gas && !f.snapshots.due(f.head) {
		return nil
	}
	f.snapshots.captureBeforeNext()
	height, started := f.head.Number.Uint64(), time.Now()
	if err := f.pool.Sync(); err != nil {
		return fmt.Errorf("write state of block %d: bring the pool up to it: %w", height, err)
	}
	// Returns before the data is on disk, but waits for the flush before it.
	if err := f.chain.TrieDB().Commit(f.head.Root, false); err != nil {
		return fmt.Errorf("write state of block %d: %w", height, err)
	}
	f.since, f.used = 0, 0
	f.settled, f.last = f.last, height
	f.snapshots.flushed(f.head)
	if f.done != nil {
		f.done(time.Since(started))
	}
	return nil
}
