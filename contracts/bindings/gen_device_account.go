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

// DeviceAccountMetaData contains all meta data concerning the DeviceAccount contract.
var DeviceAccountMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"operation\",\"type\":\"uint8\"}],\"name\":\"OnlyCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnershipCycle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"operation\",\"type\":\"uint8\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"isValidSignature\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"isValidSigner\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"state\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"tokenContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50610ccb8061001c5f395ff3fe608060405260043610610092575f3560e01c80638da5cb5b116100575780638da5cb5b14610167578063bc197c8114610193578063c19d93fb146101c1578063f23a6e61146101e3578063fc0c546a1461020f575f5ffd5b806301ffc9a71461009d578063150b7a02146100d15780631626ba7e146101095780635194544714610128578063523e326014610148575f5ffd5b3661009957005b5f5ffd5b3480156100a8575f5ffd5b506100bc6100b736600461089c565b610246565b60405190151581526020015b60405180910390f35b3480156100dc575f5ffd5b506100f06100eb36600461091f565b6102e8565b6040516001600160e01b031990911681526020016100c8565b348015610114575f5ffd5b506100f061012336600461098d565b6103fb565b61013b6101363660046109d5565b610485565b6040516100c89190610a49565b348015610153575f5ffd5b506100f0610162366004610a7e565b61056e565b348015610172575f5ffd5b5061017b6105bf565b6040516001600160a01b0390911681526020016100c8565b34801561019e575f5ffd5b506100f06101ad366004610af7565b63bc197c8160e01b98975050505050505050565b3480156101cc575f5ffd5b506101d55f5481565b6040519081526020016100c8565b3480156101ee575f5ffd5b506100f06101fd366004610bba565b63f23a6e6160e01b9695505050505050565b34801561021a575f5ffd5b506102236105f3565b604080519384526001600160a01b039092166020840152908201526060016100c8565b5f6001600160e01b031982166301ffc9a760e01b148061027657506001600160e01b03198216636faff5f160e01b145b8061029157506001600160e01b03198216635194544760e01b145b806102ac57506001600160e01b03198216630b135d3f60e11b145b806102c757506001600160e01b03198216630a85bd0160e11b145b806102e257506001600160e01b03198216630271189760e51b145b92915050565b5f5f5f5f6102f46105f3565b9250925092505f5b468414801561030b5750600881105b156103e5576001600160a01b0383163314801561032757508782145b156103455760405163b79e3f3f60e01b815260040160405180910390fd5b5f6103508484610645565b9050806001600160a01b03163b5f0361036957506103e5565b806001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401606060405180830381865afa9250505080156103c3575060408051601f3d908101601f191682019092526103c091810190610c31565b60015b6103cd57506103e5565b91965094509250506103de81610c69565b90506102fc565b50630a85bd0160e11b9998505050505050505050565b5f5f6104056105bf565b90505f6001600160a01b0382161580159061045b575061045b828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506106ca92505050565b905080610470576001600160e01b0319610479565b630b135d3f60e11b5b925050505b9392505050565b606061048f6105bf565b6001600160a01b0316336001600160a01b0316146104c75760405163245aecd360e01b81523360048201526024015b60405180910390fd5b60ff8216156104ee5760405163ec9bfd6160e01b815260ff831660048201526024016104be565b5f805460010181556040516001600160a01b0388169087906105139088908890610c8d565b5f6040518083038185875af1925050503d805f811461054d576040519150601f19603f3d011682016040523d82523d5f602084013e610552565b606091505b50925090508061056457815160208301fd5b5095945050505050565b5f5f6105786105bf565b90506001600160a01b038116158015906105a35750806001600160a01b0316856001600160a01b0316145b6105ad575f6105b6565b630291f19360e51b5b95945050505050565b5f5f5f5f6105cb6105f3565b9250925092504683146105e1575f935050505090565b6105eb8282610645565b935050505090565b604080516060808252608082019092525f91829182918291906020820181803683370190505090506060604d60208301303c808060200190518101906106399190610c31565b93509350935050909192565b5f826001600160a01b03163b5f0361065e57505f6102e2565b6040516331a9108f60e11b8152600481018390526001600160a01b03841690636352211e90602401602060405180830381865afa9250505080156106bf575060408051601f3d908101601f191682019092526106bc91810190610c9c565b60015b61047e57505f6102e2565b5f836001600160a01b03163b5f03610728575f5f6106e8858561073a565b5090925090505f81600381111561070157610701610cb7565b14801561071f5750856001600160a01b0316826001600160a01b0316145b9250505061047e565b610733848484610783565b905061047e565b5f5f5f8351604103610771576020840151604085015160608601515f1a610763888285856107d4565b95509550955050505061077c565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e60205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561080d57505f91506003905082610892565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561085e573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661088957505f925060019150829050610892565b92505f91508190505b9450945094915050565b5f602082840312156108ac575f5ffd5b81356001600160e01b03198116811461047e575f5ffd5b6001600160a01b03811681146108d7575f5ffd5b50565b5f5f83601f8401126108ea575f5ffd5b50813567ffffffffffffffff811115610901575f5ffd5b602083019150836020828501011115610918575f5ffd5b9250929050565b5f5f5f5f5f60808688031215610933575f5ffd5b853561093e816108c3565b9450602086013561094e816108c3565b935060408601359250606086013567ffffffffffffffff811115610970575f5ffd5b61097c888289016108da565b969995985093965092949392505050565b5f5f5f6040848603121561099f575f5ffd5b83359250602084013567ffffffffffffffff8111156109bc575f5ffd5b6109c8868287016108da565b9497909650939450505050565b5f5f5f5f5f608086880312156109e9575f5ffd5b85356109f4816108c3565b945060208601359350604086013567ffffffffffffffff811115610a16575f5ffd5b610a22888289016108da565b909450925050606086013560ff81168114610a3b575f5ffd5b809150509295509295909350565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f60408486031215610a90575f5ffd5b8335610a9b816108c3565b9250602084013567ffffffffffffffff8111156109bc575f5ffd5b5f5f83601f840112610ac6575f5ffd5b50813567ffffffffffffffff811115610add575f5ffd5b6020830191508360208260051b8501011115610918575f5ffd5b5f5f5f5f5f5f5f5f60a0898b031215610b0e575f5ffd5b8835610b19816108c3565b97506020890135610b29816108c3565b9650604089013567ffffffffffffffff811115610b44575f5ffd5b610b508b828c01610ab6565b909750955050606089013567ffffffffffffffff811115610b6f575f5ffd5b610b7b8b828c01610ab6565b909550935050608089013567ffffffffffffffff811115610b9a575f5ffd5b610ba68b828c016108da565b999c989b5096995094979396929594505050565b5f5f5f5f5f5f60a08789031215610bcf575f5ffd5b8635610bda816108c3565b95506020870135610bea816108c3565b94506040870135935060608701359250608087013567ffffffffffffffff811115610c13575f5ffd5b610c1f89828a016108da565b979a9699509497509295939492505050565b5f5f5f60608486031215610c43575f5ffd5b83516020850151909350610c56816108c3565b6040949094015192959394509192915050565b5f60018201610c8657634e487b7160e01b5f52601160045260245ffd5b5060010190565b818382375f9101908152919050565b5f60208284031215610cac575f5ffd5b815161047e816108c3565b634e487b7160e01b5f52602160045260245ffd",
}

// DeviceAccountABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceAccountMetaData.ABI instead.
var DeviceAccountABI = DeviceAccountMetaData.ABI

// DeviceAccountBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceAccountMetaData.Bin instead.
var DeviceAccountBin = DeviceAccountMetaData.Bin

// DeployDeviceAccount deploys a new Ethereum contract, binding an instance of DeviceAccount to it.
func DeployDeviceAccount(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *DeviceAccount, error) {
	parsed, err := DeviceAccountMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceAccountBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceAccount{DeviceAccountCaller: DeviceAccountCaller{contract: contract}, DeviceAccountTransactor: DeviceAccountTransactor{contract: contract}, DeviceAccountFilterer: DeviceAccountFilterer{contract: contract}}, nil
}

// DeviceAccount is an auto generated Go binding around an Ethereum contract.
type DeviceAccount struct {
	DeviceAccountCaller     // Read-only binding to the contract
	DeviceAccountTransactor // Write-only binding to the contract
	DeviceAccountFilterer   // Log filterer for contract events
}

// DeviceAccountCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceAccountCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceAccountTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceAccountTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceAccountFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceAccountFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceAccountSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceAccountSession struct {
	Contract     *DeviceAccount    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceAccountCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceAccountCallerSession struct {
	Contract *DeviceAccountCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// DeviceAccountTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceAccountTransactorSession struct {
	Contract     *DeviceAccountTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// DeviceAccountRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceAccountRaw struct {
	Contract *DeviceAccount // Generic contract binding to access the raw methods on
}

// DeviceAccountCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceAccountCallerRaw struct {
	Contract *DeviceAccountCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceAccountTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceAccountTransactorRaw struct {
	Contract *DeviceAccountTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceAccount creates a new instance of DeviceAccount, bound to a specific deployed contract.
func NewDeviceAccount(address common.Address, backend bind.ContractBackend) (*DeviceAccount, error) {
	contract, err := bindDeviceAccount(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceAccount{DeviceAccountCaller: DeviceAccountCaller{contract: contract}, DeviceAccountTransactor: DeviceAccountTransactor{contract: contract}, DeviceAccountFilterer: DeviceAccountFilterer{contract: contract}}, nil
}

// NewDeviceAccountCaller creates a new read-only instance of DeviceAccount, bound to a specific deployed contract.
func NewDeviceAccountCaller(address common.Address, caller bind.ContractCaller) (*DeviceAccountCaller, error) {
	contract, err := bindDeviceAccount(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceAccountCaller{contract: contract}, nil
}

// NewDeviceAccountTransactor creates a new write-only instance of DeviceAccount, bound to a specific deployed contract.
func NewDeviceAccountTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceAccountTransactor, error) {
	contract, err := bindDeviceAccount(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceAccountTransactor{contract: contract}, nil
}

// NewDeviceAccountFilterer creates a new log filterer instance of DeviceAccount, bound to a specific deployed contract.
func NewDeviceAccountFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceAccountFilterer, error) {
	contract, err := bindDeviceAccount(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceAccountFilterer{contract: contract}, nil
}

// bindDeviceAccount binds a generic wrapper to an already deployed contract.
func bindDeviceAccount(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceAccountMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceAccount *DeviceAccountRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceAccount.Contract.DeviceAccountCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceAccount *DeviceAccountRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceAccount.Contract.DeviceAccountTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceAccount *DeviceAccountRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceAccount.Contract.DeviceAccountTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceAccount *DeviceAccountCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceAccount.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceAccount *DeviceAccountTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceAccount.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceAccount *DeviceAccountTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceAccount.Contract.contract.Transact(opts, method, params...)
}

// IsValidSignature is a free data retrieval call binding the contract method 0x1626ba7e.
//
// Solidity: function isValidSignature(bytes32 hash, bytes signature) view returns(bytes4)
func (_DeviceAccount *DeviceAccountCaller) IsValidSignature(opts *bind.CallOpts, hash [32]byte, signature []byte) ([4]byte, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "isValidSignature", hash, signature)

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// IsValidSignature is a free data retrieval call binding the contract method 0x1626ba7e.
//
// Solidity: function isValidSignature(bytes32 hash, bytes signature) view returns(bytes4)
func (_DeviceAccount *DeviceAccountSession) IsValidSignature(hash [32]byte, signature []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.IsValidSignature(&_DeviceAccount.CallOpts, hash, signature)
}

// IsValidSignature is a free data retrieval call binding the contract method 0x1626ba7e.
//
// Solidity: function isValidSignature(bytes32 hash, bytes signature) view returns(bytes4)
func (_DeviceAccount *DeviceAccountCallerSession) IsValidSignature(hash [32]byte, signature []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.IsValidSignature(&_DeviceAccount.CallOpts, hash, signature)
}

// IsValidSigner is a free data retrieval call binding the contract method 0x523e3260.
//
// Solidity: function isValidSigner(address signer, bytes ) view returns(bytes4)
func (_DeviceAccount *DeviceAccountCaller) IsValidSigner(opts *bind.CallOpts, signer common.Address, arg1 []byte) ([4]byte, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "isValidSigner", signer, arg1)

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// IsValidSigner is a free data retrieval call binding the contract method 0x523e3260.
//
// Solidity: function isValidSigner(address signer, bytes ) view returns(bytes4)
func (_DeviceAccount *DeviceAccountSession) IsValidSigner(signer common.Address, arg1 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.IsValidSigner(&_DeviceAccount.CallOpts, signer, arg1)
}

// IsValidSigner is a free data retrieval call binding the contract method 0x523e3260.
//
// Solidity: function isValidSigner(address signer, bytes ) view returns(bytes4)
func (_DeviceAccount *DeviceAccountCallerSession) IsValidSigner(signer common.Address, arg1 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.IsValidSigner(&_DeviceAccount.CallOpts, signer, arg1)
}

// OnERC1155BatchReceived is a free data retrieval call binding the contract method 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (_DeviceAccount *DeviceAccountCaller) OnERC1155BatchReceived(opts *bind.CallOpts, arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([4]byte, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// OnERC1155BatchReceived is a free data retrieval call binding the contract method 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (_DeviceAccount *DeviceAccountSession) OnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.OnERC1155BatchReceived(&_DeviceAccount.CallOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155BatchReceived is a free data retrieval call binding the contract method 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) pure returns(bytes4)
func (_DeviceAccount *DeviceAccountCallerSession) OnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.OnERC1155BatchReceived(&_DeviceAccount.CallOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155Received is a free data retrieval call binding the contract method 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (_DeviceAccount *DeviceAccountCaller) OnERC1155Received(opts *bind.CallOpts, arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([4]byte, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "onERC1155Received", arg0, arg1, arg2, arg3, arg4)

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// OnERC1155Received is a free data retrieval call binding the contract method 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (_DeviceAccount *DeviceAccountSession) OnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.OnERC1155Received(&_DeviceAccount.CallOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155Received is a free data retrieval call binding the contract method 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) pure returns(bytes4)
func (_DeviceAccount *DeviceAccountCallerSession) OnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.OnERC1155Received(&_DeviceAccount.CallOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC721Received is a free data retrieval call binding the contract method 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 tokenId, bytes ) view returns(bytes4)
func (_DeviceAccount *DeviceAccountCaller) OnERC721Received(opts *bind.CallOpts, arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) ([4]byte, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "onERC721Received", arg0, arg1, tokenId, arg3)

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// OnERC721Received is a free data retrieval call binding the contract method 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 tokenId, bytes ) view returns(bytes4)
func (_DeviceAccount *DeviceAccountSession) OnERC721Received(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.OnERC721Received(&_DeviceAccount.CallOpts, arg0, arg1, tokenId, arg3)
}

// OnERC721Received is a free data retrieval call binding the contract method 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 tokenId, bytes ) view returns(bytes4)
func (_DeviceAccount *DeviceAccountCallerSession) OnERC721Received(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) ([4]byte, error) {
	return _DeviceAccount.Contract.OnERC721Received(&_DeviceAccount.CallOpts, arg0, arg1, tokenId, arg3)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_DeviceAccount *DeviceAccountCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_DeviceAccount *DeviceAccountSession) Owner() (common.Address, error) {
	return _DeviceAccount.Contract.Owner(&_DeviceAccount.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_DeviceAccount *DeviceAccountCallerSession) Owner() (common.Address, error) {
	return _DeviceAccount.Contract.Owner(&_DeviceAccount.CallOpts)
}

// State is a free data retrieval call binding the contract method 0xc19d93fb.
//
// Solidity: function state() view returns(uint256)
func (_DeviceAccount *DeviceAccountCaller) State(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "state")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// State is a free data retrieval call binding the contract method 0xc19d93fb.
//
// Solidity: function state() view returns(uint256)
func (_DeviceAccount *DeviceAccountSession) State() (*big.Int, error) {
	return _DeviceAccount.Contract.State(&_DeviceAccount.CallOpts)
}

// State is a free data retrieval call binding the contract method 0xc19d93fb.
//
// Solidity: function state() view returns(uint256)
func (_DeviceAccount *DeviceAccountCallerSession) State() (*big.Int, error) {
	return _DeviceAccount.Contract.State(&_DeviceAccount.CallOpts)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (_DeviceAccount *DeviceAccountCaller) SupportsInterface(opts *bind.CallOpts, id [4]byte) (bool, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "supportsInterface", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (_DeviceAccount *DeviceAccountSession) SupportsInterface(id [4]byte) (bool, error) {
	return _DeviceAccount.Contract.SupportsInterface(&_DeviceAccount.CallOpts, id)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (_DeviceAccount *DeviceAccountCallerSession) SupportsInterface(id [4]byte) (bool, error) {
	return _DeviceAccount.Contract.SupportsInterface(&_DeviceAccount.CallOpts, id)
}

// Token is a free data retrieval call binding the contract method 0xfc0c546a.
//
// Solidity: function token() view returns(uint256 chainId, address tokenContract, uint256 tokenId)
func (_DeviceAccount *DeviceAccountCaller) Token(opts *bind.CallOpts) (struct {
	ChainId       *big.Int
	TokenContract common.Address
	TokenId       *big.Int
}, error) {
	var out []interface{}
	err := _DeviceAccount.contract.Call(opts, &out, "token")

	outstruct := new(struct {
		ChainId       *big.Int
		TokenContract common.Address
		TokenId       *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.ChainId = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.TokenContract = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.TokenId = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Token is a free data retrieval call binding the contract method 0xfc0c546a.
//
// Solidity: function token() view returns(uint256 chainId, address tokenContract, uint256 tokenId)
func (_DeviceAccount *DeviceAccountSession) Token() (struct {
	ChainId       *big.Int
	TokenContract common.Address
	TokenId       *big.Int
}, error) {
	return _DeviceAccount.Contract.Token(&_DeviceAccount.CallOpts)
}

// Token is a free data retrieval call binding the contract method 0xfc0c546a.
//
// Solidity: function token() view returns(uint256 chainId, address tokenContract, uint256 tokenId)
func (_DeviceAccount *DeviceAccountCallerSession) Token() (struct {
	ChainId       *big.Int
	TokenContract common.Address
	TokenId       *big.Int
}, error) {
	return _DeviceAccount.Contract.Token(&_DeviceAccount.CallOpts)
}

// Execute is a paid mutator transaction binding the contract method 0x51945447.
//
// Solidity: function execute(address to, uint256 value, bytes data, uint8 operation) payable returns(bytes result)
func (_DeviceAccount *DeviceAccountTransactor) Execute(opts *bind.TransactOpts, to common.Address, value *big.Int, data []byte, operation uint8) (*types.Transaction, error) {
	return _DeviceAccount.contract.Transact(opts, "execute", to, value, data, operation)
}

// Execute is a paid mutator transaction binding the contract method 0x51945447.
//
// Solidity: function execute(address to, uint256 value, bytes data, uint8 operation) payable returns(bytes result)
func (_DeviceAccount *DeviceAccountSession) Execute(to common.Address, value *big.Int, data []byte, operation uint8) (*types.Transaction, error) {
	return _DeviceAccount.Contract.Execute(&_DeviceAccount.TransactOpts, to, value, data, operation)
}

// Execute is a paid mutator transaction binding the contract method 0x51945447.
//
// Solidity: function execute(address to, uint256 value, bytes data, uint8 operation) payable returns(bytes result)
func (_DeviceAccount *DeviceAccountTransactorSession) Execute(to common.Address, value *big.Int, data []byte, operation uint8) (*types.Transaction, error) {
	return _DeviceAccount.Contract.Execute(&_DeviceAccount.TransactOpts, to, value, data, operation)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceAccount *DeviceAccountTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceAccount.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceAccount *DeviceAccountSession) Receive() (*types.Transaction, error) {
	return _DeviceAccount.Contract.Receive(&_DeviceAccount.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceAccount *DeviceAccountTransactorSession) Receive() (*types.Transaction, error) {
	return _DeviceAccount.Contract.Receive(&_DeviceAccount.TransactOpts)
}
