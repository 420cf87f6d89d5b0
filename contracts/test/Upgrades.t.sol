// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Upgrades} from "../src/chain/Upgrades.sol";

contract UpgradesTest is Base {
    address private constant GOVERNOR = address(0x60);
    uint64 private constant NOW = 1_800_000_000;
    uint64 private constant NOTICE = 7 days;
    Upgrades private _upgrades;

    function setUp() public {
        vm.warp(NOW);
        _upgrades = new Upgrades(GOVERNOR, NOTICE);
        vm.startPrank(GOVERNOR);
    }

    function test_GenesisRequiresVersionOne() public view {
        eq(_upgrades.required(0), 1, "always");
        eq(_upgrades.required(type(uint64).max), 1, "for ever");
        (uint32 version, uint64 time, string memory name) = _upgrades.next();
        eq(version + time + bytes(name).length, 0, "nothing to come");
    }

    function test_VersionsBeginAtTheirTimes() public {
        _upgrades.schedule(2, NOW + NOTICE, "two");
        _upgrades.schedule(3, NOW + NOTICE + 10, "three");
        eq(_upgrades.required(NOW + NOTICE - 1), 1, "before");
        eq(_upgrades.required(NOW + NOTICE), 2, "at");
        eq(_upgrades.required(NOW + NOTICE + 9), 2, "after");
        eq(_upgrades.required(NOW + NOTICE + 10), 3, "the next");
        (uint32 version, uint64 time, string memory name) = _upgrades.next();
        eq(version, 2, "next");
        eq(time, NOW + NOTICE, "time");
        eq(bytes(name), "two", "name");
        vm.warp(NOW + NOTICE);
        (version,,) = _upgrades.next();
        eq(version, 3, "the one after");
        vm.warp(NOW + NOTICE + 10);
        (version,,) = _upgrades.next();
        eq(version, 0, "none");
        (version, time, name) = _upgrades.upgrade(3);
        eq(bytes(name), "three", "kept");
        (version,,) = _upgrades.upgrade(4);
        eq(version, 0, "unknown");
        (version,,) = _upgrades.upgrade(1);
        eq(version, 1, "genesis");
    }

    function test_OnlyTheGovernorSchedules() public {
        vm.stopPrank();
        vm.expectRevert(Upgrades.NotGovernor.selector);
        _upgrades.schedule(2, NOW + NOTICE, "two");
        vm.expectRevert(Upgrades.NotGovernor.selector);
        _upgrades.cancel(2);
    }

    function test_VersionsRiseByOneAndTimesDoNotFall() public {
        vm.expectRevert(abi.encodeWithSelector(Upgrades.WrongVersion.selector, 3, 2));
        _upgrades.schedule(3, NOW + NOTICE, "three");
        vm.expectRevert(abi.encodeWithSelector(Upgrades.WrongVersion.selector, 1, 2));
        _upgrades.schedule(1, NOW + NOTICE, "one");
        vm.expectRevert(abi.encodeWithSelector(Upgrades.TooSoon.selector, NOW + NOTICE - 1, NOW + NOTICE));
        _upgrades.schedule(2, NOW + NOTICE - 1, "two");
        _upgrades.schedule(2, NOW + NOTICE + 100, "two");
        vm.expectRevert(abi.encodeWithSelector(Upgrades.TooSoon.selector, NOW + NOTICE + 99, NOW + NOTICE + 100));
        _upgrades.schedule(3, NOW + NOTICE + 99, "three");
    }

    function test_OnlyTheLastCanBeCancelledAndOnlyBeforeItsTime() public {
        _upgrades.schedule(2, NOW + NOTICE, "two");
        _upgrades.schedule(3, NOW + NOTICE + 10, "three");
        vm.expectRevert(abi.encodeWithSelector(Upgrades.WrongVersion.selector, 2, 3));
        _upgrades.cancel(2);
        _upgrades.cancel(3);
        eq(_upgrades.required(NOW + NOTICE + 10), 2, "gone");
        vm.warp(NOW + NOTICE);
        vm.expectRevert(abi.encodeWithSelector(Upgrades.AlreadyBegun.selector, 2));
        _upgrades.cancel(2);
        vm.expectRevert(abi.encodeWithSelector(Upgrades.WrongVersion.selector, 1, 2));
        _upgrades.cancel(1);
    }

    function testFuzz_RequiredIsTheHighestVersionBegun(uint64[6] memory gaps, uint64 time) public {
        uint64[6] memory times;
        uint64 t = NOW + NOTICE;
        for (uint32 i; i < 6; ++i) {
            t += gaps[i] % 1000;
            times[i] = t;
            _upgrades.schedule(i + 2, t, "");
        }
        time = NOW + NOTICE - 10 + time % 7000;
        uint32 want = 1;
        for (uint32 i; i < 6; ++i) {
            if (times[i] <= time) want = i + 2;
        }
        eq(_upgrades.required(time), want, "version");
    }
}
