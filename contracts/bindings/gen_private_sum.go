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

// PrivateSumMetaData contains all meta data concerning the PrivateSum contract.
var PrivateSumMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"BadEvidence\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadOutput\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAPoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherList\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"H_X\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"H_Y\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50610aa68061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80632609e81b1461004357806347f4bd9c1461006b578063ffccb953146100a0575b5f5ffd5b610056610051366004610795565b6100c7565b60405190151581526020015b60405180910390f35b6100927f172919522827fdc6de7bb89cafc81506b4f9b7cd98dbf7312c72447a9d6c3a3981565b604051908152602001610062565b6100927f220768d6d69d452a5210f1fe534edf5f1bf4cc7e46688a3702fa3a3e58f4b0df81565b5f5f6100d4858585610338565b90505f6100ec6100e78560408189610831565b610533565b90505f61013f60405180604001604052806001815260200160028152505f516020610a865f395f51905f52855f516020610a865f395f51905f52610130919061086c565b61013a9190610893565b6105d2565b905061014b8282610634565b91505f61015b602082888a610831565b610164916108a6565b90505f61017560406020898b610831565b61017e916108a6565b90505f516020610a865f395f51905f52821015806101a957505f516020610a865f395f51905f528110155b156101c757604051632bd528e560e11b815260040160405180910390fd5b5f61024a61022960405180604001604052807f220768d6d69d452a5210f1fe534edf5f1bf4cc7e46688a3702fa3a3e58f4b0df81526020017f172919522827fdc6de7bb89cafc81506b4f9b7cd98dbf7312c72447a9d6c3a39815250846105d2565b610245875f516020610a865f395f51905f52610130888261086c565b610634565b90505f61026a60208c013561026560808e0160608f016108c3565b610662565b90505f7f65b20da68fec358cdfb12e7e2a540a40d63ec5771192e4200e4f7070c6d925918261029c60808f018f6108e9565b6040516102aa929190610933565b604080519182900382208b516020808e01518a518b83015192870198909852938501959095526060840191909152608083015260a082015260c081019290925260e08201526101000160408051601f1981840301815291905280516020909101209050846103255f516020610a865f395f51905f5283610893565b14985050505050505050505b9392505050565b5f36816103458680610942565b610354906101208101906108e9565b9092509050606081101561037b5760405163019af63760e01b815260040160405180910390fd5b5f808061038b6060828688610831565b8101906103989190610961565b919450925090506103ac60808a018a6108e9565b90506080146103ce5760405163b51b41f160e01b815260040160405180910390fd5b5f8080806103df60808e018e6108e9565b8101906103ec919061098a565b9350935093509350835f1480610402575060f084115b8061042257506104138460406109b9565b61041e9060406109d0565b8b14155b1561044057604051632bd528e560e11b815260040160405180910390fd5b5f6008838e8e604090809261045793929190610831565b604051602001610469939291906109e3565b60405160208183030381529060405280519060200120901c90508781146104b157604051634ede89db60e11b8152600481018290526024810189905260440160405180910390fd5b5f60f084901c1580156104c5575087198416155b80156104d85750856104d6856106a6565b145b80156104ec57506104e986886109fc565b85145b8015610500575067ffffffffffffffff8311155b9050806105205760405163b51b41f160e01b815260040160405180910390fd5b50909d9c50505050505050505050505050565b604080518082019091525f80825260208201526040515f80825260208201526001906103e890858501865b8181101561059b5760408160408501375f60608401516040850151171185169450604083608085600688fa85169450841561059b5760400161055e565b5050805184526020810151602085015250816105ca5760405163cb29167d60e01b815260040160405180910390fd5b505092915050565b604080518082019091525f808252602082015261062b6007614e2085856040516020016106179291908251815260209283015192810192909252604082015260600190565b6040516020818303038152906040526106d2565b90505b92915050565b604080518082019091525f808252602082015261062b60066103e88585604051602001610617929190610a0f565b5f82826040516020016106889291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120905092915050565b5f5b81156106cd576106b781610a35565b90506106c460018361086c565b821691506106a8565b919050565b604080518082019091525f80825260208201525f5f856001600160a01b031685856040516107009190610a4d565b5f604051808303818686fa925050503d805f8114610739576040519150601f19603f3d011682016040523d82523d5f602084013e61073e565b606091505b509150915081158061075257508051604014155b156107705760405163cb29167d60e01b815260040160405180910390fd5b808060200190518101906107849190610a63565b602085015283525090949350505050565b5f5f5f604084860312156107a7575f5ffd5b833567ffffffffffffffff8111156107bd575f5ffd5b840160a081870312156107ce575f5ffd5b9250602084013567ffffffffffffffff8111156107e9575f5ffd5b8401601f810186136107f9575f5ffd5b803567ffffffffffffffff81111561080f575f5ffd5b866020828401011115610820575f5ffd5b939660209190910195509293505050565b5f5f8585111561083f575f5ffd5b8386111561084b575f5ffd5b5050820193919092039150565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561062e5761062e610858565b634e487b7160e01b5f52601260045260245ffd5b5f826108a1576108a161087f565b500690565b8035602083101561062e575f19602084900360031b1b1692915050565b5f602082840312156108d3575f5ffd5b81356001600160a01b0381168114610331575f5ffd5b5f5f8335601e198436030181126108fe575f5ffd5b83018035915067ffffffffffffffff821115610918575f5ffd5b60200191503681900382131561092c575f5ffd5b9250929050565b818382375f9101908152919050565b5f823561017e19833603018112610957575f5ffd5b9190910192915050565b5f5f5f60608486031215610973575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f6080858703121561099d575f5ffd5b5050823594602084013594506040840135936060013592509050565b808202811582820484141761062e5761062e610858565b8082018082111561062e5761062e610858565b838152818360208301375f910160200190815292915050565b5f82610a0a57610a0a61087f565b500490565b825181526020808401518183015282516040830152820151606082015260808101610331565b5f60018201610a4657610a46610858565b5060010190565b5f82518060208501845e5f920191825250919050565b5f5f60408385031215610a74575f5ffd5b50508051602090910151909290915056fe30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
}

// PrivateSumABI is the input ABI used to generate the binding from.
// Deprecated: Use PrivateSumMetaData.ABI instead.
var PrivateSumABI = PrivateSumMetaData.ABI

// PrivateSumBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PrivateSumMetaData.Bin instead.
var PrivateSumBin = PrivateSumMetaData.Bin

// DeployPrivateSum deploys a new Ethereum contract, binding an instance of PrivateSum to it.
func DeployPrivateSum(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *PrivateSum, error) {
	parsed, err := PrivateSumMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PrivateSumBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PrivateSum{PrivateSumCaller: PrivateSumCaller{contract: contract}, PrivateSumTransactor: PrivateSumTransactor{contract: contract}, PrivateSumFilterer: PrivateSumFilterer{contract: contract}}, nil
}

// PrivateSum is an auto generated Go binding around an Ethereum contract.
type PrivateSum struct {
	PrivateSumCaller     // Read-only binding to the contract
	PrivateSumTransactor // Write-only binding to the contract
	PrivateSumFilterer   // Log filterer for contract events
}

// PrivateSumCaller is an auto generated read-only Go binding around an Ethereum contract.
type PrivateSumCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PrivateSumTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PrivateSumTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PrivateSumFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PrivateSumFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PrivateSumSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PrivateSumSession struct {
	Contract     *PrivateSum       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// PrivateSumCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PrivateSumCallerSession struct {
	Contract *PrivateSumCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// PrivateSumTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PrivateSumTransactorSession struct {
	Contract     *PrivateSumTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// PrivateSumRaw is an auto generated low-level Go binding around an Ethereum contract.
type PrivateSumRaw struct {
	Contract *PrivateSum // Generic contract binding to access the raw methods on
}

// PrivateSumCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PrivateSumCallerRaw struct {
	Contract *PrivateSumCaller // Generic read-only contract binding to access the raw methods on
}

// PrivateSumTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PrivateSumTransactorRaw struct {
	Contract *PrivateSumTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPrivateSum creates a new instance of PrivateSum, bound to a specific deployed contract.
func NewPrivateSum(address common.Address, backend bind.ContractBackend) (*PrivateSum, error) {
	contract, err := bindPrivateSum(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PrivateSum{PrivateSumCaller: PrivateSumCaller{contract: contract}, PrivateSumTransactor: PrivateSumTransactor{contract: contract}, PrivateSumFilterer: PrivateSumFilterer{contract: contract}}, nil
}

// NewPrivateSumCaller creates a new read-only instance of PrivateSum, bound to a specific deployed contract.
func NewPrivateSumCaller(address common.Address, caller bind.ContractCaller) (*PrivateSumCaller, error) {
	contract, err := bindPrivateSum(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PrivateSumCaller{contract: contract}, nil
}

// NewPrivateSumTransactor creates a new write-only instance of PrivateSum, bound to a specific deployed contract.
func NewPrivateSumTransactor(address common.Address, transactor bind.ContractTransactor) (*PrivateSumTransactor, error) {
	contract, err := bindPrivateSum(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PrivateSumTransactor{contract: contract}, nil
}

// NewPrivateSumFilterer creates a new log filterer instance of PrivateSum, bound to a specific deployed contract.
func NewPrivateSumFilterer(address common.Address, filterer bind.ContractFilterer) (*PrivateSumFilterer, error) {
	contract, err := bindPrivateSum(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PrivateSumFilterer{contract: contract}, nil
}

// bindPrivateSum binds a generic wrapper to an already deployed contract.
func bindPrivateSum(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PrivateSumMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PrivateSum *PrivateSumRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PrivateSum.Contract.PrivateSumCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PrivateSum *PrivateSumRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PrivateSum.Contract.PrivateSumTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PrivateSum *PrivateSumRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PrivateSum.Contract.PrivateSumTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PrivateSum *PrivateSumCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PrivateSum.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PrivateSum *PrivateSumTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PrivateSum.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PrivateSum *PrivateSumTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PrivateSum.Contract.contract.Transact(opts, method, params...)
}

// HX is a free data retrieval call binding the contract method 0xffccb953.
//
// Solidity: function H_X() view returns(uint256)
func (_PrivateSum *PrivateSumCaller) HX(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PrivateSum.contract.Call(opts, &out, "H_X")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HX is a free data retrieval call binding the contract method 0xffccb953.
//
// Solidity: function H_X() view returns(uint256)
func (_PrivateSum *PrivateSumSession) HX() (*big.Int, error) {
	return _PrivateSum.Contract.HX(&_PrivateSum.CallOpts)
}

// HX is a free data retrieval call binding the contract method 0xffccb953.
//
// Solidity: function H_X() view returns(uint256)
func (_PrivateSum *PrivateSumCallerSession) HX() (*big.Int, error) {
	return _PrivateSum.Contract.HX(&_PrivateSum.CallOpts)
}

// HY is a free data retrieval call binding the contract method 0x47f4bd9c.
//
// Solidity: function H_Y() view returns(uint256)
func (_PrivateSum *PrivateSumCaller) HY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PrivateSum.contract.Call(opts, &out, "H_Y")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HY is a free data retrieval call binding the contract method 0x47f4bd9c.
//
// Solidity: function H_Y() view returns(uint256)
func (_PrivateSum *PrivateSumSession) HY() (*big.Int, error) {
	return _PrivateSum.Contract.HY(&_PrivateSum.CallOpts)
}

// HY is a free data retrieval call binding the contract method 0x47f4bd9c.
//
// Solidity: function H_Y() view returns(uint256)
func (_PrivateSum *PrivateSumCallerSession) HY() (*big.Int, error) {
	return _PrivateSum.Contract.HY(&_PrivateSum.CallOpts)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_PrivateSum *PrivateSumCaller) Verify(opts *bind.CallOpts, s Statement, evidence []byte) (bool, error) {
	var out []interface{}
	err := _PrivateSum.contract.Call(opts, &out, "verify", s, evidence)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_PrivateSum *PrivateSumSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _PrivateSum.Contract.Verify(&_PrivateSum.CallOpts, s, evidence)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_PrivateSum *PrivateSumCallerSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _PrivateSum.Contract.Verify(&_PrivateSum.CallOpts, s, evidence)
}
