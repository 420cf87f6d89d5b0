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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"},{\"internalType\":\"contractIBuckets\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"contractIRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"epochSeconds\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"AlreadyBacks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"AlreadyOwnsDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"BadConsensusKeyProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"key\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proof\",\"type\":\"uint256\"}],\"name\":\"BadRandomnessKeyLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRandomnessKeyProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"BucketHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"CommissionPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommissionStepTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommissionTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitAlreadyRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitGivenUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"ExitNotRequested\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"KeyUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"LockTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NameTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NoSuchDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBucketOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDelegateOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NotEndorsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotEndorser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPendingOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotRevocableYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"have\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"}],\"name\":\"NotVotingFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"OwnBucket\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RandomnessKeyIsZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RandomnessKeyPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"RandomnessKeyUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"RemovedForEver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RevokeAlreadyIntended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"RevokeNotIntended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"StakeTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"CommissionChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"DelegateActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumDelegates.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"DelegateDeactivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"}],\"name\":\"DelegateRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"DelegateReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"DelegateRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"DelegateSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DelegateSuspended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"}],\"name\":\"DelegateUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"}],\"name\":\"Endorsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"EndorsementEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"OwnershipOffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RandomnessKeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RevokeIntended\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CONSENSUS_KEY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY_EPOCHS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ENDORSED_DAYS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EPOCH_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_COMMISSION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_COMMISSION_STEP\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_ACTIVATE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_STAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RANDOMNESS_KEY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRATION_FEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractIRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIBuckets\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"fromVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"toVotes\",\"type\":\"uint256\"}],\"name\":\"changeVotes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirmExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"consensusKeyDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"delegateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pendingOwner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"nextCommission\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"commissionFrom\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"removed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"suspendedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"exitSlot\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"exiting\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"randomness\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nextRandomness\",\"type\":\"bytes\"},{\"internalType\":\"uint40\",\"name\":\"randomnessFrom\",\"type\":\"uint40\"}],\"internalType\":\"structDelegates.Info\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"electable\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"endorse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"endorsementOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"revocableFrom\",\"type\":\"uint40\"}],\"internalType\":\"structDelegates.Endorsement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"intendRevoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"keyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"}],\"name\":\"member\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"randomness\",\"type\":\"bytes\"}],\"internalType\":\"structMember\",\"name\":\"m\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"numberByName\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"numberOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"offerOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"randomnessKeyDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"consensusProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"randomnessKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"randomnessProof\",\"type\":\"bytes\"}],\"internalType\":\"structDelegates.Registration\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"remove\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotateConsensusKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotateRandomnessKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"suspend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"terms\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"top\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"scores\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"votesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6101e0604052348015610010575f5ffd5b5060405161625338038061625383398101604081905261002f916101da565b60408051808201825260118152705472656c6c69732044656c65676174657360781b602080830191909152825180840190935260018352603160f81b908301529061007a825f61014b565b6101205261008981600161014b565b61014052815160208084019190912060e052815190820120610100524660a05261011560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0393841661016052918316610180529091166101a05264ffffffffff166101c0526103f8565b5f6020835110156101665761015f8361017d565b9050610177565b8161017184826102e2565b5060ff90505b92915050565b5f5f829050601f815111156101b0578260405163305a27a960e01b81526004016101a791906103a0565b60405180910390fd5b80516101bb826103d5565b179392505050565b6001600160a01b03811681146101d7575f5ffd5b50565b5f5f5f5f608085870312156101ed575f5ffd5b84516101f8816101c3565b6020860151909450610209816101c3565b604086015190935061021a816101c3565b606086015190925064ffffffffff81168114610234575f5ffd5b939692955090935050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061026757607f821691505b60208210810361028557634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102dd57828211156102dd57805f5260205f20601f840160051c60208510156102b657505f5b90810190601f840160051c035f5b818110156102d9575f838201556001016102c4565b5050505b505050565b81516001600160401b038111156102fb576102fb61023f565b61030f816103098454610253565b8461028b565b6020601f821160018114610341575f831561032a5750848201515b5f19600385901b1c1916600184901b178455610399565b5f84815260208120601f198516915b828110156103705787850151825560209485019460019092019101610350565b508482101561038d57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610285575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615d5d6104f65f395f81816105850152818161183701528181611a2a0152818161330b015261359f01525f8181610800015261204301525f818161070b01528181610a8a015281816116000152818161224a0152818161239b015281816125250152818161263c0152818161280d01528181613382015281816134810152613a6c01525f81816108a4015281816111de015281816112f201528181611b10015261271701525f61364701525f61361b01525f613e2b01525f613e0301525f613d5e01525f613d8801525f613db20152615d5d5ff3fe60806040526004361061028a575f3560e01c806384b0196e11610155578063b782ceef116100be578063e1c54e7111610078578063e1c54e7114610893578063e7d4539e146108c6578063f01f5ecc146108f2578063f1a05c4914610939578063f3451f88146109f0578063fdf364e414610a41575f5ffd5b8063b782ceef146107d0578063c0034e0c146107ef578063c594cc6514610822578063c640752d14610841578063caa1945214610860578063d61a33811461087f575f5ffd5b80639911a1c31161010f5780639911a1c31461072d578063a0d305441461074a578063a6907def14610769578063ae97dde814610788578063aeba96da1461079d578063b260c42a146107b1575f5ffd5b806384b0196e146106635780638938d7c11461068a5780638a4bc9ce146106a95780638e3e92f2146106c85780639205a574146106e757806397610f30146106fa575f5ffd5b80633fa22d3f116101f75780635262265a116101b15780635262265a14610574578063570554b4146105bd5780635b6a568b146105ec57806364b4f75114610614578063787163d8146106305780637f8e3b4e1461064f575f5ffd5b80633fa22d3f146104bc5780633fd9c04a146104ef578063405777e31461050e57806341fbbc31146105225780634331ed1f146105415780634f1e2f5814610555575f5ffd5b806323b7ec3b1161024857806323b7ec3b146103985780633137f734146103ed578063313ae541146104275780633211987c1461045457806332de0fa6146104805780633457c7f31461049f575f5ffd5b80621ffb711461028e57806306661abd146102af5780630d1ef026146102df5780630f0ed9bd146103205780631fcfe3eb1461035a57806320c5429b14610379575b5f5ffd5b348015610299575f5ffd5b506102ad6102a8366004614fd1565b610a55565b005b3480156102ba575f5ffd5b5060025463ffffffff165b60405163ffffffff90911681526020015b60405180910390f35b3480156102ea575f5ffd5b506103127f7d8470f313788891174133b8848d1678c005d48d51445fb64d9974a6a21b667281565b6040519081526020016102d6565b34801561032b575f5ffd5b506102c561033a366004615049565b6001600160a01b03165f9081526004602052604090205463ffffffff1690565b348015610365575f5ffd5b506102ad610374366004615064565b610a72565b348015610384575f5ffd5b506102ad610393366004615064565b610be1565b3480156103a3575f5ffd5b506103d56103b236600461507b565b63ffffffff165f908152600360205260409020600101546001600160a01b031690565b6040516001600160a01b0390911681526020016102d6565b3480156103f8575f5ffd5b5061031261040736600461507b565b63ffffffff165f908152600360205260409020546001600160801b031690565b348015610432575f5ffd5b50610446610441366004615064565b610d2d565b6040516102d69291906150d0565b34801561045f575f5ffd5b5061047361046e36600461507b565b610e6d565b6040516102d69190615151565b34801561048b575f5ffd5b5061031261049a36600461530e565b61115a565b3480156104aa575f5ffd5b5061031269d3c21bcecceda100000081565b3480156104c7575f5ffd5b506103127f0270878f71b264b39242ab70fabec73bb2ff07d918f96097dc379fa59b9d53ed81565b3480156104fa575f5ffd5b50610312610509366004615340565b6111d2565b348015610519575f5ffd5b506102ad611247565b34801561052d575f5ffd5b506102ad61053c366004615380565b6112e7565b34801561054c575f5ffd5b5061031261149a565b348015610560575f5ffd5b506102ad61056f366004615064565b6114aa565b34801561057f575f5ffd5b506105a77f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016102d6565b3480156105c8575f5ffd5b506105dc6105d736600461507b565b6115a9565b60405190151581526020016102d6565b3480156105f7575f5ffd5b506106016101f481565b60405161ffff90911681526020016102d6565b34801561061f575f5ffd5b5061031268056bc75e2d6310000081565b34801561063b575f5ffd5b506102ad61064a366004615399565b6115f5565b34801561065a575f5ffd5b506102ad611720565b34801561066e575f5ffd5b50610677611903565b6040516102d697969594939291906153de565b348015610695575f5ffd5b506102ad6106a436600461544d565b611945565b3480156106b4575f5ffd5b506102ad6106c33660046154b0565b611b05565b3480156106d3575f5ffd5b506102ad6106e2366004615049565b611c89565b6102c56106f53660046154e3565b611cf1565b348015610705575f5ffd5b506103d57f000000000000000000000000000000000000000000000000000000000000000081565b348015610738575f5ffd5b5061031269fe1c215e8f838e00000081565b348015610755575f5ffd5b50610312610764366004615587565b6120b8565b348015610774575f5ffd5b506102ad61078336600461507b565b612112565b348015610793575f5ffd5b5061060161271081565b3480156107a8575f5ffd5b50610601605b81565b3480156107bc575f5ffd5b506102ad6107cb366004615064565b612342565b3480156107db575f5ffd5b506103126107ea36600461563b565b61270b565b3480156107fa575f5ffd5b506103d57f000000000000000000000000000000000000000000000000000000000000000081565b34801561082d575f5ffd5b506102ad61083c366004615672565b612903565b34801561084c575f5ffd5b506102ad61085b36600461568d565b612ab5565b34801561086b575f5ffd5b506102c561087a3660046156b9565b612acf565b34801561088a575f5ffd5b506105a7601881565b34801561089e575f5ffd5b506103d57f000000000000000000000000000000000000000000000000000000000000000081565b3480156108d1575f5ffd5b506108e56108e0366004615049565b612b12565b6040516102d691906156f7565b3480156108fd575f5ffd5b5061091161090c36600461507b565b612b79565b604080516001600160a01b03909416845261ffff9092166020840152908201526060016102d6565b348015610944575f5ffd5b506109b8610953366004615064565b60408051606080820183525f8083526020808401829052928401819052938452600882529282902082519384018352546001600160a01b0381168452600160a01b810463ffffffff1691840191909152600160c01b900464ffffffffff169082015290565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015164ffffffffff16908201526060016102d6565b3480156109fb575f5ffd5b50610a2c610a0a36600461507b565b63ffffffff165f90815260036020526040902060058101546006909101549091565b604080519283526020830191909152016102d6565b348015610a4c575f5ffd5b506102ad612bc0565b610a6b85610a6287612c5f565b86868686612cfb565b5050505050565b6040516324a6653960e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015610ad8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afc9190615746565b80519091506001600160a01b03163314610b3757604051635cfa44a760e01b8152600481018390523360248201526044015b60405180910390fd5b604081015163ffffffff161580610b4f57508060c001515b15610b7d5760405163c5aeb1fb60e01b8152600481018390525f602482018190526044820152606401610b2e565b60408181015163ffffffff165f90815260036020522060010154336001600160a01b0390911603610bc457604051631eb6254360e01b815260048101839052602401610b2e565b610bce8282612e10565b610bdd82338360400151612e5f565b5050565b5f81815260086020908152604091829020825160608101845290546001600160a01b038116808352600160a01b820463ffffffff1693830193909352600160c01b900464ffffffffff16928101929092523314610c595760405162f9cf4960e31b815260048101839052336024820152604401610b2e565b806040015164ffffffffff165f03610c875760405163b2e121c160e01b815260048101839052602401610b2e565b806040015164ffffffffff16421015610cc9576040808201519051633ee4527760e21b81526004810184905264ffffffffff9091166024820152604401610b2e565b60208181015163ffffffff165f9081526003909152604090208054600160e81b900460ff168015610d0a57508054600160801b90046001600160401b031683145b15610d2457610d1f8260200151826003612f09565b505050565b610d1f83612f89565b6060805f610d3b6009612fec565b905083811015610d49578093505b836001600160401b03811115610d6157610d6161551a565b604051908082528060200260200182016040528015610d8a578160200160208202803683370190505b509250836001600160401b03811115610da557610da561551a565b604051908082528060200260200182016040528015610dce578160200160208202803683370190505b5091505f610ddc600961301c565b90505f5b85811015610e65575f610df283613028565b9050610e028163ffffffff6157f4565b868381518110610e1457610e14615810565b602002602001019063ffffffff16908163ffffffff1681525050602081901c858381518110610e4557610e45615810565b602002602001018181525050610e5a83613049565b925050600101610de0565b505050915091565b604080516102c0810182525f808252606060208084018290528385018390528184018390526080840183905260a0840183905260c0840183905260e08401839052610100840183905261012084018390526101408401839052610160840183905261018084018390526101a084018390526101c084018390526101e0840183905261020084018390526102208401839052610240840183905261026084018290526102808401919091526102a0830182905263ffffffff85168252600390529190912060018101546001600160a01b0316610f485750919050565b63ffffffff83168252610f5a81613056565b602083015260018101546004820154600283015460038401546001600160a01b0390811660a087015290811660808601529081166060850152166040830152610fa28161314c565b61ffff1660c08301526001810154600160c01b900464ffffffffff16421015610fef576001810154600160c01b810464ffffffffff16610100840152600160b01b900461ffff1660e08301525b80546001600160801b0316602061100685846131ad565b83546001600160401b03600160801b820416610160870152911c6101408501526001600160801b03909116610120840152600160f81b810460ff9081161515610200850152600160f01b8204811615156101a0850152600160e81b82041615156101808401526002820154600160a01b900464ffffffffff9081166101e0850152600160c01b909104166101c0830152600581015460068201546102408401526102208301526110e36110b88261321c565b604080518082019091528154815260019091015460801b6001600160801b0319166020820152613265565b6102608301526004810154600160a01b900464ffffffffff16421015611154576040805180820190915260098201548152600a82015460801b6001600160801b031916602082015261113490613265565b6004820154600160a01b900464ffffffffff166102a08401526102808301525b50919050565b604080517f7d8470f313788891174133b8848d1678c005d48d51445fb64d9974a6a21b667260208201526001600160a01b0385169181019190915260608101839052608081018290525f906111c89060a0015b604051602081830303815290604052805190602001206132aa565b90505b9392505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461121e57604051632700fdd360e01b8152336004820152602401610b2e565b63ffffffff83165f90815260036020526040902061123e908490846132d6565b90505b92915050565b5f5f611251613512565b80549193509150600160f81b900460ff1661128757604051631d97f44d60e11b815263ffffffff83166004820152602401610b2e565b6002810154600160a01b900464ffffffffff164210156112db57600281015460405163a2207e8960e01b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b2e565b610bdd82826001612f09565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461133257604051632700fdd360e01b8152336004820152602401610b2e565b600b545b600a548110801561137e5750816001600160401b0316600a828154811061135f5761135f615810565b5f9182526020909120015464010000000090046001600160401b031611155b15611494575f600a828154811061139757611397615810565b5f91825260209091200154600a805463ffffffff909216925090839081106113c1576113c1615810565b5f91825260208083209190910180546bffffffffffffffffffffffff1916905563ffffffff83168252600390526040902080546001600160401b038516600160c01b90910464ffffffffff16118061142657508054600160c01b900464ffffffffff16155b15611432575050611484565b61143d82825f613563565b6040516001600160401b038516815263ffffffff8316907fdca7c9fa1f0b8e6a8e2a7e341689014fb2b6f47dec962ecaf08425703812447d9060200160405180910390a250505b61148d81615824565b9050611336565b600b5550565b5f6114a56009612fec565b905090565b5f81815260086020526040902080546001600160a01b031633146114e95760405162f9cf4960e31b815260048101839052336024820152604401610b2e565b8054600160c01b900464ffffffffff1615611530578054604051637c5f6e7b60e01b815260048101849052600160c01b90910464ffffffffff166024820152604401610b2e565b611538613599565b815464ffffffffff60c01b1916600160c01b64ffffffffff9283168102919091178084556040519181049092168152600160a01b90910463ffffffff169083907f1ba0d92ba70e24649f343423a1b7c9385cf80c2a7c5492504344cf3b59aa491d9060200160405180910390a35050565b5f63ffffffff8216158015906115cb575060025463ffffffff90811690831611155b801561124157505063ffffffff165f90815260036020526040902054600160f01b900460ff161590565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461164057604051633bd840a960e11b8152336004820152602401610b2e565b8163ffffffff168463ffffffff16036116a45763ffffffff82161561169f5763ffffffff82165f9081526003602052604090205461169f90839083906116909087906001600160801b031661583c565b61169a919061584f565b6135cf565b61171a565b63ffffffff8416156116df5763ffffffff84165f908152600360205260409020546116df90859061169a9086906001600160801b031661583c565b63ffffffff82161561171a5763ffffffff82165f9081526003602052604090205461171a90839061169a9084906001600160801b031661584f565b50505050565b5f5f61172a613512565b80549193509150600160e81b900460ff16611760576040516348cce85360e11b815263ffffffff83166004820152602401610b2e565b8054600160f81b900460ff16156117ab576002810154604051632a458d6160e21b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b2e565b6002810154600160a01b900464ffffffffff164210156117ff5760028101546040516331df1da760e21b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b2e565b600254429064ffffffffff640100000000909104811690821610156118325750600254640100000000900464ffffffffff165b61185d7f00000000000000000000000000000000000000000000000000000000000000006018615862565b6118679082615882565b8254600160f81b6001600160f81b039091161783556002808401805464ffffffffff60a01b1916600160a01b64ffffffffff851690810291909117909155815468ffffffffff00000000191664010000000082021790915560405190815290915063ffffffff8416907f493fdf0a3c7ef5b73c8fe02e906f46a182c7b3d1ed5c96c4595d2e89064124e2906020015b60405180910390a2505050565b5f6060805f5f5f6060611914613614565b61191c613640565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61194f86612c5f565b6004810154909150600160a01b900464ffffffffff164210156119a8576004818101546040516394da5c5b60e01b815263ffffffff891692810192909252600160a01b900464ffffffffff166024820152604401610b2e565b6004810154600160a01b900464ffffffffff16156119f15760098101546007820155600a8101546008820180546001600160801b0319166001600160801b039092169190911790555b6119fe818686868661366d565b8051600983015560200151600a820180546001600160801b03191660809290921c919091179055611a4f7f000000000000000000000000000000000000000000000000000000000000000042615882565b60048201805464ffffffffff60a01b1916600160a01b64ffffffffff93909316929092029190911790556040805180820190915260098201548152600a82015460801b6001600160801b031916602082015263ffffffff8716907f14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc90611ad490613265565b6004840154604051611af59291600160a01b900464ffffffffff169061589f565b60405180910390a2505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611b5057604051632700fdd360e01b8152336004820152602401610b2e565b63ffffffff82161580611b6e575060025463ffffffff908116908316115b610bdd5764ffffffffff6001600160401b0382161115611b90575064ffffffffff5b63ffffffff82165f9081526003602052604090208054600160c01b900464ffffffffff166001600160401b03831611611bc857505050565b611bd3838284613563565b60408051808201825263ffffffff8581168083526001600160401b038681166020808601828152600a80546001810182555f9190915296517fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a890970180549151909416640100000000026bffffffffffffffffffffffff19909116969095169590951793909317905592519081527fa35a970d90dbe2e64b36d4035a6c69c0af5cb4091e1a7216daa6d32bef2ec7fe91016118f6565b5f5f611c93613512565b6004810180546001600160a01b0319166001600160a01b03871690811790915560405192945090925090339063ffffffff8516907fe4a9719174a6b8e673a2bf0e2f994411303586d476561a87430841ffeed92140905f90a4505050565b5f68056bc75e2d631000003414611d2c576040516323b18f5f60e01b815234600482015268056bc75e2d631000006024820152604401610b2e565b612710611d3f6040840160208501615672565b61ffff161115611d8157611d596040830160208401615672565b604051632cdfe21960e01b815261ffff90911660048201526127106024820152604401610b2e565b611d8a33613757565b5f611d9d611d9884806158c7565b6137be565b6001600160a01b031981165f9081526005602052604090205490915063ffffffff1615611e0a57611dce83806158c7565b6001600160a01b031983165f908152600560205260409081902054905163b8e942a960e01b8152610b2e93929163ffffffff1690600401615931565b600280545f90611e1f9063ffffffff1661595a565b825463ffffffff8083166101009490940a84810291021990911617909255335f818152600460209081526040808320805463ffffffff1990811687179091556001600160a01b031980891685526005845282852080549092168717909155948352600380835292819020600181018054909616909417909455908201805460a087901c600160a01b026001600160a01b039190911617905592945091611ec9918601908601615672565b60018201805461ffff92909216600160a01b0261ffff60a01b199092169190911790553363ffffffff84167f6ad542891e001605c2317b6327bd83ed7cc7ceaddff3868a0918583ee894044d611f1f87806158c7565b611f2f60408a0160208b01615672565b604051611f3e9392919061597e565b60405180910390a3611f708382611f5b6060880160408901615049565b611f6b6080890160608a01615049565b6138ac565b611f918382608087013560a0880135611f8c60c08a018a6158c7565b612cfb565b611fb581611fa260e08701876158c7565b611fb06101008901896158c7565b61366d565b805160078301819055602091820151600884018054608092831c6001600160801b0319918216179182905560408051808201909152938452911b169181019190915263ffffffff8416907f14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc9061202a90613265565b426040516120399291906159a5565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b60d4288346040518263ffffffff1660e01b81526004015f604051808303818588803b15801561209a575f5ffd5b505af11580156120ac573d5f5f3e3d5ffd5b50505050505050919050565b5f61123e7f0270878f71b264b39242ab70fabec73bb2ff07d918f96097dc379fa59b9d53ed8484805190602001206040516020016111ad939291909283526001600160a01b03919091166020830152604082015260600190565b63ffffffff81165f90815260036020526040902060048101546001600160a01b031633146121605760405162c3ff5b60e31b815263ffffffff83166004820152336024820152604401610b2e565b61216933613757565b600181015460405133916001600160a01b03169063ffffffff8516907ff762668ccf38eb8a945f8703cd5cd30bd5a99413388b58679c00d391ef06e874905f90a46001810180546001600160a01b03165f908152600460208190526040808320805463ffffffff199081169091553380855291909320805490931663ffffffff87161790925582546001600160a01b0319908116909217909255908201805490911690558054600160e81b900460ff16612221575050565b80546040516324a6653960e01b8152600160801b9091046001600160401b031660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015612298573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122bc9190615746565b518254600160801b90046001600160401b03165f908152600860205260409020909150336001600160a01b03831614801590612320575080546001600160a01b0383811691161415806123205750805463ffffffff858116600160a01b9092041614155b1561171a57825461171a90600160801b90046001600160401b03168386612e5f565b5f5f61234c613512565b80549193509150600160f01b900460ff161561238357604051632b8c801360e21b815263ffffffff83166004820152602401610b2e565b6040516324a6653960e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa1580156123e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061240d9190615746565b90508263ffffffff16816040015163ffffffff1614158061242f57508060c001515b1561247b57838160c0015161244857816040015161244a565b5f5b60405163c5aeb1fb60e01b8152600481019290925263ffffffff908116602483015284166044820152606401610b2e565b8060a00151156124ad5760405163ced3f51f60e01b81526004810185905263ffffffff84166024820152604401610b2e565b69fe1c215e8f838e000000816020015110156124f557602081015160405163f74c0f3360e01b8152600481019190915269fe1c215e8f838e0000006024820152604401610b2e565b8154600160801b90046001600160401b031684146125c557604051636d718a8760e11b8152600481018590525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dae3150e90602401602060405180830381865afa158015612572573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061259691906159c6565b9050804210156125c35760405163ceade42160e01b81526004810186905260248101829052604401610b2e565b505b80516001600160a01b031633146125e1576125e1838583613963565b8154600160e81b900460ff16156125fc576125fc83836139ef565b815467ffffffffffffffff60801b1916600160801b6001600160401b03861602178255604051634c4f8ecf60e01b815260048101859052600160248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634c4f8ecf906044015f604051808303815f87803b158015612685575f5ffd5b505af1158015612697573d5f5f3e3d5ffd5b50508354600160e81b900460ff1691506126d3905057815460ff60e81b1916600160e81b1782556126d36126cb84846131ad565b600990613ad0565b604051849063ffffffff8516907fb81d07856995e12f2f2b65e63198c1a846522fe6f294b8203e1fb9ae47dabf06905f90a350505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461275757604051632700fdd360e01b8152336004820152602401610b2e565b63ffffffff83161580612775575060025463ffffffff908116908416115b1561278157505f611241565b63ffffffff83165f9081526003602052604090208054600160f01b900460ff16156127af575f915050611241565b805460ff60f01b1916600160f01b17815561271061ffff841611156127d45761271092505b80546040516324a6653960e01b8152600160801b9091046001600160401b0316600482015261289c90859083906127109061ffff8816907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa15801561285b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061287f9190615746565b6020015161288d91906159dd565b6128979190615a08565b6132d6565b8154909250600160e81b900460ff16156128bc576128bc84826004612f09565b8363ffffffff167f44d7a5e8e999154132d1633cf9421c0f4fd112c74282e117bb7f7f155a688592836040516128f491815260200190565b60405180910390a25092915050565b5f5f61290d613512565b909250905061271061ffff8416111561294757604051632cdfe21960e01b815261ffff841660048201526127106024820152604401610b2e565b6001810154600160c01b900464ffffffffff1642101561299b576001810154604051630443205b60e41b815263ffffffff84166004820152600160c01b90910464ffffffffff166024820152604401610b2e565b5f6129a58261314c565b90505f8161ffff168561ffff16116129c6576129c18583615a1b565b6129d0565b6129d08286615a1b565b90506101f461ffff82161115612a075760405163c095952d60e01b815261ffff821660048201526101f46024820152604401610b2e565b8185612a11613599565b60018601805466ffffffffffffff60b01b1916600160c01b64ffffffffff938416810261ffff60b01b191691909117600160b01b61ffff958616021761ffff60a01b1916600160a01b95851695909502949094179081905560408051938a16845293900416602082015263ffffffff8616917f2315a7003d29685215200348585e44727ff2cf441c1b972e5c1d9c5c46d9909e910160405180910390a25050505050565b5f5f612abf613512565b9150915061171a828286866138ac565b5f600c8211612b0a5760055f612ae58486615a35565b6001600160a01b031916815260208101919091526040015f205463ffffffff1661123e565b505f92915050565b604080518082019091525f8152606060208201526001600160a01b0382165f9081526006602052604090205463ffffffff1680825215612b7457805163ffffffff165f908152600360205260409020612b6e906110b89061321c565b60208201525b919050565b63ffffffff81165f908152600360208190526040822090810154829182916001600160a01b0316612ba98261314c565b915490969195506001600160801b03169350915050565b5f5f612bca613512565b80549193509150600160f81b900460ff16612c0057604051631d97f44d60e11b815263ffffffff83166004820152602401610b2e565b80546001600160f81b031681556002810154604051600160a01b90910464ffffffffff16815263ffffffff8316907fa55ffdb975f41c752b7abe1d26d37c443134daa9869272067924d9e8dd7de57b9060200160405180910390a25050565b63ffffffff81165f90815260036020526040902060018101546001600160a01b03163314801590612c9d575060028101546001600160a01b03163314155b15612cc95760405163042d1cb960e21b815263ffffffff83166004820152336024820152604401610b2e565b8054600160f01b900460ff1615612b7457604051632b8c801360e21b815263ffffffff83166004820152602401610b2e565b60018501545f90612d2390612d1a906001600160a01b0316878761115a565b86868686613aec565b6001600160a01b0381165f9081526006602052604090205490915063ffffffff1615612d8a576001600160a01b0381165f81815260066020526040908190205490516329f98abd60e01b8152600481019290925263ffffffff166024820152604401610b2e565b6001600160a01b0381165f818152600660208190526040909120805463ffffffff191663ffffffff8b16908117909155908801869055600588018790557f9c10127241abfff55d5443e8fe6de3849798dcbe5b347e34b125089a12dd769e612df28888613bfd565b604051612dff9190615a6b565b60405180910390a350505050505050565b5f8160800151612e20575f612e26565b81606001515b61ffff169050605b811015610d1f57604051630bfa6fe160e11b81526004810184905260248101829052605b6044820152606401610b2e565b604080516060810182526001600160a01b0380851680835263ffffffff80861660208086018281525f8789018181528c82526008909352888120975188549251935164ffffffffff16600160c01b0264ffffffffff60c01b1994909616600160a01b026001600160c01b0319909316971696909617171691909117909355925186917f9504ce6b6aa85f82f73b6b16904ab2d40684593acce4099144a4e989c51003d691a4505050565b612f1e612f1684846131ad565b600990613c4e565b8154600161ff0160e81b0316808355604051600160801b9091046001600160401b03169063ffffffff8516907f012a8add1ede3db8cf519db5d63621b76a8458a9281b723e65be097c945e14b490612f77908590615a91565b60405180910390a3610d1f83836139ef565b5f81815260086020526040808220549051600160a01b90910463ffffffff169183917fc8d12b982a98f77366b11733f8347faa8f34dde2f9aa0fac79215c84e979d50a9190a35f90815260086020526040902080546001600160e81b0319169055565b5f5f61300e8360209081526801dc27bb5462fdadcb5f90815260409020901b90565b54637fffffff169392505050565b5f61124182601f613c59565b5f8161303357919050565b50805460601c80612b7457506380000000175490565b5f61124182601f5f613cb9565b6003810154606090600160a01b900460a01b5f5b600c8110801561309857508181600c811061308757613087615810565b1a60f81b6001600160f81b03191615155b156130ad576130a681615824565b905061306a565b5f816001600160401b038111156130c6576130c661551a565b6040519080825280601f01601f1916602001820160405280156130f0576020820181803683370190505b5090505f5b82811015613143578381600c811061310f5761310f615810565b1a60f81b82828151811061312557613125615810565b60200101906001600160f81b03191690815f1a9053506001016130f5565b50949350505050565b60018101545f90600160c01b900464ffffffffff161580159061318157506001820154600160c01b900464ffffffffff164210155b61319a576001820154600160a01b900461ffff16611241565b5060010154600160b01b900461ffff1690565b80545f908190600160c01b900464ffffffffff16156131e25782546131dd90600a906001600160801b0316615ab7565b6131ee565b82546001600160801b03165b6001600160801b031690506132078463ffffffff6157f4565b63ffffffff16602082901b1791505092915050565b60048101545f90600160a01b900464ffffffffff161580159061325157506004820154600160a01b900464ffffffffff164210155b61325e5781600701611241565b5060090190565b6060815f015182602001516040516020016132949291909182526001600160801b031916602082015260300190565b6040516020818303038152906040529050919050565b5f6112416132b6613d52565b8360405161190160f01b8152600281019290925260228201526042902090565b81545f90600160801b90046001600160401b031680158061335757508354600160e81b900460ff16158015613357575061332f7f0000000000000000000000000000000000000000000000000000000000000000613e7b565b600285015461334c9190600160c81b900464ffffffffff16615882565b64ffffffffff164210155b15613365575f9150506111cb565b6040516314454c8560e31b815260048101829052602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a22a6428906044016020604051808303815f875af11580156133d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133f491906159c6565b9150808563ffffffff167fa63b4690accae7692d8f3d9e126422a1bf7772be177321d8d2e6f4cadc6c14168460405161342f91815260200190565b60405180910390a38354600160e81b900460ff16801561345857508354600160f01b900460ff16155b80156134f957506040516324a6653960e01b81526004810182905269d3c21bcecceda1000000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa1580156134cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134f39190615746565b60200151105b1561350a5761350a85856002612f09565b509392505050565b335f9081526004602052604081205463ffffffff169081810361354a57604051636bbce47760e01b8152336004820152602401610b2e565b5063ffffffff81165f9081526003602052604090209091565b5f61356e84846131ad565b835464ffffffffff60c01b1916600160c01b64ffffffffff851602178455905061171a848483613e94565b5f6135c57f00000000000000000000000000000000000000000000000000000000000000006018615862565b6114a59042615882565b63ffffffff82165f908152600360205260408120906135ee84836131ad565b82546001600160801b0319166001600160801b038516178355905061171a848383613e94565b60606114a57f00000000000000000000000000000000000000000000000000000000000000005f613ed9565b60606114a57f00000000000000000000000000000000000000000000000000000000000000006001613ed9565b604080518082019091525f8082526020820152608084146136ab57604051633c8f746d60e01b81526004810185905260248101839052604401610b2e565b6136b58585613f82565b6001600160801b031916602083015281525f6136d082613265565b60018801549091506136f8906136ef906001600160a01b0316836120b8565b87878787614065565b80516020808301919091205f818152600790925260409091205460ff16156137355781604051633a69095b60e01b8152600401610b2e9190615a6b565b5f908152600760205260409020805460ff191660011790555095945050505050565b6001600160a01b0381165f9081526004602052604090205463ffffffff16156137bb576001600160a01b0381165f81815260046020819052604091829020549151624de42360e61b81529081019290925263ffffffff166024820152604401610b2e565b50565b5f82828015806137ce5750600c81115b156137f057848460405163dc9e49bb60e01b8152600401610b2e929190615ae4565b5f5b81811015613898575f83838381811061380d5761380d615810565b909101356001600160f81b031916915050606160f81b81108061383d5750603d60f91b6001600160f81b03198216115b801561386d5750600360fc1b6001600160f81b03198216108061386d5750603960f81b6001600160f81b03198216115b1561388f57868660405163dc9e49bb60e01b8152600401610b2e929190615ae4565b506001016137f2565b506138a38183615a35565b95945050505050565b6001600160a01b03821615806138c957506001600160a01b038116155b156138e75760405163d92e233d60e01b815260040160405180910390fd5b6003830180546001600160a01b038381166001600160a01b0319928316811790935560028601805491861691909216811790915560408051918252602082019290925263ffffffff8616917f513218eb440d52bbe0bf7aa58b96d89ec879066600fe3d7c354e37a5bddc9de3910160405180910390a250505050565b5f828152600860205260409020815181546001600160a01b03908116911614158061399f5750805463ffffffff858116600160a01b9092041614155b806139b857508054600160c01b900464ffffffffff1615155b156139e557604051637714619160e01b81526004810184905263ffffffff85166024820152604401610b2e565b61171a8383612e10565b60028101805464ffffffffff60c81b1916600160c81b4264ffffffffff16021790558054600160801b90046001600160401b03165f8181526008602052604090205463ffffffff848116600160a01b9092041603613a5057613a5081612f89565b604051634c4f8ecf60e01b8152600481018290525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634c4f8ecf906044015f604051808303815f87803b158015613ab5575f5ffd5b505af1158015613ac7573d5f5f3e3d5ffd5b50505050505050565b5f613adb83836141cc565b90508015610d1f57610d1f816141ed565b5f613af785856141f6565b613b1e57604051634a7e912d60e01b81526004810186905260248101859052604401610b2e565b6040805160208082018890528183018790528251808303840181526060909201909252805191012090505f5f613b898886868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061424d92505050565b5090925090505f816003811115613ba257613ba2615a7d565b141580613bc15750826001600160a01b0316826001600160a01b031614155b15613bf25760405163fd3d24cb60e01b81526001600160a01b03808416600483015284166024820152604401610b2e565b505095945050505050565b6060613c0d60018316600261584f565b60f81b83604051602001613c379291906001600160f81b0319929092168252600182015260210190565b604051602081830303815290604052905092915050565b5f613adb8383614296565b5f5f613c7b8460209081526801dc27bb5462fdadcb5f90815260409020901b90565b9050805460801c91508115613ca9575b80821754831c637fffffff1680613ca25750613ca9565b9150613c8b565b811515828217025b949350505050565b5f83613cc65750826111cb565b508254637fffffff81831c81169163ffffffff1986169186169083613d1f57637fffffff81603e1c1693505b8315613d3f57508183175480851c637fffffff168203613d3f57603e81901c637fffffff16939150613cf2565b508183175480861c637fffffff1680613d385750613d3f565b9350613d1f565b50821515838317025b9695505050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613daa57507f000000000000000000000000000000000000000000000000000000000000000046145b15613dd457507f000000000000000000000000000000000000000000000000000000000000000090565b6114a5604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f613e87826002615862565b611241906203f480615882565b8154600160e81b900460ff16613ea957505050565b5f613eb484846131ad565b9050818103613ec35750505050565b613ece600983613c4e565b61171a600982613ad0565b606060ff8314613ef357613eec836142b6565b9050611241565b818054613eff90615af7565b80601f0160208091040260200160405190810160405280929190818152602001828054613f2b90615af7565b8015613f765780601f10613f4d57610100808354040283529160200191613f76565b820191905f5260205f20905b815481529060010190602001808311613f5957829003601f168201915b50505050509050611241565b5f8080613f93606060408688615b29565b613f9c91615b50565b90505f613fad608060608789615b29565b613fb691615b50565b90505f6f0d0088f51cbff34d258dd3db21a5d66b83118061401057506f0d0088f51cbff34d258dd3db21a5d66b8314801561401057507fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd55582115b905060f881614020576080614023565b60a05b60ff16901b61403660306010898b615b29565b61403f91615b50565b17945061405060406030888a615b29565b61405991615b6d565b93505050509250929050565b60808314158061407757506101008114155b1561409f57604051633c8f746d60e01b81526004810184905260248101829052604401610b2e565b6140a984846142f3565b156140c75760405163e076fb6960e01b815260040160405180910390fd5b5f6040518060a0016040528060808152602001615cdd60809139838387876140ee8b61435a565b60405160200161410396959493929190615bba565b60405160208183030381529060405290505f5f600f6001600160a01b031662030d40846040516141339190615bf2565b5f604051808303818686fa925050503d805f811461416c576040519150601f19603f3d011682016040523d82523d5f602084013e614171565b606091505b509150915081158061418557508051602014155b806141a457508080602001905181019061419f91906159c6565b600114155b156141c2576040516352d000b360e01b815260040160405180910390fd5b5050505050505050565b5f5f5f5f6141da868661443a565b925092509250613d48838383885f6144bf565b805f526004601cfd5b5f6401000003d0198310158061421257506401000003d0198210155b1561421e57505f611241565b6401000003d01960076401000003d019856401000003d01987880909086401000003d019838409149392505050565b5f5f5f8351604103614284576020840151604085015160608601515f1a61427688828585614b58565b95509550955050505061428f565b505081515f91506002905b9250925092565b5f5f5f6142a3858561443a565b92505091506138a3825f835f60016144bf565b60605f6142c283614c20565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f614302608060608486615b29565b61430b91615b50565b614319606060408587615b29565b61432291615b50565b614330604060208688615b29565b61433991615b50565b61434660205f8789615b29565b61434f91615b50565b171717159392505050565b60605f61436683614c47565b80519091505f9061437f908360015b6020020151614e5d565b604083015161439090846003614375565b6040516020016143a1929190615bfd565b60408051601f1981840301815291905290505f6143c78360046020020151846005614375565b60c08401516143d890856007614375565b6040516020016143e9929190615bfd565b60405160208183030381529060405290506138a3600d61440a601185614edb565b614415601185614edb565b604051602001614426929190615bfd565b604051602081830303815290604052614edb565b5f80808361444f5761444f63c94f18776141ed565b846020526801dc27bb5462fdadcb5f5260405f2060201b9250601f600152825460801c5b80156144b757809250808417548060601c806144955750848217638000000017545b8681036144a65784935050506144b7565b8611511c637fffffff169050614473565b509250925092565b5f614b1d565b8082175480851c637fffffff16603e82901c637fffffff168382175480871c637fffffff168015614508578086178054637fffffff603e1b1916603e89901b1790555b8261451557835f5261454d565b8583178054808a1c637fffffff16890361453d57637fffffff8a1b1916858a1b17905561454d565b637fffffff8b1b1916858b1b1790555b637fffffff603e1b19637fffffff808b1b19969096169190991b178816603e84811b919091178787175593871b199716921b91909117949094169190921b17911755565b5f83156145a3575063bb33e6ac613cb1565b600160205160801c01637fffffff8111156145c55763ed732d0c915050613cb1565b8060801b60205283603e1b6001605d1b178184176001600160a01b0388116145f457818860601b1791506145fe565b8763800000008217555b558361460c57805f52614651565b83831780548060601c80614624575063800000008217545b8089106146445750673fffffff800000001916601f83901b179055614651565b50637fffffff1916821790555b93506001605d1b5b5f5185146147385782851754603e1c637fffffff1680841754828116614680575050614738565b603e81901c637fffffff1685811754601f637fffffff8216851402601f811882821c637fffffff16808a17548089166147115786841c637fffffff168d036146e757879c506146d184848f8e6144c5565b8a8d1754603e1c637fffffff169750878b175496505b881987168b891755858b1780548a1790556147048385888e6144c5565b5050505050505050614738565b88198716888c175588198116828c1755505050508481178288175550809750505050614659565b5f518317811981541681555050949350505050565b6001605d1b5b5f51831461488c57828217548082161561476d575061488c565b603e81901c637fffffff1683811754909150601f637fffffff8216861402601f811882821c637fffffff1680871754808716156147d2578619811682891755868517868917556147bf8484888b6144c5565b505085841754821c637fffffff16808717545b80831c637fffffff168881175482861c637fffffff16808b17548083178b1661480b575050505086179087175550919450614753915050565b808b16614854578a198316848d17558a8517868d175561482d8789888f6144c5565b8b8a1754881c637fffffff168c811754909650945084881c637fffffff169150818c175490505b898c175498508885188b168518868d17558a1989168a8d17558a198116828d1755505050505050614887828286896144c5565b505050505b9117805491199091169055565b816148a55750505f5250565b178054637fffffff601f81831695909514159490940293841b19169190921b179055565b5f60205160801c8311156148e2575063ccd52fbc611241565b826148f2575063b113638a611241565b818317548390637fffffff601f82901c811691168082021561492e578192505b84831754637fffffff1680614927575061492e565b9250614912565b505082811754637fffffff81168015601f0282901c637fffffff169050603e82901c637fffffff168186178054637fffffff603e1b1916603e83901b17905561497984838389614899565b508583146149f3578486175461499b8785603e84901c637fffffff1689614899565b637fffffff811686178054637fffffff603e1b1916603e86901b179055601f81901c637fffffff1686178054637fffffff603e1b1916603e86901b17905582186bffffffffffffffffffffffff168218858417559194915b816001605d1b16614a0857614a08818661474d565b505060205160801c808417548060601c5f81614a2c57505063800000008583171754805b8487175460601c5f81614a4757505063800000008786171754805b818414614af15784878a1755808314614a665782878a17638000000017555b603e85901c637fffffff1680614a7e57875f52614a9f565b8981178054637fffffff8082168a1415601f028b811b91901b199091161790555b50601f85901c637fffffff168015614ac957808a178054637fffffff603e1b1916603e8a901b1790555b50637fffffff85168015614aef57808a178054637fffffff603e1b1916603e8a901b1790555b505b50505f848817558015614b0a575f848817638000000017555b5050505f190160801b6020525092915050565b385f52855460105281614b3d57614b3683858789614591565b9050614b4a565b614b4784876148c9565b90505b601051865595945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614b9157505f91506003905082614c16565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614be2573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614c0d57505f925060019150829050614c16565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561124157604051632cd44ac360e21b815260040160405180910390fd5b614c4f614f5d565b5f60025f5f1b5f5f1b856101005f6040518060600160405280602c8152602001615cb1602c9139604051602001614c8b96959493929190615c11565b60408051601f1981840301815290829052614ca591615bf2565b602060405180830381855afa158015614cc0573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614ce391906159c6565b905060028160016040518060600160405280602c8152602001615cb1602c9139604051602001614d1593929190615c59565b60408051601f1981840301815290829052614d2f91615bf2565b602060405180830381855afa158015614d4a573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614d6d91906159c6565b825260015b60088160ff161015614e5657600283614d8c600184615c7e565b60ff1660088110614d9f57614d9f615810565b60200201518318614db1836001615c97565b6040518060600160405280602c8152602001615cb1602c9139604051602001614ddc93929190615c59565b60408051601f1981840301815290829052614df691615bf2565b602060405180830381855afa158015614e11573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614e3491906159c6565b838260ff1660088110614e4957614e49615810565b6020020152600101614d72565b5050919050565b60408051602081018290526001818301526060818101929092526080810184905260a08101839052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e182015261123e9060059061010101614426565b60605f836001600160a01b031683604051614ef69190615bf2565b5f60405180830381855afa9150503d805f8114614f2e576040519150601f19603f3d011682016040523d82523d5f602084013e614f33565b606091505b509250905080614f56576040516352d000b360e01b815260040160405180910390fd5b5092915050565b6040518061010001604052806008906020820280368337509192915050565b63ffffffff811681146137bb575f5ffd5b5f5f83601f840112614f9d575f5ffd5b5081356001600160401b03811115614fb3575f5ffd5b602083019150836020828501011115614fca575f5ffd5b9250929050565b5f5f5f5f5f60808688031215614fe5575f5ffd5b8535614ff081614f7c565b9450602086013593506040860135925060608601356001600160401b03811115615018575f5ffd5b61502488828901614f8d565b969995985093965092949392505050565b6001600160a01b03811681146137bb575f5ffd5b5f60208284031215615059575f5ffd5b81356111cb81615035565b5f60208284031215615074575f5ffd5b5035919050565b5f6020828403121561508b575f5ffd5b81356111cb81614f7c565b5f8151808452602084019350602083015f5b828110156150c65781518652602095860195909101906001016150a8565b5093949350505050565b604080825283519082018190525f9060208501906060840190835b8181101561510f57835163ffffffff168352602093840193909201916001016150eb565b50508381036020850152613d488186615096565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815261516860208201835163ffffffff169052565b5f60208301516102c060408401526151846102e0840182615123565b905060408401516151a060608501826001600160a01b03169052565b5060608401516001600160a01b03811660808501525060808401516001600160a01b03811660a08501525060a08401516001600160a01b03811660c08501525060c084015161ffff811660e08501525060e084015161ffff81166101008501525061010084015164ffffffffff81166101208501525061012084015161014084015261014084015161016084015261016084015161018084015261018084015161524f6101a085018215159052565b506101a08401518015156101c0850152506101c08401516001600160401b0381166101e0850152506101e084015164ffffffffff81166102008501525061020084015180151561022085015250610220840151610240840152610240840151610260840152610260840151601f19848303016102808501526152d18282615123565b915050610280840151601f19848303016102a08501526152f18282615123565b9150506102a084015161350a6102c085018264ffffffffff169052565b5f5f5f60608486031215615320575f5ffd5b833561532b81615035565b95602085013595506040909401359392505050565b5f5f60408385031215615351575f5ffd5b823561535c81614f7c565b946020939093013593505050565b80356001600160401b0381168114612b74575f5ffd5b5f60208284031215615390575f5ffd5b61123e8261536a565b5f5f5f5f608085870312156153ac575f5ffd5b84356153b781614f7c565b93506020850135925060408501356153ce81614f7c565b9396929550929360600135925050565b60ff60f81b8816815260e060208201525f6153fc60e0830189615123565b828103604084015261540e8189615123565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061543f8185615096565b9a9950505050505050505050565b5f5f5f5f5f60608688031215615461575f5ffd5b853561546c81614f7c565b945060208601356001600160401b03811115615486575f5ffd5b61549288828901614f8d565b90955093505060408601356001600160401b03811115615018575f5ffd5b5f5f604083850312156154c1575f5ffd5b82356154cc81614f7c565b91506154da6020840161536a565b90509250929050565b5f602082840312156154f3575f5ffd5b81356001600160401b03811115615508575f5ffd5b820161012081850312156111cb575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b03811182821017156155515761555161551a565b60405290565b604051601f8201601f191681016001600160401b038111828210171561557f5761557f61551a565b604052919050565b5f5f60408385031215615598575f5ffd5b82356155a381615035565b915060208301356001600160401b038111156155bd575f5ffd5b8301601f810185136155cd575f5ffd5b80356001600160401b038111156155e6576155e661551a565b6155f9601f8201601f1916602001615557565b81815286602083850101111561560d575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b61ffff811681146137bb575f5ffd5b5f5f6040838503121561564c575f5ffd5b823561565781614f7c565b915060208301356156678161562c565b809150509250929050565b5f60208284031215615682575f5ffd5b81356111cb8161562c565b5f5f6040838503121561569e575f5ffd5b82356156a981615035565b9150602083013561566781615035565b5f5f602083850312156156ca575f5ffd5b82356001600160401b038111156156df575f5ffd5b6156eb85828601614f8d565b90969095509350505050565b6020815263ffffffff82511660208201525f6020830151604080840152613cb16060840182615123565b8051612b7481614f7c565b8051612b748161562c565b80518015158114612b74575f5ffd5b5f610100828403128015615758575f5ffd5b5061576161552e565b825161576c81615035565b81526020838101519082015261578460408401615721565b60408201526157956060840161572c565b60608201526157a660808401615737565b60808201526157b760a08401615737565b60a08201526157c860c08401615737565b60c082015260e0928301519281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8281168282160390811115611241576112416157e0565b634e487b7160e01b5f52603260045260245ffd5b5f60018201615835576158356157e0565b5060010190565b81810381811115611241576112416157e0565b80820180821115611241576112416157e0565b64ffffffffff8181168382160290811690818114614f5657614f566157e0565b64ffffffffff8181168382160190811115611241576112416157e0565b604081525f6158b16040830185615123565b905064ffffffffff831660208301529392505050565b5f5f8335601e198436030181126158dc575f5ffd5b8301803591506001600160401b038211156158f5575f5ffd5b602001915036819003821315614fca575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f615944604083018587615909565b905063ffffffff83166020830152949350505050565b5f63ffffffff821663ffffffff8103615975576159756157e0565b60010192915050565b604081525f615991604083018587615909565b905061ffff83166020830152949350505050565b604081525f6159b76040830185615123565b90508260208301529392505050565b5f602082840312156159d6575f5ffd5b5051919050565b8082028115828204841417611241576112416157e0565b634e487b7160e01b5f52601260045260245ffd5b5f82615a1657615a166159f4565b500490565b61ffff8281168282160390811115611241576112416157e0565b80356001600160a01b0319811690600c841015614f56576001600160a01b0319600c9490940360031b84901b1690921692915050565b602081525f61123e6020830184615123565b634e487b7160e01b5f52602160045260245ffd5b6020810160058310615ab157634e487b7160e01b5f52602160045260245ffd5b91905290565b5f6001600160801b03831680615acf57615acf6159f4565b806001600160801b0384160491505092915050565b602081525f6111c8602083018486615909565b600181811c90821680615b0b57607f821691505b60208210810361115457634e487b7160e01b5f52602260045260245ffd5b5f5f85851115615b37575f5ffd5b83861115615b43575f5ffd5b5050820193919092039150565b80356020831015611241575f19602084900360031b1b1692915050565b80356001600160801b03198116906010841015614f56576001600160801b031960109490940360031b84901b1690921692915050565b5f81518060208401855e5f93019283525090919050565b5f615bc58289615ba3565b868882375f908701908152848682375f908501908152615be58185615ba3565b9998505050505050505050565b5f61123e8284615ba3565b5f6111c8615c0b8386615ba3565b84615ba3565b86815285602082015284604082015261ffff60f01b8460f01b16606082015260ff60f81b8360f81b1660628201525f615c4d6063830184615ba3565b98975050505050505050565b83815260f883901b6001600160f81b03191660208201525f6138a36021830184615ba3565b60ff8281168282160390811115611241576112416157e0565b60ff8181168382160190811115611241576112416157e056fe424c535f504f505f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca",
}

// DelegatesABI is the input ABI used to generate the binding from.
// Deprecated: Use DelegatesMetaData.ABI instead.
var DelegatesABI = DelegatesMetaData.ABI

// DelegatesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DelegatesMetaData.Bin instead.
var DelegatesBin = DelegatesMetaData.Bin

// DeployDelegates deploys a new Ethereum contract, binding an instance of Delegates to it.
func DeployDelegates(auth *bind.TransactOpts, backend bind.ContractBackend, committee common.Address, staking common.Address, rewards common.Address, epochSeconds *big.Int) (common.Address, *types.Transaction, *Delegates, error) {
	parsed, err := DelegatesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DelegatesBin), backend, committee, staking, rewards, epochSeconds)
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

// DelegatesEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the Delegates contract.
type DelegatesEIP712DomainChangedIterator struct {
	Event *DelegatesEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *DelegatesEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DelegatesEIP712DomainChanged)
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
		it.Event = new(DelegatesEIP712DomainChanged)
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
func (it *DelegatesEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DelegatesEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DelegatesEIP712DomainChanged represents a EIP712DomainChanged event raised by the Delegates contract.
type DelegatesEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Delegates *DelegatesFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*DelegatesEIP712DomainChangedIterator, error) {

	logs, sub, err := _Delegates.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &DelegatesEIP712DomainChangedIterator{contract: _Delegates.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Delegates *DelegatesFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *DelegatesEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _Delegates.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DelegatesEIP712DomainChanged)
				if err := _Delegates.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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

// ParseEIP712DomainChanged is a log parse operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Delegates *DelegatesFilterer) ParseEIP712DomainChanged(log types.Log) (*DelegatesEIP712DomainChanged, error) {
	event := new(DelegatesEIP712DomainChanged)
	if err := _Delegates.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
