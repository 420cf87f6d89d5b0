package predeploys

import "github.com/trellis-network/trellis/contracts/bindings"

func computeContracts() []Contract {
	return []Contract{
		{"Quorum", Quorum},
	}
}

func compute(Config) []creation {
	return []creation{
		{"Quorum", Quorum, bindings.QuorumMetaData, []any{ComputeMarket, Provers, Parameters}},
	}
}
