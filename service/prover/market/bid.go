package market

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/units"
)

var errPoor = errors.New("its balance is below the gas of one promise and one result")

// readers bounds the programs that are read at once.
const readers = 4

// appraise finds out what new requests cost, those of one program together.
func (w *Worker) appraise(ctx context.Context) {
	under := make(map[common.Hash]bool)
	groups := make(map[common.Hash][]*job)
	for _, j := range w.jobs {
		switch {
		case j.phase == appraising:
			under[j.request.Manifest] = true
		case j.phase == fresh && !w.draining || j.phase == fresh && j.promised:
			if !time.Now().Before(j.notBefore) && w.wanted(j) {
				groups[j.request.Manifest] = append(groups[j.request.Manifest], j)
			}
		}
	}
	for manifest, group := range groups {
		if len(under) >= readers {
			return
		}
		if under[manifest] {
			continue
		}
		under[manifest] = true
		for _, j := range group {
			j.phase = appraising
		}
		task, limit := group[0].request.Task, w.cfg.SendLimit
		for _, j := range group {
			if left := j.declinable(w.seconds()); left > 0 {
				limit = min(limit, left) // whoever published the program may let us wait
			}
		}
		w.spawn(ctx, func(ctx context.Context) func() {
			ctx, cancel := context.WithTimeout(ctx, limit)
			defer cancel()
			m, code, err := w.inputs.Program(ctx, task, manifest)
			return func() { w.appraised(group, m, code, err) }
		})
	}
}

// wanted reports whether the worker may take a request at all, and settles it if not.
func (w *Worker) wanted(j *job) bool {
	r := j.request
	if r.Mode != Auction && !j.promised {
		return false // the chain draws who may
	}
	if j.promised || w.cfg.Accept == nil || w.cfg.Accept(r) {
		return true
	}
	w.decline(j, "not accepted")
	return false
}

// giveUp settles a job that this machine gives no result for. A draw is given back, if it still can be.
func (w *Worker) giveUp(j *job, why string) {
	if j.refuse = j.promised && j.request.Mode == Assigned; j.refuse {
		j.tries, j.notBefore = 0, time.Time{} // of giving it back
	}
	j.settle(why)
}

func (w *Worker) decline(j *job, why string) {
	w.meter.declined.WithLabelValues(why).Inc()
	if j.promised && j.request.Mode == Auction {
		w.log.Error("A task that was promised cannot be executed here", "task", j.request.ID, "why", why)
	}
	w.giveUp(j, why)
}

// giveBack tells the market which draws are not wanted, so that others are drawn in time.
func (w *Worker) giveBack(ctx context.Context) {
	for _, j := range w.jobs {
		if !j.refuse || time.Now().Before(j.notBefore) {
			continue
		}
		j.refuse = false
		r := j.request
		w.spawn(ctx, func(ctx context.Context) func() {
			ctx, cancel := context.WithTimeout(ctx, w.cfg.SendLimit)
			defer cancel()
			err := w.send.Decline(ctx, r)
			return func() {
				switch {
				case err == nil:
					w.log.Info("A draw was given back", "task", j.request.ID, "why", j.why)
				case refused(err): // too late for that, or another has it
					w.log.Warn("A draw could not be given back", "task", j.request.ID, "why", j.why, "error", err)
				default:
					j.refuse = w.again(j)
				}
			}
		})
	}
}

func (w *Worker) appraised(group []*job, m *compute.Manifest, code []byte, err error) {
	for _, j := range group {
		if j.phase != appraising {
			continue
		}
		if err != nil {
			j.phase = fresh
			w.again(j) // files appear later, and mirrors come back; its deadline ends it
			w.tell("A program could not be read", err)
			continue
		}
		w.price(j, m, code)
	}
}

// price decides whether the job can be done here.
func (w *Worker) price(j *job, m *compute.Manifest, code []byte) {
	j.tries, j.notBefore = 0, time.Time{}
	if j.executor = executorFor(w.executors, m); j.executor == nil {
		w.decline(j, "no executor")
		return
	}
	if compute.RouteOf(m.Route) != j.request.Route {
		w.decline(j, "another route") // the chain's route is what judges
		return
	}
	j.manifest = m
	j.needs = j.executor.Needs(w.execution(j, code, execute.Input{}))
	if j.needs.Memory > w.cfg.Memory {
		w.decline(j, "too large")
		return
	}
	j.cost = w.cfg.cost(j.needs, w.cfg.fulfilGas(j.request.Route), w.now.GasPrice)
	switch j.phase = waiting; {
	case j.promised && j.request.Mode == Assigned && !w.cfg.pays(j.request.Price.Max, j.cost):
		w.decline(j, "not paid")
	case j.promised:
		w.enqueue(j)
	}
}

// bid promises what pays and can be kept, the most urgent first, and queues what is executed without a promise.
func (w *Worker) bid(ctx context.Context) {
	now := w.seconds()
	if least := w.cfg.cost(execute.Needs{}, w.cfg.LockGas+w.cfg.fulfilGas(compute.Route{}), w.now.GasPrice); w.standing.Balance.Cmp(least) < 0 {
		w.tell("No task is taken, for the account cannot pay for gas; send it coins", errPoor)
		return
	}
	var candidates []*job
	for _, j := range w.jobs {
		if j.phase == waiting && !j.unsure && j.request.Mode == Auction && j.request.State == Open && !time.Now().Before(j.notBefore) &&
			takesRoute(w.standing, j.request.Route) {
			candidates = append(candidates, j)
		}
	}
	slices.SortFunc(candidates, before)
	promises, speculative := w.promises(now)
	room, collateral := w.room()
	var locks []*job
	for _, j := range candidates {
		price := j.request.Price.At(now)
		p := promise{j.needs.Seconds, float64(j.request.Deadline) - float64(now)}
		if !w.cfg.pays(price, j.cost) || !keeps(append(slices.Clone(promises), p), w.cfg.Cores, w.cfg.Slack) {
			continue
		}
		locked := w.cfg.cost(j.needs, w.cfg.fulfilGas(j.request.Route)+w.cfg.LockGas, w.now.GasPrice)
		free, err := collateral.Sub(j.request.Deposit)
		// Who asks may control what judges the result (an enclave's key, a verifier's contract), and gets half of what is forfeited.
		modest := j.request.Deposit.Cmp(j.request.Price.Max) <= 0
		lockable := room > 0 && err == nil && modest && w.cfg.pays(price, locked) && w.standing.Registered && !w.cfg.NeverLock && !j.direct
		short := j.needs.Seconds <= w.cfg.Direct.Seconds()
		switch {
		case (short || !lockable && (j.direct || w.cfg.NeverLock)) && speculative < 2*w.cfg.Workers:
			j.direct = true
			speculative++
			w.enqueue(j)
		case lockable && !short:
			room, collateral = room-1, free
			locks = append(locks, j)
		default:
			continue
		}
		promises = append(promises, p)
	}
	for part := range slices.Chunk(locks, w.cfg.Batch) {
		w.lock(ctx, part)
	}
}

// room returns how many promises may still be given, and the collateral for them.
func (w *Worker) room() (int, units.Amount) {
	seen, unseen, free := 0, 0, w.standing.Collateral
	for _, j := range w.jobs {
		switch {
		case !j.owes():
		case j.visible:
			seen++
		default:
			unseen++
			left, err := free.Sub(j.request.Deposit)
			if err != nil {
				left = units.Amount{}
			}
			free = left
		}
	}
	return places(w.cfg.Capacity, w.standing, seen, unseen), free
}

// promises returns what is still to be executed, and how many jobs the worker does without a promise.
func (w *Worker) promises(now uint64) (all []promise, speculative int) {
	for _, j := range w.jobs {
		switch {
		case j.owes():
		case j.direct && (j.phase == ready || j.phase == running || j.phase == proved || j.phase == sending):
			speculative++
		default:
			continue
		}
		if j.phase != proved && j.phase != sending {
			all = append(all, promise{j.left(), float64(j.due()) - float64(now)})
		}
	}
	return all, speculative
}

// lock promises jobs. Whatever the sending says, the chain decides what is promised.
func (w *Worker) lock(ctx context.Context, jobs []*job) {
	requests := make([]Request, len(jobs))
	for i, j := range jobs {
		j.phase, requests[i] = locking, j.request
	}
	w.spawn(ctx, func(ctx context.Context) func() {
		failures := each(requests, func(part []Request) error {
			ctx, cancel := context.WithTimeout(ctx, w.cfg.SendLimit)
			defer cancel()
			return w.send.Lock(ctx, part)
		})
		found := w.reread(ctx, requests)
		return func() {
			for i, j := range jobs {
				w.locked(j, found[i], failures[i])
			}
		}
	})
}

// locked notes what became of a promise.
func (w *Worker) locked(j *job, found *Request, err error) {
	if j.phase != locking {
		return
	}
	j.phase = waiting
	if found == nil {
		j.unsure = true // counts as promised until the chain can be read
		w.meter.bids.WithLabelValues("unknown").Inc()
		w.tell("What became of a promise is not known yet", errors.Join(err, errors.New("the chain gives no answer")))
		return
	}
	w.update(*found)
	switch {
	case j.promised:
		w.meter.bids.WithLabelValues("won").Inc()
	case found.State != Open:
		w.meter.bids.WithLabelValues("lost").Inc()
	case err != nil && refused(err):
		w.meter.bids.WithLabelValues("refused").Inc()
		w.tell("The market refuses a promise; the task is done without one", err)
		j.direct = true
	default:
		w.meter.bids.WithLabelValues("failed").Inc()
		w.again(j)
	}
}

// reread returns what the chain now says of requests, nil for those of which it says nothing.
func (w *Worker) reread(ctx context.Context, requests []Request) []*Request {
	ctx, cancel := context.WithTimeout(ctx, w.cfg.ReadLimit)
	defer cancel()
	found := make([]*Request, len(requests))
	for i, r := range requests {
		if now, err := w.chain.Request(ctx, r.ID); err == nil {
			found[i] = &now
		}
	}
	return found
}

// each does all at once, and if a contract refuses that, one after the other, so that one of them harms no other.
func each[T any](all []T, do func([]T) error) []error {
	failures := make([]error, len(all))
	err := do(all)
	for i := range all {
		failures[i] = err
		if len(all) > 1 && err != nil && refused(err) {
			failures[i] = do(all[i : i+1])
		}
	}
	return failures
}
