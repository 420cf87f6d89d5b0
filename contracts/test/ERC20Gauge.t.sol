// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {DaoWorld} from "./DaoWorld.sol";
import {MoodyToken} from "./DaoTokens.sol";
import {Emission} from "../src/economics/Emission.sol";
import {ERC20Gauge} from "../src/economics/ERC20Gauge.sol";
import {Gauge} from "../src/economics/Gauge.sol";

contract ERC20GaugeTest is DaoWorld {
    MoodyToken private _token;
    ERC20Gauge private _gauge;
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);

    function setUp() public {
        deployDao();
        _token = new MoodyToken();
        vm.prank(GOVERNOR);
        _gauge = ERC20Gauge(payable(factory.createLiquidity("pool", address(_token))));
        electorate(1);
        emission.settle(9);
        for (uint256 i; i < 2; ++i) {
            address who = i == 0 ? ALICE : BOB;
            _token.mint(who, 1000 ether);
            vm.prank(who);
            _token.approve(address(_gauge), type(uint256).max);
        }
    }

    /// @dev Votes, settles and fetches a week: 22,500 coins begin to flow.
    function fetch() private returns (uint256) {
        voteFor(person(0), address(_gauge));
        uint40 w = week();
        nextWeek();
        emission.settle(9);
        return _gauge.collect(w);
    }

    function deposit(address who, uint256 amount) private {
        vm.prank(who);
        _gauge.deposit(amount, who);
    }

    function claim(address who) private returns (uint256) {
        vm.prank(who);
        return _gauge.claim(who);
    }

    function test_AWeekFlowsOverTheWeekAfter() public {
        deposit(ALICE, 30 ether);
        eq(fetch(), 22_500 ether, "fetched");
        vm.warp(block.timestamp + 1 weeks / 4);
        deposit(BOB, 90 ether);
        eq(_gauge.earned(ALICE), 5625 ether, "a quarter, alone");
        vm.warp(block.timestamp + 1 weeks / 4);
        eq(claim(ALICE), 5625 ether + 5625 ether / 4, "then a quarter of a quarter");
        eq(claim(BOB), 5625 ether * 3 / 4, "three quarters of it");
        vm.warp(block.timestamp + 10 weeks);
        uint256 rest = claim(ALICE) + claim(BOB);
        yes(rest <= 11_250 ether && rest + 2 >= 11_250 ether, "the rest, and no more after the week");
    }

    function test_AFurtherWeekJoinsTheRest() public {
        deposit(ALICE, 1 ether);
        fetch();
        uint256 start = block.timestamp;
        fetch();
        eq(block.timestamp, start + 1 weeks, "a week later");
        eq(claim(ALICE), 22_500 ether, "the first has flowed");
        vm.warp(block.timestamp + 1 weeks / 2);
        eq(claim(ALICE), 11_250 ether, "half of the second");
        voteFor(person(0), address(_gauge));
        nextWeek();
        emission.settle(9);
        vm.warp(block.timestamp + 2 weeks);
        _gauge.collect(week() - 3);
        vm.warp(block.timestamp + 1 weeks);
        uint256 rest = claim(ALICE);
        yes(rest + 1 >= 33_750 ether && rest <= 33_750 ether, "what was left, and the third");
    }

    /// @dev B13: what flows while nobody has a deposit goes back.
    function test_WhatFlowsToNobodyGoesBack() public {
        fetch();
        vm.warp(block.timestamp + 1 weeks / 2);
        deposit(ALICE, 5);
        vm.warp(block.timestamp + 1 weeks);
        eq(claim(ALICE), 11_250 ether, "since she came");
        uint256 before = address(treasury).balance;
        eq(_gauge.giveBack(), 11_250 ether, "before");
        eq(address(treasury).balance - before, 11_250 ether, "in the treasury");
        eq(emission.returned(), 11_250 ether, "counted");
        eq(address(_gauge).balance, 0, "nothing stays");
        eq(_gauge.giveBack(), 0, "once");
    }

    function test_ADeadGaugeStopsFlowingAndPaysWhatFlowed() public {
        deposit(ALICE, 5 ether);
        fetch();
        voteFor(person(0), address(_gauge));
        vm.warp(block.timestamp + 1 weeks / 4);
        kill(address(_gauge));
        vm.warp(block.timestamp + 3 weeks);
        emission.settle(9);
        vm.expectRevert(abi.encodeWithSelector(Emission.GaugeDead.selector, address(_gauge)));
        _gauge.collect(week() - 3);
        eq(emission.release(week() - 3, address(_gauge)), 90_000 ether, "the whole pot, for it had all votes");
        eq(_gauge.giveBack(), 16_875 ether, "three quarters");
        eq(claim(ALICE), 5625 ether, "a quarter");
        vm.prank(ALICE);
        _gauge.withdraw(5 ether, ALICE);
        eq(_token.balanceOf(ALICE), 1000 ether, "all back");
        deposit(BOB, 1 ether);
        vm.warp(block.timestamp + 1 weeks);
        eq(_gauge.earned(BOB), 0, "nothing flows");
    }

    /// @dev Any deposits, withdrawals and times: nobody earns more than flows, and all of it is earned or idle.
    function testFuzz_AllThatFlowsIsEarnedOrIdle(uint256[12] memory moves) public {
        fetch();
        uint256 paid;
        for (uint256 i; i < 12; ++i) {
            vm.warp(block.timestamp + moves[i] % 1 days);
            address who = moves[i] & 1 == 0 ? ALICE : BOB;
            uint256 amount = 1 + (moves[i] >> 8) % 400 ether;
            if (moves[i] & 2 == 0) {
                vm.prank(who);
                try _gauge.deposit(amount, who) {} catch {}
            } else {
                vm.prank(who);
                try _gauge.withdraw(amount, who) {} catch {}
            }
            if (moves[i] & 12 != 0) continue;
            uint256 want = _gauge.earned(who);
            if (want == 0) continue;
            eq(claim(who), want, "earned says what claim pays");
            paid += want;
        }
        vm.warp(block.timestamp + 2 weeks);
        paid += _gauge.earned(ALICE) + _gauge.earned(BOB) + _gauge.giveBack();
        yes(paid <= 22_500 ether && paid + 16 >= 22_500 ether, "all but dust");
    }

    /// @dev I23: a tiny reward into a huge deposit is not lost (B1).
    function test_I23_TinyRewardsIntoHugeDeposits() public {
        _token.mint(ALICE, 2 ** 150);
        deposit(ALICE, 2 ** 150);
        set("dao.weekly", 100);
        nextWeek();
        fetch();
        for (uint256 i; i < 22; ++i) {
            vm.warp(block.timestamp + 8 hours);
            // Pokes, each of which divides a wei or so by 2^150.
            vm.prank(ALICE);
            _gauge.withdraw(0, ALICE);
        }
        eq(claim(ALICE), 22, "of the 22 wei all");
    }

    function test_DepositsForOthersCountForThem() public {
        vm.prank(ALICE);
        _gauge.deposit(10 ether, BOB);
        eq(_gauge.balanceOf(BOB), 10 ether, "his");
        eq(_gauge.balanceOf(ALICE), 0, "not hers");
        fetch();
        vm.warp(block.timestamp + 1 weeks);
        eq(claim(BOB), 22_500 ether, "earns");
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ERC20Gauge.TooMuch.selector, 0, 1));
        _gauge.withdraw(1, ALICE);
    }

    function test_TokensThatChargeCountAsTheyArrive() public {
        _token.setFee(1000);
        deposit(ALICE, 100 ether);
        eq(_gauge.balanceOf(ALICE), 90 ether, "what arrived");
        _token.setFee(10_000);
        vm.prank(BOB);
        vm.expectRevert(ERC20Gauge.NothingArrived.selector);
        _gauge.deposit(5, BOB);
    }

    /// @dev A token that stops or shrinks keeps its own from leaving, and no coins.
    function test_TokensThatStopOrShrinkHarmOnlyThemselves() public {
        deposit(ALICE, 100 ether);
        deposit(BOB, 100 ether);
        fetch();
        vm.warp(block.timestamp + 1 weeks);
        _token.burn(address(_gauge), 50 ether);
        _token.stop(true);
        eq(claim(ALICE), 11_250 ether, "coins flow");
        eq(claim(BOB), 11_250 ether, "coins flow");
        vm.prank(ALICE);
        vm.expectRevert(bytes("stopped"));
        _gauge.withdraw(1 ether, ALICE);
        fetch();
    }

    function test_NobodyEntersAgain() public {
        deposit(ALICE, 10 ether);
        _token.hook(address(_gauge), abi.encodeCall(ERC20Gauge.deposit, (1 ether, BOB)));
        vm.prank(ALICE);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        _gauge.deposit(10 ether, ALICE);
        _token.hook(address(_gauge), abi.encodeCall(ERC20Gauge.withdraw, (1 ether, BOB)));
        vm.prank(ALICE);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        _gauge.withdraw(10 ether, ALICE);
    }

    function test_ClaimsGoWhereTheyShall() public {
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(Gauge.NothingToClaim.selector, ALICE));
        _gauge.claim(ALICE);
        deposit(ALICE, 10 ether);
        fetch();
        vm.warp(block.timestamp + 1 weeks);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(Gauge.SendFailed.selector, address(_token), 22_500 ether));
        _gauge.claim(address(_token));
        vm.prank(ALICE);
        _gauge.claim(address(0xeeee));
        eq(address(0xeeee).balance, 22_500 ether, "there");
    }
}
