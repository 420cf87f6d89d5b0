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
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161625238038061625283398101604081905261002f916100f2565b80516020820151604083015160608401516001600160a01b0390811660e090815291811660c090815292811660a0908152938116608090815285015193850151928501518116610140529182166101205291811661010090815291830151919092015182166101805216610160526101a9565b60405161012081016001600160401b03811182821017156100d157634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146100ed575f5ffd5b919050565b5f610120828403128015610104575f5ffd5b5061010d6100a2565b610116836100d7565b8152610124602084016100d7565b6020820152610135604084016100d7565b6040820152610146606084016100d7565b6060820152610157608084016100d7565b608082015261016860a084016100d7565b60a082015261017960c084016100d7565b60c082015261018a60e084016100d7565b60e082015261019c61010084016100d7565b6101008201529392505050565b60805160a05160c05160e0516101005161012051610140516101605161018051615f8e6102c45f395f818161037d0152610a1e01525f81816101ee015281816105c201528181610e710152610f0e01525f8181610449015261445d01525f81816104160152614a3201525f81816105610152818161489601526149d601525f81816103b00152818161371a01528181613810015281816138a501528181613c2f01528181614096015261412b01525f81816103e301528181611e92015261426f01525f818161027f0152818161115b015281816120390152818161247f01528181612603015281816129ea01528181612e5c01528181612efd015261302501525f81816103360152818161346801526139820152615f8e5ff3fe6080604052600436106101de575f3560e01c806370a08231116100fd578063d1c60a3a11610092578063e76bbb4311610062578063e76bbb43146106a9578063edc7781e146106c8578063f3fef3a3146106e7578063f8ec6ff714610706575f5ffd5b8063d1c60a3a1461062b578063d2e4c9c114610657578063d44e86c41461066a578063d8c8f32f1461068a575f5ffd5b8063c0034e0c116100cd578063c0034e0c146105b1578063c5003ec0146105e4578063c9380e6a14610610578063d0e30db014610623575f5ffd5b806370a082311461050657806389a9aa14146105315780639783a81a14610550578063b41bad3e14610583575f5ffd5b806332fe7b26116101735780634f6254fb116101435780634f6254fb1461048a57806355e646b61461049d57806356286aa7146104bc57806363cb2d57146104e7575f5ffd5b806332fe7b26146103d257806344a065e714610405578063484bcb47146104385780634b1d976d1461046b575f5ffd5b8063214d879f116101ae578063214d879f14610325578063268bd3aa146103585780632d2c55651461036c5780632e80d9b61461039f575f5ffd5b806303dca09d146102395780630b8fab611461026e5780631af2c89e146102b957806321100a74146102dc575f5ffd5b3661023557336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102335760405163bab8350b60e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610244575f5ffd5b50610258610253366004614e1b565b610725565b6040516102659190614e59565b60405180910390f35b348015610279575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610265565b3480156102c4575f5ffd5b506102ce60025481565b604051908152602001610265565b3480156102e7575f5ffd5b506102fb6102f6366004614e9d565b610925565b604080519384526001600160a01b03909216602084015264ffffffffff1690820152606001610265565b348015610330575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610363575f5ffd5b506102336109b6565b348015610377575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b3480156103aa575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b3480156103dd575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610410575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610443575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610476575f5ffd5b50610233610485366004614ecb565b610a4e565b610258610498366004614ef7565b610be6565b3480156104a8575f5ffd5b506102336104b7366004614fb2565b610de7565b3480156104c7575f5ffd5b506102ce6104d6366004614fb2565b60016020525f908152604090205481565b3480156104f2575f5ffd5b50610233610501366004614ecb565b610ff6565b348015610511575f5ffd5b506102ce610520366004614fec565b5f6020819052908152604090205481565b34801561053c575f5ffd5b5061023361054b366004615044565b611206565b34801561055b575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b34801561058e575f5ffd5b506105a261059d366004614ecb565b6113cb565b604051610265939291906150c4565b3480156105bc575f5ffd5b506102a17f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ef575f5ffd5b506105f8603c81565b6040516001600160401b039091168152602001610265565b6102ce61061e3660046150fe565b6114c0565b6102336114fe565b348015610636575f5ffd5b5061064a610645366004614e9d565b611558565b6040516102659190615146565b610233610665366004614ecb565b611689565b61067d6106783660046151b3565b611738565b6040516102659190615204565b348015610695575f5ffd5b506102336106a4366004614ecb565b61181e565b3480156106b4575f5ffd5b506102336106c3366004614ecb565b6118c9565b3480156106d3575f5ffd5b506102336106e236600461523b565b611acf565b3480156106f2575f5ffd5b50610233610701366004615280565b611c80565b348015610711575f5ffd5b506102336107203660046152aa565b611ce4565b606061072f611d5e565b816001600160401b03811115610747576107476152e1565b604051908082528060200260200182016040528015610770578160200160208202803683370190505b5090506107a96040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5b838110156108ae575f60606107e3848888868181106107cc576107cc6152f5565b90506020028101906107de9190615309565b611d93565b8786815181106107f5576107f56152f5565b60200260200101819450829550831515151581525050505084838151811061081f5761081f6152f5565b60200260200101516108a45786868481811061083d5761083d6152f5565b905060200281019061084f9190615309565b610862906102008101906101e001614fec565b6001600160a01b0316827fb6929af4ab8303e0c57b3c8a6bc47c1eb202ae329ae489521480b9add40aa4288360405161089b9190615356565b60405180910390a35b50506001016107ab565b506108b881611fe7565b5f5b83811015610915578281815181106108d4576108d46152f5565b60200260200101511561090d5761090d8585838181106108f6576108f66152f5565b90506020028101906109089190615309565b612128565b6001016108ba565b505061091f6122ce565b92915050565b5f818152600360205260408120819081906006600182015460ff1660088111156109515761095161509c565b148061097557506007600182015460ff1660088111156109735761097361509c565b145b156109ad57600281015460019091015490935061010081046001600160a01b03169250600160b01b900464ffffffffff1690506109af565b505b9193909250565b6109be611d5e565b6002545f8190036109e2576040516321bf6c6760e21b815260040160405180910390fd5b5f6002556040518181527f7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e9060200160405180910390a1610a437f0000000000000000000000000000000000000000000000000000000000000000826122f8565b50610a4c6122ce565b565b610a56611d5e565b5f610a61838361237f565b9050610a6e8382846123fd565b505f610a798261267c565b90506001816008811115610a8f57610a8f61509c565b14610ac55760018201546040516330049feb60e01b815261022a918691849161010090046001600160a01b031690600401615368565b610adf84610ada610100860160e087016153b2565b6126bd565b5f610af060c0850160a08601614fb2565b63ffffffff16610b0084866126fa565b64ffffffffff16610b1191906153e1565b905080421015610b4457604051630d3fc99d60e01b8152600481018690524260248201526044810182905260640161022a565b60018301546010600160a81b90910460ff1610610b93576001830154604051632e357b0560e01b815260048101879052600160a81b90910460ff1660248201526010604482015260640161022a565b610bcd610ba6608086016060870161540a565b6001600160601b0316610bbf606087016040880161540a565b6001600160601b031661273c565b610bd78584612756565b505050610be26122ce565b5050565b6060610bf0611d5e565b836001600160401b03811115610c0857610c086152e1565b604051908082528060200260200182016040528015610c31578160200160208202803683370190505b5090505f5f5f5f5b87811015610db9575f610c7c8a8a84818110610c5757610c576152f5565b90506020020135898985818110610c7057610c706152f5565b90506101c0020161237f565b9050610cb98a8a84818110610c9357610c936152f5565b90506020020135828a8a86818110610cad57610cad6152f5565b90506101c002016123fd565b50610cdc81898985818110610cd057610cd06152f5565b90506101c002016127d5565b610ce65750610db1565b5f610d228b8b85818110610cfc57610cfc6152f5565b90506020020135838b8b87818110610d1657610d166152f5565b90506101c00201612888565b90508364ffffffffff168164ffffffffff161115610d3e578093505b888884818110610d5057610d506152f5565b610d6a9260806101c090920201908101915060600161540a565b610d7d906001600160601b0316866153e1565b94506001878481518110610d9357610d936152f5565b91151560209283029190910190910152610dac86615423565b955050505b600101610c39565b50610dc38261295f565b8215610dd457610dd43384836129b7565b505050610ddf6122ce565b949350505050565b610def611d5e565b63ffffffff81165f9081526001602052604081205490819003610e25576040516321bf6c6760e21b815260040160405180910390fd5b63ffffffff82165f8181526001602052604081208190559015610eeb576040516306fe631f60e21b815263ffffffff841660048201525f602482018190526044820152606481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631bf98c7c90849060840160206040518083038185885af1158015610ec1573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190610ee6919061543b565b610f83565b604051635f4b8ed960e01b81525f600482018190526024820152604481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635f4b8ed990849060640160206040518083038185885af1158015610f5e573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190610f83919061543b565b9050805f03610fa85763ffffffff83165f908152600160205260409020829055610fe9565b8263ffffffff167f85e5a5d742ea01ac6e6c0fd069fa457e5a263f3d88092d381f1c72a32b60ff0f83604051610fe091815260200190565b60405180910390a25b5050610ff36122ce565b50565b610ffe611d5e565b5f611009838361237f565b905060046110168261267c565b60088111156110275761102761509c565b1415806110465750600181015461010090046001600160a01b03163314155b15611086576001810154604051637aae7ac960e11b8152600481018590526101009091046001600160a01b0316602482015233604482015260640161022a565b5f600261109960e0850160c08601614fb2565b6110a39190615466565b60018301546110c69163ffffffff1690600160b01b900464ffffffffff166153e1565b90508042106110f857604051632e357b0560e01b8152600481018590524260248201526044810182905260640161022a565b611108608084016060850161540a565b6001600160601b03165f5f336001600160a01b03166001600160a01b031681526020019081526020015f205f82825461114191906153e1565b909155505060405163dee84ea160e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee84ea1906024015f604051808303815f87803b1580156111a4575f5ffd5b505af11580156111b6573d5f5f3e3d5ffd5b50506040513392508691507fa51b0b23fe078be06d640ff63f80ccca0a51dad73c9b000f9217f014e8574f3b905f90a36111ef82612a3d565b6111fc8483856001612a8c565b5050610be26122ce565b61120e611d5e565b5f611219858561237f565b90505f6112258261267c565b9050600281600881111561123b5761123b61509c565b146112715760018201546040516330049feb60e01b815261022a918891849161010090046001600160a01b031690600401615368565b61128686610ada610100880160e089016153b2565b6001820154600160b01b900464ffffffffff164381106112d75786436112ad8360016153e1565b604051630d3fc99d60e01b815260048101939093526024830191909152604482015260640161022a565b6112e2603c826153e1565b4311156112fb576112f38784612756565b5050506113bd565b5f61130582612ba2565b905080868660405161131892919061548d565b6040518091039020146113685781868660405161133692919061548d565b604051908190038120631884446d60e21b8252600482019290925260248101919091526044810182905260640161022a565b5f6113738787612c61565b60408051602081019290925281018a9052606001604051602081830303815290604052805190602001205f1c90506113b789868a6113b2898d87612dbf565b613113565b50505050505b6113c56122ce565b50505050565b5f5f5f5f6113d9868661237f565b90506113e48161267c565b93505f6113f182876126fa565b90506113fc85613263565b156114685761140b828761329a565b92508264ffffffffff16421015611432578461142783886132b9565b9450945050506114b9565b600161144160208801886154aa565b60028111156114525761145261509c565b1461145e576001611461565b60025b94505f9290505b600185600881111561147c5761147c61509c565b0361149b578461148d87834261335b565b5f94509450945050506114b9565b6114ab606087016040880161540a565b6001600160601b0316935050505b9250925092565b5f6114c9611d5e565b6114ea6114dc606084016040850161540a565b6001600160601b031661295f565b6114f4838361345c565b905061091f6122ce565b335f908152602081905260408120805434929061151c9084906153e1565b909155505060405134815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a2565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f82815260036020908152604091829020825160e08101909352805483526001810154909183019060ff1660088111156115cc576115cc61509c565b60088111156115dd576115dd61509c565b815260018201546001600160a01b0361010082041660208084019190915260ff600160a81b83041660408085019190915264ffffffffff600160b01b840481166060860152600160d81b909304909216608084015260029093015460a0909201919091525f858152600390925290209091506116589061267c565b8160200190600881111561166e5761166e61509c565b908160088111156116815761168161509c565b905250919050565b611691611d5e565b5f61169c838361237f565b90506116b16114dc608084016060850161540a565b6116bc8382846123fd565b506116c781836127d5565b611719576116e083610ada610100850160e086016153b2565b826116ea8261267c565b60018301546040516330049feb60e01b815261022a93929161010090046001600160a01b031690600401615368565b61172f33600161172a868587612888565b6129b7565b50610be26122ce565b6060611742611d5e565b61176e83611756606085016040860161540a565b6001600160601b031661176991906154c3565b61295f565b826001600160401b03811115611786576117866152e1565b6040519080825280602002602001820160405280156117af578160200160208202803683370190505b5090505f5b8381101561180e576117e98585838181106117d1576117d16152f5565b90506020028101906117e391906154da565b8461345c565b8282815181106117fb576117fb6152f5565b60209081029190910101526001016117b4565b506118176122ce565b9392505050565b611826611d5e565b5f611831838361237f565b90505f61183d8261267c565b905061184881613263565b61187d5760018201546040516330049feb60e01b815261022a918691849161010090046001600160a01b031690600401615368565b6118888483856123fd565b6111fc578342611898848661329a565b604051630d3fc99d60e01b81526004810193909352602483019190915264ffffffffff16604482015260640161022a565b6118d1611d5e565b5f6118dc838361237f565b90506118e98382846123fd565b505f6118f48261267c565b9050600681600881111561190a5761190a61509c565b1480611927575060078160088111156119255761192561509c565b145b80611943575060088160088111156119415761194161509c565b145b156119795760018201546040516330049feb60e01b815261022a918691849161010090046001600160a01b031690600401615368565b5f600582600881111561198e5761198e61509c565b146119b0576119a4610100850160e086016153b2565b64ffffffffff166119ba565b6119ba85856137f8565b9050804210156119ed57604051630d3fc99d60e01b8152600481018690524260248201526044810182905260640161022a565b60018301805460ff19166008179055611a0c606085016040860161540a565b6001600160601b03165f80611a296101c088016101a08901614fec565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254611a5691906153e1565b90915550611a6e90506101c085016101a08601614fec565b6001600160a01b0316857ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe183611aa9606088016040890161540a565b6040516001600160601b03909116815260200160405180910390a3505050610be26122ce565b611ad7611d5e565b5f611ae1856155c8565b90505f611aed8261395f565b5090505f611afb828761237f565b90506007600182015460ff166008811115611b1857611b1861509c565b14611b425781611b278261267c565b60405163458e4af160e01b815260040161022a9291906156b1565b80600201548585604051611b5792919061548d565b604051809103902014611baa57818585604051611b7592919061548d565b60405190819003812060028401546330b31f8160e01b835260048301939093526024820152604481019190915260640161022a565b60018101805460ff191660061790555f611bcc61012088016101008901614fec565b9050611c19815a85878a8a604051602401611bea94939291906157f6565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b179052613a22565b611c4857604051633326961760e11b8152600481018490526001600160a01b038216602482015260440161022a565b604051339084907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a3505050506113c56122ce565b611c88611d5e565b611c923382613a37565b6040518181526001600160a01b0383169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9060200160405180910390a3611cdc82826122f8565b610be26122ce565b611cec611d5e565b611d226040518060a001604052805f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f5f611d2e8385611d93565b925050915081611d4157611d4181613ab3565b611d4a83611fe7565b611d5384612128565b505050610ff36122ce565b611d66613abb565b610a4c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613afb565b5f5f6060611d9f614d37565b611da98580615821565b611dbb61020087016101e08801614fec565b611dc9610200880188615836565b611dd2846155c8565b935081818080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505050608086015250506001600160a01b03166060830152808252611e2a9061395f565b604083015260208083018290525f91611e4491880161237f565b9050611e58826020015182886020016123fd565b505f611e6983602001518389613b02565b905080515f14611e88575f8360200151829550955095505050506114b9565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d45577b2611ec96101c08a016101a08b0161588d565b85611ed86102208c018c615836565b6040518563ffffffff1660e01b8152600401611ef794939291906158a8565b5f6040518083038186803b158015611f0d575f5ffd5b505afa925050508015611f1e575060015b611fb6573d808015611f4b576040519150601f19603f3d011682016040523d82523d5f602084013e611f50565b606091505b5080511580611f775750639c3562ff60e01b611f6b82615930565b6001600160e01b031916145b15611fa0575a60405163e9c78ac160e01b815260048101919091525f602482015260440161022a565b5f846020015182965096509650505050506114b9565b611fc6888460200151848a613d4b565b50506020908101516040805192830190525f825260019450925090506114b9565b80602001515f03611ff55750565b8051602082015160408084015160808501519151633c486a6760e01b81526001600160a01b0394851660048201526024810193909352604483015260648201525f917f00000000000000000000000000000000000000000000000000000000000000001690633c486a67906084016020604051808303815f875af115801561207f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120a3919061596e565b608083015183516001600160a01b03165f908152602081905260408120805493945091926120d29084906153e1565b9091555050606082015163ffffffff82165f90815260016020526040812080549091906121009084906153e1565b90915550505f6080830181905260608301819052604083018190526020830181905290915250565b602081015f61213f61014084016101208501614fec565b6001600160a01b031603612151575050565b5f61215c8380615821565b612165906155c8565b90505f6121718261395f565b5090505f617530603f61218c61014087016101208801614fb2565b61219d9063ffffffff1660406154c3565b6121a79190615989565b6121b191906153e1565b5f83815260036020526040812060018101805460ff1916600617905591925083856121e06102008a018a615836565b6040516024016121f394939291906157f6565b60408051601f198184030181529190526020810180516001600160e01b0316638222898b60e01b1790529050825a101561224c575a60405163e9c78ac160e01b815260048101919091526024810184905260440161022a565b61227f61226161012088016101008901614fec565b61227361014089016101208a01614fb2565b63ffffffff1683613a22565b156122b557604051339085907f1089d8381cb2b8fe802d1c73deddfba4975ff088d88fe813bb65fdb326e05c07905f90a36122c5565b60018201805460ff191660071790555b50505050505050565b610a4c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611d8d565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114612341576040519150601f19603f3d011682016040523d82523d5f602084013e612346565b606091505b505090508061237a5760405163a09e616560e01b81526001600160a01b03841660048201526024810183905260440161022a565b505050565b5f828152600360205260408120805490918190036123b3576040516311276def60e01b81526004810185905260240161022a565b5f6040516101c08582376101c0902090508181146123f557604051631e058b0d60e01b815260048101869052602481018290526044810183905260640161022a565b505092915050565b60018201545f906124109060ff16613263565b61241b57505f611817565b5f612426848461329a565b90508064ffffffffff16421015612440575f915050611817565b600184015461010090046001600160a01b031661246d6124686101a08601610180870161588d565b61424e565b1561254b5761247d8682866142e0565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636e5351bf8288856124c96d18dbdb5c1d5d194b9b5a5cdcd95960921b614445565b6124d990655af3107a40006154c3565b6040516001600160e01b031960e087901b1681526001600160a01b039094166004850152602484019290925264ffffffffff16604483015260648201526084015f604051808303815f87803b158015612530575f5ffd5b505af1158015612542573d5f5f3e3d5ffd5b5050505061265b565b61255b608085016060860161540a565b6001600160601b03165f5f836001600160a01b03166001600160a01b031681526020019081526020015f205f82825461259491906153e1565b9091555050604080515f8082523360208301528183015290516001600160a01b0383169188917fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9181900360600190a3604051636ec5062b60e11b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063dd8a0c56906024015f604051808303815f87803b158015612644575f5ffd5b505af1158015612656573d5f5f3e3d5ffd5b505050505b61266485612a3d565b61267086868685612a8c565b50600195945050505050565b5f80600183015460ff1660088111156126975761269761509c565b1480156126a45750815415155b6126b557600182015460ff1661091f565b600192915050565b8064ffffffffff164210610be257604051632e357b0560e01b81526004810183905242602482015264ffffffffff8216604482015260640161022a565b60018201545f90600160d81b900464ffffffffff161561272c576001830154600160d81b900464ffffffffff16611817565b61181760a08301608084016153b2565b610be2818311156918dbdb1b185d195c985b60b21b6144ce565b5f6127626004436153e1565b60018301805460ff1964ffffffffff8416600160b01b81029190911660ff64ffffffffff60b01b01199092169190911760021790915560405190815290915083907fb5aec21cdea1898c0177222f8f8785b50a5a44436e0273c55f2fb2b25bfb2d739060200160405180910390a2505050565b5f5f6127e08461267c565b90505f60028260088111156127f7576127f761509c565b14801561282057505f61280d60208601866154aa565b600281111561281e5761281e61509c565b145b905060018260088111156128365761283661509c565b148061283f5750805b80156128615750612857610100850160e086016153b2565b64ffffffffff1642105b801561287f5750600185015461010090046001600160a01b03163314155b95945050505050565b5f6002600184015460ff1660088111156128a4576128a461509c565b036128c1576001830180546001600160d81b0316600160d81b1790555b600183018054600361010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b0319161733610100021760ff191617905561290c838361329a565b905033847f9ce590e7778d386db5d10b8df6d81b16f07f51c1369508384c45a312059f08e861293b86866132b9565b6040805191825264ffffffffff861660208301520160405180910390a39392505050565b8034036129695750565b803411156129a45761297b813461599c565b335f90815260208190526040812080549091906129999084906153e1565b90915550610ff39050565b610ff3336129b2348461599c565b613a37565b60405163a68b691f60e01b81526001600160a01b0384811660048301526024820184905264ffffffffff831660448301527f0000000000000000000000000000000000000000000000000000000000000000169063a68b691f906064015f604051808303815f87803b158015612a2b575f5ffd5b505af11580156122c5573d5f5f3e3d5ffd5b60018101546010600160a81b90910460ff161015610ff357600181018054601590612a7190600160a81b900460ff166159af565b91906101000a81548160ff021916908360ff16021790555050565b5f6001612a9c60208501856154aa565b6002811115612aad57612aad61509c565b148015612ac9575060018401546010600160a81b90910460ff16105b9050808015612aee5750612ae4610100840160e085016153b2565b64ffffffffff1642105b15612b0357612afd8585612756565b506113c5565b6001612b1260208501856154aa565b6002811115612b2357612b2361509c565b03612b2d57600191505b6001848101805464ffffffffff8516600160d81b810260ff64ffffffffff60b01b011916610100600160b01b03909216919091179092179055604080519182525186917f2e78a64eb944a2d0ddc582f00ba57b8e90c517e36b3753cab9fecd59e4dab3f5919081900360200190a25050505050565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b031684604051602001612bd491815260200190565b60408051601f1981840301815290829052612bee916159cd565b5f60405180830381855afa9150503d805f8114612c26576040519150601f19603f3d011682016040523d82523d5f602084013e612c2b565b606091505b5091509150811580612c3f57508051602014155b15612c4d57505f9392505050565b80806020019051810190610ddf919061543b565b5f5f60f784845f818110612c7757612c776152f5565b612c8992013560f81c905060016159e3565b612c9391906159fc565b60ff1690505f5b600d811015612d8f575f858584818110612cb657612cb66152f5565b919091013560f81c9150506080811015612cda57612cd383615423565b9250612d86565b60b88160ff161015612d0a576080612cf38260016159e3565b612cfd91906159fc565b612cd39060ff16846153e1565b5f612d1660b7836159fc565b60ff169050612d268160086154c3565b612d329061010061599c565b8787612d3f8760016153e1565b90612d4b8860216153e1565b92612d5893929190615a15565b612d6191615a3c565b901c612d6e8260016153e1565b612d7891906153e1565b612d8290856153e1565b9350505b50600101612c9a565b508383612d9d8360016153e1565b90612da98460216153e1565b92612db693929190615a15565b610ddf91615a3c565b60018301545f90819061010090046001600160a01b031615612de2576001612de4565b5f5b60ff166001600160401b03811115612dfe57612dfe6152e1565b604051908082528060200260200182016040528015612e27578160200160208202803683370190505b50905080515f14612ef257600185015460405163636f35d360e01b81526101009091046001600160a01b0390811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063636f35d390602401602060405180830381865afa158015612ea1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ec5919061596e565b815f81518110612ed757612ed76152f5565b602002602001019063ffffffff16908163ffffffff16815250505b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633d75c62d612f346101a08801610180890161588d565b600887612f41428b6144ef565b876040518663ffffffff1660e01b8152600401612f62959493929190615a59565b5f60405180830381865afa158015612f7c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612fa39190810190615ad1565b90505f5b815181101561310757612fc0608087016060880161540a565b6001600160601b03165f5f848481518110612fdd57612fdd6152f5565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2054106130ff5761301a606087016040880161540a565b6001600160601b03167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c2bc92b9848481518110613064576130646152f5565b60200260200101516040518263ffffffff1660e01b815260040161309791906001600160a01b0391909116815260200190565b602060405180830381865afa1580156130b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130d6919061543b565b116130ff578181815181106130ed576130ed6152f5565b60200260200101519350505050611817565b600101612fa7565b505f9695505050505050565b6001600160a01b0381166131745761312a83612a3d565b600183018054610100600160b01b03166001600160d81b0117905560405184907f6a4c205648c87be481a6958e75eb3205a69dc306f369ed1d1eb2560335c94fd5905f90a26113c5565b61319681613188608085016060860161540a565b6001600160601b0316613a37565b600183018054600461010065ffffffffff0160a81b0319909116600160b01b4264ffffffffff1602610100600160a81b031916176101006001600160a01b038516021760ff19161790555f6131eb848461329a565b90506001600160a01b038216857fa1ccd5d119b99dc5b5e819af5549f38e42a5681da3bb354f1267a2cf69487344613229606087016040880161540a565b604080516001600160601b03909216825264ffffffffff861660208301520160405180910390a361325c826001836129b7565b5050505050565b5f60038260088111156132785761327861509c565b148061091f575060048260088111156132935761329361509c565b1492915050565b60018201545f9061181790600160b01b900464ffffffffff16836144ef565b5f5f6132c48461267c565b905060038160088111156132da576132da61509c565b0361330d57613305836132ed86866126fa565b6001870154600160b01b900464ffffffffff1661335b565b91505061091f565b60018160088111156133215761332161509c565b0361333a576133058361333486866126fa565b4261335b565b61334a606084016040850161540a565b6001600160601b0316949350505050565b5f8264ffffffffff16821161338a5761337a604085016020860161540a565b6001600160601b03169050611817565b5f61339c64ffffffffff85168461599c565b90506133ae60c0860160a08701614fb2565b63ffffffff1681106133db576133ca606086016040870161540a565b6001600160601b0316915050611817565b6133eb60c0860160a08701614fb2565b63ffffffff1681613402604088016020890161540a565b6134126060890160408a0161540a565b61341c9190615b78565b6001600160601b031661342f91906154c3565b6134399190615989565b613449604087016020880161540a565b6001600160601b031661287f91906153e1565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630ba1fe80853561349f6040880160208901614fb2565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff16602482015260440160a060405180830381865afa1580156134e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135089190615ba6565b9050806060015164ffffffffff165f1480613524575080608001515b1561356357833561353b6040860160208701614fb2565b604051637d53242f60e01b8152600481019290925263ffffffff16602482015260440161022a565b613570816040015161424e565b61359f57604080820151905163f589dab360e01b81526001600160e01b0319909116600482015260240161022a565b5f6040518060600160405280858036038101906135bc9190615c3a565b8152604080850180516001600160e01b0319166020840152339190920152815190519192506135ea91614547565b5f6135f486614797565b90506136048130855f0151614aee565b5f81815260036020526040902080549195509015613637576040516229394160e41b81526004810186905260240161022a565b826040516020016136489190615e8e565b60408051601f1981840301815290829052805160209091012082558451339189359188917f5301fca3046714b421e83278bf0e7dea6838255e29c92c37d8748eed0e7962939161369b9188918a91615e9d565b60405180910390a460016136b260208801886154aa565b60028111156136c3576136c361509c565b036136d7576136d28582612756565b6137ee565b60026136e660208801886154aa565b60028111156136f7576136f761509c565b036137ee5760018101805460ff1916600517905560408401516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639dff0d2c9087906137556101608b016101408c01615ecf565b6137676101808c016101608d01615ecf565b6137786101008d0160e08e016153b2565b6040516001600160e01b031960e088901b81168252600482019690965293909416602484015261ffff918216604484015216606482015264ffffffffff909116608482015260a4015f604051808303815f87803b1580156137d7575f5ffd5b505af11580156137e9573d5f5f3e3d5ffd5b505050505b5050505092915050565b60405163f183d06b60e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f183d06b90602401602060405180830381865afa15801561385d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138819190615ee8565b1561388d57505f61091f565b60405163d014b44d60e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d014b44d906024016040805180830381865afa1580156138f1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139159190615f01565b5090508061393a5761392e610100840160e085016153b2565b64ffffffffff16610ddf565b610e1061394e610100850160e086016153b2565b64ffffffffff16610ddf91906153e1565b80516020820151604051621743fd60e71b81525f92839283926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692630ba1fe80926139c49260040191825263ffffffff16602082015260400190565b60a060405180830381865afa1580156139df573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a039190615ba6565b9050613a138430835f0151614aee565b81602001519250925050915091565b5f5f5f8351602085015f8888f1949350505050565b6001600160a01b0382165f9081526020819052604090205481811015613a89576040516306a343fb60e11b81526001600160a01b0384166004820152602481018290526044810183905260640161022a565b613a93828261599c565b6001600160a01b039093165f908152602081905260409020929092555050565b805160208201fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610a4c57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60605f613b0e8461267c565b90505f613b23610120850161010086016153b2565b64ffffffffff169050804210158015613b4e57506005826008811115613b4b57613b4b61509c565b14155b15613bb3576040516024810187905242604482015260648101829052632e357b0560e01b906084015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529250611817915050565b610400613bc4610200860186615836565b90501115613bef57604051651bdd5d1c1d5d60d21b6024820152631c6f309760e01b90604401613b77565b5f613bf983613263565b613c53576005836008811115613c1157613c1161509c565b14613c2d57613c2861020086016101e08701614fec565b613c67565b7f0000000000000000000000000000000000000000000000000000000000000000613c67565b600186015461010090046001600160a01b03165b90505f6001846008811115613c7e57613c7e61509c565b10158015613c9e57506005846008811115613c9b57613c9b61509c565b11155b9050801580613cd05750613cba61020087016101e08801614fec565b6001600160a01b0316826001600160a01b031614155b15613d31576040516330049feb60e01b90613cf3908a9087908690602401615368565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915294506118179350505050565b505060408051602081019091525f81529695505050505050565b602081015f613d61613d5c8561267c565b613263565b90505f613d6e85846132b9565b90505f5f612710613d8d6b18dbdb5c1d5d194b9c1bdbdb60a21b614445565b613d9790856154c3565b613da19190615989565b612710613dc06f636f6d707574652e747265617375727960801b614445565b613dca90866154c3565b613dd49190615989565b90925090505f81613de5848661599c565b613def919061599c565b90505f80613e0561012089016101008a01614fec565b6001600160a01b031614613e1a576007613e1d565b60065b9050613e3161020089016101e08a01614fec565b6001808b01805464ffffffffff42908116600160b01b0264ffffffffff60b01b1983168117845586949193928591849160ff1990911660ff64ffffffffff60b01b01199091161783836008811115613e8b57613e8b61509c565b02179055508491906101000a8154816001600160a01b0302191690836001600160a01b0316021790555050505087806102000190613ec99190615836565b604051613ed792919061548d565b604051809103902089600201819055508260025f828254613ef891906153e1565b90915550859050613f0f6060890160408a0161540a565b6001600160601b031614613f885784613f2e6060890160408a0161540a565b6001600160601b0316613f41919061599c565b5f80613f556101e08c016101c08d01614fec565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254613f8291906153e1565b90915550505b858015613fac5750613fa0608088016060890161540a565b6001600160601b031615155b1561401157613fc1608088016060890161540a565b6001600160601b03165f80613fde6102008c016101e08d01614fec565b6001600160a01b03166001600160a01b031681526020019081526020015f205f82825461400b91906153e1565b90915550505b61402361020089016101e08a01614fec565b6001600160a01b03168a7f637e70e8ac717987e62cadbd0d6d12897fcae79549d4888a3f133cdd3ae1077b878560068660088111156140645761406461509c565b146140736102008f018f615836565b604051614084959493929190615f2b565b60405180910390a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166140c86102008a016101e08b01614fec565b6001600160a01b031603614199575f80805260016020527fa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb4980548692906141109084906153e1565b9091555050604051638609cad160e01b8152600481018b90527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638609cad19084906024015f604051808303818588803b158015614176575f5ffd5b505af1158015614188573d5f5f3e3d5ffd5b5050505050505050505050506113c5565b6141ab61020089016101e08a01614fec565b6001600160a01b03168b5f01516001600160a01b0316146141cf576141cf8b611fe7565b6141e161020089016101e08a01614fec565b6001600160a01b03168b5260208b0180516141fb90615423565b90528515614215578a604001805161421290615423565b90525b838b60600181815161422791906153e1565b90525060808b01805183919061423e9083906153e1565b9052505050505050505050505050565b60405163b939c63560e01b81526001600160e01b0319821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b939c63590602401602060405180830381865afa1580156142bc573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061091f9190615ee8565b5f6142f1608083016060840161540a565b6001600160601b031690505f614308600283615989565b90505f336001600160a01b03861614614351576127106143386d31b7b6b83aba329731b0b63632b960911b614445565b61434290856154c3565b61434c9190615989565b614353565b5f5b9050815f8061436a6101c088016101a08901614fec565b6001600160a01b03166001600160a01b031681526020019081526020015f205f82825461439791906153e1565b909155505080156143c657335f90815260208190526040812080548392906143c09084906153e1565b90915550505b806143d1838561599c565b6143db919061599c565b60025f8282546143eb91906153e1565b9091555050604080518481523360208201529081018290526001600160a01b0386169087907fc6bb7b1e21dd0f61ff4f9d8e3b4053a6f88754c1850fe1645201630092ef83cf9060600160405180910390a3505050505050565b60405163023aa9ab60e61b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa1580156144aa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061091f919061543b565b81610be2576040516314bdf14160e01b81526004810182905260240161022a565b5f8061450160e0840160c08501614fb2565b6145119063ffffffff16856153e1565b9050614524610100840160e085016153b2565b64ffffffffff16811061181757614542610100840160e085016153b2565b610ddf565b816080015164ffffffffff165f036145675764ffffffffff421660808301525b6145ae82604001516001600160601b031683602001516001600160601b0316111580156145a0575060408301516001600160601b031615155b64707269636560d81b6144ce565b6145f3428360e0015164ffffffffff161180156145e257506145d362278d00426153e1565b8360e0015164ffffffffff1611155b67646561646c696e6560c01b6144ce565b61463342836080015164ffffffffff161015801561462657508260e0015164ffffffffff16836080015164ffffffffff16105b63072616d760e41b6144ce565b614663621e848063ffffffff1683610120015163ffffffff1611156b636f6e73756d65722067617360a01b6144ce565b6101008201516146a1906001600160a01b0316158061469057506101008301516001600160a01b03163b15155b6731b7b739bab6b2b960c11b6144ce565b6146dc6001600160e01b03198216633c8d77ff60e21b146002845160028111156146cd576146cd61509c565b1414636d6f646560e01b6144ce565b6002825160028111156146f1576146f161509c565b0361473b5761473682610160015161ffff165f14158015614724575082610140015161ffff1683610160015161ffff1611155b681d1a1c995cda1bdb1960ba1b6144ce565b614759565b6147598260c0015163ffffffff165f1415636c6f636b60e01b6144ce565b60018251600281111561476e5761476e61509c565b03610be257610be282606001516001600160601b031683604001516001600160601b031661273c565b61479f614d72565b6147af6080830160608401615f52565b6001600160401b03166147c86060840160408501615f52565b6001600160401b0316106147f957604051631c6f309760e01b81526472616e676560d81b600482015260240161022a565b61480960c0830160a08401615f52565b6001600160401b031661482260a0840160808501615f52565b6001600160401b03161061485457604051631c6f309760e01b81526577696e646f7760d01b600482015260240161022a565b61100061486460c0840184615836565b9050111561489057604051631c6f309760e01b815265706172616d7360d01b600482015260240161022a565b5f6148ed7f00000000000000000000000000000000000000000000000000000000000000007fc26c979a17f2c0245c2b987f7970664d575eaa70d4723ec04eb98b33ca282e2a85356148e86080880160608901615f52565b614c57565b90505f81900361491f57604051631c6f309760e01b81526918da1958dadc1bda5b9d60b21b600482015260240161022a565b604051806101800160405280845f013581526020018460200160208101906149479190614fb2565b63ffffffff1681526020016149626060860160408701615f52565b6001600160401b031681526020016149806080860160608701615f52565b6001600160401b0316815260200161499e60a0860160808701615f52565b6001600160401b031681526020016149bc60c0860160a08701615f52565b6001600160401b0316815260208101839052604001614a287f00000000000000000000000000000000000000000000000000000000000000007f3e2817090bda8f43a72fe835d82b2de602dacde7268f4978f9f4a40daadd217487356148e860808a0160608b01615f52565b8152602001614a7a7f00000000000000000000000000000000000000000000000000000000000000007fe56bf027ec7797ecccbece464b673ed2661d7e1537e32b9339dd11356166b03387355f614c57565b8152602001614a8c60c0860186615836565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250336020820152604001614adc610100860160e08701615f52565b6001600160401b031690529392505050565b5f7f15b0f42654682665e07bfa2f3404007388f18f4ed120aa99b096c79087c10ebd4684865f015187602001518689604001518a606001518b608001518c60a001518d60c001518e60e001518f6101000151604051602001614b9597969594939291906001600160401b03978816815295871660208701529386166040860152919094166060840152608083019390935260a082019290925260c081019190915260e00190565b604051602081830303815290604052805190602001208a6101200151805190602001208b61014001518c6101600151604051602001614c389a99989796959493929190998a5260208a01989098526001600160a01b0396871660408a0152606089019590955263ffffffff93909316608088015260a087019190915260c086015260e0850152166101008301526001600160401b03166101208201526101400190565b6040516020818303038152906040528051906020012090509392505050565b5f5f5f866001600160a01b0316868686604051602401614c8a9291909182526001600160401b0316602082015260400190565b60408051601f198184030181529181526020820180516001600160e01b03166001600160e01b0319909416939093179092529051614cc891906159cd565b5f60405180830381855afa9150503d805f8114614d00576040519150601f19603f3d011682016040523d82523d5f602084013e614d05565b606091505b5091509150818015614d1957506020815110155b614d23575f614d2c565b614d2c81615f6b565b979650505050505050565b6040518060a00160405280614d4a614d72565b81526020015f81526020015f81526020015f6001600160a01b03168152602001606081525090565b60408051610180810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201839052610120820152610140810182905261016081019190915290565b5f5f83601f840112614de4575f5ffd5b5081356001600160401b03811115614dfa575f5ffd5b6020830191508360208260051b8501011115614e14575f5ffd5b9250929050565b5f5f60208385031215614e2c575f5ffd5b82356001600160401b03811115614e41575f5ffd5b614e4d85828601614dd4565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614e925783511515835260209384019390920191600101614e72565b509095945050505050565b5f60208284031215614ead575f5ffd5b5035919050565b5f6101c08284031215614ec5575f5ffd5b50919050565b5f5f6101e08385031215614edd575f5ffd5b82359150614eee8460208501614eb4565b90509250929050565b5f5f5f5f60408587031215614f0a575f5ffd5b84356001600160401b03811115614f1f575f5ffd5b614f2b87828801614dd4565b90955093505060208501356001600160401b03811115614f49575f5ffd5b8501601f81018713614f59575f5ffd5b80356001600160401b03811115614f6e575f5ffd5b8760206101c083028401011115614f83575f5ffd5b949793965060200194505050565b63ffffffff81168114610ff3575f5ffd5b8035614fad81614f91565b919050565b5f60208284031215614fc2575f5ffd5b813561181781614f91565b6001600160a01b0381168114610ff3575f5ffd5b8035614fad81614fcd565b5f60208284031215614ffc575f5ffd5b813561181781614fcd565b5f5f83601f840112615017575f5ffd5b5081356001600160401b0381111561502d575f5ffd5b602083019150836020828501011115614e14575f5ffd5b5f5f5f5f6102008587031215615058575f5ffd5b843593506150698660208701614eb4565b92506101e08501356001600160401b03811115615084575f5ffd5b61509087828801615007565b95989497509550505050565b634e487b7160e01b5f52602160045260245ffd5b600981106150c0576150c061509c565b9052565b606081016150d282866150b0565b83602083015264ffffffffff83166040830152949350505050565b5f6101808284031215614ec5575f5ffd5b5f5f6101a08385031215615110575f5ffd5b82356001600160401b03811115615125575f5ffd5b83016101008186031215615137575f5ffd5b9150614eee84602085016150ed565b8151815260208083015160e0830191615161908401826150b0565b5060018060a01b03604084015116604083015260ff606084015116606083015264ffffffffff608084015116608083015264ffffffffff60a08401511660a083015260c083015160c083015292915050565b5f5f5f6101a084860312156151c6575f5ffd5b83356001600160401b038111156151db575f5ffd5b6151e786828701614dd4565b90945092506151fb905085602086016150ed565b90509250925092565b602080825282518282018190525f918401906040840190835b81811015614e9257835183526020938401939092019160010161521d565b5f5f5f5f610200858703121561524f575f5ffd5b84356001600160401b03811115615264575f5ffd5b615270878288016150ed565b9450506150698660208701614eb4565b5f5f60408385031215615291575f5ffd5b823561529c81614fcd565b946020939093013593505050565b5f602082840312156152ba575f5ffd5b81356001600160401b038111156152cf575f5ffd5b82016102408185031215611817575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823561023e1983360301811261531e575f5ffd5b9190910192915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6118176020830184615328565b8381526060810161537c60208301856150b0565b6001600160a01b03929092166040919091015292915050565b64ffffffffff81168114610ff3575f5ffd5b8035614fad81615395565b5f602082840312156153c2575f5ffd5b813561181781615395565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561091f5761091f6153cd565b80356001600160601b0381168114614fad575f5ffd5b5f6020828403121561541a575f5ffd5b611817826153f4565b5f60018201615434576154346153cd565b5060010190565b5f6020828403121561544b575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff83168061547b5761547b615452565b8063ffffffff84160491505092915050565b818382375f9101908152919050565b803560038110614fad575f5ffd5b5f602082840312156154ba575f5ffd5b6118178261549c565b808202811582820484141761091f5761091f6153cd565b5f823560fe1983360301811261531e575f5ffd5b60405161018081016001600160401b0381118282101715615511576155116152e1565b60405290565b604051601f8201601f191681016001600160401b038111828210171561553f5761553f6152e1565b604052919050565b80356001600160401b0381168114614fad575f5ffd5b5f82601f83011261556c575f5ffd5b81356001600160401b03811115615585576155856152e1565b615598601f8201601f1916602001615517565b8181528460208386010111156155ac575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f61018082360312156155d9575f5ffd5b6155e16154ee565b823581526155f160208401614fa2565b602082015261560260408401615547565b604082015261561360608401615547565b606082015261562460808401615547565b608082015261563560a08401615547565b60a082015260c0838101359082015260e0808401359082015261010080840135908201526101208301356001600160401b03811115615672575f5ffd5b61567e3682860161555d565b610120830152506156926101408401614fe1565b6101408201526156a56101608401615547565b61016082015292915050565b8281526040810161181760208301846150b0565b805182525f60208201516156e1602085018263ffffffff169052565b5060408201516156fc60408501826001600160401b03169052565b50606082015161571760608501826001600160401b03169052565b50608082015161573260808501826001600160401b03169052565b5060a082015161574d60a08501826001600160401b03169052565b5060c082015160c084015260e082015160e084015261010082015161010084015261012082015161018061012085015261578b610180850182615328565b90506101408301516157a96101408601826001600160a01b03169052565b506101608301516157c66101608601826001600160401b03169052565b509392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f61580e60608301866156c5565b8281036040840152614d2c8185876157ce565b5f823561017e1983360301811261531e575f5ffd5b5f5f8335601e1984360301811261584b575f5ffd5b8301803591506001600160401b03821115615864575f5ffd5b602001915036819003821315614e14575f5ffd5b6001600160e01b031981168114610ff3575f5ffd5b5f6020828403121561589d575f5ffd5b813561181781615878565b63ffffffff60e01b85168152606060208201525f845160a060608401526158d36101008401826156c5565b6020870151608085810191909152604088015160a086015260608801516001600160a01b031660c0860152870151848203605f190160e086015290915061591a8282615328565b9150508281036040840152614d2c8185876157ce565b805160208201516001600160e01b0319811691906004821015615967576001600160e01b0319600483900360031b81901b82161692505b5050919050565b5f6020828403121561597e575f5ffd5b815161181781614f91565b5f8261599757615997615452565b500490565b8181038181111561091f5761091f6153cd565b5f60ff821660ff81036159c4576159c46153cd565b60010192915050565b5f82518060208501845e5f920191825250919050565b60ff818116838216019081111561091f5761091f6153cd565b60ff828116828216039081111561091f5761091f6153cd565b5f5f85851115615a23575f5ffd5b83861115615a2f575f5ffd5b5050820193919092039150565b8035602083101561091f575f19602084900360031b1b1692915050565b5f60a0820163ffffffff60e01b8816835286602084015285604084015264ffffffffff8516606084015260a0608084015280845180835260c0850191506020860192505f5b81811015615ac257835163ffffffff16835260209384019390920191600101615a9e565b50909998505050505050505050565b5f60208284031215615ae1575f5ffd5b81516001600160401b03811115615af6575f5ffd5b8201601f81018413615b06575f5ffd5b80516001600160401b03811115615b1f57615b1f6152e1565b8060051b615b2f60208201615517565b91825260208184018101929081019087841115615b4a575f5ffd5b6020850194505b83851015614d2c5784519250615b6683614fcd565b82825260209485019490910190615b51565b6001600160601b03828116828216039081111561091f5761091f6153cd565b80518015158114614fad575f5ffd5b5f60a0828403128015615bb7575f5ffd5b5060405160a081016001600160401b0381118282101715615bda57615bda6152e1565b60409081528351825260208085015190830152830151615bf981615878565b60408201526060830151615c0c81615395565b6060820152615c1d60808401615b97565b60808201529392505050565b803561ffff81168114614fad575f5ffd5b5f610180828403128015615c4c575f5ffd5b50615c556154ee565b615c5e8361549c565b8152615c6c602084016153f4565b6020820152615c7d604084016153f4565b6040820152615c8e606084016153f4565b6060820152615c9f608084016153a7565b6080820152615cb060a08401614fa2565b60a0820152615cc160c08401614fa2565b60c0820152615cd260e084016153a7565b60e0820152615ce46101008401614fe1565b610100820152615cf76101208401614fa2565b610120820152615d0a6101408401615c29565b610140820152615d1d6101608401615c29565b6101608201529392505050565b600381106150c0576150c061509c565b8051615d47838251615d2a565b6020810151615d6160208501826001600160601b03169052565b506040810151615d7c60408501826001600160601b03169052565b506060810151615d9760608501826001600160601b03169052565b506080810151615db0608085018264ffffffffff169052565b5060a0810151615dc860a085018263ffffffff169052565b5060c0810151615de060c085018263ffffffff169052565b5060e0810151615df960e085018264ffffffffff169052565b50610100810151615e166101008501826001600160a01b03169052565b50610120810151615e3061012085018263ffffffff169052565b50610140810151615e4861014085018261ffff169052565b506101608101519050615e6261016084018261ffff169052565b5060208101516001600160e01b031916610180830152604001516001600160a01b03166101a090910152565b6101c0810161091f8284615d3a565b61020081525f615eb16102008301866156c5565b9050615ec06020830185615d3a565b826101e0830152949350505050565b5f60208284031215615edf575f5ffd5b61181782615c29565b5f60208284031215615ef8575f5ffd5b61181782615b97565b5f5f60408385031215615f12575f5ffd5b615f1b83615b97565b6020939093015192949293505050565b8581528460208201528315156040820152608060608201525f614d2c6080830184866157ce565b5f60208284031215615f62575f5ffd5b61181782615547565b80516020808301519190811015614ec5575f1960209190910360031b1b1691905056",
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
