package report

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

// vector is one encoding with its meaning, for implementations in other languages.
type vector struct {
	Name       string `json:"name"`
	Report     string `json:"report"`
	Proposer   uint16 `json:"proposer"`
	Evidence   uint16 `json:"evidence"`
	Validators uint16 `json:"validators"`
	Signers    []int  `json:"signers"`
}

func (v vector) value() Report {
	r := Report{Proposer: v.Proposer, Evidence: v.Evidence, Validators: v.Validators}
	for _, i := range v.Signers {
		r.Signers.Set(i)
	}
	return r
}

func TestVectors(t *testing.T) {
	all := make([]int, MaxSigners)
	for i := range all {
		all[i] = i
	}
	vectors := []vector{
		{Name: "first block", Proposer: None, Evidence: None, Signers: []int{}},
		{Name: "one validator", Proposer: 0, Evidence: None, Validators: 1, Signers: []int{0}},
		{Name: "four validators, the third silent", Proposer: 3, Evidence: None, Validators: 4, Signers: []int{0, 1, 3}},
		{Name: "evidence", Proposer: 1, Evidence: 9, Validators: 10, Signers: []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}},
		{Name: "proposer is new", Proposer: None, Evidence: None, Validators: 24, Signers: []int{0, 8, 23}},
		{Name: "full", Proposer: 199, Evidence: 0, Validators: MaxSigners, Signers: all},
		{Name: "more than the bitmap holds", Proposer: 250, Evidence: None, Validators: 300, Signers: []int{199}},
	}
	for i, v := range vectors {
		b := v.value().Bytes()
		vectors[i].Report = hex.EncodeToString(b[:])
	}
	if *update {
		text, err := json.MarshalIndent(vectors, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("testdata/vectors.json", append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var want []vector
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, vectors); diff != "" {
		t.Errorf("vectors (-file +code):\n%s", diff)
	}
	for _, v := range want {
		b, err := hex.DecodeString(v.Report)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := Parse(b); err != nil || got != v.value() {
			t.Errorf("%s: parsed %+v (error %v), want %+v", v.Name, got, err, v.value())
		}
	}
}

func TestParseRefusesNonsense(t *testing.T) {
	good := vector{Proposer: 1, Evidence: None, Validators: 2, Signers: []int{0}}.value().Bytes()
	for name, change := range map[string]func([]byte) []byte{
		"short":            func(b []byte) []byte { return b[:31] },
		"long":             func(b []byte) []byte { return append(b, 0) },
		"version 0":        func(b []byte) []byte { b[0] = 0; return b },
		"version 2":        func(b []byte) []byte { b[0] = 2; return b },
		"proposer outside": func(b []byte) []byte { b[2] = 2; return b },
		"evidence outside": func(b []byte) []byte { b[3], b[4] = 0, 2; return b },
		"signer outside":   func(b []byte) []byte { b[31] |= 4; return b },
	} {
		if r, err := Parse(change(append([]byte(nil), good[:]...))); err == nil {
			t.Errorf("%s: parsed as %+v, want an error", name, r)
		}
	}
}

// FuzzParse: what is accepted is what Bytes gives.
func FuzzParse(f *testing.F) {
	seed := vector{Proposer: 1, Evidence: None, Validators: 2, Signers: []int{0}}.value().Bytes()
	f.Add(seed[:])
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := Parse(b)
		if err != nil {
			return
		}
		if again := r.Bytes(); string(again[:]) != string(b) {
			t.Errorf("%x parsed and encoded gives %x", b, again)
		}
	})
}
