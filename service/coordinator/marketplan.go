package coordinator

import (
	"context"
	"errors"

	"github.com/trellis-network/trellis/client/chain"
)

// plan returns what a task waits for, if anything, and when to look at it again.
func (k *MarketKeeper) plan(ctx context.Context, t *watched, block, now uint64) (step, error) {
	id, terms := t.asked.ID, t.asked.Terms
	record, err := k.market.TaskRecord(ctx, id)
	if errors.Is(err, chain.ErrNoTask) {
		delete(k.tasks, id) // of blocks that are no more
		return step{}, nil
	} else if err != nil {
		return step{}, err
	}
	switch {
	case record.State == chain.TaskUndelivered:
		return k.planDelivery(t, now), nil
	case record.State.IsOver():
		delete(k.tasks, id)
		return step{}, nil
	case now >= t.deadline():
		return step{t, "refunded", func(ctx context.Context) error { return k.market.RefundTask(ctx, id, terms) }}, nil
	}
	t.due = t.deadline()
	switch record.State {
	case chain.TaskOpen:
		return k.planDraw(t, record, now), nil
	case chain.TaskDrawing:
		if !drawable(terms.Offer, now) {
			return step{}, nil // until the deadline
		}
		if block <= record.At {
			t.due = now + 1
			return step{}, nil
		}
		return step{t, "drawn", func(ctx context.Context) error { return k.market.AssignTask(ctx, id, terms) }}, nil
	case chain.TaskLocked, chain.TaskHeld:
		if until := record.At + uint64(terms.Offer.LockSeconds); now < until {
			t.due = min(until, t.deadline())
			return step{}, nil
		}
		return step{t, "lock expired", func(ctx context.Context) error { return k.market.ExpireTask(ctx, id, terms) }}, nil
	case chain.TaskInQuorum:
		return k.planQuorum(ctx, t, now)
	}
	return step{}, nil
}

// minDrawn is the least time that a prover can be drawn for, in seconds, as the contract has it.
const minDrawn = 60

// drawable reports whether the contract draws for an offer now: whoever is drawn has time, and puts no more at stake than it gets.
func drawable(o chain.Offer, now uint64) bool {
	return o.LockSeconds >= minDrawn && now+uint64(o.LockSeconds) <= o.Deadline && o.Collateral.Cmp(o.MaxPrice) <= 0
}

// planDraw has chance find a prover once the price has risen to its end. After each failure it waits longer: a draw costs two
// transactions, and provers come seldom.
func (k *MarketKeeper) planDraw(t *watched, record chain.TaskRecord, now uint64) step {
	id, terms := t.asked.ID, t.asked.Terms
	if record.Attempts >= k.cfg.MaxAttempts {
		return step{} // until the deadline
	}
	if record.Attempts > t.attempts {
		t.attempts, t.hold = record.Attempts, now+wait(record.Attempts)
	}
	if !drawable(terms.Offer, now) {
		return step{} // until the deadline
	}
	start := terms.Offer.RampStart
	if record.RampStart != 0 {
		start = record.RampStart
	}
	from := max(start+uint64(terms.Offer.RampSeconds), t.hold)
	if now < from {
		t.due = min(from, t.deadline())
		return step{}
	}
	return step{t, "draw announced", func(ctx context.Context) error { return k.market.CallTaskDraw(ctx, id, terms) }}
}

func (k *MarketKeeper) planQuorum(ctx context.Context, t *watched, now uint64) (step, error) {
	failed, err := k.market.TaskFailed(ctx, t.asked.ID)
	if err != nil {
		return step{}, err
	}
	if !failed {
		t.due = min(now+firstRetry, t.deadline())
		return step{}, nil
	}
	return step{t, "refunded: its quorum failed", func(ctx context.Context) error {
		return k.market.RefundTask(ctx, t.asked.ID, t.asked.Terms)
	}}, nil
}

// planDelivery tries a consumer again, later and later, and then no more: who wants the result can deliver it.
func (k *MarketKeeper) planDelivery(t *watched, now uint64) step {
	switch {
	case t.tries >= deliveries:
		delete(k.tasks, t.asked.ID)
		k.log.Warn("A consumer does not take its result; deliver it by hand: trellis compute deliver", "task", t.asked.ID,
			"consumer", t.asked.Terms.Offer.Consumer)
		return step{}
	case !t.done:
		t.due = now + firstRetry // its event is not read yet
		return step{}
	}
	return step{t, "delivered", func(ctx context.Context) error { return k.market.DeliverTask(ctx, t.asked, t.output, 0) }}
}
