// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GrantsBase} from "./Grants.t.sol";
import {MeritBase} from "./MeritRounds.t.sol";
import {SubDAOBase} from "./SubDAOs.t.sol";
import {Grants} from "../src/economics/Grants.sol";
import {IMetric} from "../src/economics/IMetric.sol";
import {IMetricStore, DevicesMetric, FeesMetric} from "../src/economics/Metrics.sol";
import {MeritRounds} from "../src/economics/MeritRounds.sol";

contract GrantsGas is GrantsBase {
    function setUp() public {
        deploy();
    }

    /// forge-config: default.isolate = true
    function test_Grants() public {
        vm.deal(ALICE, 10 ether);
        vm.prank(ALICE);
        treasury.donate{value: 2 ether}();
        vm.snapshotGasLastCall("treasury: first donation");
        vm.prank(ALICE);
        treasury.donate{value: 2 ether}();
        vm.snapshotGasLastCall("treasury: later donation");
        uint256 id = propose(CAROL, one(milestone(1000 ether, 10, true)));
        vm.snapshotGasLastCall("grant: propose, 1 milestone");
        propose(CAROL, milestones16());
        vm.snapshotGasLastCall("grant: propose, 16 milestones");
        vm.prank(ALICE);
        grants.vote(id, 1);
        vm.snapshotGasLastCall("grant: first vote");
        vm.prank(BOB);
        grants.vote(id, 1);
        vm.snapshotGasLastCall("grant: later vote");
        vm.warp(block.timestamp + 3 * DAY);
        grants.open(id);
        vm.snapshotGasLastCall("grant: open");
        gauge.set(10, 0);
        grants.tick(id);
        vm.snapshotGasLastCall("grant: tick");
        grants.claim(id);
        vm.snapshotGasLastCall("grant: claim");
    }

    function milestones16() private view returns (Grants.Milestone[] memory list) {
        list = new Grants.Milestone[](16);
        for (uint256 i; i < 16; ++i) {
            list[i] = milestone(1 ether, 1, true);
        }
    }
}

/// @dev Answers as DeviceStore does: a word of storage for each project.
contract StoreDouble is IMetricStore {
    mapping(uint256 => uint256) public projectActivedAmount;
    mapping(uint256 => uint256) public projectAppliedAmount;

    function set(uint256 id, uint256 n) external {
        (projectActivedAmount[id], projectAppliedAmount[id]) = (n, n);
    }
}

contract MeritRoundsGas is MeritBase {
    StoreDouble private _store;

    function setUp() public {
        deploy();
        _store = new StoreDouble();
        IMetric[] memory list = new IMetric[](4);
        list[0] = new DevicesMetric(_store);
        list[1] = new FeesMetric(_store);
        list[2] = new DevicesMetric(_store);
        list[3] = new FeesMetric(_store);
        vm.prank(GOVERNOR);
        merit.setMetrics(list);
        params.set("dao.meritLeast", 1 ether);
    }

    /// forge-config: default.isolate = true
    function test_MeritOf8() public {
        run(8, "8");
    }

    /// forge-config: default.isolate = true
    function test_MeritOf64() public {
        run(64, "64");
    }

    /// @dev All four metrics, all candidates with work and a grant's offset of nothing.
    function run(uint256 n, string memory size) private {
        for (uint256 i = 1; i <= n; ++i) {
            enter(i, 1 ether);
        }
        warpRound(1);
        uint256 round = merit.turn();
        vm.snapshotGasLastCall(string.concat("merit: turn that opens ", size));
        uint256[] memory w = new uint256[](4);
        (w[0], w[1], w[2], w[3]) = (1, 2, 3, 4);
        vm.prank(ALICE);
        merit.weigh(w);
        vm.snapshotGasLastCall("merit: weigh 4 metrics, first");
        for (uint256 i = 1; i <= n; ++i) {
            _store.set(i, i);
            enter(i, 1 ether);
        }
        warpRound(1);
        merit.turn();
        vm.snapshotGasLastCall(string.concat("merit: turn that closes and opens ", size));
        merit.settle(round);
        vm.snapshotGasLastCall(string.concat("merit: settle ", size));
        merit.claim(round, n);
        vm.snapshotGasLastCall("merit: claim");
    }

    /// forge-config: default.isolate = true
    function test_EnterAFullRound() public {
        for (uint256 i = 1; i <= 64; ++i) {
            enter(i, 1 ether);
        }
        vm.snapshotGasLastCall("merit: enter, a free seat");
        enter(65, 2 ether);
        vm.snapshotGasLastCall("merit: enter, 64 seats taken");
    }
}

contract SubDAOsGas is SubDAOBase {
    function setUp() public {
        deploy();
        for (uint256 id = 1; id <= 64; ++id) {
            admit(id);
        }
        while (daos.daoOf(1).next < now_()) daos.settle(1);
    }

    function ballot(uint256 from, uint256 n) private pure returns (uint256[] memory ids, uint256[] memory w) {
        (ids, w) = (new uint256[](n), new uint256[](n));
        for (uint256 i; i < n; ++i) {
            (ids[i], w[i]) = (from + i, 1 + i);
        }
    }

    /// forge-config: default.isolate = true
    function test_SubDAO() public {
        (uint256[] memory ids, uint256[] memory w) = ballot(1, 1);
        vote(CAROL, ids, w);
        vm.snapshotGasLastCall("subdao: vote for 1, first of the week");
        (ids, w) = ballot(1, 30);
        vote(ALICE, ids, w);
        vm.snapshotGasLastCall("subdao: vote for 30, first of the week");
        vote(ALICE, ids, w);
        vm.snapshotGasLastCall("subdao: vote for 30, again");
        (ids, w) = ballot(35, 30);
        vote(BOB, ids, w);
        nextWeek();
        daos.settle(1);
        vm.snapshotGasLastCall("subdao: settle, 64 projects, 60 with votes");
        daos.collect(1, 1);
        vm.snapshotGasLastCall("subdao: collect");
        nextWeek();
        daos.settle(1);
        vm.snapshotGasLastCall("subdao: settle, no votes");
    }
}
