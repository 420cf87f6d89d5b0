package circuit_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/circuit/circuittest"
	"github.com/trellis-network/trellis/protocol/compute"
)

var claim = compute.Claim(common.Hash{5}, common.Address{6})

var compiled = map[string]constraint.ConstraintSystem{} // tests here run one after another

func compile(t testing.TB, name string) (*circuit.Program, constraint.ConstraintSystem) {
	t.Helper()
	p, err := circuit.Lookup(name)
	if err != nil {
		t.Fatal(err)
	}
	if compiled[name] == nil {
		if compiled[name], err = p.Compile(); err != nil {
			t.Fatal(err)
		}
	}
	return p, compiled[name]
}

func solve(t testing.TB, ccs constraint.ConstraintSystem, b *circuit.Batch) error {
	t.Helper()
	w, err := frontend.NewWitness(b, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	return ccs.IsSolved(w)
}

func word(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// place is a vertex.
func place(lat, lon int64) *big.Int {
	return new(big.Int).Or(new(big.Int).Lsh(word(circuittest.Word(lat)), 64), word(circuittest.Word(lon)))
}

// everyone is a mask of slots 0 to 238: 239 never takes part.
var everyone = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 239), big.NewInt(1))

// params are parameters of each family under which random readings give all kinds of results.
func params(family string) []*big.Int {
	schema, budget := circuittest.Schema.Big(), big.NewInt(1_000_003)
	switch family {
	case "exceedance":
		return []*big.Int{schema, big.NewInt(0), word(circuittest.Word(25_000_000)), everyone, budget}
	case "sum":
		return []*big.Int{schema, big.NewInt(2), everyone}
	case "liveness":
		return []*big.Int{schema, everyone, budget, big.NewInt(900_000), big.NewInt(2)}
	case "movement":
		return []*big.Int{schema, everyone, budget, big.NewInt(20_000_000), big.NewInt(700_000)}
	case "geofence":
		far := place(10_000_000, 40_000_000)
		return []*big.Int{schema, everyone, budget, place(0, 0), place(50_000_000, 10_000_000), place(20_000_000, 30_000_000), far, far, far, far, far}
	case "allocation":
		return []*big.Int{schema, everyone, budget}
	}
	panic(family)
}

func family(name string) string { return name[:strings.Index(name, "/")] }

// TestCircuitsAgreeWithPrograms on random logs: blocks in part, readings that do not count for each reason, stations more than once.
func TestCircuitsAgreeWithPrograms(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	outputs := map[string]bool{}
	for _, name := range circuit.Names() {
		p, err := circuit.Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		runs := 8
		if p.Level == 4 && name == "exceedance/16" {
			runs = 1
		} else if p.Level > 2 {
			continue
		}
		_, ccs := compile(t, name)
		for run := range runs {
			w := circuittest.NewWorld(0, 3, 100, 239)
			w.Fill(random, 3*p.Size())
			start := uint64(p.Size()) + uint64(random.IntN(p.Size()))
			end := start + 1 + random.Uint64N(uint64(2*p.Size())-start)
			task, in := w.Task(start, end, params(family(name))...)
			b, output, err := p.Assign(task, claim, in)
			if err != nil {
				t.Fatalf("%s run %d: %v", name, run, err)
			}
			if want, err := p.Evaluate(task, in); err != nil || string(want) != string(output) || len(output) != 32*len(p.Output) {
				t.Fatalf("%s run %d: output %x, want %x (%v)", name, run, output, want, err)
			}
			if err := solve(t, ccs, b); err != nil {
				t.Fatalf("%s run %d: the circuit refuses what the program says: %v", name, run, err)
			}
			outputs[name+string(output)] = true
			lies(t, name, ccs, b, task)
		}
	}
	if len(outputs) < 25 {
		t.Errorf("only %d different outputs were tried", len(outputs))
	}
}

// lies expects that no other output can be proved, each word a bit off and the public input made to fit.
func lies(t *testing.T, name string, ccs constraint.ConstraintSystem, b *circuit.Batch, task compute.Task) {
	t.Helper()
	honest, public := append([]frontend.Variable(nil), b.Output...), b.Public
	for i := range min(len(honest), 5) {
		n := new(big.Int).Set(honest[i].(*big.Int))
		b.Output[i] = n.Xor(n, big.NewInt(1))
		fit(t, b, task)
		if solve(t, ccs, b) == nil {
			t.Errorf("%s: output word %d can be another", name, i)
		}
		b.Output[i] = honest[i]
	}
	b.Public = public
}

// fit makes the public input that of the output.
func fit(t testing.TB, b *circuit.Batch, task compute.Task) {
	t.Helper()
	var numbers []*big.Int
	for _, v := range b.Output {
		numbers = append(numbers, v.(*big.Int))
	}
	public, err := task.PublicInput(claim, compute.EncodeWords(numbers...))
	if err != nil {
		t.Fatal(err)
	}
	b.Public = public
}

// TestEachReasonCounts: a reading counts, and does not with one thing wrong. The same by program and circuit.
func TestEachReasonCounts(t *testing.T) {
	p, ccs := compile(t, "exceedance/4")
	const good = circuittest.Start
	for name, test := range map[string]struct {
		change func(w *circuittest.World, r *compute.Reading)
		counts bool
	}{
		"nothing":              {func(*circuittest.World, *compute.Reading) {}, true},
		"first millisecond":    {func(w *circuittest.World, r *compute.Reading) { r.Time = circuittest.Start; w.Stations[0].Sign(r) }, true},
		"before the window":    {func(w *circuittest.World, r *compute.Reading) { r.Time = circuittest.Start - 1; w.Stations[0].Sign(r) }, false},
		"last millisecond":     {func(w *circuittest.World, r *compute.Reading) { r.Time = circuittest.End - 1; w.Stations[0].Sign(r) }, true},
		"end of the window":    {func(w *circuittest.World, r *compute.Reading) { r.Time = circuittest.End; w.Stations[0].Sign(r) }, false},
		"no signature":         {func(_ *circuittest.World, r *compute.Reading) { r.Session = nil }, false},
		"changed value":        {func(_ *circuittest.World, r *compute.Reading) { r.Values[3]++ }, false},
		"changed time":         {func(_ *circuittest.World, r *compute.Reading) { r.Time++ }, false},
		"changed sequence":     {func(_ *circuittest.World, r *compute.Reading) { r.Sequence++ }, false},
		"changed S":            {func(_ *circuittest.World, r *compute.Reading) { r.Session.S.Double(&r.Session.S) }, false},
		"R of another":         {func(w *circuittest.World, r *compute.Reading) { r.Session.RX.Neg(&r.Session.RX) }, false},
		"A not on the curve":   {func(w *circuittest.World, r *compute.Reading) { r.Session.AX.Double(&r.Session.AX) }, false},
		"other schema":         {func(w *circuittest.World, r *compute.Reading) { r.Schema[1]++; w.Stations[0].Sign(r) }, false},
		"field without value":  {func(w *circuittest.World, r *compute.Reading) { r.Values[0] = 0; w.Stations[0].Sign(r) }, false},
		"other device":         {func(w *circuittest.World, r *compute.Reading) { r.Device[3]++; w.Stations[0].Sign(r) }, false},
		"slot of another":      {func(w *circuittest.World, r *compute.Reading) { r.Slot = 3; w.Stations[0].Sign(r) }, false},
		"256 slots further":    {func(w *circuittest.World, r *compute.Reading) { r.Slot += 256; w.Stations[0].Sign(r) }, false},
		"key ended":            {func(w *circuittest.World, _ *compute.Reading) { delete(w.Keys, 0) }, false},
		"key of another":       {func(w *circuittest.World, r *compute.Reading) { w.Stations[1].Sign(r) }, false},
		"last time of the key": {func(w *circuittest.World, r *compute.Reading) { until(w, r.Time) }, true},
		"key has run out":      {func(w *circuittest.World, r *compute.Reading) { until(w, r.Time-1) }, false},
	} {
		w := circuittest.NewWorld(0, 3)
		r := w.Read(0, good+1000, circuittest.Word(1), 1, 1, 1)
		test.change(w, r)
		task, in := w.Task(0, 1, params("exceedance")...)
		b, output, err := p.Assign(task, claim, in)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if counts := output[31] == 1; counts != test.counts {
			t.Errorf("%s: counts %t, want %t", name, counts, test.counts)
		}
		if err := solve(t, ccs, b); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func until(w *circuittest.World, at uint64) {
	key := w.Keys[0]
	key.Until = at
	w.Keys[0] = key
}

// TestSlotsFrom240OnDoNotCount though they have keys.
func TestSlotsFrom240OnDoNotCount(t *testing.T) {
	p, ccs := compile(t, "exceedance/4")
	w := circuittest.NewWorld(240, 255)
	w.Read(0, circuittest.Start, circuittest.Word(1))
	w.Read(1, circuittest.Start, circuittest.Word(1))
	task, in := w.Task(0, 2, params("exceedance")...)
	b, output, err := p.Assign(task, claim, in)
	if err != nil {
		t.Fatal(err)
	}
	if new(big.Int).SetBytes(output).Sign() != 0 {
		t.Errorf("they count: %x", output)
	}
	if err := solve(t, ccs, b); err != nil {
		t.Error(err)
	}
}

// TestSignaturesAgreeWithGnark on good and bad ones.
func TestSignaturesAgreeWithGnark(t *testing.T) {
	w := circuittest.NewWorld(0, 3, 100)
	w.Fill(rand.New(rand.NewPCG(3, 4)), 200)
	valid := 0
	for i, r := range w.Log {
		if r.Session == nil {
			continue
		}
		have, want := circuit.SignatureValid(r), circuittest.Verifies(r)
		if have != want {
			t.Errorf("reading %d: valid %t, gnark says %t", i, have, want)
		}
		if have {
			valid++
		}
	}
	if valid < 100 || valid == len(w.Log) {
		t.Errorf("%d of %d are valid", valid, len(w.Log))
	}
}

func TestBadTasksAreRefused(t *testing.T) {
	w := circuittest.NewWorld(0, 3)
	w.Fill(rand.New(rand.NewPCG(1, 2)), 12)
	big128 := new(big.Int).Lsh(big.NewInt(1), 128)
	set := func(i int, n *big.Int) func(family string) []*big.Int {
		return func(family string) []*big.Int { ps := params(family); ps[i] = n; return ps }
	}
	for name, test := range map[string]struct {
		circuit    string
		start, end uint64
		params     func(family string) []*big.Int
		want       error
	}{
		"two blocks":      {"exceedance/4", 3, 5, params, circuit.ErrRange},
		"empty range":     {"exceedance/4", 3, 3, params, circuit.ErrRange},
		"field 4":         {"exceedance/4", 0, 4, set(1, big.NewInt(4)), circuit.ErrParams},
		"limit of 65 bit": {"exceedance/4", 0, 4, set(2, new(big.Int).Lsh(big.NewInt(1), 64)), circuit.ErrParams},
		"mask of 241 bit": {"exceedance/4", 0, 4, set(3, new(big.Int).Lsh(big.NewInt(1), 240)), circuit.ErrParams},
		"budget of 2^128": {"exceedance/4", 0, 4, set(4, big128), circuit.ErrParams},
		"no period":       {"liveness/4", 0, 4, set(3, new(big.Int)), circuit.ErrParams},
		"no need":         {"liveness/4", 0, 4, set(4, new(big.Int)), circuit.ErrParams},
		"stretch":         {"movement/4", 0, 4, set(4, big.NewInt(1<<20)), circuit.ErrParams},
		"vertex":          {"geofence/4", 0, 4, set(5, big128), circuit.ErrParams},
		"word missing":    {"sum/4", 0, 4, func(string) []*big.Int { return params("sum")[:2] }, circuit.ErrParams},
	} {
		p, err := circuit.Lookup(test.circuit)
		if err != nil {
			t.Fatal(err)
		}
		task, in := w.Task(test.start, test.end, test.params(family(test.circuit))...)
		if _, err := p.Evaluate(task, in); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
		if _, _, err := p.Assign(task, claim, in); !errors.Is(err, test.want) {
			t.Errorf("%s: assign: %v, want %v", name, err, test.want)
		}
	}
	if _, err := circuit.Lookup("exceedance/5"); !errors.Is(err, circuit.ErrUnknown) {
		t.Errorf("exceedance/5: %v", err)
	}
}

// TestWrongInputIsToldApart from a wrong program: its mirror is to blame.
func TestWrongInputIsToldApart(t *testing.T) {
	p, err := circuit.Lookup("exceedance/4")
	if err != nil {
		t.Fatal(err)
	}
	w := circuittest.NewWorld(0, 3)
	w.Fill(rand.New(rand.NewPCG(1, 2)), 8)
	for name, change := range map[string]func(task *compute.Task, in *circuit.Input){
		"other log":       func(task *compute.Task, _ *circuit.Input) { task.FieldRoot[31]++ },
		"other keys root": func(task *compute.Task, _ *circuit.Input) { task.KeysRoot[31]++ },
		"reading missing": func(_ *compute.Task, in *circuit.Input) { in.Readings = in.Readings[1:] },
		"key missing":     func(_ *compute.Task, in *circuit.Input) { in.Keys = map[uint32]compute.Key{0: in.Keys[0]} },
		"short path": func(_ *compute.Task, in *circuit.Input) {
			in.Paths = func(uint64, int) ([]common.Hash, error) { return []common.Hash{{}}, nil }
		},
	} {
		task, in := w.Task(5, 8, params("exceedance")...)
		change(&task, &in)
		if _, _, err := p.Assign(task, claim, in); !errors.Is(err, circuit.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
