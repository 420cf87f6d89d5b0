package conform

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// few is how many readings most jobs have.
const few = 16

// soon is how long a prover may take to notice that a job is over.
const soon = 10 * time.Second

var cases = []testCase{
	{"describes", "Describe answers within 3 s, with what can be", describes},
	{"healthy", "Health answers, and is ready", healthy},
	{"executes", "a job ends in one result, for the task, prover and program that were asked", executes},
	{"binds-task", "two tasks get their own results", bindsTask},
	{"repeats", "the same job gives the same output again", repeats},
	{"one-reading", "a job of one reading is executed", func(k *kit, ctx context.Context) error { return k.sized(ctx, 1) }},
	{"many-readings", "a job of 1,000 readings is executed", func(k *kit, ctx context.Context) error { return k.sized(ctx, 1000) }},
	{"progress", "progress never goes beyond its total, and its words are short", progresses},
	{"parallel", "as many jobs as it says are executed at once", parallel},
	{"cancels", "a job whose call is cancelled ends, and the next is executed", cancels},
	{"cancel-unknown", "Cancel of a job that is not there is no error", cancelUnknown},
	{"deadline", "a job whose deadline is over ends, and the next is executed", deadline},
	{"not-offered", "a program that is not offered gives no result", notOffered},
	{"wrong-code", "code that is not the manifest's gives no result", malformed(func(r *proverv1.ExecuteRequest) { r.Code = append([]byte("x"), r.GetCode()...) })},
	{"wrong-manifest", "a manifest that is none gives no result", malformed(func(r *proverv1.ExecuteRequest) { r.Manifest = []byte("{}") })},
	{"short-task-id", "a task id of 31 bytes gives no result", malformed(func(r *proverv1.ExecuteRequest) { r.TaskId = r.GetTaskId()[1:] })},
	{"no-prover", "a job without a prover gives no result", malformed(func(r *proverv1.ExecuteRequest) { r.Prover = nil })},
	{"no-task", "a job without a task gives no result", malformed(func(r *proverv1.ExecuteRequest) { r.Task = nil })},
	{"missing-entry", "a job without one of its entries gives no result", malformed(func(r *proverv1.ExecuteRequest) { r.Entries, r.Readings = r.GetEntries()[1:], r.GetReadings()[1:] })},
	{"still-healthy", "after all that, it is ready and has no job left", stillHealthy},
}

func describes(k *kit, ctx context.Context) (err error) {
	k.about, err = remote.Describe(ctx, k.client, 3*time.Second)
	return err
}

func healthy(k *kit, ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	h, err := k.client.Health(ctx, new(proverv1.HealthRequest))
	if err != nil {
		return err
	}
	if !h.GetReady() {
		return fmt.Errorf("it is not ready: %q", h.GetText())
	}
	return nil
}

func executes(k *kit, ctx context.Context) error { return k.sized(ctx, few) }

func (k *kit) sized(ctx context.Context, readings int) error {
	if err := k.takes(); err != nil {
		return err
	}
	_, err := k.call(ctx, k.job(1, readings))
	return err
}

func bindsTask(k *kit, ctx context.Context) error {
	if err := k.takes(); err != nil {
		return err
	}
	a, err := k.call(ctx, k.job(2, few))
	if err != nil {
		return err
	}
	b, err := k.call(ctx, k.job(3, few))
	if err != nil {
		return err
	}
	if len(a.Evidence) > 0 && bytes.Equal(a.Evidence, b.Evidence) {
		return errors.New("two tasks have the same evidence")
	}
	return nil
}

func repeats(k *kit, ctx context.Context) error {
	if err := k.takes(); err != nil {
		return err
	}
	first, err := k.call(ctx, k.job(4, few))
	if err != nil {
		return err
	}
	again, err := k.call(ctx, k.job(4, few))
	if err != nil {
		return err
	}
	if !bytes.Equal(first.Output, again.Output) {
		return fmt.Errorf("the output was %x, and is %x", first.Output, again.Output)
	}
	return nil
}

func progresses(k *kit, ctx context.Context) error {
	if err := k.takes(); err != nil {
		return err
	}
	return k.stream(ctx, k.job(5, few), func(p *proverv1.Progress) error {
		switch {
		case len(p.GetStage()) > 100:
			return fmt.Errorf("a stage of %d bytes, at most 100 may be", len(p.GetStage()))
		case p.GetTotal() > 0 && p.GetDone() > p.GetTotal():
			return fmt.Errorf("stage %q: %d of %d are done", p.GetStage(), p.GetDone(), p.GetTotal())
		}
		return nil
	})
}

// stream executes a job and looks at its progress as it was sent.
func (k *kit) stream(ctx context.Context, job *execute.Job, look func(*proverv1.Progress) error) error {
	r, err := remote.Encode(job, k.offer)
	if err != nil {
		return err
	}
	s, err := k.client.Execute(ctx, r, grpc.MaxCallSendMsgSize(remote.MaxRequest+1<<20))
	if err != nil {
		return err
	}
	for range remote.MaxProgress {
		event, err := s.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if p := event.GetProgress(); p != nil {
			if err := look(p); err != nil {
				return err
			}
		}
	}
	return fmt.Errorf("over %d messages", remote.MaxProgress)
}

func parallel(k *kit, ctx context.Context) error {
	if err := k.takes(); err != nil {
		return err
	}
	n := min(k.about.Parallel, 8)
	failures := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { _, failures[i] = k.call(ctx, k.job(uint64(10+i), few)) })
	}
	wg.Wait()
	return errors.Join(failures...)
}

func cancels(k *kit, ctx context.Context) error {
	if err := k.takes(); err != nil {
		return err
	}
	cut, cancel := context.WithCancel(ctx)
	job := k.job(20, few)
	job.Progress = func(string, int, int) { cancel() } // at its first word, if there is one
	time.AfterFunc(50*time.Millisecond, cancel)
	_, _ = k.call(cut, job) // it may have been faster
	cancel()
	return k.next(ctx, 20)
}

func deadline(k *kit, ctx context.Context) error {
	if err := k.takes(); err != nil {
		return err
	}
	cut, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel()
	_, _ = k.call(cut, k.job(21, few)) // it may have been faster
	return k.next(ctx, 21)
}

// next executes the job that was cut off, which has to be gone soon.
func (k *kit) next(ctx context.Context, n uint64) error {
	ctx, cancel := context.WithTimeout(ctx, soon+k.Limit/2)
	defer cancel()
	for {
		_, err := k.call(ctx, k.job(n, few))
		if !alreadyThere(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the job is still there: %w", err)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// alreadyThere reports a prover that still executes the job.
func alreadyThere(err error) bool {
	var s interface{ GRPCStatus() *status.Status }
	return errors.As(err, &s) && s.GRPCStatus().Code() == codes.AlreadyExists
}

func cancelUnknown(k *kit, ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	_, err := k.client.Cancel(ctx, &proverv1.CancelRequest{TaskId: make([]byte, 32), Prover: make([]byte, 20)})
	return err
}

func notOffered(k *kit, ctx context.Context) error {
	if k.about == nil {
		return k.takes()
	}
	job := k.job(30, few)
	m := *k.Manifest
	job.Manifest = &m
	for _, kind := range []string{compute.KindExternal, compute.KindPrivateSum, compute.KindWASM, compute.KindCircuit} {
		for _, route := range compute.RouteNames() {
			m.Kind, m.Route, m.Fuel, m.Circuit = kind, route, 0, ""
			if kind == compute.KindWASM {
				m.Fuel = 1
			}
			if kind == compute.KindCircuit {
				m.Circuit = "none"
			}
			if _, ok := k.about.For(&m); ok {
				continue
			}
			r, err := remote.Encode(job, remote.Offer{})
			if err != nil {
				return err
			}
			return k.noResult(ctx, r)
		}
	}
	return fmt.Errorf("%w: it offers everything", errLeft)
}

// malformed sends a job that was changed.
func malformed(change func(*proverv1.ExecuteRequest)) func(*kit, context.Context) error {
	return func(k *kit, ctx context.Context) error {
		if err := k.takes(); err != nil {
			return err
		}
		r, err := remote.Encode(k.job(31, few), k.offer)
		if err != nil {
			return err
		}
		change(r)
		return k.noResult(ctx, r)
	}
}

// noResult demands that a request ends in a fault or an error, soon.
func (k *kit) noResult(ctx context.Context, r *proverv1.ExecuteRequest) error {
	ctx, cancel := context.WithTimeout(ctx, soon)
	defer cancel()
	s, err := k.client.Execute(ctx, r)
	if err != nil {
		return nil
	}
	for {
		event, err := s.Recv()
		switch {
		case ctx.Err() != nil:
			return fmt.Errorf("no answer within %s", soon)
		case errors.Is(err, io.EOF):
			return errors.New("the stream ended without a fault")
		case err != nil, event.GetFault() != nil:
			return nil
		case event.GetResult() != nil:
			return fmt.Errorf("a result: output %x", event.GetResult().GetOutput())
		}
	}
}

func stillHealthy(k *kit, ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, soon)
	defer cancel()
	for {
		h, err := k.client.Health(ctx, new(proverv1.HealthRequest))
		if err != nil {
			return err
		}
		if h.GetReady() && h.GetRunning() == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("ready %v, %d jobs run: %q", h.GetReady(), h.GetRunning(), h.GetText())
		case <-time.After(100 * time.Millisecond):
		}
	}
}
