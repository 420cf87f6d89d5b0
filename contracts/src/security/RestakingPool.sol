// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IGuardian} from "../governance/IGuardian.sol";
import {IEscrowLedger} from "../governance/IVoteEscrow.sol";
import {IStaking} from "../chain/IChain.sol";
import {IAssetPrices, IRestakingPool, ISecurityRewards, ISlashEscrow} from "./ISecurity.sol";
import {EXIT_DAYS, IOperators} from "./Operators.sol";
import {PoolVaults} from "./PoolVaults.sol";

/// @title IPooledBuckets
/// @notice What the pool needs of `Staking`.
interface IPooledBuckets {
    function stakeOf(uint256 id) external view returns (IStaking.Stake memory);
    function create(uint32 delegate, uint16 duration, bool autoStake) external payable returns (uint256 id);
    function extend(uint256 id, uint16 duration) external payable;
    function restake(uint256 id, uint16 duration, bool autoStake) external;
    function merge(uint256[] calldata ids, uint16 duration) external;
    function changeDelegate(uint256 id, uint32 delegate) external;
    function transferFrom(address from, address to, uint256 id) external;
    /// @dev Takes coins out of a bucket of the pool and sends them to a system contract.
    function take(uint256 id, uint256 amount, address to) external;
    /// @dev Makes a bucket of part of another, with the same lock. The pool may leave it empty, to be filled again.
    function split(uint256 id, uint256 amount, address to) external;
}

/// @title IBucketRewards
/// @notice What the pool needs of `Rewards`.
interface IBucketRewards {
    function claim(uint256[] calldata buckets) external;
    function creditedTo(uint256 bucket) external view returns (uint256);
    function withdrawTo(address to, uint256 amount) external;
}

/// @title RestakingPool
/// @notice Stake that secures services beside the chain itself. Holders give buckets, coins or listed tokens to an operator;
/// the operator promises them to services in `Allocations`; what it was slashed for leaves here.
/// @dev Rules and numbers: docs/spec/security.md. The coins of an operator's native vault are one bucket of `Staking`, so a
/// slash is one `Staking.take`: votes of the consensus, votes of the escrow and security fall in that call (§3.5). What
/// that bucket holds is the vault and what has left it and was not claimed.
///
/// The order of every change is: collect what the bucket has earned, settle rewards by what was, take out what is due,
/// write, tell the votes, and only then move coins or tokens. Calls go to system contracts alone, but to tokens; a
/// listed token that misbehaves hurts those who staked it (I25).
contract RestakingPool is IRestakingPool, PoolVaults, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @notice The contracts that the pool works with.
    struct Links {
        address staking;
        address rewards;
        address allocations;
        address slashing;
        address slashEscrow;
        address securityRewards;
        address voteEscrow;
        address prices;
        address guardian;
        address operators;
    }

    /// @dev One slot: where the coins of an operator are, 0 before there are any, and the last hold of its exits.
    struct Book {
        uint64 bucket;
        uint40 heldFrom;
        uint40 heldUntil;
    }

    /// @notice The vault of an operator for a token.
    struct TokenVault {
        uint32 operator;
        address asset;
    }

    /// @dev Three slots; the third is empty for coins. `index` is its place in the list of its account.
    struct Exit {
        address account;
        uint32 operator;
        uint24 index;
        uint40 due;
        uint128 shares;
        uint128 place;
        address asset;
    }

    /// @notice An exit as its views show it; all zero when it was claimed.
    /// @param due its last second in the vault, in Unix seconds; a hold of the operator's exits may keep it longer
    /// @param left whether it can be claimed
    /// @param value what it is or would be paid
    struct ExitInfo {
        uint256 id;
        address account;
        uint32 operator;
        address asset;
        uint256 shares;
        uint40 due;
        bool left;
        uint256 value;
    }

    /// @notice The most days for which a hold keeps stake from leaving.
    uint40 public constant HOLD_DAYS = 7;
    /// @dev What a token may use to be sent away in a slash. One that needs more is sent by `deliver`.
    uint256 private constant TOKEN_GAS = 300_000;
    /// @notice With how many operators one account may restake coins: views go through them.
    uint256 public constant MAX_OPERATORS = 16;
    bytes32 private constant RISK_DEPOSIT = "pool.deposit";

    IPooledBuckets public immutable STAKING;
    IBucketRewards public immutable REWARDS;
    address public immutable ALLOCATIONS;
    address public immutable SLASHING;
    address public immutable SLASH_ESCROW;
    ISecurityRewards public immutable SECURITY_REWARDS;
    IEscrowLedger public immutable VOTE_ESCROW;
    IOperators public immutable OPERATORS;
    IAssetPrices public immutable PRICES;
    IGuardian public immutable GUARDIAN;
    /// @inheritdoc IRestakingPool
    uint40 public immutable EXIT_SECONDS;
    uint40 public immutable HOLD_SECONDS;

    mapping(uint32 operator => Book) private _books;
    /// @notice How many exits there ever were; they are numbered from 1.
    uint256 public exitCount;
    mapping(uint256 id => Exit) private _exits;
    mapping(address account => uint64[]) private _exitsOf;
    /// @dev With which operators an account has coins.
    mapping(address account => uint32[]) private _with;
    /// @dev In which vaults of tokens an account ever had stake; asked by views alone.
    mapping(address account => TokenVault[]) private _tokenVaults;
    mapping(address account => mapping(uint32 operator => mapping(address asset => bool))) private _known;
    /// @dev What of a bucket's rewards its stakers were credited with.
    mapping(uint256 bucket => uint256) private _harvested;
    mapping(address token => mapping(address to => uint256)) private _undelivered;

    error NotAllocations(address caller);
    error NotSlashing(address caller);
    error NotSlashEscrow(address caller);
    error Paused(bytes32 risk);
    error NothingToStake();
    error NoSuchOperator(uint32 operator);
    error TooManyOperators(uint256 have, uint256 max);
    error NotAccepted(address asset);
    error SlashInEscrow(uint32 operator, address asset);
    error NotYourBucket(uint256 id, address caller);
    error BucketBacksDelegate(uint256 id);
    error BucketUnstaked(uint256 id);
    error BucketVotesOtherwise(uint256 id, uint32 delegate, uint32 want);
    error LockTooLong(uint256 id, uint16 duration, uint16 max);
    error NotEnoughShares(uint256 have, uint256 want);
    error NoSuchExit(uint256 id);
    error NotYourExit(uint256 id, address caller);
    error NotDue(uint256 id, uint256 due, uint256 heldUntil);
    error TooLittleGas();
    error NothingToDeliver(address token, address to);

    event Staked(uint32 indexed operator, address indexed asset, address indexed account, uint256 amount, uint256 shares);
    event ExitRequested(
        uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 shares, uint40 due
    );
    event ExitClaimed(uint256 indexed id, uint32 indexed operator, address asset, address indexed account, uint256 value);
    event Taken(uint32 indexed operator, address indexed asset, uint256 amount, address to);
    event Restored(uint32 indexed operator, address indexed asset, uint256 amount);
    event Held(uint32 indexed operator, uint40 until);
    event DelegateApplied(uint32 indexed operator, uint32 delegate);
    event Undelivered(address indexed token, address indexed to, uint256 amount);

    modifier whenOpen() {
        if (GUARDIAN.paused(RISK_DEPOSIT)) revert Paused(RISK_DEPOSIT);
        _;
    }

    /// @param day seconds of a day of the economy
    constructor(Links memory l, uint40 day) {
        STAKING = IPooledBuckets(l.staking);
        REWARDS = IBucketRewards(l.rewards);
        ALLOCATIONS = l.allocations;
        SLASHING = l.slashing;
        SLASH_ESCROW = l.slashEscrow;
        SECURITY_REWARDS = ISecurityRewards(l.securityRewards);
        VOTE_ESCROW = IEscrowLedger(l.voteEscrow);
        OPERATORS = IOperators(l.operators);
        PRICES = IAssetPrices(l.prices);
        GUARDIAN = IGuardian(l.guardian);
        EXIT_SECONDS = EXIT_DAYS * day;
        HOLD_SECONDS = HOLD_DAYS * day;
    }

    /// @notice Stakes the coins of this call with an operator. The first stake of all has to fill a bucket.
    function restake(uint32 operator) external payable nonReentrant whenOpen returns (uint256 shares) {
        if (msg.value == 0) revert NothingToStake();
        _applyDelegate(operator);
        _begin(msg.sender, operator, address(0));
        shares = _enter(operator, address(0), msg.value);
        _fill(operator, msg.value);
    }

    /// @notice Gives a bucket of the caller, who has approved the pool for it, to an operator. It comes back at the exit as
    /// a bucket with the operator's lock.
    function restakeBucket(uint32 operator, uint256 id) external nonReentrant whenOpen returns (uint256 shares) {
        (uint32 delegate, uint16 lockDays) = _applyDelegate(operator);
        IStaking.Stake memory s = STAKING.stakeOf(id);
        _requireFits(id, s, delegate, lockDays);
        _begin(msg.sender, operator, address(0));
        shares = _enter(operator, address(0), s.amount);
        STAKING.transferFrom(msg.sender, address(this), id);
        uint256 into = _books[operator].bucket;
        if (!s.autoStake || into == 0) STAKING.restake(id, lockDays, true);
        if (into == 0) {
            if (s.delegate != delegate) STAKING.changeDelegate(id, delegate);
            _books[operator].bucket = uint64(id);
            // What it has earned a contract that owned it before was credited to that, not here.
            _harvested[id] = REWARDS.creditedTo(id);
            return shares;
        }
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (into, id);
        STAKING.merge(ids, lockDays);
    }

    /// @notice Stakes a listed token with an operator. What arrives counts.
    function restakeToken(uint32 operator, address asset, uint256 amount)
        external
        nonReentrant
        whenOpen
        returns (uint256 shares)
    {
        if (OPERATORS.ownerOf(operator) == address(0)) revert NoSuchOperator(operator);
        if (!PRICES.accepts(asset)) revert NotAccepted(asset);
        uint256 before = IERC20(asset).balanceOf(address(this));
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
        amount = IERC20(asset).balanceOf(address(this)) - before;
        if (amount == 0) revert NothingToStake();
        // Now, not before: a token that calls its sender lets it pay rewards meanwhile, which new shares must not earn.
        _begin(msg.sender, operator, asset);
        shares = _enter(operator, asset, amount);
        if (!_known[msg.sender][operator][asset]) {
            _known[msg.sender][operator][asset] = true;
            _tokenVaults[msg.sender].push(TokenVault(operator, asset));
        }
        PRICES.requireUnderCaps(asset, _sums[asset].assets);
    }

    /// @notice Sends shares of the caller on their way out: they leave EXIT_SECONDS later, and are slashed like all others
    /// until then. They earn nothing and do not vote.
    function requestExit(uint32 operator, address asset, uint256 shares) external nonReentrant returns (uint256 id) {
        uint256 have = _shares[operator][asset][msg.sender];
        if (shares == 0 || shares > have) revert NotEnoughShares(have, shares);
        _begin(msg.sender, operator, asset);
        _shares[operator][asset][msg.sender] = have - shares;
        (uint40 due, uint256 place) = _leave(operator, asset, shares, uint40(block.timestamp) + EXIT_SECONDS);
        id = ++exitCount;
        uint64[] storage list = _exitsOf[msg.sender];
        _exits[id] =
            Exit(msg.sender, operator, list.length.toUint24(), due, uint128(shares), uint128(place), asset);
        list.push(uint64(id));
        _end(operator, asset);
        if (asset == address(0)) _tellPosition(msg.sender, operator, have - shares);
        emit ExitRequested(id, operator, asset, msg.sender, shares, due);
    }

    /// @notice Pays an exit of the caller that has left: coins as a bucket with the operator's lock, tokens as they are. It
    /// asks nobody whether it may.
    function claimExit(uint256 id) external nonReentrant returns (uint256 value) {
        Exit memory e = _exits[id];
        if (e.account == address(0)) revert NoSuchExit(id);
        if (e.account != msg.sender) revert NotYourExit(id, msg.sender);
        if (_ripe(e.operator, e.asset)) {
            _begin(address(0), e.operator, e.asset);
            _end(e.operator, e.asset);
        }
        if (e.place > _vaults[e.operator][e.asset].gone) revert NotDue(id, e.due, _books[e.operator].heldUntil);
        value = _redeem(e.operator, e.asset, e.place, e.shares);
        _forget(id, e);
        emit ExitClaimed(id, e.operator, e.asset, e.account, value);
        if (value == 0) return 0;
        if (e.asset == address(0)) STAKING.split(_books[e.operator].bucket, value, e.account);
        else IERC20(e.asset).safeTransfer(e.account, value);
    }

    /// @inheritdoc IRestakingPool
    function take(uint32 operator, address asset, uint256 part, uint256 whole, address to)
        external
        nonReentrant
        returns (uint256 taken)
    {
        if (msg.sender != ALLOCATIONS) revert NotAllocations(msg.sender);
        _begin(address(0), operator, asset);
        if (part > whole) part = whole;
        if (whole != 0) taken = Math.mulDiv(_vaults[operator][asset].assets, part, whole);
        if (taken != 0) _remove(operator, asset, taken);
        _end(operator, asset);
        if (taken == 0) return 0;
        emit Taken(operator, asset, taken, to);
        if (asset == address(0)) STAKING.take(_books[operator].bucket, taken, to);
        else if (!_trySend(asset, to, taken)) _owe(asset, to, taken);
    }

    /// @inheritdoc IRestakingPool
    /// @dev When all stakers have left meanwhile, it is the owner's of the operator that was not guilty.
    function restore(uint32 operator, address asset, uint256 amount) external payable nonReentrant {
        if (msg.sender != SLASH_ESCROW) revert NotSlashEscrow(msg.sender);
        if (asset == address(0)) amount = msg.value;
        if (amount == 0) return;
        _begin(address(0), operator, asset);
        emit Restored(operator, asset, amount);
        if (_vaults[operator][asset].shares == 0) {
            _end(operator, asset);
            return _giveBack(OPERATORS.ownerOf(operator), asset, amount);
        }
        _add(operator, asset, amount);
        _end(operator, asset);
        if (asset == address(0)) _fill(operator, amount);
    }

    /// @inheritdoc IRestakingPool
    /// @dev What was due before the first of holds without a gap has left.
    function hold(uint32 operator, uint40 until) external {
        if (msg.sender != SLASHING) revert NotSlashing(msg.sender);
        Book storage o = _books[operator];
        uint40 now_ = uint40(block.timestamp);
        if (until > now_ + HOLD_SECONDS) until = now_ + HOLD_SECONDS;
        if (until <= o.heldUntil || until <= now_) return;
        if (o.heldUntil <= now_) o.heldFrom = now_;
        o.heldUntil = until;
        emit Held(operator, until);
    }

    /// @inheritdoc IRestakingPool
    function harvest(uint32 operator) external nonReentrant {
        _harvest(operator);
    }

    /// @notice Has an operator's bucket vote for the delegate that it was to change to, when the time for that has come.
    /// Anyone may call; each stake does.
    function applyDelegate(uint32 operator) external nonReentrant {
        _applyDelegate(operator);
    }

    /// @notice Sends a token that a slash could not send.
    function deliver(address token, address to) external nonReentrant {
        uint256 amount = _undelivered[token][to];
        if (amount == 0) revert NothingToDeliver(token, to);
        _undelivered[token][to] = 0;
        IERC20(token).safeTransfer(to, amount);
    }

    /// @inheritdoc IRestakingPool
    function vault(uint32 operator, address asset)
        external
        view
        returns (uint256 assets, uint256 shares, uint256 exiting)
    {
        return _current(operator, asset);
    }

    /// @inheritdoc IRestakingPool
    function ownerOf(uint32 operator) external view returns (address) {
        return OPERATORS.ownerOf(operator);
    }

    /// @inheritdoc IRestakingPool
    function commissionOf(uint32 operator) external view returns (uint256) {
        return OPERATORS.commissionOf(operator);
    }

    /// @notice The bucket with the coins of an operator, 0 for none, and until when its exits are held.
    function bookOf(uint32 operator) external view returns (uint256 bucket, uint40 heldFrom, uint40 heldUntil) {
        Book memory o = _books[operator];
        return (o.bucket, o.heldFrom, o.heldUntil);
    }

    /// @notice What of a vault earns: its active shares, and what they were worth at its last change.
    function activeOf(uint32 operator, address asset) external view returns (uint256 shares, uint256 worth) {
        Vault storage v = _vaults[operator][asset];
        return (v.shares - v.exiting, v.worth);
    }

    /// @inheritdoc IRestakingPool
    function exitingBy(uint32 operator, address asset, uint40 time) external view returns (uint256) {
        return _exitingBy(operator, asset, time);
    }

    /// @inheritdoc IRestakingPool
    function sharesOf(address account, uint32 operator, address asset) external view returns (uint256) {
        return _shares[operator][asset][account];
    }

    /// @inheritdoc IRestakingPool
    function restakedBy(address account) external view returns (uint256 sum) {
        uint32[] storage list = _with[account];
        for (uint256 i; i < list.length; ++i) {
            sum += _valueIn(_vaults[list[i]][address(0)], _shares[list[i]][address(0)][account]);
        }
    }

    /// @notice The operators with which an account has coins, MAX_OPERATORS at most.
    function operatorsWith(address account) external view returns (uint32[] memory) {
        return _with[account];
    }

    /// @notice A page of the vaults of tokens in which an account has or had stake.
    function tokenVaultsOf(address account, uint256 offset, uint256 limit)
        external
        view
        returns (TokenVault[] memory page)
    {
        TokenVault[] storage list = _tokenVaults[account];
        if (offset >= list.length) return page;
        uint256 count = list.length - offset;
        page = new TokenVault[](count < limit ? count : limit);
        for (uint256 i; i < page.length; ++i) {
            page[i] = list[offset + i];
        }
    }

    /// @inheritdoc IRestakingPool
    function total(address asset) external view returns (uint256) {
        return _sums[asset].assets;
    }

    /// @inheritdoc IRestakingPool
    function activeTotal(address asset) external view returns (uint256) {
        return _sums[asset].worth;
    }

    /// @notice One exit.
    function exitOf(uint256 id) public view returns (ExitInfo memory info) {
        Exit memory e = _exits[id];
        if (e.account == address(0)) return info;
        (bool left, uint256 value) = _exitValue(e.operator, e.asset, e.place, e.shares);
        return ExitInfo(id, e.account, e.operator, e.asset, e.shares, e.due, left, value);
    }

    /// @notice A page of an account's exits that were not claimed. One that is claimed leaves its place to the last.
    function exitsOf(address account, uint256 offset, uint256 limit) external view returns (ExitInfo[] memory list) {
        uint64[] storage ids = _exitsOf[account];
        if (offset >= ids.length) return list;
        uint256 count = ids.length - offset;
        list = new ExitInfo[](count < limit ? count : limit);
        for (uint256 i; i < list.length; ++i) {
            list[i] = exitOf(ids[offset + i]);
        }
    }

    /// @notice Tokens of slashes that could not be sent to an account yet.
    function undelivered(address token, address to) external view returns (uint256) {
        return _undelivered[token][to];
    }

    /// @dev What comes before every change of a vault.
    function _begin(address account, uint32 operator, address asset) private {
        if (asset == address(0)) _harvest(operator);
        Vault storage v = _vaults[operator][asset];
        uint256 mine = account == address(0) ? 0 : _shares[operator][asset][account];
        SECURITY_REWARDS.settle(account, operator, asset, mine, v.shares - v.exiting, v.worth);
        _mature(operator, asset);
    }

    /// @dev And what comes after it.
    function _end(uint32 operator, address asset) private {
        _weigh(operator, asset);
        if (asset != address(0)) return;
        Vault storage v = _vaults[operator][asset];
        VOTE_ESCROW.ratio(operator, v.worth, v.assets, v.shares);
    }

    /// @dev Not while slashed stake of the vault may come back: who came in between would take a part of it.
    function _enter(uint32 operator, address asset, uint256 amount) private returns (uint256 shares) {
        if (ISlashEscrow(SLASH_ESCROW).mayRestore(operator, asset)) revert SlashInEscrow(operator, asset);
        shares = _mint(operator, asset, msg.sender, amount);
        _end(operator, asset);
        if (asset == address(0)) _tellPosition(msg.sender, operator, _shares[operator][asset][msg.sender]);
        emit Staked(operator, asset, msg.sender, amount, shares);
    }

    function _tellPosition(address account, uint32 operator, uint256 shares) private {
        uint32[] storage list = _with[account];
        uint256 i;
        while (i < list.length && list[i] != operator) ++i;
        if (shares == 0) {
            list[i] = list[list.length - 1];
            list.pop();
        } else if (i == list.length) {
            if (i == MAX_OPERATORS) revert TooManyOperators(i, MAX_OPERATORS);
            list.push(operator);
        }
        VOTE_ESCROW.position(account, operator, shares);
    }

    /// @dev A bucket's rewards are credited to its owner, the pool; `Rewards` tells how much of that came from which bucket,
    /// whoever had it credited.
    function _harvest(uint32 operator) private {
        uint256 id = _books[operator].bucket;
        if (id == 0) return;
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        REWARDS.claim(ids);
        uint256 all = REWARDS.creditedTo(id);
        uint256 amount = all - _harvested[id];
        if (amount == 0) return;
        _harvested[id] = all;
        REWARDS.withdrawTo(address(SECURITY_REWARDS), amount);
        Vault storage v = _vaults[operator][address(0)];
        SECURITY_REWARDS.harvested(operator, amount, v.shares - v.exiting);
    }

    /// @dev Coins into the bucket of an operator, or into a new one.
    function _fill(uint32 operator, uint256 amount) private {
        (uint32 delegate, uint16 lockDays) = OPERATORS.stakingOf(operator);
        uint256 id = _books[operator].bucket;
        if (id == 0) _books[operator].bucket = uint64(STAKING.create{value: amount}(delegate, lockDays, true));
        else STAKING.extend{value: amount}(id, lockDays);
    }

    /// @return delegate whom the bucket votes for now. That is not the operator's of now while `Staking` refuses the change:
    /// the bucket changed its vote an epoch ago or less, or the delegate was removed.
    /// @return lockDays its lock
    function _applyDelegate(uint32 operator) private returns (uint32 delegate, uint16 lockDays) {
        (delegate, lockDays) = OPERATORS.stakingOf(operator);
        uint256 id = _books[operator].bucket;
        if (id == 0) return (delegate, lockDays);
        uint32 old = STAKING.stakeOf(id).delegate;
        if (old == delegate) return (delegate, lockDays);
        try STAKING.changeDelegate(id, delegate) {
            emit DelegateApplied(operator, delegate);
        } catch (bytes memory reason) {
            // A refusal has a reason; without one the gas ran out, as where somebody looks for the least that works.
            if (reason.length == 0) revert TooLittleGas();
            delegate = old;
        }
    }

    /// @dev Who gives a bucket votes as the operator's does, or for nobody: a vote that moved in would keep the bucket with
    /// its delegate for an epoch, and again and again put a change of it off.
    function _requireFits(uint256 id, IStaking.Stake memory s, uint32 delegate, uint16 lockDays) private view {
        if (s.owner != msg.sender) revert NotYourBucket(id, msg.sender);
        if (s.selfStake) revert BucketBacksDelegate(id);
        if (s.unstaked) revert BucketUnstaked(id);
        if (s.amount == 0) revert NothingToStake();
        if (s.duration > lockDays) revert LockTooLong(id, s.duration, lockDays);
        if (s.delegate != 0 && s.delegate != delegate) revert BucketVotesOtherwise(id, s.delegate, delegate);
    }

    function _giveBack(address account, address asset, uint256 amount) private {
        if (asset == address(0)) SECURITY_REWARDS.credit{value: amount}(account);
        else _owe(asset, account, amount);
    }

    function _owe(address token, address to, uint256 amount) private {
        _undelivered[token][to] += amount;
        emit Undelivered(token, to, amount);
    }

    /// @dev A token cannot keep a slash from being done: not by reverting, by returning false or much, or by using up gas. Nor
    /// can who slashes keep a good token here by giving too little of it.
    function _trySend(address token, address to, uint256 amount) private returns (bool ok) {
        if (gasleft() < TOKEN_GAS + TOKEN_GAS / 16) revert TooLittleGas();
        bytes memory data = abi.encodeCall(IERC20.transfer, (to, amount));
        assembly ("memory-safe") {
            mstore(0, 0)
            ok := call(TOKEN_GAS, token, 0, add(data, 0x20), mload(data), 0, 0x20)
            if returndatasize() { ok := and(ok, eq(mload(0), 1)) }
        }
        if (token.code.length == 0) return false;
    }

    function _forget(uint256 id, Exit memory e) private {
        uint64[] storage list = _exitsOf[e.account];
        uint64 last = list[list.length - 1];
        if (last != id) {
            list[e.index] = last;
            _exits[last].index = e.index;
        }
        list.pop();
        delete _exits[id];
    }

    function _cutoff(uint32 operator, uint256 time) internal view override returns (uint256) {
        Book storage o = _books[operator];
        return time < o.heldUntil ? o.heldFrom : time;
    }
}
