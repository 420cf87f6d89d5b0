// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IGuardian} from "../governance/IGuardian.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IAllocations, IFaultProof, IRestakingPool, ServiceTerms, WAD} from "./ISecurity.sol";
import {IJury, Verdict} from "./ISlashing.sol";
import {SlashBonds} from "./SlashBonds.sol";
import {SlashEscrow} from "./SlashEscrow.sol";
import {SlashMeter} from "./SlashMeter.sol";

/// @title Slashing
/// @notice Takes stake on evidence, in three lanes. A: a contract proves the fault, and the stake is taken at once. B: an
/// accusation with a bond, taken if nobody challenges it in two days, else judged by a jury. C: an accusation with a bond
/// that a jury judges. What is taken stays in escrow for a week; lanes B and C can be appealed against meanwhile, to a
/// second, larger jury. docs/spec/slashing.md is the specification.
///
/// @dev A case of lanes B and C, and what ends each of its states if nobody acts:
///
///     Accused ──2 days──────────────► Guilty ──taken (meter)──► Taken ──5 days──────────────► Closed: slashed
///        │ challenge                    │ ▲                       │ appeal
///        ▼               guilty         │ │ window over           ▼          guilty, or undecided after a jury
///      Trial ─────────────────────────►─┘ └─► Closed: lapsed    Appeal ──────────────────────► Closed: slashed
///        └─ not guilty ► Closed: acquitted, undecided             └─ else ► Closed: reversed
///
/// `advance` does whatever is due of a case; anyone may call it. What a call takes is decided by states and times alone,
/// so who calls it, and in which order, changes nothing but how soon.
contract Slashing is SlashMeter, SlashBonds, ReentrancyGuardTransient {
    /// @notice What a proof of lane A may use of gas.
    uint256 public constant PROOF_GAS = 3_000_000;
    /// @notice How much of a refused proof's reason is passed on, in bytes.
    uint256 private constant REASON_BYTES = 512;

    /// @notice Holds what is taken.
    SlashEscrow public immutable ESCROW;
    /// @notice Judges.
    IJury public immutable JURY;
    /// @notice Says which new accusations are paused. Never asked in lane A, nor for anything that began before.
    IGuardian public immutable GUARDIAN;

    /// @notice From a fault to the last moment of an accusation.
    uint40 public immutable ACCUSE_SECONDS;
    /// @notice From an accusation of lane B to the last moment of a challenge.
    uint40 public immutable CHALLENGE_SECONDS;
    /// @notice From a fault to the last moment at which stake is taken for it: what stake needs to leave.
    uint40 public immutable WINDOW_SECONDS;
    /// @notice How much longer a slash that the meter holds up can go on.
    uint40 public immutable WAIT_SECONDS;
    /// @notice From the end of taking to the last moment of an appeal.
    uint40 public immutable APPEAL_SECONDS;

    /// @notice What an accuser says. The evidence itself is where `uri` says.
    /// @param lane Semi: slashed unless challenged; Subjective: a jury judges at once
    /// @param capture when the fault was done, Unix seconds, at most ACCUSE_SECONDS ago
    /// @param wad how much of its promise it shall cost, in parts of 10¹⁸
    /// @param evidence hash of the evidence
    /// @param uri where it is
    struct Accusation {
        Lane lane;
        uint32 service;
        uint32 operator;
        uint40 capture;
        uint64 wad;
        bytes32 evidence;
        string uri;
    }

    /// @dev How far the taking of a case has come.
    /// @param left what is still to be taken of the promise, parts of 10¹⁸
    /// @param day of the last part that the meter allowed, plus 1; 0 for none
    /// @param begun whether `left` was set
    /// @param entries where in the escrow what was taken is
    struct Taking {
        uint64 left;
        uint40 day;
        bool begun;
        uint256[] entries;
    }

    /// @dev What a proof found.
    struct Fault {
        uint32 operator;
        uint40 capture;
        uint256 wad;
        bytes32 id;
    }

    mapping(uint256 id => Taking) private _takings;
    /// @dev Lane A: which fault was slashed in which case.
    mapping(uint32 service => mapping(bytes32 fault => uint256)) private _used;
    /// @dev Lanes B and C: what faults of an operator cost so far, by the day of the fault and by the evidence.
    mapping(uint32 service => mapping(uint32 operator => mapping(bytes32 key => uint64))) private _spent;

    error ProofRefused(address proof, bytes reason);
    error ProofChanged(address have, address want);
    error NoSuchLane(uint32 service, Lane lane);
    error FaultUsed(uint32 service, bytes32 fault, uint256 id);
    error NotSecured(uint32 service, uint32 operator, uint256 capture);
    error CaptureOutOfWindow(uint256 capture, uint256 from, uint256 until);
    error BadWad(uint256 have, uint256 max);
    error Paused(bytes32 risk);
    error NotChallengeable(uint256 id, State state);
    error ChallengeOver(uint256 id, uint256 until);
    error NotAppealable(uint256 id, State state);
    error AppealOver(uint256 id, uint256 until);
    error NothingDue(uint256 id, State state, uint256 from);
    error NotSelf(address caller);
    /// @dev Inside only: the meter would not allow what was tried.
    error MeterFull(address asset, uint256 have, uint256 want);
    /// @dev Inside only: carries what a slash would take.
    error Probed(address[] assets, uint256[] amounts);

    event Opened(
        uint256 indexed id,
        uint32 indexed service,
        uint32 indexed operator,
        Lane lane,
        uint256 capture,
        uint256 wad,
        address accuser,
        bytes32 evidence,
        string uri
    );
    event Challenged(uint256 indexed id, address indexed challenger, uint64 trial);
    event Appealed(uint256 indexed id, address indexed appellant, uint64 trial);
    /// @notice A jury came to this; not for trials that nobody concluded in time.
    event Judged(uint256 indexed id, uint64 indexed trial, Verdict verdict, uint256 drawn, uint256 revealed);
    /// @notice Stake was taken, into the escrow.
    event Taken(uint256 indexed id, uint256 indexed entry, address[] assets, uint256[] amounts);
    /// @notice The meter is full: the rest waits, and the operator's exits with it.
    event Waiting(uint256 indexed id, uint256 until);

    constructor(
        IAllocations allocations,
        IRestakingPool pool,
        SlashEscrow escrow,
        IJury jury,
        IParameters params,
        IGuardian guardian,
        uint40 day
    ) SlashMeter(day, params, pool, allocations) {
        ESCROW = escrow;
        JURY = jury;
        GUARDIAN = guardian;
        (ACCUSE_SECONDS, CHALLENGE_SECONDS, WINDOW_SECONDS) = (5 * day, 2 * day, 9 * day);
        (WAIT_SECONDS, APPEAL_SECONDS) = (5 * day, 5 * day);
    }

    // ── lane A ──

    /// @notice Slashes for a fault that the service's proof contract finds in `evidence`: at once, without a bond, and
    /// without a meter but the operator's own promise. The caller is the reporter; an operator's owner is none.
    /// @return id the case; 0 when there was nothing to take, and then the fault is not used up
    function prove(uint32 service, bytes calldata evidence) external nonReentrant returns (uint256 id) {
        (Fault memory f, ServiceTerms memory terms) = _proven(service, evidence);
        if (_used[service][f.id] != 0) revert FaultUsed(service, f.id, _used[service][f.id]);
        _requireWindow(f.capture, WINDOW_SECONDS);
        if (!ALLOCATIONS.securedBy(service, f.operator, f.capture)) revert NotSecured(service, f.operator, f.capture);
        if (f.wad > terms.maxObjective) f.wad = terms.maxObjective;
        (address[] memory assets, uint256[] memory amounts) = _probe(service, f.operator, f.wad, f.capture);
        if (_isNothing(amounts)) return 0;
        f.wad = _correlate(service, assets, f.wad, terms.maxObjective);

        id = _newCase(Lane.Objective, service, f.operator, f.capture, uint64(f.wad), f.id);
        _cases[id].taking = uint64(f.wad);
        _promise(id, terms.maxObjective, terms.harmed, "");
        _used[service][f.id] = id;
        _take(id, f.wad, f.capture, false);
        _close(id, _cases[id], Outcome.Slashed);
    }

    // ── lanes B and C ──

    /// @notice Accuses an operator, with `pool.bond` as the bond.
    function accuse(Accusation calldata a) external payable nonReentrant returns (uint256 id) {
        bytes32 risk = a.lane == Lane.Semi ? bytes32("slash.semi") : bytes32("slash.jury");
        if (GUARDIAN.paused(risk)) revert Paused(risk);
        _requireWindow(a.capture, ACCUSE_SECONDS);
        ServiceTerms memory terms = ALLOCATIONS.termsAt(a.service, a.capture);
        uint64 max = a.lane == Lane.Semi ? terms.maxSemi : a.lane == Lane.Subjective ? terms.maxSubjective : 0;
        if (max == 0) revert NoSuchLane(a.service, a.lane);
        if (a.wad == 0 || a.wad > max) revert BadWad(a.wad, max);
        if (!ALLOCATIONS.securedBy(a.service, a.operator, a.capture)) {
            revert NotSecured(a.service, a.operator, a.capture);
        }
        id = _newCase(a.lane, a.service, a.operator, a.capture, a.wad, a.evidence);
        Case storage c = _cases[id];
        c.bond = _takeBond(PARAMS.get("pool.bond"));
        _promise(id, max, terms.harmed, a.uri);
        if (a.lane == Lane.Semi) _enter(c, State.Accused);
        else _try(id, c, terms.owner);
    }

    /// @notice Brings an accusation of lane B before a jury, with a bond as high as the accuser's. Anyone may.
    function challenge(uint256 id) external payable nonReentrant {
        Case storage c = _case(id);
        if (c.state != State.Accused) revert NotChallengeable(id, c.state);
        uint256 until = c.since + CHALLENGE_SECONDS;
        if (block.timestamp >= until) revert ChallengeOver(id, until);
        _takeBond(c.bond);
        c.challenger = msg.sender;
        _try(id, c, ALLOCATIONS.termsAt(c.service, c.capture).owner);
        emit Challenged(id, msg.sender, c.trial);
    }

    /// @notice Appeals against a slash of lanes B and C while it is in escrow, with twice the bond: another jury, more than
    /// twice as large, none of whom sat in the first. Anyone may, once.
    function appeal(uint256 id) external payable nonReentrant {
        Case storage c = _case(id);
        if (c.state != State.Taken) revert NotAppealable(id, c.state);
        uint256 until = c.since + APPEAL_SECONDS;
        if (block.timestamp >= until) revert AppealOver(id, until);
        _takeBond(uint256(c.bond) * 2);
        c.appellant = msg.sender;
        address owner = ALLOCATIONS.termsAt(c.service, c.capture).owner;
        c.appeal = JURY.open(id, PARAMS.get("pool.jury") * 2 + 1, c.trial, c.operator, _barred(c, owner));
        _enter(c, State.Appeal);
        emit Appealed(id, msg.sender, c.appeal);
    }

    /// @notice Does what is due of a case; by anyone. Reverts when nothing is.
    function advance(uint256 id) external nonReentrant {
        Case storage c = _case(id);
        State before = c.state;
        if (c.state == State.Trial) _conclude(id, c);
        if (c.state == State.Accused && block.timestamp >= c.since + CHALLENGE_SECONDS) _enter(c, State.Guilty);
        if (c.state == State.Guilty) {
            if (_execute(id, c)) return;
        } else if (c.state == State.Taken && block.timestamp >= c.since + APPEAL_SECONDS) {
            _close(id, c, Outcome.Slashed);
        } else if (c.state == State.Appeal) {
            _concludeAppeal(id, c);
        }
        if (c.state == before) revert NothingDue(id, before, dueAt(id));
    }

    // ── views ──

    /// @notice From when `advance` has something to do if nobody else acts, Unix seconds; 0 for a closed case. A jury may
    /// come to an end before.
    function dueAt(uint256 id) public view returns (uint256) {
        Case storage c = _case(id);
        if (c.state == State.Accused) return c.since + CHALLENGE_SECONDS;
        if (c.state == State.Trial || c.state == State.Appeal) return c.since + DAY + DAY / 2;
        if (c.state == State.Taken) return c.since + APPEAL_SECONDS;
        if (c.state != State.Guilty) return 0;
        uint40 day = _takings[id].day;
        return day > today() ? uint256(day) * DAY : block.timestamp;
    }

    /// @notice Until when stake can be taken in a case, Unix seconds.
    function lapsesAt(uint256 id) public view returns (uint256) {
        return _case(id).capture + WINDOW_SECONDS + (_takings[id].begun ? WAIT_SECONDS : 0);
    }

    /// @notice The case that a fault of lane A was slashed in, 0 for none.
    function caseOf(uint32 service, bytes32 fault) external view returns (uint256) {
        return _used[service][fault];
    }

    /// @notice Where in the escrow a case's stake is or was, and what part of the promise the meter still holds up.
    function takingOf(uint256 id) external view returns (uint256[] memory entries, uint256 left) {
        return (_takings[id].entries, _takings[id].left);
    }

    // ── judging ──

    function _try(uint256 id, Case storage c, address owner) private {
        c.trial = JURY.open(id, PARAMS.get("pool.jury"), 0, c.operator, _barred(c, owner));
        _enter(c, State.Trial);
    }

    /// @dev Who may not judge: the parties, and who gains by a slash.
    function _barred(Case storage c, address owner) private view returns (address[] memory list) {
        list = new address[](6);
        (list[0], list[1], list[2]) = (_ownerOf(c.operator), c.accuser, c.challenger);
        (list[3], list[4], list[5]) = (c.appellant, owner, c.harmed);
    }

    function _conclude(uint256 id, Case storage c) private {
        (Verdict verdict, uint128 fee) = _judge(id, c.trial, c.bond);
        if (verdict == Verdict.Open) return;
        c.fee = fee;
        c.judged = true;
        if (verdict == Verdict.Guilty) _enter(c, State.Guilty);
        else _close(id, c, verdict == Verdict.NotGuilty ? Outcome.Acquitted : Outcome.Undecided);
    }

    /// @dev Guilty stands. Without a verdict the first jury's stands; where none judged, nobody was found guilty.
    function _concludeAppeal(uint256 id, Case storage c) private {
        (Verdict verdict, uint128 fee) = _judge(id, c.appeal, uint256(c.bond) * 2);
        if (verdict == Verdict.Open) return;
        c.appealFee = fee;
        c.appealed = verdict;
        bool stands = verdict == Verdict.Guilty || (verdict == Verdict.Undecided && c.judged);
        // Who let the escrow end without concluding the appeal has lost it.
        if (!stands && _reverse(id, c)) _close(id, c, Outcome.Reversed);
        else _close(id, c, Outcome.Slashed);
    }

    function _judge(uint256 id, uint64 trial, uint256 bond) private returns (Verdict verdict, uint128 fee) {
        uint256 drawn;
        uint256 revealed;
        (verdict, drawn, revealed) = JURY.result(trial);
        if (verdict == Verdict.Open) return (verdict, 0);
        // Whatever the verdict, a juror earns the same; and nobody gains by another's silence.
        if (drawn != 0) fee = uint128(bond * FEE_PERCENT / 100 / drawn * revealed);
        JURY.pay{value: fee}(trial);
        emit Judged(id, trial, verdict, drawn, revealed);
    }

    function _reverse(uint256 id, Case storage c) private returns (bool any) {
        uint256[] storage entries = _takings[id].entries;
        for (uint256 i; i < entries.length; ++i) {
            if (!ESCROW.isOpen(entries[i])) continue;
            ESCROW.reverse(entries[i]);
            any = true;
        }
        if (!any) return false;
        (bytes32 day, bytes32 proof) = _spentKeys(c);
        mapping(bytes32 => uint64) storage spent = _spent[c.service][c.operator];
        spent[day] -= c.taking;
        spent[proof] -= c.taking;
    }

    // ── taking ──

    /// @dev Takes what the meter allows. Returns whether it did something without leaving the state.
    function _execute(uint256 id, Case storage c) private returns (bool) {
        Taking storage t = _takings[id];
        if (block.timestamp >= lapsesAt(id)) {
            _finish(id, c, Outcome.Lapsed);
            return false;
        }
        if (t.day > today()) return false; // a part was taken today
        uint40 capture = c.capture;
        // What waited beyond the window is for what the operator still promised at the window's start.
        if (block.timestamp > capture + WINDOW_SECONDS) capture = uint40(block.timestamp) - WINDOW_SECONDS;
        if (!t.begun) {
            (address[] memory assets,) = _probe(c.service, c.operator, c.wad, capture);
            _reserve(c, assets);
            (t.begun, t.left) = (true, c.taking);
        }
        if (t.left == 0 || _tryTake(id, t.left, capture)) {
            t.left = 0;
            _finish(id, c, Outcome.Slashed);
            return false;
        }
        uint64 part = _allowed(c, t.left, capture);
        // The meter's part of a part is not exactly that part: what was slashed before is in between.
        for (uint256 tries; part != 0 && tries < 4; ++tries) {
            if (_tryTake(id, part, capture)) {
                (t.left, t.day) = (t.left - part, uint40(today()) + 1);
                break;
            }
            part /= 2;
        }
        uint40 until = (uint40(today()) + 2) * DAY;
        POOL.hold(c.operator, until);
        _renew(t, lapsesAt(id));
        emit Waiting(id, until);
        return true;
    }

    /// @dev What of `left` the meter allows today.
    function _allowed(Case storage c, uint64 left, uint40 capture) private returns (uint64 part) {
        (address[] memory assets, uint256[] memory amounts) = _probe(c.service, c.operator, left, capture);
        part = left;
        for (uint256 i; i < assets.length; ++i) {
            uint256 meter = meterLeft(assets[i]);
            if (amounts[i] > meter) {
                uint256 p = left * meter / amounts[i];
                if (p < part) part = uint64(p);
            }
        }
    }

    /// @dev Counts the others of these days in, and what the same fault has cost before: of one day's faults of an operator,
    /// and of one evidence, the dearest is paid for, whoever accuses how often.
    function _reserve(Case storage c, address[] memory assets) private {
        uint256 wad = _correlate(c.service, assets, c.wad, c.max);
        (bytes32 day, bytes32 proof) = _spentKeys(c);
        mapping(bytes32 => uint64) storage spent = _spent[c.service][c.operator];
        uint256 before = spent[day] > spent[proof] ? spent[day] : spent[proof];
        if (wad <= before) return;
        c.taking = uint64(wad - before);
        spent[day] += c.taking;
        spent[proof] += c.taking;
    }

    function _spentKeys(Case storage c) private view returns (bytes32 day, bytes32 proof) {
        return (bytes32(uint256(c.capture / DAY)), keccak256(abi.encode(c.evidence)));
    }

    /// @dev No more is taken: to the appeal if something was, to the end if nothing was.
    function _finish(uint256 id, Case storage c, Outcome outcome) private {
        Taking storage t = _takings[id];
        if (t.entries.length == 0) return _close(id, c, outcome);
        _renew(t, block.timestamp);
        _enter(c, State.Taken);
    }

    /// @dev Nothing leaves the escrow before the time of an appeal, which begins at `from` at the latest, is over.
    function _renew(Taking storage t, uint256 from) private {
        for (uint256 i; i < t.entries.length; ++i) {
            ESCROW.renew(t.entries[i], uint40(from));
        }
    }

    function _tryTake(uint256 id, uint256 wad, uint40 capture) private returns (bool) {
        try this.takeMetered(id, wad, capture) {
            return true;
        } catch (bytes memory reason) {
            // Any other failure, want of gas among them, is the caller's to try again.
            if (bytes4(reason) != MeterFull.selector) _bubble(reason);
            return false;
        }
    }

    /// @dev Takes, or reverts with `MeterFull` and nothing has happened. Called by this contract alone.
    function takeMetered(uint256 id, uint256 wad, uint40 capture) external {
        if (msg.sender != address(this)) revert NotSelf(msg.sender);
        _take(id, wad, capture, true);
    }

    function _take(uint256 id, uint256 wad, uint40 capture, bool metered) private {
        Case storage c = _cases[id];
        (address[] memory assets, uint256[] memory amounts) =
            ALLOCATIONS.slash(c.service, c.operator, wad, capture, address(ESCROW));
        if (metered) {
            for (uint256 i; i < assets.length; ++i) {
                // What was just taken is no longer in the pool, and not counted yet.
                uint256 have = _meterLeftBefore(assets[i], amounts[i]);
                if (amounts[i] > have) revert MeterFull(assets[i], have, amounts[i]);
            }
        }
        if (_isNothing(amounts)) return;
        _count(c.service, assets, amounts, metered);
        Taking storage t = _takings[id];
        address reporter = c.accuser == _ownerOf(c.operator) ? address(0) : c.accuser;
        uint256 entry = ESCROW.open(c.service, c.operator, assets, amounts, c.harmed, reporter);
        t.entries.push(entry);
        emit Taken(id, entry, assets, amounts);
    }

    /// @dev What a slash would take: it is done in a call that always reverts.
    function _probe(uint32 service, uint32 operator, uint256 wad, uint40 capture)
        private
        returns (address[] memory assets, uint256[] memory amounts)
    {
        try this.probe(service, operator, wad, capture) {}
        catch (bytes memory reason) {
            if (bytes4(reason) != Probed.selector) _bubble(reason);
            assembly ("memory-safe") {
                // The selector is cut off: the length moves four bytes on.
                mstore(add(reason, 4), sub(mload(reason), 4))
                reason := add(reason, 4)
            }
            (assets, amounts) = abi.decode(reason, (address[], uint256[]));
        }
    }

    /// @dev Reverts with what a slash would take. Called by this contract alone.
    function probe(uint32 service, uint32 operator, uint256 wad, uint40 capture) external {
        if (msg.sender != address(this)) revert NotSelf(msg.sender);
        (address[] memory assets, uint256[] memory amounts) =
            ALLOCATIONS.slash(service, operator, wad, capture, address(ESCROW));
        revert Probed(assets, amounts);
    }

    // ── proofs ──

    /// @dev Judges by the terms of the moment of the fault, which only the proof itself tells.
    function _proven(uint32 service, bytes calldata evidence)
        private
        view
        returns (Fault memory f, ServiceTerms memory terms)
    {
        address proof = ALLOCATIONS.termsAt(service, uint40(block.timestamp)).proof;
        f = _check(proof, service, evidence);
        terms = ALLOCATIONS.termsAt(service, f.capture);
        if (terms.proof == proof) return (f, terms);
        // The service has changed its proof since the fault: that of then judges.
        proof = terms.proof;
        f = _check(proof, service, evidence);
        terms = ALLOCATIONS.termsAt(service, f.capture);
        if (terms.proof != proof) revert ProofChanged(proof, terms.proof);
    }

    /// @dev Asks a contract that the service's owner chose: it gets a bound of gas and may answer so much; what it does
    /// with either costs nobody but the caller.
    function _check(address proof, uint32 service, bytes calldata evidence)
        private
        view
        returns (Fault memory)
    {
        if (proof.code.length == 0) revert NoSuchLane(service, Lane.Objective);
        _needGas(PROOF_GAS);
        bytes memory data = abi.encodeCall(IFaultProof.check, (service, evidence));
        uint256[4] memory answer;
        uint256 bound = PROOF_GAS;
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(bound, proof, add(data, 0x20), mload(data), answer, 0x80)
            ok := and(ok, gt(returndatasize(), 0x7f))
        }
        if (!ok) revert ProofRefused(proof, _reason());
        if (answer[0] > type(uint32).max || answer[1] > type(uint40).max) revert ProofRefused(proof, "");
        if (answer[1] > block.timestamp) revert CaptureOutOfWindow(answer[1], 0, block.timestamp);
        return Fault(uint32(answer[0]), uint40(answer[1]), answer[2], bytes32(answer[3]));
    }

    function _reason() private pure returns (bytes memory reason) {
        uint256 max = REASON_BYTES;
        assembly ("memory-safe") {
            let size := returndatasize()
            if gt(size, max) { size := max }
            reason := mload(0x40)
            mstore(reason, size)
            returndatacopy(add(reason, 0x20), 0, size)
            mstore(0x40, add(reason, and(add(size, 0x3f), not(0x1f))))
        }
    }

    // ── small ──

    /// @dev Notes what a case may cost and to whom it goes, and announces it.
    function _promise(uint256 id, uint64 max, address harmed, string memory uri) private {
        Case storage c = _cases[id];
        (c.max, c.harmed) = (max, harmed);
        emit Opened(id, c.service, c.operator, c.lane, c.capture, c.wad, c.accuser, c.evidence, uri);
    }

    /// @dev What lanes B and C can take today, counted as if `amount`, which has just left the pool, were still there.
    function _meterLeftBefore(address asset, uint256 amount) private view returns (uint256) {
        uint256 left = meterLeft(asset);
        return left + amount * PARAMS.get("pool.meter") / ALL;
    }

    function _requireWindow(uint256 capture, uint256 window) private view {
        uint256 from = block.timestamp > window ? block.timestamp - window : 0;
        // The window's end is not in it: then stake that left at the fault's moment is gone.
        if (capture <= from || capture > block.timestamp) {
            revert CaptureOutOfWindow(capture, from, block.timestamp);
        }
    }

    function _ownerOf(uint32 operator) internal view override returns (address) {
        return POOL.ownerOf(operator);
    }

    function _isNothing(uint256[] memory amounts) private pure returns (bool) {
        for (uint256 i; i < amounts.length; ++i) {
            if (amounts[i] != 0) return false;
        }
        return true;
    }

    function _bubble(bytes memory reason) private pure {
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }
}
