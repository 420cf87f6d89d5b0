// Package circuit runs programs that are circuits: it computes the result of a task and proves it, by Groth16 with the keys of a set-up,
// or by PLONK. Keys lie in a folder, one folder a program's key.
package circuit

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	plonkbn254 "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/logger"

	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/zkproof"
	"github.com/trellis-network/trellis/service/prover/execute"
)

// Stages of a job, as Progress is told them, in order.
var Stages = []string{"compile", "load keys", "witness", "prove", "verify"}

// Config says where keys lie.
type Config struct {
	Keys string // folder; see Store
}

// An Executor proves one job at a time: a proof takes all cores there are. Calls to Execute wait for each other.
type Executor struct {
	store Store

	mu   sync.Mutex
	held *loaded // of the last job, so that the next of the same program need not load again; guarded by mu
}

var _ execute.Executor = (*Executor)(nil)

// New returns an executor. It turns gnark's own logging off, for the whole process.
func New(cfg Config) *Executor {
	logger.Disable()
	return &Executor{store: Store{cfg.Keys}}
}

// Takes reports whether a program is a circuit of this build, and its keys are here.
func (e *Executor) Takes(m *compute.Manifest) bool {
	if m.Kind != compute.KindCircuit || (m.Route != compute.Groth16 && m.Route != compute.Plonk) {
		return false
	}
	if _, err := circuit.Lookup(m.Circuit); err != nil {
		return false
	}
	return e.store.Has(m.Key, m.Route)
}

// Needs says what a job takes. Measured (docs/benchmarks.md): at most 2.6 KB a constraint with Groth16's proving key, and 18.5 µs of one
// core to solve and prove it; PLONK has some two gates a constraint, takes 8 KB and
// 150 µs for each constraint of Groth16.
func (e *Executor) Needs(job *execute.Job) execute.Needs {
	p, err := circuit.Lookup(job.Manifest.Circuit)
	if err != nil {
		return execute.Needs{}
	}
	facts, err := p.Facts()
	if err != nil {
		return execute.Needs{}
	}
	return needs(job.Manifest.Route, facts.Constraints)
}

// Execute computes and proves. A context that ends stops it between stages: gnark cannot be stopped within one.
func (e *Executor) Execute(ctx context.Context, job *execute.Job) (execute.Result, error) {
	p, err := circuit.Lookup(job.Manifest.Circuit)
	if err == nil {
		err = p.CheckCode(job.Code)
	}
	if err != nil {
		return execute.Result{}, fmt.Errorf("%w: %w", execute.ErrProgram, err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if err := e.load(ctx, p, job); err != nil {
		return execute.Result{}, err
	}
	stage(job, 2)
	claim := compute.Claim(job.ID, job.Prover)
	values, output, err := p.Assign(job.Task, claim, circuit.Input{
		Readings: job.Input.Readings, Keys: job.Input.Keys, Paths: job.Input.Paths, KeyPaths: job.Input.KeyPaths,
	})
	if err != nil {
		return execute.Result{}, blame(err)
	}
	full, err := frontend.NewWitness(values, ecc.BN254.ScalarField())
	if err != nil {
		return execute.Result{}, fmt.Errorf("assign %s: %w", p.Name, err)
	}
	if err := ctx.Err(); err != nil {
		return execute.Result{}, err
	}
	stage(job, 3)
	evidence, err := e.held.prove(full, func() { stage(job, 4) })
	if err != nil {
		return execute.Result{}, fmt.Errorf("prove %s: %w", p.Name, err)
	}
	job.Progress("done", len(Stages), len(Stages))
	return execute.Result{Output: output, Evidence: evidence}, nil
}

func stage(job *execute.Job, n int) { job.Progress(Stages[n], n, len(Stages)) }

// blame tells faults of the task from those of this machine: what a task asks for is the same everywhere, what a mirror gave is not.
func blame(err error) error {
	if errors.Is(err, circuit.ErrParams) || errors.Is(err, circuit.ErrRange) || errors.Is(err, compute.ErrWords) {
		return fmt.Errorf("%w: %w", execute.ErrProgram, err)
	}
	return err
}

// prove returns evidence of a full witness, and has verified it.
func (l *loaded) prove(full witness.Witness, proved func()) ([]byte, error) {
	public, err := full.Public()
	if err != nil {
		return nil, err
	}
	if l.route == compute.Plonk {
		return l.provePlonk(full, public, proved)
	}
	proof, err := groth16.Prove(l.ccs, l.groth.pk, full)
	if err != nil {
		return nil, err
	}
	proved()
	if err := groth16.Verify(proof, l.groth.vk, public); err != nil {
		return nil, fmt.Errorf("our own proof does not verify, the proving key in %s is not that of the verifying key: %w", l.folder, err)
	}
	p, err := zkproof.ProofFromGnark(proof)
	if err != nil {
		return nil, err
	}
	return zkproof.EncodeEvidence(l.groth.key, p), nil
}

func (l *loaded) provePlonk(full, public witness.Witness, proved func()) ([]byte, error) {
	proof, err := plonk.Prove(l.ccs, l.plonk.pk, full) // hashes as gnark's exported contracts do
	if err != nil {
		return nil, err
	}
	proved()
	if err := plonk.Verify(proof, l.plonk.vk, public); err != nil {
		return nil, fmt.Errorf("our own proof does not verify, the proving key in %s is not that of the verifying key: %w", l.folder, err)
	}
	p, ok := proof.(*plonkbn254.Proof)
	if !ok {
		return nil, errors.New("gnark gave a proof of another curve")
	}
	return p.MarshalSolidity(), nil
}
