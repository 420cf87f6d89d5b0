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

// ComputeMarketLinks is an auto generated low-level Go binding around an user-defined struct.
type ComputeMarketLinks struct {
	Programs    common.Address
	Provers     common.Address
	Router      common.Address
	Quorum      common.Address
	DataLog     common.Address
	SessionKeys common.Address
	Params      common.Address
	Rewards     common.Address
	Treasury    common.Address
}

// Offer is an auto generated low-level Go binding around an user-defined struct.
type Offer struct {
	Mode        uint8
	MinPrice    *big.Int
	MaxPrice    *big.Int
	Collateral  *big.Int
	RampStart   *big.Int
	RampSeconds uint32
	LockSeconds uint32
	Deadline    *big.Int
	Consumer    common.Address
	ConsumerGas uint32
	Size        uint16
	Threshold   uint16
}

// Record is an auto generated low-level Go binding around an user-defined struct.
type Record struct {
	Terms     [32]byte
	State     uint8
	Prover    common.Address
	Attempts  uint8
	Since     *big.Int
	RampStart *big.Int
	Output    [32]byte
}

// Request is an auto generated low-level Go binding around an user-defined struct.
type Request struct {
	ProjectId   *big.Int
	Version     uint32
	LogStart    uint64
	LogEnd      uint64
	WindowStart uint64
	WindowEnd   uint64
	Params      []byte
	Nonce       uint64
}

// Submission is an auto generated low-level Go binding around an user-defined struct.
type Submission struct {
	Task     Task
	Terms    Terms
	Prover   common.Address
	Output   []byte
	Evidence []byte
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Offer     Offer
	Route     [4]byte
	Requester common.Address
}

// ComputeMarketMetaData contains all meta data concerning the ComputeMarket contract.
var ComputeMarketMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIPrograms\",\"name\":\"programs\",\"type\":\"address\"},{\"internalType\":\"contractIProverBook\",\"name\":\"provers\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"contractIQuorum\",\"name\":\"quorum\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"dataLog\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sessionKeys\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractISecurityRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"internalType\":\"structComputeMarket.Links\",\"name\":\"l\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadOffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"Balance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"CallNeedsGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"ConsumerFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"NoProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NoSuchTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotDrawing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRewards\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NothingToDeliver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteInactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"TaskExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongOutput\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Assigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"Declined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Delivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"net\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"delivered\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"collateral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"callerPart\",\"type\":\"uint256\"}],\"name\":\"Missed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NobodyDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PoolPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"}],\"name\":\"Reopened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DATA_LOG\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DRAWN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DRAW_BLOCKS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GRACE\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ATTEMPTS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CONSUMER_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROGRAMS\",\"outputs\":[{\"internalType\":\"contractIPrograms\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROVERS\",\"outputs\":[{\"internalType\":\"contractIProverBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM\",\"outputs\":[{\"internalType\":\"contractIQuorum\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM_ROUTE\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractISecurityRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUTER\",\"outputs\":[{\"internalType\":\"contractIVerifierRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SESSION_KEYS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"callDraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"decline\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"t\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"fulfil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"fulfilMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"done\",\"type\":\"bool[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"lockMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"locked\",\"type\":\"bool[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"payPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"poolDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"recordOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"attempts\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"}],\"internalType\":\"structRecord\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest[]\",\"name\":\"list\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"requestMany\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"resultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161622538038061622583398101604081905261002f916100f2565b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101205291811661010090815291830151919092015182166101805216610160526101a9565b60405161012081016001600160401b03811182821017156100d157634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146100ed575f5ffd5b919050565b5f610120828403128015610104575f5ffd5b5061010d6100a2565b610116836100d7565b8152610124602084016100d7565b6020820152610135604084016100d7565b6040820152610146606084016100d7565b6060820152610157608084016100d7565b608082015261016860a084016100d7565b60a082015261017960c084016100d7565b60c082015261018a60e084016100d7565b60e082015261019c61010084016100d7565b6101008201529392505050565b60805160a05160c05160e0516101005161012051610140516101605161018051615f686102bd5f395f81816104090152610b7201525f818161023b015281816106eb01528181610f8b015261102801525f81816104fb015261447a01525f81816104c801526149eb01525f818161065f0152818161484f015261498f01525f818161043c015281816137370152818161382d015281816138c201528181613c4c015281816140b3015261414801525f818161049501528181611f9a015261428c01525f81816102cc0152818161127501528181612141015281816125870152818161270b01528181612ad801528181612f4a0152612feb01525f81816103c201528181613485015261399f0152615f685ff3fe60806040526004361061022b575f3560e01c80636a38fc2b11610129578063d1c60a3a116100a8578063e76bbb431161006d578063e76bbb43146107e8578063eced552614610807578063edc7781e1461081c578063f3fef3a31461083b578063f8ec6ff71461085a575f5ffd5b8063d1c60a3a14610754578063d2e4c9c114610780578063d44e86c414610793578063d8c8f32f146107b3578063dfec1c19146107d2575f5ffd5b8063b41bad3e116100ee578063b41bad3e146106ac578063c0034e0c146106da578063c5003ec01461070d578063c9380e6a14610739578063d0e30db01461074c575f5ffd5b80636a38fc2b146105b857806370a082311461060457806389a9aa141461062f5780639783a81a1461064e5780639fd6837c14610681575f5ffd5b80632e80d9b6116101b55780634b1d976d1161017a5780634b1d976d1461051d5780634f6254fb1461053c57806355e646b61461054f57806356286aa71461056e57806363cb2d5714610599575f5ffd5b80632e80d9b61461042b57806330e4349c1461045e57806332fe7b261461048457806344a065e7146104b7578063484bcb47146104ea575f5ffd5b80631af2c89e116101fb5780631af2c89e1461035357806321100a7414610368578063214d879f146103b1578063268bd3aa146103e45780632d2c5565146103f8575f5ffd5b806303dca09d146102865780630b8fab61146102bb578063137d29d91461030657806319688f7314610331575f5ffd5b3661028257336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102805760405163bab8350b60e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610291575f5ffd5b506102a56102a0366004614df5565b610879565b6040516102b29190614e33565b60405180910390f35b3480156102c6575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102b2565b348015610311575f5ffd5b5061031b610e1081565b60405164ffffffffff90911681526020016102b2565b34801561033c575f5ffd5b50610345600881565b6040519081526020016102b2565b34801561035e575f5ffd5b5061034560025481565b348015610373575f5ffd5b50610387610382366004614e77565b610a79565b604080519384526001600160a01b03909216602084015264ffffffffff16908201526060016102b2565b3480156103bc575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103ef575f5ffd5b50610280610b0a565b348015610403575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b348015610436575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b348015610469575f5ffd5b50610472601081565b60405160ff90911681526020016102b2565b34801561048f575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104c2575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104f5575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b348015610528575f5ffd5b50610280610537366004614ea5565b610ba2565b6102a561054a366004614ed1565b610d00565b34801561055a575f5ffd5b50610280610569366004614f8c565b610f01565b348015610579575f5ffd5b50610345610588366004614f8c565b60016020525f908152604090205481565b3480156105a4575f5ffd5b506102806105b3366004614ea5565b611110565b3480156105c3575f5ffd5b506105eb7ff235dffc9135db5077629b530d2d816c9c621c19e09bc4f358d96f3faf017c6681565b6040516001600160e01b031990911681526020016102b2565b34801561060f575f5ffd5b5061034561061e366004614fc6565b5f6020819052908152604090205481565b34801561063a575f5ffd5b5061028061064936600461501e565b611320565b348015610659575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b34801561068c575f5ffd5b50610697621e848081565b60405163ffffffff90911681526020016102b2565b3480156106b7575f5ffd5b506106cb6106c6366004614ea5565b6114d3565b6040516102b29392919061509e565b3480156106e5575f5ffd5b506102ee7f000000000000000000000000000000000000000000000000000000000000000081565b348015610718575f5ffd5b50610721603c81565b6040516001600160401b0390911681526020016102b2565b6103456107473660046150d8565b6115c8565b610280611606565b34801561075f575f5ffd5b5061077361076e366004614e77565b611660565b6040516102b29190615120565b61028061078e366004614ea5565b611791565b6107a66107a136600461518d565b611840565b6040516102b291906151de565b3480156107be575f5ffd5b506102806107cd366004614ea5565b611926565b3480156107dd575f5ffd5b5061031b62278d0081565b3480156107f3575f5ffd5b50610280610802366004614ea5565b6119d1565b348015610812575f5ffd5b5061034561271081565b348015610827575f5ffd5b50610280610836366004615215565b611bd7565b348015610846575f5ffd5b5061028061085536600461525a565b611d88565b348015610865575f5ffd5b50610280610874366004615284565b611dec565b6060610883611e66565b816001600160401b0381111561089b5761089b6152bb565b6040519080825280602002602001820160405280156108c4578160200160208202803683370190505b5090506108fd6040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5b83811015610a02575f606061093784888886818110610920576109206152cf565b905060200281019061093291906152e3565b611e9b565b878681518110610949576109496152cf565b602002602001018194508295508315151515815250505050848381518110610973576109736152cf565b60200260200101516109f857868684818110610991576109916152cf565b90506020028101906109a391906152e3565b6109b6906102008101906101e001614fc6565b6001600160a01b0316827fb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa428836040516109ef9190615330565b60405180910390a35b50506001016108ff565b50610a0c816120ef565b5f5b83811015610a6957828181518110610a2857610a286152cf565b602002602001015115610a6157610a61858583818110610a4a57610a4a6152cf565b9050602002810190610a5c91906152e3565b612230565b600101610a0e565b5050610a736123d6565b92915050565b5f818152600360205260408120819081906006600182015460ff166008811115610aa557610aa5615076565b1480610ac957506007600182015460ff166008811115610ac757610ac7615076565b145b15610b0157600281015460019091015490935061010081046001600160a01b03169250600160b01b900464ffffffffff169050610b03565b505b9193909250565b610b12611e66565b6002545f819003610b36576040516321bf6c6760e21b815260040160405180910390fd5b5f6002556040518181527f7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e9060200160405180910390a1610b977f000000000000000000000000000000000000000000000000000000000000000082612400565b50610ba06123d6565b565b610baa611e66565b5f610bb58383612487565b9050610bc2838284612505565b505f610bcd82612784565b90506001816008811115610be357610be3615076565b14610c195760018201546040516330049feb60e01b8152610277918691849161010090046001600160a01b031690600401615342565b610c3384610c2e610100860160e0870161538c565b6127c5565b5f610c4460c0850160a08601614f8c565b63ffffffff16610c548486612802565b64ffffffffff16610c6591906153bb565b905080421015610c9857604051630d3fc99d60e01b81526004810186905242602482015260448101829052606401610277565b60018301546010600160a81b90910460ff1610610ce7576001830154604051632e357b0560e01b815260048101879052600160a81b90910460ff16602482015260106044820152606401610277565b610cf18584612844565b505050610cfc6123d6565b5050565b6060610d0a611e66565b836001600160401b03811115610d2257610d226152bb565b604051908082528060200260200182016040528015610d4b578160200160208202803683370190505b5090505f5f5f5f5b87811015610ed3575f610d968a8a84818110610d7157610d716152cf565b90506020020135898985818110610d8a57610d8a6152cf565b90506101c00201612487565b9050610dd38a8a84818110610dad57610dad6152cf565b90506020020135828a8a86818110610dc757610dc76152cf565b90506101c00201612505565b50610df681898985818110610dea57610dea6152cf565b90506101c002016128c3565b610e005750610ecb565b5f610e3c8b8b85818110610e1657610e166152cf565b90506020020135838b8b87818110610e3057610e306152cf565b90506101c00201612976565b90508364ffffffffff168164ffffffffff161115610e58578093505b888884818110610e6a57610e6a6152cf565b610e849260806101c09092020190810191506060016153e4565b610e97906001600160601b0316866153bb565b94506001878481518110610ead57610ead6152cf565b91151560209283029190910190910152610ec6866153fd565b955050505b600101610d53565b50610edd82612a4d565b8215610eee57610eee338483612aa5565b505050610ef96123d6565b949350505050565b610f09611e66565b63ffffffff81165f9081526001602052604081205490819003610f3f576040516321bf6c6760e21b815260040160405180910390fd5b63ffffffff82165f8181526001602052604081208190559015611005576040516306fe631f60e21b815263ffffffff841660048201525f602482018190526044820152606481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631bf98c7c90849060840160206040518083038185885af1158015610fdb573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906110009190615415565b61109d565b604051635f4b8ed960e01b81525f600482018190526024820152604481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635f4b8ed990849060640160206040518083038185885af1158015611078573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061109d9190615415565b9050805f036110c25763ffffffff83165f908152600160205260409020829055611103565b8263ffffffff167f85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f836040516110fa91815260200190565b60405180910390a25b505061110d6123d6565b50565b611118611e66565b5f6111238383612487565b9050600461113082612784565b600881111561114157611141615076565b1415806111605750600181015461010090046001600160a01b03163314155b156111a0576001810154604051637aae7ac960e11b8152600481018590526101009091046001600160a01b03166024820152336044820152606401610277565b5f60026111b360e0850160c08601614f8c565b6111bd9190615440565b60018301546111e09163ffffffff1690600160b01b900464ffffffffff166153bb565b905080421061121257604051632e357b0560e01b81526004810185905242602482015260448101829052606401610277565b61122260808401606085016153e4565b6001600160601b03165f5f336001600160a01b03166001600160a01b031681526020019081526020015f205f82825461125b91906153bb565b909155505060405163dee84ea160e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee84ea1906024015f604051808303815f87803b1580156112be575f5ffd5b505af11580156112d0573d5f5f3e3d5ffd5b50506040513392508691507fa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b905f90a361130982612b2b565b6113168483856001612b7a565b5050610cfc6123d6565b611328611e66565b5f6113338585612487565b9050600261134082612784565b600881111561135157611351615076565b1461137b578461136082612784565b60405163ef8bced960e01b8152600401610277929190615467565b61139085610c2e610100870160e0880161538c565b6001810154600160b01b900464ffffffffff164381106113e15785436113b78360016153bb565b604051630d3fc99d60e01b8152600481019390935260248301919091526044820152606401610277565b6113ec603c826153bb565b431115611404576113fd8683612844565b50506114c5565b5f61140e82612c90565b905080858560405161142192919061547b565b6040518091039020146114715781858560405161143f92919061547b565b604051908190038120631884446d60e21b82526004820192909252602481019190915260448101829052606401610277565b5f61147c8686612d4f565b6040805160208101929092528101899052606001604051602081830303815290604052805190602001205f1c90506114c08885896114bb888c87612ead565b613130565b505050505b6114cd6123d6565b50505050565b5f5f5f5f6114e18686612487565b90506114ec81612784565b93505f6114f98287612802565b905061150485613280565b156115705761151382876132b7565b92508264ffffffffff1642101561153a578461152f83886132d6565b9450945050506115c1565b60016115496020880188615498565b600281111561155a5761155a615076565b14611566576001611569565b60025b94505f9290505b600185600881111561158457611584615076565b036115a35784611595878342613378565b5f94509450945050506115c1565b6115b360608701604088016153e4565b6001600160601b0316935050505b9250925092565b5f6115d1611e66565b6115f26115e460608401604085016153e4565b6001600160601b0316612a4d565b6115fc8383613479565b9050610a736123d6565b335f90815260208190526040812080543492906116249084906153bb565b909155505060405134815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a2565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f82815260036020908152604091829020825160e08101909352805483526001810154909183019060ff1660088111156116d4576116d4615076565b60088111156116e5576116e5615076565b815260018201546001600160a01b0361010082041660208084019190915260ff600160a81b83041660408085019190915264ffffffffff600160b01b840481166060860152600160d81b909304909216608084015260029093015460a0909201919091525f8581526003909252902090915061176090612784565b8160200190600881111561177657611776615076565b9081600881111561178957611789615076565b905250919050565b611799611e66565b5f6117a48383612487565b90506117b96115e460808401606085016153e4565b6117c4838284612505565b506117cf81836128c3565b611821576117e883610c2e610100850160e0860161538c565b826117f282612784565b60018301546040516330049feb60e01b815261027793929161010090046001600160a01b031690600401615342565b611837336001611832868587612976565b612aa5565b50610cfc6123d6565b606061184a611e66565b6118768361185e60608501604086016153e4565b6001600160601b031661187191906154b1565b612a4d565b826001600160401b0381111561188e5761188e6152bb565b6040519080825280602002602001820160405280156118b7578160200160208202803683370190505b5090505f5b83811015611916576118f18585838181106118d9576118d96152cf565b90506020028101906118eb91906154c8565b84613479565b828281518110611903576119036152cf565b60209081029190910101526001016118bc565b5061191f6123d6565b9392505050565b61192e611e66565b5f6119398383612487565b90505f61194582612784565b905061195081613280565b6119855760018201546040516330049feb60e01b8152610277918691849161010090046001600160a01b031690600401615342565b611990848385612505565b6113165783426119a084866132b7565b604051630d3fc99d60e01b81526004810193909352602483019190915264ffffffffff166044820152606401610277565b6119d9611e66565b5f6119e48383612487565b90506119f1838284612505565b505f6119fc82612784565b90506006816008811115611a1257611a12615076565b1480611a2f57506007816008811115611a2d57611a2d615076565b145b80611a4b57506008816008811115611a4957611a49615076565b145b15611a815760018201546040516330049feb60e01b8152610277918691849161010090046001600160a01b031690600401615342565b5f6005826008811115611a9657611a96615076565b14611ab857611aac610100850160e0860161538c565b64ffffffffff16611ac2565b611ac28585613815565b905080421015611af557604051630d3fc99d60e01b81526004810186905242602482015260448101829052606401610277565b60018301805460ff19166008179055611b1460608501604086016153e4565b6001600160601b03165f80611b316101c088016101a08901614fc6565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254611b5e91906153bb565b90915550611b7690506101c085016101a08601614fc6565b6001600160a01b0316857ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183611bb160608801604089016153e4565b6040516001600160601b03909116815260200160405180910390a3505050610cfc6123d6565b611bdf611e66565b5f611be9856155b6565b90505f611bf58261397c565b5090505f611c038287612487565b90506007600182015460ff166008811115611c2057611c20615076565b14611c4a5781611c2f82612784565b60405163458e4af160e01b8152600401610277929190615467565b80600201548585604051611c5f92919061547b565b604051809103902014611cb257818585604051611c7d92919061547b565b60405190819003812060028401546330b31f8160e01b8352600483019390935260248201526044810191909152606401610277565b60018101805460ff191660061790555f611cd461012088016101008901614fc6565b9050611d21815a85878a8a604051602401611cf294939291906157d0565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b179052613a3f565b611d5057604051633326961760e11b8152600481018490526001600160a01b0382166024820152604401610277565b604051339084907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a3505050506114cd6123d6565b611d90611e66565b611d9a3382613a54565b6040518181526001600160a01b0383169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a3611de48282612400565b610cfc6123d6565b611df4611e66565b611e2a6040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5f611e368385611e9b565b925050915081611e4957611e4981613ad0565b611e52836120ef565b611e5b84612230565b50505061110d6123d6565b611e6e613ad8565b610ba060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613b18565b5f5f6060611ea7614d11565b611eb185806157fb565b611ec361020087016101e08801614fc6565b611ed1610200880188615810565b611eda846155b6565b935081818080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505050608086015250506001600160a01b03166060830152808252611f329061397c565b604083015260208083018290525f91611f4c918801612487565b9050611f6082602001518288602001612505565b505f611f7183602001518389613b1f565b905080515f14611f90575f8360200151829550955095505050506115c1565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45577b2611fd16101c08a016101a08b01615867565b85611fe06102208c018c615810565b6040518563ffffffff1660e01b8152600401611fff9493929190615882565b5f6040518083038186803b158015612015575f5ffd5b505afa925050508015612026575060015b6120be573d808015612053576040519150601f19603f3d011682016040523d82523d5f602084013e612058565b606091505b508051158061207f5750639c3562ff60e01b6120738261590a565b6001600160e01b031916145b156120a8575a60405163e9c78ac160e01b815260048101919091525f6024820152604401610277565b5f846020015182965096509650505050506115c1565b6120ce888460200151848a613d68565b50506020908101516040805192830190525f825260019450925090506115c1565b80602001515f036120fd5750565b8051602082015160408084015160808501519151633c486a6760e01b81526001600160a01b0394851660048201526024810193909352604483015260648201525f917f00000000000000000000000000000000000000000000000000000000000000001690633c486a67906084016020604051808303815f875af1158015612187573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121ab9190615948565b608083015183516001600160a01b03165f908152602081905260408120805493945091926121da9084906153bb565b9091555050606082015163ffffffff82165f90815260016020526040812080549091906122089084906153bb565b90915550505f6080830181905260608301819052604083018190526020830181905290915250565b602081015f61224761014084016101208501614fc6565b6001600160a01b031603612259575050565b5f61226483806157fb565b61226d906155b6565b90505f6122798261397c565b5090505f617530603f61229461014087016101208801614f8c565b6122a59063ffffffff1660406154b1565b6122af9190615963565b6122b991906153bb565b5f83815260036020526040812060018101805460ff1916600617905591925083856122e86102008a018a615810565b6040516024016122fb94939291906157d0565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b1790529050825a1015612354575a60405163e9c78ac160e01b8152600481019190915260248101849052604401610277565b61238761236961012088016101008901614fc6565b61237b61014089016101208a01614f8c565b63ffffffff1683613a3f565b156123bd57604051339085907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a36123cd565b60018201805460ff191660071790555b50505050505050565b610ba05f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e95565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114612449576040519150601f19603f3d011682016040523d82523d5f602084013e61244e565b606091505b50509050806124825760405163a09e616560e01b81526001600160a01b038416600482015260248101839052604401610277565b505050565b5f828152600360205260408120805490918190036124bb576040516311276def60e01b815260048101859052602401610277565b5f6040516101c08582376101c0902090508181146124fd57604051631e058b0d60e01b8152600481018690526024810182905260448101839052606401610277565b505092915050565b60018201545f906125189060ff16613280565b61252357505f61191f565b5f61252e84846132b7565b90508064ffffffffff16421015612548575f91505061191f565b600184015461010090046001600160a01b03166125756125706101a086016101808701615867565b61426b565b15612653576125858682866142fd565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e5351bf8288856125d16d18dbdb5c1d5d194b9b5a5cdcd95960921b614462565b6125e190655af3107a40006154b1565b6040516001600160e01b031960e087901b1681526001600160a01b039094166004850152602484019290925264ffffffffff16604483015260648201526084015f604051808303815f87803b158015612638575f5ffd5b505af115801561264a573d5f5f3e3d5ffd5b50505050612763565b61266360808501606086016153e4565b6001600160601b03165f5f836001600160a01b03166001600160a01b031681526020019081526020015f205f82825461269c91906153bb565b9091555050604080515f8082523360208301528183015290516001600160a01b0383169188917fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9181900360600190a3604051636ec5062b60e11b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063dd8a0c56906024015f604051808303815f87803b15801561274c575f5ffd5b505af115801561275e573d5f5f3e3d5ffd5b505050505b61276c85612b2b565b61277886868685612b7a565b50600195945050505050565b5f80600183015460ff16600881111561279f5761279f615076565b1480156127ac5750815415155b6127bd57600182015460ff16610a73565b600192915050565b8064ffffffffff164210610cfc57604051632e357b0560e01b81526004810183905242602482015264ffffffffff82166044820152606401610277565b60018201545f90600160d81b900464ffffffffff1615612834576001830154600160d81b900464ffffffffff1661191f565b61191f60a083016080840161538c565b5f6128506004436153bb565b60018301805460ff1964ffffffffff8416600160b01b81029190911660ff64ffffffffff60b01b01199092169190911760021790915560405190815290915083907fb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d739060200160405180910390a2505050565b5f5f6128ce84612784565b90505f60028260088111156128e5576128e5615076565b14801561290e57505f6128fb6020860186615498565b600281111561290c5761290c615076565b145b9050600182600881111561292457612924615076565b148061292d5750805b801561294f5750612945610100850160e0860161538c565b64ffffffffff1642105b801561296d5750600185015461010090046001600160a01b03163314155b95945050505050565b5f6002600184015460ff16600881111561299257612992615076565b036129af576001830180546001600160d81b0316600160d81b1790555b600183018054600361010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b0319161733610100021760ff19161790556129fa83836132b7565b905033847f9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e8612a2986866132d6565b6040805191825264ffffffffff861660208301520160405180910390a39392505050565b803403612a575750565b80341115612a9257612a698134615976565b335f9081526020819052604081208054909190612a879084906153bb565b9091555061110d9050565b61110d33612aa03484615976565b613a54565b60405163a68b691f60e01b81526001600160a01b0384811660048301526024820184905264ffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063a68b691f906064015f604051808303815f87803b158015612b19575f5ffd5b505af11580156123cd573d5f5f3e3d5ffd5b60018101546010600160a81b90910460ff16101561110d57600181018054601590612b5f90600160a81b900460ff16615989565b91906101000a81548160ff021916908360ff16021790555050565b5f6001612b8a6020850185615498565b6002811115612b9b57612b9b615076565b148015612bb7575060018401546010600160a81b90910460ff16105b9050808015612bdc5750612bd2610100840160e0850161538c565b64ffffffffff1642105b15612bf157612beb8585612844565b506114cd565b6001612c006020850185615498565b6002811115612c1157612c11615076565b03612c1b57600191505b6001848101805464ffffffffff8516600160d81b810260ff64ffffffffff60b01b011916610100600160b01b03909216919091179092179055604080519182525186917f2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5919081900360200190a25050505050565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b031684604051602001612cc291815260200190565b60408051601f1981840301815290829052612cdc916159a7565b5f60405180830381855afa9150503d805f8114612d14576040519150601f19603f3d011682016040523d82523d5f602084013e612d19565b606091505b5091509150811580612d2d57508051602014155b15612d3b57505f9392505050565b80806020019051810190610ef99190615415565b5f5f60f784845f818110612d6557612d656152cf565b612d7792013560f81c905060016159bd565b612d8191906159d6565b60ff1690505f5b600d811015612e7d575f858584818110612da457612da46152cf565b919091013560f81c9150506080811015612dc857612dc1836153fd565b9250612e74565b60b88160ff161015612df8576080612de18260016159bd565b612deb91906159d6565b612dc19060ff16846153bb565b5f612e0460b7836159d6565b60ff169050612e148160086154b1565b612e2090610100615976565b8787612e2d8760016153bb565b90612e398860216153bb565b92612e46939291906159ef565b612e4f91615a16565b901c612e5c8260016153bb565b612e6691906153bb565b612e7090856153bb565b9350505b50600101612d88565b508383612e8b8360016153bb565b90612e978460216153bb565b92612ea4939291906159ef565b610ef991615a16565b60018301545f90819061010090046001600160a01b031615612ed0576001612ed2565b5f5b60ff166001600160401b03811115612eec57612eec6152bb565b604051908082528060200260200182016040528015612f15578160200160208202803683370190505b50905080515f14612fe057600185015460405163636f35d360e01b81526101009091046001600160a01b0390811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063636f35d390602401602060405180830381865afa158015612f8f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fb39190615948565b815f81518110612fc557612fc56152cf565b602002602001019063ffffffff16908163ffffffff16815250505b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633d75c62d6130226101a088016101808901615867565b60088761302f428b6144eb565b876040518663ffffffff1660e01b8152600401613050959493929190615a33565b5f60405180830381865afa15801561306a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526130919190810190615aab565b90505f5b8151811015613124576130ae60808701606088016153e4565b6001600160601b03165f5f8484815181106130cb576130cb6152cf565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20541061311c5781818151811061310a5761310a6152cf565b6020026020010151935050505061191f565b600101613095565b505f9695505050505050565b6001600160a01b0381166131915761314783612b2b565b600183018054610100600160b01b03166001600160d81b0117905560405184907f6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5905f90a26114cd565b6131b3816131a560808501606086016153e4565b6001600160601b0316613a54565b600183018054600461010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b031916176101006001600160a01b038516021760ff19161790555f61320884846132b7565b90506001600160a01b038216857fa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf6948734461324660608701604088016153e4565b604080516001600160601b03909216825264ffffffffff861660208301520160405180910390a361327982600183612aa5565b5050505050565b5f600382600881111561329557613295615076565b1480610a73575060048260088111156132b0576132b0615076565b1492915050565b60018201545f9061191f90600160b01b900464ffffffffff16836144eb565b5f5f6132e184612784565b905060038160088111156132f7576132f7615076565b0361332a576133228361330a8686612802565b6001870154600160b01b900464ffffffffff16613378565b915050610a73565b600181600881111561333e5761333e615076565b0361335757613322836133518686612802565b42613378565b61336760608401604085016153e4565b6001600160601b0316949350505050565b5f8264ffffffffff1682116133a75761339760408501602086016153e4565b6001600160601b0316905061191f565b5f6133b964ffffffffff851684615976565b90506133cb60c0860160a08701614f8c565b63ffffffff1681106133f8576133e760608601604087016153e4565b6001600160601b031691505061191f565b61340860c0860160a08701614f8c565b63ffffffff168161341f60408801602089016153e4565b61342f6060890160408a016153e4565b6134399190615b52565b6001600160601b031661344c91906154b1565b6134569190615963565b61346660408701602088016153e4565b6001600160601b031661296d91906153bb565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630ba1fe8085356134bc6040880160208901614f8c565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff16602482015260440160a060405180830381865afa158015613501573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135259190615b80565b9050806060015164ffffffffff165f1480613541575080608001515b156135805783356135586040860160208701614f8c565b604051637d53242f60e01b8152600481019290925263ffffffff166024820152604401610277565b61358d816040015161426b565b6135bc57604080820151905163f589dab360e01b81526001600160e01b03199091166004820152602401610277565b5f6040518060600160405280858036038101906135d99190615c14565b8152604080850180516001600160e01b03191660208401523391909201528151905191925061360791614543565b5f61361186614750565b90506136218130855f0151614aa7565b5f81815260036020526040902080549195509015613654576040516229394160e41b815260048101869052602401610277565b826040516020016136659190615e68565b60408051601f1981840301815290829052805160209091012082558451339189359188917f5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e796293916136b89188918a91615e77565b60405180910390a460016136cf6020880188615498565b60028111156136e0576136e0615076565b036136f4576136ef8582612844565b61380b565b60026137036020880188615498565b600281111561371457613714615076565b0361380b5760018101805460ff1916600517905560408401516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639dff0d2c9087906137726101608b016101408c01615ea9565b6137846101808c016101608d01615ea9565b6137956101008d0160e08e0161538c565b6040516001600160e01b031960e088901b81168252600482019690965293909416602484015261ffff918216604484015216606482015264ffffffffff909116608482015260a4015f604051808303815f87803b1580156137f4575f5ffd5b505af1158015613806573d5f5f3e3d5ffd5b505050505b5050505092915050565b60405163f183d06b60e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f183d06b90602401602060405180830381865afa15801561387a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061389e9190615ec2565b156138aa57505f610a73565b60405163d014b44d60e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d014b44d906024016040805180830381865afa15801561390e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139329190615edb565b509050806139575761394b610100840160e0850161538c565b64ffffffffff16610ef9565b610e1061396b610100850160e0860161538c565b64ffffffffff16610ef991906153bb565b80516020820151604051621743fd60e71b81525f92839283926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692630ba1fe80926139e19260040191825263ffffffff16602082015260400190565b60a060405180830381865afa1580156139fc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a209190615b80565b9050613a308430835f0151614aa7565b81602001519250925050915091565b5f5f5f8351602085015f8888f1949350505050565b6001600160a01b0382165f9081526020819052604090205481811015613aa6576040516306a343fb60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610277565b613ab08282615976565b6001600160a01b039093165f908152602081905260409020929092555050565b805160208201fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610ba057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60605f613b2b84612784565b90505f613b406101208501610100860161538c565b64ffffffffff169050804210158015613b6b57506005826008811115613b6857613b68615076565b14155b15613bd0576040516024810187905242604482015260648101829052632e357b0560e01b906084015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152925061191f915050565b610400613be1610200860186615810565b90501115613c0c57604051651bdd5d1c1d5d60d21b6024820152631c6f309760e01b90604401613b94565b5f613c1683613280565b613c70576005836008811115613c2e57613c2e615076565b14613c4a57613c4561020086016101e08701614fc6565b613c84565b7f0000000000000000000000000000000000000000000000000000000000000000613c84565b600186015461010090046001600160a01b03165b90505f6001846008811115613c9b57613c9b615076565b10158015613cbb57506005846008811115613cb857613cb8615076565b11155b9050801580613ced5750613cd761020087016101e08801614fc6565b6001600160a01b0316826001600160a01b031614155b15613d4e576040516330049feb60e01b90613d10908a9087908690602401615342565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152945061191f9350505050565b505060408051602081019091525f81529695505050505050565b602081015f613d7e613d7985612784565b613280565b90505f613d8b85846132d6565b90505f5f612710613daa6b18dbdb5c1d5d194b9c1bdbdb60a21b614462565b613db490856154b1565b613dbe9190615963565b612710613ddd6f636f6d707574652e747265617375727960801b614462565b613de790866154b1565b613df19190615963565b90925090505f81613e028486615976565b613e0c9190615976565b90505f80613e2261012089016101008a01614fc6565b6001600160a01b031614613e37576007613e3a565b60065b9050613e4e61020089016101e08a01614fc6565b6001808b01805464ffffffffff42908116600160b01b0264ffffffffff60b01b1983168117845586949193928591849160ff1990911660ff64ffffffffff60b01b01199091161783836008811115613ea857613ea8615076565b02179055508491906101000a8154816001600160a01b0302191690836001600160a01b0316021790555050505087806102000190613ee69190615810565b604051613ef492919061547b565b604051809103902089600201819055508260025f828254613f1591906153bb565b90915550859050613f2c6060890160408a016153e4565b6001600160601b031614613fa55784613f4b6060890160408a016153e4565b6001600160601b0316613f5e9190615976565b5f80613f726101e08c016101c08d01614fc6565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254613f9f91906153bb565b90915550505b858015613fc95750613fbd60808801606089016153e4565b6001600160601b031615155b1561402e57613fde60808801606089016153e4565b6001600160601b03165f80613ffb6102008c016101e08d01614fc6565b6001600160a01b03166001600160a01b031681526020019081526020015f205f82825461402891906153bb565b90915550505b61404061020089016101e08a01614fc6565b6001600160a01b03168a7f637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b8785600686600881111561408157614081615076565b146140906102008f018f615810565b6040516140a1959493929190615f05565b60405180910390a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166140e56102008a016101e08b01614fc6565b6001600160a01b0316036141b6575f80805260016020527fa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49805486929061412d9084906153bb565b9091555050604051638609cad160e01b8152600481018b90527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638609cad19084906024015f604051808303818588803b158015614193575f5ffd5b505af11580156141a5573d5f5f3e3d5ffd5b5050505050505050505050506114cd565b6141c861020089016101e08a01614fc6565b6001600160a01b03168b5f01516001600160a01b0316146141ec576141ec8b6120ef565b6141fe61020089016101e08a01614fc6565b6001600160a01b03168b5260208b018051614218906153fd565b90528515614232578a604001805161422f906153fd565b90525b838b60600181815161424491906153bb565b90525060808b01805183919061425b9083906153bb565b9052505050505050505050505050565b60405163b939c63560e01b81526001600160e01b0319821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b939c63590602401602060405180830381865afa1580156142d9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a739190615ec2565b5f61430e60808301606084016153e4565b6001600160601b031690505f614325600283615963565b90505f336001600160a01b0386161461436e576127106143556d31b7b6b83aba329731b0b63632b960911b614462565b61435f90856154b1565b6143699190615963565b614370565b5f5b9050815f806143876101c088016101a08901614fc6565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546143b491906153bb565b909155505080156143e357335f90815260208190526040812080548392906143dd9084906153bb565b90915550505b806143ee8385615976565b6143f89190615976565b60025f82825461440891906153bb565b9091555050604080518481523360208201529081018290526001600160a01b0386169087907fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9060600160405180910390a3505050505050565b60405163023aa9ab60e61b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa1580156144c7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a739190615415565b5f806144fd60e0840160c08501614f8c565b61450d9063ffffffff16856153bb565b9050614520610100840160e0850161538c565b64ffffffffff16811061191f5761453e610100840160e0850161538c565b610ef9565b816080015164ffffffffff165f036145635764ffffffffff421660808301525b6145aa82604001516001600160601b031683602001516001600160601b03161115801561459c575060408301516001600160601b031615155b64707269636560d81b614c10565b6145ef428360e0015164ffffffffff161180156145de57506145cf62278d00426153bb565b8360e0015164ffffffffff1611155b67646561646c696e6560c01b614c10565b61462f42836080015164ffffffffff161015801561462257508260e0015164ffffffffff16836080015164ffffffffff16105b63072616d760e41b614c10565b61465f621e848063ffffffff1683610120015163ffffffff1611156b636f6e73756d65722067617360a01b614c10565b61010082015161469d906001600160a01b0316158061468c57506101008301516001600160a01b03163b15155b6731b7b739bab6b2b960c11b614c10565b6146d86001600160e01b03198216633c8d77ff60e21b146002845160028111156146c9576146c9615076565b1414636d6f646560e01b614c10565b6002825160028111156146ed576146ed615076565b0361473257610cfc82610160015161ffff165f14158015614720575082610140015161ffff1683610160015161ffff1611155b681d1a1c995cda1bdb1960ba1b614c10565b610cfc8260c0015163ffffffff165f1415636c6f636b60e01b614c10565b614758614d4c565b6147686080830160608401615f2c565b6001600160401b03166147816060840160408501615f2c565b6001600160401b0316106147b257604051631c6f309760e01b81526472616e676560d81b6004820152602401610277565b6147c260c0830160a08401615f2c565b6001600160401b03166147db60a0840160808501615f2c565b6001600160401b03161061480d57604051631c6f309760e01b81526577696e646f7760d01b6004820152602401610277565b61100061481d60c0840184615810565b9050111561484957604051631c6f309760e01b815265706172616d7360d01b6004820152602401610277565b5f6148a67f00000000000000000000000000000000000000000000000000000000000000007fc26c979a17f2c0245c2b987f7970664d575eaa70d4723ec04eb98b33ca282e2a85356148a16080880160608901615f2c565b614c31565b90505f8190036148d857604051631c6f309760e01b81526918da1958dadc1bda5b9d60b21b6004820152602401610277565b604051806101800160405280845f013581526020018460200160208101906149009190614f8c565b63ffffffff16815260200161491b6060860160408701615f2c565b6001600160401b031681526020016149396080860160608701615f2c565b6001600160401b0316815260200161495760a0860160808701615f2c565b6001600160401b0316815260200161497560c0860160a08701615f2c565b6001600160401b03168152602081018390526040016149e17f00000000000000000000000000000000000000000000000000000000000000007f3e2817090bda8f43a72fe835d82b2de602dacde7268f4978f9f4a40daadd217487356148a160808a0160608b01615f2c565b8152602001614a337f00000000000000000000000000000000000000000000000000000000000000007fe56bf027ec7797ecccbece464b673ed2661d7e1537e32b9339dd11356166b03387355f614c31565b8152602001614a4560c0860186615810565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250336020820152604001614a95610100860160e08701615f2c565b6001600160401b031690529392505050565b5f7f15b0f42654682665e07bfa2f3404007388f18f4ed120aa99b096c79087c10ebd4684865f015187602001518689604001518a606001518b608001518c60a001518d60c001518e60e001518f6101000151604051602001614b4e97969594939291906001600160401b03978816815295871660208701529386166040860152919094166060840152608083019390935260a082019290925260c081019190915260e00190565b604051602081830303815290604052805190602001208a6101200151805190602001208b61014001518c6101600151604051602001614bf19a99989796959493929190998a5260208a01989098526001600160a01b0396871660408a0152606089019590955263ffffffff93909316608088015260a087019190915260c086015260e0850152166101008301526001600160401b03166101208201526101400190565b6040516020818303038152906040528051906020012090509392505050565b81610cfc576040516314bdf14160e01b815260048101829052602401610277565b5f5f5f866001600160a01b0316868686604051602401614c649291909182526001600160401b0316602082015260400190565b60408051601f198184030181529181526020820180516001600160e01b03166001600160e01b0319909416939093179092529051614ca291906159a7565b5f60405180830381855afa9150503d805f8114614cda576040519150601f19603f3d011682016040523d82523d5f602084013e614cdf565b606091505b5091509150818015614cf357506020815110155b614cfd575f614d06565b614d0681615f45565b979650505050505050565b6040518060a00160405280614d24614d4c565b81526020015f81526020015f81526020015f6001600160a01b03168152602001606081525090565b60408051610180810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201839052610120820152610140810182905261016081019190915290565b5f5f83601f840112614dbe575f5ffd5b5081356001600160401b03811115614dd4575f5ffd5b6020830191508360208260051b8501011115614dee575f5ffd5b9250929050565b5f5f60208385031215614e06575f5ffd5b82356001600160401b03811115614e1b575f5ffd5b614e2785828601614dae565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614e6c5783511515835260209384019390920191600101614e4c565b509095945050505050565b5f60208284031215614e87575f5ffd5b5035919050565b5f6101c08284031215614e9f575f5ffd5b50919050565b5f5f6101e08385031215614eb7575f5ffd5b82359150614ec88460208501614e8e565b90509250929050565b5f5f5f5f60408587031215614ee4575f5ffd5b84356001600160401b03811115614ef9575f5ffd5b614f0587828801614dae565b90955093505060208501356001600160401b03811115614f23575f5ffd5b8501601f81018713614f33575f5ffd5b80356001600160401b03811115614f48575f5ffd5b8760206101c083028401011115614f5d575f5ffd5b949793965060200194505050565b63ffffffff8116811461110d575f5ffd5b8035614f8781614f6b565b919050565b5f60208284031215614f9c575f5ffd5b813561191f81614f6b565b6001600160a01b038116811461110d575f5ffd5b8035614f8781614fa7565b5f60208284031215614fd6575f5ffd5b813561191f81614fa7565b5f5f83601f840112614ff1575f5ffd5b5081356001600160401b03811115615007575f5ffd5b602083019150836020828501011115614dee575f5ffd5b5f5f5f5f6102008587031215615032575f5ffd5b843593506150438660208701614e8e565b92506101e08501356001600160401b0381111561505e575f5ffd5b61506a87828801614fe1565b95989497509550505050565b634e487b7160e01b5f52602160045260245ffd5b6009811061509a5761509a615076565b9052565b606081016150ac828661508a565b83602083015264ffffffffff83166040830152949350505050565b5f6101808284031215614e9f575f5ffd5b5f5f6101a083850312156150ea575f5ffd5b82356001600160401b038111156150ff575f5ffd5b83016101008186031215615111575f5ffd5b9150614ec884602085016150c7565b8151815260208083015160e083019161513b9084018261508a565b5060018060a01b03604084015116604083015260ff606084015116606083015264ffffffffff608084015116608083015264ffffffffff60a08401511660a083015260c083015160c083015292915050565b5f5f5f6101a084860312156151a0575f5ffd5b83356001600160401b038111156151b5575f5ffd5b6151c186828701614dae565b90945092506151d5905085602086016150c7565b90509250925092565b602080825282518282018190525f918401906040840190835b81811015614e6c5783518352602093840193909201916001016151f7565b5f5f5f5f6102008587031215615229575f5ffd5b84356001600160401b0381111561523e575f5ffd5b61524a878288016150c7565b9450506150438660208701614e8e565b5f5f6040838503121561526b575f5ffd5b823561527681614fa7565b946020939093013593505050565b5f60208284031215615294575f5ffd5b81356001600160401b038111156152a9575f5ffd5b8201610240818503121561191f575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823561023e198336030181126152f8575f5ffd5b9190910192915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61191f6020830184615302565b83815260608101615356602083018561508a565b6001600160a01b03929092166040919091015292915050565b64ffffffffff8116811461110d575f5ffd5b8035614f878161536f565b5f6020828403121561539c575f5ffd5b813561191f8161536f565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a7357610a736153a7565b80356001600160601b0381168114614f87575f5ffd5b5f602082840312156153f4575f5ffd5b61191f826153ce565b5f6001820161540e5761540e6153a7565b5060010190565b5f60208284031215615425575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff8316806154555761545561542c565b8063ffffffff84160491505092915050565b8281526040810161191f602083018461508a565b818382375f9101908152919050565b803560038110614f87575f5ffd5b5f602082840312156154a8575f5ffd5b61191f8261548a565b8082028115828204841417610a7357610a736153a7565b5f823560fe198336030181126152f8575f5ffd5b60405161018081016001600160401b03811182821017156154ff576154ff6152bb565b60405290565b604051601f8201601f191681016001600160401b038111828210171561552d5761552d6152bb565b604052919050565b80356001600160401b0381168114614f87575f5ffd5b5f82601f83011261555a575f5ffd5b81356001600160401b03811115615573576155736152bb565b615586601f8201601f1916602001615505565b81815284602083860101111561559a575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f61018082360312156155c7575f5ffd5b6155cf6154dc565b823581526155df60208401614f7c565b60208201526155f060408401615535565b604082015261560160608401615535565b606082015261561260808401615535565b608082015261562360a08401615535565b60a082015260c0838101359082015260e0808401359082015261010080840135908201526101208301356001600160401b03811115615660575f5ffd5b61566c3682860161554b565b610120830152506156806101408401614fbb565b6101408201526156936101608401615535565b61016082015292915050565b805182525f60208201516156bb602085018263ffffffff169052565b5060408201516156d660408501826001600160401b03169052565b5060608201516156f160608501826001600160401b03169052565b50608082015161570c60808501826001600160401b03169052565b5060a082015161572760a08501826001600160401b03169052565b5060c082015160c084015260e082015160e0840152610100820151610100840152610120820151610180610120850152615765610180850182615302565b90506101408301516157836101408601826001600160a01b03169052565b506101608301516157a06101608601826001600160401b03169052565b509392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f6157e8606083018661569f565b8281036040840152614d068185876157a8565b5f823561017e198336030181126152f8575f5ffd5b5f5f8335601e19843603018112615825575f5ffd5b8301803591506001600160401b0382111561583e575f5ffd5b602001915036819003821315614dee575f5ffd5b6001600160e01b03198116811461110d575f5ffd5b5f60208284031215615877575f5ffd5b813561191f81615852565b63ffffffff60e01b85168152606060208201525f845160a060608401526158ad61010084018261569f565b6020870151608085810191909152604088015160a086015260608801516001600160a01b031660c0860152870151848203605f190160e08601529091506158f48282615302565b9150508281036040840152614d068185876157a8565b805160208201516001600160e01b0319811691906004821015615941576001600160e01b0319600483900360031b81901b82161692505b5050919050565b5f60208284031215615958575f5ffd5b815161191f81614f6b565b5f826159715761597161542c565b500490565b81810381811115610a7357610a736153a7565b5f60ff821660ff810361599e5761599e6153a7565b60010192915050565b5f82518060208501845e5f920191825250919050565b60ff8181168382160190811115610a7357610a736153a7565b60ff8281168282160390811115610a7357610a736153a7565b5f5f858511156159fd575f5ffd5b83861115615a09575f5ffd5b5050820193919092039150565b80356020831015610a73575f19602084900360031b1b1692915050565b5f60a0820163ffffffff60e01b8816835286602084015285604084015264ffffffffff8516606084015260a0608084015280845180835260c0850191506020860192505f5b81811015615a9c57835163ffffffff16835260209384019390920191600101615a78565b50909998505050505050505050565b5f60208284031215615abb575f5ffd5b81516001600160401b03811115615ad0575f5ffd5b8201601f81018413615ae0575f5ffd5b80516001600160401b03811115615af957615af96152bb565b8060051b615b0960208201615505565b91825260208184018101929081019087841115615b24575f5ffd5b6020850194505b83851015614d065784519250615b4083614fa7565b82825260209485019490910190615b2b565b6001600160601b038281168282160390811115610a7357610a736153a7565b80518015158114614f87575f5ffd5b5f60a0828403128015615b91575f5ffd5b5060405160a081016001600160401b0381118282101715615bb457615bb46152bb565b60409081528351825260208085015190830152830151615bd381615852565b60408201526060830151615be68161536f565b6060820152615bf760808401615b71565b60808201529392505050565b803561ffff81168114614f87575f5ffd5b5f610180828403128015615c26575f5ffd5b50615c2f6154dc565b615c388361548a565b8152615c46602084016153ce565b6020820152615c57604084016153ce565b6040820152615c68606084016153ce565b6060820152615c7960808401615381565b6080820152615c8a60a08401614f7c565b60a0820152615c9b60c08401614f7c565b60c0820152615cac60e08401615381565b60e0820152615cbe6101008401614fbb565b610100820152615cd16101208401614f7c565b610120820152615ce46101408401615c03565b610140820152615cf76101608401615c03565b6101608201529392505050565b6003811061509a5761509a615076565b8051615d21838251615d04565b6020810151615d3b60208501826001600160601b03169052565b506040810151615d5660408501826001600160601b03169052565b506060810151615d7160608501826001600160601b03169052565b506080810151615d8a608085018264ffffffffff169052565b5060a0810151615da260a085018263ffffffff169052565b5060c0810151615dba60c085018263ffffffff169052565b5060e0810151615dd360e085018264ffffffffff169052565b50610100810151615df06101008501826001600160a01b03169052565b50610120810151615e0a61012085018263ffffffff169052565b50610140810151615e2261014085018261ffff169052565b506101608101519050615e3c61016084018261ffff169052565b5060208101516001600160e01b031916610180830152604001516001600160a01b03166101a090910152565b6101c08101610a738284615d14565b61020081525f615e8b61020083018661569f565b9050615e9a6020830185615d14565b826101e0830152949350505050565b5f60208284031215615eb9575f5ffd5b61191f82615c03565b5f60208284031215615ed2575f5ffd5b61191f82615b71565b5f5f60408385031215615eec575f5ffd5b615ef583615b71565b6020939093015192949293505050565b8581528460208201528315156040820152608060608201525f614d066080830184866157a8565b5f60208284031215615f3c575f5ffd5b61191f82615535565b80516020808301519190811015614e9f575f1960209190910360031b1b1691905056",
}

// ComputeMarketABI is the input ABI used to generate the binding from.
// Deprecated: Use ComputeMarketMetaData.ABI instead.
var ComputeMarketABI = ComputeMarketMetaData.ABI

// ComputeMarketBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ComputeMarketMetaData.Bin instead.
var ComputeMarketBin = ComputeMarketMetaData.Bin

// DeployComputeMarket deploys a new Ethereum contract, binding an instance of ComputeMarket to it.
func DeployComputeMarket(auth *bind.TransactOpts, backend bind.ContractBackend, l ComputeMarketLinks) (common.Address, *types.Transaction, *ComputeMarket, error) {
	parsed, err := ComputeMarketMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ComputeMarketBin), backend, l)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ComputeMarket{ComputeMarketCaller: ComputeMarketCaller{contract: contract}, ComputeMarketTransactor: ComputeMarketTransactor{contract: contract}, ComputeMarketFilterer: ComputeMarketFilterer{contract: contract}}, nil
}

// ComputeMarket is an auto generated Go binding around an Ethereum contract.
type ComputeMarket struct {
	ComputeMarketCaller     // Read-only binding to the contract
	ComputeMarketTransactor // Write-only binding to the contract
	ComputeMarketFilterer   // Log filterer for contract events
}

// ComputeMarketCaller is an auto generated read-only Go binding around an Ethereum contract.
type ComputeMarketCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ComputeMarketTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ComputeMarketTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ComputeMarketFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ComputeMarketFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ComputeMarketSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ComputeMarketSession struct {
	Contract     *ComputeMarket    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ComputeMarketCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ComputeMarketCallerSession struct {
	Contract *ComputeMarketCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// ComputeMarketTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ComputeMarketTransactorSession struct {
	Contract     *ComputeMarketTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// ComputeMarketRaw is an auto generated low-level Go binding around an Ethereum contract.
type ComputeMarketRaw struct {
	Contract *ComputeMarket // Generic contract binding to access the raw methods on
}

// ComputeMarketCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ComputeMarketCallerRaw struct {
	Contract *ComputeMarketCaller // Generic read-only contract binding to access the raw methods on
}

// ComputeMarketTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ComputeMarketTransactorRaw struct {
	Contract *ComputeMarketTransactor // Generic write-only contract binding to access the raw methods on
}

// NewComputeMarket creates a new instance of ComputeMarket, bound to a specific deployed contract.
func NewComputeMarket(address common.Address, backend bind.ContractBackend) (*ComputeMarket, error) {
	contract, err := bindComputeMarket(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ComputeMarket{ComputeMarketCaller: ComputeMarketCaller{contract: contract}, ComputeMarketTransactor: ComputeMarketTransactor{contract: contract}, ComputeMarketFilterer: ComputeMarketFilterer{contract: contract}}, nil
}

// NewComputeMarketCaller creates a new read-only instance of ComputeMarket, bound to a specific deployed contract.
func NewComputeMarketCaller(address common.Address, caller bind.ContractCaller) (*ComputeMarketCaller, error) {
	contract, err := bindComputeMarket(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketCaller{contract: contract}, nil
}

// NewComputeMarketTransactor creates a new write-only instance of ComputeMarket, bound to a specific deployed contract.
func NewComputeMarketTransactor(address common.Address, transactor bind.ContractTransactor) (*ComputeMarketTransactor, error) {
	contract, err := bindComputeMarket(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketTransactor{contract: contract}, nil
}

// NewComputeMarketFilterer creates a new log filterer instance of ComputeMarket, bound to a specific deployed contract.
func NewComputeMarketFilterer(address common.Address, filterer bind.ContractFilterer) (*ComputeMarketFilterer, error) {
	contract, err := bindComputeMarket(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketFilterer{contract: contract}, nil
}

// bindComputeMarket binds a generic wrapper to an already deployed contract.
func bindComputeMarket(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ComputeMarketMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ComputeMarket *ComputeMarketRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ComputeMarket.Contract.ComputeMarketCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ComputeMarket *ComputeMarketRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ComputeMarket.Contract.ComputeMarketTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ComputeMarket *ComputeMarketRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ComputeMarket.Contract.ComputeMarketTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ComputeMarket *ComputeMarketCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ComputeMarket.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ComputeMarket *ComputeMarketTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ComputeMarket.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ComputeMarket *ComputeMarketTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ComputeMarket.Contract.contract.Transact(opts, method, params...)
}

// DATALOG is a free data retrieval call binding the contract method 0x9783a81a.
//
// Solidity: function DATA_LOG() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) DATALOG(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "DATA_LOG")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DATALOG is a free data retrieval call binding the contract method 0x9783a81a.
//
// Solidity: function DATA_LOG() view returns(address)
func (_ComputeMarket *ComputeMarketSession) DATALOG() (common.Address, error) {
	return _ComputeMarket.Contract.DATALOG(&_ComputeMarket.CallOpts)
}

// DATALOG is a free data retrieval call binding the contract method 0x9783a81a.
//
// Solidity: function DATA_LOG() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) DATALOG() (common.Address, error) {
	return _ComputeMarket.Contract.DATALOG(&_ComputeMarket.CallOpts)
}

// DRAWN is a free data retrieval call binding the contract method 0x19688f73.
//
// Solidity: function DRAWN() view returns(uint256)
func (_ComputeMarket *ComputeMarketCaller) DRAWN(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "DRAWN")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DRAWN is a free data retrieval call binding the contract method 0x19688f73.
//
// Solidity: function DRAWN() view returns(uint256)
func (_ComputeMarket *ComputeMarketSession) DRAWN() (*big.Int, error) {
	return _ComputeMarket.Contract.DRAWN(&_ComputeMarket.CallOpts)
}

// DRAWN is a free data retrieval call binding the contract method 0x19688f73.
//
// Solidity: function DRAWN() view returns(uint256)
func (_ComputeMarket *ComputeMarketCallerSession) DRAWN() (*big.Int, error) {
	return _ComputeMarket.Contract.DRAWN(&_ComputeMarket.CallOpts)
}

// DRAWBLOCKS is a free data retrieval call binding the contract method 0xc5003ec0.
//
// Solidity: function DRAW_BLOCKS() view returns(uint64)
func (_ComputeMarket *ComputeMarketCaller) DRAWBLOCKS(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "DRAW_BLOCKS")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// DRAWBLOCKS is a free data retrieval call binding the contract method 0xc5003ec0.
//
// Solidity: function DRAW_BLOCKS() view returns(uint64)
func (_ComputeMarket *ComputeMarketSession) DRAWBLOCKS() (uint64, error) {
	return _ComputeMarket.Contract.DRAWBLOCKS(&_ComputeMarket.CallOpts)
}

// DRAWBLOCKS is a free data retrieval call binding the contract method 0xc5003ec0.
//
// Solidity: function DRAW_BLOCKS() view returns(uint64)
func (_ComputeMarket *ComputeMarketCallerSession) DRAWBLOCKS() (uint64, error) {
	return _ComputeMarket.Contract.DRAWBLOCKS(&_ComputeMarket.CallOpts)
}

// GRACE is a free data retrieval call binding the contract method 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint40)
func (_ComputeMarket *ComputeMarketCaller) GRACE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "GRACE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GRACE is a free data retrieval call binding the contract method 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint40)
func (_ComputeMarket *ComputeMarketSession) GRACE() (*big.Int, error) {
	return _ComputeMarket.Contract.GRACE(&_ComputeMarket.CallOpts)
}

// GRACE is a free data retrieval call binding the contract method 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint40)
func (_ComputeMarket *ComputeMarketCallerSession) GRACE() (*big.Int, error) {
	return _ComputeMarket.Contract.GRACE(&_ComputeMarket.CallOpts)
}

// MAXATTEMPTS is a free data retrieval call binding the contract method 0x30e4349c.
//
// Solidity: function MAX_ATTEMPTS() view returns(uint8)
func (_ComputeMarket *ComputeMarketCaller) MAXATTEMPTS(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "MAX_ATTEMPTS")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// MAXATTEMPTS is a free data retrieval call binding the contract method 0x30e4349c.
//
// Solidity: function MAX_ATTEMPTS() view returns(uint8)
func (_ComputeMarket *ComputeMarketSession) MAXATTEMPTS() (uint8, error) {
	return _ComputeMarket.Contract.MAXATTEMPTS(&_ComputeMarket.CallOpts)
}

// MAXATTEMPTS is a free data retrieval call binding the contract method 0x30e4349c.
//
// Solidity: function MAX_ATTEMPTS() view returns(uint8)
func (_ComputeMarket *ComputeMarketCallerSession) MAXATTEMPTS() (uint8, error) {
	return _ComputeMarket.Contract.MAXATTEMPTS(&_ComputeMarket.CallOpts)
}

// MAXCONSUMERGAS is a free data retrieval call binding the contract method 0x9fd6837c.
//
// Solidity: function MAX_CONSUMER_GAS() view returns(uint32)
func (_ComputeMarket *ComputeMarketCaller) MAXCONSUMERGAS(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "MAX_CONSUMER_GAS")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// MAXCONSUMERGAS is a free data retrieval call binding the contract method 0x9fd6837c.
//
// Solidity: function MAX_CONSUMER_GAS() view returns(uint32)
func (_ComputeMarket *ComputeMarketSession) MAXCONSUMERGAS() (uint32, error) {
	return _ComputeMarket.Contract.MAXCONSUMERGAS(&_ComputeMarket.CallOpts)
}

// MAXCONSUMERGAS is a free data retrieval call binding the contract method 0x9fd6837c.
//
// Solidity: function MAX_CONSUMER_GAS() view returns(uint32)
func (_ComputeMarket *ComputeMarketCallerSession) MAXCONSUMERGAS() (uint32, error) {
	return _ComputeMarket.Contract.MAXCONSUMERGAS(&_ComputeMarket.CallOpts)
}

// MAXSECONDS is a free data retrieval call binding the contract method 0xdfec1c19.
//
// Solidity: function MAX_SECONDS() view returns(uint40)
func (_ComputeMarket *ComputeMarketCaller) MAXSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "MAX_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSECONDS is a free data retrieval call binding the contract method 0xdfec1c19.
//
// Solidity: function MAX_SECONDS() view returns(uint40)
func (_ComputeMarket *ComputeMarketSession) MAXSECONDS() (*big.Int, error) {
	return _ComputeMarket.Contract.MAXSECONDS(&_ComputeMarket.CallOpts)
}

// MAXSECONDS is a free data retrieval call binding the contract method 0xdfec1c19.
//
// Solidity: function MAX_SECONDS() view returns(uint40)
func (_ComputeMarket *ComputeMarketCallerSession) MAXSECONDS() (*big.Int, error) {
	return _ComputeMarket.Contract.MAXSECONDS(&_ComputeMarket.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_ComputeMarket *ComputeMarketSession) PARAMS() (common.Address, error) {
	return _ComputeMarket.Contract.PARAMS(&_ComputeMarket.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) PARAMS() (common.Address, error) {
	return _ComputeMarket.Contract.PARAMS(&_ComputeMarket.CallOpts)
}

// PROGRAMS is a free data retrieval call binding the contract method 0x214d879f.
//
// Solidity: function PROGRAMS() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) PROGRAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "PROGRAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROGRAMS is a free data retrieval call binding the contract method 0x214d879f.
//
// Solidity: function PROGRAMS() view returns(address)
func (_ComputeMarket *ComputeMarketSession) PROGRAMS() (common.Address, error) {
	return _ComputeMarket.Contract.PROGRAMS(&_ComputeMarket.CallOpts)
}

// PROGRAMS is a free data retrieval call binding the contract method 0x214d879f.
//
// Solidity: function PROGRAMS() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) PROGRAMS() (common.Address, error) {
	return _ComputeMarket.Contract.PROGRAMS(&_ComputeMarket.CallOpts)
}

// PROVERS is a free data retrieval call binding the contract method 0x0b8fab61.
//
// Solidity: function PROVERS() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) PROVERS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "PROVERS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROVERS is a free data retrieval call binding the contract method 0x0b8fab61.
//
// Solidity: function PROVERS() view returns(address)
func (_ComputeMarket *ComputeMarketSession) PROVERS() (common.Address, error) {
	return _ComputeMarket.Contract.PROVERS(&_ComputeMarket.CallOpts)
}

// PROVERS is a free data retrieval call binding the contract method 0x0b8fab61.
//
// Solidity: function PROVERS() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) PROVERS() (common.Address, error) {
	return _ComputeMarket.Contract.PROVERS(&_ComputeMarket.CallOpts)
}

// QUORUM is a free data retrieval call binding the contract method 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) QUORUM(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "QUORUM")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// QUORUM is a free data retrieval call binding the contract method 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(address)
func (_ComputeMarket *ComputeMarketSession) QUORUM() (common.Address, error) {
	return _ComputeMarket.Contract.QUORUM(&_ComputeMarket.CallOpts)
}

// QUORUM is a free data retrieval call binding the contract method 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) QUORUM() (common.Address, error) {
	return _ComputeMarket.Contract.QUORUM(&_ComputeMarket.CallOpts)
}

// QUORUMROUTE is a free data retrieval call binding the contract method 0x6a38fc2b.
//
// Solidity: function QUORUM_ROUTE() view returns(bytes4)
func (_ComputeMarket *ComputeMarketCaller) QUORUMROUTE(opts *bind.CallOpts) ([4]byte, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "QUORUM_ROUTE")

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// QUORUMROUTE is a free data retrieval call binding the contract method 0x6a38fc2b.
//
// Solidity: function QUORUM_ROUTE() view returns(bytes4)
func (_ComputeMarket *ComputeMarketSession) QUORUMROUTE() ([4]byte, error) {
	return _ComputeMarket.Contract.QUORUMROUTE(&_ComputeMarket.CallOpts)
}

// QUORUMROUTE is a free data retrieval call binding the contract method 0x6a38fc2b.
//
// Solidity: function QUORUM_ROUTE() view returns(bytes4)
func (_ComputeMarket *ComputeMarketCallerSession) QUORUMROUTE() ([4]byte, error) {
	return _ComputeMarket.Contract.QUORUMROUTE(&_ComputeMarket.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) REWARDS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "REWARDS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_ComputeMarket *ComputeMarketSession) REWARDS() (common.Address, error) {
	return _ComputeMarket.Contract.REWARDS(&_ComputeMarket.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) REWARDS() (common.Address, error) {
	return _ComputeMarket.Contract.REWARDS(&_ComputeMarket.CallOpts)
}

// ROUTER is a free data retrieval call binding the contract method 0x32fe7b26.
//
// Solidity: function ROUTER() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) ROUTER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "ROUTER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ROUTER is a free data retrieval call binding the contract method 0x32fe7b26.
//
// Solidity: function ROUTER() view returns(address)
func (_ComputeMarket *ComputeMarketSession) ROUTER() (common.Address, error) {
	return _ComputeMarket.Contract.ROUTER(&_ComputeMarket.CallOpts)
}

// ROUTER is a free data retrieval call binding the contract method 0x32fe7b26.
//
// Solidity: function ROUTER() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) ROUTER() (common.Address, error) {
	return _ComputeMarket.Contract.ROUTER(&_ComputeMarket.CallOpts)
}

// SCALE is a free data retrieval call binding the contract method 0xeced5526.
//
// Solidity: function SCALE() view returns(uint256)
func (_ComputeMarket *ComputeMarketCaller) SCALE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "SCALE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SCALE is a free data retrieval call binding the contract method 0xeced5526.
//
// Solidity: function SCALE() view returns(uint256)
func (_ComputeMarket *ComputeMarketSession) SCALE() (*big.Int, error) {
	return _ComputeMarket.Contract.SCALE(&_ComputeMarket.CallOpts)
}

// SCALE is a free data retrieval call binding the contract method 0xeced5526.
//
// Solidity: function SCALE() view returns(uint256)
func (_ComputeMarket *ComputeMarketCallerSession) SCALE() (*big.Int, error) {
	return _ComputeMarket.Contract.SCALE(&_ComputeMarket.CallOpts)
}

// SESSIONKEYS is a free data retrieval call binding the contract method 0x44a065e7.
//
// Solidity: function SESSION_KEYS() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) SESSIONKEYS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "SESSION_KEYS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SESSIONKEYS is a free data retrieval call binding the contract method 0x44a065e7.
//
// Solidity: function SESSION_KEYS() view returns(address)
func (_ComputeMarket *ComputeMarketSession) SESSIONKEYS() (common.Address, error) {
	return _ComputeMarket.Contract.SESSIONKEYS(&_ComputeMarket.CallOpts)
}

// SESSIONKEYS is a free data retrieval call binding the contract method 0x44a065e7.
//
// Solidity: function SESSION_KEYS() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) SESSIONKEYS() (common.Address, error) {
	return _ComputeMarket.Contract.SESSIONKEYS(&_ComputeMarket.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_ComputeMarket *ComputeMarketCaller) TREASURY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "TREASURY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_ComputeMarket *ComputeMarketSession) TREASURY() (common.Address, error) {
	return _ComputeMarket.Contract.TREASURY(&_ComputeMarket.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_ComputeMarket *ComputeMarketCallerSession) TREASURY() (common.Address, error) {
	return _ComputeMarket.Contract.TREASURY(&_ComputeMarket.CallOpts)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_ComputeMarket *ComputeMarketCaller) BalanceOf(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "balanceOf", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_ComputeMarket *ComputeMarketSession) BalanceOf(account common.Address) (*big.Int, error) {
	return _ComputeMarket.Contract.BalanceOf(&_ComputeMarket.CallOpts, account)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_ComputeMarket *ComputeMarketCallerSession) BalanceOf(account common.Address) (*big.Int, error) {
	return _ComputeMarket.Contract.BalanceOf(&_ComputeMarket.CallOpts, account)
}

// PoolDue is a free data retrieval call binding the contract method 0x56286aa7.
//
// Solidity: function poolDue(uint32 operator) view returns(uint256)
func (_ComputeMarket *ComputeMarketCaller) PoolDue(opts *bind.CallOpts, operator uint32) (*big.Int, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "poolDue", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PoolDue is a free data retrieval call binding the contract method 0x56286aa7.
//
// Solidity: function poolDue(uint32 operator) view returns(uint256)
func (_ComputeMarket *ComputeMarketSession) PoolDue(operator uint32) (*big.Int, error) {
	return _ComputeMarket.Contract.PoolDue(&_ComputeMarket.CallOpts, operator)
}

// PoolDue is a free data retrieval call binding the contract method 0x56286aa7.
//
// Solidity: function poolDue(uint32 operator) view returns(uint256)
func (_ComputeMarket *ComputeMarketCallerSession) PoolDue(operator uint32) (*big.Int, error) {
	return _ComputeMarket.Contract.PoolDue(&_ComputeMarket.CallOpts, operator)
}

// Quote is a free data retrieval call binding the contract method 0xb41bad3e.
//
// Solidity: function quote(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) view returns(uint8 state, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketCaller) Quote(opts *bind.CallOpts, taskId [32]byte, terms Terms) (struct {
	State uint8
	Price *big.Int
	Until *big.Int
}, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "quote", taskId, terms)

	outstruct := new(struct {
		State uint8
		Price *big.Int
		Until *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Price = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Until = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Quote is a free data retrieval call binding the contract method 0xb41bad3e.
//
// Solidity: function quote(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) view returns(uint8 state, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketSession) Quote(taskId [32]byte, terms Terms) (struct {
	State uint8
	Price *big.Int
	Until *big.Int
}, error) {
	return _ComputeMarket.Contract.Quote(&_ComputeMarket.CallOpts, taskId, terms)
}

// Quote is a free data retrieval call binding the contract method 0xb41bad3e.
//
// Solidity: function quote(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) view returns(uint8 state, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketCallerSession) Quote(taskId [32]byte, terms Terms) (struct {
	State uint8
	Price *big.Int
	Until *big.Int
}, error) {
	return _ComputeMarket.Contract.Quote(&_ComputeMarket.CallOpts, taskId, terms)
}

// RecordOf is a free data retrieval call binding the contract method 0xd1c60a3a.
//
// Solidity: function recordOf(bytes32 taskId) view returns((bytes32,uint8,address,uint8,uint40,uint40,bytes32) r)
func (_ComputeMarket *ComputeMarketCaller) RecordOf(opts *bind.CallOpts, taskId [32]byte) (Record, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "recordOf", taskId)

	if err != nil {
		return *new(Record), err
	}

	out0 := *abi.ConvertType(out[0], new(Record)).(*Record)

	return out0, err

}

// RecordOf is a free data retrieval call binding the contract method 0xd1c60a3a.
//
// Solidity: function recordOf(bytes32 taskId) view returns((bytes32,uint8,address,uint8,uint40,uint40,bytes32) r)
func (_ComputeMarket *ComputeMarketSession) RecordOf(taskId [32]byte) (Record, error) {
	return _ComputeMarket.Contract.RecordOf(&_ComputeMarket.CallOpts, taskId)
}

// RecordOf is a free data retrieval call binding the contract method 0xd1c60a3a.
//
// Solidity: function recordOf(bytes32 taskId) view returns((bytes32,uint8,address,uint8,uint40,uint40,bytes32) r)
func (_ComputeMarket *ComputeMarketCallerSession) RecordOf(taskId [32]byte) (Record, error) {
	return _ComputeMarket.Contract.RecordOf(&_ComputeMarket.CallOpts, taskId)
}

// ResultOf is a free data retrieval call binding the contract method 0x21100a74.
//
// Solidity: function resultOf(bytes32 taskId) view returns(bytes32 output, address prover, uint40 time)
func (_ComputeMarket *ComputeMarketCaller) ResultOf(opts *bind.CallOpts, taskId [32]byte) (struct {
	Output [32]byte
	Prover common.Address
	Time   *big.Int
}, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "resultOf", taskId)

	outstruct := new(struct {
		Output [32]byte
		Prover common.Address
		Time   *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Output = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Prover = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Time = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ResultOf is a free data retrieval call binding the contract method 0x21100a74.
//
// Solidity: function resultOf(bytes32 taskId) view returns(bytes32 output, address prover, uint40 time)
func (_ComputeMarket *ComputeMarketSession) ResultOf(taskId [32]byte) (struct {
	Output [32]byte
	Prover common.Address
	Time   *big.Int
}, error) {
	return _ComputeMarket.Contract.ResultOf(&_ComputeMarket.CallOpts, taskId)
}

// ResultOf is a free data retrieval call binding the contract method 0x21100a74.
//
// Solidity: function resultOf(bytes32 taskId) view returns(bytes32 output, address prover, uint40 time)
func (_ComputeMarket *ComputeMarketCallerSession) ResultOf(taskId [32]byte) (struct {
	Output [32]byte
	Prover common.Address
	Time   *big.Int
}, error) {
	return _ComputeMarket.Contract.ResultOf(&_ComputeMarket.CallOpts, taskId)
}

// TreasuryDue is a free data retrieval call binding the contract method 0x1af2c89e.
//
// Solidity: function treasuryDue() view returns(uint256)
func (_ComputeMarket *ComputeMarketCaller) TreasuryDue(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ComputeMarket.contract.Call(opts, &out, "treasuryDue")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TreasuryDue is a free data retrieval call binding the contract method 0x1af2c89e.
//
// Solidity: function treasuryDue() view returns(uint256)
func (_ComputeMarket *ComputeMarketSession) TreasuryDue() (*big.Int, error) {
	return _ComputeMarket.Contract.TreasuryDue(&_ComputeMarket.CallOpts)
}

// TreasuryDue is a free data retrieval call binding the contract method 0x1af2c89e.
//
// Solidity: function treasuryDue() view returns(uint256)
func (_ComputeMarket *ComputeMarketCallerSession) TreasuryDue() (*big.Int, error) {
	return _ComputeMarket.Contract.TreasuryDue(&_ComputeMarket.CallOpts)
}

// Assign is a paid mutator transaction binding the contract method 0x89a9aa14.
//
// Solidity: function assign(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes header) returns()
func (_ComputeMarket *ComputeMarketTransactor) Assign(opts *bind.TransactOpts, taskId [32]byte, terms Terms, header []byte) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "assign", taskId, terms, header)
}

// Assign is a paid mutator transaction binding the contract method 0x89a9aa14.
//
// Solidity: function assign(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes header) returns()
func (_ComputeMarket *ComputeMarketSession) Assign(taskId [32]byte, terms Terms, header []byte) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Assign(&_ComputeMarket.TransactOpts, taskId, terms, header)
}

// Assign is a paid mutator transaction binding the contract method 0x89a9aa14.
//
// Solidity: function assign(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes header) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Assign(taskId [32]byte, terms Terms, header []byte) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Assign(&_ComputeMarket.TransactOpts, taskId, terms, header)
}

// CallDraw is a paid mutator transaction binding the contract method 0x4b1d976d.
//
// Solidity: function callDraw(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactor) CallDraw(opts *bind.TransactOpts, taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "callDraw", taskId, terms)
}

// CallDraw is a paid mutator transaction binding the contract method 0x4b1d976d.
//
// Solidity: function callDraw(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketSession) CallDraw(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.CallDraw(&_ComputeMarket.TransactOpts, taskId, terms)
}

// CallDraw is a paid mutator transaction binding the contract method 0x4b1d976d.
//
// Solidity: function callDraw(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) CallDraw(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.CallDraw(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Decline is a paid mutator transaction binding the contract method 0x63cb2d57.
//
// Solidity: function decline(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactor) Decline(opts *bind.TransactOpts, taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "decline", taskId, terms)
}

// Decline is a paid mutator transaction binding the contract method 0x63cb2d57.
//
// Solidity: function decline(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketSession) Decline(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Decline(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Decline is a paid mutator transaction binding the contract method 0x63cb2d57.
//
// Solidity: function decline(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Decline(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Decline(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Deliver is a paid mutator transaction binding the contract method 0xedc7781e.
//
// Solidity: function deliver((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) t, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes output) returns()
func (_ComputeMarket *ComputeMarketTransactor) Deliver(opts *bind.TransactOpts, t Task, terms Terms, output []byte) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "deliver", t, terms, output)
}

// Deliver is a paid mutator transaction binding the contract method 0xedc7781e.
//
// Solidity: function deliver((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) t, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes output) returns()
func (_ComputeMarket *ComputeMarketSession) Deliver(t Task, terms Terms, output []byte) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Deliver(&_ComputeMarket.TransactOpts, t, terms, output)
}

// Deliver is a paid mutator transaction binding the contract method 0xedc7781e.
//
// Solidity: function deliver((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) t, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes output) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Deliver(t Task, terms Terms, output []byte) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Deliver(&_ComputeMarket.TransactOpts, t, terms, output)
}

// Deposit is a paid mutator transaction binding the contract method 0xd0e30db0.
//
// Solidity: function deposit() payable returns()
func (_ComputeMarket *ComputeMarketTransactor) Deposit(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "deposit")
}

// Deposit is a paid mutator transaction binding the contract method 0xd0e30db0.
//
// Solidity: function deposit() payable returns()
func (_ComputeMarket *ComputeMarketSession) Deposit() (*types.Transaction, error) {
	return _ComputeMarket.Contract.Deposit(&_ComputeMarket.TransactOpts)
}

// Deposit is a paid mutator transaction binding the contract method 0xd0e30db0.
//
// Solidity: function deposit() payable returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Deposit() (*types.Transaction, error) {
	return _ComputeMarket.Contract.Deposit(&_ComputeMarket.TransactOpts)
}

// Expire is a paid mutator transaction binding the contract method 0xd8c8f32f.
//
// Solidity: function expire(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactor) Expire(opts *bind.TransactOpts, taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "expire", taskId, terms)
}

// Expire is a paid mutator transaction binding the contract method 0xd8c8f32f.
//
// Solidity: function expire(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketSession) Expire(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Expire(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Expire is a paid mutator transaction binding the contract method 0xd8c8f32f.
//
// Solidity: function expire(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Expire(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Expire(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Fulfil is a paid mutator transaction binding the contract method 0xf8ec6ff7.
//
// Solidity: function fulfil(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address),address,bytes,bytes) s) returns()
func (_ComputeMarket *ComputeMarketTransactor) Fulfil(opts *bind.TransactOpts, s Submission) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "fulfil", s)
}

// Fulfil is a paid mutator transaction binding the contract method 0xf8ec6ff7.
//
// Solidity: function fulfil(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address),address,bytes,bytes) s) returns()
func (_ComputeMarket *ComputeMarketSession) Fulfil(s Submission) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Fulfil(&_ComputeMarket.TransactOpts, s)
}

// Fulfil is a paid mutator transaction binding the contract method 0xf8ec6ff7.
//
// Solidity: function fulfil(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address),address,bytes,bytes) s) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Fulfil(s Submission) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Fulfil(&_ComputeMarket.TransactOpts, s)
}

// FulfilMany is a paid mutator transaction binding the contract method 0x03dca09d.
//
// Solidity: function fulfilMany(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address),address,bytes,bytes)[] list) returns(bool[] done)
func (_ComputeMarket *ComputeMarketTransactor) FulfilMany(opts *bind.TransactOpts, list []Submission) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "fulfilMany", list)
}

// FulfilMany is a paid mutator transaction binding the contract method 0x03dca09d.
//
// Solidity: function fulfilMany(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address),address,bytes,bytes)[] list) returns(bool[] done)
func (_ComputeMarket *ComputeMarketSession) FulfilMany(list []Submission) (*types.Transaction, error) {
	return _ComputeMarket.Contract.FulfilMany(&_ComputeMarket.TransactOpts, list)
}

// FulfilMany is a paid mutator transaction binding the contract method 0x03dca09d.
//
// Solidity: function fulfilMany(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address),address,bytes,bytes)[] list) returns(bool[] done)
func (_ComputeMarket *ComputeMarketTransactorSession) FulfilMany(list []Submission) (*types.Transaction, error) {
	return _ComputeMarket.Contract.FulfilMany(&_ComputeMarket.TransactOpts, list)
}

// Lock is a paid mutator transaction binding the contract method 0xd2e4c9c1.
//
// Solidity: function lock(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) payable returns()
func (_ComputeMarket *ComputeMarketTransactor) Lock(opts *bind.TransactOpts, taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "lock", taskId, terms)
}

// Lock is a paid mutator transaction binding the contract method 0xd2e4c9c1.
//
// Solidity: function lock(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) payable returns()
func (_ComputeMarket *ComputeMarketSession) Lock(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Lock(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Lock is a paid mutator transaction binding the contract method 0xd2e4c9c1.
//
// Solidity: function lock(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) payable returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Lock(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Lock(&_ComputeMarket.TransactOpts, taskId, terms)
}

// LockMany is a paid mutator transaction binding the contract method 0x4f6254fb.
//
// Solidity: function lockMany(bytes32[] taskIds, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address)[] terms) payable returns(bool[] locked)
func (_ComputeMarket *ComputeMarketTransactor) LockMany(opts *bind.TransactOpts, taskIds [][32]byte, terms []Terms) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "lockMany", taskIds, terms)
}

// LockMany is a paid mutator transaction binding the contract method 0x4f6254fb.
//
// Solidity: function lockMany(bytes32[] taskIds, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address)[] terms) payable returns(bool[] locked)
func (_ComputeMarket *ComputeMarketSession) LockMany(taskIds [][32]byte, terms []Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.LockMany(&_ComputeMarket.TransactOpts, taskIds, terms)
}

// LockMany is a paid mutator transaction binding the contract method 0x4f6254fb.
//
// Solidity: function lockMany(bytes32[] taskIds, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address)[] terms) payable returns(bool[] locked)
func (_ComputeMarket *ComputeMarketTransactorSession) LockMany(taskIds [][32]byte, terms []Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.LockMany(&_ComputeMarket.TransactOpts, taskIds, terms)
}

// PayPool is a paid mutator transaction binding the contract method 0x55e646b6.
//
// Solidity: function payPool(uint32 operator) returns()
func (_ComputeMarket *ComputeMarketTransactor) PayPool(opts *bind.TransactOpts, operator uint32) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "payPool", operator)
}

// PayPool is a paid mutator transaction binding the contract method 0x55e646b6.
//
// Solidity: function payPool(uint32 operator) returns()
func (_ComputeMarket *ComputeMarketSession) PayPool(operator uint32) (*types.Transaction, error) {
	return _ComputeMarket.Contract.PayPool(&_ComputeMarket.TransactOpts, operator)
}

// PayPool is a paid mutator transaction binding the contract method 0x55e646b6.
//
// Solidity: function payPool(uint32 operator) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) PayPool(operator uint32) (*types.Transaction, error) {
	return _ComputeMarket.Contract.PayPool(&_ComputeMarket.TransactOpts, operator)
}

// PayTreasury is a paid mutator transaction binding the contract method 0x268bd3aa.
//
// Solidity: function payTreasury() returns()
func (_ComputeMarket *ComputeMarketTransactor) PayTreasury(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "payTreasury")
}

// PayTreasury is a paid mutator transaction binding the contract method 0x268bd3aa.
//
// Solidity: function payTreasury() returns()
func (_ComputeMarket *ComputeMarketSession) PayTreasury() (*types.Transaction, error) {
	return _ComputeMarket.Contract.PayTreasury(&_ComputeMarket.TransactOpts)
}

// PayTreasury is a paid mutator transaction binding the contract method 0x268bd3aa.
//
// Solidity: function payTreasury() returns()
func (_ComputeMarket *ComputeMarketTransactorSession) PayTreasury() (*types.Transaction, error) {
	return _ComputeMarket.Contract.PayTreasury(&_ComputeMarket.TransactOpts)
}

// Refund is a paid mutator transaction binding the contract method 0xe76bbb43.
//
// Solidity: function refund(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactor) Refund(opts *bind.TransactOpts, taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "refund", taskId, terms)
}

// Refund is a paid mutator transaction binding the contract method 0xe76bbb43.
//
// Solidity: function refund(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketSession) Refund(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Refund(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Refund is a paid mutator transaction binding the contract method 0xe76bbb43.
//
// Solidity: function refund(bytes32 taskId, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Refund(taskId [32]byte, terms Terms) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Refund(&_ComputeMarket.TransactOpts, taskId, terms)
}

// Request is a paid mutator transaction binding the contract method 0xc9380e6a.
//
// Solidity: function request((uint256,uint32,uint64,uint64,uint64,uint64,bytes,uint64) r, (uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16) offer) payable returns(bytes32)
func (_ComputeMarket *ComputeMarketTransactor) Request(opts *bind.TransactOpts, r Request, offer Offer) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "request", r, offer)
}

// Request is a paid mutator transaction binding the contract method 0xc9380e6a.
//
// Solidity: function request((uint256,uint32,uint64,uint64,uint64,uint64,bytes,uint64) r, (uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16) offer) payable returns(bytes32)
func (_ComputeMarket *ComputeMarketSession) Request(r Request, offer Offer) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Request(&_ComputeMarket.TransactOpts, r, offer)
}

// Request is a paid mutator transaction binding the contract method 0xc9380e6a.
//
// Solidity: function request((uint256,uint32,uint64,uint64,uint64,uint64,bytes,uint64) r, (uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16) offer) payable returns(bytes32)
func (_ComputeMarket *ComputeMarketTransactorSession) Request(r Request, offer Offer) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Request(&_ComputeMarket.TransactOpts, r, offer)
}

// RequestMany is a paid mutator transaction binding the contract method 0xd44e86c4.
//
// Solidity: function requestMany((uint256,uint32,uint64,uint64,uint64,uint64,bytes,uint64)[] list, (uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16) offer) payable returns(bytes32[] taskIds)
func (_ComputeMarket *ComputeMarketTransactor) RequestMany(opts *bind.TransactOpts, list []Request, offer Offer) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "requestMany", list, offer)
}

// RequestMany is a paid mutator transaction binding the contract method 0xd44e86c4.
//
// Solidity: function requestMany((uint256,uint32,uint64,uint64,uint64,uint64,bytes,uint64)[] list, (uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16) offer) payable returns(bytes32[] taskIds)
func (_ComputeMarket *ComputeMarketSession) RequestMany(list []Request, offer Offer) (*types.Transaction, error) {
	return _ComputeMarket.Contract.RequestMany(&_ComputeMarket.TransactOpts, list, offer)
}

// RequestMany is a paid mutator transaction binding the contract method 0xd44e86c4.
//
// Solidity: function requestMany((uint256,uint32,uint64,uint64,uint64,uint64,bytes,uint64)[] list, (uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16) offer) payable returns(bytes32[] taskIds)
func (_ComputeMarket *ComputeMarketTransactorSession) RequestMany(list []Request, offer Offer) (*types.Transaction, error) {
	return _ComputeMarket.Contract.RequestMany(&_ComputeMarket.TransactOpts, list, offer)
}

// Withdraw is a paid mutator transaction binding the contract method 0xf3fef3a3.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (_ComputeMarket *ComputeMarketTransactor) Withdraw(opts *bind.TransactOpts, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _ComputeMarket.contract.Transact(opts, "withdraw", to, amount)
}

// Withdraw is a paid mutator transaction binding the contract method 0xf3fef3a3.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (_ComputeMarket *ComputeMarketSession) Withdraw(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Withdraw(&_ComputeMarket.TransactOpts, to, amount)
}

// Withdraw is a paid mutator transaction binding the contract method 0xf3fef3a3.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Withdraw(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _ComputeMarket.Contract.Withdraw(&_ComputeMarket.TransactOpts, to, amount)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ComputeMarket *ComputeMarketTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ComputeMarket.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ComputeMarket *ComputeMarketSession) Receive() (*types.Transaction, error) {
	return _ComputeMarket.Contract.Receive(&_ComputeMarket.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ComputeMarket *ComputeMarketTransactorSession) Receive() (*types.Transaction, error) {
	return _ComputeMarket.Contract.Receive(&_ComputeMarket.TransactOpts)
}

// ComputeMarketAssignedIterator is returned from FilterAssigned and is used to iterate over the raw logs and unpacked data for Assigned events raised by the ComputeMarket contract.
type ComputeMarketAssignedIterator struct {
	Event *ComputeMarketAssigned // Event containing the contract specifics and raw log

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
func (it *ComputeMarketAssignedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketAssigned)
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
		it.Event = new(ComputeMarketAssigned)
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
func (it *ComputeMarketAssignedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketAssignedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketAssigned represents a Assigned event raised by the ComputeMarket contract.
type ComputeMarketAssigned struct {
	TaskId [32]byte
	Prover common.Address
	Price  *big.Int
	Until  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterAssigned is a free log retrieval operation binding the contract event 0xa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf69487344.
//
// Solidity: event Assigned(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketFilterer) FilterAssigned(opts *bind.FilterOpts, taskId [][32]byte, prover []common.Address) (*ComputeMarketAssignedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Assigned", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketAssignedIterator{contract: _ComputeMarket.contract, event: "Assigned", logs: logs, sub: sub}, nil
}

// WatchAssigned is a free log subscription operation binding the contract event 0xa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf69487344.
//
// Solidity: event Assigned(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketFilterer) WatchAssigned(opts *bind.WatchOpts, sink chan<- *ComputeMarketAssigned, taskId [][32]byte, prover []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Assigned", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketAssigned)
				if err := _ComputeMarket.contract.UnpackLog(event, "Assigned", log); err != nil {
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

// ParseAssigned is a log parse operation binding the contract event 0xa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf69487344.
//
// Solidity: event Assigned(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketFilterer) ParseAssigned(log types.Log) (*ComputeMarketAssigned, error) {
	event := new(ComputeMarketAssigned)
	if err := _ComputeMarket.contract.UnpackLog(event, "Assigned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketDeclinedIterator is returned from FilterDeclined and is used to iterate over the raw logs and unpacked data for Declined events raised by the ComputeMarket contract.
type ComputeMarketDeclinedIterator struct {
	Event *ComputeMarketDeclined // Event containing the contract specifics and raw log

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
func (it *ComputeMarketDeclinedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketDeclined)
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
		it.Event = new(ComputeMarketDeclined)
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
func (it *ComputeMarketDeclinedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketDeclinedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketDeclined represents a Declined event raised by the ComputeMarket contract.
type ComputeMarketDeclined struct {
	TaskId [32]byte
	Prover common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterDeclined is a free log retrieval operation binding the contract event 0xa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b.
//
// Solidity: event Declined(bytes32 indexed taskId, address indexed prover)
func (_ComputeMarket *ComputeMarketFilterer) FilterDeclined(opts *bind.FilterOpts, taskId [][32]byte, prover []common.Address) (*ComputeMarketDeclinedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Declined", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketDeclinedIterator{contract: _ComputeMarket.contract, event: "Declined", logs: logs, sub: sub}, nil
}

// WatchDeclined is a free log subscription operation binding the contract event 0xa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b.
//
// Solidity: event Declined(bytes32 indexed taskId, address indexed prover)
func (_ComputeMarket *ComputeMarketFilterer) WatchDeclined(opts *bind.WatchOpts, sink chan<- *ComputeMarketDeclined, taskId [][32]byte, prover []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Declined", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketDeclined)
				if err := _ComputeMarket.contract.UnpackLog(event, "Declined", log); err != nil {
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

// ParseDeclined is a log parse operation binding the contract event 0xa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b.
//
// Solidity: event Declined(bytes32 indexed taskId, address indexed prover)
func (_ComputeMarket *ComputeMarketFilterer) ParseDeclined(log types.Log) (*ComputeMarketDeclined, error) {
	event := new(ComputeMarketDeclined)
	if err := _ComputeMarket.contract.UnpackLog(event, "Declined", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketDeliveredIterator is returned from FilterDelivered and is used to iterate over the raw logs and unpacked data for Delivered events raised by the ComputeMarket contract.
type ComputeMarketDeliveredIterator struct {
	Event *ComputeMarketDelivered // Event containing the contract specifics and raw log

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
func (it *ComputeMarketDeliveredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketDelivered)
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
		it.Event = new(ComputeMarketDelivered)
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
func (it *ComputeMarketDeliveredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketDeliveredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketDelivered represents a Delivered event raised by the ComputeMarket contract.
type ComputeMarketDelivered struct {
	TaskId [32]byte
	Caller common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterDelivered is a free log retrieval operation binding the contract event 0x1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07.
//
// Solidity: event Delivered(bytes32 indexed taskId, address indexed caller)
func (_ComputeMarket *ComputeMarketFilterer) FilterDelivered(opts *bind.FilterOpts, taskId [][32]byte, caller []common.Address) (*ComputeMarketDeliveredIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var callerRule []interface{}
	for _, callerItem := range caller {
		callerRule = append(callerRule, callerItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Delivered", taskIdRule, callerRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketDeliveredIterator{contract: _ComputeMarket.contract, event: "Delivered", logs: logs, sub: sub}, nil
}

// WatchDelivered is a free log subscription operation binding the contract event 0x1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07.
//
// Solidity: event Delivered(bytes32 indexed taskId, address indexed caller)
func (_ComputeMarket *ComputeMarketFilterer) WatchDelivered(opts *bind.WatchOpts, sink chan<- *ComputeMarketDelivered, taskId [][32]byte, caller []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var callerRule []interface{}
	for _, callerItem := range caller {
		callerRule = append(callerRule, callerItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Delivered", taskIdRule, callerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketDelivered)
				if err := _ComputeMarket.contract.UnpackLog(event, "Delivered", log); err != nil {
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

// ParseDelivered is a log parse operation binding the contract event 0x1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07.
//
// Solidity: event Delivered(bytes32 indexed taskId, address indexed caller)
func (_ComputeMarket *ComputeMarketFilterer) ParseDelivered(log types.Log) (*ComputeMarketDelivered, error) {
	event := new(ComputeMarketDelivered)
	if err := _ComputeMarket.contract.UnpackLog(event, "Delivered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketDepositedIterator is returned from FilterDeposited and is used to iterate over the raw logs and unpacked data for Deposited events raised by the ComputeMarket contract.
type ComputeMarketDepositedIterator struct {
	Event *ComputeMarketDeposited // Event containing the contract specifics and raw log

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
func (it *ComputeMarketDepositedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketDeposited)
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
		it.Event = new(ComputeMarketDeposited)
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
func (it *ComputeMarketDepositedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketDepositedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketDeposited represents a Deposited event raised by the ComputeMarket contract.
type ComputeMarketDeposited struct {
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterDeposited is a free log retrieval operation binding the contract event 0x2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c4.
//
// Solidity: event Deposited(address indexed account, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) FilterDeposited(opts *bind.FilterOpts, account []common.Address) (*ComputeMarketDepositedIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Deposited", accountRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketDepositedIterator{contract: _ComputeMarket.contract, event: "Deposited", logs: logs, sub: sub}, nil
}

// WatchDeposited is a free log subscription operation binding the contract event 0x2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c4.
//
// Solidity: event Deposited(address indexed account, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) WatchDeposited(opts *bind.WatchOpts, sink chan<- *ComputeMarketDeposited, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Deposited", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketDeposited)
				if err := _ComputeMarket.contract.UnpackLog(event, "Deposited", log); err != nil {
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

// ParseDeposited is a log parse operation binding the contract event 0x2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c4.
//
// Solidity: event Deposited(address indexed account, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) ParseDeposited(log types.Log) (*ComputeMarketDeposited, error) {
	event := new(ComputeMarketDeposited)
	if err := _ComputeMarket.contract.UnpackLog(event, "Deposited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketDrawAnnouncedIterator is returned from FilterDrawAnnounced and is used to iterate over the raw logs and unpacked data for DrawAnnounced events raised by the ComputeMarket contract.
type ComputeMarketDrawAnnouncedIterator struct {
	Event *ComputeMarketDrawAnnounced // Event containing the contract specifics and raw log

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
func (it *ComputeMarketDrawAnnouncedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketDrawAnnounced)
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
		it.Event = new(ComputeMarketDrawAnnounced)
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
func (it *ComputeMarketDrawAnnouncedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketDrawAnnouncedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketDrawAnnounced represents a DrawAnnounced event raised by the ComputeMarket contract.
type ComputeMarketDrawAnnounced struct {
	TaskId    [32]byte
	DrawBlock *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterDrawAnnounced is a free log retrieval operation binding the contract event 0xb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d73.
//
// Solidity: event DrawAnnounced(bytes32 indexed taskId, uint256 drawBlock)
func (_ComputeMarket *ComputeMarketFilterer) FilterDrawAnnounced(opts *bind.FilterOpts, taskId [][32]byte) (*ComputeMarketDrawAnnouncedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "DrawAnnounced", taskIdRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketDrawAnnouncedIterator{contract: _ComputeMarket.contract, event: "DrawAnnounced", logs: logs, sub: sub}, nil
}

// WatchDrawAnnounced is a free log subscription operation binding the contract event 0xb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d73.
//
// Solidity: event DrawAnnounced(bytes32 indexed taskId, uint256 drawBlock)
func (_ComputeMarket *ComputeMarketFilterer) WatchDrawAnnounced(opts *bind.WatchOpts, sink chan<- *ComputeMarketDrawAnnounced, taskId [][32]byte) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "DrawAnnounced", taskIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketDrawAnnounced)
				if err := _ComputeMarket.contract.UnpackLog(event, "DrawAnnounced", log); err != nil {
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

// ParseDrawAnnounced is a log parse operation binding the contract event 0xb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d73.
//
// Solidity: event DrawAnnounced(bytes32 indexed taskId, uint256 drawBlock)
func (_ComputeMarket *ComputeMarketFilterer) ParseDrawAnnounced(log types.Log) (*ComputeMarketDrawAnnounced, error) {
	event := new(ComputeMarketDrawAnnounced)
	if err := _ComputeMarket.contract.UnpackLog(event, "DrawAnnounced", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketFulfilledIterator is returned from FilterFulfilled and is used to iterate over the raw logs and unpacked data for Fulfilled events raised by the ComputeMarket contract.
type ComputeMarketFulfilledIterator struct {
	Event *ComputeMarketFulfilled // Event containing the contract specifics and raw log

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
func (it *ComputeMarketFulfilledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketFulfilled)
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
		it.Event = new(ComputeMarketFulfilled)
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
func (it *ComputeMarketFulfilledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketFulfilledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketFulfilled represents a Fulfilled event raised by the ComputeMarket contract.
type ComputeMarketFulfilled struct {
	TaskId    [32]byte
	Prover    common.Address
	Price     *big.Int
	Net       *big.Int
	Delivered bool
	Output    []byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterFulfilled is a free log retrieval operation binding the contract event 0x637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b.
//
// Solidity: event Fulfilled(bytes32 indexed taskId, address indexed prover, uint256 price, uint256 net, bool delivered, bytes output)
func (_ComputeMarket *ComputeMarketFilterer) FilterFulfilled(opts *bind.FilterOpts, taskId [][32]byte, prover []common.Address) (*ComputeMarketFulfilledIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Fulfilled", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketFulfilledIterator{contract: _ComputeMarket.contract, event: "Fulfilled", logs: logs, sub: sub}, nil
}

// WatchFulfilled is a free log subscription operation binding the contract event 0x637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b.
//
// Solidity: event Fulfilled(bytes32 indexed taskId, address indexed prover, uint256 price, uint256 net, bool delivered, bytes output)
func (_ComputeMarket *ComputeMarketFilterer) WatchFulfilled(opts *bind.WatchOpts, sink chan<- *ComputeMarketFulfilled, taskId [][32]byte, prover []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Fulfilled", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketFulfilled)
				if err := _ComputeMarket.contract.UnpackLog(event, "Fulfilled", log); err != nil {
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

// ParseFulfilled is a log parse operation binding the contract event 0x637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b.
//
// Solidity: event Fulfilled(bytes32 indexed taskId, address indexed prover, uint256 price, uint256 net, bool delivered, bytes output)
func (_ComputeMarket *ComputeMarketFilterer) ParseFulfilled(log types.Log) (*ComputeMarketFulfilled, error) {
	event := new(ComputeMarketFulfilled)
	if err := _ComputeMarket.contract.UnpackLog(event, "Fulfilled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketLockedIterator is returned from FilterLocked and is used to iterate over the raw logs and unpacked data for Locked events raised by the ComputeMarket contract.
type ComputeMarketLockedIterator struct {
	Event *ComputeMarketLocked // Event containing the contract specifics and raw log

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
func (it *ComputeMarketLockedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketLocked)
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
		it.Event = new(ComputeMarketLocked)
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
func (it *ComputeMarketLockedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketLockedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketLocked represents a Locked event raised by the ComputeMarket contract.
type ComputeMarketLocked struct {
	TaskId [32]byte
	Prover common.Address
	Price  *big.Int
	Until  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterLocked is a free log retrieval operation binding the contract event 0x9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e8.
//
// Solidity: event Locked(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketFilterer) FilterLocked(opts *bind.FilterOpts, taskId [][32]byte, prover []common.Address) (*ComputeMarketLockedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Locked", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketLockedIterator{contract: _ComputeMarket.contract, event: "Locked", logs: logs, sub: sub}, nil
}

// WatchLocked is a free log subscription operation binding the contract event 0x9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e8.
//
// Solidity: event Locked(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketFilterer) WatchLocked(opts *bind.WatchOpts, sink chan<- *ComputeMarketLocked, taskId [][32]byte, prover []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Locked", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketLocked)
				if err := _ComputeMarket.contract.UnpackLog(event, "Locked", log); err != nil {
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

// ParseLocked is a log parse operation binding the contract event 0x9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e8.
//
// Solidity: event Locked(bytes32 indexed taskId, address indexed prover, uint256 price, uint40 until)
func (_ComputeMarket *ComputeMarketFilterer) ParseLocked(log types.Log) (*ComputeMarketLocked, error) {
	event := new(ComputeMarketLocked)
	if err := _ComputeMarket.contract.UnpackLog(event, "Locked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketMissedIterator is returned from FilterMissed and is used to iterate over the raw logs and unpacked data for Missed events raised by the ComputeMarket contract.
type ComputeMarketMissedIterator struct {
	Event *ComputeMarketMissed // Event containing the contract specifics and raw log

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
func (it *ComputeMarketMissedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketMissed)
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
		it.Event = new(ComputeMarketMissed)
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
func (it *ComputeMarketMissedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketMissedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketMissed represents a Missed event raised by the ComputeMarket contract.
type ComputeMarketMissed struct {
	TaskId     [32]byte
	Prover     common.Address
	Collateral *big.Int
	Caller     common.Address
	CallerPart *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterMissed is a free log retrieval operation binding the contract event 0xc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf.
//
// Solidity: event Missed(bytes32 indexed taskId, address indexed prover, uint256 collateral, address caller, uint256 callerPart)
func (_ComputeMarket *ComputeMarketFilterer) FilterMissed(opts *bind.FilterOpts, taskId [][32]byte, prover []common.Address) (*ComputeMarketMissedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Missed", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketMissedIterator{contract: _ComputeMarket.contract, event: "Missed", logs: logs, sub: sub}, nil
}

// WatchMissed is a free log subscription operation binding the contract event 0xc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf.
//
// Solidity: event Missed(bytes32 indexed taskId, address indexed prover, uint256 collateral, address caller, uint256 callerPart)
func (_ComputeMarket *ComputeMarketFilterer) WatchMissed(opts *bind.WatchOpts, sink chan<- *ComputeMarketMissed, taskId [][32]byte, prover []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Missed", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketMissed)
				if err := _ComputeMarket.contract.UnpackLog(event, "Missed", log); err != nil {
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

// ParseMissed is a log parse operation binding the contract event 0xc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf.
//
// Solidity: event Missed(bytes32 indexed taskId, address indexed prover, uint256 collateral, address caller, uint256 callerPart)
func (_ComputeMarket *ComputeMarketFilterer) ParseMissed(log types.Log) (*ComputeMarketMissed, error) {
	event := new(ComputeMarketMissed)
	if err := _ComputeMarket.contract.UnpackLog(event, "Missed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketNobodyDrawnIterator is returned from FilterNobodyDrawn and is used to iterate over the raw logs and unpacked data for NobodyDrawn events raised by the ComputeMarket contract.
type ComputeMarketNobodyDrawnIterator struct {
	Event *ComputeMarketNobodyDrawn // Event containing the contract specifics and raw log

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
func (it *ComputeMarketNobodyDrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketNobodyDrawn)
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
		it.Event = new(ComputeMarketNobodyDrawn)
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
func (it *ComputeMarketNobodyDrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketNobodyDrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketNobodyDrawn represents a NobodyDrawn event raised by the ComputeMarket contract.
type ComputeMarketNobodyDrawn struct {
	TaskId [32]byte
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterNobodyDrawn is a free log retrieval operation binding the contract event 0x6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5.
//
// Solidity: event NobodyDrawn(bytes32 indexed taskId)
func (_ComputeMarket *ComputeMarketFilterer) FilterNobodyDrawn(opts *bind.FilterOpts, taskId [][32]byte) (*ComputeMarketNobodyDrawnIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "NobodyDrawn", taskIdRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketNobodyDrawnIterator{contract: _ComputeMarket.contract, event: "NobodyDrawn", logs: logs, sub: sub}, nil
}

// WatchNobodyDrawn is a free log subscription operation binding the contract event 0x6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5.
//
// Solidity: event NobodyDrawn(bytes32 indexed taskId)
func (_ComputeMarket *ComputeMarketFilterer) WatchNobodyDrawn(opts *bind.WatchOpts, sink chan<- *ComputeMarketNobodyDrawn, taskId [][32]byte) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "NobodyDrawn", taskIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketNobodyDrawn)
				if err := _ComputeMarket.contract.UnpackLog(event, "NobodyDrawn", log); err != nil {
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

// ParseNobodyDrawn is a log parse operation binding the contract event 0x6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5.
//
// Solidity: event NobodyDrawn(bytes32 indexed taskId)
func (_ComputeMarket *ComputeMarketFilterer) ParseNobodyDrawn(log types.Log) (*ComputeMarketNobodyDrawn, error) {
	event := new(ComputeMarketNobodyDrawn)
	if err := _ComputeMarket.contract.UnpackLog(event, "NobodyDrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketPoolPaidIterator is returned from FilterPoolPaid and is used to iterate over the raw logs and unpacked data for PoolPaid events raised by the ComputeMarket contract.
type ComputeMarketPoolPaidIterator struct {
	Event *ComputeMarketPoolPaid // Event containing the contract specifics and raw log

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
func (it *ComputeMarketPoolPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketPoolPaid)
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
		it.Event = new(ComputeMarketPoolPaid)
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
func (it *ComputeMarketPoolPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketPoolPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketPoolPaid represents a PoolPaid event raised by the ComputeMarket contract.
type ComputeMarketPoolPaid struct {
	Operator uint32
	Amount   *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterPoolPaid is a free log retrieval operation binding the contract event 0x85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f.
//
// Solidity: event PoolPaid(uint32 indexed operator, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) FilterPoolPaid(opts *bind.FilterOpts, operator []uint32) (*ComputeMarketPoolPaidIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "PoolPaid", operatorRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketPoolPaidIterator{contract: _ComputeMarket.contract, event: "PoolPaid", logs: logs, sub: sub}, nil
}

// WatchPoolPaid is a free log subscription operation binding the contract event 0x85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f.
//
// Solidity: event PoolPaid(uint32 indexed operator, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) WatchPoolPaid(opts *bind.WatchOpts, sink chan<- *ComputeMarketPoolPaid, operator []uint32) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "PoolPaid", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketPoolPaid)
				if err := _ComputeMarket.contract.UnpackLog(event, "PoolPaid", log); err != nil {
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

// ParsePoolPaid is a log parse operation binding the contract event 0x85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f.
//
// Solidity: event PoolPaid(uint32 indexed operator, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) ParsePoolPaid(log types.Log) (*ComputeMarketPoolPaid, error) {
	event := new(ComputeMarketPoolPaid)
	if err := _ComputeMarket.contract.UnpackLog(event, "PoolPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketRefundedIterator is returned from FilterRefunded and is used to iterate over the raw logs and unpacked data for Refunded events raised by the ComputeMarket contract.
type ComputeMarketRefundedIterator struct {
	Event *ComputeMarketRefunded // Event containing the contract specifics and raw log

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
func (it *ComputeMarketRefundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketRefunded)
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
		it.Event = new(ComputeMarketRefunded)
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
func (it *ComputeMarketRefundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketRefundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketRefunded represents a Refunded event raised by the ComputeMarket contract.
type ComputeMarketRefunded struct {
	TaskId    [32]byte
	Requester common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRefunded is a free log retrieval operation binding the contract event 0xf552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183.
//
// Solidity: event Refunded(bytes32 indexed taskId, address indexed requester, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) FilterRefunded(opts *bind.FilterOpts, taskId [][32]byte, requester []common.Address) (*ComputeMarketRefundedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Refunded", taskIdRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketRefundedIterator{contract: _ComputeMarket.contract, event: "Refunded", logs: logs, sub: sub}, nil
}

// WatchRefunded is a free log subscription operation binding the contract event 0xf552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183.
//
// Solidity: event Refunded(bytes32 indexed taskId, address indexed requester, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) WatchRefunded(opts *bind.WatchOpts, sink chan<- *ComputeMarketRefunded, taskId [][32]byte, requester []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Refunded", taskIdRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketRefunded)
				if err := _ComputeMarket.contract.UnpackLog(event, "Refunded", log); err != nil {
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

// ParseRefunded is a log parse operation binding the contract event 0xf552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183.
//
// Solidity: event Refunded(bytes32 indexed taskId, address indexed requester, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) ParseRefunded(log types.Log) (*ComputeMarketRefunded, error) {
	event := new(ComputeMarketRefunded)
	if err := _ComputeMarket.contract.UnpackLog(event, "Refunded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketRefusedIterator is returned from FilterRefused and is used to iterate over the raw logs and unpacked data for Refused events raised by the ComputeMarket contract.
type ComputeMarketRefusedIterator struct {
	Event *ComputeMarketRefused // Event containing the contract specifics and raw log

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
func (it *ComputeMarketRefusedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketRefused)
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
		it.Event = new(ComputeMarketRefused)
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
func (it *ComputeMarketRefusedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketRefusedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketRefused represents a Refused event raised by the ComputeMarket contract.
type ComputeMarketRefused struct {
	TaskId [32]byte
	Prover common.Address
	Reason []byte
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterRefused is a free log retrieval operation binding the contract event 0xb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa428.
//
// Solidity: event Refused(bytes32 indexed taskId, address indexed prover, bytes reason)
func (_ComputeMarket *ComputeMarketFilterer) FilterRefused(opts *bind.FilterOpts, taskId [][32]byte, prover []common.Address) (*ComputeMarketRefusedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Refused", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketRefusedIterator{contract: _ComputeMarket.contract, event: "Refused", logs: logs, sub: sub}, nil
}

// WatchRefused is a free log subscription operation binding the contract event 0xb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa428.
//
// Solidity: event Refused(bytes32 indexed taskId, address indexed prover, bytes reason)
func (_ComputeMarket *ComputeMarketFilterer) WatchRefused(opts *bind.WatchOpts, sink chan<- *ComputeMarketRefused, taskId [][32]byte, prover []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Refused", taskIdRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketRefused)
				if err := _ComputeMarket.contract.UnpackLog(event, "Refused", log); err != nil {
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

// ParseRefused is a log parse operation binding the contract event 0xb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa428.
//
// Solidity: event Refused(bytes32 indexed taskId, address indexed prover, bytes reason)
func (_ComputeMarket *ComputeMarketFilterer) ParseRefused(log types.Log) (*ComputeMarketRefused, error) {
	event := new(ComputeMarketRefused)
	if err := _ComputeMarket.contract.UnpackLog(event, "Refused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketReopenedIterator is returned from FilterReopened and is used to iterate over the raw logs and unpacked data for Reopened events raised by the ComputeMarket contract.
type ComputeMarketReopenedIterator struct {
	Event *ComputeMarketReopened // Event containing the contract specifics and raw log

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
func (it *ComputeMarketReopenedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketReopened)
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
		it.Event = new(ComputeMarketReopened)
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
func (it *ComputeMarketReopenedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketReopenedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketReopened represents a Reopened event raised by the ComputeMarket contract.
type ComputeMarketReopened struct {
	TaskId    [32]byte
	RampStart *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterReopened is a free log retrieval operation binding the contract event 0x2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5.
//
// Solidity: event Reopened(bytes32 indexed taskId, uint40 rampStart)
func (_ComputeMarket *ComputeMarketFilterer) FilterReopened(opts *bind.FilterOpts, taskId [][32]byte) (*ComputeMarketReopenedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Reopened", taskIdRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketReopenedIterator{contract: _ComputeMarket.contract, event: "Reopened", logs: logs, sub: sub}, nil
}

// WatchReopened is a free log subscription operation binding the contract event 0x2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5.
//
// Solidity: event Reopened(bytes32 indexed taskId, uint40 rampStart)
func (_ComputeMarket *ComputeMarketFilterer) WatchReopened(opts *bind.WatchOpts, sink chan<- *ComputeMarketReopened, taskId [][32]byte) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Reopened", taskIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketReopened)
				if err := _ComputeMarket.contract.UnpackLog(event, "Reopened", log); err != nil {
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

// ParseReopened is a log parse operation binding the contract event 0x2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5.
//
// Solidity: event Reopened(bytes32 indexed taskId, uint40 rampStart)
func (_ComputeMarket *ComputeMarketFilterer) ParseReopened(log types.Log) (*ComputeMarketReopened, error) {
	event := new(ComputeMarketReopened)
	if err := _ComputeMarket.contract.UnpackLog(event, "Reopened", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketRequestedIterator is returned from FilterRequested and is used to iterate over the raw logs and unpacked data for Requested events raised by the ComputeMarket contract.
type ComputeMarketRequestedIterator struct {
	Event *ComputeMarketRequested // Event containing the contract specifics and raw log

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
func (it *ComputeMarketRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketRequested)
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
		it.Event = new(ComputeMarketRequested)
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
func (it *ComputeMarketRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketRequested represents a Requested event raised by the ComputeMarket contract.
type ComputeMarketRequested struct {
	TaskId    [32]byte
	ProjectId *big.Int
	Requester common.Address
	Task      Task
	Terms     Terms
	Manifest  [32]byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRequested is a free log retrieval operation binding the contract event 0x5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e796293.
//
// Solidity: event Requested(bytes32 indexed taskId, uint256 indexed projectId, address indexed requester, (uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) task, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes32 manifest)
func (_ComputeMarket *ComputeMarketFilterer) FilterRequested(opts *bind.FilterOpts, taskId [][32]byte, projectId []*big.Int, requester []common.Address) (*ComputeMarketRequestedIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Requested", taskIdRule, projectIdRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketRequestedIterator{contract: _ComputeMarket.contract, event: "Requested", logs: logs, sub: sub}, nil
}

// WatchRequested is a free log subscription operation binding the contract event 0x5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e796293.
//
// Solidity: event Requested(bytes32 indexed taskId, uint256 indexed projectId, address indexed requester, (uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) task, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes32 manifest)
func (_ComputeMarket *ComputeMarketFilterer) WatchRequested(opts *bind.WatchOpts, sink chan<- *ComputeMarketRequested, taskId [][32]byte, projectId []*big.Int, requester []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Requested", taskIdRule, projectIdRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketRequested)
				if err := _ComputeMarket.contract.UnpackLog(event, "Requested", log); err != nil {
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

// ParseRequested is a log parse operation binding the contract event 0x5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e796293.
//
// Solidity: event Requested(bytes32 indexed taskId, uint256 indexed projectId, address indexed requester, (uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) task, ((uint8,uint96,uint96,uint96,uint40,uint32,uint32,uint40,address,uint32,uint16,uint16),bytes4,address) terms, bytes32 manifest)
func (_ComputeMarket *ComputeMarketFilterer) ParseRequested(log types.Log) (*ComputeMarketRequested, error) {
	event := new(ComputeMarketRequested)
	if err := _ComputeMarket.contract.UnpackLog(event, "Requested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketTreasuryPaidIterator is returned from FilterTreasuryPaid and is used to iterate over the raw logs and unpacked data for TreasuryPaid events raised by the ComputeMarket contract.
type ComputeMarketTreasuryPaidIterator struct {
	Event *ComputeMarketTreasuryPaid // Event containing the contract specifics and raw log

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
func (it *ComputeMarketTreasuryPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketTreasuryPaid)
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
		it.Event = new(ComputeMarketTreasuryPaid)
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
func (it *ComputeMarketTreasuryPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketTreasuryPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketTreasuryPaid represents a TreasuryPaid event raised by the ComputeMarket contract.
type ComputeMarketTreasuryPaid struct {
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterTreasuryPaid is a free log retrieval operation binding the contract event 0x7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e.
//
// Solidity: event TreasuryPaid(uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) FilterTreasuryPaid(opts *bind.FilterOpts) (*ComputeMarketTreasuryPaidIterator, error) {

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "TreasuryPaid")
	if err != nil {
		return nil, err
	}
	return &ComputeMarketTreasuryPaidIterator{contract: _ComputeMarket.contract, event: "TreasuryPaid", logs: logs, sub: sub}, nil
}

// WatchTreasuryPaid is a free log subscription operation binding the contract event 0x7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e.
//
// Solidity: event TreasuryPaid(uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) WatchTreasuryPaid(opts *bind.WatchOpts, sink chan<- *ComputeMarketTreasuryPaid) (event.Subscription, error) {

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "TreasuryPaid")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketTreasuryPaid)
				if err := _ComputeMarket.contract.UnpackLog(event, "TreasuryPaid", log); err != nil {
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

// ParseTreasuryPaid is a log parse operation binding the contract event 0x7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e.
//
// Solidity: event TreasuryPaid(uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) ParseTreasuryPaid(log types.Log) (*ComputeMarketTreasuryPaid, error) {
	event := new(ComputeMarketTreasuryPaid)
	if err := _ComputeMarket.contract.UnpackLog(event, "TreasuryPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ComputeMarketWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the ComputeMarket contract.
type ComputeMarketWithdrawnIterator struct {
	Event *ComputeMarketWithdrawn // Event containing the contract specifics and raw log

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
func (it *ComputeMarketWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ComputeMarketWithdrawn)
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
		it.Event = new(ComputeMarketWithdrawn)
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
func (it *ComputeMarketWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ComputeMarketWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ComputeMarketWithdrawn represents a Withdrawn event raised by the ComputeMarket contract.
type ComputeMarketWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*ComputeMarketWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _ComputeMarket.contract.FilterLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &ComputeMarketWithdrawnIterator{contract: _ComputeMarket.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *ComputeMarketWithdrawn, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _ComputeMarket.contract.WatchLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ComputeMarketWithdrawn)
				if err := _ComputeMarket.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_ComputeMarket *ComputeMarketFilterer) ParseWithdrawn(log types.Log) (*ComputeMarketWithdrawn, error) {
	event := new(ComputeMarketWithdrawn)
	if err := _ComputeMarket.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
