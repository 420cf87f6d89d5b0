package replay_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
)

// programWorld is newWorld, where a program gives the points.
func programWorld(t *testing.T) *world {
	t.Helper()
	module, err := os.ReadFile("../../protocol/program/testdata/growing.wasm")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	from := strings.Index(string(raw), "\npoints:")
	text := strings.Replace(string(raw[:from]), "trellis.policy/v1", "trellis.policy/v2", 1)
	w := newWorld(t)
	if w.policy, err = policy.Parse(fmt.Appendf([]byte(text), "\nprogram: {hash: \"0x%x\", fuel: 1000000}\n", sha256.Sum256(module))); err != nil {
		t.Fatal(err)
	}
	if err := w.policy.AttachProgram(module); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.policy.Close() })
	if err := mirror.Open(w.dir).Publish(t.Context(), w.policy); err != nil {
		t.Fatal(err)
	}
	w.inputs.PolicyHash = w.policy.Hash()
	for i := range w.devices {
		w.devices[i].Since = w.inputs.WindowEnd / 1000 // no age yet
	}
	return w
}

func (w *world) module() string {
	return filepath.Join("programs", strings.ToLower(w.policy.Program().Hash.Hex()))
}

// Whoever has the public files gets the same bytes, also where a program gives the points.
func TestEpochWithAProgramIsTheSameOnAnotherMachine(t *testing.T) {
	w := programWorld(t)
	want := w.sequential(t)
	elsewhere := *w
	elsewhere.dir = t.TempDir()
	if err := os.CopyFS(elsewhere.dir, os.DirFS(w.dir)); err != nil {
		t.Fatal(err)
	}
	r := elsewhere.load(t)
	defer r.Close()
	got, err := r.Score(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Encode(), want.Encode()) {
		t.Errorf("differs: %v", reward.Diff(want, got))
	}
	if got.AllPoints == 0 || got.Total.IsZero() {
		t.Errorf("nobody is paid: %d points", got.AllPoints)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Score(t.Context(), nil); !errors.Is(err, policy.ErrNoProgram) {
		t.Errorf("scored after it was closed: %v", err)
	}
	results, err := r.ScoreUnder(t.Context(), []replay.Under{{Policy: w.policy}}, nil)
	if err != nil || results[0].Root != want.Root {
		t.Errorf("under the same policy: %v", err)
	}
}

func TestEpochWhoseProgramIsMissingOrChangedIsNotScored(t *testing.T) {
	w := programWorld(t)
	result := w.score(t)
	posted := w.settle(t, result, true)
	file := filepath.Join(w.dir, w.module())
	module, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	verifier := replay.Verifier{Mirror: mirror.Open(w.dir), Devices: w}
	verify := func(want string) {
		t.Helper()
		out, err := verifier.Epoch(t.Context(), replay.Pinned{Inputs: w.inputs, Posted: posted}, nil)
		if err != nil || out.Outcome != want {
			t.Errorf("verified: %s (%s), %v, want %s", out.Outcome, out.Why, err, want)
		}
		if want != replay.Equal && !strings.Contains(out.Why, filepath.ToSlash(w.module())) {
			t.Errorf("%q does not name the file", out.Why)
		}
	}
	verify(replay.Equal)
	if err := os.WriteFile(file, append(bytes.Clone(module), 0), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := replay.Load(t.Context(), w.inputs, mirror.Open(w.dir), w); !errors.Is(err, mirror.ErrTampered) || !errors.Is(err, policy.ErrNoProgram) {
		t.Errorf("changed: %v", err)
	}
	verify(replay.Tampered)
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	if _, err := replay.Load(t.Context(), w.inputs, mirror.Open(w.dir), w); !errors.Is(err, mirror.ErrMissing) || !strings.Contains(err.Error(), "ask whoever set the policy") {
		t.Errorf("missing: %v", err)
	}
	if _, err := replay.OpenReceipts(t.Context(), mirror.Open(w.dir), w.inputs, posted); !errors.Is(err, policy.ErrNoProgram) {
		t.Errorf("receipts without: %v", err)
	}
	verify(replay.Missing)
}

// A receipt brings the program along: who checks it asks nobody.
func TestReceiptHasTheProgramThatGaveThePoints(t *testing.T) {
	w := programWorld(t)
	posted := w.settle(t, w.score(t), true)
	receipts := w.open(t, w.dir, posted)
	defer receipts.Close()
	d, err := receipts.Receipt(t.Context(), w.device(0))
	if err != nil {
		t.Fatal(err)
	}
	if d.Explained.Points == 0 || common.Hash(sha256.Sum256(d.Program)) != w.policy.Program().Hash {
		t.Errorf("%d points by %d bytes", d.Explained.Points, len(d.Program))
	}
	checkAgain(t, d)
	for name, program := range map[string][]byte{"without": nil, "changed": append(bytes.Clone(d.Program), 0)} {
		other := *d
		other.Program = program
		if err := receipt.Failed(other.Check()); !errors.Is(err, receipt.ErrFalse) {
			t.Errorf("%s: %v", name, err)
		}
	}
	plain := newWorld(t)
	d, err = plain.open(t, plain.dir, plain.settle(t, plain.score(t), true)).Receipt(t.Context(), plain.device(0))
	if err != nil {
		t.Fatal(err)
	}
	d.Program = []byte("what nobody named")
	if err := receipt.Failed(d.Check()); !errors.Is(err, receipt.ErrFalse) {
		t.Errorf("a program beside a policy with points: %v", err)
	}
}

// Many goroutines score by one policy at once, each by instances of its own.
func TestProgramIsAskedByManyGoroutines(t *testing.T) {
	w := programWorld(t)
	want := w.sequential(t)
	outcomes := make([]policy.Outcome, 256)
	replay.Parallel(len(outcomes), func(task int) {
		e := w.policy.Evaluator()
		d := w.device(0)
		for range 4 {
			outcomes[task] = e.Score(&d, &want.Leaves[task%len(want.Leaves)].Features, nil)
		}
	})
	for task, out := range outcomes {
		f := want.Leaves[task%len(want.Leaves)].Features
		d := w.device(0)
		if again := w.policy.Evaluator().Score(&d, &f, nil); again != out || out.Err != nil {
			t.Errorf("task %d: %+v, then %+v", task, out, again)
		}
	}
}
