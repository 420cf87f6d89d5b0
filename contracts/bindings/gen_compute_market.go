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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIPrograms\",\"name\":\"programs\",\"type\":\"address\"},{\"internalType\":\"contractIProverBook\",\"name\":\"provers\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"contractIQuorum\",\"name\":\"quorum\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"dataLog\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sessionKeys\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractISecurityRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"internalType\":\"structComputeMarket.Links\",\"name\":\"l\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadOffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"Balance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"CallNeedsGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"ConsumerFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"NoProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NoSuchTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotDrawing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRewards\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NothingToDeliver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteInactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"TaskExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongOutput\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Assigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"Declined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Delivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"net\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"delivered\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"collateral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"callerPart\",\"type\":\"uint256\"}],\"name\":\"Missed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NobodyDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PoolPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"}],\"name\":\"Reopened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DATA_LOG\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DRAW_BLOCKS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ATTEMPTS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CONSUMER_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROGRAMS\",\"outputs\":[{\"internalType\":\"contractIPrograms\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROVERS\",\"outputs\":[{\"internalType\":\"contractIProverBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM\",\"outputs\":[{\"internalType\":\"contractIQuorum\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM_ROUTE\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractISecurityRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUTER\",\"outputs\":[{\"internalType\":\"contractIVerifierRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SESSION_KEYS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"callDraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"decline\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"t\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"fulfil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"fulfilMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"done\",\"type\":\"bool[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"lockMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"locked\",\"type\":\"bool[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"payPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"poolDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"recordOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"attempts\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"}],\"internalType\":\"structRecord\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest[]\",\"name\":\"list\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"requestMany\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"resultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516162a63803806162a683398101604081905261002f916100f2565b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101205291811661010090815291830151919092015182166101805216610160526101a9565b60405161012081016001600160401b03811182821017156100d157634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146100ed575f5ffd5b919050565b5f610120828403128015610104575f5ffd5b5061010d6100a2565b610116836100d7565b8152610124602084016100d7565b6020820152610135604084016100d7565b6040820152610146606084016100d7565b6060820152610157608084016100d7565b608082015261016860a084016100d7565b60a082015261017960c084016100d7565b60c082015261018a60e084016100d7565b60e082015261019c61010084016100d7565b6101008201529392505050565b60805160a05160c05160e0516101005161012051610140516101605161018051615fe96102bd5f395f81816103a90152610b1301525f818161021a0152818161068b01528181610f1b0152610fb801525f818161049b015261446b01525f81816104680152614a6c01525f81816105ff015281816148d00152614a1001525f81816103dc015281816136eb0152818161381e015281816138b301528181613c3d015281816140a4015261413901525f818161043501528181611f23015261427d01525f81816102ab01528181611205015281816120ca015281816125100152818161269401528181612a8c01528181612efe0152612f9f01525f81816103620152818161343901526139900152615fe95ff3fe60806040526004361061020a575f3560e01c806370a0823111610113578063d1c60a3a1161009d578063dfec1c191161006d578063dfec1c1914610772578063e76bbb431461079e578063edc7781e146107bd578063f3fef3a3146107dc578063f8ec6ff7146107fb575f5ffd5b8063d1c60a3a146106f4578063d2e4c9c114610720578063d44e86c414610733578063d8c8f32f14610753575f5ffd5b8063b41bad3e116100e3578063b41bad3e1461064c578063c0034e0c1461067a578063c5003ec0146106ad578063c9380e6a146106d9578063d0e30db0146106ec575f5ffd5b806370a08231146105a457806389a9aa14146105cf5780639783a81a146105ee5780639fd6837c14610621575f5ffd5b806332fe7b26116101945780634f6254fb116101645780634f6254fb146104dc57806355e646b6146104ef57806356286aa71461050e57806363cb2d57146105395780636a38fc2b14610558575f5ffd5b806332fe7b261461042457806344a065e714610457578063484bcb471461048a5780634b1d976d146104bd575f5ffd5b8063214d879f116101da578063214d879f14610351578063268bd3aa146103845780632d2c5565146103985780632e80d9b6146103cb57806330e4349c146103fe575f5ffd5b806303dca09d146102655780630b8fab611461029a5780631af2c89e146102e557806321100a7414610308575f5ffd5b3661026157336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461025f5760405163bab8350b60e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610270575f5ffd5b5061028461027f366004614e76565b61081a565b6040516102919190614eb4565b60405180910390f35b3480156102a5575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610291565b3480156102f0575f5ffd5b506102fa60025481565b604051908152602001610291565b348015610313575f5ffd5b50610327610322366004614ef8565b610a1a565b604080519384526001600160a01b03909216602084015264ffffffffff1690820152606001610291565b34801561035c575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b34801561038f575f5ffd5b5061025f610aab565b3480156103a3575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103d6575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b348015610409575f5ffd5b50610412601081565b60405160ff9091168152602001610291565b34801561042f575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b348015610462575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b348015610495575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104c8575f5ffd5b5061025f6104d7366004614f26565b610b43565b6102846104ea366004614f52565b610c90565b3480156104fa575f5ffd5b5061025f61050936600461500d565b610e91565b348015610519575f5ffd5b506102fa61052836600461500d565b60016020525f908152604090205481565b348015610544575f5ffd5b5061025f610553366004614f26565b6110a0565b348015610563575f5ffd5b5061058b7ff235dffc9135db5077629b530d2d816c9c621c19e09bc4f358d96f3faf017c6681565b6040516001600160e01b03199091168152602001610291565b3480156105af575f5ffd5b506102fa6105be366004615047565b5f6020819052908152604090205481565b3480156105da575f5ffd5b5061025f6105e936600461509f565b6112b0565b3480156105f9575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b34801561062c575f5ffd5b50610637621e848081565b60405163ffffffff9091168152602001610291565b348015610657575f5ffd5b5061066b610666366004614f26565b611457565b6040516102919392919061511f565b348015610685575f5ffd5b506102cd7f000000000000000000000000000000000000000000000000000000000000000081565b3480156106b8575f5ffd5b506106c1603c81565b6040516001600160401b039091168152602001610291565b6102fa6106e7366004615159565b61154c565b61025f61158a565b3480156106ff575f5ffd5b5061071361070e366004614ef8565b6115e4565b60405161029191906151a1565b61025f61072e366004614f26565b611715565b61074661074136600461520e565b6117c9565b604051610291919061525f565b34801561075e575f5ffd5b5061025f61076d366004614f26565b6118af565b34801561077d575f5ffd5b5061078862278d0081565b60405164ffffffffff9091168152602001610291565b3480156107a9575f5ffd5b5061025f6107b8366004614f26565b61195a565b3480156107c8575f5ffd5b5061025f6107d7366004615296565b611b60565b3480156107e7575f5ffd5b5061025f6107f63660046152db565b611d11565b348015610806575f5ffd5b5061025f610815366004615305565b611d75565b6060610824611def565b816001600160401b0381111561083c5761083c61533c565b604051908082528060200260200182016040528015610865578160200160208202803683370190505b50905061089e6040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5b838110156109a3575f60606108d8848888868181106108c1576108c1615350565b90506020028101906108d39190615364565b611e24565b8786815181106108ea576108ea615350565b60200260200101819450829550831515151581525050505084838151811061091457610914615350565b60200260200101516109995786868481811061093257610932615350565b90506020028101906109449190615364565b610957906102008101906101e001615047565b6001600160a01b0316827fb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa4288360405161099091906153b1565b60405180910390a35b50506001016108a0565b506109ad81612078565b5f5b83811015610a0a578281815181106109c9576109c9615350565b602002602001015115610a0257610a028585838181106109eb576109eb615350565b90506020028101906109fd9190615364565b6121b9565b6001016109af565b5050610a1461235f565b92915050565b5f818152600360205260408120819081906006600182015460ff166008811115610a4657610a466150f7565b1480610a6a57506007600182015460ff166008811115610a6857610a686150f7565b145b15610aa257600281015460019091015490935061010081046001600160a01b03169250600160b01b900464ffffffffff169050610aa4565b505b9193909250565b610ab3611def565b6002545f819003610ad7576040516321bf6c6760e21b815260040160405180910390fd5b5f6002556040518181527f7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e9060200160405180910390a1610b387f000000000000000000000000000000000000000000000000000000000000000082612389565b50610b4161235f565b565b610b4b611def565b5f610b568383612410565b9050610b6383828461248e565b505f610b6e8261270d565b90506001816008811115610b8457610b846150f7565b14610bba5760018201546040516330049feb60e01b8152610256918691849161010090046001600160a01b0316906004016153c3565b610bc38361274e565b5f610bd460c0850160a0860161500d565b63ffffffff16610be484866127b6565b64ffffffffff16610bf59190615404565b905080421015610c2857604051630d3fc99d60e01b81526004810186905242602482015260448101829052606401610256565b60018301546010600160a81b90910460ff1610610c77576001830154604051632e357b0560e01b815260048101879052600160a81b90910460ff16602482015260106044820152606401610256565b610c8185846127f8565b505050610c8c61235f565b5050565b6060610c9a611def565b836001600160401b03811115610cb257610cb261533c565b604051908082528060200260200182016040528015610cdb578160200160208202803683370190505b5090505f5f5f5f5b87811015610e63575f610d268a8a84818110610d0157610d01615350565b90506020020135898985818110610d1a57610d1a615350565b90506101c00201612410565b9050610d638a8a84818110610d3d57610d3d615350565b90506020020135828a8a86818110610d5757610d57615350565b90506101c0020161248e565b50610d8681898985818110610d7a57610d7a615350565b90506101c00201612877565b610d905750610e5b565b5f610dcc8b8b85818110610da657610da6615350565b90506020020135838b8b87818110610dc057610dc0615350565b90506101c0020161292a565b90508364ffffffffff168164ffffffffff161115610de8578093505b888884818110610dfa57610dfa615350565b610e149260806101c090920201908101915060600161542d565b610e27906001600160601b031686615404565b94506001878481518110610e3d57610e3d615350565b91151560209283029190910190910152610e5686615446565b955050505b600101610ce3565b50610e6d82612a01565b8215610e7e57610e7e338483612a59565b505050610e8961235f565b949350505050565b610e99611def565b63ffffffff81165f9081526001602052604081205490819003610ecf576040516321bf6c6760e21b815260040160405180910390fd5b63ffffffff82165f8181526001602052604081208190559015610f95576040516306fe631f60e21b815263ffffffff841660048201525f602482018190526044820152606481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631bf98c7c90849060840160206040518083038185885af1158015610f6b573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190610f90919061545e565b61102d565b604051635f4b8ed960e01b81525f600482018190526024820152604481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635f4b8ed990849060640160206040518083038185885af1158015611008573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061102d919061545e565b9050805f036110525763ffffffff83165f908152600160205260409020829055611093565b8263ffffffff167f85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f8360405161108a91815260200190565b60405180910390a25b505061109d61235f565b50565b6110a8611def565b5f6110b38383612410565b905060046110c08261270d565b60088111156110d1576110d16150f7565b1415806110f05750600181015461010090046001600160a01b03163314155b15611130576001810154604051637aae7ac960e11b8152600481018590526101009091046001600160a01b03166024820152336044820152606401610256565b5f600261114360e0850160c0860161500d565b61114d9190615489565b60018301546111709163ffffffff1690600160b01b900464ffffffffff16615404565b90508042106111a257604051632e357b0560e01b81526004810185905242602482015260448101829052606401610256565b6111b2608084016060850161542d565b6001600160601b03165f5f336001600160a01b03166001600160a01b031681526020019081526020015f205f8282546111eb9190615404565b909155505060405163dee84ea160e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee84ea1906024015f604051808303815f87803b15801561124e575f5ffd5b505af1158015611260573d5f5f3e3d5ffd5b50506040513392508691507fa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b905f90a361129982612adf565b6112a68483856001612b2e565b5050610c8c61235f565b6112b8611def565b5f6112c38585612410565b905060026112d08261270d565b60088111156112e1576112e16150f7565b1461130b57846112f08261270d565b60405163ef8bced960e01b81526004016102569291906154b0565b6113148461274e565b6001810154600160b01b900464ffffffffff1643811061136557854361133b836001615404565b604051630d3fc99d60e01b8152600481019390935260248301919091526044820152606401610256565b611370603c82615404565b4311156113885761138186836127f8565b5050611449565b5f61139282612c44565b90508085856040516113a59291906154c4565b6040518091039020146113f5578185856040516113c39291906154c4565b604051908190038120631884446d60e21b82526004820192909252602481019190915260448101829052606401610256565b5f6114008686612d03565b6040805160208101929092528101899052606001604051602081830303815290604052805190602001205f1c905061144488858961143f888c87612e61565b6130e4565b505050505b61145161235f565b50505050565b5f5f5f5f6114658686612410565b90506114708161270d565b93505f61147d82876127b6565b905061148885613234565b156114f457611497828761326b565b92508264ffffffffff164210156114be57846114b3838861328a565b945094505050611545565b60016114cd60208801886154e1565b60028111156114de576114de6150f7565b146114ea5760016114ed565b60025b94505f9290505b6001856008811115611508576115086150f7565b03611527578461151987834261332c565b5f9450945094505050611545565b611537606087016040880161542d565b6001600160601b0316935050505b9250925092565b5f611555611def565b611576611568606084016040850161542d565b6001600160601b0316612a01565b611580838361342d565b9050610a1461235f565b335f90815260208190526040812080543492906115a8908490615404565b909155505060405134815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a2565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f82815260036020908152604091829020825160e08101909352805483526001810154909183019060ff166008811115611658576116586150f7565b6008811115611669576116696150f7565b815260018201546001600160a01b0361010082041660208084019190915260ff600160a81b83041660408085019190915264ffffffffff600160b01b840481166060860152600160d81b909304909216608084015260029093015460a0909201919091525f858152600390925290209091506116e49061270d565b816020019060088111156116fa576116fa6150f7565b9081600881111561170d5761170d6150f7565b905250919050565b61171d611def565b5f6117288383612410565b905061173d611568608084016060850161542d565b61174883828461248e565b506117538183612877565b6117aa576117718361176c610100850160e08601615517565b6137c9565b8261177b8261270d565b60018301546040516330049feb60e01b815261025693929161010090046001600160a01b0316906004016153c3565b6117c03360016117bb86858761292a565b612a59565b50610c8c61235f565b60606117d3611def565b6117ff836117e7606085016040860161542d565b6001600160601b03166117fa9190615532565b612a01565b826001600160401b038111156118175761181761533c565b604051908082528060200260200182016040528015611840578160200160208202803683370190505b5090505f5b8381101561189f5761187a85858381811061186257611862615350565b90506020028101906118749190615549565b8461342d565b82828151811061188c5761188c615350565b6020908102919091010152600101611845565b506118a861235f565b9392505050565b6118b7611def565b5f6118c28383612410565b90505f6118ce8261270d565b90506118d981613234565b61190e5760018201546040516330049feb60e01b8152610256918691849161010090046001600160a01b0316906004016153c3565b61191984838561248e565b6112a6578342611929848661326b565b604051630d3fc99d60e01b81526004810193909352602483019190915264ffffffffff166044820152606401610256565b611962611def565b5f61196d8383612410565b905061197a83828461248e565b505f6119858261270d565b9050600681600881111561199b5761199b6150f7565b14806119b8575060078160088111156119b6576119b66150f7565b145b806119d4575060088160088111156119d2576119d26150f7565b145b15611a0a5760018201546040516330049feb60e01b8152610256918691849161010090046001600160a01b0316906004016153c3565b5f6005826008811115611a1f57611a1f6150f7565b14611a4157611a35610100850160e08601615517565b64ffffffffff16611a4b565b611a4b8585613806565b905080421015611a7e57604051630d3fc99d60e01b81526004810186905242602482015260448101829052606401610256565b60018301805460ff19166008179055611a9d606085016040860161542d565b6001600160601b03165f80611aba6101c088016101a08901615047565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254611ae79190615404565b90915550611aff90506101c085016101a08601615047565b6001600160a01b0316857ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183611b3a606088016040890161542d565b6040516001600160601b03909116815260200160405180910390a3505050610c8c61235f565b611b68611def565b5f611b7285615637565b90505f611b7e8261396d565b5090505f611b8c8287612410565b90506007600182015460ff166008811115611ba957611ba96150f7565b14611bd35781611bb88261270d565b60405163458e4af160e01b81526004016102569291906154b0565b80600201548585604051611be89291906154c4565b604051809103902014611c3b57818585604051611c069291906154c4565b60405190819003812060028401546330b31f8160e01b8352600483019390935260248201526044810191909152606401610256565b60018101805460ff191660061790555f611c5d61012088016101008901615047565b9050611caa815a85878a8a604051602401611c7b9493929190615851565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b179052613a30565b611cd957604051633326961760e11b8152600481018490526001600160a01b0382166024820152604401610256565b604051339084907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a35050505061145161235f565b611d19611def565b611d233382613a45565b6040518181526001600160a01b0383169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a3611d6d8282612389565b610c8c61235f565b611d7d611def565b611db36040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5f611dbf8385611e24565b925050915081611dd257611dd281613ac1565b611ddb83612078565b611de4846121b9565b50505061109d61235f565b611df7613ac9565b610b4160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613b09565b5f5f6060611e30614d92565b611e3a858061587c565b611e4c61020087016101e08801615047565b611e5a610200880188615891565b611e6384615637565b935081818080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505050608086015250506001600160a01b03166060830152808252611ebb9061396d565b604083015260208083018290525f91611ed5918801612410565b9050611ee98260200151828860200161248e565b505f611efa83602001518389613b10565b905080515f14611f19575f836020015182955095509550505050611545565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45577b2611f5a6101c08a016101a08b016158e8565b85611f696102208c018c615891565b6040518563ffffffff1660e01b8152600401611f889493929190615903565b5f6040518083038186803b158015611f9e575f5ffd5b505afa925050508015611faf575060015b612047573d808015611fdc576040519150601f19603f3d011682016040523d82523d5f602084013e611fe1565b606091505b50805115806120085750639c3562ff60e01b611ffc8261598b565b6001600160e01b031916145b15612031575a60405163e9c78ac160e01b815260048101919091525f6024820152604401610256565b5f84602001518296509650965050505050611545565b612057888460200151848a613d59565b50506020908101516040805192830190525f82526001945092509050611545565b80602001515f036120865750565b8051602082015160408084015160808501519151633c486a6760e01b81526001600160a01b0394851660048201526024810193909352604483015260648201525f917f00000000000000000000000000000000000000000000000000000000000000001690633c486a67906084016020604051808303815f875af1158015612110573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061213491906159c9565b608083015183516001600160a01b03165f90815260208190526040812080549394509192612163908490615404565b9091555050606082015163ffffffff82165f9081526001602052604081208054909190612191908490615404565b90915550505f6080830181905260608301819052604083018190526020830181905290915250565b602081015f6121d061014084016101208501615047565b6001600160a01b0316036121e2575050565b5f6121ed838061587c565b6121f690615637565b90505f6122028261396d565b5090505f617530603f61221d6101408701610120880161500d565b61222e9063ffffffff166040615532565b61223891906159e4565b6122429190615404565b5f83815260036020526040812060018101805460ff1916600617905591925083856122716102008a018a615891565b6040516024016122849493929190615851565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b1790529050825a10156122dd575a60405163e9c78ac160e01b8152600481019190915260248101849052604401610256565b6123106122f261012088016101008901615047565b61230461014089016101208a0161500d565b63ffffffff1683613a30565b1561234657604051339085907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a3612356565b60018201805460ff191660071790555b50505050505050565b610b415f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e1e565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f81146123d2576040519150601f19603f3d011682016040523d82523d5f602084013e6123d7565b606091505b505090508061240b5760405163a09e616560e01b81526001600160a01b038416600482015260248101839052604401610256565b505050565b5f82815260036020526040812080549091819003612444576040516311276def60e01b815260048101859052602401610256565b5f6040516101c08582376101c09020905081811461248657604051631e058b0d60e01b8152600481018690526024810182905260448101839052606401610256565b505092915050565b60018201545f906124a19060ff16613234565b6124ac57505f6118a8565b5f6124b7848461326b565b90508064ffffffffff164210156124d1575f9150506118a8565b600184015461010090046001600160a01b03166124fe6124f96101a0860161018087016158e8565b61425c565b156125dc5761250e8682866142ee565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e5351bf82888561255a6d18dbdb5c1d5d194b9b5a5cdcd95960921b614453565b61256a90655af3107a4000615532565b6040516001600160e01b031960e087901b1681526001600160a01b039094166004850152602484019290925264ffffffffff16604483015260648201526084015f604051808303815f87803b1580156125c1575f5ffd5b505af11580156125d3573d5f5f3e3d5ffd5b505050506126ec565b6125ec608085016060860161542d565b6001600160601b03165f5f836001600160a01b03166001600160a01b031681526020019081526020015f205f8282546126259190615404565b9091555050604080515f8082523360208301528183015290516001600160a01b0383169188917fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9181900360600190a3604051636ec5062b60e11b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063dd8a0c56906024015f604051808303815f87803b1580156126d5575f5ffd5b505af11580156126e7573d5f5f3e3d5ffd5b505050505b6126f585612adf565b61270186868685612b2e565b50600195945050505050565b5f80600183015460ff166008811115612728576127286150f7565b1480156127355750815415155b61274657600182015460ff16610a14565b600192915050565b61109d612761606083016040840161542d565b6001600160601b031661277a608084016060850161542d565b6001600160601b031661279360e0850160c0860161500d565b63ffffffff166127aa610100860160e08701615517565b64ffffffffff166144dc565b60018201545f90600160d81b900464ffffffffff16156127e8576001830154600160d81b900464ffffffffff166118a8565b6118a860a0830160808401615517565b5f612804600443615404565b60018301805460ff1964ffffffffff8416600160b01b81029190911660ff64ffffffffff60b01b01199092169190911760021790915560405190815290915083907fb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d739060200160405180910390a2505050565b5f5f6128828461270d565b90505f6002826008811115612899576128996150f7565b1480156128c257505f6128af60208601866154e1565b60028111156128c0576128c06150f7565b145b905060018260088111156128d8576128d86150f7565b14806128e15750805b801561290357506128f9610100850160e08601615517565b64ffffffffff1642105b80156129215750600185015461010090046001600160a01b03163314155b95945050505050565b5f6002600184015460ff166008811115612946576129466150f7565b03612963576001830180546001600160d81b0316600160d81b1790555b600183018054600361010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b0319161733610100021760ff19161790556129ae838361326b565b905033847f9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e86129dd868661328a565b6040805191825264ffffffffff861660208301520160405180910390a39392505050565b803403612a0b5750565b80341115612a4657612a1d81346159f7565b335f9081526020819052604081208054909190612a3b908490615404565b9091555061109d9050565b61109d33612a5434846159f7565b613a45565b60405163a68b691f60e01b81526001600160a01b0384811660048301526024820184905264ffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063a68b691f906064015f604051808303815f87803b158015612acd575f5ffd5b505af1158015612356573d5f5f3e3d5ffd5b60018101546010600160a81b90910460ff16101561109d57600181018054601590612b1390600160a81b900460ff16615a0a565b91906101000a81548160ff021916908360ff16021790555050565b5f6001612b3e60208501856154e1565b6002811115612b4f57612b4f6150f7565b148015612b6b575060018401546010600160a81b90910460ff16105b9050808015612b905750612b86610100840160e08501615517565b64ffffffffff1642105b15612ba557612b9f85856127f8565b50611451565b6001612bb460208501856154e1565b6002811115612bc557612bc56150f7565b03612bcf57600191505b6001848101805464ffffffffff8516600160d81b810260ff64ffffffffff60b01b011916610100600160b01b03909216919091179092179055604080519182525186917f2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5919081900360200190a25050505050565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b031684604051602001612c7691815260200190565b60408051601f1981840301815290829052612c9091615a28565b5f60405180830381855afa9150503d805f8114612cc8576040519150601f19603f3d011682016040523d82523d5f602084013e612ccd565b606091505b5091509150811580612ce157508051602014155b15612cef57505f9392505050565b80806020019051810190610e89919061545e565b5f5f60f784845f818110612d1957612d19615350565b612d2b92013560f81c90506001615a3e565b612d359190615a57565b60ff1690505f5b600d811015612e31575f858584818110612d5857612d58615350565b919091013560f81c9150506080811015612d7c57612d7583615446565b9250612e28565b60b88160ff161015612dac576080612d95826001615a3e565b612d9f9190615a57565b612d759060ff1684615404565b5f612db860b783615a57565b60ff169050612dc8816008615532565b612dd4906101006159f7565b8787612de1876001615404565b90612ded886021615404565b92612dfa93929190615a70565b612e0391615a97565b901c612e10826001615404565b612e1a9190615404565b612e249085615404565b9350505b50600101612d3c565b508383612e3f836001615404565b90612e4b846021615404565b92612e5893929190615a70565b610e8991615a97565b60018301545f90819061010090046001600160a01b031615612e84576001612e86565b5f5b60ff166001600160401b03811115612ea057612ea061533c565b604051908082528060200260200182016040528015612ec9578160200160208202803683370190505b50905080515f14612f9457600185015460405163636f35d360e01b81526101009091046001600160a01b0390811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063636f35d390602401602060405180830381865afa158015612f43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f6791906159c9565b815f81518110612f7957612f79615350565b602002602001019063ffffffff16908163ffffffff16815250505b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633d75c62d612fd66101a0880161018089016158e8565b600887612fe3428b614512565b876040518663ffffffff1660e01b8152600401613004959493929190615ab4565b5f60405180830381865afa15801561301e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526130459190810190615b2c565b90505f5b81518110156130d857613062608087016060880161542d565b6001600160601b03165f5f84848151811061307f5761307f615350565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054106130d0578181815181106130be576130be615350565b602002602001015193505050506118a8565b600101613049565b505f9695505050505050565b6001600160a01b038116613145576130fb83612adf565b600183018054610100600160b01b03166001600160d81b0117905560405184907f6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5905f90a2611451565b61316781613159608085016060860161542d565b6001600160601b0316613a45565b600183018054600461010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b031916176101006001600160a01b038516021760ff19161790555f6131bc848461326b565b90506001600160a01b038216857fa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf694873446131fa606087016040880161542d565b604080516001600160601b03909216825264ffffffffff861660208301520160405180910390a361322d82600183612a59565b5050505050565b5f6003826008811115613249576132496150f7565b1480610a1457506004826008811115613264576132646150f7565b1492915050565b60018201545f906118a890600160b01b900464ffffffffff1683614512565b5f5f6132958461270d565b905060038160088111156132ab576132ab6150f7565b036132de576132d6836132be86866127b6565b6001870154600160b01b900464ffffffffff1661332c565b915050610a14565b60018160088111156132f2576132f26150f7565b0361330b576132d68361330586866127b6565b4261332c565b61331b606084016040850161542d565b6001600160601b0316949350505050565b5f8264ffffffffff16821161335b5761334b604085016020860161542d565b6001600160601b031690506118a8565b5f61336d64ffffffffff8516846159f7565b905061337f60c0860160a0870161500d565b63ffffffff1681106133ac5761339b606086016040870161542d565b6001600160601b03169150506118a8565b6133bc60c0860160a0870161500d565b63ffffffff16816133d3604088016020890161542d565b6133e36060890160408a0161542d565b6133ed9190615bd3565b6001600160601b03166134009190615532565b61340a91906159e4565b61341a604087016020880161542d565b6001600160601b03166129219190615404565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630ba1fe808535613470604088016020890161500d565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff16602482015260440160a060405180830381865afa1580156134b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134d99190615c01565b9050806060015164ffffffffff165f14806134f5575080608001515b1561353457833561350c604086016020870161500d565b604051637d53242f60e01b8152600481019290925263ffffffff166024820152604401610256565b613541816040015161425c565b61357057604080820151905163f589dab360e01b81526001600160e01b03199091166004820152602401610256565b5f60405180606001604052808580360381019061358d9190615c95565b8152604080850180516001600160e01b0319166020840152339190920152815190519192506135bb9161456a565b5f6135c5866147d1565b90506135d58130855f0151614b28565b5f81815260036020526040902080549195509015613608576040516229394160e41b815260048101869052602401610256565b826040516020016136199190615ee9565b60408051601f1981840301815290829052805160209091012082558451339189359188917f5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e7962939161366c9188918a91615ef8565b60405180910390a4600161368360208801886154e1565b6002811115613694576136946150f7565b036136a8576136a385826127f8565b6137bf565b60026136b760208801886154e1565b60028111156136c8576136c86150f7565b036137bf5760018101805460ff1916600517905560408401516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639dff0d2c9087906137266101608b016101408c01615f2a565b6137386101808c016101608d01615f2a565b6137496101008d0160e08e01615517565b6040516001600160e01b031960e088901b81168252600482019690965293909416602484015261ffff918216604484015216606482015264ffffffffff909116608482015260a4015f604051808303815f87803b1580156137a8575f5ffd5b505af11580156137ba573d5f5f3e3d5ffd5b505050505b5050505092915050565b8064ffffffffff164210610c8c57604051632e357b0560e01b81526004810183905242602482015264ffffffffff82166044820152606401610256565b60405163f183d06b60e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f183d06b90602401602060405180830381865afa15801561386b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061388f9190615f43565b1561389b57505f610a14565b60405163d014b44d60e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d014b44d906024016040805180830381865afa1580156138ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139239190615f5c565b509050806139485761393c610100840160e08501615517565b64ffffffffff16610e89565b610e1061395c610100850160e08601615517565b64ffffffffff16610e899190615404565b80516020820151604051621743fd60e71b81525f92839283926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692630ba1fe80926139d29260040191825263ffffffff16602082015260400190565b60a060405180830381865afa1580156139ed573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a119190615c01565b9050613a218430835f0151614b28565b81602001519250925050915091565b5f5f5f8351602085015f8888f1949350505050565b6001600160a01b0382165f9081526020819052604090205481811015613a97576040516306a343fb60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610256565b613aa182826159f7565b6001600160a01b039093165f908152602081905260409020929092555050565b805160208201fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b4157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60605f613b1c8461270d565b90505f613b3161012085016101008601615517565b64ffffffffff169050804210158015613b5c57506005826008811115613b5957613b596150f7565b14155b15613bc1576040516024810187905242604482015260648101829052632e357b0560e01b906084015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915292506118a8915050565b610400613bd2610200860186615891565b90501115613bfd57604051651bdd5d1c1d5d60d21b6024820152631c6f309760e01b90604401613b85565b5f613c0783613234565b613c61576005836008811115613c1f57613c1f6150f7565b14613c3b57613c3661020086016101e08701615047565b613c75565b7f0000000000000000000000000000000000000000000000000000000000000000613c75565b600186015461010090046001600160a01b03165b90505f6001846008811115613c8c57613c8c6150f7565b10158015613cac57506005846008811115613ca957613ca96150f7565b11155b9050801580613cde5750613cc861020087016101e08801615047565b6001600160a01b0316826001600160a01b031614155b15613d3f576040516330049feb60e01b90613d01908a90879086906024016153c3565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915294506118a89350505050565b505060408051602081019091525f81529695505050505050565b602081015f613d6f613d6a8561270d565b613234565b90505f613d7c858461328a565b90505f5f612710613d9b6b18dbdb5c1d5d194b9c1bdbdb60a21b614453565b613da59085615532565b613daf91906159e4565b612710613dce6f636f6d707574652e747265617375727960801b614453565b613dd89086615532565b613de291906159e4565b90925090505f81613df384866159f7565b613dfd91906159f7565b90505f80613e1361012089016101008a01615047565b6001600160a01b031614613e28576007613e2b565b60065b9050613e3f61020089016101e08a01615047565b6001808b01805464ffffffffff42908116600160b01b0264ffffffffff60b01b1983168117845586949193928591849160ff1990911660ff64ffffffffff60b01b01199091161783836008811115613e9957613e996150f7565b02179055508491906101000a8154816001600160a01b0302191690836001600160a01b0316021790555050505087806102000190613ed79190615891565b604051613ee59291906154c4565b604051809103902089600201819055508260025f828254613f069190615404565b90915550859050613f1d6060890160408a0161542d565b6001600160601b031614613f965784613f3c6060890160408a0161542d565b6001600160601b0316613f4f91906159f7565b5f80613f636101e08c016101c08d01615047565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254613f909190615404565b90915550505b858015613fba5750613fae608088016060890161542d565b6001600160601b031615155b1561401f57613fcf608088016060890161542d565b6001600160601b03165f80613fec6102008c016101e08d01615047565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546140199190615404565b90915550505b61403161020089016101e08a01615047565b6001600160a01b03168a7f637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b87856006866008811115614072576140726150f7565b146140816102008f018f615891565b604051614092959493929190615f86565b60405180910390a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166140d66102008a016101e08b01615047565b6001600160a01b0316036141a7575f80805260016020527fa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49805486929061411e908490615404565b9091555050604051638609cad160e01b8152600481018b90527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638609cad19084906024015f604051808303818588803b158015614184575f5ffd5b505af1158015614196573d5f5f3e3d5ffd5b505050505050505050505050611451565b6141b961020089016101e08a01615047565b6001600160a01b03168b5f01516001600160a01b0316146141dd576141dd8b612078565b6141ef61020089016101e08a01615047565b6001600160a01b03168b5260208b01805161420990615446565b90528515614223578a604001805161422090615446565b90525b838b6060018181516142359190615404565b90525060808b01805183919061424c908390615404565b9052505050505050505050505050565b60405163b939c63560e01b81526001600160e01b0319821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b939c63590602401602060405180830381865afa1580156142ca573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a149190615f43565b5f6142ff608083016060840161542d565b6001600160601b031690505f6143166002836159e4565b90505f336001600160a01b0386161461435f576127106143466d31b7b6b83aba329731b0b63632b960911b614453565b6143509085615532565b61435a91906159e4565b614361565b5f5b9050815f806143786101c088016101a08901615047565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546143a59190615404565b909155505080156143d457335f90815260208190526040812080548392906143ce908490615404565b90915550505b806143df83856159f7565b6143e991906159f7565b60025f8282546143f99190615404565b9091555050604080518481523360208201529081018290526001600160a01b0386169087907fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9060600160405180910390a3505050505050565b60405163023aa9ab60e61b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa1580156144b8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a14919061545e565b6114518484111580156144f05750603c8310155b80156145055750816145028442615404565b11155b636472617760e01b614c91565b5f8061452460e0840160c0850161500d565b6145349063ffffffff1685615404565b9050614547610100840160e08501615517565b64ffffffffff1681106118a857614565610100840160e08501615517565b610e89565b816080015164ffffffffff165f0361458a5764ffffffffff421660808301525b6145d182604001516001600160601b031683602001516001600160601b0316111580156145c3575060408301516001600160601b031615155b64707269636560d81b614c91565b614616428360e0015164ffffffffff1611801561460557506145f662278d0042615404565b8360e0015164ffffffffff1611155b67646561646c696e6560c01b614c91565b61465642836080015164ffffffffff161015801561464957508260e0015164ffffffffff16836080015164ffffffffff16105b63072616d760e41b614c91565b614686621e848063ffffffff1683610120015163ffffffff1611156b636f6e73756d65722067617360a01b614c91565b6101008201516146c4906001600160a01b031615806146b357506101008301516001600160a01b03163b15155b6731b7b739bab6b2b960c11b614c91565b6146ff6001600160e01b03198216633c8d77ff60e21b146002845160028111156146f0576146f06150f7565b1414636d6f646560e01b614c91565b600282516002811115614714576147146150f7565b0361475e5761475982610160015161ffff165f14158015614747575082610140015161ffff1683610160015161ffff1611155b681d1a1c995cda1bdb1960ba1b614c91565b61477c565b61477c8260c0015163ffffffff165f1415636c6f636b60e01b614c91565b600182516002811115614791576147916150f7565b03610c8c57610c8c82604001516001600160601b031683606001516001600160601b03168460c0015163ffffffff168560e0015164ffffffffff166144dc565b6147d9614dcd565b6147e96080830160608401615fad565b6001600160401b03166148026060840160408501615fad565b6001600160401b03161061483357604051631c6f309760e01b81526472616e676560d81b6004820152602401610256565b61484360c0830160a08401615fad565b6001600160401b031661485c60a0840160808501615fad565b6001600160401b03161061488e57604051631c6f309760e01b81526577696e646f7760d01b6004820152602401610256565b61100061489e60c0840184615891565b905011156148ca57604051631c6f309760e01b815265706172616d7360d01b6004820152602401610256565b5f6149277f00000000000000000000000000000000000000000000000000000000000000007fc26c979a17f2c0245c2b987f7970664d575eaa70d4723ec04eb98b33ca282e2a85356149226080880160608901615fad565b614cb2565b90505f81900361495957604051631c6f309760e01b81526918da1958dadc1bda5b9d60b21b6004820152602401610256565b604051806101800160405280845f01358152602001846020016020810190614981919061500d565b63ffffffff16815260200161499c6060860160408701615fad565b6001600160401b031681526020016149ba6080860160608701615fad565b6001600160401b031681526020016149d860a0860160808701615fad565b6001600160401b031681526020016149f660c0860160a08701615fad565b6001600160401b0316815260208101839052604001614a627f00000000000000000000000000000000000000000000000000000000000000007f3e2817090bda8f43a72fe835d82b2de602dacde7268f4978f9f4a40daadd2174873561492260808a0160608b01615fad565b8152602001614ab47f00000000000000000000000000000000000000000000000000000000000000007fe56bf027ec7797ecccbece464b673ed2661d7e1537e32b9339dd11356166b03387355f614cb2565b8152602001614ac660c0860186615891565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250336020820152604001614b16610100860160e08701615fad565b6001600160401b031690529392505050565b5f7f15b0f42654682665e07bfa2f3404007388f18f4ed120aa99b096c79087c10ebd4684865f015187602001518689604001518a606001518b608001518c60a001518d60c001518e60e001518f6101000151604051602001614bcf97969594939291906001600160401b03978816815295871660208701529386166040860152919094166060840152608083019390935260a082019290925260c081019190915260e00190565b604051602081830303815290604052805190602001208a6101200151805190602001208b61014001518c6101600151604051602001614c729a99989796959493929190998a5260208a01989098526001600160a01b0396871660408a0152606089019590955263ffffffff93909316608088015260a087019190915260c086015260e0850152166101008301526001600160401b03166101208201526101400190565b6040516020818303038152906040528051906020012090509392505050565b81610c8c576040516314bdf14160e01b815260048101829052602401610256565b5f5f5f866001600160a01b0316868686604051602401614ce59291909182526001600160401b0316602082015260400190565b60408051601f198184030181529181526020820180516001600160e01b03166001600160e01b0319909416939093179092529051614d239190615a28565b5f60405180830381855afa9150503d805f8114614d5b576040519150601f19603f3d011682016040523d82523d5f602084013e614d60565b606091505b5091509150818015614d7457506020815110155b614d7e575f614d87565b614d8781615fc6565b979650505050505050565b6040518060a00160405280614da5614dcd565b81526020015f81526020015f81526020015f6001600160a01b03168152602001606081525090565b60408051610180810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201839052610120820152610140810182905261016081019190915290565b5f5f83601f840112614e3f575f5ffd5b5081356001600160401b03811115614e55575f5ffd5b6020830191508360208260051b8501011115614e6f575f5ffd5b9250929050565b5f5f60208385031215614e87575f5ffd5b82356001600160401b03811115614e9c575f5ffd5b614ea885828601614e2f565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614eed5783511515835260209384019390920191600101614ecd565b509095945050505050565b5f60208284031215614f08575f5ffd5b5035919050565b5f6101c08284031215614f20575f5ffd5b50919050565b5f5f6101e08385031215614f38575f5ffd5b82359150614f498460208501614f0f565b90509250929050565b5f5f5f5f60408587031215614f65575f5ffd5b84356001600160401b03811115614f7a575f5ffd5b614f8687828801614e2f565b90955093505060208501356001600160401b03811115614fa4575f5ffd5b8501601f81018713614fb4575f5ffd5b80356001600160401b03811115614fc9575f5ffd5b8760206101c083028401011115614fde575f5ffd5b949793965060200194505050565b63ffffffff8116811461109d575f5ffd5b803561500881614fec565b919050565b5f6020828403121561501d575f5ffd5b81356118a881614fec565b6001600160a01b038116811461109d575f5ffd5b803561500881615028565b5f60208284031215615057575f5ffd5b81356118a881615028565b5f5f83601f840112615072575f5ffd5b5081356001600160401b03811115615088575f5ffd5b602083019150836020828501011115614e6f575f5ffd5b5f5f5f5f61020085870312156150b3575f5ffd5b843593506150c48660208701614f0f565b92506101e08501356001600160401b038111156150df575f5ffd5b6150eb87828801615062565b95989497509550505050565b634e487b7160e01b5f52602160045260245ffd5b6009811061511b5761511b6150f7565b9052565b6060810161512d828661510b565b83602083015264ffffffffff83166040830152949350505050565b5f6101808284031215614f20575f5ffd5b5f5f6101a0838503121561516b575f5ffd5b82356001600160401b03811115615180575f5ffd5b83016101008186031215615192575f5ffd5b9150614f498460208501615148565b8151815260208083015160e08301916151bc9084018261510b565b5060018060a01b03604084015116604083015260ff606084015116606083015264ffffffffff608084015116608083015264ffffffffff60a08401511660a083015260c083015160c083015292915050565b5f5f5f6101a08486031215615221575f5ffd5b83356001600160401b03811115615236575f5ffd5b61524286828701614e2f565b909450925061525690508560208601615148565b90509250925092565b602080825282518282018190525f918401906040840190835b81811015614eed578351835260209384019390920191600101615278565b5f5f5f5f61020085870312156152aa575f5ffd5b84356001600160401b038111156152bf575f5ffd5b6152cb87828801615148565b9450506150c48660208701614f0f565b5f5f604083850312156152ec575f5ffd5b82356152f781615028565b946020939093013593505050565b5f60208284031215615315575f5ffd5b81356001600160401b0381111561532a575f5ffd5b820161024081850312156118a8575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823561023e19833603018112615379575f5ffd5b9190910192915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6118a86020830184615383565b838152606081016153d7602083018561510b565b6001600160a01b03929092166040919091015292915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a1457610a146153f0565b80356001600160601b0381168114615008575f5ffd5b5f6020828403121561543d575f5ffd5b6118a882615417565b5f60018201615457576154576153f0565b5060010190565b5f6020828403121561546e575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff83168061549e5761549e615475565b8063ffffffff84160491505092915050565b828152604081016118a8602083018461510b565b818382375f9101908152919050565b803560038110615008575f5ffd5b5f602082840312156154f1575f5ffd5b6118a8826154d3565b64ffffffffff8116811461109d575f5ffd5b8035615008816154fa565b5f60208284031215615527575f5ffd5b81356118a8816154fa565b8082028115828204841417610a1457610a146153f0565b5f823560fe19833603018112615379575f5ffd5b60405161018081016001600160401b03811182821017156155805761558061533c565b60405290565b604051601f8201601f191681016001600160401b03811182821017156155ae576155ae61533c565b604052919050565b80356001600160401b0381168114615008575f5ffd5b5f82601f8301126155db575f5ffd5b81356001600160401b038111156155f4576155f461533c565b615607601f8201601f1916602001615586565b81815284602083860101111561561b575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6101808236031215615648575f5ffd5b61565061555d565b8235815261566060208401614ffd565b6020820152615671604084016155b6565b6040820152615682606084016155b6565b6060820152615693608084016155b6565b60808201526156a460a084016155b6565b60a082015260c0838101359082015260e0808401359082015261010080840135908201526101208301356001600160401b038111156156e1575f5ffd5b6156ed368286016155cc565b61012083015250615701610140840161503c565b61014082015261571461016084016155b6565b61016082015292915050565b805182525f602082015161573c602085018263ffffffff169052565b50604082015161575760408501826001600160401b03169052565b50606082015161577260608501826001600160401b03169052565b50608082015161578d60808501826001600160401b03169052565b5060a08201516157a860a08501826001600160401b03169052565b5060c082015160c084015260e082015160e08401526101008201516101008401526101208201516101806101208501526157e6610180850182615383565b90506101408301516158046101408601826001600160a01b03169052565b506101608301516158216101608601826001600160401b03169052565b509392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f6158696060830186615720565b8281036040840152614d87818587615829565b5f823561017e19833603018112615379575f5ffd5b5f5f8335601e198436030181126158a6575f5ffd5b8301803591506001600160401b038211156158bf575f5ffd5b602001915036819003821315614e6f575f5ffd5b6001600160e01b03198116811461109d575f5ffd5b5f602082840312156158f8575f5ffd5b81356118a8816158d3565b63ffffffff60e01b85168152606060208201525f845160a0606084015261592e610100840182615720565b6020870151608085810191909152604088015160a086015260608801516001600160a01b031660c0860152870151848203605f190160e08601529091506159758282615383565b9150508281036040840152614d87818587615829565b805160208201516001600160e01b03198116919060048210156159c2576001600160e01b0319600483900360031b81901b82161692505b5050919050565b5f602082840312156159d9575f5ffd5b81516118a881614fec565b5f826159f2576159f2615475565b500490565b81810381811115610a1457610a146153f0565b5f60ff821660ff8103615a1f57615a1f6153f0565b60010192915050565b5f82518060208501845e5f920191825250919050565b60ff8181168382160190811115610a1457610a146153f0565b60ff8281168282160390811115610a1457610a146153f0565b5f5f85851115615a7e575f5ffd5b83861115615a8a575f5ffd5b5050820193919092039150565b80356020831015610a14575f19602084900360031b1b1692915050565b5f60a0820163ffffffff60e01b8816835286602084015285604084015264ffffffffff8516606084015260a0608084015280845180835260c0850191506020860192505f5b81811015615b1d57835163ffffffff16835260209384019390920191600101615af9565b50909998505050505050505050565b5f60208284031215615b3c575f5ffd5b81516001600160401b03811115615b51575f5ffd5b8201601f81018413615b61575f5ffd5b80516001600160401b03811115615b7a57615b7a61533c565b8060051b615b8a60208201615586565b91825260208184018101929081019087841115615ba5575f5ffd5b6020850194505b83851015614d875784519250615bc183615028565b82825260209485019490910190615bac565b6001600160601b038281168282160390811115610a1457610a146153f0565b80518015158114615008575f5ffd5b5f60a0828403128015615c12575f5ffd5b5060405160a081016001600160401b0381118282101715615c3557615c3561533c565b60409081528351825260208085015190830152830151615c54816158d3565b60408201526060830151615c67816154fa565b6060820152615c7860808401615bf2565b60808201529392505050565b803561ffff81168114615008575f5ffd5b5f610180828403128015615ca7575f5ffd5b50615cb061555d565b615cb9836154d3565b8152615cc760208401615417565b6020820152615cd860408401615417565b6040820152615ce960608401615417565b6060820152615cfa6080840161550c565b6080820152615d0b60a08401614ffd565b60a0820152615d1c60c08401614ffd565b60c0820152615d2d60e0840161550c565b60e0820152615d3f610100840161503c565b610100820152615d526101208401614ffd565b610120820152615d656101408401615c84565b610140820152615d786101608401615c84565b6101608201529392505050565b6003811061511b5761511b6150f7565b8051615da2838251615d85565b6020810151615dbc60208501826001600160601b03169052565b506040810151615dd760408501826001600160601b03169052565b506060810151615df260608501826001600160601b03169052565b506080810151615e0b608085018264ffffffffff169052565b5060a0810151615e2360a085018263ffffffff169052565b5060c0810151615e3b60c085018263ffffffff169052565b5060e0810151615e5460e085018264ffffffffff169052565b50610100810151615e716101008501826001600160a01b03169052565b50610120810151615e8b61012085018263ffffffff169052565b50610140810151615ea361014085018261ffff169052565b506101608101519050615ebd61016084018261ffff169052565b5060208101516001600160e01b031916610180830152604001516001600160a01b03166101a090910152565b6101c08101610a148284615d95565b61020081525f615f0c610200830186615720565b9050615f1b6020830185615d95565b826101e0830152949350505050565b5f60208284031215615f3a575f5ffd5b6118a882615c84565b5f60208284031215615f53575f5ffd5b6118a882615bf2565b5f5f60408385031215615f6d575f5ffd5b615f7683615bf2565b6020939093015192949293505050565b8581528460208201528315156040820152608060608201525f614d87608083018486615829565b5f60208284031215615fbd575f5ffd5b6118a8826155b6565b80516020808301519190811015614f20575f1960209190910360031b1b1691905056",
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
