// Package replay recomputes epochs from public data alone: what the chain pinned, a project's mirror, and the rules.
//
// The prover that posts a result, the outsider who verifies it and the page that explains it all call this package, so
// there is one way from readings to amounts (I8).
package replay

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrPolicy reports a published policy that is not the one the epoch names.
var ErrPolicy = errors.New("published policy is not the one the epoch is paid by")

// A Mirror gives a project's public files. Nothing of it is trusted: every
// byte is checked against the chain.
type Mirror interface {
	// Policy returns the canonical form of the policy with this hash.
	Policy(ctx context.Context, hash common.Hash) ([]byte, error)
	// Entries yields the log's entries from and to, the latter exclusive,
	// each verified against the root of the log at size; an error ends it.
	Entries(ctx context.Context, size uint64, root common.Hash, from, to uint64) iter.Seq2[[]byte, error]
}

// Devices gives a project's devices as of a block.
type Devices interface {
	At(ctx context.Context, block uint64) ([]chain.Registered, error)
}

// A Replay has all that an epoch's score depends on.
type Replay struct {
	Inputs  epoch.Inputs
	Policy  *policy.Policy
	Devices []reward.Device

	mirror Mirror
}

// Load gathers what in names and checks it against the hashes in in.
func Load(ctx context.Context, in epoch.Inputs, mirror Mirror, devices Devices) (*Replay, error) {
	p, err := loadPolicy(ctx, in, mirror)
	if err != nil {
		return nil, err
	}
	registered, err := devices.At(ctx, in.RegistryBlock)
	if err != nil {
		return nil, err
	}
	r := &Replay{Inputs: in, Policy: p, mirror: mirror}
	for _, d := range registered {
		r.Devices = append(r.Devices, reward.Device{Document: d.Document, Account: d.Account, Keys: d.Keys, Trust: d.Trust, Known: d.Standing})
	}
	return r, nil
}

func loadPolicy(ctx context.Context, in epoch.Inputs, mirror interface {
	Policy(ctx context.Context, hash common.Hash) ([]byte, error)
}) (*policy.Policy, error) {
	raw, err := mirror.Policy(ctx, in.PolicyHash)
	if err != nil {
		return nil, fmt.Errorf("fetch policy %s: %w", in.PolicyHash, err)
	}
	p, err := policy.ParseCanonical(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	if p.Hash() != in.PolicyHash {
		return nil, fmt.Errorf("%w: published %s, epoch %d names %s", ErrPolicy, p.Hash(), in.Epoch, in.PolicyHash)
	}
	return p, nil
}

// Entries yields the epoch's log entries, verified.
func (r *Replay) Entries(ctx context.Context) iter.Seq2[[]byte, error] {
	return r.mirror.Entries(ctx, r.Inputs.LogEnd, r.Inputs.LogRoot, r.Inputs.LogStart, r.Inputs.LogEnd)
}

// Score recomputes the epoch. It checks signatures on all processors;
// progress, if not nil, is called as entries are counted.
func (r *Replay) Score(ctx context.Context, progress func(done, total int)) (*reward.Result, error) {
	scorer, err := reward.NewScorer(r.Policy, r.Inputs, r.Devices)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	index, total := r.Inputs.LogStart, int(r.Inputs.LogEnd-r.Inputs.LogStart)
	for b := range checkInOrder(ctx, scorer, r.Entries(ctx)) {
		if b.err != nil {
			return nil, fmt.Errorf("read epoch %d's log: %w", r.Inputs.Epoch, b.err)
		}
		for _, checked := range b.checked {
			if err := scorer.AddChecked(index, checked); err != nil {
				return nil, err
			}
			index++
		}
		if progress != nil {
			progress(int(index-r.Inputs.LogStart), total)
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return scorer.Finish()
}

// batchEntries is how many entries a worker checks at once: a few
// milliseconds of signatures.
const batchEntries = 64

// A batch goes from the reader through a worker to the scorer.
type batch struct {
	entries [][]byte
	checked []reward.Checked
	err     error
	done    chan struct{}
}

// checkInOrder has workers check entries and yields the batches in the order
// of the log. At most a few batches a worker are in memory.
func checkInOrder(ctx context.Context, scorer *reward.Scorer, entries iter.Seq2[[]byte, error]) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		workers := runtime.GOMAXPROCS(0)
		work, ordered := make(chan *batch), make(chan *batch, 4*workers) // bounds what is read ahead
		var group sync.WaitGroup
		for range workers {
			checker := scorer.NewChecker()
			group.Go(func() {
				for b := range work {
					for _, entry := range b.entries {
						b.checked = append(b.checked, checker.Check(entry))
					}
					close(b.done)
				}
			})
		}
		stop := make(chan struct{})
		group.Go(func() { readBatches(ctx, entries, work, ordered, stop) })
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

// readBatches cuts entries into batches and gives each to both channels. It
// closes them at the end, after an error, or when told to stop.
func readBatches(ctx context.Context, entries iter.Seq2[[]byte, error], work, ordered chan<- *batch, stop <-chan struct{}) {
	defer close(work)
	defer close(ordered)
	next := &batch{done: make(chan struct{})}
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
			next = &batch{done: make(chan struct{})}
		}
	}
	if len(next.entries) > 0 {
		send(next)
	}
}
