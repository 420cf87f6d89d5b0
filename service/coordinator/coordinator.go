// Package coordinator opens a project's epochs on time, closes them when their challenge window ends, and brings each device its pay.
package coordinator

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
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
	// WaitingCorrections returns what appeals found and no epoch has taken
	// yet, in its order, at most limit.
	WaitingCorrections(ctx context.Context, p epoch.Project, limit uint64) ([]epoch.Correction, error)
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
	// Remembers tells whether a policy remembers the epoch before. Under such
	// a one an epoch is opened only when all before it are settled or void:
	// it is scored from the newest settled one, and none may be passed over.
	// Without it no policy does.
	Remembers func(ctx context.Context, policy common.Hash) (bool, error)
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

	next  time.Time    // when the next window ends; owned by Run
	start uint64       // where it starts; owned by Run
	end   uint64       // where it ends, once that is past; owned by Run
	ended time.Time    // when it ended; owned by Run
	known epoch.Number // the newest epoch that was seen; owned by Run
	open  []*unpaid    // owned by Run
	idle  string       // why nothing is opened, told once; owned by Run
	told  string       // the last failure, told once; owned by Run
}

// An unpaid epoch is neither paid nor void.
type unpaid struct {
	number epoch.Number
	state  epoch.State // as seen last
	// recovered means that the epoch is older than this coordinator: when it
	// is paid at the first look, whoever wanted to know was told before.
	recovered bool
}

// waits reports whether an epoch has no result that stands.
func (u *unpaid) waits() bool { return u.state < epoch.Posted || u.state == epoch.Contested }

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
		case <-ticker.C:
			c.tell(ctx, c.step(ctx))
		}
	}
}

// tell logs a failure once, not at every look.
func (c *Coordinator) tell(ctx context.Context, err error) {
	switch {
	case err == nil:
		c.told = ""
	case ctx.Err() == nil && err.Error() != c.told:
		c.told = err.Error()
		c.log.Warn("Epoch work will be tried again", "project", c.cfg.Project, "error", err)
	}
}

// recover reads from the chain which epochs are open and where the next
// window starts.
func (c *Coordinator) recover(ctx context.Context) error {
	c.start, c.next = c.now(), time.Now().Add(c.cfg.Period)
	latest, err := c.chain.LatestEpoch(ctx, c.cfg.Project)
	if err != nil {
		return err
	}
	c.known = latest - min(latest, lookBack)
	if err := c.follow(ctx); err != nil {
		return err
	}
	for _, u := range c.open {
		u.recovered = true
	}
	return nil
}

// follow takes over the epochs that the chain has and this coordinator has
// not seen: those before a restart, of another coordinator, or of a pin that
// was final after all.
func (c *Coordinator) follow(ctx context.Context) error {
	latest, err := c.chain.LatestEpoch(ctx, c.cfg.Project)
	if err != nil || latest <= c.known {
		return err
	}
	status, err := c.chain.Epoch(ctx, c.cfg.Project, latest)
	if err != nil {
		return err
	}
	c.take(latest)
	c.start, c.end, c.next = status.Inputs.WindowEnd, 0, time.Now().Add(c.cfg.Period)
	return nil
}

// take adds the epochs up to latest to the open ones.
func (c *Coordinator) take(latest epoch.Number) {
	for c.known < latest {
		c.known++
		c.open = append(c.open, &unpaid{number: c.known})
	}
}

func (c *Coordinator) step(ctx context.Context) error {
	if err := c.follow(ctx); err != nil {
		return err
	}
	var failures []error
	for _, u := range slices.Clone(c.open) {
		done, err := c.advance(ctx, u)
		if err != nil {
			failures = append(failures, fmt.Errorf("epoch %d: %w", u.number, err))
		}
		if done {
			c.open = slices.DeleteFunc(c.open, func(o *unpaid) bool { return o == u })
		}
	}
	return errors.Join(append(failures, c.openWhenDue(ctx))...)
}

// openWhenDue ends the window at its time, and opens its epoch when the
// readings of the window are on the chain.
func (c *Coordinator) openWhenDue(ctx context.Context) error {
	now := time.Now()
	if now.Before(c.next) {
		return nil
	}
	if c.end == 0 {
		c.end, c.ended = c.now(), now
	}
	if now.Before(c.ended.Add(c.cfg.Delay)) {
		return nil
	}
	err := c.openEpoch(ctx)
	c.end = 0
	if err != nil {
		// The log goes on, and a pin takes all of it: with the old end, what
		// arrives until a pin succeeds would be in no window.
		c.next = now
		return err
	}
	// The period counts from the window's end, not from the pin; after a long
	// pause, epochs are not made up for.
	if c.next = c.next.Add(c.cfg.Period); c.next.Before(now) {
		c.next = now.Add(c.cfg.Period)
	}
	return nil
}

// advance does what an epoch's state asks for and reports whether nothing is
// left to do.
func (c *Coordinator) advance(ctx context.Context, u *unpaid) (done bool, err error) {
	n := u.number
	status, err := c.chain.Epoch(ctx, c.cfg.Project, n)
	if err != nil {
		return false, err
	}
	recovered := u.recovered
	u.state, u.recovered = status.State, false
	_, seconds, err := c.chain.Time(ctx)
	if err != nil {
		return false, err
	}
	switch {
	case status.State == epoch.Void:
		return true, nil
	case status.State == epoch.Settled && recovered && isPaid(status):
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
		return false, c.void(ctx, n, "its scorers found no majority")
	case status.State == epoch.Pinned && seconds > status.PostBy:
		return false, c.void(ctx, n, "nobody posted a result in time")
	}
	return false, nil
}

func (c *Coordinator) void(ctx context.Context, n epoch.Number, why string) error {
	if err := c.chain.VoidEpoch(ctx, c.cfg.Project, n); err != nil {
		return err
	}
	c.log.Warn("Epoch is void; its budget is back in the pool", "project", c.cfg.Project, "epoch", n, "reason", why)
	return nil
}

func isPaid(status chain.EpochStatus) bool { return status.Claimed.Cmp(status.Result.Total) >= 0 }

// pay claims for every device what the epoch gives it.
func (c *Coordinator) pay(ctx context.Context, status chain.EpochStatus) (done bool, err error) {
	n := status.Inputs.Epoch
	if !isPaid(status) {
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
			if err := c.openWhenDue(ctx); err != nil { // many devices take longer than a period
				return false, err
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
	if n := len(slices.DeleteFunc(slices.Clone(c.open), func(u *unpaid) bool { return !u.waits() })); n >= c.cfg.Open {
		c.wait("too many epochs wait for their result; is a prover running?")
		return nil
	}
	var before epoch.State // of the latest epoch
	if latest > 0 {
		status, err := c.chain.Epoch(ctx, c.cfg.Project, latest)
		if err != nil {
			return err
		}
		before = status.State
	}
	if before == epoch.Contested {
		c.wait("the latest epoch is contested; if it becomes void, the next one pays its readings")
		return nil
	}
	in, err := c.inputs(ctx, before)
	if err != nil {
		return err
	}
	if before != epoch.None && before != epoch.Settled && before != epoch.Void && c.cfg.Remembers != nil {
		remembers, err := c.cfg.Remembers(ctx, in.PolicyHash)
		if err != nil {
			return fmt.Errorf("read whether the policy remembers: %w", err)
		}
		if remembers {
			c.wait("the policy remembers the epoch before, which is not final yet")
			return nil
		}
	}
	switch {
	case in.WindowEnd <= in.WindowStart:
		c.wait("the network's clock is behind the end of the last epoch")
		return nil
	case in.LogEnd == in.LogStart:
		c.wait("no new readings are on the chain")
		c.start = c.end
		return nil
	case in.Budget.IsZero():
		c.wait("the project's pool is empty; fund it to pay again")
		return nil
	}
	if err := c.chain.Pin(ctx, in); err != nil {
		return fmt.Errorf("pin epoch %d: %w", in.Epoch, err)
	}
	c.start, c.idle = in.WindowEnd, ""
	c.take(in.Epoch)
	c.log.Info("Epoch opened", "project", in.Project, "epoch", in.Epoch, "readings", in.LogEnd-in.LogStart)
	return nil
}

// inputs returns what the next epoch pins, after one in state before.
func (c *Coordinator) inputs(ctx context.Context, before epoch.State) (epoch.Inputs, error) {
	next, err := c.chain.NextEpoch(ctx, c.cfg.Project)
	if err != nil {
		return epoch.Inputs{}, err
	}
	in := epoch.Inputs{
		Project: c.cfg.Project, Epoch: next.Epoch, Source: c.cfg.Source, LogStart: next.LogStart,
		WindowStart: max(c.start, next.WindowStart), WindowEnd: c.end, Budget: c.cfg.Budget,
	}
	if before == epoch.Void {
		in.WindowStart = next.WindowStart // its readings are paid now
	}
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
	waiting, err := c.chain.WaitingCorrections(ctx, c.cfg.Project, maxCorrections)
	if err != nil {
		return in, err
	}
	if most := leave(status.Pool, waiting); in.Budget.IsZero() || most.Cmp(in.Budget) < 0 {
		in.Budget = most
	}
	return in, nil
}

// maxCorrections is how many one epoch pays.
const maxCorrections = 64

// leave returns the most of a pool that may be a budget: the contract pays
// corrections beside it, in their order, and what an epoch takes as its budget
// it does not pay them with. They get at most nine tenths, so that the epoch
// pays for its own readings too.
func leave(pool units.Amount, waiting []epoch.Correction) units.Amount {
	most := pool
	least := pool.MulDiv(big.NewInt(1), big.NewInt(10))
	for _, correction := range waiting {
		left, err := most.Sub(correction.Amount)
		if err != nil || left.Cmp(least) < 0 {
			break // those behind it wait for it
		}
		most = left
	}
	return most
}

func (c *Coordinator) wait(why string) {
	if c.idle != why {
		c.idle = why
		c.log.Info("No epoch is opened", "project", c.cfg.Project, "reason", why)
	}
}
