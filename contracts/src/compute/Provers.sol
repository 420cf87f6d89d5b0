// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Draw} from "../chain/Draw.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IAllocations, IRestakingPool} from "../security/ISecurity.sol";
import {IComputeFaults} from "../security/ResultFault.sol";
import {IProvers} from "./ICompute.sol";

/// @title IProverBook
/// @notice What the market asks of the provers beside `IProvers`.
interface IProverBook is IProvers {
    /// @notice Takes `count` places of a prover whose stake has to answer until `until`. Called by the market only.
    function occupyMany(address prover, uint256 count, uint40 until) external;

    /// @notice Notes results of a prover and gives back `places`. Called by the market only. Of an account that is no
    /// prover, the results are noted all the same.
    /// @return operator whom it proves for, 0 for nobody
    function fulfilled(address prover, uint256 count, uint256 places, uint256 earned) external returns (uint32 operator);

    /// @notice Gives back the place of a prover that held a task until `time` and brought nothing, and notes the fault.
    /// Called by the market only.
    function missed(address prover, bytes32 taskId, uint40 time, uint256 wad) external;

    /// @notice Gives back the place of a prover that was drawn and does not want to; called by the market only.
    function declined(address prover) external;

    /// @notice The least price for which a prover wants to be drawn, in wei.
    function floorOf(address prover) external view returns (uint256);
}

/// @title Provers
/// @notice Who computes: accounts that prove for operators who secure service 2 of the restaking pool, what they take, how
/// much at once, and their record. docs/spec/compute.md is the specification.
///
/// @dev Capacity is counted in places. All accounts of an operator have together as many as its guaranteed stake is worth at
/// `compute.stake` a place, so that what an operator holds at once has stake behind it, however many accounts it has.
contract Provers is IProverBook, IComputeFaults {
    /// @notice An account that proves.
    /// @param operator whom it proves for, 0 for nobody
    /// @param capacity how many tasks it holds at once
    /// @param open how many it holds
    /// @param joinedBlock when it last raised its capacity or took on routes: draws see it DRAW_BLOCKS later
    /// @param joinedAt when it began to prove for the operator, Unix seconds
    /// @param former whom it proved for last: that operator answers for what is found after the account has left
    struct Prover {
        uint32 operator;
        uint32 capacity;
        uint32 open;
        uint64 joinedBlock;
        uint40 joinedAt;
        uint32 former;
    }

    /// @notice What an account did, ever.
    /// @param earned wei before what it pays itself, after fees
    struct Stats {
        uint40 fulfilled;
        uint32 missed;
        uint32 wrong;
        uint32 silent;
        uint32 declined;
        uint88 earned;
    }

    /// @notice What an operator's stake answers for.
    /// @param capacity of all its accounts
    /// @param open how many tasks they hold
    struct Book {
        uint64 capacity;
        uint64 open;
    }

    /// @notice Something that a prover did wrong, as `ResultFault` reads it.
    struct Fault {
        uint32 operator;
        uint40 time;
        uint64 wad;
        address prover;
        bytes32 taskId;
        bytes32 reason;
    }

    /// @notice The service whose stake answers.
    uint32 public constant SERVICE = 2;
    /// @notice How long a prover has to have been there before chance can choose it, in blocks: who sees the randomness can
    /// no longer join for it. A draw has to be done in fewer (`ComputeMarket.DRAW_BLOCKS`).
    uint64 public constant JOIN_BLOCKS = 64;
    /// @notice Provers of a route at most: a draw has to come to an end.
    uint256 public constant MAX_PROVERS = 4096;
    /// @notice How many of them, chosen by the same randomness, are asked for their stake.
    uint256 public constant TRIES = 48;
    /// @notice Routes of a prover at most.
    uint256 public constant MAX_ROUTES = 16;
    uint256 public constant MAX_URI_BYTES = 256;

    IRestakingPool public immutable POOL;
    IAllocations public immutable ALLOCATIONS;
    IParameters public immutable PARAMS;
    address public immutable MARKET;
    address public immutable QUORUM;

    /// @notice Which accounts an operator wants to prove for it.
    mapping(uint32 operator => mapping(address account => bool)) public offered;
    mapping(address prover => Prover) private _provers;
    mapping(address prover => Stats) private _stats;
    mapping(address prover => bytes4[]) private _routes;
    mapping(address prover => string) public uriOf;
    /// @inheritdoc IProverBook
    mapping(address prover => uint256) public floorOf;
    mapping(uint32 operator => Book) private _books;
    mapping(bytes4 route => address[]) private _byRoute;
    /// @dev Place in `_byRoute` plus 1.
    mapping(bytes4 route => mapping(address prover => uint256)) private _placeOf;
    Fault[] private _faults;

    error NotOperatorOwner(uint32 operator, address caller);
    error NotOffered(uint32 operator, address account);
    error ProvesFor(address account, uint32 operator);
    error NotProver(address account);
    error NotAllowed(address caller);
    error BadRoutes();
    error RouteFull(bytes4 route, uint256 max);
    error UriLength(uint256 have, uint256 max);
    error CapacityBelowOpen(uint256 have, uint256 open);
    error StakeTooSmall(uint32 operator, uint256 places, uint256 want);
    error Full(address prover, uint256 open, uint256 capacity);
    error StillOpen(address prover, uint256 open);
    error NoSuchFault(uint256 id);
    error NothingOpen(address prover);

    event Offered(uint32 indexed operator, address indexed account);
    event Configured(address indexed prover, uint32 indexed operator, uint32 capacity, bytes4[] routes, string uri);
    event FloorSet(address indexed prover, uint256 price);
    event Left(address indexed prover, uint32 indexed operator);
    event Faulted(
        uint256 indexed id, address indexed prover, uint32 indexed operator, bytes32 taskId, bytes32 reason, uint256 wad
    );

    modifier onlyMarket() {
        if (msg.sender != MARKET) revert NotAllowed(msg.sender);
        _;
    }

    modifier onlyTrusted() {
        if (msg.sender != MARKET && msg.sender != QUORUM) revert NotAllowed(msg.sender);
        _;
    }

    constructor(
        IRestakingPool pool,
        IAllocations allocations,
        IParameters params,
        address market,
        address quorum
    ) {
        (POOL, ALLOCATIONS, PARAMS, MARKET, QUORUM) = (pool, allocations, params, market, quorum);
        // Faults are 1 and up.
        _faults.push();
    }

    // ── who proves ──

    /// @notice Offers to answer for what an account does; by the operator's owner. The account has to accept.
    function offer(uint32 operator, address account) external {
        if (msg.sender != POOL.ownerOf(operator)) revert NotOperatorOwner(operator, msg.sender);
        offered[operator][account] = true;
        emit Offered(operator, account);
    }

    /// @notice Begins to prove for an operator that offered it; by the account. An owner needs no offer for itself.
    function accept(uint32 operator, uint32 capacity, bytes4[] calldata routes, string calldata uri) external {
        Prover storage p = _provers[msg.sender];
        if (p.operator != 0) revert ProvesFor(msg.sender, p.operator);
        if (operator == 0) revert NotOffered(operator, msg.sender);
        // For ever: what a quorum finds out after the account has left is still its first operator's.
        if (p.former != 0 && p.former != operator) revert ProvesFor(msg.sender, p.former);
        if (!offered[operator][msg.sender] && msg.sender != POOL.ownerOf(operator)) {
            revert NotOffered(operator, msg.sender);
        }
        delete offered[operator][msg.sender];
        (p.operator, p.former, p.joinedAt) = (operator, operator, uint40(block.timestamp));
        _configure(p, capacity, routes, uri);
    }

    /// @notice Changes what the caller takes and how much at once. Fewer routes or places count at once; more of them, in
    /// draws, after JOIN_BLOCKS.
    /// @param routes what it can be drawn for
    /// @param uri where it can be reached, or nothing
    function configure(uint32 capacity, bytes4[] calldata routes, string calldata uri) external {
        Prover storage p = _provers[msg.sender];
        if (p.operator == 0) revert NotProver(msg.sender);
        _configure(p, capacity, routes, uri);
    }

    /// @notice Says for which price the caller wants to be drawn for single tasks; 0 for any.
    function setFloor(uint256 price) external {
        floorOf[msg.sender] = price;
        emit FloorSet(msg.sender, price);
    }

    /// @notice Proves no more; by the account, or the operator's owner. What it holds it still has to bring: while it holds
    /// anything it stays linked, takes nothing new, and a second call ends it.
    function quit(address account) external {
        Prover storage p = _provers[account];
        uint32 operator = p.operator;
        if (operator == 0) revert NotProver(account);
        if (msg.sender != account && msg.sender != POOL.ownerOf(operator)) revert NotOperatorOwner(operator, msg.sender);
        _unlist(account);
        _books[operator].capacity -= p.capacity;
        (p.capacity, p.joinedBlock) = (0, uint64(block.number));
        if (p.open == 0) {
            (p.operator, p.joinedAt) = (0, 0);
            delete offered[operator][account];
            emit Left(account, operator);
        } else {
            emit Configured(account, operator, 0, new bytes4[](0), uriOf[account]);
        }
    }

    // ── the market and the quorum ──

    /// @inheritdoc IProvers
    function occupy(address prover) external onlyTrusted {
        _occupy(prover, 1, uint40(block.timestamp));
    }

    /// @inheritdoc IProverBook
    function occupyMany(address prover, uint256 count, uint40 until) external onlyMarket {
        _occupy(prover, count, until);
    }

    /// @inheritdoc IProvers
    function vacate(address prover) external onlyTrusted {
        _vacate(prover, 1);
    }

    /// @inheritdoc IProverBook
    function fulfilled(address prover, uint256 count, uint256 places, uint256 earned)
        external
        onlyMarket
        returns (uint32 operator)
    {
        Stats storage s = _stats[prover];
        s.fulfilled += uint40(count);
        s.earned += uint88(earned);
        if (places != 0) _vacate(prover, places);
        return _provers[prover].operator;
    }

    /// @inheritdoc IProverBook
    function declined(address prover) external onlyMarket {
        ++_stats[prover].declined;
        _vacate(prover, 1);
    }

    /// @inheritdoc IProverBook
    function missed(address prover, bytes32 taskId, uint40 time, uint256 wad) external onlyMarket {
        _fault(prover, taskId, "missed", time, wad);
        _vacate(prover, 1);
    }

    /// @inheritdoc IProvers
    function fault(address prover, bytes32 taskId, bytes32 reason, uint256 wad) external onlyTrusted {
        _fault(prover, taskId, reason, uint40(block.timestamp), wad);
    }

    // ── views ──

    /// @inheritdoc IProvers
    function operatorOf(address prover) external view returns (uint32) {
        return _provers[prover].operator;
    }

    function proverOf(address prover) external view returns (Prover memory) {
        return _provers[prover];
    }

    function statsOf(address prover) external view returns (Stats memory) {
        return _stats[prover];
    }

    function routesOf(address prover) external view returns (bytes4[] memory) {
        return _routes[prover];
    }

    function bookOf(uint32 operator) external view returns (Book memory) {
        return _books[operator];
    }

    /// @notice A page of the provers of a route.
    function proversOf(bytes4 route, uint256 offset, uint256 limit) external view returns (address[] memory page) {
        address[] storage list = _byRoute[route];
        if (offset >= list.length) return page;
        uint256 count = list.length - offset;
        page = new address[](count < limit ? count : limit);
        for (uint256 i; i < page.length; ++i) {
            page[i] = list[offset + i];
        }
    }

    /// @notice How many tasks an operator's stake answers for at once until `until`.
    function placesOf(uint32 operator, uint40 until) public view returns (uint256) {
        uint256 stake = ALLOCATIONS.guaranteed(SERVICE, operator, address(0), until);
        uint256 each = PARAMS.get("compute.stake");
        if (stake == 0) return 0;
        return each == 0 ? type(uint64).max : stake / each;
    }

    /// @notice A fault, by its number: 1 to `faultCount`.
    function faultAt(uint256 id) external view returns (Fault memory) {
        if (id == 0 || id >= _faults.length) revert NoSuchFault(id);
        return _faults[id];
    }

    /// @inheritdoc IComputeFaults
    function faultOf(uint256 id) external view returns (uint32 operator, uint40 time, uint256 wad) {
        if (id == 0 || id >= _faults.length) revert NoSuchFault(id);
        Fault storage f = _faults[id];
        return (f.operator, f.time, f.wad);
    }

    /// @notice How many faults there are that cost something.
    function faultCount() external view returns (uint256) {
        return _faults.length - 1;
    }

    /// @inheritdoc IProvers
    /// @dev An account's weight is its operator's stake by its part of the operator's capacity, and one account of an operator
    /// is drawn at most: neither the number of accounts nor who draws changes anybody's chance, and those who are drawn are
    /// independent of each other.
    function draw(bytes4 route, uint256 size, uint256 seed, uint40 until, uint32[] calldata barred)
        external
        view
        returns (address[] memory provers)
    {
        address[] memory list = _sample(route, seed);
        uint256[] memory weights = new uint256[](list.length);
        uint256 total;
        for (uint256 i; i < list.length; ++i) {
            weights[i] = _weight(list[i], until, barred);
            total += weights[i];
        }
        provers = new address[](size < list.length ? size : list.length);
        uint256 n;
        while (n < provers.length && total != 0) {
            uint256 chosen = _pick(weights, uint256(keccak256(abi.encode(seed, n))) % total);
            provers[n++] = list[chosen];
            total -= _strike(list, weights, _provers[list[chosen]].operator);
        }
        assembly ("memory-safe") {
            mstore(provers, n)
        }
    }

    // ── inside ──

    function _configure(Prover storage p, uint32 capacity, bytes4[] calldata routes, string calldata uri) private {
        if (bytes(uri).length > MAX_URI_BYTES) revert UriLength(bytes(uri).length, MAX_URI_BYTES);
        if (capacity < p.open) revert CapacityBelowOpen(capacity, p.open);
        // Who takes nothing must not stand in the way of those who do: lists and samples of draws are bounded.
        if (capacity == 0 && routes.length != 0) revert BadRoutes();
        uint32 operator = p.operator;
        Book storage b = _books[operator];
        uint256 sum = uint256(b.capacity) - p.capacity + capacity;
        if (capacity > p.capacity) {
            uint256 places = placesOf(operator, uint40(block.timestamp));
            if (sum > places) revert StakeTooSmall(operator, places, sum);
            p.joinedBlock = uint64(block.number);
        }
        b.capacity = uint64(sum);
        p.capacity = capacity;
        if (!_sameRoutes(msg.sender, routes)) {
            _unlist(msg.sender);
            _list(msg.sender, routes);
            p.joinedBlock = uint64(block.number);
        }
        uriOf[msg.sender] = uri;
        emit Configured(msg.sender, operator, capacity, routes, uri);
    }

    function _sameRoutes(address prover, bytes4[] calldata routes) private view returns (bool) {
        return keccak256(abi.encode(_routes[prover])) == keccak256(abi.encode(routes));
    }

    function _list(address prover, bytes4[] calldata routes) private {
        if (routes.length > MAX_ROUTES) revert BadRoutes();
        for (uint256 i; i < routes.length; ++i) {
            bytes4 route = routes[i];
            address[] storage list = _byRoute[route];
            if (route == 0 || _placeOf[route][prover] != 0) revert BadRoutes();
            if (list.length == MAX_PROVERS) revert RouteFull(route, MAX_PROVERS);
            list.push(prover);
            _placeOf[route][prover] = list.length;
        }
        _routes[prover] = routes;
    }

    function _unlist(address prover) private {
        bytes4[] memory routes = _routes[prover];
        for (uint256 i; i < routes.length; ++i) {
            address[] storage list = _byRoute[routes[i]];
            uint256 place = _placeOf[routes[i]][prover];
            address last = list[list.length - 1];
            list[place - 1] = last;
            _placeOf[routes[i]][last] = place;
            delete _placeOf[routes[i]][prover];
            list.pop();
        }
        delete _routes[prover];
    }

    function _occupy(address prover, uint256 count, uint40 until) private {
        Prover storage p = _provers[prover];
        if (p.operator == 0) revert NotProver(prover);
        uint256 open = p.open + count;
        if (open > p.capacity) revert Full(prover, p.open, p.capacity);
        Book storage b = _books[p.operator];
        uint256 places = placesOf(p.operator, until);
        if (b.open + count > places) revert StakeTooSmall(p.operator, places, b.open + count);
        p.open = uint32(open);
        b.open += uint64(count);
    }

    function _vacate(address prover, uint256 count) private {
        Prover storage p = _provers[prover];
        if (p.open < count) revert NothingOpen(prover);
        p.open -= uint32(count);
        _books[p.operator].open -= uint64(count);
    }

    function _fault(address prover, bytes32 taskId, bytes32 reason, uint40 time, uint256 wad) private {
        Stats storage s = _stats[prover];
        if (reason == "missed") ++s.missed;
        else if (reason == "wrong") ++s.wrong;
        else ++s.silent;
        uint32 operator = _provers[prover].former;
        uint256 id;
        if (wad != 0 && operator != 0) {
            id = _faults.length;
            _faults.push(Fault(operator, time, uint64(wad), prover, taskId, reason));
        }
        emit Faulted(id, prover, operator, taskId, reason, wad);
    }

    /// @dev Up to TRIES of a route's provers, each with the same chance.
    function _sample(bytes4 route, uint256 seed) private view returns (address[] memory list) {
        address[] storage all = _byRoute[route];
        uint256 n = all.length;
        uint32[] memory places = new uint32[](n);
        for (uint256 i; i < n; ++i) {
            places[i] = uint32(i);
        }
        places = Draw.draw(places, TRIES, seed, 0);
        list = new address[](places.length);
        for (uint256 i; i < list.length; ++i) {
            list[i] = all[places[i]];
        }
    }

    function _weight(address prover, uint40 until, uint32[] calldata barred) private view returns (uint256) {
        Prover memory p = _provers[prover];
        if (p.open >= p.capacity || p.joinedBlock + JOIN_BLOCKS > block.number) return 0;
        for (uint256 i; i < barred.length; ++i) {
            if (barred[i] == p.operator) return 0;
        }
        Book memory b = _books[p.operator];
        uint256 stake = ALLOCATIONS.guaranteed(SERVICE, p.operator, address(0), until);
        uint256 each = PARAMS.get("compute.stake");
        if (stake == 0 || (each != 0 && b.open >= stake / each)) return 0;
        uint256 weight = stake * p.capacity / b.capacity;
        return weight == 0 ? 1 : weight;
    }

    function _pick(uint256[] memory weights, uint256 point) private pure returns (uint256 i) {
        while (point >= weights[i]) {
            point -= weights[i++];
        }
    }

    /// @dev Takes an operator's accounts out of a draw.
    function _strike(address[] memory list, uint256[] memory weights, uint32 operator) private view returns (uint256 sum) {
        for (uint256 i; i < list.length; ++i) {
            if (weights[i] == 0 || _provers[list[i]].operator != operator) continue;
            sum += weights[i];
            weights[i] = 0;
        }
    }
}
