// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {VOTE_WEIGHT_AUTO_STAKE, VOTE_WEIGHT_MAX_DAYS, VOTE_WEIGHT_TABLE} from "./VoteWeightTable.sol";

/// @title IVoteWeight
/// @notice What the buckets need from the table of weights.
interface IVoteWeight {
    /// @notice The weight of a bucket's vote: amount × (1 + ln(days × (1 + autoStake)) / ln 1.2 / 100), ×1.06 for one that
    /// backs its delegate, is auto-staked and locked for 91 days or more.
    function weight(uint256 amount, uint16 duration, bool autoStake, bool selfStake) external view returns (uint256);
}

/// @title VoteWeight
/// @notice The weight of a bucket's vote, in integers: every node computes the same (docs/spec/staking.md).
/// @dev A contract of its own, for its table alone is a third of the code a contract may have.
contract VoteWeight is IVoteWeight {
    /// @notice The longest lock, in days.
    uint256 public constant MAX_DAYS = VOTE_WEIGHT_MAX_DAYS;
    /// @notice The shortest lock, in days, by which a bucket that backs its delegate weighs more.
    uint256 public constant SELF_STAKE_DAYS = 91;
    /// @notice The most that `weight` takes: far over all coins that can ever be, far under an overflow.
    uint256 public constant MAX_AMOUNT = type(uint128).max;

    error DurationTooLong(uint256 duration, uint256 max);
    error AmountTooLarge(uint256 amount, uint256 max);

    /// @inheritdoc IVoteWeight
    function weight(uint256 amount, uint16 duration, bool autoStake, bool selfStake) external pure returns (uint256) {
        if (amount > MAX_AMOUNT) revert AmountTooLarge(amount, MAX_AMOUNT);
        uint256 factor = 1e18 + bonus(duration, autoStake);
        if (selfStake && autoStake && duration >= SELF_STAKE_DAYS) return amount * factor * 106 / 100e18;
        return amount * factor / 1e18;
    }

    /// @notice What a lock of `duration` days adds to one, in units of 10⁻¹⁸; no lock adds nothing.
    function bonus(uint16 duration, bool autoStake) public pure returns (uint256 b) {
        if (duration == 0) return 0;
        if (duration > MAX_DAYS) revert DurationTooLong(duration, MAX_DAYS);
        bytes memory table = VOTE_WEIGHT_TABLE;
        // Entry d - 1 ends at byte 8 d; a word that ends there has it in its low 64 bits.
        assembly ("memory-safe") {
            b := and(mload(add(table, shl(3, duration))), 0xffffffffffffffff)
        }
        if (autoStake) b += VOTE_WEIGHT_AUTO_STAKE;
    }
}
