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

// DataLogMetaData contains all meta data concerning the DataLog contract.
var DataLogMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProjectControl\",\"name\":\"projects\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadOrigin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"latest\",\"type\":\"uint64\"}],\"name\":\"NotLarger\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSequencer\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"CheckpointPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"origin\",\"type\":\"string\"}],\"name\":\"SequencerSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ORIGIN_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIProjectControl\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root_\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root_\",\"type\":\"bytes32\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"root\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"sequencer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"origin\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"sequencer_\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"origin\",\"type\":\"string\"}],\"name\":\"setSequencer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60a0604052348015600e575f5ffd5b5060405161089d38038061089d833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516108196100845f395f818160e901526101d601526108195ff3fe608060405234801561000f575f5ffd5b5060043610610079575f3560e01c8063c26c979a11610058578063c26c979a14610139578063d46be33614610171578063deb76ebf14610186578063e76c3f37146101a7575f5ffd5b806207f4a01461007d578063293c4999146100e4578063a82190b714610123575b5f5ffd5b6100bf61008b366004610504565b5f908152602081815260408083208054600160a01b900467ffffffffffffffff168085526002909101909252909120549091565b6040805167ffffffffffffffff90931683526020830191909152015b60405180910390f35b61010b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100db565b61012b60ff81565b6040519081526020016100db565b61012b610147366004610537565b5f8281526020818152604080832067ffffffffffffffff8516845260020190915290205492915050565b61018461017f366004610561565b6101ba565b005b610199610194366004610504565b61031c565b6040516100db9291906105f1565b6101846101b5366004610635565b6103d2565b60405163158e711d60e01b8152600481018590523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610223573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102479190610667565b6102725760405163440d8f2b60e11b8152600481018590523360248201526044015b60405180910390fd5b80158061027f575060ff81115b1561029d57604051631c2f59db60e01b815260040160405180910390fd5b5f84815260208190526040902080546001600160a01b0319166001600160a01b0385161781556001016102d1828483610730565b50826001600160a01b0316847f9059972fb36c6cf0c60e3dc040c8f559626257ce6b8217c337271155dfbdf31d848460405161030e9291906107eb565b60405180910390a350505050565b5f8181526020819052604081208054600190910180546060926001600160a01b03169190819061034b906106a1565b80601f0160208091040260200160405190810160405280929190818152602001828054610377906106a1565b80156103c25780601f10610399576101008083540402835291602001916103c2565b820191905f5260205f20905b8154815290600101906020018083116103a557829003601f168201915b5050505050905091509150915091565b5f83815260208190526040902080546001600160a01b0316331461041257604051630772dd4760e31b815260048101859052336024820152604401610269565b805467ffffffffffffffff600160a01b9091048116908416116104675780546040516324a003b960e21b815267ffffffffffffffff8086166004830152600160a01b9092049091166024820152604401610269565b5f829003610488576040516329e7276760e11b815260040160405180910390fd5b805467ffffffffffffffff60a01b1916600160a01b67ffffffffffffffff85169081029190911782555f8181526002830160209081526040918290208590558151928352820184905285917f97cce287568fd4bfc2d203581e2afd06cda21dcb943adf8cea9cd2e50636c618910160405180910390a250505050565b5f60208284031215610514575f5ffd5b5035919050565b803567ffffffffffffffff81168114610532575f5ffd5b919050565b5f5f60408385031215610548575f5ffd5b823591506105586020840161051b565b90509250929050565b5f5f5f5f60608587031215610574575f5ffd5b8435935060208501356001600160a01b0381168114610591575f5ffd5b9250604085013567ffffffffffffffff8111156105ac575f5ffd5b8501601f810187136105bc575f5ffd5b803567ffffffffffffffff8111156105d2575f5ffd5b8760208284010111156105e3575f5ffd5b949793965060200194505050565b60018060a01b0383168152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b5f5f5f60608486031215610647575f5ffd5b833592506106576020850161051b565b9150604084013590509250925092565b5f60208284031215610677575f5ffd5b81518015158114610686575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806106b557607f821691505b6020821081036106d357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561072b578282111561072b57805f5260205f20601f840160051c602085101561070457505f5b90810190601f840160051c035f5b81811015610727575f83820155600101610712565b5050505b505050565b67ffffffffffffffff8311156107485761074861068d565b61075c8361075683546106a1565b836106d9565b5f601f84116001811461078d575f85156107765750838201355b5f19600387901b1c1916600186901b1783556107e4565b5f83815260208120601f198716915b828110156107bc578685013582556020948501946001909201910161079c565b50868210156107d8575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f1916010191905056",
}

// DataLogABI is the input ABI used to generate the binding from.
// Deprecated: Use DataLogMetaData.ABI instead.
var DataLogABI = DataLogMetaData.ABI

// DataLogBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DataLogMetaData.Bin instead.
var DataLogBin = DataLogMetaData.Bin

// DeployDataLog deploys a new Ethereum contract, binding an instance of DataLog to it.
func DeployDataLog(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address) (common.Address, *types.Transaction, *DataLog, error) {
	parsed, err := DataLogMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DataLogBin), backend, projects)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DataLog{DataLogCaller: DataLogCaller{contract: contract}, DataLogTransactor: DataLogTransactor{contract: contract}, DataLogFilterer: DataLogFilterer{contract: contract}}, nil
}

// DataLog is an auto generated Go binding around an Ethereum contract.
type DataLog struct {
	DataLogCaller     // Read-only binding to the contract
	DataLogTransactor // Write-only binding to the contract
	DataLogFilterer   // Log filterer for contract events
}

// DataLogCaller is an auto generated read-only Go binding around an Ethereum contract.
type DataLogCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DataLogTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DataLogTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DataLogFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DataLogFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DataLogSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DataLogSession struct {
	Contract     *DataLog          // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DataLogCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DataLogCallerSession struct {
	Contract *DataLogCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts  // Call options to use throughout this session
}

// DataLogTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DataLogTransactorSession struct {
	Contract     *DataLogTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts  // Transaction auth options to use throughout this session
}

// DataLogRaw is an auto generated low-level Go binding around an Ethereum contract.
type DataLogRaw struct {
	Contract *DataLog // Generic contract binding to access the raw methods on
}

// DataLogCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DataLogCallerRaw struct {
	Contract *DataLogCaller // Generic read-only contract binding to access the raw methods on
}

// DataLogTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DataLogTransactorRaw struct {
	Contract *DataLogTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDataLog creates a new instance of DataLog, bound to a specific deployed contract.
func NewDataLog(address common.Address, backend bind.ContractBackend) (*DataLog, error) {
	contract, err := bindDataLog(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DataLog{DataLogCaller: DataLogCaller{contract: contract}, DataLogTransactor: DataLogTransactor{contract: contract}, DataLogFilterer: DataLogFilterer{contract: contract}}, nil
}

// NewDataLogCaller creates a new read-only instance of DataLog, bound to a specific deployed contract.
func NewDataLogCaller(address common.Address, caller bind.ContractCaller) (*DataLogCaller, error) {
	contract, err := bindDataLog(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DataLogCaller{contract: contract}, nil
}

// NewDataLogTransactor creates a new write-only instance of DataLog, bound to a specific deployed contract.
func NewDataLogTransactor(address common.Address, transactor bind.ContractTransactor) (*DataLogTransactor, error) {
	contract, err := bindDataLog(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DataLogTransactor{contract: contract}, nil
}

// NewDataLogFilterer creates a new log filterer instance of DataLog, bound to a specific deployed contract.
func NewDataLogFilterer(address common.Address, filterer bind.ContractFilterer) (*DataLogFilterer, error) {
	contract, err := bindDataLog(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DataLogFilterer{contract: contract}, nil
}

// bindDataLog binds a generic wrapper to an already deployed contract.
func bindDataLog(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DataLogMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DataLog *DataLogRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DataLog.Contract.DataLogCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DataLog *DataLogRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DataLog.Contract.DataLogTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DataLog *DataLogRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DataLog.Contract.DataLogTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DataLog *DataLogCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DataLog.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DataLog *DataLogTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DataLog.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DataLog *DataLogTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DataLog.Contract.contract.Transact(opts, method, params...)
}

// MAXORIGINBYTES is a free data retrieval call binding the contract method 0xa82190b7.
//
// Solidity: function MAX_ORIGIN_BYTES() view returns(uint256)
func (_DataLog *DataLogCaller) MAXORIGINBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DataLog.contract.Call(opts, &out, "MAX_ORIGIN_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXORIGINBYTES is a free data retrieval call binding the contract method 0xa82190b7.
//
// Solidity: function MAX_ORIGIN_BYTES() view returns(uint256)
func (_DataLog *DataLogSession) MAXORIGINBYTES() (*big.Int, error) {
	return _DataLog.Contract.MAXORIGINBYTES(&_DataLog.CallOpts)
}

// MAXORIGINBYTES is a free data retrieval call binding the contract method 0xa82190b7.
//
// Solidity: function MAX_ORIGIN_BYTES() view returns(uint256)
func (_DataLog *DataLogCallerSession) MAXORIGINBYTES() (*big.Int, error) {
	return _DataLog.Contract.MAXORIGINBYTES(&_DataLog.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DataLog *DataLogCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DataLog.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DataLog *DataLogSession) PROJECTS() (common.Address, error) {
	return _DataLog.Contract.PROJECTS(&_DataLog.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DataLog *DataLogCallerSession) PROJECTS() (common.Address, error) {
	return _DataLog.Contract.PROJECTS(&_DataLog.CallOpts)
}

// Latest is a free data retrieval call binding the contract method 0x0007f4a0.
//
// Solidity: function latest(uint256 projectId) view returns(uint64 size, bytes32 root_)
func (_DataLog *DataLogCaller) Latest(opts *bind.CallOpts, projectId *big.Int) (struct {
	Size uint64
	Root [32]byte
}, error) {
	var out []interface{}
	err := _DataLog.contract.Call(opts, &out, "latest", projectId)

	outstruct := new(struct {
		Size uint64
		Root [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Size = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Root = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Latest is a free data retrieval call binding the contract method 0x0007f4a0.
//
// Solidity: function latest(uint256 projectId) view returns(uint64 size, bytes32 root_)
func (_DataLog *DataLogSession) Latest(projectId *big.Int) (struct {
	Size uint64
	Root [32]byte
}, error) {
	return _DataLog.Contract.Latest(&_DataLog.CallOpts, projectId)
}

// Latest is a free data retrieval call binding the contract method 0x0007f4a0.
//
// Solidity: function latest(uint256 projectId) view returns(uint64 size, bytes32 root_)
func (_DataLog *DataLogCallerSession) Latest(projectId *big.Int) (struct {
	Size uint64
	Root [32]byte
}, error) {
	return _DataLog.Contract.Latest(&_DataLog.CallOpts, projectId)
}

// Root is a free data retrieval call binding the contract method 0xc26c979a.
//
// Solidity: function root(uint256 projectId, uint64 size) view returns(bytes32)
func (_DataLog *DataLogCaller) Root(opts *bind.CallOpts, projectId *big.Int, size uint64) ([32]byte, error) {
	var out []interface{}
	err := _DataLog.contract.Call(opts, &out, "root", projectId, size)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Root is a free data retrieval call binding the contract method 0xc26c979a.
//
// Solidity: function root(uint256 projectId, uint64 size) view returns(bytes32)
func (_DataLog *DataLogSession) Root(projectId *big.Int, size uint64) ([32]byte, error) {
	return _DataLog.Contract.Root(&_DataLog.CallOpts, projectId, size)
}

// Root is a free data retrieval call binding the contract method 0xc26c979a.
//
// Solidity: function root(uint256 projectId, uint64 size) view returns(bytes32)
func (_DataLog *DataLogCallerSession) Root(projectId *big.Int, size uint64) ([32]byte, error) {
	return _DataLog.Contract.Root(&_DataLog.CallOpts, projectId, size)
}

// Sequencer is a free data retrieval call binding the contract method 0xdeb76ebf.
//
// Solidity: function sequencer(uint256 projectId) view returns(address account, string origin)
func (_DataLog *DataLogCaller) Sequencer(opts *bind.CallOpts, projectId *big.Int) (struct {
	Account common.Address
	Origin  string
}, error) {
	var out []interface{}
	err := _DataLog.contract.Call(opts, &out, "sequencer", projectId)

	outstruct := new(struct {
		Account common.Address
		Origin  string
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Account = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Origin = *abi.ConvertType(out[1], new(string)).(*string)

	return *outstruct, err

}

// Sequencer is a free data retrieval call binding the contract method 0xdeb76ebf.
//
// Solidity: function sequencer(uint256 projectId) view returns(address account, string origin)
func (_DataLog *DataLogSession) Sequencer(projectId *big.Int) (struct {
	Account common.Address
	Origin  string
}, error) {
	return _DataLog.Contract.Sequencer(&_DataLog.CallOpts, projectId)
}

// Sequencer is a free data retrieval call binding the contract method 0xdeb76ebf.
//
// Solidity: function sequencer(uint256 projectId) view returns(address account, string origin)
func (_DataLog *DataLogCallerSession) Sequencer(projectId *big.Int) (struct {
	Account common.Address
	Origin  string
}, error) {
	return _DataLog.Contract.Sequencer(&_DataLog.CallOpts, projectId)
}

// Publish is a paid mutator transaction binding the contract method 0xe76c3f37.
//
// Solidity: function publish(uint256 projectId, uint64 size, bytes32 root_) returns()
func (_DataLog *DataLogTransactor) Publish(opts *bind.TransactOpts, projectId *big.Int, size uint64, root_ [32]byte) (*types.Transaction, error) {
	return _DataLog.contract.Transact(opts, "publish", projectId, size, root_)
}

// Publish is a paid mutator transaction binding the contract method 0xe76c3f37.
//
// Solidity: function publish(uint256 projectId, uint64 size, bytes32 root_) returns()
func (_DataLog *DataLogSession) Publish(projectId *big.Int, size uint64, root_ [32]byte) (*types.Transaction, error) {
	return _DataLog.Contract.Publish(&_DataLog.TransactOpts, projectId, size, root_)
}

// Publish is a paid mutator transaction binding the contract method 0xe76c3f37.
//
// Solidity: function publish(uint256 projectId, uint64 size, bytes32 root_) returns()
func (_DataLog *DataLogTransactorSession) Publish(projectId *big.Int, size uint64, root_ [32]byte) (*types.Transaction, error) {
	return _DataLog.Contract.Publish(&_DataLog.TransactOpts, projectId, size, root_)
}

// SetSequencer is a paid mutator transaction binding the contract method 0xd46be336.
//
// Solidity: function setSequencer(uint256 projectId, address sequencer_, string origin) returns()
func (_DataLog *DataLogTransactor) SetSequencer(opts *bind.TransactOpts, projectId *big.Int, sequencer_ common.Address, origin string) (*types.Transaction, error) {
	return _DataLog.contract.Transact(opts, "setSequencer", projectId, sequencer_, origin)
}

// SetSequencer is a paid mutator transaction binding the contract method 0xd46be336.
//
// Solidity: function setSequencer(uint256 projectId, address sequencer_, string origin) returns()
func (_DataLog *DataLogSession) SetSequencer(projectId *big.Int, sequencer_ common.Address, origin string) (*types.Transaction, error) {
	return _DataLog.Contract.SetSequencer(&_DataLog.TransactOpts, projectId, sequencer_, origin)
}

// SetSequencer is a paid mutator transaction binding the contract method 0xd46be336.
//
// Solidity: function setSequencer(uint256 projectId, address sequencer_, string origin) returns()
func (_DataLog *DataLogTransactorSession) SetSequencer(projectId *big.Int, sequencer_ common.Address, origin string) (*types.Transaction, error) {
	return _DataLog.Contract.SetSequencer(&_DataLog.TransactOpts, projectId, sequencer_, origin)
}

// DataLogCheckpointPublishedIterator is returned from FilterCheckpointPublished and is used to iterate over the raw logs and unpacked data for CheckpointPublished events raised by the DataLog contract.
type DataLogCheckpointPublishedIterator struct {
	Event *DataLogCheckpointPublished // Event containing the contract specifics and raw log

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
func (it *DataLogCheckpointPublishedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DataLogCheckpointPublished)
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
		it.Event = new(DataLogCheckpointPublished)
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
func (it *DataLogCheckpointPublishedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DataLogCheckpointPublishedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DataLogCheckpointPublished represents a CheckpointPublished event raised by the DataLog contract.
type DataLogCheckpointPublished struct {
	ProjectId *big.Int
	Size      uint64
	Root      [32]byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterCheckpointPublished is a free log retrieval operation binding the contract event 0x97cce287568fd4bfc2d203581e2afd06cda21dcb943adf8cea9cd2e50636c618.
//
// Solidity: event CheckpointPublished(uint256 indexed projectId, uint64 size, bytes32 root)
func (_DataLog *DataLogFilterer) FilterCheckpointPublished(opts *bind.FilterOpts, projectId []*big.Int) (*DataLogCheckpointPublishedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DataLog.contract.FilterLogs(opts, "CheckpointPublished", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &DataLogCheckpointPublishedIterator{contract: _DataLog.contract, event: "CheckpointPublished", logs: logs, sub: sub}, nil
}

// WatchCheckpointPublished is a free log subscription operation binding the contract event 0x97cce287568fd4bfc2d203581e2afd06cda21dcb943adf8cea9cd2e50636c618.
//
// Solidity: event CheckpointPublished(uint256 indexed projectId, uint64 size, bytes32 root)
func (_DataLog *DataLogFilterer) WatchCheckpointPublished(opts *bind.WatchOpts, sink chan<- *DataLogCheckpointPublished, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DataLog.contract.WatchLogs(opts, "CheckpointPublished", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DataLogCheckpointPublished)
				if err := _DataLog.contract.UnpackLog(event, "CheckpointPublished", log); err != nil {
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

// ParseCheckpointPublished is a log parse operation binding the contract event 0x97cce287568fd4bfc2d203581e2afd06cda21dcb943adf8cea9cd2e50636c618.
//
// Solidity: event CheckpointPublished(uint256 indexed projectId, uint64 size, bytes32 root)
func (_DataLog *DataLogFilterer) ParseCheckpointPublished(log types.Log) (*DataLogCheckpointPublished, error) {
	event := new(DataLogCheckpointPublished)
	if err := _DataLog.contract.UnpackLog(event, "CheckpointPublished", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DataLogSequencerSetIterator is returned from FilterSequencerSet and is used to iterate over the raw logs and unpacked data for SequencerSet events raised by the DataLog contract.
type DataLogSequencerSetIterator struct {
	Event *DataLogSequencerSet // Event containing the contract specifics and raw log

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
func (it *DataLogSequencerSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DataLogSequencerSet)
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
		it.Event = new(DataLogSequencerSet)
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
func (it *DataLogSequencerSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DataLogSequencerSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DataLogSequencerSet represents a SequencerSet event raised by the DataLog contract.
type DataLogSequencerSet struct {
	ProjectId *big.Int
	Sequencer common.Address
	Origin    string
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterSequencerSet is a free log retrieval operation binding the contract event 0x9059972fb36c6cf0c60e3dc040c8f559626257ce6b8217c337271155dfbdf31d.
//
// Solidity: event SequencerSet(uint256 indexed projectId, address indexed sequencer, string origin)
func (_DataLog *DataLogFilterer) FilterSequencerSet(opts *bind.FilterOpts, projectId []*big.Int, sequencer []common.Address) (*DataLogSequencerSetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var sequencerRule []interface{}
	for _, sequencerItem := range sequencer {
		sequencerRule = append(sequencerRule, sequencerItem)
	}

	logs, sub, err := _DataLog.contract.FilterLogs(opts, "SequencerSet", projectIdRule, sequencerRule)
	if err != nil {
		return nil, err
	}
	return &DataLogSequencerSetIterator{contract: _DataLog.contract, event: "SequencerSet", logs: logs, sub: sub}, nil
}

// WatchSequencerSet is a free log subscription operation binding the contract event 0x9059972fb36c6cf0c60e3dc040c8f559626257ce6b8217c337271155dfbdf31d.
//
// Solidity: event SequencerSet(uint256 indexed projectId, address indexed sequencer, string origin)
func (_DataLog *DataLogFilterer) WatchSequencerSet(opts *bind.WatchOpts, sink chan<- *DataLogSequencerSet, projectId []*big.Int, sequencer []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var sequencerRule []interface{}
	for _, sequencerItem := range sequencer {
		sequencerRule = append(sequencerRule, sequencerItem)
	}

	logs, sub, err := _DataLog.contract.WatchLogs(opts, "SequencerSet", projectIdRule, sequencerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DataLogSequencerSet)
				if err := _DataLog.contract.UnpackLog(event, "SequencerSet", log); err != nil {
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

// ParseSequencerSet is a log parse operation binding the contract event 0x9059972fb36c6cf0c60e3dc040c8f559626257ce6b8217c337271155dfbdf31d.
//
// Solidity: event SequencerSet(uint256 indexed projectId, address indexed sequencer, string origin)
func (_DataLog *DataLogFilterer) ParseSequencerSet(log types.Log) (*DataLogSequencerSet, error) {
	event := new(DataLogSequencerSet)
	if err := _DataLog.contract.UnpackLog(event, "SequencerSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
