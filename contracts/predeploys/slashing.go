package predeploys

import (
	"math/big"

	"github.com/trellis-network/trellis/contracts/bindings"
)

func slashingContracts() []Contract {
	return []Contract{
		{"Slashing", Slashing},
		{"SlashEscrow", SlashEscrow},
		{"Jury", Jury},
		{"CheckpointFault", CheckpointFault},
		{"ResultFault", ResultFault},
	}
}

func slashing(c Config) []creation {
	return []creation{
		{"Slashing", Slashing, bindings.SlashingMetaData, []any{Allocations, RestakingPool, SlashEscrow, Jury, Parameters, Guardian, seconds(c.DaySeconds)}},
		{"SlashEscrow", SlashEscrow, bindings.SlashEscrowMetaData, []any{Slashing, RestakingPool, Parameters, c.Governor, Burn, seconds(c.DaySeconds)}},
		{"Jury", Jury, bindings.JuryMetaData, []any{Slashing, Delegates, Operators, seconds(c.DaySeconds)}},
		{"CheckpointFault", CheckpointFault, bindings.CheckpointFaultMetaData, []any{RestakingPool, DataLog}},
		{"ResultFault", ResultFault, bindings.ResultFaultMetaData, []any{RestakingPool, Settlement, Appeals, Panel, Provers}},
	}
}

func seconds(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
