// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title DeviceSignature
/// @notice Checks a device's signature by one of the two curves devices have, and gives the device's address.
library DeviceSignature {
    /// @notice secp256k1: signature of 65 bytes r, s, v.
    uint8 internal constant SECP256K1 = 1;
    /// @notice P-256: signature of 128 bytes r, s, x, y.
    uint8 internal constant P256 = 2;

    /// @dev P256VERIFY of EIP-7951.
    address private constant P256VERIFY = address(0x100);
    /// @dev Half of the order of P-256; a larger s has a second spelling and is refused.
    uint256 private constant P256_HALF_N = 0x7FFFFFFF800000007FFFFFFFFFFFFFFFDE737D56D38BCF4279DCE5617E3192A8;

    /// @notice The signature has neither form, a second spelling, or does not verify.
    error InvalidSignature();

    /// @notice The address of the key that signed `digest`, reverting when there is none.
    /// @param digest what was signed
    /// @param signature 65 bytes (r, s, v; low s; v 27 or 28) or 128 bytes (r, s, x, y; low s)
    /// @return device last 20 bytes of keccak256(x, y)
    /// @return keyType SECP256K1 or P256
    function recover(bytes32 digest, bytes calldata signature) internal view returns (address device, uint8 keyType) {
        if (signature.length == 65) {
            // tryRecover refuses high s, v other than 27 and 28, and the zero address.
            (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecover(digest, signature);
            if (err != ECDSA.RecoverError.NoError) revert InvalidSignature();
            return (signer, SECP256K1);
        }
        if (signature.length != 128 || uint256(bytes32(signature[32:64])) > P256_HALF_N) revert InvalidSignature();
        (bool ok, bytes memory answer) = P256VERIFY.staticcall(abi.encodePacked(digest, signature));
        // The precompile answers with nothing at all when the signature is wrong.
        if (!ok || answer.length != 32 || uint256(bytes32(answer)) != 1) revert InvalidSignature();
        return (address(uint160(uint256(keccak256(signature[64:128])))), P256);
    }
}
