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

// SettlementCarry is an auto generated low-level Go binding around an user-defined struct.
type SettlementCarry struct {
	Prior       uint64
	PriorHash   [32]byte
	Paid        *big.Int
	Burned      *big.Int
	Corrections []SettlementCorrection
}

// SettlementCorrection is an auto generated low-level Go binding around an user-defined struct.
type SettlementCorrection struct {
	Device common.Address
	Epoch  uint64
	Amount *big.Int
}

// SettlementEpoch is an auto generated low-level Go binding around an user-defined struct.
type SettlementEpoch struct {
	State            uint8
	ChallengeSeconds uint32
	Threshold        uint16
	Scorers          uint16
	Deadline         uint64
	SettledAt        uint64
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

// SettlementNotice is an auto generated low-level Go binding around an user-defined struct.
type SettlementNotice struct {
	Current    [32]byte
	Next       [32]byte
	Version    uint64
	From       uint64
	Notice     uint32
	NextNotice uint32
	NextFrom   uint64
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIController\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractIDevices\",\"name\":\"devices\",\"type\":\"address\"},{\"internalType\":\"contractICheckpoints\",\"name\":\"log\",\"type\":\"address\"},{\"internalType\":\"contractIDemand\",\"name\":\"demand\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"appeals\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"AlreadyScorer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"AlreadyVoted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadChallengeSeconds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadEmptyResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"haveStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"haveEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"wantStart\",\"type\":\"uint64\"}],\"name\":\"BadLogRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"min\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"below\",\"type\":\"uint256\"}],\"name\":\"BadRegistryBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"scorers\",\"type\":\"uint256\"}],\"name\":\"BadThreshold\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minStart\",\"type\":\"uint64\"}],\"name\":\"BadWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyPolicy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"InsufficientPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"}],\"name\":\"LogRootUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoFault\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NoPolicyAnnounced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NoSuchProject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAppeals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotScorer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"have\",\"type\":\"uint8\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToFund\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"NoticeTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyScorers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"TotalOverBudget\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"WindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongPolicy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"have\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"WrongToken\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CorrectionQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"EpochContested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"prior\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"priorHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Correction[]\",\"name\":\"corrections\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structSettlement.Carry\",\"name\":\"carry\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"postDeadline\",\"type\":\"uint64\"}],\"name\":\"EpochPinned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"challengeEnd\",\"type\":\"uint64\"}],\"name\":\"EpochPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"residual\",\"type\":\"uint256\"}],\"name\":\"EpochSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"EpochVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"notice\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"NoticeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"OwedPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"}],\"name\":\"PanelPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentOwed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"PolicyCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"PolicySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"name\":\"ProjectConfigured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"name\":\"ResultVoted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"ScorerAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilEpoch\",\"type\":\"uint64\"}],\"name\":\"ScorerRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"APPEALS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEMAND\",\"outputs\":[{\"internalType\":\"contractIDemand\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEMAND_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractIDevices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LOG\",\"outputs\":[{\"internalType\":\"contractICheckpoints\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CHALLENGE_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CORRECTIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NOTICE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SCORERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POST_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIController\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"addScorer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"cancelPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"carried\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"prior\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"priorHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Correction[]\",\"name\":\"corrections\",\"type\":\"tuple[]\"}],\"internalType\":\"structSettlement.Carry\",\"name\":\"c\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leafA\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"indexA\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proofA\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leafB\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"indexB\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proofB\",\"type\":\"tuple[]\"}],\"name\":\"challengeDuplicate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"challengeLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf[]\",\"name\":\"leaves\",\"type\":\"tuple[]\"},{\"internalType\":\"uint64[]\",\"name\":\"indexes\",\"type\":\"uint64[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[][]\",\"name\":\"proofs\",\"type\":\"tuple[][]\"}],\"name\":\"claimBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"name\":\"configure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"correct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"queued\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"corrected\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"epoch\",\"outputs\":[{\"components\":[{\"internalType\":\"enumSettlement.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settledAt\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Epoch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fundToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"isClaimed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isScorer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"latestEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"noticeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"current\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"next\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"notice\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nextNotice\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextFrom\",\"type\":\"uint64\"}],\"internalType\":\"structSettlement.Notice\",\"name\":\"n\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"payOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"payPanel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registryBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Inputs\",\"name\":\"inputs\",\"type\":\"tuple\"}],\"name\":\"pin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"policyOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlement.Result\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"project\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scorers\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"latestEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"policyVersion\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Project\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"removeScorer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"notice\",\"type\":\"uint32\"}],\"name\":\"setNotice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leaves\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[]\",\"name\":\"proof\",\"type\":\"tuple[]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"}],\"name\":\"void\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"voteOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"resultKey\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"scorer\",\"type\":\"address\"}],\"name\":\"voteRecord\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"vote\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"votedAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"posted\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"voidedFor\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"waiting\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structSettlement.Correction[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610120604052348015610010575f5ffd5b50604051615d87380380615d8783398101604081905261002f9161006f565b6001600160a01b0394851660805292841660a05290831660c052821660e05216610100526100e0565b6001600160a01b038116811461006c575f5ffd5b50565b5f5f5f5f5f60a08688031215610083575f5ffd5b855161008e81610058565b602087015190955061009f81610058565b60408701519094506100b081610058565b60608701519093506100c181610058565b60808701519092506100d281610058565b809150509295509295909350565b60805160a05160c05160e05161010051615c3961014e5f395f8181610a380152613d8301525f81816106560152614a0501525f81816102f6015261400b01525f818161078e015281816136a30152818161377e015261385101525f818161044a0152613bcd0152615c395ff3fe608060405260043610610280575f3560e01c8063a3d1d52f11610155578063d634f020116100be578063ea46eee911610078578063ea46eee914610962578063ea71672914610978578063edd004e514610997578063fa59e7c5146109e9578063fc8f233a14610a08578063fe6fcff714610a27575f5ffd5b8063d634f02014610817578063d79492f61461082d578063dee73c211461084c578063e0442d14146108e7578063e6d04e9a146108fc578063e76e5f2414610943575f5ffd5b8063c7eff0301161010f578063c7eff0301461075e578063c817ae411461077d578063c9d7c8f0146107b0578063ca1d209d146107c6578063ce5c3ad4146107d9578063ce85022f146107f8575f5ffd5b8063a3d1d52f146106a4578063ae3729d7146106c3578063b20e8bcc146106e2578063b49f0ec214610701578063b8b2fe8314610720578063ba2ee2051461073f575f5ffd5b80634298f0e9116101f75780635e534ad6116101b15780635e534ad6146105f357806373ad183414610612578063880143f6146106315780638d3e573d146106455780639fe88b5014610678578063a2e342781461068e575f5ffd5b80634298f0e9146104b75780634a7ebc6e1461053e57806351069d08146105535780635113c5781461057257806354d38590146105a85780635e3738b3146105c7575f5ffd5b806321b3e4ee1161024857806321b3e4ee146103a757806328079e4a146103c65780632937ee201461040a578063293c499914610439578063316ed7111461046c578063376896eb14610498575f5ffd5b8063082dc7101461028457806311d5aaa7146102b95780631816a5e1146102e55780632040828d14610330578063208bba4814610386575b5f5ffd5b34801561028f575f5ffd5b506102a361029e366004614ab7565b610a5a565b6040516102b09190614ad7565b60405180910390f35b3480156102c4575f5ffd5b506102d86102d3366004614b44565b610bb9565b6040516102b09190614b5b565b3480156102f0575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102b0565b34801561033b575f5ffd5b5061036e61034a366004614b44565b5f90815260208190526040902060010154600160a01b90046001600160401b031690565b6040516001600160401b0390911681526020016102b0565b348015610391575f5ffd5b506103a56103a0366004614ab7565b610cb7565b005b3480156103b2575f5ffd5b506103a56103c1366004614c36565b610e19565b3480156103d1575f5ffd5b506103fc6103e0366004614c36565b600d60209081525f928352604080842090915290825290205481565b6040519081526020016102b0565b348015610415575f5ffd5b50610429610424366004614c8c565b610f25565b60405190151581526020016102b0565b348015610444575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b348015610477575f5ffd5b5061048b610486366004614ccb565b610f6d565b6040516102b09190614d95565b3480156104a3575f5ffd5b506103a56104b2366004614da7565b611132565b3480156104c2575f5ffd5b506105296104d1366004614ded565b5f8381526007602090815260408083206001600160401b039095168084529482528083206001600160a01b03909416835292815282822054948252600a81528282209382529283528181208482529092529020549091565b604080519283526020830191909152016102b0565b348015610549575f5ffd5b506103fc61c35081565b34801561055e575f5ffd5b506103a561056d366004614e61565b61164c565b34801561057d575f5ffd5b506103fc61058c366004614ccb565b600c60209081525f928352604080842090915290825290205481565b3480156105b3575f5ffd5b506103fc6105c2366004614b44565b611726565b3480156105d2575f5ffd5b506105e66105e1366004614ccb565b611783565b6040516102b09190614f7e565b3480156105fe575f5ffd5b506103a561060d366004615117565b611987565b34801561061d575f5ffd5b506103a561062c366004615198565b6119fa565b34801561063c575f5ffd5b506103fc604081565b348015610650575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b348015610683575f5ffd5b506103fc62278d0081565b348015610699575f5ffd5b506103fc6276a70081565b3480156106af575f5ffd5b506103a56106be3660046151ce565b611bd3565b3480156106ce575f5ffd5b506103a56106dd366004615198565b611d26565b3480156106ed575f5ffd5b506103a56106fc366004614b44565b611f4e565b34801561070c575f5ffd5b506103fc61071b366004614ab7565b611fa3565b34801561072b575f5ffd5b506103a561073a3660046151f8565b612096565b34801561074a575f5ffd5b506103a56107593660046152d1565b612171565b348015610769575f5ffd5b50610429610778366004615339565b61235a565b348015610788575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b3480156107bb575f5ffd5b506103fc620186a081565b6103a56107d4366004614b44565b6123d4565b3480156107e4575f5ffd5b506103fc6107f33660046153c3565b612423565b348015610803575f5ffd5b506103a5610812366004614ccb565b612588565b348015610822575f5ffd5b506103fc62030d4081565b348015610838575f5ffd5b506103a5610847366004615117565b612681565b348015610857575f5ffd5b5061086b610866366004614b44565b6126b1565b6040516102b091905f60e08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015263ffffffff608084015116608083015263ffffffff60a08401511660a08301526001600160401b0360c08401511660c083015292915050565b3480156108f2575f5ffd5b506103fc61010081565b348015610907575f5ffd5b5061091b610916366004614ded565b6127f0565b604080519485526001600160401b0390931660208501529183015260608201526080016102b0565b34801561094e575f5ffd5b506103a561095d366004615408565b6128d9565b34801561096d575f5ffd5b506103fc62093a8081565b348015610983575f5ffd5b5061036e610992366004615482565b612a36565b3480156109a2575f5ffd5b506109b66109b1366004614b44565b612c5a565b604080516001600160401b03958616815293851660208501529184169183019190915290911660608201526080016102b0565b3480156109f4575f5ffd5b50610429610a03366004614ded565b612d33565b348015610a13575f5ffd5b506103a5610a22366004614ccb565b612dbd565b348015610a32575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b5f828152600260209081526040808320546003909252822054606092600160401b9092046001600160401b03169190610a949083906154cc565b9050838110610aa35783610aa5565b805b6001600160401b03811115610abc57610abc6154df565b604051908082528060200260200182016040528015610b0557816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181610ada5790505b5092505f5b8351811015610bb0575f868152600360205260409020610b2a82856154f3565b81548110610b3a57610b3a615506565b5f91825260209182902060408051606081018252600290930290910180546001600160a01b03811684526001600160401b03600160a01b9091041693830193909352600190920154918101919091528451859083908110610b9d57610b9d615506565b6020908102919091010152600101610b0a565b50505092915050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f818152602081815260409182902082516101208101845281546001600160a01b038082168352600160a01b80830463ffffffff1695840195909552600160c01b820461ffff90811696840196909652600160d01b909104909416606082015260018201549384166080820152919092046001600160401b0390811660a083015260028301541660c0820152600382015460e0820152600490910154610100820152610cad82611726565b60e0820152919050565b610cbf612f69565b5f610cc983612fa0565b80549091506001600160a01b0316610d0757805460405163071ee9f560e31b81526001600160a01b0390911660048201526024015b60405180910390fd5b80546040516370a0823160e01b81523060048201526001600160a01b03909116905f9082906370a0823190602401602060405180830381865afa158015610d50573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d74919061551a565b9050610d8b6001600160a01b038316333087612fe1565b6040516370a0823160e01b8152306004820152610e0a908490879084906001600160a01b038716906370a0823190602401602060405180830381865afa158015610dd7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dfb919061551a565b610e0591906154cc565b61301d565b505050610e1561309d565b5050565b610e21612f69565b6001600160a01b038083165f908152600d6020908152604080832093851683529290529081205490819003610e7457604051633a8d87ed60e11b81526001600160a01b0383166004820152602401610cfe565b6001600160a01b038084165f908152600d60209081526040808320938616835292905290812055610ea78383835a6130c7565b610ecf576040516306d133c960e31b81526001600160a01b0383166004820152602401610cfe565b816001600160a01b0316836001600160a01b03167fb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f83604051610f1491815260200190565b60405180910390a350610e1561309d565b5f838152600b602090815260408083206001600160401b0386168452825280832066ffffffffffffff600886901c168452909152902054600160ff83161b1615159392505050565b610fa46040518060a001604052805f6001600160401b031681526020015f81526020015f81526020015f8152602001606081525090565b5f8381526004602090815260408083206001600160401b038681168552908352818420805460028201546003830154606089015287850152808316808852898752600686528487209087528552929094206009015492850192909252600160801b9004811690811115611019576110196154df565b60405190808252806020026020018201604052801561106257816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816110375790505b5060808301525f5b82608001515181101561112a575f85815260036020526040902082546110a1908390600160401b90046001600160401b03166154f3565b815481106110b1576110b1615506565b5f91825260209182902060408051606081018252600290930290910180546001600160a01b03811684526001600160401b03600160a01b909104169383019390935260019092015491810191909152608084015180518390811061111757611117615506565b602090810291909101015260010161106a565b505092915050565b5f61113d8484613164565b905061114a848433612d33565b61117e576040516261c18b60e21b8152600481018590526001600160401b0384166024820152336044820152606401610cfe565b6001815460ff16600581111561119657611196614f4a565b141580156111ba57506002815460ff1660058111156111b7576111b7614f4a565b14155b80156111dc57506003815460ff1660058111156111d9576111d9614f4a565b14155b1561120057805460405163e37d4aeb60e01b8152610cfe9160ff1690600401615531565b8054600160481b90046001600160401b0316421061124557805460405163a21a5eab60e01b8152600160481b9091046001600160401b03166004820152602401610cfe565b5f61125182868661318a565b9050808360200135111561128557604051630443d69d60e51b81526020840135600482015260248101829052604401610cfe565b611295606084016040850161553f565b6001600160401b03161580156112d9575060208301351515806112d9575082357fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47014155b156112f75760405163064f3c6f60e21b815260040160405180910390fd5b5f8581526007602090815260408083206001600160401b038816845282528083203384529091529020541561134157604051633512759d60e21b8152336004820152602401610cfe565b5f83604051602001611353919061558f565b60408051808303601f1901815291815281516020928301205f898152600784528281206001600160401b038a8116808452918652848320338085529087528584208590558c84526008875285842083855287528584209084528652848320805467ffffffffffffffff1916429092169190911790558a8252600a8552838220908252845282812082825290935290822080549193509082906113f49061559d565b9190508190559050336001600160a01b0316866001600160401b0316887f772f6e6caf605c616100e7b42ee6853e4f99c7ecb7aba96373753f8db18c94fa88856040516114429291906155b5565b60405180910390a46001845460ff16600581111561146257611462614f4a565b0361148b578354600160281b900461ffff16811061148657611486848888886131be565b611643565b6002845460ff1660058111156114a3576114a3614f4a565b03611619575f846006016040516020016114ea9190815481526001820154602082015260028201546001600160401b03166040820152600390910154606082015260800190565b60405160208183030381529060405280519060200120905080831480611551575084545f898152600a602090815260408083206001600160401b038c1684528252808320858452909152902054600160381b90910461ffff169061154f9060026155d0565b115b15611560575050505050505050565b845460ff19166003178086556115829063ffffffff61010090910416426154f3565b855467ffffffffffffffff60481b1916600160481b6001600160401b039283168102919091178088556040519190048216815233918916908a907f7ebcda4f4303f80faaf8cdcdc5dc65a5a68184d2954ee718c7c89be4b94950129060200160405180910390a48454600160381b900461ffff166116018360026155d0565b111561161357611613858989896131be565b50611643565b8354600160381b900461ffff166116318260026155d0565b111561164357611643848888886131be565b50505050505050565b611654612f69565b84831415806116635750848114155b15611684576040516001621398b960e31b0319815260040160405180910390fd5b5f61168f8989613266565b90505f5b868110156117125761170a828b8b8b8b868181106116b3576116b3615506565b905061012002018a8a878181106116cc576116cc615506565b90506020020160208101906116e1919061553f565b8989888181106116f3576116f3615506565b905060200281019061170591906155e7565b6132af565b600101611693565b505061171c61309d565b5050505050505050565b5f8181526001602081905260408220908101541580159061175c5750600281015442600160401b9091046001600160401b031611155b611776575f8381526020819052604090206003015461177c565b80600101545b9392505050565b61182260408051610140810182525f80825260208083018290528284018290526060808401839052608080850184905260a0808601859052865160e0808201895286825281860187905281890187905281850187905281840187905291810186905260c0808201879052870152850184905285519081018652838152918201839052938101829052928301529061010082019081526020015f81525090565b61182c8383613164565b6040805161014081019091528154909190829060ff16600581111561185357611853614f4a565b600581111561186457611864614f4a565b8152815461010080820463ffffffff16602080850191909152600160281b830461ffff908116604080870191909152600160381b8504909116606080870191909152600160481b85046001600160401b03908116608080890191909152600160881b909604811660a080890191909152835160e0808201865260018b01548085168352600160401b8104851683890152600160801b8104851683880152600160c01b900484168286015260028b0154828a015260038b015484169282019290925260048a015460c0808301919091528901526005890154908801528251958601835260068801548652600788015493860193909352600887015490921690840152600985015490830152820152600a909101546101209091015290505b92915050565b5f6119928787613582565b90506119a18186868686613610565b6119be576040516309bde33960e01b815260040160405180910390fd5b5f6119cb82898989613697565b90505f8190036119ee57604051631b3342ef60e21b815260040160405180910390fd5b61171c82898984613af4565b81611a0481613bb1565b5f83815260208181526040808320600583528184206001600160a01b038716855290925290912080546001600160401b031615801590611a5357508054600160401b90046001600160401b0316155b15611a7c57604051636da677e960e01b81526001600160a01b0385166004820152602401610cfe565b8154610100600160d01b90910461ffff1610611aaf5760405163084a395360e41b81526101006004820152602401610cfe565b81548290601a90611aca90600160d01b900461ffff1661562c565b91906101000a81548161ffff021916908361ffff16021790555060405180604001604052808360010160149054906101000a90046001600160401b03166001611b13919061564c565b6001600160401b0390811682525f60209283018190528881526005835260408082206001600160a01b038a1680845290855291208451815495909401518316600160401b026001600160801b0319909516938316939093179390931790915560018481015488927fc10ac961ef2f7212748bc2ddf89a8eee53003fa41962029c4c0915bfcf496f1a92611bb092600160a01b90049091169061564c565b6040516001600160401b0390911681526020015b60405180910390a35050505050565b81611bdd81613bb1565b6276a7008263ffffffff161115611c185760405163350cdd7160e21b815263ffffffff831660048201526276a7006024820152604401610cfe565b5f83815260016020526040812090611c2f82613c67565b6002830180546fffffffffffffffffffffffffffffffff16600160801b63ffffffff88811691820292909217909255919250429183161115611cd557611c7b63ffffffff83168261564c565b60028401805463ffffffff808616600160801b0263ffffffff60801b19918a16600160a01b0263ffffffff60a01b196001600160401b038716600160c01b02166001600160a01b0390941693909317929092171617905590505b6040805163ffffffff871681526001600160401b038316602082015287917fbcbadb6e5d8143439e91b8bd2e68324ac93daf6748fe49040b39c9f65f28927c910160405180910390a2505050505050565b81611d3081613bb1565b5f83815260208181526040808320600583528184206001600160a01b038716855290925290912080546001600160401b03161580611d7e57508054600160401b90046001600160401b031615155b15611dc85760018201546040516261c18b60e21b815260048101879052600160a01b9091046001600160401b031660248201526001600160a01b0385166044820152606401610cfe565b815461ffff600160c01b8204811691611deb91600191600160d01b90041661566b565b61ffff161015611e3f57815461ffff600160c01b8204811691611e1891600191600160d01b90041661566b565b60405163b8f1f4df60e01b815261ffff928316600482015291166024820152604401610cfe565b81548290601a90611e5a90600160d01b900461ffff16615685565b825461ffff9182166101009390930a9283029190920219909116179055600182015481546001600160401b03600160a01b909204821691161115611ecc575f8581526005602090815260408083206001600160a01b0388168452909152902080546001600160801b0319169055611efc565b6001820154815467ffffffffffffffff60401b1916600160a01b9091046001600160401b0316600160401b021781555b6001820154604051600160a01b9091046001600160401b031681526001600160a01b0385169086907f144a0de018431423233e545ee5dde7b0a2ba78625186a0ca92d72fc1ece1626f90602001611bc4565b80611f5881613bb1565b611f61826126b1565b602001515f03611f87576040516321ff0b9160e21b815260048101839052602401610cfe565b5f828152602081905260409020611f9e9083613cd1565b505050565b5f611fac613d78565b611fb4612f69565b5f83815260208190526040902080546001600160a01b031615611fda575f91505061208e565b80600401548310611fef578060040154611ff1565b825b9150815f03612003575f91505061208e565b81816004015f82825461201691906154cc565b9091555050600481015460405185917ff1bb65614bcbaf82d5564e8b86554674ed5fa286fb682dfe1722ca7c52a7a6bc9161205991868252602082015260400190565b60405180910390a261206d5f33845a6130c7565b61208c576040516306d133c960e31b8152336004820152602401610cfe565b505b61198161309d565b5f6120a18b8b613582565b90506120b0818a8a8a8a613610565b15806120c657506120c48186868686613610565b155b156120e4576040516309bde33960e01b815260040160405180910390fd5b6120f160208601866156a1565b6001600160a01b031661210760208b018b6156a1565b6001600160a01b031614158061212e5750836001600160401b0316886001600160401b0316145b1561214c57604051631b3342ef60e21b815260040160405180910390fd5b612164818c8c686475706c696361746560b81b613af4565b5050505050505050505050565b8461217b81613bb1565b5f86815260208190526040902080546001600160a01b038781169116148015906121c557506001810154600160a01b90046001600160401b03161515806121c55750600481015415155b156121f1578054604051630e9ad9af60e11b81526001600160a01b039091166004820152602401610cfe565b63ffffffff8516158061220c575062278d008563ffffffff16115b1561223b57604051635e4407a560e01b815263ffffffff8616600482015262278d006024820152604401610cfe565b61ffff8316158061227157508054600160d01b900461ffff16158015906122715750805461ffff600160d01b9091048116908416115b156122a857805460405163b8f1f4df60e01b815261ffff8086166004830152600160d01b9092049091166024820152604401610cfe565b80546001820180546001600160a01b038781166001600160a01b0319909216821790925561ffff8616600160c01b810261ffff60c01b1963ffffffff8b16600160a01b81026001600160c01b0319909716958d16958617969096171617855560408051938452602084019490945292820152606081019190915287907f07b6ac2033f3f992d2e447a9f49276048d5d3f8e8b9a846fb139440b875d68769060800160405180910390a250505050505050565b5f6123c8888888612370368a90038a018a6156f1565b888888808060200260200160405190810160405280939291908181526020015f905b828210156123be576123af60408302860136819003810190615794565b81526020019060010190612392565b5050505050613dc3565b98975050505050505050565b5f6123de82612fa0565b80549091506001600160a01b03161561241857805460405163071ee9f560e31b81526001600160a01b039091166004820152602401610cfe565b610e1581833461301d565b5f61242c613d78565b5f858152600c602090815260408083206001600160401b038816845290915281205461246261245b8888613164565b888861318a565b61246c91906154cc565b905080831061247b578061247d565b825b9150815f0361248f575f915050612580565b5f868152600c602090815260408083206001600160401b0389168452909152812080548492906124c09084906154f3565b90915550505f86815260036020908152604080832081516060810183526001600160a01b038981168083526001600160401b038c81168488018181528588018c8152875460018082018a55988c529a8a902096516002909b02909601805491519a9095166001600160e01b031990911617600160a01b99909216989098021782559151920191909155905185815290929189917fa1ff7c1f20d723ae07c74972bfa44d484f22484d9e92fb8746c48282232f178a910160405180910390a4505b949350505050565b5f6125938383613164565b90506003815460ff1660058111156125ad576125ad614f4a565b141580156125d157506001815460ff1660058111156125ce576125ce614f4a565b14155b156125f557805460405163e37d4aeb60e01b8152610cfe9160ff1690600401615531565b8054600160481b90046001600160401b031642101561263b57805460405163adc9513160e01b8152600160481b9091046001600160401b03166004820152602401610cfe565b611f9e8184846001855460ff16600581111561265957612659614f4a565b14612670576818dbdb9d195cdd195960ba1b613af4565b671d5b9c1bdcdd195960c21b613af4565b612689612f69565b6126a16126968787613266565b8787878787876132af565b6126a961309d565b505050505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152505f818152600160208181526040808420815160e08101835281548152818501548185015260028201546001600160401b0380821694830194909452600160401b81048416606083015263ffffffff600160801b820481166080840152600160a01b82041660a0830152600160c01b900490921660c0830152938590529190529061277390613c67565b63ffffffff16608082015261278782611726565b815260c0810151426001600160401b03909116116127ad575f60c0820181905260a08201525b4281606001516001600160401b0316116127eb575f82815260208181526040808320600201546001600160401b031690840152606083018290528201525b919050565b5f8381526007602090815260408083206001600160401b038087168086529184528285206001600160a01b0387168087529085528386205489875260088652848720938752928552838620908652909352908320549092911690806128558787613164565b6006016040516020016128959190815481526001820154602082015260028201546001600160401b03166040820152600390910154606082015260800190565b60408051601f1981840301815291815281516020928301205f998a5260098352818a206001600160401b039099168a52979091529096205492969195509192509050565b836128e381613bb1565b5f84900361290457604051633298a90960e01b815260040160405180910390fd5b5f8581526020819052604081209061291c8288613cd1565b6002830180549192505f91829061293b906001600160401b03166157ee565b91906101000a8154816001600160401b0302191690836001600160401b03160217905590505f4290505f61296e84613c67565b60038601549091501580612986575063ffffffff8116155b1561299757600385018990556129ea565b6129a763ffffffff82168361564c565b6002850180546001600160801b031916600160401b6001600160401b038481169190910267ffffffffffffffff191691909117908616179055600185018a905591505b897f6b33b2dcac088ec23aa063a306b1fb7763515a737a84efd210e54ebf7d6e8581848b8b8b87604051612a2295949392919061580f565b60405180910390a250505050505050505050565b5f82815260208190526040812060018101546001600160a01b03163314612a7957604051630409f3fb60e01b815260048101859052336024820152604401610cfe565b805461ffff600160d01b82048116600160c01b909204161115612ace57805460405163b8f1f4df60e01b815261ffff600160c01b830481166004830152600160d01b9092049091166024820152604401610cfe565b5f612ada828686613f28565b905081600101601481819054906101000a90046001600160401b0316612aff906157ee565b91906101000a8154816001600160401b0302191690836001600160401b03160217905592508360c00135826004015f828254612b3b91906154cc565b92505081905550612b51858484600401546142c9565b826004015f828254612b6391906154cc565b909155505f9050612b748685613164565b8054600160ff19821681178355855463ffffffff600160a01b909104166101000264ffffffffff1983168117821784558654600160281b61ffff600160c01b90920482160266ffff00000000001990921666ffffffffffffff199094169390931717178083558554600160381b600160d01b9091049092169190910268ffff00000000000000199091161781559050612c1062093a80426154f3565b81546001600160401b0391909116600160481b0267ffffffffffffffff60481b199091161781558460018201612c468282615872565b505060058101829055610bb08685876144d8565b5f81815260208190526040812060010154600160a01b90046001600160401b031690808080612c898686613164565b90505f6005825460ff166005811115612ca457612ca4614f4a565b14905080612cc6576001820154600160401b90046001600160401b0316612cd5565b60018201546001600160401b03165b945080612cf6576001820154600160c01b90046001600160401b0316612d0c565b6001820154600160801b90046001600160401b03165b60038301549094506001600160401b03169250612d28866157ee565b955050509193509193565b5f8381526005602090815260408083206001600160a01b0385168452909152812080546001600160401b031615801590612d7a575080546001600160401b03808616911611155b8015612db457508054600160401b90046001600160401b03161580612db4575080546001600160401b03600160401b909104811690851611155b95945050505050565b5f612dc88383613164565b90506002815460ff166005811115612de257612de2614f4a565b14612e0657805460405163e37d4aeb60e01b8152610cfe9160ff1690600401615531565b8054600160481b90046001600160401b0316421015612e4c57805460405163adc9513160e01b8152600160481b9091046001600160401b03166004820152602401610cfe565b805460046001600160401b03428116600160881b0278ffffffffffffffff00000000000000000000000000000000ff19909316929092171782555f848152600260205260409020805490919081169084161115612ebe57805467ffffffffffffffff19166001600160401b0384161781555b60078201545f90612ed084878761318a565b612eda91906154cc565b9050805f5f8781526020019081526020015f206004015f828254612efe91906154f3565b90915550506006830154600784015460088501546040805193845260208401929092526001600160401b03908116918301919091526060820183905285169086907f67e2bfafc2b660b82f64448b4f99790b4fc24a003db89ad3ddaff28af521061a90608001611bc4565b612f71614584565b612f9e60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906145c4565b565b5f81815260208190526040812080549091600160a01b90910463ffffffff1690036127eb57604051634edc0b6d60e11b815260048101839052602401610cfe565b612fef8484848460016145cb565b61301757604051635274afe760e01b81526001600160a01b0385166004820152602401610cfe565b50505050565b805f0361303d5760405163e0af067960e01b815260040160405180910390fd5b80836004015f82825461305091906154f3565b90915550506004830154604080518381526020810192909252339184917f9a98994924b3f454e430a7e3c884aa145467ff2913f30a4b4c428a25797c7975910160405180910390a3505050565b612f9e5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612f98565b5f6001600160a01b0385166130e5575f5f5f5f868887f19050612580565b604080516001600160a01b03861660248201526044808201869052825180830390910181526064909101909152602080820180516001600160e01b031663a9059cbb60e01b17815282515f91828a88f191503d80156131515760015f5114601f3d11168316925061315a565b5f873b11831692505b5050949350505050565b5f9182526006602090815260408084206001600160401b03939093168452919052902090565b5f8281526004602090815260408083206001600160401b0385168452909152812060010154600485015461258091906154f3565b835460ff1916600217845580600685016131d88282615981565b505083546131f190610100900463ffffffff16426154f3565b845467ffffffffffffffff60481b1916600160481b6001600160401b039283168102919091178087556040518584169387937f03449e3e6bd7cc48bd8ba7618ffccd3ec27a49a6d2b4ceaac4fb9bcb8af00d7b9361325893889392909104909116906159cb565b60405180910390a350505050565b5f6132718383613164565b90506004815460ff16600581111561328b5761328b614f4a565b14611981578054604051631b785f0960e21b8152610cfe9160ff1690600401615531565b6132bc8785858585613610565b6132d9576040516309bde33960e01b815260040160405180910390fd5b83604001355f03613308576040516372dd68f560e01b81526001600160401b0384166004820152602401610cfe565b613313868685610f25565b1561333c5760405163015afccb60e41b81526001600160401b0384166004820152602401610cfe565b5f868152600b602090815260408083206001600160401b0389168452825280832066ffffffffffffff600888901c1684529091528082208054600160ff88161b179055600a89018054918701359290916133979084906154f3565b909155506133aa905060208501856156a1565b6001600160a01b03166001600160401b038616877f761d1e020ee3a59b73ec2b4dffb9d9099335582b128c850a5dc4a797b352da176133ef6040890160208a016156a1565b604080516001600160a01b0390921682526001600160401b0389166020830152808a01359082015260600160405180910390a45f868152602081905260408120546001600160a01b03169081156134495762030d4061344d565b61c3505b9050603f61345c8260406155d0565b61346691906159ef565b61347290619c406154f3565b5a1015613492576040516307099c5360e21b815260040160405180910390fd5b6134b1826134a66040890160208a016156a1565b8860400135846130c7565b613577576001600160a01b0382165f908152600d6020908152604080832090890180359391926134e391908b016156a1565b6001600160a01b03166001600160a01b031681526020019081526020015f205f82825461351091906154f3565b90915550613526905060408701602088016156a1565b6001600160a01b0316826001600160a01b03167f2e0757e40a336c2946f4270852ea7d70c4925c68834fa5e42c8d8697ab570f1f886040013560405161356e91815260200190565b60405180910390a35b505050505050505050565b5f61358d8383613164565b90506002815460ff1660058111156135a7576135a7614f4a565b146135cb57805460405163e37d4aeb60e01b8152610cfe9160ff1690600401615531565b8054600160481b90046001600160401b0316421061198157805460405163a21a5eab60e01b8152600160481b9091046001600160401b03166004820152602401610cfe565b6006850154600786015460088701545f9261368d9290916001600160401b031661363f368a90038a018a6156f1565b888888808060200260200160405190810160405280939291908181526020015f905b828210156123be5761367e60408302860136819003810190615794565b81526020019060010190613661565b9695505050505050565b5f806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663aaea3d9c6136d560208601866156a1565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015613717573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061373b919061551a565b9050801580613756575060038601546001600160401b031681115b15613773576b1d5b9c9959da5cdd195c995960a21b915050612580565b846001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663176309b76137b060208701876156a1565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156137f2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613816919061551a565b14613833576b1d5b9c9959da5cdd195c995960a21b915050612580565b61384360408401602085016156a1565b6001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016638086b8ba61388360208701876156a1565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156138c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138e99190615a0e565b6001600160a01b03161461390a57661858d8dbdd5b9d60ca1b915050612580565b61391a60c0840160a0850161553f565b6001600160401b03165f036139825761393960e0840160c0850161553f565b6001600160401b0316151580613967575061395b610100840160e0850161553f565b6001600160401b031615155b1561397d576472616e676560d81b915050612580565b613a93565b60018601546001600160401b03166139a060e0850160c0860161553f565b6001600160401b031610806139e257506001860154600160401b90046001600160401b03166139d6610100850160e0860161553f565b6001600160401b031610155b80613a1d57506139f9610100840160e0850161553f565b6001600160401b0316613a1260e0850160c0860161553f565b6001600160401b0316115b80613a7d5750613a3360e0840160c0850161553f565b613a44610100850160e0860161553f565b613a4e9190615a29565b613a5990600161564c565b6001600160401b0316613a7260c0850160a0860161553f565b6001600160401b0316115b15613a93576472616e676560d81b915050612580565b613aa3608084016060850161553f565b6001600160401b0316158015613ad25750613acb8585613ac660208701876156a1565b614638565b8360400135115b15613ae95765706f696e747360d01b915050612580565b505f95945050505050565b835460ff191660051784555f8381526009602090815260408083206001600160401b03861684529091528120829055613b2e85858561318a565b9050805f5f8681526020019081526020015f206004015f828254613b5291906154f3565b90915550613b62905084846146f8565b604080518381526020810183905233916001600160401b0386169187917f2f63ea7d2d1e29ebe5706787fdc934d7da7d38360e4da935af1e8483a16aca69910160405180910390a45050505050565b60405163158e711d60e01b8152600481018290523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015613c1a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c3e9190615a48565b613c645760405163440d8f2b60e11b815260048101829052336024820152604401610cfe565b50565b60028101545f90600160c01b90046001600160401b031615801590613ca15750600282015442600160c01b9091046001600160401b031611155b613cbc576002820154600160801b900463ffffffff16611981565b5060020154600160a01b900463ffffffff1690565b5f818152600160208190526040909120908101541561198157600281015442600160401b9091046001600160401b031611613d155760018101546003840155613d5a565b60028101546040516001600160401b03909116815282907f58b1411242a2e95517b449cce1eb82f04a0a0cbba2e94a95554027a22185fd519060200160405180910390a25b6002810180546001600160801b03191690555f600182015592915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612f9e576040516305f5011960e21b8152336004820152602401610cfe565b5f846001600160401b0316836001600160401b031610613de457505f61368d565b6001600160401b0383165f613dfa600188615a29565b6001600160401b031690505f6040518060400160405280613e1a896148c0565b8152602001886040015181525090505f5f5b8651811015613efb57835f03613e49575f9550505050505061368d565b8460011660011480613e5a57508385145b15613eb157613e82878281518110613e7457613e74615506565b60200260200101518461490c565b935091505b60018516158015613e9757508415155b15613eac57600194851c949390931c92613e87565b613ed9565b613ed483888381518110613ec757613ec7615506565b602002602001015161490c565b935091505b81613eeb575f9550505050505061368d565b600194851c9493841c9301613e2c565b5082158015613f0a575081518b145b8015613f195750898260200151145b9b9a5050505050505050505050565b5f5f5f5f613f3586612c5a565b91955093509150506001600160401b038316613f54602087018761553f565b6001600160401b0316141580613f8a57506001600160401b038316613f7f604087016020880161553f565b6001600160401b0316105b15613fe157613f9c602086018661553f565b613fac604087016020880161553f565b60405163066daa4160e31b81526001600160401b03928316600482015290821660248201529084166044820152606401610cfe565b5f613ff2604087016020880161553f565b6001600160401b031611156140ec576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c26c979a876140416040890160208a0161553f565b6040516001600160e01b031960e085901b16815260048101929092526001600160401b03166024820152604401602060405180830381865afa158015614089573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140ad919061551a565b93505f8490036140ec576140c7604086016020870161553f565b6040516345d6e3d360e01b81526001600160401b039091166004820152602401610cfe565b6001600160401b038216614106606087016040880161553f565b6001600160401b0316108061414b5750614126606086016040870161553f565b6001600160401b031661413f608087016060880161553f565b6001600160401b031611155b156141a557614160606086016040870161553f565b614170608087016060880161553f565b60405163967b169160e01b81526001600160401b03928316600482015290821660248201529083166044820152606401610cfe565b608085013515806141c257506141ba86611726565b856080013514155b156141f75784608001356141d587611726565b60405163aff65fad60e01b815260048101929092526024820152604401610cfe565b6001600160401b03811661421160c0870160a0880161553f565b6001600160401b0316108061423e57504361423260c0870160a0880161553f565b6001600160401b031610155b156142865761425360c0860160a0870161553f565b60405163119d987f60e21b81526001600160401b0391821660048201529082166024820152436044820152606401610cfe565b86600401548560c0013511156142bf5760048781015460405163b9b3b6b960e01b81529182015260c08601356024820152604401610cfe565b5050509392505050565b5f838152600260209081526040808320600483528184206001600160401b038716855290925282205f5f6142fd88856149b0565b855460018701549294509092506001600160401b0380821692600160401b909204169061432a90856154cc565b600287015461433990856154cc565b60038781019190915560028088019290925586546001600160801b031916600160401b6001600160401b039485160267ffffffffffffffff19161793909216929092178555908501829055600185018390555f89815260209190915260408120905b6040816001600160401b03161080156143d95750815485546143ce908390600160401b90046001600160401b031661564c565b6001600160401b0316105b156144605784545f9083906143ff908490600160401b90046001600160401b031661564c565b6001600160401b03168154811061441857614418615506565b905f5260205f209060020201600101549050878961443691906154cc565b8111156144435750614460565b61444d81896154f3565b9750614458826157ee565b91505061439b565b845481908890614481908390600160401b90046001600160401b031661564c565b885467ffffffffffffffff60401b1916600160401b6001600160401b0392831602179098556001870155855467ffffffffffffffff60801b1916600160801b91909716029590951790935550929695505050505050565b5f6144e38484613164565b9050826001600160401b0316847f80ac6745ca3a794fde6f0d10560622ed87cac7fc3864c143349868c0ad919f0c8484600501546145218989610f6d565b5f8a815260208190526040908190205488549151613258959493926001600160a01b0390921691610100810463ffffffff1691600160281b820461ffff90811692600160381b810490911691600160481b9091046001600160401b031690615a67565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612f9e57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661462757838315161561461b573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f8381526004602090815260408083206001600160401b038616845290915281205f5b8154600160801b90046001600160401b03168110156146ef575f868152600360205260408120835461469e908490600160401b90046001600160401b03166154f3565b815481106146ae576146ae615506565b5f918252602090912060029091020180549091506001600160a01b038087169116036146e65760018101546146e390856154f3565b93505b5060010161465b565b50509392505050565b5f828152600260209081526040808320600483528184206001600160401b038616855290925282209091508060020154826001015f82825461473a91906154cc565b909155505060038101546002830180545f906147579084906154cc565b90915550508054600160801b90046001600160401b03165f0361477a5750505050565b805461479f906001600160401b03600160801b8204811691600160401b90041661564c565b82546001600160401b03918216600160401b909104909116036147e95754815467ffffffffffffffff60401b1916600160401b918290046001600160401b03169091021790555050565b5f848152600360205260408120905b8254600160801b90046001600160401b03168110156126a957825482908190614832908490600160401b90046001600160401b03166154f3565b8154811061484257614842615506565b5f918252602080832084546001818101875595855291909320600292830290930180549190920290920180546001600160a01b031981166001600160a01b03909416938417825582546001600160401b03600160a01b9182900416026001600160e01b031990911690931792909217825582015490820155016147f8565b5f816040516020016148d29190615b69565b60408051601f19818403018152908290526148ef91602001615c1a565b604051602081830303815290604052805190602001209050919050565b5f61492860405180604001604052805f81526020015f81525090565b6020808401519085015190810190811015614946575f9250506149a9565b60208083019190915284518582015185518684015160405161498a9501600160f81b8152600181019490945260218401929092526041830152606182015260810190565b60408051601f1981840301815291905280516020909101208152600191505b9250929050565b5f80603f6149c2620186a060406155d0565b6149cc91906159ef565b6149d99062030d406154f3565b5a10156149f9576040516307099c5360e21b815260040160405180910390fd5b604051602481018590527f0000000000000000000000000000000000000000000000000000000000000000905f9060440160408051601f198184030181529181526020820180516001600160e01b03166301b3387160e41b17815282519293505f92839186620186a0fa5f516020519096509450603f3d11169050801580614a845750856001015485105b80614a925750856002015484105b15614aad5785600101548660020154945094505050506149a9565b5050509250929050565b5f5f60408385031215614ac8575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b81811015614b3957835180516001600160a01b031684526020808201516001600160401b0316908501526040908101519084015260608301602094909401939250600101614af0565b509095945050505050565b5f60208284031215614b54575f5ffd5b5035919050565b81516001600160a01b0316815260208083015163ffffffff1690820152604080830151610120830191614b939084018261ffff169052565b506060830151614ba9606084018261ffff169052565b506080830151614bc460808401826001600160a01b03169052565b5060a0830151614bdf60a08401826001600160401b03169052565b5060c0830151614bfa60c08401826001600160401b03169052565b5060e083015160e083015261010083015161010083015292915050565b6001600160a01b0381168114613c64575f5ffd5b80356127eb81614c17565b5f5f60408385031215614c47575f5ffd5b8235614c5281614c17565b91506020830135614c6281614c17565b809150509250929050565b6001600160401b0381168114613c64575f5ffd5b80356127eb81614c6d565b5f5f5f60608486031215614c9e575f5ffd5b833592506020840135614cb081614c6d565b91506040840135614cc081614c6d565b809150509250925092565b5f5f60408385031215614cdc575f5ffd5b823591506020830135614c6281614c6d565b5f60a083016001600160401b038351168452602083015160208501526040830151604085015260608301516060850152608083015160a0608086015281815180845260c0870191506020830193505f92505b80831015614d8b57835180516001600160a01b031683526020808201516001600160401b03169084015260409081015190830152606082019150602084019350600183019250614d40565b5095945050505050565b602081525f61177c6020830184614cee565b5f5f5f83850360c0811215614dba575f5ffd5b843593506020850135614dcc81614c6d565b92506080603f1982011215614ddf575f5ffd5b506040840190509250925092565b5f5f5f60608486031215614dff575f5ffd5b833592506020840135614e1181614c6d565b91506040840135614cc081614c17565b5f5f83601f840112614e31575f5ffd5b5081356001600160401b03811115614e47575f5ffd5b6020830191508360208260051b85010111156149a9575f5ffd5b5f5f5f5f5f5f5f5f60a0898b031215614e78575f5ffd5b883597506020890135614e8a81614c6d565b965060408901356001600160401b03811115614ea4575f5ffd5b8901601f81018b13614eb4575f5ffd5b80356001600160401b03811115614ec9575f5ffd5b8b602061012083028401011115614ede575f5ffd5b6020919091019650945060608901356001600160401b03811115614f00575f5ffd5b614f0c8b828c01614e21565b90955093505060808901356001600160401b03811115614f2a575f5ffd5b614f368b828c01614e21565b999c989b5096995094979396929594505050565b634e487b7160e01b5f52602160045260245ffd5b60068110614f7a57634e487b7160e01b5f52602160045260245ffd5b9052565b5f61026082019050614f91828451614f5e565b6020830151614fa8602084018263ffffffff169052565b506040830151614fbe604084018261ffff169052565b506060830151614fd4606084018261ffff169052565b506080830151614fef60808401826001600160401b03169052565b5060a083015161500a60a08401826001600160401b03169052565b5060c08381015180516001600160401b03908116858401526020820151811660e08601526040820151811661010086015260608201518116610120860152608082015161014086015260a082015116610160850152908101516101808401525060e08301516101a083015261010083015180516101c084015260208101516101e084015260408101516001600160401b031661020084015260608101516102208401525061012083015161024083015292915050565b5f61012082840312156150d1575f5ffd5b50919050565b5f5f83601f8401126150e7575f5ffd5b5081356001600160401b038111156150fd575f5ffd5b6020830191508360208260061b85010111156149a9575f5ffd5b5f5f5f5f5f5f6101a0878903121561512d575f5ffd5b86359550602087013561513f81614c6d565b945061514e88604089016150c0565b935061016087013561515f81614c6d565b92506101808701356001600160401b0381111561517a575f5ffd5b61518689828a016150d7565b979a9699509497509295939492505050565b5f5f604083850312156151a9575f5ffd5b823591506020830135614c6281614c17565b803563ffffffff811681146127eb575f5ffd5b5f5f604083850312156151df575f5ffd5b823591506151ef602084016151bb565b90509250929050565b5f5f5f5f5f5f5f5f5f5f6103008b8d031215615212575f5ffd5b8a35995060208b013561522481614c6d565b98506152338c60408d016150c0565b97506101608b013561524481614c6d565b96506101808b01356001600160401b0381111561525f575f5ffd5b61526b8d828e016150d7565b909750955061528090508c6101a08d016150c0565b93506102c08b013561529181614c6d565b92506102e08b01356001600160401b038111156152ac575f5ffd5b6152b88d828e016150d7565b915080935050809150509295989b9194979a5092959850565b5f5f5f5f5f60a086880312156152e5575f5ffd5b8535945060208601356152f781614c17565b9350615305604087016151bb565b9250606086013561531581614c17565b9150608086013561ffff8116811461532b575f5ffd5b809150509295509295909350565b5f5f5f5f5f5f5f6101c0888a031215615350575f5ffd5b8735965060208801359550604088013561536981614c6d565b94506153788960608a016150c0565b935061018088013561538981614c6d565b92506101a08801356001600160401b038111156153a4575f5ffd5b6153b08a828b016150d7565b989b979a50959850939692959293505050565b5f5f5f5f608085870312156153d6575f5ffd5b8435935060208501356153e881614c6d565b925060408501356153f881614c17565b9396929550929360600135925050565b5f5f5f5f6060858703121561541b575f5ffd5b843593506020850135925060408501356001600160401b0381111561543e575f5ffd5b8501601f8101871361544e575f5ffd5b80356001600160401b03811115615463575f5ffd5b876020828401011115615474575f5ffd5b949793965060200194505050565b5f5f828403610100811215615495575f5ffd5b8335925060e0601f19820112156154aa575f5ffd5b506020830190509250929050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115611981576119816154b8565b634e487b7160e01b5f52604160045260245ffd5b80820180821115611981576119816154b8565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561552a575f5ffd5b5051919050565b602081016119818284614f5e565b5f6020828403121561554f575f5ffd5b813561177c81614c6d565b8035825260208082013590830152604081013561557681614c6d565b6001600160401b03166040830152606090810135910152565b60808101611981828461555a565b5f600182016155ae576155ae6154b8565b5060010190565b60a081016155c3828561555a565b8260808301529392505050565b8082028115828204841417611981576119816154b8565b5f5f8335601e198436030181126155fc575f5ffd5b8301803591506001600160401b03821115615615575f5ffd5b6020019150600681901b36038213156149a9575f5ffd5b5f61ffff821661ffff8103615643576156436154b8565b60010192915050565b6001600160401b038181168382160190811115611981576119816154b8565b61ffff8281168282160390811115611981576119816154b8565b5f61ffff821680615698576156986154b8565b5f190192915050565b5f602082840312156156b1575f5ffd5b813561177c81614c17565b60405161012081016001600160401b03811182821017156156eb57634e487b7160e01b5f52604160045260245ffd5b60405290565b5f610120828403128015615703575f5ffd5b5061570c6156bc565b61571583614c2b565b815261572360208401614c2b565b60208201526040838101359082015261573e60608401614c81565b60608201526080838101359082015261575960a08401614c81565b60a082015261576a60c08401614c81565b60c082015261577b60e08401614c81565b60e0820152610100928301359281019290925250919050565b5f60408284031280156157a5575f5ffd5b50604080519081016001600160401b03811182821017156157d457634e487b7160e01b5f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b5f6001600160401b0382166001600160401b038103615643576156436154b8565b6001600160401b038616815284602082015260806040820152826080820152828460a08301375f60a084830101525f60a0601f19601f86011683010190506001600160401b03831660608301529695505050505050565b5f813561198181614c6d565b813561587d81614c6d565b815467ffffffffffffffff19166001600160401b0382161782555060208201356158a681614c6d565b815467ffffffffffffffff60401b1916604091821b6fffffffffffffffff0000000000000000161782555f908301356158de81614c6d565b825467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b161782555061593861591460608401615866565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b6080820135600182015561597261595160a08401615866565b600283016001600160401b0382166001600160401b03198254161781555050565b60c09190910135600390910155565b8135815560208201356001820155604082013561599d81614c6d565b60028201805467ffffffffffffffff19166001600160401b0383161790555060609190910135600390910155565b60a081016159d9828561555a565b6001600160401b03831660808301529392505050565b5f82615a0957634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215615a1e575f5ffd5b815161177c81614c17565b6001600160401b038281168282160390811115611981576119816154b8565b5f60208284031215615a58575f5ffd5b8151801515811461177c575f5ffd5b5f8935615a7381614c6d565b6001600160401b0316825260208a0135615a8c81614c6d565b6001600160401b0316602083015260408a0135615aa881614c6d565b6001600160401b03166040830152615ac260608b01614c81565b6001600160401b0316606083015260808a81013590830152615ae660a08b01614c81565b6001600160401b031660a083015260c08a8101359083015260e082018990526101c06101008301819052615b1c90830189614cee565b6001600160a01b03979097166101208301525063ffffffff9490941661014085015261ffff92831661016085015291166101808301526001600160401b03166101a0909101529392505050565b81516001600160a01b0390811682526020808401519091169082015260408083015190820152606080830151610120830191615baf908401826001600160401b03169052565b506080830151608083015260a0830151615bd460a08401826001600160401b03169052565b5060c0830151615bef60c08401826001600160401b03169052565b5060e0830151615c0a60e08401826001600160401b03169052565b5061010092830151919092015290565b5f81525f82518060208501600185015e5f92016001019182525091905056",
}

// SettlementABI is the input ABI used to generate the binding from.
// Deprecated: Use SettlementMetaData.ABI instead.
var SettlementABI = SettlementMetaData.ABI

// SettlementBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SettlementMetaData.Bin instead.
var SettlementBin = SettlementMetaData.Bin

// DeploySettlement deploys a new Ethereum contract, binding an instance of Settlement to it.
func DeploySettlement(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address, devices common.Address, log common.Address, demand common.Address, appeals common.Address) (common.Address, *types.Transaction, *Settlement, error) {
	parsed, err := SettlementMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SettlementBin), backend, projects, devices, log, demand, appeals)
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

// APPEALS is a free data retrieval call binding the contract method 0xfe6fcff7.
//
// Solidity: function APPEALS() view returns(address)
func (_Settlement *SettlementCaller) APPEALS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "APPEALS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// APPEALS is a free data retrieval call binding the contract method 0xfe6fcff7.
//
// Solidity: function APPEALS() view returns(address)
func (_Settlement *SettlementSession) APPEALS() (common.Address, error) {
	return _Settlement.Contract.APPEALS(&_Settlement.CallOpts)
}

// APPEALS is a free data retrieval call binding the contract method 0xfe6fcff7.
//
// Solidity: function APPEALS() view returns(address)
func (_Settlement *SettlementCallerSession) APPEALS() (common.Address, error) {
	return _Settlement.Contract.APPEALS(&_Settlement.CallOpts)
}

// DEMAND is a free data retrieval call binding the contract method 0x8d3e573d.
//
// Solidity: function DEMAND() view returns(address)
func (_Settlement *SettlementCaller) DEMAND(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "DEMAND")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEMAND is a free data retrieval call binding the contract method 0x8d3e573d.
//
// Solidity: function DEMAND() view returns(address)
func (_Settlement *SettlementSession) DEMAND() (common.Address, error) {
	return _Settlement.Contract.DEMAND(&_Settlement.CallOpts)
}

// DEMAND is a free data retrieval call binding the contract method 0x8d3e573d.
//
// Solidity: function DEMAND() view returns(address)
func (_Settlement *SettlementCallerSession) DEMAND() (common.Address, error) {
	return _Settlement.Contract.DEMAND(&_Settlement.CallOpts)
}

// DEMANDGAS is a free data retrieval call binding the contract method 0xc9d7c8f0.
//
// Solidity: function DEMAND_GAS() view returns(uint256)
func (_Settlement *SettlementCaller) DEMANDGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "DEMAND_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEMANDGAS is a free data retrieval call binding the contract method 0xc9d7c8f0.
//
// Solidity: function DEMAND_GAS() view returns(uint256)
func (_Settlement *SettlementSession) DEMANDGAS() (*big.Int, error) {
	return _Settlement.Contract.DEMANDGAS(&_Settlement.CallOpts)
}

// DEMANDGAS is a free data retrieval call binding the contract method 0xc9d7c8f0.
//
// Solidity: function DEMAND_GAS() view returns(uint256)
func (_Settlement *SettlementCallerSession) DEMANDGAS() (*big.Int, error) {
	return _Settlement.Contract.DEMANDGAS(&_Settlement.CallOpts)
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

// MAXCORRECTIONS is a free data retrieval call binding the contract method 0x880143f6.
//
// Solidity: function MAX_CORRECTIONS() view returns(uint256)
func (_Settlement *SettlementCaller) MAXCORRECTIONS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "MAX_CORRECTIONS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXCORRECTIONS is a free data retrieval call binding the contract method 0x880143f6.
//
// Solidity: function MAX_CORRECTIONS() view returns(uint256)
func (_Settlement *SettlementSession) MAXCORRECTIONS() (*big.Int, error) {
	return _Settlement.Contract.MAXCORRECTIONS(&_Settlement.CallOpts)
}

// MAXCORRECTIONS is a free data retrieval call binding the contract method 0x880143f6.
//
// Solidity: function MAX_CORRECTIONS() view returns(uint256)
func (_Settlement *SettlementCallerSession) MAXCORRECTIONS() (*big.Int, error) {
	return _Settlement.Contract.MAXCORRECTIONS(&_Settlement.CallOpts)
}

// MAXNOTICE is a free data retrieval call binding the contract method 0xa2e34278.
//
// Solidity: function MAX_NOTICE() view returns(uint256)
func (_Settlement *SettlementCaller) MAXNOTICE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "MAX_NOTICE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXNOTICE is a free data retrieval call binding the contract method 0xa2e34278.
//
// Solidity: function MAX_NOTICE() view returns(uint256)
func (_Settlement *SettlementSession) MAXNOTICE() (*big.Int, error) {
	return _Settlement.Contract.MAXNOTICE(&_Settlement.CallOpts)
}

// MAXNOTICE is a free data retrieval call binding the contract method 0xa2e34278.
//
// Solidity: function MAX_NOTICE() view returns(uint256)
func (_Settlement *SettlementCallerSession) MAXNOTICE() (*big.Int, error) {
	return _Settlement.Contract.MAXNOTICE(&_Settlement.CallOpts)
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

// Carried is a free data retrieval call binding the contract method 0x316ed711.
//
// Solidity: function carried(uint256 projectId, uint64 epoch_) view returns((uint64,bytes32,uint256,uint256,(address,uint64,uint256)[]) c)
func (_Settlement *SettlementCaller) Carried(opts *bind.CallOpts, projectId *big.Int, epoch_ uint64) (SettlementCarry, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "carried", projectId, epoch_)

	if err != nil {
		return *new(SettlementCarry), err
	}

	out0 := *abi.ConvertType(out[0], new(SettlementCarry)).(*SettlementCarry)

	return out0, err

}

// Carried is a free data retrieval call binding the contract method 0x316ed711.
//
// Solidity: function carried(uint256 projectId, uint64 epoch_) view returns((uint64,bytes32,uint256,uint256,(address,uint64,uint256)[]) c)
func (_Settlement *SettlementSession) Carried(projectId *big.Int, epoch_ uint64) (SettlementCarry, error) {
	return _Settlement.Contract.Carried(&_Settlement.CallOpts, projectId, epoch_)
}

// Carried is a free data retrieval call binding the contract method 0x316ed711.
//
// Solidity: function carried(uint256 projectId, uint64 epoch_) view returns((uint64,bytes32,uint256,uint256,(address,uint64,uint256)[]) c)
func (_Settlement *SettlementCallerSession) Carried(projectId *big.Int, epoch_ uint64) (SettlementCarry, error) {
	return _Settlement.Contract.Carried(&_Settlement.CallOpts, projectId, epoch_)
}

// Corrected is a free data retrieval call binding the contract method 0x5113c578.
//
// Solidity: function corrected(uint256 projectId, uint64 epoch) view returns(uint256)
func (_Settlement *SettlementCaller) Corrected(opts *bind.CallOpts, projectId *big.Int, epoch uint64) (*big.Int, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "corrected", projectId, epoch)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Corrected is a free data retrieval call binding the contract method 0x5113c578.
//
// Solidity: function corrected(uint256 projectId, uint64 epoch) view returns(uint256)
func (_Settlement *SettlementSession) Corrected(projectId *big.Int, epoch uint64) (*big.Int, error) {
	return _Settlement.Contract.Corrected(&_Settlement.CallOpts, projectId, epoch)
}

// Corrected is a free data retrieval call binding the contract method 0x5113c578.
//
// Solidity: function corrected(uint256 projectId, uint64 epoch) view returns(uint256)
func (_Settlement *SettlementCallerSession) Corrected(projectId *big.Int, epoch uint64) (*big.Int, error) {
	return _Settlement.Contract.Corrected(&_Settlement.CallOpts, projectId, epoch)
}

// Epoch is a free data retrieval call binding the contract method 0x5e3738b3.
//
// Solidity: function epoch(uint256 projectId, uint64 epoch_) view returns((uint8,uint32,uint16,uint16,uint64,uint64,(uint64,uint64,uint64,uint64,bytes32,uint64,uint256),bytes32,(bytes32,uint256,uint64,bytes32),uint256))
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
// Solidity: function epoch(uint256 projectId, uint64 epoch_) view returns((uint8,uint32,uint16,uint16,uint64,uint64,(uint64,uint64,uint64,uint64,bytes32,uint64,uint256),bytes32,(bytes32,uint256,uint64,bytes32),uint256))
func (_Settlement *SettlementSession) Epoch(projectId *big.Int, epoch_ uint64) (SettlementEpoch, error) {
	return _Settlement.Contract.Epoch(&_Settlement.CallOpts, projectId, epoch_)
}

// Epoch is a free data retrieval call binding the contract method 0x5e3738b3.
//
// Solidity: function epoch(uint256 projectId, uint64 epoch_) view returns((uint8,uint32,uint16,uint16,uint64,uint64,(uint64,uint64,uint64,uint64,bytes32,uint64,uint256),bytes32,(bytes32,uint256,uint64,bytes32),uint256))
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

// NoticeOf is a free data retrieval call binding the contract method 0xdee73c21.
//
// Solidity: function noticeOf(uint256 projectId) view returns((bytes32,bytes32,uint64,uint64,uint32,uint32,uint64) n)
func (_Settlement *SettlementCaller) NoticeOf(opts *bind.CallOpts, projectId *big.Int) (SettlementNotice, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "noticeOf", projectId)

	if err != nil {
		return *new(SettlementNotice), err
	}

	out0 := *abi.ConvertType(out[0], new(SettlementNotice)).(*SettlementNotice)

	return out0, err

}

// NoticeOf is a free data retrieval call binding the contract method 0xdee73c21.
//
// Solidity: function noticeOf(uint256 projectId) view returns((bytes32,bytes32,uint64,uint64,uint32,uint32,uint64) n)
func (_Settlement *SettlementSession) NoticeOf(projectId *big.Int) (SettlementNotice, error) {
	return _Settlement.Contract.NoticeOf(&_Settlement.CallOpts, projectId)
}

// NoticeOf is a free data retrieval call binding the contract method 0xdee73c21.
//
// Solidity: function noticeOf(uint256 projectId) view returns((bytes32,bytes32,uint64,uint64,uint32,uint32,uint64) n)
func (_Settlement *SettlementCallerSession) NoticeOf(projectId *big.Int) (SettlementNotice, error) {
	return _Settlement.Contract.NoticeOf(&_Settlement.CallOpts, projectId)
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

// PolicyOf is a free data retrieval call binding the contract method 0x54d38590.
//
// Solidity: function policyOf(uint256 projectId) view returns(bytes32)
func (_Settlement *SettlementCaller) PolicyOf(opts *bind.CallOpts, projectId *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "policyOf", projectId)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// PolicyOf is a free data retrieval call binding the contract method 0x54d38590.
//
// Solidity: function policyOf(uint256 projectId) view returns(bytes32)
func (_Settlement *SettlementSession) PolicyOf(projectId *big.Int) ([32]byte, error) {
	return _Settlement.Contract.PolicyOf(&_Settlement.CallOpts, projectId)
}

// PolicyOf is a free data retrieval call binding the contract method 0x54d38590.
//
// Solidity: function policyOf(uint256 projectId) view returns(bytes32)
func (_Settlement *SettlementCallerSession) PolicyOf(projectId *big.Int) ([32]byte, error) {
	return _Settlement.Contract.PolicyOf(&_Settlement.CallOpts, projectId)
}

// Project is a free data retrieval call binding the contract method 0x11d5aaa7.
//
// Solidity: function project(uint256 projectId) view returns((address,uint32,uint16,uint16,address,uint64,uint64,bytes32,uint256) p)
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
// Solidity: function project(uint256 projectId) view returns((address,uint32,uint16,uint16,address,uint64,uint64,bytes32,uint256) p)
func (_Settlement *SettlementSession) Project(projectId *big.Int) (SettlementProject, error) {
	return _Settlement.Contract.Project(&_Settlement.CallOpts, projectId)
}

// Project is a free data retrieval call binding the contract method 0x11d5aaa7.
//
// Solidity: function project(uint256 projectId) view returns((address,uint32,uint16,uint16,address,uint64,uint64,bytes32,uint256) p)
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

// Waiting is a free data retrieval call binding the contract method 0x082dc710.
//
// Solidity: function waiting(uint256 projectId, uint256 limit) view returns((address,uint64,uint256)[] list)
func (_Settlement *SettlementCaller) Waiting(opts *bind.CallOpts, projectId *big.Int, limit *big.Int) ([]SettlementCorrection, error) {
	var out []interface{}
	err := _Settlement.contract.Call(opts, &out, "waiting", projectId, limit)

	if err != nil {
		return *new([]SettlementCorrection), err
	}

	out0 := *abi.ConvertType(out[0], new([]SettlementCorrection)).(*[]SettlementCorrection)

	return out0, err

}

// Waiting is a free data retrieval call binding the contract method 0x082dc710.
//
// Solidity: function waiting(uint256 projectId, uint256 limit) view returns((address,uint64,uint256)[] list)
func (_Settlement *SettlementSession) Waiting(projectId *big.Int, limit *big.Int) ([]SettlementCorrection, error) {
	return _Settlement.Contract.Waiting(&_Settlement.CallOpts, projectId, limit)
}

// Waiting is a free data retrieval call binding the contract method 0x082dc710.
//
// Solidity: function waiting(uint256 projectId, uint256 limit) view returns((address,uint64,uint256)[] list)
func (_Settlement *SettlementCallerSession) Waiting(projectId *big.Int, limit *big.Int) ([]SettlementCorrection, error) {
	return _Settlement.Contract.Waiting(&_Settlement.CallOpts, projectId, limit)
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

// CancelPolicy is a paid mutator transaction binding the contract method 0xb20e8bcc.
//
// Solidity: function cancelPolicy(uint256 projectId) returns()
func (_Settlement *SettlementTransactor) CancelPolicy(opts *bind.TransactOpts, projectId *big.Int) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "cancelPolicy", projectId)
}

// CancelPolicy is a paid mutator transaction binding the contract method 0xb20e8bcc.
//
// Solidity: function cancelPolicy(uint256 projectId) returns()
func (_Settlement *SettlementSession) CancelPolicy(projectId *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.CancelPolicy(&_Settlement.TransactOpts, projectId)
}

// CancelPolicy is a paid mutator transaction binding the contract method 0xb20e8bcc.
//
// Solidity: function cancelPolicy(uint256 projectId) returns()
func (_Settlement *SettlementTransactorSession) CancelPolicy(projectId *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.CancelPolicy(&_Settlement.TransactOpts, projectId)
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

// Correct is a paid mutator transaction binding the contract method 0xce5c3ad4.
//
// Solidity: function correct(uint256 projectId, uint64 epoch_, address device, uint256 amount) returns(uint256 queued)
func (_Settlement *SettlementTransactor) Correct(opts *bind.TransactOpts, projectId *big.Int, epoch_ uint64, device common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "correct", projectId, epoch_, device, amount)
}

// Correct is a paid mutator transaction binding the contract method 0xce5c3ad4.
//
// Solidity: function correct(uint256 projectId, uint64 epoch_, address device, uint256 amount) returns(uint256 queued)
func (_Settlement *SettlementSession) Correct(projectId *big.Int, epoch_ uint64, device common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.Correct(&_Settlement.TransactOpts, projectId, epoch_, device, amount)
}

// Correct is a paid mutator transaction binding the contract method 0xce5c3ad4.
//
// Solidity: function correct(uint256 projectId, uint64 epoch_, address device, uint256 amount) returns(uint256 queued)
func (_Settlement *SettlementTransactorSession) Correct(projectId *big.Int, epoch_ uint64, device common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.Correct(&_Settlement.TransactOpts, projectId, epoch_, device, amount)
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

// PayPanel is a paid mutator transaction binding the contract method 0xb49f0ec2.
//
// Solidity: function payPanel(uint256 projectId, uint256 most) returns(uint256 amount)
func (_Settlement *SettlementTransactor) PayPanel(opts *bind.TransactOpts, projectId *big.Int, most *big.Int) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "payPanel", projectId, most)
}

// PayPanel is a paid mutator transaction binding the contract method 0xb49f0ec2.
//
// Solidity: function payPanel(uint256 projectId, uint256 most) returns(uint256 amount)
func (_Settlement *SettlementSession) PayPanel(projectId *big.Int, most *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.PayPanel(&_Settlement.TransactOpts, projectId, most)
}

// PayPanel is a paid mutator transaction binding the contract method 0xb49f0ec2.
//
// Solidity: function payPanel(uint256 projectId, uint256 most) returns(uint256 amount)
func (_Settlement *SettlementTransactorSession) PayPanel(projectId *big.Int, most *big.Int) (*types.Transaction, error) {
	return _Settlement.Contract.PayPanel(&_Settlement.TransactOpts, projectId, most)
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

// SetNotice is a paid mutator transaction binding the contract method 0xa3d1d52f.
//
// Solidity: function setNotice(uint256 projectId, uint32 notice) returns()
func (_Settlement *SettlementTransactor) SetNotice(opts *bind.TransactOpts, projectId *big.Int, notice uint32) (*types.Transaction, error) {
	return _Settlement.contract.Transact(opts, "setNotice", projectId, notice)
}

// SetNotice is a paid mutator transaction binding the contract method 0xa3d1d52f.
//
// Solidity: function setNotice(uint256 projectId, uint32 notice) returns()
func (_Settlement *SettlementSession) SetNotice(projectId *big.Int, notice uint32) (*types.Transaction, error) {
	return _Settlement.Contract.SetNotice(&_Settlement.TransactOpts, projectId, notice)
}

// SetNotice is a paid mutator transaction binding the contract method 0xa3d1d52f.
//
// Solidity: function setNotice(uint256 projectId, uint32 notice) returns()
func (_Settlement *SettlementTransactorSession) SetNotice(projectId *big.Int, notice uint32) (*types.Transaction, error) {
	return _Settlement.Contract.SetNotice(&_Settlement.TransactOpts, projectId, notice)
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

// SettlementCorrectionQueuedIterator is returned from FilterCorrectionQueued and is used to iterate over the raw logs and unpacked data for CorrectionQueued events raised by the Settlement contract.
type SettlementCorrectionQueuedIterator struct {
	Event *SettlementCorrectionQueued // Event containing the contract specifics and raw log

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
func (it *SettlementCorrectionQueuedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementCorrectionQueued)
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
		it.Event = new(SettlementCorrectionQueued)
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
func (it *SettlementCorrectionQueuedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementCorrectionQueuedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementCorrectionQueued represents a CorrectionQueued event raised by the Settlement contract.
type SettlementCorrectionQueued struct {
	ProjectId *big.Int
	Epoch     uint64
	Device    common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterCorrectionQueued is a free log retrieval operation binding the contract event 0xa1ff7c1f20d723ae07c74972bfa44d484f22484d9e92fb8746c48282232f178a.
//
// Solidity: event CorrectionQueued(uint256 indexed projectId, uint64 indexed epoch, address indexed device, uint256 amount)
func (_Settlement *SettlementFilterer) FilterCorrectionQueued(opts *bind.FilterOpts, projectId []*big.Int, epoch []uint64, device []common.Address) (*SettlementCorrectionQueuedIterator, error) {

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

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "CorrectionQueued", projectIdRule, epochRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &SettlementCorrectionQueuedIterator{contract: _Settlement.contract, event: "CorrectionQueued", logs: logs, sub: sub}, nil
}

// WatchCorrectionQueued is a free log subscription operation binding the contract event 0xa1ff7c1f20d723ae07c74972bfa44d484f22484d9e92fb8746c48282232f178a.
//
// Solidity: event CorrectionQueued(uint256 indexed projectId, uint64 indexed epoch, address indexed device, uint256 amount)
func (_Settlement *SettlementFilterer) WatchCorrectionQueued(opts *bind.WatchOpts, sink chan<- *SettlementCorrectionQueued, projectId []*big.Int, epoch []uint64, device []common.Address) (event.Subscription, error) {

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

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "CorrectionQueued", projectIdRule, epochRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementCorrectionQueued)
				if err := _Settlement.contract.UnpackLog(event, "CorrectionQueued", log); err != nil {
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

// ParseCorrectionQueued is a log parse operation binding the contract event 0xa1ff7c1f20d723ae07c74972bfa44d484f22484d9e92fb8746c48282232f178a.
//
// Solidity: event CorrectionQueued(uint256 indexed projectId, uint64 indexed epoch, address indexed device, uint256 amount)
func (_Settlement *SettlementFilterer) ParseCorrectionQueued(log types.Log) (*SettlementCorrectionQueued, error) {
	event := new(SettlementCorrectionQueued)
	if err := _Settlement.contract.UnpackLog(event, "CorrectionQueued", log); err != nil {
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
	Carry            SettlementCarry
	Token            common.Address
	ChallengeSeconds uint32
	Threshold        uint16
	Scorers          uint16
	PostDeadline     uint64
	Raw              types.Log // Blockchain specific contextual infos
}

// FilterEpochPinned is a free log retrieval operation binding the contract event 0x80ac6745ca3a794fde6f0d10560622ed87cac7fc3864c143349868c0ad919f0c.
//
// Solidity: event EpochPinned(uint256 indexed projectId, uint64 indexed epoch, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs, bytes32 logRoot, (uint64,bytes32,uint256,uint256,(address,uint64,uint256)[]) carry, address token, uint32 challengeSeconds, uint16 threshold, uint16 scorers, uint64 postDeadline)
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

// WatchEpochPinned is a free log subscription operation binding the contract event 0x80ac6745ca3a794fde6f0d10560622ed87cac7fc3864c143349868c0ad919f0c.
//
// Solidity: event EpochPinned(uint256 indexed projectId, uint64 indexed epoch, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs, bytes32 logRoot, (uint64,bytes32,uint256,uint256,(address,uint64,uint256)[]) carry, address token, uint32 challengeSeconds, uint16 threshold, uint16 scorers, uint64 postDeadline)
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

// ParseEpochPinned is a log parse operation binding the contract event 0x80ac6745ca3a794fde6f0d10560622ed87cac7fc3864c143349868c0ad919f0c.
//
// Solidity: event EpochPinned(uint256 indexed projectId, uint64 indexed epoch, (uint64,uint64,uint64,uint64,bytes32,uint64,uint256) inputs, bytes32 logRoot, (uint64,bytes32,uint256,uint256,(address,uint64,uint256)[]) carry, address token, uint32 challengeSeconds, uint16 threshold, uint16 scorers, uint64 postDeadline)
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

// SettlementNoticeSetIterator is returned from FilterNoticeSet and is used to iterate over the raw logs and unpacked data for NoticeSet events raised by the Settlement contract.
type SettlementNoticeSetIterator struct {
	Event *SettlementNoticeSet // Event containing the contract specifics and raw log

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
func (it *SettlementNoticeSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementNoticeSet)
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
		it.Event = new(SettlementNoticeSet)
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
func (it *SettlementNoticeSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementNoticeSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementNoticeSet represents a NoticeSet event raised by the Settlement contract.
type SettlementNoticeSet struct {
	ProjectId *big.Int
	Notice    uint32
	From      uint64
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterNoticeSet is a free log retrieval operation binding the contract event 0xbcbadb6e5d8143439e91b8bd2e68324ac93daf6748fe49040b39c9f65f28927c.
//
// Solidity: event NoticeSet(uint256 indexed projectId, uint32 notice, uint64 from)
func (_Settlement *SettlementFilterer) FilterNoticeSet(opts *bind.FilterOpts, projectId []*big.Int) (*SettlementNoticeSetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "NoticeSet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &SettlementNoticeSetIterator{contract: _Settlement.contract, event: "NoticeSet", logs: logs, sub: sub}, nil
}

// WatchNoticeSet is a free log subscription operation binding the contract event 0xbcbadb6e5d8143439e91b8bd2e68324ac93daf6748fe49040b39c9f65f28927c.
//
// Solidity: event NoticeSet(uint256 indexed projectId, uint32 notice, uint64 from)
func (_Settlement *SettlementFilterer) WatchNoticeSet(opts *bind.WatchOpts, sink chan<- *SettlementNoticeSet, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "NoticeSet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementNoticeSet)
				if err := _Settlement.contract.UnpackLog(event, "NoticeSet", log); err != nil {
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

// ParseNoticeSet is a log parse operation binding the contract event 0xbcbadb6e5d8143439e91b8bd2e68324ac93daf6748fe49040b39c9f65f28927c.
//
// Solidity: event NoticeSet(uint256 indexed projectId, uint32 notice, uint64 from)
func (_Settlement *SettlementFilterer) ParseNoticeSet(log types.Log) (*SettlementNoticeSet, error) {
	event := new(SettlementNoticeSet)
	if err := _Settlement.contract.UnpackLog(event, "NoticeSet", log); err != nil {
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

// SettlementPanelPaidIterator is returned from FilterPanelPaid and is used to iterate over the raw logs and unpacked data for PanelPaid events raised by the Settlement contract.
type SettlementPanelPaidIterator struct {
	Event *SettlementPanelPaid // Event containing the contract specifics and raw log

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
func (it *SettlementPanelPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementPanelPaid)
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
		it.Event = new(SettlementPanelPaid)
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
func (it *SettlementPanelPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementPanelPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementPanelPaid represents a PanelPaid event raised by the Settlement contract.
type SettlementPanelPaid struct {
	ProjectId *big.Int
	Amount    *big.Int
	Pool      *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterPanelPaid is a free log retrieval operation binding the contract event 0xf1bb65614bcbaf82d5564e8b86554674ed5fa286fb682dfe1722ca7c52a7a6bc.
//
// Solidity: event PanelPaid(uint256 indexed projectId, uint256 amount, uint256 pool)
func (_Settlement *SettlementFilterer) FilterPanelPaid(opts *bind.FilterOpts, projectId []*big.Int) (*SettlementPanelPaidIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "PanelPaid", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &SettlementPanelPaidIterator{contract: _Settlement.contract, event: "PanelPaid", logs: logs, sub: sub}, nil
}

// WatchPanelPaid is a free log subscription operation binding the contract event 0xf1bb65614bcbaf82d5564e8b86554674ed5fa286fb682dfe1722ca7c52a7a6bc.
//
// Solidity: event PanelPaid(uint256 indexed projectId, uint256 amount, uint256 pool)
func (_Settlement *SettlementFilterer) WatchPanelPaid(opts *bind.WatchOpts, sink chan<- *SettlementPanelPaid, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "PanelPaid", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementPanelPaid)
				if err := _Settlement.contract.UnpackLog(event, "PanelPaid", log); err != nil {
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

// ParsePanelPaid is a log parse operation binding the contract event 0xf1bb65614bcbaf82d5564e8b86554674ed5fa286fb682dfe1722ca7c52a7a6bc.
//
// Solidity: event PanelPaid(uint256 indexed projectId, uint256 amount, uint256 pool)
func (_Settlement *SettlementFilterer) ParsePanelPaid(log types.Log) (*SettlementPanelPaid, error) {
	event := new(SettlementPanelPaid)
	if err := _Settlement.contract.UnpackLog(event, "PanelPaid", log); err != nil {
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

// SettlementPolicyCancelledIterator is returned from FilterPolicyCancelled and is used to iterate over the raw logs and unpacked data for PolicyCancelled events raised by the Settlement contract.
type SettlementPolicyCancelledIterator struct {
	Event *SettlementPolicyCancelled // Event containing the contract specifics and raw log

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
func (it *SettlementPolicyCancelledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SettlementPolicyCancelled)
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
		it.Event = new(SettlementPolicyCancelled)
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
func (it *SettlementPolicyCancelledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SettlementPolicyCancelledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SettlementPolicyCancelled represents a PolicyCancelled event raised by the Settlement contract.
type SettlementPolicyCancelled struct {
	ProjectId *big.Int
	Version   uint64
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterPolicyCancelled is a free log retrieval operation binding the contract event 0x58b1411242a2e95517b449cce1eb82f04a0a0cbba2e94a95554027a22185fd51.
//
// Solidity: event PolicyCancelled(uint256 indexed projectId, uint64 version)
func (_Settlement *SettlementFilterer) FilterPolicyCancelled(opts *bind.FilterOpts, projectId []*big.Int) (*SettlementPolicyCancelledIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.FilterLogs(opts, "PolicyCancelled", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &SettlementPolicyCancelledIterator{contract: _Settlement.contract, event: "PolicyCancelled", logs: logs, sub: sub}, nil
}

// WatchPolicyCancelled is a free log subscription operation binding the contract event 0x58b1411242a2e95517b449cce1eb82f04a0a0cbba2e94a95554027a22185fd51.
//
// Solidity: event PolicyCancelled(uint256 indexed projectId, uint64 version)
func (_Settlement *SettlementFilterer) WatchPolicyCancelled(opts *bind.WatchOpts, sink chan<- *SettlementPolicyCancelled, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _Settlement.contract.WatchLogs(opts, "PolicyCancelled", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SettlementPolicyCancelled)
				if err := _Settlement.contract.UnpackLog(event, "PolicyCancelled", log); err != nil {
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

// ParsePolicyCancelled is a log parse operation binding the contract event 0x58b1411242a2e95517b449cce1eb82f04a0a0cbba2e94a95554027a22185fd51.
//
// Solidity: event PolicyCancelled(uint256 indexed projectId, uint64 version)
func (_Settlement *SettlementFilterer) ParsePolicyCancelled(log types.Log) (*SettlementPolicyCancelled, error) {
	event := new(SettlementPolicyCancelled)
	if err := _Settlement.contract.UnpackLog(event, "PolicyCancelled", log); err != nil {
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
	From       uint64
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterPolicySet is a free log retrieval operation binding the contract event 0x6b33b2dcac088ec23aa063a306b1fb7763515a737a84efd210e54ebf7d6e8581.
//
// Solidity: event PolicySet(uint256 indexed projectId, uint64 version, bytes32 policyHash, string uri, uint64 from)
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

// WatchPolicySet is a free log subscription operation binding the contract event 0x6b33b2dcac088ec23aa063a306b1fb7763515a737a84efd210e54ebf7d6e8581.
//
// Solidity: event PolicySet(uint256 indexed projectId, uint64 version, bytes32 policyHash, string uri, uint64 from)
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

// ParsePolicySet is a log parse operation binding the contract event 0x6b33b2dcac088ec23aa063a306b1fb7763515a737a84efd210e54ebf7d6e8581.
//
// Solidity: event PolicySet(uint256 indexed projectId, uint64 version, bytes32 policyHash, string uri, uint64 from)
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
