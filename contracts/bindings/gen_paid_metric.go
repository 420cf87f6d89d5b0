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

// PaidMetricMetaData contains all meta data concerning the PaidMetric contract.
var PaidMetricMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractSettlement\",\"name\":\"settlement\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"EpochsCounted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"SETTLEMENT\",\"outputs\":[{\"internalType\":\"contractSettlement\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"countedOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"describe\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"value\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610a3f380380610a3f83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b6080516109a66100995f395f818161014c015281816101ca01528181610260015261030801526109a65ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c80631ad184ff1461005957806385667c03146100a1578063a1908126146100cc578063c5a46ee614610126578063ef0fe24514610147575b5f5ffd5b604080518082018252601b81527f636f696e73207061696420746f20646576696365732c206777656900000000006020820152905161009891906104eb565b60405180910390f35b6100b46100af366004610520565b610186565b6040516001600160401b039091168152602001610098565b6101076100da366004610540565b5f908152602081905260409020546001600160401b03811691600160401b9091046001600160c01b031690565b604080516001600160401b039093168352602083019190915201610098565b610139610134366004610540565b6104af565b604051908152602001610098565b61016e7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610098565b5f8281526020819052604080822080549151632040828d60e01b8152600481018690526001600160401b038316939192600160401b90046001600160c01b031691907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632040828d90602401602060405180830381865afa158015610217573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061023b9190610572565b6040516311d5aaa760e01b8152600481018890529091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906311d5aaa79060240161012060405180830381865afa1580156102a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ca9190610630565b516001600160a01b03161490505b5f861180156102f85750816001600160401b0316856001600160401b0316105b15610441575f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016635e3738b3896103398960016106ee565b6040516001600160e01b031960e085901b16815260048101929092526001600160401b0316602482015260440161026060405180830381865afa158015610382573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a69190610846565b90506004815160058111156103bd576103bd610906565b141580156103de57506005815160058111156103db576103db610906565b14155b156103e95750610441565b818015610408575060048151600581111561040657610406610906565b145b156104245761010081015160200151610421908561091a565b93505b61042d8661092d565b9550508561043a90610957565b95506102d8565b6001600160401b0385166001600160c01b038416600160401b0267ffffffffffffffff191681178555604080519182526020820185905288917f9a21c764409d7140b4c36de80d85554dc89abeedda25de008282b8d97ff9be31910160405180910390a25050505092915050565b5f818152602081905260408120546104dc90633b9aca0090600160401b90046001600160c01b031661096c565b6001600160c01b031692915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215610531575f5ffd5b50508035926020909101359150565b5f60208284031215610550575f5ffd5b5035919050565b80516001600160401b038116811461056d575f5ffd5b919050565b5f60208284031215610582575f5ffd5b61058b82610557565b9392505050565b60405161012081016001600160401b03811182821017156105c157634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161014081016001600160401b03811182821017156105c157634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811461056d575f5ffd5b805163ffffffff8116811461056d575f5ffd5b805161ffff8116811461056d575f5ffd5b5f610120828403128015610642575f5ffd5b5061064b610592565b610654836105f6565b81526106626020840161060c565b60208201526106736040840161061f565b60408201526106846060840161061f565b6060820152610695608084016105f6565b60808201526106a660a08401610557565b60a08201526106b760c08401610557565b60c082015260e08381015190820152610100928301519281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561070d5761070d6106da565b92915050565b80516006811061056d575f5ffd5b5f60e08284031215610731575f5ffd5b60405160e081016001600160401b038111828210171561075f57634e487b7160e01b5f52604160045260245ffd5b60405290508061076e83610557565b815261077c60208401610557565b602082015261078d60408401610557565b604082015261079e60608401610557565b6060820152608083810151908201526107b960a08401610557565b60a082015260c092830151920191909152919050565b5f608082840312156107df575f5ffd5b604051608081016001600160401b038111828210171561080d57634e487b7160e01b5f52604160045260245ffd5b604090815283518252602080850151908301529091508190610830908401610557565b6040820152606092830151920191909152919050565b5f610260828403128015610858575f5ffd5b506108616105c7565b61086a83610713565b81526108786020840161060c565b60208201526108896040840161061f565b604082015261089a6060840161061f565b60608201526108ab60808401610557565b60808201526108bc60a08401610557565b60a08201526108ce8460c08501610721565b60c08201526101a083015160e08201526108ec846101c085016107cf565b610100820152610240929092015161012083015250919050565b634e487b7160e01b5f52602160045260245ffd5b8082018082111561070d5761070d6106da565b5f6001600160401b0382166001600160401b03810361094e5761094e6106da565b60010192915050565b5f81610965576109656106da565b505f190190565b5f6001600160c01b0383168061099057634e487b7160e01b5f52601260045260245ffd5b6001600160c01b0392909216919091049291505056",
}

// PaidMetricABI is the input ABI used to generate the binding from.
// Deprecated: Use PaidMetricMetaData.ABI instead.
var PaidMetricABI = PaidMetricMetaData.ABI

// PaidMetricBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PaidMetricMetaData.Bin instead.
var PaidMetricBin = PaidMetricMetaData.Bin

// DeployPaidMetric deploys a new Ethereum contract, binding an instance of PaidMetric to it.
func DeployPaidMetric(auth *bind.TransactOpts, backend bind.ContractBackend, settlement common.Address) (common.Address, *types.Transaction, *PaidMetric, error) {
	parsed, err := PaidMetricMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PaidMetricBin), backend, settlement)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PaidMetric{PaidMetricCaller: PaidMetricCaller{contract: contract}, PaidMetricTransactor: PaidMetricTransactor{contract: contract}, PaidMetricFilterer: PaidMetricFilterer{contract: contract}}, nil
}

// PaidMetric is an auto generated Go binding around an Ethereum contract.
type PaidMetric struct {
	PaidMetricCaller     // Read-only binding to the contract
	PaidMetricTransactor // Write-only binding to the contract
	PaidMetricFilterer   // Log filterer for contract events
}

// PaidMetricCaller is an auto generated read-only Go binding around an Ethereum contract.
type PaidMetricCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PaidMetricTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PaidMetricTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PaidMetricFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PaidMetricFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PaidMetricSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PaidMetricSession struct {
	Contract     *PaidMetric       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// PaidMetricCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PaidMetricCallerSession struct {
	Contract *PaidMetricCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// PaidMetricTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PaidMetricTransactorSession struct {
	Contract     *PaidMetricTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// PaidMetricRaw is an auto generated low-level Go binding around an Ethereum contract.
type PaidMetricRaw struct {
	Contract *PaidMetric // Generic contract binding to access the raw methods on
}

// PaidMetricCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PaidMetricCallerRaw struct {
	Contract *PaidMetricCaller // Generic read-only contract binding to access the raw methods on
}

// PaidMetricTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PaidMetricTransactorRaw struct {
	Contract *PaidMetricTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPaidMetric creates a new instance of PaidMetric, bound to a specific deployed contract.
func NewPaidMetric(address common.Address, backend bind.ContractBackend) (*PaidMetric, error) {
	contract, err := bindPaidMetric(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PaidMetric{PaidMetricCaller: PaidMetricCaller{contract: contract}, PaidMetricTransactor: PaidMetricTransactor{contract: contract}, PaidMetricFilterer: PaidMetricFilterer{contract: contract}}, nil
}

// NewPaidMetricCaller creates a new read-only instance of PaidMetric, bound to a specific deployed contract.
func NewPaidMetricCaller(address common.Address, caller bind.ContractCaller) (*PaidMetricCaller, error) {
	contract, err := bindPaidMetric(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PaidMetricCaller{contract: contract}, nil
}

// NewPaidMetricTransactor creates a new write-only instance of PaidMetric, bound to a specific deployed contract.
func NewPaidMetricTransactor(address common.Address, transactor bind.ContractTransactor) (*PaidMetricTransactor, error) {
	contract, err := bindPaidMetric(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PaidMetricTransactor{contract: contract}, nil
}

// NewPaidMetricFilterer creates a new log filterer instance of PaidMetric, bound to a specific deployed contract.
func NewPaidMetricFilterer(address common.Address, filterer bind.ContractFilterer) (*PaidMetricFilterer, error) {
	contract, err := bindPaidMetric(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PaidMetricFilterer{contract: contract}, nil
}

// bindPaidMetric binds a generic wrapper to an already deployed contract.
func bindPaidMetric(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PaidMetricMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PaidMetric *PaidMetricRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PaidMetric.Contract.PaidMetricCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PaidMetric *PaidMetricRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PaidMetric.Contract.PaidMetricTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PaidMetric *PaidMetricRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PaidMetric.Contract.PaidMetricTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PaidMetric *PaidMetricCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PaidMetric.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PaidMetric *PaidMetricTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PaidMetric.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PaidMetric *PaidMetricTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PaidMetric.Contract.contract.Transact(opts, method, params...)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_PaidMetric *PaidMetricCaller) SETTLEMENT(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _PaidMetric.contract.Call(opts, &out, "SETTLEMENT")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_PaidMetric *PaidMetricSession) SETTLEMENT() (common.Address, error) {
	return _PaidMetric.Contract.SETTLEMENT(&_PaidMetric.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_PaidMetric *PaidMetricCallerSession) SETTLEMENT() (common.Address, error) {
	return _PaidMetric.Contract.SETTLEMENT(&_PaidMetric.CallOpts)
}

// CountedOf is a free data retrieval call binding the contract method 0xa1908126.
//
// Solidity: function countedOf(uint256 projectId) view returns(uint64 epochs, uint256 paid)
func (_PaidMetric *PaidMetricCaller) CountedOf(opts *bind.CallOpts, projectId *big.Int) (struct {
	Epochs uint64
	Paid   *big.Int
}, error) {
	var out []interface{}
	err := _PaidMetric.contract.Call(opts, &out, "countedOf", projectId)

	outstruct := new(struct {
		Epochs uint64
		Paid   *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Epochs = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Paid = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// CountedOf is a free data retrieval call binding the contract method 0xa1908126.
//
// Solidity: function countedOf(uint256 projectId) view returns(uint64 epochs, uint256 paid)
func (_PaidMetric *PaidMetricSession) CountedOf(projectId *big.Int) (struct {
	Epochs uint64
	Paid   *big.Int
}, error) {
	return _PaidMetric.Contract.CountedOf(&_PaidMetric.CallOpts, projectId)
}

// CountedOf is a free data retrieval call binding the contract method 0xa1908126.
//
// Solidity: function countedOf(uint256 projectId) view returns(uint64 epochs, uint256 paid)
func (_PaidMetric *PaidMetricCallerSession) CountedOf(projectId *big.Int) (struct {
	Epochs uint64
	Paid   *big.Int
}, error) {
	return _PaidMetric.Contract.CountedOf(&_PaidMetric.CallOpts, projectId)
}

// Describe is a free data retrieval call binding the contract method 0x1ad184ff.
//
// Solidity: function describe() pure returns(string)
func (_PaidMetric *PaidMetricCaller) Describe(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _PaidMetric.contract.Call(opts, &out, "describe")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Describe is a free data retrieval call binding the contract method 0x1ad184ff.
//
// Solidity: function describe() pure returns(string)
func (_PaidMetric *PaidMetricSession) Describe() (string, error) {
	return _PaidMetric.Contract.Describe(&_PaidMetric.CallOpts)
}

// Describe is a free data retrieval call binding the contract method 0x1ad184ff.
//
// Solidity: function describe() pure returns(string)
func (_PaidMetric *PaidMetricCallerSession) Describe() (string, error) {
	return _PaidMetric.Contract.Describe(&_PaidMetric.CallOpts)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 projectId) view returns(uint256)
func (_PaidMetric *PaidMetricCaller) Value(opts *bind.CallOpts, projectId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _PaidMetric.contract.Call(opts, &out, "value", projectId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 projectId) view returns(uint256)
func (_PaidMetric *PaidMetricSession) Value(projectId *big.Int) (*big.Int, error) {
	return _PaidMetric.Contract.Value(&_PaidMetric.CallOpts, projectId)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 projectId) view returns(uint256)
func (_PaidMetric *PaidMetricCallerSession) Value(projectId *big.Int) (*big.Int, error) {
	return _PaidMetric.Contract.Value(&_PaidMetric.CallOpts, projectId)
}

// Count is a paid mutator transaction binding the contract method 0x85667c03.
//
// Solidity: function count(uint256 projectId, uint256 max) returns(uint64 epochs)
func (_PaidMetric *PaidMetricTransactor) Count(opts *bind.TransactOpts, projectId *big.Int, max *big.Int) (*types.Transaction, error) {
	return _PaidMetric.contract.Transact(opts, "count", projectId, max)
}

// Count is a paid mutator transaction binding the contract method 0x85667c03.
//
// Solidity: function count(uint256 projectId, uint256 max) returns(uint64 epochs)
func (_PaidMetric *PaidMetricSession) Count(projectId *big.Int, max *big.Int) (*types.Transaction, error) {
	return _PaidMetric.Contract.Count(&_PaidMetric.TransactOpts, projectId, max)
}

// Count is a paid mutator transaction binding the contract method 0x85667c03.
//
// Solidity: function count(uint256 projectId, uint256 max) returns(uint64 epochs)
func (_PaidMetric *PaidMetricTransactorSession) Count(projectId *big.Int, max *big.Int) (*types.Transaction, error) {
	return _PaidMetric.Contract.Count(&_PaidMetric.TransactOpts, projectId, max)
}

// PaidMetricEpochsCountedIterator is returned from FilterEpochsCounted and is used to iterate over the raw logs and unpacked data for EpochsCounted events raised by the PaidMetric contract.
type PaidMetricEpochsCountedIterator struct {
	Event *PaidMetricEpochsCounted // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *PaidMetricEpochsCountedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(PaidMetricEpochsCounted)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(PaidMetricEpochsCounted)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *PaidMetricEpochsCountedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *PaidMetricEpochsCountedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// PaidMetricEpochsCounted represents a EpochsCounted event raised by the PaidMetric contract.
type PaidMetricEpochsCounted struct {
	ProjectId *big.Int
	Epochs    uint64
	Paid      *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterEpochsCounted is a free log retrieval operation binding the contract event 0x9a21c764409d7140b4c36de80d85554dc89abeedda25de008282b8d97ff9be31.
//
// Solidity: event EpochsCounted(uint256 indexed projectId, uint64 epochs, uint256 paid)
func (_PaidMetric *PaidMetricFilterer) FilterEpochsCounted(opts *bind.FilterOpts, projectId []*big.Int) (*PaidMetricEpochsCountedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _PaidMetric.contract.FilterLogs(opts, "EpochsCounted", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &PaidMetricEpochsCountedIterator{contract: _PaidMetric.contract, event: "EpochsCounted", logs: logs, sub: sub}, nil
}

// WatchEpochsCounted is a free log subscription operation binding the contract event 0x9a21c764409d7140b4c36de80d85554dc89abeedda25de008282b8d97ff9be31.
//
// Solidity: event EpochsCounted(uint256 indexed projectId, uint64 epochs, uint256 paid)
func (_PaidMetric *PaidMetricFilterer) WatchEpochsCounted(opts *bind.WatchOpts, sink chan<- *PaidMetricEpochsCounted, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _PaidMetric.contract.WatchLogs(opts, "EpochsCounted", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(PaidMetricEpochsCounted)
				if err := _PaidMetric.contract.UnpackLog(event, "EpochsCounted", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseEpochsCounted is a log parse operation binding the contract event 0x9a21c764409d7140b4c36de80d85554dc89abeedda25de008282b8d97ff9be31.
//
// Solidity: event EpochsCounted(uint256 indexed projectId, uint64 epochs, uint256 paid)
func (_PaidMetric *PaidMetricFilterer) ParseEpochsCounted(log types.Log) (*PaidMetricEpochsCounted, error) {
	event := new(PaidMetricEpochsCounted)
	if err := _PaidMetric.contract.UnpackLog(event, "EpochsCounted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
