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

// IStakingStake is an auto generated low-level Go binding around an user-defined struct.
type IStakingStake struct {
	Owner     common.Address
	Amount    *big.Int
	Delegate  uint32
	Duration  uint16
	AutoStake bool
	SelfStake bool
	Unstaked  bool
	Votes     *big.Int
}

// StakingInfo is an auto generated low-level Go binding around an user-defined struct.
type StakingInfo struct {
	Id         *big.Int
	Owner      common.Address
	Amount     *big.Int
	Votes      *big.Int
	Delegate   uint32
	Duration   uint16
	AutoStake  bool
	SelfStake  bool
	CreatedAt  *big.Int
	LockedAt   *big.Int
	UnstakedAt *big.Int
	HeldUntil  *big.Int
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"delegates\",\"type\":\"address\"},{\"internalType\":\"contractIRewards\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"contractIVoteWeight\",\"name\":\"voteWeight\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"contractIEscrowLedger\",\"name\":\"escrow\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"epochSeconds\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"AlreadyUnstaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"AmountTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"AutoStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"BacksDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"BucketTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"DurationTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"DurationTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Held\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"LockNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoSuccessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"NotAContract\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotAutoStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBucketOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotByTransfer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDelegates\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"NotElectable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NotUnstaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"NotWithdrawable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NothingToChange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"PooledBucket\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"SameDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"TooFewBuckets\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"VotedRecently\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"WithdrawRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroRecipient\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gone\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Merged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Migrated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"}],\"name\":\"Restaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"selfStake\",\"type\":\"bool\"}],\"name\":\"SelfStakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"into\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Split\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"successor\",\"type\":\"address\"}],\"name\":\"SuccessorNamed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"Taken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"withdrawableFrom\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"name\":\"VotesChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DELEGATES\",\"outputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ESCROW\",\"outputs\":[{\"internalType\":\"contractIEscrowLedger\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLD_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_DAYS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_AMOUNT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractIRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAY_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTE_WEIGHT\",\"outputs\":[{\"internalType\":\"contractIVoteWeight\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WITHDRAW_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"bucket\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"selfStake\",\"type\":\"bool\"},{\"internalType\":\"uint40\",\"name\":\"createdAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"lockedAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"unstakedAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"heldUntil\",\"type\":\"uint40\"}],\"internalType\":\"structStaking.Info\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"bucketsFor\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"bucketsOf\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"changeDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"countFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"}],\"name\":\"create\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"heldUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"}],\"name\":\"merge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"migrate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"}],\"name\":\"restake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"selfStake\",\"type\":\"bool\"}],\"name\":\"setSelfStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"successor_\",\"type\":\"address\"}],\"name\":\"setSuccessor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"split\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"newId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"stakeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"selfStake\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"unstaked\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"internalType\":\"structIStaking.Stake\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"successor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"take\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"created\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"live\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051614fa7380380614fa783398101604081905261002f91610125565b6040518060400160405280600e81526020016d151c995b1b1a5cc8109d58dad95d60921b81525060405180604001604052806006815260200165109550d2d15560d21b815250815f9081610083919061027c565b506001610090828261027c565b5050506001600160a01b0380891660805287811660a05286811660c05285811660e05284811661010052838116610120528216610140526100d0816100ef565b64ffffffffff9081166101605216610180525061039295505050505050565b5f6100fb82600261034e565b610108906203f480610375565b92915050565b6001600160a01b0381168114610122575f5ffd5b50565b5f5f5f5f5f5f5f5f610100898b03121561013d575f5ffd5b88516101488161010e565b60208a01519098506101598161010e565b60408a015190975061016a8161010e565b60608a015190965061017b8161010e565b60808a015190955061018c8161010e565b60a08a015190945061019d8161010e565b60c08a01519093506101ae8161010e565b60e08a015190925064ffffffffff811681146101c8575f5ffd5b809150509295985092959890939650565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061020157607f821691505b60208210810361021f57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610277578282111561027757805f5260205f20601f840160051c602085101561025057505f5b90810190601f840160051c035f5b81811015610273575f8382015560010161025e565b5050505b505050565b81516001600160401b03811115610295576102956101d9565b6102a9816102a384546101ed565b84610225565b6020601f8211600181146102db575f83156102c45750848201515b5f19600385901b1c1916600184901b178455610333565b5f84815260208120601f198516915b8281101561030a57878501518255602094850194600190920191016102ea565b508482101561032757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff818116838216029081169081811461036e5761036e61033a565b5092915050565b64ffffffffff81811683821601908111156101085761010861033a565b60805160a05160c05160e0516101005161012051610140516101605161018051614b0861049f5f395f81816106920152818161181d0152612a3501525f81816108ac0152611c8301525f818161094e0152613fd401525f81816106fa01528181611e3501528181612136015281816121780152818161234801528181612373015281816129f001528181612ca201528181612ce701528181612f280152613d1501525f818161057401526124b701525f818161064001528181610cba0152610cfc01525f81816103fc015261355501525f81816107ef015281816120ab01526128b701525f81816105c601528181611bed01528181611fda0152818161303e01526136860152614b085ff3fe60806040526004361061027f575f3560e01c80636352211e11610155578063b6b55f25116100be578063d2e9ffca11610078578063d2e9ffca1461089b578063dae3150e146108ce578063ddbcb5fa1461090a578063ddcb2a931461091e578063e681c4aa1461093d578063e985e9c514610970575f5ffd5b8063b6b55f25146107ac578063b88d4fde146107bf578063c0034e0c146107de578063c038a38e14610811578063c87b56dd14610866578063d0ed04bb14610885575f5ffd5b80637535d2461161010f5780637535d246146106e95780637747dd811461071c57806395d89b411461073b578063a22a64281461074f578063a22cb4651461076e578063b4ee03181461078d575f5ffd5b80636352211e146105e8578063693eafff146106075780636dc0ae221461062f5780636ff968c3146106625780637019042a1461068157806370a08231146106ca575f5ffd5b80632e17de78116101f757806344f047b6116101b157806344f047b6146104f9578063454b06081461052557806346b43bf214610544578063484bcb47146105635780634c4f8ecf146105965780635b029480146105b5575f5ffd5b80632e17de781461041e578063317a4b811461043d578063375060991461045e578063391bbfc21461048a5780633f934bb9146104bb57806342842e0e146104da575f5ffd5b806310e5bff81161024857806310e5bff81461034f57806317d299031461036e57806318ee68c81461038d57806323b872dd146103a057806324a66539146103bf578063296425b5146103eb575f5ffd5b8062f714ce1461028357806301ffc9a7146102a457806306fdde03146102d8578063081812fc146102f9578063095ea7b314610330575b5f5ffd5b34801561028e575f5ffd5b506102a261029d366004614228565b61098f565b005b3480156102af575f5ffd5b506102c36102be36600461426b565b610b99565b60405190151581526020015b60405180910390f35b3480156102e3575f5ffd5b506102ec610bea565b6040516102cf91906142b4565b348015610304575f5ffd5b506103186103133660046142c6565b610c79565b6040516001600160a01b0390911681526020016102cf565b34801561033b575f5ffd5b506102a261034a3660046142dd565b610ca0565b34801561035a575f5ffd5b506102a2610369366004614307565b610caf565b348015610379575f5ffd5b506102a2610388366004614333565b610dbb565b6102a261039b3660046143b0565b611042565b3480156103ab575f5ffd5b506102a26103ba3660046143da565b611192565b3480156103ca575f5ffd5b506103de6103d93660046142c6565b61121b565b6040516102cf9190614418565b3480156103f6575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b348015610429575f5ffd5b506102a26104383660046142c6565b61130e565b61045061044b3660046144bd565b6113b1565b6040519081526020016102cf565b348015610469575f5ffd5b5061047d6104783660046142c6565b611446565b6040516102cf9190614501565b348015610495575f5ffd5b506104506104a4366004614602565b63ffffffff165f908152600b602052604090205490565b3480156104c6575f5ffd5b506102a26104d536600461461b565b611774565b3480156104e5575f5ffd5b506102a26104f43660046143da565b6118d5565b348015610504575f5ffd5b5061051861051336600461463c565b6118f4565b6040516102cf919061466e565b348015610530575f5ffd5b506102a261053f3660046142c6565b611921565b34801561054f575f5ffd5b5061051861055e3660046146b0565b611bc0565b34801561056e575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b3480156105a1575f5ffd5b506102a26105b03660046146cb565b611be2565b3480156105c0575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b3480156105f3575f5ffd5b506103186106023660046142c6565b611d1c565b348015610612575f5ffd5b5061061c61041a81565b60405161ffff90911681526020016102cf565b34801561063a575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b34801561066d575f5ffd5b50600654610318906001600160a01b031681565b34801561068c575f5ffd5b506106b47f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016102cf565b3480156106d5575f5ffd5b506104506106e4366004614307565b611d26565b3480156106f4575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b348015610727575f5ffd5b506104506107363660046146ee565b611d6b565b348015610746575f5ffd5b506102ec611fbf565b34801561075a575f5ffd5b50610450610769366004614719565b611fce565b348015610779575f5ffd5b506102a2610788366004614739565b61211f565b348015610798575f5ffd5b506104506107a73660046146ee565b61212a565b6102a26107ba3660046142c6565b6122de565b3480156107ca575f5ffd5b506102a26107d9366004614779565b612406565b3480156107e9575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b34801561081c575f5ffd5b5061084b6007546001600160701b038116916001600160401b03600160701b8304811692600160b01b90041690565b604080519384526020840192909252908201526060016102cf565b348015610871575f5ffd5b506102ec6108803660046142c6565b61241e565b348015610890575f5ffd5b506106b46203f48081565b3480156108a6575f5ffd5b506106b47f000000000000000000000000000000000000000000000000000000000000000081565b3480156108d9575f5ffd5b506104506108e83660046142c6565b5f90815260086020526040902060010154600160b81b900464ffffffffff1690565b348015610915575f5ffd5b5061045061248e565b348015610929575f5ffd5b506102a2610938366004614857565b61252d565b348015610948575f5ffd5b506103187f000000000000000000000000000000000000000000000000000000000000000081565b34801561097b575f5ffd5b506102c361098a366004614879565b61264a565b61099882612677565b6001600160a01b0316336001600160a01b0316146109d757604051635cfa44a760e01b8152600481018390523360248201526044015b60405180910390fd5b5f82815260086020526040812060018101549091600160901b90910464ffffffffff169003610a1c57604051638acf72d160e01b8152600481018490526024016109ce565b5f610a2682612691565b905080421015610a5357604051632172dde760e11b815260048101859052602481018290526044016109ce565b6001600160a01b038316610a7a5760405163d27b444360e01b815260040160405180910390fd5b8154600780546001600160701b03928316928392915f91610a9d918591166148b9565b92506101000a8154816001600160701b0302191690836001600160701b03160217905550610acb85846126f1565b836001600160a01b0316857fcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef20237283604051610b0791815260200190565b60405180910390a35f846001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610b58576040519150601f19603f3d011682016040523d82523d5f602084013e610b5d565b606091505b5050905080610b9157604051633849098d60e11b81526001600160a01b0386166004820152602481018390526044016109ce565b505050505050565b5f6001600160e01b031982166380ac58cd60e01b1480610bc957506001600160e01b03198216635b5e139f60e01b145b80610be457506301ffc9a760e01b6001600160e01b03198316145b92915050565b60605f8054610bf8906148d8565b80601f0160208091040260200160405190810160405280929190818152602001828054610c24906148d8565b8015610c6f5780601f10610c4657610100808354040283529160200191610c6f565b820191905f5260205f20905b815481529060010190602001808311610c5257829003601f168201915b5050505050905090565b5f610c838261276b565b505f828152600460205260409020546001600160a01b0316610be4565b610cab8282336127a2565b5050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d2957604051631670800160e31b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044016109ce565b6001600160a01b03811615801590610d4957506001600160a01b0381163b155b15610d72576040516322a2d07b60e21b81526001600160a01b03821660048201526024016109ce565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f3d812e0539de345f03294ab9b3b34f851bbb08a9d09ac4bc5b118315e9ab4775905f90a250565b6002821015610de75760405163fc983e9960e01b815260048101839052600260248201526044016109ce565b61041a61ffff82161115610e1c576040516308f08db360e11b815261ffff8216600482015261041a60248201526044016109ce565b5f83835f818110610e2f57610e2f614910565b9050602002013590505f610e4382846127af565b60018101549091505f908190610e62908590859063ffffffff1661287d565b909250905060015b868110156110215784888883818110610e8557610e85614910565b9050602002013503610ead576040516336f9511360e11b8152600481018690526024016109ce565b5f610ed0898984818110610ec357610ec3614910565b90506020020135886127af565b9050610ef4898984818110610ee757610ee7614910565b905060200201358261296c565b610f28898984818110610f0957610f09614910565b6001850154602090910292909201359163ffffffff16905088876129bb565b80546001600160701b0316610f558a8a85818110610f4857610f48614910565b9050602002013583612a9e565b610f778a8a85818110610f6a57610f6a614910565b90506020020135836126f1565b8554819087905f90610f939084906001600160701b0316614924565b92506101000a8154816001600160701b0302191690836001600160701b03160217905550898984818110610fc957610fc9614910565b90506020020135877f7032ce2394fdfd8d373af7fe97df414c4002860109755d42748fd91b6a2a00828360405161100f91906001600160701b0391909116815260200190565b60405180910390a35050600101610e6a565b5061102d848487612ade565b61103984848484612b73565b50505050505050565b5f61104c83612b89565b6001810154909150600160301b900460ff1661107e57604051634b14e66f60e01b8152600481018490526024016109ce565b61041a61ffff831611156110b3576040516308f08db360e11b815261ffff8316600482015261041a60248201526044016109ce565b600181015461ffff600160201b90910481169083161015611103576001810154604051634086703360e11b815261ffff8481166004830152600160201b90920490911660248201526044016109ce565b600181015461ffff838116600160201b90920416148015611122575034155b1561114357604051637e65dbf160e11b8152600481018490526024016109ce565b60018101545f90819061115f908690859063ffffffff1661287d565b91509150345f14611174576111748584612bd6565b61117f858486612ade565b61118b85848484612b73565b5050505050565b6001600160a01b0382166111bb57604051633250574960e11b81525f60048201526024016109ce565b5f6111c7838333612c61565b9050836001600160a01b0316816001600160a01b031614611215576040516364283d7b60e01b81526001600160a01b03808616600483015260248201849052821660448201526064016109ce565b50505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f828152600860205260409081902081516101008101909252908061127f85612677565b6001600160a01b0316815282546001600160701b03808216602084015260019094015463ffffffff8116604084015261ffff600160201b820416606084015260ff600160301b8204811615156080850152600160381b820416151560a084015264ffffffffff600160901b90910416151560c0830152600160701b900490921660e09092019190915292915050565b5f61131882612b89565b6001810154909150600160381b900460ff161561135d5760018101546040516324ab31fd60e21b81526004810184905263ffffffff90911660248201526044016109ce565b6113678282612f7a565b6113718282612a9e565b817ffe67007f52a1bf967323b00fd406f9028a8e8a88aec274e07a63b2fabacc64a761139c83612691565b60405190815260200160405180910390a25050565b5f5f6113bb61248e565b9050803410156113e657604051625a5b2760e31b8152346004820152602481018290526044016109ce565b61041a61ffff8516111561141b576040516308f08db360e11b815261ffff8516600482015261041a60248201526044016109ce565b61142485613013565b61142d346130da565b61143b338634878742613178565b9150505b9392505050565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052906114af83612677565b90506001600160a01b0381166114c55750919050565b5f60085f8581526020019081526020015f20604051806101800160405290815f82015f9054906101000a90046001600160701b03166001600160701b03166001600160701b031681526020015f8201600e9054906101000a90046001600160701b03166001600160701b03166001600160701b031681526020015f8201601c9054906101000a900463ffffffff1663ffffffff1663ffffffff168152602001600182015f9054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020016001820160049054906101000a900461ffff1661ffff1661ffff1681526020016001820160069054906101000a900460ff161515151581526020016001820160079054906101000a900460ff161515151581526020016001820160089054906101000a900464ffffffffff1664ffffffffff1664ffffffffff16815260200160018201600d9054906101000a900464ffffffffff1664ffffffffff1664ffffffffff1681526020016001820160129054906101000a900464ffffffffff1664ffffffffff1664ffffffffff1681526020016001820160179054906101000a900464ffffffffff1664ffffffffff1664ffffffffff16815260200160018201601c9054906101000a900463ffffffff1663ffffffff1663ffffffff16815250509050604051806101800160405280858152602001836001600160a01b03168152602001825f01516001600160701b0316815260200182602001516001600160701b03168152602001826060015163ffffffff168152602001826080015161ffff1681526020018260a00151151581526020018260c00151151581526020018260e0015164ffffffffff16815260200182610100015164ffffffffff16815260200182610120015164ffffffffff16815260200182610140015164ffffffffff1681525092505050919050565b5f61177e83612b89565b6001810154909150600160381b900460ff16156117c35760018101546040516324ab31fd60e21b81526004810185905263ffffffff90911660248201526044016109ce565b600181015463ffffffff9081169083160361180057604051636fc3958b60e01b81526004810184905263ffffffff831660248201526044016109ce565b61180982613013565b6118128361335d565b61184364ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614943565b5f848152600960205260408120919091558061186085848661287d565b9150915061186d83613396565b60018301805463ffffffff191663ffffffff861617905561188e858461342a565b8363ffffffff168263ffffffff16867f75e8ed438e1841de7bb57d38b68cfadc54d904cfe1c33a81d9a2bfb142c8f76960405160405180910390a461118b858484846134ba565b6118ef83838360405180602001604052805f815250612406565b505050565b6001600160a01b0383165f908152600a602052604090206060906119199084846136ed565b949350505050565b6006546001600160a01b031661194a57604051631c778cf560e01b815260040160405180910390fd5b5f61195482612b89565b6001810154909150600160381b900460ff16156119995760018101546040516324ab31fd60e21b81526004810184905263ffffffff90911660248201526044016109ce565b6119a3828261296c565b604080516101808101825282546001600160701b038082168352600160701b820416602083015263ffffffff600160e01b918290048116938301939093526001840154808416606084015261ffff600160201b820416608084015260ff600160301b82048116151560a0850152600160381b820416151560c084015264ffffffffff600160401b8204811660e0850152600160681b82048116610100850152600160901b82048116610120850152600160b81b82041661014084015204909116610160820152611a738383612a9e565b8051600780545f90611a8f9084906001600160701b03166148b9565b92506101000a8154816001600160701b0302191690836001600160701b03160217905550611abd83836126f1565b60065481516040516001600160701b0390911681526001600160a01b0390911690339085907f2dfd04d3cf96254fc1d62a86fd835bd58e53b7743cfc60eb1be0160031b0bb3a9060200160405180910390a460065481516060830151608084015160a0850151610100860151604051631f9e7abd60e11b8152600481018a905233602482015263ffffffff909416604485015261ffff90921660648401521515608483015264ffffffffff1660a48201526001600160a01b0390921691633f3cf57a916001600160701b03169060c4015f604051808303818588803b158015611ba4575f5ffd5b505af1158015611bb6573d5f5f3e3d5ffd5b5050505050505050565b63ffffffff83165f908152600b602052604090206060906119199084846136ed565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611c2d5760405163112c487b60e31b81523360048201526024016109ce565b5f82815260086020526040812060018101549091908190611c57908690859063ffffffff1661287d565b60018501805467ff000000000000001916600160381b88151502179055909250905083611ccd57611ca87f000000000000000000000000000000000000000000000000000000000000000042614956565b8360010160176101000a81548164ffffffffff021916908364ffffffffff1602179055505b8163ffffffff16857fbe8f2e1061ca56b9efd4df20c3c98a695f8ab858c660874438b2fa23624069ea86604051611d08911515815260200190565b60405180910390a361118b858484846134ba565b5f610be48261276b565b5f6001600160a01b038216611d50576040516322718ad960e21b81525f60048201526024016109ce565b506001600160a01b03165f9081526003602052604090205490565b5f5f611d7685612b89565b6001810154909150600160381b900460ff1615611dbb5760018101546040516324ab31fd60e21b81526004810187905263ffffffff90911660248201526044016109ce565b611dc5858261296c565b80546001600160701b031680851115611dfb57604051637f16270360e01b815260048101869052602481018290526044016109ce565b611e058582614973565b9050845f03611e2a57604051637e65dbf160e11b8152600481018790526024016109ce565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611eab575f611e6361248e565b905080861080611e7257508082105b15611ea957818610611e845781611e86565b855b604051625a5b2760e31b81526004810191909152602481018290526044016109ce565b505b60018201545f908190611ec7908990869063ffffffff1661287d565b85546001600160701b0319166001600160701b0386161786556007549193509150611f0390600160701b90046001600160401b03166001614986565b6001600160401b0316887fcf0974dfd867840133a0d4b02f1672f24017796fb8892d1e0d587692e4da90ab89604051611f3e91815260200190565b60405180910390a3611f5288858484612b73565b6001840154611f8b90879084908a90600160201b810461ffff1690600160301b810460ff1690600160681b900464ffffffffff16613178565b5f898152600960205260409020549095508015611fb3575f8681526009602052604090208190555b50505050509392505050565b606060018054610bf8906148d8565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461201a5760405163112c487b60e31b81523360048201526024016109ce565b5f61202484612677565b6001600160a01b03160361203957505f610be4565b61204383836137e3565b9050805f0361205357505f610be4565b5f838152600860209081526040918290205482518481526001600160701b039091169181019190915284917f856bee22e79c8cadb8433b5c4953a46653e713608f53730229c38e534c8fb1cb910160405180910390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b60d4288826040518263ffffffff1660e01b81526004015f604051808303818588803b158015612102575f5ffd5b505af1158015612114573d5f5f3e3d5ffd5b505050505092915050565b610cab338383613904565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146121765760405163250abb5160e11b81523360048201526024016109ce565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166121a985612677565b6001600160a01b0316146121d957604051635cfa44a760e01b8152600481018590523360248201526044016109ce565b6121e384846137e3565b9050805f036121f357505f61143f565b5f848152600860209081526040918290205482518481526001600160701b03909116918101919091526001600160a01b0384169186917f12e206072aafd5257c2fb1ff4b84a443dc46a288d2bd3517c1457aaa7a420aa8910160405180910390a35f826001600160a01b0316826040515f6040518083038185875af1925050503d805f811461229d576040519150601f19603f3d011682016040523d82523d5f602084013e6122a2565b606091505b50509050806122d657604051633849098d60e11b81526001600160a01b0384166004820152602481018390526044016109ce565b509392505050565b345f0361230157604051637e65dbf160e11b8152600481018290526024016109ce565b5f61230b826139cb565b6001810154909150600160301b900460ff1661233d57604051634b14e66f60e01b8152600481018390526024016109ce565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015906123af57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166123a483612677565b6001600160a01b0316145b156123d05760405163b808dc4560e01b8152600481018390526024016109ce565b60018101545f9081906123ec908590859063ffffffff1661287d565b915091506123fa8484612bd6565b61121584848484612b73565b612411848484611192565b6112153385858585613a1d565b60606124298261276b565b505f61243f60408051602081019091525f815290565b90505f81511161245d5760405180602001604052805f81525061143f565b8061246784613b3c565b6040516020016124789291906149bc565b6040516020818303038152906040529392505050565b60405163023aa9ab60e61b81526e1cdd185ad94b9b5a5b909d58dad95d608a1b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa158015612504573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061252891906149d0565b905090565b5f61253784612b89565b905061041a61ffff8416111561256e576040516308f08db360e11b815261ffff8416600482015261041a60248201526044016109ce565b600181015461ffff600160201b90910481169084161015612593576125938482612f7a565b6001810154600160381b900460ff1680156125b957506001810154600160301b900460ff165b80156125c3575081155b156125f65760018101546040516324ab31fd60e21b81526004810186905263ffffffff90911660248201526044016109ce565b60018101545f908190612612908790859063ffffffff1661287d565b60018501805466ff0000000000001916600160301b88151502179055909250905061263e868487612ade565b610b9186848484612b73565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f908152600260205260409020546001600160a01b031690565b60018101545f9081906126b6906203f48090600160901b900464ffffffffff16614956565b600184015464ffffffffff9182169250600160b81b90041681106126da578061143f565b505060010154600160b81b900464ffffffffff1690565b6007805460169061271190600160b01b90046001600160401b03166149e7565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555061273e81613396565b61274782613bcb565b505f9081526008602090815260408083208381556001018390556009909152812055565b5f5f61277683612677565b90506001600160a01b038116610be457604051637e27328960e01b8152600481018490526024016109ce565b6118ef8383836001613c03565b5f6127b983612b89565b6001810154909150600160301b900460ff166127eb57604051634b14e66f60e01b8152600481018490526024016109ce565b6001810154600160381b900460ff161561282d5760018101546040516324ab31fd60e21b81526004810185905263ffffffff90911660248201526044016109ce565b600181015461ffff600160201b90910481169083161015610be4576001810154604051634086703360e11b815261ffff8481166004830152600160201b90920490911660248201526044016109ce565b6001820154825463ffffffff90911690600160701b90046001600160701b0316811515806128b0575063ffffffff831615155b15612964577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166374294170866128ee88612677565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b0316602482015263ffffffff8086166044830152606482018590528616608482015260a4015f604051808303815f87803b15801561294d575f5ffd5b505af115801561295f573d5f5f3e3d5ffd5b505050505b935093915050565b6001810154600160b81b900464ffffffffff16421015610cab576001810154604051636d5e60a560e11b815260048101849052600160b81b90910464ffffffffff1660248201526044016109ce565b8063ffffffff168363ffffffff16146129d7576129d78461335d565b63ffffffff83161580612a125750336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145b611215575f8163ffffffff168463ffffffff1614612a6057612a5b64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614943565b612a6f565b5f858152600960205260409020545b5f8481526009602052604090205490915081111561118b575f8381526009602052604090208190555050505050565b5f5f612aab84845f61287d565b60018501805464ffffffffff60901b1916600160901b4264ffffffffff1602179055909250905061121584848484612b73565b60018201805471ffffffffff00000000000000ffff000000001916600160201b61ffff841690810264ffffffffff60681b191691909117600160681b4264ffffffffff1602179182905560408051918252600160301b90920460ff161515602082015284917f30bf23d65595c5c0a1ad5e016a85ea08a5761c6aa5f6285e4017608e67dfc3d1910160405180910390a2505050565b612b7f848484846134ba565b6112158484613d07565b5f612b9382612677565b6001600160a01b0316336001600160a01b031614612bcd57604051635cfa44a760e01b8152600481018390523360248201526044016109ce565b610be4826139cb565b612bdf346130da565b8054349082905f90612bfb9084906001600160701b0316614924565b82546101009290920a6001600160701b0381810219909316918316021790915582546040805134815291909216602082015233925084917fad5b4075b97dbf75ad5c78f7afac948e4ae611c4fdf2825e2ce3c6c96925bf3b910160405180910390a35050565b5f612c6b83612677565b5f8481526008602052604090209091506001600160a01b03821615801590612c9b57506001600160a01b03851615155b15612dc6577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856001600160a01b0316148015612d0a5750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b15612d2b57604051632b3d6d0b60e21b8152600481018590526024016109ce565b6001810154600160381b900460ff1615612d6d5760018101546040516324ab31fd60e21b81526004810186905263ffffffff90911660248201526044016109ce565b6001810154600160901b900464ffffffffff1615612da15760405163073e307b60e51b8152600481018590526024016109ce565b612dab848261296c565b6001810154612dc3908590839063ffffffff1661287d565b50505b612dd1858585613d8d565b50846001600160a01b0316826001600160a01b031603612df1575061143f565b6001600160a01b03821615612e8a576001600160a01b0382165f908152600a602052604081206001830154612e339190600160e01b900463ffffffff16613e7a565b90506001600160401b03811615612e88576001828101546001600160401b0383165f90815260086020526040902090910180546001600160e01b0316600160e01b9283900463ffffffff169092029190911790555b505b6001600160a01b038516612e9e575061143f565b6001600160a01b038581165f908152600a6020908152604082208054600186810180546001600160e01b0316600160e01b63ffffffff90941693909302929092179091558154908101825590835291206004820401805460039092166008026101000a6001600160401b0381810219909316928816029190911790558216612f26575061143f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856001600160a01b031603612f7057612f6b84835f84613f6d565b6122d6565b6122d68482613d07565b6001810154600160301b900460ff1615612faa576040516345bd5b6760e01b8152600481018390526024016109ce565b60018101545f90612fc990600160201b900461ffff1662015180614a08565b6001830154612fe69190600160681b900464ffffffffff16614943565b9050804210156118ef5760405163a5c0462360e01b815260048101849052602481018290526044016109ce565b63ffffffff8116158015906130b157506040516315c1552d60e21b815263ffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063570554b490602401602060405180830381865afa15801561308b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130af9190614a1f565b155b156130d757604051636d3ed6e160e01b815263ffffffff821660048201526024016109ce565b50565b6007545f906130f39083906001600160701b0316614943565b905061310760026001600160701b03614a3a565b6001600160701b0316811115613155578061312a60026001600160701b03614a3a565b604051637f16270360e01b815260048101929092526001600160701b031660248201526044016109ce565b600780546001600160701b0319166001600160701b039290921691909117905550565b600780545f9190600e9061319b90600160701b90046001600160401b0316614a73565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b0316905060075f01601681819054906101000a90046001600160401b03166131ec90614a73565b82546101009290920a6001600160401b038181021990931691909216919091021790555f81815260086020526040902080546001600160701b0319166001600160701b03871617815560018101805466ffffff000000001916600160201b61ffff88160266ff000000000000191617600160301b861515021771ffffffffffffffffffff00000000000000001916600160401b4264ffffffffff9081169190910264ffffffffff60681b191691909117600160681b918616919091021790556132b58883614017565b604080516001600160701b038816815261ffff8716602082015285151581830152905163ffffffff8916916001600160a01b038b169185917f3a2924a08f1dcf8375a582e778a440fb0470db2474822594802c11378d4b2654919081900360600190a461332382828961287d565b505060018101805463ffffffff191663ffffffff8916179055613346828261342a565b61335282825f5f612b73565b509695505050505050565b5f8181526009602052604090205442811115610cab57604051635a7ecc3560e11b815260048101839052602481018290526044016109ce565b600181015463ffffffff165f036133aa5750565b600181015463ffffffff9081165f908152600b60205260408120835491926133d992600160e01b900416613e7a565b90506001600160401b03811615610cab5790546001600160401b03919091165f90815260086020526040902080546001600160e01b0316600160e01b9283900463ffffffff16909202919091179055565b600181015463ffffffff165f0361343f575050565b60018181015463ffffffff9081165f908152600b602090815260408220805486546001600160e01b0316600160e01b91909516029390931790945581549283018255908152919091206004820401805460039092166008026101000a6001600160401b03818102199093169390921691909102919091179055565b60018301545f90600160901b900464ffffffffff16156134da575f6134e6565b600184015463ffffffff165b90505f63ffffffff8216156135c35784546001860154604051633e2b77b960e01b81526001600160701b03909216600483015261ffff600160201b820416602483015260ff600160301b8204811615156044840152600160381b90910416151560648201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633e2b77b990608401602060405180830381865afa15801561359a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135be91906149d0565b6135c5565b5f5b85546dffffffffffffffffffffffffffff60701b1916600160701b6001600160701b03831602178655905063ffffffff8416158015613608575063ffffffff8216155b15613614575050611215565b8163ffffffff16867fcfb7793cf7cd659cd61266308c73a36e48aa631d53f6d54cbe38cf92f02856168360405161364d91815260200190565b60405180910390a3604051630f0e2c7b60e31b815263ffffffff80861660048301526024820185905283166044820152606481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063787163d8906084015f604051808303815f87803b1580156136cf575f5ffd5b505af11580156136e1573d5f5f3e3d5ffd5b50505050505050505050565b82546060908084106136ff575061143f565b5f61370a8583614973565b9050838110613719578361371b565b805b6001600160401b0381111561373257613732614765565b60405190808252806020026020018201604052801561375b578160200160208202803683370190505b5092505f5b83518110156137d957866137748288614943565b8154811061378457613784614910565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b03166001600160401b03168482815181106137c6576137c6614910565b6020908102919091010152600101613760565b5050509392505050565b5f82815260086020526040812080546001600160701b031683106138115780546001600160701b0316613813565b825b9150815f03613825575f915050610be4565b6001810154600160901b900464ffffffffff16155f80821561385f576001840154613859908890869063ffffffff1661287d565b90925090505b8354859085905f9061387b9084906001600160701b03166148b9565b92506101000a8154816001600160701b0302191690836001600160701b031602179055508460075f015f8282829054906101000a90046001600160701b03166138c491906148b9565b92506101000a8154816001600160701b0302191690836001600160701b0316021790555082156138fa576138fa87858484612b73565b5050505092915050565b6001600160a01b03831661392d5760405163a9fbf51f60e01b81525f60048201526024016109ce565b6001600160a01b03821661395f57604051630b61174360e31b81526001600160a01b03831660048201526024016109ce565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b5f6139d58261276b565b50505f8181526008602052604090206001810154600160901b900464ffffffffff1615613a185760405163073e307b60e51b8152600481018390526024016109ce565b919050565b6001600160a01b0383163b1561118b57604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613a5f908890889087908790600401614a9d565b6020604051808303815f875af1925050508015613a99575060408051601f3d908101601f19168201909252613a9691810190614ad9565b60015b613b00573d808015613ac6576040519150601f19603f3d011682016040523d82523d5f602084013e613acb565b606091505b5080515f03613af857604051633250574960e11b81526001600160a01b03851660048201526024016109ce565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14610b9157604051633250574960e11b81526001600160a01b03851660048201526024016109ce565b60605f613b4883614078565b60010190505f816001600160401b03811115613b6657613b66614765565b6040519080825280601f01601f191660200182016040528015613b90576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a8504945084613b9a57509392505050565b5f613bd75f835f612c61565b90506001600160a01b038116610cab57604051637e27328960e01b8152600481018390526024016109ce565b8080613c1757506001600160a01b03821615155b15613cd8575f613c268461276b565b90506001600160a01b03831615801590613c525750826001600160a01b0316816001600160a01b031614155b8015613c655750613c63818461264a565b155b15613c8e5760405163a9fbf51f60e01b81526001600160a01b03841660048201526024016109ce565b8115613cd65783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f613d1183612677565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b0316146118ef5760018201546118ef9084908390600160901b900464ffffffffff1615613d72575f613d7e565b84546001600160701b03165b6001600160701b031685613f6d565b5f5f613d9884612677565b90506001600160a01b03831615613db457613db481848661414f565b6001600160a01b03811615613dee57613dcf5f855f5f613c03565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615613e1c576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b81545f908190613e8c90600190614973565b9050808363ffffffff1614613f2757838181548110613ead57613ead614910565b905f5260205f2090600491828204019190066008029054906101000a90046001600160401b0316915081848463ffffffff1681548110613eef57613eef614910565b905f5260205f2090600491828204019190066008026101000a8154816001600160401b0302191690836001600160401b031602179055505b83805480613f3757613f37614af4565b5f8281526020902060045f199092019182040180546001600160401b03600860038516026101000a021916905590555092915050565b6001810154604051634e4dbc4f60e11b8152600481018690526001600160a01b03858116602483015260448201859052600160201b830461ffff166064830152600160681b830464ffffffffff166084830152600160301b90920460ff16151560a48201527f000000000000000000000000000000000000000000000000000000000000000090911690639c9b789e9060c4015f604051808303815f87803b158015611ba4575f5ffd5b6001600160a01b03821661404057604051633250574960e11b81525f60048201526024016109ce565b5f61404c83835f612c61565b90506001600160a01b038116156118ef576040516339e3563760e11b81525f60048201526024016109ce565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106140b65772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106140e2576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061410057662386f26fc10000830492506010015b6305f5e1008310614118576305f5e100830492506008015b612710831061412c57612710830492506004015b6064831061413e576064830492506002015b600a8310610be45760010192915050565b61415a8383836141b3565b6118ef576001600160a01b03831661418857604051637e27328960e01b8152600481018290526024016109ce565b60405163177e802f60e01b81526001600160a01b0383166004820152602481018290526044016109ce565b5f6001600160a01b038316158015906119195750826001600160a01b0316846001600160a01b031614806141ec57506141ec848461264a565b806119195750505f908152600460205260409020546001600160a01b03908116911614919050565b6001600160a01b03811681146130d7575f5ffd5b5f5f60408385031215614239575f5ffd5b82359150602083013561424b81614214565b809150509250929050565b6001600160e01b0319811681146130d7575f5ffd5b5f6020828403121561427b575f5ffd5b813561143f81614256565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61143f6020830184614286565b5f602082840312156142d6575f5ffd5b5035919050565b5f5f604083850312156142ee575f5ffd5b82356142f981614214565b946020939093013593505050565b5f60208284031215614317575f5ffd5b813561143f81614214565b803561ffff81168114613a18575f5ffd5b5f5f5f60408486031215614345575f5ffd5b83356001600160401b0381111561435a575f5ffd5b8401601f8101861361436a575f5ffd5b80356001600160401b0381111561437f575f5ffd5b8660208260051b8401011115614393575f5ffd5b6020918201945092506143a7908501614322565b90509250925092565b5f5f604083850312156143c1575f5ffd5b823591506143d160208401614322565b90509250929050565b5f5f5f606084860312156143ec575f5ffd5b83356143f781614214565b9250602084013561440781614214565b929592945050506040919091013590565b81516001600160a01b031681526020808301519082015260408083015163ffffffff169082015260608083015161ffff16908201526080808301516101008301916144669084018215159052565b5060a083015161447a60a084018215159052565b5060c083015161448e60c084018215159052565b5060e092830151919092015290565b803563ffffffff81168114613a18575f5ffd5b80151581146130d7575f5ffd5b5f5f5f606084860312156144cf575f5ffd5b6144d88461449d565b92506144e660208501614322565b915060408401356144f6816144b0565b809150509250925092565b81518152602080830151610180830191614525908401826001600160a01b03169052565b5060408301516040830152606083015160608301526080830151614551608084018263ffffffff169052565b5060a083015161456760a084018261ffff169052565b5060c083015161457b60c084018215159052565b5060e083015161458f60e084018215159052565b506101008301516145aa61010084018264ffffffffff169052565b506101208301516145c561012084018264ffffffffff169052565b506101408301516145e061014084018264ffffffffff169052565b506101608301516145fb61016084018264ffffffffff169052565b5092915050565b5f60208284031215614612575f5ffd5b61143f8261449d565b5f5f6040838503121561462c575f5ffd5b823591506143d16020840161449d565b5f5f5f6060848603121561464e575f5ffd5b833561465981614214565b95602085013595506040909401359392505050565b602080825282518282018190525f918401906040840190835b818110156146a5578351835260209384019390920191600101614687565b509095945050505050565b5f5f5f606084860312156146c2575f5ffd5b6146598461449d565b5f5f604083850312156146dc575f5ffd5b82359150602083013561424b816144b0565b5f5f5f60608486031215614700575f5ffd5b833592506020840135915060408401356144f681614214565b5f5f6040838503121561472a575f5ffd5b50508035926020909101359150565b5f5f6040838503121561474a575f5ffd5b823561475581614214565b9150602083013561424b816144b0565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f6080858703121561478c575f5ffd5b843561479781614214565b935060208501356147a781614214565b92506040850135915060608501356001600160401b038111156147c8575f5ffd5b8501601f810187136147d8575f5ffd5b80356001600160401b038111156147f1576147f1614765565b604051601f8201601f19908116603f011681016001600160401b038111828210171561481f5761481f614765565b604052818152828201602001891015614836575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60608486031215614869575f5ffd5b833592506144e660208501614322565b5f5f6040838503121561488a575f5ffd5b823561489581614214565b9150602083013561424b81614214565b634e487b7160e01b5f52601160045260245ffd5b6001600160701b038281168282160390811115610be457610be46148a5565b600181811c908216806148ec57607f821691505b60208210810361490a57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b6001600160701b038181168382160190811115610be457610be46148a5565b80820180821115610be457610be46148a5565b64ffffffffff8181168382160190811115610be457610be46148a5565b81810381811115610be457610be46148a5565b6001600160401b038181168382160190811115610be457610be46148a5565b5f81518060208401855e5f93019283525090919050565b5f6119196149ca83866149a5565b846149a5565b5f602082840312156149e0575f5ffd5b5051919050565b5f6001600160401b038216806149ff576149ff6148a5565b5f190192915050565b8082028115828204841417610be457610be46148a5565b5f60208284031215614a2f575f5ffd5b815161143f816144b0565b5f6001600160701b03831680614a5e57634e487b7160e01b5f52601260045260245ffd5b806001600160701b0384160491505092915050565b5f6001600160401b0382166001600160401b038103614a9457614a946148a5565b60010192915050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90614acf90830184614286565b9695505050505050565b5f60208284031215614ae9575f5ffd5b815161143f81614256565b634e487b7160e01b5f52603160045260245ffd",
}

// StakingABI is the input ABI used to generate the binding from.
// Deprecated: Use StakingMetaData.ABI instead.
var StakingABI = StakingMetaData.ABI

// StakingBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use StakingMetaData.Bin instead.
var StakingBin = StakingMetaData.Bin

// DeployStaking deploys a new Ethereum contract, binding an instance of Staking to it.
func DeployStaking(auth *bind.TransactOpts, backend bind.ContractBackend, delegates common.Address, rewards common.Address, voteWeight common.Address, governor common.Address, params common.Address, pool common.Address, escrow common.Address, epochSeconds *big.Int) (common.Address, *types.Transaction, *Staking, error) {
	parsed, err := StakingMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(StakingBin), backend, delegates, rewards, voteWeight, governor, params, pool, escrow, epochSeconds)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Staking{StakingCaller: StakingCaller{contract: contract}, StakingTransactor: StakingTransactor{contract: contract}, StakingFilterer: StakingFilterer{contract: contract}}, nil
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	StakingCaller     // Read-only binding to the contract
	StakingTransactor // Write-only binding to the contract
	StakingFilterer   // Log filterer for contract events
}

// StakingCaller is an auto generated read-only Go binding around an Ethereum contract.
type StakingCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StakingTransactor is an auto generated write-only Go binding around an Ethereum contract.
type StakingTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StakingFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type StakingFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StakingSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type StakingSession struct {
	Contract     *Staking          // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// StakingCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type StakingCallerSession struct {
	Contract *StakingCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts  // Call options to use throughout this session
}

// StakingTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type StakingTransactorSession struct {
	Contract     *StakingTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts  // Transaction auth options to use throughout this session
}

// StakingRaw is an auto generated low-level Go binding around an Ethereum contract.
type StakingRaw struct {
	Contract *Staking // Generic contract binding to access the raw methods on
}

// StakingCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type StakingCallerRaw struct {
	Contract *StakingCaller // Generic read-only contract binding to access the raw methods on
}

// StakingTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type StakingTransactorRaw struct {
	Contract *StakingTransactor // Generic write-only contract binding to access the raw methods on
}

// NewStaking creates a new instance of Staking, bound to a specific deployed contract.
func NewStaking(address common.Address, backend bind.ContractBackend) (*Staking, error) {
	contract, err := bindStaking(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Staking{StakingCaller: StakingCaller{contract: contract}, StakingTransactor: StakingTransactor{contract: contract}, StakingFilterer: StakingFilterer{contract: contract}}, nil
}

// NewStakingCaller creates a new read-only instance of Staking, bound to a specific deployed contract.
func NewStakingCaller(address common.Address, caller bind.ContractCaller) (*StakingCaller, error) {
	contract, err := bindStaking(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &StakingCaller{contract: contract}, nil
}

// NewStakingTransactor creates a new write-only instance of Staking, bound to a specific deployed contract.
func NewStakingTransactor(address common.Address, transactor bind.ContractTransactor) (*StakingTransactor, error) {
	contract, err := bindStaking(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &StakingTransactor{contract: contract}, nil
}

// NewStakingFilterer creates a new log filterer instance of Staking, bound to a specific deployed contract.
func NewStakingFilterer(address common.Address, filterer bind.ContractFilterer) (*StakingFilterer, error) {
	contract, err := bindStaking(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &StakingFilterer{contract: contract}, nil
}

// bindStaking binds a generic wrapper to an already deployed contract.
func bindStaking(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := StakingMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Staking *StakingRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Staking.Contract.StakingCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Staking *StakingRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Staking.Contract.StakingTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Staking *StakingRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Staking.Contract.StakingTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Staking *StakingCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Staking.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Staking *StakingTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Staking.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Staking *StakingTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Staking.Contract.contract.Transact(opts, method, params...)
}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_Staking *StakingCaller) DELEGATES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "DELEGATES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_Staking *StakingSession) DELEGATES() (common.Address, error) {
	return _Staking.Contract.DELEGATES(&_Staking.CallOpts)
}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_Staking *StakingCallerSession) DELEGATES() (common.Address, error) {
	return _Staking.Contract.DELEGATES(&_Staking.CallOpts)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_Staking *StakingCaller) ESCROW(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "ESCROW")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_Staking *StakingSession) ESCROW() (common.Address, error) {
	return _Staking.Contract.ESCROW(&_Staking.CallOpts)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_Staking *StakingCallerSession) ESCROW() (common.Address, error) {
	return _Staking.Contract.ESCROW(&_Staking.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Staking *StakingCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Staking *StakingSession) GOVERNOR() (common.Address, error) {
	return _Staking.Contract.GOVERNOR(&_Staking.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Staking *StakingCallerSession) GOVERNOR() (common.Address, error) {
	return _Staking.Contract.GOVERNOR(&_Staking.CallOpts)
}

// HOLDSECONDS is a free data retrieval call binding the contract method 0xd2e9ffca.
//
// Solidity: function HOLD_SECONDS() view returns(uint40)
func (_Staking *StakingCaller) HOLDSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "HOLD_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HOLDSECONDS is a free data retrieval call binding the contract method 0xd2e9ffca.
//
// Solidity: function HOLD_SECONDS() view returns(uint40)
func (_Staking *StakingSession) HOLDSECONDS() (*big.Int, error) {
	return _Staking.Contract.HOLDSECONDS(&_Staking.CallOpts)
}

// HOLDSECONDS is a free data retrieval call binding the contract method 0xd2e9ffca.
//
// Solidity: function HOLD_SECONDS() view returns(uint40)
func (_Staking *StakingCallerSession) HOLDSECONDS() (*big.Int, error) {
	return _Staking.Contract.HOLDSECONDS(&_Staking.CallOpts)
}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint16)
func (_Staking *StakingCaller) MAXDAYS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "MAX_DAYS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint16)
func (_Staking *StakingSession) MAXDAYS() (uint16, error) {
	return _Staking.Contract.MAXDAYS(&_Staking.CallOpts)
}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint16)
func (_Staking *StakingCallerSession) MAXDAYS() (uint16, error) {
	return _Staking.Contract.MAXDAYS(&_Staking.CallOpts)
}

// MINAMOUNT is a free data retrieval call binding the contract method 0xddbcb5fa.
//
// Solidity: function MIN_AMOUNT() view returns(uint256)
func (_Staking *StakingCaller) MINAMOUNT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "MIN_AMOUNT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MINAMOUNT is a free data retrieval call binding the contract method 0xddbcb5fa.
//
// Solidity: function MIN_AMOUNT() view returns(uint256)
func (_Staking *StakingSession) MINAMOUNT() (*big.Int, error) {
	return _Staking.Contract.MINAMOUNT(&_Staking.CallOpts)
}

// MINAMOUNT is a free data retrieval call binding the contract method 0xddbcb5fa.
//
// Solidity: function MIN_AMOUNT() view returns(uint256)
func (_Staking *StakingCallerSession) MINAMOUNT() (*big.Int, error) {
	return _Staking.Contract.MINAMOUNT(&_Staking.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Staking *StakingCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Staking *StakingSession) PARAMS() (common.Address, error) {
	return _Staking.Contract.PARAMS(&_Staking.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Staking *StakingCallerSession) PARAMS() (common.Address, error) {
	return _Staking.Contract.PARAMS(&_Staking.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_Staking *StakingCaller) POOL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "POOL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_Staking *StakingSession) POOL() (common.Address, error) {
	return _Staking.Contract.POOL(&_Staking.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_Staking *StakingCallerSession) POOL() (common.Address, error) {
	return _Staking.Contract.POOL(&_Staking.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_Staking *StakingCaller) REWARDS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "REWARDS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_Staking *StakingSession) REWARDS() (common.Address, error) {
	return _Staking.Contract.REWARDS(&_Staking.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_Staking *StakingCallerSession) REWARDS() (common.Address, error) {
	return _Staking.Contract.REWARDS(&_Staking.CallOpts)
}

// STAYSECONDS is a free data retrieval call binding the contract method 0x7019042a.
//
// Solidity: function STAY_SECONDS() view returns(uint40)
func (_Staking *StakingCaller) STAYSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "STAY_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// STAYSECONDS is a free data retrieval call binding the contract method 0x7019042a.
//
// Solidity: function STAY_SECONDS() view returns(uint40)
func (_Staking *StakingSession) STAYSECONDS() (*big.Int, error) {
	return _Staking.Contract.STAYSECONDS(&_Staking.CallOpts)
}

// STAYSECONDS is a free data retrieval call binding the contract method 0x7019042a.
//
// Solidity: function STAY_SECONDS() view returns(uint40)
func (_Staking *StakingCallerSession) STAYSECONDS() (*big.Int, error) {
	return _Staking.Contract.STAYSECONDS(&_Staking.CallOpts)
}

// VOTEWEIGHT is a free data retrieval call binding the contract method 0x296425b5.
//
// Solidity: function VOTE_WEIGHT() view returns(address)
func (_Staking *StakingCaller) VOTEWEIGHT(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "VOTE_WEIGHT")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// VOTEWEIGHT is a free data retrieval call binding the contract method 0x296425b5.
//
// Solidity: function VOTE_WEIGHT() view returns(address)
func (_Staking *StakingSession) VOTEWEIGHT() (common.Address, error) {
	return _Staking.Contract.VOTEWEIGHT(&_Staking.CallOpts)
}

// VOTEWEIGHT is a free data retrieval call binding the contract method 0x296425b5.
//
// Solidity: function VOTE_WEIGHT() view returns(address)
func (_Staking *StakingCallerSession) VOTEWEIGHT() (common.Address, error) {
	return _Staking.Contract.VOTEWEIGHT(&_Staking.CallOpts)
}

// WITHDRAWSECONDS is a free data retrieval call binding the contract method 0xd0ed04bb.
//
// Solidity: function WITHDRAW_SECONDS() view returns(uint40)
func (_Staking *StakingCaller) WITHDRAWSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "WITHDRAW_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WITHDRAWSECONDS is a free data retrieval call binding the contract method 0xd0ed04bb.
//
// Solidity: function WITHDRAW_SECONDS() view returns(uint40)
func (_Staking *StakingSession) WITHDRAWSECONDS() (*big.Int, error) {
	return _Staking.Contract.WITHDRAWSECONDS(&_Staking.CallOpts)
}

// WITHDRAWSECONDS is a free data retrieval call binding the contract method 0xd0ed04bb.
//
// Solidity: function WITHDRAW_SECONDS() view returns(uint40)
func (_Staking *StakingCallerSession) WITHDRAWSECONDS() (*big.Int, error) {
	return _Staking.Contract.WITHDRAWSECONDS(&_Staking.CallOpts)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_Staking *StakingCaller) BalanceOf(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "balanceOf", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_Staking *StakingSession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _Staking.Contract.BalanceOf(&_Staking.CallOpts, owner)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_Staking *StakingCallerSession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _Staking.Contract.BalanceOf(&_Staking.CallOpts, owner)
}

// Bucket is a free data retrieval call binding the contract method 0x37506099.
//
// Solidity: function bucket(uint256 id) view returns((uint256,address,uint256,uint256,uint32,uint16,bool,bool,uint40,uint40,uint40,uint40) info)
func (_Staking *StakingCaller) Bucket(opts *bind.CallOpts, id *big.Int) (StakingInfo, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "bucket", id)

	if err != nil {
		return *new(StakingInfo), err
	}

	out0 := *abi.ConvertType(out[0], new(StakingInfo)).(*StakingInfo)

	return out0, err

}

// Bucket is a free data retrieval call binding the contract method 0x37506099.
//
// Solidity: function bucket(uint256 id) view returns((uint256,address,uint256,uint256,uint32,uint16,bool,bool,uint40,uint40,uint40,uint40) info)
func (_Staking *StakingSession) Bucket(id *big.Int) (StakingInfo, error) {
	return _Staking.Contract.Bucket(&_Staking.CallOpts, id)
}

// Bucket is a free data retrieval call binding the contract method 0x37506099.
//
// Solidity: function bucket(uint256 id) view returns((uint256,address,uint256,uint256,uint32,uint16,bool,bool,uint40,uint40,uint40,uint40) info)
func (_Staking *StakingCallerSession) Bucket(id *big.Int) (StakingInfo, error) {
	return _Staking.Contract.Bucket(&_Staking.CallOpts, id)
}

// BucketsFor is a free data retrieval call binding the contract method 0x46b43bf2.
//
// Solidity: function bucketsFor(uint32 delegate, uint256 offset, uint256 limit) view returns(uint256[])
func (_Staking *StakingCaller) BucketsFor(opts *bind.CallOpts, delegate uint32, offset *big.Int, limit *big.Int) ([]*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "bucketsFor", delegate, offset, limit)

	if err != nil {
		return *new([]*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)

	return out0, err

}

// BucketsFor is a free data retrieval call binding the contract method 0x46b43bf2.
//
// Solidity: function bucketsFor(uint32 delegate, uint256 offset, uint256 limit) view returns(uint256[])
func (_Staking *StakingSession) BucketsFor(delegate uint32, offset *big.Int, limit *big.Int) ([]*big.Int, error) {
	return _Staking.Contract.BucketsFor(&_Staking.CallOpts, delegate, offset, limit)
}

// BucketsFor is a free data retrieval call binding the contract method 0x46b43bf2.
//
// Solidity: function bucketsFor(uint32 delegate, uint256 offset, uint256 limit) view returns(uint256[])
func (_Staking *StakingCallerSession) BucketsFor(delegate uint32, offset *big.Int, limit *big.Int) ([]*big.Int, error) {
	return _Staking.Contract.BucketsFor(&_Staking.CallOpts, delegate, offset, limit)
}

// BucketsOf is a free data retrieval call binding the contract method 0x44f047b6.
//
// Solidity: function bucketsOf(address owner, uint256 offset, uint256 limit) view returns(uint256[])
func (_Staking *StakingCaller) BucketsOf(opts *bind.CallOpts, owner common.Address, offset *big.Int, limit *big.Int) ([]*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "bucketsOf", owner, offset, limit)

	if err != nil {
		return *new([]*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)

	return out0, err

}

// BucketsOf is a free data retrieval call binding the contract method 0x44f047b6.
//
// Solidity: function bucketsOf(address owner, uint256 offset, uint256 limit) view returns(uint256[])
func (_Staking *StakingSession) BucketsOf(owner common.Address, offset *big.Int, limit *big.Int) ([]*big.Int, error) {
	return _Staking.Contract.BucketsOf(&_Staking.CallOpts, owner, offset, limit)
}

// BucketsOf is a free data retrieval call binding the contract method 0x44f047b6.
//
// Solidity: function bucketsOf(address owner, uint256 offset, uint256 limit) view returns(uint256[])
func (_Staking *StakingCallerSession) BucketsOf(owner common.Address, offset *big.Int, limit *big.Int) ([]*big.Int, error) {
	return _Staking.Contract.BucketsOf(&_Staking.CallOpts, owner, offset, limit)
}

// CountFor is a free data retrieval call binding the contract method 0x391bbfc2.
//
// Solidity: function countFor(uint32 delegate) view returns(uint256)
func (_Staking *StakingCaller) CountFor(opts *bind.CallOpts, delegate uint32) (*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "countFor", delegate)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CountFor is a free data retrieval call binding the contract method 0x391bbfc2.
//
// Solidity: function countFor(uint32 delegate) view returns(uint256)
func (_Staking *StakingSession) CountFor(delegate uint32) (*big.Int, error) {
	return _Staking.Contract.CountFor(&_Staking.CallOpts, delegate)
}

// CountFor is a free data retrieval call binding the contract method 0x391bbfc2.
//
// Solidity: function countFor(uint32 delegate) view returns(uint256)
func (_Staking *StakingCallerSession) CountFor(delegate uint32) (*big.Int, error) {
	return _Staking.Contract.CountFor(&_Staking.CallOpts, delegate)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_Staking *StakingCaller) GetApproved(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "getApproved", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_Staking *StakingSession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _Staking.Contract.GetApproved(&_Staking.CallOpts, tokenId)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_Staking *StakingCallerSession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _Staking.Contract.GetApproved(&_Staking.CallOpts, tokenId)
}

// HeldUntil is a free data retrieval call binding the contract method 0xdae3150e.
//
// Solidity: function heldUntil(uint256 id) view returns(uint256)
func (_Staking *StakingCaller) HeldUntil(opts *bind.CallOpts, id *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "heldUntil", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HeldUntil is a free data retrieval call binding the contract method 0xdae3150e.
//
// Solidity: function heldUntil(uint256 id) view returns(uint256)
func (_Staking *StakingSession) HeldUntil(id *big.Int) (*big.Int, error) {
	return _Staking.Contract.HeldUntil(&_Staking.CallOpts, id)
}

// HeldUntil is a free data retrieval call binding the contract method 0xdae3150e.
//
// Solidity: function heldUntil(uint256 id) view returns(uint256)
func (_Staking *StakingCallerSession) HeldUntil(id *big.Int) (*big.Int, error) {
	return _Staking.Contract.HeldUntil(&_Staking.CallOpts, id)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_Staking *StakingCaller) IsApprovedForAll(opts *bind.CallOpts, owner common.Address, operator common.Address) (bool, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "isApprovedForAll", owner, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_Staking *StakingSession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _Staking.Contract.IsApprovedForAll(&_Staking.CallOpts, owner, operator)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_Staking *StakingCallerSession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _Staking.Contract.IsApprovedForAll(&_Staking.CallOpts, owner, operator)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_Staking *StakingCaller) Name(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "name")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_Staking *StakingSession) Name() (string, error) {
	return _Staking.Contract.Name(&_Staking.CallOpts)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_Staking *StakingCallerSession) Name() (string, error) {
	return _Staking.Contract.Name(&_Staking.CallOpts)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_Staking *StakingCaller) OwnerOf(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "ownerOf", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_Staking *StakingSession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _Staking.Contract.OwnerOf(&_Staking.CallOpts, tokenId)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_Staking *StakingCallerSession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _Staking.Contract.OwnerOf(&_Staking.CallOpts, tokenId)
}

// StakeOf is a free data retrieval call binding the contract method 0x24a66539.
//
// Solidity: function stakeOf(uint256 id) view returns((address,uint256,uint32,uint16,bool,bool,bool,uint256))
func (_Staking *StakingCaller) StakeOf(opts *bind.CallOpts, id *big.Int) (IStakingStake, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "stakeOf", id)

	if err != nil {
		return *new(IStakingStake), err
	}

	out0 := *abi.ConvertType(out[0], new(IStakingStake)).(*IStakingStake)

	return out0, err

}

// StakeOf is a free data retrieval call binding the contract method 0x24a66539.
//
// Solidity: function stakeOf(uint256 id) view returns((address,uint256,uint32,uint16,bool,bool,bool,uint256))
func (_Staking *StakingSession) StakeOf(id *big.Int) (IStakingStake, error) {
	return _Staking.Contract.StakeOf(&_Staking.CallOpts, id)
}

// StakeOf is a free data retrieval call binding the contract method 0x24a66539.
//
// Solidity: function stakeOf(uint256 id) view returns((address,uint256,uint32,uint16,bool,bool,bool,uint256))
func (_Staking *StakingCallerSession) StakeOf(id *big.Int) (IStakingStake, error) {
	return _Staking.Contract.StakeOf(&_Staking.CallOpts, id)
}

// Successor is a free data retrieval call binding the contract method 0x6ff968c3.
//
// Solidity: function successor() view returns(address)
func (_Staking *StakingCaller) Successor(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "successor")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Successor is a free data retrieval call binding the contract method 0x6ff968c3.
//
// Solidity: function successor() view returns(address)
func (_Staking *StakingSession) Successor() (common.Address, error) {
	return _Staking.Contract.Successor(&_Staking.CallOpts)
}

// Successor is a free data retrieval call binding the contract method 0x6ff968c3.
//
// Solidity: function successor() view returns(address)
func (_Staking *StakingCallerSession) Successor() (common.Address, error) {
	return _Staking.Contract.Successor(&_Staking.CallOpts)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_Staking *StakingCaller) SupportsInterface(opts *bind.CallOpts, interfaceId [4]byte) (bool, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "supportsInterface", interfaceId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_Staking *StakingSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _Staking.Contract.SupportsInterface(&_Staking.CallOpts, interfaceId)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_Staking *StakingCallerSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _Staking.Contract.SupportsInterface(&_Staking.CallOpts, interfaceId)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_Staking *StakingCaller) Symbol(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "symbol")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_Staking *StakingSession) Symbol() (string, error) {
	return _Staking.Contract.Symbol(&_Staking.CallOpts)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_Staking *StakingCallerSession) Symbol() (string, error) {
	return _Staking.Contract.Symbol(&_Staking.CallOpts)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_Staking *StakingCaller) TokenURI(opts *bind.CallOpts, tokenId *big.Int) (string, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "tokenURI", tokenId)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_Staking *StakingSession) TokenURI(tokenId *big.Int) (string, error) {
	return _Staking.Contract.TokenURI(&_Staking.CallOpts, tokenId)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_Staking *StakingCallerSession) TokenURI(tokenId *big.Int) (string, error) {
	return _Staking.Contract.TokenURI(&_Staking.CallOpts, tokenId)
}

// Totals is a free data retrieval call binding the contract method 0xc038a38e.
//
// Solidity: function totals() view returns(uint256 amount, uint256 created, uint256 live)
func (_Staking *StakingCaller) Totals(opts *bind.CallOpts) (struct {
	Amount  *big.Int
	Created *big.Int
	Live    *big.Int
}, error) {
	var out []interface{}
	err := _Staking.contract.Call(opts, &out, "totals")

	outstruct := new(struct {
		Amount  *big.Int
		Created *big.Int
		Live    *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Amount = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Created = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Live = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Totals is a free data retrieval call binding the contract method 0xc038a38e.
//
// Solidity: function totals() view returns(uint256 amount, uint256 created, uint256 live)
func (_Staking *StakingSession) Totals() (struct {
	Amount  *big.Int
	Created *big.Int
	Live    *big.Int
}, error) {
	return _Staking.Contract.Totals(&_Staking.CallOpts)
}

// Totals is a free data retrieval call binding the contract method 0xc038a38e.
//
// Solidity: function totals() view returns(uint256 amount, uint256 created, uint256 live)
func (_Staking *StakingCallerSession) Totals() (struct {
	Amount  *big.Int
	Created *big.Int
	Live    *big.Int
}, error) {
	return _Staking.Contract.Totals(&_Staking.CallOpts)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_Staking *StakingTransactor) Approve(opts *bind.TransactOpts, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "approve", to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_Staking *StakingSession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Approve(&_Staking.TransactOpts, to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_Staking *StakingTransactorSession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Approve(&_Staking.TransactOpts, to, tokenId)
}

// ChangeDelegate is a paid mutator transaction binding the contract method 0x3f934bb9.
//
// Solidity: function changeDelegate(uint256 id, uint32 delegate) returns()
func (_Staking *StakingTransactor) ChangeDelegate(opts *bind.TransactOpts, id *big.Int, delegate uint32) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "changeDelegate", id, delegate)
}

// ChangeDelegate is a paid mutator transaction binding the contract method 0x3f934bb9.
//
// Solidity: function changeDelegate(uint256 id, uint32 delegate) returns()
func (_Staking *StakingSession) ChangeDelegate(id *big.Int, delegate uint32) (*types.Transaction, error) {
	return _Staking.Contract.ChangeDelegate(&_Staking.TransactOpts, id, delegate)
}

// ChangeDelegate is a paid mutator transaction binding the contract method 0x3f934bb9.
//
// Solidity: function changeDelegate(uint256 id, uint32 delegate) returns()
func (_Staking *StakingTransactorSession) ChangeDelegate(id *big.Int, delegate uint32) (*types.Transaction, error) {
	return _Staking.Contract.ChangeDelegate(&_Staking.TransactOpts, id, delegate)
}

// Create is a paid mutator transaction binding the contract method 0x317a4b81.
//
// Solidity: function create(uint32 delegate, uint16 duration, bool autoStake) payable returns(uint256 id)
func (_Staking *StakingTransactor) Create(opts *bind.TransactOpts, delegate uint32, duration uint16, autoStake bool) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "create", delegate, duration, autoStake)
}

// Create is a paid mutator transaction binding the contract method 0x317a4b81.
//
// Solidity: function create(uint32 delegate, uint16 duration, bool autoStake) payable returns(uint256 id)
func (_Staking *StakingSession) Create(delegate uint32, duration uint16, autoStake bool) (*types.Transaction, error) {
	return _Staking.Contract.Create(&_Staking.TransactOpts, delegate, duration, autoStake)
}

// Create is a paid mutator transaction binding the contract method 0x317a4b81.
//
// Solidity: function create(uint32 delegate, uint16 duration, bool autoStake) payable returns(uint256 id)
func (_Staking *StakingTransactorSession) Create(delegate uint32, duration uint16, autoStake bool) (*types.Transaction, error) {
	return _Staking.Contract.Create(&_Staking.TransactOpts, delegate, duration, autoStake)
}

// Deposit is a paid mutator transaction binding the contract method 0xb6b55f25.
//
// Solidity: function deposit(uint256 id) payable returns()
func (_Staking *StakingTransactor) Deposit(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "deposit", id)
}

// Deposit is a paid mutator transaction binding the contract method 0xb6b55f25.
//
// Solidity: function deposit(uint256 id) payable returns()
func (_Staking *StakingSession) Deposit(id *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Deposit(&_Staking.TransactOpts, id)
}

// Deposit is a paid mutator transaction binding the contract method 0xb6b55f25.
//
// Solidity: function deposit(uint256 id) payable returns()
func (_Staking *StakingTransactorSession) Deposit(id *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Deposit(&_Staking.TransactOpts, id)
}

// Extend is a paid mutator transaction binding the contract method 0x18ee68c8.
//
// Solidity: function extend(uint256 id, uint16 duration) payable returns()
func (_Staking *StakingTransactor) Extend(opts *bind.TransactOpts, id *big.Int, duration uint16) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "extend", id, duration)
}

// Extend is a paid mutator transaction binding the contract method 0x18ee68c8.
//
// Solidity: function extend(uint256 id, uint16 duration) payable returns()
func (_Staking *StakingSession) Extend(id *big.Int, duration uint16) (*types.Transaction, error) {
	return _Staking.Contract.Extend(&_Staking.TransactOpts, id, duration)
}

// Extend is a paid mutator transaction binding the contract method 0x18ee68c8.
//
// Solidity: function extend(uint256 id, uint16 duration) payable returns()
func (_Staking *StakingTransactorSession) Extend(id *big.Int, duration uint16) (*types.Transaction, error) {
	return _Staking.Contract.Extend(&_Staking.TransactOpts, id, duration)
}

// Merge is a paid mutator transaction binding the contract method 0x17d29903.
//
// Solidity: function merge(uint256[] ids, uint16 duration) returns()
func (_Staking *StakingTransactor) Merge(opts *bind.TransactOpts, ids []*big.Int, duration uint16) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "merge", ids, duration)
}

// Merge is a paid mutator transaction binding the contract method 0x17d29903.
//
// Solidity: function merge(uint256[] ids, uint16 duration) returns()
func (_Staking *StakingSession) Merge(ids []*big.Int, duration uint16) (*types.Transaction, error) {
	return _Staking.Contract.Merge(&_Staking.TransactOpts, ids, duration)
}

// Merge is a paid mutator transaction binding the contract method 0x17d29903.
//
// Solidity: function merge(uint256[] ids, uint16 duration) returns()
func (_Staking *StakingTransactorSession) Merge(ids []*big.Int, duration uint16) (*types.Transaction, error) {
	return _Staking.Contract.Merge(&_Staking.TransactOpts, ids, duration)
}

// Migrate is a paid mutator transaction binding the contract method 0x454b0608.
//
// Solidity: function migrate(uint256 id) returns()
func (_Staking *StakingTransactor) Migrate(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "migrate", id)
}

// Migrate is a paid mutator transaction binding the contract method 0x454b0608.
//
// Solidity: function migrate(uint256 id) returns()
func (_Staking *StakingSession) Migrate(id *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Migrate(&_Staking.TransactOpts, id)
}

// Migrate is a paid mutator transaction binding the contract method 0x454b0608.
//
// Solidity: function migrate(uint256 id) returns()
func (_Staking *StakingTransactorSession) Migrate(id *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Migrate(&_Staking.TransactOpts, id)
}

// Restake is a paid mutator transaction binding the contract method 0xddcb2a93.
//
// Solidity: function restake(uint256 id, uint16 duration, bool autoStake) returns()
func (_Staking *StakingTransactor) Restake(opts *bind.TransactOpts, id *big.Int, duration uint16, autoStake bool) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "restake", id, duration, autoStake)
}

// Restake is a paid mutator transaction binding the contract method 0xddcb2a93.
//
// Solidity: function restake(uint256 id, uint16 duration, bool autoStake) returns()
func (_Staking *StakingSession) Restake(id *big.Int, duration uint16, autoStake bool) (*types.Transaction, error) {
	return _Staking.Contract.Restake(&_Staking.TransactOpts, id, duration, autoStake)
}

// Restake is a paid mutator transaction binding the contract method 0xddcb2a93.
//
// Solidity: function restake(uint256 id, uint16 duration, bool autoStake) returns()
func (_Staking *StakingTransactorSession) Restake(id *big.Int, duration uint16, autoStake bool) (*types.Transaction, error) {
	return _Staking.Contract.Restake(&_Staking.TransactOpts, id, duration, autoStake)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_Staking *StakingTransactor) SafeTransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "safeTransferFrom", from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_Staking *StakingSession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.SafeTransferFrom(&_Staking.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_Staking *StakingTransactorSession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.SafeTransferFrom(&_Staking.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_Staking *StakingTransactor) SafeTransferFrom0(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "safeTransferFrom0", from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_Staking *StakingSession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _Staking.Contract.SafeTransferFrom0(&_Staking.TransactOpts, from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_Staking *StakingTransactorSession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _Staking.Contract.SafeTransferFrom0(&_Staking.TransactOpts, from, to, tokenId, data)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_Staking *StakingTransactor) SetApprovalForAll(opts *bind.TransactOpts, operator common.Address, approved bool) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "setApprovalForAll", operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_Staking *StakingSession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _Staking.Contract.SetApprovalForAll(&_Staking.TransactOpts, operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_Staking *StakingTransactorSession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _Staking.Contract.SetApprovalForAll(&_Staking.TransactOpts, operator, approved)
}

// SetSelfStake is a paid mutator transaction binding the contract method 0x4c4f8ecf.
//
// Solidity: function setSelfStake(uint256 id, bool selfStake) returns()
func (_Staking *StakingTransactor) SetSelfStake(opts *bind.TransactOpts, id *big.Int, selfStake bool) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "setSelfStake", id, selfStake)
}

// SetSelfStake is a paid mutator transaction binding the contract method 0x4c4f8ecf.
//
// Solidity: function setSelfStake(uint256 id, bool selfStake) returns()
func (_Staking *StakingSession) SetSelfStake(id *big.Int, selfStake bool) (*types.Transaction, error) {
	return _Staking.Contract.SetSelfStake(&_Staking.TransactOpts, id, selfStake)
}

// SetSelfStake is a paid mutator transaction binding the contract method 0x4c4f8ecf.
//
// Solidity: function setSelfStake(uint256 id, bool selfStake) returns()
func (_Staking *StakingTransactorSession) SetSelfStake(id *big.Int, selfStake bool) (*types.Transaction, error) {
	return _Staking.Contract.SetSelfStake(&_Staking.TransactOpts, id, selfStake)
}

// SetSuccessor is a paid mutator transaction binding the contract method 0x10e5bff8.
//
// Solidity: function setSuccessor(address successor_) returns()
func (_Staking *StakingTransactor) SetSuccessor(opts *bind.TransactOpts, successor_ common.Address) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "setSuccessor", successor_)
}

// SetSuccessor is a paid mutator transaction binding the contract method 0x10e5bff8.
//
// Solidity: function setSuccessor(address successor_) returns()
func (_Staking *StakingSession) SetSuccessor(successor_ common.Address) (*types.Transaction, error) {
	return _Staking.Contract.SetSuccessor(&_Staking.TransactOpts, successor_)
}

// SetSuccessor is a paid mutator transaction binding the contract method 0x10e5bff8.
//
// Solidity: function setSuccessor(address successor_) returns()
func (_Staking *StakingTransactorSession) SetSuccessor(successor_ common.Address) (*types.Transaction, error) {
	return _Staking.Contract.SetSuccessor(&_Staking.TransactOpts, successor_)
}

// Slash is a paid mutator transaction binding the contract method 0xa22a6428.
//
// Solidity: function slash(uint256 id, uint256 amount) returns(uint256 taken)
func (_Staking *StakingTransactor) Slash(opts *bind.TransactOpts, id *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "slash", id, amount)
}

// Slash is a paid mutator transaction binding the contract method 0xa22a6428.
//
// Solidity: function slash(uint256 id, uint256 amount) returns(uint256 taken)
func (_Staking *StakingSession) Slash(id *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Slash(&_Staking.TransactOpts, id, amount)
}

// Slash is a paid mutator transaction binding the contract method 0xa22a6428.
//
// Solidity: function slash(uint256 id, uint256 amount) returns(uint256 taken)
func (_Staking *StakingTransactorSession) Slash(id *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Slash(&_Staking.TransactOpts, id, amount)
}

// Split is a paid mutator transaction binding the contract method 0x7747dd81.
//
// Solidity: function split(uint256 id, uint256 amount, address to) returns(uint256 newId)
func (_Staking *StakingTransactor) Split(opts *bind.TransactOpts, id *big.Int, amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "split", id, amount, to)
}

// Split is a paid mutator transaction binding the contract method 0x7747dd81.
//
// Solidity: function split(uint256 id, uint256 amount, address to) returns(uint256 newId)
func (_Staking *StakingSession) Split(id *big.Int, amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.Contract.Split(&_Staking.TransactOpts, id, amount, to)
}

// Split is a paid mutator transaction binding the contract method 0x7747dd81.
//
// Solidity: function split(uint256 id, uint256 amount, address to) returns(uint256 newId)
func (_Staking *StakingTransactorSession) Split(id *big.Int, amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.Contract.Split(&_Staking.TransactOpts, id, amount, to)
}

// Take is a paid mutator transaction binding the contract method 0xb4ee0318.
//
// Solidity: function take(uint256 id, uint256 amount, address to) returns(uint256 taken)
func (_Staking *StakingTransactor) Take(opts *bind.TransactOpts, id *big.Int, amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "take", id, amount, to)
}

// Take is a paid mutator transaction binding the contract method 0xb4ee0318.
//
// Solidity: function take(uint256 id, uint256 amount, address to) returns(uint256 taken)
func (_Staking *StakingSession) Take(id *big.Int, amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.Contract.Take(&_Staking.TransactOpts, id, amount, to)
}

// Take is a paid mutator transaction binding the contract method 0xb4ee0318.
//
// Solidity: function take(uint256 id, uint256 amount, address to) returns(uint256 taken)
func (_Staking *StakingTransactorSession) Take(id *big.Int, amount *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.Contract.Take(&_Staking.TransactOpts, id, amount, to)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_Staking *StakingTransactor) TransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "transferFrom", from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_Staking *StakingSession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.TransferFrom(&_Staking.TransactOpts, from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_Staking *StakingTransactorSession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.TransferFrom(&_Staking.TransactOpts, from, to, tokenId)
}

// Unstake is a paid mutator transaction binding the contract method 0x2e17de78.
//
// Solidity: function unstake(uint256 id) returns()
func (_Staking *StakingTransactor) Unstake(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "unstake", id)
}

// Unstake is a paid mutator transaction binding the contract method 0x2e17de78.
//
// Solidity: function unstake(uint256 id) returns()
func (_Staking *StakingSession) Unstake(id *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Unstake(&_Staking.TransactOpts, id)
}

// Unstake is a paid mutator transaction binding the contract method 0x2e17de78.
//
// Solidity: function unstake(uint256 id) returns()
func (_Staking *StakingTransactorSession) Unstake(id *big.Int) (*types.Transaction, error) {
	return _Staking.Contract.Unstake(&_Staking.TransactOpts, id)
}

// Withdraw is a paid mutator transaction binding the contract method 0x00f714ce.
//
// Solidity: function withdraw(uint256 id, address to) returns()
func (_Staking *StakingTransactor) Withdraw(opts *bind.TransactOpts, id *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.contract.Transact(opts, "withdraw", id, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x00f714ce.
//
// Solidity: function withdraw(uint256 id, address to) returns()
func (_Staking *StakingSession) Withdraw(id *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.Contract.Withdraw(&_Staking.TransactOpts, id, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x00f714ce.
//
// Solidity: function withdraw(uint256 id, address to) returns()
func (_Staking *StakingTransactorSession) Withdraw(id *big.Int, to common.Address) (*types.Transaction, error) {
	return _Staking.Contract.Withdraw(&_Staking.TransactOpts, id, to)
}

// StakingApprovalIterator is returned from FilterApproval and is used to iterate over the raw logs and unpacked data for Approval events raised by the Staking contract.
type StakingApprovalIterator struct {
	Event *StakingApproval // Event containing the contract specifics and raw log

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
func (it *StakingApprovalIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingApproval)
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
		it.Event = new(StakingApproval)
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
func (it *StakingApprovalIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingApprovalIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingApproval represents a Approval event raised by the Staking contract.
type StakingApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApproval is a free log retrieval operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_Staking *StakingFilterer) FilterApproval(opts *bind.FilterOpts, owner []common.Address, approved []common.Address, tokenId []*big.Int) (*StakingApprovalIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var approvedRule []interface{}
	for _, approvedItem := range approved {
		approvedRule = append(approvedRule, approvedItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &StakingApprovalIterator{contract: _Staking.contract, event: "Approval", logs: logs, sub: sub}, nil
}

// WatchApproval is a free log subscription operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_Staking *StakingFilterer) WatchApproval(opts *bind.WatchOpts, sink chan<- *StakingApproval, owner []common.Address, approved []common.Address, tokenId []*big.Int) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var approvedRule []interface{}
	for _, approvedItem := range approved {
		approvedRule = append(approvedRule, approvedItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingApproval)
				if err := _Staking.contract.UnpackLog(event, "Approval", log); err != nil {
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

// ParseApproval is a log parse operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_Staking *StakingFilterer) ParseApproval(log types.Log) (*StakingApproval, error) {
	event := new(StakingApproval)
	if err := _Staking.contract.UnpackLog(event, "Approval", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingApprovalForAllIterator is returned from FilterApprovalForAll and is used to iterate over the raw logs and unpacked data for ApprovalForAll events raised by the Staking contract.
type StakingApprovalForAllIterator struct {
	Event *StakingApprovalForAll // Event containing the contract specifics and raw log

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
func (it *StakingApprovalForAllIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingApprovalForAll)
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
		it.Event = new(StakingApprovalForAll)
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
func (it *StakingApprovalForAllIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingApprovalForAllIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingApprovalForAll represents a ApprovalForAll event raised by the Staking contract.
type StakingApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApprovalForAll is a free log retrieval operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_Staking *StakingFilterer) FilterApprovalForAll(opts *bind.FilterOpts, owner []common.Address, operator []common.Address) (*StakingApprovalForAllIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &StakingApprovalForAllIterator{contract: _Staking.contract, event: "ApprovalForAll", logs: logs, sub: sub}, nil
}

// WatchApprovalForAll is a free log subscription operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_Staking *StakingFilterer) WatchApprovalForAll(opts *bind.WatchOpts, sink chan<- *StakingApprovalForAll, owner []common.Address, operator []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingApprovalForAll)
				if err := _Staking.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
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

// ParseApprovalForAll is a log parse operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_Staking *StakingFilterer) ParseApprovalForAll(log types.Log) (*StakingApprovalForAll, error) {
	event := new(StakingApprovalForAll)
	if err := _Staking.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingDelegateChangedIterator is returned from FilterDelegateChanged and is used to iterate over the raw logs and unpacked data for DelegateChanged events raised by the Staking contract.
type StakingDelegateChangedIterator struct {
	Event *StakingDelegateChanged // Event containing the contract specifics and raw log

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
func (it *StakingDelegateChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingDelegateChanged)
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
		it.Event = new(StakingDelegateChanged)
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
func (it *StakingDelegateChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingDelegateChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingDelegateChanged represents a DelegateChanged event raised by the Staking contract.
type StakingDelegateChanged struct {
	Id   *big.Int
	From uint32
	To   uint32
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterDelegateChanged is a free log retrieval operation binding the contract event 0x75e8ed438e1841de7bb57d38b68cfadc54d904cfe1c33a81d9a2bfb142c8f769.
//
// Solidity: event DelegateChanged(uint256 indexed id, uint32 indexed from, uint32 indexed to)
func (_Staking *StakingFilterer) FilterDelegateChanged(opts *bind.FilterOpts, id []*big.Int, from []uint32, to []uint32) (*StakingDelegateChangedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "DelegateChanged", idRule, fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return &StakingDelegateChangedIterator{contract: _Staking.contract, event: "DelegateChanged", logs: logs, sub: sub}, nil
}

// WatchDelegateChanged is a free log subscription operation binding the contract event 0x75e8ed438e1841de7bb57d38b68cfadc54d904cfe1c33a81d9a2bfb142c8f769.
//
// Solidity: event DelegateChanged(uint256 indexed id, uint32 indexed from, uint32 indexed to)
func (_Staking *StakingFilterer) WatchDelegateChanged(opts *bind.WatchOpts, sink chan<- *StakingDelegateChanged, id []*big.Int, from []uint32, to []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "DelegateChanged", idRule, fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingDelegateChanged)
				if err := _Staking.contract.UnpackLog(event, "DelegateChanged", log); err != nil {
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

// ParseDelegateChanged is a log parse operation binding the contract event 0x75e8ed438e1841de7bb57d38b68cfadc54d904cfe1c33a81d9a2bfb142c8f769.
//
// Solidity: event DelegateChanged(uint256 indexed id, uint32 indexed from, uint32 indexed to)
func (_Staking *StakingFilterer) ParseDelegateChanged(log types.Log) (*StakingDelegateChanged, error) {
	event := new(StakingDelegateChanged)
	if err := _Staking.contract.UnpackLog(event, "DelegateChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingDepositedIterator is returned from FilterDeposited and is used to iterate over the raw logs and unpacked data for Deposited events raised by the Staking contract.
type StakingDepositedIterator struct {
	Event *StakingDeposited // Event containing the contract specifics and raw log

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
func (it *StakingDepositedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingDeposited)
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
		it.Event = new(StakingDeposited)
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
func (it *StakingDepositedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingDepositedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingDeposited represents a Deposited event raised by the Staking contract.
type StakingDeposited struct {
	Id     *big.Int
	From   common.Address
	Amount *big.Int
	Total  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterDeposited is a free log retrieval operation binding the contract event 0xad5b4075b97dbf75ad5c78f7afac948e4ae611c4fdf2825e2ce3c6c96925bf3b.
//
// Solidity: event Deposited(uint256 indexed id, address indexed from, uint256 amount, uint256 total)
func (_Staking *StakingFilterer) FilterDeposited(opts *bind.FilterOpts, id []*big.Int, from []common.Address) (*StakingDepositedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Deposited", idRule, fromRule)
	if err != nil {
		return nil, err
	}
	return &StakingDepositedIterator{contract: _Staking.contract, event: "Deposited", logs: logs, sub: sub}, nil
}

// WatchDeposited is a free log subscription operation binding the contract event 0xad5b4075b97dbf75ad5c78f7afac948e4ae611c4fdf2825e2ce3c6c96925bf3b.
//
// Solidity: event Deposited(uint256 indexed id, address indexed from, uint256 amount, uint256 total)
func (_Staking *StakingFilterer) WatchDeposited(opts *bind.WatchOpts, sink chan<- *StakingDeposited, id []*big.Int, from []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Deposited", idRule, fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingDeposited)
				if err := _Staking.contract.UnpackLog(event, "Deposited", log); err != nil {
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

// ParseDeposited is a log parse operation binding the contract event 0xad5b4075b97dbf75ad5c78f7afac948e4ae611c4fdf2825e2ce3c6c96925bf3b.
//
// Solidity: event Deposited(uint256 indexed id, address indexed from, uint256 amount, uint256 total)
func (_Staking *StakingFilterer) ParseDeposited(log types.Log) (*StakingDeposited, error) {
	event := new(StakingDeposited)
	if err := _Staking.contract.UnpackLog(event, "Deposited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingMergedIterator is returned from FilterMerged and is used to iterate over the raw logs and unpacked data for Merged events raised by the Staking contract.
type StakingMergedIterator struct {
	Event *StakingMerged // Event containing the contract specifics and raw log

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
func (it *StakingMergedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingMerged)
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
		it.Event = new(StakingMerged)
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
func (it *StakingMergedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingMergedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingMerged represents a Merged event raised by the Staking contract.
type StakingMerged struct {
	Id     *big.Int
	Gone   *big.Int
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterMerged is a free log retrieval operation binding the contract event 0x7032ce2394fdfd8d373af7fe97df414c4002860109755d42748fd91b6a2a0082.
//
// Solidity: event Merged(uint256 indexed id, uint256 indexed gone, uint256 amount)
func (_Staking *StakingFilterer) FilterMerged(opts *bind.FilterOpts, id []*big.Int, gone []*big.Int) (*StakingMergedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var goneRule []interface{}
	for _, goneItem := range gone {
		goneRule = append(goneRule, goneItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Merged", idRule, goneRule)
	if err != nil {
		return nil, err
	}
	return &StakingMergedIterator{contract: _Staking.contract, event: "Merged", logs: logs, sub: sub}, nil
}

// WatchMerged is a free log subscription operation binding the contract event 0x7032ce2394fdfd8d373af7fe97df414c4002860109755d42748fd91b6a2a0082.
//
// Solidity: event Merged(uint256 indexed id, uint256 indexed gone, uint256 amount)
func (_Staking *StakingFilterer) WatchMerged(opts *bind.WatchOpts, sink chan<- *StakingMerged, id []*big.Int, gone []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var goneRule []interface{}
	for _, goneItem := range gone {
		goneRule = append(goneRule, goneItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Merged", idRule, goneRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingMerged)
				if err := _Staking.contract.UnpackLog(event, "Merged", log); err != nil {
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

// ParseMerged is a log parse operation binding the contract event 0x7032ce2394fdfd8d373af7fe97df414c4002860109755d42748fd91b6a2a0082.
//
// Solidity: event Merged(uint256 indexed id, uint256 indexed gone, uint256 amount)
func (_Staking *StakingFilterer) ParseMerged(log types.Log) (*StakingMerged, error) {
	event := new(StakingMerged)
	if err := _Staking.contract.UnpackLog(event, "Merged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingMigratedIterator is returned from FilterMigrated and is used to iterate over the raw logs and unpacked data for Migrated events raised by the Staking contract.
type StakingMigratedIterator struct {
	Event *StakingMigrated // Event containing the contract specifics and raw log

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
func (it *StakingMigratedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingMigrated)
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
		it.Event = new(StakingMigrated)
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
func (it *StakingMigratedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingMigratedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingMigrated represents a Migrated event raised by the Staking contract.
type StakingMigrated struct {
	Id        *big.Int
	Owner     common.Address
	Successor common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterMigrated is a free log retrieval operation binding the contract event 0x2dfd04d3cf96254fc1d62a86fd835bd58e53b7743cfc60eb1be0160031b0bb3a.
//
// Solidity: event Migrated(uint256 indexed id, address indexed owner, address indexed successor, uint256 amount)
func (_Staking *StakingFilterer) FilterMigrated(opts *bind.FilterOpts, id []*big.Int, owner []common.Address, successor []common.Address) (*StakingMigratedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var successorRule []interface{}
	for _, successorItem := range successor {
		successorRule = append(successorRule, successorItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Migrated", idRule, ownerRule, successorRule)
	if err != nil {
		return nil, err
	}
	return &StakingMigratedIterator{contract: _Staking.contract, event: "Migrated", logs: logs, sub: sub}, nil
}

// WatchMigrated is a free log subscription operation binding the contract event 0x2dfd04d3cf96254fc1d62a86fd835bd58e53b7743cfc60eb1be0160031b0bb3a.
//
// Solidity: event Migrated(uint256 indexed id, address indexed owner, address indexed successor, uint256 amount)
func (_Staking *StakingFilterer) WatchMigrated(opts *bind.WatchOpts, sink chan<- *StakingMigrated, id []*big.Int, owner []common.Address, successor []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var successorRule []interface{}
	for _, successorItem := range successor {
		successorRule = append(successorRule, successorItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Migrated", idRule, ownerRule, successorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingMigrated)
				if err := _Staking.contract.UnpackLog(event, "Migrated", log); err != nil {
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

// ParseMigrated is a log parse operation binding the contract event 0x2dfd04d3cf96254fc1d62a86fd835bd58e53b7743cfc60eb1be0160031b0bb3a.
//
// Solidity: event Migrated(uint256 indexed id, address indexed owner, address indexed successor, uint256 amount)
func (_Staking *StakingFilterer) ParseMigrated(log types.Log) (*StakingMigrated, error) {
	event := new(StakingMigrated)
	if err := _Staking.contract.UnpackLog(event, "Migrated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingRestakedIterator is returned from FilterRestaked and is used to iterate over the raw logs and unpacked data for Restaked events raised by the Staking contract.
type StakingRestakedIterator struct {
	Event *StakingRestaked // Event containing the contract specifics and raw log

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
func (it *StakingRestakedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingRestaked)
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
		it.Event = new(StakingRestaked)
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
func (it *StakingRestakedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingRestakedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingRestaked represents a Restaked event raised by the Staking contract.
type StakingRestaked struct {
	Id        *big.Int
	Duration  uint16
	AutoStake bool
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRestaked is a free log retrieval operation binding the contract event 0x30bf23d65595c5c0a1ad5e016a85ea08a5761c6aa5f6285e4017608e67dfc3d1.
//
// Solidity: event Restaked(uint256 indexed id, uint16 duration, bool autoStake)
func (_Staking *StakingFilterer) FilterRestaked(opts *bind.FilterOpts, id []*big.Int) (*StakingRestakedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Restaked", idRule)
	if err != nil {
		return nil, err
	}
	return &StakingRestakedIterator{contract: _Staking.contract, event: "Restaked", logs: logs, sub: sub}, nil
}

// WatchRestaked is a free log subscription operation binding the contract event 0x30bf23d65595c5c0a1ad5e016a85ea08a5761c6aa5f6285e4017608e67dfc3d1.
//
// Solidity: event Restaked(uint256 indexed id, uint16 duration, bool autoStake)
func (_Staking *StakingFilterer) WatchRestaked(opts *bind.WatchOpts, sink chan<- *StakingRestaked, id []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Restaked", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingRestaked)
				if err := _Staking.contract.UnpackLog(event, "Restaked", log); err != nil {
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

// ParseRestaked is a log parse operation binding the contract event 0x30bf23d65595c5c0a1ad5e016a85ea08a5761c6aa5f6285e4017608e67dfc3d1.
//
// Solidity: event Restaked(uint256 indexed id, uint16 duration, bool autoStake)
func (_Staking *StakingFilterer) ParseRestaked(log types.Log) (*StakingRestaked, error) {
	event := new(StakingRestaked)
	if err := _Staking.contract.UnpackLog(event, "Restaked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingSelfStakeChangedIterator is returned from FilterSelfStakeChanged and is used to iterate over the raw logs and unpacked data for SelfStakeChanged events raised by the Staking contract.
type StakingSelfStakeChangedIterator struct {
	Event *StakingSelfStakeChanged // Event containing the contract specifics and raw log

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
func (it *StakingSelfStakeChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingSelfStakeChanged)
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
		it.Event = new(StakingSelfStakeChanged)
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
func (it *StakingSelfStakeChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingSelfStakeChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingSelfStakeChanged represents a SelfStakeChanged event raised by the Staking contract.
type StakingSelfStakeChanged struct {
	Id        *big.Int
	Delegate  uint32
	SelfStake bool
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterSelfStakeChanged is a free log retrieval operation binding the contract event 0xbe8f2e1061ca56b9efd4df20c3c98a695f8ab858c660874438b2fa23624069ea.
//
// Solidity: event SelfStakeChanged(uint256 indexed id, uint32 indexed delegate, bool selfStake)
func (_Staking *StakingFilterer) FilterSelfStakeChanged(opts *bind.FilterOpts, id []*big.Int, delegate []uint32) (*StakingSelfStakeChangedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "SelfStakeChanged", idRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return &StakingSelfStakeChangedIterator{contract: _Staking.contract, event: "SelfStakeChanged", logs: logs, sub: sub}, nil
}

// WatchSelfStakeChanged is a free log subscription operation binding the contract event 0xbe8f2e1061ca56b9efd4df20c3c98a695f8ab858c660874438b2fa23624069ea.
//
// Solidity: event SelfStakeChanged(uint256 indexed id, uint32 indexed delegate, bool selfStake)
func (_Staking *StakingFilterer) WatchSelfStakeChanged(opts *bind.WatchOpts, sink chan<- *StakingSelfStakeChanged, id []*big.Int, delegate []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "SelfStakeChanged", idRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingSelfStakeChanged)
				if err := _Staking.contract.UnpackLog(event, "SelfStakeChanged", log); err != nil {
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

// ParseSelfStakeChanged is a log parse operation binding the contract event 0xbe8f2e1061ca56b9efd4df20c3c98a695f8ab858c660874438b2fa23624069ea.
//
// Solidity: event SelfStakeChanged(uint256 indexed id, uint32 indexed delegate, bool selfStake)
func (_Staking *StakingFilterer) ParseSelfStakeChanged(log types.Log) (*StakingSelfStakeChanged, error) {
	event := new(StakingSelfStakeChanged)
	if err := _Staking.contract.UnpackLog(event, "SelfStakeChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingSlashedIterator is returned from FilterSlashed and is used to iterate over the raw logs and unpacked data for Slashed events raised by the Staking contract.
type StakingSlashedIterator struct {
	Event *StakingSlashed // Event containing the contract specifics and raw log

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
func (it *StakingSlashedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingSlashed)
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
		it.Event = new(StakingSlashed)
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
func (it *StakingSlashedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingSlashedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Id     *big.Int
	Amount *big.Int
	Left   *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterSlashed is a free log retrieval operation binding the contract event 0x856bee22e79c8cadb8433b5c4953a46653e713608f53730229c38e534c8fb1cb.
//
// Solidity: event Slashed(uint256 indexed id, uint256 amount, uint256 left)
func (_Staking *StakingFilterer) FilterSlashed(opts *bind.FilterOpts, id []*big.Int) (*StakingSlashedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Slashed", idRule)
	if err != nil {
		return nil, err
	}
	return &StakingSlashedIterator{contract: _Staking.contract, event: "Slashed", logs: logs, sub: sub}, nil
}

// WatchSlashed is a free log subscription operation binding the contract event 0x856bee22e79c8cadb8433b5c4953a46653e713608f53730229c38e534c8fb1cb.
//
// Solidity: event Slashed(uint256 indexed id, uint256 amount, uint256 left)
func (_Staking *StakingFilterer) WatchSlashed(opts *bind.WatchOpts, sink chan<- *StakingSlashed, id []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Slashed", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingSlashed)
				if err := _Staking.contract.UnpackLog(event, "Slashed", log); err != nil {
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

// ParseSlashed is a log parse operation binding the contract event 0x856bee22e79c8cadb8433b5c4953a46653e713608f53730229c38e534c8fb1cb.
//
// Solidity: event Slashed(uint256 indexed id, uint256 amount, uint256 left)
func (_Staking *StakingFilterer) ParseSlashed(log types.Log) (*StakingSlashed, error) {
	event := new(StakingSlashed)
	if err := _Staking.contract.UnpackLog(event, "Slashed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingSplitIterator is returned from FilterSplit and is used to iterate over the raw logs and unpacked data for Split events raised by the Staking contract.
type StakingSplitIterator struct {
	Event *StakingSplit // Event containing the contract specifics and raw log

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
func (it *StakingSplitIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingSplit)
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
		it.Event = new(StakingSplit)
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
func (it *StakingSplitIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingSplitIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingSplit represents a Split event raised by the Staking contract.
type StakingSplit struct {
	Id     *big.Int
	Into   *big.Int
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterSplit is a free log retrieval operation binding the contract event 0xcf0974dfd867840133a0d4b02f1672f24017796fb8892d1e0d587692e4da90ab.
//
// Solidity: event Split(uint256 indexed id, uint256 indexed into, uint256 amount)
func (_Staking *StakingFilterer) FilterSplit(opts *bind.FilterOpts, id []*big.Int, into []*big.Int) (*StakingSplitIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var intoRule []interface{}
	for _, intoItem := range into {
		intoRule = append(intoRule, intoItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Split", idRule, intoRule)
	if err != nil {
		return nil, err
	}
	return &StakingSplitIterator{contract: _Staking.contract, event: "Split", logs: logs, sub: sub}, nil
}

// WatchSplit is a free log subscription operation binding the contract event 0xcf0974dfd867840133a0d4b02f1672f24017796fb8892d1e0d587692e4da90ab.
//
// Solidity: event Split(uint256 indexed id, uint256 indexed into, uint256 amount)
func (_Staking *StakingFilterer) WatchSplit(opts *bind.WatchOpts, sink chan<- *StakingSplit, id []*big.Int, into []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var intoRule []interface{}
	for _, intoItem := range into {
		intoRule = append(intoRule, intoItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Split", idRule, intoRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingSplit)
				if err := _Staking.contract.UnpackLog(event, "Split", log); err != nil {
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

// ParseSplit is a log parse operation binding the contract event 0xcf0974dfd867840133a0d4b02f1672f24017796fb8892d1e0d587692e4da90ab.
//
// Solidity: event Split(uint256 indexed id, uint256 indexed into, uint256 amount)
func (_Staking *StakingFilterer) ParseSplit(log types.Log) (*StakingSplit, error) {
	event := new(StakingSplit)
	if err := _Staking.contract.UnpackLog(event, "Split", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingStakedIterator is returned from FilterStaked and is used to iterate over the raw logs and unpacked data for Staked events raised by the Staking contract.
type StakingStakedIterator struct {
	Event *StakingStaked // Event containing the contract specifics and raw log

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
func (it *StakingStakedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingStaked)
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
		it.Event = new(StakingStaked)
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
func (it *StakingStakedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingStakedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingStaked represents a Staked event raised by the Staking contract.
type StakingStaked struct {
	Id        *big.Int
	Owner     common.Address
	Delegate  uint32
	Amount    *big.Int
	Duration  uint16
	AutoStake bool
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterStaked is a free log retrieval operation binding the contract event 0x3a2924a08f1dcf8375a582e778a440fb0470db2474822594802c11378d4b2654.
//
// Solidity: event Staked(uint256 indexed id, address indexed owner, uint32 indexed delegate, uint256 amount, uint16 duration, bool autoStake)
func (_Staking *StakingFilterer) FilterStaked(opts *bind.FilterOpts, id []*big.Int, owner []common.Address, delegate []uint32) (*StakingStakedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Staked", idRule, ownerRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return &StakingStakedIterator{contract: _Staking.contract, event: "Staked", logs: logs, sub: sub}, nil
}

// WatchStaked is a free log subscription operation binding the contract event 0x3a2924a08f1dcf8375a582e778a440fb0470db2474822594802c11378d4b2654.
//
// Solidity: event Staked(uint256 indexed id, address indexed owner, uint32 indexed delegate, uint256 amount, uint16 duration, bool autoStake)
func (_Staking *StakingFilterer) WatchStaked(opts *bind.WatchOpts, sink chan<- *StakingStaked, id []*big.Int, owner []common.Address, delegate []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Staked", idRule, ownerRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingStaked)
				if err := _Staking.contract.UnpackLog(event, "Staked", log); err != nil {
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

// ParseStaked is a log parse operation binding the contract event 0x3a2924a08f1dcf8375a582e778a440fb0470db2474822594802c11378d4b2654.
//
// Solidity: event Staked(uint256 indexed id, address indexed owner, uint32 indexed delegate, uint256 amount, uint16 duration, bool autoStake)
func (_Staking *StakingFilterer) ParseStaked(log types.Log) (*StakingStaked, error) {
	event := new(StakingStaked)
	if err := _Staking.contract.UnpackLog(event, "Staked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingSuccessorNamedIterator is returned from FilterSuccessorNamed and is used to iterate over the raw logs and unpacked data for SuccessorNamed events raised by the Staking contract.
type StakingSuccessorNamedIterator struct {
	Event *StakingSuccessorNamed // Event containing the contract specifics and raw log

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
func (it *StakingSuccessorNamedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingSuccessorNamed)
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
		it.Event = new(StakingSuccessorNamed)
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
func (it *StakingSuccessorNamedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingSuccessorNamedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingSuccessorNamed represents a SuccessorNamed event raised by the Staking contract.
type StakingSuccessorNamed struct {
	Successor common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterSuccessorNamed is a free log retrieval operation binding the contract event 0x3d812e0539de345f03294ab9b3b34f851bbb08a9d09ac4bc5b118315e9ab4775.
//
// Solidity: event SuccessorNamed(address indexed successor)
func (_Staking *StakingFilterer) FilterSuccessorNamed(opts *bind.FilterOpts, successor []common.Address) (*StakingSuccessorNamedIterator, error) {

	var successorRule []interface{}
	for _, successorItem := range successor {
		successorRule = append(successorRule, successorItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "SuccessorNamed", successorRule)
	if err != nil {
		return nil, err
	}
	return &StakingSuccessorNamedIterator{contract: _Staking.contract, event: "SuccessorNamed", logs: logs, sub: sub}, nil
}

// WatchSuccessorNamed is a free log subscription operation binding the contract event 0x3d812e0539de345f03294ab9b3b34f851bbb08a9d09ac4bc5b118315e9ab4775.
//
// Solidity: event SuccessorNamed(address indexed successor)
func (_Staking *StakingFilterer) WatchSuccessorNamed(opts *bind.WatchOpts, sink chan<- *StakingSuccessorNamed, successor []common.Address) (event.Subscription, error) {

	var successorRule []interface{}
	for _, successorItem := range successor {
		successorRule = append(successorRule, successorItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "SuccessorNamed", successorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingSuccessorNamed)
				if err := _Staking.contract.UnpackLog(event, "SuccessorNamed", log); err != nil {
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

// ParseSuccessorNamed is a log parse operation binding the contract event 0x3d812e0539de345f03294ab9b3b34f851bbb08a9d09ac4bc5b118315e9ab4775.
//
// Solidity: event SuccessorNamed(address indexed successor)
func (_Staking *StakingFilterer) ParseSuccessorNamed(log types.Log) (*StakingSuccessorNamed, error) {
	event := new(StakingSuccessorNamed)
	if err := _Staking.contract.UnpackLog(event, "SuccessorNamed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingTakenIterator is returned from FilterTaken and is used to iterate over the raw logs and unpacked data for Taken events raised by the Staking contract.
type StakingTakenIterator struct {
	Event *StakingTaken // Event containing the contract specifics and raw log

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
func (it *StakingTakenIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingTaken)
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
		it.Event = new(StakingTaken)
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
func (it *StakingTakenIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingTakenIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingTaken represents a Taken event raised by the Staking contract.
type StakingTaken struct {
	Id     *big.Int
	To     common.Address
	Amount *big.Int
	Left   *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterTaken is a free log retrieval operation binding the contract event 0x12e206072aafd5257c2fb1ff4b84a443dc46a288d2bd3517c1457aaa7a420aa8.
//
// Solidity: event Taken(uint256 indexed id, address indexed to, uint256 amount, uint256 left)
func (_Staking *StakingFilterer) FilterTaken(opts *bind.FilterOpts, id []*big.Int, to []common.Address) (*StakingTakenIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Taken", idRule, toRule)
	if err != nil {
		return nil, err
	}
	return &StakingTakenIterator{contract: _Staking.contract, event: "Taken", logs: logs, sub: sub}, nil
}

// WatchTaken is a free log subscription operation binding the contract event 0x12e206072aafd5257c2fb1ff4b84a443dc46a288d2bd3517c1457aaa7a420aa8.
//
// Solidity: event Taken(uint256 indexed id, address indexed to, uint256 amount, uint256 left)
func (_Staking *StakingFilterer) WatchTaken(opts *bind.WatchOpts, sink chan<- *StakingTaken, id []*big.Int, to []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Taken", idRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingTaken)
				if err := _Staking.contract.UnpackLog(event, "Taken", log); err != nil {
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

// ParseTaken is a log parse operation binding the contract event 0x12e206072aafd5257c2fb1ff4b84a443dc46a288d2bd3517c1457aaa7a420aa8.
//
// Solidity: event Taken(uint256 indexed id, address indexed to, uint256 amount, uint256 left)
func (_Staking *StakingFilterer) ParseTaken(log types.Log) (*StakingTaken, error) {
	event := new(StakingTaken)
	if err := _Staking.contract.UnpackLog(event, "Taken", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingTransferIterator is returned from FilterTransfer and is used to iterate over the raw logs and unpacked data for Transfer events raised by the Staking contract.
type StakingTransferIterator struct {
	Event *StakingTransfer // Event containing the contract specifics and raw log

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
func (it *StakingTransferIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingTransfer)
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
		it.Event = new(StakingTransfer)
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
func (it *StakingTransferIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingTransferIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingTransfer represents a Transfer event raised by the Staking contract.
type StakingTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTransfer is a free log retrieval operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_Staking *StakingFilterer) FilterTransfer(opts *bind.FilterOpts, from []common.Address, to []common.Address, tokenId []*big.Int) (*StakingTransferIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &StakingTransferIterator{contract: _Staking.contract, event: "Transfer", logs: logs, sub: sub}, nil
}

// WatchTransfer is a free log subscription operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_Staking *StakingFilterer) WatchTransfer(opts *bind.WatchOpts, sink chan<- *StakingTransfer, from []common.Address, to []common.Address, tokenId []*big.Int) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingTransfer)
				if err := _Staking.contract.UnpackLog(event, "Transfer", log); err != nil {
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

// ParseTransfer is a log parse operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_Staking *StakingFilterer) ParseTransfer(log types.Log) (*StakingTransfer, error) {
	event := new(StakingTransfer)
	if err := _Staking.contract.UnpackLog(event, "Transfer", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingUnstakedIterator is returned from FilterUnstaked and is used to iterate over the raw logs and unpacked data for Unstaked events raised by the Staking contract.
type StakingUnstakedIterator struct {
	Event *StakingUnstaked // Event containing the contract specifics and raw log

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
func (it *StakingUnstakedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingUnstaked)
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
		it.Event = new(StakingUnstaked)
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
func (it *StakingUnstakedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingUnstakedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingUnstaked represents a Unstaked event raised by the Staking contract.
type StakingUnstaked struct {
	Id               *big.Int
	WithdrawableFrom *big.Int
	Raw              types.Log // Blockchain specific contextual infos
}

// FilterUnstaked is a free log retrieval operation binding the contract event 0xfe67007f52a1bf967323b00fd406f9028a8e8a88aec274e07a63b2fabacc64a7.
//
// Solidity: event Unstaked(uint256 indexed id, uint256 withdrawableFrom)
func (_Staking *StakingFilterer) FilterUnstaked(opts *bind.FilterOpts, id []*big.Int) (*StakingUnstakedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Unstaked", idRule)
	if err != nil {
		return nil, err
	}
	return &StakingUnstakedIterator{contract: _Staking.contract, event: "Unstaked", logs: logs, sub: sub}, nil
}

// WatchUnstaked is a free log subscription operation binding the contract event 0xfe67007f52a1bf967323b00fd406f9028a8e8a88aec274e07a63b2fabacc64a7.
//
// Solidity: event Unstaked(uint256 indexed id, uint256 withdrawableFrom)
func (_Staking *StakingFilterer) WatchUnstaked(opts *bind.WatchOpts, sink chan<- *StakingUnstaked, id []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Unstaked", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingUnstaked)
				if err := _Staking.contract.UnpackLog(event, "Unstaked", log); err != nil {
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

// ParseUnstaked is a log parse operation binding the contract event 0xfe67007f52a1bf967323b00fd406f9028a8e8a88aec274e07a63b2fabacc64a7.
//
// Solidity: event Unstaked(uint256 indexed id, uint256 withdrawableFrom)
func (_Staking *StakingFilterer) ParseUnstaked(log types.Log) (*StakingUnstaked, error) {
	event := new(StakingUnstaked)
	if err := _Staking.contract.UnpackLog(event, "Unstaked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingVotesChangedIterator is returned from FilterVotesChanged and is used to iterate over the raw logs and unpacked data for VotesChanged events raised by the Staking contract.
type StakingVotesChangedIterator struct {
	Event *StakingVotesChanged // Event containing the contract specifics and raw log

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
func (it *StakingVotesChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingVotesChanged)
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
		it.Event = new(StakingVotesChanged)
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
func (it *StakingVotesChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingVotesChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingVotesChanged represents a VotesChanged event raised by the Staking contract.
type StakingVotesChanged struct {
	Id       *big.Int
	Delegate uint32
	Votes    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterVotesChanged is a free log retrieval operation binding the contract event 0xcfb7793cf7cd659cd61266308c73a36e48aa631d53f6d54cbe38cf92f0285616.
//
// Solidity: event VotesChanged(uint256 indexed id, uint32 indexed delegate, uint256 votes)
func (_Staking *StakingFilterer) FilterVotesChanged(opts *bind.FilterOpts, id []*big.Int, delegate []uint32) (*StakingVotesChangedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "VotesChanged", idRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return &StakingVotesChangedIterator{contract: _Staking.contract, event: "VotesChanged", logs: logs, sub: sub}, nil
}

// WatchVotesChanged is a free log subscription operation binding the contract event 0xcfb7793cf7cd659cd61266308c73a36e48aa631d53f6d54cbe38cf92f0285616.
//
// Solidity: event VotesChanged(uint256 indexed id, uint32 indexed delegate, uint256 votes)
func (_Staking *StakingFilterer) WatchVotesChanged(opts *bind.WatchOpts, sink chan<- *StakingVotesChanged, id []*big.Int, delegate []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "VotesChanged", idRule, delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingVotesChanged)
				if err := _Staking.contract.UnpackLog(event, "VotesChanged", log); err != nil {
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

// ParseVotesChanged is a log parse operation binding the contract event 0xcfb7793cf7cd659cd61266308c73a36e48aa631d53f6d54cbe38cf92f0285616.
//
// Solidity: event VotesChanged(uint256 indexed id, uint32 indexed delegate, uint256 votes)
func (_Staking *StakingFilterer) ParseVotesChanged(log types.Log) (*StakingVotesChanged, error) {
	event := new(StakingVotesChanged)
	if err := _Staking.contract.UnpackLog(event, "VotesChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// StakingWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the Staking contract.
type StakingWithdrawnIterator struct {
	Event *StakingWithdrawn // Event containing the contract specifics and raw log

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
func (it *StakingWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StakingWithdrawn)
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
		it.Event = new(StakingWithdrawn)
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
func (it *StakingWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StakingWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StakingWithdrawn represents a Withdrawn event raised by the Staking contract.
type StakingWithdrawn struct {
	Id     *big.Int
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef202372.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed to, uint256 amount)
func (_Staking *StakingFilterer) FilterWithdrawn(opts *bind.FilterOpts, id []*big.Int, to []common.Address) (*StakingWithdrawnIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Staking.contract.FilterLogs(opts, "Withdrawn", idRule, toRule)
	if err != nil {
		return nil, err
	}
	return &StakingWithdrawnIterator{contract: _Staking.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef202372.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed to, uint256 amount)
func (_Staking *StakingFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *StakingWithdrawn, id []*big.Int, to []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Staking.contract.WatchLogs(opts, "Withdrawn", idRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StakingWithdrawn)
				if err := _Staking.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef202372.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed to, uint256 amount)
func (_Staking *StakingFilterer) ParseWithdrawn(log types.Log) (*StakingWithdrawn, error) {
	event := new(StakingWithdrawn)
	if err := _Staking.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
