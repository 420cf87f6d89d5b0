// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld} from "./ComputeWorld.sol";
import {Task} from "../src/compute/ICompute.sol";
import {Offer, Request, State, Submission} from "../src/compute/IComputeMarket.sol";
import {IProjectControllers} from "../src/compute/Programs.sol";
import {IDeviceAccounts, ISlots, TaskRewards} from "../src/compute/TaskRewards.sol";

/// @dev The account of device d is d + 2³², but for two of slots 7 and 8.
contract AccountsDouble {
    mapping(address device => address) private _given;

    function give(address device, address account) external {
        _given[device] = account;
    }

    function accountOf(address device) external view returns (address) {
        if (_given[device] != address(0)) return _given[device];
        return device == address(0) ? address(0) : address(uint160(device) + (1 << 32));
    }
}

/// @dev Refuses coins, uses up its gas, or enters anew.
contract BadAccount {
    TaskRewards private immutable REWARDS;
    bytes32 private _task;
    uint32[] private _slots;
    bool public greedy;
    bool public closed;
    uint256 public tries;

    constructor(TaskRewards rewards) {
        REWARDS = rewards;
    }

    function set(bool closed_, bool greedy_) external {
        (closed, greedy) = (closed_, greedy_);
    }

    function enter(bytes32 task, uint32 slot) external {
        _task = task;
        _slots.push(slot);
    }

    function collect(address to) external {
        REWARDS.collect(to);
    }

    receive() external payable {
        if (closed) revert("no");
        if (greedy) while (true) {}
        if (_task != 0) {
            ++tries;
            REWARDS.claim(_task, _slots);
        }
    }
}

contract TaskRewardsTest is ComputeWorld {
    TaskRewards private pays;
    AccountsDouble private accounts;

    function setUp() public {
        deployCompute();
        accounts = new AccountsDouble();
        pays = new TaskRewards(
            address(market),
            IProjectControllers(address(controllers)),
            ISlots(address(keys)),
            IDeviceAccounts(address(accounts))
        );
        vm.deal(CONTROLLER, 1000 ether);
        vm.startPrank(CONTROLLER);
        pays.fund{value: 10 ether}(PROJECT);
        pays.setVersion(PROJECT, 1, true);
        vm.stopPrank();
    }

    function output(uint256 count, uint256 each, uint256 bitmap) private pure returns (bytes memory) {
        return abi.encode(count, each, bitmap, uint256(1));
    }

    function result(bytes memory out) private returns (bytes32) {
        return result(out, CONTROLLER);
    }

    /// @dev A result as it comes: by the market, from a prover.
    function result(bytes memory out, address who) private returns (bytes32) {
        Offer memory o = offer();
        (o.consumer, o.consumerGas) = (address(pays), 300_000);
        Known memory k = ask(asked(), o, who);
        market.fulfil(submission(k, prover(1), out));
        isState(k, State.Fulfilled);
        return k.id;
    }

    function slots(uint32 a, uint32 b) private pure returns (uint32[] memory list) {
        list = new uint32[](2);
        (list[0], list[1]) = (a, b);
    }

    function accountOf(uint32 slot) private view returns (address) {
        return accounts.accountOf(keys.deviceAt(PROJECT, slot));
    }

    function isPayout(bytes32 id, TaskRewards.State want) private view {
        eq(uint256(pays.payoutOf(id).state), uint256(want), "payout");
    }

    function test_result_is_set_aside_and_claimed_once() public {
        bytes32 id = result(output(3, 2 ether, 1 << 3 | 1 << 5 | 1 << 199));
        isPayout(id, TaskRewards.State.Payable);
        eq(pays.fundsOf(PROJECT), 4 ether, "funds");
        vm.prank(STRANGER);
        pays.claim(id, slots(3, 199));
        eq(accountOf(3).balance, 2 ether, "slot 3");
        eq(accountOf(199).balance, 2 ether, "slot 199");
        pays.claim(id, slots(3, 5));
        eq(accountOf(3).balance, 2 ether, "once");
        eq(accountOf(5).balance, 2 ether, "slot 5");
        eq(address(pays).balance, 4 ether, "what is left is the project's");
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.NotPaid.selector, id, 4));
        pays.claim(id, slots(5, 4));
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.NotPaid.selector, id, 256 + 3));
        pays.claim(id, slots(256 + 3, 3));
    }

    function test_same_slot_twice_in_a_claim_is_paid_once() public {
        bytes32 id = result(output(2, 2 ether, 1 << 3 | 1 << 5));
        pays.claim(id, slots(3, 3));
        eq(accountOf(3).balance, 2 ether, "once");
    }

    function test_slot_without_account_is_refused() public {
        bytes32 id = result(output(1, 1 ether, 1 << 220));
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.NoAccount.selector, id, 220));
        pays.claim(id, slots(220, 220));
    }

    function test_result_without_funds_waits() public {
        bytes32 id = result(output(2, 6 ether, 3));
        isPayout(id, TaskRewards.State.Waiting);
        eq(pays.fundsOf(PROJECT), 10 ether, "nothing is set aside");
        vm.expectRevert(
            abi.encodeWithSelector(TaskRewards.NotState.selector, id, TaskRewards.State.Waiting, TaskRewards.State.Payable)
        );
        pays.claim(id, slots(0, 1));
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.StillUnpaid.selector, id, bytes32("funds")));
        pays.settle(id);
        vm.prank(CONTROLLER);
        pays.fund{value: 2 ether}(PROJECT);
        pays.settle(id);
        isPayout(id, TaskRewards.State.Payable);
        vm.expectRevert();
        pays.settle(id);
        pays.claim(id, slots(0, 1));
        eq(accountOf(1).balance, 6 ether, "paid");
    }

    function test_result_of_a_version_that_is_not_paid_waits() public {
        vm.prank(CONTROLLER);
        pays.setVersion(PROJECT, 1, false);
        bytes32 id = result(output(1, 1 ether, 1));
        isPayout(id, TaskRewards.State.Waiting);
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.StillUnpaid.selector, id, bytes32("version")));
        pays.settle(id);
        vm.prank(CONTROLLER);
        pays.setVersion(PROJECT, 1, true);
        pays.settle(id);
        isPayout(id, TaskRewards.State.Payable);
    }

    function test_results_that_are_never_paid() public {
        isPayout(result(output(1, 1 ether, 1), STRANGER), TaskRewards.State.Refused);
        isPayout(result(output(2, 1 ether, 1)), TaskRewards.State.Refused);
        isPayout(result(output(1, 1 ether, 1 << 240)), TaskRewards.State.Refused);
        isPayout(result(output(1, 1 << 128, 1)), TaskRewards.State.Refused);
        isPayout(result("short"), TaskRewards.State.Refused);
        isPayout(result(""), TaskRewards.State.Refused);
        eq(pays.fundsOf(PROJECT), 10 ether, "funds");
    }

    function test_market_alone_brings_results() public {
        Task memory t;
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.NotMarket.selector, address(this)));
        pays.onResult(0, t, output(1, 1 ether, 1));
        bytes32 id = result(output(1, 1 ether, 1));
        vm.prank(address(market));
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.ResultKnown.selector, id));
        pays.onResult(id, t, output(1, 1 ether, 1));
    }

    function test_account_that_refuses_is_owed() public {
        BadAccount bad = new BadAccount(pays);
        accounts.give(keys.deviceAt(PROJECT, 1), address(bad));
        bytes32 id = result(output(2, 1 ether, 3));
        bad.set(true, false);
        pays.claim(id, slots(1, 0));
        eq(accountOf(0).balance, 1 ether, "the other is paid");
        eq(pays.owed(address(bad)), 1 ether, "owed");
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.NothingOwed.selector, address(this)));
        pays.collect(STRANGER);
        bad.collect(address(0x1234));
        eq(address(0x1234).balance, 1 ether, "collected");
        eq(pays.owed(address(bad)), 0, "owed");
    }

    function test_account_that_eats_gas_costs_a_bound() public {
        BadAccount bad = new BadAccount(pays);
        accounts.give(keys.deviceAt(PROJECT, 1), address(bad));
        bad.set(false, true);
        bytes32 id = result(output(2, 1 ether, 3));
        uint256 before = gasleft();
        pays.claim(id, slots(1, 0));
        yes(before - gasleft() < 400_000, "bounded");
        eq(accountOf(0).balance, 1 ether, "the other is paid");
        eq(pays.owed(address(bad)), 1 ether, "owed");
    }

    function test_account_that_enters_anew_gets_no_more() public {
        BadAccount bad = new BadAccount(pays);
        accounts.give(keys.deviceAt(PROJECT, 1), address(bad));
        bytes32 id = result(output(2, 1 ether, 3));
        bad.enter(id, 0);
        pays.claim(id, slots(1, 1));
        eq(address(bad).balance, 0, "its own call failed with it");
        eq(pays.owed(address(bad)), 1 ether, "owed once");
        eq(accountOf(0).balance, 0, "nothing else moved");
        eq(address(pays).balance, 10 ether, "held");
    }

    function test_controllers_alone_set_and_withdraw() public {
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.NotController.selector, PROJECT, address(this)));
        pays.setVersion(PROJECT, 1, false);
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.NotController.selector, PROJECT, address(this)));
        pays.withdraw(PROJECT, STRANGER, 1);
        result(output(3, 2 ether, 7));
        vm.startPrank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(TaskRewards.TooLittle.selector, PROJECT, 4 ether, 4 ether + 1));
        pays.withdraw(PROJECT, CONTROLLER, 4 ether + 1);
        pays.withdraw(PROJECT, address(0x99), 4 ether);
        eq(address(0x99).balance, 4 ether, "what is not promised");
    }

    function testFuzz_conserves(uint256 bitmap, uint128 each, uint256 first) public {
        bitmap &= (1 << 190) - 1;
        uint256 n;
        for (uint256 x = bitmap; x != 0; x &= x - 1) {
            ++n;
        }
        each = uint128(bound(each, 0, 0.1 ether));
        bytes32 id = result(output(n, each, bitmap));
        if (pays.payoutOf(id).state != TaskRewards.State.Payable) return;
        uint32[] memory list = new uint32[](1);
        uint256 paid;
        for (uint32 i = uint32(first % 190); i < 190; ++i) {
            if (bitmap >> i & 1 == 0) continue;
            list[0] = i;
            pays.claim(id, list);
            eq(accountOf(i).balance, each, "each");
            paid += each;
        }
        eq(address(pays).balance, 10 ether - paid, "balance");
        eq(pays.fundsOf(PROJECT), 10 ether - n * each, "funds");
    }
}
