// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SlashWorld, SlashToken} from "./SlashWorld.sol";
import {IFaultProof, ServiceTerms, WAD} from "../src/security/ISecurity.sol";
import {SlashBonds} from "../src/security/SlashBonds.sol";
import {SlashEscrow} from "../src/security/SlashEscrow.sol";
import {SlashMeter} from "../src/security/SlashMeter.sol";
import {Slashing} from "../src/security/Slashing.sol";

/// @dev Burns all gas, answers a megabyte, or reverts with one.
contract BadProof is IFaultProof {
    uint256 public immutable KIND;

    constructor(uint256 kind) {
        KIND = kind;
    }

    function check(uint32, bytes calldata) external view returns (uint32, uint40, uint256, bytes32) {
        if (KIND == 0) {
            while (true) {}
        }
        if (KIND == 1) {
            assembly {
                revert(0, 200000)
            }
        }
        if (KIND == 2) {
            assembly {
                mstore(0, not(0))
                return(0, 32)
            }
        }
        return (uint32(1), uint40(block.timestamp) + 1, WAD, "x");
    }
}

contract LaneATest is SlashWorld {
    function setUp() public {
        deploySlashing();
    }

    function test_proof_takes_at_once() public {
        uint256 id = prove(ALICE, 1, fault(1, now_() - 1, WAD, "x"));
        endedAs(id, SlashBonds.Outcome.Slashed);
        eq(pool.assets(1, address(0)), STAKE / 2, "native");
        eq(pool.assets(1, address(token)), STAKE / 2, "token");
        eq(address(escrow).balance, STAKE / 2, "escrowed");
        SlashEscrow.Entry memory e = escrow.entry(entryOf(id, 0));
        eq(e.amounts[1], STAKE / 2, "escrowed token");
        eq(e.reporter, ALICE, "reporter");
        eq(e.harmed, harmed, "harmed");
    }

    function test_I15_a_fault_is_used_once() public {
        uint256 id = prove(ALICE, 1, fault(1, now_() - 1, WAD / 10, "x"));
        // Trailing bytes and another capture: two encodings of one fault.
        vm.expectRevert(abi.encodeWithSelector(Slashing.FaultUsed.selector, 1, bytes32("x"), id));
        prove(BOB, 1, abi.encodePacked(fault(1, now_() - 1, WAD / 10, "x"), "more"));
        vm.expectRevert(abi.encodeWithSelector(Slashing.FaultUsed.selector, 1, bytes32("x"), id));
        prove(BOB, 1, fault(1, now_() - 2, WAD, "x"));
        eq(slashing.caseOf(1, "x"), id, "case of fault");
    }

    function test_I16_nothing_to_take_uses_nothing_up() public {
        eq(prove(ALICE, 1, fault(1, now_() - 1, 0, "x")), 0, "slash of 0");
        eq(slashing.count(), 0, "cases");
        eq(pool.assets(1, address(0)), STAKE, "stake");
        uint256 id = prove(ALICE, 1, fault(1, now_() - 1, WAD, "x"));
        yes(id != 0, "the fault was not used up");
        eq(prove(ALICE, 1, fault(1, now_() - 1, WAD, "y")), 0, "nothing left");
        eq(escrow.count(), 1, "entries");
    }

    function test_I16_more_than_there_is_takes_what_there_is() public {
        prove(ALICE, 1, fault(1, now_() - 1, type(uint256).max, "x"));
        eq(pool.assets(1, address(0)), STAKE / 2, "what was promised");
        eq(pool.assets(2, address(0)), STAKE, "the other operator");
    }

    function test_terms_of_the_fault_count() public {
        uint40 then = now_();
        pass(DAY);
        ServiceTerms memory t = terms(address(proof));
        t.maxObjective = uint64(WAD / 100);
        t.harmed = address(1);
        allocations.setTerms(1, t);
        uint256 id = prove(ALICE, 1, fault(1, then, WAD, "x"));
        eq(slashing.caseAt(id).taking, WAD, "of then");
        eq(escrow.entry(1).harmed, harmed, "harmed of then");
        id = prove(ALICE, 1, fault(2, now_(), WAD, "y"));
        eq(slashing.caseAt(id).taking, WAD / 100, "of now");
    }

    function test_proof_contract_of_the_fault_judges() public {
        uint40 then = now_();
        pass(DAY);
        allocations.setTerms(1, terms(address(new BadProof(3))));
        vm.expectRevert(
            abi.encodeWithSelector(Slashing.CaptureOutOfWindow.selector, block.timestamp + 1, 0, block.timestamp)
        );
        prove(ALICE, 1, fault(1, then, WAD, "x"));
        allocations.setTerms(1, terms(address(proof)));
        pass(DAY);
        allocations.setTerms(1, terms(address(0)));
        vm.expectRevert(abi.encodeWithSelector(Slashing.NoSuchLane.selector, 1, SlashBonds.Lane.Objective));
        prove(ALICE, 1, fault(1, now_(), WAD, "x"));
    }

    function test_bad_proofs_cost_their_caller_alone() public {
        for (uint256 kind; kind < 3; ++kind) {
            allocations.setTerms(1, terms(address(new BadProof(kind))));
            vm.prank(ALICE);
            try slashing.prove{gas: 12_000_000}(1, "") {
                yes(false, "accepted");
            } catch (bytes memory reason) {
                yes(bytes4(reason) == Slashing.ProofRefused.selector, "refused");
                yes(reason.length < 1000, "reason is bounded");
            }
        }
        allocations.setTerms(1, terms(address(0xdead)));
        vm.expectRevert(abi.encodeWithSelector(Slashing.NoSuchLane.selector, 1, SlashBonds.Lane.Objective));
        prove(ALICE, 1, "");
    }

    function test_gas_cannot_be_starved(uint256 gas_) public {
        gas_ = bound(gas_, 30_000, 9_000_000);
        uint256 before = pool.assets(1, address(0));
        bytes memory evidence = fault(1, now_() - 1, WAD / 10, "x");
        vm.prank(ALICE);
        try slashing.prove{gas: gas_}(1, evidence) returns (uint256 id) {
            yes(id != 0, "all or nothing");
            eq(before - pool.assets(1, address(0)), STAKE / 20, "all of it");
        } catch {
            eq(pool.assets(1, address(0)), before, "nothing of it");
            eq(slashing.caseOf(1, "x"), 0, "not used");
        }
    }

    function test_window_ends() public {
        bytes memory evidence = fault(1, now_(), WAD, "x");
        pass(9 * DAY - 1);
        prove(ALICE, 1, fault(2, now_() - 9 * DAY + 1, WAD, "y"));
        pass(1);
        vm.expectRevert();
        prove(ALICE, 1, evidence);
    }

    function test_I11_who_opted_out_is_liable_for_nine_days() public {
        allocations.optOut(1, 1);
        pass(9 * DAY - 1);
        prove(ALICE, 1, fault(1, now_(), WAD / 10, "x"));
        eq(pool.assets(1, address(0)), STAKE - STAKE / 20, "taken");
        pass(3);
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotSecured.selector, 1, 1, block.timestamp));
        prove(ALICE, 1, fault(1, now_(), WAD, "y"));
    }

    function test_strangers_to_a_service_cannot_be_slashed_by_it() public {
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotSecured.selector, 2, 1, block.timestamp));
        prove(ALICE, 2, fault(1, now_(), WAD, "x"));
        vm.expectRevert(abi.encodeWithSelector(Slashing.NoSuchLane.selector, 9, SlashBonds.Lane.Objective));
        prove(ALICE, 9, fault(1, now_(), WAD, "x"));
    }

    function test_no_pause_and_no_meter() public {
        guardian.set("slash.semi", true);
        guardian.set("slash.jury", true);
        set("pool.meter", 100);
        prove(ALICE, 1, fault(1, now_(), WAD, "x"));
        eq(pool.assets(1, address(0)), STAKE / 2, "taken");
        eq(slashing.meterLeft(address(0)), (pool.total(address(0))) / 100, "meter untouched");
    }

    function test_operator_reports_itself_for_nothing() public {
        prove(OWNER_1, 1, fault(1, now_(), WAD, "x"));
        eq(escrow.entry(1).reporter, address(0), "no reporter");
        pass(7 * DAY);
        escrow.release(1);
        eq(escrow.owed(OWNER_1, address(0)), 0, "nothing");
        eq(address(burn).balance, STAKE / 2 * 55 / 100, "its part burned");
    }

    function test_faults_that_come_together_are_dearer() public {
        prove(ALICE, 1, fault(1, now_(), WAD / 10, "x"));
        // 50,000 of what is promised after it, 450,000 and 250,000, and itself.
        address[] memory assets = new address[](1);
        eq(slashing.correlated(1, assets), uint256(50_000) * WAD / 750_000, "part");
        uint256 id = prove(ALICE, 1, fault(2, now_(), WAD / 10, "y"));
        eq(slashing.caseAt(id).taking, WAD / 10 + WAD / 10 * 3 * (uint256(50_000) * WAD / 750_000) / WAD, "dearer");
        pass(7 * DAY);
        eq(slashing.correlated(1, assets), 0, "forgotten");
    }

    function test_correlation_without_an_answer_counts_the_pool() public {
        prove(ALICE, 1, fault(1, now_(), WAD / 10, "x"));
        allocations.answer(false);
        address[] memory assets = new address[](1);
        eq(slashing.correlated(1, assets), uint256(50_000) * WAD / 2_000_000, "smaller");
    }

    function test_reentrant_token_gets_nothing_more() public {
        token.callBack(address(slashing), abi.encodeCall(slashing.prove, (1, fault(1, now_(), WAD / 10, "y"))));
        prove(ALICE, 1, fault(1, now_(), WAD / 10, "x"));
        eq(slashing.count(), 1, "one case");
        eq(pool.assets(1, address(0)), STAKE - STAKE / 20, "one slash");
    }

    function test_stuck_token_does_not_stop_a_slash() public {
        token.misbehave(true, false, 0);
        prove(ALICE, 1, fault(1, now_(), WAD, "x"));
        eq(pool.assets(1, address(0)), STAKE / 2, "native taken");
        eq(escrow.entry(1).missing[1], STAKE / 2, "token is missing");
        token.misbehave(false, false, 0);
        pool.deliver(address(token), address(escrow));
        escrow.absorb(1, 1);
        eq(escrow.entry(1).amounts[1], STAKE / 2, "and has come");
    }

    function test_only_itself() public {
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotSelf.selector, address(this)));
        slashing.probe(1, 1, WAD, now_());
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotSelf.selector, address(this)));
        slashing.takeMetered(1, WAD, now_());
    }
}

contract LaneBTest is SlashWorld {
    SlashBonds.Lane internal constant B = SlashBonds.Lane.Semi;

    function setUp() public {
        deploySlashing();
    }

    function test_unchallenged_is_slashed_after_two_days() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        isIn(id, SlashBonds.State.Accused);
        pass(2 * DAY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(Slashing.NothingDue.selector, id, SlashBonds.State.Accused, block.timestamp + 1)
        );
        slashing.advance(id);
        pass(1);
        slashing.advance(id);
        isIn(id, SlashBonds.State.Taken);
        eq(pool.assets(1, address(0)), STAKE - STAKE / 20, "taken");
        pass(5 * DAY);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Slashed);
        eq(slashing.owed(ALICE), BOND, "bond back");
        slashing.withdraw(ALICE);
        eq(ALICE.balance, 100 * BOND, "paid");
        eq(address(slashing).balance, 0, "nothing stays");
        pass(2 * DAY);
        escrow.release(entryOf(id, 0));
    }

    function test_challenge_brings_it_before_a_jury() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        pass(2 * DAY - 1);
        challenge(BOB, id);
        isIn(id, SlashBonds.State.Trial);
        judge(trialOf(id), 3, 4);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Acquitted);
        eq(pool.assets(1, address(0)), STAKE, "nothing taken");
        // 7 of 7 told: 200 of the loser's 1,000, divided by 7.
        uint256 fee = BOND * 20 / 100 / 7 * 7;
        eq(slashing.owed(BOB), 2 * BOND - fee, "challenger");
        eq(slashing.owed(ALICE), 0, "accuser");
        eq(address(jury).balance, fee, "jurors");
    }

    function test_challenged_and_guilty() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        challenge(BOB, id);
        judge(trialOf(id), 4, 0);
        slashing.advance(id);
        isIn(id, SlashBonds.State.Taken);
        pass(5 * DAY);
        slashing.advance(id);
        uint256 fee = BOND * 20 / 100 / 7 * 4;
        eq(slashing.owed(ALICE), 2 * BOND - fee, "accuser has the challenger's, less the jury's");
        eq(slashing.owed(BOB), 0, "challenger");
    }

    function test_no_quorum_is_not_guilty_and_both_pay() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        challenge(BOB, id);
        judge(trialOf(id), 3, 0);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Undecided);
        eq(pool.assets(1, address(0)), STAKE, "nothing taken");
        uint256 fee = BOND * 20 / 100 / 7 * 3;
        eq(slashing.owed(ALICE) + slashing.owed(BOB), 2 * BOND - fee, "all");
        eq(slashing.owed(BOB), BOND - fee / 2, "half");
    }

    function test_whole_timeline_fits_into_the_window() public {
        // Accused, challenged and judged as late as may be, it can still be taken.
        uint40 capture = now_();
        pass(5 * DAY - 1);
        uint256 id = accuse(ALICE, accusation(B, capture, uint64(WAD / 10), "e"));
        pass(2 * DAY - 1);
        challenge(BOB, id);
        judge(trialOf(id), 7, 0);
        yes(block.timestamp < slashing.lapsesAt(id), "in time");
        slashing.advance(id);
        isIn(id, SlashBonds.State.Taken);
    }

    function test_lapses_when_nobody_acts() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        pass(30 * DAY);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Lapsed);
        eq(slashing.owed(ALICE), BOND, "bond back");
        eq(pool.assets(1, address(0)), STAKE, "nothing taken");
        id = accuse(B, uint64(WAD / 10), "e");
        challenge(BOB, id);
        pass(30 * DAY);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Undecided);
        eq(slashing.owed(ALICE), 2 * BOND, "bond back");
        eq(slashing.owed(BOB), BOND, "no jury, no fee");
    }

    function test_refusals() public {
        Slashing.Accusation memory a = accusation(B, now_() - 1, uint64(WAD / 4) + 1, "e");
        vm.expectRevert(abi.encodeWithSelector(Slashing.BadWad.selector, WAD / 4 + 1, WAD / 4));
        accuse(ALICE, a);
        a.wad = 0;
        vm.expectRevert(abi.encodeWithSelector(Slashing.BadWad.selector, 0, WAD / 4));
        accuse(ALICE, a);
        (a.wad, a.capture) = (1, now_() - 5 * DAY);
        vm.expectRevert(
            abi.encodeWithSelector(
                Slashing.CaptureOutOfWindow.selector, a.capture, block.timestamp - 5 * DAY, block.timestamp
            )
        );
        accuse(ALICE, a);
        a.capture = now_() + 1;
        vm.expectRevert();
        accuse(ALICE, a);
        (a.capture, a.operator) = (now_(), 3);
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotSecured.selector, 1, 3, block.timestamp));
        accuse(ALICE, a);
        (a.operator, a.lane) = (1, SlashBonds.Lane.Objective);
        vm.expectRevert(abi.encodeWithSelector(Slashing.NoSuchLane.selector, 1, SlashBonds.Lane.Objective));
        accuse(ALICE, a);
        a.lane = B;
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(SlashBonds.WrongBond.selector, BOND - 1, BOND));
        slashing.accuse{value: BOND - 1}(a);
        vm.expectRevert(abi.encodeWithSelector(SlashBonds.NoSuchCase.selector, 1));
        slashing.advance(1);
    }

    function test_pause_delays_new_accusations_alone() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        guardian.set("slash.semi", true);
        vm.expectRevert(abi.encodeWithSelector(Slashing.Paused.selector, bytes32("slash.semi")));
        accuse(B, uint64(WAD / 10), "f");
        guardian.set("slash.jury", true);
        vm.expectRevert(abi.encodeWithSelector(Slashing.Paused.selector, bytes32("slash.jury")));
        accuse(SlashBonds.Lane.Subjective, uint64(WAD / 10), "f");
        challenge(BOB, id);
        judge(trialOf(id), 7, 0);
        slashing.advance(id);
        isIn(id, SlashBonds.State.Taken);
        appeal(CAROL, id);
        isIn(id, SlashBonds.State.Appeal);
    }

    function test_late_challenge_and_late_appeal() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotAppealable.selector, id, SlashBonds.State.Accused));
        appeal(BOB, id);
        pass(2 * DAY);
        vm.expectRevert(abi.encodeWithSelector(Slashing.ChallengeOver.selector, id, block.timestamp));
        challenge(BOB, id);
        slashing.advance(id);
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotChallengeable.selector, id, SlashBonds.State.Taken));
        challenge(BOB, id);
        pass(5 * DAY);
        vm.expectRevert(abi.encodeWithSelector(Slashing.AppealOver.selector, id, block.timestamp));
        appeal(BOB, id);
    }

    function test_I19_appeal_gives_back_exactly() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        challenge(BOB, id);
        judge(trialOf(id), 4, 3);
        slashing.advance(id);
        uint256 before = STAKE - STAKE / 20;
        eq(pool.assets(1, address(0)), before, "taken");
        appeal(CAROL, id);
        uint64 second = slashing.caseAt(id).appeal;
        eq(draw(second, "other").length, 15, "more than twice as many");
        judge(second, 7, 8);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Reversed);
        eq(pool.assets(1, address(0)), STAKE, "native is back");
        eq(pool.assets(1, address(token)), STAKE, "token is back");
        uint256 fee = BOND * 20 / 100 / 7 * 7;
        uint256 second_ = 2 * BOND * 20 / 100 / 15 * 15;
        eq(slashing.owed(ALICE), 0, "accuser loses");
        eq(slashing.owed(BOB), BOND, "challenger was right");
        eq(slashing.owed(CAROL), 2 * BOND + BOND - fee - second_, "appellant has the accuser's");
        eq(address(slashing).balance, slashing.owed(BOB) + slashing.owed(CAROL), "conserved");
    }

    function test_appeal_lost_and_undecided() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        challenge(BOB, id);
        judge(trialOf(id), 4, 3);
        slashing.advance(id);
        appeal(CAROL, id);
        judge(slashing.caseAt(id).appeal, 8, 7);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Slashed);
        eq(slashing.owed(ALICE), 4 * BOND - BOND * 20 / 100 / 7 * 7 - 2 * BOND * 20 / 100 / 15 * 15, "all but the juries'");

        set("pool.correlation", 0);
        // A jury found guilt, the second none: the first stands, and the appellant pays what the second cost.
        id = accuse(ALICE, accusation(B, now_(), uint64(WAD / 8), "f"));
        challenge(BOB, id);
        judge(trialOf(id), 4, 0);
        slashing.advance(id);
        appeal(CAROL, id);
        judge(slashing.caseAt(id).appeal, 0, 7);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Slashed);
        eq(slashing.owed(CAROL), 2 * BOND - 2 * BOND * 20 / 100 / 15 * 7, "its bond less the jury's");
    }

    function test_appeal_undecided_where_no_jury_was_is_reversed() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        pass(2 * DAY);
        slashing.advance(id);
        appeal(CAROL, id);
        judge(slashing.caseAt(id).appeal, 2, 3);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Reversed);
        eq(pool.assets(1, address(0)), STAKE, "back");
        uint256 fee = 2 * BOND * 20 / 100 / 15 * 5;
        eq(slashing.owed(ALICE), BOND - fee / 2, "accuser shares the cost");
        eq(slashing.owed(CAROL), 2 * BOND - (fee - fee / 2), "appellant too");
    }

    function test_appeal_that_nobody_concludes_is_lost() public {
        uint256 id = accuse(B, uint64(WAD / 10), "e");
        pass(2 * DAY);
        slashing.advance(id);
        appeal(CAROL, id);
        judge(slashing.caseAt(id).appeal, 0, 15);
        pass(9 * DAY);
        escrow.release(entryOf(id, 0));
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Slashed);
        eq(slashing.owed(CAROL), 2 * BOND - 2 * BOND * 20 / 100 / 15 * 15, "its bond is not lost");
    }

    function test_I15_one_day_costs_as_its_dearest_fault() public {
        uint40 capture = now_() - 1;
        uint256 small = accuse(OWNER_1, accusation(B, capture, 1, "dodge"));
        uint256 large = accuse(ALICE, accusation(B, capture - 1, uint64(WAD / 10), "e"));
        uint256 again = accuse(BOB, accusation(B, capture - 2, uint64(WAD / 10), "same fault, other bytes"));
        uint256 other = accuse(BOB, accusation(B, capture - DAY, uint64(WAD / 10), "e"));
        pass(2 * DAY);
        set("pool.correlation", 0);
        slashing.advance(small);
        slashing.advance(large);
        eq(slashing.caseAt(large).taking, WAD / 10 - 1, "the rest of the dearest");
        slashing.advance(again);
        endedAs(again, SlashBonds.Outcome.Slashed);
        eq(slashing.caseAt(again).taking, 0, "nothing more");
        slashing.advance(other);
        eq(slashing.caseAt(other).taking, 1, "the evidence was paid for, to the dodge's wei");
        eq(slashing.owed(BOB), 2 * BOND, "right all the same");
    }

    function test_front_run_exit_does_not_help() public {
        uint40 capture = now_();
        allocations.optOut(1, 1);
        pass(5 * DAY - 1);
        uint256 id = accuse(ALICE, accusation(B, capture, uint64(WAD / 10), "e"));
        pass(2 * DAY);
        slashing.advance(id);
        eq(pool.assets(1, address(0)), STAKE - STAKE / 20, "taken");
    }

    function test_self_accusation_pays_no_reporter() public {
        uint256 id = accuse(OWNER_1, accusation(B, now_(), uint64(WAD / 10), "e"));
        pass(2 * DAY);
        slashing.advance(id);
        eq(escrow.entry(entryOf(id, 0)).reporter, address(0), "no reporter");
    }
}

contract LaneCTest is SlashWorld {
    SlashBonds.Lane internal constant C = SlashBonds.Lane.Subjective;

    function setUp() public {
        deploySlashing();
    }

    function test_jury_judges_at_once() public {
        uint256 id = accuse(C, uint64(WAD / 10), "e");
        isIn(id, SlashBonds.State.Trial);
        vm.expectRevert(abi.encodeWithSelector(Slashing.NotChallengeable.selector, id, SlashBonds.State.Trial));
        challenge(BOB, id);
        judge(trialOf(id), 4, 3);
        slashing.advance(id);
        isIn(id, SlashBonds.State.Taken);
        pass(5 * DAY);
        slashing.advance(id);
        eq(slashing.owed(ALICE), BOND - BOND * 20 / 100 / 7 * 7, "who wants a jury pays it");
    }

    function test_acquitted_operator_has_the_bond() public {
        uint256 id = accuse(C, uint64(WAD / 10), "e");
        judge(trialOf(id), 3, 4);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Acquitted);
        eq(slashing.owed(OWNER_1), BOND - BOND * 20 / 100 / 7 * 7, "the accused's");
    }

    function test_more_than_the_lane_allows() public {
        vm.expectRevert(abi.encodeWithSelector(Slashing.BadWad.selector, WAD / 10 + 1, WAD / 10));
        accuse(C, uint64(WAD / 10) + 1, "e");
    }

    function test_correlation_stays_in_the_lane() public {
        prove(ALICE, 1, fault(2, now_(), WAD, "x"));
        uint256 id = accuse(C, uint64(WAD / 10), "e");
        judge(trialOf(id), 7, 0);
        slashing.advance(id);
        eq(slashing.caseAt(id).taking, WAD / 10, "capped");
    }
}

contract SlashMeterTest is SlashWorld {
    function setUp() public {
        deploySlashing();
        set("pool.correlation", 0);
    }

    /// @dev A quarter of operator 1's promise: 125,000 of each asset; the meter allows 5 % of 2,000,000 a day.
    function waiting() private returns (uint256 id) {
        id = accuse(SlashBonds.Lane.Semi, uint64(WAD / 4), "e");
        pass(2 * DAY);
        slashing.advance(id);
    }

    function test_I18_meter_bounds_a_day_and_the_rest_waits() public {
        uint256 id = waiting();
        isIn(id, SlashBonds.State.Guilty);
        uint256 first = STAKE - pool.assets(1, address(0));
        yes(first <= 100_000 ether && first > 99_999 ether, "the meter's part");
        yes(pool.heldUntil(1) > block.timestamp + DAY, "exits are held");
        vm.expectRevert();
        slashing.advance(id);
        pass(DAY);
        slashing.advance(id);
        isIn(id, SlashBonds.State.Taken);
        uint256 all = STAKE - pool.assets(1, address(0));
        yes(all <= 125_000 ether && all > 124_999 ether, "all of it");
        eq(slashing.caseAt(id).taking, WAD / 4, "as judged");
    }

    function test_I18_two_cases_share_a_day() public {
        uint40 capture = now_();
        uint256 a = accuse(ALICE, accusation(SlashBonds.Lane.Semi, capture, uint64(WAD / 10), "a"));
        Slashing.Accusation memory other = accusation(SlashBonds.Lane.Semi, capture, uint64(WAD / 4), "b");
        other.operator = 2;
        uint256 b = accuse(ALICE, other);
        pass(2 * DAY);
        slashing.advance(a);
        isIn(a, SlashBonds.State.Taken); // 50,000
        slashing.advance(b); // 62,500 wanted, 50,000 left
        isIn(b, SlashBonds.State.Guilty);
        uint256 sum = 2 * STAKE - pool.total(address(0));
        yes(sum <= 100_000 ether, "never more than the meter");
        yes(slashing.meterLeft(address(0)) < 1 ether, "full");
    }

    function test_I18_lane_A_is_not_counted() public {
        prove(ALICE, 1, fault(2, now_(), WAD, "x"));
        eq(slashing.meterLeft(address(0)), pool.total(address(0)) / 20, "meter");
    }

    function test_early_parts_wait_for_the_last() public {
        uint256 id = waiting();
        eq(escrow.entry(entryOf(id, 0)).releaseAt, slashing.lapsesAt(id) + 7 * DAY, "as long as it can wait");
        pass(DAY);
        slashing.advance(id);
        eq(escrow.entry(entryOf(id, 0)).releaseAt, block.timestamp + 7 * DAY, "renewed");
        eq(escrow.entry(entryOf(id, 1)).releaseAt, block.timestamp + 7 * DAY, "both together");
        pass(5 * DAY - 1);
        appeal(CAROL, id);
        judge(slashing.caseAt(id).appeal, 0, 15);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Reversed);
        eq(pool.assets(1, address(0)), STAKE, "both parts are back");
    }

    function test_what_waits_too_long_lapses() public {
        set("pool.meter", 100);
        uint256 id = waiting();
        uint256 taken = STAKE - pool.assets(1, address(0));
        yes(taken > 0 && taken <= 20_000 ether, "one part");
        pass(30 * DAY);
        slashing.advance(id);
        isIn(id, SlashBonds.State.Taken);
        eq(STAKE - pool.assets(1, address(0)), taken, "no more");
        pass(5 * DAY);
        slashing.advance(id);
        endedAs(id, SlashBonds.Outcome.Slashed);
    }

    function test_waiting_goes_on_beyond_the_window() public {
        set("pool.meter", 100);
        uint40 capture = now_();
        pass(5 * DAY - 1);
        uint256 id = accuse(ALICE, accusation(SlashBonds.Lane.Semi, capture, uint64(WAD / 4), "e"));
        pass(2 * DAY);
        for (uint256 i; i < 6; ++i) {
            slashing.advance(id);
            pass(DAY);
        }
        yes(STAKE - pool.assets(1, address(0)) > 100_000 ether, "six parts, the last beyond nine days");
    }

    function test_dust_cannot_make_many_parts() public {
        uint256 id = waiting();
        pool.stake{value: 1000}(2, address(0), 0);
        vm.expectRevert();
        slashing.advance(id);
    }

    function testFuzz_I18_never_more_than_the_meter(uint64 wadA, uint64 wadB, uint16 meter) public {
        set("pool.meter", bound(meter, 100, 2000));
        uint40 capture = now_();
        uint256 a = accuse(
            ALICE, accusation(SlashBonds.Lane.Semi, capture, uint64(bound(wadA, 1, WAD / 4)), "a")
        );
        Slashing.Accusation memory other =
            accusation(SlashBonds.Lane.Semi, capture, uint64(bound(wadB, 1, WAD / 4)), "b");
        other.operator = 2;
        uint256 b = accuse(ALICE, other);
        pass(2 * DAY);
        uint256 limit = 2 * STAKE * params.get("pool.meter") / 10_000;
        slashing.advance(a);
        slashing.advance(b);
        yes(2 * STAKE - pool.total(address(0)) <= limit, "native");
        yes(2 * STAKE - pool.total(address(token)) <= limit, "token");
    }
}
