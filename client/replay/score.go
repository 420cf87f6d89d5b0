package replay

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/trellis-network/trellis/protocol/reward"
)

// batchEntries is how many entries a worker checks at once: a few milliseconds of signatures.
const batchEntries = 64

// A batch goes from the reader through a worker to all shards of the scorer.
type batch struct {
	index   uint64 // log index of the first entry
	entries [][]byte
	checked []reward.Checked
	err     error
	done    chan struct{} // closed once it is checked
}

// Parallel is a reward.Runner on all processors.
func Parallel(n int, do func(task int)) {
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			for task := int(next.Add(1)) - 1; task < n; task = int(next.Add(1)) - 1 {
				do(task)
			}
		})
	}
	group.Wait()
}

var _ reward.Runner = Parallel

// Score recomputes the epoch on all processors: workers check signatures, shards count what devices sent, and the rest is cut
// into tasks. progress, if not nil, is called as entries are counted.
func (r *Replay) Score(ctx context.Context, progress func(done, total int)) (*reward.Result, error) {
	scorer, err := reward.NewScorerAfter(r.Policy, r.Inputs, r.Devices, r.Prior)
	if err != nil {
		return nil, err
	}
	shards, err := scorer.Split(runtime.GOMAXPROCS(0))
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	counter := startCounting(shards)
	total := int(r.Inputs.LogEnd - r.Inputs.LogStart)
	for b := range checkInOrder(ctx, scorer, r.Inputs.LogStart, r.Entries(ctx)) {
		if b.err != nil {
			counter.wait()
			return nil, fmt.Errorf("read epoch %d's log: %w", r.Inputs.Epoch, b.err)
		}
		counter.count(b)
		if progress != nil {
			progress(int(b.index-r.Inputs.LogStart)+len(b.checked), total)
		}
	}
	if err := counter.wait(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return scorer.FinishWith(Parallel)
}

// A counter has a goroutine for each shard, which is given every batch.
type counter struct {
	queues []chan *batch
	errs   []error // of each shard; owned by its goroutine until wait
	group  sync.WaitGroup
}

func startCounting(shards []*reward.Shard) *counter {
	c := &counter{errs: make([]error, len(shards))}
	for i, shard := range shards {
		queue := make(chan *batch, 16) // so that a shard whose devices sent nothing lately does not hold up the others
		c.queues = append(c.queues, queue)
		c.group.Go(func() {
			for b := range queue {
				if c.errs[i] == nil {
					c.errs[i] = shard.Add(b.index, b.checked)
				}
			}
		})
	}
	return c
}

func (c *counter) count(b *batch) {
	for _, queue := range c.queues {
		queue <- b
	}
}

// wait ends the goroutines and returns the first shard's error.
func (c *counter) wait() error {
	for _, queue := range c.queues {
		close(queue)
	}
	c.group.Wait()
	for _, err := range c.errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// checkInOrder has workers check entries and yields the batches in the order of the log. At most a few batches a worker are in
// memory.
func checkInOrder(ctx context.Context, scorer *reward.Scorer, from uint64, entries iter.Seq2[[]byte, error]) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		workers := runtime.GOMAXPROCS(0)
		work, ordered := make(chan *batch), make(chan *batch, 4*workers) // bounds what is read ahead
		var group sync.WaitGroup
		for range workers {
			checker := scorer.NewChecker()
			group.Go(func() {
				for b := range work {
					b.checked = make([]reward.Checked, 0, len(b.entries))
					for _, entry := range b.entries {
						b.checked = append(b.checked, checker.Check(entry))
					}
					b.entries = nil
					close(b.done)
				}
			})
		}
		stop := make(chan struct{})
		group.Go(func() { readBatches(ctx, from, entries, work, ordered, stop) })
		defer group.Wait()
		defer close(stop)
		for b := range ordered {
			<-b.done
			if !yield(b) {
				return
			}
		}
	}
}

// readBatches cuts entries into batches and gives each to both channels. It closes them at the end, after an error, or when told
// to stop.
func readBatches(ctx context.Context, from uint64, entries iter.Seq2[[]byte, error], work, ordered chan<- *batch, stop <-chan struct{}) {
	defer close(work)
	defer close(ordered)
	next := newBatch(from)
	// A batch is queued before it is worked on; a queued batch is always
	// worked on, so nobody waits for one in vain.
	send := func(b *batch) bool {
		select {
		case ordered <- b:
		case <-stop:
			return false
		case <-ctx.Done():
			return false
		}
		if b.err != nil {
			close(b.done)
			return false
		}
		work <- b
		return true
	}
	for entry, err := range entries {
		if err != nil {
			send(&batch{err: err, done: make(chan struct{})})
			return
		}
		next.entries = append(next.entries, entry)
		if len(next.entries) == batchEntries {
			if !send(next) {
				return
			}
			next = newBatch(next.index + batchEntries)
		}
	}
	if len(next.entries) > 0 {
		send(next)
	}
}

func newBatch(index uint64) *batch {
	return &batch{index: index, entries: make([][]byte, 0, batchEntries), done: make(chan struct{})}
}
