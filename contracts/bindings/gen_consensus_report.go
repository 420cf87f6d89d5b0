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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICommittee\",\"name\":\"committee\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotSystem\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"report\",\"type\":\"bytes32\"}],\"name\":\"ReportRejected\",\"type\":\"event\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"contractICommittee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SEATS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REPORT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REPORT_VERSION\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SYSTEM_ADDRESS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"last\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastReport\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"proposer\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"seats\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"signed\",\"type\":\"uint256\"},{\"internalType\":\"uint128\",\"name\":\"offenders\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610550380380610550833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516104cb6100855f395f818161011501526102bc01526104cb5ff3fe608060405234801561000f575f5ffd5b506004361061007b575f3560e01c8063c3535b5211610059578063c3535b5214610263578063c63a4e0a146102ac578063e1c54e71146102b7578063e2e46b73146102de5761007b565b80633434735f1461020d57806347799da81461023857806394c2c24f14610249575b336002600160a01b03141580610092575060203614155b156100b05760405163c928da1960e01b815260040160405180910390fd5b5f6100bb3682610499565b5f81905590508060f881901c6002146100d057005b6100d9816102e6565b610113576040518281527fab57c17081dd57c5c22447564e95874b771f05222f00192228e67514d9e6a2c2906020015b60405180910390a1005b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166331a966e46301a9b8606101518460d81c90565b61015b8560d01c90565b608886901c68ffffffffffffffffff166040516001600160e01b031960e087901b16815263ffffffff93909316600484015260ff909116602483015260448201526001600160801b03851660648201526084015f604051808303815f88803b1580156101c5575f5ffd5b5087f1935050505080156101d7575060015b61020b576040518281527fab57c17081dd57c5c22447564e95874b771f05222f00192228e67514d9e6a2c290602001610109565b005b61021b6002600160a01b0381565b6040516001600160a01b0390911681526020015b60405180910390f35b5f545b60405190815260200161022f565b610251604881565b60405160ff909116815260200161022f565b61026b610434565b6040805160ff968716815263ffffffff959095166020860152929094169183019190915260608201526001600160801b03909116608082015260a00161022f565b61023b6301a9b86081565b61021b7f000000000000000000000000000000000000000000000000000000000000000081565b610251600281565b5f5f6102f28360d01c90565b60ff1690506048811180610316575068ffffffffffffffffff608884901c16811c15155b80610327575060ff608084901c1615155b1561033457505f92915050565b6040805160808101825263ffffffff606086811c8216835286841c821660208085019190915287901c82169383019390935285169181019190915260015b60048110156104295781816004811061038d5761038d6104b7565b602002015163ffffffff1615610421575f5b8181101561041f578281600481106103b9576103b96104b7565b602002015163ffffffff16158061040757508282600481106103dd576103dd6104b7565b602002015163ffffffff168382600481106103fa576103fa6104b7565b602002015163ffffffff16145b1561041757505f95945050505050565b60010161039f565b505b600101610372565b506001949350505050565b5f8054819081908190819060f881901c600214610460575f5f5f5f5f9550955095509550955050610492565b600261046c8260d81c90565b6104768360d01c90565b9197509550935068ffffffffffffffffff608882901c16925090505b9091929394565b803560208310156104b1575f19602084900360031b1b165b92915050565b634e487b7160e01b5f52603260045260245ffd",
}

// ConsensusReportABI is the input ABI used to generate the binding from.
// Deprecated: Use ConsensusReportMetaData.ABI instead.
var ConsensusReportABI = ConsensusReportMetaData.ABI

// ConsensusReportBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ConsensusReportMetaData.Bin instead.
var ConsensusReportBin = ConsensusReportMetaData.Bin

// DeployConsensusReport deploys a new Ethereum contract, binding an instance of ConsensusReport to it.
func DeployConsensusReport(auth *bind.TransactOpts, backend bind.ContractBackend, committee common.Address) (common.Address, *types.Transaction, *ConsensusReport, error) {
	parsed, err := ConsensusReportMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ConsensusReportBin), backend, committee)
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

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_ConsensusReport *ConsensusReportCaller) COMMITTEE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "COMMITTEE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_ConsensusReport *ConsensusReportSession) COMMITTEE() (common.Address, error) {
	return _ConsensusReport.Contract.COMMITTEE(&_ConsensusReport.CallOpts)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_ConsensusReport *ConsensusReportCallerSession) COMMITTEE() (common.Address, error) {
	return _ConsensusReport.Contract.COMMITTEE(&_ConsensusReport.CallOpts)
}

// MAXSEATS is a free data retrieval call binding the contract method 0x94c2c24f.
//
// Solidity: function MAX_SEATS() view returns(uint8)
func (_ConsensusReport *ConsensusReportCaller) MAXSEATS(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "MAX_SEATS")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// MAXSEATS is a free data retrieval call binding the contract method 0x94c2c24f.
//
// Solidity: function MAX_SEATS() view returns(uint8)
func (_ConsensusReport *ConsensusReportSession) MAXSEATS() (uint8, error) {
	return _ConsensusReport.Contract.MAXSEATS(&_ConsensusReport.CallOpts)
}

// MAXSEATS is a free data retrieval call binding the contract method 0x94c2c24f.
//
// Solidity: function MAX_SEATS() view returns(uint8)
func (_ConsensusReport *ConsensusReportCallerSession) MAXSEATS() (uint8, error) {
	return _ConsensusReport.Contract.MAXSEATS(&_ConsensusReport.CallOpts)
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
// Solidity: function lastReport() view returns(uint8 version, uint32 proposer, uint8 seats, uint256 signed, uint128 offenders)
func (_ConsensusReport *ConsensusReportCaller) LastReport(opts *bind.CallOpts) (struct {
	Version   uint8
	Proposer  uint32
	Seats     uint8
	Signed    *big.Int
	Offenders *big.Int
}, error) {
	var out []interface{}
	err := _ConsensusReport.contract.Call(opts, &out, "lastReport")

	outstruct := new(struct {
		Version   uint8
		Proposer  uint32
		Seats     uint8
		Signed    *big.Int
		Offenders *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Version = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Proposer = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Seats = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	outstruct.Signed = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.Offenders = *abi.ConvertType(out[4], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// LastReport is a free data retrieval call binding the contract method 0xc3535b52.
//
// Solidity: function lastReport() view returns(uint8 version, uint32 proposer, uint8 seats, uint256 signed, uint128 offenders)
func (_ConsensusReport *ConsensusReportSession) LastReport() (struct {
	Version   uint8
	Proposer  uint32
	Seats     uint8
	Signed    *big.Int
	Offenders *big.Int
}, error) {
	return _ConsensusReport.Contract.LastReport(&_ConsensusReport.CallOpts)
}

// LastReport is a free data retrieval call binding the contract method 0xc3535b52.
//
// Solidity: function lastReport() view returns(uint8 version, uint32 proposer, uint8 seats, uint256 signed, uint128 offenders)
func (_ConsensusReport *ConsensusReportCallerSession) LastReport() (struct {
	Version   uint8
	Proposer  uint32
	Seats     uint8
	Signed    *big.Int
	Offenders *big.Int
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
