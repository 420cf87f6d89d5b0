// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IResultVerifier, Statement} from "./ICompute.sol";
import {PublicInput} from "./PublicInput.sol";

/// @title PlonkVerifier
/// @notice Judges proofs of circuits by the contracts that gnark exports, PLONK's and, for circuits that `Groth16Verifier` does
/// not take, Groth16's. A program's key names the contract.
/// @dev The contract's word is taken as it is: a project that names one answers for it, as for any key. It SHOULD be gnark's
/// export, byte for byte, and provers SHOULD look at it before they work. What it can do to others is nothing: it is
/// called statically, in the gas that the route has.
contract PlonkVerifier is IResultVerifier {
    /// @notice The first byte of keys of PLONK contracts, that have `Verify(bytes,uint256[]) returns (bool)`.
    uint256 public constant PLONK = 0;
    /// @notice The first byte of keys of Groth16 contracts, that have `verifyProof(bytes,uint256[1])` and revert.
    uint256 public constant GROTH16 = 1;

    /// @notice The key is no address behind a known first byte and eleven zeros.
    error BadKey(bytes32 key);
    /// @notice There is no contract, or an account that could run other code tomorrow (EIP-7702).
    error NoContract(address where);

    /// @inheritdoc IResultVerifier
    /// @param evidence the proof, as gnark's MarshalSolidity gives it
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool ok) {
        address target = address(uint160(uint256(s.key)));
        uint256 kind = uint256(s.key) >> 248;
        if (kind > GROTH16 || uint88(uint256(s.key) >> 160) != 0) revert BadKey(s.key);
        if (!_isContract(target)) revert NoContract(target);
        uint256 input = PublicInput.hash(s);
        bytes memory data;
        if (kind == GROTH16) {
            data = abi.encodeWithSignature("verifyProof(bytes,uint256[1])", evidence, [input]);
        } else {
            uint256[] memory inputs = new uint256[](1);
            inputs[0] = input;
            data = abi.encodeWithSignature("Verify(bytes,uint256[])", evidence, inputs);
        }
        assembly ("memory-safe") {
            ok := staticcall(gas(), target, add(data, 0x20), mload(data), 0x00, 0x20)
            switch kind
            case 0 { ok := and(ok, and(eq(returndatasize(), 0x20), eq(mload(0x00), 1))) }
            default { ok := and(ok, iszero(returndatasize())) }
        }
    }

    function _isContract(address where) private view returns (bool) {
        bytes memory code = where.code;
        return code.length > 0 && !(code.length == 23 && bytes3(code) == 0xef0100);
    }
}
