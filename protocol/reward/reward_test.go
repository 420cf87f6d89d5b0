package reward

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/gowebpki/jcs"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// The golden epoch: these bytes and this hash on every platform (I8).
func TestI8GoldenEpochHasTheseBytes(t *testing.T) {
	r := goldenWorld(t).score(t)
	golden(t, "testdata/epoch.jsonl", string(r.Encode()))
	golden(t, "testdata/epoch.hash", r.Hash().String()+"\n")
}

func TestEveryStationIsToldWhy(t *testing.T) {
	w := goldenWorld(t)
	result := w.score(t)
	var story strings.Builder
	for _, s := range w.stations {
		r := w.receipt(t, s, result.AllPoints)
		fmt.Fprintf(&story, "%s\n  %s\n", s.name, r.Explanation)
		for _, rule := range r.Rules {
			fmt.Fprintf(&story, "  %-18s %s\n", rule.Code, rule.State)
		}
		for _, v := range r.Verdicts {
			fmt.Fprintf(&story, "  %3d × %s\n", v.Readings, v.Verdict)
		}
		at := slices.IndexFunc(result.Leaves, func(l Leaf) bool { return l.Device == s.device.Document.ID().Address() })
		if diff := cmp.Diff(leafParts(result, &r.Leaf), leafParts(result, &result.Leaves[at]), cmp.AllowUnexported(part{})); diff != "" {
			t.Errorf("%s: receipt differs from the leaf (-receipt +leaf):\n%s", s.name, diff)
		}
	}
	golden(t, "testdata/stories.txt", story.String())
}

func TestReceiptOfOneStation(t *testing.T) {
	w := goldenWorld(t)
	result := w.score(t)
	text, err := json.MarshalIndent(w.receipt(t, w.stations[10], result.AllPoints), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/receipt.json", string(text)+"\n")
}

func TestI8DevicesInAnyOrderGiveTheSameBytes(t *testing.T) {
	w := goldenWorld(t)
	want := w.score(t).Hash()
	random := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		devices := w.devices()
		random.Shuffle(len(devices), func(i, j int) { devices[i], devices[j] = devices[j], devices[i] })
		if got := scoreWith(t, w, devices).Hash(); got != want {
			t.Fatalf("hash %s, want %s", got, want)
		}
	}
}

func TestParallelCheckersGiveTheSameBytes(t *testing.T) {
	w := goldenWorld(t)
	want := w.score(t).Hash()
	s, err := NewScorer(w.policy, w.inputs, w.devices())
	if err != nil {
		t.Fatal(err)
	}
	checked, done := make([]Checked, len(w.entries)), make(chan struct{})
	const workers = 4
	for worker := range workers {
		go func() {
			c := s.NewChecker()
			for i := worker; i < len(w.entries); i += workers {
				checked[i] = c.Check(w.entries[i])
			}
			done <- struct{}{}
		}()
	}
	for range workers {
		<-done
	}
	for i, c := range checked {
		if err := s.AddChecked(logStart+uint64(i), c); err != nil {
			t.Fatal(err)
		}
	}
	r, err := s.Finish()
	if err != nil {
		t.Fatal(err)
	}
	if r.Hash() != want {
		t.Errorf("hash %s, want %s", r.Hash(), want)
	}
}

func TestEntriesOutOfOrderAreRefused(t *testing.T) {
	w := goldenWorld(t)
	s, err := NewScorer(w.policy, w.inputs, w.devices())
	if err != nil {
		t.Fatal(err)
	}
	for _, index := range []uint64{0, logStart - 1, logStart + 1, w.inputs.LogEnd} {
		if err := s.Add(index, w.entries[0]); !errors.Is(err, ErrOrder) {
			t.Errorf("Add(%d) = %v, want %v", index, err, ErrOrder)
		}
	}
	if _, err := s.Finish(); !errors.Is(err, ErrOrder) || !strings.Contains(err.Error(), "100") {
		t.Errorf("Finish = %v, want %v and the missing index", err, ErrOrder)
	}
	for i, entry := range w.entries {
		if err := s.Add(logStart+uint64(i), entry); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Add(w.inputs.LogEnd, w.entries[0]); !errors.Is(err, ErrOrder) {
		t.Errorf("Add after the end = %v, want %v", err, ErrOrder)
	}
	other, err := NewScorer(w.policy, w.inputs, w.devices())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.AddChecked(w.inputs.LogEnd, other.NewChecker().Check(w.entries[0])); err == nil {
		t.Error("an entry checked for another scorer is taken")
	}
}

func TestImpossibleInputsAreRefused(t *testing.T) {
	w := goldenWorld(t)
	for name, spoil := range map[string]func(*epoch.Inputs){
		"other policy": func(in *epoch.Inputs) { in.PolicyHash[0]++ },
		"no window":    func(in *epoch.Inputs) { in.WindowEnd = in.WindowStart },
		"source":       func(in *epoch.Inputs) { in.Source = "urn:trellis:1" },
		"long window":  func(in *epoch.Inputs) { in.WindowEnd = in.WindowStart + MaxSlots*minute },
		"long log":     func(in *epoch.Inputs) { in.LogEnd = in.LogStart + MaxEntries + 1 },
		"far window":   func(in *epoch.Inputs) { in.WindowStart, in.WindowEnd = 1<<60, 1<<60+1 },
	} {
		in := w.inputs
		spoil(&in)
		if _, err := NewScorer(w.policy, in, w.devices()); !errors.Is(err, ErrInputs) {
			t.Errorf("%s: NewScorer = %v, want %v", name, err, ErrInputs)
		}
	}
	if _, err := NewScorer(w.policy, w.inputs, append(w.devices(), w.stations[3].device)); !errors.Is(err, ErrInputs) {
		t.Errorf("a device twice: NewScorer = %v, want %v", err, ErrInputs)
	}
}

func TestNobodyCanChangeADevicesPayInItsName(t *testing.T) {
	w := goldenWorld(t)
	before := w.score(t)
	victim := w.stations[0]
	for range 100 {
		forged := victim.sign(t, victim.reading(0, "pm25", "999.9"))
		forged[len(forged)-1] ^= 1
		w.add(forged)
	}
	after := w.score(t)
	for i := range before.Leaves {
		if d := first(common.Address{}, leafParts(before, &before.Leaves[i]), leafParts(after, &after.Leaves[i])); d != nil {
			t.Errorf("forged entries change %s", d)
		}
	}
	if got := after.Unattributed[len(after.Unattributed)-1]; got != (VerdictCount{101, policy.BadSignature}) {
		t.Errorf("unattributed %v", got)
	}
}

func TestWithoutDevicesNothingIsPaid(t *testing.T) {
	w := newWorld(t, airQuality(t))
	r := w.score(t)
	if !r.Total.IsZero() || r.Residual.Cmp(w.inputs.Budget) != 0 || r.Root != merkle.EmptyRoot {
		t.Errorf("total %s, residual %s, root %s", r.Total, r.Residual, r.Root)
	}
}

const flat = `policy: trellis.policy/v1
name: flat
version: 1
summary: Pays by a fact, for tests.
reading:
  type: network.trellis.air.v1
  interval: 60s
  grace: 0s
  fields: {pm25: {label: PM2.5, unit: µg/m³}}
points: POINTS
allocation: {method: pro-rata}
`

func flatWorld(t testing.TB, points string, facts ...string) *world {
	t.Helper()
	var stations []*station
	for i, fact := range facts {
		stations = append(stations, newStation(t, i, sig.ES256K, map[string]string{"points": fact}))
	}
	return newWorld(t, parsePolicy(t, strings.Replace(flat, "POINTS", points, 1)), stations...)
}

func reasons(r *Result) map[policy.Code]uint64 {
	out := map[policy.Code]uint64{}
	for _, reason := range r.Reasons {
		out[reason.Code] = reason.Devices
	}
	return out
}

func TestPointsThatCannotBeComputedPayNothing(t *testing.T) {
	const byFact = "decimal(device.points)"
	for _, c := range []struct {
		name, points string
		facts        []string
		budget       units.Amount
		want         map[policy.Code]uint64
		total        string
	}{
		{"one device gets all", byFact, []string{"3"}, units.Wei(100), map[policy.Code]uint64{"OK": 1}, "100"},
		{"equal points", byFact, []string{"3", "3", "3"}, units.Wei(100), map[policy.Code]uint64{"OK": 3}, "99"},
		{"fractions are cut", byFact, []string{"0.9", "1.9"}, units.Wei(100), map[policy.Code]uint64{"NO_POINTS": 1, "OK": 1}, "100"},
		{"below zero is zero", byFact, []string{"-5", "-99999999999999999999"}, units.Wei(100), map[policy.Code]uint64{"NO_POINTS": 2}, "0"},
		{"the most points", byFact, []string{"1000000000", "1000000000"}, units.Wei(100), map[policy.Code]uint64{"OK": 2}, "100"},
		{"more than the most", byFact, []string{"1000000000.000000001", "99999999999999999999", "1"}, units.Wei(100), map[policy.Code]uint64{"RULE_ERROR": 2, "OK": 1}, "100"},
		{"no number", byFact, []string{"", "many", "1"}, units.Wei(100), map[policy.Code]uint64{"RULE_ERROR": 2, "OK": 1}, "100"},
		{"division by zero", "features.valid / features.received", []string{""}, units.Wei(100), map[policy.Code]uint64{"RULE_ERROR": 1}, "0"},
		{"budget zero", byFact, []string{"1", "2"}, units.Wei(0), map[policy.Code]uint64{"DUST": 2}, "0"},
		{"dust", byFact, []string{"1", "1000"}, units.Wei(100), map[policy.Code]uint64{"DUST": 1, "OK": 1}, "99"},
	} {
		w := flatWorld(t, c.points, c.facts...)
		w.inputs.Budget = c.budget
		r := w.score(t)
		if diff := cmp.Diff(reasons(r), c.want); diff != "" || r.Total.String() != c.total {
			t.Errorf("%s: total %s, want %s, reasons (-got +want):\n%s", c.name, r.Total, c.total, diff)
		}
	}
}

// leavesOf returns a result with the points, allocated, as Finish makes it.
func leavesOf(points []uint64, budget units.Amount) *Result {
	r := &Result{Inputs: epoch.Inputs{Budget: budget}}
	for i, p := range points {
		leaf := Leaf{Points: p, Reason: policy.OK}
		leaf.Device[19], leaf.Device[18] = byte(i), byte(i>>8)
		r.Leaves = append(r.Leaves, leaf)
		r.AllPoints += p
	}
	st := &stage{plan: plan{version: 1, pools: []policy.Pool{{Name: "all"}}}, inputs: r.Inputs, leaves: r.Leaves, run: inOrder, rules: func() rules { return nil }}
	st.allocate()
	r.Total, r.Reasons = summarize(r.Leaves)
	r.Residual, _ = budget.Sub(r.Total)
	return r
}

func TestI4AmountsAndResidualAreTheBudget(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		points := make([]uint64, random.IntN(40))
		for i := range points {
			if random.IntN(3) > 0 {
				points[i] = random.Uint64N(policy.MaxPoints) >> random.IntN(30)
			}
		}
		n := new(big.Int).SetUint64(random.Uint64())
		n.Lsh(n, uint(random.IntN(193))).Add(n, new(big.Int).SetUint64(random.Uint64N(9)))
		budget, err := units.FromBig(n.Rsh(n, uint(random.IntN(64))))
		if err != nil {
			continue
		}
		r := leavesOf(points, budget)
		if err := r.checkSums(); err != nil {
			t.Fatalf("points %v, budget %s: %v", points, budget, err)
		}
		if dropped := new(big.Int).SetInt64(int64(len(points))); r.AllPoints > 0 && r.Residual.Big().Cmp(dropped) >= 0 {
			t.Fatalf("points %v, budget %s: residual %s is not rounding alone", points, budget, r.Residual)
		}
		for i, a := range r.Leaves {
			for _, b := range r.Leaves[:i] {
				if a.Points == b.Points && a.Amount.Cmp(b.Amount) != 0 || a.Points > b.Points && a.Amount.Cmp(b.Amount) < 0 {
					t.Fatalf("%d points get %s, %d points get %s", a.Points, a.Amount, b.Points, b.Amount)
				}
			}
		}
	}
}

func TestI4BrokenSumsAreSeen(t *testing.T) {
	for name, spoil := range map[string]func(*Result){
		"amount":   func(r *Result) { r.Leaves[1].Amount = r.Leaves[1].Amount.Add(units.Wei(1)) },
		"points":   func(r *Result) { r.Leaves[1].Points++ },
		"total":    func(r *Result) { r.Total = r.Total.Add(units.Wei(1)) },
		"residual": func(r *Result) { r.Residual = r.Residual.Add(units.Wei(1)) },
		"reason":   func(r *Result) { r.Leaves[1].Reason = "INDOOR" },
	} {
		r := leavesOf([]uint64{1, 2, 3}, units.Wei(1000))
		if spoil(r); !errors.Is(r.checkSums(), ErrBudget) {
			t.Errorf("%s: %v, want %v", name, r.checkSums(), ErrBudget)
		}
	}
}

func TestEvidenceIsTheTreeOverAllEntriesOfTheDevice(t *testing.T) {
	var e evidence
	var stored []tlog.Hash
	read := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var out []tlog.Hash
		for _, i := range indexes {
			out = append(out, stored[i])
		}
		return out, nil
	})
	for n := range int64(70) {
		want, err := tlog.TreeHash(n, read)
		if err != nil {
			t.Fatal(err)
		}
		if got := e.root(); got != common.Hash(want) {
			t.Fatalf("%d entries: %s, want %s", n, got, want)
		}
		hash := tlog.RecordHash([]byte{byte(n)})
		more, err := tlog.StoredHashesForRecordHash(n, hash, read)
		if err != nil {
			t.Fatal(err)
		}
		stored = append(stored, more...)
		e.add(common.Hash(hash))
	}
}

func TestDistinctValuesAreCountedToTheCap(t *testing.T) {
	p := airQuality(t)
	s := newStation(t, 0, sig.ES256K, map[string]string{"exposure": "outdoor"})
	w := newWorld(t, p, s)
	for i := range int64(300) {
		w.add(s.sign(t, s.reading(i*10_000, "pm25", fmt.Sprint((i*7)%299))))
		if i%50 != 49 {
			continue
		}
		if got, want := w.score(t).Leaves[0].Features.Fields[0].Distinct, min(i+1, 256); got != want {
			t.Errorf("%d values: distinct %d, want %d", i+1, got, want)
		}
	}
}

func TestResultSurvivesItsEncodingAndOtherSpellingsDoNot(t *testing.T) {
	r := goldenWorld(t).score(t)
	raw := r.Encode()
	again, err := DecodeResult(raw)
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Check(); err != nil {
		t.Error(err)
	}
	if d := Diff(r, again); d != nil || again.Hash() != r.Hash() {
		t.Errorf("decoded result differs: %v", d)
	}
	for line := range bytes.Lines(raw) {
		canonical, err := jcs.Transform(line)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(line), string(canonical)+"\n"); diff != "" {
			t.Errorf("line is not RFC 8785 (-got +want):\n%s", diff)
		}
	}
	for name, other := range map[string][]byte{
		"empty": nil, "torn": raw[:len(raw)-1], "extra line": append(bytes.Clone(raw), '\n'),
		"space":        bytes.Replace(raw, []byte(":"), []byte(": "), 1),
		"upper case":   bytes.Replace(raw, []byte("0x0"), []byte("0X0"), 1),
		"other number": bytes.Replace(raw, []byte(`"epoch":7`), []byte(`"epoch":7.0`), 1),
		"version":      bytes.Replace(raw, []byte(`"version":1`), []byte(`"version":2`), 1),
		"unknown":      bytes.Replace(raw, []byte(`"version":1`), []byte(`"version":1,"x":1`), 1),
	} {
		if _, err := DecodeResult(other); !errors.Is(err, ErrResult) {
			t.Errorf("%s: DecodeResult = %v, want %v", name, err, ErrResult)
		}
	}
}

func TestDiffNamesTheFirstDeviceAndField(t *testing.T) {
	w := goldenWorld(t)
	honest := w.score(t)
	var story strings.Builder
	for _, c := range []struct {
		name  string
		spoil func(*Result)
	}{
		{"nothing", func(*Result) {}},
		{"budget", func(r *Result) { r.Inputs.Budget = units.Wei(1) }},
		{"amount", func(r *Result) { r.Leaves[3].Amount = units.Wei(1) }},
		{"mean", func(r *Result) { f := &r.Leaves[0].Features.Fields[0]; f.Mean = f.Max }},
		{"evidence", func(r *Result) { r.Leaves[2].Evidence[0]++; r.Leaves[5].Points++ }},
		{"dropped device", func(r *Result) { r.Leaves = slices.Delete(r.Leaves, 4, 5) }},
		{"last device dropped", func(r *Result) { r.Leaves = r.Leaves[:len(r.Leaves)-1] }},
		{"root", func(r *Result) { r.Root[0]++ }},
		{"unattributed", func(r *Result) { r.Unattributed = r.Unattributed[1:] }},
	} {
		spoiled, err := DecodeResult(honest.Encode())
		if err != nil {
			t.Fatal(err)
		}
		c.spoil(spoiled)
		there, back := Diff(honest, spoiled), Diff(spoiled, honest)
		if (there == nil) != bytes.Equal(honest.Encode(), spoiled.Encode()) || (there == nil) != (back == nil) {
			t.Errorf("%s: Diff = %v and %v", c.name, there, back)
		}
		fmt.Fprintf(&story, "%s: %v\n", c.name, there)
	}
	golden(t, "testdata/diff.txt", story.String())
}

func TestLeavesProveTheirAmounts(t *testing.T) {
	r := goldenWorld(t).score(t)
	tree, err := r.Tree()
	if err != nil {
		t.Fatal(err)
	}
	for i, leaf := range r.Leaves {
		m, err := leaf.Merkle()
		if err != nil {
			t.Fatal(err)
		}
		proof, err := tree.Proof(uint64(i))
		if err != nil {
			t.Fatal(err)
		}
		if root := tree.Root(); root.Hash != r.Root || root.Sum.Dec() != r.Total.String() || !merkle.Verify(root, tree.Size(), m, uint64(i), proof) {
			t.Errorf("leaf %d does not verify", i)
		}
	}
}

func FuzzDecodeResultIsCanonical(f *testing.F) {
	f.Add(goldenWorld(f).score(f).Encode())
	f.Add(newWorld(f, airQuality(f)).score(f).Encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := DecodeResult(raw)
		if err != nil {
			return
		}
		if !bytes.Equal(r.Encode(), raw) {
			t.Fatal("second spelling accepted")
		}
		_ = r.Check()
		if d := Diff(r, r); d != nil {
			t.Fatal(d)
		}
	})
}

// The law: entries of any bytes change sums, never the outcome that an epoch
// is scored, and I4 holds.
func FuzzAnyEntriesGiveAResult(f *testing.F) {
	w := goldenWorld(f)
	f.Add(w.entries[0], w.entries[1])
	f.Add([]byte{}, w.entries[len(w.entries)-1])
	f.Fuzz(func(t *testing.T, a, b []byte) {
		w := newWorld(t, w.policy, w.stations...)
		w.add(a, b, a)
		w.score(t)
	})
}
