// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DaoWorld} from "./DaoWorld.sol";
import {GaugeFactory} from "../src/economics/GaugeFactory.sol";

contract GaugeFactoryTest is DaoWorld {
    function setUp() public {
        deployDao();
        electorate(1);
    }

    function test_WhoHasTheVotesMakesGauges() public {
        escrow.set(person(1), 100_000 ether - 1);
        nextWeek();
        vm.prank(person(1));
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.TooFewVotes.selector, 100_000 ether - 1, 100_000 ether));
        factory.createProject("weather", 1);
        vm.prank(person(0));
        address gauge = factory.createProject("weather", 1);
        eq(factory.indexOf(gauge), 1, "number");
        eq(factory.gaugeAt(1), gauge, "by its number");
        GaugeFactory.Info memory i = factory.infoOf(gauge);
        eq(i.creator, person(0), "creator");
        eq(uint256(i.kind), uint256(GaugeFactory.Kind.Project), "kind");
        eq(i.target, abi.encode(uint256(1)), "target");
        eq(bytes(i.name), "weather", "name");
        eq(factory.infoOf(address(this)).gauge, address(0), "none");
    }

    /// @dev Else the cap of a gauge would be none.
    function test_OneLivingGaugeForOneThing() public {
        vm.startPrank(person(0));
        address gauge = factory.createStream("a", address(9));
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.GaugeExists.selector, gauge));
        factory.createStream("b", address(9));
        uint256[] memory projects = new uint256[](1);
        uint16[] memory shares = new uint16[](1);
        (projects[0], shares[0]) = (1, 1);
        gauge = factory.createDevice("d", projects, shares);
        shares[0] = 2;
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.GaugeExists.selector, gauge));
        factory.createDevice("d", projects, shares);
        vm.stopPrank();
        kill(gauge);
        vm.prank(person(0));
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.GaugeDead.selector, gauge));
        factory.createDevice("d", projects, shares);
        vm.prank(GOVERNOR);
        yes(factory.createDevice("d", projects, shares) != gauge, "the governor may, and it is another");
        yes(factory.killedAt(gauge) != 0, "the old one stays dead");
    }

    function test_TargetsAndNamesAreChecked() public {
        vm.startPrank(GOVERNOR);
        vm.expectRevert(GaugeFactory.BadTarget.selector);
        factory.createLiquidity("x", address(0xabc));
        vm.expectRevert(GaugeFactory.BadTarget.selector);
        factory.createProject("x", 0);
        vm.expectRevert(GaugeFactory.BadTarget.selector);
        factory.createStream("x", address(0));
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.BadGaugeName.selector, 0, 64));
        factory.createStream("", address(1));
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.BadGaugeName.selector, 65, 64));
        factory.createStream(string(new bytes(65)), address(1));
        vm.stopPrank();
        refusesProjects(0, 0, 1);
        refusesProjects(17, 17, 1);
        refusesProjects(2, 1, 1);
        refusesProjects(2, 2, 0);
        uint256[] memory same = new uint256[](2);
        uint16[] memory shares = new uint16[](2);
        (same[0], same[1], shares[0], shares[1]) = (3, 3, 1, 1);
        vm.prank(GOVERNOR);
        vm.expectRevert(GaugeFactory.BadTarget.selector);
        factory.createDevice("x", same, shares);
    }

    function refusesProjects(uint256 n, uint256 m, uint16 share) private {
        uint256[] memory projects = new uint256[](n);
        uint16[] memory shares = new uint16[](m);
        for (uint256 i; i < n; ++i) {
            projects[i] = i + 1;
        }
        for (uint256 i; i < m; ++i) {
            shares[i] = share;
        }
        vm.prank(GOVERNOR);
        vm.expectRevert(GaugeFactory.BadTarget.selector);
        factory.createDevice("x", projects, shares);
    }

    function test_OnlyTheGovernorKillsAndOnce() public {
        address gauge = address(streamGauge(0));
        vm.prank(person(0));
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.NotGovernor.selector, person(0), GOVERNOR));
        factory.kill(gauge);
        vm.startPrank(GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.NoGauge.selector, address(1)));
        factory.kill(address(1));
        factory.kill(gauge);
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.GaugeDead.selector, gauge));
        factory.kill(gauge);
        vm.stopPrank();
    }

    function test_APauseStopsNewGaugesOfOthersThanTheGovernor() public {
        guardian.pause("dao.gauge");
        vm.prank(person(0));
        vm.expectRevert(abi.encodeWithSelector(GaugeFactory.GaugesPaused.selector, bytes32("dao.gauge")));
        factory.createProject("weather", 1);
        vm.prank(GOVERNOR);
        factory.createProject("weather", 1);
    }

    function test_PagesOfGauges() public {
        address[] memory all = streamGauges(5);
        eq(factory.count(), 5, "count");
        eq(factory.list(0, 3).length, 3, "page");
        GaugeFactory.Info[] memory page = factory.list(3, 100);
        eq(page.length, 2, "the rest");
        eq(page[1].gauge, all[4], "the last");
        eq(factory.list(5, 1).length, 0, "beyond");
    }
}
