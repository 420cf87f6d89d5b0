// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {QuorumWorld} from "./QuorumWorld.sol";
import {Quorum} from "../src/compute/Quorum.sol";
import {Statement, Task} from "../src/compute/ICompute.sol";

contract QuorumTest is QuorumWorld {
    uint256 private received;

    receive() external payable {
        ++received;
    }

    function setUp() public {
        deployQuorum(12);
    }

    function statement(address prover, bytes memory output) private view returns (Statement memory s) {
        s.taskId = task;
        s.prover = prover;
        s.output = output;
    }

    function test_only_the_market_opens_and_pays() public {
        open(3, 2, 600);
        vm.prank(address(1));
        vm.expectRevert(abi.encodeWithSelector(Quorum.NotMarket.selector, address(1)));
        quorum.open("other", ROUTE, 3, 2, uint40(block.timestamp + 600));
        vm.prank(address(1));
        vm.expectRevert(abi.encodeWithSelector(Quorum.NotMarket.selector, address(1)));
        quorum.pay(task);
        vm.expectRevert(abi.encodeWithSelector(Quorum.AlreadyOpen.selector, task));
        open(3, 2, 600);
    }

    function test_terms_ask_for_more_than_half() public {
        uint16[2][5] memory bad = [[uint16(0), 0], [uint16(4), 2], [uint16(3), 1], [uint16(3), 4], [uint16(17), 9]];
        for (uint256 i; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Quorum.BadTerms.selector, bad[i][0], bad[i][1]));
            open(bad[i][0], bad[i][1], 600);
        }
        uint256 least = block.timestamp + 70;
        vm.expectRevert(abi.encodeWithSelector(Quorum.TooShort.selector, least - 1, least));
        open(3, 2, 69);
        open(3, 2, 70);
    }

    function test_as_many_as_asked_for_decide_at_once() public {
        open(3, 2, 600);
        address[] memory m = draw("mix");
        eq(m.length, 3, "drawn");
        answer(m, 3, 0);
        isDecided(RIGHT);
        eq(quorum.votesOf(task, keccak256(RIGHT)), 3, "votes");
        yes(quorum.verify(statement(address(quorum), RIGHT), ""), "the statement");
        yes(!quorum.verify(statement(address(quorum), OTHER), ""), "another output");
        yes(!quorum.verify(statement(m[0], RIGHT), ""), "another prover");
        yes(!quorum.verify(statement(address(quorum), RIGHT), hex"00"), "evidence");
        Statement memory s = statement(address(quorum), RIGHT);
        s.taskId = "another";
        yes(!quorum.verify(s, ""), "another task");
    }

    function test_two_of_three_decide_before_the_third_tells() public {
        open(3, 2, 600);
        address[] memory m = draw("mix");
        for (uint256 i; i < 3; ++i) {
            commit(m[i], RIGHT);
        }
        tell(m[0], RIGHT);
        isOpen();
        tell(m[1], RIGHT);
        isDecided(RIGHT);
        // The third may tell too, and has a part of the fee; nobody collects before he had his time.
        quorum.pay{value: 31}(task);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToCollect.selector, task, m[0]));
        quorum.collect(task, m[0]);
        vm.prank(m[2]);
        quorum.reveal(task, keccak256(RIGHT), "", salt(m[2])); // its bytes are known
        uint256 sum;
        for (uint256 i; i < 3; ++i) {
            quorum.collect(task, m[i]);
            sum += m[i].balance;
        }
        eq(sum, 31, "all of the fee");
        eq(address(quorum).balance, 0, "nothing is left");
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToCollect.selector, task, m[0]));
        quorum.collect(task, m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.AlreadyPaid.selector, task));
        quorum.pay(task);
    }

    function test_windows_follow_from_the_deadline() public {
        open(3, 2, 1210); // the last 10 are for who delivers
        draw("mix");
        Quorum.Case memory c = quorum.caseOf(task);
        eq(c.commitUntil, block.timestamp + 400, "two thirds of the half");
        eq(c.revealUntil, block.timestamp + 600, "the half");
    }

    function testFuzz_windows_fit(uint40 seconds_, uint8 rounds) public {
        seconds_ = uint40(bound(seconds_, 70, 30 days));
        open(1, 1, seconds_);
        uint40 until = quorum.caseOf(task).until;
        for (uint256 i; i <= rounds % 3; ++i) {
            draw(bytes32(i));
            Quorum.Case memory c = quorum.caseOf(task);
            yes(c.commitUntil >= block.timestamp + 20 && c.revealUntil >= c.commitUntil + 10, "shorter than the least");
            yes(c.revealUntil <= until, "later than the deadline");
            toEnd();
            if (quorum.failed(task)) return;
            quorum.escalate(task);
        }
    }

    function test_draw_before_the_block() public {
        open(3, 2, 600);
        uint256 number = quorum.caseOf(task).drawBlock;
        eq(number, block.number + 4, "later");
        bytes memory rlp = remember(number, "mix");
        vm.roll(number);
        vm.expectRevert(abi.encodeWithSelector(Quorum.DrawTooEarly.selector, task, number));
        quorum.draw(task, rlp);
    }

    function test_header_forged() public {
        open(3, 2, 600);
        uint256 number = quorum.caseOf(task).drawBlock;
        bytes memory rlp = remember(number, "mix");
        bytes memory forged = header(number, "mine");
        vm.roll(number + 1);
        vm.expectRevert(abi.encodeWithSelector(Quorum.WrongHeader.selector, number, keccak256(forged), keccak256(rlp)));
        quorum.draw(task, forged);
        vm.roll(number + 257); // too late: it is not looked at, and draws nobody
        quorum.draw(task, forged);
        eq(quorum.caseOf(task).drawBlock, number + 261, "another block");
        eq(quorum.membersOf(task).length, 0, "nobody");
        draw("mix");
        vm.expectRevert(abi.encodeWithSelector(Quorum.AlreadyDrawn.selector, task));
        quorum.draw(task, rlp);
    }

    function test_other_randomness_draws_others() public {
        open(3, 2, 600);
        bytes32 first = keccak256(abi.encode(draw("mix")));
        task = "second";
        open(3, 2, 600);
        yes(keccak256(abi.encode(draw("mix"))) != first, "the task counts");
    }

    function test_too_few_to_agree_are_not_asked() public {
        deployQuorum(2);
        open(5, 3, 600);
        draw("mix");
        eq(quorum.membersOf(task).length, 0, "two of five");
        provers.add(vm.addr(100));
        eq(draw("mix").length, 3, "three can agree");
        eq(quorum.caseOf(task).needed, 3, "all of them");
        eq(provers.occupied(vm.addr(100)), 1, "has a place less");
    }

    function test_nobody_ever_comes() public {
        deployQuorum(0);
        open(3, 2, 600);
        draw("mix");
        isOpen();
        vm.warp(block.timestamp + 561);
        hasFailed();
        uint256 number = quorum.caseOf(task).drawBlock;
        bytes memory rlp = remember(number, "mix");
        vm.roll(number + 1);
        vm.expectRevert(abi.encodeWithSelector(Quorum.CaseOver.selector, task));
        quorum.draw(task, rlp);
    }

    function test_all_silent() public {
        open(3, 2, 600);
        address[] memory m = draw("mix");
        vm.expectRevert(abi.encodeWithSelector(Quorum.RoundNotOver.selector, task));
        quorum.escalate(task);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToNote.selector, task, m[0]));
        quorum.note(task, m[0]);
        toReveal(); // nobody has anything to tell
        quorum.escalate(task);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToNote.selector, task, m[0]));
        quorum.note(task, m[0]); // not before the end
        draw("mix");
        toReveal();
        quorum.escalate(task);
        vm.expectRevert(); // only the draw is left to wait for
        quorum.escalate(task);
        draw("mix");
        isOpen();
        toReveal();
        hasFailed();
        address[] memory all = quorum.membersOf(task);
        eq(all.length, 12, "3, 6, and the 3 that are left");
        for (uint256 i; i < all.length; ++i) {
            quorum.note(task, all[i]);
            (,, bytes32 reason, uint256 wad) = provers.faults(i);
            yes(reason == "silent" && wad == 0, "the task may have been at fault");
            eq(provers.occupied(all[i]), 0, "has its place again");
        }
        eq(provers.faultCount(), 12, "each once");
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToNote.selector, task, m[0]));
        quorum.note(task, m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NotDecided.selector, task));
        quorum.pay(task);
    }

    /// @dev One that told shows that the others could have, in whatever round they were silent.
    function test_silence_costs_when_somebody_told() public {
        open(1, 1, 6000);
        address[] memory first = draw("mix");
        toReveal();
        quorum.escalate(task);
        address[] memory m = draw("mix");
        answer(m, 2, 0);
        isDecided(RIGHT);
        quorum.note(task, first[0]);
        (address who,, bytes32 reason, uint256 wad) = provers.faults(0);
        yes(who == first[0] && reason == "silent" && wad == MISSED, "silent");
    }

    /// @dev Who asks may keep the program to himself and sit among the members: one that tells shows nothing of the others.
    function test_silence_costs_nothing_where_few_told() public {
        open(3, 2, 600);
        for (uint256 round; round < 3; ++round) {
            address[] memory m = draw("mix");
            if (round == 0) answer(m, 1, 0);
            toEnd();
            if (round < 2) quorum.escalate(task);
        }
        hasFailed();
        address[] memory all = quorum.membersOf(task);
        for (uint256 i = 1; i < all.length; ++i) {
            quorum.note(task, all[i]);
            (,, bytes32 reason, uint256 wad) = provers.faults(i - 1);
            yes(reason == "silent" && wad == 0, "the program may have been nowhere");
        }
    }

    function test_the_minority_and_the_silent_are_noted() public {
        open(5, 3, 600);
        address[] memory m = draw("mix");
        answer(m, 3, 1);
        isDecided(RIGHT);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToNote.selector, task, m[0]));
        quorum.note(task, m[0]);
        quorum.note(task, m[3]);
        quorum.note(task, m[4]);
        (address who, bytes32 about, bytes32 reason, uint256 wad) = provers.faults(0);
        yes(who == m[3] && about == task && reason == "wrong" && wad == WRONG, "wrong");
        (who, about, reason, wad) = provers.faults(1);
        yes(who == m[4] && about == task && reason == "silent" && wad == MISSED, "silent");
        for (uint256 i; i < 5; ++i) {
            eq(provers.occupied(m[i]), 0, "has its place again");
        }
        quorum.pay{value: 9}(task);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToCollect.selector, task, m[3]));
        quorum.collect(task, m[3]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToCollect.selector, task, m[4]));
        quorum.collect(task, m[4]);
        quorum.collect(task, m[0]);
        eq(m[0].balance, 3, "a third");
    }

    /// @dev Two liars among the first three: more others decide, and the one that was right is not harmed.
    function test_a_colluding_minority_loses_on_replay() public {
        open(3, 3, 600);
        address[] memory m = draw("mix");
        answer(m, 1, 2);
        isOpen();
        quorum.escalate(task);
        address[] memory more = draw("mix");
        eq(more.length, 6, "twice as many");
        for (uint256 i; i < 6; ++i) {
            yes(more[i] != m[0] && more[i] != m[1] && more[i] != m[2], "drawn again");
        }
        eq(quorum.caseOf(task).needed, 5, "more than half of nine");
        answer(more, 5, 0); // with one silent; of the earlier votes all count
        isDecided(RIGHT);
        quorum.note(task, m[1]);
        quorum.note(task, m[2]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NothingToNote.selector, task, m[0]));
        quorum.note(task, m[0]);
        quorum.pay{value: 60}(task);
        toEnd();
        quorum.collect(task, m[0]);
        eq(m[0].balance, 10, "a sixth");
    }

    function test_disagreement_to_the_end_fails() public {
        open(1, 1, 6000);
        for (uint256 i; i < 3; ++i) {
            address[] memory m = draw("mix");
            if (i == 0) {
                toReveal();
            } else {
                answer(m, m.length / 2, m.length / 2);
            }
            if (i < 2) quorum.escalate(task);
        }
        hasFailed();
        vm.expectRevert(abi.encodeWithSelector(Quorum.CaseOver.selector, task));
        quorum.escalate(task);
    }

    function test_no_time_for_another_round_fails() public {
        open(3, 2, 100);
        draw("mix");
        toReveal();
        quorum.escalate(task);
        vm.warp(quorum.caseOf(task).until - 29);
        hasFailed();
    }

    function test_copying_a_commitment() public {
        open(3, 2, 600);
        address[] memory m = draw("mix");
        bytes32 his = quorum.commitmentOf(task, m[0], keccak256(RIGHT), salt(m[0]));
        commit(m[0], RIGHT);
        vm.prank(m[1]);
        quorum.commit(task, his);
        commit(m[2], RIGHT);
        tell(m[0], RIGHT);
        vm.prank(m[1]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.WrongReveal.selector, task, m[1]));
        quorum.reveal(task, keccak256(RIGHT), RIGHT, salt(m[0]));
    }

    function test_revealing_anothers() public {
        open(3, 2, 600);
        address[] memory m = draw("mix");
        for (uint256 i; i < 3; ++i) {
            commit(m[i], RIGHT);
        }
        vm.prank(address(1));
        vm.expectRevert(abi.encodeWithSelector(Quorum.NotMember.selector, task, address(1)));
        quorum.reveal(task, keccak256(RIGHT), RIGHT, salt(m[0]));
        vm.prank(m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.WrongReveal.selector, task, m[0]));
        quorum.reveal(task, keccak256(OTHER), OTHER, salt(m[0])); // another than it committed to
        vm.prank(m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.WrongReveal.selector, task, m[0]));
        quorum.reveal(task, keccak256(RIGHT), OTHER, salt(m[0])); // bytes that are not its hash's
        tell(m[0], RIGHT);
        vm.prank(m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.AlreadyRevealed.selector, task, m[0]));
        quorum.reveal(task, keccak256(RIGHT), RIGHT, salt(m[0]));
    }

    function test_outputs_are_short() public {
        open(1, 1, 600);
        address[] memory m = draw("mix");
        bytes memory long = new bytes(1025);
        commit(m[0], long);
        vm.prank(m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.OutputLength.selector, 1025, 1024));
        quorum.reveal(task, keccak256(long), long, salt(m[0]));
    }

    function test_each_thing_has_its_time() public {
        bytes32 none = "none";
        vm.expectRevert(abi.encodeWithSelector(Quorum.NoSuchCase.selector, none));
        quorum.commit(none, "x");
        open(3, 2, 600);
        vm.prank(vm.addr(1));
        vm.expectRevert(abi.encodeWithSelector(Quorum.NotMember.selector, task, vm.addr(1)));
        quorum.commit(task, "x");
        address[] memory m = draw("mix");
        vm.prank(m[0]);
        vm.expectRevert(Quorum.EmptyCommitment.selector);
        quorum.commit(task, 0);
        commit(m[0], OTHER);
        commit(m[0], RIGHT); // a later one replaces
        uint40 from = quorum.caseOf(task).commitUntil;
        vm.prank(m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.RevealNotOpen.selector, task, from));
        quorum.reveal(task, keccak256(RIGHT), RIGHT, salt(m[0]));
        toReveal();
        vm.prank(m[1]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.CommitOver.selector, task, from));
        quorum.commit(task, "x");
        toEnd();
        vm.prank(m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.RevealOver.selector, task, block.timestamp));
        quorum.reveal(task, keccak256(RIGHT), RIGHT, salt(m[0]));
    }

    /// @dev Who sat in an earlier round cannot act in a later one.
    function test_former_members_do_not_sit_again() public {
        open(1, 1, 6000);
        address[] memory m = draw("mix");
        toReveal();
        quorum.escalate(task);
        provers.setTwice(true); // were Provers to draw a former one, it has its seat already
        address[] memory more = draw("mix");
        for (uint256 i; i < more.length; ++i) {
            yes(more[i] != m[0], "sits twice");
        }
        vm.prank(m[0]);
        vm.expectRevert(abi.encodeWithSelector(Quorum.NotMember.selector, task, m[0]));
        quorum.commit(task, "x");
    }

    /// @dev Who left the pool still tells, is paid, and pays for its faults.
    function test_prover_leaving_in_between() public {
        open(3, 2, 600);
        address[] memory m = draw("mix");
        provers.leave(m[0]);
        provers.leave(m[2]);
        answer(m, 2, 0);
        isDecided(RIGHT);
        quorum.note(task, m[2]);
        eq(provers.faultCount(), 1, "noted");
        quorum.pay{value: 2}(task);
        quorum.collect(task, m[0]);
        eq(m[0].balance, 1, "paid");
    }

    function test_a_member_that_refuses_coins_harms_itself_alone() public {
        open(2, 2, 600);
        address[] memory m = draw("mix");
        vm.etch(m[0], hex"5f5ffd");
        answer(m, 2, 0);
        quorum.pay{value: 10}(task);
        vm.expectRevert(abi.encodeWithSelector(Quorum.PaymentFailed.selector, m[0]));
        quorum.collect(task, m[0]);
        quorum.collect(task, m[1]);
        eq(m[1].balance, 5, "its half");
        vm.etch(m[0], "");
        quorum.collect(task, m[0]);
        eq(m[0].balance, 5, "the other half");
    }

    function testFuzz_decided_by_exactly_as_many_as_needed(uint8 size, uint8 threshold, uint8 right, uint8 wrong) public {
        size = uint8(bound(size, 1, 12));
        threshold = uint8(bound(threshold, size / 2 + 1, size));
        right = uint8(bound(right, 0, size));
        wrong = uint8(bound(wrong, 0, size - right));
        open(size, threshold, 6000);
        answer(draw("mix"), right, wrong);
        (bool done, bytes32 outputHash) = quorum.decided(task);
        yes(done == (right >= threshold || wrong >= threshold), "decided");
        if (done) eq(outputHash, keccak256(right >= threshold ? RIGHT : OTHER), "output");
    }
}
