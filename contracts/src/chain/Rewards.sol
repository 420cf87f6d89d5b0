// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IMonetary} from "../economics/IEconomics.sol";
import {IDelegates, IRewards, IStaking} from "./IChain.sol";
import {Tips} from "./Tips.sol";

/// @title Rewards
/// @notice Divides what the chain earns among delegates and those who vote for them.
/// @dev New coins enter as withdrawals (EIP-4895): the emission, by the schedule in Monetary, and a share of the base fee.
/// They credit the balance without a call. All that is held and not owed to anybody is the pool; what is owed never
/// exceeds the balance:
///
///     balance = pool + Σ credited to accounts + Σ outstanding to the voters of delegates
///
/// Voters are paid by the F1 scheme: each delegate has an accumulator of wei for one unit of vote weight, scaled by 2⁹⁶,
/// whose division remainder is carried to the next distribution; each bucket remembers where the accumulator stood when
/// it was settled last, and the fraction of a wei it could not be credited. A settlement is O(1) and its order does not
/// matter. Nobody is paid by push: accounts withdraw their credit.
contract Rewards is IRewards {
    /// @notice What one delegate's voters have earned.
    /// @param perVote wei for one unit of vote weight since genesis, times 2⁹⁶
    /// @param carry what did not divide, times 2⁹⁶
    /// @param outstanding wei distributed to the voters and not yet credited to them
    /// @param earned wei that this delegate and its voters were given since genesis
    struct Account {
        uint160 perVote;
        uint96 carry;
        uint128 outstanding;
        uint128 earned;
    }

    /// @dev Where a bucket was settled last: its delegate's `perVote` and the fraction of a wei it is owed, times 2⁹⁶.
    struct Mark {
        uint160 perVote;
        uint96 fraction;
    }

    /// @notice Wei since genesis, by cause.
    /// @param producer given to producers and their voters out of the emission
    /// @param epoch given to delegates and their voters at the ends of epochs
    /// @param tips that came through `Tips`
    /// @param funded that came through `fund`: registration fees, slashed stake, donations
    /// @param paid withdrawn by accounts
    struct Totals {
        uint128 producer;
        uint128 epoch;
        uint128 tips;
        uint128 funded;
        uint128 paid;
    }

    /// @dev The block that the next `onBlock` settles, and the time of the block before it.
    struct Last {
        uint64 time;
        uint64 before;
        uint32 proposer;
    }

    /// @notice The longest block interval that a producer is paid for.
    uint256 public constant MAX_INTERVAL_SECONDS = 10;
    /// @notice Hundredths of a percent in one.
    uint256 public constant COMMISSION_SCALE = 10_000;

    IDelegates public immutable DELEGATES;
    IStaking public immutable STAKING;
    address public immutable COMMITTEE;
    Tips public immutable TIPS;
    /// @notice The schedule of the emission, by which the consensus mints.
    IMonetary public immutable MONETARY;

    Last private _last;
    /// @dev Σ _credits + Σ outstanding.
    uint256 private _owed;
    Totals private _totals;
    mapping(uint32 delegate => Account) private _accounts;
    mapping(uint256 bucket => Mark) private _marks;
    mapping(address account => uint256) private _credits;
    /// @dev Only of buckets that belonged to contracts.
    mapping(uint256 bucket => uint256) private _credited;

    error NotCommittee();
    error NotStaking();
    error NotTips();
    error NotEnough(uint256 have, uint256 want);
    error PaymentFailed(address to);

    /// @notice A block was settled: its producer's tips, and what the emission added to them.
    event BlockRewarded(uint32 indexed delegate, uint256 tips, uint256 topUp);
    /// @notice An epoch was settled: the pool before, and what of it was given away.
    event EpochRewarded(uint256 pool, uint256 given);
    /// @notice A delegate's share of the epoch's pool: `commission` of it is its own, the rest is its voters'.
    event DelegateRewarded(uint32 indexed delegate, uint256 commission, uint256 voters);
    /// @notice A bucket's part of its delegate's rewards was credited to its owner.
    event Credited(uint256 indexed bucket, address indexed account, uint256 amount);
    event Withdrawn(address indexed account, address indexed to, uint256 amount);
    event Funded(address indexed from, uint256 amount);

    constructor(
        IDelegates delegates,
        IStaking staking,
        address committee,
        Tips tips,
        IMonetary monetary,
        uint64 genesisTime
    ) {
        DELEGATES = delegates;
        STAKING = staking;
        COMMITTEE = committee;
        TIPS = tips;
        MONETARY = monetary;
        (_last.time, _last.before) = (genesisTime, genesisTime);
    }

    /// @dev Only tips come as a plain transfer; others use `fund`, so nobody loses coins here by mistake. Coins that are
    /// forced in, as withdrawals are, count as the pool's.
    receive() external payable {
        if (msg.sender != address(TIPS)) revert NotTips();
    }

    /// @inheritdoc IRewards
    function fund() external payable {
        _totals.funded += uint128(msg.value);
        emit Funded(msg.sender, msg.value);
    }

    /// @inheritdoc IRewards
    /// @dev What the block before earned is its emission, of which the producer's part R is capped, and its tips. The
    /// producer gets max(R, tips) (IIP-49). Without a known producer all of it stays in the pool.
    function onBlock(uint32 proposer) external {
        if (msg.sender != COMMITTEE) revert NotCommittee();
        Last memory last = _last;
        uint256 tips = TIPS.sweep();
        uint256 reward = _producerPart(last.before, last.time, tips);
        _last = Last(uint64(block.timestamp), last.time, proposer);
        _totals.tips += uint128(tips);

        (address account, uint16 commission, uint256 votes) = _terms(last.proposer);
        if (account == address(0)) return;
        uint256 topUp = reward > tips ? reward - tips : 0;
        (uint256 own, uint256 voters) = _divide(last.proposer, topUp, commission, votes);
        _credits[account] += tips + own;
        _owed += tips + own + voters;
        _totals.producer += uint128(own + voters);
        _accounts[last.proposer].earned += uint128(tips + own + voters);
        emit BlockRewarded(last.proposer, tips, own + voters);
    }

    /// @inheritdoc IRewards
    function onEpoch(uint32[] calldata delegates, uint256[] calldata scores) external {
        if (msg.sender != COMMITTEE) revert NotCommittee();
        uint256 total;
        for (uint256 i; i < scores.length; ++i) {
            total += scores[i];
        }
        if (total == 0) return;
        uint256 available = pool();
        uint256 given;
        for (uint256 i; i < delegates.length; ++i) {
            given += _payEpoch(delegates[i], available * scores[i] / total);
        }
        _owed += given;
        _totals.epoch += uint128(given);
        emit EpochRewarded(available, given);
    }

    /// @inheritdoc IRewards
    function settle(uint256 bucket, address owner, uint32 delegate, uint256 votes, uint32 next) external {
        if (msg.sender != address(STAKING)) revert NotStaking();
        _settle(bucket, owner, delegate, votes, next);
    }

    /// @notice Credits buckets' owners with what their votes have earned; anyone may call.
    /// @param buckets the buckets; those that do not exist are passed over
    function claim(uint256[] calldata buckets) external {
        for (uint256 i; i < buckets.length; ++i) {
            IStaking.Stake memory s = STAKING.stakeOf(buckets[i]);
            if (s.owner != address(0)) _settle(buckets[i], s.owner, s.delegate, s.votes, s.delegate);
        }
    }

    /// @notice Pays an account all it is credited with; anyone may call.
    /// @return amount the coins paid, in wei
    function withdraw(address account) external returns (uint256 amount) {
        amount = _credits[account];
        _pay(account, account, amount);
    }

    /// @notice Pays part of the caller's credit to another account.
    function withdrawTo(address to, uint256 amount) external {
        _pay(msg.sender, to, amount);
    }

    /// @notice What `account` can withdraw now.
    function owed(address account) external view returns (uint256) {
        return _credits[account];
    }

    /// @notice What a bucket has earned its owners while they were contracts, in wei since genesis: a contract that holds
    /// buckets for many people has one credit, and must know what of it which bucket brought, whoever had it credited.
    function creditedTo(uint256 bucket) external view returns (uint256) {
        return _credited[bucket];
    }

    /// @notice What a claim would credit for `bucket` now.
    function pendingOf(uint256 bucket) external view returns (uint256 amount) {
        IStaking.Stake memory s = STAKING.stakeOf(bucket);
        (amount,) = _pending(bucket, s.delegate, s.votes);
    }

    /// @notice The account of a delegate.
    function accountOf(uint32 delegate) external view returns (Account memory) {
        return _accounts[delegate];
    }

    /// @notice Coins held and owed to nobody: what the next epoch's end divides.
    function pool() public view returns (uint256) {
        return address(this).balance - _owed;
    }

    /// @notice Coins owed: Σ credited + Σ outstanding.
    function totalOwed() external view returns (uint256) {
        return _owed;
    }

    /// @notice Wei since genesis, by cause. What came in as withdrawals is the rest:
    /// balance + paid − tips − funded = emission + share of the base fee (and coins forced in).
    function totals() external view returns (Totals memory) {
        return _totals;
    }

    /// @notice The emission up to time `time`, in wei, as the consensus mints it.
    function emissionUntil(uint64 time) external view returns (uint256) {
        return MONETARY.emittedGwei(time) * 1 gwei;
    }

    /// @notice IoTeX's name for all coins of the fund.
    function totalBalance() external view returns (uint256) {
        return address(this).balance;
    }

    /// @notice IoTeX's name for the coins of the fund that are not granted to anybody.
    function availableBalance() external view returns (uint256) {
        return pool();
    }

    /// @notice IoTeX's name for what an account was granted and did not withdraw.
    function unclaimedBalance(address account) external view returns (uint256) {
        return _credits[account];
    }

    /// @dev The producer's part of what was emitted after `from` until `to`: in proportion to what the schedule gives
    /// producers and epochs then, at most what it gives producers in the last MAX_INTERVAL_SECONDS of it, and no more than
    /// is here and owed to nobody, should the coins not have come.
    function _producerPart(uint64 from, uint64 to, uint256 tips) private view returns (uint256 part) {
        (uint256 block0, uint256 epoch0) = MONETARY.emittedWei(from);
        (uint256 block1, uint256 epoch1) = MONETARY.emittedWei(to);
        uint256 all = block1 + epoch1 - block0 - epoch0;
        if (all == 0) return 0;
        uint256 emission = ((block1 + epoch1) / 1 gwei - (block0 + epoch0) / 1 gwei) * 1 gwei;
        uint256 here = pool() - tips;
        if (emission > here) emission = here;
        part = emission * (block1 - block0) / all;
        if (to - from < MAX_INTERVAL_SECONDS) return part;
        (uint256 late,) = MONETARY.emittedWei(to - uint64(MAX_INTERVAL_SECONDS));
        uint256 most = block1 - late;
        if (part > most) part = most;
    }

    /// @dev All zero for nobody.
    function _terms(uint32 delegate) private view returns (address reward, uint16 commission, uint256 votes) {
        if (delegate == 0) return (address(0), 0, 0);
        (reward, commission, votes) = DELEGATES.terms(delegate);
        if (commission > COMMISSION_SCALE) commission = uint16(COMMISSION_SCALE);
    }

    function _payEpoch(uint32 delegate, uint256 amount) private returns (uint256 given) {
        (address account, uint16 commission, uint256 votes) = _terms(delegate);
        if (account == address(0) || amount == 0) return 0;
        (uint256 own, uint256 voters) = _divide(delegate, amount, commission, votes);
        if (own != 0) _credits[account] += own;
        given = own + voters;
        _accounts[delegate].earned += uint128(given);
        emit DelegateRewarded(delegate, own, voters);
    }

    /// @dev Divides `amount` into the delegate's own part, which the caller credits, and its voters', which is accounted
    /// for here: 0 when nobody votes for it, so that it stays in the pool.
    function _divide(uint32 delegate, uint256 amount, uint16 commission, uint256 votes)
        private
        returns (uint256 own, uint256 voters)
    {
        own = amount * commission / COMMISSION_SCALE;
        voters = amount - own;
        if (voters == 0 || votes == 0) return (own, 0);
        Account storage a = _accounts[delegate];
        uint256 scaled = (voters << 96) + a.carry;
        uint256 perVote = a.perVote + scaled / votes;
        uint256 carry = scaled % votes;
        // Both bounds are beyond what all coins there are can reach; past them the pool keeps the coins.
        if (perVote > type(uint160).max || carry > type(uint96).max) return (own, 0);
        a.perVote = uint160(perVote);
        a.carry = uint96(carry);
        a.outstanding += uint128(voters);
    }

    function _pending(uint256 bucket, uint32 delegate, uint256 votes)
        private
        view
        returns (uint256 amount, uint96 fraction)
    {
        if (delegate == 0) return (0, 0);
        Account storage a = _accounts[delegate];
        Mark memory m = _marks[bucket];
        if (m.perVote >= a.perVote) return (0, m.fraction);
        uint256 scaled = votes * (a.perVote - m.perVote) + m.fraction;
        amount = scaled >> 96;
        fraction = uint96(scaled);
        // Cannot be, if votes are what `Delegates` was told; then one delegate's voters do not take another's coins.
        if (amount > a.outstanding) amount = a.outstanding;
    }

    function _settle(uint256 bucket, address owner, uint32 delegate, uint256 votes, uint32 next) private {
        (uint256 amount, uint96 fraction) = _pending(bucket, delegate, votes);
        if (amount != 0) {
            _accounts[delegate].outstanding -= uint128(amount);
            _credits[owner] += amount;
            if (owner.code.length != 0) _credited[bucket] += amount;
            emit Credited(bucket, owner, amount);
        }
        // A fraction is of the old delegate's coins; it stays with them when the bucket leaves.
        if (next == 0) delete _marks[bucket];
        else _marks[bucket] = Mark(_accounts[next].perVote, next == delegate ? fraction : 0);
    }

    function _pay(address account, address to, uint256 amount) private {
        uint256 have = _credits[account];
        if (amount > have) revert NotEnough(have, amount);
        if (amount == 0) return;
        _credits[account] = have - amount;
        _owed -= amount;
        _totals.paid += uint128(amount);
        emit Withdrawn(account, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to);
    }
}
