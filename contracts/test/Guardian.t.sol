// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Guardian} from "../src/governance/Guardian.sol";

contract GuardianTest is Base {
    address private constant GOVERNOR = address(0x60);
    address private constant WATCH = address(0x6a4d);
    uint40 private constant START = 1_800_000_000;
    uint40 private constant DAY = 1 days;
    bytes32 private constant RISK = "pool.deposit";
    Guardian private _guardian;

    function setUp() public {
        vm.warp(START);
        _guardian = new Guardian(GOVERNOR, WATCH, START, DAY);
    }

    function pause(uint40 length) private {
        vm.prank(WATCH);
        _guardian.pause(RISK, length);
    }

    function set(uint40 until) private {
        vm.prank(GOVERNOR);
        _guardian.set(RISK, until);
    }

    function test_APauseIsOfOneRiskAndEndsByItself() public {
        pause(7 * DAY);
        yes(_guardian.paused(RISK), "paused");
        yes(!_guardian.paused("pool.service"), "no other");
        vm.warp(START + 7 * DAY - 1);
        yes(_guardian.paused(RISK), "the last second");
        vm.warp(START + 7 * DAY);
        yes(!_guardian.paused(RISK), "over");
    }

    function test_TheGuardianCannotPauseLongerOrAgainSoon() public {
        vm.prank(WATCH);
        vm.expectRevert(abi.encodeWithSelector(Guardian.PauseTooLong.selector, 7 * DAY + 1, 7 * DAY));
        _guardian.pause(RISK, 7 * DAY + 1);
        pause(DAY);
        for (uint40 d = 1; d < 30; ++d) {
            vm.warp(START + d * DAY);
            vm.prank(WATCH);
            vm.expectRevert(abi.encodeWithSelector(Guardian.PausedRecently.selector, RISK, START + 30 * DAY));
            _guardian.pause(RISK, DAY);
        }
        vm.warp(START + 30 * DAY);
        pause(DAY);
        yes(_guardian.paused(RISK), "a month later");
    }

    function test_TheTimelockEndsAndProlongs() public {
        pause(7 * DAY);
        set(START);
        yes(!_guardian.paused(RISK), "ended");
        set(START + 100 * DAY);
        vm.warp(START + 99 * DAY);
        yes(_guardian.paused(RISK), "prolonged");
        pause(DAY);
        vm.warp(START + 99 * DAY + DAY / 2);
        vm.prank(GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(Guardian.PauseTooLong.selector, 365 * DAY + 1, 365 * DAY));
        _guardian.set(RISK, uint40(block.timestamp) + 365 * DAY + 1);
    }

    function test_AShortPauseDoesNotEndALongOne() public {
        set(START + 50 * DAY);
        pause(0);
        vm.warp(START + 49 * DAY);
        yes(_guardian.paused(RISK), "as the timelock said");
        (uint40 until, uint40 again) = _guardian.pauseOf(RISK);
        eq(until, START + 50 * DAY, "until");
        eq(again, START + 30 * DAY, "again");
    }

    function test_AfterAYearTheGuardianHasNoPowerAndTheTimelockStillHas() public {
        vm.warp(START + 365 * DAY - 1);
        pause(7 * DAY);
        vm.warp(START + 365 * DAY + 30 * DAY);
        vm.prank(WATCH);
        vm.expectRevert(abi.encodeWithSelector(Guardian.GuardianExpired.selector, START + 365 * DAY));
        _guardian.pause(RISK, DAY);
        set(uint40(block.timestamp) + DAY);
        yes(_guardian.paused(RISK), "by vote");
    }

    function testFuzz_NobodyElsePauses(address who) public {
        vm.assume(who != WATCH && who != GOVERNOR);
        vm.prank(who);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotGuardian.selector, who, WATCH));
        _guardian.pause(RISK, DAY);
        vm.prank(who);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotGovernor.selector, who, GOVERNOR));
        _guardian.set(RISK, 0);
        vm.prank(who);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotGovernor.selector, who, GOVERNOR));
        _guardian.appoint(who);
    }

    function test_TheGuardianResignsAndOnlyVotesNameAnother() public {
        vm.prank(WATCH);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotGovernor.selector, WATCH, GOVERNOR));
        _guardian.appoint(address(5));
        vm.prank(WATCH);
        _guardian.appoint(address(0));
        vm.prank(WATCH);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotGuardian.selector, WATCH, address(0)));
        _guardian.pause(RISK, DAY);
        vm.prank(GOVERNOR);
        _guardian.appoint(address(5));
        vm.prank(address(5));
        _guardian.pause(RISK, DAY);
        eq(_guardian.EXPIRES(), START + 365 * DAY, "the year stays");
    }

    /// @dev Whatever the guardian does, a risk is free at least three quarters of the time while votes say nothing.
    function testFuzz_RisksAreMostlyFree(uint40[20] memory waits, uint40[20] memory lengths) public {
        uint256 paused;
        for (uint256 i; i < 20; ++i) {
            vm.warp(block.timestamp + waits[i] % (40 * DAY));
            if (block.timestamp >= _guardian.EXPIRES()) break;
            vm.prank(WATCH);
            try _guardian.pause(RISK, lengths[i] % (8 * DAY)) {
                paused += lengths[i] % (8 * DAY);
            } catch {}
        }
        yes(paused <= (block.timestamp - START) / 30 / DAY * 7 * DAY + 7 * DAY, "paused");
    }
}
