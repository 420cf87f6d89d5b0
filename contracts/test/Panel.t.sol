// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AppealWorld} from "./AppealWorld.sol";
import {Draw} from "../src/chain/Draw.sol";
import {Panel} from "../src/settlement/Panel.sol";
import {PanelState} from "../src/settlement/IPanel.sol";

contract PanelTest is AppealWorld {
    uint64 private case_;

    function setUp() public {
        deployAppeals();
        settleDevices();
        case_ = appeals.appealAt(open(1)).panelCase;
    }

    function test_only_appeals_and_findings_ask() public {
        vm.expectRevert(abi.encodeWithSelector(Panel.NotAsker.selector, address(this)));
        panel.ask("question");
        vm.expectRevert(abi.encodeWithSelector(Panel.NotAsker.selector, address(this)));
        panel.pay(case_);
    }

    /// @dev Operators 1 and 2 voted for the result through their scorers; seven are left.
    function test_draws_by_randomness_of_a_later_block() public {
        Panel.Case memory c = panel.caseOf(case_);
        eq(c.drawBlock, block.number + 4, "later");
        eq(c.members.length, 7, "candidates");
        eq(c.size, 5, "size");
        bytes memory rlp = remember(c.drawBlock, "mix");
        vm.expectRevert(abi.encodeWithSelector(Panel.DrawTooEarly.selector, case_, c.drawBlock));
        panel.draw(case_, rlp);
        vm.roll(c.drawBlock + 100);
        panel.draw(case_, rlp);
        uint32[] memory list = new uint32[](7);
        for (uint32 i; i < 7; ++i) {
            list[i] = i + 3;
        }
        eq(abi.encode(panel.caseOf(case_).members), abi.encode(Draw.draw(list, 5, uint256(bytes32("mix")), case_)), "drawn");
        vm.expectRevert(abi.encodeWithSelector(Panel.AlreadyDrawn.selector, case_));
        panel.draw(case_, rlp);
    }

    function test_parties_are_not_drawn() public {
        members.give(3, OWNER); // who appeals
        link(4, OWNER);
        vm.prank(scorer(0));
        members.give(5, scorer(0)); // who voted, by itself
        uint64 second = appeals.appealAt(open(2)).panelCase;
        uint32[] memory list = panel.caseOf(second).members;
        eq(list.length, 4, "6 to 9");
        for (uint256 i; i < list.length; ++i) {
            yes(list[i] > 5, "a party sits");
        }
    }

    function test_who_secures_too_little_is_not_drawn() public {
        for (uint32 i = 3; i < 9; ++i) {
            members.stake(i, 10_000 ether - 1);
        }
        uint64 second = appeals.appealAt(open(2)).panelCase;
        uint32[] memory list = panel.caseOf(second).members;
        eq(list.length, 1, "one is left");
        eq(list[0], 9, "the ninth");
        yes(!panel.caseOf(second).ofDelegates, "operators");
    }

    function test_delegates_sit_when_no_operator_can() public {
        for (uint32 i = 1; i < 10; ++i) {
            members.stake(i, 0);
        }
        vm.prank(GOVERNOR);
        params.set("appeal.stake", 0);
        delegates.give(3, OWNER);
        uint64 second = appeals.appealAt(open(2)).panelCase;
        yes(panel.caseOf(second).ofDelegates, "delegates");
        eq(panel.caseOf(second).members.length, 35, "36 without a party");
        judge(second, answer(25, 7 ether), 1, answer(1, 1), 0);
        isVerdict(second, PanelState.Decided);
        uint32[] memory list = panel.caseOf(second).members;
        (bool wrong,) = panel.wrongOf(second, list[0]);
        yes(!wrong, "a delegate is no operator: nothing of it can be slashed");
        appeals.close(2);
        uint256 before = delegates.delegateOf(list[1]).reward.balance;
        panel.collect(second, list[1]);
        eq(delegates.delegateOf(list[1]).reward.balance - before, 1 ether, "to its account of rewards, of 5 ether missing");
    }

    function test_nobody_at_all_decides_nothing() public {
        for (uint32 i = 1; i < 10; ++i) {
            members.stake(i, 0);
        }
        delegates.set(0);
        uint64 second = appeals.appealAt(open(2)).panelCase;
        isVerdict(second, PanelState.Open);
        vm.warp(panel.caseOf(second).revealUntil);
        isVerdict(second, PanelState.Undecided);
        appeals.close(2);
        eq(appeals.owed(OWNER), BOND, "the bond goes back");
    }

    /// @dev Members without stake cost a question no more than TRIES looks, and those with stake still sit.
    function test_attack_a_crowd_of_empty_operators_bounds_the_gas() public {
        for (uint32 i = 10; i < 1100; ++i) {
            members.join(i, 0);
        }
        vm.prevrandao(bytes32(uint256(5)));
        uint256 gas = gasleft();
        uint64 second = appeals.appealAt(open(2)).panelCase;
        yes(gas - gasleft() < 6_000_000, "bounded");
        yes(panel.caseOf(second).size > 0, "somebody sits");
    }

    /// @dev Of a crowd of empty operators, a block can be waited for whose sample has one operator with stake alone.
    function test_attack_a_crowd_of_empty_operators_leaves_no_friend_to_judge_alone() public {
        for (uint32 i = 10; i < 1100; ++i) {
            members.join(i, 0);
        }
        for (uint256 mix; mix < 20; ++mix) {
            vm.prevrandao(bytes32(mix));
            vm.prank(APPEALS);
            Panel.Case memory c = panel.caseOf(panel.ask(bytes32(uint256(1))));
            yes(c.ofDelegates || c.size == 5, "a whole panel, or delegates");
        }
    }

    function test_forgotten_block_is_replaced() public {
        uint64 number = panel.caseOf(case_).drawBlock;
        vm.roll(number + 8192);
        panel.draw(case_, "");
        eq(panel.caseOf(case_).drawBlock, block.number + 4, "another");
        eq(draw(case_, "mix").length, 5, "drawn");
    }

    function testFuzz_only_the_blocks_own_header_draws(uint256 place, bytes32 mix) public {
        uint64 number = panel.caseOf(case_).drawBlock;
        bytes memory rlp = remember(number, mix);
        vm.roll(number + 1);
        bytes32 hash = keccak256(rlp);
        place = place % rlp.length;
        rlp[place] = bytes1(uint8(rlp[place]) ^ 1);
        vm.expectRevert(abi.encodeWithSelector(Panel.WrongHeader.selector, number, keccak256(rlp), hash));
        panel.draw(case_, rlp);
    }

    function test_only_members_answer() public {
        vm.expectRevert(abi.encodeWithSelector(Panel.NotDrawn.selector, case_));
        panel.commit(case_, 3, "x");
        uint32[] memory list = draw(case_, "mix");
        vm.expectRevert(abi.encodeWithSelector(Panel.NotMember.selector, case_, list[0], address(this)));
        panel.commit(case_, list[0], "x");
        address second = members.ownerOf(list[1]);
        vm.prank(second);
        vm.expectRevert(abi.encodeWithSelector(Panel.NotMember.selector, case_, list[0], second));
        panel.commit(case_, list[0], "x");
        address first = members.ownerOf(1);
        vm.prank(first);
        vm.expectRevert(abi.encodeWithSelector(Panel.NotMember.selector, case_, 1, first));
        panel.commit(case_, 1, "x");
        vm.expectRevert(abi.encodeWithSelector(Panel.NoSuchCase.selector, 99));
        panel.commit(99, 1, "x");
    }

    function test_scorers_answer_for_their_operator() public {
        uint32[] memory list = draw(case_, "mix");
        address agent = address(0xa6e27);
        link(list[0], agent);
        bytes32 commitment = panel.commitmentOf(case_, list[0], keccak256(answer(1, 1)), "salt");
        vm.prank(agent);
        panel.commit(case_, list[0], commitment);
        vm.warp(panel.caseOf(case_).commitUntil);
        vm.prank(agent);
        panel.reveal(case_, list[0], answer(1, 1), "salt");
        eq(panel.caseOf(case_).told, 1, "told");
    }

    function test_answers_have_their_time() public {
        uint32[] memory list = draw(case_, "mix");
        address owner = members.ownerOf(list[0]);
        vm.prank(owner);
        vm.expectRevert(Panel.EmptyCommitment.selector);
        panel.commit(case_, list[0], 0);
        commit(case_, list[0], answer(1, 1));
        commit(case_, list[0], answer(2, 2)); // takes the place of the first
        uint256 from = panel.caseOf(case_).commitUntil;
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Panel.RevealNotOpen.selector, case_, from));
        panel.reveal(case_, list[0], answer(2, 2), salt(list[0]));
        vm.warp(from);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Panel.CommitOver.selector, case_, from));
        panel.commit(case_, list[0], "x");
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Panel.WrongReveal.selector, case_, list[0]));
        panel.reveal(case_, list[0], answer(1, 1), salt(list[0]));
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Panel.AnswerLength.selector, 0, 256));
        panel.reveal(case_, list[0], "", salt(list[0]));
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Panel.AnswerLength.selector, 257, 256));
        panel.reveal(case_, list[0], new bytes(257), salt(list[0]));
        reveal(case_, list[0], answer(2, 2));
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Panel.AlreadyRevealed.selector, case_, list[0]));
        panel.reveal(case_, list[0], answer(2, 2), salt(list[0]));
        uint256 until = panel.caseOf(case_).revealUntil;
        vm.warp(until);
        address other = members.ownerOf(list[1]);
        vm.prank(other);
        vm.expectRevert(abi.encodeWithSelector(Panel.RevealOver.selector, case_, until));
        panel.reveal(case_, list[1], answer(2, 2), 0);
    }

    function test_copied_commitment_cannot_be_opened() public {
        uint32[] memory list = draw(case_, "mix");
        commit(case_, list[0], answer(1, 1));
        bytes32 commitment = panel.seatOf(case_, list[0]).commitment;
        address thief = members.ownerOf(list[1]);
        vm.prank(thief);
        panel.commit(case_, list[1], commitment);
        vm.warp(panel.caseOf(case_).commitUntil);
        reveal(case_, list[0], answer(1, 1));
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Panel.WrongReveal.selector, case_, list[1]));
        panel.reveal(case_, list[1], answer(1, 1), salt(list[0]));
    }

    function test_verdict_stands_early_when_all_have_told() public {
        uint32[] memory list = draw(case_, "mix");
        for (uint256 i; i < 5; ++i) {
            commit(case_, list[i], answer(25, 5 ether));
        }
        vm.warp(panel.caseOf(case_).commitUntil);
        for (uint256 i; i < 5; ++i) {
            isVerdict(case_, PanelState.Open);
            reveal(case_, list[i], answer(25, 5 ether));
        }
        isVerdict(case_, PanelState.Decided);
        (uint256 size, uint256 right) = panel.tally(case_);
        eq(size * 10 + right, 55, "tally");
    }

    function test_pay_needs_a_verdict_and_comes_once() public {
        vm.deal(APPEALS, 3 ether);
        vm.prank(APPEALS);
        vm.expectRevert(abi.encodeWithSelector(Panel.NotDecided.selector, case_));
        panel.pay{value: 1 ether}(case_);
        judge(case_, answer(1, 1));
        vm.prank(APPEALS);
        panel.pay{value: 1 ether}(case_);
        vm.prank(APPEALS);
        vm.expectRevert(abi.encodeWithSelector(Panel.AlreadyPaid.selector, case_));
        panel.pay{value: 1 ether}(case_);
    }

    /// @dev More than half of those who sit, told or not, must give one answer.
    function testFuzz_majority_is_of_all_who_sit(uint8 right, uint8 wrong, uint8 size) public {
        uint256 n = bound(size, 1, 7);
        vm.prank(GOVERNOR);
        params.set("appeal.panel", n);
        uint64 second = appeals.appealAt(open(2)).panelCase;
        right = uint8(bound(right, 0, n));
        wrong = uint8(bound(wrong, 0, n - right));
        judge(second, answer(1, 1), wrong, answer(2, 2), n - right - wrong);
        bool decided = uint256(right) * 2 > n || uint256(wrong) * 2 > n;
        isVerdict(second, decided ? PanelState.Decided : PanelState.Undecided);
        (, bytes32 got) = panel.verdict(second);
        if (uint256(right) * 2 > n) eq(got, keccak256(answer(1, 1)), "answer");
        if (uint256(wrong) * 2 > n) eq(got, keccak256(answer(2, 2)), "answer");
        if (decided) eq(panel.dataOf(second, got), right > wrong ? answer(1, 1) : answer(2, 2), "data");
    }
}
