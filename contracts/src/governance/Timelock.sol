// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title Timelock
/// @notice Carries out what the governor's votes have decided, two days later at the earliest: the only authority over what
/// can be changed, and `GOVERNOR` to every contract that asks for one.
/// @dev OpenZeppelin's, with roles that nobody can change, a vote included: the governor alone proposes and cancels, anybody
/// executes, there is no administrator. So no vote can hand its authority to a key (I7), nor shut out the next vote. The
/// delay can be made longer by a vote, never shorter than that of genesis.
contract Timelock is TimelockController {
    /// @notice The least delay, in seconds.
    uint256 public immutable LEAST_DELAY;

    error RolesAreFixed();
    error DelayTooShort(uint256 delay, uint256 least);

    constructor(uint256 delay, address governor)
        TimelockController(delay, _one(governor), _one(address(0)), address(0))
    {
        LEAST_DELAY = delay;
    }

    /// @inheritdoc TimelockController
    function updateDelay(uint256 newDelay) public override {
        if (newDelay < LEAST_DELAY) revert DelayTooShort(newDelay, LEAST_DELAY);
        super.updateDelay(newDelay);
    }

    /// @notice Refused: roles are those of genesis.
    function grantRole(bytes32, address) public pure override {
        revert RolesAreFixed();
    }

    /// @notice Refused.
    function revokeRole(bytes32, address) public pure override {
        revert RolesAreFixed();
    }

    /// @notice Refused.
    function renounceRole(bytes32, address) public pure override {
        revert RolesAreFixed();
    }

    function _one(address who) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = who;
    }
}
