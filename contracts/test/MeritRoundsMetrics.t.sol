// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {World} from "./World.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {DevicesMetric, FeesMetric, IMetricStore, PaidMetric} from "../src/economics/Metrics.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev The metrics over the real contracts.
contract MeritRoundsMetricsTest is World {
    address private constant SCORER = address(0x5c);
    PaidMetric private _paid;

    function setUp() public {
        deploy();
        _paid = new PaidMetric(settlement);
    }

    function test_DevicesAndFeesAreThoseOfTheStore() public {
        DevicesMetric d = new DevicesMetric(IMetricStore(address(store)));
        FeesMetric f = new FeesMetric(IMetricStore(address(store)));
        enroll(0xd1);
        enroll(0xd2);
        provide(3);
        eq(d.value(project), 2, "registered");
        eq(f.value(project), 5, "paid for");
        eq(d.value(99), 0, "no such project");
        eq(bytes(d.describe()), "devices registered", "devices");
        eq(bytes(f.describe()), "identity fees paid", "fees");
        eq(bytes(_paid.describe()), "coins paid to devices, gwei", "paid");
    }

    function configure(address token) private {
        vm.startPrank(CONTROLLER);
        settlement.configure(project, token, 100, CONTROLLER, 1);
        settlement.addScorer(project, SCORER);
        settlement.setPolicy(project, keccak256("policy"), "");
        vm.stopPrank();
    }

    /// @dev An epoch that pays `total`.
    function post(uint256 total) private returns (uint64 e) {
        vm.deal(address(this), total);
        settlement.fund{value: total}(project);
        (,, uint64 windowEnd,) = settlement.next(project);
        Settlement.Inputs memory i;
        (i.windowStart, i.windowEnd) = (windowEnd, windowEnd + 1);
        i.policyHash = keccak256("policy");
        i.registryBlock = uint64(block.number - 1);
        i.budget = total;
        vm.prank(CONTROLLER);
        e = settlement.pin(project, i);
        vm.prank(SCORER);
        settlement.post(project, e, Settlement.Result(keccak256("root"), total, 1, keccak256("result")));
    }

    function finish(uint64 e) private {
        vm.warp(block.timestamp + 101);
        settlement.finalize(project, e);
    }

    function test_SettledEpochsCountOnceAndInOrder() public {
        configure(address(0));
        finish(post(5 ether));
        uint64 second = post(7 ether);
        eq(_paid.count(project, 10), 1, "one is settled");
        eq(_paid.value(project), 5 ether / 1 gwei, "in gwei");
        eq(_paid.count(project, 10), 1, "not twice");
        finish(second);
        finish(post(1 ether));
        eq(_paid.count(project, 1), 2, "as many as asked");
        eq(_paid.count(project, 10), 3, "the rest");
        (uint64 epochs, uint256 paid) = _paid.countedOf(project);
        eq(epochs, 3, "epochs");
        eq(paid, 13 ether, "paid");
    }

    function test_VoidEpochsPayNothingAndHoldNothingUp() public {
        configure(address(0));
        vm.deal(address(this), 9 ether);
        settlement.fund{value: 9 ether}(project);
        Settlement.Inputs memory i;
        i.windowEnd = 1;
        i.policyHash = keccak256("policy");
        i.registryBlock = uint64(block.number - 1);
        i.budget = 9 ether;
        vm.prank(CONTROLLER);
        uint64 e = settlement.pin(project, i);
        vm.warp(block.timestamp + 8 days);
        settlement.void(project, e);
        finish(post(2 ether));
        eq(_paid.count(project, 10), 2, "both");
        eq(_paid.value(project), 2 ether / 1 gwei, "what devices got");
    }
}
