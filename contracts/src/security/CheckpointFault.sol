// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Poseidon2} from "../compute/Poseidon2.sol";
import {ReadingLeaf} from "../compute/ReadingLeaf.sol";
import {IFaultProof, IRestakingPool, WAD} from "./ISecurity.sol";

/// @dev The part of DataLog that is asked.
interface IPublished {
    function root(uint256 projectId, uint64 size) external view returns (bytes32);
    function fieldRoot(uint256 projectId, uint64 size) external view returns (bytes32);
    function publisher(uint256 projectId, uint64 size) external view returns (address);
}

/// @title CheckpointFault
/// @notice Proves that a sequencer showed two logs: two statements of one project's log by keys of one operator that cannot
/// both be true; or that the two trees of a log, as published in DataLog, are not of the same entries. docs/spec/slashing.md
/// is the specification.
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

    /// @notice That an entry does not stand alike in the two trees which were published for a size: the SHA-256 tree has
    /// `entry` at `index`, the Poseidon2 tree `leaf`, and that is not the entry's. Or that the Poseidon2 tree has a leaf
    /// where the log has no entry: then `entry` and `proof` are empty. Sent as abi.encode(bytes32("tree"), this). Who
    /// published in DataLog is liable, if its account is a key registered here.
    /// @param path the siblings of the leaf, from its own up
    struct TreeEvidence {
        uint256 project;
        uint64 size;
        uint64 index;
        bytes entry;
        bytes32[] proof;
        bytes32 leaf;
        bytes32[48] path;
    }

    /// @notice What a key signs of a log.
    bytes32 public constant STATEMENT_TYPEHASH =
        keccak256("Checkpoint(uint256 project,uint64 size,bytes32 root,uint64 time)");
    /// @notice What a key signs to be an operator's.
    bytes32 public constant KEY_TYPEHASH = keccak256("CheckpointKey(uint256 project,uint32 operator)");

    /// @notice Knows who acts for an operator.
    IRestakingPool public immutable POOL;
    /// @notice Knows what was published of a log.
    IPublished public immutable LOG;

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
    error NotInTree(uint256 index, uint256 size, bytes32 fieldRoot);
    error NotPublished(uint256 project, uint256 size);
    error EntryBeyondLog(uint256 index, uint256 size);

    event KeyRegistered(uint256 indexed project, uint32 indexed operator, address indexed key);

    constructor(IRestakingPool pool, IPublished log) EIP712("Trellis Checkpoint", "1") {
        POOL = pool;
        LOG = log;
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
        capture = uint40(block.timestamp);
        wad = WAD;
        if (evidence.length >= 32 && bytes32(evidence[:32]) == "tree") {
            uint256 project;
            (operator, project) = _tree(evidence);
            return (operator, capture, wad, faultOf(project, operator));
        }
        Evidence memory e = abi.decode(evidence, (Evidence));
        if (e.a.project != e.b.project) revert OtherLogs(e.a.project, e.b.project);
        operator = _signer(e.a);
        uint32 other = _signer(e.b);
        if (operator != other) revert OtherOperators(operator, other);
        if (e.a.size == e.b.size) {
            if (e.a.root == e.b.root) revert NoContradiction();
        } else {
            if (e.leafA == e.leafB) revert NoContradiction();
            _requireIn(e.a.size, e.a.root, e.index, e.leafA, e.proofA);
            _requireIn(e.b.size, e.b.root, e.index, e.leafB, e.proofB);
        }
        id = faultOf(e.a.project, operator);
    }

    /// @notice The id of an operator's fault in a log.
    function faultOf(uint256 project, uint32 operator) public pure returns (bytes32) {
        return keccak256(abi.encode("checkpoint", project, operator));
    }

    /// @notice The leaf of an entry in its log's Poseidon2 tree, from its bytes alone.
    function leafOf(bytes calldata entry) external pure returns (bytes32) {
        return bytes32(ReadingLeaf.leafOf(entry));
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

    /// @dev Who published two trees that are not of the same entries.
    function _tree(bytes calldata evidence) private view returns (uint32 operator, uint256 project) {
        (, TreeEvidence memory e) = abi.decode(evidence, (bytes32, TreeEvidence));
        project = e.project;
        bytes32 fieldRoot = LOG.fieldRoot(project, e.size);
        if (fieldRoot == 0) revert NotPublished(project, e.size);
        address key = LOG.publisher(project, e.size);
        operator = operatorOf[project][key];
        if (operator == 0) revert KeyUnknown(project, key);
        bytes32 want;
        if (e.index < e.size) {
            bytes32 leaf = sha256(abi.encodePacked(bytes1(0x00), e.entry));
            _requireIn(e.size, LOG.root(project, e.size), e.index, leaf, e.proof);
            want = bytes32(ReadingLeaf.leafOf(e.entry));
        } else if (e.entry.length != 0 || e.proof.length != 0) {
            revert EntryBeyondLog(e.index, e.size);
        }
        if (e.leaf == want) revert NoContradiction();
        uint256 node = uint256(e.leaf);
        // A second spelling of an element would stand where the first does.
        if (!Poseidon2.isElement(node) || e.index >> 48 != 0) revert NotInTree(e.index, e.size, fieldRoot);
        for (uint256 level; level < 48; ++level) {
            (uint256 left, uint256 right) = (uint256(e.path[level]), node);
            node = (e.index >> level) & 1 == 1 ? Poseidon2.compress(left, right) : Poseidon2.compress(right, left);
        }
        if (node != uint256(fieldRoot)) revert NotInTree(e.index, e.size, fieldRoot);
    }

    /// @dev RFC 9162, 2.1.3.2. The path's shape follows from index and size, so no hash of an inner node passes for a leaf's.
    function _requireIn(uint64 size, bytes32 root, uint64 index, bytes32 leaf, bytes32[] memory proof) private pure {
        bool ok = index < size;
        uint256 fn = index;
        uint256 sn = uint256(size) - (ok ? 1 : 0);
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
        if (!ok || sn != 0 || leaf != root) revert NotInLog(index, size, root);
    }
}
