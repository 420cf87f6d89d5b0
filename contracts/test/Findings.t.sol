// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DemandWorld} from "./DemandWorld.sol";
import {Findings} from "../src/settlement/Findings.sol";
import {PanelState} from "../src/settlement/IPanel.sol";

contract FindingsTest is DemandWorld {
    event Stands(
        uint256 indexed id,
        uint256 indexed projectId,
        address indexed device,
        uint256 until,
        uint256 taken,
        uint256 finder
    );

    uint256 private constant OPEN = uint256(Findings.State.Open);
    uint256 private constant STANDS = uint256(Findings.State.Stands);

    function setUp() public {
        deployDemand();
        deposit(OWNER, 1000 ether);
    }

    function stand(bytes32 code, bytes32 evidence) private returns (uint256 id) {
        id = fileAs(ALICE, code, evidence);
        pass(5 * DAY);
        findings.conclude(id);
    }

    function test_uncontested_it_stands_and_takes_a_part_of_the_bond() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        uint256 filed = block.timestamp;
        eq(stateOf(id), OPEN, "open");
        yes(!findings.stands(id), "does not stand yet");
        vm.expectRevert(abi.encodeWithSelector(Findings.ContestOpen.selector, id, filed + 5 * DAY));
        findings.conclude(id);
        pass(5 * DAY);
        uint256 gone = burn.burned();
        vm.expectEmit(true, true, true, true);
        emit Stands(id, project, device, filed + 90 * DAY, 200 ether, 100 ether);
        findings.conclude(id);
        eq(bonds.bondOf(device), 800 ether, "a fifth is taken");
        eq(burn.burned() - gone, 100 ether, "half of it is burned");
        eq(findings.owed(ALICE), 200 ether, "the finder has the other half and the bond");
        yes(findings.stands(id), "stands");
        vm.expectRevert(abi.encodeWithSelector(Findings.AlreadyConcluded.selector, id, Findings.State.Stands));
        findings.conclude(id);
        uint256 before = ALICE.balance;
        findings.withdraw(ALICE);
        eq(ALICE.balance - before, 200 ether, "paid");
        eq(address(findings).balance, 0, "nothing stays");
    }

    function test_expires_to_the_second() public {
        uint256 id = stand(SPEED, "e");
        pass(85 * DAY - 1);
        yes(findings.stands(id), "in its last second");
        pass(1);
        yes(!findings.stands(id), "not after");
    }

    function test_upheld_costs_the_contester_his_bond() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        contest(OWNER, id);
        vm.expectRevert(abi.encodeWithSelector(Findings.PanelOpen.selector, id, uint64(1)));
        findings.conclude(id);
        decide(id, UPHELD, 5, 3);
        findings.conclude(id);
        eq(panel.total(), 12 ether, "three of five have their part of a fifth of the bond");
        eq(findings.owed(ALICE), 100 ether + 88 ether + 100 ether, "own bond, the other's rest, half of what was taken");
        eq(findings.owed(OWNER), 0, "nothing");
        eq(stateOf(id), STANDS, "stands");
        eq(bonds.bondOf(device), 800 ether, "taken");
    }

    function test_refuted_costs_the_filer_his_bond() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        contest(OWNER, id);
        decide(id, REFUTED, 5, 5);
        findings.conclude(id);
        eq(panel.total(), 20 ether, "the panel");
        eq(findings.owed(OWNER), 180 ether, "the owner has the rest of both");
        eq(findings.owed(ALICE), 0, "nothing");
        eq(bonds.bondOf(device), 1000 ether, "the bond is whole");
        yes(!findings.stands(id), "does not stand");
        vm.expectRevert(abi.encodeWithSelector(Findings.AlreadyFiled.selector, id));
        fileAs(BOB, SPEED, "e");
    }

    function test_without_a_verdict_nobody_pays_and_it_may_be_filed_again() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        contest(OWNER, id);
        panel.decide(1, PanelState.Undecided, 0, 5, 0);
        findings.conclude(id);
        eq(findings.owed(ALICE), BOND, "back");
        eq(findings.owed(OWNER), BOND, "back");
        eq(panel.total(), 0, "nobody judged");
        eq(fileAs(BOB, SPEED, "e"), id + 1, "anew");
    }

    function test_an_answer_that_is_none_decides_nothing() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        contest(OWNER, id);
        decide(id, keccak256("perhaps"), 5, 5);
        findings.conclude(id);
        eq(stateOf(id), uint256(Findings.State.Undecided), "undecided");
        eq(findings.owed(ALICE) + findings.owed(OWNER), 2 * BOND, "both back");
    }

    function test_attack_filing_the_same_evidence_twice() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        vm.expectRevert(abi.encodeWithSelector(Findings.AlreadyFiled.selector, id));
        fileAs(BOB, CLONE, "e");
        // Against another device the same bundle is another finding: a clone is found in two.
        vm.prank(BOB);
        findings.file{value: BOND}(project, other, CLONE, "e", "");
    }

    function test_attack_evidence_cut_anew_takes_no_more() public {
        stand(SPEED, "e1");
        eq(bonds.bondOf(device), 800 ether, "once");
        uint256 second = stand(SPEED, "e2");
        eq(bonds.bondOf(device), 800 ether, "not twice for one kind");
        yes(findings.stands(second), "though both stand");
        stand(CLONE, "e3");
        eq(bonds.bondOf(device), 640 ether, "another kind takes its own");
        pass(90 * DAY);
        stand(SPEED, "e4");
        eq(bonds.bondOf(device), 512 ether, "and a new one after the first expired");
    }

    function test_a_device_without_a_bond_has_nothing_taken_until_it_has() public {
        vm.prank(BOB);
        uint256 id = findings.file{value: BOND}(project, other, SPEED, "a", "");
        pass(5 * DAY);
        findings.conclude(id);
        vm.prank(BOB);
        bonds.deposit{value: 10 ether}(other);
        vm.prank(BOB);
        id = findings.file{value: BOND}(project, other, SPEED, "b", "");
        pass(5 * DAY);
        findings.conclude(id);
        eq(bonds.bondOf(other), 8 ether, "the first took nothing, so the second does");
    }

    function test_attack_leaving_when_found_out_saves_nothing() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        vm.prank(OWNER);
        bonds.requestWithdrawal(device, type(uint256).max);
        vm.prank(OWNER);
        devices.deactivate(device);
        pass(5 * DAY);
        findings.conclude(id);
        eq(bonds.assetsOf(device), 800 ether, "slashed on its way out");
    }

    function test_attack_finding_oneself_first_costs_half_of_the_part() public {
        uint256 before = OWNER.balance;
        uint256 id = fileAs(OWNER, SPEED, "e");
        pass(5 * DAY);
        findings.conclude(id);
        findings.withdraw(OWNER);
        eq(OWNER.balance - before, 100 ether, "the bond and half of what was taken are back");
        eq(bonds.stakeOf(device, OWNER), 800 ether, "of 200 that were taken");
        uint256 second = fileAs(ALICE, SPEED, "others'");
        pass(5 * DAY);
        findings.conclude(second);
        yes(findings.stands(id) && findings.stands(second), "and what others find counts all the same");
    }

    function test_a_stranger_cannot_contest_but_who_deposited_can() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        vm.expectRevert(abi.encodeWithSelector(Findings.NotBonded.selector, device, BOB));
        contest(BOB, id);
        deposit(BOB, 1 ether);
        contest(BOB, id);
        vm.expectRevert(
            abi.encodeWithSelector(Findings.NotContestable.selector, id, Findings.State.Contested)
        );
        contest(OWNER, id);
    }

    function test_who_bought_the_device_contests_and_who_sold_it_does_not() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        vm.prank(OWNER);
        bonds.requestWithdrawal(device, type(uint256).max);
        vm.prank(OWNER);
        devices.transferFrom(OWNER, CAROL, uint160(device));
        vm.expectRevert(abi.encodeWithSelector(Findings.NotBonded.selector, device, OWNER));
        contest(OWNER, id);
        contest(CAROL, id);
    }

    function test_the_time_to_contest_ends_to_the_second() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        pass(5 * DAY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(Findings.ContestOpen.selector, id, block.timestamp + 1)
        );
        findings.conclude(id);
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(Findings.ContestOver.selector, id, block.timestamp));
        contest(OWNER, id);
        findings.conclude(id);
    }

    function test_concluded_after_its_expiry_it_takes_and_counts_for_nothing() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        pass(90 * DAY);
        findings.conclude(id);
        yes(!findings.stands(id), "expired");
        eq(bonds.bondOf(device), 1000 ether, "nothing is taken");
        eq(findings.owed(ALICE), BOND, "the filer was not wrong");
    }

    function test_votes_change_no_finding_that_is_filed() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        params.set("finding.part", 10_000);
        params.set("finding.bond", 1 ether);
        params.set("finding.days", 14);
        contest(OWNER, id);
        decide(id, UPHELD, 1, 1);
        findings.conclude(id);
        eq(bonds.bondOf(device), 800 ether, "the part of when it was filed");
    }

    function test_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(Findings.NotOfProject.selector, device, 99));
        findings.file{value: 0}(99, device, SPEED, "e", "");
        vm.expectRevert(abi.encodeWithSelector(Findings.NotOfProject.selector, address(1), 0));
        findings.file(0, address(1), SPEED, "e", "");
        vm.expectRevert(Findings.EmptyCode.selector);
        findings.file(project, device, 0, "e", "");
        vm.expectRevert(Findings.EmptyEvidence.selector);
        findings.file(project, device, SPEED, 0, "");
        vm.expectRevert(abi.encodeWithSelector(Findings.URITooLong.selector, 513, 512));
        findings.file(project, device, SPEED, "e", string(new bytes(513)));
        vm.expectRevert(abi.encodeWithSelector(Findings.WrongBond.selector, 0, BOND));
        findings.file(project, device, SPEED, "e", "");
        uint256 id = fileAs(ALICE, SPEED, "e");
        vm.expectRevert(abi.encodeWithSelector(Findings.WrongBond.selector, 0, BOND));
        vm.prank(OWNER);
        findings.contest(id);
        vm.expectRevert(abi.encodeWithSelector(Findings.NoSuchFinding.selector, 7));
        findings.conclude(7);
        vm.expectRevert(abi.encodeWithSelector(Findings.NothingOwedOfBonds.selector, BOB));
        findings.withdraw(BOB);
        vm.expectRevert(abi.encodeWithSelector(Findings.NotBonds.selector, BOB));
        vm.prank(BOB);
        (bool ok,) = address(findings).call{value: 1}("");
        yes(ok, "expectRevert counts it");
    }

    function test_parties_and_controllers_do_not_sit_on_the_panel() public {
        uint256 id = fileAs(ALICE, SPEED, "e");
        deposit(BOB, 1 ether);
        contest(OWNER, id);
        yes(findings.bars(bytes32(id), 1, ALICE), "the filer");
        yes(findings.bars(bytes32(id), 1, OWNER), "the owner");
        yes(findings.bars(bytes32(id), 1, BOB), "who deposited");
        yes(findings.bars(bytes32(id), 1, CONTROLLER), "a controller");
        yes(!findings.bars(bytes32(id), 1, CAROL), "nobody else");
    }

    function testFuzz_bonds_are_divided_to_the_wei(uint96 bond, uint8 size, uint8 right, bool upheld) public {
        size = uint8(bound(size, 1, 5));
        right = uint8(bound(right, size / 2 + 1, size));
        params.set("finding.bond", bond);
        params.set("finding.part", 0);
        vm.deal(ALICE, bond);
        vm.deal(OWNER, bond);
        vm.prank(ALICE);
        uint256 id = findings.file{value: bond}(project, device, SPEED, "e", "");
        vm.prank(OWNER);
        findings.contest{value: bond}(id);
        decide(id, upheld ? UPHELD : REFUTED, size, right);
        findings.conclude(id);
        (address winner, address loser) = upheld ? (ALICE, OWNER) : (OWNER, ALICE);
        eq(findings.owed(winner) + panel.total(), 2 * uint256(bond), "all of it");
        eq(findings.owed(loser), 0, "none");
        yes(panel.total() * 5 <= bond, "a fifth at most");
    }
}
