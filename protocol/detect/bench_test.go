package detect

import (
	"math/rand/v2"
	"testing"
)

// BenchmarkDetectors measures readings a second of each detector on the epoch
// that it is for: 2,000 stations or receivers or computers.
func BenchmarkDetectors(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	worlds := map[string]*Epoch{"weather": weather(r, 2000, 144), "radio": frames(r, 400, 20_000), "compute": work(r, 2000, 60_000)}
	kind := func(d Detector) string {
		switch d.Name {
		case "majority", "claims", "copiers", "benchmarks":
			return "compute"
		case "speed", "signal", "elsewhere", "clique", "twins", "echoes":
			return "radio"
		}
		return "weather"
	}
	for _, d := range Detectors() {
		e := worlds[kind(d)]
		b.Run(d.Name, func(b *testing.B) {
			v, err := e.arrange()
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := d.search(v, nil); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(e.Readings))*float64(b.N)/b.Elapsed().Seconds(), "readings/s")
		})
	}
	b.Run("arrange", func(b *testing.B) {
		e := worlds["weather"]
		for b.Loop() {
			if _, err := e.arrange(); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(len(e.Readings))*float64(b.N)/b.Elapsed().Seconds(), "readings/s")
	})
}
