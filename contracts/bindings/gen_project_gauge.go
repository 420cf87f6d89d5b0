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

// ProjectGaugeMetaData contains all meta data concerning the ProjectGauge contract.
var ProjectGaugeMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"emission\",\"type\":\"address\"},{\"internalType\":\"contractIGauges\",\"name\":\"gauges\",\"type\":\"address\"},{\"internalType\":\"contractSettlement\",\"name\":\"settlement\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotEmission\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SendFailed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fetched\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"EMISSION\",\"outputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GAUGES\",\"outputs\":[{\"internalType\":\"contractIGauges\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT\",\"outputs\":[{\"internalType\":\"contractSettlement\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"week\",\"type\":\"uint40\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"project\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610100604052348015610010575f5ffd5b506040516106a03803806106a083398101604081905261002f91610087565b838382828261003f8360076100ec565b64ffffffffff1660c0526001600160a01b0390811660a0529081166080529490941660e0525061011f945050505050565b6001600160a01b0381168114610084575f5ffd5b50565b5f5f5f5f6080858703121561009a575f5ffd5b84516100a581610070565b60208601519094506100b681610070565b60408601519093506100c781610070565b606086015190925064ffffffffff811681146100e1575f5ffd5b939692955090935050565b64ffffffffff818116838216029081169081811461011857634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e05161053b6101655f395f818161013f015261035101525f6101a501525f61017201525f818160670152818160f40152610216015261053b5ff3fe608060405260043610610057575f3560e01c806366a66c55146100b1578063a18cb956146100e3578063ef0fe2451461012e578063f2b18d0114610161578063f4359ce514610194578063f60ca60d146101dd575f5ffd5b366100ad57336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146100ab57604051630147311560e41b815233600482015260240160405180910390fd5b005b5f5ffd5b3480156100bc575f5ffd5b506100d06100cb3660046104c0565b6101f1565b6040519081526020015b60405180910390f35b3480156100ee575f5ffd5b506101167f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100da565b348015610139575f5ffd5b506101167f000000000000000000000000000000000000000000000000000000000000000081565b34801561016c575f5ffd5b506101167f000000000000000000000000000000000000000000000000000000000000000081565b34801561019f575f5ffd5b506101c77f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016100da565b3480156101e8575f5ffd5b506100d06102f7565b5f6101fa610318565b6040516366a66c5560e01b815264ffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906366a66c55906024016020604051808303815f875af1158015610264573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061028891906104eb565b9050805f0361029857505f6102ea565b8164ffffffffff167fc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa826040516102d191815260200190565b60405180910390a26102ea8264ffffffffff168261034f565b6102f26103d7565b919050565b5f610300610401565b80602001905181019061031391906104eb565b905090565b61032061040c565b61034d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061044c565b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ca1d209d826103876102f7565b6040518363ffffffff1660e01b81526004016103a591815260200190565b5f604051808303818588803b1580156103bc575f5ffd5b505af11580156103ce573d5f5f3e3d5ffd5b50505050505050565b61034d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610347565b606061031330610453565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561034d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60605f61046b602d6001600160a01b0385163b610502565b67ffffffffffffffff81111561048357610483610527565b6040519080825280601f01601f1916602001820160405280156104ad576020820181803683370190505b5090508051602d60208301853c92915050565b5f602082840312156104d0575f5ffd5b813564ffffffffff811681146104e4575f5ffd5b9392505050565b5f602082840312156104fb575f5ffd5b5051919050565b8181038181111561052157634e487b7160e01b5f52601160045260245ffd5b92915050565b634e487b7160e01b5f52604160045260245ffd",
}

// ProjectGaugeABI is the input ABI used to generate the binding from.
// Deprecated: Use ProjectGaugeMetaData.ABI instead.
var ProjectGaugeABI = ProjectGaugeMetaData.ABI

// ProjectGaugeBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ProjectGaugeMetaData.Bin instead.
var ProjectGaugeBin = ProjectGaugeMetaData.Bin

// DeployProjectGauge deploys a new Ethereum contract, binding an instance of ProjectGauge to it.
func DeployProjectGauge(auth *bind.TransactOpts, backend bind.ContractBackend, emission common.Address, gauges common.Address, settlement common.Address, day *big.Int) (common.Address, *types.Transaction, *ProjectGauge, error) {
	parsed, err := ProjectGaugeMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ProjectGaugeBin), backend, emission, gauges, settlement, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ProjectGauge{ProjectGaugeCaller: ProjectGaugeCaller{contract: contract}, ProjectGaugeTransactor: ProjectGaugeTransactor{contract: contract}, ProjectGaugeFilterer: ProjectGaugeFilterer{contract: contract}}, nil
}

// ProjectGauge is an auto generated Go binding around an Ethereum contract.
type ProjectGauge struct {
	ProjectGaugeCaller     // Read-only binding to the contract
	ProjectGaugeTransactor // Write-only binding to the contract
	ProjectGaugeFilterer   // Log filterer for contract events
}

// ProjectGaugeCaller is an auto generated read-only Go binding around an Ethereum contract.
type ProjectGaugeCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProjectGaugeTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ProjectGaugeTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProjectGaugeFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ProjectGaugeFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProjectGaugeSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ProjectGaugeSession struct {
	Contract     *ProjectGauge     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ProjectGaugeCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ProjectGaugeCallerSession struct {
	Contract *ProjectGaugeCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// ProjectGaugeTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ProjectGaugeTransactorSession struct {
	Contract     *ProjectGaugeTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// ProjectGaugeRaw is an auto generated low-level Go binding around an Ethereum contract.
type ProjectGaugeRaw struct {
	Contract *ProjectGauge // Generic contract binding to access the raw methods on
}

// ProjectGaugeCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ProjectGaugeCallerRaw struct {
	Contract *ProjectGaugeCaller // Generic read-only contract binding to access the raw methods on
}

// ProjectGaugeTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ProjectGaugeTransactorRaw struct {
	Contract *ProjectGaugeTransactor // Generic write-only contract binding to access the raw methods on
}

// NewProjectGauge creates a new instance of ProjectGauge, bound to a specific deployed contract.
func NewProjectGauge(address common.Address, backend bind.ContractBackend) (*ProjectGauge, error) {
	contract, err := bindProjectGauge(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ProjectGauge{ProjectGaugeCaller: ProjectGaugeCaller{contract: contract}, ProjectGaugeTransactor: ProjectGaugeTransactor{contract: contract}, ProjectGaugeFilterer: ProjectGaugeFilterer{contract: contract}}, nil
}

// NewProjectGaugeCaller creates a new read-only instance of ProjectGauge, bound to a specific deployed contract.
func NewProjectGaugeCaller(address common.Address, caller bind.ContractCaller) (*ProjectGaugeCaller, error) {
	contract, err := bindProjectGauge(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ProjectGaugeCaller{contract: contract}, nil
}

// NewProjectGaugeTransactor creates a new write-only instance of ProjectGauge, bound to a specific deployed contract.
func NewProjectGaugeTransactor(address common.Address, transactor bind.ContractTransactor) (*ProjectGaugeTransactor, error) {
	contract, err := bindProjectGauge(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ProjectGaugeTransactor{contract: contract}, nil
}

// NewProjectGaugeFilterer creates a new log filterer instance of ProjectGauge, bound to a specific deployed contract.
func NewProjectGaugeFilterer(address common.Address, filterer bind.ContractFilterer) (*ProjectGaugeFilterer, error) {
	contract, err := bindProjectGauge(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ProjectGaugeFilterer{contract: contract}, nil
}

// bindProjectGauge binds a generic wrapper to an already deployed contract.
func bindProjectGauge(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ProjectGaugeMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ProjectGauge *ProjectGaugeRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ProjectGauge.Contract.ProjectGaugeCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ProjectGauge *ProjectGaugeRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProjectGauge.Contract.ProjectGaugeTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ProjectGauge *ProjectGaugeRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ProjectGauge.Contract.ProjectGaugeTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ProjectGauge *ProjectGaugeCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ProjectGauge.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ProjectGauge *ProjectGaugeTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProjectGauge.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ProjectGauge *ProjectGaugeTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ProjectGauge.Contract.contract.Transact(opts, method, params...)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_ProjectGauge *ProjectGaugeCaller) EMISSION(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProjectGauge.contract.Call(opts, &out, "EMISSION")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_ProjectGauge *ProjectGaugeSession) EMISSION() (common.Address, error) {
	return _ProjectGauge.Contract.EMISSION(&_ProjectGauge.CallOpts)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_ProjectGauge *ProjectGaugeCallerSession) EMISSION() (common.Address, error) {
	return _ProjectGauge.Contract.EMISSION(&_ProjectGauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_ProjectGauge *ProjectGaugeCaller) GAUGES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProjectGauge.contract.Call(opts, &out, "GAUGES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_ProjectGauge *ProjectGaugeSession) GAUGES() (common.Address, error) {
	return _ProjectGauge.Contract.GAUGES(&_ProjectGauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_ProjectGauge *ProjectGaugeCallerSession) GAUGES() (common.Address, error) {
	return _ProjectGauge.Contract.GAUGES(&_ProjectGauge.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_ProjectGauge *ProjectGaugeCaller) SETTLEMENT(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProjectGauge.contract.Call(opts, &out, "SETTLEMENT")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_ProjectGauge *ProjectGaugeSession) SETTLEMENT() (common.Address, error) {
	return _ProjectGauge.Contract.SETTLEMENT(&_ProjectGauge.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_ProjectGauge *ProjectGaugeCallerSession) SETTLEMENT() (common.Address, error) {
	return _ProjectGauge.Contract.SETTLEMENT(&_ProjectGauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_ProjectGauge *ProjectGaugeCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ProjectGauge.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_ProjectGauge *ProjectGaugeSession) WEEK() (*big.Int, error) {
	return _ProjectGauge.Contract.WEEK(&_ProjectGauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_ProjectGauge *ProjectGaugeCallerSession) WEEK() (*big.Int, error) {
	return _ProjectGauge.Contract.WEEK(&_ProjectGauge.CallOpts)
}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(uint256)
func (_ProjectGauge *ProjectGaugeCaller) Project(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ProjectGauge.contract.Call(opts, &out, "project")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(uint256)
func (_ProjectGauge *ProjectGaugeSession) Project() (*big.Int, error) {
	return _ProjectGauge.Contract.Project(&_ProjectGauge.CallOpts)
}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(uint256)
func (_ProjectGauge *ProjectGaugeCallerSession) Project() (*big.Int, error) {
	return _ProjectGauge.Contract.Project(&_ProjectGauge.CallOpts)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_ProjectGauge *ProjectGaugeTransactor) Collect(opts *bind.TransactOpts, week *big.Int) (*types.Transaction, error) {
	return _ProjectGauge.contract.Transact(opts, "collect", week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_ProjectGauge *ProjectGaugeSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _ProjectGauge.Contract.Collect(&_ProjectGauge.TransactOpts, week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_ProjectGauge *ProjectGaugeTransactorSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _ProjectGauge.Contract.Collect(&_ProjectGauge.TransactOpts, week)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ProjectGauge *ProjectGaugeTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProjectGauge.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ProjectGauge *ProjectGaugeSession) Receive() (*types.Transaction, error) {
	return _ProjectGauge.Contract.Receive(&_ProjectGauge.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ProjectGauge *ProjectGaugeTransactorSession) Receive() (*types.Transaction, error) {
	return _ProjectGauge.Contract.Receive(&_ProjectGauge.TransactOpts)
}

// ProjectGaugeFetchedIterator is returned from FilterFetched and is used to iterate over the raw logs and unpacked data for Fetched events raised by the ProjectGauge contract.
type ProjectGaugeFetchedIterator struct {
	Event *ProjectGaugeFetched // Event containing the contract specifics and raw log

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
func (it *ProjectGaugeFetchedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectGaugeFetched)
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
		it.Event = new(ProjectGaugeFetched)
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
func (it *ProjectGaugeFetchedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectGaugeFetchedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectGaugeFetched represents a Fetched event raised by the ProjectGauge contract.
type ProjectGaugeFetched struct {
	Week   *big.Int
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterFetched is a free log retrieval operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_ProjectGauge *ProjectGaugeFilterer) FilterFetched(opts *bind.FilterOpts, week []*big.Int) (*ProjectGaugeFetchedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _ProjectGauge.contract.FilterLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return &ProjectGaugeFetchedIterator{contract: _ProjectGauge.contract, event: "Fetched", logs: logs, sub: sub}, nil
}

// WatchFetched is a free log subscription operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_ProjectGauge *ProjectGaugeFilterer) WatchFetched(opts *bind.WatchOpts, sink chan<- *ProjectGaugeFetched, week []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _ProjectGauge.contract.WatchLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectGaugeFetched)
				if err := _ProjectGauge.contract.UnpackLog(event, "Fetched", log); err != nil {
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

// ParseFetched is a log parse operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_ProjectGauge *ProjectGaugeFilterer) ParseFetched(log types.Log) (*ProjectGaugeFetched, error) {
	event := new(ProjectGaugeFetched)
	if err := _ProjectGauge.contract.UnpackLog(event, "Fetched", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
