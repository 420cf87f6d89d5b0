package market

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// turn is how long a member waits for the one before it to bring a decided output, in seconds: all bring the same.
const turn = 3

// serveQuorums does what the quorums wait for that the account sits in: first the commitment, then the output, then the result of
// the quorum, if nobody else brings it.
func (w *Worker) serveQuorums(ctx context.Context) {
	for _, j := range w.jobs {
		if j.phase != proved || j.request.Seat == nil || time.Now().Before(j.notBefore) {
			continue
		}
		if do := w.duty(j); do != nil {
			w.serve(ctx, j, do)
		}
	}
}

// duty returns what the account has to send for a seat now, nil for nothing.
func (w *Worker) duty(j *job) func(context.Context) error {
	r, seat, now, output := j.request, *j.request.Seat, w.seconds(), j.result.Output
	committed := seat.Commitment == w.send.Commitment(r, output)
	switch {
	case seat.Decided:
		if now < seat.RevealUntil+turn*uint64(seat.Index) && seat.Index > 0 {
			return nil
		}
		answer := Answer{Request: r, Result: j.result}
		answer.Evidence = nil // the quorum's word is the evidence
		return func(ctx context.Context) error {
			if err := w.try(ctx, answer); err != nil {
				return err
			}
			return w.send.Fulfil(ctx, []Answer{answer})
		}
	case seat.Revealed:
		return nil
	case now < seat.CommitUntil && seat.Commitment == (common.Hash{}):
		return func(ctx context.Context) error { return w.send.Commit(ctx, r, output) }
	case seat.Commitment != (common.Hash{}) && !committed:
		w.log.Error("This account has committed to another output than it finds now; the program or this machine is not deterministic",
			"task", r.ID, "program", j.manifest.Name)
		j.settle("committed to another output")
		return nil
	case now >= seat.CommitUntil && now < seat.RevealUntil && committed:
		return func(ctx context.Context) error { return w.send.Reveal(ctx, r, output) }
	case now >= seat.CommitUntil && !committed:
		w.meter.missed.Inc()
		w.log.Error("A quorum's time to commit is over without a commitment of this account", "task", r.ID)
		j.settle("late")
	}
	return nil
}

// serve sends it, and reads how the seat stands then.
func (w *Worker) serve(ctx context.Context, j *job, do func(context.Context) error) {
	j.phase = sending
	r := j.request
	w.spawn(ctx, func(ctx context.Context) func() {
		ctx, cancel := context.WithTimeout(ctx, w.cfg.SendLimit)
		defer cancel()
		err := do(ctx)
		found := w.reread(context.WithoutCancel(ctx), []Request{r})[0]
		return func() {
			if j.phase != sending {
				return
			}
			j.phase = proved
			if err != nil {
				w.meter.results.WithLabelValues("unsent").Inc()
				w.tell("A duty in a quorum will be tried again", err)
				w.again(j)
			} else {
				w.meter.results.WithLabelValues("quorum").Inc()
				j.tries = 0
			}
			if found != nil {
				w.update(*found)
			}
		}
	})
}
