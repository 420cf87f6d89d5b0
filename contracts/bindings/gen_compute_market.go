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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIPrograms\",\"name\":\"programs\",\"type\":\"address\"},{\"internalType\":\"contractIProverBook\",\"name\":\"provers\",\"type\":\"address\"},{\"internalType\":\"contractIVerifierRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"contractIQuorum\",\"name\":\"quorum\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"dataLog\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sessionKeys\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractISecurityRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"internalType\":\"structComputeMarket.Links\",\"name\":\"l\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadOffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"BadTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"Balance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"CallNeedsGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"ConsumerFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"NoProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NoSuchTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRewards\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NothingToDeliver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteInactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"TaskExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongOutput\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Assigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"Declined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Delivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"net\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"delivered\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"collateral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"callerPart\",\"type\":\"uint256\"}],\"name\":\"Missed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NobodyDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PoolPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"}],\"name\":\"Reopened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DATA_LOG\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DRAW_BLOCKS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROGRAMS\",\"outputs\":[{\"internalType\":\"contractIPrograms\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROVERS\",\"outputs\":[{\"internalType\":\"contractIProverBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM\",\"outputs\":[{\"internalType\":\"contractIQuorum\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractISecurityRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUTER\",\"outputs\":[{\"internalType\":\"contractIVerifierRouter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SESSION_KEYS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"callDraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"decline\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"t\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"fulfil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"internalType\":\"structSubmission[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"fulfilMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"done\",\"type\":\"bool[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"lockMany\",\"outputs\":[{\"internalType\":\"bool[]\",\"name\":\"locked\",\"type\":\"bool[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"payPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"poolDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"recordOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"attempts\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"}],\"internalType\":\"structRecord\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"},{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRequest[]\",\"name\":\"list\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"minPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"maxPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"collateral\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"rampStart\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"rampSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"consumerGas\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"size\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"}],\"internalType\":\"structOffer\",\"name\":\"offer\",\"type\":\"tuple\"}],\"name\":\"requestMany\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"taskIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"resultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"output\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryDue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516162a93803806162a983398101604081905261002f916100f2565b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101205291811661010090815291830151919092015182166101805216610160526101a9565b60405161012081016001600160401b03811182821017156100d157634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146100ed575f5ffd5b919050565b5f610120828403128015610104575f5ffd5b5061010d6100a2565b610116836100d7565b8152610124602084016100d7565b6020820152610135604084016100d7565b6040820152610146606084016100d7565b6060820152610157608084016100d7565b608082015261016860a084016100d7565b60a082015261017960c084016100d7565b60c082015261018a60e084016100d7565b60e082015261019c61010084016100d7565b6101008201529392505050565b60805160a05160c05160e0516101005161012051610140516101605161018051615fe56102c45f395f818161037d0152610a1e01525f81816101ee015281816105c201528181610e260152610ec301525f8181610449015261445901525f81816104160152614a6801525f8181610561015281816148cc0152614a0c01525f81816103b0015281816136d90152818161380c015281816138a101528181613c2b01528181614092015261412701525f81816103e301528181611e40015261426b01525f818161027f0152818161111001528181611fe70152818161242d015281816125b1015281816129a901528181612e1b01528181612ebc0152612fe401525f818161033601528181613427015261397e0152615fe55ff3fe6080604052600436106101de575f3560e01c806370a08231116100fd578063d1c60a3a11610092578063e76bbb4311610062578063e76bbb43146106a9578063edc7781e146106c8578063f3fef3a3146106e7578063f8ec6ff714610706575f5ffd5b8063d1c60a3a1461062b578063d2e4c9c114610657578063d44e86c41461066a578063d8c8f32f1461068a575f5ffd5b8063c0034e0c116100cd578063c0034e0c146105b1578063c5003ec0146105e4578063c9380e6a14610610578063d0e30db014610623575f5ffd5b806370a082311461050657806389a9aa14146105315780639783a81a14610550578063b41bad3e14610583575f5ffd5b806332fe7b26116101735780634f6254fb116101435780634f6254fb1461048a57806355e646b61461049d57806356286aa7146104bc57806363cb2d57146104e7575f5ffd5b806332fe7b26146103d257806344a065e714610405578063484bcb47146104385780634b1d976d1461046b575f5ffd5b8063214d879f116101ae578063214d879f14610325578063268bd3aa146103585780632d2c55651461036c5780632e80d9b61461039f575f5ffd5b806303dca09d146102395780630b8fab611461026e5780631af2c89e146102b957806321100a74146102dc575f5ffd5b3661023557336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102335760405163bab8350b60e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610244575f5ffd5b50610258610253366004614e72565b610725565b6040516102659190614eb0565b60405180910390f35b348015610279575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610265565b3480156102c4575f5ffd5b506102ce60025481565b604051908152602001610265565b3480156102e7575f5ffd5b506102fb6102f6366004614ef4565b610925565b604080519384526001600160a01b03909216602084015264ffffffffff1690820152606001610265565b348015610330575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610363575f5ffd5b506102336109b6565b348015610377575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b3480156103aa575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b3480156103dd575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610410575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610443575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610476575f5ffd5b50610233610485366004614f22565b610a4e565b610258610498366004614f4e565b610b9b565b3480156104a8575f5ffd5b506102336104b7366004615009565b610d9c565b3480156104c7575f5ffd5b506102ce6104d6366004615009565b60016020525f908152604090205481565b3480156104f2575f5ffd5b50610233610501366004614f22565b610fab565b348015610511575f5ffd5b506102ce610520366004615043565b5f6020819052908152604090205481565b34801561053c575f5ffd5b5061023361054b36600461509b565b6111bb565b34801561055b575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b34801561058e575f5ffd5b506105a261059d366004614f22565b611374565b6040516102659392919061511b565b3480156105bc575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ef575f5ffd5b506105f8603c81565b6040516001600160401b039091168152602001610265565b6102ce61061e366004615155565b611469565b6102336114a7565b348015610636575f5ffd5b5061064a610645366004614ef4565b611501565b604051610265919061519d565b610233610665366004614f22565b611632565b61067d61067836600461520a565b6116e6565b604051610265919061525b565b348015610695575f5ffd5b506102336106a4366004614f22565b6117cc565b3480156106b4575f5ffd5b506102336106c3366004614f22565b611877565b3480156106d3575f5ffd5b506102336106e2366004615292565b611a7d565b3480156106f2575f5ffd5b506102336107013660046152d7565b611c2e565b348015610711575f5ffd5b50610233610720366004615301565b611c92565b606061072f611d0c565b816001600160401b0381111561074757610747615338565b604051908082528060200260200182016040528015610770578160200160208202803683370190505b5090506107a96040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5b838110156108ae575f60606107e3848888868181106107cc576107cc61534c565b90506020028101906107de9190615360565b611d41565b8786815181106107f5576107f561534c565b60200260200101819450829550831515151581525050505084838151811061081f5761081f61534c565b60200260200101516108a45786868481811061083d5761083d61534c565b905060200281019061084f9190615360565b610862906102008101906101e001615043565b6001600160a01b0316827fb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa4288360405161089b91906153ad565b60405180910390a35b50506001016107ab565b506108b881611f95565b5f5b83811015610915578281815181106108d4576108d461534c565b60200260200101511561090d5761090d8585838181106108f6576108f661534c565b90506020028101906109089190615360565b6120d6565b6001016108ba565b505061091f61227c565b92915050565b5f818152600360205260408120819081906006600182015460ff166008811115610951576109516150f3565b148061097557506007600182015460ff166008811115610973576109736150f3565b145b156109ad57600281015460019091015490935061010081046001600160a01b03169250600160b01b900464ffffffffff1690506109af565b505b9193909250565b6109be611d0c565b6002545f8190036109e2576040516321bf6c6760e21b815260040160405180910390fd5b5f6002556040518181527f7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e9060200160405180910390a1610a437f0000000000000000000000000000000000000000000000000000000000000000826122a6565b50610a4c61227c565b565b610a56611d0c565b5f610a61838361232d565b9050610a6e8382846123ab565b505f610a798261262a565b90506001816008811115610a8f57610a8f6150f3565b14610ac55760018201546040516330049feb60e01b815261022a918691849161010090046001600160a01b0316906004016153bf565b610ace8361266b565b5f610adf60c0850160a08601615009565b63ffffffff16610aef84866126d3565b64ffffffffff16610b009190615400565b905080421015610b3357604051630d3fc99d60e01b8152600481018690524260248201526044810182905260640161022a565b60018301546010600160a81b90910460ff1610610b82576001830154604051632e357b0560e01b815260048101879052600160a81b90910460ff1660248201526010604482015260640161022a565b610b8c8584612715565b505050610b9761227c565b5050565b6060610ba5611d0c565b836001600160401b03811115610bbd57610bbd615338565b604051908082528060200260200182016040528015610be6578160200160208202803683370190505b5090505f5f5f5f5b87811015610d6e575f610c318a8a84818110610c0c57610c0c61534c565b90506020020135898985818110610c2557610c2561534c565b90506101c0020161232d565b9050610c6e8a8a84818110610c4857610c4861534c565b90506020020135828a8a86818110610c6257610c6261534c565b90506101c002016123ab565b50610c9181898985818110610c8557610c8561534c565b90506101c00201612794565b610c9b5750610d66565b5f610cd78b8b85818110610cb157610cb161534c565b90506020020135838b8b87818110610ccb57610ccb61534c565b90506101c00201612847565b90508364ffffffffff168164ffffffffff161115610cf3578093505b888884818110610d0557610d0561534c565b610d1f9260806101c0909202019081019150606001615429565b610d32906001600160601b031686615400565b94506001878481518110610d4857610d4861534c565b91151560209283029190910190910152610d6186615442565b955050505b600101610bee565b50610d788261291e565b8215610d8957610d89338483612976565b505050610d9461227c565b949350505050565b610da4611d0c565b63ffffffff81165f9081526001602052604081205490819003610dda576040516321bf6c6760e21b815260040160405180910390fd5b63ffffffff82165f8181526001602052604081208190559015610ea0576040516306fe631f60e21b815263ffffffff841660048201525f602482018190526044820152606481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631bf98c7c90849060840160206040518083038185885af1158015610e76573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190610e9b919061545a565b610f38565b604051635f4b8ed960e01b81525f600482018190526024820152604481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635f4b8ed990849060640160206040518083038185885af1158015610f13573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190610f38919061545a565b9050805f03610f5d5763ffffffff83165f908152600160205260409020829055610f9e565b8263ffffffff167f85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f83604051610f9591815260200190565b60405180910390a25b5050610fa861227c565b50565b610fb3611d0c565b5f610fbe838361232d565b90506004610fcb8261262a565b6008811115610fdc57610fdc6150f3565b141580610ffb5750600181015461010090046001600160a01b03163314155b1561103b576001810154604051637aae7ac960e11b8152600481018590526101009091046001600160a01b0316602482015233604482015260640161022a565b5f600261104e60e0850160c08601615009565b6110589190615485565b600183015461107b9163ffffffff1690600160b01b900464ffffffffff16615400565b90508042106110ad57604051632e357b0560e01b8152600481018590524260248201526044810182905260640161022a565b6110bd6080840160608501615429565b6001600160601b03165f5f336001600160a01b03166001600160a01b031681526020019081526020015f205f8282546110f69190615400565b909155505060405163dee84ea160e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee84ea1906024015f604051808303815f87803b158015611159575f5ffd5b505af115801561116b573d5f5f3e3d5ffd5b50506040513392508691507fa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b905f90a36111a4826129fc565b6111b18483856001612a4b565b5050610b9761227c565b6111c3611d0c565b5f6111ce858561232d565b90505f6111da8261262a565b905060028160088111156111f0576111f06150f3565b146112265760018201546040516330049feb60e01b815261022a918891849161010090046001600160a01b0316906004016153bf565b61122f8561266b565b6001820154600160b01b900464ffffffffff16438110611280578643611256836001615400565b604051630d3fc99d60e01b815260048101939093526024830191909152604482015260640161022a565b61128b603c82615400565b4311156112a45761129c8784612715565b505050611366565b5f6112ae82612b61565b90508086866040516112c19291906154ac565b604051809103902014611311578186866040516112df9291906154ac565b604051908190038120631884446d60e21b8252600482019290925260248101919091526044810182905260640161022a565b5f61131c8787612c20565b60408051602081019290925281018a9052606001604051602081830303815290604052805190602001205f1c905061136089868a61135b898d87612d7e565b6130d2565b50505050505b61136e61227c565b50505050565b5f5f5f5f611382868661232d565b905061138d8161262a565b93505f61139a82876126d3565b90506113a585613222565b15611411576113b48287613259565b92508264ffffffffff164210156113db57846113d08388613278565b945094505050611462565b60016113ea60208801886154c9565b60028111156113fb576113fb6150f3565b1461140757600161140a565b60025b94505f9290505b6001856008811115611425576114256150f3565b03611444578461143687834261331a565b5f9450945094505050611462565b6114546060870160408801615429565b6001600160601b0316935050505b9250925092565b5f611472611d0c565b6114936114856060840160408501615429565b6001600160601b031661291e565b61149d838361341b565b905061091f61227c565b335f90815260208190526040812080543492906114c5908490615400565b909155505060405134815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a2565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f82815260036020908152604091829020825160e08101909352805483526001810154909183019060ff166008811115611575576115756150f3565b6008811115611586576115866150f3565b815260018201546001600160a01b0361010082041660208084019190915260ff600160a81b83041660408085019190915264ffffffffff600160b01b840481166060860152600160d81b909304909216608084015260029093015460a0909201919091525f858152600390925290209091506116019061262a565b81602001906008811115611617576116176150f3565b9081600881111561162a5761162a6150f3565b905250919050565b61163a611d0c565b5f611645838361232d565b905061165a6114856080840160608501615429565b6116658382846123ab565b506116708183612794565b6116c75761168e83611689610100850160e086016154ff565b6137b7565b826116988261262a565b60018301546040516330049feb60e01b815261022a93929161010090046001600160a01b0316906004016153bf565b6116dd3360016116d8868587612847565b612976565b50610b9761227c565b60606116f0611d0c565b61171c836117046060850160408601615429565b6001600160601b0316611717919061551a565b61291e565b826001600160401b0381111561173457611734615338565b60405190808252806020026020018201604052801561175d578160200160208202803683370190505b5090505f5b838110156117bc5761179785858381811061177f5761177f61534c565b90506020028101906117919190615531565b8461341b565b8282815181106117a9576117a961534c565b6020908102919091010152600101611762565b506117c561227c565b9392505050565b6117d4611d0c565b5f6117df838361232d565b90505f6117eb8261262a565b90506117f681613222565b61182b5760018201546040516330049feb60e01b815261022a918691849161010090046001600160a01b0316906004016153bf565b6118368483856123ab565b6111b15783426118468486613259565b604051630d3fc99d60e01b81526004810193909352602483019190915264ffffffffff16604482015260640161022a565b61187f611d0c565b5f61188a838361232d565b90506118978382846123ab565b505f6118a28261262a565b905060068160088111156118b8576118b86150f3565b14806118d5575060078160088111156118d3576118d36150f3565b145b806118f1575060088160088111156118ef576118ef6150f3565b145b156119275760018201546040516330049feb60e01b815261022a918691849161010090046001600160a01b0316906004016153bf565b5f600582600881111561193c5761193c6150f3565b1461195e57611952610100850160e086016154ff565b64ffffffffff16611968565b61196885856137f4565b90508042101561199b57604051630d3fc99d60e01b8152600481018690524260248201526044810182905260640161022a565b60018301805460ff191660081790556119ba6060850160408601615429565b6001600160601b03165f806119d76101c088016101a08901615043565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254611a049190615400565b90915550611a1c90506101c085016101a08601615043565b6001600160a01b0316857ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183611a576060880160408901615429565b6040516001600160601b03909116815260200160405180910390a3505050610b9761227c565b611a85611d0c565b5f611a8f8561561f565b90505f611a9b8261395b565b5090505f611aa9828761232d565b90506007600182015460ff166008811115611ac657611ac66150f3565b14611af05781611ad58261262a565b60405163458e4af160e01b815260040161022a929190615708565b80600201548585604051611b059291906154ac565b604051809103902014611b5857818585604051611b239291906154ac565b60405190819003812060028401546330b31f8160e01b835260048301939093526024820152604481019190915260640161022a565b60018101805460ff191660061790555f611b7a61012088016101008901615043565b9050611bc7815a85878a8a604051602401611b98949392919061584d565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b179052613a1e565b611bf657604051633326961760e11b8152600481018490526001600160a01b038216602482015260440161022a565b604051339084907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a35050505061136e61227c565b611c36611d0c565b611c403382613a33565b6040518181526001600160a01b0383169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a3611c8a82826122a6565b610b9761227c565b611c9a611d0c565b611cd06040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5f611cdc8385611d41565b925050915081611cef57611cef81613aaf565b611cf883611f95565b611d01846120d6565b505050610fa861227c565b611d14613ab7565b610a4c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613af7565b5f5f6060611d4d614d8e565b611d578580615878565b611d6961020087016101e08801615043565b611d7761020088018861588d565b611d808461561f565b935081818080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505050608086015250506001600160a01b03166060830152808252611dd89061395b565b604083015260208083018290525f91611df291880161232d565b9050611e06826020015182886020016123ab565b505f611e1783602001518389613afe565b905080515f14611e36575f836020015182955095509550505050611462565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45577b2611e776101c08a016101a08b016158e4565b85611e866102208c018c61588d565b6040518563ffffffff1660e01b8152600401611ea594939291906158ff565b5f6040518083038186803b158015611ebb575f5ffd5b505afa925050508015611ecc575060015b611f64573d808015611ef9576040519150601f19603f3d011682016040523d82523d5f602084013e611efe565b606091505b5080511580611f255750639c3562ff60e01b611f1982615987565b6001600160e01b031916145b15611f4e575a60405163e9c78ac160e01b815260048101919091525f602482015260440161022a565b5f84602001518296509650965050505050611462565b611f74888460200151848a613d47565b50506020908101516040805192830190525f82526001945092509050611462565b80602001515f03611fa35750565b8051602082015160408084015160808501519151633c486a6760e01b81526001600160a01b0394851660048201526024810193909352604483015260648201525f917f00000000000000000000000000000000000000000000000000000000000000001690633c486a67906084016020604051808303815f875af115801561202d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061205191906159c5565b608083015183516001600160a01b03165f90815260208190526040812080549394509192612080908490615400565b9091555050606082015163ffffffff82165f90815260016020526040812080549091906120ae908490615400565b90915550505f6080830181905260608301819052604083018190526020830181905290915250565b602081015f6120ed61014084016101208501615043565b6001600160a01b0316036120ff575050565b5f61210a8380615878565b6121139061561f565b90505f61211f8261395b565b5090505f617530603f61213a61014087016101208801615009565b61214b9063ffffffff16604061551a565b61215591906159e0565b61215f9190615400565b5f83815260036020526040812060018101805460ff19166006179055919250838561218e6102008a018a61588d565b6040516024016121a1949392919061584d565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b1790529050825a10156121fa575a60405163e9c78ac160e01b815260048101919091526024810184905260440161022a565b61222d61220f61012088016101008901615043565b61222161014089016101208a01615009565b63ffffffff1683613a1e565b1561226357604051339085907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a3612273565b60018201805460ff191660071790555b50505050505050565b610a4c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611d3b565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f81146122ef576040519150601f19603f3d011682016040523d82523d5f602084013e6122f4565b606091505b50509050806123285760405163a09e616560e01b81526001600160a01b03841660048201526024810183905260440161022a565b505050565b5f82815260036020526040812080549091819003612361576040516311276def60e01b81526004810185905260240161022a565b5f6040516101c08582376101c0902090508181146123a357604051631e058b0d60e01b815260048101869052602481018290526044810183905260640161022a565b505092915050565b60018201545f906123be9060ff16613222565b6123c957505f6117c5565b5f6123d48484613259565b90508064ffffffffff164210156123ee575f9150506117c5565b600184015461010090046001600160a01b031661241b6124166101a0860161018087016158e4565b61424a565b156124f95761242b8682866142dc565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e5351bf8288856124776d18dbdb5c1d5d194b9b5a5cdcd95960921b614441565b61248790655af3107a400061551a565b6040516001600160e01b031960e087901b1681526001600160a01b039094166004850152602484019290925264ffffffffff16604483015260648201526084015f604051808303815f87803b1580156124de575f5ffd5b505af11580156124f0573d5f5f3e3d5ffd5b50505050612609565b6125096080850160608601615429565b6001600160601b03165f5f836001600160a01b03166001600160a01b031681526020019081526020015f205f8282546125429190615400565b9091555050604080515f8082523360208301528183015290516001600160a01b0383169188917fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9181900360600190a3604051636ec5062b60e11b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063dd8a0c56906024015f604051808303815f87803b1580156125f2575f5ffd5b505af1158015612604573d5f5f3e3d5ffd5b505050505b612612856129fc565b61261e86868685612a4b565b50600195945050505050565b5f80600183015460ff166008811115612645576126456150f3565b1480156126525750815415155b61266357600182015460ff1661091f565b600192915050565b610fa861267e6080830160608401615429565b6001600160601b03166126976060840160408501615429565b6001600160601b03166126b060e0850160c08601615009565b63ffffffff166126c7610100860160e087016154ff565b64ffffffffff166144ca565b60018201545f90600160d81b900464ffffffffff1615612705576001830154600160d81b900464ffffffffff166117c5565b6117c560a08301608084016154ff565b5f612721600443615400565b60018301805460ff1964ffffffffff8416600160b01b81029190911660ff64ffffffffff60b01b01199092169190911760021790915560405190815290915083907fb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d739060200160405180910390a2505050565b5f5f61279f8461262a565b90505f60028260088111156127b6576127b66150f3565b1480156127df57505f6127cc60208601866154c9565b60028111156127dd576127dd6150f3565b145b905060018260088111156127f5576127f56150f3565b14806127fe5750805b80156128205750612816610100850160e086016154ff565b64ffffffffff1642105b801561283e5750600185015461010090046001600160a01b03163314155b95945050505050565b5f6002600184015460ff166008811115612863576128636150f3565b03612880576001830180546001600160d81b0316600160d81b1790555b600183018054600361010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b0319161733610100021760ff19161790556128cb8383613259565b905033847f9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e86128fa8686613278565b6040805191825264ffffffffff861660208301520160405180910390a39392505050565b8034036129285750565b803411156129635761293a81346159f3565b335f9081526020819052604081208054909190612958908490615400565b90915550610fa89050565b610fa83361297134846159f3565b613a33565b60405163a68b691f60e01b81526001600160a01b0384811660048301526024820184905264ffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063a68b691f906064015f604051808303815f87803b1580156129ea575f5ffd5b505af1158015612273573d5f5f3e3d5ffd5b60018101546010600160a81b90910460ff161015610fa857600181018054601590612a3090600160a81b900460ff16615a06565b91906101000a81548160ff021916908360ff16021790555050565b5f6001612a5b60208501856154c9565b6002811115612a6c57612a6c6150f3565b148015612a88575060018401546010600160a81b90910460ff16105b9050808015612aad5750612aa3610100840160e085016154ff565b64ffffffffff1642105b15612ac257612abc8585612715565b5061136e565b6001612ad160208501856154c9565b6002811115612ae257612ae26150f3565b03612aec57600191505b6001848101805464ffffffffff8516600160d81b810260ff64ffffffffff60b01b011916610100600160b01b03909216919091179092179055604080519182525186917f2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5919081900360200190a25050505050565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b031684604051602001612b9391815260200190565b60408051601f1981840301815290829052612bad91615a24565b5f60405180830381855afa9150503d805f8114612be5576040519150601f19603f3d011682016040523d82523d5f602084013e612bea565b606091505b5091509150811580612bfe57508051602014155b15612c0c57505f9392505050565b80806020019051810190610d94919061545a565b5f5f60f784845f818110612c3657612c3661534c565b612c4892013560f81c90506001615a3a565b612c529190615a53565b60ff1690505f5b600d811015612d4e575f858584818110612c7557612c7561534c565b919091013560f81c9150506080811015612c9957612c9283615442565b9250612d45565b60b88160ff161015612cc9576080612cb2826001615a3a565b612cbc9190615a53565b612c929060ff1684615400565b5f612cd560b783615a53565b60ff169050612ce581600861551a565b612cf1906101006159f3565b8787612cfe876001615400565b90612d0a886021615400565b92612d1793929190615a6c565b612d2091615a93565b901c612d2d826001615400565b612d379190615400565b612d419085615400565b9350505b50600101612c59565b508383612d5c836001615400565b90612d68846021615400565b92612d7593929190615a6c565b610d9491615a93565b60018301545f90819061010090046001600160a01b031615612da1576001612da3565b5f5b60ff166001600160401b03811115612dbd57612dbd615338565b604051908082528060200260200182016040528015612de6578160200160208202803683370190505b50905080515f14612eb157600185015460405163636f35d360e01b81526101009091046001600160a01b0390811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063636f35d390602401602060405180830381865afa158015612e60573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e8491906159c5565b815f81518110612e9657612e9661534c565b602002602001019063ffffffff16908163ffffffff16815250505b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633d75c62d612ef36101a0880161018089016158e4565b600887612f00428b61450e565b876040518663ffffffff1660e01b8152600401612f21959493929190615ab0565b5f60405180830381865afa158015612f3b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612f629190810190615b28565b90505f5b81518110156130c657612f7f6080870160608801615429565b6001600160601b03165f5f848481518110612f9c57612f9c61534c565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054106130be57612fd96060870160408801615429565b6001600160601b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c2bc92b98484815181106130235761302361534c565b60200260200101516040518263ffffffff1660e01b815260040161305691906001600160a01b0391909116815260200190565b602060405180830381865afa158015613071573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613095919061545a565b116130be578181815181106130ac576130ac61534c565b602002602001015193505050506117c5565b600101612f66565b505f9695505050505050565b6001600160a01b038116613133576130e9836129fc565b600183018054610100600160b01b03166001600160d81b0117905560405184907f6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5905f90a261136e565b613155816131476080850160608601615429565b6001600160601b0316613a33565b600183018054600461010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b031916176101006001600160a01b038516021760ff19161790555f6131aa8484613259565b90506001600160a01b038216857fa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf694873446131e86060870160408801615429565b604080516001600160601b03909216825264ffffffffff861660208301520160405180910390a361321b82600183612976565b5050505050565b5f6003826008811115613237576132376150f3565b148061091f57506004826008811115613252576132526150f3565b1492915050565b60018201545f906117c590600160b01b900464ffffffffff168361450e565b5f5f6132838461262a565b90506003816008811115613299576132996150f3565b036132cc576132c4836132ac86866126d3565b6001870154600160b01b900464ffffffffff1661331a565b91505061091f565b60018160088111156132e0576132e06150f3565b036132f9576132c4836132f386866126d3565b4261331a565b6133096060840160408501615429565b6001600160601b0316949350505050565b5f8264ffffffffff168211613349576133396040850160208601615429565b6001600160601b031690506117c5565b5f61335b64ffffffffff8516846159f3565b905061336d60c0860160a08701615009565b63ffffffff16811061339a576133896060860160408701615429565b6001600160601b03169150506117c5565b6133aa60c0860160a08701615009565b63ffffffff16816133c16040880160208901615429565b6133d16060890160408a01615429565b6133db9190615bcf565b6001600160601b03166133ee919061551a565b6133f891906159e0565b6134086040870160208801615429565b6001600160601b031661283e9190615400565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630ba1fe80853561345e6040880160208901615009565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff16602482015260440160a060405180830381865afa1580156134a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134c79190615bfd565b9050806060015164ffffffffff165f14806134e3575080608001515b156135225783356134fa6040860160208701615009565b604051637d53242f60e01b8152600481019290925263ffffffff16602482015260440161022a565b61352f816040015161424a565b61355e57604080820151905163f589dab360e01b81526001600160e01b0319909116600482015260240161022a565b5f60405180606001604052808580360381019061357b9190615c91565b8152604080850180516001600160e01b0319166020840152339190920152815190519192506135a991614566565b5f6135b3866147cd565b90506135c38130855f0151614b24565b5f818152600360205260409020805491955090156135f6576040516229394160e41b81526004810186905260240161022a565b826040516020016136079190615ee5565b60408051601f1981840301815290829052805160209091012082558451339189359188917f5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e7962939161365a9188918a91615ef4565b60405180910390a4600161367160208801886154c9565b6002811115613682576136826150f3565b03613696576136918582612715565b6137ad565b60026136a560208801886154c9565b60028111156136b6576136b66150f3565b036137ad5760018101805460ff1916600517905560408401516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639dff0d2c9087906137146101608b016101408c01615f26565b6137266101808c016101608d01615f26565b6137376101008d0160e08e016154ff565b6040516001600160e01b031960e088901b81168252600482019690965293909416602484015261ffff918216604484015216606482015264ffffffffff909116608482015260a4015f604051808303815f87803b158015613796575f5ffd5b505af11580156137a8573d5f5f3e3d5ffd5b505050505b5050505092915050565b8064ffffffffff164210610b9757604051632e357b0560e01b81526004810183905242602482015264ffffffffff8216604482015260640161022a565b60405163f183d06b60e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f183d06b90602401602060405180830381865afa158015613859573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061387d9190615f3f565b1561388957505f61091f565b60405163d014b44d60e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d014b44d906024016040805180830381865afa1580156138ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139119190615f58565b509050806139365761392a610100840160e085016154ff565b64ffffffffff16610d94565b610e1061394a610100850160e086016154ff565b64ffffffffff16610d949190615400565b80516020820151604051621743fd60e71b81525f92839283926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692630ba1fe80926139c09260040191825263ffffffff16602082015260400190565b60a060405180830381865afa1580156139db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139ff9190615bfd565b9050613a0f8430835f0151614b24565b81602001519250925050915091565b5f5f5f8351602085015f8888f1949350505050565b6001600160a01b0382165f9081526020819052604090205481811015613a85576040516306a343fb60e11b81526001600160a01b0384166004820152602481018290526044810183905260640161022a565b613a8f82826159f3565b6001600160a01b039093165f908152602081905260409020929092555050565b805160208201fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610a4c57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60605f613b0a8461262a565b90505f613b1f610120850161010086016154ff565b64ffffffffff169050804210158015613b4a57506005826008811115613b4757613b476150f3565b14155b15613baf576040516024810187905242604482015260648101829052632e357b0560e01b906084015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915292506117c5915050565b610400613bc061020086018661588d565b90501115613beb57604051651bdd5d1c1d5d60d21b6024820152631c6f309760e01b90604401613b73565b5f613bf583613222565b613c4f576005836008811115613c0d57613c0d6150f3565b14613c2957613c2461020086016101e08701615043565b613c63565b7f0000000000000000000000000000000000000000000000000000000000000000613c63565b600186015461010090046001600160a01b03165b90505f6001846008811115613c7a57613c7a6150f3565b10158015613c9a57506005846008811115613c9757613c976150f3565b11155b9050801580613ccc5750613cb661020087016101e08801615043565b6001600160a01b0316826001600160a01b031614155b15613d2d576040516330049feb60e01b90613cef908a90879086906024016153bf565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915294506117c59350505050565b505060408051602081019091525f81529695505050505050565b602081015f613d5d613d588561262a565b613222565b90505f613d6a8584613278565b90505f5f612710613d896b18dbdb5c1d5d194b9c1bdbdb60a21b614441565b613d93908561551a565b613d9d91906159e0565b612710613dbc6f636f6d707574652e747265617375727960801b614441565b613dc6908661551a565b613dd091906159e0565b90925090505f81613de184866159f3565b613deb91906159f3565b90505f80613e0161012089016101008a01615043565b6001600160a01b031614613e16576007613e19565b60065b9050613e2d61020089016101e08a01615043565b6001808b01805464ffffffffff42908116600160b01b0264ffffffffff60b01b1983168117845586949193928591849160ff1990911660ff64ffffffffff60b01b01199091161783836008811115613e8757613e876150f3565b02179055508491906101000a8154816001600160a01b0302191690836001600160a01b0316021790555050505087806102000190613ec5919061588d565b604051613ed39291906154ac565b604051809103902089600201819055508260025f828254613ef49190615400565b90915550859050613f0b6060890160408a01615429565b6001600160601b031614613f845784613f2a6060890160408a01615429565b6001600160601b0316613f3d91906159f3565b5f80613f516101e08c016101c08d01615043565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254613f7e9190615400565b90915550505b858015613fa85750613f9c6080880160608901615429565b6001600160601b031615155b1561400d57613fbd6080880160608901615429565b6001600160601b03165f80613fda6102008c016101e08d01615043565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546140079190615400565b90915550505b61401f61020089016101e08a01615043565b6001600160a01b03168a7f637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b87856006866008811115614060576140606150f3565b1461406f6102008f018f61588d565b604051614080959493929190615f82565b60405180910390a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166140c46102008a016101e08b01615043565b6001600160a01b031603614195575f80805260016020527fa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49805486929061410c908490615400565b9091555050604051638609cad160e01b8152600481018b90527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638609cad19084906024015f604051808303818588803b158015614172575f5ffd5b505af1158015614184573d5f5f3e3d5ffd5b50505050505050505050505061136e565b6141a761020089016101e08a01615043565b6001600160a01b03168b5f01516001600160a01b0316146141cb576141cb8b611f95565b6141dd61020089016101e08a01615043565b6001600160a01b03168b5260208b0180516141f790615442565b90528515614211578a604001805161420e90615442565b90525b838b6060018181516142239190615400565b90525060808b01805183919061423a908390615400565b9052505050505050505050505050565b60405163b939c63560e01b81526001600160e01b0319821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b939c63590602401602060405180830381865afa1580156142b8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061091f9190615f3f565b5f6142ed6080830160608401615429565b6001600160601b031690505f6143046002836159e0565b90505f336001600160a01b0386161461434d576127106143346d31b7b6b83aba329731b0b63632b960911b614441565b61433e908561551a565b61434891906159e0565b61434f565b5f5b9050815f806143666101c088016101a08901615043565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546143939190615400565b909155505080156143c257335f90815260208190526040812080548392906143bc908490615400565b90915550505b806143cd83856159f3565b6143d791906159f3565b60025f8282546143e79190615400565b9091555050604080518481523360208201529081018290526001600160a01b0386169087907fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9060600160405180910390a3505050505050565b60405163023aa9ab60e61b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa1580156144a6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061091f919061545a565b6144e4838511156918dbdb1b185d195c985b60b21b614c8d565b61136e603c83108015906145015750816144fe8442615400565b11155b636c6f636b60e01b614c8d565b5f8061452060e0840160c08501615009565b6145309063ffffffff1685615400565b9050614543610100840160e085016154ff565b64ffffffffff1681106117c557614561610100840160e085016154ff565b610d94565b816080015164ffffffffff165f036145865764ffffffffff421660808301525b6145cd82604001516001600160601b031683602001516001600160601b0316111580156145bf575060408301516001600160601b031615155b64707269636560d81b614c8d565b614612428360e0015164ffffffffff1611801561460157506145f262278d0042615400565b8360e0015164ffffffffff1611155b67646561646c696e6560c01b614c8d565b61465242836080015164ffffffffff161015801561464557508260e0015164ffffffffff16836080015164ffffffffff16105b63072616d760e41b614c8d565b614682621e848063ffffffff1683610120015163ffffffff1611156b636f6e73756d65722067617360a01b614c8d565b6101008201516146c0906001600160a01b031615806146af57506101008301516001600160a01b03163b15155b6731b7b739bab6b2b960c11b614c8d565b6146fb6001600160e01b03198216633c8d77ff60e21b146002845160028111156146ec576146ec6150f3565b1414636d6f646560e01b614c8d565b600282516002811115614710576147106150f3565b0361475a5761475582610160015161ffff165f14158015614743575082610140015161ffff1683610160015161ffff1611155b681d1a1c995cda1bdb1960ba1b614c8d565b614778565b6147788260c0015163ffffffff165f1415636c6f636b60e01b614c8d565b60018251600281111561478d5761478d6150f3565b03610b9757610b9782606001516001600160601b031683604001516001600160601b03168460c0015163ffffffff168560e0015164ffffffffff166144ca565b6147d5614dc9565b6147e56080830160608401615fa9565b6001600160401b03166147fe6060840160408501615fa9565b6001600160401b03161061482f57604051631c6f309760e01b81526472616e676560d81b600482015260240161022a565b61483f60c0830160a08401615fa9565b6001600160401b031661485860a0840160808501615fa9565b6001600160401b03161061488a57604051631c6f309760e01b81526577696e646f7760d01b600482015260240161022a565b61100061489a60c084018461588d565b905011156148c657604051631c6f309760e01b815265706172616d7360d01b600482015260240161022a565b5f6149237f00000000000000000000000000000000000000000000000000000000000000007fc26c979a17f2c0245c2b987f7970664d575eaa70d4723ec04eb98b33ca282e2a853561491e6080880160608901615fa9565b614cae565b90505f81900361495557604051631c6f309760e01b81526918da1958dadc1bda5b9d60b21b600482015260240161022a565b604051806101800160405280845f0135815260200184602001602081019061497d9190615009565b63ffffffff1681526020016149986060860160408701615fa9565b6001600160401b031681526020016149b66080860160608701615fa9565b6001600160401b031681526020016149d460a0860160808701615fa9565b6001600160401b031681526020016149f260c0860160a08701615fa9565b6001600160401b0316815260208101839052604001614a5e7f00000000000000000000000000000000000000000000000000000000000000007f3e2817090bda8f43a72fe835d82b2de602dacde7268f4978f9f4a40daadd2174873561491e60808a0160608b01615fa9565b8152602001614ab07f00000000000000000000000000000000000000000000000000000000000000007fe56bf027ec7797ecccbece464b673ed2661d7e1537e32b9339dd11356166b03387355f614cae565b8152602001614ac260c086018661588d565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250336020820152604001614b12610100860160e08701615fa9565b6001600160401b031690529392505050565b5f7f15b0f42654682665e07bfa2f3404007388f18f4ed120aa99b096c79087c10ebd4684865f015187602001518689604001518a606001518b608001518c60a001518d60c001518e60e001518f6101000151604051602001614bcb97969594939291906001600160401b03978816815295871660208701529386166040860152919094166060840152608083019390935260a082019290925260c081019190915260e00190565b604051602081830303815290604052805190602001208a6101200151805190602001208b61014001518c6101600151604051602001614c6e9a99989796959493929190998a5260208a01989098526001600160a01b0396871660408a0152606089019590955263ffffffff93909316608088015260a087019190915260c086015260e0850152166101008301526001600160401b03166101208201526101400190565b6040516020818303038152906040528051906020012090509392505050565b81610b97576040516314bdf14160e01b81526004810182905260240161022a565b5f5f5f866001600160a01b0316868686604051602401614ce19291909182526001600160401b0316602082015260400190565b60408051601f198184030181529181526020820180516001600160e01b03166001600160e01b0319909416939093179092529051614d1f9190615a24565b5f60405180830381855afa9150503d805f8114614d57576040519150601f19603f3d011682016040523d82523d5f602084013e614d5c565b606091505b5091509150818015614d7057506020815110155b614d7a575f614d83565b614d8381615fc2565b979650505050505050565b6040518060a00160405280614da1614dc9565b81526020015f81526020015f81526020015f6001600160a01b03168152602001606081525090565b60408051610180810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201839052610120820152610140810182905261016081019190915290565b5f5f83601f840112614e3b575f5ffd5b5081356001600160401b03811115614e51575f5ffd5b6020830191508360208260051b8501011115614e6b575f5ffd5b9250929050565b5f5f60208385031215614e83575f5ffd5b82356001600160401b03811115614e98575f5ffd5b614ea485828601614e2b565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614ee95783511515835260209384019390920191600101614ec9565b509095945050505050565b5f60208284031215614f04575f5ffd5b5035919050565b5f6101c08284031215614f1c575f5ffd5b50919050565b5f5f6101e08385031215614f34575f5ffd5b82359150614f458460208501614f0b565b90509250929050565b5f5f5f5f60408587031215614f61575f5ffd5b84356001600160401b03811115614f76575f5ffd5b614f8287828801614e2b565b90955093505060208501356001600160401b03811115614fa0575f5ffd5b8501601f81018713614fb0575f5ffd5b80356001600160401b03811115614fc5575f5ffd5b8760206101c083028401011115614fda575f5ffd5b949793965060200194505050565b63ffffffff81168114610fa8575f5ffd5b803561500481614fe8565b919050565b5f60208284031215615019575f5ffd5b81356117c581614fe8565b6001600160a01b0381168114610fa8575f5ffd5b803561500481615024565b5f60208284031215615053575f5ffd5b81356117c581615024565b5f5f83601f84011261506e575f5ffd5b5081356001600160401b03811115615084575f5ffd5b602083019150836020828501011115614e6b575f5ffd5b5f5f5f5f61020085870312156150af575f5ffd5b843593506150c08660208701614f0b565b92506101e08501356001600160401b038111156150db575f5ffd5b6150e78782880161505e565b95989497509550505050565b634e487b7160e01b5f52602160045260245ffd5b60098110615117576151176150f3565b9052565b606081016151298286615107565b83602083015264ffffffffff83166040830152949350505050565b5f6101808284031215614f1c575f5ffd5b5f5f6101a08385031215615167575f5ffd5b82356001600160401b0381111561517c575f5ffd5b8301610100818603121561518e575f5ffd5b9150614f458460208501615144565b8151815260208083015160e08301916151b890840182615107565b5060018060a01b03604084015116604083015260ff606084015116606083015264ffffffffff608084015116608083015264ffffffffff60a08401511660a083015260c083015160c083015292915050565b5f5f5f6101a0848603121561521d575f5ffd5b83356001600160401b03811115615232575f5ffd5b61523e86828701614e2b565b909450925061525290508560208601615144565b90509250925092565b602080825282518282018190525f918401906040840190835b81811015614ee9578351835260209384019390920191600101615274565b5f5f5f5f61020085870312156152a6575f5ffd5b84356001600160401b038111156152bb575f5ffd5b6152c787828801615144565b9450506150c08660208701614f0b565b5f5f604083850312156152e8575f5ffd5b82356152f381615024565b946020939093013593505050565b5f60208284031215615311575f5ffd5b81356001600160401b03811115615326575f5ffd5b820161024081850312156117c5575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823561023e19833603018112615375575f5ffd5b9190910192915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6117c5602083018461537f565b838152606081016153d36020830185615107565b6001600160a01b03929092166040919091015292915050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561091f5761091f6153ec565b80356001600160601b0381168114615004575f5ffd5b5f60208284031215615439575f5ffd5b6117c582615413565b5f60018201615453576154536153ec565b5060010190565b5f6020828403121561546a575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff83168061549a5761549a615471565b8063ffffffff84160491505092915050565b818382375f9101908152919050565b803560038110615004575f5ffd5b5f602082840312156154d9575f5ffd5b6117c5826154bb565b64ffffffffff81168114610fa8575f5ffd5b8035615004816154e2565b5f6020828403121561550f575f5ffd5b81356117c5816154e2565b808202811582820484141761091f5761091f6153ec565b5f823560fe19833603018112615375575f5ffd5b60405161018081016001600160401b038111828210171561556857615568615338565b60405290565b604051601f8201601f191681016001600160401b038111828210171561559657615596615338565b604052919050565b80356001600160401b0381168114615004575f5ffd5b5f82601f8301126155c3575f5ffd5b81356001600160401b038111156155dc576155dc615338565b6155ef601f8201601f191660200161556e565b818152846020838601011115615603575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6101808236031215615630575f5ffd5b615638615545565b8235815261564860208401614ff9565b60208201526156596040840161559e565b604082015261566a6060840161559e565b606082015261567b6080840161559e565b608082015261568c60a0840161559e565b60a082015260c0838101359082015260e0808401359082015261010080840135908201526101208301356001600160401b038111156156c9575f5ffd5b6156d5368286016155b4565b610120830152506156e96101408401615038565b6101408201526156fc610160840161559e565b61016082015292915050565b828152604081016117c56020830184615107565b805182525f6020820151615738602085018263ffffffff169052565b50604082015161575360408501826001600160401b03169052565b50606082015161576e60608501826001600160401b03169052565b50608082015161578960808501826001600160401b03169052565b5060a08201516157a460a08501826001600160401b03169052565b5060c082015160c084015260e082015160e08401526101008201516101008401526101208201516101806101208501526157e261018085018261537f565b90506101408301516158006101408601826001600160a01b03169052565b5061016083015161581d6101608601826001600160401b03169052565b509392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f615865606083018661571c565b8281036040840152614d83818587615825565b5f823561017e19833603018112615375575f5ffd5b5f5f8335601e198436030181126158a2575f5ffd5b8301803591506001600160401b038211156158bb575f5ffd5b602001915036819003821315614e6b575f5ffd5b6001600160e01b031981168114610fa8575f5ffd5b5f602082840312156158f4575f5ffd5b81356117c5816158cf565b63ffffffff60e01b85168152606060208201525f845160a0606084015261592a61010084018261571c565b6020870151608085810191909152604088015160a086015260608801516001600160a01b031660c0860152870151848203605f190160e0860152909150615971828261537f565b9150508281036040840152614d83818587615825565b805160208201516001600160e01b03198116919060048210156159be576001600160e01b0319600483900360031b81901b82161692505b5050919050565b5f602082840312156159d5575f5ffd5b81516117c581614fe8565b5f826159ee576159ee615471565b500490565b8181038181111561091f5761091f6153ec565b5f60ff821660ff8103615a1b57615a1b6153ec565b60010192915050565b5f82518060208501845e5f920191825250919050565b60ff818116838216019081111561091f5761091f6153ec565b60ff828116828216039081111561091f5761091f6153ec565b5f5f85851115615a7a575f5ffd5b83861115615a86575f5ffd5b5050820193919092039150565b8035602083101561091f575f19602084900360031b1b1692915050565b5f60a0820163ffffffff60e01b8816835286602084015285604084015264ffffffffff8516606084015260a0608084015280845180835260c0850191506020860192505f5b81811015615b1957835163ffffffff16835260209384019390920191600101615af5565b50909998505050505050505050565b5f60208284031215615b38575f5ffd5b81516001600160401b03811115615b4d575f5ffd5b8201601f81018413615b5d575f5ffd5b80516001600160401b03811115615b7657615b76615338565b8060051b615b866020820161556e565b91825260208184018101929081019087841115615ba1575f5ffd5b6020850194505b83851015614d835784519250615bbd83615024565b82825260209485019490910190615ba8565b6001600160601b03828116828216039081111561091f5761091f6153ec565b80518015158114615004575f5ffd5b5f60a0828403128015615c0e575f5ffd5b5060405160a081016001600160401b0381118282101715615c3157615c31615338565b60409081528351825260208085015190830152830151615c50816158cf565b60408201526060830151615c63816154e2565b6060820152615c7460808401615bee565b60808201529392505050565b803561ffff81168114615004575f5ffd5b5f610180828403128015615ca3575f5ffd5b50615cac615545565b615cb5836154bb565b8152615cc360208401615413565b6020820152615cd460408401615413565b6040820152615ce560608401615413565b6060820152615cf6608084016154f4565b6080820152615d0760a08401614ff9565b60a0820152615d1860c08401614ff9565b60c0820152615d2960e084016154f4565b60e0820152615d3b6101008401615038565b610100820152615d4e6101208401614ff9565b610120820152615d616101408401615c80565b610140820152615d746101608401615c80565b6101608201529392505050565b60038110615117576151176150f3565b8051615d9e838251615d81565b6020810151615db860208501826001600160601b03169052565b506040810151615dd360408501826001600160601b03169052565b506060810151615dee60608501826001600160601b03169052565b506080810151615e07608085018264ffffffffff169052565b5060a0810151615e1f60a085018263ffffffff169052565b5060c0810151615e3760c085018263ffffffff169052565b5060e0810151615e5060e085018264ffffffffff169052565b50610100810151615e6d6101008501826001600160a01b03169052565b50610120810151615e8761012085018263ffffffff169052565b50610140810151615e9f61014085018261ffff169052565b506101608101519050615eb961016084018261ffff169052565b5060208101516001600160e01b031916610180830152604001516001600160a01b03166101a090910152565b6101c0810161091f8284615d91565b61020081525f615f0861020083018661571c565b9050615f176020830185615d91565b826101e0830152949350505050565b5f60208284031215615f36575f5ffd5b6117c582615c80565b5f60208284031215615f4f575f5ffd5b6117c582615bee565b5f5f60408385031215615f69575f5ffd5b615f7283615bee565b6020939093015192949293505050565b8581528460208201528315156040820152608060608201525f614d83608083018486615825565b5f60208284031215615fb9575f5ffd5b6117c58261559e565b80516020808301519190811015614f1c575f1960209190910360031b1b1691905056",
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
