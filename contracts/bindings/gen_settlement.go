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

// MerkleSumLeaf is an auto generated low-level Go binding around an user-defined struct.
type MerkleSumLeaf struct {
	Device     common.Address
	Account    common.Address
	Amount     *big.Int
	Points     uint64
	Reason     [32]byte
	Readings   uint64
	FirstIndex uint64
	LastIndex  uint64
	Evidence   [32]byte
}

// MerkleSumNode is an auto generated low-level Go binding around an user-defined struct.
type MerkleSumNode struct {
	Hash [32]byte
	Sum  *big.Int
}

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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIController\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractIDevices\",\"name\":\"devices\",\"type\":\"address\"},{\"internalType\":\"contractICheckpoints\",\"name\":\"log\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"AlreadyScorer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"AlreadyVoted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadChallengeSeconds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadEmptyResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"haveStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"haveEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"wantStart\",\"type\":\"uint64\"}],\"name\":\"BadLogRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"min\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"below\",\"type\":\"uint256\"}],\"name\":\"BadRegistryBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"scorers\",\"type\":\"uint256\"}],\"name\":\"BadThreshold\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minStart\",\"type\":\"uint64\"}],\"name\":\"BadWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyPolicy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"InsufficientPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"}],\"name\":\"LogRootUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoFault\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NoSuchProject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotScorer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"have\",\"type\":\"uint8\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToFund\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyScorers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"TotalOverBudget\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"WindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongPolicy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"have\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"WrongToken\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"EpochContested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"postDeadline\",\"type\":\"uint64\"}],\"name\":\"EpochPinned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"challengeEnd\",\"type\":\"uint64\"}],\"name\":\"EpochPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"residual\",\"type\":\"uint256\"}],\"name\":\"EpochSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"EpochVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"OwedPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"PolicySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"name\":\"ProjectConfigured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"name\":\"ResultVoted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"ScorerAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilEpoch\",\"type\":\"uint64\"}],\"name\":\"ScorerRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractIDevices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LOG\",\"outputs\":[{\"internalType\":\"contractICheckpoints\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CHALLENGE_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SCORERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POST_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIController\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"addScorer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leafA\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"indexA\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proofA\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leafB\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"indexB\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proofB\",\"type\":\"tuple[]\"}],\"name\":\"challengeDuplicate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"challengeLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf[]\",\"name\":\"leaves\",\"type\":\"tuple[]\"},{\"internalType\":\"uint64[]\",\"name\":\"indexes\",\"type\":\"uint64[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[][]\",\"name\":\"proofs\",\"type\":\"tuple[][]\"}],\"name\":\"claimBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"name\":\"configure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"epoch\",\"outputs\":[{\"components\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Epoch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fundToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"isClaimed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isScorer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"latestEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"payOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"}],\"name\":\"pin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"project\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"latestEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"policyVersion\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Project\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"removeScorer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"void\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"voteOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"resultKey\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60e0346100fd57601f61393238819003918201601f19168301916001600160401b03831184841017610101578084926060946040528339810103126100fd578051906001600160a01b03821682036100fd576020810151906001600160a01b03821682036100fd5760400151916001600160a01b03831683036100fd5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005560805260a05260c05260405161381c908161011682396080518181816109ee01528181610e95015281816112d7015281816115470152611cc0015260a051818181610cb50152613110015260c05181818161083a01526120860152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816311d5aaa7146120b5575080631816a5e1146120715780632040828d14612039578063208bba4814611ec257806321b3e4ee14611dab57806328079e4a14611d5b5780632937ee2014611cef578063293c499914611cab578063376896eb14611c7a5780634298f0e914611c085780634a7ebc6e14611bec57806351069d0814611a765780635e3738b31461177e5780635e534ad61461173757806373ad1834146114fe5780639fe88b50146114e1578063ae3729d71461128e578063b8b2fe8314611079578063ba2ee20514610e17578063c7eff03014610ce4578063c817ae4114610ca0578063ca1d209d14610c58578063ce85022f14610b8e578063d634f02014610b71578063d79492f614610b2f578063e0442d1414610b13578063e76e5f2414610971578063ea46eee914610954578063ea71672914610326578063edd004e5146102dd578063fa59e7c5146102ba5763fc8f233a1461017c575f80fd5b346102b65760403660031901126102b65760043561019861223a565b90805f52600260205260405f206001600160401b0383165f5260205260405f2091825460ff811660068110156102a2576002810361028a57506001600160401b039060481c16804210610278575060806001600160401b037f67e2bfafc2b660b82f64448b4f99790b4fc24a003db89ad3ddaff28af521061a92600460ff198754161786556004860154956102336007820197885490612431565b90865f525f602052600460405f200161024d8382546124f3565b90558360086006830154995492015416906040519889526020890152604088015260608701521693a3005b63adc9513160e01b5f5260045260245ffd5b63e37d4aeb60e01b5f5261029d906122e4565b60245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f80fd5b346102b65760206102d36102cd3661227a565b91612b86565b6040519015158152f35b346102b65760203660031901126102b65760806001600160401b038080610305600435612aca565b93929590918160405197168752166020860152166040840152166060820152f35b346102b6576101003660031901126102b65760043560e03660231901126102b657805f525f60205260405f2090600182019182549160018060a01b038316330361093e5781549361ffff808660c01c169560d01c169485811161092757506001600160401b0394505f9061039983612aca565b9880929193506103a761243e565b91169116811480159061090e575b6108da57506001600160401b036103ca612454565b16610803575b6001600160401b0390816103e261246a565b9116918291161080156107df575b6107ab575060a435958615801561079d575b610781576001600160401b039081610418612496565b911691829116108015610766575b61073c575060048401805460e435928184116107255761048d9184916104576001600160401b038b60a01c16612aad565b67ffffffffffffffff60a01b19909a1660a08b901b67ffffffffffffffff60a01b161790556001600160401b0390981697612431565b9055825f52600260205260405f20855f5260205260405f2093600160ff19865416178555805464ffffffff0086549160981c168064ffffffff0019831617875566ffff0000000000835460981c1690818166ffffffffffff001985161717885568ffff00000000000000845460981c169268ffffffffffffffff001916171717855562093a804201804211610711576001600160401b0361052f911686612500565b600185016001600160401b0361054361243e565b166001600160401b031982541617815561058661055e612454565b825467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b16178255565b61058e61246a565b81546fffffffffffffffffffffffffffffffff6001600160c01b03196105b2612480565b60c01b16926001600160401b0360801b9060801b169116171790558660028601556105db612496565b6001600160401b036003870191166001600160401b031982541617905581600486015582600586015560018060a01b03905416935495604051906001600160401b0361062561223a565b1682526001600160401b03610638612250565b1660208301526064356001600160401b0381168091036102b65760408301526084356001600160401b0381168091036102b6576060830152608082015260c4356001600160401b0381168091036102b65760209787967f3ade11a872faaae8e69bd29545f6b591fbcedf3ea5f519b150a8bcc4ae562fff956101a0956001600160401b039460a087015260c086015260e085015261010084015263ffffffff8160081c1661012084015261ffff8160281c1661014084015261ffff8160381c1661016084015260481c16610180820152a3604051908152f35b634e487b7160e01b5f52601160045260245ffd5b838263b9b3b6b960e01b5f5260045260245260445ffd5b6001600160401b0361074c612496565b63119d987f60e21b5f52166004526024524360445260645ffd5b5061076f612496565b6001600160401b034391161015610426565b8660038601549063aff65fad60e01b5f5260045260245260445ffd5b506003850154871415610402565b6001600160401b036107bb61246a565b816107c4612480565b9163967b169160e01b5f52166004521660245260445260645ffd5b506107e8612480565b6001600160401b03806107f961246a565b16911611156103f0565b915061080d612454565b6040516361364bcd60e11b8152600481018590526001600160401b039091166024820152916020836044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108cf575f9361089b575b50826103d0576001600160401b03610888612454565b6345d6e3d360e01b5f521660045260245ffd5b9092506020813d6020116108c7575b816108b760209383612410565b810103126102b657519187610872565b3d91506108aa565b6040513d5f823e3d90fd5b6001600160401b036108ea61243e565b816108f3612454565b9163066daa4160e31b5f52166004521660245260445260645ffd5b50806001600160401b03610920612454565b16106103b5565b859063b8f1f4df60e01b5f5260045260245260445ffd5b630409f3fb60e01b5f526004523360245260445ffd5b346102b6575f3660031901126102b657602060405162093a808152f35b346102b65760603660031901126102b6576004356024356044356001600160401b0381116102b657366023820112156102b6578060040135906001600160401b0382116102b65736602483830101116102b65760405163158e711d60e01b8152600481018590523360248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108cf575f91610ae4575b5015610acd578215610abe577f3cdec855e1810c4c6111a2e0796f6ed58a6b754180218efe73e3bfcd643a63b392826001600160401b03936024608094885f525f602052600260405f208660038201550194610a7c88875416612aad565b95888716891982541617905560405197889616865260208601526060604086015282606086015201848401375f828201840152601f01601f19168101030190a2005b633298a90960e01b5f5260045ffd5b8363440d8f2b60e11b5f526004523360245260445ffd5b610b06915060203d602011610b0c575b610afe8183612410565b81019061293b565b85610a1e565b503d610af4565b346102b6575f3660031901126102b65760206040516101008152f35b346102b657610b5e610b4036612322565b94610b4f949194939293612c08565b610b598282612df0565b612e3b565b60015f5160206137fc5f395f51905f5255005b346102b6575f3660031901126102b657602060405162030d408152f35b346102b65760403660031901126102b657600435610baa61223a565b815f52600260205260405f206001600160401b0382165f5260205260405f209081549260ff841693600685101590816102a257600386141580610c4a575b610c37576001600160401b039060481c1680421061027857506102a257610c2293600103610c2457671d5b9c1bdcdd195960c21b926134cf565b005b6818dbdb9d195cdd195960ba1b926134cf565b63e37d4aeb60e01b5f5261029d866122e4565b505f91506001861415610be8565b60203660031901126102b657600435610c7081612c40565b80546001600160a01b03169182610c8d57610c2292503491612c72565b8263071ee9f560e31b5f5260045260245ffd5b346102b6575f3660031901126102b6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102b6576101c03660031901126102b657610cfe612250565b6101203660631901126102b65761018435906001600160401b03821682036102b6576101a4356001600160401b0381116102b657610d409036906004016122f2565b919092604051610d4f8161238f565b6064356001600160a01b03811681036102b65781526084356001600160a01b03811681036102b657602082015260a435604082015260c4356001600160401b03811681036102b657606082015260e4356080820152610104356001600160401b03811681036102b65760a0820152610124356001600160401b03811681036102b65760c0820152610144356001600160401b03811681036102b6576020956102d395610e0b9260e0850152610164356101008501523691612a33565b92602435600435613550565b346102b65760a03660031901126102b657600435610e33612210565b60443563ffffffff81168082036102b6576064356001600160a01b03811691908290036102b6576084359261ffff8416938481036102b65760405163158e711d60e01b8152600481018890523360248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108cf575f9161105a575b5015611043575f87815260208190526040902080546001600160a01b03978816979193918116888114158061101d575b61100b575084158015610fff575b610fe55786158015610fc2575b610fa4575082546001840180546001600160a01b0319168717905565ffffffffffff60a01b1988166001600160d01b03199091161760a09190911b63ffffffff60a01b161760c09190911b61ffff60c01b1617905560408051948552602085019190915283015260608201527f07b6ac2033f3f992d2e447a9f49276048d5d3f8e8b9a846fb139440b875d687690608090a2005b61ffff908763b8f1f4df60e01b5f5260045260d01c1660245260445ffd5b5061ffff8160d01c168015159081610fdb575b50610f10565b905087118a610fd5565b84635e4407a560e01b5f5260045262278d0060245260445ffd5b5062278d008511610f03565b630e9ad9af60e11b5f5260045260245ffd5b50600185015460a01c6001600160401b0316151580610ef5575060048501541515610ef5565b8663440d8f2b60e11b5f526004523360245260445ffd5b611073915060203d602011610b0c57610afe8183612410565b88610ec5565b346102b6576103003660031901126102b65760043561109661223a565b906101203660431901126102b657610164356001600160401b0381168082036102b657610184356001600160401b0381116102b6576110d99036906004016122f2565b92610120366101a31901126102b6576102c435916001600160401b038316928381036102b6576102e435956001600160401b0387116102b65761112361116d9736906004016122f2565b9161112e8b8b61308e565b9889916006830197885491600785019860088a549601956111676001600160401b038854169261115f366044612999565b943691612a33565b94613550565b1595861561125e575b50505050505061124f576044356001600160a01b038116908181036102b657506101a4356001600160a01b03811691908281036102b657501491821592611245575b505061123657600490600560ff19825416178155018054825f525f6020526111e8600460405f20019182546124f3565b9055549060405191686475706c696361746560b81b835260208301527f2f63ea7d2d1e29ebe5706787fdc934d7da7d38360e4da935af1e8483a16aca6960406001600160401b0333951693a4005b631b3342ef60e21b5f5260045ffd5b14905084806111b8565b6309bde33960e01b5f5260045ffd5b61128296506001600160401b03611167915496549254169261115f366101a4612999565b15868080808080611176565b346102b65760403660031901126102b6576004356112aa612210565b60405163158e711d60e01b8152600481018390523360248201529091906020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108cf575f916114c2575b50156114ac575f81815260208181526040808320600183528184206001600160a01b038716855290925290912080546001600160401b03811615908115611496575b5061146457815461ffff808260d01c16918161136484612971565b9160c01c1691829116106114415750801561071157825461ffff60d01b19165f1990910160d01b61ffff60d01b161782557f144a0de018431423233e545ee5dde7b0a2ba78625186a0ca92d72fc1ece1626f916020916001600160401b03919060018382541692019183835460a01c168091115f146114165750505f8581526001845260408082206001600160a01b038916835285528120555b5460a01c169360405194855260018060a01b031693a3005b815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b161790556113fe565b61144d61ffff92612971565b9063b8f1f4df60e01b5f526004521660245260445ffd5b5060016001600160401b0391015460a01c16906261c18b60e21b5f5260045260245260018060a01b031660445260645ffd5b6001600160401b03915060401c16151585611349565b63440d8f2b60e11b5f526004523360245260445ffd5b6114db915060203d602011610b0c57610afe8183612410565b83611307565b346102b6575f3660031901126102b657602060405162278d008152f35b346102b65760403660031901126102b65760043561151a612210565b60405163158e711d60e01b8152600481018390523360248201529091906020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108cf575f91611718575b50156114ac575f81815260208181526040808320600183528184206001600160a01b0387168552909252909120546001600160401b03811615159081611703575b506116e55761ffff815460d01c16906101008210156116d05761ffff821461071157805461ffff60d01b1916600192830160d01b61ffff60d01b161781557fc10ac961ef2f7212748bc2ddf89a8eee53003fa41962029c4c0915bfcf496f1a916020916116b1916001600160401b0391016116a761163b83835460a01c16612953565b8360405191611649836123f5565b1681525f8682018181528982526001885260408083206001600160a01b038d16845289529091209151825486191690861617825551841667ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b5460a01c16612953565b6040516001600160401b0390911681526001600160a01b0390941693a3005b63084a395360e41b5f5261010060045260245ffd5b636da677e960e01b5f9081526001600160a01b038416600452602490fd5b6001600160401b03915060401c1615846115b8565b611731915060203d602011610b0c57610afe8183612410565b83611577565b346102b65761175e61174836612322565b90611756858798949861308e565b9684886130dd565b1561124f5761176e90838561310d565b91821561123657610c22936134cf565b346102b65760403660031901126102b65761179761223a565b5f6101006040516117a78161238f565b8281528260208201528260408201528260608201528260808201526040516117ce816123bf565b8381528360208201528360408201528360608201528360808201528360a08201528360c082015260a08201528260c082015260405161180c816123da565b83815283602082015283604082015283606082015260e082015201526004355f5260026020526001600160401b0360405f2091165f5260205260405f206040516118558161238f565b81549160ff831660068110156102a25782526020820163ffffffff8460081c168152604083019161ffff8560281c168352606084019161ffff8660381c1683526001600160401b03608086019660481c168652604051906118b5826123bf565b60018301546001600160401b03811683526001600160401b038160401c1660208401526001600160401b038160801c16604084015260c01c6060830152600283015460808301526001600160401b0360038401541660a0830152600483015460c083015260a0860191825260058301549160c08701928352600a6040519461193c866123da565b60068101548652600781015460208701526001600160401b0360088201541660408701526009810154606087015260e08901958652015495610100880196875260405197519860068a10156102a25761ffff606097816001600160401b03948c60206102409f60c09a63ffffffff9184525116910152511660408c01525116878a015251166080880152516001600160401b0381511660a08801526001600160401b03602082015116828801526001600160401b0360408201511660e08801526001600160401b03858201511661010088015260808101516101208801526001600160401b0360a0820151166101408801520151610160860152516101808501525180516101a085015260208101516101c08501526001600160401b036040820151166101e0850152015161020083015251610220820152f35b346102b65760a03660031901126102b657600435611a9261223a565b6044356001600160401b0381116102b657366023820112156102b65780600401356001600160401b0381116102b6573660246101208302840101116102b6576064356001600160401b0381116102b657611af09036906004016122b4565b9390916084356001600160401b0381116102b657611b129036906004016122b4565b9190611b1c612c08565b868214801590611be2575b611bd357611b388489989398612df0565b9436829003601e1901925f5b89811015610b5e5781811015611bbf578060051b90611b648285016124ac565b9187821015611bbf57850135868112156102b6578501918235926001600160401b0384116102b657602001928060061b360384136102b657600193611bb9928f8c8f918f926024906101208a02010192612e3b565b01611b44565b634e487b7160e01b5f52603260045260245ffd5b631fec674760e31b5f5260045ffd5b5082821415611b27565b346102b6575f3660031901126102b657602060405161c3508152f35b346102b6576040611c183661227a565b825f526003602052835f206001600160401b0383165f52602052835f209060018060a01b03165f52602052825f2054915f5260046020526001600160401b03835f2091165f52602052815f20815f52602052815f205482519182526020820152f35b346102b65760c03660031901126102b657611c9361223a565b60803660431901126102b657610c2290600435612528565b346102b6575f3660031901126102b6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102b65760603660031901126102b65760206102d3611d0d61223a565b611d15612250565b906004355f5260056020526001600160401b0360405f2091165f5260205260405f2066ffffffffffffff8260081c165f52602052600160ff60405f205492161b16151590565b346102b65760403660031901126102b657611d746121fa565b611d7c612210565b6001600160a01b039182165f908152600660209081526040808320949093168252928352819020549051908152f35b346102b65760403660031901126102b657611dc46121fa565b611dcc612210565b611dd4612c08565b60018060a01b03821690815f52600660205260405f2060018060a01b0382165f5260205260405f2054928315611ea1575f8381526006602090815260408083206001600160a01b0386168452909152812055611e339084835a92612ccb565b15611e81576040519283526001600160a01b0316917fb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f90602090a360015f5160206137fc5f395f51905f5255005b633a8d87ed60e11b5f9081526001600160a01b0391909116600452602490fd5b50633a8d87ed60e11b5f9081526001600160a01b0391909116600452602490fd5b346102b65760403660031901126102b657600435611ede612c08565b611ee781612c40565b80546001600160a01b0316918215610c8d576040516370a0823160e01b815230600482015292602084602481845afa9384156108cf575f94612005575b50604051906323b872dd60e01b5f52336004523060245260243560445260205f60648180855af160015f5114811615611fe6575b826040525f60605215611fd457816024816020936370a0823160e01b82523060048301525afa9081156108cf575f91611fa0575b50610b5e93611f9a91612431565b91612c72565b90506020813d602011611fcc575b81611fbb60209383612410565b810103126102b65751610b5e611f8c565b3d9150611fae565b635274afe760e01b5f5260045260245ffd5b6001811516611ffc57813b15153d151616611f58565b823d5f823e3d90fd5b9093506020813d602011612031575b8161202160209383612410565b810103126102b657519284611f24565b3d9150612014565b346102b65760203660031901126102b6576004355f525f60205260206001600160401b03600160405f20015460a01c16604051908152f35b346102b6575f3660031901126102b6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102b65760203660031901126102b657610100816120d45f9361238f565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015201526004355f525f60205261012060405f2060405161211f8161238f565b806001600160401b0381818554958261ffff60018060a01b03891698898352816020840163ffffffff8360a01c16815263ffffffff6040860191838560c01c16835283606088019560d01c168552610100600460018a0154998b60a060808c019b8d600180841b03168d52019b60a01c168b5260c08c6002830154169d019c8d5260e060038201549f019e8f5201549d019c8d526040519d8e52511660208d0152511660408b01525116606089015260018060a01b039051166080880152511660a0860152511660c08401525160e083015251610100820152f35b600435906001600160a01b03821682036102b657565b602435906001600160a01b03821682036102b657565b35906001600160a01b03821682036102b657565b602435906001600160401b03821682036102b657565b604435906001600160401b03821682036102b657565b35906001600160401b03821682036102b657565b60609060031901126102b657600435906024356001600160401b03811681036102b657906044356001600160a01b03811681036102b65790565b9181601f840112156102b6578235916001600160401b0383116102b6576020808501948460051b0101116102b657565b60068110156102a257600452565b9181601f840112156102b6578235916001600160401b0383116102b6576020808501948460061b0101116102b657565b6101a06003198201126102b657600435916024356001600160401b03811681036102b657916101206043198201126102b657604491610164356001600160401b03811681036102b6579161018435906001600160401b0382116102b65761238b916004016122f2565b9091565b61012081019081106001600160401b038211176123ab57604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b038211176123ab57604052565b608081019081106001600160401b038211176123ab57604052565b604081019081106001600160401b038211176123ab57604052565b90601f801991011681019081106001600160401b038211176123ab57604052565b9190820391821161071157565b6024356001600160401b03811681036102b65790565b6044356001600160401b03811681036102b65790565b6064356001600160401b03811681036102b65790565b6084356001600160401b03811681036102b65790565b60c4356001600160401b03811681036102b65790565b356001600160401b03811681036102b65790565b6060809180358452602081013560208501526001600160401b036124e660408301612266565b1660408501520135910152565b9190820180921161071157565b9067ffffffffffffffff60481b82549160481b169067ffffffffffffffff60481b1916179055565b90815f52600260205260405f206001600160401b0382165f5260205260405f2090612554338285612b86565b1561291857815460ff81166006811015806102a2576001821415908161290b575b816128fa575b5061028a57506001600160401b039060481c16804210156128e8575060643560048301548082116128d257506084356001600160401b038116908181036102b65750159081612896575b50612887575f8381526003602090815260408083206001600160401b0385168452825280832033845290915290205461287457604051602081019061260b8260446124c0565b6080815261261a60a082612410565b519020835f52600360205260405f206001600160401b0383165f5260205260405f2060018060a01b0333165f526020528060405f2055835f52600460205260405f206001600160401b0383165f5260205260405f20815f5260205260405f209081545f198114610711576001018092556001600160401b038316906040516126a38160446124c0565b83608082015282877f772f6e6caf605c616100e7b42ee6853e4f99c7ecb7aba96373753f8db18c94fa60a03394a4845460ff811660068110156102a2576001810361270e575050505061ffff835460281c16111561270057505050565b61270c92604492612d45565b565b60020361284d5750604051602081019060068701548252600787015460408201526001600160401b036008880154166060820152600987015460808201526080815261275b60a082612410565b519020809114908115612807575b5061280057600360ff1985541617845561279f6001600160401b0361279863ffffffff875460081c16426124f3565b1685612500565b835490604051906001600160401b038360481c168252867f7ebcda4f4303f80faaf8cdcdc5dc65a5a68184d2954ee718c7c89be4b949501260203394a48160011b91808304600214901517156107115760381c61ffff161061270057505050565b5050505050565b9050855f52600460205260405f20825f5260205260405f20905f5260205260405f20548060011b90808204600214901517156107115761ffff855460381c16105f612769565b9150508160011b91808304600214901517156107115760381c61ffff161061270057505050565b633512759d60e21b5f523360045260245ffd5b63064f3c6f60e21b5f5260045ffd5b15801591506128a6575b5f6125c5565b507fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47060443514156128a0565b90630443d69d60e51b5f5260045260245260445ffd5b63a21a5eab60e01b5f5260045260245ffd5b90506102a25760038114155f61257b565b505060028114155f612575565b6001600160401b0390836261c18b60e21b5f52600452166024523360445260645ffd5b908160209103126102b6575180151581036102b65790565b6001600160401b036001911601906001600160401b03821161071157565b61ffff5f199116019061ffff821161071157565b356001600160a01b03811681036102b65790565b9190826101209103126102b6576040516129b28161238f565b6101008082946129c181612226565b84526129cf60208201612226565b6020850152604081013560408501526129ea60608201612266565b606085015260808101356080850152612a0560a08201612266565b60a0850152612a1660c08201612266565b60c0850152612a2760e08201612266565b60e08501520135910152565b9291926001600160401b0382116123ab5760405193612a5860208460051b0186612410565b602085848152019260061b8201918183116102b657925b828410612a7c5750505050565b6040848303126102b65760206040918251612a96816123f5565b863581528287013583820152815201930192612a6f565b6001600160401b03166001600160401b0381146107115760010190565b805f525f6020526001600160401b03600160405f20015460a01c16905f52600260205260405f206001600160401b0382165f5260205260405f2060ff81541660068110156102a257600514918215612b70576001600160401b036001830154165b9215612b5657612b536001600160401b03600381600186015460801c165b9401541691612aad565b93565b612b536001600160401b036003600185015460c01c612b49565b6001600160401b03600183015460401c16612b2b565b9190915f52600160205260405f209060018060a01b03165f5260205260405f2054906001600160401b038216918215159283612bf4575b5082612bc857505090565b60401c6001600160401b031680159250908215612be457505090565b6001600160401b03161115905090565b6001600160401b038316101592505f612bbd565b60025f5160206137fc5f395f51905f525414612c315760025f5160206137fc5f395f51905f5255565b633ee5aeb560e01b5f5260045ffd5b90815f525f60205260405f209163ffffffff835460a01c1615612c605750565b634edc0b6d60e11b5f5260045260245ffd5b8215612cbc57600401612c868382546124f3565b80915560405192835260208301527f9a98994924b3f454e430a7e3c884aa145467ff2913f30a4b4c428a25797c797560403393a3565b63e0af067960e01b5f5260045ffd5b92916001600160a01b03841615612d3757915f918285602095604051908782019463a9059cbb60e01b865260018060a01b03166024830152604482015260448152612d17606482612410565b5193f1903d15612d30575060015f5114601f3d11161690565b3b15151690565b5f935083929083928392f190565b6001600160401b037f03449e3e6bd7cc48bd8ba7618ffccd3ec27a49a6d2b4ceaac4fb9bcb8af00d7b92938160a093600260ff198254161781558735600682015560208801356007820155612d9c604089016124ac565b82600883019116831982541617905560608801356009820155612dd482612dcd63ffffffff845460081c16426124f3565b1682612500565b5460481c16612de660405180986124c0565b60808701521693a3565b5f5260026020526001600160401b0360405f2091165f5260205260405f209060ff82541660068110156102a25760048103612e285750565b631b785f0960e21b5f5261029d906122e4565b95612e4c91949293958387896130dd565b1561124f57604084013594851561307257612ea58284865f5260056020526001600160401b0360405f2091165f5260205260405f2066ffffffffffffff8260081c165f52602052600160ff60405f205492161b16151590565b61305657600a90845f52600560205260405f206001600160401b0385165f5260205260405f2066ffffffffffffff8460081c165f5260205260405f20600160ff85161b815417905501612ef98682546124f3565b9055827f761d1e020ee3a59b73ec2b4dffb9d9099335582b128c850a5dc4a797b352da1760606001600160401b036020612f3289612985565b98019781612f3f8a612985565b604080516001600160a01b0392831681529890921660208901529087018b905216951693a45f908152602081905260409020546001600160a01b0316908161304d5761c3505b5a8160061b8281046040148315171561071157603f900490619c408201809211610711571061303e57612fc29084612fbc84612985565b85612ccb565b15612fcc57505050565b60207f2e0757e40a336c2946f4270852ea7d70c4925c68834fa5e42c8d8697ab570f1f91835f526006825260405f2061300482612985565b60018060a01b03165f52825260405f2061301f8682546124f3565b90556001600160a01b039061303390612985565b1693604051908152a3565b6307099c5360e21b5f5260045ffd5b62030d40612f85565b6001600160401b038263015afccb60e41b5f521660045260245ffd5b6001600160401b03826372dd68f560e01b5f521660045260245ffd5b5f5260026020526001600160401b0360405f2091165f5260205260405f2090815460ff811660068110156102a2576002810361028a57506001600160401b039060481c16804210156128e85750565b9061310a949161116760068201549561115f6001600160401b036008600786015495015416943690612999565b90565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061314284612985565b604051632aba8f6760e21b81526001600160a01b039091166004820152602081602481865afa9081156108cf575f9161349d575b508015908115613486575b5061346e5761318f84612985565b60405163176309b760e01b81526001600160a01b039091166004820152602081602481865afa9081156108cf575f9161343c575b50036134255760206131d484612985565b6040516340435c5d60e11b81526001600160a01b03909116600482015291829060249082905afa9081156108cf575f916133e3575b506001600160a01b0361321e60208501612985565b166001600160a01b03909116036133d25760a082016001600160401b03613244826124ac565b166132da5750506001600160401b0361325f60c083016124ac565b16158015906132bd575b6132b0575b604081013515159081613292575b50613285575f90565b65706f696e747360d01b90565b6001600160401b03915060606132a891016124ac565b16155f61327c565b506472616e676560d81b90565b506001600160401b036132d260e083016124ac565b161515613269565b60c083019060016132ea836124ac565b930154926001600160401b038085169116109283156133aa575b508215613380575b8215613327575b50501561326e57506472616e676560d81b90565b6133329192506124ac565b906001600160401b038061335161334b60e087016124ac565b936124ac565b169116036001600160401b038111610711576001600160401b036133758192612953565b169116115f80613313565b915061338b816124ac565b6001600160401b03806133a060e087016124ac565b169116119161330c565b9092506001600160401b03806133c260e087016124ac565b9260401c1691161015915f613304565b50661858d8dbdd5b9d60ca1b919050565b90506020813d60201161341d575b816133fe60209383612410565b810103126102b657516001600160a01b03811681036102b6575f613209565b3d91506133f1565b506b1d5b9c9959da5cdd195c995960a21b92915050565b90506020813d602011613466575b8161345760209383612410565b810103126102b657515f6131c3565b3d915061344a565b506b1d5b9c9959da5cdd195c995960a21b9392505050565b90506001600160401b03600385015416105f613181565b90506020813d6020116134c7575b816134b860209383612410565b810103126102b657515f613176565b3d91506134ab565b600490939293600560ff19825416178155018054825f525f6020526134fc600460405f20019182546124f3565b90555460405192835260208301527f2f63ea7d2d1e29ebe5706787fdc934d7da7d38360e4da935af1e8483a16aca6960406001600160401b0333951693a4565b8051821015611bbf5760209160051b010190565b916001600160401b0380919795969294971695168581101561376957945f19016001600160401b038111610711576001600160401b03909695929693919316946040516020810160018060a01b03835116815260018060a01b0360208401511660408301526101006040840193845160608501526001600160401b036060820151166080850152608081015160a08501526001600160401b0360a08201511660c08501526001600160401b0360c08201511660e08501526001600160401b0360e082015116828501520151610120830152610120825261363261014083612410565b6136616021604051809360208201955f87525180918484015e81015f838201520301601f198101835282612410565b519020905160405191613673836123f5565b82526020820152925f935b81518510156137395786156136fb576001808516148015613730575b15613710576136b7906136b186849a99969a61353c565b51613774565b9190975b600181161580613707575b156136d85760011c9360011c936136bb565b90929497969193965b156136fb57600190811c96811c970193919096959261367e565b50505050509150505f90565b508015156136c6565b61372990613722868495979a9461353c565b5190613774565b93906136e1565b5086841461369a565b935050929493905015928361375e575b508261375457505090565b6020015114919050565b81511492505f613749565b505050509150505f90565b6040519291613782846123f5565b5f84525f602085015283602083019283516020840192835182019182106137ef575060208701525192519151905190604051926020840194600160f81b86526021850152604184015260618301526081820152608181526137e460a182612410565b519020825260019190565b965050505050505f919056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
