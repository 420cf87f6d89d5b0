// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld, ConsumerDouble} from "./ComputeWorld.sol";
import {IComputeMarket, Mode, Offer, Record, Request, State, Submission, Terms} from "../src/compute/IComputeMarket.sol";
import {Provers} from "../src/compute/Provers.sol";

contract ComputeMarketTest is ComputeWorld {
    function setUp() public {
        deployCompute();
    }

    // ── requests ──

    function test_request_reads_the_roots_itself() public {
        Known memory k = ask();
        eq(k.task.logRoot, LOG_ROOT, "log's root");
        eq(k.task.keysRoot, keys.KEYS(), "keys' root");
        eq(k.task.fieldRoot, 0, "a log without a field tree has none");
        isState(k, State.Open);
        eq(address(market).balance, 303 ether, "held");
    }

    function test_request_refuses_bad_tasks() public {
        Request memory r = asked();
        r.logStart = r.logEnd;
        refuseTask(r, "range");
        r = asked();
        r.windowEnd = r.windowStart;
        refuseTask(r, "window");
        r = asked();
        r.params = new bytes(4097);
        refuseTask(r, "params");
        r = asked();
        r.logEnd = SIZE - 1;
        refuseTask(r, "checkpoint");
    }

    function refuseTask(Request memory r, bytes32 what) private {
        Offer memory o = offer();
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadTask.selector, what));
        market.request{value: 3 ether}(r, o);
    }

    function test_request_refuses_bad_offers() public {
        Offer memory o = offer();
        o.minPrice = o.maxPrice + 1;
        refuseOffer(o, 1, "price");
        o = offer();
        (o.minPrice, o.maxPrice) = (0, 0);
        refuseOffer(o, 1, "price");
        o = offer();
        o.deadline = uint40(block.timestamp);
        refuseOffer(o, 1, "deadline");
        o.deadline = uint40(block.timestamp) + 30 days + 1;
        refuseOffer(o, 1, "deadline");
        o = offer();
        o.rampStart = uint40(block.timestamp) - 1;
        refuseOffer(o, 1, "ramp");
        o.rampStart = o.deadline;
        refuseOffer(o, 1, "ramp");
        o = offer();
        o.consumerGas = 2_000_001;
        refuseOffer(o, 1, "consumer gas");
        o = offer();
        o.consumer = STRANGER;
        refuseOffer(o, 1, "consumer");
        o = offer();
        o.lockSeconds = 0;
        refuseOffer(o, 1, "lock");
        o = offer();
        refuseOffer(o, 2, "mode");
        o.mode = Mode.Quorum;
        refuseOffer(o, 1, "mode");
        refuseOffer(o, 2, "threshold");
        (o.size, o.threshold) = (3, 4);
        refuseOffer(o, 2, "threshold");
    }

    function refuseOffer(Offer memory o, uint32 version, bytes32 what) private {
        Request memory r = asked();
        r.version = version;
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadOffer.selector, what));
        market.request{value: o.maxPrice}(r, o);
    }

    function refuse(Request memory r, bytes memory why) private {
        Offer memory o = offer();
        vm.prank(REQUESTER);
        vm.expectRevert(why);
        market.request{value: 3 ether}(r, o);
    }

    function test_request_needs_a_program_that_takes_tasks() public {
        Request memory r = asked();
        r.version = 3;
        refuse(r, abi.encodeWithSelector(IComputeMarket.NoProgram.selector, PROJECT, 3));
        r.version = 0;
        refuse(r, abi.encodeWithSelector(IComputeMarket.NoProgram.selector, PROJECT, 0));
        router.pause(ROUTE, true);
        refuse(asked(), abi.encodeWithSelector(IComputeMarket.RouteInactive.selector, ROUTE));
        router.pause(ROUTE, false);
        Known memory before = ask();
        vm.prank(CONTROLLER);
        programs.retire(PROJECT, 1);
        refuse(asked(), abi.encodeWithSelector(IComputeMarket.NoProgram.selector, PROJECT, 1));
        // What was put before goes on.
        fulfil(before, prover(1));
    }

    function test_equal_tasks_need_another_nonce() public {
        Request memory r = asked();
        Known memory k = ask(r, offer(), REQUESTER);
        refuse(r, abi.encodeWithSelector(IComputeMarket.TaskExists.selector, k.id));
        // Another's task is another, whatever its nonce.
        ask(r, offer(), STRANGER);
    }

    function test_request_pays_from_value_and_balance() public {
        Request memory r = asked();
        Offer memory o = offer();
        vm.startPrank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.Balance.selector, REQUESTER, 0, 1));
        market.request{value: 3 ether - 1}(r, o);
        market.request{value: 10 ether}(r, o);
        eq(market.balanceOf(REQUESTER), 7 ether, "what was too much is kept");
        Request[] memory list = new Request[](2);
        (list[0], list[1]) = (asked(), asked());
        market.requestMany(list, o);
        eq(market.balanceOf(REQUESTER), 1 ether, "balance");
        vm.stopPrank();
    }

    // ── prices ──

    function test_price_rises_from_least_to_most() public {
        Known memory k = ask();
        price(k, 1 ether);
        skip(50);
        price(k, 2 ether);
        skip(50);
        price(k, 3 ether);
        skip(500);
        price(k, 3 ether);
    }

    function price(Known memory k, uint256 want) private view {
        (, uint256 got,) = market.quote(k.id, k.terms);
        eq(got, want, "price");
    }

    function test_fulfil_without_lock_at_the_price_of_now() public {
        Known memory k = ask();
        skip(50);
        fulfil(k, prover(1));
        isState(k, State.Fulfilled);
        eq(market.balanceOf(prover(1)), 100 ether + 2 ether - fee(2 ether), "prover");
        eq(market.balanceOf(REQUESTER), 1 ether, "requester");
        eq(market.poolDue(1), 0.2 ether, "operator's stakers");
        eq(market.treasuryDue(), 0.04 ether, "treasury");
        (bytes32 output, address who, uint40 time) = market.resultOf(k.id);
        eq(output, keccak256("output"), "output");
        eq(who, prover(1), "who");
        eq(time, block.timestamp, "when");
        eq(provers.statsOf(prover(1)).fulfilled, 1, "fulfilled");
        eq(provers.statsOf(prover(1)).earned, 2 ether - fee(2 ether), "earned");
    }

    function test_strangers_may_prove_and_all_stakers_get_their_part() public {
        Known memory k = ask();
        fulfil(k, STRANGER);
        eq(market.balanceOf(STRANGER), 1 ether - fee(1 ether), "stranger");
        market.payPool(0);
        eq(rewards.paid(0), 0.1 ether, "all who staked coins");
        market.payTreasury();
        eq(TREASURY.balance, 0.02 ether, "treasury");
        vm.expectRevert(IComputeMarket.NothingDue.selector);
        market.payPool(0);
    }

    function test_what_nobody_can_be_paid_waits() public {
        fulfil(ask(), prover(1));
        rewards.setEmpty(true);
        market.payPool(1);
        eq(market.poolDue(1), 0.1 ether, "it came back");
        rewards.setEmpty(false);
        market.payPool(1);
        eq(rewards.paid(1), 0.1 ether, "paid");
        eq(market.poolDue(1), 0, "due");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotRewards.selector, address(this)));
        (bool ok,) = address(market).call{value: 1}("");
        ok;
    }

    // ── locks ──

    function test_lock_keeps_the_price_of_its_moment() public {
        Known memory k = ask();
        skip(50);
        lock(k, prover(1));
        eq(market.balanceOf(prover(1)), 98 ether, "collateral is held");
        eq(provers.proverOf(prover(1)).open, 1, "place");
        skip(30);
        (State state, uint256 now_, uint40 until) = market.quote(k.id, k.terms);
        eq(uint256(state), uint256(State.Locked), "state");
        eq(now_, 2 ether, "price of the lock");
        eq(until, block.timestamp + 30, "until");
        vm.prank(prover(2));
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Locked, prover(1)));
        market.lock(k.id, k.terms);
        Submission memory s = submission(k, prover(2), "output");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Locked, prover(1)));
        market.fulfil(s);
        fulfil(k, prover(1));
        eq(market.balanceOf(prover(1)), 102 ether - fee(2 ether), "collateral and price");
        eq(provers.proverOf(prover(1)).open, 0, "place");
        eq(market.balanceOf(REQUESTER), 1 ether, "rest");
    }

    function test_lock_never_outlasts_the_deadline() public {
        Known memory k = ask();
        skip(980);
        lock(k, prover(1));
        (,, uint40 until) = market.quote(k.id, k.terms);
        eq(until, k.terms.offer.deadline, "until");
        skip(20);
        market.refund(k.id, k.terms);
        eq(market.balanceOf(REQUESTER), 3 ether + 1 ether, "escrow and half of the collateral");
        isState(k, State.Refunded);
    }

    function test_lock_that_ran_out_is_settled_and_the_ramp_begins_anew() public {
        Known memory k = ask();
        skip(50);
        lock(k, prover(1));
        skip(59);
        vm.expectRevert(
            abi.encodeWithSelector(IComputeMarket.TooEarly.selector, k.id, block.timestamp, block.timestamp + 1)
        );
        market.expire(k.id, k.terms);
        skip(11);
        price(k, 1.2 ether);
        vm.prank(STRANGER);
        market.expire(k.id, k.terms);
        isState(k, State.Open);
        price(k, 1.2 ether);
        eq(market.balanceOf(REQUESTER), 1 ether, "half");
        eq(market.balanceOf(STRANGER), 0.1 ether, "who called");
        eq(market.treasuryDue(), 0.9 ether, "treasury");
        eq(provers.proverOf(prover(1)).open, 0, "place");
        eq(provers.statsOf(prover(1)).missed, 1, "missed");
        Provers.Fault memory f = provers.faultAt(1);
        eq(f.operator, 1, "operator");
        eq(f.time, block.timestamp - 10, "when it ran out, not when it was settled");
        eq(f.wad, 1e14, "a basis point");
        eq(f.reason, "missed", "reason");
        // Who failed it could keep it from others.
        vm.prank(prover(1));
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Open, prover(1)));
        market.lock(k.id, k.terms);
        lock(k, prover(2));
        fulfil(k, prover(2));
    }

    function test_next_lock_settles_the_last_without_anybody() public {
        Known memory k = ask();
        lock(k, prover(1));
        skip(60);
        lock(k, prover(2));
        eq(market.balanceOf(prover(2)), 98 ether + 0.1 ether, "the caller's part");
        eq(provers.statsOf(prover(1)).missed, 1, "missed");
        skip(60);
        // Late, the price is that of the new ramp, and the collateral is gone.
        fulfil(k, prover(2));
        eq(market.balanceOf(prover(2)), 98.1 ether + 1 ether - fee(1 ether), "no part for who missed itself");
    }

    function test_paused_route_is_nobodys_fault() public {
        Known memory k = ask();
        lock(k, prover(1));
        router.pause(ROUTE, true);
        skip(60);
        market.expire(k.id, k.terms);
        eq(market.balanceOf(prover(1)), 100 ether, "collateral is back");
        eq(provers.statsOf(prover(1)).missed, 0, "missed");
        eq(provers.faultCount(), 0, "faults");
    }

    function test_missed_that_costs_nothing_is_only_counted() public {
        vm.prank(GOVERNOR);
        params.set("compute.missed", 0);
        Known memory k = ask();
        lock(k, prover(1));
        skip(60);
        market.expire(k.id, k.terms);
        eq(provers.statsOf(prover(1)).missed, 1, "missed");
        eq(provers.faultCount(), 0, "faults");
    }

    function test_lock_needs_places_and_collateral() public {
        vm.prank(prover(1));
        market.withdraw(prover(1), 99 ether);
        Known memory k = ask();
        vm.prank(prover(1));
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.Balance.selector, prover(1), 1 ether, 2 ether));
        market.lock(k.id, k.terms);
        vm.prank(prover(1));
        market.lock{value: 2 ether}(k.id, k.terms);
        vm.deal(STRANGER, 10 ether);
        k = ask();
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Provers.NotProver.selector, STRANGER));
        market.lock{value: 2 ether}(k.id, k.terms);
        for (uint256 i; i < 10; ++i) {
            lock(ask(), prover(2));
        }
        k = ask();
        vm.prank(prover(2));
        vm.expectRevert(abi.encodeWithSelector(Provers.Full.selector, prover(2), 10, 10));
        market.lock(k.id, k.terms);
    }

    function test_stake_that_is_gone_takes_no_locks() public {
        stakes.stake(1, 150 ether);
        lock(ask(), prover(1));
        Known memory k = ask();
        vm.prank(prover(1));
        vm.expectRevert(abi.encodeWithSelector(Provers.StakeTooSmall.selector, 1, 1, 2));
        market.lock(k.id, k.terms);
    }

    // ── draws ──

    function assigned() private returns (Known memory) {
        Offer memory o = offer();
        o.mode = Mode.Assigned;
        return ask(o);
    }

    function test_assigned_task_is_drawn() public {
        Known memory k = assigned();
        isState(k, State.Drawing);
        vm.prank(prover(1));
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Drawing, address(0)));
        market.lock(k.id, k.terms);
        address who = assign(k, "mix");
        yes(who != address(0), "somebody");
        isState(k, State.Assigned);
        eq(market.balanceOf(who), 98 ether, "collateral");
        fulfil(k, who);
        eq(market.balanceOf(who), 103 ether - fee(3 ether), "the highest price");
    }

    function test_assign_wants_the_header_in_time() public {
        Known memory k = assigned();
        uint256 number = block.number + 4;
        eq(market.recordOf(k.id).since, number, "block");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.TooEarly.selector, k.id, block.number, number + 1));
        market.assign(k.id, k.terms, "");
        vm.roll(number + 1);
        bytes memory rlp = header(number, "mix");
        vm.store(0x0000F90827F1C53a10cb7A02335B175320002935, bytes32(number), keccak256(rlp));
        bytes memory other = header(number, "mine");
        vm.expectRevert(
            abi.encodeWithSelector(IComputeMarket.WrongHeader.selector, number, keccak256(other), keccak256(rlp))
        );
        market.assign(k.id, k.terms, other);
        vm.roll(number + 61);
        market.assign(k.id, k.terms, rlp);
        isState(k, State.Drawing);
        eq(market.recordOf(k.id).since, number + 65, "another block draws");
        assign(k, "mix");
        isState(k, State.Assigned);
    }

    function test_drawn_prover_may_decline_in_half_of_its_time() public {
        Known memory k = assigned();
        address who = assign(k, "mix");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotHolder.selector, k.id, who, address(this)));
        market.decline(k.id, k.terms);
        vm.prank(who);
        market.decline(k.id, k.terms);
        isState(k, State.Drawing);
        eq(market.balanceOf(who), 100 ether, "collateral");
        eq(provers.statsOf(who).declined, 1, "declined");
        address next = assign(k, "mix");
        yes(next != who, "another operator");
        vm.warp(block.timestamp + 30);
        vm.prank(next);
        vm.expectRevert();
        market.decline(k.id, k.terms);
    }

    function test_chosen_lock_cannot_be_declined() public {
        Known memory k = ask();
        lock(k, prover(1));
        vm.prank(prover(1));
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotHolder.selector, k.id, prover(1), prover(1)));
        market.decline(k.id, k.terms);
    }

    function test_drawn_prover_that_misses_is_drawn_for_again() public {
        Known memory k = assigned();
        address who = assign(k, "mix");
        skip(60);
        market.expire(k.id, k.terms);
        isState(k, State.Drawing);
        eq(provers.statsOf(who).missed, 1, "missed");
        yes(assign(k, "mix") != who, "another");
    }

    function test_nobody_to_draw_opens_the_task_at_its_highest_price() public {
        for (uint32 i = 1; i < 4; ++i) {
            stakes.stake(i, 0);
        }
        Known memory k = assigned();
        assign(k, "mix");
        isState(k, State.Open);
        price(k, 3 ether);
        fulfil(k, STRANGER);
    }

    function test_provers_without_collateral_are_passed_over() public {
        for (uint32 i = 1; i < 3; ++i) {
            vm.prank(prover(i));
            market.withdraw(prover(i), 100 ether);
        }
        eq(assign(assigned(), "mix"), prover(3), "who has it");
    }

    function test_provers_are_not_drawn_for_less_than_they_want() public {
        for (uint256 i = 1; i < 3; ++i) {
            vm.prank(prover(i));
            provers.setFloor(3 ether + 1);
        }
        vm.prank(prover(3));
        provers.setFloor(3 ether);
        eq(assign(assigned(), "mix"), prover(3), "who takes the price");
        eq(assign(assigned(), "other"), prover(3), "who takes the price");
    }

    function test_who_is_drawn_risks_no_more_than_the_requester() public {
        Offer memory o = offer();
        (o.mode, o.collateral) = (Mode.Assigned, o.maxPrice + 1);
        refuseOffer(o, 1, "collateral");
        o.mode = Mode.Auction;
        Known memory k = ask(o);
        skip(100);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadOffer.selector, bytes32("collateral")));
        market.callDraw(k.id, k.terms);
    }

    function test_task_that_nobody_took_is_drawn_for_on_call() public {
        Known memory k = ask();
        skip(99);
        vm.expectRevert(
            abi.encodeWithSelector(IComputeMarket.TooEarly.selector, k.id, block.timestamp, block.timestamp + 1)
        );
        market.callDraw(k.id, k.terms);
        skip(1);
        market.callDraw(k.id, k.terms);
        isState(k, State.Drawing);
        address who = assign(k, "mix");
        isState(k, State.Assigned);
        (, uint256 now_,) = market.quote(k.id, k.terms);
        eq(now_, 3 ether, "the highest price");
        fulfil(k, who);
    }

    function test_waiting_for_a_draw_a_task_can_be_locked() public {
        Known memory k = ask();
        skip(100);
        market.callDraw(k.id, k.terms);
        lock(k, prover(1));
        price(k, 3 ether);
        fulfil(k, prover(1));
    }

    function test_draws_come_to_an_end() public {
        Offer memory o = offer();
        (o.mode, o.deadline) = (Mode.Assigned, uint40(block.timestamp) + 10 days);
        Known memory k = ask(o);
        for (uint256 i; i < 16; ++i) {
            isState(k, State.Drawing);
            address who = assign(k, bytes32(i));
            vm.prank(who);
            market.decline(k.id, k.terms);
        }
        isState(k, State.Open);
        price(k, 3 ether);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.TooLate.selector, k.id, 16, 16));
        market.callDraw(k.id, k.terms);
    }

    function testFuzz_chances_follow_stake(bytes32 seed) public {
        // Operator 3 has ten times the stake of the others: it is drawn about ten times in twelve.
        stakes.stake(3, 10_000 ether);
        uint256 times;
        uint32[] memory none;
        for (uint256 i; i < 240; ++i) {
            address[] memory list =
                provers.draw(ROUTE, 1, uint256(keccak256(abi.encode(seed, i))), uint40(block.timestamp), none);
            if (list[0] == prover(3)) ++times;
        }
        // Of 240 draws 200 are expected; five deviations of the binomial are 29.
        yes(times > 170 && times < 230, "chances");
    }

    // ── refunds ──

    function test_refund_after_the_deadline() public {
        Known memory k = ask();
        skip(999);
        vm.expectRevert(
            abi.encodeWithSelector(IComputeMarket.TooEarly.selector, k.id, block.timestamp, block.timestamp + 1)
        );
        market.refund(k.id, k.terms);
        skip(1);
        Submission memory s = submission(k, prover(1), "output");
        vm.expectRevert(
            abi.encodeWithSelector(IComputeMarket.TooLate.selector, k.id, block.timestamp, block.timestamp)
        );
        market.fulfil(s);
        vm.prank(STRANGER);
        market.refund(k.id, k.terms);
        eq(market.balanceOf(REQUESTER), 3 ether, "all of it");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Refunded, address(0)));
        market.refund(k.id, k.terms);
        vm.prank(REQUESTER);
        market.withdraw(REQUESTER, 3 ether);
        eq(REQUESTER.balance, 100_000 ether, "withdrawn");
    }

    // ── quorums ──

    function byQuorum() private returns (Known memory) {
        Offer memory o = offer();
        (o.mode, o.size, o.threshold) = (Mode.Quorum, 3, 2);
        Request memory r = asked();
        r.version = 2;
        return ask(r, o, REQUESTER);
    }

    function test_quorum_is_paid_the_price() public {
        Known memory k = byQuorum();
        isState(k, State.Quorum);
        eq(quorum.until(k.id), k.terms.offer.deadline, "until");
        Submission memory s = submission(k, prover(1), "output");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Quorum, address(quorum)));
        market.fulfil(s);
        quorum.decide(k.id, keccak256("output"));
        fulfil(k, address(quorum));
        eq(quorum.paid(k.id), 3 ether - fee(3 ether), "fee");
        eq(market.poolDue(0), 0.3 ether, "all stakers");
        vm.prank(prover(1));
        vm.expectRevert();
        market.lock(k.id, k.terms);
    }

    function test_failed_quorum_is_refunded_at_once() public {
        Known memory k = byQuorum();
        vm.expectRevert();
        market.refund(k.id, k.terms);
        quorum.fail(k.id);
        market.refund(k.id, k.terms);
        eq(market.balanceOf(REQUESTER), 3 ether, "back");
    }

    function test_quorum_that_decided_at_the_last_moment_is_paid() public {
        Known memory k = byQuorum();
        Known memory other = byQuorum();
        quorum.decide(k.id, keccak256("output"));
        skip(1000);
        market.refund(other.id, other.terms);
        vm.expectRevert();
        market.refund(k.id, k.terms);
        fulfil(k, address(quorum));
        eq(quorum.paid(k.id), 3 ether - fee(3 ether), "fee");
    }

    function test_decided_quorum_whose_output_nobody_brings_is_refunded() public {
        Known memory k = byQuorum();
        quorum.decide(k.id, keccak256("output"));
        skip(1000 + 1 hours);
        market.refund(k.id, k.terms);
        eq(market.balanceOf(REQUESTER), 3 ether, "back");
    }

    // ── batches ──

    function test_lockMany_leaves_out_what_is_taken() public {
        Known memory a = ask();
        Known memory b = ask();
        lock(a, prover(2));
        (bytes32[] memory ids, Terms[] memory terms) = (new bytes32[](3), new Terms[](3));
        (ids[0], ids[1], ids[2]) = (a.id, b.id, b.id);
        (terms[0], terms[1], terms[2]) = (a.terms, b.terms, b.terms);
        vm.prank(prover(1));
        bool[] memory got = market.lockMany(ids, terms);
        yes(!got[0] && got[1] && !got[2], "which");
        eq(market.balanceOf(prover(1)), 98 ether, "collateral once");
        eq(provers.proverOf(prover(1)).open, 1, "places");
    }

    function test_fulfilMany_leaves_out_what_does_not_convince() public {
        Submission[] memory list = new Submission[](5);
        Known memory a = ask();
        Known memory b = ask();
        Known memory c = ask();
        lock(a, prover(1));
        list[0] = submission(a, prover(1), "output");
        list[1] = submission(a, prover(1), "output"); // twice
        list[2] = submission(b, prover(1), "output");
        list[2].output = "forged";
        list[3] = submission(c, prover(2), "output"); // of another prover
        list[4] = submission(b, prover(1), "output");
        bool[] memory done = market.fulfilMany(list);
        yes(done[0] && !done[1] && !done[2] && done[3] && done[4], "which");
        eq(market.balanceOf(prover(1)), 100 ether + 2 * (1 ether - fee(1 ether)), "prover 1");
        eq(market.balanceOf(prover(2)), 100 ether + 1 ether - fee(1 ether), "prover 2");
        eq(provers.statsOf(prover(1)).fulfilled, 2, "fulfilled");
        eq(provers.proverOf(prover(1)).open, 0, "places");
        eq(market.poolDue(1), 0.2 ether, "stakers of operator 1");
        eq(market.poolDue(2), 0.1 ether, "stakers of operator 2");
    }

    function test_batch_calls_each_consumer() public {
        ConsumerDouble consumer = new ConsumerDouble();
        Submission[] memory list = new Submission[](3);
        for (uint256 i; i < 3; ++i) {
            Offer memory o = offer();
            (o.consumer, o.consumerGas) = (address(consumer), 200_000);
            list[i] = submission(ask(o), prover(1), "output");
        }
        list[1].evidence = "";
        market.fulfilMany(list);
        eq(consumer.count(), 2, "calls");
    }

    // ── coins ──

    function testFuzz_price_stays_in_its_band(uint96 low, uint96 high, uint32 rampSeconds, uint32 wait) public {
        Offer memory o = offer();
        (o.minPrice, o.maxPrice) = low < high ? (low, high) : (high, low);
        if (o.maxPrice == 0) o.maxPrice = 1;
        o.rampSeconds = rampSeconds;
        vm.deal(REQUESTER, o.maxPrice);
        Known memory k = ask(o);
        (, uint256 before,) = market.quote(k.id, k.terms);
        skip(wait % 1000);
        (, uint256 now_,) = market.quote(k.id, k.terms);
        yes(now_ >= before && now_ >= o.minPrice && now_ <= o.maxPrice, "band");
        if (wait % 1000 >= rampSeconds) eq(now_, o.maxPrice, "over");
    }

    function testFuzz_price_is_divided_without_rest(uint96 high, uint16 pool, uint16 treasury) public {
        high = uint96(bound(high, 1, 1e27));
        vm.startPrank(GOVERNOR);
        params.set("compute.pool", bound(pool, 0, 5000));
        params.set("compute.treasury", bound(treasury, 0, 2000));
        vm.stopPrank();
        Offer memory o = offer();
        (o.minPrice, o.maxPrice) = (0, high);
        vm.deal(REQUESTER, high);
        Known memory k = ask(o);
        skip(37);
        fulfil(k, prover(1));
        uint256 earned = market.balanceOf(prover(1)) - 100 ether;
        eq(earned + market.poolDue(1) + market.treasuryDue() + market.balanceOf(REQUESTER), high, "sum");
        eq(address(market).balance, 300 ether + high, "held");
    }

    function test_withdraw_of_more_than_there_is() public {
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.Balance.selector, address(this), 0, 1));
        market.withdraw(STRANGER, 1);
    }
}
