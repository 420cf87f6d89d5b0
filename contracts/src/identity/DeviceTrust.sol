// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DeviceRegistry} from "./DeviceRegistry.sol";
import {DeviceSignature} from "./DeviceSignature.sol";

/// @dev The part of ProjectRegistry the verdicts ask.
interface ITrustProjects {
    function isController(uint256 projectId, address who) external view returns (bool);
    function generation(uint256 projectId) external view returns (uint64);
}

/// @dev The part of DeviceRegistry the verdicts ask.
interface ITrustDevices {
    function device(address device) external view returns (DeviceRegistry.Device memory);
    function projectOf(address device) external view returns (uint256);
    function signerOf(address device) external view returns (address);
}

/// @title DeviceTrust
/// @notice What verifiers found of devices' hardware: each project's controllers appoint verifiers, who appraise evidence
/// off the chain and record the result here, where policies read it.
/// @dev A verdict is about the key that the device had then. A rotation voids it, for nobody has seen the new key in that
/// hardware; so does the device's removal.
contract DeviceTrust {
    /// @notice Knows who controls a project.
    ITrustProjects public immutable PROJECTS;
    /// @notice Knows a device's project and key.
    ITrustDevices public immutable DEVICES;

    /// @dev Three slots.
    struct Verdict {
        bytes32 kind;
        bytes32 resultHash;
        address verifier;
        uint48 atBlock;
        uint48 untilBlock;
        address signer;
    }

    mapping(uint256 projectId => mapping(uint64 generation => mapping(address => bool))) private _verifiers;
    mapping(address device => Verdict) private _verdicts;

    error NotController(uint256 projectId, address caller);
    error NotVerifier(uint256 projectId, address caller);
    error NotRegistered(address device);
    /// @notice The device's key is another than the one that the verdict is about.
    error WrongDeviceSigner(address have, address want);
    /// @notice The device is a contract: which key signs for it, its document says, and may change without a rotation.
    error NoKey(address device);
    error NoKind();
    error OverAlready(uint256 untilBlock);
    error NothingToRevoke(address device);

    event VerifierSet(uint256 indexed projectId, address indexed verifier, bool allowed);
    /// @notice A verifier saw evidence that the device's key is in hardware of a kind.
    event HardwareAttested(
        uint256 indexed projectId,
        address indexed device,
        address indexed verifier,
        address signer,
        bytes32 kind,
        bytes32 resultHash,
        uint64 untilBlock
    );
    /// @notice The verdict on a device counts no more.
    event HardwareRevoked(uint256 indexed projectId, address indexed device, address verifier);

    constructor(ITrustProjects projects, ITrustDevices devices) {
        PROJECTS = projects;
        DEVICES = devices;
    }

    /// @notice Appoints or dismisses a verifier; called by a controller. A project that changes hands has none.
    function setVerifier(uint256 projectId, address verifier, bool allowed) external {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        _verifiers[projectId][PROJECTS.generation(projectId)][verifier] = allowed;
        emit VerifierSet(projectId, verifier, allowed);
    }

    /// @notice Records a verdict, in place of the one before; called by a verifier of the device's project.
    /// @param signer the address of the key that the evidence was about. A rotation may reach the chain while a verifier
    /// appraises, and its verdict must not pass to a key that it never saw
    /// @param kind ascii, such as "tpm2", filled up with zeros
    /// @param resultHash of the appraisal's result
    /// @param untilBlock the last block in which it counts
    function attest(address device, address signer, bytes32 kind, bytes32 resultHash, uint64 untilBlock) external {
        address current = DEVICES.signerOf(device);
        if (current == address(0)) revert NotRegistered(device);
        uint256 projectId = DEVICES.projectOf(device);
        if (!isVerifier(projectId, msg.sender)) revert NotVerifier(projectId, msg.sender);
        if (signer != current) revert WrongDeviceSigner(current, signer);
        if (DEVICES.device(device).keyType == DeviceSignature.ERC1271) revert NoKey(device);
        if (kind == 0) revert NoKind();
        if (untilBlock < block.number) revert OverAlready(untilBlock);
        uint48 until = untilBlock > type(uint48).max ? type(uint48).max : uint48(untilBlock);
        _verdicts[device] = Verdict(kind, resultHash, msg.sender, uint48(block.number), until, signer);
        emit HardwareAttested(projectId, device, msg.sender, signer, kind, resultHash, until);
    }

    /// @notice Ends a verdict; called by any verifier or controller of the device's project.
    function revoke(address device) external {
        uint256 projectId = DEVICES.projectOf(device);
        if (!isVerifier(projectId, msg.sender) && !PROJECTS.isController(projectId, msg.sender)) {
            revert NotVerifier(projectId, msg.sender);
        }
        if (_verdicts[device].kind == 0) revert NothingToRevoke(device);
        delete _verdicts[device];
        emit HardwareRevoked(projectId, device, msg.sender);
    }

    /// @notice Whether `who` may record verdicts on the project's devices.
    function isVerifier(uint256 projectId, address who) public view returns (bool) {
        return _verifiers[projectId][PROJECTS.generation(projectId)][who];
    }

    /// @notice The verdict that counts now; all zero when there is none, or it is void or over.
    function hardware(address device)
        external
        view
        returns (bytes32 kind, bytes32 resultHash, address verifier, uint64 atBlock, uint64 untilBlock)
    {
        Verdict storage v = _verdicts[device];
        if (v.kind == 0 || v.untilBlock < block.number || v.signer != DEVICES.signerOf(device)) {
            return (0, 0, address(0), 0, 0);
        }
        return (v.kind, v.resultHash, v.verifier, v.atBlock, v.untilBlock);
    }
}
