package ops

import (
	"log/slog"
	"slices"
	"sync"
	"time"
)

const (
	// skewSamples are the blocks whose median is believed: one late block says nothing about a clock.
	skewSamples = 15

	// warnAgain is the time between two warnings of a clock that stays wrong.
	warnAgain = 10 * time.Minute
)

// A clock compares this machine's clock with the chain's. A block's time is the median of when validators signed the block
// before it, and this node decided that block at the same moment, give or take what a message takes. So the difference of
// the two does not depend on how long any block was waited for.
type clock struct {
	logger *slog.Logger
	now    func() time.Time

	mu      sync.Mutex // guards what follows
	samples []time.Duration
	warned  time.Time
}

// add takes a sample: when this node decided a block, and when the chain says it did.
func (c *clock) add(here, chain time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.samples = append(c.samples, here.Sub(chain))
	if len(c.samples) > skewSamples {
		c.samples = c.samples[1:]
	}
	skew, known := c.median()
	if !known || skew.Abs() <= MaxClockSkew {
		return
	}
	if now := c.now(); c.warned.IsZero() || now.Sub(c.warned) >= warnAgain {
		c.warned = now
		c.logger.Error("This machine's clock is wrong, or its network is slow: set the clock by NTP", "seconds_ahead_of_chain", skew.Seconds())
	}
}

// forget drops the samples, which do not fit to those that follow.
func (c *clock) forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.samples = nil
}

// skew returns how far this machine is ahead of the chain, if there are blocks enough to tell.
func (c *clock) skew() (skew time.Duration, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.median()
}

func (c *clock) median() (time.Duration, bool) {
	if len(c.samples) < skewSamples/2+1 {
		return 0, false
	}
	sorted := slices.Sorted(slices.Values(c.samples))
	return sorted[len(sorted)/2], true
}
