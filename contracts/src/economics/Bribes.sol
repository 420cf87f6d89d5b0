// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IGauges, IGaugeVoter} from "./IGauges.sol";

/// @title Bribes
/// @notice Pays those who vote for a gauge in a week, by their votes for it in that week. When nobody does, the bribers
/// take their bribes back. docs/spec/dao.md.
/// @dev The votes of a week are final when it is over, and only then bribes are paid. Each takes left·votes/votesLeft, so
/// the last one empties the bribe to the wei (I36): Σ paid = what came. A token that lies, charges or stops harms only
/// bribes in itself.
contract Bribes is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice All bribes in one token for one gauge in one week.
    /// @param amount what came
    /// @param paid what has left, to voters or back
    /// @param votes votes of those who have been paid
    struct Bribe {
        uint256 amount;
        uint256 paid;
        uint256 votes;
    }

    /// @notice How many weeks ahead a bribe can be for.
    uint256 public constant MAX_AHEAD = 52;

    /// @notice Counts the votes.
    IGaugeVoter public immutable VOTER;
    /// @notice Tells what is a gauge.
    IGauges public immutable GAUGES;
    /// @notice Seconds of a week.
    uint40 public immutable WEEK;

    mapping(uint256 week => mapping(address gauge => mapping(address token => Bribe))) private _bribes;
    mapping(uint256 week => mapping(address gauge => address[])) private _tokens;
    mapping(uint256 week => mapping(address gauge => mapping(address token => mapping(address briber => uint256)))) private
        _given;
    mapping(uint256 week => mapping(address gauge => mapping(address token => mapping(address account => bool)))) private
        _claimed;

    error NoGauge(address gauge);
    error GaugeDead(address gauge);
    error BadWeek(uint256 week, uint256 first, uint256 last);
    error WeekNotOver(uint256 week, uint256 endsAt);
    error NothingArrived();
    error NothingToClaim(address account);
    error HasVotes(uint256 votes);
    error SendFailed(address to, uint256 amount);

    event Bribed(
        uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount
    );
    event Claimed(
        uint256 indexed week, address indexed gauge, address indexed token, address account, uint256 amount
    );
    event TakenBack(
        uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount
    );

    constructor(IGaugeVoter voter, IGauges gauges, uint40 day) {
        (VOTER, GAUGES, WEEK) = (voter, gauges, 7 * day);
    }

    /// @notice Bribes with native coins.
    /// @param week this one or one of the next 52
    function bribe(uint256 week, address gauge) external payable nonReentrant {
        _check(week, gauge);
        _add(week, gauge, address(0), msg.value);
    }

    /// @notice Bribes with a token; what arrives counts.
    function bribeToken(uint256 week, address gauge, IERC20 token, uint256 amount) external nonReentrant {
        _check(week, gauge);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        _add(week, gauge, address(token), token.balanceOf(address(this)) - before);
    }

    /// @notice Pays an account for its votes for a gauge in a week that is over, in each of the tokens; by anyone. Whether the
    /// gauge lives does not matter.
    /// @param tokens zero for native coins; ones in which there is nothing (any more) for the account are passed over
    function claim(uint256 week, address gauge, address[] calldata tokens, address account) external nonReentrant {
        _over(week);
        uint256 weight = VOTER.weightOf(week, gauge);
        uint256 votes = VOTER.votesOf(week, account, gauge);
        bool some;
        for (uint256 i; i < tokens.length; ++i) {
            uint256 amount = _claim(week, gauge, tokens[i], account, votes, weight);
            if (amount == 0) continue;
            some = true;
            emit Claimed(week, gauge, tokens[i], account, amount);
            _pay(tokens[i], account, amount);
        }
        if (!some) revert NothingToClaim(account);
    }

    /// @notice Pays a bribe back to who gave it, when the week is over and nobody voted for the gauge; by anyone.
    function takeBack(uint256 week, address gauge, address token, address briber) external nonReentrant {
        _over(week);
        uint256 weight = VOTER.weightOf(week, gauge);
        if (weight != 0) revert HasVotes(weight);
        uint256 amount = _given[week][gauge][token][briber];
        if (amount == 0) revert NothingToClaim(briber);
        _given[week][gauge][token][briber] = 0;
        _bribes[week][gauge][token].paid += amount;
        emit TakenBack(week, gauge, token, briber, amount);
        _pay(token, briber, amount);
    }

    // ── views ──

    /// @notice All bribes in one token for a gauge in a week.
    function bribeOf(uint256 week, address gauge, address token) external view returns (Bribe memory) {
        return _bribes[week][gauge][token];
    }

    /// @notice A page of the tokens in which there are bribes for a gauge in a week.
    function tokensOf(uint256 week, address gauge, uint256 from, uint256 max)
        external
        view
        returns (address[] memory page)
    {
        address[] storage all = _tokens[week][gauge];
        if (from >= all.length) return page;
        page = new address[](Math.min(max, all.length - from));
        for (uint256 i; i < page.length; ++i) {
            page[i] = all[from + i];
        }
    }

    /// @notice What a briber gave and has not taken back.
    function givenBy(uint256 week, address gauge, address token, address briber) external view returns (uint256) {
        return _given[week][gauge][token][briber];
    }

    /// @notice What an account can claim, were the week over as it stands.
    function earned(uint256 week, address gauge, address token, address account) external view returns (uint256) {
        Bribe storage b = _bribes[week][gauge][token];
        uint256 votes = VOTER.votesOf(week, account, gauge);
        if (votes == 0 || _claimed[week][gauge][token][account]) return 0;
        return Math.mulDiv(b.amount - b.paid, votes, VOTER.weightOf(week, gauge) - b.votes);
    }

    // ── inside ──

    function _check(uint256 week, address gauge) private view {
        if (GAUGES.indexOf(gauge) == 0) revert NoGauge(gauge);
        if (GAUGES.killedAt(gauge) != 0) revert GaugeDead(gauge);
        uint256 first = block.timestamp / WEEK;
        if (week < first || week > first + MAX_AHEAD) revert BadWeek(week, first, first + MAX_AHEAD);
    }

    function _over(uint256 week) private view {
        uint256 end = (week + 1) * WEEK;
        if (block.timestamp < end) revert WeekNotOver(week, end);
    }

    function _add(uint256 week, address gauge, address token, uint256 amount) private {
        if (amount == 0) revert NothingArrived();
        Bribe storage b = _bribes[week][gauge][token];
        if (b.amount == 0) _tokens[week][gauge].push(token);
        b.amount += amount;
        _given[week][gauge][token][msg.sender] += amount;
        emit Bribed(week, gauge, token, msg.sender, amount);
    }

    /// @dev What an account gets in one token, counted as paid.
    function _claim(uint256 week, address gauge, address token, address account, uint256 votes, uint256 weight)
        private
        returns (uint256 amount)
    {
        Bribe storage b = _bribes[week][gauge][token];
        if (votes == 0 || b.amount == 0 || _claimed[week][gauge][token][account]) return 0;
        _claimed[week][gauge][token][account] = true;
        amount = Math.mulDiv(b.amount - b.paid, votes, weight - b.votes);
        b.votes += votes;
        b.paid += amount;
    }

    function _pay(address token, address to, uint256 amount) private {
        if (token != address(0)) return IERC20(token).safeTransfer(to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert SendFailed(to, amount);
    }
}
