// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IValidators} from "./IValidators.sol";

/// @title ConsensusReport
/// @notice Takes the report of the consensus at the start of each block and hands it to `Validators`.
/// @dev Stands at the EIP-4788 address, so an unmodified execution client calls it, as SYSTEM_ADDRESS, with the 32
/// bytes of `parentBeaconBlockRoot`. Those bytes are the report:
///
///     byte  0       version, 1
///     bytes 1..2    index of the proposer of this block, uint16 big endian; 0xffff none
///     bytes 3..4    index of a validator with evidence against it; 0xffff none
///     bytes 5..6    number of validators in the last commit; 0 when there was none (first block)
///     bytes 7..31   200 bits; bit i (value 1 << i) is set when validator i signed the last commit
///
/// An index counts the validators of the last commit as CometBFT orders them; `Validators` knows which is which. The
/// execution client ignores a failing call here, so a failure would lose a report silently; therefore the call is
/// forwarded with bounded gas and a failure is an event.
///
/// A report is told from a view call by its sender and length, but Solidity dispatches on the first four bytes
/// before this code sees them. So no function here may have a selector that begins with a version byte in use (0x01);
/// a test holds that.
contract ConsensusReport {
    /// @notice The sender of system calls (EIP-4788).
    address public constant SYSTEM_ADDRESS = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;
    /// @notice The report version understood here.
    uint8 public constant REPORT_VERSION = 1;
    /// @notice Gas given to `Validators.report`. A usual block takes some 20,000; the worst, with 200 validators of whom
    /// 32 rotated their keys at once, takes some 4,500,000. The system call itself has 30,000,000.
    uint256 public constant REPORT_GAS = 8_000_000;

    /// @notice The contract the report is handed to.
    IValidators public immutable VALIDATORS;

    /// @dev The last report as received, zero before the first one.
    bytes32 private _last;

    /// @notice Only the consensus, through the system call, may report.
    error NotSystem();

    /// @notice `Validators` refused a report; its counters miss one block.
    event ReportRejected(bytes32 report);

    constructor(IValidators validators) {
        VALIDATORS = validators;
    }

    /// @dev The system call. MUST NOT revert for SYSTEM_ADDRESS: an unknown version is kept but not interpreted.
    fallback() external {
        if (msg.sender != SYSTEM_ADDRESS || msg.data.length != 32) revert NotSystem();
        bytes32 report = bytes32(msg.data);
        _last = report;
        uint256 word = uint256(report);
        if (uint8(word >> 248) != REPORT_VERSION) return;
        try VALIDATORS.report{gas: REPORT_GAS}(
            uint16(word >> 232), uint16(word >> 216), uint16(word >> 200), word & ((1 << 200) - 1)
        ) {} catch (bytes memory) {
            // The reason is not kept: it would let the callee choose how much this call costs.
            emit ReportRejected(report);
        }
    }

    /// @notice The report of this block, raw; zero before the first.
    function last() external view returns (bytes32) {
        return _last;
    }

    /// @notice The report of this block, taken apart; all zero when its version is not known.
    /// @return version the report's version
    /// @return proposer index of the proposer of this block, 0xffff for none
    /// @return evidence index of a validator with evidence against it, 0xffff for none
    /// @return validators number of validators in the last commit
    /// @return signed bit i is set when validator i signed the last commit
    function lastReport()
        external
        view
        returns (uint8 version, uint16 proposer, uint16 evidence, uint16 validators, uint256 signed)
    {
        uint256 word = uint256(_last);
        if (uint8(word >> 248) != REPORT_VERSION) return (0, 0, 0, 0, 0);
        return (
            REPORT_VERSION, uint16(word >> 232), uint16(word >> 216), uint16(word >> 200), word & ((1 << 200) - 1)
        );
    }
}
