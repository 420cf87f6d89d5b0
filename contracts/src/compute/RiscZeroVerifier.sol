// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IResultVerifier, Statement, TaskId} from "./ICompute.sol";
import {Groth16} from "./Groth16.sol";

/// @title RiscZeroVerifier
/// @notice Judges Groth16 receipts of RISC Zero 5.0. A program's key is the image id; the guest's journal is claim ‖ output.
/// @dev The verifying key is the same for many releases; which one a receipt is of, its control root tells, which is among the
/// inputs. So receipts of other releases fail even with the selector changed. A test verifies a genuine receipt.
contract RiscZeroVerifier is IResultVerifier {
    /// @notice What seals of this release begin with: the first bytes of a hash of control root, control id and verifying key.
    bytes4 public constant SELECTOR = 0xc27d1bc0;
    /// @notice The root over the recursion programs of this release.
    bytes32 public constant CONTROL_ROOT = 0xb1f64013f70bbb386a8b3a3d63552c5cb5ea4a549ec7fb1ecc2a031dbf488167;
    /// @notice The program that ends the recursion.
    uint256 public constant BN254_CONTROL_ID = 0x04446e66d300eb7fb45c9726bb53c793dda407a62e9601618bb43c5c14657ac0;
    /// @notice Selector and proof.
    uint256 public constant SEAL_BYTES = 4 + Groth16.PROOF_BYTES;

    /// @dev The halves of CONTROL_ROOT with their bytes reversed.
    uint256 private constant CONTROL_LOW = 0x5c2c55633d3a8b6a38bb0bf71340f6b1;
    uint256 private constant CONTROL_HIGH = 0x678148bf1d032acc1efbc79e544aeab5;
    /// @dev Hash of the state of a machine that halted: no memory, program counter 0.
    bytes32 private constant HALTED = 0xa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2;
    /// @dev As `Groth16` takes it.
    bytes private constant VK =
        hex"2d4d9aa7e302d9df41749d5507949d05dbea33fbb16c643b22f599a2be6df2e214bedd503c37ceb061d8ec60209fe345ce89830a19230301"
        hex"f076caff004d19260967032fcbf776d1afc985f88877f182d38480a653f2decaa9794cbc3bf3060c0e187847ad4c798374d0d6732bf50184"
        hex"7dd68bc0e071241e0213bc7fc13db7ab304cfbd1e08a704a99f5e847d93f8c3caafddec46b7a0d379da69a4d112346a71739c1b1a457a8c7"
        hex"313123d24d2f9192f896b7c63eea05a9d57f06547ad0cec8198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2"
        hex"1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed090689d0585ff075ec9e99ad690c3395bc4b313370b38ef3"
        hex"55acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa03b03cd5effa95ac9bee94f1f5ef9071"
        hex"57bda4812ccf0b4c91f42bb629f83a1c1aa085ff28179a12d922dba0547057ccaae94b9d69cfaa4e60401fea7f3e0333110c10134f200b19"
        hex"f6490846d518c9aea868366efb7228ca5c91d2940d0307621e60f31fcbf757e837e867178318832d0b2d74d59e2fea1c7142df187d3fc6d3"
        hex"12ac9a25dcd5e1a832a9061a082c15dd1d61aa9c4d553505739d0f5d65dc3be4025aa744581ebe7ad91731911c898569106ff5a2d30f3eee"
        hex"2b23c60ee980acd40707b920bc978c02f292fae2036e057be54294114ccc3c8769d883f688a1423f2e32a094b7589554f7bc357bf63481ac"
        hex"d2d55555c203383782a4650787ff66420bca36e2cbe6394b3e249751853f961511011c7148e336f4fd974644850fc3472ede7c9acf48cf3a"
        hex"3729fa3d68714e2a8435d4fa6db8f7f409c153b1fcdf9b8b1b8af999dbfbb3927c091cc2aaf201e488cbacc3e2c6b6fb5a25f9112e04f2a7"
        hex"2b91a26aa92e1b6f5722949f192a81c850d586d81a60157f3e9cf04f679cccd62b5f494ed674235b8ac1750bdfd5a7615f002d4a1dcefedd"
        hex"d06eda5a076ccd0d2fe520ad2020aab9cbba817fcbb9a863b8a76ff88f14f912c5e71665b2ad5e820f1c3c0d5d9da0fa03666843cde4e82e"
        hex"869ba5252fce3c25d5940320b1c4d493214bfcff74f425f6fe8c0d07b307482d8bc8bb2f3608f68287aa01bd0b69e809";

    /// @notice Not the size of a seal.
    error WrongSize(uint256 have, uint256 want);
    /// @notice A receipt of another release.
    error WrongSelector(bytes4 have, bytes4 want);
    /// @notice The seal does not verify.
    error InvalidSeal();

    /// @inheritdoc IResultVerifier
    /// @param evidence the seal
    function verify(Statement calldata s, bytes calldata evidence) external view returns (bool) {
        return _verify(evidence, s.key, sha256(abi.encodePacked(TaskId.claimOf(s.taskId, s.prover), s.output)));
    }

    /// @notice As RISC Zero's own verifiers have it: reverts unless the guest `imageId` halted well, with this journal and no
    /// assumptions.
    function verify(bytes calldata seal, bytes32 imageId, bytes32 journalDigest) external view {
        if (!_verify(seal, imageId, journalDigest)) revert InvalidSeal();
    }

    function _verify(bytes calldata seal, bytes32 imageId, bytes32 journalDigest) private view returns (bool) {
        if (seal.length != SEAL_BYTES) revert WrongSize(seal.length, SEAL_BYTES);
        if (bytes4(seal) != SELECTOR) revert WrongSelector(bytes4(seal), SELECTOR);
        uint256 claim = _reverse(uint256(_claimDigest(imageId, journalDigest)));
        uint256[] memory inputs = new uint256[](5);
        inputs[0] = CONTROL_LOW;
        inputs[1] = CONTROL_HIGH;
        inputs[2] = uint128(claim);
        inputs[3] = claim >> 128;
        inputs[4] = BN254_CONTROL_ID;
        return Groth16.verify(VK, seal[4:], inputs);
    }

    /// @dev Hash of the claim that `imageId` ran without input, halted with exit code 0, and wrote the journal.
    function _claimDigest(bytes32 imageId, bytes32 journalDigest) private pure returns (bytes32) {
        bytes32 output = sha256(
            abi.encodePacked(sha256("risc0.Output"), journalDigest, bytes32(0), uint16(2) << 8)
        );
        return sha256(
            abi.encodePacked(
                sha256("risc0.ReceiptClaim"), bytes32(0), imageId, HALTED, output, uint32(0), uint32(0), uint16(4) << 8
            )
        );
    }

    /// @dev The word with its bytes in reverse.
    function _reverse(uint256 v) private pure returns (uint256 r) {
        for (uint256 i = 0; i < 32; ++i) {
            r = r << 8 | (v >> (8 * i) & 0xff);
        }
    }
}
