package program

import (
	"bytes"
	"fmt"
	"math"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// An Instance runs a program many times. Every run starts from the same memory
// and globals. It MUST NOT be used by two goroutines at once.
type Instance struct {
	program *Program
	module  api.Module
	alloc   api.Function
	score   api.Function
	fuel    api.MutableGlobal
	stack   api.MutableGlobal
	start   start
	used    bool // since it was as at the start
}

// A start is how an instance was before its first run.
type start struct {
	memory  []byte // up to its last byte that is not 0
	size    uint32
	globals []saved
}

type saved struct {
	global api.MutableGlobal
	value  uint64
}

// Instance returns a new instance, to be closed, or ErrMachine.
func (p *Program) Instance() (*Instance, error) {
	i := &Instance{program: p}
	if err := i.renew(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMachine, err) // Load had one
	}
	return i, nil
}

// Close frees the instance.
func (i *Instance) Close() error { return i.module.Close(never{}) }

// renew takes a new instance of the module and remembers how it is.
func (i *Instance) renew() error {
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions()
	module, err := i.program.runtime.InstantiateModule(never{}, i.program.compiled, config)
	if err != nil {
		return fmt.Errorf("instantiate: %w", err) // a segment lies outside of memory or table
	}
	i.module, i.used = module, false
	i.alloc, i.score = module.ExportedFunction("alloc"), module.ExportedFunction("score")
	i.fuel = module.ExportedGlobal(fuelName).(api.MutableGlobal)
	i.stack = module.ExportedGlobal(stackName).(api.MutableGlobal)
	i.start = start{size: module.Memory().Size()}
	all, _ := module.Memory().Read(0, i.start.size)
	i.start.memory = bytes.Clone(bytes.TrimRight(all, "\x00"))
	for n, g := range i.program.module.globals {
		if g.mutable {
			global := module.ExportedGlobal(fmt.Sprint(globalName, n)).(api.MutableGlobal)
			i.start.globals = append(i.start.globals, saved{global, global.Get()})
		}
	}
	return nil
}

// restore makes the instance as it was before its first run. Memory that has
// grown cannot shrink, so such an instance is replaced.
func (i *Instance) restore() error {
	if !i.used {
		return nil
	}
	if i.module.Memory().Size() != i.start.size {
		if err := i.module.Close(never{}); err != nil {
			return err
		}
		return i.renew()
	}
	all, _ := i.module.Memory().Read(0, i.start.size)
	clear(all[copy(all, i.start.memory):])
	for _, s := range i.start.globals {
		s.global.Set(s.value)
	}
	return nil
}

// Run gives the input to the program and returns its output and the fuel it
// used: its own fault gives one of this package's errors, with the fuel used
// until then, the same on every machine. ErrMachine is no answer.
func (i *Instance) Run(input []byte) (output []byte, used uint64, err error) {
	if len(input) > MaxInput {
		return nil, 0, fmt.Errorf("%w: %d bytes, at most %d may be", ErrInput, len(input), MaxInput)
	}
	if err := i.restore(); err != nil {
		return nil, 0, fmt.Errorf("%w: %w", ErrMachine, err)
	}
	i.used = true
	i.fuel.Set(i.program.limits.Fuel)
	i.stack.Set(maxStack)
	output, err = i.answer(input)
	left := int64(i.fuel.Get())
	return output, i.program.limits.Fuel - uint64(max(left, 0)), err
}

func (i *Instance) answer(input []byte) ([]byte, error) {
	at, err := i.call(i.alloc, uint64(len(input)))
	if err != nil {
		return nil, fmt.Errorf("alloc: %w", err)
	}
	if !i.module.Memory().Write(uint32(at), input) {
		return nil, fmt.Errorf("%w: alloc gives %d bytes at %d, outside of memory", ErrAnswer, len(input), uint32(at))
	}
	packed, err := i.call(i.score, at, uint64(len(input)))
	if err != nil {
		return nil, fmt.Errorf("score: %w", err)
	}
	from, length := uint32(packed>>32), uint32(packed)
	if length > MaxOutput {
		return nil, fmt.Errorf("%w: %d bytes, at most %d may be", ErrAnswer, length, MaxOutput)
	}
	output, ok := i.module.Memory().Read(from, length)
	if !ok {
		return nil, fmt.Errorf("%w: %d bytes at %d, outside of memory", ErrAnswer, length, from)
	}
	return bytes.Clone(output), nil
}

// traps are the faults of a program that engines report, by the words of WebAssembly's specification.
var traps = []string{
	"unreachable", "out of bounds memory access", "integer divide by zero", "integer overflow",
	"invalid conversion to integer", "invalid table access", "indirect call type mismatch",
}

// call calls a function and tells a program's fault from the machine's.
func (i *Instance) call(f api.Function, params ...uint64) (uint64, error) {
	results, err := f.Call(never{}, params...)
	if err == nil {
		return results[0], nil
	}
	return 0, fault(err, int64(i.fuel.Get()), int32(i.stack.Get()), i.program.limits.Fuel)
}

// Points gives the input to the program and reads its output as points: an
// integer from 0 to 2^63−1 in decimal digits, and nothing else.
func (i *Instance) Points(input []byte) (points, used uint64, err error) {
	output, used, err := i.Run(input)
	if err != nil {
		return 0, used, err
	}
	points, ok := parsePoints(output)
	if !ok {
		return 0, used, fmt.Errorf("%w: %.40q, want points in decimal digits", ErrAnswer, output)
	}
	return points, used, nil
}

func parsePoints(text []byte) (points uint64, ok bool) {
	if len(text) == 0 || len(text) > 19 || len(text) > 1 && text[0] == '0' {
		return 0, false
	}
	for _, c := range text {
		if c < '0' || c > '9' {
			return 0, false
		}
		points = 10*points + uint64(c-'0')
	}
	return points, points <= math.MaxInt64
}
