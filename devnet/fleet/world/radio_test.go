package world

import (
	"math"
	"testing"
)

func TestSignalFallsWithDistance(t *testing.T) {
	f := newFleet(t, Config{Kind: "radio", Devices: 3_000, Seed: Seed(2), Faults: map[string]int{}})
	type bin struct{ rssi, n float64 }
	bins := make([]bin, 6) // up to 0.2, 0.5, 1, 2, 5, 12 km
	limits := []float64{200, 500, 1000, 2000, 5000, 12000}
	hearers := map[int64]int{}
	spread := map[int64]map[int]bool{}
	beacons := 0
	until(t, f, 7, func(m Measurement) {
		sf, snr := m.Values[6].Coefficient(), number(m, 5)
		if snr < float64(floors[sf-7])/100-0.2 {
			t.Fatalf("frame with SF%d heard at %f dB", sf, snr)
		}
		if m.Values[7].Coefficient() == 0 {
			beacons++
		}
		frame := m.Values[0].Coefficient()
		hearers[frame]++
		if spread[sf] == nil {
			spread[sf] = map[int]bool{}
		}
		p := f.places[m.Device]
		q := place{lat: int32(number(m, 2) * 1e6), lon: int32(number(m, 3) * 1e6)}
		metres := float64(p.distance(q))
		for i, limit := range limits {
			if metres < limit {
				bins[i].rssi += number(m, 4)
				bins[i].n++
				break
			}
		}
	})
	for i := range bins {
		bins[i].rssi /= bins[i].n
		t.Logf("below %5.0f m: %7.0f receptions, %6.1f dBm", limits[i], bins[i].n, bins[i].rssi)
		// What is heard from far is the luckier part, so the fall flattens.
		if i > 0 && i < 5 && bins[i].rssi > bins[i-1].rssi-2 {
			t.Errorf("signal does not fall from %f to %f m: %f, %f dBm", limits[i-1], limits[i], bins[i-1].rssi, bins[i].rssi)
		}
	}
	most, shared := 0, 0
	for _, n := range hearers {
		if most = max(most, n); n > 1 {
			shared++
		}
	}
	t.Logf("%d frames, %d heard by several, at most by %d; %d receptions of beacons", len(hearers), shared, most, beacons)
	if shared < len(hearers)/4 || beacons == 0 || most > 9*crowd {
		t.Errorf("%d frames, %d heard by several, at most %d; %d of beacons", len(hearers), shared, most, beacons)
	}
}

func TestShadowingOfAPairStays(t *testing.T) {
	f := newFleet(t, Config{Kind: "radio", Devices: 500, Seed: Seed(2), Faults: map[string]int{}})
	sums := map[[2]int64][3]float64{} // hotspot and still sender → n, sum, squares
	until(t, f, 12, func(m Measurement) {
		sender := m.Values[1].Coefficient()
		if !f.model.(*radio).send(uint64(sender), m.Time).still {
			return
		}
		k, x := [2]int64{int64(m.Device), sender}, number(m, 4)
		s := sums[k]
		sums[k] = [3]float64{s[0] + 1, s[1] + x, s[2] + x*x}
	})
	deviation, n := 0.0, 0.0
	for _, s := range sums {
		if s[0] >= 20 {
			deviation += math.Sqrt(max(s[2]/s[0]-math.Pow(s[1]/s[0], 2), 0))
			n++
		}
	}
	if n < 20 || deviation/n > 3 {
		t.Errorf("signal of %.0f pairs scatters by %f dB, want about 2", n, deviation/n)
	}
}
