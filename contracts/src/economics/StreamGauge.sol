// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {StreamingGauge} from "./Gauge.sol";
import {IEmission, IGauges} from "./IGauges.sol";

/// @title StreamGauge
/// @notice Pays a recipient: the coins of a week flow to it over the week after, and stop when the gauge is killed.
contract StreamGauge is StreamingGauge {
    uint256 private _earned;

    event Claimed(address indexed recipient, uint256 amount);

    constructor(IEmission emission, IGauges gauges, uint40 day) StreamingGauge(emission, gauges, day) {}

    /// @notice Who is paid.
    function recipient() public view returns (address) {
        return abi.decode(_args(), (address));
    }

    /// @notice Pays the recipient what has flowed; by anyone.
    function claim() external nonReentrant returns (uint256 amount) {
        amount = _earned + _flow();
        if (amount == 0) revert NothingToClaim(recipient());
        _earned = 0;
        emit Claimed(recipient(), amount);
        _pay(recipient(), amount);
    }

    /// @notice Gives the treasury what a dead gauge will not let flow; by anyone.
    function giveBack() external nonReentrant returns (uint256 amount) {
        _earned += _flow();
        amount = _stopped();
        _giveBack(amount);
    }

    /// @notice What could be claimed now.
    function earned() external view returns (uint256) {
        return _earned + _fresh();
    }

    function _fetched(uint256, uint256 amount) internal override {
        _earned += _flow();
        _pour(amount);
    }
}
