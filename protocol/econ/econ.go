// Package econ models the economy of the chain and of one device network on it, day by day, in whole numbers: the same
// scenario and seed give the same bytes on every machine, and every coin is accounted for after each day.
package econ

import (
	"fmt"

	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// Never is the payback time, in days, of a device that earns nothing above its cost, or too little to tell apart.
const Never = 3650

var never = fixed.Int(Never)

// A Summary is what a run comes to.
type Summary struct {
	Days    int64
	Dry     Date // when the treasury could not pay the weekly budget first; 0 for never
	Last    Row
	Devices struct{ Most, Least Number }
}

// Run lives through a scenario and calls each, if not nil, with every day. It ends with ErrOverflow when a scenario's
// numbers grow beyond all bounds; ErrConservation is a mistake in the model.
func Run(s Scenario, each func(Row)) (Summary, error) {
	var out Summary
	if err := s.Check(); err != nil {
		return out, err
	}
	m, err := newModel(s)
	if err != nil {
		return out, err
	}
	for day := range s.Length() {
		m.live(day)
		if err := m.check(); err != nil {
			return out, fmt.Errorf("day %d, %s: %w", day, m.today, err)
		}
		if day == 0 {
			out.Devices.Least = m.row.Devices
		}
		out.Devices.Most, out.Devices.Least = out.Devices.Most.Max(m.row.Devices), out.Devices.Least.Min(m.row.Devices)
		if each != nil {
			each(m.row)
		}
	}
	out.Days, out.Dry, out.Last = s.Length(), m.dry, m.row
	return out, nil
}

// A model is the state between two days.
type model struct {
	Scenario // as votes have changed it
	set      map[string]*Number

	today Date
	first bool
	days  Number // since the start
	row   Row

	iotx, token ledger
	price       *market // of IOTX
	tokenPrice  *market

	devices  Number
	earnings Number // of a device, smoothed, US dollars a day

	demandWalk, demandShock Number // of the logarithm
	demandRandom            *fixed.Source

	restaked      Number // share of the stake
	restakeIncome Number // IOTX a day, from the weekly budget
	gaugeIncome   Number // IOTX a day for this network's devices, from the weekly budget
	rewards       Number // today's, of all stakers
	slashRandom   *fixed.Source
	depinPaid     Number
	supplies      []Number // of IOTX at the ends of the days, from genesis on
	dry           Date
}

func newModel(s Scenario) (*model, error) {
	m := &model{Scenario: s, devices: s.Devices.Start, restaked: s.Restake.Share}
	m.set = m.settable()
	m.price = newMarket(&m.Scenario.Price, fixed.NewSource(s.Seed, "price"))
	m.tokenPrice = newMarket(&m.Network.Price, fixed.NewSource(s.Seed, "token price"))
	m.demandRandom, m.slashRandom = fixed.NewSource(s.Seed, "demand"), fixed.NewSource(s.Seed, "slashes")
	for _, p := range []*Price{&m.Scenario.Price, &m.Network.Price} {
		if p.Kind == Listed && len(p.Points) == 0 {
			return nil, fmt.Errorf("%w: a price of kind csv has no lines; name a file with file: prices.csv", ErrScenario)
		}
	}
	m.iotx.found(circulating, s.Supply.Circulating)
	m.iotx.found(staked, s.Supply.Staked)
	m.iotx.found(treasury, s.Supply.Treasury)
	m.iotx.found(project, s.Supply.Project)
	for _, v := range s.Supply.Vesting {
		m.iotx.found(vesting, v.Amount)
	}
	m.token.found(circulating, s.Network.TokenSupply)
	m.supplies = append(make([]Number, 0, s.Length()+1), m.iotx.supply)
	return m, nil
}

// live is one day.
func (m *model) live(day int64) {
	m.today, m.first, m.days = m.Start+Date(day), day == 0, fixed.Int(day)
	m.row = Row{Date: m.today, Day: day}
	m.rewards = Number{}
	m.vote()
	m.openMarkets()
	m.vest()
	m.runNetwork()
	m.chargeFees()
	m.emit()
	m.slash()
	m.payBudget()
	m.restake()
	m.stake()
	m.record()
}

// vote makes the changes that begin today.
func (m *model) vote() {
	for _, c := range m.Changes {
		if c.From != m.today {
			continue
		}
		for name, n := range c.Set {
			*m.set[name] = n
		}
	}
}

func (m *model) openMarkets() {
	m.price.open(m.today, m.first, fixed.One, m.iotx.held[circulating])
	m.tokenPrice.open(m.today, m.first, m.price.usd.Quo(m.price.StartUSD), m.token.held[circulating])
	m.row.PriceUSD, m.row.TokenPriceUSD = m.price.usd, m.tokenPrice.usd
}

func (m *model) vest() {
	for _, v := range m.Supply.Vesting {
		since, length := int64(m.today-m.Start)-int64(v.Cliff), max(int64(v.End-v.Cliff), 1)
		if since < 0 || since >= length {
			continue
		}
		// The last part takes what did not divide.
		amount := v.Amount.Quo(fixed.Int(length))
		if since == length-1 {
			amount = v.Amount.Sub(amount.Mul(fixed.Int(length - 1)))
		}
		m.price.sells(m.iotx.move(vesting, circulating, amount))
	}
}

// reward gives stakers coins that are new or held: the part that they compound is staked.
func (m *model) reward(amount Number, give func(to holder, amount Number) Number) {
	compound := part(amount, m.Staking.Compound)
	free := give(circulating, amount.Sub(compound))
	m.rewards = m.rewards.Add(free).Add(give(staked, compound))
	m.price.sells(free)
}

func (m *model) emit() {
	perDay := m.Emission.BlockPerSecond.Mul(fixed.Int(86_400)).Add(m.Emission.EpochPerHour.Mul(fixed.Int(24)))
	m.row.Emitted = perDay.Mul(m.Emission.Halving.factor(m.Start, m.today))
	m.reward(m.row.Emitted, m.iotx.mint)
}

func (m *model) slash() {
	if m.slashRandom.Uniform().Mul(year).Cmp(m.Slashes.PerYear) >= 0 {
		return
	}
	amount := part(m.iotx.held[staked], m.Slashes.Size)
	burned, insured := part(amount, m.Slashes.BurnShare), part(amount, m.Slashes.DAOShare)
	m.row.BurnedSlash = m.iotx.burn(bySlash, staked, burned)
	m.iotx.move(staked, treasury, insured)
	m.iotx.move(staked, circulating, amount.Sub(burned).Sub(insured))
}

func (m *model) check() error {
	if err := m.iotx.check("IOTX"); err != nil {
		return err
	}
	if err := m.token.check("token"); err != nil {
		return err
	}
	if !m.row.valid() {
		return ErrOverflow
	}
	return nil
}

// record fills in what stands at the day's end.
func (m *model) record() {
	r, l := &m.row, &m.iotx
	r.Supply, r.Circulating, r.Staked, r.Treasury = l.supply, l.held[circulating], l.held[staked], l.held[treasury]
	r.Vesting, r.Project = l.held[vesting], l.held[project]
	r.EmittedTotal, r.BurnedTotal = l.emitted, l.burnedTotal()
	r.NetInflation = m.inflation()
	r.StakedShare, r.RestakedShare = ratio(r.Staked, r.Supply), m.restaked
	r.Devices, r.TokenSupply = m.devices, m.token.supply
}

// inflation is by how much the supply grew in the last 365 days, or at the rate of a year since the start.
func (m *model) inflation() Number {
	m.supplies = append(m.supplies, m.iotx.supply)
	last := len(m.supplies) - 1
	before := max(0, last-365)
	growth := ratio(m.supplies[last].Sub(m.supplies[before]), m.supplies[before])
	return growth.MulQuo(year, fixed.Int(int64(last-before)))
}

// ratio is n ÷ d, and 0 when there is nothing to compare with.
func ratio(n, d Number) Number {
	if d.Sign() == 0 {
		return Number{}
	}
	return n.Quo(d)
}
