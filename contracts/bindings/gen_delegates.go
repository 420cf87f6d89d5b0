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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"},{\"internalType\":\"contractIBuckets\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"contractIRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"epochSeconds\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"AlreadyBacks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"AlreadyOwnsDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"BadConsensusKeyProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"key\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proof\",\"type\":\"uint256\"}],\"name\":\"BadRandomnessKeyLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRandomnessKeyProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"BucketHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"CommissionPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommissionStepTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommissionTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitAlreadyRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitGivenUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"ExitNotRequested\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"KeyUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"LockTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NameTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NoSuchDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBucketOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDelegateOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NotEndorsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotEndorser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPendingOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotRevocableYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"have\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"}],\"name\":\"NotVotingFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"OwnBucket\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RandomnessKeyIsZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RandomnessKeyPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"RandomnessKeyUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"RemovedForEver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RevokeAlreadyIntended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"RevokeNotIntended\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"StakeTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"CommissionChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"DelegateActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumDelegates.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"DelegateDeactivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"}],\"name\":\"DelegateRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"DelegateReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"DelegateRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"DelegateSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DelegateSuspended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"}],\"name\":\"DelegateUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"}],\"name\":\"Endorsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"EndorsementEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"OwnershipOffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RandomnessKeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"RevokeIntended\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CONSENSUS_KEY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY_EPOCHS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ENDORSED_DAYS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EPOCH_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_COMMISSION\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_COMMISSION_STEP\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_RELEASES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_ACTIVATE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_STAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RANDOMNESS_KEY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRATION_FEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractIRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIBuckets\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"fromVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"toVotes\",\"type\":\"uint256\"}],\"name\":\"changeVotes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirmExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"consensusKeyDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"delegateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pendingOwner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"nextCommission\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"commissionFrom\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"removed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"suspendedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"exitSlot\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"exiting\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"randomness\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nextRandomness\",\"type\":\"bytes\"},{\"internalType\":\"uint40\",\"name\":\"randomnessFrom\",\"type\":\"uint40\"}],\"internalType\":\"structDelegates.Info\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"electable\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"endorse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"endorsementOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"endorser\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"revocableFrom\",\"type\":\"uint40\"}],\"internalType\":\"structDelegates.Endorsement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"intendRevoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"keyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"}],\"name\":\"member\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"randomness\",\"type\":\"bytes\"}],\"internalType\":\"structMember\",\"name\":\"m\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"numberByName\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"numberOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"offerOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"randomnessKeyDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"consensusProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"randomnessKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"randomnessProof\",\"type\":\"bytes\"}],\"internalType\":\"structDelegates.Registration\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"remove\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotateConsensusKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotateRandomnessKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"suspend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"terms\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"top\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"scores\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reward\",\"type\":\"address\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"votesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6101e0604052348015610010575f5ffd5b5060405161639538038061639583398101604081905261002f916101da565b60408051808201825260118152705472656c6c69732044656c65676174657360781b602080830191909152825180840190935260018352603160f81b908301529061007a825f61014b565b6101205261008981600161014b565b61014052815160208084019190912060e052815190820120610100524660a05261011560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0393841661016052918316610180529091166101a05264ffffffffff166101c0526103f8565b5f6020835110156101665761015f8361017d565b9050610177565b8161017184826102e2565b5060ff90505b92915050565b5f5f829050601f815111156101b0578260405163305a27a960e01b81526004016101a791906103a0565b60405180910390fd5b80516101bb826103d5565b179392505050565b6001600160a01b03811681146101d7575f5ffd5b50565b5f5f5f5f608085870312156101ed575f5ffd5b84516101f8816101c3565b6020860151909450610209816101c3565b604086015190935061021a816101c3565b606086015190925064ffffffffff81168114610234575f5ffd5b939692955090935050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061026757607f821691505b60208210810361028557634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102dd57828211156102dd57805f5260205f20601f840160051c60208510156102b657505f5b90810190601f840160051c035f5b818110156102d9575f838201556001016102c4565b5050505b505050565b81516001600160401b038111156102fb576102fb61023f565b61030f816103098454610253565b8461028b565b6020601f821160018114610341575f831561032a5750848201515b5f19600385901b1c1916600184901b178455610399565b5f84815260208120601f198516915b828110156103705787850151825560209485019460019092019101610350565b508482101561038d57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610285575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615e986104fd5f395f818161059f0152818161188601528181611a790152818161344601526136da01525f818161081a015261209201525f818161072501528181610ab80152818161164f01528181612299015281816123ea0152818161258c015281816126510152818161278801528181612948015281816134bd015281816135bc0152613d3001525f81816108be0152818161120c0152818161132001528181611b5f015261285201525f61378201525f61375601525f613f6601525f613f3e01525f613e9901525f613ec301525f613eed0152615e985ff3fe6080604052600436106102a4575f3560e01c806384b0196e1161016f578063b782ceef116100d8578063e1c54e7111610092578063f01f5ecc1161006d578063f01f5ecc14610920578063f1a05c4914610967578063f3451f8814610a1e578063fdf364e414610a6f575f5ffd5b8063e1c54e71146108ad578063e52721e4146108e0578063e7d4539e146108f4575f5ffd5b8063b782ceef146107ea578063c0034e0c14610809578063c594cc651461083c578063c640752d1461085b578063caa194521461087a578063d61a338114610899575f5ffd5b80639911a1c3116101295780639911a1c314610747578063a0d3054414610764578063a6907def14610783578063ae97dde8146107a2578063aeba96da146107b7578063b260c42a146107cb575f5ffd5b806384b0196e1461067d5780638938d7c1146106a45780638a4bc9ce146106c35780638e3e92f2146106e25780639205a5741461070157806397610f3014610714575f5ffd5b80633fa22d3f116102115780635262265a116101cb5780635262265a1461058e578063570554b4146105d75780635b6a568b1461060657806364b4f7511461062e578063787163d81461064a5780637f8e3b4e14610669575f5ffd5b80633fa22d3f146104d65780633fd9c04a14610509578063405777e31461052857806341fbbc311461053c5780634331ed1f1461055b5780634f1e2f581461056f575f5ffd5b806323b7ec3b1161026257806323b7ec3b146103b25780633137f73414610407578063313ae541146104415780633211987c1461046e57806332de0fa61461049a5780633457c7f3146104b9575f5ffd5b80621ffb71146102a857806306661abd146102c95780630d1ef026146102f95780630f0ed9bd1461033a5780631fcfe3eb1461037457806320c5429b14610393575b5f5ffd5b3480156102b3575f5ffd5b506102c76102c236600461510c565b610a83565b005b3480156102d4575f5ffd5b5060025463ffffffff165b60405163ffffffff90911681526020015b60405180910390f35b348015610304575f5ffd5b5061032c7f7d8470f313788891174133b8848d1678c005d48d51445fb64d9974a6a21b667281565b6040519081526020016102f0565b348015610345575f5ffd5b506102df610354366004615184565b6001600160a01b03165f9081526004602052604090205463ffffffff1690565b34801561037f575f5ffd5b506102c761038e36600461519f565b610aa0565b34801561039e575f5ffd5b506102c76103ad36600461519f565b610c0f565b3480156103bd575f5ffd5b506103ef6103cc3660046151b6565b63ffffffff165f908152600360205260409020600101546001600160a01b031690565b6040516001600160a01b0390911681526020016102f0565b348015610412575f5ffd5b5061032c6104213660046151b6565b63ffffffff165f908152600360205260409020546001600160801b031690565b34801561044c575f5ffd5b5061046061045b36600461519f565b610d5b565b6040516102f092919061520b565b348015610479575f5ffd5b5061048d6104883660046151b6565b610e9b565b6040516102f0919061528c565b3480156104a5575f5ffd5b5061032c6104b4366004615449565b611188565b3480156104c4575f5ffd5b5061032c69d3c21bcecceda100000081565b3480156104e1575f5ffd5b5061032c7f0270878f71b264b39242ab70fabec73bb2ff07d918f96097dc379fa59b9d53ed81565b348015610514575f5ffd5b5061032c61052336600461547b565b611200565b348015610533575f5ffd5b506102c7611275565b348015610547575f5ffd5b506102c76105563660046154bb565b611315565b348015610566575f5ffd5b5061032c6114e9565b34801561057a575f5ffd5b506102c761058936600461519f565b6114f9565b348015610599575f5ffd5b506105c17f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016102f0565b3480156105e2575f5ffd5b506105f66105f13660046151b6565b6115f8565b60405190151581526020016102f0565b348015610611575f5ffd5b5061061b6101f481565b60405161ffff90911681526020016102f0565b348015610639575f5ffd5b5061032c68056bc75e2d6310000081565b348015610655575f5ffd5b506102c76106643660046154d4565b611644565b348015610674575f5ffd5b506102c761176f565b348015610688575f5ffd5b50610691611952565b6040516102f09796959493929190615519565b3480156106af575f5ffd5b506102c76106be366004615588565b611994565b3480156106ce575f5ffd5b506102c76106dd3660046155eb565b611b54565b3480156106ed575f5ffd5b506102c76106fc366004615184565b611cd8565b6102df61070f36600461561e565b611d40565b34801561071f575f5ffd5b506103ef7f000000000000000000000000000000000000000000000000000000000000000081565b348015610752575f5ffd5b5061032c69fe1c215e8f838e00000081565b34801561076f575f5ffd5b5061032c61077e3660046156c2565b612107565b34801561078e575f5ffd5b506102c761079d3660046151b6565b612161565b3480156107ad575f5ffd5b5061061b61271081565b3480156107c2575f5ffd5b5061061b605b81565b3480156107d6575f5ffd5b506102c76107e536600461519f565b612391565b3480156107f5575f5ffd5b5061032c610804366004615776565b612846565b348015610814575f5ffd5b506103ef7f000000000000000000000000000000000000000000000000000000000000000081565b348015610847575f5ffd5b506102c76108563660046157ad565b612a3e565b348015610866575f5ffd5b506102c76108753660046157c8565b612bf0565b348015610885575f5ffd5b506102df6108943660046157f4565b612c0a565b3480156108a4575f5ffd5b506105c1601881565b3480156108b8575f5ffd5b506103ef7f000000000000000000000000000000000000000000000000000000000000000081565b3480156108eb575f5ffd5b5061032c604081565b3480156108ff575f5ffd5b5061091361090e366004615184565b612c4d565b6040516102f09190615832565b34801561092b575f5ffd5b5061093f61093a3660046151b6565b612cb4565b604080516001600160a01b03909416845261ffff9092166020840152908201526060016102f0565b348015610972575f5ffd5b506109e661098136600461519f565b60408051606080820183525f8083526020808401829052928401819052938452600882529282902082519384018352546001600160a01b0381168452600160a01b810463ffffffff1691840191909152600160c01b900464ffffffffff169082015290565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015164ffffffffff16908201526060016102f0565b348015610a29575f5ffd5b50610a5a610a383660046151b6565b63ffffffff165f90815260036020526040902060058101546006909101549091565b604080519283526020830191909152016102f0565b348015610a7a575f5ffd5b506102c7612cfb565b610a9985610a9087612d9a565b86868686612e36565b5050505050565b6040516324a6653960e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015610b06573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b2a9190615881565b80519091506001600160a01b03163314610b6557604051635cfa44a760e01b8152600481018390523360248201526044015b60405180910390fd5b604081015163ffffffff161580610b7d57508060c001515b15610bab5760405163c5aeb1fb60e01b8152600481018390525f602482018190526044820152606401610b5c565b60408181015163ffffffff165f90815260036020522060010154336001600160a01b0390911603610bf257604051631eb6254360e01b815260048101839052602401610b5c565b610bfc8282612f4b565b610c0b82338360400151612f9a565b5050565b5f81815260086020908152604091829020825160608101845290546001600160a01b038116808352600160a01b820463ffffffff1693830193909352600160c01b900464ffffffffff16928101929092523314610c875760405162f9cf4960e31b815260048101839052336024820152604401610b5c565b806040015164ffffffffff165f03610cb55760405163b2e121c160e01b815260048101839052602401610b5c565b806040015164ffffffffff16421015610cf7576040808201519051633ee4527760e21b81526004810184905264ffffffffff9091166024820152604401610b5c565b60208181015163ffffffff165f9081526003909152604090208054600160e81b900460ff168015610d3857508054600160801b90046001600160401b031683145b15610d5257610d4d8260200151826003613044565b505050565b610d4d836130c4565b6060805f610d696009613127565b905083811015610d77578093505b836001600160401b03811115610d8f57610d8f615655565b604051908082528060200260200182016040528015610db8578160200160208202803683370190505b509250836001600160401b03811115610dd357610dd3615655565b604051908082528060200260200182016040528015610dfc578160200160208202803683370190505b5091505f610e0a6009613157565b90505f5b85811015610e93575f610e2083613163565b9050610e308163ffffffff61592f565b868381518110610e4257610e4261594b565b602002602001019063ffffffff16908163ffffffff1681525050602081901c858381518110610e7357610e7361594b565b602002602001018181525050610e8883613184565b925050600101610e0e565b505050915091565b604080516102c0810182525f808252606060208084018290528385018390528184018390526080840183905260a0840183905260c0840183905260e08401839052610100840183905261012084018390526101408401839052610160840183905261018084018390526101a084018390526101c084018390526101e0840183905261020084018390526102208401839052610240840183905261026084018290526102808401919091526102a0830182905263ffffffff85168252600390529190912060018101546001600160a01b0316610f765750919050565b63ffffffff83168252610f8881613191565b602083015260018101546004820154600283015460038401546001600160a01b0390811660a087015290811660808601529081166060850152166040830152610fd081613287565b61ffff1660c08301526001810154600160c01b900464ffffffffff1642101561101d576001810154600160c01b810464ffffffffff16610100840152600160b01b900461ffff1660e08301525b80546001600160801b0316602061103485846132e8565b83546001600160401b03600160801b820416610160870152911c6101408501526001600160801b03909116610120840152600160f81b810460ff9081161515610200850152600160f01b8204811615156101a0850152600160e81b82041615156101808401526002820154600160a01b900464ffffffffff9081166101e0850152600160c01b909104166101c0830152600581015460068201546102408401526102208301526111116110e682613357565b604080518082019091528154815260019091015460801b6001600160801b03191660208201526133a0565b6102608301526004810154600160a01b900464ffffffffff16421015611182576040805180820190915260098201548152600a82015460801b6001600160801b0319166020820152611162906133a0565b6004820154600160a01b900464ffffffffff166102a08401526102808301525b50919050565b604080517f7d8470f313788891174133b8848d1678c005d48d51445fb64d9974a6a21b667260208201526001600160a01b0385169181019190915260608101839052608081018290525f906111f69060a0015b604051602081830303815290604052805190602001206133e5565b90505b9392505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461124c57604051632700fdd360e01b8152336004820152602401610b5c565b63ffffffff83165f90815260036020526040902061126c90849084613411565b90505b92915050565b5f5f61127f61364d565b80549193509150600160f81b900460ff166112b557604051631d97f44d60e11b815263ffffffff83166004820152602401610b5c565b6002810154600160a01b900464ffffffffff1642101561130957600281015460405163a2207e8960e01b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b5c565b610c0b82826001613044565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461136057604051632700fdd360e01b8152336004820152602401610b5c565b600b54600a5461137160408361595f565b8111156113865761138360408361595f565b90505b80821080156113cc5750826001600160401b0316600a83815481106113ad576113ad61594b565b5f9182526020909120015464010000000090046001600160401b031611155b156114e2575f600a83815481106113e5576113e561594b565b5f91825260209091200154600a805463ffffffff9092169250908490811061140f5761140f61594b565b5f91825260208083209190910180546bffffffffffffffffffffffff1916905563ffffffff83168252600390526040902080546001600160401b038616600160c01b90910464ffffffffff16118061147457508054600160c01b900464ffffffffff16155b156114805750506114d2565b61148b82825f61369e565b6040516001600160401b038616815263ffffffff8316907fdca7c9fa1f0b8e6a8e2a7e341689014fb2b6f47dec962ecaf08425703812447d9060200160405180910390a250505b6114db82615972565b9150611386565b50600b5550565b5f6114f46009613127565b905090565b5f81815260086020526040902080546001600160a01b031633146115385760405162f9cf4960e31b815260048101839052336024820152604401610b5c565b8054600160c01b900464ffffffffff161561157f578054604051637c5f6e7b60e01b815260048101849052600160c01b90910464ffffffffff166024820152604401610b5c565b6115876136d4565b815464ffffffffff60c01b1916600160c01b64ffffffffff9283168102919091178084556040519181049092168152600160a01b90910463ffffffff169083907f1ba0d92ba70e24649f343423a1b7c9385cf80c2a7c5492504344cf3b59aa491d9060200160405180910390a35050565b5f63ffffffff82161580159061161a575060025463ffffffff90811690831611155b801561126f57505063ffffffff165f90815260036020526040902054600160f01b900460ff161590565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461168f57604051633bd840a960e11b8152336004820152602401610b5c565b8163ffffffff168463ffffffff16036116f35763ffffffff8216156116ee5763ffffffff82165f908152600360205260409020546116ee90839083906116df9087906001600160801b031661598a565b6116e9919061595f565b61370a565b611769565b63ffffffff84161561172e5763ffffffff84165f9081526003602052604090205461172e9085906116e99086906001600160801b031661598a565b63ffffffff8216156117695763ffffffff82165f908152600360205260409020546117699083906116e99084906001600160801b031661595f565b50505050565b5f5f61177961364d565b80549193509150600160e81b900460ff166117af576040516348cce85360e11b815263ffffffff83166004820152602401610b5c565b8054600160f81b900460ff16156117fa576002810154604051632a458d6160e21b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b5c565b6002810154600160a01b900464ffffffffff1642101561184e5760028101546040516331df1da760e21b815263ffffffff84166004820152600160a01b90910464ffffffffff166024820152604401610b5c565b600254429064ffffffffff640100000000909104811690821610156118815750600254640100000000900464ffffffffff165b6118ac7f0000000000000000000000000000000000000000000000000000000000000000601861599d565b6118b690826159bd565b8254600160f81b6001600160f81b039091161783556002808401805464ffffffffff60a01b1916600160a01b64ffffffffff851690810291909117909155815468ffffffffff00000000191664010000000082021790915560405190815290915063ffffffff8416907f493fdf0a3c7ef5b73c8fe02e906f46a182c7b3d1ed5c96c4595d2e89064124e2906020015b60405180910390a2505050565b5f6060805f5f5f606061196361374f565b61196b61377b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61199e86612d9a565b6004810154909150600160a01b900464ffffffffff164210156119f7576004818101546040516394da5c5b60e01b815263ffffffff891692810192909252600160a01b900464ffffffffff166024820152604401610b5c565b6004810154600160a01b900464ffffffffff1615611a405760098101546007820155600a8101546008820180546001600160801b0319166001600160801b039092169190911790555b611a4d81868686866137a8565b8051600983015560200151600a820180546001600160801b03191660809290921c919091179055611a9e7f0000000000000000000000000000000000000000000000000000000000000000426159bd565b60048201805464ffffffffff60a01b1916600160a01b64ffffffffff93909316929092029190911790556040805180820190915260098201548152600a82015460801b6001600160801b031916602082015263ffffffff8716907f14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc90611b23906133a0565b6004840154604051611b449291600160a01b900464ffffffffff16906159da565b60405180910390a2505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611b9f57604051632700fdd360e01b8152336004820152602401610b5c565b63ffffffff82161580611bbd575060025463ffffffff908116908316115b610c0b5764ffffffffff6001600160401b0382161115611bdf575064ffffffffff5b63ffffffff82165f9081526003602052604090208054600160c01b900464ffffffffff166001600160401b03831611611c1757505050565b611c2283828461369e565b60408051808201825263ffffffff8581168083526001600160401b038681166020808601828152600a80546001810182555f9190915296517fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a890970180549151909416640100000000026bffffffffffffffffffffffff19909116969095169590951793909317905592519081527fa35a970d90dbe2e64b36d4035a6c69c0af5cb4091e1a7216daa6d32bef2ec7fe9101611945565b5f5f611ce261364d565b6004810180546001600160a01b0319166001600160a01b03871690811790915560405192945090925090339063ffffffff8516907fe4a9719174a6b8e673a2bf0e2f994411303586d476561a87430841ffeed92140905f90a4505050565b5f68056bc75e2d631000003414611d7b576040516323b18f5f60e01b815234600482015268056bc75e2d631000006024820152604401610b5c565b612710611d8e60408401602085016157ad565b61ffff161115611dd057611da860408301602084016157ad565b604051632cdfe21960e01b815261ffff90911660048201526127106024820152604401610b5c565b611dd933613892565b5f611dec611de78480615a02565b6138f9565b6001600160a01b031981165f9081526005602052604090205490915063ffffffff1615611e5957611e1d8380615a02565b6001600160a01b031983165f908152600560205260409081902054905163b8e942a960e01b8152610b5c93929163ffffffff1690600401615a6c565b600280545f90611e6e9063ffffffff16615a95565b825463ffffffff8083166101009490940a84810291021990911617909255335f818152600460209081526040808320805463ffffffff1990811687179091556001600160a01b031980891685526005845282852080549092168717909155948352600380835292819020600181018054909616909417909455908201805460a087901c600160a01b026001600160a01b039190911617905592945091611f189186019086016157ad565b60018201805461ffff92909216600160a01b0261ffff60a01b199092169190911790553363ffffffff84167f6ad542891e001605c2317b6327bd83ed7cc7ceaddff3868a0918583ee894044d611f6e8780615a02565b611f7e60408a0160208b016157ad565b604051611f8d93929190615ab9565b60405180910390a3611fbf8382611faa6060880160408901615184565b611fba6080890160608a01615184565b6139e7565b611fe08382608087013560a0880135611fdb60c08a018a615a02565b612e36565b61200481611ff160e0870187615a02565b611fff610100890189615a02565b6137a8565b805160078301819055602091820151600884018054608092831c6001600160801b0319918216179182905560408051808201909152938452911b169181019190915263ffffffff8416907f14815868358b1129d30c03109aa7d517074409d10afe079546aee72b7c4db5dc90612079906133a0565b42604051612088929190615ae0565b60405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b60d4288346040518263ffffffff1660e01b81526004015f604051808303818588803b1580156120e9575f5ffd5b505af11580156120fb573d5f5f3e3d5ffd5b50505050505050919050565b5f61126c7f0270878f71b264b39242ab70fabec73bb2ff07d918f96097dc379fa59b9d53ed8484805190602001206040516020016111db939291909283526001600160a01b03919091166020830152604082015260600190565b63ffffffff81165f90815260036020526040902060048101546001600160a01b031633146121af5760405162c3ff5b60e31b815263ffffffff83166004820152336024820152604401610b5c565b6121b833613892565b600181015460405133916001600160a01b03169063ffffffff8516907ff762668ccf38eb8a945f8703cd5cd30bd5a99413388b58679c00d391ef06e874905f90a46001810180546001600160a01b03165f908152600460208190526040808320805463ffffffff199081169091553380855291909320805490931663ffffffff87161790925582546001600160a01b0319908116909217909255908201805490911690558054600160e81b900460ff16612270575050565b80546040516324a6653960e01b8152600160801b9091046001600160401b031660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa1580156122e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061230b9190615881565b518254600160801b90046001600160401b03165f908152600860205260409020909150336001600160a01b0383161480159061236f575080546001600160a01b03838116911614158061236f5750805463ffffffff858116600160a01b9092041614155b1561176957825461176990600160801b90046001600160401b03168386612f9a565b5f5f61239b61364d565b80549193509150600160f01b900460ff16156123d257604051632b8c801360e21b815263ffffffff83166004820152602401610b5c565b6040516324a6653960e01b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015612438573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061245c9190615881565b90508263ffffffff16816040015163ffffffff1614158061247e57508060c001515b156124ca57838160c00151612497578160400151612499565b5f5b60405163c5aeb1fb60e01b8152600481019290925263ffffffff908116602483015284166044820152606401610b5c565b8154600160e81b900460ff161561251457815460405163ced3f51f60e01b8152600160801b9091046001600160401b0316600482015263ffffffff84166024820152604401610b5c565b69fe1c215e8f838e0000008160200151101561255c57602081015160405163f74c0f3360e01b8152600481019190915269fe1c215e8f838e0000006024820152604401610b5c565b8154600160801b90046001600160401b0316841461270257604051636d718a8760e11b8152600481018590525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dae3150e90602401602060405180830381865afa1580156125d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125fd9190615b01565b90508042101561262a5760405163ceade42160e01b81526004810186905260248101829052604401610b5c565b8254604051636d718a8760e11b8152600160801b9091046001600160401b031660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dae3150e90602401602060405180830381865afa15801561269e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126c29190615b01565b90508042101561270057825460405163ceade42160e01b8152600160801b9091046001600160401b0316600482015260248101829052604401610b5c565b505b80516001600160a01b031633146127235761271e838583613a9e565b612748565b5f848152600860205260409020546001600160a01b03161561274857612748846130c4565b815467ffffffffffffffff60801b1916600160801b6001600160401b03861602178255604051634c4f8ecf60e01b815260048101859052600160248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634c4f8ecf906044015f604051808303815f87803b1580156127d1575f5ffd5b505af11580156127e3573d5f5f3e3d5ffd5b5050835460ff60e81b1916600160e81b1784555061280e905061280684846132e8565b600990613b2a565b604051849063ffffffff8516907fb81d07856995e12f2f2b65e63198c1a846522fe6f294b8203e1fb9ae47dabf06905f90a350505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461289257604051632700fdd360e01b8152336004820152602401610b5c565b63ffffffff831615806128b0575060025463ffffffff908116908416115b156128bc57505f61126f565b63ffffffff83165f9081526003602052604090208054600160f01b900460ff16156128ea575f91505061126f565b805460ff60f01b1916600160f01b17815561271061ffff8416111561290f5761271092505b80546040516324a6653960e01b8152600160801b9091046001600160401b031660048201526129d790859083906127109061ffff8816907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015612996573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129ba9190615881565b602001516129c89190615b18565b6129d29190615b43565b613411565b8154909250600160e81b900460ff16156129f7576129f784826004613044565b8363ffffffff167f44d7a5e8e999154132d1633cf9421c0f4fd112c74282e117bb7f7f155a68859283604051612a2f91815260200190565b60405180910390a25092915050565b5f5f612a4861364d565b909250905061271061ffff84161115612a8257604051632cdfe21960e01b815261ffff841660048201526127106024820152604401610b5c565b6001810154600160c01b900464ffffffffff16421015612ad6576001810154604051630443205b60e41b815263ffffffff84166004820152600160c01b90910464ffffffffff166024820152604401610b5c565b5f612ae082613287565b90505f8161ffff168561ffff1611612b0157612afc8583615b56565b612b0b565b612b0b8286615b56565b90506101f461ffff82161115612b425760405163c095952d60e01b815261ffff821660048201526101f46024820152604401610b5c565b8185612b4c6136d4565b60018601805466ffffffffffffff60b01b1916600160c01b64ffffffffff938416810261ffff60b01b191691909117600160b01b61ffff958616021761ffff60a01b1916600160a01b95851695909502949094179081905560408051938a16845293900416602082015263ffffffff8616917f2315a7003d29685215200348585e44727ff2cf441c1b972e5c1d9c5c46d9909e910160405180910390a25050505050565b5f5f612bfa61364d565b91509150611769828286866139e7565b5f600c8211612c455760055f612c208486615b70565b6001600160a01b031916815260208101919091526040015f205463ffffffff1661126c565b505f92915050565b604080518082019091525f8152606060208201526001600160a01b0382165f9081526006602052604090205463ffffffff1680825215612caf57805163ffffffff165f908152600360205260409020612ca9906110e690613357565b60208201525b919050565b63ffffffff81165f908152600360208190526040822090810154829182916001600160a01b0316612ce482613287565b915490969195506001600160801b03169350915050565b5f5f612d0561364d565b80549193509150600160f81b900460ff16612d3b57604051631d97f44d60e11b815263ffffffff83166004820152602401610b5c565b80546001600160f81b031681556002810154604051600160a01b90910464ffffffffff16815263ffffffff8316907fa55ffdb975f41c752b7abe1d26d37c443134daa9869272067924d9e8dd7de57b9060200160405180910390a25050565b63ffffffff81165f90815260036020526040902060018101546001600160a01b03163314801590612dd8575060028101546001600160a01b03163314155b15612e045760405163042d1cb960e21b815263ffffffff83166004820152336024820152604401610b5c565b8054600160f01b900460ff1615612caf57604051632b8c801360e21b815263ffffffff83166004820152602401610b5c565b60018501545f90612e5e90612e55906001600160a01b03168787611188565b86868686613b46565b6001600160a01b0381165f9081526006602052604090205490915063ffffffff1615612ec5576001600160a01b0381165f81815260066020526040908190205490516329f98abd60e01b8152600481019290925263ffffffff166024820152604401610b5c565b6001600160a01b0381165f818152600660208190526040909120805463ffffffff191663ffffffff8b16908117909155908801869055600588018790557f9c10127241abfff55d5443e8fe6de3849798dcbe5b347e34b125089a12dd769e612f2d8888613c57565b604051612f3a9190615ba6565b60405180910390a350505050505050565b5f8160800151612f5b575f612f61565b81606001515b61ffff169050605b811015610d4d57604051630bfa6fe160e11b81526004810184905260248101829052605b6044820152606401610b5c565b604080516060810182526001600160a01b0380851680835263ffffffff80861660208086018281525f8789018181528c82526008909352888120975188549251935164ffffffffff16600160c01b0264ffffffffff60c01b1994909616600160a01b026001600160c01b0319909316971696909617171691909117909355925186917f9504ce6b6aa85f82f73b6b16904ab2d40684593acce4099144a4e989c51003d691a4505050565b61305961305184846132e8565b600990613ca8565b8154600161ff0160e81b0316808355604051600160801b9091046001600160401b03169063ffffffff8516907f012a8add1ede3db8cf519db5d63621b76a8458a9281b723e65be097c945e14b4906130b2908590615bcc565b60405180910390a3610d4d8383613cb3565b5f81815260086020526040808220549051600160a01b90910463ffffffff169183917fc8d12b982a98f77366b11733f8347faa8f34dde2f9aa0fac79215c84e979d50a9190a35f90815260086020526040902080546001600160e81b0319169055565b5f5f6131498360209081526801dc27bb5462fdadcb5f90815260409020901b90565b54637fffffff169392505050565b5f61126f82601f613d94565b5f8161316e57919050565b50805460601c80612caf57506380000000175490565b5f61126f82601f5f613df4565b6003810154606090600160a01b900460a01b5f5b600c811080156131d357508181600c81106131c2576131c261594b565b1a60f81b6001600160f81b03191615155b156131e8576131e181615972565b90506131a5565b5f816001600160401b0381111561320157613201615655565b6040519080825280601f01601f19166020018201604052801561322b576020820181803683370190505b5090505f5b8281101561327e578381600c811061324a5761324a61594b565b1a60f81b8282815181106132605761326061594b565b60200101906001600160f81b03191690815f1a905350600101613230565b50949350505050565b60018101545f90600160c01b900464ffffffffff16158015906132bc57506001820154600160c01b900464ffffffffff164210155b6132d5576001820154600160a01b900461ffff1661126f565b5060010154600160b01b900461ffff1690565b80545f908190600160c01b900464ffffffffff161561331d57825461331890600a906001600160801b0316615bf2565b613329565b82546001600160801b03165b6001600160801b031690506133428463ffffffff61592f565b63ffffffff16602082901b1791505092915050565b60048101545f90600160a01b900464ffffffffff161580159061338c57506004820154600160a01b900464ffffffffff164210155b613399578160070161126f565b5060090190565b6060815f015182602001516040516020016133cf9291909182526001600160801b031916602082015260300190565b6040516020818303038152906040529050919050565b5f61126f6133f1613e8d565b8360405161190160f01b8152600281019290925260228201526042902090565b81545f90600160801b90046001600160401b031680158061349257508354600160e81b900460ff16158015613492575061346a7f0000000000000000000000000000000000000000000000000000000000000000613fb6565b60028501546134879190600160c81b900464ffffffffff166159bd565b64ffffffffff164210155b156134a0575f9150506111f9565b6040516314454c8560e31b815260048101829052602481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a22a6428906044016020604051808303815f875af115801561350b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061352f9190615b01565b9150808563ffffffff167fa63b4690accae7692d8f3d9e126422a1bf7772be177321d8d2e6f4cadc6c14168460405161356a91815260200190565b60405180910390a38354600160e81b900460ff16801561359357508354600160f01b900460ff16155b801561363457506040516324a6653960e01b81526004810182905269d3c21bcecceda1000000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa15801561360a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061362e9190615881565b60200151105b156136455761364585856002613044565b509392505050565b335f9081526004602052604081205463ffffffff169081810361368557604051636bbce47760e01b8152336004820152602401610b5c565b5063ffffffff81165f9081526003602052604090209091565b5f6136a984846132e8565b835464ffffffffff60c01b1916600160c01b64ffffffffff8516021784559050611769848483613fcf565b5f6137007f0000000000000000000000000000000000000000000000000000000000000000601861599d565b6114f490426159bd565b63ffffffff82165f9081526003602052604081209061372984836132e8565b82546001600160801b0319166001600160801b0385161783559050611769848383613fcf565b60606114f47f00000000000000000000000000000000000000000000000000000000000000005f614014565b60606114f47f00000000000000000000000000000000000000000000000000000000000000006001614014565b604080518082019091525f8082526020820152608084146137e657604051633c8f746d60e01b81526004810185905260248101839052604401610b5c565b6137f085856140bd565b6001600160801b031916602083015281525f61380b826133a0565b60018801549091506138339061382a906001600160a01b031683612107565b878787876141a0565b80516020808301919091205f818152600790925260409091205460ff16156138705781604051633a69095b60e01b8152600401610b5c9190615ba6565b5f908152600760205260409020805460ff191660011790555095945050505050565b6001600160a01b0381165f9081526004602052604090205463ffffffff16156138f6576001600160a01b0381165f81815260046020819052604091829020549151624de42360e61b81529081019290925263ffffffff166024820152604401610b5c565b50565b5f82828015806139095750600c81115b1561392b57848460405163dc9e49bb60e01b8152600401610b5c929190615c1f565b5f5b818110156139d3575f8383838181106139485761394861594b565b909101356001600160f81b031916915050606160f81b8110806139785750603d60f91b6001600160f81b03198216115b80156139a85750600360fc1b6001600160f81b0319821610806139a85750603960f81b6001600160f81b03198216115b156139ca57868660405163dc9e49bb60e01b8152600401610b5c929190615c1f565b5060010161392d565b506139de8183615b70565b95945050505050565b6001600160a01b0382161580613a0457506001600160a01b038116155b15613a225760405163d92e233d60e01b815260040160405180910390fd5b6003830180546001600160a01b038381166001600160a01b0319928316811790935560028601805491861691909216811790915560408051918252602082019290925263ffffffff8616917f513218eb440d52bbe0bf7aa58b96d89ec879066600fe3d7c354e37a5bddc9de3910160405180910390a250505050565b5f828152600860205260409020815181546001600160a01b039081169116141580613ada5750805463ffffffff858116600160a01b9092041614155b80613af357508054600160c01b900464ffffffffff1615155b15613b2057604051637714619160e01b81526004810184905263ffffffff85166024820152604401610b5c565b6117698383612f4b565b5f613b358383614307565b90508015610d4d57610d4d81614328565b5f613b518585614331565b613b7857604051634a7e912d60e01b81526004810186905260248101859052604401610b5c565b6040805160208082018890528183018790528251808303840181526060909201909252805191012090505f5f613be38886868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061438892505050565b5090925090505f816003811115613bfc57613bfc615bb8565b141580613c1b5750826001600160a01b0316826001600160a01b031614155b15613c4c5760405163fd3d24cb60e01b81526001600160a01b03808416600483015284166024820152604401610b5c565b505095945050505050565b6060613c6760018316600261595f565b60f81b83604051602001613c919291906001600160f81b0319929092168252600182015260210190565b604051602081830303815290604052905092915050565b5f613b3583836143d1565b60028101805464ffffffffff60c81b1916600160c81b4264ffffffffff16021790558054600160801b90046001600160401b03165f8181526008602052604090205463ffffffff848116600160a01b9092041603613d1457613d14816130c4565b604051634c4f8ecf60e01b8152600481018290525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634c4f8ecf906044015f604051808303815f87803b158015613d79575f5ffd5b505af1158015613d8b573d5f5f3e3d5ffd5b50505050505050565b5f5f613db68460209081526801dc27bb5462fdadcb5f90815260409020901b90565b9050805460801c91508115613de4575b80821754831c637fffffff1680613ddd5750613de4565b9150613dc6565b811515828217025b949350505050565b5f83613e015750826111f9565b508254637fffffff81831c81169163ffffffff1986169186169083613e5a57637fffffff81603e1c1693505b8315613e7a57508183175480851c637fffffff168203613e7a57603e81901c637fffffff16939150613e2d565b508183175480861c637fffffff1680613e735750613e7a565b9350613e5a565b50821515838317025b9695505050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613ee557507f000000000000000000000000000000000000000000000000000000000000000046145b15613f0f57507f000000000000000000000000000000000000000000000000000000000000000090565b6114f4604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f613fc282600261599d565b61126f906203f4806159bd565b8154600160e81b900460ff16613fe457505050565b5f613fef84846132e8565b9050818103613ffe5750505050565b614009600983613ca8565b611769600982613b2a565b606060ff831461402e57614027836143f1565b905061126f565b81805461403a90615c32565b80601f016020809104026020016040519081016040528092919081815260200182805461406690615c32565b80156140b15780601f10614088576101008083540402835291602001916140b1565b820191905f5260205f20905b81548152906001019060200180831161409457829003601f168201915b5050505050905061126f565b5f80806140ce606060408688615c64565b6140d791615c8b565b90505f6140e8608060608789615c64565b6140f191615c8b565b90505f6f0d0088f51cbff34d258dd3db21a5d66b83118061414b57506f0d0088f51cbff34d258dd3db21a5d66b8314801561414b57507fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd55582115b905060f88161415b57608061415e565b60a05b60ff16901b61417160306010898b615c64565b61417a91615c8b565b17945061418b60406030888a615c64565b61419491615ca8565b93505050509250929050565b6080831415806141b257506101008114155b156141da57604051633c8f746d60e01b81526004810184905260248101829052604401610b5c565b6141e4848461442e565b156142025760405163e076fb6960e01b815260040160405180910390fd5b5f6040518060a0016040528060808152602001615e1860809139838387876142298b614495565b60405160200161423e96959493929190615cf5565b60405160208183030381529060405290505f5f600f6001600160a01b031662030d408460405161426e9190615d2d565b5f604051808303818686fa925050503d805f81146142a7576040519150601f19603f3d011682016040523d82523d5f602084013e6142ac565b606091505b50915091508115806142c057508051602014155b806142df5750808060200190518101906142da9190615b01565b600114155b156142fd576040516352d000b360e01b815260040160405180910390fd5b5050505050505050565b5f5f5f5f6143158686614575565b925092509250613e83838383885f6145fa565b805f526004601cfd5b5f6401000003d0198310158061434d57506401000003d0198210155b1561435957505f61126f565b6401000003d01960076401000003d019856401000003d01987880909086401000003d019838409149392505050565b5f5f5f83516041036143bf576020840151604085015160608601515f1a6143b188828585614c93565b9550955095505050506143ca565b505081515f91506002905b9250925092565b5f5f5f6143de8585614575565b92505091506139de825f835f60016145fa565b60605f6143fd83614d5b565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f61443d608060608486615c64565b61444691615c8b565b614454606060408587615c64565b61445d91615c8b565b61446b604060208688615c64565b61447491615c8b565b61448160205f8789615c64565b61448a91615c8b565b171717159392505050565b60605f6144a183614d82565b80519091505f906144ba908360015b6020020151614f98565b60408301516144cb908460036144b0565b6040516020016144dc929190615d38565b60408051601f1981840301815291905290505f61450283600460200201518460056144b0565b60c0840151614513908560076144b0565b604051602001614524929190615d38565b60405160208183030381529060405290506139de600d614545601185615016565b614550601185615016565b604051602001614561929190615d38565b604051602081830303815290604052615016565b5f80808361458a5761458a63c94f1877614328565b846020526801dc27bb5462fdadcb5f5260405f2060201b9250601f600152825460801c5b80156145f257809250808417548060601c806145d05750848217638000000017545b8681036145e15784935050506145f2565b8611511c637fffffff1690506145ae565b509250925092565b5f614c58565b8082175480851c637fffffff16603e82901c637fffffff168382175480871c637fffffff168015614643578086178054637fffffff603e1b1916603e89901b1790555b8261465057835f52614688565b8583178054808a1c637fffffff16890361467857637fffffff8a1b1916858a1b179055614688565b637fffffff8b1b1916858b1b1790555b637fffffff603e1b19637fffffff808b1b19969096169190991b178816603e84811b919091178787175593871b199716921b91909117949094169190921b17911755565b5f83156146de575063bb33e6ac613dec565b600160205160801c01637fffffff8111156147005763ed732d0c915050613dec565b8060801b60205283603e1b6001605d1b178184176001600160a01b03881161472f57818860601b179150614739565b8763800000008217555b558361474757805f5261478c565b83831780548060601c8061475f575063800000008217545b80891061477f5750673fffffff800000001916601f83901b17905561478c565b50637fffffff1916821790555b93506001605d1b5b5f5185146148735782851754603e1c637fffffff16808417548281166147bb575050614873565b603e81901c637fffffff1685811754601f637fffffff8216851402601f811882821c637fffffff16808a175480891661484c5786841c637fffffff168d0361482257879c5061480c84848f8e614600565b8a8d1754603e1c637fffffff169750878b175496505b881987168b891755858b1780548a17905561483f8385888e614600565b5050505050505050614873565b88198716888c175588198116828c1755505050508481178288175550809750505050614794565b5f518317811981541681555050949350505050565b6001605d1b5b5f5183146149c75782821754808216156148a857506149c7565b603e81901c637fffffff1683811754909150601f637fffffff8216861402601f811882821c637fffffff16808717548087161561490d578619811682891755868517868917556148fa8484888b614600565b505085841754821c637fffffff16808717545b80831c637fffffff168881175482861c637fffffff16808b17548083178b1661494657505050508617908717555091945061488e915050565b808b1661498f578a198316848d17558a8517868d17556149688789888f614600565b8b8a1754881c637fffffff168c811754909650945084881c637fffffff169150818c175490505b898c175498508885188b168518868d17558a1989168a8d17558a198116828d17555050505050506149c282828689614600565b505050505b9117805491199091169055565b816149e05750505f5250565b178054637fffffff601f81831695909514159490940293841b19169190921b179055565b5f60205160801c831115614a1d575063ccd52fbc61126f565b82614a2d575063b113638a61126f565b818317548390637fffffff601f82901c8116911680820215614a69578192505b84831754637fffffff1680614a625750614a69565b9250614a4d565b505082811754637fffffff81168015601f0282901c637fffffff169050603e82901c637fffffff168186178054637fffffff603e1b1916603e83901b179055614ab4848383896149d4565b50858314614b2e5784861754614ad68785603e84901c637fffffff16896149d4565b637fffffff811686178054637fffffff603e1b1916603e86901b179055601f81901c637fffffff1686178054637fffffff603e1b1916603e86901b17905582186bffffffffffffffffffffffff168218858417559194915b816001605d1b16614b4357614b438186614888565b505060205160801c808417548060601c5f81614b6757505063800000008583171754805b8487175460601c5f81614b8257505063800000008786171754805b818414614c2c5784878a1755808314614ba15782878a17638000000017555b603e85901c637fffffff1680614bb957875f52614bda565b8981178054637fffffff8082168a1415601f028b811b91901b199091161790555b50601f85901c637fffffff168015614c0457808a178054637fffffff603e1b1916603e8a901b1790555b50637fffffff85168015614c2a57808a178054637fffffff603e1b1916603e8a901b1790555b505b50505f848817558015614c45575f848817638000000017555b5050505f190160801b6020525092915050565b385f52855460105281614c7857614c71838587896146cc565b9050614c85565b614c828487614a04565b90505b601051865595945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614ccc57505f91506003905082614d51565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614d1d573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614d4857505f925060019150829050614d51565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561126f57604051632cd44ac360e21b815260040160405180910390fd5b614d8a615098565b5f60025f5f1b5f5f1b856101005f6040518060600160405280602c8152602001615dec602c9139604051602001614dc696959493929190615d4c565b60408051601f1981840301815290829052614de091615d2d565b602060405180830381855afa158015614dfb573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614e1e9190615b01565b905060028160016040518060600160405280602c8152602001615dec602c9139604051602001614e5093929190615d94565b60408051601f1981840301815290829052614e6a91615d2d565b602060405180830381855afa158015614e85573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614ea89190615b01565b825260015b60088160ff161015614f9157600283614ec7600184615db9565b60ff1660088110614eda57614eda61594b565b60200201518318614eec836001615dd2565b6040518060600160405280602c8152602001615dec602c9139604051602001614f1793929190615d94565b60408051601f1981840301815290829052614f3191615d2d565b602060405180830381855afa158015614f4c573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190614f6f9190615b01565b838260ff1660088110614f8457614f8461594b565b6020020152600101614ead565b5050919050565b60408051602081018290526001818301526060818101929092526080810184905260a08101839052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e182015261126c9060059061010101614561565b60605f836001600160a01b0316836040516150319190615d2d565b5f60405180830381855afa9150503d805f8114615069576040519150601f19603f3d011682016040523d82523d5f602084013e61506e565b606091505b509250905080615091576040516352d000b360e01b815260040160405180910390fd5b5092915050565b6040518061010001604052806008906020820280368337509192915050565b63ffffffff811681146138f6575f5ffd5b5f5f83601f8401126150d8575f5ffd5b5081356001600160401b038111156150ee575f5ffd5b602083019150836020828501011115615105575f5ffd5b9250929050565b5f5f5f5f5f60808688031215615120575f5ffd5b853561512b816150b7565b9450602086013593506040860135925060608601356001600160401b03811115615153575f5ffd5b61515f888289016150c8565b969995985093965092949392505050565b6001600160a01b03811681146138f6575f5ffd5b5f60208284031215615194575f5ffd5b81356111f981615170565b5f602082840312156151af575f5ffd5b5035919050565b5f602082840312156151c6575f5ffd5b81356111f9816150b7565b5f8151808452602084019350602083015f5b828110156152015781518652602095860195909101906001016151e3565b5093949350505050565b604080825283519082018190525f9060208501906060840190835b8181101561524a57835163ffffffff16835260209384019390920191600101615226565b50508381036020850152613e8381866151d1565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081526152a360208201835163ffffffff169052565b5f60208301516102c060408401526152bf6102e084018261525e565b905060408401516152db60608501826001600160a01b03169052565b5060608401516001600160a01b03811660808501525060808401516001600160a01b03811660a08501525060a08401516001600160a01b03811660c08501525060c084015161ffff811660e08501525060e084015161ffff81166101008501525061010084015164ffffffffff81166101208501525061012084015161014084015261014084015161016084015261016084015161018084015261018084015161538a6101a085018215159052565b506101a08401518015156101c0850152506101c08401516001600160401b0381166101e0850152506101e084015164ffffffffff81166102008501525061020084015180151561022085015250610220840151610240840152610240840151610260840152610260840151601f198483030161028085015261540c828261525e565b915050610280840151601f19848303016102a085015261542c828261525e565b9150506102a08401516136456102c085018264ffffffffff169052565b5f5f5f6060848603121561545b575f5ffd5b833561546681615170565b95602085013595506040909401359392505050565b5f5f6040838503121561548c575f5ffd5b8235615497816150b7565b946020939093013593505050565b80356001600160401b0381168114612caf575f5ffd5b5f602082840312156154cb575f5ffd5b61126c826154a5565b5f5f5f5f608085870312156154e7575f5ffd5b84356154f2816150b7565b9350602085013592506040850135615509816150b7565b9396929550929360600135925050565b60ff60f81b8816815260e060208201525f61553760e083018961525e565b8281036040840152615549818961525e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061557a81856151d1565b9a9950505050505050505050565b5f5f5f5f5f6060868803121561559c575f5ffd5b85356155a7816150b7565b945060208601356001600160401b038111156155c1575f5ffd5b6155cd888289016150c8565b90955093505060408601356001600160401b03811115615153575f5ffd5b5f5f604083850312156155fc575f5ffd5b8235615607816150b7565b9150615615602084016154a5565b90509250929050565b5f6020828403121561562e575f5ffd5b81356001600160401b03811115615643575f5ffd5b820161012081850312156111f9575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b038111828210171561568c5761568c615655565b60405290565b604051601f8201601f191681016001600160401b03811182821017156156ba576156ba615655565b604052919050565b5f5f604083850312156156d3575f5ffd5b82356156de81615170565b915060208301356001600160401b038111156156f8575f5ffd5b8301601f81018513615708575f5ffd5b80356001600160401b0381111561572157615721615655565b615734601f8201601f1916602001615692565b818152866020838501011115615748575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b61ffff811681146138f6575f5ffd5b5f5f60408385031215615787575f5ffd5b8235615792816150b7565b915060208301356157a281615767565b809150509250929050565b5f602082840312156157bd575f5ffd5b81356111f981615767565b5f5f604083850312156157d9575f5ffd5b82356157e481615170565b915060208301356157a281615170565b5f5f60208385031215615805575f5ffd5b82356001600160401b0381111561581a575f5ffd5b615826858286016150c8565b90969095509350505050565b6020815263ffffffff82511660208201525f6020830151604080840152613dec606084018261525e565b8051612caf816150b7565b8051612caf81615767565b80518015158114612caf575f5ffd5b5f610100828403128015615893575f5ffd5b5061589c615669565b82516158a781615170565b8152602083810151908201526158bf6040840161585c565b60408201526158d060608401615867565b60608201526158e160808401615872565b60808201526158f260a08401615872565b60a082015261590360c08401615872565b60c082015260e0928301519281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff828116828216039081111561126f5761126f61591b565b634e487b7160e01b5f52603260045260245ffd5b8082018082111561126f5761126f61591b565b5f600182016159835761598361591b565b5060010190565b8181038181111561126f5761126f61591b565b64ffffffffff81811683821602908116908181146150915761509161591b565b64ffffffffff818116838216019081111561126f5761126f61591b565b604081525f6159ec604083018561525e565b905064ffffffffff831660208301529392505050565b5f5f8335601e19843603018112615a17575f5ffd5b8301803591506001600160401b03821115615a30575f5ffd5b602001915036819003821315615105575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f615a7f604083018587615a44565b905063ffffffff83166020830152949350505050565b5f63ffffffff821663ffffffff8103615ab057615ab061591b565b60010192915050565b604081525f615acc604083018587615a44565b905061ffff83166020830152949350505050565b604081525f615af2604083018561525e565b90508260208301529392505050565b5f60208284031215615b11575f5ffd5b5051919050565b808202811582820484141761126f5761126f61591b565b634e487b7160e01b5f52601260045260245ffd5b5f82615b5157615b51615b2f565b500490565b61ffff828116828216039081111561126f5761126f61591b565b80356001600160a01b0319811690600c841015615091576001600160a01b0319600c9490940360031b84901b1690921692915050565b602081525f61126c602083018461525e565b634e487b7160e01b5f52602160045260245ffd5b6020810160058310615bec57634e487b7160e01b5f52602160045260245ffd5b91905290565b5f6001600160801b03831680615c0a57615c0a615b2f565b806001600160801b0384160491505092915050565b602081525f6111f6602083018486615a44565b600181811c90821680615c4657607f821691505b60208210810361118257634e487b7160e01b5f52602260045260245ffd5b5f5f85851115615c72575f5ffd5b83861115615c7e575f5ffd5b5050820193919092039150565b8035602083101561126f575f19602084900360031b1b1692915050565b80356001600160801b03198116906010841015615091576001600160801b031960109490940360031b84901b1690921692915050565b5f81518060208401855e5f93019283525090919050565b5f615d008289615cde565b868882375f908701908152848682375f908501908152615d208185615cde565b9998505050505050505050565b5f61126c8284615cde565b5f6111f6615d468386615cde565b84615cde565b86815285602082015284604082015261ffff60f01b8460f01b16606082015260ff60f81b8360f81b1660628201525f615d886063830184615cde565b98975050505050505050565b83815260f883901b6001600160f81b03191660208201525f6139de6021830184615cde565b60ff828116828216039081111561126f5761126f61591b565b60ff818116838216019081111561126f5761126f61591b56fe424c535f504f505f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca",
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
