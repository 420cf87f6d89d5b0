// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IPrograms, Program} from "./ICompute.sol";

/// @dev The part of ProjectRegistry that this asks.
interface IProjectControllers {
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @title Programs
/// @notice The versions of projects' programs. What was published stays: a task names a version, and its result has to be
/// checkable for ever. docs/spec/compute.md is the specification.
contract Programs is IPrograms {
    /// @notice The longest address of an artefact, in bytes.
    uint256 public constant MAX_URI_BYTES = 512;

    /// @notice Tells who controls a project.
    IProjectControllers public immutable PROJECTS;

    mapping(uint256 projectId => Program[]) private _programs;
    mapping(uint256 projectId => mapping(uint32 version => string)) private _uris;

    error NotController(uint256 projectId, address caller);
    error EmptyHash();
    error EmptyRoute();
    error UriLength(uint256 have, uint256 max);
    error NoSuchVersion(uint256 projectId, uint32 version);
    error AlreadyRetired(uint256 projectId, uint32 version);

    event Published(
        uint256 indexed projectId, uint32 indexed version, bytes4 indexed route, bytes32 manifest, bytes32 key, string uri
    );
    event Retired(uint256 indexed projectId, uint32 indexed version);

    constructor(IProjectControllers projects) {
        PROJECTS = projects;
    }

    /// @notice Publishes a version; by a controller of the project.
    /// @param manifest SHA-256 of the canonical manifest
    /// @param key what the route's verifier knows the program by
    /// @param route which verifier judges its results
    /// @param uri where manifest and code are; whoever fetches them checks the hashes
    /// @return version counts from 1 in each project
    function publish(uint256 projectId, bytes32 manifest, bytes32 key, bytes4 route, string calldata uri)
        external
        returns (uint32 version)
    {
        _requireController(projectId);
        if (manifest == 0 || key == 0) revert EmptyHash();
        if (route == 0) revert EmptyRoute();
        if (bytes(uri).length > MAX_URI_BYTES) revert UriLength(bytes(uri).length, MAX_URI_BYTES);
        _programs[projectId].push(Program(manifest, key, route, uint40(block.timestamp), false));
        version = uint32(_programs[projectId].length);
        _uris[projectId][version] = uri;
        emit Published(projectId, version, route, manifest, key, uri);
    }

    /// @notice Takes no new tasks for a version from now on, for ever; by a controller. Tasks that were put before go on.
    function retire(uint256 projectId, uint32 version) external {
        _requireController(projectId);
        if (version == 0 || version > _programs[projectId].length) revert NoSuchVersion(projectId, version);
        Program storage p = _programs[projectId][version - 1];
        if (p.retired) revert AlreadyRetired(projectId, version);
        p.retired = true;
        emit Retired(projectId, version);
    }

    /// @inheritdoc IPrograms
    function programOf(uint256 projectId, uint32 version) external view returns (Program memory p) {
        if (version == 0 || version > _programs[projectId].length) return p;
        return _programs[projectId][version - 1];
    }

    /// @notice The latest version of a project, 0 for none.
    function latest(uint256 projectId) external view returns (uint32) {
        return uint32(_programs[projectId].length);
    }

    /// @notice Where a version's artefacts are.
    function uriOf(uint256 projectId, uint32 version) external view returns (string memory) {
        return _uris[projectId][version];
    }

    function _requireController(uint256 projectId) private view {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
    }
}
