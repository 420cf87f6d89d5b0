// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

/// @title IEscrowLedger
/// @notice What those who hold stake tell the vote escrow. No function may revert or call out, whatever the state: a
/// change of stake must never hang on votes.
interface IEscrowLedger {
    /// @notice A bucket is now as said; called by `Staking` only, after each change, slashes and transfers included.
    /// @param amount coins in it; 0 when it is unstaked or gone
    /// @param duration days of its lock
    /// @param lockedAt when the lock began
    /// @param autoStake whether it is renewed all the time
    function record(uint256 id, address owner, uint256 amount, uint16 duration, uint40 lockedAt, bool autoStake)
        external;

    /// @notice An account now has so many active shares of an operator's native vault; called by the pool only, after the
    /// `ratio` of the same change, by which it is told whether the shares are worth a place with another account.
    function position(address account, uint32 operator, uint256 shares) external;

    /// @notice Shares of an operator's native vault are now worth assets/shares wei each; called by the pool only, after
    /// each slash, restore and change.
    /// @param activeAssets wei that vote: exiting stake does not
    /// @param assets and
    /// @param shares the ratio
    function ratio(uint32 operator, uint256 activeAssets, uint256 assets, uint256 shares) external;
}

/// @title IVoteEscrow
/// @notice veIOTX: votes of stake that is locked for 91 days or more. Clock: Unix seconds (ERC-6372).
interface IVoteEscrow is IVotes, IERC6372, IEscrowLedger {
    /// @notice Seconds of an epoch of votes: a week.
    function WEEK() external view returns (uint40);

    /// @notice The last second of the epoch before the one that `time` is in: what counts for votes of `time`.
    function snapshotOf(uint256 time) external view returns (uint256);
}
