// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DaoWorld} from "./DaoWorld.sol";
import {MoodyToken} from "./DaoTokens.sol";
import {Bribes} from "../src/economics/Bribes.sol";

contract BribesTest is DaoWorld {
    address[] private _gauges;
    MoodyToken private _token;
    address private constant BRIBER = address(0xb1be);

    function setUp() public {
        deployDao();
        _gauges = streamGauges(3);
        electorate(5);
        _token = new MoodyToken();
        _token.mint(BRIBER, 1000 ether);
        vm.prank(BRIBER);
        _token.approve(address(bribes), type(uint256).max);
        vm.deal(BRIBER, 1000 ether);
    }

    function bribe(address gauge, uint256 amount) private {
        uint40 w = week();
        vm.prank(BRIBER);
        bribes.bribeToken(w, gauge, _token, amount);
    }

    function bribeCoins(address gauge, uint256 amount) private {
        uint40 w = week();
        vm.prank(BRIBER);
        bribes.bribe{value: amount}(w, gauge);
    }

    function tokens(address token) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = token;
    }

    function claim(uint40 w, address gauge, address token, address who) private returns (uint256 amount) {
        uint256 before = token == address(0) ? who.balance : IERC20(token).balanceOf(who);
        bribes.claim(w, gauge, tokens(token), who);
        return (token == address(0) ? who.balance : IERC20(token).balanceOf(who)) - before;
    }

    /// @dev I36 with any votes, amounts and order of claims.
    function testFuzz_I36_AllOfABribeGoesToItsVoters(uint256 amount, uint16[5] memory weights, uint8 order, uint64 power)
        public
    {
        amount = bound(amount, 5, 1000 ether);
        escrow.set(person(4), power);
        nextWeek();
        uint256 voters;
        for (uint256 i; i < 5; ++i) {
            if (i == 4 && power < 70_000) continue;
            voteFor(person(i), _gauges[0], weights[i], _gauges[1], 1);
            if (voter.votesOf(week(), person(i), _gauges[0]) != 0) ++voters;
        }
        bribe(_gauges[0], amount);
        uint40 w = week();
        nextWeek();
        uint256 weight = voter.weightOf(w, _gauges[0]);
        uint256 paid;
        for (uint256 i; i < 5; ++i) {
            address who = person((i + order) % 5);
            uint256 votes = voter.votesOf(w, who, _gauges[0]);
            uint256 want = bribes.earned(w, _gauges[0], address(_token), who);
            if (want == 0) {
                vm.expectRevert(abi.encodeWithSelector(Bribes.NothingToClaim.selector, who));
                bribes.claim(w, _gauges[0], tokens(address(_token)), who);
                continue;
            }
            uint256 got = claim(w, _gauges[0], address(_token), who);
            eq(got, want, "earned says what claim pays");
            uint256 fair = amount * votes / weight;
            yes(got + 5 >= fair && got <= fair + 5, "pro rata");
            paid += got;
        }
        if (voters != 0) {
            // A vote of so little that its part rounds to nothing leaves it to the bribe.
            yes(paid <= amount && paid + voters >= amount, "I36");
        } else {
            bribes.takeBack(w, _gauges[0], address(_token), BRIBER);
            eq(_token.balanceOf(address(bribes)), 0, "back");
        }
    }

    function test_I36_TheLastVoterEmptiesTheBribe() public {
        bribe(_gauges[0], 100);
        for (uint256 i; i < 3; ++i) {
            voteFor(person(i), _gauges[0]);
        }
        uint40 w = week();
        nextWeek();
        eq(claim(w, _gauges[0], address(_token), person(0)), 33, "a third");
        eq(claim(w, _gauges[0], address(_token), person(1)), 33, "half of 67");
        eq(claim(w, _gauges[0], address(_token), person(2)), 34, "the rest");
        eq(_token.balanceOf(address(bribes)), 0, "all of it");
        vm.expectRevert(abi.encodeWithSelector(Bribes.NothingToClaim.selector, person(0)));
        bribes.claim(w, _gauges[0], tokens(address(_token)), person(0));
    }

    function test_OnlyVotersOfThatGaugeInThatWeekArePaid() public {
        bribeCoins(_gauges[0], 10 ether);
        voteFor(person(0), _gauges[0]);
        voteFor(person(1), _gauges[1]);
        uint40 w = week();
        vm.expectRevert(abi.encodeWithSelector(Bribes.WeekNotOver.selector, w, uint256(w + 1) * WEEK));
        bribes.claim(w, _gauges[0], tokens(address(0)), person(0));
        nextWeek();
        voteFor(person(2), _gauges[0]);
        for (uint256 i = 1; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Bribes.NothingToClaim.selector, person(i)));
            bribes.claim(w, _gauges[0], tokens(address(0)), person(i));
        }
        eq(claim(w, _gauges[0], address(0), person(0)), 10 ether, "all");
        vm.expectRevert(abi.encodeWithSelector(Bribes.HasVotes.selector, 1_000_000 ether));
        bribes.takeBack(w, _gauges[0], address(0), BRIBER);
    }

    /// @dev Voting for the gauge, seeing the bribe and voting for another before the week ends earns nothing.
    function test_ABallotThatWasReplacedEarnsNothing() public {
        bribeCoins(_gauges[0], 10 ether);
        voteFor(person(0), _gauges[0]);
        voteFor(person(1), _gauges[0]);
        voteFor(person(0), _gauges[1]);
        uint40 w = week();
        nextWeek();
        vm.expectRevert(abi.encodeWithSelector(Bribes.NothingToClaim.selector, person(0)));
        bribes.claim(w, _gauges[0], tokens(address(0)), person(0));
        eq(claim(w, _gauges[0], address(0), person(1)), 10 ether, "all");
    }

    function test_WithoutVotesBribersTakeTheirsBack() public {
        bribeCoins(_gauges[0], 10 ether);
        bribes.bribe{value: 5 ether}(week(), _gauges[0]);
        bribe(_gauges[0], 7 ether);
        uint40 w = week();
        vm.expectRevert(abi.encodeWithSelector(Bribes.WeekNotOver.selector, w, uint256(w + 1) * WEEK));
        bribes.takeBack(w, _gauges[0], address(0), BRIBER);
        nextWeek();
        bribes.takeBack(w, _gauges[0], address(0), BRIBER);
        eq(BRIBER.balance, 1000 ether, "his");
        bribes.takeBack(w, _gauges[0], address(0), address(this));
        bribes.takeBack(w, _gauges[0], address(_token), BRIBER);
        eq(_token.balanceOf(BRIBER), 1000 ether, "his");
        vm.expectRevert(abi.encodeWithSelector(Bribes.NothingToClaim.selector, BRIBER));
        bribes.takeBack(w, _gauges[0], address(0), BRIBER);
        eq(address(bribes).balance, 0, "nothing stays");
    }

    function test_BribesForADeadGaugeStillPayItsVoters() public {
        bribeCoins(_gauges[0], 10 ether);
        voteFor(person(0), _gauges[0]);
        kill(_gauges[0]);
        uint40 w = week();
        vm.expectRevert(abi.encodeWithSelector(Bribes.GaugeDead.selector, _gauges[0]));
        bribes.bribe{value: 1}(w, _gauges[0]);
        nextWeek();
        eq(claim(w, _gauges[0], address(0), person(0)), 10 ether, "they voted");
    }

    function test_WeeksAndGaugesAreChecked() public {
        uint256 w = week();
        vm.expectRevert(abi.encodeWithSelector(Bribes.BadWeek.selector, w - 1, w, w + 52));
        bribes.bribe{value: 1}(w - 1, _gauges[0]);
        vm.expectRevert(abi.encodeWithSelector(Bribes.BadWeek.selector, w + 53, w, w + 52));
        bribes.bribe{value: 1}(w + 53, _gauges[0]);
        vm.expectRevert(abi.encodeWithSelector(Bribes.NoGauge.selector, address(this)));
        bribes.bribe{value: 1}(w, address(this));
        vm.expectRevert(Bribes.NothingArrived.selector);
        bribes.bribe(w, _gauges[0]);
        bribes.bribe{value: 1}(w + 52, _gauges[0]);
        eq(bribes.bribeOf(w + 52, _gauges[0], address(0)).amount, 1, "ahead");
    }

    function test_WhatArrivesCounts() public {
        _token.setFee(1000);
        bribe(_gauges[0], 100 ether);
        bribe(_gauges[0], 100 ether);
        uint40 w = week();
        eq(bribes.bribeOf(w, _gauges[0], address(_token)).amount, 180 ether, "arrived");
        eq(bribes.givenBy(w, _gauges[0], address(_token), BRIBER), 180 ether, "his");
        eq(bribes.tokensOf(w, _gauges[0], 0, 10).length, 1, "one token");
        eq(bribes.tokensOf(w, _gauges[0], 1, 10).length, 0, "no more");
        nextWeek();
        bribes.takeBack(w, _gauges[0], address(_token), BRIBER);
        eq(_token.balanceOf(address(bribes)), 0, "all of it");
    }

    /// @dev A token that stops or shrinks keeps its own bribes, and no others.
    function test_TokensThatStopHarmOnlyThemselves() public {
        bribe(_gauges[0], 100 ether);
        bribeCoins(_gauges[0], 10 ether);
        voteFor(person(0), _gauges[0]);
        _token.stop(true);
        uint40 w = week();
        nextWeek();
        address[] memory both = new address[](2);
        (both[0], both[1]) = (address(_token), address(0));
        vm.expectRevert(bytes("stopped"));
        bribes.claim(w, _gauges[0], both, person(0));
        eq(claim(w, _gauges[0], address(0), person(0)), 10 ether, "coins");
        _token.stop(false);
        bribes.claim(w, _gauges[0], both, person(0));
        eq(_token.balanceOf(person(0)), 100 ether, "later");
    }

    function test_NobodyEntersAgain() public {
        uint256 w = week();
        _token.mint(address(_token), 1 ether);
        _token.hook(address(bribes), abi.encodeCall(Bribes.bribeToken, (w, _gauges[0], _token, 1)));
        vm.prank(BRIBER);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        bribes.bribeToken(w, _gauges[0], _token, 1 ether);
    }
}
