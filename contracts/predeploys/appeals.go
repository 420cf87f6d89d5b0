package predeploys

import (
	"github.com/trellis-network/trellis/contracts/bindings"
)

func appealsContracts() []Contract {
	return []Contract{
		{"Appeals", Appeals},
		{"Panel", Panel},
	}
}

func appeals(c Config) []creation {
	return []creation{
		{"Appeals", Appeals, bindings.AppealsMetaData,
			[]any{Settlement, DeviceRegistry, Panel, ResultFault, Parameters, Burn, seconds(c.DaySeconds)}},
		{"Panel", Panel, bindings.PanelMetaData,
			[]any{Appeals, Findings, Allocations, RestakingPool, ResultFault, Delegates, Parameters, seconds(c.DaySeconds)}},
	}
}
