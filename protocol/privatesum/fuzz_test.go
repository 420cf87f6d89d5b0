package privatesum

import (
	"bytes"
	"encoding/json"
	"math/big"
	"testing"
)

func FuzzParse(f *testing.F) {
	for _, w := range []*world{newWorld(2, 3, 1), newWorld(2, 2, 4)} {
		f.Add(w.contribute(0, 1).Bytes())
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := Parse(raw)
		if err != nil {
			return
		}
		if !bytes.Equal(c.Bytes(), raw) {
			t.Fatalf("second spelling of %x", c.Bytes())
		}
	})
}

func FuzzParseComplaint(f *testing.F) {
	w := newWorld(2, 3, 1)
	f.Add(must(w.keys[0].Complain(w.doc, w.valid(0, 1), w.random)).Bytes())
	v := w.valid(1, 1)
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := ParseComplaint(raw)
		if err != nil {
			return
		}
		if !bytes.Equal(c.Bytes(), raw) {
			t.Fatalf("second spelling of %x", c.Bytes())
		}
		if c.Judge(w.doc, v) == nil {
			t.Fatal("a complaint about a good share is right")
		}
	})
}

func FuzzParsePartial(f *testing.F) {
	w := newWorld(2, 2, 1)
	list := w.list(1, 1)
	f.Add(must(w.keys[0].Add(w.doc, list)).Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := ParsePartial(raw)
		if err == nil && !bytes.Equal(p.Bytes(), raw) {
			t.Fatalf("second spelling of %x", p.Bytes())
		}
	})
}

func FuzzParseParams(f *testing.F) {
	w := newWorld(2, 2, 1)
	c := must(w.keys[0].Complain(w.doc, w.valid(0, 1), w.random))
	f.Add(Params{List: w.list(1, 1).Hash(), Mask: big.NewInt(3), Budget: big.NewInt(9), Complaints: []Complaint{c, c}}.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := ParseParams(raw)
		if err == nil && !bytes.Equal(p.Bytes(), raw) {
			t.Fatalf("second spelling of %x", p.Bytes())
		}
	})
}

func FuzzParseDocument(f *testing.F) {
	d := newWorld(2, 3, 1).doc
	d.Value = Value{Type: "network.trellis.air.v1", Field: "pm25", Above: "25"}
	d.Members[0].URL = "http://127.0.0.1:7700"
	f.Add(must(json.Marshal(d)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := ParseDocument(raw)
		if err != nil {
			return
		}
		canonical, err := d.Canonical()
		if err != nil {
			t.Fatal(err)
		}
		again, err := ParseDocument(canonical)
		if err != nil {
			t.Fatalf("its canonical form is refused: %v", err)
		}
		if must(again.Hash()) != must(d.Hash()) {
			t.Fatal("another hash")
		}
	})
}

// FuzzVerifyEvidence takes evidence for a fixed task: nothing but what the prover made may pass for it.
func FuzzVerifyEvidence(f *testing.F) {
	w := newWorld(2, 2, 1)
	list := w.list(1, 1)
	o, _, err := Open(w.doc, list, []Partial{must(w.keys[0].Add(w.doc, list)), must(w.keys[1].Add(w.doc, list))})
	if err != nil {
		f.Fatal(err)
	}
	p := Params{List: list.Hash(), Mask: rules(2).Mask, Budget: big.NewInt(10)}
	output := list.Output(o.Sum, p.Budget)
	good := must(o.Prove(list, [32]byte{1}, output, w.random))
	f.Add(output, good)
	f.Fuzz(func(t *testing.T, out, evidence []byte) {
		if VerifyEvidence(p, [32]byte{1}, out, evidence) == nil && (!bytes.Equal(out, output) || !bytes.Equal(evidence, good)) {
			t.Fatalf("forged: %x %x", out, evidence)
		}
	})
}

func FuzzParseTranscript(f *testing.F) {
	f.Add(must(newTranscript(newWorld(2, 3, 1), 1, 0, 1).Encode()))
	f.Fuzz(func(t *testing.T, raw []byte) {
		tr, err := ParseTranscript(raw)
		if err != nil {
			return
		}
		encoded := must(tr.Encode())
		again, err := ParseTranscript(encoded)
		if err != nil {
			t.Fatalf("what it encodes to is refused: %v", err)
		}
		if !bytes.Equal(must(again.Encode()), encoded) {
			t.Fatal("it encodes to something else")
		}
		_, _ = tr.Check() // whatever stands in it
	})
}
