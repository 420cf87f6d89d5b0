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

// FixedPriceMetaData contains all meta data concerning the FixedPrice contract.
var FixedPriceMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"assetDecimals\",\"type\":\"uint8\"},{\"internalType\":\"contractIRate\",\"name\":\"rate\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyDecimals\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"PriceSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RATE\",\"outputs\":[{\"internalType\":\"contractIRate\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UNIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"price\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"price_\",\"type\":\"uint256\"}],\"name\":\"set\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"value\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161074238038061074283398101604081905261002e916100dd565b60248360ff16111561006257604051631edf520160e31b815260ff8416600482015260248181015260440160405180910390fd5b8361006e84600a61022b565b5f8390556001600160a01b0384811660c05260a091909152166080526040518181527f6bfd5e75539a9d2626425a2e2922675256b219fe546d63dad56011759b9a2f669060200160405180910390a150505050610240565b6001600160a01b03811681146100da575f5ffd5b50565b5f5f5f5f608085870312156100f0575f5ffd5b84516100fb816100c6565b602086015190945060ff81168114610111575f5ffd5b6040860151909350610122816100c6565b6060959095015193969295505050565b634e487b7160e01b5f52601160045260245ffd5b6001815b60018411156101815780850481111561016557610165610132565b600184161561017357908102905b60019390931c92800261014a565b935093915050565b5f8261019757506001610225565b816101a357505f610225565b81600181146101b957600281146101c3576101df565b6001915050610225565b60ff8411156101d4576101d4610132565b50506001821b610225565b5060208310610133831016604e8410600b8410161715610202575081810a610225565b61020e5f198484610146565b805f190482111561022157610221610132565b0290505b92915050565b5f61023960ff841683610189565b9392505050565b60805160a05160c0516104b861028a5f395f8181607e0152818161020a015261023a01525f818160e9015261032201525f818160c201528181610156015261019801526104b85ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c806360fe47b114610064578063664e9704146100795780636dc0ae22146100bd5780639d8e2177146100e4578063a035b1fe14610119578063c5a46ee614610121575b5f5ffd5b61007761007236600461042e565b61014b565b005b6100a07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a07f000000000000000000000000000000000000000000000000000000000000000081565b61010b7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016100b4565b61010b5f5481565b61013461012f36600461042e565b610203565b6040805192151583526020830191909152016100b4565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101c957604051631670800160e31b81523360048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016602482015260440160405180910390fd5b5f8190556040518181527f6bfd5e75539a9d2626425a2e2922675256b219fe546d63dad56011759b9a2f669060200160405180910390a150565b5f805481907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615610307575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632c4e722e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610294573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102b89190610445565b90506001600160801b038111806102d557506001600160801b0382115b156102e657505f9485945092505050565b670de0b6b3a76400006102f9828461045c565b6103039190610499565b9150505b805f0361031957505f93849350915050565b600161034685837f0000000000000000000000000000000000000000000000000000000000000000610350565b9250925050915091565b5f5f5f61035d8686610401565b91509150815f036103815783818161037757610377610485565b04925050506103fa565b81841161039857610398600385150260111861041d565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150505b9392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f6020828403121561043e575f5ffd5b5035919050565b5f60208284031215610455575f5ffd5b5051919050565b808202811582820484141761047f57634e487b7160e01b5f52601160045260245ffd5b92915050565b634e487b7160e01b5f52601260045260245ffd5b5f826104b357634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// FixedPriceABI is the input ABI used to generate the binding from.
// Deprecated: Use FixedPriceMetaData.ABI instead.
var FixedPriceABI = FixedPriceMetaData.ABI

// FixedPriceBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use FixedPriceMetaData.Bin instead.
var FixedPriceBin = FixedPriceMetaData.Bin

// DeployFixedPrice deploys a new Ethereum contract, binding an instance of FixedPrice to it.
func DeployFixedPrice(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, assetDecimals uint8, rate common.Address, price_ *big.Int) (common.Address, *types.Transaction, *FixedPrice, error) {
	parsed, err := FixedPriceMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(FixedPriceBin), backend, governor, assetDecimals, rate, price_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &FixedPrice{FixedPriceCaller: FixedPriceCaller{contract: contract}, FixedPriceTransactor: FixedPriceTransactor{contract: contract}, FixedPriceFilterer: FixedPriceFilterer{contract: contract}}, nil
}

// FixedPrice is an auto generated Go binding around an Ethereum contract.
type FixedPrice struct {
	FixedPriceCaller     // Read-only binding to the contract
	FixedPriceTransactor // Write-only binding to the contract
	FixedPriceFilterer   // Log filterer for contract events
}

// FixedPriceCaller is an auto generated read-only Go binding around an Ethereum contract.
type FixedPriceCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FixedPriceTransactor is an auto generated write-only Go binding around an Ethereum contract.
type FixedPriceTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FixedPriceFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type FixedPriceFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FixedPriceSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type FixedPriceSession struct {
	Contract     *FixedPrice       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// FixedPriceCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type FixedPriceCallerSession struct {
	Contract *FixedPriceCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// FixedPriceTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type FixedPriceTransactorSession struct {
	Contract     *FixedPriceTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// FixedPriceRaw is an auto generated low-level Go binding around an Ethereum contract.
type FixedPriceRaw struct {
	Contract *FixedPrice // Generic contract binding to access the raw methods on
}

// FixedPriceCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type FixedPriceCallerRaw struct {
	Contract *FixedPriceCaller // Generic read-only contract binding to access the raw methods on
}

// FixedPriceTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type FixedPriceTransactorRaw struct {
	Contract *FixedPriceTransactor // Generic write-only contract binding to access the raw methods on
}

// NewFixedPrice creates a new instance of FixedPrice, bound to a specific deployed contract.
func NewFixedPrice(address common.Address, backend bind.ContractBackend) (*FixedPrice, error) {
	contract, err := bindFixedPrice(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &FixedPrice{FixedPriceCaller: FixedPriceCaller{contract: contract}, FixedPriceTransactor: FixedPriceTransactor{contract: contract}, FixedPriceFilterer: FixedPriceFilterer{contract: contract}}, nil
}

// NewFixedPriceCaller creates a new read-only instance of FixedPrice, bound to a specific deployed contract.
func NewFixedPriceCaller(address common.Address, caller bind.ContractCaller) (*FixedPriceCaller, error) {
	contract, err := bindFixedPrice(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &FixedPriceCaller{contract: contract}, nil
}

// NewFixedPriceTransactor creates a new write-only instance of FixedPrice, bound to a specific deployed contract.
func NewFixedPriceTransactor(address common.Address, transactor bind.ContractTransactor) (*FixedPriceTransactor, error) {
	contract, err := bindFixedPrice(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &FixedPriceTransactor{contract: contract}, nil
}

// NewFixedPriceFilterer creates a new log filterer instance of FixedPrice, bound to a specific deployed contract.
func NewFixedPriceFilterer(address common.Address, filterer bind.ContractFilterer) (*FixedPriceFilterer, error) {
	contract, err := bindFixedPrice(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &FixedPriceFilterer{contract: contract}, nil
}

// bindFixedPrice binds a generic wrapper to an already deployed contract.
func bindFixedPrice(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := FixedPriceMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_FixedPrice *FixedPriceRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _FixedPrice.Contract.FixedPriceCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_FixedPrice *FixedPriceRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _FixedPrice.Contract.FixedPriceTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_FixedPrice *FixedPriceRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _FixedPrice.Contract.FixedPriceTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_FixedPrice *FixedPriceCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _FixedPrice.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_FixedPrice *FixedPriceTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _FixedPrice.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_FixedPrice *FixedPriceTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _FixedPrice.Contract.contract.Transact(opts, method, params...)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_FixedPrice *FixedPriceCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _FixedPrice.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_FixedPrice *FixedPriceSession) GOVERNOR() (common.Address, error) {
	return _FixedPrice.Contract.GOVERNOR(&_FixedPrice.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_FixedPrice *FixedPriceCallerSession) GOVERNOR() (common.Address, error) {
	return _FixedPrice.Contract.GOVERNOR(&_FixedPrice.CallOpts)
}

// RATE is a free data retrieval call binding the contract method 0x664e9704.
//
// Solidity: function RATE() view returns(address)
func (_FixedPrice *FixedPriceCaller) RATE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _FixedPrice.contract.Call(opts, &out, "RATE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RATE is a free data retrieval call binding the contract method 0x664e9704.
//
// Solidity: function RATE() view returns(address)
func (_FixedPrice *FixedPriceSession) RATE() (common.Address, error) {
	return _FixedPrice.Contract.RATE(&_FixedPrice.CallOpts)
}

// RATE is a free data retrieval call binding the contract method 0x664e9704.
//
// Solidity: function RATE() view returns(address)
func (_FixedPrice *FixedPriceCallerSession) RATE() (common.Address, error) {
	return _FixedPrice.Contract.RATE(&_FixedPrice.CallOpts)
}

// UNIT is a free data retrieval call binding the contract method 0x9d8e2177.
//
// Solidity: function UNIT() view returns(uint256)
func (_FixedPrice *FixedPriceCaller) UNIT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _FixedPrice.contract.Call(opts, &out, "UNIT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// UNIT is a free data retrieval call binding the contract method 0x9d8e2177.
//
// Solidity: function UNIT() view returns(uint256)
func (_FixedPrice *FixedPriceSession) UNIT() (*big.Int, error) {
	return _FixedPrice.Contract.UNIT(&_FixedPrice.CallOpts)
}

// UNIT is a free data retrieval call binding the contract method 0x9d8e2177.
//
// Solidity: function UNIT() view returns(uint256)
func (_FixedPrice *FixedPriceCallerSession) UNIT() (*big.Int, error) {
	return _FixedPrice.Contract.UNIT(&_FixedPrice.CallOpts)
}

// Price is a free data retrieval call binding the contract method 0xa035b1fe.
//
// Solidity: function price() view returns(uint256)
func (_FixedPrice *FixedPriceCaller) Price(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _FixedPrice.contract.Call(opts, &out, "price")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Price is a free data retrieval call binding the contract method 0xa035b1fe.
//
// Solidity: function price() view returns(uint256)
func (_FixedPrice *FixedPriceSession) Price() (*big.Int, error) {
	return _FixedPrice.Contract.Price(&_FixedPrice.CallOpts)
}

// Price is a free data retrieval call binding the contract method 0xa035b1fe.
//
// Solidity: function price() view returns(uint256)
func (_FixedPrice *FixedPriceCallerSession) Price() (*big.Int, error) {
	return _FixedPrice.Contract.Price(&_FixedPrice.CallOpts)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 amount) view returns(bool ok, uint256 worth)
func (_FixedPrice *FixedPriceCaller) Value(opts *bind.CallOpts, amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	var out []interface{}
	err := _FixedPrice.contract.Call(opts, &out, "value", amount)

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
func (_FixedPrice *FixedPriceSession) Value(amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	return _FixedPrice.Contract.Value(&_FixedPrice.CallOpts, amount)
}

// Value is a free data retrieval call binding the contract method 0xc5a46ee6.
//
// Solidity: function value(uint256 amount) view returns(bool ok, uint256 worth)
func (_FixedPrice *FixedPriceCallerSession) Value(amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	return _FixedPrice.Contract.Value(&_FixedPrice.CallOpts, amount)
}

// Set is a paid mutator transaction binding the contract method 0x60fe47b1.
//
// Solidity: function set(uint256 price_) returns()
func (_FixedPrice *FixedPriceTransactor) Set(opts *bind.TransactOpts, price_ *big.Int) (*types.Transaction, error) {
	return _FixedPrice.contract.Transact(opts, "set", price_)
}

// Set is a paid mutator transaction binding the contract method 0x60fe47b1.
//
// Solidity: function set(uint256 price_) returns()
func (_FixedPrice *FixedPriceSession) Set(price_ *big.Int) (*types.Transaction, error) {
	return _FixedPrice.Contract.Set(&_FixedPrice.TransactOpts, price_)
}

// Set is a paid mutator transaction binding the contract method 0x60fe47b1.
//
// Solidity: function set(uint256 price_) returns()
func (_FixedPrice *FixedPriceTransactorSession) Set(price_ *big.Int) (*types.Transaction, error) {
	return _FixedPrice.Contract.Set(&_FixedPrice.TransactOpts, price_)
}

// FixedPricePriceSetIterator is returned from FilterPriceSet and is used to iterate over the raw logs and unpacked data for PriceSet events raised by the FixedPrice contract.
type FixedPricePriceSetIterator struct {
	Event *FixedPricePriceSet // Event containing the contract specifics and raw log

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
func (it *FixedPricePriceSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(FixedPricePriceSet)
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
		it.Event = new(FixedPricePriceSet)
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
func (it *FixedPricePriceSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *FixedPricePriceSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// FixedPricePriceSet represents a PriceSet event raised by the FixedPrice contract.
type FixedPricePriceSet struct {
	Price *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterPriceSet is a free log retrieval operation binding the contract event 0x6bfd5e75539a9d2626425a2e2922675256b219fe546d63dad56011759b9a2f66.
//
// Solidity: event PriceSet(uint256 price)
func (_FixedPrice *FixedPriceFilterer) FilterPriceSet(opts *bind.FilterOpts) (*FixedPricePriceSetIterator, error) {

	logs, sub, err := _FixedPrice.contract.FilterLogs(opts, "PriceSet")
	if err != nil {
		return nil, err
	}
	return &FixedPricePriceSetIterator{contract: _FixedPrice.contract, event: "PriceSet", logs: logs, sub: sub}, nil
}

// WatchPriceSet is a free log subscription operation binding the contract event 0x6bfd5e75539a9d2626425a2e2922675256b219fe546d63dad56011759b9a2f66.
//
// Solidity: event PriceSet(uint256 price)
func (_FixedPrice *FixedPriceFilterer) WatchPriceSet(opts *bind.WatchOpts, sink chan<- *FixedPricePriceSet) (event.Subscription, error) {

	logs, sub, err := _FixedPrice.contract.WatchLogs(opts, "PriceSet")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(FixedPricePriceSet)
				if err := _FixedPrice.contract.UnpackLog(event, "PriceSet", log); err != nil {
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

// ParsePriceSet is a log parse operation binding the contract event 0x6bfd5e75539a9d2626425a2e2922675256b219fe546d63dad56011759b9a2f66.
//
// Solidity: event PriceSet(uint256 price)
func (_FixedPrice *FixedPriceFilterer) ParsePriceSet(log types.Log) (*FixedPricePriceSet, error) {
	event := new(FixedPricePriceSet)
	if err := _FixedPrice.contract.UnpackLog(event, "PriceSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
