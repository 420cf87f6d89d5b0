// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AppealWorld} from "./AppealWorld.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {ResultFault} from "../src/security/ResultFault.sol";
import {WAD} from "../src/security/ISecurity.sol";
import {Appeals} from "../src/settlement/Appeals.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {Panel} from "../src/settlement/Panel.sol";
import {PanelState} from "../src/settlement/IPanel.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev Owns a device and, when coins come, does once more what it is told.
contract Greedy {
    address public target;
    bytes public again;
    uint256 public tries;
    bool public worked;

    function arm(address target_, bytes calldata again_) external {
        (target, again) = (target_, again_);
    }

    function act(address to, uint256 value, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory out) = to.call{value: value}(data);
        require(ok, "refused");
        return out;
    }

    receive() external payable {
        if (target == address(0)) return;
        ++tries;
        (bool ok,) = target.call(again);
        worked = worked || ok;
    }
}

contract AppealsTest is AppealWorld {
    function setUp() public {
        deployAppeals();
        settleDevices();
    }

    function held() private view returns (uint256) {
        return address(appeals).balance;
    }

    // ── what comes of an appeal ──

    function test_upheld_appeal_is_paid_by_the_next_epoch() public {
        uint64 appeal = open(1);
        isAppeal(appeal, Appeals.State.Open);
        judge(appeals.appealAt(appeal).panelCase, answer(25, 5 ether));
        uint256 before = pool();
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Upheld);
        Appeals.Appeal memory a = appeals.appealAt(appeal);
        eq(a.found, 5 ether, "found");
        eq(a.foundPoints, 25, "points found");
        eq(a.correction, 3 ether, "missing");
        eq(before - pool(), 3 ether, "the pool pays the panel, as much as the correction at most");
        eq(appeals.owed(OWNER), BOND, "the bond goes back");
        eq(settlement.waiting(project, 10).length, 1, "waits");

        uint64 first = epoch;
        before = pool();
        Settlement.Inputs memory x = inputs(40 ether);
        (x.logStart, x.logEnd, x.windowStart, x.windowEnd) = (100, 200, 2000, 3000);
        vm.prank(COORDINATOR);
        epoch = settlement.pin(project, x);
        eq(before - pool(), 43 ether, "budget and correction");
        Settlement.Carry memory c = settlement.carried(project, epoch);
        eq(c.corrections.length, 1, "corrections");
        eq(c.corrections[0].device, leaves[1].device, "device");
        eq(c.corrections[0].amount, 3 ether, "amount");
        eq(c.corrections[0].epoch, first, "of the first epoch");
        eq(settlement.waiting(project, 10).length, 0, "waits no more");

        // Points are not needed to be paid what was missing, and no more than that.
        MerkleSum.Leaf[] memory next = new MerkleSum.Leaf[](1);
        next[0] = MerkleSum.Leaf(leaves[1].device, leaves[1].account, 3 ether, 0, "NO_READINGS", 0, 0, 0, 0);
        settle(next);
        before = leaves[1].account.balance;
        settlement.claim(project, epoch, next[0], 0, MerkleTree.proof(next, 0));
        eq(leaves[1].account.balance - before, 3 ether, "paid");
    }

    function test_rejected_appeal_pays_the_panel() public {
        uint64 appeal = open(1);
        uint64 case_ = appeals.appealAt(appeal).panelCase;
        judge(case_, answer(10, 2 ether), 1, answer(30, 6 ether), 1);
        uint256 burned = address(burn).balance;
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Rejected);
        eq(appeals.owed(OWNER), 0, "nothing goes back");
        eq(held(), 0, "nothing stays");
        eq(address(panel).balance, 60 ether, "three of five were right");
        eq(address(burn).balance - burned, 40 ether, "what nobody has earned burns");
        uint32[] memory list = panel.caseOf(case_).members;
        address owner = members.ownerOf(list[1]);
        uint256 before = owner.balance;
        panel.collect(case_, list[1]);
        eq(owner.balance - before, 20 ether, "a fifth");
        vm.expectRevert(abi.encodeWithSelector(Panel.NothingToCollect.selector, case_, list[1]));
        panel.collect(case_, list[1]);
        vm.expectRevert(abi.encodeWithSelector(Panel.NothingToCollect.selector, case_, list[0]));
        panel.collect(case_, list[0]);
        vm.expectRevert(abi.encodeWithSelector(Panel.NothingToCollect.selector, case_, list[4]));
        panel.collect(case_, list[4]);
    }

    function test_lower_amount_is_no_correction() public {
        uint64 appeal = open(2);
        judge(appeals.appealAt(appeal).panelCase, answer(1, 1));
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Rejected);
        eq(appeals.appealAt(appeal).correction, 0, "correction");
        eq(settlement.waiting(project, 10).length, 0, "waiting");
    }

    function test_no_majority_gives_the_bond_back() public {
        uint64 appeal = open(1);
        uint64 case_ = appeals.appealAt(appeal).panelCase;
        judge(case_, answer(25, 5 ether), 2, answer(26, 6 ether), 1);
        isVerdict(case_, PanelState.Undecided);
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Undecided);
        uint256 before = OWNER.balance;
        appeals.withdraw(OWNER);
        eq(OWNER.balance - before, BOND, "the bond");
        vm.expectRevert(abi.encodeWithSelector(Appeals.NoBondOwed.selector, OWNER));
        appeals.withdraw(OWNER);
        // Once a device and epoch, whatever came of it.
        vm.expectRevert(abi.encodeWithSelector(Appeals.AlreadyAppealed.selector, appeal));
        open(1);
    }

    function test_answer_of_another_form_decides_nothing() public {
        uint64 appeal = open(1);
        judge(appeals.appealAt(appeal).panelCase, "more");
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Undecided);
        appeal = open(2);
        judge(appeals.appealAt(appeal).panelCase, abi.encode(uint256(1) << 64, uint256(9 ether), OK));
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Undecided);
    }

    function test_silent_panel_ends_by_time() public {
        uint64 appeal = open(1);
        uint64 case_ = appeals.appealAt(appeal).panelCase;
        vm.expectRevert(abi.encodeWithSelector(Appeals.PanelSits.selector, appeal, case_));
        appeals.close(appeal);
        vm.warp(panel.caseOf(case_).revealUntil);
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Undecided);
        vm.expectRevert(abi.encodeWithSelector(Appeals.AppealNotOpen.selector, appeal));
        appeals.close(appeal);
    }

    function test_pools_of_tokens_and_empty_pools_pay_no_panel() public {
        // All of the pool goes into an epoch.
        Settlement.Inputs memory x = inputs(pool());
        (x.logStart, x.logEnd, x.windowStart, x.windowEnd) = (100, 200, 2000, 3000);
        uint64 appeal = open(1);
        vm.prank(COORDINATOR);
        settlement.pin(project, x);
        judge(appeals.appealAt(appeal).panelCase, answer(25, 5 ether));
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Upheld);
        eq(address(panel).balance, 0, "nothing to pay with");
        eq(held(), BOND, "the bond stays the owner's");
        eq(settlement.waiting(project, 1)[0].amount, 3 ether, "the device's is kept");
    }

    // ── who may appeal what, and when ──

    function test_attack_appeal_of_somebody_elses_device() public {
        MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, 1);
        vm.deal(address(this), BOND);
        vm.expectRevert(abi.encodeWithSelector(Appeals.NotDeviceOwner.selector, leaves[1].device, address(this)));
        appeals.open{value: BOND}(project, epoch, leaves[1], 1, proof, "");
    }

    function test_attack_appeal_of_a_leaf_that_is_not_there() public {
        MerkleSum.Leaf memory leaf = leaves[1];
        leaf.amount = 1;
        MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, 1);
        vm.prank(OWNER);
        vm.expectRevert(Appeals.InvalidLeaf.selector);
        appeals.open{value: BOND}(project, epoch, leaf, 1, proof, "");
        vm.prank(OWNER);
        vm.expectRevert(Appeals.InvalidLeaf.selector);
        appeals.open{value: BOND}(project, epoch, leaves[1], 2, proof, "");
    }

    function test_attack_appeal_before_settling_and_after_the_time() public {
        Settlement.Inputs memory x = inputs(1 ether);
        (x.logStart, x.logEnd, x.windowStart, x.windowEnd) = (100, 200, 2000, 3000);
        vm.prank(COORDINATOR);
        uint64 second = settlement.pin(project, x);
        MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, 1);
        eq(appeals.deadlineOf(project, second), 0, "no deadline yet");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(Appeals.EpochNotSettled.selector, project, second));
        appeals.open{value: BOND}(project, second, leaves[1], 1, proof, "");

        uint256 until = appeals.deadlineOf(project, epoch);
        eq(until, block.timestamp + 3 * DAY, "three days");
        vm.warp(until);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(Appeals.AppealTimeOver.selector, until));
        appeals.open{value: BOND}(project, epoch, leaves[1], 1, proof, "");
        vm.warp(until - 1);
        open(1);
    }

    function test_bond_is_exact_and_the_text_is_short() public {
        MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, 1);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(Appeals.WrongBond.selector, BOND - 1, BOND));
        appeals.open{value: BOND - 1}(project, epoch, leaves[1], 1, proof, "");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(Appeals.WrongBond.selector, BOND + 1, BOND));
        appeals.open{value: BOND + 1}(project, epoch, leaves[1], 1, proof, "");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(Appeals.URITooLong.selector, 513, 512));
        appeals.open{value: BOND}(project, epoch, leaves[1], 1, proof, string(new bytes(513)));
    }

    function test_leaf_of_nothing_can_be_contested() public {
        MerkleSum.Leaf[] memory none = new MerkleSum.Leaf[](1);
        none[0] = MerkleSum.Leaf(leaves[0].device, leaves[0].account, 0, 0, "NO_READINGS", 0, 0, 0, 0);
        Settlement.Inputs memory x = inputs(40 ether);
        (x.logStart, x.logEnd, x.windowStart, x.windowEnd) = (100, 200, 2000, 3000);
        vm.prank(COORDINATOR);
        epoch = settlement.pin(project, x);
        settle(none);
        vm.prank(OWNER);
        uint64 appeal = appeals.open{value: BOND}(project, epoch, none[0], 0, MerkleTree.proof(none, 0), "");
        judge(appeals.appealAt(appeal).panelCase, answer(3, 7 ether));
        appeals.close(appeal);
        eq(appeals.appealAt(appeal).correction, 7 ether, "missing");
    }

    // ── what a bought panel can do ──

    function test_attack_bought_panels_add_no_more_than_the_epoch_could_pay() public {
        uint256 sum;
        for (uint256 i; i < 3; ++i) {
            open(i);
        }
        for (uint64 appeal = 1; appeal < 4; ++appeal) {
            bytes memory absurd = answer(1, type(uint256).max);
            uint64 case_ = appeals.appealAt(appeal).panelCase;
            uint32[] memory list = draw(case_, "mix");
            for (uint256 i; i < 5; ++i) {
                commit(case_, list[i], absurd);
            }
        }
        vm.warp(panel.caseOf(1).commitUntil);
        for (uint64 appeal = 1; appeal < 4; ++appeal) {
            uint64 case_ = appeals.appealAt(appeal).panelCase;
            for (uint256 i; i < 5; ++i) {
                reveal(case_, panel.caseOf(case_).members[i], answer(1, type(uint256).max));
            }
            appeals.close(appeal);
            isAppeal(appeal, Appeals.State.Upheld);
            sum += appeals.appealAt(appeal).correction;
        }
        eq(sum, 40 ether, "the epoch's budget");
        eq(settlement.corrected(project, epoch), 40 ether, "counted");
    }

    function test_attack_one_large_correction_does_not_overdraw_the_pool() public {
        uint64 appeal = open(1);
        judge(appeals.appealAt(appeal).panelCase, answer(1, 30 ether));
        appeals.close(appeal);
        Settlement.Inputs memory x = inputs(pool() - 1 ether);
        (x.logStart, x.logEnd, x.windowStart, x.windowEnd) = (100, 200, 2000, 3000);
        vm.prank(COORDINATOR);
        uint64 second = settlement.pin(project, x);
        eq(settlement.carried(project, second).corrections.length, 0, "the pool does not hold it");
        eq(pool(), 1 ether, "pool");
        eq(settlement.waiting(project, 9).length, 1, "it waits");
    }

    function test_only_appeals_corrects_and_has_panels_paid() public {
        vm.expectRevert(abi.encodeWithSelector(Settlement.NotAppeals.selector, address(this)));
        settlement.correct(project, epoch, leaves[0].device, 1);
        vm.expectRevert(abi.encodeWithSelector(Settlement.NotAppeals.selector, address(this)));
        settlement.payPanel(project, 1);
        (bool ok,) = address(appeals).call{value: 1}("");
        yes(!ok, "only Settlement's coins come");
    }

    // ── whose fault it is ──

    function test_scorers_of_an_overturned_result_are_at_fault() public {
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NotVoidedForFault.selector, project, epoch, bytes32(0)));
        faults.check(2, abi.encode(project, epoch, scorer(0)));
        uint64 appeal = open(1);
        uint64 case_ = appeals.appealAt(appeal).panelCase;
        judge(case_, answer(25, 5 ether), 1, answer(10, 2 ether), 0);
        appeals.close(appeal);
        (uint32 operator,, uint256 wad, bytes32 id) = faults.check(2, abi.encode(project, epoch, scorer(0)));
        eq(operator, 1, "operator");
        eq(wad, WAD / 10, "a tenth");
        eq(id, faults.faultOf(project, epoch, scorer(0)), "fault");
        uint32[] memory list = panel.caseOf(case_).members;
        (operator,, wad,) = faults.check(2, abi.encode(bytes32("panel"), case_, list[0]));
        eq(operator, list[0], "who told another answer");
        eq(wad, WAD / 10, "a tenth");
        vm.expectRevert(abi.encodeWithSelector(ResultFault.RightAnswer.selector, case_, list[1]));
        faults.check(2, abi.encode(bytes32("panel"), case_, list[1]));
    }

    function test_rejected_appeal_is_no_fault() public {
        uint64 appeal = open(1);
        judge(appeals.appealAt(appeal).panelCase, answer(10, 2 ether));
        appeals.close(appeal);
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NotVoidedForFault.selector, project, epoch, bytes32(0)));
        faults.check(2, abi.encode(project, epoch, scorer(0)));
    }

    // ── reentrancy ──

    function test_attack_bond_is_not_withdrawn_twice() public {
        Greedy greedy = new Greedy();
        vm.prank(OWNER);
        devices.transferFrom(OWNER, address(greedy), uint256(uint160(leaves[1].device)));
        vm.deal(address(greedy), BOND);
        greedy.act(
            address(appeals),
            BOND,
            abi.encodeCall(Appeals.open, (project, epoch, leaves[1], 1, MerkleTree.proof(leaves, 1), ""))
        );
        open(2); // whose bond could be taken
        judge(1, answer(25, 5 ether));
        appeals.close(1);
        greedy.arm(address(appeals), abi.encodeCall(Appeals.withdraw, (address(greedy))));
        appeals.withdraw(address(greedy));
        eq(greedy.tries(), 1, "it tried");
        yes(!greedy.worked(), "in vain");
        eq(address(greedy).balance, BOND, "its bond, once");
        eq(held(), BOND, "the other's stays");
    }

    function test_attack_pay_is_not_collected_twice() public {
        Greedy greedy = new Greedy();
        uint64 appeal = open(1);
        uint64 case_ = appeals.appealAt(appeal).panelCase;
        judge(case_, answer(10, 2 ether));
        appeals.close(appeal);
        uint32 member = panel.caseOf(case_).members[2];
        members.give(member, address(greedy));
        greedy.arm(address(panel), abi.encodeCall(Panel.collect, (case_, member)));
        panel.collect(case_, member);
        eq(greedy.tries(), 1, "it tried");
        eq(address(greedy).balance, 20 ether, "its pay, once");
    }

    function test_owner_that_takes_no_coins_stops_nobody() public {
        vm.prank(OWNER);
        devices.transferFrom(OWNER, address(burn), uint256(uint160(leaves[1].device)));
        vm.deal(address(devices), BOND);
        vm.prank(OWNER);
        devices.transferFrom(OWNER, address(devices), uint256(uint160(leaves[2].device)));
        vm.prank(address(devices));
        uint64 appeal =
            appeals.open{value: BOND}(project, epoch, leaves[2], 2, MerkleTree.proof(leaves, 2), "");
        judge(appeals.appealAt(appeal).panelCase, answer(25, 5 ether));
        appeals.close(appeal);
        isAppeal(appeal, Appeals.State.Upheld);
        vm.expectRevert(abi.encodeWithSelector(Appeals.PaymentFailed.selector, address(devices), address(0)));
        appeals.withdraw(address(devices));
        eq(appeals.owed(address(devices)), BOND, "still owed");
    }

    // ── fuzz ──

    /// @dev Whatever a panel tells, bonds and pay add up to the wei.
    function testFuzz_coins_add_up(uint256 found, uint8 wrong, uint8 silent, uint8 size, bytes32 mix) public {
        uint256 n = bound(size, 1, 7);
        vm.prank(GOVERNOR);
        params.set("appeal.panel", n);
        uint64 appeal = open(1);
        uint64 case_ = appeals.appealAt(appeal).panelCase;
        draw(case_, mix);
        silent = uint8(bound(silent, 0, n));
        judge(case_, answer(7, found), bound(wrong, 0, n - silent), answer(8, found / 2), silent);
        uint256 before = pool();
        uint256 burned = address(burn).balance;
        appeals.close(appeal);
        eq(
            held() + address(panel).balance + (address(burn).balance - burned),
            BOND + (before - pool()),
            "bond and what the pool gave"
        );
        eq(held(), appeals.owed(OWNER), "only what is owed stays");
        yes(settlement.corrected(project, epoch) <= 40 ether, "bounded");
        uint32[] memory list = panel.caseOf(case_).members;
        for (uint256 i; i < list.length; ++i) {
            try panel.collect(case_, list[i]) {} catch {}
        }
        eq(address(panel).balance, 0, "all pay is collected");
    }
}
