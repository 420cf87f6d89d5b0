package privatesum

import (
	"fmt"
	"testing"
)

func BenchmarkContribute(b *testing.B) {
	for _, bits := range []int{1, 8, 16, 24} {
		w := newWorld(2, 3, bits)
		b.Run(fmt.Sprintf("bits=%d", bits), func(b *testing.B) {
			b.ReportAllocs()
			at, size := w.at(0), 0
			for b.Loop() {
				size = len(must(Contribute(w.doc, at, 1, w.random)).Bytes())
			}
			b.ReportMetric(float64(size), "bytes")
		})
	}
}

// BenchmarkCheck is what a gateway does with a contribution: form and proof.
func BenchmarkCheck(b *testing.B) {
	for _, bits := range []int{1, 8, 16, 24} {
		w := newWorld(2, 3, bits)
		raw, at := w.contribute(0, 1).Bytes(), w.at(0)
		b.Run(fmt.Sprintf("bits=%d", bits), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				must(must(Parse(raw)).Check(w.doc, at))
			}
		})
	}
}

// BenchmarkAdd is what an aggregator does with a list, beside Check: it opens its shares and adds them up.
func BenchmarkAdd(b *testing.B) {
	w := newWorld(2, 3, 1)
	values := make([]uint64, 100)
	list := w.list(values...)
	b.ReportAllocs()
	for b.Loop() {
		must(w.keys[0].Add(w.doc, list))
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(len(values)), "µs/device")
}
