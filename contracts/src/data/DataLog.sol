// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev The part of ProjectRegistry the log asks.
interface IProjectControl {
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @title DataLog
/// @notice The checkpoints of each project's transparency log: at what size the log had which root.
/// @dev The root is the RFC 6962 tree hash (SHA-256). A size is published once and only grows, so two checkpoints of
/// one size cannot both be on chain; a signed one that differs from the chain's is evidence against the sequencer.
///
/// A project that proves in zero knowledge also publishes, for each size, the root of the same entries' Poseidon2 tree
/// (docs/spec/session.md), which circuits open. That both trees have the same entries is what `CheckpointFault` punishes.
contract DataLog {
    /// @notice The longest origin line in bytes.
    uint256 public constant MAX_ORIGIN_BYTES = 255;

    /// @notice Tells who controls a project.
    IProjectControl public immutable PROJECTS;

    /// @dev Sequencer and size share a slot, so publishing writes one old and one new slot.
    struct Log {
        address sequencer;
        uint64 size;
        string origin;
        mapping(uint64 size => bytes32) roots;
        mapping(uint64 size => bytes32) fieldRoots;
        Term[] terms;
    }

    /// @dev From which size on an account published.
    struct Term {
        address sequencer;
        uint64 from;
    }

    /// @dev The order of BN254's scalar field.
    uint256 private constant FIELD = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    mapping(uint256 projectId => Log) private _logs;

    error NotController(uint256 projectId, address caller);
    error NotSequencer(uint256 projectId, address caller);
    error BadOrigin();
    error NotLarger(uint64 have, uint64 latest);
    error EmptyRoot();
    error BadFieldRoot(bytes32 fieldRoot);

    /// @notice `sequencer` publishes for the project from now on; `origin` is the first line of its checkpoints.
    event SequencerSet(uint256 indexed projectId, address indexed sequencer, string origin);
    /// @notice The log had `root` at `size` entries.
    event CheckpointPublished(uint256 indexed projectId, uint64 size, bytes32 root);
    /// @notice The same entries' Poseidon2 tree had `fieldRoot`.
    event FieldRootPublished(uint256 indexed projectId, uint64 size, bytes32 fieldRoot);

    constructor(IProjectControl projects) {
        PROJECTS = projects;
    }

    /// @notice Names who publishes; called by a controller of the project. Zero stops publishing.
    /// @param origin the checkpoint's origin line (C2SP tlog-checkpoint), 1 to 255 bytes
    function setSequencer(uint256 projectId, address sequencer_, string calldata origin) external {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        if (bytes(origin).length == 0 || bytes(origin).length > MAX_ORIGIN_BYTES) revert BadOrigin();
        _logs[projectId].sequencer = sequencer_;
        _logs[projectId].origin = origin;
        _logs[projectId].terms.push(Term(sequencer_, _logs[projectId].size + 1));
        emit SequencerSet(projectId, sequencer_, origin);
    }

    /// @notice Publishes a checkpoint; called by the sequencer.
    /// @param size number of entries, larger than that of the latest checkpoint
    /// @param root_ RFC 6962 root hash at that size, not zero
    function publish(uint256 projectId, uint64 size, bytes32 root_) external {
        _publish(projectId, size, root_);
    }

    /// @notice Publishes a checkpoint of a log whose entries also stand in a Poseidon2 tree.
    /// @param fieldRoot_ that tree's root, below the field's order, not zero
    function publishBoth(uint256 projectId, uint64 size, bytes32 root_, bytes32 fieldRoot_) external {
        _publish(projectId, size, root_);
        if (fieldRoot_ == 0 || uint256(fieldRoot_) >= FIELD) revert BadFieldRoot(fieldRoot_);
        _logs[projectId].fieldRoots[size] = fieldRoot_;
        emit FieldRootPublished(projectId, size, fieldRoot_);
    }

    function _publish(uint256 projectId, uint64 size, bytes32 root_) private {
        Log storage log = _logs[projectId];
        if (msg.sender != log.sequencer) revert NotSequencer(projectId, msg.sender);
        if (size <= log.size) revert NotLarger(size, log.size);
        if (root_ == 0) revert EmptyRoot();
        log.size = size;
        log.roots[size] = root_;
        emit CheckpointPublished(projectId, size, root_);
    }

    /// @notice The root published for `size`; zero when none was.
    function root(uint256 projectId, uint64 size) external view returns (bytes32) {
        return _logs[projectId].roots[size];
    }

    /// @notice The root of the Poseidon2 tree published for `size`; zero when none was.
    function fieldRoot(uint256 projectId, uint64 size) external view returns (bytes32) {
        return _logs[projectId].fieldRoots[size];
    }

    /// @notice Who published `size`; zero when nobody did.
    function publisher(uint256 projectId, uint64 size) external view returns (address) {
        if (_logs[projectId].roots[size] == 0) return address(0);
        Term[] storage terms = _logs[projectId].terms;
        uint256 low;
        uint256 high = terms.length;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (terms[middle].from <= size) low = middle + 1;
            else high = middle;
        }
        return terms[low - 1].sequencer;
    }

    /// @notice The latest checkpoint; zero before the first.
    function latest(uint256 projectId) external view returns (uint64 size, bytes32 root_) {
        size = _logs[projectId].size;
        root_ = _logs[projectId].roots[size];
    }

    /// @notice Who publishes for the project, and under which origin line.
    function sequencer(uint256 projectId) external view returns (address account, string memory origin) {
        return (_logs[projectId].sequencer, _logs[projectId].origin);
    }
}
