// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IParameterHistory} from "../governance/Parameters.sol";
import {ITreasury} from "./IEconomics.sol";
import {IEmission, IGauges, IGaugeVoter} from "./IGauges.sol";

/// @dev The part of SecurityRewards that the emission needs.
interface IRestakers {
    /// @notice Gives coins to all who restake an asset; to the sender again when nobody does.
    function rewardAsset(address asset, address token, uint256 amount) external payable;
}

/// @title Emission
/// @notice Gives the DAO's weekly coins to gauges and restakers: docs/spec/dao.md.
/// @dev A week is settled when it is over, in order, by anyone, in O(1): that draws its budget and fixes what a vote is
/// worth. Gauges then collect their part by themselves, in O(1) each, so none waits for another and a broken one keeps
/// only its own (I34). For every settled week, always (I33):
///
///     budget = toRestakers + collected + refunded + (pot − what was taken of it)
///
/// and when each gauge that had votes was collected or released, pot = what was taken: the last one brings what the
/// divisions left over to the treasury.
///
/// The rate, the restakers' part and the cap of a week are those that stood in its first second. So everybody knows them
/// while he votes, and settling late changes nothing.
contract Emission is IEmission {
    /// @notice What became of a week.
    /// @param budget drawn for it, in wei
    /// @param toRestakers given to restakers
    /// @param pot for gauges: votes/totalVotes of it each
    /// @param taken of the pot, by gauges or back to the treasury
    /// @param collected by gauges
    /// @param refunded given back to the treasury, of the pot and of the restakers' part
    /// @param votes all votes of the week
    /// @param votesLeft those of gauges that have not been collected
    /// @param cap the most of the pot that one gauge gets, in hundredths of a percent
    /// @param settledAt when, 0 for not yet
    struct Week {
        uint128 budget;
        uint128 toRestakers;
        uint128 pot;
        uint128 taken;
        uint128 collected;
        uint128 refunded;
        uint128 votes;
        uint128 votesLeft;
        uint16 cap;
        uint40 settledAt;
    }

    /// @notice Gas that must be there for the restakers' part: nobody can make it fail by bringing too little.
    uint256 public constant RESTAKERS_GAS = 1_500_000;

    /// @notice Pays the budgets.
    ITreasury public immutable TREASURY;
    /// @notice Tells rate, restakers' part and cap.
    IParameterHistory public immutable PARAMS;
    /// @notice Counts the votes.
    IGaugeVoter public immutable VOTER;
    /// @notice Tells what is a gauge.
    IGauges public immutable GAUGES;
    /// @notice Divides the restakers' part.
    IRestakers public immutable RESTAKERS;
    /// @notice Seconds of a week.
    uint40 public immutable WEEK;
    /// @notice The week of genesis, the first that is paid.
    uint40 public immutable FIRST;

    /// @notice The next week to be settled.
    uint40 public nextWeek;
    /// @dev The week in which coins were last drawn.
    uint40 private _drawnIn;

    mapping(uint256 week => Week) private _weeks;
    mapping(uint256 week => mapping(address gauge => bool)) private _done;

    /// @notice Coins of gauges that nobody could earn there, given back to the treasury, ever.
    uint256 public returned;

    error NotGauge(address caller);
    error NotExpected(address sender);
    error GaugeDead(address gauge);
    error GaugeLives(address gauge);
    error WeekNotSettled(uint256 week, uint256 next);
    error NothingToSettle(uint256 next, uint256 endsAt);
    error InsufficientGas(uint256 have, uint256 need);
    error SendFailed(address to, uint256 amount);

    event WeekSettled(uint256 indexed week, uint256 budget, uint256 toRestakers, uint256 pot, uint256 votes);
    event Collected(uint256 indexed week, address indexed gauge, uint256 amount, uint256 refunded);
    event Released(uint256 indexed week, address indexed gauge, uint256 refunded);
    event Returned(address indexed gauge, uint256 amount);
    /// @notice The weeks from this one on wait: the treasury's allowance of the current week is used up.
    event Waits(uint256 indexed week);

    constructor(
        ITreasury treasury,
        IParameterHistory params,
        IGaugeVoter voter,
        IGauges gauges,
        IRestakers restakers,
        uint40 day
    ) {
        (TREASURY, PARAMS, VOTER, GAUGES, RESTAKERS) = (treasury, params, voter, gauges, restakers);
        WEEK = 7 * day;
        FIRST = uint40(block.timestamp) / WEEK;
        nextWeek = FIRST;
    }

    /// @notice Coins come from the treasury, and from the rewards when nobody restakes.
    receive() external payable {
        if (msg.sender != address(TREASURY) && msg.sender != address(RESTAKERS)) revert NotExpected(msg.sender);
    }

    /// @notice Settles up to `max` weeks that are over, the oldest first; by anyone.
    /// @return count weeks settled
    function settle(uint256 max) external returns (uint256 count) {
        uint40 week = nextWeek;
        uint256 now_ = block.timestamp / WEEK;
        if (week >= now_) revert NothingToSettle(week, uint256(week + 1) * WEEK);
        for (; count < max && week + count < now_; ++count) {
            if (!_settle(week + count)) break;
        }
    }

    /// @inheritdoc IEmission
    function collect(uint40 week) external returns (uint256 amount) {
        if (GAUGES.indexOf(msg.sender) == 0) revert NotGauge(msg.sender);
        if (GAUGES.killedAt(msg.sender) != 0) revert GaugeDead(msg.sender);
        (uint256 share, uint256 left) = _take(week, msg.sender);
        if (share + left == 0) return 0;
        Week storage w = _weeks[week];
        amount = Math.min(share, uint256(w.pot) * w.cap / 10_000);
        left += share - amount;
        w.collected += uint128(amount);
        w.refunded += uint128(left);
        emit Collected(week, msg.sender, amount, left);
        _refund(left);
        _send(msg.sender, amount);
    }

    /// @notice Gives a dead gauge's part of a week back to the treasury; by anyone.
    function release(uint40 week, address gauge) external returns (uint256 amount) {
        if (GAUGES.killedAt(gauge) == 0) revert GaugeLives(gauge);
        (uint256 share, uint256 left) = _take(week, gauge);
        amount = share + left;
        _weeks[week].refunded += uint128(amount);
        emit Released(week, gauge, amount);
        _refund(amount);
    }

    /// @inheritdoc IEmission
    function giveBack() external payable {
        if (GAUGES.indexOf(msg.sender) == 0) revert NotGauge(msg.sender);
        returned += msg.value;
        emit Returned(msg.sender, msg.value);
        _refund(msg.value);
    }

    // ── views ──

    /// @notice One week; zeros before it is settled.
    function weekOf(uint256 week) external view returns (Week memory) {
        return _weeks[week];
    }

    /// @notice What a gauge's part of a settled week is, and whether it was collected or released.
    function shareOf(uint256 week, address gauge) external view returns (uint256 amount, bool done) {
        Week storage w = _weeks[week];
        if (w.votes == 0) return (0, _done[week][gauge]);
        amount = uint256(w.pot) * VOTER.weightOf(week, gauge) / w.votes;
        return (Math.min(amount, uint256(w.pot) * w.cap / 10_000), _done[week][gauge]);
    }

    /// @notice Weeks that are over and not settled.
    function unsettled() external view returns (uint256) {
        return Math.saturatingSub(block.timestamp / WEEK, nextWeek);
    }

    // ── inside ──

    /// @return false when the week waits for the treasury's allowance of a later week
    function _settle(uint256 week) private returns (bool) {
        uint256 start = week * WEEK;
        Week storage w = _weeks[week];
        nextWeek = uint40(week + 1);
        (w.settledAt, w.cap) = (uint40(block.timestamp), uint16(PARAMS.valueAt("dao.gaugeCap", start)));
        uint256 budget = _draw(PARAMS.valueAt("dao.weekly", start));
        if (budget == type(uint256).max) {
            nextWeek = uint40(week);
            (w.settledAt, w.cap) = (0, 0);
            emit Waits(week);
            return false;
        }
        uint256 votes = VOTER.totalOf(week);
        uint256 wanted = budget * PARAMS.valueAt("dao.restakers", start) / 10_000;
        uint256 pot = budget - wanted;
        uint256 given = _giveRestakers(wanted);
        uint256 back = wanted - given + (votes == 0 ? pot : 0);
        (w.budget, w.toRestakers, w.pot) = (uint128(budget), uint128(given), uint128(pot));
        (w.votes, w.votesLeft) = (uint128(votes), uint128(votes));
        (w.taken, w.refunded) = (votes == 0 ? uint128(pot) : 0, uint128(back));
        emit WeekSettled(week, budget, given, pot, votes);
        _refund(back);
        return true;
    }

    /// @dev Draws up to `rate`. Less than that is the week's budget when the treasury has no more. But when it has, its
    /// weekly allowance is used up by other weeks that are settled late: then nothing is drawn, and the week waits. It
    /// never waits when nothing was drawn in this week, so each week that passes settles at least one.
    /// @return drawn or the highest number to wait
    function _draw(uint256 rate) private returns (uint256 drawn) {
        uint40 now_ = uint40(block.timestamp) / WEEK;
        drawn = TREASURY.draw(rate);
        if (drawn < rate && _drawnIn == now_ && address(TREASURY).balance != 0) {
            _refund(drawn);
            return type(uint256).max;
        }
        if (drawn != 0) _drawnIn = now_;
    }

    /// @dev Whatever the rewards do, the gauges' coins do not hang on it: what they do not take goes back.
    /// @return given what they took
    function _giveRestakers(uint256 amount) private returns (uint256 given) {
        if (amount == 0) return 0;
        if (gasleft() < RESTAKERS_GAS) revert InsufficientGas(gasleft(), RESTAKERS_GAS);
        uint256 before = address(this).balance;
        try RESTAKERS.rewardAsset{value: amount}(address(0), address(0), amount) {
            // What comes back is from there, or it would have been refused.
            given = Math.saturatingSub(before, address(this).balance);
        } catch {}
    }

    /// @dev Takes a gauge's share out of a week's pot, once.
    /// @return share by its votes
    /// @return left what no gauge gets, when this was the last
    function _take(uint256 week, address gauge) private returns (uint256 share, uint256 left) {
        Week storage w = _weeks[week];
        if (w.settledAt == 0) revert WeekNotSettled(week, nextWeek);
        if (_done[week][gauge]) return (0, 0);
        uint256 votes = VOTER.weightOf(week, gauge);
        if (votes == 0) return (0, 0);
        _done[week][gauge] = true;
        share = uint256(w.pot) * votes / w.votes;
        w.votesLeft -= uint128(votes);
        w.taken += uint128(share);
        if (w.votesLeft == 0) left = w.pot - w.taken;
        w.taken += uint128(left);
    }

    function _refund(uint256 amount) private {
        if (amount != 0) TREASURY.refund{value: amount}();
    }

    function _send(address to, uint256 amount) private {
        if (amount == 0) return;
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert SendFailed(to, amount);
    }
}
