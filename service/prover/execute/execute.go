// Package execute runs programs of compute tasks. Each kind of program has an executor of its own in a folder below; another process
// can be one over gRPC.
package execute

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
)

// ErrProgram is a fault of the program or of its task, the same on every machine: another try ends the same way. All other errors are
// of this machine, and may pass.
var ErrProgram = errors.New("the program gives no result")

// A Job is one task for one prover.
type Job struct {
	Task     compute.Task
	ID       common.Hash
	Manifest *compute.Manifest
	Code     []byte // whose SHA-256 is Manifest.Code
	Prover   common.Address
	Input    Input
	// Progress is told how far the work is, and what is done now; never nil.
	Progress func(stage string, done, total int)
}

// Input is what the log and the chain hold for a task, checked against its roots.
type Input = taskinput.Input

// A Result is a program's output, and the evidence that its route asks for.
type Result struct {
	Output   []byte
	Evidence []byte
}

// Needs is what a job takes of this machine, so that no more is admitted than it can do.
type Needs struct {
	Memory  uint64  // bytes, at its highest
	Seconds float64 // of one core, about
}

// An Executor runs programs of one kind.
type Executor interface {
	// Takes reports whether it can run a program.
	Takes(m *compute.Manifest) bool
	// Needs says what a job will take.
	Needs(job *Job) Needs
	// Execute runs the program and returns its output with evidence for the job's prover. It returns an error that wraps ErrProgram
	// when no machine could do it.
	Execute(ctx context.Context, job *Job) (Result, error)
}
