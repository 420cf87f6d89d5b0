// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Chest, RecordingLedger, StakingWorld} from "./StakingWorld.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {Staking} from "../src/chain/Staking.sol";

/// @dev Does to buckets and delegates all that users and the committee can, in any order. Users may be refused, the
/// committee never.
contract StakingHandler is StakingWorld {
    uint32 public constant DELEGATES = 6;
    uint256 private constant PEOPLE = 9;

    uint256 public fees;
    uint256 public slashed;
    uint256 public taken;
    uint256 public splits;
    uint256 public pooled;
    uint40[] public slots;
    Chest public chest;
    uint256 public tried;
    uint256 public done;
    /// @dev Calls of the committee that failed. None may.
    uint256 public failed;
    uint64 private _epoch = 1;

    constructor() {
        deploy();
        chest = new Chest();
        for (uint256 i; i < DELEGATES; ++i) {
            register(i);
            fees += 100 ether;
        }
        for (uint256 i; i < 4; ++i) {
            uint256 id = create(delegateOwner(i), uint32(i + 1), (12 + i) * 100_000 ether, 91, true);
            vm.prank(delegateOwner(i));
            delegates.activate(id);
        }
        create(POOL, 1, 1_000_000 ether, 365, true);
    }

    function parts() external view returns (Staking, Delegates, RecordingLedger, uint256) {
        return (staking, delegates, ledger, rewards.pool());
    }

    function weigh(uint256 amount, uint16 duration, bool autoStake, bool selfStake) external view returns (uint256) {
        return weights.weight(amount, duration, autoStake, selfStake);
    }

    function slotCount() external view returns (uint256) {
        return slots.length;
    }

    function person(uint256 seed) private pure returns (address) {
        seed %= PEOPLE;
        return seed < DELEGATES ? delegateOwner(seed) : voter(seed);
    }

    /// @dev A bucket that is, when there is one; `who` is its owner, or now and then somebody else.
    function pick(uint256 seed) private view returns (uint256 id, address who) {
        (, uint256 created,) = staking.totals();
        for (uint256 i; i < created; ++i) {
            id = 1 + (seed + i) % created;
            who = staking.stakeOf(id).owner;
            if (who != address(0)) break;
        }
        if (uint256(keccak256(abi.encode(seed))) % 16 == 0) who = person(seed >> 8);
    }

    function number(uint256 seed) private pure returns (uint32) {
        return uint32(seed % (DELEGATES + 2));
    }

    function try_(address who, uint256 value, address to, bytes memory data) private returns (bool ok) {
        if (value != 0) vm.deal(who, who.balance + value);
        ++tried;
        vm.prank(who);
        (ok,) = to.call{value: value}(data);
        if (ok) ++done;
    }

    function try_(address who, bytes memory data) private returns (bool) {
        return try_(who, 0, address(staking), data);
    }

    function days_(uint256 seed) private pure returns (uint16) {
        uint16[6] memory some = [uint16(0), 1, 30, 91, 365, 1051];
        return some[seed % 6];
    }

    function amount(uint256 seed) private pure returns (uint256) {
        return seed % 3 == 0 ? bound(seed, 1_000_000 ether, 3_000_000 ether) : bound(seed, 99 ether, 5000 ether);
    }

    function createBucket(uint256 seed, bool autoStake) external {
        bytes memory data = abi.encodeCall(Staking.create, (number(seed), days_(seed >> 8), autoStake));
        try_(person(seed >> 16), amount(seed >> 24), address(staking), data);
    }

    function deposit(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        try_(who, amount(seed >> 16), address(staking), abi.encodeCall(Staking.deposit, (id)));
    }

    function restake(uint256 seed, bool autoStake) external {
        (uint256 id, address who) = pick(seed);
        try_(who, abi.encodeCall(Staking.restake, (id, days_(seed >> 16), autoStake)));
    }

    function extend(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        uint256 value = seed & 0x100 == 0 ? 0 : amount(seed >> 16);
        try_(who, value, address(staking), abi.encodeCall(Staking.extend, (id, days_(seed >> 24))));
    }

    function merge(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        uint256[] memory all = staking.bucketsOf(who, 0, 3);
        if (all.length == 0) return;
        uint256[] memory ids = new uint256[](all.length + 1);
        ids[0] = id;
        uint256 n = 1;
        for (uint256 i; i < all.length; ++i) {
            if (all[i] != id || seed & 0x700 == 0) ids[n++] = all[i];
        }
        assembly ("memory-safe") {
            mstore(ids, n)
        }
        try_(who, abi.encodeCall(Staking.merge, (ids, 365)));
    }

    function changeDelegate(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        try_(who, abi.encodeCall(Staking.changeDelegate, (id, number(seed >> 16))));
    }

    function transfer(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        try_(who, abi.encodeWithSignature("transferFrom(address,address,uint256)", who, person(seed >> 16), id));
    }

    /// @dev As a staker who restakes: the bucket goes to the pool, which puts it into the one it has for that delegate.
    function enterPool(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        if (who == POOL) return;
        if (!try_(who, abi.encodeWithSignature("approve(address,uint256)", POOL, id))) return;
        if (!try_(POOL, abi.encodeWithSignature("transferFrom(address,address,uint256)", who, POOL, id))) return;
        ++pooled;
        uint256[] memory all = staking.bucketsOf(POOL, 0, 2);
        if (all.length < 2 || seed & 0x100 == 0) return;
        uint16 longest = staking.stakeOf(all[0]).duration;
        uint16 other = staking.stakeOf(all[1]).duration;
        try_(POOL, abi.encodeCall(Staking.merge, (all, longest > other ? longest : other)));
    }

    /// @dev A bucket of the pool's, 0 when it has none.
    function pooledBucket(uint256 seed) private view returns (uint256) {
        uint256 n = staking.balanceOf(POOL);
        return n == 0 ? 0 : staking.bucketsOf(POOL, seed % n, 1)[0];
    }

    /// @dev A slash of restaked stake, now and then of all of it. It never fails.
    function take(uint256 seed, uint256 wei_) external {
        uint256 id = pooledBucket(seed);
        if (id == 0) return;
        if (seed & 0x300 != 0) wei_ %= staking.stakeOf(id).amount + 1;
        vm.prank(POOL);
        (bool ok, bytes memory out) =
            address(staking).call(abi.encodeCall(Staking.take, (id, wei_, address(chest))));
        if (ok) taken += abi.decode(out, (uint256));
        else ++failed;
    }

    /// @dev What the pool pays a staker, now and then all that is left.
    function leavePool(uint256 seed, uint256 wei_) external {
        uint256 id = pooledBucket(seed);
        if (id == 0) return;
        uint256 most = staking.stakeOf(id).amount;
        wei_ = seed & 0x300 == 0 ? most : wei_ % (most + 1);
        if (try_(POOL, abi.encodeCall(Staking.split, (id, wei_, person(seed >> 16))))) ++splits;
    }

    function split(uint256 seed, uint256 wei_) external {
        (uint256 id, address who) = pick(seed);
        if (seed & 0x300 != 0) wei_ = bound(wei_, 0, staking.stakeOf(id).amount);
        if (try_(who, abi.encodeCall(Staking.split, (id, wei_, person(seed >> 16))))) ++splits;
    }

    function minBucket(uint256 seed) external {
        vm.prank(GOVERNOR);
        params.set("stake.minBucket", bound(seed, 1 ether, 200 ether));
    }

    function unstake(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        if (seed & 0x100 != 0) try_(who, abi.encodeCall(Staking.restake, (id, 0, false)));
        try_(who, abi.encodeCall(Staking.unstake, (id)));
    }

    function withdraw(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        try_(who, abi.encodeCall(Staking.withdraw, (id, payable(voter(99)))));
    }

    function endorse(uint256 seed) external {
        (uint256 id, address who) = pick(seed);
        bytes4[3] memory steps =
            [Delegates.endorse.selector, Delegates.intendRevoke.selector, Delegates.revoke.selector];
        try_(who, 0, address(delegates), abi.encodeWithSelector(steps[(seed >> 16) % 3], id));
    }

    function activate(uint256 seed) external {
        (uint256 id,) = pick(seed);
        address who = delegates.ownerOf(staking.stakeOf(id).delegate);
        try_(who, 0, address(delegates), abi.encodeCall(Delegates.activate, (id)));
    }

    function leave_(uint256 seed) external {
        address who = person(seed);
        bytes4[3] memory steps =
            [Delegates.requestExit.selector, Delegates.cancelExit.selector, Delegates.confirmExit.selector];
        if (!try_(who, 0, address(delegates), abi.encodeWithSelector(steps[(seed >> 16) % 3]))) return;
        if ((seed >> 16) % 3 == 0) slots.push(info(delegates.numberOf(who)).exitSlot);
    }

    function handOver(uint256 seed) external {
        address from = person(seed);
        address to = person(seed >> 8);
        uint32 n = delegates.numberOf(from);
        if (!try_(from, 0, address(delegates), abi.encodeCall(Delegates.offerOwnership, (to)))) return;
        try_(to, 0, address(delegates), abi.encodeCall(Delegates.acceptOwnership, (n)));
    }

    function command(bytes memory data) private returns (uint256) {
        vm.prank(COMMITTEE);
        (bool ok, bytes memory out) = address(delegates).call(data);
        if (!ok) ++failed;
        return out.length == 32 ? abi.decode(out, (uint256)) : 0;
    }

    function slash(uint256 seed, uint256 wei_) external {
        uint256 most = seed & 0x100 == 0 ? wei_ : wei_ % 300_000 ether;
        slashed += command(abi.encodeCall(Delegates.slash, (number(seed), most)));
    }

    function suspend(uint256 seed) external {
        command(abi.encodeCall(Delegates.suspend, (number(seed), _epoch + 6)));
    }

    function remove(uint256 seed) external {
        if (seed & 0x700 != 0) return;
        slashed += command(abi.encodeCall(Delegates.remove, (number(seed), 500)));
    }

    function time(uint256 seed) external {
        warp(bound(seed, 1, 40 hours));
        command(abi.encodeCall(Delegates.release, (++_epoch)));
    }
}

contract StakingInvariantTest is StakingWorld {
    StakingHandler private handler;

    function setUp() public {
        handler = new StakingHandler();
        targetContract(address(handler));
        uint256 pool;
        (staking, delegates, ledger, pool) = handler.parts();
        eq(pool, handler.fees(), "fees");
    }

    /// @dev One campaign for all of them: long runs find more than many.
    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 128
    function invariant_BucketsAndDelegates() public view {
        eq(handler.failed(), 0, "calls of the committee that failed");
        coinsAreInBuckets();
        votesAreTheWeightsOfTheBuckets();
        theTreeIsSortedAndHoldsTheActive();
        activeMeansBacked();
        listsHoldWhatIs();
        exitsAreADayApart();
        theLedgerKnowsWhatIs();
    }

    /// @dev What the escrow was told is what is: of buckets of the pool's, of those that wait and those that are gone, 0.
    function theLedgerKnowsWhatIs() private view {
        (, uint256 created,) = staking.totals();
        for (uint256 id = 1; id <= created; ++id) {
            Staking.Info memory b = staking.bucket(id);
            RecordingLedger.Record memory r = ledger.recorded(id);
            if (b.owner == POOL || b.unstakedAt != 0 || b.id == 0) {
                eq(r.amount, 0, "nothing is recorded");
                continue;
            }
            eq(r.amount, b.amount, "recorded amount");
            eq(r.owner, b.owner, "recorded owner");
            eq(r.duration, b.duration, "recorded duration");
            eq(r.lockedAt, b.lockedAt, "recorded beginning of the lock");
            yes(r.autoStake == b.autoStake, "recorded auto-stake");
        }
    }

    function coinsAreInBuckets() private view {
        (uint256 total, uint256 created, uint256 live) = staking.totals();
        uint256 sum;
        uint256 count;
        for (uint256 id = 1; id <= created; ++id) {
            Staking.Info memory b = staking.bucket(id);
            sum += b.amount;
            if (b.id != 0) ++count;
        }
        eq(sum, address(staking).balance, "sum of the buckets = balance");
        eq(sum, total, "total");
        eq(count, live, "live");
        (,,, uint256 pool) = handler.parts();
        eq(pool, handler.fees() + handler.slashed(), "pool = fees + slashed");
        eq(address(handler.chest()).balance, handler.taken(), "what the pool took");
    }

    function votesAreTheWeightsOfTheBuckets() private view {
        (, uint256 created,) = staking.totals();
        uint256[] memory votes = new uint256[](delegates.count() + 1);
        for (uint256 id = 1; id <= created; ++id) {
            Staking.Info memory b = staking.bucket(id);
            if (b.delegate == 0 || b.unstakedAt != 0) {
                eq(b.votes, 0, "no vote");
                continue;
            }
            eq(b.votes, handler.weigh(b.amount, b.duration, b.autoStake, b.selfStake), "weight");
            votes[b.delegate] += b.votes;
        }
        for (uint32 n = 1; n < votes.length; ++n) {
            eq(delegates.votesOf(n), votes[n], "votes of a delegate");
        }
    }

    function theTreeIsSortedAndHoldsTheActive() private view {
        (uint32[] memory top, uint256[] memory scores) = delegates.top(1000);
        eq(top.length, delegates.activeCount(), "size");
        uint256 active;
        for (uint32 n = 1; n <= delegates.count(); ++n) {
            if (info(n).active) ++active;
        }
        eq(top.length, active, "the active ones");
        for (uint256 i; i < top.length; ++i) {
            Delegates.Info memory d = info(top[i]);
            eq(scores[i], d.suspendedUntil == 0 ? d.votes : d.votes / 10, "score");
            yes(d.active && !d.removed, "active");
            if (i == 0) continue;
            yes(scores[i - 1] > scores[i] || (scores[i - 1] == scores[i] && top[i - 1] < top[i]), "order");
        }
    }

    function activeMeansBacked() private view {
        (, uint256 created,) = staking.totals();
        uint256 backing;
        for (uint256 id = 1; id <= created; ++id) {
            Staking.Info memory b = staking.bucket(id);
            if (!b.selfStake) continue;
            ++backing;
            Delegates.Info memory d = info(b.delegate);
            yes(d.active && d.bucket == id, "backs an active delegate");
            yes(b.unstakedAt == 0 && b.amount >= delegates.MIN_STAY(), "with enough");
        }
        eq(backing, delegates.activeCount(), "one bucket each");
    }

    function listsHoldWhatIs() private view {
        (, uint256 created, uint256 live) = staking.totals();
        uint256 listed;
        for (uint256 id = 1; id <= created; ++id) {
            Staking.Info memory b = staking.bucket(id);
            if (b.id == 0) continue;
            yes(holds(staking.bucketsOf(b.owner, 0, 1000), id), "in its owner's list");
            eq(staking.bucketsOf(b.owner, 0, 1000).length, staking.balanceOf(b.owner), "as many as tokens");
            if (b.delegate == 0) ++listed;
            else yes(holds(staking.bucketsFor(b.delegate, 0, 1000), id), "in its delegate's list");
        }
        for (uint32 n = 1; n <= delegates.count(); ++n) {
            listed += staking.countFor(n);
        }
        eq(listed, live, "nothing else is listed");
    }

    function exitsAreADayApart() private view {
        uint256 count = handler.slotCount();
        for (uint256 i = 1; i < count; ++i) {
            yes(handler.slots(i) >= handler.slots(i - 1) + 24 * EPOCH, "24 epochs");
        }
    }

    function holds(uint256[] memory list, uint256 id) private pure returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == id) return true;
        }
        return false;
    }

    /// @dev Refused calls test nothing: of a long run a fair part must be done.
    function afterInvariant() public view {
        yes(handler.tried() < 50 || handler.done() * 12 >= handler.tried(), "a run in which users did nothing");
        uint256 pool = handler.pooled() + handler.splits() + handler.taken();
        yes(handler.tried() < 60 || pool != 0, "a run in which the pool did nothing");
    }
}
