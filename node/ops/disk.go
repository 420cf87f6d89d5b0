package ops

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"
)

const (
	// DefaultMinFree is room for all that a node may still have to write when it is told to stop: the state in memory, the
	// databases' own logs, and some blocks.
	DefaultMinFree = 512 << 20

	// warnFree is how many times the minimum the operator is told of.
	warnFree = 4

	// diskPeriod is how often the disk is looked at. A busy chain writes some ten megabytes in it.
	diskPeriod = 5 * time.Second
)

// ErrDiskFull reports a disk on which a node cannot go on.
var ErrDiskFull = errors.New("disk is full")

// CheckDisk returns ErrDiskFull if a disk has less than the minimum free.
func (m *Monitor) CheckDisk() error {
	free, dir := m.freeDisk()
	if free >= m.cfg.MinFree {
		return nil
	}
	return fmt.Errorf("%w: %s has %d MiB free, and the node stops below %d MiB, while it can still write down all it knows; free some space and start it again, nothing is lost",
		ErrDiskFull, dir, free>>20, m.cfg.MinFree>>20)
}

// freeDisk returns what the fullest disk has free. A disk that cannot be asked is taken for empty: other errors will tell.
func (m *Monitor) freeDisk() (free uint64, dir string) {
	free = math.MaxUint64
	for _, d := range m.cfg.Dirs {
		if f, err := m.cfg.Free(d); err == nil && f < free {
			free, dir = f, d
		}
	}
	return free, dir
}

// WatchDisk returns ErrDiskFull as soon as a disk has less than the minimum free, or nil when ctx ends.
func (m *Monitor) WatchDisk(ctx context.Context) error {
	ticker := time.NewTicker(diskPeriod)
	defer ticker.Stop()
	warned := false
	for {
		if err := m.CheckDisk(); err != nil {
			return err
		}
		free, dir := m.freeDisk()
		if low := free/warnFree < m.cfg.MinFree; low && !warned {
			m.logger.Error("The disk is almost full; the node will stop", "dir", dir, "free_mib", free>>20, "stops_below_mib", m.cfg.MinFree>>20)
			warned = true
		} else if !low {
			warned = false
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}
