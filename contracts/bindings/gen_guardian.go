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

// GuardianMetaData contains all meta data concerning the Guardian contract.
var GuardianMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"genesis\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"GuardianExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PauseTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"again\",\"type\":\"uint256\"}],\"name\":\"PausedRecently\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"GuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"RiskPaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DAY\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXPIRES\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"appoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"length\",\"type\":\"uint40\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"}],\"name\":\"pauseOf\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"again\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"}],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"set\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610a2f380380610a2f83398101604081905261002e916100e5565b6001600160a01b03841660805264ffffffffff811660a0526100528161016d61014a565b61005c9083610171565b64ffffffffff1660c0525f80546001600160a01b0319166001600160a01b03851690811782556040519091907fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e967908290a350505050610194565b80516001600160a01b03811681146100cc575f5ffd5b919050565b805164ffffffffff811681146100cc575f5ffd5b5f5f5f5f608085870312156100f8575f5ffd5b610101856100b6565b935061010f602086016100b6565b925061011d604086016100d1565b915061012b606086016100d1565b905092959194509250565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff818116838216029081169081811461016a5761016a610136565b5092915050565b64ffffffffff818116838216019081111561018e5761018e610136565b92915050565b60805160a05160c0516108266102095f395f8181609901528181610353015261039401525f818160db015281816103c601528181610407015281816104e001528181610605015261066401525f81816101410152818161021c015281816102880152818161058a01526105cc01526108265ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80636dc0ae22116100635780636dc0ae221461013c5780639e9e466614610163578063b0f4a7831461019b578063cd77ce42146101ae578063ecc8a0e0146101c1575f5ffd5b80630d7488c41461009457806327cfe856146100d657806337f1a470146100fd578063452a932014610112575b5f5ffd5b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020015b60405180910390f35b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b61011061010b366004610710565b610211565b005b5f54610124906001600160a01b031681565b6040516001600160a01b0390911681526020016100cd565b6101247f000000000000000000000000000000000000000000000000000000000000000081565b61018b61017136600461073d565b5f9081526001602052604090205464ffffffffff16421090565b60405190151581526020016100cd565b6101106101a9366004610754565b610313565b6101106101bc366004610754565b61057f565b6101f36101cf36600461073d565b5f9081526001602052604090205464ffffffffff80821692600160281b9092041690565b6040805164ffffffffff9384168152929091166020830152016100cd565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480159061026657505f546001600160a01b03163314158061026657506001600160a01b03811615155b156102ba57604051631670800160e31b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b5f80546040516001600160a01b03808516939216917fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e96791a35f80546001600160a01b0319166001600160a01b0392909216919091179055565b5f546001600160a01b03163314610351575f546040516341378de960e11b81523360048201526001600160a01b0390911660248201526044016102b1565b7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1642106103c15760405163397c19bb60e01b815264ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201526024016102b1565b6103ec7f0000000000000000000000000000000000000000000000000000000000000000600761079f565b64ffffffffff168164ffffffffff161115610457578061042d7f0000000000000000000000000000000000000000000000000000000000000000600761079f565b604051637b45cd2f60e11b815264ffffffffff9283166004820152911660248201526044016102b1565b5f8281526001602052604090208054600160281b900464ffffffffff164210156104ad57805460405163453eac2160e01b815260048101859052600160281b90910464ffffffffff1660248201526044016102b1565b5f6104b883426107c6565b825490915064ffffffffff90811690821610156104da5750805464ffffffffff165b806105067f0000000000000000000000000000000000000000000000000000000000000000601e61079f565b61051090426107c6565b835469ffffffffffffffffffff1916600160281b64ffffffffff9283160264ffffffffff1916179181169190911783556040519082168152339085907f9680f42a5a8887ee889366714cec7bfb6ed1fc4514fb9acee6f0409c333878c69060200160405180910390a350505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105f957604051631670800160e31b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044016102b1565b5f61062d64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661016d6107e9565b6106379042610800565b9050808264ffffffffff1611156106ae576106594264ffffffffff8416610813565b61068c64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661016d6107e9565b604051637b45cd2f60e11b8152600481019290925260248201526044016102b1565b5f83815260016020908152604091829020805464ffffffffff191664ffffffffff86169081179091559151918252339185917f9680f42a5a8887ee889366714cec7bfb6ed1fc4514fb9acee6f0409c333878c6910160405180910390a3505050565b5f60208284031215610720575f5ffd5b81356001600160a01b0381168114610736575f5ffd5b9392505050565b5f6020828403121561074d575f5ffd5b5035919050565b5f5f60408385031215610765575f5ffd5b82359150602083013564ffffffffff81168114610780575f5ffd5b809150509250929050565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff81811683821602908116908181146107bf576107bf61078b565b5092915050565b64ffffffffff81811683821601908111156107e3576107e361078b565b92915050565b80820281158282048414176107e3576107e361078b565b808201808211156107e3576107e361078b565b818103818111156107e3576107e361078b56",
}

// GuardianABI is the input ABI used to generate the binding from.
// Deprecated: Use GuardianMetaData.ABI instead.
var GuardianABI = GuardianMetaData.ABI

// GuardianBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use GuardianMetaData.Bin instead.
var GuardianBin = GuardianMetaData.Bin

// DeployGuardian deploys a new Ethereum contract, binding an instance of Guardian to it.
func DeployGuardian(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, guardian_ common.Address, genesis *big.Int, day *big.Int) (common.Address, *types.Transaction, *Guardian, error) {
	parsed, err := GuardianMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(GuardianBin), backend, governor, guardian_, genesis, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Guardian{GuardianCaller: GuardianCaller{contract: contract}, GuardianTransactor: GuardianTransactor{contract: contract}, GuardianFilterer: GuardianFilterer{contract: contract}}, nil
}

// Guardian is an auto generated Go binding around an Ethereum contract.
type Guardian struct {
	GuardianCaller     // Read-only binding to the contract
	GuardianTransactor // Write-only binding to the contract
	GuardianFilterer   // Log filterer for contract events
}

// GuardianCaller is an auto generated read-only Go binding around an Ethereum contract.
type GuardianCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GuardianTransactor is an auto generated write-only Go binding around an Ethereum contract.
type GuardianTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GuardianFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type GuardianFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GuardianSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type GuardianSession struct {
	Contract     *Guardian         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// GuardianCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type GuardianCallerSession struct {
	Contract *GuardianCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// GuardianTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type GuardianTransactorSession struct {
	Contract     *GuardianTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// GuardianRaw is an auto generated low-level Go binding around an Ethereum contract.
type GuardianRaw struct {
	Contract *Guardian // Generic contract binding to access the raw methods on
}

// GuardianCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type GuardianCallerRaw struct {
	Contract *GuardianCaller // Generic read-only contract binding to access the raw methods on
}

// GuardianTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type GuardianTransactorRaw struct {
	Contract *GuardianTransactor // Generic write-only contract binding to access the raw methods on
}

// NewGuardian creates a new instance of Guardian, bound to a specific deployed contract.
func NewGuardian(address common.Address, backend bind.ContractBackend) (*Guardian, error) {
	contract, err := bindGuardian(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Guardian{GuardianCaller: GuardianCaller{contract: contract}, GuardianTransactor: GuardianTransactor{contract: contract}, GuardianFilterer: GuardianFilterer{contract: contract}}, nil
}

// NewGuardianCaller creates a new read-only instance of Guardian, bound to a specific deployed contract.
func NewGuardianCaller(address common.Address, caller bind.ContractCaller) (*GuardianCaller, error) {
	contract, err := bindGuardian(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &GuardianCaller{contract: contract}, nil
}

// NewGuardianTransactor creates a new write-only instance of Guardian, bound to a specific deployed contract.
func NewGuardianTransactor(address common.Address, transactor bind.ContractTransactor) (*GuardianTransactor, error) {
	contract, err := bindGuardian(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &GuardianTransactor{contract: contract}, nil
}

// NewGuardianFilterer creates a new log filterer instance of Guardian, bound to a specific deployed contract.
func NewGuardianFilterer(address common.Address, filterer bind.ContractFilterer) (*GuardianFilterer, error) {
	contract, err := bindGuardian(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &GuardianFilterer{contract: contract}, nil
}

// bindGuardian binds a generic wrapper to an already deployed contract.
func bindGuardian(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := GuardianMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Guardian *GuardianRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Guardian.Contract.GuardianCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Guardian *GuardianRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Guardian.Contract.GuardianTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Guardian *GuardianRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Guardian.Contract.GuardianTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Guardian *GuardianCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Guardian.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Guardian *GuardianTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Guardian.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Guardian *GuardianTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Guardian.Contract.contract.Transact(opts, method, params...)
}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint40)
func (_Guardian *GuardianCaller) DAY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Guardian.contract.Call(opts, &out, "DAY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint40)
func (_Guardian *GuardianSession) DAY() (*big.Int, error) {
	return _Guardian.Contract.DAY(&_Guardian.CallOpts)
}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint40)
func (_Guardian *GuardianCallerSession) DAY() (*big.Int, error) {
	return _Guardian.Contract.DAY(&_Guardian.CallOpts)
}

// EXPIRES is a free data retrieval call binding the contract method 0x0d7488c4.
//
// Solidity: function EXPIRES() view returns(uint40)
func (_Guardian *GuardianCaller) EXPIRES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Guardian.contract.Call(opts, &out, "EXPIRES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EXPIRES is a free data retrieval call binding the contract method 0x0d7488c4.
//
// Solidity: function EXPIRES() view returns(uint40)
func (_Guardian *GuardianSession) EXPIRES() (*big.Int, error) {
	return _Guardian.Contract.EXPIRES(&_Guardian.CallOpts)
}

// EXPIRES is a free data retrieval call binding the contract method 0x0d7488c4.
//
// Solidity: function EXPIRES() view returns(uint40)
func (_Guardian *GuardianCallerSession) EXPIRES() (*big.Int, error) {
	return _Guardian.Contract.EXPIRES(&_Guardian.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Guardian *GuardianCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Guardian.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Guardian *GuardianSession) GOVERNOR() (common.Address, error) {
	return _Guardian.Contract.GOVERNOR(&_Guardian.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Guardian *GuardianCallerSession) GOVERNOR() (common.Address, error) {
	return _Guardian.Contract.GOVERNOR(&_Guardian.CallOpts)
}

// Guardian is a free data retrieval call binding the contract method 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (_Guardian *GuardianCaller) Guardian(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Guardian.contract.Call(opts, &out, "guardian")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Guardian is a free data retrieval call binding the contract method 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (_Guardian *GuardianSession) Guardian() (common.Address, error) {
	return _Guardian.Contract.Guardian(&_Guardian.CallOpts)
}

// Guardian is a free data retrieval call binding the contract method 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (_Guardian *GuardianCallerSession) Guardian() (common.Address, error) {
	return _Guardian.Contract.Guardian(&_Guardian.CallOpts)
}

// PauseOf is a free data retrieval call binding the contract method 0xecc8a0e0.
//
// Solidity: function pauseOf(bytes32 risk) view returns(uint40 until, uint40 again)
func (_Guardian *GuardianCaller) PauseOf(opts *bind.CallOpts, risk [32]byte) (struct {
	Until *big.Int
	Again *big.Int
}, error) {
	var out []interface{}
	err := _Guardian.contract.Call(opts, &out, "pauseOf", risk)

	outstruct := new(struct {
		Until *big.Int
		Again *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Until = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Again = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// PauseOf is a free data retrieval call binding the contract method 0xecc8a0e0.
//
// Solidity: function pauseOf(bytes32 risk) view returns(uint40 until, uint40 again)
func (_Guardian *GuardianSession) PauseOf(risk [32]byte) (struct {
	Until *big.Int
	Again *big.Int
}, error) {
	return _Guardian.Contract.PauseOf(&_Guardian.CallOpts, risk)
}

// PauseOf is a free data retrieval call binding the contract method 0xecc8a0e0.
//
// Solidity: function pauseOf(bytes32 risk) view returns(uint40 until, uint40 again)
func (_Guardian *GuardianCallerSession) PauseOf(risk [32]byte) (struct {
	Until *big.Int
	Again *big.Int
}, error) {
	return _Guardian.Contract.PauseOf(&_Guardian.CallOpts, risk)
}

// Paused is a free data retrieval call binding the contract method 0x9e9e4666.
//
// Solidity: function paused(bytes32 risk) view returns(bool)
func (_Guardian *GuardianCaller) Paused(opts *bind.CallOpts, risk [32]byte) (bool, error) {
	var out []interface{}
	err := _Guardian.contract.Call(opts, &out, "paused", risk)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Paused is a free data retrieval call binding the contract method 0x9e9e4666.
//
// Solidity: function paused(bytes32 risk) view returns(bool)
func (_Guardian *GuardianSession) Paused(risk [32]byte) (bool, error) {
	return _Guardian.Contract.Paused(&_Guardian.CallOpts, risk)
}

// Paused is a free data retrieval call binding the contract method 0x9e9e4666.
//
// Solidity: function paused(bytes32 risk) view returns(bool)
func (_Guardian *GuardianCallerSession) Paused(risk [32]byte) (bool, error) {
	return _Guardian.Contract.Paused(&_Guardian.CallOpts, risk)
}

// Appoint is a paid mutator transaction binding the contract method 0x37f1a470.
//
// Solidity: function appoint(address to) returns()
func (_Guardian *GuardianTransactor) Appoint(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _Guardian.contract.Transact(opts, "appoint", to)
}

// Appoint is a paid mutator transaction binding the contract method 0x37f1a470.
//
// Solidity: function appoint(address to) returns()
func (_Guardian *GuardianSession) Appoint(to common.Address) (*types.Transaction, error) {
	return _Guardian.Contract.Appoint(&_Guardian.TransactOpts, to)
}

// Appoint is a paid mutator transaction binding the contract method 0x37f1a470.
//
// Solidity: function appoint(address to) returns()
func (_Guardian *GuardianTransactorSession) Appoint(to common.Address) (*types.Transaction, error) {
	return _Guardian.Contract.Appoint(&_Guardian.TransactOpts, to)
}

// Pause is a paid mutator transaction binding the contract method 0xb0f4a783.
//
// Solidity: function pause(bytes32 risk, uint40 length) returns()
func (_Guardian *GuardianTransactor) Pause(opts *bind.TransactOpts, risk [32]byte, length *big.Int) (*types.Transaction, error) {
	return _Guardian.contract.Transact(opts, "pause", risk, length)
}

// Pause is a paid mutator transaction binding the contract method 0xb0f4a783.
//
// Solidity: function pause(bytes32 risk, uint40 length) returns()
func (_Guardian *GuardianSession) Pause(risk [32]byte, length *big.Int) (*types.Transaction, error) {
	return _Guardian.Contract.Pause(&_Guardian.TransactOpts, risk, length)
}

// Pause is a paid mutator transaction binding the contract method 0xb0f4a783.
//
// Solidity: function pause(bytes32 risk, uint40 length) returns()
func (_Guardian *GuardianTransactorSession) Pause(risk [32]byte, length *big.Int) (*types.Transaction, error) {
	return _Guardian.Contract.Pause(&_Guardian.TransactOpts, risk, length)
}

// Set is a paid mutator transaction binding the contract method 0xcd77ce42.
//
// Solidity: function set(bytes32 risk, uint40 until) returns()
func (_Guardian *GuardianTransactor) Set(opts *bind.TransactOpts, risk [32]byte, until *big.Int) (*types.Transaction, error) {
	return _Guardian.contract.Transact(opts, "set", risk, until)
}

// Set is a paid mutator transaction binding the contract method 0xcd77ce42.
//
// Solidity: function set(bytes32 risk, uint40 until) returns()
func (_Guardian *GuardianSession) Set(risk [32]byte, until *big.Int) (*types.Transaction, error) {
	return _Guardian.Contract.Set(&_Guardian.TransactOpts, risk, until)
}

// Set is a paid mutator transaction binding the contract method 0xcd77ce42.
//
// Solidity: function set(bytes32 risk, uint40 until) returns()
func (_Guardian *GuardianTransactorSession) Set(risk [32]byte, until *big.Int) (*types.Transaction, error) {
	return _Guardian.Contract.Set(&_Guardian.TransactOpts, risk, until)
}

// GuardianGuardianChangedIterator is returned from FilterGuardianChanged and is used to iterate over the raw logs and unpacked data for GuardianChanged events raised by the Guardian contract.
type GuardianGuardianChangedIterator struct {
	Event *GuardianGuardianChanged // Event containing the contract specifics and raw log

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
func (it *GuardianGuardianChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GuardianGuardianChanged)
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
		it.Event = new(GuardianGuardianChanged)
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
func (it *GuardianGuardianChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GuardianGuardianChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GuardianGuardianChanged represents a GuardianChanged event raised by the Guardian contract.
type GuardianGuardianChanged struct {
	From common.Address
	To   common.Address
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterGuardianChanged is a free log retrieval operation binding the contract event 0xa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e967.
//
// Solidity: event GuardianChanged(address indexed from, address indexed to)
func (_Guardian *GuardianFilterer) FilterGuardianChanged(opts *bind.FilterOpts, from []common.Address, to []common.Address) (*GuardianGuardianChangedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Guardian.contract.FilterLogs(opts, "GuardianChanged", fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return &GuardianGuardianChangedIterator{contract: _Guardian.contract, event: "GuardianChanged", logs: logs, sub: sub}, nil
}

// WatchGuardianChanged is a free log subscription operation binding the contract event 0xa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e967.
//
// Solidity: event GuardianChanged(address indexed from, address indexed to)
func (_Guardian *GuardianFilterer) WatchGuardianChanged(opts *bind.WatchOpts, sink chan<- *GuardianGuardianChanged, from []common.Address, to []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Guardian.contract.WatchLogs(opts, "GuardianChanged", fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GuardianGuardianChanged)
				if err := _Guardian.contract.UnpackLog(event, "GuardianChanged", log); err != nil {
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

// ParseGuardianChanged is a log parse operation binding the contract event 0xa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e967.
//
// Solidity: event GuardianChanged(address indexed from, address indexed to)
func (_Guardian *GuardianFilterer) ParseGuardianChanged(log types.Log) (*GuardianGuardianChanged, error) {
	event := new(GuardianGuardianChanged)
	if err := _Guardian.contract.UnpackLog(event, "GuardianChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// GuardianRiskPausedIterator is returned from FilterRiskPaused and is used to iterate over the raw logs and unpacked data for RiskPaused events raised by the Guardian contract.
type GuardianRiskPausedIterator struct {
	Event *GuardianRiskPaused // Event containing the contract specifics and raw log

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
func (it *GuardianRiskPausedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GuardianRiskPaused)
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
		it.Event = new(GuardianRiskPaused)
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
func (it *GuardianRiskPausedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GuardianRiskPausedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GuardianRiskPaused represents a RiskPaused event raised by the Guardian contract.
type GuardianRiskPaused struct {
	Risk  [32]byte
	By    common.Address
	Until *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterRiskPaused is a free log retrieval operation binding the contract event 0x9680f42a5a8887ee889366714cec7bfb6ed1fc4514fb9acee6f0409c333878c6.
//
// Solidity: event RiskPaused(bytes32 indexed risk, address indexed by, uint256 until)
func (_Guardian *GuardianFilterer) FilterRiskPaused(opts *bind.FilterOpts, risk [][32]byte, by []common.Address) (*GuardianRiskPausedIterator, error) {

	var riskRule []interface{}
	for _, riskItem := range risk {
		riskRule = append(riskRule, riskItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _Guardian.contract.FilterLogs(opts, "RiskPaused", riskRule, byRule)
	if err != nil {
		return nil, err
	}
	return &GuardianRiskPausedIterator{contract: _Guardian.contract, event: "RiskPaused", logs: logs, sub: sub}, nil
}

// WatchRiskPaused is a free log subscription operation binding the contract event 0x9680f42a5a8887ee889366714cec7bfb6ed1fc4514fb9acee6f0409c333878c6.
//
// Solidity: event RiskPaused(bytes32 indexed risk, address indexed by, uint256 until)
func (_Guardian *GuardianFilterer) WatchRiskPaused(opts *bind.WatchOpts, sink chan<- *GuardianRiskPaused, risk [][32]byte, by []common.Address) (event.Subscription, error) {

	var riskRule []interface{}
	for _, riskItem := range risk {
		riskRule = append(riskRule, riskItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _Guardian.contract.WatchLogs(opts, "RiskPaused", riskRule, byRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GuardianRiskPaused)
				if err := _Guardian.contract.UnpackLog(event, "RiskPaused", log); err != nil {
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

// ParseRiskPaused is a log parse operation binding the contract event 0x9680f42a5a8887ee889366714cec7bfb6ed1fc4514fb9acee6f0409c333878c6.
//
// Solidity: event RiskPaused(bytes32 indexed risk, address indexed by, uint256 until)
func (_Guardian *GuardianFilterer) ParseRiskPaused(log types.Log) (*GuardianRiskPaused, error) {
	event := new(GuardianRiskPaused)
	if err := _Guardian.contract.UnpackLog(event, "RiskPaused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
