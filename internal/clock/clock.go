// Package clock gives a network its time: the wall clock, or a faster one that replays old measurements.
package clock

import (
	"sync"
	"time"
)

// A Clock runs from a start at a constant speed. Safe for concurrent use.
type Clock struct {
	mu    sync.Mutex
	wall  time.Time // when Now was virtual
	base  time.Time // what Now was then; zero for the wall clock
	speed int
}

// Wall returns the wall clock. It goes on while the machine sleeps, and
// follows when the machine's clock is set.
func Wall() *Clock { return &Clock{speed: 1} }

// New returns a clock that shows start now and runs speed times as fast as
// the wall clock.
func New(start time.Time, speed int) *Clock {
	return &Clock{wall: time.Now(), base: start, speed: max(speed, 1)}
}

// Now returns the network's time.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.base.IsZero() {
		return time.Now()
	}
	return c.base.Add(time.Since(c.wall) * time.Duration(c.speed))
}

// Rewind sets the clock back to its start, to begin again from there. The
// wall clock stays as it is.
func (c *Clock) Rewind() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wall = time.Now()
}

// Millis returns the network's time in milliseconds since the Unix epoch.
func (c *Clock) Millis() uint64 { return uint64(c.Now().UnixMilli()) }

// Speed returns how many seconds of the network pass in one second.
func (c *Clock) Speed() int { return c.speed }
