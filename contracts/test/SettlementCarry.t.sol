// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SettlementWorld} from "./Settlement.t.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev Demand as DataCredits tells it, and ways to tell it wrongly.
contract DemandDouble {
    uint256 public paid;
    uint256 public burned;
    uint256 public mood;

    function set(uint256 paid_, uint256 burned_) external {
        (paid, burned) = (paid_, burned_);
    }

    function behave(uint256 mood_) external {
        mood = mood_;
    }

    function totals(uint256) external view returns (uint256, uint256) {
        if (mood == 1) revert("no answer");
        if (mood == 2) {
            while (true) {}
        }
        if (mood == 3) {
            assembly {
                return(0, 0x20)
            }
        }
        if (mood == 4) {
            assembly {
                return(0, 1000000)
            }
        }
        return (paid, burned);
    }
}

contract SettlementCarryTest is SettlementWorld {
    DemandDouble private demand;
    address private constant DEVICE = address(0xde00);

    function setUp() public {
        deploySettlement(address(0));
        settlement.fund{value: 100 ether}(project);
        vm.roll(2000);
    }

    function pinNext(uint256 budget) private returns (uint64) {
        (, uint64 logStart, uint64 windowStart,) = settlement.next(project);
        Settlement.Inputs memory x = inputs(budget);
        (x.logStart, x.logEnd) = (logStart, logStart == 0 ? 100 : 200);
        (x.windowStart, x.windowEnd) = (windowStart, windowStart + 1000);
        vm.prank(COORDINATOR);
        epoch = settlement.pin(project, x);
        return epoch;
    }

    function voidLatest() private {
        vm.warp(settlement.epoch(project, epoch).deadline);
        settlement.void(project, epoch);
    }

    function live() private {
        vm.etch(DEMAND, type(DemandDouble).runtimeCode);
        demand = DemandDouble(DEMAND);
    }

    function demandIs(uint64 epoch_, uint256 paid, uint256 burned) private view {
        Settlement.Carry memory c = settlement.carried(project, epoch_);
        eq(c.paid, paid, "paid");
        eq(c.burned, burned, "burned");
    }

    function correct(uint64 epoch_, address device, uint256 amount) private returns (uint256) {
        vm.prank(APPEALS);
        return settlement.correct(project, epoch_, device, amount);
    }

    // ── the epoch before ──

    function test_prior_is_the_newest_settled_epoch() public {
        pinNext(1 ether);
        eq(settlement.carried(project, 1).prior, 0, "none yet");
        settle(plainLeaves(0));
        uint64 second = pinNext(1 ether);
        eq(settlement.carried(project, second).prior, 1, "the first");
        eq(settlement.carried(project, second).priorHash, keccak256("result"), "its result");
        // The third is pinned while the second is open, which never settles.
        uint64 third = pinNext(1 ether);
        eq(settlement.carried(project, third).prior, 1, "still the first");
        settle(plainLeaves(0)); // the third
        vm.warp(settlement.epoch(project, second).deadline);
        settlement.void(project, second);
        eq(settlement.carried(project, pinNext(1 ether)).prior, third, "the third");
    }

    function test_an_older_epoch_that_settles_late_is_not_prior() public {
        uint64 first = pinNext(1 ether);
        uint64 second = pinNext(1 ether);
        settle(plainLeaves(0));
        epoch = first;
        settle(plainLeaves(0));
        eq(settlement.carried(project, pinNext(1 ether)).prior, second, "the second");
        eq(settlement.epoch(project, first).settledAt, block.timestamp, "settled now");
    }

    // ── demand ──

    function test_demand_is_what_came_since_the_latest_pin() public {
        eq(pinNext(1), 1, "without DataCredits");
        demandIs(1, 0, 0);
        live();
        demand.set(50, 20);
        demandIs(pinNext(1), 50, 20);
        demandIs(pinNext(1), 0, 0);
        demand.set(80, 21);
        demandIs(pinNext(1), 30, 1);
    }

    function test_void_epoch_gives_demand_to_the_next() public {
        live();
        demand.set(50, 20);
        pinNext(1);
        voidLatest();
        demand.set(60, 20);
        demandIs(pinNext(1), 60, 20);
    }

    function test_attack_demand_that_fails_stops_no_epoch() public {
        live();
        demand.set(50, 20);
        pinNext(1);
        demand.set(90, 20);
        for (uint256 mood = 1; mood < 5; ++mood) {
            demand.behave(mood);
            if (mood == 4) demand.set(0, 0); // a megabyte of zeros: it seems to have fallen
            demandIs(pinNext(1), 0, 0);
        }
        demand.behave(0);
        demand.set(90, 20);
        demandIs(pinNext(1), 40, 0);
    }

    function test_attack_little_gas_hides_no_demand() public {
        live();
        demand.set(50, 20);
        Settlement.Inputs memory x = inputs(1);
        for (uint256 gas = 60_000; gas < 700_000; gas += 20_000) {
            vm.prank(COORDINATOR);
            try settlement.pin{gas: gas}(project, x) returns (uint64 n) {
                demandIs(n, 50, 20);
                return;
            } catch {}
        }
        yes(false, "never pinned");
    }

    // ── corrections ──

    function test_corrections_are_taken_in_order_and_as_far_as_the_pool_holds() public {
        pinNext(60 ether);
        settle(plainLeaves(0)); // all of it is back
        correct(1, DEVICE, 5 ether);
        correct(1, address(2), 6 ether);
        correct(1, address(3), 7 ether);
        uint64 second = pinNext(88 ether);
        Settlement.Carry memory c = settlement.carried(project, second);
        eq(c.corrections.length, 2, "12 beside the budget");
        eq(c.corrections[1].device, address(2), "in order");
        eq(pool(), 1 ether, "pool");
        eq(settlement.waiting(project, 9)[0].device, address(3), "the third waits");
        vm.expectRevert(abi.encodeWithSelector(Settlement.TotalOverBudget.selector, 100 ether, 99 ether));
        vm.prank(scorer(0));
        settlement.post(project, second, Settlement.Result("root", 100 ether, 1, 0));
        settle(plainLeaves(1));
        eq(pool(), 99 ether, "all but 1 ether is back");
    }

    function test_an_epoch_takes_at_most_64() public {
        pinNext(60 ether);
        settle(plainLeaves(0));
        for (uint256 i; i < 70; ++i) {
            correct(1, address(uint160(i + 1)), 1);
        }
        uint64 second = pinNext(1 ether);
        vm.snapshotGasLastCall("pin, 64 corrections");
        eq(settlement.carried(project, second).corrections.length, 64, "at most");
        eq(settlement.carried(project, pinNext(1 ether)).corrections.length, 6, "the rest");
    }

    function test_void_epoch_hands_corrections_back() public {
        pinNext(60 ether);
        settle(plainLeaves(0));
        correct(1, DEVICE, 5 ether);
        correct(1, address(2), 6 ether);
        uint256 before = pool();
        pinNext(1 ether);
        vm.expectEmit(true, true, true, true);
        emit Settlement.EpochVoided(project, epoch, address(this), "unposted", 12 ether);
        voidLatest();
        eq(pool(), before, "pool");
        Settlement.Correction[] memory w = settlement.waiting(project, 9);
        eq(w.length, 2, "both wait");
        eq(w[0].device, DEVICE, "in order");
        eq(settlement.carried(project, pinNext(1 ether)).corrections.length, 2, "taken again");
    }

    function test_void_epoch_behind_another_hands_corrections_to_the_end() public {
        pinNext(60 ether);
        settle(plainLeaves(0));
        correct(1, DEVICE, 5 ether);
        uint64 second = pinNext(1 ether);
        correct(1, address(2), 6 ether);
        pinNext(1 ether);
        correct(1, address(3), 7 ether);
        vm.warp(settlement.epoch(project, second).deadline);
        settlement.void(project, second);
        Settlement.Correction[] memory w = settlement.waiting(project, 9);
        eq(w.length, 2, "two wait");
        eq(w[0].device, address(3), "the third first");
        eq(w[1].device, DEVICE, "then the one that was taken");
        eq(settlement.corrected(project, 1), 18 ether, "each counts once");
    }

    function test_corrections_of_an_epoch_are_bounded() public {
        pinNext(10 ether);
        settle(plainLeaves(0));
        eq(correct(1, DEVICE, 4 ether), 4 ether, "all of it");
        eq(correct(1, address(2), 9 ether), 6 ether, "what is left");
        eq(correct(1, address(3), 1), 0, "nothing is left");
        eq(settlement.waiting(project, 9).length, 2, "two");
    }

    /// @dev A leaf without points may be paid its device's corrections, and not a wei more.
    function test_points_fault_allows_corrections() public {
        pinNext(10 ether);
        settle(plainLeaves(0));
        address account = enroll(1);
        vm.roll(block.number + 2);
        address device = vm.addr(1);
        correct(1, device, 2 ether);
        correct(1, device, 1 ether);
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](1);
        leaves[0] = MerkleSum.Leaf(device, account, 3 ether, 0, "NO_READINGS", 0, 0, 0, 0);
        pinNext(10 ether);
        postResult(leaves);
        vm.expectRevert(Settlement.NoFault.selector);
        settlement.challengeLeaf(project, epoch, leaves[0], 0, MerkleTree.proof(leaves, 0));
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(project, epoch);
        leaves[0].amount += 1;
        pinNext(10 ether); // without corrections
        postResult(leaves);
        vm.expectEmit(true, true, true, true);
        emit Settlement.EpochVoided(project, epoch, address(this), "points", 10 ether);
        settlement.challengeLeaf(project, epoch, leaves[0], 0, MerkleTree.proof(leaves, 0));
    }

    // ── policies ──

    function setPolicy(bytes32 hash) private {
        vm.prank(CONTROLLER);
        settlement.setPolicy(project, hash, "");
    }

    function setNotice(uint32 notice) private {
        vm.prank(CONTROLLER);
        settlement.setNotice(project, notice);
    }

    function test_policy_comes_with_its_notice() public {
        setNotice(1 days);
        uint64 from = uint64(block.timestamp + 1 days);
        vm.expectEmit(true, true, true, true);
        emit Settlement.PolicySet(project, 2, "next", "", from);
        setPolicy("next");
        eq(settlement.policyOf(project), POLICY, "the old one");
        Settlement.Notice memory n = settlement.noticeOf(project);
        eq(n.next, "next", "announced");
        eq(n.from, from, "when");
        vm.warp(from - 1);
        eq(settlement.project(project).policyHash, POLICY, "the old one still");
        pinNext(1);
        vm.warp(from);
        eq(settlement.project(project).policyHash, "next", "in force");
        n = settlement.noticeOf(project);
        eq(n.next, 0, "nothing is announced");
        eq(n.current, "next", "current");
        eq(n.version, 2, "version");
        (, uint64 logStart, uint64 windowStart,) = settlement.next(project);
        Settlement.Inputs memory x = Settlement.Inputs(
            logStart, 200, windowStart, windowStart + 1, POLICY, uint64(block.number - 1), 1
        );
        vm.prank(COORDINATOR);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongPolicy.selector, POLICY, bytes32("next")));
        settlement.pin(project, x);
        x.policyHash = "next";
        vm.prank(COORDINATOR);
        settlement.pin(project, x);
        // The next change finds the one that came into force.
        setPolicy("third");
        eq(settlement.policyOf(project), "next", "not the first");
    }

    function test_the_first_policy_and_no_notice_are_at_once() public {
        vm.startPrank(CONTROLLER);
        uint256 other = projects.register("other", 0);
        settlement.setNotice(other, 1 days);
        settlement.setPolicy(other, "first", "");
        vm.stopPrank();
        eq(settlement.policyOf(other), "first", "at once");
        setPolicy("second");
        eq(settlement.policyOf(project), "second", "no notice");
    }

    function test_announced_policy_can_be_taken_back_or_replaced() public {
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(Settlement.NoPolicyAnnounced.selector, project));
        settlement.cancelPolicy(project);
        setNotice(1 days);
        setPolicy("second");
        vm.expectRevert(abi.encodeWithSelector(Settlement.NotController.selector, project, address(this)));
        settlement.cancelPolicy(project);
        vm.warp(block.timestamp + 1 hours);
        vm.expectEmit(true, true, true, true);
        emit Settlement.PolicyCancelled(project, 2);
        setPolicy("third");
        eq(settlement.noticeOf(project).from, block.timestamp + 1 days, "its own notice");
        vm.prank(CONTROLLER);
        settlement.cancelPolicy(project);
        vm.warp(block.timestamp + 2 days);
        eq(settlement.policyOf(project), POLICY, "the first");
        setPolicy("fourth");
        vm.warp(block.timestamp + 1 days);
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(Settlement.NoPolicyAnnounced.selector, project));
        settlement.cancelPolicy(project);
    }

    function test_attack_a_shorter_notice_waits_for_the_longer() public {
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(Settlement.NoticeTooLong.selector, 90 days + 1, 90 days));
        settlement.setNotice(project, 90 days + 1);
        setNotice(2 days);
        setPolicy("second");
        setNotice(0);
        Settlement.Notice memory n = settlement.noticeOf(project);
        eq(n.notice, 2 days, "still");
        eq(n.nextFrom, block.timestamp + 2 days, "from");
        uint64 from = n.from;
        vm.warp(from - 1);
        eq(settlement.policyOf(project), POLICY, "the announced one keeps its time");
        setPolicy("third"); // still with the old notice
        eq(settlement.policyOf(project), POLICY, "not at once");
        vm.warp(from);
        eq(settlement.noticeOf(project).notice, 0, "short");
        setPolicy("fourth");
        eq(settlement.policyOf(project), "fourth", "at once");
        setNotice(3 days); // longer: at once
        setPolicy("fifth");
        eq(settlement.policyOf(project), "fourth", "announced");
    }

    /// @dev Whatever is set and taken back when, no policy is in force before its notice has passed.
    function testFuzz_no_policy_without_its_notice(uint256 seed) public {
        uint256 earliest;
        bytes32 announced;
        bytes32 current = POLICY;
        for (uint256 i; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            vm.warp(block.timestamp + seed % 2 days);
            if (announced != 0 && block.timestamp >= earliest) (current, announced) = (announced, 0);
            eq(settlement.policyOf(project), current, "in force");
            uint32 notice = settlement.noticeOf(project).notice;
            if (seed >> 8 & 3 == 0) {
                setNotice(uint32(seed >> 16) % 4 days);
            } else if (seed >> 8 & 3 == 1 && announced != 0) {
                vm.prank(CONTROLLER);
                settlement.cancelPolicy(project);
                announced = 0;
            } else {
                setPolicy(bytes32(seed));
                if (notice == 0) (current, announced) = (bytes32(seed), 0);
                else (announced, earliest) = (bytes32(seed), block.timestamp + notice);
            }
        }
    }
}
