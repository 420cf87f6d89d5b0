package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return []Contract{
		{"PrivateSum", PrivateSum},
	}
}

func compute(Config) []creation {
	return []creation{
		{"PrivateSum", PrivateSum, bindings.PrivateSumMetaData, nil},
	}
}
