package geo_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

func parse(t testing.TB, s string) decimal.Decimal {
	t.Helper()
	d, err := decimal.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func place(t testing.TB, latitude, longitude string) geo.Position {
	t.Helper()
	p, err := geo.AtDegrees(parse(t, latitude), parse(t, longitude))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPositionKeepsNineDigits(t *testing.T) {
	p := place(t, "-89.999999999", "179.999999999")
	if got := p.String(); got != "-89.999999999,179.999999999" {
		t.Errorf("got %s", got)
	}
	micro, err := geo.AtMicro(52_520_008, 13_404_954)
	if err != nil || micro != place(t, "52.520008", "13.404954") {
		t.Errorf("got %s, %v", micro, err)
	}
	for _, bad := range [][2]string{{"90.000000001", "0"}, {"-90.000000001", "0"}, {"0", "180.000000001"},
		{"0", "-180.000000001"}, {"170141183460469231731687303715", "0"}, {"0", "9223372036.854775808"}} {
		if p, err := geo.AtDegrees(parse(t, bad[0]), parse(t, bad[1])); !errors.Is(err, geo.ErrPosition) {
			t.Errorf("%v: %s, %v; want %v", bad, p, err, geo.ErrPosition)
		}
	}
	for _, bad := range [][2]int64{{math.MinInt64, 0}, {math.MaxInt64, 0}, {0, math.MinInt64}, {0, math.MaxInt64}} {
		if _, err := geo.At(bad[0], bad[1]); !errors.Is(err, geo.ErrPosition) {
			t.Errorf("%v: %v", bad, err)
		}
		if _, err := geo.AtMicro(bad[0], bad[1]); !errors.Is(err, geo.ErrPosition) {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

func TestDistancesOfKnownPlaces(t *testing.T) {
	for _, c := range []struct {
		from, to [2]string
		want     string
	}{
		{[2]string{"0", "0"}, [2]string{"0", "180"}, "20015114.442"}, // π·6371008.8 m
		{[2]string{"90", "0"}, [2]string{"-90", "77"}, "20015114.442"},
		{[2]string{"0", "0"}, [2]string{"0", "1"}, "111195.08"},
		{[2]string{"0", "180"}, [2]string{"0", "-180"}, "0"},
		{[2]string{"90", "12"}, [2]string{"90", "-77"}, "0"},
		{[2]string{"0", "0"}, [2]string{"0.00000001", "0"}, "0.001"}, // 1.11 mm
	} {
		a, b := place(t, c.from[0], c.from[1]), place(t, c.to[0], c.to[1])
		if got := geo.Distance(a, b).Metres(); got != parse(t, c.want) {
			t.Errorf("from %s to %s: %s m, want %s", a, b, got, c.want)
		}
	}
}

// TestDistanceGrowsAlongAMeridian walks from a place in steps of every size.
func TestDistanceGrowsAlongAMeridian(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for range 500 {
		longitude, last := r.Int64N(360e9)-180e9, geo.Millimetres(0)
		south, _ := geo.At(-90e9, longitude)
		for latitude := int64(-90e9); latitude < 90e9; latitude += 1 + r.Int64N(1<<r.Int64N(38)) {
			north, err := geo.At(latitude, longitude)
			if err != nil {
				t.Fatal(err)
			}
			d := geo.Distance(south, north)
			if d < last {
				t.Fatalf("%s is %d mm from the pole, but its southern neighbour %d mm", north, d, last)
			}
			if last = d; latitude < -90e9+1000 {
				latitude += r.Int64N(80e9)
			}
		}
	}
}

// TestI8PlacesGiveTheSameBytesEverywhere has the digest of what 20,000 random
// places give, the same on every processor.
func TestI8PlacesGiveTheSameBytesEverywhere(t *testing.T) {
	r, digest := rand.New(rand.NewPCG(10, 10)), sha256.New()
	last := geo.Position{}
	for range 20_000 {
		p := random(r)
		at, err := geo.At(p[0], p[1])
		if err != nil {
			t.Fatal(err)
		}
		c := cellAt(t, p)
		height, err := geo.SunElevation(at, r.Int64N(4_000_000_000_000))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(digest, at, c, c.Centre(), c.Neighbours(), geo.Distance(last, at), height)
		last = at
	}
	if got := fmt.Sprintf("%x", digest.Sum(nil)); got != "b0be4ad01b9b32aae43e5915b74a8c603927ae78f273eefb6fe15ebc6f8a538a" {
		t.Errorf("the digest is %s", got)
	}
}

func TestCellRefusesResolutionsThatH3HasNot(t *testing.T) {
	for _, bad := range []int{-1, 16, math.MaxInt, math.MinInt} {
		if _, err := geo.Cell(geo.Position{}, bad); !errors.Is(err, geo.ErrResolution) {
			t.Errorf("%d: %v", bad, err)
		}
	}
	c, _ := geo.Cell(geo.Position{}, 7)
	for _, bad := range []int{-1, 8, 16} {
		if _, err := c.Parent(bad); !errors.Is(err, geo.ErrResolution) {
			t.Errorf("parent of resolution %d: %v", bad, err)
		}
	}
	if _, err := c.Disk(geo.MaxDisk + 1); err == nil {
		t.Error("a disk beyond the bound")
	}
	if _, err := c.Disk(-1); err == nil {
		t.Error("a disk of −1 steps")
	}
	if disk, err := c.Disk(geo.MaxDisk); err != nil || len(disk) != 7651 {
		t.Errorf("%d cells, %v", len(disk), err)
	}
}

func TestParseCellRefusesWhatIsNoCell(t *testing.T) {
	for _, bad := range []string{"", "0", "8928308280fffff0", "08928308280fffff", "8928308280FFFFF", "8928308280ffff",
		"ffffffffffffffff", "8009fffffffffff1", "80f5fffffffffff", "821c0ffffffffff", "8928308280fff7f", "+928308280fffff", "81083ffffffffff"[:15] + "x"} {
		if c, err := geo.ParseCell(bad); !errors.Is(err, geo.ErrCell) {
			t.Errorf("%q: %s, %v; want %v", bad, c, err, geo.ErrCell)
		}
	}
	if c, err := geo.ParseCell("8928308280fffff"); err != nil || c.Resolution() != 9 || c.String() != "8928308280fffff" {
		t.Errorf("%s, %v", c, err)
	}
	// The pentagon 4 has no cells toward k.
	if c, err := geo.CellOf(0x81083ffffffffff); err != nil {
		t.Errorf("%s: %v", c, err)
	}
	if c, err := geo.CellOf(0x81087ffffffffff); err == nil {
		t.Errorf("%s is no cell", c)
	}
}

func FuzzCell(f *testing.F) {
	f.Add(int64(0), int64(0), uint8(15))
	f.Add(int64(90e9), int64(180e9), uint8(0))
	f.Add(int64(-90e9), int64(-180e9), uint8(7))
	f.Add(int64(64_700_000_127), int64(10_536_199_075), uint8(14)) // a vertex of the icosahedron
	f.Fuzz(func(t *testing.T, latitude, longitude int64, resolution uint8) {
		p, err := geo.At(latitude%(90e9+1), longitude%(180e9+1))
		if err != nil {
			t.Fatal(err)
		}
		c, err := geo.Cell(p, int(resolution%16))
		if err != nil {
			t.Fatal(err)
		}
		checkCell(t, c)
		around, err := c.Disk(1)
		if err != nil {
			t.Fatal(err)
		}
		for _, other := range around {
			if other != c && geo.Distance(p, c.Centre()) > 2*geo.Distance(p, other.Centre()) {
				t.Errorf("%s: cell %s is %d mm away, its neighbour %s only %d mm", p, c,
					geo.Distance(p, c.Centre()), other, geo.Distance(p, other.Centre()))
			}
		}
	})
}

func FuzzParseCell(f *testing.F) {
	f.Add("8928308280fffff")
	f.Add("8001fffffffffff")
	f.Add("821c07fffffffff")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := geo.ParseCell(s)
		if err != nil {
			return
		}
		if c.String() != s {
			t.Errorf("%q is printed as %q", s, c)
		}
		checkCell(t, c)
	})
}

// checkCell checks what holds of every cell.
func checkCell(t *testing.T, c geo.CellID) {
	t.Helper()
	if !c.Valid() {
		t.Fatalf("%s is not valid", c)
	}
	back, err := geo.Cell(c.Centre(), c.Resolution())
	if err != nil || back != c {
		t.Fatalf("%s: its centre %s lies in %s, %v", c, c.Centre(), back, err)
	}
	around, want := c.Neighbours(), 6
	if c.Pentagon() {
		want = 5
	}
	if len(around) != want || !slices.IsSorted(around) {
		t.Fatalf("%s has the neighbours %v", c, around)
	}
	for _, other := range around {
		if !slices.Contains(other.Neighbours(), c) || !other.Valid() || other == c {
			t.Fatalf("%s is a neighbour of %s, but not the reverse", other, c)
		}
	}
}

func FuzzDistance(f *testing.F) {
	f.Add(int64(0), int64(0), int64(0), int64(180e9))
	f.Add(int64(90e9), int64(0), int64(-90e9), int64(1))
	f.Fuzz(func(t *testing.T, a, b, c, d int64) {
		from, err := geo.At(a%(90e9+1), b%(180e9+1))
		if err != nil {
			t.Fatal(err)
		}
		to, err := geo.At(c%(90e9+1), d%(180e9+1))
		if err != nil {
			t.Fatal(err)
		}
		there, back := geo.Distance(from, to), geo.Distance(to, from)
		if there != back || there < 0 || there > 20_015_114_442 || geo.Distance(from, from) != 0 {
			t.Errorf("from %s to %s: %d mm, back %d mm", from, to, there, back)
		}
	})
}

func FuzzSunElevation(f *testing.F) {
	f.Add(int64(0), int64(0), int64(0))
	f.Add(int64(90e9), int64(-180e9), int64(4_133_980_799_999))
	f.Fuzz(func(t *testing.T, latitude, longitude, millis int64) {
		p, err := geo.At(latitude%(90e9+1), longitude%(180e9+1))
		if err != nil {
			t.Fatal(err)
		}
		height, err := geo.SunElevation(p, millis)
		if err == nil && (height > 90_000_000 || height < -90_000_000) {
			t.Errorf("%s at %d: %d", p, millis, height)
		}
	})
}

func BenchmarkCell(b *testing.B) {
	points := many(b)
	for n := 0; b.Loop(); n++ {
		if _, err := geo.Cell(points[n%len(points)], 9); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDistance(b *testing.B) {
	points := many(b)
	for n := 0; b.Loop(); n++ {
		geo.Distance(points[n%len(points)], points[(n+1)%len(points)])
	}
}

func BenchmarkSunElevation(b *testing.B) {
	points := many(b)
	for n := 0; b.Loop(); n++ {
		if _, err := geo.SunElevation(points[n%len(points)], 1_700_000_000_000+int64(n)*1000); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDisk1(b *testing.B) {
	points := many(b)
	for n := 0; b.Loop(); n++ {
		c, _ := geo.Cell(points[n%len(points)], 9)
		if _, err := c.Disk(1); err != nil {
			b.Fatal(err)
		}
	}
}

func many(b *testing.B) []geo.Position {
	r := rand.New(rand.NewPCG(9, 9))
	points := make([]geo.Position, 1000)
	for n := range points {
		p := random(r)
		at, err := geo.At(p[0], p[1])
		if err != nil {
			b.Fatal(err)
		}
		points[n] = at
	}
	return points
}
