package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/protocol/zkproof"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/wasm"
)

// errNotVerifiable reports a result whose kind cannot be checked from public data by this program.
var errNotVerifiable = errors.New("a result of this kind cannot be checked here")

// resultRow is a check of a result for scripts.
type resultRow struct {
	Task    string   `json:"task"`
	Equal   bool     `json:"equal"`
	Checks  []string `json:"checks"`          // what was done
	Wrong   string   `json:"wrong,omitempty"` // what differs
	Posted  string   `json:"posted"`          // output, in hexadecimal
	Found   string   `json:"found,omitempty"` // what was computed here
	Entries uint64   `json:"entries"`         // that were read
	Elapsed int64    `json:"elapsedMillis"`
}

func newComputeVerify(o *options) *cobra.Command {
	c := &cobra.Command{Use: "verify TASK", Short: "Check a task's result from public data", Args: cobra.ExactArgs(1),
		Long: `Reads the program, the log's entries and the session keys, checks them against the roots that the task names, and runs the program again, or
evaluates its circuit; and verifies the proof that was brought, where its kind can be verified without the chain. Prints EQUAL, or NOT EQUAL with exit code 3.`,
		Example: "  trellis compute verify 0x…\n  trellis compute verify 0x… --mirror https://mirror.example/7 --json"}
	files := mirrorOf(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseTask(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.verifyTask(cmd.Context(), client, id, *files)
	}
	return c
}

func (o *options) verifyTask(ctx context.Context, client *chain.Client, id common.Hash, files string) error {
	started := time.Now()
	asked, _, err := client.Asked(ctx, id)
	if err != nil {
		return err
	}
	done, place, err := client.Done(ctx, id)
	if err != nil {
		return err
	}
	if done == nil {
		return fmt.Errorf("%w: task %s has no result yet", errNotComputed, id)
	}
	v := &resultCheck{client: client, asked: asked, done: *done, place: place, row: resultRow{
		Task: id.Hex(), Equal: true, Posted: hexutil.Encode(done.Output), Entries: asked.Task.LogEnd - asked.Task.LogStart,
	}}
	if err := v.run(ctx, o, files); err != nil {
		return wrapTampered(err)
	}
	v.row.Elapsed = time.Since(started).Milliseconds()
	err = o.print(v.row, func(w io.Writer) { writeResultCheck(w, v.row) })
	if err == nil && !v.row.Equal {
		err = &exitError{3, fmt.Errorf("the result of task %s is not what public data give: %s", id, v.row.Wrong)}
	}
	return err
}

func writeResultCheck(w io.Writer, r resultRow) {
	for _, check := range r.Checks {
		fmt.Fprintf(w, "%s\n", check)
	}
	if r.Equal {
		fmt.Fprintf(w, "EQUAL: %d bytes of output, in %d ms\n", (len(r.Posted)-2)/2, r.Elapsed)
		return
	}
	fmt.Fprintf(w, "NOT EQUAL: %s\nposted  %s\n", r.Wrong, r.Posted)
	if r.Found != "" {
		fmt.Fprintf(w, "found   %s\n", r.Found)
	}
}

// A resultCheck checks one result.
type resultCheck struct {
	client *chain.Client
	asked  chain.TaskRequested
	done   chain.TaskDone
	place  chain.Place
	row    resultRow
}

func (v *resultCheck) did(format string, arguments ...any) {
	v.row.Checks = append(v.row.Checks, fmt.Sprintf(format, arguments...))
}

func (v *resultCheck) differs(format string, arguments ...any) {
	if v.row.Equal {
		v.row.Equal, v.row.Wrong = false, fmt.Sprintf(format, arguments...)
	}
}

func (v *resultCheck) run(ctx context.Context, o *options, files string) error {
	public := o.mirror(files, v.asked.Task.Project)
	m, code, err := taskinput.Program(ctx, public, v.asked.Manifest)
	if err != nil {
		return err
	}
	record, err := v.client.TaskRecord(ctx, v.asked.ID)
	if err != nil {
		return err
	}
	if got := crypto.Keccak256Hash(v.done.Output); got != record.Output {
		return fmt.Errorf("the node's event tells output %s, its state has %s: it lies or is broken; ask another with --rpc", got, record.Output)
	}
	progress := newProgress(os.Stderr, o.json)
	gatherer := taskinput.New(taskinput.Config{}, public, chain.NewSessionKeyBook(v.client))
	in, err := gatherer.Gather(ctx, v.asked.Task)
	if err != nil {
		return err
	}
	v.did("read %d entries of the log, checked against root %s", len(in.Entries), v.asked.Task.LogRoot)
	if v.asked.Task.KeysRoot != (common.Hash{}) {
		v.did("read %d session keys, checked against root %s", len(in.Keys), v.asked.Task.KeysRoot)
	}
	job := &execute.Job{Task: v.asked.Task, ID: v.asked.ID, Manifest: m, Code: code, Prover: v.done.Prover, Input: in, Progress: progress.Step}
	again, err := v.again(ctx, gatherer, job)
	if err != nil {
		return err
	}
	shown, err := v.evidence(ctx, m)
	if err != nil {
		return err
	}
	if !again && !shown {
		return fmt.Errorf("%w: program %s is of kind %s with evidence %s; its own prover can check it", errNotVerifiable, m.Name, m.Kind, m.Route)
	}
	return nil
}

// again computes the result here, and reports whether it could.
func (v *resultCheck) again(ctx context.Context, g *taskinput.Gatherer, job *execute.Job) (bool, error) {
	var (
		output []byte
		err    error
	)
	switch job.Manifest.Kind {
	case compute.KindWASM:
		executor := wasm.New(wasm.Config{Programs: 1})
		defer executor.Close()
		output, err = executor.Output(ctx, job)
		v.did("ran %s again", job.Manifest.Name)
	case compute.KindCircuit:
		if err := g.CheckField(ctx, job.Task); errors.Is(err, taskinput.ErrFieldRoot) {
			v.differs("%v", err)
			return true, nil
		} else if err != nil {
			return false, err
		}
		v.did("computed the log's Poseidon2 root from its %d entries: %s", job.Task.LogEnd, job.Task.FieldRoot)
		var p *circuit.Program
		if p, err = circuit.Lookup(job.Manifest.Circuit); err != nil {
			return false, nil // a circuit of somebody else's: its proof alone is checked
		}
		output, err = p.Evaluate(job.Task, circuit.Input{Readings: job.Input.Readings, Keys: job.Input.Keys, Paths: job.Input.Paths, KeyPaths: job.Input.KeyPaths})
		v.did("evaluated %s", p.Name)
	default:
		return false, nil
	}
	if errors.Is(err, execute.ErrProgram) {
		v.differs("the program gives no result: %v", err)
		return true, nil
	} else if err != nil {
		return false, err
	}
	v.row.Found = hexutil.Encode(output)
	if !bytes.Equal(output, v.done.Output) {
		v.differs("the output that was computed is another one")
	}
	return true, nil
}

// evidence verifies the proof that was brought, and reports whether it could.
func (v *resultCheck) evidence(ctx context.Context, m *compute.Manifest) (bool, error) {
	brought, err := v.client.Brought(ctx, v.place, v.asked.ID)
	if errors.Is(err, chain.ErrNotBrought) {
		return false, nil
	} else if err != nil {
		return false, err
	}
	program, err := v.client.Program(ctx, v.asked.Task.Project, v.asked.Task.Version)
	if err != nil {
		return false, err
	}
	s := zkproof.Statement{Task: v.asked.Task, ID: v.asked.ID, Key: program.Key, Prover: v.done.Prover, Output: v.done.Output}
	if m.Route == compute.PrivateSum {
		err = verifySum(s, brought.Evidence)
	} else {
		err = s.Verify(m.Route, brought.Evidence)
	}
	switch {
	case errors.Is(err, zkproof.ErrRoute):
		return false, nil
	case err != nil:
		v.differs("the proof does not verify: %v", err)
	default:
		v.did("verified the proof, %d bytes of %s", len(brought.Evidence), m.Route)
	}
	return true, nil
}

// verifySum checks a sum against the commitments that the task's list names. That the list follows from the log it does not check.
func verifySum(s zkproof.Statement, evidence []byte) error {
	p, err := privatesum.ParseParams(s.Task.Params)
	if err != nil {
		return err
	}
	return privatesum.VerifyEvidence(p, compute.Claim(s.ID, s.Prover), s.Output, evidence)
}
