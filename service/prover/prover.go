// Package prover scores a project's epochs as their policy says, publishes each result and votes for its root on the chain.
package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

const (
	defaultInterval = time.Second
	// lookBack bounds the epochs that a restarted prover looks through; an
	// older one that has no result yet is voided by its deadline.
	lookBack = 256
)

// Chain is what the prover needs of the contracts.
type Chain interface {
	// Time returns the newest block's number and time in seconds.
	Time(ctx context.Context) (block, seconds uint64, err error)
	LatestEpoch(ctx context.Context, p epoch.Project) (epoch.Number, error)
	Epoch(ctx context.Context, p epoch.Project, n epoch.Number) (chain.EpochStatus, error)
	// IsScorer reports whether an account may vote in an epoch.
	IsScorer(ctx context.Context, p epoch.Project, n epoch.Number, who common.Address) (bool, error)
	Voted(ctx context.Context, p epoch.Project, n epoch.Number, scorer common.Address) (bool, error)
	Post(ctx context.Context, p epoch.Project, n epoch.Number, r chain.Result) error
}

// Loader gathers what an epoch is scored from.
type Loader func(ctx context.Context, in epoch.Inputs) (*replay.Replay, error)

// Publisher makes a result public. When it returns, the result is durable:
// nobody could claim from a root whose leaves are lost.
type Publisher func(n epoch.Number, result *reward.Result) error

// Config says for whom a prover scores. Only Project and Scorer are required.
type Config struct {
	Project  epoch.Project
	Scorer   common.Address // the account that votes
	Interval time.Duration  // between looks at the chain; default one second
	// Index makes the index of a published result, if it is not there, so that receipts are found fast. It is asked after the
	// vote, which nobody needs to wait with; what fails is only told. Nil for none.
	Index func(ctx context.Context, in epoch.Inputs, result common.Hash) error
}

// A Prover scores one project. It holds no state: a restart scores what the
// chain shows unscored.
type Prover struct {
	cfg     Config
	chain   Chain
	load    Loader
	publish Publisher
	log     *slog.Logger

	from epoch.Number          // epochs below are done; owned by Run
	done map[epoch.Number]bool // those above that are; owned by Run
	told string                // the last failure, told once; owned by Run
}

// New returns a prover.
func New(cfg Config, c Chain, load Loader, publish Publisher, log *slog.Logger) *Prover {
	if cfg.Interval <= 0 {
		cfg.Interval = defaultInterval
	}
	return &Prover{cfg: cfg, chain: c, load: load, publish: publish, log: log, from: 1, done: make(map[epoch.Number]bool)}
}

// Run scores epochs until ctx ends. What fails is tried again at the next
// look: an epoch with a missing tile waits for it and never pays on a guess.
func (p *Prover) Run(ctx context.Context) error {
	ticker := time.NewTicker(p.cfg.Interval)
	defer ticker.Stop()
	for {
		err := p.step(ctx)
		switch {
		case err == nil:
			p.told = ""
		case ctx.Err() == nil && err.Error() != p.told: // once, not at every look
			p.told = err.Error()
			p.log.Warn("Scoring will be tried again", "project", p.cfg.Project, "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

func (p *Prover) step(ctx context.Context) error {
	latest, err := p.chain.LatestEpoch(ctx, p.cfg.Project)
	if err != nil {
		return err
	}
	if latest > lookBack {
		p.from = max(p.from, latest-lookBack+1)
		maps.DeleteFunc(p.done, func(n epoch.Number, _ bool) bool { return n < p.from })
	}
	var failures []error
	for n := p.from; n <= latest; n++ {
		if p.done[n] {
			continue
		}
		done, err := p.serve(ctx, n)
		if err != nil {
			failures = append(failures, fmt.Errorf("epoch %d: %w", n, err))
		}
		if done {
			p.done[n] = true
		}
	}
	for p.done[p.from] {
		delete(p.done, p.from)
		p.from++
	}
	return errors.Join(failures...)
}

// serve votes in an epoch that waits for it and reports whether there is
// nothing left to do there.
func (p *Prover) serve(ctx context.Context, n epoch.Number) (done bool, err error) {
	status, err := p.chain.Epoch(ctx, p.cfg.Project, n)
	if err != nil {
		return false, err
	}
	if status.State == epoch.Settled {
		p.index(ctx, status.Inputs, status.Result.ResultHash) // a restart may have come between vote and index
	}
	if status.State == epoch.Settled || status.State == epoch.Void {
		return true, nil
	}
	// Who becomes a scorer votes in later epochs only; and who is none must not
	// publish in the place of those who are.
	if votes, err := p.chain.IsScorer(ctx, p.cfg.Project, n, p.cfg.Scorer); err != nil || !votes {
		return err == nil, err
	}
	voted, err := p.chain.Voted(ctx, p.cfg.Project, n, p.cfg.Scorer)
	if err != nil || voted {
		return voted, err
	}
	if _, seconds, err := p.chain.Time(ctx); err != nil || seconds >= max(status.PostBy, status.ChallengeEnds) {
		return false, err // too late to vote; the coordinator ends it
	}
	started := time.Now()
	r, err := p.load(ctx, status.Inputs)
	if err != nil {
		return false, err
	}
	result, err := r.Score(ctx, nil)
	if err = errors.Join(err, r.Close()); err != nil {
		return false, err
	}
	scored := time.Since(started)
	// Others may have settled the epoch meanwhile; devices are paid by the
	// published result, so it must not be replaced now.
	if status, err = p.chain.Epoch(ctx, p.cfg.Project, n); err != nil || status.State == epoch.Settled || status.State == epoch.Void {
		return err == nil, err
	}
	if err := p.publish(n, result); err != nil {
		return false, fmt.Errorf("publish the result: %w", err)
	}
	err = p.chain.Post(ctx, p.cfg.Project, n, replay.Posted(result))
	if chain.Reverted(err, "NotScorer") {
		return true, err // who becomes a scorer votes in later epochs only
	}
	if err != nil {
		return false, err
	}
	p.log.Info("Epoch scored", "project", p.cfg.Project, "epoch", n, "readings", status.Inputs.LogEnd-status.Inputs.LogStart,
		"devices", len(result.Leaves), "elapsed", scored.Round(time.Millisecond))
	p.index(ctx, status.Inputs, result.Hash())
	return true, nil
}

// index has the result indexed. Without it receipts are made from the whole result, so it is no failure of the prover.
func (p *Prover) index(ctx context.Context, in epoch.Inputs, result common.Hash) {
	if p.cfg.Index == nil {
		return
	}
	if err := p.cfg.Index(ctx, in, result); err != nil && ctx.Err() == nil {
		p.log.Warn("Result has no index; its receipts take long", "project", in.Project, "epoch", in.Epoch, "error", err)
	}
}
