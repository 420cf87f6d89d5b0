package policy

import (
	"errors"

	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

func distance(lat1, lon1, lat2, lon2 decimal.Decimal) (decimal.Decimal, error) {
	a, err := geo.AtDegrees(lat1, lon1)
	if err != nil {
		return decimal.Decimal{}, err
	}
	b, err := geo.AtDegrees(lat2, lon2)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return geo.Distance(a, b).Metres(), nil
}

func sunElevation(latitude, longitude decimal.Decimal, ms int64) (decimal.Decimal, error) {
	at, err := geo.AtDegrees(latitude, longitude)
	if err != nil {
		return decimal.Decimal{}, err
	}
	height, err := geo.SunElevation(at, ms)
	return height.Degrees(), err
}

func cellOf(latitude, longitude decimal.Decimal, resolution int64) (int64, error) {
	at, err := geo.AtDegrees(latitude, longitude)
	if err != nil {
		return 0, err
	}
	cell, err := geo.Cell(at, resolutionOf(resolution))
	return int64(cell), err
}

func parentOf(n, resolution int64) (int64, error) {
	cell, err := geo.CellOf(n)
	if err != nil {
		return 0, err
	}
	parent, err := cell.Parent(resolutionOf(resolution))
	return int64(parent), err
}

// resolutionOf keeps a resolution that H3 does not have one it does not have,
// also where an int has 32 bits.
func resolutionOf(n int64) int { return int(min(max(n, -1), geo.MaxResolution+1)) }

// A place is where a device is, by its owner's word.
type place struct {
	found               bool // the facts were looked at
	known               bool
	latitude, longitude decimal.Decimal // degrees
}

var errNoPlace = errors.New("the device's place is not known")

// placeOf reads the facts latitude and longitude. A place that is not on
// Earth is not known.
func placeOf(f Facts) place {
	latitude, err := decimal.Parse(f.Fact("latitude"))
	if err != nil {
		return place{found: true}
	}
	longitude, err := decimal.Parse(f.Fact("longitude"))
	if err != nil {
		return place{found: true}
	}
	if _, err := geo.AtDegrees(latitude, longitude); err != nil {
		return place{found: true}
	}
	return place{true, true, latitude, longitude}
}
