// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {PrivateSum} from "../src/compute/PrivateSum.sol";
import {Statement, Task, TaskId} from "../src/compute/ICompute.sol";

/// @dev Makes commitments and evidence with the precompiles, as a prover does, and then what is wrong about them.
contract PrivateSumTest is Base {
    uint256 private constant N = 21888242871839275222246405745257275088548364400416034343698204186575808495617;
    uint256 private constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
    uint256 private constant MASK = (1 << 240) - 1;
    uint256 private constant BUDGET = 1001;

    PrivateSum private _verifier;

    function setUp() public {
        _verifier = new PrivateSum();
    }

    // --- what a prover does ---

    function add(bytes memory a, bytes memory b) internal view returns (bytes memory) {
        (bool ok, bytes memory sum) = address(6).staticcall(abi.encodePacked(a, b));
        require(ok && sum.length == 64, "add");
        return sum;
    }

    function mul(bytes memory a, uint256 k) internal view returns (bytes memory) {
        (bool ok, bytes memory product) = address(7).staticcall(abi.encodePacked(a, k));
        require(ok && product.length == 64, "mul");
        return product;
    }

    function g() internal pure returns (bytes memory) {
        return abi.encode(1, 2);
    }

    function h() internal view returns (bytes memory) {
        return abi.encode(_verifier.H_X(), _verifier.H_Y());
    }

    struct World {
        bytes commitments;
        uint256 stations;
        uint256 sum;
        uint256 blinding;
        uint256 bitmap;
    }

    /// @dev n devices at every other slot, with bits of `seed` and blindings of its hash.
    function world(uint256 n, uint256 seed) internal view returns (World memory w) {
        w.stations = n;
        for (uint256 i; i < n; ++i) {
            uint256 value = (seed >> (i % 256)) & 1;
            uint256 r = uint256(keccak256(abi.encode(seed, i))) % N;
            w.commitments = abi.encodePacked(w.commitments, add(mul(g(), value), mul(h(), r)));
            w.sum += value;
            w.blinding = addmod(w.blinding, r, N);
            w.bitmap |= 1 << i;
        }
    }

    function listOf(World memory w) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(w.bitmap, w.commitments)) >> 8;
    }

    function statement(World memory w, address prover) internal pure returns (Statement memory s) {
        s.task.params = abi.encode(listOf(w), MASK, BUDGET);
        s.taskId = keccak256("task");
        s.prover = prover;
        s.output = abi.encode(w.stations, BUDGET / w.stations, w.bitmap, w.sum);
    }

    function challengeOf(Statement memory s, bytes memory rest, bytes memory announced) internal pure returns (uint256) {
        bytes32 claim = TaskId.claimOf(s.taskId, s.prover);
        bytes32 domain = keccak256("trellis.private-sum.v1.opening");
        return uint256(keccak256(abi.encodePacked(domain, claim, keccak256(s.output), rest, announced))) % N;
    }

    function prove(World memory w, Statement memory s) internal view returns (bytes memory) {
        uint256 nonce = uint256(keccak256(abi.encode(s.taskId, s.prover, s.output, w.blinding))) % N;
        bytes memory rest = mul(h(), w.blinding); // what ΣC − sum·G is when the sum is right
        uint256 c = challengeOf(s, rest, mul(h(), nonce));
        return abi.encodePacked(c, addmod(nonce, mulmod(c, w.blinding, N), N), w.commitments);
    }

    /// @dev Whether the verifier says true; false for a revert too.
    function shown(Statement memory s, bytes memory evidence) internal view returns (bool) {
        try _verifier.verify(s, evidence) returns (bool right) {
            return right;
        } catch {
            return false;
        }
    }

    // --- what it is for ---

    function testFuzz_ASumIsShown(uint8 n, uint256 seed, address prover) public view {
        World memory w = world(bound(n, 1, 12), seed);
        Statement memory s = statement(w, prover);
        yes(_verifier.verify(s, prove(w, s)), "a right sum");
    }

    function test_VectorOfGoIsShown() public view {
        string memory json = vm.readFile("testdata/private_sum.json");
        Statement memory s;
        s.task.params = vm.parseJsonBytes(json, ".params");
        s.taskId = vm.parseJsonBytes32(json, ".taskId");
        s.prover = vm.parseJsonAddress(json, ".prover");
        s.output = vm.parseJsonBytes(json, ".output");
        bytes memory evidence = vm.parseJsonBytes(json, ".evidence");
        yes(_verifier.verify(s, evidence), "Go's evidence");
        eq(abi.encodePacked(h()), vm.parseJsonBytes(json, ".h"), "H");
        s.prover = address(1);
        yes(!_verifier.verify(s, evidence), "Go's evidence, another prover");
    }

    function test_AllOfASumMayBeZero() public view {
        World memory w = world(3, 0);
        Statement memory s = statement(w, address(this));
        yes(_verifier.verify(s, prove(w, s)), "a sum of zero");
    }

    /// The blindings may add up to nothing: then anybody could prove it, which tells that the devices colluded.
    function test_BlindingOfZeroIsShown() public view {
        uint256 r = 77;
        World memory w = world(2, 0);
        w.commitments = abi.encodePacked(add(g(), mul(h(), r)), add(g(), mul(h(), N - r)));
        w.sum = 2;
        w.blinding = 0;
        Statement memory s = statement(w, address(this));
        yes(_verifier.verify(s, prove(w, s)), "a blinding of zero");
    }

    // --- forged ---

    function testFuzz_AnotherSumIsNotShown(uint8 n, uint256 seed, uint64 sum) public view {
        World memory w = world(bound(n, 1, 8), seed);
        if (sum == w.sum) ++sum;
        w.sum = sum;
        Statement memory s = statement(w, address(this));
        yes(!shown(s, prove(w, s)), "a forged sum");
    }

    /// A prover who does not know r picks challenge and answer, and solves for what it can.
    function testFuzz_ProofWithoutTheBlindingIsNotShown(uint256 seed, uint256 c, uint256 z) public view {
        World memory w = world(3, seed);
        Statement memory s = statement(w, address(this));
        yes(!shown(s, abi.encodePacked(bound(c, 0, N - 1), bound(z, 0, N - 1), w.commitments)), "made up");
        yes(!shown(s, abi.encodePacked(uint256(0), uint256(0), w.commitments)), "zeros");
    }

    function testFuzz_EvidenceIsOfOneProverAndTask(address other, bytes32 task) public view {
        World memory w = world(4, 5);
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        if (other != address(this)) {
            s.prover = other;
            yes(!shown(s, evidence), "copied by another prover");
        }
        s.prover = address(this);
        if (task != s.taskId) {
            s.taskId = task;
            yes(!shown(s, evidence), "another task");
        }
    }

    function testFuzz_NoByteOfTheEvidenceMayChange(uint256 spot, uint8 bit) public view {
        World memory w = world(3, 6);
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        spot = bound(spot, 0, evidence.length - 1);
        evidence[spot] = bytes1(uint8(evidence[spot]) ^ uint8(1 << (bit % 8)));
        yes(!shown(s, evidence), "a flipped bit");
    }

    function testFuzz_NoByteOfTheOutputMayChange(uint256 spot, uint8 bit) public view {
        World memory w = world(3, 6);
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        spot = bound(spot, 0, 127);
        s.output[spot] = bytes1(uint8(s.output[spot]) ^ uint8(1 << (bit % 8)));
        yes(!shown(s, evidence), "a flipped bit");
        // and not with evidence that is made for it either
        World memory forged = w;
        yes(!shown(s, prove(forged, s)), "a new proof of a wrong output");
    }

    function test_NumbersHaveOneSpelling() public view {
        World memory w = world(3, 6);
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        (uint256 c, uint256 z) = (word(evidence, 0), word(evidence, 32));
        yes(_verifier.verify(s, evidence), "as it is");
        yes(!shown(s, abi.encodePacked(c, z + N, w.commitments)), "answer + N");
        if (c < type(uint256).max - N) yes(!shown(s, abi.encodePacked(c + N, z, w.commitments)), "challenge + N");
        yes(!shown(s, abi.encodePacked(evidence, uint8(0))), "a byte more");
        yes(!shown(s, abi.encodePacked(c, z, w.commitments, g())), "a commitment more");
    }

    function test_CoordinateAboveThePrimeIsNoPoint() public {
        World memory w = world(2, 1);
        (uint256 x, uint256 y) = (word(w.commitments, 0), word(w.commitments, 32));
        w.commitments = abi.encodePacked(x + P, y, part(w.commitments, 64));
        w.bitmap = 3;
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        vm.expectRevert(PrivateSum.NotAPoint.selector);
        _verifier.verify(s, evidence);
    }

    function test_PointOffTheCurveIsRefused() public {
        World memory w = world(2, 1);
        w.commitments = abi.encodePacked(uint256(1), uint256(3), part(w.commitments, 64));
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        vm.expectRevert(PrivateSum.NotAPoint.selector);
        _verifier.verify(s, evidence);
    }

    function test_IdentityCommitsToNothing() public {
        World memory w = world(2, 1);
        w.commitments = abi.encodePacked(uint256(0), uint256(0), part(w.commitments, 64));
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        vm.expectRevert(PrivateSum.NotAPoint.selector);
        _verifier.verify(s, evidence);
    }

    // --- lists ---

    function test_AnotherListIsRefused() public {
        World memory w = world(4, 9);
        Statement memory s = statement(w, address(this));
        World memory fewer = world(3, 9); // one device left out
        s.output = abi.encode(fewer.stations, BUDGET / 3, fewer.bitmap, fewer.sum);
        bytes memory evidence = prove(fewer, s);
        vm.expectRevert(abi.encodeWithSelector(PrivateSum.OtherList.selector, listOf(fewer), listOf(w)));
        _verifier.verify(s, evidence);
    }

    function test_OrderIsOfTheList() public view {
        World memory w = world(2, 2);
        Statement memory s = statement(w, address(this));
        w.commitments = abi.encodePacked(part(w.commitments, 64), word(w.commitments, 0), word(w.commitments, 32));
        yes(!shown(s, prove(w, s)), "swapped");
    }

    /// A device counted twice needs two slots: the bitmap has one bit a slot, and the list's hash was made of the log.
    function test_DuplicateDoesNotFitTheBitmap() public view {
        World memory w = world(2, 3);
        Statement memory s = statement(w, address(this));
        World memory twice = world(2, 3);
        twice.commitments = abi.encodePacked(w.commitments, w.commitments);
        twice.stations = 4;
        twice.sum = 2 * w.sum;
        twice.blinding = addmod(w.blinding, w.blinding, N);
        s.output = abi.encode(4, BUDGET / 4, w.bitmap, twice.sum);
        yes(!shown(s, prove(twice, s)), "of the list of two");
        s.task.params = abi.encode(keccak256(abi.encodePacked(w.bitmap, twice.commitments)) >> 8, MASK, BUDGET);
        yes(!shown(s, prove(twice, s)), "of a list with two bits for four");
    }

    function test_BitmapStaysInTheMaskAndBelow240() public view {
        World memory w = world(3, 1);
        Statement memory s = statement(w, address(this));
        s.task.params = abi.encode(listOf(w), uint256(6), BUDGET);
        yes(!shown(s, prove(w, s)), "slot 0 is not in the mask");
        w.bitmap = (1 << 240) | 3;
        s = statement(w, address(this));
        s.task.params = abi.encode(listOf(w), type(uint256).max, BUDGET);
        yes(!shown(s, prove(w, s)), "slot 240");
    }

    function test_EmptyListAndShortParamsAreRefused() public {
        World memory w = world(1, 1);
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        s.output = abi.encode(0, 0, 0, 0);
        vm.expectRevert(PrivateSum.BadEvidence.selector);
        _verifier.verify(s, part(evidence, 64));
        s.task.params = part(s.task.params, 32);
        vm.expectRevert(PrivateSum.BadParams.selector);
        _verifier.verify(s, evidence);
    }

    function test_SumAbove64BitsIsRefused() public {
        World memory w = world(2, 3);
        w.sum += N; // the same scalar
        Statement memory s = statement(w, address(this));
        bytes memory evidence = prove(w, s);
        vm.expectRevert(PrivateSum.BadOutput.selector);
        _verifier.verify(s, evidence);
    }

    // --- cost ---

    function test_gas_verify() public {
        uint16[4] memory sizes = [uint16(2), 16, 64, 240];
        for (uint256 i; i < sizes.length; ++i) {
            World memory w = world(sizes[i], 0x5a5a5a);
            Statement memory s = statement(w, address(this));
            bytes memory evidence = prove(w, s);
            yes(_verifier.verify(s, evidence), "right");
            vm.snapshotGasLastCall(string.concat("verify, devices: ", vm.toString(sizes[i])));
        }
    }

    function word(bytes memory raw, uint256 spot) internal pure returns (uint256 out) {
        assembly {
            out := mload(add(add(raw, 32), spot))
        }
    }

    function part(bytes memory raw, uint256 from) internal pure returns (bytes memory out) {
        out = new bytes(raw.length - from);
        for (uint256 i; i < out.length; ++i) {
            out[i] = raw[from + i];
        }
    }
}
