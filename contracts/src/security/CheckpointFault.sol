// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IFaultProof, IRestakingPool, WAD} from "./ISecurity.sol";

/// @title CheckpointFault
/// @notice Proves that a sequencer showed two logs: two statements of one project's log by keys of one operator that cannot
/// both be true. docs/spec/slashing.md is the specification.
///
/// @dev A log's checkpoints are signed with Ed25519, which no contract can check at a bearable price. So a sequencer whose
/// operator has stake behind it signs a statement of the same content beside each, with a secp256k1 key that is registered
/// here (EIP-712; domain "Trellis Checkpoint", version "1").
///
/// Capture. The cheat chooses the times it signs, so no time in a statement begins a window, or ends one. Two statements
/// that contradict each other are a fault that stands for as long as both exist; so the fault is of the moment in which it is
/// shown, and costs what the operator promises then. It cannot promise less by then than when it signed: what it takes
/// back stays promised for longer than a fault can be slashed for, and opted out it counts as in for as long. Who trusts
/// a statement has that time to find another that contradicts it; statements older than a day should be trusted by
/// nobody, which is what their time is for.
contract CheckpointFault is IFaultProof, EIP712 {
    /// @notice A statement: at `size` entries, the project's log has `root`.
    /// @param time when it was signed, Unix seconds; for readers
    /// @param signature 65 bytes (r, s, v), s in the lower half of the order
    struct Statement {
        uint256 project;
        uint64 size;
        bytes32 root;
        uint64 time;
        bytes signature;
    }

    /// @notice Two statements that contradict each other. Of equal size, their roots differ and the rest is not looked at.
    /// Of different sizes, the entry `index` has one hash under one root and another under the other.
    /// @param leafA RFC 6962 leaf hash of the entry in the log of `a`
    /// @param proofA inclusion proof of it (RFC 9162, 2.1.3)
    struct Evidence {
        Statement a;
        Statement b;
        uint64 index;
        bytes32 leafA;
        bytes32[] proofA;
        bytes32 leafB;
        bytes32[] proofB;
    }

    /// @notice What a key signs of a log.
    bytes32 public constant STATEMENT_TYPEHASH =
        keccak256("Checkpoint(uint256 project,uint64 size,bytes32 root,uint64 time)");
    /// @notice What a key signs to be an operator's.
    bytes32 public constant KEY_TYPEHASH = keccak256("CheckpointKey(uint256 project,uint32 operator)");

    /// @notice Knows who acts for an operator.
    IRestakingPool public immutable POOL;

    /// @notice Whose key it is, for a project's log; 0 for nobody's. For ever: a key that could be given back would take
    /// its lies with it.
    mapping(uint256 project => mapping(address key => uint32)) public operatorOf;
    mapping(uint256 project => address[]) private _keys;

    error NotOperatorOwner(uint32 operator, address caller);
    error KeyTaken(uint256 project, address key, uint32 operator);
    error BadKeyProof(address have, address want);
    error OtherLogs(uint256 a, uint256 b);
    error KeyUnknown(uint256 project, address key);
    error OtherOperators(uint32 a, uint32 b);
    error NoContradiction();
    error NotInLog(uint256 index, uint256 size, bytes32 root);

    event KeyRegistered(uint256 indexed project, uint32 indexed operator, address indexed key);

    constructor(IRestakingPool pool) EIP712("Trellis Checkpoint", "1") {
        POOL = pool;
    }

    /// @notice Has an operator answer for what a key says of a project's log, for ever. By the operator's owner.
    /// @param proof the key's signature over `keyDigest`: it cannot be registered for another
    function registerKey(uint256 project, uint32 operator, address key, bytes calldata proof) external {
        if (msg.sender != POOL.ownerOf(operator)) revert NotOperatorOwner(operator, msg.sender);
        uint32 taken = operatorOf[project][key];
        if (taken != 0) revert KeyTaken(project, key, taken);
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(keyDigest(project, operator), proof);
        if (err != ECDSA.RecoverError.NoError || signer != key) revert BadKeyProof(signer, key);
        operatorOf[project][key] = operator;
        _keys[project].push(key);
        emit KeyRegistered(project, operator, key);
    }

    /// @inheritdoc IFaultProof
    /// @dev The fault is the operator's lie about a log: one, however many statements show it and whichever keys signed
    /// them. An operator that was slashed for it vouches for nothing of that log any more.
    function check(uint32, bytes calldata evidence)
        external
        view
        returns (uint32 operator, uint40 capture, uint256 wad, bytes32 id)
    {
        Evidence memory e = abi.decode(evidence, (Evidence));
        if (e.a.project != e.b.project) revert OtherLogs(e.a.project, e.b.project);
        operator = _signer(e.a);
        uint32 other = _signer(e.b);
        if (operator != other) revert OtherOperators(operator, other);
        if (e.a.size == e.b.size) {
            if (e.a.root == e.b.root) revert NoContradiction();
        } else {
            if (e.leafA == e.leafB) revert NoContradiction();
            _requireIn(e.a, e.index, e.leafA, e.proofA);
            _requireIn(e.b, e.index, e.leafB, e.proofB);
        }
        return (operator, uint40(block.timestamp), WAD, faultOf(e.a.project, operator));
    }

    /// @notice The id of an operator's fault in a log.
    function faultOf(uint256 project, uint32 operator) public pure returns (bytes32) {
        return keccak256(abi.encode("checkpoint", project, operator));
    }

    /// @notice The keys that were ever registered for a project's log.
    function keysOf(uint256 project) external view returns (address[] memory) {
        return _keys[project];
    }

    /// @notice What a statement's key signs.
    function statementDigest(uint256 project, uint64 size, bytes32 root, uint64 time) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(STATEMENT_TYPEHASH, project, size, root, time)));
    }

    /// @notice What a key signs to be an operator's.
    function keyDigest(uint256 project, uint32 operator) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(KEY_TYPEHASH, project, operator)));
    }

    function _signer(Statement memory s) private view returns (uint32 operator) {
        address key = ECDSA.recover(statementDigest(s.project, s.size, s.root, s.time), s.signature);
        operator = operatorOf[s.project][key];
        if (operator == 0) revert KeyUnknown(s.project, key);
    }

    /// @dev RFC 9162, 2.1.3.2. The path's shape follows from index and size, so no hash of an inner node passes for a leaf's.
    function _requireIn(Statement memory s, uint64 index, bytes32 leaf, bytes32[] memory proof) private pure {
        bool ok = index < s.size;
        uint256 fn = index;
        uint256 sn = uint256(s.size) - (ok ? 1 : 0);
        for (uint256 i; ok && i < proof.length; ++i) {
            if (sn == 0) {
                ok = false;
                break;
            }
            if (fn & 1 == 1 || fn == sn) {
                leaf = sha256(abi.encodePacked(bytes1(0x01), proof[i], leaf));
                while (fn & 1 == 0 && fn != 0) {
                    (fn, sn) = (fn >> 1, sn >> 1);
                }
            } else {
                leaf = sha256(abi.encodePacked(bytes1(0x01), leaf, proof[i]));
            }
            (fn, sn) = (fn >> 1, sn >> 1);
        }
        if (!ok || sn != 0 || leaf != s.root) revert NotInLog(index, s.size, s.root);
    }
}
