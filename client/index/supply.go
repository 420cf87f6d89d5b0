package index

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

// Periods at whose ends the ledger of coins is kept.
const (
	ByMinute = "minute"
	ByHour   = "hour"
	ByDay    = "day"
)

// periods gives each length in seconds, and how many are kept: all days, of
// shorter ones enough for a picture.
var periods = map[string]struct{ seconds, keep uint64 }{ByMinute: {60, 24 * 60}, ByHour: {3600, 60 * 24}, ByDay: {86400, 0}}

// IsPeriod reports whether there are points by that name.
func IsPeriod(by string) bool { _, ok := periods[by]; return ok }

// A Point is the ledger of all coins at the end of a period, or so far.
type Point struct {
	By     string
	Period uint64 // since the Unix epoch
	Supply chain.Supply
	Staked *units.Amount // nil when it is not known
}

type pointKey struct {
	by     string
	period uint64
}

// Points are the newest of each period, out of a run of blocks.
type Points struct{ found map[pointKey]*Point }

// NewPoints returns none.
func NewPoints() *Points { return &Points{make(map[pointKey]*Point)} }

// Add takes the ledger after one more block.
func (p *Points) Add(s chain.Supply) {
	for by, length := range periods {
		period := s.Time / length.seconds
		p.found[pointKey{by, period}] = &Point{By: by, Period: period, Supply: s}
	}
}

// Each calls f for one point of every block that is the last of a period, and
// takes what f found out for the others of that block.
func (p *Points) Each(f func(*Point)) {
	staked := make(map[uint64]*units.Amount)
	for _, key := range slices.SortedFunc(maps.Keys(p.found), func(a, b pointKey) int { return int(a.period) - int(b.period) }) {
		point := p.found[key]
		known, ok := staked[point.Supply.Block]
		if !ok {
			f(point)
			known = point.Staked
			staked[point.Supply.Block] = known
		}
		point.Staked = known
	}
}

// Supply returns the ledger so far: genesis', before anything was applied, or
// when the index is of an older version of it.
func (x *Index) Supply(ctx context.Context, genesis chain.Supply) (chain.Supply, error) {
	var raw string
	err := x.row(ctx, `SELECT ledger FROM supply WHERE genesis = ?`, []any{genesis.Hash}, &raw)
	if errors.Is(err, ErrNotFound) {
		return genesis, nil
	}
	if err != nil {
		return chain.Supply{}, err
	}
	s, err := decodeSupply(raw)
	if err == nil && s.Version != genesis.Version {
		return genesis, nil
	}
	return s, err
}

// NewestSupply returns the ledger so far; ErrNotFound when none is kept.
func (x *Index) NewestSupply(ctx context.Context) (chain.Supply, error) {
	var raw string
	if err := x.row(ctx, `SELECT ledger FROM supply WHERE id = 0`, nil, &raw); err != nil {
		return chain.Supply{}, err
	}
	return decodeSupply(raw)
}

func decodeSupply(raw string) (s chain.Supply, err error) {
	if err := json.Unmarshal([]byte(raw), &s); err != nil {
		return s, fmt.Errorf("read the ledger in the index: %w", err)
	}
	return s, nil
}

// ApplySupply keeps a ledger and the points on the way to it.
func (x *Index) ApplySupply(ctx context.Context, genesis, s chain.Supply, points *Points) error {
	return x.update(ctx, func(b *batch) {
		b.exec(`INSERT INTO supply (id, genesis, ledger) VALUES (0, ?, ?)
			ON CONFLICT (id) DO UPDATE SET genesis = excluded.genesis, ledger = excluded.ledger`, genesis.Hash, b.encode(s))
		for _, p := range points.found {
			staked := ""
			if p.Staked != nil {
				staked = p.Staked.String()
			}
			b.exec(`INSERT INTO supply_points (by, period, ledger, staked) VALUES (?, ?, ?, ?)
				ON CONFLICT (by, period) DO UPDATE SET ledger = excluded.ledger, staked = excluded.staked`, p.By, p.Period, b.encode(p.Supply), staked)
		}
		for by, length := range periods {
			if now := s.Time / length.seconds; length.keep > 0 && now > length.keep {
				b.exec(`DELETE FROM supply_points WHERE by = ? AND period <= ?`, by, now-length.keep)
			}
		}
	})
}

func (b *batch) encode(s chain.Supply) string {
	raw, err := json.Marshal(s)
	if err != nil && b.err == nil {
		b.err = err
	}
	return string(raw)
}

// SupplyPoints returns up to limit points before a period, oldest first.
func (x *Index) SupplyPoints(ctx context.Context, by string, before uint64, limit int) ([]Point, error) {
	found, err := collect(ctx, x, func(r scanner) (Point, error) {
		p := Point{By: by}
		var raw, staked string
		err := r.Scan(&p.Period, &raw, &staked)
		if err == nil {
			p.Supply, err = decodeSupply(raw)
		}
		if err == nil && staked != "" {
			p.Staked = new(units.Amount)
			err = p.Staked.UnmarshalText([]byte(staked))
		}
		return p, err
	}, `SELECT period, ledger, staked FROM supply_points WHERE by = ? AND period < ? ORDER BY period DESC LIMIT ?`, by, clamp(before), limit)
	slices.Reverse(found)
	return found, err
}

// Seconds returns when the period ends, seconds since the Unix epoch.
func (p Point) Seconds() uint64 { return (p.Period + 1) * periods[p.By].seconds }
