// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ICommittee} from "./IChain.sol";

/// @title ConsensusReport
/// @notice Takes the report of the consensus at the start of each block and hands it to `Committee`.
/// @dev Stands at the EIP-4788 address, so an unmodified execution client calls it, as SYSTEM_ADDRESS, with the 32
/// bytes of `parentBeaconBlockRoot`. Those bytes are the report, version 2 (docs/spec/consensus-report.md):
///
///     byte  0        version, 2
///     bytes 1..4     number of the delegate that proposes this block, uint32 big endian; 0 none
///     byte  5        seats: number of validators in the last commit; 0 when there was none (first block)
///     bytes 6..14    72 bits; bit i (value 1 << i) is set when validator i signed the last commit
///     byte  15       0
///     bytes 16..31   four numbers of delegates proven to have signed twice, uint32 big endian; 0 fills up at the end
///
/// The execution client ignores a failing call here, so a failure would lose a report silently; therefore the call is
/// forwarded with bounded gas and a failure is an event.
///
/// A report is told from a view call by its sender and length, but Solidity dispatches on the first four bytes
/// before this code sees them. So no function here may have a selector that begins with a version byte in use (0x02);
/// a test holds that.
contract ConsensusReport {
    /// @notice The sender of system calls (EIP-4788).
    address public constant SYSTEM_ADDRESS = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;
    /// @notice The report version understood here.
    uint8 public constant REPORT_VERSION = 2;
    /// @notice The most validators a report has room for.
    uint8 public constant MAX_SEATS = 72;
    /// @notice Gas given to `Committee.report`: what the system call's 30,000,000 leave of it. Snapshots name what a
    /// usual block and the worst epoch's end take.
    uint256 public constant REPORT_GAS = 27_900_000;

    /// @notice The contract the report is handed to.
    ICommittee public immutable COMMITTEE;

    /// @dev The last report as received, zero before the first one.
    bytes32 private _last;

    /// @notice Only the consensus, through the system call, may report.
    error NotSystem();

    /// @notice The report is malformed, or `Committee` refused it; nothing of the block was counted.
    event ReportRejected(bytes32 report);

    constructor(ICommittee committee) {
        COMMITTEE = committee;
    }

    /// @dev The system call. MUST NOT revert for SYSTEM_ADDRESS: an unknown version is kept but not interpreted.
    fallback() external {
        if (msg.sender != SYSTEM_ADDRESS || msg.data.length != 32) revert NotSystem();
        bytes32 report = bytes32(msg.data);
        _last = report;
        uint256 word = uint256(report);
        if (uint8(word >> 248) != REPORT_VERSION) return;
        if (!_wellFormed(word)) {
            emit ReportRejected(report);
            return;
        }
        try COMMITTEE.report{gas: REPORT_GAS}(_proposer(word), _seats(word), _signed(word), uint128(word)) {}
        catch {
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
    /// @return proposer number of the delegate that proposes this block, 0 for none
    /// @return seats number of validators in the last commit
    /// @return signed bit i is set when validator i signed the last commit
    /// @return offenders four delegates that signed twice, uint32 each from high to low bits
    function lastReport()
        external
        view
        returns (uint8 version, uint32 proposer, uint8 seats, uint256 signed, uint128 offenders)
    {
        uint256 word = uint256(_last);
        if (uint8(word >> 248) != REPORT_VERSION) return (0, 0, 0, 0, 0);
        return (REPORT_VERSION, _proposer(word), _seats(word), _signed(word), uint128(word));
    }

    function _proposer(uint256 word) private pure returns (uint32) {
        return uint32(word >> 216);
    }

    function _seats(uint256 word) private pure returns (uint8) {
        return uint8(word >> 208);
    }

    function _signed(uint256 word) private pure returns (uint256) {
        return (word >> 136) & ((1 << 72) - 1);
    }

    /// @dev The rules of docs/spec/consensus-report.md for a reader.
    function _wellFormed(uint256 word) private pure returns (bool) {
        uint256 seats = _seats(word);
        if (seats > MAX_SEATS || _signed(word) >> seats != 0 || uint8(word >> 128) != 0) return false;
        uint32[4] memory o = [uint32(word >> 96), uint32(word >> 64), uint32(word >> 32), uint32(word)];
        for (uint256 i = 1; i < 4; ++i) {
            if (o[i] == 0) continue;
            for (uint256 j; j < i; ++j) {
                if (o[j] == 0 || o[j] == o[i]) return false;
            }
        }
        return true;
    }
}
