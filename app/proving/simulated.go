package proving

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/enclave"
	"github.com/trellis-network/trellis/service/prover/execute/wasm"
)

// Simulated runs programs in simulated enclaves, one a module, made when a module is first asked for and registered by a verifier's
// word. They protect nothing: for development networks alone, whose chain takes their results and says what they are. Safe for
// concurrent use.
type Simulated struct {
	writer  *chain.Writer
	voucher enclave.Voucher
	run     *wasm.Executor
	log     *slog.Logger

	mu    sync.Mutex
	known map[common.Hash]*enclave.Executor // by module; guarded by mu
}

var _ execute.Executor = (*Simulated)(nil)

// NewSimulated returns an executor for a prover's account. Modules are run by run, which the caller closes.
func NewSimulated(w *chain.Writer, voucher enclave.Voucher, run *wasm.Executor, log *slog.Logger) *Simulated {
	return &Simulated{writer: w, voucher: voucher, run: run, log: log, known: make(map[common.Hash]*enclave.Executor)}
}

// Takes reports whether a program is a module that results of a simulated enclave count for.
func (s *Simulated) Takes(m *compute.Manifest) bool {
	return m.Kind == compute.KindWASM && m.Route == compute.Attested && m.Key == rules.SimulatedMeasurement(enclave.Runtime, m.Code)
}

// Needs implements execute.Executor.
func (s *Simulated) Needs(job *execute.Job) execute.Needs { return s.run.Needs(job) }

// Execute implements execute.Executor. A key that cannot be registered is a fault of this machine or of its verifier: another try makes
// another key.
func (s *Simulated) Execute(ctx context.Context, job *execute.Job) (execute.Result, error) {
	x, err := s.enclave(ctx, job)
	if err != nil {
		return execute.Result{}, err
	}
	return x.Execute(ctx, job)
}

// enclave returns the enclave of a job's module, which others wait for while it is made.
func (s *Simulated) enclave(ctx context.Context, job *execute.Job) (*enclave.Executor, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if x := s.known[job.Manifest.Code]; x != nil {
		return x, nil
	}
	key, err := enclave.NewKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	inside := enclave.NewSimulated(job.Code, key, s.run)
	job.Progress("register the enclave", 0, 1)
	vouch, err := enclave.Registration{
		Enclave: inside, Chain: s.writer, Voucher: s.voucher, Scope: uint64(job.Task.Project), Holder: s.writer.Account().Address(),
	}.Register(ctx)
	if err != nil {
		return nil, fmt.Errorf("register a simulated enclave: %w", err)
	}
	x, err := enclave.New(ctx, inside, s.writer.TaskPlace(), common.Hash{}, s.run.Needs)
	if err != nil {
		return nil, err
	}
	s.log.Info("Simulated enclave registered; it protects nothing", "key", vouch.Key, "module", job.Manifest.Code)
	s.known[job.Manifest.Code] = x
	return x, nil
}
