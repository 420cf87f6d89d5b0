// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SlashWorld} from "./SlashWorld.sol";
import {Draw} from "../src/chain/Draw.sol";
import {Verdict} from "../src/security/ISlashing.sol";
import {Jury} from "../src/security/Jury.sol";

contract JuryTest is SlashWorld {
    function setUp() public {
        deploySlashing();
    }

    function open(uint256 size, uint64 earlier, address[] memory barred) private returns (uint64) {
        vm.prank(address(slashing));
        return jury.open(1, size, earlier, 1, barred);
    }

    function open(uint256 size) private returns (uint64) {
        return open(size, 0, new address[](0));
    }

    function verdictIs(uint64 trial, Verdict want) private view {
        (Verdict got,,) = jury.result(trial);
        eq(uint256(got), uint256(want), "verdict");
    }

    function test_draws_by_randomness_of_a_later_block() public {
        uint64 trial = open(7);
        uint64 number = jury.trialOf(trial).drawBlock;
        eq(number, block.number + 4, "later");
        bytes memory rlp = remember(number, "mix");
        vm.expectRevert(abi.encodeWithSelector(Jury.DrawTooEarly.selector, trial, number));
        jury.draw(trial, rlp);
        vm.roll(number + 100);
        jury.draw(trial, rlp);
        uint32[] memory list = new uint32[](35);
        for (uint32 i; i < 35; ++i) {
            list[i] = i < 20 ? i + 1 : i + 2; // without the 21st, which the accused's stake votes for
        }
        uint32[] memory want = Draw.draw(list, 7, uint256(bytes32("mix")), trial);
        eq(abi.encode(jury.trialOf(trial).jurors), abi.encode(want), "drawn");
        vm.expectRevert(abi.encodeWithSelector(Jury.AlreadyDrawn.selector, trial));
        jury.draw(trial, rlp);
    }

    function testFuzz_only_the_blocks_own_header_draws(uint256 place, bytes32 mix) public {
        uint64 trial = open(7);
        uint64 number = jury.trialOf(trial).drawBlock;
        bytes memory rlp = remember(number, mix);
        vm.roll(number + 1);
        bytes32 hash = keccak256(rlp);
        place = place % rlp.length;
        rlp[place] = bytes1(uint8(rlp[place]) ^ 1);
        vm.expectRevert(abi.encodeWithSelector(Jury.WrongHeader.selector, number, keccak256(rlp), hash));
        jury.draw(trial, rlp);
        rlp[place] = bytes1(uint8(rlp[place]) ^ 1);
        jury.draw(trial, rlp);
        eq(jury.trialOf(trial).jurors.length, 7, "drawn");
    }

    function test_forgotten_block_is_replaced() public {
        uint64 trial = open(7);
        uint64 number = jury.trialOf(trial).drawBlock;
        vm.roll(number + 8192);
        jury.draw(trial, "");
        eq(jury.trialOf(trial).drawBlock, block.number + 4, "another");
        draw(trial, "mix");
        eq(jury.trialOf(trial).jurors.length, 7, "drawn");
    }

    function test_unknown_block_hash_draws_nobody() public {
        uint64 trial = open(7);
        uint64 number = jury.trialOf(trial).drawBlock;
        vm.roll(number + 1);
        bytes memory rlp = header(number, "mix");
        vm.expectRevert(abi.encodeWithSelector(Jury.WrongHeader.selector, number, keccak256(rlp), bytes32(0)));
        jury.draw(trial, rlp);
    }

    function test_parties_and_former_jurors_are_not_drawn() public {
        delegates.give(3, OWNER_1);
        delegates.give(4, ALICE);
        address[] memory barred = new address[](3);
        (barred[0], barred[1]) = (OWNER_1, ALICE);
        uint64 first = open(21, 0, barred);
        uint32[] memory jurors = draw(first, "a");
        for (uint256 i; i < jurors.length; ++i) {
            yes(jurors[i] != 3 && jurors[i] != 4 && jurors[i] != 21, "a party");
        }
        uint64 second = open(43, first, barred);
        uint32[] memory others = jury.trialOf(second).jurors;
        eq(others.length, 12, "all who are left, without a draw");
        eq(jury.trialOf(second).drawBlock, 0, "drawn");
        for (uint256 i; i < others.length; ++i) {
            for (uint256 j; j < jurors.length; ++j) {
                yes(others[i] != jurors[j], "sat before");
            }
        }
    }

    function testFuzz_a_jury_has_no_juror_twice(bytes32 mix, uint8 size) public {
        uint64 trial = open(bound(size, 1, 35));
        uint32[] memory jurors = draw(trial, mix);
        uint256 seen;
        for (uint256 i; i < jurors.length; ++i) {
            yes(seen & (1 << jurors[i]) == 0, "twice");
            seen |= 1 << jurors[i];
        }
        eq(jurors.length, jury.trialOf(trial).size, "size");
    }

    function test_copied_commitment_cannot_be_opened() public {
        uint64 trial = open(7);
        uint32[] memory jurors = draw(trial, "mix");
        bytes32 commitment = jury.commitmentOf(trial, jurors[0], true, salt(jurors[0]));
        commit(trial, jurors[0], true);
        vm.prank(juror(jurors[1]));
        jury.commit(trial, jurors[1], commitment);
        vm.warp(jury.trialOf(trial).commitUntil);
        reveal(trial, jurors[0], true);
        // The copier knows vote and salt by now; its commitment is the other's all the same.
        vm.prank(juror(jurors[1]));
        vm.expectRevert(abi.encodeWithSelector(Jury.WrongReveal.selector, trial, jurors[1]));
        jury.reveal(trial, jurors[1], true, salt(jurors[0]));
    }

    function test_other_chain_or_trial_has_other_commitments() public {
        bytes32 here = jury.commitmentOf(1, 2, true, "s");
        yes(here != jury.commitmentOf(2, 2, true, "s"), "trial");
        yes(here != jury.commitmentOf(1, 2, false, "s"), "vote");
        vm.chainId(77);
        yes(here != jury.commitmentOf(1, 2, true, "s"), "chain");
    }

    function test_phases() public {
        uint64 trial = open(7);
        vm.prank(juror(1));
        vm.expectRevert(abi.encodeWithSelector(Jury.NotDrawn.selector, trial));
        jury.commit(trial, 1, "c");
        uint32[] memory jurors = draw(trial, "mix");
        commit(trial, jurors[0], false);
        commit(trial, jurors[0], true); // a later one replaces it
        uint256 until = jury.trialOf(trial).commitUntil;
        vm.prank(juror(jurors[0]));
        vm.expectRevert(abi.encodeWithSelector(Jury.RevealNotOpen.selector, trial, until));
        jury.reveal(trial, jurors[0], true, salt(jurors[0]));
        vm.warp(until);
        vm.prank(juror(jurors[0]));
        vm.expectRevert(abi.encodeWithSelector(Jury.CommitOver.selector, trial, until));
        jury.commit(trial, jurors[0], "c");
        vm.prank(juror(jurors[0]));
        vm.expectRevert(abi.encodeWithSelector(Jury.WrongReveal.selector, trial, jurors[0]));
        jury.reveal(trial, jurors[0], false, salt(jurors[0]));
        reveal(trial, jurors[0], true);
        vm.prank(juror(jurors[0]));
        vm.expectRevert(abi.encodeWithSelector(Jury.AlreadyRevealed.selector, trial, jurors[0]));
        jury.reveal(trial, jurors[0], true, salt(jurors[0]));
        vm.prank(juror(jurors[1]));
        vm.expectRevert(abi.encodeWithSelector(Jury.WrongReveal.selector, trial, jurors[1]));
        jury.reveal(trial, jurors[1], true, 0);
        verdictIs(trial, Verdict.Open);
        until = jury.trialOf(trial).revealUntil;
        vm.warp(until);
        vm.prank(juror(jurors[1]));
        vm.expectRevert(abi.encodeWithSelector(Jury.RevealOver.selector, trial, until));
        jury.reveal(trial, jurors[1], true, 0);
        verdictIs(trial, Verdict.Undecided);
    }

    function test_strangers() public {
        uint64 trial = open(7);
        uint32[] memory jurors = draw(trial, "mix");
        vm.expectRevert(abi.encodeWithSelector(Jury.NotJuror.selector, trial, jurors[0], address(this)));
        jury.commit(trial, jurors[0], "c");
        vm.prank(address(0xde0000 + 40)); // below the 36th
        vm.expectRevert(abi.encodeWithSelector(Jury.NotJuror.selector, trial, 40, address(0xde0000 + 40)));
        jury.commit(trial, 40, "c");
        vm.prank(address(0xdf0000 + uint160(jurors[0]))); // the delegate's operator may
        jury.commit(trial, jurors[0], "c");
        vm.prank(juror(jurors[0]));
        vm.expectRevert(Jury.EmptyCommitment.selector);
        jury.commit(trial, jurors[0], 0);
        vm.expectRevert(abi.encodeWithSelector(Jury.NotSlashing.selector, address(this)));
        jury.open(1, 7, 0, 1, new address[](0));
        vm.expectRevert(abi.encodeWithSelector(Jury.NotSlashing.selector, address(this)));
        jury.pay(trial);
        vm.expectRevert(abi.encodeWithSelector(Jury.NoSuchTrial.selector, 9));
        jury.result(9);
        vm.expectRevert(abi.encodeWithSelector(Jury.NoSuchTrial.selector, 9));
        jury.draw(9, "");
        vm.expectRevert(abi.encodeWithSelector(Jury.NoSuchTrial.selector, 9));
        jury.commit(9, 1, "c");
    }

    function testFuzz_majority_of_those_drawn(uint8 size, uint8 guilty, uint8 notGuilty) public {
        size = uint8(bound(size, 1, 21));
        guilty = uint8(bound(guilty, 0, size));
        notGuilty = uint8(bound(notGuilty, 0, size - guilty));
        uint64 trial = open(size);
        judge(trial, guilty, notGuilty);
        if ((uint256(guilty) + notGuilty) * 2 < size) verdictIs(trial, Verdict.Undecided);
        else verdictIs(trial, guilty * 2 > size ? Verdict.Guilty : Verdict.NotGuilty);
    }

    function test_all_told_ends_it_early() public {
        uint64 trial = open(3);
        uint32[] memory jurors = draw(trial, "mix");
        for (uint256 i; i < 3; ++i) {
            commit(trial, jurors[i], true);
        }
        vm.warp(jury.trialOf(trial).commitUntil);
        reveal(trial, jurors[0], true);
        reveal(trial, jurors[1], true);
        verdictIs(trial, Verdict.Open); // the third may still earn its pay
        reveal(trial, jurors[2], true);
        verdictIs(trial, Verdict.Guilty);
    }

    function test_no_delegates_end_by_time() public {
        delegates.set(0);
        uint64 trial = open(7);
        verdictIs(trial, Verdict.Open);
        vm.warp(jury.trialOf(trial).revealUntil);
        verdictIs(trial, Verdict.Undecided);
        uint64 undrawn = open(7);
        delegates.set(40);
        undrawn = open(7);
        vm.warp(jury.trialOf(undrawn).revealUntil);
        verdictIs(undrawn, Verdict.Undecided);
        vm.roll(block.number + 5);
        uint256 until = jury.trialOf(undrawn).commitUntil;
        vm.expectRevert(abi.encodeWithSelector(Jury.CommitOver.selector, undrawn, until));
        jury.draw(undrawn, "");
    }

    function test_pay_goes_to_those_who_told() public {
        uint64 trial = open(7);
        judge(trial, 2, 2);
        vm.deal(address(slashing), 10);
        vm.prank(address(slashing));
        jury.pay{value: 10}(trial);
        uint32[] memory jurors = jury.trialOf(trial).jurors;
        for (uint256 i; i < 4; ++i) {
            jury.collect(trial, jurors[i]);
            eq(address(0xdd0000 + uint160(jurors[i])).balance, 2, "paid to its account of rewards");
        }
        vm.expectRevert(abi.encodeWithSelector(Jury.NothingToCollect.selector, trial, jurors[0]));
        jury.collect(trial, jurors[0]);
        vm.expectRevert(abi.encodeWithSelector(Jury.NothingToCollect.selector, trial, jurors[5]));
        jury.collect(trial, jurors[5]);
    }
}
