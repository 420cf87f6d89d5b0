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

// MonetarySegment is an auto generated low-level Go binding around an user-defined struct.
type MonetarySegment struct {
	From      uint64
	BlockRate *big.Int
	EpochRate *big.Int
	BlockWei  *big.Int
	EpochWei  *big.Int
}

// MonetaryMetaData contains all meta data concerning the Monetary contract.
var MonetaryMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"day\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"genesisTime\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"blockRate\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"epochRate\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"dao\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"pool\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"burn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"BurnTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"RateTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"earliest\",\"type\":\"uint64\"}],\"name\":\"TooSoon\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"dao\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"pool\",\"type\":\"uint16\"}],\"name\":\"FeeSharesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"blockRate\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"epochRate\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"replaced\",\"type\":\"uint64\"}],\"name\":\"RatesSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_RATE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_BURN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NOTICE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHARE_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"due\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"emission\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"dao\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"pool\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"emittedGwei\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"emittedWei\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"blockWei\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epochWei\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feeShares\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"dao\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"pool\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"rates\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"blockRate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epochRate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"segmentCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"segments\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"blockRate\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"epochRate\",\"type\":\"uint96\"},{\"internalType\":\"uint128\",\"name\":\"blockWei\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"epochWei\",\"type\":\"uint128\"}],\"internalType\":\"structMonetary.Segment[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"dao\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"pool\",\"type\":\"uint16\"}],\"name\":\"setFeeShares\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"blockRate\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"epochRate\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"setRates\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516113c43803806113c483398101604081905261002e91610309565b6001600160a01b038716608052610e106001600160401b0387161061005557610e10610057565b855b6001600160401b031660a05261006d848461017d565b6040805160a0810182526001600160401b0380881682526001600160601b03808816602084019081528782169484019485525f60608501818152608086018281528254600181018455928052955160029092027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56381018054945198518616600160a01b026001600160a01b039990961668010000000000000000026001600160a01b031990951693909616929092179290921795909516919091179091555190516001600160801b03908116600160801b029116177f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5649091015561017182826101fc565b505050505050506103f6565b5f6101946001600160601b038084169085166103ab565b90506101af6301e133806af8277896582678ac0000006103c4565b8111156101f757806101d06301e133806af8277896582678ac0000006103c4565b604051634716c00560e01b8152600481019290925260248201526044015b60405180910390fd5b505050565b5f61020e61ffff8084169085166103ab565b90505f612710821161022b57610226826127106103e3565b61022d565b5f5b90506107d081101561025d576040516333ecbf1f60e11b8152600481018290526107d060248201526044016101ee565b6001805463ffffffff19166201000061ffff86811691820261ffff1916929092179187169182179092556040805191825260208201929092527f5669c68c5123edee9f1ce2a59ccceadbabdd2da923e6b567f8a92a13a19c32ef910160405180910390a150505050565b80516001600160401b03811681146102dd575f5ffd5b919050565b80516001600160601b03811681146102dd575f5ffd5b805161ffff811681146102dd575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561031f575f5ffd5b87516001600160a01b0381168114610335575f5ffd5b9650610343602089016102c7565b9550610351604089016102c7565b945061035f606089016102e2565b935061036d608089016102e2565b925061037b60a089016102f8565b915061038960c089016102f8565b905092959891949750929550565b634e487b7160e01b5f52601160045260245ffd5b808201808211156103be576103be610397565b92915050565b5f826103de57634e487b7160e01b5f52601260045260245ffd5b500490565b818103818111156103be576103be610397565b60805160a051610f8a61043a5f395f818161014701526103df01525f81816101ac015281816102d3015281816103150152818161036001526103a20152610f8a5ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c80638751929111610088578063b116f5dd11610063578063b116f5dd14610229578063c24dbebd1461023c578063caf6cbd514610244578063e2d6870a14610268575f5ffd5b806387519291146101e65780639789001c14610219578063aac34df514610220575f5ffd5b80634bfee686116100c35780634bfee686146101425780634f433c211461018157806366a99845146101945780636dc0ae22146101a7575f5ffd5b80630f0a3d13146100e957806334d975741461011657806349844b1c1461012b575b5f5ffd5b6100fc6100f7366004610d2f565b61027d565b604080519283526020830191909152015b60405180910390f35b610129610124366004610d60565b6102c8565b005b6101346107d081565b60405190815260200161010d565b6101697f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b03909116815260200161010d565b61012961018f366004610da7565b610355565b6100fc6101a2366004610d2f565b610758565b6101ce7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161010d565b6101f96101f4366004610de7565b610775565b6040805193845261ffff928316602085015291169082015260600161010d565b5f54610134565b61013461271081565b610134610237366004610d2f565b6107b3565b6101346107e5565b6001546040805161ffff80841682526201000090930490921660208301520161010d565b610270610801565b60405161010d9190610e0f565b5f5f5f610289846108b3565b9050805f01516001600160401b0316846001600160401b0316106102c257602081015160408201516001600160601b0391821694501691505b50915091565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461034757604051631670800160e31b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b6103518282610b26565b5050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146103cf57604051631670800160e31b81523360048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016602482015260440161033e565b6103d98383610bf1565b5f6104047f000000000000000000000000000000000000000000000000000000000000000042610ec2565b9050816001600160401b03165f0361041a578091505b806001600160401b0316826001600160401b0316101561046057604051637962c28760e11b81526001600160401b0380841660048301528216602482015260440161033e565b5f8054819061047190600190610ee7565b8154811061048157610481610efa565b5f91825260208083206040805160a081018252600290940290910180546001600160401b0381168086526001600160601b03600160401b8304811695870195909552600160a01b90910490931691840191909152600101546001600160801b038082166060850152600160801b9091041660808301529092504210801561050957505f546001105b156105d6575080515f80548061052157610521610f0e565b5f8281526020812060025f1990930192830201818155600190810182905591909255815461054f9190610ee7565b8154811061055f5761055f610efa565b5f9182526020918290206040805160a081018252600290930290910180546001600160401b03811684526001600160601b03600160401b8204811695850195909552600160a01b9004909316908201526001909101546001600160801b038082166060840152600160801b90910416608082015291505b5f5f6105e28487610c6b565b6040805160a0810182526001600160401b03808b168083526001600160601b03808f16602085019081528e82168587019081526001600160801b03808a1660608801908152818a16608089019081525f8054600181018255908052985160029099027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56381018054965195518816600160a01b026001600160a01b0396909816600160401b026001600160a01b03199097169a90991699909917949094179290921693909317909455925192518116600160801b029216919091177f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e564909201919091559051929450909250907f92919b19daadc68c4eea66654e2e589b17b081c19ed966095c7ab31ed6b4c5ff90610746908b908b9088906001600160601b0393841681529190921660208201526001600160401b0391909116604082015260600190565b60405180910390a25050505050505050565b5f5f61076c610766846108b3565b84610c6b565b91509150915091565b5f5f5f610781856107b3565b61078a856107b3565b6107949190610ee7565b60015490935061ffff8082169350620100009091041690509250925092565b5f5f5f6107bf84610758565b9092509050633b9aca006107d38284610f22565b6107dd9190610f35565b949350505050565b6107fe6301e133806af8277896582678ac000000610f35565b81565b60605f805480602002602001604051908101604052809291908181526020015f905b828210156108aa575f8481526020908190206040805160a0810182526002860290920180546001600160401b03811684526001600160601b03600160401b8204811685870152600160a01b90910416918301919091526001908101546001600160801b038082166060850152600160801b9091041660808301529083529092019101610823565b50505050905090565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f80546108ec90600190610ee7565b905080158061092e5750826001600160401b03165f828154811061091257610912610efa565b5f9182526020909120600290910201546001600160401b031611155b156109c0575f818154811061094557610945610efa565b5f9182526020918290206040805160a081018252600290930290910180546001600160401b03811684526001600160601b03600160401b8204811695850195909552600160a01b9004909316908201526001909101546001600160801b038082166060840152600160801b9091041660808201529392505050565b5f6001600160401b038416816109d7600185610ee7565b815481106109e7576109e7610efa565b5f9182526020909120600290910201546001600160401b031611610a9d575f610a11600184610ee7565b81548110610a2157610a21610efa565b5f9182526020918290206040805160a081018252600290930290910180546001600160401b03811684526001600160601b03600160401b8204811695850195909552600160a01b9004909316908201526001909101546001600160801b038082166060840152600160801b909104166080820152949350505050565b6001610aa98284610ee7565b1115610b14575f6002610abc8484610f22565b610ac69190610f35565b9050846001600160401b03165f8281548110610ae457610ae4610efa565b5f9182526020909120600290910201546001600160401b031611610b0a57809150610b0e565b8092505b50610a9d565b5f8181548110610a2157610a21610efa565b5f610b3861ffff808416908516610f22565b90505f6127108211610b5557610b5082612710610ee7565b610b57565b5f5b90506107d0811015610b87576040516333ecbf1f60e11b8152600481018290526107d0602482015260440161033e565b6001805463ffffffff19166201000061ffff86811691820261ffff1916929092179187169182179092556040805191825260208201929092527f5669c68c5123edee9f1ce2a59ccceadbabdd2da923e6b567f8a92a13a19c32ef910160405180910390a150505050565b5f610c086001600160601b03808416908516610f22565b9050610c236301e133806af8277896582678ac000000610f35565b811115610c665780610c446301e133806af8277896582678ac000000610f35565b604051634716c00560e01b81526004810192909252602482015260440161033e565b505050565b5f5f5f845f01516001600160401b0316846001600160401b031611610c90575f610c9c565b8451610c9c9085610f54565b6001600160401b0316905084602001516001600160601b031681610cc09190610f73565b85606001516001600160801b0316610cd89190610f22565b6040860151610cf0906001600160601b031683610f73565b86608001516001600160801b0316610d089190610f22565b92509250509250929050565b80356001600160401b0381168114610d2a575f5ffd5b919050565b5f60208284031215610d3f575f5ffd5b610d4882610d14565b9392505050565b803561ffff81168114610d2a575f5ffd5b5f5f60408385031215610d71575f5ffd5b610d7a83610d4f565b9150610d8860208401610d4f565b90509250929050565b80356001600160601b0381168114610d2a575f5ffd5b5f5f5f60608486031215610db9575f5ffd5b610dc284610d91565b9250610dd060208501610d91565b9150610dde60408501610d14565b90509250925092565b5f5f60408385031215610df8575f5ffd5b610e0183610d14565b9150610d8860208401610d14565b602080825282518282018190525f918401906040840190835b81811015610ea35783516001600160401b0381511684526001600160601b0360208201511660208501526001600160601b0360408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501525060a083019250602084019350600181019050610e28565b509095945050505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610ee157610ee1610eae565b92915050565b81810381811115610ee157610ee1610eae565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffd5b80820180821115610ee157610ee1610eae565b5f82610f4f57634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160401b038281168282160390811115610ee157610ee1610eae565b8082028115828204841417610ee157610ee1610eae56",
}

// MonetaryABI is the input ABI used to generate the binding from.
// Deprecated: Use MonetaryMetaData.ABI instead.
var MonetaryABI = MonetaryMetaData.ABI

// MonetaryBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use MonetaryMetaData.Bin instead.
var MonetaryBin = MonetaryMetaData.Bin

// DeployMonetary deploys a new Ethereum contract, binding an instance of Monetary to it.
func DeployMonetary(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, day uint64, genesisTime uint64, blockRate *big.Int, epochRate *big.Int, dao uint16, pool uint16) (common.Address, *types.Transaction, *Monetary, error) {
	parsed, err := MonetaryMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(MonetaryBin), backend, governor, day, genesisTime, blockRate, epochRate, dao, pool)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Monetary{MonetaryCaller: MonetaryCaller{contract: contract}, MonetaryTransactor: MonetaryTransactor{contract: contract}, MonetaryFilterer: MonetaryFilterer{contract: contract}}, nil
}

// Monetary is an auto generated Go binding around an Ethereum contract.
type Monetary struct {
	MonetaryCaller     // Read-only binding to the contract
	MonetaryTransactor // Write-only binding to the contract
	MonetaryFilterer   // Log filterer for contract events
}

// MonetaryCaller is an auto generated read-only Go binding around an Ethereum contract.
type MonetaryCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// MonetaryTransactor is an auto generated write-only Go binding around an Ethereum contract.
type MonetaryTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// MonetaryFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type MonetaryFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// MonetarySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type MonetarySession struct {
	Contract     *Monetary         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// MonetaryCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type MonetaryCallerSession struct {
	Contract *MonetaryCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// MonetaryTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type MonetaryTransactorSession struct {
	Contract     *MonetaryTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// MonetaryRaw is an auto generated low-level Go binding around an Ethereum contract.
type MonetaryRaw struct {
	Contract *Monetary // Generic contract binding to access the raw methods on
}

// MonetaryCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type MonetaryCallerRaw struct {
	Contract *MonetaryCaller // Generic read-only contract binding to access the raw methods on
}

// MonetaryTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type MonetaryTransactorRaw struct {
	Contract *MonetaryTransactor // Generic write-only contract binding to access the raw methods on
}

// NewMonetary creates a new instance of Monetary, bound to a specific deployed contract.
func NewMonetary(address common.Address, backend bind.ContractBackend) (*Monetary, error) {
	contract, err := bindMonetary(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Monetary{MonetaryCaller: MonetaryCaller{contract: contract}, MonetaryTransactor: MonetaryTransactor{contract: contract}, MonetaryFilterer: MonetaryFilterer{contract: contract}}, nil
}

// NewMonetaryCaller creates a new read-only instance of Monetary, bound to a specific deployed contract.
func NewMonetaryCaller(address common.Address, caller bind.ContractCaller) (*MonetaryCaller, error) {
	contract, err := bindMonetary(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &MonetaryCaller{contract: contract}, nil
}

// NewMonetaryTransactor creates a new write-only instance of Monetary, bound to a specific deployed contract.
func NewMonetaryTransactor(address common.Address, transactor bind.ContractTransactor) (*MonetaryTransactor, error) {
	contract, err := bindMonetary(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &MonetaryTransactor{contract: contract}, nil
}

// NewMonetaryFilterer creates a new log filterer instance of Monetary, bound to a specific deployed contract.
func NewMonetaryFilterer(address common.Address, filterer bind.ContractFilterer) (*MonetaryFilterer, error) {
	contract, err := bindMonetary(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &MonetaryFilterer{contract: contract}, nil
}

// bindMonetary binds a generic wrapper to an already deployed contract.
func bindMonetary(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := MonetaryMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Monetary *MonetaryRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Monetary.Contract.MonetaryCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Monetary *MonetaryRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Monetary.Contract.MonetaryTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Monetary *MonetaryRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Monetary.Contract.MonetaryTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Monetary *MonetaryCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Monetary.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Monetary *MonetaryTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Monetary.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Monetary *MonetaryTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Monetary.Contract.contract.Transact(opts, method, params...)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Monetary *MonetaryCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Monetary *MonetarySession) GOVERNOR() (common.Address, error) {
	return _Monetary.Contract.GOVERNOR(&_Monetary.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Monetary *MonetaryCallerSession) GOVERNOR() (common.Address, error) {
	return _Monetary.Contract.GOVERNOR(&_Monetary.CallOpts)
}

// MAXRATE is a free data retrieval call binding the contract method 0xc24dbebd.
//
// Solidity: function MAX_RATE() view returns(uint256)
func (_Monetary *MonetaryCaller) MAXRATE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "MAX_RATE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXRATE is a free data retrieval call binding the contract method 0xc24dbebd.
//
// Solidity: function MAX_RATE() view returns(uint256)
func (_Monetary *MonetarySession) MAXRATE() (*big.Int, error) {
	return _Monetary.Contract.MAXRATE(&_Monetary.CallOpts)
}

// MAXRATE is a free data retrieval call binding the contract method 0xc24dbebd.
//
// Solidity: function MAX_RATE() view returns(uint256)
func (_Monetary *MonetaryCallerSession) MAXRATE() (*big.Int, error) {
	return _Monetary.Contract.MAXRATE(&_Monetary.CallOpts)
}

// MINBURN is a free data retrieval call binding the contract method 0x49844b1c.
//
// Solidity: function MIN_BURN() view returns(uint256)
func (_Monetary *MonetaryCaller) MINBURN(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "MIN_BURN")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MINBURN is a free data retrieval call binding the contract method 0x49844b1c.
//
// Solidity: function MIN_BURN() view returns(uint256)
func (_Monetary *MonetarySession) MINBURN() (*big.Int, error) {
	return _Monetary.Contract.MINBURN(&_Monetary.CallOpts)
}

// MINBURN is a free data retrieval call binding the contract method 0x49844b1c.
//
// Solidity: function MIN_BURN() view returns(uint256)
func (_Monetary *MonetaryCallerSession) MINBURN() (*big.Int, error) {
	return _Monetary.Contract.MINBURN(&_Monetary.CallOpts)
}

// NOTICE is a free data retrieval call binding the contract method 0x4bfee686.
//
// Solidity: function NOTICE() view returns(uint64)
func (_Monetary *MonetaryCaller) NOTICE(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "NOTICE")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// NOTICE is a free data retrieval call binding the contract method 0x4bfee686.
//
// Solidity: function NOTICE() view returns(uint64)
func (_Monetary *MonetarySession) NOTICE() (uint64, error) {
	return _Monetary.Contract.NOTICE(&_Monetary.CallOpts)
}

// NOTICE is a free data retrieval call binding the contract method 0x4bfee686.
//
// Solidity: function NOTICE() view returns(uint64)
func (_Monetary *MonetaryCallerSession) NOTICE() (uint64, error) {
	return _Monetary.Contract.NOTICE(&_Monetary.CallOpts)
}

// SHARESCALE is a free data retrieval call binding the contract method 0xaac34df5.
//
// Solidity: function SHARE_SCALE() view returns(uint256)
func (_Monetary *MonetaryCaller) SHARESCALE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "SHARE_SCALE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SHARESCALE is a free data retrieval call binding the contract method 0xaac34df5.
//
// Solidity: function SHARE_SCALE() view returns(uint256)
func (_Monetary *MonetarySession) SHARESCALE() (*big.Int, error) {
	return _Monetary.Contract.SHARESCALE(&_Monetary.CallOpts)
}

// SHARESCALE is a free data retrieval call binding the contract method 0xaac34df5.
//
// Solidity: function SHARE_SCALE() view returns(uint256)
func (_Monetary *MonetaryCallerSession) SHARESCALE() (*big.Int, error) {
	return _Monetary.Contract.SHARESCALE(&_Monetary.CallOpts)
}

// Due is a free data retrieval call binding the contract method 0x87519291.
//
// Solidity: function due(uint64 parent, uint64 time) view returns(uint256 emission, uint16 dao, uint16 pool)
func (_Monetary *MonetaryCaller) Due(opts *bind.CallOpts, parent uint64, time uint64) (struct {
	Emission *big.Int
	Dao      uint16
	Pool     uint16
}, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "due", parent, time)

	outstruct := new(struct {
		Emission *big.Int
		Dao      uint16
		Pool     uint16
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Emission = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Dao = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.Pool = *abi.ConvertType(out[2], new(uint16)).(*uint16)

	return *outstruct, err

}

// Due is a free data retrieval call binding the contract method 0x87519291.
//
// Solidity: function due(uint64 parent, uint64 time) view returns(uint256 emission, uint16 dao, uint16 pool)
func (_Monetary *MonetarySession) Due(parent uint64, time uint64) (struct {
	Emission *big.Int
	Dao      uint16
	Pool     uint16
}, error) {
	return _Monetary.Contract.Due(&_Monetary.CallOpts, parent, time)
}

// Due is a free data retrieval call binding the contract method 0x87519291.
//
// Solidity: function due(uint64 parent, uint64 time) view returns(uint256 emission, uint16 dao, uint16 pool)
func (_Monetary *MonetaryCallerSession) Due(parent uint64, time uint64) (struct {
	Emission *big.Int
	Dao      uint16
	Pool     uint16
}, error) {
	return _Monetary.Contract.Due(&_Monetary.CallOpts, parent, time)
}

// EmittedGwei is a free data retrieval call binding the contract method 0xb116f5dd.
//
// Solidity: function emittedGwei(uint64 time) view returns(uint256)
func (_Monetary *MonetaryCaller) EmittedGwei(opts *bind.CallOpts, time uint64) (*big.Int, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "emittedGwei", time)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EmittedGwei is a free data retrieval call binding the contract method 0xb116f5dd.
//
// Solidity: function emittedGwei(uint64 time) view returns(uint256)
func (_Monetary *MonetarySession) EmittedGwei(time uint64) (*big.Int, error) {
	return _Monetary.Contract.EmittedGwei(&_Monetary.CallOpts, time)
}

// EmittedGwei is a free data retrieval call binding the contract method 0xb116f5dd.
//
// Solidity: function emittedGwei(uint64 time) view returns(uint256)
func (_Monetary *MonetaryCallerSession) EmittedGwei(time uint64) (*big.Int, error) {
	return _Monetary.Contract.EmittedGwei(&_Monetary.CallOpts, time)
}

// EmittedWei is a free data retrieval call binding the contract method 0x66a99845.
//
// Solidity: function emittedWei(uint64 time) view returns(uint256 blockWei, uint256 epochWei)
func (_Monetary *MonetaryCaller) EmittedWei(opts *bind.CallOpts, time uint64) (struct {
	BlockWei *big.Int
	EpochWei *big.Int
}, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "emittedWei", time)

	outstruct := new(struct {
		BlockWei *big.Int
		EpochWei *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.BlockWei = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.EpochWei = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// EmittedWei is a free data retrieval call binding the contract method 0x66a99845.
//
// Solidity: function emittedWei(uint64 time) view returns(uint256 blockWei, uint256 epochWei)
func (_Monetary *MonetarySession) EmittedWei(time uint64) (struct {
	BlockWei *big.Int
	EpochWei *big.Int
}, error) {
	return _Monetary.Contract.EmittedWei(&_Monetary.CallOpts, time)
}

// EmittedWei is a free data retrieval call binding the contract method 0x66a99845.
//
// Solidity: function emittedWei(uint64 time) view returns(uint256 blockWei, uint256 epochWei)
func (_Monetary *MonetaryCallerSession) EmittedWei(time uint64) (struct {
	BlockWei *big.Int
	EpochWei *big.Int
}, error) {
	return _Monetary.Contract.EmittedWei(&_Monetary.CallOpts, time)
}

// FeeShares is a free data retrieval call binding the contract method 0xcaf6cbd5.
//
// Solidity: function feeShares() view returns(uint16 dao, uint16 pool)
func (_Monetary *MonetaryCaller) FeeShares(opts *bind.CallOpts) (struct {
	Dao  uint16
	Pool uint16
}, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "feeShares")

	outstruct := new(struct {
		Dao  uint16
		Pool uint16
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Dao = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Pool = *abi.ConvertType(out[1], new(uint16)).(*uint16)

	return *outstruct, err

}

// FeeShares is a free data retrieval call binding the contract method 0xcaf6cbd5.
//
// Solidity: function feeShares() view returns(uint16 dao, uint16 pool)
func (_Monetary *MonetarySession) FeeShares() (struct {
	Dao  uint16
	Pool uint16
}, error) {
	return _Monetary.Contract.FeeShares(&_Monetary.CallOpts)
}

// FeeShares is a free data retrieval call binding the contract method 0xcaf6cbd5.
//
// Solidity: function feeShares() view returns(uint16 dao, uint16 pool)
func (_Monetary *MonetaryCallerSession) FeeShares() (struct {
	Dao  uint16
	Pool uint16
}, error) {
	return _Monetary.Contract.FeeShares(&_Monetary.CallOpts)
}

// Rates is a free data retrieval call binding the contract method 0x0f0a3d13.
//
// Solidity: function rates(uint64 time) view returns(uint256 blockRate, uint256 epochRate)
func (_Monetary *MonetaryCaller) Rates(opts *bind.CallOpts, time uint64) (struct {
	BlockRate *big.Int
	EpochRate *big.Int
}, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "rates", time)

	outstruct := new(struct {
		BlockRate *big.Int
		EpochRate *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.BlockRate = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.EpochRate = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Rates is a free data retrieval call binding the contract method 0x0f0a3d13.
//
// Solidity: function rates(uint64 time) view returns(uint256 blockRate, uint256 epochRate)
func (_Monetary *MonetarySession) Rates(time uint64) (struct {
	BlockRate *big.Int
	EpochRate *big.Int
}, error) {
	return _Monetary.Contract.Rates(&_Monetary.CallOpts, time)
}

// Rates is a free data retrieval call binding the contract method 0x0f0a3d13.
//
// Solidity: function rates(uint64 time) view returns(uint256 blockRate, uint256 epochRate)
func (_Monetary *MonetaryCallerSession) Rates(time uint64) (struct {
	BlockRate *big.Int
	EpochRate *big.Int
}, error) {
	return _Monetary.Contract.Rates(&_Monetary.CallOpts, time)
}

// SegmentCount is a free data retrieval call binding the contract method 0x9789001c.
//
// Solidity: function segmentCount() view returns(uint256)
func (_Monetary *MonetaryCaller) SegmentCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "segmentCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SegmentCount is a free data retrieval call binding the contract method 0x9789001c.
//
// Solidity: function segmentCount() view returns(uint256)
func (_Monetary *MonetarySession) SegmentCount() (*big.Int, error) {
	return _Monetary.Contract.SegmentCount(&_Monetary.CallOpts)
}

// SegmentCount is a free data retrieval call binding the contract method 0x9789001c.
//
// Solidity: function segmentCount() view returns(uint256)
func (_Monetary *MonetaryCallerSession) SegmentCount() (*big.Int, error) {
	return _Monetary.Contract.SegmentCount(&_Monetary.CallOpts)
}

// Segments is a free data retrieval call binding the contract method 0xe2d6870a.
//
// Solidity: function segments() view returns((uint64,uint96,uint96,uint128,uint128)[])
func (_Monetary *MonetaryCaller) Segments(opts *bind.CallOpts) ([]MonetarySegment, error) {
	var out []interface{}
	err := _Monetary.contract.Call(opts, &out, "segments")

	if err != nil {
		return *new([]MonetarySegment), err
	}

	out0 := *abi.ConvertType(out[0], new([]MonetarySegment)).(*[]MonetarySegment)

	return out0, err

}

// Segments is a free data retrieval call binding the contract method 0xe2d6870a.
//
// Solidity: function segments() view returns((uint64,uint96,uint96,uint128,uint128)[])
func (_Monetary *MonetarySession) Segments() ([]MonetarySegment, error) {
	return _Monetary.Contract.Segments(&_Monetary.CallOpts)
}

// Segments is a free data retrieval call binding the contract method 0xe2d6870a.
//
// Solidity: function segments() view returns((uint64,uint96,uint96,uint128,uint128)[])
func (_Monetary *MonetaryCallerSession) Segments() ([]MonetarySegment, error) {
	return _Monetary.Contract.Segments(&_Monetary.CallOpts)
}

// SetFeeShares is a paid mutator transaction binding the contract method 0x34d97574.
//
// Solidity: function setFeeShares(uint16 dao, uint16 pool) returns()
func (_Monetary *MonetaryTransactor) SetFeeShares(opts *bind.TransactOpts, dao uint16, pool uint16) (*types.Transaction, error) {
	return _Monetary.contract.Transact(opts, "setFeeShares", dao, pool)
}

// SetFeeShares is a paid mutator transaction binding the contract method 0x34d97574.
//
// Solidity: function setFeeShares(uint16 dao, uint16 pool) returns()
func (_Monetary *MonetarySession) SetFeeShares(dao uint16, pool uint16) (*types.Transaction, error) {
	return _Monetary.Contract.SetFeeShares(&_Monetary.TransactOpts, dao, pool)
}

// SetFeeShares is a paid mutator transaction binding the contract method 0x34d97574.
//
// Solidity: function setFeeShares(uint16 dao, uint16 pool) returns()
func (_Monetary *MonetaryTransactorSession) SetFeeShares(dao uint16, pool uint16) (*types.Transaction, error) {
	return _Monetary.Contract.SetFeeShares(&_Monetary.TransactOpts, dao, pool)
}

// SetRates is a paid mutator transaction binding the contract method 0x4f433c21.
//
// Solidity: function setRates(uint96 blockRate, uint96 epochRate, uint64 from) returns()
func (_Monetary *MonetaryTransactor) SetRates(opts *bind.TransactOpts, blockRate *big.Int, epochRate *big.Int, from uint64) (*types.Transaction, error) {
	return _Monetary.contract.Transact(opts, "setRates", blockRate, epochRate, from)
}

// SetRates is a paid mutator transaction binding the contract method 0x4f433c21.
//
// Solidity: function setRates(uint96 blockRate, uint96 epochRate, uint64 from) returns()
func (_Monetary *MonetarySession) SetRates(blockRate *big.Int, epochRate *big.Int, from uint64) (*types.Transaction, error) {
	return _Monetary.Contract.SetRates(&_Monetary.TransactOpts, blockRate, epochRate, from)
}

// SetRates is a paid mutator transaction binding the contract method 0x4f433c21.
//
// Solidity: function setRates(uint96 blockRate, uint96 epochRate, uint64 from) returns()
func (_Monetary *MonetaryTransactorSession) SetRates(blockRate *big.Int, epochRate *big.Int, from uint64) (*types.Transaction, error) {
	return _Monetary.Contract.SetRates(&_Monetary.TransactOpts, blockRate, epochRate, from)
}

// MonetaryFeeSharesSetIterator is returned from FilterFeeSharesSet and is used to iterate over the raw logs and unpacked data for FeeSharesSet events raised by the Monetary contract.
type MonetaryFeeSharesSetIterator struct {
	Event *MonetaryFeeSharesSet // Event containing the contract specifics and raw log

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
func (it *MonetaryFeeSharesSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(MonetaryFeeSharesSet)
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
		it.Event = new(MonetaryFeeSharesSet)
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
func (it *MonetaryFeeSharesSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *MonetaryFeeSharesSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// MonetaryFeeSharesSet represents a FeeSharesSet event raised by the Monetary contract.
type MonetaryFeeSharesSet struct {
	Dao  uint16
	Pool uint16
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterFeeSharesSet is a free log retrieval operation binding the contract event 0x5669c68c5123edee9f1ce2a59ccceadbabdd2da923e6b567f8a92a13a19c32ef.
//
// Solidity: event FeeSharesSet(uint16 dao, uint16 pool)
func (_Monetary *MonetaryFilterer) FilterFeeSharesSet(opts *bind.FilterOpts) (*MonetaryFeeSharesSetIterator, error) {

	logs, sub, err := _Monetary.contract.FilterLogs(opts, "FeeSharesSet")
	if err != nil {
		return nil, err
	}
	return &MonetaryFeeSharesSetIterator{contract: _Monetary.contract, event: "FeeSharesSet", logs: logs, sub: sub}, nil
}

// WatchFeeSharesSet is a free log subscription operation binding the contract event 0x5669c68c5123edee9f1ce2a59ccceadbabdd2da923e6b567f8a92a13a19c32ef.
//
// Solidity: event FeeSharesSet(uint16 dao, uint16 pool)
func (_Monetary *MonetaryFilterer) WatchFeeSharesSet(opts *bind.WatchOpts, sink chan<- *MonetaryFeeSharesSet) (event.Subscription, error) {

	logs, sub, err := _Monetary.contract.WatchLogs(opts, "FeeSharesSet")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(MonetaryFeeSharesSet)
				if err := _Monetary.contract.UnpackLog(event, "FeeSharesSet", log); err != nil {
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

// ParseFeeSharesSet is a log parse operation binding the contract event 0x5669c68c5123edee9f1ce2a59ccceadbabdd2da923e6b567f8a92a13a19c32ef.
//
// Solidity: event FeeSharesSet(uint16 dao, uint16 pool)
func (_Monetary *MonetaryFilterer) ParseFeeSharesSet(log types.Log) (*MonetaryFeeSharesSet, error) {
	event := new(MonetaryFeeSharesSet)
	if err := _Monetary.contract.UnpackLog(event, "FeeSharesSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// MonetaryRatesSetIterator is returned from FilterRatesSet and is used to iterate over the raw logs and unpacked data for RatesSet events raised by the Monetary contract.
type MonetaryRatesSetIterator struct {
	Event *MonetaryRatesSet // Event containing the contract specifics and raw log

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
func (it *MonetaryRatesSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(MonetaryRatesSet)
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
		it.Event = new(MonetaryRatesSet)
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
func (it *MonetaryRatesSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *MonetaryRatesSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// MonetaryRatesSet represents a RatesSet event raised by the Monetary contract.
type MonetaryRatesSet struct {
	From      uint64
	BlockRate *big.Int
	EpochRate *big.Int
	Replaced  uint64
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRatesSet is a free log retrieval operation binding the contract event 0x92919b19daadc68c4eea66654e2e589b17b081c19ed966095c7ab31ed6b4c5ff.
//
// Solidity: event RatesSet(uint64 indexed from, uint256 blockRate, uint256 epochRate, uint64 replaced)
func (_Monetary *MonetaryFilterer) FilterRatesSet(opts *bind.FilterOpts, from []uint64) (*MonetaryRatesSetIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Monetary.contract.FilterLogs(opts, "RatesSet", fromRule)
	if err != nil {
		return nil, err
	}
	return &MonetaryRatesSetIterator{contract: _Monetary.contract, event: "RatesSet", logs: logs, sub: sub}, nil
}

// WatchRatesSet is a free log subscription operation binding the contract event 0x92919b19daadc68c4eea66654e2e589b17b081c19ed966095c7ab31ed6b4c5ff.
//
// Solidity: event RatesSet(uint64 indexed from, uint256 blockRate, uint256 epochRate, uint64 replaced)
func (_Monetary *MonetaryFilterer) WatchRatesSet(opts *bind.WatchOpts, sink chan<- *MonetaryRatesSet, from []uint64) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Monetary.contract.WatchLogs(opts, "RatesSet", fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(MonetaryRatesSet)
				if err := _Monetary.contract.UnpackLog(event, "RatesSet", log); err != nil {
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

// ParseRatesSet is a log parse operation binding the contract event 0x92919b19daadc68c4eea66654e2e589b17b081c19ed966095c7ab31ed6b4c5ff.
//
// Solidity: event RatesSet(uint64 indexed from, uint256 blockRate, uint256 epochRate, uint64 replaced)
func (_Monetary *MonetaryFilterer) ParseRatesSet(log types.Log) (*MonetaryRatesSet, error) {
	event := new(MonetaryRatesSet)
	if err := _Monetary.contract.UnpackLog(event, "RatesSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
