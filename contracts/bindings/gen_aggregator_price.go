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

// AggregatorPriceMetaData contains all meta data concerning the AggregatorPrice contract.
var AggregatorPriceMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAggregatorV3\",\"name\":\"feed\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"assetDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"maxAge\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NoAge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDecimals\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FEED\",\"outputs\":[{\"internalType\":\"contractIAggregatorV3\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_AGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"value\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161077838038061077883398101604081905261002e91610130565b5f8260ff16846001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100939190610176565b60ff166100a091906101aa565b9050603b8111156100d257604051631edf520160e31b815260048101829052603b602482015260440160405180910390fd5b815f036100f25760405163085cd8c960e31b815260040160405180910390fd5b83826100ff83600a6102a6565b60c05260a0526001600160a01b0316608052506102b192505050565b805160ff8116811461012b575f5ffd5b919050565b5f5f5f60608486031215610142575f5ffd5b83516001600160a01b0381168114610158575f5ffd5b92506101666020850161011b565b9150604084015190509250925092565b5f60208284031215610186575f5ffd5b61018f8261011b565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156101bd576101bd610196565b92915050565b6001815b60018411156101fe578085048111156101e2576101e2610196565b60018416156101f057908102905b60019390931c9280026101c7565b935093915050565b5f82610214575060016101bd565b8161022057505f6101bd565b816001811461023657600281146102405761025c565b60019150506101bd565b60ff84111561025157610251610196565b50506001821b6101bd565b5060208310610133831016604e8410600b841016171561027f575081810a6101bd565b61028b5f1984846101c3565b805f190482111561029e5761029e610196565b029392505050565b5f61018f8383610206565b60805160a05160c05161048b6102ed5f395f818160f601526102a101525f81816097015261022301525f818160530152610120015261048b5ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80630beaf38c1461004e5780630dcaeaf214610092578063c5a46ee6146100c7578063eced5526146100f1575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100b97f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610089565b6100da6100d53660046103b0565b610118565b604080519215158352602083019190915201610089565b6100b97f000000000000000000000000000000000000000000000000000000000000000081565b5f5f5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa15801561017a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061019e91906103e5565b9450945050935093505f831315806101c557506f7fffffffffffffffffffffffffffffff83135b806101da575069ffffffffffffffffffff8416155b806101fc57508369ffffffffffffffffffff168169ffffffffffffffffffff16105b1561020f57505f96879650945050505050565b81158061021b57504282115b8061024e57507f000000000000000000000000000000000000000000000000000000000000000061024c8342610447565b115b1561026157505f96879650945050505050565b6fffffffffffffffffffffffffffffffff87111561028757505f96879650945050505050565b60016102c5610296858a610460565b670de0b6b3a76400007f00000000000000000000000000000000000000000000000000000000000000006102d2565b9550955050505050915091565b5f5f5f6102df8686610383565b91509150815f03610303578381816102f9576102f9610477565b049250505061037c565b81841161031a5761031a600385150260111861039f565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150505b9392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f602082840312156103c0575f5ffd5b5035919050565b805169ffffffffffffffffffff811681146103e0575f5ffd5b919050565b5f5f5f5f5f60a086880312156103f9575f5ffd5b610402866103c7565b60208701516040880151606089015192975090955093509150610427608087016103c7565b90509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561045a5761045a610433565b92915050565b808202811582820484141761045a5761045a610433565b634e487b7160e01b5f52601260045260245ffd",
}

// AggregatorPriceABI is the input ABI used to generate the binding from.
// Deprecated: Use AggregatorPriceMetaData.ABI instead.
var AggregatorPriceABI = AggregatorPriceMetaData.ABI

// AggregatorPriceBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use AggregatorPriceMetaData.Bin instead.
var AggregatorPriceBin = AggregatorPriceMetaData.Bin

// DeployAggregatorPrice deploys a new Ethereum contract, binding an instance of AggregatorPrice to it.
func DeployAggregatorPrice(auth *bind.TransactOpts, backend bind.ContractBackend, feed common.Address, assetDecimals uint8, maxAge *big.Int) (common.Address, *types.Transaction, *AggregatorPrice, error) {
	parsed, err := AggregatorPriceMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(AggregatorPriceBin), backend, feed, assetDecimals, maxAge)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &AggregatorPrice{AggregatorPriceCaller: AggregatorPriceCaller{contract: contract}, AggregatorPriceTransactor: AggregatorPriceTransactor{contract: contract}, AggregatorPriceFilterer: AggregatorPriceFilterer{contract: contract}}, nil
}

// AggregatorPrice is an auto generated Go binding around an Ethereum contract.
type AggregatorPrice struct {
	AggregatorPriceCaller     // Read-only binding to the contract
	AggregatorPriceTransactor // Write-only binding to the contract
	AggregatorPriceFilterer   // Log filterer for contract events
}

// AggregatorPriceCaller is an auto generated read-only Go binding around an Ethereum contract.
type AggregatorPriceCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AggregatorPriceTransactor is an auto generated write-only Go binding around an Ethereum contract.
type AggregatorPriceTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AggregatorPriceFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type AggregatorPriceFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AggregatorPriceSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type AggregatorPriceSession struct {
	Contract     *AggregatorPrice  // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// AggregatorPriceCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type AggregatorPriceCallerSession struct {
	Contract *AggregatorPriceCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts          // Call options to use throughout this session
}

// AggregatorPriceTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type AggregatorPriceTransactorSession struct {
	Contract     *AggregatorPriceTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// AggregatorPriceRaw is an auto generated low-level Go binding around an Ethereum contract.
type AggregatorPriceRaw struct {
	Contract *AggregatorPrice // Generic contract binding to access the raw methods on
}

// AggregatorPriceCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type AggregatorPriceCallerRaw struct {
	Contract *AggregatorPriceCaller // Generic read-only contract binding to access the raw methods on
}

// AggregatorPriceTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type AggregatorPriceTransactorRaw struct {
	Contract *AggregatorPriceTransactor // Generic write-only contract binding to access the raw methods on
}

// NewAggregatorPrice creates a new instance of AggregatorPrice, bound to a specific deployed contract.
func NewAggregatorPrice(address common.Address, backend bind.ContractBackend) (*AggregatorPrice, error) {
	contract, err := bindAggregatorPrice(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &AggregatorPrice{AggregatorPriceCaller: AggregatorPriceCaller{contract: contract}, AggregatorPriceTransactor: AggregatorPriceTransactor{contract: contract}, AggregatorPriceFilterer: AggregatorPriceFilterer{contract: contract}}, nil
}

// NewAggregatorPriceCaller creates a new read-only instance of AggregatorPrice, bound to a specific deployed contract.
func NewAggregatorPriceCaller(address common.Address, caller bind.ContractCaller) (*AggregatorPriceCaller, error) {
	contract, err := bindAggregatorPrice(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &AggregatorPriceCaller{contract: contract}, nil
}

// NewAggregatorPriceTransactor creates a new write-only instance of AggregatorPrice, bound to a specific deployed contract.
func NewAggregatorPriceTransactor(address common.Address, transactor bind.ContractTransactor) (*AggregatorPriceTransactor, error) {
	contract, err := bindAggregatorPrice(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &AggregatorPriceTransactor{contract: contract}, nil
}

// NewAggregatorPriceFilterer creates a new log filterer instance of AggregatorPrice, bound to a specific deployed contract.
func NewAggregatorPriceFilterer(address common.Address, filterer bind.ContractFilterer) (*AggregatorPriceFilterer, error) {
	contract, err := bindAggregatorPrice(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &AggregatorPriceFilterer{contract: contract}, nil
}

// bindAggregatorPrice binds a generic wrapper to an already deployed contract.
func bindAggregatorPrice(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := AggregatorPriceMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AggregatorPrice *AggregatorPriceRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AggregatorPrice.Contract.AggregatorPriceCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AggregatorPrice *AggregatorPriceRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AggregatorPrice.Contract.AggregatorPriceTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AggregatorPrice *AggregatorPriceRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AggregatorPrice.Contract.AggregatorPriceTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AggregatorPrice *AggregatorPriceCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AggregatorPrice.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AggregatorPrice *AggregatorPriceTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AggregatorPrice.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AggregatorPrice *AggregatorPriceTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AggregatorPrice.Contract.contract.Transact(opts, method, params...)
}

// FEED is a free data retrieval call binding the contract method 0x0beaf38c.
//
// Solidity: function FEED() view returns(address)
func (_AggregatorPrice *AggregatorPriceCaller) FEED(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AggregatorPrice.contract.Call(opts, &out, "FEED")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// FEED is a free data retrieval call binding the contract method 0x0beaf38c.
//
// Solidity: function FEED() view returns(address)
func (_AggregatorPrice *AggregatorPriceSession) FEED() (common.Address, error) {
	return _AggregatorPrice.Contract.FEED(&_AggregatorPrice.CallOpts)
}

// FEED is a free data retrieval call binding the contract method 0x0beaf38c.
//
// Solidity: function FEED() view returns(address)
func (_AggregatorPrice *AggregatorPriceCallerSession) FEED() (common.Address, error) {
	return _AggregatorPrice.Contract.FEED(&_AggregatorPrice.CallOpts)
}

// MAXAGE is a free data retrieval call binding the contract method 0x0dcaeaf2.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (_AggregatorPrice *AggregatorPriceCaller) MAXAGE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _AggregatorPrice.contract.Call(opts, &out, "MAX_AGE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXAGE is a free data retrieval call binding the contract method 0x0dcaeaf2.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (_AggregatorPrice *AggregatorPriceSession) MAXAGE() (*big.Int, error) {
	return _AggregatorPrice.Contract.MAXAGE(&_AggregatorPrice.CallOpts)
}

// MAXAGE is a free data retrieval call binding the contract method 0x0dcaeaf2.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (_AggregatorPrice *AggregatorPriceCallerSession) MAXAGE() (*big.Int, error) {
	return _AggregatorPrice.Contract.MAXAGE(&_AggregatorPrice.CallOpts)
}

// SCALE is a free data retrieval call binding the contract method 0xeced5526.
//
// Solidity: function SCALE() view returns(uint256)
func (_AggregatorPrice *AggregatorPriceCaller) SCALE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _AggregatorPrice.contract.Call(opts, &out, "SCALE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SCALE is a free data retrieval call binding the contract method 0xeced5526.
//
// Solidity: function SCALE() view returns(uint256)
func (_AggregatorPrice *AggregatorPriceSession) SCALE() (*big.Int, error) {
	return _AggregatorPrice.Contract.SCALE(&_AggregatorPrice.CallOpts)
}

// SCALE is a free data retrieval call binding the contract method 0xeced5526.
//
// Solidity: function SCALE() view returns(uint256)
func (_AggregatorPrice *AggregatorPriceCallerSession) SCALE() (*big.Int, error) {
	return _AggregatorPrice.Contract.SCALE(&_AggregatorPrice.CallOpts)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 amount) view returns(bool ok, uint256 worth)
func (_AggregatorPrice *AggregatorPriceCaller) Value(opts *bind.CallOpts, amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	var out []interface{}
	err := _AggregatorPrice.contract.Call(opts, &out, "value", amount)

	outstruct := new(struct {
		Ok    bool
		Worth *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Ok = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Worth = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 amount) view returns(bool ok, uint256 worth)
func (_AggregatorPrice *AggregatorPriceSession) Value(amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	return _AggregatorPrice.Contract.Value(&_AggregatorPrice.CallOpts, amount)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 amount) view returns(bool ok, uint256 worth)
func (_AggregatorPrice *AggregatorPriceCallerSession) Value(amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	return _AggregatorPrice.Contract.Value(&_AggregatorPrice.CallOpts, amount)
}
