// Package geo computes distances, H3 cells and the sun's height from whole numbers alone, so that every machine gets the same bytes.
//
// The algorithms, constants and roundings are those of docs/spec/geo.md.
package geo

import (
	"errors"
	"fmt"
	"math"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/units"
)

// Errors of this package.
var (
	ErrPosition   = errors.New("not a position on Earth")
	ErrResolution = errors.New("not a resolution of H3")
	ErrCell       = errors.New("not an H3 cell")
	ErrTime       = errors.New("not a time that the sun's formula holds for")
)

// degree is the number of units of a Position in one degree.
const degree = 1_000_000_000

// A Position is a point on the Earth in units of 10^-9 degrees (0.11 mm). The
// zero value is where the equator meets the prime meridian. Positions that are
// the same place may differ: longitudes −180 and 180, and all of a pole's.
type Position struct{ latitude, longitude int64 }

// At returns the position of so many 10^-9 degrees north and east: latitude
// from −90 to 90 degrees, longitude from −180 to 180, or ErrPosition.
func At(latitude, longitude int64) (Position, error) {
	if latitude < -90*degree || latitude > 90*degree {
		return Position{}, fmt.Errorf("%w: latitude %s is not from -90 to 90 degrees", ErrPosition, nano(latitude))
	}
	if longitude < -180*degree || longitude > 180*degree {
		return Position{}, fmt.Errorf("%w: longitude %s is not from -180 to 180 degrees", ErrPosition, nano(longitude))
	}
	return Position{latitude, longitude}, nil
}

// AtMicro is At with units of 10^-6 degrees.
func AtMicro(latitude, longitude int64) (Position, error) {
	const most = 1 << 40 // far outside, and its thousandfold is an int64
	return At(1000*min(max(latitude, -most), most), 1000*min(max(longitude, -most), most))
}

// AtDegrees is At with degrees, whose nine digits it keeps.
func AtDegrees(latitude, longitude decimal.Decimal) (Position, error) {
	north, err := inUnits(latitude)
	if err != nil {
		return Position{}, fmt.Errorf("%w: latitude %s is not from -90 to 90 degrees", ErrPosition, latitude)
	}
	east, err := inUnits(longitude)
	if err != nil {
		return Position{}, fmt.Errorf("%w: longitude %s is not from -180 to 180 degrees", ErrPosition, longitude)
	}
	return At(north, east)
}

func inUnits(d decimal.Decimal) (int64, error) {
	scaled, err := d.Mul(decimal.FromInt(degree))
	if err != nil {
		return 0, err
	}
	return scaled.Int()
}

// Latitude returns the degrees north.
func (p Position) Latitude() decimal.Decimal { return nano(p.latitude) }

// Longitude returns the degrees east.
func (p Position) Longitude() decimal.Decimal { return nano(p.longitude) }

// String returns latitude and longitude in degrees, such as "52.5,13.4".
func (p Position) String() string { return p.Latitude().String() + "," + p.Longitude().String() }

// nano returns n·10^-9, exactly.
func nano(n int64) decimal.Decimal { return scaled(n, decimal.Digits) }

func scaled(n int64, scale uint8) decimal.Decimal {
	d, err := units.NewDecimal(max(n, -math.MaxInt64), scale)
	if err != nil {
		panic(err) // the scale is a constant within bounds
	}
	return decimal.FromUnits(d)
}
