package snapshot

import "testing"

const benchAccounts = 100_000

// BenchmarkWrite makes a snapshot of 100,000 accounts and twelve blocks.
func BenchmarkWrite(b *testing.B) {
	c := newChain(b, benchAccounts, 0, 0)
	b.ReportAllocs()
	for b.Loop() {
		size := 0
		for _, chunk := range write(b, c.source(b)).chunks {
			size += len(chunk)
		}
		b.ReportMetric(float64(size), "bytes/snapshot")
	}
}

// BenchmarkRestore builds and checks the database of the same.
func BenchmarkRestore(b *testing.B) {
	c := newChain(b, benchAccounts, 0, 0)
	m := write(b, c.source(b))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := m.restore(b, c); err != nil {
			b.Fatal(err)
		}
	}
}
