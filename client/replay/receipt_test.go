package replay_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/units"
)

// settle publishes a result, posts it, and indexes it.
func (w *world) settle(t *testing.T, result *reward.Result, indexed bool) receipt.Settlement {
	t.Helper()
	m := mirror.Open(w.dir)
	if err := m.PutResult(w.inputs.Epoch, result.Encode()); err != nil {
		t.Fatal(err)
	}
	if indexed {
		if err := m.PutIndex(t.Context(), w.inputs, result.Hash()); err != nil {
			t.Fatal(err)
		}
	}
	return receipt.Settlement{State: "settled", Root: result.Root, Total: result.Total, Leaves: uint64(len(result.Leaves)), ResultHash: result.Hash()}
}

func (w *world) device(i int) reward.Device {
	d := w.devices[i]
	return reward.Device{Document: d.Document, Account: d.Account, Keys: d.Keys, Trust: d.Trust, Known: d.Standing}
}

func (w *world) open(t *testing.T, place string, posted receipt.Settlement) *replay.Receipts {
	t.Helper()
	r, err := replay.OpenReceipts(t.Context(), mirror.Open(place), w.inputs, posted)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// serve gives the public files over HTTP and counts requests.
func (w *world) serve(t *testing.T) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.FileServer(http.Dir(w.dir)))
	t.Cleanup(server.Close)
	return server
}

func TestReceiptTellsWhyAlsoOfNothingAndProvesEachStep(t *testing.T) {
	w := newWorld(t)
	posted := w.settle(t, w.score(t), true)
	for _, place := range []string{w.dir, w.serve(t).URL} {
		receipts := w.open(t, place, posted)
		for i, want := range map[int]policy.Code{0: "OK", 3: "OK", 6: "", 7: ""} {
			d, err := receipts.Receipt(t.Context(), w.device(i))
			if err != nil {
				t.Fatalf("station %d: %v", i, err)
			}
			told := d.Explained
			if (told.Reason == "OK") != (want == "OK") || told.Amount.IsZero() == (want == "OK") || d.Device != w.id(i) {
				t.Errorf("station %d: %s for %s", i, told.Amount, told.Reason)
			}
			if len(d.Notes) != 0 {
				t.Errorf("station %d: notes %q", i, d.Notes)
			}
			if i == 0 && len(d.Entries) != 60 { // the forged one in its name is not among them, the doubled one belongs to station 3
				t.Errorf("station 0 has %d entries, want 60", len(d.Entries))
			}
			checkAgain(t, d)
		}
	}
}

// checkAgain does what somebody does who gets the document as a file.
func checkAgain(t *testing.T, d *receipt.Document) {
	t.Helper()
	raw, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	read, err := receipt.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	steps := read.Check()
	if err := receipt.Failed(steps); err != nil || len(steps) != 9 {
		t.Errorf("%s: %v after %d steps", d.Device, err, len(steps))
	}
	again, err := read.Encode()
	if err != nil || string(again) != string(raw) {
		t.Errorf("%s: the document changes when it is read and written (%v)", d.Device, err)
	}
}

func TestReceiptIsTheSameWithoutAnIndexAndSaysSo(t *testing.T) {
	w := newWorld(t)
	posted := w.settle(t, w.score(t), true)
	want, err := w.open(t, w.dir, posted).Receipt(t.Context(), w.device(1))
	if err != nil {
		t.Fatal(err)
	}
	index := filepath.Join(w.dir, "results", "2.index")
	whole, err := os.ReadFile(index)
	if err != nil {
		t.Fatal(err)
	}
	// Rows begin behind the head of 128 bytes and one fence; what stands there is told in docs/spec/receipt.md §1.
	const rows, row = 128 + 20, 108
	at := 0
	for i := range 8 {
		if common.Address(whole[rows+i*row:][:20]) == w.id(1).Address() {
			at = rows + i*row
		}
	}
	for name, change := range map[string]func([]byte) []byte{
		"missing":           func([]byte) []byte { return nil },
		"no index":          func([]byte) []byte { return []byte("hello") },
		"of another result": func(b []byte) []byte { b[20] ^= 1; return b },
		"cut off":           func(b []byte) []byte { return b[:at] },
		"another device":    func(b []byte) []byte { b[at+3] ^= 1; return b },
		"another line":      func(b []byte) []byte { b[at+27] ^= 1; return b },
		"another length":    func(b []byte) []byte { b[at+31] ^= 1; return b },
		"other entries":     func(b []byte) []byte { b[at+39] ^= 1; return b },
		"fewer entries":     func(b []byte) []byte { b[at+43]--; return b },
		"another hash":      func(b []byte) []byte { b[at+row+50] ^= 1; return b },
		"another sum":       func(b []byte) []byte { b[at+row+107] ^= 1; return b },
	} {
		changed := change(slices.Clone(whole))
		if changed == nil {
			err = os.Remove(index)
		} else {
			err = os.WriteFile(index, changed, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		got, err := w.open(t, w.dir, posted).Receipt(t.Context(), w.device(1))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if len(got.Notes) != 1 || !strings.Contains(got.Notes[0], "whole log range was read") {
			t.Errorf("%s: notes %q", name, got.Notes)
		}
		got.Notes = want.Notes
		if a, b := encoded(t, got), encoded(t, want); a != b {
			t.Errorf("%s: another receipt than with the index", name)
		}
	}
}

func encoded(t *testing.T, d *receipt.Document) string {
	t.Helper()
	raw, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// A device that a scorer left out was told that it had not been registered.
func TestReceiptOfADeviceThatTheResultLeavesOutBlamesTheResult(t *testing.T) {
	w := newWorld(t)
	result := w.score(t)
	result.Leaves = slices.DeleteFunc(slices.Clone(result.Leaves), func(l reward.Leaf) bool { return l.Device == w.id(0).Address() })
	_, err := w.open(t, w.dir, w.settle(t, result, true)).Receipt(t.Context(), w.device(0))
	if !errors.Is(err, replay.ErrWrongResult) || !strings.Contains(err.Error(), "leaves the device out") {
		t.Errorf("Receipt = %v, want that the result is wrong", err)
	}
}

// What shows the fault can be carried to an appeal.
func TestReceiptOfAWrongResultShowsTheFault(t *testing.T) {
	w := newWorld(t)
	result := w.score(t)
	result.Leaves = slices.Clone(result.Leaves)
	for i, l := range result.Leaves {
		if l.Device == w.id(0).Address() {
			result.Leaves[i].Amount = units.Wei(1)
		}
	}
	tree, err := result.Tree()
	if err != nil {
		t.Fatal(err)
	}
	root := tree.Root()
	result.Root, result.Total = root.Hash, units.Wei(0)
	if result.Total, err = units.FromBig(root.Sum.ToBig()); err != nil {
		t.Fatal(err)
	}
	d, err := w.open(t, w.dir, w.settle(t, result, true)).Receipt(t.Context(), w.device(0))
	if !errors.Is(err, replay.ErrWrongResult) || d == nil || !strings.Contains(err.Error(), "amount is") {
		t.Fatalf("Receipt = %v, want that the amount is wrong", err)
	}
	for _, s := range d.Check() {
		if s.OK() != (s.Name != "score") {
			t.Errorf("step %s: %q", s.Name, s.Error)
		}
	}
}

func TestMissingAndTamperedFilesOfAReceiptAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		damage func(*world)
		want   string
		is     error
	}{
		"bundle gone":     {func(w *world) { os.Remove(filepath.Join(w.dir, "log/tile/entries/001")) }, "tile/entries/001", mirror.ErrMissing},
		"bundle tampered": {func(w *world) { w.damage(t, "tile/entries/001", func(b []byte) { b[40] ^= 1 }) }, "tile/entries/001", mirror.ErrTampered},
		"result gone":     {func(w *world) { os.Remove(filepath.Join(w.dir, "results/2")) }, "results/2", mirror.ErrMissing},
		"result tampered": {func(w *world) { w.damage(t, "../results/2", func(b []byte) { b[len(b)-2] ^= 1 }) }, "", nil},
	} {
		w := newWorld(t)
		posted := w.settle(t, w.score(t), true)
		c.damage(w)
		r, err := replay.OpenReceipts(t.Context(), mirror.Open(w.dir), w.inputs, posted)
		if err == nil {
			for i := range 8 {
				if _, err = r.Receipt(t.Context(), w.device(i)); err != nil {
					break
				}
			}
		}
		if err == nil || c.is != nil && !errors.Is(err, c.is) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// Each member that is changed makes the step fail that is about it, and others only where they follow from it.
func TestTamperedReceiptIsNamedByItsStep(t *testing.T) {
	w := newWorld(t)
	d, err := w.open(t, w.dir, w.settle(t, w.score(t), true)).Receipt(t.Context(), w.device(2))
	if err != nil {
		t.Fatal(err)
	}
	raw := encoded(t, d)
	for name, c := range map[string]struct {
		change func(*receipt.Document)
		step   string
	}{
		"policy":        {func(d *receipt.Document) { d.Policy = strings.Replace(d.Policy, "air", "ear", 1) }, "policy"},
		"policy hash":   {func(d *receipt.Document) { d.Inputs.PolicyHash[0] ^= 1 }, "policy"},
		"device":        {func(d *receipt.Document) { d.Device[0] ^= 1 }, "registration"},
		"document":      {func(d *receipt.Document) { d.Registration.Document = "{}" }, "registration"},
		"entry":         {func(d *receipt.Document) { d.Entries[3].Bytes = d.Entries[4].Bytes }, "log"},
		"entry's place": {func(d *receipt.Document) { d.Entries[3].Index++ }, "log"},
		"entry's proof": {func(d *receipt.Document) { d.Entries[3].Proof[0] = d.Entries[4].Proof[1] }, "log"},
		"log's root":    {func(d *receipt.Document) { d.Inputs.LogRoot[0] ^= 1 }, "log"},
		"entry's text":  {func(d *receipt.Document) { d.Entries[0].Bytes = "!" }, "log"},
		"entry missing": {func(d *receipt.Document) { d.Entries = d.Entries[1:] }, "readings"},
		"no entries":    {func(d *receipt.Document) { d.Entries = nil }, "readings"},
		"another key": {func(d *receipt.Document) {
			d.Registration.Keys = []receipt.Key{{Algorithm: "ES256K", Point: "0x" + strings.Repeat("11", 64)}}
		}, "registration"},
		"key of another time": {func(d *receipt.Document) { d.Registration.Keys = []receipt.Key{{First: 1 << 40}} }, "readings"},
		"account":             {func(d *receipt.Document) { d.Registration.Account[3] ^= 1 }, "score"},
		"budget":              {func(d *receipt.Document) { d.Inputs.Budget = units.IOTX(101) }, "header"},
		"all points":          {func(d *receipt.Document) { d.Header = member(t, d.Header, "allPoints", 123456) }, "score"},
		"points in the leaf":  {func(d *receipt.Document) { d.Leaf = member(t, d.Leaf, "points", 1) }, "score"},
		"leaf's spelling":     {func(d *receipt.Document) { d.Leaf = append([]byte(" "), d.Leaf...) }, "leaf"},
		"leaf of another":     {func(d *receipt.Document) { d.Leaf = member(t, d.Leaf, "device", common.Address{1}) }, "leaf"},
		"root":                {func(d *receipt.Document) { d.Settlement.Root[0] ^= 1 }, "header"},
		"proof":               {func(d *receipt.Document) { d.Proof[0].Hash[0] ^= 1 }, "root"},
		"proof's sum":         {func(d *receipt.Document) { d.Proof[0].Sum = "0" + d.Proof[0].Sum }, "root"},
		"proof cut off":       {func(d *receipt.Document) { d.Proof = d.Proof[1:] }, "root"},
		"index":               {func(d *receipt.Document) { d.Index ^= 1 }, "root"},
		"explanation":         {func(d *receipt.Document) { d.Explained.Explanation = "You earned nothing." }, "explained"},
	} {
		changed, err := receipt.Parse([]byte(raw))
		if err != nil {
			t.Fatal(err)
		}
		c.change(changed)
		first := ""
		for _, s := range changed.Check() {
			if !s.OK() {
				first = s.Name
				break
			}
		}
		if first != c.step {
			t.Errorf("%s: the first step that fails is %q, want %q", name, first, c.step)
		}
		if err := receipt.Failed(changed.Check()); !errors.Is(err, receipt.ErrFalse) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// member changes one member of a canonical line and keeps it canonical.
func member(t *testing.T, line json.RawMessage, name string, value any) json.RawMessage {
	t.Helper()
	var all map[string]json.RawMessage
	if err := json.Unmarshal(line, &all); err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	if a, ok := value.(common.Address); ok {
		raw = fmt.Appendf(nil, "%q", strings.ToLower(a.Hex()))
	}
	all[name] = raw
	out, err := json.Marshal(all) // in the order of names
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Groups, pools, reductions and memory of results of version 2 are told and checked like the rest.
func TestReceiptsOfVersion2ProveThemselves(t *testing.T) {
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
		posted := receipt.Settlement{State: "settled", Root: result.Root, Total: result.Total, Leaves: uint64(len(result.Leaves)), ResultHash: a.hash}
		receipts, err := replay.OpenReceipts(t.Context(), a.Mirror, a.inputs, posted)
		if err != nil {
			t.Fatal(err)
		}
		reduced := 0
		for _, d := range a.devices {
			device := reward.Device{Document: d.Document, Account: d.Account, Keys: d.Keys, Trust: d.Trust, Known: d.StandingAt(a.inputs.WindowEnd)}
			doc, err := receipts.Receipt(t.Context(), device)
			if err != nil {
				t.Fatalf("%s: %s: %v", dir, d.Document.ID(), err)
			}
			if doc.Explained.Adjustments == nil {
				t.Fatalf("%s: %s has no adjustments", dir, d.Document.ID())
			}
			reduced += len(doc.Explained.Cuts)
			checkAgain(t, doc)
		}
		t.Logf("%s: %d devices, %d reductions", dir, len(a.devices), reduced)
	}
}
