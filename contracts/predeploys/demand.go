package predeploys

import (
	"github.com/trellis-network/trellis/contracts/bindings"
)

func demandContracts() []Contract {
	return []Contract{
		{"DataCredits", DataCredits},
	}
}

func demand(c Config) []creation {
	return []creation{
		{"DataCredits", DataCredits, bindings.DataCreditsMetaData, []any{ProjectRegistry, Settlement, Burn, seconds(c.DaySeconds)}},
	}
}
