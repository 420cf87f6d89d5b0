// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title IGauges
/// @notice A register of gauges: who may be voted for. The DAO's is `GaugeFactory`; a sub-DAO brings one of its own.
interface IGauges {
    /// @notice The number of a gauge from 1, whether it lives or not; 0 for what is no gauge. Never changes.
    function indexOf(address gauge) external view returns (uint32);

    /// @notice The gauge of a number.
    function gaugeAt(uint32 index) external view returns (address gauge);

    /// @notice When a gauge was killed, 0 when it was not. What is killed stays dead.
    function killedAt(address gauge) external view returns (uint40);
}

/// @title IGaugeVoter
/// @notice The weights of weeks. Those of a week that is over never change.
interface IGaugeVoter {
    /// @notice Votes for a gauge in a week.
    function weightOf(uint256 week, address gauge) external view returns (uint256);

    /// @notice Votes for all gauges in a week: exactly the sum of their weights (I32).
    function totalOf(uint256 week) external view returns (uint256);

    /// @notice An account's votes for a gauge in a week.
    function votesOf(uint256 week, address account, address gauge) external view returns (uint256);
}

/// @title IEmission
/// @notice What gauges need from the weekly emission.
interface IEmission {
    /// @notice Sends the caller, a living gauge, its part of a settled week; 0 when there is none (any more).
    function collect(uint40 week) external returns (uint256 amount);

    /// @notice Takes coins from a gauge that nobody can earn there any more, and gives them to the treasury.
    function giveBack() external payable;
}
