// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld, ConsumerDouble, RouterDouble} from "./ComputeWorld.sol";
import {Statement, TaskId} from "../src/compute/ICompute.sol";
import {IComputeMarket, Mode, Offer, Request, State, Submission} from "../src/compute/IComputeMarket.sol";
import {IComputeFaults, IOverturned, IPanelists, IScorerVotes, ResultFault} from "../src/security/ResultFault.sol";
import {IRestakingPool} from "../src/security/ISecurity.sol";

/// @notice The defects of the original W3bstream that its contracts show, each as a test that it is not here. The eighth, private
/// keys as defaults of programs, is none of contracts.
contract ComputeDefectsTest is ComputeWorld {
    function setUp() public {
        deployCompute();
    }

    /// @dev 1: the original compared a deadline in blocks with seconds, so an assigned task could be taken at once.
    function test_defect_1_task_is_not_taken_from_its_prover_before_its_time() public {
        Known memory k = ask();
        lock(k, prover(1));
        uint256 until = block.timestamp + 60;
        // However many blocks pass.
        vm.roll(block.number + 1_000_000);
        vm.warp(until - 1);
        vm.prank(prover(2));
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Locked, prover(1)));
        market.lock(k.id, k.terms);
        Submission memory s = submission(k, prover(2), "output");
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Locked, prover(1)));
        market.fulfil(s);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.TooEarly.selector, k.id, until - 1, until));
        market.expire(k.id, k.terms);
        fulfil(k, prover(1));
    }

    /// @dev 2: the original held the reward again at each assignment.
    function test_defect_2_reward_is_held_once_however_often_a_task_is_taken() public {
        Known memory k = ask();
        uint256 held = address(market).balance;
        for (uint256 i; i < 4; ++i) {
            lock(k, prover(1 + i % 2));
            eq(address(market).balance, held, "held");
            eq(market.balanceOf(REQUESTER), i * 1 ether, "nothing is taken from the requester");
            skip(60);
        }
        fulfil(k, prover(3));
        eq(address(market).balance, held, "held");
        // Four halves of the collateral, and what the price was below its most.
        eq(market.balanceOf(REQUESTER), 4 ether + 2 ether, "requester");
    }

    /// @dev 3: the original's recall could be repeated, and paid out what was held for other tasks.
    function test_defect_3_refund_is_given_once_and_from_its_own_task() public {
        Known memory k = ask();
        Offer memory o = offer();
        o.deadline += 1000;
        Known memory other = ask(o);
        skip(1000);
        market.refund(k.id, k.terms);
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, k.id, State.Refunded, address(0)));
            market.refund(k.id, k.terms);
        }
        eq(market.balanceOf(REQUESTER), 3 ether, "once");
        vm.prank(REQUESTER);
        market.withdraw(REQUESTER, 3 ether);
        fulfil(other, prover(1));
        eq(market.balanceOf(prover(1)), 100 ether + 3 ether - fee(3 ether), "the other is paid");
    }

    /// @dev 4: the original took an index of its own for a number of blocks.
    function test_defect_4_there_is_one_clock() public {
        Known memory k = ask();
        vm.roll(block.number + 10_000_000);
        (, uint256 price,) = market.quote(k.id, k.terms);
        eq(price, 1 ether, "blocks do not raise the price");
        lock(k, prover(1));
        vm.roll(block.number + 10_000_000);
        (State state,, uint40 until) = market.quote(k.id, k.terms);
        eq(uint256(state), uint256(State.Locked), "nor end a lock");
        eq(until, block.timestamp + 60, "until");
        vm.warp(block.timestamp + 60);
        (state, price,) = market.quote(k.id, k.terms);
        eq(uint256(state), uint256(State.Open), "seconds do, in the same block");
    }

    /// @dev 5: the original recovered the payer from a signature of the zero hash that the assigner passed on.
    function test_defect_5_who_asks_pays() public {
        vm.prank(STRANGER);
        market.deposit{value: 50 ether}();
        Request memory r = asked();
        Offer memory o = offer();
        vm.prank(REQUESTER);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.Balance.selector, REQUESTER, 0, 3 ether));
        market.request(r, o);
        Known memory k = ask(r, o, REQUESTER);
        eq(k.task.requester, REQUESTER, "requester");
        eq(market.balanceOf(STRANGER), 50 ether, "nobody else");
        // The requester is part of the task's name.
        k.task.requester = STRANGER;
        yes(TaskId.idOf(k.task, address(market), keccak256("manifest")) != k.id, "id");
    }

    /// @dev 6: the original's router took data from anybody, for any tasks, as often as one liked.
    function test_defect_6_proof_is_of_one_task_and_the_market_alone_calls_consumers() public {
        Known memory a = ask();
        Known memory b = ask();
        Submission memory s = submission(a, prover(1), "output");
        market.fulfil(s);
        Submission memory replay = submission(b, prover(1), "output");
        replay.evidence = s.evidence;
        vm.expectRevert(abi.encodeWithSelector(RouterDouble.NotShown.selector, ROUTE, bytes("")));
        market.fulfil(replay);
        vm.expectRevert(abi.encodeWithSelector(IComputeMarket.NotOpen.selector, a.id, State.Fulfilled, prover(1)));
        market.fulfil(s);
        // That a consumer refuses strangers: test_market_alone_brings_results.
    }

    /// @dev 7: the original drew at random whoever there was, for what it could not run, one task at a time, and nobody lost
    /// anything by silence.
    function test_defect_7_provers_are_drawn_for_what_they_take_and_answer_for_silence() public {
        bytes4[] memory other = new bytes4[](1);
        other[0] = OTHER_ROUTE;
        for (uint256 i = 1; i < 3; ++i) {
            vm.prank(prover(i));
            provers.configure(10, other, "");
        }
        Offer memory o = offer();
        o.mode = Mode.Assigned;
        Known memory k = ask(o);
        eq(assign(k, "mix"), prover(3), "who takes the route");
        skip(60);
        market.expire(k.id, k.terms);
        eq(market.balanceOf(prover(3)), 98 ether, "collateral");
        ResultFault faults = new ResultFault(
            IRestakingPool(address(stakes)),
            IScorerVotes(address(0)),
            IOverturned(address(0)),
            IPanelists(address(0)),
            IComputeFaults(address(provers))
        );
        (uint32 operator, uint40 capture, uint256 wad,) = faults.check(2, abi.encode(bytes32("compute"), uint256(1)));
        eq(operator, 3, "operator");
        eq(capture, block.timestamp, "when");
        eq(wad, 1e14, "a basis point of what it promised");
    }

    /// @dev 9: the original's proofs of movement did not show of when they were.
    function test_defect_9_window_and_log_are_part_of_what_is_proved() public {
        Known memory k = ask();
        bytes memory proof = evidence(k.id, prover(1), "output");
        Request memory r = Request(PROJECT, 1, 0, SIZE, 1000, 2001, abi.encode(25), k.task.nonce);
        Known memory later = ask(r, offer(), REQUESTER);
        yes(later.id != k.id, "id");
        Submission memory s = submission(later, prover(1), "output");
        s.evidence = proof;
        vm.expectRevert(abi.encodeWithSelector(RouterDouble.NotShown.selector, ROUTE, bytes("")));
        market.fulfil(s);
        // A log that grew is another input.
        vm.prank(address(0x5e9));
        log.publish(PROJECT, SIZE + 1, keccak256("grown"));
        (r.logEnd, r.windowEnd) = (SIZE + 1, 2000);
        yes(ask(r, offer(), REQUESTER).id != k.id, "id");
    }
}
