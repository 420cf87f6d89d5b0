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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProjectControl\",\"name\":\"projects\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"}],\"name\":\"BadFieldRoot\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadOrigin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"latest\",\"type\":\"uint64\"}],\"name\":\"NotLarger\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSequencer\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"CheckpointPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"}],\"name\":\"FieldRootPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sequencer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"origin\",\"type\":\"string\"}],\"name\":\"SequencerSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ORIGIN_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIProjectControl\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"fieldRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root_\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root_\",\"type\":\"bytes32\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot_\",\"type\":\"bytes32\"}],\"name\":\"publishBoth\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"publisher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"root\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"sequencer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"origin\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"sequencer_\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"origin\",\"type\":\"string\"}],\"name\":\"setSequencer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610c37380380610c37833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610bb26100855f395f818161010801526104120152610bb25ff3fe608060405234801561000f575f5ffd5b506004361061009a575f3560e01c8063a82190b711610063578063a82190b7146101af578063c26c979a146101b7578063d46be336146101ee578063deb76ebf14610201578063e76c3f3714610222575f5ffd5b806207f4a01461009e578063293c4999146101035780632d9bd197146101425780633e281709146101555780635b1ac20c1461019a575b5f5ffd5b6100df6100ac3660046107dd565b5f908152602081815260408083208054600160a01b90046001600160401b03168085526002909101909252909120549091565b604080516001600160401b0390931683526020830191909152015b60405180910390f35b61012a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100fa565b61012a61015036600461080f565b610235565b61018c61016336600461080f565b5f828152602081815260408083206001600160401b038516845260030190915290205492915050565b6040519081526020016100fa565b6101ad6101a8366004610839565b610330565b005b61018c60ff81565b61018c6101c536600461080f565b5f828152602081815260408083206001600160401b038516845260020190915290205492915050565b6101ad6101fc366004610871565b6103f6565b61021461020f3660046107dd565b6105f1565b6040516100fa9291906108ff565b6101ad610230366004610943565b6106a7565b5f828152602081815260408083206001600160401b0385168452600201909152812054810361026557505f61032a565b5f83815260208190526040812060040180549091905b808210156102f4575f6002610290838561098a565b61029a919061099d565b9050856001600160401b03168482815481106102b8576102b86109bc565b5f91825260209091200154600160a01b90046001600160401b0316116102ea576102e381600161098a565b92506102ee565b8091505b5061027b565b826103006001846109d0565b81548110610310576103106109bc565b5f918252602090912001546001600160a01b031693505050505b92915050565b61033b8484846106b7565b80158061036857507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110155b1561038e576040516302e8db2560e51b8152600481018290526024015b60405180910390fd5b5f848152602081815260408083206001600160401b0387168085526003909101835292819020849055805192835290820183905285917f5d2d9a22ed73ed3e847148deeb01e45d86b90c541cc87164a330822a77e42ab791015b60405180910390a250505050565b60405163158e711d60e01b8152600481018590523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa15801561045f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061048391906109e3565b6104a95760405163440d8f2b60e11b815260048101859052336024820152604401610385565b8015806104b6575060ff81115b156104d457604051631c2f59db60e01b815260040160405180910390fd5b5f84815260208190526040902080546001600160a01b0319166001600160a01b038516178155600101610508828483610aab565b505f8481526020818152604080832081518083019092526001600160a01b03871682528784529282528254600490930192909182019061055990600160a01b90046001600160401b03166001610b65565b6001600160401b0390811690915282546001810184555f9384526020938490208351910180549490930151909116600160a01b026001600160e01b03199093166001600160a01b03918216179290921790556040519084169085907f9059972fb36c6cf0c60e3dc040c8f559626257ce6b8217c337271155dfbdf31d906105e39086908690610b84565b60405180910390a350505050565b5f8181526020819052604081208054600190910180546060926001600160a01b03169190819061062090610a1d565b80601f016020809104026020016040519081016040528092919081815260200182805461064c90610a1d565b80156106975780601f1061066e57610100808354040283529160200191610697565b820191905f5260205f20905b81548152906001019060200180831161067a57829003601f168201915b5050505050905091509150915091565b6106b28383836106b7565b505050565b5f83815260208190526040902080546001600160a01b031633146106f757604051630772dd4760e31b815260048101859052336024820152604401610385565b80546001600160401b03600160a01b90910481169084161161074a5780546040516324a003b960e21b81526001600160401b038086166004830152600160a01b9092049091166024820152604401610385565b5f82900361076b576040516329e7276760e11b815260040160405180910390fd5b805467ffffffffffffffff60a01b1916600160a01b6001600160401b0385169081029190911782555f8181526002830160209081526040918290208590558151928352820184905285917f97cce287568fd4bfc2d203581e2afd06cda21dcb943adf8cea9cd2e50636c61891016103e8565b5f602082840312156107ed575f5ffd5b5035919050565b80356001600160401b038116811461080a575f5ffd5b919050565b5f5f60408385031215610820575f5ffd5b82359150610830602084016107f4565b90509250929050565b5f5f5f5f6080858703121561084c575f5ffd5b8435935061085c602086016107f4565b93969395505050506040820135916060013590565b5f5f5f5f60608587031215610884575f5ffd5b8435935060208501356001600160a01b03811681146108a1575f5ffd5b925060408501356001600160401b038111156108bb575f5ffd5b8501601f810187136108cb575f5ffd5b80356001600160401b038111156108e0575f5ffd5b8760208284010111156108f1575f5ffd5b949793965060200194505050565b60018060a01b0383168152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b5f5f5f60608486031215610955575f5ffd5b83359250610965602085016107f4565b929592945050506040919091013590565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561032a5761032a610976565b5f826109b757634e487b7160e01b5f52601260045260245ffd5b500490565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561032a5761032a610976565b5f602082840312156109f3575f5ffd5b81518015158114610a02575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c90821680610a3157607f821691505b602082108103610a4f57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156106b257828211156106b257805f5260205f20601f840160051c6020851015610a8057505f5b90810190601f840160051c035f5b81811015610aa3575f83820155600101610a8e565b505050505050565b6001600160401b03831115610ac257610ac2610a09565b610ad683610ad08354610a1d565b83610a55565b5f601f841160018114610b07575f8515610af05750838201355b5f19600387901b1c1916600186901b178355610b5e565b5f83815260208120601f198716915b82811015610b365786850135825560209485019460019092019101610b16565b5086821015610b52575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b6001600160401b03818116838216019081111561032a5761032a610976565b60208152816020820152818360408301375f818301604090810191909152601f909201601f1916010191905056",
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

// FieldRoot is a free data retrieval call binding the contract method 0x3e281709.
//
// Solidity: function fieldRoot(uint256 projectId, uint64 size) view returns(bytes32)
func (_DataLog *DataLogCaller) FieldRoot(opts *bind.CallOpts, projectId *big.Int, size uint64) ([32]byte, error) {
	var out []interface{}
	err := _DataLog.contract.Call(opts, &out, "fieldRoot", projectId, size)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// FieldRoot is a free data retrieval call binding the contract method 0x3e281709.
//
// Solidity: function fieldRoot(uint256 projectId, uint64 size) view returns(bytes32)
func (_DataLog *DataLogSession) FieldRoot(projectId *big.Int, size uint64) ([32]byte, error) {
	return _DataLog.Contract.FieldRoot(&_DataLog.CallOpts, projectId, size)
}

// FieldRoot is a free data retrieval call binding the contract method 0x3e281709.
//
// Solidity: function fieldRoot(uint256 projectId, uint64 size) view returns(bytes32)
func (_DataLog *DataLogCallerSession) FieldRoot(projectId *big.Int, size uint64) ([32]byte, error) {
	return _DataLog.Contract.FieldRoot(&_DataLog.CallOpts, projectId, size)
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

// Publisher is a free data retrieval call binding the contract method 0x2d9bd197.
//
// Solidity: function publisher(uint256 projectId, uint64 size) view returns(address)
func (_DataLog *DataLogCaller) Publisher(opts *bind.CallOpts, projectId *big.Int, size uint64) (common.Address, error) {
	var out []interface{}
	err := _DataLog.contract.Call(opts, &out, "publisher", projectId, size)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Publisher is a free data retrieval call binding the contract method 0x2d9bd197.
//
// Solidity: function publisher(uint256 projectId, uint64 size) view returns(address)
func (_DataLog *DataLogSession) Publisher(projectId *big.Int, size uint64) (common.Address, error) {
	return _DataLog.Contract.Publisher(&_DataLog.CallOpts, projectId, size)
}

// Publisher is a free data retrieval call binding the contract method 0x2d9bd197.
//
// Solidity: function publisher(uint256 projectId, uint64 size) view returns(address)
func (_DataLog *DataLogCallerSession) Publisher(projectId *big.Int, size uint64) (common.Address, error) {
	return _DataLog.Contract.Publisher(&_DataLog.CallOpts, projectId, size)
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

// PublishBoth is a paid mutator transaction binding the contract method 0x5b1ac20c.
//
// Solidity: function publishBoth(uint256 projectId, uint64 size, bytes32 root_, bytes32 fieldRoot_) returns()
func (_DataLog *DataLogTransactor) PublishBoth(opts *bind.TransactOpts, projectId *big.Int, size uint64, root_ [32]byte, fieldRoot_ [32]byte) (*types.Transaction, error) {
	return _DataLog.contract.Transact(opts, "publishBoth", projectId, size, root_, fieldRoot_)
}

// PublishBoth is a paid mutator transaction binding the contract method 0x5b1ac20c.
//
// Solidity: function publishBoth(uint256 projectId, uint64 size, bytes32 root_, bytes32 fieldRoot_) returns()
func (_DataLog *DataLogSession) PublishBoth(projectId *big.Int, size uint64, root_ [32]byte, fieldRoot_ [32]byte) (*types.Transaction, error) {
	return _DataLog.Contract.PublishBoth(&_DataLog.TransactOpts, projectId, size, root_, fieldRoot_)
}

// PublishBoth is a paid mutator transaction binding the contract method 0x5b1ac20c.
//
// Solidity: function publishBoth(uint256 projectId, uint64 size, bytes32 root_, bytes32 fieldRoot_) returns()
func (_DataLog *DataLogTransactorSession) PublishBoth(projectId *big.Int, size uint64, root_ [32]byte, fieldRoot_ [32]byte) (*types.Transaction, error) {
	return _DataLog.Contract.PublishBoth(&_DataLog.TransactOpts, projectId, size, root_, fieldRoot_)
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

// DataLogFieldRootPublishedIterator is returned from FilterFieldRootPublished and is used to iterate over the raw logs and unpacked data for FieldRootPublished events raised by the DataLog contract.
type DataLogFieldRootPublishedIterator struct {
	Event *DataLogFieldRootPublished // Event containing the contract specifics and raw log

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
func (it *DataLogFieldRootPublishedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DataLogFieldRootPublished)
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
		it.Event = new(DataLogFieldRootPublished)
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
func (it *DataLogFieldRootPublishedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DataLogFieldRootPublishedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DataLogFieldRootPublished represents a FieldRootPublished event raised by the DataLog contract.
type DataLogFieldRootPublished struct {
	ProjectId *big.Int
	Size      uint64
	FieldRoot [32]byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterFieldRootPublished is a free log retrieval operation binding the contract event 0x5d2d9a22ed73ed3e847148deeb01e45d86b90c541cc87164a330822a77e42ab7.
//
// Solidity: event FieldRootPublished(uint256 indexed projectId, uint64 size, bytes32 fieldRoot)
func (_DataLog *DataLogFilterer) FilterFieldRootPublished(opts *bind.FilterOpts, projectId []*big.Int) (*DataLogFieldRootPublishedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DataLog.contract.FilterLogs(opts, "FieldRootPublished", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &DataLogFieldRootPublishedIterator{contract: _DataLog.contract, event: "FieldRootPublished", logs: logs, sub: sub}, nil
}

// WatchFieldRootPublished is a free log subscription operation binding the contract event 0x5d2d9a22ed73ed3e847148deeb01e45d86b90c541cc87164a330822a77e42ab7.
//
// Solidity: event FieldRootPublished(uint256 indexed projectId, uint64 size, bytes32 fieldRoot)
func (_DataLog *DataLogFilterer) WatchFieldRootPublished(opts *bind.WatchOpts, sink chan<- *DataLogFieldRootPublished, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DataLog.contract.WatchLogs(opts, "FieldRootPublished", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DataLogFieldRootPublished)
				if err := _DataLog.contract.UnpackLog(event, "FieldRootPublished", log); err != nil {
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

// ParseFieldRootPublished is a log parse operation binding the contract event 0x5d2d9a22ed73ed3e847148deeb01e45d86b90c541cc87164a330822a77e42ab7.
//
// Solidity: event FieldRootPublished(uint256 indexed projectId, uint64 size, bytes32 fieldRoot)
func (_DataLog *DataLogFilterer) ParseFieldRootPublished(log types.Log) (*DataLogFieldRootPublished, error) {
	event := new(DataLogFieldRootPublished)
	if err := _DataLog.contract.UnpackLog(event, "FieldRootPublished", log); err != nil {
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
