package predeploys

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
)

func grantsContracts() []Contract {
	return []Contract{
		{"Grants", Grants},
		{"MeritRounds", MeritRounds},
		{"SubDAOs", SubDAOs},
		{"DevicesMetric", DevicesMetric},
		{"FeesMetric", FeesMetric},
		{"PaidMetric", PaidMetric},
	}
}

func grants(c Config) []creation {
	day := new(big.Int).SetUint64(c.DaySeconds)
	return []creation{
		{"Grants", Grants, bindings.GrantsMetaData, []any{VoteEscrow, Parameters, Treasury, ProjectRegistry, c.Governor, day}},
		{"MeritRounds", MeritRounds, bindings.MeritRoundsMetaData,
			[]any{VoteEscrow, Parameters, Treasury, ProjectRegistry, Grants, c.Governor, day, []common.Address{DevicesMetric, FeesMetric, PaidMetric}}},
		// The DePIN DAO: 8 IOTX a block of 5 seconds until 1 % of the supply (IIP-33). Its first council is the timelock.
		{"SubDAOs", SubDAOs, bindings.SubDAOsMetaData,
			[]any{VoteEscrow, Parameters, Treasury, Settlement, c.Governor, day, "DePIN DAO", c.Governor, subDAORate(), iotx(100_000_000)}},
		{"DevicesMetric", DevicesMetric, bindings.DevicesMetricMetaData, []any{DeviceStore}},
		{"FeesMetric", FeesMetric, bindings.FeesMetricMetaData, []any{DeviceStore}},
		{"PaidMetric", PaidMetric, bindings.PaidMetricMetaData, []any{Settlement}},
	}
}

// subDAORate is 1.6 IOTX a second, in wei.
func subDAORate() *big.Int { return new(big.Int).Div(iotx(8), big.NewInt(5)) }

// For ever, as an allowance's end, and without limit, as its total.
var (
	forEver = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 40), big.NewInt(1))
	noLimit = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
)

// allowances is what genesis lets spenders take from the treasury; docs/spec/treasury.md gives the reasons.
func allowances() []bindings.TreasuryAllowance {
	return []bindings.TreasuryAllowance{
		// The highest that dao.weekly can be: Emission itself asks for what is in force.
		{Spender: Emission, PerWeek: iotx(1_000_000), Total: noLimit, Until: forEver},
		// A year's worth at the pace of the weekly emission; then a vote renews it.
		{Spender: Grants, PerWeek: iotx(100_000), Total: iotx(5_200_000), Until: forEver},
		// The highest that dao.meritRound can be.
		{Spender: MeritRounds, PerWeek: iotx(1_000_000), Total: noLimit, Until: forEver},
		// 1.6 IOTX a second until 100 million (IIP-33); four weeks of it at once, so that weeks settled late are whole.
		{Spender: SubDAOs, PerWeek: iotx(4 * 967_680), Total: iotx(100_000_000), Until: forEver},
		// Refunds of the fees of votes.
		{Spender: Governor, PerWeek: iotx(1_000), Total: iotx(52_000), Until: forEver},
	}
}
