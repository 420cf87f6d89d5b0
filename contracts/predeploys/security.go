package predeploys

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
)

var (
	// RiskView shows what secures a service.
	RiskView = common.HexToAddress("0x7e11150000000000000000000000000000000067")
	// Operators holds those who run what restaked stake secures.
	Operators = common.HexToAddress("0x7e1115000000000000000000000000000000006a")
)

// The services of genesis.
const (
	// SequencersService is secured by those who publish logs, delegates' gateways among them.
	SequencersService = 1
	// ProversService is secured by those who score epochs.
	ProversService = 2
)

func securityContracts() []Contract {
	return append([]Contract{
		{"RestakingPool", RestakingPool},
		{"Allocations", Allocations},
		{"SecurityRewards", SecurityRewards},
		{"AssetPrices", AssetPrices},
		{"RiskView", RiskView},
		{"Operators", Operators},
	}, slashingContracts()...)
}

func security(c Config) []creation {
	day := new(big.Int).SetUint64(c.DaySeconds)
	return append([]creation{
		{"RestakingPool", RestakingPool, bindings.RestakingPoolMetaData, []any{bindings.RestakingPoolLinks{
			Staking: Staking, Rewards: Rewards, Allocations: Allocations, Slashing: Slashing, SlashEscrow: SlashEscrow,
			SecurityRewards: SecurityRewards, VoteEscrow: VoteEscrow, Prices: AssetPrices, Guardian: Guardian, Operators: Operators,
		}, day}},
		{"Allocations", Allocations, bindings.AllocationsMetaData, []any{RestakingPool, Slashing, Guardian, day, firstServices(c)}},
		{"SecurityRewards", SecurityRewards, bindings.SecurityRewardsMetaData, []any{RestakingPool, Rewards, c.Governor}},
		{"AssetPrices", AssetPrices, bindings.AssetPricesMetaData, []any{c.Governor}},
		{"RiskView", RiskView, bindings.RiskViewMetaData, []any{Allocations, AssetPrices}},
		{"Operators", Operators, bindings.OperatorsMetaData, []any{Parameters, day}},
	}, slashing(c)...)
}

// firstServices are those of the chain itself. Votes act for them, every operator may secure them with coins, and what a
// proof finds can cost all that was promised; what a jury finds, a tenth of it.
func firstServices(c Config) []bindings.ServicesNewService {
	whole := uint64(1_000_000_000_000_000_000)
	service := func(proof common.Address, uri string) bindings.ServicesNewService {
		return bindings.ServicesNewService{
			Terms: bindings.ServiceTerms{
				Owner: c.Governor, Harmed: c.Governor, Proof: proof,
				MaxObjective: whole, MaxSemi: whole / 10, MaxSubjective: whole / 10,
			},
			Assets: []common.Address{{}}, Open: true, Uri: uri,
		}
	}
	return []bindings.ServicesNewService{
		SequencersService - 1: service(CheckpointFault, "sequencers"),
		ProversService - 1:    service(ResultFault, "provers"),
	}
}
