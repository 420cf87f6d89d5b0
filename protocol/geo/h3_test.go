package geo_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

type oracleCell struct {
	Centre   [2]float64
	Parent   string
	Pentagon bool
	Disk     []string
}

type oracleAnswer struct {
	Cells []string
	About []oracleCell
}

type point [3]int64 // latitude, longitude, resolution

func random(r *rand.Rand) point {
	return point{r.Int64N(180e9+1) - 90e9, r.Int64N(360e9+1) - 180e9, r.Int64N(16)}
}

// awkward returns points near what the projection is not smooth at: the
// icosahedron's vertices, edges and face centres, the poles and the antimeridian.
func awkward(r *rand.Rand, n int) []point {
	var corners []geo.Position
	for base := range int64(122) {
		c, err := geo.CellOf(1<<59 | base<<45 | (1<<45 - 1))
		if err == nil && c.Pentagon() {
			corners = append(corners, c.Centre())
		}
	}
	special := []point{{90e9, 0, 0}, {-90e9, 0, 0}, {0, 180e9, 0}, {0, -180e9, 0}, {0, 0, 0}, {90e9, 180e9, 0}}
	for resolution := range int64(16) {
		for _, p := range special {
			special = append(special, point{p[0], p[1], resolution})
		}
		special = special[:6*(int(resolution)+1)]
	}
	points := special
	for range n {
		p := random(r)
		near := int64(1) << r.Int64N(36) // up to 69°, mostly far less
		jitter := func() int64 { return r.Int64N(2*near+1) - near }
		switch r.Int64N(4) {
		case 0: // a vertex
			c := corners[r.IntN(len(corners))]
			p[0], p[1] = nano(c.Latitude())+jitter(), nano(c.Longitude())+jitter()
		case 1: // an edge between two vertices 63° apart, or the middle of a face
			a := corners[r.IntN(len(corners))]
			b := corners[r.IntN(len(corners))]
			for a == b || geo.Distance(a, b) > 8_000_000_000 {
				b = corners[r.IntN(len(corners))]
			}
			latitude, longitude := between(a, b, r.Float64())
			p[0], p[1] = latitude+jitter(), longitude+jitter()
		case 2: // a pole
			p[0] = 90e9 - near
			if r.IntN(2) == 0 {
				p[0] = -p[0]
			}
		case 3: // the antimeridian
			p[1] = 180e9 - near
			if r.IntN(2) == 0 {
				p[1] = -p[1]
			}
		}
		p[0], p[1] = min(max(p[0], -90e9), 90e9), min(max(p[1], -180e9), 180e9)
		points = append(points, p)
	}
	return points
}

// between returns the point of the arc from a to b at a part of their chord.
func between(a, b geo.Position, part float64) (latitude, longitude int64) {
	vector := func(p geo.Position) [3]float64 {
		lat, lon := float64(nano(p.Latitude()))/1e9*math.Pi/180, float64(nano(p.Longitude()))/1e9*math.Pi/180
		return [3]float64{math.Cos(lat) * math.Cos(lon), math.Cos(lat) * math.Sin(lon), math.Sin(lat)}
	}
	u, v := vector(a), vector(b)
	for i := range u {
		u[i] += part * (v[i] - u[i])
	}
	degrees := func(y, x float64) int64 { return int64(math.Round(math.Atan2(y, x) * 180 / math.Pi * 1e9)) }
	return degrees(u[2], math.Hypot(u[0], u[1])), degrees(u[1], u[0])
}

func nano(d decimal.Decimal) int64 {
	scaled, err := d.Mul(decimal.FromInt(1e9))
	if err != nil {
		panic(err)
	}
	n, err := scaled.Int()
	if err != nil {
		panic(err)
	}
	return n
}

func TestCellsAreThoseOfH3(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 15))
	points := awkward(r, 60_000)
	for range 120_000 {
		points = append(points, random(r))
	}
	var answer oracleAnswer
	oracletest.Ask(t, "h3/cells.mjs", map[string]any{"points": points}, &answer)
	different := 0
	for i, p := range points {
		if c := cellAt(t, p); c.String() != answer.Cells[i] {
			if different++; different < 20 {
				t.Errorf("cell of %v: %s, h3-js says %s", p, c, answer.Cells[i])
			}
		}
	}
	t.Logf("%d of %d differ", different, len(points))
	if *update && !t.Failed() {
		writeVectors(t, points, answer.Cells)
	}
}

func cellAt(t testing.TB, p point) geo.CellID {
	t.Helper()
	at, err := geo.At(p[0], p[1])
	if err != nil {
		t.Fatal(err)
	}
	c, err := geo.Cell(at, int(p[2]))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCentresParentsAndDisksAreThoseOfH3(t *testing.T) {
	type question struct {
		Cell string `json:"cell"`
		K    int    `json:"k"`
	}
	r := rand.New(rand.NewPCG(7, 15))
	seen := map[geo.CellID]bool{}
	var cells []geo.CellID
	add := func(c geo.CellID) {
		if !seen[c] {
			seen[c] = true
			cells = append(cells, c)
		}
	}
	for base := range int64(122) {
		c, err := geo.CellOf(1<<59 | base<<45 | (1<<45 - 1))
		if err != nil {
			t.Fatal(err)
		}
		add(c)
	}
	for _, p := range awkward(r, 8000) {
		add(cellAt(t, p))
	}
	for range 8000 {
		add(cellAt(t, random(r)))
	}
	var questions []question
	for n, c := range cells {
		questions = append(questions, question{c.String(), n % 4})
	}
	var answer oracleAnswer
	oracletest.Ask(t, "h3/cells.mjs", map[string]any{"cells": questions}, &answer)
	pentagons, problems := 0, 0
	for n, c := range cells {
		theirs := answer.About[n]
		if theirs.Pentagon {
			pentagons++
		}
		if c.Pentagon() != theirs.Pentagon {
			t.Errorf("%s: pentagon %t", c, c.Pentagon())
		}
		parent, err := c.Parent(c.Resolution() / 2)
		if err != nil || parent.String() != theirs.Parent {
			t.Errorf("%s: parent %s, %v, h3-js says %s", c, parent, err, theirs.Parent)
		}
		centre, err := geo.At(int64(math.Round(theirs.Centre[0]*1e9)), int64(math.Round(theirs.Centre[1]*1e9)))
		if err != nil {
			t.Fatal(err)
		}
		// Within metres of a pole h3-js loses digits, for it takes the latitude from its sine.
		if d := geo.Distance(centre, c.Centre()); d > 1 && (d > 20 || math.Abs(theirs.Centre[0]) < 89.99) {
			if problems++; problems < 20 {
				t.Errorf("%s: centre %s, h3-js says %s, %d mm away", c, c.Centre(), centre, d)
			}
		}
		disk, err := c.Disk(n % 4)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, cell := range disk {
			names = append(names, cell.String())
		}
		slices.Sort(names)
		if !slices.Equal(names, theirs.Disk) {
			if problems++; problems < 20 {
				t.Errorf("%s: disk of %d steps %v, h3-js says %v", c, n%4, names, theirs.Disk)
			}
		}
	}
	t.Logf("%d cells, %d of them pentagons", len(cells), pentagons)
}
