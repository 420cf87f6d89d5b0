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

// RequestHookMetaData contains all meta data concerning the RequestHook contract.
var RequestHookMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICommittee\",\"name\":\"committee\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotSystem\",\"type\":\"error\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"contractICommittee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DRAIN_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_RECORDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECORD_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SYSTEM_ADDRESS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a0604052348015600e575f5ffd5b5060405161026e38038061026e833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516101ea6100845f395f818160b3015261019f01526101ea5ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c80633434735f14610147578063388a7bda1461017257806371a3591f1461018a578063d3814be914610192578063e1c54e711461019a575b336002600160a01b0314158061006a57503615155b156100885760405163c928da1960e01b815260040160405180910390fd5b6040805160048152602481019091526020810180516001600160e01b0316639890220b60e01b1790527f00000000000000000000000000000000000000000000000000000000000000005f6100df602960486101c1565b90505f602990505f627a120090506040515f5f8751602089015f8987f13d85606001811160408210178215171561011257005b805f843e6020830151915084820686831117602084511415171561013257005b6040810382111561013f57005b508060408301f35b6101556002600160a01b0381565b6040516001600160a01b0390911681526020015b60405180910390f35b61017c627a120081565b604051908152602001610169565b61017c602981565b61017c604881565b6101557f000000000000000000000000000000000000000000000000000000000000000081565b80820281158282048414176101e457634e487b7160e01b5f52601160045260245ffd5b9291505056",
}

// RequestHookABI is the input ABI used to generate the binding from.
// Deprecated: Use RequestHookMetaData.ABI instead.
var RequestHookABI = RequestHookMetaData.ABI

// RequestHookBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RequestHookMetaData.Bin instead.
var RequestHookBin = RequestHookMetaData.Bin

// DeployRequestHook deploys a new Ethereum contract, binding an instance of RequestHook to it.
func DeployRequestHook(auth *bind.TransactOpts, backend bind.ContractBackend, committee common.Address) (common.Address, *types.Transaction, *RequestHook, error) {
	parsed, err := RequestHookMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RequestHookBin), backend, committee)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &RequestHook{RequestHookCaller: RequestHookCaller{contract: contract}, RequestHookTransactor: RequestHookTransactor{contract: contract}, RequestHookFilterer: RequestHookFilterer{contract: contract}}, nil
}

// RequestHook is an auto generated Go binding around an Ethereum contract.
type RequestHook struct {
	RequestHookCaller     // Read-only binding to the contract
	RequestHookTransactor // Write-only binding to the contract
	RequestHookFilterer   // Log filterer for contract events
}

// RequestHookCaller is an auto generated read-only Go binding around an Ethereum contract.
type RequestHookCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RequestHookTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RequestHookTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RequestHookFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RequestHookFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RequestHookSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RequestHookSession struct {
	Contract     *RequestHook      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RequestHookCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RequestHookCallerSession struct {
	Contract *RequestHookCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// RequestHookTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RequestHookTransactorSession struct {
	Contract     *RequestHookTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// RequestHookRaw is an auto generated low-level Go binding around an Ethereum contract.
type RequestHookRaw struct {
	Contract *RequestHook // Generic contract binding to access the raw methods on
}

// RequestHookCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RequestHookCallerRaw struct {
	Contract *RequestHookCaller // Generic read-only contract binding to access the raw methods on
}

// RequestHookTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RequestHookTransactorRaw struct {
	Contract *RequestHookTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRequestHook creates a new instance of RequestHook, bound to a specific deployed contract.
func NewRequestHook(address common.Address, backend bind.ContractBackend) (*RequestHook, error) {
	contract, err := bindRequestHook(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &RequestHook{RequestHookCaller: RequestHookCaller{contract: contract}, RequestHookTransactor: RequestHookTransactor{contract: contract}, RequestHookFilterer: RequestHookFilterer{contract: contract}}, nil
}

// NewRequestHookCaller creates a new read-only instance of RequestHook, bound to a specific deployed contract.
func NewRequestHookCaller(address common.Address, caller bind.ContractCaller) (*RequestHookCaller, error) {
	contract, err := bindRequestHook(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RequestHookCaller{contract: contract}, nil
}

// NewRequestHookTransactor creates a new write-only instance of RequestHook, bound to a specific deployed contract.
func NewRequestHookTransactor(address common.Address, transactor bind.ContractTransactor) (*RequestHookTransactor, error) {
	contract, err := bindRequestHook(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RequestHookTransactor{contract: contract}, nil
}

// NewRequestHookFilterer creates a new log filterer instance of RequestHook, bound to a specific deployed contract.
func NewRequestHookFilterer(address common.Address, filterer bind.ContractFilterer) (*RequestHookFilterer, error) {
	contract, err := bindRequestHook(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RequestHookFilterer{contract: contract}, nil
}

// bindRequestHook binds a generic wrapper to an already deployed contract.
func bindRequestHook(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RequestHookMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RequestHook *RequestHookRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RequestHook.Contract.RequestHookCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RequestHook *RequestHookRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RequestHook.Contract.RequestHookTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RequestHook *RequestHookRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RequestHook.Contract.RequestHookTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RequestHook *RequestHookCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RequestHook.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RequestHook *RequestHookTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RequestHook.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RequestHook *RequestHookTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RequestHook.Contract.contract.Transact(opts, method, params...)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_RequestHook *RequestHookCaller) COMMITTEE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RequestHook.contract.Call(opts, &out, "COMMITTEE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_RequestHook *RequestHookSession) COMMITTEE() (common.Address, error) {
	return _RequestHook.Contract.COMMITTEE(&_RequestHook.CallOpts)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_RequestHook *RequestHookCallerSession) COMMITTEE() (common.Address, error) {
	return _RequestHook.Contract.COMMITTEE(&_RequestHook.CallOpts)
}

// DRAINGAS is a free data retrieval call binding the contract method 0x388a7bda.
//
// Solidity: function DRAIN_GAS() view returns(uint256)
func (_RequestHook *RequestHookCaller) DRAINGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RequestHook.contract.Call(opts, &out, "DRAIN_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DRAINGAS is a free data retrieval call binding the contract method 0x388a7bda.
//
// Solidity: function DRAIN_GAS() view returns(uint256)
func (_RequestHook *RequestHookSession) DRAINGAS() (*big.Int, error) {
	return _RequestHook.Contract.DRAINGAS(&_RequestHook.CallOpts)
}

// DRAINGAS is a free data retrieval call binding the contract method 0x388a7bda.
//
// Solidity: function DRAIN_GAS() view returns(uint256)
func (_RequestHook *RequestHookCallerSession) DRAINGAS() (*big.Int, error) {
	return _RequestHook.Contract.DRAINGAS(&_RequestHook.CallOpts)
}

// MAXRECORDS is a free data retrieval call binding the contract method 0xd3814be9.
//
// Solidity: function MAX_RECORDS() view returns(uint256)
func (_RequestHook *RequestHookCaller) MAXRECORDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RequestHook.contract.Call(opts, &out, "MAX_RECORDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXRECORDS is a free data retrieval call binding the contract method 0xd3814be9.
//
// Solidity: function MAX_RECORDS() view returns(uint256)
func (_RequestHook *RequestHookSession) MAXRECORDS() (*big.Int, error) {
	return _RequestHook.Contract.MAXRECORDS(&_RequestHook.CallOpts)
}

// MAXRECORDS is a free data retrieval call binding the contract method 0xd3814be9.
//
// Solidity: function MAX_RECORDS() view returns(uint256)
func (_RequestHook *RequestHookCallerSession) MAXRECORDS() (*big.Int, error) {
	return _RequestHook.Contract.MAXRECORDS(&_RequestHook.CallOpts)
}

// RECORDBYTES is a free data retrieval call binding the contract method 0x71a3591f.
//
// Solidity: function RECORD_BYTES() view returns(uint256)
func (_RequestHook *RequestHookCaller) RECORDBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RequestHook.contract.Call(opts, &out, "RECORD_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RECORDBYTES is a free data retrieval call binding the contract method 0x71a3591f.
//
// Solidity: function RECORD_BYTES() view returns(uint256)
func (_RequestHook *RequestHookSession) RECORDBYTES() (*big.Int, error) {
	return _RequestHook.Contract.RECORDBYTES(&_RequestHook.CallOpts)
}

// RECORDBYTES is a free data retrieval call binding the contract method 0x71a3591f.
//
// Solidity: function RECORD_BYTES() view returns(uint256)
func (_RequestHook *RequestHookCallerSession) RECORDBYTES() (*big.Int, error) {
	return _RequestHook.Contract.RECORDBYTES(&_RequestHook.CallOpts)
}

// SYSTEMADDRESS is a free data retrieval call binding the contract method 0x3434735f.
//
// Solidity: function SYSTEM_ADDRESS() view returns(address)
func (_RequestHook *RequestHookCaller) SYSTEMADDRESS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RequestHook.contract.Call(opts, &out, "SYSTEM_ADDRESS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SYSTEMADDRESS is a free data retrieval call binding the contract method 0x3434735f.
//
// Solidity: function SYSTEM_ADDRESS() view returns(address)
func (_RequestHook *RequestHookSession) SYSTEMADDRESS() (common.Address, error) {
	return _RequestHook.Contract.SYSTEMADDRESS(&_RequestHook.CallOpts)
}

// SYSTEMADDRESS is a free data retrieval call binding the contract method 0x3434735f.
//
// Solidity: function SYSTEM_ADDRESS() view returns(address)
func (_RequestHook *RequestHookCallerSession) SYSTEMADDRESS() (common.Address, error) {
	return _RequestHook.Contract.SYSTEMADDRESS(&_RequestHook.CallOpts)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_RequestHook *RequestHookTransactor) Fallback(opts *bind.TransactOpts, calldata []byte) (*types.Transaction, error) {
	return _RequestHook.contract.RawTransact(opts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_RequestHook *RequestHookSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _RequestHook.Contract.Fallback(&_RequestHook.TransactOpts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_RequestHook *RequestHookTransactorSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _RequestHook.Contract.Fallback(&_RequestHook.TransactOpts, calldata)
}
