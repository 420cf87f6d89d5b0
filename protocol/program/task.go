package program

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// Bounds of programs of tasks.
const (
	MaxTaskPages            = 4096 // 256 MiB of memory
	DefaultTaskPages        = 512
	MaxTaskFuel      uint64 = 1_000_000_000_000
	MaxTaskOutput           = 1024
	maxTaskRead             = 1 << 20 // bytes that one trellis.read gives
)

// A Profile says what a task's program may have.
type Profile string

// The profiles.
const (
	// Integers have nothing but memory and trellis.read: no floats, no system.
	Integers Profile = ""
	// WASI has floats with one NaN, and a system that is always the same and knows nothing: what Go's wasip1 needs.
	WASI Profile = "wasi"
)

// ErrRead is an input that could not be read: a fault of the machine, or of who cancelled the run.
var ErrRead = errors.New("read the input of a program")

var taskExports = []wanted{
	{name: "run", params: "", results: "\x7e", text: "() i64"},
	{name: "_initialize", params: "", results: "", text: "()", optional: true},
}

var profiles = map[Profile]*rules{
	Integers: {
		bytes: MaxBytes, functions: 5000, table: 10_000, segments: 1000, nesting: 200, paths: 1000, stretches: 10_000, squares: 10_000_000, pages: MaxTaskPages, imports: true, does: "run",
		operations: &operations, exports: taskExports,
	},
	// Go's smallest module has 1.8 MB, 1,300 functions and 21,000 data segments.
	WASI: {
		bytes: 8 << 20, functions: 20_000, table: 40_000, segments: 100_000, nesting: 2000, paths: 4000, stretches: 200_000, squares: 48_000_000, pages: MaxTaskPages, imports: true, wasi: true,
		floats: true, does: "run", operations: &operationsWithFloats, exports: taskExports,
	},
}

// Profiles returns all profiles.
func Profiles() []Profile { return []Profile{Integers, WASI} }

func taskLimits(l Limits) (Limits, error) {
	if l.Pages == 0 {
		l.Pages = DefaultTaskPages
	}
	if l.Fuel == 0 {
		l.Fuel = 1_000_000_000
	}
	if l.Pages > MaxTaskPages || l.Fuel > MaxTaskFuel {
		return l, fmt.Errorf("%w: %d pages and fuel of %d; at most %d and %d", ErrLimits, l.Pages, l.Fuel, MaxTaskPages, MaxTaskFuel)
	}
	return l, nil
}

// A Task is a program of compute tasks. It is safe for concurrent use.
type Task struct {
	hash     [sha256.Size]byte
	limits   Limits
	runtime  wazero.Runtime
	compiled wazero.CompiledModule
}

// LoadTask reads a module in the binary format of WebAssembly. It returns ErrProgram with what is wrong and where, or a Task to be
// closed. Zero limits stand for 512 pages and fuel of a billion.
func LoadTask(wasm []byte, profile Profile, limits Limits) (*Task, error) {
	return loadTask(wasm, profile, limits, wazero.NewRuntimeConfig())
}

func loadTask(wasm []byte, profile Profile, limits Limits, config wazero.RuntimeConfig) (*Task, error) {
	limits, err := taskLimits(limits)
	if err != nil {
		return nil, err
	}
	by, ok := profiles[profile]
	if !ok {
		return nil, fmt.Errorf("%w: there is no profile %q", ErrProgram, profile)
	}
	t := &Task{hash: sha256.Sum256(wasm), limits: limits}
	if _, t.runtime, t.compiled, err = compile(wasm, by, limits.Pages, config); err != nil {
		return nil, err
	}
	host := t.runtime.NewHostModuleBuilder(hostModule).NewFunctionBuilder()
	var reads api.GoModuleFunc = hostReads
	host = host.WithGoModuleFunction(reads, []api.ValueType{typeI64, typeI32, typeI32}, []api.ValueType{typeI32})
	if _, err := host.Export(hostRead).Instantiate(never{}); err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", ErrMachine, err), t.Close())
	}
	first, err := t.instance(reading{})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%w: instantiate: %w", ErrProgram, err), t.Close()) // a segment lies outside of memory or table
	}
	return t, first.Close(never{})
}

// Hash returns the SHA-256 of the module's bytes.
func (t *Task) Hash() [sha256.Size]byte { return t.hash }

// Limits returns the limits, defaults filled in.
func (t *Task) Limits() Limits { return t.limits }

// Close frees the program. No run of it may be under way.
func (t *Task) Close() error { return t.runtime.Close(never{}) }

func (t *Task) instance(ctx reading) (api.Module, error) {
	return t.runtime.InstantiateModule(ctx, t.compiled, wazero.NewModuleConfig().WithName("").WithStartFunctions())
}

// Run gives the input to a fresh instance and returns its output and the fuel it used: its own fault gives one of this package's
// errors, with the fuel used until then, the same on every machine. ErrMachine and ErrRead are no answers. The input MUST give the
// same bytes whenever it is read; it may end a run by an error.
func (t *Task) Run(input io.ReaderAt) (output []byte, used uint64, err error) {
	ctx := reading{input: input}
	module, err := t.instance(ctx)
	if err != nil {
		return nil, 0, fmt.Errorf("%w: instantiate: %w", ErrMachine, err) // LoadTask had one
	}
	defer module.Close(never{})
	r := run{ctx: ctx, module: module, limit: t.limits.Fuel}
	r.fuel = module.ExportedGlobal(fuelName).(api.MutableGlobal)
	r.stack = module.ExportedGlobal(stackName).(api.MutableGlobal)
	r.fuel.Set(t.limits.Fuel)
	r.stack.Set(maxStack)
	output, err = r.answer()
	return output, r.limit - uint64(max(int64(r.fuel.Get()), 0)), err
}

// A run is one call of an instance's functions, with one fuel.
type run struct {
	ctx         reading
	module      api.Module
	fuel, stack api.MutableGlobal
	limit       uint64
}

func (r *run) answer() ([]byte, error) {
	if begin := r.module.ExportedFunction("_initialize"); begin != nil {
		if _, err := r.call(begin); err != nil {
			return nil, fmt.Errorf("_initialize: %w", err)
		}
	}
	packed, err := r.call(r.module.ExportedFunction("run"))
	if err != nil {
		return nil, fmt.Errorf("run: %w", err)
	}
	from, length := uint32(packed>>32), uint32(packed)
	if length > MaxTaskOutput {
		return nil, fmt.Errorf("%w: %d bytes, at most %d may be", ErrAnswer, length, MaxTaskOutput)
	}
	output, ok := r.module.Memory().Read(from, length)
	if !ok {
		return nil, fmt.Errorf("%w: %d bytes at %d, outside of memory", ErrAnswer, length, from)
	}
	return bytes.Clone(output), nil
}

// call calls a function and tells a program's fault from the machine's.
func (r *run) call(f api.Function) (uint64, error) {
	results, err := f.Call(r.ctx)
	if err == nil {
		return append(results, 0)[0], nil
	}
	var read *readFault
	switch {
	case errors.As(err, &read) && read.err != nil:
		return 0, fmt.Errorf("%w: %w", ErrRead, read.err)
	case read != nil:
		return 0, fmt.Errorf("%w: %s reads to outside of memory", ErrTrap, hostModule)
	}
	return 0, fault(err, int64(r.fuel.Get()), int32(r.stack.Get()), r.limit)
}

// reading is the context of a run, which tells trellis.read the input.
type reading struct {
	never
	input io.ReaderAt
}

type inputKey struct{}

func (r reading) Value(key any) any {
	if key == (inputKey{}) {
		return r.input
	}
	return nil
}

// A readFault ends a run in the middle of trellis.read.
type readFault struct{ err error } // nil when the program is at fault

func (f *readFault) Error() string { return fmt.Sprint("read: ", f.err) }

// hostReads is trellis.read: it copies bytes of the input from an offset to memory, as many as there are, and returns their number.
// C is a context, the one of Run, of which it asks for the input alone.
func hostReads[C interface{ Value(key any) any }](ctx C, module api.Module, stack []uint64) {
	offset, to, length := stack[0], uint32(stack[1]), uint32(stack[2])
	memory, ok := module.Memory().Read(to, length)
	if !ok {
		panic(&readFault{})
	}
	stack[0] = 0
	if int64(offset) < 0 {
		return
	}
	n, err := ctx.Value(inputKey{}).(io.ReaderAt).ReadAt(memory[:min(len(memory), maxTaskRead)], int64(offset))
	if err != nil && err != io.EOF {
		panic(&readFault{err})
	}
	stack[0] = uint64(n)
}

// fault tells a program's fault from the machine's, by what it left of its fuel and stack, and by the words of its trap.
func fault(err error, fuel int64, stack int32, limit uint64) error {
	switch {
	case fuel < 0:
		return fmt.Errorf("%w of %d", ErrFuel, limit)
	case stack < 0:
		return fmt.Errorf("%w of %d values: it calls too deep", ErrStack, maxStack)
	}
	what, _, _ := strings.Cut(err.Error(), "\n")
	for _, trap := range traps {
		if what == "wasm error: "+trap {
			return fmt.Errorf("%w: %s", ErrTrap, trap)
		}
	}
	return fmt.Errorf("%w: %w", ErrMachine, err)
}
