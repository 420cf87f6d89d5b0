// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IResultVerifier, Statement, TaskId} from "./ICompute.sol";

/// @title PrivateSum
/// @notice Judges sums of numbers that nobody saw (route `private-sum.v1`; docs/spec/private-sum.md).
///
/// Each device committed to its number, C = v·G + r·H over G1 of BN254, in its reading. The task's parameters begin with
/// the words list, mask and budget. `list` is keccak256(bitmap of slots ‖ commitments by slot) >> 8: it follows from the log,
/// so that anybody replays it. The output is the words stations, each, paid, exceeded: how many devices are on the list, what
/// each is paid, their bitmap, and the sum of their numbers.
///
/// Evidence is challenge ‖ answer ‖ commitments (32, 32 and 64 bytes each), and has one spelling. It proves knowledge of the sum
/// of the blindings, r in ΣC − exceeded·G = r·H (Schnorr): commitments bind, so no other sum has such an r that anybody knows.
/// The challenge hashes claim and output. So evidence that is copied out of the pool shows nothing for another prover, who
/// would have to know r, and r is never told. That numbers are in range stands in the readings, and is checked by gateways,
/// aggregators and whoever replays, not here.
contract PrivateSum is IResultVerifier {
    /// @dev The order of G1 of BN254.
    uint256 private constant ORDER = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @dev H, hashed to the curve by RFC 9380 (BN254G1_XMD:SHA-256_SVDW_RO_) from the message "H" with the domain
    /// "trellis.private-sum.v1.H", so that nobody knows its logarithm. A test compares it with protocol/privatesum.
    uint256 public constant H_X = 0x220768d6d69d452a5210f1fe534edf5f1bf4cc7e46688a3702fa3a3e58f4b0df;
    uint256 public constant H_Y = 0x172919522827fdc6de7bb89cafc81506b4f9b7cd98dbf7312c72447a9d6c3a39;

    bytes32 private constant DOMAIN = keccak256("trellis.private-sum.v1.opening");

    /// @dev Of the precompiles ECADD (150) and ECMUL (6,000, EIP-1108), with room: they take all they are given where a point is
    /// none.
    uint256 private constant ADD_GAS = 1_000;
    uint256 private constant MUL_GAS = 20_000;

    /// @dev Slots that a bitmap may have: what TaskRewards pays.
    uint256 private constant SLOTS = 240;

    error BadParams();
    error BadOutput();
    error BadEvidence();
    error OtherList(bytes32 got, bytes32 want);
    error NotAPoint();

    struct Point {
        uint256 x;
        uint256 y;
    }

    /// @inheritdoc IResultVerifier
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool) {
        uint256 sum = _requireOutput(s, evidence);
        Point memory rest = _total(evidence[64:]);
        Point memory minus = _mul(Point(1, 2), (ORDER - sum) % ORDER);
        rest = _add(rest, minus);
        uint256 challenge = uint256(bytes32(evidence[0:32]));
        uint256 answer = uint256(bytes32(evidence[32:64]));
        if (challenge >= ORDER || answer >= ORDER) revert BadEvidence(); // each number has one spelling
        Point memory announced = _add(_mul(Point(H_X, H_Y), answer), _mul(rest, (ORDER - challenge) % ORDER));
        bytes32 claim = TaskId.claimOf(s.taskId, s.prover);
        bytes32 want =
            keccak256(abi.encode(DOMAIN, claim, keccak256(s.output), rest.x, rest.y, announced.x, announced.y));
        return uint256(want) % ORDER == challenge;
    }

    /// @dev Checks all that is no arithmetic of points, and returns the sum.
    function _requireOutput(Statement calldata s, bytes calldata evidence) private pure returns (uint256) {
        bytes calldata params = s.task.params;
        if (params.length < 96) revert BadParams();
        (bytes32 list, uint256 mask, uint256 budget) = abi.decode(params[:96], (bytes32, uint256, uint256));
        if (s.output.length != 128) revert BadOutput();
        (uint256 stations, uint256 each, uint256 paid, uint256 sum) =
            abi.decode(s.output, (uint256, uint256, uint256, uint256));
        if (stations == 0 || stations > SLOTS || evidence.length != 64 + 64 * stations) revert BadEvidence();
        bytes32 got = keccak256(abi.encodePacked(paid, evidence[64:])) >> 8;
        if (got != list) revert OtherList(got, list);
        bool right = paid >> SLOTS == 0 && paid & ~mask == 0 && _ones(paid) == stations && each == budget / stations
            && sum <= type(uint64).max;
        if (!right) revert BadOutput();
        return sum;
    }

    /// @dev The sum of points of 64 bytes each. It refuses the point at infinity, which commits to nothing, and what is no point.
    function _total(bytes calldata points) private view returns (Point memory sum) {
        bool ok = true;
        uint256 gasOfAdd = ADD_GAS;
        assembly ("memory-safe") {
            let m := mload(0x40) // sum, then the next point: the precompile's input, whose answer takes the sum's place
            mstore(m, 0)
            mstore(add(m, 0x20), 0)
            let end := add(points.offset, points.length)
            for { let from := points.offset } lt(from, end) { from := add(from, 0x40) } {
                calldatacopy(add(m, 0x40), from, 0x40)
                ok := and(ok, gt(or(mload(add(m, 0x40)), mload(add(m, 0x60))), 0))
                ok := and(ok, staticcall(gasOfAdd, 0x06, m, 0x80, m, 0x40))
                if iszero(ok) { break }
            }
            mstore(sum, mload(m))
            mstore(add(sum, 0x20), mload(add(m, 0x20)))
        }
        if (!ok) revert NotAPoint();
    }

    function _add(Point memory a, Point memory b) private view returns (Point memory) {
        return _call(0x06, ADD_GAS, abi.encode(a, b));
    }

    function _mul(Point memory a, uint256 k) private view returns (Point memory) {
        return _call(0x07, MUL_GAS, abi.encode(a, k));
    }

    function _call(uint160 precompile, uint256 gasOf, bytes memory input) private view returns (Point memory p) {
        (bool ok, bytes memory answer) = address(precompile).staticcall{gas: gasOf}(input);
        if (!ok || answer.length != 64) revert NotAPoint();
        (p.x, p.y) = abi.decode(answer, (uint256, uint256));
    }

    function _ones(uint256 bits) private pure returns (uint256 n) {
        for (; bits != 0; bits &= bits - 1) {
            ++n;
        }
    }
}
