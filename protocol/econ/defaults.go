package econ

import "github.com/trellis-network/trellis/protocol/econ/fixed"

// Defaults is what a scenario has that does not say otherwise. The chain's rules are those of Trellis (genesis and
// docs/spec/staking.md); the rest are assumptions, which docs/spec/simulator.md lists as such.
func Defaults() Scenario {
	n, percent := fixed.Int, func(n int64) Number { return fixed.Ratio(n, 100) }
	return Scenario{
		Scenario: Format, Years: 10, Start: date(2027, 1, 1), Seed: 1,
		// 9,441,378,959 IOTX in all, 550 million of them pledged to the DAO (IIP-23).
		Supply:   Supply{Circulating: n(5_114_827_376), Staked: n(3_776_551_583), Treasury: n(550_000_000)},
		Emission: Emission{BlockPerSecond: fixed.Ratio(16, 10), EpochPerHour: n(18_750)},
		Fees: Fees{
			PerDeviceDay: n(1), OtherDay: n(100_000), OtherGrowth: percent(10), Gas: n(60_000), TipGwei: n(1000),
			TargetGasDay: n(90_000_000 * 86_400), Elasticity: fixed.One, BurnShare: percent(50), DAOShare: percent(30),
		},
		Identity: Identity{Fee: n(1000), BurnShare: percent(25)},
		Staking: Staking{RequiredYield: percent(6), Share: percent(42), Response: n(3), MinShare: percent(10), MaxShare: percent(80),
			Lag: 180, Compound: percent(50)},
		Restake: Restaking{Share: percent(10), RequiredYield: percent(1), Response: n(5), MaxShare: percent(60), Lag: 180},
		DAO:     DAO{Weekly: n(100_000), Restakers: percent(10), Devices: percent(50)},
		Slashes: Slashes{PerYear: n(2), Size: fixed.Ratio(5, 10_000), BurnShare: percent(50), DAOShare: percent(15)},
		Price:   Price{Kind: Constant, StartUSD: fixed.Ratio(1, 100), Depth: percent(20), SellShare: percent(50), Beta: fixed.One},
		Devices: Devices{Growth: Payback, Start: n(10_000), Ceiling: n(1_000_000), CostUSD: n(300), RunningUSD: fixed.Ratio(5, 100),
			MaxPayback: 730, Innovators: fixed.Ratio(1, 1000), Imitation: fixed.Ratio(12, 10), Failure: percent(10),
			Unprofitable: n(2), Lag: 60},
		Demand: Demand{StartUSD: n(2_000), Growth: percent(40), CeilingUSD: n(10_000), ShockSize: percent(50), ShockHalving: 30},
		Network: Network{Coin: "token", TokenSupply: n(200_000_000), Rewards: Schedule, PerDay: n(200_000), BurnShare: percent(80),
			Price: Price{Kind: Constant, StartUSD: fixed.Ratio(1, 10), Depth: percent(20), SellShare: percent(50), Beta: fixed.One}},
	}
}
