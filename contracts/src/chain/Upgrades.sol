// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Upgrades
/// @notice Tells from when on which version of the protocol is required. A node that does not know the version required
/// at a block's time stops instead of guessing.
/// @dev Only the governor schedules. Versions rise by one, times never fall, and each is announced `NOTICE` seconds
/// ahead, so that operators can install the program that knows it. What has begun cannot be taken back.
contract Upgrades {
    struct Upgrade {
        uint64 time;
        string name;
    }

    /// @notice Who may schedule: the timelock of the governor.
    address public immutable GOVERNOR;
    /// @notice The least seconds between scheduling an upgrade and its time.
    uint64 public immutable NOTICE;

    /// @dev Element i is version i + 2; version 1 is that of genesis.
    Upgrade[] private _upgrades;

    error NotGovernor();
    error WrongVersion(uint32 have, uint32 want);
    error TooSoon(uint64 have, uint64 earliest);
    error AlreadyBegun(uint32 version);

    event UpgradeScheduled(uint32 indexed version, uint64 time, string name);
    event UpgradeCancelled(uint32 indexed version);

    constructor(address governor, uint64 notice) {
        GOVERNOR = governor;
        NOTICE = notice;
    }

    modifier onlyGovernor() {
        if (msg.sender != GOVERNOR) revert NotGovernor();
        _;
    }

    /// @notice Schedules the next version.
    /// @param version the version, one above the last
    /// @param time from which block time on it is required, at least NOTICE seconds ahead and not before the last
    /// @param name for people
    function schedule(uint32 version, uint64 time, string calldata name) external onlyGovernor {
        uint32 last = latest();
        if (version != last + 1) revert WrongVersion(version, last + 1);
        uint256 earliest = block.timestamp + NOTICE;
        if (last > 1 && _upgrades[last - 2].time > earliest) earliest = _upgrades[last - 2].time;
        if (time < earliest) revert TooSoon(time, uint64(earliest));
        _upgrades.push(Upgrade(time, name));
        emit UpgradeScheduled(version, time, name);
    }

    /// @notice Takes back the last version scheduled, before its time.
    function cancel(uint32 version) external onlyGovernor {
        uint32 last = latest();
        if (version != last || last == 1) revert WrongVersion(version, last);
        if (_upgrades[last - 2].time <= block.timestamp) revert AlreadyBegun(version);
        _upgrades.pop();
        emit UpgradeCancelled(version);
    }

    /// @notice The last version scheduled, 1 when there is none.
    function latest() public view returns (uint32) {
        return uint32(_upgrades.length + 1);
    }

    /// @notice The version required in a block of time `time`.
    function required(uint64 time) external view returns (uint32 version) {
        version = latest();
        while (version > 1 && _upgrades[version - 2].time > time) --version;
    }

    /// @notice The first version whose time is to come, all zero when there is none.
    function next() external view returns (uint32 version, uint64 time, string memory name) {
        uint32 n = latest();
        while (n > 1 && _upgrades[n - 2].time > block.timestamp) --n;
        if (n == latest()) return (0, 0, "");
        return upgrade(n + 1);
    }

    /// @notice A version that was scheduled, with its time and name; version 1 began with genesis.
    function upgrade(uint32 wanted) public view returns (uint32 version, uint64 time, string memory name) {
        if (wanted < 2 || wanted > latest()) return (wanted == 1 ? 1 : 0, 0, "");
        Upgrade storage u = _upgrades[wanted - 2];
        return (wanted, u.time, u.name);
    }
}
