// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IFaultProof, IRestakingPool, WAD} from "./ISecurity.sol";

/// @title IScorerVotes
/// @notice What `ResultFault` needs of `Settlement`.
interface IScorerVotes {
    /// @notice What a scorer voted for, when, and what became of the epoch's posted result.
    /// @return vote hash of the result it voted for, zero for none
    /// @return votedAt when, Unix seconds
    /// @return posted hash of the result that was posted last
    /// @return voidedFor what the epoch is void for, zero when it is not
    function voteRecord(uint256 projectId, uint64 epoch, address scorer)
        external
        view
        returns (bytes32 vote, uint64 votedAt, bytes32 posted, bytes32 voidedFor);
}

/// @title IOverturned
/// @notice What `ResultFault` needs of `Appeals`.
interface IOverturned {
    /// @notice Whether a scorer voted for a result that an appeal overturned, and when it voted.
    function overturned(uint256 project, uint64 epoch, address scorer)
        external
        view
        returns (bool wrong, uint64 votedAt);
}

/// @title IPanelists
/// @notice What `ResultFault` needs of `Panel`.
interface IPanelists {
    /// @notice Whether an operator told another answer than the one its case was decided for, and when it told it.
    function wrongOf(uint64 case_, uint32 operator) external view returns (bool wrong, uint40 revealedAt);
}

/// @title IComputeFaults
/// @notice What `ResultFault` needs of `Provers`.
interface IComputeFaults {
    /// @notice A fault that the market of tasks, or a quorum of one, has noted; reverts where there is none of that number.
    /// @return operator who answers for it
    /// @return time when it was done, Unix seconds
    /// @return wad what it costs, in parts of 10¹⁸ of the promise
    function faultOf(uint256 id) external view returns (uint32 operator, uint40 time, uint256 wad);
}

/// @title ResultFault
/// @notice Proves that a prover vouched for a wrong result: it voted in `Settlement` for the result that a fault proof
/// there has voided, or that an appeal overturned; or it told a panel another answer than the panel found; or it held a task
/// of compute and brought nothing, or another output than the task's quorum found.
/// docs/spec/slashing.md is the specification.
///
/// @dev An epoch that is void because nobody posted, or because the votes differed, is no fault of anybody that the chain
/// could tell. The fault is of the moment of the vote. Evidence is abi.encode(project, epoch, scorer), or, of a panel,
/// abi.encode(bytes32("panel"), case, operator), or, of a task, abi.encode(bytes32("compute"), number of the fault in
/// `Provers`): no project has those numbers.
/// A proof shows more than a majority does, so what a panel found costs a tenth.
contract ResultFault is IFaultProof {
    /// @notice Knows who acts for an operator.
    IRestakingPool public immutable POOL;
    /// @notice Knows the votes.
    IScorerVotes public immutable SETTLEMENT;
    /// @notice Knows the results that were overturned.
    IOverturned public immutable APPEALS;
    /// @notice Knows what panels were told.
    IPanelists public immutable PANEL;
    /// @notice Knows what provers of tasks did wrong.
    IComputeFaults public immutable PROVERS;

    /// @notice What a fault costs that a panel found, in parts of 10¹⁸ of the promise.
    uint256 public constant FOUND = WAD / 10;
    /// @notice The most scorers of an operator: who looks through them has to come to an end.
    uint256 public constant MAX_SCORERS = 16;

    /// @notice Whose scorer an account is; 0 for nobody's. For ever: a link that could be given back would take its faults
    /// with it.
    mapping(address scorer => uint32) public operatorOf;
    /// @notice Who may become an operator's scorer.
    mapping(address scorer => mapping(uint32 operator => bool)) public offered;
    mapping(uint32 operator => address[]) private _scorers;

    error NotOperatorOwner(uint32 operator, address caller);
    error NotOffered(uint32 operator, address scorer);
    error ScorerTaken(address scorer, uint32 operator);
    error ScorerUnknown(address scorer);
    error NoVote(uint256 project, uint64 epoch, address scorer);
    error OtherResult(bytes32 have, bytes32 want);
    error NotVoidedForFault(uint256 project, uint64 epoch, bytes32 reason);
    error RightAnswer(uint64 case_, uint32 operator);
    error ScorersFull(uint32 operator, uint256 max);

    event ScorerOffered(uint32 indexed operator, address indexed scorer);
    event ScorerLinked(uint32 indexed operator, address indexed scorer);

    constructor(
        IRestakingPool pool,
        IScorerVotes settlement,
        IOverturned appeals,
        IPanelists panel,
        IComputeFaults provers
    ) {
        (POOL, SETTLEMENT, APPEALS, PANEL, PROVERS) = (pool, settlement, appeals, panel, provers);
    }

    /// @notice Offers to answer for an account's votes, for ever. By the operator's owner; the account has to accept.
    function offer(uint32 operator, address scorer) external {
        if (msg.sender != POOL.ownerOf(operator)) revert NotOperatorOwner(operator, msg.sender);
        if (operatorOf[scorer] != 0) revert ScorerTaken(scorer, operatorOf[scorer]);
        offered[scorer][operator] = true;
        emit ScorerOffered(operator, scorer);
    }

    /// @notice Becomes an operator's scorer; by the account that was offered it.
    function accept(uint32 operator) external {
        if (operatorOf[msg.sender] != 0) revert ScorerTaken(msg.sender, operatorOf[msg.sender]);
        if (!offered[msg.sender][operator]) revert NotOffered(operator, msg.sender);
        if (_scorers[operator].length == MAX_SCORERS) revert ScorersFull(operator, MAX_SCORERS);
        operatorOf[msg.sender] = operator;
        _scorers[operator].push(msg.sender);
        emit ScorerLinked(operator, msg.sender);
    }

    /// @inheritdoc IFaultProof
    function check(uint32, bytes calldata evidence)
        external
        view
        returns (uint32 operator, uint40 capture, uint256 wad, bytes32 id)
    {
        if (evidence.length >= 32 && bytes32(evidence[:32]) == "panel") return _answer(evidence);
        if (evidence.length >= 32 && bytes32(evidence[:32]) == "compute") return _task(evidence);
        (uint256 project, uint64 epoch, address scorer) = abi.decode(evidence, (uint256, uint64, address));
        operator = operatorOf[scorer];
        if (operator == 0) revert ScorerUnknown(scorer);
        (bytes32 vote, uint64 votedAt, bytes32 posted, bytes32 reason) = SETTLEMENT.voteRecord(project, epoch, scorer);
        if (vote == 0) revert NoVote(project, epoch, scorer);
        id = faultOf(project, epoch, scorer);
        (bool wrong,) = APPEALS.overturned(project, epoch, scorer);
        if (wrong) return (operator, uint40(votedAt), FOUND, id);
        if (!_isFault(reason)) revert NotVoidedForFault(project, epoch, reason);
        if (vote != posted) revert OtherResult(vote, posted);
        return (operator, uint40(votedAt), WAD, id);
    }

    /// @notice The id of a scorer's fault in an epoch.
    function faultOf(uint256 project, uint64 epoch, address scorer) public pure returns (bytes32) {
        return keccak256(abi.encode("result", project, epoch, scorer));
    }

    /// @notice The id of an operator's fault in a panel's case.
    function panelFaultOf(uint64 case_, uint32 operator) public pure returns (bytes32) {
        return keccak256(abi.encode("panel", case_, operator));
    }

    /// @notice The scorers of an operator.
    function scorersOf(uint32 operator) external view returns (address[] memory) {
        return _scorers[operator];
    }

    /// @notice The id of a fault in a task of compute, by its number in `Provers`.
    function computeFaultOf(uint256 number) public pure returns (bytes32) {
        return keccak256(abi.encode("compute", number));
    }

    function _task(bytes calldata evidence)
        private
        view
        returns (uint32 operator, uint40 capture, uint256 wad, bytes32 id)
    {
        (, uint256 number) = abi.decode(evidence, (bytes32, uint256));
        (operator, capture, wad) = PROVERS.faultOf(number);
        id = computeFaultOf(number);
    }

    function _answer(bytes calldata evidence)
        private
        view
        returns (uint32 operator, uint40 capture, uint256 wad, bytes32 id)
    {
        uint64 case_;
        bool wrong;
        (, case_, operator) = abi.decode(evidence, (bytes32, uint64, uint32));
        (wrong, capture) = PANEL.wrongOf(case_, operator);
        if (!wrong) revert RightAnswer(case_, operator);
        return (operator, capture, FOUND, panelFaultOf(case_, operator));
    }

    /// @dev What `Settlement` voids for on a proof by a leaf of the posted tree.
    function _isFault(bytes32 reason) private pure returns (bool) {
        return reason == "duplicate" || reason == "unregistered" || reason == "account" || reason == "range"
            || reason == "points";
    }
}
