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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"contractIVoteEscrow\",\"name\":\"escrow\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"parameters\",\"type\":\"address\"},{\"internalType\":\"contractITreasury\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"improvements\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"day\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNotQueuedProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorQueueNotImplemented\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"improvements\",\"type\":\"address\"}],\"name\":\"NotImprovements\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ObjectionsOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TimelockIsFixed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ObjectionPeriod\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"VoteRefunded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DAY\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ESCROW\",\"outputs\":[{\"internalType\":\"contractIVoteEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"IMPROVEMENTS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMETERS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REFUND_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REFUND_VOTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"contractITreasury\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"filedIn\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"objected\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDetails\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"proposalDetailsAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"author\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"proposeFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"queue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queuePeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"quorumOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"now_\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610200604052348015610010575f5ffd5b50604051615a20380380615a2083398101604081905261002f9161026a565b60408051808201909152601081526f2a3932b63634b99023b7bb32b93737b960811b60208201528690806100776040805180820190915260018152603160f81b602082015290565b610081825f610172565b61012052610090816001610172565b61014052815160208084019190912060e052815190820120610100524660a05261011c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101318282610398565b5061013d9050816101a4565b506001600160a01b03948516610180529284166101a0529083166101c0529091166101e05263ffffffff1661016052506104ae565b5f60208351101561018d576101868361020d565b905061019e565b816101988482610398565b5060ff90505b92915050565b600a54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600a80546001600160a01b0319166001600160a01b0392909216919091179055565b5f5f829050601f81511115610240578260405163305a27a960e01b81526004016102379190610456565b60405180910390fd5b805161024b8261048b565b179392505050565b6001600160a01b0381168114610267575f5ffd5b50565b5f5f5f5f5f5f60c0878903121561027f575f5ffd5b865161028a81610253565b602088015190965061029b81610253565b60408801519095506102ac81610253565b60608801519094506102bd81610253565b60808801519093506102ce81610253565b60a088015190925063ffffffff811681146102e7575f5ffd5b809150509295509295509295565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061031d57607f821691505b60208210810361033b57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610393578282111561039357805f5260205f20601f840160051c602085101561036c57505f5b90810190601f840160051c035f5b8181101561038f575f8382015560010161037a565b5050505b505050565b81516001600160401b038111156103b1576103b16102f5565b6103c5816103bf8454610309565b84610341565b6020601f8211600181146103f7575f83156103e05750848201515b5f19600385901b1c1916600184901b17845561044f565b5f84815260208120601f198516915b828110156104265787850151825560209485019460019092019101610406565b508482101561044357868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561033b575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516154556105cb5f395f81816108ff0152818161169801526116da01525f818161038f015281816105a701528181613583015281816135d501526136f401525f8181610a5001528181611b8401528181611f9c015281816125d20152818161266101526134fa01525f8181610c510152818161160c01528181611a9d015281816122760152612b5301525f818161055f0152818161065901528181610d5a01528181611a1b01528181611c5d015281816128e8015281816129e70152613ad201525f612a8401525f612a5801525f613d2101525f613cf901525f613c5401525f613c7e01525f613ca801526154555ff3fe60806040526004361061037f575f3560e01c80637d5e81e2116101d3578063bc197c81116100fd578063dd4e2ba51161009d578063eb9019d41161006d578063eb9019d414610c73578063f23a6e6114610c92578063f8ce560a14610cb1578063fe0d94c114610cd0575f5ffd5b8063dd4e2ba514610ba9578063ddf0b00914610bee578063deaaa7cc14610c0d578063e681c4aa14610c40575f5ffd5b8063c59057e4116100d8578063c59057e414610b43578063d33219b414610b62578063d448b24d14610b7f578063da35c66414610b95575f5ffd5b8063bc197c8114610af2578063c01f9e3714610b11578063c28bc2fa14610b30575f5ffd5b80639a802a6d11610173578063a9b5898f11610143578063a9b5898f14610a3f578063ab58fb8e14610a72578063ae1b68c914610aa8578063b58131b014610ade575f5ffd5b80639a802a6d146109c3578063a890c910146109e2578063a8f8a66814610a01578063a9a9529414610a20575f5ffd5b806384b0196e116101ae57806384b0196e146109555780638b5d4b2c1461097c5780638ff262e31461099057806391ddadf4146109af575f5ffd5b80637d5e81e2146108cf5780637d854a13146108ee5780637ecebe0014610921575f5ffd5b80633932abb1116102b45780634d3793dc11610254578063567813881161022457806356781388146108535780635b8d0e0d146108725780635f398a14146108915780637b3c71d3146108b0575f5ffd5b80634d3793dc146107655780635159845314610784578063544ffc9c146107d757806354fd4d501461082a575f5ffd5b806340e58ee51161028f57806340e58ee5146106cb57806343859632146106ea578063452115d6146107325780634bf5d7e914610751575f5ffd5b80633932abb11461064b5780633bde01e4146106835780633e4f49e61461069f575f5ffd5b80631f30e0cb1161031f5780632d2c5565116102fa5780632d2c5565146105965780632d63f693146105c95780632e82db94146105e85780632fe3e26114610618575f5ffd5b80631f30e0cb1461051c5780632656227d1461053b57806327cfe8561461054e575f5ffd5b8063143489d01161035a578063143489d01461044a578063150b7a0214610496578063160cbed7146104ce57806316e9eaec146104ed575f5ffd5b806301ffc9a7146103d357806302a251a31461040757806306fdde0314610429575f5ffd5b366103cf57336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146103cd57604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b3480156103de575f5ffd5b506103f26103ed36600461414f565b610ce3565b60405190151581526020015b60405180910390f35b348015610412575f5ffd5b5061041b610d4f565b6040519081526020016103fe565b348015610434575f5ffd5b5061043d610d86565b6040516103fe91906141a4565b348015610455575f5ffd5b5061047e6104643660046141b6565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103fe565b3480156104a1575f5ffd5b506104b56104b036600461429f565b610e16565b6040516001600160e01b031990911681526020016103fe565b3480156104d9575f5ffd5b5061041b6104e8366004614465565b610e58565b3480156104f8575f5ffd5b5061050c6105073660046141b6565b610f24565b6040516103fe94939291906145c5565b348015610527575f5ffd5b5061041b6105363660046141b6565b611123565b61041b610549366004614465565b6111c3565b348015610559575f5ffd5b506105817f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103fe565b3480156105a1575f5ffd5b5061047e7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105d4575f5ffd5b5061041b6105e33660046141b6565b61132b565b3480156105f3575f5ffd5b506106076106023660046141b6565b61134b565b6040516103fe95949392919061460f565b348015610623575f5ffd5b5061041b7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610656575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000063ffffffff1661041b565b34801561068e575f5ffd5b5061041b68056bc75e2d6310000081565b3480156106aa575f5ffd5b506106be6106b93660046141b6565b61138a565b6040516103fe9190614694565b3480156106d6575f5ffd5b506103cd6106e53660046141b6565b6113f1565b3480156106f5575f5ffd5b506103f26107043660046146a2565b5f8281526007602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b34801561073d575f5ffd5b5061041b61074c366004614465565b6115b2565b34801561075c575f5ffd5b5061043d611608565b348015610770575f5ffd5b5061041b61077f3660046146d0565b61168c565b34801561078f575f5ffd5b506107c061079e3660046141b6565b5f908152600c602052604090205465010000000000900465ffffffffffff1690565b60405165ffffffffffff90911681526020016103fe565b3480156107e2575f5ffd5b5061080f6107f13660046141b6565b5f908152600760205260409020805460018201546002909201549092565b604080519384526020840192909252908201526060016103fe565b348015610835575f5ffd5b506040805180820190915260018152603160f81b602082015261043d565b34801561085e575f5ffd5b5061041b61086d3660046147a7565b6117bf565b34801561087d575f5ffd5b5061041b61088c366004614815565b6117e6565b34801561089c575f5ffd5b5061041b6108ab3660046148d1565b611897565b3480156108bb575f5ffd5b5061041b6108ca366004614939565b6118df565b3480156108da575f5ffd5b5061041b6108e936600461498e565b61192f565b3480156108f9575f5ffd5b5061047e7f000000000000000000000000000000000000000000000000000000000000000081565b34801561092c575f5ffd5b5061041b61093b366004614a2b565b6001600160a01b03165f9081526002602052604090205490565b348015610960575f5ffd5b506109696119ce565b6040516103fe9796959493929190614a46565b348015610987575f5ffd5b5061041b611a10565b34801561099b575f5ffd5b5061041b6109aa366004614ab5565b611a42565b3480156109ba575f5ffd5b506107c0611a9a565b3480156109ce575f5ffd5b5061041b6109dd366004614b02565b611b1b565b3480156109ed575f5ffd5b506103cd6109fc366004614a2b565b611b31565b348015610a0c575f5ffd5b5061041b610a1b366004614465565b611b4a565b348015610a2b575f5ffd5b506103f2610a3a3660046141b6565b611b57565b348015610a4a575f5ffd5b5061047e7f000000000000000000000000000000000000000000000000000000000000000081565b348015610a7d575f5ffd5b5061041b610a8c3660046141b6565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610ab3575f5ffd5b506103f2610ac23660046141b6565b5f908152600c6020526040902054640100000000900460ff1690565b348015610ae9575f5ffd5b5061041b611b5f565b348015610afd575f5ffd5b506104b5610b0c366004614b56565b611bf5565b348015610b1c575f5ffd5b5061041b610b2b3660046141b6565b611c38565b6103cd610b3e366004614bd2565b611c96565b348015610b4e575f5ffd5b5061041b610b5d366004614465565b611d12565b348015610b6d575f5ffd5b50600a546001600160a01b031661047e565b348015610b8a575f5ffd5b5061041b6203a98081565b348015610ba0575f5ffd5b5060085461041b565b348015610bb4575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e9082015261043d565b348015610bf9575f5ffd5b506103cd610c083660046141b6565b611d4b565b348015610c18575f5ffd5b5061041b7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610c4b575f5ffd5b5061047e7f000000000000000000000000000000000000000000000000000000000000000081565b348015610c7e575f5ffd5b5061041b610c8d366004614c11565b611f07565b348015610c9d575f5ffd5b506104b5610cac366004614c3b565b611f26565b348015610cbc575f5ffd5b5061041b610ccb3660046141b6565b611f69565b6103cd610cde3660046141b6565b612022565b5f6001600160e01b031982166366defe7760e11b1480610d1357506001600160e01b031982166332a2ad4360e11b145b80610d2e57506001600160e01b03198216630271189760e51b145b80610d4957506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610d8163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166007614ca6565b905090565b606060038054610d9590614cbd565b80601f0160208091040260200160405190810160405280929190818152602001828054610dc190614cbd565b8015610e0c5780601f10610de357610100808354040283529160200191610e0c565b820191905f5260205f20905b815481529060010190602001808311610def57829003601f168201915b5050505050905090565b5f30610e206121de565b6001600160a01b031614610e4757604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610e6686868686611b4a565b9050610e7b81610e7660046121f1565b612213565b505f610e8a8288888888612250565b905065ffffffffffff811615610f01575f82815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251858152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610f1a565b604051634844252360e11b815260040160405180910390fd5b5095945050505050565b5f8181526009602090815260408083208151815460a0948102820185019093526080810183815260609586958695919485949390928492849190840182828015610f9557602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610f77575b5050505050815260200160018201805480602002602001604051908101604052809291908181526020018280548015610feb57602002820191905f5260205f20905b815481526020019060010190808311610fd7575b5050505050815260200160028201805480602002602001604051908101604052809291908181526020015f905b828210156110c0578382905f5260205f2001805461103590614cbd565b80601f016020809104026020016040519081016040528092919081815260200182805461106190614cbd565b80156110ac5780601f10611083576101008083540402835291602001916110ac565b820191905f5260205f20905b81548152906001019060200180831161108f57829003601f168201915b505050505081526020019060010190611018565b505050508152602001600382015481525050905080606001515f5f1b0361110257604051636ad0607560e01b8152600481018790526024015b60405180910390fd5b80516020820151604083015160609093015191989097509195509350915050565b5f818152600c602052604081208161114261113d8561132b565b61225e565b5f8581526007602052604081205484549293509182906127109061116a9061ffff1686614ca6565b6111749190614cf5565b61117e9190614d14565b84549091505f906127109061119d9062010000900461ffff1686614ca6565b6111a79190614cf5565b90508082106111b657806111b8565b815b979650505050505050565b5f5f6111d186868686611b4a565b90506111f1816111e160056121f1565b6111eb60046121f1565b17612213565b505f818152600460205260409020805460ff60f01b1916600160f01b179055306112196121de565b6001600160a01b0316146112a2575f5b86518110156112a057306001600160a01b031687828151811061124e5761124e614d27565b60200260200101516001600160a01b0316036112985761129885828151811061127957611279614d27565b602002602001015180519060200120600561234c90919063ffffffff16565b600101611229565b505b6112af8187878787612368565b306112b86121de565b6001600160a01b0316141580156112e457506005546001600160801b03808216600160801b9092041614155b156112ee575f6005555b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f906020015b60405180910390a195945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f60608060605f6008868154811061136557611365614d27565b905f5260205f200154945061137985610f24565b979992985090969095509350915050565b5f6113948261237c565b905060048160078111156113aa576113aa614660565b1480156113df57506113ba611a10565b6113c383611c38565b6113cd9190614d14565b6113d5611a9a565b65ffffffffffff16115b156113ec57506006919050565b919050565b5f818152600960205260408120600381015490910361142657604051636ad0607560e01b8152600481018390526024016110f9565b6115ad815f0180548060200260200160405190810160405280929190818152602001828054801561147e57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611460575b5050505050826001018054806020026020016040519081016040528092919081815260200182805480156114cf57602002820191905f5260205f20905b8154815260200190600101908083116114bb575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b8282101561159f578382905f5260205f2001805461151490614cbd565b80601f016020809104026020016040519081016040528092919081815260200182805461154090614cbd565b801561158b5780601f106115625761010080835404028352916020019161158b565b820191905f5260205f20905b81548152906001019060200180831161156e57829003601f168201915b5050505050815260200190600101906114f7565b5050505084600301546115b2565b505050565b5f5f6115c086868686611b4a565b9050336115cd82826124b5565b6115fc57604051638fe5d8a960e01b8152600481018390526001600160a01b03821660248201526044016110f9565b6111b8878787876124fa565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa158015611665573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610d819190810190614d3b565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461170757604051630807819160e11b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044016110f9565b6117118683612507565b6117395760405163d9b3955760e01b81526001600160a01b03871660048201526024016110f9565b5f61175f876001611748611a9a565b6117529190614daf565b65ffffffffffff16611f07565b90505f61176a611b5f565b9050808210156117a657604051636121770b60e11b81526001600160a01b038916600482015260248101839052604481018290526064016110f9565b6117b3878787878c612590565b98975050505050505050565b5f803390506117de84828560405180602001604052805f815250612787565b949350505050565b5f61182c88888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506127a89050565b611854576040516394ab6c0760e01b81526001600160a01b03871660048201526024016110f9565b6117b388878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250612875915050565b5f803390506111b887828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250612875915050565b5f8033905061192586828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061278792505050565b9695505050505050565b5f3361193b8184612507565b6119635760405163d9b3955760e01b81526001600160a01b03821660048201526024016110f9565b5f61196c611b5f565b905080156119c1575f611983836001611748611a9a565b9050818110156119bf57604051636121770b60e11b81526001600160a01b038416600482015260248101829052604481018390526064016110f9565b505b6111b88787878786612590565b5f6060805f5f5f60606119df612a51565b6119e7612a7d565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f610d8163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016600e614ca6565b5f611a4f85858585612aaa565b611a77576040516394ab6c0760e01b81526001600160a01b03841660048201526024016110f9565b611a9185848660405180602001604052805f815250612787565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa158015611af7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d819190614dcd565b5f611b27848484612b33565b90505b9392505050565b604051632e7dee8b60e11b815260040160405180910390fd5b5f611a9185858585611d12565b5f6001610d49565b60405163023aa9ab60e61b81526a676f762e70726f706f736560a81b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa158015611bd1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d819190614df2565b5f30611bff6121de565b6001600160a01b031614611c2657604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f818152600c6020526040812054640100000000900460ff16611c5b575f611c7d565b7f00000000000000000000000000000000000000000000000000000000000000005b63ffffffff16611c8c83612c31565b610d499190614d14565b611c9e612c73565b5f5f856001600160a01b0316858585604051611cbb929190614e09565b5f6040518083038185875af1925050503d805f8114611cf5576040519150601f19603f3d011682016040523d82523d5f602084013e611cfa565b606091505b5091509150611d098282612ced565b50505050505050565b5f84848484604051602001611d2a94939291906145c5565b60408051601f19818403018152919052805160209091012095945050505050565b5f8181526009602052604081206003810154909103611d8057604051636ad0607560e01b8152600481018390526024016110f9565b6115ad815f01805480602002602001604051908101604052809291908181526020018280548015611dd857602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611dba575b505050505082600101805480602002602001604051908101604052809291908181526020018280548015611e2957602002820191905f5260205f20905b815481526020019060010190808311611e15575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b82821015611ef9578382905f5260205f20018054611e6e90614cbd565b80601f0160208091040260200160405190810160405280929190818152602001828054611e9a90614cbd565b8015611ee55780601f10611ebc57610100808354040283529160200191611ee5565b820191905f5260205f20905b815481529060010190602001808311611ec857829003601f168201915b505050505081526020019060010190611e51565b505050508460030154610e58565b5f611b2a8383611f2160408051602081019091525f815290565b612b33565b5f30611f306121de565b6001600160a01b031614611f5757604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b60405163023aa9ab60e61b81526c676f762e71756f72756d4c6f7760981b60048201525f90612710906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa158015611fe1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120059190614df2565b61200e8461225e565b6120189190614ca6565b610d499190614cf5565b5f818152600960205260408120600381015490910361205757604051636ad0607560e01b8152600481018390526024016110f9565b6115ad815f018054806020026020016040519081016040528092919081815260200182805480156120af57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612091575b50505050508260010180548060200260200160405190810160405280929190818152602001828054801561210057602002820191905f5260205f20905b8154815260200190600101908083116120ec575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b828210156121d0578382905f5260205f2001805461214590614cbd565b80601f016020809104026020016040519081016040528092919081815260200182805461217190614cbd565b80156121bc5780601f10612193576101008083540402835291602001916121bc565b820191905f5260205f20905b81548152906001019060200180831161219f57829003601f168201915b505050505081526020019060010190612128565b5050505084600301546111c3565b5f610d81600a546001600160a01b031690565b5f81600781111561220457612204614660565b600160ff919091161b92915050565b5f5f61221e8461138a565b90505f8361222b836121f1565b1603611b2a578381846040516331b75e4d60e01b81526004016110f993929190614e18565b5f6119258686868686612d2a565b604051631b272f5f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638e539e8c90829063364e5ebe90602401602060405180830381865afa1580156122cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122ef9190614df2565b6040518263ffffffff1660e01b815260040161230d91815260200190565b602060405180830381865afa158015612328573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d499190614df2565b5f6123578383612ebb565b9050806115ad576115ad6041612f20565b6123758585858585612f31565b5050505050565b5f5f61238783612fc1565b9050600581600781111561239d5761239d614660565b146123a85792915050565b5f838152600b60205260409081902054600a549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa1580156123fe573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124229190614e3a565b15612431575060059392505050565b600a54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015612478573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061249c9190614e3a565b156124ab575060079392505050565b5060029392505050565b5f806124c08461138a565b60078111156124d1576124d1614660565b148015611b2a5750505f91825260046020526040909120546001600160a01b0391821691161490565b5f611a91858585856130f2565b80515f90603481101561251d575f915050610d49565b6013198382010151692370726f706f7365723d60b01b6001600160b01b031982161461254d575f92505050610d49565b5f806125648661255e602a87614e59565b86613189565b915091508180156111b85750866001600160a01b0316816001600160a01b031614979650505050505050565b5f61259e8686868686613236565b60405163023aa9ab60e61b81526c676f762e71756f72756d4c6f7760981b60048201529091505f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa158015612617573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061263b9190614df2565b60405163023aa9ab60e61b81526d0cedeec5ce2eadee4eada90d2ced60931b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa1580156126ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126d29190614df2565b6040805160808101825261ffff938416815291831660208084019182525f84840181815265ffffffffffff438116606088019081528b8452600c909452949091209451855493519151925190941665010000000000026affffffffffff00000000001992151564010000000002929092166affffffffffffff0000000019918716620100000263ffffffff19909416949096169390931791909117919091169290921791909117905550909695505050505050565b5f611a91858585856127a360408051602081019091525f815290565b612875565b5f6111b88561286f7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6127fa8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d83012060405161285498979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b604051602081830303815290604052805190602001206132fc565b84613328565b5f5f5a5f888152600c6020526040812091925061289189612c31565b90508061289c611a9a565b65ffffffffffff161180156128b3575060ff871615155b156128e457886128c28a611c38565b604051631163755b60e01b8152600481019290925260248201526044016110f9565b5f817f000000000000000000000000000000000000000000000000000000000000000063ffffffff16612915611a9a565b61291f9190614e6c565b65ffffffffffff1611801561293e57508254640100000000900460ff16155b8015612963575060016129508b61138a565b600781111561296157612961614660565b145b90505f81801561297757506129778b613398565b90506129868b8b8b8b8b6133c4565b9550818015612993575080155b80156129a357506129a38b613398565b15612a1f57835464ff0000000019166401000000001784558a7f3b69e78d44fcfc8e65e03b419c5980a6a6842ed2e5da5a34af824cd46aa14721612a0d63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001686614d14565b60405190815260200160405180910390a25b68056bc75e2d631000008610612a4357612a438b5a612a3e9088614e59565b6134a1565b505050505095945050505050565b6060610d817f00000000000000000000000000000000000000000000000000000000000000005f613773565b6060610d817f00000000000000000000000000000000000000000000000000000000000000006001613773565b5f611a918361286f7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888612afc8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001612854565b604051631b272f5f60e11b8152600481018390525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633a46b1a8908690839063364e5ebe90602401602060405180830381865afa158015612ba2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bc69190614df2565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526024820152604401602060405180830381865afa158015612c0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b279190614df2565b5f81815260046020526040812054612c6590600160d01b810463ffffffff1690600160a01b900465ffffffffffff16614e6c565b65ffffffffffff1692915050565b33612c7c6121de565b6001600160a01b031614612ca5576040516347096e4760e01b81523360048201526024016110f9565b30612cae6121de565b6001600160a01b031614612ceb575f8036604051612ccd929190614e09565b604051809103902090505b80612ce3600561381c565b03612cd8575b505b565b60608215612cfc575080610d49565b815115612d1157612d0c8261383b565b610d49565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f600a5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612da09190614df2565b90505f3060601b6bffffffffffffffffffffffff19168418600a5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f42790612df1908a908a908a905f908890600401614e8a565b602060405180830381865afa158015612e0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e309190614df2565b5f898152600b602052604080822092909255600a5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb091612e7a918b918b918b919088908a90600401614ed7565b5f604051808303815f87803b158015612e91575f5ffd5b505af1158015612ea3573d5f5f3e3d5ffd5b505050506117b38242612eb69190614d14565b613843565b81545f906001600160801b03600160801b820481169181166001830190911603612ee8575f915050610d49565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600a546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b8152600401612f7c959493929190614e8a565b5f604051808303818588803b158015612f93575f5ffd5b505af1158015612fa5573d5f5f3e3d5ffd5b5050505f9687525050600b602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b9004168115612ff557506007949350505050565b801561300657506002949350505050565b5f6130108661132b565b9050805f0361303557604051636ad0607560e01b8152600481018790526024016110f9565b5f61303e611a9a565b65ffffffffffff16905080821061305b57505f9695505050505050565b5f61306588611c38565b905081811061307c57506001979650505050505050565b61308588613879565b15806130a457505f888152600760205260409020805460019091015411155b156130b757506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f036130e457506004979650505050505050565b506005979650505050505050565b5f5f613100868686866138ae565b5f818152600b60205260409020549091508015610f1a57600a5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b15801561315a575f5ffd5b505af115801561316c573d5f5f3e3d5ffd5b5050505f838152600b602052604081205550509050949350505050565b5f5f845183118061319957508284115b156131a857505f90508061322e565b5f6131b4856001614d14565b841180156131dc575061060f60f31b6131d08787016020015190565b6001600160f01b031916145b90505f6131ec8215156002614ca6565b6131f7906028614d14565b9050806132048787614e59565b03613225575f5f61321689898961395d565b909650945061322e9350505050565b5f5f9350935050505b935093915050565b5f5f6132458787878787613a1e565b600880546001810182555f9182527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301829055604080516080810182528a815260208181018b90528183018a905288518982012060608301528484526009905291208151929350909181906132ba9082614f68565b50602082015160018201906132cf9082614fe0565b50604082015160028201906132e49082615140565b50606091909101516003909101559695505050505050565b5f610d49613308613c48565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03613386575f5f6133468585613d71565b5090925090505f81600381111561335f5761335f614660565b14801561337d5750856001600160a01b0316826001600160a01b0316145b92505050611b2a565b613391848484613dba565b9050611b2a565b5f6133a282613879565b8015610d4957505f828152600760205260409020805460019091015411610d49565b5f6133d386610e7660016121f1565b505f6133e8866133e28961132b565b85612b33565b90505f6133f88888888588613e0b565b905083515f0361344e57866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4898884896040516134419493929190615218565b60405180910390a2613498565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712898884898960405161348f95949392919061523f565b60405180910390a25b6111b888612ce9565b5f483a106134af57486134b1565b3a5b90505f816134c161afc885614d14565b6134cb9190614ca6565b60405163023aa9ab60e61b81526919dbdd8b9c99599d5b9960b21b60048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa15801561353f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135639190614df2565b905080821115613571578091505b8115806135a657506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001631155b806135b357506203a9805a105b156135bf575050505050565b604051633b30414760e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633b304147906201fbd0906024016020604051808303815f8887f193505050508015613647575060408051601f3d908101601f1916820190925261364491810190614df2565b60015b1561237557805f0361365b57505050505050565b6040515f90339061271090849084818181858888f193505050503d805f811461369f576040519150601f19603f3d011682016040523d82523d5f602084013e6136a4565b606091505b5050905080156136ea57604051828152339088907ffd25123d3a96291555e8a468ee78ddaeb67c07e1e4956941b9709f5ac79828eb9060200160405180910390a3611d09565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663590e1ae38361372860026201fbd0614cf5565b906040518363ffffffff1660e01b81526004015f604051808303818589803b158015613752575f5ffd5b5088f19450505050508015613765575060015b15611d095750505050505050565b606060ff831461378d5761378683613f07565b9050610d49565b81805461379990614cbd565b80601f01602080910402602001604051908101604052809291908181526020018280546137c590614cbd565b80156138105780601f106137e757610100808354040283529160200191613810565b820191905f5260205f20905b8154815290600101906020018083116137f357829003601f168201915b50505050509050610d49565b5f5f5f61382884613f44565b9150915081611b2a57611b2a6031612f20565b805160208201fd5b5f65ffffffffffff821115613875576040516306dfcc6560e41b815260306004820152602481018390526044016110f9565b5090565b5f818152600760205260408120600181015460029091015461389a84611123565b6138a48284614d14565b1015949350505050565b5f5f6138bc86868686611b4a565b905061390a816138cc60076121f1565b6138d660066121f1565b6138e060026121f1565b60016138ed600782615278565b6138f890600261536c565b6139029190614e59565b181818612213565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c9061131a9083815260200190565b5f80848161396c866001614d14565b85118015613994575061060f60f31b6139888388016020015190565b6001600160f01b031916145b90505f6139a48215156002614ca6565b90505f806139b2838a614d14565b90505b87811015613a0d575f6139d36139ce8784016020015190565b613fb8565b9050600f8160ff1611156139f2575f5f9750975050505050505061322e565b6139fd601084614ca6565b60ff9091160191506001016139b5565b506001999098509650505050505050565b5f613a328686868680519060200120611b4a565b905084518651141580613a4757508351865114155b80613a5157508551155b15613a8657855184518651604051630447b05d60e41b81526004810193909352602483019190915260448201526064016110f9565b5f81815260046020526040902054600160a01b900465ffffffffffff1615613acf5780613ab28261138a565b6040516331b75e4d60e01b81526110f99291905f90600401614e18565b5f7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16613aff611a9a565b65ffffffffffff16613b119190614d14565b90505f613b1c610d4f565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150613b4e83613843565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155613b7b82614030565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115613bde57613bde6141e1565b604051908082528060200260200182016040528015613c1157816020015b6060815260200190600190039081613bfc5790505b508c89613c1e8a82614d14565b8e604051613c349998979695949392919061537a565b60405180910390a150505095945050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613ca057507f000000000000000000000000000000000000000000000000000000000000000046145b15613cca57507f000000000000000000000000000000000000000000000000000000000000000090565b610d81604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613da8576020840151604085015160608601515f1a613d9a88828585614060565b955095509550505050613db3565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e60205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f8581526007602090815260408083206001600160a01b03881684526003810190925282205460ff1615613e5d576040516371c6af4960e01b81526001600160a01b03871660048201526024016110f9565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff8516613ea65783815f015f828254613e9b9190614d14565b90915550613efc9050565b5f1960ff861601613ec45783816001015f828254613e9b9190614d14565b60011960ff861601613ee35783816002015f828254613e9b9190614d14565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b60605f613f1383614128565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b80545f9081906001600160801b0380821691600160801b9004168103613f6f57505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b5f60f882901c602f81118015613fd15750603a8160ff16105b15613fdf57602f1901610d49565b60608160ff16118015613ff5575060678160ff16105b156140035760561901610d49565b60408160ff16118015614019575060478160ff16105b156140275760361901610d49565b5060ff92915050565b5f63ffffffff821115613875576040516306dfcc6560e41b815260206004820152602481018390526044016110f9565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561409957505f9150600390508261411e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156140ea573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661411557505f92506001915082905061411e565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610d4957604051632cd44ac360e21b815260040160405180910390fd5b5f6020828403121561415f575f5ffd5b81356001600160e01b031981168114611b2a575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611b2a6020830184614176565b5f602082840312156141c6575f5ffd5b5035919050565b6001600160a01b0381168114612ce9575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561421d5761421d6141e1565b604052919050565b5f6001600160401b0382111561423d5761423d6141e1565b50601f01601f191660200190565b5f82601f83011261425a575f5ffd5b8135602083015f61427261426d84614225565b6141f5565b9050828152858383011115614285575f5ffd5b828260208301375f92810160200192909252509392505050565b5f5f5f5f608085870312156142b2575f5ffd5b84356142bd816141cd565b935060208501356142cd816141cd565b92506040850135915060608501356001600160401b038111156142ee575f5ffd5b6142fa8782880161424b565b91505092959194509250565b5f6001600160401b0382111561431e5761431e6141e1565b5060051b60200190565b5f82601f830112614337575f5ffd5b813561434561426d82614306565b8082825260208201915060208360051b860101925085831115614366575f5ffd5b602085015b83811015610f1a57803561437e816141cd565b83526020928301920161436b565b5f82601f83011261439b575f5ffd5b81356143a961426d82614306565b8082825260208201915060208360051b8601019250858311156143ca575f5ffd5b602085015b83811015610f1a5780358352602092830192016143cf565b5f82601f8301126143f6575f5ffd5b813561440461426d82614306565b8082825260208201915060208360051b860101925085831115614425575f5ffd5b602085015b83811015610f1a5780356001600160401b03811115614447575f5ffd5b614456886020838a010161424b565b8452506020928301920161442a565b5f5f5f5f60808587031215614478575f5ffd5b84356001600160401b0381111561448d575f5ffd5b61449987828801614328565b94505060208501356001600160401b038111156144b4575f5ffd5b6144c08782880161438c565b93505060408501356001600160401b038111156144db575f5ffd5b6144e7878288016143e7565b949793965093946060013593505050565b5f8151808452602084019350602083015f5b828110156145315781516001600160a01b031686526020958601959091019060010161450a565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561453157815186526020958601959091019060010161454d565b5f82825180855260208501945060208160051b830101602085015f5b838110156145b957601f198584030188526145a3838351614176565b6020988901989093509190910190600101614587565b50909695505050505050565b608081525f6145d760808301876144f8565b82810360208401526145e9818761453b565b905082810360408401526145fd818661456b565b91505082606083015295945050505050565b85815260a060208201525f61462760a08301876144f8565b8281036040840152614639818761453b565b9050828103606084015261464d818661456b565b9150508260808301529695505050505050565b634e487b7160e01b5f52602160045260245ffd5b6008811061469057634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610d498284614674565b5f5f604083850312156146b3575f5ffd5b8235915060208301356146c5816141cd565b809150509250929050565b5f5f5f5f5f60a086880312156146e4575f5ffd5b85356146ef816141cd565b945060208601356001600160401b03811115614709575f5ffd5b61471588828901614328565b94505060408601356001600160401b03811115614730575f5ffd5b61473c8882890161438c565b93505060608601356001600160401b03811115614757575f5ffd5b614763888289016143e7565b92505060808601356001600160401b0381111561477e575f5ffd5b61478a8882890161424b565b9150509295509295909350565b803560ff811681146113ec575f5ffd5b5f5f604083850312156147b8575f5ffd5b823591506147c860208401614797565b90509250929050565b5f5f83601f8401126147e1575f5ffd5b5081356001600160401b038111156147f7575f5ffd5b60208301915083602082850101111561480e575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a03121561482b575f5ffd5b8735965061483b60208901614797565b9550604088013561484b816141cd565b945060608801356001600160401b03811115614865575f5ffd5b6148718a828b016147d1565b90955093505060808801356001600160401b0381111561488f575f5ffd5b61489b8a828b0161424b565b92505060a08801356001600160401b038111156148b6575f5ffd5b6148c28a828b0161424b565b91505092959891949750929550565b5f5f5f5f5f608086880312156148e5575f5ffd5b853594506148f560208701614797565b935060408601356001600160401b0381111561490f575f5ffd5b61491b888289016147d1565b90945092505060608601356001600160401b0381111561477e575f5ffd5b5f5f5f5f6060858703121561494c575f5ffd5b8435935061495c60208601614797565b925060408501356001600160401b03811115614976575f5ffd5b614982878288016147d1565b95989497509550505050565b5f5f5f5f608085870312156149a1575f5ffd5b84356001600160401b038111156149b6575f5ffd5b6149c287828801614328565b94505060208501356001600160401b038111156149dd575f5ffd5b6149e98782880161438c565b93505060408501356001600160401b03811115614a04575f5ffd5b614a10878288016143e7565b92505060608501356001600160401b038111156142ee575f5ffd5b5f60208284031215614a3b575f5ffd5b8135611b2a816141cd565b60ff60f81b8816815260e060208201525f614a6460e0830189614176565b8281036040840152614a768189614176565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050614aa7818561453b565b9a9950505050505050505050565b5f5f5f5f60808587031215614ac8575f5ffd5b84359350614ad860208601614797565b92506040850135614ae8816141cd565b915060608501356001600160401b038111156142ee575f5ffd5b5f5f5f60608486031215614b14575f5ffd5b8335614b1f816141cd565b92506020840135915060408401356001600160401b03811115614b40575f5ffd5b614b4c8682870161424b565b9150509250925092565b5f5f5f5f5f60a08688031215614b6a575f5ffd5b8535614b75816141cd565b94506020860135614b85816141cd565b935060408601356001600160401b03811115614b9f575f5ffd5b614bab8882890161438c565b93505060608601356001600160401b03811115614bc6575f5ffd5b6147638882890161438c565b5f5f5f5f60608587031215614be5575f5ffd5b8435614bf0816141cd565b93506020850135925060408501356001600160401b03811115614976575f5ffd5b5f5f60408385031215614c22575f5ffd5b8235614c2d816141cd565b946020939093013593505050565b5f5f5f5f5f60a08688031215614c4f575f5ffd5b8535614c5a816141cd565b94506020860135614c6a816141cd565b9350604086013592506060860135915060808601356001600160401b0381111561477e575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610d4957610d49614c92565b600181811c90821680614cd157607f821691505b602082108103614cef57634e487b7160e01b5f52602260045260245ffd5b50919050565b5f82614d0f57634e487b7160e01b5f52601260045260245ffd5b500490565b80820180821115610d4957610d49614c92565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614d4b575f5ffd5b81516001600160401b03811115614d60575f5ffd5b8201601f81018413614d70575f5ffd5b8051614d7e61426d82614225565b818152856020838501011115614d92575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b65ffffffffffff8281168282160390811115610d4957610d49614c92565b5f60208284031215614ddd575f5ffd5b815165ffffffffffff81168114611b2a575f5ffd5b5f60208284031215614e02575f5ffd5b5051919050565b818382375f9101908152919050565b83815260608101614e2c6020830185614674565b826040830152949350505050565b5f60208284031215614e4a575f5ffd5b81518015158114611b2a575f5ffd5b81810381811115610d4957610d49614c92565b65ffffffffffff8181168382160190811115610d4957610d49614c92565b60a081525f614e9c60a08301886144f8565b8281036020840152614eae818861453b565b90508281036040840152614ec2818761456b565b60608401959095525050608001529392505050565b60c081525f614ee960c08301896144f8565b8281036020840152614efb818961453b565b90508281036040840152614f0f818861456b565b60608401969096525050608081019290925260a0909101529392505050565b5f5b828110156115ad575f82820155600101614f30565b818310156115ad57805f528260205f2001614f6284840382614f2e565b50505050565b81516001600160401b03811115614f8157614f816141e1565b600160401b811115614f9557614f956141e1565b8154818355614fa5828285614f45565b5060208301825f5260205f205f5b83811015614fd85782516001600160a01b031682820155602090920191600101614fb3565b505050505050565b81516001600160401b03811115614ff957614ff96141e1565b600160401b81111561500d5761500d6141e1565b815481835561501d828285614f45565b5060208301825f5260205f205f5b83811015614fd85782518282015560209092019160010161502b565b601f8211156115ad57828211156115ad57805f5260205f20601f840160051c602085101561507257505f5b61237581601f860160051c03828401614f2e565b81516001600160401b0381111561509f5761509f6141e1565b6150b3816150ad8454614cbd565b84615047565b6020601f8211600181146150e5575f83156150ce5750848201515b5f19600385901b1c1916600184901b178455612375565b5f84815260208120601f198516915b8281101561511457878501518255602094850194600190920191016150f4565b508482101561513157868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b8151600160401b811115615156576151566141e1565b8154818355808210156151dc57825f528160205f20018282035f5b818110156151d8578083016151868154614cbd565b80156151ce57601f8111600181146151a0575f83556151cc565b5f838152602090206151be601f840160051c5f190160018301614f2e565b505f83815260208120818555555b505b5050600101615171565b5050505b50602083016151f0835f9081526020902090565b5f5b83811015614fd857615205835183615086565b60209290920191600191820191016151f2565b84815260ff84166020820152826040820152608060608201525f6119256080830184614176565b85815260ff8516602082015283604082015260a060608201525f61526660a0830185614176565b82810360808401526117b38185614176565b60ff8181168382160190811115610d4957610d49614c92565b6001815b600184111561322e578085048111156152b0576152b0614c92565b60018416156152be57908102905b60019390931c928002615295565b5f826152da57506001610d49565b816152e657505f610d49565b81600181146152fc576002811461530657615322565b6001915050610d49565b60ff84111561531757615317614c92565b50506001821b610d49565b5060208310610133831016604e8410600b8410161715615345575081810a610d49565b6153515f198484615291565b805f190482111561536457615364614c92565b029392505050565b5f611b2a60ff8416836152cc565b8981526001600160a01b0389166020820152610120604082018190525f906153a49083018a6144f8565b82810360608401526153b6818a61453b565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b8381101561540d57601f198684030185526153f7838351614176565b60209586019590935091909101906001016153db565b505085810360a0870152615421818b61456b565b93505050508560c08401528460e08401528281036101008401526154458185614176565b9c9b50505050505050505050505056",
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

// REFUNDGAS is a free data retrieval call binding the contract method 0xd448b24d.
//
// Solidity: function REFUND_GAS() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCaller) REFUNDGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "REFUND_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// REFUNDGAS is a free data retrieval call binding the contract method 0xd448b24d.
//
// Solidity: function REFUND_GAS() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorSession) REFUNDGAS() (*big.Int, error) {
	return _TrellisGovernor.Contract.REFUNDGAS(&_TrellisGovernor.CallOpts)
}

// REFUNDGAS is a free data retrieval call binding the contract method 0xd448b24d.
//
// Solidity: function REFUND_GAS() view returns(uint256)
func (_TrellisGovernor *TrellisGovernorCallerSession) REFUNDGAS() (*big.Int, error) {
	return _TrellisGovernor.Contract.REFUNDGAS(&_TrellisGovernor.CallOpts)
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

// FiledIn is a free data retrieval call binding the contract method 0x51598453.
//
// Solidity: function filedIn(uint256 id) view returns(uint48)
func (_TrellisGovernor *TrellisGovernorCaller) FiledIn(opts *bind.CallOpts, id *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TrellisGovernor.contract.Call(opts, &out, "filedIn", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FiledIn is a free data retrieval call binding the contract method 0x51598453.
//
// Solidity: function filedIn(uint256 id) view returns(uint48)
func (_TrellisGovernor *TrellisGovernorSession) FiledIn(id *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.FiledIn(&_TrellisGovernor.CallOpts, id)
}

// FiledIn is a free data retrieval call binding the contract method 0x51598453.
//
// Solidity: function filedIn(uint256 id) view returns(uint48)
func (_TrellisGovernor *TrellisGovernorCallerSession) FiledIn(id *big.Int) (*big.Int, error) {
	return _TrellisGovernor.Contract.FiledIn(&_TrellisGovernor.CallOpts, id)
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
