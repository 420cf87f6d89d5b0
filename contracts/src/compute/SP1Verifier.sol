// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IResultVerifier, Statement, TaskId} from "./ICompute.sol";
import {Groth16} from "./Groth16.sol";

/// @title SP1Verifier
/// @notice Judges Groth16 proofs of SP1 v6.0.0. A program's key is SP1's verifying key of the guest; the guest commits to
/// claim ‖ output.
/// @dev The verifying key and the roots are facts of SP1's release; a test verifies a genuine proof of it. A later release is a
/// route of its own.
contract SP1Verifier is IResultVerifier {
    /// @notice What proofs of this release begin with.
    bytes4 public constant SELECTOR = 0x0e78f4db;
    /// @notice The root of the recursion's verifying keys: which recursion programs are taken.
    uint256 public constant VK_ROOT = 0x008cd56e10c2fe24795cff1e1d1f40d3a324528d315674da45d26afb376e8670;
    /// @notice Selector, exit code, root, nonce, and a proof.
    uint256 public constant PROOF_BYTES = 4 + 3 * 32 + Groth16.PROOF_BYTES;

    /// @dev As `Groth16` takes it.
    bytes private constant VK =
        hex"2838edbc8aee47ec511c2837d538a49ffd752370e06ed44e109b4c0f35be6e3a1cbeed5cf07bc7baa706137b59f34086467c2ebc770205fd"
        hex"1038c2c70d5ada22028cbe84124fba3ad76d33e6ca441f570726da5692cae5335a52209a15b9fd452f6457660eeb88acf2baf1e7aefc0958"
        hex"da27058879cc77ba162d2df754aaf93316a70aca682a2fdcd81392509d3524e85242dd6cbd0f5cc0cb9ed9897786d6c410399816723b17c0"
        hex"d9363e046e6ef88c6c652290d81b914b693949d2f87f7e9f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2"
        hex"1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed090689d0585ff075ec9e99ad690c3395bc4b313370b38ef3"
        hex"55acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa2f21b62705c5d7f4a7482bf1a69c35db"
        hex"8858584d6f155381b22022a71f817afa08da56e9eb0d183a64e55881a5ed90cfdb0ed5229e588ec3de4452045b2445b119c3547c0ac546a9"
        hex"a29f0706e77d3774f7e9c7c877c59183ded42f11af8a7602085ef31386102b17a676c4ee426e6b7bc4d7371580a50962bc885be643192324"
        hex"2a2cd5881e62ead81dc6997cfff997745379facd38c972e0825deedb0e4fa564208c7b9c6bf876a51b3d62d0a5bdc0d7188e7342dea7d32d"
        hex"db9635e291e8dd9a219e17d13bc5f5ae36d78093cd6d112374a69844b7d058a7a0a62493f1c369c4254c200a2cdb5bc5e4e262780b4c70a9"
        hex"88c4317fb11ac5fd5491f10692d1e929258c71a2309359a248879ba915796e5e2e655acebace0ae7ef8fda2d40d2b2d60b3cd73ef5ee90c6"
        hex"808893b3e4f81d8da3438cb5d2b601045825b2ab3990a3910945b0f65ee8acfce0b22bab7a27663bfaf8eed78d511a96a54b50f307cd2a23"
        hex"1ef0708b683e9cbfeb8800001f06f9c80950d60869ebfc6b5cc58bd2bbfd6abe290b3cba8ec4c97f171261b17b9c90e101b65934db12f4a2"
        hex"99d4d5b939e9235c14914c2bf919019e575b0bd613363aa160d700bd929bcbc14de06a05e3a25eb022474ea30b64abc35269a0c55be59729"
        hex"65bf920e937c3d1927da5e89e60cf916272dd64ca95c75938da75797ef702ec5112808c36914020a4b1822fff576d334";

    /// @notice Not the size of a proof.
    error WrongSize(uint256 have, uint256 want);
    /// @notice A proof of another release.
    error WrongSelector(bytes4 have, bytes4 want);
    /// @notice The guest ended with an error.
    error ExitCode(uint256 code);
    /// @notice Recursion programs of another release.
    error WrongRoot(uint256 have, uint256 want);
    /// @notice The proof does not verify.
    error InvalidProof();

    /// @inheritdoc IResultVerifier
    /// @param evidence the proof's bytes
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool) {
        return _verify(s.key, sha256(abi.encodePacked(TaskId.claimOf(s.taskId, s.prover), s.output)), evidence);
    }

    /// @notice As SP1's own verifiers have it: reverts unless the guest of `programVKey` committed to `publicValues`.
    function verifyProof(bytes32 programVKey, bytes calldata publicValues, bytes calldata proofBytes) external view {
        if (!_verify(programVKey, sha256(publicValues), proofBytes)) revert InvalidProof();
    }

    function _verify(bytes32 vkey, bytes32 digest, bytes calldata proof) private view returns (bool) {
        if (proof.length != PROOF_BYTES) revert WrongSize(proof.length, PROOF_BYTES);
        if (bytes4(proof) != SELECTOR) revert WrongSelector(bytes4(proof), SELECTOR);
        uint256[] memory inputs = new uint256[](5);
        inputs[0] = uint256(vkey);
        inputs[1] = uint256(digest) & ((1 << 253) - 1);
        (inputs[2], inputs[3], inputs[4]) = abi.decode(proof[4:100], (uint256, uint256, uint256));
        if (inputs[2] != 0) revert ExitCode(inputs[2]);
        if (inputs[3] != VK_ROOT) revert WrongRoot(inputs[3], VK_ROOT);
        return Groth16.verify(VK, proof[100:], inputs);
    }
}
