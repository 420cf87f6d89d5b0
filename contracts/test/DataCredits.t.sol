// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DemandWorld} from "./DemandWorld.sol";
import {MoodyToken} from "./DaoTokens.sol";
import {DataCredits} from "../src/settlement/DataCredits.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

contract DataCreditsTest is DemandWorld {
    event Paid(
        uint256 indexed projectId,
        address indexed payer,
        bytes32 indexed memo,
        address token,
        uint256 amount,
        uint256 burned
    );
    event ShareSet(uint256 indexed projectId, uint256 before, uint256 share, uint256 since);

    MoodyToken internal token;

    function setUp() public {
        deployDemand();
        token = new MoodyToken();
        token.mint(ALICE, 1e24);
        vm.prank(ALICE);
        token.approve(address(credits), type(uint256).max);
    }

    function pay(uint256 amount, bytes32 memo) private {
        vm.prank(ALICE);
        credits.pay{value: amount}(project, memo);
    }

    function payToken(uint256 amount) private {
        vm.prank(ALICE);
        credits.payToken(project, amount, "m");
    }

    function totalsAre(uint256 paid, uint256 burned) private view {
        (uint256 p, uint256 b) = credits.totals(project);
        eq(p, paid, "paid");
        eq(b, burned, "burned");
    }

    function shareIs(uint256 share, uint256 next) private view {
        (uint256 s, uint256 n,) = credits.shareOf(project);
        eq(s, share, "share");
        eq(n, next, "next share");
    }

    function test_a_payment_is_burned_by_the_share_and_funds_the_pool() public {
        configure(address(0));
        setShare(4000);
        uint256 gone = burn.burned();
        vm.expectEmit(true, true, true, true);
        emit Paid(project, ALICE, "invoice 7", address(0), 10 ether, 4 ether);
        pay(10 ether, "invoice 7");
        eq(burn.burned() - gone, 4 ether, "burned");
        eq(poolOf(), 6 ether, "pool");
        eq(address(credits).balance, 0, "nothing stays");
        totalsAre(10 ether, 4 ether);
    }

    function test_without_a_share_all_is_the_devices() public {
        configure(address(0));
        pay(3 ether, 0);
        eq(poolOf(), 3 ether, "pool");
        totalsAre(3 ether, 0);
    }

    function test_a_share_of_all_leaves_the_pool_alone() public {
        configure(address(0));
        setShare(10_000);
        pay(3 ether, 0);
        eq(poolOf(), 0, "pool");
        totalsAre(3 ether, 3 ether);
    }

    function test_cutting_a_payment_into_small_ones_burns_no_less() public {
        configure(address(0));
        setShare(1);
        for (uint256 i; i < 10; ++i) {
            pay(1, 0);
        }
        totalsAre(10, 10);
    }

    function testFuzz_paid_is_burned_and_pool_to_the_wei(uint96 amount, uint256 share) public {
        vm.assume(amount != 0);
        configure(address(0));
        setShare(share = bound(share, 0, 10_000));
        uint256 gone = burn.burned();
        vm.deal(ALICE, amount);
        pay(amount, 0);
        uint256 burned = burn.burned() - gone;
        eq(burned + poolOf(), amount, "conserved");
        yes(burned * 10_000 >= uint256(amount) * share, "at least the share");
        yes(burned == 0 || (burned - 1) * 10_000 < uint256(amount) * share, "less than a wei more");
        totalsAre(amount, burned);
    }

    function test_a_changed_share_waits_for_its_notice() public {
        configure(address(0));
        setShare(1000);
        shareIs(1000, 1000);
        vm.expectEmit(true, false, false, true);
        emit ShareSet(project, 1000, 9000, block.timestamp + 14 * DAY);
        setShare(9000);
        pass(14 * DAY - 1);
        shareIs(1000, 9000);
        pay(10 ether, 0);
        totalsAre(10 ether, 1 ether);
        pass(1);
        shareIs(9000, 9000);
        pay(10 ether, 0);
        totalsAre(20 ether, 10 ether);
    }

    function test_a_change_to_come_is_replaced_or_called_off() public {
        configure(address(0));
        setShare(1000);
        setShare(9000);
        pass(10 * DAY);
        // Another change waits for a notice of its own: nobody waits for a harmless one and swaps it.
        setShare(10_000);
        pass(4 * DAY);
        shareIs(1000, 10_000);
        setShare(1000);
        shareIs(1000, 1000);
        pass(30 * DAY);
        shareIs(1000, 1000);
    }

    function test_refusals_of_a_share() public {
        vm.expectRevert(abi.encodeWithSelector(DataCredits.NotController.selector, project, ALICE));
        vm.prank(ALICE);
        credits.setShare(project, 1);
        vm.expectRevert(abi.encodeWithSelector(DataCredits.ShareTooBig.selector, 10_001, 10_000));
        setShare(10_001);
        setShare(1);
        vm.expectRevert(abi.encodeWithSelector(DataCredits.SameShare.selector, project, 1));
        setShare(1);
    }

    function test_refusals_of_a_payment() public {
        vm.expectRevert(abi.encodeWithSelector(DataCredits.NotConfigured.selector, project));
        pay(1, 0);
        configure(address(0));
        vm.expectRevert(DataCredits.NothingPaid.selector);
        pay(0, 0);
        vm.expectRevert(abi.encodeWithSelector(DataCredits.PaidInOther.selector, project, address(0)));
        payToken(1);
        configure(address(token));
        vm.expectRevert(abi.encodeWithSelector(DataCredits.PaidInOther.selector, project, address(token)));
        pay(1, 0);
        vm.expectRevert(DataCredits.NothingPaid.selector);
        payToken(0);
    }

    function test_a_token_is_burned_where_nobody_moves_it() public {
        configure(address(token));
        setShare(2500);
        payToken(100);
        eq(token.balanceOf(address(burn)), 25, "burned");
        eq(poolOf(), 75, "pool");
        eq(token.balanceOf(address(credits)), 0, "nothing stays");
        eq(token.allowance(address(credits), address(settlement)), 0, "no allowance stays");
        totalsAre(100, 25);
    }

    function test_of_a_token_with_a_fee_what_arrived_counts() public {
        configure(address(token));
        setShare(5000);
        token.setFee(1000);
        payToken(10_000);
        totalsAre(9000, 4500);
        eq(token.balanceOf(address(burn)), 4050, "the token's fee is taken of what is burned too");
        eq(poolOf(), 4050, "and of what the pool gets, which Settlement counts");
        eq(token.balanceOf(address(settlement)), 4050, "which it has");
        eq(token.balanceOf(address(credits)), 0, "nothing stays");
    }

    function test_a_token_cannot_enter_anew() public {
        configure(address(token));
        token.hook(address(credits), abi.encodeCall(DataCredits.payToken, (project, 1, "")));
        vm.expectRevert(abi.encodeWithSignature("ReentrancyGuardReentrantCall()"));
        payToken(100);
    }

    function test_a_stopped_token_stops_only_its_own_payments() public {
        configure(address(token));
        token.stop(true);
        vm.expectRevert();
        payToken(100);
        totalsAre(0, 0);
    }

    function test_totals_begin_anew_with_another_token() public {
        configure(address(0));
        setShare(10_000);
        pay(5 ether, 0);
        // All was burned, so the pool is empty and the token may change.
        configure(address(token));
        totalsAre(0, 0);
        payToken(7);
        totalsAre(7, 7);
        configure(address(0));
        totalsAre(5 ether, 5 ether);
    }

    function test_a_token_of_huge_numbers_fills_its_own_totals_alone() public {
        configure(address(token));
        setShare(10_000);
        token.mint(ALICE, type(uint128).max);
        payToken(type(uint128).max);
        totalsAre(type(uint128).max, type(uint128).max);
        vm.expectRevert(abi.encodeWithSelector(DataCredits.TotalsFull.selector, project, address(token)));
        payToken(1);
    }

    function test_coins_nobody_asked_for_are_refused() public {
        vm.prank(ALICE);
        (bool ok,) = address(credits).call{value: 1}("");
        yes(!ok, "refused");
    }

    /// @dev What it costs to make demand up: the burned share, and of the rest what the policy pays to others' devices.
    function test_attack_paying_oneself_costs_the_burned_share_at_least() public {
        configure(address(0));
        setShare(3000);
        uint256 before = ALICE.balance;
        pay(100 ether, 0);
        // The attacker's devices earn all of the pool: the best that can happen to it.
        eq(before - ALICE.balance - poolOf(), 30 ether, "is gone for ever");
        totalsAre(100 ether, 30 ether);
    }
}
