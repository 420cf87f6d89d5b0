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
	"github.com/trellis-network/trellis/protocol/zkproof"
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
	want, err := p.Evaluate(j.Task, rules.Input{Readings: j.Input.Readings, Keys: j.Input.Keys})
	if err != nil || string(want) != string(result.Output) {
		t.Errorf("output %x, the program says %x (%v)", result.Output, want, err)
	}
	judged(t, j, result)
	refuses(t, e, j)
}

// judged verifies evidence in Go and by the contract, and expects that it serves nobody and nothing else.
func judged(t *testing.T, j *execute.Job, result execute.Result) {
	contract := newVerifier(t)
	good := zkproof.Statement{Task: j.Task, ID: j.ID, Key: j.Manifest.Key, Prover: j.Prover, Output: result.Output}
	if err := good.Verify(compute.Groth16, result.Evidence); err != nil {
		t.Error(err)
	}
	if ok, gas := contract.verify(t, good, result.Evidence); !ok {
		t.Error("the contract does not take the evidence")
	} else {
		t.Logf("%d gas in the verifier", gas)
	}
	for name, change := range map[string]func(s *zkproof.Statement){
		"prover": func(s *zkproof.Statement) { s.Prover[0]++ },
		"task":   func(s *zkproof.Statement) { s.ID[0]++ },
		"output": func(s *zkproof.Statement) { s.Output = append(slices.Clone(s.Output[:127]), s.Output[127]^1) },
		"range":  func(s *zkproof.Statement) { s.Task.LogStart++ },
		"window": func(s *zkproof.Statement) { s.Task.WindowEnd++ },
		"log":    func(s *zkproof.Statement) { s.Task.FieldRoot[31]++ },
		"keys":   func(s *zkproof.Statement) { s.Task.KeysRoot[31]++ },
		"key":    func(s *zkproof.Statement) { s.Key[0]++ },
	} {
		other := good
		change(&other)
		if err := other.Verify(compute.Groth16, result.Evidence); err == nil {
			t.Errorf("another %s: Go takes it", name)
		}
		if ok, _ := contract.verify(t, other, result.Evidence); ok {
			t.Errorf("another %s: the contract takes it", name)
		}
	}
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
