package econ

import "github.com/trellis-network/trellis/protocol/econ/fixed"

// gwei is one gwei, in IOTX.
var gwei = fixed.Units(1_000_000_000)

// chargeFees takes what transactions pay. Base fees burn, but for the shares of treasury and reward pool (the chain burns
// all and mints those; what remains is the same).
func (m *model) chargeFees() {
	f, r := m.Fees, &m.row
	other := f.OtherDay.Mul(fixed.One.Add(f.OtherGrowth).Pow(m.days.Quo(year)))
	if f.OtherCeiling.Sign() > 0 {
		other = other.Min(f.OtherCeiling)
	}
	r.Transactions = m.devices.Mul(f.PerDeviceDay).Add(other)
	// People look at what a transaction costs in dollars: a dearer coin has them ask for less gas.
	gas := r.Transactions.Mul(f.Gas).Mul(m.price.StartUSD.Quo(m.price.usd).Pow(f.Elasticity))
	r.GasShare = gas.Quo(f.TargetGasDay)
	var used Number
	r.BaseFeeGwei, used = f.baseFee(gas)
	base := used.Mul(r.BaseFeeGwei).Mul(gwei).Min(m.iotx.held[circulating])
	tips := used.Mul(f.TipGwei).Mul(gwei).Min(m.iotx.held[circulating])
	m.price.buys(base.Add(tips).Mul(m.price.usd))

	burn, dao := part(base, f.BurnShare), part(base, f.DAOShare)
	r.BurnedBaseFee = m.iotx.burn(byBaseFee, circulating, burn)
	m.iotx.move(circulating, treasury, dao)
	m.reward(base.Sub(burn).Sub(dao).Add(tips), m.fromCirculating)
}

// fromCirculating pays out of the coins that circulate; to them, it changes nothing.
func (m *model) fromCirculating(to holder, amount Number) Number {
	return m.iotx.move(circulating, to, amount)
}

// baseFee is EIP-1559's equilibrium: when more gas is asked for than the target, the whole price, tip and base fee, rises
// until the elasticity has brought it down to the target. A floor adds to the tip.
func (f Fees) baseFee(gas Number) (fee, used Number) {
	if !f.TargetGasDay.Less(gas) {
		return f.FloorGwei, gas
	}
	rise := gas.Quo(f.TargetGasDay).Pow(fixed.One.Quo(f.Elasticity))
	return f.TipGwei.Add(f.FloorGwei).Mul(rise).Sub(f.TipGwei), f.TargetGasDay
}

// payBudget pays what the DAO gives away: once a week to restakers and gauges, and streams.
func (m *model) payBudget() {
	d := m.DAO
	if m.today.thursday() {
		m.payWeek()
	}
	streams := d.GrantsYear.Quo(year)
	depin := d.DepinPerSecond.Mul(fixed.Int(86_400)).Min(d.DepinTotal.Sub(m.depinPaid).Max(Number{}))
	paid := m.iotx.move(treasury, circulating, depin)
	m.depinPaid = m.depinPaid.Add(paid)
	paid = paid.Add(m.iotx.move(treasury, circulating, streams))
	m.row.DAOPaid = m.row.DAOPaid.Add(paid)
	m.price.sells(paid)
}

func (m *model) payWeek() {
	week := m.DAO.Weekly.Min(m.iotx.held[treasury])
	if week.Less(m.DAO.Weekly) && m.dry == 0 {
		m.dry = m.today
	}
	restakers := part(week, m.DAO.Restakers)
	gauges := m.iotx.move(treasury, circulating, week.Sub(restakers))
	m.iotx.move(treasury, circulating, restakers)
	m.price.sells(gauges)
	seven := fixed.Int(7)
	m.gaugeIncome, m.restakeIncome = part(gauges, m.DAO.Devices).Quo(seven), restakers.Quo(seven)
	m.row.DAOPaid = week
}

// restake has the restaked share of the stake follow what restaking earns beside staking.
func (m *model) restake() {
	r := m.Restake
	usd := r.ServicesUSD.Mul(fixed.One.Add(r.Growth).Pow(m.days.Quo(year)))
	services := ratio(usd, m.price.usd).Min(m.iotx.held[circulating])
	m.price.buys(services.Mul(m.price.usd))
	m.price.sells(services)
	backing := m.iotx.held[staked].Mul(m.restaked.Max(fixed.Ratio(1, 1000)))
	m.row.RestakingYield = ratio(services.Add(m.restakeIncome).Mul(year), backing)
	want := response(r.Share, r.Response, m.row.RestakingYield, r.RequiredYield, Number{}, r.MaxShare)
	m.restaked = toward(m.restaked, want, r.Lag)
}

// stake moves coins between who stakes and who does not, as the yield wants it, with a lag.
func (m *model) stake() {
	t, held := m.Staking, &m.iotx.held
	m.row.StakingYield = ratio(m.rewards.Mul(year), held[staked])
	yield := m.row.StakingYield.Add(m.row.RestakingYield.Mul(m.restaked))
	share := response(t.Share, t.Response, yield, t.RequiredYield, t.MinShare, t.MaxShare)
	want := held[circulating].Add(held[staked]).Mul(share)
	if change := toward(held[staked], want, t.Lag).Sub(held[staked]); change.Sign() >= 0 {
		m.iotx.move(circulating, staked, change)
	} else {
		m.iotx.move(staked, circulating, change.Neg())
	}
}
