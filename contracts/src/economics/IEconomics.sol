// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title ITreasury
/// @notice What spenders need from the DAO's treasury.
interface ITreasury {
    /// @notice Pays the caller, a spender that the governor has given an allowance, up to `amount`.
    /// @return paid min(amount, what its allowance has left, what is here); never reverts for want of coins
    function draw(uint256 amount) external returns (uint256 paid);

    /// @notice Takes coins back that a spender did not need; its allowance grows by them.
    function refund() external payable;

    /// @notice A donation by name.
    function donate() external payable;
}

/// @title IMonetary
/// @notice The schedule of new coins and where the base fee goes, as votes set them.
interface IMonetary {
    /// @notice Gwei emitted from genesis until `time`; values of the past never change.
    function emittedGwei(uint64 time) external view returns (uint256);

    /// @notice The same by its two parts and exact, in wei: what producers may earn, and what epochs may.
    function emittedWei(uint64 time) external view returns (uint256 blockWei, uint256 epochWei);

    /// @notice Emission to producers and to the epoch part at `time`, in wei per second.
    function rates(uint64 time) external view returns (uint256 blockRate, uint256 epochRate);

    /// @notice Shares of the base fee that are minted again, in hundredths of a percent; the rest stays burned.
    function feeShares() external view returns (uint16 dao, uint16 pool);
}
