// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IRestakingPool, ISecurityRewards} from "./ISecurity.sol";

/// @title IActiveStake
/// @notice What the rewards ask of the pool.
interface IActiveStake is IRestakingPool {
    function activeOf(uint32 operator, address asset) external view returns (uint256 shares, uint256 worth);
}

/// @title SecurityRewards
/// @notice Divides what services and the DAO pay for security among those who staked, in coins and listed tokens.
/// @dev F1 on two levels, as `Rewards` does it (docs/spec/security.md). A payment to an asset raises one number: what a unit
/// of active stake of it has earned. A vault is credited by that when it is touched, its operator takes the commission,
/// and the rest raises what one share of the vault has earned; an account is credited by that when its shares change or it
/// claims. Numbers are scaled 2⁹⁶ and what does not divide is carried to the next payment, so a payment that is tiny
/// beside the stake is not lost (I23). All is O(1) in the number of stakers and operators; a settlement goes through the
/// tokens of its vault, MAX_TOKENS at most. For each token
///
///     held = Σ owed to accounts + Σ outstanding to vaults' stakers + Σ outstanding to assets' vaults
///
/// No token is called but in payments of that token, and nobody is paid by push.
contract SecurityRewards is ISecurityRewards, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice What the stakers of an asset, or the shares of a vault, have earned of a token.
    /// @param perUnit of the token's smallest unit for one unit of stake since the beginning, times 2⁹⁶
    /// @param carry what did not divide, times 2⁹⁶
    /// @param outstanding divided, and not credited one level lower yet
    /// @param total divided since the beginning
    struct Pot {
        uint256 perUnit;
        uint256 carry;
        uint128 outstanding;
        uint128 total;
    }

    /// @dev Where a vault or an account was settled last, and the fraction of a unit that it is owed, times 2⁹⁶.
    struct Mark {
        uint256 perUnit;
        uint96 fraction;
    }

    /// @notice A vault.
    struct VaultID {
        uint32 operator;
        address asset;
    }

    /// @notice Tokens that all vaults of an asset can be paid in, the coin besides.
    uint256 public constant MAX_ASSET_TOKENS = 3;
    /// @notice Tokens that one vault can be paid in besides: eight with the coin.
    uint256 public constant MAX_VAULT_TOKENS = 4;
    /// @notice Hundredths of a percent in one.
    uint256 public constant COMMISSION_SCALE = 10_000;
    /// @dev What payments may add up to in a pot, in the token's smallest unit. A vault's pot then gets as much at most from
    /// payments of its own and from those of its asset, so every pot stays under 2¹²⁸, `perUnit` under 2²²⁵, and no
    /// settlement overflows, whatever the tokens are.
    uint256 private constant MAX_TOTAL = 1 << 126;

    IActiveStake public immutable POOL;
    /// @notice Pays what pooled buckets earn.
    address public immutable CHAIN_REWARDS;
    /// @notice May list tokens.
    address public immutable GOVERNOR;

    mapping(address asset => address[]) private _assetTokens;
    mapping(uint32 operator => mapping(address asset => address[])) private _vaultTokens;
    mapping(address asset => mapping(address token => Pot)) private _assets;
    mapping(uint32 operator => mapping(address asset => mapping(address token => Pot))) private _vaults;
    mapping(uint32 operator => mapping(address asset => mapping(address token => Mark))) private _vaultMarks;
    mapping(address account => mapping(uint32 operator => mapping(address asset => mapping(address token => Mark))))
        private _marks;
    mapping(address token => mapping(address account => uint256)) private _owed;
    mapping(address token => uint256) private _held;

    error NotPool(address caller);
    error NotLister(address caller);
    error NotChainRewards(address caller);
    error TokenNotListed(uint32 operator, address asset, address token);
    error TokenListed(address token);
    error NotToken(address token);
    error TooManyTokens(uint256 have, uint256 max);
    error WrongValue(uint256 have, uint256 want);
    error NothingToPay();
    error NothingStaked(uint32 operator, address asset);
    error NothingOwed(address account, address token);
    error PaymentRefused(address to, uint256 amount);
    error AmountOutOfRange(uint256 have, uint256 max);

    event AssetTokenListed(address indexed asset, address indexed token);
    event VaultTokenListed(uint32 indexed operator, address indexed asset, address indexed token);
    event AssetRewarded(address indexed asset, address indexed token, address indexed from, uint256 amount);
    /// @notice A vault was paid by a service (`from`), by its bucket (the chain's rewards) or out of a payment to its asset
    /// (this contract).
    event VaultRewarded(
        uint32 indexed operator, address indexed asset, address indexed from, address token, uint256 amount, uint256 commission
    );
    event Credited(
        address indexed account, uint32 indexed operator, address indexed asset, address token, uint256 amount
    );
    event Claimed(address indexed account, address indexed token, address indexed to, uint256 amount);

    modifier onlyPool() {
        if (msg.sender != address(POOL)) revert NotPool(msg.sender);
        _;
    }

    constructor(IActiveStake pool, address chainRewards, address governor) {
        (POOL, CHAIN_REWARDS, GOVERNOR) = (pool, chainRewards, governor);
    }

    /// @dev Coins that buckets have earned; `harvested` says whose they are.
    receive() external payable {
        if (msg.sender != CHAIN_REWARDS) revert NotChainRewards(msg.sender);
    }

    /// @notice Lets vaults of an asset be paid in a token, for ever.
    function listAssetToken(address asset, address token) external {
        if (msg.sender != GOVERNOR) revert NotLister(msg.sender);
        _requireNew(asset, token);
        address[] storage list = _assetTokens[asset];
        if (list.length == MAX_ASSET_TOKENS) revert TooManyTokens(MAX_ASSET_TOKENS, MAX_ASSET_TOKENS);
        list.push(token);
        emit AssetTokenListed(asset, token);
    }

    /// @notice Lets one vault be paid in a token, for ever: its stakers settle it at each change. The operator's owner does,
    /// for a service that pays in it, or the governor.
    function listVaultToken(uint32 operator, address asset, address token) external {
        if (msg.sender != GOVERNOR && msg.sender != POOL.ownerOf(operator)) revert NotLister(msg.sender);
        _requireNew(asset, token);
        address[] storage list = _vaultTokens[operator][asset];
        if (_in(list, token)) revert TokenListed(token);
        if (list.length == MAX_VAULT_TOKENS) revert TooManyTokens(MAX_VAULT_TOKENS, MAX_VAULT_TOKENS);
        list.push(token);
        emit VaultTokenListed(operator, asset, token);
    }

    /// @inheritdoc ISecurityRewards
    function reward(uint32 operator, address asset, address token, uint256 amount)
        external
        payable
        nonReentrant
        returns (uint256 paid)
    {
        if (!_in(tokensOf(operator, asset), token)) revert TokenNotListed(operator, asset, token);
        (uint256 shares,) = POOL.activeOf(operator, asset);
        paid = _receive(token, amount, shares);
        if (paid == 0) return 0;
        // Again: a token that calls its sender lets it change its stake meanwhile.
        (shares,) = POOL.activeOf(operator, asset);
        if (shares == 0) revert NothingStaked(operator, asset);
        _requireBounded(_vaults[operator][asset][token].total + paid);
        _payVault(operator, asset, token, paid, shares, msg.sender);
    }

    /// @inheritdoc ISecurityRewards
    function rewardAsset(address asset, address token, uint256 amount)
        external
        payable
        nonReentrant
        returns (uint256 paid)
    {
        if (token != address(0) && !_in(_assetTokens[asset], token)) revert TokenNotListed(0, asset, token);
        paid = _receive(token, amount, POOL.activeTotal(asset));
        if (paid == 0) return 0;
        uint256 worth = POOL.activeTotal(asset);
        if (worth == 0) revert NothingStaked(0, asset);
        _requireBounded(_assets[asset][token].total + paid);
        _divide(_assets[asset][token], paid, worth);
        emit AssetRewarded(asset, token, msg.sender, paid);
    }

    /// @inheritdoc ISecurityRewards
    function settle(
        address account,
        uint32 operator,
        address asset,
        uint256 accountShares,
        uint256 activeShares,
        uint256 activeAssets
    ) external onlyPool {
        _settle(account, VaultID(operator, asset), accountShares, activeShares, activeAssets);
    }

    /// @inheritdoc ISecurityRewards
    /// @dev When all stake is on its way out nobody earns it but the operator.
    function harvested(uint32 operator, uint256 amount, uint256 activeShares) external onlyPool {
        _held[address(0)] += amount;
        if (activeShares == 0) {
            _credit(POOL.ownerOf(operator), operator, address(0), address(0), amount);
        } else {
            _divide(_vaults[operator][address(0)][address(0)], amount, activeShares);
        }
        emit VaultRewarded(operator, address(0), CHAIN_REWARDS, address(0), amount, 0);
    }

    /// @inheritdoc ISecurityRewards
    function credit(address account) external payable onlyPool {
        _held[address(0)] += msg.value;
        _credit(account, 0, address(0), address(0), msg.value);
    }

    /// @notice Credits the caller with what it has earned in vaults, and pays all that it is owed of a token.
    /// @param to who gets it
    function claim(address token, VaultID[] calldata vaults, address to)
        external
        nonReentrant
        returns (uint256 amount)
    {
        for (uint256 i; i < vaults.length; ++i) {
            _touch(msg.sender, vaults[i]);
        }
        amount = _owed[token][msg.sender];
        if (amount == 0) revert NothingOwed(msg.sender, token);
        _owed[token][msg.sender] = 0;
        _held[token] -= amount;
        emit Claimed(msg.sender, token, to, amount);
        if (token != address(0)) {
            IERC20(token).safeTransfer(to, amount);
        } else {
            (bool ok,) = to.call{value: amount}("");
            if (!ok) revert PaymentRefused(to, amount);
        }
    }

    /// @notice Credits an account with what it has earned in a vault; anyone may call.
    function touch(address account, VaultID calldata v) external nonReentrant {
        _touch(account, v);
    }

    /// @notice What an account is credited with and did not claim.
    function owed(address account, address token) external view returns (uint256) {
        return _owed[token][account];
    }

    /// @notice What a claim would credit an account with for a vault now, besides what it is owed already. What the
    /// operator's bucket has earned since it was harvested last comes on top.
    function earned(address account, uint32 operator, address asset, address token)
        external
        view
        returns (uint256 amount)
    {
        (uint256 shares, uint256 worth) = POOL.activeOf(operator, asset);
        (uint256 incoming,) = _pending(_assets[asset][token], _vaultMarks[operator][asset][token], worth);
        Pot memory p = _vaults[operator][asset][token];
        if (shares != 0) {
            incoming -= incoming * _commission(operator) / COMMISSION_SCALE;
            p.perUnit += ((incoming << 96) + p.carry) / shares;
            p.outstanding += uint128(incoming);
        }
        uint256 mine = POOL.sharesOf(account, operator, asset);
        (amount,) = _pendingOf(p.perUnit, p.outstanding, _marks[account][operator][asset][token], mine);
    }

    /// @notice All tokens that a vault can be paid in; the coin, zero, is the first.
    function tokensOf(uint32 operator, address asset) public view returns (address[] memory list) {
        address[] storage a = _assetTokens[asset];
        address[] storage b = _vaultTokens[operator][asset];
        list = new address[](1 + a.length + b.length);
        uint256 n = 1;
        for (uint256 i; i < a.length; ++i) {
            list[n++] = a[i];
        }
        for (uint256 i; i < b.length; ++i) {
            // One that was listed for the asset later is there already.
            if (!_in(a, b[i])) list[n++] = b[i];
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    /// @notice The tokens that all vaults of an asset can be paid in besides the coin.
    function assetTokens(address asset) external view returns (address[] memory) {
        return _assetTokens[asset];
    }

    function potOf(uint32 operator, address asset, address token) external view returns (Pot memory) {
        return _vaults[operator][asset][token];
    }

    function assetPotOf(address asset, address token) external view returns (Pot memory) {
        return _assets[asset][token];
    }

    /// @notice What is held of a token for stakers.
    function held(address token) external view returns (uint256) {
        return _held[token];
    }

    /// @dev Takes a payment. Without stake nothing is taken, and coins go back to who sent them (I22).
    function _receive(address token, uint256 amount, uint256 stake) private returns (uint256 got) {
        if (amount == 0) revert NothingToPay();
        if (token == address(0) ? msg.value != amount : msg.value != 0) revert WrongValue(msg.value, amount);
        if (stake == 0) {
            if (msg.value == 0) return 0;
            (bool ok,) = msg.sender.call{value: msg.value}("");
            if (!ok) revert PaymentRefused(msg.sender, msg.value);
            return 0;
        }
        got = amount;
        if (token != address(0)) {
            uint256 before = IERC20(token).balanceOf(address(this));
            IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
            got = IERC20(token).balanceOf(address(this)) - before;
            if (got == 0) revert NothingToPay();
        }
        _held[token] += got;
    }

    function _payVault(uint32 operator, address asset, address token, uint256 amount, uint256 shares, address from)
        private
    {
        uint256 own = amount * _commission(operator) / COMMISSION_SCALE;
        if (own != 0) _credit(POOL.ownerOf(operator), operator, asset, token, own);
        _divide(_vaults[operator][asset][token], amount - own, shares);
        emit VaultRewarded(operator, asset, from, token, amount, own);
    }

    /// @dev Nothing here can overflow: see MAX_TOTAL.
    function _divide(Pot storage p, uint256 amount, uint256 units) private {
        uint256 scaled = (amount << 96) + p.carry;
        p.perUnit += scaled / units;
        p.carry = scaled % units;
        p.total += uint128(amount);
        p.outstanding += uint128(amount);
    }

    function _requireBounded(uint256 all) private pure {
        if (all > MAX_TOTAL) revert AmountOutOfRange(all, MAX_TOTAL);
    }

    function _touch(address account, VaultID memory v) private {
        if (v.asset == address(0)) POOL.harvest(v.operator);
        (uint256 shares, uint256 worth) = POOL.activeOf(v.operator, v.asset);
        _settle(account, v, POOL.sharesOf(account, v.operator, v.asset), shares, worth);
    }

    function _settle(address account, VaultID memory v, uint256 accountShares, uint256 activeShares, uint256 activeAssets)
        private
    {
        address[] memory tokens = tokensOf(v.operator, v.asset);
        for (uint256 i; i < tokens.length; ++i) {
            _settleVault(v.operator, v.asset, tokens[i], activeShares, activeAssets);
            if (account != address(0)) _settleAccount(account, v.operator, v.asset, tokens[i], accountShares);
        }
    }

    function _settleVault(uint32 operator, address asset, address token, uint256 activeShares, uint256 activeAssets)
        private
    {
        Pot storage p = _assets[asset][token];
        Mark storage m = _vaultMarks[operator][asset][token];
        if (m.perUnit == p.perUnit) return;
        (uint256 amount, uint96 fraction) = _pending(p, m, activeAssets);
        (m.perUnit, m.fraction) = (p.perUnit, fraction);
        if (amount == 0) return;
        p.outstanding -= uint128(amount);
        _payVault(operator, asset, token, amount, activeShares, address(this));
    }

    function _settleAccount(address account, uint32 operator, address asset, address token, uint256 shares) private {
        Pot storage p = _vaults[operator][asset][token];
        Mark storage m = _marks[account][operator][asset][token];
        if (m.perUnit == p.perUnit) return;
        (uint256 amount, uint96 fraction) = _pending(p, m, shares);
        (m.perUnit, m.fraction) = (p.perUnit, fraction);
        if (amount == 0) return;
        p.outstanding -= uint128(amount);
        _credit(account, operator, asset, token, amount);
    }

    function _credit(address account, uint32 operator, address asset, address token, uint256 amount) private {
        _owed[token][account] += amount;
        emit Credited(account, operator, asset, token, amount);
    }

    function _pending(Pot storage p, Mark memory m, uint256 units) private view returns (uint256, uint96) {
        return _pendingOf(p.perUnit, p.outstanding, m, units);
    }

    /// @dev The bound by what is outstanding cannot bite while units are what the pool says; if it did, one vault's stakers
    /// would not take another's coins, and nothing would revert.
    function _pendingOf(uint256 perUnit, uint256 outstanding, Mark memory m, uint256 units)
        private
        pure
        returns (uint256 amount, uint96 fraction)
    {
        if (m.perUnit >= perUnit || units == 0) return (0, m.fraction);
        unchecked {
            uint256 scaled = units * (perUnit - m.perUnit) + m.fraction;
            amount = scaled >> 96;
            fraction = uint96(scaled);
        }
        if (amount > outstanding) amount = outstanding;
    }

    function _commission(uint32 operator) private view returns (uint256) {
        return POOL.commissionOf(operator);
    }

    function _requireNew(address asset, address token) private view {
        if (token == address(0) || token.code.length == 0) revert NotToken(token);
        if (_in(_assetTokens[asset], token)) revert TokenListed(token);
    }

    function _in(address[] memory list, address token) private pure returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == token) return true;
        }
        return false;
    }
}
