// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Chest, RecordingLedger, StakingWorld} from "./StakingWorld.sol";
import {IStaking} from "../src/chain/IChain.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {Staking} from "../src/chain/Staking.sol";

/// @dev What the restaking pool does with its buckets: takes out of them and splits them.
contract PooledBucketTest is StakingWorld {
    uint32 private a;
    uint32 private b;
    Chest private chest;
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);

    function setUp() public {
        deploy();
        a = register(0);
        b = register(1);
        chest = new Chest();
    }

    function weight(uint256 amount) private view returns (uint256) {
        return weights.weight(amount, 91, true, false);
    }

    function test_I1_TakeMovesCoinsVotesAndTotals() public {
        uint256 id = create(POOL, a, 1000 ether, 91, true);
        create(ALICE, a, 500 ether, 91, true);
        vm.prank(POOL);
        eq(staking.take(id, 400 ether, address(chest)), 400 ether, "taken");
        eq(staking.stakeOf(id).amount, 600 ether, "left");
        eq(address(chest).balance, 400 ether, "where it goes");
        eq(delegates.votesOf(a), weight(600 ether) + weight(500 ether), "votes");
        (uint256 total,,) = staking.totals();
        eq(total, 1100 ether, "total");
        eq(address(staking).balance, 1100 ether, "balance");
        vm.prank(POOL);
        eq(staking.take(id, type(uint256).max, address(chest)), 600 ether, "never more than there is");
        eq(staking.ownerOf(id), POOL, "an empty bucket stays");
        eq(delegates.votesOf(a), weight(500 ether), "without votes");
        vm.prank(POOL);
        eq(staking.take(id, 1, address(chest)), 0, "nothing is left, and that is no failure");
        vm.deal(POOL, 70 ether);
        vm.prank(POOL);
        staking.extend{value: 70 ether}(id, 91);
        eq(delegates.votesOf(a), weight(70 ether) + weight(500 ether), "it can be filled again");
    }

    function test_OnlyThePoolTakesAndOnlyItsOwn() public {
        uint256 id = create(POOL, a, 1000 ether, 91, true);
        uint256 alices = create(ALICE, a, 500 ether, 91, true);
        expect(abi.encodeWithSelector(Staking.NotPool.selector, address(this)));
        staking.take(id, 1, address(this));
        vm.prank(GOVERNOR);
        expect(abi.encodeWithSelector(Staking.NotPool.selector, GOVERNOR));
        staking.take(id, 1, GOVERNOR);
        vm.startPrank(POOL);
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, alices, POOL));
        staking.take(alices, 1, POOL);
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, 99, POOL));
        staking.take(99, 1, POOL);
        chest.close();
        expect(abi.encodeWithSelector(Staking.WithdrawRefused.selector, address(chest), 5));
        staking.take(id, 5, address(chest));
        vm.stopPrank();
        eq(staking.stakeOf(id).amount, 1000 ether, "nothing was taken");
    }

    function test_OnlyThePoolDepositsIntoItsBuckets() public {
        uint256 id = create(POOL, a, 1000 ether, 91, true);
        vm.deal(ALICE, 10 ether);
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Staking.PooledBucket.selector, id));
        staking.deposit{value: 10 ether}(id);
        vm.deal(POOL, 10 ether);
        vm.prank(POOL);
        staking.deposit{value: 10 ether}(id);
        eq(staking.stakeOf(id).amount, 1010 ether, "amount");
    }

    function test_I1_SplitKeepsVoteAndLock() public {
        uint256 id = create(ALICE, a, 1000 ether, 91, true);
        uint40 begun = uint40(block.timestamp);
        warp(5 days);
        vm.prank(ALICE);
        uint256 into = staking.split(id, 300 ether, BOB);
        eq(into, 2, "the next number");
        Staking.Info memory old = staking.bucket(id);
        Staking.Info memory new_ = staking.bucket(into);
        eq(old.amount, 700 ether, "left");
        eq(new_.amount, 300 ether, "moved");
        eq(new_.owner, BOB, "owner");
        eq(new_.delegate, a, "delegate");
        eq(new_.duration, 91, "duration");
        yes(new_.autoStake, "auto-stake");
        eq(new_.lockedAt, begun, "the lock did not begin anew");
        eq(new_.createdAt, block.timestamp, "created");
        eq(delegates.votesOf(a), weight(700 ether) + weight(300 ether), "votes");
        (uint256 total, uint256 created, uint256 live) = staking.totals();
        eq(total, 1000 ether, "total");
        eq(created, 2, "created");
        eq(live, 2, "live");
        eq(staking.bucketsOf(BOB, 0, 9)[0], into, "list of the owner");
        eq(staking.bucketsFor(a, 0, 9).length, 2, "list of the delegate");
        eq(rewards.votesFor(into), a, "settled from the start");
    }

    function test_SplitRefuses() public {
        uint256 id = create(ALICE, a, 250 ether, 91, true);
        expect(abi.encodeWithSelector(Staking.NotBucketOwner.selector, id, address(this)));
        staking.split(id, 100 ether, BOB);
        vm.startPrank(ALICE);
        expect(abi.encodeWithSelector(Staking.AmountTooSmall.selector, 100 ether - 1, 100 ether));
        staking.split(id, 100 ether - 1, BOB);
        expect(abi.encodeWithSelector(Staking.AmountTooSmall.selector, 100 ether - 1, 100 ether));
        staking.split(id, 150 ether + 1, BOB);
        expect(abi.encodeWithSelector(Staking.AmountTooLarge.selector, 251 ether, 250 ether));
        staking.split(id, 251 ether, BOB);
        expect(abi.encodeWithSelector(Staking.NothingToChange.selector, id));
        staking.split(id, 0, BOB);
        expect(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        staking.split(id, 100 ether, address(0));
        vm.stopPrank();
        uint256 loose = create(ALICE, a, 250 ether, 0, false);
        vm.startPrank(ALICE);
        staking.unstake(loose);
        expect(abi.encodeWithSelector(Staking.AlreadyUnstaked.selector, loose));
        staking.split(loose, 100 ether, BOB);
        vm.stopPrank();
    }

    /// @dev I5: what is promised to the slasher does not leave through a new bucket, nor when it is held.
    function test_I5_WhatBacksADelegateIsNotSplit() public {
        (uint32 number, uint256 bucket) = activeDelegate(2, 3 * MILLION);
        address owner = delegateOwner(2);
        vm.startPrank(owner);
        expect(abi.encodeWithSelector(Staking.BacksDelegate.selector, bucket, number));
        staking.split(bucket, MILLION, BOB);
        delegates.requestExit();
        warp(24 * EPOCH);
        delegates.confirmExit();
        expect(abi.encodeWithSelector(Staking.Held.selector, bucket, block.timestamp + staking.HOLD_SECONDS()));
        staking.split(bucket, MILLION, BOB);
        warp(staking.HOLD_SECONDS());
        staking.split(bucket, MILLION, BOB);
        vm.stopPrank();
    }

    /// @dev Else a bucket of many parts would follow the proposers, one part a block.
    function test_SplittingDoesNotFreeVotesToHop() public {
        uint256 id = create(ALICE, a, 1000 ether, 91, true);
        vm.startPrank(ALICE);
        staking.changeDelegate(id, b);
        uint256 until = block.timestamp + EPOCH;
        uint256 into = staking.split(id, 300 ether, ALICE);
        expect(abi.encodeWithSelector(Staking.VotedRecently.selector, into, until));
        staking.changeDelegate(into, a);
        warp(EPOCH);
        staking.changeDelegate(into, a);
        vm.stopPrank();
    }

    function test_ThePoolPaysWhatSharesAreWorth() public {
        uint256 id = create(POOL, a, 1000 ether, 365, true);
        vm.startPrank(POOL);
        uint256 dust = staking.split(id, 1, ALICE);
        eq(staking.stakeOf(dust).amount, 1, "less than a bucket's least");
        staking.split(id, 1000 ether - 1, BOB);
        eq(staking.stakeOf(id).amount, 0, "all");
        eq(staking.ownerOf(id), POOL, "the bucket stays");
        expect(abi.encodeWithSelector(Staking.AmountTooLarge.selector, 1, 0));
        staking.split(id, 1, BOB);
        expect(abi.encodeWithSelector(Staking.NothingToChange.selector, id));
        staking.split(id, 0, BOB);
        vm.stopPrank();
        eq(
            delegates.votesOf(a),
            weights.weight(1, 365, true, false) + weights.weight(1000 ether - 1, 365, true, false),
            "votes"
        );
    }

    /// @dev Nor one that has just come to the operator's delegate.
    function test_AnEntrantThatHasJustComeDoesNotBindThePool() public {
        uint256 id = create(POOL, a, 1000 ether, 91, true);
        uint256 entrant = create(ALICE, b, 100 ether, 91, true);
        vm.prank(ALICE);
        staking.changeDelegate(entrant, a);
        enter(ALICE, entrant);
        uint256[] memory both = new uint256[](2);
        (both[0], both[1]) = (id, entrant);
        vm.startPrank(POOL);
        staking.merge(both, 91);
        staking.changeDelegate(id, b);
        eq(delegates.votesOf(b), weight(1100 ether), "it goes where the operator goes");
        vm.stopPrank();
    }

    /// @dev Who restakes a small bucket that votes for nobody again and again must not bind the operator to a delegate.
    function test_AnEntrantOfNobodyDoesNotBindThePool() public {
        uint256 id = create(POOL, a, 1000 ether, 91, true);
        uint256 entrant = create(ALICE, 0, 100 ether, 91, true);
        enter(ALICE, entrant);
        uint256[] memory both = new uint256[](2);
        (both[0], both[1]) = (id, entrant);
        vm.startPrank(POOL);
        staking.merge(both, 91);
        eq(delegates.votesOf(a), weight(1100 ether), "its coins vote");
        staking.changeDelegate(id, b);
        vm.stopPrank();
        // One that voted for somebody not long ago is bound itself, by way of nobody too.
        entrant = create(ALICE, a, 100 ether, 91, true);
        vm.prank(ALICE);
        staking.changeDelegate(entrant, 0);
        enter(ALICE, entrant);
        (both[0], both[1]) = (id, entrant);
        vm.prank(POOL);
        expect(abi.encodeWithSelector(Staking.VotedRecently.selector, entrant, block.timestamp + EPOCH));
        staking.merge(both, 91);
    }

    function recorded(uint256 id, address owner, uint256 amount, uint16 duration, uint256 lockedAt, bool autoStake)
        private
        view
    {
        RecordingLedger.Record memory r = ledger.recorded(id);
        eq(r.owner, owner, "recorded owner");
        eq(r.amount, amount, "recorded amount");
        eq(r.duration, duration, "recorded duration");
        eq(r.lockedAt, lockedAt, "recorded lock");
        yes(r.autoStake == autoStake, "recorded auto-stake");
    }

    function test_EveryChangeIsRecordedOnce() public {
        uint256 t = block.timestamp;
        uint256 id = create(ALICE, a, 500 ether, 91, true);
        recorded(id, ALICE, 500 ether, 91, t, true);
        eq(ledger.told(), 1, "create");
        warp(10);
        vm.deal(ALICE, 100 ether);
        vm.startPrank(ALICE);
        staking.deposit{value: 10 ether}(id);
        recorded(id, ALICE, 510 ether, 91, t, true);
        staking.extend{value: 10 ether}(id, 100);
        recorded(id, ALICE, 520 ether, 100, t + 10, true);
        staking.restake(id, 100, false);
        recorded(id, ALICE, 520 ether, 100, t + 10, false);
        uint256 into = staking.split(id, 200 ether, BOB);
        recorded(id, ALICE, 320 ether, 100, t + 10, false);
        recorded(into, BOB, 200 ether, 100, t + 10, false);
        staking.transferFrom(ALICE, BOB, id);
        recorded(id, BOB, 320 ether, 100, t + 10, false);
        eq(ledger.told(), 7, "each once, split both");
        vm.stopPrank();
        vm.startPrank(BOB);
        staking.transferFrom(BOB, BOB, id);
        staking.changeDelegate(id, b);
        eq(ledger.told(), 7, "what changes nothing of it is not told");
        warp(100 days);
        staking.unstake(id);
        recorded(id, BOB, 0, 100, t + 10, false);
        eq(ledger.told(), 8, "unstaked");
        warp(3 days);
        staking.withdraw(id, payable(BOB));
        eq(ledger.told(), 8, "it counted for nothing before");
        vm.stopPrank();
    }

    /// @dev As `RestakingPool.restakeBucket` does.
    function enter(address owner, uint256 id) private {
        vm.prank(owner);
        staking.approve(POOL, id);
        vm.prank(POOL);
        staking.transferFrom(owner, POOL, id);
    }

    function test_ABucketIsNotLostByATransferToThePool() public {
        uint256 id = create(ALICE, a, 500 ether, 91, true);
        expect(abi.encodeWithSelector(Staking.NotByTransfer.selector, id));
        vm.prank(ALICE);
        staking.transferFrom(ALICE, POOL, id);
        expect(abi.encodeWithSelector(Staking.NotByTransfer.selector, id));
        vm.prank(ALICE);
        staking.safeTransferFrom(ALICE, POOL, id);
        eq(staking.ownerOf(id), ALICE, "still its owner's");
    }

    function test_APooledBucketIsRecordedForNobody() public {
        uint256 t = block.timestamp;
        uint256 id = create(ALICE, a, 500 ether, 91, true);
        enter(ALICE, id);
        recorded(id, ALICE, 0, 91, t, true);
        uint256 told = ledger.told();
        vm.deal(POOL, 10 ether);
        vm.startPrank(POOL);
        staking.extend{value: 10 ether}(id, 365);
        staking.take(id, 10 ether, address(chest));
        eq(ledger.told(), told, "the pool tells of its shares itself");
        uint256 into = staking.split(id, 100 ether, BOB);
        eq(ledger.told(), told + 1, "of the part that leaves");
        recorded(into, BOB, 100 ether, 365, t, true);
        staking.transferFrom(POOL, BOB, id);
        recorded(id, BOB, 400 ether, 365, t, true);
        vm.stopPrank();
    }

    function test_MergeRecordsBothAndSlashTheRest() public {
        uint256[] memory both = new uint256[](2);
        both[0] = create(ALICE, a, 500 ether, 91, true);
        both[1] = create(ALICE, a, 200 ether, 91, true);
        vm.prank(ALICE);
        staking.merge(both, 91);
        recorded(both[0], ALICE, 700 ether, 91, block.timestamp, true);
        recorded(both[1], ALICE, 0, 91, block.timestamp, true);
        (uint32 number, uint256 bucket) = activeDelegate(2, 3 * MILLION);
        vm.prank(COMMITTEE);
        delegates.slash(number, MILLION);
        recorded(bucket, delegateOwner(2), 2 * MILLION, 91, block.timestamp, true);
    }

    /// @dev A caller that gives too little gas for the record must not keep votes for stake that has left.
    function test_StakeDoesNotChangeWithoutItsRecord() public {
        uint256 id = create(ALICE, a, 500 ether, 0, false);
        vm.etch(address(ledger), hex"fe");
        vm.prank(ALICE);
        vm.expectRevert();
        staking.unstake(id);
        eq(staking.bucket(id).unstakedAt, 0, "nothing happened");
    }

    function test_VotesChangeTheLeastOfABucket() public {
        eq(staking.MIN_AMOUNT(), 100 ether, "as genesis has it");
        vm.prank(GOVERNOR);
        params.set("stake.minBucket", 40 ether);
        create(ALICE, a, 40 ether, 91, true);
        vm.deal(ALICE, 40 ether);
        vm.prank(ALICE);
        expect(abi.encodeWithSelector(Staking.AmountTooSmall.selector, 40 ether - 1, 40 ether));
        staking.create{value: 40 ether - 1}(a, 91, true);
    }

    /// @dev However many stakers there are, one take costs the same: it touches one bucket.
    function testFuzz_I2_TakeConserves(uint128 amount, uint128 first, uint128 second) public {
        uint256 staked = bound(amount, 100 ether, 1e28);
        uint256 id = create(POOL, a, staked, 91, true);
        vm.startPrank(POOL);
        uint256 taken = staking.take(id, first, address(chest));
        taken += staking.take(id, second, address(chest));
        vm.stopPrank();
        eq(staking.stakeOf(id).amount + taken, staked, "conserved");
        eq(address(chest).balance, taken, "sent");
        eq(address(staking).balance, staked - taken, "balance");
        eq(delegates.votesOf(a), weight(staked - taken), "votes");
    }

    function testFuzz_I1_SplitConserves(uint128 amount, uint128 part, bool pool) public {
        address owner = pool ? POOL : ALICE;
        uint256 staked = bound(amount, 200 ether, 1e28);
        uint256 moved = pool ? bound(part, 1, staked) : bound(part, 100 ether, staked - 100 ether);
        uint256 id = create(owner, a, staked, 91, true);
        vm.prank(owner);
        uint256 into = staking.split(id, moved, BOB);
        eq(staking.stakeOf(id).amount + staking.stakeOf(into).amount, staked, "conserved");
        yes(delegates.votesOf(a) <= weight(staked), "no votes out of nothing");
        yes(delegates.votesOf(a) + 1 >= weight(staked), "but for rounding");
    }
}
