package geo

import "math/bits"

// An angle is a whole number of half units of a Position, 5·10^-10 degrees:
// half the distance of two coordinates is exact.
type angle int64

const (
	quarter     angle = 180_000_000_000 // 90°
	full              = 4 * quarter
	angleToUnit       = 5531169184716246338 // π/360·10^-9 in units of 2^-99
)

// sincos returns the sine and cosine of any angle, each within 4.
func sincos(a angle) (sin, cos int64) {
	if a < 0 {
		sin, cos = sincos(-(a % full))
		return -sin, cos
	}
	a %= full
	turns, a := a/quarter, a%quarter
	if a <= quarter/2 {
		sin, cos = series(a)
	} else {
		cos, sin = series(quarter - a)
	}
	switch turns {
	case 1:
		return cos, -sin
	case 2:
		return -sin, -cos
	case 3:
		return -cos, sin
	}
	return sin, cos
}

// series returns the sine and cosine of an angle from 0 to 45°.
func series(a angle) (sin, cos int64) {
	hi, lo := bits.Mul64(uint64(a), angleToUnit)
	lo, carry := bits.Add64(lo, 1<<36, 0)
	x := (hi+carry)<<27 | lo>>37
	square := product(x, x)
	// 1 − x²/3! + x⁴/5! − … and 1 − x²/2! + x⁴/4! − … from their ends, all above 0; x²²/22! is below 2^-77.
	var s, c uint64
	for n := len(factorials) - 2; n >= 0; n -= 2 {
		c = factorials[n] - product(square, c)
		s = factorials[n+1] - product(square, s)
	}
	return int64(product(x, s)), int64(c)
}

// factorials are 1/0! to 1/21!.
var factorials = [22]uint64{
	4611686018427387904, 4611686018427387904, 2305843009213693952, 768614336404564651, 192153584101141163, 38430716820228233,
	6405119470038039, 915017067148291, 114377133393536, 12708570377060, 1270857037706, 115532457973, 9627704831, 740592679,
	52899477, 3526632, 220414, 12966, 720, 38, 2, 0,
}

// vector returns a position's direction from the Earth's centre: x to where
// the equator meets the prime meridian, z to the north pole. Within 6 each.
func (p Position) vector() [3]int64 {
	sinLat, cosLat := sincos(angle(2 * p.latitude))
	sinLon, cosLon := sincos(angle(2 * p.longitude))
	return [3]int64{mul(cosLat, cosLon), mul(cosLat, sinLon), sinLat}
}
