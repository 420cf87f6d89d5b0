package world

import (
	"runtime"
	"testing"
)

func BenchmarkNext(b *testing.B) {
	for _, kind := range Kinds() {
		b.Run(kind, func(b *testing.B) {
			f := newFleet(b, Config{Kind: kind, Devices: 100_000, Seed: Seed(1)})
			b.ReportAllocs()
			for b.Loop() {
				f.Next()
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "readings/s")
		})
	}
}

func BenchmarkMillionDevices(b *testing.B) {
	for _, kind := range Kinds() {
		b.Run(kind, func(b *testing.B) {
			for b.Loop() {
				newFleet(b, Config{Kind: kind, Devices: MaxDevices, Seed: Seed(1)})
			}
			b.ReportMetric(float64(b.N)*MaxDevices/b.Elapsed().Seconds(), "devices/s")
		})
	}
}

// heapInUse returns the bytes in use.
func heapInUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

func TestMemoryOfADeviceIsSmall(t *testing.T) {
	const devices = 100_000
	for _, kind := range Kinds() {
		before := heapInUse()
		f := newFleet(t, Config{Kind: kind, Devices: devices, Seed: Seed(1)})
		for range 500_000 {
			f.Next()
		}
		each := (heapInUse() - before) / devices
		t.Logf("%-10s %d bytes a device", kind, each)
		if each > 160 {
			t.Errorf("%s: %d bytes a device", kind, each)
		}
		runtime.KeepAlive(f)
	}
}
