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

// RiskViewOperatorRisk is an auto generated low-level Go binding around an user-defined struct.
type RiskViewOperatorRisk struct {
	Operator   uint32
	Secures    bool
	Slashable  []*big.Int
	Guaranteed []*big.Int
	Worth      *big.Int
}

// RiskViewServiceRisk is an auto generated low-level Go binding around an user-defined struct.
type RiskViewServiceRisk struct {
	Operators       *big.Int
	Assets          []common.Address
	Slashable       []*big.Int
	Guaranteed      []*big.Int
	Slashed         []*big.Int
	Slashes         *big.Int
	Worth           *big.Int
	Unpriced        bool
	ValueAtRisk     *big.Int
	LargestOperator uint32
	Largest         *big.Int
}

// RiskViewMetaData contains all meta data concerning the RiskView contract.
var RiskViewMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractAllocations\",\"name\":\"allocations\",\"type\":\"address\"},{\"internalType\":\"contractIAssetPrices\",\"name\":\"prices\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ALLOCATIONS\",\"outputs\":[{\"internalType\":\"contractAllocations\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRICES\",\"outputs\":[{\"internalType\":\"contractIAssetPrices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"operatorRisks\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"secures\",\"type\":\"bool\"},{\"internalType\":\"uint256[]\",\"name\":\"slashable\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"guaranteed\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"internalType\":\"structRiskView.OperatorRisk[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"serviceRisk\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"operators\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"slashable\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"guaranteed\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"slashed\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"slashes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"unpriced\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"valueAtRisk\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"largestOperator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"largest\",\"type\":\"uint256\"}],\"internalType\":\"structRiskView.ServiceRisk\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161163f38038061163f83398101604081905261002e9161005c565b6001600160a01b0390811660a05216608052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516115466100f95f395f8181605e015281816106ca0152610cbe01525f818160c20152818161011f015281816101fa015281816103c60152818161046e015281816105da015281816109ba01528181610ad70152610bc301526115465ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c80631eabcd34146100595780633479c3fa1461009d5780634afd8e4d146100bd5780636b68a88a146100e457806383b1dab5146100fa575b5f5ffd5b6100807f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100b06100ab366004610deb565b61011a565b6040516100949190610e68565b6100807f000000000000000000000000000000000000000000000000000000000000000081565b6100ec606481565b604051908152602001610094565b61010d610108366004610deb565b61034b565b6040516100949190610f52565b60605f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639bc3d4b987866064871061015d57606461015f565b865b6040516001600160e01b031960e086901b16815263ffffffff939093166004840152602483019190915260448201526064015f60405180830381865afa1580156101ab573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526101d291908101906110d9565b6040516319678a8960e21b815263ffffffff881660048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063659e2a24906024015f60405180830381865afa15801561023e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261026591908101906111f9565b905081516001600160401b038111156102805761028061103a565b6040519080825280602002602001820160405280156102e857816020015b6102d56040518060a001604052805f63ffffffff1681526020015f1515815260200160608152602001606081526020015f81525090565b81526020019060019003908161029e5790505b5092505f5b82518110156103405761031b8884838151811061030c5761030c611232565b6020026020010151848a610951565b84828151811061032d5761032d611232565b60209081029190910101526001016102ed565b505050949350505050565b6103a96040518061016001604052805f8152602001606081526020016060815260200160608152602001606081526020015f81526020015f81526020015f151581526020015f81526020015f63ffffffff1681526020015f81525090565b6040516384b4228160e01b815263ffffffff861660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906384b42281906024015f60405180830381865afa158015610412573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526104399190810190611380565b90505f6104488787878761011a565b6101008301515160405163d9c53cd960e01b815263ffffffff8a166004820152919250907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d9c53cd990602401602060405180830381865afa1580156104bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104df919061149e565b6101008085015160808601519187019190915260208601528452806001600160401b038111156105115761051161103a565b60405190808252806020026020018201604052801561053a578160200160208202803683370190505b50816001600160401b038111156105535761055361103a565b60405190808252806020026020018201604052801561057c578160200160208202803683370190505b50826001600160401b038111156105955761059561103a565b6040519080825280602002602001820160405280156105be578160200160208202803683370190505b506080870152606086015260408501525f5b818110156107a7577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c90a9ba18a866101000151848151811061061f5761061f611232565b60200260200101516040518363ffffffff1660e01b815260040161065e92919063ffffffff9290921682526001600160a01b0316602082015260400190565b6040805180830381865afa158015610678573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061069c91906114b5565b8660a001876080015184815181106106b6576106b6611232565b60200260200101828152508281525050505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f8b27d7866101000151848151811061070e5761070e611232565b6020026020010151670de0b6b3a76400006040518363ffffffff1660e01b81526004016107509291906001600160a01b03929092168252602082015260400190565b6040805180830381865afa15801561076a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061078e91906114d7565b5090508061079e57600160e08701525b506001016105d0565b505f5b8251811015610945575f5b8281101561088f578382815181106107cf576107cf611232565b60200260200101516040015181815181106107ec576107ec611232565b60200260200101518660400151828151811061080a5761080a611232565b6020026020010181815161081e9190611501565b905250835184908390811061083557610835611232565b602002602001015160600151818151811061085257610852611232565b60200260200101518660600151828151811061087057610870611232565b602002602001018181516108849190611501565b9052506001016107b5565b508281815181106108a2576108a2611232565b6020026020010151608001518560c0018181516108bf9190611501565b90525061014085015183518490839081106108dc576108dc611232565b602002602001015160800151111561093d5782818151811061090057610900611232565b60200260200101516080015183828151811061091e5761091e611232565b60209081029190910101515163ffffffff166101208701526101408601525b6001016107aa565b50505050949350505050565b6109886040518060a001604052805f63ffffffff1681526020015f1515815260200160608152602001606081526020015f81525090565b6040516362154a2160e01b815263ffffffff80871660048301528516602482015264ffffffffff4216604482015284907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906362154a2190606401602060405180830381865afa158015610a07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a2b9190611526565b1515602083015263ffffffff16815282516001600160401b03811115610a5357610a5361103a565b604051908082528060200260200182016040528015610a7c578160200160208202803683370190505b5083516001600160401b03811115610a9657610a9661103a565b604051908082528060200260200182016040528015610abf578160200160208202803683370190505b50606083015260408201525f5b8351811015610dbc577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166386ec6b2a8787878581518110610b1857610b18611232565b60209081029190910101516040516001600160e01b031960e086901b16815263ffffffff93841660048201529190921660248201526001600160a01b039091166044820152606401602060405180830381865afa158015610b7b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b9f919061149e565b82604001518281518110610bb557610bb5611232565b6020026020010181815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b1b92cdb8787878581518110610c0457610c04611232565b60209081029190910101516040516001600160e01b031960e086901b16815263ffffffff93841660048201529190921660248201526001600160a01b03909116604482015264ffffffffff86166064820152608401602060405180830381865afa158015610c74573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c98919061149e565b82606001518281518110610cae57610cae611232565b6020026020010181815250505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f8b27d7878581518110610cfd57610cfd611232565b602002602001015186606001518681518110610d1b57610d1b611232565b60200260200101516040518363ffffffff1660e01b8152600401610d549291906001600160a01b03929092168252602082015260400190565b6040805180830381865afa158015610d6e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d9291906114d7565b915091508115610db2578084608001818151610dae9190611501565b9052505b5050600101610acc565b50949350505050565b63ffffffff81168114610dd6575f5ffd5b50565b64ffffffffff81168114610dd6575f5ffd5b5f5f5f5f60808587031215610dfe575f5ffd5b8435610e0981610dc5565b93506020850135610e1981610dd9565b93969395505050506040820135916060013590565b5f8151808452602084019350602083015f5b82811015610e5e578151865260209586019590910190600101610e40565b5093949350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015610f0d57603f19878603018452815163ffffffff8151168652602081015115156020870152604081015160a06040880152610ed060a0880182610e2e565b905060608201518782036060890152610ee98282610e2e565b60809384015198909301979097525094506020938401939190910190600101610e8e565b50929695505050505050565b5f8151808452602084019350602083015f5b82811015610e5e5781516001600160a01b0316865260209586019590910190600101610f2b565b60208152815160208201525f60208301516101606040840152610f79610180840182610f19565b90506040840151601f19848303016060850152610f968282610e2e565b9150506060840151601f19848303016080850152610fb48282610e2e565b9150506080840151601f198483030160a0850152610fd28282610e2e565b91505060a084015160c084015260c084015160e084015260e0840151610ffd61010085018215159052565b5061010084015161012084015261012084015161102361014085018263ffffffff169052565b506101408401516101608401528091505092915050565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156110715761107161103a565b60405290565b604051601f8201601f191681016001600160401b038111828210171561109f5761109f61103a565b604052919050565b5f6001600160401b038211156110bf576110bf61103a565b5060051b60200190565b80516110d481610dc5565b919050565b5f602082840312156110e9575f5ffd5b81516001600160401b038111156110fe575f5ffd5b8201601f8101841361110e575f5ffd5b805161112161111c826110a7565b611077565b8082825260208201915060208360051b850101925086831115611142575f5ffd5b6020840193505b8284101561116d57835161115c81610dc5565b825260209384019390910190611149565b9695505050505050565b80516001600160a01b03811681146110d4575f5ffd5b5f82601f83011261119c575f5ffd5b81516111aa61111c826110a7565b8082825260208201915060208360051b8601019250858311156111cb575f5ffd5b602085015b838110156111ef576111e181611177565b8352602092830192016111d0565b5095945050505050565b5f60208284031215611209575f5ffd5b81516001600160401b0381111561121e575f5ffd5b61122a8482850161118d565b949350505050565b634e487b7160e01b5f52603260045260245ffd5b80516110d481610dd9565b805180151581146110d4575f5ffd5b80516001600160401b03811681146110d4575f5ffd5b5f60c08284031215611286575f5ffd5b60405160c081016001600160401b03811182821017156112a8576112a861103a565b6040529050806112b783611177565b81526112c560208401611177565b60208201526112d660408401611177565b60408201526112e760608401611260565b60608201526112f860808401611260565b608082015261130960a08401611260565b60a08201525092915050565b5f82601f830112611324575f5ffd5b81516001600160401b0381111561133d5761133d61103a565b611350601f8201601f1916602001611077565b818152846020838601011115611364575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215611390575f5ffd5b81516001600160401b038111156113a5575f5ffd5b820161028081850312156113b7575f5ffd5b6113bf61104e565b6113c8826110c9565b81526113d660208301611246565b60208201526113e760408301611246565b60408201526113f860608301611251565b6060820152608082810151908201526114148560a08401611276565b60a0820152611427856101608401611276565b60c08201526114396102208301611246565b60e08201526102408201516001600160401b03811115611457575f5ffd5b6114638682850161118d565b610100830152506102608201516001600160401b03811115611483575f5ffd5b61148f86828501611315565b61012083015250949350505050565b5f602082840312156114ae575f5ffd5b5051919050565b5f5f604083850312156114c6575f5ffd5b505080516020909101519092909150565b5f5f604083850312156114e8575f5ffd5b6114f183611251565b6020939093015192949293505050565b8082018082111561152057634e487b7160e01b5f52601160045260245ffd5b92915050565b5f60208284031215611536575f5ffd5b61153f82611251565b939250505056",
}

// RiskViewABI is the input ABI used to generate the binding from.
// Deprecated: Use RiskViewMetaData.ABI instead.
var RiskViewABI = RiskViewMetaData.ABI

// RiskViewBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RiskViewMetaData.Bin instead.
var RiskViewBin = RiskViewMetaData.Bin

// DeployRiskView deploys a new Ethereum contract, binding an instance of RiskView to it.
func DeployRiskView(auth *bind.TransactOpts, backend bind.ContractBackend, allocations common.Address, prices common.Address) (common.Address, *types.Transaction, *RiskView, error) {
	parsed, err := RiskViewMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RiskViewBin), backend, allocations, prices)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &RiskView{RiskViewCaller: RiskViewCaller{contract: contract}, RiskViewTransactor: RiskViewTransactor{contract: contract}, RiskViewFilterer: RiskViewFilterer{contract: contract}}, nil
}

// RiskView is an auto generated Go binding around an Ethereum contract.
type RiskView struct {
	RiskViewCaller     // Read-only binding to the contract
	RiskViewTransactor // Write-only binding to the contract
	RiskViewFilterer   // Log filterer for contract events
}

// RiskViewCaller is an auto generated read-only Go binding around an Ethereum contract.
type RiskViewCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RiskViewTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RiskViewTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RiskViewFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RiskViewFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RiskViewSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RiskViewSession struct {
	Contract     *RiskView         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RiskViewCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RiskViewCallerSession struct {
	Contract *RiskViewCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// RiskViewTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RiskViewTransactorSession struct {
	Contract     *RiskViewTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// RiskViewRaw is an auto generated low-level Go binding around an Ethereum contract.
type RiskViewRaw struct {
	Contract *RiskView // Generic contract binding to access the raw methods on
}

// RiskViewCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RiskViewCallerRaw struct {
	Contract *RiskViewCaller // Generic read-only contract binding to access the raw methods on
}

// RiskViewTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RiskViewTransactorRaw struct {
	Contract *RiskViewTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRiskView creates a new instance of RiskView, bound to a specific deployed contract.
func NewRiskView(address common.Address, backend bind.ContractBackend) (*RiskView, error) {
	contract, err := bindRiskView(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &RiskView{RiskViewCaller: RiskViewCaller{contract: contract}, RiskViewTransactor: RiskViewTransactor{contract: contract}, RiskViewFilterer: RiskViewFilterer{contract: contract}}, nil
}

// NewRiskViewCaller creates a new read-only instance of RiskView, bound to a specific deployed contract.
func NewRiskViewCaller(address common.Address, caller bind.ContractCaller) (*RiskViewCaller, error) {
	contract, err := bindRiskView(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RiskViewCaller{contract: contract}, nil
}

// NewRiskViewTransactor creates a new write-only instance of RiskView, bound to a specific deployed contract.
func NewRiskViewTransactor(address common.Address, transactor bind.ContractTransactor) (*RiskViewTransactor, error) {
	contract, err := bindRiskView(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RiskViewTransactor{contract: contract}, nil
}

// NewRiskViewFilterer creates a new log filterer instance of RiskView, bound to a specific deployed contract.
func NewRiskViewFilterer(address common.Address, filterer bind.ContractFilterer) (*RiskViewFilterer, error) {
	contract, err := bindRiskView(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RiskViewFilterer{contract: contract}, nil
}

// bindRiskView binds a generic wrapper to an already deployed contract.
func bindRiskView(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RiskViewMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RiskView *RiskViewRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RiskView.Contract.RiskViewCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RiskView *RiskViewRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RiskView.Contract.RiskViewTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RiskView *RiskViewRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RiskView.Contract.RiskViewTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RiskView *RiskViewCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RiskView.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RiskView *RiskViewTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RiskView.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RiskView *RiskViewTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RiskView.Contract.contract.Transact(opts, method, params...)
}

// ALLOCATIONS is a free data retrieval call binding the contract method 0x4afd8e4d.
//
// Solidity: function ALLOCATIONS() view returns(address)
func (_RiskView *RiskViewCaller) ALLOCATIONS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RiskView.contract.Call(opts, &out, "ALLOCATIONS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ALLOCATIONS is a free data retrieval call binding the contract method 0x4afd8e4d.
//
// Solidity: function ALLOCATIONS() view returns(address)
func (_RiskView *RiskViewSession) ALLOCATIONS() (common.Address, error) {
	return _RiskView.Contract.ALLOCATIONS(&_RiskView.CallOpts)
}

// ALLOCATIONS is a free data retrieval call binding the contract method 0x4afd8e4d.
//
// Solidity: function ALLOCATIONS() view returns(address)
func (_RiskView *RiskViewCallerSession) ALLOCATIONS() (common.Address, error) {
	return _RiskView.Contract.ALLOCATIONS(&_RiskView.CallOpts)
}

// PAGE is a free data retrieval call binding the contract method 0x6b68a88a.
//
// Solidity: function PAGE() view returns(uint256)
func (_RiskView *RiskViewCaller) PAGE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RiskView.contract.Call(opts, &out, "PAGE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PAGE is a free data retrieval call binding the contract method 0x6b68a88a.
//
// Solidity: function PAGE() view returns(uint256)
func (_RiskView *RiskViewSession) PAGE() (*big.Int, error) {
	return _RiskView.Contract.PAGE(&_RiskView.CallOpts)
}

// PAGE is a free data retrieval call binding the contract method 0x6b68a88a.
//
// Solidity: function PAGE() view returns(uint256)
func (_RiskView *RiskViewCallerSession) PAGE() (*big.Int, error) {
	return _RiskView.Contract.PAGE(&_RiskView.CallOpts)
}

// PRICES is a free data retrieval call binding the contract method 0x1eabcd34.
//
// Solidity: function PRICES() view returns(address)
func (_RiskView *RiskViewCaller) PRICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RiskView.contract.Call(opts, &out, "PRICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PRICES is a free data retrieval call binding the contract method 0x1eabcd34.
//
// Solidity: function PRICES() view returns(address)
func (_RiskView *RiskViewSession) PRICES() (common.Address, error) {
	return _RiskView.Contract.PRICES(&_RiskView.CallOpts)
}

// PRICES is a free data retrieval call binding the contract method 0x1eabcd34.
//
// Solidity: function PRICES() view returns(address)
func (_RiskView *RiskViewCallerSession) PRICES() (common.Address, error) {
	return _RiskView.Contract.PRICES(&_RiskView.CallOpts)
}

// OperatorRisks is a free data retrieval call binding the contract method 0x3479c3fa.
//
// Solidity: function operatorRisks(uint32 service, uint40 until, uint256 offset, uint256 limit) view returns((uint32,bool,uint256[],uint256[],uint256)[] page)
func (_RiskView *RiskViewCaller) OperatorRisks(opts *bind.CallOpts, service uint32, until *big.Int, offset *big.Int, limit *big.Int) ([]RiskViewOperatorRisk, error) {
	var out []interface{}
	err := _RiskView.contract.Call(opts, &out, "operatorRisks", service, until, offset, limit)

	if err != nil {
		return *new([]RiskViewOperatorRisk), err
	}

	out0 := *abi.ConvertType(out[0], new([]RiskViewOperatorRisk)).(*[]RiskViewOperatorRisk)

	return out0, err

}

// OperatorRisks is a free data retrieval call binding the contract method 0x3479c3fa.
//
// Solidity: function operatorRisks(uint32 service, uint40 until, uint256 offset, uint256 limit) view returns((uint32,bool,uint256[],uint256[],uint256)[] page)
func (_RiskView *RiskViewSession) OperatorRisks(service uint32, until *big.Int, offset *big.Int, limit *big.Int) ([]RiskViewOperatorRisk, error) {
	return _RiskView.Contract.OperatorRisks(&_RiskView.CallOpts, service, until, offset, limit)
}

// OperatorRisks is a free data retrieval call binding the contract method 0x3479c3fa.
//
// Solidity: function operatorRisks(uint32 service, uint40 until, uint256 offset, uint256 limit) view returns((uint32,bool,uint256[],uint256[],uint256)[] page)
func (_RiskView *RiskViewCallerSession) OperatorRisks(service uint32, until *big.Int, offset *big.Int, limit *big.Int) ([]RiskViewOperatorRisk, error) {
	return _RiskView.Contract.OperatorRisks(&_RiskView.CallOpts, service, until, offset, limit)
}

// ServiceRisk is a free data retrieval call binding the contract method 0x83b1dab5.
//
// Solidity: function serviceRisk(uint32 id, uint40 until, uint256 offset, uint256 limit) view returns((uint256,address[],uint256[],uint256[],uint256[],uint256,uint256,bool,uint256,uint32,uint256) r)
func (_RiskView *RiskViewCaller) ServiceRisk(opts *bind.CallOpts, id uint32, until *big.Int, offset *big.Int, limit *big.Int) (RiskViewServiceRisk, error) {
	var out []interface{}
	err := _RiskView.contract.Call(opts, &out, "serviceRisk", id, until, offset, limit)

	if err != nil {
		return *new(RiskViewServiceRisk), err
	}

	out0 := *abi.ConvertType(out[0], new(RiskViewServiceRisk)).(*RiskViewServiceRisk)

	return out0, err

}

// ServiceRisk is a free data retrieval call binding the contract method 0x83b1dab5.
//
// Solidity: function serviceRisk(uint32 id, uint40 until, uint256 offset, uint256 limit) view returns((uint256,address[],uint256[],uint256[],uint256[],uint256,uint256,bool,uint256,uint32,uint256) r)
func (_RiskView *RiskViewSession) ServiceRisk(id uint32, until *big.Int, offset *big.Int, limit *big.Int) (RiskViewServiceRisk, error) {
	return _RiskView.Contract.ServiceRisk(&_RiskView.CallOpts, id, until, offset, limit)
}

// ServiceRisk is a free data retrieval call binding the contract method 0x83b1dab5.
//
// Solidity: function serviceRisk(uint32 id, uint40 until, uint256 offset, uint256 limit) view returns((uint256,address[],uint256[],uint256[],uint256[],uint256,uint256,bool,uint256,uint32,uint256) r)
func (_RiskView *RiskViewCallerSession) ServiceRisk(id uint32, until *big.Int, offset *big.Int, limit *big.Int) (RiskViewServiceRisk, error) {
	return _RiskView.Contract.ServiceRisk(&_RiskView.CallOpts, id, until, offset, limit)
}
