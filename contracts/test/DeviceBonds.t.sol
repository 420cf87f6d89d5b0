// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DemandWorld} from "./DemandWorld.sol";
import {DeviceBonds} from "../src/settlement/DeviceBonds.sol";

/// @dev Takes no coins until it is told to, or enters anew.
contract Refuser {
    bool public takes;
    DeviceBonds public bonds;
    uint256 public again;

    function take(bool takes_) external {
        takes = takes_;
    }

    function enter(DeviceBonds bonds_, uint256 id) external {
        (bonds, again) = (bonds_, id);
    }

    function act(DeviceBonds bonds_, address device, uint256 amount) external payable returns (uint256) {
        if (msg.value != 0) bonds_.deposit{value: msg.value}(device);
        return amount == 0 ? 0 : bonds_.requestWithdrawal(device, amount);
    }

    receive() external payable {
        require(takes, "refused");
        if (again != 0) bonds.withdraw(again);
    }
}

contract DeviceBondsTest is DemandWorld {
    uint256 private constant ALL = type(uint256).max;

    event BondChanged(address indexed device, uint256 bond);

    function setUp() public {
        deployDemand();
    }

    function request(address who, uint256 amount) private returns (uint256 id) {
        vm.prank(who);
        return bonds.requestWithdrawal(device, amount);
    }

    function slash(uint256 part) private returns (uint256) {
        vm.prank(address(findings));
        return bonds.slash(device, part, 1);
    }

    function test_anybody_deposits_and_has_it_back_after_nine_days() public {
        vm.expectEmit(true, false, false, true);
        emit BondChanged(device, 10 ether);
        deposit(ALICE, 10 ether);
        deposit(BOB, 5 ether);
        eq(bonds.bondOf(device), 15 ether, "bond");
        uint256 id = request(ALICE, 4 ether);
        eq(bonds.bondOf(device), 11 ether, "counts no more at once");
        eq(bonds.assetsOf(device), 15 ether, "can be slashed still");
        eq(bonds.stakeOf(device, ALICE), 6 ether, "what is left");
        pass(9 * DAY - 1);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.WithdrawalNotDue.selector, id, block.timestamp + 1));
        bonds.withdraw(id);
        pass(1);
        uint256 before = ALICE.balance;
        bonds.withdraw(id);
        eq(ALICE.balance - before, 4 ether, "paid");
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.NoSuchWithdrawal.selector, id));
        bonds.withdraw(id);
        eq(bonds.bondOf(device), 11 ether, "the rest is as before");
        eq(address(bonds).balance, 11 ether, "and here");
    }

    function test_a_slash_hits_all_alike_and_what_is_on_its_way_out() public {
        deposit(ALICE, 10 ether);
        deposit(BOB, 30 ether);
        uint256 id = request(ALICE, ALL);
        eq(slash(2500), 10 ether, "a quarter of all");
        eq(bonds.bondOf(device), 22.5 ether, "what counts");
        pass(9 * DAY);
        uint256 before = ALICE.balance;
        bonds.withdraw(id);
        eq(ALICE.balance - before, 7.5 ether, "slashed on its way out");
        eq(bonds.stakeOf(device, BOB), 22.5 ether, "and so the other");
    }

    function test_an_exit_that_was_paid_is_not_slashed() public {
        deposit(ALICE, 10 ether);
        uint256 id = request(ALICE, 5 ether);
        pass(9 * DAY);
        bonds.withdraw(id);
        eq(slash(10_000), 5 ether, "of what is left");
    }

    function test_after_all_was_taken_deposits_begin_anew() public {
        deposit(ALICE, 10 ether);
        uint256 old = request(ALICE, 3 ether);
        eq(slash(10_000), 10 ether, "all");
        eq(bonds.stakeOf(device, ALICE), 0, "nothing is left");
        deposit(BOB, 2 ether);
        eq(bonds.stakeOf(device, BOB), 2 ether, "all is the new one's");
        eq(bonds.bondOf(device), 2 ether, "and counts");
        pass(9 * DAY);
        uint256 before = ALICE.balance;
        bonds.withdraw(old);
        eq(ALICE.balance, before, "the old exit gets nothing");
        eq(bonds.assetsOf(device), 2 ether, "of the new one's");
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.NoSuchWithdrawal.selector, old));
        bonds.withdraw(old);
    }

    function test_bonds_of_devices_are_apart() public {
        deposit(ALICE, 10 ether);
        vm.prank(BOB);
        bonds.deposit{value: 7 ether}(other);
        slash(10_000);
        eq(bonds.bondOf(other), 7 ether, "the other's is whole");
    }

    function test_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.NotRegistered.selector, address(1)));
        vm.prank(ALICE);
        bonds.deposit{value: 1}(address(1));
        vm.expectRevert(DeviceBonds.NothingToDeposit.selector);
        deposit(ALICE, 0);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.NothingToWithdraw.selector, device, BOB));
        request(BOB, 1);
        deposit(ALICE, 10);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.BondTooSmall.selector, device, 10, 11));
        request(ALICE, 11);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.NothingToWithdraw.selector, device, ALICE));
        request(ALICE, 0);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.NotFindings.selector, ALICE));
        vm.prank(ALICE);
        bonds.slash(device, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.NoSuchWithdrawal.selector, 9));
        bonds.exitOf(9);
    }

    function test_a_device_that_was_removed_gives_its_bond_back() public {
        deposit(ALICE, 10 ether);
        vm.prank(OWNER);
        devices.deactivate(device);
        uint256 id = request(ALICE, ALL);
        pass(9 * DAY);
        bonds.withdraw(id);
        eq(address(bonds).balance, 0, "all is back");
    }

    function test_attack_a_receiver_that_refuses_holds_up_itself_alone() public {
        Refuser r = new Refuser();
        uint256 id = r.act{value: 3 ether}(bonds, device, ALL);
        deposit(BOB, 1 ether);
        uint256 bobs = request(BOB, ALL);
        pass(9 * DAY);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.PaymentFailed.selector, address(r), address(0)));
        bonds.withdraw(id);
        bonds.withdraw(bobs);
        (DeviceBonds.Exit memory e, uint256 amount) = bonds.exitOf(id);
        eq(amount, 3 ether, "its own is still there");
        eq(e.owner, address(r), "and its own");
        r.take(true);
        bonds.withdraw(id);
        eq(address(r).balance, 3 ether, "paid when it takes it");
    }

    function test_attack_a_receiver_cannot_enter_anew() public {
        Refuser r = new Refuser();
        r.take(true);
        uint256 first = r.act{value: 2 ether}(bonds, device, 1 ether);
        uint256 second = r.act(bonds, device, ALL);
        r.enter(bonds, second);
        pass(9 * DAY);
        vm.expectRevert(abi.encodeWithSelector(DeviceBonds.PaymentFailed.selector, address(r), address(0)));
        bonds.withdraw(first);
    }

    /// @dev The first depositor cannot make a share so dear that the next one's coins are his.
    function test_attack_no_share_is_ever_dearer_than_a_wei() public {
        deposit(ALICE, 2);
        vm.deal(address(bonds), 1000 ether); // forced in, and not counted
        deposit(BOB, 1 ether);
        eq(bonds.stakeOf(device, BOB), 1 ether, "all of the second's is his");
    }

    function testFuzz_a_slash_leaves_what_it_does_not_take(uint96 a, uint96 b, uint256 part) public {
        vm.assume(a != 0 && b != 0);
        part = bound(part, 0, 10_000);
        vm.deal(ALICE, a);
        vm.deal(BOB, b);
        deposit(ALICE, a);
        deposit(BOB, b);
        uint256 before = address(findings).balance;
        uint256 taken = slash(part);
        uint256 sum = uint256(a) + b;
        eq(taken, (sum * part + 9999) / 10_000, "rounded up");
        eq(address(findings).balance - before, taken, "arrives");
        eq(bonds.assetsOf(device), sum - taken, "the rest stays");
        uint256 left = bonds.stakeOf(device, ALICE) + bonds.stakeOf(device, BOB);
        yes(left <= sum - taken && left + 2 > sum - taken, "and is theirs, to the wei of rounding");
    }
}
