// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title PoolVaults
/// @notice The vaults of the pool: for each operator and asset, what is there and whose it is.
/// @dev Part of `RestakingPool`; no call leaves from here. A vault is divided into shares; a slash lowers what it holds, so
/// its cost does not depend on how many hold shares. Every division rounds in favour of what stays in the vault: a share
/// is never worth less by what others do, but by a slash.
///
/// Shares on their way out are counted by when they are due, which never decreases. What is due is taken out of the vault
/// at once, in one batch, before anything that changes the worth of a share: so each exit gets what its shares were worth
/// when it was due, and no exit has to be visited for that.
abstract contract PoolVaults {
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    /// @dev Three slots. Exiting shares are among `shares` until they are due.
    /// @param gone exiting shares that have left since genesis: a place in `_dues`
    /// @param worth what the active shares were worth at the last change; the sum over vaults is in `_sums`
    struct Vault {
        uint128 assets;
        uint128 shares;
        uint128 exiting;
        uint128 gone;
        uint128 worth;
        uint40 lastDue;
    }

    /// @dev Exits that left together.
    /// @param upTo the place in `_dues` of the last of them
    /// @param shares of those that did not claim yet
    /// @param value for those
    struct Batch {
        uint128 upTo;
        uint128 shares;
        uint128 value;
    }

    /// @dev What all operators hold of an asset.
    struct Sum {
        uint128 assets;
        uint128 worth;
    }

    /// @dev A vault that was slashed to a millionth takes no more stake: its shares would outgrow their numbers, and a vault
    /// whose sums overflow could not be slashed.
    uint256 private constant MAX_DILUTION = 1e6;

    mapping(uint32 operator => mapping(address asset => Vault)) internal _vaults;
    mapping(uint32 operator => mapping(address asset => mapping(address account => uint256))) internal _shares;
    /// @dev By second, exiting shares since genesis that are due by it.
    mapping(uint32 operator => mapping(address asset => Checkpoints.Trace208)) private _dues;
    mapping(uint32 operator => mapping(address asset => Batch[])) private _batches;
    mapping(address asset => Sum) internal _sums;

    error VaultEmptied(uint32 operator, address asset);
    error TooLittle(uint256 amount, uint256 worth);

    /// @notice Exits were due: so many shares have left, with what they were worth.
    event Matured(uint32 indexed operator, address indexed asset, uint256 shares, uint256 value);

    /// @dev When exits stop leaving for a hold: those due before this second have left at `time`.
    function _cutoff(uint32 operator, uint256 time) internal view virtual returns (uint256);

    function _add(uint32 operator, address asset, uint256 amount) internal {
        Vault storage v = _vaults[operator][asset];
        v.assets = (v.assets + amount).toUint128();
        _sums[asset].assets = (_sums[asset].assets + amount).toUint128();
    }

    function _remove(uint32 operator, address asset, uint256 amount) internal {
        _vaults[operator][asset].assets -= uint128(amount);
        _sums[asset].assets -= uint128(amount);
    }

    /// @dev Makes shares for `amount`, which is added. After a slash a share is worth less than a unit, after the reversal
    /// of one it may be worth more: what rounding would cost the caller then is a millionth, or it is refused.
    function _mint(uint32 operator, address asset, address account, uint256 amount) internal returns (uint256 shares) {
        Vault storage v = _vaults[operator][asset];
        if (v.shares == 0) {
            shares = amount;
        } else {
            if (v.assets <= v.shares / MAX_DILUTION) revert VaultEmptied(operator, asset);
            shares = Math.mulDiv(amount, v.shares, v.assets);
        }
        _add(operator, asset, amount);
        v.shares = (v.shares + shares).toUint128();
        uint256 worth = Math.mulDiv(shares, v.assets, v.shares);
        if (shares == 0 || amount > worth + 1 + amount / 1e6) revert TooLittle(amount, worth);
        _shares[operator][asset][account] += shares;
    }

    /// @dev Sends shares of the vault on their way.
    /// @return due when they leave
    /// @return place their place among all exits of the vault
    function _leave(uint32 operator, address asset, uint256 shares, uint40 earliest)
        internal
        returns (uint40 due, uint256 place)
    {
        Vault storage v = _vaults[operator][asset];
        due = earliest < v.lastDue ? v.lastDue : earliest;
        v.lastDue = due;
        v.exiting += uint128(shares);
        Checkpoints.Trace208 storage dues = _dues[operator][asset];
        place = dues.latest() + shares;
        dues.push(due, place.toUint128());
    }

    /// @dev Whether something is due and still in the vault.
    function _ripe(uint32 operator, address asset) internal view returns (bool) {
        return _goneBy(operator, asset, block.timestamp) != _vaults[operator][asset].gone;
    }

    /// @dev Takes out of the vault what is due.
    function _mature(uint32 operator, address asset) internal {
        Vault storage v = _vaults[operator][asset];
        uint256 upTo = _goneBy(operator, asset, block.timestamp);
        uint256 shares = upTo - v.gone;
        if (shares == 0) return;
        uint256 value = Math.mulDiv(shares, v.assets, v.shares);
        v.gone = uint128(upTo);
        v.shares -= uint128(shares);
        v.exiting -= uint128(shares);
        _remove(operator, asset, value);
        _batches[operator][asset].push(Batch(uint128(upTo), uint128(shares), uint128(value)));
        emit Matured(operator, asset, shares, value);
    }

    /// @dev Counts anew what the active shares are worth.
    function _weigh(uint32 operator, address asset) internal {
        Vault storage v = _vaults[operator][asset];
        uint128 worth = uint128(_valueIn(v, v.shares - v.exiting));
        if (worth == v.worth) return;
        _sums[asset].worth = _sums[asset].worth - v.worth + worth;
        v.worth = worth;
    }

    /// @dev Takes an exit out of its batch. The last of a batch gets all that is left of it, so nothing stays behind.
    function _redeem(uint32 operator, address asset, uint256 place, uint256 shares) internal returns (uint256 value) {
        Batch storage b = _batches[operator][asset][_find(operator, asset, place)];
        value = Math.mulDiv(shares, b.value, b.shares);
        b.shares -= uint128(shares);
        b.value -= uint128(value);
    }

    /// @dev What an exit is worth now: frozen when it has left, else what the vault would give.
    function _exitValue(uint32 operator, address asset, uint256 place, uint256 shares)
        internal
        view
        returns (bool left, uint256 value)
    {
        Vault storage v = _vaults[operator][asset];
        if (place <= v.gone) {
            Batch storage b = _batches[operator][asset][_find(operator, asset, place)];
            return (true, Math.mulDiv(shares, b.value, b.shares));
        }
        return (place <= _goneBy(operator, asset, block.timestamp), _valueIn(v, shares));
    }

    /// @dev A vault as it would be if what is due had been taken out.
    function _current(uint32 operator, address asset)
        internal
        view
        returns (uint256 assets, uint256 shares, uint256 exiting)
    {
        Vault storage v = _vaults[operator][asset];
        uint256 left = _goneBy(operator, asset, block.timestamp) - v.gone;
        (assets, shares, exiting) = (v.assets - _valueIn(v, left), v.shares - left, v.exiting - left);
    }

    function _exitingBy(uint32 operator, address asset, uint40 time) internal view returns (uint256) {
        uint256 now_ = _goneBy(operator, asset, block.timestamp);
        uint256 then = _goneBy(operator, asset, time);
        return then > now_ ? then - now_ : 0;
    }

    function _valueIn(Vault storage v, uint256 shares) internal view returns (uint256) {
        return shares == 0 ? 0 : Math.mulDiv(shares, v.assets, v.shares);
    }

    /// @dev Exiting shares since genesis that have left at `time`, never less than have already.
    function _goneBy(uint32 operator, address asset, uint256 time) private view returns (uint256 upTo) {
        uint256 before = _cutoff(operator, time);
        if (before == 0) return _vaults[operator][asset].gone;
        upTo = _dues[operator][asset].upperLookupRecent(uint48(before - 1));
        uint256 gone = _vaults[operator][asset].gone;
        if (upTo < gone) upTo = gone;
    }

    /// @dev The batch that an exit left in: the first that reaches its place.
    function _find(uint32 operator, address asset, uint256 place) private view returns (uint256 low) {
        Batch[] storage list = _batches[operator][asset];
        uint256 high = list.length;
        while (low < high) {
            uint256 mid = (low + high) / 2;
            if (list[mid].upTo < place) low = mid + 1;
            else high = mid;
        }
    }
}
