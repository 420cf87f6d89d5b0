// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Settlement} from "../settlement/Settlement.sol";
import {IMetric} from "./IMetric.sol";

/// @dev The part of DeviceStore that metrics ask.
interface IMetricStore {
    function projectActivedAmount(uint256 projectId) external view returns (uint256);
    function projectAppliedAmount(uint256 projectId) external view returns (uint256);
}

/// @title DevicesMetric
/// @notice Devices that a project ever registered, removed ones included: who registers pays for each.
contract DevicesMetric is IMetric {
    IMetricStore public immutable STORE;

    constructor(IMetricStore store) {
        STORE = store;
    }

    /// @inheritdoc IMetric
    function describe() external pure returns (string memory) {
        return "devices registered";
    }

    /// @inheritdoc IMetric
    function value(uint256 projectId) external view returns (uint256) {
        return STORE.projectActivedAmount(projectId);
    }
}

/// @title FeesMetric
/// @notice Identities that a project paid for, used or not: a quarter of each fee is burned, three are the treasury's. All
/// projects pay the same price, so the order by identities is the order by coins while no vote changes the price.
contract FeesMetric is IMetric {
    IMetricStore public immutable STORE;

    constructor(IMetricStore store) {
        STORE = store;
    }

    /// @inheritdoc IMetric
    function describe() external pure returns (string memory) {
        return "identity fees paid";
    }

    /// @inheritdoc IMetric
    function value(uint256 projectId) external view returns (uint256) {
        return STORE.projectAppliedAmount(projectId);
    }
}

/// @title PaidMetric
/// @notice Coins that settled epochs gave to a project's devices, in gwei. Epochs are counted in order by `count`, which
/// anyone may call; who wants its epochs to count in a round calls it before the round's end. Projects that pay in
/// tokens of their own count nothing: what those are worth the chain does not know.
contract PaidMetric is IMetric {
    struct Counter {
        uint64 epochs;
        uint192 paid;
    }

    Settlement public immutable SETTLEMENT;

    mapping(uint256 projectId => Counter) private _counters;

    event EpochsCounted(uint256 indexed projectId, uint64 epochs, uint256 paid);

    constructor(Settlement settlement) {
        SETTLEMENT = settlement;
    }

    /// @notice Counts a project's next epochs, until `max` of them or one that is still open.
    /// @return epochs counted ever
    function count(uint256 projectId, uint256 max) external returns (uint64 epochs) {
        Counter storage c = _counters[projectId];
        uint256 paid = c.paid;
        epochs = c.epochs;
        uint64 latest = SETTLEMENT.latestEpoch(projectId);
        bool coins = SETTLEMENT.project(projectId).token == address(0);
        for (; max > 0 && epochs < latest; --max) {
            Settlement.Epoch memory e = SETTLEMENT.epoch(projectId, epochs + 1);
            if (e.state != Settlement.State.Settled && e.state != Settlement.State.Void) break;
            if (coins && e.state == Settlement.State.Settled) paid += e.result.total;
            ++epochs;
        }
        (c.epochs, c.paid) = (epochs, uint192(paid));
        emit EpochsCounted(projectId, epochs, paid);
    }

    /// @notice What was counted of a project.
    function countedOf(uint256 projectId) external view returns (uint64 epochs, uint256 paid) {
        return (_counters[projectId].epochs, _counters[projectId].paid);
    }

    /// @inheritdoc IMetric
    function describe() external pure returns (string memory) {
        return "coins paid to devices, gwei";
    }

    /// @inheritdoc IMetric
    function value(uint256 projectId) external view returns (uint256) {
        return _counters[projectId].paid / 1 gwei;
    }
}
