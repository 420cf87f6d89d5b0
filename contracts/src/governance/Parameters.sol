// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title IParameters
/// @notice What other contracts ask of the parameters.
interface IParameters {
    /// @notice The value of a parameter now; reverts for a name that does not exist.
    /// @param name up to 32 ASCII characters, such as "pool.meter", left-aligned
    function get(bytes32 name) external view returns (uint256);
}

/// @title IParameterHistory
/// @notice For those who settle a time that is over by the numbers that stood then.
interface IParameterHistory {
    /// @notice The value of a parameter at a moment that is not after now: a change counts from its own second on.
    function valueAt(bytes32 name, uint256 time) external view returns (uint256);
}

/// @title Parameters
/// @notice Every number that votes can change, each inside a band that no vote can leave. docs/spec/governance.md lists
/// them.
/// @dev The names and the bands are those of genesis for ever. What reads a parameter reads it when it acts, so a change
/// counts from the block in which the timelock carries it out; who must keep what was promised before reads it at the
/// promise and keeps it.
contract Parameters is IParameters, IParameterHistory {
    using Checkpoints for Checkpoints.Trace208;

    /// @notice One parameter as the views show it.
    /// @param name as in `get`
    /// @param value what counts now
    /// @param min the least that a vote can set
    /// @param max the most that a vote can set
    /// @param changedAt when it was last set, in Unix seconds; 0 for what genesis gave
    struct Parameter {
        bytes32 name;
        uint256 value;
        uint256 min;
        uint256 max;
        uint40 changedAt;
    }

    /// @dev `known` tells a value of 0 from a name that does not exist; one slot with the value.
    struct Entry {
        uint128 value;
        uint40 changedAt;
        bool known;
        uint128 min;
        uint128 max;
    }

    /// @notice May set values, inside their bands.
    address public immutable GOVERNOR;

    bytes32[] private _names;
    mapping(bytes32 name => Entry) private _entries;
    /// @dev Empty until the first change; then every value with the second from which it counts, genesis' from 0.
    mapping(bytes32 name => Checkpoints.Trace208) private _history;

    error NotGovernor(address caller, address governor);
    error NoSuchParameter(bytes32 name);
    error NotYet(uint256 time);
    error OutOfBand(bytes32 name, uint256 value, uint256 min, uint256 max);

    event ParameterSet(bytes32 indexed name, uint256 before, uint256 value);

    /// @param list the parameters, of different names, each with min ≤ value ≤ max
    constructor(address governor, Parameter[] memory list) {
        GOVERNOR = governor;
        for (uint256 i; i < list.length; ++i) {
            Parameter memory p = list[i];
            if (p.value < p.min || p.value > p.max || p.max > type(uint128).max || _entries[p.name].known) {
                revert OutOfBand(p.name, p.value, p.min, p.max);
            }
            _names.push(p.name);
            _entries[p.name] = Entry(uint128(p.value), 0, true, uint128(p.min), uint128(p.max));
        }
    }

    /// @notice Sets a parameter.
    function set(bytes32 name, uint256 value) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        Entry storage e = _entry(name);
        if (value < e.min || value > e.max) revert OutOfBand(name, value, e.min, e.max);
        emit ParameterSet(name, e.value, value);
        Checkpoints.Trace208 storage history = _history[name];
        if (history.length() == 0) history.push(0, e.value);
        history.push(uint48(block.timestamp), uint208(value));
        (e.value, e.changedAt) = (uint128(value), uint40(block.timestamp));
    }

    /// @inheritdoc IParameters
    function get(bytes32 name) external view returns (uint256) {
        return _entry(name).value;
    }

    /// @inheritdoc IParameterHistory
    function valueAt(bytes32 name, uint256 time) external view returns (uint256) {
        if (time > block.timestamp) revert NotYet(time);
        Checkpoints.Trace208 storage history = _history[name];
        return history.length() == 0 ? _entry(name).value : history.upperLookupRecent(uint48(time));
    }

    /// @notice One parameter with its band.
    function parameter(bytes32 name) public view returns (Parameter memory) {
        Entry storage e = _entry(name);
        return Parameter(name, e.value, e.min, e.max, e.changedAt);
    }

    /// @notice All of them, in the order of genesis.
    function all() external view returns (Parameter[] memory list) {
        list = new Parameter[](_names.length);
        for (uint256 i; i < list.length; ++i) {
            list[i] = parameter(_names[i]);
        }
    }

    function _entry(bytes32 name) private view returns (Entry storage e) {
        e = _entries[name];
        if (!e.known) revert NoSuchParameter(name);
    }
}
