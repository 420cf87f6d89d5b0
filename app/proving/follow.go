// Package proving joins a prover's worker with the market's contracts, the projects' public files, and what executes programs.
package proving

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/service/prover/market"
	"github.com/trellis-network/trellis/types/units"
)

const (
	// pageBlocks is how many blocks one question about events covers.
	pageBlocks = 2000
	// longest is how many blocks back a task can be that is still open: 30 days (docs/spec/compute.md).
	longest = 30 * 24 * 3600
)

// A follower follows the market's events, and holds the tasks that still take a result. Safe for concurrent use.
type follower struct {
	client *chain.Client
	eth    *ethclient.Client
	me     common.Address

	mu    sync.Mutex
	next  uint64                 // the first block that was not read yet; guarded by mu
	tasks map[common.Hash]*entry // guarded by mu
}

// An entry is a task as its events tell it.
type entry struct {
	asked     chain.TaskRequested
	state     chain.TaskState
	holder    common.Address
	until     uint64 // of its holder
	rampStart uint64
	steady    bool // nobody was drawn: it is at its highest price
}

func newFollower(c *chain.Client, me common.Address) *follower {
	return &follower{client: c, eth: ethclient.NewClient(c.RPC()), me: me, tasks: make(map[common.Hash]*entry)}
}

// Now implements market.Chain.
func (f *follower) Now(ctx context.Context) (market.Moment, error) {
	block, seconds, err := f.client.Time(ctx)
	if err != nil {
		return market.Moment{}, err
	}
	price, err := f.eth.SuggestGasPrice(ctx)
	if err != nil {
		return market.Moment{}, fmt.Errorf("ask for the price of gas: %w", err)
	}
	return market.Moment{Block: block, Seconds: seconds, GasPrice: price}, nil
}

// Standing implements market.Chain.
func (f *follower) Standing(ctx context.Context) (s market.Standing, err error) {
	if s.Balance, err = f.client.Balance(ctx, f.me); err != nil {
		return s, err
	}
	free, err := f.client.MarketBalance(ctx, f.me)
	if err != nil {
		return s, err
	}
	s.Collateral = free.Add(reserved(s.Balance)) // the market takes what is missing with the call
	p, err := f.client.Prover(ctx, f.me)
	s.Routes, s.Busy = p.Routes, int(p.Open)
	if errors.Is(err, chain.ErrNoProver) {
		return s, nil
	} else if err != nil {
		return s, err
	}
	s.Registered, s.Capacity = true, int(min(uint64(p.Capacity), p.Places))
	return s, nil
}

// reserved leaves a part of an account's coins for gas.
func reserved(balance units.Amount) units.Amount {
	return balance.MulDiv(big.NewInt(9), big.NewInt(10))
}

// Requests implements market.Chain.
func (f *follower) Requests(ctx context.Context) ([]market.Request, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	block, seconds, err := f.follow(ctx)
	if err != nil {
		return nil, err
	}
	var all []market.Request
	for id, e := range f.tasks {
		if seconds > e.asked.Terms.Offer.Deadline+longest/30 { // nobody refunded it for a day
			delete(f.tasks, id)
			continue
		}
		r, err := f.request(ctx, e, block, seconds)
		if err != nil {
			return nil, err
		}
		if r.State != market.Fulfilled && r.State != market.Ended {
			all = append(all, r)
		}
	}
	return all, nil
}

// follow reads the events up to the newest block; called with mu.
func (f *follower) follow(ctx context.Context) (block, seconds uint64, err error) {
	if block, seconds, err = f.client.Time(ctx); err != nil {
		return 0, 0, err
	}
	if f.next == 0 {
		f.next = max(1, block-min(block, longest))
	}
	for f.next <= block {
		end := min(block, f.next+pageBlocks-1)
		if err := f.client.MarketEvents(ctx, f.next, end, func(e chain.Event) error { f.happened(e.What); return nil }); err != nil {
			return 0, 0, err
		}
		f.next = end + 1
	}
	return block, seconds, nil
}

// happened takes an event over. To take one twice changes nothing: a page that failed is read again.
func (f *follower) happened(what any) {
	if e, is := what.(chain.TaskRequested); is {
		state := chain.TaskOpen
		switch e.Terms.Offer.Mode {
		case chain.TaskAssigned:
			state = chain.TaskDrawing
		case chain.TaskQuorum:
			state = chain.TaskInQuorum
		}
		f.tasks[e.ID] = &entry{asked: e, state: state, rampStart: e.Terms.Offer.RampStart}
		return
	}
	on := func(id common.Hash, do func(*entry)) {
		if t := f.tasks[id]; t != nil {
			do(t)
		}
	}
	open := func(t *entry) { t.state, t.holder, t.until = chain.TaskOpen, common.Address{}, 0 }
	switch e := what.(type) {
	case chain.TaskTaken:
		on(e.ID, func(t *entry) {
			t.state, t.holder, t.until = chain.TaskLocked, e.Prover, e.Until
			if e.Drawn {
				t.state = chain.TaskHeld
			}
		})
	case chain.TaskDrawAnnounced:
		on(e.ID, func(t *entry) { open(t); t.state = chain.TaskDrawing })
	case chain.TaskNobodyDrawn:
		on(e.ID, func(t *entry) { open(t); t.steady = true })
	case chain.TaskDeclined:
		on(e.ID, open)
	case chain.TaskMissed:
		on(e.ID, open)
	case chain.TaskReopened:
		on(e.ID, func(t *entry) { open(t); t.rampStart, t.steady = e.RampStart, false })
	case chain.TaskDone:
		delete(f.tasks, e.ID)
	case chain.TaskRefund:
		delete(f.tasks, e.ID)
	}
}

// request describes a task for the worker.
func (f *follower) request(ctx context.Context, e *entry, block, seconds uint64) (market.Request, error) {
	offer := e.asked.Terms.Offer
	r := market.Request{
		ID: e.asked.ID, Task: e.asked.Task, Manifest: e.asked.Manifest, Route: e.asked.Terms.Route, State: market.Open, Deadline: offer.Deadline - 1,
		Price:   market.Ramp{Min: offer.MinPrice, Max: offer.MaxPrice, Start: e.rampStart, Seconds: uint64(offer.RampSeconds)},
		Deposit: offer.Collateral, Prover: f.me, Block: block,
	}
	if e.steady {
		r.Price.Min = r.Price.Max
	}
	switch e.state {
	case chain.TaskLocked, chain.TaskHeld:
		if seconds < e.until { // else whoever takes it next settles that
			r.State, r.Holder, r.HeldTill = market.Held, e.holder, e.until-1
		}
		if e.state == chain.TaskHeld {
			r.Mode, r.Price.Min = market.Assigned, r.Price.Max
		}
	case chain.TaskDrawing:
		r.State, r.HeldTill = market.Held, r.Deadline // by chance, until it has chosen
	case chain.TaskInQuorum:
		return f.quorum(ctx, r, block)
	}
	return r, nil
}

// quorum adds what the account has to do in a quorum.
func (f *follower) quorum(ctx context.Context, r market.Request, block uint64) (market.Request, error) {
	r.Mode, r.Prover, r.Price.Min = market.Quorum, predeploys.Quorum, r.Price.Max
	c, err := f.client.QuorumCase(ctx, r.ID)
	if errors.Is(err, chain.ErrNoQuorum) || c.Failed {
		r.State = market.Ended
		return r, nil
	} else if err != nil {
		return r, err
	}
	decided := c.Output != (common.Hash{})
	switch {
	case c.DrawBlock != 0 && block > c.DrawBlock:
		r.Chore = market.Draw
	case c.DrawBlock == 0 && c.RoundOver && !decided:
		r.Chore = market.Escalate
	}
	s, err := f.client.QuorumSeat(ctx, r.ID, f.me)
	if err != nil || s.Round == 0 {
		return r, err
	}
	index := 0
	for i, member := range c.Members {
		if member == f.me {
			index = i
		}
	}
	r.Seat = &market.Seat{
		Index: index, CommitUntil: c.CommitUntil, RevealUntil: c.RevealUntil, RevealOpen: c.RevealOpen, Commitment: s.Commitment,
		// Of a round that is over there is nothing left to tell.
		Revealed: s.Output != (common.Hash{}) || s.Round-1 < c.Round || c.DrawBlock != 0,
		Decided:  decided, Output: c.Output,
	}
	return r, nil
}

// Request implements market.Chain.
func (f *follower) Request(ctx context.Context, id common.Hash) (market.Request, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	e := f.tasks[id]
	if e == nil {
		return f.ended(ctx, id)
	}
	asked := *e
	block, seconds, err := f.follow(ctx)
	if err != nil {
		return market.Request{}, err
	}
	if e = f.tasks[id]; e != nil {
		return f.request(ctx, e, block, seconds)
	}
	r, err := f.request(ctx, &entry{asked: asked.asked, state: chain.TaskOpen}, block, seconds)
	if err != nil {
		return r, err
	}
	return f.end(ctx, r)
}

// ended describes a task that is no longer followed.
func (f *follower) ended(ctx context.Context, id common.Hash) (market.Request, error) {
	block, seconds, err := f.client.Time(ctx)
	if err != nil {
		return market.Request{}, err
	}
	asked, _, err := f.client.Asked(ctx, id)
	if err != nil {
		return market.Request{}, err
	}
	r, err := f.request(ctx, &entry{asked: asked, state: chain.TaskOpen}, block, seconds)
	if err != nil {
		return r, err
	}
	return f.end(ctx, r)
}

// end says how a task ended.
func (f *follower) end(ctx context.Context, r market.Request) (market.Request, error) {
	record, err := f.client.TaskRecord(ctx, r.ID)
	if err != nil {
		return r, err
	}
	r.State, r.Holder = market.Ended, record.Prover
	if record.State == chain.TaskFulfilled || record.State == chain.TaskUndelivered {
		r.State = market.Fulfilled
	}
	if r.Route == quorumRoute {
		r.Mode = market.Quorum
	}
	return r, nil
}
