package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return append(verifierContracts(), []Contract{
		{"SessionKeys", SessionKeys},
		{"Ceremony", Ceremony},
	}...)
}

func compute(c Config) []creation {
	return append(verifiers(c), []creation{
		{"SessionKeys", SessionKeys, bindings.SessionKeysMetaData, []any{DeviceRegistry}},
		{"Ceremony", Ceremony, bindings.CeremonyMetaData, nil},
	}...)
}
