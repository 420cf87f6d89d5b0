package predeploys

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/types/validator"
)

// ErrNoFounders is returned for a Config without founders: such a chain could not make a block.
var ErrNoFounders = errors.New("no founders: genesis needs at least one delegate to make blocks")

// The rules of a chain whose Config says nothing else.
const (
	DefaultEpochSeconds  = 3600
	DefaultSeats         = 24
	DefaultCandidates    = 36
	DefaultUpgradeNotice = 7 * 24 * 3600 // seconds: an operator on holiday comes back to it
	DefaultDaySeconds    = 24 * 3600
)

// The shares of the base fee that are minted again for the DAO's treasury and the reward pool, in hundredths of a percent, until
// a vote changes them; the rest stays burned.
const (
	DAOFeeShare  = 3000
	PoolFeeShare = 2000
)

// MaxEmission is the most that both rates may be together, in wei per second: 3 % of 10 billion coins in 365 days.
func MaxEmission() *big.Int { return new(big.Int).Div(iotx(300_000_000), big.NewInt(365*24*3600)) }

// MaxSeats is the width of the consensus report's bitmap.
const MaxSeats = 72

// DefaultBlockRate is the emission to producers, in wei per second: 1.6 IOTX.
func DefaultBlockRate() *big.Int { return big.NewInt(1_600_000_000_000_000_000) }

// DefaultEpochRate is the emission to the epoch part, in wei per second: 18,750 IOTX an hour.
func DefaultEpochRate() *big.Int {
	return new(big.Int).Div(iotx(18_750), big.NewInt(3600))
}

// DefaultIdentityPrice is the fee for one device identity, in wei: the 1,000 IOTX of IIP-41.
func DefaultIdentityPrice() *big.Int { return iotx(1000) }

func iotx(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// A Config says what genesis holds. Without ChainID and Founders it is refused; all other zero values have defaults.
type Config struct {
	// ChainID is part of the EIP-712 domains; it MUST be the chain's.
	ChainID *big.Int
	// Time is genesis' block time in Unix seconds, from which the emission and the first epoch count.
	Time uint64
	// EpochSeconds is the length of an epoch. Default DefaultEpochSeconds.
	EpochSeconds uint64
	// Seats is the size of the committee. Default DefaultSeats.
	Seats uint8
	// Candidates is from how many of the highest it is drawn. Default DefaultCandidates, or Seats if that is more.
	Candidates uint8
	// BlockRate is the emission to producers in wei per second. Default DefaultBlockRate; zero is 0, nil is the default.
	BlockRate *big.Int
	// EpochRate is the emission to the epoch part in wei per second. Default DefaultEpochRate, likewise.
	EpochRate *big.Int
	// Governor may change what can be changed. Default Timelock; only tests name another.
	Governor common.Address
	// DaySeconds is how long a day of the economy lasts: all delays of governance and security are counted in such days, so a
	// test network lives through a week in minutes. Locks of buckets are days of 86,400 seconds everywhere. Default 86,400.
	DaySeconds uint64
	// TreasuryCoins is what the DAO's treasury begins with, in wei. Default none.
	TreasuryCoins *big.Int
	// Guardian may pause named risks for the first year of the chain. Default nobody.
	Guardian common.Address
	// SimulatedEnclaves lets keys of simulated enclaves sign results, which protect nothing: for development alone. Default false.
	SimulatedEnclaves bool
	// UpgradeNotice is the least seconds between scheduling an upgrade and its time. Default DefaultUpgradeNotice.
	UpgradeNotice uint64
	// IdentityPrice is the fee for one device identity in wei. Default DefaultIdentityPrice; zero is 0, nil is the default.
	IdentityPrice *big.Int
	// Founders are the first delegates. The first committee is those of the highest votes.
	Founders []Founder
}

// Emission returns all that the consensus mints, in wei per second.
func (c Config) Emission() *big.Int {
	c = c.withDefaults()
	return new(big.Int).Add(c.BlockRate, c.EpochRate)
}

func (c Config) withDefaults() Config {
	if c.EpochSeconds == 0 {
		c.EpochSeconds = DefaultEpochSeconds
	}
	if c.Seats == 0 {
		c.Seats = DefaultSeats
	}
	if c.Candidates == 0 {
		c.Candidates = max(DefaultCandidates, c.Seats)
	}
	if c.BlockRate == nil {
		c.BlockRate = DefaultBlockRate()
	}
	if c.EpochRate == nil {
		c.EpochRate = DefaultEpochRate()
	}
	if c.Governor == (common.Address{}) {
		c.Governor = Timelock
	}
	if c.DaySeconds == 0 {
		c.DaySeconds = DefaultDaySeconds
	}
	if c.TreasuryCoins == nil {
		c.TreasuryCoins = new(big.Int)
	}
	if c.UpgradeNotice == 0 {
		c.UpgradeNotice = DefaultUpgradeNotice
	}
	if c.IdentityPrice == nil {
		c.IdentityPrice = DefaultIdentityPrice()
	}
	return c
}

func (c Config) check() error {
	switch {
	case c.ChainID == nil || c.ChainID.Sign() <= 0:
		return errors.New("chain id is not set")
	case len(c.Founders) == 0:
		return ErrNoFounders
	case c.Seats > MaxSeats:
		return fmt.Errorf("%d seats, more than %d", c.Seats, MaxSeats)
	case c.Candidates < c.Seats:
		return fmt.Errorf("%d candidates for %d seats", c.Candidates, c.Seats)
	case c.BlockRate.Sign() < 0 || c.EpochRate.Sign() < 0:
		return errors.New("emission is negative")
	case new(big.Int).Add(c.BlockRate, c.EpochRate).Cmp(MaxEmission()) > 0:
		return fmt.Errorf("emission of %v wei a second is more than %v, 3 %% of 10 billion coins a year", new(big.Int).Add(c.BlockRate, c.EpochRate), MaxEmission())
	case c.TreasuryCoins.Sign() < 0:
		return errors.New("the treasury's coins are negative")
	case c.DaySeconds > DefaultDaySeconds:
		return fmt.Errorf("a day of %d seconds, longer than %d", c.DaySeconds, DefaultDaySeconds)
	case c.IdentityPrice.Sign() < 0:
		return errors.New("price of an identity is negative")
	}
	return nil
}

// Alloc returns code, storage and balance of every system contract, and of the standard contracts that stay as they are
// (EIP-2935, EIP-7251, the deterministic deployment proxy). The coins in it are the founders' stakes and registration
// fees; the caller adds other balances.
func Alloc(cfg Config) (types.GenesisAlloc, error) {
	alloc, _, err := Found(cfg)
	return alloc, err
}

// Found is Alloc, and returns the first committee beside it, by which the consensus MUST start.
func Found(cfg Config) (types.GenesisAlloc, validator.Set, error) {
	cfg = cfg.withDefaults()
	if err := cfg.check(); err != nil {
		return nil, nil, err
	}
	w, err := newWorld(cfg.ChainID, cfg.Time)
	if err != nil {
		return nil, nil, err
	}
	for _, c := range creations(cfg) {
		if err := w.create(c); err != nil {
			return nil, nil, fmt.Errorf("create %s: %w", c.name, err)
		}
	}
	set, err := w.found(cfg)
	if err != nil {
		return nil, nil, err
	}
	alloc := types.GenesisAlloc{
		params.HistoryStorageAddress:       account(params.HistoryStorageCode),
		params.ConsolidationQueueAddress:   account(params.ConsolidationQueueCode),
		params.DeterministicFactoryAddress: account(params.DeterministicFactoryCode),
	}
	w.give(Treasury, cfg.TreasuryCoins)
	for _, c := range All() {
		alloc[c.Address] = w.account(c.Address)
	}
	return alloc, set, w.strays()
}

// account is a contract without storage. Nonce 1 as EIP-161 gives every contract.
func account(code []byte) types.Account {
	return types.Account{Code: common.CopyBytes(code), Balance: new(big.Int), Nonce: 1}
}

// A creation is one contract to be created.
type creation struct {
	name    string
	address common.Address
	meta    *bind.MetaData
	args    []any
}

// creations lists them in the order of All.
func creations(c Config) []creation {
	return slices.Concat(pipeline(c), demand(c), governance(c), economics(c), security(c), appeals(c), compute(c))
}

func pipeline(c Config) []creation {
	epoch := new(big.Int).SetUint64(c.EpochSeconds)
	return []creation{
		{"ConsensusReport", ConsensusReport, bindings.ConsensusReportMetaData, []any{Committee}},
		{"RequestHook", RequestHook, bindings.RequestHookMetaData, []any{Committee}},
		{"Committee", Committee, bindings.CommitteeMetaData,
			[]any{ConsensusReport, RequestHook, Delegates, Rewards, Journal, Parameters, c.EpochSeconds, c.Seats, c.Candidates}},
		{"Rewards", Rewards, bindings.RewardsMetaData,
			[]any{Delegates, Staking, Committee, Tips, Monetary, c.Time}},
		{"Staking", Staking, bindings.StakingMetaData, []any{Delegates, Rewards, VoteWeight, c.Governor, Parameters, RestakingPool, VoteEscrow, epoch}},
		{"Delegates", Delegates, bindings.DelegatesMetaData, []any{Committee, Staking, Rewards, Parameters, epoch}},
		{"Tips", Tips, bindings.TipsMetaData, []any{Rewards}},
		{"Treasury", Treasury, bindings.TreasuryMetaData, []any{c.Governor, new(big.Int).SetUint64(c.DaySeconds), allowances()}},
		{"VoteWeight", VoteWeight, bindings.VoteWeightMetaData, nil},
		{"Upgrades", Upgrades, bindings.UpgradesMetaData, []any{c.Governor, c.UpgradeNotice}},
		{"Journal", Journal, bindings.JournalMetaData, []any{Committee}},
		{"Burn", Burn, bindings.BurnMetaData, nil},
		{"StakingView", StakingView, bindings.StakingViewMetaData, []any{Staking, Delegates}},
		{"ProjectRegistry", ProjectRegistry, bindings.ProjectRegistryMetaData, []any{DeviceNFT}},
		{"DeviceRegistry", DeviceRegistry, bindings.DeviceRegistryMetaData,
			[]any{ProjectRegistry, ERC6551Registry, DeviceAccount, DeviceStore}},
		{"DeviceNFT", DeviceNFT, bindings.DeviceNFTMetaData, []any{ProjectRegistry, DeviceRegistry, DeviceClaims}},
		{"DeviceAccount", DeviceAccount, bindings.DeviceAccountMetaData, nil},
		{"DeviceStore", DeviceStore, bindings.DeviceStoreMetaData,
			[]any{ProjectRegistry, DeviceRegistry, c.Governor, Burn, Treasury, Parameters, RestakingPool, c.IdentityPrice}},
		{"DeviceTrust", DeviceTrust, bindings.DeviceTrustMetaData, []any{ProjectRegistry, DeviceRegistry}},
		{"DeviceClaims", DeviceClaims, bindings.DeviceClaimsMetaData, []any{ProjectRegistry, DeviceRegistry}},
		{"ERC6551Registry", ERC6551Registry, bindings.ERC6551RegistryMetaData, nil},
		{"DataLog", DataLog, bindings.DataLogMetaData, []any{ProjectRegistry}},
		{"Settlement", Settlement, bindings.SettlementMetaData, []any{ProjectRegistry, DeviceRegistry, DataLog, DataCredits, Appeals}},
	}
}
