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

// TrellisGovernorMetaData contains all meta data concerning the TrellisGovernor contract.
var TrellisGovernorMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"contractIVoteEscrow\",\"name\":\"escrow\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"parameters\",\"type\":\"address\"},{\"internalType\":\"contractITreasury\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"improvements\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"day\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNotQueuedProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorQueueNotImplemented\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"improvements\",\"type\":\"address\"}],\"name\":\"NotImprovements\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ObjectionsOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"RefundNeedsGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TimelockIsFixed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ObjectionPeriod\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"VoteRefunded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DAY\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ESCROW\",\"outputs\":[{\"internalType\":\"contractIVoteEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"IMPROVEMENTS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REFUND_VOTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"contractITreasury\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"objected\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDetails\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"proposalDetailsAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"author\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"proposeFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"queue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queuePeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"quorumOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"now_\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610200604052348015610010575f5ffd5b506040516159a53803806159a583398101604081905261002f9161026a565b60408051808201909152601081526f2a3932b63634b99023b7bb32b93737b960811b60208201528690806100776040805180820190915260018152603160f81b602082015290565b610081825f610172565b61012052610090816001610172565b61014052815160208084019190912060e052815190820120610100524660a05261011c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101318282610398565b5061013d9050816101a4565b506001600160a01b03948516610180529284166101a0529083166101c0529091166101e05263ffffffff1661016052506104ae565b5f60208351101561018d576101868361020d565b905061019e565b816101988482610398565b5060ff90505b92915050565b600a54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600a80546001600160a01b0319166001600160a01b0392909216919091179055565b5f5f829050601f81511115610240578260405163305a27a960e01b81526004016102379190610456565b60405180910390fd5b805161024b8261048b565b179392505050565b6001600160a01b0381168114610267575f5ffd5b50565b5f5f5f5f5f5f60c0878903121561027f575f5ffd5b865161028a81610253565b602088015190965061029b81610253565b60408801519095506102ac81610253565b60608801519094506102bd81610253565b60808801519093506102ce81610253565b60a088015190925063ffffffff811681146102e7575f5ffd5b809150509295509295509295565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061031d57607f821691505b60208210810361033b57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610393578282111561039357805f5260205f20601f840160051c602085101561036c57505f5b90810190601f840160051c035f5b8181101561038f575f8382015560010161037a565b5050505b505050565b81516001600160401b038111156103b1576103b16102f5565b6103c5816103bf8454610309565b84610341565b6020601f8211600181146103f7575f83156103e05750848201515b5f19600385901b1c1916600184901b17845561044f565b5f84815260208120601f198516915b828110156104265787850151825560209485019460019092019101610406565b508482101561044357868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561033b575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516153da6105cb5f395f818161089601528181611630015261167201525f818161037901528181610591015281816134e30152818161355a015261367901525f81816109fe01528181611b1c01528181611f340152818161256901528181612613015261345a01525f8181610be9015281816115a401528181611a350152818161220e0152612ab301525f81816105490152818161064301528181610cf2015281816119b301528181611bf501528181612848015281816129470152613a5701525f6129e401525f6129b801525f613ca601525f613c7e01525f613bd901525f613c0301525f613c2d01526153da5ff3fe608060405260043610610369575f3560e01c80637d5e81e2116101c8578063b58131b0116100fd578063dd4e2ba51161009d578063eb9019d41161006d578063eb9019d414610c0b578063f23a6e6114610c2a578063f8ce560a14610c49578063fe0d94c114610c68575f5ffd5b8063dd4e2ba514610b41578063ddf0b00914610b86578063deaaa7cc14610ba5578063e681c4aa14610bd8575f5ffd5b8063c28bc2fa116100d8578063c28bc2fa14610ade578063c59057e414610af1578063d33219b414610b10578063da35c66414610b2d575f5ffd5b8063b58131b014610a8c578063bc197c8114610aa0578063c01f9e3714610abf575f5ffd5b80639a802a6d11610168578063a9a9529411610143578063a9a95294146109ce578063a9b5898f146109ed578063ab58fb8e14610a20578063ae1b68c914610a56575f5ffd5b80639a802a6d14610971578063a890c91014610990578063a8f8a668146109af575f5ffd5b806384b0196e116101a357806384b0196e146108ec5780638b5d4b2c146109135780638ff262e31461092757806391ddadf414610946575f5ffd5b80637d5e81e2146108665780637d854a13146108855780637ecebe00146108b8575f5ffd5b80633932abb11161029e5780634d3793dc1161023e578063567813881161021957806356781388146107ea5780635b8d0e0d146108095780635f398a14146108285780637b3c71d314610847575f5ffd5b80634d3793dc1461074f578063544ffc9c1461076e57806354fd4d50146107c1575f5ffd5b806340e58ee51161027957806340e58ee5146106b557806343859632146106d4578063452115d61461071c5780634bf5d7e91461073b575f5ffd5b80633932abb1146106355780633bde01e41461066d5780633e4f49e614610689575f5ffd5b80631f30e0cb116103095780632d2c5565116102e45780632d2c5565146105805780632d63f693146105b35780632e82db94146105d25780632fe3e26114610602575f5ffd5b80631f30e0cb146105065780632656227d1461052557806327cfe85614610538575f5ffd5b8063143489d011610344578063143489d014610434578063150b7a0214610480578063160cbed7146104b857806316e9eaec146104d7575f5ffd5b806301ffc9a7146103bd57806302a251a3146103f157806306fdde0314610413575f5ffd5b366103b957336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146103b757604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b3480156103c8575f5ffd5b506103dc6103d73660046140d4565b610c7b565b60405190151581526020015b60405180910390f35b3480156103fc575f5ffd5b50610405610ce7565b6040519081526020016103e8565b34801561041e575f5ffd5b50610427610d1e565b6040516103e89190614129565b34801561043f575f5ffd5b5061046861044e36600461413b565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103e8565b34801561048b575f5ffd5b5061049f61049a366004614224565b610dae565b6040516001600160e01b031990911681526020016103e8565b3480156104c3575f5ffd5b506104056104d23660046143ea565b610df0565b3480156104e2575f5ffd5b506104f66104f136600461413b565b610ebc565b6040516103e8949392919061454a565b348015610511575f5ffd5b5061040561052036600461413b565b6110bb565b6104056105333660046143ea565b61115b565b348015610543575f5ffd5b5061056b7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103e8565b34801561058b575f5ffd5b506104687f000000000000000000000000000000000000000000000000000000000000000081565b3480156105be575f5ffd5b506104056105cd36600461413b565b6112c3565b3480156105dd575f5ffd5b506105f16105ec36600461413b565b6112e3565b6040516103e8959493929190614594565b34801561060d575f5ffd5b506104057f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610640575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16610405565b348015610678575f5ffd5b5061040568056bc75e2d6310000081565b348015610694575f5ffd5b506106a86106a336600461413b565b611322565b6040516103e89190614619565b3480156106c0575f5ffd5b506103b76106cf36600461413b565b611389565b3480156106df575f5ffd5b506103dc6106ee366004614627565b5f8281526007602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b348015610727575f5ffd5b506104056107363660046143ea565b61154a565b348015610746575f5ffd5b506104276115a0565b34801561075a575f5ffd5b50610405610769366004614655565b611624565b348015610779575f5ffd5b506107a661078836600461413b565b5f908152600760205260409020805460018201546002909201549092565b604080519384526020840192909252908201526060016103e8565b3480156107cc575f5ffd5b506040805180820190915260018152603160f81b6020820152610427565b3480156107f5575f5ffd5b5061040561080436600461472c565b611757565b348015610814575f5ffd5b5061040561082336600461479a565b61177e565b348015610833575f5ffd5b50610405610842366004614856565b61182f565b348015610852575f5ffd5b506104056108613660046148be565b611877565b348015610871575f5ffd5b50610405610880366004614913565b6118c7565b348015610890575f5ffd5b506104687f000000000000000000000000000000000000000000000000000000000000000081565b3480156108c3575f5ffd5b506104056108d23660046149b0565b6001600160a01b03165f9081526002602052604090205490565b3480156108f7575f5ffd5b50610900611966565b6040516103e897969594939291906149cb565b34801561091e575f5ffd5b506104056119a8565b348015610932575f5ffd5b50610405610941366004614a3a565b6119da565b348015610951575f5ffd5b5061095a611a32565b60405165ffffffffffff90911681526020016103e8565b34801561097c575f5ffd5b5061040561098b366004614a87565b611ab3565b34801561099b575f5ffd5b506103b76109aa3660046149b0565b611ac9565b3480156109ba575f5ffd5b506104056109c93660046143ea565b611ae2565b3480156109d9575f5ffd5b506103dc6109e836600461413b565b611aef565b3480156109f8575f5ffd5b506104687f000000000000000000000000000000000000000000000000000000000000000081565b348015610a2b575f5ffd5b50610405610a3a36600461413b565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610a61575f5ffd5b506103dc610a7036600461413b565b5f908152600c6020526040902054640100000000900460ff1690565b348015610a97575f5ffd5b50610405611af7565b348015610aab575f5ffd5b5061049f610aba366004614adb565b611b8d565b348015610aca575f5ffd5b50610405610ad936600461413b565b611bd0565b6103b7610aec366004614b57565b611c2e565b348015610afc575f5ffd5b50610405610b0b3660046143ea565b611caa565b348015610b1b575f5ffd5b50600a546001600160a01b0316610468565b348015610b38575f5ffd5b50600854610405565b348015610b4c575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610427565b348015610b91575f5ffd5b506103b7610ba036600461413b565b611ce3565b348015610bb0575f5ffd5b506104057ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610be3575f5ffd5b506104687f000000000000000000000000000000000000000000000000000000000000000081565b348015610c16575f5ffd5b50610405610c25366004614b96565b611e9f565b348015610c35575f5ffd5b5061049f610c44366004614bc0565b611ebe565b348015610c54575f5ffd5b50610405610c6336600461413b565b611f01565b6103b7610c7636600461413b565b611fba565b5f6001600160e01b031982166366defe7760e11b1480610cab57506001600160e01b031982166332a2ad4360e11b145b80610cc657506001600160e01b03198216630271189760e51b145b80610ce157506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610d1963ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166007614c2b565b905090565b606060038054610d2d90614c42565b80601f0160208091040260200160405190810160405280929190818152602001828054610d5990614c42565b8015610da45780601f10610d7b57610100808354040283529160200191610da4565b820191905f5260205f20905b815481529060010190602001808311610d8757829003601f168201915b5050505050905090565b5f30610db8612176565b6001600160a01b031614610ddf57604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610dfe86868686611ae2565b9050610e1381610e0e6004612189565b6121ab565b505f610e2282888888886121e8565b905065ffffffffffff811615610e99575f82815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251858152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610eb2565b604051634844252360e11b815260040160405180910390fd5b5095945050505050565b5f8181526009602090815260408083208151815460a0948102820185019093526080810183815260609586958695919485949390928492849190840182828015610f2d57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610f0f575b5050505050815260200160018201805480602002602001604051908101604052809291908181526020018280548015610f8357602002820191905f5260205f20905b815481526020019060010190808311610f6f575b5050505050815260200160028201805480602002602001604051908101604052809291908181526020015f905b82821015611058578382905f5260205f20018054610fcd90614c42565b80601f0160208091040260200160405190810160405280929190818152602001828054610ff990614c42565b80156110445780601f1061101b57610100808354040283529160200191611044565b820191905f5260205f20905b81548152906001019060200180831161102757829003601f168201915b505050505081526020019060010190610fb0565b505050508152602001600382015481525050905080606001515f5f1b0361109a57604051636ad0607560e01b8152600481018790526024015b60405180910390fd5b80516020820151604083015160609093015191989097509195509350915050565b5f818152600c60205260408120816110da6110d5856112c3565b6121f6565b5f858152600760205260408120548454929350918290612710906111029061ffff1686614c2b565b61110c9190614c7a565b6111169190614c99565b84549091505f90612710906111359062010000900461ffff1686614c2b565b61113f9190614c7a565b905080821061114e5780611150565b815b979650505050505050565b5f5f61116986868686611ae2565b9050611189816111796005612189565b6111836004612189565b176121ab565b505f818152600460205260409020805460ff60f01b1916600160f01b179055306111b1612176565b6001600160a01b03161461123a575f5b865181101561123857306001600160a01b03168782815181106111e6576111e6614cac565b60200260200101516001600160a01b0316036112305761123085828151811061121157611211614cac565b60200260200101518051906020012060056122e490919063ffffffff16565b6001016111c1565b505b6112478187878787612300565b30611250612176565b6001600160a01b03161415801561127c57506005546001600160801b03808216600160801b9092041614155b15611286575f6005555b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f906020015b60405180910390a195945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f60608060605f600886815481106112fd576112fd614cac565b905f5260205f200154945061131185610ebc565b979992985090969095509350915050565b5f61132c82612314565b90506004816007811115611342576113426145e5565b14801561137757506113526119a8565b61135b83611bd0565b6113659190614c99565b61136d611a32565b65ffffffffffff16115b1561138457506006919050565b919050565b5f81815260096020526040812060038101549091036113be57604051636ad0607560e01b815260048101839052602401611091565b611545815f0180548060200260200160405190810160405280929190818152602001828054801561141657602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116113f8575b50505050508260010180548060200260200160405190810160405280929190818152602001828054801561146757602002820191905f5260205f20905b815481526020019060010190808311611453575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b82821015611537578382905f5260205f200180546114ac90614c42565b80601f01602080910402602001604051908101604052809291908181526020018280546114d890614c42565b80156115235780601f106114fa57610100808354040283529160200191611523565b820191905f5260205f20905b81548152906001019060200180831161150657829003601f168201915b50505050508152602001906001019061148f565b50505050846003015461154a565b505050565b5f5f61155886868686611ae2565b905033611565828261244d565b61159457604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401611091565b61115087878787612492565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa1580156115fd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610d199190810190614cc0565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461169f57604051630807819160e11b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401611091565b6116a9868361249f565b6116d15760405163d9b3955760e01b81526001600160a01b0387166004820152602401611091565b5f6116f78760016116e0611a32565b6116ea9190614d34565b65ffffffffffff16611e9f565b90505f611702611af7565b90508082101561173e57604051636121770b60e11b81526001600160a01b03891660048201526024810183905260448101829052606401611091565b61174b878787878c612528565b98975050505050505050565b5f8033905061177684828560405180602001604052805f8152506126e7565b949350505050565b5f6117c488888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506127089050565b6117ec576040516394ab6c0760e01b81526001600160a01b0387166004820152602401611091565b61174b88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506127d5915050565b5f8033905061115087828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506127d5915050565b5f803390506118bd86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506126e792505050565b9695505050505050565b5f336118d3818461249f565b6118fb5760405163d9b3955760e01b81526001600160a01b0382166004820152602401611091565b5f611904611af7565b90508015611959575f61191b8360016116e0611a32565b90508181101561195757604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401611091565b505b6111508787878786612528565b5f6060805f5f5f60606119776129b1565b61197f6129dd565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f610d1963ffffffff7f000000000000000000000000000000000000000000000000000000000000000016600e614c2b565b5f6119e785858585612a0a565b611a0f576040516394ab6c0760e01b81526001600160a01b0384166004820152602401611091565b611a2985848660405180602001604052805f8152506126e7565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611a8f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d199190614d52565b5f611abf848484612a93565b90505b9392505050565b604051632e7dee8b60e11b815260040160405180910390fd5b5f611a2985858585611caa565b5f6001610ce1565b60405163023aa9ab60e61b81526a676f762e70726f706f736560a81b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa158015611b69573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d199190614d77565b5f30611b97612176565b6001600160a01b031614611bbe57604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f818152600c6020526040812054640100000000900460ff16611bf3575f611c15565b7f00000000000000000000000000000000000000000000000000000000000000005b63ffffffff16611c2483612b91565b610ce19190614c99565b611c36612bd3565b5f5f856001600160a01b0316858585604051611c53929190614d8e565b5f6040518083038185875af1925050503d805f8114611c8d576040519150601f19603f3d011682016040523d82523d5f602084013e611c92565b606091505b5091509150611ca18282612c4d565b50505050505050565b5f84848484604051602001611cc2949392919061454a565b60408051601f19818403018152919052805160209091012095945050505050565b5f8181526009602052604081206003810154909103611d1857604051636ad0607560e01b815260048101839052602401611091565b611545815f01805480602002602001604051908101604052809291908181526020018280548015611d7057602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611d52575b505050505082600101805480602002602001604051908101604052809291908181526020018280548015611dc157602002820191905f5260205f20905b815481526020019060010190808311611dad575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b82821015611e91578382905f5260205f20018054611e0690614c42565b80601f0160208091040260200160405190810160405280929190818152602001828054611e3290614c42565b8015611e7d5780601f10611e5457610100808354040283529160200191611e7d565b820191905f5260205f20905b815481529060010190602001808311611e6057829003601f168201915b505050505081526020019060010190611de9565b505050508460030154610df0565b5f611ac28383611eb960408051602081019091525f815290565b612a93565b5f30611ec8612176565b6001600160a01b031614611eef57604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b60405163023aa9ab60e61b81526c676f762e71756f72756d4c6f7760981b60048201525f90612710906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa158015611f79573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f9d9190614d77565b611fa6846121f6565b611fb09190614c2b565b610ce19190614c7a565b5f8181526009602052604081206003810154909103611fef57604051636ad0607560e01b815260048101839052602401611091565b611545815f0180548060200260200160405190810160405280929190818152602001828054801561204757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612029575b50505050508260010180548060200260200160405190810160405280929190818152602001828054801561209857602002820191905f5260205f20905b815481526020019060010190808311612084575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b82821015612168578382905f5260205f200180546120dd90614c42565b80601f016020809104026020016040519081016040528092919081815260200182805461210990614c42565b80156121545780601f1061212b57610100808354040283529160200191612154565b820191905f5260205f20905b81548152906001019060200180831161213757829003601f168201915b5050505050815260200190600101906120c0565b50505050846003015461115b565b5f610d19600a546001600160a01b031690565b5f81600781111561219c5761219c6145e5565b600160ff919091161b92915050565b5f5f6121b684611322565b90505f836121c383612189565b1603611ac2578381846040516331b75e4d60e01b815260040161109193929190614d9d565b5f6118bd8686868686612c8a565b604051631b272f5f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638e539e8c90829063364e5ebe90602401602060405180830381865afa158015612263573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122879190614d77565b6040518263ffffffff1660e01b81526004016122a591815260200190565b602060405180830381865afa1580156122c0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce19190614d77565b5f6122ef8383612e1b565b905080611545576115456041612e80565b61230d8585858585612e91565b5050505050565b5f5f61231f83612f21565b90506005816007811115612335576123356145e5565b146123405792915050565b5f838152600b60205260409081902054600a549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015612396573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123ba9190614dbf565b156123c9575060059392505050565b600a54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015612410573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124349190614dbf565b15612443575060079392505050565b5060029392505050565b5f8061245884611322565b6007811115612469576124696145e5565b148015611ac25750505f91825260046020526040909120546001600160a01b0391821691161490565b5f611a2985858585613052565b80515f9060348110156124b5575f915050610ce1565b6013198382010151692370726f706f7365723d60b01b6001600160b01b03198216146124e5575f92505050610ce1565b5f806124fc866124f6602a87614dde565b866130e9565b915091508180156111505750866001600160a01b0316816001600160a01b031614979650505050505050565b5f6125368686868686613196565b60408051606081019182905263023aa9ab60e61b9091526c676f762e71756f72756d4c6f7760981b6064820152909150807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638eaa6ac060848301602060405180830381865afa1580156125b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125d99190614d77565b61ffff16815260405163023aa9ab60e61b81526d0cedeec5ce2eadee4eada90d2ced60931b60048201526020909101906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa158015612658573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061267c9190614d77565b61ffff90811682525f6020928301819052848152600c83526040908190208451815494860151959092015115156401000000000264ff0000000019958416620100000263ffffffff199095169290931691909117929092179290921691909117905595945050505050565b5f611a298585858561270360408051602081019091525f815290565b6127d5565b5f611150856127cf7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a61275a8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d8301206040516127b498979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b6040516020818303038152906040528051906020012061325c565b84613288565b5f5f5a5f888152600c602052604081209192506127f189612b91565b9050806127fc611a32565b65ffffffffffff16118015612813575060ff871615155b1561284457886128228a611bd0565b604051631163755b60e01b815260048101929092526024820152604401611091565b5f817f000000000000000000000000000000000000000000000000000000000000000063ffffffff16612875611a32565b61287f9190614df1565b65ffffffffffff1611801561289e57508254640100000000900460ff16155b80156128c3575060016128b08b611322565b60078111156128c1576128c16145e5565b145b90505f8180156128d757506128d78b6132f8565b90506128e68b8b8b8b8b613324565b95508180156128f3575080155b801561290357506129038b6132f8565b1561297f57835464ff0000000019166401000000001784558a7f3b69e78d44fcfc8e65e03b419c5980a6a6842ed2e5da5a34af824cd46aa1472161296d63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001686614c99565b60405190815260200160405180910390a25b68056bc75e2d6310000086106129a3576129a38b5a61299e9088614dde565b613401565b505050505095945050505050565b6060610d197f00000000000000000000000000000000000000000000000000000000000000005f6136f8565b6060610d197f000000000000000000000000000000000000000000000000000000000000000060016136f8565b5f611a29836127cf7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888612a5c8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c0016127b4565b604051631b272f5f60e11b8152600481018390525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633a46b1a8908690839063364e5ebe90602401602060405180830381865afa158015612b02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b269190614d77565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526024820152604401602060405180830381865afa158015612b6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611abf9190614d77565b5f81815260046020526040812054612bc590600160d01b810463ffffffff1690600160a01b900465ffffffffffff16614df1565b65ffffffffffff1692915050565b33612bdc612176565b6001600160a01b031614612c05576040516347096e4760e01b8152336004820152602401611091565b30612c0e612176565b6001600160a01b031614612c4b575f8036604051612c2d929190614d8e565b604051809103902090505b80612c4360056137a1565b03612c38575b505b565b60608215612c5c575080610ce1565b815115612c7157612c6c826137c0565b610ce1565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f600a5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612cdc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d009190614d77565b90505f3060601b6bffffffffffffffffffffffff19168418600a5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f42790612d51908a908a908a905f908890600401614e0f565b602060405180830381865afa158015612d6c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d909190614d77565b5f898152600b602052604080822092909255600a5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb091612dda918b918b918b919088908a90600401614e5c565b5f604051808303815f87803b158015612df1575f5ffd5b505af1158015612e03573d5f5f3e3d5ffd5b5050505061174b8242612e169190614c99565b6137c8565b81545f906001600160801b03600160801b820481169181166001830190911603612e48575f915050610ce1565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600a546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b8152600401612edc959493929190614e0f565b5f604051808303818588803b158015612ef3575f5ffd5b505af1158015612f05573d5f5f3e3d5ffd5b5050505f9687525050600b602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b9004168115612f5557506007949350505050565b8015612f6657506002949350505050565b5f612f70866112c3565b9050805f03612f9557604051636ad0607560e01b815260048101879052602401611091565b5f612f9e611a32565b65ffffffffffff169050808210612fbb57505f9695505050505050565b5f612fc588611bd0565b9050818110612fdc57506001979650505050505050565b612fe5886137fe565b158061300457505f888152600760205260409020805460019091015411155b1561301757506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361304457506004979650505050505050565b506005979650505050505050565b5f5f61306086868686613833565b5f818152600b60205260409020549091508015610eb257600a5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b1580156130ba575f5ffd5b505af11580156130cc573d5f5f3e3d5ffd5b5050505f838152600b602052604081205550509050949350505050565b5f5f84518311806130f957508284115b1561310857505f90508061318e565b5f613114856001614c99565b8411801561313c575061060f60f31b6131308787016020015190565b6001600160f01b031916145b90505f61314c8215156002614c2b565b613157906028614c99565b9050806131648787614dde565b03613185575f5f6131768989896138e2565b909650945061318e9350505050565b5f5f9350935050505b935093915050565b5f5f6131a587878787876139a3565b600880546001810182555f9182527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301829055604080516080810182528a815260208181018b90528183018a9052885189820120606083015284845260099052912081519293509091819061321a9082614eed565b506020820151600182019061322f9082614f65565b506040820151600282019061324490826150c5565b50606091909101516003909101559695505050505050565b5f610ce1613268613bcd565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036132e6575f5f6132a68585613cf6565b5090925090505f8160038111156132bf576132bf6145e5565b1480156132dd5750856001600160a01b0316826001600160a01b0316145b92505050611ac2565b6132f1848484613d3f565b9050611ac2565b5f613302826137fe565b8015610ce157505f828152600760205260409020805460019091015411610ce1565b5f61333386610e0e6001612189565b505f61334886613342896112c3565b85612a93565b90505f6133588888888588613d90565b905083515f036133ae57866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4898884896040516133a1949392919061519d565b60405180910390a26133f8565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871289888489896040516133ef9594939291906151c4565b60405180910390a25b61115088612c49565b5f483a1061340f5748613411565b3a5b90505f8161342161afc885614c99565b61342b9190614c2b565b60405163023aa9ab60e61b81526919dbdd8b9c99599d5b9960b21b60048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa15801561349f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134c39190614d77565b9050808211156134d1578091505b81158061350657506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001631155b15613512575050505050565b62030d405a1015613544575a604051636a359d1760e01b8152600481019190915262030d406024820152604401611091565b604051633b30414760e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633b30414790620186a0906024016020604051808303815f8887f1935050505080156135cc575060408051601f3d908101601f191682019092526135c991810190614d77565b60015b1561230d57805f036135e057505050505050565b6040515f90339061271090849084818181858888f193505050503d805f8114613624576040519150601f19603f3d011682016040523d82523d5f602084013e613629565b606091505b50509050801561366f57604051828152339088907ffd25123d3a96291555e8a468ee78ddaeb67c07e1e4956941b9709f5ac79828eb9060200160405180910390a3611ca1565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663590e1ae3836136ad6002620186a0614c7a565b906040518363ffffffff1660e01b81526004015f604051808303818589803b1580156136d7575f5ffd5b5088f194505050505080156136ea575060015b15611ca15750505050505050565b606060ff83146137125761370b83613e8c565b9050610ce1565b81805461371e90614c42565b80601f016020809104026020016040519081016040528092919081815260200182805461374a90614c42565b80156137955780601f1061376c57610100808354040283529160200191613795565b820191905f5260205f20905b81548152906001019060200180831161377857829003601f168201915b50505050509050610ce1565b5f5f5f6137ad84613ec9565b9150915081611ac257611ac26031612e80565b805160208201fd5b5f65ffffffffffff8211156137fa576040516306dfcc6560e41b81526030600482015260248101839052604401611091565b5090565b5f818152600760205260408120600181015460029091015461381f846110bb565b6138298284614c99565b1015949350505050565b5f5f61384186868686611ae2565b905061388f816138516007612189565b61385b6006612189565b6138656002612189565b60016138726007826151fd565b61387d9060026152f1565b6138879190614dde565b1818186121ab565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906112b29083815260200190565b5f8084816138f1866001614c99565b85118015613919575061060f60f31b61390d8388016020015190565b6001600160f01b031916145b90505f6139298215156002614c2b565b90505f80613937838a614c99565b90505b87811015613992575f6139586139538784016020015190565b613f3d565b9050600f8160ff161115613977575f5f9750975050505050505061318e565b613982601084614c2b565b60ff90911601915060010161393a565b506001999098509650505050505050565b5f6139b78686868680519060200120611ae2565b9050845186511415806139cc57508351865114155b806139d657508551155b15613a0b57855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401611091565b5f81815260046020526040902054600160a01b900465ffffffffffff1615613a545780613a3782611322565b6040516331b75e4d60e01b81526110919291905f90600401614d9d565b5f7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16613a84611a32565b65ffffffffffff16613a969190614c99565b90505f613aa1610ce7565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150613ad3836137c8565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155613b0082613fb5565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115613b6357613b63614166565b604051908082528060200260200182016040528015613b9657816020015b6060815260200190600190039081613b815790505b508c89613ba38a82614c99565b8e604051613bb9999897969594939291906152ff565b60405180910390a150505095945050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613c2557507f000000000000000000000000000000000000000000000000000000000000000046145b15613c4f57507f000000000000000000000000000000000000000000000000000000000000000090565b610d19604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613d2d576020840151604085015160608601515f1a613d1f88828585613fe5565b955095509550505050613d38565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e60205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f8581526007602090815260408083206001600160a01b03881684526003810190925282205460ff1615613de2576040516371c6af4960e01b81526001600160a01b0387166004820152602401611091565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff8516613e2b5783815f015f828254613e209190614c99565b90915550613e819050565b5f1960ff861601613e495783816001015f828254613e209190614c99565b60011960ff861601613e685783816002015f828254613e209190614c99565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b60605f613e98836140ad565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b80545f9081906001600160801b0380821691600160801b9004168103613ef457505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b5f60f882901c602f81118015613f565750603a8160ff16105b15613f6457602f1901610ce1565b60608160ff16118015613f7a575060678160ff16105b15613f885760561901610ce1565b60408160ff16118015613f9e575060478160ff16105b15613fac5760361901610ce1565b5060ff92915050565b5f63ffffffff8211156137fa576040516306dfcc6560e41b81526020600482015260248101839052604401611091565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561401e57505f915060039050826140a3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561406f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661409a57505f9250600191508290506140a3565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610ce157604051632cd44ac360e21b815260040160405180910390fd5b5f602082840312156140e4575f5ffd5b81356001600160e01b031981168114611ac2575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611ac260208301846140fb565b5f6020828403121561414b575f5ffd5b5035919050565b6001600160a01b0381168114612c49575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156141a2576141a2614166565b604052919050565b5f6001600160401b038211156141c2576141c2614166565b50601f01601f191660200190565b5f82601f8301126141df575f5ffd5b8135602083015f6141f76141f2846141aa565b61417a565b905082815285838301111561420a575f5ffd5b828260208301375f92810160200192909252509392505050565b5f5f5f5f60808587031215614237575f5ffd5b843561424281614152565b9350602085013561425281614152565b92506040850135915060608501356001600160401b03811115614273575f5ffd5b61427f878288016141d0565b91505092959194509250565b5f6001600160401b038211156142a3576142a3614166565b5060051b60200190565b5f82601f8301126142bc575f5ffd5b81356142ca6141f28261428b565b8082825260208201915060208360051b8601019250858311156142eb575f5ffd5b602085015b83811015610eb257803561430381614152565b8352602092830192016142f0565b5f82601f830112614320575f5ffd5b813561432e6141f28261428b565b8082825260208201915060208360051b86010192508583111561434f575f5ffd5b602085015b83811015610eb2578035835260209283019201614354565b5f82601f83011261437b575f5ffd5b81356143896141f28261428b565b8082825260208201915060208360051b8601019250858311156143aa575f5ffd5b602085015b83811015610eb25780356001600160401b038111156143cc575f5ffd5b6143db886020838a01016141d0565b845250602092830192016143af565b5f5f5f5f608085870312156143fd575f5ffd5b84356001600160401b03811115614412575f5ffd5b61441e878288016142ad565b94505060208501356001600160401b03811115614439575f5ffd5b61444587828801614311565b93505060408501356001600160401b03811115614460575f5ffd5b61446c8782880161436c565b949793965093946060013593505050565b5f8151808452602084019350602083015f5b828110156144b65781516001600160a01b031686526020958601959091019060010161448f565b5093949350505050565b5f8151808452602084019350602083015f5b828110156144b65781518652602095860195909101906001016144d2565b5f82825180855260208501945060208160051b830101602085015f5b8381101561453e57601f198584030188526145288383516140fb565b602098890198909350919091019060010161450c565b50909695505050505050565b608081525f61455c608083018761447d565b828103602084015261456e81876144c0565b9050828103604084015261458281866144f0565b91505082606083015295945050505050565b85815260a060208201525f6145ac60a083018761447d565b82810360408401526145be81876144c0565b905082810360608401526145d281866144f0565b9150508260808301529695505050505050565b634e487b7160e01b5f52602160045260245ffd5b6008811061461557634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ce182846145f9565b5f5f60408385031215614638575f5ffd5b82359150602083013561464a81614152565b809150509250929050565b5f5f5f5f5f60a08688031215614669575f5ffd5b853561467481614152565b945060208601356001600160401b0381111561468e575f5ffd5b61469a888289016142ad565b94505060408601356001600160401b038111156146b5575f5ffd5b6146c188828901614311565b93505060608601356001600160401b038111156146dc575f5ffd5b6146e88882890161436c565b92505060808601356001600160401b03811115614703575f5ffd5b61470f888289016141d0565b9150509295509295909350565b803560ff81168114611384575f5ffd5b5f5f6040838503121561473d575f5ffd5b8235915061474d6020840161471c565b90509250929050565b5f5f83601f840112614766575f5ffd5b5081356001600160401b0381111561477c575f5ffd5b602083019150836020828501011115614793575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156147b0575f5ffd5b873596506147c06020890161471c565b955060408801356147d081614152565b945060608801356001600160401b038111156147ea575f5ffd5b6147f68a828b01614756565b90955093505060808801356001600160401b03811115614814575f5ffd5b6148208a828b016141d0565b92505060a08801356001600160401b0381111561483b575f5ffd5b6148478a828b016141d0565b91505092959891949750929550565b5f5f5f5f5f6080868803121561486a575f5ffd5b8535945061487a6020870161471c565b935060408601356001600160401b03811115614894575f5ffd5b6148a088828901614756565b90945092505060608601356001600160401b03811115614703575f5ffd5b5f5f5f5f606085870312156148d1575f5ffd5b843593506148e16020860161471c565b925060408501356001600160401b038111156148fb575f5ffd5b61490787828801614756565b95989497509550505050565b5f5f5f5f60808587031215614926575f5ffd5b84356001600160401b0381111561493b575f5ffd5b614947878288016142ad565b94505060208501356001600160401b03811115614962575f5ffd5b61496e87828801614311565b93505060408501356001600160401b03811115614989575f5ffd5b6149958782880161436c565b92505060608501356001600160401b03811115614273575f5ffd5b5f602082840312156149c0575f5ffd5b8135611ac281614152565b60ff60f81b8816815260e060208201525f6149e960e08301896140fb565b82810360408401526149fb81896140fb565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050614a2c81856144c0565b9a9950505050505050505050565b5f5f5f5f60808587031215614a4d575f5ffd5b84359350614a5d6020860161471c565b92506040850135614a6d81614152565b915060608501356001600160401b03811115614273575f5ffd5b5f5f5f60608486031215614a99575f5ffd5b8335614aa481614152565b92506020840135915060408401356001600160401b03811115614ac5575f5ffd5b614ad1868287016141d0565b9150509250925092565b5f5f5f5f5f60a08688031215614aef575f5ffd5b8535614afa81614152565b94506020860135614b0a81614152565b935060408601356001600160401b03811115614b24575f5ffd5b614b3088828901614311565b93505060608601356001600160401b03811115614b4b575f5ffd5b6146e888828901614311565b5f5f5f5f60608587031215614b6a575f5ffd5b8435614b7581614152565b93506020850135925060408501356001600160401b038111156148fb575f5ffd5b5f5f60408385031215614ba7575f5ffd5b8235614bb281614152565b946020939093013593505050565b5f5f5f5f5f60a08688031215614bd4575f5ffd5b8535614bdf81614152565b94506020860135614bef81614152565b9350604086013592506060860135915060808601356001600160401b03811115614703575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610ce157610ce1614c17565b600181811c90821680614c5657607f821691505b602082108103614c7457634e487b7160e01b5f52602260045260245ffd5b50919050565b5f82614c9457634e487b7160e01b5f52601260045260245ffd5b500490565b80820180821115610ce157610ce1614c17565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614cd0575f5ffd5b81516001600160401b03811115614ce5575f5ffd5b8201601f81018413614cf5575f5ffd5b8051614d036141f2826141aa565b818152856020838501011115614d17575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b65ffffffffffff8281168282160390811115610ce157610ce1614c17565b5f60208284031215614d62575f5ffd5b815165ffffffffffff81168114611ac2575f5ffd5b5f60208284031215614d87575f5ffd5b5051919050565b818382375f9101908152919050565b83815260608101614db160208301856145f9565b826040830152949350505050565b5f60208284031215614dcf575f5ffd5b81518015158114611ac2575f5ffd5b81810381811115610ce157610ce1614c17565b65ffffffffffff8181168382160190811115610ce157610ce1614c17565b60a081525f614e2160a083018861447d565b8281036020840152614e3381886144c0565b90508281036040840152614e4781876144f0565b60608401959095525050608001529392505050565b60c081525f614e6e60c083018961447d565b8281036020840152614e8081896144c0565b90508281036040840152614e9481886144f0565b60608401969096525050608081019290925260a0909101529392505050565b5f5b82811015611545575f82820155600101614eb5565b8183101561154557805f528260205f2001614ee784840382614eb3565b50505050565b81516001600160401b03811115614f0657614f06614166565b600160401b811115614f1a57614f1a614166565b8154818355614f2a828285614eca565b5060208301825f5260205f205f5b83811015614f5d5782516001600160a01b031682820155602090920191600101614f38565b505050505050565b81516001600160401b03811115614f7e57614f7e614166565b600160401b811115614f9257614f92614166565b8154818355614fa2828285614eca565b5060208301825f5260205f205f5b83811015614f5d57825182820155602090920191600101614fb0565b601f821115611545578282111561154557805f5260205f20601f840160051c6020851015614ff757505f5b61230d81601f860160051c03828401614eb3565b81516001600160401b0381111561502457615024614166565b615038816150328454614c42565b84614fcc565b6020601f82116001811461506a575f83156150535750848201515b5f19600385901b1c1916600184901b17845561230d565b5f84815260208120601f198516915b828110156150995787850151825560209485019460019092019101615079565b50848210156150b657868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b8151600160401b8111156150db576150db614166565b81548183558082101561516157825f528160205f20018282035f5b8181101561515d5780830161510b8154614c42565b801561515357601f811160018114615125575f8355615151565b5f83815260209020615143601f840160051c5f190160018301614eb3565b505f83815260208120818555555b505b50506001016150f6565b5050505b5060208301615175835f9081526020902090565b5f5b83811015614f5d5761518a83518361500b565b6020929092019160019182019101615177565b84815260ff84166020820152826040820152608060608201525f6118bd60808301846140fb565b85815260ff8516602082015283604082015260a060608201525f6151eb60a08301856140fb565b828103608084015261174b81856140fb565b60ff8181168382160190811115610ce157610ce1614c17565b6001815b600184111561318e5780850481111561523557615235614c17565b600184161561524357908102905b60019390931c92800261521a565b5f8261525f57506001610ce1565b8161526b57505f610ce1565b8160018114615281576002811461528b576152a7565b6001915050610ce1565b60ff84111561529c5761529c614c17565b50506001821b610ce1565b5060208310610133831016604e8410600b84101617156152ca575081810a610ce1565b6152d65f198484615216565b805f19048211156152e9576152e9614c17565b029392505050565b5f611ac260ff841683615251565b8981526001600160a01b0389166020820152610120604082018190525f906153299083018a61447d565b828103606084015261533b818a6144c0565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b8381101561539257601f1986840301855261537c8383516140fb565b6020958601959093509190910190600101615360565b505085810360a08701526153a6818b6144f0565b93505050508560c08401528460e08401528281036101008401526153ca81856140fb565b9c9b50505050505050505050505056",
}

// TrellisGovernorABI is the input ABI used to generate the binding from.
// Deprecated: Use TrellisGovernorMetaData.ABI instead.
var TrellisGovernorABI = TrellisGovernorMetaData.ABI

// TrellisGovernorBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use TrellisGovernorMetaData.Bin instead.
var TrellisGovernorBin = TrellisGovernorMetaData.Bin

// DeployTrellisGovernor deploys a new Ethereum contract, binding an instance of TrellisGovernor to it.
func DeployTrellisGovernor(auth *bind.TransactOpts, backend bind.ContractBackend, timelock common.Address, escrow common.Address, parameters common.Address, treasury common.Address, improvements common.Address, day uint32) (common.Address, *types.Transaction, *TrellisGovernor, error) {
	parsed, err := TrellisGovernorMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(TrellisGovernorBin), backend, timelock, escrow, parameters, treasury, improvements, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &TrellisGovernor{TrellisGovernorCaller: TrellisGovernorCaller{contract: contract}, TrellisGovernorTransactor: TrellisGovernorTransactor{contract: contract}, TrellisGovernorFilterer: TrellisGovernorFilterer{contract: contract}}, nil
}

// TrellisGovernor is an auto generated Go binding around an Ethereum contract.
type TrellisGovernor struct {
	TrellisGovernorCaller     // Read-only binding to the contract
	TrellisGovernorTransactor // Write-only binding to the contract
	TrellisGovernorFilterer   // Log filterer for contract events
}

// TrellisGovernorCaller is an auto generated read-only Go binding around an Ethereum contract.
type TrellisGovernorCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TrellisGovernorTransactor is an auto generated write-only Go binding around an Ethereum contract.
type TrellisGovernorTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TrellisGovernorFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type TrellisGovernorFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TrellisGovernorSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type TrellisGovernorSession struct {
	Contract     *TrellisGovernor  // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// TrellisGovernorCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type TrellisGovernorCallerSession struct {
	Contract *TrellisGovernorCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts          // Call options to use throughout this session
}

// TrellisGovernorTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type TrellisGovernorTransactorSession struct {
	Contract     *TrellisGovernorTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// TrellisGovernorRaw is an auto generated low-level Go binding around an Ethereum contract.
type TrellisGovernorRaw struct {
	Contract *TrellisGovernor // Generic contract binding to access the raw methods on
}

// TrellisGovernorCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type TrellisGovernorCallerRaw struct {
	Contract *TrellisGovernorCaller // Generic read-only contract binding to access the raw methods on
}

// TrellisGovernorTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type TrellisGovernorTransactorRaw struct {
	Contract *TrellisGovernorTransactor // Generic write-only contract binding to access the raw methods on
}

// NewTrellisGovernor creates a new instance of TrellisGovernor, bound to a specific deployed contract.
func NewTrellisGovernor(address common.Address, backend bind.ContractBackend) (*TrellisGovernor, error) {
	contract, err := bindTrellisGovernor(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernor{TrellisGovernorCaller: TrellisGovernorCaller{contract: contract}, TrellisGovernorTransactor: TrellisGovernorTransactor{contract: contract}, TrellisGovernorFilterer: TrellisGovernorFilterer{contract: contract}}, nil
}

// NewTrellisGovernorCaller creates a new read-only instance of TrellisGovernor, bound to a specific deployed contract.
func NewTrellisGovernorCaller(address common.Address, caller bind.ContractCaller) (*TrellisGovernorCaller, error) {
	contract, err := bindTrellisGovernor(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorCaller{contract: contract}, nil
}

// NewTrellisGovernorTransactor creates a new write-only instance of TrellisGovernor, bound to a specific deployed contract.
func NewTrellisGovernorTransactor(address common.Address, transactor bind.ContractTransactor) (*TrellisGovernorTransactor, error) {
	contract, err := bindTrellisGovernor(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorTransactor{contract: contract}, nil
}

// NewTrellisGovernorFilterer creates a new log filterer instance of TrellisGovernor, bound to a specific deployed contract.
func NewTrellisGovernorFilterer(address common.Address, filterer bind.ContractFilterer) (*TrellisGovernorFilterer, error) {
	contract, err := bindTrellisGovernor(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorFilterer{contract: contract}, nil
}

// bindTrellisGovernor binds a generic wrapper to an already deployed contract.
func bindTrellisGovernor(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := TrellisGovernorMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TrellisGovernor *TrellisGovernorRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TrellisGovernor.Contract.TrellisGovernorCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TrellisGovernor *TrellisGovernorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.TrellisGovernorTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TrellisGovernor *TrellisGovernorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.TrellisGovernorTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TrellisGovernor *TrellisGovernorCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TrellisGovernor.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TrellisGovernor *TrellisGovernorTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TrellisGovernor *TrellisGovernorTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.contract.Transact(opts, method, params...)
}

// BALLOTTYPEHASH is a free data retrieval call binding the contract method 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (_TrellisGovernor *TrellisGovernorCaller) BALLOTTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "BALLOT_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// BALLOTTYPEHASH is a free data retrieval call binding the contract method 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (_TrellisGovernor *TrellisGovernorSession) BALLOTTYPEHASH() ([32]byte, error) {
	return _TrellisGovernor.Contract.BALLOTTYPEHASH(&_TrellisGovernor.CallOpts)
}

// BALLOTTYPEHASH is a free data retrieval call binding the contract method 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (_TrellisGovernor *TrellisGovernorCallerSession) BALLOTTYPEHASH() ([32]byte, error) {
	return _TrellisGovernor.Contract.BALLOTTYPEHASH(&_TrellisGovernor.CallOpts)
}

// CLOCKMODE is a free data retrieval call binding the contract method 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (_TrellisGovernor *TrellisGovernorCaller) CLOCKMODE(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "CLOCK_MODE")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// CLOCKMODE is a free data retrieval call binding the contract method 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (_TrellisGovernor *TrellisGovernorSession) CLOCKMODE() (string, error) {
	return _TrellisGovernor.Contract.CLOCKMODE(&_TrellisGovernor.CallOpts)
}

// CLOCKMODE is a free data retrieval call binding the contract method 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (_TrellisGovernor *TrellisGovernorCallerSession) CLOCKMODE() (string, error) {
	return _TrellisGovernor.Contract.CLOCKMODE(&_TrellisGovernor.CallOpts)
}

// COUNTINGMODE is a free data retrieval call binding the contract method 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (_TrellisGovernor *TrellisGovernorCaller) COUNTINGMODE(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "COUNTING_MODE")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// COUNTINGMODE is a free data retrieval call binding the contract method 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (_TrellisGovernor *TrellisGovernorSession) COUNTINGMODE() (string, error) {
	return _TrellisGovernor.Contract.COUNTINGMODE(&_TrellisGovernor.CallOpts)
}

// COUNTINGMODE is a free data retrieval call binding the contract method 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (_TrellisGovernor *TrellisGovernorCallerSession) COUNTINGMODE() (string, error) {
	return _TrellisGovernor.Contract.COUNTINGMODE(&_TrellisGovernor.CallOpts)
}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint32)
func (_TrellisGovernor *TrellisGovernorCaller) DAY(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "DAY")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint32)
func (_TrellisGovernor *TrellisGovernorSession) DAY() (uint32, error) {
	return _TrellisGovernor.Contract.DAY(&_TrellisGovernor.CallOpts)
}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint32)
func (_TrellisGovernor *TrellisGovernorCallerSession) DAY() (uint32, error) {
	return _TrellisGovernor.Contract.DAY(&_TrellisGovernor.CallOpts)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_TrellisGovernor *TrellisGovernorCaller) ESCROW(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "ESCROW")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_TrellisGovernor *TrellisGovernorSession) ESCROW() (common.Address, error) {
	return _TrellisGovernor.Contract.ESCROW(&_TrellisGovernor.CallOpts)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_TrellisGovernor *TrellisGovernorCallerSession) ESCROW() (common.Address, error) {
	return _TrellisGovernor.Contract.ESCROW(&_TrellisGovernor.CallOpts)
}

// EXTENDEDBALLOTTYPEHASH is a free data retrieval call binding the contract method 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (_TrellisGovernor *TrellisGovernorCaller) EXTENDEDBALLOTTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "EXTENDED_BALLOT_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// EXTENDEDBALLOTTYPEHASH is a free data retrieval call binding the contract method 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (_TrellisGovernor *TrellisGovernorSession) EXTENDEDBALLOTTYPEHASH() ([32]byte, error) {
	return _TrellisGovernor.Contract.EXTENDEDBALLOTTYPEHASH(&_TrellisGovernor.CallOpts)
}

// EXTENDEDBALLOTTYPEHASH is a free data retrieval call binding the contract method 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (_TrellisGovernor *TrellisGovernorCallerSession) EXTENDEDBALLOTTYPEHASH() ([32]byte, error) {
	return _TrellisGovernor.Contract.EXTENDEDBALLOTTYPEHASH(&_TrellisGovernor.CallOpts)
}

// IMPROVEMENTS is a free data retrieval call binding the contract method 0x7d854a13.
//
// Solidity: function IMPROVEMENTS() view returns(address)
func (_TrellisGovernor *TrellisGovernorCaller) IMPROVEMENTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "IMPROVEMENTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// IMPROVEMENTS is a free data retrieval call binding the contract method 0x7d854a13.
//
// Solidity: function IMPROVEMENTS() view returns(address)
func (_TrellisGovernor *TrellisGovernorSession) IMPROVEMENTS() (common.Address, error) {
	return _TrellisGovernor.Contract.IMPROVEMENTS(&_TrellisGovernor.CallOpts)
}

// IMPROVEMENTS is a free data retrieval call binding the contract method 0x7d854a13.
//
// Solidity: function IMPROVEMENTS() view returns(address)
func (_TrellisGovernor *TrellisGovernorCallerSession) IMPROVEMENTS() (common.Address, error) {
	return _TrellisGovernor.Contract.IMPROVEMENTS(&_TrellisGovernor.CallOpts)
}

// PARAMETERS is a free data retrieval call binding the contract method 0xa9b5898f.
//
// Solidity: function PARAMETERS() view returns(address)
func (_TrellisGovernor *TrellisGovernorCaller) PARAMETERS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "PARAMETERS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMETERS is a free data retrieval call binding the contract method 0xa9b5898f.
//
// Solidity: function PARAMETERS() view returns(address)
func (_TrellisGovernor *TrellisGovernorSession) PARAMETERS() (common.Address, error) {
	return _TrellisGovernor.Contract.PARAMETERS(&_TrellisGovernor.CallOpts)
}

// PARAMETERS is a free data retrieval call binding the contract method 0xa9b5898f.
//
// Solidity: function PARAMETERS() view returns(address)
func (_TrellisGovernor *TrellisGovernorCallerSession) PARAMETERS() (common.Address, error) {
	return _TrellisGovernor.Contract.PARAMETERS(&_TrellisGovernor.CallOpts)
}

// REFUNDVOTES is a free data retrieval call binding the contract method 0x3bde01e4.
//
// Solidity: function REFUND_VOTES() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) REFUNDVOTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "REFUND_VOTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// REFUNDVOTES is a free data retrieval call binding the contract method 0x3bde01e4.
//
// Solidity: function REFUND_VOTES() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) REFUNDVOTES() (*big.Int, error) {
	return _TrellisGovernor.Contract.REFUNDVOTES(&_TrellisGovernor.CallOpts)
}

// REFUNDVOTES is a free data retrieval call binding the contract method 0x3bde01e4.
//
// Solidity: function REFUND_VOTES() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) REFUNDVOTES() (*big.Int, error) {
	return _TrellisGovernor.Contract.REFUNDVOTES(&_TrellisGovernor.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_TrellisGovernor *TrellisGovernorCaller) TREASURY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "TREASURY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_TrellisGovernor *TrellisGovernorSession) TREASURY() (common.Address, error) {
	return _TrellisGovernor.Contract.TREASURY(&_TrellisGovernor.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_TrellisGovernor *TrellisGovernorCallerSession) TREASURY() (common.Address, error) {
	return _TrellisGovernor.Contract.TREASURY(&_TrellisGovernor.CallOpts)
}

// Clock is a free data retrieval call binding the contract method 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (_TrellisGovernor *TrellisGovernorCaller) Clock(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "clock")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Clock is a free data retrieval call binding the contract method 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (_TrellisGovernor *TrellisGovernorSession) Clock() (*big.Int, error) {
	return _TrellisGovernor.Contract.Clock(&_TrellisGovernor.CallOpts)
}

// Clock is a free data retrieval call binding the contract method 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (_TrellisGovernor *TrellisGovernorCallerSession) Clock() (*big.Int, error) {
	return _TrellisGovernor.Contract.Clock(&_TrellisGovernor.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_TrellisGovernor *TrellisGovernorCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "eip712Domain")

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
func (_TrellisGovernor *TrellisGovernorSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _TrellisGovernor.Contract.Eip712Domain(&_TrellisGovernor.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_TrellisGovernor *TrellisGovernorCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _TrellisGovernor.Contract.Eip712Domain(&_TrellisGovernor.CallOpts)
}

// GetProposalId is a free data retrieval call binding the contract method 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) GetProposalId(opts *bind.CallOpts, targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "getProposalId", targets, values, calldatas, descriptionHash)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetProposalId is a free data retrieval call binding the contract method 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) GetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*big.Int, error) {
	return _TrellisGovernor.Contract.GetProposalId(&_TrellisGovernor.CallOpts, targets, values, calldatas, descriptionHash)
}

// GetProposalId is a free data retrieval call binding the contract method 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) GetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*big.Int, error) {
	return _TrellisGovernor.Contract.GetProposalId(&_TrellisGovernor.CallOpts, targets, values, calldatas, descriptionHash)
}

// GetVotes is a free data retrieval call binding the contract method 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) GetVotes(opts *bind.CallOpts, account common.Address, timepoint *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "getVotes", account, timepoint)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetVotes is a free data retrieval call binding the contract method 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) GetVotes(account common.Address, timepoint *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.GetVotes(&_TrellisGovernor.CallOpts, account, timepoint)
}

// GetVotes is a free data retrieval call binding the contract method 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) GetVotes(account common.Address, timepoint *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.GetVotes(&_TrellisGovernor.CallOpts, account, timepoint)
}

// GetVotesWithParams is a free data retrieval call binding the contract method 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) GetVotesWithParams(opts *bind.CallOpts, account common.Address, timepoint *big.Int, params []byte) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "getVotesWithParams", account, timepoint, params)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetVotesWithParams is a free data retrieval call binding the contract method 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) GetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) (*big.Int, error) {
	return _TrellisGovernor.Contract.GetVotesWithParams(&_TrellisGovernor.CallOpts, account, timepoint, params)
}

// GetVotesWithParams is a free data retrieval call binding the contract method 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) GetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) (*big.Int, error) {
	return _TrellisGovernor.Contract.GetVotesWithParams(&_TrellisGovernor.CallOpts, account, timepoint, params)
}

// HasVoted is a free data retrieval call binding the contract method 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCaller) HasVoted(opts *bind.CallOpts, proposalId *big.Int, account common.Address) (bool, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "hasVoted", proposalId, account)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// HasVoted is a free data retrieval call binding the contract method 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (_TrellisGovernor *TrellisGovernorSession) HasVoted(proposalId *big.Int, account common.Address) (bool, error) {
	return _TrellisGovernor.Contract.HasVoted(&_TrellisGovernor.CallOpts, proposalId, account)
}

// HasVoted is a free data retrieval call binding the contract method 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCallerSession) HasVoted(proposalId *big.Int, account common.Address) (bool, error) {
	return _TrellisGovernor.Contract.HasVoted(&_TrellisGovernor.CallOpts, proposalId, account)
}

// HashProposal is a free data retrieval call binding the contract method 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) HashProposal(opts *bind.CallOpts, targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "hashProposal", targets, values, calldatas, descriptionHash)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HashProposal is a free data retrieval call binding the contract method 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) HashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*big.Int, error) {
	return _TrellisGovernor.Contract.HashProposal(&_TrellisGovernor.CallOpts, targets, values, calldatas, descriptionHash)
}

// HashProposal is a free data retrieval call binding the contract method 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) HashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*big.Int, error) {
	return _TrellisGovernor.Contract.HashProposal(&_TrellisGovernor.CallOpts, targets, values, calldatas, descriptionHash)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_TrellisGovernor *TrellisGovernorCaller) Name(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "name")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_TrellisGovernor *TrellisGovernorSession) Name() (string, error) {
	return _TrellisGovernor.Contract.Name(&_TrellisGovernor.CallOpts)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_TrellisGovernor *TrellisGovernorCallerSession) Name() (string, error) {
	return _TrellisGovernor.Contract.Name(&_TrellisGovernor.CallOpts)
}

// Nonces is a free data retrieval call binding the contract method 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) Nonces(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "nonces", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Nonces is a free data retrieval call binding the contract method 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) Nonces(owner common.Address) (*big.Int, error) {
	return _TrellisGovernor.Contract.Nonces(&_TrellisGovernor.CallOpts, owner)
}

// Nonces is a free data retrieval call binding the contract method 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) Nonces(owner common.Address) (*big.Int, error) {
	return _TrellisGovernor.Contract.Nonces(&_TrellisGovernor.CallOpts, owner)
}

// Objected is a free data retrieval call binding the contract method 0xae1b68c9.
//
// Solidity: function objected(uint256 id) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCaller) Objected(opts *bind.CallOpts, id *big.Int) (bool, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "objected", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Objected is a free data retrieval call binding the contract method 0xae1b68c9.
//
// Solidity: function objected(uint256 id) view returns(bool)
func (_TrellisGovernor *TrellisGovernorSession) Objected(id *big.Int) (bool, error) {
	return _TrellisGovernor.Contract.Objected(&_TrellisGovernor.CallOpts, id)
}

// Objected is a free data retrieval call binding the contract method 0xae1b68c9.
//
// Solidity: function objected(uint256 id) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCallerSession) Objected(id *big.Int) (bool, error) {
	return _TrellisGovernor.Contract.Objected(&_TrellisGovernor.CallOpts, id)
}

// ProposalCount is a free data retrieval call binding the contract method 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProposalCount is a free data retrieval call binding the contract method 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) ProposalCount() (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalCount(&_TrellisGovernor.CallOpts)
}

// ProposalCount is a free data retrieval call binding the contract method 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalCount() (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalCount(&_TrellisGovernor.CallOpts)
}

// ProposalDeadline is a free data retrieval call binding the contract method 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalDeadline(opts *bind.CallOpts, id *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalDeadline", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProposalDeadline is a free data retrieval call binding the contract method 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) ProposalDeadline(id *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalDeadline(&_TrellisGovernor.CallOpts, id)
}

// ProposalDeadline is a free data retrieval call binding the contract method 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalDeadline(id *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalDeadline(&_TrellisGovernor.CallOpts, id)
}

// ProposalDetails is a free data retrieval call binding the contract method 0x16e9eaec.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalDetails(opts *bind.CallOpts, proposalId *big.Int) (struct {
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalDetails", proposalId)

	outstruct := new(struct {
		Targets         []common.Address
		Values          []*big.Int
		Calldatas       [][]byte
		DescriptionHash [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Targets = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Values = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	outstruct.Calldatas = *abi.ConvertType(out[2], new([][]byte)).(*[][]byte)
	outstruct.DescriptionHash = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// ProposalDetails is a free data retrieval call binding the contract method 0x16e9eaec.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (_TrellisGovernor *TrellisGovernorSession) ProposalDetails(proposalId *big.Int) (struct {
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}, error) {
	return _TrellisGovernor.Contract.ProposalDetails(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalDetails is a free data retrieval call binding the contract method 0x16e9eaec.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalDetails(proposalId *big.Int) (struct {
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}, error) {
	return _TrellisGovernor.Contract.ProposalDetails(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalDetailsAt is a free data retrieval call binding the contract method 0x2e82db94.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalDetailsAt(opts *bind.CallOpts, index *big.Int) (struct {
	ProposalId      *big.Int
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalDetailsAt", index)

	outstruct := new(struct {
		ProposalId      *big.Int
		Targets         []common.Address
		Values          []*big.Int
		Calldatas       [][]byte
		DescriptionHash [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.ProposalId = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Targets = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.Values = *abi.ConvertType(out[2], new([]*big.Int)).(*[]*big.Int)
	outstruct.Calldatas = *abi.ConvertType(out[3], new([][]byte)).(*[][]byte)
	outstruct.DescriptionHash = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// ProposalDetailsAt is a free data retrieval call binding the contract method 0x2e82db94.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (_TrellisGovernor *TrellisGovernorSession) ProposalDetailsAt(index *big.Int) (struct {
	ProposalId      *big.Int
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}, error) {
	return _TrellisGovernor.Contract.ProposalDetailsAt(&_TrellisGovernor.CallOpts, index)
}

// ProposalDetailsAt is a free data retrieval call binding the contract method 0x2e82db94.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalDetailsAt(index *big.Int) (struct {
	ProposalId      *big.Int
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}, error) {
	return _TrellisGovernor.Contract.ProposalDetailsAt(&_TrellisGovernor.CallOpts, index)
}

// ProposalEta is a free data retrieval call binding the contract method 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalEta(opts *bind.CallOpts, proposalId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalEta", proposalId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProposalEta is a free data retrieval call binding the contract method 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) ProposalEta(proposalId *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalEta(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalEta is a free data retrieval call binding the contract method 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalEta(proposalId *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalEta(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalNeedsQueuing is a free data retrieval call binding the contract method 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalNeedsQueuing(opts *bind.CallOpts, id *big.Int) (bool, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalNeedsQueuing", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// ProposalNeedsQueuing is a free data retrieval call binding the contract method 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (_TrellisGovernor *TrellisGovernorSession) ProposalNeedsQueuing(id *big.Int) (bool, error) {
	return _TrellisGovernor.Contract.ProposalNeedsQueuing(&_TrellisGovernor.CallOpts, id)
}

// ProposalNeedsQueuing is a free data retrieval call binding the contract method 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalNeedsQueuing(id *big.Int) (bool, error) {
	return _TrellisGovernor.Contract.ProposalNeedsQueuing(&_TrellisGovernor.CallOpts, id)
}

// ProposalProposer is a free data retrieval call binding the contract method 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalProposer(opts *bind.CallOpts, proposalId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalProposer", proposalId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ProposalProposer is a free data retrieval call binding the contract method 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (_TrellisGovernor *TrellisGovernorSession) ProposalProposer(proposalId *big.Int) (common.Address, error) {
	return _TrellisGovernor.Contract.ProposalProposer(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalProposer is a free data retrieval call binding the contract method 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalProposer(proposalId *big.Int) (common.Address, error) {
	return _TrellisGovernor.Contract.ProposalProposer(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalSnapshot is a free data retrieval call binding the contract method 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalSnapshot(opts *bind.CallOpts, proposalId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalSnapshot", proposalId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProposalSnapshot is a free data retrieval call binding the contract method 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) ProposalSnapshot(proposalId *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalSnapshot(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalSnapshot is a free data retrieval call binding the contract method 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalSnapshot(proposalId *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalSnapshot(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalThreshold is a free data retrieval call binding the contract method 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalThreshold(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalThreshold")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProposalThreshold is a free data retrieval call binding the contract method 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) ProposalThreshold() (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalThreshold(&_TrellisGovernor.CallOpts)
}

// ProposalThreshold is a free data retrieval call binding the contract method 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalThreshold() (*big.Int, error) {
	return _TrellisGovernor.Contract.ProposalThreshold(&_TrellisGovernor.CallOpts)
}

// ProposalVotes is a free data retrieval call binding the contract method 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (_TrellisGovernor *TrellisGovernorCaller) ProposalVotes(opts *bind.CallOpts, proposalId *big.Int) (struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "proposalVotes", proposalId)

	outstruct := new(struct {
		AgainstVotes *big.Int
		ForVotes     *big.Int
		AbstainVotes *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.AgainstVotes = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.ForVotes = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.AbstainVotes = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ProposalVotes is a free data retrieval call binding the contract method 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (_TrellisGovernor *TrellisGovernorSession) ProposalVotes(proposalId *big.Int) (struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}, error) {
	return _TrellisGovernor.Contract.ProposalVotes(&_TrellisGovernor.CallOpts, proposalId)
}

// ProposalVotes is a free data retrieval call binding the contract method 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (_TrellisGovernor *TrellisGovernorCallerSession) ProposalVotes(proposalId *big.Int) (struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}, error) {
	return _TrellisGovernor.Contract.ProposalVotes(&_TrellisGovernor.CallOpts, proposalId)
}

// QueuePeriod is a free data retrieval call binding the contract method 0x8b5d4b2c.
//
// Solidity: function queuePeriod() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) QueuePeriod(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "queuePeriod")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// QueuePeriod is a free data retrieval call binding the contract method 0x8b5d4b2c.
//
// Solidity: function queuePeriod() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) QueuePeriod() (*big.Int, error) {
	return _TrellisGovernor.Contract.QueuePeriod(&_TrellisGovernor.CallOpts)
}

// QueuePeriod is a free data retrieval call binding the contract method 0x8b5d4b2c.
//
// Solidity: function queuePeriod() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) QueuePeriod() (*big.Int, error) {
	return _TrellisGovernor.Contract.QueuePeriod(&_TrellisGovernor.CallOpts)
}

// Quorum is a free data retrieval call binding the contract method 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) Quorum(opts *bind.CallOpts, timepoint *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "quorum", timepoint)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Quorum is a free data retrieval call binding the contract method 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) Quorum(timepoint *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.Quorum(&_TrellisGovernor.CallOpts, timepoint)
}

// Quorum is a free data retrieval call binding the contract method 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) Quorum(timepoint *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.Quorum(&_TrellisGovernor.CallOpts, timepoint)
}

// QuorumOf is a free data retrieval call binding the contract method 0x1f30e0cb.
//
// Solidity: function quorumOf(uint256 id) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) QuorumOf(opts *bind.CallOpts, id *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "quorumOf", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// QuorumOf is a free data retrieval call binding the contract method 0x1f30e0cb.
//
// Solidity: function quorumOf(uint256 id) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) QuorumOf(id *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.QuorumOf(&_TrellisGovernor.CallOpts, id)
}

// QuorumOf is a free data retrieval call binding the contract method 0x1f30e0cb.
//
// Solidity: function quorumOf(uint256 id) view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) QuorumOf(id *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.QuorumOf(&_TrellisGovernor.CallOpts, id)
}

// State is a free data retrieval call binding the contract method 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8 now_)
func (_TrellisGovernor *TrellisGovernorCaller) State(opts *bind.CallOpts, id *big.Int) (uint8, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "state", id)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// State is a free data retrieval call binding the contract method 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8 now_)
func (_TrellisGovernor *TrellisGovernorSession) State(id *big.Int) (uint8, error) {
	return _TrellisGovernor.Contract.State(&_TrellisGovernor.CallOpts, id)
}

// State is a free data retrieval call binding the contract method 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8 now_)
func (_TrellisGovernor *TrellisGovernorCallerSession) State(id *big.Int) (uint8, error) {
	return _TrellisGovernor.Contract.State(&_TrellisGovernor.CallOpts, id)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCaller) SupportsInterface(opts *bind.CallOpts, interfaceId [4]byte) (bool, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "supportsInterface", interfaceId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_TrellisGovernor *TrellisGovernorSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _TrellisGovernor.Contract.SupportsInterface(&_TrellisGovernor.CallOpts, interfaceId)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_TrellisGovernor *TrellisGovernorCallerSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _TrellisGovernor.Contract.SupportsInterface(&_TrellisGovernor.CallOpts, interfaceId)
}

// Timelock is a free data retrieval call binding the contract method 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (_TrellisGovernor *TrellisGovernorCaller) Timelock(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "timelock")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Timelock is a free data retrieval call binding the contract method 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (_TrellisGovernor *TrellisGovernorSession) Timelock() (common.Address, error) {
	return _TrellisGovernor.Contract.Timelock(&_TrellisGovernor.CallOpts)
}

// Timelock is a free data retrieval call binding the contract method 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (_TrellisGovernor *TrellisGovernorCallerSession) Timelock() (common.Address, error) {
	return _TrellisGovernor.Contract.Timelock(&_TrellisGovernor.CallOpts)
}

// UpdateTimelock is a free data retrieval call binding the contract method 0xa890c910.
//
// Solidity: function updateTimelock(address ) pure returns()
func (_TrellisGovernor *TrellisGovernorCaller) UpdateTimelock(opts *bind.CallOpts, arg0 common.Address) error {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "updateTimelock", arg0)

	if err != nil {
		return err
	}

	return err

}

// UpdateTimelock is a free data retrieval call binding the contract method 0xa890c910.
//
// Solidity: function updateTimelock(address ) pure returns()
func (_TrellisGovernor *TrellisGovernorSession) UpdateTimelock(arg0 common.Address) error {
	return _TrellisGovernor.Contract.UpdateTimelock(&_TrellisGovernor.CallOpts, arg0)
}

// UpdateTimelock is a free data retrieval call binding the contract method 0xa890c910.
//
// Solidity: function updateTimelock(address ) pure returns()
func (_TrellisGovernor *TrellisGovernorCallerSession) UpdateTimelock(arg0 common.Address) error {
	return _TrellisGovernor.Contract.UpdateTimelock(&_TrellisGovernor.CallOpts, arg0)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (_TrellisGovernor *TrellisGovernorCaller) Version(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "version")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (_TrellisGovernor *TrellisGovernorSession) Version() (string, error) {
	return _TrellisGovernor.Contract.Version(&_TrellisGovernor.CallOpts)
}

// Version is a free data retrieval call binding the contract method 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (_TrellisGovernor *TrellisGovernorCallerSession) Version() (string, error) {
	return _TrellisGovernor.Contract.Version(&_TrellisGovernor.CallOpts)
}

// VotingDelay is a free data retrieval call binding the contract method 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) VotingDelay(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "votingDelay")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// VotingDelay is a free data retrieval call binding the contract method 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) VotingDelay() (*big.Int, error) {
	return _TrellisGovernor.Contract.VotingDelay(&_TrellisGovernor.CallOpts)
}

// VotingDelay is a free data retrieval call binding the contract method 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) VotingDelay() (*big.Int, error) {
	return _TrellisGovernor.Contract.VotingDelay(&_TrellisGovernor.CallOpts)
}

// VotingPeriod is a free data retrieval call binding the contract method 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) VotingPeriod(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "votingPeriod")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// VotingPeriod is a free data retrieval call binding the contract method 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) VotingPeriod() (*big.Int, error) {
	return _TrellisGovernor.Contract.VotingPeriod(&_TrellisGovernor.CallOpts)
}

// VotingPeriod is a free data retrieval call binding the contract method 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) VotingPeriod() (*big.Int, error) {
	return _TrellisGovernor.Contract.VotingPeriod(&_TrellisGovernor.CallOpts)
}

// Cancel is a paid mutator transaction binding the contract method 0x40e58ee5.
//
// Solidity: function cancel(uint256 proposalId) returns()
func (_TrellisGovernor *TrellisGovernorTransactor) Cancel(opts *bind.TransactOpts, proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "cancel", proposalId)
}

// Cancel is a paid mutator transaction binding the contract method 0x40e58ee5.
//
// Solidity: function cancel(uint256 proposalId) returns()
func (_TrellisGovernor *TrellisGovernorSession) Cancel(proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Cancel(&_TrellisGovernor.TransactOpts, proposalId)
}

// Cancel is a paid mutator transaction binding the contract method 0x40e58ee5.
//
// Solidity: function cancel(uint256 proposalId) returns()
func (_TrellisGovernor *TrellisGovernorTransactorSession) Cancel(proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Cancel(&_TrellisGovernor.TransactOpts, proposalId)
}

// Cancel0 is a paid mutator transaction binding the contract method 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) Cancel0(opts *bind.TransactOpts, targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "cancel0", targets, values, calldatas, descriptionHash)
}

// Cancel0 is a paid mutator transaction binding the contract method 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) Cancel0(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Cancel0(&_TrellisGovernor.TransactOpts, targets, values, calldatas, descriptionHash)
}

// Cancel0 is a paid mutator transaction binding the contract method 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) Cancel0(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Cancel0(&_TrellisGovernor.TransactOpts, targets, values, calldatas, descriptionHash)
}

// CastVote is a paid mutator transaction binding the contract method 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) CastVote(opts *bind.TransactOpts, proposalId *big.Int, support uint8) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "castVote", proposalId, support)
}

// CastVote is a paid mutator transaction binding the contract method 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) CastVote(proposalId *big.Int, support uint8) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVote(&_TrellisGovernor.TransactOpts, proposalId, support)
}

// CastVote is a paid mutator transaction binding the contract method 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) CastVote(proposalId *big.Int, support uint8) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVote(&_TrellisGovernor.TransactOpts, proposalId, support)
}

// CastVoteBySig is a paid mutator transaction binding the contract method 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) CastVoteBySig(opts *bind.TransactOpts, proposalId *big.Int, support uint8, voter common.Address, signature []byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "castVoteBySig", proposalId, support, voter, signature)
}

// CastVoteBySig is a paid mutator transaction binding the contract method 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) CastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteBySig(&_TrellisGovernor.TransactOpts, proposalId, support, voter, signature)
}

// CastVoteBySig is a paid mutator transaction binding the contract method 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) CastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteBySig(&_TrellisGovernor.TransactOpts, proposalId, support, voter, signature)
}

// CastVoteWithReason is a paid mutator transaction binding the contract method 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) CastVoteWithReason(opts *bind.TransactOpts, proposalId *big.Int, support uint8, reason string) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "castVoteWithReason", proposalId, support, reason)
}

// CastVoteWithReason is a paid mutator transaction binding the contract method 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) CastVoteWithReason(proposalId *big.Int, support uint8, reason string) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteWithReason(&_TrellisGovernor.TransactOpts, proposalId, support, reason)
}

// CastVoteWithReason is a paid mutator transaction binding the contract method 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) CastVoteWithReason(proposalId *big.Int, support uint8, reason string) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteWithReason(&_TrellisGovernor.TransactOpts, proposalId, support, reason)
}

// CastVoteWithReasonAndParams is a paid mutator transaction binding the contract method 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) CastVoteWithReasonAndParams(opts *bind.TransactOpts, proposalId *big.Int, support uint8, reason string, params []byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// CastVoteWithReasonAndParams is a paid mutator transaction binding the contract method 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) CastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteWithReasonAndParams(&_TrellisGovernor.TransactOpts, proposalId, support, reason, params)
}

// CastVoteWithReasonAndParams is a paid mutator transaction binding the contract method 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) CastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteWithReasonAndParams(&_TrellisGovernor.TransactOpts, proposalId, support, reason, params)
}

// CastVoteWithReasonAndParamsBySig is a paid mutator transaction binding the contract method 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) CastVoteWithReasonAndParamsBySig(opts *bind.TransactOpts, proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// CastVoteWithReasonAndParamsBySig is a paid mutator transaction binding the contract method 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) CastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteWithReasonAndParamsBySig(&_TrellisGovernor.TransactOpts, proposalId, support, voter, reason, params, signature)
}

// CastVoteWithReasonAndParamsBySig is a paid mutator transaction binding the contract method 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) CastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.CastVoteWithReasonAndParamsBySig(&_TrellisGovernor.TransactOpts, proposalId, support, voter, reason, params, signature)
}

// Execute is a paid mutator transaction binding the contract method 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) Execute(opts *bind.TransactOpts, targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "execute", targets, values, calldatas, descriptionHash)
}

// Execute is a paid mutator transaction binding the contract method 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) Execute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Execute(&_TrellisGovernor.TransactOpts, targets, values, calldatas, descriptionHash)
}

// Execute is a paid mutator transaction binding the contract method 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) Execute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Execute(&_TrellisGovernor.TransactOpts, targets, values, calldatas, descriptionHash)
}

// Execute0 is a paid mutator transaction binding the contract method 0xfe0d94c1.
//
// Solidity: function execute(uint256 proposalId) payable returns()
func (_TrellisGovernor *TrellisGovernorTransactor) Execute0(opts *bind.TransactOpts, proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "execute0", proposalId)
}

// Execute0 is a paid mutator transaction binding the contract method 0xfe0d94c1.
//
// Solidity: function execute(uint256 proposalId) payable returns()
func (_TrellisGovernor *TrellisGovernorSession) Execute0(proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Execute0(&_TrellisGovernor.TransactOpts, proposalId)
}

// Execute0 is a paid mutator transaction binding the contract method 0xfe0d94c1.
//
// Solidity: function execute(uint256 proposalId) payable returns()
func (_TrellisGovernor *TrellisGovernorTransactorSession) Execute0(proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Execute0(&_TrellisGovernor.TransactOpts, proposalId)
}

// OnERC1155BatchReceived is a paid mutator transaction binding the contract method 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorTransactor) OnERC1155BatchReceived(opts *bind.TransactOpts, arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155BatchReceived is a paid mutator transaction binding the contract method 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorSession) OnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.OnERC1155BatchReceived(&_TrellisGovernor.TransactOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155BatchReceived is a paid mutator transaction binding the contract method 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorTransactorSession) OnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.OnERC1155BatchReceived(&_TrellisGovernor.TransactOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155Received is a paid mutator transaction binding the contract method 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorTransactor) OnERC1155Received(opts *bind.TransactOpts, arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155Received is a paid mutator transaction binding the contract method 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorSession) OnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.OnERC1155Received(&_TrellisGovernor.TransactOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC1155Received is a paid mutator transaction binding the contract method 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorTransactorSession) OnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.OnERC1155Received(&_TrellisGovernor.TransactOpts, arg0, arg1, arg2, arg3, arg4)
}

// OnERC721Received is a paid mutator transaction binding the contract method 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorTransactor) OnERC721Received(opts *bind.TransactOpts, arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "onERC721Received", arg0, arg1, arg2, arg3)
}

// OnERC721Received is a paid mutator transaction binding the contract method 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorSession) OnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.OnERC721Received(&_TrellisGovernor.TransactOpts, arg0, arg1, arg2, arg3)
}

// OnERC721Received is a paid mutator transaction binding the contract method 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (_TrellisGovernor *TrellisGovernorTransactorSession) OnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.OnERC721Received(&_TrellisGovernor.TransactOpts, arg0, arg1, arg2, arg3)
}

// Propose is a paid mutator transaction binding the contract method 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) Propose(opts *bind.TransactOpts, targets []common.Address, values []*big.Int, calldatas [][]byte, description string) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "propose", targets, values, calldatas, description)
}

// Propose is a paid mutator transaction binding the contract method 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) Propose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Propose(&_TrellisGovernor.TransactOpts, targets, values, calldatas, description)
}

// Propose is a paid mutator transaction binding the contract method 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) Propose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Propose(&_TrellisGovernor.TransactOpts, targets, values, calldatas, description)
}

// ProposeFor is a paid mutator transaction binding the contract method 0x4d3793dc.
//
// Solidity: function proposeFor(address author, address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) ProposeFor(opts *bind.TransactOpts, author common.Address, targets []common.Address, values []*big.Int, calldatas [][]byte, description string) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "proposeFor", author, targets, values, calldatas, description)
}

// ProposeFor is a paid mutator transaction binding the contract method 0x4d3793dc.
//
// Solidity: function proposeFor(address author, address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) ProposeFor(author common.Address, targets []common.Address, values []*big.Int, calldatas [][]byte, description string) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.ProposeFor(&_TrellisGovernor.TransactOpts, author, targets, values, calldatas, description)
}

// ProposeFor is a paid mutator transaction binding the contract method 0x4d3793dc.
//
// Solidity: function proposeFor(address author, address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) ProposeFor(author common.Address, targets []common.Address, values []*big.Int, calldatas [][]byte, description string) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.ProposeFor(&_TrellisGovernor.TransactOpts, author, targets, values, calldatas, description)
}

// Queue is a paid mutator transaction binding the contract method 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactor) Queue(opts *bind.TransactOpts, targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "queue", targets, values, calldatas, descriptionHash)
}

// Queue is a paid mutator transaction binding the contract method 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) Queue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Queue(&_TrellisGovernor.TransactOpts, targets, values, calldatas, descriptionHash)
}

// Queue is a paid mutator transaction binding the contract method 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (_TrellisGovernor *TrellisGovernorTransactorSession) Queue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Queue(&_TrellisGovernor.TransactOpts, targets, values, calldatas, descriptionHash)
}

// Queue0 is a paid mutator transaction binding the contract method 0xddf0b009.
//
// Solidity: function queue(uint256 proposalId) returns()
func (_TrellisGovernor *TrellisGovernorTransactor) Queue0(opts *bind.TransactOpts, proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "queue0", proposalId)
}

// Queue0 is a paid mutator transaction binding the contract method 0xddf0b009.
//
// Solidity: function queue(uint256 proposalId) returns()
func (_TrellisGovernor *TrellisGovernorSession) Queue0(proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Queue0(&_TrellisGovernor.TransactOpts, proposalId)
}

// Queue0 is a paid mutator transaction binding the contract method 0xddf0b009.
//
// Solidity: function queue(uint256 proposalId) returns()
func (_TrellisGovernor *TrellisGovernorTransactorSession) Queue0(proposalId *big.Int) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Queue0(&_TrellisGovernor.TransactOpts, proposalId)
}

// Relay is a paid mutator transaction binding the contract method 0xc28bc2fa.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (_TrellisGovernor *TrellisGovernorTransactor) Relay(opts *bind.TransactOpts, target common.Address, value *big.Int, data []byte) (*types.Transaction, error) {
	return _TrellisGovernor.contract.Transact(opts, "relay", target, value, data)
}

// Relay is a paid mutator transaction binding the contract method 0xc28bc2fa.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (_TrellisGovernor *TrellisGovernorSession) Relay(target common.Address, value *big.Int, data []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Relay(&_TrellisGovernor.TransactOpts, target, value, data)
}

// Relay is a paid mutator transaction binding the contract method 0xc28bc2fa.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (_TrellisGovernor *TrellisGovernorTransactorSession) Relay(target common.Address, value *big.Int, data []byte) (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Relay(&_TrellisGovernor.TransactOpts, target, value, data)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_TrellisGovernor *TrellisGovernorTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TrellisGovernor.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_TrellisGovernor *TrellisGovernorSession) Receive() (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Receive(&_TrellisGovernor.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_TrellisGovernor *TrellisGovernorTransactorSession) Receive() (*types.Transaction, error) {
	return _TrellisGovernor.Contract.Receive(&_TrellisGovernor.TransactOpts)
}

// TrellisGovernorEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the TrellisGovernor contract.
type TrellisGovernorEIP712DomainChangedIterator struct {
	Event *TrellisGovernorEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorEIP712DomainChanged)
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
		it.Event = new(TrellisGovernorEIP712DomainChanged)
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
func (it *TrellisGovernorEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the TrellisGovernor contract.
type TrellisGovernorEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_TrellisGovernor *TrellisGovernorFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*TrellisGovernorEIP712DomainChangedIterator, error) {

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorEIP712DomainChangedIterator{contract: _TrellisGovernor.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_TrellisGovernor *TrellisGovernorFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *TrellisGovernorEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorEIP712DomainChanged)
				if err := _TrellisGovernor.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
func (_TrellisGovernor *TrellisGovernorFilterer) ParseEIP712DomainChanged(log types.Log) (*TrellisGovernorEIP712DomainChanged, error) {
	event := new(TrellisGovernorEIP712DomainChanged)
	if err := _TrellisGovernor.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorObjectionPeriodIterator is returned from FilterObjectionPeriod and is used to iterate over the raw logs and unpacked data for ObjectionPeriod events raised by the TrellisGovernor contract.
type TrellisGovernorObjectionPeriodIterator struct {
	Event *TrellisGovernorObjectionPeriod // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorObjectionPeriodIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorObjectionPeriod)
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
		it.Event = new(TrellisGovernorObjectionPeriod)
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
func (it *TrellisGovernorObjectionPeriodIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorObjectionPeriodIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorObjectionPeriod represents a ObjectionPeriod event raised by the TrellisGovernor contract.
type TrellisGovernorObjectionPeriod struct {
	Id    *big.Int
	Until *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterObjectionPeriod is a free log retrieval operation binding the contract event 0x3b69e78d44fcfc8e65e03b419c5980a6a6842ed2e5da5a34af824cd46aa14721.
//
// Solidity: event ObjectionPeriod(uint256 indexed id, uint256 until)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterObjectionPeriod(opts *bind.FilterOpts, id []*big.Int) (*TrellisGovernorObjectionPeriodIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "ObjectionPeriod", idRule)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorObjectionPeriodIterator{contract: _TrellisGovernor.contract, event: "ObjectionPeriod", logs: logs, sub: sub}, nil
}

// WatchObjectionPeriod is a free log subscription operation binding the contract event 0x3b69e78d44fcfc8e65e03b419c5980a6a6842ed2e5da5a34af824cd46aa14721.
//
// Solidity: event ObjectionPeriod(uint256 indexed id, uint256 until)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchObjectionPeriod(opts *bind.WatchOpts, sink chan<- *TrellisGovernorObjectionPeriod, id []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "ObjectionPeriod", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorObjectionPeriod)
				if err := _TrellisGovernor.contract.UnpackLog(event, "ObjectionPeriod", log); err != nil {
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

// ParseObjectionPeriod is a log parse operation binding the contract event 0x3b69e78d44fcfc8e65e03b419c5980a6a6842ed2e5da5a34af824cd46aa14721.
//
// Solidity: event ObjectionPeriod(uint256 indexed id, uint256 until)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseObjectionPeriod(log types.Log) (*TrellisGovernorObjectionPeriod, error) {
	event := new(TrellisGovernorObjectionPeriod)
	if err := _TrellisGovernor.contract.UnpackLog(event, "ObjectionPeriod", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorProposalCanceledIterator is returned from FilterProposalCanceled and is used to iterate over the raw logs and unpacked data for ProposalCanceled events raised by the TrellisGovernor contract.
type TrellisGovernorProposalCanceledIterator struct {
	Event *TrellisGovernorProposalCanceled // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorProposalCanceledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorProposalCanceled)
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
		it.Event = new(TrellisGovernorProposalCanceled)
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
func (it *TrellisGovernorProposalCanceledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorProposalCanceledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorProposalCanceled represents a ProposalCanceled event raised by the TrellisGovernor contract.
type TrellisGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterProposalCanceled is a free log retrieval operation binding the contract event 0x789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterProposalCanceled(opts *bind.FilterOpts) (*TrellisGovernorProposalCanceledIterator, error) {

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "ProposalCanceled")
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorProposalCanceledIterator{contract: _TrellisGovernor.contract, event: "ProposalCanceled", logs: logs, sub: sub}, nil
}

// WatchProposalCanceled is a free log subscription operation binding the contract event 0x789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchProposalCanceled(opts *bind.WatchOpts, sink chan<- *TrellisGovernorProposalCanceled) (event.Subscription, error) {

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "ProposalCanceled")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorProposalCanceled)
				if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalCanceled", log); err != nil {
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

// ParseProposalCanceled is a log parse operation binding the contract event 0x789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseProposalCanceled(log types.Log) (*TrellisGovernorProposalCanceled, error) {
	event := new(TrellisGovernorProposalCanceled)
	if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalCanceled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorProposalCreatedIterator is returned from FilterProposalCreated and is used to iterate over the raw logs and unpacked data for ProposalCreated events raised by the TrellisGovernor contract.
type TrellisGovernorProposalCreatedIterator struct {
	Event *TrellisGovernorProposalCreated // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorProposalCreatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorProposalCreated)
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
		it.Event = new(TrellisGovernorProposalCreated)
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
func (it *TrellisGovernorProposalCreatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorProposalCreatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorProposalCreated represents a ProposalCreated event raised by the TrellisGovernor contract.
type TrellisGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterProposalCreated is a free log retrieval operation binding the contract event 0x7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterProposalCreated(opts *bind.FilterOpts) (*TrellisGovernorProposalCreatedIterator, error) {

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "ProposalCreated")
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorProposalCreatedIterator{contract: _TrellisGovernor.contract, event: "ProposalCreated", logs: logs, sub: sub}, nil
}

// WatchProposalCreated is a free log subscription operation binding the contract event 0x7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchProposalCreated(opts *bind.WatchOpts, sink chan<- *TrellisGovernorProposalCreated) (event.Subscription, error) {

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "ProposalCreated")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorProposalCreated)
				if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalCreated", log); err != nil {
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

// ParseProposalCreated is a log parse operation binding the contract event 0x7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseProposalCreated(log types.Log) (*TrellisGovernorProposalCreated, error) {
	event := new(TrellisGovernorProposalCreated)
	if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalCreated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorProposalExecutedIterator is returned from FilterProposalExecuted and is used to iterate over the raw logs and unpacked data for ProposalExecuted events raised by the TrellisGovernor contract.
type TrellisGovernorProposalExecutedIterator struct {
	Event *TrellisGovernorProposalExecuted // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorProposalExecutedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorProposalExecuted)
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
		it.Event = new(TrellisGovernorProposalExecuted)
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
func (it *TrellisGovernorProposalExecutedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorProposalExecutedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorProposalExecuted represents a ProposalExecuted event raised by the TrellisGovernor contract.
type TrellisGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterProposalExecuted is a free log retrieval operation binding the contract event 0x712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterProposalExecuted(opts *bind.FilterOpts) (*TrellisGovernorProposalExecutedIterator, error) {

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "ProposalExecuted")
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorProposalExecutedIterator{contract: _TrellisGovernor.contract, event: "ProposalExecuted", logs: logs, sub: sub}, nil
}

// WatchProposalExecuted is a free log subscription operation binding the contract event 0x712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchProposalExecuted(opts *bind.WatchOpts, sink chan<- *TrellisGovernorProposalExecuted) (event.Subscription, error) {

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "ProposalExecuted")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorProposalExecuted)
				if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalExecuted", log); err != nil {
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

// ParseProposalExecuted is a log parse operation binding the contract event 0x712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseProposalExecuted(log types.Log) (*TrellisGovernorProposalExecuted, error) {
	event := new(TrellisGovernorProposalExecuted)
	if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalExecuted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorProposalQueuedIterator is returned from FilterProposalQueued and is used to iterate over the raw logs and unpacked data for ProposalQueued events raised by the TrellisGovernor contract.
type TrellisGovernorProposalQueuedIterator struct {
	Event *TrellisGovernorProposalQueued // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorProposalQueuedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorProposalQueued)
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
		it.Event = new(TrellisGovernorProposalQueued)
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
func (it *TrellisGovernorProposalQueuedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorProposalQueuedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorProposalQueued represents a ProposalQueued event raised by the TrellisGovernor contract.
type TrellisGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterProposalQueued is a free log retrieval operation binding the contract event 0x9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterProposalQueued(opts *bind.FilterOpts) (*TrellisGovernorProposalQueuedIterator, error) {

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "ProposalQueued")
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorProposalQueuedIterator{contract: _TrellisGovernor.contract, event: "ProposalQueued", logs: logs, sub: sub}, nil
}

// WatchProposalQueued is a free log subscription operation binding the contract event 0x9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchProposalQueued(opts *bind.WatchOpts, sink chan<- *TrellisGovernorProposalQueued) (event.Subscription, error) {

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "ProposalQueued")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorProposalQueued)
				if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalQueued", log); err != nil {
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

// ParseProposalQueued is a log parse operation binding the contract event 0x9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseProposalQueued(log types.Log) (*TrellisGovernorProposalQueued, error) {
	event := new(TrellisGovernorProposalQueued)
	if err := _TrellisGovernor.contract.UnpackLog(event, "ProposalQueued", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorTimelockChangeIterator is returned from FilterTimelockChange and is used to iterate over the raw logs and unpacked data for TimelockChange events raised by the TrellisGovernor contract.
type TrellisGovernorTimelockChangeIterator struct {
	Event *TrellisGovernorTimelockChange // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorTimelockChangeIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorTimelockChange)
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
		it.Event = new(TrellisGovernorTimelockChange)
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
func (it *TrellisGovernorTimelockChangeIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorTimelockChangeIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorTimelockChange represents a TimelockChange event raised by the TrellisGovernor contract.
type TrellisGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterTimelockChange is a free log retrieval operation binding the contract event 0x08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterTimelockChange(opts *bind.FilterOpts) (*TrellisGovernorTimelockChangeIterator, error) {

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "TimelockChange")
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorTimelockChangeIterator{contract: _TrellisGovernor.contract, event: "TimelockChange", logs: logs, sub: sub}, nil
}

// WatchTimelockChange is a free log subscription operation binding the contract event 0x08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchTimelockChange(opts *bind.WatchOpts, sink chan<- *TrellisGovernorTimelockChange) (event.Subscription, error) {

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "TimelockChange")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorTimelockChange)
				if err := _TrellisGovernor.contract.UnpackLog(event, "TimelockChange", log); err != nil {
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

// ParseTimelockChange is a log parse operation binding the contract event 0x08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseTimelockChange(log types.Log) (*TrellisGovernorTimelockChange, error) {
	event := new(TrellisGovernorTimelockChange)
	if err := _TrellisGovernor.contract.UnpackLog(event, "TimelockChange", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorVoteCastIterator is returned from FilterVoteCast and is used to iterate over the raw logs and unpacked data for VoteCast events raised by the TrellisGovernor contract.
type TrellisGovernorVoteCastIterator struct {
	Event *TrellisGovernorVoteCast // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorVoteCastIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorVoteCast)
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
		it.Event = new(TrellisGovernorVoteCast)
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
func (it *TrellisGovernorVoteCastIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorVoteCastIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorVoteCast represents a VoteCast event raised by the TrellisGovernor contract.
type TrellisGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterVoteCast is a free log retrieval operation binding the contract event 0xb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterVoteCast(opts *bind.FilterOpts, voter []common.Address) (*TrellisGovernorVoteCastIterator, error) {

	var voterRule []interface{}
	for _, voterItem := range voter {
		voterRule = append(voterRule, voterItem)
	}

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "VoteCast", voterRule)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorVoteCastIterator{contract: _TrellisGovernor.contract, event: "VoteCast", logs: logs, sub: sub}, nil
}

// WatchVoteCast is a free log subscription operation binding the contract event 0xb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchVoteCast(opts *bind.WatchOpts, sink chan<- *TrellisGovernorVoteCast, voter []common.Address) (event.Subscription, error) {

	var voterRule []interface{}
	for _, voterItem := range voter {
		voterRule = append(voterRule, voterItem)
	}

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "VoteCast", voterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorVoteCast)
				if err := _TrellisGovernor.contract.UnpackLog(event, "VoteCast", log); err != nil {
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

// ParseVoteCast is a log parse operation binding the contract event 0xb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseVoteCast(log types.Log) (*TrellisGovernorVoteCast, error) {
	event := new(TrellisGovernorVoteCast)
	if err := _TrellisGovernor.contract.UnpackLog(event, "VoteCast", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorVoteCastWithParamsIterator is returned from FilterVoteCastWithParams and is used to iterate over the raw logs and unpacked data for VoteCastWithParams events raised by the TrellisGovernor contract.
type TrellisGovernorVoteCastWithParamsIterator struct {
	Event *TrellisGovernorVoteCastWithParams // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorVoteCastWithParamsIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorVoteCastWithParams)
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
		it.Event = new(TrellisGovernorVoteCastWithParams)
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
func (it *TrellisGovernorVoteCastWithParamsIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorVoteCastWithParamsIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the TrellisGovernor contract.
type TrellisGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterVoteCastWithParams is a free log retrieval operation binding the contract event 0xe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterVoteCastWithParams(opts *bind.FilterOpts, voter []common.Address) (*TrellisGovernorVoteCastWithParamsIterator, error) {

	var voterRule []interface{}
	for _, voterItem := range voter {
		voterRule = append(voterRule, voterItem)
	}

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "VoteCastWithParams", voterRule)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorVoteCastWithParamsIterator{contract: _TrellisGovernor.contract, event: "VoteCastWithParams", logs: logs, sub: sub}, nil
}

// WatchVoteCastWithParams is a free log subscription operation binding the contract event 0xe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchVoteCastWithParams(opts *bind.WatchOpts, sink chan<- *TrellisGovernorVoteCastWithParams, voter []common.Address) (event.Subscription, error) {

	var voterRule []interface{}
	for _, voterItem := range voter {
		voterRule = append(voterRule, voterItem)
	}

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "VoteCastWithParams", voterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorVoteCastWithParams)
				if err := _TrellisGovernor.contract.UnpackLog(event, "VoteCastWithParams", log); err != nil {
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

// ParseVoteCastWithParams is a log parse operation binding the contract event 0xe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseVoteCastWithParams(log types.Log) (*TrellisGovernorVoteCastWithParams, error) {
	event := new(TrellisGovernorVoteCastWithParams)
	if err := _TrellisGovernor.contract.UnpackLog(event, "VoteCastWithParams", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrellisGovernorVoteRefundedIterator is returned from FilterVoteRefunded and is used to iterate over the raw logs and unpacked data for VoteRefunded events raised by the TrellisGovernor contract.
type TrellisGovernorVoteRefundedIterator struct {
	Event *TrellisGovernorVoteRefunded // Event containing the contract specifics and raw log

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
func (it *TrellisGovernorVoteRefundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrellisGovernorVoteRefunded)
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
		it.Event = new(TrellisGovernorVoteRefunded)
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
func (it *TrellisGovernorVoteRefundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrellisGovernorVoteRefundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrellisGovernorVoteRefunded represents a VoteRefunded event raised by the TrellisGovernor contract.
type TrellisGovernorVoteRefunded struct {
	Id     *big.Int
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterVoteRefunded is a free log retrieval operation binding the contract event 0xfd25123d3a96291555e8a468ee78ddaeb67c07e1e4956941b9709f5ac79828eb.
//
// Solidity: event VoteRefunded(uint256 indexed id, address indexed to, uint256 amount)
func (_TrellisGovernor *TrellisGovernorFilterer) FilterVoteRefunded(opts *bind.FilterOpts, id []*big.Int, to []common.Address) (*TrellisGovernorVoteRefundedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _TrellisGovernor.contract.FilterLogs(opts, "VoteRefunded", idRule, toRule)
	if err != nil {
		return nil, err
	}
	return &TrellisGovernorVoteRefundedIterator{contract: _TrellisGovernor.contract, event: "VoteRefunded", logs: logs, sub: sub}, nil
}

// WatchVoteRefunded is a free log subscription operation binding the contract event 0xfd25123d3a96291555e8a468ee78ddaeb67c07e1e4956941b9709f5ac79828eb.
//
// Solidity: event VoteRefunded(uint256 indexed id, address indexed to, uint256 amount)
func (_TrellisGovernor *TrellisGovernorFilterer) WatchVoteRefunded(opts *bind.WatchOpts, sink chan<- *TrellisGovernorVoteRefunded, id []*big.Int, to []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _TrellisGovernor.contract.WatchLogs(opts, "VoteRefunded", idRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrellisGovernorVoteRefunded)
				if err := _TrellisGovernor.contract.UnpackLog(event, "VoteRefunded", log); err != nil {
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

// ParseVoteRefunded is a log parse operation binding the contract event 0xfd25123d3a96291555e8a468ee78ddaeb67c07e1e4956941b9709f5ac79828eb.
//
// Solidity: event VoteRefunded(uint256 indexed id, address indexed to, uint256 amount)
func (_TrellisGovernor *TrellisGovernorFilterer) ParseVoteRefunded(log types.Log) (*TrellisGovernorVoteRefunded, error) {
	event := new(TrellisGovernorVoteRefunded)
	if err := _TrellisGovernor.contract.UnpackLog(event, "VoteRefunded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
