// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorStorage} from "@openzeppelin/contracts/governance/extensions/GovernorStorage.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {ITreasury} from "../economics/IEconomics.sol";
import {IVoteEscrow} from "./IVoteEscrow.sol";
import {IParameters} from "./Parameters.sol";

/// @title TrellisGovernor
/// @notice Votes of locked stake on what the timelock shall do. A proposal waits a day, is voted on for seven, waits in the
/// timelock for two, and is then carried out by anybody, once.
/// @dev OpenZeppelin's Governor; docs/spec/governance.md has the rules that are ours:
///
/// - What counts is the power at the end of the epoch (week) before the one in which the vote begins, so whatever moves
///   after that votes nowhere twice.
/// - The quorum is a part of all votes then, plus the votes against, up to a cap: what is contested needs more.
/// - When a proposal turns to success in the last day, it stays open a day longer for votes against it alone.
/// - A description ends in `#proposer=0x…`, so an id belongs to its proposer and nobody can file it first.
/// - The treasury pays for the gas of a vote, if it can.
contract TrellisGovernor is GovernorCountingSimple, GovernorStorage, GovernorTimelockControl {
    /// @dev What a proposal was made under, in hundredths of a percent of all votes, which no later vote moves; and the block
    /// that its event is in.
    struct Terms {
        uint16 quorumLow;
        uint16 quorumHigh;
        bool objected;
        uint48 filed;
    }

    /// @dev Gas of a vote outside of what is measured: the transaction's own 21,000, its data, and the refund.
    uint256 private constant REFUND_BASE = 45_000;
    /// @notice What drawing and paying a refund may use. A vote that has less left gets none: it counts all the same. So who
    /// wants the refund adds this to what an estimate says, for estimates find the least gas that suffices for the vote.
    uint256 public constant REFUND_GAS = 240_000;
    /// @dev What drawing may use of that, so that a treasury which burns its gas leaves enough for the vote.
    uint256 private constant DRAW_GAS = 130_000;
    /// @notice The least votes whose gas is paid for: those of the smallest bucket of genesis.
    uint256 public constant REFUND_VOTES = 100 ether;

    /// @notice Seconds of a day.
    uint32 public immutable DAY;
    /// @notice Where votes come from.
    IVoteEscrow public immutable ESCROW;
    /// @notice Where threshold, quorum and refund come from.
    IParameters public immutable PARAMETERS;
    /// @notice Pays for the gas of votes.
    ITreasury public immutable TREASURY;
    /// @notice Files proposals for the authors of improvements.
    address public immutable IMPROVEMENTS;

    mapping(uint256 id => Terms) private _terms;

    error NotImprovements(address caller, address improvements);
    error ObjectionsOnly(uint256 id, uint256 until);
    error TimelockIsFixed();

    /// @notice A proposal turned to success in the last day of its vote: until then votes against it count, no others.
    event ObjectionPeriod(uint256 indexed id, uint256 until);
    event VoteRefunded(uint256 indexed id, address indexed to, uint256 amount);

    constructor(
        TimelockController timelock,
        IVoteEscrow escrow,
        IParameters parameters,
        ITreasury treasury,
        address improvements,
        uint32 day
    ) Governor("Trellis Governor") GovernorTimelockControl(timelock) {
        ESCROW = escrow;
        PARAMETERS = parameters;
        TREASURY = treasury;
        IMPROVEMENTS = improvements;
        DAY = day;
    }

    /// @notice Refunds come from the treasury; nothing else is taken.
    receive() external payable override {
        if (msg.sender != address(TREASURY)) revert GovernorDisabledDeposit();
    }

    /// @notice Files a proposal for the author of an improvement, who must have the votes and becomes its proposer. Called
    /// by `Improvements` only.
    function proposeFor(
        address author,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description
    ) external returns (uint256) {
        if (msg.sender != IMPROVEMENTS) revert NotImprovements(msg.sender, IMPROVEMENTS);
        if (!_isValidDescriptionForProposer(author, description)) revert GovernorRestrictedProposer(author);
        uint256 votes = getVotes(author, clock() - 1);
        uint256 threshold = proposalThreshold();
        if (votes < threshold) revert GovernorInsufficientProposerVotes(author, votes, threshold);
        return _propose(targets, values, calldatas, description, author);
    }

    // ── rules ────────────────────────────────────────────────────────────

    /// @notice From filing to the vote.
    function votingDelay() public view override returns (uint256) {
        return DAY;
    }

    /// @notice How long a vote is, without an objection period.
    function votingPeriod() public view override returns (uint256) {
        return 7 * uint256(DAY);
    }

    /// @notice How long a proposal that has succeeded can be queued.
    function queuePeriod() public view returns (uint256) {
        return 14 * uint256(DAY);
    }

    /// @notice Votes that a proposer needs at the last snapshot.
    function proposalThreshold() public view override returns (uint256) {
        return PARAMETERS.get("gov.propose");
    }

    /// @notice The least quorum of a proposal whose vote would begin at `timepoint`.
    function quorum(uint256 timepoint) public view override returns (uint256) {
        return _totalAt(timepoint) * PARAMETERS.get("gov.quorumLow") / 10_000;
    }

    /// @notice What a proposal's votes for and abstentions must reach as the votes against it are now.
    function quorumOf(uint256 id) public view returns (uint256) {
        Terms storage t = _terms[id];
        uint256 total = _totalAt(proposalSnapshot(id));
        (uint256 against,,) = proposalVotes(id);
        uint256 needed = total * t.quorumLow / 10_000 + against;
        uint256 cap = total * t.quorumHigh / 10_000;
        return needed < cap ? needed : cap;
    }

    /// @notice Until when a proposal takes votes, its objection period included.
    function proposalDeadline(uint256 id) public view override returns (uint256) {
        return super.proposalDeadline(id) + (_terms[id].objected ? DAY : 0);
    }

    /// @notice Whether a proposal has, or had, an objection period.
    function objected(uint256 id) external view returns (bool) {
        return _terms[id].objected;
    }

    /// @notice The block in which a proposal was filed, whose event has its description; 0 for none.
    function filedIn(uint256 id) external view returns (uint48) {
        return _terms[id].filed;
    }

    /// @inheritdoc IGovernor
    function state(uint256 id) public view override(Governor, GovernorTimelockControl) returns (ProposalState now_) {
        now_ = super.state(id);
        if (now_ == ProposalState.Succeeded && clock() > proposalDeadline(id) + queuePeriod()) {
            return ProposalState.Expired;
        }
    }

    /// @inheritdoc IERC6372
    function clock() public view override returns (uint48) {
        return ESCROW.clock();
    }

    /// @inheritdoc IERC6372
    function CLOCK_MODE() public view override returns (string memory) {
        return ESCROW.CLOCK_MODE();
    }

    /// @notice The timelock is for ever.
    function updateTimelock(TimelockController) public pure override {
        revert TimelockIsFixed();
    }

    /// @inheritdoc IGovernor
    function proposalNeedsQueuing(uint256 id) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.proposalNeedsQueuing(id);
    }

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override(Governor, GovernorStorage) returns (uint256 id) {
        id = super._propose(targets, values, calldatas, description, proposer);
        (uint256 low, uint256 high) = (PARAMETERS.get("gov.quorumLow"), PARAMETERS.get("gov.quorumHigh"));
        _terms[id] = Terms(uint16(low), uint16(high), false, uint48(block.number));
    }

    function _castVote(uint256 id, address account, uint8 support, string memory reason, bytes memory params)
        internal
        override
        returns (uint256 weight)
    {
        uint256 gas = gasleft();
        Terms storage t = _terms[id];
        uint256 deadline = super.proposalDeadline(id);
        if (clock() > deadline && support != uint8(VoteType.Against)) revert ObjectionsOnly(id, proposalDeadline(id));
        bool late = clock() + DAY > deadline && !t.objected && state(id) == ProposalState.Active;
        bool before = late && _passes(id);
        weight = super._castVote(id, account, support, reason, params);
        if (late && !before && _passes(id)) {
            t.objected = true;
            emit ObjectionPeriod(id, deadline + DAY);
        }
        if (weight >= REFUND_VOTES) _refund(id, gas - gasleft());
    }

    /// @dev Pays who sent the transaction for its gas, at the base fee: what is paid to the block's producer beyond that
    /// cannot be had back, so no producer can vote at the treasury's cost. No failure of it fails the vote.
    function _refund(uint256 id, uint256 gas) private {
        uint256 price = tx.gasprice < block.basefee ? tx.gasprice : block.basefee;
        uint256 amount = (gas + REFUND_BASE) * price;
        uint256 max = PARAMETERS.get("gov.refund");
        if (amount > max) amount = max;
        if (amount == 0 || address(TREASURY).balance == 0 || gasleft() < REFUND_GAS) return;
        try TREASURY.draw{gas: DRAW_GAS}(amount) returns (uint256 paid) {
            if (paid == 0) return;
            (bool ok,) = msg.sender.call{value: paid, gas: 10_000}("");
            if (ok) emit VoteRefunded(id, msg.sender, paid);
            else try TREASURY.refund{value: paid, gas: DRAW_GAS / 2}() {} catch {}
        } catch {}
    }

    function _passes(uint256 id) private view returns (bool) {
        return _quorumReached(id) && _voteSucceeded(id);
    }

    function _quorumReached(uint256 id) internal view override(Governor, GovernorCountingSimple) returns (bool) {
        (, uint256 inFavour, uint256 abstained) = proposalVotes(id);
        return inFavour + abstained >= quorumOf(id);
    }

    /// @dev The power at the snapshot that counts for a vote that begins at `timepoint`.
    function _getVotes(address account, uint256 timepoint, bytes memory) internal view override returns (uint256) {
        return ESCROW.getPastVotes(account, ESCROW.snapshotOf(timepoint));
    }

    function _totalAt(uint256 timepoint) private view returns (uint256) {
        return ESCROW.getPastTotalSupply(ESCROW.snapshotOf(timepoint));
    }

    /// @dev Demands the suffix that OpenZeppelin's leaves to the proposer.
    function _isValidDescriptionForProposer(address proposer, string memory description)
        internal
        pure
        override
        returns (bool)
    {
        uint256 length = bytes(description).length;
        if (length < 52) return false;
        bytes10 marker;
        assembly ("memory-safe") {
            marker := mload(add(add(description, 0x20), sub(length, 52)))
        }
        if (marker != "#proposer=") return false;
        (bool ok, address named) = Strings.tryParseAddress(description, length - 42, length);
        return ok && named == proposer;
    }

    function _queueOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(id, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(id, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
