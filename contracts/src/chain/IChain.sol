// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice A consensus key's owner, as the consensus asks for it.
/// @param delegate the delegate's number, 0 for none
/// @param randomness compressed BLS12-381 public key (48 bytes) by which it reveals randomness
struct Member {
    uint32 delegate;
    bytes randomness;
}

/// @title ICommittee
/// @notice What the two consensus hooks need from the committee.
interface ICommittee {
    /// @notice Takes the report of a block. Called by `ConsensusReport` only, at the start of the block.
    /// @param proposer number of the delegate that proposes this block, 0 for none
    /// @param seats number of validators in the last commit, 0 when there was none
    /// @param signed bit i is set when the i-th validator of the last commit signed it; validators have equal powers, so
    /// CometBFT's order is that of their addresses from low to high
    /// @param offenders up to four delegates this block proves to have signed twice, as four uint32 from high to low
    /// bits, 0 for none
    function report(uint32 proposer, uint8 seats, uint256 signed, uint128 offenders) external;

    /// @notice Takes the validator set that the consensus shall change to. Called by `RequestHook` only, at the end of
    /// the block.
    /// @return set empty for no change, else the whole set: records of 41 bytes, compressed secp256k1 public key (33),
    /// power (uint64 big endian, 8)
    function drain() external returns (bytes memory set);
}

/// @title IStaking
/// @notice What the other system contracts need from the buckets.
interface IStaking {
    /// @notice One bucket.
    /// @param owner its holder
    /// @param amount coins in it, in wei
    /// @param delegate whom it votes for, 0 for nobody
    /// @param duration days it is locked for
    /// @param autoStake whether the lock is renewed all the time
    /// @param selfStake whether it backs its delegate now
    /// @param unstaked whether it waits for its withdrawal
    /// @param votes the weight of its vote now, 0 when unstaked or for nobody
    struct Stake {
        address owner;
        uint256 amount;
        uint32 delegate;
        uint16 duration;
        bool autoStake;
        bool selfStake;
        bool unstaked;
        uint256 votes;
    }

    /// @notice The bucket `id`, all zero when it does not exist (any more).
    function stakeOf(uint256 id) external view returns (Stake memory);

    /// @notice Makes bucket `id` back its delegate, or ends that. Called by `Delegates` only; it calls back
    /// `changeVotes`, for a bucket that backs its delegate weighs more.
    function setSelfStake(uint256 id, bool selfStake) external;

    /// @notice Takes coins out of a bucket, to the reward pool. Called by `Delegates` only. Never more than the bucket
    /// holds; a bucket that is unstaked but not withdrawn can be slashed too (I5).
    /// @return taken coins taken, in wei; 0 when the bucket is gone
    function slash(uint256 id, uint256 amount) external returns (uint256 taken);
}

/// @title IDelegates
/// @notice What the other system contracts need from the delegates.
interface IDelegates {
    /// @notice Moves votes. Called by `Staking` only, on every change of a bucket. 0 stands for nobody.
    function changeVotes(uint32 from, uint256 fromVotes, uint32 to, uint256 toVotes) external;

    /// @notice Whether buckets may vote for `delegate`: it is registered and was not removed for a fault.
    function electable(uint32 delegate) external view returns (bool);

    /// @notice The votes of a delegate: the sum of its buckets' weights.
    function votesOf(uint32 delegate) external view returns (uint256);

    /// @notice Where a delegate's own part of its rewards goes, and how large it is.
    /// @return reward the account
    /// @return commission in hundredths of a percent, at most 10,000
    /// @return votes as `votesOf`
    function terms(uint32 delegate) external view returns (address reward, uint16 commission, uint256 votes);

    /// @notice The active delegates of the highest scores, from high to low, ties by number from low to high. A
    /// delegate's score is its votes, a tenth of them while on probation.
    function top(uint256 max) external view returns (uint32[] memory delegates, uint256[] memory scores);

    /// @notice The consensus key a delegate shall sign with from the next election on.
    function keyOf(uint32 delegate) external view returns (uint256 x, uint256 y);

    /// @notice Whose a consensus key is or was. Keys are never used again, so evidence against an old one still finds its
    /// delegate. The randomness key is that of now.
    function member(address keyAddress) external view returns (Member memory);

    /// @notice Takes `amount` from what backs a delegate; called by `Committee` only. A delegate left with less than the
    /// least to stay (1,000,000 IOTX) is no longer active.
    /// @return taken coins taken, in wei
    function slash(uint32 delegate, uint256 amount) external returns (uint256 taken);

    /// @notice Puts a delegate on probation until the epoch `until` has begun. Called by `Committee` only.
    function suspend(uint32 delegate, uint64 until) external;

    /// @notice Ends the probations that were due until epoch `epoch`. Called by `Committee` only, once an epoch.
    function release(uint64 epoch) external;

    /// @notice Removes a delegate for ever and takes `share` hundredths of a percent of what backs it. Called by
    /// `Committee` only. Removing one twice does nothing.
    /// @return taken coins taken, in wei
    function remove(uint32 delegate, uint16 share) external returns (uint256 taken);
}

/// @title IRewards
/// @notice What the other system contracts need from the rewards.
interface IRewards {
    /// @notice Settles what the block before this one earned. Called by `Committee` only, at the start of each block.
    /// @param proposer the delegate that proposes this block, 0 for none
    function onBlock(uint32 proposer) external;

    /// @notice Divides an epoch's part and the pool among delegates in proportion to their scores. Called by `Committee`
    /// only.
    function onEpoch(uint32[] calldata delegates, uint256[] calldata scores) external;

    /// @notice Settles a bucket's part of its delegate's rewards, before its owner, delegate or votes change. Called by
    /// `Staking` only. Credits `owner`; MUST NOT call anybody else.
    /// @param bucket the bucket
    /// @param owner who owned it until now
    /// @param delegate whom it voted for until now, 0 for nobody
    /// @param votes its weight until now
    /// @param next whom it votes for from now on, 0 for nobody
    function settle(uint256 bucket, address owner, uint32 delegate, uint256 votes, uint32 next) external;

    /// @notice Adds coins to the reward pool: registration fees, slashed stake, donations.
    function fund() external payable;
}

/// @title IJournal
/// @notice What the committee writes down in a report, for its events are in no receipt. Called by `Committee` only.
interface IJournal {
    /// @notice Who was drawn for an epoch, in that order; empty when the committee stays.
    function election(uint64 epoch, uint32[] calldata delegates) external;

    /// @notice A delegate signed too little in an epoch.
    /// @param probation epochs after `epoch` until its probation ends, 0 when suspending failed
    /// @param slashed whether slashing did not fail
    function productivity(
        uint64 epoch,
        uint32 delegate,
        uint8 probation,
        bool slashed,
        uint32 missed,
        uint32 counted,
        uint256 taken
    ) external;

    /// @notice A delegate signed twice and was removed. It is written down once.
    function doubleSign(uint64 epoch, uint32 delegate, uint256 taken) external;

    /// @notice A call out of the report failed.
    function failed(uint64 epoch, uint8 step, uint32 delegate) external;
}
