// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IVoteEscrow} from "../governance/IVoteEscrow.sol";
import {ITreasury} from "./IEconomics.sol";

/// @dev The part of the treasury that grants ask.
interface IGrantTreasury is ITreasury {
    function remaining(address spender) external view returns (uint256);
}

/// @dev The part of ProjectRegistry that grants ask.
interface IGrantProjects {
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @title Grants
/// @notice One-time grants: an application is voted on, and an accepted one streams day by day, milestone by milestone,
/// while what the milestone promised can be seen on the chain. docs/spec/grants.md.
///
/// @dev
///     apply ──► Voting ──accepted──► Accepted ──open──► Streaming ──all days──► Done
///                 │                     │                  ├──twice a milestone's days──► Lapsed
///                 └──not──► Rejected    └──28 days──► Expired    └──governor──► Stopped (from Voting, Accepted too)
///
/// Money: `reserved` is Σ over open grants of what they can still take. Each coin is drawn from the treasury in the call
/// that pays it, so nothing but dust that strangers force in is ever held here.
contract Grants {
    /// @notice Where a grant stands.
    enum State {
        None,
        Voting,
        Rejected,
        Accepted,
        Expired,
        Streaming,
        Done,
        Lapsed,
        Stopped
    }

    /// @notice One part of a grant. It streams `amount`/`lasts` for each day that counts.
    /// @param amount wei, not 0
    /// @param lasts days, 1 to MAX_DAYS
    /// @param target the contract that tells whether the promise holds; zero: each day counts as it comes
    /// @param data what it is called with
    /// @param least it MUST return at least this, as a uint256
    struct Milestone {
        uint128 amount;
        uint32 lasts;
        address target;
        uint256 least;
        bytes data;
    }

    /// @notice What is voted on.
    /// @param recipient who gets the coins, by pull
    /// @param projectId the project it is for, 0 for none; the recipient MUST control it. Merit rounds set what it earns
    /// off against what they pay.
    /// @param voteDays days of the vote, 3 to 28
    /// @param textHash SHA-256 of the application's text
    /// @param uri where the text is
    struct Application {
        address recipient;
        uint256 projectId;
        uint32 voteDays;
        bytes32 textHash;
        string uri;
    }

    /// @notice One grant.
    /// @param state as stored: Voting until it is opened or stopped; `stateOf` tells more
    /// @param milestone the current one, from 0
    /// @param counted its days that counted
    /// @param nextDay the first of its days that no tick has counted
    /// @param since when its day 0 began
    /// @param start when the vote began
    /// @param end when the vote ends
    /// @param snapshot whose votes count
    /// @param quorum votes for and abstentions that are needed
    /// @param amount all milestones together; what was earned, once the grant is over
    /// @param finished what the milestones before the current one brought
    /// @param claimed what was paid
    struct Grant {
        State state;
        uint8 milestone;
        uint32 counted;
        uint32 nextDay;
        uint40 since;
        uint40 start;
        uint40 end;
        uint40 snapshot;
        address proposer;
        Application application;
        uint256 quorum;
        uint256 yes;
        uint256 no;
        uint256 abstain;
        uint256 amount;
        uint256 finished;
        uint256 claimed;
    }

    /// @dev `choice` is 0 for who has not voted.
    struct Receipt {
        uint8 choice;
        uint248 votes;
    }

    uint32 public constant MIN_VOTE_DAYS = 3;
    uint32 public constant MAX_VOTE_DAYS = 28;
    /// @notice Days after the vote in which an accepted grant can be opened.
    uint32 public constant OPEN_DAYS = 28;
    uint256 public constant MAX_MILESTONES = 16;
    uint32 public constant MAX_DAYS = 1095;
    uint256 public constant MAX_DATA_BYTES = 512;
    uint256 public constant MAX_URI_BYTES = 256;
    /// @notice Gas that a metric may use.
    uint256 public constant METRIC_GAS = 200_000;

    /// @notice Choices of a vote, as in OpenZeppelin's Governor.
    uint8 public constant NO = 0;
    uint8 public constant YES = 1;
    uint8 public constant ABSTAIN = 2;

    /// @notice Seconds of a day.
    uint40 public immutable DAY;
    IVoteEscrow public immutable VOTES;
    IParameters public immutable PARAMS;
    IGrantTreasury public immutable TREASURY;
    IGrantProjects public immutable PROJECTS;
    /// @notice May stop grants.
    address public immutable GOVERNOR;

    /// @notice Number of applications; the last id.
    uint256 public count;
    /// @notice What open grants can still take of the allowance, in wei.
    uint256 public reserved;
    /// @notice What a project's grants have earned, ever.
    mapping(uint256 projectId => uint256) public earnedBy;

    mapping(uint256 id => Grant) private _grants;
    mapping(uint256 id => Milestone[]) private _milestones;
    mapping(uint256 id => mapping(address => Receipt)) private _receipts;

    error NotGovernor(address caller, address governor);
    error NoGrant(uint256 id);
    error TooFewVotes(uint256 have, uint256 want);
    error BadVoteDays(uint256 have, uint256 min, uint256 max);
    error BadRecipient(address recipient, uint256 projectId);
    error BadMilestones(uint256 index);
    error BadText(uint256 max);
    error VoteEnded(uint256 id);
    error VotedAlready(uint256 id, address account);
    error BadChoice(uint8 choice);
    error NotAccepted(uint256 id, State state);
    error AllowanceShort(uint256 have, uint256 want);
    error NotStreaming(uint256 id, State state);
    error GrantOver(uint256 id, State state);
    error NothingEarned(uint256 id);
    error TreasuryEmpty();
    error InsufficientGas();
    error PaymentFailed(address to, uint256 amount);
    error NotTreasury(address caller);

    event Applied(
        uint256 indexed id,
        address indexed proposer,
        address indexed recipient,
        uint256 projectId,
        uint256 amount,
        uint256 snapshot,
        uint256 quorum,
        uint40 end,
        bytes32 textHash,
        string uri
    );
    event Voted(uint256 indexed id, address indexed account, uint8 choice, uint256 votes);
    event Opened(uint256 indexed id, uint256 reserved);
    /// @notice A tick found that the day counts; `earned` is all that the grant has earned.
    event DayCounted(uint256 indexed id, uint256 milestone, uint256 day, uint256 earned);
    /// @notice A tick found that the metric does not hold. The day still counts if a later tick finds it holding.
    event MetricMissed(uint256 indexed id, uint256 milestone, uint256 day);
    /// @notice The grant is over; `rest` is free for others.
    event Closed(uint256 indexed id, State state, uint256 earned, uint256 rest);
    event Claimed(uint256 indexed id, address indexed recipient, uint256 amount);

    constructor(
        IVoteEscrow votes,
        IParameters params,
        IGrantTreasury treasury,
        IGrantProjects projects,
        address governor,
        uint40 day
    ) {
        (VOTES, PARAMS, TREASURY, PROJECTS, GOVERNOR, DAY) = (votes, params, treasury, projects, governor, day);
    }

    /// @notice Takes what the treasury pays in the call that hands it on.
    receive() external payable {
        if (msg.sender != address(TREASURY)) revert NotTreasury(msg.sender);
    }

    // ── the vote ──

    /// @notice Applies for a grant; the caller needs `dao.propose` votes at the snapshot. The vote begins at once.
    function propose(Application calldata application, Milestone[] calldata milestones) external returns (uint256 id) {
        uint256 snapshot = VOTES.snapshotOf(block.timestamp);
        _checkApplication(application, snapshot);
        id = ++count;
        uint256 amount = _storeMilestones(id, milestones);
        Grant storage g = _grants[id];
        g.state = State.Voting;
        g.start = uint40(block.timestamp);
        g.end = uint40(block.timestamp) + application.voteDays * DAY;
        g.snapshot = uint40(snapshot);
        g.proposer = msg.sender;
        g.application = application;
        g.amount = amount;
        // The quorum is that of now: a change of the parameter is for later applications.
        uint256 quorumPart = PARAMS.get("dao.grantQuorum");
        g.quorum = Math.mulDiv(VOTES.getPastTotalSupply(snapshot), quorumPart, 10_000, Math.Rounding.Ceil);
        _emitApplied(id, g);
    }

    /// @notice Votes with the power of the snapshot, once.
    /// @param choice NO, YES or ABSTAIN
    function vote(uint256 id, uint8 choice) external returns (uint256 votes) {
        Grant storage g = _grant(id);
        if (g.state != State.Voting || block.timestamp >= g.end) revert VoteEnded(id);
        if (choice > ABSTAIN) revert BadChoice(choice);
        Receipt storage r = _receipts[id][msg.sender];
        if (r.choice != 0) revert VotedAlready(id, msg.sender);
        votes = VOTES.getPastVotes(msg.sender, g.snapshot);
        if (votes == 0) revert TooFewVotes(0, 1);
        (r.choice, r.votes) = (choice + 1, uint248(votes));
        if (choice == YES) g.yes += votes;
        else if (choice == NO) g.no += votes;
        else g.abstain += votes;
        emit Voted(id, msg.sender, choice, votes);
    }

    /// @notice Opens an accepted grant: reserves its amount and starts its first day. Anyone may.
    function open(uint256 id) external {
        Grant storage g = _grant(id);
        State state = stateOf(id);
        if (state != State.Accepted) revert NotAccepted(id, state);
        uint256 free = Math.saturatingSub(TREASURY.remaining(address(this)), reserved);
        if (free < g.amount) revert AllowanceShort(free, g.amount);
        reserved += g.amount;
        (g.state, g.since) = (State.Streaming, uint40(block.timestamp));
        emit Opened(id, reserved);
    }

    /// @notice Stops a grant whatever it does; called by the governor. What was earned stays the recipient's.
    function stop(uint256 id) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        Grant storage g = _grant(id);
        State state = stateOf(id);
        if (state == State.Voting || state == State.Accepted) {
            g.state = State.Stopped;
            g.amount = 0;
            emit Closed(id, State.Stopped, 0, 0);
            return;
        }
        if (state == State.Streaming) _advance(id, g, false);
        else revert GrantOver(id, state);
        if (g.state == State.Streaming) _close(id, g, State.Stopped);
    }

    // ── the stream ──

    /// @notice Looks at the milestone's metric and counts today if it holds. Anyone may, as often as they like: a day counts
    /// once. Days in which no tick found the metric holding are skipped; who wants to be paid sees to the ticks. Milestones
    /// without a metric count all days until today.
    /// @return earned all that the grant has earned until now
    function tick(uint256 id) external returns (uint256 earned) {
        Grant storage g = _streaming(id);
        _advance(id, g, true);
        return _earned(id, g);
    }

    /// @notice Pays what was earned to the recipient; anyone may. When the treasury pays less, the rest can be claimed later.
    function claim(uint256 id) external returns (uint256 amount) {
        Grant storage g = _grant(id);
        if (g.state == State.Streaming) _advance(id, g, false);
        else if (g.state == State.Voting) revert NotStreaming(id, stateOf(id));
        uint256 due = _earned(id, g) - g.claimed;
        if (due == 0) revert NothingEarned(id);
        amount = TREASURY.draw(due);
        if (amount == 0) revert TreasuryEmpty();
        g.claimed += amount;
        reserved -= amount;
        address to = g.application.recipient;
        emit Claimed(id, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, amount);
    }

    // ── views ──

    /// @notice Where a grant stands now. A stream that has run out shows as Lapsed before a tick closes it.
    function stateOf(uint256 id) public view returns (State) {
        Grant storage g = _grants[id];
        if (g.state == State.Streaming) return _lapsed(id, g) ? State.Lapsed : State.Streaming;
        if (g.state != State.Voting) return g.state;
        if (block.timestamp < g.end) return State.Voting;
        // As in OpenZeppelin's Governor votes against do not count for the quorum: a no never helps.
        if (g.yes <= g.no || g.yes + g.abstain < g.quorum) return State.Rejected;
        return block.timestamp < g.end + OPEN_DAYS * DAY ? State.Accepted : State.Expired;
    }

    /// @notice A grant as stored, and its milestones.
    function grant(uint256 id) external view returns (Grant memory, Milestone[] memory) {
        return (_grant(id), _milestones[id]);
    }

    /// @notice What a grant has earned by the ticks until now, in wei.
    function earnedOf(uint256 id) external view returns (uint256) {
        return _earned(id, _grant(id));
    }

    /// @notice How an account voted.
    /// @return voted whether it did
    function receiptOf(uint256 id, address account) external view returns (bool voted, uint8 choice, uint256 votes) {
        Receipt storage r = _receipts[id][account];
        voted = r.choice != 0;
        return (voted, voted ? r.choice - 1 : 0, r.votes);
    }

    /// @notice Whether the current milestone's metric holds now; true for one without.
    function holds(uint256 id) external view returns (bool) {
        Grant storage g = _streaming(id);
        Milestone storage m = _milestones[id][g.milestone];
        return m.target == address(0) || _holds(m);
    }

    // ── within ──

    function _grant(uint256 id) private view returns (Grant storage g) {
        g = _grants[id];
        if (g.state == State.None) revert NoGrant(id);
    }

    function _streaming(uint256 id) private view returns (Grant storage g) {
        g = _grant(id);
        if (g.state != State.Streaming) revert NotStreaming(id, stateOf(id));
    }

    function _checkApplication(Application calldata a, uint256 snapshot) private view {
        uint256 have = VOTES.getPastVotes(msg.sender, snapshot);
        uint256 want = PARAMS.get("dao.propose");
        if (have < want) revert TooFewVotes(have, want);
        if (a.voteDays < MIN_VOTE_DAYS || a.voteDays > MAX_VOTE_DAYS) {
            revert BadVoteDays(a.voteDays, MIN_VOTE_DAYS, MAX_VOTE_DAYS);
        }
        if (a.textHash == 0 || bytes(a.uri).length > MAX_URI_BYTES) revert BadText(MAX_URI_BYTES);
        if (a.recipient == address(0) || (a.projectId != 0 && !PROJECTS.isController(a.projectId, a.recipient))) {
            revert BadRecipient(a.recipient, a.projectId);
        }
    }

    function _storeMilestones(uint256 id, Milestone[] calldata list) private returns (uint256 amount) {
        if (list.length == 0 || list.length > MAX_MILESTONES) revert BadMilestones(list.length);
        for (uint256 i; i < list.length; ++i) {
            Milestone calldata m = list[i];
            bool metric = m.target != address(0);
            if (
                m.amount == 0 || m.lasts == 0 || m.lasts > MAX_DAYS || m.data.length > MAX_DATA_BYTES
                    || (metric && m.target.code.length == 0)
            ) revert BadMilestones(i);
            amount += m.amount;
            _milestones[id].push(m);
        }
    }

    /// @dev Apart from propose for the depth of the stack.
    function _emitApplied(uint256 id, Grant storage g) private {
        Application storage a = g.application;
        emit Applied(
            id, g.proposer, a.recipient, a.projectId, g.amount, g.snapshot, g.quorum, g.end, a.textHash, a.uri
        );
    }

    /// @dev Counts what can be counted: all days of milestones without a metric, and today if `look` and the metric holds.
    /// The loop ends: each turn but the last finishes a milestone.
    function _advance(uint256 id, Grant storage g, bool look) private {
        while (g.state == State.Streaming && block.timestamp >= g.since) {
            Milestone storage m = _milestones[id][g.milestone];
            uint256 today = (block.timestamp - g.since) / DAY;
            if (m.target == address(0)) {
                uint32 counted = uint32(Math.min(today + 1, m.lasts));
                if (counted == g.counted) return;
                _count(id, g, m, counted, counted - 1);
                if (g.counted != 0) return;
            } else {
                if (today >= 2 * uint256(m.lasts)) return _close(id, g, State.Lapsed);
                if (!look || today < g.nextDay) return;
                if (!_holds(m)) {
                    emit MetricMissed(id, g.milestone, today);
                    return;
                }
                return _count(id, g, m, g.counted + 1, today);
            }
        }
    }

    /// @dev Sets the counted days; a milestone that is complete gives way to the next, which begins the day after `today`.
    function _count(uint256 id, Grant storage g, Milestone storage m, uint32 counted, uint256 today) private {
        uint256 before = _earned(id, g);
        (g.counted, g.nextDay) = (counted, uint32(today + 1));
        uint256 index = g.milestone;
        bool done = counted == m.lasts;
        if (done) {
            g.finished += m.amount;
            g.since += uint40(today + 1) * DAY;
            (g.milestone, g.counted, g.nextDay) = (uint8(index + 1), 0, 0);
        }
        uint256 earned = _earned(id, g);
        uint256 projectId = g.application.projectId;
        if (projectId != 0) earnedBy[projectId] += earned - before;
        emit DayCounted(id, index, today, earned);
        if (done && index + 1 == _milestones[id].length) _close(id, g, State.Done);
    }

    function _close(uint256 id, Grant storage g, State state) private {
        uint256 earned = _earned(id, g);
        uint256 rest = g.amount - earned;
        reserved -= rest;
        (g.state, g.amount) = (state, earned);
        emit Closed(id, state, earned, rest);
    }

    /// @dev Rounded down day by day, exact at a milestone's end.
    function _earned(uint256 id, Grant storage g) private view returns (uint256) {
        if (g.counted == 0) return g.finished;
        Milestone storage m = _milestones[id][g.milestone];
        return g.finished + uint256(m.amount) * g.counted / m.lasts;
    }

    function _lapsed(uint256 id, Grant storage g) private view returns (bool) {
        Milestone storage m = _milestones[id][g.milestone];
        return m.target != address(0) && block.timestamp >= g.since + 2 * uint256(m.lasts) * DAY;
    }

    /// @dev Bounded in gas and in what it reads back. A caller who brings too little gas for the metric fails, so nobody can
    /// make a metric that holds look as if it did not.
    function _holds(Milestone storage m) private view returns (bool held) {
        bytes memory data = m.data;
        (address target, uint256 least) = (m.target, m.least);
        if (gasleft() * 63 / 64 < METRIC_GAS + 10_000) revert InsufficientGas();
        assembly ("memory-safe") {
            held := staticcall(METRIC_GAS, target, add(data, 32), mload(data), 0, 32)
            held := and(held, gt(returndatasize(), 31))
            held := and(held, iszero(lt(mload(0), least)))
        }
    }
}
