package world

import (
	"math"
	"testing"
)

// series returns what sound devices of a world measured in the first hours, [device][round] of one field.
func series(t testing.TB, f *Fleet, field int, rounds int) map[int][]float64 {
	t.Helper()
	out := map[int][]float64{}
	end := f.start + uint64(rounds)*f.interval
	for {
		m, ok := f.Next()
		if !ok || m.Sent() >= end {
			return out
		}
		v := m.Values[field]
		out[m.Device] = append(out[m.Device], float64(v.Coefficient())/math.Pow10(int(v.Scale())))
	}
}

func TestWeatherIsAliveAndPlausible(t *testing.T) {
	f := newFleet(t, Config{Kind: "weather", Devices: 400, Seed: Seed(1), Faults: map[string]int{}})
	for field, bounds := range [][2]float64{{-35, 50}, {0, 100}, {960, 1060}, {0, 40}, {0, 1400}} {
		f = newFleet(t, Config{Kind: "weather", Devices: 400, Seed: Seed(1), Faults: map[string]int{}})
		low, high, sum, n := math.Inf(1), math.Inf(-1), 0.0, 0
		for _, values := range series(t, f, field, 288) {
			for _, v := range values {
				low, high, sum, n = min(low, v), max(high, v), sum+v, n+1
			}
		}
		t.Logf("%-12s %8.2f to %8.2f, mean %8.2f", f.Fields()[field], low, high, sum/float64(n))
		if low < bounds[0] || high > bounds[1] || high-low < 5 {
			t.Errorf("%s from %f to %f", f.Fields()[field], low, high)
		}
	}
}
