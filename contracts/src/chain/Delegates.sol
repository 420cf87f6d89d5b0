// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {EIP712} from "solady/src/utils/EIP712.sol";
import {RedBlackTreeLib} from "solady/src/utils/RedBlackTreeLib.sol";
import {IDelegates, IRewards, IStaking, Member} from "./IChain.sol";
import {KeyProof} from "./KeyProof.sol";
import {Secp256k1} from "./Secp256k1.sol";
import {IBuckets, holdSeconds} from "./Staking.sol";
import {IParameters} from "../governance/Parameters.sol";

/// @title Delegates
/// @notice Who may produce blocks: registrations, keys, what backs them, the ranking by votes, the queue of those who leave.
/// @dev Rules and numbers: docs/spec/staking.md. A delegate is active exactly when a bucket backs it, and only active
/// delegates are in the tree of ranks; so a change of votes costs as the logarithm of the active delegates, however
/// many buckets there are.
///
/// `Staking` calls `changeVotes` back while this contract calls it (setSelfStake, slash). So no function here keeps a
/// rank or votes over such a call.
contract Delegates is IDelegates, EIP712 {
    using RedBlackTreeLib for RedBlackTreeLib.Tree;
    using RedBlackTreeLib for bytes32;

    /// @notice Why a delegate is no longer active.
    enum Reason {
        None,
        Exited,
        StakeTooSmall,
        EndorsementRevoked,
        Removed
    }

    /// @notice What a delegate registers with.
    /// @param name 1 to 12 characters a–z 0–9, never given twice and never changed
    /// @param commission its own part of the epochs' rewards, in hundredths of a percent
    /// @param operator may rotate the keys
    /// @param reward where its own rewards go
    /// @param x first coordinate of the consensus key
    /// @param y second coordinate
    /// @param consensusProof 65-byte signature (r, s, v) by the consensus key over `consensusKeyDigest`
    /// @param randomnessKey BLS12-381 public key in G1, 128 bytes (EIP-2537)
    /// @param randomnessProof proof of possession in G2, 256 bytes, over `randomnessKeyDigest`
    struct Registration {
        string name;
        uint16 commission;
        address operator;
        address reward;
        uint256 x;
        uint256 y;
        bytes consensusProof;
        bytes randomnessKey;
        bytes randomnessProof;
    }

    /// @notice A delegate as its views show it; all zero when there is none. Times are Unix seconds.
    /// @param number its number, from 1 on
    /// @param nextCommission the commission from `commissionFrom` on, when that is not 0
    /// @param score what ranks it
    /// @param bucket what backs it, or backed it last; 0 for none so far
    /// @param suspendedUntil the epoch that ends its probation, 0 for none
    /// @param exitSlot when it may leave, or could have; 0 when it never asked
    /// @param exiting whether it waits for `exitSlot`
    /// @param randomness the compressed randomness key that counts now
    /// @param nextRandomness the one that counts from `randomnessFrom` on; empty for none
    struct Info {
        uint32 number;
        string name;
        address owner;
        address pendingOwner;
        address operator;
        address reward;
        uint16 commission;
        uint16 nextCommission;
        uint40 commissionFrom;
        uint256 votes;
        uint256 score;
        uint256 bucket;
        bool active;
        bool removed;
        uint64 suspendedUntil;
        uint40 exitSlot;
        bool exiting;
        uint256 x;
        uint256 y;
        bytes randomness;
        bytes nextRandomness;
        uint40 randomnessFrom;
    }

    /// @notice A bucket owner's word that the bucket may back a delegate that is not his.
    /// @param endorser who gave it
    /// @param delegate for whom
    /// @param revocableFrom from when it can be revoked, 0 while its giver has not said that he wants to
    struct Endorsement {
        address endorser;
        uint32 delegate;
        uint40 revocableFrom;
    }

    /// @dev A compressed point of G1.
    struct Point {
        bytes32 first;
        bytes16 last;
    }

    /// @dev The first slot is all that a change of votes needs.
    struct Delegate {
        uint128 votes;
        uint64 bucket;
        uint40 suspendedUntil;
        bool active;
        bool removed;
        bool exiting;
        address owner;
        uint16 commission;
        uint16 nextCommission;
        uint40 commissionFrom;
        address operator;
        uint40 exitSlot;
        uint40 freedAt;
        address reward;
        bytes12 name;
        address pendingOwner;
        uint40 randomnessFrom;
        uint256 x;
        uint256 y;
        Point randomness;
        Point nextRandomness;
    }

    /// @dev A probation that ends when epoch `until` begins.
    struct Probation {
        uint32 delegate;
        uint64 until;
    }

    /// @notice The shortest lock, in days, of an endorsed bucket.
    uint16 public constant ENDORSED_DAYS = 91;
    /// @notice All, in hundredths of a percent.
    uint16 public constant MAX_COMMISSION = 10_000;
    /// @notice The most that a commission changes at a time.
    uint16 public constant MAX_COMMISSION_STEP = 500;
    /// @notice Epochs until a changed commission counts, an endorsement can be revoked, and between two exits.
    uint40 public constant DELAY_EPOCHS = 24;

    /// @notice The most probations that one epoch ends; more than seats, so none waits when all goes well.
    uint256 public constant MAX_RELEASES = 64;

    /// @notice What the new consensus key signs.
    bytes32 public constant CONSENSUS_KEY_TYPEHASH = keccak256("ConsensusKey(address owner,bytes32 x,bytes32 y)");
    /// @notice What the new randomness key proves itself over.
    bytes32 public constant RANDOMNESS_KEY_TYPEHASH = keccak256("RandomnessKey(address owner,bytes key)");

    /// @notice May slash, suspend and remove.
    address public immutable COMMITTEE;
    /// @notice The buckets.
    IBuckets public immutable STAKING;
    /// @notice Takes the fees.
    IRewards public immutable REWARDS;
    /// @notice The numbers that votes change.
    IParameters public immutable PARAMS;
    /// @notice Seconds of an epoch.
    uint40 public immutable EPOCH_SECONDS;

    uint32 private _count;
    uint40 private _lastSlot;
    mapping(uint32 number => Delegate) private _delegates;
    mapping(address owner => uint32) private _byOwner;
    mapping(bytes12 name => uint32) private _byName;
    mapping(address keyAddress => uint32) private _byKey;
    mapping(bytes32 keyHash => bool) private _randomnessUsed;
    mapping(uint256 bucket => Endorsement) private _endorsements;
    RedBlackTreeLib.Tree private _ranks;
    Probation[] private _probations;
    uint256 private _released;

    error NotStaking(address caller);
    error NotCommittee(address caller);
    error NoSuchDelegate(uint32 delegate);
    error NotDelegateOwner(address caller);
    error NotOwnerOrOperator(uint32 delegate, address caller);
    error AlreadyOwnsDelegate(address owner, uint32 delegate);
    error BadName(string name);
    error NameTaken(string name, uint32 delegate);
    error WrongFee(uint256 have, uint256 want);
    error ZeroAddress();
    error KeyUsed(address keyAddress, uint32 delegate);
    error RandomnessKeyUsed(bytes key);
    error RandomnessKeyPending(uint32 delegate, uint256 from);
    error CommissionTooHigh(uint256 have, uint256 max);
    error CommissionStepTooLarge(uint256 have, uint256 max);
    error CommissionPending(uint32 delegate, uint256 from);
    error RemovedForEver(uint32 delegate);
    error NotVotingFor(uint256 bucket, uint32 have, uint32 want);
    error AlreadyBacks(uint256 bucket, uint32 delegate);
    error StakeTooSmall(uint256 have, uint256 min);
    error BucketHeld(uint256 bucket, uint256 until);
    error NotEndorsed(uint256 bucket, uint32 delegate);
    error LockTooShort(uint256 bucket, uint256 have, uint256 min);
    error NotBucketOwner(uint256 bucket, address caller);
    error OwnBucket(uint256 bucket);
    error NotEndorser(uint256 bucket, address caller);
    error RevokeNotIntended(uint256 bucket);
    error RevokeAlreadyIntended(uint256 bucket, uint256 from);
    error NotRevocableYet(uint256 bucket, uint256 from);
    error NotActive(uint32 delegate);
    error ExitAlreadyRequested(uint32 delegate, uint256 slot);
    error ExitNotRequested(uint32 delegate);
    error ExitNotReady(uint32 delegate, uint256 slot);
    error ExitGivenUp(uint32 delegate, uint256 slot);
    error NotPendingOwner(uint32 delegate, address caller);

    event DelegateRegistered(uint32 indexed delegate, address indexed owner, string name, uint16 commission);
    event DelegateUpdated(uint32 indexed delegate, address operator, address reward);
    event DelegateActivated(uint32 indexed delegate, uint256 indexed bucket);
    event DelegateDeactivated(uint32 indexed delegate, uint256 indexed bucket, Reason reason);
    event DelegateSuspended(uint32 indexed delegate, uint64 until);
    event DelegateReleased(uint32 indexed delegate, uint64 epoch);
    event DelegateRemoved(uint32 indexed delegate, uint256 taken);
    event DelegateSlashed(uint32 indexed delegate, uint256 indexed bucket, uint256 taken);
    event CommissionChanged(uint32 indexed delegate, uint16 commission, uint256 from);
    event KeyRotated(uint32 indexed delegate, address indexed keyAddress, bytes key);
    event RandomnessKeyRotated(uint32 indexed delegate, bytes key, uint256 from);
    event Endorsed(uint256 indexed bucket, uint32 indexed delegate, address indexed endorser);
    event RevokeIntended(uint256 indexed bucket, uint32 indexed delegate, uint256 from);
    event EndorsementEnded(uint256 indexed bucket, uint32 indexed delegate);
    event OwnershipOffered(uint32 indexed delegate, address indexed owner, address indexed to);
    event OwnershipTransferred(uint32 indexed delegate, address indexed from, address indexed to);
    event ExitRequested(uint32 indexed delegate, uint256 slot);
    event ExitCancelled(uint32 indexed delegate, uint256 slot);

    modifier onlyStaking() {
        if (msg.sender != address(STAKING)) revert NotStaking(msg.sender);
        _;
    }

    modifier onlyCommittee() {
        if (msg.sender != COMMITTEE) revert NotCommittee(msg.sender);
        _;
    }

    constructor(address committee, IBuckets staking, IRewards rewards, IParameters params, uint40 epochSeconds) {
        COMMITTEE = committee;
        STAKING = staking;
        REWARDS = rewards;
        PARAMS = params;
        EPOCH_SECONDS = epochSeconds;
    }

    /// @notice Registers the caller's delegate. It can be voted for at once, and activated.
    function register(Registration calldata r) external payable returns (uint32 number) {
        uint256 fee = REGISTRATION_FEE();
        if (msg.value != fee) revert WrongFee(msg.value, fee);
        if (r.commission > MAX_COMMISSION) revert CommissionTooHigh(r.commission, MAX_COMMISSION);
        _requireNoDelegate(msg.sender);
        bytes12 name = _parseName(r.name);
        if (_byName[name] != 0) revert NameTaken(r.name, _byName[name]);

        number = ++_count;
        _byOwner[msg.sender] = number;
        _byName[name] = number;
        Delegate storage d = _delegates[number];
        d.owner = msg.sender;
        d.name = name;
        d.commission = r.commission;
        emit DelegateRegistered(number, msg.sender, r.name, r.commission);
        _setAccounts(number, d, r.operator, r.reward);
        _setConsensusKey(number, d, r.x, r.y, r.consensusProof);
        d.randomness = _takeRandomnessKey(d, r.randomnessKey, r.randomnessProof);
        emit RandomnessKeyRotated(number, _bytes(d.randomness), block.timestamp);
        REWARDS.fund{value: msg.value}();
    }

    /// @notice Changes who may rotate the keys and where the delegate's own rewards go.
    function update(address operator, address reward) external {
        (uint32 number, Delegate storage d) = _mine();
        _setAccounts(number, d, operator, reward);
    }

    /// @notice Announces another commission, for DELAY_EPOCHS later.
    function setCommission(uint16 commission) external {
        (uint32 number, Delegate storage d) = _mine();
        if (commission > MAX_COMMISSION) revert CommissionTooHigh(commission, MAX_COMMISSION);
        if (block.timestamp < d.commissionFrom) revert CommissionPending(number, d.commissionFrom);
        uint16 now_ = _commission(d);
        uint16 step = commission > now_ ? commission - now_ : now_ - commission;
        if (step > MAX_COMMISSION_STEP) revert CommissionStepTooLarge(step, MAX_COMMISSION_STEP);
        (d.commission, d.nextCommission, d.commissionFrom) = (now_, commission, _later());
        emit CommissionChanged(number, commission, d.commissionFrom);
    }

    /// @notice Replaces the consensus key; the new one signs from the next election that takes effect.
    function rotateConsensusKey(uint32 number, uint256 x, uint256 y, bytes calldata proof) external {
        _setConsensusKey(number, _operated(number), x, y, proof);
    }

    /// @notice Replaces the randomness key, from an epoch's seconds later on. At once would let two proposers in a row
    /// choose the randomness: when the first has seen its own, the second could take the key that suits them.
    function rotateRandomnessKey(uint32 number, bytes calldata key, bytes calldata proof) external {
        Delegate storage d = _operated(number);
        if (block.timestamp < d.randomnessFrom) revert RandomnessKeyPending(number, d.randomnessFrom);
        if (d.randomnessFrom != 0) d.randomness = d.nextRandomness;
        d.nextRandomness = _takeRandomnessKey(d, key, proof);
        d.randomnessFrom = uint40(block.timestamp) + EPOCH_SECONDS;
        emit RandomnessKeyRotated(number, _bytes(d.nextRandomness), d.randomnessFrom);
    }

    /// @notice Makes the caller's delegate active, backed by `bucket`. The one that backed it before answers for what was done
    /// then, so another takes its place only when it is held no more.
    function activate(uint256 bucket) external {
        (uint32 number, Delegate storage d) = _mine();
        if (d.removed) revert RemovedForEver(number);
        IStaking.Stake memory s = STAKING.stakeOf(bucket);
        if (s.delegate != number || s.unstaked) revert NotVotingFor(bucket, s.unstaked ? 0 : s.delegate, number);
        if (d.active) revert AlreadyBacks(d.bucket, number);
        uint256 min = MIN_ACTIVATE();
        if (s.amount < min) revert StakeTooSmall(s.amount, min);
        // A bucket that is held for one delegate's faults is no security for another's.
        if (d.bucket != bucket) {
            uint256 until = STAKING.heldUntil(bucket);
            if (block.timestamp < until) revert BucketHeld(bucket, until);
            until = STAKING.heldUntil(d.bucket);
            if (block.timestamp < until) revert BucketHeld(d.bucket, until);
        }
        if (s.owner != msg.sender) _requireEndorsed(number, bucket, s);
        // The word of an earlier owner must not end what it did not begin.
        else if (_endorsements[bucket].endorser != address(0)) _unendorse(bucket);

        d.bucket = uint64(bucket);
        STAKING.setSelfStake(bucket, true);
        d.active = true;
        _ranks.insert(_rank(number, d));
        emit DelegateActivated(number, bucket);
    }

    /// @notice Lets the delegate that the caller's bucket votes for be backed by it. Given again, it takes an intent to
    /// revoke back.
    function endorse(uint256 bucket) external {
        IStaking.Stake memory s = STAKING.stakeOf(bucket);
        if (s.owner != msg.sender) revert NotBucketOwner(bucket, msg.sender);
        if (s.delegate == 0 || s.unstaked) revert NotVotingFor(bucket, 0, 0);
        if (_delegates[s.delegate].owner == msg.sender) revert OwnBucket(bucket);
        _requireLock(bucket, s);
        _endorse(bucket, msg.sender, s.delegate);
    }

    /// @notice Says that the caller will revoke an endorsement, which it can DELAY_EPOCHS later. From now on it activates
    /// nobody.
    function intendRevoke(uint256 bucket) external {
        Endorsement storage e = _endorsements[bucket];
        if (e.endorser != msg.sender) revert NotEndorser(bucket, msg.sender);
        if (e.revocableFrom != 0) revert RevokeAlreadyIntended(bucket, e.revocableFrom);
        e.revocableFrom = _later();
        emit RevokeIntended(bucket, e.delegate, e.revocableFrom);
    }

    /// @notice Ends an endorsement. A delegate that the bucket backs is no longer active.
    function revoke(uint256 bucket) external {
        Endorsement memory e = _endorsements[bucket];
        if (e.endorser != msg.sender) revert NotEndorser(bucket, msg.sender);
        if (e.revocableFrom == 0) revert RevokeNotIntended(bucket);
        if (block.timestamp < e.revocableFrom) revert NotRevocableYet(bucket, e.revocableFrom);
        Delegate storage d = _delegates[e.delegate];
        if (d.active && d.bucket == bucket) _deactivate(e.delegate, d, Reason.EndorsementRevoked);
        else _unendorse(bucket);
    }

    /// @notice Offers the caller's delegate to another account; zero takes the offer back.
    function offerOwnership(address to) external {
        (uint32 number, Delegate storage d) = _mine();
        d.pendingOwner = to;
        emit OwnershipOffered(number, msg.sender, to);
    }

    /// @notice Takes an offered delegate. The bucket that backs it stays its owner's and counts as endorsed.
    function acceptOwnership(uint32 number) external {
        Delegate storage d = _delegates[number];
        if (msg.sender != d.pendingOwner) revert NotPendingOwner(number, msg.sender);
        _requireNoDelegate(msg.sender);
        emit OwnershipTransferred(number, d.owner, msg.sender);
        delete _byOwner[d.owner];
        _byOwner[msg.sender] = number;
        d.owner = msg.sender;
        delete d.pendingOwner;
        if (!d.active) return;
        address holder = STAKING.stakeOf(d.bucket).owner;
        Endorsement storage e = _endorsements[d.bucket];
        if (holder != msg.sender && (e.endorser != holder || e.delegate != number)) _endorse(d.bucket, holder, number);
    }

    /// @notice Takes a slot in the queue of those who leave: DELAY_EPOCHS after now and after the slot before.
    function requestExit() external {
        (uint32 number, Delegate storage d) = _mine();
        if (!d.active) revert NotActive(number);
        if (d.exiting) revert ExitAlreadyRequested(number, d.exitSlot);
        // One slot a delegate, given up or not: who asks and cancels again and again must not push others back.
        if (block.timestamp < d.exitSlot) revert ExitGivenUp(number, d.exitSlot);
        uint40 slot = uint40(block.timestamp);
        if (slot < _lastSlot) slot = _lastSlot;
        slot += DELAY_EPOCHS * EPOCH_SECONDS;
        (_lastSlot, d.exitSlot, d.exiting) = (slot, slot, true);
        emit ExitRequested(number, slot);
    }

    /// @notice Stays after all. The slot is lost, and another cannot be had before it has passed.
    function cancelExit() external {
        (uint32 number, Delegate storage d) = _mine();
        if (!d.exiting) revert ExitNotRequested(number);
        d.exiting = false;
        emit ExitCancelled(number, d.exitSlot);
    }

    /// @notice Leaves, from the slot on: the delegate is no longer active, its bucket is free.
    function confirmExit() external {
        (uint32 number, Delegate storage d) = _mine();
        if (!d.exiting) revert ExitNotRequested(number);
        if (block.timestamp < d.exitSlot) revert ExitNotReady(number, d.exitSlot);
        _deactivate(number, d, Reason.Exited);
    }

    /// @inheritdoc IDelegates
    function changeVotes(uint32 from, uint256 fromVotes, uint32 to, uint256 toVotes) external onlyStaking {
        if (from == to) {
            if (to != 0) _setVotes(to, _delegates[to].votes - fromVotes + toVotes);
            return;
        }
        if (from != 0) _setVotes(from, _delegates[from].votes - fromVotes);
        if (to != 0) _setVotes(to, _delegates[to].votes + toVotes);
    }

    /// @inheritdoc IDelegates
    function slash(uint32 delegate, uint256 amount) external onlyCommittee returns (uint256 taken) {
        return _slash(delegate, _delegates[delegate], amount);
    }

    /// @inheritdoc IDelegates
    function suspend(uint32 delegate, uint64 until) external onlyCommittee {
        if (delegate == 0 || delegate > _count) return;
        if (until > type(uint40).max) until = type(uint40).max;
        Delegate storage d = _delegates[delegate];
        if (until <= d.suspendedUntil) return;
        _setSuspended(delegate, d, uint40(until));
        _probations.push(Probation(delegate, until));
        emit DelegateSuspended(delegate, until);
    }

    /// @inheritdoc IDelegates
    /// @dev Probations are as long as each other, so they end in the order in which they began. A call ends MAX_RELEASES of
    /// them, the rest waits for the next: however many are due, it can be paid for.
    function release(uint64 epoch) external onlyCommittee {
        uint256 i = _released;
        uint256 end = _probations.length;
        if (end > i + MAX_RELEASES) end = i + MAX_RELEASES;
        for (; i < end && _probations[i].until <= epoch; ++i) {
            uint32 number = _probations[i].delegate;
            delete _probations[i];
            Delegate storage d = _delegates[number];
            // Suspended again since, for longer: that probation has a place of its own further on.
            if (d.suspendedUntil > epoch || d.suspendedUntil == 0) continue;
            _setSuspended(number, d, 0);
            emit DelegateReleased(number, epoch);
        }
        _released = i;
    }

    /// @inheritdoc IDelegates
    function remove(uint32 delegate, uint16 share) external onlyCommittee returns (uint256 taken) {
        if (delegate == 0 || delegate > _count) return 0;
        Delegate storage d = _delegates[delegate];
        if (d.removed) return 0;
        d.removed = true;
        if (share > MAX_COMMISSION) share = MAX_COMMISSION;
        taken = _slash(delegate, d, STAKING.stakeOf(d.bucket).amount * share / MAX_COMMISSION);
        if (d.active) _deactivate(delegate, d, Reason.Removed);
        emit DelegateRemoved(delegate, taken);
    }

    /// @inheritdoc IDelegates
    function electable(uint32 delegate) external view returns (bool) {
        return delegate != 0 && delegate <= _count && !_delegates[delegate].removed;
    }

    /// @inheritdoc IDelegates
    function votesOf(uint32 delegate) external view returns (uint256) {
        return _delegates[delegate].votes;
    }

    /// @inheritdoc IDelegates
    function terms(uint32 delegate) external view returns (address reward, uint16 commission, uint256 votes) {
        Delegate storage d = _delegates[delegate];
        return (d.reward, _commission(d), d.votes);
    }

    /// @inheritdoc IDelegates
    function top(uint256 max) external view returns (uint32[] memory delegates, uint256[] memory scores) {
        uint256 size = _ranks.size();
        if (size < max) max = size;
        delegates = new uint32[](max);
        scores = new uint256[](max);
        bytes32 node = _ranks.last();
        for (uint256 i; i < max; ++i) {
            uint256 rank = node.value();
            delegates[i] = type(uint32).max - uint32(rank);
            scores[i] = rank >> 32;
            node = node.prev();
        }
    }

    /// @inheritdoc IDelegates
    function keyOf(uint32 delegate) external view returns (uint256 x, uint256 y) {
        return (_delegates[delegate].x, _delegates[delegate].y);
    }

    /// @inheritdoc IDelegates
    function member(address keyAddress) external view returns (Member memory m) {
        m.delegate = _byKey[keyAddress];
        if (m.delegate != 0) m.randomness = _bytes(_randomness(_delegates[m.delegate]));
    }

    /// @notice All that is known of a delegate.
    function delegateOf(uint32 number) external view returns (Info memory info) {
        Delegate storage d = _delegates[number];
        if (d.owner == address(0)) return info;
        info.number = number;
        info.name = _nameOf(d);
        (info.owner, info.pendingOwner, info.operator, info.reward) = (d.owner, d.pendingOwner, d.operator, d.reward);
        info.commission = _commission(d);
        if (block.timestamp < d.commissionFrom) {
            (info.nextCommission, info.commissionFrom) = (d.nextCommission, d.commissionFrom);
        }
        (info.votes, info.score, info.bucket) = (d.votes, _rank(number, d) >> 32, d.bucket);
        (info.active, info.removed, info.exiting) = (d.active, d.removed, d.exiting);
        (info.suspendedUntil, info.exitSlot) = (d.suspendedUntil, d.exitSlot);
        (info.x, info.y) = (d.x, d.y);
        info.randomness = _bytes(_randomness(d));
        if (block.timestamp < d.randomnessFrom) {
            (info.nextRandomness, info.randomnessFrom) = (_bytes(d.nextRandomness), d.randomnessFrom);
        }
    }

    /// @notice The owner of a delegate, zero when there is none.
    function ownerOf(uint32 number) external view returns (address) {
        return _delegates[number].owner;
    }

    /// @notice The number of the delegate that `owner` owns, 0 for none.
    function numberOf(address owner) external view returns (uint32) {
        return _byOwner[owner];
    }

    /// @notice The number of the delegate of that name, 0 for none.
    function numberByName(string calldata name) external view returns (uint32) {
        return bytes(name).length > 12 ? 0 : _byName[bytes12(bytes(name))];
    }

    /// @notice The number of delegates that ever registered: their numbers are 1 to this.
    function count() external view returns (uint32) {
        return _count;
    }

    /// @notice The number of active delegates.
    function activeCount() external view returns (uint256) {
        return _ranks.size();
    }

    /// @notice The endorsement of a bucket, all zero for none.
    function endorsementOf(uint256 bucket) external view returns (Endorsement memory) {
        return _endorsements[bucket];
    }

    /// @notice What a registration pays into the reward pool: parameter "delegate.fee".
    function REGISTRATION_FEE() public view returns (uint256) {
        return PARAMS.get("delegate.fee");
    }

    /// @notice The least that a bucket holds to make a delegate active: parameter "delegate.minActivate".
    function MIN_ACTIVATE() public view returns (uint256) {
        return PARAMS.get("delegate.minActivate");
    }

    /// @notice The least that it holds for the delegate to stay active when it is slashed: parameter "delegate.minStay".
    function MIN_STAY() public view returns (uint256) {
        return PARAMS.get("delegate.minStay");
    }

    /// @notice The digest that the consensus key (x, y) signs to become the key of `owner`'s delegate.
    function consensusKeyDigest(address owner, uint256 x, uint256 y) public view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(CONSENSUS_KEY_TYPEHASH, owner, x, y)));
    }

    /// @notice The digest over which the randomness key `key` (48 bytes) proves that it is for `owner`'s delegate.
    function randomnessKeyDigest(address owner, bytes memory key) public view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(RANDOMNESS_KEY_TYPEHASH, owner, keccak256(key))));
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Trellis Delegates", "1");
    }

    /// @dev What ranks a delegate: higher scores above, of equal scores the lower number above.
    function _rank(uint32 number, Delegate storage d) private view returns (uint256) {
        uint256 score = d.suspendedUntil == 0 ? d.votes : d.votes / 10;
        return score << 32 | (type(uint32).max - number);
    }

    function _setVotes(uint32 number, uint256 votes) private {
        Delegate storage d = _delegates[number];
        uint256 old = _rank(number, d);
        d.votes = uint128(votes);
        _rerank(number, d, old);
    }

    function _setSuspended(uint32 number, Delegate storage d, uint40 until) private {
        uint256 old = _rank(number, d);
        d.suspendedUntil = until;
        _rerank(number, d, old);
    }

    /// @dev Moves a delegate that ranked `old` to its new place.
    function _rerank(uint32 number, Delegate storage d, uint256 old) private {
        if (!d.active) return;
        uint256 rank = _rank(number, d);
        if (rank == old) return;
        _ranks.remove(old);
        _ranks.insert(rank);
    }

    /// @dev Slashes what backs a delegate, or backed it until not long ago.
    function _slash(uint32 number, Delegate storage d, uint256 amount) private returns (uint256 taken) {
        uint256 bucket = d.bucket;
        if (bucket == 0 || (!d.active && block.timestamp >= d.freedAt + holdSeconds(EPOCH_SECONDS))) return 0;
        taken = STAKING.slash(bucket, amount);
        emit DelegateSlashed(number, bucket, taken);
        if (d.active && !d.removed && STAKING.stakeOf(bucket).amount < MIN_STAY()) {
            _deactivate(number, d, Reason.StakeTooSmall);
        }
    }

    /// @dev Takes a delegate out of the ranking and frees its bucket.
    function _deactivate(uint32 number, Delegate storage d, Reason reason) private {
        _ranks.remove(_rank(number, d));
        d.active = false;
        d.exiting = false;
        emit DelegateDeactivated(number, d.bucket, reason);
        _free(number, d);
    }

    /// @dev Ends the backing by a delegate's bucket, and with it the endorsement: the next one needs another word.
    function _free(uint32 number, Delegate storage d) private {
        d.freedAt = uint40(block.timestamp);
        uint256 bucket = d.bucket;
        if (_endorsements[bucket].delegate == number) _unendorse(bucket);
        STAKING.setSelfStake(bucket, false);
    }

    function _endorse(uint256 bucket, address endorser, uint32 number) private {
        _endorsements[bucket] = Endorsement(endorser, number, 0);
        emit Endorsed(bucket, number, endorser);
    }

    function _unendorse(uint256 bucket) private {
        emit EndorsementEnded(bucket, _endorsements[bucket].delegate);
        delete _endorsements[bucket];
    }

    function _setAccounts(uint32 number, Delegate storage d, address operator, address reward) private {
        if (operator == address(0) || reward == address(0)) revert ZeroAddress();
        (d.operator, d.reward) = (operator, reward);
        emit DelegateUpdated(number, operator, reward);
    }

    function _setConsensusKey(uint32 number, Delegate storage d, uint256 x, uint256 y, bytes calldata proof) private {
        address keyAddress = KeyProof.checkConsensusKey(consensusKeyDigest(d.owner, x, y), x, y, proof);
        if (_byKey[keyAddress] != 0) revert KeyUsed(keyAddress, _byKey[keyAddress]);
        _byKey[keyAddress] = number;
        (d.x, d.y) = (x, y);
        emit KeyRotated(number, keyAddress, Secp256k1.compress(x, y));
    }

    function _takeRandomnessKey(Delegate storage d, bytes calldata key, bytes calldata proof)
        private
        returns (Point memory point)
    {
        if (key.length != 128) revert KeyProof.BadRandomnessKeyLength(key.length, proof.length);
        (point.first, point.last) = KeyProof.compress(key);
        bytes memory compressed = _bytes(point);
        KeyProof.checkRandomnessKey(randomnessKeyDigest(d.owner, compressed), key, proof);
        bytes32 hash = keccak256(compressed);
        if (_randomnessUsed[hash]) revert RandomnessKeyUsed(compressed);
        _randomnessUsed[hash] = true;
    }

    function _mine() private view returns (uint32 number, Delegate storage d) {
        number = _byOwner[msg.sender];
        if (number == 0) revert NotDelegateOwner(msg.sender);
        d = _delegates[number];
    }

    /// @dev A delegate whose keys the caller may rotate.
    function _operated(uint32 number) private view returns (Delegate storage d) {
        d = _delegates[number];
        if (msg.sender != d.owner && msg.sender != d.operator) revert NotOwnerOrOperator(number, msg.sender);
        if (d.removed) revert RemovedForEver(number);
    }

    function _requireNoDelegate(address owner) private view {
        if (_byOwner[owner] != 0) revert AlreadyOwnsDelegate(owner, _byOwner[owner]);
    }

    function _requireEndorsed(uint32 number, uint256 bucket, IStaking.Stake memory s) private view {
        Endorsement storage e = _endorsements[bucket];
        // The word of an earlier owner, for another delegate or about to be revoked does not count.
        if (e.endorser != s.owner || e.delegate != number || e.revocableFrom != 0) revert NotEndorsed(bucket, number);
        _requireLock(bucket, s);
    }

    function _requireLock(uint256 bucket, IStaking.Stake memory s) private pure {
        uint256 lock = s.autoStake ? s.duration : 0;
        if (lock < ENDORSED_DAYS) revert LockTooShort(bucket, lock, ENDORSED_DAYS);
    }

    function _later() private view returns (uint40) {
        return uint40(block.timestamp) + DELAY_EPOCHS * EPOCH_SECONDS;
    }

    function _commission(Delegate storage d) private view returns (uint16) {
        return d.commissionFrom != 0 && block.timestamp >= d.commissionFrom ? d.nextCommission : d.commission;
    }

    function _randomness(Delegate storage d) private view returns (Point storage) {
        return d.randomnessFrom != 0 && block.timestamp >= d.randomnessFrom ? d.nextRandomness : d.randomness;
    }

    function _bytes(Point memory point) private pure returns (bytes memory) {
        return abi.encodePacked(point.first, point.last);
    }

    /// @dev Letters and digits of ASCII only: what looks the same is the same.
    function _parseName(string calldata name) private pure returns (bytes12) {
        bytes calldata b = bytes(name);
        if (b.length == 0 || b.length > 12) revert BadName(name);
        for (uint256 i; i < b.length; ++i) {
            bytes1 c = b[i];
            if ((c < "a" || c > "z") && (c < "0" || c > "9")) revert BadName(name);
        }
        return bytes12(b);
    }

    function _nameOf(Delegate storage d) private view returns (string memory) {
        bytes12 name = d.name;
        uint256 length;
        while (length < 12 && name[length] != 0) ++length;
        bytes memory b = new bytes(length);
        for (uint256 i; i < length; ++i) {
            b[i] = name[i];
        }
        return string(b);
    }
}
