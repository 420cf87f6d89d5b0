// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SlashWorld} from "./SlashWorld.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {CheckpointFault, IPublished} from "../src/security/CheckpointFault.sol";
import {IRestakingPool, ServiceTerms, WAD} from "../src/security/ISecurity.sol";
import {Slashing} from "../src/security/Slashing.sol";

contract CheckpointFaultTest is SlashWorld {
    uint256 private constant KEY = 0x11;
    uint256 private constant KEY_2 = 0x22;
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    CheckpointFault private faults;

    function setUp() public {
        deploySlashing();
        faults = new CheckpointFault(IRestakingPool(address(pool)), IPublished(address(0)));
        allocations.setTerms(1, terms(address(faults)));
        allocations.setTerms(2, terms(address(faults)));
        pass(1);
        register(7, 1, KEY);
        register(7, 1, KEY_2);
    }

    function register(uint256 project, uint32 operator, uint256 key) private {
        bytes memory signature = sign(key, faults.keyDigest(project, operator));
        vm.prank(pool.ownerOf(operator));
        faults.registerKey(project, operator, vm.addr(key), signature);
    }

    function say(uint256 key, uint256 project, uint64 size, bytes32 root, uint64 time)
        private
        view
        returns (CheckpointFault.Statement memory)
    {
        return CheckpointFault.Statement(
            project, size, root, time, sign(key, faults.statementDigest(project, size, root, time))
        );
    }

    function pair() private view returns (CheckpointFault.Evidence memory e) {
        e.a = say(KEY, 7, 100, "a", 1);
        e.b = say(KEY, 7, 100, "b", 2);
    }

    function refused(CheckpointFault.Evidence memory e, bytes memory why) private {
        if (why.length == 0) vm.expectRevert();
        else vm.expectRevert(why);
        faults.check(1, abi.encode(e));
    }

    function test_two_roots_of_one_size() public {
        CheckpointFault.Evidence memory e = pair();
        (uint32 operator, uint40 capture, uint256 wad, bytes32 id) = faults.check(1, abi.encode(e));
        eq(operator, 1, "operator");
        eq(capture, block.timestamp, "capture");
        eq(wad, WAD, "all of it");
        eq(id, faults.faultOf(7, 1), "fault");
        uint256 case_ = prove(ALICE, 1, abi.encode(e));
        eq(pool.assets(1, address(0)), STAKE / 2, "taken");
        // The same lie in another order, by the other key, at another size, in other bytes: one fault.
        (e.a, e.b) = (e.b, e.a);
        vm.expectRevert(abi.encodeWithSelector(Slashing.FaultUsed.selector, 1, id, case_));
        prove(BOB, 1, abi.encodePacked(abi.encode(e), uint256(1)));
        e.a = say(KEY_2, 7, 101, "a", 1);
        e.b = say(KEY, 7, 101, "b", 1);
        vm.expectRevert(abi.encodeWithSelector(Slashing.FaultUsed.selector, 1, id, case_));
        prove(BOB, 1, abi.encode(e));
    }

    function test_two_keys_of_one_operator_are_one_voice() public view {
        CheckpointFault.Evidence memory e = pair();
        e.b = say(KEY_2, 7, 100, "b", 2);
        faults.check(1, abi.encode(e));
    }

    function test_back_dating_does_not_help() public {
        // Signed as of years ago, or of years to come: the fault is of now, while its operator is liable.
        CheckpointFault.Evidence memory e = pair();
        (e.a, e.b) = (say(KEY, 7, 100, "a", 0), say(KEY, 7, 100, "b", type(uint64).max));
        prove(ALICE, 1, abi.encode(e));
        eq(pool.assets(1, address(0)), STAKE / 2, "taken");
    }

    function test_leaving_does_not_help() public {
        bytes memory evidence = abi.encode(pair());
        allocations.optOut(1, 1);
        pass(9 * DAY - 1);
        prove(ALICE, 1, evidence);
        eq(pool.assets(1, address(0)), STAKE / 2, "all that it promised when it signed");
    }

    function test_who_has_left_is_free() public {
        bytes memory evidence = abi.encode(pair());
        allocations.optOut(1, 1);
        pass(9 * DAY + 1);
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotSecured.selector, 1, 1, block.timestamp));
        prove(ALICE, 1, evidence);
    }

    function test_other_service_is_refused() public {
        bytes memory evidence = abi.encode(pair());
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotSecured.selector, 2, 1, block.timestamp));
        prove(ALICE, 2, evidence);
    }

    function test_other_chain_and_other_contract_are_refused() public {
        CheckpointFault.Evidence memory e = pair();
        CheckpointFault other = new CheckpointFault(IRestakingPool(address(pool)), IPublished(address(0)));
        vm.expectRevert();
        other.check(1, abi.encode(e));
        vm.chainId(77);
        refused(e, "");
    }

    function test_other_projects_are_refused() public {
        CheckpointFault.Evidence memory e = pair();
        e.b = say(KEY, 8, 100, "b", 2);
        refused(e, abi.encodeWithSelector(CheckpointFault.OtherLogs.selector, 7, 8));
        e.a = say(KEY, 8, 100, "a", 2);
        refused(e, abi.encodeWithSelector(CheckpointFault.KeyUnknown.selector, 8, vm.addr(KEY)));
    }

    function test_no_contradiction() public {
        CheckpointFault.Evidence memory e = pair();
        e.b = say(KEY, 7, 100, "a", 3);
        refused(e, abi.encodeWithSelector(CheckpointFault.NoContradiction.selector));
        e.b = say(KEY, 7, 101, "b", 3);
        refused(e, abi.encodeWithSelector(CheckpointFault.NoContradiction.selector));
        (e.leafA, e.leafB) = ("x", "y");
        refused(e, abi.encodeWithSelector(CheckpointFault.NotInLog.selector, 0, 100, bytes32("a")));
    }

    function test_two_operators_are_two_voices() public {
        register(7, 2, 0x33);
        CheckpointFault.Evidence memory e = pair();
        e.b = say(0x33, 7, 100, "b", 2);
        refused(e, abi.encodeWithSelector(CheckpointFault.OtherOperators.selector, 1, 2));
    }

    function test_second_form_of_a_signature_is_refused() public {
        CheckpointFault.Evidence memory e = pair();
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, faults.statementDigest(7, 100, "b", 2));
        bytes32 high = bytes32(ORDER - uint256(s));
        e.b.signature = abi.encodePacked(r, high, v ^ 7); // 27 and 28 change places
        refused(e, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
    }

    function testFuzz_a_changed_bit_is_refused(uint256 place, uint8 bit) public view {
        bytes memory evidence = abi.encode(pair());
        place = place % evidence.length;
        evidence[place] = bytes1(uint8(evidence[place]) ^ uint8(1 << (bit % 8)));
        try faults.check(1, evidence) returns (uint32 operator, uint40, uint256, bytes32 id) {
            // Bits that mean nothing, such as of what is not looked at, name the same fault.
            eq(operator, 1, "operator");
            eq(id, faults.faultOf(7, 1), "fault");
            CheckpointFault.Evidence memory e = abi.decode(evidence, (CheckpointFault.Evidence));
            eq(abi.encode(e.a), abi.encode(pair().a), "a is what was signed");
            eq(abi.encode(e.b), abi.encode(pair().b), "b is what was signed");
        } catch {}
    }

    function testFuzz_garbage_is_refused(bytes calldata evidence) public {
        vm.expectRevert();
        faults.check(1, evidence);
    }

    function test_registering_keys() public {
        bytes memory signature = sign(0x44, faults.keyDigest(7, 1));
        vm.expectRevert(abi.encodeWithSelector(CheckpointFault.NotOperatorOwner.selector, 1, address(this)));
        faults.registerKey(7, 1, vm.addr(0x44), signature);
        vm.prank(OWNER_2);
        vm.expectRevert();
        faults.registerKey(7, 2, vm.addr(0x44), signature); // it is for operator 1
        vm.startPrank(OWNER_1);
        vm.expectRevert();
        faults.registerKey(8, 1, vm.addr(0x44), signature); // it is for project 7
        vm.expectRevert(abi.encodeWithSelector(CheckpointFault.BadKeyProof.selector, vm.addr(0x44), vm.addr(KEY_2 + 1)));
        faults.registerKey(7, 1, vm.addr(KEY_2 + 1), signature);
        faults.registerKey(7, 1, vm.addr(0x44), signature);
        vm.expectRevert(abi.encodeWithSelector(CheckpointFault.KeyTaken.selector, 7, vm.addr(0x44), 1));
        faults.registerKey(7, 1, vm.addr(0x44), signature);
        vm.stopPrank();
        eq(faults.keysOf(7).length, 3, "keys");
    }

    // ── different sizes ──

    function node(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x01), a, b));
    }

    function split(uint256 n) private pure returns (uint256 k) {
        k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
    }

    function rootOf(bytes32[] memory leaves, uint256 from, uint256 n) private pure returns (bytes32) {
        if (n == 1) return leaves[from];
        uint256 k = split(n);
        return node(rootOf(leaves, from, k), rootOf(leaves, from + k, n - k));
    }

    function proofOf(bytes32[] memory leaves, uint256 from, uint256 n, uint256 index, bytes32[] memory out)
        private
        pure
        returns (uint256 steps)
    {
        if (n == 1) return 0;
        uint256 k = split(n);
        if (index < k) {
            steps = proofOf(leaves, from, k, index, out);
            out[steps] = rootOf(leaves, from + k, n - k);
        } else {
            steps = proofOf(leaves, from + k, n - k, index - k, out);
            out[steps] = rootOf(leaves, from, k);
        }
        return steps + 1;
    }

    function prove(bytes32[] memory leaves, uint256 index) private pure returns (bytes32[] memory path) {
        path = new bytes32[](32);
        uint256 n = proofOf(leaves, 0, leaves.length, index, path);
        assembly {
            mstore(path, n)
        }
    }

    function logOf(uint256 size, uint256 forkAt) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](size);
        for (uint256 i; i < size; ++i) {
            leaves[i] = keccak256(abi.encode(i, i >= forkAt));
        }
    }

    function fork(uint64 sizeA, uint64 sizeB, uint64 forkAt, uint64 index)
        private
        view
        returns (CheckpointFault.Evidence memory e)
    {
        bytes32[] memory a = logOf(sizeA, type(uint256).max);
        bytes32[] memory b = logOf(sizeB, forkAt);
        e.a = say(KEY, 7, sizeA, rootOf(a, 0, sizeA), 1);
        e.b = say(KEY, 7, sizeB, rootOf(b, 0, sizeB), 1);
        (e.index, e.leafA, e.leafB) = (index, a[index], b[index]);
        (e.proofA, e.proofB) = (prove(a, index), prove(b, index));
    }

    function testFuzz_two_entries_at_one_index(uint64 sizeA, uint64 sizeB, uint64 index) public {
        sizeA = uint64(bound(sizeA, 1, 40));
        sizeB = uint64(bound(sizeB, 1, 40));
        if (sizeA == sizeB) ++sizeB;
        index = index % (sizeA < sizeB ? sizeA : sizeB);
        CheckpointFault.Evidence memory e = fork(sizeA, sizeB, index, index);
        (uint32 operator,,,) = faults.check(1, abi.encode(e));
        eq(operator, 1, "operator");
        // A log that only grew is none.
        e = fork(sizeA, sizeB, 100, index);
        refused(e, abi.encodeWithSelector(CheckpointFault.NoContradiction.selector));
    }

    function testFuzz_a_wrong_proof_is_refused(uint64 index, uint256 step, bytes32 noise) public {
        index = index % 21;
        CheckpointFault.Evidence memory e = fork(21, 34, index, index);
        if (noise == 0) noise = "x";
        bytes32[] memory path = e.proofB;
        path[step % path.length] ^= noise;
        refused(e, abi.encodeWithSelector(CheckpointFault.NotInLog.selector, index, 34, e.b.root));
        path[step % path.length] ^= noise;
        e.leafA ^= noise;
        refused(e, abi.encodeWithSelector(CheckpointFault.NotInLog.selector, index, 21, e.a.root));
        e.leafA ^= noise;
        e.index = index + 1;
        refused(e, "");
        // An inner node is no leaf.
        e = fork(4, 8, 0, 0);
        bytes32[] memory short = new bytes32[](1);
        short[0] = e.proofA[1];
        (e.leafA, e.proofA) = (node(e.leafA, e.proofA[0]), short);
        refused(e, abi.encodeWithSelector(CheckpointFault.NotInLog.selector, 0, 4, e.a.root));
        e = fork(4, 8, 0, 3);
        e.index = 9;
        refused(e, abi.encodeWithSelector(CheckpointFault.NotInLog.selector, 9, 4, e.a.root));
    }
}
