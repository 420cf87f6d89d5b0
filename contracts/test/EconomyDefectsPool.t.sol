// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld, TestToken} from "./PoolWorld.sol";
import {Feed} from "./AssetPrices.t.sol";
import {Staking} from "../src/chain/Staking.sol";
import {AssetPrices} from "../src/security/AssetPrices.sol";
import {AggregatorPrice} from "../src/security/PriceAdapters.sol";
import {RestakingPool} from "../src/security/RestakingPool.sol";
import {SecurityRewards} from "../src/security/SecurityRewards.sol";

/// @dev Each proven defect of the original restaking contracts (msp-contracts 24d1bfb, marshall-dao 4bc0c07) as an attack on
/// ours. The numbers are those of the defects' proofs where they have any.
contract EconomyDefectsPoolTest is PoolWorld {
    function setUp() public {
        deployPool();
    }

    /// @dev B1: rewards under a twelfth of the stake were rounded to nothing, and stayed for ever. A tenth of a week's
    /// 100,000 coins into ten million paid 0.
    function test_B1_SmallRewardsArrive() public {
        stake(ALICE, op, 10_000_000 ether);
        payAll(SERVICE, NATIVE, 10_000 ether);
        yes(9_000 ether - collect(ALICE, op, NATIVE, NATIVE) <= 1, "less the operator's tenth");
        yes(1_000 ether - security.owed(OWNER, NATIVE) <= 1, "which it gets");
        yes(security.held(NATIVE) <= 1_000 ether + 1, "nothing is stranded");
    }

    /// @dev B2: anybody could claim the growth of another's bucket as shares, and the owner's exit reverted then.
    function test_B2_NobodyTakesTheGrowthOfABucket() public {
        stake(ALICE, op, 1000 ether);
        uint256 id = bucketOf(op);
        vm.deal(BOB, 500 ether);
        expect(abi.encodeWithSelector(Staking.PooledBucket.selector, id));
        vm.prank(BOB);
        staking.deposit{value: 500 ether}(id);
        produce(delegate, 10);
        vm.prank(BOB);
        pool.harvest(op);
        vm.prank(BOB);
        pool.applyDelegate(op);
        eq(pool.sharesOf(BOB, op, NATIVE), 0, "nothing is Bob's");
        uint256 exit_ = exit(ALICE, op, NATIVE, 1000 ether);
        warp(EXIT + 1);
        eq(claim(ALICE, exit_), 1000 ether, "Alice leaves with all of hers");
        yes(14.4 ether - collect(ALICE, op, NATIVE, NATIVE) <= 3, "and what her bucket earned");
    }

    /// @dev B3: removing an asset took the votes and the rewards of live stake.
    function test_B3_UnlistingAnAssetTakesNothingFromThoseWhoStakedIt() public {
        stakeToken(ALICE, op, token, 1000 ether);
        uint32 service = bothService();
        promiseTo(service, op, address(token), 1e18);
        vm.prank(GOVERNOR);
        prices.unlistAsset(address(token));
        token.mint(BOB, 1);
        vm.startPrank(BOB);
        token.approve(address(pool), 1);
        expect(abi.encodeWithSelector(RestakingPool.NotAccepted.selector, address(token)));
        pool.restakeToken(op, address(token), 1);
        vm.stopPrank();
        eq(pool.activeTotal(address(token)), 1000 ether, "it counts");
        payIn(SERVICE, op, address(token), 10 ether);
        yes(9 ether - collect(ALICE, op, address(token), NATIVE) <= 1, "it earns");
        slash(service, op, 0.5e18, block.timestamp);
        eq(assetsIn(op, address(token)), 500 ether, "it secures");
        uint256 id = exit(ALICE, op, address(token), 1000 ether);
        warp(EXIT + 1);
        eq(claim(ALICE, id), 500 ether, "and leaves");
    }

    /// @dev B4: one stale price feed kept everybody from leaving, voting and being paid.
    function test_B4_AStalePriceStopsNewExposureAlone() public {
        Feed feed = new Feed(8);
        feed.set(2e8, block.timestamp);
        vm.startPrank(GOVERNOR);
        prices.setAdapter(address(token), new AggregatorPrice(feed, 18, 3600));
        prices.listAsset(address(token), 1_000_000 ether, 3000 ether);
        vm.stopPrank();
        stakeToken(ALICE, op, token, 1000 ether);
        token.mint(BOB, 501 ether);
        vm.startPrank(BOB);
        token.approve(address(pool), 501 ether);
        expect(abi.encodeWithSelector(AssetPrices.OverCapValue.selector, address(token), 3002 ether, 3000 ether));
        pool.restakeToken(op, address(token), 501 ether);
        feed.smash();
        expect(abi.encodeWithSelector(AssetPrices.NoPrice.selector, address(token)));
        pool.restakeToken(op, address(token), 1 ether);
        vm.stopPrank();
        stake(BOB, op, 100 ether);
        payIn(SERVICE, op, address(token), 10 ether);
        takePart(op, address(token), 0.1e18);
        uint256 id = exit(ALICE, op, address(token), 1000 ether);
        warp(EXIT + 1);
        eq(claim(ALICE, id), 900 ether, "who is there leaves");
        collect(ALICE, op, address(token), NATIVE);
        vm.startPrank(GOVERNOR);
        prices.listAsset(address(token), 100 ether, 0);
        vm.stopPrank();
        vm.startPrank(BOB);
        expect(abi.encodeWithSelector(AssetPrices.OverCap.selector, address(token), 101 ether, 100 ether));
        pool.restakeToken(op, address(token), 101 ether);
        pool.restakeToken(op, address(token), 100 ether);
        vm.stopPrank();
    }

    /// @dev B5: a lock in blocks was read as seconds, so a bucket of 91 days weighed as one of 18. A share is a coin here,
    /// whatever the lock was, and the vote is that of the operator's lock in days.
    function test_B5_ALockIsDaysEverywhere() public {
        uint256 id = create(ALICE, delegate, 1000 ether, 30, true);
        vm.prank(ALICE);
        staking.approve(address(pool), id);
        vm.prank(ALICE);
        eq(pool.restakeBucket(op, id), 1000 ether, "a share for each coin");
        eq(delegates.votesOf(delegate), weights.weight(1000 ether, 91, true, false), "91 days");
    }

    /// @dev B6: one batch of rewards could be paid out of the others'.
    function test_B6_NoVaultIsPaidOutOfAnothers() public {
        vm.prank(BOB);
        uint32 other = operators.register(0, 91, 0, "");
        stake(ALICE, op, 1000 ether);
        stake(CAROL, other, 1000 ether);
        payIn(SERVICE, op, NATIVE, 10 ether);
        payIn(SERVICE, other, NATIVE, 10 ether);
        // The same vault, many times over, and one in which Carol has nothing.
        SecurityRewards.VaultID[] memory v = new SecurityRewards.VaultID[](9);
        for (uint256 i; i < 8; ++i) {
            v[i] = SecurityRewards.VaultID(other, NATIVE);
        }
        v[8] = SecurityRewards.VaultID(op, NATIVE);
        vm.prank(CAROL);
        eq(security.claim(NATIVE, v, CAROL), 10 ether - 1, "hers, once");
        yes(9 ether - collect(ALICE, op, NATIVE, NATIVE) <= 1, "Alice's is there");
    }

    /// @dev B12: leaving in an emergency left a debt behind, and the next exit underflowed.
    function test_B12_NoExitLeavesADebtBehind() public {
        for (uint256 round; round < 3; ++round) {
            stake(ALICE, op, 1000 ether);
            payIn(SERVICE, op, NATIVE, 100 ether);
            uint256 a = exit(ALICE, op, NATIVE, 400 ether);
            uint256 b = exit(ALICE, op, NATIVE, 600 ether);
            warp(EXIT + 1);
            eq(claim(ALICE, b) + claim(ALICE, a), 1000 ether, "without claiming rewards, in another order");
        }
        uint256 got = collect(ALICE, op, NATIVE, NATIVE);
        yes(270 ether - got <= 3, "and the rewards of all three are there");
    }
}
