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

// RestakingPoolMetaData contains all meta data concerning the RestakingPool contract.
var RestakingPoolMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"allocations\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slashing\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slashEscrow\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"securityRewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"voteEscrow\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"prices\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operators\",\"type\":\"address\"}],\"internalType\":\"structRestakingPool.Links\",\"name\":\"l\",\"type\":\"tuple\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"BucketBacksDelegate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"BucketUnstaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"}],\"name\":\"BucketVotesOtherwise\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"max\",\"type\":\"uint16\"}],\"name\":\"LockTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NoSuchExit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"NoSuchOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllocations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"heldUntil\",\"type\":\"uint256\"}],\"name\":\"NotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnoughShares\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlashEscrow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlashing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYourBucket\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYourExit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"NothingToDeliver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"name\":\"TooLittle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"VaultEmptied\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"DelegateApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"ExitClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"due\",\"type\":\"uint40\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Matured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Restored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"Taken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Undelivered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ALLOCATIONS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXIT_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GUARDIAN\",\"outputs\":[{\"internalType\":\"contractIGuardian\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLD_DAYS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HOLD_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_OPERATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OPERATORS\",\"outputs\":[{\"internalType\":\"contractIOperators\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRICES\",\"outputs\":[{\"internalType\":\"contractIAssetPrices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARDS\",\"outputs\":[{\"internalType\":\"contractIBucketRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SECURITY_REWARDS\",\"outputs\":[{\"internalType\":\"contractISecurityRewards\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASHING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASH_ESCROW\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIPooledBuckets\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTE_ESCROW\",\"outputs\":[{\"internalType\":\"contractIEscrowLedger\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"activeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"worth\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"activeTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"applyDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"bookOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"heldFrom\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"heldUntil\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"claimExit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"commissionOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exitCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"exitOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"due\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"left\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"internalType\":\"structRestakingPool.ExitInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"exitingBy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"exitsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint40\",\"name\":\"due\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"left\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"internalType\":\"structRestakingPool.ExitInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"harvest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"operatorsWith\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"requestExit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"restake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"restakeBucket\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"restakeToken\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"restakedBy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"restore\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"sharesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"part\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"whole\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"take\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"total\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"undelivered\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"exiting\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610200604052348015610010575f5ffd5b506040516156d43803806156d483398101604081905261002f9161013a565b81516001600160a01b0390811660809081526020840151821660a09081526040850151831660c09081526060860151841660e09081529286015184166101009081529186015184166101209081529086015184166101405285015183166101605290840151821661018052830151166101a0526100ad816009610224565b64ffffffffff166101c0526100c3816007610224565b64ffffffffff166101e052506102579050565b60405161014081016001600160401b038111828210171561010557634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b0381168114610121575f5ffd5b919050565b805164ffffffffff81168114610121575f5ffd5b5f5f82840361016081121561014d575f5ffd5b61014081121561015b575f5ffd5b506101646100d6565b61016d8461010b565b815261017b6020850161010b565b602082015261018c6040850161010b565b604082015261019d6060850161010b565b60608201526101ae6080850161010b565b60808201526101bf60a0850161010b565b60a08201526101d060c0850161010b565b60c08201526101e160e0850161010b565b60e08201526101f3610100850161010b565b610100820152610206610120850161010b565b610120820152915061021b6101408401610126565b90509250929050565b64ffffffffff818116838216029081169081811461025057634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516152f76103dd5f395f81816107a6015281816109e40152610a2301525f8181610858015261171501525f818161052d01528181610b7201528181610e81015261200d01525f81816102da0152818161218c015261238901525f818161095801528181610ddd01528181611e8201528181611f56015281816120d2015281816127400152612bde01525f818161045601528181613005015261367401525f818161048901528181612a1301528181613a8401528181613d6f0152613e2301525f81816104db0152611d7001525f8181610925015261098501525f81816104040152611abd01525f818161071701528181613c3101528181613caa0152613d9e01525f818161060001528181610f5101528181611008015281816110c3015281816111630152818161126e015281816115ce01528181611c28015281816127f4015281816128a801528181612ca00152612d6d01526152f75ff3fe608060405260043610610233575f3560e01c80637d53de2111610129578063cf3e23f8116100a8578063e00833001161006d578063e008330014610813578063e4414d0714610847578063e69c1c2c1461087a578063e933f19814610914578063ff677c7b14610947575f5ffd5b8063cf3e23f814610739578063d2514e8414610758578063d2e9ffca14610795578063d74935d1146107c8578063de368710146107f4575f5ffd5b8063b0ff950e116100ee578063b0ff950e1461066f578063ba0f1c48146106b3578063bb4c31ed146106d2578063be31a1bc146106e7578063c0034e0c14610706575f5ffd5b80637d53de211461056e5780638cab0ca6146105c357806397610f30146105ef578063aa7c477014610622578063ade2ecec1461065c575f5ffd5b8063424f7151116101b55780636258e0371161017a5780636258e037146104ab578063633c4795146104ca57806368fb32bb146104fd578063724c184c1461051c5780637752b64f1461054f575f5ffd5b8063424f7151146103c95780634afd8e4d146103f35780634b23ca5f146104265780634c76034b1461044557806355d3748a14610478575f5ffd5b806323b7ec3b116101fb57806323b7ec3b14610314578063255afa43146103335780632b78c9f71461037757806330d0c7241461038b578063328bd18b146103aa575f5ffd5b806301111f5a146102375780630b5b207c14610258578063118e29d114610277578063127ad7be1461029d5780631eabcd34146102c9575b5f5ffd5b348015610242575f5ffd5b50610256610251366004614c81565b61097a565b005b348015610263575f5ffd5b50610256610272366004614cb4565b610b27565b61028a610285366004614cb4565b610b45565b6040519081526020015b60405180910390f35b3480156102a8575f5ffd5b506102bc6102b7366004614ce3565b610c6c565b6040516102949190614d8f565b3480156102d4575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610294565b34801561031f575f5ffd5b506102fc61032e366004614cb4565b610dc0565b34801561033e575f5ffd5b5061028a61034d366004614ddd565b6001600160a01b039182165f908152600b6020908152604080832093909416825291909152205490565b348015610382575f5ffd5b5061028a601081565b348015610396575f5ffd5b5061028a6103a5366004614e14565b610e54565b3480156103b5575f5ffd5b5061028a6103c4366004614e3e565b6112e0565b3480156103d4575f5ffd5b506103dd600781565b60405164ffffffffff9091168152602001610294565b3480156103fe575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b348015610431575f5ffd5b5061028a610440366004614e55565b611652565b348015610450575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b348015610483575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104b6575f5ffd5b506102566104c5366004614ddd565b6119f0565b3480156104d5575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b348015610508575f5ffd5b5061028a610517366004614e93565b611a95565b348015610527575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b34801561055a575f5ffd5b5061028a610569366004614ed7565b611aa9565b348015610579575f5ffd5b5061028a610588366004614f32565b63ffffffff919091165f9081526001602090815260408083206001600160a01b03948516845282528083209490931682529290925290205490565b3480156105ce575f5ffd5b506105e26105dd366004614f7a565b611caf565b6040516102949190614f95565b3480156105fa575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b34801561062d575f5ffd5b5061064161063c366004614fd2565b611d43565b60408051938452602084019290925290820152606001610294565b61025661066a366004614e55565b611d5d565b34801561067a575f5ffd5b5061028a610689366004614f7a565b6001600160a01b03165f90815260046020526040902054600160801b90046001600160801b031690565b3480156106be575f5ffd5b5061028a6106cd366004614cb4565b611f39565b3480156106dd575f5ffd5b5061028a60065481565b3480156106f2575f5ffd5b50610256610701366004614cb4565b611fc7565b348015610711575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b348015610744575f5ffd5b5061028a610753366004614e55565b611fe0565b348015610763575f5ffd5b5061028a610772366004614f7a565b6001600160a01b03165f908152600460205260409020546001600160801b031690565b3480156107a0575f5ffd5b506103dd7f000000000000000000000000000000000000000000000000000000000000000081565b3480156107d3575f5ffd5b506107e76107e2366004614e3e565b6123e8565b6040516102949190614fee565b3480156107ff575f5ffd5b5061028a61080e366004614f7a565b61257b565b34801561081e575f5ffd5b5061083261082d366004614fd2565b612677565b60408051928352602083019190915201610294565b348015610852575f5ffd5b506103dd7f000000000000000000000000000000000000000000000000000000000000000081565b348015610885575f5ffd5b506108f1610894366004614cb4565b63ffffffff81165f90815260056020908152604091829020825160608101845290546001600160401b03811680835264ffffffffff600160401b83048116948401859052600160681b909204909116919093018190529193909250565b6040805193845264ffffffffff9283166020850152911690820152606001610294565b34801561091f575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b348015610952575f5ffd5b506102fc7f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109ca576040516310b0bd6360e11b81523360048201526024015b60405180910390fd5b63ffffffff82165f90815260056020526040902042610a097f000000000000000000000000000000000000000000000000000000000000000082615011565b64ffffffffff168364ffffffffff161115610a4b57610a487f000000000000000000000000000000000000000000000000000000000000000082615011565b92505b815464ffffffffff600160681b9091048116908416111580610a7b57508064ffffffffff168364ffffffffff1611155b15610a865750505050565b815464ffffffffff808316600160681b9092041611610ac35781546cffffffffff00000000000000001916600160401b64ffffffffff8316021782555b815464ffffffffff60681b1916600160681b64ffffffffff851690810291909117835560405190815263ffffffff8516907fd12a291e5eb69332743175ea8e2ff6e6635545ddcb84731608214c31fb0c03489060200160405180910390a250505050565b610b2f6126e2565b610b3881612719565b5050610b42612953565b50565b5f610b4e6126e2565b604051634f4f233360e11b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015610bbf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610be3919061503d565b15610c1257604051630cb09dc760e01b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201526024016109c1565b345f03610c325760405163d23fa2a360e01b815260040160405180910390fd5b610c3b82612719565b5050610c4833835f61297d565b610c53825f34612afd565b9050610c5f8234612bb7565b610c67612953565b919050565b6001600160a01b0383165f9081526008602052604090208054606091908410610c955750610db9565b80545f90610ca4908690615056565b9050838110610cb35783610cb5565b805b6001600160401b03811115610ccc57610ccc615069565b604051908082528060200260200182016040528015610d3957816020015b60408051610100810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c0820181905260e082015282525f19909201910181610cea5790505b5092505f5b8351811015610db557610d9083610d55838961507d565b81548110610d6557610d65615090565b5f918252602090912060048204015460039091166008026101000a90046001600160401b03166123e8565b848281518110610da257610da2615090565b6020908102919091010152600101610d3e565b5050505b9392505050565b6040516323b7ec3b60e01b815263ffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa158015610e2a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e4e91906150af565b92915050565b5f610e5d6126e2565b604051634f4f233360e11b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015610ece573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef2919061503d565b15610f2157604051630cb09dc760e01b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201526024016109c1565b5f5f610f2c85612719565b6040516324a6653960e01b81526004810187905291935091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906324a665399060240161010060405180830381865afa158015610f97573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fbb91906150e6565b9050610fc985828585612dd6565b610fd433875f61297d565b610fe3865f8360200151612afd565b6040516323b872dd60e01b8152336004820152306024820152604481018790529094507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064015f604051808303815f87803b158015611051575f5ffd5b505af1158015611063573d5f5f3e3d5ffd5b50505063ffffffff87165f9081526005602052604090205460808301516001600160401b0390911691501580611097575080155b156111235760405163ddcb2a9360e01b81526004810187905261ffff84166024820152600160448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ddcb2a93906064015f604051808303815f87803b15801561110c575f5ffd5b505af115801561111e573d5f5f3e3d5ffd5b505050505b805f036111fa578363ffffffff16826040015163ffffffff16146111c357604051633f934bb960e01b81526004810187905263ffffffff851660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f934bb9906044015f604051808303815f87803b1580156111ac575f5ffd5b505af11580156111be573d5f5f3e3d5ffd5b505050505b5050505063ffffffff83165f908152600560205260409020805467ffffffffffffffff19166001600160401b0384161790556112d8565b6040805160028082526060820183525f926020830190803683370190505090508187825f8151811061122e5761122e615090565b602002602001018360018151811061124857611248615090565b6020908102919091010191909152526040516317d2990360e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906317d29903906112a590849088906004016151e2565b5f604051808303815f87803b1580156112bc575f5ffd5b505af11580156112ce573d5f5f3e3d5ffd5b5050505050505050505b610e4e612953565b5f6112e96126e2565b5f82815260076020908152604091829020825160e08101845281546001600160a01b03808216808452600160a01b830463ffffffff1695840195909552600160c01b820462ffffff1695830195909552600160d81b900464ffffffffff16606082015260018201546001600160801b038082166080840152600160801b9091041660a082015260029091015490921660c083015261139d57604051630bee730b60e31b8152600481018490526024016109c1565b80516001600160a01b031633146113d05760405163c716f1e960e01b8152600481018490523360248201526044016109c1565b6113e281602001518260c00151612f2b565b1561140c576113fa5f82602001518360c0015161297d565b61140c81602001518260c00151612f79565b60208082015163ffffffff165f908152808252604080822060c08501516001600160a01b03168352909252206001015460a08201516001600160801b03600160801b9092048216911611156114b557606081015160208083015163ffffffff165f9081526005909152604090819020549051632ca6b6d760e11b81526004810186905264ffffffffff9283166024820152600160681b90910490911660448201526064016109c1565b6114e381602001518260c001518360a001516001600160801b031684608001516001600160801b0316613063565b91506114ef838261317d565b805f01516001600160a01b0316816020015163ffffffff16847f3458f945e74517acc4936e7a19d71b007002585b4d55156493a39adddc8ec70f8460c00151866040516115519291906001600160a01b03929092168252602082015260400190565b60405180910390a4815f03611569575f915050610c5f565b60c08101516001600160a01b031661162c5760208181015163ffffffff165f90815260059091526040908190205482519151637747dd8160e01b81526001600160401b039091166004820152602481018490526001600160a01b0391821660448201527f000000000000000000000000000000000000000000000000000000000000000090911690637747dd81906064015f604051808303815f87803b158015611611575f5ffd5b505af1158015611623573d5f5f3e3d5ffd5b50505050611649565b805160c0820151611649916001600160a01b0390911690846132e7565b50610c67612953565b5f61165b6126e2565b63ffffffff84165f9081526001602090815260408083206001600160a01b0387168452825280832033845290915290205482158061169857508083115b156116c057604051632021c8b760e21b815260048101829052602481018490526044016109c1565b6116cb33868661297d565b6116d58382615056565b63ffffffff86165f9081526001602090815260408083206001600160a01b038916845282528083203384529091528120919091558061173f87878761173a7f000000000000000000000000000000000000000000000000000000000000000042615011565b61331c565b9150915060065f815461175190615207565b9182905550335f81815260086020908152604091829020825160e08101845293845263ffffffff8c1691840191909152805493975092908201906117949061345b565b62ffffff1681526020018464ffffffffff168152602001876001600160801b03168152602001836001600160801b03168152602001886001600160a01b031681525060075f8781526020019081526020015f205f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151815f0160146101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f0160186101000a81548162ffffff021916908362ffffff1602179055506060820151815f01601b6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151816001015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060a08201518160010160106101000a8154816001600160801b0302191690836001600160801b0316021790555060c0820151816002015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055509050508085908060018154018082558091505060019003905f5260205f2090600491828204019190066008029091909190916101000a8154816001600160401b0302191690836001600160401b031602179055506119668888612f79565b6001600160a01b0387166119885761198833896119838988615056565b61348e565b604080516001600160a01b03891681526020810188905264ffffffffff8516818301529051339163ffffffff8b169188917fa98837211765333253906d228fb0c2a51f812b3b044ad1cd3c14d4f02e5eaad2919081900360600190a450505050610db9612953565b6119f86126e2565b6001600160a01b038083165f908152600b6020908152604080832093851683529290529081205490819003611a53576040516330c0178f60e21b81526001600160a01b038085166004830152831660248201526044016109c1565b6001600160a01b038084165f818152600b60209081526040808320948716835293905291822091909155611a889083836132e7565b50611a91612953565b5050565b5f611aa18484846136d2565b949350505050565b5f611ab26126e2565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611afd5760405163c30092fd60e01b81523360048201526024016109c1565b611b085f878761297d565b82841115611b14578293505b8215611b585763ffffffff86165f908152602081815260408083206001600160a01b0389168452909152902054611b55906001600160801b03168585613717565b90505b8015611b6957611b698686836137c7565b611b738686612f79565b805f03611b8157505f611c9e565b604080518281526001600160a01b03848116602083015287169163ffffffff8916917f2698d305ce61ff7c1ebd8e0138900d4f7cda0350c8581dbfec2727f243d6d5ec910160405180910390a36001600160a01b038516611c845763ffffffff86165f908152600560205260409081902054905163169dc06360e31b81526001600160401b039091166004820152602481018290526001600160a01b0383811660448301527f0000000000000000000000000000000000000000000000000000000000000000169063b4ee0318906064015f604051808303815f87803b158015611c69575f5ffd5b505af1158015611c7b573d5f5f3e3d5ffd5b50505050611c9e565b611c8f858383613879565b611c9e57611c9e85838361390b565b611ca6612953565b95945050505050565b6001600160a01b0381165f90815260096020908152604091829020805483518184028101840190945280845260609392830182828015611d3757602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411611cfa5790505b50505050509050919050565b5f5f5f611d50858561399a565b9250925092509250925092565b611d656126e2565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611db0576040516318c928c360e31b81523360048201526024016109c1565b6001600160a01b038216611dc15750345b8015611f2c57611dd25f848461297d565b816001600160a01b03168363ffffffff167f8c04f585c8bd150baa45ff362530ea2476fdd329f9deaebad80f08424628215883604051611e1491815260200190565b60405180910390a363ffffffff83165f908152602081815260408083206001600160a01b0386168452909152812054600160801b90046001600160801b03169003611eff57611e638383612f79565b6040516323b7ec3b60e01b815263ffffffff84166004820152611efa907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa158015611ecf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ef391906150af565b8383613a57565b611f2c565b611f0a838383613aee565b611f148383612f79565b6001600160a01b038216611f2c57611f2c8382612bb7565b611f34612953565b505050565b604051631741e38960e31b815263ffffffff821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ba0f1c4890602401602060405180830381865afa158015611fa3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e4e919061521f565b611fcf6126e2565b611fd881613bb1565b610b42612953565b5f611fe96126e2565b604051634f4f233360e11b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa15801561205a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061207e919061503d565b156120ad57604051630cb09dc760e01b81526b1c1bdbdb0b99195c1bdcda5d60a21b60048201526024016109c1565b6040516323b7ec3b60e01b815263ffffffff851660048201525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323b7ec3b90602401602060405180830381865afa158015612117573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061213b91906150af565b6001600160a01b03160361216d576040516001620236d360e01b0319815263ffffffff851660048201526024016109c1565b604051631738e3a560e11b81526001600160a01b0384811660048301527f00000000000000000000000000000000000000000000000000000000000000001690632e71c74a90602401602060405180830381865afa1580156121d1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121f5919061503d565b61221d5760405163258987f960e11b81526001600160a01b03841660048201526024016109c1565b61222833858561297d565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa15801561226c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612290919061521f565b90506122a76001600160a01b038516333086613ebd565b6040516370a0823160e01b815230600482015281906001600160a01b038616906370a0823190602401602060405180830381865afa1580156122eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061230f919061521f565b6123199190615056565b9250825f0361233b5760405163d23fa2a360e01b815260040160405180910390fd5b612346858585612afd565b6001600160a01b038581165f81815260046020819052604091829020549151635eb3e2eb60e01b8152908101929092526001600160801b031660248201529193507f00000000000000000000000000000000000000000000000000000000000000001690635eb3e2eb906044015f6040518083038186803b1580156123c9575f5ffd5b505afa1580156123db573d5f5f3e3d5ffd5b5050505050610db9612953565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f82815260076020908152604091829020825160e08101845281546001600160a01b03808216808452600160a01b830463ffffffff1695840195909552600160c01b820462ffffff1695830195909552600160d81b900464ffffffffff16606082015260018201546001600160801b038082166080840152600160801b9091041660a082015260029091015490921660c08301526124c65750919050565b5f5f6124f683602001518460c001518560a001516001600160801b031686608001516001600160801b0316613ef3565b91509150604051806101000160405280868152602001845f01516001600160a01b03168152602001846020015163ffffffff1681526020018460c001516001600160a01b0316815260200184608001516001600160801b03168152602001846060015164ffffffffff1681526020018315158152602001828152509350505050919050565b6001600160a01b0381165f908152600960205260408120815b81548110156126705761265c5f5f8484815481106125b4576125b4615090565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff168352828101939093526040918201812081805290925281208454909160019186908690811061260957612609615090565b5f918252602080832060088304015460079092166004026101000a90910463ffffffff168352828101939093526040918201812081805283528181206001600160a01b038a168252909252902054613fe5565b612666908461507d565b9250600101612594565b5050919050565b63ffffffff82165f908152602081815260408083206001600160a01b03851684529091528120600181015481548392916126c5916001600160801b0391821691600160801b90910416615236565b6002909101546001600160801b0391821693501690509250929050565b6126ea61401a565b61271760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061405a565b565b60405163a6db03d160e01b815263ffffffff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a6db03d1906024016040805180830381865afa158015612784573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127a89190615255565b63ffffffff85165f908152600560205260408120549294509092506001600160401b03909116908190036127dc5750915091565b6040516324a6653960e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324a665399060240161010060405180830381865afa158015612842573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061286691906150e6565b6040015190508363ffffffff168163ffffffff1603612886575050915091565b604051633f934bb960e01b81526004810183905263ffffffff851660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633f934bb9906044015f604051808303815f87803b1580156128f1575f5ffd5b505af1925050508015612902575060015b61290e5780935061294c565b60405163ffffffff85811682528616907f02945ed8c8ec4ab5827cd15253b529ec111e8141faa354c0329fce3d3b157a7a9060200160405180910390a25b5050915091565b6127175f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612711565b6001600160a01b0381166129945761299482613bb1565b63ffffffff82165f908152602081815260408083206001600160a01b0380861685529252822091908516156129fd5763ffffffff84165f9081526001602090815260408083206001600160a01b03808816855290835281842090891684529091529020546129ff565b5f5b600183015483549192506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916379521940918891889188918791612a60916001600160801b0391821691600160801b90910416615236565b600289015460405160e088901b6001600160e01b03191681526001600160a01b03968716600482015263ffffffff909516602486015294909216604484015260648301526001600160801b03908116608483015290911660a482015260c4015f604051808303815f87803b158015612ad6575f5ffd5b505af1158015612ae8573d5f5f3e3d5ffd5b50505050612af68484614061565b5050505050565b5f612b0a84843385614285565b9050612b168484612f79565b6001600160a01b038316612b625763ffffffff84165f9081526001602090815260408083206001600160a01b0387168452825280832033808552925290912054612b629190869061348e565b604080518381526020810183905233916001600160a01b0386169163ffffffff8816917f513b4fb6d15f731dcce3b62300e80bc9ba393615e52ea7fff6b9fe26d0f5d048910160405180910390a49392505050565b60405163a6db03d160e01b815263ffffffff831660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a6db03d1906024016040805180830381865afa158015612c22573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c469190615255565b63ffffffff86165f908152600560205260408120549294509092506001600160401b0390911690819003612d4d5760405163317a4b8160e01b815263ffffffff8416600482015261ffff83166024820152600160448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063317a4b8190869060640160206040518083038185885af1158015612cf0573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190612d15919061521f565b63ffffffff86165f908152600560205260409020805467ffffffffffffffff19166001600160401b0392909216919091179055612af6565b60405163031dcd1960e31b81526004810182905261ffff831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906318ee68c89086906044015f604051808303818588803b158015612db8575f5ffd5b505af1158015612dca573d5f5f3e3d5ffd5b50505050505050505050565b82516001600160a01b03163314612e0957604051630113c5d960e01b8152600481018590523360248201526044016109c1565b8260a0015115612e2f576040516372b89bd760e01b8152600481018590526024016109c1565b8260c0015115612e55576040516335ab0a3560e01b8152600481018590526024016109c1565b82602001515f03612e795760405163d23fa2a360e01b815260040160405180910390fd5b8061ffff16836060015161ffff161115612ec157606083015160405163328f781f60e01b81526004810186905261ffff918216602482015290821660448201526064016109c1565b604083015163ffffffff1615801590612eea57508163ffffffff16836040015163ffffffff1614155b15612f2557604080840151905163726601cb60e01b81526004810186905263ffffffff918216602482015290831660448201526064016109c1565b50505050565b63ffffffff82165f908152602081815260408083206001600160a01b0385168452909152812060010154600160801b90046001600160801b0316612f70848442614459565b14159392505050565b612f83828261454b565b6001600160a01b03811615612f96575050565b63ffffffff82165f818152602081815260408083206001600160a01b03868116855292529182902060028101548154935163f1881b0960e01b815260048101959095526001600160801b0390811660248601528084166044860152600160801b909304909216606484015290917f00000000000000000000000000000000000000000000000000000000000000009091169063f1881b09906084015f604051808303815f87803b158015613048575f5ffd5b505af115801561305a573d5f5f3e3d5ffd5b50505050505050565b63ffffffff84165f9081526003602090815260408083206001600160a01b038716845290915281208190613098878787614663565b815481106130a8576130a8615090565b5f9182526020909120600290910201600181015481549192506130e09185916001600160801b0390811691600160801b900416613717565b815490925083908290601090613107908490600160801b90046001600160801b0316615236565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081816001015f8282829054906101000a90046001600160801b03166131509190615236565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050949350505050565b80516001600160a01b03165f908152600860205260408120805490919082906131a890600190615056565b815481106131b8576131b8615090565b5f918252602090912060048204015460039091166008026101000a90046001600160401b03169050838114613278578082846040015162ffffff168154811061320357613203615090565b905f5260205f2090600491828204019190066008026101000a8154816001600160401b0302191690836001600160401b03160217905550826040015160075f836001600160401b031681526020019081526020015f205f0160186101000a81548162ffffff021916908362ffffff1602179055505b818054806132885761328861527f565b5f828152602080822060045f199094019384040180546001600160401b03600860038716026101000a021916905591909255948152600790945250506040822082815560018101929092555060020180546001600160a01b0319169055565b6132f483838360016146fd565b611f3457604051635274afe760e01b81526001600160a01b03841660048201526024016109c1565b63ffffffff84165f908152602081815260408083206001600160a01b03871684529091528120600281015482919064ffffffffff600160801b909104811690851610613368578361337c565b6002810154600160801b900464ffffffffff165b60028201805464ffffffffff60801b1916600160801b64ffffffffff84160217905560018201805491945086915f906133bf9084906001600160801b0316615293565b82546001600160801b039182166101009390930a92830291909202199091161790555063ffffffff87165f9081526002602090815260408083206001600160a01b038a1684529091529020856134148261475f565b6001600160d01b0316613427919061507d565b925061344e8464ffffffffff1661343d8561479b565b8391906001600160801b03166147ce565b5050505094509492505050565b5f62ffffff82111561348a576040516306dfcc6560e41b815260186004820152602481018390526044016109c1565b5090565b6001600160a01b0383165f908152600960205260408120905b8154811080156134f157508363ffffffff168282815481106134cb576134cb615090565b5f918252602090912060088204015460079091166004026101000a900463ffffffff1614155b15613506576134ff81615207565b90506134a7565b825f036135d5578154829061351d90600190615056565b8154811061352d5761352d615090565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1682828154811061356357613563615090565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff160217905550818054806135a4576135a461527f565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a02191690559055613642565b8154810361364257601081036136085760405163ab3bf85960e01b815260048101829052601060248201526044016109c1565b81546001810183555f838152602090206008820401805460079092166004026101000a63ffffffff81810219909316928716029190911790555b604051636509c71760e11b81526001600160a01b03868116600483015263ffffffff86166024830152604482018590527f0000000000000000000000000000000000000000000000000000000000000000169063ca138e2e906064015f604051808303815f87803b1580156136b5575f5ffd5b505af11580156136c7573d5f5f3e3d5ffd5b505050505050505050565b5f5f6136df858542614459565b90505f6136f486868664ffffffffff16614459565b9050818111613703575f61370d565b61370d8282615056565b9695505050505050565b5f5f5f61372486866147e8565b91509150815f036137485783818161373e5761373e6152b2565b0492505050610db9565b81841161375f5761375f6003851502601118614804565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b63ffffffff83165f908152602081815260408083206001600160a01b0386168452909152812080548392906138069084906001600160801b0316615236565b82546101009290920a6001600160801b038181021990931691831602179091556001600160a01b0384165f9081526004602052604081208054859450909261385091859116615236565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050565b6040516001600160a01b0383166024820152604481018290525f90819060640160408051601f19818403018152919052602080820180516001600160e01b031663a9059cbb60e01b1781525f80805283519394509192908289620493e0f191503d156138e95760015f5114821691505b846001600160a01b03163b5f03613903575f915050610db9565b509392505050565b6001600160a01b038084165f908152600b602090815260408083209386168352929052908120805483929061394190849061507d565b92505081905550816001600160a01b0316836001600160a01b03167f91024120a97e7a8436a91b79eacfdd8eacbf1a297330915a9572b768e88918088360405161398d91815260200190565b60405180910390a3505050565b63ffffffff82165f908152602081815260408083206001600160a01b038516845290915281206001810154829182918290600160801b90046001600160801b03166139e6888842614459565b6139f09190615056565b90506139fc8282613fe5565b8254613a1191906001600160801b0316615056565b8254613a2e908390600160801b90046001600160801b0316615056565b6001840154613a479084906001600160801b0316615056565b9199909850909650945050505050565b6001600160a01b038216613ae3576040516301aba89b60e71b81526001600160a01b0384811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063d5d44d809083906024015f604051808303818588803b158015613ac7575f5ffd5b505af1158015613ad9573d5f5f3e3d5ffd5b5050505050505050565b611f3482848361390b565b63ffffffff83165f908152602081815260408083206001600160a01b038616845290915290208054613b3390613b2e9084906001600160801b031661507d565b61479b565b81546001600160801b0319166001600160801b039182161782556001600160a01b0384165f90815260046020526040902054613b7591613b2e9185911661507d565b6001600160a01b03939093165f90815260046020526040902080546001600160801b0319166001600160801b0390941693909317909255505050565b63ffffffff81165f908152600560205260408120546001600160401b031690819003613bdb575050565b6040805160018082528183019092525f916020808301908036833701905050905081815f81518110613c0f57613c0f615090565b6020908102919091010152604051630d74982760e31b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636ba4c13890613c669084906004016152c6565b5f604051808303815f87803b158015613c7d575f5ffd5b505af1158015613c8f573d5f5f3e3d5ffd5b50506040516318b5826d60e01b8152600481018590525f92507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691506318b5826d90602401602060405180830381865afa158015613cf8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d1c919061521f565b5f848152600a602052604081205491925090613d389083615056565b9050805f03613d48575050505050565b5f848152600a6020526040908190208390555163040b850f60e31b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018390527f0000000000000000000000000000000000000000000000000000000000000000169063205c2878906044015f604051808303815f87803b158015613ddf575f5ffd5b505af1158015613df1573d5f5f3e3d5ffd5b5050505063ffffffff85165f908152602081815260408083208380529091529020600181015481546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691630e824e949189918691613e6b916001600160801b0390811691600160801b900416615236565b6040516001600160e01b031960e086901b16815263ffffffff93909316600484015260248301919091526001600160801b031660448201526064015f604051808303815f87803b158015612db8575f5ffd5b613ecb848484846001614815565b612f2557604051635274afe760e01b81526001600160a01b03851660048201526024016109c1565b63ffffffff84165f908152602081815260408083206001600160a01b038716845290915281206001810154829190600160801b90046001600160801b03168511613fbe5763ffffffff87165f9081526003602090815260408083206001600160a01b038a1684529091528120613f6a898989614663565b81548110613f7a57613f7a615090565b5f91825260209091206001600290920201818101548154919350613fb39188916001600160801b0390811691600160801b900416613717565b935093505050613fdc565b613fc9878742614459565b851115613fd68286613fe5565b92509250505b94509492505050565b5f811561401257825461400d9083906001600160801b0380821691600160801b900416613717565b610db9565b5f9392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561271757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b63ffffffff82165f908152602081815260408083206001600160a01b0385168452909152812090614093848442614459565b60018301549091505f906140b790600160801b90046001600160801b031683615056565b9050805f036140c7575050505050565b82545f906140ea9083906001600160801b0380821691600160801b900416613717565b6001850180546001600160801b03908116600160801b878316810291909117909255865492935084928792601092614126928692900416615236565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555081846001015f8282829054906101000a90046001600160801b031661416f9190615236565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061419e8686836137c7565b63ffffffff86165f8181526003602090815260408083206001600160a01b038a1680855290835281842082516060810184526001600160801b03808b168252898116828701908152898216838701908152845460018181018755958a5297909820925190518216600160801b02908216176002909602909101948555945193018054939094166001600160801b0319939093169290921790925590519091907f1255569954e80f861700a7601633f86869ce4e36353c7237f576cbb252f68a4e906142759086908690918252602082015260400190565b60405180910390a3505050505050565b63ffffffff84165f908152602081815260408083206001600160a01b038716845290915281208054600160801b90046001600160801b031682036142cb5782915061434e565b80546142eb90620f424090600160801b90046001600160801b03166152d8565b81546001600160801b03161161432b57604051632806480d60e21b815263ffffffff871660048201526001600160a01b03861660248201526044016109c1565b805461434b9084906001600160801b03600160801b820481169116613717565b91505b614359868685613aee565b805461437a90613b2e908490600160801b90046001600160801b031661507d565b81546001600160801b03908116600160801b92821683028181178086555f946143ae94889493811690931792910416613717565b90508215806143dd57506143c5620f4240856152d8565b6143d082600161507d565b6143da919061507d565b84115b156144055760405163618bc7c960e01b815260048101859052602481018290526044016109c1565b63ffffffff87165f9081526001602090815260408083206001600160a01b03808b16855290835281842090891684529091528120805485929061444990849061507d565b9091555092979650505050505050565b5f5f6144658584614882565b9050805f036144af57505063ffffffff83165f908152602081815260408083206001600160a01b0386168452909152902060010154600160801b90046001600160801b0316610db9565b6144ee6144bd600183615056565b63ffffffff8088165f9081526002602090815260408083206001600160a01b038b168452909152902091906148c816565b63ffffffff86165f908152602081815260408083206001600160a01b03891684529091529020600101546001600160d01b03919091169250600160801b90046001600160801b031680831015614542578092505b50509392505050565b63ffffffff82165f908152602081815260408083206001600160a01b03851684529091528120600181015481549192916145ac91849161459e916001600160801b0390811691600160801b900416615236565b6001600160801b0316613fe5565b60028301549091506001600160801b03908116908216036145cd5750505050565b60028201546001600160a01b0384165f90815260046020526040902054829161460a916001600160801b0391821691600160801b90910416615236565b6146149190615293565b6001600160a01b039093165f90815260046020526040902080546001600160801b03948516600160801b0290851617905560029091018054919092166001600160801b03199190911617905550565b63ffffffff83165f9081526003602090815260408083206001600160a01b0386168452909152812080545b80831015614542575f60026146a3838661507d565b6146ad91906152d8565b9050848382815481106146c2576146c2615090565b5f9182526020909120600290910201546001600160801b031610156146f3576146ec81600161507d565b93506146f7565b8091505b5061468e565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614753578383151615614747573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b80545f9080156140125761478583614778600184615056565b5f91825260209091200190565b54600160301b90046001600160d01b0316610db9565b5f6001600160801b0382111561348a576040516306dfcc6560e41b815260806004820152602481018390526044016109c1565b5f806147db85858561496b565b915091505b935093915050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614871578383151615614865573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b63ffffffff82165f9081526005602052604081208054600160681b900464ffffffffff1683106148b25782611aa1565b54600160401b900464ffffffffff169392505050565b81545f9081816005811115614924575f6148e184614abb565b6148eb9085615056565b5f8881526020902090915081015465ffffffffffff908116908716101561491457809150614922565b61491f81600161507d565b92505b505b5f61493187878585614c0e565b9050801561495e5761494887614778600184615056565b54600160301b90046001600160d01b0316614960565b5f5b979650505050505050565b82545f9081908015614a61575f61498787614778600185615056565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156149ca57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603614a0357825465ffffffffffff16600160301b6001600160d01b03891602178355614a53565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506147e092505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816147e0565b5f60018211614ac8575090565b816001600160801b8210614ae15760809190911c9060401b5b600160401b8210614af75760409190911c9060201b5b6401000000008210614b0e5760209190911c9060101b5b620100008210614b235760109190911c9060081b5b6101008210614b375760089190911c9060041b5b60108210614b4a5760049190911c9060021b5b60048210614b565760011b5b600302600190811c90818581614b6e57614b6e6152b2565b048201901c90506001818581614b8657614b866152b2565b048201901c90506001818581614b9e57614b9e6152b2565b048201901c90506001818581614bb657614bb66152b2565b048201901c90506001818581614bce57614bce6152b2565b048201901c90506001818581614be657614be66152b2565b048201901c9050614c05818581614bff57614bff6152b2565b04821190565b90039392505050565b5f5b81831015613903575f85815260209020838316600285851804019081015465ffffffffffff86811691161115614c4857809250614c56565b614c5381600161507d565b93505b50614c10565b63ffffffff81168114610b42575f5ffd5b803564ffffffffff81168114610c67575f5ffd5b5f5f60408385031215614c92575f5ffd5b8235614c9d81614c5c565b9150614cab60208401614c6d565b90509250929050565b5f60208284031215614cc4575f5ffd5b8135610db981614c5c565b6001600160a01b0381168114610b42575f5ffd5b5f5f5f60608486031215614cf5575f5ffd5b8335614d0081614ccf565b95602085013595506040909401359392505050565b8051825260018060a01b03602082015116602083015263ffffffff604082015116604083015260018060a01b0360608201511660608301526080810151608083015260a0810151614d6f60a084018264ffffffffff169052565b5060c0810151614d8360c084018215159052565b5060e090810151910152565b602080825282518282018190525f918401906040840190835b81811015614dd257614dbb838551614d15565b602093909301926101009290920191600101614da8565b509095945050505050565b5f5f60408385031215614dee575f5ffd5b8235614df981614ccf565b91506020830135614e0981614ccf565b809150509250929050565b5f5f60408385031215614e25575f5ffd5b8235614e3081614c5c565b946020939093013593505050565b5f60208284031215614e4e575f5ffd5b5035919050565b5f5f5f60608486031215614e67575f5ffd5b8335614e7281614c5c565b92506020840135614e8281614ccf565b929592945050506040919091013590565b5f5f5f60608486031215614ea5575f5ffd5b8335614eb081614c5c565b92506020840135614ec081614ccf565b9150614ece60408501614c6d565b90509250925092565b5f5f5f5f5f60a08688031215614eeb575f5ffd5b8535614ef681614c5c565b94506020860135614f0681614ccf565b935060408601359250606086013591506080860135614f2481614ccf565b809150509295509295909350565b5f5f5f60608486031215614f44575f5ffd5b8335614f4f81614ccf565b92506020840135614f5f81614c5c565b91506040840135614f6f81614ccf565b809150509250925092565b5f60208284031215614f8a575f5ffd5b8135610db981614ccf565b602080825282518282018190525f918401906040840190835b81811015614dd257835163ffffffff16835260209384019390920191600101614fae565b5f5f60408385031215614fe3575f5ffd5b8235614df981614c5c565b6101008101610e4e8284614d15565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff8181168382160190811115610e4e57610e4e614ffd565b80518015158114610c67575f5ffd5b5f6020828403121561504d575f5ffd5b610db98261502e565b81810381811115610e4e57610e4e614ffd565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610e4e57610e4e614ffd565b634e487b7160e01b5f52603260045260245ffd5b8051610c6781614ccf565b5f602082840312156150bf575f5ffd5b8151610db981614ccf565b8051610c6781614c5c565b805161ffff81168114610c67575f5ffd5b5f6101008284031280156150f8575f5ffd5b5060405161010081016001600160401b038111828210171561512857634e487b7160e01b5f52604160045260245ffd5b604052615134836150a4565b81526020838101519082015261514c604084016150ca565b604082015261515d606084016150d5565b606082015261516e6080840161502e565b608082015261517f60a0840161502e565b60a082015261519060c0840161502e565b60c082015260e0928301519281019290925250919050565b5f8151808452602084019350602083015f5b828110156151d85781518652602095860195909101906001016151ba565b5093949350505050565b604081525f6151f460408301856151a8565b905061ffff831660208301529392505050565b5f6001820161521857615218614ffd565b5060010190565b5f6020828403121561522f575f5ffd5b5051919050565b6001600160801b038281168282160390811115610e4e57610e4e614ffd565b5f5f60408385031215615266575f5ffd5b825161527181614c5c565b9150614cab602084016150d5565b634e487b7160e01b5f52603160045260245ffd5b6001600160801b038181168382160190811115610e4e57610e4e614ffd565b634e487b7160e01b5f52601260045260245ffd5b602081525f610db960208301846151a8565b5f826152f257634e487b7160e01b5f52601260045260245ffd5b50049056",
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
