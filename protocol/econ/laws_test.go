package econ_test

import (
	"errors"
	"testing"

	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// Another denomination of the coin changes no dollar: all coins times 1,000 at a thousandth of the price. A unit mixed up
// anywhere would show.
func TestDenominationOfTheCoinDoesNotMatter(t *testing.T) {
	s := shipped(t, "high-demand")
	s.Years, s.Price.Kind, s.Price.Depth, s.Restake.ServicesUSD = 4, econ.Flows, fixed.Int(3), fixed.Int(2000)
	k := fixed.Int(1000)
	scaled := s
	for _, n := range []*econ.Number{&scaled.Supply.Circulating, &scaled.Supply.Staked, &scaled.Supply.Treasury, &scaled.Supply.Project,
		&scaled.Emission.BlockPerSecond, &scaled.Emission.EpochPerHour, &scaled.Fees.TipGwei, &scaled.Identity.Fee, &scaled.DAO.Weekly, &scaled.Network.PerDay} {
		*n = n.Mul(k)
	}
	scaled.Price.StartUSD = s.Price.StartUSD.Quo(k)
	a, _ := run(t, s)
	b, _ := run(t, scaled)
	same := func(day int, what string, x, y econ.Number) {
		t.Helper()
		if off := x.Sub(y).Abs(); x.Abs().Mul(fixed.Ratio(1, 1_000_000)).Less(off) && fixed.Ratio(1, 1_000_000).Less(off) {
			t.Fatalf("day %d: %s is %s, in the other denomination %s", day, what, x, y)
		}
	}
	for i := range a {
		x, y := a[i], b[i]
		same(i, "supply", x.Supply.Mul(k), y.Supply)
		same(i, "price", x.PriceUSD, y.PriceUSD.Mul(k))
		same(i, "devices", x.Devices, y.Devices)
		same(i, "staked share", x.StakedShare, y.StakedShare)
		same(i, "staking yield", x.StakingYield, y.StakingYield)
		same(i, "restaking yield", x.RestakingYield, y.RestakingYield)
		same(i, "usage", x.ServedUSD, y.ServedUSD)
		same(i, "subsidy", x.SubsidyRatio, y.SubsidyRatio)
		same(i, "treasury", x.Treasury.Mul(k), y.Treasury)
	}
}

// Whatever the numbers: every coin and token is accounted for each day, and no share leaves 0 to 1.
func TestRandomEconomiesAreConserved(t *testing.T) {
	for seed := range uint64(150) {
		s := randomScenario(seed)
		var supply, tokens econ.Number
		_, err := econ.Run(s, func(r econ.Row) {
			burned := r.BurnedBaseFee.Add(r.BurnedIdentity).Add(r.BurnedSlash).Add(r.BurnedUsage)
			if r.Day > 0 && (r.Supply != supply.Add(r.Emitted).Sub(burned) || r.TokenSupply != tokens.Add(tokenFlow(s, r))) {
				t.Fatalf("seed %d, %s: supply %s after %s, tokens %s after %s", seed, r.Date, r.Supply, supply, r.TokenSupply, tokens)
			}
			for what, n := range map[string]econ.Number{"staked share": r.StakedShare, "restaked share": r.RestakedShare, "subsidy share": r.SubsidyShare} {
				if n.Sign() < 0 || fixed.One.Less(n) {
					t.Fatalf("seed %d, %s: %s is %s", seed, r.Date, what, n)
				}
			}
			if r.Devices.Sign() < 0 || r.PriceUSD.Sign() < 0 || r.PaybackDays.Sign() < 0 {
				t.Fatalf("seed %d, %s: %+v", seed, r.Date, r)
			}
			supply, tokens = r.Supply, r.TokenSupply
		})
		if err != nil && !errors.Is(err, econ.ErrOverflow) {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}

// tokenFlow is what a day adds to the tokens: nothing, when the network pays in IOTX.
func tokenFlow(s econ.Scenario, r econ.Row) econ.Number {
	if s.Network.Coin == "iotx" {
		return econ.Number{}
	}
	return r.TokenEmitted.Sub(r.TokenBurned)
}

func randomScenario(seed uint64) econ.Scenario {
	draw := fixed.NewSource(seed, "scenario")
	share := draw.Uniform
	upTo := func(n int64) econ.Number { return draw.Uniform().Mul(fixed.Int(n)) }
	pick := func(n uint64) uint64 { return draw.Uint64() % n }
	s := econ.Defaults()
	s.Years, s.Days, s.Seed = 0, 300, seed
	s.Supply = econ.Supply{Circulating: upTo(1_000_000_000), Staked: upTo(1_000_000_000), Treasury: upTo(1_000_000), Project: upTo(1_000_000),
		Vesting: []econ.Vesting{{Amount: upTo(1_000_000), Cliff: econ.Days(pick(100)), End: econ.Days(100 + pick(300))}}}
	s.Emission.BlockPerSecond, s.Emission.Halving.Every = upTo(5), econ.Days(pick(200))
	s.Fees.OtherDay, s.Fees.FloorGwei, s.Fees.Elasticity = upTo(1_000_000_000), upTo(2000), share().Add(fixed.Ratio(1, 2))
	s.Fees.BurnShare, s.Fees.DAOShare = share().Quo(fixed.Int(2)), share().Quo(fixed.Int(2))
	s.Staking.Lag, s.Staking.Compound, s.Slashes.PerYear, s.Slashes.Size = econ.Days(pick(300)), share(), upTo(300), share()
	s.DAO.Weekly, s.DAO.DepinPerSecond, s.DAO.DepinTotal, s.DAO.GrantsYear = upTo(1_000_000), upTo(2), upTo(1_000_000), upTo(1_000_000)
	s.Price.Kind = []econ.PriceKind{econ.Constant, econ.Walk, econ.Flows}[pick(3)]
	s.Price.Volatility, s.Price.Depth = upTo(3), share()
	s.Network.Coin = []string{"token", "iotx"}[pick(2)]
	s.Network.Rewards = []econ.RewardKind{econ.Schedule, econ.DemandLinks, econ.BurnAndMint}[pick(3)]
	s.Network.Price.Kind = []econ.PriceKind{econ.Constant, econ.Walk, econ.Flows, econ.Follows}[pick(4)]
	s.Network.BurnShare, s.Network.Multiple, s.Network.RemintDay, s.Network.TokenMax = share(), upTo(3), upTo(1_000_000), upTo(400_000_000)
	s.Devices.Growth = []econ.GrowthKind{econ.Payback, econ.Logistic, econ.Fixed}[pick(3)]
	s.Devices.Start, s.Devices.CostUSD = upTo(2_000_000), upTo(1000)
	s.Demand.StartUSD, s.Demand.CeilingUSD, s.Demand.Volatility, s.Demand.ShocksYear = upTo(10_000_000), upTo(20_000_000), upTo(3), upTo(50)
	return s
}
