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

// The pressure of two stations is alike nearby and not far away.
func TestNeighboursHaveTheSameWeather(t *testing.T) {
	f := newFleet(t, Config{Kind: "weather", Devices: 250, Seed: Seed(9), Faults: map[string]int{}})
	const rounds = 24 * 12 * 10
	pressure := series(t, f, 2, rounds)
	type pair struct{ sum, n float64 }
	bins := map[string]*pair{"below 30 km": {}, "100 to 300 km": {}, "above 3000 km": {}}
	for i := range f.Len() {
		for j := range i {
			a, b := f.places[i], f.places[j]
			metres := haversine(float64(a.lat)/1e6, float64(a.lon)/1e6, float64(b.lat)/1e6, float64(b.lon)/1e6)
			var bin *pair
			switch {
			case metres < 30_000:
				bin = bins["below 30 km"]
			case metres > 100_000 && metres < 300_000:
				bin = bins["100 to 300 km"]
			case metres > 3_000_000:
				bin = bins["above 3000 km"]
			default:
				continue
			}
			bin.sum += correlation(pressure[i], pressure[j])
			bin.n++
		}
	}
	near, far, away := bins["below 30 km"], bins["100 to 300 km"], bins["above 3000 km"]
	t.Logf("correlation of pressure: %.3f below 30 km (%.0f pairs), %.3f at 100 to 300 km (%.0f), %.3f above 3,000 km (%.0f)",
		near.sum/near.n, near.n, far.sum/far.n, far.n, away.sum/away.n, away.n)
	if near.sum/near.n < 0.97 || far.sum/far.n > near.sum/near.n-0.005 || away.sum/away.n > 0.4 {
		t.Error("correlation does not fall with distance as it should")
	}
}

func correlation(a, b []float64) float64 {
	n := min(len(a), len(b))
	var sa, sb, saa, sbb, sab float64
	for i := range n {
		sa, sb, saa, sbb, sab = sa+a[i], sb+b[i], saa+a[i]*a[i], sbb+b[i]*b[i], sab+a[i]*b[i]
	}
	m := float64(n)
	return (sab/m - sa/m*sb/m) / math.Sqrt((saa/m-sa/m*sa/m)*(sbb/m-sb/m*sb/m))
}

func TestSunIsWhereItIs(t *testing.T) {
	// Noon of the solstice, 2026-06-21 12:00 UTC: 90° − latitude + 23.44° at Greenwich, where the equation of time is two minutes.
	m := momentOf(1_782_043_200_000)
	for name, c := range map[string]struct {
		lat, lon int64
		want     float64
	}{
		"Greenwich": {51_480_000, 0, 61.96}, "Equator at Greenwich": {0, 0, 66.56}, "North Pole": {90_000_000, 0, 23.44},
	} {
		have := math.Asin(float64(m.sunHeight(c.lat, c.lon))/one30) * 180 / math.Pi
		if math.Abs(have-c.want) > 0.6 {
			t.Errorf("%s: the sun stands at %f°, want %f°", name, have, c.want)
		}
	}
}
