package gadget

import (
	"math/big"

	"github.com/consensys/gnark/frontend"
)

// A Place is a position in fixed point: value words of latitude and longitude (10⁶ degrees plus 2⁶³), below 2⁶⁴ each.
type Place struct{ Lat, Lon V }

// lots is above every label of Distinct.
var lots = new(big.Int).Lsh(big.NewInt(1), 128)

// unit is 1 in millionths: positions are 10⁶ degrees, and Stretch 10⁶ times a cosine.
const unit = 1_000_000

// Moved returns 1 when two places are further apart than limit, in 10⁶ degrees of latitude: (10⁶·Δlat)² + (stretch·Δlon)² >
// (10⁶·limit)², where stretch is 10⁶ times the cosine of the latitude. On the plane: it knows no antimeridian. Places and limit MUST
// have been shown to be below 2⁶⁴, stretch below 2²⁰.
func Moved(api frontend.API, a, b Place, limit, stretch V) V {
	north := api.Mul(unit, api.Sub(a.Lat, b.Lat))
	east := api.Mul(stretch, api.Sub(a.Lon, b.Lon))
	least := api.Mul(unit, limit)
	return Above(api, api.Add(api.Mul(north, north), api.Mul(east, east)), api.Mul(least, least), 170)
}

// InBox returns 1 when a place is in a box, its south and west edges included. All numbers MUST be below 2⁶⁴.
func InBox(api frontend.API, p, southWest, northEast Place) V {
	return api.Mul(Within(api, p.Lat, southWest.Lat, northEast.Lat, 64), Within(api, p.Lon, southWest.Lon, northEast.Lon, 64))
}

// InPolygon returns 1 when a ray from the place to the east crosses an odd number of the polygon's edges, as the crossing-number rule has
// it: an edge counts from its southern end up to, but without, its northern one, and a place on an edge is of the side to its east. A
// vertex that is repeated adds nothing. All numbers MUST be below 2⁶⁴.
func InPolygon(api frontend.API, p Place, vertices []Place) V {
	north := make([]V, len(vertices))
	for i, v := range vertices {
		north[i] = Above(api, v.Lat, p.Lat, 64)
	}
	var inside V = 0
	for i, a := range vertices {
		j := (i + 1) % len(vertices)
		b := vertices[j]
		across := api.Xor(north[i], north[j])
		turn := api.Sub(api.Mul(api.Sub(b.Lon, a.Lon), api.Sub(p.Lat, a.Lat)), api.Mul(api.Sub(p.Lon, a.Lon), api.Sub(b.Lat, a.Lat)))
		// Up the edge, what is west of it is on its left: turn > 0; down, the reverse. north[j] says which, where the edge is across.
		west := Above(api, api.Mul(turn, api.Sub(api.Mul(2, north[j]), 1)), 0, 130)
		inside = api.Xor(inside, api.Mul(across, west))
	}
	return inside
}

// ProRata asserts amounts[i] = ⌊budget·points[i]/Σ points⌋, all 0 without points, and returns what is left of the budget and the sum of
// the points. Budget MUST be below 2¹²⁸, and there MUST be fewer than 2ⁿ points in all, n ≤ 64.
func ProRata(api frontend.API, budget V, points, amounts []V, n int) (residual, total V) {
	total = Sum(api, points...)
	for i, p := range points {
		Divide(api, api.Mul(budget, p), total, amounts[i], 128, n)
	}
	return api.Sub(budget, Sum(api, amounts...)), total
}

// Distinct returns for each item 1 when it counts and no earlier one that counts has its label, else 0. Labels MUST be below 2¹²⁸.
func Distinct(api frontend.API, labels, counts []V) []V {
	first := make([]V, len(labels))
	own := make([]V, len(labels))
	for i, label := range labels {
		own[i] = api.Select(counts[i], label, api.Add(lots, i))
		// A product is zero when one of its factors is: one constraint a pair.
		var product V = 1
		for _, earlier := range own[:i] {
			product = api.Mul(product, api.Sub(own[i], earlier))
		}
		first[i] = api.Mul(counts[i], Not(api, api.IsZero(product)))
	}
	return first
}
