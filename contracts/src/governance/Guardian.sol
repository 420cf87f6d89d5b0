// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGuardian} from "./IGuardian.sol";

/// @title Guardian
/// @notice Who watches the young network: an account that can pause named risks for a week each, and nothing more, until a
/// year after genesis. The timelock can end or prolong any pause, at any time.
/// @dev A pause stops new exposure alone (docs/spec/governance.md lists which contracts ask for which risk). The guardian can
/// pause a risk again only 30 days after it last began to: by then votes can have decided.
contract Guardian is IGuardian {
    /// @dev One slot. `until` is exclusive.
    struct Pause {
        uint40 until;
        uint40 again;
    }

    /// @notice The timelock.
    address public immutable GOVERNOR;
    /// @notice Seconds of a day.
    uint40 public immutable DAY;
    /// @notice From when on the guardian has no power.
    uint40 public immutable EXPIRES;

    /// @notice The account that may pause; zero for nobody.
    address public guardian;

    mapping(bytes32 risk => Pause) private _pauses;

    error NotGovernor(address caller, address governor);
    error NotGuardian(address caller, address guardian);
    error GuardianExpired(uint256 since);
    error PauseTooLong(uint256 length, uint256 max);
    error PausedRecently(bytes32 risk, uint256 again);

    event RiskPaused(bytes32 indexed risk, address indexed by, uint256 until);
    event GuardianChanged(address indexed from, address indexed to);

    /// @param genesis when the year begins, Unix seconds
    constructor(address governor, address guardian_, uint40 genesis, uint40 day) {
        GOVERNOR = governor;
        DAY = day;
        EXPIRES = genesis + 365 * day;
        guardian = guardian_;
        emit GuardianChanged(address(0), guardian_);
    }

    /// @notice Pauses a risk from now on.
    /// @param risk its name, left-aligned ASCII
    /// @param length seconds, at most seven days
    function pause(bytes32 risk, uint40 length) external {
        if (msg.sender != guardian) revert NotGuardian(msg.sender, guardian);
        if (block.timestamp >= EXPIRES) revert GuardianExpired(EXPIRES);
        if (length > 7 * DAY) revert PauseTooLong(length, 7 * DAY);
        Pause storage p = _pauses[risk];
        if (block.timestamp < p.again) revert PausedRecently(risk, p.again);
        uint40 until = uint40(block.timestamp) + length;
        // What the timelock has set longer stays.
        if (until < p.until) until = p.until;
        (p.until, p.again) = (until, uint40(block.timestamp) + 30 * DAY);
        emit RiskPaused(risk, msg.sender, until);
    }

    /// @notice Ends a pause, prolongs it, or begins one: the timelock only.
    /// @param until to when the risk is paused; now or before to end it; at most 365 days ahead
    function set(bytes32 risk, uint40 until) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        uint256 max = block.timestamp + 365 * uint256(DAY);
        if (until > max) revert PauseTooLong(until - block.timestamp, 365 * uint256(DAY));
        _pauses[risk].until = until;
        emit RiskPaused(risk, msg.sender, until);
    }

    /// @notice Names another guardian, or nobody. The guardian itself can only resign. The year stays that of genesis.
    function appoint(address to) external {
        if (msg.sender != GOVERNOR && (msg.sender != guardian || to != address(0))) {
            revert NotGovernor(msg.sender, GOVERNOR);
        }
        emit GuardianChanged(guardian, to);
        guardian = to;
    }

    /// @inheritdoc IGuardian
    function paused(bytes32 risk) external view returns (bool) {
        return block.timestamp < _pauses[risk].until;
    }

    /// @notice Until when a risk is paused, and from when on the guardian may pause it again.
    function pauseOf(bytes32 risk) external view returns (uint40 until, uint40 again) {
        Pause storage p = _pauses[risk];
        return (p.until, p.again);
    }
}
