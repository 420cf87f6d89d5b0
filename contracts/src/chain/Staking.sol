// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IDelegates, IRewards, IStaking} from "./IChain.sol";
import {IVoteWeight} from "./VoteWeight.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IEscrowLedger} from "../governance/IVoteEscrow.sol";

/// @title ISuccessor
/// @notice What a later staking contract offers, so that a bucket can move to it.
interface ISuccessor {
    /// @notice Takes a bucket over with its coins, which are the value of the call.
    function adopt(uint256 id, address owner, uint32 delegate, uint16 duration, bool autoStake, uint40 lockedAt)
        external
        payable;
}

/// @title IBuckets
/// @notice What `Delegates` needs from the buckets beyond what all system contracts need.
interface IBuckets is IStaking {
    /// @notice Until when a bucket is held for faults of the delegate that it backed, 0 for never.
    function heldUntil(uint256 id) external view returns (uint256);
}

/// @dev How long evidence of a double-sign counts.
uint40 constant EVIDENCE_SECONDS = 3 days;

/// @dev How long a bucket is held after it ended to back a delegate. The delegate may sit, and cheat, until an election has
/// taken effect, and evidence of that counts for EVIDENCE_SECONDS more.
function holdSeconds(uint40 epochSeconds) pure returns (uint40) {
    return EVIDENCE_SECONDS + 2 * epochSeconds;
}

/// @title Staking
/// @notice Buckets of staked coins, each an ERC-721 token. A bucket votes for a delegate with a weight that grows with
/// its coins and its lock; its owner earns a part of what the delegate earns.
/// @dev Rules and numbers: docs/spec/staking.md. The order of every change is: settle the rewards by what was, write, move
/// the votes, and only then, at withdrawal and migration, pay. So there is nothing to re-enter.
///
/// What backs a delegate is promised to the slasher until the evidence against it is too old. So a bucket that has
/// ended to back one is held: it can be unstaked, not moved or withdrawn, until HOLD_SECONDS later (I5).
///
/// Stake that is restaked with an operator is one bucket of the pool's, however many own shares of it; so the pool takes a
/// slash, or pays a staker, by one call that does not grow with them (docs/adr/0014-one-bucket-an-operator.md). Votes on
/// proposals follow the buckets: the escrow is told after every change of one that is not the pool's.
contract Staking is ERC721, IBuckets {
    /// @notice A bucket as its views show it; all zero when there is none (any more). Times are Unix seconds.
    /// @param id its number and token id
    /// @param owner its holder
    /// @param amount coins in it, in wei
    /// @param votes the weight of its vote now
    /// @param delegate whom it votes for, or voted for before it was unstaked; 0 for nobody
    /// @param duration days it is locked for
    /// @param autoStake whether the lock is renewed all the time
    /// @param selfStake whether it backs its delegate now
    /// @param createdAt when it was created
    /// @param lockedAt when its lock began
    /// @param unstakedAt when it was unstaked, 0 when it was not
    /// @param heldUntil until when it is held for faults of the delegate that it backed, 0 for never
    struct Info {
        uint256 id;
        address owner;
        uint256 amount;
        uint256 votes;
        uint32 delegate;
        uint16 duration;
        bool autoStake;
        bool selfStake;
        uint40 createdAt;
        uint40 lockedAt;
        uint40 unstakedAt;
        uint40 heldUntil;
    }

    /// @dev Two slots. `ownerAt` and `delegateAt` are its places in the lists of its owner's and its delegate's buckets.
    struct Bucket {
        uint112 amount;
        uint112 votes;
        uint32 delegateAt;
        uint32 delegate;
        uint16 duration;
        bool autoStake;
        bool selfStake;
        uint40 createdAt;
        uint40 lockedAt;
        uint40 unstakedAt;
        uint40 heldUntil;
        uint32 ownerAt;
    }

    /// @dev One slot.
    struct Totals {
        uint112 amount;
        uint64 created;
        uint64 live;
    }

    /// @notice The longest lock, in days.
    uint16 public constant MAX_DAYS = 1050;
    /// @notice From unstaking to withdrawal.
    uint40 public constant WITHDRAW_SECONDS = EVIDENCE_SECONDS;
    /// @dev The most coins all buckets can hold: thousands of times what there is. Weights, under twice that, fit 112 bits.
    uint256 private constant MAX_TOTAL = type(uint112).max / 2;

    /// @notice Registrations, ranking, slashing.
    IDelegates public immutable DELEGATES;
    /// @notice Where rewards are settled and slashed coins go.
    IRewards public immutable REWARDS;
    /// @notice The weights.
    IVoteWeight public immutable VOTE_WEIGHT;
    /// @notice May name a successor, nothing else.
    address public immutable GOVERNOR;
    /// @notice The numbers that votes change.
    IParameters public immutable PARAMS;
    /// @notice Holds restaked buckets and may take out of them.
    address public immutable POOL;
    /// @notice Is told what buckets hold.
    IEscrowLedger public immutable ESCROW;
    /// @notice How long a bucket is held after it ended to back a delegate.
    uint40 public immutable HOLD_SECONDS;
    /// @notice How long a bucket that went to another delegate stays with it: an epoch. A block's reward goes to the voters
    /// of its proposer when it is known; could a vote follow the proposers from block to block, it would take what others
    /// have earned.
    uint40 public immutable STAY_SECONDS;

    /// @notice The contract that buckets may move to, zero for none.
    address public successor;

    Totals private _totals;
    mapping(uint256 id => Bucket) private _buckets;
    /// @dev Until when a bucket stays with its delegate.
    mapping(uint256 id => uint256) private _staysUntil;
    mapping(address owner => uint64[]) private _owned;
    mapping(uint32 delegate => uint64[]) private _supporting;

    error NotDelegates(address caller);
    error NotGovernor(address caller, address governor);
    error NotPool(address caller);
    /// @notice Coins come into a pooled bucket through the pool alone, which gives shares for them.
    error PooledBucket(uint256 id);
    /// @notice A bucket comes to the pool by the pool's own call, which gives shares for it; sent there, it would be lost.
    error NotByTransfer(uint256 id);
    error NotBucketOwner(uint256 id, address caller);
    error AmountTooSmall(uint256 have, uint256 min);
    error AmountTooLarge(uint256 have, uint256 max);
    error DurationTooLong(uint256 have, uint256 max);
    error DurationTooShort(uint256 have, uint256 min);
    error NotElectable(uint32 delegate);
    error SameDelegate(uint256 id, uint32 delegate);
    error BacksDelegate(uint256 id, uint32 delegate);
    error Held(uint256 id, uint256 until);
    error VotedRecently(uint256 id, uint256 until);
    error NotAutoStaked(uint256 id);
    error AutoStaked(uint256 id);
    error LockNotOver(uint256 id, uint256 until);
    error AlreadyUnstaked(uint256 id);
    error NotUnstaked(uint256 id);
    error NotWithdrawable(uint256 id, uint256 until);
    error NothingToChange(uint256 id);
    error TooFewBuckets(uint256 have, uint256 min);
    error BucketTwice(uint256 id);
    error ZeroRecipient();
    error WithdrawRefused(address to, uint256 amount);
    error NoSuccessor();
    error NotAContract(address successor);

    event Staked(
        uint256 indexed id,
        address indexed owner,
        uint32 indexed delegate,
        uint256 amount,
        uint16 duration,
        bool autoStake
    );
    event Deposited(uint256 indexed id, address indexed from, uint256 amount, uint256 total);
    event Restaked(uint256 indexed id, uint16 duration, bool autoStake);
    /// @notice The bucket `gone` went into `id`.
    event Merged(uint256 indexed id, uint256 indexed gone, uint256 amount);
    /// @notice `amount` went from the bucket `id` into a new one, which its own `Staked` describes.
    event Split(uint256 indexed id, uint256 indexed into, uint256 amount);
    event DelegateChanged(uint256 indexed id, uint32 indexed from, uint32 indexed to);
    event Unstaked(uint256 indexed id, uint256 withdrawableFrom);
    event Withdrawn(uint256 indexed id, address indexed to, uint256 amount);
    event Slashed(uint256 indexed id, uint256 amount, uint256 left);
    /// @notice The pool took coins out of one of its buckets.
    event Taken(uint256 indexed id, address indexed to, uint256 amount, uint256 left);
    /// @notice The weight of a bucket's vote is now `votes`.
    event VotesChanged(uint256 indexed id, uint32 indexed delegate, uint256 votes);
    event SelfStakeChanged(uint256 indexed id, uint32 indexed delegate, bool selfStake);
    event Migrated(uint256 indexed id, address indexed owner, address indexed successor, uint256 amount);
    event SuccessorNamed(address indexed successor);

    modifier onlyDelegates() {
        if (msg.sender != address(DELEGATES)) revert NotDelegates(msg.sender);
        _;
    }

    /// @param epochSeconds seconds of an epoch
    constructor(
        IDelegates delegates,
        IRewards rewards,
        IVoteWeight voteWeight,
        address governor,
        IParameters params,
        address pool,
        IEscrowLedger escrow,
        uint40 epochSeconds
    ) ERC721("Trellis Bucket", "BUCKET") {
        DELEGATES = delegates;
        REWARDS = rewards;
        VOTE_WEIGHT = voteWeight;
        GOVERNOR = governor;
        PARAMS = params;
        POOL = pool;
        ESCROW = escrow;
        HOLD_SECONDS = holdSeconds(epochSeconds);
        STAY_SECONDS = epochSeconds;
    }

    /// @notice Creates a bucket with the coins of this call.
    /// @param delegate whom it votes for, 0 for nobody
    /// @param duration days it is locked for
    /// @param autoStake whether the lock is renewed all the time
    function create(uint32 delegate, uint16 duration, bool autoStake) external payable returns (uint256 id) {
        uint256 min = MIN_AMOUNT();
        if (msg.value < min) revert AmountTooSmall(msg.value, min);
        if (duration > MAX_DAYS) revert DurationTooLong(duration, MAX_DAYS);
        _requireElectable(delegate);
        _grow(msg.value);
        return _open(msg.sender, delegate, uint112(msg.value), duration, autoStake, uint40(block.timestamp));
    }

    /// @notice Adds coins to any auto-staked bucket; to one of the pool's, only the pool does.
    function deposit(uint256 id) external payable {
        if (msg.value == 0) revert NothingToChange(id);
        Bucket storage b = _live(id);
        if (!b.autoStake) revert NotAutoStaked(id);
        if (msg.sender != POOL && _ownerOf(id) == POOL) revert PooledBucket(id);
        (uint32 delegate, uint256 votes) = _settle(id, b, b.delegate);
        _add(id, b);
        _changed(id, b, delegate, votes);
    }

    /// @notice Begins the lock anew with another duration, or with auto-stake on or off.
    function restake(uint256 id, uint16 duration, bool autoStake) external {
        Bucket storage b = _mine(id);
        if (duration > MAX_DAYS) revert DurationTooLong(duration, MAX_DAYS);
        if (duration < b.duration) _requireUnlocked(id, b);
        // The delegate that it backs counts on its lock.
        if (b.selfStake && b.autoStake && !autoStake) revert BacksDelegate(id, b.delegate);
        (uint32 delegate, uint256 votes) = _settle(id, b, b.delegate);
        b.autoStake = autoStake;
        _lock(id, b, duration);
        _changed(id, b, delegate, votes);
    }

    /// @notice Makes the lock of an auto-staked bucket longer and adds the coins of this call; at least one of the two.
    function extend(uint256 id, uint16 duration) external payable {
        Bucket storage b = _mine(id);
        if (!b.autoStake) revert NotAutoStaked(id);
        if (duration > MAX_DAYS) revert DurationTooLong(duration, MAX_DAYS);
        if (duration < b.duration) revert DurationTooShort(duration, b.duration);
        if (duration == b.duration && msg.value == 0) revert NothingToChange(id);
        (uint32 delegate, uint256 votes) = _settle(id, b, b.delegate);
        if (msg.value != 0) _add(id, b);
        _lock(id, b, duration);
        _changed(id, b, delegate, votes);
    }

    /// @notice Puts all buckets into the first, which keeps its vote.
    /// @param duration the lock of the first from now on, at least the longest of theirs
    function merge(uint256[] calldata ids, uint16 duration) external {
        if (ids.length < 2) revert TooFewBuckets(ids.length, 2);
        if (duration > MAX_DAYS) revert DurationTooLong(duration, MAX_DAYS);
        uint256 first = ids[0];
        Bucket storage b = _mergeable(first, duration);
        (uint32 delegate, uint256 votes) = _settle(first, b, b.delegate);
        for (uint256 i = 1; i < ids.length; ++i) {
            if (ids[i] == first) revert BucketTwice(first);
            Bucket storage gone = _mergeable(ids[i], duration);
            _requireNotHeld(ids[i], gone);
            _join(ids[i], gone.delegate, first, delegate);
            uint112 amount = gone.amount;
            _end(ids[i], gone);
            _remove(ids[i], gone);
            b.amount += amount;
            emit Merged(first, ids[i], amount);
        }
        _lock(first, b, duration);
        _changed(first, b, delegate, votes);
    }

    /// @notice Moves part of a bucket into a new one with the same vote and the same lock, begun when it was begun.
    /// @dev The pool pays whatever a staker's shares are worth. It may leave nothing: the bucket stays, empty, and what is
    /// restaked later goes into it.
    /// @param amount coins to move; this and what stays are each a bucket's least, unless the pool splits
    /// @param to who gets the new bucket
    function split(uint256 id, uint256 amount, address to) external returns (uint256 newId) {
        Bucket storage b = _mine(id);
        if (b.selfStake) revert BacksDelegate(id, b.delegate);
        _requireNotHeld(id, b);
        uint256 left = b.amount;
        if (amount > left) revert AmountTooLarge(amount, left);
        left -= amount;
        if (amount == 0) revert NothingToChange(id);
        if (msg.sender != POOL) {
            uint256 min = MIN_AMOUNT();
            if (amount < min || left < min) revert AmountTooSmall(amount < left ? amount : left, min);
        }
        (uint32 delegate, uint256 votes) = _settle(id, b, b.delegate);
        b.amount = uint112(left);
        emit Split(id, _totals.created + 1, amount);
        _changed(id, b, delegate, votes);
        newId = _open(to, delegate, uint112(amount), b.duration, b.autoStake, b.lockedAt);
        uint256 until = _staysUntil[id];
        if (until != 0) _staysUntil[newId] = until;
    }

    /// @notice Gives the bucket's vote to another delegate, or with 0 to nobody.
    function changeDelegate(uint256 id, uint32 delegate) external {
        Bucket storage b = _mine(id);
        if (b.selfStake) revert BacksDelegate(id, b.delegate);
        if (delegate == b.delegate) revert SameDelegate(id, delegate);
        _requireElectable(delegate);
        _requireStayed(id);
        _staysUntil[id] = block.timestamp + STAY_SECONDS;
        (uint32 from, uint256 votes) = _settle(id, b, delegate);
        _unlist(b);
        b.delegate = delegate;
        _list(id, b);
        emit DelegateChanged(id, from, delegate);
        _moveVotes(id, b, from, votes);
    }

    /// @notice Ends the vote and the lock; the coins can be withdrawn WITHDRAW_SECONDS later.
    function unstake(uint256 id) external {
        Bucket storage b = _mine(id);
        if (b.selfStake) revert BacksDelegate(id, b.delegate);
        _requireUnlocked(id, b);
        _end(id, b);
        emit Unstaked(id, _withdrawableFrom(b));
    }

    /// @notice Pays an unstaked bucket out and burns it.
    /// @param to who gets the coins; a contract there is called with all gas
    function withdraw(uint256 id, address payable to) external {
        if (msg.sender != _ownerOf(id)) revert NotBucketOwner(id, msg.sender);
        Bucket storage b = _buckets[id];
        if (b.unstakedAt == 0) revert NotUnstaked(id);
        uint256 from = _withdrawableFrom(b);
        if (block.timestamp < from) revert NotWithdrawable(id, from);
        if (to == address(0)) revert ZeroRecipient();
        uint256 amount = b.amount;
        _totals.amount -= uint112(amount);
        _remove(id, b);
        emit Withdrawn(id, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert WithdrawRefused(to, amount);
    }

    /// @notice Moves a bucket, lock and all, to the successor that the governor has named.
    function migrate(uint256 id) external {
        if (successor == address(0)) revert NoSuccessor();
        Bucket storage b = _mine(id);
        if (b.selfStake) revert BacksDelegate(id, b.delegate);
        _requireNotHeld(id, b);
        Bucket memory old = b;
        _end(id, b);
        _totals.amount -= old.amount;
        _remove(id, b);
        emit Migrated(id, msg.sender, successor, old.amount);
        ISuccessor(successor).adopt{value: old.amount}(
            id, msg.sender, old.delegate, old.duration, old.autoStake, old.lockedAt
        );
    }

    /// @notice Names the contract that owners may move their buckets to. No bucket moves without its owner.
    function setSuccessor(address successor_) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        if (successor_ != address(0) && successor_.code.length == 0) revert NotAContract(successor_);
        successor = successor_;
        emit SuccessorNamed(successor_);
    }

    /// @inheritdoc IStaking
    function setSelfStake(uint256 id, bool selfStake) external onlyDelegates {
        Bucket storage b = _buckets[id];
        (uint32 delegate, uint256 votes) = _settle(id, b, b.delegate);
        b.selfStake = selfStake;
        if (!selfStake) b.heldUntil = uint40(block.timestamp) + HOLD_SECONDS;
        emit SelfStakeChanged(id, delegate, selfStake);
        _moveVotes(id, b, delegate, votes);
    }

    /// @inheritdoc IStaking
    function slash(uint256 id, uint256 amount) external onlyDelegates returns (uint256 taken) {
        if (_ownerOf(id) == address(0)) return 0;
        taken = _cut(id, amount);
        if (taken == 0) return 0;
        emit Slashed(id, taken, _buckets[id].amount);
        REWARDS.fund{value: taken}();
    }

    /// @notice Takes coins out of a bucket of the pool's; called by the pool only. Never more than the bucket holds, and an
    /// empty bucket stays.
    /// @param to who gets the coins, a system contract
    /// @return taken coins taken, in wei
    function take(uint256 id, uint256 amount, address to) external returns (uint256 taken) {
        if (msg.sender != POOL) revert NotPool(msg.sender);
        if (_ownerOf(id) != POOL) revert NotBucketOwner(id, msg.sender);
        taken = _cut(id, amount);
        if (taken == 0) return 0;
        emit Taken(id, to, taken, _buckets[id].amount);
        (bool ok,) = to.call{value: taken}("");
        if (!ok) revert WithdrawRefused(to, taken);
    }

    /// @notice The least that a new bucket holds: parameter "stake.minBucket".
    function MIN_AMOUNT() public view returns (uint256) {
        return PARAMS.get("stake.minBucket");
    }

    /// @inheritdoc IStaking
    function stakeOf(uint256 id) external view returns (Stake memory) {
        Bucket storage b = _buckets[id];
        return Stake(
            _ownerOf(id), b.amount, b.delegate, b.duration, b.autoStake, b.selfStake, b.unstakedAt != 0, b.votes
        );
    }

    /// @inheritdoc IBuckets
    function heldUntil(uint256 id) external view returns (uint256) {
        return _buckets[id].heldUntil;
    }

    /// @notice Bucket `id` with its times, all zero when there is none.
    function bucket(uint256 id) public view returns (Info memory info) {
        address owner = _ownerOf(id);
        if (owner == address(0)) return info;
        Bucket memory b = _buckets[id];
        return Info(
            id, owner, b.amount, b.votes, b.delegate, b.duration, b.autoStake, b.selfStake, b.createdAt, b.lockedAt,
            b.unstakedAt, b.heldUntil
        );
    }

    /// @notice All coins in buckets, the number of buckets that ever were, and of those that are. Ids count from 1.
    function totals() external view returns (uint256 amount, uint256 created, uint256 live) {
        return (_totals.amount, _totals.created, _totals.live);
    }

    /// @notice A page of an owner's buckets. A bucket that goes leaves its place to the last one.
    function bucketsOf(address owner, uint256 offset, uint256 limit) external view returns (uint256[] memory) {
        return _page(_owned[owner], offset, limit);
    }

    /// @notice A page of the buckets that vote for a delegate, with those that were unstaked and not withdrawn.
    function bucketsFor(uint32 delegate, uint256 offset, uint256 limit) external view returns (uint256[] memory) {
        return _page(_supporting[delegate], offset, limit);
    }

    /// @notice The number of buckets that `bucketsFor` lists.
    function countFor(uint32 delegate) external view returns (uint256) {
        return _supporting[delegate].length;
    }

    /// @dev Transfers, mints and burns, and the list of the owner's buckets. What was earned until now is the old owner's.
    function _update(address to, uint256 id, address auth) internal override returns (address from) {
        from = _ownerOf(id);
        Bucket storage b = _buckets[id];
        if (from != address(0) && to != address(0)) {
            if (to == POOL && msg.sender != POOL) revert NotByTransfer(id);
            if (b.selfStake) revert BacksDelegate(id, b.delegate);
            if (b.unstakedAt != 0) revert AlreadyUnstaked(id);
            _requireNotHeld(id, b);
            _settle(id, b, b.delegate);
        }
        super._update(to, id, auth);
        if (from == to) return from;
        if (from != address(0)) {
            uint64 last = _take(_owned[from], b.ownerAt);
            if (last != 0) _buckets[last].ownerAt = b.ownerAt;
        }
        if (to == address(0)) return from;
        b.ownerAt = uint32(_owned[to].length);
        _owned[to].push(uint64(id));
        // A bucket that is only just made is recorded when it holds something.
        if (from == address(0)) return from;
        if (to == POOL) _tell(id, from, 0, b);
        else _record(id, b);
    }

    /// @dev Makes a bucket, which votes from now on. Its coins are counted already.
    function _open(address owner, uint32 delegate, uint112 amount, uint16 duration, bool autoStake, uint40 lockedAt)
        private
        returns (uint256 id)
    {
        id = ++_totals.created;
        ++_totals.live;
        Bucket storage b = _buckets[id];
        b.amount = amount;
        b.duration = duration;
        b.autoStake = autoStake;
        b.createdAt = uint40(block.timestamp);
        b.lockedAt = lockedAt;
        _mint(owner, id);
        emit Staked(id, owner, delegate, amount, duration, autoStake);
        _settle(id, b, delegate);
        b.delegate = delegate;
        _list(id, b);
        _changed(id, b, 0, 0);
    }

    /// @dev Takes up to `amount` out of a bucket, unstaked or not. The caller sends the coins.
    function _cut(uint256 id, uint256 amount) private returns (uint256 taken) {
        Bucket storage b = _buckets[id];
        taken = amount < b.amount ? amount : b.amount;
        if (taken == 0) return 0;
        bool live = b.unstakedAt == 0;
        uint32 delegate;
        uint256 votes;
        if (live) (delegate, votes) = _settle(id, b, b.delegate);
        b.amount -= uint112(taken);
        _totals.amount -= uint112(taken);
        if (live) _changed(id, b, delegate, votes);
    }

    /// @dev Settles the rewards of a bucket before it changes. `next` is whom it votes for afterwards.
    /// @return delegate whom it votes for until now
    /// @return votes with what weight
    function _settle(uint256 id, Bucket storage b, uint32 next) private returns (uint32 delegate, uint256 votes) {
        (delegate, votes) = (b.delegate, b.votes);
        if (delegate != 0 || next != 0) REWARDS.settle(id, _ownerOf(id), delegate, votes, next);
    }

    /// @dev After a change of what a bucket holds or how long it is locked: moves its votes for delegates, then tells the
    /// escrow.
    function _changed(uint256 id, Bucket storage b, uint32 from, uint256 fromVotes) private {
        _moveVotes(id, b, from, fromVotes);
        _record(id, b);
    }

    /// @dev Tells the escrow how a bucket is now, unless it is the pool's: the pool tells of its shares itself.
    function _record(uint256 id, Bucket storage b) private {
        address owner = _ownerOf(id);
        if (owner != POOL) _tell(id, owner, b.unstakedAt == 0 ? b.amount : 0, b);
    }

    /// @dev The ledger never reverts; should it run out of gas, this does too, for stake must not change while its votes stay.
    function _tell(uint256 id, address owner, uint256 amount, Bucket storage b) private {
        ESCROW.record(id, owner, amount, b.duration, b.lockedAt, b.autoStake);
    }

    /// @dev Weighs a bucket anew after it changed and tells the ranking; from here on it is not written any more.
    function _moveVotes(uint256 id, Bucket storage b, uint32 from, uint256 fromVotes) private {
        uint32 to = b.unstakedAt == 0 ? b.delegate : 0;
        uint256 votes = to == 0 ? 0 : VOTE_WEIGHT.weight(b.amount, b.duration, b.autoStake, b.selfStake);
        b.votes = uint112(votes);
        if (from == 0 && to == 0) return;
        emit VotesChanged(id, to, votes);
        DELEGATES.changeVotes(from, fromVotes, to, votes);
    }

    /// @dev Keeps votes that go into another bucket with their coins from moving more than once an epoch: bucket `into` stays
    /// with its delegate as long as they have to. What voted for nobody earned nobody's rewards, so it binds nothing. Nor
    /// does what the pool merges, which comes out of it days later; else small buckets, one an epoch, could keep a pooled one
    /// with its delegate for ever.
    function _join(uint256 id, uint32 from, uint256 into, uint32 to) private {
        if (from != to) _requireStayed(id);
        if (from == 0 || msg.sender == POOL) return;
        uint256 until = from == to ? _staysUntil[id] : block.timestamp + STAY_SECONDS;
        if (until > _staysUntil[into]) _staysUntil[into] = until;
    }

    /// @dev Refuses to move the vote of a bucket that moved it not long ago.
    function _requireStayed(uint256 id) private view {
        uint256 until = _staysUntil[id];
        if (block.timestamp < until) revert VotedRecently(id, until);
    }

    /// @dev Ends the vote of a bucket. It stays in its delegate's list until it is gone.
    function _end(uint256 id, Bucket storage b) private {
        (uint32 delegate, uint256 votes) = _settle(id, b, 0);
        b.unstakedAt = uint40(block.timestamp);
        _changed(id, b, delegate, votes);
    }

    /// @dev Removes a bucket whose vote has ended.
    function _remove(uint256 id, Bucket storage b) private {
        --_totals.live;
        _unlist(b);
        _burn(id);
        delete _buckets[id];
        delete _staysUntil[id];
    }

    /// @dev Adds the coins of this call to a bucket.
    function _add(uint256 id, Bucket storage b) private {
        _grow(msg.value);
        b.amount += uint112(msg.value);
        emit Deposited(id, msg.sender, msg.value, b.amount);
    }

    function _grow(uint256 amount) private {
        uint256 total = _totals.amount + amount;
        if (total > MAX_TOTAL) revert AmountTooLarge(total, MAX_TOTAL);
        _totals.amount = uint112(total);
    }

    /// @dev Begins a lock.
    function _lock(uint256 id, Bucket storage b, uint16 duration) private {
        b.duration = duration;
        b.lockedAt = uint40(block.timestamp);
        emit Restaked(id, duration, b.autoStake);
    }

    /// @dev Puts a bucket into its delegate's list; 0 has none.
    function _list(uint256 id, Bucket storage b) private {
        if (b.delegate == 0) return;
        uint64[] storage list = _supporting[b.delegate];
        b.delegateAt = uint32(list.length);
        list.push(uint64(id));
    }

    function _unlist(Bucket storage b) private {
        if (b.delegate == 0) return;
        uint64 last = _take(_supporting[b.delegate], b.delegateAt);
        if (last != 0) _buckets[last].delegateAt = b.delegateAt;
    }

    /// @dev Takes entry `place` out of a list.
    /// @return last the entry that moved there, 0 when it was the last itself
    function _take(uint64[] storage list, uint32 place) private returns (uint64 last) {
        uint256 end = list.length - 1;
        if (place != end) {
            last = list[end];
            list[place] = last;
        }
        list.pop();
    }

    /// @dev A bucket that is not unstaked.
    function _live(uint256 id) private view returns (Bucket storage b) {
        _requireOwned(id);
        b = _buckets[id];
        if (b.unstakedAt != 0) revert AlreadyUnstaked(id);
    }

    /// @dev A bucket of the caller that is not unstaked. Approvals are for transfers only.
    function _mine(uint256 id) private view returns (Bucket storage b) {
        if (msg.sender != _ownerOf(id)) revert NotBucketOwner(id, msg.sender);
        return _live(id);
    }

    function _mergeable(uint256 id, uint16 duration) private view returns (Bucket storage b) {
        b = _mine(id);
        if (!b.autoStake) revert NotAutoStaked(id);
        if (b.selfStake) revert BacksDelegate(id, b.delegate);
        if (duration < b.duration) revert DurationTooShort(duration, b.duration);
    }

    function _requireElectable(uint32 delegate) private view {
        if (delegate != 0 && !DELEGATES.electable(delegate)) revert NotElectable(delegate);
    }

    function _requireUnlocked(uint256 id, Bucket storage b) private view {
        if (b.autoStake) revert AutoStaked(id);
        uint256 until = b.lockedAt + uint256(b.duration) * 1 days;
        if (block.timestamp < until) revert LockNotOver(id, until);
    }

    function _requireNotHeld(uint256 id, Bucket storage b) private view {
        if (block.timestamp < b.heldUntil) revert Held(id, b.heldUntil);
    }

    function _withdrawableFrom(Bucket storage b) private view returns (uint256) {
        uint256 from = b.unstakedAt + WITHDRAW_SECONDS;
        return from < b.heldUntil ? b.heldUntil : from;
    }

    function _page(uint64[] storage list, uint256 offset, uint256 limit) private view returns (uint256[] memory ids) {
        uint256 length = list.length;
        if (offset >= length) return ids;
        uint256 count = length - offset;
        ids = new uint256[](count < limit ? count : limit);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = list[offset + i];
        }
    }
}
