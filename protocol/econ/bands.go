package econ

import (
	"errors"
	"slices"

	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// Every says which days of a run are kept.
type Every string

// What can be kept.
const (
	Day   Every = "day"
	Month Every = "month" // the last day of each, and of the run; what is counted a day is the average of the days between
)

// Rows runs a scenario and returns the days that are kept.
func Rows(s Scenario, every Every) ([]Row, Summary, error) {
	var rows []Row
	var sum Row
	var days int64
	last := s.Length() - 1
	summary, err := Run(s, func(r Row) {
		if every == Day {
			rows = append(rows, r)
			return
		}
		days++
		for _, c := range flows {
			*c.field(&sum) = c.field(&sum).Add(c.Get(&r))
		}
		if !r.Date.EndsMonth() && r.Day != last {
			return
		}
		for _, c := range flows {
			*c.field(&r) = c.Get(&sum).Quo(fixed.Int(days))
		}
		rows, sum, days = append(rows, r), Row{}, 0
	})
	return rows, summary, err
}

var flows = slices.DeleteFunc(Columns(), func(c Column) bool { return !c.Flow() })

// Reseed returns the scenario for a run of many: run 0 is the scenario itself.
func (s Scenario) Reseed(run uint64) Scenario {
	s.Seed += run
	return s
}

// A Band is where a number lies in nine of ten runs, day by day of the rows: P5 and P95 are its edges, P50 the middle.
type Band struct{ P5, P50, P95 []Number }

// ErrUneven reports runs of different lengths.
var ErrUneven = errors.New("runs have different numbers of rows")

// BandOf returns the band of a column over runs, which have rows of the same days. Percentiles are by nearest rank.
func BandOf(runs [][]Row, c Column) (Band, error) {
	var out Band
	if len(runs) == 0 {
		return out, nil
	}
	values := make([]Number, len(runs))
	for i := range runs[0] {
		for n, rows := range runs {
			if len(rows) != len(runs[0]) {
				return out, ErrUneven
			}
			values[n] = c.Get(&rows[i])
		}
		slices.SortFunc(values, Number.Cmp)
		out.P5 = append(out.P5, Percentile(values, 5))
		out.P50 = append(out.P50, Percentile(values, 50))
		out.P95 = append(out.P95, Percentile(values, 95))
	}
	return out, nil
}

// Percentile returns the p-th percentile of sorted numbers by nearest rank; there must be one at least.
func Percentile(sorted []Number, p int) Number {
	rank := (len(sorted)*p + 99) / 100
	return sorted[max(rank, 1)-1]
}
