// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Draw} from "./Draw.sol";
import {ICommittee, IDelegates, IJournal, IRewards} from "./IChain.sol";
import {Secp256k1} from "./Secp256k1.sol";
import {IParameters} from "../governance/Parameters.sol";

/// @title Committee
/// @notice Who signs blocks: elections, who did its part, and who pays for not doing it (docs/spec/staking.md).
/// @dev All happens in the report at the start of a block and in the drain at its end. A report that reverted would
/// lose the block; one that always reverts would end elections, rewards and faults for good. So every call out is under
/// `try` with bounded gas that leaves enough for what comes after it, and a failure is an event.
///
/// Events of a report are in no receipt: only who traces the block sees them. What everybody shall be able to find is
/// written to `Journal`, which announces it; a journal that fails costs the record and nothing else.
///
/// Seats are stored in the order of their key addresses, which is CometBFT's, for all powers are equal: bit i of a report
/// is seat i. A set handed out at the end of block B signs from B + 2, and the report of B + 3 is the first about it.
contract Committee is ICommittee {
    /// @notice A member of the committee.
    /// @param delegate its number
    /// @param keyAddress the address of the key it signs with
    /// @param counted commits of this epoch that count
    /// @param missed those of them that it did not sign
    /// @param proposed blocks of this epoch it proposed
    struct Seat {
        uint32 delegate;
        address keyAddress;
        uint32 counted;
        uint32 missed;
        uint32 proposed;
    }

    /// @dev What a report reads and writes, in one slot. `countFrom` is the first block whose report is about the
    /// committee; `strange` counts reports that do not fit it.
    struct State {
        uint64 epoch;
        uint64 epochEnd;
        uint64 countFrom;
        uint32 counted;
        uint8 seats;
        uint8 strange;
        bool publish;
    }

    /// @dev A seat's consensus key.
    struct Key {
        uint256 x;
        address keyAddress;
        bool odd;
    }

    /// @notice What faults cost, as votes have set it.
    /// @param productivity the least part of the counted commits to sign, in hundredths of a percent
    /// @param probation epochs of probation of who signed less
    /// @param missed wei taken for a block that a seat should have made and did not
    /// @param doubleSign hundredths of a percent taken for a double-sign
    struct Faults {
        uint256 productivity;
        uint64 probation;
        uint256 missed;
        uint16 doubleSign;
    }

    /// @notice A call out that failed.
    enum Step {
        Block,
        Remove,
        Suspend,
        Slash,
        Release,
        Rewards,
        Candidates,
        Key
    }

    /// @notice The most seats: the width of the report's bitmap.
    uint256 public constant MAX_SEATS = 72;
    /// @notice The voting power of every seat.
    uint64 public constant POWER = 10;
    /// @notice Blocks from handing out a set to the first report about it.
    uint64 public constant REPORT_LAG = 3;
    /// @notice How many delegates an epoch pays.
    uint256 public constant PAID = 100;
    /// @notice Reports that do not fit the committee, after which it is handed out again.
    uint8 public constant HEAL_AFTER = 4;

    /// @dev Gas that one call may use; what each takes at worst is in snapshots/.
    uint256 private constant BLOCK_GAS = 1_000_000;
    uint256 private constant FAULT_GAS = 1_500_000;
    uint256 private constant RELEASE_GAS = 5_000_000;
    uint256 private constant REWARDS_GAS = 10_000_000;
    uint256 private constant RANKING_GAS = 2_000_000;
    uint256 private constant KEY_GAS = 100_000;
    uint256 private constant RECORD_GAS = 100_000;
    uint256 private constant PARAMETER_GAS = 30_000;
    uint256 private constant ELECTION_RECORD_GAS = 350_000;
    /// @dev Gas left untouched for the steps after it: the election, then that and the rewards and so on backwards.
    uint256 private constant KEEP_END = 50_000;
    uint256 private constant KEEP_ELECTION = 4_500_000;
    uint256 private constant KEEP_REWARDS = KEEP_ELECTION + 7_500_000;
    uint256 private constant KEEP_RELEASE = KEEP_REWARDS + 2_500_000;

    address public immutable REPORTER;
    address public immutable REQUEST_HOOK;
    IDelegates public immutable DELEGATES;
    IRewards public immutable REWARDS;
    IJournal public immutable JOURNAL;
    IParameters public immutable PARAMS;
    uint64 public immutable EPOCH_SECONDS;
    uint8 public immutable SEATS;
    uint8 public immutable CANDIDATES;

    State private _state;
    uint32[72] private _delegates;
    uint32[72] private _missed;
    uint32[72] private _proposed;
    Key[72] private _keys;

    error NotReporter();
    error NotRequestHook();
    error NotGenesis();
    error NoCandidates();
    error WrongSize(uint256 seats, uint256 candidates);
    error ZeroEpoch();

    /// @notice An epoch ended after `counted` commits that count.
    event EpochClosed(uint64 indexed epoch, uint32 counted, uint8 seats);
    /// @notice Who sits from epoch `epoch` on, and the randomness by which they were drawn.
    event Elected(uint64 indexed epoch, uint32[] delegates, uint256 randomness);
    /// @notice Nobody could be elected; the committee stays.
    event CommitteeStays(uint64 indexed epoch);
    /// @notice A committee was handed to the consensus; it signs from block `signsFrom` on.
    event SetPublished(uint64 indexed signsFrom, uint8 seats);
    /// @notice A delegate is on probation until epoch `until` has begun.
    event Suspended(uint32 indexed delegate, uint64 until);
    /// @notice A delegate paid for the commits it missed.
    event ProductivitySlash(uint32 indexed delegate, uint32 missed, uint32 counted, uint256 taken);
    /// @notice A delegate signed two blocks of one height; it is removed for ever.
    event DoubleSign(uint32 indexed delegate, uint256 taken);
    /// @notice A call out failed; the rest of the report went on without it.
    event StepFailed(Step indexed step, uint32 indexed delegate);

    constructor(
        address reporter,
        address requestHook,
        IDelegates delegates,
        IRewards rewards,
        IJournal journal,
        IParameters params,
        uint64 epochSeconds,
        uint8 seats_,
        uint8 candidates
    ) {
        if (epochSeconds == 0) revert ZeroEpoch();
        if (seats_ == 0 || seats_ > MAX_SEATS || candidates < seats_) revert WrongSize(seats_, candidates);
        REPORTER = reporter;
        REQUEST_HOOK = requestHook;
        DELEGATES = delegates;
        REWARDS = rewards;
        JOURNAL = journal;
        PARAMS = params;
        EPOCH_SECONDS = epochSeconds;
        SEATS = seats_;
        CANDIDATES = candidates;
    }

    /// @notice Seats the first committee, the highest in the ranking; only in genesis.
    function found() external {
        if (block.number != 0 || _state.epoch != 0) revert NotGenesis();
        (uint32[] memory ranking,) = DELEGATES.top(SEATS);
        if (ranking.length == 0) revert NoCandidates();
        _state.epoch = 1;
        _state.epochEnd = uint64(block.timestamp) + EPOCH_SECONDS;
        _seat(ranking);
        // The consensus has this set from its own genesis.
        _state.publish = false;
        _state.countFrom = 0;
        emit Elected(1, ranking, 0);
        JOURNAL.election(1, ranking);
    }

    /// @inheritdoc ICommittee
    function report(uint32 proposer, uint8 seats_, uint256 signed, uint128 offenders) external {
        if (msg.sender != REPORTER) revert NotReporter();
        try REWARDS.onBlock{gas: BLOCK_GAS}(proposer) {}
        catch {
            _failed(Step.Block, proposer, KEEP_RELEASE);
        }
        _count(proposer, seats_, signed);
        if (offenders != 0) _punish(offenders);
        if (block.timestamp >= _state.epochEnd && _state.epoch != 0) _close();
    }

    /// @inheritdoc ICommittee
    function drain() external returns (bytes memory) {
        if (msg.sender != REQUEST_HOOK) revert NotRequestHook();
        if (!_state.publish) return "";
        _state.publish = false;
        return set();
    }

    /// @notice The committee as the consensus takes it: records of compressed key and power.
    function set() public view returns (bytes memory out) {
        uint256 n = _state.seats;
        out = new bytes(n * 41);
        for (uint256 i; i < n; ++i) {
            bytes1 prefix = _keys[i].odd ? bytes1(0x03) : bytes1(0x02);
            uint256 x = _keys[i].x;
            uint256 power = uint256(POWER) << 192;
            assembly ("memory-safe") {
                let p := add(add(out, 0x20), mul(i, 41))
                mstore8(p, byte(0, prefix))
                mstore(add(p, 1), x)
                // The last record's power ends with the bytes; write it one byte at a time, not past the end.
                for { let k := 0 } lt(k, 8) { k := add(k, 1) } { mstore8(add(p, add(33, k)), byte(k, power)) }
            }
        }
    }

    /// @notice The epoch that runs.
    function epoch() external view returns (uint64) {
        return _state.epoch;
    }

    /// @notice When it ends: the first block at or past this Unix time closes it.
    function epochEnd() external view returns (uint64) {
        return _state.epochEnd;
    }

    /// @notice The first block whose report is about the committee that `seats` shows; two blocks before it, that committee
    /// begins to sign.
    function countFrom() external view returns (uint64) {
        return _state.countFrom;
    }

    /// @notice The committee in the consensus' order.
    function seats() external view returns (Seat[] memory all) {
        State memory s = _state;
        all = new Seat[](s.seats);
        for (uint256 i; i < all.length; ++i) {
            all[i] = Seat(_delegates[i], _keys[i].keyAddress, s.counted, _missed[i], _proposed[i]);
        }
    }

    /// @notice What faults cost now.
    function faults() public view returns (Faults memory) {
        return Faults(
            _parameter("fault.productivity", 8500, 10_000),
            uint64(_parameter("fault.probation", 6, 200)),
            _parameter("fault.missed", 4 ether, type(uint128).max),
            _doubleSign()
        );
    }

    /// @notice From whom the next epoch's committee would be drawn, as of now.
    /// @return epoch_ that epoch
    /// @return time when it begins
    /// @return candidates from the highest score down
    /// @return scores their scores
    function next()
        external
        view
        returns (uint64 epoch_, uint64 time, uint32[] memory candidates, uint256[] memory scores)
    {
        (candidates, scores) = DELEGATES.top(CANDIDATES);
        return (_state.epoch + 1, _state.epochEnd, candidates, scores);
    }

    /// @notice The draw, for anyone to repeat: up to `max` of `candidates`, in the order drawn.
    function draw(uint32[] memory candidates, uint256 max, uint256 randomness, uint64 epoch_)
        external
        pure
        returns (uint32[] memory)
    {
        return Draw.draw(candidates, max, randomness, epoch_);
    }

    /// @dev Counts the last commit and the proposer. A report does not fit the committee when it is of another number of
    /// seats or the proposer has none: the consensus then runs with another set than the one handed out last. It counts
    /// nothing, the set is handed out again, and what was counted of that other set is forgotten.
    function _count(uint32 proposer, uint256 reported, uint256 signed) private {
        State memory s = _state;
        uint256 n = s.seats;
        uint256 seat = _seatOf(proposer, n);
        if (seat < n) ++_proposed[seat];
        if (reported == 0 || block.number < s.countFrom) return;
        if (reported != n || (proposer != 0 && seat == n)) {
            if (++s.strange >= HEAL_AFTER) {
                _forget(s);
                _publish(s, true);
            }
        } else {
            ++s.counted;
            uint256 missed = ~signed & ((1 << n) - 1);
            for (uint256 i; missed != 0; ++i) {
                if (missed & 1 == 1) ++_missed[i];
                missed >>= 1;
            }
        }
        _state = s;
    }

    /// @dev Removes those proven to have signed twice, four numbers from high to low bits.
    function _punish(uint128 offenders) private {
        bool unseated;
        uint16 share = _doubleSign();
        for (uint256 i; i < 4; ++i) {
            uint32 delegate = uint32(offenders >> (96 - 32 * i));
            if (delegate == 0) continue;
            try DELEGATES.remove{gas: FAULT_GAS}(delegate, share) returns (uint256 taken) {
                emit DoubleSign(delegate, taken);
                try JOURNAL.doubleSign{gas: _spare(RECORD_GAS, KEEP_RELEASE)}(_state.epoch, delegate, taken) {} catch {}
            } catch {
                _failed(Step.Remove, delegate, KEEP_RELEASE);
            }
            if (_unseat(delegate)) unseated = true;
        }
        if (!unseated) return;
        State memory s = _state;
        _publish(s, true);
        _state = s;
    }

    /// @dev Takes a delegate's seat, unless it is the last one.
    function _unseat(uint32 delegate) private returns (bool) {
        uint256 n = _state.seats;
        uint256 seat = _seatOf(delegate, n);
        if (seat == n || n == 1) return false;
        for (uint256 i = seat; i + 1 < n; ++i) {
            _delegates[i] = _delegates[i + 1];
            _missed[i] = _missed[i + 1];
            _proposed[i] = _proposed[i + 1];
            _keys[i] = _keys[i + 1];
        }
        _state.seats = uint8(n - 1);
        return true;
    }

    /// @dev Closes the epoch and begins the next.
    function _close() private {
        State memory s = _state;
        emit EpochClosed(s.epoch, s.counted, s.seats);
        uint64 epoch_ = s.epoch + 1;
        uint64 end = s.epochEnd + EPOCH_SECONDS;
        _state.epoch = epoch_;
        _state.epochEnd = end > block.timestamp ? end : uint64(block.timestamp) + EPOCH_SECONDS;
        _judge(epoch_, s.counted, s.seats);
        try DELEGATES.release{gas: _spare(RELEASE_GAS, KEEP_REWARDS)}(epoch_) {}
        catch {
            _failed(Step.Release, 0, KEEP_REWARDS);
        }
        _reward();
        _elect(epoch_);
    }

    /// @dev Suspends and slashes the seats that signed too little.
    function _judge(uint64 epoch_, uint32 counted, uint256 n) private {
        Faults memory f = faults();
        for (uint256 i; i < n; ++i) {
            uint32 missed = _missed[i];
            if (uint256(counted - missed) * 10_000 >= f.productivity * counted) continue;
            _convict(f, epoch_, _delegates[i], missed, counted, f.missed * missed / n);
        }
    }

    /// @dev Suspends and slashes a delegate that missed so many of `counted` commits in the epoch before `epoch_`.
    function _convict(
        Faults memory f,
        uint64 epoch_,
        uint32 delegate,
        uint32 missed,
        uint32 counted,
        uint256 price
    ) private {
        uint8 probation;
        bool slashed;
        uint256 taken;
        try DELEGATES.suspend{gas: _spare(FAULT_GAS, KEEP_RELEASE)}(delegate, epoch_ + f.probation) {
            probation = uint8(f.probation) + 1;
            emit Suspended(delegate, epoch_ + f.probation);
        } catch {
            _failed(Step.Suspend, delegate, KEEP_RELEASE);
        }
        try DELEGATES.slash{gas: _spare(FAULT_GAS, KEEP_RELEASE)}(delegate, price) returns (uint256 taken_) {
            (slashed, taken) = (true, taken_);
            emit ProductivitySlash(delegate, missed, counted, taken);
        } catch {
            _failed(Step.Slash, delegate, KEEP_RELEASE);
        }
        if (probation == 0 && !slashed) return;
        try JOURNAL.productivity{gas: _spare(RECORD_GAS, KEEP_RELEASE)}(
            epoch_ - 1, delegate, probation, slashed, missed, counted, taken
        ) {} catch {}
    }

    /// @dev Divides the pool among the paid delegates.
    function _reward() private {
        try DELEGATES.top{gas: _spare(RANKING_GAS, KEEP_ELECTION)}(PAID) returns (
            uint32[] memory delegates, uint256[] memory scores
        ) {
            try REWARDS.onEpoch{gas: _spare(REWARDS_GAS, KEEP_ELECTION)}(delegates, scores) {}
            catch {
                _failed(Step.Rewards, 0, KEEP_ELECTION);
            }
        } catch {
            _failed(Step.Candidates, 0, KEEP_ELECTION);
        }
    }

    /// @dev Draws the committee of an epoch. It is handed out even when nobody changed: should the consensus have ignored
    /// an earlier set, this heals it, and a set that is the same changes nothing.
    function _elect(uint64 epoch_) private {
        uint32[] memory drawn;
        try DELEGATES.top{gas: RANKING_GAS}(CANDIDATES) returns (uint32[] memory candidates, uint256[] memory) {
            drawn = Draw.draw(candidates, SEATS, block.prevrandao, epoch_);
        } catch {
            _failed(Step.Candidates, 0, 0);
        }
        if (_seat(drawn)) {
            emit Elected(epoch_, drawn, block.prevrandao);
        } else {
            emit CommitteeStays(epoch_);
            drawn = new uint32[](0);
        }
        try JOURNAL.election{gas: _spare(ELECTION_RECORD_GAS, KEEP_END)}(epoch_, drawn) {} catch {}
    }

    /// @dev Gives the seats to `drawn`, as far as they have keys, and begins to count anew. False when nobody has.
    function _seat(uint32[] memory drawn) private returns (bool) {
        (uint32[] memory delegates, Key[] memory keys, uint256 n) = _sorted(drawn);
        State memory s = _state;
        bool changed = n != 0 && n != s.seats;
        for (uint256 i; i < n; ++i) {
            if (_keys[i].keyAddress != keys[i].keyAddress) {
                _keys[i] = keys[i];
                changed = true;
            }
            _delegates[i] = delegates[i];
        }
        if (n != 0) s.seats = uint8(n);
        _forget(s);
        _publish(s, changed);
        _state = s;
        return n != 0;
    }

    /// @dev Begins to count anew.
    function _forget(State memory s) private {
        for (uint256 i; i < s.seats; ++i) {
            _missed[i] = 0;
            _proposed[i] = 0;
        }
        s.counted = 0;
    }

    /// @dev The keys of `drawn`, sorted by address as CometBFT sorts equal powers, by insertion.
    function _sorted(uint32[] memory drawn)
        private
        returns (uint32[] memory delegates, Key[] memory keys, uint256 n)
    {
        delegates = new uint32[](drawn.length);
        keys = new Key[](drawn.length);
        for (uint256 d; d < drawn.length; ++d) {
            Key memory key = _keyOf(drawn[d]);
            if (key.keyAddress == address(0)) continue;
            uint256 k = n++;
            for (; k > 0 && keys[k - 1].keyAddress > key.keyAddress; --k) {
                (keys[k], delegates[k]) = (keys[k - 1], delegates[k - 1]);
            }
            (keys[k], delegates[k]) = (key, drawn[d]);
        }
    }

    /// @dev A delegate's key, zero when it has none.
    function _keyOf(uint32 delegate) private returns (Key memory key) {
        try DELEGATES.keyOf{gas: KEY_GAS}(delegate) returns (uint256 x, uint256 y) {
            if (x != 0) return Key(x, Secp256k1.toAddress(x, y), y & 1 == 1);
        } catch {}
        _failed(Step.Key, delegate, KEEP_ELECTION);
    }

    /// @dev Has the set handed out at the end of this block. One that changed is counted once the consensus has it.
    function _publish(State memory s, bool changed) private {
        s.publish = true;
        s.strange = 0;
        if (changed) s.countFrom = uint64(block.number) + REPORT_LAG;
        emit SetPublished(uint64(block.number) + REPORT_LAG - 1, s.seats);
    }

    /// @dev Tells of a call out that failed. The record is not made when it would need gas that later steps need.
    function _failed(Step step, uint32 delegate, uint256 keep) private {
        emit StepFailed(step, delegate);
        try JOURNAL.failed{gas: _spare(RECORD_GAS, keep)}(_state.epoch, uint8(step), delegate) {} catch {}
    }

    /// @dev The seat of a delegate, `n` when it has none.
    function _seatOf(uint32 delegate, uint256 n) private view returns (uint256) {
        if (delegate == 0) return n;
        for (uint256 i; i < n; ++i) {
            if (_delegates[i] == delegate) return i;
        }
        return n;
    }

    function _doubleSign() private view returns (uint16) {
        return uint16(_parameter("fault.doubleSign", 500, 10_000));
    }

    /// @dev A number that votes have set. Parameters exist from genesis and answer for ever; still the report asks with care,
    /// and goes on with `genesis`' number when there is no answer, or one above `most`, with which it could not reckon.
    function _parameter(bytes32 name, uint256 genesis, uint256 most) private view returns (uint256 value) {
        (bool ok, bytes memory out) =
            address(PARAMS).staticcall{gas: PARAMETER_GAS}(abi.encodeCall(IParameters.get, (name)));
        if (!ok || out.length != 32) return genesis;
        value = abi.decode(out, (uint256));
        if (value > most) value = genesis;
    }

    /// @dev At most `most` gas, and only what is left above `keep`.
    function _spare(uint256 most, uint256 keep) private view returns (uint256) {
        uint256 left = gasleft();
        if (left <= keep) return 0;
        return left - keep < most ? left - keep : most;
    }
}
