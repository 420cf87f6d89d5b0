package predeploys_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/predeploys"
)

// A chain is genesis in go-ethereum's EVM; calls are transactions without fees, blocks are a number.
type chain struct {
	t      testing.TB
	db     *state.StateDB
	config *params.ChainConfig
	block  int64
	time   uint64
	random common.Hash // PREVRANDAO
	gas    uint64      // used by the last call, without the transaction's own cost
	logs   int         // of all calls so far
}

func newChain(t testing.TB, cfg predeploys.Config) *chain {
	t.Helper()
	alloc, err := predeploys.Alloc(cfg)
	if err != nil {
		t.Fatal(err)
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	for addr, acc := range alloc {
		db.CreateAccount(addr)
		db.SetNonce(addr, acc.Nonce, tracing.NonceChangeGenesis)
		db.SetCode(addr, acc.Code, tracing.CodeChangeGenesis)
		db.SetBalance(addr, uint256.MustFromBig(acc.Balance), tracing.BalanceIncreaseGenesisBalance)
		for slot, value := range acc.Storage {
			db.SetState(addr, slot, value)
		}
	}
	c := &chain{t: t, db: db, config: predeploys.ChainConfig(cfg.ChainID), block: 1, time: cfg.Time + 1}
	c.seal()
	return c
}

// seal ends a transaction, so that the next one sees its storage as old and cold.
func (c *chain) seal() { c.db.Finalise(c.config.Rules(big.NewInt(c.block), true, c.time)) }

func (c *chain) fund(addr common.Address, wei *uint256.Int) {
	c.db.AddBalance(addr, wei, tracing.BalanceChangeUnspecified)
}

// raw sends calldata with value and returns what came back.
func (c *chain) raw(from, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	gas := uint64(params.MaxTxGas)
	if from == params.SystemAddress {
		gas = 30_000_000 // of a system call
	}
	cfg := &runtime.Config{
		ChainConfig: c.config, Origin: from, BlockNumber: big.NewInt(c.block), Time: c.time, Random: &c.random,
		GasLimit: gas, Value: value, State: c.db, BaseFee: new(big.Int), EVMConfig: vm.Config{},
	}
	out, left, err := runtime.Call(to, data, cfg)
	c.gas = gas - left
	c.seal()
	return out, err
}

// system sends calldata as the execution client does.
func (c *chain) system(to common.Address, data []byte) []byte {
	c.t.Helper()
	out, err := c.raw(params.SystemAddress, to, nil, data)
	if err != nil {
		c.t.Fatalf("system call to %s: %v", to, err)
	}
	return out
}

// A contract is one contract of the chain.
type contract struct {
	*chain
	addr common.Address
	abi  *abi.ABI
}

func (c *chain) contract(meta *bind.MetaData, addr common.Address) contract {
	c.t.Helper()
	parsed, err := meta.GetAbi()
	if err != nil {
		c.t.Fatal(err)
	}
	return contract{c, addr, parsed}
}

// try calls a method and returns its outputs.
func (c contract) try(from common.Address, method string, args ...any) ([]any, error) {
	return c.pay(from, nil, method, args...)
}

func (c contract) pay(from common.Address, value *big.Int, method string, args ...any) ([]any, error) {
	c.t.Helper()
	data, err := c.abi.Pack(method, args...)
	if err != nil {
		c.t.Fatal(err)
	}
	out, err := c.raw(from, c.addr, value, data)
	if err != nil {
		return nil, &revert{method, out, err, c.abi}
	}
	values, err := c.abi.Unpack(method, out)
	if err != nil {
		c.t.Fatalf("%s answered %#x: %v", method, out, err)
	}
	return values, nil
}

// must calls a method that has to succeed.
func (c contract) must(from common.Address, method string, args ...any) []any {
	c.t.Helper()
	values, err := c.try(from, method, args...)
	if err != nil {
		c.t.Fatal(err)
	}
	return values
}

// A revert names the custom error a call ended with.
type revert struct {
	method string
	data   []byte
	err    error
	abi    *abi.ABI
}

func (r *revert) Error() string { return r.method + ": " + r.err.Error() + ": " + r.name() }

func (r *revert) name() string {
	if len(r.data) >= 4 {
		if e, err := r.abi.ErrorByID([4]byte(r.data[:4])); err == nil {
			return e.Name
		}
	}
	return common.Bytes2Hex(r.data)
}
