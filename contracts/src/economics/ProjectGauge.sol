// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Settlement} from "../settlement/Settlement.sol";
import {Gauge} from "./Gauge.sol";
import {IEmission, IGauges} from "./IGauges.sol";

/// @title ProjectGauge
/// @notice Funds a project's pool in Settlement, so the project's policy pays its devices and every payout can be replayed.
/// @dev Holds nothing. When the pool does not take native coins, fetching a week fails as a whole: the coins stay with the
/// emission until the project is configured, or until the gauge is killed and they go back to the treasury.
contract ProjectGauge is Gauge {
    /// @notice Holds the projects' pools.
    Settlement public immutable SETTLEMENT;

    constructor(IEmission emission, IGauges gauges, Settlement settlement, uint40 day) Gauge(emission, gauges, day) {
        SETTLEMENT = settlement;
    }

    /// @notice Which project is funded.
    function project() public view returns (uint256) {
        return abi.decode(_args(), (uint256));
    }

    function _fetched(uint256, uint256 amount) internal override {
        SETTLEMENT.fund{value: amount}(project());
    }
}
