// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Secp256k1} from "./Secp256k1.sol";

/// @title KeyProof
/// @notice Proofs that who registers a key holds it. Without them a delegate could register another's key, and a BLS key
/// made from others' keys would let it speak for them.
/// @dev The digests are EIP-712's and name the owner; the domain names chain and contract. BLS12-381 is done by the
/// precompiles of EIP-2537; hashing to G2 is RFC 9380's, ciphersuite of proofs of possession.
library KeyProof {
    /// @dev Domain of hashes to G2, the last byte being its length (RFC 9380, 5.3.1).
    bytes private constant DST_PRIME = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_\x2b";
    /// @dev The field prime, as 64 bytes.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    /// @dev (P - 1) / 2: the larger of y and -y is above it.
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;
    /// @dev The generator of G1, negated.
    bytes private constant MINUS_G1 =
        hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        hex"00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";
    /// @dev A precompile takes all its gas when it does not like its input. Two pairs cost 102,900.
    uint256 private constant PAIRING_GAS = 200_000;
    address private constant MODEXP = address(0x05);
    address private constant G2_ADD = address(0x0d);
    address private constant PAIRING = address(0x0f);
    address private constant MAP_FP2_TO_G2 = address(0x11);

    /// @notice The consensus key is no point of the curve.
    error NotOnCurve(uint256 x, uint256 y);
    /// @notice The signature is not the consensus key's over the digest.
    error BadConsensusKeyProof(address have, address want);
    /// @notice The randomness key must be 128 bytes and its proof 256 (EIP-2537), have these.
    error BadRandomnessKeyLength(uint256 key, uint256 proof);
    /// @notice The randomness key is the point at infinity, for which anybody has a proof.
    error RandomnessKeyIsZero();
    /// @notice The randomness key or its proof is no point of the group, or the proof is not the key's over the digest.
    error BadRandomnessKeyProof();

    /// @notice Checks a 65-byte signature (r, s, v) by the consensus key (x, y).
    /// @return keyAddress the key's address
    function checkConsensusKey(bytes32 digest, uint256 x, uint256 y, bytes calldata signature)
        internal
        pure
        returns (address keyAddress)
    {
        if (!Secp256k1.isOnCurve(x, y)) revert NotOnCurve(x, y);
        keyAddress = Secp256k1.toAddress(x, y);
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecover(digest, signature);
        if (err != ECDSA.RecoverError.NoError || signer != keyAddress) revert BadConsensusKeyProof(signer, keyAddress);
    }

    /// @notice Checks a proof of possession of a BLS12-381 key.
    /// @param key x and y of a point of G1, 64 bytes each
    /// @param proof a point of G2, 256 bytes
    function checkRandomnessKey(bytes32 digest, bytes calldata key, bytes calldata proof) internal view {
        // The pairing's precompile takes any number of pairs: with other lengths the parts could be cut in other places.
        if (key.length != 128 || proof.length != 256) revert BadRandomnessKeyLength(key.length, proof.length);
        if (isZero(key)) revert RandomnessKeyIsZero();
        // e(-g1, proof) · e(key, H(digest)) = 1. The precompile checks that all are points of the groups.
        bytes memory input = abi.encodePacked(MINUS_G1, proof, key, hashToG2(digest));
        (bool ok, bytes memory one) = PAIRING.staticcall{gas: PAIRING_GAS}(input);
        if (!ok || one.length != 32 || abi.decode(one, (uint256)) != 1) revert BadRandomnessKeyProof();
    }

    /// @notice The 48 bytes of a point of G1 in compressed form, as ZCash and Ethereum write it.
    /// @param key x and y, 64 bytes each, a point of the curve and not zero
    function compress(bytes calldata key) internal pure returns (bytes32 first, bytes16 last) {
        uint256 yHigh = uint256(bytes32(key[64:96]));
        uint256 yLow = uint256(bytes32(key[96:128]));
        bool larger = yHigh > HALF_HIGH || (yHigh == HALF_HIGH && yLow > HALF_LOW);
        first = bytes32(key[16:48]) | bytes32(uint256(larger ? 0xa0 : 0x80) << 248);
        last = bytes16(key[48:64]);
    }

    /// @notice Hashes a digest to a point of G2, 256 bytes.
    function hashToG2(bytes32 digest) internal view returns (bytes memory point) {
        bytes32[8] memory b = expand(digest);
        bytes memory u0 = abi.encodePacked(reduce(b[0], b[1]), reduce(b[2], b[3]));
        bytes memory u1 = abi.encodePacked(reduce(b[4], b[5]), reduce(b[6], b[7]));
        // The map clears the cofactor of each, which is the same as to clear that of the sum.
        point = run(G2_ADD, abi.encodePacked(run(MAP_FP2_TO_G2, u0), run(MAP_FP2_TO_G2, u1)));
    }

    /// @dev expand_message_xmd of 32 bytes to 256 with SHA-256.
    function expand(bytes32 digest) private pure returns (bytes32[8] memory b) {
        bytes32 b0 = sha256(abi.encodePacked(bytes32(0), bytes32(0), digest, uint16(256), uint8(0), DST_PRIME));
        b[0] = sha256(abi.encodePacked(b0, uint8(1), DST_PRIME));
        for (uint8 i = 1; i < 8; ++i) {
            b[i] = sha256(abi.encodePacked(b0 ^ b[i - 1], i + 1, DST_PRIME));
        }
    }

    /// @dev 64 bytes modulo the field prime, as 64 bytes.
    function reduce(bytes32 high, bytes32 low) private view returns (bytes memory) {
        return run(
            MODEXP, abi.encodePacked(uint256(64), uint256(1), uint256(64), high, low, uint8(1), P_HIGH, P_LOW)
        );
    }

    /// @dev What a precompile answers to an input that is right by construction.
    function run(address precompile, bytes memory input) private view returns (bytes memory output) {
        bool ok;
        (ok, output) = precompile.staticcall(input);
        if (!ok) revert BadRandomnessKeyProof();
    }

    function isZero(bytes calldata key) private pure returns (bool) {
        return bytes32(key[0:32]) | bytes32(key[32:64]) | bytes32(key[64:96]) | bytes32(key[96:128]) == 0;
    }
}
