// Package coordinator opens a project's epochs on time, closes them when their challenge window ends, and brings each device its pay.
package coordinator

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

const (
	// lookBack bounds the unpaid epochs that a restarted coordinator cares
	// for; anyone can claim older ones at any time.
	lookBack = 256

	defaultPeriod   = time.Hour
	defaultInterval = time.Second
	defaultClaims   = 2000 // about one block of claims
	defaultOpen     = 8
)

// Chain is what the coordinator needs of the contracts.
type Chain interface {
	// Time returns the newest block's number and time in seconds.
	Time(ctx context.Context) (block, seconds uint64, err error)
	// Checkpoint returns the newest size and root of the project's log on chain.
	Checkpoint(ctx context.Context, p epoch.Project) (size uint64, root common.Hash, err error)
	// Project returns what the project pays for and how much it can pay.
	Project(ctx context.Context, p epoch.Project) (chain.ProjectStatus, error)
	LatestEpoch(ctx context.Context, p epoch.Project) (epoch.Number, error)
	// NextEpoch returns where the next epoch starts; a void one gives its
	// log range back.
	NextEpoch(ctx context.Context, p epoch.Project) (chain.Next, error)
	Epoch(ctx context.Context, p epoch.Project, n epoch.Number) (chain.EpochStatus, error)
	Pin(ctx context.Context, in epoch.Inputs) error
	Finalize(ctx context.Context, p epoch.Project, n epoch.Number) error
	VoidEpoch(ctx context.Context, p epoch.Project, n epoch.Number) error
	// Unclaimed keeps the claims that were not paid yet.
	Unclaimed(ctx context.Context, p epoch.Project, n epoch.Number, claims []chain.Claim) ([]chain.Claim, error)
	Claim(ctx context.Context, p epoch.Project, n epoch.Number, claims []chain.Claim) error
}

// Results gives what a settled epoch pays, with proofs.
type Results interface {
	// Claims returns the leaves above zero, or an error when the published
	// result does not hash to what the chain says.
	Claims(ctx context.Context, status chain.EpochStatus) ([]chain.Claim, error)
}

// Config says how a project's epochs run. Its zero value works.
type Config struct {
	Project  epoch.Project
	Source   string        // of the project's readings
	Period   time.Duration // wall time between epochs; default one hour
	Interval time.Duration // between looks at the chain; default one second
	// Delay is the time that readings take from a device to the chain's
	// checkpoint. An epoch is pinned that long after its window's end, so
	// that the readings of the window are in its log range. Default zero.
	Delay  time.Duration
	Budget units.Amount // of each epoch; less when the pool holds less
	Claims int          // leaves paid in one transaction; default 100
	Open   int          // epochs that may wait for a result before no more is opened; default 8
	Limit  epoch.Number // opens no epoch above this; 0 is no limit
}

func (c Config) withDefaults() Config {
	for _, d := range []struct {
		field    *time.Duration
		fallback time.Duration
	}{{&c.Period, defaultPeriod}, {&c.Interval, defaultInterval}} {
		if *d.field <= 0 {
			*d.field = d.fallback
		}
	}
	if c.Claims <= 0 {
		c.Claims = defaultClaims
	}
	if c.Open <= 0 {
		c.Open = defaultOpen
	}
	return c
}

// A Coordinator runs the epochs of one project. It holds no secret state:
// everything it does follows from the chain, so a second one or a restart
// repeats nothing.
type Coordinator struct {
	cfg     Config
	chain   Chain
	results Results
	now     func() uint64 // the network's time in milliseconds
	log     *slog.Logger
	paid    func(epoch.Number)

	next   time.Time      // when the next epoch opens; owned by Run
	start  uint64         // where its window starts; owned by Run
	end    uint64         // where it ends, once that is past; owned by Run
	open   []epoch.Number // not yet paid or void; owned by Run
	logEnd uint64         // of the last epoch it opened; owned by Run
	idle   string         // why nothing is opened, told once; owned by Run
}

// New returns a coordinator. It calls paid, if not nil, when every claim of an
// epoch is final.
func New(cfg Config, c Chain, results Results, now func() uint64, log *slog.Logger, paid func(epoch.Number)) *Coordinator {
	return &Coordinator{cfg: cfg.withDefaults(), chain: c, results: results, now: now, log: log, paid: paid}
}

// Run opens, closes and pays epochs until ctx ends. What fails is tried again
// at the next look; only a failure at the start is returned.
func (c *Coordinator) Run(ctx context.Context) error {
	if err := c.recover(ctx); err != nil {
		return fmt.Errorf("read the project's epochs: %w", err)
	}
	ticker := time.NewTicker(c.cfg.Interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case now := <-ticker.C:
			if err := c.step(ctx, now); err != nil && ctx.Err() == nil {
				c.log.Warn("Epoch work will be tried again", "project", c.cfg.Project, "error", err)
			}
		}
	}
}

// recover reads from the chain which epochs are open and where the next
// window starts.
func (c *Coordinator) recover(ctx context.Context) error {
	c.start, c.next = c.now(), time.Now().Add(c.cfg.Period)
	latest, err := c.chain.LatestEpoch(ctx, c.cfg.Project)
	if err != nil || latest == 0 {
		return err
	}
	status, err := c.chain.Epoch(ctx, c.cfg.Project, latest)
	if err != nil {
		return err
	}
	c.start = status.Inputs.WindowEnd
	first := epoch.Number(1)
	if latest > lookBack {
		first = latest - lookBack + 1
	}
	for n := first; n <= latest; n++ {
		c.open = append(c.open, n)
	}
	return nil
}

func (c *Coordinator) step(ctx context.Context, now time.Time) error {
	var failures []error
	c.open = slices.DeleteFunc(c.open, func(n epoch.Number) bool {
		done, err := c.advance(ctx, n)
		if err != nil {
			failures = append(failures, fmt.Errorf("epoch %d: %w", n, err))
		}
		return done
	})
	if !now.Before(c.next) && c.end == 0 {
		c.end = c.now()
	}
	if c.end != 0 && !now.Before(c.next.Add(c.cfg.Delay)) {
		if err := c.openEpoch(ctx); err != nil {
			return errors.Join(append(failures, err)...)
		}
		// The period counts from the window's end, not from the pin; after a
		// long pause, epochs are not made up for.
		c.end = 0
		if c.next = c.next.Add(c.cfg.Period); c.next.Before(now) {
			c.next = now.Add(c.cfg.Period)
		}
	}
	return errors.Join(failures...)
}

// advance does what an epoch's state asks for and reports whether nothing is
// left to do.
func (c *Coordinator) advance(ctx context.Context, n epoch.Number) (done bool, err error) {
	status, err := c.chain.Epoch(ctx, c.cfg.Project, n)
	if err != nil {
		return false, err
	}
	_, seconds, err := c.chain.Time(ctx)
	if err != nil {
		return false, err
	}
	switch {
	case status.State == epoch.Void:
		return true, nil
	case status.State == epoch.Settled:
		return c.pay(ctx, status)
	case status.State == epoch.Posted && seconds > status.ChallengeEnds:
		if err := c.chain.Finalize(ctx, c.cfg.Project, n); err != nil {
			return false, err
		}
		c.log.Info("Epoch settled", "project", c.cfg.Project, "epoch", n, "total_iotx", status.Result.Total.IOTX())
		return false, nil
	case status.State == epoch.Contested && seconds > status.ChallengeEnds:
		return false, c.chain.VoidEpoch(ctx, c.cfg.Project, n)
	}
	return false, nil
}

// pay claims for every device what the epoch gives it.
func (c *Coordinator) pay(ctx context.Context, status chain.EpochStatus) (done bool, err error) {
	n := status.Inputs.Epoch
	if status.Claimed.Cmp(status.Result.Total) < 0 {
		claims, err := c.results.Claims(ctx, status)
		if err != nil {
			return false, err
		}
		if claims, err = c.chain.Unclaimed(ctx, c.cfg.Project, n, claims); err != nil {
			return false, err
		}
		for part := range slices.Chunk(claims, c.cfg.Claims) {
			if err := c.chain.Claim(ctx, c.cfg.Project, n, part); err != nil {
				return false, fmt.Errorf("claim for %d devices: %w", len(part), err)
			}
		}
	}
	if c.paid != nil {
		c.paid(n)
	}
	return true, nil
}

// openEpoch pins the readings since the last epoch. A span without any is
// passed over, so that a network that was switched off does not punish its
// devices for the gap.
func (c *Coordinator) openEpoch(ctx context.Context) error {
	latest, err := c.chain.LatestEpoch(ctx, c.cfg.Project)
	if err != nil {
		return err
	}
	if c.cfg.Limit > 0 && latest >= c.cfg.Limit {
		return nil
	}
	if len(c.open) >= c.cfg.Open {
		c.wait("too many epochs wait for their result; is a prover running?")
		return nil
	}
	in, err := c.inputs(ctx)
	if err != nil {
		return err
	}
	if in.LogEnd == in.LogStart || in.WindowEnd <= in.WindowStart {
		c.wait("no new readings are on the chain")
		c.start = c.end
		return nil
	}
	if in.Budget.IsZero() {
		c.wait("the project's pool is empty; fund it to pay again")
		return nil
	}
	if err := c.chain.Pin(ctx, in); err != nil {
		return fmt.Errorf("pin epoch %d: %w", in.Epoch, err)
	}
	c.open, c.start, c.logEnd, c.idle = append(c.open, in.Epoch), in.WindowEnd, in.LogEnd, ""
	c.log.Info("Epoch opened", "project", in.Project, "epoch", in.Epoch, "readings", in.LogEnd-in.LogStart)
	return nil
}

func (c *Coordinator) inputs(ctx context.Context) (epoch.Inputs, error) {
	next, err := c.chain.NextEpoch(ctx, c.cfg.Project)
	if err != nil {
		return epoch.Inputs{}, err
	}
	in := epoch.Inputs{
		Project: c.cfg.Project, Epoch: next.Epoch, Source: c.cfg.Source, LogStart: next.LogStart,
		WindowStart: c.start, WindowEnd: c.end, Budget: c.cfg.Budget,
	}
	if next.LogStart < c.logEnd {
		in.WindowStart = next.WindowStart // the readings of a void epoch are paid now
	}
	in.WindowStart = max(in.WindowStart, next.WindowStart)
	if in.LogEnd, in.LogRoot, err = c.chain.Checkpoint(ctx, c.cfg.Project); err != nil {
		return in, err
	}
	block, _, err := c.chain.Time(ctx)
	if err != nil {
		return in, err
	}
	in.RegistryBlock = block - min(block, 1) // it must be in the past of the block that pins it
	status, err := c.chain.Project(ctx, c.cfg.Project)
	if err != nil {
		return in, err
	}
	in.PolicyHash = status.PolicyHash
	if in.Budget.IsZero() || status.Pool.Cmp(in.Budget) < 0 {
		in.Budget = status.Pool
	}
	return in, nil
}

func (c *Coordinator) wait(why string) {
	if c.idle != why {
		c.idle = why
		c.log.Info("No epoch is opened", "project", c.cfg.Project, "reason", why)
	}
}
