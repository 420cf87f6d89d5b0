// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// FeesMetricMetaData contains all meta data concerning the FeesMetric contract.
var FeesMetricMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIMetricStore\",\"name\":\"store\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"STORE\",\"outputs\":[{\"internalType\":\"contractIMetricStore\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"describe\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"value\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610255380380610255833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516101d26100835f395f81816085015260f801526101d25ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80631ad184ff14610043578063507f146514610080578063c5a46ee6146100bf575b5f5ffd5b60408051808201825260128152711a59195b9d1a5d1e481999595cc81c185a5960721b60208201529051610077919061016f565b60405180910390f35b6100a77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610077565b6100d26100cd3660046101a4565b6100e0565b604051908152602001610077565b6040516358e8bdc760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906358e8bdc790602401602060405180830381865afa158015610145573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016991906101bb565b92915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f602082840312156101b4575f5ffd5b5035919050565b5f602082840312156101cb575f5ffd5b505191905056",
}

// FeesMetricABI is the input ABI used to generate the binding from.
// Deprecated: Use FeesMetricMetaData.ABI instead.
var FeesMetricABI = FeesMetricMetaData.ABI

// FeesMetricBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use FeesMetricMetaData.Bin instead.
var FeesMetricBin = FeesMetricMetaData.Bin

// DeployFeesMetric deploys a new Ethereum contract, binding an instance of FeesMetric to it.
func DeployFeesMetric(auth *bind.TransactOpts, backend bind.ContractBackend, store common.Address) (common.Address, *types.Transaction, *FeesMetric, error) {
	parsed, err := FeesMetricMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(FeesMetricBin), backend, store)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &FeesMetric{FeesMetricCaller: FeesMetricCaller{contract: contract}, FeesMetricTransactor: FeesMetricTransactor{contract: contract}, FeesMetricFilterer: FeesMetricFilterer{contract: contract}}, nil
}

// FeesMetric is an auto generated Go binding around an Ethereum contract.
type FeesMetric struct {
	FeesMetricCaller     // Read-only binding to the contract
	FeesMetricTransactor // Write-only binding to the contract
	FeesMetricFilterer   // Log filterer for contract events
}

// FeesMetricCaller is an auto generated read-only Go binding around an Ethereum contract.
type FeesMetricCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FeesMetricTransactor is an auto generated write-only Go binding around an Ethereum contract.
type FeesMetricTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FeesMetricFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type FeesMetricFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FeesMetricSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type FeesMetricSession struct {
	Contract     *FeesMetric       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// FeesMetricCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type FeesMetricCallerSession struct {
	Contract *FeesMetricCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// FeesMetricTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type FeesMetricTransactorSession struct {
	Contract     *FeesMetricTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// FeesMetricRaw is an auto generated low-level Go binding around an Ethereum contract.
type FeesMetricRaw struct {
	Contract *FeesMetric // Generic contract binding to access the raw methods on
}

// FeesMetricCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type FeesMetricCallerRaw struct {
	Contract *FeesMetricCaller // Generic read-only contract binding to access the raw methods on
}

// FeesMetricTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type FeesMetricTransactorRaw struct {
	Contract *FeesMetricTransactor // Generic write-only contract binding to access the raw methods on
}

// NewFeesMetric creates a new instance of FeesMetric, bound to a specific deployed contract.
func NewFeesMetric(address common.Address, backend bind.ContractBackend) (*FeesMetric, error) {
	contract, err := bindFeesMetric(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &FeesMetric{FeesMetricCaller: FeesMetricCaller{contract: contract}, FeesMetricTransactor: FeesMetricTransactor{contract: contract}, FeesMetricFilterer: FeesMetricFilterer{contract: contract}}, nil
}

// NewFeesMetricCaller creates a new read-only instance of FeesMetric, bound to a specific deployed contract.
func NewFeesMetricCaller(address common.Address, caller bind.ContractCaller) (*FeesMetricCaller, error) {
	contract, err := bindFeesMetric(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &FeesMetricCaller{contract: contract}, nil
}

// NewFeesMetricTransactor creates a new write-only instance of FeesMetric, bound to a specific deployed contract.
func NewFeesMetricTransactor(address common.Address, transactor bind.ContractTransactor) (*FeesMetricTransactor, error) {
	contract, err := bindFeesMetric(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &FeesMetricTransactor{contract: contract}, nil
}

// NewFeesMetricFilterer creates a new log filterer instance of FeesMetric, bound to a specific deployed contract.
func NewFeesMetricFilterer(address common.Address, filterer bind.ContractFilterer) (*FeesMetricFilterer, error) {
	contract, err := bindFeesMetric(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &FeesMetricFilterer{contract: contract}, nil
}

// bindFeesMetric binds a generic wrapper to an already deployed contract.
func bindFeesMetric(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := FeesMetricMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_FeesMetric *FeesMetricRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _FeesMetric.Contract.FeesMetricCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_FeesMetric *FeesMetricRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _FeesMetric.Contract.FeesMetricTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_FeesMetric *FeesMetricRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _FeesMetric.Contract.FeesMetricTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_FeesMetric *FeesMetricCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _FeesMetric.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_FeesMetric *FeesMetricTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _FeesMetric.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_FeesMetric *FeesMetricTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _FeesMetric.Contract.contract.Transact(opts, method, params...)
}

// STORE is a free data retrieval call binding the contract method 0x507f1465.
//
// Solidity: function STORE() view returns(address)
func (_FeesMetric *FeesMetricCaller) STORE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _FeesMetric.contract.Call(opts, &out, "STORE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STORE is a free data retrieval call binding the contract method 0x507f1465.
//
// Solidity: function STORE() view returns(address)
func (_FeesMetric *FeesMetricSession) STORE() (common.Address, error) {
	return _FeesMetric.Contract.STORE(&_FeesMetric.CallOpts)
}

// STORE is a free data retrieval call binding the contract method 0x507f1465.
//
// Solidity: function STORE() view returns(address)
func (_FeesMetric *FeesMetricCallerSession) STORE() (common.Address, error) {
	return _FeesMetric.Contract.STORE(&_FeesMetric.CallOpts)
}

// Describe is a free data retrieval call binding the contract method 0x1ad184ff.
//
// Solidity: function describe() pure returns(string)
func (_FeesMetric *FeesMetricCaller) Describe(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _FeesMetric.contract.Call(opts, &out, "describe")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Describe is a free data retrieval call binding the contract method 0x1ad184ff.
//
// Solidity: function describe() pure returns(string)
func (_FeesMetric *FeesMetricSession) Describe() (string, error) {
	return _FeesMetric.Contract.Describe(&_FeesMetric.CallOpts)
}

// Describe is a free data retrieval call binding the contract method 0x1ad184ff.
//
// Solidity: function describe() pure returns(string)
func (_FeesMetric *FeesMetricCallerSession) Describe() (string, error) {
	return _FeesMetric.Contract.Describe(&_FeesMetric.CallOpts)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 projectId) view returns(uint256)
func (_FeesMetric *FeesMetricCaller) Value(opts *bind.CallOpts, projectId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _FeesMetric.contract.Call(opts, &out, "value", projectId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 projectId) view returns(uint256)
func (_FeesMetric *FeesMetricSession) Value(projectId *big.Int) (*big.Int, error) {
	return _FeesMetric.Contract.Value(&_FeesMetric.CallOpts, projectId)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 projectId) view returns(uint256)
func (_FeesMetric *FeesMetricCallerSession) Value(projectId *big.Int) (*big.Int, error) {
	return _FeesMetric.Contract.Value(&_FeesMetric.CallOpts, projectId)
}
