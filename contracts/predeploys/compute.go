package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return append([]Contract{
		{"Programs", Programs},
		{"ComputeMarket", ComputeMarket},
		{"Provers", Provers},
		{"PrivateSum", PrivateSum},
		{"Quorum", Quorum},
		{"SessionKeys", SessionKeys},
		{"TaskRewards", TaskRewards},
	}, verifierContracts()...)
}

func compute(c Config) []creation {
	return append([]creation{
		{"Programs", Programs, bindings.ProgramsMetaData, []any{ProjectRegistry}},
		{"ComputeMarket", ComputeMarket, bindings.ComputeMarketMetaData, []any{bindings.ComputeMarketLinks{
			Programs: Programs, Provers: Provers, Router: VerifierRouter, Quorum: Quorum, DataLog: DataLog, SessionKeys: SessionKeys,
			Params: Parameters, Rewards: SecurityRewards, Treasury: Treasury,
		}}},
		{"Provers", Provers, bindings.ProversMetaData, []any{RestakingPool, Allocations, Parameters, ComputeMarket, Quorum}},
		{"PrivateSum", PrivateSum, bindings.PrivateSumMetaData, nil},
		{"Quorum", Quorum, bindings.QuorumMetaData, []any{ComputeMarket, Provers, Parameters}},
		{"SessionKeys", SessionKeys, bindings.SessionKeysMetaData, []any{DeviceRegistry}},
		{"TaskRewards", TaskRewards, bindings.TaskRewardsMetaData, []any{ComputeMarket, ProjectRegistry, SessionKeys, DeviceRegistry}},
	}, verifiers(c)...)
}
