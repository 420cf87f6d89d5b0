//go:build unix

package device_test

import (
	"bytes"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/units"
)

// processorTime is that of the process: on a busy machine it says more than the clock.
func processorTime(b *testing.B) int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// BenchmarkSign signs readings of two fields with a key in memory, sequence numbers on disk.
func BenchmarkSign(b *testing.B) {
	data := map[string]units.Decimal{"pm25": units.Int(125), "count": units.Int(-3)}
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		b.Run(a.String(), func(b *testing.B) {
			key, err := sig.NewPrivateKey(a, bytes.Repeat([]byte{7}, 32))
			if err != nil {
				b.Fatal(err)
			}
			d, err := device.New(key, source, "network.trellis.air.v1", filepath.Join(b.TempDir(), "sequence"))
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			start := processorTime(b)
			for b.Loop() {
				if _, err := d.Sign(at, data); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(processorTime(b)-start)/float64(b.N), "cpu-ns/op")
		})
	}
}
