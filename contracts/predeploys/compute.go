package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return append(verifierContracts(),
		Contract{"PrivateSum", PrivateSum},
		Contract{"Quorum", Quorum},
		Contract{"SessionKeys", SessionKeys},
	)
}

func compute(c Config) []creation {
	return append(verifiers(c),
		creation{"PrivateSum", PrivateSum, bindings.PrivateSumMetaData, nil},
		creation{"Quorum", Quorum, bindings.QuorumMetaData, []any{ComputeMarket, Provers, Parameters}},
		creation{"SessionKeys", SessionKeys, bindings.SessionKeysMetaData, []any{DeviceRegistry}},
	)
}
