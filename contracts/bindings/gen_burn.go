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

// BurnMetaData contains all meta data concerning the Burn contract.
var BurnMetaData = &bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"burned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50607b80601a5f395ff3fe608060405260043610601e575f3560e01c806373f4256114605d575f5ffd5b3660595760405134815233907f696de425f79f4a40bc6d2122ca50507f0efbeabbff86a84871b7196ab8ea8df79060200160405180910390a2005b5f5ffd5b3480156067575f5ffd5b504760405190815260200160405180910390f3",
}

// BurnABI is the input ABI used to generate the binding from.
// Deprecated: Use BurnMetaData.ABI instead.
var BurnABI = BurnMetaData.ABI

// BurnBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use BurnMetaData.Bin instead.
var BurnBin = BurnMetaData.Bin

// DeployBurn deploys a new Ethereum contract, binding an instance of Burn to it.
func DeployBurn(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *Burn, error) {
	parsed, err := BurnMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(BurnBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Burn{BurnCaller: BurnCaller{contract: contract}, BurnTransactor: BurnTransactor{contract: contract}, BurnFilterer: BurnFilterer{contract: contract}}, nil
}

// Burn is an auto generated Go binding around an Ethereum contract.
type Burn struct {
	BurnCaller     // Read-only binding to the contract
	BurnTransactor // Write-only binding to the contract
	BurnFilterer   // Log filterer for contract events
}

// BurnCaller is an auto generated read-only Go binding around an Ethereum contract.
type BurnCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// BurnTransactor is an auto generated write-only Go binding around an Ethereum contract.
type BurnTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// BurnFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type BurnFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// BurnSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type BurnSession struct {
	Contract     *Burn             // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// BurnCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type BurnCallerSession struct {
	Contract *BurnCaller   // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts // Call options to use throughout this session
}

// BurnTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type BurnTransactorSession struct {
	Contract     *BurnTransactor   // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// BurnRaw is an auto generated low-level Go binding around an Ethereum contract.
type BurnRaw struct {
	Contract *Burn // Generic contract binding to access the raw methods on
}

// BurnCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type BurnCallerRaw struct {
	Contract *BurnCaller // Generic read-only contract binding to access the raw methods on
}

// BurnTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type BurnTransactorRaw struct {
	Contract *BurnTransactor // Generic write-only contract binding to access the raw methods on
}

// NewBurn creates a new instance of Burn, bound to a specific deployed contract.
func NewBurn(address common.Address, backend bind.ContractBackend) (*Burn, error) {
	contract, err := bindBurn(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Burn{BurnCaller: BurnCaller{contract: contract}, BurnTransactor: BurnTransactor{contract: contract}, BurnFilterer: BurnFilterer{contract: contract}}, nil
}

// NewBurnCaller creates a new read-only instance of Burn, bound to a specific deployed contract.
func NewBurnCaller(address common.Address, caller bind.ContractCaller) (*BurnCaller, error) {
	contract, err := bindBurn(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &BurnCaller{contract: contract}, nil
}

// NewBurnTransactor creates a new write-only instance of Burn, bound to a specific deployed contract.
func NewBurnTransactor(address common.Address, transactor bind.ContractTransactor) (*BurnTransactor, error) {
	contract, err := bindBurn(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &BurnTransactor{contract: contract}, nil
}

// NewBurnFilterer creates a new log filterer instance of Burn, bound to a specific deployed contract.
func NewBurnFilterer(address common.Address, filterer bind.ContractFilterer) (*BurnFilterer, error) {
	contract, err := bindBurn(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &BurnFilterer{contract: contract}, nil
}

// bindBurn binds a generic wrapper to an already deployed contract.
func bindBurn(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := BurnMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Burn *BurnRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Burn.Contract.BurnCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Burn *BurnRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Burn.Contract.BurnTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Burn *BurnRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Burn.Contract.BurnTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Burn *BurnCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Burn.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Burn *BurnTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Burn.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Burn *BurnTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Burn.Contract.contract.Transact(opts, method, params...)
}

// Burned is a free data retrieval call binding the contract method 0x73f42561.
//
// Solidity: function burned() view returns(uint256)
func (_Burn *BurnCaller) Burned(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Burn.contract.Call(opts, &out, "burned")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Burned is a free data retrieval call binding the contract method 0x73f42561.
//
// Solidity: function burned() view returns(uint256)
func (_Burn *BurnSession) Burned() (*big.Int, error) {
	return _Burn.Contract.Burned(&_Burn.CallOpts)
}

// Burned is a free data retrieval call binding the contract method 0x73f42561.
//
// Solidity: function burned() view returns(uint256)
func (_Burn *BurnCallerSession) Burned() (*big.Int, error) {
	return _Burn.Contract.Burned(&_Burn.CallOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Burn *BurnTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Burn.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Burn *BurnSession) Receive() (*types.Transaction, error) {
	return _Burn.Contract.Receive(&_Burn.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Burn *BurnTransactorSession) Receive() (*types.Transaction, error) {
	return _Burn.Contract.Receive(&_Burn.TransactOpts)
}

// BurnBurnedIterator is returned from FilterBurned and is used to iterate over the raw logs and unpacked data for Burned events raised by the Burn contract.
type BurnBurnedIterator struct {
	Event *BurnBurned // Event containing the contract specifics and raw log

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
func (it *BurnBurnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(BurnBurned)
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
		it.Event = new(BurnBurned)
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
func (it *BurnBurnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *BurnBurnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// BurnBurned represents a Burned event raised by the Burn contract.
type BurnBurned struct {
	From   common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterBurned is a free log retrieval operation binding the contract event 0x696de425f79f4a40bc6d2122ca50507f0efbeabbff86a84871b7196ab8ea8df7.
//
// Solidity: event Burned(address indexed from, uint256 amount)
func (_Burn *BurnFilterer) FilterBurned(opts *bind.FilterOpts, from []common.Address) (*BurnBurnedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Burn.contract.FilterLogs(opts, "Burned", fromRule)
	if err != nil {
		return nil, err
	}
	return &BurnBurnedIterator{contract: _Burn.contract, event: "Burned", logs: logs, sub: sub}, nil
}

// WatchBurned is a free log subscription operation binding the contract event 0x696de425f79f4a40bc6d2122ca50507f0efbeabbff86a84871b7196ab8ea8df7.
//
// Solidity: event Burned(address indexed from, uint256 amount)
func (_Burn *BurnFilterer) WatchBurned(opts *bind.WatchOpts, sink chan<- *BurnBurned, from []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Burn.contract.WatchLogs(opts, "Burned", fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(BurnBurned)
				if err := _Burn.contract.UnpackLog(event, "Burned", log); err != nil {
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

// ParseBurned is a log parse operation binding the contract event 0x696de425f79f4a40bc6d2122ca50507f0efbeabbff86a84871b7196ab8ea8df7.
//
// Solidity: event Burned(address indexed from, uint256 amount)
func (_Burn *BurnFilterer) ParseBurned(log types.Log) (*BurnBurned, error) {
	event := new(BurnBurned)
	if err := _Burn.contract.UnpackLog(event, "Burned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
