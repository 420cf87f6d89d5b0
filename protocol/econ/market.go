package econ

import "github.com/trellis-network/trellis/protocol/econ/fixed"

// year is the days of a year, of all rates.
var year = fixed.Int(365)

// daily is √(1/365): a year's volatility times it is a day's.
var daily = fixed.Ratio(1, 365).Sqrt()

// A market gives the price of a coin day by day.
type market struct {
	*Price
	random *fixed.Source
	level  Number // without events
	usd    Number // today
	bought Number // US dollars since the last price
	sold   Number
}

func newMarket(p *Price, random *fixed.Source) *market {
	return &market{Price: p, random: random, level: p.StartUSD, usd: p.StartUSD}
}

// open finds today's price. other is that of IOTX now, by its first; coins are those that can be bought.
func (m *market) open(today Date, first bool, other, coins Number) {
	switch {
	case m.Kind == Listed:
		m.level = m.listed(today)
	case m.Kind == Follows:
		m.level = m.StartUSD.Mul(other.Pow(m.Beta))
	case first:
	case m.Kind == Walk || m.Kind == Flows:
		step := m.Drift.Quo(year)
		if m.Volatility.Sign() > 0 {
			step = step.Add(m.random.Normal().Mul(m.Volatility).Mul(daily))
		}
		if m.Kind == Flows {
			step = step.Add(m.pressure(coins))
		}
		m.level = m.level.Mul(step.Exp())
	}
	m.bought, m.sold = Number{}, Number{}
	m.usd = m.level.Mul(events(m.Events, today))
}

// pressure is by how much yesterday's buyers and sellers move the logarithm of the price: at most by 1.
func (m *market) pressure(coins Number) Number {
	depth := m.Depth.Mul(m.usd).Mul(coins)
	if depth.Sign() == 0 {
		return Number{}
	}
	return m.bought.Sub(m.sold).Quo(depth).Clamp(fixed.One.Neg(), fixed.One)
}

// listed returns the last price until today, or the first there is.
func (m *market) listed(today Date) Number {
	out := m.Points[0].USD
	for _, p := range m.Points {
		if p.Date > today {
			break
		}
		out = p.USD
	}
	return out
}

func (m *market) buys(usd Number) { m.bought = m.bought.Add(usd) }

// sells counts coins of which the market's share is sold.
func (m *market) sells(coins Number) { m.sold = m.sold.Add(coins.Mul(m.usd).Mul(m.SellShare)) }

// events returns the product of what has happened of them until today.
func events(list []Event, today Date) Number {
	out := fixed.One
	for _, e := range list {
		over := max(e.Over, 1)
		passed := min(int64(today-e.From)+1, int64(over))
		if passed > 0 {
			out = out.Mul(e.Factor.Pow(fixed.Ratio(passed, int64(over))))
		}
	}
	return out
}

// factor returns 2^−n after n halvings until today.
func (h Halvings) factor(start, today Date) Number {
	first := h.First
	if first == 0 {
		first = start + Date(h.Every)
	}
	if h.Every <= 0 || today < first {
		return fixed.One
	}
	n := min(1+int64(today-first)/int64(h.Every), 60)
	return fixed.Ratio(1, 1<<n)
}

// toward moves have to want, as much of the way as a day is of the lag.
func toward(have, want Number, lag Days) Number {
	return have.Add(want.Sub(have).Quo(fixed.Int(max(int64(lag), 1))))
}

// response is the share that people want at a yield.
func response(share, slope, yield, required, low, high Number) Number {
	return share.Add(slope.Mul(yield.Sub(required))).Clamp(low, high)
}
