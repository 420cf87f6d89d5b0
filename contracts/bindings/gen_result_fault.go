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

// ResultFaultMetaData contains all meta data concerning the ResultFault contract.
var ResultFaultMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"contractIScorerVotes\",\"name\":\"settlement\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"NoVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"NotOffered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"NotVoidedForFault\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"ScorerTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"ScorerUnknown\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"ScorerLinked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"ScorerOffered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT\",\"outputs\":[{\"internalType\":\"contractIScorerVotes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"accept\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"check\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"faultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"offer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"offered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"scorersOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610b0b380380610b0b83398101604081905261002e9161005c565b6001600160a01b0390811660a05216608052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051610a486100c35f395f81816101fc015261053401525f818161015501526103170152610a485ff3fe608060405234801561000f575f5ffd5b506004361061008f575f3560e01c80637535d246116100635780637535d24614610150578063b3e733ef1461018f578063d114fa8a146101a4578063ec2ada51146101e4578063ef0fe245146101f7575f5ffd5b80628b4150146100935780633bfa7614146100b9578063636f35d3146100f6578063704d127214610130575b5f5ffd5b6100a66100a136600461082e565b61021e565b6040519081526020015b60405180910390f35b6100e66100c7366004610885565b600160209081525f928352604080842090915290825290205460ff1681565b60405190151581526020016100b0565b61011b6101043660046108b8565b5f6020819052908152604090205463ffffffff1681565b60405163ffffffff90911681526020016100b0565b61014361013e3660046108da565b61028c565b6040516100b091906108f3565b6101777f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100b0565b6101a261019d36600461093e565b6102fc565b005b6101b76101b2366004610973565b610490565b6040805163ffffffff909516855264ffffffffff90931660208501529183015260608201526080016100b0565b6101a26101f23660046108da565b610681565b6101777f000000000000000000000000000000000000000000000000000000000000000081565b60408051608060208201819052600660a0830152651c995cdd5b1d60d21b60c083015291810185905267ffffffffffffffff841660608201526001600160a01b038316918101919091525f9060e0016040516020818303038152906040528051906020012090509392505050565b63ffffffff81165f908152600260209081526040918290208054835181840281018401909452808452606093928301828280156102f057602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116102d2575b50505050509050919050565b6040516323b7ec3b60e01b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa158015610364573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061038891906109f1565b6001600160a01b0316336001600160a01b0316146103cc57604051632608631560e21b815263ffffffff831660048201523360248201526044015b60405180910390fd5b6001600160a01b0381165f9081526020819052604090205463ffffffff1615610430576001600160a01b0381165f8181526020819052604090819020549051632ed0839160e01b8152600481019290925263ffffffff1660248201526044016103c3565b6001600160a01b0381165f81815260016020818152604080842063ffffffff88168086529252808420805460ff1916909317909255905190917f5fc67186a7a9fc84926c1461a68c9247760cf82de461517ac2a200b0d45693c491a35050565b5f8080808080806104a3888a018a61082e565b6001600160a01b0381165f9081526020819052604081205463ffffffff169a5092955090935091508790036104f6576040516345916dad60e01b81526001600160a01b03821660048201526024016103c3565b604051637368274d60e11b81526004810184905267ffffffffffffffff831660248201526001600160a01b0382811660448301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063e6d04e9a90606401608060405180830381865afa158015610579573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061059d9190610a0c565b9350935093509350835f5f1b036105e9576040516377f7bc5160e11b81526004810188905267ffffffffffffffff871660248201526001600160a01b03861660448201526064016103c3565b6105f28161079a565b610629576040516324c9a88960e11b81526004810188905267ffffffffffffffff87166024820152604481018290526064016103c3565b8184146106535760405163235240cf60e11b815260048101859052602481018390526044016103c3565b8a83670de0b6b3a76400006106698a8a8a61021e565b9a509a509a509a505050505050505093509350935093565b335f9081526020819052604090205463ffffffff16156106d357335f8181526020819052604090819020549051632ed0839160e01b8152600481019290925263ffffffff1660248201526044016103c3565b335f90815260016020908152604080832063ffffffff8516845290915290205460ff166107215760405163fec0a5a960e01b815263ffffffff821660048201523360248201526044016103c3565b335f81815260208181526040808320805463ffffffff191663ffffffff871690811790915580845260028352818420805460018101825590855292842090920180546001600160a01b031916851790555190917fa2bfe39064569cd68ea1dd5c696d7eef438829679b2ba0f1a216e1ce3aefd5b291a350565b5f81686475706c696361746560b81b14806107c35750816b1d5b9c9959da5cdd195c995960a21b145b806107d7575081661858d8dbdd5b9d60ca1b145b806107e95750816472616e676560d81b145b806107fc57508165706f696e747360d01b145b92915050565b67ffffffffffffffff81168114610817575f5ffd5b50565b6001600160a01b0381168114610817575f5ffd5b5f5f5f60608486031215610840575f5ffd5b83359250602084013561085281610802565b915060408401356108628161081a565b809150509250925092565b803563ffffffff81168114610880575f5ffd5b919050565b5f5f60408385031215610896575f5ffd5b82356108a18161081a565b91506108af6020840161086d565b90509250929050565b5f602082840312156108c8575f5ffd5b81356108d38161081a565b9392505050565b5f602082840312156108ea575f5ffd5b6108d38261086d565b602080825282518282018190525f918401906040840190835b818110156109335783516001600160a01b031683526020938401939092019160010161090c565b509095945050505050565b5f5f6040838503121561094f575f5ffd5b6109588361086d565b915060208301356109688161081a565b809150509250929050565b5f5f5f60408486031215610985575f5ffd5b61098e8461086d565b9250602084013567ffffffffffffffff8111156109a9575f5ffd5b8401601f810186136109b9575f5ffd5b803567ffffffffffffffff8111156109cf575f5ffd5b8660208284010111156109e0575f5ffd5b939660209190910195509293505050565b5f60208284031215610a01575f5ffd5b81516108d38161081a565b5f5f5f5f60808587031215610a1f575f5ffd5b84516020860151909450610a3281610802565b604086015160609096015194979096509250505056",
}

// ResultFaultABI is the input ABI used to generate the binding from.
// Deprecated: Use ResultFaultMetaData.ABI instead.
var ResultFaultABI = ResultFaultMetaData.ABI

// ResultFaultBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ResultFaultMetaData.Bin instead.
var ResultFaultBin = ResultFaultMetaData.Bin

// DeployResultFault deploys a new Ethereum contract, binding an instance of ResultFault to it.
func DeployResultFault(auth *bind.TransactOpts, backend bind.ContractBackend, pool common.Address, settlement common.Address) (common.Address, *types.Transaction, *ResultFault, error) {
	parsed, err := ResultFaultMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ResultFaultBin), backend, pool, settlement)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ResultFault{ResultFaultCaller: ResultFaultCaller{contract: contract}, ResultFaultTransactor: ResultFaultTransactor{contract: contract}, ResultFaultFilterer: ResultFaultFilterer{contract: contract}}, nil
}

// ResultFault is an auto generated Go binding around an Ethereum contract.
type ResultFault struct {
	ResultFaultCaller     // Read-only binding to the contract
	ResultFaultTransactor // Write-only binding to the contract
	ResultFaultFilterer   // Log filterer for contract events
}

// ResultFaultCaller is an auto generated read-only Go binding around an Ethereum contract.
type ResultFaultCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ResultFaultTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ResultFaultTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ResultFaultFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ResultFaultFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ResultFaultSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ResultFaultSession struct {
	Contract     *ResultFault      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ResultFaultCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ResultFaultCallerSession struct {
	Contract *ResultFaultCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// ResultFaultTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ResultFaultTransactorSession struct {
	Contract     *ResultFaultTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// ResultFaultRaw is an auto generated low-level Go binding around an Ethereum contract.
type ResultFaultRaw struct {
	Contract *ResultFault // Generic contract binding to access the raw methods on
}

// ResultFaultCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ResultFaultCallerRaw struct {
	Contract *ResultFaultCaller // Generic read-only contract binding to access the raw methods on
}

// ResultFaultTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ResultFaultTransactorRaw struct {
	Contract *ResultFaultTransactor // Generic write-only contract binding to access the raw methods on
}

// NewResultFault creates a new instance of ResultFault, bound to a specific deployed contract.
func NewResultFault(address common.Address, backend bind.ContractBackend) (*ResultFault, error) {
	contract, err := bindResultFault(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ResultFault{ResultFaultCaller: ResultFaultCaller{contract: contract}, ResultFaultTransactor: ResultFaultTransactor{contract: contract}, ResultFaultFilterer: ResultFaultFilterer{contract: contract}}, nil
}

// NewResultFaultCaller creates a new read-only instance of ResultFault, bound to a specific deployed contract.
func NewResultFaultCaller(address common.Address, caller bind.ContractCaller) (*ResultFaultCaller, error) {
	contract, err := bindResultFault(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ResultFaultCaller{contract: contract}, nil
}

// NewResultFaultTransactor creates a new write-only instance of ResultFault, bound to a specific deployed contract.
func NewResultFaultTransactor(address common.Address, transactor bind.ContractTransactor) (*ResultFaultTransactor, error) {
	contract, err := bindResultFault(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ResultFaultTransactor{contract: contract}, nil
}

// NewResultFaultFilterer creates a new log filterer instance of ResultFault, bound to a specific deployed contract.
func NewResultFaultFilterer(address common.Address, filterer bind.ContractFilterer) (*ResultFaultFilterer, error) {
	contract, err := bindResultFault(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ResultFaultFilterer{contract: contract}, nil
}

// bindResultFault binds a generic wrapper to an already deployed contract.
func bindResultFault(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ResultFaultMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ResultFault *ResultFaultRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ResultFault.Contract.ResultFaultCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ResultFault *ResultFaultRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ResultFault.Contract.ResultFaultTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ResultFault *ResultFaultRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ResultFault.Contract.ResultFaultTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ResultFault *ResultFaultCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ResultFault.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ResultFault *ResultFaultTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ResultFault.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ResultFault *ResultFaultTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ResultFault.Contract.contract.Transact(opts, method, params...)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_ResultFault *ResultFaultCaller) POOL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "POOL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_ResultFault *ResultFaultSession) POOL() (common.Address, error) {
	return _ResultFault.Contract.POOL(&_ResultFault.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_ResultFault *ResultFaultCallerSession) POOL() (common.Address, error) {
	return _ResultFault.Contract.POOL(&_ResultFault.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_ResultFault *ResultFaultCaller) SETTLEMENT(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "SETTLEMENT")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_ResultFault *ResultFaultSession) SETTLEMENT() (common.Address, error) {
	return _ResultFault.Contract.SETTLEMENT(&_ResultFault.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_ResultFault *ResultFaultCallerSession) SETTLEMENT() (common.Address, error) {
	return _ResultFault.Contract.SETTLEMENT(&_ResultFault.CallOpts)
}

// Check is a free data retrieval call binding the contract method 0xd114fa8a.
//
// Solidity: function check(uint32 , bytes evidence) view returns(uint32 operator, uint40 capture, uint256 wad, bytes32 id)
func (_ResultFault *ResultFaultCaller) Check(opts *bind.CallOpts, arg0 uint32, evidence []byte) (struct {
	Operator uint32
	Capture  *big.Int
	Wad      *big.Int
	Id       [32]byte
}, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "check", arg0, evidence)

	outstruct := new(struct {
		Operator uint32
		Capture  *big.Int
		Wad      *big.Int
		Id       [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Operator = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Capture = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Wad = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)
	outstruct.Id = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Check is a free data retrieval call binding the contract method 0xd114fa8a.
//
// Solidity: function check(uint32 , bytes evidence) view returns(uint32 operator, uint40 capture, uint256 wad, bytes32 id)
func (_ResultFault *ResultFaultSession) Check(arg0 uint32, evidence []byte) (struct {
	Operator uint32
	Capture  *big.Int
	Wad      *big.Int
	Id       [32]byte
}, error) {
	return _ResultFault.Contract.Check(&_ResultFault.CallOpts, arg0, evidence)
}

// Check is a free data retrieval call binding the contract method 0xd114fa8a.
//
// Solidity: function check(uint32 , bytes evidence) view returns(uint32 operator, uint40 capture, uint256 wad, bytes32 id)
func (_ResultFault *ResultFaultCallerSession) Check(arg0 uint32, evidence []byte) (struct {
	Operator uint32
	Capture  *big.Int
	Wad      *big.Int
	Id       [32]byte
}, error) {
	return _ResultFault.Contract.Check(&_ResultFault.CallOpts, arg0, evidence)
}

// FaultOf is a free data retrieval call binding the contract method 0x008b4150.
//
// Solidity: function faultOf(uint256 project, uint64 epoch, address scorer) pure returns(bytes32)
func (_ResultFault *ResultFaultCaller) FaultOf(opts *bind.CallOpts, project *big.Int, epoch uint64, scorer common.Address) ([32]byte, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "faultOf", project, epoch, scorer)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// FaultOf is a free data retrieval call binding the contract method 0x008b4150.
//
// Solidity: function faultOf(uint256 project, uint64 epoch, address scorer) pure returns(bytes32)
func (_ResultFault *ResultFaultSession) FaultOf(project *big.Int, epoch uint64, scorer common.Address) ([32]byte, error) {
	return _ResultFault.Contract.FaultOf(&_ResultFault.CallOpts, project, epoch, scorer)
}

// FaultOf is a free data retrieval call binding the contract method 0x008b4150.
//
// Solidity: function faultOf(uint256 project, uint64 epoch, address scorer) pure returns(bytes32)
func (_ResultFault *ResultFaultCallerSession) FaultOf(project *big.Int, epoch uint64, scorer common.Address) ([32]byte, error) {
	return _ResultFault.Contract.FaultOf(&_ResultFault.CallOpts, project, epoch, scorer)
}

// Offered is a free data retrieval call binding the contract method 0x3bfa7614.
//
// Solidity: function offered(address scorer, uint32 operator) view returns(bool)
func (_ResultFault *ResultFaultCaller) Offered(opts *bind.CallOpts, scorer common.Address, operator uint32) (bool, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "offered", scorer, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Offered is a free data retrieval call binding the contract method 0x3bfa7614.
//
// Solidity: function offered(address scorer, uint32 operator) view returns(bool)
func (_ResultFault *ResultFaultSession) Offered(scorer common.Address, operator uint32) (bool, error) {
	return _ResultFault.Contract.Offered(&_ResultFault.CallOpts, scorer, operator)
}

// Offered is a free data retrieval call binding the contract method 0x3bfa7614.
//
// Solidity: function offered(address scorer, uint32 operator) view returns(bool)
func (_ResultFault *ResultFaultCallerSession) Offered(scorer common.Address, operator uint32) (bool, error) {
	return _ResultFault.Contract.Offered(&_ResultFault.CallOpts, scorer, operator)
}

// OperatorOf is a free data retrieval call binding the contract method 0x636f35d3.
//
// Solidity: function operatorOf(address scorer) view returns(uint32)
func (_ResultFault *ResultFaultCaller) OperatorOf(opts *bind.CallOpts, scorer common.Address) (uint32, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "operatorOf", scorer)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// OperatorOf is a free data retrieval call binding the contract method 0x636f35d3.
//
// Solidity: function operatorOf(address scorer) view returns(uint32)
func (_ResultFault *ResultFaultSession) OperatorOf(scorer common.Address) (uint32, error) {
	return _ResultFault.Contract.OperatorOf(&_ResultFault.CallOpts, scorer)
}

// OperatorOf is a free data retrieval call binding the contract method 0x636f35d3.
//
// Solidity: function operatorOf(address scorer) view returns(uint32)
func (_ResultFault *ResultFaultCallerSession) OperatorOf(scorer common.Address) (uint32, error) {
	return _ResultFault.Contract.OperatorOf(&_ResultFault.CallOpts, scorer)
}

// ScorersOf is a free data retrieval call binding the contract method 0x704d1272.
//
// Solidity: function scorersOf(uint32 operator) view returns(address[])
func (_ResultFault *ResultFaultCaller) ScorersOf(opts *bind.CallOpts, operator uint32) ([]common.Address, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "scorersOf", operator)

	if err != nil {
		return *new([]common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)

	return out0, err

}

// ScorersOf is a free data retrieval call binding the contract method 0x704d1272.
//
// Solidity: function scorersOf(uint32 operator) view returns(address[])
func (_ResultFault *ResultFaultSession) ScorersOf(operator uint32) ([]common.Address, error) {
	return _ResultFault.Contract.ScorersOf(&_ResultFault.CallOpts, operator)
}

// ScorersOf is a free data retrieval call binding the contract method 0x704d1272.
//
// Solidity: function scorersOf(uint32 operator) view returns(address[])
func (_ResultFault *ResultFaultCallerSession) ScorersOf(operator uint32) ([]common.Address, error) {
	return _ResultFault.Contract.ScorersOf(&_ResultFault.CallOpts, operator)
}

// Accept is a paid mutator transaction binding the contract method 0xec2ada51.
//
// Solidity: function accept(uint32 operator) returns()
func (_ResultFault *ResultFaultTransactor) Accept(opts *bind.TransactOpts, operator uint32) (*types.Transaction, error) {
	return _ResultFault.contract.Transact(opts, "accept", operator)
}

// Accept is a paid mutator transaction binding the contract method 0xec2ada51.
//
// Solidity: function accept(uint32 operator) returns()
func (_ResultFault *ResultFaultSession) Accept(operator uint32) (*types.Transaction, error) {
	return _ResultFault.Contract.Accept(&_ResultFault.TransactOpts, operator)
}

// Accept is a paid mutator transaction binding the contract method 0xec2ada51.
//
// Solidity: function accept(uint32 operator) returns()
func (_ResultFault *ResultFaultTransactorSession) Accept(operator uint32) (*types.Transaction, error) {
	return _ResultFault.Contract.Accept(&_ResultFault.TransactOpts, operator)
}

// Offer is a paid mutator transaction binding the contract method 0xb3e733ef.
//
// Solidity: function offer(uint32 operator, address scorer) returns()
func (_ResultFault *ResultFaultTransactor) Offer(opts *bind.TransactOpts, operator uint32, scorer common.Address) (*types.Transaction, error) {
	return _ResultFault.contract.Transact(opts, "offer", operator, scorer)
}

// Offer is a paid mutator transaction binding the contract method 0xb3e733ef.
//
// Solidity: function offer(uint32 operator, address scorer) returns()
func (_ResultFault *ResultFaultSession) Offer(operator uint32, scorer common.Address) (*types.Transaction, error) {
	return _ResultFault.Contract.Offer(&_ResultFault.TransactOpts, operator, scorer)
}

// Offer is a paid mutator transaction binding the contract method 0xb3e733ef.
//
// Solidity: function offer(uint32 operator, address scorer) returns()
func (_ResultFault *ResultFaultTransactorSession) Offer(operator uint32, scorer common.Address) (*types.Transaction, error) {
	return _ResultFault.Contract.Offer(&_ResultFault.TransactOpts, operator, scorer)
}

// ResultFaultScorerLinkedIterator is returned from FilterScorerLinked and is used to iterate over the raw logs and unpacked data for ScorerLinked events raised by the ResultFault contract.
type ResultFaultScorerLinkedIterator struct {
	Event *ResultFaultScorerLinked // Event containing the contract specifics and raw log

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
func (it *ResultFaultScorerLinkedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ResultFaultScorerLinked)
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
		it.Event = new(ResultFaultScorerLinked)
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
func (it *ResultFaultScorerLinkedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ResultFaultScorerLinkedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ResultFaultScorerLinked represents a ScorerLinked event raised by the ResultFault contract.
type ResultFaultScorerLinked struct {
	Operator uint32
	Scorer   common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterScorerLinked is a free log retrieval operation binding the contract event 0xa2bfe39064569cd68ea1dd5c696d7eef438829679b2ba0f1a216e1ce3aefd5b2.
//
// Solidity: event ScorerLinked(uint32 indexed operator, address indexed scorer)
func (_ResultFault *ResultFaultFilterer) FilterScorerLinked(opts *bind.FilterOpts, operator []uint32, scorer []common.Address) (*ResultFaultScorerLinkedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _ResultFault.contract.FilterLogs(opts, "ScorerLinked", operatorRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return &ResultFaultScorerLinkedIterator{contract: _ResultFault.contract, event: "ScorerLinked", logs: logs, sub: sub}, nil
}

// WatchScorerLinked is a free log subscription operation binding the contract event 0xa2bfe39064569cd68ea1dd5c696d7eef438829679b2ba0f1a216e1ce3aefd5b2.
//
// Solidity: event ScorerLinked(uint32 indexed operator, address indexed scorer)
func (_ResultFault *ResultFaultFilterer) WatchScorerLinked(opts *bind.WatchOpts, sink chan<- *ResultFaultScorerLinked, operator []uint32, scorer []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _ResultFault.contract.WatchLogs(opts, "ScorerLinked", operatorRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ResultFaultScorerLinked)
				if err := _ResultFault.contract.UnpackLog(event, "ScorerLinked", log); err != nil {
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

// ParseScorerLinked is a log parse operation binding the contract event 0xa2bfe39064569cd68ea1dd5c696d7eef438829679b2ba0f1a216e1ce3aefd5b2.
//
// Solidity: event ScorerLinked(uint32 indexed operator, address indexed scorer)
func (_ResultFault *ResultFaultFilterer) ParseScorerLinked(log types.Log) (*ResultFaultScorerLinked, error) {
	event := new(ResultFaultScorerLinked)
	if err := _ResultFault.contract.UnpackLog(event, "ScorerLinked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ResultFaultScorerOfferedIterator is returned from FilterScorerOffered and is used to iterate over the raw logs and unpacked data for ScorerOffered events raised by the ResultFault contract.
type ResultFaultScorerOfferedIterator struct {
	Event *ResultFaultScorerOffered // Event containing the contract specifics and raw log

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
func (it *ResultFaultScorerOfferedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ResultFaultScorerOffered)
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
		it.Event = new(ResultFaultScorerOffered)
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
func (it *ResultFaultScorerOfferedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ResultFaultScorerOfferedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ResultFaultScorerOffered represents a ScorerOffered event raised by the ResultFault contract.
type ResultFaultScorerOffered struct {
	Operator uint32
	Scorer   common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterScorerOffered is a free log retrieval operation binding the contract event 0x5fc67186a7a9fc84926c1461a68c9247760cf82de461517ac2a200b0d45693c4.
//
// Solidity: event ScorerOffered(uint32 indexed operator, address indexed scorer)
func (_ResultFault *ResultFaultFilterer) FilterScorerOffered(opts *bind.FilterOpts, operator []uint32, scorer []common.Address) (*ResultFaultScorerOfferedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _ResultFault.contract.FilterLogs(opts, "ScorerOffered", operatorRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return &ResultFaultScorerOfferedIterator{contract: _ResultFault.contract, event: "ScorerOffered", logs: logs, sub: sub}, nil
}

// WatchScorerOffered is a free log subscription operation binding the contract event 0x5fc67186a7a9fc84926c1461a68c9247760cf82de461517ac2a200b0d45693c4.
//
// Solidity: event ScorerOffered(uint32 indexed operator, address indexed scorer)
func (_ResultFault *ResultFaultFilterer) WatchScorerOffered(opts *bind.WatchOpts, sink chan<- *ResultFaultScorerOffered, operator []uint32, scorer []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _ResultFault.contract.WatchLogs(opts, "ScorerOffered", operatorRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ResultFaultScorerOffered)
				if err := _ResultFault.contract.UnpackLog(event, "ScorerOffered", log); err != nil {
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

// ParseScorerOffered is a log parse operation binding the contract event 0x5fc67186a7a9fc84926c1461a68c9247760cf82de461517ac2a200b0d45693c4.
//
// Solidity: event ScorerOffered(uint32 indexed operator, address indexed scorer)
func (_ResultFault *ResultFaultFilterer) ParseScorerOffered(log types.Log) (*ResultFaultScorerOffered, error) {
	event := new(ResultFaultScorerOffered)
	if err := _ResultFault.contract.UnpackLog(event, "ScorerOffered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
