// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IVoteEscrow} from "../governance/IVoteEscrow.sol";
import {ITreasury} from "./IEconomics.sol";
import {IMetric} from "./IMetric.sol";
import {MeritMath} from "./MeritMath.sol";

/// @dev The part of ProjectRegistry that rounds ask.
interface IMeritProjects {
    function ownerOf(uint256 projectId) external view returns (address);
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @dev The part of Grants that rounds ask.
interface IMeritGrants {
    function earnedBy(uint256 projectId) external view returns (uint256);
}

/// @title MeritRounds
/// @notice Each four weeks a budget goes to projects by what the chain can see of their work: voters say how much each
/// metric weighs, data says who did how much. docs/spec/grants.md.
///
/// @dev Rounds are numbered ⌊time / ROUND⌋. Seats of a round are taken before it begins, with a bond that comes back. `turn`
/// closes the round before and opens this one: it reads all metrics of all candidates in one block, so that nobody
/// chooses a moment for itself, and nothing counts in two rounds.
///
/// Money: this holds Σ bonds + Σ owed + Σ unclaimed payouts, nothing else.
contract MeritRounds {
    /// @notice A candidate.
    /// @param payer who gets the bond back
    /// @param readings metrics, 64 bits each, the first lowest: counts at the start while the round runs, what came in the
    /// round once it is closed
    /// @param offset wei from grants, likewise
    /// @param pay wei that the round pays and nobody has claimed
    struct Seat {
        uint256 projectId;
        address payer;
        uint96 bond;
        uint256 readings;
        uint128 offset;
        uint128 pay;
    }

    /// @notice A round, from its opening on.
    /// @param openedAt when its first readings were taken, 0 for a round that was not opened
    /// @param closedAt when its last readings were taken
    /// @param settled whether its payouts are known
    /// @param capBp the most for one project, in hundredths of a percent
    /// @param snapshot whose votes weigh the metrics
    /// @param budget the most that it pays, in wei
    /// @param least below it nothing is paid, in wei
    struct Round {
        uint40 openedAt;
        uint40 closedAt;
        bool settled;
        uint16 capBp;
        uint40 snapshot;
        uint128 budget;
        uint128 least;
        IMetric[] metrics;
        uint256[4] weights;
    }

    uint256 public constant MAX_CANDIDATES = 64;
    uint256 public constant MAX_METRICS = 4;
    /// @notice Gas that one reading may use.
    uint256 public constant METRIC_GAS = 60_000;

    /// @notice Seconds of a round: 28 days.
    uint40 public immutable ROUND;
    IVoteEscrow public immutable VOTES;
    IParameters public immutable PARAMS;
    ITreasury public immutable TREASURY;
    IMeritProjects public immutable PROJECTS;
    IMeritGrants public immutable GRANTS;
    /// @notice May name the metrics of later rounds.
    address public immutable GOVERNOR;

    /// @notice The last round that was opened, 0 for none.
    uint256 public last;
    /// @notice Bonds that were outbid, to be taken back.
    mapping(address => uint256) public owed;

    IMetric[] private _metrics;
    mapping(uint256 round => Round) private _rounds;
    mapping(uint256 round => Seat[]) private _seats;
    mapping(uint256 round => mapping(uint256 projectId => uint256)) private _seatOf; // from 1
    mapping(uint256 round => mapping(address => uint256[4])) private _ballots;

    error NotGovernor(address caller, address governor);
    error NotController(uint256 projectId, address caller);
    error NotTreasury(address caller);
    error BadMetrics(uint256 have, uint256 max);
    error BondTooSmall(uint256 have, uint256 want);
    error EnteredAlready(uint256 projectId, uint256 round);
    error TurnedAlready(uint256 round);
    error RoundNotOpen(uint256 round);
    error RoundNotClosed(uint256 round);
    error SettledAlready(uint256 round);
    error BadWeights(uint256 metrics);
    error NoVotes(address account, uint256 snapshot);
    error TreasuryShort(uint256 have, uint256 want, uint256 until);
    error NotACandidate(uint256 projectId, uint256 round);
    error NothingToPay(uint256 projectId, uint256 round);
    error BondLocked(uint256 round, uint256 until);
    error NothingOwed(address account);
    error InsufficientGas();
    error PaymentFailed(address to, uint256 amount);

    event MetricsSet(IMetric[] metrics);
    event Entered(uint256 indexed round, uint256 indexed projectId, address indexed payer, uint256 bond);
    /// @notice A higher bond took the seat.
    event Outbid(uint256 indexed round, uint256 indexed projectId, address indexed payer, uint256 bond);
    event RoundOpened(uint256 indexed round, uint256 candidates, IMetric[] metrics, uint256 budget, uint256 snapshot);
    event RoundClosed(uint256 indexed round);
    event Weighed(uint256 indexed round, address indexed account, uint256[4] votes);
    event Scored(uint256 indexed round, uint256 indexed projectId, uint256 score, uint256 offset, uint256 pay);
    event RoundSettled(uint256 indexed round, uint256 drawn, uint256 pay, uint256 returned);
    event Claimed(uint256 indexed round, uint256 indexed projectId, address indexed to, uint256 amount);
    event BondReturned(uint256 indexed round, uint256 indexed projectId, address indexed payer, uint256 amount);

    constructor(
        IVoteEscrow votes,
        IParameters params,
        ITreasury treasury,
        IMeritProjects projects,
        IMeritGrants grants,
        address governor,
        uint40 day,
        IMetric[] memory list
    ) {
        (VOTES, PARAMS, TREASURY, PROJECTS, GRANTS) = (votes, params, treasury, projects, grants);
        (GOVERNOR, ROUND) = (governor, 28 * day);
        _setMetrics(list);
    }

    /// @notice Takes what the treasury pays.
    receive() external payable {
        if (msg.sender != address(TREASURY)) revert NotTreasury(msg.sender);
    }

    // ── before a round ──

    /// @notice Names the metrics of the rounds that are opened from now on; called by the governor.
    function setMetrics(IMetric[] calldata list) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        _setMetrics(list);
    }

    /// @notice Takes a seat in the next round for a project; called by a controller. The coins that come with it are a bond
    /// of at least `dao.meritLeast`, free when the round is over. When all seats are taken the lowest bond loses its
    /// seat to a higher one: whoever wants to fill a round with projects of straw has to outbid all others.
    function enter(uint256 projectId) external payable returns (uint256 round) {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        round = current() + 1;
        if (_seatOf[round][projectId] != 0) revert EnteredAlready(projectId, round);
        uint256 least = PARAMS.get("dao.meritLeast");
        if (msg.value < least) revert BondTooSmall(msg.value, least);
        Seat[] storage seats = _seats[round];
        uint256 place = seats.length;
        if (place < MAX_CANDIDATES) seats.push();
        else place = _outbid(round, seats);
        Seat storage s = seats[place];
        (s.projectId, s.payer, s.bond) = (projectId, msg.sender, SafeCast.toUint96(msg.value));
        _seatOf[round][projectId] = place + 1;
        emit Entered(round, projectId, msg.sender, msg.value);
    }

    // ── a round ──

    /// @notice Closes the round that was opened last and opens the one of now. Anyone may, once a round; whoever wants it
    /// measured from its first second calls it then.
    function turn() external returns (uint256 round) {
        round = current();
        if (round <= last) revert TurnedAlready(round);
        if (last != 0) _close(last);
        last = round;
        Round storage r = _rounds[round];
        r.openedAt = uint40(block.timestamp);
        // What is promised now holds for the whole round.
        r.budget = uint128(PARAMS.get("dao.meritRound"));
        r.least = uint128(PARAMS.get("dao.meritLeast"));
        r.capBp = uint16(PARAMS.get("dao.meritCap"));
        r.snapshot = uint40(VOTES.snapshotOf(block.timestamp));
        IMetric[] memory list = _metrics;
        r.metrics = list;
        Seat[] storage seats = _seats[round];
        for (uint256 i; i < seats.length; ++i) {
            uint256 id = seats[i].projectId;
            seats[i].readings = _read(list, id, type(uint64).max);
            seats[i].offset = uint128(GRANTS.earnedBy(id));
        }
        emit RoundOpened(round, seats.length, list, r.budget, r.snapshot);
    }

    /// @notice Says how much each metric weighs, with the power of the round's snapshot, while the round runs. A later call
    /// takes the place of the one before.
    /// @param weights one for each metric of the round, each at most 10,000, not all 0
    function weigh(uint256[] calldata weights) external {
        uint256 round = last;
        Round storage r = _rounds[round];
        if (round != current()) revert RoundNotOpen(current());
        uint256 n = r.metrics.length;
        if (weights.length != n) revert BadWeights(n);
        uint256 power = VOTES.getPastVotes(msg.sender, r.snapshot);
        if (power == 0) revert NoVotes(msg.sender, r.snapshot);
        uint256 sum;
        for (uint256 i; i < n; ++i) {
            if (weights[i] > 10_000) revert BadWeights(n);
            sum += weights[i];
        }
        if (sum == 0) revert BadWeights(n);
        uint256[4] storage ballot = _ballots[round][msg.sender];
        for (uint256 i; i < n; ++i) {
            uint256 votes = power * weights[i] / sum;
            r.weights[i] = r.weights[i] - ballot[i] + votes;
            ballot[i] = votes;
        }
        emit Weighed(round, msg.sender, ballot);
    }

    /// @notice Scores a closed round and draws what it pays; anyone may. While the treasury has less than the budget it can
    /// only be settled 7 days after the round was closed, so nobody settles it in a bad moment.
    /// @return pay what it pays to all, in wei; what is left of the budget is back in the treasury
    function settle(uint256 round) external returns (uint256 pay) {
        Round storage r = _rounds[round];
        if (r.closedAt == 0) revert RoundNotClosed(round);
        if (r.settled) revert SettledAlready(round);
        r.settled = true;
        uint256[] memory score = scoresOf(round);
        if (!_any(score)) {
            emit RoundSettled(round, 0, 0, 0);
            return 0;
        }
        uint256 drawn = TREASURY.draw(r.budget);
        uint256 until = r.closedAt + ROUND / 4;
        if (drawn < r.budget && block.timestamp < until) revert TreasuryShort(drawn, r.budget, until);
        pay = _divide(round, r, score, drawn);
        if (pay != drawn) TREASURY.refund{value: drawn - pay}();
        emit RoundSettled(round, drawn, pay, drawn - pay);
    }

    // ── money out ──

    /// @notice Pays what a round brought a project to who owns it now; anyone may.
    function claim(uint256 round, uint256 projectId) external returns (uint256 amount) {
        Seat storage s = _seat(round, projectId);
        amount = s.pay;
        if (amount == 0) revert NothingToPay(projectId, round);
        s.pay = 0;
        address to = PROJECTS.ownerOf(projectId);
        emit Claimed(round, projectId, to, amount);
        _send(to, amount);
    }

    /// @notice Gives a bond back to who paid it, once the round is over; anyone may.
    function returnBond(uint256 round, uint256 projectId) external returns (uint256 amount) {
        uint256 until = (round + 1) * ROUND;
        if (block.timestamp < until) revert BondLocked(round, until);
        Seat storage s = _seat(round, projectId);
        amount = s.bond;
        if (amount == 0) revert NothingToPay(projectId, round);
        s.bond = 0;
        emit BondReturned(round, projectId, s.payer, amount);
        _send(s.payer, amount);
    }

    /// @notice Gives back the bonds of an account that were outbid; anyone may.
    function withdraw(address account) external returns (uint256 amount) {
        amount = owed[account];
        if (amount == 0) revert NothingOwed(account);
        owed[account] = 0;
        _send(account, amount);
    }

    // ── views ──

    /// @notice The round of now.
    function current() public view returns (uint256) {
        return block.timestamp / ROUND;
    }

    /// @notice A round and its candidates.
    function roundOf(uint256 round) external view returns (Round memory, Seat[] memory) {
        return (_rounds[round], _seats[round]);
    }

    /// @notice The metrics of the next round that is opened.
    function metrics() external view returns (IMetric[] memory) {
        return _metrics;
    }

    /// @notice How an account's power is spread over a round's metrics.
    function ballotOf(uint256 round, address account) external view returns (uint256[4] memory) {
        return _ballots[round][account];
    }

    /// @notice The scores of a closed round, by seat, in parts of 10¹⁸.
    function scoresOf(uint256 round) public view returns (uint256[] memory) {
        Round storage r = _rounds[round];
        if (r.closedAt == 0) revert RoundNotClosed(round);
        uint256 n = r.metrics.length;
        Seat[] storage seats = _seats[round];
        uint256[][] memory values = new uint256[][](n);
        uint256[] memory weights = new uint256[](n);
        for (uint256 m; m < n; ++m) {
            weights[m] = r.weights[m];
            values[m] = new uint256[](seats.length);
        }
        for (uint256 i; i < seats.length; ++i) {
            uint256 packed = seats[i].readings;
            for (uint256 m; m < n; ++m) {
                values[m][i] = uint64(packed >> (64 * m));
            }
        }
        return MeritMath.scores(values, weights);
    }

    // ── within ──

    function _setMetrics(IMetric[] memory list) private {
        if (list.length == 0 || list.length > MAX_METRICS) revert BadMetrics(list.length, MAX_METRICS);
        for (uint256 i; i < list.length; ++i) {
            for (uint256 j; j < i; ++j) {
                if (address(list[i]) == address(list[j])) revert BadMetrics(i, MAX_METRICS);
            }
        }
        _metrics = list;
        emit MetricsSet(list);
    }

    /// @dev Empties the seat of the lowest bond, the first of equals, if the new one is higher.
    function _outbid(uint256 round, Seat[] storage seats) private returns (uint256 place) {
        uint256 lowest = type(uint256).max;
        for (uint256 i; i < seats.length; ++i) {
            uint256 bond = seats[i].bond;
            if (bond < lowest) (place, lowest) = (i, bond);
        }
        if (msg.value <= lowest) revert BondTooSmall(msg.value, lowest + 1);
        Seat storage s = seats[place];
        owed[s.payer] += lowest;
        delete _seatOf[round][s.projectId];
        emit Outbid(round, s.projectId, s.payer, lowest);
    }

    function _close(uint256 round) private {
        Round storage r = _rounds[round];
        r.closedAt = uint40(block.timestamp);
        IMetric[] memory list = r.metrics;
        Seat[] storage seats = _seats[round];
        for (uint256 i; i < seats.length; ++i) {
            Seat storage s = seats[i];
            s.readings = _minus(_read(list, s.projectId, 0), s.readings);
            s.offset = uint128(Math.saturatingSub(GRANTS.earnedBy(s.projectId), s.offset));
        }
        emit RoundClosed(round);
    }

    /// @dev All metrics of a project, packed. One that fails reads as `failed`: high at the start and 0 at the end, so
    /// that a failure never brings anything.
    function _read(IMetric[] memory list, uint256 projectId, uint256 failed) private view returns (uint256 packed) {
        bytes memory data = abi.encodeCall(IMetric.value, (projectId));
        for (uint256 m; m < list.length; ++m) {
            address target = address(list[m]);
            // Who brings too little gas fails, rather than make a metric look broken.
            if (gasleft() * 63 / 64 < METRIC_GAS + 10_000) revert InsufficientGas();
            bool ok;
            uint256 v;
            assembly ("memory-safe") {
                ok := staticcall(METRIC_GAS, target, add(data, 32), mload(data), 0, 32)
                ok := and(ok, gt(returndatasize(), 31))
                v := mload(0)
            }
            packed |= (ok ? Math.min(v, type(uint64).max) : failed) << (64 * m);
        }
    }

    /// @dev Lane by lane, never below 0.
    function _minus(uint256 a, uint256 b) private pure returns (uint256 packed) {
        for (uint256 shift; shift < 256; shift += 64) {
            packed |= Math.saturatingSub(uint64(a >> shift), uint64(b >> shift)) << shift;
        }
    }

    function _divide(uint256 round, Round storage r, uint256[] memory score, uint256 drawn)
        private
        returns (uint256 sum)
    {
        Seat[] storage seats = _seats[round];
        uint256[] memory offsets = new uint256[](score.length);
        for (uint256 i; i < offsets.length; ++i) {
            offsets[i] = seats[i].offset;
        }
        uint256[] memory pay;
        (pay, sum) = MeritMath.payouts(drawn, score, offsets, r.capBp, r.least);
        for (uint256 i; i < pay.length; ++i) {
            if (pay[i] != 0) seats[i].pay = uint128(pay[i]);
            emit Scored(round, seats[i].projectId, score[i], offsets[i], pay[i]);
        }
    }

    function _any(uint256[] memory list) private pure returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] != 0) return true;
        }
        return false;
    }

    function _seat(uint256 round, uint256 projectId) private view returns (Seat storage) {
        uint256 place = _seatOf[round][projectId];
        if (place == 0) revert NotACandidate(projectId, round);
        return _seats[round][place - 1];
    }

    function _send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, amount);
    }
}
