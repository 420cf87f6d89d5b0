// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ICommittee} from "./IChain.sol";

/// @title RequestHook
/// @notice Gives the consensus the validator set at the end of a block that changed it.
/// @dev Stands at the EIP-7002 address, so an unmodified execution client calls it, as SYSTEM_ADDRESS with no calldata,
/// and puts what it returns into the block's EIP-7685 requests. The bytes are the whole set, or empty for no change:
/// records of 41, compressed secp256k1 public key (33) and power (uint64 big endian); docs/spec/validator-set.md.
///
/// A failing system call here would make every block invalid, for ever. So this contract MUST NOT revert on it: the
/// call out has bounded gas, nothing of its answer is copied before its size is checked, decoding is done by hand
/// (`abi.decode` reverts on bad input, outside of any `try`), and any doubt returns no set.
contract RequestHook {
    /// @notice The sender of system calls (EIP-7002).
    address public constant SYSTEM_ADDRESS = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;
    /// @notice Length of one record in bytes.
    uint256 public constant RECORD_BYTES = 41;
    /// @notice The most records a set has.
    uint256 public constant MAX_RECORDS = 72;
    /// @notice Gas given to `Committee.drain`; the system call itself has 30,000,000.
    uint256 public constant DRAIN_GAS = 8_000_000;

    /// @notice The contract that elects the set.
    ICommittee public immutable COMMITTEE;

    /// @notice Only the execution client, through the system call, may drain.
    error NotSystem();

    constructor(ICommittee committee) {
        COMMITTEE = committee;
    }

    /// @dev The system call. MUST NOT revert for SYSTEM_ADDRESS.
    fallback() external {
        if (msg.sender != SYSTEM_ADDRESS || msg.data.length != 0) revert NotSystem();
        bytes memory input = abi.encodeCall(ICommittee.drain, ());
        address target = address(COMMITTEE);
        uint256 maxBytes = MAX_RECORDS * RECORD_BYTES;
        uint256 recordBytes = RECORD_BYTES;
        uint256 gasLimit = DRAIN_GAS;
        assembly ("memory-safe") {
            let p := mload(0x40)
            let ok := call(gasLimit, target, 0, add(input, 0x20), mload(input), 0, 0)
            let size := returndatasize()
            // A well-formed answer is offset (0x20), length, and the bytes padded to words.
            if or(iszero(ok), or(lt(size, 0x40), gt(size, add(0x60, maxBytes)))) { return(0, 0) }
            returndatacopy(p, 0, size)
            let length := mload(add(p, 0x20))
            if or(iszero(eq(mload(p), 0x20)), or(gt(length, maxBytes), mod(length, recordBytes))) { return(0, 0) }
            if gt(length, sub(size, 0x40)) { return(0, 0) }
            return(add(p, 0x40), length)
        }
    }
}
