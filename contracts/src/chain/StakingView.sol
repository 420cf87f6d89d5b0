// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Delegates} from "./Delegates.sol";
import {Staking} from "./Staking.sol";

/// @title StakingView
/// @notice Buckets and delegates as IoTeX's staking shows them, for wallets that know its ABI. Read only.
/// @dev Stands at IoTeX's address of staking, where that chain has no code but a node that answers. A candidate's
/// address is that of its owner. Pages give at most MAX_PAGE entries, so that a call has a bound.
contract StakingView {
    struct VoteBucket {
        uint64 index;
        address candidateAddress;
        uint256 stakedAmount;
        uint32 stakedDuration;
        int64 createTime;
        int64 stakeStartTime;
        int64 unstakeStartTime;
        bool autoStake;
        address owner;
    }

    struct Candidate {
        address ownerAddress;
        address operatorAddress;
        address rewardAddress;
        string name;
        uint256 totalWeightedVotes;
        uint64 selfStakeBucketIdx;
        uint256 selfStakingTokens;
    }

    /// @notice The most entries of an answer.
    uint256 public constant MAX_PAGE = 500;

    /// @notice The buckets.
    Staking public immutable STAKING;
    /// @notice The delegates.
    Delegates public immutable DELEGATES;

    constructor(Staking staking, Delegates delegates) {
        STAKING = staking;
        DELEGATES = delegates;
    }

    /// @notice Buckets by index. `offset` counts all buckets that ever were, `bucketsCount().total` of them; those that
    /// are gone are left out, so an answer may be shorter than `limit` before the end.
    function buckets(uint32 offset, uint32 limit) external view returns (VoteBucket[] memory) {
        (, uint256 created,) = STAKING.totals();
        uint256 count = _count(created, offset, limit);
        uint256[] memory ids = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            ids[i] = offset + i + 1;
        }
        return _buckets(ids);
    }

    /// @notice Buckets that vote for a candidate, with those that wait for their withdrawal.
    function bucketsByCandidate(string calldata candName, uint32 offset, uint32 limit)
        external
        view
        returns (VoteBucket[] memory)
    {
        uint32 number = DELEGATES.numberByName(candName);
        if (number == 0) return new VoteBucket[](0);
        return _buckets(STAKING.bucketsFor(number, offset, _cap(limit)));
    }

    /// @notice Buckets by index; those that are gone are left out.
    function bucketsByIndexes(uint64[] calldata indexes) external view returns (VoteBucket[] memory) {
        uint256[] memory ids = new uint256[](_cap(indexes.length));
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = indexes[i];
        }
        return _buckets(ids);
    }

    /// @notice Buckets of an owner.
    function bucketsByVoter(address voter, uint32 offset, uint32 limit) external view returns (VoteBucket[] memory) {
        return _buckets(STAKING.bucketsOf(voter, offset, _cap(limit)));
    }

    /// @notice How many buckets ever were, and how many are.
    function bucketsCount() external view returns (uint64 total, uint64 active) {
        (, uint256 created, uint256 live) = STAKING.totals();
        return (uint64(created), uint64(live));
    }

    /// @notice The candidate of an owner, all zero for none.
    function candidateByAddress(address ownerAddress) external view returns (Candidate memory) {
        return _candidate(DELEGATES.numberOf(ownerAddress));
    }

    /// @notice The candidate of that name, all zero for none.
    function candidateByName(string calldata candName) external view returns (Candidate memory) {
        return _candidate(DELEGATES.numberByName(candName));
    }

    /// @notice Candidates in the order in which they registered.
    function candidates(uint32 offset, uint32 limit) external view returns (Candidate[] memory page) {
        page = new Candidate[](_count(DELEGATES.count(), offset, limit));
        for (uint256 i; i < page.length; ++i) {
            page[i] = _candidate(uint32(offset + i + 1));
        }
    }

    /// @notice All coins in buckets.
    function totalStakingAmount() external view returns (uint256 amount) {
        (amount,,) = STAKING.totals();
    }

    function _candidate(uint32 number) private view returns (Candidate memory c) {
        Delegates.Info memory d = DELEGATES.delegateOf(number);
        if (d.number == 0) return c;
        uint64 backing = type(uint64).max;
        uint256 amount;
        if (d.active) (backing, amount) = (uint64(d.bucket), STAKING.bucket(d.bucket).amount);
        return Candidate(d.owner, d.operator, d.reward, d.name, d.votes, backing, amount);
    }

    function _buckets(uint256[] memory ids) private view returns (VoteBucket[] memory page) {
        page = new VoteBucket[](ids.length);
        uint256 found;
        for (uint256 i; i < ids.length; ++i) {
            Staking.Info memory b = STAKING.bucket(ids[i]);
            if (b.id == 0) continue;
            page[found++] = VoteBucket(
                uint64(b.id), DELEGATES.ownerOf(b.delegate), b.amount, b.duration, int64(uint64(b.createdAt)),
                int64(uint64(b.lockedAt)), int64(uint64(b.unstakedAt)), b.autoStake, b.owner
            );
        }
        assembly ("memory-safe") {
            mstore(page, found)
        }
    }

    /// @dev How many of `total` entries a page has.
    function _count(uint256 total, uint256 offset, uint256 limit) private pure returns (uint256) {
        if (offset >= total) return 0;
        limit = _cap(limit);
        return total - offset < limit ? total - offset : limit;
    }

    function _cap(uint256 limit) private pure returns (uint256) {
        return limit < MAX_PAGE ? limit : MAX_PAGE;
    }
}
