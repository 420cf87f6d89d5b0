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

// UpgradesMetaData contains all meta data concerning the Upgrades contract.
var UpgradesMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"notice\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"AlreadyBegun\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"earliest\",\"type\":\"uint64\"}],\"name\":\"TooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"have\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"}],\"name\":\"WrongVersion\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"UpgradeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"UpgradeScheduled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NOTICE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"required\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"schedule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"wanted\",\"type\":\"uint32\"}],\"name\":\"upgrade\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610cf0380380610cf083398101604081905261002e9161004d565b6001600160a01b039091166080526001600160401b031660a05261009b565b5f5f6040838503121561005e575f5ffd5b82516001600160a01b0381168114610074575f5ffd5b60208401519092506001600160401b0381168114610090575f5ffd5b809150509250929050565b60805160a051610c206100d05f395f818160b6015261024701525f818161012e0152818161019901526104370152610c205ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c806352bfe7891161005857806352bfe7891461010c5780636dc0ae22146101295780638331c27a14610168578063a6af58541461017b575f5ffd5b806306df3b35146100895780631381e4001461009e5780634bfee686146100b15780634c8fe526146100f5575b5f5ffd5b61009c6100973660046108c4565b61018e565b005b61009c6100ac36600461094c565b61042c565b6100d87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020015b60405180910390f35b6100fd6105a9565b6040516100ec9392919061096c565b61011461066b565b60405163ffffffff90911681526020016100ec565b6101507f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ec565b6101146101763660046109be565b61067e565b6100fd61018936600461094c565b6106fc565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101d757604051633b8d9d7560e21b815260040160405180910390fd5b5f6101e061066b565b90506101ed8160016109eb565b63ffffffff168563ffffffff1614610239578461020b8260016109eb565b604051638a1bf35760e01b815263ffffffff9283166004820152911660248201526044015b60405180910390fd5b5f61026d6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001642610a0d565b905060018263ffffffff161180156102be5750805f61028d600285610a20565b63ffffffff16815481106102a3576102a3610a3c565b5f9182526020909120600290910201546001600160401b0316115b15610301575f6102cf600284610a20565b63ffffffff16815481106102e5576102e5610a3c565b5f9182526020909120600290910201546001600160401b031690505b80856001600160401b0316101561033e57604051637962c28760e11b81526001600160401b03808716600483015282166024820152604401610230565b5f6040518060400160405280876001600160401b0316815260200186868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201829052509390945250508354600180820186559482526020918290208451600290920201805467ffffffffffffffff19166001600160401b03909216919091178155908301519293909290830191506103df9082610af2565b5050508563ffffffff167ffcf448f4b90efafa3f278ff242102d0e0f9d8732992e14289b5a8a57a726b63d86868660405161041c93929190610bb0565b60405180910390a2505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461047557604051633b8d9d7560e21b815260040160405180910390fd5b5f61047e61066b565b90508063ffffffff168263ffffffff161415806104a157508063ffffffff166001145b156104cf57604051638a1bf35760e01b815263ffffffff808416600483015282166024820152604401610230565b425f6104dc600284610a20565b63ffffffff16815481106104f2576104f2610a3c565b5f9182526020909120600290910201546001600160401b0316116105315760405163e188ed3560e01b815263ffffffff83166004820152602401610230565b5f80548061054157610541610bee565b5f8281526020812060025f1990930192830201805467ffffffffffffffff19168155906105716001830182610849565b5050905560405163ffffffff8316907f26e598f965d81c59cd65776b9bc9efe82cbe78ef2f6ec67ed5625516f7469743905f90a25050565b5f5f60605f6105b661066b565b90505b60018163ffffffff161180156106085750425f6105d7600284610a20565b63ffffffff16815481106105ed576105ed610a3c565b5f9182526020909120600290910201546001600160401b0316115b1561061d5761061681610c02565b90506105b9565b61062561066b565b63ffffffff168163ffffffff160361065157505060408051602081019091525f80825293849350909150565b61065f6101898260016109eb565b93509350935050909192565b5f8054610679906001610a0d565b905090565b5f61068761066b565b90505b60018163ffffffff161180156106e257506001600160401b0382165f6106b1600284610a20565b63ffffffff16815481106106c7576106c7610a3c565b5f9182526020909120600290910201546001600160401b0316115b156106f7576106f081610c02565b905061068a565b919050565b5f5f606060028463ffffffff161080610727575061071861066b565b63ffffffff168463ffffffff16115b15610764578363ffffffff16600114610740575f610743565b60015b5f8160ff16915060405180602001604052805f815250925092509250610842565b5f80610771600287610a20565b63ffffffff168154811061078757610787610a3c565b905f5260205f209060020201905084815f015f9054906101000a90046001600160401b0316826001018080546107bc90610a64565b80601f01602080910402602001604051908101604052809291908181526020018280546107e890610a64565b80156108335780601f1061080a57610100808354040283529160200191610833565b820191905f5260205f20905b81548152906001019060200180831161081657829003601f168201915b50505050509050935093509350505b9193909250565b50805461085590610a64565b5f825580601f10610864575050565b601f0160209004905f5260205f209061087d919061087f565b565b5f5b80821115610896575f81840155600101610881565b505050565b803563ffffffff811681146106f7575f5ffd5b80356001600160401b03811681146106f7575f5ffd5b5f5f5f5f606085870312156108d7575f5ffd5b6108e08561089b565b93506108ee602086016108ae565b925060408501356001600160401b03811115610908575f5ffd5b8501601f81018713610918575f5ffd5b80356001600160401b0381111561092d575f5ffd5b87602082840101111561093e575f5ffd5b949793965060200194505050565b5f6020828403121561095c575f5ffd5b6109658261089b565b9392505050565b63ffffffff841681526001600160401b0383166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f602082840312156109ce575f5ffd5b610965826108ae565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8181168382160190811115610a0757610a076109d7565b92915050565b80820180821115610a0757610a076109d7565b63ffffffff8281168282160390811115610a0757610a076109d7565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b600181811c90821680610a7857607f821691505b602082108103610a9657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610896578282111561089657805f5260205f20601f840160051c6020851015610ac757505f5b90810190601f840160051c035f5b81811015610aea575f83820155600101610ad5565b505050505050565b81516001600160401b03811115610b0b57610b0b610a50565b610b1f81610b198454610a64565b84610a9c565b6020601f821160018114610b51575f8315610b3a5750848201515b5f19600385901b1c1916600184901b178455610ba9565b5f84815260208120601f198516915b82811015610b805787850151825560209485019460019092019101610b60565b5084821015610b9d57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6001600160401b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52603160045260245ffd5b5f63ffffffff821680610c1757610c176109d7565b5f19019291505056",
}

// UpgradesABI is the input ABI used to generate the binding from.
// Deprecated: Use UpgradesMetaData.ABI instead.
var UpgradesABI = UpgradesMetaData.ABI

// UpgradesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use UpgradesMetaData.Bin instead.
var UpgradesBin = UpgradesMetaData.Bin

// DeployUpgrades deploys a new Ethereum contract, binding an instance of Upgrades to it.
func DeployUpgrades(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, notice uint64) (common.Address, *types.Transaction, *Upgrades, error) {
	parsed, err := UpgradesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(UpgradesBin), backend, governor, notice)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Upgrades{UpgradesCaller: UpgradesCaller{contract: contract}, UpgradesTransactor: UpgradesTransactor{contract: contract}, UpgradesFilterer: UpgradesFilterer{contract: contract}}, nil
}

// Upgrades is an auto generated Go binding around an Ethereum contract.
type Upgrades struct {
	UpgradesCaller     // Read-only binding to the contract
	UpgradesTransactor // Write-only binding to the contract
	UpgradesFilterer   // Log filterer for contract events
}

// UpgradesCaller is an auto generated read-only Go binding around an Ethereum contract.
type UpgradesCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// UpgradesTransactor is an auto generated write-only Go binding around an Ethereum contract.
type UpgradesTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// UpgradesFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type UpgradesFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// UpgradesSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type UpgradesSession struct {
	Contract     *Upgrades         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// UpgradesCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type UpgradesCallerSession struct {
	Contract *UpgradesCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// UpgradesTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type UpgradesTransactorSession struct {
	Contract     *UpgradesTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// UpgradesRaw is an auto generated low-level Go binding around an Ethereum contract.
type UpgradesRaw struct {
	Contract *Upgrades // Generic contract binding to access the raw methods on
}

// UpgradesCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type UpgradesCallerRaw struct {
	Contract *UpgradesCaller // Generic read-only contract binding to access the raw methods on
}

// UpgradesTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type UpgradesTransactorRaw struct {
	Contract *UpgradesTransactor // Generic write-only contract binding to access the raw methods on
}

// NewUpgrades creates a new instance of Upgrades, bound to a specific deployed contract.
func NewUpgrades(address common.Address, backend bind.ContractBackend) (*Upgrades, error) {
	contract, err := bindUpgrades(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Upgrades{UpgradesCaller: UpgradesCaller{contract: contract}, UpgradesTransactor: UpgradesTransactor{contract: contract}, UpgradesFilterer: UpgradesFilterer{contract: contract}}, nil
}

// NewUpgradesCaller creates a new read-only instance of Upgrades, bound to a specific deployed contract.
func NewUpgradesCaller(address common.Address, caller bind.ContractCaller) (*UpgradesCaller, error) {
	contract, err := bindUpgrades(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &UpgradesCaller{contract: contract}, nil
}

// NewUpgradesTransactor creates a new write-only instance of Upgrades, bound to a specific deployed contract.
func NewUpgradesTransactor(address common.Address, transactor bind.ContractTransactor) (*UpgradesTransactor, error) {
	contract, err := bindUpgrades(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &UpgradesTransactor{contract: contract}, nil
}

// NewUpgradesFilterer creates a new log filterer instance of Upgrades, bound to a specific deployed contract.
func NewUpgradesFilterer(address common.Address, filterer bind.ContractFilterer) (*UpgradesFilterer, error) {
	contract, err := bindUpgrades(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &UpgradesFilterer{contract: contract}, nil
}

// bindUpgrades binds a generic wrapper to an already deployed contract.
func bindUpgrades(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := UpgradesMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Upgrades *UpgradesRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Upgrades.Contract.UpgradesCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Upgrades *UpgradesRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Upgrades.Contract.UpgradesTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Upgrades *UpgradesRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Upgrades.Contract.UpgradesTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Upgrades *UpgradesCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Upgrades.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Upgrades *UpgradesTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Upgrades.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Upgrades *UpgradesTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Upgrades.Contract.contract.Transact(opts, method, params...)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Upgrades *UpgradesCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Upgrades.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Upgrades *UpgradesSession) GOVERNOR() (common.Address, error) {
	return _Upgrades.Contract.GOVERNOR(&_Upgrades.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Upgrades *UpgradesCallerSession) GOVERNOR() (common.Address, error) {
	return _Upgrades.Contract.GOVERNOR(&_Upgrades.CallOpts)
}

// NOTICE is a free data retrieval call binding the contract method 0x4bfee686.
//
// Solidity: function NOTICE() view returns(uint64)
func (_Upgrades *UpgradesCaller) NOTICE(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Upgrades.contract.Call(opts, &out, "NOTICE")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// NOTICE is a free data retrieval call binding the contract method 0x4bfee686.
//
// Solidity: function NOTICE() view returns(uint64)
func (_Upgrades *UpgradesSession) NOTICE() (uint64, error) {
	return _Upgrades.Contract.NOTICE(&_Upgrades.CallOpts)
}

// NOTICE is a free data retrieval call binding the contract method 0x4bfee686.
//
// Solidity: function NOTICE() view returns(uint64)
func (_Upgrades *UpgradesCallerSession) NOTICE() (uint64, error) {
	return _Upgrades.Contract.NOTICE(&_Upgrades.CallOpts)
}

// Latest is a free data retrieval call binding the contract method 0x52bfe789.
//
// Solidity: function latest() view returns(uint32)
func (_Upgrades *UpgradesCaller) Latest(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Upgrades.contract.Call(opts, &out, "latest")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// Latest is a free data retrieval call binding the contract method 0x52bfe789.
//
// Solidity: function latest() view returns(uint32)
func (_Upgrades *UpgradesSession) Latest() (uint32, error) {
	return _Upgrades.Contract.Latest(&_Upgrades.CallOpts)
}

// Latest is a free data retrieval call binding the contract method 0x52bfe789.
//
// Solidity: function latest() view returns(uint32)
func (_Upgrades *UpgradesCallerSession) Latest() (uint32, error) {
	return _Upgrades.Contract.Latest(&_Upgrades.CallOpts)
}

// Next is a free data retrieval call binding the contract method 0x4c8fe526.
//
// Solidity: function next() view returns(uint32 version, uint64 time, string name)
func (_Upgrades *UpgradesCaller) Next(opts *bind.CallOpts) (struct {
	Version uint32
	Time    uint64
	Name    string
}, error) {
	var out []interface{}
	err := _Upgrades.contract.Call(opts, &out, "next")

	outstruct := new(struct {
		Version uint32
		Time    uint64
		Name    string
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Version = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Time = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Name = *abi.ConvertType(out[2], new(string)).(*string)

	return *outstruct, err

}

// Next is a free data retrieval call binding the contract method 0x4c8fe526.
//
// Solidity: function next() view returns(uint32 version, uint64 time, string name)
func (_Upgrades *UpgradesSession) Next() (struct {
	Version uint32
	Time    uint64
	Name    string
}, error) {
	return _Upgrades.Contract.Next(&_Upgrades.CallOpts)
}

// Next is a free data retrieval call binding the contract method 0x4c8fe526.
//
// Solidity: function next() view returns(uint32 version, uint64 time, string name)
func (_Upgrades *UpgradesCallerSession) Next() (struct {
	Version uint32
	Time    uint64
	Name    string
}, error) {
	return _Upgrades.Contract.Next(&_Upgrades.CallOpts)
}

// Required is a free data retrieval call binding the contract method 0x8331c27a.
//
// Solidity: function required(uint64 time) view returns(uint32 version)
func (_Upgrades *UpgradesCaller) Required(opts *bind.CallOpts, time uint64) (uint32, error) {
	var out []interface{}
	err := _Upgrades.contract.Call(opts, &out, "required", time)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// Required is a free data retrieval call binding the contract method 0x8331c27a.
//
// Solidity: function required(uint64 time) view returns(uint32 version)
func (_Upgrades *UpgradesSession) Required(time uint64) (uint32, error) {
	return _Upgrades.Contract.Required(&_Upgrades.CallOpts, time)
}

// Required is a free data retrieval call binding the contract method 0x8331c27a.
//
// Solidity: function required(uint64 time) view returns(uint32 version)
func (_Upgrades *UpgradesCallerSession) Required(time uint64) (uint32, error) {
	return _Upgrades.Contract.Required(&_Upgrades.CallOpts, time)
}

// Upgrade is a free data retrieval call binding the contract method 0xa6af5854.
//
// Solidity: function upgrade(uint32 wanted) view returns(uint32 version, uint64 time, string name)
func (_Upgrades *UpgradesCaller) Upgrade(opts *bind.CallOpts, wanted uint32) (struct {
	Version uint32
	Time    uint64
	Name    string
}, error) {
	var out []interface{}
	err := _Upgrades.contract.Call(opts, &out, "upgrade", wanted)

	outstruct := new(struct {
		Version uint32
		Time    uint64
		Name    string
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Version = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Time = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Name = *abi.ConvertType(out[2], new(string)).(*string)

	return *outstruct, err

}

// Upgrade is a free data retrieval call binding the contract method 0xa6af5854.
//
// Solidity: function upgrade(uint32 wanted) view returns(uint32 version, uint64 time, string name)
func (_Upgrades *UpgradesSession) Upgrade(wanted uint32) (struct {
	Version uint32
	Time    uint64
	Name    string
}, error) {
	return _Upgrades.Contract.Upgrade(&_Upgrades.CallOpts, wanted)
}

// Upgrade is a free data retrieval call binding the contract method 0xa6af5854.
//
// Solidity: function upgrade(uint32 wanted) view returns(uint32 version, uint64 time, string name)
func (_Upgrades *UpgradesCallerSession) Upgrade(wanted uint32) (struct {
	Version uint32
	Time    uint64
	Name    string
}, error) {
	return _Upgrades.Contract.Upgrade(&_Upgrades.CallOpts, wanted)
}

// Cancel is a paid mutator transaction binding the contract method 0x1381e400.
//
// Solidity: function cancel(uint32 version) returns()
func (_Upgrades *UpgradesTransactor) Cancel(opts *bind.TransactOpts, version uint32) (*types.Transaction, error) {
	return _Upgrades.contract.Transact(opts, "cancel", version)
}

// Cancel is a paid mutator transaction binding the contract method 0x1381e400.
//
// Solidity: function cancel(uint32 version) returns()
func (_Upgrades *UpgradesSession) Cancel(version uint32) (*types.Transaction, error) {
	return _Upgrades.Contract.Cancel(&_Upgrades.TransactOpts, version)
}

// Cancel is a paid mutator transaction binding the contract method 0x1381e400.
//
// Solidity: function cancel(uint32 version) returns()
func (_Upgrades *UpgradesTransactorSession) Cancel(version uint32) (*types.Transaction, error) {
	return _Upgrades.Contract.Cancel(&_Upgrades.TransactOpts, version)
}

// Schedule is a paid mutator transaction binding the contract method 0x06df3b35.
//
// Solidity: function schedule(uint32 version, uint64 time, string name) returns()
func (_Upgrades *UpgradesTransactor) Schedule(opts *bind.TransactOpts, version uint32, time uint64, name string) (*types.Transaction, error) {
	return _Upgrades.contract.Transact(opts, "schedule", version, time, name)
}

// Schedule is a paid mutator transaction binding the contract method 0x06df3b35.
//
// Solidity: function schedule(uint32 version, uint64 time, string name) returns()
func (_Upgrades *UpgradesSession) Schedule(version uint32, time uint64, name string) (*types.Transaction, error) {
	return _Upgrades.Contract.Schedule(&_Upgrades.TransactOpts, version, time, name)
}

// Schedule is a paid mutator transaction binding the contract method 0x06df3b35.
//
// Solidity: function schedule(uint32 version, uint64 time, string name) returns()
func (_Upgrades *UpgradesTransactorSession) Schedule(version uint32, time uint64, name string) (*types.Transaction, error) {
	return _Upgrades.Contract.Schedule(&_Upgrades.TransactOpts, version, time, name)
}

// UpgradesUpgradeCancelledIterator is returned from FilterUpgradeCancelled and is used to iterate over the raw logs and unpacked data for UpgradeCancelled events raised by the Upgrades contract.
type UpgradesUpgradeCancelledIterator struct {
	Event *UpgradesUpgradeCancelled // Event containing the contract specifics and raw log

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
func (it *UpgradesUpgradeCancelledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(UpgradesUpgradeCancelled)
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
		it.Event = new(UpgradesUpgradeCancelled)
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
func (it *UpgradesUpgradeCancelledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *UpgradesUpgradeCancelledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// UpgradesUpgradeCancelled represents a UpgradeCancelled event raised by the Upgrades contract.
type UpgradesUpgradeCancelled struct {
	Version uint32
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterUpgradeCancelled is a free log retrieval operation binding the contract event 0x26e598f965d81c59cd65776b9bc9efe82cbe78ef2f6ec67ed5625516f7469743.
//
// Solidity: event UpgradeCancelled(uint32 indexed version)
func (_Upgrades *UpgradesFilterer) FilterUpgradeCancelled(opts *bind.FilterOpts, version []uint32) (*UpgradesUpgradeCancelledIterator, error) {

	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _Upgrades.contract.FilterLogs(opts, "UpgradeCancelled", versionRule)
	if err != nil {
		return nil, err
	}
	return &UpgradesUpgradeCancelledIterator{contract: _Upgrades.contract, event: "UpgradeCancelled", logs: logs, sub: sub}, nil
}

// WatchUpgradeCancelled is a free log subscription operation binding the contract event 0x26e598f965d81c59cd65776b9bc9efe82cbe78ef2f6ec67ed5625516f7469743.
//
// Solidity: event UpgradeCancelled(uint32 indexed version)
func (_Upgrades *UpgradesFilterer) WatchUpgradeCancelled(opts *bind.WatchOpts, sink chan<- *UpgradesUpgradeCancelled, version []uint32) (event.Subscription, error) {

	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _Upgrades.contract.WatchLogs(opts, "UpgradeCancelled", versionRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(UpgradesUpgradeCancelled)
				if err := _Upgrades.contract.UnpackLog(event, "UpgradeCancelled", log); err != nil {
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

// ParseUpgradeCancelled is a log parse operation binding the contract event 0x26e598f965d81c59cd65776b9bc9efe82cbe78ef2f6ec67ed5625516f7469743.
//
// Solidity: event UpgradeCancelled(uint32 indexed version)
func (_Upgrades *UpgradesFilterer) ParseUpgradeCancelled(log types.Log) (*UpgradesUpgradeCancelled, error) {
	event := new(UpgradesUpgradeCancelled)
	if err := _Upgrades.contract.UnpackLog(event, "UpgradeCancelled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// UpgradesUpgradeScheduledIterator is returned from FilterUpgradeScheduled and is used to iterate over the raw logs and unpacked data for UpgradeScheduled events raised by the Upgrades contract.
type UpgradesUpgradeScheduledIterator struct {
	Event *UpgradesUpgradeScheduled // Event containing the contract specifics and raw log

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
func (it *UpgradesUpgradeScheduledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(UpgradesUpgradeScheduled)
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
		it.Event = new(UpgradesUpgradeScheduled)
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
func (it *UpgradesUpgradeScheduledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *UpgradesUpgradeScheduledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// UpgradesUpgradeScheduled represents a UpgradeScheduled event raised by the Upgrades contract.
type UpgradesUpgradeScheduled struct {
	Version uint32
	Time    uint64
	Name    string
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterUpgradeScheduled is a free log retrieval operation binding the contract event 0xfcf448f4b90efafa3f278ff242102d0e0f9d8732992e14289b5a8a57a726b63d.
//
// Solidity: event UpgradeScheduled(uint32 indexed version, uint64 time, string name)
func (_Upgrades *UpgradesFilterer) FilterUpgradeScheduled(opts *bind.FilterOpts, version []uint32) (*UpgradesUpgradeScheduledIterator, error) {

	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _Upgrades.contract.FilterLogs(opts, "UpgradeScheduled", versionRule)
	if err != nil {
		return nil, err
	}
	return &UpgradesUpgradeScheduledIterator{contract: _Upgrades.contract, event: "UpgradeScheduled", logs: logs, sub: sub}, nil
}

// WatchUpgradeScheduled is a free log subscription operation binding the contract event 0xfcf448f4b90efafa3f278ff242102d0e0f9d8732992e14289b5a8a57a726b63d.
//
// Solidity: event UpgradeScheduled(uint32 indexed version, uint64 time, string name)
func (_Upgrades *UpgradesFilterer) WatchUpgradeScheduled(opts *bind.WatchOpts, sink chan<- *UpgradesUpgradeScheduled, version []uint32) (event.Subscription, error) {

	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _Upgrades.contract.WatchLogs(opts, "UpgradeScheduled", versionRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(UpgradesUpgradeScheduled)
				if err := _Upgrades.contract.UnpackLog(event, "UpgradeScheduled", log); err != nil {
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

// ParseUpgradeScheduled is a log parse operation binding the contract event 0xfcf448f4b90efafa3f278ff242102d0e0f9d8732992e14289b5a8a57a726b63d.
//
// Solidity: event UpgradeScheduled(uint32 indexed version, uint64 time, string name)
func (_Upgrades *UpgradesFilterer) ParseUpgradeScheduled(log types.Log) (*UpgradesUpgradeScheduled, error) {
	event := new(UpgradesUpgradeScheduled)
	if err := _Upgrades.contract.UnpackLog(event, "UpgradeScheduled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
