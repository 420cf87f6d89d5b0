// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {FALL, STEP} from "../src/governance/Decline.sol";
import {VoteEscrow} from "../src/governance/VoteEscrow.sol";

/// @dev A vote escrow whose ledgers are played by the test.
abstract contract VoteEscrowWorld is Base {
    address internal constant STAKING = address(0x57a);
    address internal constant POOL = address(0x9001);
    uint40 internal constant START = 1_800_000_000;
    uint40 internal constant WEEK = 7 days;

    VoteEscrow internal escrow;

    function deploy() internal {
        vm.warp(START);
        escrow = new VoteEscrow(STAKING, POOL, 1 days);
    }

    function person(uint256 i) internal pure returns (address) {
        return address(uint160(0xacc0000 + i));
    }

    /// @dev A bucket is renewed all the time.
    function hold(uint256 id, address owner, uint256 amount) internal {
        record(id, owner, amount, 91, uint40(block.timestamp), true);
    }

    /// @dev A bucket is locked for so many days from now.
    function lock(uint256 id, address owner, uint256 amount, uint16 duration) internal {
        record(id, owner, amount, duration, uint40(block.timestamp), false);
    }

    function record(uint256 id, address owner, uint256 amount, uint16 duration, uint40 lockedAt, bool autoStake) internal {
        vm.prank(STAKING);
        escrow.record(id, owner, amount, duration, lockedAt, autoStake);
    }

    function position(address account, uint32 operator, uint256 shares) internal {
        vm.prank(POOL);
        escrow.position(account, operator, shares);
    }

    function ratio(uint32 operator, uint256 assets, uint256 shares) internal {
        vm.prank(POOL);
        escrow.ratio(operator, assets, assets, shares);
    }

    function delegate(address from, address to) internal {
        vm.prank(from);
        escrow.delegate(to);
    }

    function skip(uint256 seconds_) internal {
        vm.warp(block.timestamp + seconds_);
    }

    function endOf(uint256 lockedAt, uint256 duration) internal pure returns (uint256 end) {
        end = lockedAt + duration * 1 days;
        return end - end % STEP;
    }
}

/// @dev The same votes, counted the long way: lists of everything, walked for each question. It tells only of now.
contract NaiveEscrow {
    uint256 private constant ONE = 1 << 128;

    struct Bucket {
        address owner;
        uint256 amount;
        uint256 end;
    }

    struct Position {
        address owner;
        address holder;
        uint32 operator;
        uint256 shares;
    }

    Bucket[] private _buckets;
    mapping(uint256 id => uint256) private _bucketAt;
    Position[] private _positions;
    mapping(address => mapping(uint32 => uint256)) private _positionAt;
    mapping(uint32 => uint256) private _rate;
    mapping(address => address) private _delegatee;
    mapping(address => mapping(uint32 => bool)) private _refused;

    function record(uint256 id, address owner, uint256 amount, uint256 duration, uint256 lockedAt, bool autoStake) external {
        if (_bucketAt[id] == 0) {
            _buckets.push();
            _bucketAt[id] = _buckets.length;
        }
        uint256 end = lockedAt + duration * 1 days;
        end = autoStake ? type(uint256).max : end - end % STEP;
        _buckets[_bucketAt[id] - 1] = Bucket(owner, duration < 91 ? 0 : amount, end);
    }

    function position(address account, uint32 operator, uint256 shares) external {
        if (_positionAt[account][operator] == 0) {
            _positions.push(Position(account, account, operator, 0));
            _positionAt[account][operator] = _positions.length;
        }
        Position storage p = _positions[_positionAt[account][operator] - 1];
        if (p.shares == shares) return;
        p.shares = shares;
        _place(p);
    }

    function ratio(uint32 operator, uint256 assets, uint256 shares) external {
        _rate[operator] = shares == 0 ? 0 : assets * ONE / shares;
    }

    function delegate(address from, address to) external {
        _delegatee[from] = to;
        settle(from);
    }

    function settle(address account) public {
        for (uint256 i; i < _positions.length; ++i) {
            if (_positions[i].owner == account) _positions[i].holder = account;
        }
        for (uint256 i; i < _positions.length; ++i) {
            if (_positions[i].owner == account) _place(_positions[i]);
        }
    }

    function refuse(address by, uint32 operator, bool refused) external {
        _refused[by][operator] = refused;
        if (!refused) return;
        for (uint256 i; i < _positions.length; ++i) {
            Position storage p = _positions[i];
            if (p.operator == operator && p.owner != by && p.holder == by) p.holder = address(0);
        }
    }

    /// @dev Whether the delegatee has no place left for something that this account holds.
    function full(address from, address to) external view returns (bool) {
        if (to == from) return false;
        (uint256 places, uint256 more) = (_places(to, from), 0);
        for (uint256 i; i < _positions.length; ++i) {
            Position storage p = _positions[i];
            if (p.owner != from || p.shares == 0 || _refused[to][p.operator]) continue;
            uint256 others = _others(to, p.operator, from);
            if ((others + p.shares) * _rate[p.operator] / ONE < 1000 ether) continue;
            if (others == 0 && places + ++more > 16) return true;
        }
        return false;
    }

    function votes(address account) external view returns (uint256 sum) {
        uint256 falling;
        for (uint256 i; i < _buckets.length; ++i) {
            Bucket storage b = _buckets[i];
            if (b.end == type(uint256).max) {
                if (delegateeOf(b.owner) == account) sum += b.amount;
            } else if (b.owner == account) {
                falling += b.amount * _left(b.end);
            }
        }
        sum += falling / FALL;
        for (uint256 i; i < _positions.length; ++i) {
            Position storage p = _positions[i];
            // What one holds of an operator for others is one sum, rounded once.
            if (p.holder != account || p.shares == 0) continue;
            if (p.owner == account) sum += p.shares * _rate[p.operator] / ONE;
            else if (_first(i, account)) sum += _others(account, p.operator, address(0)) * _rate[p.operator] / ONE;
        }
    }

    function total() external view returns (uint256 sum) {
        uint256 falling;
        for (uint256 i; i < _buckets.length; ++i) {
            Bucket storage b = _buckets[i];
            if (b.end == type(uint256).max) sum += b.amount;
            else falling += b.amount * _left(b.end);
        }
        sum += falling / FALL;
        for (uint32 o; o < 64; ++o) {
            uint256 shares;
            for (uint256 i; i < _positions.length; ++i) {
                if (_positions[i].operator == o) shares += _positions[i].shares;
            }
            sum += shares * _rate[o] / ONE;
        }
    }

    /// @dev Votes that count for nobody.
    function lost() external view returns (uint256 sum) {
        for (uint256 i; i < _positions.length; ++i) {
            Position storage p = _positions[i];
            if (p.holder == address(0)) sum += p.shares * _rate[p.operator] / ONE;
        }
    }

    function delegateeOf(address account) public view returns (address) {
        return _delegatee[account] == address(0) ? account : _delegatee[account];
    }

    function operatorsOf(address account) external view returns (uint256 n) {
        for (uint256 i; i < _positions.length; ++i) {
            if (_positions[i].owner == account && _positions[i].shares != 0) ++n;
        }
    }

    function _place(Position storage p) private {
        p.holder = p.owner;
        address to = delegateeOf(p.owner);
        if (to == p.owner || p.shares == 0 || _refused[to][p.operator]) return;
        uint256 others = _others(to, p.operator, p.owner);
        if ((others + p.shares) * _rate[p.operator] / ONE < 1000 ether) return;
        if (others == 0 && _places(to, address(0)) == 16) return;
        p.holder = to;
    }

    /// @dev Shares that others than `except` have an account hold.
    function _others(address holder, uint32 operator, address except) private view returns (uint256 shares) {
        for (uint256 i; i < _positions.length; ++i) {
            Position storage p = _positions[i];
            if (p.operator != operator || p.holder != holder || p.owner == holder || p.owner == except) continue;
            shares += p.shares;
        }
    }

    /// @dev Operators whose shares others than `except` have an account hold.
    function _places(address holder, address except) private view returns (uint256 n) {
        for (uint32 o; o < 64; ++o) {
            if (_others(holder, o, except) != 0) ++n;
        }
    }

    /// @dev Whether a position is the first of those of its operator that an account holds for others.
    function _first(uint256 place, address holder) private view returns (bool) {
        for (uint256 i; i < place; ++i) {
            Position storage p = _positions[i];
            if (p.operator == _positions[place].operator && p.holder == holder && p.owner != holder && p.shares != 0) return false;
        }
        return true;
    }

    function _left(uint256 end) private view returns (uint256) {
        if (block.timestamp >= end) return 0;
        return end - block.timestamp < FALL ? end - block.timestamp : FALL;
    }
}
