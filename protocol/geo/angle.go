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
	x := int64((hi+carry)<<27 | lo>>37)
	square := mul(x, x)
	// 1 − x²/(2·3)·(1 − x²/(4·5)·(…)) and 1 − x²/(1·2)·(1 − x²/(3·4)·(…)); x²²/22! is below 2^-77.
	sin, cos = one, one
	for n := int64(22); n >= 2; n -= 2 {
		sin = one - mul(square, sin)/(n*(n+1))
		cos = one - mul(square, cos)/((n-1)*n)
	}
	return mul(x, sin), cos
}

// vector returns a position's direction from the Earth's centre: x to where
// the equator meets the prime meridian, z to the north pole. Within 6 each.
func (p Position) vector() [3]int64 {
	sinLat, cosLat := sincos(angle(2 * p.latitude))
	sinLon, cosLon := sincos(angle(2 * p.longitude))
	return [3]int64{mul(cosLat, cosLon), mul(cosLat, sinLon), sinLat}
}
