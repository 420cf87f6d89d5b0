// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IController, Settlement} from "./Settlement.sol";

/// @title DataCredits
/// @notice Where those who use a network pay for it. A share of each payment is burned, the rest goes to the pool that
/// pays the project's devices. docs/spec/demand.md is the specification.
///
/// @dev Money: nothing stays here. Of each payment, what was burned + what the pool got = what arrived. Coins and tokens
/// that arrive unasked are nobody's and stay. Totals are in the unit of the project's token, and each token has its own:
/// a project that changes its token, which Settlement allows before its first epoch, begins from 0.
contract DataCredits is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev How much of a payment is burned, in hundredths of a percent.
    /// @param before until `since`
    /// @param share from `since` on
    /// @param set whether it ever was
    struct Share {
        uint16 before;
        uint16 share;
        uint40 since;
        bool set;
    }

    /// @dev One slot.
    struct Totals {
        uint128 paid;
        uint128 burned;
    }

    /// @dev All, in hundredths of a percent.
    uint256 private constant ALL = 10_000;

    /// @notice Tells who controls a project.
    IController public immutable PROJECTS;
    /// @notice Holds the projects' pools.
    Settlement public immutable SETTLEMENT;
    /// @notice Keeps what is burned for ever.
    address public immutable BURN;
    /// @notice How long a change of a share is known before it counts, in seconds.
    uint40 public immutable NOTICE_SECONDS;

    mapping(uint256 projectId => Share) private _shares;
    mapping(uint256 projectId => mapping(address token => Totals)) private _totals;

    error NotController(uint256 projectId, address caller);
    error NotConfigured(uint256 projectId);
    error PaidInOther(uint256 projectId, address token);
    error ShareTooBig(uint256 have, uint256 max);
    error SameShare(uint256 projectId, uint256 share);
    error NothingPaid();
    error TotalsFull(uint256 projectId, address token);
    error BurnFailed(uint256 amount);

    /// @notice `payer` paid `amount` of `token` (zero: native coins), of which `burned` were burned and the rest went to the
    /// pool. `memo` is the payer's own, such as the hash of an invoice.
    event Paid(
        uint256 indexed projectId,
        address indexed payer,
        bytes32 indexed memo,
        address token,
        uint256 amount,
        uint256 burned
    );
    /// @notice From `since` on, `share` hundredths of a percent of each payment are burned; until then `before`.
    event ShareSet(uint256 indexed projectId, uint256 before, uint256 share, uint256 since);

    constructor(IController projects, Settlement settlement, address burn, uint40 day) {
        PROJECTS = projects;
        SETTLEMENT = settlement;
        BURN = burn;
        NOTICE_SECONDS = 14 * day;
    }

    /// @notice Pays a project for its use, in native coins.
    /// @param memo what the payment is for, in the payer's own words; zero for nothing
    function pay(uint256 projectId, bytes32 memo) external payable nonReentrant {
        address token = _token(projectId);
        if (token != address(0)) revert PaidInOther(projectId, token);
        uint256 toBurn = _burned(projectId, msg.value);
        _count(projectId, token, memo, msg.value, toBurn);
        if (toBurn != 0) {
            (bool ok,) = BURN.call{value: toBurn}("");
            if (!ok) revert BurnFailed(toBurn);
        }
        if (toBurn != msg.value) SETTLEMENT.fund{value: msg.value - toBurn}(projectId);
    }

    /// @notice Pays a project for its use, in its token. What arrives counts; the token's own fee is the payer's affair.
    function payToken(uint256 projectId, uint256 amount, bytes32 memo) external nonReentrant {
        address address_ = _token(projectId);
        if (address_ == address(0)) revert PaidInOther(projectId, address_);
        IERC20 token = IERC20(address_);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 arrived = token.balanceOf(address(this)) - before;
        uint256 toBurn = _burned(projectId, arrived);
        _count(projectId, address_, memo, arrived, toBurn);
        if (toBurn != 0) token.safeTransfer(BURN, toBurn);
        if (toBurn == arrived) return;
        token.forceApprove(address(SETTLEMENT), arrived - toBurn);
        SETTLEMENT.fundToken(projectId, arrived - toBurn);
    }

    /// @notice Sets how much of the payments to a project is burned; by its controllers. The first counts at once; each
    /// later one after the notice, and takes the place of one that does not count yet. The one that counts, set again,
    /// calls off the change to come.
    /// @param share in hundredths of a percent, at most 10,000
    function setShare(uint256 projectId, uint256 share) external {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        if (share > ALL) revert ShareTooBig(share, ALL);
        Share storage s = _shares[projectId];
        uint256 now_ = _shareNow(s);
        if (s.set && share == s.share) revert SameShare(projectId, share);
        uint40 since = uint40(block.timestamp);
        if (s.set && share != now_) since += NOTICE_SECONDS;
        _shares[projectId] = Share(uint16(now_), uint16(share), since, true);
        emit ShareSet(projectId, now_, share, since);
    }

    /// @notice What was ever paid for a project's use in its token, and what of it was burned; both only grow.
    function totals(uint256 projectId) external view returns (uint256 paid, uint256 burned) {
        Totals storage t = _totals[projectId][_projectToken(projectId)];
        return (t.paid, t.burned);
    }

    /// @notice How much of a payment is burned now, and what it will be from `since` on; in hundredths of a percent.
    function shareOf(uint256 projectId) external view returns (uint256 share, uint256 next, uint256 since) {
        Share storage s = _shares[projectId];
        return (_shareNow(s), s.share, s.since);
    }

    /// @dev The token of a project whose pool takes payments.
    function _token(uint256 projectId) private view returns (address) {
        Settlement.Project memory p = SETTLEMENT.project(projectId);
        // Before configuration nobody knows which token devices are paid in.
        if (p.challengeSeconds == 0) revert NotConfigured(projectId);
        return p.token;
    }

    function _projectToken(uint256 projectId) private view returns (address) {
        return SETTLEMENT.project(projectId).token;
    }

    function _shareNow(Share storage s) private view returns (uint256) {
        return block.timestamp < s.since ? s.before : s.share;
    }

    /// @dev Rounded up: who cuts a payment into small ones burns no less.
    function _burned(uint256 projectId, uint256 amount) private view returns (uint256) {
        return (amount * _shareNow(_shares[projectId]) + ALL - 1) / ALL;
    }

    function _count(uint256 projectId, address token, bytes32 memo, uint256 amount, uint256 toBurn) private {
        if (amount == 0) revert NothingPaid();
        Totals storage t = _totals[projectId][token];
        if (amount > type(uint128).max - t.paid) revert TotalsFull(projectId, token);
        t.paid += uint128(amount);
        t.burned += uint128(toBurn);
        emit Paid(projectId, msg.sender, memo, token, amount, toBurn);
    }
}
