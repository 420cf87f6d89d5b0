package market

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync/atomic"
	"time"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
)

// tellEvery is how often the log says how far a long execution is.
const tellEvery = 30 * time.Second

// errOutput is an output that no contract takes.
var errOutput = fmt.Errorf("%w: its output is longer than %d bytes", execute.ErrProgram, compute.MaxOutput)

// execution returns the job as executors take it.
func (w *Worker) execution(j *job, code []byte, in execute.Input) *execute.Job {
	r := j.request
	return &execute.Job{Task: r.Task, ID: r.ID, Manifest: j.manifest, Code: code, Prover: r.Prover, Input: in, Progress: func(string, int, int) {}}
}

// start begins to execute what is due first and fits.
func (w *Worker) start(ctx context.Context) {
	var queued, busy []*job
	for _, j := range w.jobs {
		switch {
		case j.phase == running:
			busy = append(busy, j)
		case j.phase == ready && !time.Now().Before(j.notBefore):
			queued = append(queued, j)
		}
	}
	q := queue{workers: w.cfg.Workers, memory: w.cfg.Memory, passes: w.cfg.Passes}
	for _, j := range q.next(queued, busy) {
		w.execute(ctx, j)
	}
}

func (w *Worker) execute(ctx context.Context, j *job) {
	left := time.Duration(0)
	if due, now := j.request.Deadline, w.seconds(); due > now {
		left = time.Duration(due-now) * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, left)
	j.phase, j.startedAt, j.cancel, j.progress, j.run = running, time.Now(), cancel, new(atomic.Pointer[progress]), j.run+1
	run := j.run
	w.meter.waited.Observe(time.Since(j.queuedAt).Seconds())
	task := w.execution(j, nil, execute.Input{})
	task.Progress = w.follow(j)
	manifest, executor := j.request.Manifest, j.executor
	w.spawn(ctx, func(ctx context.Context) func() {
		defer cancel()
		started := time.Now()
		result, err := w.perform(ctx, task, manifest, executor)
		if err == nil && ctx.Err() != nil {
			err = ctx.Err()
		}
		return func() {
			if j.phase != running || j.run != run {
				w.meter.executions.WithLabelValues("cancelled").Inc()
				return // it was dropped meanwhile
			}
			j.cancel = nil
			w.executed(j, result, err, time.Since(started))
		}
	})
}

// perform gathers the input and executes. An executor that panics is one that failed: others go on.
func (w *Worker) perform(ctx context.Context, task *execute.Job, manifest [32]byte, e execute.Executor) (result execute.Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			w.log.Error("An executor panicked", "task", task.ID, "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
			err = fmt.Errorf("the executor panicked: %v", r)
		}
	}()
	if _, task.Code, err = w.inputs.Program(ctx, task.Task, manifest); err != nil {
		return result, fmt.Errorf("read the program: %w", err)
	}
	task.Progress("input", 0, 1)
	if task.Input, err = w.inputs.Input(ctx, task.Task); err != nil {
		return result, fmt.Errorf("gather the input: %w", err)
	}
	result, err = e.Execute(ctx, task)
	if err == nil && len(result.Output) > compute.MaxOutput {
		err = errOutput
	}
	return result, err
}

// follow keeps what the executor tells, and logs it now and then.
func (w *Worker) follow(j *job) func(string, int, int) {
	kept, id := j.progress, j.request.ID
	var told atomic.Int64
	told.Store(time.Now().UnixNano())
	return func(stage string, done, total int) {
		kept.Store(&progress{stage, done, total})
		last := told.Load()
		if now := time.Now().UnixNano(); now-last > int64(tellEvery) && told.CompareAndSwap(last, now) {
			w.log.Info("Execution goes on", "task", id, "stage", stage, "done", done, "total", total)
		}
	}
}

// executed notes how an execution ended.
func (w *Worker) executed(j *job, result execute.Result, err error, took time.Duration) {
	switch {
	case err == nil:
		w.meter.executions.WithLabelValues("done").Inc()
		w.meter.seconds.WithLabelValues(j.manifest.Route).Observe(took.Seconds())
		j.phase, j.result, j.notBefore = proved, result, time.Time{}
		w.log.Info("Task executed", "task", j.request.ID, "project", j.request.Task.Project, "program", j.manifest.Name, "elapsed", took.Round(time.Millisecond))
	case errors.Is(err, execute.ErrProgram):
		w.meter.executions.WithLabelValues("program").Inc()
		w.log.Warn("A program gives no result; it is not tried again", "task", j.request.ID, "program", j.manifest.Name, "promised", j.promised, "error", err)
		w.giveUp(j, "program fault")
	case errors.Is(err, context.DeadlineExceeded) && w.seconds() >= j.request.Deadline:
		w.meter.executions.WithLabelValues("late").Inc()
		j.phase = ready // late ends it
	default:
		w.meter.executions.WithLabelValues("machine").Inc()
		more := w.again(j)
		w.log.Warn("An execution failed by this machine's fault", "task", j.request.ID, "try", j.tries, "again", more, "error", err)
		if j.phase = ready; !more {
			if j.promised {
				w.log.Error("A promised task is given up; its collateral will be lost unless it was drawn and can be declined", "task", j.request.ID, "tries", j.tries)
			}
			w.giveUp(j, "machine fault")
		}
	}
}
