// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title IMetric
/// @notice One number about a project that the chain itself holds. MeritRounds reads it when a round begins and when it
/// ends, for all candidates in the same block, and scores the difference.
interface IMetric {
    /// @notice What it counts, in a few words.
    function describe() external view returns (string memory);

    /// @notice The count of a project until now. It MUST NOT fall, and MUST NOT depend on who asks.
    function value(uint256 projectId) external view returns (uint256);
}
