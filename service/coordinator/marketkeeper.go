package coordinator

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
)

// Market is what a market keeper needs of the contracts.
type Market interface {
	// Time returns the newest block's number and time in seconds.
	Time(ctx context.Context) (block, seconds uint64, err error)
	// MarketEvents yields what happened to tasks in blocks from and to, both inclusive, in order.
	MarketEvents(ctx context.Context, from, to uint64, yield func(chain.Event) error) error
	TaskRecord(ctx context.Context, task common.Hash) (chain.TaskRecord, error)
	// TaskFailed reports whether the quorum of a task can decide no more.
	TaskFailed(ctx context.Context, task common.Hash) (bool, error)
	ExpireTask(ctx context.Context, task common.Hash, terms chain.TaskTerms) error
	CallTaskDraw(ctx context.Context, task common.Hash, terms chain.TaskTerms) error
	AssignTask(ctx context.Context, task common.Hash, terms chain.TaskTerms) error
	RefundTask(ctx context.Context, task common.Hash, terms chain.TaskTerms) error
	DeliverTask(ctx context.Context, asked chain.TaskRequested, output []byte, gas uint64) error
}

// MarketConfig says how a market keeper works. Its zero value works.
type MarketConfig struct {
	Interval time.Duration // between looks; default two seconds
	// LookBack is how many blocks a keeper reads that has just begun; what is older anybody can end. Default 2,700,000: a task lasts at
	// most 30 days.
	LookBack uint64
	Actions  int // transactions a look, in the order of deadlines; default 16
	Tasks    int // that are watched; of more, those with the latest deadlines are not. Default 200,000
	// MaxAttempts is how often a task is drawn for, as the contract has it; default 16.
	MaxAttempts int
}

const (
	// pageBlocks is how many blocks one question reads, pagesALook how many of them a look asks at most: so a keeper with a long past
	// to read acts in the meantime.
	pageBlocks = 2000
	pagesALook = 25
	// firstRetry doubles with each attempt, up to lastRetry.
	firstRetry = 10
	lastRetry  = 3600
	// deliveries is how often a consumer is tried that does not take its result.
	deliveries = 12
	readsALook = 1000
	// atOnce bounds transactions that wait for their block together.
	atOnce = 8
)

func (c MarketConfig) withDefaults() MarketConfig {
	c.Interval = cmp.Or(max(c.Interval, 0), 2*time.Second)
	c.LookBack = cmp.Or(c.LookBack, 2_700_000)
	c.Actions = cmp.Or(max(c.Actions, 0), 16)
	c.Tasks = cmp.Or(max(c.Tasks, 0), 200_000)
	c.MaxAttempts = cmp.Or(max(c.MaxAttempts, 0), 16)
	return c
}

// A MarketKeeper does what tasks wait for and nobody has to do: it settles locks that ran out, has chance find provers for tasks that
// nobody took, gives requesters their coins back, and brings results to consumers that failed before. It holds no state that the chain
// has not; several do not harm each other.
type MarketKeeper struct {
	cfg    MarketConfig
	market Market
	log    *slog.Logger

	tasks map[common.Hash]*watched // owned by Run
	// over are tasks whose end was read and whose beginning was not, as the past is read backwards; owned by Run.
	over map[common.Hash]bool
	// undelivered are results that were read in the same way; owned by Run.
	undelivered map[common.Hash][]byte
	next        uint64 // first block that was not followed, 0 before the first look; owned by Run
	past        uint64 // blocks below were not read; owned by Run
	last        uint64 // they are read down to here; owned by Run
	told        string // the last failure, told once; owned by Run
	full        bool   // whether it was told that too many tasks wait; owned by Run
}

// A watched task is not over.
type watched struct {
	asked  chain.TaskRequested
	output []byte // of a result that its consumer did not take
	done   bool   // whether there is a result
	tries  int    // that failed
	due    uint64 // second from which on it is looked at again
	// attempts are those of provers and draws that were seen, hold is until when the last of them puts off the next draw.
	attempts int
	hold     uint64
}

// NewMarketKeeper returns a keeper of tasks.
func NewMarketKeeper(cfg MarketConfig, market Market, log *slog.Logger) *MarketKeeper {
	return &MarketKeeper{
		cfg: cfg.withDefaults(), market: market, log: log, tasks: make(map[common.Hash]*watched), over: make(map[common.Hash]bool),
		undelivered: make(map[common.Hash][]byte),
	}
}

// Run keeps the market until ctx ends. What fails is tried again, and is never fatal.
func (k *MarketKeeper) Run(ctx context.Context) error {
	ticker := time.NewTicker(k.cfg.Interval)
	defer ticker.Stop()
	for {
		err := k.look(ctx)
		switch {
		case err == nil:
			k.told = ""
		case ctx.Err() == nil && err.Error() != k.told:
			k.told = err.Error()
			k.log.Warn("Work on tasks will be tried again", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

// look reads what happened, and acts on what is due.
func (k *MarketKeeper) look(ctx context.Context) error {
	block, now, err := k.market.Time(ctx)
	if err != nil {
		return err
	}
	if k.next == 0 {
		k.next, k.past, k.last = block+1, block+1, block-min(block, k.cfg.LookBack)
	}
	pages := pagesALook
	for ; k.next <= block && pages > 0; pages-- {
		end := min(block, k.next+pageBlocks-1)
		if err := k.market.MarketEvents(ctx, k.next, end, func(e chain.Event) error { k.happened(e); return nil }); err != nil {
			return err
		}
		k.next = end + 1
	}
	for ; k.past > k.last && pages > 0; pages-- {
		if err := k.readPast(ctx); err != nil {
			return err
		}
	}
	return k.act(ctx, block, now)
}

// happened takes in an event after all before it.
func (k *MarketKeeper) happened(e chain.Event) {
	switch what := e.What.(type) {
	case chain.TaskRequested:
		k.watch(what, firstDue(what))
	case chain.TaskDone:
		t := k.tasks[what.ID]
		if t == nil {
			return
		}
		if what.Delivered {
			delete(k.tasks, what.ID)
			return
		}
		t.done, t.output, t.tries, t.due = true, what.Output, 0, 0
	case chain.TaskDelivered:
		delete(k.tasks, what.ID)
	case chain.TaskRefund:
		delete(k.tasks, what.ID)
	case chain.TaskTaken:
		k.again(what.ID, what.Until)
	case chain.TaskReopened:
		k.again(what.ID, 0)
	case chain.TaskDrawAnnounced:
		k.again(what.ID, 0)
	case chain.TaskNobodyDrawn:
		k.again(what.ID, 0)
	}
}

// firstDue is when a new task may wait for something, unless an event says so before: so what goes its way costs no questions.
func firstDue(asked chain.TaskRequested) uint64 {
	if o := asked.Terms.Offer; o.Mode == chain.TaskAuction {
		return min(o.RampStart+uint64(o.RampSeconds), o.Deadline)
	}
	return 0
}

// again has a task looked at whose state changed, from a second on.
func (k *MarketKeeper) again(task common.Hash, due uint64) {
	if t := k.tasks[task]; t != nil {
		t.due = min(due, t.deadline())
	}
}

// readPast reads one more page of the past, whose events are told the newest first: a task whose end is known is not watched.
func (k *MarketKeeper) readPast(ctx context.Context) error {
	from := max(k.last, k.past-min(k.past, pageBlocks))
	var page []chain.Event
	err := k.market.MarketEvents(ctx, from, k.past-1, func(e chain.Event) error {
		page = append(page, e)
		return nil
	})
	if err != nil {
		return err
	}
	for _, e := range slices.Backward(page) {
		switch what := e.What.(type) {
		case chain.TaskDelivered:
			k.over[what.ID] = true
		case chain.TaskRefund:
			k.over[what.ID] = true
		case chain.TaskDone:
			if what.Delivered || k.over[what.ID] {
				k.over[what.ID] = true
			} else {
				k.undelivered[what.ID] = what.Output
			}
		case chain.TaskRequested:
			if !k.over[what.ID] {
				k.watch(what, 0)
			}
			delete(k.over, what.ID)
			if output, is := k.undelivered[what.ID]; is && k.tasks[what.ID] != nil {
				k.tasks[what.ID].done, k.tasks[what.ID].output = true, output
			}
			delete(k.undelivered, what.ID)
		}
	}
	k.past = from
	return nil
}

func (k *MarketKeeper) watch(asked chain.TaskRequested, due uint64) {
	if k.tasks[asked.ID] != nil {
		return
	}
	if len(k.tasks) >= k.cfg.Tasks {
		if !k.full {
			k.full = true
			k.log.Warn("Too many tasks wait; those with later deadlines are not watched", "tasks", len(k.tasks))
		}
		latest := k.latest()
		if latest == nil || latest.deadline() <= asked.Terms.Offer.Deadline {
			return
		}
		delete(k.tasks, latest.asked.ID)
	}
	k.tasks[asked.ID] = &watched{asked: asked, due: due}
}

func (k *MarketKeeper) latest() (latest *watched) {
	for _, t := range k.tasks {
		if latest == nil || t.deadline() > latest.deadline() {
			latest = t
		}
	}
	return latest
}

func (t *watched) deadline() uint64 { return t.asked.Terms.Offer.Deadline }

// act does what is due, the earliest deadlines first, at most so many actions a look.
func (k *MarketKeeper) act(ctx context.Context, block, now uint64) error {
	var due []*watched
	for _, t := range k.tasks {
		if t.due <= now {
			due = append(due, t)
		}
	}
	slices.SortFunc(due, func(a, b *watched) int {
		return cmp.Or(cmp.Compare(a.deadline(), b.deadline()), a.asked.ID.Cmp(b.asked.ID))
	})
	var (
		failures []error
		steps    []step
	)
	for _, t := range due[:min(len(due), readsALook)] {
		if len(steps) == k.cfg.Actions {
			break
		}
		s, err := k.plan(ctx, t, block, now)
		if err != nil {
			failures = append(failures, fmt.Errorf("task %s: %w", t.asked.ID, err))
		} else if s.do != nil {
			steps = append(steps, s)
		}
	}
	return errors.Join(append(failures, k.take(ctx, steps, now))...)
}

// A step is one transaction about a task.
type step struct {
	task *watched
	what string
	do   func(context.Context) error
}

// take sends the transactions, several at once, and puts off what failed.
func (k *MarketKeeper) take(ctx context.Context, steps []step, now uint64) error {
	errs := make([]error, len(steps))
	for start := 0; start < len(steps); start += atOnce {
		var group sync.WaitGroup
		for i := start; i < min(len(steps), start+atOnce); i++ {
			group.Go(func() { errs[i] = steps[i].do(ctx) })
		}
		group.Wait()
	}
	var failures []error
	for i, s := range steps {
		switch err := errs[i]; {
		case err == nil:
			s.task.tries, s.task.due = 0, now+1
			k.log.Info("Task moved on", "task", s.task.asked.ID, "what", s.what)
		case overtaken(err):
			s.task.due = now + 1 // somebody else did it; look again
		default:
			s.task.retry(now)
			failures = append(failures, fmt.Errorf("task %s: %w", s.task.asked.ID, err))
		}
	}
	return errors.Join(failures...)
}

// overtaken reports whether a call came to nothing because the task is elsewhere by now.
func overtaken(err error) bool {
	return slices.ContainsFunc([]string{"NotOpen", "NotDrawing", "TooEarly", "TooLate", "NothingToDeliver"}, func(name string) bool {
		return chain.Reverted(err, name)
	})
}

func (t *watched) retry(now uint64) {
	t.due = now + wait(t.tries)
	t.tries++
}

// wait is how long something is left alone that failed so often, in seconds.
func wait(failures int) uint64 { return uint64(min(firstRetry<<min(failures, 12), lastRetry)) }
