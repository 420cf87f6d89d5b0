package predeploys

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
)

func economicsContracts() []Contract { return slices.Concat(daoContracts(), grantsContracts()) }

func economics(c Config) []creation { return slices.Concat(dao(c), grants(c)) }

func daoContracts() []Contract {
	return []Contract{
		{"Emission", Emission},
		{"GaugeVoter", GaugeVoter},
		{"Bribes", Bribes},
		{"GaugeFactory", GaugeFactory},
		{"ERC20Gauge", ERC20Gauge},
		{"ProjectGauge", ProjectGauge},
		{"DeviceGauge", DeviceGauge},
		{"StreamGauge", StreamGauge},
	}
}

func dao(c Config) []creation {
	day := new(big.Int).SetUint64(c.DaySeconds)
	codes := [4]common.Address{ERC20Gauge, ProjectGauge, DeviceGauge, StreamGauge}
	return []creation{
		{"Emission", Emission, bindings.EmissionMetaData,
			[]any{Treasury, Parameters, GaugeVoter, GaugeFactory, SecurityRewards, day}},
		{"GaugeVoter", GaugeVoter, bindings.GaugeVoterMetaData, []any{VoteEscrow, Parameters, GaugeFactory, day}},
		{"Bribes", Bribes, bindings.BribesMetaData, []any{GaugeVoter, GaugeFactory, day}},
		{"GaugeFactory", GaugeFactory, bindings.GaugeFactoryMetaData,
			[]any{c.Governor, VoteEscrow, Parameters, Guardian, codes}},
		{"ERC20Gauge", ERC20Gauge, bindings.ERC20GaugeMetaData, []any{Emission, GaugeFactory, day}},
		{"ProjectGauge", ProjectGauge, bindings.ProjectGaugeMetaData, []any{Emission, GaugeFactory, Settlement, day}},
		{"DeviceGauge", DeviceGauge, bindings.DeviceGaugeMetaData,
			[]any{Emission, GaugeFactory, Settlement, DeviceRegistry, day}},
		{"StreamGauge", StreamGauge, bindings.StreamGaugeMetaData, []any{Emission, GaugeFactory, day}},
	}
}
