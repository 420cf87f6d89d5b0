package fleet

import (
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"sync"
	"time"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

const (
	tick     = 100 * time.Millisecond // wall time between looks at the clock
	maxBatch = 1024                   // readings in one request, about 300 kB
)

// A Sender delivers readings in order and returns when the gateway has
// answered for all of them; it retries by itself.
type Sender interface {
	Send(ctx context.Context, readings []reading.Verified) error
}

// A Driver has the stations of a fleet measure, sign and send on time.
type Driver struct {
	Stations []Station
	Source   Source
	For      reading.Source // the project
	Now      func() uint64  // the network's time in milliseconds
	Sender   Sender
	Log      *slog.Logger
}

// Run drives the fleet until ctx ends. It holds back measurements while the
// gateway cannot take them, as a device would.
func (d *Driver) Run(ctx context.Context) error {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	waiting, more := d.Source.Next()
	for more {
		var due []Measurement
		for now := d.Now(); more && waiting.Time <= now && len(due) < maxBatch; waiting, more = d.Source.Next() {
			due = append(due, waiting)
		}
		if len(due) > 0 {
			signed, err := d.sign(due)
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

// sign has the stations sign their measurements, on all processors.
func (d *Driver) sign(due []Measurement) ([]reading.Verified, error) {
	signed := make([]reading.Verified, len(due))
	failures := make([]error, runtime.GOMAXPROCS(0))
	var group sync.WaitGroup
	for worker := range failures {
		group.Go(func() {
			for i := worker; i < len(due); i += len(failures) {
				var err error
				if signed[i], err = d.signOne(due[i]); err != nil {
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
	return signed, nil
}

func (d *Driver) signOne(m Measurement) (reading.Verified, error) {
	station := d.Stations[m.Station]
	signed, err := reading.Sign(reading.Reading{
		Source: d.For, Subject: did.ID(station.Key.Public().Address()), Type: ReadingType,
		Sequence: m.Sequence, Time: m.Time, Data: map[string]units.Decimal{"pm25": m.Value},
	}, station.Key)
	if err != nil {
		return signed, fmt.Errorf("station %q: sign: %w", station.Name, err)
	}
	return signed, nil
}
