// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Secp256k1
/// @notice Forms of a secp256k1 public key.
library Secp256k1 {
    /// @notice The field prime.
    uint256 internal constant P = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F;

    /// @notice Whether (x, y) is a point of the curve y² = x³ + 7, in reduced coordinates.
    function isOnCurve(uint256 x, uint256 y) internal pure returns (bool) {
        if (x >= P || y >= P) return false;
        return mulmod(y, y, P) == addmod(mulmod(mulmod(x, x, P), x, P), 7, P);
    }

    /// @notice The Ethereum address of a public key, which is also CometBFT's address of a `secp256k1eth` key.
    function toAddress(uint256 x, uint256 y) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode(x, y)))));
    }

    /// @notice The 33 bytes of the compressed form (SEC 1).
    function compress(uint256 x, uint256 y) internal pure returns (bytes memory) {
        return abi.encodePacked(bytes1(uint8(2 + (y & 1))), x);
    }
}
