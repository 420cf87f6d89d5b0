package remote

import (
	"cmp"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote/vmv1"
	"github.com/trellis-network/trellis/types/epoch"
)

// A VMConfig says what a VM of W3bstream runs. Its zero value takes external programs of all types.
type VMConfig struct {
	Types   []int   // numbers of its kind, as vmTypeID in project files: 1 RISC Zero, 2 Halo2, 3 zkWASM, 4 WASM; none for all
	Memory  uint64  // that a task takes
	Seconds float64 // of a core that a task takes; default 10
	Limit   time.Duration
	Routes  []string // of programs that are taken; default all
}

// A VM executes programs by a service `vm.VM` of W3bstream. It knows neither tasks nor provers of ours, so what ties its result to
// them is in the first payload (docs/spec/prover.md). Safe for concurrent use.
type VM struct {
	cfg    VMConfig
	client vmv1.VMClient

	mu    sync.Mutex
	known map[project]bool // whose program the VM has; guarded by mu
}

type project struct {
	id      epoch.Project
	version uint32
	code    common.Hash
}

var _ execute.Executor = (*VM)(nil)

// NewVM returns an executor by a VM behind a connection.
func NewVM(conn grpc.ClientConnInterface, cfg VMConfig) *VM {
	cfg.Seconds, cfg.Limit = cmp.Or(cfg.Seconds, 10), cmp.Or(cfg.Limit, time.Hour)
	return &VM{cfg: cfg, client: vmv1.NewVMClient(conn), known: make(map[project]bool)}
}

// vmMeta is what a manifest's meta says of a program from a project file.
type vmMeta struct {
	Type     int             `json:"vmTypeID"`
	Metadata json.RawMessage `json:"metadata"` // for NewProject: a string is sent as its bytes, all else as JSON
}

// Takes implements execute.Executor: external programs whose meta names a type of the VM.
func (v *VM) Takes(m *compute.Manifest) bool {
	var meta vmMeta
	if m.Kind != compute.KindExternal || json.Unmarshal(m.Meta, &meta) != nil || meta.Type == 0 {
		return false
	}
	return (len(v.cfg.Types) == 0 || slices.Contains(v.cfg.Types, meta.Type)) && (len(v.cfg.Routes) == 0 || slices.Contains(v.cfg.Routes, m.Route))
}

// Needs implements execute.Executor.
func (v *VM) Needs(*execute.Job) execute.Needs {
	return execute.Needs{Memory: v.cfg.Memory, Seconds: v.cfg.Seconds}
}

// Execute implements execute.Executor.
func (v *VM) Execute(ctx context.Context, job *execute.Job) (execute.Result, error) {
	ctx, cancel := context.WithTimeout(ctx, v.cfg.Limit)
	defer cancel()
	if err := v.bring(ctx, job); err != nil {
		return execute.Result{}, err
	}
	job.Progress("vm", 0, 1)
	r := &vmv1.ExecuteTaskRequest{
		ProjectID: strconv.FormatUint(uint64(job.Task.Project), 10), ProjectVersion: strconv.FormatUint(uint64(job.Task.Version), 10),
		TaskID: job.ID[:], Payloads: Payloads(job),
	}
	answer, err := v.client.ExecuteTask(ctx, r, grpc.MaxCallRecvMsgSize(MaxResponse), grpc.MaxCallSendMsgSize(MaxRequest))
	if err != nil {
		v.forget(job) // a VM that was restarted has no program
		return execute.Result{}, vmFault(ctx, err)
	}
	return splitResult(job.Manifest.Route, answer.GetResult())
}

// bring gives the VM the program, once.
func (v *VM) bring(ctx context.Context, job *execute.Job) error {
	p := project{job.Task.Project, job.Task.Version, job.Manifest.Code}
	v.mu.Lock()
	known := v.known[p]
	v.mu.Unlock()
	if known {
		return nil
	}
	var meta vmMeta
	if err := json.Unmarshal(job.Manifest.Meta, &meta); err != nil {
		return fmt.Errorf("%w: its meta: %w", execute.ErrProgram, err)
	}
	metadata := []byte(meta.Metadata)
	if text := ""; json.Unmarshal(meta.Metadata, &text) == nil {
		metadata = []byte(text)
	}
	_, err := v.client.NewProject(ctx, &vmv1.NewProjectRequest{
		ProjectID: strconv.FormatUint(uint64(p.id), 10), ProjectVersion: strconv.FormatUint(uint64(p.version), 10), Binary: job.Code, Metadata: metadata,
	}, grpc.MaxCallRecvMsgSize(MaxResponse), grpc.MaxCallSendMsgSize(MaxRequest))
	if err != nil {
		return vmFault(ctx, err)
	}
	v.mu.Lock()
	v.known[p] = true
	v.mu.Unlock()
	return nil
}

func (v *VM) forget(job *execute.Job) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.known, project{job.Task.Project, job.Task.Version, job.Manifest.Code})
}

// vmFault tells whose fault it is. VMs of W3bstream have no word for a program's fault but gRPC's for a bad argument.
func vmFault(ctx context.Context, err error) error {
	if s := status.Convert(err); s.Code() == codes.InvalidArgument && ctx.Err() == nil {
		return fmt.Errorf("%w: %s", execute.ErrProgram, clean(s.Message(), maxFault))
	}
	return away(ctx, err)
}

// Payloads are what a VM gets for a task: the head, and then each entry of the log. For the quorum the head is the parameters, and
// left out when there are none; for all other routes it is the claim (32 bytes), which the evidence has to bind, and the parameters.
func Payloads(job *execute.Job) [][]byte {
	var payloads [][]byte
	switch {
	case job.Manifest.Route != compute.Quorum:
		claim := compute.Claim(job.ID, job.Prover)
		payloads = append(payloads, append(claim.Bytes(), job.Task.Params...))
	case len(job.Task.Params) > 0:
		payloads = append(payloads, job.Task.Params)
	}
	return append(payloads, job.Input.Entries...)
}

// errResult is a result that is not laid out as the route needs it: the program's fault.
var errResult = errors.New("the VM's result is not: length of the output (4 bytes, big-endian), output, evidence")

// splitResult divides a VM's result: for the quorum all of it is the output; for other routes the output comes first, after its
// length, and the rest is evidence.
func splitResult(route string, raw []byte) (execute.Result, error) {
	if route == compute.Quorum {
		if len(raw) > compute.MaxOutput {
			return execute.Result{}, fmt.Errorf("%w: an output of %d bytes, at most %d may be", execute.ErrProgram, len(raw), compute.MaxOutput)
		}
		return execute.Result{Output: raw}, nil
	}
	if len(raw) < 4 {
		return execute.Result{}, fmt.Errorf("%w: %w", execute.ErrProgram, errResult)
	}
	length := uint64(binary.BigEndian.Uint32(raw))
	if rest := raw[4:]; length <= min(compute.MaxOutput, uint64(len(rest))) && uint64(len(rest))-length <= MaxEvidence {
		return execute.Result{Output: rest[:length], Evidence: rest[length:]}, nil
	}
	return execute.Result{}, fmt.Errorf("%w: %w", execute.ErrProgram, errResult)
}
