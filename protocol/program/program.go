// Package program runs WebAssembly programs that give the same output and use the same fuel on every machine.
//
// A program is a module without imports: no clock, no randomness, no floats,
// no host. Load refuses what could differ between machines and rewrites the
// rest so that it counts its own steps and its own stack; docs/spec/program.md
// has the rules, the costs and the interface.
package program

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// Bounds of every program.
const (
	MaxBytes  = 1 << 20 // of a module
	MaxPages  = 256     // 16 MiB of memory
	MaxFuel   = 1_000_000_000
	MaxInput  = 1 << 20
	MaxOutput = 1 << 16
)

// Errors that programs cause, the same on every machine.
var (
	ErrProgram = errors.New("not a program that may run") // Load refuses it
	ErrLimits  = errors.New("limits out of bounds")
	ErrInput   = errors.New("input too large")
	ErrFuel    = errors.New("program used up its fuel")
	ErrStack   = errors.New("program used up its stack")
	ErrTrap    = errors.New("program trapped")
	ErrAnswer  = errors.New("program gave a bad answer")
)

// ErrMachine says that this machine could not run a program as every machine
// should. It is no answer: who gets it MUST NOT score with it.
var ErrMachine = errors.New("machine failed to run a program")

// Limits bound each run of a program.
type Limits struct {
	Pages uint32 // of memory, 64 KiB each; default 64
	Fuel  uint64 // units that alloc and score may use together; default 1,000,000
}

func (l Limits) withDefaults() (Limits, error) {
	if l.Pages == 0 {
		l.Pages = 64 // compilers begin with 17 for a stack of 1 MiB
	}
	if l.Fuel == 0 {
		l.Fuel = 1_000_000
	}
	if l.Pages > MaxPages || l.Fuel > MaxFuel {
		return l, fmt.Errorf("%w: %d pages and fuel of %d; at most %d and %d", ErrLimits, l.Pages, l.Fuel, MaxPages, MaxFuel)
	}
	return l, nil
}

// A Program is a module that may run. It is safe for concurrent use.
type Program struct {
	hash     [sha256.Size]byte
	limits   Limits
	module   *module
	runtime  wazero.Runtime
	compiled wazero.CompiledModule
}

// Load reads a module in the binary format of WebAssembly. It returns
// ErrProgram with what is wrong and where, or a Program to be closed.
func Load(wasm []byte, limits Limits) (*Program, error) {
	return load(wasm, limits, wazero.NewRuntimeConfig())
}

// scoringRules are the rules of programs of policies.
var scoringRules = rules{
	bytes: MaxBytes, functions: 5000, table: 10_000, segments: 1000, nesting: 200, paths: 1000, stretches: 10_000, squares: 10_000_000, pages: MaxPages, does: "score",
	operations: &operations,
	exports: []wanted{
		{name: "alloc", params: "\x7f", results: "\x7f", text: "(i32) i32"},
		{name: "score", params: "\x7f\x7f", results: "\x7e", text: "(i32, i32) i64"},
	},
}

// features are those of a module before and after it is rewritten. Reference
// types are among them for the spelling of call_indirect that compilers write.
const features = api.CoreFeatureMutableGlobal | api.CoreFeatureSignExtensionOps | api.CoreFeatureMultiValue |
	api.CoreFeatureBulkMemoryOperations | api.CoreFeatureReferenceTypes

func load(wasm []byte, limits Limits, config wazero.RuntimeConfig) (*Program, error) {
	limits, err := limits.withDefaults()
	if err != nil {
		return nil, err
	}
	p := &Program{hash: sha256.Sum256(wasm), limits: limits}
	if p.module, p.runtime, p.compiled, err = compile(wasm, &scoringRules, limits.Pages, config); err != nil {
		return nil, err
	}
	first := &Instance{program: p}
	if err := first.renew(); err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", ErrProgram, err), p.Close())
	}
	return p, first.Close()
}

// compile reads a module by the rules, and compiles it metered.
func compile(wasm []byte, by *rules, pages uint32, config wazero.RuntimeConfig) (*module, wazero.Runtime, wazero.CompiledModule, error) {
	module, err := parse(wasm, by, pages)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("%w: %w", ErrProgram, err)
	}
	if err := validate(wasm, by); err != nil {
		return nil, nil, nil, err
	}
	runtime := wazero.NewRuntimeWithConfig(never{}, config.WithCoreFeatures(by.features()).WithMemoryLimitPages(pages).
		WithDebugInfoEnabled(false))
	compiled, err := runtime.CompileModule(never{}, module.metered())
	if err != nil {
		return nil, nil, nil, errors.Join(fmt.Errorf("%w: compile the metered module: %w", ErrMachine, err), runtime.Close(never{}))
	}
	return module, runtime, compiled, nil
}

// validate checks the types of the module as it came: metered, it could reach
// what was added.
func validate(wasm []byte, by *rules) error {
	runtime := wazero.NewRuntimeWithConfig(never{}, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(by.features()).
		WithMemoryLimitPages(by.pages).WithDebugInfoEnabled(false))
	_, err := runtime.CompileModule(never{}, wasm)
	if err != nil {
		err = fmt.Errorf("%w: %w", ErrProgram, err)
	}
	return errors.Join(err, runtime.Close(never{}))
}

// Hash returns the SHA-256 of the module's bytes, by which a policy names it.
func (p *Program) Hash() [sha256.Size]byte { return p.hash }

// Limits returns the limits, defaults filled in.
func (p *Program) Limits() Limits { return p.limits }

// Run gives the input to a fresh instance. See Instance.Run.
func (p *Program) Run(input []byte) (output []byte, used uint64, err error) {
	instance, err := p.Instance()
	if err != nil {
		return nil, 0, err
	}
	defer instance.Close()
	return instance.Run(input)
}

// Close frees the program. No instance of it may run then.
func (p *Program) Close() error { return p.runtime.Close(never{}) }
