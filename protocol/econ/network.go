package econ

import "github.com/trellis-network/trellis/protocol/econ/fixed"

// runNetwork is a day of the device network: buyers pay for data, the network emits, devices earn, people buy and give up
// devices.
func (m *model) runNetwork() {
	r := &m.row
	r.DemandUSD = m.demand()
	r.ServedUSD = r.DemandUSD
	if most := m.Demand.PerDeviceUSD; most.Sign() > 0 {
		r.ServedUSD = r.ServedUSD.Min(most.Mul(m.devices))
	}
	r.ServedUSD = r.ServedUSD.Min(m.buyable().Mul(m.coinPrice()))
	paid, burned := m.sellData(r.ServedUSD)
	r.TokenEmitted = m.payDevices(paid, burned)
	r.TokenBurned = burned
	r.SubsidyUSD = r.TokenEmitted.Mul(m.coinPrice())
	r.SubsidyRatio, r.SubsidyShare = ratio(r.SubsidyUSD, r.ServedUSD), ratio(r.SubsidyUSD, r.SubsidyUSD.Add(r.ServedUSD))

	usage := r.ServedUSD.Sub(part(r.ServedUSD, m.Network.BurnShare))
	income := usage.Add(r.SubsidyUSD).Add(m.gaugeIncome.Mul(m.price.usd))
	r.DeviceUSD = income.Quo(m.devices.Max(fixed.One))
	m.growDevices()
}

// demand is what buyers want to spend today, in US dollars.
func (m *model) demand() Number {
	d := m.Demand
	if !m.first {
		m.demandWalk = m.demandWalk.Add(m.demandRandom.Normal().Mul(d.Volatility).Mul(daily))
		forget := fixed.Ratio(1, 2).Pow(fixed.Ratio(1, max(int64(d.ShockHalving), 1)))
		m.demandShock = m.demandShock.Mul(forget)
		if m.demandRandom.Uniform().Mul(year).Less(d.ShocksYear) {
			m.demandShock = m.demandShock.Add(m.demandRandom.Normal().Mul(d.ShockSize))
		}
	}
	level := d.StartUSD.Mul(d.Growth.MulQuo(m.days, year).Add(m.demandWalk).Exp())
	if d.CeilingUSD.Sign() > 0 {
		level = level.Min(d.CeilingUSD)
	}
	return level.Mul(m.demandShock.Exp()).Mul(events(d.Events, m.today))
}

// inIOTX reports whether the network pays and is paid in IOTX.
func (m *model) inIOTX() bool { return m.Network.Coin == "iotx" }

// coinPrice is that of what the network pays in.
func (m *model) coinPrice() Number {
	if m.inIOTX() {
		return m.price.usd
	}
	return m.tokenPrice.usd
}

// buyable are the coins that buyers of data can get.
func (m *model) buyable() Number {
	if m.inIOTX() {
		return m.iotx.held[circulating]
	}
	return m.token.held[circulating]
}

// sellData has buyers pay: they buy coins, part of which burns, the rest of which goes to the devices' owners.
func (m *model) sellData(usd Number) (paid, burned Number) {
	if m.inIOTX() {
		paid = ratio(usd, m.price.usd)
		m.row.BurnedUsage = m.iotx.burn(byUsage, circulating, part(paid, m.Network.BurnShare))
		m.price.buys(paid.Mul(m.price.usd))
		m.price.sells(paid.Sub(m.row.BurnedUsage))
		return paid, m.row.BurnedUsage
	}
	paid = ratio(usd, m.tokenPrice.usd)
	burned = m.token.burn(byUsage, circulating, part(paid, m.Network.BurnShare))
	m.tokenPrice.buys(paid.Mul(m.tokenPrice.usd))
	m.tokenPrice.sells(paid.Sub(burned))
	return paid, burned
}

// payDevices emits to the devices what the network's rules say.
func (m *model) payDevices(paid, burned Number) Number {
	n := m.Network
	scheduled := n.PerDay.Mul(n.Halving.factor(m.Start, m.today))
	amount := scheduled
	switch n.Rewards {
	case DemandLinks:
		amount = paid.Mul(n.Multiple).Min(scheduled)
	case BurnAndMint:
		amount = scheduled.Add(burned.Min(n.RemintDay))
	}
	if m.inIOTX() {
		amount = m.iotx.move(project, circulating, amount)
		m.price.sells(amount)
		return amount
	}
	if n.TokenMax.Sign() > 0 {
		amount = amount.Min(n.TokenMax.Sub(m.token.genesis).Sub(m.token.emitted).Max(Number{}))
	}
	amount = m.token.mint(circulating, amount)
	m.tokenPrice.sells(amount)
	return amount
}

// growDevices has people look at what a device earned lately, buy new ones and give up old ones.
func (m *model) growDevices() {
	d, r := m.Devices, &m.row
	if m.first {
		m.earnings = r.DeviceUSD
	}
	m.earnings = toward(m.earnings, r.DeviceUSD, d.Lag)
	gas := m.Fees.PerDeviceDay.Mul(m.Fees.Gas).Mul(m.Fees.TipGwei).Mul(gwei).Mul(m.price.usd).Mul(m.Fees.PaidByDevices)
	profit := m.earnings.Sub(d.RunningUSD).Sub(gas)
	cost := d.CostUSD.Mul(fixed.One.Sub(d.CostDecline).Pow(m.days.Quo(year))).Add(m.Identity.Fee.Mul(m.price.usd))
	r.PaybackDays = never
	if profit.Sign() > 0 && cost.Less(profit.Mul(never)) {
		r.PaybackDays = cost.Quo(profit)
	}
	if d.Growth == Fixed {
		return
	}
	r.NewDevices = m.newDevices(r.PaybackDays)
	lost := d.Failure
	if profit.Sign() < 0 && d.Growth == Payback {
		// The more a device loses the sooner it is switched off; as fast as it goes when it earns nothing at all.
		lost = lost.Add(d.Unprofitable.Mul(ratio(profit.Neg(), d.RunningUSD.Add(gas)).Min(fixed.One)))
	}
	r.LostDevices = part(m.devices, lost.Quo(year))
	m.devices = m.devices.Add(r.NewDevices).Sub(r.LostDevices)
	m.payIdentities(r.NewDevices)
}

// newDevices is Bass' model of how a product spreads, by people who buy on their own and who follow others; payback
// decides on how many of them want to.
func (m *model) newDevices(payback Number) Number {
	d := m.Devices
	if d.Ceiling.Sign() == 0 {
		return Number{}
	}
	appetite := fixed.One
	if d.Growth == Payback {
		longest := fixed.Int(max(int64(d.MaxPayback), 1))
		appetite = longest.Sub(payback).Quo(longest).Max(Number{})
	}
	room := fixed.One.Sub(m.devices.Quo(d.Ceiling)).Max(Number{})
	return d.Innovators.Mul(d.Ceiling).Add(d.Imitation.Mul(m.devices)).Mul(appetite).Mul(room).Quo(year)
}

// payIdentities takes the fees of new devices (IIP-41): part burns, the rest is the treasury's.
func (m *model) payIdentities(devices Number) {
	fees := devices.Mul(m.Identity.Fee).Min(m.iotx.held[circulating])
	m.price.buys(fees.Mul(m.price.usd))
	burn := part(fees, m.Identity.BurnShare)
	m.row.BurnedIdentity = m.iotx.burn(byIdentity, circulating, burn)
	m.iotx.move(circulating, treasury, fees.Sub(burn))
}
