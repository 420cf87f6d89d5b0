package chain

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

// A RouteStats is what became of tasks with one kind of evidence that were asked for in some blocks.
type RouteStats struct {
	Asked, Done, Refunded, Missed uint64
	// Prices of results, before fees, and seconds from request to result: smallest, median and largest. Zero without a result.
	Prices  [3]units.Amount
	Seconds [3]uint64
	// Entries of the log that results were about, together.
	Entries uint64
}

// MarketStats counts what became of the tasks that were asked for in the newest blocks.
func (c *Client) MarketStats(ctx context.Context, blocks uint64) (map[compute.Route]RouteStats, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	s := newStats()
	if err := c.MarketEvents(ctx, head-min(head, blocks), head, func(e Event) error { s.happened(e); return nil }); err != nil {
		return nil, err
	}
	return s.result(), nil
}

type stats struct {
	asked   map[common.Hash]Event
	routes  map[compute.Route]*RouteStats
	prices  map[compute.Route][]units.Amount
	seconds map[compute.Route][]uint64
}

func newStats() *stats {
	return &stats{
		make(map[common.Hash]Event), make(map[compute.Route]*RouteStats), make(map[compute.Route][]units.Amount), make(map[compute.Route][]uint64),
	}
}

// of returns the route's numbers that a task counts for, nil for one that was asked for before.
func (s *stats) of(task common.Hash) (*RouteStats, compute.Route, Event) {
	e, is := s.asked[task]
	if !is {
		return nil, compute.Route{}, e
	}
	route := e.What.(TaskRequested).Terms.Route
	return s.routes[route], route, e
}

func (s *stats) happened(e Event) {
	switch what := e.What.(type) {
	case TaskRequested:
		s.asked[what.ID] = e
		r := s.routes[what.Terms.Route]
		if r == nil {
			r = &RouteStats{}
			s.routes[what.Terms.Route] = r
		}
		r.Asked++
	case TaskDone:
		if r, route, asked := s.of(what.ID); r != nil {
			r.Done++
			r.Entries += asked.What.(TaskRequested).Task.LogEnd - asked.What.(TaskRequested).Task.LogStart
			s.prices[route] = append(s.prices[route], what.Price)
			s.seconds[route] = append(s.seconds[route], e.Time-asked.Time)
		}
	case TaskRefund:
		if r, _, _ := s.of(what.ID); r != nil {
			r.Refunded++
		}
	case TaskMissed:
		if r, _, _ := s.of(what.ID); r != nil {
			r.Missed++
		}
	}
}

func (s *stats) result() map[compute.Route]RouteStats {
	out := make(map[compute.Route]RouteStats)
	for route, r := range s.routes {
		if prices, seconds := s.prices[route], s.seconds[route]; len(prices) > 0 {
			slices.SortFunc(prices, units.Amount.Cmp)
			slices.Sort(seconds)
			r.Prices = [3]units.Amount{prices[0], prices[len(prices)/2], prices[len(prices)-1]}
			r.Seconds = [3]uint64{seconds[0], seconds[len(seconds)/2], seconds[len(seconds)-1]}
		}
		out[route] = *r
	}
	return out
}
