package enclave

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute"
)

// ErrEnclave is an enclave that does not do what its description says.
var ErrEnclave = errors.New("the enclave does not keep to its description")

// An Executor has an enclave run the programs that it was measured for. Safe for concurrent use.
type Executor struct {
	enclave     Enclave
	place       compute.Place
	description Description
	needs       func(job *execute.Job) execute.Needs
}

var _ execute.Executor = (*Executor)(nil)

// New returns an executor for the market of a place. measurement is what the enclave's evidence was appraised to, for hardware that does
// not know it itself; needs says what a job takes, as the runner on this machine would.
func New(ctx context.Context, e Enclave, place compute.Place, measurement common.Hash, needs func(*execute.Job) execute.Needs) (*Executor, error) {
	d, err := e.Describe(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask the enclave what it is: %w", err)
	}
	if measurement != (common.Hash{}) {
		d.Measurement = measurement
	}
	if d.Measurement == (common.Hash{}) {
		return nil, fmt.Errorf("the measurement of a %s enclave follows from its evidence; name it: %w", d.Kind, ErrEnclave)
	}
	return &Executor{e, place, d, needs}, nil
}

// Description is the enclave's.
func (x *Executor) Description() Description { return x.description }

// Takes reports whether a program is a module whose results a key of this enclave's measurement signs.
func (x *Executor) Takes(m *compute.Manifest) bool {
	return m.Kind == compute.KindWASM && m.Route == compute.Attested && m.Key == x.description.Measurement && m.Code == x.description.Module
}

// Needs implements execute.Executor.
func (x *Executor) Needs(job *execute.Job) execute.Needs { return x.needs(job) }

// Execute has the enclave run the program. It looks at the signature before it gives it on: a key that the chain does not know is found
// there, a signature of another key here.
func (x *Executor) Execute(ctx context.Context, job *execute.Job) (execute.Result, error) {
	job.Progress("open the input", 0, 1)
	request, err := NewRequest(x.place, job)
	if err != nil {
		return execute.Result{}, err
	}
	job.Progress("run in the enclave", 0, 1)
	answer, err := x.enclave.Execute(ctx, request)
	if err != nil {
		return execute.Result{}, fmt.Errorf("run in the %s enclave: %w", x.description.Kind, err)
	}
	digest := compute.ResultDigest(job.ID, answer.Output, job.Prover)
	signer, err := rules.Signer(digest, answer.Signature)
	if err != nil || signer != x.description.Key.Address() {
		return execute.Result{}, fmt.Errorf("%s signed the result of task %s, not %s: %w", signer, job.ID, x.description.Key.Address(), ErrEnclave)
	}
	job.Progress("run in the enclave", 1, 1)
	return execute.Result{Output: answer.Output, Evidence: answer.Signature}, nil
}
