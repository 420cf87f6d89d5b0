package circuit_test

import (
	"flag"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/protocol/circuit"
)

//go:generate go test -run TestGolden -timeout 20m -args -update

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden compares constraint counts and hashes of circuits with the golden file: a change of either makes old keys worthless. In CI
// it compiles the small ones.
func TestGolden(t *testing.T) {
	const path = "testdata/circuits.golden"
	long := *update || os.Getenv("TRELLIS_LONG") != ""
	var out strings.Builder
	out.WriteString("# circuit, constraints of Groth16, SHA-256 of the constraint system\n")
	for _, name := range circuit.Names() {
		p, err := circuit.Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		if p.Level > 2 && name != "exceedance/16" && !long {
			continue
		}
		_, ccs := compile(t, name)
		hash, err := circuit.HashOf(ccs)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&out, "%s %d %s\n", name, ccs.GetNbConstraints(), hash)
		if have, err := p.Facts(); !*update && (err != nil || have != circuit.Facts{Constraints: ccs.GetNbConstraints(), Hash: hash}) {
			t.Errorf("%s has %d constraints and hash %s, the golden file says %+v (%v): if that is meant, run go generate ./protocol/circuit", name, ccs.GetNbConstraints(), hash, have, err)
		}
		if p.Level > 4 {
			delete(compiled, name)
			debug.FreeOSMemory()
		}
	}
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
