// Package enclave executes compute tasks in an enclave: behind the boundary of a process whose key never leaves it, and which signs what
// the program gives for the task, whatever its host says.
//
// Inside is what runs on the enclave's side. It trusts no input: it reads the log's entries itself, against the roots that the task names.
// Simulated is an enclave that is a program like any other, for development: it protects nothing, and says so in its kind.
// docs/spec/enclaves.md is the specification.
package enclave

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/jwk"
)

// Runtime names what runs modules in an enclave, with its version: part of a simulated measurement. It changes with every change of what
// a module's run gives.
const Runtime = "trellis.wasm/1"

// An Enclave is what the host sees of one. Implementations MUST be safe for concurrent use.
type Enclave interface {
	// Describe says whose key signs, and what is said to run.
	Describe(ctx context.Context) (Description, error)
	// Evidence answers a challenge for the enclave's key.
	Evidence(ctx context.Context, c attest.Challenge) (rules.Evidence, error)
	// Execute runs the program and signs its output. It returns an error that wraps execute.ErrProgram for a fault of program or task.
	Execute(ctx context.Context, r Request) (Answer, error)
}

// A Description is an enclave's own word: evidence shows what is true of it.
type Description struct {
	Kind        string      `json:"kind"` // rules.Simulated, or that of hardware
	Key         jwk.Public  `json:"key"`
	Runtime     string      `json:"runtime"`
	Module      common.Hash `json:"module"`      // SHA-256 of the one module that it runs
	Measurement common.Hash `json:"measurement"` // zero where hardware alone knows
}

// A Request is a task with all that the enclave needs to check it.
type Request struct {
	Task     compute.Task      `json:"task"`
	Place    compute.Place     `json:"place"`
	Manifest *compute.Manifest `json:"manifest"`
	Prover   common.Address    `json:"prover"`
	Entries  [][]byte          `json:"entries"`
	Blocks   []Block           `json:"blocks,omitempty"` // open the entries' leaves in the tree of Task.FieldRoot, from the first on
	Keys     []Key             `json:"keys,omitempty"`   // of each slot that signed a reading
}

// A Block is 2^Level leaves of the field tree.
type Block struct {
	Level int           `json:"level"`
	Path  []common.Hash `json:"path"`
}

// A Key is a slot of the project's session keys, nil where the slot is empty, with its place in the tree of Task.KeysRoot.
type Key struct {
	Slot uint32        `json:"slot"`
	Key  *compute.Key  `json:"key,omitempty"`
	Path []common.Hash `json:"path"`
}

// An Answer is an output, and the signature that the route of attested keys takes for evidence.
type Answer struct {
	Output    []byte `json:"output"`
	Signature []byte `json:"signature"`
}

// NewRequest gathers what the enclave needs of a job.
func NewRequest(place compute.Place, job *execute.Job) (Request, error) {
	r := Request{Task: job.Task, Place: place, Manifest: job.Manifest, Prover: job.Prover, Entries: job.Input.Entries}
	if job.Task.LogStart != 0 && job.Task.FieldRoot != (common.Hash{}) {
		for at := job.Task.LogStart; at < job.Task.LogEnd; {
			level := levelAt(at, job.Task.LogEnd)
			path, err := job.Input.Paths(at, level)
			if err != nil {
				return r, fmt.Errorf("open entries %d to %d in the field tree: %w", at, at+1<<level, err)
			}
			r.Blocks = append(r.Blocks, Block{level, path})
			at += 1 << level
		}
	}
	if job.Task.KeysRoot == (common.Hash{}) {
		return r, nil
	}
	for _, slot := range slots(job.Input.Readings) {
		path, err := job.Input.KeyPaths(slot)
		if err != nil {
			return r, fmt.Errorf("open slot %d of the session keys: %w", slot, err)
		}
		k := Key{Slot: slot, Path: path}
		if key, ok := job.Input.Keys[slot]; ok {
			k.Key = &key
		}
		r.Keys = append(r.Keys, k)
	}
	return r, nil
}

// levelAt is that of the largest aligned block that begins at an index and does not pass the end.
func levelAt(at, end uint64) int {
	level := 0
	for level < fieldtree.MaxDepth && at&(1<<level) == 0 && at+2<<level <= end {
		level++
	}
	return level
}

// slots are those that session signatures name, each once, in order.
func slots(readings []compute.Reading) []uint32 {
	var out []uint32
	for i := range readings {
		if r := &readings[i]; r.Session != nil && r.Slot>>compute.KeysDepth == 0 {
			out = append(out, r.Slot)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
