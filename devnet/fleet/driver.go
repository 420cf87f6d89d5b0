package fleet

import (
	"context"
	"log/slog"
	"runtime"
	"sync"
	"time"

	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/types/reading"
)

const (
	tick     = 100 * time.Millisecond // wall time between looks at the clock
	maxBatch = 1024                   // readings in one request, about 300 kB
)

// A Sender delivers readings in order and returns when the gateway has
// answered for all of them; it retries by itself. It needs no outbox, as the
// one of client/device: a fleet's source measures the same again after a
// restart.
type Sender interface {
	Send(ctx context.Context, readings []reading.Verified) error
}

// A Driver has the devices of a fleet measure, sign and send on time.
type Driver struct {
	Fleet  *Fleet
	For    reading.Source // the project
	Now    func() uint64  // the network's time in milliseconds
	Sender Sender
	Log    *slog.Logger
}

// Run drives the fleet until ctx ends. It holds back measurements while the
// gateway cannot take them, as a device would.
func (d *Driver) Run(ctx context.Context) error {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	waiting, more := d.Fleet.Next()
	for more {
		var due []world.Measurement
		for now := d.Now(); more && waiting.Sent() <= now && len(due) < maxBatch; waiting, more = d.Fleet.Next() {
			due = append(due, waiting)
		}
		if len(due) > 0 {
			d.Fleet.private.observe(due, d.Fleet.fields)
			signed, err := d.Fleet.signAll(due, d.For)
			if err != nil {
				return err
			}
			if err := d.Sender.Send(ctx, signed); err != nil {
				return err
			}
		}
		if len(due) == maxBatch {
			continue // behind the clock
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
	d.Log.Info("The recording has ended; its devices are silent from now on")
	<-ctx.Done()
	return ctx.Err()
}

// signAll has the devices sign their measurements, on all processors.
func (f *Fleet) signAll(due []world.Measurement, project reading.Source) ([]reading.Verified, error) {
	return inParallel(len(due), func(i int) (reading.Verified, error) { return f.Sign(due[i], project) })
}

// inParallel makes n values on all processors.
func inParallel[T any](n int, make1 func(i int) (T, error)) ([]T, error) {
	values := make([]T, n)
	failures := make([]error, runtime.GOMAXPROCS(0))
	var group sync.WaitGroup
	for worker := range failures {
		group.Go(func() {
			for i := worker; i < n; i += len(failures) {
				var err error
				if values[i], err = make1(i); err != nil {
					failures[worker] = err
					return
				}
			}
		})
	}
	group.Wait()
	for _, err := range failures {
		if err != nil {
			return nil, err
		}
	}
	return values, nil
}
