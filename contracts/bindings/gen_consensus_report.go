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

// ConsensusReportMetaData contains all meta data concerning the ConsensusReport contract.
var ConsensusReportMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIValidators\",\"name\":\"validators\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotSystem\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"report\",\"type\":\"bytes32\"}],\"name\":\"ReportRejected\",\"type\":\"event\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"REPORT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REPORT_VERSION\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SYSTEM_ADDRESS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VALIDATORS\",\"outputs\":[{\"internalType\":\"contractIValidators\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"last\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastReport\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"proposer\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"evidence\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"validators\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"signed\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a034606c57601f61041338819003918201601f19168301916001600160401b03831184841017607057808492602094604052833981010312606c57516001600160a01b0381168103606c5760805260405161038e908161008582396080518181816086015261021b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610023575b503461001f5761001d6101e8565b005b5f80fd5b5f3560e01c9081633434735f146101505750806347799da814610134578063c3535b52146100ed578063c63a4e0a146100d0578063e2e46b73146100b55763efc0080314610071575f61000f565b3461001f575f36600319011261001f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461001f575f36600319011261001f57602060405160018152f35b3461001f575f36600319011261001f576020604051627a12008152f35b3461001f575f36600319011261001f5760a061ffff808061010c61016f565b959260ff60409892959851981688521660208701521660408501521660608301526080820152f35b3461001f575f36600319011261001f5760205f54604051908152f35b3461001f575f36600319011261001f576002600160a01b038152602090f35b5f5460018160f81c036101a55760019161ffff8260e81c169161ffff8160d81c169161ffff8260c81c169160018060c81b031690565b505f905f905f905f905f90565b90601f8019910116810190811067ffffffffffffffff8211176101d457604052565b634e487b7160e01b5f52604160045260245ffd5b336002600160a01b0314801590610383575b610374575f5f359060203610610362575b815f5560018260f81c03610349577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561001f575f8091608460405180948193634546812960e01b835261ffff8960e81c16600484015261ffff8960d81c16602484015261ffff8960c81c16604484015260018060c81b0389166064840152627a1200f1908161034d575b50610349573d1561031f573d9067ffffffffffffffff821161030b57916020917fab57c17081dd57c5c22447564e95874b771f05222f00192228e67514d9e6a2c293604051916102fa85601f19601f84011601846101b2565b8252833d92013e5b604051908152a1565b634e487b7160e01b81526041600452602490fd5b5060207fab57c17081dd57c5c22447564e95874b771f05222f00192228e67514d9e6a2c291610302565b5050565b61035a9192505f906101b2565b5f905f6102a1565b905f193660200360031b1b169061020b565b63c928da1960e01b5f5260045ffd5b5060203614156101fa56",
}

// ConsensusReportABI is the input ABI used to generate the binding from.
// Deprecated: Use ConsensusReportMetaData.ABI instead.
var ConsensusReportABI = ConsensusReportMetaData.ABI

// ConsensusReportBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ConsensusReportMetaData.Bin instead.
var ConsensusReportBin = ConsensusReportMetaData.Bin

// DeployConsensusReport deploys a new Ethereum contract, binding an instance of ConsensusReport to it.
func DeployConsensusReport(auth *bind.TransactOpts, backend bind.ContractBackend, validators common.Address) (common.Address, *types.Transaction, *ConsensusReport, error) {
	parsed, err := ConsensusReportMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ConsensusReportBin), backend, validators)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ConsensusReport{ConsensusReportCaller: ConsensusReportCaller{contract: contract}, ConsensusReportTransactor: ConsensusReportTransactor{contract: contract}, ConsensusReportFilterer: ConsensusReportFilterer{contract: contract}}, nil
}

// ConsensusReport is an auto generated Go binding around an Ethereum contract.
type ConsensusReport struct {
	ConsensusReportCaller     // Read-only binding to the contract
	ConsensusReportTransactor // Write-only binding to the contract
	ConsensusReportFilterer   // Log filterer for contract events
}

// ConsensusReportCaller is an auto generated read-only Go binding around an Ethereum contract.
type ConsensusReportCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ConsensusReportTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ConsensusReportTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ConsensusReportFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ConsensusReportFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ConsensusReportSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ConsensusReportSession struct {
	Contract     *ConsensusReport  // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ConsensusReportCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ConsensusReportCallerSession struct {
	Contract *ConsensusReportCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts          // Call options to use throughout this session
}

// ConsensusReportTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ConsensusReportTransactorSession struct {
	Contract     *ConsensusReportTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// ConsensusReportRaw is an auto generated low-level Go binding around an Ethereum contract.
type ConsensusReportRaw struct {
	Contract *ConsensusReport // Generic contract binding to access the raw methods on
}

// ConsensusReportCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ConsensusReportCallerRaw struct {
	Contract *ConsensusReportCaller // Generic read-only contract binding to access the raw methods on
}

// ConsensusReportTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ConsensusReportTransactorRaw struct {
	Contract *ConsensusReportTransactor // Generic write-only contract binding to access the raw methods on
}

// NewConsensusReport creates a new instance of ConsensusReport, bound to a specific deployed contract.
func NewConsensusReport(address common.Address, backend bind.ContractBackend) (*ConsensusReport, error) {
	contract, err := bindConsensusReport(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ConsensusReport{ConsensusReportCaller: ConsensusReportCaller{contract: contract}, ConsensusReportTransactor: ConsensusReportTransactor{contract: contract}, ConsensusReportFilterer: ConsensusReportFilterer{contract: contract}}, nil
}

// NewConsensusReportCaller creates a new read-only instance of ConsensusReport, bound to a specific deployed contract.
func NewConsensusReportCaller(address common.Address, caller bind.ContractCaller) (*ConsensusReportCaller, error) {
	contract, err := bindConsensusReport(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ConsensusReportCaller{contract: contract}, nil
}

// NewConsensusReportTransactor creates a new write-only instance of ConsensusReport, bound to a specific deployed contract.
func NewConsensusReportTransactor(address common.Address, transactor bind.ContractTransactor) (*ConsensusReportTransactor, error) {
	contract, err := bindConsensusReport(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ConsensusReportTransactor{contract: contract}, nil
}

// NewConsensusReportFilterer creates a new log filterer instance of ConsensusReport, bound to a specific deployed contract.
func NewConsensusReportFilterer(address common.Address, filterer bind.ContractFilterer) (*ConsensusReportFilterer, error) {
	contract, err := bindConsensusReport(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ConsensusReportFilterer{contract: contract}, nil
}

// bindConsensusReport binds a generic wrapper to an already deployed contract.
func bindConsensusReport(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ConsensusReportMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ConsensusReport *ConsensusReportRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ConsensusReport.Contract.ConsensusReportCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ConsensusReport *ConsensusReportRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ConsensusReport.Contract.ConsensusReportTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ConsensusReport *ConsensusReportRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ConsensusReport.Contract.ConsensusReportTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ConsensusReport *ConsensusReportCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ConsensusReport.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ConsensusReport *ConsensusReportTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ConsensusReport.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ConsensusReport *ConsensusReportTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ConsensusReport.Contract.contract.Transact(opts, method, params...)
}

// REPORTGAS is a free data retrieval call binding the contract method 0xc63a4e0a.
//
// Solidity: function REPORT_GAS() view returns(uint256)
func (_ConsensusReport *ConsensusReportCaller) REPORTGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "REPORT_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// REPORTGAS is a free data retrieval call binding the contract method 0xc63a4e0a.
//
// Solidity: function REPORT_GAS() view returns(uint256)
func (_ConsensusReport *ConsensusReportSession) REPORTGAS() (*big.Int, error) {
	return _ConsensusReport.Contract.REPORTGAS(&_ConsensusReport.CallOpts)
}

// REPORTGAS is a free data retrieval call binding the contract method 0xc63a4e0a.
//
// Solidity: function REPORT_GAS() view returns(uint256)
func (_ConsensusReport *ConsensusReportCallerSession) REPORTGAS() (*big.Int, error) {
	return _ConsensusReport.Contract.REPORTGAS(&_ConsensusReport.CallOpts)
}

// REPORTVERSION is a free data retrieval call binding the contract method 0xe2e46b73.
//
// Solidity: function REPORT_VERSION() view returns(uint8)
func (_ConsensusReport *ConsensusReportCaller) REPORTVERSION(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "REPORT_VERSION")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// REPORTVERSION is a free data retrieval call binding the contract method 0xe2e46b73.
//
// Solidity: function REPORT_VERSION() view returns(uint8)
func (_ConsensusReport *ConsensusReportSession) REPORTVERSION() (uint8, error) {
	return _ConsensusReport.Contract.REPORTVERSION(&_ConsensusReport.CallOpts)
}

// REPORTVERSION is a free data retrieval call binding the contract method 0xe2e46b73.
//
// Solidity: function REPORT_VERSION() view returns(uint8)
func (_ConsensusReport *ConsensusReportCallerSession) REPORTVERSION() (uint8, error) {
	return _ConsensusReport.Contract.REPORTVERSION(&_ConsensusReport.CallOpts)
}

// SYSTEMADDRESS is a free data retrieval call binding the contract method 0x3434735f.
//
// Solidity: function SYSTEM_ADDRESS() view returns(address)
func (_ConsensusReport *ConsensusReportCaller) SYSTEMADDRESS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "SYSTEM_ADDRESS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SYSTEMADDRESS is a free data retrieval call binding the contract method 0x3434735f.
//
// Solidity: function SYSTEM_ADDRESS() view returns(address)
func (_ConsensusReport *ConsensusReportSession) SYSTEMADDRESS() (common.Address, error) {
	return _ConsensusReport.Contract.SYSTEMADDRESS(&_ConsensusReport.CallOpts)
}

// SYSTEMADDRESS is a free data retrieval call binding the contract method 0x3434735f.
//
// Solidity: function SYSTEM_ADDRESS() view returns(address)
func (_ConsensusReport *ConsensusReportCallerSession) SYSTEMADDRESS() (common.Address, error) {
	return _ConsensusReport.Contract.SYSTEMADDRESS(&_ConsensusReport.CallOpts)
}

// VALIDATORS is a free data retrieval call binding the contract method 0xefc00803.
//
// Solidity: function VALIDATORS() view returns(address)
func (_ConsensusReport *ConsensusReportCaller) VALIDATORS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "VALIDATORS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// VALIDATORS is a free data retrieval call binding the contract method 0xefc00803.
//
// Solidity: function VALIDATORS() view returns(address)
func (_ConsensusReport *ConsensusReportSession) VALIDATORS() (common.Address, error) {
	return _ConsensusReport.Contract.VALIDATORS(&_ConsensusReport.CallOpts)
}

// VALIDATORS is a free data retrieval call binding the contract method 0xefc00803.
//
// Solidity: function VALIDATORS() view returns(address)
func (_ConsensusReport *ConsensusReportCallerSession) VALIDATORS() (common.Address, error) {
	return _ConsensusReport.Contract.VALIDATORS(&_ConsensusReport.CallOpts)
}

// Last is a free data retrieval call binding the contract method 0x47799da8.
//
// Solidity: function last() view returns(bytes32)
func (_ConsensusReport *ConsensusReportCaller) Last(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "last")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Last is a free data retrieval call binding the contract method 0x47799da8.
//
// Solidity: function last() view returns(bytes32)
func (_ConsensusReport *ConsensusReportSession) Last() ([32]byte, error) {
	return _ConsensusReport.Contract.Last(&_ConsensusReport.CallOpts)
}

// Last is a free data retrieval call binding the contract method 0x47799da8.
//
// Solidity: function last() view returns(bytes32)
func (_ConsensusReport *ConsensusReportCallerSession) Last() ([32]byte, error) {
	return _ConsensusReport.Contract.Last(&_ConsensusReport.CallOpts)
}

// LastReport is a free data retrieval call binding the contract method 0xc3535b52.
//
// Solidity: function lastReport() view returns(uint8 version, uint16 proposer, uint16 evidence, uint16 validators, uint256 signed)
func (_ConsensusReport *ConsensusReportCaller) LastReport(opts *bind.CallOpts) (struct {
	Version    uint8
	Proposer   uint16
	Evidence   uint16
	Validators uint16
	Signed     *big.Int
}, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "lastReport")

	outstruct := new(struct {
		Version    uint8
		Proposer   uint16
		Evidence   uint16
		Validators uint16
		Signed     *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Version = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Proposer = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.Evidence = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	outstruct.Validators = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	outstruct.Signed = *abi.ConvertType(out[4], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// LastReport is a free data retrieval call binding the contract method 0xc3535b52.
//
// Solidity: function lastReport() view returns(uint8 version, uint16 proposer, uint16 evidence, uint16 validators, uint256 signed)
func (_ConsensusReport *ConsensusReportSession) LastReport() (struct {
	Version    uint8
	Proposer   uint16
	Evidence   uint16
	Validators uint16
	Signed     *big.Int
}, error) {
	return _ConsensusReport.Contract.LastReport(&_ConsensusReport.CallOpts)
}

// LastReport is a free data retrieval call binding the contract method 0xc3535b52.
//
// Solidity: function lastReport() view returns(uint8 version, uint16 proposer, uint16 evidence, uint16 validators, uint256 signed)
func (_ConsensusReport *ConsensusReportCallerSession) LastReport() (struct {
	Version    uint8
	Proposer   uint16
	Evidence   uint16
	Validators uint16
	Signed     *big.Int
}, error) {
	return _ConsensusReport.Contract.LastReport(&_ConsensusReport.CallOpts)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_ConsensusReport *ConsensusReportTransactor) Fallback(opts *bind.TransactOpts, calldata []byte) (*types.Transaction, error) {
	return _ConsensusReport.contract.RawTransact(opts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_ConsensusReport *ConsensusReportSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _ConsensusReport.Contract.Fallback(&_ConsensusReport.TransactOpts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_ConsensusReport *ConsensusReportTransactorSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _ConsensusReport.Contract.Fallback(&_ConsensusReport.TransactOpts, calldata)
}

// ConsensusReportReportRejectedIterator is returned from FilterReportRejected and is used to iterate over the raw logs and unpacked data for ReportRejected events raised by the ConsensusReport contract.
type ConsensusReportReportRejectedIterator struct {
	Event *ConsensusReportReportRejected // Event containing the contract specifics and raw log

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
func (it *ConsensusReportReportRejectedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ConsensusReportReportRejected)
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
		it.Event = new(ConsensusReportReportRejected)
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
func (it *ConsensusReportReportRejectedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ConsensusReportReportRejectedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ConsensusReportReportRejected represents a ReportRejected event raised by the ConsensusReport contract.
type ConsensusReportReportRejected struct {
	Report [32]byte
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterReportRejected is a free log retrieval operation binding the contract event 0xab57c17081dd57c5c22447564e95874b771f05222f00192228e67514d9e6a2c2.
//
// Solidity: event ReportRejected(bytes32 report)
func (_ConsensusReport *ConsensusReportFilterer) FilterReportRejected(opts *bind.FilterOpts) (*ConsensusReportReportRejectedIterator, error) {

	logs, sub, err := _ConsensusReport.contract.FilterLogs(opts, "ReportRejected")
	if err != nil {
		return nil, err
	}
	return &ConsensusReportReportRejectedIterator{contract: _ConsensusReport.contract, event: "ReportRejected", logs: logs, sub: sub}, nil
}

// WatchReportRejected is a free log subscription operation binding the contract event 0xab57c17081dd57c5c22447564e95874b771f05222f00192228e67514d9e6a2c2.
//
// Solidity: event ReportRejected(bytes32 report)
func (_ConsensusReport *ConsensusReportFilterer) WatchReportRejected(opts *bind.WatchOpts, sink chan<- *ConsensusReportReportRejected) (event.Subscription, error) {

	logs, sub, err := _ConsensusReport.contract.WatchLogs(opts, "ReportRejected")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ConsensusReportReportRejected)
				if err := _ConsensusReport.contract.UnpackLog(event, "ReportRejected", log); err != nil {
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

// ParseReportRejected is a log parse operation binding the contract event 0xab57c17081dd57c5c22447564e95874b771f05222f00192228e67514d9e6a2c2.
//
// Solidity: event ReportRejected(bytes32 report)
func (_ConsensusReport *ConsensusReportFilterer) ParseReportRejected(log types.Log) (*ConsensusReportReportRejected, error) {
	event := new(ConsensusReportReportRejected)
	if err := _ConsensusReport.contract.UnpackLog(event, "ReportRejected", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
