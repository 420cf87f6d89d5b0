// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Tips
/// @notice Fee recipient of every block: holds a block's tips until `Rewards` settles it at the start of the next.
/// @dev The execution client credits tips without a call. Were they credited to `Rewards` itself, they could not be told
/// from the emission, and the producer's reward is the larger of both (IIP-49).
contract Tips {
    /// @notice The contract that takes the tips.
    address public immutable REWARDS;

    error NotRewards();
    error SweepFailed();

    constructor(address rewards) {
        REWARDS = rewards;
    }

    /// @notice A tip like any other, for the producer of the block before the next settlement.
    receive() external payable {}

    /// @notice Sends all that is here to `Rewards`, which alone may ask for it.
    /// @return amount the coins sent, in wei
    function sweep() external returns (uint256 amount) {
        if (msg.sender != REWARDS) revert NotRewards();
        amount = address(this).balance;
        if (amount == 0) return 0;
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert SweepFailed();
    }
}
