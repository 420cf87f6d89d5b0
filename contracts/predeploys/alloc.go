package predeploys

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
)

// ErrNoValidators is returned for a Config without validators: such a chain could not make a block.
var ErrNoValidators = errors.New("no validators")

// MaxValidators is the most validators genesis takes: the width of the consensus report's bitmap.
const MaxValidators = 200

// creationGas bounds one constructor. The largest, 200 validators in Validators, uses about 35 million.
const creationGas = 1_000_000_000

// A Config says what genesis holds. The zero value lacks ChainID and Validators and is refused.
type Config struct {
	// ChainID is part of the EIP-712 domains; it MUST be the chain's.
	ChainID *big.Int
	// Validators is the genesis set. A validator's place in it is its index in the consensus report, for ever.
	Validators []Validator
}

// A Validator is one member of the genesis set.
type Validator struct {
	// PublicKey is the compressed secp256k1 consensus key.
	PublicKey [33]byte
	// Power is the voting power, above 0.
	Power uint64
	// Operator may rotate the key.
	Operator common.Address
}

// Alloc returns code and storage of every system contract, and of the standard contracts that stay as they are
// (EIP-2935, EIP-7251, the deterministic deployment proxy). The caller adds balances.
func Alloc(cfg Config) (types.GenesisAlloc, error) {
	if cfg.ChainID == nil || cfg.ChainID.Sign() <= 0 {
		return nil, errors.New("chain id is not set")
	}
	creations, err := creations(cfg)
	if err != nil {
		return nil, err
	}
	alloc := types.GenesisAlloc{
		params.HistoryStorageAddress:       account(params.HistoryStorageCode),
		params.ConsolidationQueueAddress:   account(params.ConsolidationQueueCode),
		params.DeterministicFactoryAddress: account(params.DeterministicFactoryCode),
	}
	for _, c := range creations {
		acc, err := c.run(cfg.ChainID)
		if err != nil {
			return nil, fmt.Errorf("create %s: %w", c.name, err)
		}
		alloc[c.address] = acc
	}
	return alloc, nil
}

// ChainConfig returns the rules the contracts are created and tested under: all forks up to Osaka from genesis. A
// network's own config MUST have at least these.
func ChainConfig(chainID *big.Int) *params.ChainConfig {
	zero := func() *uint64 { return new(uint64) }
	return &params.ChainConfig{
		ChainID:                 chainID,
		HomesteadBlock:          new(big.Int),
		EIP150Block:             new(big.Int),
		EIP155Block:             new(big.Int),
		EIP158Block:             new(big.Int),
		ByzantiumBlock:          new(big.Int),
		ConstantinopleBlock:     new(big.Int),
		PetersburgBlock:         new(big.Int),
		IstanbulBlock:           new(big.Int),
		MuirGlacierBlock:        new(big.Int),
		BerlinBlock:             new(big.Int),
		LondonBlock:             new(big.Int),
		ArrowGlacierBlock:       new(big.Int),
		GrayGlacierBlock:        new(big.Int),
		MergeNetsplitBlock:      new(big.Int),
		TerminalTotalDifficulty: new(big.Int),
		ShanghaiTime:            zero(),
		CancunTime:              zero(),
		PragueTime:              zero(),
		OsakaTime:               zero(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: params.DefaultCancunBlobConfig,
			Prague: params.DefaultPragueBlobConfig,
		},
	}
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

func creations(cfg Config) ([]creation, error) {
	genesis, err := genesisSet(cfg.Validators)
	if err != nil {
		return nil, err
	}
	return []creation{
		{"ConsensusReport", ConsensusReport, bindings.ConsensusReportMetaData, []any{Validators}},
		{"RequestHook", RequestHook, bindings.RequestHookMetaData, []any{Validators}},
		{"Validators", Validators, bindings.ValidatorsMetaData, []any{ConsensusReport, RequestHook, genesis}},
		{"Rewards", Rewards, bindings.RewardsMetaData, nil},
		{"ProjectRegistry", ProjectRegistry, bindings.ProjectRegistryMetaData, []any{DeviceNFT}},
		{"DeviceRegistry", DeviceRegistry, bindings.DeviceRegistryMetaData,
			[]any{ProjectRegistry, ERC6551Registry, DeviceAccount}},
		{"DeviceNFT", DeviceNFT, bindings.DeviceNFTMetaData, []any{ProjectRegistry, DeviceRegistry}},
		{"DeviceAccount", DeviceAccount, bindings.DeviceAccountMetaData, nil},
		{"ERC6551Registry", ERC6551Registry, bindings.ERC6551RegistryMetaData, nil},
		{"DataLog", DataLog, bindings.DataLogMetaData, []any{ProjectRegistry}},
		{"Settlement", Settlement, bindings.SettlementMetaData, []any{ProjectRegistry, DeviceRegistry, DataLog}},
	}, nil
}

func genesisSet(validators []Validator) ([]bindings.ValidatorsGenesis, error) {
	if len(validators) == 0 {
		return nil, ErrNoValidators
	}
	if len(validators) > MaxValidators {
		return nil, fmt.Errorf("%d validators, more than %d", len(validators), MaxValidators)
	}
	genesis := make([]bindings.ValidatorsGenesis, len(validators))
	for i, v := range validators {
		key, err := crypto.DecompressPubkey(v.PublicKey[:])
		if err != nil {
			return nil, fmt.Errorf("key of validator %d: %w", i, err)
		}
		genesis[i] = bindings.ValidatorsGenesis{X: key.X, Y: key.Y, Power: v.Power, Operator: v.Operator}
	}
	return genesis, nil
}

// run runs the creation code as if it were the account's code: what it returns is the code to keep, and what it stored is
// stored already where it belongs. CREATE would give an address of its own choosing.
func (c creation) run(chainID *big.Int) (types.Account, error) {
	parsed, err := c.meta.GetAbi()
	if err != nil {
		return types.Account{}, err
	}
	args, err := parsed.Pack("", c.args...)
	if err != nil {
		return types.Account{}, err
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return types.Account{}, err
	}
	touched := make(map[common.Hash]struct{})
	hooked := state.NewHookedState(db, &tracing.Hooks{
		OnStorageChange: func(addr common.Address, slot, _, _ common.Hash) {
			// A constructor that writes elsewhere would lose those writes; none of ours calls out.
			if addr == c.address {
				touched[slot] = struct{}{}
			}
		},
	})
	db.CreateAccount(c.address)
	db.SetNonce(c.address, 1, tracing.NonceChangeGenesis)
	db.SetCode(c.address, append(common.FromHex(c.meta.Bin), args...), tracing.CodeChangeGenesis)

	evm := newEVM(hooked, chainID)
	code, _, err := evm.Call(common.Address{}, c.address, nil, vm.NewGasBudget(creationGas, 0), new(uint256.Int))
	if err != nil {
		return types.Account{}, fmt.Errorf("%w: %#x", err, code)
	}
	if len(code) == 0 || len(code) > params.MaxCodeSize {
		return types.Account{}, fmt.Errorf("code of %d bytes", len(code))
	}
	acc := account(code)
	for slot := range touched {
		if value := db.GetState(c.address, slot); value != (common.Hash{}) {
			if acc.Storage == nil {
				acc.Storage = make(map[common.Hash]common.Hash)
			}
			acc.Storage[slot] = value
		}
	}
	return acc, nil
}

// newEVM is an EVM at block 0, time 0, under ChainConfig.
func newEVM(db vm.StateDB, chainID *big.Int) *vm.EVM {
	config := ChainConfig(chainID)
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: new(big.Int),
		Difficulty:  new(big.Int),
		GasLimit:    creationGas,
		BaseFee:     new(big.Int),
		BlobBaseFee: new(big.Int),
		Random:      &common.Hash{},
	}
	evm := vm.NewEVM(block, db, config, vm.Config{})
	evm.SetTxContext(vm.TxContext{GasPrice: new(uint256.Int)})
	db.Prepare(evm.GetRules(), common.Address{}, common.Address{}, nil, vm.ActivePrecompiles(evm.GetRules()), nil)
	return evm
}
