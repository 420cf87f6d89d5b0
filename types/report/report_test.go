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
	Name      string   `json:"name"`
	Report    string   `json:"report"`
	Proposer  uint32   `json:"proposer"`
	Seats     uint8    `json:"seats"`
	Signers   []int    `json:"signers"`
	Offenders []uint32 `json:"offenders"`
}

func (v vector) value() Report {
	r := Report{Proposer: Delegate(v.Proposer), Seats: v.Seats}
	for _, i := range v.Signers {
		r.Signers.Set(i)
	}
	for _, d := range v.Offenders {
		r.Offenders.Add(Delegate(d))
	}
	return r
}

func TestVectors(t *testing.T) {
	all := make([]int, MaxSeats)
	for i := range all {
		all[i] = i
	}
	vectors := []vector{
		{Name: "first block", Proposer: 1, Signers: []int{}, Offenders: []uint32{}},
		{Name: "no delegates", Seats: 1, Signers: []int{0}, Offenders: []uint32{}},
		{Name: "one validator", Proposer: 1, Seats: 1, Signers: []int{0}, Offenders: []uint32{}},
		{Name: "four validators, the third silent", Proposer: 300, Seats: 4, Signers: []int{0, 1, 3}, Offenders: []uint32{}},
		{Name: "one offender", Proposer: 1, Seats: 10, Signers: []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, Offenders: []uint32{9}},
		{Name: "full", Proposer: 1<<32 - 1, Seats: MaxSeats, Signers: all, Offenders: []uint32{4, 1<<32 - 1, 2, 70_000}},
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
	good := vector{Proposer: 1, Seats: 2, Signers: []int{0}, Offenders: []uint32{5, 6}}.value().Bytes()
	for name, change := range map[string]func([]byte) []byte{
		"short":             func(b []byte) []byte { return b[:31] },
		"long":              func(b []byte) []byte { return append(b, 0) },
		"version 1":         func(b []byte) []byte { b[0] = 1; return b },
		"version 3":         func(b []byte) []byte { b[0] = 3; return b },
		"73 seats":          func(b []byte) []byte { b[5] = 73; return b },
		"signer outside":    func(b []byte) []byte { b[14] |= 4; return b },
		"spare byte":        func(b []byte) []byte { b[15] = 1; return b },
		"offender twice":    func(b []byte) []byte { b[23] = 5; return b },
		"offender in a gap": func(b []byte) []byte { b[31] = 7; return b },
	} {
		if r, err := Parse(change(append([]byte(nil), good[:]...))); err == nil {
			t.Errorf("%s: parsed as %+v, want an error", name, r)
		}
	}
}

// FuzzParse: what is accepted is what Bytes gives.
func FuzzParse(f *testing.F) {
	seed := vector{Proposer: 1, Seats: 2, Signers: []int{0}, Offenders: []uint32{3}}.value().Bytes()
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
