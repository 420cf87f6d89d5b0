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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIPrograms\",\"name\":\"programs\",\"type\":\"address\"},{\"internalType\":\"contractIProverBook\",\"name\":\"provers\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"contractIQuorum\",\"name\":\"quorum\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"dataLog\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sessionKeys\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractISecurityRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"internalType\":\"structComputeMarket.Links\",\"name\":\"l\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadOffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"Balance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"CallNeedsGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"ConsumerFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"NoProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NoSuchTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotDrawing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRewards\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NothingToDeliver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteInactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"TaskExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongOutput\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Assigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"Declined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Delivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"net\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"delivered\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"collateral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"callerPart\",\"type\":\"uint256\"}],\"name\":\"Missed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NobodyDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PoolPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"}],\"name\":\"Reopened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DATA_LOG\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DRAWN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DRAW_BLOCKS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ATTEMPTS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CONSUMER_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROGRAMS\",\"outputs\":[{\"internalType\":\"contractIPrograms\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROVERS\",\"outputs\":[{\"internalType\":\"contractIProverBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM\",\"outputs\":[{\"internalType\":\"contractIQuorum\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM_ROUTE\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractISecurityRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUTER\",\"outputs\":[{\"internalType\":\"contractIVerifierRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SESSION_KEYS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"callDraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"decline\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"t\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"fulfil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"fulfilMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"done\",\"type\":\"bool[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"lockMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"locked\",\"type\":\"bool[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"payPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"poolDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"recordOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"attempts\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"}],\"internalType\":\"structRecord\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest[]\",\"name\":\"list\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"requestMany\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"resultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161604a38038061604a83398101604081905261002f916100f2565b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101205291811661010090815291830151919092015182166101805216610160526101a9565b60405161012081016001600160401b03811182821017156100d157634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146100ed575f5ffd5b919050565b5f610120828403128015610104575f5ffd5b5061010d6100a2565b610116836100d7565b8152610124602084016100d7565b6020820152610135604084016100d7565b6040820152610146606084016100d7565b6060820152610157608084016100d7565b608082015261016860a084016100d7565b60a082015261017960c084016100d7565b60c082015261018a60e084016100d7565b60e082015261019c61010084016100d7565b6101008201529392505050565b60805160a05160c05160e0516101005161012051610140516101605161018051615d946102b65f395f81816103d30152610b5201525f8181610230015281816106b501528181610f6b015261100801525f81816104c5015261430e01525f8181610492015261487f01525f8181610629015281816146e3015261482301525f818161040601528181611ab80152818161375201528181613ae001528181613f470152613fdc01525f818161045f01528181612004015261412001525f81816102c1015281816112550152818161215c015281816125a20152818161272601528181612af301528181612f65015261300601525f818161038c015281816134a001526138530152615d945ff3fe608060405260043610610220575f3560e01c806370a082311161011e578063d1c60a3a116100a8578063e76bbb431161006d578063e76bbb43146107c8578063eced5526146107e7578063edc7781e146107fc578063f3fef3a31461081b578063f8ec6ff71461083a575f5ffd5b8063d1c60a3a1461071e578063d2e4c9c11461074a578063d44e86c41461075d578063d8c8f32f1461077d578063dfec1c191461079c575f5ffd5b8063b41bad3e116100ee578063b41bad3e14610676578063c0034e0c146106a4578063c5003ec0146106d7578063c9380e6a14610703578063d0e30db014610716575f5ffd5b806370a08231146105ce57806389a9aa14146105f95780639783a81a146106185780639fd6837c1461064b575f5ffd5b806330e4349c116101aa5780634f6254fb1161016f5780634f6254fb1461050657806355e646b61461051957806356286aa71461053857806363cb2d57146105635780636a38fc2b14610582575f5ffd5b806330e4349c1461042857806332fe7b261461044e57806344a065e714610481578063484bcb47146104b45780634b1d976d146104e7575f5ffd5b806321100a74116101f057806321100a7414610332578063214d879f1461037b578063268bd3aa146103ae5780632d2c5565146103c25780632e80d9b6146103f5575f5ffd5b806303dca09d1461027b5780630b8fab61146102b057806319688f73146102fb5780631af2c89e1461031d575f5ffd5b3661027757336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102755760405163bab8350b60e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610286575f5ffd5b5061029a610295366004614c89565b610859565b6040516102a79190614cc7565b60405180910390f35b3480156102bb575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102a7565b348015610306575f5ffd5b5061030f600881565b6040519081526020016102a7565b348015610328575f5ffd5b5061030f60025481565b34801561033d575f5ffd5b5061035161034c366004614d0b565b610a59565b604080519384526001600160a01b03909216602084015264ffffffffff16908201526060016102a7565b348015610386575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b3480156103b9575f5ffd5b50610275610aea565b3480156103cd575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b348015610400575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b348015610433575f5ffd5b5061043c601081565b60405160ff90911681526020016102a7565b348015610459575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b34801561048c575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b3480156104bf575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b3480156104f2575f5ffd5b50610275610501366004614d39565b610b82565b61029a610514366004614d65565b610ce0565b348015610524575f5ffd5b50610275610533366004614e20565b610ee1565b348015610543575f5ffd5b5061030f610552366004614e20565b60016020525f908152604090205481565b34801561056e575f5ffd5b5061027561057d366004614d39565b6110f0565b34801561058d575f5ffd5b506105b57ff235dffc9135db5077629b530d2d816c9c621c19e09bc4f358d96f3faf017c6681565b6040516001600160e01b031990911681526020016102a7565b3480156105d9575f5ffd5b5061030f6105e8366004614e5a565b5f6020819052908152604090205481565b348015610604575f5ffd5b50610275610613366004614eb2565b611300565b348015610623575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b348015610656575f5ffd5b50610661621e848081565b60405163ffffffff90911681526020016102a7565b348015610681575f5ffd5b50610695610690366004614d39565b6114b3565b6040516102a793929190614f32565b3480156106af575f5ffd5b506102e37f000000000000000000000000000000000000000000000000000000000000000081565b3480156106e2575f5ffd5b506106eb603c81565b6040516001600160401b0390911681526020016102a7565b61030f610711366004614f6c565b6115a8565b6102756115e6565b348015610729575f5ffd5b5061073d610738366004614d0b565b611640565b6040516102a79190614fb4565b610275610758366004614d39565b611771565b61077061076b366004615021565b611820565b6040516102a79190615072565b348015610788575f5ffd5b50610275610797366004614d39565b611906565b3480156107a7575f5ffd5b506107b262278d0081565b60405164ffffffffff90911681526020016102a7565b3480156107d3575f5ffd5b506102756107e2366004614d39565b6119b1565b3480156107f2575f5ffd5b5061030f61271081565b348015610807575f5ffd5b506102756108163660046150a9565b611c41565b348015610826575f5ffd5b506102756108353660046150ee565b611df2565b348015610845575f5ffd5b50610275610854366004615118565b611e56565b6060610863611ed0565b816001600160401b0381111561087b5761087b61514f565b6040519080825280602002602001820160405280156108a4578160200160208202803683370190505b5090506108dd6040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5b838110156109e2575f60606109178488888681811061090057610900615163565b90506020028101906109129190615177565b611f05565b87868151811061092957610929615163565b60200260200101819450829550831515151581525050505084838151811061095357610953615163565b60200260200101516109d85786868481811061097157610971615163565b90506020028101906109839190615177565b610996906102008101906101e001614e5a565b6001600160a01b0316827fb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa428836040516109cf91906151c4565b60405180910390a35b50506001016108df565b506109ec8161210a565b5f5b83811015610a4957828181518110610a0857610a08615163565b602002602001015115610a4157610a41858583818110610a2a57610a2a615163565b9050602002810190610a3c9190615177565b61224b565b6001016109ee565b5050610a536123f1565b92915050565b5f818152600360205260408120819081906006600182015460ff166008811115610a8557610a85614f0a565b1480610aa957506007600182015460ff166008811115610aa757610aa7614f0a565b145b15610ae157600281015460019091015490935061010081046001600160a01b03169250600160b01b900464ffffffffff169050610ae3565b505b9193909250565b610af2611ed0565b6002545f819003610b16576040516321bf6c6760e21b815260040160405180910390fd5b5f6002556040518181527f7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e9060200160405180910390a1610b777f00000000000000000000000000000000000000000000000000000000000000008261241b565b50610b806123f1565b565b610b8a611ed0565b5f610b9583836124a2565b9050610ba2838284612520565b505f610bad8261279f565b90506001816008811115610bc357610bc3614f0a565b14610bf95760018201546040516330049feb60e01b815261026c918691849161010090046001600160a01b0316906004016151d6565b610c1384610c0e610100860160e08701615220565b6127e0565b5f610c2460c0850160a08601614e20565b63ffffffff16610c34848661281d565b64ffffffffff16610c45919061524f565b905080421015610c7857604051630d3fc99d60e01b8152600481018690524260248201526044810182905260640161026c565b60018301546010600160a81b90910460ff1610610cc7576001830154604051632e357b0560e01b815260048101879052600160a81b90910460ff1660248201526010604482015260640161026c565b610cd1858461285f565b505050610cdc6123f1565b5050565b6060610cea611ed0565b836001600160401b03811115610d0257610d0261514f565b604051908082528060200260200182016040528015610d2b578160200160208202803683370190505b5090505f5f5f5f5b87811015610eb3575f610d768a8a84818110610d5157610d51615163565b90506020020135898985818110610d6a57610d6a615163565b90506101c002016124a2565b9050610db38a8a84818110610d8d57610d8d615163565b90506020020135828a8a86818110610da757610da7615163565b90506101c00201612520565b50610dd681898985818110610dca57610dca615163565b90506101c002016128de565b610de05750610eab565b5f610e1c8b8b85818110610df657610df6615163565b90506020020135838b8b87818110610e1057610e10615163565b90506101c00201612991565b90508364ffffffffff168164ffffffffff161115610e38578093505b888884818110610e4a57610e4a615163565b610e649260806101c0909202019081019150606001615278565b610e77906001600160601b03168661524f565b94506001878481518110610e8d57610e8d615163565b91151560209283029190910190910152610ea686615291565b955050505b600101610d33565b50610ebd82612a68565b8215610ece57610ece338483612ac0565b505050610ed96123f1565b949350505050565b610ee9611ed0565b63ffffffff81165f9081526001602052604081205490819003610f1f576040516321bf6c6760e21b815260040160405180910390fd5b63ffffffff82165f8181526001602052604081208190559015610fe5576040516306fe631f60e21b815263ffffffff841660048201525f602482018190526044820152606481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631bf98c7c90849060840160206040518083038185885af1158015610fbb573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190610fe091906152a9565b61107d565b604051635f4b8ed960e01b81525f600482018190526024820152604481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635f4b8ed990849060640160206040518083038185885af1158015611058573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061107d91906152a9565b9050805f036110a25763ffffffff83165f9081526001602052604090208290556110e3565b8263ffffffff167f85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f836040516110da91815260200190565b60405180910390a25b50506110ed6123f1565b50565b6110f8611ed0565b5f61110383836124a2565b905060046111108261279f565b600881111561112157611121614f0a565b1415806111405750600181015461010090046001600160a01b03163314155b15611180576001810154604051637aae7ac960e11b8152600481018590526101009091046001600160a01b0316602482015233604482015260640161026c565b5f600261119360e0850160c08601614e20565b61119d91906152d4565b60018301546111c09163ffffffff1690600160b01b900464ffffffffff1661524f565b90508042106111f257604051632e357b0560e01b8152600481018590524260248201526044810182905260640161026c565b6112026080840160608501615278565b6001600160601b03165f5f336001600160a01b03166001600160a01b031681526020019081526020015f205f82825461123b919061524f565b909155505060405163dee84ea160e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee84ea1906024015f604051808303815f87803b15801561129e575f5ffd5b505af11580156112b0573d5f5f3e3d5ffd5b50506040513392508691507fa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b905f90a36112e982612b46565b6112f68483856001612b95565b5050610cdc6123f1565b611308611ed0565b5f61131385856124a2565b905060026113208261279f565b600881111561133157611331614f0a565b1461135b57846113408261279f565b60405163ef8bced960e01b815260040161026c9291906152fb565b61137085610c0e610100870160e08801615220565b6001810154600160b01b900464ffffffffff164381106113c157854361139783600161524f565b604051630d3fc99d60e01b815260048101939093526024830191909152604482015260640161026c565b6113cc603c8261524f565b4311156113e4576113dd868361285f565b50506114a5565b5f6113ee82612cab565b905080858560405161140192919061530f565b6040518091039020146114515781858560405161141f92919061530f565b604051908190038120631884446d60e21b8252600482019290925260248101919091526044810182905260640161026c565b5f61145c8686612d6a565b6040805160208101929092528101899052606001604051602081830303815290604052805190602001205f1c90506114a088858961149b888c87612ec8565b61314b565b505050505b6114ad6123f1565b50505050565b5f5f5f5f6114c186866124a2565b90506114cc8161279f565b93505f6114d9828761281d565b90506114e48561329b565b15611550576114f382876132d2565b92508264ffffffffff1642101561151a578461150f83886132f1565b9450945050506115a1565b6001611529602088018861532c565b600281111561153a5761153a614f0a565b14611546576001611549565b60025b94505f9290505b600185600881111561156457611564614f0a565b036115835784611575878342613393565b5f94509450945050506115a1565b6115936060870160408801615278565b6001600160601b0316935050505b9250925092565b5f6115b1611ed0565b6115d26115c46060840160408501615278565b6001600160601b0316612a68565b6115dc8383613494565b9050610a536123f1565b335f908152602081905260408120805434929061160490849061524f565b909155505060405134815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a2565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f82815260036020908152604091829020825160e08101909352805483526001810154909183019060ff1660088111156116b4576116b4614f0a565b60088111156116c5576116c5614f0a565b815260018201546001600160a01b0361010082041660208084019190915260ff600160a81b83041660408085019190915264ffffffffff600160b01b840481166060860152600160d81b909304909216608084015260029093015460a0909201919091525f858152600390925290209091506117409061279f565b8160200190600881111561175657611756614f0a565b9081600881111561176957611769614f0a565b905250919050565b611779611ed0565b61178c6115c46080830160608401615278565b5f61179783836124a2565b90506117a4838284612520565b506117af81836128de565b611801576117c883610c0e610100850160e08601615220565b826117d28261279f565b60018301546040516330049feb60e01b815261026c93929161010090046001600160a01b0316906004016151d6565b611817336001611812868587612991565b612ac0565b50610cdc6123f1565b606061182a611ed0565b6118568361183e6060850160408601615278565b6001600160601b03166118519190615345565b612a68565b826001600160401b0381111561186e5761186e61514f565b604051908082528060200260200182016040528015611897578160200160208202803683370190505b5090505f5b838110156118f6576118d18585838181106118b9576118b9615163565b90506020028101906118cb919061535c565b84613494565b8282815181106118e3576118e3615163565b602090810291909101015260010161189c565b506118ff6123f1565b9392505050565b61190e611ed0565b5f61191983836124a2565b90505f6119258261279f565b90506119308161329b565b6119655760018201546040516330049feb60e01b815261026c918691849161010090046001600160a01b0316906004016151d6565b611970848385612520565b6112f657834261198084866132d2565b604051630d3fc99d60e01b81526004810193909352602483019190915264ffffffffff16604482015260640161026c565b6119b9611ed0565b5f6119c483836124a2565b90506119d1838284612520565b505f6119dc8261279f565b905060068160088111156119f2576119f2614f0a565b1480611a0f57506007816008811115611a0d57611a0d614f0a565b145b80611a2b57506008816008811115611a2957611a29614f0a565b145b15611a615760018201546040516330049feb60e01b815261026c918691849161010090046001600160a01b0316906004016151d6565b5f611a73610100850160e08601615220565b90508064ffffffffff1642108015611b2b57506005826008811115611a9a57611a9a614f0a565b141580611b2b575060405163f183d06b60e01b8152600481018690527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f183d06b90602401602060405180830381865afa158015611b05573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b29919061537f565b155b15611b5f57604051630d3fc99d60e01b81526004810186905242602482015264ffffffffff8216604482015260640161026c565b60018301805460ff19166008179055611b7e6060850160408601615278565b6001600160601b03165f80611b9b6101c088016101a08901614e5a565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254611bc8919061524f565b90915550611be090506101c085016101a08601614e5a565b6001600160a01b0316857ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183611c1b6060880160408901615278565b6040516001600160601b03909116815260200160405180910390a3505050610cdc6123f1565b611c49611ed0565b5f611c5385615472565b90505f611c5f82613830565b5090505f611c6d82876124a2565b90506007600182015460ff166008811115611c8a57611c8a614f0a565b14611cb45781611c998261279f565b60405163458e4af160e01b815260040161026c9291906152fb565b80600201548585604051611cc992919061530f565b604051809103902014611d1c57818585604051611ce792919061530f565b60405190819003812060028401546330b31f8160e01b835260048301939093526024820152604481019190915260640161026c565b60018101805460ff191660061790555f611d3e61012088016101008901614e5a565b9050611d8b815a85878a8a604051602401611d5c949392919061568c565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b1790526138f3565b611dba57604051633326961760e11b8152600481018490526001600160a01b038216602482015260440161026c565b604051339084907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a3505050506114ad6123f1565b611dfa611ed0565b611e043382613908565b6040518181526001600160a01b0383169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a3611e4e828261241b565b610cdc6123f1565b611e5e611ed0565b611e946040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5f611ea08385611f05565b925050915081611eb357611eb381613984565b611ebc8361210a565b611ec58461224b565b5050506110ed6123f1565b611ed861398c565b610b8060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906139cc565b5f5f6060611f11614ba5565b611f1b85806156b7565b611f2d61020087016101e08801614e5a565b611f3b6102008801886156cc565b611f4484615472565b935081818080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505050608086015250506001600160a01b03166060830152808252611f9c90613830565b604083015260208083018290525f91611fb69188016124a2565b9050611fca82602001518288602001612520565b505f611fdb836020015183896139d3565b905080515f14611ffa575f8360200151829550955095505050506115a1565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45577b261203b6101c08a016101a08b01615723565b8561204a6102208c018c6156cc565b6040518563ffffffff1660e01b8152600401612069949392919061573e565b5f6040518083038186803b15801561207f575f5ffd5b505afa925050508015612090575060015b6120d9573d8080156120bd576040519150601f19603f3d011682016040523d82523d5f602084013e6120c2565b606091505b505f846020015182965096509650505050506115a1565b6120e9888460200151848a613bfc565b50506020908101516040805192830190525f825260019450925090506115a1565b80602001515f036121185750565b8051602082015160408084015160808501519151633c486a6760e01b81526001600160a01b0394851660048201526024810193909352604483015260648201525f917f00000000000000000000000000000000000000000000000000000000000000001690633c486a67906084016020604051808303815f875af11580156121a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121c691906157c6565b608083015183516001600160a01b03165f908152602081905260408120805493945091926121f590849061524f565b9091555050606082015163ffffffff82165f908152600160205260408120805490919061222390849061524f565b90915550505f6080830181905260608301819052604083018190526020830181905290915250565b602081015f61226261014084016101208501614e5a565b6001600160a01b031603612274575050565b5f61227f83806156b7565b61228890615472565b90505f61229482613830565b5090505f617530603f6122af61014087016101208801614e20565b6122c09063ffffffff166040615345565b6122ca91906157e1565b6122d4919061524f565b5f83815260036020526040812060018101805460ff1916600617905591925083856123036102008a018a6156cc565b604051602401612316949392919061568c565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b1790529050825a101561236f575a60405163e9c78ac160e01b815260048101919091526024810184905260440161026c565b6123a261238461012088016101008901614e5a565b61239661014089016101208a01614e20565b63ffffffff16836138f3565b156123d857604051339085907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a36123e8565b60018201805460ff191660071790555b50505050505050565b610b805f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611eff565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114612464576040519150601f19603f3d011682016040523d82523d5f602084013e612469565b606091505b505090508061249d5760405163a09e616560e01b81526001600160a01b03841660048201526024810183905260440161026c565b505050565b5f828152600360205260408120805490918190036124d6576040516311276def60e01b81526004810185905260240161026c565b5f6040516101c08582376101c09020905081811461251857604051631e058b0d60e01b815260048101869052602481018290526044810183905260640161026c565b505092915050565b60018201545f906125339060ff1661329b565b61253e57505f6118ff565b5f61254984846132d2565b90508064ffffffffff16421015612563575f9150506118ff565b600184015461010090046001600160a01b031661259061258b6101a086016101808701615723565b6140ff565b1561266e576125a0868286614191565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e5351bf8288856125ec6d18dbdb5c1d5d194b9b5a5cdcd95960921b6142f6565b6125fc90655af3107a4000615345565b6040516001600160e01b031960e087901b1681526001600160a01b039094166004850152602484019290925264ffffffffff16604483015260648201526084015f604051808303815f87803b158015612653575f5ffd5b505af1158015612665573d5f5f3e3d5ffd5b5050505061277e565b61267e6080850160608601615278565b6001600160601b03165f5f836001600160a01b03166001600160a01b031681526020019081526020015f205f8282546126b7919061524f565b9091555050604080515f8082523360208301528183015290516001600160a01b0383169188917fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9181900360600190a3604051636ec5062b60e11b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063dd8a0c56906024015f604051808303815f87803b158015612767575f5ffd5b505af1158015612779573d5f5f3e3d5ffd5b505050505b61278785612b46565b61279386868685612b95565b50600195945050505050565b5f80600183015460ff1660088111156127ba576127ba614f0a565b1480156127c75750815415155b6127d857600182015460ff16610a53565b600192915050565b8064ffffffffff164210610cdc57604051632e357b0560e01b81526004810183905242602482015264ffffffffff8216604482015260640161026c565b60018201545f90600160d81b900464ffffffffff161561284f576001830154600160d81b900464ffffffffff166118ff565b6118ff60a0830160808401615220565b5f61286b60044361524f565b60018301805460ff1964ffffffffff8416600160b01b81029190911660ff64ffffffffff60b01b01199092169190911760021790915560405190815290915083907fb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d739060200160405180910390a2505050565b5f5f6128e98461279f565b90505f600282600881111561290057612900614f0a565b14801561292957505f612916602086018661532c565b600281111561292757612927614f0a565b145b9050600182600881111561293f5761293f614f0a565b14806129485750805b801561296a5750612960610100850160e08601615220565b64ffffffffff1642105b80156129885750600185015461010090046001600160a01b03163314155b95945050505050565b5f6002600184015460ff1660088111156129ad576129ad614f0a565b036129ca576001830180546001600160d81b0316600160d81b1790555b600183018054600361010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b0319161733610100021760ff1916179055612a1583836132d2565b905033847f9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e8612a4486866132f1565b6040805191825264ffffffffff861660208301520160405180910390a39392505050565b803403612a725750565b80341115612aad57612a8481346157f4565b335f9081526020819052604081208054909190612aa290849061524f565b909155506110ed9050565b6110ed33612abb34846157f4565b613908565b60405163a68b691f60e01b81526001600160a01b0384811660048301526024820184905264ffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063a68b691f906064015f604051808303815f87803b158015612b34575f5ffd5b505af11580156123e8573d5f5f3e3d5ffd5b60018101546010600160a81b90910460ff1610156110ed57600181018054601590612b7a90600160a81b900460ff16615807565b91906101000a81548160ff021916908360ff16021790555050565b5f6001612ba5602085018561532c565b6002811115612bb657612bb6614f0a565b148015612bd2575060018401546010600160a81b90910460ff16105b9050808015612bf75750612bed610100840160e08501615220565b64ffffffffff1642105b15612c0c57612c06858561285f565b506114ad565b6001612c1b602085018561532c565b6002811115612c2c57612c2c614f0a565b03612c3657600191505b6001848101805464ffffffffff8516600160d81b810260ff64ffffffffff60b01b011916610100600160b01b03909216919091179092179055604080519182525186917f2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5919081900360200190a25050505050565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b031684604051602001612cdd91815260200190565b60408051601f1981840301815290829052612cf791615825565b5f60405180830381855afa9150503d805f8114612d2f576040519150601f19603f3d011682016040523d82523d5f602084013e612d34565b606091505b5091509150811580612d4857508051602014155b15612d5657505f9392505050565b80806020019051810190610ed991906152a9565b5f5f60f784845f818110612d8057612d80615163565b612d9292013560f81c9050600161583b565b612d9c9190615854565b60ff1690505f5b600d811015612e98575f858584818110612dbf57612dbf615163565b919091013560f81c9150506080811015612de357612ddc83615291565b9250612e8f565b60b88160ff161015612e13576080612dfc82600161583b565b612e069190615854565b612ddc9060ff168461524f565b5f612e1f60b783615854565b60ff169050612e2f816008615345565b612e3b906101006157f4565b8787612e4887600161524f565b90612e5488602161524f565b92612e619392919061586d565b612e6a91615894565b901c612e7782600161524f565b612e81919061524f565b612e8b908561524f565b9350505b50600101612da3565b508383612ea683600161524f565b90612eb284602161524f565b92612ebf9392919061586d565b610ed991615894565b60018301545f90819061010090046001600160a01b031615612eeb576001612eed565b5f5b60ff166001600160401b03811115612f0757612f0761514f565b604051908082528060200260200182016040528015612f30578160200160208202803683370190505b50905080515f14612ffb57600185015460405163636f35d360e01b81526101009091046001600160a01b0390811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063636f35d390602401602060405180830381865afa158015612faa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fce91906157c6565b815f81518110612fe057612fe0615163565b602002602001019063ffffffff16908163ffffffff16815250505b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633d75c62d61303d6101a088016101808901615723565b60088761304a428b61437f565b876040518663ffffffff1660e01b815260040161306b9594939291906158b1565b5f60405180830381865afa158015613085573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526130ac9190810190615929565b90505f5b815181101561313f576130c96080870160608801615278565b6001600160601b03165f5f8484815181106130e6576130e6615163565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054106131375781818151811061312557613125615163565b602002602001015193505050506118ff565b6001016130b0565b505f9695505050505050565b6001600160a01b0381166131ac5761316283612b46565b600183018054610100600160b01b03166001600160d81b0117905560405184907f6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5905f90a26114ad565b6131ce816131c06080850160608601615278565b6001600160601b0316613908565b600183018054600461010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b031916176101006001600160a01b038516021760ff19161790555f61322384846132d2565b90506001600160a01b038216857fa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf694873446132616060870160408801615278565b604080516001600160601b03909216825264ffffffffff861660208301520160405180910390a361329482600183612ac0565b5050505050565b5f60038260088111156132b0576132b0614f0a565b1480610a53575060048260088111156132cb576132cb614f0a565b1492915050565b60018201545f906118ff90600160b01b900464ffffffffff168361437f565b5f5f6132fc8461279f565b9050600381600881111561331257613312614f0a565b036133455761333d83613325868661281d565b6001870154600160b01b900464ffffffffff16613393565b915050610a53565b600181600881111561335957613359614f0a565b036133725761333d8361336c868661281d565b42613393565b6133826060840160408501615278565b6001600160601b0316949350505050565b5f8264ffffffffff1682116133c2576133b26040850160208601615278565b6001600160601b031690506118ff565b5f6133d464ffffffffff8516846157f4565b90506133e660c0860160a08701614e20565b63ffffffff168110613413576134026060860160408701615278565b6001600160601b03169150506118ff565b61342360c0860160a08701614e20565b63ffffffff168161343a6040880160208901615278565b61344a6060890160408a01615278565b61345491906159d0565b6001600160601b03166134679190615345565b61347191906157e1565b6134816040870160208801615278565b6001600160601b0316612988919061524f565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630ba1fe8085356134d76040880160208901614e20565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff16602482015260440160a060405180830381865afa15801561351c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061354091906159ef565b9050806060015164ffffffffff165f148061355c575080608001515b1561359b5783356135736040860160208701614e20565b604051637d53242f60e01b8152600481019290925263ffffffff16602482015260440161026c565b6135a881604001516140ff565b6135d757604080820151905163f589dab360e01b81526001600160e01b0319909116600482015260240161026c565b5f6040518060600160405280858036038101906135f49190615a83565b8152604080850180516001600160e01b031916602084015233919092015281519051919250613622916143d7565b5f61362c866145e4565b905061363c8130855f015161493b565b5f8181526003602052604090208054919550901561366f576040516229394160e41b81526004810186905260240161026c565b826040516020016136809190615cd7565b60408051601f1981840301815290829052805160209091012082558451339189359188917f5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e796293916136d39188918a91615ce6565b60405180910390a460016136ea602088018861532c565b60028111156136fb576136fb614f0a565b0361370f5761370a858261285f565b613826565b600261371e602088018861532c565b600281111561372f5761372f614f0a565b036138265760018101805460ff1916600517905560408401516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639dff0d2c90879061378d6101608b016101408c01615d18565b61379f6101808c016101608d01615d18565b6137b06101008d0160e08e01615220565b6040516001600160e01b031960e088901b81168252600482019690965293909416602484015261ffff918216604484015216606482015264ffffffffff909116608482015260a4015f604051808303815f87803b15801561380f575f5ffd5b505af1158015613821573d5f5f3e3d5ffd5b505050505b5050505092915050565b80516020820151604051621743fd60e71b81525f92839283926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692630ba1fe80926138959260040191825263ffffffff16602082015260400190565b60a060405180830381865afa1580156138b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138d491906159ef565b90506138e48430835f015161493b565b81602001519250925050915091565b5f5f5f8351602085015f8888f1949350505050565b6001600160a01b0382165f908152602081905260409020548181101561395a576040516306a343fb60e11b81526001600160a01b0384166004820152602481018290526044810183905260640161026c565b61396482826157f4565b6001600160a01b039093165f908152602081905260409020929092555050565b805160208201fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b8057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60605f6139df8461279f565b90505f6139f461012085016101008601615220565b64ffffffffff169050804210613a64576040516024810187905242604482015260648101829052632e357b0560e01b906084015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915292506118ff915050565b610400613a756102008601866156cc565b90501115613aa057604051651bdd5d1c1d5d60d21b6024820152631c6f309760e01b90604401613a28565b5f613aaa8361329b565b613b04576005836008811115613ac257613ac2614f0a565b14613ade57613ad961020086016101e08701614e5a565b613b18565b7f0000000000000000000000000000000000000000000000000000000000000000613b18565b600186015461010090046001600160a01b03165b90505f6001846008811115613b2f57613b2f614f0a565b10158015613b4f57506005846008811115613b4c57613b4c614f0a565b11155b9050801580613b815750613b6b61020087016101e08801614e5a565b6001600160a01b0316826001600160a01b031614155b15613be2576040516330049feb60e01b90613ba4908a90879086906024016151d6565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915294506118ff9350505050565b505060408051602081019091525f81529695505050505050565b602081015f613c12613c0d8561279f565b61329b565b90505f613c1f85846132f1565b90505f5f612710613c3e6b18dbdb5c1d5d194b9c1bdbdb60a21b6142f6565b613c489085615345565b613c5291906157e1565b612710613c716f636f6d707574652e747265617375727960801b6142f6565b613c7b9086615345565b613c8591906157e1565b90925090505f81613c9684866157f4565b613ca091906157f4565b90505f80613cb661012089016101008a01614e5a565b6001600160a01b031614613ccb576007613cce565b60065b9050613ce261020089016101e08a01614e5a565b6001808b01805464ffffffffff42908116600160b01b0264ffffffffff60b01b1983168117845586949193928591849160ff1990911660ff64ffffffffff60b01b01199091161783836008811115613d3c57613d3c614f0a565b02179055508491906101000a8154816001600160a01b0302191690836001600160a01b0316021790555050505087806102000190613d7a91906156cc565b604051613d8892919061530f565b604051809103902089600201819055508260025f828254613da9919061524f565b90915550859050613dc06060890160408a01615278565b6001600160601b031614613e395784613ddf6060890160408a01615278565b6001600160601b0316613df291906157f4565b5f80613e066101e08c016101c08d01614e5a565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254613e33919061524f565b90915550505b858015613e5d5750613e516080880160608901615278565b6001600160601b031615155b15613ec257613e726080880160608901615278565b6001600160601b03165f80613e8f6102008c016101e08d01614e5a565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254613ebc919061524f565b90915550505b613ed461020089016101e08a01614e5a565b6001600160a01b03168a7f637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b87856006866008811115613f1557613f15614f0a565b14613f246102008f018f6156cc565b604051613f35959493929190615d31565b60405180910390a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016613f796102008a016101e08b01614e5a565b6001600160a01b03160361404a575f80805260016020527fa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb498054869290613fc190849061524f565b9091555050604051638609cad160e01b8152600481018b90527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638609cad19084906024015f604051808303818588803b158015614027575f5ffd5b505af1158015614039573d5f5f3e3d5ffd5b5050505050505050505050506114ad565b61405c61020089016101e08a01614e5a565b6001600160a01b03168b5f01516001600160a01b031614614080576140808b61210a565b61409261020089016101e08a01614e5a565b6001600160a01b03168b5260208b0180516140ac90615291565b905285156140c6578a60400180516140c390615291565b90525b838b6060018181516140d8919061524f565b90525060808b0180518391906140ef90839061524f565b9052505050505050505050505050565b60405163b939c63560e01b81526001600160e01b0319821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b939c63590602401602060405180830381865afa15801561416d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a53919061537f565b5f6141a26080830160608401615278565b6001600160601b031690505f6141b96002836157e1565b90505f336001600160a01b03861614614202576127106141e96d31b7b6b83aba329731b0b63632b960911b6142f6565b6141f39085615345565b6141fd91906157e1565b614204565b5f5b9050815f8061421b6101c088016101a08901614e5a565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254614248919061524f565b9091555050801561427757335f908152602081905260408120805483929061427190849061524f565b90915550505b8061428283856157f4565b61428c91906157f4565b60025f82825461429c919061524f565b9091555050604080518481523360208201529081018290526001600160a01b0386169087907fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9060600160405180910390a3505050505050565b60405163023aa9ab60e61b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa15801561435b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a5391906152a9565b5f8061439160e0840160c08501614e20565b6143a19063ffffffff168561524f565b90506143b4610100840160e08501615220565b64ffffffffff1681106118ff576143d2610100840160e08501615220565b610ed9565b816080015164ffffffffff165f036143f75764ffffffffff421660808301525b61443e82604001516001600160601b031683602001516001600160601b031611158015614430575060408301516001600160601b031615155b64707269636560d81b614aa4565b614483428360e0015164ffffffffff16118015614472575061446362278d004261524f565b8360e0015164ffffffffff1611155b67646561646c696e6560c01b614aa4565b6144c342836080015164ffffffffff16101580156144b657508260e0015164ffffffffff16836080015164ffffffffff16105b63072616d760e41b614aa4565b6144f3621e848063ffffffff1683610120015163ffffffff1611156b636f6e73756d65722067617360a01b614aa4565b610100820151614531906001600160a01b0316158061452057506101008301516001600160a01b03163b15155b6731b7b739bab6b2b960c11b614aa4565b61456c6001600160e01b03198216633c8d77ff60e21b1460028451600281111561455d5761455d614f0a565b1414636d6f646560e01b614aa4565b60028251600281111561458157614581614f0a565b036145c657610cdc82610160015161ffff165f141580156145b4575082610140015161ffff1683610160015161ffff1611155b681d1a1c995cda1bdb1960ba1b614aa4565b610cdc8260c0015163ffffffff165f1415636c6f636b60e01b614aa4565b6145ec614be0565b6145fc6080830160608401615d58565b6001600160401b03166146156060840160408501615d58565b6001600160401b03161061464657604051631c6f309760e01b81526472616e676560d81b600482015260240161026c565b61465660c0830160a08401615d58565b6001600160401b031661466f60a0840160808501615d58565b6001600160401b0316106146a157604051631c6f309760e01b81526577696e646f7760d01b600482015260240161026c565b6110006146b160c08401846156cc565b905011156146dd57604051631c6f309760e01b815265706172616d7360d01b600482015260240161026c565b5f61473a7f00000000000000000000000000000000000000000000000000000000000000007fc26c979a17f2c0245c2b987f7970664d575eaa70d4723ec04eb98b33ca282e2a85356147356080880160608901615d58565b614ac5565b90505f81900361476c57604051631c6f309760e01b81526918da1958dadc1bda5b9d60b21b600482015260240161026c565b604051806101800160405280845f013581526020018460200160208101906147949190614e20565b63ffffffff1681526020016147af6060860160408701615d58565b6001600160401b031681526020016147cd6080860160608701615d58565b6001600160401b031681526020016147eb60a0860160808701615d58565b6001600160401b0316815260200161480960c0860160a08701615d58565b6001600160401b03168152602081018390526040016148757f00000000000000000000000000000000000000000000000000000000000000007f3e2817090bda8f43a72fe835d82b2de602dacde7268f4978f9f4a40daadd2174873561473560808a0160608b01615d58565b81526020016148c77f00000000000000000000000000000000000000000000000000000000000000007fe56bf027ec7797ecccbece464b673ed2661d7e1537e32b9339dd11356166b03387355f614ac5565b81526020016148d960c08601866156cc565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250336020820152604001614929610100860160e08701615d58565b6001600160401b031690529392505050565b5f7f15b0f42654682665e07bfa2f3404007388f18f4ed120aa99b096c79087c10ebd4684865f015187602001518689604001518a606001518b608001518c60a001518d60c001518e60e001518f61010001516040516020016149e297969594939291906001600160401b03978816815295871660208701529386166040860152919094166060840152608083019390935260a082019290925260c081019190915260e00190565b604051602081830303815290604052805190602001208a6101200151805190602001208b61014001518c6101600151604051602001614a859a99989796959493929190998a5260208a01989098526001600160a01b0396871660408a0152606089019590955263ffffffff93909316608088015260a087019190915260c086015260e0850152166101008301526001600160401b03166101208201526101400190565b6040516020818303038152906040528051906020012090509392505050565b81610cdc576040516314bdf14160e01b81526004810182905260240161026c565b5f5f5f866001600160a01b0316868686604051602401614af89291909182526001600160401b0316602082015260400190565b60408051601f198184030181529181526020820180516001600160e01b03166001600160e01b0319909416939093179092529051614b369190615825565b5f60405180830381855afa9150503d805f8114614b6e576040519150601f19603f3d011682016040523d82523d5f602084013e614b73565b606091505b5091509150818015614b8757506020815110155b614b91575f614b9a565b614b9a81615d71565b979650505050505050565b6040518060a00160405280614bb8614be0565b81526020015f81526020015f81526020015f6001600160a01b03168152602001606081525090565b60408051610180810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201839052610120820152610140810182905261016081019190915290565b5f5f83601f840112614c52575f5ffd5b5081356001600160401b03811115614c68575f5ffd5b6020830191508360208260051b8501011115614c82575f5ffd5b9250929050565b5f5f60208385031215614c9a575f5ffd5b82356001600160401b03811115614caf575f5ffd5b614cbb85828601614c42565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614d005783511515835260209384019390920191600101614ce0565b509095945050505050565b5f60208284031215614d1b575f5ffd5b5035919050565b5f6101c08284031215614d33575f5ffd5b50919050565b5f5f6101e08385031215614d4b575f5ffd5b82359150614d5c8460208501614d22565b90509250929050565b5f5f5f5f60408587031215614d78575f5ffd5b84356001600160401b03811115614d8d575f5ffd5b614d9987828801614c42565b90955093505060208501356001600160401b03811115614db7575f5ffd5b8501601f81018713614dc7575f5ffd5b80356001600160401b03811115614ddc575f5ffd5b8760206101c083028401011115614df1575f5ffd5b949793965060200194505050565b63ffffffff811681146110ed575f5ffd5b8035614e1b81614dff565b919050565b5f60208284031215614e30575f5ffd5b81356118ff81614dff565b6001600160a01b03811681146110ed575f5ffd5b8035614e1b81614e3b565b5f60208284031215614e6a575f5ffd5b81356118ff81614e3b565b5f5f83601f840112614e85575f5ffd5b5081356001600160401b03811115614e9b575f5ffd5b602083019150836020828501011115614c82575f5ffd5b5f5f5f5f6102008587031215614ec6575f5ffd5b84359350614ed78660208701614d22565b92506101e08501356001600160401b03811115614ef2575f5ffd5b614efe87828801614e75565b95989497509550505050565b634e487b7160e01b5f52602160045260245ffd5b60098110614f2e57614f2e614f0a565b9052565b60608101614f408286614f1e565b83602083015264ffffffffff83166040830152949350505050565b5f6101808284031215614d33575f5ffd5b5f5f6101a08385031215614f7e575f5ffd5b82356001600160401b03811115614f93575f5ffd5b83016101008186031215614fa5575f5ffd5b9150614d5c8460208501614f5b565b8151815260208083015160e0830191614fcf90840182614f1e565b5060018060a01b03604084015116604083015260ff606084015116606083015264ffffffffff608084015116608083015264ffffffffff60a08401511660a083015260c083015160c083015292915050565b5f5f5f6101a08486031215615034575f5ffd5b83356001600160401b03811115615049575f5ffd5b61505586828701614c42565b909450925061506990508560208601614f5b565b90509250925092565b602080825282518282018190525f918401906040840190835b81811015614d0057835183526020938401939092019160010161508b565b5f5f5f5f61020085870312156150bd575f5ffd5b84356001600160401b038111156150d2575f5ffd5b6150de87828801614f5b565b945050614ed78660208701614d22565b5f5f604083850312156150ff575f5ffd5b823561510a81614e3b565b946020939093013593505050565b5f60208284031215615128575f5ffd5b81356001600160401b0381111561513d575f5ffd5b820161024081850312156118ff575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823561023e1983360301811261518c575f5ffd5b9190910192915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6118ff6020830184615196565b838152606081016151ea6020830185614f1e565b6001600160a01b03929092166040919091015292915050565b64ffffffffff811681146110ed575f5ffd5b8035614e1b81615203565b5f60208284031215615230575f5ffd5b81356118ff81615203565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a5357610a5361523b565b80356001600160601b0381168114614e1b575f5ffd5b5f60208284031215615288575f5ffd5b6118ff82615262565b5f600182016152a2576152a261523b565b5060010190565b5f602082840312156152b9575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff8316806152e9576152e96152c0565b8063ffffffff84160491505092915050565b828152604081016118ff6020830184614f1e565b818382375f9101908152919050565b803560038110614e1b575f5ffd5b5f6020828403121561533c575f5ffd5b6118ff8261531e565b8082028115828204841417610a5357610a5361523b565b5f823560fe1983360301811261518c575f5ffd5b80518015158114614e1b575f5ffd5b5f6020828403121561538f575f5ffd5b6118ff82615370565b60405161018081016001600160401b03811182821017156153bb576153bb61514f565b60405290565b604051601f8201601f191681016001600160401b03811182821017156153e9576153e961514f565b604052919050565b80356001600160401b0381168114614e1b575f5ffd5b5f82601f830112615416575f5ffd5b81356001600160401b0381111561542f5761542f61514f565b615442601f8201601f19166020016153c1565b818152846020838601011115615456575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6101808236031215615483575f5ffd5b61548b615398565b8235815261549b60208401614e10565b60208201526154ac604084016153f1565b60408201526154bd606084016153f1565b60608201526154ce608084016153f1565b60808201526154df60a084016153f1565b60a082015260c0838101359082015260e0808401359082015261010080840135908201526101208301356001600160401b0381111561551c575f5ffd5b61552836828601615407565b6101208301525061553c6101408401614e4f565b61014082015261554f61016084016153f1565b61016082015292915050565b805182525f6020820151615577602085018263ffffffff169052565b50604082015161559260408501826001600160401b03169052565b5060608201516155ad60608501826001600160401b03169052565b5060808201516155c860808501826001600160401b03169052565b5060a08201516155e360a08501826001600160401b03169052565b5060c082015160c084015260e082015160e0840152610100820151610100840152610120820151610180610120850152615621610180850182615196565b905061014083015161563f6101408601826001600160a01b03169052565b5061016083015161565c6101608601826001600160401b03169052565b509392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f6156a4606083018661555b565b8281036040840152614b9a818587615664565b5f823561017e1983360301811261518c575f5ffd5b5f5f8335601e198436030181126156e1575f5ffd5b8301803591506001600160401b038211156156fa575f5ffd5b602001915036819003821315614c82575f5ffd5b6001600160e01b0319811681146110ed575f5ffd5b5f60208284031215615733575f5ffd5b81356118ff8161570e565b63ffffffff60e01b85168152606060208201525f845160a0606084015261576961010084018261555b565b6020870151608085810191909152604088015160a086015260608801516001600160a01b031660c0860152870151848203605f190160e08601529091506157b08282615196565b9150508281036040840152614b9a818587615664565b5f602082840312156157d6575f5ffd5b81516118ff81614dff565b5f826157ef576157ef6152c0565b500490565b81810381811115610a5357610a5361523b565b5f60ff821660ff810361581c5761581c61523b565b60010192915050565b5f82518060208501845e5f920191825250919050565b60ff8181168382160190811115610a5357610a5361523b565b60ff8281168282160390811115610a5357610a5361523b565b5f5f8585111561587b575f5ffd5b83861115615887575f5ffd5b5050820193919092039150565b80356020831015610a53575f19602084900360031b1b1692915050565b5f60a0820163ffffffff60e01b8816835286602084015285604084015264ffffffffff8516606084015260a0608084015280845180835260c0850191506020860192505f5b8181101561591a57835163ffffffff168352602093840193909201916001016158f6565b50909998505050505050505050565b5f60208284031215615939575f5ffd5b81516001600160401b0381111561594e575f5ffd5b8201601f8101841361595e575f5ffd5b80516001600160401b038111156159775761597761514f565b8060051b615987602082016153c1565b918252602081840181019290810190878411156159a2575f5ffd5b6020850194505b83851015614b9a57845192506159be83614e3b565b828252602094850194909101906159a9565b6001600160601b038281168282160390811115610a5357610a5361523b565b5f60a0828403128015615a00575f5ffd5b5060405160a081016001600160401b0381118282101715615a2357615a2361514f565b60409081528351825260208085015190830152830151615a428161570e565b60408201526060830151615a5581615203565b6060820152615a6660808401615370565b60808201529392505050565b803561ffff81168114614e1b575f5ffd5b5f610180828403128015615a95575f5ffd5b50615a9e615398565b615aa78361531e565b8152615ab560208401615262565b6020820152615ac660408401615262565b6040820152615ad760608401615262565b6060820152615ae860808401615215565b6080820152615af960a08401614e10565b60a0820152615b0a60c08401614e10565b60c0820152615b1b60e08401615215565b60e0820152615b2d6101008401614e4f565b610100820152615b406101208401614e10565b610120820152615b536101408401615a72565b610140820152615b666101608401615a72565b6101608201529392505050565b60038110614f2e57614f2e614f0a565b8051615b90838251615b73565b6020810151615baa60208501826001600160601b03169052565b506040810151615bc560408501826001600160601b03169052565b506060810151615be060608501826001600160601b03169052565b506080810151615bf9608085018264ffffffffff169052565b5060a0810151615c1160a085018263ffffffff169052565b5060c0810151615c2960c085018263ffffffff169052565b5060e0810151615c4260e085018264ffffffffff169052565b50610100810151615c5f6101008501826001600160a01b03169052565b50610120810151615c7961012085018263ffffffff169052565b50610140810151615c9161014085018261ffff169052565b506101608101519050615cab61016084018261ffff169052565b5060208101516001600160e01b031916610180830152604001516001600160a01b03166101a090910152565b6101c08101610a538284615b83565b61020081525f615cfa61020083018661555b565b9050615d096020830185615b83565b826101e0830152949350505050565b5f60208284031215615d28575f5ffd5b6118ff82615a72565b8581528460208201528315156040820152608060608201525f614b9a608083018486615664565b5f60208284031215615d68575f5ffd5b6118ff826153f1565b80516020808301519190811015614d33575f1960209190910360031b1b1691905056",
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
