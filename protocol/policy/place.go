package policy

import (
	"errors"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// errNoGeography stands until protocol/geo is there.
var errNoGeography = errors.New("positions cannot be computed with")

func distance(lat1, lon1, lat2, lon2 decimal.Decimal) (decimal.Decimal, error) {
	return decimal.Decimal{}, errNoGeography
}

func sunElevation(lat, lon decimal.Decimal, ms int64) (decimal.Decimal, error) {
	return decimal.Decimal{}, errNoGeography
}

func cellOf(lat, lon decimal.Decimal, resolution int64) (int64, error) { return 0, errNoGeography }

func parentOf(cell, resolution int64) (int64, error) { return 0, errNoGeography }

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
	if err != nil || latitude.Abs().Cmp(decimal.FromInt(90)) > 0 {
		return place{found: true}
	}
	longitude, err := decimal.Parse(f.Fact("longitude"))
	if err != nil || longitude.Abs().Cmp(decimal.FromInt(180)) > 0 {
		return place{found: true}
	}
	return place{true, true, latitude, longitude}
}
