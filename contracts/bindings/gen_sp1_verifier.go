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

// SP1VerifierMetaData contains all meta data concerning the SP1Verifier contract.
var SP1VerifierMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"code\",\"type\":\"uint256\"}],\"name\":\"ExitCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"have\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongSize\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PROOF_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SELECTOR\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VK_ROOT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programVKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofBytes\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50610d098061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c8063053c238d146100595780631104faf4146100855780632609e81b1461009b57806341493c60146100be5780637cad4e13146100d3575b5f5ffd5b610067630e78f4db60e01b81565b6040516001600160e01b031990911681526020015b60405180910390f35b61008d6100f9565b60405190815260200161007c565b6100ae6100a936600461074a565b610109565b604051901515815260200161007c565b6100d16100cc3660046107b7565b6101b9565b005b61008d7e8cd56e10c2fe24795cff1e1d1f40d3a324528d315674da45d26afb376e867081565b6101066101006064610844565b81565b5f6101af60408501356002610131602088013561012c60808a0160608b01610857565b610238565b61013e608089018961087d565b604051602001610150939291906108c0565b60408051601f198184030181529082905261016a916108d9565b602060405180830381855afa158015610185573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906101a891906108ef565b858561027d565b90505b9392505050565b61021485600286866040516101cf929190610906565b602060405180830381855afa1580156101ea573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061020d91906108ef565b848461027d565b610231576040516309bde33960e01b815260040160405180910390fd5b5050505050565b5f828260405160200161025e9291909182526001600160a01b0316602082015260400190565b6040516020818303038152906040528051906020012090505b92915050565b5f61028b6101006064610844565b82146102c6578161029f6101006064610844565b60405163f475fc8d60e01b8152600481019290925260248201526044015b60405180910390fd5b630e78f4db60e01b6102d88385610915565b6001600160e01b03191614610324576102f18284610915565b604051639223760960e01b81526001600160e01b03199091166004820152630e78f4db60e01b60248201526044016102bd565b60408051600580825260c082019092525f916020820160a080368337019050509050855f1c815f8151811061035b5761035b61094d565b602002602001018181525050845f1c6001600160fd1b0316816001815181106103865761038661094d565b602090810291909101015261039f606460048587610961565b8101906103ac9190610988565b836002815181106103bf576103bf61094d565b60200260200101846003815181106103d9576103d961094d565b60200260200101856004815181106103f3576103f361094d565b60209081029190910101929092529190525280518190600290811061041a5761041a61094d565b60200260200101515f1461045f578060028151811061043b5761043b61094d565b60200260200101516040516334738d7f60e21b81526004016102bd91815260200190565b7e8cd56e10c2fe24795cff1e1d1f40d3a324528d315674da45d26afb376e8670816003815181106104925761049261094d565b6020026020010151146104fe57806003815181106104b2576104b261094d565b60200260200101517e8cd56e10c2fe24795cff1e1d1f40d3a324528d315674da45d26afb376e8670604051630bcfc09f60e41b81526004016102bd929190918252602082015260400190565b61056560405180610360016040528061034081526020016109c9610340913961052a8560648189610961565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525086925061056f915050565b9695505050505050565b80515f9061057e8160406109b1565b61058a90610200610844565b855114158061059c5750610100845114155b156105aa575f9150506101b2565b6040516101e08601604081835e6001935060205b831561062d57858101515f1990940193604092830192838582015e608084018190527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001119490941693604080840160608160075afa8516945060408360808560065afa909416936020016105be565b505060408501517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4781108416935083156106fb57608060e08801604084015e60c06020880160c084015e604060e0870161018084015e608061016088016101c084015e60c06020870161024084015e7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47817f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703066102608301526020826103008460085afa82516001141693505b5050509392505050565b5f5f83601f840112610715575f5ffd5b50813567ffffffffffffffff81111561072c575f5ffd5b602083019150836020828501011115610743575f5ffd5b9250929050565b5f5f5f6040848603121561075c575f5ffd5b833567ffffffffffffffff811115610772575f5ffd5b840160a08187031215610783575f5ffd5b9250602084013567ffffffffffffffff81111561079e575f5ffd5b6107aa86828701610705565b9497909650939450505050565b5f5f5f5f5f606086880312156107cb575f5ffd5b85359450602086013567ffffffffffffffff8111156107e8575f5ffd5b6107f488828901610705565b909550935050604086013567ffffffffffffffff811115610813575f5ffd5b61081f88828901610705565b969995985093965092949392505050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561027757610277610830565b5f60208284031215610867575f5ffd5b81356001600160a01b03811681146101b2575f5ffd5b5f5f8335601e19843603018112610892575f5ffd5b83018035915067ffffffffffffffff8211156108ac575f5ffd5b602001915036819003821315610743575f5ffd5b838152818360208301375f910160200190815292915050565b5f82518060208501845e5f920191825250919050565b5f602082840312156108ff575f5ffd5b5051919050565b818382375f9101908152919050565b80356001600160e01b03198116906004841015610946576001600160e01b0319600485900360031b81901b82161691505b5092915050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8585111561096f575f5ffd5b8386111561097b575f5ffd5b5050820193919092039150565b5f5f5f6060848603121561099a575f5ffd5b505081359360208301359350604090920135919050565b80820281158282048414176102775761027761083056fe2838edbc8aee47ec511c2837d538a49ffd752370e06ed44e109b4c0f35be6e3a1cbeed5cf07bc7baa706137b59f34086467c2ebc770205fd1038c2c70d5ada22028cbe84124fba3ad76d33e6ca441f570726da5692cae5335a52209a15b9fd452f6457660eeb88acf2baf1e7aefc0958da27058879cc77ba162d2df754aaf93316a70aca682a2fdcd81392509d3524e85242dd6cbd0f5cc0cb9ed9897786d6c410399816723b17c0d9363e046e6ef88c6c652290d81b914b693949d2f87f7e9f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa2f21b62705c5d7f4a7482bf1a69c35db8858584d6f155381b22022a71f817afa08da56e9eb0d183a64e55881a5ed90cfdb0ed5229e588ec3de4452045b2445b119c3547c0ac546a9a29f0706e77d3774f7e9c7c877c59183ded42f11af8a7602085ef31386102b17a676c4ee426e6b7bc4d7371580a50962bc885be6431923242a2cd5881e62ead81dc6997cfff997745379facd38c972e0825deedb0e4fa564208c7b9c6bf876a51b3d62d0a5bdc0d7188e7342dea7d32ddb9635e291e8dd9a219e17d13bc5f5ae36d78093cd6d112374a69844b7d058a7a0a62493f1c369c4254c200a2cdb5bc5e4e262780b4c70a988c4317fb11ac5fd5491f10692d1e929258c71a2309359a248879ba915796e5e2e655acebace0ae7ef8fda2d40d2b2d60b3cd73ef5ee90c6808893b3e4f81d8da3438cb5d2b601045825b2ab3990a3910945b0f65ee8acfce0b22bab7a27663bfaf8eed78d511a96a54b50f307cd2a231ef0708b683e9cbfeb8800001f06f9c80950d60869ebfc6b5cc58bd2bbfd6abe290b3cba8ec4c97f171261b17b9c90e101b65934db12f4a299d4d5b939e9235c14914c2bf919019e575b0bd613363aa160d700bd929bcbc14de06a05e3a25eb022474ea30b64abc35269a0c55be5972965bf920e937c3d1927da5e89e60cf916272dd64ca95c75938da75797ef702ec5112808c36914020a4b1822fff576d334",
}

// SP1VerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use SP1VerifierMetaData.ABI instead.
var SP1VerifierABI = SP1VerifierMetaData.ABI

// SP1VerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SP1VerifierMetaData.Bin instead.
var SP1VerifierBin = SP1VerifierMetaData.Bin

// DeploySP1Verifier deploys a new Ethereum contract, binding an instance of SP1Verifier to it.
func DeploySP1Verifier(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *SP1Verifier, error) {
	parsed, err := SP1VerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SP1VerifierBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SP1Verifier{SP1VerifierCaller: SP1VerifierCaller{contract: contract}, SP1VerifierTransactor: SP1VerifierTransactor{contract: contract}, SP1VerifierFilterer: SP1VerifierFilterer{contract: contract}}, nil
}

// SP1Verifier is an auto generated Go binding around an Ethereum contract.
type SP1Verifier struct {
	SP1VerifierCaller     // Read-only binding to the contract
	SP1VerifierTransactor // Write-only binding to the contract
	SP1VerifierFilterer   // Log filterer for contract events
}

// SP1VerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type SP1VerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SP1VerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SP1VerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SP1VerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SP1VerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SP1VerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SP1VerifierSession struct {
	Contract     *SP1Verifier      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SP1VerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SP1VerifierCallerSession struct {
	Contract *SP1VerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// SP1VerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SP1VerifierTransactorSession struct {
	Contract     *SP1VerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// SP1VerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type SP1VerifierRaw struct {
	Contract *SP1Verifier // Generic contract binding to access the raw methods on
}

// SP1VerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SP1VerifierCallerRaw struct {
	Contract *SP1VerifierCaller // Generic read-only contract binding to access the raw methods on
}

// SP1VerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SP1VerifierTransactorRaw struct {
	Contract *SP1VerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSP1Verifier creates a new instance of SP1Verifier, bound to a specific deployed contract.
func NewSP1Verifier(address common.Address, backend bind.ContractBackend) (*SP1Verifier, error) {
	contract, err := bindSP1Verifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SP1Verifier{SP1VerifierCaller: SP1VerifierCaller{contract: contract}, SP1VerifierTransactor: SP1VerifierTransactor{contract: contract}, SP1VerifierFilterer: SP1VerifierFilterer{contract: contract}}, nil
}

// NewSP1VerifierCaller creates a new read-only instance of SP1Verifier, bound to a specific deployed contract.
func NewSP1VerifierCaller(address common.Address, caller bind.ContractCaller) (*SP1VerifierCaller, error) {
	contract, err := bindSP1Verifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SP1VerifierCaller{contract: contract}, nil
}

// NewSP1VerifierTransactor creates a new write-only instance of SP1Verifier, bound to a specific deployed contract.
func NewSP1VerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*SP1VerifierTransactor, error) {
	contract, err := bindSP1Verifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SP1VerifierTransactor{contract: contract}, nil
}

// NewSP1VerifierFilterer creates a new log filterer instance of SP1Verifier, bound to a specific deployed contract.
func NewSP1VerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*SP1VerifierFilterer, error) {
	contract, err := bindSP1Verifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SP1VerifierFilterer{contract: contract}, nil
}

// bindSP1Verifier binds a generic wrapper to an already deployed contract.
func bindSP1Verifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SP1VerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SP1Verifier *SP1VerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SP1Verifier.Contract.SP1VerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SP1Verifier *SP1VerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SP1Verifier.Contract.SP1VerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SP1Verifier *SP1VerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SP1Verifier.Contract.SP1VerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SP1Verifier *SP1VerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SP1Verifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SP1Verifier *SP1VerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SP1Verifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SP1Verifier *SP1VerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SP1Verifier.Contract.contract.Transact(opts, method, params...)
}

// PROOFBYTES is a free data retrieval call binding the contract method 0x1104faf4.
//
// Solidity: function PROOF_BYTES() view returns(uint256)
func (_SP1Verifier *SP1VerifierCaller) PROOFBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SP1Verifier.contract.Call(opts, &out, "PROOF_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PROOFBYTES is a free data retrieval call binding the contract method 0x1104faf4.
//
// Solidity: function PROOF_BYTES() view returns(uint256)
func (_SP1Verifier *SP1VerifierSession) PROOFBYTES() (*big.Int, error) {
	return _SP1Verifier.Contract.PROOFBYTES(&_SP1Verifier.CallOpts)
}

// PROOFBYTES is a free data retrieval call binding the contract method 0x1104faf4.
//
// Solidity: function PROOF_BYTES() view returns(uint256)
func (_SP1Verifier *SP1VerifierCallerSession) PROOFBYTES() (*big.Int, error) {
	return _SP1Verifier.Contract.PROOFBYTES(&_SP1Verifier.CallOpts)
}

// SELECTOR is a free data retrieval call binding the contract method 0x053c238d.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (_SP1Verifier *SP1VerifierCaller) SELECTOR(opts *bind.CallOpts) ([4]byte, error) {
	var out []interface{}
	err := _SP1Verifier.contract.Call(opts, &out, "SELECTOR")

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// SELECTOR is a free data retrieval call binding the contract method 0x053c238d.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (_SP1Verifier *SP1VerifierSession) SELECTOR() ([4]byte, error) {
	return _SP1Verifier.Contract.SELECTOR(&_SP1Verifier.CallOpts)
}

// SELECTOR is a free data retrieval call binding the contract method 0x053c238d.
//
// Solidity: function SELECTOR() view returns(bytes4)
func (_SP1Verifier *SP1VerifierCallerSession) SELECTOR() ([4]byte, error) {
	return _SP1Verifier.Contract.SELECTOR(&_SP1Verifier.CallOpts)
}

// VKROOT is a free data retrieval call binding the contract method 0x7cad4e13.
//
// Solidity: function VK_ROOT() view returns(uint256)
func (_SP1Verifier *SP1VerifierCaller) VKROOT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SP1Verifier.contract.Call(opts, &out, "VK_ROOT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// VKROOT is a free data retrieval call binding the contract method 0x7cad4e13.
//
// Solidity: function VK_ROOT() view returns(uint256)
func (_SP1Verifier *SP1VerifierSession) VKROOT() (*big.Int, error) {
	return _SP1Verifier.Contract.VKROOT(&_SP1Verifier.CallOpts)
}

// VKROOT is a free data retrieval call binding the contract method 0x7cad4e13.
//
// Solidity: function VK_ROOT() view returns(uint256)
func (_SP1Verifier *SP1VerifierCallerSession) VKROOT() (*big.Int, error) {
	return _SP1Verifier.Contract.VKROOT(&_SP1Verifier.CallOpts)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_SP1Verifier *SP1VerifierCaller) Verify(opts *bind.CallOpts, s Statement, evidence []byte) (bool, error) {
	var out []interface{}
	err := _SP1Verifier.contract.Call(opts, &out, "verify", s, evidence)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_SP1Verifier *SP1VerifierSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _SP1Verifier.Contract.Verify(&_SP1Verifier.CallOpts, s, evidence)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_SP1Verifier *SP1VerifierCallerSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _SP1Verifier.Contract.Verify(&_SP1Verifier.CallOpts, s, evidence)
}

// VerifyProof is a free data retrieval call binding the contract method 0x41493c60.
//
// Solidity: function verifyProof(bytes32 programVKey, bytes publicValues, bytes proofBytes) view returns()
func (_SP1Verifier *SP1VerifierCaller) VerifyProof(opts *bind.CallOpts, programVKey [32]byte, publicValues []byte, proofBytes []byte) error {
	var out []interface{}
	err := _SP1Verifier.contract.Call(opts, &out, "verifyProof", programVKey, publicValues, proofBytes)

	if err != nil {
		return err
	}

	return err

}

// VerifyProof is a free data retrieval call binding the contract method 0x41493c60.
//
// Solidity: function verifyProof(bytes32 programVKey, bytes publicValues, bytes proofBytes) view returns()
func (_SP1Verifier *SP1VerifierSession) VerifyProof(programVKey [32]byte, publicValues []byte, proofBytes []byte) error {
	return _SP1Verifier.Contract.VerifyProof(&_SP1Verifier.CallOpts, programVKey, publicValues, proofBytes)
}

// VerifyProof is a free data retrieval call binding the contract method 0x41493c60.
//
// Solidity: function verifyProof(bytes32 programVKey, bytes publicValues, bytes proofBytes) view returns()
func (_SP1Verifier *SP1VerifierCallerSession) VerifyProof(programVKey [32]byte, publicValues []byte, proofBytes []byte) error {
	return _SP1Verifier.Contract.VerifyProof(&_SP1Verifier.CallOpts, programVKey, publicValues, proofBytes)
}
