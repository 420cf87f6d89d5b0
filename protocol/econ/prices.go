package econ

import (
	"errors"
	"fmt"
	"strings"

	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// ErrPrices reports a list of prices that cannot be read.
var ErrPrices = errors.New("list of prices is not valid")

// maxPrices is the most lines of a list: a century of days.
const maxPrices = maxDays + 1

// ParsePrices reads lines of date,price with rising dates; a first line of names is passed over.
func ParsePrices(text string) ([]Point, error) {
	var points []Point
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		line = strings.TrimSuffix(line, "\r")
		day, price, ok := strings.Cut(line, ",")
		date, dateErr := ParseDate(day)
		if i == 0 && ok && dateErr != nil {
			continue
		}
		usd, err := fixed.Parse(price)
		if !ok || dateErr != nil || err != nil || usd.Sign() <= 0 {
			return nil, fmt.Errorf("%w: line %d is %.64q; write one like 2027-01-31,0.0123, above 0", ErrPrices, i+1, line)
		}
		if len(points) > 0 && date <= points[len(points)-1].Date {
			return nil, fmt.Errorf("%w: line %d: %s does not come after the line before", ErrPrices, i+1, date)
		}
		if len(points) == maxPrices {
			return nil, fmt.Errorf("%w: more than %d lines", ErrPrices, maxPrices)
		}
		points = append(points, Point{date, usd})
	}
	if len(points) == 0 {
		return nil, fmt.Errorf("%w: there are no lines", ErrPrices)
	}
	return points, nil
}
