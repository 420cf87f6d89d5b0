// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IMonetary} from "../economics/IEconomics.sol";

/// @title Monetary
/// @notice The schedule of new coins and where the base fee goes, as votes set them. docs/spec/tokenomics.md.
/// @dev The consensus mints by what is here: every validator asks `due` of the state after the block before, and Rewards
/// divides by the same schedule. So what is said of a time that has come never changes: rates are constant between
/// changes, a change begins in the future, and only one that has not begun can be replaced. Sums are exact integrals in
/// wei; a whole number of gwei, which is what withdrawals count in (EIP-4895), is taken once, of the sum since genesis, so
/// no rounding adds up.
contract Monetary is IMonetary {
    /// @notice Rates that hold from a time on, until the next segment begins.
    /// @param from the first second of it
    /// @param blockRate to producers, in wei per second
    /// @param epochRate to the epoch part, in wei per second
    /// @param blockWei emitted to producers before `from`
    /// @param epochWei emitted to the epoch part before `from`
    struct Segment {
        uint64 from;
        uint96 blockRate;
        uint96 epochRate;
        uint128 blockWei;
        uint128 epochWei;
    }

    /// @notice The most that both rates may be together, in wei per second: 3 % of 10 billion coins in 365 days.
    uint256 public constant MAX_RATE = uint256(300_000_000 ether) / 365 days;
    /// @notice Hundredths of a percent in one.
    uint256 public constant SHARE_SCALE = 10_000;
    /// @notice The least of the base fee that stays burned, in hundredths of a percent.
    uint256 public constant MIN_BURN = 2_000;

    /// @notice May change rates and shares.
    address public immutable GOVERNOR;
    /// @notice The least seconds between setting rates and their beginning.
    uint64 public immutable NOTICE;

    Segment[] private _segments;
    uint16 private _dao;
    uint16 private _pool;

    error NotGovernor(address caller, address governor);
    error RateTooHigh(uint256 rate, uint256 max);
    error TooSoon(uint64 have, uint64 earliest);
    error BurnTooLow(uint256 burn, uint256 min);

    /// @notice From `from` on other rates hold; `replaced` is when the pending ones they replace would have begun, or 0.
    event RatesSet(uint64 indexed from, uint256 blockRate, uint256 epochRate, uint64 replaced);
    /// @notice The shares of the base fee changed, from the withdrawals of the next block on.
    event FeeSharesSet(uint16 dao, uint16 pool);

    /// @param day seconds of a day of the economy; notice of rates is an hour, or such a day if that is shorter
    /// @param genesisTime from when the emission counts
    constructor(
        address governor,
        uint64 day,
        uint64 genesisTime,
        uint96 blockRate,
        uint96 epochRate,
        uint16 dao,
        uint16 pool
    ) {
        GOVERNOR = governor;
        NOTICE = day < 1 hours ? day : 1 hours;
        _checkRates(blockRate, epochRate);
        _segments.push(Segment(genesisTime, blockRate, epochRate, 0, 0));
        _setFeeShares(dao, pool);
    }

    modifier onlyGovernor() {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        _;
    }

    /// @notice Sets the rates from a time on. Rates that were set before and have not begun are given up.
    /// @param from at least NOTICE seconds ahead; 0 for just that
    function setRates(uint96 blockRate, uint96 epochRate, uint64 from) external onlyGovernor {
        _checkRates(blockRate, epochRate);
        uint64 earliest = uint64(block.timestamp) + NOTICE;
        if (from == 0) from = earliest;
        if (from < earliest) revert TooSoon(from, earliest);
        Segment memory last = _segments[_segments.length - 1];
        uint64 replaced;
        // That of genesis counts as begun, should genesis be ahead of the clock.
        if (last.from > block.timestamp && _segments.length > 1) {
            replaced = last.from;
            _segments.pop();
            last = _segments[_segments.length - 1];
        }
        (uint256 blockWei, uint256 epochWei) = _sum(last, from);
        _segments.push(Segment(from, blockRate, epochRate, uint128(blockWei), uint128(epochWei)));
        emit RatesSet(from, blockRate, epochRate, replaced);
    }

    /// @notice Sets the shares of the base fee that are minted again, in hundredths of a percent.
    function setFeeShares(uint16 dao, uint16 pool) external onlyGovernor {
        _setFeeShares(dao, pool);
    }

    /// @inheritdoc IMonetary
    function emittedGwei(uint64 time) public view returns (uint256) {
        (uint256 blockWei, uint256 epochWei) = emittedWei(time);
        return (blockWei + epochWei) / 1 gwei;
    }

    /// @inheritdoc IMonetary
    function emittedWei(uint64 time) public view returns (uint256 blockWei, uint256 epochWei) {
        return _sum(_segmentAt(time), time);
    }

    /// @inheritdoc IMonetary
    function rates(uint64 time) external view returns (uint256 blockRate, uint256 epochRate) {
        Segment memory s = _segmentAt(time);
        if (time >= s.from) (blockRate, epochRate) = (s.blockRate, s.epochRate);
    }

    /// @inheritdoc IMonetary
    function feeShares() external view returns (uint16 dao, uint16 pool) {
        return (_dao, _pool);
    }

    /// @notice What the consensus needs of a block, in one call: the gwei emitted after time `parent` until time `time`, and
    /// the shares of the base fee that the block of time `parent` burned.
    function due(uint64 parent, uint64 time) external view returns (uint256 emission, uint16 dao, uint16 pool) {
        return (emittedGwei(time) - emittedGwei(parent), _dao, _pool);
    }

    /// @notice All segments, the first is genesis'; at most the last has not begun.
    function segments() external view returns (Segment[] memory) {
        return _segments;
    }

    /// @notice How many segments there are.
    function segmentCount() external view returns (uint256) {
        return _segments.length;
    }

    /// @dev The segment that holds `time`, or the first for what was before it. Most questions are about now, so the last
    /// two are looked at first; the rest is a search by halves.
    function _segmentAt(uint64 time) private view returns (Segment memory) {
        uint256 high = _segments.length - 1; // the first that may hold `time`, seen from the end
        if (high == 0 || _segments[high].from <= time) return _segments[high];
        uint256 low;
        if (_segments[high - 1].from <= time) return _segments[high - 1];
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            if (_segments[middle].from <= time) low = middle;
            else high = middle;
        }
        return _segments[low];
    }

    /// @dev What was emitted until `time`, which `s` holds.
    function _sum(Segment memory s, uint64 time) private pure returns (uint256 blockWei, uint256 epochWei) {
        uint256 since = time > s.from ? time - s.from : 0;
        return (s.blockWei + since * s.blockRate, s.epochWei + since * s.epochRate);
    }

    function _checkRates(uint96 blockRate, uint96 epochRate) private pure {
        uint256 rate = uint256(blockRate) + epochRate;
        if (rate > MAX_RATE) revert RateTooHigh(rate, MAX_RATE);
    }

    function _setFeeShares(uint16 dao, uint16 pool) private {
        uint256 shares = uint256(dao) + pool;
        uint256 burn = shares > SHARE_SCALE ? 0 : SHARE_SCALE - shares;
        if (burn < MIN_BURN) revert BurnTooLow(burn, MIN_BURN);
        (_dao, _pool) = (dao, pool);
        emit FeeSharesSet(dao, pool);
    }
}
