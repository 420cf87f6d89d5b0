package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// weeksAtOnce is how many weeks one transaction settles: some 170,000 gas each.
const weeksAtOnce = 20

const (
	restakersGas = 1_600_000 // Emission.RESTAKERS_GAS must be there before each week's restakers' part
	weekGas      = 400_000   // more than twice what a week takes
)

// KeepWeeks is how many weeks back a keeper looks for gauges that have not fetched their part. What is older waits for whoever asks.
const KeepWeeks = 8

// Kept is what a keeper did.
type Kept struct {
	Settled   []Week        `json:"settled"`
	Collected []KeptGauge   `json:"collected"`
	GaveBack  []KeptGauge   `json:"gaveBack"` // what nobody can earn in a gauge
	Waiting   []WaitingPart `json:"waiting"`  // gauges that could not fetch
}

// KeptGauge is what a gauge fetched of a week, or gave back.
type KeptGauge struct {
	Gauge  common.Address `json:"gauge"`
	Week   Week           `json:"week"`
	Amount units.Amount   `json:"amount"`
}

// A WaitingPart is a gauge that could not fetch a week, and why.
type WaitingPart struct {
	Gauge common.Address `json:"gauge"`
	Week  Week           `json:"week"`
	Why   string         `json:"why"`
}

// Idle reports whether there was nothing to do.
func (k Kept) Idle() bool { return len(k.Settled)+len(k.Collected)+len(k.GaveBack) == 0 }

// KeepDAO settles the weeks that are over, has gauges fetch their parts of the last weeks, and gives the treasury what nobody can
// earn. Two who do so at once do not harm each other. A gauge that cannot fetch is left for later, and the others are not.
func (w *Writer) KeepDAO(ctx context.Context) (Kept, error) {
	var kept Kept
	d, err := w.DAO(ctx)
	if err != nil {
		return kept, err
	}
	if kept.Settled, err = w.settleWeeks(ctx, d); err != nil {
		return kept, err
	}
	gauges, err := w.Gauges(ctx)
	if err != nil {
		return kept, err
	}
	first := d.Week - min(d.Week, KeepWeeks)
	if len(kept.Settled) > 0 {
		first = min(first, kept.Settled[0])
	}
	for week := first; week < d.Week; week++ {
		budget, err := w.WeekBudget(ctx, week)
		if err != nil {
			return kept, err
		}
		if !budget.Settled || budget.Open.IsZero() {
			continue
		}
		for _, g := range gauges {
			if err := w.fetch(ctx, g, week, &kept); err != nil {
				return kept, err
			}
		}
	}
	return kept, w.giveBack(ctx, gauges, d, &kept)
}

// settleWeeks settles what is over, and returns which weeks are settled for it.
func (w *Writer) settleWeeks(ctx context.Context, d DAO) ([]Week, error) {
	var settled []Week
	for left := d.Unsettled; left > 0; {
		c := call(predeploys.Emission, bindings.EmissionMetaData, "settle", big.NewInt(weeksAtOnce))
		// What it takes depends little on the state, and an estimate would try it twenty times.
		c.Gas = restakersGas + weekGas*min(left, weeksAtOnce)
		_, err := w.send(ctx, "settle the DAO's weeks", c)
		if err != nil && !Reverted(err, "NothingToSettle") {
			return settled, err
		}
		next, err := w.dao.emission.NextWeek(at(ctx))
		if err != nil {
			return settled, fmt.Errorf("read the next week: %w", decodeRevert(err))
		}
		count := next.Uint64() - uint64(d.NextWeek) - uint64(len(settled))
		if count == 0 {
			break // the treasury's allowance is used up; the rest waits for the next week
		}
		for range count {
			settled = append(settled, d.NextWeek+Week(len(settled)))
		}
		left -= min(left, count)
	}
	return settled, nil
}

// fetch brings a gauge's part of a week to it, or back to the treasury when the gauge is dead.
func (w *Writer) fetch(ctx context.Context, g Gauge, week Week, kept *Kept) error {
	part, err := w.GaugeWeek(ctx, week, g.Address)
	if err != nil {
		return err
	}
	if part.Done || part.Votes.IsZero() {
		return nil
	}
	c := call(g.Address, bindings.StreamGaugeMetaData, "collect", week.big())
	if g.KilledAt != 0 {
		c = call(predeploys.Emission, bindings.EmissionMetaData, "release", week.big(), g.Address)
	}
	_, err = w.send(ctx, "fetch a gauge's coins", c)
	var refused *RevertError
	switch {
	case errors.As(err, &refused):
		kept.Waiting = append(kept.Waiting, WaitingPart{g.Address, week, refused.Error()})
		return nil
	case err != nil:
		return err
	case g.KilledAt != 0:
		kept.GaveBack = append(kept.GaveBack, KeptGauge{g.Address, week, part.Share})
	default:
		kept.Collected = append(kept.Collected, KeptGauge{g.Address, week, part.Share})
	}
	return nil
}

// giveBack returns coins that nobody can earn (any more).
func (w *Writer) giveBack(ctx context.Context, gauges []Gauge, d DAO, kept *Kept) error {
	for _, g := range gauges {
		switch g.Target.Kind {
		case LiquidityGauge, StreamGauge:
			if err := w.giveBackStream(ctx, g, d.Week, kept); err != nil {
				return err
			}
		case DeviceGauge:
			// Its windows are long over then, or the gauge is dead.
			for week := d.Week - min(d.Week, 2*KeepWeeks); week < d.Week; week++ {
				if err := w.giveBackWork(ctx, g, week, kept); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (w *Writer) giveBackStream(ctx context.Context, g Gauge, week Week, kept *Kept) error {
	contract, err := bindings.NewERC20Gauge(g.Address, w.eth)
	if err != nil {
		return err
	}
	if g.KilledAt == 0 {
		if g.Target.Kind == StreamGauge {
			return nil // a living stream flows to somebody
		}
		idle, err := contract.Idle(at(ctx))
		if err != nil {
			return fmt.Errorf("read gauge %s: %w", g.Address, decodeRevert(err))
		}
		if idle.Sign() == 0 {
			return nil
		}
	} else if held, err := w.eth.BalanceAt(ctx, g.Address, nil); err != nil || held.Sign() == 0 {
		return err
	}
	back, err := w.wouldReturn(ctx, call(g.Address, bindings.ERC20GaugeMetaData, "giveBack"))
	if err != nil || back.IsZero() {
		return err
	}
	if err := w.daoCall(ctx, "give back", g.Address, bindings.ERC20GaugeMetaData, "giveBack"); err != nil {
		return err
	}
	kept.GaveBack = append(kept.GaveBack, KeptGauge{g.Address, week, back})
	return nil
}

func (w *Writer) giveBackWork(ctx context.Context, g Gauge, week Week, kept *Kept) error {
	pot, err := w.WorkPot(ctx, g.Address, week)
	if err != nil || pot.Pot.Cmp(pot.Paid) == 0 {
		return err
	}
	c := call(g.Address, bindings.DeviceGaugeMetaData, "giveBack", week.big())
	back, err := w.wouldReturn(ctx, c)
	if Reverted(err, "NotOpen") {
		return nil
	}
	if err != nil || back.IsZero() {
		return err
	}
	if _, err := w.send(ctx, "give back", c); err != nil {
		return err
	}
	kept.GaveBack = append(kept.GaveBack, KeptGauge{g.Address, week, back})
	return nil
}

// wouldReturn asks what a call would return, a number, without sending it.
func (w *Writer) wouldReturn(ctx context.Context, c Call) (units.Amount, error) {
	raw, err := w.eth.CallContract(ctx, ethereum.CallMsg{From: w.account.Address(), To: &c.To, Data: c.Data}, nil)
	if err != nil {
		return units.Amount{}, decodeRevert(err)
	}
	return amount(new(big.Int).SetBytes(raw)), nil
}

// StandingVoters returns the accounts that let anyone repeat their ballots. It reads all blocks' events.
func (c *Client) StandingVoters(ctx context.Context) ([]common.Address, error) {
	var accounts []common.Address
	standing := make(map[common.Address]bool)
	err := c.eventPages(ctx, 0, func(opts *bind.FilterOpts) error {
		set, err := c.dao.voter.FilterStandingSet(opts, nil)
		if err != nil {
			return err
		}
		defer set.Close()
		for set.Next() {
			if _, ok := standing[set.Event.Account]; !ok {
				accounts = append(accounts, set.Event.Account)
			}
			standing[set.Event.Account] = set.Event.Standing
		}
		return set.Error()
	})
	if err != nil {
		return nil, fmt.Errorf("read the standing ballots: %w", err)
	}
	return slices.DeleteFunc(accounts, func(a common.Address) bool { return !standing[a] }), nil
}

// eventPages reads the events of blocks from a time on, in pages that nodes give.
func (c *Client) eventPages(ctx context.Context, since uint64, read func(*bind.FilterOpts) error) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	// The first block of that time or later.
	first, end := uint64(0), head
	for since != 0 && first < end {
		middle := first + (end-first)/2
		header, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(middle))
		if err != nil {
			return err
		}
		if header.Time < since {
			first = middle + 1
		} else {
			end = middle
		}
	}
	for start := first; start <= head; start += maxEventBlocks {
		last := min(head, start+maxEventBlocks-1)
		if err := read(&bind.FilterOpts{Context: ctx, Start: start, End: &last}); err != nil {
			return err
		}
	}
	return nil
}
