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

// DeviceTrustMetaData contains all meta data concerning the DeviceTrust contract.
var DeviceTrustMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractITrustProjects\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractITrustDevices\",\"name\":\"devices\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NoKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NothingToRevoke\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"untilBlock\",\"type\":\"uint256\"}],\"name\":\"OverAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"WrongDeviceSigner\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"HardwareAttested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"HardwareRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"VerifierSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractITrustDevices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractITrustProjects\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"hardware\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"atBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isVerifier\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161101d38038061101d83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051610f2a6100f35f395f8181610125015281816103840152818161044401528181610548015281816108400152610b6101525f81816098015281816101b601528181610278015281816108db0152610a500152610f2a5ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c806374a8f1031161005857806374a8f103146100ea578063a3dc85d8146100fd578063c817ae4114610120578063dd9fb37714610147575f5ffd5b80630a5912c91461007e578063293c4999146100935780635fba7276146100d7575b5f5ffd5b61009161008c366004610c63565b61019a565b005b6100ba7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100916100e5366004610cb7565b610363565b6100916100f8366004610d12565b61081f565b61011061010b366004610d34565b610a2b565b60405190151581526020016100ce565b6100ba7f000000000000000000000000000000000000000000000000000000000000000081565b61015a610155366004610d12565b610afc565b6040805195865260208601949094526001600160a01b039092169284019290925267ffffffffffffffff918216606084015216608082015260a0016100ce565b60405163158e711d60e01b8152600481018490523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610203573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102279190610d72565b6102525760405163440d8f2b60e11b8152600481018490523360248201526044015b60405180910390fd5b5f838152602081905260408082209051637d71dc3560e01b8152600481018690528392907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637d71dc3590602401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e99190610d98565b67ffffffffffffffff16815260208082019290925260409081015f9081206001600160a01b03871680835290845290829020805460ff19169415159490941790935551831515815285917f0e5417f4e7b90a80d72c3b0798c3a6f8332addd48372e7e43218e721ab3449e6910160405180910390a3505050565b604051635b5175d560e01b81526001600160a01b0386811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690635b5175d590602401602060405180830381865afa1580156103cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103ef9190610dbe565b90506001600160a01b0381166104235760405163bfc6c33760e01b81526001600160a01b0387166004820152602401610249565b60405163176309b760e01b81526001600160a01b0387811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063176309b790602401602060405180830381865afa15801561048b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104af9190610dd9565b90506104bb8133610a2b565b6104e1576040516355bfdee960e11b815260048101829052336024820152604401610249565b816001600160a01b0316866001600160a01b03161461052657604051630dd9a37560e01b81526001600160a01b03808416600483015287166024820152604401610249565b60405163d0cdd02960e01b81526001600160a01b0388811660048301526003917f00000000000000000000000000000000000000000000000000000000000000009091169063d0cdd029906024016101c060405180830381865afa158015610590573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105b49190610e36565b610160015160ff16036105e557604051637151dea760e11b81526001600160a01b0388166004820152602401610249565b5f85900361060657604051633f9f31fd60e11b815260040160405180910390fd5b438367ffffffffffffffff16101561063d5760405163447ffa1360e01b815267ffffffffffffffff84166004820152602401610249565b5f65ffffffffffff67ffffffffffffffff85161161065b5783610663565b65ffffffffffff5b90506040518060c00160405280878152602001868152602001336001600160a01b031681526020014365ffffffffffff1681526020018265ffffffffffff168152602001886001600160a01b031681525060015f8a6001600160a01b03166001600160a01b031681526020019081526020015f205f820151815f0155602082015181600101556040820151816002015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555060608201518160020160146101000a81548165ffffffffffff021916908365ffffffffffff160217905550608082015181600201601a6101000a81548165ffffffffffff021916908365ffffffffffff16021790555060a0820151816003015f6101000a8154816001600160a01b0302191690836001600160a01b03160217905550905050336001600160a01b0316886001600160a01b0316837f978741c1d782b76689ba82c8cf171f1db8586385365998b54ae7aab2c6828d968a8a8a8760405161080d94939291906001600160a01b039490941684526020840192909252604083015265ffffffffffff16606082015260800190565b60405180910390a45050505050505050565b60405163176309b760e01b81526001600160a01b0382811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063176309b790602401602060405180830381865afa158015610887573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108ab9190610dd9565b90506108b78133610a2b565b15801561094e575060405163158e711d60e01b8152600481018290523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610928573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061094c9190610d72565b155b15610975576040516355bfdee960e11b815260048101829052336024820152604401610249565b6001600160a01b0382165f9081526001602052604081205490036109b75760405163f0a788f760e01b81526001600160a01b0383166004820152602401610249565b6001600160a01b0382165f8181526001602081815260408084208481559283018490556002830193909355600390910180546001600160a01b0319169055905133815283917f7f0b19e2a77c449cfddca7721dcefcf7ea1f14d0cb31199b9b18df74bc8dd7fd910160405180910390a35050565b5f828152602081905260408082209051637d71dc3560e01b81526004810185905282907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637d71dc3590602401602060405180830381865afa158015610a9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac19190610d98565b67ffffffffffffffff16815260208082019290925260409081015f9081206001600160a01b038616825290925290205460ff16905092915050565b6001600160a01b0381165f908152600160205260408120805482918291829182911580610b3c5750600281015443600160d01b90910465ffffffffffff16105b80610bdf5750604051635b5175d560e01b81526001600160a01b0388811660048301527f00000000000000000000000000000000000000000000000000000000000000001690635b5175d590602401602060405180830381865afa158015610ba6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bca9190610dbe565b60038201546001600160a01b03908116911614155b15610bf957505f9450849350839250829150819050610c36565b805460018201546002909201549096509094506001600160a01b038116935065ffffffffffff600160a01b820481169350600160d01b9091041690505b91939590929450565b6001600160a01b0381168114610c53575f5ffd5b50565b8015158114610c53575f5ffd5b5f5f5f60608486031215610c75575f5ffd5b833592506020840135610c8781610c3f565b91506040840135610c9781610c56565b809150509250925092565b67ffffffffffffffff81168114610c53575f5ffd5b5f5f5f5f5f60a08688031215610ccb575f5ffd5b8535610cd681610c3f565b94506020860135610ce681610c3f565b935060408601359250606086013591506080860135610d0481610ca2565b809150509295509295909350565b5f60208284031215610d22575f5ffd5b8135610d2d81610c3f565b9392505050565b5f5f60408385031215610d45575f5ffd5b823591506020830135610d5781610c3f565b809150509250929050565b8051610d6d81610c56565b919050565b5f60208284031215610d82575f5ffd5b8151610d2d81610c56565b8051610d6d81610ca2565b5f60208284031215610da8575f5ffd5b8151610d2d81610ca2565b8051610d6d81610c3f565b5f60208284031215610dce575f5ffd5b8151610d2d81610c3f565b5f60208284031215610de9575f5ffd5b5051919050565b6040516101c0810167ffffffffffffffff81118282101715610e2057634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff81168114610d6d575f5ffd5b5f6101c0828403128015610e48575f5ffd5b50610e51610df0565b82518152610e6160208401610db3565b60208201526040838101519082015260608084015190820152610e8660808401610db3565b6080820152610e9760a08401610db3565b60a0820152610ea860c08401610db3565b60c082015260e08381015190820152610ec46101008401610d8d565b610100820152610ed76101208401610d8d565b610120820152610eea6101408401610d8d565b610140820152610efd6101608401610e26565b610160820152610f106101808401610d62565b6101808201526101a092830151928101929092525091905056",
}

// DeviceTrustABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceTrustMetaData.ABI instead.
var DeviceTrustABI = DeviceTrustMetaData.ABI

// DeviceTrustBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceTrustMetaData.Bin instead.
var DeviceTrustBin = DeviceTrustMetaData.Bin

// DeployDeviceTrust deploys a new Ethereum contract, binding an instance of DeviceTrust to it.
func DeployDeviceTrust(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address, devices common.Address) (common.Address, *types.Transaction, *DeviceTrust, error) {
	parsed, err := DeviceTrustMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceTrustBin), backend, projects, devices)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceTrust{DeviceTrustCaller: DeviceTrustCaller{contract: contract}, DeviceTrustTransactor: DeviceTrustTransactor{contract: contract}, DeviceTrustFilterer: DeviceTrustFilterer{contract: contract}}, nil
}

// DeviceTrust is an auto generated Go binding around an Ethereum contract.
type DeviceTrust struct {
	DeviceTrustCaller     // Read-only binding to the contract
	DeviceTrustTransactor // Write-only binding to the contract
	DeviceTrustFilterer   // Log filterer for contract events
}

// DeviceTrustCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceTrustCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceTrustTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceTrustTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceTrustFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceTrustFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceTrustSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceTrustSession struct {
	Contract     *DeviceTrust      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceTrustCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceTrustCallerSession struct {
	Contract *DeviceTrustCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// DeviceTrustTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceTrustTransactorSession struct {
	Contract     *DeviceTrustTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// DeviceTrustRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceTrustRaw struct {
	Contract *DeviceTrust // Generic contract binding to access the raw methods on
}

// DeviceTrustCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceTrustCallerRaw struct {
	Contract *DeviceTrustCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceTrustTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceTrustTransactorRaw struct {
	Contract *DeviceTrustTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceTrust creates a new instance of DeviceTrust, bound to a specific deployed contract.
func NewDeviceTrust(address common.Address, backend bind.ContractBackend) (*DeviceTrust, error) {
	contract, err := bindDeviceTrust(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceTrust{DeviceTrustCaller: DeviceTrustCaller{contract: contract}, DeviceTrustTransactor: DeviceTrustTransactor{contract: contract}, DeviceTrustFilterer: DeviceTrustFilterer{contract: contract}}, nil
}

// NewDeviceTrustCaller creates a new read-only instance of DeviceTrust, bound to a specific deployed contract.
func NewDeviceTrustCaller(address common.Address, caller bind.ContractCaller) (*DeviceTrustCaller, error) {
	contract, err := bindDeviceTrust(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceTrustCaller{contract: contract}, nil
}

// NewDeviceTrustTransactor creates a new write-only instance of DeviceTrust, bound to a specific deployed contract.
func NewDeviceTrustTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceTrustTransactor, error) {
	contract, err := bindDeviceTrust(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceTrustTransactor{contract: contract}, nil
}

// NewDeviceTrustFilterer creates a new log filterer instance of DeviceTrust, bound to a specific deployed contract.
func NewDeviceTrustFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceTrustFilterer, error) {
	contract, err := bindDeviceTrust(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceTrustFilterer{contract: contract}, nil
}

// bindDeviceTrust binds a generic wrapper to an already deployed contract.
func bindDeviceTrust(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceTrustMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceTrust *DeviceTrustRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceTrust.Contract.DeviceTrustCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceTrust *DeviceTrustRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceTrust.Contract.DeviceTrustTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceTrust *DeviceTrustRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceTrust.Contract.DeviceTrustTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceTrust *DeviceTrustCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceTrust.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceTrust *DeviceTrustTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceTrust.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceTrust *DeviceTrustTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceTrust.Contract.contract.Transact(opts, method, params...)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceTrust *DeviceTrustCaller) DEVICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceTrust.contract.Call(opts, &out, "DEVICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceTrust *DeviceTrustSession) DEVICES() (common.Address, error) {
	return _DeviceTrust.Contract.DEVICES(&_DeviceTrust.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceTrust *DeviceTrustCallerSession) DEVICES() (common.Address, error) {
	return _DeviceTrust.Contract.DEVICES(&_DeviceTrust.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceTrust *DeviceTrustCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceTrust.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceTrust *DeviceTrustSession) PROJECTS() (common.Address, error) {
	return _DeviceTrust.Contract.PROJECTS(&_DeviceTrust.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceTrust *DeviceTrustCallerSession) PROJECTS() (common.Address, error) {
	return _DeviceTrust.Contract.PROJECTS(&_DeviceTrust.CallOpts)
}

// Hardware is a free data retrieval call binding the contract method 0xdd9fb377.
//
// Solidity: function hardware(address device) view returns(bytes32 kind, bytes32 resultHash, address verifier, uint64 atBlock, uint64 untilBlock)
func (_DeviceTrust *DeviceTrustCaller) Hardware(opts *bind.CallOpts, device common.Address) (struct {
	Kind       [32]byte
	ResultHash [32]byte
	Verifier   common.Address
	AtBlock    uint64
	UntilBlock uint64
}, error) {
	var out []interface{}
	err := _DeviceTrust.contract.Call(opts, &out, "hardware", device)

	outstruct := new(struct {
		Kind       [32]byte
		ResultHash [32]byte
		Verifier   common.Address
		AtBlock    uint64
		UntilBlock uint64
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Kind = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.ResultHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Verifier = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	outstruct.AtBlock = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.UntilBlock = *abi.ConvertType(out[4], new(uint64)).(*uint64)

	return *outstruct, err

}

// Hardware is a free data retrieval call binding the contract method 0xdd9fb377.
//
// Solidity: function hardware(address device) view returns(bytes32 kind, bytes32 resultHash, address verifier, uint64 atBlock, uint64 untilBlock)
func (_DeviceTrust *DeviceTrustSession) Hardware(device common.Address) (struct {
	Kind       [32]byte
	ResultHash [32]byte
	Verifier   common.Address
	AtBlock    uint64
	UntilBlock uint64
}, error) {
	return _DeviceTrust.Contract.Hardware(&_DeviceTrust.CallOpts, device)
}

// Hardware is a free data retrieval call binding the contract method 0xdd9fb377.
//
// Solidity: function hardware(address device) view returns(bytes32 kind, bytes32 resultHash, address verifier, uint64 atBlock, uint64 untilBlock)
func (_DeviceTrust *DeviceTrustCallerSession) Hardware(device common.Address) (struct {
	Kind       [32]byte
	ResultHash [32]byte
	Verifier   common.Address
	AtBlock    uint64
	UntilBlock uint64
}, error) {
	return _DeviceTrust.Contract.Hardware(&_DeviceTrust.CallOpts, device)
}

// IsVerifier is a free data retrieval call binding the contract method 0xa3dc85d8.
//
// Solidity: function isVerifier(uint256 projectId, address who) view returns(bool)
func (_DeviceTrust *DeviceTrustCaller) IsVerifier(opts *bind.CallOpts, projectId *big.Int, who common.Address) (bool, error) {
	var out []interface{}
	err := _DeviceTrust.contract.Call(opts, &out, "isVerifier", projectId, who)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsVerifier is a free data retrieval call binding the contract method 0xa3dc85d8.
//
// Solidity: function isVerifier(uint256 projectId, address who) view returns(bool)
func (_DeviceTrust *DeviceTrustSession) IsVerifier(projectId *big.Int, who common.Address) (bool, error) {
	return _DeviceTrust.Contract.IsVerifier(&_DeviceTrust.CallOpts, projectId, who)
}

// IsVerifier is a free data retrieval call binding the contract method 0xa3dc85d8.
//
// Solidity: function isVerifier(uint256 projectId, address who) view returns(bool)
func (_DeviceTrust *DeviceTrustCallerSession) IsVerifier(projectId *big.Int, who common.Address) (bool, error) {
	return _DeviceTrust.Contract.IsVerifier(&_DeviceTrust.CallOpts, projectId, who)
}

// Attest is a paid mutator transaction binding the contract method 0x5fba7276.
//
// Solidity: function attest(address device, address signer, bytes32 kind, bytes32 resultHash, uint64 untilBlock) returns()
func (_DeviceTrust *DeviceTrustTransactor) Attest(opts *bind.TransactOpts, device common.Address, signer common.Address, kind [32]byte, resultHash [32]byte, untilBlock uint64) (*types.Transaction, error) {
	return _DeviceTrust.contract.Transact(opts, "attest", device, signer, kind, resultHash, untilBlock)
}

// Attest is a paid mutator transaction binding the contract method 0x5fba7276.
//
// Solidity: function attest(address device, address signer, bytes32 kind, bytes32 resultHash, uint64 untilBlock) returns()
func (_DeviceTrust *DeviceTrustSession) Attest(device common.Address, signer common.Address, kind [32]byte, resultHash [32]byte, untilBlock uint64) (*types.Transaction, error) {
	return _DeviceTrust.Contract.Attest(&_DeviceTrust.TransactOpts, device, signer, kind, resultHash, untilBlock)
}

// Attest is a paid mutator transaction binding the contract method 0x5fba7276.
//
// Solidity: function attest(address device, address signer, bytes32 kind, bytes32 resultHash, uint64 untilBlock) returns()
func (_DeviceTrust *DeviceTrustTransactorSession) Attest(device common.Address, signer common.Address, kind [32]byte, resultHash [32]byte, untilBlock uint64) (*types.Transaction, error) {
	return _DeviceTrust.Contract.Attest(&_DeviceTrust.TransactOpts, device, signer, kind, resultHash, untilBlock)
}

// Revoke is a paid mutator transaction binding the contract method 0x74a8f103.
//
// Solidity: function revoke(address device) returns()
func (_DeviceTrust *DeviceTrustTransactor) Revoke(opts *bind.TransactOpts, device common.Address) (*types.Transaction, error) {
	return _DeviceTrust.contract.Transact(opts, "revoke", device)
}

// Revoke is a paid mutator transaction binding the contract method 0x74a8f103.
//
// Solidity: function revoke(address device) returns()
func (_DeviceTrust *DeviceTrustSession) Revoke(device common.Address) (*types.Transaction, error) {
	return _DeviceTrust.Contract.Revoke(&_DeviceTrust.TransactOpts, device)
}

// Revoke is a paid mutator transaction binding the contract method 0x74a8f103.
//
// Solidity: function revoke(address device) returns()
func (_DeviceTrust *DeviceTrustTransactorSession) Revoke(device common.Address) (*types.Transaction, error) {
	return _DeviceTrust.Contract.Revoke(&_DeviceTrust.TransactOpts, device)
}

// SetVerifier is a paid mutator transaction binding the contract method 0x0a5912c9.
//
// Solidity: function setVerifier(uint256 projectId, address verifier, bool allowed) returns()
func (_DeviceTrust *DeviceTrustTransactor) SetVerifier(opts *bind.TransactOpts, projectId *big.Int, verifier common.Address, allowed bool) (*types.Transaction, error) {
	return _DeviceTrust.contract.Transact(opts, "setVerifier", projectId, verifier, allowed)
}

// SetVerifier is a paid mutator transaction binding the contract method 0x0a5912c9.
//
// Solidity: function setVerifier(uint256 projectId, address verifier, bool allowed) returns()
func (_DeviceTrust *DeviceTrustSession) SetVerifier(projectId *big.Int, verifier common.Address, allowed bool) (*types.Transaction, error) {
	return _DeviceTrust.Contract.SetVerifier(&_DeviceTrust.TransactOpts, projectId, verifier, allowed)
}

// SetVerifier is a paid mutator transaction binding the contract method 0x0a5912c9.
//
// Solidity: function setVerifier(uint256 projectId, address verifier, bool allowed) returns()
func (_DeviceTrust *DeviceTrustTransactorSession) SetVerifier(projectId *big.Int, verifier common.Address, allowed bool) (*types.Transaction, error) {
	return _DeviceTrust.Contract.SetVerifier(&_DeviceTrust.TransactOpts, projectId, verifier, allowed)
}

// DeviceTrustHardwareAttestedIterator is returned from FilterHardwareAttested and is used to iterate over the raw logs and unpacked data for HardwareAttested events raised by the DeviceTrust contract.
type DeviceTrustHardwareAttestedIterator struct {
	Event *DeviceTrustHardwareAttested // Event containing the contract specifics and raw log

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
func (it *DeviceTrustHardwareAttestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceTrustHardwareAttested)
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
		it.Event = new(DeviceTrustHardwareAttested)
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
func (it *DeviceTrustHardwareAttestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceTrustHardwareAttestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceTrustHardwareAttested represents a HardwareAttested event raised by the DeviceTrust contract.
type DeviceTrustHardwareAttested struct {
	ProjectId  *big.Int
	Device     common.Address
	Verifier   common.Address
	Signer     common.Address
	Kind       [32]byte
	ResultHash [32]byte
	UntilBlock uint64
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterHardwareAttested is a free log retrieval operation binding the contract event 0x978741c1d782b76689ba82c8cf171f1db8586385365998b54ae7aab2c6828d96.
//
// Solidity: event HardwareAttested(uint256 indexed projectId, address indexed device, address indexed verifier, address signer, bytes32 kind, bytes32 resultHash, uint64 untilBlock)
func (_DeviceTrust *DeviceTrustFilterer) FilterHardwareAttested(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address, verifier []common.Address) (*DeviceTrustHardwareAttestedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _DeviceTrust.contract.FilterLogs(opts, "HardwareAttested", projectIdRule, deviceRule, verifierRule)
	if err != nil {
		return nil, err
	}
	return &DeviceTrustHardwareAttestedIterator{contract: _DeviceTrust.contract, event: "HardwareAttested", logs: logs, sub: sub}, nil
}

// WatchHardwareAttested is a free log subscription operation binding the contract event 0x978741c1d782b76689ba82c8cf171f1db8586385365998b54ae7aab2c6828d96.
//
// Solidity: event HardwareAttested(uint256 indexed projectId, address indexed device, address indexed verifier, address signer, bytes32 kind, bytes32 resultHash, uint64 untilBlock)
func (_DeviceTrust *DeviceTrustFilterer) WatchHardwareAttested(opts *bind.WatchOpts, sink chan<- *DeviceTrustHardwareAttested, projectId []*big.Int, device []common.Address, verifier []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _DeviceTrust.contract.WatchLogs(opts, "HardwareAttested", projectIdRule, deviceRule, verifierRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceTrustHardwareAttested)
				if err := _DeviceTrust.contract.UnpackLog(event, "HardwareAttested", log); err != nil {
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

// ParseHardwareAttested is a log parse operation binding the contract event 0x978741c1d782b76689ba82c8cf171f1db8586385365998b54ae7aab2c6828d96.
//
// Solidity: event HardwareAttested(uint256 indexed projectId, address indexed device, address indexed verifier, address signer, bytes32 kind, bytes32 resultHash, uint64 untilBlock)
func (_DeviceTrust *DeviceTrustFilterer) ParseHardwareAttested(log types.Log) (*DeviceTrustHardwareAttested, error) {
	event := new(DeviceTrustHardwareAttested)
	if err := _DeviceTrust.contract.UnpackLog(event, "HardwareAttested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceTrustHardwareRevokedIterator is returned from FilterHardwareRevoked and is used to iterate over the raw logs and unpacked data for HardwareRevoked events raised by the DeviceTrust contract.
type DeviceTrustHardwareRevokedIterator struct {
	Event *DeviceTrustHardwareRevoked // Event containing the contract specifics and raw log

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
func (it *DeviceTrustHardwareRevokedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceTrustHardwareRevoked)
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
		it.Event = new(DeviceTrustHardwareRevoked)
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
func (it *DeviceTrustHardwareRevokedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceTrustHardwareRevokedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceTrustHardwareRevoked represents a HardwareRevoked event raised by the DeviceTrust contract.
type DeviceTrustHardwareRevoked struct {
	ProjectId *big.Int
	Device    common.Address
	Verifier  common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterHardwareRevoked is a free log retrieval operation binding the contract event 0x7f0b19e2a77c449cfddca7721dcefcf7ea1f14d0cb31199b9b18df74bc8dd7fd.
//
// Solidity: event HardwareRevoked(uint256 indexed projectId, address indexed device, address verifier)
func (_DeviceTrust *DeviceTrustFilterer) FilterHardwareRevoked(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address) (*DeviceTrustHardwareRevokedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceTrust.contract.FilterLogs(opts, "HardwareRevoked", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceTrustHardwareRevokedIterator{contract: _DeviceTrust.contract, event: "HardwareRevoked", logs: logs, sub: sub}, nil
}

// WatchHardwareRevoked is a free log subscription operation binding the contract event 0x7f0b19e2a77c449cfddca7721dcefcf7ea1f14d0cb31199b9b18df74bc8dd7fd.
//
// Solidity: event HardwareRevoked(uint256 indexed projectId, address indexed device, address verifier)
func (_DeviceTrust *DeviceTrustFilterer) WatchHardwareRevoked(opts *bind.WatchOpts, sink chan<- *DeviceTrustHardwareRevoked, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceTrust.contract.WatchLogs(opts, "HardwareRevoked", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceTrustHardwareRevoked)
				if err := _DeviceTrust.contract.UnpackLog(event, "HardwareRevoked", log); err != nil {
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

// ParseHardwareRevoked is a log parse operation binding the contract event 0x7f0b19e2a77c449cfddca7721dcefcf7ea1f14d0cb31199b9b18df74bc8dd7fd.
//
// Solidity: event HardwareRevoked(uint256 indexed projectId, address indexed device, address verifier)
func (_DeviceTrust *DeviceTrustFilterer) ParseHardwareRevoked(log types.Log) (*DeviceTrustHardwareRevoked, error) {
	event := new(DeviceTrustHardwareRevoked)
	if err := _DeviceTrust.contract.UnpackLog(event, "HardwareRevoked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceTrustVerifierSetIterator is returned from FilterVerifierSet and is used to iterate over the raw logs and unpacked data for VerifierSet events raised by the DeviceTrust contract.
type DeviceTrustVerifierSetIterator struct {
	Event *DeviceTrustVerifierSet // Event containing the contract specifics and raw log

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
func (it *DeviceTrustVerifierSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceTrustVerifierSet)
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
		it.Event = new(DeviceTrustVerifierSet)
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
func (it *DeviceTrustVerifierSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceTrustVerifierSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceTrustVerifierSet represents a VerifierSet event raised by the DeviceTrust contract.
type DeviceTrustVerifierSet struct {
	ProjectId *big.Int
	Verifier  common.Address
	Allowed   bool
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterVerifierSet is a free log retrieval operation binding the contract event 0x0e5417f4e7b90a80d72c3b0798c3a6f8332addd48372e7e43218e721ab3449e6.
//
// Solidity: event VerifierSet(uint256 indexed projectId, address indexed verifier, bool allowed)
func (_DeviceTrust *DeviceTrustFilterer) FilterVerifierSet(opts *bind.FilterOpts, projectId []*big.Int, verifier []common.Address) (*DeviceTrustVerifierSetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _DeviceTrust.contract.FilterLogs(opts, "VerifierSet", projectIdRule, verifierRule)
	if err != nil {
		return nil, err
	}
	return &DeviceTrustVerifierSetIterator{contract: _DeviceTrust.contract, event: "VerifierSet", logs: logs, sub: sub}, nil
}

// WatchVerifierSet is a free log subscription operation binding the contract event 0x0e5417f4e7b90a80d72c3b0798c3a6f8332addd48372e7e43218e721ab3449e6.
//
// Solidity: event VerifierSet(uint256 indexed projectId, address indexed verifier, bool allowed)
func (_DeviceTrust *DeviceTrustFilterer) WatchVerifierSet(opts *bind.WatchOpts, sink chan<- *DeviceTrustVerifierSet, projectId []*big.Int, verifier []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _DeviceTrust.contract.WatchLogs(opts, "VerifierSet", projectIdRule, verifierRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceTrustVerifierSet)
				if err := _DeviceTrust.contract.UnpackLog(event, "VerifierSet", log); err != nil {
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

// ParseVerifierSet is a log parse operation binding the contract event 0x0e5417f4e7b90a80d72c3b0798c3a6f8332addd48372e7e43218e721ab3449e6.
//
// Solidity: event VerifierSet(uint256 indexed projectId, address indexed verifier, bool allowed)
func (_DeviceTrust *DeviceTrustFilterer) ParseVerifierSet(log types.Log) (*DeviceTrustVerifierSet, error) {
	event := new(DeviceTrustVerifierSet)
	if err := _DeviceTrust.contract.UnpackLog(event, "VerifierSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
