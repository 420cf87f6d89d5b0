// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {IEscrowLedger} from "./IVoteEscrow.sol";

/// @title Restaked
/// @notice The part of the vote escrow that counts restaked stake: shares of operators' native vaults, which fall in value
/// all together when an operator is slashed, in one write.
/// @dev Votes of an account are Σ shares·rate over a short list of places. A place holds the shares of one operator that
/// count for the account: places 0 to 15 its own, 16 to 31 what others delegated to it. Shares and rates keep their past
/// each for itself, so a slash writes the rate and nothing else, however many hold shares.
///
/// Nobody can fill another's list with dust: a place for others' shares opens for 1,000 IOTX of value, and its holder can
/// refuse an operator. Shares that find no place count for their owner.
abstract contract Restaked is IEscrowLedger {
    using Checkpoints for Checkpoints.Trace208;

    /// @notice Shares of one operator that count for an account now.
    /// @param operator whose
    /// @param delegated whether they are others' that were delegated to it
    /// @param shares how many
    /// @param votes their value in wei
    struct Place {
        uint32 operator;
        bool delegated;
        uint256 shares;
        uint256 votes;
    }

    /// @dev An account's shares of an operator. `holder` is for whom they count; of a holder's place that was refused since,
    /// which is told by `era`, nothing is left to take them out of.
    struct Position {
        uint256 shares;
        address holder;
        uint32 era;
        uint8 listed;
    }

    /// @dev `own` and `others` say which places are taken.
    struct Holder {
        address delegatee;
        uint16 own;
        uint16 others;
    }

    /// @dev `number` is the place plus one, 0 for none.
    struct Spot {
        uint8 number;
        bool refused;
        uint32 era;
    }

    struct Vault {
        uint256 active;
        uint256 votes;
        Checkpoints.Trace208 rate;
    }

    /// @notice Operators that an account's own restaked power is counted for, and as many for what others delegate to it.
    uint256 public constant MAX_OPERATORS = 16;
    /// @notice What the delegated shares of an operator must be worth to count for another account.
    uint256 public constant MIN_PLACE = 1_000 ether;
    /// @dev The ratio of shares to wei is kept in parts of 2¹²⁸.
    uint256 private constant ONE = 1 << 128;
    uint256 private constant MAX_SHARES = type(uint176).max;

    /// @notice Tells of restaked stake.
    address public immutable POOL;

    mapping(uint32 operator => Vault) private _vaults;
    mapping(address account => uint32[]) private _operators;
    mapping(address account => mapping(uint32 operator => Position)) private _positions;
    mapping(address account => Holder) private _holders;
    /// @dev Key: operator, plus 2³² for places of others' shares.
    mapping(address holder => mapping(uint256 key => Spot)) private _spots;
    /// @dev Value: operator·2¹⁷⁶ + shares.
    mapping(address holder => mapping(uint256 place => Checkpoints.Trace208)) private _places;
    Checkpoints.Trace208 private _total;

    error NotPool(address caller, address pool);
    error OperatorsFull(address delegatee, uint256 max);

    /// @notice Shares of an operator are now worth activeAssets together, assets/shares each.
    event RatioChanged(uint32 indexed operator, uint256 activeAssets, uint256 assets, uint256 shares);
    /// @notice An account's shares of an operator now count for `holder`.
    event Placed(address indexed account, uint32 indexed operator, address indexed holder, uint256 shares);
    event OperatorRefused(address indexed account, uint32 indexed operator, bool refused);

    constructor(address pool) {
        POOL = pool;
    }

    modifier onlyPool() {
        if (msg.sender != POOL) revert NotPool(msg.sender, POOL);
        _;
    }

    /// @inheritdoc IEscrowLedger
    /// @dev The pool lets an account have 16 operators. One more would not be counted, here and in the total.
    function position(address account, uint32 operator, uint256 shares) external onlyPool {
        Position storage p = _positions[account][operator];
        uint256 before = p.shares;
        if (shares > MAX_SHARES) shares = MAX_SHARES;
        if (before == shares) return;
        if (before == 0) {
            uint32[] storage list = _operators[account];
            if (list.length == MAX_OPERATORS) return;
            list.push(operator);
            p.listed = uint8(list.length);
        }
        _unplace(account, operator, p);
        p.shares = shares;
        Vault storage v = _vaults[operator];
        v.active = v.active + shares - before;
        _weigh(v);
        if (shares == 0) _leave(account, operator, p);
        else _place(account, operator, p);
    }

    /// @inheritdoc IEscrowLedger
    function ratio(uint32 operator, uint256 activeAssets, uint256 assets, uint256 shares) external onlyPool {
        Vault storage v = _vaults[operator];
        emit RatioChanged(operator, activeAssets, assets, shares);
        if (assets > type(uint112).max) assets = type(uint112).max;
        uint256 rate = shares == 0 ? 0 : (assets * ONE) / shares;
        if (rate > type(uint208).max) rate = type(uint208).max;
        if (v.rate.latest() == rate) return;
        v.rate.push(_now(), uint208(rate));
        _weigh(v);
    }

    /// @notice Counts an account's restaked power for its delegatee again where it counts for itself because there was no
    /// place, or for nobody because the place was refused. Anybody may call it: it does what the account has asked for.
    function settle(address account) external {
        _placeAll(account, false);
    }

    /// @notice Has the caller hold no shares of an operator for others any more, or allows it again. What it held counts for
    /// nobody until `settle` gives it back to its owners.
    function refuse(uint32 operator, bool refused) external {
        Spot storage s = _spots[msg.sender][_key(operator, true)];
        s.refused = refused;
        if (refused && s.number != 0) {
            _write(msg.sender, operator, true, s, 0);
            ++s.era;
        }
        emit OperatorRefused(msg.sender, operator, refused);
    }

    /// @notice The restaked power that an account votes with now, operator by operator.
    function placesOf(address account) external view returns (Place[] memory list) {
        Holder storage h = _holders[account];
        uint256 used = h.own | uint256(h.others) << MAX_OPERATORS;
        list = new Place[](_bits(used));
        uint256 n;
        for (uint256 i; i < 2 * MAX_OPERATORS; ++i) {
            if (used >> i & 1 == 0) continue;
            (uint32 operator, uint256 shares) = _split(_places[account][i].latest());
            uint256 votes = _value(shares, _vaults[operator].rate.latest());
            list[n++] = Place(operator, i >= MAX_OPERATORS, shares, votes);
        }
    }

    /// @notice The operators that an account has restaked with, the shares, what they are worth, and for whom they count:
    /// zero for nobody, after a refusal, until `settle`.
    function positionsOf(address account)
        external
        view
        returns (uint32[] memory operators, uint256[] memory shares, uint256[] memory votes, address[] memory holders)
    {
        operators = _operators[account];
        shares = new uint256[](operators.length);
        votes = new uint256[](operators.length);
        holders = new address[](operators.length);
        for (uint256 i; i < operators.length; ++i) {
            Position storage p = _positions[account][operators[i]];
            shares[i] = p.shares;
            votes[i] = _value(p.shares, _vaults[operators[i]].rate.latest());
            if (!_lost(account, operators[i], p)) holders[i] = p.holder;
        }
    }

    /// @notice Whether an account refuses to hold others' shares of an operator.
    function refuses(address account, uint32 operator) external view returns (bool) {
        return _spots[account][_key(operator, true)].refused;
    }

    function _delegateeOf(address account) internal view returns (address to) {
        to = _holders[account].delegatee;
        if (to == address(0)) to = account;
    }

    function _setDelegatee(address account, address to) internal returns (address) {
        if (to == address(0)) to = account;
        _holders[account].delegatee = to;
        return to;
    }

    /// @dev Places all positions of an account anew.
    /// @param strict whether to revert when the delegatee has no place left
    function _placeAll(address account, bool strict) internal {
        uint32[] storage list = _operators[account];
        // First all leave: a position that lost its worth must not keep a place from one that has it.
        for (uint256 i; i < list.length; ++i) {
            _unplace(account, list[i], _positions[account][list[i]]);
        }
        for (uint256 i; i < list.length; ++i) {
            if (_place(account, list[i], _positions[account][list[i]]) && strict) {
                revert OperatorsFull(_delegateeOf(account), MAX_OPERATORS);
            }
        }
    }

    function _restakedVotesAt(address account, uint48 time) internal view returns (uint256 votes) {
        for (uint256 i; i < 2 * MAX_OPERATORS; ++i) {
            Checkpoints.Trace208 storage place = _places[account][i];
            // Places are taken from the lowest, so behind one that was never taken there is none of its kind.
            if (place.length() == 0) {
                if (i >= MAX_OPERATORS) break;
                i = MAX_OPERATORS - 1;
                continue;
            }
            (uint32 operator, uint256 shares) = _split(place.upperLookupRecent(time));
            if (shares != 0) votes += _value(shares, _vaults[operator].rate.upperLookupRecent(time));
        }
    }

    function _restakedTotalAt(uint48 time) internal view returns (uint256) {
        return _total.upperLookupRecent(time);
    }

    function _restakedBy(address account) internal view returns (uint256 votes) {
        uint32[] storage list = _operators[account];
        for (uint256 i; i < list.length; ++i) {
            votes += _value(_positions[account][list[i]].shares, _vaults[list[i]].rate.latest());
        }
    }

    function _now() internal view returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @dev Writes a vault's part of the total, which is of all its shares at once and so never less than the sum of parts.
    function _weigh(Vault storage v) private {
        uint256 votes = _value(v.active, v.rate.latest());
        if (votes == v.votes) return;
        _total.push(_now(), uint208(_total.latest() + votes - v.votes));
        v.votes = votes;
    }

    /// @dev Counts a position for whom its owner delegated to, or for the owner.
    /// @return full whether the delegatee has no place left for it
    function _place(address account, uint32 operator, Position storage p) private returns (bool full) {
        address to = _delegateeOf(account);
        Spot storage s = _spots[to][_key(operator, true)];
        if (to != account && !s.refused) {
            uint256 sum = p.shares + _held(to, s);
            if (_value(sum, _vaults[operator].rate.latest()) >= MIN_PLACE) {
                full = s.number == 0 && _holders[to].others == type(uint16).max;
                if (!full) return _hold(account, operator, p, to, s, sum);
            }
        }
        s = _spots[account][_key(operator, false)];
        _hold(account, operator, p, account, s, p.shares);
    }

    function _hold(address account, uint32 operator, Position storage p, address to, Spot storage s, uint256 sum)
        private
        returns (bool)
    {
        _write(to, operator, to != account, s, sum);
        (p.holder, p.era) = (to, s.era);
        emit Placed(account, operator, to, p.shares);
        return false;
    }

    function _unplace(address account, uint32 operator, Position storage p) private {
        address holder = p.holder;
        if (holder == address(0) || _lost(account, operator, p)) return;
        bool others = holder != account;
        Spot storage s = _spots[holder][_key(operator, others)];
        uint256 held = _held(holder, s);
        _write(holder, operator, others, s, held > p.shares ? held - p.shares : 0);
        p.holder = address(0);
    }

    /// @dev Whether the place that held a position has been refused since.
    function _lost(address account, uint32 operator, Position storage p) private view returns (bool) {
        return p.holder != account && p.era != _spots[p.holder][_key(operator, true)].era;
    }

    /// @dev Takes the operator off an account's list.
    function _leave(address account, uint32 operator, Position storage p) private {
        uint32[] storage list = _operators[account];
        uint32 last = list[list.length - 1];
        if (last != operator) {
            list[p.listed - 1] = last;
            _positions[account][last].listed = p.listed;
        }
        list.pop();
        delete _positions[account][operator];
    }

    /// @dev Shares that a spot holds now.
    function _held(address holder, Spot storage s) private view returns (uint256 shares) {
        if (s.number != 0) (, shares) = _split(_places[holder][s.number - 1].latest());
    }

    /// @dev Writes the shares of a spot, taking the lowest free place or giving it back. Callers have seen that one is free.
    function _write(address holder, uint32 operator, bool others, Spot storage s, uint256 shares) private {
        if (shares > MAX_SHARES) shares = MAX_SHARES;
        uint256 number = s.number;
        if (number == 0) {
            if (shares == 0) return;
            number = _take(_holders[holder], others);
            s.number = uint8(number);
        }
        _places[holder][number - 1].push(_now(), shares == 0 ? 0 : uint208(uint256(operator) << 176 | shares));
        if (shares == 0) {
            s.number = 0;
            Holder storage h = _holders[holder];
            if (others) h.others &= ~uint16(1 << (number - 1 - MAX_OPERATORS));
            else h.own &= ~uint16(1 << (number - 1));
        }
    }

    function _take(Holder storage h, bool others) private returns (uint256 number) {
        uint16 used = others ? h.others : h.own;
        while (used >> number & 1 == 1) ++number;
        used |= uint16(1 << number);
        if (others) {
            h.others = used;
            return number + MAX_OPERATORS + 1;
        }
        h.own = used;
        return number + 1;
    }

    /// @dev shares·rate in wei, rounded down; as much as fits for what cannot be.
    function _value(uint256 shares, uint256 rate) private pure returns (uint256 value) {
        if (rate != 0 && shares > type(uint256).max / rate) return type(uint128).max;
        return shares * rate / ONE;
    }

    function _key(uint32 operator, bool others) private pure returns (uint256) {
        return others ? uint256(operator) | 1 << 32 : operator;
    }

    function _split(uint208 packed) private pure returns (uint32 operator, uint256 shares) {
        return (uint32(packed >> 176), packed & MAX_SHARES);
    }

    function _bits(uint256 x) private pure returns (uint256 n) {
        for (; x != 0; x &= x - 1) ++n;
    }
}
