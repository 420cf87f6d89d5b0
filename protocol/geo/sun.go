package geo

import (
	"fmt"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// MicroDegrees is an angle in units of 10^-6 degrees.
type MicroDegrees int64

// Degrees returns the angle in degrees, exactly.
func (m MicroDegrees) Degrees() decimal.Decimal { return scaled(int64(m), 6) }

// Times in milliseconds since 1970.
const (
	j2000     = 946_728_000_000 // 2000-01-01 12:00, the epoch of Meeus's series
	sunBegins = -631_152_000_000
	sunEnds   = 4_133_980_800_000 // 1950-01-01 and 2101-01-01
	day       = 86_400_000
	century   = 36_525 * day
)

// SunElevation returns how high the sun's centre stands over the horizon of a
// position at a time in milliseconds since 1970; negative at night. It is the
// geometric height: refraction lifts what is seen by 0.5° at the horizon. It is
// within 0.02° of the truth from 1950 to 2100, and other years give ErrTime.
//
// The formula is the one of low accuracy in J. Meeus, Astronomical Algorithms
// (2nd ed., chapters 12, 22 and 25), which NOAA's solar calculator uses too.
func SunElevation(p Position, unixMillis int64) (MicroDegrees, error) {
	if unixMillis < sunBegins || unixMillis >= sunEnds {
		return 0, fmt.Errorf("%w: %d ms is not in the years 1950 to 2100", ErrTime, unixMillis)
	}
	t := sinceJ2000(unixMillis - j2000)
	sun := t.sun()
	place := Position{p.latitude, 0}.vector()
	sinTurn, cosTurn := sincos(t.sidereal() + angle(2*p.longitude))
	height := mul(mul(place[0], cosTurn), sun[0]) + mul(mul(place[0], sinTurn), sun[1]) + mul(place[2], sun[2])
	height = min(max(height, -one), one)
	return MicroDegrees(mulDiv(asin(height), 180_000_000, 2*halfPi)), nil
}

// A sinceJ2000 is a time in milliseconds since J2000.
type sinceJ2000 int64

// grows returns an angle that is so many units of 10^-9 degrees at J2000, and
// grows by so many a century, and by so many times its square.
func (t sinceJ2000) grows(start, perCentury, perSquare int64) angle {
	squared := mulDiv(mulDiv(2*perSquare, int64(t), century), int64(t), century)
	return angle(2*start + mulDiv(2*perCentury, int64(t), century) + squared)
}

// sun returns the apparent direction of the sun: x to the equinox, z to the
// north pole.
func (t sinceJ2000) sun() [3]int64 {
	longitude := t.grows(280_466_460_000, 36_000_769_830_000, 303_200) // mean
	anomaly := t.grows(357_529_110_000, 35_999_050_290_000, -153_700)
	node := t.grows(125_040_000_000, -1_934_136_000_000, 0) // the moon's, for nutation
	obliquity := t.grows(23_439_291_111, -13_004_167, -164)

	sin1, _ := sincos(anomaly)
	sin2, _ := sincos(2 * anomaly)
	sin3, _ := sincos(3 * anomaly)
	sinNode, cosNode := sincos(node)
	longitude += t.grows(1_914_602_000, -4_817_000, -14_000).times(sin1)
	longitude += t.grows(19_993_000, -101_000, 0).times(sin2)
	longitude += angle(2 * 289_000).times(sin3)
	longitude -= 2*5_690_000 + angle(2*4_780_000).times(sinNode) // aberration and nutation
	obliquity += angle(2 * 2_560_000).times(cosNode)

	sinLon, cosLon := sincos(longitude)
	sinTilt, cosTilt := sincos(obliquity)
	return [3]int64{cosLon, mul(sinLon, cosTilt), mul(sinLon, sinTilt)}
}

// sidereal returns how far Greenwich has turned from the equinox.
func (t sinceJ2000) sidereal() angle {
	// 360.98564736629° a day: 10^-11 degrees, of which 50 are a unit.
	return angle(2*280_460_618_370 + mulDiv(36_098_564_736_629, int64(t), 50*day))
}

// times returns a·f for a fraction f.
func (a angle) times(f int64) angle { return angle(mul(int64(a), f)) }
