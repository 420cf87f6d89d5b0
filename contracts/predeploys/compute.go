package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return []Contract{
		{"SessionKeys", SessionKeys},
	}
}

func compute(Config) []creation {
	return []creation{
		{"SessionKeys", SessionKeys, bindings.SessionKeysMetaData, []any{DeviceRegistry}},
	}
}
