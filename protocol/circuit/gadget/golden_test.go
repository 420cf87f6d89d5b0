package gadget_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/trellis-network/trellis/protocol/circuit/gadget"
)

//go:generate go test -run TestGolden -args -update

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden: how many constraints each gadget costs.
func TestGolden(t *testing.T) {
	hasher := func(api frontend.API) gadget.Hasher {
		h, err := gadget.NewHasher(api)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	reading := func(in []frontend.Variable) gadget.Reading {
		return gadget.Reading{Raw: in[0], Present: in[1], Words: [5]frontend.Variable(in[2:7]), A: gadget.Point{X: in[7], Y: in[8]}, R: gadget.Point{X: in[9], Y: in[10]},
			S: in[11], Key: gadget.Key{Present: in[12], Device: in[13], X: in[14], Y: in[15], Until: in[16]}}
	}
	var out strings.Builder
	for _, g := range []struct {
		name   string
		inputs int
		define func(api frontend.API, in []frontend.Variable)
	}{
		{"poseidon2 node", 2, func(api frontend.API, in []frontend.Variable) { hasher(api).Compress(in[0], in[1]) }},
		{"path of 20", 40, func(api frontend.API, in []frontend.Variable) {
			h := hasher(api)
			h.Root(in[0], gadget.Bits(api, in[1], 20), in[2:22])
		}},
		{"signature, as a bit", 6, func(api frontend.API, in []frontend.Variable) {
			gadget.SignatureValid(api, gadget.Point{X: in[0], Y: in[1]}, gadget.Point{X: in[2], Y: in[3]}, in[4], in[5])
		}},
		{"session reading", 17, func(api frontend.API, in []frontend.Variable) { gadget.OpenReading(api, hasher(api), reading(in)) }},
		{"threshold of 64 bits", 2, func(api frontend.API, in []frontend.Variable) { gadget.Above(api, in[0], in[1], 64) }},
		{"range of 64 bits", 3, func(api frontend.API, in []frontend.Variable) { gadget.Within(api, in[0], in[1], in[2], 64) }},
		{"division of 128 by 8 bits", 3, func(api frontend.API, in []frontend.Variable) { gadget.Divide(api, in[0], in[1], in[2], 128, 8) }},
		{"one of 256", 1, func(api frontend.API, in []frontend.Variable) { gadget.OneHot(api, gadget.Bits(api, in[0], 8), 1) }},
		{"movement", 6, func(api frontend.API, in []frontend.Variable) { moved(api, in) }},
		{"box", 6, func(api frontend.API, in []frontend.Variable) { inBox(api, in) }},
		{"polygon of 8", 18, func(api frontend.API, in []frontend.Variable) { inPolygon(api, in) }},
		{"pro rata of 240", 481, func(api frontend.API, in []frontend.Variable) { gadget.ProRata(api, in[0], in[1:241], in[241:], 9) }},
		{"distinct of 16", 32, func(api frontend.API, in []frontend.Variable) { gadget.Distinct(api, in[:16], in[16:]) }},
	} {
		define := func(api frontend.API, in []frontend.Variable) []frontend.Variable { g.define(api, in); return nil }
		ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &part{In: make([]frontend.Variable, g.inputs), define: define}, frontend.IgnoreUnconstrainedInputs())
		if err != nil {
			t.Fatalf("%s: %v", g.name, err)
		}
		fmt.Fprintf(&out, "%-28s %6d\n", g.name, ccs.GetNbConstraints())
	}
	const path = "testdata/gadgets.golden"
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(path); err != nil || string(want) != out.String() {
		t.Errorf("constraints are now (%v)\n%swant\n%sif that is meant, run go generate ./protocol/circuit/...", err, out.String(), want)
	}
}
