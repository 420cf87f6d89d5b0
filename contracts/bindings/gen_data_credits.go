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

// DataCreditsMetaData contains all meta data concerning the DataCredits contract.
var DataCreditsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIController\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractSettlement\",\"name\":\"settlement\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BurnFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NotConfigured\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingPaid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"PaidInOther\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"}],\"name\":\"SameShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ShareTooBig\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TotalsFull\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"memo\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"before\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"ShareSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NOTICE_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIController\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT\",\"outputs\":[{\"internalType\":\"contractSettlement\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"memo\",\"type\":\"bytes32\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"memo\",\"type\":\"bytes32\"}],\"name\":\"payToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"}],\"name\":\"setShare\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"shareOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"next\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"totals\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161139938038061139983398101604081905261002f9161007e565b6001600160a01b0380851660805283811660a052821660c05261005381600e6100e3565b64ffffffffff1660e0525061011692505050565b6001600160a01b038116811461007b575f5ffd5b50565b5f5f5f5f60808587031215610091575f5ffd5b845161009c81610067565b60208601519094506100ad81610067565b60408601519093506100be81610067565b606086015190925064ffffffffff811681146100d8575f5ffd5b939692955090935050565b64ffffffffff818116838216029081169081811461010f57634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e0516112116101885f395f818161018b015261044801525f81816101d4015281816105db015261087c01525f81816102260152818161067e015281816108b7015281816108fb015281816109a70152610ab401525f818161010c01526102f601526112115ff3fe608060405260043610610084575f3560e01c80638e6bee97116100575780638e6bee9714610167578063bf6dc3a01461017a578063c0a2526c146101c3578063eb450376146101f6578063ef0fe24514610215575f5ffd5b80631b3387101461008857806326ca291b146100c1578063293c4999146100fb5780636bf8e9cc14610146575b5f5ffd5b348015610093575f5ffd5b506100a76100a2366004610f73565b610248565b604080519283526020830191909152015b60405180910390f35b3480156100cc575f5ffd5b506100e06100db366004610f73565b610299565b604080519384526020840192909252908201526060016100b8565b348015610106575f5ffd5b5061012e7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100b8565b348015610151575f5ffd5b50610165610160366004610f8a565b6102da565b005b610165610175366004610f8a565b61056a565b348015610185575f5ffd5b506101ad7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016100b8565b3480156101ce575f5ffd5b5061012e7f000000000000000000000000000000000000000000000000000000000000000081565b348015610201575f5ffd5b50610165610210366004610faa565b610709565b348015610220575f5ffd5b5061012e7f000000000000000000000000000000000000000000000000000000000000000081565b5f81815260016020526040812081908190816102638661098f565b6001600160a01b0316815260208101919091526040015f20546001600160801b0380821696600160801b90920416945092505050565b5f818152602081905260408120819081906102b381610a20565b9054909562010000820461ffff16955064010000000090910464ffffffffff169350915050565b60405163158e711d60e01b8152600481018390523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610343573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103679190610fd3565b6103925760405163440d8f2b60e11b8152600481018390523360248201526044015b60405180910390fd5b6127108111156103c05760405163119f169760e21b8152600481018290526127106024820152604401610389565b5f828152602081905260408120906103d782610a20565b8254909150600160481b900460ff1680156103fc5750815462010000900461ffff1683145b1561042457604051630dc638bb60e21b81526004810185905260248101849052604401610389565b81544290600160481b900460ff16801561043e5750818414155b156104705761046d7f00000000000000000000000000000000000000000000000000000000000000008261100d565b90505b6040805160808101825261ffff8085168252868116602080840191825264ffffffffff8087168587019081526001606087019081525f8d81529384905292879020955186549451915193511515600160481b0269ff0000000000000000001994909316640100000000029390931669ffffffffffff0000000019918616620100000263ffffffff1990951693909516929092179290921716919091171790555185907ff3767f1082cc5054f04904dea764f7e57ba70e83b5540c07f182a00faccafdfc9061055b90859088908690928352602083019190915264ffffffffff16604082015260600190565b60405180910390a25050505050565b610572610a5b565b5f61057c83610a92565b90506001600160a01b038116156105b857604051636bf76d8760e11b8152600481018490526001600160a01b0382166024820152604401610389565b5f6105c38434610b4d565b90506105d28483853485610b9f565b801561066d575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610641576040519150601f19603f3d011682016040523d82523d5f602084013e610646565b606091505b505090508061066b5760405163273da76d60e21b815260048101839052602401610389565b505b3481146106fb576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663ca1d209d6106ad833461102a565b866040518363ffffffff1660e01b81526004016106cc91815260200190565b5f604051808303818588803b1580156106e3575f5ffd5b505af11580156106f5573d5f5f3e3d5ffd5b50505050505b5050610705610d26565b5050565b610711610a5b565b5f61071b84610a92565b90506001600160a01b03811661075657604051636bf76d8760e11b8152600481018590526001600160a01b0382166024820152604401610389565b6040516370a0823160e01b815230600482015281905f906001600160a01b038316906370a0823190602401602060405180830381865afa15801561079c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107c0919061103d565b90506107d76001600160a01b038316333088610d50565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038516906370a0823190602401602060405180830381865afa15801561081d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610841919061103d565b61084b919061102a565b90505f6108588883610b4d565b90506108678886888585610b9f565b80156108a1576108a16001600160a01b0385167f000000000000000000000000000000000000000000000000000000000000000083610d8c565b8181036108b2575050505050610982565b6108f17f00000000000000000000000000000000000000000000000000000000000000006108e0838561102a565b6001600160a01b0387169190610dc1565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663208bba488961092b848661102a565b6040516001600160e01b031960e085901b168152600481019290925260248201526044015f604051808303815f87803b158015610966575f5ffd5b505af1158015610978573d5f5f3e3d5ffd5b5050505050505050505b61098a610d26565b505050565b6040516311d5aaa760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906311d5aaa79060240161012060405180830381865afa1580156109f5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a1991906110e0565b5192915050565b80545f90640100000000900464ffffffffff164210610a4a57815462010000900461ffff16610a51565b815461ffff165b61ffff1692915050565b610a63610e13565b610a9060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90610e53565b565b6040516311d5aaa760e01b8152600481018290525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906311d5aaa79060240161012060405180830381865afa158015610afa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b1e91906110e0565b9050806020015163ffffffff165f03610a1957604051639b04588d60e01b815260048101849052602401610389565b5f6127106001612710610b6e5f5f8881526020019081526020015f20610a20565b610b78908661118a565b610b8291906111a1565b610b8c919061102a565b610b9691906111b4565b90505b92915050565b815f03610bbf57604051632b5d567b60e11b815260040160405180910390fd5b5f8581526001602090815260408083206001600160a01b038816845290915290208054610bf7906001600160801b03908116906111d3565b6001600160801b0316831115610c325760405163cc8399b760e01b8152600481018790526001600160a01b0386166024820152604401610389565b8054839082905f90610c4e9084906001600160801b03166111f2565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081815f0160108282829054906101000a90046001600160801b0316610c9791906111f2565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555083336001600160a01b0316877f77c10d2d25eb4d57035571f11788af759e30e83cd53887ec56c19c6e8d09a6ab888787604051610d16939291906001600160a01b039390931683526020830191909152604082015260600190565b60405180910390a4505050505050565b610a905f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610a8a565b610d5e848484846001610e5a565b610d8657604051635274afe760e01b81526001600160a01b0385166004820152602401610389565b50505050565b610d998383836001610ec7565b61098a57604051635274afe760e01b81526001600160a01b0384166004820152602401610389565b610dcd8383835f610f29565b61098a57610dde83835f6001610f29565b610e0657604051635274afe760e01b81526001600160a01b0384166004820152602401610389565b610d998383836001610f29565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610a9057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316610eb6578383151615610eaa573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316610f1d578383151615610f11573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316610f1d578383151615610f11573d5f823e3d81fd5b5f60208284031215610f83575f5ffd5b5035919050565b5f5f60408385031215610f9b575f5ffd5b50508035926020909101359150565b5f5f5f60608486031215610fbc575f5ffd5b505081359360208301359350604090920135919050565b5f60208284031215610fe3575f5ffd5b81518015158114610ff2575f5ffd5b9392505050565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff8181168382160190811115610b9957610b99610ff9565b81810381811115610b9957610b99610ff9565b5f6020828403121561104d575f5ffd5b5051919050565b604051610120810167ffffffffffffffff8111828210171561108457634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146110a0575f5ffd5b919050565b805163ffffffff811681146110a0575f5ffd5b805161ffff811681146110a0575f5ffd5b805167ffffffffffffffff811681146110a0575f5ffd5b5f6101208284031280156110f2575f5ffd5b506110fb611054565b6111048361108a565b8152611112602084016110a5565b6020820152611123604084016110b8565b6040820152611134606084016110b8565b60608201526111456080840161108a565b608082015261115660a084016110c9565b60a082015261116760c084016110c9565b60c082015260e08381015190820152610100928301519281019290925250919050565b8082028115828204841417610b9957610b99610ff9565b80820180821115610b9957610b99610ff9565b5f826111ce57634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160801b038281168282160390811115610b9957610b99610ff9565b6001600160801b038181168382160190811115610b9957610b99610ff956",
}

// DataCreditsABI is the input ABI used to generate the binding from.
// Deprecated: Use DataCreditsMetaData.ABI instead.
var DataCreditsABI = DataCreditsMetaData.ABI

// DataCreditsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DataCreditsMetaData.Bin instead.
var DataCreditsBin = DataCreditsMetaData.Bin

// DeployDataCredits deploys a new Ethereum contract, binding an instance of DataCredits to it.
func DeployDataCredits(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address, settlement common.Address, burn common.Address, day *big.Int) (common.Address, *types.Transaction, *DataCredits, error) {
	parsed, err := DataCreditsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DataCreditsBin), backend, projects, settlement, burn, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DataCredits{DataCreditsCaller: DataCreditsCaller{contract: contract}, DataCreditsTransactor: DataCreditsTransactor{contract: contract}, DataCreditsFilterer: DataCreditsFilterer{contract: contract}}, nil
}

// DataCredits is an auto generated Go binding around an Ethereum contract.
type DataCredits struct {
	DataCreditsCaller     // Read-only binding to the contract
	DataCreditsTransactor // Write-only binding to the contract
	DataCreditsFilterer   // Log filterer for contract events
}

// DataCreditsCaller is an auto generated read-only Go binding around an Ethereum contract.
type DataCreditsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DataCreditsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DataCreditsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DataCreditsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DataCreditsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DataCreditsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DataCreditsSession struct {
	Contract     *DataCredits      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DataCreditsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DataCreditsCallerSession struct {
	Contract *DataCreditsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// DataCreditsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DataCreditsTransactorSession struct {
	Contract     *DataCreditsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// DataCreditsRaw is an auto generated low-level Go binding around an Ethereum contract.
type DataCreditsRaw struct {
	Contract *DataCredits // Generic contract binding to access the raw methods on
}

// DataCreditsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DataCreditsCallerRaw struct {
	Contract *DataCreditsCaller // Generic read-only contract binding to access the raw methods on
}

// DataCreditsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DataCreditsTransactorRaw struct {
	Contract *DataCreditsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDataCredits creates a new instance of DataCredits, bound to a specific deployed contract.
func NewDataCredits(address common.Address, backend bind.ContractBackend) (*DataCredits, error) {
	contract, err := bindDataCredits(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DataCredits{DataCreditsCaller: DataCreditsCaller{contract: contract}, DataCreditsTransactor: DataCreditsTransactor{contract: contract}, DataCreditsFilterer: DataCreditsFilterer{contract: contract}}, nil
}

// NewDataCreditsCaller creates a new read-only instance of DataCredits, bound to a specific deployed contract.
func NewDataCreditsCaller(address common.Address, caller bind.ContractCaller) (*DataCreditsCaller, error) {
	contract, err := bindDataCredits(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DataCreditsCaller{contract: contract}, nil
}

// NewDataCreditsTransactor creates a new write-only instance of DataCredits, bound to a specific deployed contract.
func NewDataCreditsTransactor(address common.Address, transactor bind.ContractTransactor) (*DataCreditsTransactor, error) {
	contract, err := bindDataCredits(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DataCreditsTransactor{contract: contract}, nil
}

// NewDataCreditsFilterer creates a new log filterer instance of DataCredits, bound to a specific deployed contract.
func NewDataCreditsFilterer(address common.Address, filterer bind.ContractFilterer) (*DataCreditsFilterer, error) {
	contract, err := bindDataCredits(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DataCreditsFilterer{contract: contract}, nil
}

// bindDataCredits binds a generic wrapper to an already deployed contract.
func bindDataCredits(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DataCreditsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DataCredits *DataCreditsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DataCredits.Contract.DataCreditsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DataCredits *DataCreditsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DataCredits.Contract.DataCreditsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DataCredits *DataCreditsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DataCredits.Contract.DataCreditsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DataCredits *DataCreditsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DataCredits.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DataCredits *DataCreditsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DataCredits.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DataCredits *DataCreditsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DataCredits.Contract.contract.Transact(opts, method, params...)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_DataCredits *DataCreditsCaller) BURN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DataCredits.contract.Call(opts, &out, "BURN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_DataCredits *DataCreditsSession) BURN() (common.Address, error) {
	return _DataCredits.Contract.BURN(&_DataCredits.CallOpts)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_DataCredits *DataCreditsCallerSession) BURN() (common.Address, error) {
	return _DataCredits.Contract.BURN(&_DataCredits.CallOpts)
}

// NOTICESECONDS is a free data retrieval call binding the contract method 0xbf6dc3a0.
//
// Solidity: function NOTICE_SECONDS() view returns(uint40)
func (_DataCredits *DataCreditsCaller) NOTICESECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DataCredits.contract.Call(opts, &out, "NOTICE_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NOTICESECONDS is a free data retrieval call binding the contract method 0xbf6dc3a0.
//
// Solidity: function NOTICE_SECONDS() view returns(uint40)
func (_DataCredits *DataCreditsSession) NOTICESECONDS() (*big.Int, error) {
	return _DataCredits.Contract.NOTICESECONDS(&_DataCredits.CallOpts)
}

// NOTICESECONDS is a free data retrieval call binding the contract method 0xbf6dc3a0.
//
// Solidity: function NOTICE_SECONDS() view returns(uint40)
func (_DataCredits *DataCreditsCallerSession) NOTICESECONDS() (*big.Int, error) {
	return _DataCredits.Contract.NOTICESECONDS(&_DataCredits.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DataCredits *DataCreditsCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DataCredits.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DataCredits *DataCreditsSession) PROJECTS() (common.Address, error) {
	return _DataCredits.Contract.PROJECTS(&_DataCredits.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DataCredits *DataCreditsCallerSession) PROJECTS() (common.Address, error) {
	return _DataCredits.Contract.PROJECTS(&_DataCredits.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_DataCredits *DataCreditsCaller) SETTLEMENT(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DataCredits.contract.Call(opts, &out, "SETTLEMENT")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_DataCredits *DataCreditsSession) SETTLEMENT() (common.Address, error) {
	return _DataCredits.Contract.SETTLEMENT(&_DataCredits.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_DataCredits *DataCreditsCallerSession) SETTLEMENT() (common.Address, error) {
	return _DataCredits.Contract.SETTLEMENT(&_DataCredits.CallOpts)
}

// ShareOf is a free data retrieval call binding the contract method 0x26ca291b.
//
// Solidity: function shareOf(uint256 projectId) view returns(uint256 share, uint256 next, uint256 since)
func (_DataCredits *DataCreditsCaller) ShareOf(opts *bind.CallOpts, projectId *big.Int) (struct {
	Share *big.Int
	Next  *big.Int
	Since *big.Int
}, error) {
	var out []interface{}
	err := _DataCredits.contract.Call(opts, &out, "shareOf", projectId)

	outstruct := new(struct {
		Share *big.Int
		Next  *big.Int
		Since *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Share = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Next = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Since = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ShareOf is a free data retrieval call binding the contract method 0x26ca291b.
//
// Solidity: function shareOf(uint256 projectId) view returns(uint256 share, uint256 next, uint256 since)
func (_DataCredits *DataCreditsSession) ShareOf(projectId *big.Int) (struct {
	Share *big.Int
	Next  *big.Int
	Since *big.Int
}, error) {
	return _DataCredits.Contract.ShareOf(&_DataCredits.CallOpts, projectId)
}

// ShareOf is a free data retrieval call binding the contract method 0x26ca291b.
//
// Solidity: function shareOf(uint256 projectId) view returns(uint256 share, uint256 next, uint256 since)
func (_DataCredits *DataCreditsCallerSession) ShareOf(projectId *big.Int) (struct {
	Share *big.Int
	Next  *big.Int
	Since *big.Int
}, error) {
	return _DataCredits.Contract.ShareOf(&_DataCredits.CallOpts, projectId)
}

// Totals is a free data retrieval call binding the contract method 0x1b338710.
//
// Solidity: function totals(uint256 projectId) view returns(uint256 paid, uint256 burned)
func (_DataCredits *DataCreditsCaller) Totals(opts *bind.CallOpts, projectId *big.Int) (struct {
	Paid   *big.Int
	Burned *big.Int
}, error) {
	var out []interface{}
	err := _DataCredits.contract.Call(opts, &out, "totals", projectId)

	outstruct := new(struct {
		Paid   *big.Int
		Burned *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Paid = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Burned = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Totals is a free data retrieval call binding the contract method 0x1b338710.
//
// Solidity: function totals(uint256 projectId) view returns(uint256 paid, uint256 burned)
func (_DataCredits *DataCreditsSession) Totals(projectId *big.Int) (struct {
	Paid   *big.Int
	Burned *big.Int
}, error) {
	return _DataCredits.Contract.Totals(&_DataCredits.CallOpts, projectId)
}

// Totals is a free data retrieval call binding the contract method 0x1b338710.
//
// Solidity: function totals(uint256 projectId) view returns(uint256 paid, uint256 burned)
func (_DataCredits *DataCreditsCallerSession) Totals(projectId *big.Int) (struct {
	Paid   *big.Int
	Burned *big.Int
}, error) {
	return _DataCredits.Contract.Totals(&_DataCredits.CallOpts, projectId)
}

// Pay is a paid mutator transaction binding the contract method 0x8e6bee97.
//
// Solidity: function pay(uint256 projectId, bytes32 memo) payable returns()
func (_DataCredits *DataCreditsTransactor) Pay(opts *bind.TransactOpts, projectId *big.Int, memo [32]byte) (*types.Transaction, error) {
	return _DataCredits.contract.Transact(opts, "pay", projectId, memo)
}

// Pay is a paid mutator transaction binding the contract method 0x8e6bee97.
//
// Solidity: function pay(uint256 projectId, bytes32 memo) payable returns()
func (_DataCredits *DataCreditsSession) Pay(projectId *big.Int, memo [32]byte) (*types.Transaction, error) {
	return _DataCredits.Contract.Pay(&_DataCredits.TransactOpts, projectId, memo)
}

// Pay is a paid mutator transaction binding the contract method 0x8e6bee97.
//
// Solidity: function pay(uint256 projectId, bytes32 memo) payable returns()
func (_DataCredits *DataCreditsTransactorSession) Pay(projectId *big.Int, memo [32]byte) (*types.Transaction, error) {
	return _DataCredits.Contract.Pay(&_DataCredits.TransactOpts, projectId, memo)
}

// PayToken is a paid mutator transaction binding the contract method 0xeb450376.
//
// Solidity: function payToken(uint256 projectId, uint256 amount, bytes32 memo) returns()
func (_DataCredits *DataCreditsTransactor) PayToken(opts *bind.TransactOpts, projectId *big.Int, amount *big.Int, memo [32]byte) (*types.Transaction, error) {
	return _DataCredits.contract.Transact(opts, "payToken", projectId, amount, memo)
}

// PayToken is a paid mutator transaction binding the contract method 0xeb450376.
//
// Solidity: function payToken(uint256 projectId, uint256 amount, bytes32 memo) returns()
func (_DataCredits *DataCreditsSession) PayToken(projectId *big.Int, amount *big.Int, memo [32]byte) (*types.Transaction, error) {
	return _DataCredits.Contract.PayToken(&_DataCredits.TransactOpts, projectId, amount, memo)
}

// PayToken is a paid mutator transaction binding the contract method 0xeb450376.
//
// Solidity: function payToken(uint256 projectId, uint256 amount, bytes32 memo) returns()
func (_DataCredits *DataCreditsTransactorSession) PayToken(projectId *big.Int, amount *big.Int, memo [32]byte) (*types.Transaction, error) {
	return _DataCredits.Contract.PayToken(&_DataCredits.TransactOpts, projectId, amount, memo)
}

// SetShare is a paid mutator transaction binding the contract method 0x6bf8e9cc.
//
// Solidity: function setShare(uint256 projectId, uint256 share) returns()
func (_DataCredits *DataCreditsTransactor) SetShare(opts *bind.TransactOpts, projectId *big.Int, share *big.Int) (*types.Transaction, error) {
	return _DataCredits.contract.Transact(opts, "setShare", projectId, share)
}

// SetShare is a paid mutator transaction binding the contract method 0x6bf8e9cc.
//
// Solidity: function setShare(uint256 projectId, uint256 share) returns()
func (_DataCredits *DataCreditsSession) SetShare(projectId *big.Int, share *big.Int) (*types.Transaction, error) {
	return _DataCredits.Contract.SetShare(&_DataCredits.TransactOpts, projectId, share)
}

// SetShare is a paid mutator transaction binding the contract method 0x6bf8e9cc.
//
// Solidity: function setShare(uint256 projectId, uint256 share) returns()
func (_DataCredits *DataCreditsTransactorSession) SetShare(projectId *big.Int, share *big.Int) (*types.Transaction, error) {
	return _DataCredits.Contract.SetShare(&_DataCredits.TransactOpts, projectId, share)
}

// DataCreditsPaidIterator is returned from FilterPaid and is used to iterate over the raw logs and unpacked data for Paid events raised by the DataCredits contract.
type DataCreditsPaidIterator struct {
	Event *DataCreditsPaid // Event containing the contract specifics and raw log

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
func (it *DataCreditsPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DataCreditsPaid)
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
		it.Event = new(DataCreditsPaid)
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
func (it *DataCreditsPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DataCreditsPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DataCreditsPaid represents a Paid event raised by the DataCredits contract.
type DataCreditsPaid struct {
	ProjectId *big.Int
	Payer     common.Address
	Memo      [32]byte
	Token     common.Address
	Amount    *big.Int
	Burned    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterPaid is a free log retrieval operation binding the contract event 0x77c10d2d25eb4d57035571f11788af759e30e83cd53887ec56c19c6e8d09a6ab.
//
// Solidity: event Paid(uint256 indexed projectId, address indexed payer, bytes32 indexed memo, address token, uint256 amount, uint256 burned)
func (_DataCredits *DataCreditsFilterer) FilterPaid(opts *bind.FilterOpts, projectId []*big.Int, payer []common.Address, memo [][32]byte) (*DataCreditsPaidIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var payerRule []interface{}
	for _, payerItem := range payer {
		payerRule = append(payerRule, payerItem)
	}
	var memoRule []interface{}
	for _, memoItem := range memo {
		memoRule = append(memoRule, memoItem)
	}

	logs, sub, err := _DataCredits.contract.FilterLogs(opts, "Paid", projectIdRule, payerRule, memoRule)
	if err != nil {
		return nil, err
	}
	return &DataCreditsPaidIterator{contract: _DataCredits.contract, event: "Paid", logs: logs, sub: sub}, nil
}

// WatchPaid is a free log subscription operation binding the contract event 0x77c10d2d25eb4d57035571f11788af759e30e83cd53887ec56c19c6e8d09a6ab.
//
// Solidity: event Paid(uint256 indexed projectId, address indexed payer, bytes32 indexed memo, address token, uint256 amount, uint256 burned)
func (_DataCredits *DataCreditsFilterer) WatchPaid(opts *bind.WatchOpts, sink chan<- *DataCreditsPaid, projectId []*big.Int, payer []common.Address, memo [][32]byte) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var payerRule []interface{}
	for _, payerItem := range payer {
		payerRule = append(payerRule, payerItem)
	}
	var memoRule []interface{}
	for _, memoItem := range memo {
		memoRule = append(memoRule, memoItem)
	}

	logs, sub, err := _DataCredits.contract.WatchLogs(opts, "Paid", projectIdRule, payerRule, memoRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DataCreditsPaid)
				if err := _DataCredits.contract.UnpackLog(event, "Paid", log); err != nil {
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

// ParsePaid is a log parse operation binding the contract event 0x77c10d2d25eb4d57035571f11788af759e30e83cd53887ec56c19c6e8d09a6ab.
//
// Solidity: event Paid(uint256 indexed projectId, address indexed payer, bytes32 indexed memo, address token, uint256 amount, uint256 burned)
func (_DataCredits *DataCreditsFilterer) ParsePaid(log types.Log) (*DataCreditsPaid, error) {
	event := new(DataCreditsPaid)
	if err := _DataCredits.contract.UnpackLog(event, "Paid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DataCreditsShareSetIterator is returned from FilterShareSet and is used to iterate over the raw logs and unpacked data for ShareSet events raised by the DataCredits contract.
type DataCreditsShareSetIterator struct {
	Event *DataCreditsShareSet // Event containing the contract specifics and raw log

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
func (it *DataCreditsShareSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DataCreditsShareSet)
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
		it.Event = new(DataCreditsShareSet)
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
func (it *DataCreditsShareSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DataCreditsShareSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DataCreditsShareSet represents a ShareSet event raised by the DataCredits contract.
type DataCreditsShareSet struct {
	ProjectId *big.Int
	Before    *big.Int
	Share     *big.Int
	Since     *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterShareSet is a free log retrieval operation binding the contract event 0xf3767f1082cc5054f04904dea764f7e57ba70e83b5540c07f182a00faccafdfc.
//
// Solidity: event ShareSet(uint256 indexed projectId, uint256 before, uint256 share, uint256 since)
func (_DataCredits *DataCreditsFilterer) FilterShareSet(opts *bind.FilterOpts, projectId []*big.Int) (*DataCreditsShareSetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DataCredits.contract.FilterLogs(opts, "ShareSet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &DataCreditsShareSetIterator{contract: _DataCredits.contract, event: "ShareSet", logs: logs, sub: sub}, nil
}

// WatchShareSet is a free log subscription operation binding the contract event 0xf3767f1082cc5054f04904dea764f7e57ba70e83b5540c07f182a00faccafdfc.
//
// Solidity: event ShareSet(uint256 indexed projectId, uint256 before, uint256 share, uint256 since)
func (_DataCredits *DataCreditsFilterer) WatchShareSet(opts *bind.WatchOpts, sink chan<- *DataCreditsShareSet, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DataCredits.contract.WatchLogs(opts, "ShareSet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DataCreditsShareSet)
				if err := _DataCredits.contract.UnpackLog(event, "ShareSet", log); err != nil {
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

// ParseShareSet is a log parse operation binding the contract event 0xf3767f1082cc5054f04904dea764f7e57ba70e83b5540c07f182a00faccafdfc.
//
// Solidity: event ShareSet(uint256 indexed projectId, uint256 before, uint256 share, uint256 since)
func (_DataCredits *DataCreditsFilterer) ParseShareSet(log types.Log) (*DataCreditsShareSet, error) {
	event := new(DataCreditsShareSet)
	if err := _DataCredits.contract.UnpackLog(event, "ShareSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
