// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {StakingWorld} from "./StakingWorld.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {Staking} from "../src/chain/Staking.sol";

contract ActivityTest is StakingWorld {
    uint32 private a;
    address private owner = delegateOwner(0);
    address private constant ALICE = address(0xa11ce);

    function setUp() public {
        deploy();
        a = register(0);
    }

    function activate(uint256 bucket) private {
        vm.prank(owner);
        delegates.activate(bucket);
    }

    function refuse(uint256 bucket, bytes memory error_) private {
        vm.prank(owner);
        expect(error_);
        delegates.activate(bucket);
    }

    function test_ActivateWithAnOwnBucket() public {
        uint256 id = create(owner, a, 1_200_000 ether, 91, true);
        uint256 before = delegates.votesOf(a);
        activate(id);
        eq(delegates.votesOf(a), weights.weight(1_200_000 ether, 91, true, true), "1.06 times");
        yes(delegates.votesOf(a) > before, "more than before");
        (uint32[] memory top, uint256[] memory scores) = delegates.top(100);
        eq(top.length, 1, "ranked");
        eq(top[0], a, "number");
        eq(scores[0], delegates.votesOf(a), "score");
        yes(info(a).active, "active");
    }

    function test_ActivateRefuses() public {
        uint256 id = create(owner, a, 1_200_000 ether - 1, 91, true);
        refuse(id, abi.encodeWithSelector(Delegates.StakeTooSmall.selector, 1_200_000 ether - 1, 1_200_000 ether));
        uint32 b = register(1);
        id = create(owner, b, 1_200_000 ether, 91, true);
        refuse(id, abi.encodeWithSelector(Delegates.NotVotingFor.selector, id, b, a));
        refuse(99, abi.encodeWithSelector(Delegates.NotVotingFor.selector, 99, 0, a));
        id = create(owner, a, 1_200_000 ether, 0, false);
        vm.prank(owner);
        staking.unstake(id);
        refuse(id, abi.encodeWithSelector(Delegates.NotVotingFor.selector, id, 0, a));
        id = create(ALICE, a, 1_200_000 ether, 91, true);
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Delegates.NotDelegateOwner.selector, ALICE));
        delegates.activate(id);
        id = create(owner, a, 1_200_000 ether, 91, true);
        activate(id);
        refuse(id, abi.encodeWithSelector(Delegates.AlreadyBacks.selector, id, a));
    }

    function test_VotesChangeWhatActivityNeeds() public {
        vm.startPrank(GOVERNOR);
        params.set("delegate.fee", 30 ether);
        params.set("delegate.minActivate", 200_000 ether);
        params.set("delegate.minStay", 150_000 ether);
        vm.stopPrank();
        eq(delegates.REGISTRATION_FEE(), 30 ether, "fee");
        Delegates.Registration memory r = registration(voter(7), "seven", nextKey());
        vm.deal(voter(7), 100 ether);
        vm.startPrank(voter(7));
        expect(abi.encodeWithSelector(Delegates.WrongFee.selector, 100 ether, 30 ether));
        delegates.register{value: 100 ether}(r);
        uint32 number = delegates.register{value: 30 ether}(r);
        vm.stopPrank();
        uint256 small = create(voter(7), number, 200_000 ether - 1, 91, true);
        vm.prank(voter(7));
        expect(abi.encodeWithSelector(Delegates.StakeTooSmall.selector, 200_000 ether - 1, 200_000 ether));
        delegates.activate(small);
        uint256 bucket = create(voter(7), number, 200_000 ether, 91, true);
        vm.prank(voter(7));
        delegates.activate(bucket);
        // It stays as long as it has enough when it is slashed; a vote alone makes nobody leave.
        vm.prank(COMMITTEE);
        delegates.slash(number, 40_000 ether);
        yes(info(number).active, "160,000 are enough");
        vm.prank(GOVERNOR);
        params.set("delegate.minStay", 170_000 ether);
        yes(info(number).active, "still");
        vm.prank(COMMITTEE);
        delegates.slash(number, 1);
        yes(!info(number).active, "no longer");
    }

    function test_ABucketThatBacksCannotMove() public {
        uint256 id = create(owner, a, 1_200_000 ether, 10, true);
        uint256 other = create(owner, a, 100 ether, 10, true);
        activate(id);
        bytes memory locked = abi.encodeWithSelector(Staking.BacksDelegate.selector, id, a);
        vm.startPrank(owner);
        expect(locked);
        staking.transferFrom(owner, ALICE, id);
        expect(locked);
        staking.safeTransferFrom(owner, ALICE, id);
        expect(locked);
        staking.changeDelegate(id, 0);
        expect(locked);
        staking.unstake(id);
        expect(locked);
        staking.restake(id, 10, false);
        uint256[] memory two = new uint256[](2);
        (two[0], two[1]) = (id, other);
        expect(locked);
        staking.merge(two, 10);
        (two[0], two[1]) = (other, id);
        expect(locked);
        staking.merge(two, 10);
        // More of it is fine.
        staking.restake(id, 91, true);
        vm.deal(owner, 1 ether);
        staking.deposit{value: 1 ether}(id);
        vm.stopPrank();
        eq(delegates.votesOf(a), weights.weight(1_200_001 ether, 91, true, true) + staking.stakeOf(other).votes, "votes");
        vm.prank(GOVERNOR);
        staking.setSuccessor(address(this));
        vm.prank(owner);
        expect(locked);
        staking.migrate(id);
    }

    function endorsed() private returns (uint256 id) {
        id = create(ALICE, a, 1_200_000 ether, 91, true);
        vm.prank(ALICE);
        delegates.endorse(id);
    }

    function test_EndorseThenActivate() public {
        uint256 id = endorsed();
        eq(delegates.endorsementOf(id).endorser, ALICE, "endorser");
        activate(id);
        eq(info(a).bucket, id, "bucket");
        eq(staking.ownerOf(id), ALICE, "still hers");
    }

    function test_EndorseRefuses() public {
        uint256 id = create(ALICE, a, 1_200_000 ether, 90, true);
        expect(abi.encodeWithSelector(Delegates.NotBucketOwner.selector, id, address(this)));
        delegates.endorse(id);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Delegates.LockTooShort.selector, id, 90, 91));
        delegates.endorse(id);
        staking.restake(id, 91, false);
        expect(abi.encodeWithSelector(Delegates.LockTooShort.selector, id, 0, 91));
        delegates.endorse(id);
        staking.changeDelegate(id, 0);
        expect(abi.encodeWithSelector(Delegates.NotVotingFor.selector, id, 0, 0));
        delegates.endorse(id);
        vm.stopPrank();
        id = create(owner, a, 1_200_000 ether, 91, true);
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.OwnBucket.selector, id));
        delegates.endorse(id);
    }

    function test_AnEndorsementEndsWithWhatItWasGivenFor() public {
        // Sold: the new owner has given no word.
        uint256 id = endorsed();
        vm.prank(ALICE);
        staking.transferFrom(ALICE, voter(1), id);
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        // Votes for another delegate: that one was not meant.
        uint32 b = register(1);
        id = endorsed();
        vm.prank(ALICE);
        staking.changeDelegate(id, b);
        vm.prank(delegateOwner(1));
        expect(abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, b));
        delegates.activate(id);
        // Auto-stake off: no lock.
        id = endorsed();
        vm.prank(ALICE);
        staking.restake(id, 91, false);
        refuse(id, abi.encodeWithSelector(Delegates.LockTooShort.selector, id, 0, 91));
        // About to be revoked.
        id = endorsed();
        vm.prank(ALICE);
        delegates.intendRevoke(id);
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        vm.prank(ALICE);
        delegates.endorse(id);
        activate(id);
    }

    function test_RevokeTakesADay() public {
        uint256 id = endorsed();
        activate(id);
        expect(abi.encodeWithSelector(Delegates.NotEndorser.selector, id, address(this)));
        delegates.intendRevoke(id);
        expect(abi.encodeWithSelector(Delegates.NotEndorser.selector, id, address(this)));
        delegates.revoke(id);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Delegates.RevokeNotIntended.selector, id));
        delegates.revoke(id);
        delegates.intendRevoke(id);
        uint256 from = block.timestamp + 24 * EPOCH;
        expect(abi.encodeWithSelector(Delegates.RevokeAlreadyIntended.selector, id, from));
        delegates.intendRevoke(id);
        warp(24 * EPOCH - 1);
        expect(abi.encodeWithSelector(Delegates.NotRevocableYet.selector, id, from));
        delegates.revoke(id);
        yes(info(a).active, "active until then");
        warp(1);
        delegates.revoke(id);
        vm.stopPrank();
        yes(!info(a).active, "no longer active");
        eq(delegates.activeCount(), 0, "not ranked");
        eq(delegates.endorsementOf(id).endorser, address(0), "no endorsement");
        eq(delegates.votesOf(a), weights.weight(1_200_000 ether, 91, true, false), "without 1.06");
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
    }

    function test_AnUnusedEndorsementIsRevokedToo() public {
        uint256 id = endorsed();
        vm.startPrank(ALICE);
        delegates.intendRevoke(id);
        warp(24 * EPOCH);
        delegates.revoke(id);
        vm.stopPrank();
        eq(delegates.endorsementOf(id).delegate, 0, "gone");
    }

    function test_AnEndorsementIsUsedUp() public {
        uint256 id = endorsed();
        activate(id);
        uint256 own = create(owner, a, 1_300_000 ether, 0, false);
        leave();
        yes(!staking.stakeOf(id).selfStake, "hers is free");
        refuse(id, abi.encodeWithSelector(Delegates.NotEndorsed.selector, id, a));
        refuse(own, abi.encodeWithSelector(Delegates.BucketHeld.selector, id, staking.heldUntil(id)));
        warp(staking.HOLD_SECONDS());
        activate(own);
        eq(info(a).bucket, own, "its own instead");
        eq(delegates.activeCount(), 1, "one rank");
    }

    function test_WhoeverSellsADelegateEndorsesIt() public {
        uint256 id = create(owner, a, 1_200_000 ether, 91, true);
        activate(id);
        vm.prank(owner);
        delegates.offerOwnership(ALICE);
        vm.prank(ALICE);
        delegates.acceptOwnership(a);
        yes(info(a).active, "still active");
        eq(delegates.endorsementOf(id).endorser, owner, "endorsed by the seller");
        vm.startPrank(owner);
        delegates.intendRevoke(id);
        warp(24 * EPOCH);
        delegates.revoke(id);
        vm.stopPrank();
        yes(!info(a).active, "until he revokes");
    }

    function test_ExitsAreSpaced() public {
        (uint32 b,) = activeDelegate(1, 2 * MILLION);
        activate(create(owner, a, 1_200_000 ether, 91, true));
        uint256 start = block.timestamp;
        vm.startPrank(owner);
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.confirmExit();
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.cancelExit();
        delegates.requestExit();
        eq(info(a).exitSlot, start + 24 * EPOCH, "the first slot");
        expect(abi.encodeWithSelector(Delegates.ExitAlreadyRequested.selector, a, start + 24 * EPOCH));
        delegates.requestExit();
        vm.stopPrank();
        vm.prank(delegateOwner(1));
        delegates.requestExit();
        eq(info(b).exitSlot, start + 48 * EPOCH, "the second slot");
        warp(24 * EPOCH - 1);
        vm.startPrank(owner);
        expect(abi.encodeWithSelector(Delegates.ExitNotReady.selector, a, start + 24 * EPOCH));
        delegates.confirmExit();
        warp(1);
        eq(delegates.activeCount(), 2, "both until then");
        delegates.confirmExit();
        eq(delegates.activeCount(), 1, "one left");
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.confirmExit();
        expect(abi.encodeWithSelector(Delegates.NotActive.selector, a));
        delegates.requestExit();
        vm.stopPrank();
    }

    function test_AskingAndCancellingDoesNotPushOthersBack() public {
        activate(create(owner, a, 1_200_000 ether, 91, true));
        vm.startPrank(owner);
        delegates.requestExit();
        uint256 slot = info(a).exitSlot;
        delegates.cancelExit();
        yes(!info(a).exiting, "stays");
        expect(abi.encodeWithSelector(Delegates.ExitGivenUp.selector, a, slot));
        delegates.requestExit();
        warp(24 * EPOCH);
        expect(abi.encodeWithSelector(Delegates.ExitNotRequested.selector, a));
        delegates.confirmExit();
        delegates.requestExit();
        eq(info(a).exitSlot, block.timestamp + 24 * EPOCH, "another slot");
        vm.stopPrank();
    }

    function test_ABucketIsHeldAfterItBacked() public {
        uint256 id = create(owner, a, 1_200_000 ether, 0, true);
        activate(id);
        vm.startPrank(owner);
        delegates.requestExit();
        warp(24 * EPOCH);
        delegates.confirmExit();
        uint256 until = block.timestamp + 3 days + 2 * EPOCH;
        eq(staking.heldUntil(id), until, "held until");
        bytes memory held = abi.encodeWithSelector(Staking.Held.selector, id, until);
        expect(held);
        staking.transferFrom(owner, ALICE, id);
        vm.deal(owner, 200 ether);
        uint256[] memory two = new uint256[](2);
        (two[0], two[1]) = (staking.create{value: 100 ether}(0, 0, true), id);
        expect(held);
        staking.merge(two, 0);
        vm.stopPrank();
        vm.prank(GOVERNOR);
        staking.setSuccessor(address(this));
        vm.startPrank(owner);
        expect(held);
        staking.migrate(id);
        // It can be unstaked, and then waits for both.
        staking.restake(id, 0, false);
        staking.unstake(id);
        warp(3 days);
        expect(abi.encodeWithSelector(Staking.NotWithdrawable.selector, id, until));
        staking.withdraw(id, payable(owner));
        vm.stopPrank();
        // A fault of its last minutes is still paid for.
        vm.prank(COMMITTEE);
        eq(delegates.remove(a, 500), 60_000 ether, "5 %");
        warp(2 * EPOCH);
        vm.prank(owner);
        staking.withdraw(id, payable(ALICE));
        eq(ALICE.balance, 1_140_000 ether, "the rest");
    }

    /// @dev Leaves through the queue.
    function leave() private {
        vm.startPrank(owner);
        delegates.requestExit();
        warp(24 * EPOCH);
        delegates.confirmExit();
        vm.stopPrank();
    }

    function test_AHeldBucketBacksNobodyElse() public {
        uint256 id = create(owner, a, 2 * MILLION, 91, true);
        activate(id);
        leave();
        uint32 b = register(1);
        vm.startPrank(owner);
        staking.changeDelegate(id, b);
        delegates.endorse(id);
        vm.stopPrank();
        expect(abi.encodeWithSelector(Delegates.BucketHeld.selector, id, staking.heldUntil(id)));
        vm.prank(delegateOwner(1));
        delegates.activate(id);
        warp(staking.HOLD_SECONDS());
        vm.prank(delegateOwner(1));
        delegates.activate(id);
    }

    /// @dev Who has signed twice must not put another bucket in the place of the one that answers for it.
    function test_NoOtherBucketTakesTheBlame() public {
        uint256 id = create(owner, a, 2 * MILLION, 91, true);
        uint256 small = create(owner, a, 1_200_000 ether, 91, true);
        activate(id);
        refuse(small, abi.encodeWithSelector(Delegates.AlreadyBacks.selector, id, a));
        leave();
        refuse(small, abi.encodeWithSelector(Delegates.BucketHeld.selector, id, staking.heldUntil(id)));
        vm.prank(COMMITTEE);
        eq(delegates.remove(a, 500), 2 * MILLION / 20, "taken from what backed it");
        eq(staking.stakeOf(small).amount, 1_200_000 ether, "not from the other");
    }

    /// @dev A seller's old word must not end the activity of the buyer.
    function test_ASellerCannotRevokeWhatIsTheBuyers() public {
        uint256 id = create(ALICE, a, 2 * MILLION, 91, true);
        vm.startPrank(ALICE);
        delegates.endorse(id);
        delegates.intendRevoke(id);
        staking.transferFrom(ALICE, owner, id);
        vm.stopPrank();
        activate(id);
        warp(24 * EPOCH);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Delegates.NotEndorser.selector, id, ALICE));
        delegates.revoke(id);
        vm.stopPrank();
        yes(info(a).active, "still active");
    }
}

contract FaultTest is StakingWorld {
    uint32 private a;
    uint256 private bucket;
    address private owner = delegateOwner(0);

    function setUp() public {
        deploy();
        (a, bucket) = activeDelegate(0, 1_200_000 ether);
        vm.startPrank(COMMITTEE);
    }

    function test_OnlyTheCommitteePunishes() public {
        vm.stopPrank();
        bytes memory refused = abi.encodeWithSelector(Delegates.NotCommittee.selector, address(this));
        expect(refused);
        delegates.slash(a, 1);
        expect(refused);
        delegates.suspend(a, 1);
        expect(refused);
        delegates.release(1);
        expect(refused);
        delegates.remove(a, 1);
        expect(abi.encodeWithSelector(Delegates.NotStaking.selector, address(this)));
        delegates.changeVotes(0, 0, a, 1);
    }

    function test_SlashGoesToThePool() public {
        uint256 pool = rewards.pool();
        eq(delegates.slash(a, 200_000 ether), 200_000 ether, "taken");
        eq(rewards.pool() - pool, 200_000 ether, "pool");
        eq(staking.stakeOf(bucket).amount, MILLION, "left");
        eq(delegates.votesOf(a), weights.weight(MILLION, 91, true, true), "votes fall in the same block");
        yes(info(a).active, "exactly the least");
        delegates.slash(a, 1);
        yes(!info(a).active, "one less");
        eq(delegates.votesOf(a), weights.weight(MILLION - 1, 91, true, false), "votes without 1.06");
        eq(delegates.activeCount(), 0, "not ranked");
        vm.stopPrank();
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.StakeTooSmall.selector, MILLION - 1, 1_200_000 ether));
        delegates.activate(bucket);
        vm.deal(owner, MILLION);
        vm.startPrank(owner);
        staking.deposit{value: 200_000 ether + 1}(bucket);
        delegates.activate(bucket);
        vm.stopPrank();
        yes(info(a).active, "active again");
    }

    function test_SlashTakesNoMoreThanThereIs() public {
        eq(delegates.slash(a, type(uint256).max), 1_200_000 ether, "all");
        eq(delegates.slash(a, 1), 0, "nothing left");
        eq(delegates.votesOf(a), 0, "no votes");
        eq(delegates.slash(0, 1), 0, "nobody");
        eq(delegates.slash(99, 1), 0, "unknown");
        eq(delegates.slash(a, 0), 0, "zero");
    }

    function test_WhoNeverWasActiveHasNothingToLose() public {
        vm.stopPrank();
        uint32 b = register(1);
        vm.startPrank(COMMITTEE);
        eq(delegates.slash(b, 1), 0, "slash");
        eq(delegates.remove(b, 500), 0, "remove");
        yes(!delegates.electable(b), "removed");
    }

    function test_RemoveIsForEver() public {
        eq(delegates.remove(a, 500), 60_000 ether, "5 %");
        eq(delegates.remove(a, 500), 0, "twice");
        eq(delegates.remove(0, 500), 0, "nobody");
        eq(delegates.remove(99, 500), 0, "unknown");
        vm.stopPrank();
        yes(info(a).removed && !info(a).active, "removed");
        eq(delegates.activeCount(), 0, "not ranked");
        yes(!delegates.electable(a), "not electable");
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.RemovedForEver.selector, a));
        delegates.activate(bucket);
        vm.prank(owner);
        expect(abi.encodeWithSelector(Delegates.RemovedForEver.selector, a));
        delegates.rotateConsensusKey(a, 1, 1, "");
        vm.deal(voter(1), 100 ether);
        vm.prank(voter(1));
        expect(abi.encodeWithSelector(Staking.NotElectable.selector, a));
        staking.create{value: 100 ether}(a, 0, false);
        // Its voters go.
        vm.prank(owner);
        staking.changeDelegate(bucket, 0);
        eq(delegates.votesOf(a), 0, "votes");
    }

    function test_RemoveTakesAllAtMost() public {
        eq(delegates.remove(a, type(uint16).max), 1_200_000 ether, "all");
    }

    function test_ProbationIsATenthOfTheScore() public {
        vm.stopPrank();
        (uint32 b,) = activeDelegate(1, 1_300_000 ether);
        (uint32 c,) = activeDelegate(2, 1_250_000 ether);
        vm.startPrank(COMMITTEE);
        order(b, c, a);
        delegates.suspend(b, 10);
        order(c, a, b);
        (, uint256[] memory scores) = delegates.top(3);
        eq(scores[2], delegates.votesOf(b) / 10, "a tenth");
        eq(info(b).suspendedUntil, 10, "until");
        delegates.release(9);
        order(c, a, b);
        delegates.release(10);
        order(b, c, a);
        delegates.release(10);
        order(b, c, a);
    }

    function test_ASecondProbationIsLonger() public {
        delegates.suspend(a, 7);
        delegates.suspend(a, 8);
        delegates.suspend(a, 8);
        delegates.release(7);
        eq(info(a).suspendedUntil, 8, "the longer one");
        delegates.release(8);
        eq(info(a).suspendedUntil, 0, "over");
        delegates.suspend(a, type(uint64).max);
        delegates.release(9);
        delegates.suspend(0, 9);
        delegates.suspend(99, 9);
    }

    function test_ReleasesOfOneCallAreBounded() public {
        for (uint64 i = 1; i <= 130; ++i) {
            delegates.suspend(a, i);
        }
        delegates.release(1000);
        eq(info(a).suspendedUntil, 0, "the last one is over, so are the earlier ones");
        delegates.suspend(a, 1001);
        delegates.release(1001);
        delegates.release(1001);
        eq(info(a).suspendedUntil, 0, "after the rest");
        uint256 start = gasleft();
        delegates.release(2000);
        yes(start - gasleft() < 20_000, "nothing is left");
    }

    function test_ProbationOutlivesActivity() public {
        delegates.suspend(a, 7);
        delegates.slash(a, MILLION);
        vm.stopPrank();
        vm.deal(owner, 2 * MILLION);
        vm.startPrank(owner);
        staking.deposit{value: 2 * MILLION}(bucket);
        delegates.activate(bucket);
        vm.stopPrank();
        eq(info(a).score, delegates.votesOf(a) / 10, "score");
        vm.prank(COMMITTEE);
        delegates.release(7);
        eq(info(a).score, delegates.votesOf(a), "released");
    }

    function test_TiesGoToTheLowerNumber() public {
        vm.stopPrank();
        (uint32 b,) = activeDelegate(1, 1_200_000 ether);
        (uint32 c,) = activeDelegate(2, 1_200_000 ether);
        order(a, b, c);
        (uint32[] memory two,) = delegates.top(2);
        eq(two.length, 2, "no more than asked for");
        (uint32[] memory none,) = delegates.top(0);
        eq(none.length, 0, "none");
    }

    function order(uint32 x, uint32 y, uint32 z) private view {
        (uint32[] memory top,) = delegates.top(100);
        eq(top.length, 3, "ranked");
        eq(top[0], x, "first");
        eq(top[1], y, "second");
        eq(top[2], z, "third");
    }

    /// @dev Nothing that an owner can do with his bucket lets him keep what is slashed, or makes slashing fail.
    function testFuzz_SlashingNeverFails(uint256 seed, uint256 amount) public {
        vm.stopPrank();
        if (seed & 1 != 0) exit();
        if (seed & 2 != 0) attempt(owner, abi.encodeCall(staking.restake, (bucket, 91, false)), address(staking));
        warp((seed >> 8) % 100 days);
        if (seed & 4 != 0) attempt(owner, abi.encodeCall(staking.unstake, (bucket)), address(staking));
        warp((seed >> 40) % 5 days);
        if (seed & 8 != 0) attempt(owner, abi.encodeCall(staking.withdraw, (bucket, payable(owner))), address(staking));
        uint256 held = staking.stakeOf(bucket).amount;
        bool due = info(a).active || block.timestamp < staking.heldUntil(bucket);
        uint256 pool = rewards.pool();
        vm.startPrank(COMMITTEE);
        delegates.suspend(a, 5);
        uint256 taken = delegates.slash(a, amount);
        eq(taken, due ? (amount < held ? amount : held) : 0, "slash = min(slash, stake) while due");
        if (due) eq(held, 1_200_000 ether, "nothing is gone while due");
        taken += delegates.remove(a, 500);
        delegates.release(5);
        eq(rewards.pool() - pool, taken, "pool");
    }

    function exit() private {
        vm.prank(owner);
        delegates.requestExit();
        warp(24 * EPOCH);
        vm.prank(owner);
        delegates.confirmExit();
    }

    function attempt(address from, bytes memory call_, address to) private {
        vm.prank(from);
        (bool ok,) = to.call(call_);
        ok;
    }
}

contract RankTest is StakingWorld {
    uint32 private constant N = 48;
    uint256[] private _loose;

    function setUp() public {
        deploy();
        for (uint256 i; i < N; ++i) {
            // Pairs of equal votes.
            activeDelegate(i, 1_200_000 ether + (i / 2) * 10_000 ether);
        }
        for (uint256 i; i < 24; ++i) {
            _loose.push(create(voter(i), uint32(1 + i), 20_000 ether * (1 + i), 91, true));
        }
    }

    /// @dev Many changes of votes, probations and dropouts, then the tree beside a sort that anybody can check.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_RanksAreThoseOfANaiveSort(uint256 seed) public {
        for (uint256 i; i < 60; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            uint32 delegate = uint32(1 + (r >> 8) % N);
            if (r % 8 < 5) {
                uint256 which = (r >> 16) % 24;
                if (staking.stakeOf(_loose[which]).delegate == delegate) continue;
                warp(EPOCH);
                vm.prank(voter(which));
                staking.changeDelegate(_loose[which], delegate);
                continue;
            }
            vm.startPrank(COMMITTEE);
            if (r % 8 == 5) delegates.suspend(delegate, uint64(2 + i / 6));
            else if (r % 8 == 6) delegates.release(uint64(i / 6));
            else delegates.slash(delegate, (r >> 32) % 300_000 ether);
            vm.stopPrank();
        }
        (uint32[] memory top, uint256[] memory scores) = delegates.top(N);
        uint256[] memory left = new uint256[](N + 1);
        for (uint32 n = 1; n <= N; ++n) {
            Delegates.Info memory d = info(n);
            if (d.active) left[n] = d.score + 1;
        }
        for (uint256 i; i < top.length; ++i) {
            uint32 best;
            for (uint32 n = 1; n <= N; ++n) {
                if (left[n] > left[best]) best = n;
            }
            eq(top[i], best, "place");
            eq(scores[i] + 1, left[best], "score");
            left[best] = 0;
        }
        eq(top.length, delegates.activeCount(), "all of them");
    }
}
