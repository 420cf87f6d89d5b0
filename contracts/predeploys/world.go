package predeploys

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// callGas bounds one call while founding. The largest, seating a committee, uses some millions.
const callGas = 1_000_000_000

// A world is the state that genesis is made in: all system contracts and what they store.
type world struct {
	chainID *big.Int
	time    uint64
	db      *state.StateDB
	hooked  vm.StateDB
	// touched is every slot that was ever written, by account.
	touched map[common.Address]map[common.Hash]struct{}
}

func newWorld(chainID *big.Int, time uint64) (*world, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	w := &world{chainID: chainID, time: time, db: db, touched: make(map[common.Address]map[common.Hash]struct{})}
	w.hooked = state.NewHookedState(db, &tracing.Hooks{
		OnStorageChange: func(addr common.Address, slot, _, _ common.Hash) {
			if w.touched[addr] == nil {
				w.touched[addr] = make(map[common.Hash]struct{})
			}
			w.touched[addr][slot] = struct{}{}
		},
	})
	return w, nil
}

// create runs the creation code as if it were the account's code: what it returns is the code to keep, and what it stored
// is stored already where it belongs. CREATE would give an address of its own choosing.
func (w *world) create(c creation) error {
	parsed, err := c.meta.GetAbi()
	if err != nil {
		return err
	}
	args, err := parsed.Pack("", c.args...)
	if err != nil {
		return err
	}
	w.db.CreateAccount(c.address)
	w.db.SetNonce(c.address, 1, tracing.NonceChangeGenesis)
	w.db.SetCode(c.address, append(common.FromHex(c.meta.Bin), args...), tracing.CodeChangeGenesis)
	code, err := w.call(common.Address{}, c.address, nil, parsed, nil)
	if err != nil {
		return err
	}
	if len(code) == 0 || len(code) > params.MaxCodeSize {
		return fmt.Errorf("code of %d bytes", len(code))
	}
	w.db.SetCode(c.address, code, tracing.CodeChangeGenesis)
	return nil
}

// give makes coins for an account.
func (w *world) give(to common.Address, wei *big.Int) {
	w.db.AddBalance(to, uint256.MustFromBig(wei), tracing.BalanceIncreaseGenesisBalance)
}

// send makes an ordinary call with value, whose coins are made for the purpose, and returns its outputs.
func (w *world) send(from, to common.Address, value *big.Int, meta *bind.MetaData, method string, args ...any) ([]any, error) {
	parsed, err := meta.GetAbi()
	if err != nil {
		return nil, err
	}
	data, err := parsed.Pack(method, args...)
	if err != nil {
		return nil, err
	}
	out, err := w.call(from, to, value, parsed, data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	return parsed.Unpack(method, out)
}

func (w *world) call(from, to common.Address, value *big.Int, parsed *abi.ABI, data []byte) ([]byte, error) {
	amount := new(uint256.Int)
	if value != nil {
		amount = uint256.MustFromBig(value)
		w.db.AddBalance(from, amount, tracing.BalanceIncreaseGenesisBalance)
	}
	evm := w.newEVM()
	out, _, err := evm.Call(from, to, data, vm.NewGasBudget(callGas, 0), amount)
	// The end of a transaction: the next one sees this one's storage as its own beginning.
	w.db.Finalise(evm.GetRules())
	if err != nil {
		return nil, explain(err, out, parsed)
	}
	return out, nil
}

// explain names the contract's error that a failed call returned.
func explain(err error, out []byte, parsed *abi.ABI) error {
	if len(out) >= 4 {
		if e, lookup := parsed.ErrorByID([4]byte(out[:4])); lookup == nil {
			if values, unpack := e.Unpack(out); unpack == nil {
				return fmt.Errorf("%w: %s%v", err, e.Name, values)
			}
		}
	}
	return fmt.Errorf("%w: %#x", err, out)
}

// account returns what genesis keeps of a contract.
func (w *world) account(addr common.Address) types.Account {
	acc := account(w.db.GetCode(addr))
	acc.Balance = w.db.GetBalance(addr).ToBig()
	for slot := range w.touched[addr] {
		if value := w.db.GetState(addr, slot); value != (common.Hash{}) {
			if acc.Storage == nil {
				acc.Storage = make(map[common.Hash]common.Hash)
			}
			acc.Storage[slot] = value
		}
	}
	return acc
}

// strays is an error if a contract outside of All has storage: genesis would lose it.
func (w *world) strays() error {
	known := make(map[common.Address]bool)
	for _, c := range All() {
		known[c.Address] = true
	}
	for addr := range w.touched {
		if !known[addr] {
			return fmt.Errorf("genesis stored something at %s, which is no system contract", addr)
		}
	}
	return nil
}

// newEVM is an EVM at block 0, at genesis' time, under ChainConfig.
func (w *world) newEVM() *vm.EVM {
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: new(big.Int),
		Time:        w.time,
		Difficulty:  new(big.Int),
		GasLimit:    callGas,
		BaseFee:     new(big.Int),
		BlobBaseFee: new(big.Int),
		Random:      &common.Hash{},
	}
	evm := vm.NewEVM(block, w.hooked, ChainConfig(w.chainID), vm.Config{})
	evm.SetTxContext(vm.TxContext{GasPrice: new(uint256.Int)})
	rules := evm.GetRules()
	w.hooked.Prepare(rules, common.Address{}, common.Address{}, nil, vm.ActivePrecompiles(rules), nil)
	return evm
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
