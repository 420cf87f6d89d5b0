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

// DelegatesEndorsement is an auto generated low-level Go binding around an user-defined struct.
type DelegatesEndorsement struct {
	Endorser      common.Address
	Delegate      uint32
	RevocableFrom *big.Int
}

// DelegatesInfo is an auto generated low-level Go binding around an user-defined struct.
type DelegatesInfo struct {
	Number         uint32
	Name           string
	Owner          common.Address
	PendingOwner   common.Address
	Operator       common.Address
	Reward         common.Address
	Commission     uint16
	NextCommission uint16
	CommissionFrom *big.Int
	Votes          *big.Int
	Score          *big.Int
	Bucket         *big.Int
	Active         bool
	Removed        bool
	SuspendedUntil uint64
	ExitSlot       *big.Int
	Exiting        bool
	X              *big.Int
	Y              *big.Int
	Randomness     []byte
	NextRandomness []byte
	RandomnessFrom *big.Int
}

// DelegatesRegistration is an auto generated low-level Go binding around an user-defined struct.
type DelegatesRegistration struct {
	Name            string
	Commission      uint16
	Operator        common.Address
	Reward          common.Address
	X               *big.Int
	Y               *big.Int
	ConsensusProof  []byte
	RandomnessKey   []byte
	RandomnessProof []byte
}

// Member is an auto generated low-level Go binding around an user-defined struct.
type Member struct {
	Delegate   uint32
	Randomness []byte
}

// DelegatesMetaData contains all meta data concerning the Delegates contract.
var DelegatesMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"},{\"internalType\":\"contractIBuckets\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"contractIRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"epochSeconds\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"AlreadyBacks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"AlreadyOwnsDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"BadConsensusKeyProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"key\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proof\",\"type\":\"uint256\"}],\"name\":\"BadRandomnessKeyLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRandomnessKeyProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"BucketHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"CommissionPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommissionStepTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommissionTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitAlreadyRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitGivenUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"ExitNotRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"KeyUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"LockTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NameTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NoSuchDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBucketOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDelegateOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NotEndorsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotEndorser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPendingOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotRevocableYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"have\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"}],\"name\":\"NotVotingFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"OwnBucket\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RandomnessKeyIsZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RandomnessKeyPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"RandomnessKeyUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"RemovedForEver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RevokeAlreadyIntended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"RevokeNotIntended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"StakeTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"CommissionChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"DelegateActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumDelegates.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"DelegateDeactivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"}],\"name\":\"DelegateRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"DelegateReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"DelegateRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"DelegateSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DelegateSuspended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"}],\"name\":\"DelegateUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"}],\"name\":\"Endorsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"EndorsementEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"OwnershipOffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RandomnessKeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RevokeIntended\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CONSENSUS_KEY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY_EPOCHS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ENDORSED_DAYS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EPOCH_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_COMMISSION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_COMMISSION_STEP\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_RELEASES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_ACTIVATE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_STAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RANDOMNESS_KEY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRATION_FEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractIRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIBuckets\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"fromVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"toVotes\",\"type\":\"uint256\"}],\"name\":\"changeVotes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirmExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"consensusKeyDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"delegateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pendingOwner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"nextCommission\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"commissionFrom\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"removed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"suspendedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"exitSlot\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"exiting\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"randomness\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nextRandomness\",\"type\":\"bytes\"},{\"internalType\":\"uint40\",\"name\":\"randomnessFrom\",\"type\":\"uint40\"}],\"internalType\":\"structDelegates.Info\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"electable\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"endorse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"endorsementOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"revocableFrom\",\"type\":\"uint40\"}],\"internalType\":\"structDelegates.Endorsement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"intendRevoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"keyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"}],\"name\":\"member\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"randomness\",\"type\":\"bytes\"}],\"internalType\":\"structMember\",\"name\":\"m\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"numberByName\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"numberOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"offerOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"randomnessKeyDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"consensusProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"randomnessKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"randomnessProof\",\"type\":\"bytes\"}],\"internalType\":\"structDelegates.Registration\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"remove\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotateConsensusKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotateRandomnessKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"suspend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"terms\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"top\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"scores\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"votesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6101c0604052348015610010575f5ffd5b5060405161611938038061611983398101604081905261002f9161012e565b306080524660a05260608061008060408051808201825260118152705472656c6c69732044656c65676174657360781b602080830191909152825180840190935260018352603160f81b9083015291565b815160209283012081519183019190912060c082905260e0819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092529082015246606082015230608082015260a090206101005250506001600160a01b039485166101205292841661014052908316610160529091166101805264ffffffffff166101a0526101a8565b6001600160a01b038116811461012b575f5ffd5b50565b5f5f5f5f5f60a08688031215610142575f5ffd5b855161014d81610117565b602087015190955061015e81610117565b604087015190945061016f81610117565b606087015190935061018081610117565b608087015190925064ffffffffff8116811461019a575f5ffd5b809150509295509295909350565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051615e616102b85f395f81816105e3015281816119b601528181611bca015281816136d5015261396501525f8181610591015281816112640152818161173f015261227e01525f818161084d01526121da01525f818161076101528181610aeb01528181611781015281816124460152818161259701528181612731015281816127f60152818161292d01528181612aed0152818161374c015281816138470152613f6101525f81816108f1015281816112e7015281816113fb01528181611cb001526129f801525f61358c01525f61364601525f61362001525f6135d001525f6135ad0152615e615ff3fe6080604052600436106102be575f3560e01c806384b0196e1161016f578063b782ceef116100d8578063e1c54e7111610092578063f01f5ecc1161006d578063f01f5ecc14610953578063f1a05c491461099a578063f3451f8814610a51578063fdf364e414610aa2575f5ffd5b8063e1c54e71146108e0578063e52721e414610913578063e7d4539e14610927575f5ffd5b8063b782ceef1461081d578063c0034e0c1461083c578063c594cc651461086f578063c640752d1461088e578063caa19452146108ad578063d61a3381146108cc575f5ffd5b80639911a1c3116101295780639911a1c314610783578063a0d3054414610797578063a6907def146107b6578063ae97dde8146107d5578063aeba96da146107ea578063b260c42a146107fe575f5ffd5b806384b0196e146106b95780638938d7c1146106e05780638a4bc9ce146106ff5780638e3e92f21461071e5780639205a5741461073d57806397610f3014610750575f5ffd5b80633fa22d3f1161022b5780634f1e2f58116101e55780635b6a568b116101c05780635b6a568b1461064a57806364b4f75114610672578063787163d8146106865780637f8e3b4e146106a5575f5ffd5b80634f1e2f58146105b35780635262265a146105d2578063570554b41461061b575f5ffd5b80633fa22d3f146104e75780633fd9c04a1461051a578063405777e31461053957806341fbbc311461054d5780634331ed1f1461056c578063484bcb4714610580575f5ffd5b806323b7ec3b1161027c57806323b7ec3b146103cb5780633137f73414610421578063313ae5411461045b5780633211987c1461048857806332de0fa6146104b45780633457c7f3146104d3575f5ffd5b80621ffb71146102c257806306661abd146102e35780630d1ef026146103125780630f0ed9bd146103535780631fcfe3eb1461038d57806320c5429b146103ac575b5f5ffd5b3480156102cd575f5ffd5b506102e16102dc366004615107565b610ab6565b005b3480156102ee575f5ffd5b505f5463ffffffff165b60405163ffffffff90911681526020015b60405180910390f35b34801561031d575f5ffd5b506103457f7d8470f313788891174133b8848d1678c005d48d51445fb64d9974a6a21b667281565b604051908152602001610309565b34801561035e575f5ffd5b506102f861036d36600461517f565b6001600160a01b03165f9081526002602052604090205463ffffffff1690565b348015610398575f5ffd5b506102e16103a736600461519a565b610ad3565b3480156103b7575f5ffd5b506102e16103c636600461519a565b610c44565b3480156103d6575f5ffd5b506104096103e53660046151b1565b63ffffffff165f90815260016020819052604090912001546001600160a01b031690565b6040516001600160a01b039091168152602001610309565b34801561042c575f5ffd5b5061034561043b3660046151b1565b63ffffffff165f908152600160205260409020546001600160801b031690565b348015610466575f5ffd5b5061047a61047536600461519a565b610d90565b604051610309929190615206565b348015610493575f5ffd5b506104a76104a23660046151b1565b610ed0565b6040516103099190615287565b3480156104bf575f5ffd5b506103456104ce366004615444565b6111c2565b3480156104de575f5ffd5b5061034561123a565b3480156104f2575f5ffd5b506103457f0270878f71b264b39242ab70fabec73bb2ff07d918f96097dc379fa59b9d53ed81565b348015610525575f5ffd5b50610345610534366004615476565b6112db565b348015610544575f5ffd5b506102e1611350565b348015610558575f5ffd5b506102e16105673660046154b6565b6113f0565b348015610577575f5ffd5b506103456115c4565b34801561058b575f5ffd5b506104097f000000000000000000000000000000000000000000000000000000000000000081565b3480156105be575f5ffd5b506102e16105cd36600461519a565b6115cf565b3480156105dd575f5ffd5b506106057f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610309565b348015610626575f5ffd5b5061063a6106353660046151b1565b6116ce565b6040519015158152602001610309565b348015610655575f5ffd5b5061065f6101f481565b60405161ffff9091168152602001610309565b34801561067d575f5ffd5b50610345611719565b348015610691575f5ffd5b506102e16106a03660046154cf565b611776565b3480156106b0575f5ffd5b506102e16118a1565b3480156106c4575f5ffd5b506106cd611a81565b6040516103099796959493929190615514565b3480156106eb575f5ffd5b506102e16106fa366004615583565b611ae5565b34801561070a575f5ffd5b506102e16107193660046155e6565b611ca5565b348015610729575f5ffd5b506102e161073836600461517f565b611e28565b6102f861074b366004615619565b611e90565b34801561075b575f5ffd5b506104097f000000000000000000000000000000000000000000000000000000000000000081565b34801561078e575f5ffd5b50610345612250565b3480156107a2575f5ffd5b506103456107b13660046156bd565b6122b5565b3480156107c1575f5ffd5b506102e16107d03660046151b1565b61230f565b3480156107e0575f5ffd5b5061065f61271081565b3480156107f5575f5ffd5b5061065f605b81565b348015610809575f5ffd5b506102e161081836600461519a565b61253e565b348015610828575f5ffd5b50610345610837366004615771565b6129ec565b348015610847575f5ffd5b506104097f000000000000000000000000000000000000000000000000000000000000000081565b34801561087a575f5ffd5b506102e16108893660046157a8565b612be3565b348015610899575f5ffd5b506102e16108a83660046157c3565b612d95565b3480156108b8575f5ffd5b506102f86108c73660046157ef565b612daf565b3480156108d7575f5ffd5b50610605601881565b3480156108eb575f5ffd5b506104097f000000000000000000000000000000000000000000000000000000000000000081565b34801561091e575f5ffd5b50610345604081565b348015610932575f5ffd5b5061094661094136600461517f565b612df2565b604051610309919061582d565b34801561095e575f5ffd5b5061097261096d3660046151b1565b612e59565b604080516001600160a01b03909416845261ffff909216602084015290820152606001610309565b3480156109a5575f5ffd5b50610a196109b436600461519a565b60408051606080820183525f8083526020808401829052928401819052938452600682529282902082519384018352546001600160a01b0381168452600160a01b810463ffffffff1691840191909152600160c01b900464ffffffffff169082015290565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015164ffffffffff1690820152606001610309565b348015610a5c575f5ffd5b50610a8d610a6b3660046151b1565b63ffffffff165f90815260016020526040902060058101546006909101549091565b60408051928352602083019190915201610309565b348015610aad575f5ffd5b506102e1612e9f565b610acc85610ac387612f3e565b86868686612fdc565b5050505050565b6040516324a6653960e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015610b39573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b5d919061587c565b80519091506001600160a01b03163314610b9857604051635cfa44a760e01b8152600481018390523360248201526044015b60405180910390fd5b604081015163ffffffff161580610bb057508060c001515b15610bde5760405163c5aeb1fb60e01b8152600481018390525f602482018190526044820152606401610b8f565b60408181015163ffffffff165f908152600160208190529190200154336001600160a01b0390911603610c2757604051631eb6254360e01b815260048101839052602401610b8f565b610c3182826130f0565b610c408233836040015161313f565b5050565b5f81815260066020908152604091829020825160608101845290546001600160a01b038116808352600160a01b820463ffffffff1693830193909352600160c01b900464ffffffffff16928101929092523314610cbc5760405162f9cf4960e31b815260048101839052336024820152604401610b8f565b806040015164ffffffffff165f03610cea5760405163b2e121c160e01b815260048101839052602401610b8f565b806040015164ffffffffff16421015610d2c576040808201519051633ee4527760e21b81526004810184905264ffffffffff9091166024820152604401610b8f565b60208181015163ffffffff165f9081526001909152604090208054600160e81b900460ff168015610d6d57508054600160801b90046001600160401b031683145b15610d8757610d8282602001518260036131e9565b505050565b610d8283613269565b6060805f610d9e60076132cc565b905083811015610dac578093505b836001600160401b03811115610dc457610dc4615650565b604051908082528060200260200182016040528015610ded578160200160208202803683370190505b509250836001600160401b03811115610e0857610e08615650565b604051908082528060200260200182016040528015610e31578160200160208202803683370190505b5091505f610e3f60076132fc565b90505f5b85811015610ec8575f610e5583613308565b9050610e658163ffffffff61592a565b868381518110610e7757610e77615946565b602002602001019063ffffffff16908163ffffffff1681525050602081901c858381518110610ea857610ea8615946565b602002602001018181525050610ebd83613329565b925050600101610e43565b505050915091565b604080516102c0810182525f8082526060602083018190529282018190528282018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018390526102808201929092526102a081019190915263ffffffff82165f908152600160208190526040909120908101546001600160a01b0316610fb05750919050565b63ffffffff83168252610fc281613336565b602083015260018101546004820154600283015460038401546001600160a01b0390811660a08701529081166080860152908116606085015216604083015261100a8161342c565b61ffff1660c08301526001810154600160c01b900464ffffffffff16421015611057576001810154600160c01b810464ffffffffff16610100840152600160b01b900461ffff1660e08301525b80546001600160801b0316602061106e858461348d565b83546001600160401b03600160801b820416610160870152911c6101408501526001600160801b03909116610120840152600160f81b810460ff9081161515610200850152600160f01b8204811615156101a0850152600160e81b82041615156101808401526002820154600160a01b900464ffffffffff9081166101e0850152600160c01b909104166101c08301526005810154600682015461024084015261022083015261114b611120826134fc565b604080518082019091528154815260019091015460801b6001600160801b0319166020820152613545565b6102608301526004810154600160a01b900464ffffffffff164210156111bc576040805180820190915260098201548152600a82015460801b6001600160801b031916602082015261119c90613545565b6004820154600160a01b900464ffffffffff166102a08401526102808301525b50919050565b604080517f7d8470f313788891174133b8848d1678c005d48d51445fb64d9974a6a21b667260208201526001600160a01b0385169181019190915260608101839052608081018290525f906112309060a0015b6040516020818303038152906040528051906020012061358a565b90505b9392505050565b60405163023aa9ab60e61b81526f64656c65676174652e6d696e5374617960801b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac0906024015b602060405180830381865afa1580156112b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112d6919061595a565b905090565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461132757604051632700fdd360e01b8152336004820152602401610b8f565b63ffffffff83165f908152600160205260409020611347908490846136a0565b90505b92915050565b5f5f61135a6138d8565b80549193509150600160f81b900460ff1661139057604051631d97f44d60e11b815263ffffffff83166004820152602401610b8f565b6002810154600160a01b900464ffffffffff164210156113e457600281015460405163a2207e8960e01b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b8f565b610c40828260016131e9565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461143b57604051632700fdd360e01b8152336004820152602401610b8f565b60095460085461144c604083615971565b8111156114615761145e604083615971565b90505b80821080156114a75750826001600160401b03166008838154811061148857611488615946565b5f9182526020909120015464010000000090046001600160401b031611155b156115bd575f600883815481106114c0576114c0615946565b5f918252602090912001546008805463ffffffff909216925090849081106114ea576114ea615946565b5f91825260208083209190910180546bffffffffffffffffffffffff1916905563ffffffff83168252600190526040902080546001600160401b038616600160c01b90910464ffffffffff16118061154f57508054600160c01b900464ffffffffff16155b1561155b5750506115ad565b61156682825f613929565b6040516001600160401b038616815263ffffffff8316907fdca7c9fa1f0b8e6a8e2a7e341689014fb2b6f47dec962ecaf08425703812447d9060200160405180910390a250505b6115b682615984565b9150611461565b5060095550565b5f6112d660076132cc565b5f81815260066020526040902080546001600160a01b0316331461160e5760405162f9cf4960e31b815260048101839052336024820152604401610b8f565b8054600160c01b900464ffffffffff1615611655578054604051637c5f6e7b60e01b815260048101849052600160c01b90910464ffffffffff166024820152604401610b8f565b61165d61395f565b815464ffffffffff60c01b1916600160c01b64ffffffffff9283168102919091178084556040519181049092168152600160a01b90910463ffffffff169083907f1ba0d92ba70e24649f343423a1b7c9385cf80c2a7c5492504344cf3b59aa491d9060200160405180910390a35050565b5f63ffffffff8216158015906116ef57505f5463ffffffff90811690831611155b801561134a57505063ffffffff165f90815260016020526040902054600160f01b900460ff161590565b60405163023aa9ab60e61b81526b64656c65676174652e66656560a01b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401611297565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146117c157604051633bd840a960e11b8152336004820152602401610b8f565b8163ffffffff168463ffffffff16036118255763ffffffff8216156118205763ffffffff82165f9081526001602052604090205461182090839083906118119087906001600160801b031661599c565b61181b9190615971565b613995565b61189b565b63ffffffff8416156118605763ffffffff84165f9081526001602052604090205461186090859061181b9086906001600160801b031661599c565b63ffffffff82161561189b5763ffffffff82165f9081526001602052604090205461189b90839061181b9084906001600160801b0316615971565b50505050565b5f5f6118ab6138d8565b80549193509150600160e81b900460ff166118e1576040516348cce85360e11b815263ffffffff83166004820152602401610b8f565b8054600160f81b900460ff161561192c576002810154604051632a458d6160e21b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b8f565b6002810154600160a01b900464ffffffffff164210156119805760028101546040516331df1da760e21b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b8f565b5f54429064ffffffffff640100000000909104811690821610156119b157505f54640100000000900464ffffffffff165b6119dc7f000000000000000000000000000000000000000000000000000000000000000060186159af565b6119e690826159cf565b8254600160f81b6001600160f81b0390911617835560028301805464ffffffffff60a01b1916600160a01b64ffffffffff8416908102919091179091555f805468ffffffffff000000001916640100000000830217905560405190815290915063ffffffff8416907f493fdf0a3c7ef5b73c8fe02e906f46a182c7b3d1ed5c96c4595d2e89064124e2906020015b60405180910390a2505050565b600f60f81b6060805f808083611ad360408051808201825260118152705472656c6c69732044656c65676174657360781b602080830191909152825180840190935260018352603160f81b9083015291565b97989097965046955030945091925090565b5f611aef86612f3e565b6004810154909150600160a01b900464ffffffffff16421015611b48576004818101546040516394da5c5b60e01b815263ffffffff891692810192909252600160a01b900464ffffffffff166024820152604401610b8f565b6004810154600160a01b900464ffffffffff1615611b915760098101546007820155600a8101546008820180546001600160801b0319166001600160801b039092169190911790555b611b9e81868686866139da565b8051600983015560200151600a820180546001600160801b03191660809290921c919091179055611bef7f0000000000000000000000000000000000000000000000000000000000000000426159cf565b60048201805464ffffffffff60a01b1916600160a01b64ffffffffff93909316929092029190911790556040805180820190915260098201548152600a82015460801b6001600160801b031916602082015263ffffffff8716907f14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc90611c7490613545565b6004840154604051611c959291600160a01b900464ffffffffff16906159ec565b60405180910390a2505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611cf057604051632700fdd360e01b8152336004820152602401610b8f565b63ffffffff82161580611d0d57505f5463ffffffff908116908316115b610c405764ffffffffff6001600160401b0382161115611d2f575064ffffffffff5b63ffffffff82165f9081526001602052604090208054600160c01b900464ffffffffff166001600160401b03831611611d6757505050565b611d72838284613929565b60408051808201825263ffffffff8581168083526001600160401b038681166020808601828152600880546001810182555f9190915296517ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee390970180549151909416640100000000026bffffffffffffffffffffffff19909116969095169590951793909317905592519081527fa35a970d90dbe2e64b36d4035a6c69c0af5cb4091e1a7216daa6d32bef2ec7fe9101611a74565b5f5f611e326138d8565b6004810180546001600160a01b0319166001600160a01b03871690811790915560405192945090925090339063ffffffff8516907fe4a9719174a6b8e673a2bf0e2f994411303586d476561a87430841ffeed92140905f90a4505050565b5f5f611e9a611719565b9050803414611ec5576040516323b18f5f60e01b815234600482015260248101829052604401610b8f565b612710611ed860408501602086016157a8565b61ffff161115611f1a57611ef260408401602085016157a8565b604051632cdfe21960e01b815261ffff90911660048201526127106024820152604401610b8f565b611f2333613ac4565b5f611f36611f318580615a14565b613b2a565b6001600160a01b031981165f9081526003602052604090205490915063ffffffff1615611fa357611f678480615a14565b6001600160a01b031983165f908152600360205260409081902054905163b8e942a960e01b8152610b8f93929163ffffffff1690600401615a7e565b5f80548190611fb79063ffffffff16615aa7565b825463ffffffff8083166101009490940a84810291021990911617909255335f818152600260209081526040808320805463ffffffff1990811687179091556001600160a01b031980891685526003808552838620805490931688179092559584526001808452938290209384018054909616909417909455918101805460a087901c600160a01b026001600160a01b03919091161790559295506120609187019087016157a8565b60018201805461ffff92909216600160a01b0261ffff60a01b199092169190911790553363ffffffff85167f6ad542891e001605c2317b6327bd83ed7cc7ceaddff3868a0918583ee894044d6120b68880615a14565b6120c660408b0160208c016157a8565b6040516120d593929190615acb565b60405180910390a361210784826120f26060890160408a0161517f565b61210260808a0160608b0161517f565b613c18565b6121288482608088013560a089013561212360c08b018b615a14565b612fdc565b61214c8161213960e0880188615a14565b6121476101008a018a615a14565b6139da565b805160078301819055602091820151600884018054608092831c6001600160801b0319918216179182905560408051808201909152938452911b169181019190915263ffffffff8516907f14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc906121c190613545565b426040516121d0929190615af2565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b60d4288346040518263ffffffff1660e01b81526004015f604051808303818588803b158015612231575f5ffd5b505af1158015612243573d5f5f3e3d5ffd5b5050505050505050919050565b60405163023aa9ab60e61b81527364656c65676174652e6d696e416374697661746560601b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401611297565b5f6113477f0270878f71b264b39242ab70fabec73bb2ff07d918f96097dc379fa59b9d53ed848480519060200120604051602001611215939291909283526001600160a01b03919091166020830152604082015260600190565b63ffffffff81165f90815260016020526040902060048101546001600160a01b0316331461235d5760405162c3ff5b60e31b815263ffffffff83166004820152336024820152604401610b8f565b61236633613ac4565b600181015460405133916001600160a01b03169063ffffffff8516907ff762668ccf38eb8a945f8703cd5cd30bd5a99413388b58679c00d391ef06e874905f90a46001810180546001600160a01b03165f90815260026020526040808220805463ffffffff199081169091553380845291909220805490921663ffffffff86161790915581546001600160a01b031990811690911790915560048201805490911690558054600160e81b900460ff1661241d575050565b80546040516324a6653960e01b8152600160801b9091046001600160401b031660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015612494573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124b8919061587c565b518254600160801b90046001600160401b03165f908152600660205260409020909150336001600160a01b0383161480159061251c575080546001600160a01b03838116911614158061251c5750805463ffffffff858116600160a01b9092041614155b1561189b57825461189b90600160801b90046001600160401b0316838661313f565b5f5f6125486138d8565b80549193509150600160f01b900460ff161561257f57604051632b8c801360e21b815263ffffffff83166004820152602401610b8f565b6040516324a6653960e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa1580156125e5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612609919061587c565b90508263ffffffff16816040015163ffffffff1614158061262b57508060c001515b1561267757838160c00151612644578160400151612646565b5f5b60405163c5aeb1fb60e01b8152600481019290925263ffffffff908116602483015284166044820152606401610b8f565b8154600160e81b900460ff16156126c157815460405163ced3f51f60e01b8152600160801b9091046001600160401b0316600482015263ffffffff84166024820152604401610b8f565b5f6126ca612250565b9050808260200151101561270157602082015160405163f74c0f3360e01b8152600481019190915260248101829052604401610b8f565b8254600160801b90046001600160401b031685146128a757604051636d718a8760e11b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dae3150e90602401602060405180830381865afa15801561277e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127a2919061595a565b9050804210156127cf5760405163ceade42160e01b81526004810187905260248101829052604401610b8f565b8354604051636d718a8760e11b8152600160801b9091046001600160401b031660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dae3150e90602401602060405180830381865afa158015612843573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612867919061595a565b9050804210156128a557835460405163ceade42160e01b8152600160801b9091046001600160401b0316600482015260248101829052604401610b8f565b505b81516001600160a01b031633146128c8576128c3848684613ccf565b6128ed565b5f858152600660205260409020546001600160a01b0316156128ed576128ed85613269565b825467ffffffffffffffff60801b1916600160801b6001600160401b03871602178355604051634c4f8ecf60e01b815260048101869052600160248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634c4f8ecf906044015f604051808303815f87803b158015612976575f5ffd5b505af1158015612988573d5f5f3e3d5ffd5b5050845460ff60e81b1916600160e81b178555506129b390506129ab858561348d565b600790613d5b565b604051859063ffffffff8616907fb81d07856995e12f2f2b65e63198c1a846522fe6f294b8203e1fb9ae47dabf06905f90a35050505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612a3857604051632700fdd360e01b8152336004820152602401610b8f565b63ffffffff83161580612a5557505f5463ffffffff908116908416115b15612a6157505f61134a565b63ffffffff83165f9081526001602052604090208054600160f01b900460ff1615612a8f575f91505061134a565b805460ff60f01b1916600160f01b17815561271061ffff84161115612ab45761271092505b80546040516324a6653960e01b8152600160801b9091046001600160401b03166004820152612b7c90859083906127109061ffff8816907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015612b3b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b5f919061587c565b60200151612b6d9190615b13565b612b779190615b3e565b6136a0565b8154909250600160e81b900460ff1615612b9c57612b9c848260046131e9565b8363ffffffff167f44d7a5e8e999154132d1633cf9421c0f4fd112c74282e117bb7f7f155a68859283604051612bd491815260200190565b60405180910390a25092915050565b5f5f612bed6138d8565b909250905061271061ffff84161115612c2757604051632cdfe21960e01b815261ffff841660048201526127106024820152604401610b8f565b6001810154600160c01b900464ffffffffff16421015612c7b576001810154604051630443205b60e41b815263ffffffff84166004820152600160c01b90910464ffffffffff166024820152604401610b8f565b5f612c858261342c565b90505f8161ffff168561ffff1611612ca657612ca18583615b51565b612cb0565b612cb08286615b51565b90506101f461ffff82161115612ce75760405163c095952d60e01b815261ffff821660048201526101f46024820152604401610b8f565b8185612cf161395f565b60018601805466ffffffffffffff60b01b1916600160c01b64ffffffffff938416810261ffff60b01b191691909117600160b01b61ffff958616021761ffff60a01b1916600160a01b95851695909502949094179081905560408051938a16845293900416602082015263ffffffff8616917f2315a7003d29685215200348585e44727ff2cf441c1b972e5c1d9c5c46d9909e910160405180910390a25050505050565b5f5f612d9f6138d8565b9150915061189b82828686613c18565b5f600c8211612dea5760035f612dc58486615b6b565b6001600160a01b031916815260208101919091526040015f205463ffffffff16611347565b505f92915050565b604080518082019091525f8152606060208201526001600160a01b0382165f9081526004602052604090205463ffffffff1680825215612e5457805163ffffffff165f908152600160205260409020612e4e90611120906134fc565b60208201525b919050565b63ffffffff81165f9081526001602052604081206003810154829182916001600160a01b0316612e888261342c565b915490969195506001600160801b03169350915050565b5f5f612ea96138d8565b80549193509150600160f81b900460ff16612edf57604051631d97f44d60e11b815263ffffffff83166004820152602401610b8f565b80546001600160f81b031681556002810154604051600160a01b90910464ffffffffff16815263ffffffff8316907fa55ffdb975f41c752b7abe1d26d37c443134daa9869272067924d9e8dd7de57b9060200160405180910390a25050565b63ffffffff81165f908152600160208190526040909120908101546001600160a01b03163314801590612f7e575060028101546001600160a01b03163314155b15612faa5760405163042d1cb960e21b815263ffffffff83166004820152336024820152604401610b8f565b8054600160f01b900460ff1615612e5457604051632b8c801360e21b815263ffffffff83166004820152602401610b8f565b60018501545f9061300490612ffb906001600160a01b031687876111c2565b86868686613d77565b6001600160a01b0381165f9081526004602052604090205490915063ffffffff161561306c576001600160a01b0381165f818152600460208190526040918290205491516329f98abd60e01b81529081019290925263ffffffff166024820152604401610b8f565b6001600160a01b0381165f818152600460205260409020805463ffffffff191663ffffffff8a1690811790915560068801869055600588018790557f9c10127241abfff55d5443e8fe6de3849798dcbe5b347e34b125089a12dd769e6130d28888613e88565b6040516130df9190615ba1565b60405180910390a350505050505050565b5f8160800151613100575f613106565b81606001515b61ffff169050605b811015610d8257604051630bfa6fe160e11b81526004810184905260248101829052605b6044820152606401610b8f565b604080516060810182526001600160a01b0380851680835263ffffffff80861660208086018281525f8789018181528c82526006909352888120975188549251935164ffffffffff16600160c01b0264ffffffffff60c01b1994909616600160a01b026001600160c01b0319909316971696909617171691909117909355925186917f9504ce6b6aa85f82f73b6b16904ab2d40684593acce4099144a4e989c51003d691a4505050565b6131fe6131f6848461348d565b600790613ed9565b8154600161ff0160e81b0316808355604051600160801b9091046001600160401b03169063ffffffff8516907f012a8add1ede3db8cf519db5d63621b76a8458a9281b723e65be097c945e14b490613257908590615bc7565b60405180910390a3610d828383613ee4565b5f81815260066020526040808220549051600160a01b90910463ffffffff169183917fc8d12b982a98f77366b11733f8347faa8f34dde2f9aa0fac79215c84e979d50a9190a35f90815260066020526040902080546001600160e81b0319169055565b5f5f6132ee8360209081526801dc27bb5462fdadcb5f90815260409020901b90565b54637fffffff169392505050565b5f61134a82601f613fc5565b5f8161331357919050565b50805460601c80612e5457506380000000175490565b5f61134a82601f5f614025565b6003810154606090600160a01b900460a01b5f5b600c8110801561337857508181600c811061336757613367615946565b1a60f81b6001600160f81b03191615155b1561338d5761338681615984565b905061334a565b5f816001600160401b038111156133a6576133a6615650565b6040519080825280601f01601f1916602001820160405280156133d0576020820181803683370190505b5090505f5b82811015613423578381600c81106133ef576133ef615946565b1a60f81b82828151811061340557613405615946565b60200101906001600160f81b03191690815f1a9053506001016133d5565b50949350505050565b60018101545f90600160c01b900464ffffffffff161580159061346157506001820154600160c01b900464ffffffffff164210155b61347a576001820154600160a01b900461ffff1661134a565b5060010154600160b01b900461ffff1690565b80545f908190600160c01b900464ffffffffff16156134c25782546134bd90600a906001600160801b0316615bed565b6134ce565b82546001600160801b03165b6001600160801b031690506134e78463ffffffff61592a565b63ffffffff16602082901b1791505092915050565b60048101545f90600160a01b900464ffffffffff161580159061353157506004820154600160a01b900464ffffffffff164210155b61353e578160070161134a565b5060090190565b6060815f015182602001516040516020016135749291909182526001600160801b031916602082015260300190565b6040516020818303038152906040529050919050565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141661367d5750604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915246606082015230608082015260a090205b6719010000000000005f5280601a5281603a52604260182090505f603a52919050565b81545f90600160801b90046001600160401b031680158061372157508354600160e81b900460ff1615801561372157506136f97f00000000000000000000000000000000000000000000000000000000000000006140be565b60028501546137169190600160c81b900464ffffffffff166159cf565b64ffffffffff164210155b1561372f575f915050611233565b6040516314454c8560e31b815260048101829052602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a22a6428906044016020604051808303815f875af115801561379a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137be919061595a565b9150808563ffffffff167fa63b4690accae7692d8f3d9e126422a1bf7772be177321d8d2e6f4cadc6c1416846040516137f991815260200190565b60405180910390a38354600160e81b900460ff16801561382257508354600160f01b900460ff16155b80156138bf575061383161123a565b6040516324a6653960e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015613895573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138b9919061587c565b60200151105b156138d0576138d0858560026131e9565b509392505050565b335f9081526002602052604081205463ffffffff169081810361391057604051636bbce47760e01b8152336004820152602401610b8f565b5063ffffffff81165f9081526001602052604090209091565b5f613934848461348d565b835464ffffffffff60c01b1916600160c01b64ffffffffff851602178455905061189b8484836140d7565b5f61398b7f000000000000000000000000000000000000000000000000000000000000000060186159af565b6112d690426159cf565b63ffffffff82165f908152600160205260408120906139b4848361348d565b82546001600160801b0319166001600160801b038516178355905061189b8483836140d7565b604080518082019091525f808252602082015260808414613a1857604051633c8f746d60e01b81526004810185905260248101839052604401610b8f565b613a22858561411c565b6001600160801b031916602083015281525f613a3d82613545565b6001880154909150613a6590613a5c906001600160a01b0316836122b5565b878787876141ff565b80516020808301919091205f818152600590925260409091205460ff1615613aa25781604051633a69095b60e01b8152600401610b8f9190615ba1565b5f908152600560205260409020805460ff191660011790555095945050505050565b6001600160a01b0381165f9081526002602052604090205463ffffffff1615613b27576001600160a01b0381165f8181526002602052604090819020549051624de42360e61b8152600481019290925263ffffffff166024820152604401610b8f565b50565b5f8282801580613b3a5750600c81115b15613b5c57848460405163dc9e49bb60e01b8152600401610b8f929190615c1a565b5f5b81811015613c04575f838383818110613b7957613b79615946565b909101356001600160f81b031916915050606160f81b811080613ba95750603d60f91b6001600160f81b03198216115b8015613bd95750600360fc1b6001600160f81b031982161080613bd95750603960f81b6001600160f81b03198216115b15613bfb57868660405163dc9e49bb60e01b8152600401610b8f929190615c1a565b50600101613b5e565b50613c0f8183615b6b565b95945050505050565b6001600160a01b0382161580613c3557506001600160a01b038116155b15613c535760405163d92e233d60e01b815260040160405180910390fd5b6003830180546001600160a01b038381166001600160a01b0319928316811790935560028601805491861691909216811790915560408051918252602082019290925263ffffffff8616917f513218eb440d52bbe0bf7aa58b96d89ec879066600fe3d7c354e37a5bddc9de3910160405180910390a250505050565b5f828152600660205260409020815181546001600160a01b039081169116141580613d0b5750805463ffffffff858116600160a01b9092041614155b80613d2457508054600160c01b900464ffffffffff1615155b15613d5157604051637714619160e01b81526004810184905263ffffffff85166024820152604401610b8f565b61189b83836130f0565b5f613d668383614366565b90508015610d8257610d8281614387565b5f613d828585614390565b613da957604051634a7e912d60e01b81526004810186905260248101859052604401610b8f565b6040805160208082018890528183018790528251808303840181526060909201909252805191012090505f5f613e148886868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506143e792505050565b5090925090505f816003811115613e2d57613e2d615bb3565b141580613e4c5750826001600160a01b0316826001600160a01b031614155b15613e7d5760405163fd3d24cb60e01b81526001600160a01b03808416600483015284166024820152604401610b8f565b505095945050505050565b6060613e98600183166002615971565b60f81b83604051602001613ec29291906001600160f81b0319929092168252600182015260210190565b604051602081830303815290604052905092915050565b5f613d668383614430565b60028101805464ffffffffff60c81b1916600160c81b4264ffffffffff16021790558054600160801b90046001600160401b03165f8181526006602052604090205463ffffffff848116600160a01b9092041603613f4557613f4581613269565b604051634c4f8ecf60e01b8152600481018290525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634c4f8ecf906044015f604051808303815f87803b158015613faa575f5ffd5b505af1158015613fbc573d5f5f3e3d5ffd5b50505050505050565b5f5f613fe78460209081526801dc27bb5462fdadcb5f90815260409020901b90565b9050805460801c91508115614015575b80821754831c637fffffff168061400e5750614015565b9150613ff7565b811515828217025b949350505050565b5f83614032575082611233565b508254637fffffff81831c81169163ffffffff198616918616908361408b57637fffffff81603e1c1693505b83156140ab57508183175480851c637fffffff1682036140ab57603e81901c637fffffff1693915061405e565b508183175480861c637fffffff16806140a457506140ab565b935061408b565b50821515838317025b9695505050505050565b5f6140ca8260026159af565b61134a906203f4806159cf565b8154600160e81b900460ff166140ec57505050565b5f6140f7848461348d565b90508181036141065750505050565b614111600783613ed9565b61189b600782613d5b565b5f808061412d606060408688615c2d565b61413691615c54565b90505f614147608060608789615c2d565b61415091615c54565b90505f6f0d0088f51cbff34d258dd3db21a5d66b8311806141aa57506f0d0088f51cbff34d258dd3db21a5d66b831480156141aa57507fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd55582115b905060f8816141ba5760806141bd565b60a05b60ff16901b6141d060306010898b615c2d565b6141d991615c54565b1794506141ea60406030888a615c2d565b6141f391615c71565b93505050509250929050565b60808314158061421157506101008114155b1561423957604051633c8f746d60e01b81526004810184905260248101829052604401610b8f565b6142438484614450565b156142615760405163e076fb6960e01b815260040160405180910390fd5b5f6040518060a0016040528060808152602001615de160809139838387876142888b6144b7565b60405160200161429d96959493929190615cbe565b60405160208183030381529060405290505f5f600f6001600160a01b031662030d40846040516142cd9190615cf6565b5f604051808303818686fa925050503d805f8114614306576040519150601f19603f3d011682016040523d82523d5f602084013e61430b565b606091505b509150915081158061431f57508051602014155b8061433e575080806020019051810190614339919061595a565b600114155b1561435c576040516352d000b360e01b815260040160405180910390fd5b5050505050505050565b5f5f5f5f6143748686614597565b9250925092506140b4838383885f61461c565b805f526004601cfd5b5f6401000003d019831015806143ac57506401000003d0198210155b156143b857505f61134a565b6401000003d01960076401000003d019856401000003d01987880909086401000003d019838409149392505050565b5f5f5f835160410361441e576020840151604085015160608601515f1a61441088828585614cb5565b955095509550505050614429565b505081515f91506002905b9250925092565b5f5f5f61443d8585614597565b9250509150613c0f825f835f600161461c565b5f61445f608060608486615c2d565b61446891615c54565b614476606060408587615c2d565b61447f91615c54565b61448d604060208688615c2d565b61449691615c54565b6144a360205f8789615c2d565b6144ac91615c54565b171717159392505050565b60605f6144c383614d7d565b80519091505f906144dc908360015b6020020151614f93565b60408301516144ed908460036144d2565b6040516020016144fe929190615d01565b60408051601f1981840301815291905290505f61452483600460200201518460056144d2565b60c0840151614535908560076144d2565b604051602001614546929190615d01565b6040516020818303038152906040529050613c0f600d614567601185615011565b614572601185615011565b604051602001614583929190615d01565b604051602081830303815290604052615011565b5f8080836145ac576145ac63c94f1877614387565b846020526801dc27bb5462fdadcb5f5260405f2060201b9250601f600152825460801c5b801561461457809250808417548060601c806145f25750848217638000000017545b868103614603578493505050614614565b8611511c637fffffff1690506145d0565b509250925092565b5f614c7a565b8082175480851c637fffffff16603e82901c637fffffff168382175480871c637fffffff168015614665578086178054637fffffff603e1b1916603e89901b1790555b8261467257835f526146aa565b8583178054808a1c637fffffff16890361469a57637fffffff8a1b1916858a1b1790556146aa565b637fffffff8b1b1916858b1b1790555b637fffffff603e1b19637fffffff808b1b19969096169190991b178816603e84811b919091178787175593871b199716921b91909117949094169190921b17911755565b5f8315614700575063bb33e6ac61401d565b600160205160801c01637fffffff8111156147225763ed732d0c91505061401d565b8060801b60205283603e1b6001605d1b178184176001600160a01b03881161475157818860601b17915061475b565b8763800000008217555b558361476957805f526147ae565b83831780548060601c80614781575063800000008217545b8089106147a15750673fffffff800000001916601f83901b1790556147ae565b50637fffffff1916821790555b93506001605d1b5b5f5185146148955782851754603e1c637fffffff16808417548281166147dd575050614895565b603e81901c637fffffff1685811754601f637fffffff8216851402601f811882821c637fffffff16808a175480891661486e5786841c637fffffff168d0361484457879c5061482e84848f8e614622565b8a8d1754603e1c637fffffff169750878b175496505b881987168b891755858b1780548a1790556148618385888e614622565b5050505050505050614895565b88198716888c175588198116828c17555050505084811782881755508097505050506147b6565b5f518317811981541681555050949350505050565b6001605d1b5b5f5183146149e95782821754808216156148ca57506149e9565b603e81901c637fffffff1683811754909150601f637fffffff8216861402601f811882821c637fffffff16808717548087161561492f5786198116828917558685178689175561491c8484888b614622565b505085841754821c637fffffff16808717545b80831c637fffffff168881175482861c637fffffff16808b17548083178b166149685750505050861790871755509194506148b0915050565b808b166149b1578a198316848d17558a8517868d175561498a8789888f614622565b8b8a1754881c637fffffff168c811754909650945084881c637fffffff169150818c175490505b898c175498508885188b168518868d17558a1989168a8d17558a198116828d17555050505050506149e482828689614622565b505050505b9117805491199091169055565b81614a025750505f5250565b178054637fffffff601f81831695909514159490940293841b19169190921b179055565b5f60205160801c831115614a3f575063ccd52fbc61134a565b82614a4f575063b113638a61134a565b818317548390637fffffff601f82901c8116911680820215614a8b578192505b84831754637fffffff1680614a845750614a8b565b9250614a6f565b505082811754637fffffff81168015601f0282901c637fffffff169050603e82901c637fffffff168186178054637fffffff603e1b1916603e83901b179055614ad6848383896149f6565b50858314614b505784861754614af88785603e84901c637fffffff16896149f6565b637fffffff811686178054637fffffff603e1b1916603e86901b179055601f81901c637fffffff1686178054637fffffff603e1b1916603e86901b17905582186bffffffffffffffffffffffff168218858417559194915b816001605d1b16614b6557614b6581866148aa565b505060205160801c808417548060601c5f81614b8957505063800000008583171754805b8487175460601c5f81614ba457505063800000008786171754805b818414614c4e5784878a1755808314614bc35782878a17638000000017555b603e85901c637fffffff1680614bdb57875f52614bfc565b8981178054637fffffff8082168a1415601f028b811b91901b199091161790555b50601f85901c637fffffff168015614c2657808a178054637fffffff603e1b1916603e8a901b1790555b50637fffffff85168015614c4c57808a178054637fffffff603e1b1916603e8a901b1790555b505b50505f848817558015614c67575f848817638000000017555b5050505f190160801b6020525092915050565b385f52855460105281614c9a57614c93838587896146ee565b9050614ca7565b614ca48487614a26565b90505b601051865595945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614cee57505f91506003905082614d73565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614d3f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614d6a57505f925060019150829050614d73565b92505f91508190505b9450945094915050565b614d85615093565b5f60025f5f1b5f5f1b856101005f6040518060600160405280602c8152602001615db5602c9139604051602001614dc196959493929190615d15565b60408051601f1981840301815290829052614ddb91615cf6565b602060405180830381855afa158015614df6573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614e19919061595a565b905060028160016040518060600160405280602c8152602001615db5602c9139604051602001614e4b93929190615d5d565b60408051601f1981840301815290829052614e6591615cf6565b602060405180830381855afa158015614e80573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614ea3919061595a565b825260015b60088160ff161015614f8c57600283614ec2600184615d82565b60ff1660088110614ed557614ed5615946565b60200201518318614ee7836001615d9b565b6040518060600160405280602c8152602001615db5602c9139604051602001614f1293929190615d5d565b60408051601f1981840301815290829052614f2c91615cf6565b602060405180830381855afa158015614f47573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614f6a919061595a565b838260ff1660088110614f7f57614f7f615946565b6020020152600101614ea8565b5050919050565b60408051602081018290526001818301526060818101929092526080810184905260a08101839052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201526113479060059061010101614583565b60605f836001600160a01b03168360405161502c9190615cf6565b5f60405180830381855afa9150503d805f8114615064576040519150601f19603f3d011682016040523d82523d5f602084013e615069565b606091505b50925090508061508c576040516352d000b360e01b815260040160405180910390fd5b5092915050565b6040518061010001604052806008906020820280368337509192915050565b63ffffffff81168114613b27575f5ffd5b5f5f83601f8401126150d3575f5ffd5b5081356001600160401b038111156150e9575f5ffd5b602083019150836020828501011115615100575f5ffd5b9250929050565b5f5f5f5f5f6080868803121561511b575f5ffd5b8535615126816150b2565b9450602086013593506040860135925060608601356001600160401b0381111561514e575f5ffd5b61515a888289016150c3565b969995985093965092949392505050565b6001600160a01b0381168114613b27575f5ffd5b5f6020828403121561518f575f5ffd5b81356112338161516b565b5f602082840312156151aa575f5ffd5b5035919050565b5f602082840312156151c1575f5ffd5b8135611233816150b2565b5f8151808452602084019350602083015f5b828110156151fc5781518652602095860195909101906001016151de565b5093949350505050565b604080825283519082018190525f9060208501906060840190835b8181101561524557835163ffffffff16835260209384019390920191600101615221565b505083810360208501526140b481866151cc565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815261529e60208201835163ffffffff169052565b5f60208301516102c060408401526152ba6102e0840182615259565b905060408401516152d660608501826001600160a01b03169052565b5060608401516001600160a01b03811660808501525060808401516001600160a01b03811660a08501525060a08401516001600160a01b03811660c08501525060c084015161ffff811660e08501525060e084015161ffff81166101008501525061010084015164ffffffffff8116610120850152506101208401516101408401526101408401516101608401526101608401516101808401526101808401516153856101a085018215159052565b506101a08401518015156101c0850152506101c08401516001600160401b0381166101e0850152506101e084015164ffffffffff81166102008501525061020084015180151561022085015250610220840151610240840152610240840151610260840152610260840151601f19848303016102808501526154078282615259565b915050610280840151601f19848303016102a08501526154278282615259565b9150506102a08401516138d06102c085018264ffffffffff169052565b5f5f5f60608486031215615456575f5ffd5b83356154618161516b565b95602085013595506040909401359392505050565b5f5f60408385031215615487575f5ffd5b8235615492816150b2565b946020939093013593505050565b80356001600160401b0381168114612e54575f5ffd5b5f602082840312156154c6575f5ffd5b611347826154a0565b5f5f5f5f608085870312156154e2575f5ffd5b84356154ed816150b2565b9350602085013592506040850135615504816150b2565b9396929550929360600135925050565b60ff60f81b8816815260e060208201525f61553260e0830189615259565b82810360408401526155448189615259565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061557581856151cc565b9a9950505050505050505050565b5f5f5f5f5f60608688031215615597575f5ffd5b85356155a2816150b2565b945060208601356001600160401b038111156155bc575f5ffd5b6155c8888289016150c3565b90955093505060408601356001600160401b0381111561514e575f5ffd5b5f5f604083850312156155f7575f5ffd5b8235615602816150b2565b9150615610602084016154a0565b90509250929050565b5f60208284031215615629575f5ffd5b81356001600160401b0381111561563e575f5ffd5b82016101208185031215611233575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b038111828210171561568757615687615650565b60405290565b604051601f8201601f191681016001600160401b03811182821017156156b5576156b5615650565b604052919050565b5f5f604083850312156156ce575f5ffd5b82356156d98161516b565b915060208301356001600160401b038111156156f3575f5ffd5b8301601f81018513615703575f5ffd5b80356001600160401b0381111561571c5761571c615650565b61572f601f8201601f191660200161568d565b818152866020838501011115615743575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b61ffff81168114613b27575f5ffd5b5f5f60408385031215615782575f5ffd5b823561578d816150b2565b9150602083013561579d81615762565b809150509250929050565b5f602082840312156157b8575f5ffd5b813561123381615762565b5f5f604083850312156157d4575f5ffd5b82356157df8161516b565b9150602083013561579d8161516b565b5f5f60208385031215615800575f5ffd5b82356001600160401b03811115615815575f5ffd5b615821858286016150c3565b90969095509350505050565b6020815263ffffffff82511660208201525f602083015160408084015261401d6060840182615259565b8051612e54816150b2565b8051612e5481615762565b80518015158114612e54575f5ffd5b5f61010082840312801561588e575f5ffd5b50615897615664565b82516158a28161516b565b8152602083810151908201526158ba60408401615857565b60408201526158cb60608401615862565b60608201526158dc6080840161586d565b60808201526158ed60a0840161586d565b60a08201526158fe60c0840161586d565b60c082015260e0928301519281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff828116828216039081111561134a5761134a615916565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561596a575f5ffd5b5051919050565b8082018082111561134a5761134a615916565b5f6001820161599557615995615916565b5060010190565b8181038181111561134a5761134a615916565b64ffffffffff818116838216029081169081811461508c5761508c615916565b64ffffffffff818116838216019081111561134a5761134a615916565b604081525f6159fe6040830185615259565b905064ffffffffff831660208301529392505050565b5f5f8335601e19843603018112615a29575f5ffd5b8301803591506001600160401b03821115615a42575f5ffd5b602001915036819003821315615100575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f615a91604083018587615a56565b905063ffffffff83166020830152949350505050565b5f63ffffffff821663ffffffff8103615ac257615ac2615916565b60010192915050565b604081525f615ade604083018587615a56565b905061ffff83166020830152949350505050565b604081525f615b046040830185615259565b90508260208301529392505050565b808202811582820484141761134a5761134a615916565b634e487b7160e01b5f52601260045260245ffd5b5f82615b4c57615b4c615b2a565b500490565b61ffff828116828216039081111561134a5761134a615916565b80356001600160a01b0319811690600c84101561508c576001600160a01b0319600c9490940360031b84901b1690921692915050565b602081525f6113476020830184615259565b634e487b7160e01b5f52602160045260245ffd5b6020810160058310615be757634e487b7160e01b5f52602160045260245ffd5b91905290565b5f6001600160801b03831680615c0557615c05615b2a565b806001600160801b0384160491505092915050565b602081525f611230602083018486615a56565b5f5f85851115615c3b575f5ffd5b83861115615c47575f5ffd5b5050820193919092039150565b8035602083101561134a575f19602084900360031b1b1692915050565b80356001600160801b0319811690601084101561508c576001600160801b031960109490940360031b84901b1690921692915050565b5f81518060208401855e5f93019283525090919050565b5f615cc98289615ca7565b868882375f908701908152848682375f908501908152615ce98185615ca7565b9998505050505050505050565b5f6113478284615ca7565b5f611230615d0f8386615ca7565b84615ca7565b86815285602082015284604082015261ffff60f01b8460f01b16606082015260ff60f81b8360f81b1660628201525f615d516063830184615ca7565b98975050505050505050565b83815260f883901b6001600160f81b03191660208201525f613c0f6021830184615ca7565b60ff828116828216039081111561134a5761134a615916565b60ff818116838216019081111561134a5761134a61591656fe424c535f504f505f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca",
}

// DelegatesABI is the input ABI used to generate the binding from.
// Deprecated: Use DelegatesMetaData.ABI instead.
var DelegatesABI = DelegatesMetaData.ABI

// DelegatesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DelegatesMetaData.Bin instead.
var DelegatesBin = DelegatesMetaData.Bin

// DeployDelegates deploys a new Ethereum contract, binding an instance of Delegates to it.
func DeployDelegates(auth *bind.TransactOpts, backend bind.ContractBackend, committee common.Address, staking common.Address, rewards common.Address, params common.Address, epochSeconds *big.Int) (common.Address, *types.Transaction, *Delegates, error) {
	parsed, err := DelegatesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DelegatesBin), backend, committee, staking, rewards, params, epochSeconds)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Delegates{DelegatesCaller: DelegatesCaller{contract: contract}, DelegatesTransactor: DelegatesTransactor{contract: contract}, DelegatesFilterer: DelegatesFilterer{contract: contract}}, nil
}

// Delegates is an auto generated Go binding around an Ethereum contract.
type Delegates struct {
	DelegatesCaller     // Read-only binding to the contract
	DelegatesTransactor // Write-only binding to the contract
	DelegatesFilterer   // Log filterer for contract events
}

// DelegatesCaller is an auto generated read-only Go binding around an Ethereum contract.
type DelegatesCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DelegatesTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DelegatesTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DelegatesFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DelegatesFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DelegatesSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DelegatesSession struct {
	Contract     *Delegates        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DelegatesCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DelegatesCallerSession struct {
	Contract *DelegatesCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// DelegatesTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DelegatesTransactorSession struct {
	Contract     *DelegatesTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// DelegatesRaw is an auto generated low-level Go binding around an Ethereum contract.
type DelegatesRaw struct {
	Contract *Delegates // Generic contract binding to access the raw methods on
}

// DelegatesCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DelegatesCallerRaw struct {
	Contract *DelegatesCaller // Generic read-only contract binding to access the raw methods on
}

// DelegatesTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DelegatesTransactorRaw struct {
	Contract *DelegatesTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDelegates creates a new instance of Delegates, bound to a specific deployed contract.
func NewDelegates(address common.Address, backend bind.ContractBackend) (*Delegates, error) {
	contract, err := bindDelegates(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Delegates{DelegatesCaller: DelegatesCaller{contract: contract}, DelegatesTransactor: DelegatesTransactor{contract: contract}, DelegatesFilterer: DelegatesFilterer{contract: contract}}, nil
}

// NewDelegatesCaller creates a new read-only instance of Delegates, bound to a specific deployed contract.
func NewDelegatesCaller(address common.Address, caller bind.ContractCaller) (*DelegatesCaller, error) {
	contract, err := bindDelegates(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DelegatesCaller{contract: contract}, nil
}

// NewDelegatesTransactor creates a new write-only instance of Delegates, bound to a specific deployed contract.
func NewDelegatesTransactor(address common.Address, transactor bind.ContractTransactor) (*DelegatesTransactor, error) {
	contract, err := bindDelegates(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DelegatesTransactor{contract: contract}, nil
}

// NewDelegatesFilterer creates a new log filterer instance of Delegates, bound to a specific deployed contract.
func NewDelegatesFilterer(address common.Address, filterer bind.ContractFilterer) (*DelegatesFilterer, error) {
	contract, err := bindDelegates(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DelegatesFilterer{contract: contract}, nil
}

// bindDelegates binds a generic wrapper to an already deployed contract.
func bindDelegates(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DelegatesMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Delegates *DelegatesRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Delegates.Contract.DelegatesCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Delegates *DelegatesRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Delegates.Contract.DelegatesTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Delegates *DelegatesRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Delegates.Contract.DelegatesTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Delegates *DelegatesCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Delegates.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Delegates *DelegatesTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Delegates.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Delegates *DelegatesTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Delegates.Contract.contract.Transact(opts, method, params...)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Delegates *DelegatesCaller) COMMITTEE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "COMMITTEE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Delegates *DelegatesSession) COMMITTEE() (common.Address, error) {
	return _Delegates.Contract.COMMITTEE(&_Delegates.CallOpts)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Delegates *DelegatesCallerSession) COMMITTEE() (common.Address, error) {
	return _Delegates.Contract.COMMITTEE(&_Delegates.CallOpts)
}

// CONSENSUSKEYTYPEHASH is a free data retrieval call binding the contract method 0x0d1ef026.
//
// Solidity: function CONSENSUS_KEY_TYPEHASH() view returns(bytes32)
func (_Delegates *DelegatesCaller) CONSENSUSKEYTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "CONSENSUS_KEY_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// CONSENSUSKEYTYPEHASH is a free data retrieval call binding the contract method 0x0d1ef026.
//
// Solidity: function CONSENSUS_KEY_TYPEHASH() view returns(bytes32)
func (_Delegates *DelegatesSession) CONSENSUSKEYTYPEHASH() ([32]byte, error) {
	return _Delegates.Contract.CONSENSUSKEYTYPEHASH(&_Delegates.CallOpts)
}

// CONSENSUSKEYTYPEHASH is a free data retrieval call binding the contract method 0x0d1ef026.
//
// Solidity: function CONSENSUS_KEY_TYPEHASH() view returns(bytes32)
func (_Delegates *DelegatesCallerSession) CONSENSUSKEYTYPEHASH() ([32]byte, error) {
	return _Delegates.Contract.CONSENSUSKEYTYPEHASH(&_Delegates.CallOpts)
}

// DELAYEPOCHS is a free data retrieval call binding the contract method 0xd61a3381.
//
// Solidity: function DELAY_EPOCHS() view returns(uint40)
func (_Delegates *DelegatesCaller) DELAYEPOCHS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "DELAY_EPOCHS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DELAYEPOCHS is a free data retrieval call binding the contract method 0xd61a3381.
//
// Solidity: function DELAY_EPOCHS() view returns(uint40)
func (_Delegates *DelegatesSession) DELAYEPOCHS() (*big.Int, error) {
	return _Delegates.Contract.DELAYEPOCHS(&_Delegates.CallOpts)
}

// DELAYEPOCHS is a free data retrieval call binding the contract method 0xd61a3381.
//
// Solidity: function DELAY_EPOCHS() view returns(uint40)
func (_Delegates *DelegatesCallerSession) DELAYEPOCHS() (*big.Int, error) {
	return _Delegates.Contract.DELAYEPOCHS(&_Delegates.CallOpts)
}

// ENDORSEDDAYS is a free data retrieval call binding the contract method 0xaeba96da.
//
// Solidity: function ENDORSED_DAYS() view returns(uint16)
func (_Delegates *DelegatesCaller) ENDORSEDDAYS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "ENDORSED_DAYS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// ENDORSEDDAYS is a free data retrieval call binding the contract method 0xaeba96da.
//
// Solidity: function ENDORSED_DAYS() view returns(uint16)
func (_Delegates *DelegatesSession) ENDORSEDDAYS() (uint16, error) {
	return _Delegates.Contract.ENDORSEDDAYS(&_Delegates.CallOpts)
}

// ENDORSEDDAYS is a free data retrieval call binding the contract method 0xaeba96da.
//
// Solidity: function ENDORSED_DAYS() view returns(uint16)
func (_Delegates *DelegatesCallerSession) ENDORSEDDAYS() (uint16, error) {
	return _Delegates.Contract.ENDORSEDDAYS(&_Delegates.CallOpts)
}

// EPOCHSECONDS is a free data retrieval call binding the contract method 0x5262265a.
//
// Solidity: function EPOCH_SECONDS() view returns(uint40)
func (_Delegates *DelegatesCaller) EPOCHSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "EPOCH_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EPOCHSECONDS is a free data retrieval call binding the contract method 0x5262265a.
//
// Solidity: function EPOCH_SECONDS() view returns(uint40)
func (_Delegates *DelegatesSession) EPOCHSECONDS() (*big.Int, error) {
	return _Delegates.Contract.EPOCHSECONDS(&_Delegates.CallOpts)
}

// EPOCHSECONDS is a free data retrieval call binding the contract method 0x5262265a.
//
// Solidity: function EPOCH_SECONDS() view returns(uint40)
func (_Delegates *DelegatesCallerSession) EPOCHSECONDS() (*big.Int, error) {
	return _Delegates.Contract.EPOCHSECONDS(&_Delegates.CallOpts)
}

// MAXCOMMISSION is a free data retrieval call binding the contract method 0xae97dde8.
//
// Solidity: function MAX_COMMISSION() view returns(uint16)
func (_Delegates *DelegatesCaller) MAXCOMMISSION(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "MAX_COMMISSION")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MAXCOMMISSION is a free data retrieval call binding the contract method 0xae97dde8.
//
// Solidity: function MAX_COMMISSION() view returns(uint16)
func (_Delegates *DelegatesSession) MAXCOMMISSION() (uint16, error) {
	return _Delegates.Contract.MAXCOMMISSION(&_Delegates.CallOpts)
}

// MAXCOMMISSION is a free data retrieval call binding the contract method 0xae97dde8.
//
// Solidity: function MAX_COMMISSION() view returns(uint16)
func (_Delegates *DelegatesCallerSession) MAXCOMMISSION() (uint16, error) {
	return _Delegates.Contract.MAXCOMMISSION(&_Delegates.CallOpts)
}

// MAXCOMMISSIONSTEP is a free data retrieval call binding the contract method 0x5b6a568b.
//
// Solidity: function MAX_COMMISSION_STEP() view returns(uint16)
func (_Delegates *DelegatesCaller) MAXCOMMISSIONSTEP(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "MAX_COMMISSION_STEP")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MAXCOMMISSIONSTEP is a free data retrieval call binding the contract method 0x5b6a568b.
//
// Solidity: function MAX_COMMISSION_STEP() view returns(uint16)
func (_Delegates *DelegatesSession) MAXCOMMISSIONSTEP() (uint16, error) {
	return _Delegates.Contract.MAXCOMMISSIONSTEP(&_Delegates.CallOpts)
}

// MAXCOMMISSIONSTEP is a free data retrieval call binding the contract method 0x5b6a568b.
//
// Solidity: function MAX_COMMISSION_STEP() view returns(uint16)
func (_Delegates *DelegatesCallerSession) MAXCOMMISSIONSTEP() (uint16, error) {
	return _Delegates.Contract.MAXCOMMISSIONSTEP(&_Delegates.CallOpts)
}

// MAXRELEASES is a free data retrieval call binding the contract method 0xe52721e4.
//
// Solidity: function MAX_RELEASES() view returns(uint256)
func (_Delegates *DelegatesCaller) MAXRELEASES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "MAX_RELEASES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXRELEASES is a free data retrieval call binding the contract method 0xe52721e4.
//
// Solidity: function MAX_RELEASES() view returns(uint256)
func (_Delegates *DelegatesSession) MAXRELEASES() (*big.Int, error) {
	return _Delegates.Contract.MAXRELEASES(&_Delegates.CallOpts)
}

// MAXRELEASES is a free data retrieval call binding the contract method 0xe52721e4.
//
// Solidity: function MAX_RELEASES() view returns(uint256)
func (_Delegates *DelegatesCallerSession) MAXRELEASES() (*big.Int, error) {
	return _Delegates.Contract.MAXRELEASES(&_Delegates.CallOpts)
}

// MINACTIVATE is a free data retrieval call binding the contract method 0x9911a1c3.
//
// Solidity: function MIN_ACTIVATE() view returns(uint256)
func (_Delegates *DelegatesCaller) MINACTIVATE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "MIN_ACTIVATE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MINACTIVATE is a free data retrieval call binding the contract method 0x9911a1c3.
//
// Solidity: function MIN_ACTIVATE() view returns(uint256)
func (_Delegates *DelegatesSession) MINACTIVATE() (*big.Int, error) {
	return _Delegates.Contract.MINACTIVATE(&_Delegates.CallOpts)
}

// MINACTIVATE is a free data retrieval call binding the contract method 0x9911a1c3.
//
// Solidity: function MIN_ACTIVATE() view returns(uint256)
func (_Delegates *DelegatesCallerSession) MINACTIVATE() (*big.Int, error) {
	return _Delegates.Contract.MINACTIVATE(&_Delegates.CallOpts)
}

// MINSTAY is a free data retrieval call binding the contract method 0x3457c7f3.
//
// Solidity: function MIN_STAY() view returns(uint256)
func (_Delegates *DelegatesCaller) MINSTAY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "MIN_STAY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MINSTAY is a free data retrieval call binding the contract method 0x3457c7f3.
//
// Solidity: function MIN_STAY() view returns(uint256)
func (_Delegates *DelegatesSession) MINSTAY() (*big.Int, error) {
	return _Delegates.Contract.MINSTAY(&_Delegates.CallOpts)
}

// MINSTAY is a free data retrieval call binding the contract method 0x3457c7f3.
//
// Solidity: function MIN_STAY() view returns(uint256)
func (_Delegates *DelegatesCallerSession) MINSTAY() (*big.Int, error) {
	return _Delegates.Contract.MINSTAY(&_Delegates.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Delegates *DelegatesCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Delegates *DelegatesSession) PARAMS() (common.Address, error) {
	return _Delegates.Contract.PARAMS(&_Delegates.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Delegates *DelegatesCallerSession) PARAMS() (common.Address, error) {
	return _Delegates.Contract.PARAMS(&_Delegates.CallOpts)
}

// RANDOMNESSKEYTYPEHASH is a free data retrieval call binding the contract method 0x3fa22d3f.
//
// Solidity: function RANDOMNESS_KEY_TYPEHASH() view returns(bytes32)
func (_Delegates *DelegatesCaller) RANDOMNESSKEYTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "RANDOMNESS_KEY_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RANDOMNESSKEYTYPEHASH is a free data retrieval call binding the contract method 0x3fa22d3f.
//
// Solidity: function RANDOMNESS_KEY_TYPEHASH() view returns(bytes32)
func (_Delegates *DelegatesSession) RANDOMNESSKEYTYPEHASH() ([32]byte, error) {
	return _Delegates.Contract.RANDOMNESSKEYTYPEHASH(&_Delegates.CallOpts)
}

// RANDOMNESSKEYTYPEHASH is a free data retrieval call binding the contract method 0x3fa22d3f.
//
// Solidity: function RANDOMNESS_KEY_TYPEHASH() view returns(bytes32)
func (_Delegates *DelegatesCallerSession) RANDOMNESSKEYTYPEHASH() ([32]byte, error) {
	return _Delegates.Contract.RANDOMNESSKEYTYPEHASH(&_Delegates.CallOpts)
}

// REGISTRATIONFEE is a free data retrieval call binding the contract method 0x64b4f751.
//
// Solidity: function REGISTRATION_FEE() view returns(uint256)
func (_Delegates *DelegatesCaller) REGISTRATIONFEE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "REGISTRATION_FEE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// REGISTRATIONFEE is a free data retrieval call binding the contract method 0x64b4f751.
//
// Solidity: function REGISTRATION_FEE() view returns(uint256)
func (_Delegates *DelegatesSession) REGISTRATIONFEE() (*big.Int, error) {
	return _Delegates.Contract.REGISTRATIONFEE(&_Delegates.CallOpts)
}

// REGISTRATIONFEE is a free data retrieval call binding the contract method 0x64b4f751.
//
// Solidity: function REGISTRATION_FEE() view returns(uint256)
func (_Delegates *DelegatesCallerSession) REGISTRATIONFEE() (*big.Int, error) {
	return _Delegates.Contract.REGISTRATIONFEE(&_Delegates.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_Delegates *DelegatesCaller) REWARDS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "REWARDS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_Delegates *DelegatesSession) REWARDS() (common.Address, error) {
	return _Delegates.Contract.REWARDS(&_Delegates.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_Delegates *DelegatesCallerSession) REWARDS() (common.Address, error) {
	return _Delegates.Contract.REWARDS(&_Delegates.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_Delegates *DelegatesCaller) STAKING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "STAKING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_Delegates *DelegatesSession) STAKING() (common.Address, error) {
	return _Delegates.Contract.STAKING(&_Delegates.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_Delegates *DelegatesCallerSession) STAKING() (common.Address, error) {
	return _Delegates.Contract.STAKING(&_Delegates.CallOpts)
}

// ActiveCount is a free data retrieval call binding the contract method 0x4331ed1f.
//
// Solidity: function activeCount() view returns(uint256)
func (_Delegates *DelegatesCaller) ActiveCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "activeCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ActiveCount is a free data retrieval call binding the contract method 0x4331ed1f.
//
// Solidity: function activeCount() view returns(uint256)
func (_Delegates *DelegatesSession) ActiveCount() (*big.Int, error) {
	return _Delegates.Contract.ActiveCount(&_Delegates.CallOpts)
}

// ActiveCount is a free data retrieval call binding the contract method 0x4331ed1f.
//
// Solidity: function activeCount() view returns(uint256)
func (_Delegates *DelegatesCallerSession) ActiveCount() (*big.Int, error) {
	return _Delegates.Contract.ActiveCount(&_Delegates.CallOpts)
}

// ConsensusKeyDigest is a free data retrieval call binding the contract method 0x32de0fa6.
//
// Solidity: function consensusKeyDigest(address owner, uint256 x, uint256 y) view returns(bytes32)
func (_Delegates *DelegatesCaller) ConsensusKeyDigest(opts *bind.CallOpts, owner common.Address, x *big.Int, y *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "consensusKeyDigest", owner, x, y)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ConsensusKeyDigest is a free data retrieval call binding the contract method 0x32de0fa6.
//
// Solidity: function consensusKeyDigest(address owner, uint256 x, uint256 y) view returns(bytes32)
func (_Delegates *DelegatesSession) ConsensusKeyDigest(owner common.Address, x *big.Int, y *big.Int) ([32]byte, error) {
	return _Delegates.Contract.ConsensusKeyDigest(&_Delegates.CallOpts, owner, x, y)
}

// ConsensusKeyDigest is a free data retrieval call binding the contract method 0x32de0fa6.
//
// Solidity: function consensusKeyDigest(address owner, uint256 x, uint256 y) view returns(bytes32)
func (_Delegates *DelegatesCallerSession) ConsensusKeyDigest(owner common.Address, x *big.Int, y *big.Int) ([32]byte, error) {
	return _Delegates.Contract.ConsensusKeyDigest(&_Delegates.CallOpts, owner, x, y)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint32)
func (_Delegates *DelegatesCaller) Count(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "count")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint32)
func (_Delegates *DelegatesSession) Count() (uint32, error) {
	return _Delegates.Contract.Count(&_Delegates.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint32)
func (_Delegates *DelegatesCallerSession) Count() (uint32, error) {
	return _Delegates.Contract.Count(&_Delegates.CallOpts)
}

// DelegateOf is a free data retrieval call binding the contract method 0x3211987c.
//
// Solidity: function delegateOf(uint32 number) view returns((uint32,string,address,address,address,address,uint16,uint16,uint40,uint256,uint256,uint256,bool,bool,uint64,uint40,bool,uint256,uint256,bytes,bytes,uint40) info)
func (_Delegates *DelegatesCaller) DelegateOf(opts *bind.CallOpts, number uint32) (DelegatesInfo, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "delegateOf", number)

	if err != nil {
		return *new(DelegatesInfo), err
	}

	out0 := *abi.ConvertType(out[0], new(DelegatesInfo)).(*DelegatesInfo)

	return out0, err

}

// DelegateOf is a free data retrieval call binding the contract method 0x3211987c.
//
// Solidity: function delegateOf(uint32 number) view returns((uint32,string,address,address,address,address,uint16,uint16,uint40,uint256,uint256,uint256,bool,bool,uint64,uint40,bool,uint256,uint256,bytes,bytes,uint40) info)
func (_Delegates *DelegatesSession) DelegateOf(number uint32) (DelegatesInfo, error) {
	return _Delegates.Contract.DelegateOf(&_Delegates.CallOpts, number)
}

// DelegateOf is a free data retrieval call binding the contract method 0x3211987c.
//
// Solidity: function delegateOf(uint32 number) view returns((uint32,string,address,address,address,address,uint16,uint16,uint40,uint256,uint256,uint256,bool,bool,uint64,uint40,bool,uint256,uint256,bytes,bytes,uint40) info)
func (_Delegates *DelegatesCallerSession) DelegateOf(number uint32) (DelegatesInfo, error) {
	return _Delegates.Contract.DelegateOf(&_Delegates.CallOpts, number)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Delegates *DelegatesCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "eip712Domain")

	outstruct := new(struct {
		Fields            [1]byte
		Name              string
		Version           string
		ChainId           *big.Int
		VerifyingContract common.Address
		Salt              [32]byte
		Extensions        []*big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)

	return *outstruct, err

}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Delegates *DelegatesSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _Delegates.Contract.Eip712Domain(&_Delegates.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Delegates *DelegatesCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _Delegates.Contract.Eip712Domain(&_Delegates.CallOpts)
}

// Electable is a free data retrieval call binding the contract method 0x570554b4.
//
// Solidity: function electable(uint32 delegate) view returns(bool)
func (_Delegates *DelegatesCaller) Electable(opts *bind.CallOpts, delegate uint32) (bool, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "electable", delegate)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Electable is a free data retrieval call binding the contract method 0x570554b4.
//
// Solidity: function electable(uint32 delegate) view returns(bool)
func (_Delegates *DelegatesSession) Electable(delegate uint32) (bool, error) {
	return _Delegates.Contract.Electable(&_Delegates.CallOpts, delegate)
}

// Electable is a free data retrieval call binding the contract method 0x570554b4.
//
// Solidity: function electable(uint32 delegate) view returns(bool)
func (_Delegates *DelegatesCallerSession) Electable(delegate uint32) (bool, error) {
	return _Delegates.Contract.Electable(&_Delegates.CallOpts, delegate)
}

// EndorsementOf is a free data retrieval call binding the contract method 0xf1a05c49.
//
// Solidity: function endorsementOf(uint256 bucket) view returns((address,uint32,uint40))
func (_Delegates *DelegatesCaller) EndorsementOf(opts *bind.CallOpts, bucket *big.Int) (DelegatesEndorsement, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "endorsementOf", bucket)

	if err != nil {
		return *new(DelegatesEndorsement), err
	}

	out0 := *abi.ConvertType(out[0], new(DelegatesEndorsement)).(*DelegatesEndorsement)

	return out0, err

}

// EndorsementOf is a free data retrieval call binding the contract method 0xf1a05c49.
//
// Solidity: function endorsementOf(uint256 bucket) view returns((address,uint32,uint40))
func (_Delegates *DelegatesSession) EndorsementOf(bucket *big.Int) (DelegatesEndorsement, error) {
	return _Delegates.Contract.EndorsementOf(&_Delegates.CallOpts, bucket)
}

// EndorsementOf is a free data retrieval call binding the contract method 0xf1a05c49.
//
// Solidity: function endorsementOf(uint256 bucket) view returns((address,uint32,uint40))
func (_Delegates *DelegatesCallerSession) EndorsementOf(bucket *big.Int) (DelegatesEndorsement, error) {
	return _Delegates.Contract.EndorsementOf(&_Delegates.CallOpts, bucket)
}

// KeyOf is a free data retrieval call binding the contract method 0xf3451f88.
//
// Solidity: function keyOf(uint32 delegate) view returns(uint256 x, uint256 y)
func (_Delegates *DelegatesCaller) KeyOf(opts *bind.CallOpts, delegate uint32) (struct {
	X *big.Int
	Y *big.Int
}, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "keyOf", delegate)

	outstruct := new(struct {
		X *big.Int
		Y *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.X = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Y = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// KeyOf is a free data retrieval call binding the contract method 0xf3451f88.
//
// Solidity: function keyOf(uint32 delegate) view returns(uint256 x, uint256 y)
func (_Delegates *DelegatesSession) KeyOf(delegate uint32) (struct {
	X *big.Int
	Y *big.Int
}, error) {
	return _Delegates.Contract.KeyOf(&_Delegates.CallOpts, delegate)
}

// KeyOf is a free data retrieval call binding the contract method 0xf3451f88.
//
// Solidity: function keyOf(uint32 delegate) view returns(uint256 x, uint256 y)
func (_Delegates *DelegatesCallerSession) KeyOf(delegate uint32) (struct {
	X *big.Int
	Y *big.Int
}, error) {
	return _Delegates.Contract.KeyOf(&_Delegates.CallOpts, delegate)
}

// Member is a free data retrieval call binding the contract method 0xe7d4539e.
//
// Solidity: function member(address keyAddress) view returns((uint32,bytes) m)
func (_Delegates *DelegatesCaller) Member(opts *bind.CallOpts, keyAddress common.Address) (Member, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "member", keyAddress)

	if err != nil {
		return *new(Member), err
	}

	out0 := *abi.ConvertType(out[0], new(Member)).(*Member)

	return out0, err

}

// Member is a free data retrieval call binding the contract method 0xe7d4539e.
//
// Solidity: function member(address keyAddress) view returns((uint32,bytes) m)
func (_Delegates *DelegatesSession) Member(keyAddress common.Address) (Member, error) {
	return _Delegates.Contract.Member(&_Delegates.CallOpts, keyAddress)
}

// Member is a free data retrieval call binding the contract method 0xe7d4539e.
//
// Solidity: function member(address keyAddress) view returns((uint32,bytes) m)
func (_Delegates *DelegatesCallerSession) Member(keyAddress common.Address) (Member, error) {
	return _Delegates.Contract.Member(&_Delegates.CallOpts, keyAddress)
}

// NumberByName is a free data retrieval call binding the contract method 0xcaa19452.
//
// Solidity: function numberByName(string name) view returns(uint32)
func (_Delegates *DelegatesCaller) NumberByName(opts *bind.CallOpts, name string) (uint32, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "numberByName", name)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// NumberByName is a free data retrieval call binding the contract method 0xcaa19452.
//
// Solidity: function numberByName(string name) view returns(uint32)
func (_Delegates *DelegatesSession) NumberByName(name string) (uint32, error) {
	return _Delegates.Contract.NumberByName(&_Delegates.CallOpts, name)
}

// NumberByName is a free data retrieval call binding the contract method 0xcaa19452.
//
// Solidity: function numberByName(string name) view returns(uint32)
func (_Delegates *DelegatesCallerSession) NumberByName(name string) (uint32, error) {
	return _Delegates.Contract.NumberByName(&_Delegates.CallOpts, name)
}

// NumberOf is a free data retrieval call binding the contract method 0x0f0ed9bd.
//
// Solidity: function numberOf(address owner) view returns(uint32)
func (_Delegates *DelegatesCaller) NumberOf(opts *bind.CallOpts, owner common.Address) (uint32, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "numberOf", owner)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// NumberOf is a free data retrieval call binding the contract method 0x0f0ed9bd.
//
// Solidity: function numberOf(address owner) view returns(uint32)
func (_Delegates *DelegatesSession) NumberOf(owner common.Address) (uint32, error) {
	return _Delegates.Contract.NumberOf(&_Delegates.CallOpts, owner)
}

// NumberOf is a free data retrieval call binding the contract method 0x0f0ed9bd.
//
// Solidity: function numberOf(address owner) view returns(uint32)
func (_Delegates *DelegatesCallerSession) NumberOf(owner common.Address) (uint32, error) {
	return _Delegates.Contract.NumberOf(&_Delegates.CallOpts, owner)
}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 number) view returns(address)
func (_Delegates *DelegatesCaller) OwnerOf(opts *bind.CallOpts, number uint32) (common.Address, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "ownerOf", number)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 number) view returns(address)
func (_Delegates *DelegatesSession) OwnerOf(number uint32) (common.Address, error) {
	return _Delegates.Contract.OwnerOf(&_Delegates.CallOpts, number)
}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 number) view returns(address)
func (_Delegates *DelegatesCallerSession) OwnerOf(number uint32) (common.Address, error) {
	return _Delegates.Contract.OwnerOf(&_Delegates.CallOpts, number)
}

// RandomnessKeyDigest is a free data retrieval call binding the contract method 0xa0d30544.
//
// Solidity: function randomnessKeyDigest(address owner, bytes key) view returns(bytes32)
func (_Delegates *DelegatesCaller) RandomnessKeyDigest(opts *bind.CallOpts, owner common.Address, key []byte) ([32]byte, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "randomnessKeyDigest", owner, key)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RandomnessKeyDigest is a free data retrieval call binding the contract method 0xa0d30544.
//
// Solidity: function randomnessKeyDigest(address owner, bytes key) view returns(bytes32)
func (_Delegates *DelegatesSession) RandomnessKeyDigest(owner common.Address, key []byte) ([32]byte, error) {
	return _Delegates.Contract.RandomnessKeyDigest(&_Delegates.CallOpts, owner, key)
}

// RandomnessKeyDigest is a free data retrieval call binding the contract method 0xa0d30544.
//
// Solidity: function randomnessKeyDigest(address owner, bytes key) view returns(bytes32)
func (_Delegates *DelegatesCallerSession) RandomnessKeyDigest(owner common.Address, key []byte) ([32]byte, error) {
	return _Delegates.Contract.RandomnessKeyDigest(&_Delegates.CallOpts, owner, key)
}

// Terms is a free data retrieval call binding the contract method 0xf01f5ecc.
//
// Solidity: function terms(uint32 delegate) view returns(address reward, uint16 commission, uint256 votes)
func (_Delegates *DelegatesCaller) Terms(opts *bind.CallOpts, delegate uint32) (struct {
	Reward     common.Address
	Commission uint16
	Votes      *big.Int
}, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "terms", delegate)

	outstruct := new(struct {
		Reward     common.Address
		Commission uint16
		Votes      *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Reward = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Commission = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.Votes = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Terms is a free data retrieval call binding the contract method 0xf01f5ecc.
//
// Solidity: function terms(uint32 delegate) view returns(address reward, uint16 commission, uint256 votes)
func (_Delegates *DelegatesSession) Terms(delegate uint32) (struct {
	Reward     common.Address
	Commission uint16
	Votes      *big.Int
}, error) {
	return _Delegates.Contract.Terms(&_Delegates.CallOpts, delegate)
}

// Terms is a free data retrieval call binding the contract method 0xf01f5ecc.
//
// Solidity: function terms(uint32 delegate) view returns(address reward, uint16 commission, uint256 votes)
func (_Delegates *DelegatesCallerSession) Terms(delegate uint32) (struct {
	Reward     common.Address
	Commission uint16
	Votes      *big.Int
}, error) {
	return _Delegates.Contract.Terms(&_Delegates.CallOpts, delegate)
}

// Top is a free data retrieval call binding the contract method 0x313ae541.
//
// Solidity: function top(uint256 max) view returns(uint32[] delegates, uint256[] scores)
func (_Delegates *DelegatesCaller) Top(opts *bind.CallOpts, max *big.Int) (struct {
	Delegates []uint32
	Scores    []*big.Int
}, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "top", max)

	outstruct := new(struct {
		Delegates []uint32
		Scores    []*big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Delegates = *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	outstruct.Scores = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)

	return *outstruct, err

}

// Top is a free data retrieval call binding the contract method 0x313ae541.
//
// Solidity: function top(uint256 max) view returns(uint32[] delegates, uint256[] scores)
func (_Delegates *DelegatesSession) Top(max *big.Int) (struct {
	Delegates []uint32
	Scores    []*big.Int
}, error) {
	return _Delegates.Contract.Top(&_Delegates.CallOpts, max)
}

// Top is a free data retrieval call binding the contract method 0x313ae541.
//
// Solidity: function top(uint256 max) view returns(uint32[] delegates, uint256[] scores)
func (_Delegates *DelegatesCallerSession) Top(max *big.Int) (struct {
	Delegates []uint32
	Scores    []*big.Int
}, error) {
	return _Delegates.Contract.Top(&_Delegates.CallOpts, max)
}

// VotesOf is a free data retrieval call binding the contract method 0x3137f734.
//
// Solidity: function votesOf(uint32 delegate) view returns(uint256)
func (_Delegates *DelegatesCaller) VotesOf(opts *bind.CallOpts, delegate uint32) (*big.Int, error) {
	var out []interface{}
	err := _Delegates.contract.Call(opts, &out, "votesOf", delegate)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// VotesOf is a free data retrieval call binding the contract method 0x3137f734.
//
// Solidity: function votesOf(uint32 delegate) view returns(uint256)
func (_Delegates *DelegatesSession) VotesOf(delegate uint32) (*big.Int, error) {
	return _Delegates.Contract.VotesOf(&_Delegates.CallOpts, delegate)
}

// VotesOf is a free data retrieval call binding the contract method 0x3137f734.
//
// Solidity: function votesOf(uint32 delegate) view returns(uint256)
func (_Delegates *DelegatesCallerSession) VotesOf(delegate uint32) (*big.Int, error) {
	return _Delegates.Contract.VotesOf(&_Delegates.CallOpts, delegate)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0xa6907def.
//
// Solidity: function acceptOwnership(uint32 number) returns()
func (_Delegates *DelegatesTransactor) AcceptOwnership(opts *bind.TransactOpts, number uint32) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "acceptOwnership", number)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0xa6907def.
//
// Solidity: function acceptOwnership(uint32 number) returns()
func (_Delegates *DelegatesSession) AcceptOwnership(number uint32) (*types.Transaction, error) {
	return _Delegates.Contract.AcceptOwnership(&_Delegates.TransactOpts, number)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0xa6907def.
//
// Solidity: function acceptOwnership(uint32 number) returns()
func (_Delegates *DelegatesTransactorSession) AcceptOwnership(number uint32) (*types.Transaction, error) {
	return _Delegates.Contract.AcceptOwnership(&_Delegates.TransactOpts, number)
}

// Activate is a paid mutator transaction binding the contract method 0xb260c42a.
//
// Solidity: function activate(uint256 bucket) returns()
func (_Delegates *DelegatesTransactor) Activate(opts *bind.TransactOpts, bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "activate", bucket)
}

// Activate is a paid mutator transaction binding the contract method 0xb260c42a.
//
// Solidity: function activate(uint256 bucket) returns()
func (_Delegates *DelegatesSession) Activate(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Activate(&_Delegates.TransactOpts, bucket)
}

// Activate is a paid mutator transaction binding the contract method 0xb260c42a.
//
// Solidity: function activate(uint256 bucket) returns()
func (_Delegates *DelegatesTransactorSession) Activate(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Activate(&_Delegates.TransactOpts, bucket)
}

// CancelExit is a paid mutator transaction binding the contract method 0xfdf364e4.
//
// Solidity: function cancelExit() returns()
func (_Delegates *DelegatesTransactor) CancelExit(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "cancelExit")
}

// CancelExit is a paid mutator transaction binding the contract method 0xfdf364e4.
//
// Solidity: function cancelExit() returns()
func (_Delegates *DelegatesSession) CancelExit() (*types.Transaction, error) {
	return _Delegates.Contract.CancelExit(&_Delegates.TransactOpts)
}

// CancelExit is a paid mutator transaction binding the contract method 0xfdf364e4.
//
// Solidity: function cancelExit() returns()
func (_Delegates *DelegatesTransactorSession) CancelExit() (*types.Transaction, error) {
	return _Delegates.Contract.CancelExit(&_Delegates.TransactOpts)
}

// ChangeVotes is a paid mutator transaction binding the contract method 0x787163d8.
//
// Solidity: function changeVotes(uint32 from, uint256 fromVotes, uint32 to, uint256 toVotes) returns()
func (_Delegates *DelegatesTransactor) ChangeVotes(opts *bind.TransactOpts, from uint32, fromVotes *big.Int, to uint32, toVotes *big.Int) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "changeVotes", from, fromVotes, to, toVotes)
}

// ChangeVotes is a paid mutator transaction binding the contract method 0x787163d8.
//
// Solidity: function changeVotes(uint32 from, uint256 fromVotes, uint32 to, uint256 toVotes) returns()
func (_Delegates *DelegatesSession) ChangeVotes(from uint32, fromVotes *big.Int, to uint32, toVotes *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.ChangeVotes(&_Delegates.TransactOpts, from, fromVotes, to, toVotes)
}

// ChangeVotes is a paid mutator transaction binding the contract method 0x787163d8.
//
// Solidity: function changeVotes(uint32 from, uint256 fromVotes, uint32 to, uint256 toVotes) returns()
func (_Delegates *DelegatesTransactorSession) ChangeVotes(from uint32, fromVotes *big.Int, to uint32, toVotes *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.ChangeVotes(&_Delegates.TransactOpts, from, fromVotes, to, toVotes)
}

// ConfirmExit is a paid mutator transaction binding the contract method 0x405777e3.
//
// Solidity: function confirmExit() returns()
func (_Delegates *DelegatesTransactor) ConfirmExit(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "confirmExit")
}

// ConfirmExit is a paid mutator transaction binding the contract method 0x405777e3.
//
// Solidity: function confirmExit() returns()
func (_Delegates *DelegatesSession) ConfirmExit() (*types.Transaction, error) {
	return _Delegates.Contract.ConfirmExit(&_Delegates.TransactOpts)
}

// ConfirmExit is a paid mutator transaction binding the contract method 0x405777e3.
//
// Solidity: function confirmExit() returns()
func (_Delegates *DelegatesTransactorSession) ConfirmExit() (*types.Transaction, error) {
	return _Delegates.Contract.ConfirmExit(&_Delegates.TransactOpts)
}

// Endorse is a paid mutator transaction binding the contract method 0x1fcfe3eb.
//
// Solidity: function endorse(uint256 bucket) returns()
func (_Delegates *DelegatesTransactor) Endorse(opts *bind.TransactOpts, bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "endorse", bucket)
}

// Endorse is a paid mutator transaction binding the contract method 0x1fcfe3eb.
//
// Solidity: function endorse(uint256 bucket) returns()
func (_Delegates *DelegatesSession) Endorse(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Endorse(&_Delegates.TransactOpts, bucket)
}

// Endorse is a paid mutator transaction binding the contract method 0x1fcfe3eb.
//
// Solidity: function endorse(uint256 bucket) returns()
func (_Delegates *DelegatesTransactorSession) Endorse(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Endorse(&_Delegates.TransactOpts, bucket)
}

// IntendRevoke is a paid mutator transaction binding the contract method 0x4f1e2f58.
//
// Solidity: function intendRevoke(uint256 bucket) returns()
func (_Delegates *DelegatesTransactor) IntendRevoke(opts *bind.TransactOpts, bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "intendRevoke", bucket)
}

// IntendRevoke is a paid mutator transaction binding the contract method 0x4f1e2f58.
//
// Solidity: function intendRevoke(uint256 bucket) returns()
func (_Delegates *DelegatesSession) IntendRevoke(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.IntendRevoke(&_Delegates.TransactOpts, bucket)
}

// IntendRevoke is a paid mutator transaction binding the contract method 0x4f1e2f58.
//
// Solidity: function intendRevoke(uint256 bucket) returns()
func (_Delegates *DelegatesTransactorSession) IntendRevoke(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.IntendRevoke(&_Delegates.TransactOpts, bucket)
}

// OfferOwnership is a paid mutator transaction binding the contract method 0x8e3e92f2.
//
// Solidity: function offerOwnership(address to) returns()
func (_Delegates *DelegatesTransactor) OfferOwnership(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "offerOwnership", to)
}

// OfferOwnership is a paid mutator transaction binding the contract method 0x8e3e92f2.
//
// Solidity: function offerOwnership(address to) returns()
func (_Delegates *DelegatesSession) OfferOwnership(to common.Address) (*types.Transaction, error) {
	return _Delegates.Contract.OfferOwnership(&_Delegates.TransactOpts, to)
}

// OfferOwnership is a paid mutator transaction binding the contract method 0x8e3e92f2.
//
// Solidity: function offerOwnership(address to) returns()
func (_Delegates *DelegatesTransactorSession) OfferOwnership(to common.Address) (*types.Transaction, error) {
	return _Delegates.Contract.OfferOwnership(&_Delegates.TransactOpts, to)
}

// Register is a paid mutator transaction binding the contract method 0x9205a574.
//
// Solidity: function register((string,uint16,address,address,uint256,uint256,bytes,bytes,bytes) r) payable returns(uint32 number)
func (_Delegates *DelegatesTransactor) Register(opts *bind.TransactOpts, r DelegatesRegistration) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "register", r)
}

// Register is a paid mutator transaction binding the contract method 0x9205a574.
//
// Solidity: function register((string,uint16,address,address,uint256,uint256,bytes,bytes,bytes) r) payable returns(uint32 number)
func (_Delegates *DelegatesSession) Register(r DelegatesRegistration) (*types.Transaction, error) {
	return _Delegates.Contract.Register(&_Delegates.TransactOpts, r)
}

// Register is a paid mutator transaction binding the contract method 0x9205a574.
//
// Solidity: function register((string,uint16,address,address,uint256,uint256,bytes,bytes,bytes) r) payable returns(uint32 number)
func (_Delegates *DelegatesTransactorSession) Register(r DelegatesRegistration) (*types.Transaction, error) {
	return _Delegates.Contract.Register(&_Delegates.TransactOpts, r)
}

// Release is a paid mutator transaction binding the contract method 0x41fbbc31.
//
// Solidity: function release(uint64 epoch) returns()
func (_Delegates *DelegatesTransactor) Release(opts *bind.TransactOpts, epoch uint64) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "release", epoch)
}

// Release is a paid mutator transaction binding the contract method 0x41fbbc31.
//
// Solidity: function release(uint64 epoch) returns()
func (_Delegates *DelegatesSession) Release(epoch uint64) (*types.Transaction, error) {
	return _Delegates.Contract.Release(&_Delegates.TransactOpts, epoch)
}

// Release is a paid mutator transaction binding the contract method 0x41fbbc31.
//
// Solidity: function release(uint64 epoch) returns()
func (_Delegates *DelegatesTransactorSession) Release(epoch uint64) (*types.Transaction, error) {
	return _Delegates.Contract.Release(&_Delegates.TransactOpts, epoch)
}

// Remove is a paid mutator transaction binding the contract method 0xb782ceef.
//
// Solidity: function remove(uint32 delegate, uint16 share) returns(uint256 taken)
func (_Delegates *DelegatesTransactor) Remove(opts *bind.TransactOpts, delegate uint32, share uint16) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "remove", delegate, share)
}

// Remove is a paid mutator transaction binding the contract method 0xb782ceef.
//
// Solidity: function remove(uint32 delegate, uint16 share) returns(uint256 taken)
func (_Delegates *DelegatesSession) Remove(delegate uint32, share uint16) (*types.Transaction, error) {
	return _Delegates.Contract.Remove(&_Delegates.TransactOpts, delegate, share)
}

// Remove is a paid mutator transaction binding the contract method 0xb782ceef.
//
// Solidity: function remove(uint32 delegate, uint16 share) returns(uint256 taken)
func (_Delegates *DelegatesTransactorSession) Remove(delegate uint32, share uint16) (*types.Transaction, error) {
	return _Delegates.Contract.Remove(&_Delegates.TransactOpts, delegate, share)
}

// RequestExit is a paid mutator transaction binding the contract method 0x7f8e3b4e.
//
// Solidity: function requestExit() returns()
func (_Delegates *DelegatesTransactor) RequestExit(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "requestExit")
}

// RequestExit is a paid mutator transaction binding the contract method 0x7f8e3b4e.
//
// Solidity: function requestExit() returns()
func (_Delegates *DelegatesSession) RequestExit() (*types.Transaction, error) {
	return _Delegates.Contract.RequestExit(&_Delegates.TransactOpts)
}

// RequestExit is a paid mutator transaction binding the contract method 0x7f8e3b4e.
//
// Solidity: function requestExit() returns()
func (_Delegates *DelegatesTransactorSession) RequestExit() (*types.Transaction, error) {
	return _Delegates.Contract.RequestExit(&_Delegates.TransactOpts)
}

// Revoke is a paid mutator transaction binding the contract method 0x20c5429b.
//
// Solidity: function revoke(uint256 bucket) returns()
func (_Delegates *DelegatesTransactor) Revoke(opts *bind.TransactOpts, bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "revoke", bucket)
}

// Revoke is a paid mutator transaction binding the contract method 0x20c5429b.
//
// Solidity: function revoke(uint256 bucket) returns()
func (_Delegates *DelegatesSession) Revoke(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Revoke(&_Delegates.TransactOpts, bucket)
}

// Revoke is a paid mutator transaction binding the contract method 0x20c5429b.
//
// Solidity: function revoke(uint256 bucket) returns()
func (_Delegates *DelegatesTransactorSession) Revoke(bucket *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Revoke(&_Delegates.TransactOpts, bucket)
}

// RotateConsensusKey is a paid mutator transaction binding the contract method 0x001ffb71.
//
// Solidity: function rotateConsensusKey(uint32 number, uint256 x, uint256 y, bytes proof) returns()
func (_Delegates *DelegatesTransactor) RotateConsensusKey(opts *bind.TransactOpts, number uint32, x *big.Int, y *big.Int, proof []byte) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "rotateConsensusKey", number, x, y, proof)
}

// RotateConsensusKey is a paid mutator transaction binding the contract method 0x001ffb71.
//
// Solidity: function rotateConsensusKey(uint32 number, uint256 x, uint256 y, bytes proof) returns()
func (_Delegates *DelegatesSession) RotateConsensusKey(number uint32, x *big.Int, y *big.Int, proof []byte) (*types.Transaction, error) {
	return _Delegates.Contract.RotateConsensusKey(&_Delegates.TransactOpts, number, x, y, proof)
}

// RotateConsensusKey is a paid mutator transaction binding the contract method 0x001ffb71.
//
// Solidity: function rotateConsensusKey(uint32 number, uint256 x, uint256 y, bytes proof) returns()
func (_Delegates *DelegatesTransactorSession) RotateConsensusKey(number uint32, x *big.Int, y *big.Int, proof []byte) (*types.Transaction, error) {
	return _Delegates.Contract.RotateConsensusKey(&_Delegates.TransactOpts, number, x, y, proof)
}

// RotateRandomnessKey is a paid mutator transaction binding the contract method 0x8938d7c1.
//
// Solidity: function rotateRandomnessKey(uint32 number, bytes key, bytes proof) returns()
func (_Delegates *DelegatesTransactor) RotateRandomnessKey(opts *bind.TransactOpts, number uint32, key []byte, proof []byte) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "rotateRandomnessKey", number, key, proof)
}

// RotateRandomnessKey is a paid mutator transaction binding the contract method 0x8938d7c1.
//
// Solidity: function rotateRandomnessKey(uint32 number, bytes key, bytes proof) returns()
func (_Delegates *DelegatesSession) RotateRandomnessKey(number uint32, key []byte, proof []byte) (*types.Transaction, error) {
	return _Delegates.Contract.RotateRandomnessKey(&_Delegates.TransactOpts, number, key, proof)
}

// RotateRandomnessKey is a paid mutator transaction binding the contract method 0x8938d7c1.
//
// Solidity: function rotateRandomnessKey(uint32 number, bytes key, bytes proof) returns()
func (_Delegates *DelegatesTransactorSession) RotateRandomnessKey(number uint32, key []byte, proof []byte) (*types.Transaction, error) {
	return _Delegates.Contract.RotateRandomnessKey(&_Delegates.TransactOpts, number, key, proof)
}

// SetCommission is a paid mutator transaction binding the contract method 0xc594cc65.
//
// Solidity: function setCommission(uint16 commission) returns()
func (_Delegates *DelegatesTransactor) SetCommission(opts *bind.TransactOpts, commission uint16) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "setCommission", commission)
}

// SetCommission is a paid mutator transaction binding the contract method 0xc594cc65.
//
// Solidity: function setCommission(uint16 commission) returns()
func (_Delegates *DelegatesSession) SetCommission(commission uint16) (*types.Transaction, error) {
	return _Delegates.Contract.SetCommission(&_Delegates.TransactOpts, commission)
}

// SetCommission is a paid mutator transaction binding the contract method 0xc594cc65.
//
// Solidity: function setCommission(uint16 commission) returns()
func (_Delegates *DelegatesTransactorSession) SetCommission(commission uint16) (*types.Transaction, error) {
	return _Delegates.Contract.SetCommission(&_Delegates.TransactOpts, commission)
}

// Slash is a paid mutator transaction binding the contract method 0x3fd9c04a.
//
// Solidity: function slash(uint32 delegate, uint256 amount) returns(uint256 taken)
func (_Delegates *DelegatesTransactor) Slash(opts *bind.TransactOpts, delegate uint32, amount *big.Int) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "slash", delegate, amount)
}

// Slash is a paid mutator transaction binding the contract method 0x3fd9c04a.
//
// Solidity: function slash(uint32 delegate, uint256 amount) returns(uint256 taken)
func (_Delegates *DelegatesSession) Slash(delegate uint32, amount *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Slash(&_Delegates.TransactOpts, delegate, amount)
}

// Slash is a paid mutator transaction binding the contract method 0x3fd9c04a.
//
// Solidity: function slash(uint32 delegate, uint256 amount) returns(uint256 taken)
func (_Delegates *DelegatesTransactorSession) Slash(delegate uint32, amount *big.Int) (*types.Transaction, error) {
	return _Delegates.Contract.Slash(&_Delegates.TransactOpts, delegate, amount)
}

// Suspend is a paid mutator transaction binding the contract method 0x8a4bc9ce.
//
// Solidity: function suspend(uint32 delegate, uint64 until) returns()
func (_Delegates *DelegatesTransactor) Suspend(opts *bind.TransactOpts, delegate uint32, until uint64) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "suspend", delegate, until)
}

// Suspend is a paid mutator transaction binding the contract method 0x8a4bc9ce.
//
// Solidity: function suspend(uint32 delegate, uint64 until) returns()
func (_Delegates *DelegatesSession) Suspend(delegate uint32, until uint64) (*types.Transaction, error) {
	return _Delegates.Contract.Suspend(&_Delegates.TransactOpts, delegate, until)
}

// Suspend is a paid mutator transaction binding the contract method 0x8a4bc9ce.
//
// Solidity: function suspend(uint32 delegate, uint64 until) returns()
func (_Delegates *DelegatesTransactorSession) Suspend(delegate uint32, until uint64) (*types.Transaction, error) {
	return _Delegates.Contract.Suspend(&_Delegates.TransactOpts, delegate, until)
}

// Update is a paid mutator transaction binding the contract method 0xc640752d.
//
// Solidity: function update(address operator, address reward) returns()
func (_Delegates *DelegatesTransactor) Update(opts *bind.TransactOpts, operator common.Address, reward common.Address) (*types.Transaction, error) {
	return _Delegates.contract.Transact(opts, "update", operator, reward)
}

// Update is a paid mutator transaction binding the contract method 0xc640752d.
//
// Solidity: function update(address operator, address reward) returns()
func (_Delegates *DelegatesSession) Update(operator common.Address, reward common.Address) (*types.Transaction, error) {
	return _Delegates.Contract.Update(&_Delegates.TransactOpts, operator, reward)
}

// Update is a paid mutator transaction binding the contract method 0xc640752d.
//
// Solidity: function update(address operator, address reward) returns()
func (_Delegates *DelegatesTransactorSession) Update(operator common.Address, reward common.Address) (*types.Transaction, error) {
	return _Delegates.Contract.Update(&_Delegates.TransactOpts, operator, reward)
}

// DelegatesCommissionChangedIterator is returned from FilterCommissionChanged and is used to iterate over the raw logs and unpacked data for CommissionChanged events raised by the Delegates contract.
type DelegatesCommissionChangedIterator struct {
	Event *DelegatesCommissionChanged // Event containing the contract specifics and raw log

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
func (it *DelegatesCommissionChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesCommissionChanged)
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
		it.Event = new(DelegatesCommissionChanged)
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
func (it *DelegatesCommissionChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesCommissionChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesCommissionChanged represents a CommissionChanged event raised by the Delegates contract.
type DelegatesCommissionChanged struct {
	Delegate   uint32
	Commission uint16
	From       *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterCommissionChanged is a free log retrieval operation binding the contract event 0x2315a7003d29685215200348585e44727ff2cf441c1b972e5c1d9c5c46d9909e.
//
// Solidity: event CommissionChanged(uint32 indexed delegate, uint16 commission, uint256 from)
func (_Delegates *DelegatesFilterer) FilterCommissionChanged(opts *bind.FilterOpts, delegate []uint32) (*DelegatesCommissionChangedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "CommissionChanged", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesCommissionChangedIterator{contract: _Delegates.contract, event: "CommissionChanged", logs: logs, sub: sub}, nil
}

// WatchCommissionChanged is a free log subscription operation binding the contract event 0x2315a7003d29685215200348585e44727ff2cf441c1b972e5c1d9c5c46d9909e.
//
// Solidity: event CommissionChanged(uint32 indexed delegate, uint16 commission, uint256 from)
func (_Delegates *DelegatesFilterer) WatchCommissionChanged(opts *bind.WatchOpts, sink chan<- *DelegatesCommissionChanged, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "CommissionChanged", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesCommissionChanged)
				if err := _Delegates.contract.UnpackLog(event, "CommissionChanged", log); err != nil {
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

// ParseCommissionChanged is a log parse operation binding the contract event 0x2315a7003d29685215200348585e44727ff2cf441c1b972e5c1d9c5c46d9909e.
//
// Solidity: event CommissionChanged(uint32 indexed delegate, uint16 commission, uint256 from)
func (_Delegates *DelegatesFilterer) ParseCommissionChanged(log types.Log) (*DelegatesCommissionChanged, error) {
	event := new(DelegatesCommissionChanged)
	if err := _Delegates.contract.UnpackLog(event, "CommissionChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateActivatedIterator is returned from FilterDelegateActivated and is used to iterate over the raw logs and unpacked data for DelegateActivated events raised by the Delegates contract.
type DelegatesDelegateActivatedIterator struct {
	Event *DelegatesDelegateActivated // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateActivatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateActivated)
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
		it.Event = new(DelegatesDelegateActivated)
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
func (it *DelegatesDelegateActivatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateActivatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateActivated represents a DelegateActivated event raised by the Delegates contract.
type DelegatesDelegateActivated struct {
	Delegate uint32
	Bucket   *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateActivated is a free log retrieval operation binding the contract event 0xb81d07856995e12f2f2b65e63198c1a846522fe6f294b8203e1fb9ae47dabf06.
//
// Solidity: event DelegateActivated(uint32 indexed delegate, uint256 indexed bucket)
func (_Delegates *DelegatesFilterer) FilterDelegateActivated(opts *bind.FilterOpts, delegate []uint32, bucket []*big.Int) (*DelegatesDelegateActivatedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateActivated", delegateRule, bucketRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateActivatedIterator{contract: _Delegates.contract, event: "DelegateActivated", logs: logs, sub: sub}, nil
}

// WatchDelegateActivated is a free log subscription operation binding the contract event 0xb81d07856995e12f2f2b65e63198c1a846522fe6f294b8203e1fb9ae47dabf06.
//
// Solidity: event DelegateActivated(uint32 indexed delegate, uint256 indexed bucket)
func (_Delegates *DelegatesFilterer) WatchDelegateActivated(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateActivated, delegate []uint32, bucket []*big.Int) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateActivated", delegateRule, bucketRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateActivated)
				if err := _Delegates.contract.UnpackLog(event, "DelegateActivated", log); err != nil {
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

// ParseDelegateActivated is a log parse operation binding the contract event 0xb81d07856995e12f2f2b65e63198c1a846522fe6f294b8203e1fb9ae47dabf06.
//
// Solidity: event DelegateActivated(uint32 indexed delegate, uint256 indexed bucket)
func (_Delegates *DelegatesFilterer) ParseDelegateActivated(log types.Log) (*DelegatesDelegateActivated, error) {
	event := new(DelegatesDelegateActivated)
	if err := _Delegates.contract.UnpackLog(event, "DelegateActivated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateDeactivatedIterator is returned from FilterDelegateDeactivated and is used to iterate over the raw logs and unpacked data for DelegateDeactivated events raised by the Delegates contract.
type DelegatesDelegateDeactivatedIterator struct {
	Event *DelegatesDelegateDeactivated // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateDeactivatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateDeactivated)
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
		it.Event = new(DelegatesDelegateDeactivated)
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
func (it *DelegatesDelegateDeactivatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateDeactivatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateDeactivated represents a DelegateDeactivated event raised by the Delegates contract.
type DelegatesDelegateDeactivated struct {
	Delegate uint32
	Bucket   *big.Int
	Reason   uint8
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateDeactivated is a free log retrieval operation binding the contract event 0x012a8add1ede3db8cf519db5d63621b76a8458a9281b723e65be097c945e14b4.
//
// Solidity: event DelegateDeactivated(uint32 indexed delegate, uint256 indexed bucket, uint8 reason)
func (_Delegates *DelegatesFilterer) FilterDelegateDeactivated(opts *bind.FilterOpts, delegate []uint32, bucket []*big.Int) (*DelegatesDelegateDeactivatedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateDeactivated", delegateRule, bucketRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateDeactivatedIterator{contract: _Delegates.contract, event: "DelegateDeactivated", logs: logs, sub: sub}, nil
}

// WatchDelegateDeactivated is a free log subscription operation binding the contract event 0x012a8add1ede3db8cf519db5d63621b76a8458a9281b723e65be097c945e14b4.
//
// Solidity: event DelegateDeactivated(uint32 indexed delegate, uint256 indexed bucket, uint8 reason)
func (_Delegates *DelegatesFilterer) WatchDelegateDeactivated(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateDeactivated, delegate []uint32, bucket []*big.Int) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateDeactivated", delegateRule, bucketRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateDeactivated)
				if err := _Delegates.contract.UnpackLog(event, "DelegateDeactivated", log); err != nil {
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

// ParseDelegateDeactivated is a log parse operation binding the contract event 0x012a8add1ede3db8cf519db5d63621b76a8458a9281b723e65be097c945e14b4.
//
// Solidity: event DelegateDeactivated(uint32 indexed delegate, uint256 indexed bucket, uint8 reason)
func (_Delegates *DelegatesFilterer) ParseDelegateDeactivated(log types.Log) (*DelegatesDelegateDeactivated, error) {
	event := new(DelegatesDelegateDeactivated)
	if err := _Delegates.contract.UnpackLog(event, "DelegateDeactivated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateRegisteredIterator is returned from FilterDelegateRegistered and is used to iterate over the raw logs and unpacked data for DelegateRegistered events raised by the Delegates contract.
type DelegatesDelegateRegisteredIterator struct {
	Event *DelegatesDelegateRegistered // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateRegistered)
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
		it.Event = new(DelegatesDelegateRegistered)
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
func (it *DelegatesDelegateRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateRegistered represents a DelegateRegistered event raised by the Delegates contract.
type DelegatesDelegateRegistered struct {
	Delegate   uint32
	Owner      common.Address
	Name       string
	Commission uint16
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterDelegateRegistered is a free log retrieval operation binding the contract event 0x6ad542891e001605c2317b6327bd83ed7cc7ceaddff3868a0918583ee894044d.
//
// Solidity: event DelegateRegistered(uint32 indexed delegate, address indexed owner, string name, uint16 commission)
func (_Delegates *DelegatesFilterer) FilterDelegateRegistered(opts *bind.FilterOpts, delegate []uint32, owner []common.Address) (*DelegatesDelegateRegisteredIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateRegistered", delegateRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateRegisteredIterator{contract: _Delegates.contract, event: "DelegateRegistered", logs: logs, sub: sub}, nil
}

// WatchDelegateRegistered is a free log subscription operation binding the contract event 0x6ad542891e001605c2317b6327bd83ed7cc7ceaddff3868a0918583ee894044d.
//
// Solidity: event DelegateRegistered(uint32 indexed delegate, address indexed owner, string name, uint16 commission)
func (_Delegates *DelegatesFilterer) WatchDelegateRegistered(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateRegistered, delegate []uint32, owner []common.Address) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateRegistered", delegateRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateRegistered)
				if err := _Delegates.contract.UnpackLog(event, "DelegateRegistered", log); err != nil {
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

// ParseDelegateRegistered is a log parse operation binding the contract event 0x6ad542891e001605c2317b6327bd83ed7cc7ceaddff3868a0918583ee894044d.
//
// Solidity: event DelegateRegistered(uint32 indexed delegate, address indexed owner, string name, uint16 commission)
func (_Delegates *DelegatesFilterer) ParseDelegateRegistered(log types.Log) (*DelegatesDelegateRegistered, error) {
	event := new(DelegatesDelegateRegistered)
	if err := _Delegates.contract.UnpackLog(event, "DelegateRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateReleasedIterator is returned from FilterDelegateReleased and is used to iterate over the raw logs and unpacked data for DelegateReleased events raised by the Delegates contract.
type DelegatesDelegateReleasedIterator struct {
	Event *DelegatesDelegateReleased // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateReleasedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateReleased)
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
		it.Event = new(DelegatesDelegateReleased)
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
func (it *DelegatesDelegateReleasedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateReleasedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateReleased represents a DelegateReleased event raised by the Delegates contract.
type DelegatesDelegateReleased struct {
	Delegate uint32
	Epoch    uint64
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateReleased is a free log retrieval operation binding the contract event 0xdca7c9fa1f0b8e6a8e2a7e341689014fb2b6f47dec962ecaf08425703812447d.
//
// Solidity: event DelegateReleased(uint32 indexed delegate, uint64 epoch)
func (_Delegates *DelegatesFilterer) FilterDelegateReleased(opts *bind.FilterOpts, delegate []uint32) (*DelegatesDelegateReleasedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateReleased", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateReleasedIterator{contract: _Delegates.contract, event: "DelegateReleased", logs: logs, sub: sub}, nil
}

// WatchDelegateReleased is a free log subscription operation binding the contract event 0xdca7c9fa1f0b8e6a8e2a7e341689014fb2b6f47dec962ecaf08425703812447d.
//
// Solidity: event DelegateReleased(uint32 indexed delegate, uint64 epoch)
func (_Delegates *DelegatesFilterer) WatchDelegateReleased(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateReleased, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateReleased", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateReleased)
				if err := _Delegates.contract.UnpackLog(event, "DelegateReleased", log); err != nil {
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

// ParseDelegateReleased is a log parse operation binding the contract event 0xdca7c9fa1f0b8e6a8e2a7e341689014fb2b6f47dec962ecaf08425703812447d.
//
// Solidity: event DelegateReleased(uint32 indexed delegate, uint64 epoch)
func (_Delegates *DelegatesFilterer) ParseDelegateReleased(log types.Log) (*DelegatesDelegateReleased, error) {
	event := new(DelegatesDelegateReleased)
	if err := _Delegates.contract.UnpackLog(event, "DelegateReleased", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateRemovedIterator is returned from FilterDelegateRemoved and is used to iterate over the raw logs and unpacked data for DelegateRemoved events raised by the Delegates contract.
type DelegatesDelegateRemovedIterator struct {
	Event *DelegatesDelegateRemoved // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateRemovedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateRemoved)
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
		it.Event = new(DelegatesDelegateRemoved)
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
func (it *DelegatesDelegateRemovedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateRemovedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateRemoved represents a DelegateRemoved event raised by the Delegates contract.
type DelegatesDelegateRemoved struct {
	Delegate uint32
	Taken    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateRemoved is a free log retrieval operation binding the contract event 0x44d7a5e8e999154132d1633cf9421c0f4fd112c74282e117bb7f7f155a688592.
//
// Solidity: event DelegateRemoved(uint32 indexed delegate, uint256 taken)
func (_Delegates *DelegatesFilterer) FilterDelegateRemoved(opts *bind.FilterOpts, delegate []uint32) (*DelegatesDelegateRemovedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateRemoved", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateRemovedIterator{contract: _Delegates.contract, event: "DelegateRemoved", logs: logs, sub: sub}, nil
}

// WatchDelegateRemoved is a free log subscription operation binding the contract event 0x44d7a5e8e999154132d1633cf9421c0f4fd112c74282e117bb7f7f155a688592.
//
// Solidity: event DelegateRemoved(uint32 indexed delegate, uint256 taken)
func (_Delegates *DelegatesFilterer) WatchDelegateRemoved(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateRemoved, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateRemoved", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateRemoved)
				if err := _Delegates.contract.UnpackLog(event, "DelegateRemoved", log); err != nil {
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

// ParseDelegateRemoved is a log parse operation binding the contract event 0x44d7a5e8e999154132d1633cf9421c0f4fd112c74282e117bb7f7f155a688592.
//
// Solidity: event DelegateRemoved(uint32 indexed delegate, uint256 taken)
func (_Delegates *DelegatesFilterer) ParseDelegateRemoved(log types.Log) (*DelegatesDelegateRemoved, error) {
	event := new(DelegatesDelegateRemoved)
	if err := _Delegates.contract.UnpackLog(event, "DelegateRemoved", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateSlashedIterator is returned from FilterDelegateSlashed and is used to iterate over the raw logs and unpacked data for DelegateSlashed events raised by the Delegates contract.
type DelegatesDelegateSlashedIterator struct {
	Event *DelegatesDelegateSlashed // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateSlashedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateSlashed)
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
		it.Event = new(DelegatesDelegateSlashed)
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
func (it *DelegatesDelegateSlashedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateSlashedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateSlashed represents a DelegateSlashed event raised by the Delegates contract.
type DelegatesDelegateSlashed struct {
	Delegate uint32
	Bucket   *big.Int
	Taken    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateSlashed is a free log retrieval operation binding the contract event 0xa63b4690accae7692d8f3d9e126422a1bf7772be177321d8d2e6f4cadc6c1416.
//
// Solidity: event DelegateSlashed(uint32 indexed delegate, uint256 indexed bucket, uint256 taken)
func (_Delegates *DelegatesFilterer) FilterDelegateSlashed(opts *bind.FilterOpts, delegate []uint32, bucket []*big.Int) (*DelegatesDelegateSlashedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateSlashed", delegateRule, bucketRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateSlashedIterator{contract: _Delegates.contract, event: "DelegateSlashed", logs: logs, sub: sub}, nil
}

// WatchDelegateSlashed is a free log subscription operation binding the contract event 0xa63b4690accae7692d8f3d9e126422a1bf7772be177321d8d2e6f4cadc6c1416.
//
// Solidity: event DelegateSlashed(uint32 indexed delegate, uint256 indexed bucket, uint256 taken)
func (_Delegates *DelegatesFilterer) WatchDelegateSlashed(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateSlashed, delegate []uint32, bucket []*big.Int) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateSlashed", delegateRule, bucketRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateSlashed)
				if err := _Delegates.contract.UnpackLog(event, "DelegateSlashed", log); err != nil {
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

// ParseDelegateSlashed is a log parse operation binding the contract event 0xa63b4690accae7692d8f3d9e126422a1bf7772be177321d8d2e6f4cadc6c1416.
//
// Solidity: event DelegateSlashed(uint32 indexed delegate, uint256 indexed bucket, uint256 taken)
func (_Delegates *DelegatesFilterer) ParseDelegateSlashed(log types.Log) (*DelegatesDelegateSlashed, error) {
	event := new(DelegatesDelegateSlashed)
	if err := _Delegates.contract.UnpackLog(event, "DelegateSlashed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateSuspendedIterator is returned from FilterDelegateSuspended and is used to iterate over the raw logs and unpacked data for DelegateSuspended events raised by the Delegates contract.
type DelegatesDelegateSuspendedIterator struct {
	Event *DelegatesDelegateSuspended // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateSuspendedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateSuspended)
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
		it.Event = new(DelegatesDelegateSuspended)
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
func (it *DelegatesDelegateSuspendedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateSuspendedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateSuspended represents a DelegateSuspended event raised by the Delegates contract.
type DelegatesDelegateSuspended struct {
	Delegate uint32
	Until    uint64
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateSuspended is a free log retrieval operation binding the contract event 0xa35a970d90dbe2e64b36d4035a6c69c0af5cb4091e1a7216daa6d32bef2ec7fe.
//
// Solidity: event DelegateSuspended(uint32 indexed delegate, uint64 until)
func (_Delegates *DelegatesFilterer) FilterDelegateSuspended(opts *bind.FilterOpts, delegate []uint32) (*DelegatesDelegateSuspendedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateSuspended", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateSuspendedIterator{contract: _Delegates.contract, event: "DelegateSuspended", logs: logs, sub: sub}, nil
}

// WatchDelegateSuspended is a free log subscription operation binding the contract event 0xa35a970d90dbe2e64b36d4035a6c69c0af5cb4091e1a7216daa6d32bef2ec7fe.
//
// Solidity: event DelegateSuspended(uint32 indexed delegate, uint64 until)
func (_Delegates *DelegatesFilterer) WatchDelegateSuspended(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateSuspended, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateSuspended", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateSuspended)
				if err := _Delegates.contract.UnpackLog(event, "DelegateSuspended", log); err != nil {
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

// ParseDelegateSuspended is a log parse operation binding the contract event 0xa35a970d90dbe2e64b36d4035a6c69c0af5cb4091e1a7216daa6d32bef2ec7fe.
//
// Solidity: event DelegateSuspended(uint32 indexed delegate, uint64 until)
func (_Delegates *DelegatesFilterer) ParseDelegateSuspended(log types.Log) (*DelegatesDelegateSuspended, error) {
	event := new(DelegatesDelegateSuspended)
	if err := _Delegates.contract.UnpackLog(event, "DelegateSuspended", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesDelegateUpdatedIterator is returned from FilterDelegateUpdated and is used to iterate over the raw logs and unpacked data for DelegateUpdated events raised by the Delegates contract.
type DelegatesDelegateUpdatedIterator struct {
	Event *DelegatesDelegateUpdated // Event containing the contract specifics and raw log

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
func (it *DelegatesDelegateUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesDelegateUpdated)
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
		it.Event = new(DelegatesDelegateUpdated)
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
func (it *DelegatesDelegateUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesDelegateUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesDelegateUpdated represents a DelegateUpdated event raised by the Delegates contract.
type DelegatesDelegateUpdated struct {
	Delegate uint32
	Operator common.Address
	Reward   common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateUpdated is a free log retrieval operation binding the contract event 0x513218eb440d52bbe0bf7aa58b96d89ec879066600fe3d7c354e37a5bddc9de3.
//
// Solidity: event DelegateUpdated(uint32 indexed delegate, address operator, address reward)
func (_Delegates *DelegatesFilterer) FilterDelegateUpdated(opts *bind.FilterOpts, delegate []uint32) (*DelegatesDelegateUpdatedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "DelegateUpdated", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesDelegateUpdatedIterator{contract: _Delegates.contract, event: "DelegateUpdated", logs: logs, sub: sub}, nil
}

// WatchDelegateUpdated is a free log subscription operation binding the contract event 0x513218eb440d52bbe0bf7aa58b96d89ec879066600fe3d7c354e37a5bddc9de3.
//
// Solidity: event DelegateUpdated(uint32 indexed delegate, address operator, address reward)
func (_Delegates *DelegatesFilterer) WatchDelegateUpdated(opts *bind.WatchOpts, sink chan<- *DelegatesDelegateUpdated, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "DelegateUpdated", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesDelegateUpdated)
				if err := _Delegates.contract.UnpackLog(event, "DelegateUpdated", log); err != nil {
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

// ParseDelegateUpdated is a log parse operation binding the contract event 0x513218eb440d52bbe0bf7aa58b96d89ec879066600fe3d7c354e37a5bddc9de3.
//
// Solidity: event DelegateUpdated(uint32 indexed delegate, address operator, address reward)
func (_Delegates *DelegatesFilterer) ParseDelegateUpdated(log types.Log) (*DelegatesDelegateUpdated, error) {
	event := new(DelegatesDelegateUpdated)
	if err := _Delegates.contract.UnpackLog(event, "DelegateUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesEndorsedIterator is returned from FilterEndorsed and is used to iterate over the raw logs and unpacked data for Endorsed events raised by the Delegates contract.
type DelegatesEndorsedIterator struct {
	Event *DelegatesEndorsed // Event containing the contract specifics and raw log

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
func (it *DelegatesEndorsedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesEndorsed)
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
		it.Event = new(DelegatesEndorsed)
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
func (it *DelegatesEndorsedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesEndorsedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesEndorsed represents a Endorsed event raised by the Delegates contract.
type DelegatesEndorsed struct {
	Bucket   *big.Int
	Delegate uint32
	Endorser common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterEndorsed is a free log retrieval operation binding the contract event 0x9504ce6b6aa85f82f73b6b16904ab2d40684593acce4099144a4e989c51003d6.
//
// Solidity: event Endorsed(uint256 indexed bucket, uint32 indexed delegate, address indexed endorser)
func (_Delegates *DelegatesFilterer) FilterEndorsed(opts *bind.FilterOpts, bucket []*big.Int, delegate []uint32, endorser []common.Address) (*DelegatesEndorsedIterator, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var endorserRule []interface{}
	for _, endorserItem := range endorser {
		endorserRule = append(endorserRule, endorserItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "Endorsed", bucketRule, delegateRule, endorserRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesEndorsedIterator{contract: _Delegates.contract, event: "Endorsed", logs: logs, sub: sub}, nil
}

// WatchEndorsed is a free log subscription operation binding the contract event 0x9504ce6b6aa85f82f73b6b16904ab2d40684593acce4099144a4e989c51003d6.
//
// Solidity: event Endorsed(uint256 indexed bucket, uint32 indexed delegate, address indexed endorser)
func (_Delegates *DelegatesFilterer) WatchEndorsed(opts *bind.WatchOpts, sink chan<- *DelegatesEndorsed, bucket []*big.Int, delegate []uint32, endorser []common.Address) (event.Subscription, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var endorserRule []interface{}
	for _, endorserItem := range endorser {
		endorserRule = append(endorserRule, endorserItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "Endorsed", bucketRule, delegateRule, endorserRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesEndorsed)
				if err := _Delegates.contract.UnpackLog(event, "Endorsed", log); err != nil {
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

// ParseEndorsed is a log parse operation binding the contract event 0x9504ce6b6aa85f82f73b6b16904ab2d40684593acce4099144a4e989c51003d6.
//
// Solidity: event Endorsed(uint256 indexed bucket, uint32 indexed delegate, address indexed endorser)
func (_Delegates *DelegatesFilterer) ParseEndorsed(log types.Log) (*DelegatesEndorsed, error) {
	event := new(DelegatesEndorsed)
	if err := _Delegates.contract.UnpackLog(event, "Endorsed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesEndorsementEndedIterator is returned from FilterEndorsementEnded and is used to iterate over the raw logs and unpacked data for EndorsementEnded events raised by the Delegates contract.
type DelegatesEndorsementEndedIterator struct {
	Event *DelegatesEndorsementEnded // Event containing the contract specifics and raw log

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
func (it *DelegatesEndorsementEndedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesEndorsementEnded)
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
		it.Event = new(DelegatesEndorsementEnded)
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
func (it *DelegatesEndorsementEndedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesEndorsementEndedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesEndorsementEnded represents a EndorsementEnded event raised by the Delegates contract.
type DelegatesEndorsementEnded struct {
	Bucket   *big.Int
	Delegate uint32
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterEndorsementEnded is a free log retrieval operation binding the contract event 0xc8d12b982a98f77366b11733f8347faa8f34dde2f9aa0fac79215c84e979d50a.
//
// Solidity: event EndorsementEnded(uint256 indexed bucket, uint32 indexed delegate)
func (_Delegates *DelegatesFilterer) FilterEndorsementEnded(opts *bind.FilterOpts, bucket []*big.Int, delegate []uint32) (*DelegatesEndorsementEndedIterator, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "EndorsementEnded", bucketRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesEndorsementEndedIterator{contract: _Delegates.contract, event: "EndorsementEnded", logs: logs, sub: sub}, nil
}

// WatchEndorsementEnded is a free log subscription operation binding the contract event 0xc8d12b982a98f77366b11733f8347faa8f34dde2f9aa0fac79215c84e979d50a.
//
// Solidity: event EndorsementEnded(uint256 indexed bucket, uint32 indexed delegate)
func (_Delegates *DelegatesFilterer) WatchEndorsementEnded(opts *bind.WatchOpts, sink chan<- *DelegatesEndorsementEnded, bucket []*big.Int, delegate []uint32) (event.Subscription, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "EndorsementEnded", bucketRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesEndorsementEnded)
				if err := _Delegates.contract.UnpackLog(event, "EndorsementEnded", log); err != nil {
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

// ParseEndorsementEnded is a log parse operation binding the contract event 0xc8d12b982a98f77366b11733f8347faa8f34dde2f9aa0fac79215c84e979d50a.
//
// Solidity: event EndorsementEnded(uint256 indexed bucket, uint32 indexed delegate)
func (_Delegates *DelegatesFilterer) ParseEndorsementEnded(log types.Log) (*DelegatesEndorsementEnded, error) {
	event := new(DelegatesEndorsementEnded)
	if err := _Delegates.contract.UnpackLog(event, "EndorsementEnded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesExitCancelledIterator is returned from FilterExitCancelled and is used to iterate over the raw logs and unpacked data for ExitCancelled events raised by the Delegates contract.
type DelegatesExitCancelledIterator struct {
	Event *DelegatesExitCancelled // Event containing the contract specifics and raw log

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
func (it *DelegatesExitCancelledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesExitCancelled)
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
		it.Event = new(DelegatesExitCancelled)
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
func (it *DelegatesExitCancelledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesExitCancelledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesExitCancelled represents a ExitCancelled event raised by the Delegates contract.
type DelegatesExitCancelled struct {
	Delegate uint32
	Slot     *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterExitCancelled is a free log retrieval operation binding the contract event 0xa55ffdb975f41c752b7abe1d26d37c443134daa9869272067924d9e8dd7de57b.
//
// Solidity: event ExitCancelled(uint32 indexed delegate, uint256 slot)
func (_Delegates *DelegatesFilterer) FilterExitCancelled(opts *bind.FilterOpts, delegate []uint32) (*DelegatesExitCancelledIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "ExitCancelled", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesExitCancelledIterator{contract: _Delegates.contract, event: "ExitCancelled", logs: logs, sub: sub}, nil
}

// WatchExitCancelled is a free log subscription operation binding the contract event 0xa55ffdb975f41c752b7abe1d26d37c443134daa9869272067924d9e8dd7de57b.
//
// Solidity: event ExitCancelled(uint32 indexed delegate, uint256 slot)
func (_Delegates *DelegatesFilterer) WatchExitCancelled(opts *bind.WatchOpts, sink chan<- *DelegatesExitCancelled, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "ExitCancelled", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesExitCancelled)
				if err := _Delegates.contract.UnpackLog(event, "ExitCancelled", log); err != nil {
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

// ParseExitCancelled is a log parse operation binding the contract event 0xa55ffdb975f41c752b7abe1d26d37c443134daa9869272067924d9e8dd7de57b.
//
// Solidity: event ExitCancelled(uint32 indexed delegate, uint256 slot)
func (_Delegates *DelegatesFilterer) ParseExitCancelled(log types.Log) (*DelegatesExitCancelled, error) {
	event := new(DelegatesExitCancelled)
	if err := _Delegates.contract.UnpackLog(event, "ExitCancelled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesExitRequestedIterator is returned from FilterExitRequested and is used to iterate over the raw logs and unpacked data for ExitRequested events raised by the Delegates contract.
type DelegatesExitRequestedIterator struct {
	Event *DelegatesExitRequested // Event containing the contract specifics and raw log

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
func (it *DelegatesExitRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesExitRequested)
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
		it.Event = new(DelegatesExitRequested)
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
func (it *DelegatesExitRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesExitRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesExitRequested represents a ExitRequested event raised by the Delegates contract.
type DelegatesExitRequested struct {
	Delegate uint32
	Slot     *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterExitRequested is a free log retrieval operation binding the contract event 0x493fdf0a3c7ef5b73c8fe02e906f46a182c7b3d1ed5c96c4595d2e89064124e2.
//
// Solidity: event ExitRequested(uint32 indexed delegate, uint256 slot)
func (_Delegates *DelegatesFilterer) FilterExitRequested(opts *bind.FilterOpts, delegate []uint32) (*DelegatesExitRequestedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "ExitRequested", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesExitRequestedIterator{contract: _Delegates.contract, event: "ExitRequested", logs: logs, sub: sub}, nil
}

// WatchExitRequested is a free log subscription operation binding the contract event 0x493fdf0a3c7ef5b73c8fe02e906f46a182c7b3d1ed5c96c4595d2e89064124e2.
//
// Solidity: event ExitRequested(uint32 indexed delegate, uint256 slot)
func (_Delegates *DelegatesFilterer) WatchExitRequested(opts *bind.WatchOpts, sink chan<- *DelegatesExitRequested, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "ExitRequested", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesExitRequested)
				if err := _Delegates.contract.UnpackLog(event, "ExitRequested", log); err != nil {
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

// ParseExitRequested is a log parse operation binding the contract event 0x493fdf0a3c7ef5b73c8fe02e906f46a182c7b3d1ed5c96c4595d2e89064124e2.
//
// Solidity: event ExitRequested(uint32 indexed delegate, uint256 slot)
func (_Delegates *DelegatesFilterer) ParseExitRequested(log types.Log) (*DelegatesExitRequested, error) {
	event := new(DelegatesExitRequested)
	if err := _Delegates.contract.UnpackLog(event, "ExitRequested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesKeyRotatedIterator is returned from FilterKeyRotated and is used to iterate over the raw logs and unpacked data for KeyRotated events raised by the Delegates contract.
type DelegatesKeyRotatedIterator struct {
	Event *DelegatesKeyRotated // Event containing the contract specifics and raw log

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
func (it *DelegatesKeyRotatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesKeyRotated)
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
		it.Event = new(DelegatesKeyRotated)
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
func (it *DelegatesKeyRotatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesKeyRotatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesKeyRotated represents a KeyRotated event raised by the Delegates contract.
type DelegatesKeyRotated struct {
	Delegate   uint32
	KeyAddress common.Address
	Key        []byte
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterKeyRotated is a free log retrieval operation binding the contract event 0x9c10127241abfff55d5443e8fe6de3849798dcbe5b347e34b125089a12dd769e.
//
// Solidity: event KeyRotated(uint32 indexed delegate, address indexed keyAddress, bytes key)
func (_Delegates *DelegatesFilterer) FilterKeyRotated(opts *bind.FilterOpts, delegate []uint32, keyAddress []common.Address) (*DelegatesKeyRotatedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var keyAddressRule []interface{}
	for _, keyAddressItem := range keyAddress {
		keyAddressRule = append(keyAddressRule, keyAddressItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "KeyRotated", delegateRule, keyAddressRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesKeyRotatedIterator{contract: _Delegates.contract, event: "KeyRotated", logs: logs, sub: sub}, nil
}

// WatchKeyRotated is a free log subscription operation binding the contract event 0x9c10127241abfff55d5443e8fe6de3849798dcbe5b347e34b125089a12dd769e.
//
// Solidity: event KeyRotated(uint32 indexed delegate, address indexed keyAddress, bytes key)
func (_Delegates *DelegatesFilterer) WatchKeyRotated(opts *bind.WatchOpts, sink chan<- *DelegatesKeyRotated, delegate []uint32, keyAddress []common.Address) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var keyAddressRule []interface{}
	for _, keyAddressItem := range keyAddress {
		keyAddressRule = append(keyAddressRule, keyAddressItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "KeyRotated", delegateRule, keyAddressRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesKeyRotated)
				if err := _Delegates.contract.UnpackLog(event, "KeyRotated", log); err != nil {
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

// ParseKeyRotated is a log parse operation binding the contract event 0x9c10127241abfff55d5443e8fe6de3849798dcbe5b347e34b125089a12dd769e.
//
// Solidity: event KeyRotated(uint32 indexed delegate, address indexed keyAddress, bytes key)
func (_Delegates *DelegatesFilterer) ParseKeyRotated(log types.Log) (*DelegatesKeyRotated, error) {
	event := new(DelegatesKeyRotated)
	if err := _Delegates.contract.UnpackLog(event, "KeyRotated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesOwnershipOfferedIterator is returned from FilterOwnershipOffered and is used to iterate over the raw logs and unpacked data for OwnershipOffered events raised by the Delegates contract.
type DelegatesOwnershipOfferedIterator struct {
	Event *DelegatesOwnershipOffered // Event containing the contract specifics and raw log

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
func (it *DelegatesOwnershipOfferedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesOwnershipOffered)
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
		it.Event = new(DelegatesOwnershipOffered)
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
func (it *DelegatesOwnershipOfferedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesOwnershipOfferedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesOwnershipOffered represents a OwnershipOffered event raised by the Delegates contract.
type DelegatesOwnershipOffered struct {
	Delegate uint32
	Owner    common.Address
	To       common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOwnershipOffered is a free log retrieval operation binding the contract event 0xe4a9719174a6b8e673a2bf0e2f994411303586d476561a87430841ffeed92140.
//
// Solidity: event OwnershipOffered(uint32 indexed delegate, address indexed owner, address indexed to)
func (_Delegates *DelegatesFilterer) FilterOwnershipOffered(opts *bind.FilterOpts, delegate []uint32, owner []common.Address, to []common.Address) (*DelegatesOwnershipOfferedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "OwnershipOffered", delegateRule, ownerRule, toRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesOwnershipOfferedIterator{contract: _Delegates.contract, event: "OwnershipOffered", logs: logs, sub: sub}, nil
}

// WatchOwnershipOffered is a free log subscription operation binding the contract event 0xe4a9719174a6b8e673a2bf0e2f994411303586d476561a87430841ffeed92140.
//
// Solidity: event OwnershipOffered(uint32 indexed delegate, address indexed owner, address indexed to)
func (_Delegates *DelegatesFilterer) WatchOwnershipOffered(opts *bind.WatchOpts, sink chan<- *DelegatesOwnershipOffered, delegate []uint32, owner []common.Address, to []common.Address) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "OwnershipOffered", delegateRule, ownerRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesOwnershipOffered)
				if err := _Delegates.contract.UnpackLog(event, "OwnershipOffered", log); err != nil {
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

// ParseOwnershipOffered is a log parse operation binding the contract event 0xe4a9719174a6b8e673a2bf0e2f994411303586d476561a87430841ffeed92140.
//
// Solidity: event OwnershipOffered(uint32 indexed delegate, address indexed owner, address indexed to)
func (_Delegates *DelegatesFilterer) ParseOwnershipOffered(log types.Log) (*DelegatesOwnershipOffered, error) {
	event := new(DelegatesOwnershipOffered)
	if err := _Delegates.contract.UnpackLog(event, "OwnershipOffered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the Delegates contract.
type DelegatesOwnershipTransferredIterator struct {
	Event *DelegatesOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *DelegatesOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesOwnershipTransferred)
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
		it.Event = new(DelegatesOwnershipTransferred)
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
func (it *DelegatesOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesOwnershipTransferred represents a OwnershipTransferred event raised by the Delegates contract.
type DelegatesOwnershipTransferred struct {
	Delegate uint32
	From     common.Address
	To       common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0xf762668ccf38eb8a945f8703cd5cd30bd5a99413388b58679c00d391ef06e874.
//
// Solidity: event OwnershipTransferred(uint32 indexed delegate, address indexed from, address indexed to)
func (_Delegates *DelegatesFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, delegate []uint32, from []common.Address, to []common.Address) (*DelegatesOwnershipTransferredIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "OwnershipTransferred", delegateRule, fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesOwnershipTransferredIterator{contract: _Delegates.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0xf762668ccf38eb8a945f8703cd5cd30bd5a99413388b58679c00d391ef06e874.
//
// Solidity: event OwnershipTransferred(uint32 indexed delegate, address indexed from, address indexed to)
func (_Delegates *DelegatesFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *DelegatesOwnershipTransferred, delegate []uint32, from []common.Address, to []common.Address) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "OwnershipTransferred", delegateRule, fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesOwnershipTransferred)
				if err := _Delegates.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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

// ParseOwnershipTransferred is a log parse operation binding the contract event 0xf762668ccf38eb8a945f8703cd5cd30bd5a99413388b58679c00d391ef06e874.
//
// Solidity: event OwnershipTransferred(uint32 indexed delegate, address indexed from, address indexed to)
func (_Delegates *DelegatesFilterer) ParseOwnershipTransferred(log types.Log) (*DelegatesOwnershipTransferred, error) {
	event := new(DelegatesOwnershipTransferred)
	if err := _Delegates.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesRandomnessKeyRotatedIterator is returned from FilterRandomnessKeyRotated and is used to iterate over the raw logs and unpacked data for RandomnessKeyRotated events raised by the Delegates contract.
type DelegatesRandomnessKeyRotatedIterator struct {
	Event *DelegatesRandomnessKeyRotated // Event containing the contract specifics and raw log

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
func (it *DelegatesRandomnessKeyRotatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesRandomnessKeyRotated)
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
		it.Event = new(DelegatesRandomnessKeyRotated)
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
func (it *DelegatesRandomnessKeyRotatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesRandomnessKeyRotatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesRandomnessKeyRotated represents a RandomnessKeyRotated event raised by the Delegates contract.
type DelegatesRandomnessKeyRotated struct {
	Delegate uint32
	Key      []byte
	From     *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRandomnessKeyRotated is a free log retrieval operation binding the contract event 0x14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc.
//
// Solidity: event RandomnessKeyRotated(uint32 indexed delegate, bytes key, uint256 from)
func (_Delegates *DelegatesFilterer) FilterRandomnessKeyRotated(opts *bind.FilterOpts, delegate []uint32) (*DelegatesRandomnessKeyRotatedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "RandomnessKeyRotated", delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesRandomnessKeyRotatedIterator{contract: _Delegates.contract, event: "RandomnessKeyRotated", logs: logs, sub: sub}, nil
}

// WatchRandomnessKeyRotated is a free log subscription operation binding the contract event 0x14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc.
//
// Solidity: event RandomnessKeyRotated(uint32 indexed delegate, bytes key, uint256 from)
func (_Delegates *DelegatesFilterer) WatchRandomnessKeyRotated(opts *bind.WatchOpts, sink chan<- *DelegatesRandomnessKeyRotated, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "RandomnessKeyRotated", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesRandomnessKeyRotated)
				if err := _Delegates.contract.UnpackLog(event, "RandomnessKeyRotated", log); err != nil {
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

// ParseRandomnessKeyRotated is a log parse operation binding the contract event 0x14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc.
//
// Solidity: event RandomnessKeyRotated(uint32 indexed delegate, bytes key, uint256 from)
func (_Delegates *DelegatesFilterer) ParseRandomnessKeyRotated(log types.Log) (*DelegatesRandomnessKeyRotated, error) {
	event := new(DelegatesRandomnessKeyRotated)
	if err := _Delegates.contract.UnpackLog(event, "RandomnessKeyRotated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DelegatesRevokeIntendedIterator is returned from FilterRevokeIntended and is used to iterate over the raw logs and unpacked data for RevokeIntended events raised by the Delegates contract.
type DelegatesRevokeIntendedIterator struct {
	Event *DelegatesRevokeIntended // Event containing the contract specifics and raw log

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
func (it *DelegatesRevokeIntendedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesRevokeIntended)
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
		it.Event = new(DelegatesRevokeIntended)
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
func (it *DelegatesRevokeIntendedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesRevokeIntendedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesRevokeIntended represents a RevokeIntended event raised by the Delegates contract.
type DelegatesRevokeIntended struct {
	Bucket   *big.Int
	Delegate uint32
	From     *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRevokeIntended is a free log retrieval operation binding the contract event 0x1ba0d92ba70e24649f343423a1b7c9385cf80c2a7c5492504344cf3b59aa491d.
//
// Solidity: event RevokeIntended(uint256 indexed bucket, uint32 indexed delegate, uint256 from)
func (_Delegates *DelegatesFilterer) FilterRevokeIntended(opts *bind.FilterOpts, bucket []*big.Int, delegate []uint32) (*DelegatesRevokeIntendedIterator, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "RevokeIntended", bucketRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return &DelegatesRevokeIntendedIterator{contract: _Delegates.contract, event: "RevokeIntended", logs: logs, sub: sub}, nil
}

// WatchRevokeIntended is a free log subscription operation binding the contract event 0x1ba0d92ba70e24649f343423a1b7c9385cf80c2a7c5492504344cf3b59aa491d.
//
// Solidity: event RevokeIntended(uint256 indexed bucket, uint32 indexed delegate, uint256 from)
func (_Delegates *DelegatesFilterer) WatchRevokeIntended(opts *bind.WatchOpts, sink chan<- *DelegatesRevokeIntended, bucket []*big.Int, delegate []uint32) (event.Subscription, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "RevokeIntended", bucketRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesRevokeIntended)
				if err := _Delegates.contract.UnpackLog(event, "RevokeIntended", log); err != nil {
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

// ParseRevokeIntended is a log parse operation binding the contract event 0x1ba0d92ba70e24649f343423a1b7c9385cf80c2a7c5492504344cf3b59aa491d.
//
// Solidity: event RevokeIntended(uint256 indexed bucket, uint32 indexed delegate, uint256 from)
func (_Delegates *DelegatesFilterer) ParseRevokeIntended(log types.Log) (*DelegatesRevokeIntended, error) {
	event := new(DelegatesRevokeIntended)
	if err := _Delegates.contract.UnpackLog(event, "RevokeIntended", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
