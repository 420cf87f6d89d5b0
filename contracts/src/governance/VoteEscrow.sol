// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Decline, STEP} from "./Decline.sol";
import {IEscrowLedger, IVoteEscrow} from "./IVoteEscrow.sol";
import {Restaked} from "./Restaked.sol";

/// @title VoteEscrow
/// @notice veIOTX: the votes of stake that is locked for 91 days or more, with all their past. Nothing is deposited here
/// and nothing can be transferred: the stake stays where it is, and whoever holds it tells this contract.
/// @dev Rules and numbers: docs/spec/vote-escrow.md. An account's votes are the flat power that was delegated to it (its own,
/// unless it delegated that away), its restaked power likewise, and its own declining power, which cannot be delegated.
///
/// The functions of IEscrowLedger are called in slashes, so they call nobody, clamp what cannot be, loop over a bounded
/// number of things (the steps of the longest lock, at most), and revert for nothing but a wrong caller.
contract VoteEscrow is IVoteEscrow, Restaked, EIP712, Nonces {
    using Checkpoints for Checkpoints.Trace208;
    using Decline for Decline.Sum;

    /// @notice What a bucket counts for.
    /// @param owner whose it is
    /// @param end when its declining power will be zero; 0 for one that is flat
    /// @param amount coins
    struct Recorded {
        address owner;
        uint96 end;
        uint256 amount;
    }

    /// @notice An account's own power now, whoever votes with it.
    /// @param flat of buckets that are renewed all the time
    /// @param declining of buckets whose lock ends
    /// @param restaked of shares of operators' vaults
    /// @param delegatee who votes with the flat power, and with restaked power that has a place there
    struct Power {
        uint256 flat;
        uint256 declining;
        uint256 restaked;
        address delegatee;
    }

    bytes32 private constant DELEGATION_TYPEHASH =
        keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
    /// @notice The shortest lock that votes, in days.
    uint16 public constant MIN_DAYS = 91;
    /// @dev The longest lock there is, in days.
    uint256 private constant MAX_DAYS = 1050;

    /// @inheritdoc IVoteEscrow
    uint40 public immutable WEEK;
    /// @notice Tells of buckets.
    address public immutable STAKING;

    mapping(uint256 bucket => Recorded) private _buckets;
    mapping(address account => uint256) private _flat;
    mapping(address delegatee => Checkpoints.Trace208) private _flatVotes;
    mapping(address account => Decline.Sum) private _declining;
    Checkpoints.Trace208 private _totalFlat;
    Decline.Sum private _totalDeclining;

    error NotStaking(address caller, address staking);
    error FutureLookup(uint256 timepoint, uint48 clock);

    /// @param staking tells of buckets
    /// @param pool tells of restaked stake
    /// @param day seconds of a day
    constructor(address staking, address pool, uint40 day) Restaked(pool) EIP712("Trellis Vote Escrow", "1") {
        STAKING = staking;
        WEEK = 7 * day;
    }

    // ── the ledger ───────────────────────────────────────────────────────

    /// @inheritdoc IEscrowLedger
    /// @dev A bucket of the pool counts for nobody: its shares do.
    function record(uint256 id, address owner, uint256 amount, uint16 duration, uint40 lockedAt, bool autoStake)
        external
    {
        if (msg.sender != STAKING) revert NotStaking(msg.sender, STAKING);
        Recorded memory next = _count(owner, amount, duration, lockedAt, autoStake);
        Recorded memory last = _buckets[id];
        if (last.owner == next.owner && last.end == next.end && last.amount == next.amount) return;
        _buckets[id] = next;
        if (last.end == 0 && next.end == 0) {
            if (last.owner == next.owner) {
                _changeFlat(last.owner, last.amount, next.amount);
            } else {
                _changeFlat(last.owner, last.amount, 0);
                _changeFlat(next.owner, 0, next.amount);
            }
            return;
        }
        _forget(last);
        if (next.end == 0) {
            _changeFlat(next.owner, 0, next.amount);
        } else {
            _declining[next.owner].add(next.amount, next.end);
            _totalDeclining.add(next.amount, next.end);
        }
    }

    /// @dev What a bucket counts for, all zero when for nothing.
    function _count(address owner, uint256 amount, uint16 duration, uint40 lockedAt, bool autoStake)
        private
        view
        returns (Recorded memory r)
    {
        if (amount == 0 || owner == address(0) || owner == POOL || duration < MIN_DAYS) return r;
        if (amount > type(uint112).max) amount = type(uint112).max;
        if (autoStake) return Recorded(owner, 0, amount);
        uint256 begun = lockedAt < block.timestamp ? lockedAt : block.timestamp;
        uint256 end = begun + (duration < MAX_DAYS ? duration : MAX_DAYS) * 1 days;
        end -= end % STEP;
        if (end > block.timestamp) return Recorded(owner, uint96(end), amount);
    }

    function _forget(Recorded memory r) private {
        if (r.end == 0) {
            _changeFlat(r.owner, r.amount, 0);
        } else {
            _declining[r.owner].remove(r.amount, r.end);
            _totalDeclining.remove(r.amount, r.end);
        }
    }

    function _changeFlat(address account, uint256 from, uint256 to) private {
        if (from == to) return;
        _flat[account] = _flat[account] + to - from;
        _totalFlat.push(_now(), uint208(_totalFlat.latest() + to - from));
        _moveFlat(delegates(account), from, to);
    }

    function _moveFlat(address delegatee, uint256 from, uint256 to) private {
        if (from == to) return;
        (uint208 before, uint208 after_) =
            _flatVotes[delegatee].push(_now(), uint208(_flatVotes[delegatee].latest() + to - from));
        emit DelegateVotesChanged(delegatee, before, after_);
    }

    // ── delegation ───────────────────────────────────────────────────────

    /// @notice Lets another account vote with the caller's flat and restaked power; zero or itself takes it back.
    /// @dev `DelegateVotesChanged` tells of flat power. Restaked power moves by `Placed`, and with each `RatioChanged`.
    function delegate(address delegatee) external {
        _delegate(msg.sender, delegatee);
    }

    /// @inheritdoc IVotes
    function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) external {
        if (block.timestamp > expiry) revert VotesExpiredSignature(expiry);
        address signer =
            ECDSA.recover(_hashTypedDataV4(keccak256(abi.encode(DELEGATION_TYPEHASH, delegatee, nonce, expiry))), v, r, s);
        _useCheckedNonce(signer, nonce);
        _delegate(signer, delegatee);
    }

    /// @inheritdoc IVotes
    function delegates(address account) public view returns (address) {
        return _delegateeOf(account);
    }

    function _delegate(address account, address to) private {
        address from = _delegateeOf(account);
        to = _setDelegatee(account, to);
        emit DelegateChanged(account, from, to);
        if (from != to) {
            uint256 flat = _flat[account];
            _moveFlat(from, flat, 0);
            _moveFlat(to, 0, flat);
        }
        _placeAll(account, true);
    }

    // ── reads ────────────────────────────────────────────────────────────

    /// @inheritdoc IVotes
    function getVotes(address account) external view returns (uint256) {
        return _votesAt(account, block.timestamp);
    }

    /// @inheritdoc IVotes
    function getPastVotes(address account, uint256 timepoint) external view returns (uint256) {
        return _votesAt(account, _past(timepoint));
    }

    /// @inheritdoc IVotes
    function getPastTotalSupply(uint256 timepoint) external view returns (uint256) {
        return _totalAt(_past(timepoint));
    }

    /// @inheritdoc IVoteEscrow
    function snapshotOf(uint256 time) external view returns (uint256) {
        uint256 begin = time - time % WEEK;
        return begin == 0 ? 0 : begin - 1;
    }

    /// @inheritdoc IERC6372
    function clock() public view returns (uint48) {
        return _now();
    }

    /// @inheritdoc IERC6372
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=timestamp";
    }

    /// @notice ERC-20 metadata.
    function name() external pure returns (string memory) {
        return "Vote-escrowed IOTX";
    }

    /// @notice ERC-20 metadata.
    function symbol() external pure returns (string memory) {
        return "veIOTX";
    }

    /// @notice ERC-20 metadata.
    function decimals() external pure returns (uint8) {
        return 18;
    }

    /// @notice All votes now.
    function totalSupply() external view returns (uint256) {
        return _totalAt(block.timestamp);
    }

    /// @notice The power of an account's own stake now, whoever votes with it.
    function balanceOf(address account) external view returns (uint256) {
        Power memory p = powerOf(account);
        return p.flat + p.declining + p.restaked;
    }

    /// @notice The same by kind.
    function powerOf(address account) public view returns (Power memory) {
        return Power(
            _flat[account],
            _declining[account].valueAt(block.timestamp),
            _restakedBy(account),
            _delegateeOf(account)
        );
    }

    /// @notice What a bucket counts for now.
    /// @return owner whose
    /// @return power its votes in wei
    /// @return end when they will be zero, 0 for never
    function bucket(uint256 id) external view returns (address owner, uint256 power, uint256 end) {
        Recorded memory r = _buckets[id];
        power = r.end == 0 ? r.amount : Decline.power(r.amount, r.end, block.timestamp);
        return (r.owner, power, r.end);
    }

    function _votesAt(address account, uint256 time) private view returns (uint256) {
        return _flatVotes[account].upperLookupRecent(uint48(time)) + _declining[account].valueAt(time)
            + _restakedVotesAt(account, uint48(time));
    }

    function _totalAt(uint256 time) private view returns (uint256) {
        return _totalFlat.upperLookupRecent(uint48(time)) + _totalDeclining.valueAt(time) + _restakedTotalAt(uint48(time));
    }

    function _past(uint256 timepoint) private view returns (uint256) {
        if (timepoint >= block.timestamp) revert FutureLookup(timepoint, clock());
        return timepoint;
    }
}
