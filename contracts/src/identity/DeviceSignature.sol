// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title DeviceSignature
/// @notice Checks that a device's key signed: by one of the two curves devices have, or by the word of a contract
/// (ERC-1271) that is the device.
library DeviceSignature {
    /// @notice secp256k1: signature of 65 bytes r, s, v.
    uint8 internal constant SECP256K1 = 1;
    /// @notice P-256: signature of 128 bytes r, s, x, y.
    uint8 internal constant P256 = 2;
    /// @notice A contract: whatever it takes for a signature.
    uint8 internal constant ERC1271 = 3;

    /// @dev P256VERIFY of EIP-7951.
    address private constant P256VERIFY = address(0x100);
    /// @dev Half of the order of P-256; a larger s has a second spelling and is refused.
    uint256 private constant P256_HALF_N = 0x7FFFFFFF800000007FFFFFFFFFFFFFFFDE737D56D38BCF4279DCE5617E3192A8;

    /// @notice The signature has no known form, a second spelling, or does not verify.
    error InvalidSignature();
    /// @notice Somebody signed this, but not who should.
    error WrongSigner(address have, address want);

    /// @notice Reverts unless `signer` signed `digest`.
    /// @dev The curves come first, so that an account whose code is a delegation (EIP-7702) is still known by its key.
    /// @param signer last 20 bytes of keccak256(x, y) of the key, or the contract that answers for itself
    /// @param digest what was signed
    /// @param signature 65 bytes (r, s, v; low s; v 27 or 28), 128 bytes (r, s, x, y; low s), or what the contract takes
    /// @return keyType how it was signed: SECP256K1, P256 or ERC1271
    function check(address signer, bytes32 digest, bytes memory signature) internal view returns (uint8 keyType) {
        address have;
        if (signature.length == 65) {
            // tryRecover refuses high s, v other than 27 and 28, and the zero address, and then gives zero.
            (have,,) = ECDSA.tryRecover(digest, signature);
            keyType = SECP256K1;
        } else if (signature.length == 128) {
            have = _p256(digest, signature);
            keyType = P256;
        }
        if (have != address(0) && have == signer) return keyType;
        if (_contractAgrees(signer, digest, signature)) return ERC1271;
        if (have == address(0)) revert InvalidSignature();
        revert WrongSigner(have, signer);
    }

    /// @dev The address of the P-256 key that signed, zero when none did.
    function _p256(bytes32 digest, bytes memory signature) private view returns (address) {
        bytes32 s;
        bytes32 key;
        assembly ("memory-safe") {
            s := mload(add(signature, 0x40))
            key := keccak256(add(signature, 0x60), 0x40)
        }
        if (uint256(s) > P256_HALF_N) return address(0);
        (bool ok, bytes memory answer) = P256VERIFY.staticcall(abi.encodePacked(digest, signature));
        // The precompile answers with nothing at all when the signature is wrong.
        if (!ok || answer.length != 32 || uint256(bytes32(answer)) != 1) return address(0);
        return address(uint160(uint256(key)));
    }

    function _contractAgrees(address signer, bytes32 digest, bytes memory signature) private view returns (bool) {
        if (signer.code.length == 0) return false;
        (bool ok, bytes memory answer) = signer.staticcall(abi.encodeCall(IERC1271.isValidSignature, (digest, signature)));
        return ok && answer.length >= 32 && bytes32(answer) == bytes32(IERC1271.isValidSignature.selector);
    }
}
