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
	Bin: "0x610140604052348015610010575f5ffd5b5060405161617a38038061617a83398101604081905261002f91610942565b82828161003d82600e610b5f565b64ffffffffff1660a0526001600160a01b0390811660805286811660e052871660c0525061006e9050826009610b5f565b64ffffffffff8084166101205216610100525f5b81518110156100bc576100b38282815181106100a0576100a0610b86565b60200260200101516100c760201b60201c565b50600101610082565b505050505050610e48565b80515f906100d490610540565b60608201516100e29061072d565b6020820151515f819003610129576040516339bac5cd60e11b81526020600482015260086024820152671b9bc8185cdcd95d60c21b60448201526064015b60405180910390fd5b600481111561015457604051637f012c1f60e11b815260048181018390526024820152604401610120565b5f5b81811015610213575f5b8181101561020a578460200151818151811061017e5761017e610b86565b60200260200101516001600160a01b0316856020015183815181106101a5576101a5610b86565b60200260200101516001600160a01b03160361020257846020015182815181106101d1576101d1610b86565b6020026020010151604051638c5823cb60e01b815260040161012091906001600160a01b0391909116815260200190565b600101610160565b50600101610156565b505f805481906102289063ffffffff16610b9a565b825463ffffffff8083166101009490940a848102910219909116179092556040805160c08101825264ffffffffff4281811683525f60208085018281528b870151151586880190815260608088018581528e85015160808a01908152918f015160a08a015299855260019384905297909320865181549251945199516001600160801b03166b01000000000000000000000002600160581b600160d81b03199a15156a0100000000000000000000029a909a16600160501b600160d81b031995881665010000000000026001600160501b031990941691909716179190911792909216939093179590951785559251949650919390929182019061032c9082610bda565b5060a082015160028201906103419082610ce9565b50505063ffffffff83165f8181526002602081815260408084208151808301835264ffffffffff88811682528b518286019081528354600180820186559489529786902092516005909802909201805464ffffffffff19169790911696909617865551805191860180546001600160a01b03199081166001600160a01b039485161790915581850151958701805490911695831695909517909455838201516003860180546060808801519385166001600160e01b031990921691909117600160a01b6001600160401b03948516021790915560808601516004909701805460a0909701519783166001600160801b031990971696909617680100000000000000009790921696909602179093558851519189015189820151948a015191519290931694937f19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c84109361049493909290610da3565b60405180910390a383516040805182516001600160a01b0390811682526020808501518216908301528284015116818301526060808401516001600160401b039081169183019190915260808085015182169083015260a093840151169281019290925264ffffffffff831660c08301525163ffffffff8516917f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080919081900360e00190a25050919050565b80516001600160a01b0316610583576040516339bac5cd60e11b815260206004820152600860248201526737379037bbb732b960c11b6044820152606401610120565b670de0b6b3a764000081606001516001600160401b031611156105dd576040516339bac5cd60e11b81526020600482015260116024820152706c616e652041206f76657220313030202560781b6044820152606401610120565b6105f06004670de0b6b3a7640000610e29565b6001600160401b031681608001516001600160401b03161115610649576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652042206f766572203235202560801b6044820152606401610120565b61065c600a670de0b6b3a7640000610e29565b6001600160401b03168160a001516001600160401b031611156106b5576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652043206f766572203130202560801b6044820152606401610120565b60608101516001600160401b0316158015906106dc575060408101516001600160a01b0316155b1561072a576040516339bac5cd60e11b815260206004820152601f60248201527f6c616e65204120776974686f757420612070726f6f6620636f6e7472616374006044820152606401610120565b50565b6102008151111561072a576040516339bac5cd60e11b8152602060048201526012602482015271757269206f7665722035313220627974657360701b6044820152606401610120565b6001600160a01b038116811461072a575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b03811182821017156107c0576107c061078a565b60405290565b60405160c081016001600160401b03811182821017156107c0576107c061078a565b604051601f8201601f191681016001600160401b03811182821017156108105761081061078a565b604052919050565b5f6001600160401b038211156108305761083061078a565b5060051b60200190565b80516001600160401b0381168114610850575f5ffd5b919050565b5f82601f830112610864575f5ffd5b815161087761087282610818565b6107e8565b8082825260208201915060208360051b860101925085831115610898575f5ffd5b602085015b838110156108be5780516108b081610776565b83526020928301920161089d565b5095945050505050565b80518015158114610850575f5ffd5b5f82601f8301126108e6575f5ffd5b81516001600160401b038111156108ff576108ff61078a565b610912601f8201601f19166020016107e8565b818152846020838601011115610926575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f5f60a08688031215610956575f5ffd5b855161096181610776565b602087015190955061097281610776565b604087015190945061098381610776565b606087015190935064ffffffffff8116811461099d575f5ffd5b60808701519092506001600160401b038111156109b8575f5ffd5b8601601f810188136109c8575f5ffd5b80516109d661087282610818565b8082825260208201915060208360051b85010192508a8311156109f7575f5ffd5b602084015b83811015610b395780516001600160401b03811115610a19575f5ffd5b8501808d03601f1901610120811215610a30575f5ffd5b610a3861079e565b60c0821215610a45575f5ffd5b610a4d6107c6565b91506020830151610a5d81610776565b82526040830151610a6d81610776565b60208301526060830151610a8081610776565b6040830152610a916080840161083a565b6060830152610aa260a0840161083a565b6080830152610ab360c0840161083a565b60a083015290815260e0820151906001600160401b03821115610ad4575f5ffd5b610ae38f602084860101610855565b6020820152610af561010084016108c8565b604082015261012083015191506001600160401b03821115610b15575f5ffd5b610b248f6020848601016108d7565b606082015285525050602092830192016109fc565b50809450505050509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff8181168382160290811690818114610b7f57610b7f610b4b565b5092915050565b634e487b7160e01b5f52603260045260245ffd5b5f63ffffffff821663ffffffff8103610bb557610bb5610b4b565b60010192915050565b5f5b82811015610bd5575f82820155600101610bc0565b505050565b81516001600160401b03811115610bf357610bf361078a565b68010000000000000000811115610c0c57610c0c61078a565b815481835580821015610c3057825f528160205f2001610c2e83830382610bbe565b505b5060208301825f5260205f205f5b83811015610c635782516001600160a01b031682820155602090920191600101610c3e565b505050505050565b600181811c90821680610c7f57607f821691505b602082108103610c9d57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610bd55782821115610bd557805f5260205f20601f840160051c6020851015610cce57505f5b610ce281601f860160051c03828401610bbe565b5050505050565b81516001600160401b03811115610d0257610d0261078a565b610d1681610d108454610c6b565b84610ca3565b6020601f821160018114610d48575f8315610d315750848201515b5f19600385901b1c1916600184901b178455610ce2565b5f84815260208120601f198516915b82811015610d775787850151825560209485019460019092019101610d57565b5084821015610d9457868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b606080825284519082018190525f9060208601906080840190835b81811015610de55783516001600160a01b0316835260209384019390920191600101610dbe565b505085151560208501528381036040850152845191508181528160208601602083015e5f602083830101526020601f19601f84011682010192505050949350505050565b5f82610e4357634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e0516101005161012051615274610f065f395f8181610447015261087f01525f8181610313015281816108b001528181610a1101528181610a4801528181611ca6015261218901525f818161066901526109ce01525f818161042001528181611db5015281816120a70152818161258001528181612cf2015261360d01525f818161046e01528181610e380152611ee201525f81816103ce01528181610fec01528181611f90015261287701526152745ff3fe608060405234801561000f575f5ffd5b506004361061023f575f3560e01c8063825a710511610135578063c08c5ef1116100b4578063dd0b184a11610079578063dd0b184a14610651578063e933f19814610664578063ee35c6a31461068b578063fddecbeb1461069e578063ffe1baab146106b1575f5ffd5b8063c08c5ef114610580578063c8f254fb14610588578063c90a9ba1146105d2578063c98e640a14610619578063d9c53cd91461062c575f5ffd5b80638a068878116100fa5780638a068878146105075780638fd26d8d1461051a578063909ce4aa1461053a5780639bc3d4b91461055a578063b1b92cdb1461056d575f5ffd5b8063825a71051461049857806384b42281146104a157806386ec6b2a146104c1578063877c9b84146104d4578063893dfe62146104e7575f5ffd5b806359de4200116101c157806374a8db5e1161018657806374a8db5e146104085780637535d2461461041b5780637980cfe4146104425780637cccdcdc1461046957806381e9497914610490575f5ffd5b806359de42001461036b5780635b9498ed1461037e57806362154a2114610386578063659e2a24146103a9578063724c184c146103c9575f5ffd5b80630de8677f116102075780630de8677f146102b2578063249e38cc146102da57806325e50de3146102fb5780634646947d1461030e57806351e8898d1461034b575f5ffd5b80630615dfc314610243578063062375261461025857806307940ea21461028157806307feb643146102975780630d8d688e146102aa575b5f5ffd5b610256610251366004614319565b6106c4565b005b5f546102679063ffffffff1681565b60405163ffffffff90911681526020015b60405180910390f35b610289601081565b604051908152602001610278565b6102566102a5366004614383565b610742565b610289600481565b6102c56102c03660046143d6565b610959565b60408051928352602083019190915201610278565b6102ed6102e8366004614414565b6109c0565b6040516102789291906144b5565b61025661030936600461450d565b610cb2565b6103357f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610278565b610353610fb2565b6040516001600160401b039091168152602001610278565b610256610379366004614549565b610fc8565b610335600e81565b61039961039436600461457a565b611326565b6040519015158152602001610278565b6103bc6103b73660046145ba565b6113c0565b60405161027891906145d3565b6103f07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610278565b6102566104163660046145e5565b611433565b6103f07f000000000000000000000000000000000000000000000000000000000000000081565b6103357f000000000000000000000000000000000000000000000000000000000000000081565b6103357f000000000000000000000000000000000000000000000000000000000000000081565b610335600981565b61028961020081565b6104b46104af3660046145ba565b6114e2565b60405161027891906146e7565b6102896104cf3660046147c1565b6117b9565b6102566104e236600461481d565b6117f8565b6104fa6104f53660046145ba565b611860565b6040516102789190614847565b6102566105153660046145ba565b6118ef565b61052d61052836600461488f565b6119f4565b60405161027891906148b7565b61054d6105483660046148c5565b611a16565b60405161027891906148f5565b6104fa6105683660046148c5565b611b98565b61028961057b36600461496f565b611c9a565b610353611e3a565b61059b6105963660046147c1565b611e4d565b6040805182516001600160401b039081168252602080850151909116908201529181015164ffffffffff1690820152606001610278565b6102c56105e03660046143d6565b63ffffffff82165f908152600c6020908152604080832054600d83528184206001600160a01b0386168552909252909120549250929050565b6102566106273660046145ba565b611e74565b61028961063a3660046145ba565b63ffffffff165f908152600a602052604090205490565b61026761065f3660046149b7565b611f6a565b6103f07f000000000000000000000000000000000000000000000000000000000000000081565b610256610699366004614549565b612049565b6102566106ac3660046149ee565b612412565b6103996106bf366004614549565b612484565b6106cd826124d4565b63ffffffff82165f818152600160209081526040918290208054600160581b600160d81b031916600160581b6001600160801b0387169081029190911790915591519182527f60039122516a783d5236515e3d108cb128e6f6585f6a84af5a89a7838303b8b391015b60405180910390a25050565b61074b8461255b565b610755838361261e565b5f6107618486856126cf565b8054909150600160801b900464ffffffffff16156107cc57805460405163de61249360e01b815263ffffffff8087166004830152871660248201526001600160a01b0385166044820152600160801b90910464ffffffffff1660648201526084015b60405180910390fd5b80546001600160401b039081169083160361080557604051634dc00d3960e01b81526001600160401b03831660048201526024016107c3565b63ffffffff85165f9081526004602090815260408083206001600160a01b03871684529091529020815442906001600160401b0390811690851611156108ab5761084f8688612853565b825461087a908890879061086c906001600160401b031688614a3b565b6001600160401b03166129bf565b6108a47f000000000000000000000000000000000000000000000000000000000000000082614a5a565b90506108d8565b6108d57f000000000000000000000000000000000000000000000000000000000000000082614a5a565b90505b6108e482848684612ab9565b8254604080516001600160401b039283168152918616602083015264ffffffffff8316908201526001600160a01b0386169063ffffffff89811691908916907f2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde9060600160405180910390a450505050505050565b63ffffffff82165f9081526004602090815260408083206001600160a01b0385168452909152812080548291906109a1906001600160401b0316670de0b6b3a7640000614a77565b9054909250600160401b90046001600160401b031690505b9250929050565b606080336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a0e576040516310b0bd6360e11b81523360048201526024016107c3565b5f7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff164210610a7357610a6e64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614a77565b610a75565b5f5b9050808564ffffffffff161080610a925750428564ffffffffff16115b15610ac65760405163935f573f60e01b815264ffffffffff86166004820152602481018290524260448201526064016107c3565b610ad1888887611326565b610b0b5760405163066c00cf60e31b815263ffffffff808a1660048301528816602482015264ffffffffff861660448201526064016107c3565b670de0b6b3a7640000861115610b2757670de0b6b3a764000095505b610b30886113c0565b925082516001600160401b03811115610b4b57610b4b614a8a565b604051908082528060200260200182016040528015610b74578160200160208202803683370190505b5091505f5b8351811015610bce57610ba98989868481518110610b9957610b99614a9e565b60200260200101518a8a8a612b6d565b838281518110610bbb57610bbb614a9e565b6020908102919091010152600101610b79565b508515610ca75763ffffffff8089165f908152600c6020908152604080832081516080810183528c8616815264ffffffffff4281168286019081528c82169483019485526001600160401b03808f16606085019081528554600181018755958952969097209251929093018054935194519551909616600160701b0267ffffffffffffffff60701b19958216600160481b029590951675ffffffffffffffffffffffffff00000000000000000019949091166401000000000268ffffffffffffffffff1990931691909616171716929092179190911790555b509550959350505050565b610cbb826124d4565b610cd2610ccd36839003830183614baf565b612e0e565b63ffffffff82165f908152600260205260408120805490918291610cf857610cf8614a9e565b5f918252602091829020600260059092020101546001600160a01b031690610d269060408501908501614bc9565b6001600160a01b031614610d7e57805f81548110610d4657610d46614a9e565b5f9182526020909120600590910201600201546040516344d7b75f60e11b81526001600160a01b0390911660048201526024016107c3565b805442908290610d9090600190614a77565b81548110610da057610da0614a9e565b5f91825260209091206005909102015464ffffffffff161115610e325780805480610dcd57610dcd614be4565b5f8281526020902060055f1990920191820201805464ffffffffff191681556001810180546001600160a01b031990811690915560028201805490911690556003810180546001600160e01b031916905560040180546001600160801b031916905590555b5f610e5d7f000000000000000000000000000000000000000000000000000000000000000042614a5a565b90508160405180604001604052808364ffffffffff16815260200185803603810190610e899190614baf565b90528154600181810184555f9384526020938490208351600590930201805464ffffffffff90931664ffffffffff1990931692909217825591830151805192820180546001600160a01b039485166001600160a01b03199182161790915593810151600283018054918516919095161790935560408084015160038301805460608701516001600160401b03908116600160a01b026001600160e01b0319909216939096169290921791909117905560808401516004909201805460a0909501518416600160401b026001600160801b031990951692909316919091179290921790555163ffffffff8516907f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d96008090610fa49086908590614bf8565b60405180910390a250505050565b610fc56004670de0b6b3a7640000614cbe565b81565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015611039573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061105d9190614cdd565b1561108c57604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b60048201526024016107c3565b6110958261255b565b63ffffffff81165f9081526001602052604081208054909164ffffffffff90911690036110dd57604051636ffcb90b60e01b815263ffffffff831660048201526024016107c3565b8054600160281b900464ffffffffff161561112957805460405163bb1abbdf60e01b815263ffffffff84166004820152600160281b90910464ffffffffff1660248201526044016107c3565b6111338284612484565b61115f576040516216404760e31b815263ffffffff8084166004830152841660248201526044016107c3565b5f5f61116b8486612ff8565b9150915081156111a557604051634ae504d960e11b815263ffffffff808616600483015286166024820152604481018290526064016107c3565b6111ae85613092565b63ffffffff85165f9081526009602052604090208054600f19016111ef576040516304e6312760e51b815260106004820181905260248201526044016107c3565b8054600180820183555f83815260208082206008808604909101805460079096166004026101000a63ffffffff818102199097168c8816918202179091558352815260408083208b86168452909152902061124e92909142916132a216565b505063ffffffff8086165f908152600b60209081526040808320938a168352929052205460ff166112e45763ffffffff8581165f818152600b602090815260408083208b86168085529083528184208054600160ff199091168117909155948452600a835290832080549485018155835291206008830401805460079093166004026101000a9384021990921692029190911790555b8563ffffffff168563ffffffff167f33bd56f8cd26467c56ddc0b264206f2dd4a4ff48af93043cce95f4a1d08996a660405160405180910390a3505050505050565b63ffffffff83165f90815260016020526040812054600160281b900464ffffffffff16801580159061136657508064ffffffffff168364ffffffffff1610155b15611374575f9150506113b9565b63ffffffff8086165f908152600860209081526040808320888516845290915290206113a99164ffffffffff8616906132bc16565b6001600160d01b03166001149150505b9392505050565b63ffffffff81165f9081526001602081815260409283902090910180548351818402810184019094528084526060939283018282801561142757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611409575b50505050509050919050565b61143c836124d4565b61147a82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061336c92505050565b63ffffffff83165f90815260016020526040902060020161149c828483614d86565b508263ffffffff167f4c71c05845155ac7ef30c444b2bc56dc110a9e535fe0e29d4402ef55b267ce9c83836040516114d5929190614e3f565b60405180910390a2505050565b6114ea614276565b63ffffffff82165f908152600160208181526040808420815160c081018352815464ffffffffff8082168352600160281b82041682860152600160501b810460ff16151582850152600160581b90046001600160801b03166060820152938101805483518186028101860190945280845291936080860193929083018282801561159b57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161157d575b505050505081526020016002820180546115b490614cf8565b80601f01602080910402602001604051908101604052809291908181526020018280546115e090614cf8565b801561162b5780601f106116025761010080835404028352916020019161162b565b820191905f5260205f20905b81548152906001019060200180831161160e57829003601f168201915b5050505050815250509050805f015164ffffffffff165f0361164d5750919050565b8051602080830151604080850151151560608088019190915264ffffffffff9283169187019190915292169084015263ffffffff8416835281015160808083015160a08401516101208601526101008501526001600160801b03909116908301526116b883426133b5565b60a083015263ffffffff83165f908152600260205260408120805490919082906116e490600190614a77565b815481106116f4576116f4614a9e565b5f918252602091829020604080518082018252600593909302909101805464ffffffffff9081168452825160c08101845260018301546001600160a01b0390811682526002840154811682880152600384015490811694820194909452600160a01b9093046001600160401b0390811660608501526004909201548083166080850152600160401b900490911660a083015292820152805190925042911611156117b1576020810151815164ffffffffff1660e086015260c08501525b505050919050565b5f6117c5848442611326565b6117d057505f6113b9565b6117f083836117e08787876134ef565b516001600160401b03165f6135cf565b949350505050565b611801826124d4565b63ffffffff82165f81815260016020526040908190208054841515600160501b0260ff60501b19909116179055517f084810704b3dbf93f0c8dd5faabfbe2a13e6b11e5643054c3e822c1b55e63a139061073690841515815260200190565b63ffffffff81165f9081526009602090815260409182902080548351818402810184019094528084526060939283018282801561142757602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116118a8575094979650505050505050565b6118f8816124d4565b63ffffffff81165f90815260026020526040902080544290829061191e90600190614a77565b8154811061192e5761192e614a9e565b5f91825260209091206005909102015464ffffffffff1611156119c0578080548061195b5761195b614be4565b5f8281526020902060055f1990920191820201805464ffffffffff191681556001810180546001600160a01b031990811690915560028201805490911690556003810180546001600160e01b031916905560040180546001600160801b031916905590555b60405163ffffffff8316907f89b70fc968115844458ed16e157c42421f56f05a7f39495f4ce63df5b27e2c9f905f90a25050565b6119fc6142d2565b611a0d838364ffffffffff166133b5565b90505b92915050565b63ffffffff83165f908152600c602052604090208054606091908410611a3c57506113b9565b80545f90611a4b908690614a77565b9050838110611a5a5783611a5c565b805b6001600160401b03811115611a7357611a73614a8a565b604051908082528060200260200182016040528015611ac357816020015b604080516080810182525f8082526020808301829052928201819052606082015282525f19909201910181611a915790505b5092505f5b8351811015611b8e5782818760018680549050611ae59190614a77565b611aef9190614a77565b611af99190614a77565b81548110611b0957611b09614a9e565b5f91825260209182902060408051608081018252929091015463ffffffff81168352640100000000810464ffffffffff90811694840194909452600160481b810490931690820152600160701b9091046001600160401b031660608201528451859083908110611b7b57611b7b614a9e565b6020908102919091010152600101611ac8565b5050509392505050565b63ffffffff83165f908152600a602052604090208054606091908410611bbe57506113b9565b80545f90611bcd908690614a77565b9050838110611bdc5783611bde565b805b6001600160401b03811115611bf557611bf5614a8a565b604051908082528060200260200182016040528015611c1e578160200160208202803683370190505b5092505f5b8351811015611b8e5782611c378288614e6d565b81548110611c4757611c47614a9e565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff16848281518110611c7d57611c7d614a9e565b63ffffffff90921660209283029190910190910152600101611c23565b5f611ccc64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614e6d565b8264ffffffffff161180611ce65750428264ffffffffff16105b15611cf257505f6117f0565b611cfd858584611326565b611d0857505f6117f0565b5f611d148686866134ef565b805160408201519192506001600160401b03169064ffffffffff1615801590611d4e57508364ffffffffff16826040015164ffffffffff16105b8015611d6657508082602001516001600160401b0316105b15611d7b575060208101516001600160401b03165b6040516368fb32bb60e01b815263ffffffff871660048201526001600160a01b03868116602483015264ffffffffff861660448301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906368fb32bb90606401602060405180830381865afa158015611dfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e209190614e80565b9050611e2e878784846135cf565b98975050505050505050565b610fc5600a670de0b6b3a7640000614cbe565b604080516060810182525f80825260208201819052918101919091526117f08484846134ef565b611e7d816124d4565b63ffffffff81165f9081526001602052604090208054600160281b900464ffffffffff1615611edd57805460405163bb1abbdf60e01b815263ffffffff84166004820152600160281b90910464ffffffffff1660248201526044016107c3565b611f077f000000000000000000000000000000000000000000000000000000000000000042614a5a565b815469ffffffffff00000000001916600160281b64ffffffffff928316810291909117808455604051919004909116815263ffffffff8316907f14da6b49b0ed36b5d4e6d62746b8e69a19984b2a7a0a71acdb432d6429c429c890602001610736565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015611fdd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120019190614cdd565b1561203057604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b60048201526024016107c3565b61204161203c83614f02565b6136f5565b90505b919050565b63ffffffff81165f9081526001602052604081205464ffffffffff16900361208c57604051636ffcb90b60e01b815263ffffffff821660048201526024016107c3565b6040516323b7ec3b60e01b815263ffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa1580156120f4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612118919061500d565b6001600160a01b0316336001600160a01b03161461213957612139816124d4565b5f5f6121458385612ff8565b9150915081158061215557508015155b156121835760405163f9d962c560e01b815263ffffffff8085166004830152851660248201526044016107c3565b5f6121ae7f000000000000000000000000000000000000000000000000000000000000000042614a5a565b90506121ef6121be826001614a5a565b63ffffffff8087165f9081526008602090815260408083208b8516845290915281209264ffffffffff16916132a216565b50505f6121fb856113c0565b90505f5b81518110156123c2575f61222d878985858151811061222057612220614a9e565b60200260200101516126cf565b8054909150600160801b900464ffffffffff16156122b65763ffffffff88165f90815260046020526040812084516122b6929086908690811061227257612272614a9e565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f2082835f015f9054906101000a90046001600160401b03165f612ab9565b80546001600160401b0316156123225763ffffffff88165f908152600460205260408120845161232292908690869081106122f3576122f3614a9e565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20825f87612ab9565b82828151811061233457612334614a9e565b6020908102919091018101518254604080516001600160401b038084168252600160401b84041694810194909452600160801b90910464ffffffffff16908301526001600160a01b03169063ffffffff8a811691908a16907f2543a7e9591b0006167a173ecabc674397ae2281baaecc3d585a2410dfac3cde9060600160405180910390a4506001016121ff565b5060405164ffffffffff8316815263ffffffff80881691908716907f7ac6645ed75f9e787193c882f1e3d524bfd49aa3da2a91639987f3a787d7c3a19060200160405180910390a3505050505050565b61241b836124d4565b63ffffffff8381165f81815260036020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f9ac9ec2ef45c27b79e904bcdd411eee7fe2a4bb92f4342f03e017cb58db1fa95910160405180910390a3505050565b63ffffffff82165f90815260016020526040812054600160501b900460ff1680611a0d57505063ffffffff9182165f90815260036020908152604080832093909416825291909152205460ff1690565b63ffffffff81165f9081526001602052604081205464ffffffffff16900361251757604051636ffcb90b60e01b815263ffffffff821660048201526024016107c3565b3361252282426133b5565b516001600160a01b031614612558576040516306391d1b60e41b815263ffffffff821660048201523360248201526044016107c3565b50565b6040516323b7ec3b60e01b815263ffffffff8216600482015233906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323b7ec3b90602401602060405180830381865afa1580156125c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125e9919061500d565b6001600160a01b03161461255857604051632608631560e21b815263ffffffff821660048201523360248201526044016107c3565b5f612628836113c0565b90505f5b815181101561267557826001600160a01b031682828151811061265157612651614a9e565b60200260200101516001600160a01b03160361266d5750505050565b60010161262c565b5080515f0361269f57604051636ffcb90b60e01b815263ffffffff841660048201526024016107c3565b604051635f48295f60e01b815263ffffffff841660048201526001600160a01b03831660248201526044016107c3565b63ffffffff8381165f90815260056020908152604080832093861683529281528282206001600160a01b03851683529052208054600160801b900464ffffffffff168015806127255750428164ffffffffff1610155b1561273057506113b9565b5f61273a83613b05565b8354600160401b81046001600160401b031674ffffffffff0000000000000000ffffffffffffffff1990911617845563ffffffff86165f9081526004602090815260408083206001600160a01b0389168452909152902090915061279d84613b05565b81546127ba908490600160401b90046001600160401b0316614a3b565b6127c49190615028565b81546001600160401b0391909116600160401b0267ffffffffffffffff60401b199091161781556128476127f9846001614a5a565b855463ffffffff808b165f9081526006602090815260408083208d8516845282528083206001600160a01b038d16845290915290209264ffffffffff16916001600160401b0316906132a216565b50505050509392505050565b604051634f4f233360e11b81526b706f6f6c2e7365727669636560a01b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa1580156128c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128e89190614cdd565b1561291757604051630cb09dc760e01b81526b706f6f6c2e7365727669636560a01b60048201526024016107c3565b63ffffffff82165f90815260016020526040902054600160281b900464ffffffffff16801561296e5760405163bb1abbdf60e01b815263ffffffff8416600482015264ffffffffff821660248201526044016107c3565b5f5f61297a8585612ff8565b9150915081158061298a57508015155b156129b85760405163f9d962c560e01b815263ffffffff8087166004830152851660248201526044016107c3565b5050505050565b63ffffffff83165f908152600960205260408120905b8154811015612a2757612a1e8282815481106129f3576129f3614a9e565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1686866126cf565b506001016129d5565b5063ffffffff84165f9081526004602090815260408083206001600160a01b0387168452909152812080549091906001600160401b03600160401b8204811691612a7a9116670de0b6b3a7640000614a77565b612a849190614a77565b905080841115612ab1576040516309bd055f60e01b815260048101859052602481018290526044016107c3565b505050505050565b5f612ac384613b05565b845474ffffffffffffffffffffffffff00000000000000001916600160801b64ffffffffff85160267ffffffffffffffff60401b191617600160401b6001600160401b038616021785559050612b1884613b05565b8554612b35908390600160401b90046001600160401b0316614a3b565b612b3f9190615028565b85546001600160401b0391909116600160401b0267ffffffffffffffff60401b199091161790945550505050565b5f5f612b7a8888886126cf565b80549091505f90612b9d908a908a908a908a908a906001600160401b0316613b61565b9050805f03612bb0575f92505050612e04565b63ffffffff88165f9081526004602090815260408083206001600160a01b038b16845290915281208054909190612bf8906001600160401b0316670de0b6b3a7640000614a77565b9050612c05828585613c5a565b835463ffffffff808d165f9081526006602090815260408083208f8516845282528083206001600160a01b038f1684529091529020612c5292909142916001600160401b0316906132a216565b505063ffffffff808c165f908152600760209081526040808320938e1683529281528282206001600160a01b038d168352905220612caf4285612c9484613e0a565b6001600160d01b0316612ca79190614e6d565b8391906132a2565b5050604051637752b64f60e01b815263ffffffff8c1660048201526001600160a01b038b81166024830152604482018690526064820184905288811660848301527f00000000000000000000000000000000000000000000000000000000000000001690637752b64f9060a4016020604051808303815f875af1158015612d38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d5c9190614e80565b63ffffffff8d165f908152600d602090815260408083206001600160a01b038f168452909152812080549298508892909190612d99908490614e6d565b90915550506040805164ffffffffff8a168152602081018690529081018790526001600160a01b038b169063ffffffff808e1691908f16907fa8dd67280c71582ad32ec93b04574dcc87dcacb3b522ce918748deaf835f14a49060600160405180910390a450505050505b9695505050505050565b80516001600160a01b0316612e51576040516339bac5cd60e11b815260206004820152600860248201526737379037bbb732b960c11b60448201526064016107c3565b670de0b6b3a764000081606001516001600160401b03161115612eab576040516339bac5cd60e11b81526020600482015260116024820152706c616e652041206f76657220313030202560781b60448201526064016107c3565b612ebe6004670de0b6b3a7640000614cbe565b6001600160401b031681608001516001600160401b03161115612f17576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652042206f766572203235202560801b60448201526064016107c3565b612f2a600a670de0b6b3a7640000614cbe565b6001600160401b03168160a001516001600160401b03161115612f83576040516339bac5cd60e11b815260206004820152601060248201526f6c616e652043206f766572203130202560801b60448201526064016107c3565b60608101516001600160401b031615801590612faa575060408101516001600160a01b0316155b15612558576040516339bac5cd60e11b815260206004820152601f60248201527f6c616e65204120776974686f757420612070726f6f6620636f6e74726163740060448201526064016107c3565b63ffffffff8083165f9081526008602090815260408083209385168352929052908120819081908190819061302c90613e41565b92509250925082613045575f5f945094505050506109b9565b806001600160d01b03166001036130655760015f945094505050506109b9565b4265ffffffffffff83161161307b600184615047565b90955065ffffffffffff1693505050509250929050565b63ffffffff81165f90815260096020526040902080545b801561329d575f6130f9836130bf600185614a77565b815481106130cf576130cf614a9e565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1685612ff8565b5090508015613108575061328d565b5f61315184613118600186614a77565b8154811061312857613128614a9e565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff166113c0565b90505f5b81518110156131bd576131b48561316d600187614a77565b8154811061317d5761317d614a9e565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168784848151811061222057612220614a9e565b50600101613155565b50835484906131ce90600190614a77565b815481106131de576131de614a9e565b5f918252602090912060088204015460079091166004026101000a900463ffffffff168461320d600186614a77565b8154811061321d5761321d614a9e565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff1602179055508380548061325e5761325e614be4565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a0219169055905550505b61329681615065565b90506130a9565b505050565b5f806132af858585613ea0565b915091505b935093915050565b81545f9081816005811115613318575f6132d584613ff0565b6132df9085614a77565b5f8881526020902090915081015465ffffffffffff908116908716101561330857809150613316565b613313816001614e6d565b92505b505b5f61332587878585614143565b9050801561335f576133498761333c600184614a77565b5f91825260209091200190565b54600160301b90046001600160d01b0316613361565b5f5b979650505050505050565b61020081511115612558576040516339bac5cd60e11b8152602060048201526012602482015271757269206f7665722035313220627974657360701b60448201526064016107c3565b6133bd6142d2565b63ffffffff83165f90815260026020526040812080549091905b80821015613444575f60026133ec8385614e6d565b6133f69190614cbe565b90508584828154811061340b5761340b614a9e565b5f91825260209091206005909102015464ffffffffff1611156134305780915061343e565b61343b816001614e6d565b92505b506133d7565b81156134e65782613456600184614a77565b8154811061346657613466614a9e565b5f9182526020918290206040805160c08101825260016005909402909201928301546001600160a01b03908116835260028401548116948301949094526003830154938416908201526001600160401b03600160a01b909304831660608201526004909101548083166080830152600160401b900490911660a082015293505b50505092915050565b60408051606080820183525f808352602080840182905292840181905263ffffffff878116825260058452848220908716825283528381206001600160a01b0386168252835283902083519182018452546001600160401b038082168352600160401b82041692820192909252600160801b90910464ffffffffff16918101829052901580159061358a575042816040015164ffffffffff16105b156135a65760208101515f60408301526001600160401b031681525b806040015164ffffffffff165f036113b95780516001600160401b031660208201529392505050565b5f825f036135de57505f6117f0565b604051630aa7c47760e41b815263ffffffff861660048201526001600160a01b0385811660248301525f9182917f0000000000000000000000000000000000000000000000000000000000000000169063aa7c477090604401606060405180830381865afa158015613652573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613676919061507a565b5091509150805f0361368c575f925050506117f0565b5f6136a161369a8684614a77565b8484614199565b63ffffffff89165f9081526004602090815260408083206001600160a01b038c168452909152902054909150611e2e90829088906136f0906001600160401b0316670de0b6b3a7640000614a77565b614199565b5f613702825f0151612e0e565b61370f826060015161336c565b6020820151515f819003613751576040516339bac5cd60e11b81526020600482015260086024820152671b9bc8185cdcd95d60c21b60448201526064016107c3565b600481111561377c57604051637f012c1f60e11b8152600481810183905260248201526044016107c3565b5f5b8181101561383b575f5b8181101561383257846020015181815181106137a6576137a6614a9e565b60200260200101516001600160a01b0316856020015183815181106137cd576137cd614a9e565b60200260200101516001600160a01b03160361382a57846020015182815181106137f9576137f9614a9e565b6020026020010151604051638c5823cb60e01b81526004016107c391906001600160a01b0391909116815260200190565b600101613788565b5060010161377e565b505f805481906138509063ffffffff166150a5565b825463ffffffff8083166101009490940a848102910219909116179092556040805160c08101825264ffffffffff4281811683525f60208085018281528b870151151586880190815260608088018581528e85015160808a01908152918f015160a08a015299855260019384905297909320865181549251945199516001600160801b0316600160581b02600160581b600160d81b03199a1515600160501b029a909a1670ffffffffffffffffffffffffffffffffff60501b19958816600160281b0269ffffffffffffffffffff1990941691909716179190911792909216939093179590951785559251949650919390929182019061395090826150c9565b5060a08201516002820190613965908261514d565b50505063ffffffff83165f8181526002602081815260408084208151808301835264ffffffffff88811682528b518286019081528354600180820186559489529786902092516005909802909201805464ffffffffff19169790911696909617865551805191860180546001600160a01b03199081166001600160a01b039485161790915581850151958701805490911695831695909517909455838201516003860180546060808801519385166001600160e01b031990921691909117600160a01b6001600160401b03948516021790915560808601516004909701805460a0909701519783166001600160801b031990971696909617600160401b9790921696909602179093558851519189015189820151948a015191519290931694937f19afbf339558b2a6e08f364dd40f4adadbe61627bef5edfd81b957d4001c841093613ab393909290615207565b60405180910390a38263ffffffff167f798cb7fb7217583108d68557ae83d3a26ff361feb759af809233253b2d960080855f015183604051613af6929190615233565b60405180910390a25050919050565b80545f90600160801b900464ffffffffff1615801590613b38575081546001600160401b03808216600160401b90920416115b613b4c5781546001600160401b0316612041565b5054600160401b90046001600160401b031690565b63ffffffff8087165f8181526007602090815260408083208a86168085529083528184206001600160a01b038b1680865290845282852095855260068452828520918552908352818420908452909152812090928391613bca9164ffffffffff8816906132bc16565b6001600160d01b031690505f613be78364ffffffffff88166132bc565b613bf084613e0a565b613bfa9190615255565b6001600160d01b031690505f828210613c13575f613c1d565b613c1d8284614a77565b9050613c328389670de0b6b3a7640000614199565b945080851115613c40578094505b85851115613c4c578594505b505050509695505050505050565b5f613c6483613b05565b83549091505f90600160801b900464ffffffffff1615801590613c9a575083546001600160401b03808216600160401b90920416115b8454909150839085905f90613cb99084906001600160401b0316614a3b565b92506101000a8154816001600160401b0302191690836001600160401b031602179055508015613d3057835483908590600890613d07908490600160401b90046001600160401b0316614a3b565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550613d72565b83546001600160401b03808216600160401b909204161115613d72578354600160401b6001600160401b0382160267ffffffffffffffff60401b199091161784555b613d7b84613b05565b8554613d98908490600160401b90046001600160401b0316614a3b565b613da29190615028565b85546001600160401b03918216600160401b0267ffffffffffffffff60401b19821681178855859288925f92613ddf928692918116911617615028565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505050505050565b80545f908015613e3957613e238361333c600184614a77565b54600160301b90046001600160d01b03166113b9565b5f9392505050565b80545f9081908190808203613e5f575f5f5f93509350935050613e99565b5f613e6f8661333c600185614a77565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250613e99915050565b9193909250565b82545f9081908015613f96575f613ebc8761333c600185614a77565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115613eff57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603613f3857825465ffffffffffff16600160301b6001600160d01b03891602178355613f88565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506132b492505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816132b4565b5f60018211613ffd575090565b816001600160801b82106140165760809190911c9060401b5b600160401b821061402c5760409190911c9060201b5b64010000000082106140435760209190911c9060101b5b6201000082106140585760109190911c9060081b5b610100821061406c5760089190911c9060041b5b6010821061407f5760049190911c9060021b5b6004821061408b5760011b5b600302600190811c908185816140a3576140a3614caa565b048201901c905060018185816140bb576140bb614caa565b048201901c905060018185816140d3576140d3614caa565b048201901c905060018185816140eb576140eb614caa565b048201901c9050600181858161410357614103614caa565b048201901c9050600181858161411b5761411b614caa565b048201901c905061413a81858161413457614134614caa565b04821190565b90039392505050565b5f5b81831015614191575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561417d5780925061418b565b614188816001614e6d565b93505b50614145565b509392505050565b5f5f5f6141a68686614249565b91509150815f036141ca578381816141c0576141c0614caa565b04925050506113b9565b8184116141e1576141e16003851502601118614265565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60408051610140810182525f8082526020820181905291810182905260608101829052608081019190915260a081016142ad6142d2565b81526020016142ba6142d2565b81525f60208201526060604082018190529081015290565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b803563ffffffff81168114612044575f5ffd5b5f5f6040838503121561432a575f5ffd5b61433383614306565b915060208301356001600160801b038116811461434e575f5ffd5b809150509250929050565b6001600160a01b0381168114612558575f5ffd5b80356001600160401b0381168114612044575f5ffd5b5f5f5f5f60808587031215614396575f5ffd5b61439f85614306565b93506143ad60208601614306565b925060408501356143bd81614359565b91506143cb6060860161436d565b905092959194509250565b5f5f604083850312156143e7575f5ffd5b6143f083614306565b9150602083013561434e81614359565b803564ffffffffff81168114612044575f5ffd5b5f5f5f5f5f60a08688031215614428575f5ffd5b61443186614306565b945061443f60208701614306565b93506040860135925061445460608701614400565b9150608086013561446481614359565b809150509295509295909350565b5f8151808452602084019350602083015f5b828110156144ab5781516001600160a01b0316865260209586019590910190600101614484565b5093949350505050565b604081525f6144c76040830185614472565b82810360208401528084518083526020830191506020860192505f5b818110156145015783518352602093840193909201916001016144e3565b50909695505050505050565b5f5f82840360e081121561451f575f5ffd5b61452884614306565b925060c0601f198201121561453b575f5ffd5b506020830190509250929050565b5f5f6040838503121561455a575f5ffd5b61456383614306565b915061457160208401614306565b90509250929050565b5f5f5f6060848603121561458c575f5ffd5b61459584614306565b92506145a360208501614306565b91506145b160408501614400565b90509250925092565b5f602082840312156145ca575f5ffd5b611a0d82614306565b602081525f611a0d6020830184614472565b5f5f5f604084860312156145f7575f5ffd5b61460084614306565b925060208401356001600160401b0381111561461a575f5ffd5b8401601f8101861361462a575f5ffd5b80356001600160401b0381111561463f575f5ffd5b866020828401011115614650575f5ffd5b939660209190910195509293505050565b80516001600160a01b039081168352602080830151821690840152604080830151909116908301526060808201516001600160401b039081169184019190915260808083015182169084015260a09182015116910152565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081526146fe60208201835163ffffffff169052565b5f6020830151614717604084018264ffffffffff169052565b50604083015164ffffffffff81166060840152506060830151801515608084015250608083015160a083015260a083015161475560c0840182614661565b5060c0830151614769610180840182614661565b5060e083015164ffffffffff166102408301526101008301516102806102608401526147996102a0840182614472565b9050610120840151601f19848303016102808501526147b882826146b9565b95945050505050565b5f5f5f606084860312156147d3575f5ffd5b6147dc84614306565b92506147ea60208501614306565b915060408401356147fa81614359565b809150509250925092565b8015158114612558575f5ffd5b803561204481614805565b5f5f6040838503121561482e575f5ffd5b61483783614306565b9150602083013561434e81614805565b602080825282518282018190525f918401906040840190835b8181101561488457835163ffffffff16835260209384019390920191600101614860565b509095945050505050565b5f5f604083850312156148a0575f5ffd5b6148a983614306565b915061457160208401614400565b60c08101611a108284614661565b5f5f5f606084860312156148d7575f5ffd5b6148e084614306565b95602085013595506040909401359392505050565b602080825282518282018190525f918401906040840190835b8181101561488457835163ffffffff815116845264ffffffffff602082015116602085015264ffffffffff60408201511660408501526001600160401b0360608201511660608501525060808301925060208401935060018101905061490e565b5f5f5f5f60808587031215614982575f5ffd5b61498b85614306565b935061499960208601614306565b925060408501356149a981614359565b91506143cb60608601614400565b5f602082840312156149c7575f5ffd5b81356001600160401b038111156149dc575f5ffd5b820161012081850312156113b9575f5ffd5b5f5f5f60608486031215614a00575f5ffd5b614a0984614306565b9250614a1760208501614306565b915060408401356147fa81614805565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038281168282160390811115611a1057611a10614a27565b64ffffffffff8181168382160190811115611a1057611a10614a27565b81810381811115611a1057611a10614a27565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b604051608081016001600160401b0381118282101715614ad457614ad4614a8a565b60405290565b604051601f8201601f191681016001600160401b0381118282101715614b0257614b02614a8a565b604052919050565b5f60c08284031215614b1a575f5ffd5b60405160c081016001600160401b0381118282101715614b3c57614b3c614a8a565b6040529050808235614b4d81614359565b81526020830135614b5d81614359565b60208201526040830135614b7081614359565b6040820152614b816060840161436d565b6060820152614b926080840161436d565b6080820152614ba360a0840161436d565b60a08201525092915050565b5f60c08284031215614bbf575f5ffd5b611a0d8383614b0a565b5f60208284031215614bd9575f5ffd5b81356113b981614359565b634e487b7160e01b5f52603160045260245ffd5b60e081018335614c0781614359565b6001600160a01b031682526020840135614c2081614359565b6001600160a01b031660208301526040840135614c3c81614359565b6001600160a01b031660408301526001600160401b03614c5e6060860161436d565b1660608301526001600160401b03614c786080860161436d565b166080830152614c8a60a0850161436d565b6001600160401b031660a083015264ffffffffff831660c08301526113b9565b634e487b7160e01b5f52601260045260245ffd5b5f82614cd857634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614ced575f5ffd5b81516113b981614805565b600181811c90821680614d0c57607f821691505b602082108103614d2a57634e487b7160e01b5f52602260045260245ffd5b50919050565b5f5b8281101561329d575f82820155600101614d32565b601f82111561329d578282111561329d57805f5260205f20601f840160051c6020851015614d7257505f5b6129b881601f860160051c03828401614d30565b6001600160401b03831115614d9d57614d9d614a8a565b614db183614dab8354614cf8565b83614d47565b5f601f841160018114614de2575f8515614dcb5750838201355b5f19600387901b1c1916600186901b1783556129b8565b5f83815260208120601f198716915b82811015614e115786850135825560209485019460019092019101614df1565b5086821015614e2d575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b80820180821115611a1057611a10614a27565b5f60208284031215614e90575f5ffd5b5051919050565b5f82601f830112614ea6575f5ffd5b81356001600160401b03811115614ebf57614ebf614a8a565b614ed2601f8201601f1916602001614ada565b818152846020838601011115614ee6575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6101208236031215614f13575f5ffd5b614f1b614ab2565b614f253684614b0a565b815260c08301356001600160401b03811115614f3f575f5ffd5b830136601f820112614f4f575f5ffd5b80356001600160401b03811115614f6857614f68614a8a565b8060051b614f7860208201614ada565b91825260208184018101929081019036841115614f93575f5ffd5b6020850194505b83851015614fc15784359250614faf83614359565b82825260209485019490910190614f9a565b602086015250614fd79250505060e08401614812565b60408201526101008301356001600160401b03811115614ff5575f5ffd5b61500136828601614e97565b60608301525092915050565b5f6020828403121561501d575f5ffd5b81516113b981614359565b6001600160401b038181168382160190811115611a1057611a10614a27565b65ffffffffffff8281168282160390811115611a1057611a10614a27565b5f8161507357615073614a27565b505f190190565b5f5f5f6060848603121561508c575f5ffd5b5050815160208301516040909301519094929350919050565b5f63ffffffff821663ffffffff81036150c0576150c0614a27565b60010192915050565b81516001600160401b038111156150e2576150e2614a8a565b600160401b8111156150f6576150f6614a8a565b81548183558082101561511a57825f528160205f200161511883830382614d30565b505b5060208301825f5260205f205f5b83811015612ab15782516001600160a01b031682820155602090920191600101615128565b81516001600160401b0381111561516657615166614a8a565b61517a816151748454614cf8565b84614d47565b6020601f8211600181146151ac575f83156151955750848201515b5f19600385901b1c1916600184901b1784556129b8565b5f84815260208120601f198516915b828110156151db57878501518255602094850194600190920191016151bb565b50848210156151f857868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b606081525f6152196060830186614472565b84151560208401528281036040840152612e0481856146b9565b60e081016152418285614661565b64ffffffffff831660c08301529392505050565b6001600160d01b038281168282160390811115611a1057611a10614a2756",
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
