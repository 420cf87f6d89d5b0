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

// RestakingPoolExitInfo is an auto generated low-level Go binding around an user-defined struct.
type RestakingPoolExitInfo struct {
	Id       *big.Int
	Account  common.Address
	Operator uint32
	Asset    common.Address
	Shares   *big.Int
	Due      *big.Int
	Left     bool
	Value    *big.Int
}

// RestakingPoolLinks is an auto generated low-level Go binding around an user-defined struct.
type RestakingPoolLinks struct {
	Staking         common.Address
	Rewards         common.Address
	Allocations     common.Address
	Slashing        common.Address
	SlashEscrow     common.Address
	SecurityRewards common.Address
	VoteEscrow      common.Address
	Prices          common.Address
	Guardian        common.Address
	Operators       common.Address
}

// RestakingPoolTokenVault is an auto generated low-level Go binding around an user-defined struct.
type RestakingPoolTokenVault struct {
	Operator uint32
	Asset    common.Address
}

// RestakingPoolMetaData contains all meta data concerning the RestakingPool contract.
var RestakingPoolMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"allocations\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slashing\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slashEscrow\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"securityRewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"voteEscrow\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"prices\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operators\",\"type\":\"address\"}],\"internalType\":\"structRestakingPool.Links\",\"name\":\"l\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"BucketBacksDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"BucketUnstaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"}],\"name\":\"BucketVotesOtherwise\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"max\",\"type\":\"uint16\"}],\"name\":\"LockTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NoSuchExit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"NoSuchOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllocations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"heldUntil\",\"type\":\"uint256\"}],\"name\":\"NotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnoughShares\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlashEscrow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlashing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYourBucket\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYourExit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"NothingToDeliver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"SlashInEscrow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"name\":\"TooLittle\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"VaultEmptied\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"DelegateApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ExitClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"due\",\"type\":\"uint40\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Matured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Restored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"Taken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Undelivered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ALLOCATIONS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXIT_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GUARDIAN\",\"outputs\":[{\"internalType\":\"contractIGuardian\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLD_DAYS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLD_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_OPERATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OPERATORS\",\"outputs\":[{\"internalType\":\"contractIOperators\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRICES\",\"outputs\":[{\"internalType\":\"contractIAssetPrices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractIBucketRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SECURITY_REWARDS\",\"outputs\":[{\"internalType\":\"contractISecurityRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASHING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASH_ESCROW\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIPooledBuckets\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTE_ESCROW\",\"outputs\":[{\"internalType\":\"contractIEscrowLedger\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"activeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"activeTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"applyDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"bookOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"heldFrom\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"heldUntil\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"claimExit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"commissionOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exitCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"exitOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"due\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"left\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"internalType\":\"structRestakingPool.ExitInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"exitingBy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"exitsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"due\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"left\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"internalType\":\"structRestakingPool.ExitInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"harvest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"operatorsWith\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"requestExit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"restake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"restakeBucket\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"restakeToken\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"restakedBy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"restore\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"sharesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"part\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"whole\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"take\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"tokenVaultsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"internalType\":\"structRestakingPool.TokenVault[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"total\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"undelivered\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"exiting\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610200604052348015610010575f5ffd5b50604051615b55380380615b5583398101604081905261002f9161013a565b81516001600160a01b0390811660809081526020840151821660a09081526040850151831660c09081526060860151841660e09081529286015184166101009081529186015184166101209081529086015184166101405285015183166101605290840151821661018052830151166101a0526100ad816009610224565b64ffffffffff166101c0526100c3816007610224565b64ffffffffff166101e052506102579050565b60405161014081016001600160401b038111828210171561010557634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b0381168114610121575f5ffd5b919050565b805164ffffffffff81168114610121575f5ffd5b5f5f82840361016081121561014d575f5ffd5b61014081121561015b575f5ffd5b506101646100d6565b61016d8461010b565b815261017b6020850161010b565b602082015261018c6040850161010b565b604082015261019d6060850161010b565b60608201526101ae6080850161010b565b60808201526101bf60a0850161010b565b60a08201526101d060c0850161010b565b60c08201526101e160e0850161010b565b60e08201526101f3610100850161010b565b610100820152610206610120850161010b565b610120820152915061021b6101408401610126565b90509250929050565b64ffffffffff818116838216029081169081811461025057634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161576a6103eb5f395f81816107dd01528181610a1b0152610a5a01525f818161088f01526117e201525f818161053801528181610ba901528181610eb8015261220601525f81816102e501528181612385015261265101525f818161098f01528181610e140152818161207b0152818161214f015281816122cb01528181612a0a0152612fc501525f8181610461015281816133ec0152613a5b01525f818161049401528181612d2e01528181613ea501528181614190015261424401525f81816104e601528181611f690152612e4501525f818161095c01526109bc01525f818161040f0152611b8a01525f818161074e0152818161123e01528181614052015281816140cb01526141bf01525f818161060b01528181610f880152818161103f015281816110fa0152818161119a0152818161133b0152818161169b01528181611cf501528181612abe01528181612b72015281816130870152613154015261576a5ff3fe60806040526004361061023e575f3560e01c80637d53de2111610134578063c0034e0c116100b3578063de36871011610078578063de3687101461082b578063e00833001461084a578063e4414d071461087e578063e69c1c2c146108b1578063e933f1981461094b578063ff677c7b1461097e575f5ffd5b8063c0034e0c1461073d578063cf3e23f814610770578063d2514e841461078f578063d2e9ffca146107cc578063d74935d1146107ff575f5ffd5b8063ade2ecec116100f9578063ade2ecec14610693578063b0ff950e146106a6578063ba0f1c48146106ea578063bb4c31ed14610709578063be31a1bc1461071e575f5ffd5b80637d53de21146105795780638cab0ca6146105ce57806397610f30146105fa5780639f150a4c1461062d578063aa7c477014610659575f5ffd5b8063424f7151116101c05780636258e037116101855780636258e037146104b6578063633c4795146104d557806368fb32bb14610508578063724c184c146105275780637752b64f1461055a575f5ffd5b8063424f7151146103d45780634afd8e4d146103fe5780634b23ca5f146104315780634c76034b1461045057806355d3748a14610483575f5ffd5b806323b7ec3b1161020657806323b7ec3b1461031f578063255afa431461033e5780632b78c9f71461038257806330d0c72414610396578063328bd18b146103b5575f5ffd5b806301111f5a146102425780630b5b207c14610263578063118e29d114610282578063127ad7be146102a85780631eabcd34146102d4575b5f5ffd5b34801561024d575f5ffd5b5061026161025c3660046150a2565b6109b1565b005b34801561026e575f5ffd5b5061026161027d3660046150d5565b610b5e565b6102956102903660046150d5565b610b7c565b6040519081526020015b60405180910390f35b3480156102b3575f5ffd5b506102c76102c2366004615104565b610ca3565b60405161029f91906151b0565b3480156102df575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161029f565b34801561032a575f5ffd5b506103076103393660046150d5565b610df7565b348015610349575f5ffd5b506102956103583660046151fe565b6001600160a01b039182165f908152600d6020908152604080832093909416825291909152205490565b34801561038d575f5ffd5b50610295601081565b3480156103a1575f5ffd5b506102956103b0366004615235565b610e8b565b3480156103c0575f5ffd5b506102956103cf36600461525f565b6113ad565b3480156103df575f5ffd5b506103e8600781565b60405164ffffffffff909116815260200161029f565b348015610409575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b34801561043c575f5ffd5b5061029561044b366004615276565b61171f565b34801561045b575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b34801561048e575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b3480156104c1575f5ffd5b506102616104d03660046151fe565b611abd565b3480156104e0575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b348015610513575f5ffd5b506102956105223660046152b4565b611b62565b348015610532575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b348015610565575f5ffd5b506102956105743660046152f8565b611b76565b348015610584575f5ffd5b50610295610593366004615353565b63ffffffff919091165f9081526001602090815260408083206001600160a01b03948516845282528083209490931682529290925290205490565b3480156105d9575f5ffd5b506105ed6105e836600461539b565b611d7c565b60405161029f91906153b6565b348015610605575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b348015610638575f5ffd5b5061064c610647366004615104565b611e10565b60405161029f91906153f3565b348015610664575f5ffd5b50610678610673366004615445565b611f3c565b6040805193845260208401929092529082015260600161029f565b6102616106a1366004615276565b611f56565b3480156106b1575f5ffd5b506102956106c036600461539b565b6001600160a01b03165f90815260046020526040902054600160801b90046001600160801b031690565b3480156106f5575f5ffd5b506102956107043660046150d5565b612132565b348015610714575f5ffd5b5061029560065481565b348015610729575f5ffd5b506102616107383660046150d5565b6121c0565b348015610748575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b34801561077b575f5ffd5b5061029561078a366004615276565b6121d9565b34801561079a575f5ffd5b506102956107a936600461539b565b6001600160a01b03165f908152600460205260409020546001600160801b031690565b3480156107d7575f5ffd5b506103e87f000000000000000000000000000000000000000000000000000000000000000081565b34801561080a575f5ffd5b5061081e61081936600461525f565b6126b2565b60405161029f9190615461565b348015610836575f5ffd5b5061029561084536600461539b565b612845565b348015610855575f5ffd5b50610869610864366004615445565b612941565b6040805192835260208301919091520161029f565b348015610889575f5ffd5b506103e87f000000000000000000000000000000000000000000000000000000000000000081565b3480156108bc575f5ffd5b506109286108cb3660046150d5565b63ffffffff81165f90815260056020908152604091829020825160608101845290546001600160401b03811680835264ffffffffff600160401b83048116948401859052600160681b909204909116919093018190529193909250565b6040805193845264ffffffffff928316602085015291169082015260600161029f565b348015610956575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b348015610989575f5ffd5b506103077f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a01576040516310b0bd6360e11b81523360048201526024015b60405180910390fd5b63ffffffff82165f90815260056020526040902042610a407f000000000000000000000000000000000000000000000000000000000000000082615484565b64ffffffffff168364ffffffffff161115610a8257610a7f7f000000000000000000000000000000000000000000000000000000000000000082615484565b92505b815464ffffffffff600160681b9091048116908416111580610ab257508064ffffffffff168364ffffffffff1611155b15610abd5750505050565b815464ffffffffff808316600160681b9092041611610afa5781546cffffffffff00000000000000001916600160401b64ffffffffff8316021782555b815464ffffffffff60681b1916600160681b64ffffffffff851690810291909117835560405190815263ffffffff8516907fd12a291e5eb69332743175ea8e2ff6e6635545ddcb84731608214c31fb0c03489060200160405180910390a250505050565b610b666129ac565b610b6f816129e3565b5050610b79612c6e565b50565b5f610b856129ac565b604051634f4f233360e11b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015610bf6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c1a91906154b0565b15610c4957604051630cb09dc760e01b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201526024016109f8565b345f03610c695760405163d23fa2a360e01b815260040160405180910390fd5b610c72826129e3565b5050610c7f33835f612c98565b610c8a825f34612e18565b9050610c968234612f9e565b610c9e612c6e565b919050565b6001600160a01b0383165f9081526008602052604090208054606091908410610ccc5750610df0565b80545f90610cdb9086906154c9565b9050838110610cea5783610cec565b805b6001600160401b03811115610d0357610d036154dc565b604051908082528060200260200182016040528015610d7057816020015b60408051610100810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c0820181905260e082015282525f19909201910181610d215790505b5092505f5b8351811015610dec57610dc783610d8c83896154f0565b81548110610d9c57610d9c615503565b5f918252602090912060048204015460039091166008026101000a90046001600160401b03166126b2565b848281518110610dd957610dd9615503565b6020908102919091010152600101610d75565b5050505b9392505050565b6040516323b7ec3b60e01b815263ffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa158015610e61573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e859190615522565b92915050565b5f610e946129ac565b604051634f4f233360e11b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015610f05573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f2991906154b0565b15610f5857604051630cb09dc760e01b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201526024016109f8565b5f5f610f63856129e3565b6040516324a6653960e01b81526004810187905291935091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906324a665399060240161010060405180830381865afa158015610fce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ff29190615559565b9050611000858285856131bd565b61100b33875f612c98565b61101a865f8360200151612e18565b6040516323b872dd60e01b8152336004820152306024820152604481018790529094507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064015f604051808303815f87803b158015611088575f5ffd5b505af115801561109a573d5f5f3e3d5ffd5b50505063ffffffff87165f9081526005602052604090205460808301516001600160401b03909116915015806110ce575080155b1561115a5760405163ddcb2a9360e01b81526004810187905261ffff84166024820152600160448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ddcb2a93906064015f604051808303815f87803b158015611143575f5ffd5b505af1158015611155573d5f5f3e3d5ffd5b505050505b805f036112c7578363ffffffff16826040015163ffffffff16146111fa57604051633f934bb960e01b81526004810187905263ffffffff851660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f934bb9906044015f604051808303815f87803b1580156111e3575f5ffd5b505af11580156111f5573d5f5f3e3d5ffd5b505050505b63ffffffff87165f9081526005602052604090819020805467ffffffffffffffff19166001600160401b038916179055516318b5826d60e01b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906318b5826d90602401602060405180830381865afa15801561128b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112af919061561b565b5f878152600c6020526040902055506113a592505050565b6040805160028082526060820183525f926020830190803683370190505090508187825f815181106112fb576112fb615503565b602002602001018360018151811061131557611315615503565b6020908102919091010191909152526040516317d2990360e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317d2990390611372908490889060040161566c565b5f604051808303815f87803b158015611389575f5ffd5b505af115801561139b573d5f5f3e3d5ffd5b5050505050505050505b610e85612c6e565b5f6113b66129ac565b5f82815260076020908152604091829020825160e08101845281546001600160a01b03808216808452600160a01b830463ffffffff1695840195909552600160c01b820462ffffff1695830195909552600160d81b900464ffffffffff16606082015260018201546001600160801b038082166080840152600160801b9091041660a082015260029091015490921660c083015261146a57604051630bee730b60e31b8152600481018490526024016109f8565b80516001600160a01b0316331461149d5760405163c716f1e960e01b8152600481018490523360248201526044016109f8565b6114af81602001518260c00151613312565b156114d9576114c75f82602001518360c00151612c98565b6114d981602001518260c00151613360565b60208082015163ffffffff165f908152808252604080822060c08501516001600160a01b03168352909252206001015460a08201516001600160801b03600160801b90920482169116111561158257606081015160208083015163ffffffff165f9081526005909152604090819020549051632ca6b6d760e11b81526004810186905264ffffffffff9283166024820152600160681b90910490911660448201526064016109f8565b6115b081602001518260c001518360a001516001600160801b031684608001516001600160801b031661344a565b91506115bc8382613564565b805f01516001600160a01b0316816020015163ffffffff16847f3458f945e74517acc4936e7a19d71b007002585b4d55156493a39adddc8ec70f8460c001518660405161161e9291906001600160a01b03929092168252602082015260400190565b60405180910390a4815f03611636575f915050610c96565b60c08101516001600160a01b03166116f95760208181015163ffffffff165f90815260059091526040908190205482519151637747dd8160e01b81526001600160401b039091166004820152602481018490526001600160a01b0391821660448201527f000000000000000000000000000000000000000000000000000000000000000090911690637747dd81906064015f604051808303815f87803b1580156116de575f5ffd5b505af11580156116f0573d5f5f3e3d5ffd5b50505050611716565b805160c0820151611716916001600160a01b0390911690846136ce565b50610c9e612c6e565b5f6117286129ac565b63ffffffff84165f9081526001602090815260408083206001600160a01b0387168452825280832033845290915290205482158061176557508083115b1561178d57604051632021c8b760e21b815260048101829052602481018490526044016109f8565b611798338686612c98565b6117a283826154c9565b63ffffffff86165f9081526001602090815260408083206001600160a01b038916845282528083203384529091528120919091558061180c8787876118077f000000000000000000000000000000000000000000000000000000000000000042615484565b613703565b9150915060065f815461181e90615691565b9182905550335f81815260086020908152604091829020825160e08101845293845263ffffffff8c16918401919091528054939750929082019061186190613842565b62ffffff1681526020018464ffffffffff168152602001876001600160801b03168152602001836001600160801b03168152602001886001600160a01b031681525060075f8781526020019081526020015f205f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151815f0160146101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f0160186101000a81548162ffffff021916908362ffffff1602179055506060820151815f01601b6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151816001015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060a08201518160010160106101000a8154816001600160801b0302191690836001600160801b0316021790555060c0820151816002015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055509050508085908060018154018082558091505060019003905f5260205f2090600491828204019190066008029091909190916101000a8154816001600160401b0302191690836001600160401b03160217905550611a338888613360565b6001600160a01b038716611a5557611a553389611a5089886154c9565b613875565b604080516001600160a01b03891681526020810188905264ffffffffff8516818301529051339163ffffffff8b169188917fa98837211765333253906d228fb0c2a51f812b3b044ad1cd3c14d4f02e5eaad2919081900360600190a450505050610df0612c6e565b611ac56129ac565b6001600160a01b038083165f908152600d6020908152604080832093851683529290529081205490819003611b20576040516330c0178f60e21b81526001600160a01b038085166004830152831660248201526044016109f8565b6001600160a01b038084165f818152600d60209081526040808320948716835293905291822091909155611b559083836136ce565b50611b5e612c6e565b5050565b5f611b6e848484613ab9565b949350505050565b5f611b7f6129ac565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611bca5760405163c30092fd60e01b81523360048201526024016109f8565b611bd55f8787612c98565b82841115611be1578293505b8215611c255763ffffffff86165f908152602081815260408083206001600160a01b0389168452909152902054611c22906001600160801b03168585613afe565b90505b8015611c3657611c36868683613bae565b611c408686613360565b805f03611c4e57505f611d6b565b604080518281526001600160a01b03848116602083015287169163ffffffff8916917f2698d305ce61ff7c1ebd8e0138900d4f7cda0350c8581dbfec2727f243d6d5ec910160405180910390a36001600160a01b038516611d515763ffffffff86165f908152600560205260409081902054905163169dc06360e31b81526001600160401b039091166004820152602481018290526001600160a01b0383811660448301527f0000000000000000000000000000000000000000000000000000000000000000169063b4ee0318906064015f604051808303815f87803b158015611d36575f5ffd5b505af1158015611d48573d5f5f3e3d5ffd5b50505050611d6b565b611d5c858383613c60565b611d6b57611d6b858383613d2c565b611d73612c6e565b95945050505050565b6001600160a01b0381165f90815260096020908152604091829020805483518184028101840190945280845260609392830182828015611e0457602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411611dc75790505b50505050509050919050565b6001600160a01b0383165f908152600a602052604090208054606091908410611e395750610df0565b80545f90611e489086906154c9565b9050838110611e575783611e59565b805b6001600160401b03811115611e7057611e706154dc565b604051908082528060200260200182016040528015611eb457816020015b604080518082019091525f8082526020820152815260200190600190039081611e8e5790505b5092505f5b8351811015610dec5782611ecd82886154f0565b81548110611edd57611edd615503565b5f9182526020918290206040805180820190915291015463ffffffff8116825264010000000090046001600160a01b0316918101919091528451859083908110611f2957611f29615503565b6020908102919091010152600101611eb9565b5f5f5f611f498585613dbb565b9250925092509250925092565b611f5e6129ac565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611fa9576040516318c928c360e31b81523360048201526024016109f8565b6001600160a01b038216611fba5750345b801561212557611fcb5f8484612c98565b816001600160a01b03168363ffffffff167f8c04f585c8bd150baa45ff362530ea2476fdd329f9deaebad80f0842462821588360405161200d91815260200190565b60405180910390a363ffffffff83165f908152602081815260408083206001600160a01b0386168452909152812054600160801b90046001600160801b031690036120f85761205c8383613360565b6040516323b7ec3b60e01b815263ffffffff841660048201526120f3907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa1580156120c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120ec9190615522565b8383613e78565b612125565b612103838383613f0f565b61210d8383613360565b6001600160a01b038216612125576121258382612f9e565b61212d612c6e565b505050565b604051631741e38960e31b815263ffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ba0f1c4890602401602060405180830381865afa15801561219c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e85919061561b565b6121c86129ac565b6121d181613fd2565b610b79612c6e565b5f6121e26129ac565b604051634f4f233360e11b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015612253573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061227791906154b0565b156122a657604051630cb09dc760e01b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201526024016109f8565b6040516323b7ec3b60e01b815263ffffffff851660048201525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323b7ec3b90602401602060405180830381865afa158015612310573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123349190615522565b6001600160a01b031603612366576040516001620236d360e01b0319815263ffffffff851660048201526024016109f8565b604051631738e3a560e11b81526001600160a01b0384811660048301527f00000000000000000000000000000000000000000000000000000000000000001690632e71c74a90602401602060405180830381865afa1580156123ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123ee91906154b0565b6124165760405163258987f960e11b81526001600160a01b03841660048201526024016109f8565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa15801561245a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061247e919061561b565b90506124956001600160a01b0385163330866142de565b6040516370a0823160e01b815230600482015281906001600160a01b038616906370a0823190602401602060405180830381865afa1580156124d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124fd919061561b565b61250791906154c9565b9250825f036125295760405163d23fa2a360e01b815260040160405180910390fd5b612534338686612c98565b61253f858585612e18565b335f908152600b6020908152604080832063ffffffff8a16845282528083206001600160a01b038916845290915290205490925060ff1661261157335f818152600b6020908152604080832063ffffffff808b168086529184528285206001600160a01b038b8116808852918652848720805460ff19166001908117909155978752600a86528487208551808701909652938552848601918252835497880184559286529390942091519190940180549251909416640100000000026001600160c01b03199092169216919091171790555b6001600160a01b038481165f81815260046020819052604091829020549151635eb3e2eb60e01b8152908101929092526001600160801b031660248201527f000000000000000000000000000000000000000000000000000000000000000090911690635eb3e2eb906044015f6040518083038186803b158015612693575f5ffd5b505afa1580156126a5573d5f5f3e3d5ffd5b5050505050610df0612c6e565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f82815260076020908152604091829020825160e08101845281546001600160a01b03808216808452600160a01b830463ffffffff1695840195909552600160c01b820462ffffff1695830195909552600160d81b900464ffffffffff16606082015260018201546001600160801b038082166080840152600160801b9091041660a082015260029091015490921660c08301526127905750919050565b5f5f6127c083602001518460c001518560a001516001600160801b031686608001516001600160801b0316614314565b91509150604051806101000160405280868152602001845f01516001600160a01b03168152602001846020015163ffffffff1681526020018460c001516001600160a01b0316815260200184608001516001600160801b03168152602001846060015164ffffffffff1681526020018315158152602001828152509350505050919050565b6001600160a01b0381165f908152600960205260408120815b815481101561293a576129265f5f84848154811061287e5761287e615503565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff16835282810193909352604091820181208180529092528120845490916001918690869081106128d3576128d3615503565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff168352828101939093526040918201812081805283528181206001600160a01b038a168252909252902054614406565b61293090846154f0565b925060010161285e565b5050919050565b63ffffffff82165f908152602081815260408083206001600160a01b038516845290915281206001810154815483929161298f916001600160801b0391821691600160801b909104166156a9565b6002909101546001600160801b0391821693501690509250929050565b6129b461443b565b6129e160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061447b565b565b60405163a6db03d160e01b815263ffffffff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a6db03d1906024016040805180830381865afa158015612a4e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a7291906156c8565b63ffffffff85165f908152600560205260408120549294509092506001600160401b0390911690819003612aa65750915091565b6040516324a6653960e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015612b0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b309190615559565b6040015190508363ffffffff168163ffffffff1603612b50575050915091565b604051633f934bb960e01b81526004810183905263ffffffff851660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f934bb9906044015f604051808303815f87803b158015612bbb575f5ffd5b505af1925050508015612bcc575060015b612c29573d808015612bf9576040519150601f19603f3d011682016040523d82523d5f602084013e612bfe565b606091505b5080515f03612c2057604051632eea15db60e11b815260040160405180910390fd5b81945050612c67565b60405163ffffffff85811682528616907f02945ed8c8ec4ab5827cd15253b529ec111e8141faa354c0329fce3d3b157a7a9060200160405180910390a25b5050915091565b6129e15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006129db565b6001600160a01b038116612caf57612caf82613fd2565b63ffffffff82165f908152602081815260408083206001600160a01b038086168552925282209190851615612d185763ffffffff84165f9081526001602090815260408083206001600160a01b0380881685529083528184209089168452909152902054612d1a565b5f5b600183015483549192506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916379521940918891889188918791612d7b916001600160801b0391821691600160801b909104166156a9565b600289015460405160e088901b6001600160e01b03191681526001600160a01b03968716600482015263ffffffff909516602486015294909216604484015260648301526001600160801b03908116608483015290911660a482015260c4015f604051808303815f87803b158015612df1575f5ffd5b505af1158015612e03573d5f5f3e3d5ffd5b50505050612e118484614482565b5050505050565b6040516370acf9a560e01b815263ffffffff841660048201526001600160a01b0383811660248301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906370acf9a590604401602060405180830381865afa158015612e8c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612eb091906154b0565b15612ee557604051633f98a2ed60e01b815263ffffffff851660048201526001600160a01b03841660248201526044016109f8565b612ef1848433856146a6565b9050612efd8484613360565b6001600160a01b038316612f495763ffffffff84165f9081526001602090815260408083206001600160a01b0387168452825280832033808552925290912054612f4991908690613875565b604080518381526020810183905233916001600160a01b0386169163ffffffff8816917f513b4fb6d15f731dcce3b62300e80bc9ba393615e52ea7fff6b9fe26d0f5d048910160405180910390a49392505050565b60405163a6db03d160e01b815263ffffffff831660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a6db03d1906024016040805180830381865afa158015613009573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061302d91906156c8565b63ffffffff86165f908152600560205260408120549294509092506001600160401b03909116908190036131345760405163317a4b8160e01b815263ffffffff8416600482015261ffff83166024820152600160448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063317a4b8190869060640160206040518083038185885af11580156130d7573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906130fc919061561b565b63ffffffff86165f908152600560205260409020805467ffffffffffffffff19166001600160401b0392909216919091179055612e11565b60405163031dcd1960e31b81526004810182905261ffff831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906318ee68c89086906044015f604051808303818588803b15801561319f575f5ffd5b505af11580156131b1573d5f5f3e3d5ffd5b50505050505050505050565b82516001600160a01b031633146131f057604051630113c5d960e01b8152600481018590523360248201526044016109f8565b8260a0015115613216576040516372b89bd760e01b8152600481018590526024016109f8565b8260c001511561323c576040516335ab0a3560e01b8152600481018590526024016109f8565b82602001515f036132605760405163d23fa2a360e01b815260040160405180910390fd5b8061ffff16836060015161ffff1611156132a857606083015160405163328f781f60e01b81526004810186905261ffff918216602482015290821660448201526064016109f8565b604083015163ffffffff16158015906132d157508163ffffffff16836040015163ffffffff1614155b1561330c57604080840151905163726601cb60e01b81526004810186905263ffffffff918216602482015290831660448201526064016109f8565b50505050565b63ffffffff82165f908152602081815260408083206001600160a01b0385168452909152812060010154600160801b90046001600160801b031661335784844261487a565b14159392505050565b61336a828261496c565b6001600160a01b0381161561337d575050565b63ffffffff82165f818152602081815260408083206001600160a01b03868116855292529182902060028101548154935163f1881b0960e01b815260048101959095526001600160801b0390811660248601528084166044860152600160801b909304909216606484015290917f00000000000000000000000000000000000000000000000000000000000000009091169063f1881b09906084015f604051808303815f87803b15801561342f575f5ffd5b505af1158015613441573d5f5f3e3d5ffd5b50505050505050565b63ffffffff84165f9081526003602090815260408083206001600160a01b03871684529091528120819061347f878787614a84565b8154811061348f5761348f615503565b5f9182526020909120600290910201600181015481549192506134c79185916001600160801b0390811691600160801b900416613afe565b8154909250839082906010906134ee908490600160801b90046001600160801b03166156a9565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081816001015f8282829054906101000a90046001600160801b031661353791906156a9565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050949350505050565b80516001600160a01b03165f9081526008602052604081208054909190829061358f906001906154c9565b8154811061359f5761359f615503565b5f918252602090912060048204015460039091166008026101000a90046001600160401b0316905083811461365f578082846040015162ffffff16815481106135ea576135ea615503565b905f5260205f2090600491828204019190066008026101000a8154816001600160401b0302191690836001600160401b03160217905550826040015160075f836001600160401b031681526020019081526020015f205f0160186101000a81548162ffffff021916908362ffffff1602179055505b8180548061366f5761366f6156f2565b5f828152602080822060045f199094019384040180546001600160401b03600860038716026101000a021916905591909255948152600790945250506040822082815560018101929092555060020180546001600160a01b0319169055565b6136db8383836001614b1e565b61212d57604051635274afe760e01b81526001600160a01b03841660048201526024016109f8565b63ffffffff84165f908152602081815260408083206001600160a01b03871684529091528120600281015482919064ffffffffff600160801b90910481169085161061374f5783613763565b6002810154600160801b900464ffffffffff165b60028201805464ffffffffff60801b1916600160801b64ffffffffff84160217905560018201805491945086915f906137a69084906001600160801b0316615706565b82546001600160801b039182166101009390930a92830291909202199091161790555063ffffffff87165f9081526002602090815260408083206001600160a01b038a1684529091529020856137fb82614b80565b6001600160d01b031661380e91906154f0565b92506138358464ffffffffff1661382485614bbc565b8391906001600160801b0316614bef565b5050505094509492505050565b5f62ffffff821115613871576040516306dfcc6560e41b815260186004820152602481018390526044016109f8565b5090565b6001600160a01b0383165f908152600960205260408120905b8154811080156138d857508363ffffffff168282815481106138b2576138b2615503565b5f918252602090912060088204015460079091166004026101000a900463ffffffff1614155b156138ed576138e681615691565b905061388e565b825f036139bc5781548290613904906001906154c9565b8154811061391457613914615503565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1682828154811061394a5761394a615503565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff1602179055508180548061398b5761398b6156f2565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a02191690559055613a29565b81548103613a2957601081036139ef5760405163ab3bf85960e01b815260048101829052601060248201526044016109f8565b81546001810183555f838152602090206008820401805460079092166004026101000a63ffffffff81810219909316928716029190911790555b604051636509c71760e11b81526001600160a01b03868116600483015263ffffffff86166024830152604482018590527f0000000000000000000000000000000000000000000000000000000000000000169063ca138e2e906064015f604051808303815f87803b158015613a9c575f5ffd5b505af1158015613aae573d5f5f3e3d5ffd5b505050505050505050565b5f5f613ac685854261487a565b90505f613adb86868664ffffffffff1661487a565b9050818111613aea575f613af4565b613af482826154c9565b9695505050505050565b5f5f5f613b0b8686614c09565b91509150815f03613b2f57838181613b2557613b25615725565b0492505050610df0565b818411613b4657613b466003851502601118614c25565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b63ffffffff83165f908152602081815260408083206001600160a01b038616845290915281208054839290613bed9084906001600160801b03166156a9565b82546101009290920a6001600160801b038181021990931691831602179091556001600160a01b0384165f90815260046020526040812080548594509092613c37918591166156a9565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050565b5f613c6f6010620493e0615739565b613c7c90620493e06154f0565b5a1015613c9c57604051632eea15db60e11b815260040160405180910390fd5b6040516001600160a01b0384166024820152604481018390525f9060640160408051601f19818403018152919052602080820180516001600160e01b031663a9059cbb60e01b1781525f80805283519394509192908289620493e0f191503d15613d0a5760015f5114821691505b846001600160a01b03163b5f03613d24575f915050610df0565b509392505050565b6001600160a01b038084165f908152600d6020908152604080832093861683529290529081208054839290613d629084906154f0565b92505081905550816001600160a01b0316836001600160a01b03167f91024120a97e7a8436a91b79eacfdd8eacbf1a297330915a9572b768e889180883604051613dae91815260200190565b60405180910390a3505050565b63ffffffff82165f908152602081815260408083206001600160a01b038516845290915281206001810154829182918290600160801b90046001600160801b0316613e0788884261487a565b613e1191906154c9565b9050613e1d8282614406565b8254613e3291906001600160801b03166154c9565b8254613e4f908390600160801b90046001600160801b03166154c9565b6001840154613e689084906001600160801b03166154c9565b9199909850909650945050505050565b6001600160a01b038216613f04576040516301aba89b60e71b81526001600160a01b0384811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063d5d44d809083906024015f604051808303818588803b158015613ee8575f5ffd5b505af1158015613efa573d5f5f3e3d5ffd5b5050505050505050565b61212d828483613d2c565b63ffffffff83165f908152602081815260408083206001600160a01b038616845290915290208054613f5490613f4f9084906001600160801b03166154f0565b614bbc565b81546001600160801b0319166001600160801b039182161782556001600160a01b0384165f90815260046020526040902054613f9691613f4f918591166154f0565b6001600160a01b03939093165f90815260046020526040902080546001600160801b0319166001600160801b0390941693909317909255505050565b63ffffffff81165f908152600560205260408120546001600160401b031690819003613ffc575050565b6040805160018082528183019092525f916020808301908036833701905050905081815f8151811061403057614030615503565b6020908102919091010152604051630d74982760e31b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636ba4c13890614087908490600401615758565b5f604051808303815f87803b15801561409e575f5ffd5b505af11580156140b0573d5f5f3e3d5ffd5b50506040516318b5826d60e01b8152600481018590525f92507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691506318b5826d90602401602060405180830381865afa158015614119573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061413d919061561b565b5f848152600c60205260408120549192509061415990836154c9565b9050805f03614169575050505050565b5f848152600c6020526040908190208390555163040b850f60e31b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018390527f0000000000000000000000000000000000000000000000000000000000000000169063205c2878906044015f604051808303815f87803b158015614200575f5ffd5b505af1158015614212573d5f5f3e3d5ffd5b5050505063ffffffff85165f908152602081815260408083208380529091529020600181015481546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691630e824e94918991869161428c916001600160801b0390811691600160801b9004166156a9565b6040516001600160e01b031960e086901b16815263ffffffff93909316600484015260248301919091526001600160801b031660448201526064015f604051808303815f87803b15801561319f575f5ffd5b6142ec848484846001614c36565b61330c57604051635274afe760e01b81526001600160a01b03851660048201526024016109f8565b63ffffffff84165f908152602081815260408083206001600160a01b038716845290915281206001810154829190600160801b90046001600160801b031685116143df5763ffffffff87165f9081526003602090815260408083206001600160a01b038a168452909152812061438b898989614a84565b8154811061439b5761439b615503565b5f918252602090912060016002909202018181015481549193506143d49188916001600160801b0390811691600160801b900416613afe565b9350935050506143fd565b6143ea87874261487a565b8511156143f78286614406565b92509250505b94509492505050565b5f811561443357825461442e9083906001600160801b0380821691600160801b900416613afe565b610df0565b5f9392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156129e157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b63ffffffff82165f908152602081815260408083206001600160a01b03851684529091528120906144b484844261487a565b60018301549091505f906144d890600160801b90046001600160801b0316836154c9565b9050805f036144e8575050505050565b82545f9061450b9083906001600160801b0380821691600160801b900416613afe565b6001850180546001600160801b03908116600160801b8783168102919091179092558654929350849287926010926145479286929004166156a9565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081846001015f8282829054906101000a90046001600160801b031661459091906156a9565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506145bf868683613bae565b63ffffffff86165f8181526003602090815260408083206001600160a01b038a1680855290835281842082516060810184526001600160801b03808b168252898116828701908152898216838701908152845460018181018755958a5297909820925190518216600160801b02908216176002909602909101948555945193018054939094166001600160801b0319939093169290921790925590519091907f1255569954e80f861700a7601633f86869ce4e36353c7237f576cbb252f68a4e906146969086908690918252602082015260400190565b60405180910390a3505050505050565b63ffffffff84165f908152602081815260408083206001600160a01b038716845290915281208054600160801b90046001600160801b031682036146ec5782915061476f565b805461470c90620f424090600160801b90046001600160801b0316615739565b81546001600160801b03161161474c57604051632806480d60e21b815263ffffffff871660048201526001600160a01b03861660248201526044016109f8565b805461476c9084906001600160801b03600160801b820481169116613afe565b91505b61477a868685613f0f565b805461479b90613f4f908490600160801b90046001600160801b03166154f0565b81546001600160801b03908116600160801b92821683028181178086555f946147cf94889493811690931792910416613afe565b90508215806147fe57506147e6620f424085615739565b6147f18260016154f0565b6147fb91906154f0565b84115b156148265760405163618bc7c960e01b815260048101859052602481018290526044016109f8565b63ffffffff87165f9081526001602090815260408083206001600160a01b03808b16855290835281842090891684529091528120805485929061486a9084906154f0565b9091555092979650505050505050565b5f5f6148868584614ca3565b9050805f036148d057505063ffffffff83165f908152602081815260408083206001600160a01b0386168452909152902060010154600160801b90046001600160801b0316610df0565b61490f6148de6001836154c9565b63ffffffff8088165f9081526002602090815260408083206001600160a01b038b16845290915290209190614ce916565b63ffffffff86165f908152602081815260408083206001600160a01b03891684529091529020600101546001600160d01b03919091169250600160801b90046001600160801b031680831015614963578092505b50509392505050565b63ffffffff82165f908152602081815260408083206001600160a01b03851684529091528120600181015481549192916149cd9184916149bf916001600160801b0390811691600160801b9004166156a9565b6001600160801b0316614406565b60028301549091506001600160801b03908116908216036149ee5750505050565b60028201546001600160a01b0384165f908152600460205260409020548291614a2b916001600160801b0391821691600160801b909104166156a9565b614a359190615706565b6001600160a01b039093165f90815260046020526040902080546001600160801b03948516600160801b0290851617905560029091018054919092166001600160801b03199190911617905550565b63ffffffff83165f9081526003602090815260408083206001600160a01b0386168452909152812080545b80831015614963575f6002614ac483866154f0565b614ace9190615739565b905084838281548110614ae357614ae3615503565b5f9182526020909120600290910201546001600160801b03161015614b1457614b0d8160016154f0565b9350614b18565b8091505b50614aaf565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614b74578383151615614b68573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b80545f90801561443357614ba683614b996001846154c9565b5f91825260209091200190565b54600160301b90046001600160d01b0316610df0565b5f6001600160801b03821115613871576040516306dfcc6560e41b815260806004820152602481018390526044016109f8565b5f80614bfc858585614d8c565b915091505b935093915050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614c92578383151615614c86573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b63ffffffff82165f9081526005602052604081208054600160681b900464ffffffffff168310614cd35782611b6e565b54600160401b900464ffffffffff169392505050565b81545f9081816005811115614d45575f614d0284614edc565b614d0c90856154c9565b5f8881526020902090915081015465ffffffffffff9081169087161015614d3557809150614d43565b614d408160016154f0565b92505b505b5f614d528787858561502f565b90508015614d7f57614d6987614b996001846154c9565b54600160301b90046001600160d01b0316614d81565b5f5b979650505050505050565b82545f9081908015614e82575f614da887614b996001856154c9565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115614deb57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603614e2457825465ffffffffffff16600160301b6001600160d01b03891602178355614e74565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b9450859350614c0192505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081614c01565b5f60018211614ee9575090565b816001600160801b8210614f025760809190911c9060401b5b600160401b8210614f185760409190911c9060201b5b6401000000008210614f2f5760209190911c9060101b5b620100008210614f445760109190911c9060081b5b6101008210614f585760089190911c9060041b5b60108210614f6b5760049190911c9060021b5b60048210614f775760011b5b600302600190811c90818581614f8f57614f8f615725565b048201901c90506001818581614fa757614fa7615725565b048201901c90506001818581614fbf57614fbf615725565b048201901c90506001818581614fd757614fd7615725565b048201901c90506001818581614fef57614fef615725565b048201901c9050600181858161500757615007615725565b048201901c905061502681858161502057615020615725565b04821190565b90039392505050565b5f5b81831015613d24575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561506957809250615077565b6150748160016154f0565b93505b50615031565b63ffffffff81168114610b79575f5ffd5b803564ffffffffff81168114610c9e575f5ffd5b5f5f604083850312156150b3575f5ffd5b82356150be8161507d565b91506150cc6020840161508e565b90509250929050565b5f602082840312156150e5575f5ffd5b8135610df08161507d565b6001600160a01b0381168114610b79575f5ffd5b5f5f5f60608486031215615116575f5ffd5b8335615121816150f0565b95602085013595506040909401359392505050565b8051825260018060a01b03602082015116602083015263ffffffff604082015116604083015260018060a01b0360608201511660608301526080810151608083015260a081015161519060a084018264ffffffffff169052565b5060c08101516151a460c084018215159052565b5060e090810151910152565b602080825282518282018190525f918401906040840190835b818110156151f3576151dc838551615136565b6020939093019261010092909201916001016151c9565b509095945050505050565b5f5f6040838503121561520f575f5ffd5b823561521a816150f0565b9150602083013561522a816150f0565b809150509250929050565b5f5f60408385031215615246575f5ffd5b82356152518161507d565b946020939093013593505050565b5f6020828403121561526f575f5ffd5b5035919050565b5f5f5f60608486031215615288575f5ffd5b83356152938161507d565b925060208401356152a3816150f0565b929592945050506040919091013590565b5f5f5f606084860312156152c6575f5ffd5b83356152d18161507d565b925060208401356152e1816150f0565b91506152ef6040850161508e565b90509250925092565b5f5f5f5f5f60a0868803121561530c575f5ffd5b85356153178161507d565b94506020860135615327816150f0565b935060408601359250606086013591506080860135615345816150f0565b809150509295509295909350565b5f5f5f60608486031215615365575f5ffd5b8335615370816150f0565b925060208401356153808161507d565b91506040840135615390816150f0565b809150509250925092565b5f602082840312156153ab575f5ffd5b8135610df0816150f0565b602080825282518282018190525f918401906040840190835b818110156151f357835163ffffffff168352602093840193909201916001016153cf565b602080825282518282018190525f918401906040840190835b818110156151f3578351805163ffffffff1684526020908101516001600160a01b0316818501529093019260409092019160010161540c565b5f5f60408385031215615456575f5ffd5b823561521a8161507d565b6101008101610e858284615136565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff8181168382160190811115610e8557610e85615470565b80518015158114610c9e575f5ffd5b5f602082840312156154c0575f5ffd5b610df0826154a1565b81810381811115610e8557610e85615470565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610e8557610e85615470565b634e487b7160e01b5f52603260045260245ffd5b8051610c9e816150f0565b5f60208284031215615532575f5ffd5b8151610df0816150f0565b8051610c9e8161507d565b805161ffff81168114610c9e575f5ffd5b5f61010082840312801561556b575f5ffd5b5060405161010081016001600160401b038111828210171561559b57634e487b7160e01b5f52604160045260245ffd5b6040526155a783615517565b8152602083810151908201526155bf6040840161553d565b60408201526155d060608401615548565b60608201526155e1608084016154a1565b60808201526155f260a084016154a1565b60a082015261560360c084016154a1565b60c082015260e0928301519281019290925250919050565b5f6020828403121561562b575f5ffd5b5051919050565b5f8151808452602084019350602083015f5b82811015615662578151865260209586019590910190600101615644565b5093949350505050565b604081525f61567e6040830185615632565b905061ffff831660208301529392505050565b5f600182016156a2576156a2615470565b5060010190565b6001600160801b038281168282160390811115610e8557610e85615470565b5f5f604083850312156156d9575f5ffd5b82516156e48161507d565b91506150cc60208401615548565b634e487b7160e01b5f52603160045260245ffd5b6001600160801b038181168382160190811115610e8557610e85615470565b634e487b7160e01b5f52601260045260245ffd5b5f8261575357634e487b7160e01b5f52601260045260245ffd5b500490565b602081525f610df0602083018461563256",
}

// RestakingPoolABI is the input ABI used to generate the binding from.
// Deprecated: Use RestakingPoolMetaData.ABI instead.
var RestakingPoolABI = RestakingPoolMetaData.ABI

// RestakingPoolBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RestakingPoolMetaData.Bin instead.
var RestakingPoolBin = RestakingPoolMetaData.Bin

// DeployRestakingPool deploys a new Ethereum contract, binding an instance of RestakingPool to it.
func DeployRestakingPool(auth *bind.TransactOpts, backend bind.ContractBackend, l RestakingPoolLinks, day *big.Int) (common.Address, *types.Transaction, *RestakingPool, error) {
	parsed, err := RestakingPoolMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RestakingPoolBin), backend, l, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &RestakingPool{RestakingPoolCaller: RestakingPoolCaller{contract: contract}, RestakingPoolTransactor: RestakingPoolTransactor{contract: contract}, RestakingPoolFilterer: RestakingPoolFilterer{contract: contract}}, nil
}

// RestakingPool is an auto generated Go binding around an Ethereum contract.
type RestakingPool struct {
	RestakingPoolCaller     // Read-only binding to the contract
	RestakingPoolTransactor // Write-only binding to the contract
	RestakingPoolFilterer   // Log filterer for contract events
}

// RestakingPoolCaller is an auto generated read-only Go binding around an Ethereum contract.
type RestakingPoolCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RestakingPoolTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RestakingPoolTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RestakingPoolFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RestakingPoolFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RestakingPoolSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RestakingPoolSession struct {
	Contract     *RestakingPool    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RestakingPoolCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RestakingPoolCallerSession struct {
	Contract *RestakingPoolCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// RestakingPoolTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RestakingPoolTransactorSession struct {
	Contract     *RestakingPoolTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// RestakingPoolRaw is an auto generated low-level Go binding around an Ethereum contract.
type RestakingPoolRaw struct {
	Contract *RestakingPool // Generic contract binding to access the raw methods on
}

// RestakingPoolCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RestakingPoolCallerRaw struct {
	Contract *RestakingPoolCaller // Generic read-only contract binding to access the raw methods on
}

// RestakingPoolTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RestakingPoolTransactorRaw struct {
	Contract *RestakingPoolTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRestakingPool creates a new instance of RestakingPool, bound to a specific deployed contract.
func NewRestakingPool(address common.Address, backend bind.ContractBackend) (*RestakingPool, error) {
	contract, err := bindRestakingPool(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &RestakingPool{RestakingPoolCaller: RestakingPoolCaller{contract: contract}, RestakingPoolTransactor: RestakingPoolTransactor{contract: contract}, RestakingPoolFilterer: RestakingPoolFilterer{contract: contract}}, nil
}

// NewRestakingPoolCaller creates a new read-only instance of RestakingPool, bound to a specific deployed contract.
func NewRestakingPoolCaller(address common.Address, caller bind.ContractCaller) (*RestakingPoolCaller, error) {
	contract, err := bindRestakingPool(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolCaller{contract: contract}, nil
}

// NewRestakingPoolTransactor creates a new write-only instance of RestakingPool, bound to a specific deployed contract.
func NewRestakingPoolTransactor(address common.Address, transactor bind.ContractTransactor) (*RestakingPoolTransactor, error) {
	contract, err := bindRestakingPool(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolTransactor{contract: contract}, nil
}

// NewRestakingPoolFilterer creates a new log filterer instance of RestakingPool, bound to a specific deployed contract.
func NewRestakingPoolFilterer(address common.Address, filterer bind.ContractFilterer) (*RestakingPoolFilterer, error) {
	contract, err := bindRestakingPool(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolFilterer{contract: contract}, nil
}

// bindRestakingPool binds a generic wrapper to an already deployed contract.
func bindRestakingPool(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RestakingPoolMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RestakingPool *RestakingPoolRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RestakingPool.Contract.RestakingPoolCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RestakingPool *RestakingPoolRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RestakingPool.Contract.RestakingPoolTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RestakingPool *RestakingPoolRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RestakingPool.Contract.RestakingPoolTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RestakingPool *RestakingPoolCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RestakingPool.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RestakingPool *RestakingPoolTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RestakingPool.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RestakingPool *RestakingPoolTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RestakingPool.Contract.contract.Transact(opts, method, params...)
}

// ALLOCATIONS is a free data retrieval call binding the contract method 0x4afd8e4d.
//
// Solidity: function ALLOCATIONS() view returns(address)
func (_RestakingPool *RestakingPoolCaller) ALLOCATIONS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "ALLOCATIONS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ALLOCATIONS is a free data retrieval call binding the contract method 0x4afd8e4d.
//
// Solidity: function ALLOCATIONS() view returns(address)
func (_RestakingPool *RestakingPoolSession) ALLOCATIONS() (common.Address, error) {
	return _RestakingPool.Contract.ALLOCATIONS(&_RestakingPool.CallOpts)
}

// ALLOCATIONS is a free data retrieval call binding the contract method 0x4afd8e4d.
//
// Solidity: function ALLOCATIONS() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) ALLOCATIONS() (common.Address, error) {
	return _RestakingPool.Contract.ALLOCATIONS(&_RestakingPool.CallOpts)
}

// EXITSECONDS is a free data retrieval call binding the contract method 0xe4414d07.
//
// Solidity: function EXIT_SECONDS() view returns(uint40)
func (_RestakingPool *RestakingPoolCaller) EXITSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "EXIT_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EXITSECONDS is a free data retrieval call binding the contract method 0xe4414d07.
//
// Solidity: function EXIT_SECONDS() view returns(uint40)
func (_RestakingPool *RestakingPoolSession) EXITSECONDS() (*big.Int, error) {
	return _RestakingPool.Contract.EXITSECONDS(&_RestakingPool.CallOpts)
}

// EXITSECONDS is a free data retrieval call binding the contract method 0xe4414d07.
//
// Solidity: function EXIT_SECONDS() view returns(uint40)
func (_RestakingPool *RestakingPoolCallerSession) EXITSECONDS() (*big.Int, error) {
	return _RestakingPool.Contract.EXITSECONDS(&_RestakingPool.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_RestakingPool *RestakingPoolCaller) GUARDIAN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "GUARDIAN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_RestakingPool *RestakingPoolSession) GUARDIAN() (common.Address, error) {
	return _RestakingPool.Contract.GUARDIAN(&_RestakingPool.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) GUARDIAN() (common.Address, error) {
	return _RestakingPool.Contract.GUARDIAN(&_RestakingPool.CallOpts)
}

// HOLDDAYS is a free data retrieval call binding the contract method 0x424f7151.
//
// Solidity: function HOLD_DAYS() view returns(uint40)
func (_RestakingPool *RestakingPoolCaller) HOLDDAYS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "HOLD_DAYS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HOLDDAYS is a free data retrieval call binding the contract method 0x424f7151.
//
// Solidity: function HOLD_DAYS() view returns(uint40)
func (_RestakingPool *RestakingPoolSession) HOLDDAYS() (*big.Int, error) {
	return _RestakingPool.Contract.HOLDDAYS(&_RestakingPool.CallOpts)
}

// HOLDDAYS is a free data retrieval call binding the contract method 0x424f7151.
//
// Solidity: function HOLD_DAYS() view returns(uint40)
func (_RestakingPool *RestakingPoolCallerSession) HOLDDAYS() (*big.Int, error) {
	return _RestakingPool.Contract.HOLDDAYS(&_RestakingPool.CallOpts)
}

// HOLDSECONDS is a free data retrieval call binding the contract method 0xd2e9ffca.
//
// Solidity: function HOLD_SECONDS() view returns(uint40)
func (_RestakingPool *RestakingPoolCaller) HOLDSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "HOLD_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HOLDSECONDS is a free data retrieval call binding the contract method 0xd2e9ffca.
//
// Solidity: function HOLD_SECONDS() view returns(uint40)
func (_RestakingPool *RestakingPoolSession) HOLDSECONDS() (*big.Int, error) {
	return _RestakingPool.Contract.HOLDSECONDS(&_RestakingPool.CallOpts)
}

// HOLDSECONDS is a free data retrieval call binding the contract method 0xd2e9ffca.
//
// Solidity: function HOLD_SECONDS() view returns(uint40)
func (_RestakingPool *RestakingPoolCallerSession) HOLDSECONDS() (*big.Int, error) {
	return _RestakingPool.Contract.HOLDSECONDS(&_RestakingPool.CallOpts)
}

// MAXOPERATORS is a free data retrieval call binding the contract method 0x2b78c9f7.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) MAXOPERATORS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "MAX_OPERATORS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXOPERATORS is a free data retrieval call binding the contract method 0x2b78c9f7.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (_RestakingPool *RestakingPoolSession) MAXOPERATORS() (*big.Int, error) {
	return _RestakingPool.Contract.MAXOPERATORS(&_RestakingPool.CallOpts)
}

// MAXOPERATORS is a free data retrieval call binding the contract method 0x2b78c9f7.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) MAXOPERATORS() (*big.Int, error) {
	return _RestakingPool.Contract.MAXOPERATORS(&_RestakingPool.CallOpts)
}

// OPERATORS is a free data retrieval call binding the contract method 0xff677c7b.
//
// Solidity: function OPERATORS() view returns(address)
func (_RestakingPool *RestakingPoolCaller) OPERATORS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "OPERATORS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OPERATORS is a free data retrieval call binding the contract method 0xff677c7b.
//
// Solidity: function OPERATORS() view returns(address)
func (_RestakingPool *RestakingPoolSession) OPERATORS() (common.Address, error) {
	return _RestakingPool.Contract.OPERATORS(&_RestakingPool.CallOpts)
}

// OPERATORS is a free data retrieval call binding the contract method 0xff677c7b.
//
// Solidity: function OPERATORS() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) OPERATORS() (common.Address, error) {
	return _RestakingPool.Contract.OPERATORS(&_RestakingPool.CallOpts)
}

// PRICES is a free data retrieval call binding the contract method 0x1eabcd34.
//
// Solidity: function PRICES() view returns(address)
func (_RestakingPool *RestakingPoolCaller) PRICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "PRICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PRICES is a free data retrieval call binding the contract method 0x1eabcd34.
//
// Solidity: function PRICES() view returns(address)
func (_RestakingPool *RestakingPoolSession) PRICES() (common.Address, error) {
	return _RestakingPool.Contract.PRICES(&_RestakingPool.CallOpts)
}

// PRICES is a free data retrieval call binding the contract method 0x1eabcd34.
//
// Solidity: function PRICES() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) PRICES() (common.Address, error) {
	return _RestakingPool.Contract.PRICES(&_RestakingPool.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_RestakingPool *RestakingPoolCaller) REWARDS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "REWARDS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_RestakingPool *RestakingPoolSession) REWARDS() (common.Address, error) {
	return _RestakingPool.Contract.REWARDS(&_RestakingPool.CallOpts)
}

// REWARDS is a free data retrieval call binding the contract method 0xc0034e0c.
//
// Solidity: function REWARDS() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) REWARDS() (common.Address, error) {
	return _RestakingPool.Contract.REWARDS(&_RestakingPool.CallOpts)
}

// SECURITYREWARDS is a free data retrieval call binding the contract method 0x55d3748a.
//
// Solidity: function SECURITY_REWARDS() view returns(address)
func (_RestakingPool *RestakingPoolCaller) SECURITYREWARDS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "SECURITY_REWARDS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SECURITYREWARDS is a free data retrieval call binding the contract method 0x55d3748a.
//
// Solidity: function SECURITY_REWARDS() view returns(address)
func (_RestakingPool *RestakingPoolSession) SECURITYREWARDS() (common.Address, error) {
	return _RestakingPool.Contract.SECURITYREWARDS(&_RestakingPool.CallOpts)
}

// SECURITYREWARDS is a free data retrieval call binding the contract method 0x55d3748a.
//
// Solidity: function SECURITY_REWARDS() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) SECURITYREWARDS() (common.Address, error) {
	return _RestakingPool.Contract.SECURITYREWARDS(&_RestakingPool.CallOpts)
}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_RestakingPool *RestakingPoolCaller) SLASHING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "SLASHING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_RestakingPool *RestakingPoolSession) SLASHING() (common.Address, error) {
	return _RestakingPool.Contract.SLASHING(&_RestakingPool.CallOpts)
}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) SLASHING() (common.Address, error) {
	return _RestakingPool.Contract.SLASHING(&_RestakingPool.CallOpts)
}

// SLASHESCROW is a free data retrieval call binding the contract method 0x633c4795.
//
// Solidity: function SLASH_ESCROW() view returns(address)
func (_RestakingPool *RestakingPoolCaller) SLASHESCROW(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "SLASH_ESCROW")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SLASHESCROW is a free data retrieval call binding the contract method 0x633c4795.
//
// Solidity: function SLASH_ESCROW() view returns(address)
func (_RestakingPool *RestakingPoolSession) SLASHESCROW() (common.Address, error) {
	return _RestakingPool.Contract.SLASHESCROW(&_RestakingPool.CallOpts)
}

// SLASHESCROW is a free data retrieval call binding the contract method 0x633c4795.
//
// Solidity: function SLASH_ESCROW() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) SLASHESCROW() (common.Address, error) {
	return _RestakingPool.Contract.SLASHESCROW(&_RestakingPool.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_RestakingPool *RestakingPoolCaller) STAKING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "STAKING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_RestakingPool *RestakingPoolSession) STAKING() (common.Address, error) {
	return _RestakingPool.Contract.STAKING(&_RestakingPool.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) STAKING() (common.Address, error) {
	return _RestakingPool.Contract.STAKING(&_RestakingPool.CallOpts)
}

// VOTEESCROW is a free data retrieval call binding the contract method 0x4c76034b.
//
// Solidity: function VOTE_ESCROW() view returns(address)
func (_RestakingPool *RestakingPoolCaller) VOTEESCROW(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "VOTE_ESCROW")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// VOTEESCROW is a free data retrieval call binding the contract method 0x4c76034b.
//
// Solidity: function VOTE_ESCROW() view returns(address)
func (_RestakingPool *RestakingPoolSession) VOTEESCROW() (common.Address, error) {
	return _RestakingPool.Contract.VOTEESCROW(&_RestakingPool.CallOpts)
}

// VOTEESCROW is a free data retrieval call binding the contract method 0x4c76034b.
//
// Solidity: function VOTE_ESCROW() view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) VOTEESCROW() (common.Address, error) {
	return _RestakingPool.Contract.VOTEESCROW(&_RestakingPool.CallOpts)
}

// ActiveOf is a free data retrieval call binding the contract method 0xe0083300.
//
// Solidity: function activeOf(uint32 operator, address asset) view returns(uint256 shares, uint256 worth)
func (_RestakingPool *RestakingPoolCaller) ActiveOf(opts *bind.CallOpts, operator uint32, asset common.Address) (struct {
	Shares *big.Int
	Worth  *big.Int
}, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "activeOf", operator, asset)

	outstruct := new(struct {
		Shares *big.Int
		Worth  *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Shares = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Worth = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ActiveOf is a free data retrieval call binding the contract method 0xe0083300.
//
// Solidity: function activeOf(uint32 operator, address asset) view returns(uint256 shares, uint256 worth)
func (_RestakingPool *RestakingPoolSession) ActiveOf(operator uint32, asset common.Address) (struct {
	Shares *big.Int
	Worth  *big.Int
}, error) {
	return _RestakingPool.Contract.ActiveOf(&_RestakingPool.CallOpts, operator, asset)
}

// ActiveOf is a free data retrieval call binding the contract method 0xe0083300.
//
// Solidity: function activeOf(uint32 operator, address asset) view returns(uint256 shares, uint256 worth)
func (_RestakingPool *RestakingPoolCallerSession) ActiveOf(operator uint32, asset common.Address) (struct {
	Shares *big.Int
	Worth  *big.Int
}, error) {
	return _RestakingPool.Contract.ActiveOf(&_RestakingPool.CallOpts, operator, asset)
}

// ActiveTotal is a free data retrieval call binding the contract method 0xb0ff950e.
//
// Solidity: function activeTotal(address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) ActiveTotal(opts *bind.CallOpts, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "activeTotal", asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ActiveTotal is a free data retrieval call binding the contract method 0xb0ff950e.
//
// Solidity: function activeTotal(address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolSession) ActiveTotal(asset common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.ActiveTotal(&_RestakingPool.CallOpts, asset)
}

// ActiveTotal is a free data retrieval call binding the contract method 0xb0ff950e.
//
// Solidity: function activeTotal(address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) ActiveTotal(asset common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.ActiveTotal(&_RestakingPool.CallOpts, asset)
}

// BookOf is a free data retrieval call binding the contract method 0xe69c1c2c.
//
// Solidity: function bookOf(uint32 operator) view returns(uint256 bucket, uint40 heldFrom, uint40 heldUntil)
func (_RestakingPool *RestakingPoolCaller) BookOf(opts *bind.CallOpts, operator uint32) (struct {
	Bucket    *big.Int
	HeldFrom  *big.Int
	HeldUntil *big.Int
}, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "bookOf", operator)

	outstruct := new(struct {
		Bucket    *big.Int
		HeldFrom  *big.Int
		HeldUntil *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Bucket = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.HeldFrom = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.HeldUntil = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// BookOf is a free data retrieval call binding the contract method 0xe69c1c2c.
//
// Solidity: function bookOf(uint32 operator) view returns(uint256 bucket, uint40 heldFrom, uint40 heldUntil)
func (_RestakingPool *RestakingPoolSession) BookOf(operator uint32) (struct {
	Bucket    *big.Int
	HeldFrom  *big.Int
	HeldUntil *big.Int
}, error) {
	return _RestakingPool.Contract.BookOf(&_RestakingPool.CallOpts, operator)
}

// BookOf is a free data retrieval call binding the contract method 0xe69c1c2c.
//
// Solidity: function bookOf(uint32 operator) view returns(uint256 bucket, uint40 heldFrom, uint40 heldUntil)
func (_RestakingPool *RestakingPoolCallerSession) BookOf(operator uint32) (struct {
	Bucket    *big.Int
	HeldFrom  *big.Int
	HeldUntil *big.Int
}, error) {
	return _RestakingPool.Contract.BookOf(&_RestakingPool.CallOpts, operator)
}

// CommissionOf is a free data retrieval call binding the contract method 0xba0f1c48.
//
// Solidity: function commissionOf(uint32 operator) view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) CommissionOf(opts *bind.CallOpts, operator uint32) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "commissionOf", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CommissionOf is a free data retrieval call binding the contract method 0xba0f1c48.
//
// Solidity: function commissionOf(uint32 operator) view returns(uint256)
func (_RestakingPool *RestakingPoolSession) CommissionOf(operator uint32) (*big.Int, error) {
	return _RestakingPool.Contract.CommissionOf(&_RestakingPool.CallOpts, operator)
}

// CommissionOf is a free data retrieval call binding the contract method 0xba0f1c48.
//
// Solidity: function commissionOf(uint32 operator) view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) CommissionOf(operator uint32) (*big.Int, error) {
	return _RestakingPool.Contract.CommissionOf(&_RestakingPool.CallOpts, operator)
}

// ExitCount is a free data retrieval call binding the contract method 0xbb4c31ed.
//
// Solidity: function exitCount() view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) ExitCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "exitCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ExitCount is a free data retrieval call binding the contract method 0xbb4c31ed.
//
// Solidity: function exitCount() view returns(uint256)
func (_RestakingPool *RestakingPoolSession) ExitCount() (*big.Int, error) {
	return _RestakingPool.Contract.ExitCount(&_RestakingPool.CallOpts)
}

// ExitCount is a free data retrieval call binding the contract method 0xbb4c31ed.
//
// Solidity: function exitCount() view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) ExitCount() (*big.Int, error) {
	return _RestakingPool.Contract.ExitCount(&_RestakingPool.CallOpts)
}

// ExitOf is a free data retrieval call binding the contract method 0xd74935d1.
//
// Solidity: function exitOf(uint256 id) view returns((uint256,address,uint32,address,uint256,uint40,bool,uint256) info)
func (_RestakingPool *RestakingPoolCaller) ExitOf(opts *bind.CallOpts, id *big.Int) (RestakingPoolExitInfo, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "exitOf", id)

	if err != nil {
		return *new(RestakingPoolExitInfo), err
	}

	out0 := *abi.ConvertType(out[0], new(RestakingPoolExitInfo)).(*RestakingPoolExitInfo)

	return out0, err

}

// ExitOf is a free data retrieval call binding the contract method 0xd74935d1.
//
// Solidity: function exitOf(uint256 id) view returns((uint256,address,uint32,address,uint256,uint40,bool,uint256) info)
func (_RestakingPool *RestakingPoolSession) ExitOf(id *big.Int) (RestakingPoolExitInfo, error) {
	return _RestakingPool.Contract.ExitOf(&_RestakingPool.CallOpts, id)
}

// ExitOf is a free data retrieval call binding the contract method 0xd74935d1.
//
// Solidity: function exitOf(uint256 id) view returns((uint256,address,uint32,address,uint256,uint40,bool,uint256) info)
func (_RestakingPool *RestakingPoolCallerSession) ExitOf(id *big.Int) (RestakingPoolExitInfo, error) {
	return _RestakingPool.Contract.ExitOf(&_RestakingPool.CallOpts, id)
}

// ExitingBy is a free data retrieval call binding the contract method 0x68fb32bb.
//
// Solidity: function exitingBy(uint32 operator, address asset, uint40 time) view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) ExitingBy(opts *bind.CallOpts, operator uint32, asset common.Address, time *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "exitingBy", operator, asset, time)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ExitingBy is a free data retrieval call binding the contract method 0x68fb32bb.
//
// Solidity: function exitingBy(uint32 operator, address asset, uint40 time) view returns(uint256)
func (_RestakingPool *RestakingPoolSession) ExitingBy(operator uint32, asset common.Address, time *big.Int) (*big.Int, error) {
	return _RestakingPool.Contract.ExitingBy(&_RestakingPool.CallOpts, operator, asset, time)
}

// ExitingBy is a free data retrieval call binding the contract method 0x68fb32bb.
//
// Solidity: function exitingBy(uint32 operator, address asset, uint40 time) view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) ExitingBy(operator uint32, asset common.Address, time *big.Int) (*big.Int, error) {
	return _RestakingPool.Contract.ExitingBy(&_RestakingPool.CallOpts, operator, asset, time)
}

// ExitsOf is a free data retrieval call binding the contract method 0x127ad7be.
//
// Solidity: function exitsOf(address account, uint256 offset, uint256 limit) view returns((uint256,address,uint32,address,uint256,uint40,bool,uint256)[] list)
func (_RestakingPool *RestakingPoolCaller) ExitsOf(opts *bind.CallOpts, account common.Address, offset *big.Int, limit *big.Int) ([]RestakingPoolExitInfo, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "exitsOf", account, offset, limit)

	if err != nil {
		return *new([]RestakingPoolExitInfo), err
	}

	out0 := *abi.ConvertType(out[0], new([]RestakingPoolExitInfo)).(*[]RestakingPoolExitInfo)

	return out0, err

}

// ExitsOf is a free data retrieval call binding the contract method 0x127ad7be.
//
// Solidity: function exitsOf(address account, uint256 offset, uint256 limit) view returns((uint256,address,uint32,address,uint256,uint40,bool,uint256)[] list)
func (_RestakingPool *RestakingPoolSession) ExitsOf(account common.Address, offset *big.Int, limit *big.Int) ([]RestakingPoolExitInfo, error) {
	return _RestakingPool.Contract.ExitsOf(&_RestakingPool.CallOpts, account, offset, limit)
}

// ExitsOf is a free data retrieval call binding the contract method 0x127ad7be.
//
// Solidity: function exitsOf(address account, uint256 offset, uint256 limit) view returns((uint256,address,uint32,address,uint256,uint40,bool,uint256)[] list)
func (_RestakingPool *RestakingPoolCallerSession) ExitsOf(account common.Address, offset *big.Int, limit *big.Int) ([]RestakingPoolExitInfo, error) {
	return _RestakingPool.Contract.ExitsOf(&_RestakingPool.CallOpts, account, offset, limit)
}

// OperatorsWith is a free data retrieval call binding the contract method 0x8cab0ca6.
//
// Solidity: function operatorsWith(address account) view returns(uint32[])
func (_RestakingPool *RestakingPoolCaller) OperatorsWith(opts *bind.CallOpts, account common.Address) ([]uint32, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "operatorsWith", account)

	if err != nil {
		return *new([]uint32), err
	}

	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)

	return out0, err

}

// OperatorsWith is a free data retrieval call binding the contract method 0x8cab0ca6.
//
// Solidity: function operatorsWith(address account) view returns(uint32[])
func (_RestakingPool *RestakingPoolSession) OperatorsWith(account common.Address) ([]uint32, error) {
	return _RestakingPool.Contract.OperatorsWith(&_RestakingPool.CallOpts, account)
}

// OperatorsWith is a free data retrieval call binding the contract method 0x8cab0ca6.
//
// Solidity: function operatorsWith(address account) view returns(uint32[])
func (_RestakingPool *RestakingPoolCallerSession) OperatorsWith(account common.Address) ([]uint32, error) {
	return _RestakingPool.Contract.OperatorsWith(&_RestakingPool.CallOpts, account)
}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 operator) view returns(address)
func (_RestakingPool *RestakingPoolCaller) OwnerOf(opts *bind.CallOpts, operator uint32) (common.Address, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "ownerOf", operator)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 operator) view returns(address)
func (_RestakingPool *RestakingPoolSession) OwnerOf(operator uint32) (common.Address, error) {
	return _RestakingPool.Contract.OwnerOf(&_RestakingPool.CallOpts, operator)
}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 operator) view returns(address)
func (_RestakingPool *RestakingPoolCallerSession) OwnerOf(operator uint32) (common.Address, error) {
	return _RestakingPool.Contract.OwnerOf(&_RestakingPool.CallOpts, operator)
}

// RestakedBy is a free data retrieval call binding the contract method 0xde368710.
//
// Solidity: function restakedBy(address account) view returns(uint256 sum)
func (_RestakingPool *RestakingPoolCaller) RestakedBy(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "restakedBy", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RestakedBy is a free data retrieval call binding the contract method 0xde368710.
//
// Solidity: function restakedBy(address account) view returns(uint256 sum)
func (_RestakingPool *RestakingPoolSession) RestakedBy(account common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.RestakedBy(&_RestakingPool.CallOpts, account)
}

// RestakedBy is a free data retrieval call binding the contract method 0xde368710.
//
// Solidity: function restakedBy(address account) view returns(uint256 sum)
func (_RestakingPool *RestakingPoolCallerSession) RestakedBy(account common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.RestakedBy(&_RestakingPool.CallOpts, account)
}

// SharesOf is a free data retrieval call binding the contract method 0x7d53de21.
//
// Solidity: function sharesOf(address account, uint32 operator, address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) SharesOf(opts *bind.CallOpts, account common.Address, operator uint32, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "sharesOf", account, operator, asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SharesOf is a free data retrieval call binding the contract method 0x7d53de21.
//
// Solidity: function sharesOf(address account, uint32 operator, address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolSession) SharesOf(account common.Address, operator uint32, asset common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.SharesOf(&_RestakingPool.CallOpts, account, operator, asset)
}

// SharesOf is a free data retrieval call binding the contract method 0x7d53de21.
//
// Solidity: function sharesOf(address account, uint32 operator, address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) SharesOf(account common.Address, operator uint32, asset common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.SharesOf(&_RestakingPool.CallOpts, account, operator, asset)
}

// TokenVaultsOf is a free data retrieval call binding the contract method 0x9f150a4c.
//
// Solidity: function tokenVaultsOf(address account, uint256 offset, uint256 limit) view returns((uint32,address)[] page)
func (_RestakingPool *RestakingPoolCaller) TokenVaultsOf(opts *bind.CallOpts, account common.Address, offset *big.Int, limit *big.Int) ([]RestakingPoolTokenVault, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "tokenVaultsOf", account, offset, limit)

	if err != nil {
		return *new([]RestakingPoolTokenVault), err
	}

	out0 := *abi.ConvertType(out[0], new([]RestakingPoolTokenVault)).(*[]RestakingPoolTokenVault)

	return out0, err

}

// TokenVaultsOf is a free data retrieval call binding the contract method 0x9f150a4c.
//
// Solidity: function tokenVaultsOf(address account, uint256 offset, uint256 limit) view returns((uint32,address)[] page)
func (_RestakingPool *RestakingPoolSession) TokenVaultsOf(account common.Address, offset *big.Int, limit *big.Int) ([]RestakingPoolTokenVault, error) {
	return _RestakingPool.Contract.TokenVaultsOf(&_RestakingPool.CallOpts, account, offset, limit)
}

// TokenVaultsOf is a free data retrieval call binding the contract method 0x9f150a4c.
//
// Solidity: function tokenVaultsOf(address account, uint256 offset, uint256 limit) view returns((uint32,address)[] page)
func (_RestakingPool *RestakingPoolCallerSession) TokenVaultsOf(account common.Address, offset *big.Int, limit *big.Int) ([]RestakingPoolTokenVault, error) {
	return _RestakingPool.Contract.TokenVaultsOf(&_RestakingPool.CallOpts, account, offset, limit)
}

// Total is a free data retrieval call binding the contract method 0xd2514e84.
//
// Solidity: function total(address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) Total(opts *bind.CallOpts, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "total", asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Total is a free data retrieval call binding the contract method 0xd2514e84.
//
// Solidity: function total(address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolSession) Total(asset common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.Total(&_RestakingPool.CallOpts, asset)
}

// Total is a free data retrieval call binding the contract method 0xd2514e84.
//
// Solidity: function total(address asset) view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) Total(asset common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.Total(&_RestakingPool.CallOpts, asset)
}

// Undelivered is a free data retrieval call binding the contract method 0x255afa43.
//
// Solidity: function undelivered(address token, address to) view returns(uint256)
func (_RestakingPool *RestakingPoolCaller) Undelivered(opts *bind.CallOpts, token common.Address, to common.Address) (*big.Int, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "undelivered", token, to)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Undelivered is a free data retrieval call binding the contract method 0x255afa43.
//
// Solidity: function undelivered(address token, address to) view returns(uint256)
func (_RestakingPool *RestakingPoolSession) Undelivered(token common.Address, to common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.Undelivered(&_RestakingPool.CallOpts, token, to)
}

// Undelivered is a free data retrieval call binding the contract method 0x255afa43.
//
// Solidity: function undelivered(address token, address to) view returns(uint256)
func (_RestakingPool *RestakingPoolCallerSession) Undelivered(token common.Address, to common.Address) (*big.Int, error) {
	return _RestakingPool.Contract.Undelivered(&_RestakingPool.CallOpts, token, to)
}

// Vault is a free data retrieval call binding the contract method 0xaa7c4770.
//
// Solidity: function vault(uint32 operator, address asset) view returns(uint256 assets, uint256 shares, uint256 exiting)
func (_RestakingPool *RestakingPoolCaller) Vault(opts *bind.CallOpts, operator uint32, asset common.Address) (struct {
	Assets  *big.Int
	Shares  *big.Int
	Exiting *big.Int
}, error) {
	var out []interface{}
	err := _RestakingPool.contract.Call(opts, &out, "vault", operator, asset)

	outstruct := new(struct {
		Assets  *big.Int
		Shares  *big.Int
		Exiting *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Assets = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Shares = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Exiting = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Vault is a free data retrieval call binding the contract method 0xaa7c4770.
//
// Solidity: function vault(uint32 operator, address asset) view returns(uint256 assets, uint256 shares, uint256 exiting)
func (_RestakingPool *RestakingPoolSession) Vault(operator uint32, asset common.Address) (struct {
	Assets  *big.Int
	Shares  *big.Int
	Exiting *big.Int
}, error) {
	return _RestakingPool.Contract.Vault(&_RestakingPool.CallOpts, operator, asset)
}

// Vault is a free data retrieval call binding the contract method 0xaa7c4770.
//
// Solidity: function vault(uint32 operator, address asset) view returns(uint256 assets, uint256 shares, uint256 exiting)
func (_RestakingPool *RestakingPoolCallerSession) Vault(operator uint32, asset common.Address) (struct {
	Assets  *big.Int
	Shares  *big.Int
	Exiting *big.Int
}, error) {
	return _RestakingPool.Contract.Vault(&_RestakingPool.CallOpts, operator, asset)
}

// ApplyDelegate is a paid mutator transaction binding the contract method 0x0b5b207c.
//
// Solidity: function applyDelegate(uint32 operator) returns()
func (_RestakingPool *RestakingPoolTransactor) ApplyDelegate(opts *bind.TransactOpts, operator uint32) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "applyDelegate", operator)
}

// ApplyDelegate is a paid mutator transaction binding the contract method 0x0b5b207c.
//
// Solidity: function applyDelegate(uint32 operator) returns()
func (_RestakingPool *RestakingPoolSession) ApplyDelegate(operator uint32) (*types.Transaction, error) {
	return _RestakingPool.Contract.ApplyDelegate(&_RestakingPool.TransactOpts, operator)
}

// ApplyDelegate is a paid mutator transaction binding the contract method 0x0b5b207c.
//
// Solidity: function applyDelegate(uint32 operator) returns()
func (_RestakingPool *RestakingPoolTransactorSession) ApplyDelegate(operator uint32) (*types.Transaction, error) {
	return _RestakingPool.Contract.ApplyDelegate(&_RestakingPool.TransactOpts, operator)
}

// ClaimExit is a paid mutator transaction binding the contract method 0x328bd18b.
//
// Solidity: function claimExit(uint256 id) returns(uint256 value)
func (_RestakingPool *RestakingPoolTransactor) ClaimExit(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "claimExit", id)
}

// ClaimExit is a paid mutator transaction binding the contract method 0x328bd18b.
//
// Solidity: function claimExit(uint256 id) returns(uint256 value)
func (_RestakingPool *RestakingPoolSession) ClaimExit(id *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.ClaimExit(&_RestakingPool.TransactOpts, id)
}

// ClaimExit is a paid mutator transaction binding the contract method 0x328bd18b.
//
// Solidity: function claimExit(uint256 id) returns(uint256 value)
func (_RestakingPool *RestakingPoolTransactorSession) ClaimExit(id *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.ClaimExit(&_RestakingPool.TransactOpts, id)
}

// Deliver is a paid mutator transaction binding the contract method 0x6258e037.
//
// Solidity: function deliver(address token, address to) returns()
func (_RestakingPool *RestakingPoolTransactor) Deliver(opts *bind.TransactOpts, token common.Address, to common.Address) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "deliver", token, to)
}

// Deliver is a paid mutator transaction binding the contract method 0x6258e037.
//
// Solidity: function deliver(address token, address to) returns()
func (_RestakingPool *RestakingPoolSession) Deliver(token common.Address, to common.Address) (*types.Transaction, error) {
	return _RestakingPool.Contract.Deliver(&_RestakingPool.TransactOpts, token, to)
}

// Deliver is a paid mutator transaction binding the contract method 0x6258e037.
//
// Solidity: function deliver(address token, address to) returns()
func (_RestakingPool *RestakingPoolTransactorSession) Deliver(token common.Address, to common.Address) (*types.Transaction, error) {
	return _RestakingPool.Contract.Deliver(&_RestakingPool.TransactOpts, token, to)
}

// Harvest is a paid mutator transaction binding the contract method 0xbe31a1bc.
//
// Solidity: function harvest(uint32 operator) returns()
func (_RestakingPool *RestakingPoolTransactor) Harvest(opts *bind.TransactOpts, operator uint32) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "harvest", operator)
}

// Harvest is a paid mutator transaction binding the contract method 0xbe31a1bc.
//
// Solidity: function harvest(uint32 operator) returns()
func (_RestakingPool *RestakingPoolSession) Harvest(operator uint32) (*types.Transaction, error) {
	return _RestakingPool.Contract.Harvest(&_RestakingPool.TransactOpts, operator)
}

// Harvest is a paid mutator transaction binding the contract method 0xbe31a1bc.
//
// Solidity: function harvest(uint32 operator) returns()
func (_RestakingPool *RestakingPoolTransactorSession) Harvest(operator uint32) (*types.Transaction, error) {
	return _RestakingPool.Contract.Harvest(&_RestakingPool.TransactOpts, operator)
}

// Hold is a paid mutator transaction binding the contract method 0x01111f5a.
//
// Solidity: function hold(uint32 operator, uint40 until) returns()
func (_RestakingPool *RestakingPoolTransactor) Hold(opts *bind.TransactOpts, operator uint32, until *big.Int) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "hold", operator, until)
}

// Hold is a paid mutator transaction binding the contract method 0x01111f5a.
//
// Solidity: function hold(uint32 operator, uint40 until) returns()
func (_RestakingPool *RestakingPoolSession) Hold(operator uint32, until *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.Hold(&_RestakingPool.TransactOpts, operator, until)
}

// Hold is a paid mutator transaction binding the contract method 0x01111f5a.
//
// Solidity: function hold(uint32 operator, uint40 until) returns()
func (_RestakingPool *RestakingPoolTransactorSession) Hold(operator uint32, until *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.Hold(&_RestakingPool.TransactOpts, operator, until)
}

// RequestExit is a paid mutator transaction binding the contract method 0x4b23ca5f.
//
// Solidity: function requestExit(uint32 operator, address asset, uint256 shares) returns(uint256 id)
func (_RestakingPool *RestakingPoolTransactor) RequestExit(opts *bind.TransactOpts, operator uint32, asset common.Address, shares *big.Int) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "requestExit", operator, asset, shares)
}

// RequestExit is a paid mutator transaction binding the contract method 0x4b23ca5f.
//
// Solidity: function requestExit(uint32 operator, address asset, uint256 shares) returns(uint256 id)
func (_RestakingPool *RestakingPoolSession) RequestExit(operator uint32, asset common.Address, shares *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.RequestExit(&_RestakingPool.TransactOpts, operator, asset, shares)
}

// RequestExit is a paid mutator transaction binding the contract method 0x4b23ca5f.
//
// Solidity: function requestExit(uint32 operator, address asset, uint256 shares) returns(uint256 id)
func (_RestakingPool *RestakingPoolTransactorSession) RequestExit(operator uint32, asset common.Address, shares *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.RequestExit(&_RestakingPool.TransactOpts, operator, asset, shares)
}

// Restake is a paid mutator transaction binding the contract method 0x118e29d1.
//
// Solidity: function restake(uint32 operator) payable returns(uint256 shares)
func (_RestakingPool *RestakingPoolTransactor) Restake(opts *bind.TransactOpts, operator uint32) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "restake", operator)
}

// Restake is a paid mutator transaction binding the contract method 0x118e29d1.
//
// Solidity: function restake(uint32 operator) payable returns(uint256 shares)
func (_RestakingPool *RestakingPoolSession) Restake(operator uint32) (*types.Transaction, error) {
	return _RestakingPool.Contract.Restake(&_RestakingPool.TransactOpts, operator)
}

// Restake is a paid mutator transaction binding the contract method 0x118e29d1.
//
// Solidity: function restake(uint32 operator) payable returns(uint256 shares)
func (_RestakingPool *RestakingPoolTransactorSession) Restake(operator uint32) (*types.Transaction, error) {
	return _RestakingPool.Contract.Restake(&_RestakingPool.TransactOpts, operator)
}

// RestakeBucket is a paid mutator transaction binding the contract method 0x30d0c724.
//
// Solidity: function restakeBucket(uint32 operator, uint256 id) returns(uint256 shares)
func (_RestakingPool *RestakingPoolTransactor) RestakeBucket(opts *bind.TransactOpts, operator uint32, id *big.Int) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "restakeBucket", operator, id)
}

// RestakeBucket is a paid mutator transaction binding the contract method 0x30d0c724.
//
// Solidity: function restakeBucket(uint32 operator, uint256 id) returns(uint256 shares)
func (_RestakingPool *RestakingPoolSession) RestakeBucket(operator uint32, id *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.RestakeBucket(&_RestakingPool.TransactOpts, operator, id)
}

// RestakeBucket is a paid mutator transaction binding the contract method 0x30d0c724.
//
// Solidity: function restakeBucket(uint32 operator, uint256 id) returns(uint256 shares)
func (_RestakingPool *RestakingPoolTransactorSession) RestakeBucket(operator uint32, id *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.RestakeBucket(&_RestakingPool.TransactOpts, operator, id)
}

// RestakeToken is a paid mutator transaction binding the contract method 0xcf3e23f8.
//
// Solidity: function restakeToken(uint32 operator, address asset, uint256 amount) returns(uint256 shares)
func (_RestakingPool *RestakingPoolTransactor) RestakeToken(opts *bind.TransactOpts, operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "restakeToken", operator, asset, amount)
}

// RestakeToken is a paid mutator transaction binding the contract method 0xcf3e23f8.
//
// Solidity: function restakeToken(uint32 operator, address asset, uint256 amount) returns(uint256 shares)
func (_RestakingPool *RestakingPoolSession) RestakeToken(operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.RestakeToken(&_RestakingPool.TransactOpts, operator, asset, amount)
}

// RestakeToken is a paid mutator transaction binding the contract method 0xcf3e23f8.
//
// Solidity: function restakeToken(uint32 operator, address asset, uint256 amount) returns(uint256 shares)
func (_RestakingPool *RestakingPoolTransactorSession) RestakeToken(operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.RestakeToken(&_RestakingPool.TransactOpts, operator, asset, amount)
}

// Restore is a paid mutator transaction binding the contract method 0xade2ecec.
//
// Solidity: function restore(uint32 operator, address asset, uint256 amount) payable returns()
func (_RestakingPool *RestakingPoolTransactor) Restore(opts *bind.TransactOpts, operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "restore", operator, asset, amount)
}

// Restore is a paid mutator transaction binding the contract method 0xade2ecec.
//
// Solidity: function restore(uint32 operator, address asset, uint256 amount) payable returns()
func (_RestakingPool *RestakingPoolSession) Restore(operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.Restore(&_RestakingPool.TransactOpts, operator, asset, amount)
}

// Restore is a paid mutator transaction binding the contract method 0xade2ecec.
//
// Solidity: function restore(uint32 operator, address asset, uint256 amount) payable returns()
func (_RestakingPool *RestakingPoolTransactorSession) Restore(operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _RestakingPool.Contract.Restore(&_RestakingPool.TransactOpts, operator, asset, amount)
}

// Take is a paid mutator transaction binding the contract method 0x7752b64f.
//
// Solidity: function take(uint32 operator, address asset, uint256 part, uint256 whole, address to) returns(uint256 taken)
func (_RestakingPool *RestakingPoolTransactor) Take(opts *bind.TransactOpts, operator uint32, asset common.Address, part *big.Int, whole *big.Int, to common.Address) (*types.Transaction, error) {
	return _RestakingPool.contract.Transact(opts, "take", operator, asset, part, whole, to)
}

// Take is a paid mutator transaction binding the contract method 0x7752b64f.
//
// Solidity: function take(uint32 operator, address asset, uint256 part, uint256 whole, address to) returns(uint256 taken)
func (_RestakingPool *RestakingPoolSession) Take(operator uint32, asset common.Address, part *big.Int, whole *big.Int, to common.Address) (*types.Transaction, error) {
	return _RestakingPool.Contract.Take(&_RestakingPool.TransactOpts, operator, asset, part, whole, to)
}

// Take is a paid mutator transaction binding the contract method 0x7752b64f.
//
// Solidity: function take(uint32 operator, address asset, uint256 part, uint256 whole, address to) returns(uint256 taken)
func (_RestakingPool *RestakingPoolTransactorSession) Take(operator uint32, asset common.Address, part *big.Int, whole *big.Int, to common.Address) (*types.Transaction, error) {
	return _RestakingPool.Contract.Take(&_RestakingPool.TransactOpts, operator, asset, part, whole, to)
}

// RestakingPoolDelegateAppliedIterator is returned from FilterDelegateApplied and is used to iterate over the raw logs and unpacked data for DelegateApplied events raised by the RestakingPool contract.
type RestakingPoolDelegateAppliedIterator struct {
	Event *RestakingPoolDelegateApplied // Event containing the contract specifics and raw log

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
func (it *RestakingPoolDelegateAppliedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolDelegateApplied)
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
		it.Event = new(RestakingPoolDelegateApplied)
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
func (it *RestakingPoolDelegateAppliedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolDelegateAppliedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolDelegateApplied represents a DelegateApplied event raised by the RestakingPool contract.
type RestakingPoolDelegateApplied struct {
	Operator uint32
	Delegate uint32
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateApplied is a free log retrieval operation binding the contract event 0x02945ed8c8ec4ab5827cd15253b529ec111e8141faa354c0329fce3d3b157a7a.
//
// Solidity: event DelegateApplied(uint32 indexed operator, uint32 delegate)
func (_RestakingPool *RestakingPoolFilterer) FilterDelegateApplied(opts *bind.FilterOpts, operator []uint32) (*RestakingPoolDelegateAppliedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "DelegateApplied", operatorRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolDelegateAppliedIterator{contract: _RestakingPool.contract, event: "DelegateApplied", logs: logs, sub: sub}, nil
}

// WatchDelegateApplied is a free log subscription operation binding the contract event 0x02945ed8c8ec4ab5827cd15253b529ec111e8141faa354c0329fce3d3b157a7a.
//
// Solidity: event DelegateApplied(uint32 indexed operator, uint32 delegate)
func (_RestakingPool *RestakingPoolFilterer) WatchDelegateApplied(opts *bind.WatchOpts, sink chan<- *RestakingPoolDelegateApplied, operator []uint32) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "DelegateApplied", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolDelegateApplied)
				if err := _RestakingPool.contract.UnpackLog(event, "DelegateApplied", log); err != nil {
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

// ParseDelegateApplied is a log parse operation binding the contract event 0x02945ed8c8ec4ab5827cd15253b529ec111e8141faa354c0329fce3d3b157a7a.
//
// Solidity: event DelegateApplied(uint32 indexed operator, uint32 delegate)
func (_RestakingPool *RestakingPoolFilterer) ParseDelegateApplied(log types.Log) (*RestakingPoolDelegateApplied, error) {
	event := new(RestakingPoolDelegateApplied)
	if err := _RestakingPool.contract.UnpackLog(event, "DelegateApplied", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolExitClaimedIterator is returned from FilterExitClaimed and is used to iterate over the raw logs and unpacked data for ExitClaimed events raised by the RestakingPool contract.
type RestakingPoolExitClaimedIterator struct {
	Event *RestakingPoolExitClaimed // Event containing the contract specifics and raw log

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
func (it *RestakingPoolExitClaimedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolExitClaimed)
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
		it.Event = new(RestakingPoolExitClaimed)
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
func (it *RestakingPoolExitClaimedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolExitClaimedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolExitClaimed represents a ExitClaimed event raised by the RestakingPool contract.
type RestakingPoolExitClaimed struct {
	Id       *big.Int
	Operator uint32
	Asset    common.Address
	Account  common.Address
	Value    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterExitClaimed is a free log retrieval operation binding the contract event 0x3458f945e74517acc4936e7a19d71b007002585b4d55156493a39adddc8ec70f.
//
// Solidity: event ExitClaimed(uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 value)
func (_RestakingPool *RestakingPoolFilterer) FilterExitClaimed(opts *bind.FilterOpts, id []*big.Int, operator []uint32, account []common.Address) (*RestakingPoolExitClaimedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "ExitClaimed", idRule, operatorRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolExitClaimedIterator{contract: _RestakingPool.contract, event: "ExitClaimed", logs: logs, sub: sub}, nil
}

// WatchExitClaimed is a free log subscription operation binding the contract event 0x3458f945e74517acc4936e7a19d71b007002585b4d55156493a39adddc8ec70f.
//
// Solidity: event ExitClaimed(uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 value)
func (_RestakingPool *RestakingPoolFilterer) WatchExitClaimed(opts *bind.WatchOpts, sink chan<- *RestakingPoolExitClaimed, id []*big.Int, operator []uint32, account []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "ExitClaimed", idRule, operatorRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolExitClaimed)
				if err := _RestakingPool.contract.UnpackLog(event, "ExitClaimed", log); err != nil {
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

// ParseExitClaimed is a log parse operation binding the contract event 0x3458f945e74517acc4936e7a19d71b007002585b4d55156493a39adddc8ec70f.
//
// Solidity: event ExitClaimed(uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 value)
func (_RestakingPool *RestakingPoolFilterer) ParseExitClaimed(log types.Log) (*RestakingPoolExitClaimed, error) {
	event := new(RestakingPoolExitClaimed)
	if err := _RestakingPool.contract.UnpackLog(event, "ExitClaimed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolExitRequestedIterator is returned from FilterExitRequested and is used to iterate over the raw logs and unpacked data for ExitRequested events raised by the RestakingPool contract.
type RestakingPoolExitRequestedIterator struct {
	Event *RestakingPoolExitRequested // Event containing the contract specifics and raw log

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
func (it *RestakingPoolExitRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolExitRequested)
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
		it.Event = new(RestakingPoolExitRequested)
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
func (it *RestakingPoolExitRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolExitRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolExitRequested represents a ExitRequested event raised by the RestakingPool contract.
type RestakingPoolExitRequested struct {
	Id       *big.Int
	Operator uint32
	Asset    common.Address
	Account  common.Address
	Shares   *big.Int
	Due      *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterExitRequested is a free log retrieval operation binding the contract event 0xa98837211765333253906d228fb0c2a51f812b3b044ad1cd3c14d4f02e5eaad2.
//
// Solidity: event ExitRequested(uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 shares, uint40 due)
func (_RestakingPool *RestakingPoolFilterer) FilterExitRequested(opts *bind.FilterOpts, id []*big.Int, operator []uint32, account []common.Address) (*RestakingPoolExitRequestedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "ExitRequested", idRule, operatorRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolExitRequestedIterator{contract: _RestakingPool.contract, event: "ExitRequested", logs: logs, sub: sub}, nil
}

// WatchExitRequested is a free log subscription operation binding the contract event 0xa98837211765333253906d228fb0c2a51f812b3b044ad1cd3c14d4f02e5eaad2.
//
// Solidity: event ExitRequested(uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 shares, uint40 due)
func (_RestakingPool *RestakingPoolFilterer) WatchExitRequested(opts *bind.WatchOpts, sink chan<- *RestakingPoolExitRequested, id []*big.Int, operator []uint32, account []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "ExitRequested", idRule, operatorRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolExitRequested)
				if err := _RestakingPool.contract.UnpackLog(event, "ExitRequested", log); err != nil {
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

// ParseExitRequested is a log parse operation binding the contract event 0xa98837211765333253906d228fb0c2a51f812b3b044ad1cd3c14d4f02e5eaad2.
//
// Solidity: event ExitRequested(uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 shares, uint40 due)
func (_RestakingPool *RestakingPoolFilterer) ParseExitRequested(log types.Log) (*RestakingPoolExitRequested, error) {
	event := new(RestakingPoolExitRequested)
	if err := _RestakingPool.contract.UnpackLog(event, "ExitRequested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolHeldIterator is returned from FilterHeld and is used to iterate over the raw logs and unpacked data for Held events raised by the RestakingPool contract.
type RestakingPoolHeldIterator struct {
	Event *RestakingPoolHeld // Event containing the contract specifics and raw log

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
func (it *RestakingPoolHeldIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolHeld)
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
		it.Event = new(RestakingPoolHeld)
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
func (it *RestakingPoolHeldIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolHeldIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolHeld represents a Held event raised by the RestakingPool contract.
type RestakingPoolHeld struct {
	Operator uint32
	Until    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterHeld is a free log retrieval operation binding the contract event 0xd12a291e5eb69332743175ea8e2ff6e6635545ddcb84731608214c31fb0c0348.
//
// Solidity: event Held(uint32 indexed operator, uint40 until)
func (_RestakingPool *RestakingPoolFilterer) FilterHeld(opts *bind.FilterOpts, operator []uint32) (*RestakingPoolHeldIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "Held", operatorRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolHeldIterator{contract: _RestakingPool.contract, event: "Held", logs: logs, sub: sub}, nil
}

// WatchHeld is a free log subscription operation binding the contract event 0xd12a291e5eb69332743175ea8e2ff6e6635545ddcb84731608214c31fb0c0348.
//
// Solidity: event Held(uint32 indexed operator, uint40 until)
func (_RestakingPool *RestakingPoolFilterer) WatchHeld(opts *bind.WatchOpts, sink chan<- *RestakingPoolHeld, operator []uint32) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "Held", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolHeld)
				if err := _RestakingPool.contract.UnpackLog(event, "Held", log); err != nil {
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

// ParseHeld is a log parse operation binding the contract event 0xd12a291e5eb69332743175ea8e2ff6e6635545ddcb84731608214c31fb0c0348.
//
// Solidity: event Held(uint32 indexed operator, uint40 until)
func (_RestakingPool *RestakingPoolFilterer) ParseHeld(log types.Log) (*RestakingPoolHeld, error) {
	event := new(RestakingPoolHeld)
	if err := _RestakingPool.contract.UnpackLog(event, "Held", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolMaturedIterator is returned from FilterMatured and is used to iterate over the raw logs and unpacked data for Matured events raised by the RestakingPool contract.
type RestakingPoolMaturedIterator struct {
	Event *RestakingPoolMatured // Event containing the contract specifics and raw log

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
func (it *RestakingPoolMaturedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolMatured)
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
		it.Event = new(RestakingPoolMatured)
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
func (it *RestakingPoolMaturedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolMaturedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolMatured represents a Matured event raised by the RestakingPool contract.
type RestakingPoolMatured struct {
	Operator uint32
	Asset    common.Address
	Shares   *big.Int
	Value    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterMatured is a free log retrieval operation binding the contract event 0x1255569954e80f861700a7601633f86869ce4e36353c7237f576cbb252f68a4e.
//
// Solidity: event Matured(uint32 indexed operator, address indexed asset, uint256 shares, uint256 value)
func (_RestakingPool *RestakingPoolFilterer) FilterMatured(opts *bind.FilterOpts, operator []uint32, asset []common.Address) (*RestakingPoolMaturedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "Matured", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolMaturedIterator{contract: _RestakingPool.contract, event: "Matured", logs: logs, sub: sub}, nil
}

// WatchMatured is a free log subscription operation binding the contract event 0x1255569954e80f861700a7601633f86869ce4e36353c7237f576cbb252f68a4e.
//
// Solidity: event Matured(uint32 indexed operator, address indexed asset, uint256 shares, uint256 value)
func (_RestakingPool *RestakingPoolFilterer) WatchMatured(opts *bind.WatchOpts, sink chan<- *RestakingPoolMatured, operator []uint32, asset []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "Matured", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolMatured)
				if err := _RestakingPool.contract.UnpackLog(event, "Matured", log); err != nil {
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

// ParseMatured is a log parse operation binding the contract event 0x1255569954e80f861700a7601633f86869ce4e36353c7237f576cbb252f68a4e.
//
// Solidity: event Matured(uint32 indexed operator, address indexed asset, uint256 shares, uint256 value)
func (_RestakingPool *RestakingPoolFilterer) ParseMatured(log types.Log) (*RestakingPoolMatured, error) {
	event := new(RestakingPoolMatured)
	if err := _RestakingPool.contract.UnpackLog(event, "Matured", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolRestoredIterator is returned from FilterRestored and is used to iterate over the raw logs and unpacked data for Restored events raised by the RestakingPool contract.
type RestakingPoolRestoredIterator struct {
	Event *RestakingPoolRestored // Event containing the contract specifics and raw log

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
func (it *RestakingPoolRestoredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolRestored)
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
		it.Event = new(RestakingPoolRestored)
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
func (it *RestakingPoolRestoredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolRestoredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolRestored represents a Restored event raised by the RestakingPool contract.
type RestakingPoolRestored struct {
	Operator uint32
	Asset    common.Address
	Amount   *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRestored is a free log retrieval operation binding the contract event 0x8c04f585c8bd150baa45ff362530ea2476fdd329f9deaebad80f084246282158.
//
// Solidity: event Restored(uint32 indexed operator, address indexed asset, uint256 amount)
func (_RestakingPool *RestakingPoolFilterer) FilterRestored(opts *bind.FilterOpts, operator []uint32, asset []common.Address) (*RestakingPoolRestoredIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "Restored", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolRestoredIterator{contract: _RestakingPool.contract, event: "Restored", logs: logs, sub: sub}, nil
}

// WatchRestored is a free log subscription operation binding the contract event 0x8c04f585c8bd150baa45ff362530ea2476fdd329f9deaebad80f084246282158.
//
// Solidity: event Restored(uint32 indexed operator, address indexed asset, uint256 amount)
func (_RestakingPool *RestakingPoolFilterer) WatchRestored(opts *bind.WatchOpts, sink chan<- *RestakingPoolRestored, operator []uint32, asset []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "Restored", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolRestored)
				if err := _RestakingPool.contract.UnpackLog(event, "Restored", log); err != nil {
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

// ParseRestored is a log parse operation binding the contract event 0x8c04f585c8bd150baa45ff362530ea2476fdd329f9deaebad80f084246282158.
//
// Solidity: event Restored(uint32 indexed operator, address indexed asset, uint256 amount)
func (_RestakingPool *RestakingPoolFilterer) ParseRestored(log types.Log) (*RestakingPoolRestored, error) {
	event := new(RestakingPoolRestored)
	if err := _RestakingPool.contract.UnpackLog(event, "Restored", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolStakedIterator is returned from FilterStaked and is used to iterate over the raw logs and unpacked data for Staked events raised by the RestakingPool contract.
type RestakingPoolStakedIterator struct {
	Event *RestakingPoolStaked // Event containing the contract specifics and raw log

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
func (it *RestakingPoolStakedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolStaked)
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
		it.Event = new(RestakingPoolStaked)
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
func (it *RestakingPoolStakedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolStakedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolStaked represents a Staked event raised by the RestakingPool contract.
type RestakingPoolStaked struct {
	Operator uint32
	Asset    common.Address
	Account  common.Address
	Amount   *big.Int
	Shares   *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterStaked is a free log retrieval operation binding the contract event 0x513b4fb6d15f731dcce3b62300e80bc9ba393615e52ea7fff6b9fe26d0f5d048.
//
// Solidity: event Staked(uint32 indexed operator, address indexed asset, address indexed account, uint256 amount, uint256 shares)
func (_RestakingPool *RestakingPoolFilterer) FilterStaked(opts *bind.FilterOpts, operator []uint32, asset []common.Address, account []common.Address) (*RestakingPoolStakedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "Staked", operatorRule, assetRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolStakedIterator{contract: _RestakingPool.contract, event: "Staked", logs: logs, sub: sub}, nil
}

// WatchStaked is a free log subscription operation binding the contract event 0x513b4fb6d15f731dcce3b62300e80bc9ba393615e52ea7fff6b9fe26d0f5d048.
//
// Solidity: event Staked(uint32 indexed operator, address indexed asset, address indexed account, uint256 amount, uint256 shares)
func (_RestakingPool *RestakingPoolFilterer) WatchStaked(opts *bind.WatchOpts, sink chan<- *RestakingPoolStaked, operator []uint32, asset []common.Address, account []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "Staked", operatorRule, assetRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolStaked)
				if err := _RestakingPool.contract.UnpackLog(event, "Staked", log); err != nil {
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

// ParseStaked is a log parse operation binding the contract event 0x513b4fb6d15f731dcce3b62300e80bc9ba393615e52ea7fff6b9fe26d0f5d048.
//
// Solidity: event Staked(uint32 indexed operator, address indexed asset, address indexed account, uint256 amount, uint256 shares)
func (_RestakingPool *RestakingPoolFilterer) ParseStaked(log types.Log) (*RestakingPoolStaked, error) {
	event := new(RestakingPoolStaked)
	if err := _RestakingPool.contract.UnpackLog(event, "Staked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolTakenIterator is returned from FilterTaken and is used to iterate over the raw logs and unpacked data for Taken events raised by the RestakingPool contract.
type RestakingPoolTakenIterator struct {
	Event *RestakingPoolTaken // Event containing the contract specifics and raw log

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
func (it *RestakingPoolTakenIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolTaken)
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
		it.Event = new(RestakingPoolTaken)
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
func (it *RestakingPoolTakenIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolTakenIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolTaken represents a Taken event raised by the RestakingPool contract.
type RestakingPoolTaken struct {
	Operator uint32
	Asset    common.Address
	Amount   *big.Int
	To       common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterTaken is a free log retrieval operation binding the contract event 0x2698d305ce61ff7c1ebd8e0138900d4f7cda0350c8581dbfec2727f243d6d5ec.
//
// Solidity: event Taken(uint32 indexed operator, address indexed asset, uint256 amount, address to)
func (_RestakingPool *RestakingPoolFilterer) FilterTaken(opts *bind.FilterOpts, operator []uint32, asset []common.Address) (*RestakingPoolTakenIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "Taken", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolTakenIterator{contract: _RestakingPool.contract, event: "Taken", logs: logs, sub: sub}, nil
}

// WatchTaken is a free log subscription operation binding the contract event 0x2698d305ce61ff7c1ebd8e0138900d4f7cda0350c8581dbfec2727f243d6d5ec.
//
// Solidity: event Taken(uint32 indexed operator, address indexed asset, uint256 amount, address to)
func (_RestakingPool *RestakingPoolFilterer) WatchTaken(opts *bind.WatchOpts, sink chan<- *RestakingPoolTaken, operator []uint32, asset []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "Taken", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolTaken)
				if err := _RestakingPool.contract.UnpackLog(event, "Taken", log); err != nil {
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

// ParseTaken is a log parse operation binding the contract event 0x2698d305ce61ff7c1ebd8e0138900d4f7cda0350c8581dbfec2727f243d6d5ec.
//
// Solidity: event Taken(uint32 indexed operator, address indexed asset, uint256 amount, address to)
func (_RestakingPool *RestakingPoolFilterer) ParseTaken(log types.Log) (*RestakingPoolTaken, error) {
	event := new(RestakingPoolTaken)
	if err := _RestakingPool.contract.UnpackLog(event, "Taken", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RestakingPoolUndeliveredIterator is returned from FilterUndelivered and is used to iterate over the raw logs and unpacked data for Undelivered events raised by the RestakingPool contract.
type RestakingPoolUndeliveredIterator struct {
	Event *RestakingPoolUndelivered // Event containing the contract specifics and raw log

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
func (it *RestakingPoolUndeliveredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RestakingPoolUndelivered)
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
		it.Event = new(RestakingPoolUndelivered)
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
func (it *RestakingPoolUndeliveredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RestakingPoolUndeliveredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RestakingPoolUndelivered represents a Undelivered event raised by the RestakingPool contract.
type RestakingPoolUndelivered struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterUndelivered is a free log retrieval operation binding the contract event 0x91024120a97e7a8436a91b79eacfdd8eacbf1a297330915a9572b768e8891808.
//
// Solidity: event Undelivered(address indexed token, address indexed to, uint256 amount)
func (_RestakingPool *RestakingPoolFilterer) FilterUndelivered(opts *bind.FilterOpts, token []common.Address, to []common.Address) (*RestakingPoolUndeliveredIterator, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _RestakingPool.contract.FilterLogs(opts, "Undelivered", tokenRule, toRule)
	if err != nil {
		return nil, err
	}
	return &RestakingPoolUndeliveredIterator{contract: _RestakingPool.contract, event: "Undelivered", logs: logs, sub: sub}, nil
}

// WatchUndelivered is a free log subscription operation binding the contract event 0x91024120a97e7a8436a91b79eacfdd8eacbf1a297330915a9572b768e8891808.
//
// Solidity: event Undelivered(address indexed token, address indexed to, uint256 amount)
func (_RestakingPool *RestakingPoolFilterer) WatchUndelivered(opts *bind.WatchOpts, sink chan<- *RestakingPoolUndelivered, token []common.Address, to []common.Address) (event.Subscription, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _RestakingPool.contract.WatchLogs(opts, "Undelivered", tokenRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RestakingPoolUndelivered)
				if err := _RestakingPool.contract.UnpackLog(event, "Undelivered", log); err != nil {
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

// ParseUndelivered is a log parse operation binding the contract event 0x91024120a97e7a8436a91b79eacfdd8eacbf1a297330915a9572b768e8891808.
//
// Solidity: event Undelivered(address indexed token, address indexed to, uint256 amount)
func (_RestakingPool *RestakingPoolFilterer) ParseUndelivered(log types.Log) (*RestakingPoolUndelivered, error) {
	event := new(RestakingPoolUndelivered)
	if err := _RestakingPool.contract.UnpackLog(event, "Undelivered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
