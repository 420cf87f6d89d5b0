// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title IGuardian
/// @notice Tells which named risks are paused. A pause stops new exposure alone: no exit, claim or vote asks for it.
interface IGuardian {
    /// @param risk such as "pool.deposit", "pool.service", "dao.gauge", "slash.semi", "slash.jury", left-aligned ASCII
    function paused(bytes32 risk) external view returns (bool);
}
