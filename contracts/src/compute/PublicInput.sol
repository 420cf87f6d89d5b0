// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Statement, TaskId} from "./ICompute.sol";
import {Poseidon2} from "./Poseidon2.sol";

/// @title PublicInput
/// @notice The one public input of a circuit's proof: the hash of all that the proof is about. The same word as
/// `Task.PublicInput` of `protocol/compute`.
library PublicInput {
    /// @notice A word at or above the order of the field: it would be a second spelling of another.
    error NotElement(bytes32 word);
    /// @notice Parameters or an output that are not whole words of 32 bytes.
    error NotWords(uint256 length);

    /// @notice Chains claim ≫ 8, both roots, the log range, the window, the words of params and those of output.
    /// @dev A key belongs to one circuit, and a circuit fixes how many words its parameters and output have.
    function hash(Statement calldata s) internal pure returns (uint256 h) {
        h = Poseidon2.compress(0, uint256(TaskId.claimOf(s.taskId, s.prover)) >> 8);
        h = _absorb(h, s.task.fieldRoot);
        h = _absorb(h, s.task.keysRoot);
        h = Poseidon2.compress(h, uint256(s.task.logStart) << 64 | s.task.logEnd);
        h = Poseidon2.compress(h, uint256(s.task.windowStart) << 64 | s.task.windowEnd);
        h = _absorbAll(h, s.task.params);
        h = _absorbAll(h, s.output);
    }

    function _absorbAll(uint256 h, bytes calldata words) private pure returns (uint256) {
        if (words.length % 32 != 0) revert NotWords(words.length);
        for (uint256 i = 0; i < words.length; i += 32) {
            h = _absorb(h, bytes32(words[i:i + 32]));
        }
        return h;
    }

    function _absorb(uint256 h, bytes32 word) private pure returns (uint256) {
        if (!Poseidon2.isElement(uint256(word))) revert NotElement(word);
        return Poseidon2.compress(h, uint256(word));
    }
}
