package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return []Contract{
		{"Quorum", Quorum},
		{"SessionKeys", SessionKeys},
	}
}

func compute(Config) []creation {
	return []creation{
		{"Quorum", Quorum, bindings.QuorumMetaData, []any{ComputeMarket, Provers, Parameters}},
		{"SessionKeys", SessionKeys, bindings.SessionKeysMetaData, []any{DeviceRegistry}},
	}
}
