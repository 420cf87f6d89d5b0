// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IResultVerifier, IVerifierRouter, Statement} from "./ICompute.sol";

/// @title VerifierRouter
/// @notice Which verifier judges which kind of evidence. A route is never changed: a new version is a new route, beside the old
/// one, which can be paused. docs/spec/verifiers.md lists those of genesis.
/// @dev A verifier is called statically, within the gas of its route, and at most MAX_REASON bytes of what it says are read. So
/// one that reverts, loops or answers at length costs whoever asks it, and nobody else.
contract VerifierRouter is IVerifierRouter {
    /// @notice A route to be added.
    /// @param name whose keccak256's first four bytes are the route, such as "sp1.groth16.v6"
    /// @param gas the most that one verification may use
    struct NewRoute {
        string name;
        address verifier;
        uint32 gas;
    }

    /// @notice A route as the views show it.
    struct Route {
        bytes4 route;
        string name;
        address verifier;
        uint32 gas;
        uint40 addedAt;
        bool paused;
    }

    /// @notice The most of a verifier's reason that is passed on.
    uint256 public constant MAX_REASON = 256;
    /// @notice The most gas a route can have; a transaction has 2^24 (EIP-7825).
    uint32 public constant MAX_GAS = 15_000_000;
    uint256 public constant MAX_NAME_BYTES = 64;

    /// @notice Adds and pauses routes: the timelock.
    address public immutable GOVERNOR;

    bytes4[] private _list;
    mapping(bytes4 route => Route) private _routes;

    error NotGovernor(address caller, address governor);
    error UnknownRoute(bytes4 route);
    /// @notice Another name has the route already, or the same: routes are never changed.
    error RouteTaken(bytes4 route);
    error RouteIsPaused(bytes4 route);
    error RouteIsNotPaused(bytes4 route);
    error BadName(string name);
    error BadGas(uint32 gas, uint32 max);
    /// @notice There is no code at the verifier.
    error NoVerifier(bytes4 route, address verifier);
    /// @notice The verifier said no, or reverted: with `reason`, which may be cut off, and is empty when it said no or used up its gas.
    error NotShown(bytes4 route, bytes reason);
    /// @notice The verifier's answer is no bool.
    error BadAnswer(bytes4 route, uint256 size);
    /// @notice The evidence was not found good, and the transaction left the verifier less gas than its route has.
    error TooLittleGas(bytes4 route, uint256 have, uint256 want);

    event RouteAdded(bytes4 indexed route, string name, address indexed verifier, uint32 gas);
    event RoutePaused(bytes4 indexed route);
    event RouteUnpaused(bytes4 indexed route);

    /// @param genesis the first routes; those whose verifier is not there yet are inactive until it is
    constructor(address governor, NewRoute[] memory genesis) {
        GOVERNOR = governor;
        for (uint256 i = 0; i < genesis.length; ++i) {
            _add(genesis[i]);
        }
    }

    modifier onlyGovernor() {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        _;
    }

    /// @notice Adds a route, for ever.
    function add(string calldata name, address verifier, uint32 gas) external onlyGovernor returns (bytes4 route) {
        route = _add(NewRoute(name, verifier, gas));
        if (verifier.code.length == 0) revert NoVerifier(route, verifier);
    }

    /// @notice Lets a route take no more results.
    function pause(bytes4 route) external onlyGovernor {
        Route storage r = _known(route);
        if (r.paused) revert RouteIsPaused(route);
        r.paused = true;
        emit RoutePaused(route);
    }

    /// @notice Ends a pause.
    function unpause(bytes4 route) external onlyGovernor {
        Route storage r = _known(route);
        if (!r.paused) revert RouteIsNotPaused(route);
        r.paused = false;
        emit RouteUnpaused(route);
    }

    /// @inheritdoc IVerifierRouter
    function requireShown(bytes4 route, Statement calldata s, bytes calldata evidence) external view {
        Route storage r = _known(route);
        if (r.paused) revert RouteIsPaused(route);
        (address verifier, uint256 limit) = (r.verifier, r.gas);
        if (verifier.code.length == 0) revert NoVerifier(route, verifier);
        bytes memory data = abi.encodeCall(IResultVerifier.verify, (s, evidence));
        uint256 have = gasleft() / 64 * 63;
        uint256 success;
        uint256 size;
        uint256 answer;
        assembly ("memory-safe") {
            success := staticcall(limit, verifier, add(data, 0x20), mload(data), 0x00, 0x20)
            size := returndatasize()
            answer := mload(0x00)
        }
        if (success == 1 && size == 32 && answer == 1) return;
        if (have < limit) revert TooLittleGas(route, have, limit);
        if (success == 1 && (size != 32 || answer > 1)) revert BadAnswer(route, size);
        revert NotShown(route, success == 1 ? bytes("") : _reason());
    }

    /// @inheritdoc IVerifierRouter
    function isActive(bytes4 route) external view returns (bool) {
        Route storage r = _routes[route];
        return !r.paused && r.verifier.code.length > 0;
    }

    /// @notice One route; its name is empty where there is none.
    function routeOf(bytes4 route) external view returns (Route memory) {
        return _routes[route];
    }

    /// @notice All routes, in the order they were added.
    function routes() external view returns (Route[] memory all) {
        all = new Route[](_list.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = _routes[_list[i]];
        }
    }

    function _add(NewRoute memory r) private returns (bytes4 route) {
        uint256 length = bytes(r.name).length;
        if (length == 0 || length > MAX_NAME_BYTES) revert BadName(r.name);
        if (r.gas == 0 || r.gas > MAX_GAS) revert BadGas(r.gas, MAX_GAS);
        route = bytes4(keccak256(bytes(r.name)));
        if (_routes[route].verifier != address(0)) revert RouteTaken(route);
        if (r.verifier == address(0)) revert NoVerifier(route, r.verifier);
        _routes[route] = Route(route, r.name, r.verifier, r.gas, uint40(block.timestamp), false);
        _list.push(route);
        emit RouteAdded(route, r.name, r.verifier, r.gas);
    }

    function _known(bytes4 route) private view returns (Route storage r) {
        r = _routes[route];
        if (r.verifier == address(0)) revert UnknownRoute(route);
    }

    /// @dev The first bytes of what the last call returned.
    function _reason() private pure returns (bytes memory reason) {
        assembly ("memory-safe") {
            let size := returndatasize()
            if gt(size, MAX_REASON) { size := MAX_REASON }
            reason := mload(0x40)
            mstore(reason, size)
            returndatacopy(add(reason, 0x20), 0, size)
            mstore(0x40, add(reason, and(add(size, 0x3f), not(0x1f))))
        }
    }
}
