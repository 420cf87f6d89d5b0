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

// Program is an auto generated low-level Go binding around an user-defined struct.
type Program struct {
	Manifest    [32]byte
	Key         [32]byte
	Route       [4]byte
	PublishedAt *big.Int
	Retired     bool
}

// ProgramsMetaData contains all meta data concerning the Programs contract.
var ProgramsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProjectControllers\",\"name\":\"projects\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"AlreadyRetired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyHash\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyRoute\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"NoSuchVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"UriLength\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"Published\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"Retired\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_URI_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIProjectControllers\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"programOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"uint40\",\"name\":\"publishedAt\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"retired\",\"type\":\"bool\"}],\"internalType\":\"structProgram\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"publish\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"retire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"uriOf\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610aa4380380610aa4833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610a1f6100855f395f818161011e015261065f0152610a1f5ff3fe608060405234801561000f575f5ffd5b5060043610610079575f3560e01c806364311e451161005857806364311e4514610158578063718a60ee1461016b57806377eaea6514610182578063d9698935146101a2575f5ffd5b806207f4a01461007d5780630ba1fe80146100b6578063293c499914610119575b5f5ffd5b61009c61008b3660046106f9565b5f9081526020819052604090205490565b60405163ffffffff90911681526020015b60405180910390f35b6100c96100c4366004610710565b6101b7565b6040516100ad919081518152602080830151908201526040808301516001600160e01b0319169082015260608083015164ffffffffff169082015260809182015115159181019190915260a00190565b6101407f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ad565b61009c610166366004610746565b6102b0565b61017461020081565b6040519081526020016100ad565b610195610190366004610710565b610470565b6040516100ad91906107ee565b6101b56101b0366004610710565b610521565b005b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915263ffffffff8216158061020657505f8381526020819052604090205463ffffffff8316115b6102aa575f838152602081905260409020610222600184610823565b63ffffffff16815481106102385761023861084b565b5f9182526020918290206040805160a0810182526003939093029091018054835260018101549383019390935260029092015460e081901b6001600160e01b03191692820192909252640100000000820464ffffffffff166060820152600160481b90910460ff161515608082015290505b92915050565b5f6102ba87610643565b8515806102c5575084155b156102e357604051631c37cddf60e21b815260040160405180910390fd5b6001600160e01b031984165f0361030d5760405163ea60ab1d60e01b815260040160405180910390fd5b6102008211156103405760405163e9b9e2df60e01b81526004810183905261020060248201526044015b60405180910390fd5b505f86815260208181526040808320815160a0810183528981528084018981526001600160e01b0319891682850190815264ffffffffff4281166060850190815260808501898152865460018181018955888c528a8c2097516003909202909701908155945185870155925160029094018054915193511515600160481b0260ff60481b19949093166401000000000268ffffffffffffffffff1990921660e09590951c9490941717919091161790558a8552905490835281842063ffffffff82168552909252909120610415838583610902565b50836001600160e01b0319168163ffffffff16887f4c64fe12346d4a9ba691dec75fb2aab63f2868616e3ca0aceb42557a49b2dea88989888860405161045e94939291906109bd565b60405180910390a49695505050505050565b5f82815260016020908152604080832063ffffffff85168452909152902080546060919061049d90610873565b80601f01602080910402602001604051908101604052809291908181526020018280546104c990610873565b80156105145780601f106104eb57610100808354040283529160200191610514565b820191905f5260205f20905b8154815290600101906020018083116104f757829003601f168201915b5050505050905092915050565b61052a82610643565b63ffffffff8116158061054f57505f8281526020819052604090205463ffffffff8216115b1561057c57604051634a0afddb60e01b81526004810183905263ffffffff82166024820152604401610337565b5f828152602081905260408120610594600184610823565b63ffffffff16815481106105aa576105aa61084b565b905f5260205f20906003020190508060020160099054906101000a900460ff16156105f757604051630648e66760e11b81526004810184905263ffffffff83166024820152604401610337565b60028101805460ff60481b1916600160481b17905560405163ffffffff83169084907f040996ebc0acc7952b7ae1e86ebf17ba9944c558c7fc7d58891e84fe0997dd1c905f90a3505050565b60405163158e711d60e01b8152600481018290523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa1580156106ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d091906109f9565b6106f65760405163440d8f2b60e11b815260048101829052336024820152604401610337565b50565b5f60208284031215610709575f5ffd5b5035919050565b5f5f60408385031215610721575f5ffd5b82359150602083013563ffffffff8116811461073b575f5ffd5b809150509250929050565b5f5f5f5f5f5f60a0878903121561075b575f5ffd5b86359550602087013594506040870135935060608701356001600160e01b031981168114610787575f5ffd5b9250608087013567ffffffffffffffff8111156107a2575f5ffd5b8701601f810189136107b2575f5ffd5b803567ffffffffffffffff8111156107c8575f5ffd5b8960208284010111156107d9575f5ffd5b60208201935080925050509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b63ffffffff82811682821603908111156102aa57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061088757607f821691505b6020821081036108a557634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156108fd57828211156108fd57805f5260205f20601f840160051c60208510156108d657505f5b90810190601f840160051c035f5b818110156108f9575f838201556001016108e4565b5050505b505050565b67ffffffffffffffff83111561091a5761091a61085f565b61092e836109288354610873565b836108ab565b5f601f84116001811461095f575f85156109485750838201355b5f19600387901b1c1916600186901b1783556109b6565b5f83815260208120601f198716915b8281101561098e578685013582556020948501946001909201910161096e565b50868210156109aa575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b84815283602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b5f60208284031215610a09575f5ffd5b81518015158114610a18575f5ffd5b939250505056",
}

// ProgramsABI is the input ABI used to generate the binding from.
// Deprecated: Use ProgramsMetaData.ABI instead.
var ProgramsABI = ProgramsMetaData.ABI

// ProgramsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ProgramsMetaData.Bin instead.
var ProgramsBin = ProgramsMetaData.Bin

// DeployPrograms deploys a new Ethereum contract, binding an instance of Programs to it.
func DeployPrograms(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address) (common.Address, *types.Transaction, *Programs, error) {
	parsed, err := ProgramsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ProgramsBin), backend, projects)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Programs{ProgramsCaller: ProgramsCaller{contract: contract}, ProgramsTransactor: ProgramsTransactor{contract: contract}, ProgramsFilterer: ProgramsFilterer{contract: contract}}, nil
}

// Programs is an auto generated Go binding around an Ethereum contract.
type Programs struct {
	ProgramsCaller     // Read-only binding to the contract
	ProgramsTransactor // Write-only binding to the contract
	ProgramsFilterer   // Log filterer for contract events
}

// ProgramsCaller is an auto generated read-only Go binding around an Ethereum contract.
type ProgramsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProgramsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ProgramsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProgramsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ProgramsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProgramsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ProgramsSession struct {
	Contract     *Programs         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ProgramsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ProgramsCallerSession struct {
	Contract *ProgramsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// ProgramsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ProgramsTransactorSession struct {
	Contract     *ProgramsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// ProgramsRaw is an auto generated low-level Go binding around an Ethereum contract.
type ProgramsRaw struct {
	Contract *Programs // Generic contract binding to access the raw methods on
}

// ProgramsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ProgramsCallerRaw struct {
	Contract *ProgramsCaller // Generic read-only contract binding to access the raw methods on
}

// ProgramsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ProgramsTransactorRaw struct {
	Contract *ProgramsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPrograms creates a new instance of Programs, bound to a specific deployed contract.
func NewPrograms(address common.Address, backend bind.ContractBackend) (*Programs, error) {
	contract, err := bindPrograms(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Programs{ProgramsCaller: ProgramsCaller{contract: contract}, ProgramsTransactor: ProgramsTransactor{contract: contract}, ProgramsFilterer: ProgramsFilterer{contract: contract}}, nil
}

// NewProgramsCaller creates a new read-only instance of Programs, bound to a specific deployed contract.
func NewProgramsCaller(address common.Address, caller bind.ContractCaller) (*ProgramsCaller, error) {
	contract, err := bindPrograms(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ProgramsCaller{contract: contract}, nil
}

// NewProgramsTransactor creates a new write-only instance of Programs, bound to a specific deployed contract.
func NewProgramsTransactor(address common.Address, transactor bind.ContractTransactor) (*ProgramsTransactor, error) {
	contract, err := bindPrograms(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ProgramsTransactor{contract: contract}, nil
}

// NewProgramsFilterer creates a new log filterer instance of Programs, bound to a specific deployed contract.
func NewProgramsFilterer(address common.Address, filterer bind.ContractFilterer) (*ProgramsFilterer, error) {
	contract, err := bindPrograms(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ProgramsFilterer{contract: contract}, nil
}

// bindPrograms binds a generic wrapper to an already deployed contract.
func bindPrograms(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ProgramsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Programs *ProgramsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Programs.Contract.ProgramsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Programs *ProgramsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Programs.Contract.ProgramsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Programs *ProgramsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Programs.Contract.ProgramsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Programs *ProgramsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Programs.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Programs *ProgramsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Programs.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Programs *ProgramsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Programs.Contract.contract.Transact(opts, method, params...)
}

// MAXURIBYTES is a free data retrieval call binding the contract method 0x718a60ee.
//
// Solidity: function MAX_URI_BYTES() view returns(uint256)
func (_Programs *ProgramsCaller) MAXURIBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Programs.contract.Call(opts, &out, "MAX_URI_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXURIBYTES is a free data retrieval call binding the contract method 0x718a60ee.
//
// Solidity: function MAX_URI_BYTES() view returns(uint256)
func (_Programs *ProgramsSession) MAXURIBYTES() (*big.Int, error) {
	return _Programs.Contract.MAXURIBYTES(&_Programs.CallOpts)
}

// MAXURIBYTES is a free data retrieval call binding the contract method 0x718a60ee.
//
// Solidity: function MAX_URI_BYTES() view returns(uint256)
func (_Programs *ProgramsCallerSession) MAXURIBYTES() (*big.Int, error) {
	return _Programs.Contract.MAXURIBYTES(&_Programs.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Programs *ProgramsCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Programs.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Programs *ProgramsSession) PROJECTS() (common.Address, error) {
	return _Programs.Contract.PROJECTS(&_Programs.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Programs *ProgramsCallerSession) PROJECTS() (common.Address, error) {
	return _Programs.Contract.PROJECTS(&_Programs.CallOpts)
}

// Latest is a free data retrieval call binding the contract method 0x0007f4a0.
//
// Solidity: function latest(uint256 projectId) view returns(uint32)
func (_Programs *ProgramsCaller) Latest(opts *bind.CallOpts, projectId *big.Int) (uint32, error) {
	var out []interface{}
	err := _Programs.contract.Call(opts, &out, "latest", projectId)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// Latest is a free data retrieval call binding the contract method 0x0007f4a0.
//
// Solidity: function latest(uint256 projectId) view returns(uint32)
func (_Programs *ProgramsSession) Latest(projectId *big.Int) (uint32, error) {
	return _Programs.Contract.Latest(&_Programs.CallOpts, projectId)
}

// Latest is a free data retrieval call binding the contract method 0x0007f4a0.
//
// Solidity: function latest(uint256 projectId) view returns(uint32)
func (_Programs *ProgramsCallerSession) Latest(projectId *big.Int) (uint32, error) {
	return _Programs.Contract.Latest(&_Programs.CallOpts, projectId)
}

// ProgramOf is a free data retrieval call binding the contract method 0x0ba1fe80.
//
// Solidity: function programOf(uint256 projectId, uint32 version) view returns((bytes32,bytes32,bytes4,uint40,bool) p)
func (_Programs *ProgramsCaller) ProgramOf(opts *bind.CallOpts, projectId *big.Int, version uint32) (Program, error) {
	var out []interface{}
	err := _Programs.contract.Call(opts, &out, "programOf", projectId, version)

	if err != nil {
		return *new(Program), err
	}

	out0 := *abi.ConvertType(out[0], new(Program)).(*Program)

	return out0, err

}

// ProgramOf is a free data retrieval call binding the contract method 0x0ba1fe80.
//
// Solidity: function programOf(uint256 projectId, uint32 version) view returns((bytes32,bytes32,bytes4,uint40,bool) p)
func (_Programs *ProgramsSession) ProgramOf(projectId *big.Int, version uint32) (Program, error) {
	return _Programs.Contract.ProgramOf(&_Programs.CallOpts, projectId, version)
}

// ProgramOf is a free data retrieval call binding the contract method 0x0ba1fe80.
//
// Solidity: function programOf(uint256 projectId, uint32 version) view returns((bytes32,bytes32,bytes4,uint40,bool) p)
func (_Programs *ProgramsCallerSession) ProgramOf(projectId *big.Int, version uint32) (Program, error) {
	return _Programs.Contract.ProgramOf(&_Programs.CallOpts, projectId, version)
}

// UriOf is a free data retrieval call binding the contract method 0x77eaea65.
//
// Solidity: function uriOf(uint256 projectId, uint32 version) view returns(string)
func (_Programs *ProgramsCaller) UriOf(opts *bind.CallOpts, projectId *big.Int, version uint32) (string, error) {
	var out []interface{}
	err := _Programs.contract.Call(opts, &out, "uriOf", projectId, version)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// UriOf is a free data retrieval call binding the contract method 0x77eaea65.
//
// Solidity: function uriOf(uint256 projectId, uint32 version) view returns(string)
func (_Programs *ProgramsSession) UriOf(projectId *big.Int, version uint32) (string, error) {
	return _Programs.Contract.UriOf(&_Programs.CallOpts, projectId, version)
}

// UriOf is a free data retrieval call binding the contract method 0x77eaea65.
//
// Solidity: function uriOf(uint256 projectId, uint32 version) view returns(string)
func (_Programs *ProgramsCallerSession) UriOf(projectId *big.Int, version uint32) (string, error) {
	return _Programs.Contract.UriOf(&_Programs.CallOpts, projectId, version)
}

// Publish is a paid mutator transaction binding the contract method 0x64311e45.
//
// Solidity: function publish(uint256 projectId, bytes32 manifest, bytes32 key, bytes4 route, string uri) returns(uint32 version)
func (_Programs *ProgramsTransactor) Publish(opts *bind.TransactOpts, projectId *big.Int, manifest [32]byte, key [32]byte, route [4]byte, uri string) (*types.Transaction, error) {
	return _Programs.contract.Transact(opts, "publish", projectId, manifest, key, route, uri)
}

// Publish is a paid mutator transaction binding the contract method 0x64311e45.
//
// Solidity: function publish(uint256 projectId, bytes32 manifest, bytes32 key, bytes4 route, string uri) returns(uint32 version)
func (_Programs *ProgramsSession) Publish(projectId *big.Int, manifest [32]byte, key [32]byte, route [4]byte, uri string) (*types.Transaction, error) {
	return _Programs.Contract.Publish(&_Programs.TransactOpts, projectId, manifest, key, route, uri)
}

// Publish is a paid mutator transaction binding the contract method 0x64311e45.
//
// Solidity: function publish(uint256 projectId, bytes32 manifest, bytes32 key, bytes4 route, string uri) returns(uint32 version)
func (_Programs *ProgramsTransactorSession) Publish(projectId *big.Int, manifest [32]byte, key [32]byte, route [4]byte, uri string) (*types.Transaction, error) {
	return _Programs.Contract.Publish(&_Programs.TransactOpts, projectId, manifest, key, route, uri)
}

// Retire is a paid mutator transaction binding the contract method 0xd9698935.
//
// Solidity: function retire(uint256 projectId, uint32 version) returns()
func (_Programs *ProgramsTransactor) Retire(opts *bind.TransactOpts, projectId *big.Int, version uint32) (*types.Transaction, error) {
	return _Programs.contract.Transact(opts, "retire", projectId, version)
}

// Retire is a paid mutator transaction binding the contract method 0xd9698935.
//
// Solidity: function retire(uint256 projectId, uint32 version) returns()
func (_Programs *ProgramsSession) Retire(projectId *big.Int, version uint32) (*types.Transaction, error) {
	return _Programs.Contract.Retire(&_Programs.TransactOpts, projectId, version)
}

// Retire is a paid mutator transaction binding the contract method 0xd9698935.
//
// Solidity: function retire(uint256 projectId, uint32 version) returns()
func (_Programs *ProgramsTransactorSession) Retire(projectId *big.Int, version uint32) (*types.Transaction, error) {
	return _Programs.Contract.Retire(&_Programs.TransactOpts, projectId, version)
}

// ProgramsPublishedIterator is returned from FilterPublished and is used to iterate over the raw logs and unpacked data for Published events raised by the Programs contract.
type ProgramsPublishedIterator struct {
	Event *ProgramsPublished // Event containing the contract specifics and raw log

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
func (it *ProgramsPublishedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProgramsPublished)
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
		it.Event = new(ProgramsPublished)
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
func (it *ProgramsPublishedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProgramsPublishedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProgramsPublished represents a Published event raised by the Programs contract.
type ProgramsPublished struct {
	ProjectId *big.Int
	Version   uint32
	Route     [4]byte
	Manifest  [32]byte
	Key       [32]byte
	Uri       string
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterPublished is a free log retrieval operation binding the contract event 0x4c64fe12346d4a9ba691dec75fb2aab63f2868616e3ca0aceb42557a49b2dea8.
//
// Solidity: event Published(uint256 indexed projectId, uint32 indexed version, bytes4 indexed route, bytes32 manifest, bytes32 key, string uri)
func (_Programs *ProgramsFilterer) FilterPublished(opts *bind.FilterOpts, projectId []*big.Int, version []uint32, route [][4]byte) (*ProgramsPublishedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}
	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	logs, sub, err := _Programs.contract.FilterLogs(opts, "Published", projectIdRule, versionRule, routeRule)
	if err != nil {
		return nil, err
	}
	return &ProgramsPublishedIterator{contract: _Programs.contract, event: "Published", logs: logs, sub: sub}, nil
}

// WatchPublished is a free log subscription operation binding the contract event 0x4c64fe12346d4a9ba691dec75fb2aab63f2868616e3ca0aceb42557a49b2dea8.
//
// Solidity: event Published(uint256 indexed projectId, uint32 indexed version, bytes4 indexed route, bytes32 manifest, bytes32 key, string uri)
func (_Programs *ProgramsFilterer) WatchPublished(opts *bind.WatchOpts, sink chan<- *ProgramsPublished, projectId []*big.Int, version []uint32, route [][4]byte) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}
	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	logs, sub, err := _Programs.contract.WatchLogs(opts, "Published", projectIdRule, versionRule, routeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProgramsPublished)
				if err := _Programs.contract.UnpackLog(event, "Published", log); err != nil {
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

// ParsePublished is a log parse operation binding the contract event 0x4c64fe12346d4a9ba691dec75fb2aab63f2868616e3ca0aceb42557a49b2dea8.
//
// Solidity: event Published(uint256 indexed projectId, uint32 indexed version, bytes4 indexed route, bytes32 manifest, bytes32 key, string uri)
func (_Programs *ProgramsFilterer) ParsePublished(log types.Log) (*ProgramsPublished, error) {
	event := new(ProgramsPublished)
	if err := _Programs.contract.UnpackLog(event, "Published", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProgramsRetiredIterator is returned from FilterRetired and is used to iterate over the raw logs and unpacked data for Retired events raised by the Programs contract.
type ProgramsRetiredIterator struct {
	Event *ProgramsRetired // Event containing the contract specifics and raw log

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
func (it *ProgramsRetiredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProgramsRetired)
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
		it.Event = new(ProgramsRetired)
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
func (it *ProgramsRetiredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProgramsRetiredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProgramsRetired represents a Retired event raised by the Programs contract.
type ProgramsRetired struct {
	ProjectId *big.Int
	Version   uint32
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRetired is a free log retrieval operation binding the contract event 0x040996ebc0acc7952b7ae1e86ebf17ba9944c558c7fc7d58891e84fe0997dd1c.
//
// Solidity: event Retired(uint256 indexed projectId, uint32 indexed version)
func (_Programs *ProgramsFilterer) FilterRetired(opts *bind.FilterOpts, projectId []*big.Int, version []uint32) (*ProgramsRetiredIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _Programs.contract.FilterLogs(opts, "Retired", projectIdRule, versionRule)
	if err != nil {
		return nil, err
	}
	return &ProgramsRetiredIterator{contract: _Programs.contract, event: "Retired", logs: logs, sub: sub}, nil
}

// WatchRetired is a free log subscription operation binding the contract event 0x040996ebc0acc7952b7ae1e86ebf17ba9944c558c7fc7d58891e84fe0997dd1c.
//
// Solidity: event Retired(uint256 indexed projectId, uint32 indexed version)
func (_Programs *ProgramsFilterer) WatchRetired(opts *bind.WatchOpts, sink chan<- *ProgramsRetired, projectId []*big.Int, version []uint32) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _Programs.contract.WatchLogs(opts, "Retired", projectIdRule, versionRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProgramsRetired)
				if err := _Programs.contract.UnpackLog(event, "Retired", log); err != nil {
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

// ParseRetired is a log parse operation binding the contract event 0x040996ebc0acc7952b7ae1e86ebf17ba9944c558c7fc7d58891e84fe0997dd1c.
//
// Solidity: event Retired(uint256 indexed projectId, uint32 indexed version)
func (_Programs *ProgramsFilterer) ParseRetired(log types.Log) (*ProgramsRetired, error) {
	event := new(ProgramsRetired)
	if err := _Programs.contract.UnpackLog(event, "Retired", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
