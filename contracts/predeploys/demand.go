package predeploys

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
)

// panelOfFindings judges findings that are contested.
var panelOfFindings = common.HexToAddress("0x7e11150000000000000000000000000000000035")

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
			[]any{DeviceRegistry, ProjectRegistry, DeviceBonds, panelOfFindings, Parameters, Burn, day}},
	}
}
