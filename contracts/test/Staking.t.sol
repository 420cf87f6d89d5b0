// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Base} from "./Base.sol";
import {StakingWorld} from "./StakingWorld.sol";
import {IStaking} from "../src/chain/IChain.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {ISuccessor, Staking} from "../src/chain/Staking.sol";
import {StakingView} from "../src/chain/StakingView.sol";
import {VoteWeight} from "../src/chain/VoteWeight.sol";

contract VoteWeightTest is Base {
    VoteWeight private weights = new VoteWeight();

    function test_WeightsOfTheOriginal() public view {
        // 91 days with auto-stake are +28.5 %, 1,050 days +42.0 % (iotex-core).
        eq(weights.weight(1000 ether, 91, true, false) / 1e18, 1285, "91 days, auto-stake");
        eq(weights.weight(1000 ether, 1050, true, false) / 1e18, 1419, "1,050 days, auto-stake");
        eq(weights.weight(1000 ether, 0, true, false), 1000 ether, "no lock, auto-stake");
        eq(weights.weight(1000 ether, 0, false, false), 1000 ether, "no lock");
        eq(weights.weight(1000 ether, 1, false, false), 1000 ether, "one day: ln 1 is 0");
        eq(weights.weight(1 ether, 91, true, true), weights.weight(1 ether, 91, true, false) * 106 / 100, "self-stake");
        eq(weights.weight(1 ether, 90, true, true), weights.weight(1 ether, 90, true, false), "90 days are too few");
        eq(weights.weight(1 ether, 91, false, true), weights.weight(1 ether, 91, false, false), "without auto-stake");
    }

    function test_WhatIsNoBucketHasNoWeight() public {
        vm.expectRevert(abi.encodeWithSelector(VoteWeight.DurationTooLong.selector, 1051, 1050));
        weights.weight(1, 1051, false, false);
        uint256 large = uint256(type(uint128).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(VoteWeight.AmountTooLarge.selector, large, large - 1));
        weights.weight(large, 1, false, false);
    }

    function testFuzz_WeightGrowsWithAmountAndLock(uint128 amount, uint16 duration, bool autoStake, bool selfStake)
        public
        view
    {
        duration = uint16(bound(duration, 0, 1049));
        uint256 w = weights.weight(amount, duration, autoStake, selfStake);
        yes(w >= amount && w <= uint256(amount) * 151 / 100, "bounds");
        yes(weights.weight(amount, duration + 1, autoStake, selfStake) >= w, "a longer lock weighs no less");
        if (amount != 0) yes(weights.weight(amount - 1, duration, autoStake, selfStake) <= w, "less weighs no more");
    }
}

contract BucketTest is StakingWorld {
    uint32 private a;
    uint32 private b;
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);

    function setUp() public {
        deploy();
        a = register(0);
        b = register(1);
    }

    function test_CreateVotes() public {
        uint256 id = create(ALICE, a, 1000 ether, 91, true);
        eq(id, 1, "ids count from 1");
        eq(staking.ownerOf(id), ALICE, "owner");
        IStaking.Stake memory s = staking.stakeOf(id);
        eq(s.amount, 1000 ether, "amount");
        eq(s.votes, weights.weight(1000 ether, 91, true, false), "votes");
        eq(delegates.votesOf(a), s.votes, "votes of the delegate");
        (uint256 amount, uint256 created, uint256 live) = staking.totals();
        eq(amount, 1000 ether, "total");
        eq(created, 1, "created");
        eq(live, 1, "live");
        eq(rewards.votesFor(id), a, "settled from the start");
    }

    function test_CreateForNobodyHasNoVotes() public {
        uint256 id = create(ALICE, 0, 100 ether, 0, false);
        eq(staking.stakeOf(id).votes, 0, "votes");
        eq(rewards.settled(), 0, "nothing to settle");
    }

    function test_CreateRefuses() public {
        vm.deal(ALICE, 1000 ether);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Staking.AmountTooSmall.selector, 100 ether - 1, 100 ether));
        staking.create{value: 100 ether - 1}(a, 0, false);
        expect(abi.encodeWithSelector(Staking.DurationTooLong.selector, 1051, 1050));
        staking.create{value: 100 ether}(a, 1051, false);
        expect(abi.encodeWithSelector(Staking.NotElectable.selector, 3));
        staking.create{value: 100 ether}(3, 1, false);
        vm.stopPrank();
        uint256 max = uint256(type(uint112).max) / 2;
        vm.deal(ALICE, max + 1);
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Staking.AmountTooLarge.selector, max + 1, max));
        staking.create{value: max + 1}(a, 1, false);
    }

    function test_AnybodyDeposits() public {
        uint256 id = create(ALICE, a, 100 ether, 91, true);
        vm.deal(BOB, 50 ether);
        vm.prank(BOB);
        staking.deposit{value: 50 ether}(id);
        eq(staking.stakeOf(id).amount, 150 ether, "amount");
        eq(delegates.votesOf(a), weights.weight(150 ether, 91, true, false), "votes");
        expect(abi.encodeWithSelector(Staking.NothingToChange.selector, id));
        staking.deposit(id);
        uint256 loose = create(ALICE, a, 100 ether, 91, false);
        expect(abi.encodeWithSelector(Staking.NotAutoStaked.selector, loose));
        staking.deposit{value: 1}(loose);
        expect(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 9));
        staking.deposit{value: 1}(9);
    }

    function test_RestakeMovesTheLock() public {
        uint256 id = create(ALICE, a, 100 ether, 10, true);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Staking.AutoStaked.selector, id));
        staking.restake(id, 9, false);
        warp(100 days);
        staking.restake(id, 10, false);
        eq(delegates.votesOf(a), weights.weight(100 ether, 10, false, false), "votes without auto-stake");
        uint256 until = block.timestamp + 10 days;
        warp(10 days - 1);
        expect(abi.encodeWithSelector(Staking.LockNotOver.selector, id, until));
        staking.restake(id, 9, false);
        expect(abi.encodeWithSelector(Staking.LockNotOver.selector, id, until));
        staking.unstake(id);
        warp(1);
        staking.restake(id, 9, false);
        eq(staking.bucket(id).lockedAt, block.timestamp, "the lock starts anew");
        expect(abi.encodeWithSelector(Staking.DurationTooLong.selector, 1051, 1050));
        staking.restake(id, 1051, false);
        vm.stopPrank();
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, id, address(this)));
        staking.restake(id, 20, true);
    }

    function test_ExtendAddsDaysAndCoins() public {
        uint256 id = create(ALICE, a, 100 ether, 10, true);
        vm.deal(ALICE, 100 ether);
        vm.startPrank(ALICE);
        staking.extend{value: 40 ether}(id, 20);
        IStaking.Stake memory s = staking.stakeOf(id);
        eq(s.amount, 140 ether, "amount");
        eq(s.duration, 20, "duration");
        eq(delegates.votesOf(a), weights.weight(140 ether, 20, true, false), "votes");
        staking.extend{value: 1 ether}(id, 20);
        staking.extend(id, 21);
        expect(abi.encodeWithSelector(Staking.DurationTooShort.selector, 20, 21));
        staking.extend{value: 1 ether}(id, 20);
        expect(abi.encodeWithSelector(Staking.NothingToChange.selector, id));
        staking.extend(id, 21);
        expect(abi.encodeWithSelector(Staking.DurationTooLong.selector, 1051, 1050));
        staking.extend(id, 1051);
        vm.stopPrank();
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, id, address(this)));
        staking.extend{value: 1 ether}(id, 22);
        uint256 loose = create(ALICE, a, 100 ether, 10, false);
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Staking.NotAutoStaked.selector, loose));
        staking.extend(loose, 22);
    }

    function ids(uint256 x, uint256 y, uint256 z) private pure returns (uint256[] memory out) {
        out = new uint256[](z == 0 ? 2 : 3);
        (out[0], out[1]) = (x, y);
        if (z != 0) out[2] = z;
    }

    function test_MergeKeepsTheVoteOfTheFirst() public {
        uint256 x = create(ALICE, a, 100 ether, 10, true);
        uint256 y = create(ALICE, b, 200 ether, 30, true);
        uint256 z = create(ALICE, 0, 300 ether, 20, true);
        vm.prank(ALICE);
        staking.merge(ids(x, y, z), 30);
        eq(staking.stakeOf(x).amount, 600 ether, "amount");
        eq(delegates.votesOf(a), weights.weight(600 ether, 30, true, false), "votes of the first");
        eq(delegates.votesOf(b), 0, "votes of the second");
        eq(staking.balanceOf(ALICE), 1, "tokens");
        eq(staking.bucketsOf(ALICE, 0, 9).length, 1, "list of the owner");
        eq(staking.bucketsFor(b, 0, 9).length, 0, "list of the delegate");
        (uint256 amount,, uint256 live) = staking.totals();
        eq(amount, 600 ether, "total");
        eq(live, 1, "live");
        eq(staking.stakeOf(y).owner, address(0), "gone");
    }

    function test_MergeRefuses() public {
        uint256 x = create(ALICE, a, 100 ether, 10, true);
        uint256 y = create(ALICE, b, 200 ether, 30, true);
        uint256 loose = create(ALICE, b, 200 ether, 30, false);
        uint256 bobs = create(BOB, b, 200 ether, 30, true);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Staking.DurationTooShort.selector, 29, 30));
        staking.merge(ids(x, y, 0), 29);
        expect(abi.encodeWithSelector(Staking.DurationTooLong.selector, 1051, 1050));
        staking.merge(ids(x, y, 0), 1051);
        expect(abi.encodeWithSelector(Staking.BucketTwice.selector, x));
        staking.merge(ids(x, x, 0), 30);
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, y, ALICE));
        staking.merge(ids(x, y, y), 30);
        expect(abi.encodeWithSelector(Staking.NotAutoStaked.selector, loose));
        staking.merge(ids(x, loose, 0), 30);
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, bobs, ALICE));
        staking.merge(ids(x, bobs, 0), 30);
        expect(abi.encodeWithSelector(Staking.TooFewBuckets.selector, 1, 2));
        staking.merge(new uint256[](1), 30);
        vm.stopPrank();
    }

    function test_ChangeDelegateMovesVotes() public {
        uint256 id = create(ALICE, a, 100 ether, 91, true);
        uint256 other = create(BOB, a, 100 ether, 91, true);
        vm.startPrank(ALICE);
        staking.changeDelegate(id, b);
        eq(delegates.votesOf(b), weights.weight(100 ether, 91, true, false), "votes of the new");
        eq(delegates.votesOf(a), delegates.votesOf(b), "the other bucket stays");
        eq(staking.bucketsFor(a, 0, 9)[0], other, "list of the old");
        eq(staking.bucketsFor(b, 0, 9)[0], id, "list of the new");
        expect(abi.encodeWithSelector(Staking.SameDelegate.selector, id, b));
        staking.changeDelegate(id, b);
        expect(abi.encodeWithSelector(Staking.NotElectable.selector, 77));
        staking.changeDelegate(id, 77);
        expect(abi.encodeWithSelector(Staking.VotedRecently.selector, id, block.timestamp + EPOCH));
        staking.changeDelegate(id, 0);
        warp(EPOCH);
        staking.changeDelegate(id, 0);
        eq(delegates.votesOf(b), 0, "nobody");
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, other, ALICE));
        staking.changeDelegate(other, b);
        vm.stopPrank();
    }

    /// @dev Votes that follow the proposers from block to block would take what their voters have earned.
    function test_VotesCannotHopByMergingEither() public {
        uint256 big = create(ALICE, a, 10_000 ether, 91, true);
        uint256 small = create(ALICE, b, 100 ether, 91, true);
        uint256 next = create(ALICE, a, 100 ether, 91, true);
        uint256[] memory ids = new uint256[](2);
        vm.startPrank(ALICE);
        (ids[0], ids[1]) = (small, big);
        staking.merge(ids, 91);
        eq(staking.stakeOf(small).amount, 10_100 ether, "one move an epoch");
        (ids[0], ids[1]) = (next, small);
        expect(abi.encodeWithSelector(Staking.VotedRecently.selector, small, block.timestamp + EPOCH));
        staking.merge(ids, 91);
        expect(abi.encodeWithSelector(Staking.VotedRecently.selector, small, block.timestamp + EPOCH));
        staking.changeDelegate(small, a);
        warp(EPOCH);
        staking.merge(ids, 91);
        vm.stopPrank();
    }

    /// @dev Nor by merging what has just moved into what votes for the same delegate and has not.
    function test_VotesCannotHopThroughBucketsThatWait() public {
        uint32 c = register(2);
        uint256 big = create(ALICE, a, 10_000 ether, 91, true);
        uint256 small = create(ALICE, b, 100 ether, 91, true);
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (small, big);
        vm.startPrank(ALICE);
        staking.changeDelegate(big, b);
        uint256 until = block.timestamp + EPOCH;
        warp(10);
        staking.merge(ids, 91);
        expect(abi.encodeWithSelector(Staking.VotedRecently.selector, small, until));
        staking.changeDelegate(small, c);
        warp(EPOCH - 10);
        staking.changeDelegate(small, c);
        vm.stopPrank();
    }

    /// @dev Through nobody neither: a vote that was given up is bound like one that was given.
    function test_VotesCannotHopThroughNobody() public {
        uint256 big = create(ALICE, a, 10_000 ether, 91, true);
        uint256 small = create(ALICE, b, 100 ether, 91, true);
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (small, big);
        vm.startPrank(ALICE);
        staking.changeDelegate(big, 0);
        expect(abi.encodeWithSelector(Staking.VotedRecently.selector, big, block.timestamp + EPOCH));
        staking.merge(ids, 91);
        warp(EPOCH);
        staking.merge(ids, 91);
        staking.changeDelegate(small, a);
        vm.stopPrank();
    }

    function test_TransferSettlesForTheOldOwner() public {
        uint256 id = create(ALICE, a, 100 ether, 91, true);
        create(ALICE, a, 100 ether, 91, true);
        vm.prank(ALICE);
        staking.approve(address(this), id);
        uint256 before = rewards.settled();
        staking.transferFrom(ALICE, BOB, id);
        eq(rewards.settled(), before + 1, "settled");
        eq(staking.ownerOf(id), BOB, "owner");
        eq(staking.bucketsOf(BOB, 0, 9)[0], id, "list of the new owner");
        eq(staking.bucketsOf(ALICE, 0, 9)[0], id + 1, "list of the old owner");
        vm.prank(BOB);
        staking.transferFrom(BOB, BOB, id);
        eq(staking.bucketsOf(BOB, 0, 9).length, 1, "to itself");
        expect(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, address(this), id));
        staking.transferFrom(BOB, ALICE, id);
    }

    function test_ApprovedMovesOnly() public {
        uint256 id = create(ALICE, a, 100 ether, 0, false);
        vm.prank(ALICE);
        staking.approve(BOB, id);
        vm.startPrank(BOB);
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, id, BOB));
        staking.unstake(id);
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, id, BOB));
        staking.changeDelegate(id, b);
        vm.stopPrank();
    }

    function test_UnstakeThenWithdraw() public {
        uint256 id = create(ALICE, a, 100 ether, 0, false);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Staking.NotUnstaked.selector, id));
        staking.withdraw(id, payable(BOB));
        staking.unstake(id);
        eq(delegates.votesOf(a), 0, "the vote ends at once");
        eq(rewards.votesFor(id), 0, "and its rewards");
        expect(abi.encodeWithSelector(Staking.AlreadyUnstaked.selector, id));
        staking.unstake(id);
        expect(abi.encodeWithSelector(Staking.AlreadyUnstaked.selector, id));
        staking.transferFrom(ALICE, BOB, id);
        expect(abi.encodeWithSelector(Staking.AlreadyUnstaked.selector, id));
        staking.restake(id, 10, true);
        expect(abi.encodeWithSelector(Staking.AlreadyUnstaked.selector, id));
        staking.changeDelegate(id, b);
        vm.deal(ALICE, 1);
        expect(abi.encodeWithSelector(Staking.AlreadyUnstaked.selector, id));
        staking.deposit{value: 1}(id);
        vm.stopPrank();
    }

    function test_WithdrawWaitsThreeDays() public {
        uint256 id = create(ALICE, a, 100 ether, 0, false);
        vm.startPrank(ALICE);
        staking.unstake(id);
        uint256 from = block.timestamp + 3 days;
        warp(3 days - 1);
        expect(abi.encodeWithSelector(Staking.NotWithdrawable.selector, id, from));
        staking.withdraw(id, payable(BOB));
        warp(1);
        expect(abi.encodeWithSelector(Staking.ZeroRecipient.selector));
        staking.withdraw(id, payable(address(0)));
        staking.withdraw(id, payable(BOB));
        eq(BOB.balance, 100 ether, "paid");
        eq(staking.balanceOf(ALICE), 0, "burned");
        eq(staking.bucketsFor(a, 0, 9).length, 0, "list of the delegate");
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, id, ALICE));
        staking.withdraw(id, payable(BOB));
        vm.stopPrank();
    }

    function test_AutoStakedCannotBeUnstaked() public {
        uint256 id = create(ALICE, a, 100 ether, 0, true);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Staking.AutoStaked.selector, id));
        staking.unstake(id);
        staking.restake(id, 0, false);
        staking.unstake(id);
        vm.stopPrank();
    }

    function test_MigrateNeedsASuccessorAndTheOwner() public {
        uint256 id = create(ALICE, a, 500 ether, 91, true);
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Staking.NoSuccessor.selector));
        staking.migrate(id);
        Successor successor = new Successor();
        expect(abi.encodeWithSelector(Staking.NotGovernor.selector, address(this), GOVERNOR));
        staking.setSuccessor(address(successor));
        vm.startPrank(GOVERNOR);
        expect(abi.encodeWithSelector(Staking.NotAContract.selector, BOB));
        staking.setSuccessor(BOB);
        staking.setSuccessor(address(successor));
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, id, GOVERNOR));
        staking.migrate(id);
        vm.stopPrank();
        vm.prank(ALICE);
        staking.migrate(id);
        eq(address(successor).balance, 500 ether, "coins");
        eq(successor.owner(), ALICE, "owner");
        eq(successor.delegate(), a, "delegate");
        eq(delegates.votesOf(a), 0, "votes");
        eq(staking.balanceOf(ALICE), 0, "burned");
    }

    function test_OnlySystemContractsReachTheHooks() public {
        uint256 id = create(ALICE, a, 500 ether, 91, true);
        expect(abi.encodeWithSelector(Staking.NotDelegates.selector, address(this)));
        staking.slash(id, 1);
        expect(abi.encodeWithSelector(Staking.NotDelegates.selector, address(this)));
        staking.setSelfStake(id, true);
    }

    function test_CoinsThatAreNoStakeAreRefused() public {
        (bool ok,) = address(staking).call{value: 1}("");
        yes(!ok, "a plain payment would belong to nobody");
    }

    function test_PagesOfBuckets() public {
        for (uint256 i; i < 7; ++i) {
            create(ALICE, a, 100 ether + i, 0, false);
        }
        eq(staking.bucketsOf(ALICE, 5, 9).length, 2, "the rest");
        eq(staking.bucketsOf(ALICE, 7, 9).length, 0, "past the end");
        eq(staking.bucketsFor(a, 2, 3)[0], 3, "offset");
        eq(staking.countFor(a), 7, "count");
        eq(views.buckets(0, 100).length, 7, "all");
        eq(views.buckets(5, 1)[0].index, 6, "by index");
        eq(views.bucketsByVoter(ALICE, 6, 5)[0].stakedAmount, 100 ether + 6, "by voter");
        eq(views.bucketsByCandidate("a", 0, 4).length, 4, "by candidate");
        eq(views.bucketsByCandidate("nobody", 0, 4).length, 0, "unknown candidate");
        uint64[] memory some = new uint64[](3);
        (some[0], some[1], some[2]) = (3, 99, 1);
        eq(views.bucketsByIndexes(some).length, 2, "by indexes, one is unknown");
        StakingView.VoteBucket memory one = views.bucketsByIndexes(some)[0];
        eq(one.candidateAddress, delegateOwner(0), "candidate");
        eq(one.owner, ALICE, "owner");
        eq(views.totalStakingAmount(), 700 ether + 21, "total");
        (uint64 total, uint64 live) = views.bucketsCount();
        eq(total, 7, "total");
        eq(live, 7, "active");
    }

    function test_CandidatesOfTheView() public {
        eq(views.candidates(0, 10).length, 2, "both");
        eq(views.candidates(1, 10)[0].name.length_(), 1, "the second");
        StakingView.Candidate memory c = views.candidateByName("b");
        eq(c.ownerAddress, delegateOwner(1), "by name");
        eq(c.selfStakeBucketIdx, type(uint64).max, "nothing backs it");
        eq(views.candidateByAddress(delegateOwner(0)).ownerAddress, delegateOwner(0), "by owner");
        eq(views.candidateByName("nobody").ownerAddress, address(0), "unknown");
        uint256 bucket = create(delegateOwner(1), b, 2 * MILLION, 91, true);
        vm.prank(delegateOwner(1));
        delegates.activate(bucket);
        c = views.candidateByName("b");
        eq(c.selfStakeBucketIdx, bucket, "backed by");
        eq(c.selfStakingTokens, 2 * MILLION, "with");
    }
}

using {length_} for string;

function length_(string memory s) pure returns (uint256) {
    return bytes(s).length;
}

contract Successor is ISuccessor {
    address public owner;
    uint32 public delegate;

    function adopt(uint256, address owner_, uint32 delegate_, uint16, bool, uint40) external payable {
        (owner, delegate) = (owner_, delegate_);
    }
}
