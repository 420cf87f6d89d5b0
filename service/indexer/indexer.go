// Package indexer follows the chain, the logs and the results, and writes each thing that happened into the index exactly once.
package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// Chain tells what happened in the contracts. Its blocks are final.
type Chain interface {
	// Head returns the number of the newest block.
	Head(ctx context.Context) (uint64, error)
	// Events returns what happened in the blocks from from to to, both
	// inclusive, in the order of the chain.
	Events(ctx context.Context, from, to uint64) ([]chain.Event, error)
}

// A Source is what an indexer reads of a project, besides the chain. The log
// MUST have been opened with its key, so that it can follow.
type Source struct {
	Log    *log.Log
	Mirror *mirror.Mirror
}

// Config paces an Indexer. The zero value works.
type Config struct {
	Interval time.Duration // between looks at the chain and the logs; default 250 ms
	Retry    time.Duration // before a result that does not match is read again; default 30 s
	Batch    int           // entries in one transaction; default 4,096
	Blocks   uint64        // blocks asked for at once; default 1,000

	// Ledger keeps the account of all coins, which begins with Genesis; default none.
	Ledger  Ledger
	Genesis chain.Supply
}

func (c Config) withDefaults() Config {
	if c.Interval <= 0 {
		c.Interval = 250 * time.Millisecond
	}
	if c.Retry <= 0 {
		c.Retry = 30 * time.Second
	}
	if c.Batch <= 0 {
		c.Batch = 4096
	}
	if c.Blocks == 0 {
		c.Blocks = 1000
	}
	return c
}

// batchesAStep bounds how long a long log keeps the chain waiting.
const batchesAStep = 8

// An Indexer is the only writer of an index.
type Indexer struct {
	config Config
	index  *index.Index
	chain  Chain
	open   func(context.Context, epoch.Project) (Source, error)
	logger *slog.Logger

	sources map[epoch.Project]Source // owned by Step
	retry   time.Time                // when faulty results are read again; owned by Step
	failed  string                   // the last failure, told once; owned by Run
}

// New returns an indexer that writes into x. It calls open once for each
// project that the chain names. An error of it is tried again; log.ErrMissing
// tells that nothing was published yet.
func New(config Config, x *index.Index, c Chain, open func(context.Context, epoch.Project) (Source, error), logger *slog.Logger) *Indexer {
	return &Indexer{config: config.withDefaults(), index: x, chain: c, open: open, logger: logger, sources: make(map[epoch.Project]Source)}
}

// Run follows until ctx ends. Chain, log and mirror may be away for a while:
// what fails is tried again. It returns an error only when another writer
// uses the same index.
func (x *Indexer) Run(ctx context.Context) error {
	ticker := time.NewTicker(x.config.Interval)
	defer ticker.Stop()
	for {
		more, err := x.Step(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, index.ErrCursor):
			return fmt.Errorf("index: %w", err)
		case err != nil && err.Error() != x.failed:
			x.failed = err.Error()
			x.logger.Warn("Indexing will be tried again", "error", err)
		case err == nil:
			x.failed = ""
		}
		if more && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

// Step takes in what is new and reports whether more waits. A part that fails
// does not hold up the others. Calls are serialized by the caller; Run is one.
func (x *Indexer) Step(ctx context.Context) (more bool, err error) {
	more, chainErr := x.followChain(ctx)
	projects, err := x.index.Projects(ctx)
	if err != nil {
		return false, errors.Join(chainErr, err)
	}
	failures := []error{chainErr}
	for _, p := range projects {
		again, err := x.followLog(ctx, p.ID)
		more = more || again
		failures = append(failures, err)
	}
	again, err := x.followSupply(ctx)
	return more || again, errors.Join(append(failures, x.followResults(ctx), err)...)
}

func (x *Indexer) followChain(ctx context.Context) (more bool, err error) {
	head, err := x.chain.Head(ctx)
	if err != nil {
		return false, fmt.Errorf("read the chain's head: %w", err)
	}
	from, err := x.index.ChainCursor(ctx)
	if err != nil || from > head {
		return false, err
	}
	to := min(head, from+x.config.Blocks-1)
	events, err := x.chain.Events(ctx, from, to)
	if err != nil {
		return false, fmt.Errorf("read the events of blocks %d to %d: %w", from, to, err)
	}
	return to < head, x.index.ApplyEvents(ctx, from, to, events)
}

func (x *Indexer) source(ctx context.Context, p epoch.Project) (Source, error) {
	if s, ok := x.sources[p]; ok {
		return s, nil
	}
	s, err := x.open(ctx, p)
	if err != nil {
		return Source{}, fmt.Errorf("open the log and the mirror of project %d: %w", p, err)
	}
	x.sources[p] = s
	return s, nil
}

func (x *Indexer) followLog(ctx context.Context, p epoch.Project) (more bool, err error) {
	source, err := x.source(ctx, p)
	if errors.Is(err, log.ErrMissing) {
		return false, nil // no checkpoint yet
	}
	if err == nil {
		err = source.Log.Refresh(ctx)
	}
	if err != nil {
		return false, fmt.Errorf("follow the log of project %d: %w", p, err)
	}
	size := uint64(source.Log.Tree().Size)
	from, err := x.index.LogCursor(ctx, p)
	if err != nil {
		return false, err
	}
	for range batchesAStep {
		if from >= size {
			return false, nil
		}
		next := min(size, from+uint64(x.config.Batch))
		readings, err := x.readEntries(ctx, p, source.Log, from, next)
		if err != nil {
			return false, fmt.Errorf("read entries %d to %d of project %d: %w", from, next, p, err)
		}
		if err := x.index.ApplyReadings(ctx, p, from, next, readings); err != nil {
			return false, err
		}
		from = next
	}
	return from < size, nil
}

// readEntries parses without checking signatures: what is in the log is shown
// as it is, and scoring gives the verdict. An entry that is no reading has no
// device to be shown with.
func (x *Indexer) readEntries(ctx context.Context, p epoch.Project, l *log.Log, from, next uint64) ([]index.Reading, error) {
	readings := make([]index.Reading, 0, next-from)
	for entry, err := range l.Entries(ctx, tlog.Index(from), tlog.Index(next)) {
		if err != nil {
			return nil, err
		}
		signed, err := reading.Parse(entry.Bytes)
		if err != nil {
			x.logger.Warn("Log entry is no reading", "project", p, "index", entry.Index, "error", err)
			continue
		}
		r, err := index.NewReading(uint64(entry.Index), signed.Reading())
		if err != nil {
			return nil, err
		}
		readings = append(readings, r)
	}
	return readings, nil
}
