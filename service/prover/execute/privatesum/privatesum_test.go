package privatesum

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/service/prover/execute"
)

func TestSumIsOpenedAndProved(t *testing.T) {
	w := newWorld(t)
	for _, v := range []uint64{1, 0, 1, 1, 0} {
		w.send(v, nil)
	}
	if p := w.propose(); p.Devices != 5 || len(p.Silent)+len(p.Liars) > 0 {
		t.Fatalf("proposal %+v", p)
	}
	for name, own := range map[string]*Aggregator{"asks all": nil, "is one": w.aggregators()[1]} {
		_, words, err := w.result(w.executor(own))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		w.wantWords(words, 5, 200, 31, 3)
	}
}

func TestSilentAggregatorIsDoneWithout(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.send(1, nil)
	}
	// The body must be read for the server to see that the caller is gone.
	w.change[2] = func(rw http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		<-r.Context().Done()
	}
	e := New(Config{ChainID: chainID, KeyOf: w.keyOf, Random: noise("proof"), Timeout: 2 * time.Second})
	p, err := e.Propose(t.Context(), w.doc, w.task, w.input, allSlots, big.NewInt(1000))
	if err != nil || p.Silent["b"] == nil || p.Devices != 3 {
		t.Fatalf("proposal %+v, error %v", p, err)
	}
	w.change[2] = func(rw http.ResponseWriter, _ *http.Request) { http.Error(rw, "down", http.StatusBadGateway) }
	if p := w.propose(); p.Silent["b"] == nil || p.Devices != 3 {
		t.Fatalf("proposal %+v", p)
	}
	_, words, err := w.result(w.executor(nil))
	if err != nil {
		t.Fatal(err)
	}
	w.wantWords(words, 3, 333, 7, 3)
	w.change[3] = w.change[2]
	_, _, err = w.result(w.executor(nil))
	if !errors.Is(err, rules.ErrTooFew) || errors.Is(err, execute.ErrProgram) || !strings.Contains(err.Error(), "c: ") {
		t.Errorf("with two silent: %v", err)
	}
}

func TestLyingAggregatorIsDoneWithout(t *testing.T) {
	w := newWorld(t)
	for range 4 {
		w.send(1, nil)
	}
	w.propose()
	w.change[1] = func(rw http.ResponseWriter, r *http.Request) {
		recorder := httptest.NewRecorder()
		w.aggregators()[0].Handler().ServeHTTP(recorder, r)
		var out wireAnswer
		if err := json.Unmarshal(recorder.Body.Bytes(), &out); err != nil || len(out.Partial) == 0 {
			t.Errorf("the aggregator says %s", recorder.Body)
			return
		}
		out.Partial[32] ^= 1
		_ = json.NewEncoder(rw).Encode(out)
	}
	_, words, err := w.result(w.executor(nil))
	if err != nil {
		t.Fatal(err)
	}
	w.wantWords(words, 4, 250, 15, 4)
	// One that passes on another's partial sum as its own adds nothing.
	w.change[3] = func(rw http.ResponseWriter, r *http.Request) {
		w.aggregators()[1].Handler().ServeHTTP(rw, r)
	}
	if _, _, err := w.result(w.executor(nil)); !errors.Is(err, rules.ErrTooFew) {
		t.Errorf("one sum twice: %v", err)
	}
}

func TestPoisonedDeviceIsLeftOutByComplaint(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.send(1, nil)
	}
	bad := w.send(1, poison(2))
	// A task that does not know yet: the aggregator that was dealt badly answers with its complaint.
	contributions := must(collect(chainID, w.keyOf, w.doc, w.task, w.input))
	list := must(rules.NewList(w.doc, contributions, rules.Rules{Mask: allSlots, Slots: rules.SlotsOf(w.input.Keys)}))
	w.task.Params = rules.Params{List: list.Hash(), Mask: allSlots, Budget: big.NewInt(1)}.Bytes()
	_, err := askPartial(t.Context(), http.DefaultClient, w.doc.Members[1], Question{chainID, w.doc, w.task})
	var poisoned *PoisonedError
	if !errors.As(err, &poisoned) || len(poisoned.Complaints) != 1 || poisoned.Complaints[0].Device != bad {
		t.Fatalf("error %v", err)
	}
	p := w.propose()
	if p.Devices != 3 || len(p.Params.Complaints) != 1 || len(p.Liars) > 0 {
		t.Fatalf("proposal %+v", p)
	}
	_, words, err := w.result(w.executor(nil))
	if err != nil {
		t.Fatal(err)
	}
	w.wantWords(words, 3, 333, 7, 3)
}

func TestFalseComplaintIsToldAndNotFollowed(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.send(1, nil)
	}
	w.change[3] = func(rw http.ResponseWriter, _ *http.Request) {
		v := must(collect(chainID, w.keyOf, w.doc, w.task, w.input))[0]
		c := must(w.keys[2].Complain(w.doc, v, noise("lie")))
		_ = json.NewEncoder(rw).Encode(wireAnswer{Complaints: encodeComplaints([]rules.Complaint{c})})
	}
	if p := w.propose(); !errors.Is(p.Liars["c"], rules.ErrFalse) || p.Devices != 3 {
		t.Errorf("proposal %+v", p)
	}
}

func TestARoundHasOneListWhateverHappens(t *testing.T) {
	w := newWorld(t)
	for range 4 {
		w.send(1, nil)
	}
	w.propose()
	if _, _, err := w.result(w.executor(nil)); err != nil {
		t.Fatal(err)
	}
	// The same list again is the same sum; another one would tell the difference.
	if _, _, err := w.result(w.executor(nil)); err != nil {
		t.Fatal(err)
	}
	p, err := w.executor(nil).Propose(t.Context(), w.doc, w.task, w.input, big.NewInt(7), big.NewInt(1))
	if err != nil {
		t.Fatal(err)
	}
	w.task.Params = p.Params.Bytes()
	_, _, err = w.result(w.executor(nil))
	if !errors.Is(err, rules.ErrTooFew) || !strings.Contains(err.Error(), "other_list") {
		t.Errorf("a second list: %v", err)
	}
}

func TestTwoProcessesOfOneKeyShareTheirMemory(t *testing.T) {
	w := newWorld(t)
	for range 4 {
		w.send(1, nil)
	}
	one, other := w.aggregators()[0], w.aggregators()[0]
	ask := func(a *Aggregator, mask int64) error {
		p, err := w.executor(nil).Propose(t.Context(), w.doc, w.task, w.input, big.NewInt(mask), big.NewInt(1))
		if err != nil {
			t.Fatal(err)
		}
		_, err = a.Partial(t.Context(), Question{chainID, w.doc, withTask(w.task, func(t *compute.Task) { t.Params = p.Params.Bytes() })})
		return err
	}
	if err := ask(one, 15); err != nil {
		t.Fatal(err)
	}
	if err := ask(other, 7); !errors.Is(err, ErrOtherList) {
		t.Errorf("the other process: %v", err)
	}
}

func TestJournalSurvivesATornLine(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.send(1, nil)
	}
	w.propose()
	q := Question{chainID, w.doc, w.task}
	a := w.aggregators()[0]
	if _, err := a.Partial(t.Context(), q); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(w.journals, "a")
	whole := must(os.ReadFile(file))
	if err := os.WriteFile(file, append(bytes.Clone(whole), []byte(`{"chain":`)...), 0o600); err != nil {
		t.Fatal(err)
	}
	again := w.aggregators()[0]
	if len(again.given) != 1 || !bytes.Equal(must(os.ReadFile(file)), whole) {
		t.Errorf("%d rounds", len(again.given))
	}
	w.input.Entries = w.input.Entries[:len(w.input.Entries)-1]
	if _, err := again.Partial(t.Context(), q); err == nil {
		t.Error("a list that does not follow from the log is added up")
	}
	if err := os.WriteFile(file, []byte("nonsense\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := NewAggregator(w.keys[0], AggregatorConfig{Journal: file}); err == nil {
		t.Error("a journal that cannot be read is taken for an empty one")
	}
}

func TestWrongTasksEndForGood(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.send(1, nil)
	}
	w.propose()
	good := w.task
	for name, change := range map[string]func(*execute.Job){
		"window":   func(j *execute.Job) { j.Task.WindowEnd++ },
		"params":   func(j *execute.Job) { j.Task.Params = j.Task.Params[1:] },
		"list":     func(j *execute.Job) { j.Task.Params = append([]byte{0, 1}, j.Task.Params[2:]...) },
		"mask":     func(j *execute.Job) { j.Task.Params = bytes.Clone(j.Task.Params); j.Task.Params[63] = 0 },
		"document": func(j *execute.Job) { j.Manifest.Code = common.Hash{1} },
		"key":      func(j *execute.Job) { j.Manifest.Key = common.Hash{1} },
		"code":     func(j *execute.Job) { j.Code = []byte("{}") },
		"entries":  func(j *execute.Job) { j.Input.Entries = j.Input.Entries[2:] },
		"keys":     func(j *execute.Job) { j.Input.Keys = nil },
	} {
		w.task = good
		job := w.job()
		change(job)
		if _, err := w.executor(nil).Execute(t.Context(), job); !errors.Is(err, execute.ErrProgram) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

func TestAggregatorRefusesWithACode(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.send(1, nil)
	}
	w.propose()
	a := w.aggregators()[0]
	stranger := *w.doc
	stranger.Members = w.doc.Members[1:]
	for want, q := range map[string]Question{
		"refused":    {chainID + 1, w.doc, w.task},
		"not_member": {chainID, &stranger, w.task},
		"bad_window": {chainID, w.doc, withTask(w.task, func(t *compute.Task) { t.WindowStart++ })},
		"bad_params": {chainID, w.doc, withTask(w.task, func(t *compute.Task) { t.Params = nil })},
		"bad_list":   {chainID, w.doc, withTask(w.task, func(t *compute.Task) { t.Params = append([]byte{0, 9}, t.Params[2:]...) })},
	} {
		recorder := httptest.NewRecorder()
		a.Handler().ServeHTTP(recorder, httptest.NewRequest(http.MethodPost, PartialPath, bytes.NewReader(must(encodeQuestion(q)))))
		var out wireAnswer
		if err := json.Unmarshal(recorder.Body.Bytes(), &out); err != nil || out.Code != want || recorder.Code == http.StatusOK || len(out.Partial) > 0 {
			t.Errorf("%s: status %d: %s (%v)", want, recorder.Code, recorder.Body, err)
		}
	}
	a.cfg.Accept = func(context.Context, compute.Task) error { return errGone }
	if _, err := a.Partial(t.Context(), Question{chainID, w.doc, w.task}); !errors.Is(err, ErrRefused) || !errors.Is(err, errGone) {
		t.Errorf("a task that is not accepted: %v", err)
	}
}

func withTask(t compute.Task, change func(*compute.Task)) compute.Task {
	change(&t)
	return t
}

func FuzzDecodeQuestion(f *testing.F) {
	d := &rules.Document{Format: rules.DocumentVersion, Threshold: 2, Bits: 1, Window: 3600, Minimum: 3}
	for _, name := range []string{"a", "b", "c"} {
		d.Members = append(d.Members, rules.Member{Name: name, Key: must(rules.NewKey(noise(name))).Public()})
	}
	f.Add(must(encodeQuestion(Question{chainID, d, compute.Task{Project: 1, LogEnd: 9, WindowEnd: 3600_000, Params: make([]byte, 96)}})))
	f.Fuzz(func(t *testing.T, raw []byte) {
		q, err := decodeQuestion(raw)
		if err != nil {
			return
		}
		again := must(decodeQuestion(must(encodeQuestion(q))))
		if x, y := must(again.Document.Hash()), must(q.Document.Hash()); x != y || again.ChainID != q.ChainID || again.Task.LogEnd != q.Task.LogEnd ||
			!bytes.Equal(again.Task.Params, q.Task.Params) {
			t.Fatalf("%+v becomes %+v", q, again)
		}
	})
}
