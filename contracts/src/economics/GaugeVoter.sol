// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IVoteEscrow} from "../governance/IVoteEscrow.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IGauges, IGaugeVoter} from "./IGauges.sol";

/// @title GaugeVoter
/// @notice Counts the weekly votes for gauges: docs/spec/dao.md.
/// @dev An account's power in a week is what the escrow says of the last second of the week before, so a vote needs no
/// care afterwards: whatever becomes of the stake, nobody calls here (B9), and no weight goes stale (B7). Every write goes
/// to the week of the block. So the weights of a week are final when it is over, whoever comes late (I33).
///
/// A ballot is kept once and cast for a week by one slot that names it. The votes that it gives are computed from it
/// anew, here and for bribes, by the same division: weight·power/sum, rounded down, so Σ votes ≤ power (I31).
contract GaugeVoter is IGaugeVoter {
    /// @dev What an account cast for a week. One slot.
    struct Cast {
        uint128 power;
        uint32 ballot;
        uint32 sum;
    }

    /// @dev One slot. `ballots` is the number of the latest, 0 for none.
    struct Voter {
        uint32 ballots;
        bool standing;
    }

    /// @notice Where power comes from.
    IVoteEscrow public immutable ESCROW;
    /// @notice Where the longest ballot stands, "dao.gauges".
    IParameters public immutable PARAMS;
    /// @notice Who may be voted for.
    IGauges public immutable GAUGES;
    /// @notice Seconds of a week.
    uint40 public immutable WEEK;

    /// @dev By the gauges' numbers, two a slot.
    mapping(uint256 week => uint128[1 << 32]) private _weights;
    mapping(uint256 week => uint256) private _totals;
    mapping(uint256 week => mapping(address account => Cast)) private _casts;
    mapping(address account => Voter) private _voters;
    /// @dev Choices of 48 bits: the gauge's number, and 16 bits of weight. Five a slot.
    mapping(address account => mapping(uint32 ballot => uint48[])) private _ballots;

    error LengthMismatch();
    error TooManyGauges(uint256 have, uint256 max);
    error NoGauge(address gauge);
    error GaugeDead(address gauge);
    error NoVotes(address account, uint256 snapshot);
    error EmptyBallot();

    /// @notice An account's ballot of a week, in place of any it cast before in that week.
    event Voted(uint256 indexed week, address indexed account, uint256 power, address[] gauges, uint16[] weights);
    /// @notice An account took its ballot of a week back.
    event Withdrawn(uint256 indexed week, address indexed account);
    /// @notice A standing ballot was cast for a week, by whoever.
    event Repeated(uint256 indexed week, address indexed account, uint256 power, uint32 ballot);
    event StandingSet(address indexed account, bool standing);

    constructor(IVoteEscrow escrow, IParameters params, IGauges gauges, uint40 day) {
        (ESCROW, PARAMS, GAUGES, WEEK) = (escrow, params, gauges, 7 * day);
    }

    /// @notice Votes for this week, in place of the sender's ballot of this week if there is one. Only the ratios of the
    /// weights count.
    /// @param gauges living ones, at most `dao.gauges`
    function vote(address[] calldata gauges, uint16[] calldata weights) external {
        uint256 max = PARAMS.get("dao.gauges");
        if (gauges.length != weights.length) revert LengthMismatch();
        if (gauges.length > max) revert TooManyGauges(gauges.length, max);
        uint48[] memory choices = new uint48[](gauges.length);
        for (uint256 i; i < gauges.length; ++i) {
            uint32 index = GAUGES.indexOf(gauges[i]);
            if (index == 0) revert NoGauge(gauges[i]);
            if (GAUGES.killedAt(gauges[i]) != 0) revert GaugeDead(gauges[i]);
            choices[i] = uint48(index) << 16 | weights[i];
        }
        uint256 power = _power(msg.sender);
        if (power == 0) revert NoVotes(msg.sender, ESCROW.snapshotOf(block.timestamp));
        uint256 week = currentWeek();
        _clear(week, msg.sender);
        uint32 ballot = ++_voters[msg.sender].ballots;
        _ballots[msg.sender][ballot] = choices;
        _cast(week, msg.sender, power, ballot, choices);
        emit Voted(week, msg.sender, power, gauges, weights);
    }

    /// @notice Takes the sender's ballot of this week back. A standing ballot may be cast again, so this ends it too.
    function withdraw() external {
        uint256 week = currentWeek();
        if (_voters[msg.sender].standing) _setStanding(false);
        _clear(week, msg.sender);
        delete _casts[week][msg.sender];
        emit Withdrawn(week, msg.sender);
    }

    /// @notice Whether anyone may repeat the sender's last ballot in later weeks.
    function setStanding(bool standing) external {
        _setStanding(standing);
    }

    /// @notice Casts the standing ballots of accounts that have not voted this week; by anyone. Accounts for which there
    /// is nothing to do are passed over, so nobody's change makes a batch fail. A gauge that was killed since keeps the
    /// part of a standing ballot, and what it brings goes back to the treasury.
    /// @return count ballots cast
    function cast(address[] calldata accounts) external returns (uint256 count) {
        uint256 week = currentWeek();
        for (uint256 i; i < accounts.length; ++i) {
            if (!_repeatable(week, accounts[i])) continue;
            uint256 power = _power(accounts[i]);
            if (power == 0) continue;
            uint32 ballot = _voters[accounts[i]].ballots;
            _cast(week, accounts[i], power, ballot, _ballots[accounts[i]][ballot]);
            emit Repeated(week, accounts[i], power, ballot);
            ++count;
        }
    }

    // ── views ──

    /// @notice The week of now: whole weeks since Unix time 0.
    function currentWeek() public view returns (uint256) {
        return block.timestamp / WEEK;
    }

    /// @inheritdoc IGaugeVoter
    function weightOf(uint256 week, address gauge) external view returns (uint256) {
        return _weights[week][GAUGES.indexOf(gauge)];
    }

    /// @inheritdoc IGaugeVoter
    function totalOf(uint256 week) external view returns (uint256) {
        return _totals[week];
    }

    /// @inheritdoc IGaugeVoter
    function votesOf(uint256 week, address account, address gauge) external view returns (uint256 votes) {
        Cast storage c = _casts[week][account];
        uint32 index = GAUGES.indexOf(gauge);
        if (c.sum == 0 || index == 0) return 0;
        uint48[] memory choices = _ballots[account][c.ballot];
        for (uint256 i; i < choices.length; ++i) {
            if (uint32(choices[i] >> 16) == index) votes += _votes(choices[i], c.power, c.sum);
        }
    }

    /// @notice What an account cast for a week: its power then, 0 for nothing, and the ballot.
    function ballotOf(uint256 week, address account)
        external
        view
        returns (uint256 power, address[] memory gauges, uint16[] memory weights)
    {
        Cast storage c = _casts[week][account];
        power = c.power;
        (gauges, weights) = _ballot(account, c.ballot);
    }

    /// @notice The last ballot of an account, whether anyone may repeat it, and whether that would do something now.
    function standingOf(address account)
        external
        view
        returns (bool standing, bool castable, address[] memory gauges, uint16[] memory weights)
    {
        Voter storage v = _voters[account];
        standing = v.standing;
        castable = _repeatable(currentWeek(), account) && _power(account) != 0;
        (gauges, weights) = _ballot(account, v.ballots);
    }

    // ── inside ──

    function _setStanding(bool standing) private {
        _voters[msg.sender].standing = standing;
        emit StandingSet(msg.sender, standing);
    }

    function _power(address account) private view returns (uint256) {
        return ESCROW.getPastVotes(account, ESCROW.snapshotOf(block.timestamp));
    }

    function _repeatable(uint256 week, address account) private view returns (bool) {
        Voter storage v = _voters[account];
        return v.standing && v.ballots != 0 && _casts[week][account].sum == 0;
    }

    function _cast(uint256 week, address account, uint256 power, uint32 ballot, uint48[] memory choices) private {
        uint256 sum;
        for (uint256 i; i < choices.length; ++i) {
            sum += uint16(choices[i]);
        }
        if (sum == 0) revert EmptyBallot();
        _casts[week][account] = Cast(uint128(power), ballot, uint32(sum));
        uint256 total;
        uint128[1 << 32] storage weights = _weights[week];
        for (uint256 i; i < choices.length; ++i) {
            uint256 votes = _votes(choices[i], power, sum);
            weights[choices[i] >> 16] += uint128(votes);
            total += votes;
        }
        _totals[week] += total;
    }

    /// @dev Takes out exactly what _cast put in.
    function _clear(uint256 week, address account) private {
        Cast memory c = _casts[week][account];
        if (c.sum == 0) return;
        uint48[] memory choices = _ballots[account][c.ballot];
        uint256 total;
        uint128[1 << 32] storage weights = _weights[week];
        for (uint256 i; i < choices.length; ++i) {
            uint256 votes = _votes(choices[i], c.power, c.sum);
            weights[choices[i] >> 16] -= uint128(votes);
            total += votes;
        }
        _totals[week] -= total;
    }

    function _votes(uint48 choice, uint256 power, uint256 sum) private pure returns (uint256) {
        return uint16(choice) * power / sum;
    }

    function _ballot(address account, uint32 ballot)
        private
        view
        returns (address[] memory gauges, uint16[] memory weights)
    {
        uint48[] memory choices = _ballots[account][ballot];
        gauges = new address[](choices.length);
        weights = new uint16[](choices.length);
        for (uint256 i; i < choices.length; ++i) {
            gauges[i] = GAUGES.gaugeAt(uint32(choices[i] >> 16));
            weights[i] = uint16(choices[i]);
        }
    }
}
