// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DaoWorld} from "./DaoWorld.sol";
import {Gauge} from "../src/economics/Gauge.sol";
import {ProjectGauge} from "../src/economics/ProjectGauge.sol";
import {StreamGauge} from "../src/economics/StreamGauge.sol";
import {RewardToken} from "../src/settlement/RewardToken.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

contract StreamGaugeTest is DaoWorld {
    StreamGauge private _gauge;
    address private _recipient;

    function setUp() public {
        deployDao();
        _gauge = streamGauge(1);
        _recipient = _gauge.recipient();
        electorate(1);
        emission.settle(9);
    }

    function fetch(Gauge gauge) private returns (uint256) {
        voteFor(person(0), address(gauge));
        nextWeek();
        emission.settle(9);
        return gauge.collect(week() - 1);
    }

    function test_AWeekFlowsToTheRecipient() public {
        eq(fetch(_gauge), 22_500 ether, "fetched");
        vm.expectRevert(abi.encodeWithSelector(Gauge.NothingToClaim.selector, _recipient));
        _gauge.claim();
        vm.warp(block.timestamp + 1 weeks / 2);
        eq(_gauge.earned(), 11_250 ether, "half");
        eq(_gauge.claim(), 11_250 ether, "half");
        fetch(_gauge);
        eq(_gauge.earned(), 11_250 ether, "the other half");
        vm.warp(block.timestamp + 1 weeks);
        eq(_gauge.claim(), 33_750 ether, "and the next");
        eq(_recipient.balance, 45_000 ether, "there");
        eq(address(_gauge).balance, 0, "nothing stays");
    }

    function test_ADeadStreamKeepsWhatFlowedAndGivesBackTheRest() public {
        fetch(_gauge);
        vm.warp(block.timestamp + 1 weeks / 4);
        eq(_gauge.giveBack(), 0, "it lives");
        kill(address(_gauge));
        vm.warp(block.timestamp + 1 weeks / 4);
        eq(_gauge.earned(), 5625 ether, "until it was killed");
        eq(_gauge.giveBack(), 16_875 ether, "the rest");
        eq(_gauge.giveBack(), 0, "once");
        eq(_gauge.earned(), 5625 ether, "still his");
        eq(_gauge.claim(), 5625 ether, "his");
        vm.warp(block.timestamp + 5 weeks);
        eq(_gauge.earned(), 0, "no more");
        eq(address(_gauge).balance, 0, "nothing stays");
    }

    function test_ARecipientThatRefusesHarmsOnlyItself() public {
        vm.prank(GOVERNOR);
        StreamGauge bad = StreamGauge(payable(factory.createStream("bad", address(params))));
        fetch(bad);
        vm.warp(block.timestamp + 1 weeks);
        vm.expectRevert(abi.encodeWithSelector(Gauge.SendFailed.selector, address(params), 22_500 ether));
        bad.claim();
        fetch(bad);
        fetch(_gauge);
    }

    // ── projects ──

    function test_AProjectsPoolIsFunded() public {
        vm.prank(person(0));
        ProjectGauge gauge = ProjectGauge(payable(factory.createProject("weather", project)));
        eq(gauge.project(), project, "project");
        uint256 before = pool();
        eq(fetch(gauge), 22_500 ether, "fetched");
        eq(pool() - before, 22_500 ether, "in the pool");
        eq(address(gauge).balance, 0, "holds nothing");
    }

    /// @dev A project that is not there yet, or pays in a token: the coins wait, others do not, and a kill brings them back.
    function test_CoinsOfAProjectThatCannotTakeThemWait() public {
        vm.startPrank(CONTROLLER);
        uint256 other = projects.register("other", 0);
        vm.stopPrank();
        vm.prank(GOVERNOR);
        ProjectGauge gauge = ProjectGauge(payable(factory.createProject("other", other)));
        voteFor(person(0), address(gauge), 1, address(_gauge), 1);
        uint40 w = week();
        nextWeek();
        emission.settle(9);
        vm.expectRevert(abi.encodeWithSelector(Settlement.NoSuchProject.selector, other));
        gauge.collect(w);
        eq(_gauge.collect(w), 22_500 ether, "the other one is not blocked");
        conserved(w);
        RewardToken token = new RewardToken("T", "T", 1, address(this));
        vm.prank(CONTROLLER);
        settlement.configure(other, address(token), WINDOW, COORDINATOR, 1);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongToken.selector, address(token)));
        gauge.collect(w);
        vm.prank(CONTROLLER);
        settlement.configure(other, address(0), WINDOW, COORDINATOR, 1);
        eq(gauge.collect(w), 22_500 ether, "when it can");
        voteFor(person(0), address(gauge));
        vm.prank(CONTROLLER);
        settlement.configure(2, address(0), WINDOW, COORDINATOR, 1);
        w = week();
        nextWeek();
        emission.settle(9);
        kill(address(gauge));
        eq(emission.release(w, address(gauge)), 90_000 ether, "back, with what nobody else has");
        conserved(w);
        eq(address(emission).balance, 0, "nothing stays");
    }
}
