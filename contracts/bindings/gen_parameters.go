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

// ParametersParameter is an auto generated low-level Go binding around an user-defined struct.
type ParametersParameter struct {
	Name      [32]byte
	Value     *big.Int
	Min       *big.Int
	Max       *big.Int
	ChangedAt *big.Int
}

// ParametersMetaData contains all meta data concerning the Parameters contract.
var ParametersMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"changedAt\",\"type\":\"uint40\"}],\"internalType\":\"structParameters.Parameter[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"NoSuchParameter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"OutOfBand\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"before\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ParameterSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"all\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"changedAt\",\"type\":\"uint40\"}],\"internalType\":\"structParameters.Parameter[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"get\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"parameter\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"changedAt\",\"type\":\"uint40\"}],\"internalType\":\"structParameters.Parameter\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"set\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"valueAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610e1f380380610e1f83398101604081905261002e91610262565b6001600160a01b0382166080525f5b81518110156101ee575f82828151811061005957610059610383565b60200260200101519050806040015181602001511080610080575080606001518160200151115b80610095575060608101516001600160801b03105b806100b6575080515f90815260016020526040902054600160a81b900460ff165b1561010757805160208201516040808401516060850151915163caddbb3560e01b81526100fe9493929060040193845260208401929092526040830152606082015260800190565b60405180910390fd5b80515f8054600180820183558280527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563909101929092556040805160a0810182526020808601516001600160801b03908116835281830185815283850187815285890151831660608087019182528a015184166080870190815299518852938890529490952092518354955194519082166001600160a81b031990961695909517600160801b64ffffffffff90951685021760ff60a81b1916600160a81b95151595909502949094178255519451948316949092160292909217918101919091550161003d565b505050610397565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b038111828210171561022c5761022c6101f6565b60405290565b604051601f8201601f191681016001600160401b038111828210171561025a5761025a6101f6565b604052919050565b5f5f60408385031215610273575f5ffd5b82516001600160a01b0381168114610289575f5ffd5b60208401519092506001600160401b038111156102a4575f5ffd5b8301601f810185136102b4575f5ffd5b80516001600160401b038111156102cd576102cd6101f6565b6102dc60208260051b01610232565b80828252602082019150602060a084028501019250878311156102fd575f5ffd5b6020840193505b828410156103755760a0848903121561031b575f5ffd5b61032361020a565b84518152602080860151908201526040808601519082015260608086015190820152608085015164ffffffffff8116811461035c575f5ffd5b6080820152825260a09390930192602090910190610304565b809450505050509250929050565b634e487b7160e01b5f52603260045260245ffd5b608051610a636103bc5f395f818160dd015281816102a401526102e60152610a635ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c806305d9b5861461006457806310c4e8b01461008d578063273f4940146100a25780634aa02625146100b75780636dc0ae22146100d85780638eaa6ac014610117575b5f5ffd5b6100776100723660046108f7565b61012a565b604051610084919061090e565b60405180910390f35b6100956101bd565b604051610084919061094e565b6100b56100b03660046109cd565b610299565b005b6100ca6100c53660046109cd565b610468565b604051908152602001610084565b6100ff7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610084565b6100ca6101253660046108f7565b6104d7565b61015e6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f64ffffffffff1681525090565b5f610168836104f1565b6040805160a08101825294855281546001600160801b03808216602088015260019093015480841692870192909252600160801b91829004909216606086015264ffffffffff91041660808401525090919050565b5f5460609067ffffffffffffffff8111156101da576101da6109ed565b60405190808252806020026020018201604052801561023f57816020015b61022c6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f64ffffffffff1681525090565b8152602001906001900390816101f85790505b5090505f5b8151811015610295576102705f828154811061026257610262610a01565b905f5260205f20015461012a565b82828151811061028257610282610a01565b6020908102919091010152600101610244565b5090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461031857604051631670800160e31b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b5f610322836104f1565b60018101549091506001600160801b031682108061035357506001810154600160801b90046001600160801b031682115b156103a057600181015460405163caddbb3560e01b815260048101859052602481018490526001600160801b038083166044830152600160801b909204909116606482015260840161030f565b8054604080516001600160801b0390921682526020820184905284917f0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1910160405180910390a25f83815260026020526040902080545f036104175781546104149082905f906001600160801b031661052f565b50505b61042281428561052f565b505081546001600160a81b031916600160801b4264ffffffffff16026fffffffffffffffffffffffffffffffff1916176001600160801b03939093169290921790555050565b5f4282111561048d57604051637232b11b60e11b81526004810183905260240161030f565b5f8381526002602052604090208054156104b0576104ab8184610549565b6104c4565b6104b9846104f1565b546001600160801b03165b6001600160d01b03169150505b92915050565b5f6104e1826104f1565b546001600160801b031692915050565b5f8181526001602052604090208054600160a81b900460ff1661052a57604051631c8a726760e01b81526004810183905260240161030f565b919050565b5f8061053c8585856105f9565b915091505b935093915050565b81545f90818160058111156105a5575f61056284610749565b61056c9085610a29565b5f8881526020902090915081015465ffffffffffff9081169087161015610595578091506105a3565b6105a0816001610a3c565b92505b505b5f6105b2878785856108a1565b905080156105ec576105d6876105c9600184610a29565b5f91825260209091200190565b54600160301b90046001600160d01b03166105ee565b5f5b979650505050505050565b82545f90819080156106ef575f610615876105c9600185610a29565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561065857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361069157825465ffffffffffff16600160301b6001600160d01b038916021783556106e1565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061054192505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081610541565b5f60018211610756575090565b816001600160801b821061076f5760809190911c9060401b5b68010000000000000000821061078a5760409190911c9060201b5b64010000000082106107a15760209190911c9060101b5b6201000082106107b65760109190911c9060081b5b61010082106107ca5760089190911c9060041b5b601082106107dd5760049190911c9060021b5b600482106107e95760011b5b600302600190811c9081858161080157610801610a4f565b048201901c9050600181858161081957610819610a4f565b048201901c9050600181858161083157610831610a4f565b048201901c9050600181858161084957610849610a4f565b048201901c9050600181858161086157610861610a4f565b048201901c9050600181858161087957610879610a4f565b048201901c905061089881858161089257610892610a4f565b04821190565b90039392505050565b5f5b818310156108ef575f85815260209020838316600285851804019081015465ffffffffffff868116911611156108db578092506108e9565b6108e6816001610a3c565b93505b506108a3565b509392505050565b5f60208284031215610907575f5ffd5b5035919050565b60a081016104d182848051825260208101516020830152604081015160408301526060810151606083015264ffffffffff60808201511660808301525050565b602080825282518282018190525f918401906040840190835b818110156109c2576109ac8385518051825260208101516020830152604081015160408301526060810151606083015264ffffffffff60808201511660808301525050565b6020939093019260a09290920191600101610967565b509095945050505050565b5f5f604083850312156109de575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156104d1576104d1610a15565b808201808211156104d1576104d1610a15565b634e487b7160e01b5f52601260045260245ffd",
}

// ParametersABI is the input ABI used to generate the binding from.
// Deprecated: Use ParametersMetaData.ABI instead.
var ParametersABI = ParametersMetaData.ABI

// ParametersBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ParametersMetaData.Bin instead.
var ParametersBin = ParametersMetaData.Bin

// DeployParameters deploys a new Ethereum contract, binding an instance of Parameters to it.
func DeployParameters(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, list []ParametersParameter) (common.Address, *types.Transaction, *Parameters, error) {
	parsed, err := ParametersMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ParametersBin), backend, governor, list)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Parameters{ParametersCaller: ParametersCaller{contract: contract}, ParametersTransactor: ParametersTransactor{contract: contract}, ParametersFilterer: ParametersFilterer{contract: contract}}, nil
}

// Parameters is an auto generated Go binding around an Ethereum contract.
type Parameters struct {
	ParametersCaller     // Read-only binding to the contract
	ParametersTransactor // Write-only binding to the contract
	ParametersFilterer   // Log filterer for contract events
}

// ParametersCaller is an auto generated read-only Go binding around an Ethereum contract.
type ParametersCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ParametersTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ParametersTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ParametersFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ParametersFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ParametersSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ParametersSession struct {
	Contract     *Parameters       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ParametersCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ParametersCallerSession struct {
	Contract *ParametersCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// ParametersTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ParametersTransactorSession struct {
	Contract     *ParametersTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// ParametersRaw is an auto generated low-level Go binding around an Ethereum contract.
type ParametersRaw struct {
	Contract *Parameters // Generic contract binding to access the raw methods on
}

// ParametersCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ParametersCallerRaw struct {
	Contract *ParametersCaller // Generic read-only contract binding to access the raw methods on
}

// ParametersTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ParametersTransactorRaw struct {
	Contract *ParametersTransactor // Generic write-only contract binding to access the raw methods on
}

// NewParameters creates a new instance of Parameters, bound to a specific deployed contract.
func NewParameters(address common.Address, backend bind.ContractBackend) (*Parameters, error) {
	contract, err := bindParameters(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Parameters{ParametersCaller: ParametersCaller{contract: contract}, ParametersTransactor: ParametersTransactor{contract: contract}, ParametersFilterer: ParametersFilterer{contract: contract}}, nil
}

// NewParametersCaller creates a new read-only instance of Parameters, bound to a specific deployed contract.
func NewParametersCaller(address common.Address, caller bind.ContractCaller) (*ParametersCaller, error) {
	contract, err := bindParameters(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ParametersCaller{contract: contract}, nil
}

// NewParametersTransactor creates a new write-only instance of Parameters, bound to a specific deployed contract.
func NewParametersTransactor(address common.Address, transactor bind.ContractTransactor) (*ParametersTransactor, error) {
	contract, err := bindParameters(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ParametersTransactor{contract: contract}, nil
}

// NewParametersFilterer creates a new log filterer instance of Parameters, bound to a specific deployed contract.
func NewParametersFilterer(address common.Address, filterer bind.ContractFilterer) (*ParametersFilterer, error) {
	contract, err := bindParameters(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ParametersFilterer{contract: contract}, nil
}

// bindParameters binds a generic wrapper to an already deployed contract.
func bindParameters(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ParametersMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Parameters *ParametersRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Parameters.Contract.ParametersCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Parameters *ParametersRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Parameters.Contract.ParametersTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Parameters *ParametersRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Parameters.Contract.ParametersTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Parameters *ParametersCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Parameters.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Parameters *ParametersTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Parameters.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Parameters *ParametersTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Parameters.Contract.contract.Transact(opts, method, params...)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Parameters *ParametersCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Parameters.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Parameters *ParametersSession) GOVERNOR() (common.Address, error) {
	return _Parameters.Contract.GOVERNOR(&_Parameters.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Parameters *ParametersCallerSession) GOVERNOR() (common.Address, error) {
	return _Parameters.Contract.GOVERNOR(&_Parameters.CallOpts)
}

// All is a free data retrieval call binding the contract method 0x10c4e8b0.
//
// Solidity: function all() view returns((bytes32,uint256,uint256,uint256,uint40)[] list)
func (_Parameters *ParametersCaller) All(opts *bind.CallOpts) ([]ParametersParameter, error) {
	var out []interface{}
	err := _Parameters.contract.Call(opts, &out, "all")

	if err != nil {
		return *new([]ParametersParameter), err
	}

	out0 := *abi.ConvertType(out[0], new([]ParametersParameter)).(*[]ParametersParameter)

	return out0, err

}

// All is a free data retrieval call binding the contract method 0x10c4e8b0.
//
// Solidity: function all() view returns((bytes32,uint256,uint256,uint256,uint40)[] list)
func (_Parameters *ParametersSession) All() ([]ParametersParameter, error) {
	return _Parameters.Contract.All(&_Parameters.CallOpts)
}

// All is a free data retrieval call binding the contract method 0x10c4e8b0.
//
// Solidity: function all() view returns((bytes32,uint256,uint256,uint256,uint40)[] list)
func (_Parameters *ParametersCallerSession) All() ([]ParametersParameter, error) {
	return _Parameters.Contract.All(&_Parameters.CallOpts)
}

// Get is a free data retrieval call binding the contract method 0x8eaa6ac0.
//
// Solidity: function get(bytes32 name) view returns(uint256)
func (_Parameters *ParametersCaller) Get(opts *bind.CallOpts, name [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Parameters.contract.Call(opts, &out, "get", name)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Get is a free data retrieval call binding the contract method 0x8eaa6ac0.
//
// Solidity: function get(bytes32 name) view returns(uint256)
func (_Parameters *ParametersSession) Get(name [32]byte) (*big.Int, error) {
	return _Parameters.Contract.Get(&_Parameters.CallOpts, name)
}

// Get is a free data retrieval call binding the contract method 0x8eaa6ac0.
//
// Solidity: function get(bytes32 name) view returns(uint256)
func (_Parameters *ParametersCallerSession) Get(name [32]byte) (*big.Int, error) {
	return _Parameters.Contract.Get(&_Parameters.CallOpts, name)
}

// Parameter is a free data retrieval call binding the contract method 0x05d9b586.
//
// Solidity: function parameter(bytes32 name) view returns((bytes32,uint256,uint256,uint256,uint40))
func (_Parameters *ParametersCaller) Parameter(opts *bind.CallOpts, name [32]byte) (ParametersParameter, error) {
	var out []interface{}
	err := _Parameters.contract.Call(opts, &out, "parameter", name)

	if err != nil {
		return *new(ParametersParameter), err
	}

	out0 := *abi.ConvertType(out[0], new(ParametersParameter)).(*ParametersParameter)

	return out0, err

}

// Parameter is a free data retrieval call binding the contract method 0x05d9b586.
//
// Solidity: function parameter(bytes32 name) view returns((bytes32,uint256,uint256,uint256,uint40))
func (_Parameters *ParametersSession) Parameter(name [32]byte) (ParametersParameter, error) {
	return _Parameters.Contract.Parameter(&_Parameters.CallOpts, name)
}

// Parameter is a free data retrieval call binding the contract method 0x05d9b586.
//
// Solidity: function parameter(bytes32 name) view returns((bytes32,uint256,uint256,uint256,uint40))
func (_Parameters *ParametersCallerSession) Parameter(name [32]byte) (ParametersParameter, error) {
	return _Parameters.Contract.Parameter(&_Parameters.CallOpts, name)
}

// ValueAt is a free data retrieval call binding the contract method 0x4aa02625.
//
// Solidity: function valueAt(bytes32 name, uint256 time) view returns(uint256)
func (_Parameters *ParametersCaller) ValueAt(opts *bind.CallOpts, name [32]byte, time *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Parameters.contract.Call(opts, &out, "valueAt", name, time)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ValueAt is a free data retrieval call binding the contract method 0x4aa02625.
//
// Solidity: function valueAt(bytes32 name, uint256 time) view returns(uint256)
func (_Parameters *ParametersSession) ValueAt(name [32]byte, time *big.Int) (*big.Int, error) {
	return _Parameters.Contract.ValueAt(&_Parameters.CallOpts, name, time)
}

// ValueAt is a free data retrieval call binding the contract method 0x4aa02625.
//
// Solidity: function valueAt(bytes32 name, uint256 time) view returns(uint256)
func (_Parameters *ParametersCallerSession) ValueAt(name [32]byte, time *big.Int) (*big.Int, error) {
	return _Parameters.Contract.ValueAt(&_Parameters.CallOpts, name, time)
}

// Set is a paid mutator transaction binding the contract method 0x273f4940.
//
// Solidity: function set(bytes32 name, uint256 value) returns()
func (_Parameters *ParametersTransactor) Set(opts *bind.TransactOpts, name [32]byte, value *big.Int) (*types.Transaction, error) {
	return _Parameters.contract.Transact(opts, "set", name, value)
}

// Set is a paid mutator transaction binding the contract method 0x273f4940.
//
// Solidity: function set(bytes32 name, uint256 value) returns()
func (_Parameters *ParametersSession) Set(name [32]byte, value *big.Int) (*types.Transaction, error) {
	return _Parameters.Contract.Set(&_Parameters.TransactOpts, name, value)
}

// Set is a paid mutator transaction binding the contract method 0x273f4940.
//
// Solidity: function set(bytes32 name, uint256 value) returns()
func (_Parameters *ParametersTransactorSession) Set(name [32]byte, value *big.Int) (*types.Transaction, error) {
	return _Parameters.Contract.Set(&_Parameters.TransactOpts, name, value)
}

// ParametersParameterSetIterator is returned from FilterParameterSet and is used to iterate over the raw logs and unpacked data for ParameterSet events raised by the Parameters contract.
type ParametersParameterSetIterator struct {
	Event *ParametersParameterSet // Event containing the contract specifics and raw log

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
func (it *ParametersParameterSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ParametersParameterSet)
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
		it.Event = new(ParametersParameterSet)
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
func (it *ParametersParameterSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ParametersParameterSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ParametersParameterSet represents a ParameterSet event raised by the Parameters contract.
type ParametersParameterSet struct {
	Name   [32]byte
	Before *big.Int
	Value  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterParameterSet is a free log retrieval operation binding the contract event 0x0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1.
//
// Solidity: event ParameterSet(bytes32 indexed name, uint256 before, uint256 value)
func (_Parameters *ParametersFilterer) FilterParameterSet(opts *bind.FilterOpts, name [][32]byte) (*ParametersParameterSetIterator, error) {

	var nameRule []interface{}
	for _, nameItem := range name {
		nameRule = append(nameRule, nameItem)
	}

	logs, sub, err := _Parameters.contract.FilterLogs(opts, "ParameterSet", nameRule)
	if err != nil {
		return nil, err
	}
	return &ParametersParameterSetIterator{contract: _Parameters.contract, event: "ParameterSet", logs: logs, sub: sub}, nil
}

// WatchParameterSet is a free log subscription operation binding the contract event 0x0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1.
//
// Solidity: event ParameterSet(bytes32 indexed name, uint256 before, uint256 value)
func (_Parameters *ParametersFilterer) WatchParameterSet(opts *bind.WatchOpts, sink chan<- *ParametersParameterSet, name [][32]byte) (event.Subscription, error) {

	var nameRule []interface{}
	for _, nameItem := range name {
		nameRule = append(nameRule, nameItem)
	}

	logs, sub, err := _Parameters.contract.WatchLogs(opts, "ParameterSet", nameRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ParametersParameterSet)
				if err := _Parameters.contract.UnpackLog(event, "ParameterSet", log); err != nil {
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

// ParseParameterSet is a log parse operation binding the contract event 0x0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1.
//
// Solidity: event ParameterSet(bytes32 indexed name, uint256 before, uint256 value)
func (_Parameters *ParametersFilterer) ParseParameterSet(log types.Log) (*ParametersParameterSet, error) {
	event := new(ParametersParameterSet)
	if err := _Parameters.contract.UnpackLog(event, "ParameterSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
