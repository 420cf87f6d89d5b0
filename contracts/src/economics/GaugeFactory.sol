// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IGuardian} from "../governance/IGuardian.sol";
import {IVoteEscrow} from "../governance/IVoteEscrow.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IGauges} from "./IGauges.sol";

/// @title GaugeFactory
/// @notice Makes gauges and keeps their register. Who has `dao.propose` votes may make one; the governor may, and may
/// kill one. docs/spec/dao.md.
/// @dev For each thing there is one living gauge, or the cap of a gauge would be none. What was killed is made again only
/// by the governor.
contract GaugeFactory is IGauges {
    /// @notice What a gauge is for.
    enum Kind {
        None,
        Liquidity,
        Project,
        Device,
        Stream
    }

    /// @notice A gauge as the views show it.
    /// @param gauge its address
    /// @param kind what it is for
    /// @param createdAt when it was made
    /// @param killedAt when it was killed, 0 for not
    /// @param creator who made it
    /// @param name what its creator calls it: bytes of its own choice, which whoever shows them MUST escape
    /// @param target abi encoding of what it is for: a token, a project, projects with shares, or a recipient
    struct Info {
        address gauge;
        Kind kind;
        uint40 createdAt;
        uint40 killedAt;
        address creator;
        string name;
        bytes target;
    }

    /// @dev What votes ask for is in one slot.
    struct Entry {
        Kind kind;
        uint32 index;
        uint40 createdAt;
        uint40 killedAt;
        address creator;
        string name;
    }

    /// @notice The longest name in bytes.
    uint256 public constant MAX_NAME_BYTES = 64;
    /// @notice The most projects of one device gauge.
    uint256 public constant MAX_PROJECTS = 16;
    bytes32 private constant RISK = "dao.gauge";

    /// @notice Makes and kills gauges.
    address public immutable GOVERNOR;
    /// @notice Tells votes.
    IVoteEscrow public immutable ESCROW;
    /// @notice Where the votes that making a gauge needs stand, "dao.propose".
    IParameters public immutable PARAMS;
    /// @notice Can pause the making of gauges, as "dao.gauge".
    IGuardian public immutable GUARDIAN;
    /// @notice The codes that gauges are clones of.
    address public immutable LIQUIDITY_CODE;
    /// @notice See LIQUIDITY_CODE.
    address public immutable PROJECT_CODE;
    /// @notice See LIQUIDITY_CODE.
    address public immutable DEVICE_CODE;
    /// @notice See LIQUIDITY_CODE.
    address public immutable STREAM_CODE;

    address[] private _gauges;
    mapping(address gauge => Entry) private _entries;
    /// @dev The latest gauge for a thing.
    mapping(bytes32 key => address gauge) private _byKey;

    error NotGovernor(address caller, address governor);
    error TooFewVotes(uint256 have, uint256 need);
    error GaugesPaused(bytes32 risk);
    error NoGauge(address gauge);
    error GaugeDead(address gauge);
    error GaugeExists(address gauge);
    error BadGaugeName(uint256 have, uint256 max);
    error BadTarget();

    event GaugeCreated(
        address indexed gauge, uint32 indexed index, Kind indexed kind, address creator, string name, bytes target
    );
    event GaugeKilled(address indexed gauge);

    constructor(address governor, IVoteEscrow escrow, IParameters params, IGuardian guardian, address[4] memory codes) {
        (GOVERNOR, ESCROW, PARAMS, GUARDIAN) = (governor, escrow, params, guardian);
        (LIQUIDITY_CODE, PROJECT_CODE, DEVICE_CODE, STREAM_CODE) = (codes[0], codes[1], codes[2], codes[3]);
    }

    /// @notice Makes a gauge for depositors of a token.
    function createLiquidity(string calldata name, address token) external returns (address) {
        if (token.code.length == 0) revert BadTarget();
        bytes memory target = abi.encode(token);
        return _create(Kind.Liquidity, LIQUIDITY_CODE, name, target, target);
    }

    /// @notice Makes a gauge that funds a project's pool.
    function createProject(string calldata name, uint256 project) external returns (address) {
        if (project == 0) revert BadTarget();
        bytes memory target = abi.encode(project);
        return _create(Kind.Project, PROJECT_CODE, name, target, target);
    }

    /// @notice Makes a gauge for devices of projects.
    /// @param projects ascending, 1 to 16
    /// @param shares how the projects share a week, each at least 1
    function createDevice(string calldata name, uint256[] calldata projects, uint16[] calldata shares)
        external
        returns (address)
    {
        if (projects.length == 0 || projects.length > MAX_PROJECTS || projects.length != shares.length) {
            revert BadTarget();
        }
        for (uint256 i; i < projects.length; ++i) {
            if (shares[i] == 0 || projects[i] == 0 || (i != 0 && projects[i] <= projects[i - 1])) revert BadTarget();
        }
        return _create(Kind.Device, DEVICE_CODE, name, abi.encode(projects, shares), abi.encode(projects));
    }

    /// @notice Makes a gauge that pays a recipient.
    function createStream(string calldata name, address recipient) external returns (address) {
        if (recipient == address(0)) revert BadTarget();
        bytes memory target = abi.encode(recipient);
        return _create(Kind.Stream, STREAM_CODE, name, target, target);
    }

    /// @notice Kills a gauge, for ever: it fetches no more, cannot be voted for, and what it has not paid out by its rules
    /// goes back to the treasury. Called by the governor.
    function kill(address gauge) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        if (_entries[gauge].index == 0) revert NoGauge(gauge);
        if (_entries[gauge].killedAt != 0) revert GaugeDead(gauge);
        _entries[gauge].killedAt = uint40(block.timestamp);
        emit GaugeKilled(gauge);
    }

    // ── views ──

    /// @inheritdoc IGauges
    function indexOf(address gauge) external view returns (uint32) {
        return _entries[gauge].index;
    }

    /// @inheritdoc IGauges
    function gaugeAt(uint32 index) external view returns (address gauge) {
        return _gauges[index - 1];
    }

    /// @inheritdoc IGauges
    function killedAt(address gauge) external view returns (uint40) {
        return _entries[gauge].killedAt;
    }

    /// @notice Number of gauges, dead ones too.
    function count() external view returns (uint256) {
        return _gauges.length;
    }

    /// @notice One gauge; zeros for what is none.
    function infoOf(address gauge) public view returns (Info memory) {
        Entry storage e = _entries[gauge];
        if (e.kind == Kind.None) return Info(address(0), Kind.None, 0, 0, address(0), "", "");
        return Info(gauge, e.kind, e.createdAt, e.killedAt, e.creator, e.name, Clones.fetchCloneArgs(gauge));
    }

    /// @notice A page of gauges in the order they were made.
    /// @param from the first place, from 0
    /// @param max at most so many
    function list(uint256 from, uint256 max) external view returns (Info[] memory page) {
        uint256 size = _gauges.length;
        if (from >= size) return page;
        page = new Info[](max < size - from ? max : size - from);
        for (uint256 i; i < page.length; ++i) {
            page[i] = infoOf(_gauges[from + i]);
        }
    }

    // ── inside ──

    /// @param what the part of the target by which two gauges are for the same thing
    function _create(Kind kind, address code, string calldata name, bytes memory target, bytes memory what)
        private
        returns (address gauge)
    {
        if (bytes(name).length == 0 || bytes(name).length > MAX_NAME_BYTES) {
            revert BadGaugeName(bytes(name).length, MAX_NAME_BYTES);
        }
        bytes32 key = keccak256(abi.encode(kind, what));
        address before = _byKey[key];
        if (before != address(0) && _entries[before].killedAt == 0) revert GaugeExists(before);
        if (msg.sender != GOVERNOR) _admit(before);
        gauge = Clones.cloneWithImmutableArgs(code, target);
        _gauges.push(gauge);
        uint32 index = uint32(_gauges.length);
        _byKey[key] = gauge;
        _entries[gauge] = Entry(kind, index, uint40(block.timestamp), 0, msg.sender, name);
        emit GaugeCreated(gauge, index, kind, msg.sender, name, target);
    }

    /// @dev Whether the sender may make a gauge in place of `before`.
    function _admit(address before) private view {
        if (before != address(0)) revert GaugeDead(before);
        if (GUARDIAN.paused(RISK)) revert GaugesPaused(RISK);
        uint256 need = PARAMS.get("dao.propose");
        uint256 have = ESCROW.getPastVotes(msg.sender, ESCROW.snapshotOf(block.timestamp));
        if (have < need) revert TooFewVotes(have, need);
    }
}
