package market

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/trellis-network/trellis/service/prover/execute"
)

var (
	errLeftOut = errors.New("the market left it out of a batch, though it would have taken it before")
	errUnknown = errors.New("what became of it is not known")
)

// bring sends results, many in one transaction.
func (w *Worker) bring(ctx context.Context) {
	var done []*job
	for _, j := range w.jobs {
		if j.phase == proved && j.request.Seat == nil && !time.Now().Before(j.notBefore) {
			done = append(done, j)
		}
	}
	slices.SortFunc(done, before)
	for part := range slices.Chunk(done, w.cfg.Batch) {
		w.fulfil(ctx, part)
	}
}

// An outcome is what became of an answer.
type outcome struct {
	err   error    // of the trial or the transaction
	tried bool     // the trial was taken, and the answer sent
	found *Request // what the chain says afterwards, nil if it says nothing
}

func (w *Worker) fulfil(ctx context.Context, jobs []*job) {
	answers := make([]Answer, len(jobs))
	for i, j := range jobs {
		j.phase, answers[i] = sending, Answer{j.request, j.result}
	}
	w.spawn(ctx, func(ctx context.Context) func() {
		ctx, cancel := context.WithTimeout(ctx, w.cfg.SendLimit)
		defer cancel()
		outcomes := w.deliver(ctx, answers)
		return func() {
			for i, j := range jobs {
				w.delivered(j, outcomes[i])
			}
		}
	})
}

// deliver tries each answer by a call, sends those that would be taken, and reads what became of the others.
func (w *Worker) deliver(ctx context.Context, answers []Answer) []outcome {
	outcomes := make([]outcome, len(answers))
	var good []int
	for i, a := range answers {
		if outcomes[i].err = w.try(ctx, a); outcomes[i].err == nil {
			outcomes[i].tried = true
			good = append(good, i)
		}
	}
	if len(good) > 0 {
		failures := each(good, func(part []int) error {
			var send []Answer
			for _, i := range part {
				send = append(send, answers[i])
			}
			return w.send.Fulfil(ctx, send)
		})
		for n, i := range good {
			outcomes[i].err = failures[n]
		}
	}
	// The chain alone says what was taken; a context that is over must not keep us from asking.
	for i, a := range answers {
		outcomes[i].found = w.reread(context.WithoutCancel(ctx), []Request{a.Request})[0]
	}
	return outcomes
}

func (w *Worker) try(ctx context.Context, a Answer) error {
	ctx, cancel := context.WithTimeout(ctx, w.cfg.ReadLimit)
	defer cancel()
	return w.send.Try(ctx, a)
}

// delivered notes what became of an answer.
func (w *Worker) delivered(j *job, o outcome) {
	if j.phase != sending {
		return
	}
	j.phase = proved
	switch {
	case o.found != nil && o.found.State == Fulfilled && o.found.Holder == w.cfg.Account:
		w.fulfilled(j, o)
	case o.found != nil && (o.found.State == Fulfilled || o.found.State == Ended):
		j.request = *o.found
		w.gone(j)
	case o.err == nil && o.found != nil:
		w.unwanted(j, errLeftOut)
	case !refused(o.err):
		w.meter.results.WithLabelValues("unsent").Inc()
		w.tell("A result could not be sent; it will be tried again", errors.Join(o.err, errUnknown))
		w.again(j) // for as long as the request takes it
	case o.found != nil && o.found.State == Held && o.found.Holder != w.cfg.Account:
		w.meter.results.WithLabelValues("held").Inc()
		j.request = *o.found
		w.again(j) // the promise of another: it may break
	default:
		w.unwanted(j, o.err)
	}
}

func (w *Worker) fulfilled(j *job, o outcome) {
	kind := "promised"
	if !j.promised {
		kind = "direct"
	}
	w.meter.results.WithLabelValues(kind).Inc()
	w.meter.earn(j.request.Price.At(w.seconds()))
	w.log.Info("Result brought", "task", j.request.ID, "project", j.request.Task.Project, "program", j.manifest.Name, "promised", j.promised, "found", o.err != nil)
	j.promised = false
	j.settle("brought")
}

// unwanted handles a result that the market refuses though the request is open: this machine made it wrong, or the market was told
// something else. It is made anew, a bounded number of times, and never sent as it is.
func (w *Worker) unwanted(j *job, err error) {
	w.meter.results.WithLabelValues("refused").Inc()
	more := w.again(j)
	w.log.Error("The market would refuse a result, so it was not sent", "task", j.request.ID, "program", j.manifest.Name, "again", more, "error", err)
	j.result = execute.Result{}
	if j.phase = ready; !more {
		j.settle("refused")
	}
}
