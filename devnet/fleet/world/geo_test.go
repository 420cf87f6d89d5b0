package world

import (
	"math"
	"testing"

	"github.com/trellis-network/trellis/protocol/geo"
)

// Policies compare irradiance with the sun that protocol/geo computes; the world's own is coarser and faster.
func TestSunOfWorldAndPolicyAgree(t *testing.T) {
	worst := 0.0
	for i, c := range cities {
		for hours := range uint64(24 * 3) {
			at := uint64(DefaultStart.UnixMilli()) + hours*hour*41 + uint64(i)*777_777
			p, err := geo.AtMicro(int64(c.lat), int64(c.lon))
			if err != nil {
				t.Fatal(err)
			}
			want, err := geo.SunElevation(p, int64(at))
			if err != nil {
				t.Fatal(err)
			}
			have := math.Asin(float64(momentOf(at).sunHeight(int64(c.lat), int64(c.lon)))/one30) * 180 / math.Pi
			worst = max(worst, math.Abs(have-float64(want)/1e6))
		}
	}
	t.Logf("the two differ by at most %.2f°", worst)
	if worst > 1.2 {
		t.Errorf("the two differ by %f°", worst)
	}
}

func TestDistancesOfWorldAndPolicyAgree(t *testing.T) {
	f := newFleet(t, Config{Kind: "mobility", Devices: 200, Seed: Seed(1)})
	for i := range f.Len() - 1 {
		p, q := f.places[i], f.places[i].move(int64(i)*900, int64(i)*-700)
		a, err := geo.AtMicro(int64(p.lat), int64(p.lon))
		if err != nil {
			t.Fatal(err)
		}
		b, err := geo.AtMicro(int64(q.lat), int64(q.lon))
		if err != nil {
			t.Fatal(err)
		}
		want := float64(geo.Distance(a, b)) / 1000
		if have := float64(p.distance(q)); math.Abs(have-want) > 2+want/1000 {
			t.Errorf("%v to %v: %f m, policies say %f", p, q, have, want)
		}
	}
}
