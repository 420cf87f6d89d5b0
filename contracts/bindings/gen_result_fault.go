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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"contractIScorerVotes\",\"name\":\"settlement\",\"type\":\"address\"},{\"internalType\":\"contractIOverturned\",\"name\":\"appeals\",\"type\":\"address\"},{\"internalType\":\"contractIPanelists\",\"name\":\"panel\",\"type\":\"address\"},{\"internalType\":\"contractIComputeFaults\",\"name\":\"provers\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"NoVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"NotOffered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"NotVoidedForFault\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"case_\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"RightAnswer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"ScorerTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"ScorerUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ScorersFull\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"ScorerLinked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"ScorerOffered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"APPEALS\",\"outputs\":[{\"internalType\":\"contractIOverturned\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FOUND\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SCORERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PANEL\",\"outputs\":[{\"internalType\":\"contractIPanelists\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROVERS\",\"outputs\":[{\"internalType\":\"contractIComputeFaults\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT\",\"outputs\":[{\"internalType\":\"contractIScorerVotes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"accept\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"check\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"computeFaultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"faultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"offer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"offered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"case_\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"panelFaultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"scorersOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161125f38038061125f83398101604081905261002f91610070565b6001600160a01b039081166101005290811660e05290811660c05290811660a052166080526100e1565b6001600160a01b038116811461006d575f5ffd5b50565b5f5f5f5f5f60a08688031215610084575f5ffd5b855161008f81610059565b60208701519095506100a081610059565b60408701519094506100b181610059565b60608701519093506100c281610059565b60808701519092506100d381610059565b809150509295509295909350565b60805160a05160c05160e0516101005161111e6101415f395f81816101290152610c1d01525f81816102390152610b1701525f818161031201526107b001525f81816102e301526106e301525f81816102120152610477015261111e5ff3fe608060405234801561000f575f5ffd5b50600436106100fa575f3560e01c8063b3e733ef11610093578063ec2ada5111610063578063ec2ada51146102cb578063ef0fe245146102de578063f31954f614610305578063fe6fcff71461030d575f5ffd5b8063b3e733ef1461025b578063d114fa8a14610270578063e0442d14146102b0578063e36dad25146102b8575f5ffd5b8063636f35d3116100ce578063636f35d3146101b3578063704d1272146101ed5780637535d2461461020d57806384f3be6a14610234575f5ffd5b80628b4150146100fe5780630b8fab61146101245780630df87d59146101635780633bfa761414610176575b5f5ffd5b61011161010c366004610d3b565b610334565b6040519081526020015b60405180910390f35b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161011b565b610111610171366004610d7a565b6103a2565b6101a3610184366004610da2565b600160209081525f928352604080842090915290825290205460ff1681565b604051901515815260200161011b565b6101d86101c1366004610dd9565b5f6020819052908152604090205463ffffffff1681565b60405163ffffffff909116815260200161011b565b6102006101fb366004610dfb565b6103ec565b60405161011b9190610e16565b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b61026e610269366004610e61565b61045c565b005b61028361027e366004610e8d565b6105f0565b6040805163ffffffff909516855264ffffffffff909316602085015291830152606082015260800161011b565b610111601081565b6101116102c6366004610f0d565b6108f6565b61026e6102d9366004610dfb565b610960565b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b610111610abe565b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b60408051608060208201819052600660a0830152651c995cdd5b1d60d21b60c083015291810185905267ffffffffffffffff841660608201526001600160a01b038316918101919091525f9060e0016040516020818303038152906040528051906020012090509392505050565b60408051602081018290526007606082015266636f6d7075746560c81b60808201529081018290525f9060a001604051602081830303815290604052805190602001209050919050565b63ffffffff81165f9081526002602090815260409182902080548351818402810184019094528084526060939283018282801561045057602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610432575b50505050509050919050565b6040516323b7ec3b60e01b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa1580156104c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104e89190610f29565b6001600160a01b0316336001600160a01b03161461052c57604051632608631560e21b815263ffffffff831660048201523360248201526044015b60405180910390fd5b6001600160a01b0381165f9081526020819052604090205463ffffffff1615610590576001600160a01b0381165f8181526020819052604090819020549051632ed0839160e01b8152600481019290925263ffffffff166024820152604401610523565b6001600160a01b0381165f81815260016020818152604080842063ffffffff88168086529252808420805460ff1916909317909255905190917f5fc67186a7a9fc84926c1461a68c9247760cf82de461517ac2a200b0d45693c491a35050565b5f80808060208510801590610621575061060d60205f8789610f44565b61061691610f6b565b641c185b995b60da1b145b1561063d576106308686610ad4565b93509350935093506108ed565b6020851080159061066c575061065660205f8789610f44565b61065f91610f6b565b66636f6d7075746560c81b145b1561067b576106308686610bf3565b5f808061068a888a018a610d3b565b6001600160a01b0381165f9081526020819052604081205463ffffffff169a5092955090935091508790036106dd576040516345916dad60e01b81526001600160a01b0382166004820152602401610523565b5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e6d04e9a8888886040518463ffffffff1660e01b815260040161073193929190610f88565b608060405180830381865afa15801561074c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107709190610fb1565b9350935093509350835f5f1b036107a0578686866040516377f7bc5160e11b815260040161052393929190610f88565b6107ab878787610334565b97505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637af77c018989896040518463ffffffff1660e01b81526004016107fe93929190610f88565b6040805180830381865afa158015610818573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083c9190611001565b509050801561086d578b8461085a600a670de0b6b3a764000061102b565b9b509b509b5050505050505050506108ed565b61087682610cab565b6108ad576040516324c9a88960e11b81526004810189905267ffffffffffffffff8816602482015260448101839052606401610523565b8285146108d75760405163235240cf60e11b81526004810186905260248101849052604401610523565b50919850670de0b6b3a764000097505050505050505b93509350935093565b5f82826040516020016109419291906060808252600590820152641c185b995b60da1b608082015267ffffffffffffffff92909216602083015263ffffffff16604082015260a00190565b6040516020818303038152906040528051906020012090505b92915050565b335f9081526020819052604090205463ffffffff16156109b257335f8181526020819052604090819020549051632ed0839160e01b8152600481019290925263ffffffff166024820152604401610523565b335f90815260016020908152604080832063ffffffff8516845290915290205460ff16610a005760405163fec0a5a960e01b815263ffffffff82166004820152336024820152604401610523565b63ffffffff81165f90815260026020526040902054600f1901610a455760405163b462033760e01b815263ffffffff8216600482015260106024820152604401610523565b335f81815260208181526040808320805463ffffffff191663ffffffff871690811790915580845260028352818420805460018101825590855292842090920180546001600160a01b031916851790555190917fa2bfe39064569cd68ea1dd5c696d7eef438829679b2ba0f1a216e1ce3aefd5b291a350565b610ad1600a670de0b6b3a764000061102b565b81565b5f8080808080610ae68789018961104a565b6040516390aae08d60e01b815267ffffffffffffffff8316600482015263ffffffff821660248201529098509093507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691506390aae08d906044016040805180830381865afa158015610b64573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b889190611092565b9550905080610bc257604051639661d65760e01b815267ffffffffffffffff8316600482015263ffffffff87166024820152604401610523565b8585610bd7600a670de0b6b3a764000061102b565b610be1858a6108f6565b929b919a509850909650945050505050565b5f80808080610c04868801886110c3565b604051634dbcacaf60e11b8152600481018290529092507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169150639b79595e90602401606060405180830381865afa158015610c6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c8f91906110e3565b91965094509250610c9f816103a2565b91505092959194509250565b5f81686475706c696361746560b81b1480610cd45750816b1d5b9c9959da5cdd195c995960a21b145b80610ce8575081661858d8dbdd5b9d60ca1b145b80610cfa5750816472616e676560d81b145b8061095a57505065706f696e747360d01b1490565b67ffffffffffffffff81168114610d24575f5ffd5b50565b6001600160a01b0381168114610d24575f5ffd5b5f5f5f60608486031215610d4d575f5ffd5b833592506020840135610d5f81610d0f565b91506040840135610d6f81610d27565b809150509250925092565b5f60208284031215610d8a575f5ffd5b5035919050565b63ffffffff81168114610d24575f5ffd5b5f5f60408385031215610db3575f5ffd5b8235610dbe81610d27565b91506020830135610dce81610d91565b809150509250929050565b5f60208284031215610de9575f5ffd5b8135610df481610d27565b9392505050565b5f60208284031215610e0b575f5ffd5b8135610df481610d91565b602080825282518282018190525f918401906040840190835b81811015610e565783516001600160a01b0316835260209384019390920191600101610e2f565b509095945050505050565b5f5f60408385031215610e72575f5ffd5b8235610e7d81610d91565b91506020830135610dce81610d27565b5f5f5f60408486031215610e9f575f5ffd5b8335610eaa81610d91565b9250602084013567ffffffffffffffff811115610ec5575f5ffd5b8401601f81018613610ed5575f5ffd5b803567ffffffffffffffff811115610eeb575f5ffd5b866020828401011115610efc575f5ffd5b939660209190910195509293505050565b5f5f60408385031215610f1e575f5ffd5b8235610dbe81610d0f565b5f60208284031215610f39575f5ffd5b8151610df481610d27565b5f5f85851115610f52575f5ffd5b83861115610f5e575f5ffd5b5050820193919092039150565b8035602083101561095a575f19602084900360031b1b1692915050565b92835267ffffffffffffffff9190911660208301526001600160a01b0316604082015260600190565b5f5f5f5f60808587031215610fc4575f5ffd5b84516020860151909450610fd781610d0f565b6040860151606090960151949790965092505050565b80518015158114610ffc575f5ffd5b919050565b5f5f60408385031215611012575f5ffd5b61101b83610fed565b91506020830151610dce81610d0f565b5f8261104557634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f5f6060848603121561105c575f5ffd5b83359250602084013561106e81610d0f565b91506040840135610d6f81610d91565b805164ffffffffff81168114610ffc575f5ffd5b5f5f604083850312156110a3575f5ffd5b6110ac83610fed565b91506110ba6020840161107e565b90509250929050565b5f5f604083850312156110d4575f5ffd5b50508035926020909101359150565b5f5f5f606084860312156110f5575f5ffd5b835161110081610d91565b925061110e6020850161107e565b915060408401519050925092509256",
}

// ResultFaultABI is the input ABI used to generate the binding from.
// Deprecated: Use ResultFaultMetaData.ABI instead.
var ResultFaultABI = ResultFaultMetaData.ABI

// ResultFaultBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ResultFaultMetaData.Bin instead.
var ResultFaultBin = ResultFaultMetaData.Bin

// DeployResultFault deploys a new Ethereum contract, binding an instance of ResultFault to it.
func DeployResultFault(auth *bind.TransactOpts, backend bind.ContractBackend, pool common.Address, settlement common.Address, appeals common.Address, panel common.Address, provers common.Address) (common.Address, *types.Transaction, *ResultFault, error) {
	parsed, err := ResultFaultMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ResultFaultBin), backend, pool, settlement, appeals, panel, provers)
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

// APPEALS is a free data retrieval call binding the contract method 0xfe6fcff7.
//
// Solidity: function APPEALS() view returns(address)
func (_ResultFault *ResultFaultCaller) APPEALS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "APPEALS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// APPEALS is a free data retrieval call binding the contract method 0xfe6fcff7.
//
// Solidity: function APPEALS() view returns(address)
func (_ResultFault *ResultFaultSession) APPEALS() (common.Address, error) {
	return _ResultFault.Contract.APPEALS(&_ResultFault.CallOpts)
}

// APPEALS is a free data retrieval call binding the contract method 0xfe6fcff7.
//
// Solidity: function APPEALS() view returns(address)
func (_ResultFault *ResultFaultCallerSession) APPEALS() (common.Address, error) {
	return _ResultFault.Contract.APPEALS(&_ResultFault.CallOpts)
}

// FOUND is a free data retrieval call binding the contract method 0xf31954f6.
//
// Solidity: function FOUND() view returns(uint256)
func (_ResultFault *ResultFaultCaller) FOUND(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "FOUND")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FOUND is a free data retrieval call binding the contract method 0xf31954f6.
//
// Solidity: function FOUND() view returns(uint256)
func (_ResultFault *ResultFaultSession) FOUND() (*big.Int, error) {
	return _ResultFault.Contract.FOUND(&_ResultFault.CallOpts)
}

// FOUND is a free data retrieval call binding the contract method 0xf31954f6.
//
// Solidity: function FOUND() view returns(uint256)
func (_ResultFault *ResultFaultCallerSession) FOUND() (*big.Int, error) {
	return _ResultFault.Contract.FOUND(&_ResultFault.CallOpts)
}

// MAXSCORERS is a free data retrieval call binding the contract method 0xe0442d14.
//
// Solidity: function MAX_SCORERS() view returns(uint256)
func (_ResultFault *ResultFaultCaller) MAXSCORERS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "MAX_SCORERS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSCORERS is a free data retrieval call binding the contract method 0xe0442d14.
//
// Solidity: function MAX_SCORERS() view returns(uint256)
func (_ResultFault *ResultFaultSession) MAXSCORERS() (*big.Int, error) {
	return _ResultFault.Contract.MAXSCORERS(&_ResultFault.CallOpts)
}

// MAXSCORERS is a free data retrieval call binding the contract method 0xe0442d14.
//
// Solidity: function MAX_SCORERS() view returns(uint256)
func (_ResultFault *ResultFaultCallerSession) MAXSCORERS() (*big.Int, error) {
	return _ResultFault.Contract.MAXSCORERS(&_ResultFault.CallOpts)
}

// PANEL is a free data retrieval call binding the contract method 0x84f3be6a.
//
// Solidity: function PANEL() view returns(address)
func (_ResultFault *ResultFaultCaller) PANEL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "PANEL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PANEL is a free data retrieval call binding the contract method 0x84f3be6a.
//
// Solidity: function PANEL() view returns(address)
func (_ResultFault *ResultFaultSession) PANEL() (common.Address, error) {
	return _ResultFault.Contract.PANEL(&_ResultFault.CallOpts)
}

// PANEL is a free data retrieval call binding the contract method 0x84f3be6a.
//
// Solidity: function PANEL() view returns(address)
func (_ResultFault *ResultFaultCallerSession) PANEL() (common.Address, error) {
	return _ResultFault.Contract.PANEL(&_ResultFault.CallOpts)
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

// PROVERS is a free data retrieval call binding the contract method 0x0b8fab61.
//
// Solidity: function PROVERS() view returns(address)
func (_ResultFault *ResultFaultCaller) PROVERS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "PROVERS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROVERS is a free data retrieval call binding the contract method 0x0b8fab61.
//
// Solidity: function PROVERS() view returns(address)
func (_ResultFault *ResultFaultSession) PROVERS() (common.Address, error) {
	return _ResultFault.Contract.PROVERS(&_ResultFault.CallOpts)
}

// PROVERS is a free data retrieval call binding the contract method 0x0b8fab61.
//
// Solidity: function PROVERS() view returns(address)
func (_ResultFault *ResultFaultCallerSession) PROVERS() (common.Address, error) {
	return _ResultFault.Contract.PROVERS(&_ResultFault.CallOpts)
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

// ComputeFaultOf is a free data retrieval call binding the contract method 0x0df87d59.
//
// Solidity: function computeFaultOf(uint256 number) pure returns(bytes32)
func (_ResultFault *ResultFaultCaller) ComputeFaultOf(opts *bind.CallOpts, number *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "computeFaultOf", number)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ComputeFaultOf is a free data retrieval call binding the contract method 0x0df87d59.
//
// Solidity: function computeFaultOf(uint256 number) pure returns(bytes32)
func (_ResultFault *ResultFaultSession) ComputeFaultOf(number *big.Int) ([32]byte, error) {
	return _ResultFault.Contract.ComputeFaultOf(&_ResultFault.CallOpts, number)
}

// ComputeFaultOf is a free data retrieval call binding the contract method 0x0df87d59.
//
// Solidity: function computeFaultOf(uint256 number) pure returns(bytes32)
func (_ResultFault *ResultFaultCallerSession) ComputeFaultOf(number *big.Int) ([32]byte, error) {
	return _ResultFault.Contract.ComputeFaultOf(&_ResultFault.CallOpts, number)
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

// PanelFaultOf is a free data retrieval call binding the contract method 0xe36dad25.
//
// Solidity: function panelFaultOf(uint64 case_, uint32 operator) pure returns(bytes32)
func (_ResultFault *ResultFaultCaller) PanelFaultOf(opts *bind.CallOpts, case_ uint64, operator uint32) ([32]byte, error) {
	var out []interface{}
	err := _ResultFault.contract.Call(opts, &out, "panelFaultOf", case_, operator)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// PanelFaultOf is a free data retrieval call binding the contract method 0xe36dad25.
//
// Solidity: function panelFaultOf(uint64 case_, uint32 operator) pure returns(bytes32)
func (_ResultFault *ResultFaultSession) PanelFaultOf(case_ uint64, operator uint32) ([32]byte, error) {
	return _ResultFault.Contract.PanelFaultOf(&_ResultFault.CallOpts, case_, operator)
}

// PanelFaultOf is a free data retrieval call binding the contract method 0xe36dad25.
//
// Solidity: function panelFaultOf(uint64 case_, uint32 operator) pure returns(bytes32)
func (_ResultFault *ResultFaultCallerSession) PanelFaultOf(case_ uint64, operator uint32) ([32]byte, error) {
	return _ResultFault.Contract.PanelFaultOf(&_ResultFault.CallOpts, case_, operator)
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
