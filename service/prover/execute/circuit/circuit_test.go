package circuit_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	rules "github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/circuit/circuittest"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/circuit"
)

var mask = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 240), big.NewInt(1))

func params() []*big.Int {
	return []*big.Int{circuittest.Schema.Big(), big.NewInt(0), new(big.Int).SetUint64(circuittest.Word(25_000_000)), mask, big.NewInt(1_000_000)}
}

func job(t testing.TB, name string, route string, key common.Hash, size uint64) *execute.Job {
	p, err := rules.Lookup(name)
	if err != nil {
		t.Fatal(err)
	}
	code, err := p.Code()
	if err != nil {
		t.Fatal(err)
	}
	w := circuittest.NewWorld(0, 7, 16, 239)
	w.Fill(rand.New(rand.NewPCG(1, 2)), int(size))
	task, in := w.Task(0, size, params()...)
	return &execute.Job{
		Task: task, ID: common.Hash{1}, Prover: common.Address{2}, Code: code,
		Manifest: &compute.Manifest{Format: compute.ManifestVersion, Name: "x", Kind: compute.KindCircuit, Route: route, Code: sha256.Sum256(code), Key: key, Circuit: name},
		Input:    execute.Input{Readings: in.Readings, Keys: in.Keys, Paths: in.Paths, KeyPaths: in.KeyPaths},
		Progress: func(string, int, int) {},
	}
}

// TestProves runs a job from keys to evidence, and verifies it as a stranger would.
func TestProves(t *testing.T) {
	const name = "exceedance/4"
	store := circuit.Store{Folder: t.TempDir()}
	p, err := rules.Lookup(name)
	if err != nil {
		t.Fatal(err)
	}
	about, err := store.MakeInsecure(p, func(string, int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	e := circuit.New(circuit.Config{Keys: store.Folder})
	j := job(t, name, compute.Groth16, about.Key, 4)
	if !e.Takes(j.Manifest) {
		t.Fatal("does not take a program whose keys are here")
	}
	var stages []string
	j.Progress = func(stage string, _, _ int) { stages = append(stages, stage) }
	result, err := e.Execute(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	if want := append(slices.Clone(circuit.Stages), "done"); !slices.Equal(stages, want) {
		t.Errorf("progress tells %q, want %q", stages, want)
	}
	vk, proof, err := rules.ParseEvidence(result.Evidence)
	if err != nil {
		t.Fatal(err)
	}
	if rules.KeyHash(vk) != about.Key {
		t.Errorf("the evidence has another key")
	}
	want, err := p.Evaluate(j.Task, rules.Input{Readings: j.Input.Readings, Keys: j.Input.Keys})
	if err != nil || string(want) != string(result.Output) {
		t.Errorf("output %x, the program says %x (%v)", result.Output, want, err)
	}
	public, err := j.Task.PublicInput(compute.Claim(j.ID, j.Prover), result.Output)
	if err != nil {
		t.Fatal(err)
	}
	if err := rules.Verify(vk, proof, public); err != nil {
		t.Error(err)
	}
	for name, claim := range map[string]common.Hash{"prover": compute.Claim(j.ID, common.Address{3}), "task": compute.Claim(common.Hash{9}, j.Prover)} {
		other, err := j.Task.PublicInput(claim, result.Output)
		if err != nil {
			t.Fatal(err)
		}
		if err := rules.Verify(vk, proof, other); !errors.Is(err, rules.ErrProof) {
			t.Errorf("the proof serves another %s: %v", name, err)
		}
	}
	refuses(t, e, j)
}

// refuses tries what cannot be proved, and who is to blame.
func refuses(t *testing.T, e *circuit.Executor, j *execute.Job) {
	for name, test := range map[string]struct {
		change  func(j *execute.Job)
		program bool
	}{
		"other code":       {func(j *execute.Job) { j.Code = []byte("x") }, true},
		"other circuit":    {func(j *execute.Job) { j.Manifest.Circuit = "nothing/4" }, true},
		"params too short": {func(j *execute.Job) { j.Task.Params = j.Task.Params[32:] }, true},
		"range too long":   {func(j *execute.Job) { j.Task.LogEnd = 5 }, true},
		"another log":      {func(j *execute.Job) { j.Task.FieldRoot = common.Hash{1} }, false},
		"other keys":       {func(j *execute.Job) { j.Task.KeysRoot = common.Hash{1} }, false},
		"no keys here":     {func(j *execute.Job) { j.Manifest.Key[0]++ }, false},
	} {
		other, manifest := *j, *j.Manifest
		other.Manifest = &manifest
		test.change(&other)
		if _, err := e.Execute(context.Background(), &other); err == nil || errors.Is(err, execute.ErrProgram) != test.program {
			t.Errorf("%s: %v", name, err)
		}
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := e.Execute(ended, j); !errors.Is(err, context.Canceled) {
		t.Errorf("ended context: %v", err)
	}
}
