package market

import (
	"context"
	"errors"
	"log/slog"
	"math"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/service/prover/execute"
)

// A Worker works for one account. It keeps nothing: what it has promised the chain shows, results follow from public data, and the
// salts of its commitments from the account's key. So a restart goes on where the one before ended.
type Worker struct {
	cfg       Config
	chain     Chain
	send      Sender
	inputs    Inputs
	executors []execute.Executor
	log       *slog.Logger
	meter     *meter

	events chan func()   // to the loop, which runs them one by one
	ended  chan struct{} // closed when the loop takes no more events
	wg     sync.WaitGroup

	// Owned by the loop:
	jobs     map[common.Hash]*job
	now      Moment
	readAt   time.Time // when now was read
	standing Standing
	looking  bool
	draining bool
	told     string // the last failure, told once
}

// New returns a worker that executes by the first of executors that takes a program.
func New(cfg Config, c Chain, s Sender, in Inputs, executors []execute.Executor) *Worker {
	cfg = cfg.withDefaults()
	return &Worker{
		cfg: cfg, chain: c, send: s, inputs: in, executors: executors, log: cfg.Log, meter: newMeter(cfg),
		events: make(chan func()), ended: make(chan struct{}), jobs: make(map[common.Hash]*job),
	}
}

// Run works until ctx ends. Then it promises nothing more, keeps what it has promised for Config.Drain at most, and returns.
func (w *Worker) Run(ctx context.Context) error {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer w.wg.Wait()
	defer close(w.ended)
	defer stop()
	ticker := time.NewTicker(w.cfg.Interval)
	defer ticker.Stop()
	end, limit := ctx.Done(), (<-chan time.Time)(nil)
	w.look(work)
	for {
		select {
		case <-end:
			end, limit = nil, time.After(w.cfg.Drain)
			w.drain()
		case <-limit:
			w.log.Warn("Stopped before all promises were kept; they cost their collateral unless a restart keeps them", "open", w.owed())
			return ctx.Err()
		case apply := <-w.events:
			apply()
			w.act(work)
		case <-ticker.C:
			w.look(work)
			w.act(work)
		}
		if w.draining && w.idle() {
			return context.Cause(ctx)
		}
	}
}

// spawn does work beside the loop; what it returns is done in the loop.
func (w *Worker) spawn(ctx context.Context, work func(context.Context) func()) {
	w.wg.Add(1)
	go func() {
		defer w.wg.Done()
		apply := work(ctx)
		select {
		case w.events <- apply:
		case <-w.ended:
		}
	}()
}

// seconds is the time of the chain, as far as is known.
func (w *Worker) seconds() uint64 {
	return w.now.Seconds + uint64(time.Since(w.readAt)/time.Second)
}

// A view is what one look at the chain shows.
type view struct {
	now      Moment
	standing Standing
	requests []Request
	readAt   time.Time
}

// look reads the chain, unless it is being read.
func (w *Worker) look(ctx context.Context) {
	if w.looking {
		return
	}
	w.looking = true
	work := ctx // outlives the look
	w.spawn(ctx, func(ctx context.Context) func() {
		ctx, cancel := context.WithTimeout(ctx, w.cfg.ReadLimit)
		defer cancel()
		v, err := w.read(ctx)
		return func() {
			w.looking = false
			if err != nil {
				w.tell("Reading the market will be tried again", err)
				w.meter.failures.Inc()
				return
			}
			w.told = ""
			w.see(work, v)
		}
	})
}

func (w *Worker) read(ctx context.Context) (v view, err error) {
	// The block comes first, so that the rest is at least as new.
	if v.now, err = w.chain.Now(ctx); err != nil {
		return v, err
	}
	v.readAt = time.Now()
	if v.standing, err = w.chain.Standing(ctx); err != nil {
		return v, err
	}
	v.requests, err = w.chain.Requests(ctx)
	return v, err
}

// tell logs what fails again and again once.
func (w *Worker) tell(message string, err error) {
	if text := message + err.Error(); text != w.told && !errors.Is(err, context.Canceled) {
		w.told = text
		w.log.Warn(message, "error", err)
	}
}

// see takes a view over. The chain only grows: a view older than what is known comes from a node that lags, and is left out.
func (w *Worker) see(ctx context.Context, v view) {
	if v.now.Block < w.now.Block {
		return
	}
	w.now, w.readAt, w.standing = v.now, v.readAt, v.standing
	there := make(map[common.Hash]bool, len(v.requests))
	for _, r := range v.requests {
		there[r.ID] = true
		w.update(r)
		w.jobs[r.ID].visible = w.jobs[r.ID].promised
	}
	for id, j := range w.jobs {
		if there[id] || j.phase == locking || j.phase == sending { // what is sent finds out by itself
			continue
		}
		if j.told {
			w.collect(ctx, j.request)
		}
		if j.phase != settled {
			w.gone(j)
		}
		delete(w.jobs, id)
	}
	w.meter.saw(w)
}

// update takes over what the chain says of a request.
func (w *Worker) update(r Request) {
	j, known := w.jobs[r.ID]
	if !known {
		j = &job{request: r, phase: fresh}
		w.jobs[r.ID] = j
	}
	if known && r.Block < j.request.Block {
		return
	}
	was := j.promised
	j.request, j.unsure = r, false
	j.told = j.told || r.Seat != nil && r.Seat.Revealed
	j.promised = r.State == Held && r.Holder == w.cfg.Account || r.Seat != nil
	if j.promised && !was {
		j.promisedAt = w.seconds()
	}
	switch {
	case j.phase == settled:
	case r.State == Fulfilled || r.State == Ended:
		if j.phase != sending {
			w.gone(j)
		}
	case j.promised && j.phase == waiting:
		w.enqueue(j)
	case was && !j.promised:
		w.broken(j)
	case r.State == Held && !j.promised && (j.phase == ready || j.phase == running || j.phase == proved):
		w.lost(j)
	}
}

// gone ends a job whose request takes no result any more.
func (w *Worker) gone(j *job) {
	why := "ended"
	if j.told {
		w.log.Info("The quorum's result is there", "task", j.request.ID, "project", j.request.Task.Project)
		j.settle("decided")
		return
	}
	if j.request.State == Fulfilled || w.seconds() <= j.request.Deadline {
		why = "fulfilled by another"
	}
	if j.phase == running || j.phase == proved {
		w.log.Info("Execution ended, for the task is over", "task", j.request.ID, "why", why)
	}
	w.meter.dropped(j, why)
	j.settle(why)
}

// broken notes a promise that was not kept. Its result may still be brought without one.
func (w *Worker) broken(j *job) {
	w.meter.missed.Inc()
	w.log.Error("A promise ran out before its result was there; it costs its collateral", "task", j.request.ID, "project", j.request.Task.Project, "phase", string(j.phase))
	if j.request.State == Held { // by another already
		w.lost(j)
		return
	}
	j.direct = true
}

// lost ends the work on a request that another has promised; it may come back.
func (w *Worker) lost(j *job) {
	w.meter.dropped(j, "promised by another")
	if j.cancel != nil {
		j.cancel()
		j.cancel = nil
	}
	j.phase, j.direct, j.result.Output, j.result.Evidence = waiting, false, nil, nil
}

func (w *Worker) enqueue(j *job) {
	j.phase, j.queuedAt = ready, time.Now()
}

// act starts what can be done now.
func (w *Worker) act(ctx context.Context) {
	if w.now.Block == 0 {
		return
	}
	w.late()
	w.appraise(ctx)
	if !w.draining {
		w.bid(ctx)
	}
	w.giveBack(ctx)
	w.start(ctx)
	w.bring(ctx)
	w.serveQuorums(ctx)
	if !w.draining {
		w.tend(ctx)
	}
	w.meter.saw(w)
}

// late drops what cannot be brought in time, and draws that failed here for as long as they can be given back.
func (w *Worker) late() {
	now := w.seconds()
	for _, j := range w.jobs {
		if j.tries > 0 && (j.phase == fresh || j.phase == ready) && j.promised && j.request.Mode == Assigned && j.declinable(now) <= 0 {
			w.decline(j, "no result")
			continue
		}
		if j.phase != settled && j.phase != sending && j.phase != locking && now > j.request.Deadline {
			if j.promised && j.request.Seat == nil {
				w.meter.missed.Inc()
				w.log.Error("A promised task's deadline is over without a result", "task", j.request.ID)
			}
			w.meter.dropped(j, "late")
			j.settle("late")
		}
	}
}

// drain ends what is not promised.
func (w *Worker) drain() {
	w.draining = true
	w.log.Info("Promising nothing more; what is promised is finished first", "open", w.owed(), "limit", w.cfg.Drain)
	for _, j := range w.jobs {
		if j.promised && j.request.Mode == Assigned && j.phase != running && j.phase != proved && j.phase != sending {
			w.decline(j, "stopping") // others are drawn in time
			continue
		}
		if !j.owes() && j.phase != proved && j.phase != sending {
			j.settle("stopping")
		}
	}
}

// idle reports whether nothing is left to be kept.
func (w *Worker) idle() bool {
	for _, j := range w.jobs {
		if j.owes() || j.refuse || j.phase == sending || j.phase == proved {
			return false
		}
	}
	return true
}

func (w *Worker) owed() (n int) {
	for _, j := range w.jobs {
		if j.owes() {
			n++
		}
	}
	return n
}

// again puts a try off that failed by this machine's fault, twice as long each time, and reports false when there were enough.
func (w *Worker) again(j *job) bool {
	j.tries++
	const longest = time.Minute
	j.notBefore = time.Now().Add(min(longest, time.Second*time.Duration(math.Exp2(float64(min(j.tries, 10)-1)))))
	return j.tries < w.cfg.Tries
}
