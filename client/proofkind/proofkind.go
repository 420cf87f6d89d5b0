// Package proofkind tells what each kind of evidence for a compute result costs, how long it takes and whom one has to trust; its numbers
// are those that this repository's benchmarks printed.
package proofkind

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/trellis-network/trellis/protocol/compute"
)

// A Kind is a kind of evidence.
type Kind struct {
	Route string `json:"route"`
	Title string `json:"title"`
	// Trust says what has to hold for a wrong result not to be accepted.
	Trust string `json:"trust"`
	// Sees says who learns the readings beside the log's readers.
	Sees string `json:"sees"`
}

// SimulatedNote is what every place says of a key of a simulated enclave.
const SimulatedNote = "SIMULATED: no hardware stands behind it, whoever runs the prover can sign anything; for development networks only"

var kinds = []Kind{
	{compute.Groth16, "zero-knowledge proof, Groth16 over BN254",
		"the circuit says what it should, at least one who took part in its set-up ceremony forgot the secret, and BN254 holds", "the prover"},
	{compute.Plonk, "zero-knowledge proof, PLONK over BN254",
		"the circuit says what it should, at least one of those who made the published reference string forgot the secret, and BN254 holds", "the prover"},
	{compute.SP1, "zero-knowledge proof of a RISC-V program, SP1 v6",
		"the program says what it should, and SP1's proof system, its set-up and BN254 hold", "the prover"},
	{compute.RiscZero, "zero-knowledge proof of a RISC-V program, RISC Zero v5",
		"the program says what it should, and RISC Zero's proof system, its set-up and BN254 hold", "the prover"},
	{compute.Attested, "signature of an attested enclave",
		"the enclave's maker and who appraised it, and that nobody breaks into the hardware; the program that runs is known by its measurement", "the enclave"},
	{compute.Quorum, "re-execution by several provers",
		"most of the drawn provers do not lie together; anyone can run the program again, and who told another output loses stake", "the provers"},
	{compute.PrivateSum, "sum of shares under commitments",
		"discrete logarithms over BN254 are hard: then the sum is that of the commitments; for secrecy, fewer than the threshold of aggregators speak with each other", "nobody, below the threshold"},
}

// All returns the kinds of genesis, in the order of the routes.
func All() []Kind { return slices.Clone(kinds) }

// Of returns the kind of a route, and a kind that says so for one that is not known.
func Of(route string) Kind {
	for _, k := range kinds {
		if k.Route == route {
			return k
		}
	}
	return Kind{route, "unknown evidence", "not known here: read what its verifier contract checks", "unknown"}
}

// ByRoute returns the kind of a route by its four bytes.
func ByRoute(r compute.Route) Kind {
	for _, k := range kinds {
		if compute.RouteOf(k.Route) == r {
			return k
		}
	}
	return Of(fmt.Sprintf("0x%x", r))
}

// A Measure is what a benchmark of this repository printed for a kind. What was not measured is 0.
type Measure struct {
	Route    string `json:"route"`
	Readings uint64 `json:"readings"` // that one result is about
	// CPUMicros is processor time of one result, in µs, of all provers together.
	CPUMicros uint64 `json:"cpuMicros"`
	// Gas is what accepting the evidence costs on the chain, without what the market itself does.
	Gas   uint64 `json:"gas"`
	Bench string `json:"bench"` // the command that prints it
	Note  string `json:"note,omitempty"`
}

//go:embed measured.json
var measured []byte

// Measured returns what was measured, the kinds in the order of All and larger batches after smaller ones.
func Measured() []Measure {
	var all []Measure
	if err := json.Unmarshal(measured, &all); err != nil {
		panic(err) // a test reads it
	}
	place := func(route string) int { return slices.IndexFunc(kinds, func(k Kind) bool { return k.Route == route }) }
	slices.SortStableFunc(all, func(a, b Measure) int {
		if a.Route != b.Route {
			return place(a.Route) - place(b.Route)
		}
		return int(min(a.Readings, 1<<40)) - int(min(b.Readings, 1<<40))
	})
	return all
}

// PerMillion returns what one million readings take: processor time in µs, and gas.
func (m Measure) PerMillion() (cpuMicros, gas uint64) {
	if m.Readings == 0 {
		return 0, 0
	}
	results := (1_000_000 + m.Readings - 1) / m.Readings
	return results * m.CPUMicros, results * m.Gas
}
