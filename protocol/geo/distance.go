package geo

import (
	"math/bits"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// diameter is twice the Earth's mean radius (IUGG), 6371.0088 km, in millimetres.
const diameter = 2 * 6_371_008_800

// Millimetres is a length.
type Millimetres int64

// Metres returns the length in metres, exactly.
func (m Millimetres) Metres() decimal.Decimal { return scaled(int64(m), 3) }

// Distance returns the length of the great circle's shorter arc between two
// positions on a sphere of the Earth's mean radius, 6371.0088 km, rounded to
// the nearest millimetre: at most 0.500001 mm from the exact one. It is the
// same both ways, and 0 from a place to itself. The Earth is no sphere: the
// way over the ellipsoid may be 0.6 % longer or shorter.
func Distance(a, b Position) Millimetres {
	// Half the angle between unit vectors has the tangent |a−b|/|a+b|, which,
	// unlike the haversine, keeps its accuracy for neighbours and antipodes alike.
	from, to := a.vector(), b.vector()
	var apart, along [3]int64
	for n := range from {
		apart[n], along[n] = from[n]-to[n], from[n]+to[n]
	}
	half := atan(halfLength(apart), halfLength(along))
	return Millimetres(mulDiv(half, diameter, one))
}

// halfLength returns half the length of a vector whose components are at most
// 2: such a one may have wrapped around to −2, of the same square.
func halfLength(v [3]int64) int64 {
	var hi, lo uint64
	for _, x := range v {
		h, l := bits.Mul64(magnitude(x), magnitude(x))
		var carry uint64
		lo, carry = bits.Add64(lo, l, 0)
		hi += h + carry
	}
	return sqrt(hi>>2, hi<<62|lo>>2)
}
