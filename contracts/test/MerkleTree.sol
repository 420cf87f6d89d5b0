// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MerkleSum} from "../src/settlement/MerkleSum.sol";

/// @dev Builds merkle-sum trees by RFC 6962's recursive definition, for tests.
library MerkleTree {
    function root(MerkleSum.Leaf[] memory leaves) internal pure returns (MerkleSum.Node memory) {
        if (leaves.length == 0) return MerkleSum.Node(MerkleSum.EMPTY_ROOT, 0);
        return _root(leaves, 0, leaves.length);
    }

    function proof(MerkleSum.Leaf[] memory leaves, uint256 index) internal pure returns (MerkleSum.Node[] memory path) {
        MerkleSum.Node[] memory buffer = new MerkleSum.Node[](64);
        uint256 n = _proof(leaves, 0, leaves.length, index, buffer);
        path = new MerkleSum.Node[](n);
        for (uint256 i; i < n; ++i) {
            path[i] = buffer[i];
        }
    }

    function _split(uint256 n) private pure returns (uint256 k) {
        k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
    }

    function _root(MerkleSum.Leaf[] memory leaves, uint256 from, uint256 n)
        private
        pure
        returns (MerkleSum.Node memory node)
    {
        if (n == 1) return MerkleSum.Node(MerkleSum.leafHash(leaves[from]), leaves[from].amount);
        uint256 k = _split(n);
        bool ok;
        (ok, node) = MerkleSum.parent(_root(leaves, from, k), _root(leaves, from + k, n - k));
        require(ok, "overflow");
    }

    function _proof(
        MerkleSum.Leaf[] memory leaves,
        uint256 from,
        uint256 n,
        uint256 index,
        MerkleSum.Node[] memory out
    ) private pure returns (uint256 steps) {
        if (n == 1) return 0;
        uint256 k = _split(n);
        if (index < k) {
            steps = _proof(leaves, from, k, index, out);
            out[steps] = _root(leaves, from + k, n - k);
        } else {
            steps = _proof(leaves, from + k, n - k, index - k, out);
            out[steps] = _root(leaves, from, k);
        }
        return steps + 1;
    }
}
