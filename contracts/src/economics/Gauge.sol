// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IEmission, IGauges} from "./IGauges.sol";

/// @title Gauge
/// @notice What all gauges do: fetch the coins of weeks from the emission, and give back what nobody can earn.
/// @dev A gauge is a clone (EIP-1167) that GaugeFactory made of one of four codes that stand in genesis. What it is for
/// stands behind its code and never changes. It has no owner. Once it is killed it fetches no more.
abstract contract Gauge is ReentrancyGuardTransient {
    /// @notice Pays weeks, and takes back.
    IEmission public immutable EMISSION;
    /// @notice Tells whether this gauge was killed.
    IGauges public immutable GAUGES;
    /// @notice Seconds of a week.
    uint40 public immutable WEEK;

    error NotEmission(address sender);
    error SendFailed(address to, uint256 amount);
    error NothingToClaim(address account);

    /// @notice A week's coins came.
    event Fetched(uint256 indexed week, uint256 amount);

    constructor(IEmission emission, IGauges gauges, uint40 day) {
        (EMISSION, GAUGES, WEEK) = (emission, gauges, 7 * day);
    }

    /// @notice Coins come from the emission alone.
    receive() external payable {
        if (msg.sender != address(EMISSION)) revert NotEmission(msg.sender);
    }

    /// @notice Fetches this gauge's part of a settled week; by anyone. 0 when there is none (any more).
    function collect(uint40 week) external nonReentrant returns (uint256 amount) {
        amount = EMISSION.collect(week);
        if (amount == 0) return 0;
        emit Fetched(week, amount);
        _fetched(week, amount);
    }

    /// @dev What to do with coins that came.
    function _fetched(uint256 week, uint256 amount) internal virtual;

    /// @dev What the factory wrote behind this gauge's code.
    function _args() internal view returns (bytes memory) {
        return Clones.fetchCloneArgs(address(this));
    }

    function _killedAt() internal view returns (uint256) {
        return GAUGES.killedAt(address(this));
    }

    function _giveBack(uint256 amount) internal {
        if (amount != 0) EMISSION.giveBack{value: amount}();
    }

    function _pay(address to, uint256 amount) internal {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert SendFailed(to, amount);
    }
}

/// @title StreamingGauge
/// @notice A gauge that lets coins flow over the week after they came.
/// @dev What flowed by a moment is amount·seconds/WEEK of the current stream, so all of it has flowed at the end, to the
/// wei. New coins join what has not flowed, for a new week. The flow stops when the gauge is killed.
abstract contract StreamingGauge is Gauge {
    /// @dev Coins that flow.
    struct Stream {
        uint128 amount;
        uint128 flowed;
        uint40 from;
    }

    Stream private _stream;

    constructor(IEmission emission, IGauges gauges, uint40 day) Gauge(emission, gauges, day) {}

    /// @notice Coins that flow, what of them has flowed and been counted, and since when they flow.
    function stream() external view returns (uint256 amount, uint256 flowed, uint256 from) {
        return (_stream.amount, _stream.flowed, _stream.from);
    }

    /// @dev Adds coins to the flow. _flow MUST have been called in this block.
    function _pour(uint256 amount) internal {
        _stream = Stream(uint128(_stream.amount - _stream.flowed + amount), 0, uint40(block.timestamp));
    }

    /// @dev What has flowed since the last call.
    function _flow() internal returns (uint256 fresh) {
        fresh = _fresh();
        if (fresh != 0) _stream.flowed += uint128(fresh);
    }

    /// @dev Takes out of the stream what never will flow: all that had not when the gauge was killed.
    function _stopped() internal returns (uint256 rest) {
        if (_killedAt() == 0) return 0;
        rest = _stream.amount - _stream.flowed;
        _stream.amount = _stream.flowed;
    }

    function _fresh() internal view returns (uint256) {
        Stream memory s = _stream;
        uint256 until = block.timestamp;
        uint256 killed = _killedAt();
        if (killed != 0 && killed < until) until = killed;
        if (until <= s.from) return 0;
        uint256 time = until - s.from;
        // A dead gauge's stream may have been cut to what had flowed.
        if (time >= WEEK || s.amount == s.flowed) return s.amount - s.flowed;
        return uint256(s.amount) * time / WEEK - s.flowed;
    }
}
