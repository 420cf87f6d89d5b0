// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Draw
/// @notice Draws members from a list without replacement, each with the same chance.
library Draw {
    /// @notice Draws min(max, list's length) members: the i-th draw takes one of those left, by
    /// keccak256(abi.encode(randomness, epoch, i)) modulo their number. Without a choice to make, the list itself.
    /// @dev The first steps of a Fisher–Yates shuffle. The modulo's bias is below 2⁻²⁴⁸. `list` is used up.
    function draw(uint32[] memory list, uint256 max, uint256 randomness, uint64 epoch)
        internal
        pure
        returns (uint32[] memory)
    {
        uint256 n = list.length;
        if (n <= max) return list;
        for (uint256 i; i < max; ++i) {
            uint256 j = i + uint256(keccak256(abi.encode(randomness, epoch, i))) % (n - i);
            (list[i], list[j]) = (list[j], list[i]);
        }
        assembly ("memory-safe") {
            mstore(list, max)
        }
        return list;
    }
}
