// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Groth16
/// @notice Checks Groth16 proofs over BN254 (Groth, 2016) by the precompiles of EIP-196 and EIP-197.
/// @dev The precompiles refuse coordinates that are not below the field's order, points off the curves, and points of G2 outside
/// of the subgroup (G1 has no other). What they do not refuse is checked here: a second spelling of A's y, which is negated, and
/// inputs at or above the scalar field's order, which would be second spellings of inputs.
library Groth16 {
    /// @notice The order of the field that coordinates are of.
    uint256 internal constant Q = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    /// @notice The order of the scalar field, that inputs are of.
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    /// @notice Size of a proof.
    uint256 internal constant PROOF_BYTES = 256;

    /// @notice Whether `proof` shows that `inputs` satisfy the circuit of `vk`: e(A, B) = e(α, β) · e(L, γ) · e(C, δ), with
    /// L = IC₀ + Σ inputᵢ · ICᵢ.
    /// @param vk α₁ ‖ β₂ ‖ γ₂ ‖ δ₂ ‖ IC₀ ‖ … ‖ ICₙ, each point as the precompiles take it: 512 + 64n bytes. Its points are taken
    /// as they are: whoever names a key answers for it
    /// @param proof A ‖ B ‖ C likewise, 256 bytes
    function verify(bytes memory vk, bytes memory proof, uint256[] memory inputs) internal view returns (bool ok) {
        uint256 n = inputs.length;
        if (vk.length != 512 + 64 * n || proof.length != PROOF_BYTES) return false;
        assembly ("memory-safe") {
            // 0x300 bytes of free memory: the pairs (L, γ), (α, β), (C, δ), (−A, B).
            let m := mload(0x40)
            let point := add(vk, 0x1e0) // IC₀
            mcopy(m, point, 0x40)
            ok := 1
            for { let i := 0x20 } gt(n, 0) { i := add(i, 0x20) } {
                n := sub(n, 1)
                point := add(point, 0x40)
                let input := mload(add(inputs, i))
                mcopy(add(m, 0x40), point, 0x40)
                mstore(add(m, 0x80), input)
                ok := and(ok, lt(input, R))
                ok := and(ok, staticcall(gas(), 0x07, add(m, 0x40), 0x60, add(m, 0x40), 0x40))
                ok := and(ok, staticcall(gas(), 0x06, m, 0x80, m, 0x40))
            }
            let y := mload(add(proof, 0x40))
            ok := and(ok, lt(y, Q))
            if ok {
                mcopy(add(m, 0x040), add(vk, 0xe0), 0x80)
                mcopy(add(m, 0x0c0), add(vk, 0x20), 0xc0)
                mcopy(add(m, 0x180), add(proof, 0xe0), 0x40)
                mcopy(add(m, 0x1c0), add(vk, 0x160), 0x80)
                mcopy(add(m, 0x240), add(proof, 0x20), 0xc0)
                mstore(add(m, 0x260), mod(sub(Q, y), Q))
                ok := staticcall(gas(), 0x08, m, 0x300, m, 0x20)
                ok := and(ok, eq(mload(m), 1))
            }
        }
    }
}
