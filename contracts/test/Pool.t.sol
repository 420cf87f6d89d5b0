// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld, TestToken} from "./PoolWorld.sol";
import {Staking} from "../src/chain/Staking.sol";
import {AssetPrices} from "../src/security/AssetPrices.sol";
import {Operators} from "../src/security/Operators.sol";
import {PoolVaults} from "../src/security/PoolVaults.sol";
import {RestakingPool} from "../src/security/RestakingPool.sol";

contract PoolTest is PoolWorld {
    function setUp() public {
        deployPool();
    }

    function weight(uint256 amount) private view returns (uint256) {
        return weights.weight(amount, 91, true, false);
    }

    function approveBucket(address who, uint256 id) private {
        vm.prank(who);
        staking.approve(address(pool), id);
    }

    function giveBucket(address who, uint32 voted, uint256 amount, uint16 days_, bool auto_) private returns (uint256 id) {
        id = create(who, voted, amount, days_, auto_);
        approveBucket(who, id);
        vm.prank(who);
        pool.restakeBucket(op, id);
    }

    // Operators.

    function test_AnOperatorIsItsOwners() public {
        Operators.Operator memory o = operators.operatorOf(op);
        eq(o.owner, OWNER, "owner");
        eq(o.delegate, delegate, "delegate");
        eq(o.lockDays, 91, "lock");
        eq(bytes(o.uri), "ipfs://operator", "uri");
        expect(abi.encodeWithSelector(Operators.NotOperatorOwner.selector, op, ALICE));
        vm.prank(ALICE);
        operators.setDelegate(op, 0);
        expect(abi.encodeWithSelector(Operators.NotOperatorOwner.selector, op, ALICE));
        vm.prank(ALICE);
        operators.setCommission(op, 0);
        expect(abi.encodeWithSelector(Operators.NoSuchOperator.selector, uint32(99)));
        operators.setURI(99, "");
        vm.prank(OWNER);
        operators.nameOwner(op, ALICE);
        expect(abi.encodeWithSelector(Operators.NotNextOwner.selector, op, BOB));
        vm.prank(BOB);
        operators.acceptOperator(op);
        vm.prank(ALICE);
        operators.acceptOperator(op);
        eq(pool.ownerOf(op), ALICE, "new owner");
        eq(operators.operatorsOf(OWNER).length, 0, "the old one's list");
        eq(operators.operatorsOf(ALICE).length, 1, "the new one's list");
    }

    function test_AnOperatorsTermsHaveBounds() public {
        expect(abi.encodeWithSelector(Operators.LockOutOfRange.selector, uint16(90), uint16(91), uint16(1050)));
        operators.register(0, 90, 0, "");
        expect(abi.encodeWithSelector(Operators.LockOutOfRange.selector, uint16(1051), uint16(91), uint16(1050)));
        operators.register(0, 1051, 0, "");
        expect(abi.encodeWithSelector(Operators.CommissionTooHigh.selector, 2001, 2000));
        operators.register(0, 91, 2001, "");
        expect(abi.encodeWithSelector(Operators.URITooLong.selector, 513, 512));
        operators.register(0, 91, 0, string(new bytes(513)));
        for (uint256 i; i < 16; ++i) {
            vm.prank(BOB);
            operators.register(0, 91, 0, "");
        }
        expect(abi.encodeWithSelector(Operators.TooManyOperators.selector, 16, 16));
        vm.prank(BOB);
        operators.register(0, 91, 0, "");
    }

    function test_I24_CommissionRisesLateAndStaysUnderTheCapOfNow() public {
        vm.prank(OWNER);
        operators.setCommission(op, 2000);
        eq(pool.commissionOf(op), 1000, "not yet");
        warp(EXIT);
        eq(pool.commissionOf(op), 1000, "not in the last second");
        warp(1);
        eq(pool.commissionOf(op), 2000, "nine days later");
        vm.prank(OWNER);
        operators.setCommission(op, 500);
        eq(pool.commissionOf(op), 500, "a lower one at once");
        vm.prank(GOVERNOR);
        params.set("pool.commission", 100);
        eq(pool.commissionOf(op), 100, "the cap of now");
        expect(abi.encodeWithSelector(Operators.CommissionTooHigh.selector, 101, 100));
        vm.prank(OWNER);
        operators.setCommission(op, 101);
    }

    function test_TheDelegateChangesWhenStakersCouldHaveLeft() public {
        stake(ALICE, op, 1000 ether);
        uint32 other = register(1);
        vm.prank(OWNER);
        operators.setDelegate(op, other);
        pool.applyDelegate(op);
        eq(delegates.votesOf(delegate), weight(1000 ether), "not yet");
        uint256 id = exit(ALICE, op, NATIVE, 500 ether);
        warp(EXIT + 1);
        claim(ALICE, id);
        pool.applyDelegate(op);
        eq(delegates.votesOf(other), weight(500 ether), "the rest votes for the other");
        eq(delegates.votesOf(delegate), weight(500 ether), "who left in time does not");
    }

    function test_NobodyPutsAChangeOfDelegateOff() public {
        stake(ALICE, op, 1000 ether);
        uint32 other = register(1);
        vm.prank(OWNER);
        operators.setDelegate(op, other);
        warp(EXIT - 10);
        giveBucket(BOB, 0, 100 ether, 91, true);
        warp(20);
        stake(CAROL, op, 1 ether);
        eq(delegates.votesOf(other), weight(1101 ether), "any stake changes it");
        vm.prank(OWNER);
        operators.setDelegate(op, delegate);
        warp(EXIT + 1);
        uint256 id = create(BOB, delegate, 100 ether, 91, true);
        approveBucket(BOB, id);
        vm.prank(BOB);
        pool.restakeBucket(op, id);
        eq(delegates.votesOf(delegate), weight(1201 ether), "who votes for the next one goes with it");
    }

    function test_WhileAChangeOfDelegateIsRefusedBucketsVoteAsTheOldOne() public {
        stake(ALICE, op, 1000 ether);
        vm.prank(OWNER);
        operators.setDelegate(op, 99);
        warp(EXIT + 1);
        pool.applyDelegate(op);
        eq(delegates.votesOf(delegate), weight(1000 ether), "there is no such delegate");
        giveBucket(BOB, delegate, 100 ether, 91, true);
        eq(delegates.votesOf(delegate), weight(1100 ether), "nobody is kept out");
    }

    // Entering.

    function test_CoinsAreOneBucketThatVotes() public {
        eq(stake(ALICE, op, 1000 ether), 1000 ether, "a share for each wei");
        stake(BOB, op, 3 ether);
        uint256 id = bucketOf(op);
        Staking.Info memory b = staking.bucket(id);
        eq(b.owner, address(pool), "the pool's");
        eq(b.amount, 1003 ether, "all coins");
        eq(b.duration, 91, "locked");
        yes(b.autoStake, "for ever");
        eq(delegates.votesOf(delegate), weight(1003 ether), "and voting");
        eq(pool.restakedBy(BOB), 3 ether, "Bob's part");
        eq(votes.positions(BOB, op), 3 ether, "the escrow knows it");
        eq(votes.votes(op), 1003 ether, "and all");
        eq(pool.total(NATIVE), 1003 ether, "total");
        eq(pool.operatorsWith(BOB).length, 1, "with one operator");
    }

    function test_ABucketGoesIn() public {
        giveBucket(ALICE, delegate, 500 ether, 91, true);
        uint256 first = bucketOf(op);
        eq(staking.ownerOf(first), address(pool), "the first is the pool's bucket");
        giveBucket(BOB, delegate, 700 ether, 30, false);
        giveBucket(CAROL, 0, 100 ether, 0, false);
        Staking.Info memory b = staking.bucket(first);
        eq(b.amount, 1300 ether, "all in one");
        eq(b.duration, 91, "with the operator's lock");
        eq(delegates.votesOf(delegate), weight(1300 ether), "and vote");
        (,, uint256 live) = staking.totals();
        eq(live, 1, "buckets left");
        eq(pool.sharesOf(CAROL, op, NATIVE), 100 ether, "shares");
    }

    function test_ABucketWithoutAVoteCanBeTheFirst() public {
        giveBucket(ALICE, 0, 500 ether, 10, false);
        eq(delegates.votesOf(delegate), weight(500 ether), "it votes as the operator does");
        eq(staking.bucket(bucketOf(op)).duration, 91, "locked as the operator's");
    }

    function test_ABucketThatDoesNotFitIsRefused() public {
        uint32 other = register(1);
        uint256 id = create(ALICE, other, 500 ether, 91, true);
        expect(abi.encodeWithSelector(RestakingPool.NotYourBucket.selector, id, BOB));
        vm.prank(BOB);
        pool.restakeBucket(op, id);
        expect(abi.encodeWithSelector(RestakingPool.BucketVotesOtherwise.selector, id, other, delegate));
        vm.prank(ALICE);
        pool.restakeBucket(op, id);
        id = create(ALICE, delegate, 500 ether, 92, true);
        expect(abi.encodeWithSelector(RestakingPool.LockTooLong.selector, id, uint16(92), uint16(91)));
        vm.prank(ALICE);
        pool.restakeBucket(op, id);
        id = create(ALICE, delegate, 500 ether, 0, false);
        vm.prank(ALICE);
        staking.unstake(id);
        expect(abi.encodeWithSelector(RestakingPool.BucketUnstaked.selector, id));
        vm.prank(ALICE);
        pool.restakeBucket(op, id);
        (uint32 d, uint256 self) = activeDelegate(5, 1_200_000 ether);
        vm.prank(OWNER);
        uint32 third = operators.register(d, 91, 0, "");
        expect(abi.encodeWithSelector(RestakingPool.BucketBacksDelegate.selector, self));
        vm.prank(delegateOwner(5));
        pool.restakeBucket(third, self);
        vm.deal(ALICE, 1 ether);
        expect(abi.encodeWithSelector(Operators.NoSuchOperator.selector, uint32(99)));
        vm.prank(ALICE);
        pool.restake{value: 0.5 ether}(99);
        vm.deal(ALICE, 99 ether);
        expect(abi.encodeWithSelector(Staking.AmountTooSmall.selector, 99 ether, 100 ether));
        vm.prank(ALICE);
        pool.restake{value: 99 ether}(op);
    }

    function test_WhatArrivesOfATokenCounts() public {
        eq(stakeToken(ALICE, op, token, 5 ether), 5 ether, "shares");
        token.setFault(TestToken.Fault.Fee);
        eq(stakeToken(BOB, op, token, 100), 99, "after its fee");
        eq(token.balanceOf(address(pool)), 5 ether + 99, "balance");
        eq(pool.total(address(token)), 5 ether + 99, "total");
        stakeToken(BOB, op, token, 100);
        eq(pool.tokenVaultsOf(BOB, 0, 10).length, 1, "a vault is listed once");
        eq(pool.tokenVaultsOf(BOB, 0, 10)[0].asset, address(token), "by its asset");
        eq(pool.tokenVaultsOf(BOB, 1, 10).length, 0, "and that is all");
        TestToken stranger = new TestToken(6);
        stranger.mint(ALICE, 5);
        vm.prank(ALICE);
        stranger.approve(address(pool), 5);
        expect(abi.encodeWithSelector(RestakingPool.NotAccepted.selector, address(stranger)));
        vm.prank(ALICE);
        pool.restakeToken(op, address(stranger), 5);
        expect(abi.encodeWithSelector(RestakingPool.NoSuchOperator.selector, uint32(7)));
        vm.prank(ALICE);
        pool.restakeToken(7, address(token), 5);
    }

    function test_APauseStopsDepositsAlone() public {
        stake(ALICE, op, 1000 ether);
        stakeToken(ALICE, op, token, 5 ether);
        payIn(SERVICE, op, NATIVE, 1 ether);
        guardian.set("pool.deposit", true);
        expect(abi.encodeWithSelector(RestakingPool.Paused.selector, bytes32("pool.deposit")));
        vm.deal(BOB, 1 ether);
        vm.prank(BOB);
        pool.restake{value: 1 ether}(op);
        uint256 a = exit(ALICE, op, NATIVE, 1000 ether);
        uint256 b = exit(ALICE, op, address(token), 5 ether);
        warp(EXIT + 1);
        eq(claim(ALICE, a), 1000 ether, "coins leave");
        eq(claim(ALICE, b), 5 ether, "tokens leave");
        collect(ALICE, op, NATIVE, NATIVE);
    }

    function test_AnAccountHasCoinsWithSixteenOperatorsAtMost() public {
        for (uint256 i; i < 16; ++i) {
            vm.prank(address(uint160(0x7000 + i)));
            stake(ALICE, operators.register(0, 91, 0, ""), 100 ether);
        }
        eq(pool.operatorsWith(ALICE).length, 16, "operators");
        eq(pool.restakedBy(ALICE), 1600 ether, "all of them");
        vm.deal(ALICE, 100 ether);
        expect(abi.encodeWithSelector(RestakingPool.TooManyOperators.selector, 16, 16));
        vm.prank(ALICE);
        pool.restake{value: 100 ether}(op);
        exit(ALICE, 5, NATIVE, 100 ether);
        stake(ALICE, op, 100 ether);
        eq(pool.operatorsWith(ALICE).length, 16, "one for another");
    }

    // Leaving.

    function test_AnExitTakesNineDaysAndIsABucket() public {
        stake(ALICE, op, 1000 ether);
        stake(BOB, op, 500 ether);
        uint256 id = exit(ALICE, op, NATIVE, 400 ether);
        eq(votes.positions(ALICE, op), 600 ether, "votes of the rest");
        eq(votes.votes(op), 1100 ether, "and of all");
        eq(pool.restakedBy(ALICE), 600 ether, "restaked");
        (uint256 assets, uint256 shares, uint256 exiting) = pool.vault(op, NATIVE);
        eq(assets, 1500 ether, "still there");
        eq(shares, 1500 ether, "shares");
        eq(exiting, 400 ether, "on their way");
        uint40 due = uint40(block.timestamp) + EXIT;
        eq(pool.exitingBy(op, NATIVE, due), 0, "not before its last second has passed");
        eq(pool.exitingBy(op, NATIVE, due + 1), 400 ether, "then");
        warp(EXIT);
        expect(abi.encodeWithSelector(RestakingPool.NotDue.selector, id, due, 0));
        claim(ALICE, id);
        warp(1);
        eq(assetsIn(op, NATIVE), 1100 ether, "left without a call");
        expect(abi.encodeWithSelector(RestakingPool.NotYourExit.selector, id, BOB));
        claim(BOB, id);
        eq(claim(ALICE, id), 400 ether, "paid");
        uint256 bucket = staking.bucketsOf(ALICE, 0, 10)[0];
        Staking.Info memory b = staking.bucket(bucket);
        eq(b.amount, 400 ether, "as a bucket");
        eq(b.duration, 91, "with the operator's lock");
        expect(abi.encodeWithSelector(RestakingPool.NoSuchExit.selector, id));
        claim(ALICE, id);
        eq(pool.exitsOf(ALICE, 0, 10).length, 0, "forgotten");
    }

    function test_AllCanLeaveAndOthersComeAfterThem() public {
        uint256 shares = stake(ALICE, op, 1000 ether);
        uint256 id = exit(ALICE, op, NATIVE, shares);
        warp(EXIT + 1);
        claim(ALICE, id);
        eq(staking.bucket(bucketOf(op)).amount, 0, "an empty bucket");
        stake(BOB, op, 1 ether);
        eq(assetsIn(op, NATIVE), 1 ether, "filled again");
        eq(pool.restakedBy(BOB), 1 ether, "Bob's");
    }

    function test_MoreSharesThanThereAreDoNotLeave() public {
        stake(ALICE, op, 1000 ether);
        expect(abi.encodeWithSelector(RestakingPool.NotEnoughShares.selector, 1000 ether, 1000 ether + 1));
        exit(ALICE, op, NATIVE, 1000 ether + 1);
        expect(abi.encodeWithSelector(RestakingPool.NotEnoughShares.selector, 1000 ether, 0));
        exit(ALICE, op, NATIVE, 0);
        expect(abi.encodeWithSelector(RestakingPool.NotEnoughShares.selector, 0, 1));
        exit(BOB, op, NATIVE, 1);
    }

    function test_I17_ExitsAreSlashedUntilTheyAreDueAndNotAfter() public {
        stake(ALICE, op, 1000 ether);
        stake(BOB, op, 1000 ether);
        uint256 id = exit(ALICE, op, NATIVE, 1000 ether);
        warp(EXIT);
        takePart(op, NATIVE, 0.1e18);
        eq(pool.exitOf(id).value, 900 ether, "slashed in its last second");
        warp(1);
        eq(takePart(op, NATIVE, 0.5e18), 450 ether, "only what is there is slashed");
        eq(claim(ALICE, id), 900 ether, "what had left is not");
        eq(pool.restakedBy(BOB), 450 ether, "Bob's");
    }

    function test_AHoldKeepsExitsForSevenDaysAtMost() public {
        stake(ALICE, op, 1000 ether);
        uint256 early = exit(ALICE, op, NATIVE, 100 ether);
        warp(2 days);
        uint256 late = exit(ALICE, op, NATIVE, 100 ether);
        warp(EXIT - 2 days + 1);
        expect(abi.encodeWithSelector(RestakingPool.NotSlashing.selector, address(this)));
        pool.hold(op, type(uint40).max);
        vm.prank(SLASHING);
        pool.hold(op, type(uint40).max);
        eq(claim(ALICE, early), 100 ether, "who was due before is not held");
        (,, uint40 until) = pool.bookOf(op);
        eq(until, block.timestamp + 7 days, "seven days");
        warp(2 days);
        eq(pool.exitingBy(op, NATIVE, until - 1), 0, "none leaves in the hold");
        eq(pool.exitingBy(op, NATIVE, until), 100 ether, "they do after it");
        expect(abi.encodeWithSelector(RestakingPool.NotDue.selector, late, pool.exitOf(late).due, until));
        claim(ALICE, late);
        takePart(op, NATIVE, 0.5e18);
        vm.prank(SLASHING);
        pool.hold(op, until - 1);
        warp(5 days);
        eq(claim(ALICE, late), 50 ether, "held and slashed");
    }

    // Taking and giving back.

    function test_OnlyTheContractsMeantTakeAndGiveBack() public {
        expect(abi.encodeWithSelector(RestakingPool.NotAllocations.selector, address(this)));
        pool.take(op, NATIVE, 1, 1, address(this));
        expect(abi.encodeWithSelector(RestakingPool.NotSlashEscrow.selector, address(this)));
        pool.restore(op, NATIVE, 1);
    }

    function test_I3_ASlashIsOfVotesEscrowAndVaultAtOnce() public {
        stake(ALICE, op, 1000 ether);
        eq(takePart(op, NATIVE, 0.25e18), 250 ether, "taken");
        eq(address(chest).balance, 250 ether, "where it goes");
        eq(assetsIn(op, NATIVE), 750 ether, "vault");
        eq(staking.bucket(bucketOf(op)).amount, 750 ether, "bucket");
        eq(delegates.votesOf(delegate), weight(750 ether), "votes of the delegate");
        eq(votes.votes(op), 750 ether, "votes of the escrow");
        eq(pool.restakedBy(ALICE), 750 ether, "stake of Alice");
    }

    function test_I16_NothingAndAll() public {
        stake(ALICE, op, 1000 ether);
        eq(takePart(op, NATIVE, 0), 0, "nothing");
        eq(takePart(op, NATIVE, 5e18), 1000 ether, "never more than all");
        eq(takePart(op, NATIVE, 1e18), 0, "nothing is left");
        eq(takePart(9, NATIVE, 1e18), 0, "nor of nobody");
        vm.deal(BOB, 100 ether);
        expect(abi.encodeWithSelector(PoolVaults.VaultEmptied.selector, op, NATIVE));
        vm.prank(BOB);
        pool.restake{value: 100 ether}(op);
        uint256 id = exit(ALICE, op, NATIVE, 1000 ether);
        warp(EXIT + 1);
        eq(claim(ALICE, id), 0, "Alice leaves with nothing");
        stake(BOB, op, 100 ether);
        eq(pool.restakedBy(BOB), 100 ether, "and others can come");
    }

    function test_I19_WhatIsGivenBackIsTheStakersAgain() public {
        stake(ALICE, op, 300 ether);
        stake(BOB, op, 100 ether);
        uint256 taken = takePart(op, NATIVE, 0.3e18);
        giveBack(op, taken);
        eq(assetsIn(op, NATIVE), 400 ether, "exactly");
        eq(pool.restakedBy(ALICE), 300 ether, "Alice's");
        eq(pool.restakedBy(BOB), 100 ether, "Bob's");
        eq(staking.bucket(bucketOf(op)).amount, 400 ether, "in the bucket");
    }

    function test_I19_WhenAllHaveLeftTheOperatorGetsIt() public {
        uint256 shares = stake(ALICE, op, 300 ether);
        uint256 taken = takePart(op, NATIVE, 0.5e18);
        exit(ALICE, op, NATIVE, shares);
        warp(EXIT + 1);
        giveBack(op, taken);
        eq(security.owed(OWNER, NATIVE), 150 ether, "owed");
        stakeToken(ALICE, op, token, 10);
        takePart(op, address(token), 0.5e18);
        exit(ALICE, op, address(token), 10);
        warp(EXIT + 1);
        vm.prank(address(chest));
        token.transfer(address(pool), 5);
        vm.prank(address(chest));
        pool.restore(op, address(token), 5);
        pool.deliver(address(token), OWNER);
        eq(token.balanceOf(OWNER), 5, "tokens");
    }

    function test_AVaultThatRoundingWouldRobIsRefused() public {
        stake(ALICE, op, 1000 ether);
        takePart(op, NATIVE, 0.9e18);
        uint256 most = pool.sharesOf(ALICE, op, NATIVE) - 1;
        exit(ALICE, op, NATIVE, most);
        warp(EXIT + 1);
        giveBack(op, 900 ether);
        // One share is worth 900 coins now.
        vm.deal(BOB, 1000 ether);
        expect(abi.encodeWithSelector(PoolVaults.TooLittle.selector, 1000 ether, 950 ether));
        vm.prank(BOB);
        pool.restake{value: 1000 ether}(op);
    }

    function test_AVaultSlashedToAMillionthTakesNoMore() public {
        stakeToken(ALICE, op, token, 1e24);
        takePart(op, address(token), 1e18 - 1e11);
        token.mint(BOB, 1e18);
        vm.startPrank(BOB);
        token.approve(address(pool), 1e18);
        expect(abi.encodeWithSelector(PoolVaults.VaultEmptied.selector, op, address(token)));
        pool.restakeToken(op, address(token), 1e18);
        vm.stopPrank();
    }

    // The chain's rewards of the pooled bucket.

    function test_ABucketsRewardsAreItsOperatorsStakersWhoeverClaims() public {
        uint32 other = register(1);
        vm.prank(BOB);
        uint32 second = operators.register(other, 91, 2000, "");
        stake(ALICE, op, 300 ether);
        stake(CAROL, op, 100 ether);
        stake(BOB, second, 500 ether);
        produce(delegate, 10);
        uint256[] memory ids = new uint256[](1);
        ids[0] = bucketOf(op);
        // A stranger credits the pool with it, so the pool cannot tell by its credit alone.
        chainRewards.claim(ids);
        produce(other, 5);
        uint256 mine = 16 ether * 9 / 10;
        uint256 theirs = 8 ether * 9 / 10;
        yes(theirs - collect(BOB, second, NATIVE, NATIVE) <= 2, "the second operator's");
        uint256 got = collect(ALICE, op, NATIVE, NATIVE) + collect(CAROL, op, NATIVE, NATIVE);
        yes(mine - got <= 3, "the first one's");
        eq(security.owed(OWNER, NATIVE), 0, "the delegate has its commission, the operator takes none");
        yes(chainRewards.owed(address(pool)) == 0, "nothing stays behind");
    }

    function test_WhoComesLateEarnsNothingOfBefore() public {
        stake(ALICE, op, 300 ether);
        produce(delegate, 10);
        stake(BOB, op, 300 ether);
        yes(14.4 ether - collect(ALICE, op, NATIVE, NATIVE) <= 2, "Alice's alone");
        expect();
        collect(BOB, op, NATIVE, NATIVE);
    }

    function expect() private {
        vm.expectRevert();
    }

    function test_WhenAllAreLeavingTheOperatorEarns() public {
        uint256 shares = stake(ALICE, op, 300 ether);
        exit(ALICE, op, NATIVE, shares);
        produce(delegate, 10);
        pool.harvest(op);
        yes(14.4 ether - security.owed(OWNER, NATIVE) <= 2, "nobody else is there");
    }

    // Fuzz.

    /// @dev I7, I14: what stakers hold is what is there, up to a wei each; a slash takes the same part of each.
    function testFuzz_I14_SlashIsProRata(uint96 a, uint96 b, uint64 part) public {
        uint256 x = bound(a, 100 ether, 1e28);
        uint256 y = bound(b, 1 ether, 1e28);
        stake(ALICE, op, x);
        uint256 sharesOfBob = stake(BOB, op, y);
        uint256 wad = bound(part, 0, 1e18);
        uint256 id = exit(BOB, op, NATIVE, sharesOfBob);
        uint256 taken = takePart(op, NATIVE, wad);
        yes((x + y) * wad / 1e18 - taken <= 1, "taken");
        uint256 left = assetsIn(op, NATIVE);
        eq(left + taken, x + y, "conserved");
        uint256 alice = pool.restakedBy(ALICE);
        uint256 bob = pool.exitOf(id).value;
        yes(left - alice - bob <= 2, "I7: the rest is dust");
        uint256 fair = x - x * wad / 1e18;
        yes(alice + 2 >= fair && alice <= fair + 2, "pro rata");
        warp(EXIT + 1);
        yes(claim(BOB, id) >= bob, "what was shown is paid");
    }

    /// @dev Many exits of one batch get all of it, to the wei.
    function testFuzz_ABatchIsPaidOutWhole(uint96[5] memory seeds, uint64 part) public {
        uint256 sum;
        uint256[] memory ids = new uint256[](5);
        for (uint256 i; i < 5; ++i) {
            uint256 amount = bound(seeds[i], i == 0 ? 100 ether : 1, 1e27);
            uint256 shares = stake(voter(i), op, amount);
            sum += amount;
            ids[i] = exit(voter(i), op, NATIVE, shares);
        }
        uint256 taken = takePart(op, NATIVE, bound(part, 0, 1e18));
        warp(EXIT + 1);
        uint256 paid;
        for (uint256 i = 5; i > 0; --i) {
            paid += claim(voter(i - 1), ids[i - 1]);
        }
        eq(paid + taken, sum, "all of it");
        eq(staking.bucket(bucketOf(op)).amount, 0, "nothing stays in the bucket");
    }
}
