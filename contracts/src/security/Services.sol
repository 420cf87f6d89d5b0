// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGuardian} from "../governance/IGuardian.sol";
import {ServiceTerms, WAD} from "./ISecurity.sol";

/// @title Services
/// @notice The services that rent security: their terms of every moment, their assets, and whom they admit.
/// @dev Part of `Allocations`. Whatever a service may do to those who secure it changes TERMS_SECONDS after it was said:
/// later than stake can leave (I12).
abstract contract Services {
    /// @notice A service, as it is registered and shown.
    /// @param open whether every operator may opt in
    /// @param assets what secures it, of one to four kinds; never changes
    /// @param uri where people read what it is, in 512 bytes
    struct NewService {
        ServiceTerms terms;
        address[] assets;
        bool open;
        string uri;
    }

    /// @notice A service as its views show it. Times are Unix seconds.
    /// @param since when it was registered
    /// @param endsAt faults from then on are nobody's; 0 for never
    /// @param valueAtRisk what it says that a fault could cost others, in the unit of `AssetPrices`
    /// @param terms those of now
    /// @param next those to come, when `nextAt` is not 0
    struct ServiceInfo {
        uint32 id;
        uint40 since;
        uint40 endsAt;
        bool open;
        uint256 valueAtRisk;
        ServiceTerms terms;
        ServiceTerms next;
        uint40 nextAt;
        address[] assets;
        string uri;
    }

    struct Service {
        uint40 since;
        uint40 endsAt;
        bool open;
        uint128 valueAtRisk;
        address[] assets;
        string uri;
    }

    /// @dev Terms that count from second `from` on.
    struct Dated {
        uint40 from;
        ServiceTerms terms;
    }

    uint256 public constant MAX_ASSETS_OF_SERVICE = 4;
    /// @notice The longest address of a service's metadata, in bytes.
    uint256 public constant MAX_SERVICE_URI = 512;
    /// @notice The most that one fault of lane B may cost, in parts of 10¹⁸ of the promise.
    uint64 public constant MAX_SEMI = uint64(WAD / 4);
    /// @notice The same for lane C.
    uint64 public constant MAX_SUBJECTIVE = uint64(WAD / 10);
    /// @notice Days until changed terms count, and a service ends.
    uint40 public constant TERMS_DAYS = 14;
    bytes32 internal constant RISK_SERVICE = "pool.service";

    IGuardian public immutable GUARDIAN;
    uint40 public immutable TERMS_SECONDS;

    /// @notice How many services there ever were; they are numbered from 1.
    uint32 public serviceCount;
    mapping(uint32 service => Service) internal _services;
    mapping(uint32 service => Dated[]) private _terms;
    mapping(uint32 service => mapping(uint32 operator => bool)) private _admitted;

    error Paused(bytes32 risk);
    error NoSuchService(uint32 service);
    error NotServiceOwner(uint32 service, address caller);
    error ServiceEnding(uint32 service, uint40 endsAt);
    error BadTerms(string what);
    error HarmedNeverChanges(address harmed);
    error TooManyServiceAssets(uint256 have, uint256 max);
    error AssetTwice(address asset);

    event ServiceRegistered(uint32 indexed service, address indexed owner, address[] assets, bool open, string uri);
    event TermsScheduled(uint32 indexed service, ServiceTerms terms, uint40 from);
    event TermsWithdrawn(uint32 indexed service);
    event ServiceEnds(uint32 indexed service, uint40 endsAt);
    event ServiceOpened(uint32 indexed service, bool open);
    event ServiceURIChanged(uint32 indexed service, string uri);
    event ValueAtRisk(uint32 indexed service, uint256 value);
    event Admitted(uint32 indexed service, uint32 indexed operator, bool admitted);

    modifier whenServicesOpen() {
        if (GUARDIAN.paused(RISK_SERVICE)) revert Paused(RISK_SERVICE);
        _;
    }

    constructor(IGuardian guardian, uint40 day) {
        (GUARDIAN, TERMS_SECONDS) = (guardian, TERMS_DAYS * day);
    }

    /// @notice Registers a service.
    function registerService(NewService calldata s) external whenServicesOpen returns (uint32 service) {
        return _register(s);
    }

    /// @notice Changes what a service may do, after TERMS_SECONDS. A later call replaces terms that do not count yet, and the
    /// time begins anew.
    function setTerms(uint32 service, ServiceTerms calldata terms) external {
        _requireOwner(service);
        _requireTerms(terms);
        Dated[] storage list = _terms[service];
        if (terms.harmed != list[0].terms.harmed) revert HarmedNeverChanges(list[0].terms.harmed);
        if (list[list.length - 1].from > block.timestamp) list.pop();
        uint40 from = uint40(block.timestamp) + TERMS_SECONDS;
        list.push(Dated(from, terms));
        emit TermsScheduled(service, terms, from);
    }

    /// @notice Takes back terms that do not count yet.
    function withdrawTerms(uint32 service) external {
        _requireOwner(service);
        Dated[] storage list = _terms[service];
        if (list[list.length - 1].from > block.timestamp) list.pop();
        emit TermsWithdrawn(service);
    }

    /// @notice Ends a service after TERMS_SECONDS, for ever. Faults until then can be slashed as long as others.
    function endService(uint32 service) external {
        _requireOwner(service);
        Service storage s = _services[service];
        if (s.endsAt != 0) revert ServiceEnding(service, s.endsAt);
        s.endsAt = uint40(block.timestamp) + TERMS_SECONDS;
        emit ServiceEnds(service, s.endsAt);
    }

    /// @notice Lets one operator opt in, or not any more. Who has opted in stays.
    function admit(uint32 service, uint32 operator, bool admitted_) external {
        _requireOwner(service);
        _admitted[service][operator] = admitted_;
        emit Admitted(service, operator, admitted_);
    }

    /// @notice Lets every operator opt in, or not any more.
    function setOpen(uint32 service, bool open) external {
        _requireOwner(service);
        _services[service].open = open;
        emit ServiceOpened(service, open);
    }

    function setServiceURI(uint32 service, string calldata uri) external {
        _requireOwner(service);
        _requireServiceURI(uri);
        _services[service].uri = uri;
        emit ServiceURIChanged(service, uri);
    }

    /// @notice Says what a fault of those who secure the service could cost others. The risk view compares it with what is
    /// guaranteed; it binds nobody.
    function declareValueAtRisk(uint32 service, uint128 value) external {
        _requireOwner(service);
        _services[service].valueAtRisk = value;
        emit ValueAtRisk(service, value);
    }

    /// @notice Whether an operator may opt in.
    function admitted(uint32 service, uint32 operator) public view returns (bool) {
        return _services[service].open || _admitted[service][operator];
    }

    /// @notice A service, all zero for none.
    function serviceOf(uint32 service) external view returns (ServiceInfo memory info) {
        Service memory s = _services[service];
        if (s.since == 0) return info;
        (info.id, info.since, info.endsAt, info.open) = (service, s.since, s.endsAt, s.open);
        (info.valueAtRisk, info.assets, info.uri) = (s.valueAtRisk, s.assets, s.uri);
        info.terms = _termsAt(service, block.timestamp);
        Dated[] storage list = _terms[service];
        Dated memory last = list[list.length - 1];
        if (last.from > block.timestamp) (info.next, info.nextAt) = (last.terms, last.from);
    }

    /// @notice The kinds of stake that secure a service.
    function assetsOf(uint32 service) public view returns (address[] memory) {
        return _services[service].assets;
    }

    function _register(NewService memory s) internal returns (uint32 service) {
        _requireTerms(s.terms);
        _requireServiceURI(s.uri);
        uint256 n = s.assets.length;
        if (n == 0) revert BadTerms("no asset");
        if (n > MAX_ASSETS_OF_SERVICE) revert TooManyServiceAssets(n, MAX_ASSETS_OF_SERVICE);
        for (uint256 i; i < n; ++i) {
            for (uint256 j; j < i; ++j) {
                if (s.assets[i] == s.assets[j]) revert AssetTwice(s.assets[i]);
            }
        }
        service = ++serviceCount;
        uint40 now_ = uint40(block.timestamp);
        _services[service] = Service(now_, 0, s.open, 0, s.assets, s.uri);
        _terms[service].push(Dated(now_, s.terms));
        emit ServiceRegistered(service, s.terms.owner, s.assets, s.open, s.uri);
        emit TermsScheduled(service, s.terms, now_);
    }

    /// @dev The terms of moment `time`; all zero before the first.
    function _termsAt(uint32 service, uint256 time) internal view returns (ServiceTerms memory terms) {
        Dated[] storage list = _terms[service];
        uint256 low;
        uint256 high = list.length;
        while (low < high) {
            uint256 mid = (low + high) / 2;
            if (list[mid].from > time) high = mid;
            else low = mid + 1;
        }
        if (low != 0) terms = list[low - 1].terms;
    }

    function _requireOwner(uint32 service) internal view {
        if (_services[service].since == 0) revert NoSuchService(service);
        if (_termsAt(service, block.timestamp).owner != msg.sender) revert NotServiceOwner(service, msg.sender);
    }

    function _requireTerms(ServiceTerms memory t) private pure {
        if (t.owner == address(0)) revert BadTerms("no owner");
        if (t.maxObjective > WAD) revert BadTerms("lane A over 100 %");
        if (t.maxSemi > MAX_SEMI) revert BadTerms("lane B over 25 %");
        if (t.maxSubjective > MAX_SUBJECTIVE) revert BadTerms("lane C over 10 %");
        if (t.maxObjective != 0 && t.proof == address(0)) revert BadTerms("lane A without a proof contract");
    }

    function _requireServiceURI(string memory uri) private pure {
        if (bytes(uri).length > MAX_SERVICE_URI) revert BadTerms("uri over 512 bytes");
    }
}
