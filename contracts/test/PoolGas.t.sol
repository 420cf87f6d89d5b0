// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld} from "./PoolWorld.sol";

interface Meter {
    function pauseGasMetering() external;
    function resumeGasMetering() external;
}

/// @dev What the pool costs, printed into snapshots/PoolGasTest.json. A slash costs the same however many it hits.
contract PoolGasTest is PoolWorld {
    uint32 private service;
    address private constant DAVE = address(0xdafe);

    function setUp() public {
        deployPool();
        votes.hush();
        service = nativeService();
        stake(ALICE, op, 1000 ether);
        promiseTo(service, op, NATIVE, 0.5e18);
    }

    function crowd(uint256 n) private {
        // Ten thousand stakes are more gas than a test has.
        Meter(address(vm)).pauseGasMetering();
        for (uint256 i = 1; i < n; ++i) {
            stake(voter(i), op, 1 ether);
        }
        Meter(address(vm)).resumeGasMetering();
        produce(delegate, 5);
        payIn(SERVICE, op, NATIVE, 10 ether);
        payAll(SERVICE, NATIVE, 10 ether);
        cool();
    }

    /// @dev As at the start of a transaction.
    function cool() private {
        vm.cool(address(pool));
        vm.cool(address(allocations));
        vm.cool(address(security));
        vm.cool(address(staking));
        vm.cool(address(chainRewards));
        vm.cool(address(delegates));
        vm.cool(address(operators));
    }

    function slashOf(string memory name) private returns (uint256) {
        vm.prank(SLASHING);
        allocations.slash(service, op, 0.1e18, uint40(block.timestamp), address(chest));
        return vm.snapshotGasLastCall(name);
    }

    function test_GasOfASlashDoesNotGrow() public {
        uint256 one = slashed(1, "slash, 1 staker");
        uint256 many = slashed(100, "slash, 100 stakers");
        uint256 crowd_ = slashed(10_000, "slash, 10,000 stakers");
        yes(many <= one + 1000 && crowd_ <= one + 1000, "a slash costs more with more stakers");
    }

    function slashed(uint256 n, string memory name) private returns (uint256) {
        setUp();
        crowd(n);
        return slashOf(name);
    }

    function test_GasOfStakers() public {
        crowd(100);
        stake(DAVE, op, 5 ether);
        vm.snapshotGasLastCall("restake coins, first of an account");
        cool();
        stake(DAVE, op, 5 ether);
        vm.snapshotGasLastCall("restake coins, again");
        uint256 id = create(DAVE, delegate, 500 ether, 91, true);
        vm.prank(DAVE);
        staking.approve(address(pool), id);
        cool();
        vm.prank(DAVE);
        pool.restakeBucket(op, id);
        vm.snapshotGasLastCall("restake a bucket");
        cool();
        payIn(SERVICE, op, NATIVE, 1 ether);
        vm.snapshotGasLastCall("reward of a vault");
        cool();
        payAll(SERVICE, NATIVE, 1 ether);
        vm.snapshotGasLastCall("reward of an asset");
        cool();
        collect(DAVE, op, NATIVE, NATIVE);
        vm.snapshotGasLastCall("claim rewards of a vault");
        cool();
        uint256 exit_ = exit(DAVE, op, NATIVE, 100 ether);
        vm.snapshotGasLastCall("request an exit");
        warp(EXIT + 1);
        cool();
        claim(DAVE, exit_);
        vm.snapshotGasLastCall("claim an exit");
    }

    function test_GasOfOperators() public {
        vm.startPrank(OWNER);
        cool();
        allocations.optIn(op, nativeServiceOf());
        vm.snapshotGasLastCall("opt in");
        cool();
        allocations.allocate(op, 2, NATIVE, 0.1e18);
        vm.snapshotGasLastCall("allocate");
        vm.stopPrank();
        cool();
        allocations.guaranteed(service, op, NATIVE, uint40(block.timestamp + 9 days));
        vm.snapshotGasLastCall("guaranteed, a view");
    }

    function nativeServiceOf() private returns (uint32) {
        vm.stopPrank();
        uint32 s = nativeService();
        vm.startPrank(OWNER);
        return s;
    }
}
