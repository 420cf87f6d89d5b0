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

// DeviceBondsExit is an auto generated low-level Go binding around an user-defined struct.
type DeviceBondsExit struct {
	Owner      common.Address
	Due        *big.Int
	Device     common.Address
	Generation uint64
	Shares     *big.Int
}

// DeviceBondsMetaData contains all meta data concerning the DeviceBonds contract.
var DeviceBondsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIBondedDevices\",\"name\":\"devices\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"findings\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NoSuchWithdrawal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFindings\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WithdrawalNotDue\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"BondChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"findingId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"}],\"name\":\"WithdrawalRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractIBondedDevices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXIT_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FINDINGS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"assetsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exitCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"exitOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"due\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"generation\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structDeviceBonds.Exit\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"requestWithdrawal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"part\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"findingId\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161146c38038061146c83398101604081905261002e91610076565b6001600160a01b03808416608052821660a05261004c8160096100c9565b64ffffffffff1660c052506100fc915050565b6001600160a01b0381168114610073575f5ffd5b50565b5f5f5f60608486031215610088575f5ffd5b83516100938161005f565b60208501519093506100a48161005f565b604085015190925064ffffffffff811681146100be575f5ffd5b809150509250925092565b64ffffffffff81811683821602908116908181146100f557634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c0516113236101495f395f81816102ac0152610ad801525f818161025a015281816105ba0152818161071c01526107a701525f81816101740152610ce901526113235ff3fe6080604052600436106100a5575f3560e01c8063ce4cb87611610062578063ce4cb876146101ae578063d74935d1146101cd578063d781c57a14610249578063da95ebf71461027c578063e4414d071461029b578063f340fa01146102e4575f5ffd5b80632c62fa10146100a95780632e1a7d4d146100f057806370f81f6c1461011157806372d2b6c014610130578063bb4c31ed1461014f578063c817ae4114610163575b5f5ffd5b3480156100b4575f5ffd5b506100dd6100c3366004611144565b6001600160a01b03165f9081526001602052604090205490565b6040519081526020015b60405180910390f35b3480156100fb575f5ffd5b5061010f61010a36600461115d565b6102f7565b005b34801561011c575f5ffd5b506100dd61012b366004611174565b6105a6565b34801561013b575f5ffd5b506100dd61014a366004611144565b6107ec565b34801561015a575f5ffd5b506100dd5f5481565b34801561016e575f5ffd5b506101967f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e7565b3480156101b9575f5ffd5b506100dd6101c83660046111a4565b610812565b3480156101d8575f5ffd5b506101ec6101e736600461115d565b61086b565b6040805183516001600160a01b03908116825260208086015164ffffffffff16908301528483015116918101919091526060808401516001600160401b0316908201526080928301519281019290925260a082015260c0016100e7565b348015610254575f5ffd5b506101967f000000000000000000000000000000000000000000000000000000000000000081565b348015610287575f5ffd5b506100dd6102963660046111d5565b61096c565b3480156102a6575f5ffd5b506102ce7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016100e7565b61010f6102f2366004611144565b610cc2565b6102ff610ed5565b5f81815260036020526040812080546001820154600283015492936001600160a01b039283169391909216918190036103535760405163073d983960e41b8152600481018690526024015b60405180910390fd5b8354600160a01b900464ffffffffff1642101561039c578354604051632b0e998960e11b815260048101879052600160a01b90910464ffffffffff16602482015260440161034a565b5f600285018190556001600160a01b038316815260016020819052604090912060038101549186015490916001600160401b03908116600160a01b909204161461043857836001600160a01b0316836001600160a01b0316877fe5df19de43c8c04fd192bc68e484b2593570925fbb6ad8c07ccafbc2aa5c37a15f60405161042691815260200190565b60405180910390a4505050505061059b565b5f6104438284610f0c565b905080825f015f8282546104579190611211565b9250508190555082826001015f8282546104719190611211565b9250508190555082826002015f82825461048b9190611211565b92505081905550846001600160a01b0316846001600160a01b0316887fe5df19de43c8c04fd192bc68e484b2593570925fbb6ad8c07ccafbc2aa5c37a1846040516104d891815260200190565b60405180910390a4836001600160a01b03165f5160206113035f395f51905f5261050184610f37565b60405190815260200160405180910390a25f856001600160a01b0316826040515f6040518083038185875af1925050503d805f811461055b576040519150601f19603f3d011682016040523d82523d5f602084013e610560565b606091505b505090508061059357604051630d0570eb60e41b81526001600160a01b03871660048201525f602482015260440161034a565b505050505050505b6105a3610f55565b50565b5f6105af610ed5565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105fa576040516313b1af1360e31b815233600482015260240161034a565b6001600160a01b0384165f908152600160208190526040909120805490916106289190869061271090610f7f565b9150815f0361063a575f9150506107dd565b81815f015f82825461064c9190611211565b909155505080545f036106a3576003810180545f90610673906001600160401b0316611224565b82546001600160401b039182166101009390930a92830291909202199091161790555f6002820181905560018201555b82856001600160a01b03167f45a371af55b0726877a30f464edc14db5879ab096590bacce682cf6c18223596846040516106df91815260200190565b60405180910390a3846001600160a01b03165f5160206113035f395f51905f5261070883610f37565b60405190815260200160405180910390a25f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836040515f6040518083038185875af1925050503d805f8114610782576040519150601f19603f3d011682016040523d82523d5f602084013e610787565b606091505b50509050806107da57604051630d0570eb60e41b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660048201525f602482015260440161034a565b50505b6107e5610f55565b9392505050565b6001600160a01b0381165f90815260016020526040812061080c90610f37565b92915050565b6001600160a01b038083165f9081526001602090815260408083206002835281842060038201546001600160401b031685528352818420948616845293909152812054909190610863908290610f0c565b949350505050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f818152600360209081526040808320815160a08101835281546001600160a01b03808216808452600160a01b9283900464ffffffffff16968401969096526001840154908116948301949094529092046001600160401b0316606083015260020154608082015291906109205760405163073d983960e41b81526004810184905260240161034a565b6040808301516001600160a01b03165f908152600160205220600381015460608401516001600160401b0391821691160361096657610963818460800151610f0c565b91505b50915091565b5f610975610ed5565b6001600160a01b0383165f9081526001602090815260408083206002835281842060038201546001600160401b031685528352818420338552909252909120548015806109c0575083155b156109ef57604051635623329f60e11b81526001600160a01b038616600482015233602482015260440161034a565b805f198514610a60575f610a038484610f0c565b905080861115610a3f576040516315a53d0960e21b81526001600160a01b0388166004820152602481018290526044810187905260640161034a565b610a5c83610a57888760010154885f01546001610f7f565b610fca565b9150505b610a6a8183611211565b6001600160a01b0387165f90815260026020818152604080842060038901546001600160401b0316855282528084203385529091528220929092559084018054839290610ab890849061124e565b90915550505f80548190610acb90611261565b918290555093505f610afd7f000000000000000000000000000000000000000000000000000000000000000042611279565b90506040518060a00160405280336001600160a01b031681526020018264ffffffffff168152602001886001600160a01b03168152602001856003015f9054906101000a90046001600160401b03166001600160401b031681526020018381525060035f8781526020019081526020015f205f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151815f0160146101000a81548164ffffffffff021916908364ffffffffff1602179055506040820151816001015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555060608201518160010160146101000a8154816001600160401b0302191690836001600160401b0316021790555060808201518160020155905050336001600160a01b0316876001600160a01b0316867ff0cb471f23fb74ea44b8252eb1881a2dca546288d9f6e90d1a0e82fe0ed342ab610c678887610f0c565b6040805191825264ffffffffff871660208301520160405180910390a4866001600160a01b03165f5160206113035f395f51905f52610ca586610f37565b60405190815260200160405180910390a25050505061080c610f55565b610cca610ed5565b604051632aba8f6760e21b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063aaea3d9c90602401602060405180830381865afa158015610d2e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d529190611296565b5f03610d7c5760405163bfc6c33760e01b81526001600160a01b038216600482015260240161034a565b345f03610d9c57604051639a4f66bf60e01b815260040160405180910390fd5b6001600160a01b0381165f90815260016020819052604082209081015490919015610dd857610dd3348360010154845f0154610fd9565b610dda565b345b905034825f015f828254610dee919061124e565b9250508190555080826001015f828254610e08919061124e565b90915550506001600160a01b0383165f90815260026020908152604080832060038601546001600160401b03168452825280832033845290915281208054839290610e5490849061124e565b909155505060405134815233906001600160a01b038516907f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a79060200160405180910390a3826001600160a01b03165f5160206113035f395f51905f52610eba84610f37565b60405190815260200160405180910390a250506105a3610f55565b610edd611089565b610f0a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906110c9565b565b5f82600101545f14610f2f57610f2a82845f01548560010154610fd9565b6107e5565b5f9392505050565b5f61080c8283600201548460010154610f509190611211565b610f0c565b610f0a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610f04565b5f610fac610f8c836110d0565b8015610fa757505f8480610fa257610fa26112ad565b868809115b151590565b610fb7868686610fd9565b610fc1919061124e565b95945050505050565b5f8282188284100282186107e5565b5f5f5f610fe686866110fc565b91509150815f0361100a57838181611000576110006112ad565b04925050506107e5565b818411611021576110216003851502601118611118565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610f0a57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f60028260038111156110e5576110e56112c1565b6110ef91906112d5565b60ff166001149050919050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b80356001600160a01b038116811461113f575f5ffd5b919050565b5f60208284031215611154575f5ffd5b6107e582611129565b5f6020828403121561116d575f5ffd5b5035919050565b5f5f5f60608486031215611186575f5ffd5b61118f84611129565b95602085013595506040909401359392505050565b5f5f604083850312156111b5575f5ffd5b6111be83611129565b91506111cc60208401611129565b90509250929050565b5f5f604083850312156111e6575f5ffd5b6111ef83611129565b946020939093013593505050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561080c5761080c6111fd565b5f6001600160401b0382166001600160401b038103611245576112456111fd565b60010192915050565b8082018082111561080c5761080c6111fd565b5f60018201611272576112726111fd565b5060010190565b64ffffffffff818116838216019081111561080c5761080c6111fd565b5f602082840312156112a6575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f60ff8316806112f357634e487b7160e01b5f52601260045260245ffd5b8060ff8416069150509291505056fe0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103",
}

// DeviceBondsABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceBondsMetaData.ABI instead.
var DeviceBondsABI = DeviceBondsMetaData.ABI

// DeviceBondsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceBondsMetaData.Bin instead.
var DeviceBondsBin = DeviceBondsMetaData.Bin

// DeployDeviceBonds deploys a new Ethereum contract, binding an instance of DeviceBonds to it.
func DeployDeviceBonds(auth *bind.TransactOpts, backend bind.ContractBackend, devices common.Address, findings common.Address, day *big.Int) (common.Address, *types.Transaction, *DeviceBonds, error) {
	parsed, err := DeviceBondsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceBondsBin), backend, devices, findings, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceBonds{DeviceBondsCaller: DeviceBondsCaller{contract: contract}, DeviceBondsTransactor: DeviceBondsTransactor{contract: contract}, DeviceBondsFilterer: DeviceBondsFilterer{contract: contract}}, nil
}

// DeviceBonds is an auto generated Go binding around an Ethereum contract.
type DeviceBonds struct {
	DeviceBondsCaller     // Read-only binding to the contract
	DeviceBondsTransactor // Write-only binding to the contract
	DeviceBondsFilterer   // Log filterer for contract events
}

// DeviceBondsCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceBondsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceBondsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceBondsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceBondsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceBondsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceBondsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceBondsSession struct {
	Contract     *DeviceBonds      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceBondsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceBondsCallerSession struct {
	Contract *DeviceBondsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// DeviceBondsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceBondsTransactorSession struct {
	Contract     *DeviceBondsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// DeviceBondsRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceBondsRaw struct {
	Contract *DeviceBonds // Generic contract binding to access the raw methods on
}

// DeviceBondsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceBondsCallerRaw struct {
	Contract *DeviceBondsCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceBondsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceBondsTransactorRaw struct {
	Contract *DeviceBondsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceBonds creates a new instance of DeviceBonds, bound to a specific deployed contract.
func NewDeviceBonds(address common.Address, backend bind.ContractBackend) (*DeviceBonds, error) {
	contract, err := bindDeviceBonds(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceBonds{DeviceBondsCaller: DeviceBondsCaller{contract: contract}, DeviceBondsTransactor: DeviceBondsTransactor{contract: contract}, DeviceBondsFilterer: DeviceBondsFilterer{contract: contract}}, nil
}

// NewDeviceBondsCaller creates a new read-only instance of DeviceBonds, bound to a specific deployed contract.
func NewDeviceBondsCaller(address common.Address, caller bind.ContractCaller) (*DeviceBondsCaller, error) {
	contract, err := bindDeviceBonds(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsCaller{contract: contract}, nil
}

// NewDeviceBondsTransactor creates a new write-only instance of DeviceBonds, bound to a specific deployed contract.
func NewDeviceBondsTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceBondsTransactor, error) {
	contract, err := bindDeviceBonds(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsTransactor{contract: contract}, nil
}

// NewDeviceBondsFilterer creates a new log filterer instance of DeviceBonds, bound to a specific deployed contract.
func NewDeviceBondsFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceBondsFilterer, error) {
	contract, err := bindDeviceBonds(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsFilterer{contract: contract}, nil
}

// bindDeviceBonds binds a generic wrapper to an already deployed contract.
func bindDeviceBonds(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceBondsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceBonds *DeviceBondsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceBonds.Contract.DeviceBondsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceBonds *DeviceBondsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceBonds.Contract.DeviceBondsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceBonds *DeviceBondsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceBonds.Contract.DeviceBondsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceBonds *DeviceBondsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceBonds.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceBonds *DeviceBondsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceBonds.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceBonds *DeviceBondsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceBonds.Contract.contract.Transact(opts, method, params...)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceBonds *DeviceBondsCaller) DEVICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "DEVICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceBonds *DeviceBondsSession) DEVICES() (common.Address, error) {
	return _DeviceBonds.Contract.DEVICES(&_DeviceBonds.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceBonds *DeviceBondsCallerSession) DEVICES() (common.Address, error) {
	return _DeviceBonds.Contract.DEVICES(&_DeviceBonds.CallOpts)
}

// EXITSECONDS is a free data retrieval call binding the contract method 0xe4414d07.
//
// Solidity: function EXIT_SECONDS() view returns(uint40)
func (_DeviceBonds *DeviceBondsCaller) EXITSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "EXIT_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EXITSECONDS is a free data retrieval call binding the contract method 0xe4414d07.
//
// Solidity: function EXIT_SECONDS() view returns(uint40)
func (_DeviceBonds *DeviceBondsSession) EXITSECONDS() (*big.Int, error) {
	return _DeviceBonds.Contract.EXITSECONDS(&_DeviceBonds.CallOpts)
}

// EXITSECONDS is a free data retrieval call binding the contract method 0xe4414d07.
//
// Solidity: function EXIT_SECONDS() view returns(uint40)
func (_DeviceBonds *DeviceBondsCallerSession) EXITSECONDS() (*big.Int, error) {
	return _DeviceBonds.Contract.EXITSECONDS(&_DeviceBonds.CallOpts)
}

// FINDINGS is a free data retrieval call binding the contract method 0xd781c57a.
//
// Solidity: function FINDINGS() view returns(address)
func (_DeviceBonds *DeviceBondsCaller) FINDINGS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "FINDINGS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// FINDINGS is a free data retrieval call binding the contract method 0xd781c57a.
//
// Solidity: function FINDINGS() view returns(address)
func (_DeviceBonds *DeviceBondsSession) FINDINGS() (common.Address, error) {
	return _DeviceBonds.Contract.FINDINGS(&_DeviceBonds.CallOpts)
}

// FINDINGS is a free data retrieval call binding the contract method 0xd781c57a.
//
// Solidity: function FINDINGS() view returns(address)
func (_DeviceBonds *DeviceBondsCallerSession) FINDINGS() (common.Address, error) {
	return _DeviceBonds.Contract.FINDINGS(&_DeviceBonds.CallOpts)
}

// AssetsOf is a free data retrieval call binding the contract method 0x2c62fa10.
//
// Solidity: function assetsOf(address device) view returns(uint256)
func (_DeviceBonds *DeviceBondsCaller) AssetsOf(opts *bind.CallOpts, device common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "assetsOf", device)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// AssetsOf is a free data retrieval call binding the contract method 0x2c62fa10.
//
// Solidity: function assetsOf(address device) view returns(uint256)
func (_DeviceBonds *DeviceBondsSession) AssetsOf(device common.Address) (*big.Int, error) {
	return _DeviceBonds.Contract.AssetsOf(&_DeviceBonds.CallOpts, device)
}

// AssetsOf is a free data retrieval call binding the contract method 0x2c62fa10.
//
// Solidity: function assetsOf(address device) view returns(uint256)
func (_DeviceBonds *DeviceBondsCallerSession) AssetsOf(device common.Address) (*big.Int, error) {
	return _DeviceBonds.Contract.AssetsOf(&_DeviceBonds.CallOpts, device)
}

// BondOf is a free data retrieval call binding the contract method 0x72d2b6c0.
//
// Solidity: function bondOf(address device) view returns(uint256)
func (_DeviceBonds *DeviceBondsCaller) BondOf(opts *bind.CallOpts, device common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "bondOf", device)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BondOf is a free data retrieval call binding the contract method 0x72d2b6c0.
//
// Solidity: function bondOf(address device) view returns(uint256)
func (_DeviceBonds *DeviceBondsSession) BondOf(device common.Address) (*big.Int, error) {
	return _DeviceBonds.Contract.BondOf(&_DeviceBonds.CallOpts, device)
}

// BondOf is a free data retrieval call binding the contract method 0x72d2b6c0.
//
// Solidity: function bondOf(address device) view returns(uint256)
func (_DeviceBonds *DeviceBondsCallerSession) BondOf(device common.Address) (*big.Int, error) {
	return _DeviceBonds.Contract.BondOf(&_DeviceBonds.CallOpts, device)
}

// ExitCount is a free data retrieval call binding the contract method 0xbb4c31ed.
//
// Solidity: function exitCount() view returns(uint256)
func (_DeviceBonds *DeviceBondsCaller) ExitCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "exitCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ExitCount is a free data retrieval call binding the contract method 0xbb4c31ed.
//
// Solidity: function exitCount() view returns(uint256)
func (_DeviceBonds *DeviceBondsSession) ExitCount() (*big.Int, error) {
	return _DeviceBonds.Contract.ExitCount(&_DeviceBonds.CallOpts)
}

// ExitCount is a free data retrieval call binding the contract method 0xbb4c31ed.
//
// Solidity: function exitCount() view returns(uint256)
func (_DeviceBonds *DeviceBondsCallerSession) ExitCount() (*big.Int, error) {
	return _DeviceBonds.Contract.ExitCount(&_DeviceBonds.CallOpts)
}

// ExitOf is a free data retrieval call binding the contract method 0xd74935d1.
//
// Solidity: function exitOf(uint256 id) view returns((address,uint40,address,uint64,uint256) e, uint256 amount)
func (_DeviceBonds *DeviceBondsCaller) ExitOf(opts *bind.CallOpts, id *big.Int) (struct {
	E      DeviceBondsExit
	Amount *big.Int
}, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "exitOf", id)

	outstruct := new(struct {
		E      DeviceBondsExit
		Amount *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.E = *abi.ConvertType(out[0], new(DeviceBondsExit)).(*DeviceBondsExit)
	outstruct.Amount = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ExitOf is a free data retrieval call binding the contract method 0xd74935d1.
//
// Solidity: function exitOf(uint256 id) view returns((address,uint40,address,uint64,uint256) e, uint256 amount)
func (_DeviceBonds *DeviceBondsSession) ExitOf(id *big.Int) (struct {
	E      DeviceBondsExit
	Amount *big.Int
}, error) {
	return _DeviceBonds.Contract.ExitOf(&_DeviceBonds.CallOpts, id)
}

// ExitOf is a free data retrieval call binding the contract method 0xd74935d1.
//
// Solidity: function exitOf(uint256 id) view returns((address,uint40,address,uint64,uint256) e, uint256 amount)
func (_DeviceBonds *DeviceBondsCallerSession) ExitOf(id *big.Int) (struct {
	E      DeviceBondsExit
	Amount *big.Int
}, error) {
	return _DeviceBonds.Contract.ExitOf(&_DeviceBonds.CallOpts, id)
}

// StakeOf is a free data retrieval call binding the contract method 0xce4cb876.
//
// Solidity: function stakeOf(address device, address account) view returns(uint256)
func (_DeviceBonds *DeviceBondsCaller) StakeOf(opts *bind.CallOpts, device common.Address, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceBonds.contract.Call(opts, &out, "stakeOf", device, account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// StakeOf is a free data retrieval call binding the contract method 0xce4cb876.
//
// Solidity: function stakeOf(address device, address account) view returns(uint256)
func (_DeviceBonds *DeviceBondsSession) StakeOf(device common.Address, account common.Address) (*big.Int, error) {
	return _DeviceBonds.Contract.StakeOf(&_DeviceBonds.CallOpts, device, account)
}

// StakeOf is a free data retrieval call binding the contract method 0xce4cb876.
//
// Solidity: function stakeOf(address device, address account) view returns(uint256)
func (_DeviceBonds *DeviceBondsCallerSession) StakeOf(device common.Address, account common.Address) (*big.Int, error) {
	return _DeviceBonds.Contract.StakeOf(&_DeviceBonds.CallOpts, device, account)
}

// Deposit is a paid mutator transaction binding the contract method 0xf340fa01.
//
// Solidity: function deposit(address device) payable returns()
func (_DeviceBonds *DeviceBondsTransactor) Deposit(opts *bind.TransactOpts, device common.Address) (*types.Transaction, error) {
	return _DeviceBonds.contract.Transact(opts, "deposit", device)
}

// Deposit is a paid mutator transaction binding the contract method 0xf340fa01.
//
// Solidity: function deposit(address device) payable returns()
func (_DeviceBonds *DeviceBondsSession) Deposit(device common.Address) (*types.Transaction, error) {
	return _DeviceBonds.Contract.Deposit(&_DeviceBonds.TransactOpts, device)
}

// Deposit is a paid mutator transaction binding the contract method 0xf340fa01.
//
// Solidity: function deposit(address device) payable returns()
func (_DeviceBonds *DeviceBondsTransactorSession) Deposit(device common.Address) (*types.Transaction, error) {
	return _DeviceBonds.Contract.Deposit(&_DeviceBonds.TransactOpts, device)
}

// RequestWithdrawal is a paid mutator transaction binding the contract method 0xda95ebf7.
//
// Solidity: function requestWithdrawal(address device, uint256 amount) returns(uint256 id)
func (_DeviceBonds *DeviceBondsTransactor) RequestWithdrawal(opts *bind.TransactOpts, device common.Address, amount *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.contract.Transact(opts, "requestWithdrawal", device, amount)
}

// RequestWithdrawal is a paid mutator transaction binding the contract method 0xda95ebf7.
//
// Solidity: function requestWithdrawal(address device, uint256 amount) returns(uint256 id)
func (_DeviceBonds *DeviceBondsSession) RequestWithdrawal(device common.Address, amount *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.Contract.RequestWithdrawal(&_DeviceBonds.TransactOpts, device, amount)
}

// RequestWithdrawal is a paid mutator transaction binding the contract method 0xda95ebf7.
//
// Solidity: function requestWithdrawal(address device, uint256 amount) returns(uint256 id)
func (_DeviceBonds *DeviceBondsTransactorSession) RequestWithdrawal(device common.Address, amount *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.Contract.RequestWithdrawal(&_DeviceBonds.TransactOpts, device, amount)
}

// Slash is a paid mutator transaction binding the contract method 0x70f81f6c.
//
// Solidity: function slash(address device, uint256 part, uint256 findingId) returns(uint256 amount)
func (_DeviceBonds *DeviceBondsTransactor) Slash(opts *bind.TransactOpts, device common.Address, part *big.Int, findingId *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.contract.Transact(opts, "slash", device, part, findingId)
}

// Slash is a paid mutator transaction binding the contract method 0x70f81f6c.
//
// Solidity: function slash(address device, uint256 part, uint256 findingId) returns(uint256 amount)
func (_DeviceBonds *DeviceBondsSession) Slash(device common.Address, part *big.Int, findingId *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.Contract.Slash(&_DeviceBonds.TransactOpts, device, part, findingId)
}

// Slash is a paid mutator transaction binding the contract method 0x70f81f6c.
//
// Solidity: function slash(address device, uint256 part, uint256 findingId) returns(uint256 amount)
func (_DeviceBonds *DeviceBondsTransactorSession) Slash(device common.Address, part *big.Int, findingId *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.Contract.Slash(&_DeviceBonds.TransactOpts, device, part, findingId)
}

// Withdraw is a paid mutator transaction binding the contract method 0x2e1a7d4d.
//
// Solidity: function withdraw(uint256 id) returns()
func (_DeviceBonds *DeviceBondsTransactor) Withdraw(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.contract.Transact(opts, "withdraw", id)
}

// Withdraw is a paid mutator transaction binding the contract method 0x2e1a7d4d.
//
// Solidity: function withdraw(uint256 id) returns()
func (_DeviceBonds *DeviceBondsSession) Withdraw(id *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.Contract.Withdraw(&_DeviceBonds.TransactOpts, id)
}

// Withdraw is a paid mutator transaction binding the contract method 0x2e1a7d4d.
//
// Solidity: function withdraw(uint256 id) returns()
func (_DeviceBonds *DeviceBondsTransactorSession) Withdraw(id *big.Int) (*types.Transaction, error) {
	return _DeviceBonds.Contract.Withdraw(&_DeviceBonds.TransactOpts, id)
}

// DeviceBondsBondChangedIterator is returned from FilterBondChanged and is used to iterate over the raw logs and unpacked data for BondChanged events raised by the DeviceBonds contract.
type DeviceBondsBondChangedIterator struct {
	Event *DeviceBondsBondChanged // Event containing the contract specifics and raw log

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
func (it *DeviceBondsBondChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceBondsBondChanged)
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
		it.Event = new(DeviceBondsBondChanged)
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
func (it *DeviceBondsBondChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceBondsBondChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceBondsBondChanged represents a BondChanged event raised by the DeviceBonds contract.
type DeviceBondsBondChanged struct {
	Device common.Address
	Bond   *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterBondChanged is a free log retrieval operation binding the contract event 0x0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103.
//
// Solidity: event BondChanged(address indexed device, uint256 bond)
func (_DeviceBonds *DeviceBondsFilterer) FilterBondChanged(opts *bind.FilterOpts, device []common.Address) (*DeviceBondsBondChangedIterator, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceBonds.contract.FilterLogs(opts, "BondChanged", deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsBondChangedIterator{contract: _DeviceBonds.contract, event: "BondChanged", logs: logs, sub: sub}, nil
}

// WatchBondChanged is a free log subscription operation binding the contract event 0x0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103.
//
// Solidity: event BondChanged(address indexed device, uint256 bond)
func (_DeviceBonds *DeviceBondsFilterer) WatchBondChanged(opts *bind.WatchOpts, sink chan<- *DeviceBondsBondChanged, device []common.Address) (event.Subscription, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceBonds.contract.WatchLogs(opts, "BondChanged", deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceBondsBondChanged)
				if err := _DeviceBonds.contract.UnpackLog(event, "BondChanged", log); err != nil {
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

// ParseBondChanged is a log parse operation binding the contract event 0x0cd3b4c036d7d3c2e32a738e75a571d5885202d7d6580e23dccd8ef50803f103.
//
// Solidity: event BondChanged(address indexed device, uint256 bond)
func (_DeviceBonds *DeviceBondsFilterer) ParseBondChanged(log types.Log) (*DeviceBondsBondChanged, error) {
	event := new(DeviceBondsBondChanged)
	if err := _DeviceBonds.contract.UnpackLog(event, "BondChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceBondsDepositedIterator is returned from FilterDeposited and is used to iterate over the raw logs and unpacked data for Deposited events raised by the DeviceBonds contract.
type DeviceBondsDepositedIterator struct {
	Event *DeviceBondsDeposited // Event containing the contract specifics and raw log

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
func (it *DeviceBondsDepositedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceBondsDeposited)
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
		it.Event = new(DeviceBondsDeposited)
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
func (it *DeviceBondsDepositedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceBondsDepositedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceBondsDeposited represents a Deposited event raised by the DeviceBonds contract.
type DeviceBondsDeposited struct {
	Device  common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterDeposited is a free log retrieval operation binding the contract event 0x8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7.
//
// Solidity: event Deposited(address indexed device, address indexed account, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) FilterDeposited(opts *bind.FilterOpts, device []common.Address, account []common.Address) (*DeviceBondsDepositedIterator, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _DeviceBonds.contract.FilterLogs(opts, "Deposited", deviceRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsDepositedIterator{contract: _DeviceBonds.contract, event: "Deposited", logs: logs, sub: sub}, nil
}

// WatchDeposited is a free log subscription operation binding the contract event 0x8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7.
//
// Solidity: event Deposited(address indexed device, address indexed account, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) WatchDeposited(opts *bind.WatchOpts, sink chan<- *DeviceBondsDeposited, device []common.Address, account []common.Address) (event.Subscription, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _DeviceBonds.contract.WatchLogs(opts, "Deposited", deviceRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceBondsDeposited)
				if err := _DeviceBonds.contract.UnpackLog(event, "Deposited", log); err != nil {
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
// Solidity: event Deposited(address indexed device, address indexed account, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) ParseDeposited(log types.Log) (*DeviceBondsDeposited, error) {
	event := new(DeviceBondsDeposited)
	if err := _DeviceBonds.contract.UnpackLog(event, "Deposited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceBondsSlashedIterator is returned from FilterSlashed and is used to iterate over the raw logs and unpacked data for Slashed events raised by the DeviceBonds contract.
type DeviceBondsSlashedIterator struct {
	Event *DeviceBondsSlashed // Event containing the contract specifics and raw log

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
func (it *DeviceBondsSlashedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceBondsSlashed)
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
		it.Event = new(DeviceBondsSlashed)
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
func (it *DeviceBondsSlashedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceBondsSlashedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceBondsSlashed represents a Slashed event raised by the DeviceBonds contract.
type DeviceBondsSlashed struct {
	Device    common.Address
	FindingId *big.Int
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterSlashed is a free log retrieval operation binding the contract event 0x45a371af55b0726877a30f464edc14db5879ab096590bacce682cf6c18223596.
//
// Solidity: event Slashed(address indexed device, uint256 indexed findingId, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) FilterSlashed(opts *bind.FilterOpts, device []common.Address, findingId []*big.Int) (*DeviceBondsSlashedIterator, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var findingIdRule []interface{}
	for _, findingIdItem := range findingId {
		findingIdRule = append(findingIdRule, findingIdItem)
	}

	logs, sub, err := _DeviceBonds.contract.FilterLogs(opts, "Slashed", deviceRule, findingIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsSlashedIterator{contract: _DeviceBonds.contract, event: "Slashed", logs: logs, sub: sub}, nil
}

// WatchSlashed is a free log subscription operation binding the contract event 0x45a371af55b0726877a30f464edc14db5879ab096590bacce682cf6c18223596.
//
// Solidity: event Slashed(address indexed device, uint256 indexed findingId, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) WatchSlashed(opts *bind.WatchOpts, sink chan<- *DeviceBondsSlashed, device []common.Address, findingId []*big.Int) (event.Subscription, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var findingIdRule []interface{}
	for _, findingIdItem := range findingId {
		findingIdRule = append(findingIdRule, findingIdItem)
	}

	logs, sub, err := _DeviceBonds.contract.WatchLogs(opts, "Slashed", deviceRule, findingIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceBondsSlashed)
				if err := _DeviceBonds.contract.UnpackLog(event, "Slashed", log); err != nil {
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

// ParseSlashed is a log parse operation binding the contract event 0x45a371af55b0726877a30f464edc14db5879ab096590bacce682cf6c18223596.
//
// Solidity: event Slashed(address indexed device, uint256 indexed findingId, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) ParseSlashed(log types.Log) (*DeviceBondsSlashed, error) {
	event := new(DeviceBondsSlashed)
	if err := _DeviceBonds.contract.UnpackLog(event, "Slashed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceBondsWithdrawalRequestedIterator is returned from FilterWithdrawalRequested and is used to iterate over the raw logs and unpacked data for WithdrawalRequested events raised by the DeviceBonds contract.
type DeviceBondsWithdrawalRequestedIterator struct {
	Event *DeviceBondsWithdrawalRequested // Event containing the contract specifics and raw log

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
func (it *DeviceBondsWithdrawalRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceBondsWithdrawalRequested)
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
		it.Event = new(DeviceBondsWithdrawalRequested)
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
func (it *DeviceBondsWithdrawalRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceBondsWithdrawalRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceBondsWithdrawalRequested represents a WithdrawalRequested event raised by the DeviceBonds contract.
type DeviceBondsWithdrawalRequested struct {
	Id      *big.Int
	Device  common.Address
	Account common.Address
	Amount  *big.Int
	Due     *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawalRequested is a free log retrieval operation binding the contract event 0xf0cb471f23fb74ea44b8252eb1881a2dca546288d9f6e90d1a0e82fe0ed342ab.
//
// Solidity: event WithdrawalRequested(uint256 indexed id, address indexed device, address indexed account, uint256 amount, uint256 due)
func (_DeviceBonds *DeviceBondsFilterer) FilterWithdrawalRequested(opts *bind.FilterOpts, id []*big.Int, device []common.Address, account []common.Address) (*DeviceBondsWithdrawalRequestedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _DeviceBonds.contract.FilterLogs(opts, "WithdrawalRequested", idRule, deviceRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsWithdrawalRequestedIterator{contract: _DeviceBonds.contract, event: "WithdrawalRequested", logs: logs, sub: sub}, nil
}

// WatchWithdrawalRequested is a free log subscription operation binding the contract event 0xf0cb471f23fb74ea44b8252eb1881a2dca546288d9f6e90d1a0e82fe0ed342ab.
//
// Solidity: event WithdrawalRequested(uint256 indexed id, address indexed device, address indexed account, uint256 amount, uint256 due)
func (_DeviceBonds *DeviceBondsFilterer) WatchWithdrawalRequested(opts *bind.WatchOpts, sink chan<- *DeviceBondsWithdrawalRequested, id []*big.Int, device []common.Address, account []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _DeviceBonds.contract.WatchLogs(opts, "WithdrawalRequested", idRule, deviceRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceBondsWithdrawalRequested)
				if err := _DeviceBonds.contract.UnpackLog(event, "WithdrawalRequested", log); err != nil {
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

// ParseWithdrawalRequested is a log parse operation binding the contract event 0xf0cb471f23fb74ea44b8252eb1881a2dca546288d9f6e90d1a0e82fe0ed342ab.
//
// Solidity: event WithdrawalRequested(uint256 indexed id, address indexed device, address indexed account, uint256 amount, uint256 due)
func (_DeviceBonds *DeviceBondsFilterer) ParseWithdrawalRequested(log types.Log) (*DeviceBondsWithdrawalRequested, error) {
	event := new(DeviceBondsWithdrawalRequested)
	if err := _DeviceBonds.contract.UnpackLog(event, "WithdrawalRequested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceBondsWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the DeviceBonds contract.
type DeviceBondsWithdrawnIterator struct {
	Event *DeviceBondsWithdrawn // Event containing the contract specifics and raw log

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
func (it *DeviceBondsWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceBondsWithdrawn)
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
		it.Event = new(DeviceBondsWithdrawn)
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
func (it *DeviceBondsWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceBondsWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceBondsWithdrawn represents a Withdrawn event raised by the DeviceBonds contract.
type DeviceBondsWithdrawn struct {
	Id      *big.Int
	Device  common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xe5df19de43c8c04fd192bc68e484b2593570925fbb6ad8c07ccafbc2aa5c37a1.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed device, address indexed account, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) FilterWithdrawn(opts *bind.FilterOpts, id []*big.Int, device []common.Address, account []common.Address) (*DeviceBondsWithdrawnIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _DeviceBonds.contract.FilterLogs(opts, "Withdrawn", idRule, deviceRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &DeviceBondsWithdrawnIterator{contract: _DeviceBonds.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xe5df19de43c8c04fd192bc68e484b2593570925fbb6ad8c07ccafbc2aa5c37a1.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed device, address indexed account, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *DeviceBondsWithdrawn, id []*big.Int, device []common.Address, account []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _DeviceBonds.contract.WatchLogs(opts, "Withdrawn", idRule, deviceRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceBondsWithdrawn)
				if err := _DeviceBonds.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xe5df19de43c8c04fd192bc68e484b2593570925fbb6ad8c07ccafbc2aa5c37a1.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed device, address indexed account, uint256 amount)
func (_DeviceBonds *DeviceBondsFilterer) ParseWithdrawn(log types.Log) (*DeviceBondsWithdrawn, error) {
	event := new(DeviceBondsWithdrawn)
	if err := _DeviceBonds.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
