package world

import (
	"math"
	"testing"
)

func TestVehiclesDriveAtTheSpeedTheyReport(t *testing.T) {
	f := newFleet(t, Config{Kind: "mobility", Devices: 60, Seed: Seed(2), Faults: map[string]int{}})
	last := map[int]Measurement{}
	moving, off, fastest := 0, 0, 0.0
	until(t, f, 12, func(m Measurement) {
		before, ok := last[m.Device]
		last[m.Device] = m
		if !ok || m.Time-before.Time > 60_000 {
			return
		}
		if number(m, 4) < number(before, 4) {
			t.Fatalf("vehicle %d: odometer runs back from %f to %f", m.Device, number(before, 4), number(m, 4))
		}
		metres := haversine(number(before, 0), number(before, 1), number(m, 0), number(m, 1))
		speed := metres / float64(m.Time-before.Time) * 3600
		fastest = max(fastest, speed)
		if number(m, 2) > 10 && number(before, 2) > 10 {
			moving++
			if math.Abs(speed-number(m, 2)) > 6 {
				off++
			}
		}
	})
	t.Logf("%d intervals in motion, %d of another speed, fastest %.1f km/h", moving, off, fastest)
	if moving < 1000 || off > moving/50 || fastest > 130 {
		t.Errorf("%d intervals in motion, %d of another speed, fastest %f km/h", moving, off, fastest)
	}
}

func haversine(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	a := math.Pow(math.Sin((lat2-lat1)*rad/2), 2) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin((lon2-lon1)*rad/2), 2)
	return 2 * 6_371_008.8 * math.Asin(math.Sqrt(a))
}

func TestDistancesAreThoseOfTheBall(t *testing.T) {
	for i, a := range cities {
		for _, b := range cities[:i] {
			p, q := place{lat: a.lat, lon: a.lon}, place{lat: b.lat, lon: b.lon}
			want := haversine(float64(a.lat)/1e6, float64(a.lon)/1e6, float64(b.lat)/1e6, float64(b.lon)/1e6)
			if want > 1_500_000 {
				continue
			}
			if have := float64(p.distance(q)); math.Abs(have-want) > want/2000+1 {
				t.Errorf("%s to %s: %f m, want %f", a.name, b.name, have, want)
			}
			// A part of the way is on the way.
			for part := int64(0); part <= one30; part += one30 / 8 {
				m := p.between(q, part)
				there, back := float64(p.distance(m)), float64(m.distance(q))
				if detour := there + back - want; detour > want/500+2 {
					t.Errorf("%s to %s: %d/8 of the way is %f m off it", a.name, b.name, part*8/one30, detour)
				}
			}
		}
	}
}

func TestHeadingIsThatOfTheCompass(t *testing.T) {
	p := place{lat: 48_000_000, lon: 9_000_000}
	for degree := int64(0); degree < 360; degree += 7 {
		q := p.move(20_000*cos(turns(degree*1_000_000))>>30, 20_000*sin(turns(degree*1_000_000))>>30)
		if have := p.heading(q); (have-degree+361)%360 > 2 {
			t.Errorf("heading %d, want %d", have, degree)
		}
	}
}
