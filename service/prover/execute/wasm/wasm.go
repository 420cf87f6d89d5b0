// Package wasm executes compute tasks whose program is a WebAssembly module: the same output on every machine, so that provers can be
// compared, and an enclave runs what everyone can run again. docs/spec/program.md is the specification.
package wasm

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/program"
	"github.com/trellis-network/trellis/service/prover/execute"
)

// Config bounds an executor. Its zero value works.
type Config struct {
	Programs int // loaded programs that are kept; default 8
	Workers  int // goroutines that check session signatures of a task; default one a core
}

// An Executor runs modules, and keeps what it loaded. Safe for concurrent use.
type Executor struct {
	cfg    Config
	mu     sync.Mutex
	loaded map[key]*entry // guarded by mu
	tick   uint64         // guarded by mu
}

var _ execute.Executor = (*Executor)(nil)

// A key names a program as it is loaded.
type key struct {
	code    [32]byte
	profile program.Profile
	limits  program.Limits
}

// An entry is a program that is loaded, or being loaded.
type entry struct {
	once  sync.Once
	task  *program.Task
	err   error
	users int    // guarded by the executor's mu
	last  uint64 // when it was taken, guarded by the executor's mu
}

// New returns an executor, to be closed.
func New(cfg Config) *Executor {
	if cfg.Programs <= 0 {
		cfg.Programs = 8
	}
	if cfg.Workers <= 0 {
		cfg.Workers = runtime.GOMAXPROCS(0)
	}
	return &Executor{cfg: cfg, loaded: make(map[key]*entry)}
}

// Close frees the programs. No job may be under way.
func (x *Executor) Close() error {
	x.mu.Lock()
	defer x.mu.Unlock()
	var errs []error
	for k, e := range x.loaded {
		errs = append(errs, e.close())
		delete(x.loaded, k)
	}
	return errors.Join(errs...)
}

func (e *entry) close() error {
	if e.task == nil {
		return nil
	}
	return e.task.Close()
}

// Takes reports whether a program is a module whose results need no evidence but that others find the same. An enclave, which runs
// modules too, signs what Output gives.
func (x *Executor) Takes(m *compute.Manifest) bool {
	return m.Kind == compute.KindWASM && m.Route == compute.Quorum
}

const (
	// fuelPerSecond is low for all programs that were measured (docs/benchmarks.md).
	fuelPerSecond = 1_000_000_000
	// signaturesPerSecond is what a core verifies (docs/benchmarks.md).
	signaturesPerSecond = 3000
	// moduleCost is what a byte of a module takes in memory when it is compiled.
	moduleCost = 40
)

// Needs says what a job takes at most: all of its fuel, all of its pages.
func (x *Executor) Needs(job *execute.Job) execute.Needs {
	pages, signed := uint64(job.Manifest.Pages), 0
	if pages == 0 {
		pages = program.DefaultTaskPages
	}
	for i := range job.Input.Readings {
		if job.Input.Readings[i].Session != nil {
			signed++
		}
	}
	return execute.Needs{
		Memory:  pages<<16 + moduleCost*uint64(len(job.Code)),
		Seconds: float64(job.Manifest.Fuel)/fuelPerSecond + float64(signed)/signaturesPerSecond,
	}
}

// Execute runs the program. A quorum's result has no evidence: that others find the same is it.
func (x *Executor) Execute(ctx context.Context, job *execute.Job) (execute.Result, error) {
	output, err := x.Output(ctx, job)
	return execute.Result{Output: output}, err
}

// Output runs the program whatever its route, and returns its output. It returns an error that wraps execute.ErrProgram for a fault of
// the program, which all machines find. When ctx ends, it does at the program's next read of its input.
func (x *Executor) Output(ctx context.Context, job *execute.Job) ([]byte, error) {
	if sum := sha256.Sum256(job.Code); sum != [32]byte(job.Manifest.Code) {
		return nil, fmt.Errorf("%w: the code has the hash 0x%x, its manifest says %s", execute.ErrProgram, sum, job.Manifest.Code)
	}
	job.Progress("load", 0, 1)
	e, free, err := x.take(job)
	if err != nil {
		return nil, blame(err)
	}
	defer free()
	genuine, err := x.check(ctx, job)
	if err != nil {
		return nil, err
	}
	total := len(job.Input.Readings)
	job.Progress("run", 0, total)
	input := &compute.ProgramInput{Task: job.Task, Readings: job.Input.Readings, Genuine: func(i int) bool { return genuine[i] }}
	output, _, err := e.task.Run(watched{ctx, input})
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, blame(err)
	}
	job.Progress("run", total, total)
	return output, nil
}

// watched is an input that cannot be read any more when a context has ended.
type watched struct {
	ctx   context.Context
	input io.ReaderAt
}

func (w watched) ReadAt(p []byte, offset int64) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.input.ReadAt(p, offset)
}

// blame tells the program's faults, which wrap execute.ErrProgram, from the machine's.
func blame(err error) error {
	if errors.Is(err, program.ErrMachine) || errors.Is(err, program.ErrRead) {
		return err
	}
	return fmt.Errorf("%w: %w", execute.ErrProgram, err)
}

// take returns the job's program, loaded, and what gives it back.
func (x *Executor) take(job *execute.Job) (*entry, func(), error) {
	m := job.Manifest
	k := key{m.Code, program.Profile(m.Profile), program.Limits{Pages: m.Pages, Fuel: m.Fuel}}
	x.mu.Lock()
	e, ok := x.loaded[k]
	if !ok {
		x.evict()
		e = &entry{}
		x.loaded[k] = e
	}
	x.tick++
	e.last = x.tick
	e.users++
	x.mu.Unlock()
	e.once.Do(func() { e.task, e.err = program.LoadTask(job.Code, k.profile, k.limits) })
	free := func() {
		x.mu.Lock()
		e.users--
		x.mu.Unlock()
	}
	if e.err != nil {
		free()
		x.forget(k, e)
		return nil, nil, e.err
	}
	return e, free, nil
}

// forget drops a program that did not load: the machine may be able to the next time.
func (x *Executor) forget(k key, e *entry) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.loaded[k] == e {
		delete(x.loaded, k)
	}
}

// evict makes room for one more program, if one that nobody uses can go. Called with mu held.
func (x *Executor) evict() {
	if len(x.loaded) < x.cfg.Programs {
		return
	}
	var oldest key
	var found *entry
	for k, e := range x.loaded {
		if e.users == 0 && (found == nil || e.last < found.last) {
			oldest, found = k, e
		}
	}
	if found == nil {
		return
	}
	delete(x.loaded, oldest)
	_ = found.close() // nobody runs it, and its memory is all there was
}

// check verifies the session signatures of readings, in blocks that workers take.
func (x *Executor) check(ctx context.Context, job *execute.Job) ([]bool, error) {
	const block = 256
	readings, keys := job.Input.Readings, job.Input.Keys
	genuine := make([]bool, len(readings))
	var mu sync.Mutex
	next := 0 // guarded by mu
	var wait sync.WaitGroup
	for range x.cfg.Workers {
		wait.Go(func() {
			for ctx.Err() == nil {
				mu.Lock()
				from := next
				next = min(next+block, len(readings))
				job.Progress("check signatures", from, len(readings))
				mu.Unlock()
				if from == len(readings) {
					return
				}
				for i := from; i < min(from+block, len(readings)); i++ {
					genuine[i] = Genuine(&readings[i], keys)
				}
			}
		})
	}
	wait.Wait()
	return genuine, ctx.Err()
}

// Genuine reports whether a reading's session signature counts: it verifies, under the key that the reading's slot has.
func Genuine(r *compute.Reading, keys map[uint32]compute.Key) bool {
	k, ok := keys[r.Slot]
	return ok && k.Owns(*r) == nil && r.Verify() == nil
}
