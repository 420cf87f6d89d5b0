package replay_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// three cuts the world's log into three epochs, of which two pay, and settles them. The device registry loses a station after the second.
func (w *world) three(t *testing.T) []replay.Pinned {
	t.Helper()
	var pinned []replay.Pinned
	m := mirror.Open(w.dir)
	for i, end := range []uint64{310, 520, w.inputs.LogEnd} {
		edge, files, err := tlog.NewEdge().Append(w.entries[:end])
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files { // with the partial ones of this size
			path := filepath.Join(w.dir, "log", f.Tile.Path())
			if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, f.Data, 0o644)); err != nil {
				t.Fatal(err)
			}
		}
		in := w.inputs
		in.Epoch, in.LogEnd, in.LogRoot, in.RegistryBlock = epoch.Number(i+1), end, common.Hash(edge.Tree().Root), uint64(40+i)
		in.LogStart = 0
		if i > 0 {
			in.LogStart = pinned[i-1].Inputs.LogEnd
		}
		r, err := replay.Load(t.Context(), in, m, leaver{w})
		if err != nil {
			t.Fatal(err)
		}
		result, err := r.Score(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := m.PutResult(in.Epoch, result.Encode()); err != nil {
			t.Fatal(err)
		}
		pinned = append(pinned, replay.Pinned{Inputs: in, Posted: replay.Settlement(chain.EpochStatus{State: epoch.Settled, Result: replay.Posted(result)})})
	}
	return pinned
}

// leaver has no first device from block 42 on.
type leaver struct{ *world }

func (l leaver) At(ctx context.Context, block uint64) ([]chain.Registered, error) {
	devices, err := l.world.At(ctx, block)
	if block >= 42 {
		devices = devices[1:]
	}
	return devices, err
}

// outcomes verifies epochs with what a folder remembers, as a new process does.
func outcomes(t *testing.T, place, keep string, devices replay.Devices, epochs []replay.Pinned) (list []string, last replay.Outcome) {
	t.Helper()
	memory, err := replay.OpenMemory(keep, 1)
	if err != nil {
		t.Fatal(err)
	}
	v := replay.Verifier{Mirror: mirror.Open(place), Devices: devices, Memory: memory, Program: "test"}
	for _, p := range epochs {
		if last, err = v.Epoch(t.Context(), p, nil); err != nil {
			t.Fatal(err)
		}
		list = append(list, last.Outcome)
	}
	return list, last
}

func TestVerifiedEpochsAreRememberedAcrossStops(t *testing.T) {
	w := newWorld(t)
	epochs, keep := w.three(t), t.TempDir()
	check := func(what string, want ...string) {
		t.Helper()
		if got, _ := outcomes(t, w.dir, keep, leaver{w}, epochs); !cmp.Equal(got, want) {
			t.Errorf("%s: %q, want %q", what, got, want)
		}
	}
	if got, _ := outcomes(t, w.dir, keep, leaver{w}, epochs[:2]); !cmp.Equal(got, []string{"equal", "equal"}) {
		t.Fatalf("at first: %q", got)
	}
	check("goes on after a stop", "known", "known", "equal")
	file := filepath.Join(keep, "verified-1.jsonl")
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, raw[:len(raw)-9], 0o644); err != nil { // stopped while it wrote
		t.Fatal(err)
	}
	check("the last line was cut off", "known", "known", "equal")
	check("all is known", "known", "known", "known")

	honest := epochs[1]
	epochs[1].Posted.ResultHash[0] ^= 1 // the chain says another thing now
	check("another result on the chain", "known", "different", "known")
	epochs[1] = honest
	epochs[1].Posted.State = "posted" // states go on; what they are of does not
	check("another state", "known", "known", "known")
	epochs[0].Posted.State = "void"
	check("void", "unposted", "known", "known")

	if err := os.WriteFile(file, []byte("{}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := replay.OpenMemory(keep, 1); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("OpenMemory of another's file = %v", err)
	}
}

// A mirror that rewrote an epoch which is known already is found by the next one.
func TestLogThatDoesNotGoOnWhereItWasCheckedIsFound(t *testing.T) {
	w := newWorld(t)
	epochs, keep := w.three(t), t.TempDir()
	outcomes(t, w.dir, keep, leaver{w}, epochs[:1])
	other := newWorld(t)
	other.entries[7] = []byte("entry 7 of another history")
	other.publish(t)
	forked := other.three(t)
	got, last := outcomes(t, other.dir, keep, leaver{other}, forked[1:2])
	if got[0] != replay.Tampered || !strings.Contains(last.Why, replay.ErrForked.Error()) {
		t.Errorf("outcome %s: %s", got[0], last.Why)
	}
}

func TestEveryMissingFileIsNamedAndNothingIsGuessed(t *testing.T) {
	w := newWorld(t)
	epochs := w.three(t)
	server := httptest.NewServer(http.FileServer(http.Dir(w.dir)))
	defer server.Close()
	gone := []string{"log/tile/entries/000", "log/tile/entries/001", "log/tile/0/001"}
	for _, file := range gone {
		if err := os.Remove(filepath.Join(w.dir, file)); err != nil {
			t.Fatal(err)
		}
	}
	for _, place := range []string{w.dir, server.URL} {
		got, last := outcomes(t, place, t.TempDir(), leaver{w}, epochs[1:2])
		want := []string{"log/tile/entries/001", "log/tile/0/001"}
		if got[0] != replay.Missing || last.Report != nil || !cmp.Equal(last.Missing, want) {
			t.Errorf("%s: %s, missing %q, want %q", place, got[0], last.Missing, want)
		}
		got, last = outcomes(t, place, t.TempDir(), leaver{w}, epochs[:1])
		if want := []string{"log/tile/entries/000"}; got[0] != replay.Missing || !cmp.Equal(last.Missing, want) {
			t.Errorf("%s: %s, missing %q, want %q", place, got[0], last.Missing, want)
		}
	}
}

var update = flag.Bool("update", false, "write the golden mirror where there is none; the one that is there is never rewritten")

// golden is a mirror with three epochs of version 1, and what the chain said of them, as an earlier program wrote them. Who breaks
// this test breaks everybody's history.
const golden = "testdata/golden"

func TestI8GoldenMirrorVerifiesWithoutAChain(t *testing.T) {
	if _, err := os.Stat(golden); err != nil && *update {
		writeGolden(t)
	}
	file, err := os.Open(filepath.Join(golden, "inputs.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	inputs, err := replay.ReadInputs(file)
	if err != nil {
		t.Fatal(err)
	}
	got, last := outcomes(t, filepath.Join(golden, "mirror"), t.TempDir(), inputs, inputs.Epochs)
	if !cmp.Equal(got, []string{"equal", "equal", "equal"}) {
		t.Errorf("outcomes %q: %s", got, last.Why)
	}
	var again bytes.Buffer
	if err := replay.WriteInputs(t.Context(), &again, inputs.Epochs, inputs); err != nil {
		t.Fatal(err)
	}
	if raw, err := os.ReadFile(file.Name()); err != nil || !bytes.Equal(raw, again.Bytes()) {
		t.Errorf("the file is another one when it is read and written (%v)", err)
	}
	// Its receipts are made by the index that stands beside it.
	p := inputs.Epochs[1]
	receipts, err := replay.OpenReceipts(t.Context(), mirror.Open(filepath.Join(golden, "mirror")), p.Inputs, p.Posted)
	if err != nil {
		t.Fatal(err)
	}
	devices, err := inputs.At(t.Context(), p.Inputs.RegistryBlock)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range devices {
		d, err := receipts.Receipt(t.Context(), reward.Device{Document: one.Document, Account: one.Account, Keys: one.Keys, Trust: one.Trust, Known: one.Standing})
		if err != nil {
			t.Fatal(err)
		}
		if err := receipt.Failed(d.Check()); err != nil || len(d.Notes) > 0 {
			t.Errorf("%s: %v, notes %q", d.Device, err, d.Notes)
		}
		if _, err := os.Stat(paidReceipt); err != nil && *update && !d.Explained.Amount.IsZero() {
			if err := errors.Join(os.MkdirAll(filepath.Dir(paidReceipt), 0o755), os.WriteFile(paidReceipt, []byte(encoded(t, d)), 0o644)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// paidReceipt is what protocol/receipt tests with.
const paidReceipt = "../../protocol/receipt/testdata/paid.json"

func writeGolden(t *testing.T) {
	t.Helper()
	w := newWorld(t)
	epochs := w.three(t)
	m := mirror.Open(w.dir)
	for _, p := range epochs {
		if err := m.PutIndex(t.Context(), p.Inputs, p.Posted.ResultHash); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.CopyFS(filepath.Join(golden, "mirror"), os.DirFS(w.dir)); err != nil {
		t.Fatal(err)
	}
	var raw bytes.Buffer
	if err := replay.WriteInputs(t.Context(), &raw, epochs, leaver{w}); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(golden, "inputs.jsonl"), raw.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func FuzzReadInputs(f *testing.F) {
	raw, err := os.ReadFile(filepath.Join(golden, "inputs.jsonl"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte(`{"format":"trellis.inputs/v1"}` + "\n" + `{"epoch":{"inputs":{"project":1,"epoch":1,"windowEnd":1},"posted":{}}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		inputs, err := replay.ReadInputs(bytes.NewReader(raw))
		if err != nil {
			if !errors.Is(err, replay.ErrInputsFile) {
				t.Fatal(err)
			}
			return
		}
		for _, p := range inputs.Epochs {
			if _, err := inputs.At(t.Context(), p.Inputs.RegistryBlock); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// A file of inputs keeps what policies of version 2 ask: age, bond, findings.
func TestInputsFileKeepsStanding(t *testing.T) {
	dirs, err := filepath.Glob("../../protocol/reward/testdata/golden/v2-*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("%d golden epochs of version 2, %v", len(dirs), err)
	}
	for _, dir := range dirs {
		a := openArchive(t, dir)
		result, err := a.Result(t.Context(), a.inputs.Epoch, a.hash)
		if err != nil {
			t.Fatal(err)
		}
		pinned := []replay.Pinned{{Inputs: a.inputs, Posted: replay.Settlement(chain.EpochStatus{State: epoch.Settled, Result: replay.Posted(result)})}}
		var raw bytes.Buffer
		if err := replay.WriteInputs(t.Context(), &raw, pinned, a); err != nil {
			t.Fatal(err)
		}
		inputs, err := replay.ReadInputs(&raw)
		if err != nil {
			t.Fatal(err)
		}
		if got, last := outcomes(t, dir, t.TempDir(), inputs, inputs.Epochs); got[0] != replay.Equal {
			t.Errorf("%s: %s: %s", dir, got[0], last.Why)
		}
	}
}
