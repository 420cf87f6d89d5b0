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

// ERC20GaugeMetaData contains all meta data concerning the ERC20Gauge contract.
var ERC20GaugeMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"emission\",\"type\":\"address\"},{\"internalType\":\"contractIGauges\",\"name\":\"gauges\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotEmission\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingArrived\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SendFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fetched\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"EMISSION\",\"outputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GAUGES\",\"outputs\":[{\"internalType\":\"contractIGauges\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"week\",\"type\":\"uint40\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"giveBack\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"idle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stream\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"flowed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516114e43803806114e483398101604081905261002e91610083565b82828282828282826100418360076100d6565b64ffffffffff1660c0526001600160a01b0390811660a0521660805250610109975050505050505050565b6001600160a01b0381168114610080575f5ffd5b50565b5f5f5f60608486031215610095575f5ffd5b83516100a08161006c565b60208501519093506100b18161006c565b604085015190925064ffffffffff811681146100cb575f5ffd5b809150509250925092565b64ffffffffff818116838216029081169081811461010257634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05161138861015c5f395f8181610322015281816109ba0152610a3e01525f81816102ef0152610eb101525f818160ea015281816102a4015281816106610152610d4f01526113885ff3fe6080604052600436106100da575f3560e01c80636e553f651161007c578063a18cb95611610057578063a18cb95614610293578063f2b18d01146102de578063f4359ce514610311578063fc0c546a1461035a575f5ffd5b80636e553f65146102025780636f2a67911461022157806370a0823114610268575f5ffd5b806318160ddd116100b757806318160ddd1461019a5780631e83409a146101af5780633192164f146101ce57806366a66c55146101e3575f5ffd5b80628cc26214610135578062f714ce146101675780630de96dff14610186575f5ffd5b3661013157336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461012f57604051630147311560e41b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610140575f5ffd5b5061015461014f3660046111c1565b61036e565b6040519081526020015b60405180910390f35b348015610172575f5ffd5b5061012f6101813660046111dc565b61042b565b348015610191575f5ffd5b50610154610525565b3480156101a5575f5ffd5b5061015460025481565b3480156101ba575f5ffd5b506101546101c93660046111c1565b610577565b3480156101d9575f5ffd5b5061015460045481565b3480156101ee575f5ffd5b506101546101fd36600461121c565b61063c565b34801561020d575f5ffd5b5061012f61021c3660046111dc565b610735565b34801561022c575f5ffd5b505f54600154604080516001600160801b038085168252600160801b909404909316602084015264ffffffffff9091169082015260600161015e565b348015610273575f5ffd5b506101546102823660046111c1565b60036020525f908152604090205481565b34801561029e575f5ffd5b506102c67f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161015e565b3480156102e9575f5ffd5b506102c67f000000000000000000000000000000000000000000000000000000000000000081565b34801561031c575f5ffd5b506103447f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff909116815260200161015e565b348015610365575f5ffd5b506102c6610906565b6005546002545f9190156103ba57600254600654600160a01b61038f610927565b610399919061124b565b6103a39190611268565b6103ad919061128f565b6103b79082611268565b90505b6001600160a01b0383165f90815260076020526040902054610402906103e090836112a2565b6001600160a01b0385165f90815260036020526040902054600160a01b610a99565b6001600160a01b0384165f908152600860205260409020546104249190611268565b9392505050565b610433610b49565b335f908152600360205260409020548083111561046d57604051636073b21f60e01b81526004810182905260248101849052604401610126565b61047633610b7c565b61048083826112a2565b335f90815260036020526040812091909155600280548592906104a49084906112a2565b90915550506040518381526001600160a01b0383169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a361050682846104f6610906565b6001600160a01b03169190610c18565b50610521610b7a5f5f5160206113685f395f51905f52610b74565b5050565b5f61052e610b49565b610536610c52565b61053e610cdf565b60045461054b9190611268565b5f600455905061055a81610d47565b610574610b7a5f5f5160206113685f395f51905f52610b74565b90565b5f610580610b49565b61058933610b7c565b50335f90815260086020526040812054908190036105bc576040516332559a3360e11b8152336004820152602401610126565b335f8181526008602052604080822091909155516001600160a01b03841691907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd39926839061060b9085815260200190565b60405180910390a361061d8282610dc1565b610637610b7a5f5f5160206113685f395f51905f52610b74565b919050565b5f610645610b49565b6040516366a66c5560e01b815264ffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906366a66c55906024016020604051808303815f875af11580156106af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d391906112b5565b9050805f036106e357505f61061d565b8164ffffffffff167fc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa8260405161071c91815260200190565b60405180910390a261061d8264ffffffffff1682610e43565b61073d610b49565b61074681610b7c565b5f61074f610906565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038316906370a0823190602401602060405180830381865afa158015610796573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107ba91906112b5565b90506107d16001600160a01b038316333087610e54565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038516906370a0823190602401602060405180830381865afa158015610817573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083b91906112b5565b61084591906112a2565b9050805f03610867576040516362af86ad60e01b815260040160405180910390fd5b8060025f8282546108789190611268565b90915550506001600160a01b0384165f90815260036020526040812080548392906108a4908490611268565b90915550506040518181526001600160a01b0385169033907f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a79060200160405180910390a3505050610521610b7a5f5f5160206113685f395f51905f52610b74565b5f61090f610e90565b80602001905181019061092291906112cc565b905090565b604080516060810182525f80546001600160801b038082168452600160801b90910416602083015260015464ffffffffff1692820192909252428261096a610e9b565b9050801580159061097a57508181105b15610983578091505b826040015164ffffffffff16821161099e575f935050505090565b5f836040015164ffffffffff16836109b691906112a2565b90507f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1681101580610a06575083602001516001600160801b0316845f01516001600160801b0316145b15610a2e5760208401518451610a1c91906112e7565b6001600160801b031694505050505090565b83602001516001600160801b03167f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1682865f01516001600160801b0316610a7c919061124b565b610a86919061128f565b610a9091906112a2565b94505050505090565b5f5f5f610aa68686610f2e565b91509150815f03610aca57838181610ac057610ac061127b565b0492505050610424565b818411610ae157610ae16003851502601118610f4a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b610b605f5160206113685f395f51905f525c610f5b565b610b7a60015f5160206113685f395f51905f525b90610f79565b565b610b84610c52565b6001600160a01b0381165f90815260076020526040902054600554610bce91610bac916112a2565b6001600160a01b0383165f90815260036020526040902054600160a01b610a99565b6001600160a01b0382165f9081526008602052604081208054909190610bf5908490611268565b90915550506005546001600160a01b039091165f90815260076020526040902055565b610c258383836001610f80565b610c4d57604051635274afe760e01b81526001600160a01b0384166004820152602401610126565b505050565b5f610c5b610fe2565b9050805f03610c675750565b6002545f03610c89578060045f828254610c819190611268565b909155505050565b6006545f90610c9c600160a01b8461124b565b610ca69190611268565b905060025481610cb6919061128f565b60055f828254610cc69190611268565b9091555050600254610cd89082611306565b6006555050565b5f610ce8610e9b565b5f03610cf357505f90565b5f54610d11906001600160801b03600160801b8204811691166112e7565b5f80546001600160801b03600160801b820481166fffffffffffffffffffffffffffffffff199092169190911790915516919050565b8015610dbe577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630de96dff826040518263ffffffff1660e01b81526004015f604051808303818588803b158015610da6575f5ffd5b505af1158015610db8573d5f5f3e3d5ffd5b50505050505b50565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610e0a576040519150601f19603f3d011682016040523d82523d5f602084013e610e0f565b606091505b5050905080610c4d576040516353a0add160e01b81526001600160a01b038416600482015260248101839052604401610126565b610e4b610c52565b6105218161103e565b610e628484848460016110d3565b610e8a57604051635274afe760e01b81526001600160a01b0385166004820152602401610126565b50505050565b606061092230611140565b604051623dcccf60e71b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631ee6678090602401602060405180830381865afa158015610efe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f229190611319565b64ffffffffff16905090565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b15610b7a57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316610fd6578383151615610fca573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f610feb610927565b90508015610574575f8054829190601090611017908490600160801b90046001600160801b0316611334565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555090565b60408051606081019091525f548190839061106b906001600160801b03600160801b8204811691166112e7565b6001600160801b031661107e9190611268565b6001600160801b0390811682525f602080840182905264ffffffffff4281166040958601528551918601518416600160801b0291909316179055910151600180549190921664ffffffffff1990911617905550565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661112f578383151615611123573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60605f611158602d6001600160a01b0385163b6112a2565b67ffffffffffffffff81111561117057611170611353565b6040519080825280601f01601f19166020018201604052801561119a576020820181803683370190505b5090508051602d60208301853c92915050565b6001600160a01b0381168114610dbe575f5ffd5b5f602082840312156111d1575f5ffd5b8135610424816111ad565b5f5f604083850312156111ed575f5ffd5b8235915060208301356111ff816111ad565b809150509250929050565b64ffffffffff81168114610dbe575f5ffd5b5f6020828403121561122c575f5ffd5b81356104248161120a565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761126257611262611237565b92915050565b8082018082111561126257611262611237565b634e487b7160e01b5f52601260045260245ffd5b5f8261129d5761129d61127b565b500490565b8181038181111561126257611262611237565b5f602082840312156112c5575f5ffd5b5051919050565b5f602082840312156112dc575f5ffd5b8151610424816111ad565b6001600160801b03828116828216039081111561126257611262611237565b5f826113145761131461127b565b500690565b5f60208284031215611329575f5ffd5b81516104248161120a565b6001600160801b03818116838216019081111561126257611262611237565b634e487b7160e01b5f52604160045260245ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// ERC20GaugeABI is the input ABI used to generate the binding from.
// Deprecated: Use ERC20GaugeMetaData.ABI instead.
var ERC20GaugeABI = ERC20GaugeMetaData.ABI

// ERC20GaugeBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ERC20GaugeMetaData.Bin instead.
var ERC20GaugeBin = ERC20GaugeMetaData.Bin

// DeployERC20Gauge deploys a new Ethereum contract, binding an instance of ERC20Gauge to it.
func DeployERC20Gauge(auth *bind.TransactOpts, backend bind.ContractBackend, emission common.Address, gauges common.Address, day *big.Int) (common.Address, *types.Transaction, *ERC20Gauge, error) {
	parsed, err := ERC20GaugeMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ERC20GaugeBin), backend, emission, gauges, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ERC20Gauge{ERC20GaugeCaller: ERC20GaugeCaller{contract: contract}, ERC20GaugeTransactor: ERC20GaugeTransactor{contract: contract}, ERC20GaugeFilterer: ERC20GaugeFilterer{contract: contract}}, nil
}

// ERC20Gauge is an auto generated Go binding around an Ethereum contract.
type ERC20Gauge struct {
	ERC20GaugeCaller     // Read-only binding to the contract
	ERC20GaugeTransactor // Write-only binding to the contract
	ERC20GaugeFilterer   // Log filterer for contract events
}

// ERC20GaugeCaller is an auto generated read-only Go binding around an Ethereum contract.
type ERC20GaugeCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ERC20GaugeTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ERC20GaugeTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ERC20GaugeFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ERC20GaugeFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ERC20GaugeSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ERC20GaugeSession struct {
	Contract     *ERC20Gauge       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ERC20GaugeCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ERC20GaugeCallerSession struct {
	Contract *ERC20GaugeCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// ERC20GaugeTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ERC20GaugeTransactorSession struct {
	Contract     *ERC20GaugeTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// ERC20GaugeRaw is an auto generated low-level Go binding around an Ethereum contract.
type ERC20GaugeRaw struct {
	Contract *ERC20Gauge // Generic contract binding to access the raw methods on
}

// ERC20GaugeCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ERC20GaugeCallerRaw struct {
	Contract *ERC20GaugeCaller // Generic read-only contract binding to access the raw methods on
}

// ERC20GaugeTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ERC20GaugeTransactorRaw struct {
	Contract *ERC20GaugeTransactor // Generic write-only contract binding to access the raw methods on
}

// NewERC20Gauge creates a new instance of ERC20Gauge, bound to a specific deployed contract.
func NewERC20Gauge(address common.Address, backend bind.ContractBackend) (*ERC20Gauge, error) {
	contract, err := bindERC20Gauge(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ERC20Gauge{ERC20GaugeCaller: ERC20GaugeCaller{contract: contract}, ERC20GaugeTransactor: ERC20GaugeTransactor{contract: contract}, ERC20GaugeFilterer: ERC20GaugeFilterer{contract: contract}}, nil
}

// NewERC20GaugeCaller creates a new read-only instance of ERC20Gauge, bound to a specific deployed contract.
func NewERC20GaugeCaller(address common.Address, caller bind.ContractCaller) (*ERC20GaugeCaller, error) {
	contract, err := bindERC20Gauge(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ERC20GaugeCaller{contract: contract}, nil
}

// NewERC20GaugeTransactor creates a new write-only instance of ERC20Gauge, bound to a specific deployed contract.
func NewERC20GaugeTransactor(address common.Address, transactor bind.ContractTransactor) (*ERC20GaugeTransactor, error) {
	contract, err := bindERC20Gauge(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ERC20GaugeTransactor{contract: contract}, nil
}

// NewERC20GaugeFilterer creates a new log filterer instance of ERC20Gauge, bound to a specific deployed contract.
func NewERC20GaugeFilterer(address common.Address, filterer bind.ContractFilterer) (*ERC20GaugeFilterer, error) {
	contract, err := bindERC20Gauge(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ERC20GaugeFilterer{contract: contract}, nil
}

// bindERC20Gauge binds a generic wrapper to an already deployed contract.
func bindERC20Gauge(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ERC20GaugeMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ERC20Gauge *ERC20GaugeRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ERC20Gauge.Contract.ERC20GaugeCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ERC20Gauge *ERC20GaugeRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.ERC20GaugeTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ERC20Gauge *ERC20GaugeRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.ERC20GaugeTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ERC20Gauge *ERC20GaugeCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ERC20Gauge.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ERC20Gauge *ERC20GaugeTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ERC20Gauge *ERC20GaugeTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.contract.Transact(opts, method, params...)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_ERC20Gauge *ERC20GaugeCaller) EMISSION(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "EMISSION")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_ERC20Gauge *ERC20GaugeSession) EMISSION() (common.Address, error) {
	return _ERC20Gauge.Contract.EMISSION(&_ERC20Gauge.CallOpts)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_ERC20Gauge *ERC20GaugeCallerSession) EMISSION() (common.Address, error) {
	return _ERC20Gauge.Contract.EMISSION(&_ERC20Gauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_ERC20Gauge *ERC20GaugeCaller) GAUGES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "GAUGES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_ERC20Gauge *ERC20GaugeSession) GAUGES() (common.Address, error) {
	return _ERC20Gauge.Contract.GAUGES(&_ERC20Gauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_ERC20Gauge *ERC20GaugeCallerSession) GAUGES() (common.Address, error) {
	return _ERC20Gauge.Contract.GAUGES(&_ERC20Gauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_ERC20Gauge *ERC20GaugeCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_ERC20Gauge *ERC20GaugeSession) WEEK() (*big.Int, error) {
	return _ERC20Gauge.Contract.WEEK(&_ERC20Gauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_ERC20Gauge *ERC20GaugeCallerSession) WEEK() (*big.Int, error) {
	return _ERC20Gauge.Contract.WEEK(&_ERC20Gauge.CallOpts)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCaller) BalanceOf(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "balanceOf", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_ERC20Gauge *ERC20GaugeSession) BalanceOf(account common.Address) (*big.Int, error) {
	return _ERC20Gauge.Contract.BalanceOf(&_ERC20Gauge.CallOpts, account)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCallerSession) BalanceOf(account common.Address) (*big.Int, error) {
	return _ERC20Gauge.Contract.BalanceOf(&_ERC20Gauge.CallOpts, account)
}

// Earned is a free data retrieval call binding the contract method 0x008cc262.
//
// Solidity: function earned(address account) view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCaller) Earned(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "earned", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Earned is a free data retrieval call binding the contract method 0x008cc262.
//
// Solidity: function earned(address account) view returns(uint256)
func (_ERC20Gauge *ERC20GaugeSession) Earned(account common.Address) (*big.Int, error) {
	return _ERC20Gauge.Contract.Earned(&_ERC20Gauge.CallOpts, account)
}

// Earned is a free data retrieval call binding the contract method 0x008cc262.
//
// Solidity: function earned(address account) view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCallerSession) Earned(account common.Address) (*big.Int, error) {
	return _ERC20Gauge.Contract.Earned(&_ERC20Gauge.CallOpts, account)
}

// Idle is a free data retrieval call binding the contract method 0x3192164f.
//
// Solidity: function idle() view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCaller) Idle(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "idle")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Idle is a free data retrieval call binding the contract method 0x3192164f.
//
// Solidity: function idle() view returns(uint256)
func (_ERC20Gauge *ERC20GaugeSession) Idle() (*big.Int, error) {
	return _ERC20Gauge.Contract.Idle(&_ERC20Gauge.CallOpts)
}

// Idle is a free data retrieval call binding the contract method 0x3192164f.
//
// Solidity: function idle() view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCallerSession) Idle() (*big.Int, error) {
	return _ERC20Gauge.Contract.Idle(&_ERC20Gauge.CallOpts)
}

// Stream is a free data retrieval call binding the contract method 0x6f2a6791.
//
// Solidity: function stream() view returns(uint256 amount, uint256 flowed, uint256 from)
func (_ERC20Gauge *ERC20GaugeCaller) Stream(opts *bind.CallOpts) (struct {
	Amount *big.Int
	Flowed *big.Int
	From   *big.Int
}, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "stream")

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
func (_ERC20Gauge *ERC20GaugeSession) Stream() (struct {
	Amount *big.Int
	Flowed *big.Int
	From   *big.Int
}, error) {
	return _ERC20Gauge.Contract.Stream(&_ERC20Gauge.CallOpts)
}

// Stream is a free data retrieval call binding the contract method 0x6f2a6791.
//
// Solidity: function stream() view returns(uint256 amount, uint256 flowed, uint256 from)
func (_ERC20Gauge *ERC20GaugeCallerSession) Stream() (struct {
	Amount *big.Int
	Flowed *big.Int
	From   *big.Int
}, error) {
	return _ERC20Gauge.Contract.Stream(&_ERC20Gauge.CallOpts)
}

// Token is a free data retrieval call binding the contract method 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (_ERC20Gauge *ERC20GaugeCaller) Token(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "token")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Token is a free data retrieval call binding the contract method 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (_ERC20Gauge *ERC20GaugeSession) Token() (common.Address, error) {
	return _ERC20Gauge.Contract.Token(&_ERC20Gauge.CallOpts)
}

// Token is a free data retrieval call binding the contract method 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (_ERC20Gauge *ERC20GaugeCallerSession) Token() (common.Address, error) {
	return _ERC20Gauge.Contract.Token(&_ERC20Gauge.CallOpts)
}

// TotalSupply is a free data retrieval call binding the contract method 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCaller) TotalSupply(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ERC20Gauge.contract.Call(opts, &out, "totalSupply")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalSupply is a free data retrieval call binding the contract method 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (_ERC20Gauge *ERC20GaugeSession) TotalSupply() (*big.Int, error) {
	return _ERC20Gauge.Contract.TotalSupply(&_ERC20Gauge.CallOpts)
}

// TotalSupply is a free data retrieval call binding the contract method 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (_ERC20Gauge *ERC20GaugeCallerSession) TotalSupply() (*big.Int, error) {
	return _ERC20Gauge.Contract.TotalSupply(&_ERC20Gauge.CallOpts)
}

// Claim is a paid mutator transaction binding the contract method 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeTransactor) Claim(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.contract.Transact(opts, "claim", to)
}

// Claim is a paid mutator transaction binding the contract method 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeSession) Claim(to common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Claim(&_ERC20Gauge.TransactOpts, to)
}

// Claim is a paid mutator transaction binding the contract method 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeTransactorSession) Claim(to common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Claim(&_ERC20Gauge.TransactOpts, to)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeTransactor) Collect(opts *bind.TransactOpts, week *big.Int) (*types.Transaction, error) {
	return _ERC20Gauge.contract.Transact(opts, "collect", week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Collect(&_ERC20Gauge.TransactOpts, week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeTransactorSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Collect(&_ERC20Gauge.TransactOpts, week)
}

// Deposit is a paid mutator transaction binding the contract method 0x6e553f65.
//
// Solidity: function deposit(uint256 amount, address account) returns()
func (_ERC20Gauge *ERC20GaugeTransactor) Deposit(opts *bind.TransactOpts, amount *big.Int, account common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.contract.Transact(opts, "deposit", amount, account)
}

// Deposit is a paid mutator transaction binding the contract method 0x6e553f65.
//
// Solidity: function deposit(uint256 amount, address account) returns()
func (_ERC20Gauge *ERC20GaugeSession) Deposit(amount *big.Int, account common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Deposit(&_ERC20Gauge.TransactOpts, amount, account)
}

// Deposit is a paid mutator transaction binding the contract method 0x6e553f65.
//
// Solidity: function deposit(uint256 amount, address account) returns()
func (_ERC20Gauge *ERC20GaugeTransactorSession) Deposit(amount *big.Int, account common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Deposit(&_ERC20Gauge.TransactOpts, amount, account)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeTransactor) GiveBack(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ERC20Gauge.contract.Transact(opts, "giveBack")
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeSession) GiveBack() (*types.Transaction, error) {
	return _ERC20Gauge.Contract.GiveBack(&_ERC20Gauge.TransactOpts)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() returns(uint256 amount)
func (_ERC20Gauge *ERC20GaugeTransactorSession) GiveBack() (*types.Transaction, error) {
	return _ERC20Gauge.Contract.GiveBack(&_ERC20Gauge.TransactOpts)
}

// Withdraw is a paid mutator transaction binding the contract method 0x00f714ce.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (_ERC20Gauge *ERC20GaugeTransactor) Withdraw(opts *bind.TransactOpts, amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.contract.Transact(opts, "withdraw", amount, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x00f714ce.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (_ERC20Gauge *ERC20GaugeSession) Withdraw(amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Withdraw(&_ERC20Gauge.TransactOpts, amount, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x00f714ce.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (_ERC20Gauge *ERC20GaugeTransactorSession) Withdraw(amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Withdraw(&_ERC20Gauge.TransactOpts, amount, to)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ERC20Gauge *ERC20GaugeTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ERC20Gauge.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ERC20Gauge *ERC20GaugeSession) Receive() (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Receive(&_ERC20Gauge.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ERC20Gauge *ERC20GaugeTransactorSession) Receive() (*types.Transaction, error) {
	return _ERC20Gauge.Contract.Receive(&_ERC20Gauge.TransactOpts)
}

// ERC20GaugeClaimedIterator is returned from FilterClaimed and is used to iterate over the raw logs and unpacked data for Claimed events raised by the ERC20Gauge contract.
type ERC20GaugeClaimedIterator struct {
	Event *ERC20GaugeClaimed // Event containing the contract specifics and raw log

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
func (it *ERC20GaugeClaimedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ERC20GaugeClaimed)
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
		it.Event = new(ERC20GaugeClaimed)
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
func (it *ERC20GaugeClaimedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ERC20GaugeClaimedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ERC20GaugeClaimed represents a Claimed event raised by the ERC20Gauge contract.
type ERC20GaugeClaimed struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterClaimed is a free log retrieval operation binding the contract event 0xf7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd3992683.
//
// Solidity: event Claimed(address indexed account, address indexed to, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) FilterClaimed(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*ERC20GaugeClaimedIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _ERC20Gauge.contract.FilterLogs(opts, "Claimed", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &ERC20GaugeClaimedIterator{contract: _ERC20Gauge.contract, event: "Claimed", logs: logs, sub: sub}, nil
}

// WatchClaimed is a free log subscription operation binding the contract event 0xf7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd3992683.
//
// Solidity: event Claimed(address indexed account, address indexed to, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) WatchClaimed(opts *bind.WatchOpts, sink chan<- *ERC20GaugeClaimed, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _ERC20Gauge.contract.WatchLogs(opts, "Claimed", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ERC20GaugeClaimed)
				if err := _ERC20Gauge.contract.UnpackLog(event, "Claimed", log); err != nil {
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

// ParseClaimed is a log parse operation binding the contract event 0xf7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd3992683.
//
// Solidity: event Claimed(address indexed account, address indexed to, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) ParseClaimed(log types.Log) (*ERC20GaugeClaimed, error) {
	event := new(ERC20GaugeClaimed)
	if err := _ERC20Gauge.contract.UnpackLog(event, "Claimed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ERC20GaugeDepositedIterator is returned from FilterDeposited and is used to iterate over the raw logs and unpacked data for Deposited events raised by the ERC20Gauge contract.
type ERC20GaugeDepositedIterator struct {
	Event *ERC20GaugeDeposited // Event containing the contract specifics and raw log

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
func (it *ERC20GaugeDepositedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ERC20GaugeDeposited)
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
		it.Event = new(ERC20GaugeDeposited)
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
func (it *ERC20GaugeDepositedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ERC20GaugeDepositedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ERC20GaugeDeposited represents a Deposited event raised by the ERC20Gauge contract.
type ERC20GaugeDeposited struct {
	From    common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterDeposited is a free log retrieval operation binding the contract event 0x8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7.
//
// Solidity: event Deposited(address indexed from, address indexed account, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) FilterDeposited(opts *bind.FilterOpts, from []common.Address, account []common.Address) (*ERC20GaugeDepositedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ERC20Gauge.contract.FilterLogs(opts, "Deposited", fromRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &ERC20GaugeDepositedIterator{contract: _ERC20Gauge.contract, event: "Deposited", logs: logs, sub: sub}, nil
}

// WatchDeposited is a free log subscription operation binding the contract event 0x8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7.
//
// Solidity: event Deposited(address indexed from, address indexed account, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) WatchDeposited(opts *bind.WatchOpts, sink chan<- *ERC20GaugeDeposited, from []common.Address, account []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ERC20Gauge.contract.WatchLogs(opts, "Deposited", fromRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ERC20GaugeDeposited)
				if err := _ERC20Gauge.contract.UnpackLog(event, "Deposited", log); err != nil {
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

// ParseDeposited is a log parse operation binding the contract event 0x8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7.
//
// Solidity: event Deposited(address indexed from, address indexed account, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) ParseDeposited(log types.Log) (*ERC20GaugeDeposited, error) {
	event := new(ERC20GaugeDeposited)
	if err := _ERC20Gauge.contract.UnpackLog(event, "Deposited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ERC20GaugeFetchedIterator is returned from FilterFetched and is used to iterate over the raw logs and unpacked data for Fetched events raised by the ERC20Gauge contract.
type ERC20GaugeFetchedIterator struct {
	Event *ERC20GaugeFetched // Event containing the contract specifics and raw log

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
func (it *ERC20GaugeFetchedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ERC20GaugeFetched)
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
		it.Event = new(ERC20GaugeFetched)
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
func (it *ERC20GaugeFetchedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ERC20GaugeFetchedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ERC20GaugeFetched represents a Fetched event raised by the ERC20Gauge contract.
type ERC20GaugeFetched struct {
	Week   *big.Int
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterFetched is a free log retrieval operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) FilterFetched(opts *bind.FilterOpts, week []*big.Int) (*ERC20GaugeFetchedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _ERC20Gauge.contract.FilterLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return &ERC20GaugeFetchedIterator{contract: _ERC20Gauge.contract, event: "Fetched", logs: logs, sub: sub}, nil
}

// WatchFetched is a free log subscription operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) WatchFetched(opts *bind.WatchOpts, sink chan<- *ERC20GaugeFetched, week []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _ERC20Gauge.contract.WatchLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ERC20GaugeFetched)
				if err := _ERC20Gauge.contract.UnpackLog(event, "Fetched", log); err != nil {
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
func (_ERC20Gauge *ERC20GaugeFilterer) ParseFetched(log types.Log) (*ERC20GaugeFetched, error) {
	event := new(ERC20GaugeFetched)
	if err := _ERC20Gauge.contract.UnpackLog(event, "Fetched", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ERC20GaugeWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the ERC20Gauge contract.
type ERC20GaugeWithdrawnIterator struct {
	Event *ERC20GaugeWithdrawn // Event containing the contract specifics and raw log

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
func (it *ERC20GaugeWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ERC20GaugeWithdrawn)
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
		it.Event = new(ERC20GaugeWithdrawn)
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
func (it *ERC20GaugeWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ERC20GaugeWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ERC20GaugeWithdrawn represents a Withdrawn event raised by the ERC20Gauge contract.
type ERC20GaugeWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*ERC20GaugeWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _ERC20Gauge.contract.FilterLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &ERC20GaugeWithdrawnIterator{contract: _ERC20Gauge.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *ERC20GaugeWithdrawn, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _ERC20Gauge.contract.WatchLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ERC20GaugeWithdrawn)
				if err := _ERC20Gauge.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_ERC20Gauge *ERC20GaugeFilterer) ParseWithdrawn(log types.Log) (*ERC20GaugeWithdrawn, error) {
	event := new(ERC20GaugeWithdrawn)
	if err := _ERC20Gauge.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
