// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IJournal} from "./IChain.sol";

/// @title Journal
/// @notice What the reports did: elections, faults and failed steps, in order, for ever (docs/spec/staking.md, section 7).
/// @dev The execution client puts the logs of a system call into no receipt, so an event emitted in a report is one that
/// nobody can find. `Committee` therefore writes a record here, and `announce`, an ordinary transaction that anyone may
/// send, emits the event of each record once. Nothing depends on an announcement: the records can be read as they are.
///
/// A record is one slot, a fault two, an election one and one for each eight seats. Faults cost the offender its stake and
/// an election comes once an epoch, 35,000 slots a year with 24 seats and epochs of an hour, so all are kept; failed steps
/// cost nobody anything, so only the first `MAX_FAILED` of an epoch are. Nor does a second double-sign of one who is removed.
contract Journal is IJournal {
    /// @notice What a record tells.
    enum Kind {
        Election,
        Stays,
        Productivity,
        DoubleSign,
        StepFailed
    }

    /// @notice A record.
    /// @param kind what it tells; of a kind, fields without meaning are zero
    /// @param epoch the epoch that the committee is elected for or stays in; of a fault or a failed step, the epoch that ran
    /// @param height the block whose report did it
    /// @param time that block's time
    /// @param delegate whose fault it is, or whom the failed step was about
    /// @param missed commits missed
    /// @param counted of so many
    /// @param until the probation ends when this epoch begins; 0 when it failed
    /// @param slashed whether the delegate was slashed
    /// @param taken for that, in wei
    /// @param step the call that failed, as in `Committee.Step`
    /// @param delegates who was drawn, in that order
    struct Record {
        Kind kind;
        uint64 epoch;
        uint64 height;
        uint64 time;
        uint32 delegate;
        uint32 missed;
        uint32 counted;
        uint64 until;
        bool slashed;
        uint256 taken;
        uint8 step;
        uint32[] delegates;
    }

    /// @dev A record as it is stored, without `taken` and `delegates`: one slot.
    struct Head {
        Kind kind;
        uint40 epoch;
        uint40 height;
        uint40 time;
        uint32 delegate;
        uint32 missed;
        uint32 counted;
        uint8 probation;
        bool slashed;
        uint8 step;
    }

    /// @dev How many records there are and are announced, and how many steps failed in the epoch they failed in last.
    struct State {
        uint64 length;
        uint64 announced;
        uint64 epoch;
        uint32 failed;
    }

    /// @notice The most records that one call returns or announces.
    uint256 public constant MAX_PAGE = 100;
    /// @notice The most failed steps of an epoch that are kept.
    uint32 public constant MAX_FAILED = 128;

    /// @notice Who writes.
    address public immutable COMMITTEE;

    State private _state;
    mapping(uint256 => Head) private _heads;
    mapping(uint256 => uint256) private _taken;
    mapping(uint32 => bool) private _removed;
    /// @dev Those elected, eight to a word from low to high bits; word i of an epoch is at `epoch << 8 | i`.
    mapping(uint256 => uint256) private _elected;

    error NotCommittee();

    /// @notice Who was drawn for epoch `epoch`, in that order, in block `height`, whose PREVRANDAO is the draw's randomness.
    event Elected(uint64 indexed epoch, uint64 indexed height, uint32[] delegates);
    /// @notice Nobody could be elected for epoch `epoch`; the committee stayed.
    event CommitteeStays(uint64 indexed epoch, uint64 indexed height);
    /// @notice A delegate signed too little in epoch `epoch` and is on probation until epoch `until` has begun.
    event Suspended(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint64 until);
    /// @notice A delegate paid for the commits it missed in epoch `epoch`.
    event ProductivitySlash(
        uint32 indexed delegate,
        uint64 indexed epoch,
        uint64 indexed height,
        uint32 missed,
        uint32 counted,
        uint256 taken
    );
    /// @notice A delegate signed two blocks of one height; it is removed for ever.
    event DoubleSign(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint256 taken);
    /// @notice A call out of the report failed; the rest of the report went on without it.
    event StepFailed(uint8 indexed step, uint32 indexed delegate, uint64 indexed epoch, uint64 height);

    /// @notice The events before this one are of `count` records from number `from` on.
    event Announced(uint256 indexed from, uint256 count);

    modifier onlyCommittee() {
        if (msg.sender != COMMITTEE) revert NotCommittee();
        _;
    }

    constructor(address committee) {
        COMMITTEE = committee;
    }

    /// @inheritdoc IJournal
    function election(uint64 epoch, uint32[] calldata delegates) external onlyCommittee {
        uint256 n = delegates.length;
        _head(_append(), n == 0 ? Kind.Stays : Kind.Election, epoch, 0);
        uint256 word;
        for (uint256 i; i < n; ++i) {
            word |= uint256(delegates[i]) << (32 * (i & 7));
            if (i & 7 == 7 || i + 1 == n) {
                _elected[uint256(epoch) << 8 | (i >> 3)] = word;
                word = 0;
            }
        }
    }

    /// @inheritdoc IJournal
    function productivity(
        uint64 epoch,
        uint32 delegate,
        uint8 probation,
        bool slashed,
        uint32 missed,
        uint32 counted,
        uint256 taken
    ) external onlyCommittee {
        uint256 number = _append();
        _heads[number] = Head({
            kind: Kind.Productivity,
            epoch: uint40(epoch),
            height: uint40(block.number),
            time: uint40(block.timestamp),
            delegate: delegate,
            missed: missed,
            counted: counted,
            probation: probation,
            slashed: slashed,
            step: 0
        });
        if (taken != 0) _taken[number] = taken;
    }

    /// @inheritdoc IJournal
    function doubleSign(uint64 epoch, uint32 delegate, uint256 taken) external onlyCommittee {
        if (_removed[delegate]) return;
        _removed[delegate] = true;
        uint256 number = _append();
        _head(number, Kind.DoubleSign, epoch, delegate).slashed = true;
        if (taken != 0) _taken[number] = taken;
    }

    /// @inheritdoc IJournal
    function failed(uint64 epoch, uint8 step, uint32 delegate) external onlyCommittee {
        if (_state.epoch != epoch) (_state.epoch, _state.failed) = (epoch, 0);
        if (_state.failed == MAX_FAILED) return;
        ++_state.failed;
        _head(_append(), Kind.StepFailed, epoch, delegate).step = step;
    }

    /// @notice Emits the events of up to `max` records that were not announced yet, in order. Anyone may call it; each
    /// record is announced once.
    /// @return count how many were
    function announce(uint256 max) external returns (uint256 count) {
        uint256 first = _state.announced;
        count = _page(first, max);
        _state.announced = uint64(first + count);
        for (uint256 i; i < count; ++i) {
            _emit(_record(first + i));
        }
        if (count != 0) emit Announced(first, count);
    }

    /// @notice How many records there are.
    function length() external view returns (uint256) {
        return _state.length;
    }

    /// @notice How many of them are announced: the number of the next one.
    function announced() external view returns (uint256) {
        return _state.announced;
    }

    /// @notice Up to `max` records from number `from` on, the oldest first; at most `MAX_PAGE`.
    function records(uint256 from, uint256 max) external view returns (Record[] memory page) {
        page = new Record[](_page(from, max));
        for (uint256 i; i < page.length; ++i) {
            page[i] = _record(from + i);
        }
    }

    /// @notice Who was drawn for an epoch, in that order; empty when nobody was.
    function elected(uint64 epoch) public view returns (uint32[] memory delegates) {
        uint256 words;
        uint256 n;
        for (uint256 word; (word = _elected[uint256(epoch) << 8 | words]) != 0; ++words) {
            // Nobody has the number 0, so the first one ends the list.
            for (uint256 i; i < 8 && word != 0; ++i) {
                ++n;
                word >>= 32;
            }
        }
        delegates = new uint32[](n);
        for (uint256 i; i < n; ++i) {
            delegates[i] = uint32(_elected[uint256(epoch) << 8 | (i >> 3)] >> (32 * (i & 7)));
        }
    }

    /// @dev The number of the next record, which is taken with it.
    function _append() private returns (uint256) {
        return _state.length++;
    }

    function _head(uint256 number, Kind kind, uint64 epoch, uint32 delegate) private returns (Head storage head) {
        head = _heads[number];
        head.kind = kind;
        head.epoch = uint40(epoch);
        head.height = uint40(block.number);
        head.time = uint40(block.timestamp);
        head.delegate = delegate;
    }

    /// @dev How many records there are from `from` on, at most `max` and `MAX_PAGE`.
    function _page(uint256 from, uint256 max) private view returns (uint256) {
        uint256 count = _state.length;
        if (from >= count) return 0;
        count -= from;
        if (count > max) count = max;
        return count > MAX_PAGE ? MAX_PAGE : count;
    }

    function _record(uint256 number) private view returns (Record memory r) {
        Head memory head = _heads[number];
        r.kind = head.kind;
        r.epoch = head.epoch;
        r.height = head.height;
        r.time = head.time;
        r.delegate = head.delegate;
        r.missed = head.missed;
        r.counted = head.counted;
        if (head.probation != 0) r.until = uint64(head.epoch) + head.probation;
        r.slashed = head.slashed;
        if (head.slashed) r.taken = _taken[number];
        r.step = head.step;
        if (head.kind == Kind.Election) r.delegates = elected(head.epoch);
    }

    function _emit(Record memory r) private {
        if (r.kind == Kind.Election) {
            emit Elected(r.epoch, r.height, r.delegates);
        } else if (r.kind == Kind.Stays) {
            emit CommitteeStays(r.epoch, r.height);
        } else if (r.kind == Kind.Productivity) {
            if (r.until != 0) emit Suspended(r.delegate, r.epoch, r.height, r.until);
            if (r.slashed) emit ProductivitySlash(r.delegate, r.epoch, r.height, r.missed, r.counted, r.taken);
        } else if (r.kind == Kind.DoubleSign) {
            emit DoubleSign(r.delegate, r.epoch, r.height, r.taken);
        } else {
            emit StepFailed(r.step, r.delegate, r.epoch, r.height);
        }
    }
}
