package index

import (
	"context"
	"encoding/json"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// A Reading is one entry of a project's log.
type Reading struct {
	Index    uint64
	Device   common.Address
	Sequence uint64
	Time     uint64          // milliseconds
	Data     json.RawMessage // field → decimal string
}

// NewReading returns what the index keeps of r.
func NewReading(index uint64, r reading.Reading) (Reading, error) {
	data, err := json.Marshal(r.Data)
	if err != nil {
		return Reading{}, fmt.Errorf("reading %d: %w", index, err)
	}
	return Reading{index, r.Subject.Address(), r.Sequence, r.Time, data}, nil
}

func logCursor(p epoch.Project) string { return fmt.Sprintf("log/%d", p) }

// LogCursor returns the next log index to apply, 0 at first.
func (x *Index) LogCursor(ctx context.Context, project epoch.Project) (uint64, error) {
	return x.position(ctx, logCursor(project))
}

// ApplyReadings keeps the readings among the entries from from up to, not
// including, next, in one transaction with the cursor; from MUST be
// LogCursor. Entries that are not readings are left out. What exceeds
// Config.MaxReadings is deleted, oldest first.
func (x *Index) ApplyReadings(ctx context.Context, project epoch.Project, from, next uint64, readings []Reading) error {
	return x.update(ctx, func(b *batch) {
		b.advance(logCursor(project), from, next)
		newest := make(map[common.Address]*seen)
		for i := range readings {
			r := &readings[i]
			if r.Index < from || r.Index >= next {
				b.err = fmt.Errorf("reading %d is outside of its batch, %d to %d", r.Index, from, next)
				return
			}
			b.exec(`INSERT INTO readings (project, idx, device, sequence, time, data) VALUES (?, ?, ?, ?, ?, ?)`,
				int64(project), int64(r.Index), r.Device[:], int64(r.Sequence), int64(r.Time), string(r.Data))
			s := newest[r.Device]
			if s == nil {
				s = new(seen)
				newest[r.Device] = s
			}
			s.count++
			s.last = r
		}
		for device, s := range newest {
			b.exec(emptyActivity, device, project)
			b.exec(`UPDATE activity SET readings = readings + ?, last_index = ?, last_time = ?, last_data = ? WHERE device = ?`,
				s.count, s.last.Index, s.last.Time, string(s.last.Data), device)
		}
		b.pruneReadings(project, next, x.config.MaxReadings)
	})
}

// seen is what a batch has of one device.
type seen struct {
	count int
	last  *Reading
}

// pruneReadings deletes by log index, which costs nothing when there is
// nothing to delete.
func (b *batch) pruneReadings(project epoch.Project, next uint64, keep int) {
	if next > uint64(keep) {
		b.exec(`DELETE FROM readings WHERE project = ? AND idx < ?`, project, next-uint64(keep))
	}
}

// Readings returns up to limit readings of a device below the log index
// before, newest first.
func (x *Index) Readings(ctx context.Context, device common.Address, before uint64, limit int) ([]Reading, error) {
	return x.readings(ctx, `SELECT idx, device, sequence, time, data FROM readings WHERE device = ? AND idx < ? ORDER BY idx DESC LIMIT ?`,
		device, clamp(before), limit)
}

// ReadingsBetween returns a device's readings in a project's log from start
// up to, not including, end, in log order. Complete tells whether the index
// still keeps the whole range and has read all of it.
func (x *Index) ReadingsBetween(ctx context.Context, project epoch.Project, device common.Address, start, end uint64) (found []Reading, complete bool, err error) {
	next, err := x.LogCursor(ctx, project)
	if err != nil {
		return nil, false, err
	}
	complete = end <= next && (next <= uint64(x.config.MaxReadings) || start >= next-uint64(x.config.MaxReadings))
	found, err = x.readings(ctx, `SELECT idx, device, sequence, time, data FROM readings WHERE device = ? AND idx >= ? AND idx < ?
		AND project = ? ORDER BY idx`, device, clamp(start), clamp(end), project)
	return found, complete, err
}

func (x *Index) readings(ctx context.Context, query string, args ...any) ([]Reading, error) {
	var found []Reading
	err := x.rows(ctx, func(r scanner) error {
		var one Reading
		var data string
		if err := r.Scan(&one.Index, &one.Device, &one.Sequence, &one.Time, &data); err != nil {
			return err
		}
		one.Data = json.RawMessage(data)
		found = append(found, one)
		return nil
	}, query, args...)
	return found, err
}

// clamp makes an index fit SQL's integers; no log is that long.
func clamp(n uint64) int64 { return int64(min(n, math.MaxInt64)) }
