// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DaoWorld, Restakers} from "./DaoWorld.sol";
import {Emission} from "../src/economics/Emission.sol";
import {Gauge} from "../src/economics/Gauge.sol";
import {Treasury} from "../src/economics/Treasury.sol";
import {Parameters} from "../src/governance/Parameters.sol";

contract EmissionTest is DaoWorld {
    address[] private _gauges;

    function setUp() public {
        deployDao();
        _gauges = streamGauges(6);
        electorate(4);
        emission.settle(10);
    }

    function collect(address gauge, uint40 week_) private returns (uint256) {
        return Gauge(payable(gauge)).collect(week_);
    }

    /// @dev Any votes, any subset killed, any order of collecting.
    function testFuzz_I33_PartsOfAWeekAreItsBudget(uint16[6] memory weights, uint8 dead, uint8 order, uint256 weekly)
        public
    {
        weekly = bound(weekly, 0, 900_000 ether);
        vm.warp(block.timestamp + 1);
        set("dao.weekly", weekly);
        nextWeek();
        uint40 w = week();
        uint256 before = address(treasury).balance;
        address[] memory gauges = new address[](6);
        uint16[] memory list = new uint16[](6);
        uint256 sum;
        for (uint256 i; i < 6; ++i) {
            (gauges[i], list[i]) = (_gauges[i], weights[i]);
            sum += weights[i];
        }
        if (sum != 0) {
            vm.prank(person(0));
            voter.vote(gauges, list);
        }
        nextWeek();
        emission.settle(10);
        conserved(w);
        for (uint256 i; i < 6; ++i) {
            address gauge = _gauges[(i + order) % 6];
            if (dead & (1 << i) != 0) {
                kill(gauge);
                emission.release(w, gauge);
            } else {
                collect(gauge, w);
            }
            conserved(w);
        }
        Emission.Week memory r = budgetOf(w);
        eq(r.budget, weekly, "budget");
        eq(r.votesLeft, 0, "all collected");
        eq(uint256(r.toRestakers) + r.collected + r.refunded, weekly, "I33 at the end");
        // The week before had the genesis' rate and no votes: its pot came back and the restakers' part did not.
        eq(address(emission).balance, 0, "nothing stays");
        eq(before - address(treasury).balance, r.toRestakers + r.collected + WEEKLY / 10, "the treasury paid the rest");
    }

    function test_AGaugeGetsAtMostTheCapAndTheRestGoesBack() public {
        uint40 w = week();
        voteFor(person(0), _gauges[0], 9, _gauges[1], 1);
        nextWeek();
        emission.settle(1);
        eq(budgetOf(w).pot, 90_000 ether, "pot");
        eq(collect(_gauges[0], w), 22_500 ether, "25 % of 90,000");
        eq(collect(_gauges[1], w), 9_000 ether, "10 %");
        eq(budgetOf(w).refunded, 58_500 ether, "above the cap");
        eq(collect(_gauges[0], w), 0, "once");
    }

    /// @dev A change counts from the week after it on, however late the weeks are settled.
    function test_LateWeeksArePaidByTheNumbersOfTheirFirstSecond() public {
        uint40 w = week();
        vm.warp(block.timestamp + 1);
        set("dao.weekly", 50_000 ether);
        set("dao.restakers", 5000);
        voteFor(person(0), _gauges[0]);
        nextWeek();
        // At the first second itself the change counts.
        set("dao.weekly", 30_000 ether);
        set("dao.gaugeCap", 10_000);
        voteFor(person(0), _gauges[0]);
        nextWeek();
        set("dao.weekly", 0);
        voteFor(person(0), _gauges[0]);
        vm.warp(block.timestamp + 3 weeks);
        set("dao.weekly", 70_000 ether);
        eq(emission.unsettled(), 5, "weeks that wait");
        eq(emission.settle(10), 5, "settled");
        eq(budgetOf(w).budget, 100_000 ether, "as genesis said");
        eq(budgetOf(w).toRestakers, 10_000 ether, "10 %");
        eq(budgetOf(w + 1).budget, 30_000 ether, "as set in its first second");
        eq(budgetOf(w + 1).toRestakers, 15_000 ether, "50 %, set in the week before");
        eq(budgetOf(w + 2).budget, 0, "an end");
        eq(budgetOf(w + 3).budget, 0, "an end");
        eq(collect(_gauges[0], w), 22_500 ether, "cap of then");
        eq(collect(_gauges[0], w + 1), 15_000 ether, "no cap then");
        for (uint40 i; i < 5; ++i) {
            conserved(w + i);
        }
    }

    function testFuzz_ValuesOfThePastStay(uint16[8] memory gaps, uint64[8] memory values, uint32 ask) public {
        uint256 start = block.timestamp;
        for (uint256 i; i < 8; ++i) {
            vm.warp(block.timestamp + gaps[i]);
            set("dao.weekly", values[i]);
        }
        uint256 time = bound(ask, start - 10, block.timestamp);
        uint256 want = WEEKLY;
        uint256 t = start;
        for (uint256 i; i < 8; ++i) {
            t += gaps[i];
            if (t <= time) want = values[i];
        }
        eq(params.valueAt("dao.weekly", time), want, "value at a time");
        eq(params.valueAt("dao.weekly", block.timestamp), params.get("dao.weekly"), "value now");
        vm.expectRevert(abi.encodeWithSelector(Parameters.NotYet.selector, block.timestamp + 1));
        params.valueAt("dao.weekly", block.timestamp + 1);
        vm.expectRevert(abi.encodeWithSelector(Parameters.NoSuchParameter.selector, bytes32("dao.x")));
        params.valueAt("dao.x", time);
    }

    /// @dev Fifteen weeks late, with an allowance of ten a week: none is cut short.
    function test_WeeksWaitForTheAllowanceInsteadOfBeingCut() public {
        uint40 w = week();
        voteAll(person(0), _gauges);
        vm.prank(person(0));
        voter.setStanding(true);
        for (uint256 i; i < 15; ++i) {
            nextWeek();
            voter.cast(single(person(0)));
        }
        vm.expectEmit(true, false, false, true);
        emit Emission.Waits(w + 10);
        eq(emission.settle(100), 10, "as far as the allowance goes");
        nextWeek();
        eq(emission.settle(100), 6, "the rest, and the week of meanwhile");
        for (uint40 i; i < 15; ++i) {
            eq(budgetOf(w + i).budget, WEEKLY, "whole");
        }
    }

    function test_ALargerRateThanTheAllowanceStillSettlesAWeekAWeek() public {
        vm.prank(GOVERNOR);
        treasury.setAllowance(Treasury.Allowance(address(emission), 150_000 ether, type(uint128).max, type(uint40).max));
        voteAll(person(0), _gauges);
        vm.prank(person(0));
        voter.setStanding(true);
        uint40 w = week();
        for (uint256 i; i < 3; ++i) {
            nextWeek();
            voter.cast(single(person(0)));
        }
        eq(emission.settle(100), 1, "the second would get half");
        eq(budgetOf(w).budget, 100_000 ether, "whole");
        eq(budgetOf(w + 1).settledAt, 0, "waits");
        eq(emission.settle(100), 0, "still waits");
        eq(treasury.available(address(emission)), 50_000 ether, "and took nothing");
        nextWeek();
        eq(emission.settle(100), 1, "the next");
        eq(budgetOf(w + 1).budget, 100_000 ether, "whole too");
        // An allowance below the rate is the vote's will: then the allowance is the budget.
        vm.prank(GOVERNOR);
        treasury.setAllowance(Treasury.Allowance(address(emission), 60_000 ether, type(uint128).max, type(uint40).max));
        nextWeek();
        eq(emission.settle(100), 1, "one a week");
        eq(budgetOf(w + 2).budget, 60_000 ether, "what the vote allows");
    }

    function test_APoorTreasuryPaysWhatItHasAndBlocksNothing() public {
        uint40 w = week();
        voteFor(person(0), _gauges[0]);
        vm.deal(address(treasury), 40_000 ether);
        vm.warp(block.timestamp + 4 weeks);
        eq(emission.settle(10), 4, "all");
        eq(budgetOf(w).budget, 40_000 ether, "what was there");
        eq(budgetOf(w + 1).budget, 0, "nothing");
        eq(collect(_gauges[0], w), 9_000 ether, "25 % of 36,000");
        vm.prank(GOVERNOR);
        treasury.setAllowance(Treasury.Allowance(address(emission), 0, 0, 0));
        vm.deal(address(treasury), 1_000_000 ether);
        vm.warp(block.timestamp + 4 weeks);
        eq(emission.settle(10), 4, "without an allowance");
        eq(budgetOf(w + 7).budget, 0, "nothing");
    }

    function test_WithoutVotesThePotGoesBack() public {
        uint40 w = week();
        uint256 before = address(treasury).balance;
        nextWeek();
        emission.settle(1);
        eq(before - address(treasury).balance, 10_000 ether, "only the restakers'");
        eq(budgetOf(w).refunded, 90_000 ether, "the pot");
        eq(collect(_gauges[0], w), 0, "nothing to collect");
        conserved(w);
    }

    function test_WhatRestakersDoNotTakeGoesBack() public {
        Restakers.Mood[4] memory moods =
            [Restakers.Mood.Nobody, Restakers.Mood.Half, Restakers.Mood.Reverts, Restakers.Mood.BurnsGas];
        uint64[4] memory given = [uint64(0), 5000, 0, 0];
        for (uint256 i; i < 4; ++i) {
            uint40 w = week();
            restakers.set(moods[i]);
            voteFor(person(0), _gauges[0]);
            uint256 before = address(treasury).balance;
            nextWeek();
            emission.settle{gas: 20_000_000}(1);
            eq(budgetOf(w).toRestakers, uint256(given[i]) * 1 ether, "given");
            eq(collect(_gauges[0], w), 22_500 ether, "the gauge gets its own");
            conserved(w);
            eq(before - address(treasury).balance, 22_500 ether + budgetOf(w).toRestakers, "the rest is back");
        }
    }

    /// @dev Else a caller could choose the gas with which the restakers' part fails and the settling does not.
    function test_TooLittleGasFailsAsAWhole() public {
        nextWeek();
        for (uint256 gas_ = 100_000; gas_ < 1_700_000; gas_ += 100_000) {
            try emission.settle{gas: gas_}(1) {
                eq(budgetOf(week() - 1).toRestakers, 10_000 ether, "paid when it settles");
                return;
            } catch {}
        }
        yes(false, "settled");
    }

    function test_OnlyWhoMayDoes() public {
        vm.expectRevert(abi.encodeWithSelector(Emission.NothingToSettle.selector, week(), (week() + 1) * WEEK));
        emission.settle(1);
        vm.expectRevert(abi.encodeWithSelector(Emission.NotGauge.selector, address(this)));
        emission.collect(week());
        vm.expectRevert(abi.encodeWithSelector(Emission.NotGauge.selector, address(this)));
        emission.giveBack{value: 1}();
        vm.expectRevert(abi.encodeWithSelector(Emission.GaugeLives.selector, _gauges[0]));
        emission.release(week(), _gauges[0]);
        vm.expectRevert(abi.encodeWithSelector(Emission.GaugeLives.selector, address(this)));
        emission.release(week(), address(this));
        uint40 w = week();
        vm.expectRevert(abi.encodeWithSelector(Emission.WeekNotSettled.selector, w, w));
        collect(_gauges[0], w);
        kill(_gauges[0]);
        vm.expectRevert(abi.encodeWithSelector(Emission.GaugeDead.selector, _gauges[0]));
        collect(_gauges[0], w);
        (bool ok,) = address(emission).call{value: 1}("");
        yes(!ok, "coins of strangers");
        (ok,) = _gauges[0].call{value: 1}("");
        yes(!ok, "coins of strangers");
    }

    function test_ThePageOfSettleIsKept() public {
        vm.warp(block.timestamp + 5 weeks);
        eq(emission.settle(2), 2, "two");
        eq(emission.settle(0), 0, "none");
        eq(emission.settle(2), 2, "two");
        eq(emission.settle(9), 1, "the last");
    }

    function test_ShareOfSaysWhatCollectPays() public {
        uint40 w = week();
        voteAll(person(0), _gauges);
        nextWeek();
        emission.settle(1);
        for (uint256 i; i < 6; ++i) {
            (uint256 amount, bool done) = emission.shareOf(w, _gauges[i]);
            yes(!done, "not yet");
            eq(collect(_gauges[i], w), amount, "as said");
            (, done) = emission.shareOf(w, _gauges[i]);
            yes(done, "done");
        }
    }

    function single(address a) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = a;
    }
}
