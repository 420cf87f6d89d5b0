// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DeviceGaugeWorld} from "./DeviceGauge.t.sol";
import {MoodyToken} from "./DaoTokens.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {ERC20Gauge} from "../src/economics/ERC20Gauge.sol";
import {Gauge} from "../src/economics/Gauge.sol";
import {StreamGauge} from "../src/economics/StreamGauge.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";

/// @dev Gas of the DAO's paths. Each call is measured without the 21,000 and the calldata of its transaction.
contract DaoGasTest is DeviceGaugeWorld {
    address[] private _gauges;

    function setUp() public {
        deployGauge();
        _gauges = streamGauges(30);
    }

    function one() private view returns (address[] memory list_) {
        list_ = new address[](1);
        list_[0] = _gauges[0];
    }

    function test_GasOfVotes() public {
        uint16[] memory weight = new uint16[](1);
        weight[0] = 1;
        vm.startPrank(person(0));
        voter.vote(one(), weight);
        vm.snapshotGasLastCall("vote for 1 gauge, the first of the week");
        vm.stopPrank();
        uint16[] memory weights = new uint16[](30);
        for (uint256 i; i < 30; ++i) {
            weights[i] = uint16(i + 1);
        }
        vm.startPrank(person(1));
        voter.vote(_gauges, weights);
        vm.snapshotGasLastCall("vote for 30 gauges, the first of the week");
        voter.vote(_gauges, weights);
        vm.snapshotGasLastCall("vote for 30 gauges again");
        voter.setStanding(true);
        vm.stopPrank();
        nextWeek();
        address[] memory who = list(person(1));
        voter.cast(who);
        vm.snapshotGasLastCall("cast a standing ballot for 30 gauges");
    }

    function test_GasOfAWeek() public {
        voteAll(person(0), _gauges);
        uint40 w = week();
        nextWeek();
        emission.settle(1);
        vm.snapshotGasLastCall("settle a week");
        Gauge(payable(_gauges[5])).collect(w);
        vm.snapshotGasLastCall("collect, stream gauge");
        vm.warp(block.timestamp + 1 days);
        StreamGauge(payable(_gauges[5])).claim();
        vm.snapshotGasLastCall("claim, stream gauge");
        kill(_gauges[6]);
        emission.release(w, _gauges[6]);
        vm.snapshotGasLastCall("release a dead gauge's part");
    }

    function test_GasOfALiquidityGauge() public {
        MoodyToken t = new MoodyToken();
        t.mint(person(0), 10 ether);
        vm.prank(GOVERNOR);
        ERC20Gauge g = ERC20Gauge(payable(factory.createLiquidity("pool", address(t))));
        vm.startPrank(person(0));
        t.approve(address(g), 10 ether);
        g.deposit(5 ether, person(0));
        vm.snapshotGasLastCall("deposit, liquidity gauge");
        vm.stopPrank();
        voteFor(person(0), address(g));
        nextWeek();
        emission.settle(1);
        g.collect(week() - 1);
        vm.snapshotGasLastCall("collect, liquidity gauge");
        vm.warp(block.timestamp + 1 days);
        vm.startPrank(person(0));
        g.claim(person(0));
        vm.snapshotGasLastCall("claim, liquidity gauge");
        g.withdraw(5 ether, person(0));
        vm.snapshotGasLastCall("withdraw, liquidity gauge");
    }

    function test_GasOfADeviceGauge() public {
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](20);
        address[] memory all = new address[](20);
        for (uint256 i; i < 20; ++i) {
            (all[i],) = device(honest);
            leaves[i] = leaf(all[i], (i + 1) * 1 ether);
        }
        vm.roll(block.number + 10);
        uint40 w = week();
        uint64 e = settleEpoch(honest, leaves, endOf(w));
        voteFor(person(0), address(gauge));
        nextWeek();
        emission.settle(1);
        gauge.collect(w);
        vm.snapshotGasLastCall("collect, device gauge");
        uint64[] memory indexes = new uint64[](20);
        MerkleSum.Node[][] memory proofs = new MerkleSum.Node[][](20);
        for (uint256 i; i < 20; ++i) {
            (indexes[i], proofs[i]) = (uint64(i), MerkleTree.proof(leaves, i));
        }
        gauge.prove(honest, e, leaves, indexes, proofs);
        vm.snapshotGasLastCall("prove the work of 20 devices");
        vm.warp(gauge.proveEnd(w));
        gauge.claim(w, all);
        vm.snapshotGasLastCall("claim for 20 devices");
    }

    function test_GasOfBribes() public {
        MoodyToken t = new MoodyToken();
        t.mint(address(this), 10 ether);
        t.approve(address(bribes), 10 ether);
        bribes.bribeToken(week(), _gauges[0], t, 5 ether);
        vm.snapshotGasLastCall("bribe with a token");
        voteAll(person(0), _gauges);
        uint40 w = week();
        nextWeek();
        address[] memory tokens = list(address(t));
        bribes.claim(w, _gauges[0], tokens, person(0));
        vm.snapshotGasLastCall("claim a bribe by a ballot of 30 gauges");
    }

    function test_GasOfGauges() public {
        vm.startPrank(GOVERNOR);
        factory.createStream("another", address(0xabc));
        vm.snapshotGasLastCall("make a stream gauge");
    }
}
