// Package hindcast holds the simulator against what real device networks did: it forecasts months from those before them,
// and compares the errors with those of forecasts that need no model.
package hindcast

import (
	"errors"
	"fmt"
	"slices"

	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// ErrShort reports a series with too few months.
var ErrShort = errors.New("a back-test needs more months")

const (
	// warmUp is how many months a forecast knows at least.
	warmUp = 6
	// levelMonths are what the level of demand is the mean of.
	levelMonths = 3
	// bandRuns are how many seeds a band is made of.
	bandRuns = 100
)

// Horizons are how many months ahead forecasts look.
var Horizons = []int{1, 3, 6}

// A Month is what happened in one.
type Month struct {
	First   econ.Date
	Usage   econ.Number // paid for data and burned, in the unit of the series
	Rewards econ.Number // paid by emission; 0 when that is not known
}

// A Network is what is known of a device network.
type Network struct {
	Name    string
	Unit    string
	Halving econ.Halvings // of its emission, as its rules had it before
	Months  []Month       // one after the other
}

// A Target is a number of a month that is forecast.
type Target string

// The targets.
const (
	Usage   Target = "usage"
	Rewards Target = "rewards"
	Share   Target = "subsidy share" // rewards ÷ (rewards + usage)
)

func (t Target) of(m Month) econ.Number {
	switch t {
	case Usage:
		return m.Usage
	case Rewards:
		return m.Rewards
	}
	return m.Rewards.Quo(m.Rewards.Add(m.Usage))
}

// A Method makes forecasts.
type Method string

// The methods. Naive and Mean are what a model has to beat.
const (
	Model     Method = "simulator"              // demand stays at the mean of three months, emission as the rules say
	Growth    Method = "simulator with growth"  // demand goes on as it grew in the last six months
	NoHalving Method = "simulator, no schedule" // as Model, without the network's halvings
	Naive     Method = "last value"
	Mean      Method = "mean so far"
)

// A Score is how wrong forecasts of one method were.
type Score struct {
	Method    Method
	Forecasts int
	Error     econ.Number // mean absolute error, in the unit of the series
	LogError  econ.Number // mean of |ln(forecast ÷ actual)|: 0.69 is off by a factor of two
	Skill     econ.Number // 1 − Error ÷ that of the last value: above 0 is better than it
}

// A Result is what a back-test of one target at one horizon found.
type Result struct {
	Network, Unit string
	Target        Target
	Horizon       int
	Scores        []Score
	Inside        int // how many actual values lay in the simulator's band of nine in ten
	Banded        int // of so many
}

// Run forecasts each month that has warmUp months and the horizon before it.
func Run(n Network) ([]Result, error) {
	if len(n.Months) < warmUp+Horizons[0] {
		return nil, fmt.Errorf("%w: %s has %d, at least %d", ErrShort, n.Name, len(n.Months), warmUp+Horizons[0])
	}
	targets := []Target{Usage}
	if n.Months[len(n.Months)-1].Rewards.Sign() > 0 {
		targets = append(targets, Rewards, Share)
	}
	var out []Result
	for _, target := range targets {
		for _, h := range Horizons {
			if len(n.Months) < warmUp+h {
				continue
			}
			result, err := n.test(target, h)
			if err != nil {
				return nil, fmt.Errorf("%s, %s, %d months ahead: %w", n.Name, target, h, err)
			}
			out = append(out, result)
		}
	}
	return out, nil
}

// test scores all methods on one target and horizon.
func (n Network) test(target Target, horizon int) (Result, error) {
	out := Result{Network: n.Name, Unit: n.Unit, Target: target, Horizon: horizon}
	if target == Share {
		out.Unit = ""
	}
	for _, m := range n.methods(target) {
		s := Score{Method: m}
		for known := warmUp; known+horizon <= len(n.Months); known++ {
			forecast, err := n.forecast(m, target, known, horizon)
			if err != nil {
				return out, err
			}
			s.add(forecast, target.of(n.Months[known+horizon-1]))
		}
		out.Scores = append(out.Scores, s.mean())
	}
	naive := out.Scores[slices.IndexFunc(out.Scores, func(s Score) bool { return s.Method == Naive })].Error
	for i := range out.Scores {
		out.Scores[i].Skill = fixed.One.Sub(out.Scores[i].Error.Quo(naive))
	}
	return out, n.band(&out)
}

// methods are those that say different things about a target.
func (n Network) methods(target Target) []Method {
	out := []Method{Model}
	if target != Rewards {
		out = append(out, Growth)
	}
	if target != Usage && n.Halving.Every > 0 {
		out = append(out, NoHalving)
	}
	return append(out, Naive, Mean)
}

func (s *Score) add(forecast, actual econ.Number) {
	s.Forecasts++
	s.Error = s.Error.Add(forecast.Sub(actual).Abs())
	s.LogError = s.LogError.Add(forecast.Ln().Sub(actual.Ln()).Abs())
}

func (s Score) mean() Score {
	count := fixed.Int(int64(s.Forecasts))
	s.Error, s.LogError = s.Error.Quo(count), s.LogError.Quo(count)
	return s
}

// forecast says what a month will be, from the first known months alone.
func (n Network) forecast(m Method, target Target, known, horizon int) (econ.Number, error) {
	past := n.Months[:known]
	switch m {
	case Naive:
		return target.of(past[known-1]), nil
	case Mean:
		var sum econ.Number
		for _, month := range past {
			sum = sum.Add(target.of(month))
		}
		return sum.Quo(fixed.Int(int64(known))), nil
	}
	month, err := simulate(n.scenario(m, past, horizon), horizon)
	return target.of(month), err
}

// scenario is what the simulator is told: nothing but what past months show and the network's own rules. The unit of the
// series takes the place of a token at a constant price.
func (n Network) scenario(m Method, past []Month, horizon int) econ.Scenario {
	s, last := econ.Defaults(), past[len(past)-1]
	s.Start = last.First + econ.Date(daysOf(last.First))
	s.Years, s.Days = 0, daysUntil(s.Start, horizon)
	s.Devices.Growth, s.Devices.Start = econ.Fixed, fixed.One
	s.Demand = econ.Demand{StartUSD: level(past)}
	if m == Growth {
		s.Demand.StartUSD, s.Demand.Growth = trend(past)
	}
	s.Network.Price = econ.Price{Kind: econ.Constant, StartUSD: fixed.One}
	s.Network.BurnShare, s.Network.TokenSupply = fixed.One, fixed.Int(1_000_000_000_000)
	// The emission a day as it was last, before the halvings of the scenario's clock: those that were counted already are
	// undone by counting from the next one on.
	s.Network.PerDay = last.Rewards.Quo(fixed.Int(daysOf(last.First)))
	s.Network.Halving = econ.Halvings{}
	if next := n.Halving.First; n.Halving.Every > 0 && m != NoHalving {
		for next < s.Start {
			next += econ.Date(n.Halving.Every)
		}
		s.Network.Halving = econ.Halvings{First: next, Every: n.Halving.Every}
	}
	return s
}

// simulate runs a scenario and adds up its last month.
func simulate(s econ.Scenario, horizon int) (Month, error) {
	var out Month
	from := s.Start + econ.Date(daysUntil(s.Start, horizon-1))
	_, err := econ.Run(s, func(r econ.Row) {
		if r.Date >= from {
			out.Usage, out.Rewards = out.Usage.Add(r.TokenBurned), out.Rewards.Add(r.TokenEmitted)
		}
	})
	return out, err
}

// daysOf returns the length of the month that begins with first.
func daysOf(first econ.Date) int64 {
	for day := first; ; day++ {
		if day.EndsMonth() {
			return int64(day-first) + 1
		}
	}
}

// daysUntil returns the days of so many months from the first day of one on.
func daysUntil(first econ.Date, months int) (days int64) {
	for range months {
		days += daysOf(first + econ.Date(days))
	}
	return days
}

// perDay is what was paid a day in a month.
func perDay(m Month) econ.Number { return m.Usage.Quo(fixed.Int(daysOf(m.First))) }

// level is the mean of the last months, a day.
func level(past []Month) (sum econ.Number) {
	last := past[len(past)-levelMonths:]
	for _, m := range last {
		sum = sum.Add(perDay(m))
	}
	return sum.Quo(fixed.Int(levelMonths))
}

// trend fits a line to the logarithms of the last six months, by least squares; it returns the level of the day after them
// and the growth a year.
func trend(past []Month) (start, growth econ.Number) {
	last := past[len(past)-warmUp:]
	var x, y, xx, xy econ.Number
	for i, m := range last {
		xi, yi := fixed.Int(int64(i)), perDay(m).Ln()
		x, y, xx, xy = x.Add(xi), y.Add(yi), xx.Add(xi.Mul(xi)), xy.Add(xi.Mul(yi))
	}
	n := fixed.Int(warmUp)
	slope := n.Mul(xy).Sub(x.Mul(y)).Quo(n.Mul(xx).Sub(x.Mul(x)))
	middle := y.Sub(slope.Mul(x)).Quo(n)
	// The middle of the last month is 5 months after the first's; the day after is half a month later.
	return middle.Add(slope.Mul(fixed.Ratio(2*warmUp-1, 2))).Exp(), slope.Mul(fixed.Int(12))
}

// band counts the actual values inside of the simulator's band, made of runs whose demand wanders as it did before.
func (n Network) band(out *Result) error {
	if out.Target != Usage {
		return nil
	}
	for known := warmUp; known+out.Horizon <= len(n.Months); known++ {
		s := n.scenario(Model, n.Months[:known], out.Horizon)
		s.Demand.Volatility = volatility(n.Months[:known])
		values := make([]econ.Number, bandRuns)
		for i := range values {
			month, err := simulate(s.Reseed(uint64(i)), out.Horizon)
			if err != nil {
				return err
			}
			values[i] = month.Usage
		}
		slices.SortFunc(values, econ.Number.Cmp)
		actual := n.Months[known+out.Horizon-1].Usage
		out.Banded++
		if actual.Cmp(econ.Percentile(values, 5)) >= 0 && actual.Cmp(econ.Percentile(values, 95)) <= 0 {
			out.Inside++
		}
	}
	return nil
}

// volatility is the standard deviation of the changes of the logarithm from month to month, for a year: the middle one of
// their sizes, times 1.4826, for a month without sales would drown all others.
func volatility(past []Month) econ.Number {
	var sizes []econ.Number
	for i := 1; i < len(past); i++ {
		sizes = append(sizes, perDay(past[i]).Ln().Sub(perDay(past[i-1]).Ln()).Abs())
	}
	slices.SortFunc(sizes, econ.Number.Cmp)
	return econ.Percentile(sizes, 50).Mul(fixed.Ratio(14_826, 10_000)).Mul(fixed.Int(12).Sqrt())
}
