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

// AllocationsPromise is an auto generated low-level Go binding around an user-defined struct.
type AllocationsPromise struct {
	Current uint64
	Pending uint64
	Until   *big.Int
}

// AllocationsSlashed is an auto generated low-level Go binding around an user-defined struct.
type AllocationsSlashed struct {
	Operator uint32
	Time     *big.Int
	Capture  *big.Int
	Wad      uint64
}

// ServiceTerms is an auto generated low-level Go binding around an user-defined struct.
type ServiceTerms struct {
	Owner         common.Address
	Harmed        common.Address
	Proof         common.Address
	MaxObjective  uint64
	MaxSemi       uint64
	MaxSubjective uint64
}

// ServicesNewService is an auto generated low-level Go binding around an user-defined struct.
type ServicesNewService struct {
	Terms  ServiceTerms
	Assets []common.Address
	Open   bool
	Uri    string
}

// ServicesServiceInfo is an auto generated low-level Go binding around an user-defined struct.
type ServicesServiceInfo struct {
	Id          uint32
	Since       *big.Int
	EndsAt      *big.Int
	Open        bool
	ValueAtRisk *big.Int
	Terms       ServiceTerms
	Next        ServiceTerms
	NextAt      *big.Int
	Assets      []common.Address
	Uri         string
}

// AllocationsMetaData contains all meta data concerning the Allocations contract.
var AllocationsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slashing\",\"type\":\"address\"},{\"internalType\":\"contractIGuardian\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structServices.NewService[]\",\"name\":\"first\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"AlreadyOptedIn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"AssetTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"oldest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"newest\",\"type\":\"uint256\"}],\"name\":\"CaptureOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"ChangePending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"}],\"name\":\"HarmedNeverChanges\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"NoSuchService\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"NotAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NotAnAssetOf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"NotOptedIn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"}],\"name\":\"NotSecuredAt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotServiceOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlashing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"}],\"name\":\"OverPromised\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"wad\",\"type\":\"uint64\"}],\"name\":\"SamePromise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"endsAt\",\"type\":\"uint40\"}],\"name\":\"ServiceEnding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyServiceAssets\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyServices\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"admitted\",\"type\":\"bool\"}],\"name\":\"Admitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"OptedIn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"OptedOut\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"pending\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"PromiseChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"endsAt\",\"type\":\"uint40\"}],\"name\":\"ServiceEnds\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"name\":\"ServiceOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ServiceRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"part\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"ServiceSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ServiceURIChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"from\",\"type\":\"uint40\"}],\"name\":\"TermsScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"TermsWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ValueAtRisk\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"FIRST_SERVICES\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GUARDIAN\",\"outputs\":[{\"internalType\":\"contractIGuardian\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"INCREASE_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ASSETS_OF_SERVICE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SEMI\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SERVICES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SERVICE_URI\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SUBJECTIVE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASHING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TERMS_DAYS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TERMS_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WINDOW_DAYS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WINDOW_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"admitted_\",\"type\":\"bool\"}],\"name\":\"admit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"admitted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"wad\",\"type\":\"uint64\"}],\"name\":\"allocate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"assetsOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"value\",\"type\":\"uint128\"}],\"name\":\"declareValueAtRisk\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"endService\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"guaranteed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"magnitudeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"magnitude\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"promised\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"memberCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"membersOf\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"page\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"noticeOf\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"optIn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"optOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"promiseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"pending\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"internalType\":\"structAllocations.Promise\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structServices.NewService\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"registerService\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"}],\"name\":\"securedBy\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"serviceCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"serviceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"endsAt\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"valueAtRisk\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"next\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"nextAt\",\"type\":\"uint40\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structServices.ServiceInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"servicesOf\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"name\":\"setOpen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setServiceURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"taken\",\"type\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"slashable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"slashedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"slashesOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"wad\",\"type\":\"uint64\"}],\"internalType\":\"structAllocations.Slashed[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"}],\"name\":\"termsAt\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"withdrawTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161646b38038061646b83398101604081905261002f9161094e565b82828161003d82600e610b6b565b64ffffffffff1660a0526001600160a01b0390811660805286811660e052871660c0525061006e9050826009610b6b565b815163ffffffff166101405264ffffffffff8084166101205216610100525f5b81518110156100c8576100bf8282815181106100ac576100ac610b92565b60200260200101516100d360201b60201c565b5060010161008e565b505050505050610e54565b80515f906100e09061054c565b60608201516100ee90610739565b6020820151515f819003610135576040516339bac5cd60e11b81526020600482015260086024820152671b9bc8185cdcd95d60c21b60448201526064015b60405180910390fd5b600481111561016057604051637f012c1f60e11b81526004818101839052602482015260440161012c565b5f5b8181101561021f575f5b81811015610216578460200151818151811061018a5761018a610b92565b60200260200101516001600160a01b0316856020015183815181106101b1576101b1610b92565b60200260200101516001600160a01b03160361020e57846020015182815181106101dd576101dd610b92565b6020026020010151604051638c5823cb60e01b815260040161012c91906001600160a01b0391909116815260200190565b60010161016c565b50600101610162565b505f805481906102349063ffffffff16610ba6565b825463ffffffff8083166101009490940a848102910219909116179092556040805160c08101825264ffffffffff4281811683525f60208085018281528b870151151586880190815260608088018581528e85015160808a01908152918f015160a08a015299855260019384905297909320865181549251945199516001600160801b03166b01000000000000000000000002600160581b600160d81b03199a15156a0100000000000000000000029a909a16600160501b600160d81b031995881665010000000000026001600160501b03199094169190971617919091179290921693909317959095178555925194965091939092918201906103389082610be6565b5060a0820151600282019061034d9082610cf5565b50505063ffffffff83165f8181526002602081815260408084208151808301835264ffffffffff88811682528b518286019081528354600180820186559489529786902092516005909802909201805464ffffffffff19169790911696909617865551805191860180546001600160a01b03199081166001600160a01b039485161790915581850151958701805490911695831695909517909455838201516003860180546060808801519385166001600160e01b031990921691909117600160a01b6001600160401b03948516021790915560808601516004909701805460a0909701519783166001600160801b031990971696909617680100000000000000009790921696909602179093558851519189015189820151948a015191519290931694937f19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c8410936104a093909290610daf565b60405180910390a383516040805182516001600160a01b0390811682526020808501518216908301528284015116818301526060808401516001600160401b039081169183019190915260808085015182169083015260a093840151169281019290925264ffffffffff831660c08301525163ffffffff8516917f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080919081900360e00190a25050919050565b80516001600160a01b031661058f576040516339bac5cd60e11b815260206004820152600860248201526737379037bbb732b960c11b604482015260640161012c565b670de0b6b3a764000081606001516001600160401b031611156105e9576040516339bac5cd60e11b81526020600482015260116024820152706c616e652041206f76657220313030202560781b604482015260640161012c565b6105fc6004670de0b6b3a7640000610e35565b6001600160401b031681608001516001600160401b03161115610655576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652042206f766572203235202560801b604482015260640161012c565b610668600a670de0b6b3a7640000610e35565b6001600160401b03168160a001516001600160401b031611156106c1576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652043206f766572203130202560801b604482015260640161012c565b60608101516001600160401b0316158015906106e8575060408101516001600160a01b0316155b15610736576040516339bac5cd60e11b815260206004820152601f60248201527f6c616e65204120776974686f757420612070726f6f6620636f6e747261637400604482015260640161012c565b50565b61020081511115610736576040516339bac5cd60e11b8152602060048201526012602482015271757269206f7665722035313220627974657360701b604482015260640161012c565b6001600160a01b0381168114610736575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b03811182821017156107cc576107cc610796565b60405290565b60405160c081016001600160401b03811182821017156107cc576107cc610796565b604051601f8201601f191681016001600160401b038111828210171561081c5761081c610796565b604052919050565b5f6001600160401b0382111561083c5761083c610796565b5060051b60200190565b80516001600160401b038116811461085c575f5ffd5b919050565b5f82601f830112610870575f5ffd5b815161088361087e82610824565b6107f4565b8082825260208201915060208360051b8601019250858311156108a4575f5ffd5b602085015b838110156108ca5780516108bc81610782565b8352602092830192016108a9565b5095945050505050565b8051801515811461085c575f5ffd5b5f82601f8301126108f2575f5ffd5b81516001600160401b0381111561090b5761090b610796565b61091e601f8201601f19166020016107f4565b818152846020838601011115610932575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f5f60a08688031215610962575f5ffd5b855161096d81610782565b602087015190955061097e81610782565b604087015190945061098f81610782565b606087015190935064ffffffffff811681146109a9575f5ffd5b60808701519092506001600160401b038111156109c4575f5ffd5b8601601f810188136109d4575f5ffd5b80516109e261087e82610824565b8082825260208201915060208360051b85010192508a831115610a03575f5ffd5b602084015b83811015610b455780516001600160401b03811115610a25575f5ffd5b8501808d03601f1901610120811215610a3c575f5ffd5b610a446107aa565b60c0821215610a51575f5ffd5b610a596107d2565b91506020830151610a6981610782565b82526040830151610a7981610782565b60208301526060830151610a8c81610782565b6040830152610a9d60808401610846565b6060830152610aae60a08401610846565b6080830152610abf60c08401610846565b60a083015290815260e0820151906001600160401b03821115610ae0575f5ffd5b610aef8f602084860101610861565b6020820152610b0161010084016108d4565b604082015261012083015191506001600160401b03821115610b21575f5ffd5b610b308f6020848601016108e3565b60608201528552505060209283019201610a08565b50809450505050509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff8181168382160290811690818114610b8b57610b8b610b57565b5092915050565b634e487b7160e01b5f52603260045260245ffd5b5f63ffffffff821663ffffffff8103610bc157610bc1610b57565b60010192915050565b5f5b82811015610be1575f82820155600101610bcc565b505050565b81516001600160401b03811115610bff57610bff610796565b68010000000000000000811115610c1857610c18610796565b815481835580821015610c3c57825f528160205f2001610c3a83830382610bca565b505b5060208301825f5260205f205f5b83811015610c6f5782516001600160a01b031682820155602090920191600101610c4a565b505050505050565b600181811c90821680610c8b57607f821691505b602082108103610ca957634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610be15782821115610be157805f5260205f20601f840160051c6020851015610cda57505f5b610cee81601f860160051c03828401610bca565b5050505050565b81516001600160401b03811115610d0e57610d0e610796565b610d2281610d1c8454610c77565b84610caf565b6020601f821160018114610d54575f8315610d3d5750848201515b5f19600385901b1c1916600184901b178455610cee565b5f84815260208120601f198516915b82811015610d835787850151825560209485019460019092019101610d63565b5084821015610da057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b606080825284519082018190525f9060208601906080840190835b81811015610df15783516001600160a01b0316835260209384019390920191600101610dca565b505085151560208501528381036040850152845191508181528160208601602083015e5f602083830101526020601f19601f84011682010192505050949350505050565b5f82610e4f57634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e051610100516101205161014051615533610f385f395f81816105880152611a3001525f818161045d01528181611a670152611ab301525f8181610329015281816108e901528181610a4a01528181610a8101528181611a8801528181611d82015261226201525f81816106b90152610a0701525f818161043601528181611e91015281816121800152818161265901528181612e260152818161375b0152613cd401525f818161048401528181610e710152611fbe01525f81816103e4015281816110250152818161206c01526129ab01526155335ff3fe608060405234801561000f575f5ffd5b5060043610610255575f3560e01c806384b4228111610140578063b1b92cdb116100bf578063d9c53cd911610084578063d9c53cd91461067c578063dd0b184a146106a1578063e933f198146106b4578063ee35c6a3146106db578063fddecbeb146106ee578063ffe1baab14610701575f5ffd5b8063b1b92cdb146105bd578063c08c5ef1146105d0578063c8f254fb146105d8578063c90a9ba114610622578063c98e640a14610669575f5ffd5b80638e4f84c8116101055780638e4f84c8146105305780638fd26d8d14610543578063909ce4aa146105635780639b672db9146105835780639bc3d4b9146105aa575f5ffd5b806384b42281146104b757806386ec6b2a146104d7578063877c9b84146104ea578063893dfe62146104fd5780638a0688781461051d575f5ffd5b806359de4200116101d757806374a8db5e1161019c57806374a8db5e1461041e5780637535d246146104315780637980cfe4146104585780637cccdcdc1461047f57806381e94979146104a6578063825a7105146104ae575f5ffd5b806359de4200146103815780635b9498ed1461039457806362154a211461039c578063659e2a24146103bf578063724c184c146103df575f5ffd5b80630de8677f1161021d5780630de8677f146102c8578063249e38cc146102f057806325e50de3146103115780634646947d1461032457806351e8898d14610361575f5ffd5b80630615dfc314610259578063062375261461026e57806307940ea21461029757806307feb643146102ad5780630d8d688e146102c0575b5f5ffd5b61026c610267366004614585565b610714565b005b5f5461027d9063ffffffff1681565b60405163ffffffff90911681526020015b60405180910390f35b61029f601081565b60405190815260200161028e565b61026c6102bb3660046145ef565b610792565b61029f600481565b6102db6102d6366004614642565b610992565b6040805192835260208301919091520161028e565b6103036102fe36600461467e565b6109f9565b60405161028e929190614721565b61026c61031f366004614779565b610ceb565b61034b7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff909116815260200161028e565b610369610feb565b6040516001600160401b03909116815260200161028e565b61026c61038f3660046147b5565b611001565b61034b600e81565b6103af6103aa3660046147e6565b61135f565b604051901515815260200161028e565b6103d26103cd36600461482a565b6113f9565b60405161028e9190614843565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161028e565b61026c61042c366004614855565b61146c565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b61034b7f000000000000000000000000000000000000000000000000000000000000000081565b61034b7f000000000000000000000000000000000000000000000000000000000000000081565b61034b600981565b61029f61020081565b6104ca6104c536600461482a565b61151b565b60405161028e9190614957565b61029f6104e5366004614a28565b6117f2565b61026c6104f8366004614a79565b611831565b61051061050b36600461482a565b611899565b60405161028e9190614aa3565b61026c61052b36600461482a565b611928565b61034b61053e36600461482a565b611a2d565b610556610551366004614aeb565b611ad9565b60405161028e9190614b15565b610576610571366004614b23565b611af2565b60405161028e9190614b53565b61027d7f000000000000000000000000000000000000000000000000000000000000000081565b6105106105b8366004614b23565b611c74565b61029f6105cb366004614bcd565b611d76565b610369611f16565b6105eb6105e6366004614a28565b611f29565b6040805182516001600160401b039081168252602080850151909116908201529181015164ffffffffff169082015260600161028e565b6102db610630366004614642565b63ffffffff82165f908152600c6020908152604080832054600d83528184206001600160a01b0386168552909252909120549250929050565b61026c61067736600461482a565b611f50565b61029f61068a36600461482a565b63ffffffff165f908152600a602052604090205490565b61027d6106af366004614c22565b612046565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b61026c6106e93660046147b5565b612122565b61026c6106fc366004614c59565b6124eb565b6103af61070f3660046147b5565b61255d565b61071d826125ad565b63ffffffff82165f818152600160209081526040918290208054600160581b600160d81b031916600160581b6001600160801b0387169081029190911790915591519182527f60039122516a783d5236515e3d108cb128e6f6585f6a84af5a89a7838303b8b391015b60405180910390a25050565b61079b84612634565b6107a583836126f7565b5f6107b18486856127a8565b8054909150600160801b900464ffffffffff161561081c57805460405163de61249360e01b815263ffffffff8087166004830152871660248201526001600160a01b0385166044820152600160801b90910464ffffffffff1660648201526084015b60405180910390fd5b80546001600160401b039081169083160361085557604051634dc00d3960e01b81526001600160401b0383166004820152602401610813565b63ffffffff85165f9081526004602090815260408083206001600160a01b03871684529091529020815442906001600160401b0390811690851611156108e45761089f8688612987565b82546108ca90889087906108bc906001600160401b031688614ca6565b6001600160401b0316612af3565b6108d386611a2d565b6108dd9082614cc5565b9050610911565b61090e7f000000000000000000000000000000000000000000000000000000000000000082614cc5565b90505b61091d82848684612bed565b8254604080516001600160401b039283168152918616602083015264ffffffffff8316908201526001600160a01b0386169063ffffffff89811691908916907f2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde9060600160405180910390a450505050505050565b63ffffffff82165f9081526004602090815260408083206001600160a01b0385168452909152812080548291906109da906001600160401b0316670de0b6b3a7640000614ce2565b9054909250600160401b90046001600160401b031690505b9250929050565b606080336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a47576040516310b0bd6360e11b8152336004820152602401610813565b5f7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff164210610aac57610aa764ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614ce2565b610aae565b5f5b9050808564ffffffffff161080610acb5750428564ffffffffff16115b15610aff5760405163935f573f60e01b815264ffffffffff8616600482015260248101829052426044820152606401610813565b610b0a88888761135f565b610b445760405163066c00cf60e31b815263ffffffff808a1660048301528816602482015264ffffffffff86166044820152606401610813565b670de0b6b3a7640000861115610b6057670de0b6b3a764000095505b610b69886113f9565b925082516001600160401b03811115610b8457610b84614cf5565b604051908082528060200260200182016040528015610bad578160200160208202803683370190505b5091505f5b8351811015610c0757610be28989868481518110610bd257610bd2614d09565b60200260200101518a8a8a612ca1565b838281518110610bf457610bf4614d09565b6020908102919091010152600101610bb2565b508515610ce05763ffffffff8089165f908152600c6020908152604080832081516080810183528c8616815264ffffffffff4281168286019081528c82169483019485526001600160401b03808f16606085019081528554600181018755958952969097209251929093018054935194519551909616600160701b0267ffffffffffffffff60701b19958216600160481b029590951675ffffffffffffffffffffffffff00000000000000000019949091166401000000000268ffffffffffffffffff1990931691909616171716929092179190911790555b509550959350505050565b610cf4826125ad565b610d0b610d0636839003830183614e1a565b612f42565b63ffffffff82165f908152600260205260408120805490918291610d3157610d31614d09565b5f918252602091829020600260059092020101546001600160a01b031690610d5f9060408501908501614e34565b6001600160a01b031614610db757805f81548110610d7f57610d7f614d09565b5f9182526020909120600590910201600201546040516344d7b75f60e11b81526001600160a01b039091166004820152602401610813565b805442908290610dc990600190614ce2565b81548110610dd957610dd9614d09565b5f91825260209091206005909102015464ffffffffff161115610e6b5780805480610e0657610e06614e4f565b5f8281526020902060055f1990920191820201805464ffffffffff191681556001810180546001600160a01b031990811690915560028201805490911690556003810180546001600160e01b031916905560040180546001600160801b031916905590555b5f610e967f000000000000000000000000000000000000000000000000000000000000000042614cc5565b90508160405180604001604052808364ffffffffff16815260200185803603810190610ec29190614e1a565b90528154600181810184555f9384526020938490208351600590930201805464ffffffffff90931664ffffffffff1990931692909217825591830151805192820180546001600160a01b039485166001600160a01b03199182161790915593810151600283018054918516919095161790935560408084015160038301805460608701516001600160401b03908116600160a01b026001600160e01b0319909216939096169290921791909117905560808401516004909201805460a0909501518416600160401b026001600160801b031990951692909316919091179290921790555163ffffffff8516907f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d96008090610fdd9086908590614e63565b60405180910390a250505050565b610ffe6004670de0b6b3a7640000614f29565b81565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015611072573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110969190614f48565b156110c557604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b6004820152602401610813565b6110ce82612634565b63ffffffff81165f9081526001602052604081208054909164ffffffffff909116900361111657604051636ffcb90b60e01b815263ffffffff83166004820152602401610813565b8054600160281b900464ffffffffff161561116257805460405163bb1abbdf60e01b815263ffffffff84166004820152600160281b90910464ffffffffff166024820152604401610813565b61116c828461255d565b611198576040516216404760e31b815263ffffffff808416600483015284166024820152604401610813565b5f5f6111a4848661312c565b9150915081156111de57604051634ae504d960e11b815263ffffffff80861660048301528616602482015260448101829052606401610813565b6111e7856131c6565b63ffffffff85165f9081526009602052604090208054600f1901611228576040516304e6312760e51b81526010600482018190526024820152604401610813565b8054600180820183555f83815260208082206008808604909101805460079096166004026101000a63ffffffff818102199097168c8816918202179091558352815260408083208b86168452909152902061128792909142916133fe16565b505063ffffffff8086165f908152600b60209081526040808320938a168352929052205460ff1661131d5763ffffffff8581165f818152600b602090815260408083208b86168085529083528184208054600160ff199091168117909155948452600a835290832080549485018155835291206008830401805460079093166004026101000a9384021990921692029190911790555b8563ffffffff168563ffffffff167f33bd56f8cd26467c56ddc0b264206f2dd4a4ff48af93043cce95f4a1d08996a660405160405180910390a3505050505050565b63ffffffff83165f90815260016020526040812054600160281b900464ffffffffff16801580159061139f57508064ffffffffff168364ffffffffff1610155b156113ad575f9150506113f2565b63ffffffff8086165f908152600860209081526040808320888516845290915290206113e29164ffffffffff86169061341816565b6001600160d01b03166001149150505b9392505050565b63ffffffff81165f9081526001602081815260409283902090910180548351818402810184019094528084526060939283018282801561146057602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611442575b50505050509050919050565b611475836125ad565b6114b382828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506134c892505050565b63ffffffff83165f9081526001602052604090206002016114d5828483614ff1565b508263ffffffff167f4c71c05845155ac7ef30c444b2bc56dc110a9e535fe0e29d4402ef55b267ce9c838360405161150e9291906150aa565b60405180910390a2505050565b6115236144e2565b63ffffffff82165f908152600160208181526040808420815160c081018352815464ffffffffff8082168352600160281b82041682860152600160501b810460ff16151582850152600160581b90046001600160801b0316606082015293810180548351818602810186019094528084529193608086019392908301828280156115d457602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116115b6575b505050505081526020016002820180546115ed90614f63565b80601f016020809104026020016040519081016040528092919081815260200182805461161990614f63565b80156116645780601f1061163b57610100808354040283529160200191611664565b820191905f5260205f20905b81548152906001019060200180831161164757829003601f168201915b5050505050815250509050805f015164ffffffffff165f036116865750919050565b8051602080830151604080850151151560608088019190915264ffffffffff9283169187019190915292169084015263ffffffff8416835281015160808083015160a08401516101208601526101008501526001600160801b03909116908301526116f18342613511565b60a083015263ffffffff83165f9081526002602052604081208054909190829061171d90600190614ce2565b8154811061172d5761172d614d09565b5f918252602091829020604080518082018252600593909302909101805464ffffffffff9081168452825160c08101845260018301546001600160a01b0390811682526002840154811682880152600384015490811694820194909452600160a01b9093046001600160401b0390811660608501526004909201548083166080850152600160401b900490911660a083015292820152805190925042911611156117ea576020810151815164ffffffffff1660e086015260c08501525b505050919050565b5f6117fe84844261135f565b61180957505f6113f2565b611829838361181987878761364b565b516001600160401b03165f61371d565b949350505050565b61183a826125ad565b63ffffffff82165f81815260016020526040908190208054841515600160501b0260ff60501b19909116179055517f084810704b3dbf93f0c8dd5faabfbe2a13e6b11e5643054c3e822c1b55e63a139061078690841515815260200190565b63ffffffff81165f9081526009602090815260409182902080548351818402810184019094528084526060939283018282801561146057602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116118e1575094979650505050505050565b611931816125ad565b63ffffffff81165f90815260026020526040902080544290829061195790600190614ce2565b8154811061196757611967614d09565b5f91825260209091206005909102015464ffffffffff1611156119f9578080548061199457611994614e4f565b5f8281526020902060055f1990920191820201805464ffffffffff191681556001810180546001600160a01b031990811690915560028201805490911690556003810180546001600160e01b031916905560040180546001600160801b031916905590555b60405163ffffffff8316907f89b70fc968115844458ed16e157c42421f56f05a7f39495f4ce63df5b27e2c9f905f90a25050565b5f7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168263ffffffff161115611ab157611aac7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000614cc5565b611ad3565b7f00000000000000000000000000000000000000000000000000000000000000005b92915050565b611ae161453e565b6113f2838364ffffffffff16613511565b63ffffffff83165f908152600c602052604090208054606091908410611b1857506113f2565b80545f90611b27908690614ce2565b9050838110611b365783611b38565b805b6001600160401b03811115611b4f57611b4f614cf5565b604051908082528060200260200182016040528015611b9f57816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f19909201910181611b6d5790505b5092505f5b8351811015611c6a5782818760018680549050611bc19190614ce2565b611bcb9190614ce2565b611bd59190614ce2565b81548110611be557611be5614d09565b5f91825260209182902060408051608081018252929091015463ffffffff81168352640100000000810464ffffffffff90811694840194909452600160481b810490931690820152600160701b9091046001600160401b031660608201528451859083908110611c5757611c57614d09565b6020908102919091010152600101611ba4565b5050509392505050565b63ffffffff83165f908152600a602052604090208054606091908410611c9a57506113f2565b80545f90611ca9908690614ce2565b9050838110611cb85783611cba565b805b6001600160401b03811115611cd157611cd1614cf5565b604051908082528060200260200182016040528015611cfa578160200160208202803683370190505b5092505f5b8351811015611c6a5782611d1382886150d8565b81548110611d2357611d23614d09565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16848281518110611d5957611d59614d09565b63ffffffff90921660209283029190910190910152600101611cff565b5f611da864ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016426150d8565b8264ffffffffff161180611dc25750428264ffffffffff16105b15611dce57505f611829565b611dd985858461135f565b611de457505f611829565b5f611df086868661364b565b805160408201519192506001600160401b03169064ffffffffff1615801590611e2a57508364ffffffffff16826040015164ffffffffff16105b8015611e4257508082602001516001600160401b0316105b15611e57575060208101516001600160401b03165b6040516368fb32bb60e01b815263ffffffff871660048201526001600160a01b03868116602483015264ffffffffff861660448301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906368fb32bb90606401602060405180830381865afa158015611ed8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611efc91906150eb565b9050611f0a8787848461371d565b98975050505050505050565b610ffe600a670de0b6b3a7640000614f29565b604080516060810182525f808252602082018190529181019190915261182984848461364b565b611f59816125ad565b63ffffffff81165f9081526001602052604090208054600160281b900464ffffffffff1615611fb957805460405163bb1abbdf60e01b815263ffffffff84166004820152600160281b90910464ffffffffff166024820152604401610813565b611fe37f000000000000000000000000000000000000000000000000000000000000000042614cc5565b815469ffffffffff00000000001916600160281b64ffffffffff928316810291909117808455604051919004909116815263ffffffff8316907f14da6b49b0ed36b5d4e6d62746b8e69a19984b2a7a0a71acdb432d6429c429c890602001610786565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa1580156120b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120dd9190614f48565b1561210c57604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b6004820152602401610813565b611ad36121188361516d565b613843565b919050565b63ffffffff81165f9081526001602052604081205464ffffffffff16900361216557604051636ffcb90b60e01b815263ffffffff82166004820152602401610813565b6040516323b7ec3b60e01b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa1580156121cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121f19190615278565b6001600160a01b0316336001600160a01b03161461221257612212816125ad565b5f5f61221e838561312c565b9150915081158061222e57508015155b1561225c5760405163f9d962c560e01b815263ffffffff808516600483015285166024820152604401610813565b5f6122877f000000000000000000000000000000000000000000000000000000000000000042614cc5565b90506122c8612297826001614cc5565b63ffffffff8087165f9081526008602090815260408083208b8516845290915281209264ffffffffff16916133fe16565b50505f6122d4856113f9565b90505f5b815181101561249b575f61230687898585815181106122f9576122f9614d09565b60200260200101516127a8565b8054909150600160801b900464ffffffffff161561238f5763ffffffff88165f908152600460205260408120845161238f929086908690811061234b5761234b614d09565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2082835f015f9054906101000a90046001600160401b03165f612bed565b80546001600160401b0316156123fb5763ffffffff88165f90815260046020526040812084516123fb92908690869081106123cc576123cc614d09565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20825f87612bed565b82828151811061240d5761240d614d09565b6020908102919091018101518254604080516001600160401b038084168252600160401b84041694810194909452600160801b90910464ffffffffff16908301526001600160a01b03169063ffffffff8a811691908a16907f2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde9060600160405180910390a4506001016122d8565b5060405164ffffffffff8316815263ffffffff80881691908716907f7ac6645ed75f9e787193c882f1e3d524bfd49aa3da2a91639987f3a787d7c3a19060200160405180910390a3505050505050565b6124f4836125ad565b63ffffffff8381165f81815260036020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f9ac9ec2ef45c27b79e904bcdd411eee7fe2a4bb92f4342f03e017cb58db1fa95910160405180910390a3505050565b63ffffffff82165f90815260016020526040812054600160501b900460ff16806113f257505063ffffffff9182165f90815260036020908152604080832093909416825291909152205460ff1690565b63ffffffff81165f9081526001602052604081205464ffffffffff1690036125f057604051636ffcb90b60e01b815263ffffffff82166004820152602401610813565b336125fb8242613511565b516001600160a01b031614612631576040516306391d1b60e41b815263ffffffff82166004820152336024820152604401610813565b50565b6040516323b7ec3b60e01b815263ffffffff8216600482015233906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323b7ec3b90602401602060405180830381865afa15801561269e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126c29190615278565b6001600160a01b03161461263157604051632608631560e21b815263ffffffff82166004820152336024820152604401610813565b5f612701836113f9565b90505f5b815181101561274e57826001600160a01b031682828151811061272a5761272a614d09565b60200260200101516001600160a01b0316036127465750505050565b600101612705565b5080515f0361277857604051636ffcb90b60e01b815263ffffffff84166004820152602401610813565b604051635f48295f60e01b815263ffffffff841660048201526001600160a01b0383166024820152604401610813565b63ffffffff8381165f90815260056020908152604080832093861683529281528282206001600160a01b0385168352815290829020805483516060810185526001600160401b038083168252600160401b83041693810193909352600160801b900464ffffffffff169282018390529190612824908590613c53565b61282e57506113f2565b5f61283883613d71565b8354600160401b81046001600160401b031674ffffffffff0000000000000000ffffffffffffffff1990911617845563ffffffff86165f9081526004602090815260408083206001600160a01b0389168452909152902090915061289b84613d71565b81546128b8908490600160401b90046001600160401b0316614ca6565b6128c29190615293565b81546001600160401b0391909116600160401b0267ffffffffffffffff60401b1990911617815563ffffffff8088165f908152600660209081526040808320938a1683529281528282206001600160a01b038916835290529081209061292782613dcd565b509150506129798564ffffffffff168265ffffffffffff161161295b5761294f866001614cc5565b64ffffffffff16612966565b6129668260016152b2565b87548491906001600160401b03166133fe565b505050505050509392505050565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa1580156129f8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a1c9190614f48565b15612a4b57604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b6004820152602401610813565b63ffffffff82165f90815260016020526040902054600160281b900464ffffffffff168015612aa25760405163bb1abbdf60e01b815263ffffffff8416600482015264ffffffffff82166024820152604401610813565b5f5f612aae858561312c565b91509150811580612abe57508015155b15612aec5760405163f9d962c560e01b815263ffffffff808716600483015285166024820152604401610813565b5050505050565b63ffffffff83165f908152600960205260408120905b8154811015612b5b57612b52828281548110612b2757612b27614d09565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1686866127a8565b50600101612b09565b5063ffffffff84165f9081526004602090815260408083206001600160a01b0387168452909152812080549091906001600160401b03600160401b8204811691612bae9116670de0b6b3a7640000614ce2565b612bb89190614ce2565b905080841115612be5576040516309bd055f60e01b81526004810185905260248101829052604401610813565b505050505050565b5f612bf784613d71565b845474ffffffffffffffffffffffffff00000000000000001916600160801b64ffffffffff85160267ffffffffffffffff60401b191617600160401b6001600160401b038616021785559050612c4c84613d71565b8554612c69908390600160401b90046001600160401b0316614ca6565b612c739190615293565b85546001600160401b0391909116600160401b0267ffffffffffffffff60401b199091161790945550505050565b5f5f612cae8888886127a8565b80549091505f90612cd1908a908a908a908a908a906001600160401b0316613e2c565b9050805f03612ce4575f92505050612f38565b63ffffffff88165f9081526004602090815260408083206001600160a01b038b16845290915281208054909190612d2c906001600160401b0316670de0b6b3a7640000614ce2565b9050612d39828585613f25565b835463ffffffff808d165f9081526006602090815260408083208f8516845282528083206001600160a01b038f1684529091529020612d8692909142916001600160401b0316906133fe16565b505063ffffffff808c165f908152600760209081526040808320938e1683529281528282206001600160a01b038d168352905220612de34285612dc8846140d5565b6001600160d01b0316612ddb91906150d8565b8391906133fe565b5050604051637752b64f60e01b815263ffffffff8c1660048201526001600160a01b038b81166024830152604482018690526064820184905288811660848301527f00000000000000000000000000000000000000000000000000000000000000001690637752b64f9060a4016020604051808303815f875af1158015612e6c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e9091906150eb565b63ffffffff8d165f908152600d602090815260408083206001600160a01b038f168452909152812080549298508892909190612ecd9084906150d8565b90915550506040805164ffffffffff8a168152602081018690529081018790526001600160a01b038b169063ffffffff808e1691908f16907fa8dd67280c71582ad32ec93b04574dcc87dcacb3b522ce918748deaf835f14a49060600160405180910390a450505050505b9695505050505050565b80516001600160a01b0316612f85576040516339bac5cd60e11b815260206004820152600860248201526737379037bbb732b960c11b6044820152606401610813565b670de0b6b3a764000081606001516001600160401b03161115612fdf576040516339bac5cd60e11b81526020600482015260116024820152706c616e652041206f76657220313030202560781b6044820152606401610813565b612ff26004670de0b6b3a7640000614f29565b6001600160401b031681608001516001600160401b0316111561304b576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652042206f766572203235202560801b6044820152606401610813565b61305e600a670de0b6b3a7640000614f29565b6001600160401b03168160a001516001600160401b031611156130b7576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652043206f766572203130202560801b6044820152606401610813565b60608101516001600160401b0316158015906130de575060408101516001600160a01b0316155b15612631576040516339bac5cd60e11b815260206004820152601f60248201527f6c616e65204120776974686f757420612070726f6f6620636f6e7472616374006044820152606401610813565b63ffffffff8083165f9081526008602090815260408083209385168352929052908120819081908190819061316090613dcd565b92509250925082613179575f5f945094505050506109f2565b806001600160d01b03166001036131995760015f945094505050506109f2565b4265ffffffffffff8316116131af6001846152d0565b90955065ffffffffffff1693505050509250929050565b63ffffffff81165f90815260096020526040902080545b80156133f9575f61322d836131f3600185614ce2565b8154811061320357613203614d09565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168561312c565b509050801561323c57506133e9565b5f6132858461324c600186614ce2565b8154811061325c5761325c614d09565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff166113f9565b90505f5f5b825181101561330a576132e9866132a2600188614ce2565b815481106132b2576132b2614d09565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16888584815181106122f9576122f9614d09565b54600160801b900464ffffffffff161561330257600191505b60010161328a565b508015613319575050506133e9565b8454859061332990600190614ce2565b8154811061333957613339614d09565b5f918252602090912060088204015460079091166004026101000a900463ffffffff1685613368600187614ce2565b8154811061337857613378614d09565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff160217905550848054806133b9576133b9614e4f565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a021916905590555050505b6133f2816152ee565b90506131dd565b505050565b5f8061340b85858561410c565b915091505b935093915050565b81545f9081816005811115613474575f6134318461425c565b61343b9085614ce2565b5f8881526020902090915081015465ffffffffffff908116908716101561346457809150613472565b61346f8160016150d8565b92505b505b5f613481878785856143af565b905080156134bb576134a587613498600184614ce2565b5f91825260209091200190565b54600160301b90046001600160d01b03166134bd565b5f5b979650505050505050565b61020081511115612631576040516339bac5cd60e11b8152602060048201526012602482015271757269206f7665722035313220627974657360701b6044820152606401610813565b61351961453e565b63ffffffff83165f90815260026020526040812080549091905b808210156135a0575f600261354883856150d8565b6135529190614f29565b90508584828154811061356757613567614d09565b5f91825260209091206005909102015464ffffffffff16111561358c5780915061359a565b6135978160016150d8565b92505b50613533565b811561364257826135b2600184614ce2565b815481106135c2576135c2614d09565b5f9182526020918290206040805160c08101825260016005909402909201928301546001600160a01b03908116835260028401548116948301949094526003830154938416908201526001600160401b03600160a01b909304831660608201526004909101548083166080830152600160401b900490911660a082015293505b50505092915050565b60408051606080820183525f808352602080840182905292840181905263ffffffff878116825260058452848220908716825283528381206001600160a01b0386168252835283902083519182018452546001600160401b038082168352600160401b82041692820192909252600160801b90910464ffffffffff16918101919091526136d88382613c53565b156136f45760208101515f60408301526001600160401b031681525b806040015164ffffffffff165f036113f25780516001600160401b031660208201529392505050565b5f825f0361372c57505f611829565b604051630aa7c47760e41b815263ffffffff861660048201526001600160a01b0385811660248301525f9182917f0000000000000000000000000000000000000000000000000000000000000000169063aa7c477090604401606060405180830381865afa1580156137a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137c49190615303565b5091509150805f036137da575f92505050611829565b5f6137ef6137e88684614ce2565b8484614405565b63ffffffff89165f9081526004602090815260408083206001600160a01b038c168452909152902054909150611f0a908290889061383e906001600160401b0316670de0b6b3a7640000614ce2565b614405565b5f613850825f0151612f42565b61385d82606001516134c8565b6020820151515f81900361389f576040516339bac5cd60e11b81526020600482015260086024820152671b9bc8185cdcd95d60c21b6044820152606401610813565b60048111156138ca57604051637f012c1f60e11b815260048181018390526024820152604401610813565b5f5b81811015613989575f5b8181101561398057846020015181815181106138f4576138f4614d09565b60200260200101516001600160a01b03168560200151838151811061391b5761391b614d09565b60200260200101516001600160a01b031603613978578460200151828151811061394757613947614d09565b6020026020010151604051638c5823cb60e01b815260040161081391906001600160a01b0391909116815260200190565b6001016138d6565b506001016138cc565b505f8054819061399e9063ffffffff1661532e565b825463ffffffff8083166101009490940a848102910219909116179092556040805160c08101825264ffffffffff4281811683525f60208085018281528b870151151586880190815260608088018581528e85015160808a01908152918f015160a08a015299855260019384905297909320865181549251945199516001600160801b0316600160581b02600160581b600160d81b03199a1515600160501b029a909a1670ffffffffffffffffffffffffffffffffff60501b19958816600160281b0269ffffffffffffffffffff19909416919097161791909117929092169390931795909517855592519496509193909291820190613a9e9082615352565b5060a08201516002820190613ab390826153d6565b50505063ffffffff83165f8181526002602081815260408084208151808301835264ffffffffff88811682528b518286019081528354600180820186559489529786902092516005909802909201805464ffffffffff19169790911696909617865551805191860180546001600160a01b03199081166001600160a01b039485161790915581850151958701805490911695831695909517909455838201516003860180546060808801519385166001600160e01b031990921691909117600160a01b6001600160401b03948516021790915560808601516004909701805460a0909701519783166001600160801b031990971696909617600160401b9790921696909602179093558851519189015189820151948a015191519290931694937f19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c841093613c0193909290615490565b60405180910390a38263ffffffff167f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080855f015183604051613c449291906154bc565b60405180910390a25050919050565b5f816040015164ffffffffff165f1480613c78575042826040015164ffffffffff1610155b15613c8457505f611ad3565b815f01516001600160401b031682602001516001600160401b03161115613cad57506001611ad3565b6040516339a7070b60e21b815263ffffffff841660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e69c1c2c90602401606060405180830381865afa158015613d19573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d3d91906154de565b9250925050428164ffffffffff161080613d685750836040015164ffffffffff168264ffffffffff16115b95945050505050565b80545f90600160801b900464ffffffffff1615801590613da4575081546001600160401b03808216600160401b90920416115b613db85781546001600160401b0316611ad3565b5054600160401b90046001600160401b031690565b80545f9081908190808203613deb575f5f5f93509350935050613e25565b5f613dfb86613498600185614ce2565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250613e25915050565b9193909250565b63ffffffff8087165f8181526007602090815260408083208a86168085529083528184206001600160a01b038b1680865290845282852095855260068452828520918552908352818420908452909152812090928391613e959164ffffffffff88169061341816565b6001600160d01b031690505f613eb28364ffffffffff8816613418565b613ebb846140d5565b613ec59190615514565b6001600160d01b031690505f828210613ede575f613ee8565b613ee88284614ce2565b9050613efd8389670de0b6b3a7640000614405565b945080851115613f0b578094505b85851115613f17578594505b505050509695505050505050565b5f613f2f83613d71565b83549091505f90600160801b900464ffffffffff1615801590613f65575083546001600160401b03808216600160401b90920416115b8454909150839085905f90613f849084906001600160401b0316614ca6565b92506101000a8154816001600160401b0302191690836001600160401b031602179055508015613ffb57835483908590600890613fd2908490600160401b90046001600160401b0316614ca6565b92506101000a8154816001600160401b0302191690836001600160401b0316021790555061403d565b83546001600160401b03808216600160401b90920416111561403d578354600160401b6001600160401b0382160267ffffffffffffffff60401b199091161784555b61404684613d71565b8554614063908490600160401b90046001600160401b0316614ca6565b61406d9190615293565b85546001600160401b03918216600160401b0267ffffffffffffffff60401b19821681178855859288925f926140aa928692918116911617615293565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505050505050565b80545f908015614104576140ee83613498600184614ce2565b54600160301b90046001600160d01b03166113f2565b5f9392505050565b82545f9081908015614202575f61412887613498600185614ce2565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561416b57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036141a457825465ffffffffffff16600160301b6001600160d01b038916021783556141f4565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061341092505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081613410565b5f60018211614269575090565b816001600160801b82106142825760809190911c9060401b5b600160401b82106142985760409190911c9060201b5b64010000000082106142af5760209190911c9060101b5b6201000082106142c45760109190911c9060081b5b61010082106142d85760089190911c9060041b5b601082106142eb5760049190911c9060021b5b600482106142f75760011b5b600302600190811c9081858161430f5761430f614f15565b048201901c9050600181858161432757614327614f15565b048201901c9050600181858161433f5761433f614f15565b048201901c9050600181858161435757614357614f15565b048201901c9050600181858161436f5761436f614f15565b048201901c9050600181858161438757614387614f15565b048201901c90506143a68185816143a0576143a0614f15565b04821190565b90039392505050565b5f5b818310156143fd575f85815260209020838316600285851804019081015465ffffffffffff868116911611156143e9578092506143f7565b6143f48160016150d8565b93505b506143b1565b509392505050565b5f5f5f61441286866144b5565b91509150815f036144365783818161442c5761442c614f15565b04925050506113f2565b81841161444d5761444d60038515026011186144d1565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60408051610140810182525f8082526020820181905291810182905260608101829052608081019190915260a0810161451961453e565b815260200161452661453e565b81525f60208201526060604082018190529081015290565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b803563ffffffff8116811461211d575f5ffd5b5f5f60408385031215614596575f5ffd5b61459f83614572565b915060208301356001600160801b03811681146145ba575f5ffd5b809150509250929050565b6001600160a01b0381168114612631575f5ffd5b80356001600160401b038116811461211d575f5ffd5b5f5f5f5f60808587031215614602575f5ffd5b61460b85614572565b935061461960208601614572565b92506040850135614629816145c5565b9150614637606086016145d9565b905092959194509250565b5f5f60408385031215614653575f5ffd5b61465c83614572565b915060208301356145ba816145c5565b64ffffffffff81168114612631575f5ffd5b5f5f5f5f5f60a08688031215614692575f5ffd5b61469b86614572565b94506146a960208701614572565b93506040860135925060608601356146c08161466c565b915060808601356146d0816145c5565b809150509295509295909350565b5f8151808452602084019350602083015f5b828110156147175781516001600160a01b03168652602095860195909101906001016146f0565b5093949350505050565b604081525f61473360408301856146de565b82810360208401528084518083526020830191506020860192505f5b8181101561476d57835183526020938401939092019160010161474f565b50909695505050505050565b5f5f82840360e081121561478b575f5ffd5b61479484614572565b925060c0601f19820112156147a7575f5ffd5b506020830190509250929050565b5f5f604083850312156147c6575f5ffd5b6147cf83614572565b91506147dd60208401614572565b90509250929050565b5f5f5f606084860312156147f8575f5ffd5b61480184614572565b925061480f60208501614572565b9150604084013561481f8161466c565b809150509250925092565b5f6020828403121561483a575f5ffd5b6113f282614572565b602081525f6113f260208301846146de565b5f5f5f60408486031215614867575f5ffd5b61487084614572565b925060208401356001600160401b0381111561488a575f5ffd5b8401601f8101861361489a575f5ffd5b80356001600160401b038111156148af575f5ffd5b8660208284010111156148c0575f5ffd5b939660209190910195509293505050565b80516001600160a01b039081168352602080830151821690840152604080830151909116908301526060808201516001600160401b039081169184019190915260808083015182169084015260a09182015116910152565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815261496e60208201835163ffffffff169052565b5f6020830151614987604084018264ffffffffff169052565b50604083015164ffffffffff81166060840152506060830151801515608084015250608083015160a083015260a08301516149c560c08401826148d1565b5060c08301516149d96101808401826148d1565b5060e083015164ffffffffff16610240830152610100830151610280610260840152614a096102a08401826146de565b9050610120840151601f1984830301610280850152613d688282614929565b5f5f5f60608486031215614a3a575f5ffd5b614a4384614572565b9250614a5160208501614572565b9150604084013561481f816145c5565b8015158114612631575f5ffd5b803561211d81614a61565b5f5f60408385031215614a8a575f5ffd5b614a9383614572565b915060208301356145ba81614a61565b602080825282518282018190525f918401906040840190835b81811015614ae057835163ffffffff16835260209384019390920191600101614abc565b509095945050505050565b5f5f60408385031215614afc575f5ffd5b614b0583614572565b915060208301356145ba8161466c565b60c08101611ad382846148d1565b5f5f5f60608486031215614b35575f5ffd5b614b3e84614572565b95602085013595506040909401359392505050565b602080825282518282018190525f918401906040840190835b81811015614ae057835163ffffffff815116845264ffffffffff602082015116602085015264ffffffffff60408201511660408501526001600160401b03606082015116606085015250608083019250602084019350600181019050614b6c565b5f5f5f5f60808587031215614be0575f5ffd5b614be985614572565b9350614bf760208601614572565b92506040850135614c07816145c5565b91506060850135614c178161466c565b939692955090935050565b5f60208284031215614c32575f5ffd5b81356001600160401b03811115614c47575f5ffd5b820161012081850312156113f2575f5ffd5b5f5f5f60608486031215614c6b575f5ffd5b614c7484614572565b9250614c8260208501614572565b9150604084013561481f81614a61565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038281168282160390811115611ad357611ad3614c92565b64ffffffffff8181168382160190811115611ad357611ad3614c92565b81810381811115611ad357611ad3614c92565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b604051608081016001600160401b0381118282101715614d3f57614d3f614cf5565b60405290565b604051601f8201601f191681016001600160401b0381118282101715614d6d57614d6d614cf5565b604052919050565b5f60c08284031215614d85575f5ffd5b60405160c081016001600160401b0381118282101715614da757614da7614cf5565b6040529050808235614db8816145c5565b81526020830135614dc8816145c5565b60208201526040830135614ddb816145c5565b6040820152614dec606084016145d9565b6060820152614dfd608084016145d9565b6080820152614e0e60a084016145d9565b60a08201525092915050565b5f60c08284031215614e2a575f5ffd5b6113f28383614d75565b5f60208284031215614e44575f5ffd5b81356113f2816145c5565b634e487b7160e01b5f52603160045260245ffd5b60e081018335614e72816145c5565b6001600160a01b031682526020840135614e8b816145c5565b6001600160a01b031660208301526040840135614ea7816145c5565b6001600160a01b031660408301526001600160401b03614ec9606086016145d9565b1660608301526001600160401b03614ee3608086016145d9565b166080830152614ef560a085016145d9565b6001600160401b031660a083015264ffffffffff831660c08301526113f2565b634e487b7160e01b5f52601260045260245ffd5b5f82614f4357634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614f58575f5ffd5b81516113f281614a61565b600181811c90821680614f7757607f821691505b602082108103614f9557634e487b7160e01b5f52602260045260245ffd5b50919050565b5f5b828110156133f9575f82820155600101614f9d565b601f8211156133f957828211156133f957805f5260205f20601f840160051c6020851015614fdd57505f5b612aec81601f860160051c03828401614f9b565b6001600160401b0383111561500857615008614cf5565b61501c836150168354614f63565b83614fb2565b5f601f84116001811461504d575f85156150365750838201355b5f19600387901b1c1916600186901b178355612aec565b5f83815260208120601f198716915b8281101561507c578685013582556020948501946001909201910161505c565b5086821015615098575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b80820180821115611ad357611ad3614c92565b5f602082840312156150fb575f5ffd5b5051919050565b5f82601f830112615111575f5ffd5b81356001600160401b0381111561512a5761512a614cf5565b61513d601f8201601f1916602001614d45565b818152846020838601011115615151575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f610120823603121561517e575f5ffd5b615186614d1d565b6151903684614d75565b815260c08301356001600160401b038111156151aa575f5ffd5b830136601f8201126151ba575f5ffd5b80356001600160401b038111156151d3576151d3614cf5565b8060051b6151e360208201614d45565b918252602081840181019290810190368411156151fe575f5ffd5b6020850194505b8385101561522c578435925061521a836145c5565b82825260209485019490910190615205565b6020860152506152429250505060e08401614a6e565b60408201526101008301356001600160401b03811115615260575f5ffd5b61526c36828601615102565b60608301525092915050565b5f60208284031215615288575f5ffd5b81516113f2816145c5565b6001600160401b038181168382160190811115611ad357611ad3614c92565b65ffffffffffff8181168382160190811115611ad357611ad3614c92565b65ffffffffffff8281168282160390811115611ad357611ad3614c92565b5f816152fc576152fc614c92565b505f190190565b5f5f5f60608486031215615315575f5ffd5b5050815160208301516040909301519094929350919050565b5f63ffffffff821663ffffffff810361534957615349614c92565b60010192915050565b81516001600160401b0381111561536b5761536b614cf5565b600160401b81111561537f5761537f614cf5565b8154818355808210156153a357825f528160205f20016153a183830382614f9b565b505b5060208301825f5260205f205f5b83811015612be55782516001600160a01b0316828201556020909201916001016153b1565b81516001600160401b038111156153ef576153ef614cf5565b615403816153fd8454614f63565b84614fb2565b6020601f821160018114615435575f831561541e5750848201515b5f19600385901b1c1916600184901b178455612aec565b5f84815260208120601f198516915b828110156154645787850151825560209485019460019092019101615444565b508482101561548157868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b606081525f6154a260608301866146de565b84151560208401528281036040840152612f388185614929565b60e081016154ca82856148d1565b64ffffffffff831660c08301529392505050565b5f5f5f606084860312156154f0575f5ffd5b835160208501519093506155038161466c565b604085015190925061481f8161466c565b6001600160d01b038281168282160390811115611ad357611ad3614c9256",
}

// AllocationsABI is the input ABI used to generate the binding from.
// Deprecated: Use AllocationsMetaData.ABI instead.
var AllocationsABI = AllocationsMetaData.ABI

// AllocationsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use AllocationsMetaData.Bin instead.
var AllocationsBin = AllocationsMetaData.Bin

// DeployAllocations deploys a new Ethereum contract, binding an instance of Allocations to it.
func DeployAllocations(auth *bind.TransactOpts, backend bind.ContractBackend, pool common.Address, slashing common.Address, guardian common.Address, day *big.Int, first []ServicesNewService) (common.Address, *types.Transaction, *Allocations, error) {
	parsed, err := AllocationsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(AllocationsBin), backend, pool, slashing, guardian, day, first)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Allocations{AllocationsCaller: AllocationsCaller{contract: contract}, AllocationsTransactor: AllocationsTransactor{contract: contract}, AllocationsFilterer: AllocationsFilterer{contract: contract}}, nil
}

// Allocations is an auto generated Go binding around an Ethereum contract.
type Allocations struct {
	AllocationsCaller     // Read-only binding to the contract
	AllocationsTransactor // Write-only binding to the contract
	AllocationsFilterer   // Log filterer for contract events
}

// AllocationsCaller is an auto generated read-only Go binding around an Ethereum contract.
type AllocationsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AllocationsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type AllocationsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AllocationsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type AllocationsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AllocationsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type AllocationsSession struct {
	Contract     *Allocations      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// AllocationsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type AllocationsCallerSession struct {
	Contract *AllocationsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// AllocationsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type AllocationsTransactorSession struct {
	Contract     *AllocationsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// AllocationsRaw is an auto generated low-level Go binding around an Ethereum contract.
type AllocationsRaw struct {
	Contract *Allocations // Generic contract binding to access the raw methods on
}

// AllocationsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type AllocationsCallerRaw struct {
	Contract *AllocationsCaller // Generic read-only contract binding to access the raw methods on
}

// AllocationsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type AllocationsTransactorRaw struct {
	Contract *AllocationsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewAllocations creates a new instance of Allocations, bound to a specific deployed contract.
func NewAllocations(address common.Address, backend bind.ContractBackend) (*Allocations, error) {
	contract, err := bindAllocations(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Allocations{AllocationsCaller: AllocationsCaller{contract: contract}, AllocationsTransactor: AllocationsTransactor{contract: contract}, AllocationsFilterer: AllocationsFilterer{contract: contract}}, nil
}

// NewAllocationsCaller creates a new read-only instance of Allocations, bound to a specific deployed contract.
func NewAllocationsCaller(address common.Address, caller bind.ContractCaller) (*AllocationsCaller, error) {
	contract, err := bindAllocations(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &AllocationsCaller{contract: contract}, nil
}

// NewAllocationsTransactor creates a new write-only instance of Allocations, bound to a specific deployed contract.
func NewAllocationsTransactor(address common.Address, transactor bind.ContractTransactor) (*AllocationsTransactor, error) {
	contract, err := bindAllocations(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &AllocationsTransactor{contract: contract}, nil
}

// NewAllocationsFilterer creates a new log filterer instance of Allocations, bound to a specific deployed contract.
func NewAllocationsFilterer(address common.Address, filterer bind.ContractFilterer) (*AllocationsFilterer, error) {
	contract, err := bindAllocations(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &AllocationsFilterer{contract: contract}, nil
}

// bindAllocations binds a generic wrapper to an already deployed contract.
func bindAllocations(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := AllocationsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Allocations *AllocationsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Allocations.Contract.AllocationsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Allocations *AllocationsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Allocations.Contract.AllocationsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Allocations *AllocationsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Allocations.Contract.AllocationsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Allocations *AllocationsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Allocations.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Allocations *AllocationsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Allocations.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Allocations *AllocationsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Allocations.Contract.contract.Transact(opts, method, params...)
}

// FIRSTSERVICES is a free data retrieval call binding the contract method 0x9b672db9.
//
// Solidity: function FIRST_SERVICES() view returns(uint32)
func (_Allocations *AllocationsCaller) FIRSTSERVICES(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "FIRST_SERVICES")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// FIRSTSERVICES is a free data retrieval call binding the contract method 0x9b672db9.
//
// Solidity: function FIRST_SERVICES() view returns(uint32)
func (_Allocations *AllocationsSession) FIRSTSERVICES() (uint32, error) {
	return _Allocations.Contract.FIRSTSERVICES(&_Allocations.CallOpts)
}

// FIRSTSERVICES is a free data retrieval call binding the contract method 0x9b672db9.
//
// Solidity: function FIRST_SERVICES() view returns(uint32)
func (_Allocations *AllocationsCallerSession) FIRSTSERVICES() (uint32, error) {
	return _Allocations.Contract.FIRSTSERVICES(&_Allocations.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_Allocations *AllocationsCaller) GUARDIAN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "GUARDIAN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_Allocations *AllocationsSession) GUARDIAN() (common.Address, error) {
	return _Allocations.Contract.GUARDIAN(&_Allocations.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_Allocations *AllocationsCallerSession) GUARDIAN() (common.Address, error) {
	return _Allocations.Contract.GUARDIAN(&_Allocations.CallOpts)
}

// INCREASESECONDS is a free data retrieval call binding the contract method 0x7980cfe4.
//
// Solidity: function INCREASE_SECONDS() view returns(uint40)
func (_Allocations *AllocationsCaller) INCREASESECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "INCREASE_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// INCREASESECONDS is a free data retrieval call binding the contract method 0x7980cfe4.
//
// Solidity: function INCREASE_SECONDS() view returns(uint40)
func (_Allocations *AllocationsSession) INCREASESECONDS() (*big.Int, error) {
	return _Allocations.Contract.INCREASESECONDS(&_Allocations.CallOpts)
}

// INCREASESECONDS is a free data retrieval call binding the contract method 0x7980cfe4.
//
// Solidity: function INCREASE_SECONDS() view returns(uint40)
func (_Allocations *AllocationsCallerSession) INCREASESECONDS() (*big.Int, error) {
	return _Allocations.Contract.INCREASESECONDS(&_Allocations.CallOpts)
}

// MAXASSETSOFSERVICE is a free data retrieval call binding the contract method 0x0d8d688e.
//
// Solidity: function MAX_ASSETS_OF_SERVICE() view returns(uint256)
func (_Allocations *AllocationsCaller) MAXASSETSOFSERVICE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "MAX_ASSETS_OF_SERVICE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXASSETSOFSERVICE is a free data retrieval call binding the contract method 0x0d8d688e.
//
// Solidity: function MAX_ASSETS_OF_SERVICE() view returns(uint256)
func (_Allocations *AllocationsSession) MAXASSETSOFSERVICE() (*big.Int, error) {
	return _Allocations.Contract.MAXASSETSOFSERVICE(&_Allocations.CallOpts)
}

// MAXASSETSOFSERVICE is a free data retrieval call binding the contract method 0x0d8d688e.
//
// Solidity: function MAX_ASSETS_OF_SERVICE() view returns(uint256)
func (_Allocations *AllocationsCallerSession) MAXASSETSOFSERVICE() (*big.Int, error) {
	return _Allocations.Contract.MAXASSETSOFSERVICE(&_Allocations.CallOpts)
}

// MAXSEMI is a free data retrieval call binding the contract method 0x51e8898d.
//
// Solidity: function MAX_SEMI() view returns(uint64)
func (_Allocations *AllocationsCaller) MAXSEMI(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "MAX_SEMI")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// MAXSEMI is a free data retrieval call binding the contract method 0x51e8898d.
//
// Solidity: function MAX_SEMI() view returns(uint64)
func (_Allocations *AllocationsSession) MAXSEMI() (uint64, error) {
	return _Allocations.Contract.MAXSEMI(&_Allocations.CallOpts)
}

// MAXSEMI is a free data retrieval call binding the contract method 0x51e8898d.
//
// Solidity: function MAX_SEMI() view returns(uint64)
func (_Allocations *AllocationsCallerSession) MAXSEMI() (uint64, error) {
	return _Allocations.Contract.MAXSEMI(&_Allocations.CallOpts)
}

// MAXSERVICES is a free data retrieval call binding the contract method 0x07940ea2.
//
// Solidity: function MAX_SERVICES() view returns(uint256)
func (_Allocations *AllocationsCaller) MAXSERVICES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "MAX_SERVICES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSERVICES is a free data retrieval call binding the contract method 0x07940ea2.
//
// Solidity: function MAX_SERVICES() view returns(uint256)
func (_Allocations *AllocationsSession) MAXSERVICES() (*big.Int, error) {
	return _Allocations.Contract.MAXSERVICES(&_Allocations.CallOpts)
}

// MAXSERVICES is a free data retrieval call binding the contract method 0x07940ea2.
//
// Solidity: function MAX_SERVICES() view returns(uint256)
func (_Allocations *AllocationsCallerSession) MAXSERVICES() (*big.Int, error) {
	return _Allocations.Contract.MAXSERVICES(&_Allocations.CallOpts)
}

// MAXSERVICEURI is a free data retrieval call binding the contract method 0x825a7105.
//
// Solidity: function MAX_SERVICE_URI() view returns(uint256)
func (_Allocations *AllocationsCaller) MAXSERVICEURI(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "MAX_SERVICE_URI")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSERVICEURI is a free data retrieval call binding the contract method 0x825a7105.
//
// Solidity: function MAX_SERVICE_URI() view returns(uint256)
func (_Allocations *AllocationsSession) MAXSERVICEURI() (*big.Int, error) {
	return _Allocations.Contract.MAXSERVICEURI(&_Allocations.CallOpts)
}

// MAXSERVICEURI is a free data retrieval call binding the contract method 0x825a7105.
//
// Solidity: function MAX_SERVICE_URI() view returns(uint256)
func (_Allocations *AllocationsCallerSession) MAXSERVICEURI() (*big.Int, error) {
	return _Allocations.Contract.MAXSERVICEURI(&_Allocations.CallOpts)
}

// MAXSUBJECTIVE is a free data retrieval call binding the contract method 0xc08c5ef1.
//
// Solidity: function MAX_SUBJECTIVE() view returns(uint64)
func (_Allocations *AllocationsCaller) MAXSUBJECTIVE(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "MAX_SUBJECTIVE")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// MAXSUBJECTIVE is a free data retrieval call binding the contract method 0xc08c5ef1.
//
// Solidity: function MAX_SUBJECTIVE() view returns(uint64)
func (_Allocations *AllocationsSession) MAXSUBJECTIVE() (uint64, error) {
	return _Allocations.Contract.MAXSUBJECTIVE(&_Allocations.CallOpts)
}

// MAXSUBJECTIVE is a free data retrieval call binding the contract method 0xc08c5ef1.
//
// Solidity: function MAX_SUBJECTIVE() view returns(uint64)
func (_Allocations *AllocationsCallerSession) MAXSUBJECTIVE() (uint64, error) {
	return _Allocations.Contract.MAXSUBJECTIVE(&_Allocations.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_Allocations *AllocationsCaller) POOL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "POOL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_Allocations *AllocationsSession) POOL() (common.Address, error) {
	return _Allocations.Contract.POOL(&_Allocations.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_Allocations *AllocationsCallerSession) POOL() (common.Address, error) {
	return _Allocations.Contract.POOL(&_Allocations.CallOpts)
}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_Allocations *AllocationsCaller) SLASHING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "SLASHING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_Allocations *AllocationsSession) SLASHING() (common.Address, error) {
	return _Allocations.Contract.SLASHING(&_Allocations.CallOpts)
}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_Allocations *AllocationsCallerSession) SLASHING() (common.Address, error) {
	return _Allocations.Contract.SLASHING(&_Allocations.CallOpts)
}

// TERMSDAYS is a free data retrieval call binding the contract method 0x5b9498ed.
//
// Solidity: function TERMS_DAYS() view returns(uint40)
func (_Allocations *AllocationsCaller) TERMSDAYS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "TERMS_DAYS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TERMSDAYS is a free data retrieval call binding the contract method 0x5b9498ed.
//
// Solidity: function TERMS_DAYS() view returns(uint40)
func (_Allocations *AllocationsSession) TERMSDAYS() (*big.Int, error) {
	return _Allocations.Contract.TERMSDAYS(&_Allocations.CallOpts)
}

// TERMSDAYS is a free data retrieval call binding the contract method 0x5b9498ed.
//
// Solidity: function TERMS_DAYS() view returns(uint40)
func (_Allocations *AllocationsCallerSession) TERMSDAYS() (*big.Int, error) {
	return _Allocations.Contract.TERMSDAYS(&_Allocations.CallOpts)
}

// TERMSSECONDS is a free data retrieval call binding the contract method 0x7cccdcdc.
//
// Solidity: function TERMS_SECONDS() view returns(uint40)
func (_Allocations *AllocationsCaller) TERMSSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "TERMS_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TERMSSECONDS is a free data retrieval call binding the contract method 0x7cccdcdc.
//
// Solidity: function TERMS_SECONDS() view returns(uint40)
func (_Allocations *AllocationsSession) TERMSSECONDS() (*big.Int, error) {
	return _Allocations.Contract.TERMSSECONDS(&_Allocations.CallOpts)
}

// TERMSSECONDS is a free data retrieval call binding the contract method 0x7cccdcdc.
//
// Solidity: function TERMS_SECONDS() view returns(uint40)
func (_Allocations *AllocationsCallerSession) TERMSSECONDS() (*big.Int, error) {
	return _Allocations.Contract.TERMSSECONDS(&_Allocations.CallOpts)
}

// WINDOWDAYS is a free data retrieval call binding the contract method 0x81e94979.
//
// Solidity: function WINDOW_DAYS() view returns(uint40)
func (_Allocations *AllocationsCaller) WINDOWDAYS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "WINDOW_DAYS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WINDOWDAYS is a free data retrieval call binding the contract method 0x81e94979.
//
// Solidity: function WINDOW_DAYS() view returns(uint40)
func (_Allocations *AllocationsSession) WINDOWDAYS() (*big.Int, error) {
	return _Allocations.Contract.WINDOWDAYS(&_Allocations.CallOpts)
}

// WINDOWDAYS is a free data retrieval call binding the contract method 0x81e94979.
//
// Solidity: function WINDOW_DAYS() view returns(uint40)
func (_Allocations *AllocationsCallerSession) WINDOWDAYS() (*big.Int, error) {
	return _Allocations.Contract.WINDOWDAYS(&_Allocations.CallOpts)
}

// WINDOWSECONDS is a free data retrieval call binding the contract method 0x4646947d.
//
// Solidity: function WINDOW_SECONDS() view returns(uint40)
func (_Allocations *AllocationsCaller) WINDOWSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "WINDOW_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WINDOWSECONDS is a free data retrieval call binding the contract method 0x4646947d.
//
// Solidity: function WINDOW_SECONDS() view returns(uint40)
func (_Allocations *AllocationsSession) WINDOWSECONDS() (*big.Int, error) {
	return _Allocations.Contract.WINDOWSECONDS(&_Allocations.CallOpts)
}

// WINDOWSECONDS is a free data retrieval call binding the contract method 0x4646947d.
//
// Solidity: function WINDOW_SECONDS() view returns(uint40)
func (_Allocations *AllocationsCallerSession) WINDOWSECONDS() (*big.Int, error) {
	return _Allocations.Contract.WINDOWSECONDS(&_Allocations.CallOpts)
}

// Admitted is a free data retrieval call binding the contract method 0xffe1baab.
//
// Solidity: function admitted(uint32 service, uint32 operator) view returns(bool)
func (_Allocations *AllocationsCaller) Admitted(opts *bind.CallOpts, service uint32, operator uint32) (bool, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "admitted", service, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Admitted is a free data retrieval call binding the contract method 0xffe1baab.
//
// Solidity: function admitted(uint32 service, uint32 operator) view returns(bool)
func (_Allocations *AllocationsSession) Admitted(service uint32, operator uint32) (bool, error) {
	return _Allocations.Contract.Admitted(&_Allocations.CallOpts, service, operator)
}

// Admitted is a free data retrieval call binding the contract method 0xffe1baab.
//
// Solidity: function admitted(uint32 service, uint32 operator) view returns(bool)
func (_Allocations *AllocationsCallerSession) Admitted(service uint32, operator uint32) (bool, error) {
	return _Allocations.Contract.Admitted(&_Allocations.CallOpts, service, operator)
}

// AssetsOf is a free data retrieval call binding the contract method 0x659e2a24.
//
// Solidity: function assetsOf(uint32 service) view returns(address[])
func (_Allocations *AllocationsCaller) AssetsOf(opts *bind.CallOpts, service uint32) ([]common.Address, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "assetsOf", service)

	if err != nil {
		return *new([]common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)

	return out0, err

}

// AssetsOf is a free data retrieval call binding the contract method 0x659e2a24.
//
// Solidity: function assetsOf(uint32 service) view returns(address[])
func (_Allocations *AllocationsSession) AssetsOf(service uint32) ([]common.Address, error) {
	return _Allocations.Contract.AssetsOf(&_Allocations.CallOpts, service)
}

// AssetsOf is a free data retrieval call binding the contract method 0x659e2a24.
//
// Solidity: function assetsOf(uint32 service) view returns(address[])
func (_Allocations *AllocationsCallerSession) AssetsOf(service uint32) ([]common.Address, error) {
	return _Allocations.Contract.AssetsOf(&_Allocations.CallOpts, service)
}

// Guaranteed is a free data retrieval call binding the contract method 0xb1b92cdb.
//
// Solidity: function guaranteed(uint32 service, uint32 operator, address asset, uint40 until) view returns(uint256)
func (_Allocations *AllocationsCaller) Guaranteed(opts *bind.CallOpts, service uint32, operator uint32, asset common.Address, until *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "guaranteed", service, operator, asset, until)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Guaranteed is a free data retrieval call binding the contract method 0xb1b92cdb.
//
// Solidity: function guaranteed(uint32 service, uint32 operator, address asset, uint40 until) view returns(uint256)
func (_Allocations *AllocationsSession) Guaranteed(service uint32, operator uint32, asset common.Address, until *big.Int) (*big.Int, error) {
	return _Allocations.Contract.Guaranteed(&_Allocations.CallOpts, service, operator, asset, until)
}

// Guaranteed is a free data retrieval call binding the contract method 0xb1b92cdb.
//
// Solidity: function guaranteed(uint32 service, uint32 operator, address asset, uint40 until) view returns(uint256)
func (_Allocations *AllocationsCallerSession) Guaranteed(service uint32, operator uint32, asset common.Address, until *big.Int) (*big.Int, error) {
	return _Allocations.Contract.Guaranteed(&_Allocations.CallOpts, service, operator, asset, until)
}

// MagnitudeOf is a free data retrieval call binding the contract method 0x0de8677f.
//
// Solidity: function magnitudeOf(uint32 operator, address asset) view returns(uint256 magnitude, uint256 promised)
func (_Allocations *AllocationsCaller) MagnitudeOf(opts *bind.CallOpts, operator uint32, asset common.Address) (struct {
	Magnitude *big.Int
	Promised  *big.Int
}, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "magnitudeOf", operator, asset)

	outstruct := new(struct {
		Magnitude *big.Int
		Promised  *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Magnitude = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Promised = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// MagnitudeOf is a free data retrieval call binding the contract method 0x0de8677f.
//
// Solidity: function magnitudeOf(uint32 operator, address asset) view returns(uint256 magnitude, uint256 promised)
func (_Allocations *AllocationsSession) MagnitudeOf(operator uint32, asset common.Address) (struct {
	Magnitude *big.Int
	Promised  *big.Int
}, error) {
	return _Allocations.Contract.MagnitudeOf(&_Allocations.CallOpts, operator, asset)
}

// MagnitudeOf is a free data retrieval call binding the contract method 0x0de8677f.
//
// Solidity: function magnitudeOf(uint32 operator, address asset) view returns(uint256 magnitude, uint256 promised)
func (_Allocations *AllocationsCallerSession) MagnitudeOf(operator uint32, asset common.Address) (struct {
	Magnitude *big.Int
	Promised  *big.Int
}, error) {
	return _Allocations.Contract.MagnitudeOf(&_Allocations.CallOpts, operator, asset)
}

// MemberCount is a free data retrieval call binding the contract method 0xd9c53cd9.
//
// Solidity: function memberCount(uint32 service) view returns(uint256)
func (_Allocations *AllocationsCaller) MemberCount(opts *bind.CallOpts, service uint32) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "memberCount", service)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MemberCount is a free data retrieval call binding the contract method 0xd9c53cd9.
//
// Solidity: function memberCount(uint32 service) view returns(uint256)
func (_Allocations *AllocationsSession) MemberCount(service uint32) (*big.Int, error) {
	return _Allocations.Contract.MemberCount(&_Allocations.CallOpts, service)
}

// MemberCount is a free data retrieval call binding the contract method 0xd9c53cd9.
//
// Solidity: function memberCount(uint32 service) view returns(uint256)
func (_Allocations *AllocationsCallerSession) MemberCount(service uint32) (*big.Int, error) {
	return _Allocations.Contract.MemberCount(&_Allocations.CallOpts, service)
}

// MembersOf is a free data retrieval call binding the contract method 0x9bc3d4b9.
//
// Solidity: function membersOf(uint32 service, uint256 offset, uint256 limit) view returns(uint32[] page)
func (_Allocations *AllocationsCaller) MembersOf(opts *bind.CallOpts, service uint32, offset *big.Int, limit *big.Int) ([]uint32, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "membersOf", service, offset, limit)

	if err != nil {
		return *new([]uint32), err
	}

	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)

	return out0, err

}

// MembersOf is a free data retrieval call binding the contract method 0x9bc3d4b9.
//
// Solidity: function membersOf(uint32 service, uint256 offset, uint256 limit) view returns(uint32[] page)
func (_Allocations *AllocationsSession) MembersOf(service uint32, offset *big.Int, limit *big.Int) ([]uint32, error) {
	return _Allocations.Contract.MembersOf(&_Allocations.CallOpts, service, offset, limit)
}

// MembersOf is a free data retrieval call binding the contract method 0x9bc3d4b9.
//
// Solidity: function membersOf(uint32 service, uint256 offset, uint256 limit) view returns(uint32[] page)
func (_Allocations *AllocationsCallerSession) MembersOf(service uint32, offset *big.Int, limit *big.Int) ([]uint32, error) {
	return _Allocations.Contract.MembersOf(&_Allocations.CallOpts, service, offset, limit)
}

// NoticeOf is a free data retrieval call binding the contract method 0x8e4f84c8.
//
// Solidity: function noticeOf(uint32 service) view returns(uint40)
func (_Allocations *AllocationsCaller) NoticeOf(opts *bind.CallOpts, service uint32) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "noticeOf", service)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NoticeOf is a free data retrieval call binding the contract method 0x8e4f84c8.
//
// Solidity: function noticeOf(uint32 service) view returns(uint40)
func (_Allocations *AllocationsSession) NoticeOf(service uint32) (*big.Int, error) {
	return _Allocations.Contract.NoticeOf(&_Allocations.CallOpts, service)
}

// NoticeOf is a free data retrieval call binding the contract method 0x8e4f84c8.
//
// Solidity: function noticeOf(uint32 service) view returns(uint40)
func (_Allocations *AllocationsCallerSession) NoticeOf(service uint32) (*big.Int, error) {
	return _Allocations.Contract.NoticeOf(&_Allocations.CallOpts, service)
}

// PromiseOf is a free data retrieval call binding the contract method 0xc8f254fb.
//
// Solidity: function promiseOf(uint32 service, uint32 operator, address asset) view returns((uint64,uint64,uint40))
func (_Allocations *AllocationsCaller) PromiseOf(opts *bind.CallOpts, service uint32, operator uint32, asset common.Address) (AllocationsPromise, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "promiseOf", service, operator, asset)

	if err != nil {
		return *new(AllocationsPromise), err
	}

	out0 := *abi.ConvertType(out[0], new(AllocationsPromise)).(*AllocationsPromise)

	return out0, err

}

// PromiseOf is a free data retrieval call binding the contract method 0xc8f254fb.
//
// Solidity: function promiseOf(uint32 service, uint32 operator, address asset) view returns((uint64,uint64,uint40))
func (_Allocations *AllocationsSession) PromiseOf(service uint32, operator uint32, asset common.Address) (AllocationsPromise, error) {
	return _Allocations.Contract.PromiseOf(&_Allocations.CallOpts, service, operator, asset)
}

// PromiseOf is a free data retrieval call binding the contract method 0xc8f254fb.
//
// Solidity: function promiseOf(uint32 service, uint32 operator, address asset) view returns((uint64,uint64,uint40))
func (_Allocations *AllocationsCallerSession) PromiseOf(service uint32, operator uint32, asset common.Address) (AllocationsPromise, error) {
	return _Allocations.Contract.PromiseOf(&_Allocations.CallOpts, service, operator, asset)
}

// SecuredBy is a free data retrieval call binding the contract method 0x62154a21.
//
// Solidity: function securedBy(uint32 service, uint32 operator, uint40 capture) view returns(bool)
func (_Allocations *AllocationsCaller) SecuredBy(opts *bind.CallOpts, service uint32, operator uint32, capture *big.Int) (bool, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "securedBy", service, operator, capture)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SecuredBy is a free data retrieval call binding the contract method 0x62154a21.
//
// Solidity: function securedBy(uint32 service, uint32 operator, uint40 capture) view returns(bool)
func (_Allocations *AllocationsSession) SecuredBy(service uint32, operator uint32, capture *big.Int) (bool, error) {
	return _Allocations.Contract.SecuredBy(&_Allocations.CallOpts, service, operator, capture)
}

// SecuredBy is a free data retrieval call binding the contract method 0x62154a21.
//
// Solidity: function securedBy(uint32 service, uint32 operator, uint40 capture) view returns(bool)
func (_Allocations *AllocationsCallerSession) SecuredBy(service uint32, operator uint32, capture *big.Int) (bool, error) {
	return _Allocations.Contract.SecuredBy(&_Allocations.CallOpts, service, operator, capture)
}

// ServiceCount is a free data retrieval call binding the contract method 0x06237526.
//
// Solidity: function serviceCount() view returns(uint32)
func (_Allocations *AllocationsCaller) ServiceCount(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "serviceCount")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// ServiceCount is a free data retrieval call binding the contract method 0x06237526.
//
// Solidity: function serviceCount() view returns(uint32)
func (_Allocations *AllocationsSession) ServiceCount() (uint32, error) {
	return _Allocations.Contract.ServiceCount(&_Allocations.CallOpts)
}

// ServiceCount is a free data retrieval call binding the contract method 0x06237526.
//
// Solidity: function serviceCount() view returns(uint32)
func (_Allocations *AllocationsCallerSession) ServiceCount() (uint32, error) {
	return _Allocations.Contract.ServiceCount(&_Allocations.CallOpts)
}

// ServiceOf is a free data retrieval call binding the contract method 0x84b42281.
//
// Solidity: function serviceOf(uint32 service) view returns((uint32,uint40,uint40,bool,uint256,(address,address,address,uint64,uint64,uint64),(address,address,address,uint64,uint64,uint64),uint40,address[],string) info)
func (_Allocations *AllocationsCaller) ServiceOf(opts *bind.CallOpts, service uint32) (ServicesServiceInfo, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "serviceOf", service)

	if err != nil {
		return *new(ServicesServiceInfo), err
	}

	out0 := *abi.ConvertType(out[0], new(ServicesServiceInfo)).(*ServicesServiceInfo)

	return out0, err

}

// ServiceOf is a free data retrieval call binding the contract method 0x84b42281.
//
// Solidity: function serviceOf(uint32 service) view returns((uint32,uint40,uint40,bool,uint256,(address,address,address,uint64,uint64,uint64),(address,address,address,uint64,uint64,uint64),uint40,address[],string) info)
func (_Allocations *AllocationsSession) ServiceOf(service uint32) (ServicesServiceInfo, error) {
	return _Allocations.Contract.ServiceOf(&_Allocations.CallOpts, service)
}

// ServiceOf is a free data retrieval call binding the contract method 0x84b42281.
//
// Solidity: function serviceOf(uint32 service) view returns((uint32,uint40,uint40,bool,uint256,(address,address,address,uint64,uint64,uint64),(address,address,address,uint64,uint64,uint64),uint40,address[],string) info)
func (_Allocations *AllocationsCallerSession) ServiceOf(service uint32) (ServicesServiceInfo, error) {
	return _Allocations.Contract.ServiceOf(&_Allocations.CallOpts, service)
}

// ServicesOf is a free data retrieval call binding the contract method 0x893dfe62.
//
// Solidity: function servicesOf(uint32 operator) view returns(uint32[])
func (_Allocations *AllocationsCaller) ServicesOf(opts *bind.CallOpts, operator uint32) ([]uint32, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "servicesOf", operator)

	if err != nil {
		return *new([]uint32), err
	}

	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)

	return out0, err

}

// ServicesOf is a free data retrieval call binding the contract method 0x893dfe62.
//
// Solidity: function servicesOf(uint32 operator) view returns(uint32[])
func (_Allocations *AllocationsSession) ServicesOf(operator uint32) ([]uint32, error) {
	return _Allocations.Contract.ServicesOf(&_Allocations.CallOpts, operator)
}

// ServicesOf is a free data retrieval call binding the contract method 0x893dfe62.
//
// Solidity: function servicesOf(uint32 operator) view returns(uint32[])
func (_Allocations *AllocationsCallerSession) ServicesOf(operator uint32) ([]uint32, error) {
	return _Allocations.Contract.ServicesOf(&_Allocations.CallOpts, operator)
}

// Slashable is a free data retrieval call binding the contract method 0x86ec6b2a.
//
// Solidity: function slashable(uint32 service, uint32 operator, address asset) view returns(uint256)
func (_Allocations *AllocationsCaller) Slashable(opts *bind.CallOpts, service uint32, operator uint32, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "slashable", service, operator, asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Slashable is a free data retrieval call binding the contract method 0x86ec6b2a.
//
// Solidity: function slashable(uint32 service, uint32 operator, address asset) view returns(uint256)
func (_Allocations *AllocationsSession) Slashable(service uint32, operator uint32, asset common.Address) (*big.Int, error) {
	return _Allocations.Contract.Slashable(&_Allocations.CallOpts, service, operator, asset)
}

// Slashable is a free data retrieval call binding the contract method 0x86ec6b2a.
//
// Solidity: function slashable(uint32 service, uint32 operator, address asset) view returns(uint256)
func (_Allocations *AllocationsCallerSession) Slashable(service uint32, operator uint32, asset common.Address) (*big.Int, error) {
	return _Allocations.Contract.Slashable(&_Allocations.CallOpts, service, operator, asset)
}

// SlashedOf is a free data retrieval call binding the contract method 0xc90a9ba1.
//
// Solidity: function slashedOf(uint32 service, address asset) view returns(uint256 count, uint256 amount)
func (_Allocations *AllocationsCaller) SlashedOf(opts *bind.CallOpts, service uint32, asset common.Address) (struct {
	Count  *big.Int
	Amount *big.Int
}, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "slashedOf", service, asset)

	outstruct := new(struct {
		Count  *big.Int
		Amount *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Count = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Amount = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// SlashedOf is a free data retrieval call binding the contract method 0xc90a9ba1.
//
// Solidity: function slashedOf(uint32 service, address asset) view returns(uint256 count, uint256 amount)
func (_Allocations *AllocationsSession) SlashedOf(service uint32, asset common.Address) (struct {
	Count  *big.Int
	Amount *big.Int
}, error) {
	return _Allocations.Contract.SlashedOf(&_Allocations.CallOpts, service, asset)
}

// SlashedOf is a free data retrieval call binding the contract method 0xc90a9ba1.
//
// Solidity: function slashedOf(uint32 service, address asset) view returns(uint256 count, uint256 amount)
func (_Allocations *AllocationsCallerSession) SlashedOf(service uint32, asset common.Address) (struct {
	Count  *big.Int
	Amount *big.Int
}, error) {
	return _Allocations.Contract.SlashedOf(&_Allocations.CallOpts, service, asset)
}

// SlashesOf is a free data retrieval call binding the contract method 0x909ce4aa.
//
// Solidity: function slashesOf(uint32 service, uint256 offset, uint256 limit) view returns((uint32,uint40,uint40,uint64)[] page)
func (_Allocations *AllocationsCaller) SlashesOf(opts *bind.CallOpts, service uint32, offset *big.Int, limit *big.Int) ([]AllocationsSlashed, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "slashesOf", service, offset, limit)

	if err != nil {
		return *new([]AllocationsSlashed), err
	}

	out0 := *abi.ConvertType(out[0], new([]AllocationsSlashed)).(*[]AllocationsSlashed)

	return out0, err

}

// SlashesOf is a free data retrieval call binding the contract method 0x909ce4aa.
//
// Solidity: function slashesOf(uint32 service, uint256 offset, uint256 limit) view returns((uint32,uint40,uint40,uint64)[] page)
func (_Allocations *AllocationsSession) SlashesOf(service uint32, offset *big.Int, limit *big.Int) ([]AllocationsSlashed, error) {
	return _Allocations.Contract.SlashesOf(&_Allocations.CallOpts, service, offset, limit)
}

// SlashesOf is a free data retrieval call binding the contract method 0x909ce4aa.
//
// Solidity: function slashesOf(uint32 service, uint256 offset, uint256 limit) view returns((uint32,uint40,uint40,uint64)[] page)
func (_Allocations *AllocationsCallerSession) SlashesOf(service uint32, offset *big.Int, limit *big.Int) ([]AllocationsSlashed, error) {
	return _Allocations.Contract.SlashesOf(&_Allocations.CallOpts, service, offset, limit)
}

// TermsAt is a free data retrieval call binding the contract method 0x8fd26d8d.
//
// Solidity: function termsAt(uint32 service, uint40 capture) view returns((address,address,address,uint64,uint64,uint64))
func (_Allocations *AllocationsCaller) TermsAt(opts *bind.CallOpts, service uint32, capture *big.Int) (ServiceTerms, error) {
	var out []interface{}
	err := _Allocations.contract.Call(opts, &out, "termsAt", service, capture)

	if err != nil {
		return *new(ServiceTerms), err
	}

	out0 := *abi.ConvertType(out[0], new(ServiceTerms)).(*ServiceTerms)

	return out0, err

}

// TermsAt is a free data retrieval call binding the contract method 0x8fd26d8d.
//
// Solidity: function termsAt(uint32 service, uint40 capture) view returns((address,address,address,uint64,uint64,uint64))
func (_Allocations *AllocationsSession) TermsAt(service uint32, capture *big.Int) (ServiceTerms, error) {
	return _Allocations.Contract.TermsAt(&_Allocations.CallOpts, service, capture)
}

// TermsAt is a free data retrieval call binding the contract method 0x8fd26d8d.
//
// Solidity: function termsAt(uint32 service, uint40 capture) view returns((address,address,address,uint64,uint64,uint64))
func (_Allocations *AllocationsCallerSession) TermsAt(service uint32, capture *big.Int) (ServiceTerms, error) {
	return _Allocations.Contract.TermsAt(&_Allocations.CallOpts, service, capture)
}

// Admit is a paid mutator transaction binding the contract method 0xfddecbeb.
//
// Solidity: function admit(uint32 service, uint32 operator, bool admitted_) returns()
func (_Allocations *AllocationsTransactor) Admit(opts *bind.TransactOpts, service uint32, operator uint32, admitted_ bool) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "admit", service, operator, admitted_)
}

// Admit is a paid mutator transaction binding the contract method 0xfddecbeb.
//
// Solidity: function admit(uint32 service, uint32 operator, bool admitted_) returns()
func (_Allocations *AllocationsSession) Admit(service uint32, operator uint32, admitted_ bool) (*types.Transaction, error) {
	return _Allocations.Contract.Admit(&_Allocations.TransactOpts, service, operator, admitted_)
}

// Admit is a paid mutator transaction binding the contract method 0xfddecbeb.
//
// Solidity: function admit(uint32 service, uint32 operator, bool admitted_) returns()
func (_Allocations *AllocationsTransactorSession) Admit(service uint32, operator uint32, admitted_ bool) (*types.Transaction, error) {
	return _Allocations.Contract.Admit(&_Allocations.TransactOpts, service, operator, admitted_)
}

// Allocate is a paid mutator transaction binding the contract method 0x07feb643.
//
// Solidity: function allocate(uint32 operator, uint32 service, address asset, uint64 wad) returns()
func (_Allocations *AllocationsTransactor) Allocate(opts *bind.TransactOpts, operator uint32, service uint32, asset common.Address, wad uint64) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "allocate", operator, service, asset, wad)
}

// Allocate is a paid mutator transaction binding the contract method 0x07feb643.
//
// Solidity: function allocate(uint32 operator, uint32 service, address asset, uint64 wad) returns()
func (_Allocations *AllocationsSession) Allocate(operator uint32, service uint32, asset common.Address, wad uint64) (*types.Transaction, error) {
	return _Allocations.Contract.Allocate(&_Allocations.TransactOpts, operator, service, asset, wad)
}

// Allocate is a paid mutator transaction binding the contract method 0x07feb643.
//
// Solidity: function allocate(uint32 operator, uint32 service, address asset, uint64 wad) returns()
func (_Allocations *AllocationsTransactorSession) Allocate(operator uint32, service uint32, asset common.Address, wad uint64) (*types.Transaction, error) {
	return _Allocations.Contract.Allocate(&_Allocations.TransactOpts, operator, service, asset, wad)
}

// DeclareValueAtRisk is a paid mutator transaction binding the contract method 0x0615dfc3.
//
// Solidity: function declareValueAtRisk(uint32 service, uint128 value) returns()
func (_Allocations *AllocationsTransactor) DeclareValueAtRisk(opts *bind.TransactOpts, service uint32, value *big.Int) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "declareValueAtRisk", service, value)
}

// DeclareValueAtRisk is a paid mutator transaction binding the contract method 0x0615dfc3.
//
// Solidity: function declareValueAtRisk(uint32 service, uint128 value) returns()
func (_Allocations *AllocationsSession) DeclareValueAtRisk(service uint32, value *big.Int) (*types.Transaction, error) {
	return _Allocations.Contract.DeclareValueAtRisk(&_Allocations.TransactOpts, service, value)
}

// DeclareValueAtRisk is a paid mutator transaction binding the contract method 0x0615dfc3.
//
// Solidity: function declareValueAtRisk(uint32 service, uint128 value) returns()
func (_Allocations *AllocationsTransactorSession) DeclareValueAtRisk(service uint32, value *big.Int) (*types.Transaction, error) {
	return _Allocations.Contract.DeclareValueAtRisk(&_Allocations.TransactOpts, service, value)
}

// EndService is a paid mutator transaction binding the contract method 0xc98e640a.
//
// Solidity: function endService(uint32 service) returns()
func (_Allocations *AllocationsTransactor) EndService(opts *bind.TransactOpts, service uint32) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "endService", service)
}

// EndService is a paid mutator transaction binding the contract method 0xc98e640a.
//
// Solidity: function endService(uint32 service) returns()
func (_Allocations *AllocationsSession) EndService(service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.EndService(&_Allocations.TransactOpts, service)
}

// EndService is a paid mutator transaction binding the contract method 0xc98e640a.
//
// Solidity: function endService(uint32 service) returns()
func (_Allocations *AllocationsTransactorSession) EndService(service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.EndService(&_Allocations.TransactOpts, service)
}

// OptIn is a paid mutator transaction binding the contract method 0x59de4200.
//
// Solidity: function optIn(uint32 operator, uint32 service) returns()
func (_Allocations *AllocationsTransactor) OptIn(opts *bind.TransactOpts, operator uint32, service uint32) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "optIn", operator, service)
}

// OptIn is a paid mutator transaction binding the contract method 0x59de4200.
//
// Solidity: function optIn(uint32 operator, uint32 service) returns()
func (_Allocations *AllocationsSession) OptIn(operator uint32, service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.OptIn(&_Allocations.TransactOpts, operator, service)
}

// OptIn is a paid mutator transaction binding the contract method 0x59de4200.
//
// Solidity: function optIn(uint32 operator, uint32 service) returns()
func (_Allocations *AllocationsTransactorSession) OptIn(operator uint32, service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.OptIn(&_Allocations.TransactOpts, operator, service)
}

// OptOut is a paid mutator transaction binding the contract method 0xee35c6a3.
//
// Solidity: function optOut(uint32 operator, uint32 service) returns()
func (_Allocations *AllocationsTransactor) OptOut(opts *bind.TransactOpts, operator uint32, service uint32) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "optOut", operator, service)
}

// OptOut is a paid mutator transaction binding the contract method 0xee35c6a3.
//
// Solidity: function optOut(uint32 operator, uint32 service) returns()
func (_Allocations *AllocationsSession) OptOut(operator uint32, service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.OptOut(&_Allocations.TransactOpts, operator, service)
}

// OptOut is a paid mutator transaction binding the contract method 0xee35c6a3.
//
// Solidity: function optOut(uint32 operator, uint32 service) returns()
func (_Allocations *AllocationsTransactorSession) OptOut(operator uint32, service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.OptOut(&_Allocations.TransactOpts, operator, service)
}

// RegisterService is a paid mutator transaction binding the contract method 0xdd0b184a.
//
// Solidity: function registerService(((address,address,address,uint64,uint64,uint64),address[],bool,string) s) returns(uint32 service)
func (_Allocations *AllocationsTransactor) RegisterService(opts *bind.TransactOpts, s ServicesNewService) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "registerService", s)
}

// RegisterService is a paid mutator transaction binding the contract method 0xdd0b184a.
//
// Solidity: function registerService(((address,address,address,uint64,uint64,uint64),address[],bool,string) s) returns(uint32 service)
func (_Allocations *AllocationsSession) RegisterService(s ServicesNewService) (*types.Transaction, error) {
	return _Allocations.Contract.RegisterService(&_Allocations.TransactOpts, s)
}

// RegisterService is a paid mutator transaction binding the contract method 0xdd0b184a.
//
// Solidity: function registerService(((address,address,address,uint64,uint64,uint64),address[],bool,string) s) returns(uint32 service)
func (_Allocations *AllocationsTransactorSession) RegisterService(s ServicesNewService) (*types.Transaction, error) {
	return _Allocations.Contract.RegisterService(&_Allocations.TransactOpts, s)
}

// SetOpen is a paid mutator transaction binding the contract method 0x877c9b84.
//
// Solidity: function setOpen(uint32 service, bool open) returns()
func (_Allocations *AllocationsTransactor) SetOpen(opts *bind.TransactOpts, service uint32, open bool) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "setOpen", service, open)
}

// SetOpen is a paid mutator transaction binding the contract method 0x877c9b84.
//
// Solidity: function setOpen(uint32 service, bool open) returns()
func (_Allocations *AllocationsSession) SetOpen(service uint32, open bool) (*types.Transaction, error) {
	return _Allocations.Contract.SetOpen(&_Allocations.TransactOpts, service, open)
}

// SetOpen is a paid mutator transaction binding the contract method 0x877c9b84.
//
// Solidity: function setOpen(uint32 service, bool open) returns()
func (_Allocations *AllocationsTransactorSession) SetOpen(service uint32, open bool) (*types.Transaction, error) {
	return _Allocations.Contract.SetOpen(&_Allocations.TransactOpts, service, open)
}

// SetServiceURI is a paid mutator transaction binding the contract method 0x74a8db5e.
//
// Solidity: function setServiceURI(uint32 service, string uri) returns()
func (_Allocations *AllocationsTransactor) SetServiceURI(opts *bind.TransactOpts, service uint32, uri string) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "setServiceURI", service, uri)
}

// SetServiceURI is a paid mutator transaction binding the contract method 0x74a8db5e.
//
// Solidity: function setServiceURI(uint32 service, string uri) returns()
func (_Allocations *AllocationsSession) SetServiceURI(service uint32, uri string) (*types.Transaction, error) {
	return _Allocations.Contract.SetServiceURI(&_Allocations.TransactOpts, service, uri)
}

// SetServiceURI is a paid mutator transaction binding the contract method 0x74a8db5e.
//
// Solidity: function setServiceURI(uint32 service, string uri) returns()
func (_Allocations *AllocationsTransactorSession) SetServiceURI(service uint32, uri string) (*types.Transaction, error) {
	return _Allocations.Contract.SetServiceURI(&_Allocations.TransactOpts, service, uri)
}

// SetTerms is a paid mutator transaction binding the contract method 0x25e50de3.
//
// Solidity: function setTerms(uint32 service, (address,address,address,uint64,uint64,uint64) terms) returns()
func (_Allocations *AllocationsTransactor) SetTerms(opts *bind.TransactOpts, service uint32, terms ServiceTerms) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "setTerms", service, terms)
}

// SetTerms is a paid mutator transaction binding the contract method 0x25e50de3.
//
// Solidity: function setTerms(uint32 service, (address,address,address,uint64,uint64,uint64) terms) returns()
func (_Allocations *AllocationsSession) SetTerms(service uint32, terms ServiceTerms) (*types.Transaction, error) {
	return _Allocations.Contract.SetTerms(&_Allocations.TransactOpts, service, terms)
}

// SetTerms is a paid mutator transaction binding the contract method 0x25e50de3.
//
// Solidity: function setTerms(uint32 service, (address,address,address,uint64,uint64,uint64) terms) returns()
func (_Allocations *AllocationsTransactorSession) SetTerms(service uint32, terms ServiceTerms) (*types.Transaction, error) {
	return _Allocations.Contract.SetTerms(&_Allocations.TransactOpts, service, terms)
}

// Slash is a paid mutator transaction binding the contract method 0x249e38cc.
//
// Solidity: function slash(uint32 service, uint32 operator, uint256 wad, uint40 capture, address to) returns(address[] assets, uint256[] taken)
func (_Allocations *AllocationsTransactor) Slash(opts *bind.TransactOpts, service uint32, operator uint32, wad *big.Int, capture *big.Int, to common.Address) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "slash", service, operator, wad, capture, to)
}

// Slash is a paid mutator transaction binding the contract method 0x249e38cc.
//
// Solidity: function slash(uint32 service, uint32 operator, uint256 wad, uint40 capture, address to) returns(address[] assets, uint256[] taken)
func (_Allocations *AllocationsSession) Slash(service uint32, operator uint32, wad *big.Int, capture *big.Int, to common.Address) (*types.Transaction, error) {
	return _Allocations.Contract.Slash(&_Allocations.TransactOpts, service, operator, wad, capture, to)
}

// Slash is a paid mutator transaction binding the contract method 0x249e38cc.
//
// Solidity: function slash(uint32 service, uint32 operator, uint256 wad, uint40 capture, address to) returns(address[] assets, uint256[] taken)
func (_Allocations *AllocationsTransactorSession) Slash(service uint32, operator uint32, wad *big.Int, capture *big.Int, to common.Address) (*types.Transaction, error) {
	return _Allocations.Contract.Slash(&_Allocations.TransactOpts, service, operator, wad, capture, to)
}

// WithdrawTerms is a paid mutator transaction binding the contract method 0x8a068878.
//
// Solidity: function withdrawTerms(uint32 service) returns()
func (_Allocations *AllocationsTransactor) WithdrawTerms(opts *bind.TransactOpts, service uint32) (*types.Transaction, error) {
	return _Allocations.contract.Transact(opts, "withdrawTerms", service)
}

// WithdrawTerms is a paid mutator transaction binding the contract method 0x8a068878.
//
// Solidity: function withdrawTerms(uint32 service) returns()
func (_Allocations *AllocationsSession) WithdrawTerms(service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.WithdrawTerms(&_Allocations.TransactOpts, service)
}

// WithdrawTerms is a paid mutator transaction binding the contract method 0x8a068878.
//
// Solidity: function withdrawTerms(uint32 service) returns()
func (_Allocations *AllocationsTransactorSession) WithdrawTerms(service uint32) (*types.Transaction, error) {
	return _Allocations.Contract.WithdrawTerms(&_Allocations.TransactOpts, service)
}

// AllocationsAdmittedIterator is returned from FilterAdmitted and is used to iterate over the raw logs and unpacked data for Admitted events raised by the Allocations contract.
type AllocationsAdmittedIterator struct {
	Event *AllocationsAdmitted // Event containing the contract specifics and raw log

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
func (it *AllocationsAdmittedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsAdmitted)
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
		it.Event = new(AllocationsAdmitted)
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
func (it *AllocationsAdmittedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsAdmittedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsAdmitted represents a Admitted event raised by the Allocations contract.
type AllocationsAdmitted struct {
	Service  uint32
	Operator uint32
	Admitted bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterAdmitted is a free log retrieval operation binding the contract event 0x9ac9ec2ef45c27b79e904bcdd411eee7fe2a4bb92f4342f03e017cb58db1fa95.
//
// Solidity: event Admitted(uint32 indexed service, uint32 indexed operator, bool admitted)
func (_Allocations *AllocationsFilterer) FilterAdmitted(opts *bind.FilterOpts, service []uint32, operator []uint32) (*AllocationsAdmittedIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "Admitted", serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsAdmittedIterator{contract: _Allocations.contract, event: "Admitted", logs: logs, sub: sub}, nil
}

// WatchAdmitted is a free log subscription operation binding the contract event 0x9ac9ec2ef45c27b79e904bcdd411eee7fe2a4bb92f4342f03e017cb58db1fa95.
//
// Solidity: event Admitted(uint32 indexed service, uint32 indexed operator, bool admitted)
func (_Allocations *AllocationsFilterer) WatchAdmitted(opts *bind.WatchOpts, sink chan<- *AllocationsAdmitted, service []uint32, operator []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "Admitted", serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsAdmitted)
				if err := _Allocations.contract.UnpackLog(event, "Admitted", log); err != nil {
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

// ParseAdmitted is a log parse operation binding the contract event 0x9ac9ec2ef45c27b79e904bcdd411eee7fe2a4bb92f4342f03e017cb58db1fa95.
//
// Solidity: event Admitted(uint32 indexed service, uint32 indexed operator, bool admitted)
func (_Allocations *AllocationsFilterer) ParseAdmitted(log types.Log) (*AllocationsAdmitted, error) {
	event := new(AllocationsAdmitted)
	if err := _Allocations.contract.UnpackLog(event, "Admitted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsOptedInIterator is returned from FilterOptedIn and is used to iterate over the raw logs and unpacked data for OptedIn events raised by the Allocations contract.
type AllocationsOptedInIterator struct {
	Event *AllocationsOptedIn // Event containing the contract specifics and raw log

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
func (it *AllocationsOptedInIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsOptedIn)
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
		it.Event = new(AllocationsOptedIn)
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
func (it *AllocationsOptedInIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsOptedInIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsOptedIn represents a OptedIn event raised by the Allocations contract.
type AllocationsOptedIn struct {
	Service  uint32
	Operator uint32
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOptedIn is a free log retrieval operation binding the contract event 0x33bd56f8cd26467c56ddc0b264206f2dd4a4ff48af93043cce95f4a1d08996a6.
//
// Solidity: event OptedIn(uint32 indexed service, uint32 indexed operator)
func (_Allocations *AllocationsFilterer) FilterOptedIn(opts *bind.FilterOpts, service []uint32, operator []uint32) (*AllocationsOptedInIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "OptedIn", serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsOptedInIterator{contract: _Allocations.contract, event: "OptedIn", logs: logs, sub: sub}, nil
}

// WatchOptedIn is a free log subscription operation binding the contract event 0x33bd56f8cd26467c56ddc0b264206f2dd4a4ff48af93043cce95f4a1d08996a6.
//
// Solidity: event OptedIn(uint32 indexed service, uint32 indexed operator)
func (_Allocations *AllocationsFilterer) WatchOptedIn(opts *bind.WatchOpts, sink chan<- *AllocationsOptedIn, service []uint32, operator []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "OptedIn", serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsOptedIn)
				if err := _Allocations.contract.UnpackLog(event, "OptedIn", log); err != nil {
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

// ParseOptedIn is a log parse operation binding the contract event 0x33bd56f8cd26467c56ddc0b264206f2dd4a4ff48af93043cce95f4a1d08996a6.
//
// Solidity: event OptedIn(uint32 indexed service, uint32 indexed operator)
func (_Allocations *AllocationsFilterer) ParseOptedIn(log types.Log) (*AllocationsOptedIn, error) {
	event := new(AllocationsOptedIn)
	if err := _Allocations.contract.UnpackLog(event, "OptedIn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsOptedOutIterator is returned from FilterOptedOut and is used to iterate over the raw logs and unpacked data for OptedOut events raised by the Allocations contract.
type AllocationsOptedOutIterator struct {
	Event *AllocationsOptedOut // Event containing the contract specifics and raw log

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
func (it *AllocationsOptedOutIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsOptedOut)
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
		it.Event = new(AllocationsOptedOut)
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
func (it *AllocationsOptedOutIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsOptedOutIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsOptedOut represents a OptedOut event raised by the Allocations contract.
type AllocationsOptedOut struct {
	Service  uint32
	Operator uint32
	Until    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOptedOut is a free log retrieval operation binding the contract event 0x7ac6645ed75f9e787193c882f1e3d524bfd49aa3da2a91639987f3a787d7c3a1.
//
// Solidity: event OptedOut(uint32 indexed service, uint32 indexed operator, uint40 until)
func (_Allocations *AllocationsFilterer) FilterOptedOut(opts *bind.FilterOpts, service []uint32, operator []uint32) (*AllocationsOptedOutIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "OptedOut", serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsOptedOutIterator{contract: _Allocations.contract, event: "OptedOut", logs: logs, sub: sub}, nil
}

// WatchOptedOut is a free log subscription operation binding the contract event 0x7ac6645ed75f9e787193c882f1e3d524bfd49aa3da2a91639987f3a787d7c3a1.
//
// Solidity: event OptedOut(uint32 indexed service, uint32 indexed operator, uint40 until)
func (_Allocations *AllocationsFilterer) WatchOptedOut(opts *bind.WatchOpts, sink chan<- *AllocationsOptedOut, service []uint32, operator []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "OptedOut", serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsOptedOut)
				if err := _Allocations.contract.UnpackLog(event, "OptedOut", log); err != nil {
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

// ParseOptedOut is a log parse operation binding the contract event 0x7ac6645ed75f9e787193c882f1e3d524bfd49aa3da2a91639987f3a787d7c3a1.
//
// Solidity: event OptedOut(uint32 indexed service, uint32 indexed operator, uint40 until)
func (_Allocations *AllocationsFilterer) ParseOptedOut(log types.Log) (*AllocationsOptedOut, error) {
	event := new(AllocationsOptedOut)
	if err := _Allocations.contract.UnpackLog(event, "OptedOut", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsPromiseChangedIterator is returned from FilterPromiseChanged and is used to iterate over the raw logs and unpacked data for PromiseChanged events raised by the Allocations contract.
type AllocationsPromiseChangedIterator struct {
	Event *AllocationsPromiseChanged // Event containing the contract specifics and raw log

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
func (it *AllocationsPromiseChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsPromiseChanged)
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
		it.Event = new(AllocationsPromiseChanged)
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
func (it *AllocationsPromiseChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsPromiseChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsPromiseChanged represents a PromiseChanged event raised by the Allocations contract.
type AllocationsPromiseChanged struct {
	Service  uint32
	Operator uint32
	Asset    common.Address
	Current  uint64
	Pending  uint64
	Until    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterPromiseChanged is a free log retrieval operation binding the contract event 0x2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde.
//
// Solidity: event PromiseChanged(uint32 indexed service, uint32 indexed operator, address indexed asset, uint64 current, uint64 pending, uint40 until)
func (_Allocations *AllocationsFilterer) FilterPromiseChanged(opts *bind.FilterOpts, service []uint32, operator []uint32, asset []common.Address) (*AllocationsPromiseChangedIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "PromiseChanged", serviceRule, operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsPromiseChangedIterator{contract: _Allocations.contract, event: "PromiseChanged", logs: logs, sub: sub}, nil
}

// WatchPromiseChanged is a free log subscription operation binding the contract event 0x2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde.
//
// Solidity: event PromiseChanged(uint32 indexed service, uint32 indexed operator, address indexed asset, uint64 current, uint64 pending, uint40 until)
func (_Allocations *AllocationsFilterer) WatchPromiseChanged(opts *bind.WatchOpts, sink chan<- *AllocationsPromiseChanged, service []uint32, operator []uint32, asset []common.Address) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "PromiseChanged", serviceRule, operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsPromiseChanged)
				if err := _Allocations.contract.UnpackLog(event, "PromiseChanged", log); err != nil {
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

// ParsePromiseChanged is a log parse operation binding the contract event 0x2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde.
//
// Solidity: event PromiseChanged(uint32 indexed service, uint32 indexed operator, address indexed asset, uint64 current, uint64 pending, uint40 until)
func (_Allocations *AllocationsFilterer) ParsePromiseChanged(log types.Log) (*AllocationsPromiseChanged, error) {
	event := new(AllocationsPromiseChanged)
	if err := _Allocations.contract.UnpackLog(event, "PromiseChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsServiceEndsIterator is returned from FilterServiceEnds and is used to iterate over the raw logs and unpacked data for ServiceEnds events raised by the Allocations contract.
type AllocationsServiceEndsIterator struct {
	Event *AllocationsServiceEnds // Event containing the contract specifics and raw log

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
func (it *AllocationsServiceEndsIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsServiceEnds)
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
		it.Event = new(AllocationsServiceEnds)
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
func (it *AllocationsServiceEndsIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsServiceEndsIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsServiceEnds represents a ServiceEnds event raised by the Allocations contract.
type AllocationsServiceEnds struct {
	Service uint32
	EndsAt  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterServiceEnds is a free log retrieval operation binding the contract event 0x14da6b49b0ed36b5d4e6d62746b8e69a19984b2a7a0a71acdb432d6429c429c8.
//
// Solidity: event ServiceEnds(uint32 indexed service, uint40 endsAt)
func (_Allocations *AllocationsFilterer) FilterServiceEnds(opts *bind.FilterOpts, service []uint32) (*AllocationsServiceEndsIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "ServiceEnds", serviceRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsServiceEndsIterator{contract: _Allocations.contract, event: "ServiceEnds", logs: logs, sub: sub}, nil
}

// WatchServiceEnds is a free log subscription operation binding the contract event 0x14da6b49b0ed36b5d4e6d62746b8e69a19984b2a7a0a71acdb432d6429c429c8.
//
// Solidity: event ServiceEnds(uint32 indexed service, uint40 endsAt)
func (_Allocations *AllocationsFilterer) WatchServiceEnds(opts *bind.WatchOpts, sink chan<- *AllocationsServiceEnds, service []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "ServiceEnds", serviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsServiceEnds)
				if err := _Allocations.contract.UnpackLog(event, "ServiceEnds", log); err != nil {
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

// ParseServiceEnds is a log parse operation binding the contract event 0x14da6b49b0ed36b5d4e6d62746b8e69a19984b2a7a0a71acdb432d6429c429c8.
//
// Solidity: event ServiceEnds(uint32 indexed service, uint40 endsAt)
func (_Allocations *AllocationsFilterer) ParseServiceEnds(log types.Log) (*AllocationsServiceEnds, error) {
	event := new(AllocationsServiceEnds)
	if err := _Allocations.contract.UnpackLog(event, "ServiceEnds", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsServiceOpenedIterator is returned from FilterServiceOpened and is used to iterate over the raw logs and unpacked data for ServiceOpened events raised by the Allocations contract.
type AllocationsServiceOpenedIterator struct {
	Event *AllocationsServiceOpened // Event containing the contract specifics and raw log

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
func (it *AllocationsServiceOpenedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsServiceOpened)
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
		it.Event = new(AllocationsServiceOpened)
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
func (it *AllocationsServiceOpenedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsServiceOpenedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsServiceOpened represents a ServiceOpened event raised by the Allocations contract.
type AllocationsServiceOpened struct {
	Service uint32
	Open    bool
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterServiceOpened is a free log retrieval operation binding the contract event 0x084810704b3dbf93f0c8dd5faabfbe2a13e6b11e5643054c3e822c1b55e63a13.
//
// Solidity: event ServiceOpened(uint32 indexed service, bool open)
func (_Allocations *AllocationsFilterer) FilterServiceOpened(opts *bind.FilterOpts, service []uint32) (*AllocationsServiceOpenedIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "ServiceOpened", serviceRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsServiceOpenedIterator{contract: _Allocations.contract, event: "ServiceOpened", logs: logs, sub: sub}, nil
}

// WatchServiceOpened is a free log subscription operation binding the contract event 0x084810704b3dbf93f0c8dd5faabfbe2a13e6b11e5643054c3e822c1b55e63a13.
//
// Solidity: event ServiceOpened(uint32 indexed service, bool open)
func (_Allocations *AllocationsFilterer) WatchServiceOpened(opts *bind.WatchOpts, sink chan<- *AllocationsServiceOpened, service []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "ServiceOpened", serviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsServiceOpened)
				if err := _Allocations.contract.UnpackLog(event, "ServiceOpened", log); err != nil {
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

// ParseServiceOpened is a log parse operation binding the contract event 0x084810704b3dbf93f0c8dd5faabfbe2a13e6b11e5643054c3e822c1b55e63a13.
//
// Solidity: event ServiceOpened(uint32 indexed service, bool open)
func (_Allocations *AllocationsFilterer) ParseServiceOpened(log types.Log) (*AllocationsServiceOpened, error) {
	event := new(AllocationsServiceOpened)
	if err := _Allocations.contract.UnpackLog(event, "ServiceOpened", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsServiceRegisteredIterator is returned from FilterServiceRegistered and is used to iterate over the raw logs and unpacked data for ServiceRegistered events raised by the Allocations contract.
type AllocationsServiceRegisteredIterator struct {
	Event *AllocationsServiceRegistered // Event containing the contract specifics and raw log

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
func (it *AllocationsServiceRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsServiceRegistered)
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
		it.Event = new(AllocationsServiceRegistered)
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
func (it *AllocationsServiceRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsServiceRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsServiceRegistered represents a ServiceRegistered event raised by the Allocations contract.
type AllocationsServiceRegistered struct {
	Service uint32
	Owner   common.Address
	Assets  []common.Address
	Open    bool
	Uri     string
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterServiceRegistered is a free log retrieval operation binding the contract event 0x19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c8410.
//
// Solidity: event ServiceRegistered(uint32 indexed service, address indexed owner, address[] assets, bool open, string uri)
func (_Allocations *AllocationsFilterer) FilterServiceRegistered(opts *bind.FilterOpts, service []uint32, owner []common.Address) (*AllocationsServiceRegisteredIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "ServiceRegistered", serviceRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsServiceRegisteredIterator{contract: _Allocations.contract, event: "ServiceRegistered", logs: logs, sub: sub}, nil
}

// WatchServiceRegistered is a free log subscription operation binding the contract event 0x19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c8410.
//
// Solidity: event ServiceRegistered(uint32 indexed service, address indexed owner, address[] assets, bool open, string uri)
func (_Allocations *AllocationsFilterer) WatchServiceRegistered(opts *bind.WatchOpts, sink chan<- *AllocationsServiceRegistered, service []uint32, owner []common.Address) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "ServiceRegistered", serviceRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsServiceRegistered)
				if err := _Allocations.contract.UnpackLog(event, "ServiceRegistered", log); err != nil {
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

// ParseServiceRegistered is a log parse operation binding the contract event 0x19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c8410.
//
// Solidity: event ServiceRegistered(uint32 indexed service, address indexed owner, address[] assets, bool open, string uri)
func (_Allocations *AllocationsFilterer) ParseServiceRegistered(log types.Log) (*AllocationsServiceRegistered, error) {
	event := new(AllocationsServiceRegistered)
	if err := _Allocations.contract.UnpackLog(event, "ServiceRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsServiceSlashedIterator is returned from FilterServiceSlashed and is used to iterate over the raw logs and unpacked data for ServiceSlashed events raised by the Allocations contract.
type AllocationsServiceSlashedIterator struct {
	Event *AllocationsServiceSlashed // Event containing the contract specifics and raw log

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
func (it *AllocationsServiceSlashedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsServiceSlashed)
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
		it.Event = new(AllocationsServiceSlashed)
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
func (it *AllocationsServiceSlashedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsServiceSlashedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsServiceSlashed represents a ServiceSlashed event raised by the Allocations contract.
type AllocationsServiceSlashed struct {
	Service  uint32
	Operator uint32
	Asset    common.Address
	Capture  *big.Int
	Part     *big.Int
	Taken    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterServiceSlashed is a free log retrieval operation binding the contract event 0xa8dd67280c71582ad32ec93b04574dcc87dcacb3b522ce918748deaf835f14a4.
//
// Solidity: event ServiceSlashed(uint32 indexed service, uint32 indexed operator, address indexed asset, uint40 capture, uint256 part, uint256 taken)
func (_Allocations *AllocationsFilterer) FilterServiceSlashed(opts *bind.FilterOpts, service []uint32, operator []uint32, asset []common.Address) (*AllocationsServiceSlashedIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "ServiceSlashed", serviceRule, operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsServiceSlashedIterator{contract: _Allocations.contract, event: "ServiceSlashed", logs: logs, sub: sub}, nil
}

// WatchServiceSlashed is a free log subscription operation binding the contract event 0xa8dd67280c71582ad32ec93b04574dcc87dcacb3b522ce918748deaf835f14a4.
//
// Solidity: event ServiceSlashed(uint32 indexed service, uint32 indexed operator, address indexed asset, uint40 capture, uint256 part, uint256 taken)
func (_Allocations *AllocationsFilterer) WatchServiceSlashed(opts *bind.WatchOpts, sink chan<- *AllocationsServiceSlashed, service []uint32, operator []uint32, asset []common.Address) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "ServiceSlashed", serviceRule, operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsServiceSlashed)
				if err := _Allocations.contract.UnpackLog(event, "ServiceSlashed", log); err != nil {
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

// ParseServiceSlashed is a log parse operation binding the contract event 0xa8dd67280c71582ad32ec93b04574dcc87dcacb3b522ce918748deaf835f14a4.
//
// Solidity: event ServiceSlashed(uint32 indexed service, uint32 indexed operator, address indexed asset, uint40 capture, uint256 part, uint256 taken)
func (_Allocations *AllocationsFilterer) ParseServiceSlashed(log types.Log) (*AllocationsServiceSlashed, error) {
	event := new(AllocationsServiceSlashed)
	if err := _Allocations.contract.UnpackLog(event, "ServiceSlashed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsServiceURIChangedIterator is returned from FilterServiceURIChanged and is used to iterate over the raw logs and unpacked data for ServiceURIChanged events raised by the Allocations contract.
type AllocationsServiceURIChangedIterator struct {
	Event *AllocationsServiceURIChanged // Event containing the contract specifics and raw log

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
func (it *AllocationsServiceURIChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsServiceURIChanged)
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
		it.Event = new(AllocationsServiceURIChanged)
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
func (it *AllocationsServiceURIChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsServiceURIChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsServiceURIChanged represents a ServiceURIChanged event raised by the Allocations contract.
type AllocationsServiceURIChanged struct {
	Service uint32
	Uri     string
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterServiceURIChanged is a free log retrieval operation binding the contract event 0x4c71c05845155ac7ef30c444b2bc56dc110a9e535fe0e29d4402ef55b267ce9c.
//
// Solidity: event ServiceURIChanged(uint32 indexed service, string uri)
func (_Allocations *AllocationsFilterer) FilterServiceURIChanged(opts *bind.FilterOpts, service []uint32) (*AllocationsServiceURIChangedIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "ServiceURIChanged", serviceRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsServiceURIChangedIterator{contract: _Allocations.contract, event: "ServiceURIChanged", logs: logs, sub: sub}, nil
}

// WatchServiceURIChanged is a free log subscription operation binding the contract event 0x4c71c05845155ac7ef30c444b2bc56dc110a9e535fe0e29d4402ef55b267ce9c.
//
// Solidity: event ServiceURIChanged(uint32 indexed service, string uri)
func (_Allocations *AllocationsFilterer) WatchServiceURIChanged(opts *bind.WatchOpts, sink chan<- *AllocationsServiceURIChanged, service []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "ServiceURIChanged", serviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsServiceURIChanged)
				if err := _Allocations.contract.UnpackLog(event, "ServiceURIChanged", log); err != nil {
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

// ParseServiceURIChanged is a log parse operation binding the contract event 0x4c71c05845155ac7ef30c444b2bc56dc110a9e535fe0e29d4402ef55b267ce9c.
//
// Solidity: event ServiceURIChanged(uint32 indexed service, string uri)
func (_Allocations *AllocationsFilterer) ParseServiceURIChanged(log types.Log) (*AllocationsServiceURIChanged, error) {
	event := new(AllocationsServiceURIChanged)
	if err := _Allocations.contract.UnpackLog(event, "ServiceURIChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsTermsScheduledIterator is returned from FilterTermsScheduled and is used to iterate over the raw logs and unpacked data for TermsScheduled events raised by the Allocations contract.
type AllocationsTermsScheduledIterator struct {
	Event *AllocationsTermsScheduled // Event containing the contract specifics and raw log

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
func (it *AllocationsTermsScheduledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsTermsScheduled)
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
		it.Event = new(AllocationsTermsScheduled)
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
func (it *AllocationsTermsScheduledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsTermsScheduledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsTermsScheduled represents a TermsScheduled event raised by the Allocations contract.
type AllocationsTermsScheduled struct {
	Service uint32
	Terms   ServiceTerms
	From    *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTermsScheduled is a free log retrieval operation binding the contract event 0x798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080.
//
// Solidity: event TermsScheduled(uint32 indexed service, (address,address,address,uint64,uint64,uint64) terms, uint40 from)
func (_Allocations *AllocationsFilterer) FilterTermsScheduled(opts *bind.FilterOpts, service []uint32) (*AllocationsTermsScheduledIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "TermsScheduled", serviceRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsTermsScheduledIterator{contract: _Allocations.contract, event: "TermsScheduled", logs: logs, sub: sub}, nil
}

// WatchTermsScheduled is a free log subscription operation binding the contract event 0x798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080.
//
// Solidity: event TermsScheduled(uint32 indexed service, (address,address,address,uint64,uint64,uint64) terms, uint40 from)
func (_Allocations *AllocationsFilterer) WatchTermsScheduled(opts *bind.WatchOpts, sink chan<- *AllocationsTermsScheduled, service []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "TermsScheduled", serviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsTermsScheduled)
				if err := _Allocations.contract.UnpackLog(event, "TermsScheduled", log); err != nil {
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

// ParseTermsScheduled is a log parse operation binding the contract event 0x798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080.
//
// Solidity: event TermsScheduled(uint32 indexed service, (address,address,address,uint64,uint64,uint64) terms, uint40 from)
func (_Allocations *AllocationsFilterer) ParseTermsScheduled(log types.Log) (*AllocationsTermsScheduled, error) {
	event := new(AllocationsTermsScheduled)
	if err := _Allocations.contract.UnpackLog(event, "TermsScheduled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsTermsWithdrawnIterator is returned from FilterTermsWithdrawn and is used to iterate over the raw logs and unpacked data for TermsWithdrawn events raised by the Allocations contract.
type AllocationsTermsWithdrawnIterator struct {
	Event *AllocationsTermsWithdrawn // Event containing the contract specifics and raw log

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
func (it *AllocationsTermsWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsTermsWithdrawn)
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
		it.Event = new(AllocationsTermsWithdrawn)
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
func (it *AllocationsTermsWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsTermsWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsTermsWithdrawn represents a TermsWithdrawn event raised by the Allocations contract.
type AllocationsTermsWithdrawn struct {
	Service uint32
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTermsWithdrawn is a free log retrieval operation binding the contract event 0x89b70fc968115844458ed16e157c42421f56f05a7f39495f4ce63df5b27e2c9f.
//
// Solidity: event TermsWithdrawn(uint32 indexed service)
func (_Allocations *AllocationsFilterer) FilterTermsWithdrawn(opts *bind.FilterOpts, service []uint32) (*AllocationsTermsWithdrawnIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "TermsWithdrawn", serviceRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsTermsWithdrawnIterator{contract: _Allocations.contract, event: "TermsWithdrawn", logs: logs, sub: sub}, nil
}

// WatchTermsWithdrawn is a free log subscription operation binding the contract event 0x89b70fc968115844458ed16e157c42421f56f05a7f39495f4ce63df5b27e2c9f.
//
// Solidity: event TermsWithdrawn(uint32 indexed service)
func (_Allocations *AllocationsFilterer) WatchTermsWithdrawn(opts *bind.WatchOpts, sink chan<- *AllocationsTermsWithdrawn, service []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "TermsWithdrawn", serviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsTermsWithdrawn)
				if err := _Allocations.contract.UnpackLog(event, "TermsWithdrawn", log); err != nil {
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

// ParseTermsWithdrawn is a log parse operation binding the contract event 0x89b70fc968115844458ed16e157c42421f56f05a7f39495f4ce63df5b27e2c9f.
//
// Solidity: event TermsWithdrawn(uint32 indexed service)
func (_Allocations *AllocationsFilterer) ParseTermsWithdrawn(log types.Log) (*AllocationsTermsWithdrawn, error) {
	event := new(AllocationsTermsWithdrawn)
	if err := _Allocations.contract.UnpackLog(event, "TermsWithdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AllocationsValueAtRiskIterator is returned from FilterValueAtRisk and is used to iterate over the raw logs and unpacked data for ValueAtRisk events raised by the Allocations contract.
type AllocationsValueAtRiskIterator struct {
	Event *AllocationsValueAtRisk // Event containing the contract specifics and raw log

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
func (it *AllocationsValueAtRiskIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AllocationsValueAtRisk)
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
		it.Event = new(AllocationsValueAtRisk)
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
func (it *AllocationsValueAtRiskIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AllocationsValueAtRiskIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AllocationsValueAtRisk represents a ValueAtRisk event raised by the Allocations contract.
type AllocationsValueAtRisk struct {
	Service uint32
	Value   *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterValueAtRisk is a free log retrieval operation binding the contract event 0x60039122516a783d5236515e3d108cb128e6f6585f6a84af5a89a7838303b8b3.
//
// Solidity: event ValueAtRisk(uint32 indexed service, uint256 value)
func (_Allocations *AllocationsFilterer) FilterValueAtRisk(opts *bind.FilterOpts, service []uint32) (*AllocationsValueAtRiskIterator, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.FilterLogs(opts, "ValueAtRisk", serviceRule)
	if err != nil {
		return nil, err
	}
	return &AllocationsValueAtRiskIterator{contract: _Allocations.contract, event: "ValueAtRisk", logs: logs, sub: sub}, nil
}

// WatchValueAtRisk is a free log subscription operation binding the contract event 0x60039122516a783d5236515e3d108cb128e6f6585f6a84af5a89a7838303b8b3.
//
// Solidity: event ValueAtRisk(uint32 indexed service, uint256 value)
func (_Allocations *AllocationsFilterer) WatchValueAtRisk(opts *bind.WatchOpts, sink chan<- *AllocationsValueAtRisk, service []uint32) (event.Subscription, error) {

	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}

	logs, sub, err := _Allocations.contract.WatchLogs(opts, "ValueAtRisk", serviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AllocationsValueAtRisk)
				if err := _Allocations.contract.UnpackLog(event, "ValueAtRisk", log); err != nil {
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

// ParseValueAtRisk is a log parse operation binding the contract event 0x60039122516a783d5236515e3d108cb128e6f6585f6a84af5a89a7838303b8b3.
//
// Solidity: event ValueAtRisk(uint32 indexed service, uint256 value)
func (_Allocations *AllocationsFilterer) ParseValueAtRisk(log types.Log) (*AllocationsValueAtRisk, error) {
	event := new(AllocationsValueAtRisk)
	if err := _Allocations.contract.UnpackLog(event, "ValueAtRisk", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
