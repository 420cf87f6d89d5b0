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

// SettlementEpoch is an auto generated low-level Go binding around an user-defined struct.
type SettlementEpoch struct {
	State            uint8
	ChallengeSeconds uint32
	Threshold        uint16
	Scorers          uint16
	Deadline         uint64
	Inputs           SettlementInputs
	LogRoot          [32]byte
	Result           SettlementResult
	Claimed          *big.Int
}

// SettlementInputs is an auto generated low-level Go binding around an user-defined struct.
type SettlementInputs struct {
	LogStart      uint64
	LogEnd        uint64
	WindowStart   uint64
	WindowEnd     uint64
	PolicyHash    [32]byte
	RegistryBlock uint64
	Budget        *big.Int
}

// SettlementProject is an auto generated low-level Go binding around an user-defined struct.
type SettlementProject struct {
	Token            common.Address
	ChallengeSeconds uint32
	Threshold        uint16
	Scorers          uint16
	Coordinator      common.Address
	LatestEpoch      uint64
	PolicyVersion    uint64
	PolicyHash       [32]byte
	Pool             *big.Int
}

// SettlementResult is an auto generated low-level Go binding around an user-defined struct.
type SettlementResult struct {
	Root       [32]byte
	Total      *big.Int
	Leaves     uint64
	ResultHash [32]byte
}

// SettlementMetaData contains all meta data concerning the Settlement contract.
var SettlementMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIController\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractIDevices\",\"name\":\"devices\",\"type\":\"address\"},{\"internalType\":\"contractICheckpoints\",\"name\":\"log\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"AlreadyScorer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"AlreadyVoted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadChallengeSeconds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadEmptyResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"haveStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"haveEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"wantStart\",\"type\":\"uint64\"}],\"name\":\"BadLogRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"min\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"below\",\"type\":\"uint256\"}],\"name\":\"BadRegistryBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"scorers\",\"type\":\"uint256\"}],\"name\":\"BadThreshold\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minStart\",\"type\":\"uint64\"}],\"name\":\"BadWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyPolicy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"InsufficientPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"}],\"name\":\"LogRootUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoFault\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NoSuchProject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotScorer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"have\",\"type\":\"uint8\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToFund\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyScorers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"TotalOverBudget\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"WindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongPolicy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"have\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"WrongToken\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"EpochContested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"postDeadline\",\"type\":\"uint64\"}],\"name\":\"EpochPinned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"challengeEnd\",\"type\":\"uint64\"}],\"name\":\"EpochPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"residual\",\"type\":\"uint256\"}],\"name\":\"EpochSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"EpochVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"OwedPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"PolicySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"name\":\"ProjectConfigured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"name\":\"ResultVoted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"ScorerAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilEpoch\",\"type\":\"uint64\"}],\"name\":\"ScorerRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractIDevices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LOG\",\"outputs\":[{\"internalType\":\"contractICheckpoints\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CHALLENGE_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SCORERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POST_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIController\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"addScorer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leafA\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"indexA\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proofA\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leafB\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"indexB\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proofB\",\"type\":\"tuple[]\"}],\"name\":\"challengeDuplicate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"challengeLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf[]\",\"name\":\"leaves\",\"type\":\"tuple[]\"},{\"internalType\":\"uint64[]\",\"name\":\"indexes\",\"type\":\"uint64[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[][]\",\"name\":\"proofs\",\"type\":\"tuple[][]\"}],\"name\":\"claimBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"name\":\"configure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"epoch\",\"outputs\":[{\"components\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Epoch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fundToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"isClaimed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isScorer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"latestEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"payOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"}],\"name\":\"pin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"project\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"latestEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"policyVersion\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Project\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"removeScorer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"void\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"voteOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"resultKey\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"voteRecord\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"vote\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"votedAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"posted\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"voidedFor\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161494e38038061494e83398101604081905261002e91610086565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00556001600160a01b0392831660805290821660a0521660c0526100d0565b6001600160a01b0381168114610083575f5ffd5b50565b5f5f5f60608486031215610098575f5ffd5b83516100a38161006f565b60208501519093506100b48161006f565b60408501519092506100c58161006f565b809150509250925092565b60805160a05160c05161481c6101325f395f8181610319015261336001525f818161067601528181612c3001528181612d0b0152612dde01525f818161046d015281816113f10152818161167501528181611a230152611ec8015261481c5ff3fe6080604052600436106101e6575f3560e01c8063ae3729d711610108578063d79492f61161009d578063ea46eee91161006d578063ea46eee91461083e578063ea71672914610854578063edd004e514610873578063fa59e7c5146108c5578063fc8f233a146108e4575f5ffd5b8063d79492f6146106e0578063e0442d14146106ff578063e6d04e9a14610714578063e76e5f241461081f575f5ffd5b8063c817ae41116100d8578063c817ae4114610665578063ca1d209d14610698578063ce85022f146106ab578063d634f020146106ca575f5ffd5b8063ae3729d7146105e9578063b8b2fe8314610608578063ba2ee20514610627578063c7eff03014610646575f5ffd5b8063376896eb1161017e5780635e3738b31161014e5780635e3738b3146105695780635e534ad61461059557806373ad1834146105b45780639fe88b50146105d3575f5ffd5b8063376896eb1461048f5780634298f0e9146104ae5780634a7ebc6e1461053557806351069d081461054a575f5ffd5b806321b3e4ee116101b957806321b3e4ee146103ca57806328079e4a146103e95780632937ee201461042d578063293c49991461045c575f5ffd5b806311d5aaa7146101ea5780631816a5e1146103085780632040828d14610353578063208bba48146103a9575b5f5ffd5b3480156101f5575f5ffd5b506102f2610204366004613850565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f908152602081815260409182902082516101208101845281546001600160a01b038082168352600160a01b80830463ffffffff1695840195909552600160c01b820461ffff90811696840196909652600160d01b909104909416606082015260018201549384166080820152919092046001600160401b0390811660a083015260028301541660c0820152600382015460e082015260049091015461010082015290565b6040516102ff9190613867565b60405180910390f35b348015610313575f5ffd5b5061033b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102ff565b34801561035e575f5ffd5b5061039161036d366004613850565b5f90815260208190526040902060010154600160a01b90046001600160401b031690565b6040516001600160401b0390911681526020016102ff565b3480156103b4575f5ffd5b506103c86103c3366004613923565b610903565b005b3480156103d5575f5ffd5b506103c86103e4366004613965565b610a73565b3480156103f4575f5ffd5b5061041f610403366004613965565b600860209081525f928352604080842090915290825290205481565b6040519081526020016102ff565b348015610438575f5ffd5b5061044c6104473660046139bb565b610b8d565b60405190151581526020016102ff565b348015610467575f5ffd5b5061033b7f000000000000000000000000000000000000000000000000000000000000000081565b34801561049a575f5ffd5b506103c86104a93660046139fa565b610bd6565b3480156104b9575f5ffd5b506105206104c8366004613a40565b5f8381526003602090815260408083206001600160401b039095168084529482528083206001600160a01b03909416835292815282822054948252600681528282209382529283528181208482529092529020549091565b604080519283526020830191909152016102ff565b348015610540575f5ffd5b5061041f61c35081565b348015610555575f5ffd5b506103c8610564366004613ab4565b6110fe565b348015610574575f5ffd5b50610588610583366004613b9d565b6111e6565b6040516102ff9190613bf4565b3480156105a0575f5ffd5b506103c86105af366004613d86565b611361565b3480156105bf575f5ffd5b506103c86105ce366004613e07565b6113d3565b3480156105de575f5ffd5b5061041f62278d0081565b3480156105f4575f5ffd5b506103c8610603366004613e07565b611657565b348015610613575f5ffd5b506103c8610622366004613e2a565b61192a565b348015610632575f5ffd5b506103c8610641366004613f03565b611a05565b348015610651575f5ffd5b5061044c610660366004613f75565b611c99565b348015610670575f5ffd5b5061033b7f000000000000000000000000000000000000000000000000000000000000000081565b6103c86106a6366004613850565b611d13565b3480156106b6575f5ffd5b506103c86106c5366004613b9d565b611d62565b3480156106d5575f5ffd5b5061041f62030d4081565b3480156106eb575f5ffd5b506103c86106fa366004613d86565b611e74565b34801561070a575f5ffd5b5061041f61010081565b34801561071f575f5ffd5b506107f761072e366004613a40565b5f8381526003602090815260408083206001600160401b039586168085529083528184206001600160a01b0395909516808552948352818420548785526004845282852082865284528285209585529483528184205487855260028452828520828652845282852083516006820154818701526007820154818601526008820154891660608201526009909101546080808301919091528451808303909101815260a0909101845280519085012097855260058452828520918552925290912054919492169291565b604080519485526001600160401b0390931660208501529183015260608201526080016102ff565b34801561082a575f5ffd5b506103c8610839366004613fff565b611eaa565b348015610849575f5ffd5b5061041f62093a8081565b34801561085f575f5ffd5b5061039161086e366004614079565b61201a565b34801561087e575f5ffd5b5061089261088d366004613850565b6122af565b604080516001600160401b03958616815293851660208501529184169183019190915290911660608201526080016102ff565b3480156108d0575f5ffd5b5061044c6108df366004613a40565b61238f565b3480156108ef575f5ffd5b506103c86108fe366004613b9d565b612419565b61090b612576565b5f61091583612591565b80549091506001600160a01b031661095357805460405163071ee9f560e31b81526001600160a01b0390911660048201526024015b60405180910390fd5b80546040516370a0823160e01b81523060048201526001600160a01b03909116905f9082906370a0823190602401602060405180830381865afa15801561099c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c091906140af565b90506109d76001600160a01b0383163330876125d7565b6040516370a0823160e01b8152306004820152610a56908490879084906001600160a01b038716906370a0823190602401602060405180830381865afa158015610a23573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a4791906140af565b610a5191906140da565b612613565b505050610a6f60015f5160206147fc5f395f51905f5255565b5050565b610a7b612576565b6001600160a01b038083165f90815260086020908152604080832093851683529290529081205490819003610ace57604051633a8d87ed60e11b81526001600160a01b038316600482015260240161094a565b6001600160a01b038084165f908152600860209081526040808320938616835292905290812055610b018383835a612693565b610b29576040516306d133c960e31b81526001600160a01b038316600482015260240161094a565b816001600160a01b0316836001600160a01b03167fb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f83604051610b6e91815260200190565b60405180910390a350610a6f60015f5160206147fc5f395f51905f5255565b5f8381526007602090815260408083206001600160401b0386168452825280832066ffffffffffffff600886901c168452909152902054600160ff83161b1615155b9392505050565b5f8381526002602090815260408083206001600160401b03861684529091529020610c0284843361238f565b610c36576040516261c18b60e21b8152600481018590526001600160401b038416602482015233604482015260640161094a565b6001815460ff166005811115610c4e57610c4e613bc0565b14158015610c7257506002815460ff166005811115610c6f57610c6f613bc0565b14155b8015610c9457506003815460ff166005811115610c9157610c91613bc0565b14155b15610cb857805460405163e37d4aeb60e01b815261094a9160ff16906004016140ed565b8054600160481b90046001600160401b03164210610cfd57805460405163a21a5eab60e01b8152600160481b9091046001600160401b0316600482015260240161094a565b600481015460208301351115610d3957600481810154604051630443d69d60e51b8152602085013592810192909252602482015260440161094a565b610d4960608301604084016140fb565b6001600160401b0316158015610d8d57506020820135151580610d8d575081357fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47014155b15610dab5760405163064f3c6f60e21b815260040160405180910390fd5b5f8481526003602090815260408083206001600160401b0387168452825280832033845290915290205415610df557604051633512759d60e21b815233600482015260240161094a565b5f82604051602001610e07919061414b565b60408051808303601f1901815291815281516020928301205f888152600384528281206001600160401b03898116808452918652848320338085529087528584208590558b84526004875285842083855287528584209084528652848320805467ffffffffffffffff1916429092169190911790558982526006855283822090825284528281208282529093529082208054919350908290610ea890614159565b9190508190559050336001600160a01b0316856001600160401b0316877f772f6e6caf605c616100e7b42ee6853e4f99c7ecb7aba96373753f8db18c94fa8785604051610ef6929190614171565b60405180910390a46001835460ff166005811115610f1657610f16613bc0565b03610f3f578254600160281b900461ffff168110610f3a57610f3a83878787612731565b6110f6565b6002835460ff166005811115610f5757610f57613bc0565b036110cc575f83600601604051602001610f9e9190815481526001820154602082015260028201546001600160401b03166040820152600390910154606082015260800190565b60405160208183030381529060405280519060200120905080831480611005575083545f8881526006602090815260408083206001600160401b038b1684528252808320858452909152902054600160381b90910461ffff169061100390600261418c565b115b156110135750505050505050565b835460ff19166003178085556110359063ffffffff61010090910416426141a3565b845467ffffffffffffffff60481b1916600160481b6001600160401b0392831681029190911780875560405191900482168152339188169089907f7ebcda4f4303f80faaf8cdcdc5dc65a5a68184d2954ee718c7c89be4b94950129060200160405180910390a48354600160381b900461ffff166110b483600261418c565b11156110c6576110c684888888612731565b506110f6565b8254600160381b900461ffff166110e482600261418c565b11156110f6576110f683878787612731565b505050505050565b611106612576565b84831415806111155750848114155b15611136576040516001621398b960e31b0319815260040160405180910390fd5b5f61114189896127cb565b90505f5b868110156111c4576111bc828b8b8b8b86818110611165576111656141b6565b905061012002018a8a8781811061117e5761117e6141b6565b905060200201602081019061119391906140fb565b8989888181106111a5576111a56141b6565b90506020028101906111b791906141ca565b612828565b600101611145565b50506111dc60015f5160206147fc5f395f51905f5255565b5050505050505050565b6111ee6137a4565b5f8381526002602090815260408083206001600160401b038616845290915290819020815161012081019092528054829060ff16600581111561123357611233613bc0565b600581111561124457611244613bc0565b8152815463ffffffff6101008083049190911660208085019190915261ffff600160281b84048116604080870191909152600160381b85049091166060808701919091526001600160401b03600160481b9095048516608080880191909152825160e0808201855260018a01548089168352600160401b8104891683880152600160801b8104891683870152600160c01b900488168285015260028a01548284015260038a0154881660a08381019190915260048b015460c080850191909152908a019290925260058a0154918901919091528351918201845260068901548252600789015494820194909452600888015490951691850191909152600986015490840152830191909152600a9092015491015290505b92915050565b5f61136c8787612afb565b905061137b8186868686612b9d565b611398576040516309bde33960e01b815260040160405180910390fd5b5f6113a4828988612c24565b90505f8190036113c757604051631b3342ef60e21b815260040160405180910390fd5b6111dc8289898461306a565b60405163158e711d60e01b81526004810183905233602482015282907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa15801561143e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611462919061420f565b6114885760405163440d8f2b60e11b81526004810182905233602482015260440161094a565b5f83815260208181526040808320600183528184206001600160a01b038716855290925290912080546001600160401b0316158015906114d757508054600160401b90046001600160401b0316155b1561150057604051636da677e960e01b81526001600160a01b038516600482015260240161094a565b8154610100600160d01b90910461ffff16106115335760405163084a395360e41b8152610100600482015260240161094a565b81548290601a9061154e90600160d01b900461ffff1661422e565b91906101000a81548161ffff021916908361ffff16021790555060405180604001604052808360010160149054906101000a90046001600160401b03166001611597919061424e565b6001600160401b0390811682525f6020928301819052888152600180845260408083206001600160a01b038b1680855290865292208551815496909501518416600160401b026001600160801b0319909616948416949094179490941790925584830154919288927fc10ac961ef2f7212748bc2ddf89a8eee53003fa41962029c4c0915bfcf496f1a9261163492600160a01b909204169061424e565b6040516001600160401b0390911681526020015b60405180910390a35050505050565b60405163158e711d60e01b81526004810183905233602482015282907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa1580156116c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116e6919061420f565b61170c5760405163440d8f2b60e11b81526004810182905233602482015260440161094a565b5f83815260208181526040808320600183528184206001600160a01b038716855290925290912080546001600160401b0316158061175a57508054600160401b90046001600160401b031615155b156117a45760018201546040516261c18b60e21b815260048101879052600160a01b9091046001600160401b031660248201526001600160a01b038516604482015260640161094a565b815461ffff600160c01b82048116916117c791600191600160d01b90041661426d565b61ffff16101561181b57815461ffff600160c01b82048116916117f491600191600160d01b90041661426d565b60405163b8f1f4df60e01b815261ffff92831660048201529116602482015260440161094a565b81548290601a9061183690600160d01b900461ffff16614287565b825461ffff9182166101009390930a9283029190920219909116179055600182015481546001600160401b03600160a01b9092048216911611156118a8575f8581526001602090815260408083206001600160a01b0388168452909152902080546001600160801b03191690556118d8565b6001820154815467ffffffffffffffff60401b1916600160a01b9091046001600160401b0316600160401b021781555b6001820154604051600160a01b9091046001600160401b031681526001600160a01b0385169086907f144a0de018431423233e545ee5dde7b0a2ba78625186a0ca92d72fc1ece1626f90602001611648565b5f6119358b8b612afb565b9050611944818a8a8a8a612b9d565b158061195a57506119588186868686612b9d565b155b15611978576040516309bde33960e01b815260040160405180910390fd5b61198560208601866142a3565b6001600160a01b031661199b60208b018b6142a3565b6001600160a01b03161415806119c25750836001600160401b0316886001600160401b0316145b156119e057604051631b3342ef60e21b815260040160405180910390fd5b6119f8818c8c686475706c696361746560b81b61306a565b5050505050505050505050565b60405163158e711d60e01b81526004810186905233602482015285907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015611a70573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a94919061420f565b611aba5760405163440d8f2b60e11b81526004810182905233602482015260440161094a565b5f86815260208190526040902080546001600160a01b03878116911614801590611b0457506001810154600160a01b90046001600160401b0316151580611b045750600481015415155b15611b30578054604051630e9ad9af60e11b81526001600160a01b03909116600482015260240161094a565b63ffffffff85161580611b4b575062278d008563ffffffff16115b15611b7a57604051635e4407a560e01b815263ffffffff8616600482015262278d00602482015260440161094a565b61ffff83161580611bb057508054600160d01b900461ffff1615801590611bb05750805461ffff600160d01b9091048116908416115b15611be757805460405163b8f1f4df60e01b815261ffff8086166004830152600160d01b909204909116602482015260440161094a565b80546001820180546001600160a01b038781166001600160a01b0319909216821790925561ffff8616600160c01b810261ffff60c01b1963ffffffff8b16600160a01b81026001600160c01b0319909716958d16958617969096171617855560408051938452602084019490945292820152606081019190915287907f07b6ac2033f3f992d2e447a9f49276048d5d3f8e8b9a846fb139440b875d68769060800160405180910390a250505050505050565b5f611d07888888611caf368a90038a018a6142f3565b888888808060200260200160405190810160405280939291908181526020015f905b82821015611cfd57611cee60408302860136819003810190614396565b81526020019060010190611cd1565b5050505050613118565b98975050505050505050565b5f611d1d82612591565b80549091506001600160a01b031615611d5757805460405163071ee9f560e31b81526001600160a01b03909116600482015260240161094a565b610a6f818334612613565b5f8281526002602090815260408083206001600160401b038516845290915290206003815460ff166005811115611d9b57611d9b613bc0565b14158015611dbf57506001815460ff166005811115611dbc57611dbc613bc0565b14155b15611de357805460405163e37d4aeb60e01b815261094a9160ff16906004016140ed565b8054600160481b90046001600160401b0316421015611e2957805460405163adc9513160e01b8152600160481b9091046001600160401b0316600482015260240161094a565b611e6f8184846001855460ff166005811115611e4757611e47613bc0565b14611e5e576818dbdb9d195cdd195960ba1b61306a565b671d5b9c1bdcdd195960c21b61306a565b505050565b611e7c612576565b611e94611e8987876127cb565b878787878787612828565b6110f660015f5160206147fc5f395f51905f5255565b60405163158e711d60e01b81526004810185905233602482015284907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015611f15573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f39919061420f565b611f5f5760405163440d8f2b60e11b81526004810182905233602482015260440161094a565b5f849003611f8057604051633298a90960e01b815260040160405180910390fd5b5f85815260208190526040812060038101869055600281018054919288927f3cdec855e1810c4c6111a2e0796f6ed58a6b754180218efe73e3bfcd643a63b3929190611fd4906001600160401b03166143f0565b91906101000a8154816001600160401b0302191690836001600160401b03160217905587878760405161200a9493929190614411565b60405180910390a2505050505050565b5f82815260208190526040812060018101546001600160a01b0316331461205d57604051630409f3fb60e01b81526004810185905233602482015260440161094a565b805461ffff600160d01b82048116600160c01b9092041611156120b257805460405163b8f1f4df60e01b815261ffff600160c01b830481166004830152600160d01b909204909116602482015260440161094a565b5f6120be82868661327d565b905081600101601481819054906101000a90046001600160401b03166120e3906143f0565b91906101000a8154816001600160401b0302191690836001600160401b03160217905592508360c00135826004015f82825461211f91906140da565b90915550505f8581526002602090815260408083206001600160401b038716845290915290208054600160ff19821681178355845463ffffffff600160a01b909104166101000264ffffffffff1983168117821784558554600160281b61ffff600160c01b90920482160266ffff00000000001990921666ffffffffffffff199094169390931717178083558454600160381b600160d01b9091049092169190910268ffff00000000000000199091161781556121df62093a80426141a3565b81546001600160401b0391909116600160481b0267ffffffffffffffff60481b1990911617815584600182016122158282614462565b505060058101829055825481546040516001600160401b03808816938a937f3ade11a872faaae8e69bd29545f6b591fbcedf3ea5f519b150a8bcc4ae562fff9361229e938c938a936001600160a01b039091169263ffffffff6101008304169261ffff600160281b8404811693600160381b810490911692600160481b90910490911690614571565b60405180910390a350505092915050565b5f818152602081815260408083206001015460028352818420600160a01b9091046001600160401b03168085529252822090919081908190816005825460ff16600581111561230057612300613bc0565b14905080612322576001820154600160401b90046001600160401b0316612331565b60018201546001600160401b03165b945080612352576001820154600160c01b90046001600160401b0316612368565b6001820154600160801b90046001600160401b03165b60038301549094506001600160401b03169250612384866143f0565b955050509193509193565b5f8381526001602090815260408083206001600160a01b0385168452909152812080546001600160401b0316158015906123d6575080546001600160401b03808616911611155b801561241057508054600160401b90046001600160401b03161580612410575080546001600160401b03600160401b909104811690851611155b95945050505050565b5f8281526002602081815260408084206001600160401b038616855290915290912090815460ff16600581111561245257612452613bc0565b1461247657805460405163e37d4aeb60e01b815261094a9160ff16906004016140ed565b8054600160481b90046001600160401b03164210156124bc57805460405163adc9513160e01b8152600160481b9091046001600160401b0316600482015260240161094a565b805460ff1916600490811782556007820154908201545f916124dd916140da565b9050805f5f8681526020019081526020015f206004015f82825461250191906141a3565b90915550506006820154600783015460088401546040805193845260208401929092526001600160401b03908116918301919091526060820183905284169085907f67e2bfafc2b660b82f64448b4f99790b4fc24a003db89ad3ddaff28af521061a906080015b60405180910390a350505050565b61257e613616565b60025f5160206147fc5f395f51905f5255565b5f81815260208190526040812080549091600160a01b90910463ffffffff1690036125d257604051634edc0b6d60e11b81526004810183905260240161094a565b919050565b6125e5848484846001613647565b61260d57604051635274afe760e01b81526001600160a01b038516600482015260240161094a565b50505050565b805f036126335760405163e0af067960e01b815260040160405180910390fd5b80836004015f82825461264691906141a3565b90915550506004830154604080518381526020810192909252339184917f9a98994924b3f454e430a7e3c884aa145467ff2913f30a4b4c428a25797c7975910160405180910390a3505050565b5f6001600160a01b0385166126b1575f5f5f5f868887f19050612729565b604080516001600160a01b03861660248201526044808201869052825180830390910181526064909101909152602080820180516001600160e01b031663a9059cbb60e01b17815282515f91828a88f191503d801561271d5760015f5114601f3d111683169250612726565b5f873b11831692505b50505b949350505050565b835460ff19166002178455806006850161274b8282614664565b5050835461276490610100900463ffffffff16426141a3565b845467ffffffffffffffff60481b1916600160481b6001600160401b039283168102919091178087556040518584169387937f03449e3e6bd7cc48bd8ba7618ffccd3ec27a49a6d2b4ceaac4fb9bcb8af00d7b9361256893889392909104909116906146ae565b5f8281526002602090815260408083206001600160401b038516845290915290206004815460ff16600581111561280457612804613bc0565b1461135b578054604051631b785f0960e21b815261094a9160ff16906004016140ed565b6128358785858585612b9d565b612852576040516309bde33960e01b815260040160405180910390fd5b83604001355f03612881576040516372dd68f560e01b81526001600160401b038416600482015260240161094a565b61288c868685610b8d565b156128b55760405163015afccb60e41b81526001600160401b038416600482015260240161094a565b5f8681526007602090815260408083206001600160401b0389168452825280832066ffffffffffffff600888901c1684529091528082208054600160ff88161b179055600a89018054918701359290916129109084906141a3565b90915550612923905060208501856142a3565b6001600160a01b03166001600160401b038616877f761d1e020ee3a59b73ec2b4dffb9d9099335582b128c850a5dc4a797b352da176129686040890160208a016142a3565b604080516001600160a01b0390921682526001600160401b0389166020830152808a01359082015260600160405180910390a45f868152602081905260408120546001600160a01b03169081156129c25762030d406129c6565b61c3505b9050603f6129d582604061418c565b6129df91906146d2565b6129eb90619c406141a3565b5a1015612a0b576040516307099c5360e21b815260040160405180910390fd5b612a2a82612a1f6040890160208a016142a3565b886040013584612693565b612af0576001600160a01b0382165f9081526008602090815260408083209089018035939192612a5c91908b016142a3565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254612a8991906141a3565b90915550612a9f905060408701602088016142a3565b6001600160a01b0316826001600160a01b03167f2e0757e40a336c2946f4270852ea7d70c4925c68834fa5e42c8d8697ab570f1f8860400135604051612ae791815260200190565b60405180910390a35b505050505050505050565b5f8281526002602081815260408084206001600160401b038616855290915290912090815460ff166005811115612b3457612b34613bc0565b14612b5857805460405163e37d4aeb60e01b815261094a9160ff16906004016140ed565b8054600160481b90046001600160401b0316421061135b57805460405163a21a5eab60e01b8152600160481b9091046001600160401b0316600482015260240161094a565b6006850154600786015460088701545f92612c1a9290916001600160401b0316612bcc368a90038a018a6142f3565b888888808060200260200160405190810160405280939291908181526020015f905b82821015611cfd57612c0b60408302860136819003810190614396565b81526020019060010190612bee565b9695505050505050565b5f806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663aaea3d9c612c6260208601866142a3565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015612ca4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cc891906140af565b9050801580612ce3575060038501546001600160401b031681115b15612d00576b1d5b9c9959da5cdd195c995960a21b915050610bcf565b836001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663176309b7612d3d60208701876142a3565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015612d7f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612da391906140af565b14612dc0576b1d5b9c9959da5cdd195c995960a21b915050610bcf565b612dd060408401602085016142a3565b6001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016638086b8ba612e1060208701876142a3565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015612e52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e7691906146f1565b6001600160a01b031614612e9757661858d8dbdd5b9d60ca1b915050610bcf565b612ea760c0840160a085016140fb565b6001600160401b03165f03612f0f57612ec660e0840160c085016140fb565b6001600160401b0316151580612ef45750612ee8610100840160e085016140fb565b6001600160401b031615155b15612f0a576472616e676560d81b915050610bcf565b613020565b60018501546001600160401b0316612f2d60e0850160c086016140fb565b6001600160401b03161080612f6f57506001850154600160401b90046001600160401b0316612f63610100850160e086016140fb565b6001600160401b031610155b80612faa5750612f86610100840160e085016140fb565b6001600160401b0316612f9f60e0850160c086016140fb565b6001600160401b0316115b8061300a5750612fc060e0840160c085016140fb565b612fd1610100850160e086016140fb565b612fdb919061470c565b612fe690600161424e565b6001600160401b0316612fff60c0850160a086016140fb565b6001600160401b0316115b15613020576472616e676560d81b915050610bcf565b5f8360400135118015613049575061303e60808401606085016140fb565b6001600160401b0316155b156130605765706f696e747360d01b915050610bcf565b505f949350505050565b835460ff1916600590811785555f848152602091825260408082206001600160401b03861683528352808220849055600480880154878452938390529082200180549091906130ba9084906141a3565b9091555050600484015460405133916001600160401b0385169186917f2f63ea7d2d1e29ebe5706787fdc934d7da7d38360e4da935af1e8483a16aca699161310a91878252602082015260400190565b60405180910390a450505050565b5f846001600160401b0316836001600160401b03161061313957505f612c1a565b6001600160401b0383165f61314f60018861470c565b6001600160401b031690505f604051806040016040528061316f896136b4565b8152602001886040015181525090505f5f5b865181101561325057835f0361319e575f95505050505050612c1a565b84600116600114806131af57508385145b15613206576131d78782815181106131c9576131c96141b6565b602002602001015184613700565b935091505b600185161580156131ec57508415155b1561320157600194851c949390931c926131dc565b61322e565b6132298388838151811061321c5761321c6141b6565b6020026020010151613700565b935091505b81613240575f95505050505050612c1a565b600194851c9493841c9301613181565b508215801561325f575081518b145b801561326e5750898260200151145b9b9a5050505050505050505050565b5f5f5f5f61328a866122af565b91955093509150506001600160401b0383166132a960208701876140fb565b6001600160401b03161415806132df57506001600160401b0383166132d460408701602088016140fb565b6001600160401b0316105b15613336576132f160208601866140fb565b61330160408701602088016140fb565b60405163066daa4160e31b81526001600160401b0392831660048201529082166024820152908416604482015260640161094a565b5f61334760408701602088016140fb565b6001600160401b03161115613441576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c26c979a876133966040890160208a016140fb565b6040516001600160e01b031960e085901b16815260048101929092526001600160401b03166024820152604401602060405180830381865afa1580156133de573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061340291906140af565b93505f8490036134415761341c60408601602087016140fb565b6040516345d6e3d360e01b81526001600160401b03909116600482015260240161094a565b6001600160401b03821661345b60608701604088016140fb565b6001600160401b031610806134a0575061347b60608601604087016140fb565b6001600160401b031661349460808701606088016140fb565b6001600160401b031611155b156134fa576134b560608601604087016140fb565b6134c560808701606088016140fb565b60405163967b169160e01b81526001600160401b0392831660048201529082166024820152908316604482015260640161094a565b6080850135158061351357508660030154856080013514155b1561354457600387015460405163aff65fad60e01b815260808701356004820152602481019190915260440161094a565b6001600160401b03811661355e60c0870160a088016140fb565b6001600160401b0316108061358b57504361357f60c0870160a088016140fb565b6001600160401b031610155b156135d3576135a060c0860160a087016140fb565b60405163119d987f60e21b81526001600160401b039182166004820152908216602482015243604482015260640161094a565b86600401548560c00135111561360c5760048781015460405163b9b3b6b960e01b81529182015260c0860135602482015260440161094a565b5050509392505050565b5f5160206147fc5f395f51905f525460020361364557604051633ee5aeb560e01b815260040160405180910390fd5b565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166136a3578383151615613697573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f816040516020016136c6919061472b565b60408051601f19818403018152908290526136e3916020016147dc565b604051602081830303815290604052805190602001209050919050565b5f61371c60405180604001604052805f81526020015f81525090565b602080840151908501519081019081101561373a575f92505061379d565b60208083019190915284518582015185518684015160405161377e9501600160f81b8152600181019490945260218401929092526041830152606182015260810190565b60408051601f1981840301815291905280516020909101208152600191505b9250929050565b604080516101208101909152805f81525f6020808301829052604080840183905260608085018490526080808601859052825160e0810184528581529384018590529183018490528201839052810182905260a081810183905260c082019290925291019081526020015f815260200161384460405180608001604052805f81526020015f81526020015f6001600160401b031681526020015f81525090565b81526020015f81525090565b5f60208284031215613860575f5ffd5b5035919050565b81516001600160a01b0316815260208083015163ffffffff169082015260408083015161012083019161389f9084018261ffff169052565b5060608301516138b5606084018261ffff169052565b5060808301516138d060808401826001600160a01b03169052565b5060a08301516138eb60a08401826001600160401b03169052565b5060c083015161390660c08401826001600160401b03169052565b5060e083015160e083015261010083015161010083015292915050565b5f5f60408385031215613934575f5ffd5b50508035926020909101359150565b6001600160a01b0381168114613957575f5ffd5b50565b80356125d281613943565b5f5f60408385031215613976575f5ffd5b823561398181613943565b9150602083013561399181613943565b809150509250929050565b6001600160401b0381168114613957575f5ffd5b80356125d28161399c565b5f5f5f606084860312156139cd575f5ffd5b8335925060208401356139df8161399c565b915060408401356139ef8161399c565b809150509250925092565b5f5f5f83850360c0811215613a0d575f5ffd5b843593506020850135613a1f8161399c565b92506080603f1982011215613a32575f5ffd5b506040840190509250925092565b5f5f5f60608486031215613a52575f5ffd5b833592506020840135613a648161399c565b915060408401356139ef81613943565b5f5f83601f840112613a84575f5ffd5b5081356001600160401b03811115613a9a575f5ffd5b6020830191508360208260051b850101111561379d575f5ffd5b5f5f5f5f5f5f5f5f60a0898b031215613acb575f5ffd5b883597506020890135613add8161399c565b965060408901356001600160401b03811115613af7575f5ffd5b8901601f81018b13613b07575f5ffd5b80356001600160401b03811115613b1c575f5ffd5b8b602061012083028401011115613b31575f5ffd5b6020919091019650945060608901356001600160401b03811115613b53575f5ffd5b613b5f8b828c01613a74565b90955093505060808901356001600160401b03811115613b7d575f5ffd5b613b898b828c01613a74565b999c989b5096995094979396929594505050565b5f5f60408385031215613bae575f5ffd5b8235915060208301356139918161399c565b634e487b7160e01b5f52602160045260245ffd5b60068110613bf057634e487b7160e01b5f52602160045260245ffd5b9052565b5f61024082019050613c07828451613bd4565b63ffffffff60208401511660208301526040830151613c2c604084018261ffff169052565b506060830151613c42606084018261ffff169052565b506080830151613c5d60808401826001600160401b03169052565b5060a0830151613cdc60a08401826001600160401b0381511682526001600160401b0360208201511660208301526001600160401b0360408201511660408301526001600160401b036060820151166060830152608081015160808301526001600160401b0360a08201511660a083015260c081015160c08301525050565b5060c083015161018083015260e083015180516101a084015260208101516101c084015260408101516001600160401b03166101e084015260600151610200830152610100909201516102209091015290565b5f6101208284031215613d40575f5ffd5b50919050565b5f5f83601f840112613d56575f5ffd5b5081356001600160401b03811115613d6c575f5ffd5b6020830191508360208260061b850101111561379d575f5ffd5b5f5f5f5f5f5f6101a08789031215613d9c575f5ffd5b863595506020870135613dae8161399c565b9450613dbd8860408901613d2f565b9350610160870135613dce8161399c565b92506101808701356001600160401b03811115613de9575f5ffd5b613df589828a01613d46565b979a9699509497509295939492505050565b5f5f60408385031215613e18575f5ffd5b82359150602083013561399181613943565b5f5f5f5f5f5f5f5f5f5f6103008b8d031215613e44575f5ffd5b8a35995060208b0135613e568161399c565b9850613e658c60408d01613d2f565b97506101608b0135613e768161399c565b96506101808b01356001600160401b03811115613e91575f5ffd5b613e9d8d828e01613d46565b9097509550613eb290508c6101a08d01613d2f565b93506102c08b0135613ec38161399c565b92506102e08b01356001600160401b03811115613ede575f5ffd5b613eea8d828e01613d46565b915080935050809150509295989b9194979a5092959850565b5f5f5f5f5f60a08688031215613f17575f5ffd5b853594506020860135613f2981613943565b9350604086013563ffffffff81168114613f41575f5ffd5b92506060860135613f5181613943565b9150608086013561ffff81168114613f67575f5ffd5b809150509295509295909350565b5f5f5f5f5f5f5f6101c0888a031215613f8c575f5ffd5b87359650602088013595506040880135613fa58161399c565b9450613fb48960608a01613d2f565b9350610180880135613fc58161399c565b92506101a08801356001600160401b03811115613fe0575f5ffd5b613fec8a828b01613d46565b989b979a50959850939692959293505050565b5f5f5f5f60608587031215614012575f5ffd5b843593506020850135925060408501356001600160401b03811115614035575f5ffd5b8501601f81018713614045575f5ffd5b80356001600160401b0381111561405a575f5ffd5b87602082840101111561406b575f5ffd5b949793965060200194505050565b5f5f82840361010081121561408c575f5ffd5b8335925060e0601f19820112156140a1575f5ffd5b506020830190509250929050565b5f602082840312156140bf575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561135b5761135b6140c6565b6020810161135b8284613bd4565b5f6020828403121561410b575f5ffd5b8135610bcf8161399c565b803582526020808201359083015260408101356141328161399c565b6001600160401b03166040830152606090810135910152565b6080810161135b8284614116565b5f6001820161416a5761416a6140c6565b5060010190565b60a0810161417f8285614116565b8260808301529392505050565b808202811582820484141761135b5761135b6140c6565b8082018082111561135b5761135b6140c6565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126141df575f5ffd5b8301803591506001600160401b038211156141f8575f5ffd5b6020019150600681901b360382131561379d575f5ffd5b5f6020828403121561421f575f5ffd5b81518015158114610bcf575f5ffd5b5f61ffff821661ffff8103614245576142456140c6565b60010192915050565b6001600160401b03818116838216019081111561135b5761135b6140c6565b61ffff828116828216039081111561135b5761135b6140c6565b5f61ffff82168061429a5761429a6140c6565b5f190192915050565b5f602082840312156142b3575f5ffd5b8135610bcf81613943565b60405161012081016001600160401b03811182821017156142ed57634e487b7160e01b5f52604160045260245ffd5b60405290565b5f610120828403128015614305575f5ffd5b5061430e6142be565b6143178361395a565b81526143256020840161395a565b602082015260408381013590820152614340606084016139b0565b60608201526080838101359082015261435b60a084016139b0565b60a082015261436c60c084016139b0565b60c082015261437d60e084016139b0565b60e0820152610100928301359281019290925250919050565b5f60408284031280156143a7575f5ffd5b50604080519081016001600160401b03811182821017156143d657634e487b7160e01b5f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f6001600160401b0382166001600160401b038103614245576142456140c6565b6001600160401b038516815283602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050565b5f813561135b8161399c565b813561446d8161399c565b815467ffffffffffffffff19166001600160401b0382161782555060208201356144968161399c565b815467ffffffffffffffff60401b1916604091821b6fffffffffffffffff0000000000000000161782555f908301356144ce8161399c565b825467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b161782555061452861450460608401614456565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b6080820135600182015561456261454160a08401614456565b600283016001600160401b0382166001600160401b03198254161781555050565b60c09190910135600390910155565b6101a0810188356145818161399c565b6001600160401b03168252602089013561459a8161399c565b6001600160401b0316602083015260408901356145b68161399c565b6001600160401b031660408301526145d060608a016139b0565b6001600160401b03166060830152608089810135908301526145f460a08a016139b0565b6001600160401b03811660a08401525060c0898101359083015260e082018890526001600160a01b03871661010083015263ffffffff861661012083015261ffff851661014083015261ffff84166101608301526001600160401b03831661018083015298975050505050505050565b813581556020820135600182015560408201356146808161399c565b60028201805467ffffffffffffffff19166001600160401b0383161790555060609190910135600390910155565b60a081016146bc8285614116565b6001600160401b03831660808301529392505050565b5f826146ec57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614701575f5ffd5b8151610bcf81613943565b6001600160401b03828116828216039081111561135b5761135b6140c6565b81516001600160a01b0390811682526020808401519091169082015260408083015190820152606080830151610120830191614771908401826001600160401b03169052565b506080830151608083015260a083015161479660a08401826001600160401b03169052565b5060c08301516147b160c08401826001600160401b03169052565b5060e08301516147cc60e08401826001600160401b03169052565b5061010092830151919092015290565b5f81525f82518060208501600185015e5f92016001019182525091905056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// SettlementABI is the input ABI used to generate the binding from.
// Deprecated: Use SettlementMetaData.ABI instead.
var SettlementABI = SettlementMetaData.ABI

// SettlementBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SettlementMetaData.Bin instead.
var SettlementBin = SettlementMetaData.Bin

// DeploySettlement deploys a new Ethereum contract, binding an instance of Settlement to it.
func DeploySettlement(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address, devices common.Address, log common.Address) (common.Address, *types.Transaction, *Settlement, error) {
	parsed, err := SettlementMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SettlementBin), backend, projects, devices, log)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Settlement{SettlementCaller: SettlementCaller{contract: contract}, SettlementTransactor: SettlementTransactor{contract: contract}, SettlementFilterer: SettlementFilterer{contract: contract}}, nil
}

// Settlement is an auto generated Go binding around an Ethereum contract.
type Settlement struct {
	SettlementCaller     // Read-only binding to the contract
	SettlementTransactor // Write-only binding to the contract
	SettlementFilterer   // Log filterer for contract events
}

// SettlementCaller is an auto generated read-only Go binding around an Ethereum contract.
type SettlementCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SettlementTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SettlementTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SettlementFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SettlementFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SettlementSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SettlementSession struct {
	Contract     *Settlement       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SettlementCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SettlementCallerSession struct {
	Contract *SettlementCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// SettlementTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SettlementTransactorSession struct {
	Contract     *SettlementTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// SettlementRaw is an auto generated low-level Go binding around an Ethereum contract.
type SettlementRaw struct {
	Contract *Settlement // Generic contract binding to access the raw methods on
}

// SettlementCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SettlementCallerRaw struct {
	Contract *SettlementCaller // Generic read-only contract binding to access the raw methods on
}

// SettlementTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SettlementTransactorRaw struct {
	Contract *SettlementTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSettlement creates a new instance of Settlement, bound to a specific deployed contract.
func NewSettlement(address common.Address, backend bind.ContractBackend) (*Settlement, error) {
	contract, err := bindSettlement(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Settlement{SettlementCaller: SettlementCaller{contract: contract}, SettlementTransactor: SettlementTransactor{contract: contract}, SettlementFilterer: SettlementFilterer{contract: contract}}, nil
}

// NewSettlementCaller creates a new read-only instance of Settlement, bound to a specific deployed contract.
func NewSettlementCaller(address common.Address, caller bind.ContractCaller) (*SettlementCaller, error) {
	contract, err := bindSettlement(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SettlementCaller{contract: contract}, nil
}

// NewSettlementTransactor creates a new write-only instance of Settlement, bound to a specific deployed contract.
func NewSettlementTransactor(address common.Address, transactor bind.ContractTransactor) (*SettlementTransactor, error) {
	contract, err := bindSettlement(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SettlementTransactor{contract: contract}, nil
}

// NewSettlementFilterer creates a new log filterer instance of Settlement, bound to a specific deployed contract.
func NewSettlementFilterer(address common.Address, filterer bind.ContractFilterer) (*SettlementFilterer, error) {
	contract, err := bindSettlement(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SettlementFilterer{contract: contract}, nil
}

// bindSettlement binds a generic wrapper to an already deployed contract.
func bindSettlement(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SettlementMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Settlement *SettlementRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Settlement.Contract.SettlementCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Settlement *SettlementRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Settlement.Contract.SettlementTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Settlement *SettlementRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Settlement.Contract.SettlementTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Settlement *SettlementCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Settlement.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Settlement *SettlementTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Settlement.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Settlement *SettlementTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Settlement.Contract.contract.Transact(opts, method, params...)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_Settlement *SettlementCaller) DEVICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "DEVICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_Settlement *SettlementSession) DEVICES() (common.Address, error) {
	return _Settlement.Contract.DEVICES(&_Settlement.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_Settlement *SettlementCallerSession) DEVICES() (common.Address, error) {
	return _Settlement.Contract.DEVICES(&_Settlement.CallOpts)
}

// LOG is a free data retrieval call binding the contract method 0x1816a5e1.
//
// Solidity: function LOG() view returns(address)
func (_Settlement *SettlementCaller) LOG(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "LOG")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// LOG is a free data retrieval call binding the contract method 0x1816a5e1.
//
// Solidity: function LOG() view returns(address)
func (_Settlement *SettlementSession) LOG() (common.Address, error) {
	return _Settlement.Contract.LOG(&_Settlement.CallOpts)
}

// LOG is a free data retrieval call binding the contract method 0x1816a5e1.
//
// Solidity: function LOG() view returns(address)
func (_Settlement *SettlementCallerSession) LOG() (common.Address, error) {
	return _Settlement.Contract.LOG(&_Settlement.CallOpts)
}

// MAXCHALLENGESECONDS is a free data retrieval call binding the contract method 0x9fe88b50.
//
// Solidity: function MAX_CHALLENGE_SECONDS() view returns(uint256)
func (_Settlement *SettlementCaller) MAXCHALLENGESECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "MAX_CHALLENGE_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXCHALLENGESECONDS is a free data retrieval call binding the contract method 0x9fe88b50.
//
// Solidity: function MAX_CHALLENGE_SECONDS() view returns(uint256)
func (_Settlement *SettlementSession) MAXCHALLENGESECONDS() (*big.Int, error) {
	return _Settlement.Contract.MAXCHALLENGESECONDS(&_Settlement.CallOpts)
}

// MAXCHALLENGESECONDS is a free data retrieval call binding the contract method 0x9fe88b50.
//
// Solidity: function MAX_CHALLENGE_SECONDS() view returns(uint256)
func (_Settlement *SettlementCallerSession) MAXCHALLENGESECONDS() (*big.Int, error) {
	return _Settlement.Contract.MAXCHALLENGESECONDS(&_Settlement.CallOpts)
}

// MAXSCORERS is a free data retrieval call binding the contract method 0xe0442d14.
//
// Solidity: function MAX_SCORERS() view returns(uint256)
func (_Settlement *SettlementCaller) MAXSCORERS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "MAX_SCORERS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSCORERS is a free data retrieval call binding the contract method 0xe0442d14.
//
// Solidity: function MAX_SCORERS() view returns(uint256)
func (_Settlement *SettlementSession) MAXSCORERS() (*big.Int, error) {
	return _Settlement.Contract.MAXSCORERS(&_Settlement.CallOpts)
}

// MAXSCORERS is a free data retrieval call binding the contract method 0xe0442d14.
//
// Solidity: function MAX_SCORERS() view returns(uint256)
func (_Settlement *SettlementCallerSession) MAXSCORERS() (*big.Int, error) {
	return _Settlement.Contract.MAXSCORERS(&_Settlement.CallOpts)
}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_Settlement *SettlementCaller) PAYGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "PAY_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_Settlement *SettlementSession) PAYGAS() (*big.Int, error) {
	return _Settlement.Contract.PAYGAS(&_Settlement.CallOpts)
}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_Settlement *SettlementCallerSession) PAYGAS() (*big.Int, error) {
	return _Settlement.Contract.PAYGAS(&_Settlement.CallOpts)
}

// POSTSECONDS is a free data retrieval call binding the contract method 0xea46eee9.
//
// Solidity: function POST_SECONDS() view returns(uint256)
func (_Settlement *SettlementCaller) POSTSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "POST_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// POSTSECONDS is a free data retrieval call binding the contract method 0xea46eee9.
//
// Solidity: function POST_SECONDS() view returns(uint256)
func (_Settlement *SettlementSession) POSTSECONDS() (*big.Int, error) {
	return _Settlement.Contract.POSTSECONDS(&_Settlement.CallOpts)
}

// POSTSECONDS is a free data retrieval call binding the contract method 0xea46eee9.
//
// Solidity: function POST_SECONDS() view returns(uint256)
func (_Settlement *SettlementCallerSession) POSTSECONDS() (*big.Int, error) {
	return _Settlement.Contract.POSTSECONDS(&_Settlement.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Settlement *SettlementCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Settlement *SettlementSession) PROJECTS() (common.Address, error) {
	return _Settlement.Contract.PROJECTS(&_Settlement.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Settlement *SettlementCallerSession) PROJECTS() (common.Address, error) {
	return _Settlement.Contract.PROJECTS(&_Settlement.CallOpts)
}

// TOKENGAS is a free data retrieval call binding the contract method 0xd634f020.
//
// Solidity: function TOKEN_GAS() view returns(uint256)
func (_Settlement *SettlementCaller) TOKENGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "TOKEN_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TOKENGAS is a free data retrieval call binding the contract method 0xd634f020.
//
// Solidity: function TOKEN_GAS() view returns(uint256)
func (_Settlement *SettlementSession) TOKENGAS() (*big.Int, error) {
	return _Settlement.Contract.TOKENGAS(&_Settlement.CallOpts)
}

// TOKENGAS is a free data retrieval call binding the contract method 0xd634f020.
//
// Solidity: function TOKEN_GAS() view returns(uint256)
func (_Settlement *SettlementCallerSession) TOKENGAS() (*big.Int, error) {
	return _Settlement.Contract.TOKENGAS(&_Settlement.CallOpts)
}

// Epoch is a free data retrieval call binding the contract method 0x5e3738b3.
//
// Solidity: function epoch(uint256 projectId, uint64 epoch_) view returns((uint8,uint32,uint16,uint16,uint64,(uint64,uint64,uint64,uint64,bytes32,uint64,uint256),bytes32,(bytes32,uint256,uint64,bytes32),uint256))
func (_Settlement *SettlementCaller) Epoch(opts *bind.CallOpts, projectId *big.Int, epoch_ uint64) (SettlementEpoch, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "epoch", projectId, epoch_)

	if err != nil {
		return *new(SettlementEpoch), err
	}

	out0 := *abi.ConvertType(out[0], new(SettlementEpoch)).(*SettlementEpoch)

	return out0, err

}

// Epoch is a free data retrieval call binding the contract method 0x5e3738b3.
//
// Solidity: function epoch(uint256 projectId, uint64 epoch_) view returns((uint8,uint32,uint16,uint16,uint64,(uint64,uint64,uint64,uint64,bytes32,uint64,uint256),bytes32,(bytes32,uint256,uint64,bytes32),uint256))
func (_Settlement *SettlementSession) Epoch(projectId *big.Int, epoch_ uint64) (SettlementEpoch, error) {
	return _Settlement.Contract.Epoch(&_Settlement.CallOpts, projectId, epoch_)
}

// Epoch is a free data retrieval call binding the contract method 0x5e3738b3.
//
// Solidity: function epoch(uint256 projectId, uint64 epoch_) view returns((uint8,uint32,uint16,uint16,uint64,(uint64,uint64,uint64,uint64,bytes32,uint64,uint256),bytes32,(bytes32,uint256,uint64,bytes32),uint256))
func (_Settlement *SettlementCallerSession) Epoch(projectId *big.Int, epoch_ uint64) (SettlementEpoch, error) {
	return _Settlement.Contract.Epoch(&_Settlement.CallOpts, projectId, epoch_)
}

// IsClaimed is a free data retrieval call binding the contract method 0x2937ee20.
//
// Solidity: function isClaimed(uint256 projectId, uint64 epoch_, uint64 index) view returns(bool)
func (_Settlement *SettlementCaller) IsClaimed(opts *bind.CallOpts, projectId *big.Int, epoch_ uint64, index uint64) (bool, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "isClaimed", projectId, epoch_, index)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsClaimed is a free data retrieval call binding the contract method 0x2937ee20.
//
// Solidity: function isClaimed(uint256 projectId, uint64 epoch_, uint64 index) view returns(bool)
func (_Settlement *SettlementSession) IsClaimed(projectId *big.Int, epoch_ uint64, index uint64) (bool, error) {
	return _Settlement.Contract.IsClaimed(&_Settlement.CallOpts, projectId, epoch_, index)
}

// IsClaimed is a free data retrieval call binding the contract method 0x2937ee20.
//
// Solidity: function isClaimed(uint256 projectId, uint64 epoch_, uint64 index) view returns(bool)
func (_Settlement *SettlementCallerSession) IsClaimed(projectId *big.Int, epoch_ uint64, index uint64) (bool, error) {
	return _Settlement.Contract.IsClaimed(&_Settlement.CallOpts, projectId, epoch_, index)
}

// IsScorer is a free data retrieval call binding the contract method 0xfa59e7c5.
//
// Solidity: function isScorer(uint256 projectId, uint64 epoch_, address who) view returns(bool)
func (_Settlement *SettlementCaller) IsScorer(opts *bind.CallOpts, projectId *big.Int, epoch_ uint64, who common.Address) (bool, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "isScorer", projectId, epoch_, who)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsScorer is a free data retrieval call binding the contract method 0xfa59e7c5.
//
// Solidity: function isScorer(uint256 projectId, uint64 epoch_, address who) view returns(bool)
func (_Settlement *SettlementSession) IsScorer(projectId *big.Int, epoch_ uint64, who common.Address) (bool, error) {
	return _Settlement.Contract.IsScorer(&_Settlement.CallOpts, projectId, epoch_, who)
}

// IsScorer is a free data retrieval call binding the contract method 0xfa59e7c5.
//
// Solidity: function isScorer(uint256 projectId, uint64 epoch_, address who) view returns(bool)
func (_Settlement *SettlementCallerSession) IsScorer(projectId *big.Int, epoch_ uint64, who common.Address) (bool, error) {
	return _Settlement.Contract.IsScorer(&_Settlement.CallOpts, projectId, epoch_, who)
}

// LatestEpoch is a free data retrieval call binding the contract method 0x2040828d.
//
// Solidity: function latestEpoch(uint256 projectId) view returns(uint64)
func (_Settlement *SettlementCaller) LatestEpoch(opts *bind.CallOpts, projectId *big.Int) (uint64, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "latestEpoch", projectId)

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// LatestEpoch is a free data retrieval call binding the contract method 0x2040828d.
//
// Solidity: function latestEpoch(uint256 projectId) view returns(uint64)
func (_Settlement *SettlementSession) LatestEpoch(projectId *big.Int) (uint64, error) {
	return _Settlement.Contract.LatestEpoch(&_Settlement.CallOpts, projectId)
}

// LatestEpoch is a free data retrieval call binding the contract method 0x2040828d.
//
// Solidity: function latestEpoch(uint256 projectId) view returns(uint64)
func (_Settlement *SettlementCallerSession) LatestEpoch(projectId *big.Int) (uint64, error) {
	return _Settlement.Contract.LatestEpoch(&_Settlement.CallOpts, projectId)
}

// Next is a free data retrieval call binding the contract method 0xedd004e5.
//
// Solidity: function next(uint256 projectId) view returns(uint64 epoch_, uint64 logStart, uint64 windowStart, uint64 registryBlock)
func (_Settlement *SettlementCaller) Next(opts *bind.CallOpts, projectId *big.Int) (struct {
	Epoch         uint64
	LogStart      uint64
	WindowStart   uint64
	RegistryBlock uint64
}, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "next", projectId)

	outstruct := new(struct {
		Epoch         uint64
		LogStart      uint64
		WindowStart   uint64
		RegistryBlock uint64
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Epoch = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.LogStart = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.WindowStart = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.RegistryBlock = *abi.ConvertType(out[3], new(uint64)).(*uint64)

	return *outstruct, err

}

// Next is a free data retrieval call binding the contract method 0xedd004e5.
//
// Solidity: function next(uint256 projectId) view returns(uint64 epoch_, uint64 logStart, uint64 windowStart, uint64 registryBlock)
func (_Settlement *SettlementSession) Next(projectId *big.Int) (struct {
	Epoch         uint64
	LogStart      uint64
	WindowStart   uint64
	RegistryBlock uint64
}, error) {
	return _Settlement.Contract.Next(&_Settlement.CallOpts, projectId)
}

// Next is a free data retrieval call binding the contract method 0xedd004e5.
//
// Solidity: function next(uint256 projectId) view returns(uint64 epoch_, uint64 logStart, uint64 windowStart, uint64 registryBlock)
func (_Settlement *SettlementCallerSession) Next(projectId *big.Int) (struct {
	Epoch         uint64
	LogStart      uint64
	WindowStart   uint64
	RegistryBlock uint64
}, error) {
	return _Settlement.Contract.Next(&_Settlement.CallOpts, projectId)
}

// Owed is a free data retrieval call binding the contract method 0x28079e4a.
//
// Solidity: function owed(address token, address account) view returns(uint256)
func (_Settlement *SettlementCaller) Owed(opts *bind.CallOpts, token common.Address, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "owed", token, account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Owed is a free data retrieval call binding the contract method 0x28079e4a.
//
// Solidity: function owed(address token, address account) view returns(uint256)
func (_Settlement *SettlementSession) Owed(token common.Address, account common.Address) (*big.Int, error) {
	return _Settlement.Contract.Owed(&_Settlement.CallOpts, token, account)
}

// Owed is a free data retrieval call binding the contract method 0x28079e4a.
//
// Solidity: function owed(address token, address account) view returns(uint256)
func (_Settlement *SettlementCallerSession) Owed(token common.Address, account common.Address) (*big.Int, error) {
	return _Settlement.Contract.Owed(&_Settlement.CallOpts, token, account)
}

// Project is a free data retrieval call binding the contract method 0x11d5aaa7.
//
// Solidity: function project(uint256 projectId) view returns((address,uint32,uint16,uint16,address,uint64,uint64,bytes32,uint256))
func (_Settlement *SettlementCaller) Project(opts *bind.CallOpts, projectId *big.Int) (SettlementProject, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "project", projectId)

	if err != nil {
		return *new(SettlementProject), err
	}

	out0 := *abi.ConvertType(out[0], new(SettlementProject)).(*SettlementProject)

	return out0, err

}

// Project is a free data retrieval call binding the contract method 0x11d5aaa7.
//
// Solidity: function project(uint256 projectId) view returns((address,uint32,uint16,uint16,address,uint64,uint64,bytes32,uint256))
func (_Settlement *SettlementSession) Project(projectId *big.Int) (SettlementProject, error) {
	return _Settlement.Contract.Project(&_Settlement.CallOpts, projectId)
}

// Project is a free data retrieval call binding the contract method 0x11d5aaa7.
//
// Solidity: function project(uint256 projectId) view returns((address,uint32,uint16,uint16,address,uint64,uint64,bytes32,uint256))
func (_Settlement *SettlementCallerSession) Project(projectId *big.Int) (SettlementProject, error) {
	return _Settlement.Contract.Project(&_Settlement.CallOpts, projectId)
}

// Verify is a free data retrieval call binding the contract method 0xc7eff030.
//
// Solidity: function verify(bytes32 root, uint256 total, uint64 leaves, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) pure returns(bool)
func (_Settlement *SettlementCaller) Verify(opts *bind.CallOpts, root [32]byte, total *big.Int, leaves uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (bool, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "verify", root, total, leaves, leaf, index, proof)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0xc7eff030.
//
// Solidity: function verify(bytes32 root, uint256 total, uint64 leaves, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) pure returns(bool)
func (_Settlement *SettlementSession) Verify(root [32]byte, total *big.Int, leaves uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (bool, error) {
	return _Settlement.Contract.Verify(&_Settlement.CallOpts, root, total, leaves, leaf, index, proof)
}

// Verify is a free data retrieval call binding the contract method 0xc7eff030.
//
// Solidity: function verify(bytes32 root, uint256 total, uint64 leaves, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) pure returns(bool)
func (_Settlement *SettlementCallerSession) Verify(root [32]byte, total *big.Int, leaves uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (bool, error) {
	return _Settlement.Contract.Verify(&_Settlement.CallOpts, root, total, leaves, leaf, index, proof)
}

// VoteOf is a free data retrieval call binding the contract method 0x4298f0e9.
//
// Solidity: function voteOf(uint256 projectId, uint64 epoch_, address scorer) view returns(bytes32 resultKey, uint256 votes)
func (_Settlement *SettlementCaller) VoteOf(opts *bind.CallOpts, projectId *big.Int, epoch_ uint64, scorer common.Address) (struct {
	ResultKey [32]byte
	Votes     *big.Int
}, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "voteOf", projectId, epoch_, scorer)

	outstruct := new(struct {
		ResultKey [32]byte
		Votes     *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.ResultKey = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Votes = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// VoteOf is a free data retrieval call binding the contract method 0x4298f0e9.
//
// Solidity: function voteOf(uint256 projectId, uint64 epoch_, address scorer) view returns(bytes32 resultKey, uint256 votes)
func (_Settlement *SettlementSession) VoteOf(projectId *big.Int, epoch_ uint64, scorer common.Address) (struct {
	ResultKey [32]byte
	Votes     *big.Int
}, error) {
	return _Settlement.Contract.VoteOf(&_Settlement.CallOpts, projectId, epoch_, scorer)
}

// VoteOf is a free data retrieval call binding the contract method 0x4298f0e9.
//
// Solidity: function voteOf(uint256 projectId, uint64 epoch_, address scorer) view returns(bytes32 resultKey, uint256 votes)
func (_Settlement *SettlementCallerSession) VoteOf(projectId *big.Int, epoch_ uint64, scorer common.Address) (struct {
	ResultKey [32]byte
	Votes     *big.Int
}, error) {
	return _Settlement.Contract.VoteOf(&_Settlement.CallOpts, projectId, epoch_, scorer)
}

// VoteRecord is a free data retrieval call binding the contract method 0xe6d04e9a.
//
// Solidity: function voteRecord(uint256 projectId, uint64 epoch_, address scorer) view returns(bytes32 vote, uint64 votedAt, bytes32 posted, bytes32 voidedFor)
func (_Settlement *SettlementCaller) VoteRecord(opts *bind.CallOpts, projectId *big.Int, epoch_ uint64, scorer common.Address) (struct {
	Vote      [32]byte
	VotedAt   uint64
	Posted    [32]byte
	VoidedFor [32]byte
}, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "voteRecord", projectId, epoch_, scorer)

	outstruct := new(struct {
		Vote      [32]byte
		VotedAt   uint64
		Posted    [32]byte
		VoidedFor [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Vote = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.VotedAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Posted = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.VoidedFor = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// VoteRecord is a free data retrieval call binding the contract method 0xe6d04e9a.
//
// Solidity: function voteRecord(uint256 projectId, uint64 epoch_, address scorer) view returns(bytes32 vote, uint64 votedAt, bytes32 posted, bytes32 voidedFor)
func (_Settlement *SettlementSession) VoteRecord(projectId *big.Int, epoch_ uint64, scorer common.Address) (struct {
	Vote      [32]byte
	VotedAt   uint64
	Posted    [32]byte
	VoidedFor [32]byte
}, error) {
	return _Settlement.Contract.VoteRecord(&_Settlement.CallOpts, projectId, epoch_, scorer)
}

// VoteRecord is a free data retrieval call binding the contract method 0xe6d04e9a.
//
// Solidity: function voteRecord(uint256 projectId, uint64 epoch_, address scorer) view returns(bytes32 vote, uint64 votedAt, bytes32 posted, bytes32 voidedFor)
func (_Settlement *SettlementCallerSession) VoteRecord(projectId *big.Int, epoch_ uint64, scorer common.Address) (struct {
	Vote      [32]byte
	VotedAt   uint64
	Posted    [32]byte
	VoidedFor [32]byte
}, error) {
	return _Settlement.Contract.VoteRecord(&_Settlement.CallOpts, projectId, epoch_, scorer)
}

// AddScorer is a paid mutator transaction binding the contract method 0x73ad1834.
//
// Solidity: function addScorer(uint256 projectId, address scorer) returns()
func (_Settlement *SettlementTransactor) AddScorer(opts *bind.TransactOpts, projectId *big.Int, scorer common.Address) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "addScorer", projectId, scorer)
}

// AddScorer is a paid mutator transaction binding the contract method 0x73ad1834.
//
// Solidity: function addScorer(uint256 projectId, address scorer) returns()
func (_Settlement *SettlementSession) AddScorer(projectId *big.Int, scorer common.Address) (*types.Transaction, error) {
	return _Settlement.Contract.AddScorer(&_Settlement.TransactOpts, projectId, scorer)
}

// AddScorer is a paid mutator transaction binding the contract method 0x73ad1834.
//
// Solidity: function addScorer(uint256 projectId, address scorer) returns()
func (_Settlement *SettlementTransactorSession) AddScorer(projectId *big.Int, scorer common.Address) (*types.Transaction, error) {
	return _Settlement.Contract.AddScorer(&_Settlement.TransactOpts, projectId, scorer)
}

// ChallengeDuplicate is a paid mutator transaction binding the contract method 0xb8b2fe83.
//
// Solidity: function challengeDuplicate(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leafA, uint64 indexA, (bytes32,uint256)[] proofA, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leafB, uint64 indexB, (bytes32,uint256)[] proofB) returns()
func (_Settlement *SettlementTransactor) ChallengeDuplicate(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64, leafA MerkleSumLeaf, indexA uint64, proofA []MerkleSumNode, leafB MerkleSumLeaf, indexB uint64, proofB []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "challengeDuplicate", projectId, epoch_, leafA, indexA, proofA, leafB, indexB, proofB)
}

// ChallengeDuplicate is a paid mutator transaction binding the contract method 0xb8b2fe83.
//
// Solidity: function challengeDuplicate(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leafA, uint64 indexA, (bytes32,uint256)[] proofA, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leafB, uint64 indexB, (bytes32,uint256)[] proofB) returns()
func (_Settlement *SettlementSession) ChallengeDuplicate(projectId *big.Int, epoch_ uint64, leafA MerkleSumLeaf, indexA uint64, proofA []MerkleSumNode, leafB MerkleSumLeaf, indexB uint64, proofB []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.ChallengeDuplicate(&_Settlement.TransactOpts, projectId, epoch_, leafA, indexA, proofA, leafB, indexB, proofB)
}

// ChallengeDuplicate is a paid mutator transaction binding the contract method 0xb8b2fe83.
//
// Solidity: function challengeDuplicate(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leafA, uint64 indexA, (bytes32,uint256)[] proofA, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leafB, uint64 indexB, (bytes32,uint256)[] proofB) returns()
func (_Settlement *SettlementTransactorSession) ChallengeDuplicate(projectId *big.Int, epoch_ uint64, leafA MerkleSumLeaf, indexA uint64, proofA []MerkleSumNode, leafB MerkleSumLeaf, indexB uint64, proofB []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.ChallengeDuplicate(&_Settlement.TransactOpts, projectId, epoch_, leafA, indexA, proofA, leafB, indexB, proofB)
}

// ChallengeLeaf is a paid mutator transaction binding the contract method 0x5e534ad6.
//
// Solidity: function challengeLeaf(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) returns()
func (_Settlement *SettlementTransactor) ChallengeLeaf(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "challengeLeaf", projectId, epoch_, leaf, index, proof)
}

// ChallengeLeaf is a paid mutator transaction binding the contract method 0x5e534ad6.
//
// Solidity: function challengeLeaf(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) returns()
func (_Settlement *SettlementSession) ChallengeLeaf(projectId *big.Int, epoch_ uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.ChallengeLeaf(&_Settlement.TransactOpts, projectId, epoch_, leaf, index, proof)
}

// ChallengeLeaf is a paid mutator transaction binding the contract method 0x5e534ad6.
//
// Solidity: function challengeLeaf(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) returns()
func (_Settlement *SettlementTransactorSession) ChallengeLeaf(projectId *big.Int, epoch_ uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.ChallengeLeaf(&_Settlement.TransactOpts, projectId, epoch_, leaf, index, proof)
}

// Claim is a paid mutator transaction binding the contract method 0xd79492f6.
//
// Solidity: function claim(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) returns()
func (_Settlement *SettlementTransactor) Claim(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "claim", projectId, epoch_, leaf, index, proof)
}

// Claim is a paid mutator transaction binding the contract method 0xd79492f6.
//
// Solidity: function claim(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) returns()
func (_Settlement *SettlementSession) Claim(projectId *big.Int, epoch_ uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.Claim(&_Settlement.TransactOpts, projectId, epoch_, leaf, index, proof)
}

// Claim is a paid mutator transaction binding the contract method 0xd79492f6.
//
// Solidity: function claim(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32) leaf, uint64 index, (bytes32,uint256)[] proof) returns()
func (_Settlement *SettlementTransactorSession) Claim(projectId *big.Int, epoch_ uint64, leaf MerkleSumLeaf, index uint64, proof []MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.Claim(&_Settlement.TransactOpts, projectId, epoch_, leaf, index, proof)
}

// ClaimBatch is a paid mutator transaction binding the contract method 0x51069d08.
//
// Solidity: function claimBatch(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32)[] leaves, uint64[] indexes, (bytes32,uint256)[][] proofs) returns()
func (_Settlement *SettlementTransactor) ClaimBatch(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64, leaves []MerkleSumLeaf, indexes []uint64, proofs [][]MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "claimBatch", projectId, epoch_, leaves, indexes, proofs)
}

// ClaimBatch is a paid mutator transaction binding the contract method 0x51069d08.
//
// Solidity: function claimBatch(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32)[] leaves, uint64[] indexes, (bytes32,uint256)[][] proofs) returns()
func (_Settlement *SettlementSession) ClaimBatch(projectId *big.Int, epoch_ uint64, leaves []MerkleSumLeaf, indexes []uint64, proofs [][]MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.ClaimBatch(&_Settlement.TransactOpts, projectId, epoch_, leaves, indexes, proofs)
}

// ClaimBatch is a paid mutator transaction binding the contract method 0x51069d08.
//
// Solidity: function claimBatch(uint256 projectId, uint64 epoch_, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32)[] leaves, uint64[] indexes, (bytes32,uint256)[][] proofs) returns()
func (_Settlement *SettlementTransactorSession) ClaimBatch(projectId *big.Int, epoch_ uint64, leaves []MerkleSumLeaf, indexes []uint64, proofs [][]MerkleSumNode) (*types.Transaction, error) {
	return _Settlement.Contract.ClaimBatch(&_Settlement.TransactOpts, projectId, epoch_, leaves, indexes, proofs)
}

// Configure is a paid mutator transaction binding the contract method 0xba2ee205.
//
// Solidity: function configure(uint256 projectId, address token, uint32 challengeSeconds, address coordinator, uint16 threshold) returns()
func (_Settlement *SettlementTransactor) Configure(opts *bind.TransactOpts, projectId *big.Int, token common.Address, challengeSeconds uint32, coordinator common.Address, threshold uint16) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "configure", projectId, token, challengeSeconds, coordinator, threshold)
}

// Configure is a paid mutator transaction binding the contract method 0xba2ee205.
//
// Solidity: function configure(uint256 projectId, address token, uint32 challengeSeconds, address coordinator, uint16 threshold) returns()
func (_Settlement *SettlementSession) Configure(projectId *big.Int, token common.Address, challengeSeconds uint32, coordinator common.Address, threshold uint16) (*types.Transaction, error) {
	return _Settlement.Contract.Configure(&_Settlement.TransactOpts, projectId, token, challengeSeconds, coordinator, threshold)
}

// Configure is a paid mutator transaction binding the contract method 0xba2ee205.
//
// Solidity: function configure(uint256 projectId, address token, uint32 challengeSeconds, address coordinator, uint16 threshold) returns()
func (_Settlement *SettlementTransactorSession) Configure(projectId *big.Int, token common.Address, challengeSeconds uint32, coordinator common.Address, threshold uint16) (*types.Transaction, error) {
	return _Settlement.Contract.Configure(&_Settlement.TransactOpts, projectId, token, challengeSeconds, coordinator, threshold)
}

// Finalize is a paid mutator transaction binding the contract method 0xfc8f233a.
//
// Solidity: function finalize(uint256 projectId, uint64 epoch_) returns()
func (_Settlement *SettlementTransactor) Finalize(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "finalize", projectId, epoch_)
}

// Finalize is a paid mutator transaction binding the contract method 0xfc8f233a.
//
// Solidity: function finalize(uint256 projectId, uint64 epoch_) returns()
func (_Settlement *SettlementSession) Finalize(projectId *big.Int, epoch_ uint64) (*types.Transaction, error) {
	return _Settlement.Contract.Finalize(&_Settlement.TransactOpts, projectId, epoch_)
}

// Finalize is a paid mutator transaction binding the contract method 0xfc8f233a.
//
// Solidity: function finalize(uint256 projectId, uint64 epoch_) returns()
func (_Settlement *SettlementTransactorSession) Finalize(projectId *big.Int, epoch_ uint64) (*types.Transaction, error) {
	return _Settlement.Contract.Finalize(&_Settlement.TransactOpts, projectId, epoch_)
}

// Fund is a paid mutator transaction binding the contract method 0xca1d209d.
//
// Solidity: function fund(uint256 projectId) payable returns()
func (_Settlement *SettlementTransactor) Fund(opts *bind.TransactOpts, projectId *big.Int) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "fund", projectId)
}

// Fund is a paid mutator transaction binding the contract method 0xca1d209d.
//
// Solidity: function fund(uint256 projectId) payable returns()
func (_Settlement *SettlementSession) Fund(projectId *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.Fund(&_Settlement.TransactOpts, projectId)
}

// Fund is a paid mutator transaction binding the contract method 0xca1d209d.
//
// Solidity: function fund(uint256 projectId) payable returns()
func (_Settlement *SettlementTransactorSession) Fund(projectId *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.Fund(&_Settlement.TransactOpts, projectId)
}

// FundToken is a paid mutator transaction binding the contract method 0x208bba48.
//
// Solidity: function fundToken(uint256 projectId, uint256 amount) returns()
func (_Settlement *SettlementTransactor) FundToken(opts *bind.TransactOpts, projectId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "fundToken", projectId, amount)
}

// FundToken is a paid mutator transaction binding the contract method 0x208bba48.
//
// Solidity: function fundToken(uint256 projectId, uint256 amount) returns()
func (_Settlement *SettlementSession) FundToken(projectId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.FundToken(&_Settlement.TransactOpts, projectId, amount)
}

// FundToken is a paid mutator transaction binding the contract method 0x208bba48.
//
// Solidity: function fundToken(uint256 projectId, uint256 amount) returns()
func (_Settlement *SettlementTransactorSession) FundToken(projectId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.FundToken(&_Settlement.TransactOpts, projectId, amount)
}

// PayOwed is a paid mutator transaction binding the contract method 0x21b3e4ee.
//
// Solidity: function payOwed(address token, address account) returns()
func (_Settlement *SettlementTransactor) PayOwed(opts *bind.TransactOpts, token common.Address, account common.Address) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "payOwed", token, account)
}

// PayOwed is a paid mutator transaction binding the contract method 0x21b3e4ee.
//
// Solidity: function payOwed(address token, address account) returns()
func (_Settlement *SettlementSession) PayOwed(token common.Address, account common.Address) (*types.Transaction, error) {
	return _Settlement.Contract.PayOwed(&_Settlement.TransactOpts, token, account)
}

// PayOwed is a paid mutator transaction binding the contract method 0x21b3e4ee.
//
// Solidity: function payOwed(address token, address account) returns()
func (_Settlement *SettlementTransactorSession) PayOwed(token common.Address, account common.Address) (*types.Transaction, error) {
	return _Settlement.Contract.PayOwed(&_Settlement.TransactOpts, token, account)
}

// Pin is a paid mutator transaction binding the contract method 0xea716729.
//
// Solidity: function pin(uint256 projectId, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs) returns(uint64 epoch_)
func (_Settlement *SettlementTransactor) Pin(opts *bind.TransactOpts, projectId *big.Int, inputs SettlementInputs) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "pin", projectId, inputs)
}

// Pin is a paid mutator transaction binding the contract method 0xea716729.
//
// Solidity: function pin(uint256 projectId, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs) returns(uint64 epoch_)
func (_Settlement *SettlementSession) Pin(projectId *big.Int, inputs SettlementInputs) (*types.Transaction, error) {
	return _Settlement.Contract.Pin(&_Settlement.TransactOpts, projectId, inputs)
}

// Pin is a paid mutator transaction binding the contract method 0xea716729.
//
// Solidity: function pin(uint256 projectId, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs) returns(uint64 epoch_)
func (_Settlement *SettlementTransactorSession) Pin(projectId *big.Int, inputs SettlementInputs) (*types.Transaction, error) {
	return _Settlement.Contract.Pin(&_Settlement.TransactOpts, projectId, inputs)
}

// Post is a paid mutator transaction binding the contract method 0x376896eb.
//
// Solidity: function post(uint256 projectId, uint64 epoch_, (bytes32,uint256,uint64,bytes32) result) returns()
func (_Settlement *SettlementTransactor) Post(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64, result SettlementResult) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "post", projectId, epoch_, result)
}

// Post is a paid mutator transaction binding the contract method 0x376896eb.
//
// Solidity: function post(uint256 projectId, uint64 epoch_, (bytes32,uint256,uint64,bytes32) result) returns()
func (_Settlement *SettlementSession) Post(projectId *big.Int, epoch_ uint64, result SettlementResult) (*types.Transaction, error) {
	return _Settlement.Contract.Post(&_Settlement.TransactOpts, projectId, epoch_, result)
}

// Post is a paid mutator transaction binding the contract method 0x376896eb.
//
// Solidity: function post(uint256 projectId, uint64 epoch_, (bytes32,uint256,uint64,bytes32) result) returns()
func (_Settlement *SettlementTransactorSession) Post(projectId *big.Int, epoch_ uint64, result SettlementResult) (*types.Transaction, error) {
	return _Settlement.Contract.Post(&_Settlement.TransactOpts, projectId, epoch_, result)
}

// RemoveScorer is a paid mutator transaction binding the contract method 0xae3729d7.
//
// Solidity: function removeScorer(uint256 projectId, address scorer) returns()
func (_Settlement *SettlementTransactor) RemoveScorer(opts *bind.TransactOpts, projectId *big.Int, scorer common.Address) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "removeScorer", projectId, scorer)
}

// RemoveScorer is a paid mutator transaction binding the contract method 0xae3729d7.
//
// Solidity: function removeScorer(uint256 projectId, address scorer) returns()
func (_Settlement *SettlementSession) RemoveScorer(projectId *big.Int, scorer common.Address) (*types.Transaction, error) {
	return _Settlement.Contract.RemoveScorer(&_Settlement.TransactOpts, projectId, scorer)
}

// RemoveScorer is a paid mutator transaction binding the contract method 0xae3729d7.
//
// Solidity: function removeScorer(uint256 projectId, address scorer) returns()
func (_Settlement *SettlementTransactorSession) RemoveScorer(projectId *big.Int, scorer common.Address) (*types.Transaction, error) {
	return _Settlement.Contract.RemoveScorer(&_Settlement.TransactOpts, projectId, scorer)
}

// SetPolicy is a paid mutator transaction binding the contract method 0xe76e5f24.
//
// Solidity: function setPolicy(uint256 projectId, bytes32 policyHash, string uri) returns()
func (_Settlement *SettlementTransactor) SetPolicy(opts *bind.TransactOpts, projectId *big.Int, policyHash [32]byte, uri string) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "setPolicy", projectId, policyHash, uri)
}

// SetPolicy is a paid mutator transaction binding the contract method 0xe76e5f24.
//
// Solidity: function setPolicy(uint256 projectId, bytes32 policyHash, string uri) returns()
func (_Settlement *SettlementSession) SetPolicy(projectId *big.Int, policyHash [32]byte, uri string) (*types.Transaction, error) {
	return _Settlement.Contract.SetPolicy(&_Settlement.TransactOpts, projectId, policyHash, uri)
}

// SetPolicy is a paid mutator transaction binding the contract method 0xe76e5f24.
//
// Solidity: function setPolicy(uint256 projectId, bytes32 policyHash, string uri) returns()
func (_Settlement *SettlementTransactorSession) SetPolicy(projectId *big.Int, policyHash [32]byte, uri string) (*types.Transaction, error) {
	return _Settlement.Contract.SetPolicy(&_Settlement.TransactOpts, projectId, policyHash, uri)
}

// Void is a paid mutator transaction binding the contract method 0xce85022f.
//
// Solidity: function void(uint256 projectId, uint64 epoch_) returns()
func (_Settlement *SettlementTransactor) Void(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "void", projectId, epoch_)
}

// Void is a paid mutator transaction binding the contract method 0xce85022f.
//
// Solidity: function void(uint256 projectId, uint64 epoch_) returns()
func (_Settlement *SettlementSession) Void(projectId *big.Int, epoch_ uint64) (*types.Transaction, error) {
	return _Settlement.Contract.Void(&_Settlement.TransactOpts, projectId, epoch_)
}

// Void is a paid mutator transaction binding the contract method 0xce85022f.
//
// Solidity: function void(uint256 projectId, uint64 epoch_) returns()
func (_Settlement *SettlementTransactorSession) Void(projectId *big.Int, epoch_ uint64) (*types.Transaction, error) {
	return _Settlement.Contract.Void(&_Settlement.TransactOpts, projectId, epoch_)
}

// SettlementClaimedIterator is returned from FilterClaimed and is used to iterate over the raw logs and unpacked data for Claimed events raised by the Settlement contract.
type SettlementClaimedIterator struct {
	Event *SettlementClaimed // Event containing the contract specifics and raw log

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
func (it *SettlementClaimedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementClaimed)
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
		it.Event = new(SettlementClaimed)
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
func (it *SettlementClaimedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementClaimedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementClaimed represents a Claimed event raised by the Settlement contract.
type SettlementClaimed struct {
	ProjectId *big.Int
	Epoch     uint64
	Device    common.Address
	Account   common.Address
	Index     uint64
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterClaimed is a free log retrieval operation binding the contract event 0x761d1e020ee3a59b73ec2b4dffb9d9099335582b128c850a5dc4a797b352da17.
//
// Solidity: event Claimed(uint256 indexed projectId, uint64 indexed epoch, address indexed device, address account, uint64 index, uint256 amount)
func (_Settlement *SettlementFilterer) FilterClaimed(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64, device []common.Address) (*SettlementClaimedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "Claimed", projectIdRule, epochRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &SettlementClaimedIterator{contract: _Settlement.contract, event: "Claimed", logs: logs, sub: sub}, nil
}

// WatchClaimed is a free log subscription operation binding the contract event 0x761d1e020ee3a59b73ec2b4dffb9d9099335582b128c850a5dc4a797b352da17.
//
// Solidity: event Claimed(uint256 indexed projectId, uint64 indexed epoch, address indexed device, address account, uint64 index, uint256 amount)
func (_Settlement *SettlementFilterer) WatchClaimed(opts *bind.WatchOpts, sink chan<- *SettlementClaimed, projectId []*big.Int, epoch []uint64, device []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "Claimed", projectIdRule, epochRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementClaimed)
				if err := _Settlement.contract.UnpackLog(event, "Claimed", log); err != nil {
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

// ParseClaimed is a log parse operation binding the contract event 0x761d1e020ee3a59b73ec2b4dffb9d9099335582b128c850a5dc4a797b352da17.
//
// Solidity: event Claimed(uint256 indexed projectId, uint64 indexed epoch, address indexed device, address account, uint64 index, uint256 amount)
func (_Settlement *SettlementFilterer) ParseClaimed(log types.Log) (*SettlementClaimed, error) {
	event := new(SettlementClaimed)
	if err := _Settlement.contract.UnpackLog(event, "Claimed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementEpochContestedIterator is returned from FilterEpochContested and is used to iterate over the raw logs and unpacked data for EpochContested events raised by the Settlement contract.
type SettlementEpochContestedIterator struct {
	Event *SettlementEpochContested // Event containing the contract specifics and raw log

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
func (it *SettlementEpochContestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementEpochContested)
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
		it.Event = new(SettlementEpochContested)
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
func (it *SettlementEpochContestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementEpochContestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementEpochContested represents a EpochContested event raised by the Settlement contract.
type SettlementEpochContested struct {
	ProjectId *big.Int
	Epoch     uint64
	Scorer    common.Address
	Deadline  uint64
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterEpochContested is a free log retrieval operation binding the contract event 0x7ebcda4f4303f80faaf8cdcdc5dc65a5a68184d2954ee718c7c89be4b9495012.
//
// Solidity: event EpochContested(uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, uint64 deadline)
func (_Settlement *SettlementFilterer) FilterEpochContested(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64, scorer []common.Address) (*SettlementEpochContestedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "EpochContested", projectIdRule, epochRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return &SettlementEpochContestedIterator{contract: _Settlement.contract, event: "EpochContested", logs: logs, sub: sub}, nil
}

// WatchEpochContested is a free log subscription operation binding the contract event 0x7ebcda4f4303f80faaf8cdcdc5dc65a5a68184d2954ee718c7c89be4b9495012.
//
// Solidity: event EpochContested(uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, uint64 deadline)
func (_Settlement *SettlementFilterer) WatchEpochContested(opts *bind.WatchOpts, sink chan<- *SettlementEpochContested, projectId []*big.Int, epoch []uint64, scorer []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "EpochContested", projectIdRule, epochRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementEpochContested)
				if err := _Settlement.contract.UnpackLog(event, "EpochContested", log); err != nil {
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

// ParseEpochContested is a log parse operation binding the contract event 0x7ebcda4f4303f80faaf8cdcdc5dc65a5a68184d2954ee718c7c89be4b9495012.
//
// Solidity: event EpochContested(uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, uint64 deadline)
func (_Settlement *SettlementFilterer) ParseEpochContested(log types.Log) (*SettlementEpochContested, error) {
	event := new(SettlementEpochContested)
	if err := _Settlement.contract.UnpackLog(event, "EpochContested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementEpochPinnedIterator is returned from FilterEpochPinned and is used to iterate over the raw logs and unpacked data for EpochPinned events raised by the Settlement contract.
type SettlementEpochPinnedIterator struct {
	Event *SettlementEpochPinned // Event containing the contract specifics and raw log

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
func (it *SettlementEpochPinnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementEpochPinned)
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
		it.Event = new(SettlementEpochPinned)
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
func (it *SettlementEpochPinnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementEpochPinnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementEpochPinned represents a EpochPinned event raised by the Settlement contract.
type SettlementEpochPinned struct {
	ProjectId        *big.Int
	Epoch            uint64
	Inputs           SettlementInputs
	LogRoot          [32]byte
	Token            common.Address
	ChallengeSeconds uint32
	Threshold        uint16
	Scorers          uint16
	PostDeadline     uint64
	Raw              types.Log // Blockchain specific contextual infos
}

// FilterEpochPinned is a free log retrieval operation binding the contract event 0x3ade11a872faaae8e69bd29545f6b591fbcedf3ea5f519b150a8bcc4ae562fff.
//
// Solidity: event EpochPinned(uint256 indexed projectId, uint64 indexed epoch, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs, bytes32 logRoot, address token, uint32 challengeSeconds, uint16 threshold, uint16 scorers, uint64 postDeadline)
func (_Settlement *SettlementFilterer) FilterEpochPinned(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64) (*SettlementEpochPinnedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "EpochPinned", projectIdRule, epochRule)
	if err != nil {
		return nil, err
	}
	return &SettlementEpochPinnedIterator{contract: _Settlement.contract, event: "EpochPinned", logs: logs, sub: sub}, nil
}

// WatchEpochPinned is a free log subscription operation binding the contract event 0x3ade11a872faaae8e69bd29545f6b591fbcedf3ea5f519b150a8bcc4ae562fff.
//
// Solidity: event EpochPinned(uint256 indexed projectId, uint64 indexed epoch, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs, bytes32 logRoot, address token, uint32 challengeSeconds, uint16 threshold, uint16 scorers, uint64 postDeadline)
func (_Settlement *SettlementFilterer) WatchEpochPinned(opts *bind.WatchOpts, sink chan<- *SettlementEpochPinned, projectId []*big.Int, epoch []uint64) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "EpochPinned", projectIdRule, epochRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementEpochPinned)
				if err := _Settlement.contract.UnpackLog(event, "EpochPinned", log); err != nil {
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

// ParseEpochPinned is a log parse operation binding the contract event 0x3ade11a872faaae8e69bd29545f6b591fbcedf3ea5f519b150a8bcc4ae562fff.
//
// Solidity: event EpochPinned(uint256 indexed projectId, uint64 indexed epoch, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs, bytes32 logRoot, address token, uint32 challengeSeconds, uint16 threshold, uint16 scorers, uint64 postDeadline)
func (_Settlement *SettlementFilterer) ParseEpochPinned(log types.Log) (*SettlementEpochPinned, error) {
	event := new(SettlementEpochPinned)
	if err := _Settlement.contract.UnpackLog(event, "EpochPinned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementEpochPostedIterator is returned from FilterEpochPosted and is used to iterate over the raw logs and unpacked data for EpochPosted events raised by the Settlement contract.
type SettlementEpochPostedIterator struct {
	Event *SettlementEpochPosted // Event containing the contract specifics and raw log

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
func (it *SettlementEpochPostedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementEpochPosted)
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
		it.Event = new(SettlementEpochPosted)
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
func (it *SettlementEpochPostedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementEpochPostedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementEpochPosted represents a EpochPosted event raised by the Settlement contract.
type SettlementEpochPosted struct {
	ProjectId    *big.Int
	Epoch        uint64
	Result       SettlementResult
	ChallengeEnd uint64
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterEpochPosted is a free log retrieval operation binding the contract event 0x03449e3e6bd7cc48bd8ba7618ffccd3ec27a49a6d2b4ceaac4fb9bcb8af00d7b.
//
// Solidity: event EpochPosted(uint256 indexed projectId, uint64 indexed epoch, (bytes32,uint256,uint64,bytes32) result, uint64 challengeEnd)
func (_Settlement *SettlementFilterer) FilterEpochPosted(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64) (*SettlementEpochPostedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "EpochPosted", projectIdRule, epochRule)
	if err != nil {
		return nil, err
	}
	return &SettlementEpochPostedIterator{contract: _Settlement.contract, event: "EpochPosted", logs: logs, sub: sub}, nil
}

// WatchEpochPosted is a free log subscription operation binding the contract event 0x03449e3e6bd7cc48bd8ba7618ffccd3ec27a49a6d2b4ceaac4fb9bcb8af00d7b.
//
// Solidity: event EpochPosted(uint256 indexed projectId, uint64 indexed epoch, (bytes32,uint256,uint64,bytes32) result, uint64 challengeEnd)
func (_Settlement *SettlementFilterer) WatchEpochPosted(opts *bind.WatchOpts, sink chan<- *SettlementEpochPosted, projectId []*big.Int, epoch []uint64) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "EpochPosted", projectIdRule, epochRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementEpochPosted)
				if err := _Settlement.contract.UnpackLog(event, "EpochPosted", log); err != nil {
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

// ParseEpochPosted is a log parse operation binding the contract event 0x03449e3e6bd7cc48bd8ba7618ffccd3ec27a49a6d2b4ceaac4fb9bcb8af00d7b.
//
// Solidity: event EpochPosted(uint256 indexed projectId, uint64 indexed epoch, (bytes32,uint256,uint64,bytes32) result, uint64 challengeEnd)
func (_Settlement *SettlementFilterer) ParseEpochPosted(log types.Log) (*SettlementEpochPosted, error) {
	event := new(SettlementEpochPosted)
	if err := _Settlement.contract.UnpackLog(event, "EpochPosted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementEpochSettledIterator is returned from FilterEpochSettled and is used to iterate over the raw logs and unpacked data for EpochSettled events raised by the Settlement contract.
type SettlementEpochSettledIterator struct {
	Event *SettlementEpochSettled // Event containing the contract specifics and raw log

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
func (it *SettlementEpochSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementEpochSettled)
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
		it.Event = new(SettlementEpochSettled)
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
func (it *SettlementEpochSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementEpochSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementEpochSettled represents a EpochSettled event raised by the Settlement contract.
type SettlementEpochSettled struct {
	ProjectId *big.Int
	Epoch     uint64
	Root      [32]byte
	Total     *big.Int
	Leaves    uint64
	Residual  *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterEpochSettled is a free log retrieval operation binding the contract event 0x67e2bfafc2b660b82f64448b4f99790b4fc24a003db89ad3ddaff28af521061a.
//
// Solidity: event EpochSettled(uint256 indexed projectId, uint64 indexed epoch, bytes32 root, uint256 total, uint64 leaves, uint256 residual)
func (_Settlement *SettlementFilterer) FilterEpochSettled(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64) (*SettlementEpochSettledIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "EpochSettled", projectIdRule, epochRule)
	if err != nil {
		return nil, err
	}
	return &SettlementEpochSettledIterator{contract: _Settlement.contract, event: "EpochSettled", logs: logs, sub: sub}, nil
}

// WatchEpochSettled is a free log subscription operation binding the contract event 0x67e2bfafc2b660b82f64448b4f99790b4fc24a003db89ad3ddaff28af521061a.
//
// Solidity: event EpochSettled(uint256 indexed projectId, uint64 indexed epoch, bytes32 root, uint256 total, uint64 leaves, uint256 residual)
func (_Settlement *SettlementFilterer) WatchEpochSettled(opts *bind.WatchOpts, sink chan<- *SettlementEpochSettled, projectId []*big.Int, epoch []uint64) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "EpochSettled", projectIdRule, epochRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementEpochSettled)
				if err := _Settlement.contract.UnpackLog(event, "EpochSettled", log); err != nil {
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

// ParseEpochSettled is a log parse operation binding the contract event 0x67e2bfafc2b660b82f64448b4f99790b4fc24a003db89ad3ddaff28af521061a.
//
// Solidity: event EpochSettled(uint256 indexed projectId, uint64 indexed epoch, bytes32 root, uint256 total, uint64 leaves, uint256 residual)
func (_Settlement *SettlementFilterer) ParseEpochSettled(log types.Log) (*SettlementEpochSettled, error) {
	event := new(SettlementEpochSettled)
	if err := _Settlement.contract.UnpackLog(event, "EpochSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementEpochVoidedIterator is returned from FilterEpochVoided and is used to iterate over the raw logs and unpacked data for EpochVoided events raised by the Settlement contract.
type SettlementEpochVoidedIterator struct {
	Event *SettlementEpochVoided // Event containing the contract specifics and raw log

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
func (it *SettlementEpochVoidedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementEpochVoided)
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
		it.Event = new(SettlementEpochVoided)
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
func (it *SettlementEpochVoidedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementEpochVoidedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementEpochVoided represents a EpochVoided event raised by the Settlement contract.
type SettlementEpochVoided struct {
	ProjectId  *big.Int
	Epoch      uint64
	Challenger common.Address
	Reason     [32]byte
	Budget     *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterEpochVoided is a free log retrieval operation binding the contract event 0x2f63ea7d2d1e29ebe5706787fdc934d7da7d38360e4da935af1e8483a16aca69.
//
// Solidity: event EpochVoided(uint256 indexed projectId, uint64 indexed epoch, address indexed challenger, bytes32 reason, uint256 budget)
func (_Settlement *SettlementFilterer) FilterEpochVoided(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64, challenger []common.Address) (*SettlementEpochVoidedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "EpochVoided", projectIdRule, epochRule, challengerRule)
	if err != nil {
		return nil, err
	}
	return &SettlementEpochVoidedIterator{contract: _Settlement.contract, event: "EpochVoided", logs: logs, sub: sub}, nil
}

// WatchEpochVoided is a free log subscription operation binding the contract event 0x2f63ea7d2d1e29ebe5706787fdc934d7da7d38360e4da935af1e8483a16aca69.
//
// Solidity: event EpochVoided(uint256 indexed projectId, uint64 indexed epoch, address indexed challenger, bytes32 reason, uint256 budget)
func (_Settlement *SettlementFilterer) WatchEpochVoided(opts *bind.WatchOpts, sink chan<- *SettlementEpochVoided, projectId []*big.Int, epoch []uint64, challenger []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var challengerRule []interface{}
	for _, challengerItem := range challenger {
		challengerRule = append(challengerRule, challengerItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "EpochVoided", projectIdRule, epochRule, challengerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementEpochVoided)
				if err := _Settlement.contract.UnpackLog(event, "EpochVoided", log); err != nil {
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

// ParseEpochVoided is a log parse operation binding the contract event 0x2f63ea7d2d1e29ebe5706787fdc934d7da7d38360e4da935af1e8483a16aca69.
//
// Solidity: event EpochVoided(uint256 indexed projectId, uint64 indexed epoch, address indexed challenger, bytes32 reason, uint256 budget)
func (_Settlement *SettlementFilterer) ParseEpochVoided(log types.Log) (*SettlementEpochVoided, error) {
	event := new(SettlementEpochVoided)
	if err := _Settlement.contract.UnpackLog(event, "EpochVoided", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementFundedIterator is returned from FilterFunded and is used to iterate over the raw logs and unpacked data for Funded events raised by the Settlement contract.
type SettlementFundedIterator struct {
	Event *SettlementFunded // Event containing the contract specifics and raw log

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
func (it *SettlementFundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementFunded)
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
		it.Event = new(SettlementFunded)
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
func (it *SettlementFundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementFundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementFunded represents a Funded event raised by the Settlement contract.
type SettlementFunded struct {
	ProjectId *big.Int
	From      common.Address
	Amount    *big.Int
	Pool      *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterFunded is a free log retrieval operation binding the contract event 0x9a98994924b3f454e430a7e3c884aa145467ff2913f30a4b4c428a25797c7975.
//
// Solidity: event Funded(uint256 indexed projectId, address indexed from, uint256 amount, uint256 pool)
func (_Settlement *SettlementFilterer) FilterFunded(opts *bind.FilterOpts, projectId []*big.Int, from []common.Address) (*SettlementFundedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "Funded", projectIdRule, fromRule)
	if err != nil {
		return nil, err
	}
	return &SettlementFundedIterator{contract: _Settlement.contract, event: "Funded", logs: logs, sub: sub}, nil
}

// WatchFunded is a free log subscription operation binding the contract event 0x9a98994924b3f454e430a7e3c884aa145467ff2913f30a4b4c428a25797c7975.
//
// Solidity: event Funded(uint256 indexed projectId, address indexed from, uint256 amount, uint256 pool)
func (_Settlement *SettlementFilterer) WatchFunded(opts *bind.WatchOpts, sink chan<- *SettlementFunded, projectId []*big.Int, from []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "Funded", projectIdRule, fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementFunded)
				if err := _Settlement.contract.UnpackLog(event, "Funded", log); err != nil {
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

// ParseFunded is a log parse operation binding the contract event 0x9a98994924b3f454e430a7e3c884aa145467ff2913f30a4b4c428a25797c7975.
//
// Solidity: event Funded(uint256 indexed projectId, address indexed from, uint256 amount, uint256 pool)
func (_Settlement *SettlementFilterer) ParseFunded(log types.Log) (*SettlementFunded, error) {
	event := new(SettlementFunded)
	if err := _Settlement.contract.UnpackLog(event, "Funded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementOwedPaidIterator is returned from FilterOwedPaid and is used to iterate over the raw logs and unpacked data for OwedPaid events raised by the Settlement contract.
type SettlementOwedPaidIterator struct {
	Event *SettlementOwedPaid // Event containing the contract specifics and raw log

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
func (it *SettlementOwedPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementOwedPaid)
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
		it.Event = new(SettlementOwedPaid)
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
func (it *SettlementOwedPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementOwedPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementOwedPaid represents a OwedPaid event raised by the Settlement contract.
type SettlementOwedPaid struct {
	Token   common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterOwedPaid is a free log retrieval operation binding the contract event 0xb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f.
//
// Solidity: event OwedPaid(address indexed token, address indexed account, uint256 amount)
func (_Settlement *SettlementFilterer) FilterOwedPaid(opts *bind.FilterOpts, token []common.Address, account []common.Address) (*SettlementOwedPaidIterator, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "OwedPaid", tokenRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &SettlementOwedPaidIterator{contract: _Settlement.contract, event: "OwedPaid", logs: logs, sub: sub}, nil
}

// WatchOwedPaid is a free log subscription operation binding the contract event 0xb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f.
//
// Solidity: event OwedPaid(address indexed token, address indexed account, uint256 amount)
func (_Settlement *SettlementFilterer) WatchOwedPaid(opts *bind.WatchOpts, sink chan<- *SettlementOwedPaid, token []common.Address, account []common.Address) (event.Subscription, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "OwedPaid", tokenRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementOwedPaid)
				if err := _Settlement.contract.UnpackLog(event, "OwedPaid", log); err != nil {
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

// ParseOwedPaid is a log parse operation binding the contract event 0xb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f.
//
// Solidity: event OwedPaid(address indexed token, address indexed account, uint256 amount)
func (_Settlement *SettlementFilterer) ParseOwedPaid(log types.Log) (*SettlementOwedPaid, error) {
	event := new(SettlementOwedPaid)
	if err := _Settlement.contract.UnpackLog(event, "OwedPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementPaymentOwedIterator is returned from FilterPaymentOwed and is used to iterate over the raw logs and unpacked data for PaymentOwed events raised by the Settlement contract.
type SettlementPaymentOwedIterator struct {
	Event *SettlementPaymentOwed // Event containing the contract specifics and raw log

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
func (it *SettlementPaymentOwedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementPaymentOwed)
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
		it.Event = new(SettlementPaymentOwed)
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
func (it *SettlementPaymentOwedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementPaymentOwedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementPaymentOwed represents a PaymentOwed event raised by the Settlement contract.
type SettlementPaymentOwed struct {
	Token   common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterPaymentOwed is a free log retrieval operation binding the contract event 0x2e0757e40a336c2946f4270852ea7d70c4925c68834fa5e42c8d8697ab570f1f.
//
// Solidity: event PaymentOwed(address indexed token, address indexed account, uint256 amount)
func (_Settlement *SettlementFilterer) FilterPaymentOwed(opts *bind.FilterOpts, token []common.Address, account []common.Address) (*SettlementPaymentOwedIterator, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "PaymentOwed", tokenRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &SettlementPaymentOwedIterator{contract: _Settlement.contract, event: "PaymentOwed", logs: logs, sub: sub}, nil
}

// WatchPaymentOwed is a free log subscription operation binding the contract event 0x2e0757e40a336c2946f4270852ea7d70c4925c68834fa5e42c8d8697ab570f1f.
//
// Solidity: event PaymentOwed(address indexed token, address indexed account, uint256 amount)
func (_Settlement *SettlementFilterer) WatchPaymentOwed(opts *bind.WatchOpts, sink chan<- *SettlementPaymentOwed, token []common.Address, account []common.Address) (event.Subscription, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "PaymentOwed", tokenRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementPaymentOwed)
				if err := _Settlement.contract.UnpackLog(event, "PaymentOwed", log); err != nil {
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

// ParsePaymentOwed is a log parse operation binding the contract event 0x2e0757e40a336c2946f4270852ea7d70c4925c68834fa5e42c8d8697ab570f1f.
//
// Solidity: event PaymentOwed(address indexed token, address indexed account, uint256 amount)
func (_Settlement *SettlementFilterer) ParsePaymentOwed(log types.Log) (*SettlementPaymentOwed, error) {
	event := new(SettlementPaymentOwed)
	if err := _Settlement.contract.UnpackLog(event, "PaymentOwed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementPolicySetIterator is returned from FilterPolicySet and is used to iterate over the raw logs and unpacked data for PolicySet events raised by the Settlement contract.
type SettlementPolicySetIterator struct {
	Event *SettlementPolicySet // Event containing the contract specifics and raw log

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
func (it *SettlementPolicySetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementPolicySet)
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
		it.Event = new(SettlementPolicySet)
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
func (it *SettlementPolicySetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementPolicySetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementPolicySet represents a PolicySet event raised by the Settlement contract.
type SettlementPolicySet struct {
	ProjectId  *big.Int
	Version    uint64
	PolicyHash [32]byte
	Uri        string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterPolicySet is a free log retrieval operation binding the contract event 0x3cdec855e1810c4c6111a2e0796f6ed58a6b754180218efe73e3bfcd643a63b3.
//
// Solidity: event PolicySet(uint256 indexed projectId, uint64 version, bytes32 policyHash, string uri)
func (_Settlement *SettlementFilterer) FilterPolicySet(opts *bind.FilterOpts, projectId []*big.Int) (*SettlementPolicySetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "PolicySet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &SettlementPolicySetIterator{contract: _Settlement.contract, event: "PolicySet", logs: logs, sub: sub}, nil
}

// WatchPolicySet is a free log subscription operation binding the contract event 0x3cdec855e1810c4c6111a2e0796f6ed58a6b754180218efe73e3bfcd643a63b3.
//
// Solidity: event PolicySet(uint256 indexed projectId, uint64 version, bytes32 policyHash, string uri)
func (_Settlement *SettlementFilterer) WatchPolicySet(opts *bind.WatchOpts, sink chan<- *SettlementPolicySet, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "PolicySet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementPolicySet)
				if err := _Settlement.contract.UnpackLog(event, "PolicySet", log); err != nil {
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

// ParsePolicySet is a log parse operation binding the contract event 0x3cdec855e1810c4c6111a2e0796f6ed58a6b754180218efe73e3bfcd643a63b3.
//
// Solidity: event PolicySet(uint256 indexed projectId, uint64 version, bytes32 policyHash, string uri)
func (_Settlement *SettlementFilterer) ParsePolicySet(log types.Log) (*SettlementPolicySet, error) {
	event := new(SettlementPolicySet)
	if err := _Settlement.contract.UnpackLog(event, "PolicySet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementProjectConfiguredIterator is returned from FilterProjectConfigured and is used to iterate over the raw logs and unpacked data for ProjectConfigured events raised by the Settlement contract.
type SettlementProjectConfiguredIterator struct {
	Event *SettlementProjectConfigured // Event containing the contract specifics and raw log

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
func (it *SettlementProjectConfiguredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementProjectConfigured)
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
		it.Event = new(SettlementProjectConfigured)
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
func (it *SettlementProjectConfiguredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementProjectConfiguredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementProjectConfigured represents a ProjectConfigured event raised by the Settlement contract.
type SettlementProjectConfigured struct {
	ProjectId        *big.Int
	Token            common.Address
	ChallengeSeconds uint32
	Coordinator      common.Address
	Threshold        uint16
	Raw              types.Log // Blockchain specific contextual infos
}

// FilterProjectConfigured is a free log retrieval operation binding the contract event 0x07b6ac2033f3f992d2e447a9f49276048d5d3f8e8b9a846fb139440b875d6876.
//
// Solidity: event ProjectConfigured(uint256 indexed projectId, address token, uint32 challengeSeconds, address coordinator, uint16 threshold)
func (_Settlement *SettlementFilterer) FilterProjectConfigured(opts *bind.FilterOpts, projectId []*big.Int) (*SettlementProjectConfiguredIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "ProjectConfigured", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &SettlementProjectConfiguredIterator{contract: _Settlement.contract, event: "ProjectConfigured", logs: logs, sub: sub}, nil
}

// WatchProjectConfigured is a free log subscription operation binding the contract event 0x07b6ac2033f3f992d2e447a9f49276048d5d3f8e8b9a846fb139440b875d6876.
//
// Solidity: event ProjectConfigured(uint256 indexed projectId, address token, uint32 challengeSeconds, address coordinator, uint16 threshold)
func (_Settlement *SettlementFilterer) WatchProjectConfigured(opts *bind.WatchOpts, sink chan<- *SettlementProjectConfigured, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "ProjectConfigured", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementProjectConfigured)
				if err := _Settlement.contract.UnpackLog(event, "ProjectConfigured", log); err != nil {
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

// ParseProjectConfigured is a log parse operation binding the contract event 0x07b6ac2033f3f992d2e447a9f49276048d5d3f8e8b9a846fb139440b875d6876.
//
// Solidity: event ProjectConfigured(uint256 indexed projectId, address token, uint32 challengeSeconds, address coordinator, uint16 threshold)
func (_Settlement *SettlementFilterer) ParseProjectConfigured(log types.Log) (*SettlementProjectConfigured, error) {
	event := new(SettlementProjectConfigured)
	if err := _Settlement.contract.UnpackLog(event, "ProjectConfigured", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementResultVotedIterator is returned from FilterResultVoted and is used to iterate over the raw logs and unpacked data for ResultVoted events raised by the Settlement contract.
type SettlementResultVotedIterator struct {
	Event *SettlementResultVoted // Event containing the contract specifics and raw log

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
func (it *SettlementResultVotedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementResultVoted)
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
		it.Event = new(SettlementResultVoted)
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
func (it *SettlementResultVotedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementResultVotedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementResultVoted represents a ResultVoted event raised by the Settlement contract.
type SettlementResultVoted struct {
	ProjectId *big.Int
	Epoch     uint64
	Scorer    common.Address
	Result    SettlementResult
	Votes     *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterResultVoted is a free log retrieval operation binding the contract event 0x772f6e6caf605c616100e7b42ee6853e4f99c7ecb7aba96373753f8db18c94fa.
//
// Solidity: event ResultVoted(uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, (bytes32,uint256,uint64,bytes32) result, uint256 votes)
func (_Settlement *SettlementFilterer) FilterResultVoted(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64, scorer []common.Address) (*SettlementResultVotedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "ResultVoted", projectIdRule, epochRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return &SettlementResultVotedIterator{contract: _Settlement.contract, event: "ResultVoted", logs: logs, sub: sub}, nil
}

// WatchResultVoted is a free log subscription operation binding the contract event 0x772f6e6caf605c616100e7b42ee6853e4f99c7ecb7aba96373753f8db18c94fa.
//
// Solidity: event ResultVoted(uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, (bytes32,uint256,uint64,bytes32) result, uint256 votes)
func (_Settlement *SettlementFilterer) WatchResultVoted(opts *bind.WatchOpts, sink chan<- *SettlementResultVoted, projectId []*big.Int, epoch []uint64, scorer []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "ResultVoted", projectIdRule, epochRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementResultVoted)
				if err := _Settlement.contract.UnpackLog(event, "ResultVoted", log); err != nil {
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

// ParseResultVoted is a log parse operation binding the contract event 0x772f6e6caf605c616100e7b42ee6853e4f99c7ecb7aba96373753f8db18c94fa.
//
// Solidity: event ResultVoted(uint256 indexed projectId, uint64 indexed epoch, address indexed scorer, (bytes32,uint256,uint64,bytes32) result, uint256 votes)
func (_Settlement *SettlementFilterer) ParseResultVoted(log types.Log) (*SettlementResultVoted, error) {
	event := new(SettlementResultVoted)
	if err := _Settlement.contract.UnpackLog(event, "ResultVoted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementScorerAddedIterator is returned from FilterScorerAdded and is used to iterate over the raw logs and unpacked data for ScorerAdded events raised by the Settlement contract.
type SettlementScorerAddedIterator struct {
	Event *SettlementScorerAdded // Event containing the contract specifics and raw log

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
func (it *SettlementScorerAddedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementScorerAdded)
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
		it.Event = new(SettlementScorerAdded)
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
func (it *SettlementScorerAddedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementScorerAddedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementScorerAdded represents a ScorerAdded event raised by the Settlement contract.
type SettlementScorerAdded struct {
	ProjectId *big.Int
	Scorer    common.Address
	FromEpoch uint64
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterScorerAdded is a free log retrieval operation binding the contract event 0xc10ac961ef2f7212748bc2ddf89a8eee53003fa41962029c4c0915bfcf496f1a.
//
// Solidity: event ScorerAdded(uint256 indexed projectId, address indexed scorer, uint64 fromEpoch)
func (_Settlement *SettlementFilterer) FilterScorerAdded(opts *bind.FilterOpts, projectId []*big.Int, scorer []common.Address) (*SettlementScorerAddedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "ScorerAdded", projectIdRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return &SettlementScorerAddedIterator{contract: _Settlement.contract, event: "ScorerAdded", logs: logs, sub: sub}, nil
}

// WatchScorerAdded is a free log subscription operation binding the contract event 0xc10ac961ef2f7212748bc2ddf89a8eee53003fa41962029c4c0915bfcf496f1a.
//
// Solidity: event ScorerAdded(uint256 indexed projectId, address indexed scorer, uint64 fromEpoch)
func (_Settlement *SettlementFilterer) WatchScorerAdded(opts *bind.WatchOpts, sink chan<- *SettlementScorerAdded, projectId []*big.Int, scorer []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "ScorerAdded", projectIdRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementScorerAdded)
				if err := _Settlement.contract.UnpackLog(event, "ScorerAdded", log); err != nil {
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

// ParseScorerAdded is a log parse operation binding the contract event 0xc10ac961ef2f7212748bc2ddf89a8eee53003fa41962029c4c0915bfcf496f1a.
//
// Solidity: event ScorerAdded(uint256 indexed projectId, address indexed scorer, uint64 fromEpoch)
func (_Settlement *SettlementFilterer) ParseScorerAdded(log types.Log) (*SettlementScorerAdded, error) {
	event := new(SettlementScorerAdded)
	if err := _Settlement.contract.UnpackLog(event, "ScorerAdded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SettlementScorerRemovedIterator is returned from FilterScorerRemoved and is used to iterate over the raw logs and unpacked data for ScorerRemoved events raised by the Settlement contract.
type SettlementScorerRemovedIterator struct {
	Event *SettlementScorerRemoved // Event containing the contract specifics and raw log

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
func (it *SettlementScorerRemovedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementScorerRemoved)
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
		it.Event = new(SettlementScorerRemoved)
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
func (it *SettlementScorerRemovedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementScorerRemovedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementScorerRemoved represents a ScorerRemoved event raised by the Settlement contract.
type SettlementScorerRemoved struct {
	ProjectId  *big.Int
	Scorer     common.Address
	UntilEpoch uint64
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterScorerRemoved is a free log retrieval operation binding the contract event 0x144a0de018431423233e545ee5dde7b0a2ba78625186a0ca92d72fc1ece1626f.
//
// Solidity: event ScorerRemoved(uint256 indexed projectId, address indexed scorer, uint64 untilEpoch)
func (_Settlement *SettlementFilterer) FilterScorerRemoved(opts *bind.FilterOpts, projectId []*big.Int, scorer []common.Address) (*SettlementScorerRemovedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "ScorerRemoved", projectIdRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return &SettlementScorerRemovedIterator{contract: _Settlement.contract, event: "ScorerRemoved", logs: logs, sub: sub}, nil
}

// WatchScorerRemoved is a free log subscription operation binding the contract event 0x144a0de018431423233e545ee5dde7b0a2ba78625186a0ca92d72fc1ece1626f.
//
// Solidity: event ScorerRemoved(uint256 indexed projectId, address indexed scorer, uint64 untilEpoch)
func (_Settlement *SettlementFilterer) WatchScorerRemoved(opts *bind.WatchOpts, sink chan<- *SettlementScorerRemoved, projectId []*big.Int, scorer []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var scorerRule []interface{}
	for _, scorerItem := range scorer {
		scorerRule = append(scorerRule, scorerItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "ScorerRemoved", projectIdRule, scorerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementScorerRemoved)
				if err := _Settlement.contract.UnpackLog(event, "ScorerRemoved", log); err != nil {
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

// ParseScorerRemoved is a log parse operation binding the contract event 0x144a0de018431423233e545ee5dde7b0a2ba78625186a0ca92d72fc1ece1626f.
//
// Solidity: event ScorerRemoved(uint256 indexed projectId, address indexed scorer, uint64 untilEpoch)
func (_Settlement *SettlementFilterer) ParseScorerRemoved(log types.Log) (*SettlementScorerRemoved, error) {
	event := new(SettlementScorerRemoved)
	if err := _Settlement.contract.UnpackLog(event, "ScorerRemoved", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
