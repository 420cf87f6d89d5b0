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

// StreamGaugeMetaData contains all meta data concerning the StreamGauge contract.
var StreamGaugeMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"emission\",\"type\":\"address\"},{\"internalType\":\"contractIGauges\",\"name\":\"gauges\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotEmission\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SendFailed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fetched\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"EMISSION\",\"outputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GAUGES\",\"outputs\":[{\"internalType\":\"contractIGauges\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"week\",\"type\":\"uint40\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"giveBack\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recipient\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stream\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"flowed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610cf6380380610cf683398101604081905261002e91610083565b82828282828282826100418360076100d6565b64ffffffffff1660c0526001600160a01b0390811660a0521660805250610109975050505050505050565b6001600160a01b0381168114610080575f5ffd5b50565b5f5f5f60608486031215610095575f5ffd5b83516100a08161006c565b60208501519093506100b18161006c565b604085015190925064ffffffffff811681146100cb575f5ffd5b809150509250925092565b64ffffffffff818116838216029081169081811461010257634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c051610b9a61015c5f395f818161023a0152818161078c015261081001525f818161020701526108a601525f81816097015281816101c0015281816103a101526105ca0152610b9a5ff3fe608060405260043610610087575f3560e01c80636f2a6791116100575780636f2a679114610168578063a18cb956146101af578063d6f19262146101e2578063f2b18d01146101f6578063f4359ce514610229575f5ffd5b80630de96dff146100e25780634e71d92d1461010957806366a66c551461011d57806366d003ac1461013c575f5ffd5b366100de57336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146100dc57604051630147311560e41b81523360048201526024015b60405180910390fd5b005b5f5ffd5b3480156100ed575f5ffd5b506100f6610272565b6040519081526020015b60405180910390f35b348015610114575f5ffd5b506100f66102c9565b348015610128575f5ffd5b506100f6610137366004610a37565b61037c565b348015610147575f5ffd5b50610150610494565b6040516001600160a01b039091168152602001610100565b348015610173575f5ffd5b505f54600154604080516001600160801b038085168252600160801b909404909316602084015264ffffffffff90911690820152606001610100565b3480156101ba575f5ffd5b506101507f000000000000000000000000000000000000000000000000000000000000000081565b3480156101ed575f5ffd5b506100f66104b5565b348015610201575f5ffd5b506101507f000000000000000000000000000000000000000000000000000000000000000081565b348015610234575f5ffd5b5061025c7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610100565b5f61027b6104cb565b6102836104fe565b60025f8282546102939190610a6d565b909155506102a1905061055a565b90506102ac816105c2565b6102c66104fc5f5f516020610b7a5f395f51905f526104f6565b90565b5f6102d26104cb565b6102da6104fe565b6002546102e79190610a6d565b9050805f0361031d576102f8610494565b6040516332559a3360e11b81526001600160a01b0390911660048201526024016100d3565b5f600255610329610494565b6001600160a01b03167fd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a8260405161036391815260200190565b60405180910390a26102ac610376610494565b8261063c565b5f6103856104cb565b6040516366a66c5560e01b815264ffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906366a66c55906024016020604051808303815f875af11580156103ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104139190610a86565b9050805f0361042357505f610475565b8164ffffffffff167fc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa8260405161045c91815260200190565b60405180910390a26104758264ffffffffff16826106c3565b61048f6104fc5f5f516020610b7a5f395f51905f526104f6565b919050565b5f61049d6106ee565b8060200190518101906104b09190610a9d565b905090565b5f6104be6106f9565b6002546104b09190610a6d565b6104e25f516020610b7a5f395f51905f525c61086b565b6104fc60015f516020610b7a5f395f51905f525b90610889565b565b5f6105076106f9565b905080156102c6575f8054829190601090610533908490600160801b90046001600160801b0316610ac3565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555090565b5f610563610890565b5f0361056e57505f90565b5f5461058c906001600160801b03600160801b820481169116610ae2565b5f80546001600160801b03600160801b820481166fffffffffffffffffffffffffffffffff199092169190911790915516919050565b8015610639577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630de96dff826040518263ffffffff1660e01b81526004015f604051808303818588803b158015610621575f5ffd5b505af1158015610633573d5f5f3e3d5ffd5b50505050505b50565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610685576040519150601f19603f3d011682016040523d82523d5f602084013e61068a565b606091505b50509050806106be576040516353a0add160e01b81526001600160a01b0384166004820152602481018390526044016100d3565b505050565b6106cb6104fe565b60025f8282546106db9190610a6d565b909155506106ea905081610923565b5050565b60606104b0306109b8565b604080516060810182525f80546001600160801b038082168452600160801b90910416602083015260015464ffffffffff1692820192909252428261073c610890565b9050801580159061074c57508181105b15610755578091505b826040015164ffffffffff168211610770575f935050505090565b5f836040015164ffffffffff16836107889190610b01565b90507f000000000000000000000000000000000000000000000000000000000000000064ffffffffff16811015806107d8575083602001516001600160801b0316845f01516001600160801b0316145b1561080057602084015184516107ee9190610ae2565b6001600160801b031694505050505090565b83602001516001600160801b03167f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1682865f01516001600160801b031661084e9190610b14565b6108589190610b2b565b6108629190610b01565b94505050505090565b156104fc57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b604051623dcccf60e71b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631ee6678090602401602060405180830381865afa1580156108f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109179190610b4a565b64ffffffffff16905090565b60408051606081019091525f5481908390610950906001600160801b03600160801b820481169116610ae2565b6001600160801b03166109639190610a6d565b6001600160801b0390811682525f602080840182905264ffffffffff4281166040958601528551918601518416600160801b0291909316179055910151600180549190921664ffffffffff1990911617905550565b60605f6109d0602d6001600160a01b0385163b610b01565b67ffffffffffffffff8111156109e8576109e8610b65565b6040519080825280601f01601f191660200182016040528015610a12576020820181803683370190505b5090508051602d60208301853c92915050565b64ffffffffff81168114610639575f5ffd5b5f60208284031215610a47575f5ffd5b8135610a5281610a25565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a8057610a80610a59565b92915050565b5f60208284031215610a96575f5ffd5b5051919050565b5f60208284031215610aad575f5ffd5b81516001600160a01b0381168114610a52575f5ffd5b6001600160801b038181168382160190811115610a8057610a80610a59565b6001600160801b038281168282160390811115610a8057610a80610a59565b81810381811115610a8057610a80610a59565b8082028115828204841417610a8057610a80610a59565b5f82610b4557634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215610b5a575f5ffd5b8151610a5281610a25565b634e487b7160e01b5f52604160045260245ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// StreamGaugeABI is the input ABI used to generate the binding from.
// Deprecated: Use StreamGaugeMetaData.ABI instead.
var StreamGaugeABI = StreamGaugeMetaData.ABI

// StreamGaugeBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use StreamGaugeMetaData.Bin instead.
var StreamGaugeBin = StreamGaugeMetaData.Bin

// DeployStreamGauge deploys a new Ethereum contract, binding an instance of StreamGauge to it.
func DeployStreamGauge(auth *bind.TransactOpts, backend bind.ContractBackend, emission common.Address, gauges common.Address, day *big.Int) (common.Address, *types.Transaction, *StreamGauge, error) {
	parsed, err := StreamGaugeMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(StreamGaugeBin), backend, emission, gauges, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &StreamGauge{StreamGaugeCaller: StreamGaugeCaller{contract: contract}, StreamGaugeTransactor: StreamGaugeTransactor{contract: contract}, StreamGaugeFilterer: StreamGaugeFilterer{contract: contract}}, nil
}

// StreamGauge is an auto generated Go binding around an Ethereum contract.
type StreamGauge struct {
	StreamGaugeCaller     // Read-only binding to the contract
	StreamGaugeTransactor // Write-only binding to the contract
	StreamGaugeFilterer   // Log filterer for contract events
}

// StreamGaugeCaller is an auto generated read-only Go binding around an Ethereum contract.
type StreamGaugeCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StreamGaugeTransactor is an auto generated write-only Go binding around an Ethereum contract.
type StreamGaugeTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StreamGaugeFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type StreamGaugeFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StreamGaugeSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type StreamGaugeSession struct {
	Contract     *StreamGauge      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// StreamGaugeCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type StreamGaugeCallerSession struct {
	Contract *StreamGaugeCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// StreamGaugeTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type StreamGaugeTransactorSession struct {
	Contract     *StreamGaugeTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// StreamGaugeRaw is an auto generated low-level Go binding around an Ethereum contract.
type StreamGaugeRaw struct {
	Contract *StreamGauge // Generic contract binding to access the raw methods on
}

// StreamGaugeCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type StreamGaugeCallerRaw struct {
	Contract *StreamGaugeCaller // Generic read-only contract binding to access the raw methods on
}

// StreamGaugeTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type StreamGaugeTransactorRaw struct {
	Contract *StreamGaugeTransactor // Generic write-only contract binding to access the raw methods on
}

// NewStreamGauge creates a new instance of StreamGauge, bound to a specific deployed contract.
func NewStreamGauge(address common.Address, backend bind.ContractBackend) (*StreamGauge, error) {
	contract, err := bindStreamGauge(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &StreamGauge{StreamGaugeCaller: StreamGaugeCaller{contract: contract}, StreamGaugeTransactor: StreamGaugeTransactor{contract: contract}, StreamGaugeFilterer: StreamGaugeFilterer{contract: contract}}, nil
}

// NewStreamGaugeCaller creates a new read-only instance of StreamGauge, bound to a specific deployed contract.
func NewStreamGaugeCaller(address common.Address, caller bind.ContractCaller) (*StreamGaugeCaller, error) {
	contract, err := bindStreamGauge(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &StreamGaugeCaller{contract: contract}, nil
}

// NewStreamGaugeTransactor creates a new write-only instance of StreamGauge, bound to a specific deployed contract.
func NewStreamGaugeTransactor(address common.Address, transactor bind.ContractTransactor) (*StreamGaugeTransactor, error) {
	contract, err := bindStreamGauge(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &StreamGaugeTransactor{contract: contract}, nil
}

// NewStreamGaugeFilterer creates a new log filterer instance of StreamGauge, bound to a specific deployed contract.
func NewStreamGaugeFilterer(address common.Address, filterer bind.ContractFilterer) (*StreamGaugeFilterer, error) {
	contract, err := bindStreamGauge(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &StreamGaugeFilterer{contract: contract}, nil
}

// bindStreamGauge binds a generic wrapper to an already deployed contract.
func bindStreamGauge(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := StreamGaugeMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_StreamGauge *StreamGaugeRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _StreamGauge.Contract.StreamGaugeCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_StreamGauge *StreamGaugeRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _StreamGauge.Contract.StreamGaugeTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_StreamGauge *StreamGaugeRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _StreamGauge.Contract.StreamGaugeTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_StreamGauge *StreamGaugeCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _StreamGauge.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_StreamGauge *StreamGaugeTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _StreamGauge.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_StreamGauge *StreamGaugeTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _StreamGauge.Contract.contract.Transact(opts, method, params...)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_StreamGauge *StreamGaugeCaller) EMISSION(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _StreamGauge.contract.Call(opts, &out, "EMISSION")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_StreamGauge *StreamGaugeSession) EMISSION() (common.Address, error) {
	return _StreamGauge.Contract.EMISSION(&_StreamGauge.CallOpts)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_StreamGauge *StreamGaugeCallerSession) EMISSION() (common.Address, error) {
	return _StreamGauge.Contract.EMISSION(&_StreamGauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_StreamGauge *StreamGaugeCaller) GAUGES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _StreamGauge.contract.Call(opts, &out, "GAUGES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_StreamGauge *StreamGaugeSession) GAUGES() (common.Address, error) {
	return _StreamGauge.Contract.GAUGES(&_StreamGauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_StreamGauge *StreamGaugeCallerSession) GAUGES() (common.Address, error) {
	return _StreamGauge.Contract.GAUGES(&_StreamGauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_StreamGauge *StreamGaugeCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _StreamGauge.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_StreamGauge *StreamGaugeSession) WEEK() (*big.Int, error) {
	return _StreamGauge.Contract.WEEK(&_StreamGauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_StreamGauge *StreamGaugeCallerSession) WEEK() (*big.Int, error) {
	return _StreamGauge.Contract.WEEK(&_StreamGauge.CallOpts)
}

// Earned is a free data retrieval call binding the contract method 0xd6f19262.
//
// Solidity: function earned() view returns(uint256)
func (_StreamGauge *StreamGaugeCaller) Earned(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _StreamGauge.contract.Call(opts, &out, "earned")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Earned is a free data retrieval call binding the contract method 0xd6f19262.
//
// Solidity: function earned() view returns(uint256)
func (_StreamGauge *StreamGaugeSession) Earned() (*big.Int, error) {
	return _StreamGauge.Contract.Earned(&_StreamGauge.CallOpts)
}

// Earned is a free data retrieval call binding the contract method 0xd6f19262.
//
// Solidity: function earned() view returns(uint256)
func (_StreamGauge *StreamGaugeCallerSession) Earned() (*big.Int, error) {
	return _StreamGauge.Contract.Earned(&_StreamGauge.CallOpts)
}

// Recipient is a free data retrieval call binding the contract method 0x66d003ac.
//
// Solidity: function recipient() view returns(address)
func (_StreamGauge *StreamGaugeCaller) Recipient(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _StreamGauge.contract.Call(opts, &out, "recipient")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Recipient is a free data retrieval call binding the contract method 0x66d003ac.
//
// Solidity: function recipient() view returns(address)
func (_StreamGauge *StreamGaugeSession) Recipient() (common.Address, error) {
	return _StreamGauge.Contract.Recipient(&_StreamGauge.CallOpts)
}

// Recipient is a free data retrieval call binding the contract method 0x66d003ac.
//
// Solidity: function recipient() view returns(address)
func (_StreamGauge *StreamGaugeCallerSession) Recipient() (common.Address, error) {
	return _StreamGauge.Contract.Recipient(&_StreamGauge.CallOpts)
}

// Stream is a free data retrieval call binding the contract method 0x6f2a6791.
//
// Solidity: function stream() view returns(uint256 amount, uint256 flowed, uint256 from)
func (_StreamGauge *StreamGaugeCaller) Stream(opts *bind.CallOpts) (struct {
	Amount *big.Int
	Flowed *big.Int
	From   *big.Int
}, error) {
	var out []interface{}
	err := _StreamGauge.contract.Call(opts, &out, "stream")

	outstruct := new(struct {
		Amount *big.Int
		Flowed *big.Int
		From   *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Amount = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Flowed = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.From = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Stream is a free data retrieval call binding the contract method 0x6f2a6791.
//
// Solidity: function stream() view returns(uint256 amount, uint256 flowed, uint256 from)
func (_StreamGauge *StreamGaugeSession) Stream() (struct {
	Amount *big.Int
	Flowed *big.Int
	From   *big.Int
}, error) {
	return _StreamGauge.Contract.Stream(&_StreamGauge.CallOpts)
}

// Stream is a free data retrieval call binding the contract method 0x6f2a6791.
//
// Solidity: function stream() view returns(uint256 amount, uint256 flowed, uint256 from)
func (_StreamGauge *StreamGaugeCallerSession) Stream() (struct {
	Amount *big.Int
	Flowed *big.Int
	From   *big.Int
}, error) {
	return _StreamGauge.Contract.Stream(&_StreamGauge.CallOpts)
}

// Claim is a paid mutator transaction binding the contract method 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (_StreamGauge *StreamGaugeTransactor) Claim(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _StreamGauge.contract.Transact(opts, "claim")
}

// Claim is a paid mutator transaction binding the contract method 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (_StreamGauge *StreamGaugeSession) Claim() (*types.Transaction, error) {
	return _StreamGauge.Contract.Claim(&_StreamGauge.TransactOpts)
}

// Claim is a paid mutator transaction binding the contract method 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (_StreamGauge *StreamGaugeTransactorSession) Claim() (*types.Transaction, error) {
	return _StreamGauge.Contract.Claim(&_StreamGauge.TransactOpts)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_StreamGauge *StreamGaugeTransactor) Collect(opts *bind.TransactOpts, week *big.Int) (*types.Transaction, error) {
	return _StreamGauge.contract.Transact(opts, "collect", week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_StreamGauge *StreamGaugeSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _StreamGauge.Contract.Collect(&_StreamGauge.TransactOpts, week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_StreamGauge *StreamGaugeTransactorSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _StreamGauge.Contract.Collect(&_StreamGauge.TransactOpts, week)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() returns(uint256 amount)
func (_StreamGauge *StreamGaugeTransactor) GiveBack(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _StreamGauge.contract.Transact(opts, "giveBack")
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() returns(uint256 amount)
func (_StreamGauge *StreamGaugeSession) GiveBack() (*types.Transaction, error) {
	return _StreamGauge.Contract.GiveBack(&_StreamGauge.TransactOpts)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() returns(uint256 amount)
func (_StreamGauge *StreamGaugeTransactorSession) GiveBack() (*types.Transaction, error) {
	return _StreamGauge.Contract.GiveBack(&_StreamGauge.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_StreamGauge *StreamGaugeTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _StreamGauge.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_StreamGauge *StreamGaugeSession) Receive() (*types.Transaction, error) {
	return _StreamGauge.Contract.Receive(&_StreamGauge.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_StreamGauge *StreamGaugeTransactorSession) Receive() (*types.Transaction, error) {
	return _StreamGauge.Contract.Receive(&_StreamGauge.TransactOpts)
}

// StreamGaugeClaimedIterator is returned from FilterClaimed and is used to iterate over the raw logs and unpacked data for Claimed events raised by the StreamGauge contract.
type StreamGaugeClaimedIterator struct {
	Event *StreamGaugeClaimed // Event containing the contract specifics and raw log

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
func (it *StreamGaugeClaimedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StreamGaugeClaimed)
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
		it.Event = new(StreamGaugeClaimed)
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
func (it *StreamGaugeClaimedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StreamGaugeClaimedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StreamGaugeClaimed represents a Claimed event raised by the StreamGauge contract.
type StreamGaugeClaimed struct {
	Recipient common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterClaimed is a free log retrieval operation binding the contract event 0xd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a.
//
// Solidity: event Claimed(address indexed recipient, uint256 amount)
func (_StreamGauge *StreamGaugeFilterer) FilterClaimed(opts *bind.FilterOpts, recipient []common.Address) (*StreamGaugeClaimedIterator, error) {

	var recipientRule []interface{}
	for _, recipientItem := range recipient {
		recipientRule = append(recipientRule, recipientItem)
	}

	logs, sub, err := _StreamGauge.contract.FilterLogs(opts, "Claimed", recipientRule)
	if err != nil {
		return nil, err
	}
	return &StreamGaugeClaimedIterator{contract: _StreamGauge.contract, event: "Claimed", logs: logs, sub: sub}, nil
}

// WatchClaimed is a free log subscription operation binding the contract event 0xd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a.
//
// Solidity: event Claimed(address indexed recipient, uint256 amount)
func (_StreamGauge *StreamGaugeFilterer) WatchClaimed(opts *bind.WatchOpts, sink chan<- *StreamGaugeClaimed, recipient []common.Address) (event.Subscription, error) {

	var recipientRule []interface{}
	for _, recipientItem := range recipient {
		recipientRule = append(recipientRule, recipientItem)
	}

	logs, sub, err := _StreamGauge.contract.WatchLogs(opts, "Claimed", recipientRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StreamGaugeClaimed)
				if err := _StreamGauge.contract.UnpackLog(event, "Claimed", log); err != nil {
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

// ParseClaimed is a log parse operation binding the contract event 0xd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a.
//
// Solidity: event Claimed(address indexed recipient, uint256 amount)
func (_StreamGauge *StreamGaugeFilterer) ParseClaimed(log types.Log) (*StreamGaugeClaimed, error) {
	event := new(StreamGaugeClaimed)
	if err := _StreamGauge.contract.UnpackLog(event, "Claimed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StreamGaugeFetchedIterator is returned from FilterFetched and is used to iterate over the raw logs and unpacked data for Fetched events raised by the StreamGauge contract.
type StreamGaugeFetchedIterator struct {
	Event *StreamGaugeFetched // Event containing the contract specifics and raw log

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
func (it *StreamGaugeFetchedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StreamGaugeFetched)
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
		it.Event = new(StreamGaugeFetched)
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
func (it *StreamGaugeFetchedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StreamGaugeFetchedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StreamGaugeFetched represents a Fetched event raised by the StreamGauge contract.
type StreamGaugeFetched struct {
	Week   *big.Int
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterFetched is a free log retrieval operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_StreamGauge *StreamGaugeFilterer) FilterFetched(opts *bind.FilterOpts, week []*big.Int) (*StreamGaugeFetchedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _StreamGauge.contract.FilterLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return &StreamGaugeFetchedIterator{contract: _StreamGauge.contract, event: "Fetched", logs: logs, sub: sub}, nil
}

// WatchFetched is a free log subscription operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_StreamGauge *StreamGaugeFilterer) WatchFetched(opts *bind.WatchOpts, sink chan<- *StreamGaugeFetched, week []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _StreamGauge.contract.WatchLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StreamGaugeFetched)
				if err := _StreamGauge.contract.UnpackLog(event, "Fetched", log); err != nil {
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
func (_StreamGauge *StreamGaugeFilterer) ParseFetched(log types.Log) (*StreamGaugeFetched, error) {
	event := new(StreamGaugeFetched)
	if err := _StreamGauge.contract.UnpackLog(event, "Fetched", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
