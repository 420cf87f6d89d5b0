package market

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/service/prover/execute"
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
	case seat.Decided && crypto.Keccak256Hash(output) != seat.Output:
		w.log.Error("A quorum has decided for another output than this machine's; if that is wrong, its stake is at risk", "task", r.ID, "program", j.manifest.Name)
		j.settle("outvoted")
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
	case now < seat.CommitUntil && !seat.RevealOpen && seat.Commitment == (common.Hash{}):
		return func(ctx context.Context) error { return w.send.Commit(ctx, r, output) }
	case seat.Commitment != (common.Hash{}) && !committed:
		w.log.Error("This account has committed to another output than it finds now; the program or this machine is not deterministic",
			"task", r.ID, "program", j.manifest.Name)
		j.settle("committed to another output")
		return nil
	case (seat.RevealOpen || now >= seat.CommitUntil) && now < seat.RevealUntil && committed:
		return func(ctx context.Context) error { return w.send.Reveal(ctx, r, output) }
	case (seat.RevealOpen || now >= seat.CommitUntil) && !committed:
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

// collect takes the account's part of the fee of a quorum that has ended, if its output was the account's.
func (w *Worker) collect(ctx context.Context, r Request) {
	w.spawn(ctx, func(ctx context.Context) func() {
		ctx, cancel := context.WithTimeout(ctx, w.cfg.SendLimit)
		defer cancel()
		err := w.send.Collect(ctx, r)
		return func() {
			if err != nil && !refused(err) { // anybody can do it later: trellis compute collect
				w.log.Warn("The pay of a quorum was not collected", "task", r.ID, "error", err)
			}
		}
	})
}

const (
	// choreGas is about what a chore takes.
	choreGas = 500_000
	// mostRest is the longest between two chores of one request: a draw is taken in the 256 blocks after it.
	mostRest = 2 * time.Minute
)

// tend does the chores of requests. Provers do them in turns, so that not all pay for the same; more and more seldom, and for no more
// than a request pays: who asks for a quorum of more provers than there are gets his coins back, and we do not.
func (w *Worker) tend(ctx context.Context) {
	for _, j := range w.jobs {
		if j.request.Chore == "" || j.tending || !takesRoute(w.standing, j.request.Route) {
			j.choreSince = time.Time{}
			continue
		}
		if j.choreSince.IsZero() {
			j.choreSince = time.Now()
		}
		order := crypto.Keccak256(j.request.ID[:], w.cfg.Account[:])[0] % 4
		if time.Since(j.choreSince) < time.Duration(order)*w.cfg.Interval || time.Now().Before(j.choreRest) {
			continue
		}
		if spent := w.cfg.cost(execute.Needs{}, uint64(j.chores+1)*choreGas, w.now.GasPrice); !w.cfg.pays(j.request.Price.Max, spent) {
			continue
		}
		j.tending = true
		j.choreRest = time.Now().Add(min(mostRest, time.Second<<min(j.chores, 10)))
		j.chores++
		r := j.request
		w.spawn(ctx, func(ctx context.Context) func() {
			ctx, cancel := context.WithTimeout(ctx, w.cfg.SendLimit)
			defer cancel()
			err := w.send.Tend(ctx, r)
			return func() {
				j.tending, j.choreSince = false, time.Time{}
				j.request.Chore = ""             // until the next look at the chain
				if err != nil && !refused(err) { // another was faster
					w.tell("A chore of a quorum will be tried again", err)
				}
			}
		})
	}
}
