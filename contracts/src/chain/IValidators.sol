// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title IValidators
/// @notice What the two consensus hooks need from the validator set.
interface IValidators {
    /// @notice Counts one block. Called by `ConsensusReport` only. Indexes are those of the last commit, in CometBFT's
    /// order: power from high to low, equal powers by address from low to high.
    /// @param proposer index of the block's proposer, 0xffff for none
    /// @param evidence index of a validator with evidence against it, 0xffff for none
    /// @param validators number of validators in the last commit, 0 when there was none
    /// @param signed bit i is set when validator i signed the last commit
    function report(uint16 proposer, uint16 evidence, uint16 validators, uint256 signed) external;

    /// @notice Takes validator updates off the queue. Called by `RequestHook` only.
    /// @param max the most records to return
    /// @return updates records of 41 bytes: compressed secp256k1 public key (33), power (uint64 big endian, 8)
    function drain(uint256 max) external returns (bytes memory updates);
}
