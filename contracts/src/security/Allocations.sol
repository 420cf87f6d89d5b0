// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {IGuardian} from "../governance/IGuardian.sol";
import {IAllocations, IRestakingPool, ServiceTerms, WAD} from "./ISecurity.sol";
import {Services} from "./Services.sol";

/// @title Allocations
/// @notice What operators promised to services, in parts of what they hold: the same stake never backs two promises.
/// @dev Rules and formulae: docs/spec/security.md. For each operator and asset there is a magnitude M, 10¹⁸ at first, which
/// only falls (I6); what is promised to services, m each, adds up to M at most (I5). A service can take m/M of what the
/// operator holds. A slash of Δ takes Δ/M of that and lowers m and M by Δ: so what the others can take, m/M of the rest,
/// is not touched, and neither depends on who staked what.
///
/// Changes of a promise count when their second has passed. Less is promised WINDOW later, and until then all of it can be
/// slashed, as stake that leaves can. More is promised a day later to a service of genesis, for which votes act; to any
/// other only when stakers that do not want that have had WINDOW to leave, and a day to see it: else an operator could
/// promise their stake to a service of its own, have it slashed, and be the harmed.
contract Allocations is IAllocations, Services {
    using Checkpoints for Checkpoints.Trace208;

    /// @notice What an operator promised to a service of an asset.
    /// @param current what can be slashed now, parts of 10¹⁸ of what the operator began with
    /// @param pending what it changes to, when `until` is not 0
    /// @param until the last second of `current`, Unix
    struct Promise {
        uint64 current;
        uint64 pending;
        uint40 until;
    }

    /// @notice A slash that was done, for the risk view.
    struct Slashed {
        uint32 operator;
        uint40 time;
        uint40 capture;
        uint64 wad;
    }

    /// @dev M as 10¹⁸ less what was slashed, so that it needs no beginning; `promised` is Σ max(current, pending).
    struct Magnitude {
        uint64 lost;
        uint64 promised;
    }

    uint256 public constant MAX_SERVICES = 16;
    /// @notice Days for which a promise that was taken back can be slashed, and back to which faults can be.
    uint40 public constant WINDOW_DAYS = 9;

    IRestakingPool public immutable POOL;
    address public immutable SLASHING;
    uint40 public immutable WINDOW_SECONDS;
    /// @notice How long it takes until more counts that is promised to a service of genesis.
    uint40 public immutable INCREASE_SECONDS;
    /// @notice The services of genesis are numbered 1 to this.
    uint32 public immutable FIRST_SERVICES;

    mapping(uint32 operator => mapping(address asset => Magnitude)) private _magnitudes;
    mapping(uint32 service => mapping(uint32 operator => mapping(address asset => Promise))) private _promises;
    /// @dev m by second, and what was slashed of it since the beginning by second.
    mapping(uint32 service => mapping(uint32 operator => mapping(address asset => Checkpoints.Trace208))) private _history;
    mapping(uint32 service => mapping(uint32 operator => mapping(address asset => Checkpoints.Trace208))) private _losses;
    /// @dev 1 from the second on in which it opted in, 0 from that on in which its opt-out counted.
    mapping(uint32 service => mapping(uint32 operator => Checkpoints.Trace208)) private _optIns;
    mapping(uint32 operator => uint32[]) private _servicesOf;
    mapping(uint32 service => uint32[]) private _members;
    mapping(uint32 service => mapping(uint32 operator => bool)) private _wasMember;
    mapping(uint32 service => Slashed[]) private _slashes;
    mapping(uint32 service => mapping(address asset => uint256)) private _slashedTotal;

    error NotSlashing(address caller);
    error NotOperatorOwner(uint32 operator, address caller);
    error NotAdmitted(uint32 service, uint32 operator);
    error AlreadyOptedIn(uint32 service, uint32 operator, uint256 until);
    error NotOptedIn(uint32 service, uint32 operator);
    error TooManyServices(uint256 have, uint256 max);
    error NotAnAssetOf(uint32 service, address asset);
    error ChangePending(uint32 service, uint32 operator, address asset, uint40 until);
    error SamePromise(uint64 wad);
    error OverPromised(uint256 want, uint256 free);
    error CaptureOutOfRange(uint40 capture, uint256 oldest, uint256 newest);
    error NotSecuredAt(uint32 service, uint32 operator, uint40 capture);

    event OptedIn(uint32 indexed service, uint32 indexed operator);
    event OptedOut(uint32 indexed service, uint32 indexed operator, uint40 until);
    event PromiseChanged(
        uint32 indexed service, uint32 indexed operator, address indexed asset, uint64 current, uint64 pending, uint40 until
    );
    event ServiceSlashed(
        uint32 indexed service, uint32 indexed operator, address indexed asset, uint40 capture, uint256 part, uint256 taken
    );

    /// @param day seconds of a day of the economy
    /// @param first the services of genesis, numbered from 1
    constructor(IRestakingPool pool, address slashing, IGuardian guardian, uint40 day, NewService[] memory first)
        Services(guardian, day)
    {
        (POOL, SLASHING) = (pool, slashing);
        (WINDOW_SECONDS, INCREASE_SECONDS, FIRST_SERVICES) = (WINDOW_DAYS * day, day, uint32(first.length));
        for (uint256 i; i < first.length; ++i) {
            _register(first[i]);
        }
    }

    /// @notice Has an operator secure a service that admits it. It promises nothing yet.
    function optIn(uint32 operator, uint32 service) external whenServicesOpen {
        _requireOperator(operator);
        Service storage s = _services[service];
        if (s.since == 0) revert NoSuchService(service);
        if (s.endsAt != 0) revert ServiceEnding(service, s.endsAt);
        if (!admitted(service, operator)) revert NotAdmitted(service, operator);
        (bool in_, uint256 until) = _membership(service, operator);
        if (in_) revert AlreadyOptedIn(service, operator, until);
        _prune(operator);
        uint32[] storage list = _servicesOf[operator];
        if (list.length == MAX_SERVICES) revert TooManyServices(MAX_SERVICES, MAX_SERVICES);
        list.push(service);
        _optIns[service][operator].push(uint48(block.timestamp), 1);
        if (!_wasMember[service][operator]) {
            _wasMember[service][operator] = true;
            _members[service].push(operator);
        }
        emit OptedIn(service, operator);
    }

    /// @notice Takes all promises to a service back. They, and the duty, last WINDOW_SECONDS more. The operator's owner may,
    /// and the service's. No pause keeps anybody in.
    function optOut(uint32 operator, uint32 service) external {
        if (_services[service].since == 0) revert NoSuchService(service);
        if (msg.sender != POOL.ownerOf(operator)) _requireOwner(service);
        (bool in_, uint256 until) = _membership(service, operator);
        if (!in_ || until != 0) revert NotOptedIn(service, operator);
        uint40 last = uint40(block.timestamp) + WINDOW_SECONDS;
        _optIns[service][operator].push(last + 1, 0);
        address[] memory assets = assetsOf(service);
        for (uint256 i; i < assets.length; ++i) {
            Promise storage p = _sync(service, operator, assets[i]);
            if (p.until != 0) _setPending(_magnitudes[operator][assets[i]], p, p.current, 0);
            if (p.current != 0) _setPending(_magnitudes[operator][assets[i]], p, 0, last);
            emit PromiseChanged(service, operator, assets[i], p.current, p.pending, p.until);
        }
        emit OptedOut(service, operator, last);
    }

    /// @notice Promises `wad`/10¹⁸ of an operator's magnitude of an asset to a service, in place of what was promised. More
    /// counts `noticeOf(service)` later, less WINDOW_SECONDS later; one change at a time.
    function allocate(uint32 operator, uint32 service, address asset, uint64 wad) external {
        _requireOperator(operator);
        _requireAsset(service, asset);
        Promise storage p = _sync(service, operator, asset);
        if (p.until != 0) revert ChangePending(service, operator, asset, p.until);
        if (wad == p.current) revert SamePromise(wad);
        Magnitude storage m = _magnitudes[operator][asset];
        uint40 last = uint40(block.timestamp);
        if (wad > p.current) {
            _requireMayPromise(service, operator);
            _requireFree(operator, asset, wad - p.current);
            last += noticeOf(service);
        } else {
            last += WINDOW_SECONDS;
        }
        _setPending(m, p, wad, last);
        emit PromiseChanged(service, operator, asset, p.current, wad, last);
    }

    /// @notice How long it takes until more counts that is promised to a service, in seconds.
    function noticeOf(uint32 service) public view returns (uint40) {
        return service <= FIRST_SERVICES ? INCREASE_SECONDS : WINDOW_SECONDS + INCREASE_SECONDS;
    }

    /// @inheritdoc IAllocations
    function slash(uint32 service, uint32 operator, uint256 wad, uint40 capture, address to)
        external
        returns (address[] memory assets, uint256[] memory taken)
    {
        if (msg.sender != SLASHING) revert NotSlashing(msg.sender);
        uint256 oldest = block.timestamp < WINDOW_SECONDS ? 0 : block.timestamp - WINDOW_SECONDS;
        if (capture < oldest || capture > block.timestamp) revert CaptureOutOfRange(capture, oldest, block.timestamp);
        if (!securedBy(service, operator, capture)) revert NotSecuredAt(service, operator, capture);
        if (wad > WAD) wad = WAD;
        assets = assetsOf(service);
        taken = new uint256[](assets.length);
        for (uint256 i; i < assets.length; ++i) {
            taken[i] = _slash(service, operator, assets[i], wad, capture, to);
        }
        if (wad != 0) _slashes[service].push(Slashed(operator, uint40(block.timestamp), capture, uint64(wad)));
    }

    /// @inheritdoc IAllocations
    /// @dev Exits that a later request begins are not due by then, nor do promises taken back later end; a slash by another
    /// service leaves m/M of the rest as it was (I9).
    function guaranteed(uint32 service, uint32 operator, address asset, uint40 until) external view returns (uint256) {
        if (until > block.timestamp + WINDOW_SECONDS || until < block.timestamp) return 0;
        if (!securedBy(service, operator, until)) return 0;
        Promise memory p = _now(service, operator, asset);
        uint256 m = p.current;
        if (p.until != 0 && p.until < until && p.pending < m) m = p.pending;
        uint256 leaving = POOL.exitingBy(operator, asset, until);
        return _worth(operator, asset, m, leaving);
    }

    /// @inheritdoc IAllocations
    function slashable(uint32 service, uint32 operator, address asset) external view returns (uint256) {
        if (!securedBy(service, operator, uint40(block.timestamp))) return 0;
        return _worth(operator, asset, _now(service, operator, asset).current, 0);
    }

    /// @inheritdoc IAllocations
    function termsAt(uint32 service, uint40 capture) external view returns (ServiceTerms memory) {
        return _termsAt(service, capture);
    }

    /// @inheritdoc IAllocations
    function securedBy(uint32 service, uint32 operator, uint40 capture) public view returns (bool) {
        uint40 endsAt = _services[service].endsAt;
        if (endsAt != 0 && capture >= endsAt) return false;
        return _optIns[service][operator].upperLookupRecent(capture) == 1;
    }

    /// @notice What an operator promises to a service of an asset, with what is due done.
    function promiseOf(uint32 service, uint32 operator, address asset) external view returns (Promise memory) {
        return _now(service, operator, asset);
    }

    /// @notice The magnitude of an operator in an asset, and what of it is promised. What changes are due and were not
    /// written yet count as before.
    function magnitudeOf(uint32 operator, address asset) external view returns (uint256 magnitude, uint256 promised) {
        Magnitude storage m = _magnitudes[operator][asset];
        return (WAD - m.lost, m.promised);
    }

    /// @notice The services that an operator secures, or did until lately, MAX_SERVICES at most.
    function servicesOf(uint32 operator) external view returns (uint32[] memory) {
        return _servicesOf[operator];
    }

    /// @notice A page of the operators that ever opted in to a service.
    function membersOf(uint32 service, uint256 offset, uint256 limit) external view returns (uint32[] memory page) {
        uint32[] storage list = _members[service];
        if (offset >= list.length) return page;
        uint256 count = list.length - offset;
        page = new uint32[](count < limit ? count : limit);
        for (uint256 i; i < page.length; ++i) {
            page[i] = list[offset + i];
        }
    }

    /// @notice How many that are.
    function memberCount(uint32 service) external view returns (uint256) {
        return _members[service].length;
    }

    /// @notice A page of the slashes for a service, the latest first.
    function slashesOf(uint32 service, uint256 offset, uint256 limit) external view returns (Slashed[] memory page) {
        Slashed[] storage list = _slashes[service];
        if (offset >= list.length) return page;
        uint256 count = list.length - offset;
        page = new Slashed[](count < limit ? count : limit);
        for (uint256 i; i < page.length; ++i) {
            page[i] = list[list.length - 1 - offset - i];
        }
    }

    /// @notice How many slashes a service had, and what they took of an asset.
    function slashedOf(uint32 service, address asset) external view returns (uint256 count, uint256 amount) {
        return (_slashes[service].length, _slashedTotal[service][asset]);
    }

    function _slash(uint32 service, uint32 operator, address asset, uint256 wad, uint40 capture, address to)
        private
        returns (uint256 taken)
    {
        Promise storage p = _sync(service, operator, asset);
        uint256 part = _part(service, operator, asset, wad, capture, p.current);
        if (part == 0) return 0;
        Magnitude storage m = _magnitudes[operator][asset];
        uint256 whole = WAD - m.lost;
        _lower(m, p, uint64(part));
        _history[service][operator][asset].push(uint48(block.timestamp), p.current);
        Checkpoints.Trace208 storage losses = _losses[service][operator][asset];
        losses.push(uint48(block.timestamp), uint208(losses.latest() + part));
        taken = POOL.take(operator, asset, part, whole, to);
        _slashedTotal[service][asset] += taken;
        emit ServiceSlashed(service, operator, asset, capture, part, taken);
    }

    /// @dev What a fault costs: `wad` of what was promised at `capture`, at most what of that was not taken since, and what
    /// is promised still (I15).
    function _part(uint32 service, uint32 operator, address asset, uint256 wad, uint40 capture, uint256 current)
        private
        view
        returns (uint256 part)
    {
        Checkpoints.Trace208 storage losses = _losses[service][operator][asset];
        uint256 then = _history[service][operator][asset].upperLookupRecent(capture);
        uint256 since = losses.latest() - losses.upperLookupRecent(capture);
        uint256 left = since < then ? then - since : 0;
        part = Math.mulDiv(then, wad, WAD);
        if (part > left) part = left;
        if (part > current) part = current;
    }

    /// @dev Takes `part` off a promise and off the magnitude. A change to less stays what it is to be, at most what is left;
    /// one to more is as much more.
    function _lower(Magnitude storage m, Promise storage p, uint64 part) private {
        uint64 before = _counted(p);
        bool more = p.until != 0 && p.pending > p.current;
        p.current -= part;
        if (more) p.pending -= part;
        else if (p.pending > p.current) p.pending = p.current;
        m.promised = m.promised - before + _counted(p);
        m.lost += part;
    }

    function _setPending(Magnitude storage m, Promise storage p, uint64 pending, uint40 until) private {
        uint64 before = _counted(p);
        (p.pending, p.until) = (pending, until);
        m.promised = m.promised - before + _counted(p);
    }

    /// @dev Writes a change whose second has passed. A slash during a hold may have been written after that second.
    function _sync(uint32 service, uint32 operator, address asset) private returns (Promise storage p) {
        p = _promises[service][operator][asset];
        uint40 until = p.until;
        if (!_passed(operator, p)) return p;
        uint64 before = _counted(p);
        (p.current, p.until) = (p.pending, 0);
        Magnitude storage m = _magnitudes[operator][asset];
        m.promised = m.promised - before + _counted(p);
        Checkpoints.Trace208 storage history = _history[service][operator][asset];
        (, uint48 last,) = history.latestCheckpoint();
        history.push(last > until ? last + 1 : until + 1, p.current);
    }

    /// @dev Whether a change counts. A slash that waits holds what its operator takes back, as it holds exits: what could be
    /// slashed when the hold began can be until it ends.
    function _passed(uint32 operator, Promise memory p) private view returns (bool) {
        if (p.until == 0 || p.until >= block.timestamp) return false;
        if (p.pending > p.current) return true;
        (, uint40 heldFrom, uint40 heldUntil) = POOL.bookOf(operator);
        return heldUntil < block.timestamp || heldFrom > p.until;
    }

    /// @dev Forgets services whose opt-out counts; with it the promises have ended.
    function _prune(uint32 operator) private {
        uint32[] storage list = _servicesOf[operator];
        for (uint256 i = list.length; i > 0; --i) {
            (bool in_,) = _membership(list[i - 1], operator);
            if (in_) continue;
            address[] memory assets = assetsOf(list[i - 1]);
            bool held;
            for (uint256 j; j < assets.length; ++j) {
                if (_sync(list[i - 1], operator, assets[j]).until != 0) held = true;
            }
            if (held) continue;
            list[i - 1] = list[list.length - 1];
            list.pop();
        }
    }

    function _now(uint32 service, uint32 operator, address asset) private view returns (Promise memory p) {
        p = _promises[service][operator][asset];
        if (_passed(operator, p)) (p.current, p.until) = (p.pending, 0);
        if (p.until == 0) p.pending = p.current;
    }

    /// @return in_ whether the operator has opted in and its opt-out does not count yet
    /// @return until the last second of that, 0 when it did not opt out
    function _membership(uint32 service, uint32 operator) private view returns (bool in_, uint256 until) {
        (bool exists, uint48 from, uint208 value) = _optIns[service][operator].latestCheckpoint();
        if (!exists) return (false, 0);
        if (value == 1) return (true, 0);
        return (from > block.timestamp, from - 1);
    }

    /// @dev m/M of what is left of a vault without `leaving` shares.
    function _worth(uint32 operator, address asset, uint256 m, uint256 leaving) private view returns (uint256) {
        if (m == 0) return 0;
        (uint256 assets, uint256 shares,) = POOL.vault(operator, asset);
        if (shares == 0) return 0;
        uint256 staying = Math.mulDiv(shares - leaving, assets, shares);
        return Math.mulDiv(staying, m, WAD - _magnitudes[operator][asset].lost);
    }

    /// @dev What of a magnitude a promise uses.
    function _counted(Promise storage p) private view returns (uint64) {
        return p.until != 0 && p.pending > p.current ? p.pending : p.current;
    }

    /// @dev What other services have lost by now is free.
    function _requireFree(uint32 operator, address asset, uint256 more) private {
        uint32[] storage list = _servicesOf[operator];
        for (uint256 i; i < list.length; ++i) {
            _sync(list[i], operator, asset);
        }
        Magnitude storage m = _magnitudes[operator][asset];
        uint256 free = WAD - m.lost - m.promised;
        if (more > free) revert OverPromised(more, free);
    }

    function _requireOperator(uint32 operator) private view {
        if (POOL.ownerOf(operator) != msg.sender) revert NotOperatorOwner(operator, msg.sender);
    }

    function _requireAsset(uint32 service, address asset) private view {
        address[] memory assets = assetsOf(service);
        for (uint256 i; i < assets.length; ++i) {
            if (assets[i] == asset) return;
        }
        if (assets.length == 0) revert NoSuchService(service);
        revert NotAnAssetOf(service, asset);
    }

    function _requireMayPromise(uint32 service, uint32 operator) private view {
        if (GUARDIAN.paused(RISK_SERVICE)) revert Paused(RISK_SERVICE);
        uint40 endsAt = _services[service].endsAt;
        if (endsAt != 0) revert ServiceEnding(service, endsAt);
        (bool in_, uint256 until) = _membership(service, operator);
        if (!in_ || until != 0) revert NotOptedIn(service, operator);
    }
}
