// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IResultVerifier, Statement, TaskId} from "./ICompute.sol";

/// @dev The part of ProjectRegistry that this asks.
interface IEnclaveProjects {
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @dev The part of DeviceTrust that this asks: projects appoint verifiers there, for devices and for enclaves.
interface IEnclaveTrust {
    function isVerifier(uint256 projectId, address who) external view returns (bool);
}

/// @title AttestedKeys
/// @notice Keys that live in enclaves, with what runs there, and results that they sign. A verifier that a project appointed
/// (`DeviceTrust`), or that votes did, for all projects, appraises an enclave's evidence off the chain and vouches for its
/// key, for some days. docs/spec/enclaves.md is the specification.
///
/// @dev Freshness: evidence carries a nonce that follows from a block's hash, and a vouch counts only while that block is
/// one of the last 256. So no evidence that was made before then, or for another key, scope, holder or chain, gets in,
/// and the verifier has nothing to remember.
///
/// A key belongs to one enclave. Whoever has it in another measurement has taken it out; so the measurement of a key never
/// changes, and a revoked key stays revoked.
contract AttestedKeys is IResultVerifier, EIP712 {
    /// @notice What a verifier vouches for.
    /// @param scope the project that trusts the verifier; 0 when votes appointed it, for all projects
    /// @param key the enclave's
    /// @param holder who runs the enclave, and may take the key back
    /// @param measurement hash of what runs there; the key of programs that it computes
    /// @param kind ascii, such as "tdx", filled up with zeros
    /// @param resultHash of the appraisal's result
    /// @param atBlock whose hash the nonce of the evidence follows from
    /// @param until Unix seconds at which it ends
    struct Vouch {
        uint256 scope;
        address key;
        address holder;
        bytes32 measurement;
        bytes32 kind;
        bytes32 resultHash;
        uint64 atBlock;
        uint40 until;
    }

    /// @notice A key, in four slots.
    /// @param since when it was first vouched for, Unix seconds
    struct Key {
        bytes32 measurement;
        bytes32 kind;
        address verifier;
        uint40 since;
        uint40 until;
        bool revoked;
        address holder;
    }

    /// @notice What a verifier signs.
    bytes32 public constant VOUCH_TYPEHASH = keccak256(
        "EnclaveKey(uint256 scope,address key,address holder,bytes32 measurement,bytes32 kind,bytes32 resultHash,uint64 atBlock,uint40 until)"
    );
    /// @notice What begins the preimage of a nonce.
    bytes32 public constant NONCE = keccak256("trellis.enclave.nonce.v1");
    /// @notice What begins the preimage of a signature under many results.
    bytes32 public constant RESULTS = keccak256("trellis.compute.results.v1");
    /// @notice The kind of enclaves that are programs like any other: they protect nothing.
    bytes32 public constant SIMULATED = "simulated";
    /// @notice The longest that a key is vouched for at once, in seconds.
    uint40 public constant MAX_LIFETIME = 30 days;
    /// @notice The most steps of a proof that a result is among those signed together.
    uint256 public constant MAX_STEPS = 16;

    /// @notice Appoints verifiers for all projects: the timelock.
    address public immutable GOVERNOR;
    IEnclaveProjects public immutable PROJECTS;
    IEnclaveTrust public immutable TRUST;
    /// @notice Whether simulated enclaves count: on networks for development alone.
    bool public immutable ALLOWS_SIMULATED;

    /// @notice Verifiers that votes appointed, for all projects.
    mapping(address verifier => bool) public isGeneralVerifier;
    /// @notice Projects that take keys of their own verifiers alone.
    mapping(uint256 projectId => bool) public trustsOwnAlone;

    mapping(uint256 scope => mapping(address key => Key)) private _keys;

    error NotGovernor(address caller, address governor);
    error NotController(uint256 projectId, address caller);
    error NotVerifier(uint256 scope, address signer);
    error BadSignature();
    error SimulatedRefused();
    error NoKind();
    error NoMeasurement();
    /// @notice The block is none of the last 256: ask for evidence with a nonce of now.
    error Stale(uint256 atBlock, uint256 now_);
    error BadLifetime(uint256 until, uint256 max);
    /// @notice It would end before the vouch that is there.
    error Shortens(uint256 until, uint256 before);
    error KeyIsRevoked(uint256 scope, address key);
    /// @notice The key was vouched for in another enclave.
    error OtherMeasurement(bytes32 have, bytes32 want);
    error OtherHolder(address have, address want);
    error MayNotRevoke(uint256 scope, address key, address caller);
    error UnknownKey(uint256 projectId, address key);
    error KeyExpired(address key, uint256 until);
    /// @notice Who vouched for the key is trusted no more.
    error VerifierDismissed(address key, address verifier);
    error WrongSize(uint256 size);

    event GeneralVerifierSet(address indexed verifier, bool allowed);
    event OwnAloneSet(uint256 indexed projectId, bool alone);
    /// @notice A verifier saw evidence that the key lives in an enclave that runs `measurement`.
    event EnclaveAttested(
        uint256 indexed scope,
        address indexed key,
        bytes32 indexed measurement,
        address holder,
        address verifier,
        bytes32 kind,
        bytes32 resultHash,
        uint64 atBlock,
        uint40 until,
        bool simulated
    );
    /// @notice The key counts no more, for ever.
    event EnclaveRevoked(uint256 indexed scope, address indexed key, address by);

    constructor(address governor, IEnclaveProjects projects, IEnclaveTrust trust, bool allowsSimulated)
        EIP712("Trellis Enclaves", "1")
    {
        (GOVERNOR, PROJECTS, TRUST, ALLOWS_SIMULATED) = (governor, projects, trust, allowsSimulated);
    }

    /// @notice Appoints or dismisses a verifier for all projects; keys that a dismissed one vouched for count no more.
    function setGeneralVerifier(address verifier, bool allowed) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        isGeneralVerifier[verifier] = allowed;
        emit GeneralVerifierSet(verifier, allowed);
    }

    /// @notice Says whether a project takes keys of its own verifiers alone; called by a controller.
    function setOwnAlone(uint256 projectId, bool alone) external {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        trustsOwnAlone[projectId] = alone;
        emit OwnAloneSet(projectId, alone);
    }

    /// @notice What evidence for a key must carry: the nonce of the challenge. Reverts when the block is too old.
    function nonceFor(uint256 scope, address key, address holder, uint64 atBlock) public view returns (bytes32) {
        bytes32 hash = blockhash(atBlock);
        if (hash == 0) revert Stale(atBlock, block.number);
        return keccak256(abi.encode(NONCE, block.chainid, address(this), scope, key, holder, hash));
    }

    /// @notice Registers a key, or renews it before or after its end. Anyone may bring what a verifier signed.
    /// @param signature of the verifier, 65 bytes (r, s, v)
    function register(Vouch calldata v, bytes calldata signature) external {
        if (v.kind == 0) revert NoKind();
        if (v.measurement == 0 || v.key == address(0)) revert NoMeasurement();
        if (v.kind == SIMULATED && !ALLOWS_SIMULATED) revert SimulatedRefused();
        if (v.until <= block.timestamp || v.until > block.timestamp + MAX_LIFETIME) {
            revert BadLifetime(v.until, block.timestamp + MAX_LIFETIME);
        }
        nonceFor(v.scope, v.key, v.holder, v.atBlock); // the block is one of the last
        (address verifier, ECDSA.RecoverError err,) = ECDSA.tryRecover(digestOf(v), signature);
        if (err != ECDSA.RecoverError.NoError) revert BadSignature();
        if (!isVerifier(v.scope, verifier)) revert NotVerifier(v.scope, verifier);
        _put(v, verifier);
    }

    /// @notice What a verifier signs for `v` (EIP-712).
    function digestOf(Vouch calldata v) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    VOUCH_TYPEHASH, v.scope, v.key, v.holder, v.measurement, v.kind, v.resultHash, v.atBlock, v.until
                )
            )
        );
    }

    /// @notice Ends a key for ever; called by its holder, by the key itself, by a verifier of its scope, or by who appoints those.
    function revoke(uint256 scope, address key) external {
        Key storage k = _keys[scope][key];
        bool may = msg.sender == key || msg.sender == k.holder || isVerifier(scope, msg.sender)
            || (scope == 0 ? msg.sender == GOVERNOR : PROJECTS.isController(scope, msg.sender));
        if (!may) revert MayNotRevoke(scope, key, msg.sender);
        if (k.revoked) revert KeyIsRevoked(scope, key);
        k.revoked = true;
        emit EnclaveRevoked(scope, key, msg.sender);
    }

    /// @notice Whether `who` may vouch for keys of a scope now.
    function isVerifier(uint256 scope, address who) public view returns (bool) {
        return scope == 0 ? isGeneralVerifier[who] : TRUST.isVerifier(scope, who);
    }

    /// @notice A key as it was vouched for, expired and revoked ones too; all zero for none.
    function keyOf(uint256 scope, address key) external view returns (Key memory) {
        return _keys[scope][key];
    }

    /// @notice Whether the key lives in a simulated enclave, in which nothing is protected.
    function isSimulated(uint256 scope, address key) external view returns (bool) {
        return _keys[scope][key].kind == SIMULATED;
    }

    /// @inheritdoc IResultVerifier
    /// @param evidence a signature of 65 bytes (r, s, v) of `TaskId.digestOf`; or one of the root of a Merkle tree over such
    /// digests, with the proof's steps of 32 bytes behind it. The tree's nodes are the keccak256 of both children, the lesser
    /// first; what is signed is keccak256(abi.encode(RESULTS, root))
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool) {
        bytes32 digest = TaskId.digestOf(s.taskId, s.output, s.prover);
        uint256 steps = (evidence.length - (evidence.length < 65 ? evidence.length : 65)) / 32;
        if (evidence.length != 65 + 32 * steps || steps > MAX_STEPS) revert WrongSize(evidence.length);
        if (steps > 0) digest = _root(digest, evidence[65:]);
        (address key, ECDSA.RecoverError err,) = ECDSA.tryRecover(digest, evidence[:65]);
        if (err != ECDSA.RecoverError.NoError) revert BadSignature();
        _requireTrusted(s.task.projectId, key, s.key);
        return true;
    }

    function _put(Vouch calldata v, address verifier) private {
        Key storage k = _keys[v.scope][v.key];
        if (k.revoked) revert KeyIsRevoked(v.scope, v.key);
        if (k.since != 0) {
            if (k.measurement != v.measurement || k.kind != v.kind) revert OtherMeasurement(v.measurement, k.measurement);
            if (k.holder != v.holder) revert OtherHolder(v.holder, k.holder);
            if (v.until < k.until && isVerifier(v.scope, k.verifier)) revert Shortens(v.until, k.until);
        }
        uint40 since = k.since == 0 ? uint40(block.timestamp) : k.since;
        _keys[v.scope][v.key] = Key(v.measurement, v.kind, verifier, since, v.until, false, v.holder);
        emit EnclaveAttested(
            v.scope,
            v.key,
            v.measurement,
            v.holder,
            verifier,
            v.kind,
            v.resultHash,
            v.atBlock,
            v.until,
            v.kind == SIMULATED
        );
    }

    /// @dev Reverts unless the project's own verifiers, or those of all projects, vouch for the key and the measurement now. A
    /// project that revoked a key means it, whatever others say of it.
    function _requireTrusted(uint256 projectId, address key, bytes32 measurement) private view {
        uint256 scope = projectId;
        if (_keys[scope][key].since == 0 && !_keys[scope][key].revoked && !trustsOwnAlone[projectId]) scope = 0;
        Key storage k = _keys[scope][key];
        if (k.revoked) revert KeyIsRevoked(scope, key);
        if (k.since == 0) revert UnknownKey(projectId, key);
        if (k.measurement != measurement) revert OtherMeasurement(k.measurement, measurement);
        if (k.until <= block.timestamp) revert KeyExpired(key, k.until);
        if (!isVerifier(scope, k.verifier)) revert VerifierDismissed(key, k.verifier);
    }

    function _root(bytes32 digest, bytes calldata steps) private pure returns (bytes32) {
        for (uint256 i = 0; i < steps.length; i += 32) {
            bytes32 other = bytes32(steps[i:i + 32]);
            digest = digest < other ? keccak256(abi.encode(digest, other)) : keccak256(abi.encode(other, digest));
        }
        return keccak256(abi.encode(RESULTS, digest));
    }
}
