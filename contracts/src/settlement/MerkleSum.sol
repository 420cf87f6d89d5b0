// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title MerkleSum
/// @notice The tree of an epoch's payouts: a Merkle tree whose nodes carry the sum of the amounts below them, so the
/// root fixes the total and no leaf can be added beside it. Specified in docs/spec/merkle-sum.md.
library MerkleSum {
    /// @notice What one device earned in an epoch, and why.
    /// @param device the device's address
    /// @param account where the amount is paid
    /// @param amount in the smallest unit of the project's token
    /// @param points the device's score under the policy
    /// @param reason reason code of the policy
    /// @param readings number of readings counted
    /// @param firstIndex log index of the first reading counted
    /// @param lastIndex log index of the last reading counted
    /// @param evidence hash of the evidence behind the score
    struct Leaf {
        address device;
        address account;
        uint256 amount;
        uint64 points;
        bytes32 reason;
        uint64 readings;
        uint64 firstIndex;
        uint64 lastIndex;
        bytes32 evidence;
    }

    /// @notice A node of the tree.
    /// @param hash its hash
    /// @param sum the sum of the amounts below it
    struct Node {
        bytes32 hash;
        uint256 sum;
    }

    /// @notice Root of the tree without leaves: keccak256 of nothing.
    bytes32 internal constant EMPTY_ROOT = 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470;

    /// @notice keccak256(0x00 ‖ abi.encode(leaf)): nine words.
    function leafHash(Leaf memory leaf) internal pure returns (bytes32) {
        return keccak256(bytes.concat(hex"00", abi.encode(leaf)));
    }

    /// @notice The parent of two nodes: keccak256(0x01 ‖ left.hash ‖ left.sum ‖ right.hash ‖ right.sum).
    /// @return ok false when the sum overflows
    function parent(Node memory left, Node memory right) internal pure returns (bool ok, Node memory node) {
        unchecked {
            uint256 sum = left.sum + right.sum;
            if (sum < left.sum) return (false, node);
            node.sum = sum;
        }
        node.hash = keccak256(abi.encodePacked(hex"01", left.hash, left.sum, right.hash, right.sum));
        return (true, node);
    }

    /// @notice Whether `leaf` stands at `index` of the tree of `size` leaves with this root and total. The walk is that
    /// of RFC 9162 §2.1.3.2: index and size decide the side of each step, so a proof has one spelling.
    function verify(
        bytes32 root,
        uint256 total,
        uint64 size,
        Leaf memory leaf,
        uint64 index,
        Node[] memory proof
    ) internal pure returns (bool) {
        if (index >= size) return false;
        uint256 fn = index;
        uint256 sn = size - 1;
        Node memory node = Node(leafHash(leaf), leaf.amount);
        bool ok;
        for (uint256 i; i < proof.length; ++i) {
            if (sn == 0) return false;
            if (fn & 1 == 1 || fn == sn) {
                (ok, node) = parent(proof[i], node);
                while (fn & 1 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                (ok, node) = parent(node, proof[i]);
            }
            if (!ok) return false;
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && node.hash == root && node.sum == total;
    }
}
