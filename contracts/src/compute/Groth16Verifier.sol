// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IResultVerifier, Statement} from "./ICompute.sol";
import {Groth16} from "./Groth16.sol";
import {PublicInput} from "./PublicInput.sol";

/// @title Groth16Verifier
/// @notice Judges Groth16 proofs of any circuit over BN254 that has one public input and no commitments. No contract is
/// deployed for a circuit: a program's key is the hash of its verifying key, and who brings a proof brings that too.
contract Groth16Verifier is IResultVerifier {
    /// @notice The verifying key is another than the program's.
    error WrongKey(bytes32 have, bytes32 want);

    /// @inheritdoc IResultVerifier
    /// @param evidence abi.encode(bytes vk, bytes proof), in the encoding of `Groth16`; keccak256(vk) is the program's key
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool) {
        (bytes memory vk, bytes memory proof) = abi.decode(evidence, (bytes, bytes));
        if (keccak256(vk) != s.key) revert WrongKey(keccak256(vk), s.key);
        uint256[] memory inputs = new uint256[](1);
        inputs[0] = PublicInput.hash(s);
        return Groth16.verify(vk, proof, inputs);
    }

    /// @notice The public input of a proof of `s`.
    function publicInput(Statement calldata s) external pure returns (uint256) {
        return PublicInput.hash(s);
    }

    /// @notice Whether a proof verifies under a key, for any number of inputs: for those who use circuits otherwise.
    function verifyProof(bytes calldata vk, bytes calldata proof, uint256[] calldata inputs) external view returns (bool) {
        return Groth16.verify(vk, proof, inputs);
    }
}
