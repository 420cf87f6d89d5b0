// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {ChainWorld, Reverter, TableDelegates, TableStaking} from "./ChainWorld.sol";
import {Rewards} from "../src/chain/Rewards.sol";
import {Tips} from "../src/chain/Tips.sol";

/// @dev A world whose test is the committee itself, so it calls `onBlock` and `onEpoch` as it likes.
abstract contract RewardsWorld is ChainWorld {
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    /// @dev A power of two: what is divided by it comes out even.
    uint256 internal constant UNIT = 1 << 66;

    /// @dev `count` delegates without votes; delegate d has commission (d − 1) × 10 %.
    function deployRewards(uint32 count) internal {
        (height, time) = (1, GENESIS + 1);
        vm.warp(time);
        delegates = new TableDelegates();
        staking = new TableStaking(delegates);
        for (uint32 i; i < count; ++i) {
            delegates.add(0, 1, 1, uint16(i * 1000));
        }
        monetary = newMonetary();
        tips = new Tips(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        rewards = new Rewards(delegates, staking, address(this), tips, monetary, GENESIS);
        staking.setRewards(rewards);
        delegates.setRewards(rewards);
    }

    /// @dev A block of `seconds_` made by `proposer`, which collects `tip`. It is settled in the next one.
    function produce(uint32 proposer, uint256 seconds_, uint256 tip) internal {
        rewards.onBlock(proposer);
        mint(seconds_);
        vm.deal(address(tips), address(tips).balance + tip);
        step(seconds_);
    }

    function rewardOf(uint32 delegate) internal view returns (address) {
        return delegates.row(delegate).reward;
    }

    function one(uint256 id) internal pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = id;
    }

    function epoch(uint32 delegate) internal {
        uint32[] memory d = new uint32[](1);
        uint256[] memory s = new uint256[](1);
        (d[0], s[0]) = (delegate, 1);
        rewards.onEpoch(d, s);
    }

    receive() external payable {}
}

contract RewardsTest is RewardsWorld {
    uint256 private _reentered;

    function setUp() public {
        deployRewards(4);
    }

    function test_EmissionIsMintedByWholeGwei() public view {
        eq(rewards.emissionUntil(GENESIS), 0, "at genesis");
        eq(rewards.emissionUntil(GENESIS - 5), 0, "before");
        eq(rewards.emissionUntil(GENESIS + 1), 6_808_333_333 gwei, "after a second");
        eq(rewards.emissionUntil(GENESIS + 3600), 24_510 ether - 1 gwei, "after an hour");
    }

    function test_AProducerIsPaidForTheBlockBefore() public {
        staking.create(ALICE, 2, UNIT);
        produce(2, 1, 0);
        eq(rewards.owed(rewardOf(2)), 0, "not yet");
        rewards.onBlock(3);
        // Genesis' first second is block 1's interval: its emission was minted in block 1, produced by 2.
        uint256 part = 6_808_333_333 gwei * BLOCK_RATE / (BLOCK_RATE + EPOCH_RATE);
        eq(rewards.owed(rewardOf(2)), part / 10, "commission of 10 %");
        eq(rewards.pendingOf(1), part - part / 10, "the voter");
        eq(rewards.owed(rewardOf(3)), 0, "the next one is paid later");
        eq(rewards.pool(), 6_808_333_333 gwei - part, "the rest is the pool's");
        eq(rewards.totals().producer, part, "total");
    }

    function test_TheProducerGetsTheLargerOfRewardAndTips() public {
        staking.create(ALICE, 2, UNIT);
        produce(2, 1, 0.6 ether);
        produce(2, 1, 5 ether);
        uint256 part = 6_808_333_333 gwei * BLOCK_RATE / (BLOCK_RATE + EPOCH_RATE);
        uint256 topUp = part - 0.6 ether;
        eq(rewards.owed(rewardOf(2)), 0.6 ether + topUp / 10, "tips whole, commission of the top-up");
        uint256 before = rewards.owed(rewardOf(2));
        uint256 pending = rewards.pendingOf(1);
        rewards.onBlock(2);
        eq(rewards.owed(rewardOf(2)), before + 5 ether, "tips above the reward, and nothing more");
        eq(rewards.pendingOf(1), pending, "voters get nothing of tips");
        eq(rewards.totals().tips, 5.6 ether, "total");
    }

    function testFuzz_I29_MaxOfRewardAndTips(uint256 tip, uint256 seconds_) public {
        (tip, seconds_) = (bound(tip, 0, 40 ether), bound(seconds_, 1, 30));
        staking.create(ALICE, 3, 7 ether);
        step(seconds_ - 1);
        produce(3, 1, 0);
        vm.deal(address(rewards), 0);
        mintSince(GENESIS);
        vm.deal(address(tips), tip);
        rewards.onBlock(1);
        uint256 emission = rewards.emissionUntil(uint64(GENESIS + seconds_));
        uint256 part = emission * BLOCK_RATE / (BLOCK_RATE + EPOCH_RATE);
        if (part > 16 ether) part = 16 ether;
        eq(rewards.totalOwed(), part > tip ? part : tip, "max(R, tips)");
    }

    /// @dev What producers got before there was a schedule.
    function oldPart(uint256 from, uint256 to) private pure returns (uint256 part) {
        uint256 rate = BLOCK_RATE + EPOCH_RATE;
        uint256 emission = (rate * (to - GENESIS) / 1 gwei - rate * (from - GENESIS) / 1 gwei) * 1 gwei;
        part = emission * BLOCK_RATE / rate;
        if (part > BLOCK_RATE * 10) part = BLOCK_RATE * 10;
    }

    function testFuzz_TheScheduleOfGenesisPaysAsBefore(uint8[12] memory gaps) public {
        staking.create(ALICE, 1, UNIT);
        vm.deal(address(rewards), 1_000 ether); // for the first second, which no block here has minted
        uint256 want;
        uint256 settled = GENESIS;
        rewards.onBlock(1);
        for (uint256 i; i < 12; ++i) {
            uint256 began = time;
            mint(1);
            step(1 + gaps[i] % 14);
            mint(time - began);
            rewards.onBlock(1);
            // The first question settled genesis, each next one the block before.
            want += oldPart(settled, began);
            settled = began;
            eq(rewards.totals().producer, want, "to the wei");
        }
    }

    /// @dev Rates fall within an interval: each second counts by its own.
    function test_AChangeOfRatesDividesTheIntervalItFallsInto() public {
        staking.create(ALICE, 1, UNIT);
        vm.prank(VOTES);
        monetary.setRates(0, 4 ether, GENESIS + 3605);
        produce(1, 3600, 0); // the block of 3601
        vm.deal(address(rewards), rewards.emissionUntil(uint64(time)));
        rewards.onBlock(1);
        uint256 before = rewards.totals().producer;
        step(8);
        vm.deal(address(rewards), rewards.emissionUntil(uint64(time)));
        rewards.onBlock(1); // settles the block of 3601
        eq(rewards.totals().producer - before, 16 ether, "ten seconds of the long interval");
        before = rewards.totals().producer;
        step(1);
        vm.deal(address(rewards), rewards.emissionUntil(uint64(time)));
        rewards.onBlock(1); // settles the block of 3609: four seconds at the old rates, four at the new
        uint256 emission = rewards.emissionUntil(GENESIS + 3609) - rewards.emissionUntil(GENESIS + 3601);
        uint256 all = 4 * (BLOCK_RATE + EPOCH_RATE) + 4 * 4 ether;
        eq(rewards.totals().producer - before, emission * 4 * BLOCK_RATE / all, "in proportion to what both parts had");
        before = rewards.totals().producer;
        step(1);
        rewards.onBlock(1);
        eq(rewards.totals().producer, before, "then producers get nothing");
    }

    /// @dev The cap counts the last ten seconds by the rates that held in them.
    function test_TheCapIsThatOfTheLastTenSeconds() public {
        staking.create(ALICE, 1, UNIT);
        vm.prank(VOTES);
        monetary.setRates(0.5 ether, 1 ether, GENESIS + 3604);
        produce(1, 3599, 0); // the block of 3600
        rewards.onBlock(1);
        uint256 before = rewards.totals().producer;
        step(60);
        vm.deal(address(rewards), rewards.emissionUntil(uint64(time)));
        rewards.onBlock(1); // settles the block of 3600
        step(1);
        rewards.onBlock(1); // settles that of 3660, 60 seconds long
        eq(rewards.totals().producer - before, 16 ether + 5 ether, "ten at the old rate, then ten at the new one");
    }

    function test_ALongIntervalPaysTenSeconds() public {
        staking.create(ALICE, 1, UNIT);
        step(600);
        produce(1, 601, 0);
        rewards.onBlock(1);
        eq(rewards.totals().producer, 16 ether, "ten seconds");
    }

    function test_WithoutAKnownProducerAllStaysInThePool() public {
        produce(0, 1, 3 ether);
        produce(99, 1, 3 ether);
        rewards.onBlock(1);
        eq(rewards.totalOwed(), 0, "owed");
        eq(rewards.pool(), 6 ether + rewards.emissionUntil(GENESIS + 2), "pool");
    }

    function test_NoMoreIsPromisedThanCame() public {
        staking.create(ALICE, 1, UNIT);
        rewards.onBlock(1);
        step(5);
        rewards.onBlock(1);
        step(5);
        rewards.onBlock(1);
        eq(rewards.totalOwed(), 0, "nothing was minted");
        vm.deal(address(rewards), 1 ether);
        step(5);
        rewards.onBlock(1);
        yes(rewards.totalOwed() <= 1 ether, "not more than there is");
    }

    function test_AnEpochDividesThePoolByScores() public {
        staking.create(ALICE, 1, 3 * UNIT);
        staking.create(BOB, 2, UNIT);
        rewards.fund{value: 40 ether}();
        (uint32[] memory d, uint256[] memory s) = delegates.top(100);
        rewards.onEpoch(d, s);
        eq(rewards.pendingOf(1), 30 ether, "no commission");
        eq(rewards.pendingOf(2), 9 ether, "commission of 10 %");
        eq(rewards.owed(rewardOf(2)), 1 ether, "commission");
        eq(rewards.pool(), 0, "all");
        eq(rewards.totals().epoch, 40 ether, "total");
        eq(rewards.totals().funded, 40 ether, "total");
        eq(rewards.accountOf(1).outstanding, 30 ether, "outstanding");
        eq(rewards.accountOf(2).earned, 10 ether, "earned");
    }

    /// I22: what nobody can get is not lost.
    function test_I22_ADelegateWithoutVotesLosesNothingForAnybody() public {
        rewards.fund{value: 10 ether}();
        epoch(2);
        eq(rewards.owed(rewardOf(2)), 1 ether, "its commission");
        eq(rewards.pool(), 9 ether, "its voters' part stays in the pool");
        rewards.onEpoch(new uint32[](0), new uint256[](0));
        rewards.onEpoch(new uint32[](2), new uint256[](2));
        eq(rewards.pool(), 9 ether, "nobody to pay");
    }

    /// I23: a wei for 10^28 votes, ten thousand times.
    function test_I23_TinyRewardsAreNotLost() public {
        staking.create(ALICE, 1, 1e28);
        for (uint256 i; i < 1000; ++i) {
            rewards.fund{value: 7}();
            epoch(1);
        }
        // An accumulator without carry would have stayed far behind: 7 wei for 10^28 votes is 0.0000554 in units of 2^-96.
        yes(rewards.pendingOf(1) >= 6999, "credited");
        eq(rewards.accountOf(1).outstanding, 7000, "outstanding");
    }

    function test_ChangesOfABucketSettleWhatItEarned() public {
        uint256 id = staking.create(ALICE, 1, UNIT);
        staking.create(BOB, 1, 3 * UNIT);
        rewards.fund{value: 8 ether}();
        epoch(1);
        staking.change(id, BOB, 1, UNIT); // sold
        eq(rewards.owed(ALICE), 2 ether, "the seller keeps what it earned");
        rewards.fund{value: 8 ether}();
        epoch(1);
        staking.change(id, BOB, 3, UNIT); // votes for another
        eq(rewards.owed(BOB), 2 ether, "the buyer");
        rewards.fund{value: 9 ether}();
        epoch(1);
        eq(rewards.pendingOf(id), 0, "no votes, no part");
        eq(rewards.pendingOf(2), 6 ether + 6 ether + 9 ether, "all votes");
        staking.burn(id);
        rewards.claim(one(id));
        eq(rewards.owed(BOB), 2 ether, "a bucket that is gone earns nothing");
    }

    function test_ClaimingATransferredBucketCreditsTheNewOwnerOnlySinceThen() public {
        uint256 id = staking.create(ALICE, 1, UNIT);
        rewards.fund{value: 8 ether}();
        epoch(1);
        staking.change(id, BOB, 1, UNIT);
        rewards.claim(one(id));
        eq(rewards.owed(BOB), 0, "nothing yet");
        eq(rewards.owed(ALICE), 8 ether, "the old owner's");
    }

    function test_ClaimingTwiceGivesOnce() public {
        uint256 id = staking.create(ALICE, 1, UNIT);
        rewards.fund{value: 8 ether}();
        epoch(1);
        uint256[] memory ids = new uint256[](3);
        (ids[0], ids[1], ids[2]) = (id, id, 77);
        rewards.claim(ids);
        rewards.claim(ids);
        eq(rewards.owed(ALICE), 8 ether, "once");
        eq(rewards.owed(address(0)), 0, "nobody");
    }

    function test_AnyoneMayPayAnAccountButOnlyItself() public {
        credit(ALICE, 8 ether);
        vm.prank(BOB);
        eq(rewards.withdraw(ALICE), 8 ether, "paid");
        eq(ALICE.balance, 8 ether, "to the account");
        eq(rewards.withdraw(ALICE), 0, "nothing left");
        credit(ALICE, 8 ether);
        vm.prank(ALICE);
        rewards.withdrawTo(BOB, 3 ether);
        eq(BOB.balance, 3 ether, "to another account");
        eq(rewards.owed(ALICE), 5 ether, "the rest");
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(Rewards.NotEnough.selector, 0, 1));
        rewards.withdrawTo(BOB, 1);
        eq(rewards.totals().paid, 11 ether, "total");
    }

    function test_AReceiverThatRefusesKeepsItsCredit() public {
        address refuser = address(new Reverter());
        credit(refuser, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(Rewards.PaymentFailed.selector, refuser));
        rewards.withdraw(refuser);
        eq(rewards.owed(refuser), 2 ether, "kept");
    }

    function test_ReentrantWithdrawalsGetWhatIsOwedOnce() public {
        Reenterer thief = new Reenterer(rewards);
        credit(address(thief), 2 ether);
        credit(ALICE, 5 ether);
        rewards.withdraw(address(thief));
        eq(address(thief).balance, 2 ether, "once");
        eq(address(rewards).balance, rewards.pool() + rewards.totalOwed(), "balanced");
        eq(rewards.owed(ALICE), 5 ether, "others");
    }

    function test_PlainTransfersAreRefusedAndForcedCoinsAreThePools() public {
        (bool ok,) = address(rewards).call{value: 1 ether}("");
        yes(!ok, "refused");
        new Forcer{value: 3 ether}(address(rewards));
        eq(rewards.pool(), 3 ether, "forced in");
        new Forcer{value: 3 ether}(address(tips));
        staking.create(ALICE, 1, 1 ether);
        rewards.onBlock(1);
        eq(rewards.pool(), 6 ether, "tips before the first producer stay");
    }

    function test_OnlyTheirCallersCall() public {
        vm.startPrank(BOB);
        vm.expectRevert(Rewards.NotCommittee.selector);
        rewards.onBlock(1);
        vm.expectRevert(Rewards.NotCommittee.selector);
        rewards.onEpoch(new uint32[](0), new uint256[](0));
        vm.expectRevert(Rewards.NotStaking.selector);
        rewards.settle(1, BOB, 1, 1e30, 1);
        vm.expectRevert(Tips.NotRewards.selector);
        tips.sweep();
    }

    function test_IoTeXsNamesKeepTheirMeaning() public {
        staking.create(ALICE, 2, UNIT);
        rewards.fund{value: 10 ether}();
        epoch(2);
        rewards.fund{value: 3 ether}();
        eq(rewards.totalBalance(), 13 ether, "total");
        eq(rewards.availableBalance(), 3 ether, "available");
        eq(rewards.unclaimedBalance(rewardOf(2)), 1 ether, "unclaimed");
    }

    /// The order in which buckets are settled, and how often, changes nothing.
    function testFuzz_OrderOfSettlementsDoesNotMatter(uint256 seed) public {
        uint256[5] memory ids;
        for (uint256 i; i < 5; ++i) {
            ids[i] = staking.create(address(uint160(100 + i)), 2, 1 + uint256(keccak256(abi.encode(seed, i))) % 1e24);
        }
        uint256[5] memory pending;
        for (uint256 r; r < 6; ++r) {
            rewards.fund{value: uint256(keccak256(abi.encode(seed, r, "fund"))) % 1e20}();
            epoch(2);
            for (uint256 k; k < 5; ++k) {
                uint256 i = (uint256(keccak256(abi.encode(seed, r))) + k * 3) % 5;
                uint256 was = rewards.owed(address(uint160(100 + i))) + rewards.pendingOf(ids[i]);
                if (uint256(keccak256(abi.encode(seed, r, k))) % 3 == 0) rewards.claim(one(ids[i]));
                eq(rewards.owed(address(uint160(100 + i))) + rewards.pendingOf(ids[i]), was, "settling changes nothing");
                pending[i] = was;
            }
        }
        uint256 sum;
        for (uint256 i; i < 5; ++i) {
            rewards.claim(one(ids[i]));
            eq(rewards.owed(address(uint160(100 + i))), pending[i], "to the wei");
            sum += pending[i];
        }
        yes(rewards.accountOf(2).outstanding < 5, "dust is below a wei a bucket");
        eq(sum + rewards.accountOf(2).outstanding + rewards.owed(rewardOf(2)) + rewards.pool(), rewards.totals().funded, "all");
    }

    function credit(address account, uint256 amount) private {
        uint256 id = staking.create(account, 1, UNIT);
        rewards.fund{value: amount}();
        epoch(1);
        rewards.claim(one(id));
        staking.burn(id);
    }

    function mintSince(uint256 from) private {
        vm.deal(address(rewards), rewards.emissionUntil(uint64(time)) - rewards.emissionUntil(uint64(from)));
    }
}

contract Reenterer {
    Rewards private immutable _rewards;

    constructor(Rewards rewards) {
        _rewards = rewards;
    }

    receive() external payable {
        _rewards.withdraw(address(this));
        _rewards.withdrawTo(address(this), 0);
        try _rewards.withdrawTo(address(this), 1) {
            revert("paid twice");
        } catch {}
    }
}

/// @dev Forces coins on an account that refuses them.
contract Forcer {
    constructor(address target) payable {
        selfdestruct(payable(target));
    }
}

/// A random life of buckets and payments beside a naive model that walks over all buckets at each distribution.
contract RewardsHandler is RewardsWorld {
    uint256 private constant SCALE = 1e12;

    mapping(address => uint256) public paid;
    mapping(address => uint256) public modelOf;
    address[] public owners;

    constructor() {
        deployRewards(4);
        for (uint256 i; i < 4; ++i) owners.push(address(uint160(0x5000 + i)));
        vm.deal(address(this), 1e27);
        delegates.setVotes(0, 0);
    }

    function create(uint256 owner, uint256 delegate, uint256 votes) external {
        if (staking.count() > 20) return;
        staking.create(owners[owner % 4], uint32(delegate % 5), bound(votes, 1, 1e26));
    }

    function change(uint256 id, uint256 owner, uint256 delegate, uint256 votes) external {
        if (staking.count() == 0) return;
        id = 1 + id % staking.count();
        if (staking.stakeOf(id).owner == address(0)) return;
        uint32 to = uint32(delegate % 5);
        staking.change(id, owners[owner % 4], to, to == 0 ? 0 : bound(votes, 1, 1e26));
    }

    function burn(uint256 id) external {
        if (staking.count() == 0) return;
        id = 1 + id % staking.count();
        if (staking.stakeOf(id).owner != address(0)) staking.burn(id);
    }

    function makeBlock(uint256 proposer, uint256 seconds_, uint256 tip) external {
        uint256[5] memory before = outstandings();
        seconds_ = bound(seconds_, 1, 40);
        step(seconds_);
        rewards.onBlock(uint32(proposer % 6));
        mint(seconds_);
        vm.deal(address(tips), address(tips).balance + bound(tip, 0, 20 ether));
        model(before);
    }

    function endEpoch(uint256 funds) external {
        rewards.fund{value: bound(funds, 0, 100 ether)}();
        uint256[5] memory before = outstandings();
        (uint32[] memory d, uint256[] memory s) = delegates.top(100);
        rewards.onEpoch(d, s);
        model(before);
    }

    function claim(uint256 id) external {
        rewards.claim(one(id % (staking.count() + 2)));
    }

    function withdraw(uint256 owner) external {
        address account = owners[owner % 4];
        paid[account] += rewards.withdraw(account);
    }

    function outstandings() private view returns (uint256[5] memory out) {
        for (uint32 d = 1; d < 5; ++d) out[d] = rewards.accountOf(d).outstanding;
    }

    /// @dev What each delegate's voters were given now, divided among its buckets by votes.
    function model(uint256[5] memory before) private {
        uint256[5] memory now_ = outstandings();
        for (uint256 id = 1; id <= staking.count(); ++id) {
            TableStaking.Stake memory s = staking.stakeOf(id);
            if (s.delegate == 0) continue;
            uint256 given = now_[s.delegate] - before[s.delegate];
            modelOf[s.owner] += given * SCALE * s.votes / delegates.votesOf(s.delegate);
        }
    }

    function check() external view {
        uint256 credited;
        for (uint256 i; i < 4; ++i) credited += rewards.owed(owners[i]);
        for (uint32 d = 1; d < 5; ++d) credited += rewards.owed(rewardOf(d));
        uint256[5] memory o = outstandings();
        uint256 outstanding = o[1] + o[2] + o[3] + o[4];
        eq(rewards.totalOwed(), credited + outstanding, "owed = credited + outstanding");
        eq(address(rewards).balance, rewards.pool() + credited + outstanding, "balance = pool + credited + outstanding");

        Rewards.Totals memory t = rewards.totals();
        uint256 earned;
        for (uint32 d = 1; d < 5; ++d) earned += rewards.accountOf(d).earned;
        eq(credited + outstanding + t.paid, earned, "credited + outstanding + paid = distributed");
        yes(t.producer + t.epoch <= earned && earned <= t.producer + t.epoch + t.tips, "by cause");

        for (uint256 i; i < 4; ++i) {
            uint256 have = rewards.owed(owners[i]) + paid[owners[i]];
            for (uint256 id = 1; id <= staking.count(); ++id) {
                if (staking.stakeOf(id).owner == owners[i]) have += rewards.pendingOf(id);
            }
            uint256 want = modelOf[owners[i]] / SCALE;
            // A bucket loses less than a wei when it changes hands or delegate; the model as much a distribution.
            yes(have <= want + 60 && want <= have + 60, "as the naive model has it");
        }
    }

    function world() external view returns (Rewards) {
        return rewards;
    }
}

contract RewardsInvariants is Base {
    RewardsHandler private _handler;

    function setUp() public {
        _handler = new RewardsHandler();
        vm.deal(address(_handler), 1e27);
        targetContract(address(_handler));
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_NothingIsLostAndNothingIsMade() public view {
        _handler.check();
    }
}
