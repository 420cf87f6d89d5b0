package enclave

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute"
)

// A Runner runs modules. A *wasm.Executor is one.
type Runner interface {
	Output(ctx context.Context, job *execute.Job) ([]byte, error)
}

// A Witness answers challenges for the key of an enclave: the hardware does, or nobody can.
type Witness interface {
	Kind() string
	Evidence(ctx context.Context, c attest.Challenge) (rules.Evidence, error)
}

// Inside is the code on the enclave's side: one module, and one key that signs what it gives. Safe for concurrent use.
type Inside struct {
	key     sig.PrivateKey
	module  []byte
	hash    common.Hash
	run     Runner
	witness Witness
}

var _ Enclave = (*Inside)(nil)

// NewInside returns an enclave's code. The key MUST be one of secp256k1 that was made inside and is kept nowhere else.
func NewInside(module []byte, key sig.PrivateKey, run Runner, witness Witness) *Inside {
	return &Inside{key: key, module: module, hash: sha256.Sum256(module), run: run, witness: witness}
}

// NewKey makes an enclave's key.
func NewKey(random io.Reader) (sig.PrivateKey, error) {
	var secret [32]byte
	if _, err := io.ReadFull(random, secret[:]); err != nil {
		return sig.PrivateKey{}, fmt.Errorf("draw an enclave's key: %w", err)
	}
	return sig.NewPrivateKey(sig.ES256K, secret[:]) // which refuses 0 and what is not below the order: less than one draw of 2^127
}

// Describe implements Enclave.
func (in *Inside) Describe(context.Context) (Description, error) {
	key, err := rules.Public(in.key.Public())
	if err != nil {
		return Description{}, err
	}
	d := Description{Kind: in.witness.Kind(), Key: key, Runtime: Runtime, Module: in.hash}
	if d.Kind == rules.Simulated {
		d.Measurement = rules.SimulatedMeasurement(Runtime, in.hash)
	}
	return d, nil
}

// Evidence implements Enclave. It answers for its own key alone.
func (in *Inside) Evidence(ctx context.Context, c attest.Challenge) (rules.Evidence, error) {
	if key, err := rules.Public(in.key.Public()); err != nil || key != c.Key {
		return rules.Evidence{}, errors.Join(errors.New("the challenge is for another key than the enclave's"), err)
	}
	return in.witness.Evidence(ctx, c)
}

// Execute implements Enclave.
func (in *Inside) Execute(ctx context.Context, r Request) (Answer, error) {
	if r.Manifest == nil || r.Manifest.Kind != compute.KindWASM || r.Manifest.Code != in.hash {
		return Answer{}, fmt.Errorf("this enclave runs the module %s alone: %w", in.hash, ErrInput)
	}
	if err := r.Manifest.Check(); err != nil {
		return Answer{}, fmt.Errorf("%w: %w", execute.ErrProgram, err)
	}
	manifest, err := r.Manifest.Hash()
	if err != nil {
		return Answer{}, err
	}
	readings, err := r.readings()
	if err != nil {
		return Answer{}, err
	}
	keys, err := r.keys(readings)
	if err != nil {
		return Answer{}, err
	}
	job := &execute.Job{Task: r.Task, ID: r.Task.ID(r.Place, manifest), Manifest: r.Manifest, Code: in.module, Prover: r.Prover,
		Input: execute.Input{Entries: r.Entries, Readings: readings, Keys: keys}, Progress: func(string, int, int) {}}
	output, err := in.run.Output(ctx, job)
	if err != nil {
		return Answer{}, err
	}
	if len(output) > compute.MaxOutput {
		return Answer{}, fmt.Errorf("%w: an output of %d bytes, at most %d", execute.ErrProgram, len(output), compute.MaxOutput)
	}
	signature, err := rules.Sign(in.key, compute.ResultDigest(job.ID, output, r.Prover))
	return Answer{output, signature}, err
}
