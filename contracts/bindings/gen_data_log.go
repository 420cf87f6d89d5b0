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
	Bin: "0x60a034606d57601f61076c38819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d576080526040516106e69081610086823960805181818161030d01526105e30152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806207f4a014610612578063293c4999146105ce578063a82190b7146105b3578063c26c979a1461056b578063d46be33614610284578063deb76ebf1461018a5763e76c3f3714610065575f80fd5b3461018657606036600319011261018657600435610081610661565b604435825f525f60205260405f2091825460018060a01b038116330361016f5767ffffffffffffffff8160a01c169367ffffffffffffffff831694808611156101595750831561014a577f97cce287568fd4bfc2d203581e2afd06cda21dcb943adf8cea9cd2e50636c6189460029267ffffffffffffffff60a01b8560a01b169067ffffffffffffffff60a01b19161782555f52016020528160405f2055610145604051928392836020909392919367ffffffffffffffff60408201951681520152565b0390a2005b6329e7276760e11b5f5260045ffd5b856324a003b960e21b5f5260045260245260445ffd5b84630772dd4760e31b5f526004523360245260445ffd5b5f80fd5b34610186576020366003190112610186576004355f90815260208190526040808220805491516001909101805491926001600160a01b031691906101cd826106ae565b9081855260208501926001811690815f14610267575060011461022d575b50506101fc83606094950385610678565b6040519384928352604060208401525180918160408501528484015e5f828201840152601f01601f19168101030190f35b9094505f5260205f205f905b8582106102515750830160200193506101fc836101eb565b6001816020925483858901015201910190610239565b60ff191684525050151560051b830160200193506101fc836101eb565b34610186576060366003190112610186576024356001600160a01b03811690600435908290036101865760443567ffffffffffffffff8111610186573660238201121561018657806004013567ffffffffffffffff81116101865736602482840101116101865760405163158e711d60e01b8152600481018490523360248201526020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610560575f91610525575b501561050e5780158015610504575b6104f5575f83815260208190526040902080546001600160a01b031916851781556001018054610383906106ae565b601f81116104a4575b505f601f83116001146104155792826040926024947f9059972fb36c6cf0c60e3dc040c8f559626257ce6b8217c337271155dfbdf31d965f91610408575b508260011b905f198460031b1c19161790555b8083519485936020855282602086015201848401375f828201840152601f01601f19168101030190a3005b86915084010135896103ca565b601f19831690825f5260205f20915f5b8181106104895750927f9059972fb36c6cf0c60e3dc040c8f559626257ce6b8217c337271155dfbdf31d959285926024966040961061046e575b5050600182811b0190556103dd565b84018601355f19600385901b60f8161c19169055888061045f565b91926020600181926024878b01013581550194019201610425565b8281111561038c57815f5260205f20601f840160051c90602085106104ed575b81601f9101920160051c03905f5b8281106104e057505061038c565b5f828201556001016104d2565b5f91506104c4565b631c2f59db60e01b5f5260045ffd5b5060ff8111610354565b8263440d8f2b60e11b5f526004523360245260445ffd5b90506020813d602011610558575b8161054060209383610678565b81010312610186575180151581036101865785610345565b3d9150610533565b6040513d5f823e3d90fd5b3461018657604036600319011261018657610584610661565b6004355f525f60205267ffffffffffffffff600260405f200191165f52602052602060405f2054604051908152f35b34610186575f36600319011261018657602060405160ff8152f35b34610186575f366003190112610186576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610186576020366003190112610186576004355f90815260208181526040808320805460a01c67ffffffffffffffff1680855260029091018352928190205481519384529183019190915290f35b6024359067ffffffffffffffff8216820361018657565b90601f8019910116810190811067ffffffffffffffff82111761069a57604052565b634e487b7160e01b5f52604160045260245ffd5b90600182811c921680156106dc575b60208310146106c857565b634e487b7160e01b5f52602260045260245ffd5b91607f16916106bd56",
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
