package predeploys

import (
	"github.com/trellis-network/trellis/contracts/bindings"
)

func demandContracts() []Contract {
	return []Contract{
		{"DataCredits", DataCredits},
		{"DeviceBonds", DeviceBonds},
		{"Findings", Findings},
	}
}

func demand(c Config) []creation {
	day := seconds(c.DaySeconds)
	return []creation{
		{"DataCredits", DataCredits, bindings.DataCreditsMetaData, []any{ProjectRegistry, Settlement, Burn, day}},
		{"DeviceBonds", DeviceBonds, bindings.DeviceBondsMetaData, []any{DeviceRegistry, Findings, day}},
		{"Findings", Findings, bindings.FindingsMetaData,
			[]any{DeviceRegistry, ProjectRegistry, DeviceBonds, Panel, Parameters, Burn, day}},
	}
}
