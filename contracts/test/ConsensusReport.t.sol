// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Vm} from "./Base.sol";
import {Bomb, ChainWorld, GasBurner, Reverter, SYSTEM} from "./ChainWorld.sol";
import {Committee} from "../src/chain/Committee.sol";
import {ConsensusReport} from "../src/chain/ConsensusReport.sol";
import {ICommittee} from "../src/chain/IChain.sol";

contract ConsensusReportTest is ChainWorld {
    function setUp() public {
        deploy(7, 7, 7);
    }

    function test_OnlyTheSystemReports() public {
        bytes memory data = encode(1, 7, 0x7f, 0);
        (bool ok,) = address(reporter).call(data);
        yes(!ok, "a stranger's report is refused");
        vm.prank(SYSTEM);
        (ok,) = address(reporter).call(abi.encodePacked(data, uint8(0)));
        yes(!ok, "33 bytes are refused");
        vm.expectRevert(Committee.NotReporter.selector);
        committee.report(1, 7, 0x7f, 0);
    }

    function test_ReportIsTakenApart() public {
        uint128 offenders = (uint128(5) << 96) | (uint128(6) << 64);
        yes(systemReport(3, 7, 0x5f, offenders), "report");
        (uint8 version, uint32 proposer, uint8 seats, uint256 signed, uint128 got) = reporter.lastReport();
        eq(version, 2, "version");
        eq(proposer, 3, "proposer");
        eq(seats, 7, "seats");
        eq(signed, 0x5f, "bitmap");
        eq(got, offenders, "offenders");
        eq(reporter.last(), bytes32(encode(3, 7, 0x5f, offenders)), "raw report");
    }

    /// Solidity dispatches on the first four bytes, and a report begins with its version.
    function test_NoSelectorBeginsWithTheVersion() public view {
        bytes4[7] memory selectors = [
            reporter.last.selector,
            reporter.lastReport.selector,
            reporter.SYSTEM_ADDRESS.selector,
            reporter.REPORT_VERSION.selector,
            reporter.REPORT_GAS.selector,
            reporter.MAX_SEATS.selector,
            reporter.COMMITTEE.selector
        ];
        for (uint256 i; i < selectors.length; ++i) {
            yes(uint8(bytes1(selectors[i])) != 2, "selector");
        }
    }

    function test_UnknownVersionIsKeptAndNotCounted() public {
        bytes memory old = abi.encodePacked(uint8(1), uint16(0), uint16(0xffff), uint16(7), uint200(0x7f));
        vm.prank(SYSTEM);
        (bool ok,) = address(reporter).call(old);
        yes(ok, "call");
        eq(reporter.last(), bytes32(old), "kept");
        (uint8 version,,,,) = reporter.lastReport();
        eq(version, 0, "version");
        eq(committee.seats()[0].counted, 0, "counted");
        vm.prank(SYSTEM);
        (ok,) = address(reporter).call(new bytes(32));
        yes(ok, "the zero report of an early block");
    }

    function test_MalformedReportIsAnEventNotAFailure() public {
        refused(encode(1, 73, 0x7f, 0), "too many seats");
        refused(encode(1, 7, 0xff, 0), "a bit above the seats");
        refused(encode(1, 7, 0x7f, 3), "an offender after none");
        refused(encode(1, 7, 0x7f, (uint128(3) << 96) | (uint128(3) << 64)), "an offender twice");
        refused(encode(1, 7, 0x7f, (uint128(3) << 96) | 3), "an offender after none, twice");
        refused(abi.encodePacked(uint8(2), uint32(1), uint8(7), uint72(0x7f), uint8(1), uint128(0)), "byte 15");
    }

    function refused(bytes memory data, string memory what) private {
        vm.recordLogs();
        vm.prank(SYSTEM);
        (bool ok,) = address(reporter).call(data);
        yes(ok, what);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 1, what);
        eq(logs[0].topics[0], ConsensusReport.ReportRejected.selector, what);
        eq(committee.seats()[0].counted, 0, what);
    }

    function testFuzz_SystemCallNeverFails(bytes32 report, bool known) public {
        if (known) report = (report & bytes32(type(uint256).max >> 8)) | bytes32(uint256(2) << 248);
        if (uint8(report[0]) != 2 && isSelector(bytes4(report))) return;
        vm.prank(SYSTEM);
        (bool ok,) = address(reporter).call{gas: 30_000_000}(abi.encode(report));
        yes(ok, "call");
        eq(reporter.last(), report, "kept");
    }

    /// A report of a future version could look like a view call; the version byte is chosen so that none does.
    function isSelector(bytes4 s) private view returns (bool) {
        return s == reporter.last.selector || s == reporter.lastReport.selector || s == reporter.COMMITTEE.selector
            || s == reporter.SYSTEM_ADDRESS.selector || s == reporter.REPORT_VERSION.selector
            || s == reporter.REPORT_GAS.selector || s == reporter.MAX_SEATS.selector;
    }

    function test_ACommitteeThatFailsCannotStopTheReport() public {
        survives(address(new GasBurner()));
        survives(address(new Reverter()));
        survives(address(new Bomb(true)));
        survives(address(new Bomb(false)));
    }

    function survives(address target) private {
        ConsensusReport other = new ConsensusReport(ICommittee(target));
        vm.prank(SYSTEM);
        (bool ok,) = address(other).call{gas: 30_000_000}(encode(1, 7, 0x7f, 0));
        yes(ok, "call");
        eq(other.last(), bytes32(encode(1, 7, 0x7f, 0)), "kept");
    }
}
