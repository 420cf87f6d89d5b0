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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slashing\",\"type\":\"address\"},{\"internalType\":\"contractIGuardian\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structServices.NewService[]\",\"name\":\"first\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"AlreadyOptedIn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"AssetTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"oldest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"newest\",\"type\":\"uint256\"}],\"name\":\"CaptureOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"ChangePending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"}],\"name\":\"HarmedNeverChanges\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"NoSuchService\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"NotAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NotAnAssetOf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"NotOptedIn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"}],\"name\":\"NotSecuredAt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotServiceOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlashing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"}],\"name\":\"OverPromised\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"wad\",\"type\":\"uint64\"}],\"name\":\"SamePromise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"endsAt\",\"type\":\"uint40\"}],\"name\":\"ServiceEnding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyServiceAssets\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyServices\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"admitted\",\"type\":\"bool\"}],\"name\":\"Admitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"OptedIn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"OptedOut\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"pending\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"PromiseChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"endsAt\",\"type\":\"uint40\"}],\"name\":\"ServiceEnds\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"name\":\"ServiceOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ServiceRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"part\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"ServiceSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ServiceURIChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"from\",\"type\":\"uint40\"}],\"name\":\"TermsScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"TermsWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ValueAtRisk\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GUARDIAN\",\"outputs\":[{\"internalType\":\"contractIGuardian\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"INCREASE_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ASSETS_OF_SERVICE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SEMI\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SERVICES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SERVICE_URI\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SUBJECTIVE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASHING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TERMS_DAYS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TERMS_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WINDOW_DAYS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WINDOW_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"admitted_\",\"type\":\"bool\"}],\"name\":\"admit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"admitted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"wad\",\"type\":\"uint64\"}],\"name\":\"allocate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"assetsOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"value\",\"type\":\"uint128\"}],\"name\":\"declareValueAtRisk\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"endService\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"guaranteed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"magnitudeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"magnitude\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"promised\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"memberCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"membersOf\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"page\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"optIn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"optOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"promiseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"pending\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"internalType\":\"structAllocations.Promise\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structServices.NewService\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"registerService\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"}],\"name\":\"securedBy\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"serviceCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"serviceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"endsAt\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"valueAtRisk\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"next\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"nextAt\",\"type\":\"uint40\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structServices.ServiceInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"servicesOf\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"name\":\"setOpen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setServiceURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"taken\",\"type\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"slashable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"slashedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"slashesOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"wad\",\"type\":\"uint64\"}],\"internalType\":\"structAllocations.Slashed[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"}],\"name\":\"termsAt\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proof\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"maxObjective\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSemi\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSubjective\",\"type\":\"uint64\"}],\"internalType\":\"structServiceTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"}],\"name\":\"withdrawTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x610140604052348015610010575f5ffd5b5060405161636738038061636783398101604081905261002f91610942565b82828161003d82600e610b5f565b64ffffffffff1660a0526001600160a01b0390811660805286811660e052871660c0525061006e9050826009610b5f565b64ffffffffff8084166101205216610100525f5b81518110156100bc576100b38282815181106100a0576100a0610b86565b60200260200101516100c760201b60201c565b50600101610082565b505050505050610e48565b80515f906100d490610540565b60608201516100e29061072d565b6020820151515f819003610129576040516339bac5cd60e11b81526020600482015260086024820152671b9bc8185cdcd95d60c21b60448201526064015b60405180910390fd5b600481111561015457604051637f012c1f60e11b815260048181018390526024820152604401610120565b5f5b81811015610213575f5b8181101561020a578460200151818151811061017e5761017e610b86565b60200260200101516001600160a01b0316856020015183815181106101a5576101a5610b86565b60200260200101516001600160a01b03160361020257846020015182815181106101d1576101d1610b86565b6020026020010151604051638c5823cb60e01b815260040161012091906001600160a01b0391909116815260200190565b600101610160565b50600101610156565b505f805481906102289063ffffffff16610b9a565b825463ffffffff8083166101009490940a848102910219909116179092556040805160c08101825264ffffffffff4281811683525f60208085018281528b870151151586880190815260608088018581528e85015160808a01908152918f015160a08a015299855260019384905297909320865181549251945199516001600160801b03166b01000000000000000000000002600160581b600160d81b03199a15156a0100000000000000000000029a909a16600160501b600160d81b031995881665010000000000026001600160501b031990941691909716179190911792909216939093179590951785559251949650919390929182019061032c9082610bda565b5060a082015160028201906103419082610ce9565b50505063ffffffff83165f8181526002602081815260408084208151808301835264ffffffffff88811682528b518286019081528354600180820186559489529786902092516005909802909201805464ffffffffff19169790911696909617865551805191860180546001600160a01b03199081166001600160a01b039485161790915581850151958701805490911695831695909517909455838201516003860180546060808801519385166001600160e01b031990921691909117600160a01b6001600160401b03948516021790915560808601516004909701805460a0909701519783166001600160801b031990971696909617680100000000000000009790921696909602179093558851519189015189820151948a015191519290931694937f19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c84109361049493909290610da3565b60405180910390a383516040805182516001600160a01b0390811682526020808501518216908301528284015116818301526060808401516001600160401b039081169183019190915260808085015182169083015260a093840151169281019290925264ffffffffff831660c08301525163ffffffff8516917f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080919081900360e00190a25050919050565b80516001600160a01b0316610583576040516339bac5cd60e11b815260206004820152600860248201526737379037bbb732b960c11b6044820152606401610120565b670de0b6b3a764000081606001516001600160401b031611156105dd576040516339bac5cd60e11b81526020600482015260116024820152706c616e652041206f76657220313030202560781b6044820152606401610120565b6105f06004670de0b6b3a7640000610e29565b6001600160401b031681608001516001600160401b03161115610649576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652042206f766572203235202560801b6044820152606401610120565b61065c600a670de0b6b3a7640000610e29565b6001600160401b03168160a001516001600160401b031611156106b5576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652043206f766572203130202560801b6044820152606401610120565b60608101516001600160401b0316158015906106dc575060408101516001600160a01b0316155b1561072a576040516339bac5cd60e11b815260206004820152601f60248201527f6c616e65204120776974686f757420612070726f6f6620636f6e7472616374006044820152606401610120565b50565b6102008151111561072a576040516339bac5cd60e11b8152602060048201526012602482015271757269206f7665722035313220627974657360701b6044820152606401610120565b6001600160a01b038116811461072a575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b03811182821017156107c0576107c061078a565b60405290565b60405160c081016001600160401b03811182821017156107c0576107c061078a565b604051601f8201601f191681016001600160401b03811182821017156108105761081061078a565b604052919050565b5f6001600160401b038211156108305761083061078a565b5060051b60200190565b80516001600160401b0381168114610850575f5ffd5b919050565b5f82601f830112610864575f5ffd5b815161087761087282610818565b6107e8565b8082825260208201915060208360051b860101925085831115610898575f5ffd5b602085015b838110156108be5780516108b081610776565b83526020928301920161089d565b5095945050505050565b80518015158114610850575f5ffd5b5f82601f8301126108e6575f5ffd5b81516001600160401b038111156108ff576108ff61078a565b610912601f8201601f19166020016107e8565b818152846020838601011115610926575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f5f60a08688031215610956575f5ffd5b855161096181610776565b602087015190955061097281610776565b604087015190945061098381610776565b606087015190935064ffffffffff8116811461099d575f5ffd5b60808701519092506001600160401b038111156109b8575f5ffd5b8601601f810188136109c8575f5ffd5b80516109d661087282610818565b8082825260208201915060208360051b85010192508a8311156109f7575f5ffd5b602084015b83811015610b395780516001600160401b03811115610a19575f5ffd5b8501808d03601f1901610120811215610a30575f5ffd5b610a3861079e565b60c0821215610a45575f5ffd5b610a4d6107c6565b91506020830151610a5d81610776565b82526040830151610a6d81610776565b60208301526060830151610a8081610776565b6040830152610a916080840161083a565b6060830152610aa260a0840161083a565b6080830152610ab360c0840161083a565b60a083015290815260e0820151906001600160401b03821115610ad4575f5ffd5b610ae38f602084860101610855565b6020820152610af561010084016108c8565b604082015261012083015191506001600160401b03821115610b15575f5ffd5b610b248f6020848601016108d7565b606082015285525050602092830192016109fc565b50809450505050509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff8181168382160290811690818114610b7f57610b7f610b4b565b5092915050565b634e487b7160e01b5f52603260045260245ffd5b5f63ffffffff821663ffffffff8103610bb557610bb5610b4b565b60010192915050565b5f5b82811015610bd5575f82820155600101610bc0565b505050565b81516001600160401b03811115610bf357610bf361078a565b68010000000000000000811115610c0c57610c0c61078a565b815481835580821015610c3057825f528160205f2001610c2e83830382610bbe565b505b5060208301825f5260205f205f5b83811015610c635782516001600160a01b031682820155602090920191600101610c3e565b505050505050565b600181811c90821680610c7f57607f821691505b602082108103610c9d57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610bd55782821115610bd557805f5260205f20601f840160051c6020851015610cce57505f5b610ce281601f860160051c03828401610bbe565b5050505050565b81516001600160401b03811115610d0257610d0261078a565b610d1681610d108454610c6b565b84610ca3565b6020601f821160018114610d48575f8315610d315750848201515b5f19600385901b1c1916600184901b178455610ce2565b5f84815260208120601f198516915b82811015610d775787850151825560209485019460019092019101610d57565b5084821015610d9457868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b606080825284519082018190525f9060208601906080840190835b81811015610de55783516001600160a01b0316835260209384019390920191600101610dbe565b505085151560208501528381036040850152845191508181528160208601602083015e5f602083830101526020601f19601f84011682010192505050949350505050565b5f82610e4357634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e051610100516101205161545a610f0d5f395f8181610447015261087f01525f8181610313015281816108b001528181610a1101528181610a4801528181611ca6015261218901525f818161066901526109ce01525f818161042001528181611db5015281816120a70152818161258001528181612d4d015281816136820152613bfb01525f818161046e01528181610e380152611ee201525f81816103ce01528181610fec01528181611f9001526128d2015261545a5ff3fe608060405234801561000f575f5ffd5b506004361061023f575f3560e01c8063825a710511610135578063c08c5ef1116100b4578063dd0b184a11610079578063dd0b184a14610651578063e933f19814610664578063ee35c6a31461068b578063fddecbeb1461069e578063ffe1baab146106b1575f5ffd5b8063c08c5ef114610580578063c8f254fb14610588578063c90a9ba1146105d2578063c98e640a14610619578063d9c53cd91461062c575f5ffd5b80638a068878116100fa5780638a068878146105075780638fd26d8d1461051a578063909ce4aa1461053a5780639bc3d4b91461055a578063b1b92cdb1461056d575f5ffd5b8063825a71051461049857806384b42281146104a157806386ec6b2a146104c1578063877c9b84146104d4578063893dfe62146104e7575f5ffd5b806359de4200116101c157806374a8db5e1161018657806374a8db5e146104085780637535d2461461041b5780637980cfe4146104425780637cccdcdc1461046957806381e9497914610490575f5ffd5b806359de42001461036b5780635b9498ed1461037e57806362154a2114610386578063659e2a24146103a9578063724c184c146103c9575f5ffd5b80630de8677f116102075780630de8677f146102b2578063249e38cc146102da57806325e50de3146102fb5780634646947d1461030e57806351e8898d1461034b575f5ffd5b80630615dfc314610243578063062375261461025857806307940ea21461028157806307feb643146102975780630d8d688e146102aa575b5f5ffd5b6102566102513660046144ac565b6106c4565b005b5f546102679063ffffffff1681565b60405163ffffffff90911681526020015b60405180910390f35b610289601081565b604051908152602001610278565b6102566102a5366004614516565b610742565b610289600481565b6102c56102c0366004614569565b610959565b60408051928352602083019190915201610278565b6102ed6102e83660046145a5565b6109c0565b604051610278929190614648565b6102566103093660046146a0565b610cb2565b6103357f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610278565b610353610fb2565b6040516001600160401b039091168152602001610278565b6102566103793660046146dc565b610fc8565b610335600e81565b61039961039436600461470d565b611326565b6040519015158152602001610278565b6103bc6103b7366004614751565b6113c0565b604051610278919061476a565b6103f07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610278565b61025661041636600461477c565b611433565b6103f07f000000000000000000000000000000000000000000000000000000000000000081565b6103357f000000000000000000000000000000000000000000000000000000000000000081565b6103357f000000000000000000000000000000000000000000000000000000000000000081565b610335600981565b61028961020081565b6104b46104af366004614751565b6114e2565b604051610278919061487e565b6102896104cf36600461494f565b6117b9565b6102566104e23660046149a0565b6117f8565b6104fa6104f5366004614751565b611860565b60405161027891906149ca565b610256610515366004614751565b6118ef565b61052d610528366004614a12565b6119f4565b6040516102789190614a3c565b61054d610548366004614a4a565b611a16565b6040516102789190614a7a565b6104fa610568366004614a4a565b611b98565b61028961057b366004614af4565b611c9a565b610353611e3a565b61059b61059636600461494f565b611e4d565b6040805182516001600160401b039081168252602080850151909116908201529181015164ffffffffff1690820152606001610278565b6102c56105e0366004614569565b63ffffffff82165f908152600c6020908152604080832054600d83528184206001600160a01b0386168552909252909120549250929050565b610256610627366004614751565b611e74565b61028961063a366004614751565b63ffffffff165f908152600a602052604090205490565b61026761065f366004614b49565b611f6a565b6103f07f000000000000000000000000000000000000000000000000000000000000000081565b6102566106993660046146dc565b612049565b6102566106ac366004614b80565b612412565b6103996106bf3660046146dc565b612484565b6106cd826124d4565b63ffffffff82165f818152600160209081526040918290208054600160581b600160d81b031916600160581b6001600160801b0387169081029190911790915591519182527f60039122516a783d5236515e3d108cb128e6f6585f6a84af5a89a7838303b8b391015b60405180910390a25050565b61074b8461255b565b610755838361261e565b5f6107618486856126cf565b8054909150600160801b900464ffffffffff16156107cc57805460405163de61249360e01b815263ffffffff8087166004830152871660248201526001600160a01b0385166044820152600160801b90910464ffffffffff1660648201526084015b60405180910390fd5b80546001600160401b039081169083160361080557604051634dc00d3960e01b81526001600160401b03831660048201526024016107c3565b63ffffffff85165f9081526004602090815260408083206001600160a01b03871684529091529020815442906001600160401b0390811690851611156108ab5761084f86886128ae565b825461087a908890879061086c906001600160401b031688614bcd565b6001600160401b0316612a1a565b6108a47f000000000000000000000000000000000000000000000000000000000000000082614bec565b90506108d8565b6108d57f000000000000000000000000000000000000000000000000000000000000000082614bec565b90505b6108e482848684612b14565b8254604080516001600160401b039283168152918616602083015264ffffffffff8316908201526001600160a01b0386169063ffffffff89811691908916907f2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde9060600160405180910390a450505050505050565b63ffffffff82165f9081526004602090815260408083206001600160a01b0385168452909152812080548291906109a1906001600160401b0316670de0b6b3a7640000614c09565b9054909250600160401b90046001600160401b031690505b9250929050565b606080336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a0e576040516310b0bd6360e11b81523360048201526024016107c3565b5f7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff164210610a7357610a6e64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614c09565b610a75565b5f5b9050808564ffffffffff161080610a925750428564ffffffffff16115b15610ac65760405163935f573f60e01b815264ffffffffff86166004820152602481018290524260448201526064016107c3565b610ad1888887611326565b610b0b5760405163066c00cf60e31b815263ffffffff808a1660048301528816602482015264ffffffffff861660448201526064016107c3565b670de0b6b3a7640000861115610b2757670de0b6b3a764000095505b610b30886113c0565b925082516001600160401b03811115610b4b57610b4b614c1c565b604051908082528060200260200182016040528015610b74578160200160208202803683370190505b5091505f5b8351811015610bce57610ba98989868481518110610b9957610b99614c30565b60200260200101518a8a8a612bc8565b838281518110610bbb57610bbb614c30565b6020908102919091010152600101610b79565b508515610ca75763ffffffff8089165f908152600c6020908152604080832081516080810183528c8616815264ffffffffff4281168286019081528c82169483019485526001600160401b03808f16606085019081528554600181018755958952969097209251929093018054935194519551909616600160701b0267ffffffffffffffff60701b19958216600160481b029590951675ffffffffffffffffffffffffff00000000000000000019949091166401000000000268ffffffffffffffffff1990931691909616171716929092179190911790555b509550959350505050565b610cbb826124d4565b610cd2610ccd36839003830183614d41565b612e69565b63ffffffff82165f908152600260205260408120805490918291610cf857610cf8614c30565b5f918252602091829020600260059092020101546001600160a01b031690610d269060408501908501614d5b565b6001600160a01b031614610d7e57805f81548110610d4657610d46614c30565b5f9182526020909120600590910201600201546040516344d7b75f60e11b81526001600160a01b0390911660048201526024016107c3565b805442908290610d9090600190614c09565b81548110610da057610da0614c30565b5f91825260209091206005909102015464ffffffffff161115610e325780805480610dcd57610dcd614d76565b5f8281526020902060055f1990920191820201805464ffffffffff191681556001810180546001600160a01b031990811690915560028201805490911690556003810180546001600160e01b031916905560040180546001600160801b031916905590555b5f610e5d7f000000000000000000000000000000000000000000000000000000000000000042614bec565b90508160405180604001604052808364ffffffffff16815260200185803603810190610e899190614d41565b90528154600181810184555f9384526020938490208351600590930201805464ffffffffff90931664ffffffffff1990931692909217825591830151805192820180546001600160a01b039485166001600160a01b03199182161790915593810151600283018054918516919095161790935560408084015160038301805460608701516001600160401b03908116600160a01b026001600160e01b0319909216939096169290921791909117905560808401516004909201805460a0909501518416600160401b026001600160801b031990951692909316919091179290921790555163ffffffff8516907f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d96008090610fa49086908590614d8a565b60405180910390a250505050565b610fc56004670de0b6b3a7640000614e50565b81565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015611039573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061105d9190614e6f565b1561108c57604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b60048201526024016107c3565b6110958261255b565b63ffffffff81165f9081526001602052604081208054909164ffffffffff90911690036110dd57604051636ffcb90b60e01b815263ffffffff831660048201526024016107c3565b8054600160281b900464ffffffffff161561112957805460405163bb1abbdf60e01b815263ffffffff84166004820152600160281b90910464ffffffffff1660248201526044016107c3565b6111338284612484565b61115f576040516216404760e31b815263ffffffff8084166004830152841660248201526044016107c3565b5f5f61116b8486613053565b9150915081156111a557604051634ae504d960e11b815263ffffffff808616600483015286166024820152604481018290526064016107c3565b6111ae856130ed565b63ffffffff85165f9081526009602052604090208054600f19016111ef576040516304e6312760e51b815260106004820181905260248201526044016107c3565b8054600180820183555f83815260208082206008808604909101805460079096166004026101000a63ffffffff818102199097168c8816918202179091558352815260408083208b86168452909152902061124e929091429161332516565b505063ffffffff8086165f908152600b60209081526040808320938a168352929052205460ff166112e45763ffffffff8581165f818152600b602090815260408083208b86168085529083528184208054600160ff199091168117909155948452600a835290832080549485018155835291206008830401805460079093166004026101000a9384021990921692029190911790555b8563ffffffff168563ffffffff167f33bd56f8cd26467c56ddc0b264206f2dd4a4ff48af93043cce95f4a1d08996a660405160405180910390a3505050505050565b63ffffffff83165f90815260016020526040812054600160281b900464ffffffffff16801580159061136657508064ffffffffff168364ffffffffff1610155b15611374575f9150506113b9565b63ffffffff8086165f908152600860209081526040808320888516845290915290206113a99164ffffffffff86169061333f16565b6001600160d01b03166001149150505b9392505050565b63ffffffff81165f9081526001602081815260409283902090910180548351818402810184019094528084526060939283018282801561142757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611409575b50505050509050919050565b61143c836124d4565b61147a82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506133ef92505050565b63ffffffff83165f90815260016020526040902060020161149c828483614f18565b508263ffffffff167f4c71c05845155ac7ef30c444b2bc56dc110a9e535fe0e29d4402ef55b267ce9c83836040516114d5929190614fd1565b60405180910390a2505050565b6114ea614409565b63ffffffff82165f908152600160208181526040808420815160c081018352815464ffffffffff8082168352600160281b82041682860152600160501b810460ff16151582850152600160581b90046001600160801b03166060820152938101805483518186028101860190945280845291936080860193929083018282801561159b57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161157d575b505050505081526020016002820180546115b490614e8a565b80601f01602080910402602001604051908101604052809291908181526020018280546115e090614e8a565b801561162b5780601f106116025761010080835404028352916020019161162b565b820191905f5260205f20905b81548152906001019060200180831161160e57829003601f168201915b5050505050815250509050805f015164ffffffffff165f0361164d5750919050565b8051602080830151604080850151151560608088019190915264ffffffffff9283169187019190915292169084015263ffffffff8416835281015160808083015160a08401516101208601526101008501526001600160801b03909116908301526116b88342613438565b60a083015263ffffffff83165f908152600260205260408120805490919082906116e490600190614c09565b815481106116f4576116f4614c30565b5f918252602091829020604080518082018252600593909302909101805464ffffffffff9081168452825160c08101845260018301546001600160a01b0390811682526002840154811682880152600384015490811694820194909452600160a01b9093046001600160401b0390811660608501526004909201548083166080850152600160401b900490911660a083015292820152805190925042911611156117b1576020810151815164ffffffffff1660e086015260c08501525b505050919050565b5f6117c5848442611326565b6117d057505f6113b9565b6117f083836117e0878787613572565b516001600160401b03165f613644565b949350505050565b611801826124d4565b63ffffffff82165f81815260016020526040908190208054841515600160501b0260ff60501b19909116179055517f084810704b3dbf93f0c8dd5faabfbe2a13e6b11e5643054c3e822c1b55e63a139061073690841515815260200190565b63ffffffff81165f9081526009602090815260409182902080548351818402810184019094528084526060939283018282801561142757602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116118a8575094979650505050505050565b6118f8816124d4565b63ffffffff81165f90815260026020526040902080544290829061191e90600190614c09565b8154811061192e5761192e614c30565b5f91825260209091206005909102015464ffffffffff1611156119c0578080548061195b5761195b614d76565b5f8281526020902060055f1990920191820201805464ffffffffff191681556001810180546001600160a01b031990811690915560028201805490911690556003810180546001600160e01b031916905560040180546001600160801b031916905590555b60405163ffffffff8316907f89b70fc968115844458ed16e157c42421f56f05a7f39495f4ce63df5b27e2c9f905f90a25050565b6119fc614465565b611a0d838364ffffffffff16613438565b90505b92915050565b63ffffffff83165f908152600c602052604090208054606091908410611a3c57506113b9565b80545f90611a4b908690614c09565b9050838110611a5a5783611a5c565b805b6001600160401b03811115611a7357611a73614c1c565b604051908082528060200260200182016040528015611ac357816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f19909201910181611a915790505b5092505f5b8351811015611b8e5782818760018680549050611ae59190614c09565b611aef9190614c09565b611af99190614c09565b81548110611b0957611b09614c30565b5f91825260209182902060408051608081018252929091015463ffffffff81168352640100000000810464ffffffffff90811694840194909452600160481b810490931690820152600160701b9091046001600160401b031660608201528451859083908110611b7b57611b7b614c30565b6020908102919091010152600101611ac8565b5050509392505050565b63ffffffff83165f908152600a602052604090208054606091908410611bbe57506113b9565b80545f90611bcd908690614c09565b9050838110611bdc5783611bde565b805b6001600160401b03811115611bf557611bf5614c1c565b604051908082528060200260200182016040528015611c1e578160200160208202803683370190505b5092505f5b8351811015611b8e5782611c378288614fff565b81548110611c4757611c47614c30565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16848281518110611c7d57611c7d614c30565b63ffffffff90921660209283029190910190910152600101611c23565b5f611ccc64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614fff565b8264ffffffffff161180611ce65750428264ffffffffff16105b15611cf257505f6117f0565b611cfd858584611326565b611d0857505f6117f0565b5f611d14868686613572565b805160408201519192506001600160401b03169064ffffffffff1615801590611d4e57508364ffffffffff16826040015164ffffffffff16105b8015611d6657508082602001516001600160401b0316105b15611d7b575060208101516001600160401b03165b6040516368fb32bb60e01b815263ffffffff871660048201526001600160a01b03868116602483015264ffffffffff861660448301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906368fb32bb90606401602060405180830381865afa158015611dfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e209190615012565b9050611e2e87878484613644565b98975050505050505050565b610fc5600a670de0b6b3a7640000614e50565b604080516060810182525f80825260208201819052918101919091526117f0848484613572565b611e7d816124d4565b63ffffffff81165f9081526001602052604090208054600160281b900464ffffffffff1615611edd57805460405163bb1abbdf60e01b815263ffffffff84166004820152600160281b90910464ffffffffff1660248201526044016107c3565b611f077f000000000000000000000000000000000000000000000000000000000000000042614bec565b815469ffffffffff00000000001916600160281b64ffffffffff928316810291909117808455604051919004909116815263ffffffff8316907f14da6b49b0ed36b5d4e6d62746b8e69a19984b2a7a0a71acdb432d6429c429c890602001610736565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015611fdd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120019190614e6f565b1561203057604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b60048201526024016107c3565b61204161203c83615094565b61376a565b90505b919050565b63ffffffff81165f9081526001602052604081205464ffffffffff16900361208c57604051636ffcb90b60e01b815263ffffffff821660048201526024016107c3565b6040516323b7ec3b60e01b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa1580156120f4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612118919061519f565b6001600160a01b0316336001600160a01b03161461213957612139816124d4565b5f5f6121458385613053565b9150915081158061215557508015155b156121835760405163f9d962c560e01b815263ffffffff8085166004830152851660248201526044016107c3565b5f6121ae7f000000000000000000000000000000000000000000000000000000000000000042614bec565b90506121ef6121be826001614bec565b63ffffffff8087165f9081526008602090815260408083208b8516845290915281209264ffffffffff169161332516565b50505f6121fb856113c0565b90505f5b81518110156123c2575f61222d878985858151811061222057612220614c30565b60200260200101516126cf565b8054909150600160801b900464ffffffffff16156122b65763ffffffff88165f90815260046020526040812084516122b6929086908690811061227257612272614c30565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2082835f015f9054906101000a90046001600160401b03165f612b14565b80546001600160401b0316156123225763ffffffff88165f908152600460205260408120845161232292908690869081106122f3576122f3614c30565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20825f87612b14565b82828151811061233457612334614c30565b6020908102919091018101518254604080516001600160401b038084168252600160401b84041694810194909452600160801b90910464ffffffffff16908301526001600160a01b03169063ffffffff8a811691908a16907f2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde9060600160405180910390a4506001016121ff565b5060405164ffffffffff8316815263ffffffff80881691908716907f7ac6645ed75f9e787193c882f1e3d524bfd49aa3da2a91639987f3a787d7c3a19060200160405180910390a3505050505050565b61241b836124d4565b63ffffffff8381165f81815260036020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f9ac9ec2ef45c27b79e904bcdd411eee7fe2a4bb92f4342f03e017cb58db1fa95910160405180910390a3505050565b63ffffffff82165f90815260016020526040812054600160501b900460ff1680611a0d57505063ffffffff9182165f90815260036020908152604080832093909416825291909152205460ff1690565b63ffffffff81165f9081526001602052604081205464ffffffffff16900361251757604051636ffcb90b60e01b815263ffffffff821660048201526024016107c3565b336125228242613438565b516001600160a01b031614612558576040516306391d1b60e41b815263ffffffff821660048201523360248201526044016107c3565b50565b6040516323b7ec3b60e01b815263ffffffff8216600482015233906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323b7ec3b90602401602060405180830381865afa1580156125c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125e9919061519f565b6001600160a01b03161461255857604051632608631560e21b815263ffffffff821660048201523360248201526044016107c3565b5f612628836113c0565b90505f5b815181101561267557826001600160a01b031682828151811061265157612651614c30565b60200260200101516001600160a01b03160361266d5750505050565b60010161262c565b5080515f0361269f57604051636ffcb90b60e01b815263ffffffff841660048201526024016107c3565b604051635f48295f60e01b815263ffffffff841660048201526001600160a01b03831660248201526044016107c3565b63ffffffff8381165f90815260056020908152604080832093861683529281528282206001600160a01b0385168352815290829020805483516060810185526001600160401b038083168252600160401b83041693810193909352600160801b900464ffffffffff16928201839052919061274b908590613b7a565b61275557506113b9565b5f61275f83613c98565b8354600160401b81046001600160401b031674ffffffffff0000000000000000ffffffffffffffff1990911617845563ffffffff86165f9081526004602090815260408083206001600160a01b038916845290915290209091506127c284613c98565b81546127df908490600160401b90046001600160401b0316614bcd565b6127e991906151ba565b81546001600160401b0391909116600160401b0267ffffffffffffffff60401b1990911617815563ffffffff8088165f908152600660209081526040808320938a1683529281528282206001600160a01b038916835290529081209061284e82613cf4565b509150506128a08564ffffffffff168265ffffffffffff161161288257612876866001614bec565b64ffffffffff1661288d565b61288d8260016151d9565b87548491906001600160401b0316613325565b505050505050509392505050565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa15801561291f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129439190614e6f565b1561297257604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b60048201526024016107c3565b63ffffffff82165f90815260016020526040902054600160281b900464ffffffffff1680156129c95760405163bb1abbdf60e01b815263ffffffff8416600482015264ffffffffff821660248201526044016107c3565b5f5f6129d58585613053565b915091508115806129e557508015155b15612a135760405163f9d962c560e01b815263ffffffff8087166004830152851660248201526044016107c3565b5050505050565b63ffffffff83165f908152600960205260408120905b8154811015612a8257612a79828281548110612a4e57612a4e614c30565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1686866126cf565b50600101612a30565b5063ffffffff84165f9081526004602090815260408083206001600160a01b0387168452909152812080549091906001600160401b03600160401b8204811691612ad59116670de0b6b3a7640000614c09565b612adf9190614c09565b905080841115612b0c576040516309bd055f60e01b815260048101859052602481018290526044016107c3565b505050505050565b5f612b1e84613c98565b845474ffffffffffffffffffffffffff00000000000000001916600160801b64ffffffffff85160267ffffffffffffffff60401b191617600160401b6001600160401b038616021785559050612b7384613c98565b8554612b90908390600160401b90046001600160401b0316614bcd565b612b9a91906151ba565b85546001600160401b0391909116600160401b0267ffffffffffffffff60401b199091161790945550505050565b5f5f612bd58888886126cf565b80549091505f90612bf8908a908a908a908a908a906001600160401b0316613d53565b9050805f03612c0b575f92505050612e5f565b63ffffffff88165f9081526004602090815260408083206001600160a01b038b16845290915281208054909190612c53906001600160401b0316670de0b6b3a7640000614c09565b9050612c60828585613e4c565b835463ffffffff808d165f9081526006602090815260408083208f8516845282528083206001600160a01b038f1684529091529020612cad92909142916001600160401b03169061332516565b505063ffffffff808c165f908152600760209081526040808320938e1683529281528282206001600160a01b038d168352905220612d0a4285612cef84613ffc565b6001600160d01b0316612d029190614fff565b839190613325565b5050604051637752b64f60e01b815263ffffffff8c1660048201526001600160a01b038b81166024830152604482018690526064820184905288811660848301527f00000000000000000000000000000000000000000000000000000000000000001690637752b64f9060a4016020604051808303815f875af1158015612d93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612db79190615012565b63ffffffff8d165f908152600d602090815260408083206001600160a01b038f168452909152812080549298508892909190612df4908490614fff565b90915550506040805164ffffffffff8a168152602081018690529081018790526001600160a01b038b169063ffffffff808e1691908f16907fa8dd67280c71582ad32ec93b04574dcc87dcacb3b522ce918748deaf835f14a49060600160405180910390a450505050505b9695505050505050565b80516001600160a01b0316612eac576040516339bac5cd60e11b815260206004820152600860248201526737379037bbb732b960c11b60448201526064016107c3565b670de0b6b3a764000081606001516001600160401b03161115612f06576040516339bac5cd60e11b81526020600482015260116024820152706c616e652041206f76657220313030202560781b60448201526064016107c3565b612f196004670de0b6b3a7640000614e50565b6001600160401b031681608001516001600160401b03161115612f72576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652042206f766572203235202560801b60448201526064016107c3565b612f85600a670de0b6b3a7640000614e50565b6001600160401b03168160a001516001600160401b03161115612fde576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652043206f766572203130202560801b60448201526064016107c3565b60608101516001600160401b031615801590613005575060408101516001600160a01b0316155b15612558576040516339bac5cd60e11b815260206004820152601f60248201527f6c616e65204120776974686f757420612070726f6f6620636f6e74726163740060448201526064016107c3565b63ffffffff8083165f9081526008602090815260408083209385168352929052908120819081908190819061308790613cf4565b925092509250826130a0575f5f945094505050506109b9565b806001600160d01b03166001036130c05760015f945094505050506109b9565b4265ffffffffffff8316116130d66001846151f7565b90955065ffffffffffff1693505050509250929050565b63ffffffff81165f90815260096020526040902080545b8015613320575f6131548361311a600185614c09565b8154811061312a5761312a614c30565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1685613053565b50905080156131635750613310565b5f6131ac84613173600186614c09565b8154811061318357613183614c30565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff166113c0565b90505f5f5b825181101561323157613210866131c9600188614c09565b815481106131d9576131d9614c30565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168885848151811061222057612220614c30565b54600160801b900464ffffffffff161561322957600191505b6001016131b1565b50801561324057505050613310565b8454859061325090600190614c09565b8154811061326057613260614c30565b5f918252602090912060088204015460079091166004026101000a900463ffffffff168561328f600187614c09565b8154811061329f5761329f614c30565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff160217905550848054806132e0576132e0614d76565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a021916905590555050505b61331981615215565b9050613104565b505050565b5f80613332858585614033565b915091505b935093915050565b81545f908181600581111561339b575f61335884614183565b6133629085614c09565b5f8881526020902090915081015465ffffffffffff908116908716101561338b57809150613399565b613396816001614fff565b92505b505b5f6133a8878785856142d6565b905080156133e2576133cc876133bf600184614c09565b5f91825260209091200190565b54600160301b90046001600160d01b03166133e4565b5f5b979650505050505050565b61020081511115612558576040516339bac5cd60e11b8152602060048201526012602482015271757269206f7665722035313220627974657360701b60448201526064016107c3565b613440614465565b63ffffffff83165f90815260026020526040812080549091905b808210156134c7575f600261346f8385614fff565b6134799190614e50565b90508584828154811061348e5761348e614c30565b5f91825260209091206005909102015464ffffffffff1611156134b3578091506134c1565b6134be816001614fff565b92505b5061345a565b811561356957826134d9600184614c09565b815481106134e9576134e9614c30565b5f9182526020918290206040805160c08101825260016005909402909201928301546001600160a01b03908116835260028401548116948301949094526003830154938416908201526001600160401b03600160a01b909304831660608201526004909101548083166080830152600160401b900490911660a082015293505b50505092915050565b60408051606080820183525f808352602080840182905292840181905263ffffffff878116825260058452848220908716825283528381206001600160a01b0386168252835283902083519182018452546001600160401b038082168352600160401b82041692820192909252600160801b90910464ffffffffff16918101919091526135ff8382613b7a565b1561361b5760208101515f60408301526001600160401b031681525b806040015164ffffffffff165f036113b95780516001600160401b031660208201529392505050565b5f825f0361365357505f6117f0565b604051630aa7c47760e41b815263ffffffff861660048201526001600160a01b0385811660248301525f9182917f0000000000000000000000000000000000000000000000000000000000000000169063aa7c477090604401606060405180830381865afa1580156136c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136eb919061522a565b5091509150805f03613701575f925050506117f0565b5f61371661370f8684614c09565b848461432c565b63ffffffff89165f9081526004602090815260408083206001600160a01b038c168452909152902054909150611e2e9082908890613765906001600160401b0316670de0b6b3a7640000614c09565b61432c565b5f613777825f0151612e69565b61378482606001516133ef565b6020820151515f8190036137c6576040516339bac5cd60e11b81526020600482015260086024820152671b9bc8185cdcd95d60c21b60448201526064016107c3565b60048111156137f157604051637f012c1f60e11b8152600481810183905260248201526044016107c3565b5f5b818110156138b0575f5b818110156138a7578460200151818151811061381b5761381b614c30565b60200260200101516001600160a01b03168560200151838151811061384257613842614c30565b60200260200101516001600160a01b03160361389f578460200151828151811061386e5761386e614c30565b6020026020010151604051638c5823cb60e01b81526004016107c391906001600160a01b0391909116815260200190565b6001016137fd565b506001016137f3565b505f805481906138c59063ffffffff16615255565b825463ffffffff8083166101009490940a848102910219909116179092556040805160c08101825264ffffffffff4281811683525f60208085018281528b870151151586880190815260608088018581528e85015160808a01908152918f015160a08a015299855260019384905297909320865181549251945199516001600160801b0316600160581b02600160581b600160d81b03199a1515600160501b029a909a1670ffffffffffffffffffffffffffffffffff60501b19958816600160281b0269ffffffffffffffffffff199094169190971617919091179290921693909317959095178555925194965091939092918201906139c59082615279565b5060a082015160028201906139da90826152fd565b50505063ffffffff83165f8181526002602081815260408084208151808301835264ffffffffff88811682528b518286019081528354600180820186559489529786902092516005909802909201805464ffffffffff19169790911696909617865551805191860180546001600160a01b03199081166001600160a01b039485161790915581850151958701805490911695831695909517909455838201516003860180546060808801519385166001600160e01b031990921691909117600160a01b6001600160401b03948516021790915560808601516004909701805460a0909701519783166001600160801b031990971696909617600160401b9790921696909602179093558851519189015189820151948a015191519290931694937f19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c841093613b28939092906153b7565b60405180910390a38263ffffffff167f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080855f015183604051613b6b9291906153e3565b60405180910390a25050919050565b5f816040015164ffffffffff165f1480613b9f575042826040015164ffffffffff1610155b15613bab57505f611a10565b815f01516001600160401b031682602001516001600160401b03161115613bd457506001611a10565b6040516339a7070b60e21b815263ffffffff841660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e69c1c2c90602401606060405180830381865afa158015613c40573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c649190615405565b9250925050428164ffffffffff161080613c8f5750836040015164ffffffffff168264ffffffffff16115b95945050505050565b80545f90600160801b900464ffffffffff1615801590613ccb575081546001600160401b03808216600160401b90920416115b613cdf5781546001600160401b0316612041565b5054600160401b90046001600160401b031690565b80545f9081908190808203613d12575f5f5f93509350935050613d4c565b5f613d22866133bf600185614c09565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250613d4c915050565b9193909250565b63ffffffff8087165f8181526007602090815260408083208a86168085529083528184206001600160a01b038b1680865290845282852095855260068452828520918552908352818420908452909152812090928391613dbc9164ffffffffff88169061333f16565b6001600160d01b031690505f613dd98364ffffffffff881661333f565b613de284613ffc565b613dec919061543b565b6001600160d01b031690505f828210613e05575f613e0f565b613e0f8284614c09565b9050613e248389670de0b6b3a764000061432c565b945080851115613e32578094505b85851115613e3e578594505b505050509695505050505050565b5f613e5683613c98565b83549091505f90600160801b900464ffffffffff1615801590613e8c575083546001600160401b03808216600160401b90920416115b8454909150839085905f90613eab9084906001600160401b0316614bcd565b92506101000a8154816001600160401b0302191690836001600160401b031602179055508015613f2257835483908590600890613ef9908490600160401b90046001600160401b0316614bcd565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550613f64565b83546001600160401b03808216600160401b909204161115613f64578354600160401b6001600160401b0382160267ffffffffffffffff60401b199091161784555b613f6d84613c98565b8554613f8a908490600160401b90046001600160401b0316614bcd565b613f9491906151ba565b85546001600160401b03918216600160401b0267ffffffffffffffff60401b19821681178855859288925f92613fd19286929181169116176151ba565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505050505050565b80545f90801561402b57614015836133bf600184614c09565b54600160301b90046001600160d01b03166113b9565b5f9392505050565b82545f9081908015614129575f61404f876133bf600185614c09565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561409257604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036140cb57825465ffffffffffff16600160301b6001600160d01b0389160217835561411b565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061333792505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081613337565b5f60018211614190575090565b816001600160801b82106141a95760809190911c9060401b5b600160401b82106141bf5760409190911c9060201b5b64010000000082106141d65760209190911c9060101b5b6201000082106141eb5760109190911c9060081b5b61010082106141ff5760089190911c9060041b5b601082106142125760049190911c9060021b5b6004821061421e5760011b5b600302600190811c9081858161423657614236614e3c565b048201901c9050600181858161424e5761424e614e3c565b048201901c9050600181858161426657614266614e3c565b048201901c9050600181858161427e5761427e614e3c565b048201901c9050600181858161429657614296614e3c565b048201901c905060018185816142ae576142ae614e3c565b048201901c90506142cd8185816142c7576142c7614e3c565b04821190565b90039392505050565b5f5b81831015614324575f85815260209020838316600285851804019081015465ffffffffffff868116911611156143105780925061431e565b61431b816001614fff565b93505b506142d8565b509392505050565b5f5f5f61433986866143dc565b91509150815f0361435d5783818161435357614353614e3c565b04925050506113b9565b8184116143745761437460038515026011186143f8565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60408051610140810182525f8082526020820181905291810182905260608101829052608081019190915260a08101614440614465565b815260200161444d614465565b81525f60208201526060604082018190529081015290565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b803563ffffffff81168114612044575f5ffd5b5f5f604083850312156144bd575f5ffd5b6144c683614499565b915060208301356001600160801b03811681146144e1575f5ffd5b809150509250929050565b6001600160a01b0381168114612558575f5ffd5b80356001600160401b0381168114612044575f5ffd5b5f5f5f5f60808587031215614529575f5ffd5b61453285614499565b935061454060208601614499565b92506040850135614550816144ec565b915061455e60608601614500565b905092959194509250565b5f5f6040838503121561457a575f5ffd5b61458383614499565b915060208301356144e1816144ec565b64ffffffffff81168114612558575f5ffd5b5f5f5f5f5f60a086880312156145b9575f5ffd5b6145c286614499565b94506145d060208701614499565b93506040860135925060608601356145e781614593565b915060808601356145f7816144ec565b809150509295509295909350565b5f8151808452602084019350602083015f5b8281101561463e5781516001600160a01b0316865260209586019590910190600101614617565b5093949350505050565b604081525f61465a6040830185614605565b82810360208401528084518083526020830191506020860192505f5b81811015614694578351835260209384019390920191600101614676565b50909695505050505050565b5f5f82840360e08112156146b2575f5ffd5b6146bb84614499565b925060c0601f19820112156146ce575f5ffd5b506020830190509250929050565b5f5f604083850312156146ed575f5ffd5b6146f683614499565b915061470460208401614499565b90509250929050565b5f5f5f6060848603121561471f575f5ffd5b61472884614499565b925061473660208501614499565b9150604084013561474681614593565b809150509250925092565b5f60208284031215614761575f5ffd5b611a0d82614499565b602081525f611a0d6020830184614605565b5f5f5f6040848603121561478e575f5ffd5b61479784614499565b925060208401356001600160401b038111156147b1575f5ffd5b8401601f810186136147c1575f5ffd5b80356001600160401b038111156147d6575f5ffd5b8660208284010111156147e7575f5ffd5b939660209190910195509293505050565b80516001600160a01b039081168352602080830151821690840152604080830151909116908301526060808201516001600160401b039081169184019190915260808083015182169084015260a09182015116910152565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815261489560208201835163ffffffff169052565b5f60208301516148ae604084018264ffffffffff169052565b50604083015164ffffffffff81166060840152506060830151801515608084015250608083015160a083015260a08301516148ec60c08401826147f8565b5060c08301516149006101808401826147f8565b5060e083015164ffffffffff166102408301526101008301516102806102608401526149306102a0840182614605565b9050610120840151601f1984830301610280850152613c8f8282614850565b5f5f5f60608486031215614961575f5ffd5b61496a84614499565b925061497860208501614499565b91506040840135614746816144ec565b8015158114612558575f5ffd5b803561204481614988565b5f5f604083850312156149b1575f5ffd5b6149ba83614499565b915060208301356144e181614988565b602080825282518282018190525f918401906040840190835b81811015614a0757835163ffffffff168352602093840193909201916001016149e3565b509095945050505050565b5f5f60408385031215614a23575f5ffd5b614a2c83614499565b915060208301356144e181614593565b60c08101611a1082846147f8565b5f5f5f60608486031215614a5c575f5ffd5b614a6584614499565b95602085013595506040909401359392505050565b602080825282518282018190525f918401906040840190835b81811015614a0757835163ffffffff815116845264ffffffffff602082015116602085015264ffffffffff60408201511660408501526001600160401b03606082015116606085015250608083019250602084019350600181019050614a93565b5f5f5f5f60808587031215614b07575f5ffd5b614b1085614499565b9350614b1e60208601614499565b92506040850135614b2e816144ec565b91506060850135614b3e81614593565b939692955090935050565b5f60208284031215614b59575f5ffd5b81356001600160401b03811115614b6e575f5ffd5b820161012081850312156113b9575f5ffd5b5f5f5f60608486031215614b92575f5ffd5b614b9b84614499565b9250614ba960208501614499565b9150604084013561474681614988565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038281168282160390811115611a1057611a10614bb9565b64ffffffffff8181168382160190811115611a1057611a10614bb9565b81810381811115611a1057611a10614bb9565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b604051608081016001600160401b0381118282101715614c6657614c66614c1c565b60405290565b604051601f8201601f191681016001600160401b0381118282101715614c9457614c94614c1c565b604052919050565b5f60c08284031215614cac575f5ffd5b60405160c081016001600160401b0381118282101715614cce57614cce614c1c565b6040529050808235614cdf816144ec565b81526020830135614cef816144ec565b60208201526040830135614d02816144ec565b6040820152614d1360608401614500565b6060820152614d2460808401614500565b6080820152614d3560a08401614500565b60a08201525092915050565b5f60c08284031215614d51575f5ffd5b611a0d8383614c9c565b5f60208284031215614d6b575f5ffd5b81356113b9816144ec565b634e487b7160e01b5f52603160045260245ffd5b60e081018335614d99816144ec565b6001600160a01b031682526020840135614db2816144ec565b6001600160a01b031660208301526040840135614dce816144ec565b6001600160a01b031660408301526001600160401b03614df060608601614500565b1660608301526001600160401b03614e0a60808601614500565b166080830152614e1c60a08501614500565b6001600160401b031660a083015264ffffffffff831660c08301526113b9565b634e487b7160e01b5f52601260045260245ffd5b5f82614e6a57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614e7f575f5ffd5b81516113b981614988565b600181811c90821680614e9e57607f821691505b602082108103614ebc57634e487b7160e01b5f52602260045260245ffd5b50919050565b5f5b82811015613320575f82820155600101614ec4565b601f821115613320578282111561332057805f5260205f20601f840160051c6020851015614f0457505f5b612a1381601f860160051c03828401614ec2565b6001600160401b03831115614f2f57614f2f614c1c565b614f4383614f3d8354614e8a565b83614ed9565b5f601f841160018114614f74575f8515614f5d5750838201355b5f19600387901b1c1916600186901b178355612a13565b5f83815260208120601f198716915b82811015614fa35786850135825560209485019460019092019101614f83565b5086821015614fbf575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b80820180821115611a1057611a10614bb9565b5f60208284031215615022575f5ffd5b5051919050565b5f82601f830112615038575f5ffd5b81356001600160401b0381111561505157615051614c1c565b615064601f8201601f1916602001614c6c565b818152846020838601011115615078575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f61012082360312156150a5575f5ffd5b6150ad614c44565b6150b73684614c9c565b815260c08301356001600160401b038111156150d1575f5ffd5b830136601f8201126150e1575f5ffd5b80356001600160401b038111156150fa576150fa614c1c565b8060051b61510a60208201614c6c565b91825260208184018101929081019036841115615125575f5ffd5b6020850194505b838510156151535784359250615141836144ec565b8282526020948501949091019061512c565b6020860152506151699250505060e08401614995565b60408201526101008301356001600160401b03811115615187575f5ffd5b61519336828601615029565b60608301525092915050565b5f602082840312156151af575f5ffd5b81516113b9816144ec565b6001600160401b038181168382160190811115611a1057611a10614bb9565b65ffffffffffff8181168382160190811115611a1057611a10614bb9565b65ffffffffffff8281168282160390811115611a1057611a10614bb9565b5f8161522357615223614bb9565b505f190190565b5f5f5f6060848603121561523c575f5ffd5b5050815160208301516040909301519094929350919050565b5f63ffffffff821663ffffffff810361527057615270614bb9565b60010192915050565b81516001600160401b0381111561529257615292614c1c565b600160401b8111156152a6576152a6614c1c565b8154818355808210156152ca57825f528160205f20016152c883830382614ec2565b505b5060208301825f5260205f205f5b83811015612b0c5782516001600160a01b0316828201556020909201916001016152d8565b81516001600160401b0381111561531657615316614c1c565b61532a816153248454614e8a565b84614ed9565b6020601f82116001811461535c575f83156153455750848201515b5f19600385901b1c1916600184901b178455612a13565b5f84815260208120601f198516915b8281101561538b578785015182556020948501946001909201910161536b565b50848210156153a857868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b606081525f6153c96060830186614605565b84151560208401528281036040840152612e5f8185614850565b60e081016153f182856147f8565b64ffffffffff831660c08301529392505050565b5f5f5f60608486031215615417575f5ffd5b8351602085015190935061542a81614593565b604085015190925061474681614593565b6001600160d01b038281168282160390811115611a1057611a10614bb956",
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
