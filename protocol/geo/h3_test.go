package geo_test

import (
	"math/rand/v2"
	"testing"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/protocol/geo"
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

func TestCellsAreThoseOfH3(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 15))
	var points []point
	for range 120_000 {
		points = append(points, random(r))
	}
	var answer oracleAnswer
	oracletest.Ask(t, "h3/cells.mjs", map[string]any{"points": points}, &answer)
	bad := map[int64]int{}
	n := 0
	for i, p := range points {
		at, err := geo.At(p[0], p[1])
		if err != nil {
			t.Fatal(err)
		}
		c, err := geo.Cell(at, int(p[2]))
		if err != nil {
			t.Fatal(err)
		}
		if c.String() != answer.Cells[i] {
			bad[p[2]]++
			if n++; n < 10 {
				t.Errorf("cell of %s at resolution %d: %s, h3-js says %s", at, p[2], c, answer.Cells[i])
			}
		}
	}
	t.Log(bad)
}
