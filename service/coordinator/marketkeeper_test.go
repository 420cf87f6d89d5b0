package coordinator

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
)

// tasksChain is a market whose blocks are seconds of the test's clock. It keeps to the contract's rules as far as a keeper sees them.
type tasksChain struct {
	mu      sync.Mutex
	start   time.Time
	tasks   map[common.Hash]*fakeTask
	events  map[uint64][]chain.Event // by block
	nobody  bool                     // no prover can be drawn
	refuses bool                     // the consumer does not take results
	down    bool                     // no transaction gets through
	sent    []string                 // what was done, with the task's first byte
	asked   int                      // questions about tasks
	widest  uint64                   // blocks of the largest question for events
}

type fakeTask struct {
	asked   chain.TaskRequested
	record  chain.TaskRecord
	failed  bool // its quorum
	fulfils bool // the drawn prover brings a result at once
}

func newTasksChain() *tasksChain {
	return &tasksChain{start: time.Now(), tasks: make(map[common.Hash]*fakeTask), events: make(map[uint64][]chain.Event)}
}

func (c *tasksChain) now() uint64 { return 1000 + uint64(time.Since(c.start)/time.Second) }

// tell puts an event into the next block.
func (c *tasksChain) tell(what any) {
	c.events[c.now()+1] = append(c.events[c.now()+1], chain.Event{What: what})
}

func (c *tasksChain) Time(context.Context) (block, seconds uint64, err error) {
	return c.now(), c.now(), nil
}

func (c *tasksChain) MarketEvents(_ context.Context, from, to uint64, yield func(chain.Event) error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.widest = max(c.widest, to-from+1)
	for block := from; block <= to; block++ {
		for _, e := range c.events[block] {
			if err := yield(e); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *tasksChain) TaskRecord(_ context.Context, task common.Hash) (chain.TaskRecord, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked++
	t := c.tasks[task]
	if t == nil {
		return chain.TaskRecord{}, chain.ErrNoTask
	}
	return t.record, nil
}

func (c *tasksChain) TaskFailed(_ context.Context, task common.Hash) (bool, error) {
	return c.tasks[task].failed, nil
}

// do is a transaction: it is refused unless the task is in one of the states.
func (c *tasksChain) do(task common.Hash, what string, states []chain.TaskState, then func(*fakeTask) error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return errors.New("no coins")
	}
	t := c.tasks[task]
	if !slices.Contains(states, t.record.State) {
		return &chain.RevertError{Name: "NotOpen"}
	}
	if err := then(t); err != nil {
		return err
	}
	c.sent = append(c.sent, what+" "+string(rune('a'+task[0])))
	return nil
}

func (c *tasksChain) ExpireTask(_ context.Context, task common.Hash, terms chain.TaskTerms) error {
	return c.do(task, "expire", []chain.TaskState{chain.TaskLocked, chain.TaskHeld}, func(t *fakeTask) error {
		if c.now() < t.record.At+uint64(terms.Offer.LockSeconds) {
			return &chain.RevertError{Name: "TooEarly"}
		}
		t.record.State, t.record.RampStart, t.record.Attempts = chain.TaskOpen, c.now(), t.record.Attempts+1
		c.tell(chain.TaskReopened{ID: task, RampStart: c.now()})
		return nil
	})
}

func (c *tasksChain) CallTaskDraw(_ context.Context, task common.Hash, terms chain.TaskTerms) error {
	return c.do(task, "call", []chain.TaskState{chain.TaskOpen}, func(t *fakeTask) error {
		if c.now() < max(terms.Offer.RampStart, t.record.RampStart)+uint64(terms.Offer.RampSeconds) {
			return &chain.RevertError{Name: "TooEarly"}
		}
		t.record.State, t.record.At = chain.TaskDrawing, c.now()+2
		c.tell(chain.TaskDrawAnnounced{ID: task, Block: t.record.At})
		return nil
	})
}

func (c *tasksChain) AssignTask(_ context.Context, task common.Hash, _ chain.TaskTerms) error {
	return c.do(task, "assign", []chain.TaskState{chain.TaskDrawing}, func(t *fakeTask) error {
		if c.now() <= t.record.At {
			return &chain.RevertError{Name: "TooEarly"}
		}
		if c.nobody {
			t.record.State, t.record.At, t.record.RampStart, t.record.Attempts = chain.TaskOpen, 0, 1, t.record.Attempts+1
			c.tell(chain.TaskNobodyDrawn{ID: task})
			return nil
		}
		t.record.State, t.record.At = chain.TaskHeld, c.now()
		c.tell(chain.TaskTaken{ID: task, Until: c.now() + uint64(t.asked.Terms.Offer.LockSeconds), Drawn: true})
		if t.fulfils {
			c.fulfil(t)
		}
		return nil
	})
}

func (c *tasksChain) fulfil(t *fakeTask) {
	delivered := t.asked.Terms.Offer.Consumer == (common.Address{})
	t.record.State = chain.TaskFulfilled
	if !delivered {
		t.record.State = chain.TaskUndelivered
	}
	c.tell(chain.TaskDone{ID: t.asked.ID, Delivered: delivered, Output: []byte{t.asked.ID[0]}})
}

func (c *tasksChain) RefundTask(_ context.Context, task common.Hash, terms chain.TaskTerms) error {
	states := []chain.TaskState{chain.TaskOpen, chain.TaskDrawing, chain.TaskLocked, chain.TaskHeld, chain.TaskInQuorum}
	return c.do(task, "refund", states, func(t *fakeTask) error {
		if c.now() < terms.Offer.Deadline && !t.failed {
			return &chain.RevertError{Name: "TooEarly"}
		}
		t.record.State = chain.TaskRefunded
		c.tell(chain.TaskRefund{ID: task})
		return nil
	})
}

func (c *tasksChain) DeliverTask(_ context.Context, asked chain.TaskRequested, output []byte, _ uint64) error {
	return c.do(asked.ID, "deliver", []chain.TaskState{chain.TaskUndelivered}, func(t *fakeTask) error {
		if c.refuses {
			return &chain.RevertError{Name: "ConsumerFailed"}
		}
		if len(output) != 1 || output[0] != asked.ID[0] {
			return &chain.RevertError{Name: "WrongOutput"}
		}
		t.record.State = chain.TaskFulfilled
		c.tell(chain.TaskDelivered{ID: asked.ID})
		return nil
	})
}

// request puts a task into the market: letter a is task 0.
func (c *tasksChain) request(letter byte, mode chain.TaskMode, deadline uint64, change func(*fakeTask)) *fakeTask {
	c.mu.Lock()
	defer c.mu.Unlock()
	asked := chain.TaskRequested{ID: common.Hash{letter - 'a'}}
	asked.Terms.Offer = chain.Offer{Mode: mode, RampStart: c.now(), RampSeconds: 20, LockSeconds: 60, Deadline: c.now() + deadline}
	t := &fakeTask{asked: asked}
	t.record.State = map[chain.TaskMode]chain.TaskState{
		chain.TaskAuction: chain.TaskOpen, chain.TaskAssigned: chain.TaskDrawing, chain.TaskQuorum: chain.TaskInQuorum,
	}[mode]
	if mode == chain.TaskAssigned {
		t.record.At = c.now() + 2
	}
	if change != nil {
		change(t)
	}
	c.tasks[t.asked.ID] = t
	c.tell(t.asked)
	return t
}

// keep runs a keeper for a while, on synctest's clock.
func (c *tasksChain) keep(t *testing.T, cfg MarketConfig, d time.Duration) *MarketKeeper {
	t.Helper()
	k := NewMarketKeeper(cfg, c, slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	if err := k.Run(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("the keeper ended with %v", err)
	}
	return k
}

// cut returns what was done since the last call.
func (c *tasksChain) cut() []string {
	sent := c.sent
	c.sent = nil
	return sent
}

func want(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("the keeper did %q, want %q", got, want)
	}
}

func TestAKeeperMovesEveryKindOfTaskOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newTasksChain()
		consumer := func(t *fakeTask) { t.fulfils, t.asked.Terms.Offer.Consumer = true, common.Address{1} }
		c.request('a', chain.TaskAuction, 500, consumer)
		c.keep(t, MarketConfig{}, time.Minute)
		want(t, c.cut(), "call a", "assign a", "deliver a")

		c.request('b', chain.TaskAssigned, 500, nil)
		c.keep(t, MarketConfig{}, 75*time.Second)
		want(t, c.cut(), "assign b", "expire b")

		c.request('c', chain.TaskQuorum, 500, func(t *fakeTask) { t.failed = true })
		c.request('d', chain.TaskQuorum, 30, nil)
		b := c.tasks[common.Hash{1}]
		b.record.State = chain.TaskFulfilled
		c.keep(t, MarketConfig{}, time.Minute)
		want(t, c.cut(), "refund c", "refund d")
		for id, task := range c.tasks {
			if !task.record.State.IsOver() {
				t.Errorf("task %s is %s", id, task.record.State)
			}
		}
	})
}

func TestAKeeperThatBeganLateFindsWhatWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newTasksChain()
		c.request('a', chain.TaskAuction, 100, nil) // dead by then
		c.request('b', chain.TaskAuction, 100_000, func(t *fakeTask) { t.asked.Terms.Offer.Consumer = common.Address{1} })
		c.request('c', chain.TaskAuction, 100_000, nil)
		c.fulfil(c.tasks[common.Hash{1}])
		time.Sleep(7000 * time.Second)
		c.request('d', chain.TaskQuorum, 100_000, nil)
		c.fulfil(c.tasks[common.Hash{2}])
		time.Sleep(7000 * time.Second)
		k := c.keep(t, MarketConfig{}, 30*time.Second)
		want(t, sorted(c.cut()), "deliver b", "refund a")
		if len(k.tasks) != 1 || len(k.over)+len(k.undelivered) != 0 || c.widest > pageBlocks {
			t.Errorf("%d tasks are watched, %d and %d kept in vain, %d blocks asked for at once", len(k.tasks), len(k.over), len(k.undelivered), c.widest)
		}
		k = c.keep(t, MarketConfig{LookBack: 100}, 30*time.Second)
		want(t, c.cut())
		if len(k.tasks) != 0 {
			t.Errorf("%d tasks from before the look back are watched", len(k.tasks))
		}
	})
}

func sorted(list []string) []string { return slices.Sorted(slices.Values(list)) }

func TestAKeeperGoesByDeadlinesAndIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newTasksChain()
		for i := range byte(6) {
			c.request('a'+i, chain.TaskAuction, 60-uint64(i)*5, nil)
		}
		time.Sleep(100 * time.Second)
		c.keep(t, MarketConfig{Actions: 1}, 7*time.Second)
		want(t, c.cut(), "refund f", "refund e", "refund d", "refund c")
		k := c.keep(t, MarketConfig{Actions: 1, Tasks: 1}, time.Second)
		want(t, c.cut(), "refund b")
		if len(k.tasks) > 1 {
			t.Errorf("%d tasks are watched, at most one should be", len(k.tasks))
		}
	})
}

func TestAKeeperTriesFailuresLessAndLess(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newTasksChain()
		c.nobody = true
		c.request('a', chain.TaskAuction, 5000, nil)
		c.keep(t, MarketConfig{MaxAttempts: 4}, 20*time.Minute)
		want(t, c.cut(), "call a", "assign a", "call a", "assign a", "call a", "assign a", "call a", "assign a")

		c.nobody, c.refuses = false, true
		c.request('b', chain.TaskAuction, 90_000, func(t *fakeTask) { t.asked.Terms.Offer.Consumer = common.Address{1} })
		c.fulfil(c.tasks[common.Hash{1}])
		asked := c.asked
		k := c.keep(t, MarketConfig{MaxAttempts: 4}, 9*time.Hour)
		want(t, c.cut(), "refund a")
		if c.asked-asked > 60 || len(k.tasks) != 0 {
			t.Errorf("%d questions about a consumer that does not take its result, %d tasks still watched", c.asked-asked, len(k.tasks))
		}

		c.down, c.refuses = true, false
		c.request('c', chain.TaskAuction, 90_000, nil)
		go func() {
			time.Sleep(10 * time.Minute)
			c.mu.Lock()
			defer c.mu.Unlock()
			c.down = false
		}()
		c.keep(t, MarketConfig{}, 30*time.Minute)
		if got := c.cut(); !slices.Contains(got, "assign c") {
			t.Errorf("after the failures the keeper did %q", got)
		}
	})
}
