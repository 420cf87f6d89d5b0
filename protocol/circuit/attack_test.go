package circuit_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/circuit/circuittest"
)

// variables calls with for each value of a circuit, by its name.
func variables(v reflect.Value, name string, with func(name string, at *frontend.Variable)) {
	switch v.Kind() {
	case reflect.Interface:
		with(name, v.Addr().Interface().(*frontend.Variable))
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				variables(v.Field(i), name+"."+f.Name, with)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			variables(v.Index(i), fmt.Sprintf("%s[%d]", name, i), with)
		}
	}
}

// TestEachValueIsBound: a circuit of full readings refuses every single value changed, whatever it is. Entry 0 is out of the task's range:
// of it, the leaf alone is read, and of the others the leaf alone is not.
func TestEachValueIsBound(t *testing.T) {
	p, ccs := compile(t, "exceedance/4")
	w := circuittest.NewWorld(0, 3, 100)
	for i := range 4 {
		w.Read(i%3, circuittest.Start+uint64(i), circuittest.Word(int64(i)*20_000_000), 1, 2, 3)
	}
	task, in := w.Task(1, 4, params("exceedance")...)
	b, _, err := p.Assign(task, claim, in)
	if err != nil {
		t.Fatal(err)
	}
	if err := solve(t, ccs, b); err != nil {
		t.Fatal(err)
	}
	free := func(name string) bool {
		read := strings.HasPrefix(name, ".Readings[0].")
		return read != strings.HasSuffix(name, ".Raw") && (read || strings.HasSuffix(name, ".Raw")) && !strings.Contains(name, ".Key.")
	}
	tried := 0
	variables(reflect.ValueOf(b).Elem(), "", func(name string, at *frontend.Variable) {
		old := *at
		var e fr.Element
		if _, err := e.SetInterface(old); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		one := fr.One()
		*at = *e.Add(&e, &one)
		if solved := solve(t, ccs, b) == nil; solved && !free(name) {
			t.Errorf("%s can be changed", name)
		}
		*at = old
		tried++
	})
	t.Logf("%d values of %d constraints", tried, ccs.GetNbConstraints())
}

// TestProversCannotOmit: a reading that counts cannot be made to look as if it did not, with an output and a public input that fit.
func TestProversCannotOmit(t *testing.T) {
	p, ccs := compile(t, "exceedance/4")
	w := circuittest.NewWorld(0)
	w.Read(0, circuittest.Start, circuittest.Word(1), 1, 2, 3)
	task, in := w.Task(0, 1, params("exceedance")...)
	curveOrder, _ := new(big.Int).SetString("2736030358979909402780800718157159386076813972158567259200215660948447373041", 10)
	for name, change := range map[string]func(b *circuit.Batch){
		"absent":             func(b *circuit.Batch) { b.Readings[0].Present = 0 },
		"absent, leaf given": func(b *circuit.Batch) { b.Readings[0].Present = 0; b.Readings[0].Raw = leaf(w) },
		"without key":        func(b *circuit.Batch) { b.Readings[0].Key.Present = 0 },
		"key ran out":        func(b *circuit.Batch) { b.Readings[0].Key.Until = circuittest.Start - 1 },
		"other key":          func(b *circuit.Batch) { b.Readings[0].Key.X = 1 },
		"other slot":         func(b *circuit.Batch) { b.Readings[0].Words[1] = 1 },
		"other schema":       func(b *circuit.Batch) { b.Readings[0].Words[0] = 1 },
		"other time":         func(b *circuit.Batch) { b.Readings[0].Words[2] = 1 },
		"S above the order": func(b *circuit.Batch) {
			s := in.Readings[0].Session.S
			b.Readings[0].S = new(big.Int).Add(s.BigInt(new(big.Int)), curveOrder)
		},
		"R off the curve": func(b *circuit.Batch) { b.Readings[0].R.X = 7 },
		"range elsewhere": func(b *circuit.Batch) { b.Log = new(big.Int).Lsh(big.NewInt(4), 64) },
	} {
		b, _, err := p.Assign(task, claim, in)
		if err != nil {
			t.Fatal(err)
		}
		change(b)
		for i := range b.Output {
			b.Output[i] = new(big.Int)
		}
		fit(t, b, task)
		if solve(t, ccs, b) == nil {
			t.Errorf("%s: the reading can be left out", name)
		}
	}
}

func leaf(w *circuittest.World) fr.Element { return w.Log[0].Leaf() }

// TestForgedReadingsDoNotCount: what the log does not hold cannot be put in.
func TestForgedReadingsDoNotCount(t *testing.T) {
	p, ccs := compile(t, "exceedance/4")
	w := circuittest.NewWorld(0)
	w.Skip()
	task, in := w.Task(0, 1, params("exceedance")...)
	b, _, err := p.Assign(task, claim, in)
	if err != nil {
		t.Fatal(err)
	}
	other := circuittest.NewWorld(0)
	other.Read(0, circuittest.Start, circuittest.Word(1), 1, 2, 3)
	theirs, theirIn := other.Task(0, 1, params("exceedance")...)
	forged, _, err := p.Assign(theirs, claim, theirIn)
	if err != nil {
		t.Fatal(err)
	}
	b.Readings[0], b.Output, b.KeyPaths[0] = forged.Readings[0], forged.Output, forged.KeyPaths[0]
	fit(t, b, task)
	if solve(t, ccs, b) == nil {
		t.Error("a reading that is not in the log counts")
	}
}

// TestPublicInputsAreThoseOfTasks: the circuit's public input is what protocol/compute and the contracts compute, and it is the only one.
func TestPublicInputsAreThoseOfTasks(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for _, name := range circuit.Names() {
		p, err := circuit.Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		if p.Level != 2 {
			continue
		}
		w := circuittest.NewWorld(0, 3)
		w.Fill(random, 4)
		task, in := w.Task(0, 4, params(family(name))...)
		b, output, err := p.Assign(task, claim, in)
		if err != nil {
			t.Fatal(err)
		}
		full, err := frontend.NewWitness(b, ecc.BN254.ScalarField(), frontend.PublicOnly())
		if err != nil {
			t.Fatal(err)
		}
		want, err := task.PublicInput(claim, output)
		if err != nil {
			t.Fatal(err)
		}
		if v := full.Vector().(fr.Vector); len(v) != 1 || !v[0].Equal(&want) {
			t.Errorf("%s: public inputs %v, want %s", name, v, want.String())
		}
	}
}
