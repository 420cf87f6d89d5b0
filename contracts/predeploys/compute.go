package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return []Contract{
		{"Programs", Programs},
		{"ComputeMarket", ComputeMarket},
		{"Provers", Provers},
		{"TaskRewards", TaskRewards},
	}
}

func compute(Config) []creation {
	return []creation{
		{"Programs", Programs, bindings.ProgramsMetaData, []any{ProjectRegistry}},
		{"ComputeMarket", ComputeMarket, bindings.ComputeMarketMetaData, []any{bindings.ComputeMarketLinks{
			Programs: Programs, Provers: Provers, Router: VerifierRouter, Quorum: Quorum, DataLog: DataLog, SessionKeys: SessionKeys,
			Params: Parameters, Rewards: SecurityRewards, Treasury: Treasury,
		}}},
		{"Provers", Provers, bindings.ProversMetaData, []any{RestakingPool, Allocations, Parameters, ComputeMarket, Quorum}},
		{"TaskRewards", TaskRewards, bindings.TaskRewardsMetaData, []any{ComputeMarket, ProjectRegistry, SessionKeys, DeviceRegistry}},
	}
}
