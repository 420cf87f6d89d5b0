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
	Bin: "0x608080604052346015576109f1908161001a8239f35b5f80fdfe608080604052600436101561001c575b50361561001a575f80fd5b005b5f3560e01c90816301ffc9a7146105f857508063150b7a021461047a5780631626ba7e146103b857806351945447146102a2578063523e32601461020b5780638da5cb5b146101df578063bc197c8114610144578063c19d93fb14610128578063f23a6e61146100d15763fc0c546a14610096575f61000f565b346100cd575f3660031901126100cd5760606100b06107be565b604080519384526001600160a01b03909216602084015290820152f35b5f80fd5b346100cd5760a03660031901126100cd576100ea6106ab565b506100f36106c1565b5060843567ffffffffffffffff81116100cd576101149036906004016106d7565b505060405163f23a6e6160e01b8152602090f35b346100cd575f3660031901126100cd5760205f54604051908152f35b346100cd5760a03660031901126100cd5761015d6106ab565b506101666106c1565b5060443567ffffffffffffffff81116100cd57610187903690600401610705565b505060643567ffffffffffffffff81116100cd576101a9903690600401610705565b505060843567ffffffffffffffff81116100cd576101cb9036906004016106d7565b505060405163bc197c8160e01b8152602090f35b346100cd575f3660031901126100cd5760206101f961079c565b6040516001600160a01b039091168152f35b346100cd5760403660031901126100cd576102246106ab565b60243567ffffffffffffffff81116100cd576102449036906004016106d7565b506001600160a01b03905061025761079c565b16801515918261028f575b505015610287576020630291f19360e51b5b6040516001600160e01b03199091168152f35b60205f610274565b6001600160a01b03161490508180610262565b60803660031901126100cd576102b66106ab565b60443567ffffffffffffffff81116100cd576102d69036906004016106d7565b919060643560ff81168091036100cd576001600160a01b036102f661079c565b1633036103a55780610393575f808486856001845401845581604051928392833781018481520391602435905af13d1561038b573d9061033582610780565b916103436040519384610736565b82523d5f602084013e5b15610383576040602091815192839181835280519182918282860152018484015e5f828201840152601f01601f19168101030190f35b602081519101fd5b60609061034d565b63ec9bfd6160e01b5f5260045260245ffd5b63245aecd360e01b5f523360045260245ffd5b346100cd5760403660031901126100cd5760243567ffffffffffffffff81116100cd576103e99036906004016106d7565b906103f261079c565b6001600160a01b0381161515929083610431575b5050505f1461042157604051630b135d3f60e11b8152602090f35b60206001600160e01b0319610274565b9091925061043e82610780565b9161044c6040519384610736565b80835236818501116100cd576020815f9261047296838701378401015260043590610895565b818080610406565b346100cd5760803660031901126100cd576104936106ab565b5061049c6106c1565b5060443560643567ffffffffffffffff81116100cd576104c09036906004016106d7565b50506104ca6107be565b5f93925b4614806105ee575b156105e5576001600160a01b0382163314806105dc575b6105cd576104fa91610814565b803b156105c557604051637e062a3560e11b815290606090829060049082906001600160a01b03165afa915f92805f935f9261057a575b5061054e5750505050505b604051630a85bd0160e11b8152602090f35b9192935f1981146105665760010193929190926104ce565b634e487b7160e01b5f52601160045260245ffd5b94509250506060833d82116105bd575b8161059760609383610736565b810103126100cd5782519160406105b06020860161076c565b9401519293929086610531565b3d915061058a565b50505061053c565b63b79e3f3f60e01b5f5260045ffd5b508281146104ed565b5050505061053c565b50600884106104d6565b346100cd5760203660031901126100cd576004359063ffffffff60e01b82168092036100cd576020916301ffc9a760e01b811490811561069a575b8115610689575b8115610678575b8115610667575b8115610656575b5015158152f35b630271189760e51b1490508361064f565b630a85bd0160e11b81149150610648565b630b135d3f60e11b81149150610641565b635194544760e01b8114915061063a565b636faff5f160e01b81149150610633565b600435906001600160a01b03821682036100cd57565b602435906001600160a01b03821682036100cd57565b9181601f840112156100cd5782359167ffffffffffffffff83116100cd57602083818601950101116100cd57565b9181601f840112156100cd5782359167ffffffffffffffff83116100cd576020808501948460051b0101116100cd57565b90601f8019910116810190811067ffffffffffffffff82111761075857604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100cd57565b67ffffffffffffffff811161075857601f01601f191660200190565b6107a46107be565b909146036107b8576107b591610814565b90565b50505f90565b604051906107cd608083610736565b606080835260208301903682376060604d82303c6060838051810103126100cd575160408301516001600160a01b03811693919291908490036100cd576060015191929190565b90813b156107b8576040516331a9108f60e11b8152600481019190915290602090829060249082906001600160a01b03165afa5f9181610859575b506107b557505f90565b9091506020813d60201161088d575b8161087560209383610736565b810103126100cd576108869061076c565b905f61084f565b3d9150610868565b9190823b6108e457906108a79161092a565b5060048110156108d0571591826108bd57505090565b6001600160a01b03918216911614919050565b634e487b7160e01b5f52602160045260245ffd5b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e01915afa630b135d3f60e11b5f5114601f3d11161690565b815191906041830361095a576109539250602082015190606060408401519301515f1a90610964565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116109e6579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156109db575f516001600160a01b038116156109d157905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056",
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
