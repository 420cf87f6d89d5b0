package detect

import (
	"strconv"

	"github.com/trellis-network/trellis/protocol/geo"
)

// Angles are turns in units of 2^-32, sines in units of 2^-30.
const one = 1 << 30

// turns returns an angle in micro-degrees as turns.
func turns(micro int64) uint32 { return uint32(micro << 32 / 360_000_000) }

// sine is the Taylor series to x^9 over a quarter turn: off by at most 4·10^-6.
func sine(t uint32) int64 {
	x := int64(t & 0x3fffffff)
	if t>>30&1 == 1 {
		x = one - x
	}
	x = x * 1_686_629_713 >> 30 // π/2
	square := x * x >> 30
	sum := one - square/72
	sum = one - (square/42*sum)>>30
	sum = one - (square/20*sum)>>30
	sum = one - (square/6*sum)>>30
	if y := x * sum >> 30; t>>31 == 0 {
		return y
	}
	return -(x * sum >> 30)
}

func cosine(t uint32) int64 { return sine(t + 1<<30) }

// position returns a point as protocol/geo has it. Points are checked when
// they are made.
func (p point) position() geo.Position {
	at, err := geo.AtMicro(p.lat, p.lon)
	if err != nil {
		panic("place " + strconv.FormatInt(p.lat, 10) + ", " + strconv.FormatInt(p.lon, 10) + " was not checked")
	}
	return at
}

// metres returns how far two points are apart on the ground.
func metres(a, b point) int64 { return int64(geo.Distance(a.position(), b.position())) / 1000 }

// clearSky returns what reaches the ground under a clear sky in W/m², at
// least 1: 1,098 × sin h × exp(−0.057 ÷ sin h) (Haurwitz 1945). The height is
// in thousandths of a degree.
func clearSky(height int64) int64 {
	up := sine(turns(height * 1000))
	if up <= one/200 {
		return 1
	}
	// exp(−x) as the inverse of 1 + x + x²/2, above 10° within a thousandth.
	x := 61_203_284 * one / up // 0.057
	return max(1098*up/(one+x+x*x>>31), 1)
}

// sun returns the elevation of the sun in thousandths of a degree; 0, the
// horizon, of which nobody is judged, for times that have no ephemeris.
func sun(at point, ms uint64) int64 {
	height, err := geo.SunElevation(at.position(), int64(ms))
	if err != nil {
		return 0
	}
	return int64(height) / 1000
}

// dayAngle is the day of the year in turns, by the mean Gregorian year.
func dayAngle(ms uint64) uint32 {
	const year = 31_556_952_000
	return uint32(ms % year << 22 / (year >> 10))
}

// hourAngle is solar time in turns, 0 at midnight.
func hourAngle(at point, ms uint64) uint32 {
	const day = 86_400_000
	return uint32(ms%day<<32/day) + turns(at.lon) + equation(ms)
}

// equation is the equation of time in turns: 9.87 sin 2b − 7.53 cos b − 1.5 sin b minutes.
func equation(ms uint64) uint32 {
	b := dayAngle(ms) - 953_128_000 // 81 days
	minutes := 987*sine(2*b) - 753*cosine(b) - 150*sine(b)
	return uint32(minutes / 144_000 * 4)
}

// solarTime returns milliseconds since solar midnight at a place.
func solarTime(at point, ms uint64) int64 {
	const day = 86_400_000
	return int64(uint64(hourAngle(at, ms)) * day >> 32)
}
