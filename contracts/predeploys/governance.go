package predeploys

import (
	"math/big"

	"github.com/trellis-network/trellis/contracts/bindings"
)

func governanceContracts() []Contract {
	return []Contract{
		{"Timelock", Timelock},
		{"TrellisGovernor", Governor},
		{"VoteEscrow", VoteEscrow},
		{"Improvements", Improvements},
		{"Guardian", Guardian},
		{"Parameters", Parameters},
		{"Monetary", Monetary},
	}
}

func governance(c Config) []creation {
	day := new(big.Int).SetUint64(c.DaySeconds)
	return []creation{
		{"Timelock", Timelock, bindings.TimelockMetaData, []any{new(big.Int).Lsh(day, 1), Governor}},
		{"TrellisGovernor", Governor, bindings.TrellisGovernorMetaData,
			[]any{Timelock, VoteEscrow, Parameters, Treasury, Improvements, uint32(c.DaySeconds)}},
		{"VoteEscrow", VoteEscrow, bindings.VoteEscrowMetaData, []any{Staking, RestakingPool, day}},
		{"Improvements", Improvements, bindings.ImprovementsMetaData, []any{Governor, Timelock, Upgrades, day}},
		{"Guardian", Guardian, bindings.GuardianMetaData, []any{c.Governor, c.Guardian, new(big.Int).SetUint64(c.Time), day}},
		{"Parameters", Parameters, bindings.ParametersMetaData, []any{c.Governor, parameters()}},
		{"Monetary", Monetary, bindings.MonetaryMetaData,
			[]any{c.Governor, c.DaySeconds, c.Time, c.BlockRate, c.EpochRate, uint16(DAOFeeShare), uint16(PoolFeeShare)}},
	}
}

// parameters lists every number that votes can change, with its band; docs/spec/governance.md gives the reasons.
func parameters() []bindings.ParametersParameter {
	list := []struct {
		name            string
		value, min, max *big.Int
	}{
		// Consensus: staking.md.
		{"stake.minBucket", iotx(100), iotx(1), iotx(10_000)},
		{"delegate.fee", iotx(100), iotx(0), iotx(10_000)},
		{"delegate.minActivate", iotx(1_200_000), iotx(100_000), iotx(10_000_000)},
		{"delegate.minStay", iotx(1_000_000), iotx(50_000), iotx(10_000_000)},
		{"fault.productivity", bp(85), bp(50), bp(99)},
		{"fault.missed", iotx(4), iotx(0), iotx(100)},
		{"fault.probation", count(6), count(1), count(48)},
		{"fault.doubleSign", bp(5), bp(1), bp(100)},
		// Pool: security.md.
		{"pool.meter", bp(5), bp(1), bp(20)},
		{"pool.burn", bp(50), bp(20), bp(60)},
		{"pool.harmed", bp(30), bp(0), bp(30)},
		{"pool.reporter", bp(5), bp(0), bp(10)},
		{"pool.correlation", count(3), count(0), count(10)},
		{"pool.bond", iotx(1000), iotx(100), iotx(100_000)},
		{"pool.jury", count(7), count(3), count(21)},
		{"pool.commission", bp(20), bp(0), bp(50)},
		{"pool.projectStake", iotx(0), iotx(0), iotx(1_000_000)},
		// Appeals: appeals.md.
		{"appeal.bond", iotx(100), iotx(1), iotx(10_000)},
		{"appeal.days", count(3), count(1), count(5)},
		{"appeal.panel", count(5), count(1), count(15)},
		{"appeal.stake", iotx(10_000), iotx(0), iotx(1_000_000)},
		// Compute: compute.md.
		{"compute.stake", iotx(100), iotx(0), iotx(100_000)},
		{"compute.pool", bp(10), bp(0), bp(50)},
		{"compute.treasury", bp(2), bp(0), bp(20)},
		{"compute.caller", bp(5), bp(0), bp(50)},
		{"compute.missed", big.NewInt(1), bp(0), bp(1)},
		{"compute.wrong", bp(10), bp(1), bp(100)},
		// DAO: dao.md.
		{"dao.weekly", iotx(100_000), iotx(0), iotx(1_000_000)},
		{"dao.restakers", bp(10), bp(0), bp(50)},
		{"dao.gaugeCap", bp(25), bp(5), bp(100)},
		{"dao.gauges", count(30), count(10), count(100)},
		{"dao.propose", iotx(100_000), iotx(1_000), iotx(10_000_000)},
		{"dao.grantQuorum", bp(10), bp(1), bp(40)},
		{"dao.meritCap", new(big.Int).SetUint64(1250), bp(1), bp(50)},
		{"dao.meritRound", iotx(100_000), iotx(0), iotx(1_000_000)},
		{"dao.meritLeast", iotx(1_000), iotx(0), iotx(100_000)},
		// Findings: demand.md.
		{"finding.bond", iotx(100), iotx(1), iotx(10_000)},
		{"finding.days", count(5), count(2), count(14)},
		{"finding.expiry", count(90), count(30), count(365)},
		{"finding.part", bp(20), bp(0), bp(100)},
		// Quorums of provers, seconds: quorum.md.
		{"quorum.commit", count(20), count(5), count(3600)},
		{"quorum.reveal", count(10), count(5), count(3600)},
		// Governor: governance.md.
		{"gov.propose", iotx(100_000), iotx(1_000), iotx(10_000_000)},
		{"gov.quorumLow", bp(4), bp(1), bp(10)},
		{"gov.quorumHigh", bp(20), bp(10), bp(40)},
		{"gov.refund", new(big.Int).Div(iotx(1), big.NewInt(100)), new(big.Int), iotx(1)},
	}
	out := make([]bindings.ParametersParameter, 0, len(list))
	for _, p := range list {
		var name [32]byte
		copy(name[:], p.name)
		out = append(out, bindings.ParametersParameter{Name: name, Value: p.value, Min: p.min, Max: p.max, ChangedAt: new(big.Int)})
	}
	return out
}

// bp returns percent as hundredths of a percent.
func bp(percent int64) *big.Int { return big.NewInt(100 * percent) }

func count(n int64) *big.Int { return big.NewInt(n) }

// A Unit says how a parameter's number is read.
type Unit string

// The units of parameters.
const (
	UnitIOTX    Unit = "IOTX"    // wei
	UnitPercent Unit = "percent" // hundredths of a percent
	UnitCount   Unit = "pieces"
)

// counted are the parameters that are neither coins nor parts.
var counted = map[string]bool{
	"fault.probation": true, "pool.correlation": true, "pool.jury": true, "dao.gauges": true,
	"appeal.days": true, "appeal.panel": true, "finding.days": true, "finding.expiry": true,
	"quorum.commit": true, "quorum.reveal": true,
}

// ParameterUnit returns the unit of a parameter, by its name and the most that it can be.
func ParameterUnit(name string, most *big.Int) Unit {
	switch {
	case counted[name]:
		return UnitCount
	case most.Cmp(bp(100)) > 0:
		return UnitIOTX
	default:
		return UnitPercent
	}
}
