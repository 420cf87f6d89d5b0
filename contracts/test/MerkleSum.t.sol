// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";

contract MerkleSumTest is Base {
    string private _json;

    function setUp() public {
        _json = vm.readFile("testdata/merkle_sum.json");
    }

    /// The vectors are written by the Go implementation.
    function test_VectorsOfGoVerify() public view {
        uint256 proofs;
        for (uint256 v; v < 6; ++v) {
            string memory path = string.concat("[", vm.toString(v), "]");
            uint64 size = uint64(vm.parseJsonUint(_json, string.concat(path, ".size")));
            bytes32 root = vm.parseJsonBytes32(_json, string.concat(path, ".root"));
            uint256 total = _decimal(string.concat(path, ".total"));
            MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](size);
            for (uint256 i; i < size; ++i) {
                string memory leafAt = string.concat(path, ".leaves[", vm.toString(i), "]");
                leaves[i] = _leaf(leafAt);
                eq(
                    MerkleSum.leafHash(leaves[i]),
                    vm.parseJsonBytes32(_json, string.concat(leafAt, ".hash")),
                    "leaf hash"
                );
            }
            MerkleSum.Node memory got = MerkleTree.root(leaves);
            eq(got.hash, root, "root");
            eq(got.sum, total, "total");
            for (uint64 i; i < size; ++i) {
                MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, i);
                for (uint256 k; k < proof.length; ++k) {
                    string memory stepAt =
                        string.concat(path, ".proofs[", vm.toString(i), "][", vm.toString(k), "]");
                    eq(proof[k].hash, vm.parseJsonBytes32(_json, string.concat(stepAt, ".hash")), "proof hash");
                    eq(proof[k].sum, _decimal(string.concat(stepAt, ".sum")), "proof sum");
                }
                yes(MerkleSum.verify(root, total, size, leaves[i], i, proof), "proof verifies");
                ++proofs;
            }
        }
        eq(proofs, 1 + 2 + 3 + 5 + 8 + 13, "proofs checked");
    }

    function testFuzz_OnlyTheRightIndexAndTotalVerify(uint8 n, uint8 i, uint64 otherIndex, uint256 otherTotal)
        public
        pure
    {
        uint64 size = uint64(bound(n, 1, 12));
        uint64 index = uint64(bound(i, 0, size - 1));
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](size);
        for (uint256 k; k < size; ++k) {
            leaves[k].amount = k * 3 + 1;
            leaves[k].device = address(uint160(k + 1));
        }
        MerkleSum.Node memory root = MerkleTree.root(leaves);
        MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, index);
        yes(MerkleSum.verify(root.hash, root.sum, size, leaves[index], index, proof), "proof verifies");
        vm.assume(otherIndex != index && otherTotal != root.sum);
        yes(!MerkleSum.verify(root.hash, root.sum, size, leaves[index], otherIndex, proof), "other index");
        yes(!MerkleSum.verify(root.hash, otherTotal, size, leaves[index], index, proof), "other total");
        leaves[index].amount += 1;
        yes(!MerkleSum.verify(root.hash, root.sum, size, leaves[index], index, proof), "other amount");
    }

    function test_ASumThatWrapsRoundDoesNotVerify() public pure {
        MerkleSum.Leaf memory leaf;
        leaf.amount = type(uint256).max;
        MerkleSum.Node[] memory proof = new MerkleSum.Node[](1);
        proof[0].sum = 1;
        yes(!MerkleSum.verify(0, 0, 2, leaf, 0, proof), "wrapped");
    }

    function _leaf(string memory path) private view returns (MerkleSum.Leaf memory leaf) {
        leaf.device = vm.parseJsonAddress(_json, string.concat(path, ".device"));
        leaf.account = vm.parseJsonAddress(_json, string.concat(path, ".account"));
        leaf.amount = _decimal(string.concat(path, ".amount"));
        leaf.points = uint64(vm.parseJsonUint(_json, string.concat(path, ".points")));
        leaf.reason = vm.parseJsonBytes32(_json, string.concat(path, ".reason"));
        leaf.readings = uint64(vm.parseJsonUint(_json, string.concat(path, ".readings")));
        leaf.firstIndex = uint64(vm.parseJsonUint(_json, string.concat(path, ".firstIndex")));
        leaf.lastIndex = uint64(vm.parseJsonUint(_json, string.concat(path, ".lastIndex")));
        leaf.evidence = vm.parseJsonBytes32(_json, string.concat(path, ".evidence"));
    }

    function _decimal(string memory path) private view returns (uint256) {
        return vm.parseUint(vm.parseJsonString(_json, path));
    }
}
