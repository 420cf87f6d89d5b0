// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {LaterBlock} from "../chain/LaterBlock.sol";
import {IParameters} from "../governance/Parameters.sol";
import {ISecurityRewards} from "../security/ISecurity.sol";
import {
    IPrograms,
    IQuorum,
    IResultConsumer,
    IVerifierRouter,
    MAX_OUTPUT,
    MAX_PARAMS,
    Program,
    Statement,
    Task,
    TaskId
} from "./ICompute.sol";
import {IComputeMarket, Mode, Offer, Record, Request, State, Submission, Terms} from "./IComputeMarket.sol";
import {IProverBook} from "./Provers.sol";

/// @title ComputeMarket
/// @notice Tasks, what is paid for them, and to whom. docs/spec/compute.md is the specification.
///
/// @dev Three slots a task: the hash of its terms, who holds it since when, the hash of its output. Whoever acts on it brings
/// the rest, and is checked. There is one clock, the seconds of blocks; numbers of blocks only name the block that draws.
/// A lock that ran out needs nobody to end it: whoever acts next settles it, and the price of the task rises from the
/// second in which it ran out. Coins leave in `withdraw` and `pay…` only, so nobody who is paid can stop anybody:
///
///     balance = Σ escrows + Σ collateral + Σ balances + Σ due to pools + due to the treasury
///
/// A task's escrow is its highest price from the request to its end; its collateral counts while a prover holds it.
contract ComputeMarket is IComputeMarket, ReentrancyGuardTransient {
    /// @dev Who else has to do with tasks.
    struct Links {
        IPrograms programs;
        IProverBook provers;
        IVerifierRouter router;
        IQuorum quorum;
        address dataLog;
        address sessionKeys;
        IParameters params;
        ISecurityRewards rewards;
        address treasury;
    }

    /// @dev What a batch owes a prover, noted at once where it changes to another.
    struct Tally {
        address prover;
        uint256 count;
        uint256 places;
        uint256 gross;
        uint256 net;
    }

    /// @dev Hundredths of a percent in one.
    uint256 private constant SCALE = 10_000;
    /// @dev The longest that a task can wait for its result.
    uint40 private constant MAX_SECONDS = 30 days;
    /// @dev The most gas that a consumer gets in the call that shows a result.
    uint32 private constant MAX_CONSUMER_GAS = 2_000_000;
    /// @notice In how many blocks after the drawing one a draw has to be done: fewer than a new prover has to wait.
    uint64 public constant DRAW_BLOCKS = 60;
    /// @dev How often a task is drawn for, or fails, until nobody is drawn for it any more.
    uint8 private constant MAX_ATTEMPTS = 16;
    /// @dev Of how many drawn provers the first is taken that has the collateral here, and takes the price.
    uint256 private constant DRAWN = 8;
    /// @dev The least seconds that who was drawn has, half of them to decline: nobody is drawn for a task whose time or whose
    /// deadline leaves less.
    uint32 private constant MIN_DRAWN = 60;
    /// @dev How long after the deadline the result of a quorum can be brought, if it was decided before.
    uint40 private constant GRACE = 1 hours;
    /// @dev The route of results by re-execution.
    bytes4 private constant QUORUM_ROUTE = bytes4(keccak256("quorum.v1"));
    /// @dev What is left to do after a consumer was called.
    uint256 private constant AFTER_CALL = 30_000;
    /// @dev Start of a ramp that is over.
    uint40 private constant OVER = 1;

    /// @dev Where roots are read. `root(uint256)` passes over what is behind its argument.
    bytes4 private constant ROOT_AT = bytes4(keccak256("root(uint256,uint64)"));
    bytes4 private constant FIELD_ROOT_AT = bytes4(keccak256("fieldRoot(uint256,uint64)"));
    bytes4 private constant KEYS_ROOT = bytes4(keccak256("root(uint256)"));

    /// @dev What the router says when a verifier had less gas than its route has.
    bytes4 private constant TOO_LITTLE_GAS = bytes4(keccak256("TooLittleGas(bytes4,uint256,uint256)"));

    IPrograms public immutable PROGRAMS;
    IProverBook public immutable PROVERS;
    IVerifierRouter public immutable ROUTER;
    IQuorum public immutable QUORUM;
    address public immutable DATA_LOG;
    address public immutable SESSION_KEYS;
    IParameters public immutable PARAMS;
    ISecurityRewards public immutable REWARDS;
    address public immutable TREASURY;

    /// @inheritdoc IComputeMarket
    mapping(address account => uint256) public balanceOf;
    /// @inheritdoc IComputeMarket
    mapping(uint32 operator => uint256) public poolDue;
    /// @inheritdoc IComputeMarket
    uint256 public treasuryDue;

    mapping(bytes32 taskId => Record) private _entries;

    constructor(Links memory l) {
        (PROGRAMS, PROVERS, ROUTER, QUORUM) = (l.programs, l.provers, l.router, l.quorum);
        (DATA_LOG, SESSION_KEYS, PARAMS) = (l.dataLog, l.sessionKeys, l.params);
        (REWARDS, TREASURY) = (l.rewards, l.treasury);
    }

    /// @dev Rewards that nobody could be paid come back.
    receive() external payable {
        if (msg.sender != address(REWARDS)) revert NotRewards(msg.sender);
    }

    // ── requests ──

    /// @inheritdoc IComputeMarket
    function request(Request calldata r, Offer calldata offer) external payable nonReentrant returns (bytes32) {
        _charge(offer.maxPrice);
        return _request(r, offer);
    }

    /// @inheritdoc IComputeMarket
    function requestMany(Request[] calldata list, Offer calldata offer)
        external
        payable
        nonReentrant
        returns (bytes32[] memory taskIds)
    {
        _charge(uint256(offer.maxPrice) * list.length);
        taskIds = new bytes32[](list.length);
        for (uint256 i; i < list.length; ++i) {
            taskIds[i] = _request(list[i], offer);
        }
    }

    /// @inheritdoc IComputeMarket
    function refund(bytes32 taskId, Terms calldata terms) external nonReentrant {
        Record storage e = _known(taskId, terms);
        _settleLock(taskId, e, terms);
        State state = _stateOf(e);
        if (state == State.Fulfilled || state == State.Undelivered || state == State.Refunded) {
            revert NotOpen(taskId, state, e.prover);
        }
        uint256 from = state == State.Quorum ? _quorumOver(taskId, terms.offer) : terms.offer.deadline;
        if (block.timestamp < from) revert TooEarly(taskId, block.timestamp, from);
        e.state = State.Refunded;
        balanceOf[terms.requester] += terms.offer.maxPrice;
        emit Refunded(taskId, terms.requester, terms.offer.maxPrice);
    }

    // ── provers ──

    /// @inheritdoc IComputeMarket
    function lock(bytes32 taskId, Terms calldata terms) external payable nonReentrant {
        Record storage e = _known(taskId, terms);
        _charge(terms.offer.collateral);
        _settleLock(taskId, e, terms);
        if (!_lockable(e, terms)) {
            _requireBefore(taskId, terms.offer.deadline);
            revert NotOpen(taskId, _stateOf(e), e.prover);
        }
        _occupy(msg.sender, 1, _lock(taskId, e, terms));
    }

    /// @inheritdoc IComputeMarket
    function lockMany(bytes32[] calldata taskIds, Terms[] calldata terms)
        external
        payable
        nonReentrant
        returns (bool[] memory locked)
    {
        locked = new bool[](taskIds.length);
        uint256 n;
        uint256 collateral;
        uint40 until;
        for (uint256 i; i < taskIds.length; ++i) {
            Record storage e = _known(taskIds[i], terms[i]);
            _settleLock(taskIds[i], e, terms[i]);
            if (!_lockable(e, terms[i])) continue;
            uint40 end = _lock(taskIds[i], e, terms[i]);
            if (end > until) until = end;
            collateral += terms[i].offer.collateral;
            locked[i] = true;
            ++n;
        }
        _charge(collateral);
        if (n != 0) _occupy(msg.sender, n, until);
    }

    /// @inheritdoc IComputeMarket
    function fulfil(Submission calldata s) external nonReentrant {
        Tally memory t;
        (bool ok,, bytes memory reason) = _tryTake(t, s);
        if (!ok) _throw(reason);
        _note(t);
        _deliverNew(s);
    }

    /// @inheritdoc IComputeMarket
    /// @dev Consumers are called when all is written and noted.
    function fulfilMany(Submission[] calldata list) external nonReentrant returns (bool[] memory done) {
        done = new bool[](list.length);
        Tally memory t;
        for (uint256 i; i < list.length; ++i) {
            bytes32 taskId;
            bytes memory reason;
            (done[i], taskId, reason) = _tryTake(t, list[i]);
            if (!done[i]) emit Refused(taskId, list[i].prover, reason);
        }
        _note(t);
        for (uint256 i; i < list.length; ++i) {
            if (done[i]) _deliverNew(list[i]);
        }
    }

    /// @inheritdoc IComputeMarket
    function expire(bytes32 taskId, Terms calldata terms) external nonReentrant {
        Record storage e = _known(taskId, terms);
        State state = _stateOf(e);
        if (!_isHeld(state)) revert NotOpen(taskId, state, e.prover);
        if (!_settleLock(taskId, e, terms)) {
            revert TooEarly(taskId, block.timestamp, _untilOf(e, terms.offer));
        }
    }

    /// @inheritdoc IComputeMarket
    function callDraw(bytes32 taskId, Terms calldata terms) external nonReentrant {
        Record storage e = _known(taskId, terms);
        _settleLock(taskId, e, terms);
        State state = _stateOf(e);
        if (state != State.Open) revert NotOpen(taskId, state, e.prover);
        _requireDrawable(terms.offer);
        uint256 from = uint256(_rampStart(e, terms.offer)) + terms.offer.rampSeconds;
        if (block.timestamp < from) revert TooEarly(taskId, block.timestamp, from);
        if (e.attempts >= MAX_ATTEMPTS) revert TooLate(taskId, e.attempts, MAX_ATTEMPTS);
        _announce(taskId, e);
    }

    /// @inheritdoc IComputeMarket
    function assign(bytes32 taskId, Terms calldata terms, bytes calldata header) external nonReentrant {
        Record storage e = _known(taskId, terms);
        State state = _stateOf(e);
        if (state != State.Drawing) revert NotOpen(taskId, state, e.prover);
        _requireDrawable(terms.offer);
        uint256 number = e.since;
        if (block.number <= number) revert TooEarly(taskId, block.number, number + 1);
        if (block.number > number + DRAW_BLOCKS) {
            _announce(taskId, e);
            return;
        }
        bytes32 want = LaterBlock.hashOf(number);
        if (keccak256(header) != want) revert WrongHeader(number, keccak256(header), want);
        uint256 seed = uint256(keccak256(abi.encode(LaterBlock.randomnessOf(header), taskId)));
        _assign(taskId, e, terms, _drawn(e, terms, seed));
    }

    /// @inheritdoc IComputeMarket
    function decline(bytes32 taskId, Terms calldata terms) external nonReentrant {
        Record storage e = _known(taskId, terms);
        if (_stateOf(e) != State.Assigned || e.prover != msg.sender) revert NotHolder(taskId, e.prover, msg.sender);
        uint256 until = uint256(e.since) + terms.offer.lockSeconds / 2;
        if (block.timestamp >= until) revert TooLate(taskId, block.timestamp, until);
        balanceOf[msg.sender] += terms.offer.collateral;
        PROVERS.declined(msg.sender);
        emit Declined(taskId, msg.sender);
        _failed(e);
        _again(taskId, e, terms.offer, OVER);
    }

    // ── results ──

    /// @inheritdoc IComputeMarket
    function deliver(Task calldata t, Terms calldata terms, bytes calldata output) external nonReentrant {
        Task memory task = t;
        (bytes32 taskId,) = _identify(task);
        Record storage e = _known(taskId, terms);
        if (e.state != State.Undelivered) revert NothingToDeliver(taskId, _stateOf(e));
        if (keccak256(output) != e.output) revert WrongOutput(taskId, keccak256(output), e.output);
        e.state = State.Fulfilled;
        address consumer = terms.offer.consumer;
        if (!_call(consumer, gasleft(), abi.encodeCall(IResultConsumer.onResult, (taskId, task, output)))) {
            revert ConsumerFailed(taskId, consumer);
        }
        emit Delivered(taskId, msg.sender);
    }

    /// @inheritdoc IComputeMarket
    function resultOf(bytes32 taskId) external view returns (bytes32 output, address prover, uint40 time) {
        Record storage e = _entries[taskId];
        if (e.state == State.Fulfilled || e.state == State.Undelivered) return (e.output, e.prover, e.since);
    }

    // ── coins ──

    /// @inheritdoc IComputeMarket
    function deposit() external payable {
        balanceOf[msg.sender] += msg.value;
        emit Deposited(msg.sender, msg.value);
    }

    /// @inheritdoc IComputeMarket
    function withdraw(address to, uint256 amount) external nonReentrant {
        _debit(msg.sender, amount);
        emit Withdrawn(msg.sender, to, amount);
        _send(to, amount);
    }

    /// @inheritdoc IComputeMarket
    function payPool(uint32 operator) external nonReentrant {
        uint256 amount = poolDue[operator];
        if (amount == 0) revert NothingDue();
        poolDue[operator] = 0;
        uint256 paid = operator == 0
            ? REWARDS.rewardAsset{value: amount}(address(0), address(0), amount)
            : REWARDS.reward{value: amount}(operator, address(0), address(0), amount);
        // Nobody has stake there now: it came back, and waits.
        if (paid == 0) poolDue[operator] = amount;
        else emit PoolPaid(operator, amount);
    }

    /// @inheritdoc IComputeMarket
    function payTreasury() external nonReentrant {
        uint256 amount = treasuryDue;
        if (amount == 0) revert NothingDue();
        treasuryDue = 0;
        emit TreasuryPaid(amount);
        _send(TREASURY, amount);
    }

    // ── views ──

    /// @inheritdoc IComputeMarket
    function recordOf(bytes32 taskId) external view returns (Record memory r) {
        r = _entries[taskId];
        r.state = _stateOf(_entries[taskId]);
    }

    /// @inheritdoc IComputeMarket
    function quote(bytes32 taskId, Terms calldata terms)
        external
        view
        returns (State state, uint256 price, uint40 until)
    {
        Record storage e = _known(taskId, terms);
        state = _stateOf(e);
        uint40 start = _rampStart(e, terms.offer);
        if (_isHeld(state)) {
            until = _untilOf(e, terms.offer);
            if (block.timestamp < until) return (state, _priceOf(e, terms.offer), until);
            (state, start, until) = (terms.offer.mode == Mode.Assigned ? State.Drawing : State.Open, until, 0);
        }
        if (state == State.Open) return (state, _ramp(terms.offer, start, block.timestamp), 0);
        price = terms.offer.maxPrice;
    }

    // ── requests, inside ──

    function _request(Request calldata r, Offer calldata offer) private returns (bytes32 taskId) {
        Program memory p = PROGRAMS.programOf(r.projectId, r.version);
        if (p.publishedAt == 0 || p.retired) revert NoProgram(r.projectId, r.version);
        if (!_isActive(p.route)) revert RouteInactive(p.route);
        Terms memory terms = Terms(offer, p.route, msg.sender);
        _checkOffer(terms.offer, p.route);
        Task memory task = _taskOf(r);
        taskId = TaskId.idOf(task, address(this), p.manifest);
        Record storage e = _entries[taskId];
        if (e.terms != 0) revert TaskExists(taskId);
        e.terms = keccak256(abi.encode(terms));
        emit Requested(taskId, r.projectId, msg.sender, task, terms, p.manifest);
        if (offer.mode == Mode.Assigned) {
            _announce(taskId, e);
        } else if (offer.mode == Mode.Quorum) {
            e.state = State.Quorum;
            QUORUM.open(taskId, p.route, offer.size, offer.threshold, offer.deadline);
        }
    }

    function _checkOffer(Offer memory o, bytes4 route) private view {
        if (o.rampStart == 0) o.rampStart = uint40(block.timestamp);
        _demand(o.minPrice <= o.maxPrice && o.maxPrice != 0, "price");
        _demand(o.deadline > block.timestamp && o.deadline <= block.timestamp + MAX_SECONDS, "deadline");
        _demand(o.rampStart >= block.timestamp && o.rampStart < o.deadline, "ramp");
        _demand(o.consumerGas <= MAX_CONSUMER_GAS, "consumer gas");
        _demand(o.consumer == address(0) || o.consumer.code.length != 0, "consumer");
        _demand((o.mode == Mode.Quorum) == (route == QUORUM_ROUTE), "mode");
        if (o.mode == Mode.Quorum) _demand(o.threshold != 0 && o.threshold <= o.size, "threshold");
        else _demand(o.lockSeconds != 0, "lock");
        if (o.mode == Mode.Assigned) _requireFair(o.collateral, o.maxPrice, o.lockSeconds, o.deadline);
    }

    /// @dev Who is drawn did not choose: nobody puts more of another's at risk than of his own, or draws one that could neither
    /// bring a result nor decline in time.
    function _requireFair(uint256 collateral, uint256 price, uint256 time, uint256 deadline) private view {
        _demand(collateral <= price, "collateral");
        _demand(time >= MIN_DRAWN && block.timestamp + time <= deadline, "lock");
    }

    /// @dev From when a quorum's task is refunded: at once when it cannot be decided any more. One that was decided at the
    /// last moment can still be brought for a while.
    function _quorumOver(bytes32 taskId, Offer calldata o) private view returns (uint256) {
        if (QUORUM.failed(taskId)) return 0;
        (bool decided,) = QUORUM.decided(taskId);
        return decided ? uint256(o.deadline) + GRACE : o.deadline;
    }

    function _demand(bool ok, bytes32 what) private pure {
        if (!ok) revert BadOffer(what);
    }

    /// @dev The roots are those that the chain holds: nobody brings them.
    function _taskOf(Request calldata r) private view returns (Task memory) {
        if (r.logStart >= r.logEnd) revert BadTask("range");
        if (r.windowStart >= r.windowEnd) revert BadTask("window");
        if (r.params.length > MAX_PARAMS) revert BadTask("params");
        bytes32 logRoot = _read(DATA_LOG, ROOT_AT, r.projectId, r.logEnd);
        if (logRoot == 0) revert BadTask("checkpoint");
        return Task({
            projectId: r.projectId,
            version: r.version,
            logStart: r.logStart,
            logEnd: r.logEnd,
            windowStart: r.windowStart,
            windowEnd: r.windowEnd,
            logRoot: logRoot,
            fieldRoot: _read(DATA_LOG, FIELD_ROOT_AT, r.projectId, r.logEnd),
            keysRoot: _read(SESSION_KEYS, KEYS_ROOT, r.projectId, 0),
            params: r.params,
            requester: msg.sender,
            nonce: r.nonce
        });
    }

    /// @dev A root, zero where there is none, or nothing that has any.
    function _read(address from, bytes4 what, uint256 projectId, uint64 size) private view returns (bytes32) {
        (bool ok, bytes memory answer) = from.staticcall(abi.encodeWithSelector(what, projectId, size));
        return ok && answer.length >= 32 ? bytes32(answer) : bytes32(0);
    }

    // ── locks, inside ──

    /// @dev Who failed a task last does not hold it again: it could keep it from others until its deadline.
    function _lockable(Record storage e, Terms calldata terms) private view returns (bool) {
        State state = _stateOf(e);
        bool drawable = state == State.Drawing && terms.offer.mode == Mode.Auction;
        return (state == State.Open || drawable) && block.timestamp < terms.offer.deadline && e.prover != msg.sender;
    }

    function _lock(bytes32 taskId, Record storage e, Terms calldata terms) private returns (uint40 until) {
        // A draw that was called for came too late: the ramp was over.
        if (e.state == State.Drawing) e.rampStart = OVER;
        (e.state, e.prover, e.since) = (State.Locked, msg.sender, uint40(block.timestamp));
        until = _untilOf(e, terms.offer);
        emit Locked(taskId, msg.sender, _priceOf(e, terms.offer), until);
    }

    /// @dev Settles a lock that ran out, if there is one: who held it loses its collateral and its place, and the task is to
    /// be had again since the second in which it ran out. Where the route is paused nobody could have brought a result, and
    /// nobody is to blame.
    function _settleLock(bytes32 taskId, Record storage e, Terms calldata terms) private returns (bool) {
        if (!_isHeld(e.state)) return false;
        uint40 until = _untilOf(e, terms.offer);
        if (block.timestamp < until) return false;
        address prover = e.prover;
        if (_isActive(terms.route)) {
            _forfeit(taskId, prover, terms);
            PROVERS.missed(prover, taskId, until, _param("compute.missed") * 1e14);
        } else {
            balanceOf[prover] += terms.offer.collateral;
            emit Missed(taskId, prover, 0, msg.sender, 0);
            PROVERS.vacate(prover);
        }
        _failed(e);
        _again(taskId, e, terms.offer, until);
        return true;
    }

    /// @dev Half of the collateral to the requester, a part to who settles it, the rest to the treasury.
    function _forfeit(bytes32 taskId, address prover, Terms calldata terms) private {
        uint256 collateral = terms.offer.collateral;
        uint256 half = collateral / 2;
        uint256 part = msg.sender == prover ? 0 : collateral * _param("compute.caller") / SCALE;
        balanceOf[terms.requester] += half;
        if (part != 0) balanceOf[msg.sender] += part;
        treasuryDue += collateral - half - part;
        emit Missed(taskId, prover, collateral, msg.sender, part);
    }

    function _failed(Record storage e) private {
        if (e.attempts < MAX_ATTEMPTS) ++e.attempts;
    }

    /// @dev What is drawn for is drawn for again, until it failed too often; else the price rises anew.
    function _again(bytes32 taskId, Record storage e, Offer calldata o, uint40 rampStart) private {
        bool anew = o.mode == Mode.Assigned && e.attempts < MAX_ATTEMPTS;
        if (anew && block.timestamp < o.deadline) {
            _announce(taskId, e);
            return;
        }
        // Whoever was to be drawn was promised the highest price.
        if (o.mode == Mode.Assigned) rampStart = OVER;
        (e.state, e.since, e.rampStart) = (State.Open, 0, rampStart);
        emit Reopened(taskId, rampStart);
    }

    // ── draws, inside ──

    function _announce(bytes32 taskId, Record storage e) private {
        uint40 number = uint40(block.number + LaterBlock.AHEAD);
        (e.state, e.since) = (State.Drawing, number);
        emit DrawAnnounced(taskId, number);
    }

    /// @dev The first of those drawn who has the collateral here and takes the price, zero for none.
    function _drawn(Record storage e, Terms calldata terms, uint256 seed) private view returns (address) {
        uint32[] memory barred = new uint32[](e.prover == address(0) ? 0 : 1);
        if (barred.length != 0) barred[0] = PROVERS.operatorOf(e.prover);
        address[] memory list = PROVERS.draw(terms.route, DRAWN, seed, _endOf(block.timestamp, terms.offer), barred);
        for (uint256 i; i < list.length; ++i) {
            if (balanceOf[list[i]] < terms.offer.collateral) continue;
            if (PROVERS.floorOf(list[i]) <= terms.offer.maxPrice) return list[i];
        }
        return address(0);
    }

    function _assign(bytes32 taskId, Record storage e, Terms calldata terms, address prover) private {
        if (prover == address(0)) {
            _failed(e);
            (e.state, e.since, e.rampStart) = (State.Open, 0, OVER);
            emit NobodyDrawn(taskId);
            return;
        }
        _debit(prover, terms.offer.collateral);
        (e.state, e.prover, e.since) = (State.Assigned, prover, uint40(block.timestamp));
        uint40 until = _untilOf(e, terms.offer);
        emit Assigned(taskId, prover, terms.offer.maxPrice, until);
        _occupy(prover, 1, until);
    }

    // ── results, inside ──

    function _identify(Task memory task) private view returns (bytes32 taskId, bytes32 key) {
        Program memory p = PROGRAMS.programOf(task.projectId, task.version);
        return (TaskId.idOf(task, address(this), p.manifest), p.key);
    }

    /// @dev Takes a result if its task is to be had and its evidence convinces the route's verifier; else says why not.
    function _tryTake(Tally memory t, Submission calldata s) private returns (bool, bytes32, bytes memory) {
        Statement memory st;
        (st.task, st.prover, st.output) = (s.task, s.prover, s.output);
        (st.taskId, st.key) = _identify(st.task);
        Record storage e = _known(st.taskId, s.terms);
        _settleLock(st.taskId, e, s.terms);
        bytes memory reason = _whyNot(st.taskId, e, s);
        if (reason.length != 0) return (false, st.taskId, reason);
        try ROUTER.requireShown(s.terms.route, st, s.evidence) {
            _take(t, st.taskId, e, s);
            return (true, st.taskId, "");
        } catch (bytes memory why) {
            // Too little gas is nothing that the evidence did: a batch that was estimated by it would leave out what is good.
            if (why.length == 0 || bytes4(why) == TOO_LITTLE_GAS) revert CallNeedsGas(gasleft(), 0);
            return (false, st.taskId, why);
        }
    }

    function _whyNot(bytes32 taskId, Record storage e, Submission calldata s) private view returns (bytes memory) {
        State state = _stateOf(e);
        uint256 deadline = s.terms.offer.deadline;
        if (block.timestamp >= deadline && state != State.Quorum) return abi.encodeWithSelector(TooLate.selector, taskId, block.timestamp, deadline);
        if (s.output.length > MAX_OUTPUT) return abi.encodeWithSelector(BadTask.selector, bytes32("output"));
        address want = _isHeld(state) ? e.prover : state == State.Quorum ? address(QUORUM) : s.prover;
        bool open = state >= State.Open && state <= State.Quorum;
        if (!open || want != s.prover) return abi.encodeWithSelector(NotOpen.selector, taskId, state, want);
        return "";
    }

    function _throw(bytes memory reason) private pure {
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    /// @dev Writes a result that was shown, and divides its price.
    function _take(Tally memory t, bytes32 taskId, Record storage e, Submission calldata s) private {
        Offer calldata o = s.terms.offer;
        bool held = _isHeld(_stateOf(e));
        uint256 price = _priceOf(e, o);
        (uint256 pool, uint256 treasury) =
            (price * _param("compute.pool") / SCALE, price * _param("compute.treasury") / SCALE);
        uint256 net = price - pool - treasury;
        State next = o.consumer == address(0) ? State.Fulfilled : State.Undelivered;
        (e.prover, e.state, e.since) = (s.prover, next, uint40(block.timestamp));
        e.output = keccak256(s.output);
        treasuryDue += treasury;
        if (o.maxPrice != price) balanceOf[s.terms.requester] += o.maxPrice - price;
        if (held && o.collateral != 0) balanceOf[s.prover] += o.collateral;
        emit Fulfilled(taskId, s.prover, price, net, next == State.Fulfilled, s.output);
        if (s.prover == address(QUORUM)) {
            poolDue[0] += pool;
            QUORUM.pay{value: net}(taskId);
            return;
        }
        if (t.prover != s.prover) _note(t);
        t.prover = s.prover;
        ++t.count;
        if (held) ++t.places;
        t.gross += pool;
        t.net += net;
    }

    /// @dev Pays a prover for what a batch has of it, and begins anew.
    function _note(Tally memory t) private {
        if (t.count == 0) return;
        uint32 operator = PROVERS.fulfilled(t.prover, t.count, t.places, t.net);
        balanceOf[t.prover] += t.net;
        poolDue[operator] += t.gross;
        (t.prover, t.count, t.places, t.gross, t.net) = (address(0), 0, 0, 0, 0);
    }

    /// @dev A consumer that reverts or uses up its gas costs itself its call alone. Who brings the result has to bring the
    /// consumer's gas too, or could starve it.
    function _deliverNew(Submission calldata s) private {
        Offer calldata o = s.terms.offer;
        if (o.consumer == address(0)) return;
        Task memory task = s.task;
        (bytes32 taskId,) = _identify(task);
        uint256 want = uint256(o.consumerGas) * 64 / 63 + AFTER_CALL;
        // Written before the call, so that nothing is written after it but where it failed.
        Record storage e = _entries[taskId];
        e.state = State.Fulfilled;
        bytes memory data = abi.encodeCall(IResultConsumer.onResult, (taskId, task, s.output));
        if (gasleft() < want) revert CallNeedsGas(gasleft(), want);
        if (_call(o.consumer, o.consumerGas, data)) emit Delivered(taskId, msg.sender);
        else e.state = State.Undelivered;
    }

    /// @dev Calls without reading what comes back: that would be paid by who calls.
    function _call(address to, uint256 gasLimit, bytes memory data) private returns (bool ok) {
        assembly ("memory-safe") {
            ok := call(gasLimit, to, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    // ── small ──

    function _known(bytes32 taskId, Terms calldata terms) private view returns (Record storage e) {
        e = _entries[taskId];
        bytes32 want = e.terms;
        if (want == 0) revert NoSuchTask(taskId);
        bytes32 have;
        // All words: as abi.encode would give them, or another hash.
        assembly ("memory-safe") {
            let place := mload(0x40)
            calldatacopy(place, terms, 448)
            have := keccak256(place, 448)
        }
        if (have != want) revert OtherTerms(taskId, have, want);
    }

    function _stateOf(Record storage e) private view returns (State) {
        return e.state == State.None && e.terms != 0 ? State.Open : e.state;
    }

    function _isHeld(State state) private pure returns (bool) {
        return state == State.Locked || state == State.Assigned;
    }

    function _rampStart(Record storage e, Offer calldata o) private view returns (uint40) {
        return e.rampStart == 0 ? o.rampStart : e.rampStart;
    }

    function _untilOf(Record storage e, Offer calldata o) private view returns (uint40) {
        return _endOf(e.since, o);
    }

    function _endOf(uint256 from, Offer calldata o) private pure returns (uint40) {
        uint256 end = from + o.lockSeconds;
        return end < o.deadline ? uint40(end) : o.deadline;
    }

    /// @dev What a result costs: of a held task the price of the moment when it was taken, of one that is open that of now.
    function _priceOf(Record storage e, Offer calldata o) private view returns (uint256) {
        State state = _stateOf(e);
        if (state == State.Locked) return _ramp(o, _rampStart(e, o), e.since);
        if (state == State.Open) return _ramp(o, _rampStart(e, o), block.timestamp);
        return o.maxPrice;
    }

    /// @dev The price of an offer at a moment, when its ramp began at `rampStart`.
    function _ramp(Offer calldata offer, uint40 rampStart, uint256 time) private pure returns (uint256) {
        if (time <= rampStart) return offer.minPrice;
        uint256 gone = time - rampStart;
        if (gone >= offer.rampSeconds) return offer.maxPrice;
        return offer.minPrice + uint256(offer.maxPrice - offer.minPrice) * gone / offer.rampSeconds;
    }

    function _param(bytes32 name) private view returns (uint256) {
        return PARAMS.get(name);
    }

    function _isActive(bytes4 route) private view returns (bool) {
        return ROUTER.isActive(route);
    }

    function _occupy(address prover, uint256 count, uint40 until) private {
        PROVERS.occupyMany(prover, count, until);
    }

    function _requireBefore(bytes32 taskId, uint40 deadline) private view {
        if (block.timestamp >= deadline) revert TooLate(taskId, block.timestamp, deadline);
    }

    function _requireDrawable(Offer calldata o) private view {
        _requireFair(o.collateral, o.maxPrice, o.lockSeconds, o.deadline);
    }

    /// @dev Takes `amount` from the value of the call and, where that is less, from what the caller has here.
    function _charge(uint256 amount) private {
        if (msg.value == amount) return;
        if (msg.value > amount) balanceOf[msg.sender] += msg.value - amount;
        else _debit(msg.sender, amount - msg.value);
    }

    function _debit(address account, uint256 amount) private {
        uint256 have = balanceOf[account];
        if (have < amount) revert Balance(account, have, amount);
        balanceOf[account] = have - amount;
    }

    function _send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, amount);
    }
}
