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

// AssetPricesAsset is an auto generated low-level Go binding around an user-defined struct.
type AssetPricesAsset struct {
	Known     bool
	Accepting bool
	Cap       *big.Int
	CapValue  *big.Int
}

// AssetPricesMetaData contains all meta data concerning the AssetPrices contract.
var AssetPricesMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NoPrice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NotAToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"adapter\",\"type\":\"address\"}],\"name\":\"NotAnAdapter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"OverCap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"OverCapValue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyAssets\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"adapter\",\"type\":\"address\"}],\"name\":\"AdapterNamed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"capValue\",\"type\":\"uint256\"}],\"name\":\"AssetListed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"AssetUnlisted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ASSETS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"accepts\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"adapterOf\",\"outputs\":[{\"internalType\":\"contractIPriceAdapter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"assetOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"accepting\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"cap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"capValue\",\"type\":\"uint128\"}],\"internalType\":\"structAssetPrices.Asset\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"assets\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"cap\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"capValue\",\"type\":\"uint128\"}],\"name\":\"listAsset\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"name\":\"requireUnderCaps\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"contractIPriceAdapter\",\"name\":\"adapter\",\"type\":\"address\"}],\"name\":\"setAdapter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"unlistAsset\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"value\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610aa5380380610aa5833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610a1961008c5f395f81816101460152818161086601526108a80152610a195ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c806371a973051161006e57806371a973051461018057806371f962111461019557806376b1d08f14610275578063a98a9f451461028b578063ba59b4ca1461029e578063c2b7a3e6146102b1575f5ffd5b80630f8b27d7146100aa5780632e71c74a146100d957806333180201146101195780635eb3e2eb1461012e5780636dc0ae2214610141575b5f5ffd5b6100bd6100b83660046108ee565b6102d9565b6040805192151583526020830191909152015b60405180910390f35b6101096100e7366004610918565b6001600160a01b03165f90815260016020526040902054610100900460ff1690565b60405190151581526020016100d0565b61012c610127366004610955565b6102f1565b005b61012c61013c3660046108ee565b6104c0565b6101687f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100d0565b610188610611565b6040516100d09190610997565b6102286101a3366004610918565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160a01b03165f908152600160208181526040928390208351608081018552815460ff808216151583526101008204161515938201939093526001600160801b03620100009093048316948101949094529091015416606082015290565b6040516100d091905f6080820190508251151582526020830151151560208301526001600160801b0360408401511660408301526001600160801b03606084015116606083015292915050565b61027d604081565b6040519081526020016100d0565b61012c610299366004610918565b610671565b61012c6102ac3660046109e2565b61070a565b6101686102bf366004610918565b5f602081905290815260409020546001600160a01b031681565b5f5f6102e584846107b1565b915091505b9250929050565b6102f961085b565b826001600160a01b03163b5f036103335760405163f0ae59ab60e01b81526001600160a01b03841660048201526024015b60405180910390fd5b6001600160a01b0383165f908152600160205260409020805460ff166103ce57600254603f1901610383576040805163399c20d160e01b815260048101829052602481019190915260440161032a565b600280546001810182555f919091527f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace0180546001600160a01b0319166001600160a01b0386161790555b60408051608081018252600180825260208083018281526001600160801b03888116858701818152898316606088018181526001600160a01b038e165f8181528989528b902099518a549751945161ffff1990981690151561ff00191617610100941515949094029390931771ffffffffffffffffffffffffffffffff00001916620100009686169690960295909517885593519690950180546fffffffffffffffffffffffffffffffff191696909216959095179055845193845290830152917f3482fd4aed6cc653e511304055175920b367a341625633c2dda2f82853bc4e90910160405180910390a250505050565b6001600160a01b0382165f9081526001602052604090208054610100900460ff166105095760405163258987f960e11b81526001600160a01b038416600482015260240161032a565b80546201000090046001600160801b03168211156105635780546040516311c8c95560e31b81526001600160a01b038516600482015260248101849052620100009091046001600160801b0316604482015260640161032a565b60018101546001600160801b03165f0361057c57505050565b5f5f61058885856107b1565b91509150816105b557604051632a654c3f60e21b81526001600160a01b038616600482015260240161032a565b60018301546001600160801b031681111561060a576001830154604051633344b49f60e11b81526001600160a01b0387166004820152602481018390526001600160801b03909116604482015260640161032a565b5050505050565b6060600280548060200260200160405190810160405280929190818152602001828054801561066757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610649575b5050505050905090565b61067961085b565b6001600160a01b0381165f90815260016020526040902054610100900460ff166106c15760405163258987f960e11b81526001600160a01b038216600482015260240161032a565b6001600160a01b0381165f81815260016020526040808220805461ff0019169055517f597ecb60b599c8095882347d2766690a59014021f562038115e142513fe909a99190a250565b61071261085b565b6001600160a01b0381161580159061073257506001600160a01b0381163b155b1561075b576040516370531bf360e01b81526001600160a01b038216600482015260240161032a565b6001600160a01b038281165f8181526020819052604080822080546001600160a01b0319169486169485179055517fb7c3852671997d3766f9131e09921df733233c2365ecda9f81cb1d2c3972ab0b9190a35050565b6001600160a01b038083165f908152602081905260408120549091829116806107e0575f5f92509250506102ea565b5f846040516024016107f491815260200190565b60408051601f19818403018152918152602080830180516001600160e01b03166362d2377360e11b1781525f808052918290528351939450919290918562030d40fa935060015f5114603f3d11168416935083156108525760205192505b50509250929050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108d557604051631670800160e31b81523360048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016602482015260440161032a565b565b6001600160a01b03811681146108eb575f5ffd5b50565b5f5f604083850312156108ff575f5ffd5b823561090a816108d7565b946020939093013593505050565b5f60208284031215610928575f5ffd5b8135610933816108d7565b9392505050565b80356001600160801b0381168114610950575f5ffd5b919050565b5f5f5f60608486031215610967575f5ffd5b8335610972816108d7565b92506109806020850161093a565b915061098e6040850161093a565b90509250925092565b602080825282518282018190525f918401906040840190835b818110156109d75783516001600160a01b03168352602093840193909201916001016109b0565b509095945050505050565b5f5f604083850312156109f3575f5ffd5b82356109fe816108d7565b91506020830135610a0e816108d7565b80915050925092905056",
}

// AssetPricesABI is the input ABI used to generate the binding from.
// Deprecated: Use AssetPricesMetaData.ABI instead.
var AssetPricesABI = AssetPricesMetaData.ABI

// AssetPricesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use AssetPricesMetaData.Bin instead.
var AssetPricesBin = AssetPricesMetaData.Bin

// DeployAssetPrices deploys a new Ethereum contract, binding an instance of AssetPrices to it.
func DeployAssetPrices(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address) (common.Address, *types.Transaction, *AssetPrices, error) {
	parsed, err := AssetPricesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(AssetPricesBin), backend, governor)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &AssetPrices{AssetPricesCaller: AssetPricesCaller{contract: contract}, AssetPricesTransactor: AssetPricesTransactor{contract: contract}, AssetPricesFilterer: AssetPricesFilterer{contract: contract}}, nil
}

// AssetPrices is an auto generated Go binding around an Ethereum contract.
type AssetPrices struct {
	AssetPricesCaller     // Read-only binding to the contract
	AssetPricesTransactor // Write-only binding to the contract
	AssetPricesFilterer   // Log filterer for contract events
}

// AssetPricesCaller is an auto generated read-only Go binding around an Ethereum contract.
type AssetPricesCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AssetPricesTransactor is an auto generated write-only Go binding around an Ethereum contract.
type AssetPricesTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AssetPricesFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type AssetPricesFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AssetPricesSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type AssetPricesSession struct {
	Contract     *AssetPrices      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// AssetPricesCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type AssetPricesCallerSession struct {
	Contract *AssetPricesCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// AssetPricesTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type AssetPricesTransactorSession struct {
	Contract     *AssetPricesTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// AssetPricesRaw is an auto generated low-level Go binding around an Ethereum contract.
type AssetPricesRaw struct {
	Contract *AssetPrices // Generic contract binding to access the raw methods on
}

// AssetPricesCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type AssetPricesCallerRaw struct {
	Contract *AssetPricesCaller // Generic read-only contract binding to access the raw methods on
}

// AssetPricesTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type AssetPricesTransactorRaw struct {
	Contract *AssetPricesTransactor // Generic write-only contract binding to access the raw methods on
}

// NewAssetPrices creates a new instance of AssetPrices, bound to a specific deployed contract.
func NewAssetPrices(address common.Address, backend bind.ContractBackend) (*AssetPrices, error) {
	contract, err := bindAssetPrices(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &AssetPrices{AssetPricesCaller: AssetPricesCaller{contract: contract}, AssetPricesTransactor: AssetPricesTransactor{contract: contract}, AssetPricesFilterer: AssetPricesFilterer{contract: contract}}, nil
}

// NewAssetPricesCaller creates a new read-only instance of AssetPrices, bound to a specific deployed contract.
func NewAssetPricesCaller(address common.Address, caller bind.ContractCaller) (*AssetPricesCaller, error) {
	contract, err := bindAssetPrices(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &AssetPricesCaller{contract: contract}, nil
}

// NewAssetPricesTransactor creates a new write-only instance of AssetPrices, bound to a specific deployed contract.
func NewAssetPricesTransactor(address common.Address, transactor bind.ContractTransactor) (*AssetPricesTransactor, error) {
	contract, err := bindAssetPrices(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &AssetPricesTransactor{contract: contract}, nil
}

// NewAssetPricesFilterer creates a new log filterer instance of AssetPrices, bound to a specific deployed contract.
func NewAssetPricesFilterer(address common.Address, filterer bind.ContractFilterer) (*AssetPricesFilterer, error) {
	contract, err := bindAssetPrices(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &AssetPricesFilterer{contract: contract}, nil
}

// bindAssetPrices binds a generic wrapper to an already deployed contract.
func bindAssetPrices(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := AssetPricesMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AssetPrices *AssetPricesRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AssetPrices.Contract.AssetPricesCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AssetPrices *AssetPricesRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AssetPrices.Contract.AssetPricesTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AssetPrices *AssetPricesRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AssetPrices.Contract.AssetPricesTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AssetPrices *AssetPricesCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AssetPrices.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AssetPrices *AssetPricesTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AssetPrices.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AssetPrices *AssetPricesTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AssetPrices.Contract.contract.Transact(opts, method, params...)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_AssetPrices *AssetPricesCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_AssetPrices *AssetPricesSession) GOVERNOR() (common.Address, error) {
	return _AssetPrices.Contract.GOVERNOR(&_AssetPrices.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_AssetPrices *AssetPricesCallerSession) GOVERNOR() (common.Address, error) {
	return _AssetPrices.Contract.GOVERNOR(&_AssetPrices.CallOpts)
}

// MAXASSETS is a free data retrieval call binding the contract method 0x76b1d08f.
//
// Solidity: function MAX_ASSETS() view returns(uint256)
func (_AssetPrices *AssetPricesCaller) MAXASSETS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "MAX_ASSETS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXASSETS is a free data retrieval call binding the contract method 0x76b1d08f.
//
// Solidity: function MAX_ASSETS() view returns(uint256)
func (_AssetPrices *AssetPricesSession) MAXASSETS() (*big.Int, error) {
	return _AssetPrices.Contract.MAXASSETS(&_AssetPrices.CallOpts)
}

// MAXASSETS is a free data retrieval call binding the contract method 0x76b1d08f.
//
// Solidity: function MAX_ASSETS() view returns(uint256)
func (_AssetPrices *AssetPricesCallerSession) MAXASSETS() (*big.Int, error) {
	return _AssetPrices.Contract.MAXASSETS(&_AssetPrices.CallOpts)
}

// Accepts is a free data retrieval call binding the contract method 0x2e71c74a.
//
// Solidity: function accepts(address asset) view returns(bool)
func (_AssetPrices *AssetPricesCaller) Accepts(opts *bind.CallOpts, asset common.Address) (bool, error) {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "accepts", asset)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Accepts is a free data retrieval call binding the contract method 0x2e71c74a.
//
// Solidity: function accepts(address asset) view returns(bool)
func (_AssetPrices *AssetPricesSession) Accepts(asset common.Address) (bool, error) {
	return _AssetPrices.Contract.Accepts(&_AssetPrices.CallOpts, asset)
}

// Accepts is a free data retrieval call binding the contract method 0x2e71c74a.
//
// Solidity: function accepts(address asset) view returns(bool)
func (_AssetPrices *AssetPricesCallerSession) Accepts(asset common.Address) (bool, error) {
	return _AssetPrices.Contract.Accepts(&_AssetPrices.CallOpts, asset)
}

// AdapterOf is a free data retrieval call binding the contract method 0xc2b7a3e6.
//
// Solidity: function adapterOf(address asset) view returns(address)
func (_AssetPrices *AssetPricesCaller) AdapterOf(opts *bind.CallOpts, asset common.Address) (common.Address, error) {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "adapterOf", asset)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AdapterOf is a free data retrieval call binding the contract method 0xc2b7a3e6.
//
// Solidity: function adapterOf(address asset) view returns(address)
func (_AssetPrices *AssetPricesSession) AdapterOf(asset common.Address) (common.Address, error) {
	return _AssetPrices.Contract.AdapterOf(&_AssetPrices.CallOpts, asset)
}

// AdapterOf is a free data retrieval call binding the contract method 0xc2b7a3e6.
//
// Solidity: function adapterOf(address asset) view returns(address)
func (_AssetPrices *AssetPricesCallerSession) AdapterOf(asset common.Address) (common.Address, error) {
	return _AssetPrices.Contract.AdapterOf(&_AssetPrices.CallOpts, asset)
}

// AssetOf is a free data retrieval call binding the contract method 0x71f96211.
//
// Solidity: function assetOf(address asset) view returns((bool,bool,uint128,uint128))
func (_AssetPrices *AssetPricesCaller) AssetOf(opts *bind.CallOpts, asset common.Address) (AssetPricesAsset, error) {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "assetOf", asset)

	if err != nil {
		return *new(AssetPricesAsset), err
	}

	out0 := *abi.ConvertType(out[0], new(AssetPricesAsset)).(*AssetPricesAsset)

	return out0, err

}

// AssetOf is a free data retrieval call binding the contract method 0x71f96211.
//
// Solidity: function assetOf(address asset) view returns((bool,bool,uint128,uint128))
func (_AssetPrices *AssetPricesSession) AssetOf(asset common.Address) (AssetPricesAsset, error) {
	return _AssetPrices.Contract.AssetOf(&_AssetPrices.CallOpts, asset)
}

// AssetOf is a free data retrieval call binding the contract method 0x71f96211.
//
// Solidity: function assetOf(address asset) view returns((bool,bool,uint128,uint128))
func (_AssetPrices *AssetPricesCallerSession) AssetOf(asset common.Address) (AssetPricesAsset, error) {
	return _AssetPrices.Contract.AssetOf(&_AssetPrices.CallOpts, asset)
}

// Assets is a free data retrieval call binding the contract method 0x71a97305.
//
// Solidity: function assets() view returns(address[])
func (_AssetPrices *AssetPricesCaller) Assets(opts *bind.CallOpts) ([]common.Address, error) {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "assets")

	if err != nil {
		return *new([]common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)

	return out0, err

}

// Assets is a free data retrieval call binding the contract method 0x71a97305.
//
// Solidity: function assets() view returns(address[])
func (_AssetPrices *AssetPricesSession) Assets() ([]common.Address, error) {
	return _AssetPrices.Contract.Assets(&_AssetPrices.CallOpts)
}

// Assets is a free data retrieval call binding the contract method 0x71a97305.
//
// Solidity: function assets() view returns(address[])
func (_AssetPrices *AssetPricesCallerSession) Assets() ([]common.Address, error) {
	return _AssetPrices.Contract.Assets(&_AssetPrices.CallOpts)
}

// RequireUnderCaps is a free data retrieval call binding the contract method 0x5eb3e2eb.
//
// Solidity: function requireUnderCaps(address asset, uint256 sum) view returns()
func (_AssetPrices *AssetPricesCaller) RequireUnderCaps(opts *bind.CallOpts, asset common.Address, sum *big.Int) error {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "requireUnderCaps", asset, sum)

	if err != nil {
		return err
	}

	return err

}

// RequireUnderCaps is a free data retrieval call binding the contract method 0x5eb3e2eb.
//
// Solidity: function requireUnderCaps(address asset, uint256 sum) view returns()
func (_AssetPrices *AssetPricesSession) RequireUnderCaps(asset common.Address, sum *big.Int) error {
	return _AssetPrices.Contract.RequireUnderCaps(&_AssetPrices.CallOpts, asset, sum)
}

// RequireUnderCaps is a free data retrieval call binding the contract method 0x5eb3e2eb.
//
// Solidity: function requireUnderCaps(address asset, uint256 sum) view returns()
func (_AssetPrices *AssetPricesCallerSession) RequireUnderCaps(asset common.Address, sum *big.Int) error {
	return _AssetPrices.Contract.RequireUnderCaps(&_AssetPrices.CallOpts, asset, sum)
}

// Value is a free data retrieval call binding the contract method 0x0f8b27d7.
//
// Solidity: function value(address asset, uint256 amount) view returns(bool ok, uint256 worth)
func (_AssetPrices *AssetPricesCaller) Value(opts *bind.CallOpts, asset common.Address, amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	var out []interface{}
	err := _AssetPrices.contract.Call(opts, &out, "value", asset, amount)

	outstruct := new(struct {
		Ok    bool
		Worth *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Ok = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Worth = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Value is a free data retrieval call binding the contract method 0x0f8b27d7.
//
// Solidity: function value(address asset, uint256 amount) view returns(bool ok, uint256 worth)
func (_AssetPrices *AssetPricesSession) Value(asset common.Address, amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	return _AssetPrices.Contract.Value(&_AssetPrices.CallOpts, asset, amount)
}

// Value is a free data retrieval call binding the contract method 0x0f8b27d7.
//
// Solidity: function value(address asset, uint256 amount) view returns(bool ok, uint256 worth)
func (_AssetPrices *AssetPricesCallerSession) Value(asset common.Address, amount *big.Int) (struct {
	Ok    bool
	Worth *big.Int
}, error) {
	return _AssetPrices.Contract.Value(&_AssetPrices.CallOpts, asset, amount)
}

// ListAsset is a paid mutator transaction binding the contract method 0x33180201.
//
// Solidity: function listAsset(address asset, uint128 cap, uint128 capValue) returns()
func (_AssetPrices *AssetPricesTransactor) ListAsset(opts *bind.TransactOpts, asset common.Address, cap *big.Int, capValue *big.Int) (*types.Transaction, error) {
	return _AssetPrices.contract.Transact(opts, "listAsset", asset, cap, capValue)
}

// ListAsset is a paid mutator transaction binding the contract method 0x33180201.
//
// Solidity: function listAsset(address asset, uint128 cap, uint128 capValue) returns()
func (_AssetPrices *AssetPricesSession) ListAsset(asset common.Address, cap *big.Int, capValue *big.Int) (*types.Transaction, error) {
	return _AssetPrices.Contract.ListAsset(&_AssetPrices.TransactOpts, asset, cap, capValue)
}

// ListAsset is a paid mutator transaction binding the contract method 0x33180201.
//
// Solidity: function listAsset(address asset, uint128 cap, uint128 capValue) returns()
func (_AssetPrices *AssetPricesTransactorSession) ListAsset(asset common.Address, cap *big.Int, capValue *big.Int) (*types.Transaction, error) {
	return _AssetPrices.Contract.ListAsset(&_AssetPrices.TransactOpts, asset, cap, capValue)
}

// SetAdapter is a paid mutator transaction binding the contract method 0xba59b4ca.
//
// Solidity: function setAdapter(address asset, address adapter) returns()
func (_AssetPrices *AssetPricesTransactor) SetAdapter(opts *bind.TransactOpts, asset common.Address, adapter common.Address) (*types.Transaction, error) {
	return _AssetPrices.contract.Transact(opts, "setAdapter", asset, adapter)
}

// SetAdapter is a paid mutator transaction binding the contract method 0xba59b4ca.
//
// Solidity: function setAdapter(address asset, address adapter) returns()
func (_AssetPrices *AssetPricesSession) SetAdapter(asset common.Address, adapter common.Address) (*types.Transaction, error) {
	return _AssetPrices.Contract.SetAdapter(&_AssetPrices.TransactOpts, asset, adapter)
}

// SetAdapter is a paid mutator transaction binding the contract method 0xba59b4ca.
//
// Solidity: function setAdapter(address asset, address adapter) returns()
func (_AssetPrices *AssetPricesTransactorSession) SetAdapter(asset common.Address, adapter common.Address) (*types.Transaction, error) {
	return _AssetPrices.Contract.SetAdapter(&_AssetPrices.TransactOpts, asset, adapter)
}

// UnlistAsset is a paid mutator transaction binding the contract method 0xa98a9f45.
//
// Solidity: function unlistAsset(address asset) returns()
func (_AssetPrices *AssetPricesTransactor) UnlistAsset(opts *bind.TransactOpts, asset common.Address) (*types.Transaction, error) {
	return _AssetPrices.contract.Transact(opts, "unlistAsset", asset)
}

// UnlistAsset is a paid mutator transaction binding the contract method 0xa98a9f45.
//
// Solidity: function unlistAsset(address asset) returns()
func (_AssetPrices *AssetPricesSession) UnlistAsset(asset common.Address) (*types.Transaction, error) {
	return _AssetPrices.Contract.UnlistAsset(&_AssetPrices.TransactOpts, asset)
}

// UnlistAsset is a paid mutator transaction binding the contract method 0xa98a9f45.
//
// Solidity: function unlistAsset(address asset) returns()
func (_AssetPrices *AssetPricesTransactorSession) UnlistAsset(asset common.Address) (*types.Transaction, error) {
	return _AssetPrices.Contract.UnlistAsset(&_AssetPrices.TransactOpts, asset)
}

// AssetPricesAdapterNamedIterator is returned from FilterAdapterNamed and is used to iterate over the raw logs and unpacked data for AdapterNamed events raised by the AssetPrices contract.
type AssetPricesAdapterNamedIterator struct {
	Event *AssetPricesAdapterNamed // Event containing the contract specifics and raw log

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
func (it *AssetPricesAdapterNamedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AssetPricesAdapterNamed)
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
		it.Event = new(AssetPricesAdapterNamed)
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
func (it *AssetPricesAdapterNamedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AssetPricesAdapterNamedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AssetPricesAdapterNamed represents a AdapterNamed event raised by the AssetPrices contract.
type AssetPricesAdapterNamed struct {
	Asset   common.Address
	Adapter common.Address
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterAdapterNamed is a free log retrieval operation binding the contract event 0xb7c3852671997d3766f9131e09921df733233c2365ecda9f81cb1d2c3972ab0b.
//
// Solidity: event AdapterNamed(address indexed asset, address indexed adapter)
func (_AssetPrices *AssetPricesFilterer) FilterAdapterNamed(opts *bind.FilterOpts, asset []common.Address, adapter []common.Address) (*AssetPricesAdapterNamedIterator, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}
	var adapterRule []interface{}
	for _, adapterItem := range adapter {
		adapterRule = append(adapterRule, adapterItem)
	}

	logs, sub, err := _AssetPrices.contract.FilterLogs(opts, "AdapterNamed", assetRule, adapterRule)
	if err != nil {
		return nil, err
	}
	return &AssetPricesAdapterNamedIterator{contract: _AssetPrices.contract, event: "AdapterNamed", logs: logs, sub: sub}, nil
}

// WatchAdapterNamed is a free log subscription operation binding the contract event 0xb7c3852671997d3766f9131e09921df733233c2365ecda9f81cb1d2c3972ab0b.
//
// Solidity: event AdapterNamed(address indexed asset, address indexed adapter)
func (_AssetPrices *AssetPricesFilterer) WatchAdapterNamed(opts *bind.WatchOpts, sink chan<- *AssetPricesAdapterNamed, asset []common.Address, adapter []common.Address) (event.Subscription, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}
	var adapterRule []interface{}
	for _, adapterItem := range adapter {
		adapterRule = append(adapterRule, adapterItem)
	}

	logs, sub, err := _AssetPrices.contract.WatchLogs(opts, "AdapterNamed", assetRule, adapterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AssetPricesAdapterNamed)
				if err := _AssetPrices.contract.UnpackLog(event, "AdapterNamed", log); err != nil {
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

// ParseAdapterNamed is a log parse operation binding the contract event 0xb7c3852671997d3766f9131e09921df733233c2365ecda9f81cb1d2c3972ab0b.
//
// Solidity: event AdapterNamed(address indexed asset, address indexed adapter)
func (_AssetPrices *AssetPricesFilterer) ParseAdapterNamed(log types.Log) (*AssetPricesAdapterNamed, error) {
	event := new(AssetPricesAdapterNamed)
	if err := _AssetPrices.contract.UnpackLog(event, "AdapterNamed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AssetPricesAssetListedIterator is returned from FilterAssetListed and is used to iterate over the raw logs and unpacked data for AssetListed events raised by the AssetPrices contract.
type AssetPricesAssetListedIterator struct {
	Event *AssetPricesAssetListed // Event containing the contract specifics and raw log

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
func (it *AssetPricesAssetListedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AssetPricesAssetListed)
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
		it.Event = new(AssetPricesAssetListed)
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
func (it *AssetPricesAssetListedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AssetPricesAssetListedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AssetPricesAssetListed represents a AssetListed event raised by the AssetPrices contract.
type AssetPricesAssetListed struct {
	Asset    common.Address
	Cap      *big.Int
	CapValue *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterAssetListed is a free log retrieval operation binding the contract event 0x3482fd4aed6cc653e511304055175920b367a341625633c2dda2f82853bc4e90.
//
// Solidity: event AssetListed(address indexed asset, uint256 cap, uint256 capValue)
func (_AssetPrices *AssetPricesFilterer) FilterAssetListed(opts *bind.FilterOpts, asset []common.Address) (*AssetPricesAssetListedIterator, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _AssetPrices.contract.FilterLogs(opts, "AssetListed", assetRule)
	if err != nil {
		return nil, err
	}
	return &AssetPricesAssetListedIterator{contract: _AssetPrices.contract, event: "AssetListed", logs: logs, sub: sub}, nil
}

// WatchAssetListed is a free log subscription operation binding the contract event 0x3482fd4aed6cc653e511304055175920b367a341625633c2dda2f82853bc4e90.
//
// Solidity: event AssetListed(address indexed asset, uint256 cap, uint256 capValue)
func (_AssetPrices *AssetPricesFilterer) WatchAssetListed(opts *bind.WatchOpts, sink chan<- *AssetPricesAssetListed, asset []common.Address) (event.Subscription, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _AssetPrices.contract.WatchLogs(opts, "AssetListed", assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AssetPricesAssetListed)
				if err := _AssetPrices.contract.UnpackLog(event, "AssetListed", log); err != nil {
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

// ParseAssetListed is a log parse operation binding the contract event 0x3482fd4aed6cc653e511304055175920b367a341625633c2dda2f82853bc4e90.
//
// Solidity: event AssetListed(address indexed asset, uint256 cap, uint256 capValue)
func (_AssetPrices *AssetPricesFilterer) ParseAssetListed(log types.Log) (*AssetPricesAssetListed, error) {
	event := new(AssetPricesAssetListed)
	if err := _AssetPrices.contract.UnpackLog(event, "AssetListed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AssetPricesAssetUnlistedIterator is returned from FilterAssetUnlisted and is used to iterate over the raw logs and unpacked data for AssetUnlisted events raised by the AssetPrices contract.
type AssetPricesAssetUnlistedIterator struct {
	Event *AssetPricesAssetUnlisted // Event containing the contract specifics and raw log

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
func (it *AssetPricesAssetUnlistedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AssetPricesAssetUnlisted)
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
		it.Event = new(AssetPricesAssetUnlisted)
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
func (it *AssetPricesAssetUnlistedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AssetPricesAssetUnlistedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AssetPricesAssetUnlisted represents a AssetUnlisted event raised by the AssetPrices contract.
type AssetPricesAssetUnlisted struct {
	Asset common.Address
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterAssetUnlisted is a free log retrieval operation binding the contract event 0x597ecb60b599c8095882347d2766690a59014021f562038115e142513fe909a9.
//
// Solidity: event AssetUnlisted(address indexed asset)
func (_AssetPrices *AssetPricesFilterer) FilterAssetUnlisted(opts *bind.FilterOpts, asset []common.Address) (*AssetPricesAssetUnlistedIterator, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _AssetPrices.contract.FilterLogs(opts, "AssetUnlisted", assetRule)
	if err != nil {
		return nil, err
	}
	return &AssetPricesAssetUnlistedIterator{contract: _AssetPrices.contract, event: "AssetUnlisted", logs: logs, sub: sub}, nil
}

// WatchAssetUnlisted is a free log subscription operation binding the contract event 0x597ecb60b599c8095882347d2766690a59014021f562038115e142513fe909a9.
//
// Solidity: event AssetUnlisted(address indexed asset)
func (_AssetPrices *AssetPricesFilterer) WatchAssetUnlisted(opts *bind.WatchOpts, sink chan<- *AssetPricesAssetUnlisted, asset []common.Address) (event.Subscription, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _AssetPrices.contract.WatchLogs(opts, "AssetUnlisted", assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AssetPricesAssetUnlisted)
				if err := _AssetPrices.contract.UnpackLog(event, "AssetUnlisted", log); err != nil {
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

// ParseAssetUnlisted is a log parse operation binding the contract event 0x597ecb60b599c8095882347d2766690a59014021f562038115e142513fe909a9.
//
// Solidity: event AssetUnlisted(address indexed asset)
func (_AssetPrices *AssetPricesFilterer) ParseAssetUnlisted(log types.Log) (*AssetPricesAssetUnlisted, error) {
	event := new(AssetPricesAssetUnlisted)
	if err := _AssetPrices.contract.UnpackLog(event, "AssetUnlisted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
