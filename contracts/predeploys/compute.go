package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return append(verifierContracts(),
		Contract{"Programs", Programs},
		Contract{"ComputeMarket", ComputeMarket},
		Contract{"Provers", Provers},
		Contract{"TaskRewards", TaskRewards},
		Contract{"Quorum", Quorum},
		Contract{"SessionKeys", SessionKeys},
		Contract{"Ceremony", Ceremony},
	)
}

func compute(c Config) []creation {
	return append(verifiers(c),
		creation{"Programs", Programs, bindings.ProgramsMetaData, []any{ProjectRegistry}},
		creation{"ComputeMarket", ComputeMarket, bindings.ComputeMarketMetaData, []any{bindings.ComputeMarketLinks{
			Programs: Programs, Provers: Provers, Router: VerifierRouter, Quorum: Quorum, DataLog: DataLog, SessionKeys: SessionKeys,
			Params: Parameters, Rewards: SecurityRewards, Treasury: Treasury,
		}}},
		creation{"Provers", Provers, bindings.ProversMetaData, []any{RestakingPool, Allocations, Parameters, ComputeMarket, Quorum}},
		creation{"TaskRewards", TaskRewards, bindings.TaskRewardsMetaData, []any{ComputeMarket, ProjectRegistry, SessionKeys, DeviceRegistry}},
		creation{"Quorum", Quorum, bindings.QuorumMetaData, []any{ComputeMarket, Provers, Parameters}},
		creation{"SessionKeys", SessionKeys, bindings.SessionKeysMetaData, []any{DeviceRegistry}},
		creation{"Ceremony", Ceremony, bindings.CeremonyMetaData, nil},
	)
}
