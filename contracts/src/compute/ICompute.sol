// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice What is computed, and from what. docs/spec/compute.md is the specification. Times are Unix milliseconds of
/// readings, all deadlines elsewhere Unix seconds of blocks.
/// @param projectId whose log and programs
/// @param version of the project's program, from 1
/// @param logStart first log index that is read
/// @param logEnd log index after the last one; a size published in DataLog
/// @param windowStart readings before this time do not count
/// @param windowEnd readings from this time on do not count
/// @param logRoot the log's root (SHA-256, RFC 6962) at `logEnd`
/// @param fieldRoot the root of the same entries' Poseidon2 tree, zero where the log has none
/// @param keysRoot the root of the project's session keys (`SessionKeys`), zero where it has none
/// @param params the program's own, at most `MAX_PARAMS` bytes; for circuits whole words below the field's order
/// @param requester who pays
/// @param nonce tells a requester's equal tasks apart
struct Task {
    uint256 projectId;
    uint32 version;
    uint64 logStart;
    uint64 logEnd;
    uint64 windowStart;
    uint64 windowEnd;
    bytes32 logRoot;
    bytes32 fieldRoot;
    bytes32 keysRoot;
    bytes params;
    address requester;
    uint64 nonce;
}

/// @notice A version of a project's program.
/// @param manifest SHA-256 of the canonical manifest
/// @param key what the route's verifier knows the program by: hash of a verifying key, an image, a measurement, a module
/// @param route which verifier of the router judges evidence
/// @param publishedAt Unix seconds, 0 for none
/// @param retired takes no new tasks
struct Program {
    bytes32 manifest;
    bytes32 key;
    bytes4 route;
    uint40 publishedAt;
    bool retired;
}

/// @notice That `output` is what the program gives for the task, found by `prover`.
/// @param taskId as `TaskId.idOf` gives it
/// @param key the program's
/// @param prover who brought the result, and whom the evidence MUST name: else others could take a proof out of the pool
/// @param output at most `MAX_OUTPUT` bytes
struct Statement {
    Task task;
    bytes32 taskId;
    bytes32 key;
    address prover;
    bytes output;
}

/// @dev Bounds of a task, in bytes.
uint256 constant MAX_PARAMS = 4096;
uint256 constant MAX_OUTPUT = 1024;

/// @title TaskId
/// @notice Names of tasks and of what is claimed about them. The same bytes as `protocol/compute`.
library TaskId {
    bytes32 internal constant TASK = keccak256("trellis.compute.task.v1");
    bytes32 internal constant RESULT = keccak256("trellis.compute.result.v1");

    /// @notice Binds chain, market, project, program, inputs, parameters and requester.
    function idOf(Task memory t, address market, bytes32 manifest) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                TASK,
                block.chainid,
                market,
                t.projectId,
                t.version,
                manifest,
                keccak256(abi.encode(t.logStart, t.logEnd, t.windowStart, t.windowEnd, t.logRoot, t.fieldRoot, t.keysRoot)),
                keccak256(t.params),
                t.requester,
                t.nonce
            )
        );
    }

    /// @notice Binds a task and who brings its result: what a proof carries beside inputs and output.
    function claimOf(bytes32 taskId, address prover) internal pure returns (bytes32) {
        return keccak256(abi.encode(taskId, prover));
    }

    /// @notice Binds task, output and prover: what an attested key signs.
    function digestOf(bytes32 taskId, bytes memory output, address prover) internal pure returns (bytes32) {
        return keccak256(abi.encode(RESULT, taskId, keccak256(output), prover));
    }
}

/// @title IPrograms
/// @notice The versions of projects' programs.
interface IPrograms {
    /// @notice A version, empty where there is none.
    function programOf(uint256 projectId, uint32 version) external view returns (Program memory);
}

/// @title IResultVerifier
/// @notice Judges one kind of evidence. It MUST be a pure function of its arguments and of chain state.
interface IResultVerifier {
    /// @notice Whether `evidence` shows the statement, all of it: task, output and prover. May also revert with the reason.
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool);
}

/// @title IVerifierRouter
/// @notice Which verifier judges which kind of evidence.
interface IVerifierRouter {
    /// @notice Reverts unless the verifier of `route` says true within its gas.
    function requireShown(bytes4 route, Statement calldata s, bytes calldata evidence) external view;

    /// @notice Whether a route takes results now.
    function isActive(bytes4 route) external view returns (bool);
}

/// @title IResultConsumer
/// @notice A contract that wants results. What it does wrong costs itself its call alone: the prover is paid.
interface IResultConsumer {
    /// @notice Called by `ComputeMarket` only, once a task, with the gas that the request gave.
    function onResult(bytes32 taskId, Task calldata task, bytes calldata output) external;
}

/// @title IProvers
/// @notice Who computes: operators of the restaking pool that secure the provers' service, and what they answer with.
interface IProvers {
    /// @notice The operator that an account proves for, 0 for none.
    function operatorOf(address prover) external view returns (uint32);

    /// @notice Draws up to `size` different provers that take `route`, are not full, and whose stake is guaranteed until
    /// `until`; by chance in proportion to that stake.
    /// @param barred operators that are not drawn
    function draw(bytes4 route, uint256 size, uint256 seed, uint40 until, uint32[] calldata barred)
        external
        view
        returns (address[] memory provers);

    /// @notice Notes that a prover was wrong or missing, for its statistics and, above 0, for a slash of `wad`/10¹⁸ of its
    /// promise (`ResultFault`). Called by the market and the quorum only.
    /// @param reason "missed", "wrong" or "silent"
    function fault(address prover, bytes32 taskId, bytes32 reason, uint256 wad) external;

    /// @notice Takes and gives back a place of a prover's capacity. Called by the market and the quorum only.
    function occupy(address prover) external;
    function vacate(address prover) external;
}

/// @title IQuorum
/// @notice Results by independent re-execution: provers commit to an output, reveal it, and as many as the terms say have
/// to agree.
interface IQuorum {
    /// @notice Puts a task to `size` provers of whom `threshold` must agree. Called by the market only.
    /// @param until when it must be decided, escalation included
    function open(bytes32 taskId, bytes4 route, uint16 size, uint16 threshold, uint40 until) external;

    /// @notice Takes the fee of a decided task, for those who told its output. Called by the market only, once.
    function pay(bytes32 taskId) external payable;

    /// @notice Whether a task is decided, and the hash of its output.
    function decided(bytes32 taskId) external view returns (bool, bytes32 outputHash);

    /// @notice Whether a task can be decided no more.
    function failed(bytes32 taskId) external view returns (bool);
}
