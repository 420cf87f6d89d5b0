package enclave_test

import (
	"testing"

	"github.com/trellis-network/trellis/service/prover/execute/enclave"
)

// BenchmarkExecute runs exceedance over 256 entries: as everyone does, in an enclave that compares the log's root, and in one that
// compares the field tree.
func BenchmarkExecute(b *testing.B) {
	inside, run := newEnclave(b)
	x, err := enclave.New(b.Context(), inside, place, [32]byte{}, run.Needs)
	must(b, err)
	for name, start := range map[string]int{"log": 0, "field": 256} {
		job := newWorld(b, start, start+256, x.Description().Measurement)
		b.Run(name+"-enclave", func(b *testing.B) {
			for b.Loop() {
				_, err := x.Execute(b.Context(), job)
				must(b, err)
			}
		})
		b.Run(name+"-everyone", func(b *testing.B) {
			for b.Loop() {
				_, err := run.Output(b.Context(), job)
				must(b, err)
			}
		})
	}
}
