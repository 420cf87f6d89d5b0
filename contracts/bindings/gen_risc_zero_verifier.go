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

// RiscZeroVerifierMetaData contains all meta data concerning the RiscZeroVerifier contract.
var RiscZeroVerifierMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"InvalidSeal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"have\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongSize\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BN254_CONTROL_ID\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CONTROL_ROOT\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SEAL_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SELECTOR\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"seal\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"imageId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"journalDigest\",\"type\":\"bytes32\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50610e198061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c8063053c238d14610064578063258038e2146100905780632609e81b146100c5578063ab750e75146100e8578063bf44866b146100fd578063d3f4ed9114610105575b5f5ffd5b610072630309f46f60e61b81565b6040516001600160e01b031990911681526020015b60405180910390f35b6100b77f04446e66d300eb7fb45c9726bb53c793dda407a62e9601618bb43c5c14657ac081565b604051908152602001610087565b6100d86100d33660046108be565b61012c565b6040519015158152602001610087565b6100fb6100f636600461092b565b6101dc565b005b6100b761020b565b6100b77fb1f64013f70bbb386a8b3a3d63552c5cb5ea4a549ec7fb1ecc2a031dbf48816781565b5f6101d283836040870135600261015660208a013561015160808c0160608d01610978565b61021b565b61016360808b018b61099e565b604051602001610175939291906109e1565b60408051601f198184030181529082905261018f916109fa565b602060405180830381855afa1580156101aa573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906101cd9190610a10565b610260565b90505b9392505050565b6101e884848484610260565b6102055760405163d23397a760e01b815260040160405180910390fd5b50505050565b6102186101006004610a3b565b81565b5f82826040516020016102419291909182526001600160a01b0316602082015260400190565b6040516020818303038152906040528051906020012090505b92915050565b5f61026e6101006004610a3b565b84146102a957836102826101006004610a3b565b60405163f475fc8d60e01b8152600481019290925260248201526044015b60405180910390fd5b630309f46f60e61b6102bb8587610a4e565b6001600160e01b03191614610307576102d48486610a4e565b604051639223760960e01b81526001600160e01b03199091166004820152630309f46f60e61b60248201526044016102a0565b5f61031a61031585856104a7565b6106ad565b60408051600580825260c082019092529192505f91906020820160a0803683370190505090506f5c2c55633d3a8b6a38bb0bf71340f6b1815f8151811061036357610363610a86565b6020026020010181815250506f678148bf1d032acc1efbc79e544aeab58160018151811061039357610393610a86565b602002602001018181525050816fffffffffffffffffffffffffffffffff16816002815181106103c5576103c5610a86565b602002602001018181525050608082901c816003815181106103e9576103e9610a86565b6020026020010181815250507f04446e66d300eb7fb45c9726bb53c793dda407a62e9601618bb43c5c14657ac08160048151811061042957610429610a86565b60200260200101818152505061049c6040518061036001604052806103408152602001610ad96103409139610461886004818c610a9a565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508692506106e3915050565b979650505050505050565b5f5f6002806040516104cb906b1c9a5cd8cc0b93dd5d1c1d5d60a21b8152600c0190565b602060405180830381855afa1580156104e6573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906105099190610a10565b60408051602081019290925281018590525f6060820152600160f91b608082015260820160408051601f1981840301815290829052610547916109fa565b602060405180830381855afa158015610562573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906105859190610a10565b90506002806040516105af907172697363302e52656365697074436c61696d60701b815260120190565b602060405180830381855afa1580156105ca573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906105ed9190610a10565b6040805160208101929092525f908201819052606082018790527fa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2608083015260a0820184905260c0820181905260c4820152600160fa1b60c882015260ca0160408051601f1981840301815290829052610667916109fa565b602060405180830381855afa158015610682573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906106a59190610a10565b949350505050565b5f805b60208110156106dd576106c4816008610ac1565b83901c60ff16600883901b1791508060010190506106b0565b50919050565b80515f906106f2816040610ac1565b6106fe90610200610a3b565b85511415806107105750610100845114155b1561071e575f9150506101d5565b6040516101e08601604081835e6001935060205b83156107a157858101515f1990940193604092830192838582015e608084018190527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001119490941693604080840160608160075afa8516945060408360808560065afa90941693602001610732565b505060408501517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47811084169350831561086f57608060e08801604084015e60c06020880160c084015e604060e0870161018084015e608061016088016101c084015e60c06020870161024084015e7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47817f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703066102608301526020826103008460085afa82516001141693505b5050509392505050565b5f5f83601f840112610889575f5ffd5b50813567ffffffffffffffff8111156108a0575f5ffd5b6020830191508360208285010111156108b7575f5ffd5b9250929050565b5f5f5f604084860312156108d0575f5ffd5b833567ffffffffffffffff8111156108e6575f5ffd5b840160a081870312156108f7575f5ffd5b9250602084013567ffffffffffffffff811115610912575f5ffd5b61091e86828701610879565b9497909650939450505050565b5f5f5f5f6060858703121561093e575f5ffd5b843567ffffffffffffffff811115610954575f5ffd5b61096087828801610879565b90989097506020870135966040013595509350505050565b5f60208284031215610988575f5ffd5b81356001600160a01b03811681146101d5575f5ffd5b5f5f8335601e198436030181126109b3575f5ffd5b83018035915067ffffffffffffffff8211156109cd575f5ffd5b6020019150368190038213156108b7575f5ffd5b838152818360208301375f910160200190815292915050565b5f82518060208501845e5f920191825250919050565b5f60208284031215610a20575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561025a5761025a610a27565b80356001600160e01b03198116906004841015610a7f576001600160e01b0319600485900360031b81901b82161691505b5092915050565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115610aa8575f5ffd5b83861115610ab4575f5ffd5b5050820193919092039150565b808202811582820484141761025a5761025a610a2756fe2d4d9aa7e302d9df41749d5507949d05dbea33fbb16c643b22f599a2be6df2e214bedd503c37ceb061d8ec60209fe345ce89830a19230301f076caff004d19260967032fcbf776d1afc985f88877f182d38480a653f2decaa9794cbc3bf3060c0e187847ad4c798374d0d6732bf501847dd68bc0e071241e0213bc7fc13db7ab304cfbd1e08a704a99f5e847d93f8c3caafddec46b7a0d379da69a4d112346a71739c1b1a457a8c7313123d24d2f9192f896b7c63eea05a9d57f06547ad0cec8198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa03b03cd5effa95ac9bee94f1f5ef907157bda4812ccf0b4c91f42bb629f83a1c1aa085ff28179a12d922dba0547057ccaae94b9d69cfaa4e60401fea7f3e0333110c10134f200b19f6490846d518c9aea868366efb7228ca5c91d2940d0307621e60f31fcbf757e837e867178318832d0b2d74d59e2fea1c7142df187d3fc6d312ac9a25dcd5e1a832a9061a082c15dd1d61aa9c4d553505739d0f5d65dc3be4025aa744581ebe7ad91731911c898569106ff5a2d30f3eee2b23c60ee980acd40707b920bc978c02f292fae2036e057be54294114ccc3c8769d883f688a1423f2e32a094b7589554f7bc357bf63481acd2d55555c203383782a4650787ff66420bca36e2cbe6394b3e249751853f961511011c7148e336f4fd974644850fc3472ede7c9acf48cf3a3729fa3d68714e2a8435d4fa6db8f7f409c153b1fcdf9b8b1b8af999dbfbb3927c091cc2aaf201e488cbacc3e2c6b6fb5a25f9112e04f2a72b91a26aa92e1b6f5722949f192a81c850d586d81a60157f3e9cf04f679cccd62b5f494ed674235b8ac1750bdfd5a7615f002d4a1dcefeddd06eda5a076ccd0d2fe520ad2020aab9cbba817fcbb9a863b8a76ff88f14f912c5e71665b2ad5e820f1c3c0d5d9da0fa03666843cde4e82e869ba5252fce3c25d5940320b1c4d493214bfcff74f425f6fe8c0d07b307482d8bc8bb2f3608f68287aa01bd0b69e809",
}

// RiscZeroVerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use RiscZeroVerifierMetaData.ABI instead.
var RiscZeroVerifierABI = RiscZeroVerifierMetaData.ABI

// RiscZeroVerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RiscZeroVerifierMetaData.Bin instead.
var RiscZeroVerifierBin = RiscZeroVerifierMetaData.Bin

// DeployRiscZeroVerifier deploys a new Ethereum contract, binding an instance of RiscZeroVerifier to it.
func DeployRiscZeroVerifier(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *RiscZeroVerifier, error) {
	parsed, err := RiscZeroVerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RiscZeroVerifierBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &RiscZeroVerifier{RiscZeroVerifierCaller: RiscZeroVerifierCaller{contract: contract}, RiscZeroVerifierTransactor: RiscZeroVerifierTransactor{contract: contract}, RiscZeroVerifierFilterer: RiscZeroVerifierFilterer{contract: contract}}, nil
}

// RiscZeroVerifier is an auto generated Go binding around an Ethereum contract.
type RiscZeroVerifier struct {
	RiscZeroVerifierCaller     // Read-only binding to the contract
	RiscZeroVerifierTransactor // Write-only binding to the contract
	RiscZeroVerifierFilterer   // Log filterer for contract events
}

// RiscZeroVerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type RiscZeroVerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RiscZeroVerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RiscZeroVerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RiscZeroVerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RiscZeroVerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RiscZeroVerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RiscZeroVerifierSession struct {
	Contract     *RiscZeroVerifier // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RiscZeroVerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RiscZeroVerifierCallerSession struct {
	Contract *RiscZeroVerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts           // Call options to use throughout this session
}

// RiscZeroVerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RiscZeroVerifierTransactorSession struct {
	Contract     *RiscZeroVerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts           // Transaction auth options to use throughout this session
}

// RiscZeroVerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type RiscZeroVerifierRaw struct {
	Contract *RiscZeroVerifier // Generic contract binding to access the raw methods on
}

// RiscZeroVerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RiscZeroVerifierCallerRaw struct {
	Contract *RiscZeroVerifierCaller // Generic read-only contract binding to access the raw methods on
}

// RiscZeroVerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RiscZeroVerifierTransactorRaw struct {
	Contract *RiscZeroVerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRiscZeroVerifier creates a new instance of RiscZeroVerifier, bound to a specific deployed contract.
func NewRiscZeroVerifier(address common.Address, backend bind.ContractBackend) (*RiscZeroVerifier, error) {
	contract, err := bindRiscZeroVerifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &RiscZeroVerifier{RiscZeroVerifierCaller: RiscZeroVerifierCaller{contract: contract}, RiscZeroVerifierTransactor: RiscZeroVerifierTransactor{contract: contract}, RiscZeroVerifierFilterer: RiscZeroVerifierFilterer{contract: contract}}, nil
}

// NewRiscZeroVerifierCaller creates a new read-only instance of RiscZeroVerifier, bound to a specific deployed contract.
func NewRiscZeroVerifierCaller(address common.Address, caller bind.ContractCaller) (*RiscZeroVerifierCaller, error) {
	contract, err := bindRiscZeroVerifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RiscZeroVerifierCaller{contract: contract}, nil
}

// NewRiscZeroVerifierTransactor creates a new write-only instance of RiscZeroVerifier, bound to a specific deployed contract.
func NewRiscZeroVerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*RiscZeroVerifierTransactor, error) {
	contract, err := bindRiscZeroVerifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RiscZeroVerifierTransactor{contract: contract}, nil
}

// NewRiscZeroVerifierFilterer creates a new log filterer instance of RiscZeroVerifier, bound to a specific deployed contract.
func NewRiscZeroVerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*RiscZeroVerifierFilterer, error) {
	contract, err := bindRiscZeroVerifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RiscZeroVerifierFilterer{contract: contract}, nil
}

// bindRiscZeroVerifier binds a generic wrapper to an already deployed contract.
func bindRiscZeroVerifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RiscZeroVerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RiscZeroVerifier *RiscZeroVerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RiscZeroVerifier.Contract.RiscZeroVerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RiscZeroVerifier *RiscZeroVerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RiscZeroVerifier.Contract.RiscZeroVerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RiscZeroVerifier *RiscZeroVerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RiscZeroVerifier.Contract.RiscZeroVerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RiscZeroVerifier *RiscZeroVerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RiscZeroVerifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RiscZeroVerifier *RiscZeroVerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RiscZeroVerifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RiscZeroVerifier *RiscZeroVerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RiscZeroVerifier.Contract.contract.Transact(opts, method, params...)
}

// BN254CONTROLID is a free data retrieval call binding the contract method 0x258038e2.
//
// Solidity: function BN254_CONTROL_ID() view returns(uint256)
func (_RiscZeroVerifier *RiscZeroVerifierCaller) BN254CONTROLID(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RiscZeroVerifier.contract.Call(opts, &out, "BN254_CONTROL_ID")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BN254CONTROLID is a free data retrieval call binding the contract method 0x258038e2.
//
// Solidity: function BN254_CONTROL_ID() view returns(uint256)
func (_RiscZeroVerifier *RiscZeroVerifierSession) BN254CONTROLID() (*big.Int, error) {
	return _RiscZeroVerifier.Contract.BN254CONTROLID(&_RiscZeroVerifier.CallOpts)
}

// BN254CONTROLID is a free data retrieval call binding the contract method 0x258038e2.
//
// Solidity: function BN254_CONTROL_ID() view returns(uint256)
func (_RiscZeroVerifier *RiscZeroVerifierCallerSession) BN254CONTROLID() (*big.Int, error) {
	return _RiscZeroVerifier.Contract.BN254CONTROLID(&_RiscZeroVerifier.CallOpts)
}

// CONTROLROOT is a free data retrieval call binding the contract method 0xd3f4ed91.
//
// Solidity: function CONTROL_ROOT() view returns(bytes32)
func (_RiscZeroVerifier *RiscZeroVerifierCaller) CONTROLROOT(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _RiscZeroVerifier.contract.Call(opts, &out, "CONTROL_ROOT")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// CONTROLROOT is a free data retrieval call binding the contract method 0xd3f4ed91.
//
// Solidity: function CONTROL_ROOT() view returns(bytes32)
func (_RiscZeroVerifier *RiscZeroVerifierSession) CONTROLROOT() ([32]byte, error) {
	return _RiscZeroVerifier.Contract.CONTROLROOT(&_RiscZeroVerifier.CallOpts)
}

// CONTROLROOT is a free data retrieval call binding the contract method 0xd3f4ed91.
//
// Solidity: function CONTROL_ROOT() view returns(bytes32)
func (_RiscZeroVerifier *RiscZeroVerifierCallerSession) CONTROLROOT() ([32]byte, error) {
	return _RiscZeroVerifier.Contract.CONTROLROOT(&_RiscZeroVerifier.CallOpts)
}

// SEALBYTES is a free data retrieval call binding the contract method 0xbf44866b.
//
// Solidity: function SEAL_BYTES() view returns(uint256)
func (_RiscZeroVerifier *RiscZeroVerifierCaller) SEALBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RiscZeroVerifier.contract.Call(opts, &out, "SEAL_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SEALBYTES is a free data retrieval call binding the contract method 0xbf44866b.
//
// Solidity: function SEAL_BYTES() view returns(uint256)
func (_RiscZeroVerifier *RiscZeroVerifierSession) SEALBYTES() (*big.Int, error) {
	return _RiscZeroVerifier.Contract.SEALBYTES(&_RiscZeroVerifier.CallOpts)
}

// SEALBYTES is a free data retrieval call binding the contract method 0xbf44866b.
//
// Solidity: function SEAL_BYTES() view returns(uint256)
func (_RiscZeroVerifier *RiscZeroVerifierCallerSession) SEALBYTES() (*big.Int, error) {
	return _RiscZeroVerifier.Contract.SEALBYTES(&_RiscZeroVerifier.CallOpts)
}

// SELECTOR is a free data retrieval call binding the contract method 0x053c238d.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (_RiscZeroVerifier *RiscZeroVerifierCaller) SELECTOR(opts *bind.CallOpts) ([4]byte, error) {
	var out []interface{}
	err := _RiscZeroVerifier.contract.Call(opts, &out, "SELECTOR")

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// SELECTOR is a free data retrieval call binding the contract method 0x053c238d.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (_RiscZeroVerifier *RiscZeroVerifierSession) SELECTOR() ([4]byte, error) {
	return _RiscZeroVerifier.Contract.SELECTOR(&_RiscZeroVerifier.CallOpts)
}

// SELECTOR is a free data retrieval call binding the contract method 0x053c238d.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (_RiscZeroVerifier *RiscZeroVerifierCallerSession) SELECTOR() ([4]byte, error) {
	return _RiscZeroVerifier.Contract.SELECTOR(&_RiscZeroVerifier.CallOpts)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_RiscZeroVerifier *RiscZeroVerifierCaller) Verify(opts *bind.CallOpts, s Statement, evidence []byte) (bool, error) {
	var out []interface{}
	err := _RiscZeroVerifier.contract.Call(opts, &out, "verify", s, evidence)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_RiscZeroVerifier *RiscZeroVerifierSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _RiscZeroVerifier.Contract.Verify(&_RiscZeroVerifier.CallOpts, s, evidence)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_RiscZeroVerifier *RiscZeroVerifierCallerSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _RiscZeroVerifier.Contract.Verify(&_RiscZeroVerifier.CallOpts, s, evidence)
}

// Verify0 is a free data retrieval call binding the contract method 0xab750e75.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (_RiscZeroVerifier *RiscZeroVerifierCaller) Verify0(opts *bind.CallOpts, seal []byte, imageId [32]byte, journalDigest [32]byte) error {
	var out []interface{}
	err := _RiscZeroVerifier.contract.Call(opts, &out, "verify0", seal, imageId, journalDigest)

	if err != nil {
		return err
	}

	return err

}

// Verify0 is a free data retrieval call binding the contract method 0xab750e75.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (_RiscZeroVerifier *RiscZeroVerifierSession) Verify0(seal []byte, imageId [32]byte, journalDigest [32]byte) error {
	return _RiscZeroVerifier.Contract.Verify0(&_RiscZeroVerifier.CallOpts, seal, imageId, journalDigest)
}

// Verify0 is a free data retrieval call binding the contract method 0xab750e75.
//
// Solidity: function verify(bytes seal, bytes32 imageId, bytes32 journalDigest) view returns()
func (_RiscZeroVerifier *RiscZeroVerifierCallerSession) Verify0(seal []byte, imageId [32]byte, journalDigest [32]byte) error {
	return _RiscZeroVerifier.Contract.Verify0(&_RiscZeroVerifier.CallOpts, seal, imageId, journalDigest)
}
