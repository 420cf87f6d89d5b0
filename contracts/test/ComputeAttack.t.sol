// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld, ConsumerDouble, RouterDouble} from "./ComputeWorld.sol";
import {Program, TaskId} from "../src/compute/ICompute.sol";
import {Provers} from "../src/compute/Provers.sol";
import {IComputeMarket, Mode, Offer, Request, State, Submission} from "../src/compute/IComputeMarket.sol";

/// @dev Enters the market anew when it is paid.
contract GreedyPayee {
    IComputeMarket private immutable MARKET;
    bool public entered;

    constructor(IComputeMarket market) {
        MARKET = market;
    }

    function deposit() external payable {
        MARKET.deposit{value: msg.value}();
    }

    function withdraw(uint256 amount) external {
        MARKET.withdraw(address(this), amount);
    }

    receive() external payable {
        try MARKET.withdraw(address(this), msg.value) {
            entered = true;
        } catch {}
    }
}

/// @notice What strangers, provers, requesters and consumers may try against the market.
contract ComputeAttackTest is ComputeWorld {
    ConsumerDouble private consumer;

    function setUp() public {
        deployCompute();
        consumer = new ConsumerDouble();
    }

    function delivered(uint32 gas_) private returns (Known memory) {
        Offer memory o = offer();
        (o.consumer, o.consumerGas) = (address(consumer), gas_);
        return ask(o);
    }

    function refused(Known memory k, Submission memory s, bytes memory why) private {
        vm.expectRevert(why);
        market.fulfil(s);
        isState(k, State.Open);
    }

    function notShown() private pure returns (bytes memory) {
        return abi.encodeWithSelector(RouterDouble.NotShown.selector, ROUTE, bytes(""));
    }

    // ── draws of those who did not ask for it ──

    /// @dev The requester gets half of what a drawn prover forfeits: it must not be able to draw one that can do nothing.
    function test_nobody_is_drawn_who_has_no_time_to_decline() public {
        Offer memory o = offer();
        (o.mode, o.lockSeconds) = (Mode.Assigned, 59);
        refuses(o, "lock");
        (o.lockSeconds, o.deadline) = (60, uint40(block.timestamp) + 59);
        refuses(o, "lock");
        (o.deadline, o.collateral) = (uint40(block.timestamp) + 60, o.maxPrice + 1);
        refuses(o, "collateral");
        o.collateral = o.maxPrice;
        Known memory k = ask(o);
        // Its draw is called for a second too late.
        (uint256 number, bytes memory rlp) = drawing();
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadOffer.selector, bytes32("lock")));
        market.assign(k.id, k.terms, rlp);
        yes(market.recordOf(k.id).since == number, "drawing");
        vm.warp(o.deadline);
        market.refund(k.id, k.terms);
        for (uint256 i = 1; i < 4; ++i) {
            eq(market.balanceOf(prover(i)), 100 ether, "collateral");
        }
    }

    function test_auction_draws_nobody_who_has_no_time_to_decline() public {
        Offer memory o = offer();
        (o.rampSeconds, o.lockSeconds) = (0, 59);
        Known memory k = ask(o);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadOffer.selector, bytes32("lock")));
        market.callDraw(k.id, k.terms);
        (o.lockSeconds, o.collateral) = (60, o.maxPrice + 1);
        k = ask(o);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadOffer.selector, bytes32("collateral")));
        market.callDraw(k.id, k.terms);
        o.collateral = o.maxPrice;
        k = ask(o);
        skip(o.deadline - block.timestamp - 59);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadOffer.selector, bytes32("lock")));
        market.callDraw(k.id, k.terms);
    }

    function refuses(Offer memory o, bytes32 why) private {
        Request memory r = asked();
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.BadOffer.selector, why));
        market.request{value: o.maxPrice}(r, o);
    }

    function drawing() private returns (uint256 number, bytes memory rlp) {
        number = block.number + 4;
        rlp = header(number, "mix");
        vm.roll(number + 1);
        vm.store(0x0000F90827F1C53a10cb7A02335B175320002935, bytes32(number), keccak256(rlp));
    }

    function test_account_that_left_takes_its_faults_to_no_other_operator() public {
        vm.prank(prover(1));
        provers.quit(prover(1));
        vm.prank(stakes.ownerOf(2));
        provers.offer(2, prover(1));
        vm.prank(prover(1));
        vm.expectRevert(abi.encodeWithSelector(Provers.ProvesFor.selector, prover(1), 1));
        provers.accept(2, 1, routes(), "");
        join(1, prover(1), 1);
        eq(provers.operatorOf(prover(1)), 1, "its own");
    }

    function test_who_takes_nothing_fills_no_route() public {
        vm.prank(stakes.ownerOf(1));
        provers.offer(1, STRANGER);
        vm.prank(STRANGER);
        vm.expectRevert(Provers.BadRoutes.selector);
        provers.accept(1, 0, routes(), "");
        vm.prank(prover(1));
        vm.expectRevert(Provers.BadRoutes.selector);
        provers.configure(0, routes(), "");
        vm.prank(prover(1));
        provers.configure(0, new bytes4[](0), "");
        eq(provers.proversOf(ROUTE, 0, 10).length, 2, "of the route");
    }

    // ── proofs of others, for others ──

    function test_proof_taken_from_the_pool_of_transactions_pays_its_prover() public {
        Known memory k = ask();
        Submission memory s = submission(k, prover(1), "output");
        Submission memory stolen = submission(k, prover(1), "output");
        stolen.prover = STRANGER;
        vm.prank(STRANGER);
        refused(k, stolen, notShown());
        // Brought unchanged by somebody else, it pays who found it.
        vm.prank(STRANGER);
        market.fulfil(s);
        eq(market.balanceOf(STRANGER), 0, "stranger");
        yes(market.balanceOf(prover(1)) > 100 ether, "prover");
    }

    function test_proof_of_another_task_is_refused() public {
        Known memory k = ask();
        Submission memory s = submission(k, prover(1), "output");
        market.fulfil(s);
        Known memory other = ask();
        Submission memory replay = submission(other, prover(1), "output");
        replay.evidence = s.evidence;
        refused(other, replay, notShown());
    }

    function test_proof_of_another_output_is_refused() public {
        Known memory k = ask();
        Submission memory s = submission(k, prover(1), "output");
        s.output = "another";
        refused(k, s, notShown());
    }

    function test_proof_of_another_version_or_project_is_refused() public {
        vm.prank(CONTROLLER);
        programs.publish(PROJECT, keccak256("third"), KEY, ROUTE, "");
        vm.prank(address(0x0c02));
        programs.publish(2, keccak256("manifest"), KEY, ROUTE, "");
        vm.prank(address(0x0c02));
        log.setSequencer(2, address(this), "log");
        log.publish(2, SIZE, LOG_ROOT);
        Request memory r = asked();
        Known memory k = ask(r, offer(), REQUESTER);
        bytes memory proof = evidence(k.id, prover(1), "output");
        r.version = 3;
        Known memory version = ask(r, offer(), REQUESTER);
        (r.version, r.projectId) = (1, 2);
        Known memory project = ask(r, offer(), REQUESTER);
        yes(k.id != version.id && k.id != project.id, "ids");
        Submission memory s = submission(version, prover(1), "output");
        s.evidence = proof;
        refused(version, s, notShown());
        s = submission(project, prover(1), "output");
        s.evidence = proof;
        refused(project, s, notShown());
    }

    function test_proof_of_another_chain_or_market_is_refused() public {
        Known memory k = ask();
        Submission memory s = submission(k, prover(1), "output");
        bytes32 elsewhere = TaskId.idOf(k.task, address(this), keccak256("manifest"));
        yes(elsewhere != k.id, "another market");
        s.evidence = evidence(elsewhere, prover(1), "output");
        refused(k, s, notShown());
        // After a fork of the chain the same task has another id: no stored task answers to it.
        s = submission(k, prover(1), "output");
        vm.chainId(block.chainid + 1);
        bytes32 id = TaskId.idOf(k.task, address(market), keccak256("manifest"));
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NoSuchTask.selector, id));
        market.fulfil(s);
    }

    function testFuzz_forged_task_is_unknown(uint8 field, uint256 value) public {
        Known memory k = ask();
        Submission memory s = submission(k, prover(1), "output");
        bytes32 word = bytes32(value);
        field %= 12;
        if (field == 0) s.task.projectId = value;
        if (field == 1) s.task.version = uint32(value);
        if (field == 2) s.task.logStart = uint64(value);
        if (field == 3) s.task.logEnd = uint64(value);
        if (field == 4) s.task.windowStart = uint64(value);
        if (field == 5) s.task.windowEnd = uint64(value);
        if (field == 6) s.task.logRoot = word;
        if (field == 7) s.task.fieldRoot = word;
        if (field == 8) s.task.keysRoot = word;
        if (field == 9) s.task.params = abi.encode(value);
        if (field == 10) s.task.requester = address(uint160(value));
        if (field == 11) s.task.nonce = uint64(value);
        if (keccak256(abi.encode(s.task)) == keccak256(abi.encode(k.task))) return;
        bytes32 id = TaskId.idOf(s.task, address(market), programs.programOf(s.task.projectId, s.task.version).manifest);
        s.evidence = evidence(id, prover(1), "output");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NoSuchTask.selector, id));
        market.fulfil(s);
    }

    function testFuzz_forged_terms_are_refused(uint8 field, uint256 value) public {
        Known memory k = ask();
        bytes32 want = keccak256(abi.encode(k.terms));
        field %= 8;
        if (field == 0) k.terms.offer.minPrice = uint96(value);
        if (field == 1) k.terms.offer.maxPrice = uint96(value);
        if (field == 2) k.terms.offer.collateral = uint96(value);
        if (field == 3) k.terms.offer.rampStart = uint40(value);
        if (field == 4) k.terms.offer.deadline = uint40(value);
        if (field == 5) k.terms.offer.consumer = address(uint160(value));
        if (field == 6) k.terms.route = bytes4(bytes32(value));
        if (field == 7) k.terms.requester = address(uint160(value));
        bytes32 have = keccak256(abi.encode(k.terms));
        if (have == want) return;
        bytes memory why = abi.encodeWithSelector(IComputeMarket.OtherTerms.selector, k.id, have, want);
        Submission memory s = submission(k, prover(1), "output");
        vm.expectRevert(why);
        market.fulfil(s);
        vm.prank(prover(1));
        vm.expectRevert(why);
        market.lock(k.id, k.terms);
        vm.expectRevert(why);
        market.refund(k.id, k.terms);
    }

    function test_task_is_paid_once() public {
        Known memory k = ask();
        Submission memory s = submission(k, prover(1), "output");
        market.fulfil(s);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Fulfilled, prover(1)));
        market.fulfil(s);
        skip(2000);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Fulfilled, prover(1)));
        market.refund(k.id, k.terms);
        Request memory r = Request(PROJECT, 1, 0, SIZE, 1000, 2000, abi.encode(25), k.task.nonce);
        Offer memory o = offer();
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.TaskExists.selector, k.id));
        market.request{value: 3 ether}(r, o);
    }

    // ── consumers ──

    function test_consumer_that_reverts_costs_itself_alone() public {
        consumer.set(ConsumerDouble.Mood.Reverts);
        Known memory k = delivered(100_000);
        fulfil(k, prover(1));
        isState(k, State.Undelivered);
        eq(market.balanceOf(prover(1)), 101 ether - fee(1 ether), "paid");
        (bytes32 output,,) = market.resultOf(k.id);
        eq(output, keccak256("output"), "kept");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.ConsumerFailed.selector, k.id, address(consumer)));
        market.deliver(k.task, k.terms, "output");
        consumer.set(ConsumerDouble.Mood.Takes);
        vm.expectRevert(
            abi.encodeWithSelector(IComputeMarket.WrongOutput.selector, k.id, keccak256("forged"), keccak256("output"))
        );
        market.deliver(k.task, k.terms, "forged");
        vm.prank(STRANGER);
        market.deliver(k.task, k.terms, "output");
        eq(consumer.count(), 1, "delivered");
        isState(k, State.Fulfilled);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NothingToDeliver.selector, k.id, State.Fulfilled));
        market.deliver(k.task, k.terms, "output");
    }

    function test_consumer_that_eats_gas_costs_its_bound() public {
        Known memory plain = delivered(500_000);
        uint256 before = gasleft();
        fulfil(plain, prover(1));
        uint256 usual = before - gasleft();
        consumer.set(ConsumerDouble.Mood.EatsGas);
        Known memory k = delivered(500_000);
        before = gasleft();
        fulfil(k, prover(1));
        yes(before - gasleft() < usual + 500_000, "bounded");
        isState(k, State.Undelivered);
    }

    function test_consumer_that_returns_much_costs_its_bound() public {
        consumer.set(ConsumerDouble.Mood.ReturnsMuch);
        Known memory k = delivered(2_000_000);
        uint256 before = gasleft();
        fulfil(k, prover(1));
        yes(before - gasleft() < 2_600_000, "bounded");
        isState(k, State.Undelivered);
    }

    function test_nobody_can_starve_a_consumer() public {
        Known memory k = delivered(1_000_000);
        Submission memory s = submission(k, prover(1), "output");
        (bool ok, bytes memory why) = address(market).call{gas: 900_000}(abi.encodeCall(market.fulfil, (s)));
        yes(!ok && bytes4(why) == IComputeMarket.CallNeedsGas.selector, "refused");
        isState(k, State.Open);
        market.fulfil(s);
        eq(consumer.count(), 1, "delivered");
    }

    function test_consumer_cannot_enter_anew() public {
        Known memory k = delivered(1_500_000);
        Known memory other = ask();
        Submission memory s = submission(other, prover(1), "output");
        bytes[7] memory calls = [
            abi.encodeCall(market.fulfil, (s)),
            abi.encodeCall(market.lock, (other.id, other.terms)),
            abi.encodeCall(market.refund, (k.id, k.terms)),
            abi.encodeCall(market.deliver, (k.task, k.terms, "output")),
            abi.encodeCall(market.withdraw, (address(consumer), 1)),
            abi.encodeCall(market.payTreasury, ()),
            abi.encodeCall(market.payPool, (1))
        ];
        vm.deal(address(this), 10 ether);
        uint256 snapshot = market.balanceOf(address(consumer));
        for (uint256 i; i < calls.length; ++i) {
            consumer.setCall(address(market), calls[i]);
            fulfil(delivered(1_500_000), prover(1));
            yes(!consumer.entered(), "entered");
        }
        eq(market.balanceOf(address(consumer)), snapshot, "balance");
        isState(other, State.Open);
    }

    function test_consumer_without_code_any_more_is_called_and_nothing_more() public {
        Known memory k = delivered(100_000);
        vm.etch(address(consumer), "");
        fulfil(k, prover(1));
        isState(k, State.Fulfilled);
    }

    // ── payees ──

    function test_payee_that_enters_anew_gets_what_it_has() public {
        GreedyPayee payee = new GreedyPayee(market);
        payee.deposit{value: 3 ether}();
        vm.prank(STRANGER);
        market.deposit{value: 5 ether}();
        payee.withdraw(1 ether);
        yes(!payee.entered(), "entered");
        eq(market.balanceOf(address(payee)), 2 ether, "left");
        eq(address(payee).balance, 1 ether, "got");
    }

    function test_payee_that_refuses_stops_nobody() public {
        // Refunds and prices are credited, not sent: a requester without `receive` does not stop its prover.
        RefusingRequester requester = new RefusingRequester();
        vm.deal(address(requester), 10 ether);
        Known memory k = ask(asked(), offer(), address(requester));
        fulfil(k, prover(1));
        eq(market.balanceOf(address(requester)), 2 ether, "rest");
        vm.prank(address(requester));
        vm.expectRevert(
            abi.encodeWithSelector(IComputeMarket.PaymentFailed.selector, address(requester), 2 ether)
        );
        market.withdraw(address(requester), 2 ether);
        vm.prank(address(requester));
        market.withdraw(STRANGER, 2 ether);
    }

    // ── verifiers ──

    function test_paused_or_hungry_route_harms_no_other() public {
        vm.prank(CONTROLLER);
        programs.publish(PROJECT, keccak256("third"), KEY, OTHER_ROUTE, "");
        Request memory r = asked();
        r.version = 3;
        Known memory bad = ask(r, offer(), REQUESTER);
        Known memory good = ask();
        router.starve(OTHER_ROUTE, true);
        Submission[] memory list = new Submission[](2);
        (list[0], list[1]) = (submission(bad, prover(1), "output"), submission(good, prover(1), "output"));
        bool[] memory done = market.fulfilMany(list);
        yes(!done[0] && done[1], "which");
        isState(bad, State.Open);
    }

    function test_batch_with_too_little_gas_leaves_nothing_out() public {
        Known memory k = ask();
        Submission[] memory list = new Submission[](1);
        list[0] = submission(k, prover(1), "output");
        bytes memory data = abi.encodeCall(market.fulfilMany, (list));
        // Whatever it gets, it does all or nothing.
        for (uint256 g = 30_000; g < 400_000; g += 7_000) {
            (bool ok, bytes memory answer) = address(market).call{gas: g}(data);
            if (!ok) continue;
            yes(abi.decode(answer, (bool[]))[0], "left out");
            return;
        }
        revert NotTrue("enough gas");
    }
}

contract RefusingRequester {
    function any() external {}
}
