package gateway

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"path/filepath"

	"github.com/cockroachdb/pebble/v2"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// accepted is a device's last accepted reading.
type accepted struct {
	number uint64
	digest digest
}

// recentDigests is how many digests of accepted readings are kept at least, for
// all devices together, so that a batch whose answer got lost is answered
// duplicate and not old_sequence: 64 requests of the largest size, about 20 MB.
const recentDigests = 1 << 18

// guard refuses what was accepted before. It is a fold over the stream's
// messages up to last. Owned by the committer.
type guard struct {
	devices map[did.ID]accepted
	recent  [2]map[digest]struct{} // the newer generation, and the one before
	last    stream.Seq
	current bool // false when the stream may hold messages after last

	db    *pebble.DB
	meta  meta
	dirty map[did.ID]struct{} // devices that db does not have as they are; at most all
}

// meta is the database's description of itself.
type meta struct {
	Version int        `json:"version"` // 1
	Source  string     `json:"source"`
	Stream  string     `json:"stream"` // identity of the stream that Last counts in
	Last    stream.Seq `json:"last"`
	Counts  Counts     `json:"counts"`
}

var metaKey = []byte("meta")

const (
	devicePrefix = 'd' // then the 20 bytes of the identifier → number, digest
	deviceBytes  = 8 + len(digest{})
)

// openGuard loads the database and checks that it belongs to this project and
// has lost nothing.
func openGuard(ctx context.Context, cfg Config, s Stream, logger *slog.Logger) (*guard, error) {
	dir := filepath.Join(cfg.Dir, "guard")
	db, err := pebble.Open(dir, &pebble.Options{Logger: quiet{}})
	if err != nil {
		return nil, fmt.Errorf("open guard in %s: %w", dir, err)
	}
	g := &guard{devices: map[did.ID]accepted{}, dirty: map[did.ID]struct{}{}, db: db}
	g.recent = [2]map[digest]struct{}{{}, {}}
	if err := g.load(ctx, dir, cfg, s, logger); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return g, nil
}

func (g *guard) load(ctx context.Context, dir string, cfg Config, s Stream, logger *slog.Logger) error {
	g.meta = meta{Version: 1, Source: cfg.Source.String(), Stream: s.ID(), Counts: Counts{RefusedByCode: map[Code]uint64{}}}
	raw, closer, err := g.db.Get(metaKey)
	if err != nil && !errors.Is(err, pebble.ErrNotFound) {
		return fmt.Errorf("read guard in %s: %w", dir, err)
	}
	if err == nil {
		defer closer.Close()
		if err := g.loadMeta(raw, dir, cfg, s, logger); err != nil {
			return err
		}
	}
	mark, err := s.Released(ctx, epoch.Project(cfg.Source.ProjectID), stream.Gateway)
	if err != nil {
		return err
	}
	if mark > g.last {
		return fmt.Errorf("guard in %s covers the stream up to message %d, but the gateway has released message %d: "+
			"the directory was lost or is an old copy; restore it", dir, g.last, mark)
	}
	return g.loadDevices()
}

func (g *guard) loadMeta(raw []byte, dir string, cfg Config, s Stream, logger *slog.Logger) error {
	var found meta
	if err := json.Unmarshal(raw, &found); err != nil || found.Version != g.meta.Version {
		return fmt.Errorf("guard in %s: version %d, want %d: %w", dir, found.Version, g.meta.Version, err)
	}
	if found.Source != g.meta.Source {
		return fmt.Errorf("guard in %s is of %s, want %s", dir, found.Source, g.meta.Source)
	}
	g.meta.Counts = found.Counts
	if found.Stream != g.meta.Stream {
		// Numbers of devices stay: what was accepted once must not be again.
		logger.Warn("Write-ahead stream is a new one; the guard goes on with it from its start", "was", found.Stream, "is", s.ID())
		return nil
	}
	g.last = found.Last
	return nil
}

func (g *guard) loadDevices() error {
	devices, err := g.db.NewIter(&pebble.IterOptions{LowerBound: []byte{devicePrefix}, UpperBound: []byte{devicePrefix + 1}})
	if err != nil {
		return fmt.Errorf("read guard: %w", err)
	}
	defer devices.Close()
	for devices.First(); devices.Valid(); devices.Next() {
		key, value := devices.Key(), devices.Value()
		if len(key) != 1+len(did.ID{}) || len(value) != deviceBytes {
			return fmt.Errorf("read guard: record %x has %d bytes, want %d", key, len(value), deviceBytes)
		}
		g.devices[did.ID(key[1:])] = accepted{binary.BigEndian.Uint64(value), digest(value[8:])}
	}
	return devices.Error()
}

func (g *guard) counts() Counts {
	c := g.meta.Counts
	c.RefusedByCode = maps.Clone(c.RefusedByCode)
	if c.RefusedByCode == nil {
		c.RefusedByCode = map[Code]uint64{}
	}
	return c
}

// plan is what a group would change, if it becomes durable.
type plan struct {
	data    []byte // the fresh readings, a CBOR sequence
	fresh   int
	devices map[did.ID]accepted
	digests []digest
}

func newPlan() plan { return plan{devices: map[did.ID]accepted{}} }

func (p *plan) add(it *item) {
	p.devices[it.device] = accepted{it.number, it.digest}
	p.digests = append(p.digests, it.digest)
	p.fresh++
}

// plan sets the results of all readings that were not refused before, in order,
// and changes nothing of the guard. It may be called again for the same group.
func (g *guard) plan(group []*request) plan {
	p := newPlan()
	for _, r := range group {
		for i := range r.items {
			it := &r.items[i]
			if it.raw == nil {
				continue // refused by verify
			}
			last, ok := p.devices[it.device]
			if !ok {
				last = g.devices[it.device]
			}
			if it.result = g.judge(it, last); it.result.Status == statusAccepted {
				p.data = append(p.data, it.raw...)
				p.add(it)
			}
		}
	}
	return p
}

func (g *guard) judge(it *item, last accepted) result {
	if it.number > last.number {
		return result{Status: statusAccepted}
	}
	_, newer := g.recent[0][it.digest]
	_, older := g.recent[1][it.digest]
	if newer || older || it.number == last.number && it.digest == last.digest {
		return result{Status: statusDuplicate}
	}
	refusal := refuse(OldSequence, fmt.Sprintf("sequence %d was accepted after %d", last.number, it.number))
	if it.number == last.number {
		refusal = refuse(SequenceConflict, fmt.Sprintf("another reading with sequence %d was accepted", it.number))
	}
	refusal.Last = last.number
	return refusal
}

// apply moves the guard behind a message that is durable.
func (g *guard) apply(p plan, seq stream.Seq) {
	for id, a := range p.devices {
		if a.number > g.devices[id].number { // another gateway's race may repeat one
			g.devices[id] = a
			g.dirty[id] = struct{}{}
		}
	}
	for _, d := range p.digests {
		if len(g.recent[0]) == recentDigests {
			g.recent[0], g.recent[1] = map[digest]struct{}{}, g.recent[0]
		}
		g.recent[0][d] = struct{}{}
	}
	g.last = seq
}

// save returns after the guard is on disk; false if it was already.
func (g *guard) save(counts Counts) (bool, error) {
	if g.meta.Last == g.last && len(g.dirty) == 0 && g.meta.Counts.Refused() == counts.Refused() && g.meta.Counts.Duplicate == counts.Duplicate {
		return false, nil
	}
	g.meta.Last, g.meta.Counts = g.last, counts
	raw, err := json.Marshal(g.meta)
	if err != nil {
		return false, fmt.Errorf("encode guard: %w", err)
	}
	batch := g.db.NewBatch()
	defer batch.Close()
	err = batch.Set(metaKey, raw, nil)
	for id := range g.dirty {
		a := g.devices[id]
		value := append(binary.BigEndian.AppendUint64(make([]byte, 0, deviceBytes), a.number), a.digest[:]...)
		err = errors.Join(err, batch.Set(append([]byte{devicePrefix}, id[:]...), value, nil))
	}
	if err = errors.Join(err, batch.Commit(pebble.Sync)); err != nil {
		return false, fmt.Errorf("save guard: %w", err)
	}
	clear(g.dirty)
	return true, nil
}

func (g *guard) close() error {
	if err := g.db.Close(); err != nil {
		return fmt.Errorf("close guard: %w", err)
	}
	return nil
}

// quiet keeps pebble's notices out of the log; its errors come back as errors.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}
func (quiet) Fatalf(format string, v ...any) {
	panic(fmt.Sprintf(format, v...)) // pebble cannot go on, and must not
}
