// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {ComputeWorld, ConsumerDouble} from "./ComputeWorld.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";
import {ComputeMarket} from "../src/compute/ComputeMarket.sol";
import {Mode, Offer, Record, Request, State, Submission, Terms} from "../src/compute/IComputeMarket.sol";
import {Provers} from "../src/compute/Provers.sol";

/// @dev Does to the market all that requesters, provers, consumers, quorums, operators and votes can, in any order, and remembers
/// what was paid. Who may be refused is refused; what must never happen is remembered when it does.
contract ComputeHandler is ComputeWorld {
    uint256 private constant MAX_TASKS = 24;

    address private immutable _owner;
    Known[] private _tasks;
    ConsumerDouble public consumer;
    mapping(bytes32 taskId => uint256) public ended;
    string public broken;
    uint256 public done;

    constructor() {
        _owner = msg.sender;
        deployCompute();
        consumer = new ConsumerDouble();
        for (uint256 i = 1; i < 4; ++i) {
            vm.prank(prover(i));
            market.deposit{value: 200 ether}();
        }
    }

    // ── what holds ──

    function owed() external view returns (uint256 sum) {
        for (uint256 i; i < _tasks.length; ++i) {
            Record memory r = market.recordOf(_tasks[i].id);
            if (r.state < State.Fulfilled) sum += _tasks[i].terms.offer.maxPrice;
            if (r.state == State.Locked || r.state == State.Assigned) sum += _tasks[i].terms.offer.collateral;
        }
        address[7] memory people = accounts();
        for (uint256 i; i < people.length; ++i) {
            sum += market.balanceOf(people[i]);
        }
        for (uint32 i; i < 4; ++i) {
            sum += market.poolDue(i);
        }
        sum += market.treasuryDue();
    }

    function coins() external view returns (uint256) {
        return address(market).balance;
    }

    /// @dev Places that are taken, by the tasks and by the provers' own books.
    function places(uint256 i) external view returns (uint256 held, uint256 open, uint256 capacity, uint256 book) {
        for (uint256 t; t < _tasks.length; ++t) {
            Record memory r = market.recordOf(_tasks[t].id);
            if ((r.state == State.Locked || r.state == State.Assigned) && r.prover == prover(i)) ++held;
        }
        Provers.Prover memory p = provers.proverOf(prover(i));
        return (held, p.open, p.capacity, provers.bookOf(uint32(i)).open);
    }

    function twice() external view returns (bool) {
        for (uint256 i; i < _tasks.length; ++i) {
            if (ended[_tasks[i].id] > 1) return true;
        }
        return false;
    }

    function accounts() private view returns (address[7] memory) {
        return [prover(1), prover(2), prover(3), REQUESTER, STRANGER, address(this), address(consumer)];
    }

    // ── what happens ──

    function tryTo(address who, uint256 value, bytes memory data) private returns (bool ok) {
        vm.prank(who);
        (ok,) = address(market).call{value: value}(data);
        if (ok) ++done;
    }

    function pick(uint256 seed) private view returns (Known memory) {
        return _tasks[seed % _tasks.length];
    }

    function request(uint256 seed, uint96 low, uint96 high, uint96 collateral, uint16 life) external {
        if (_tasks.length == MAX_TASKS) return;
        Offer memory o = offer();
        o.maxPrice = uint96(bound(high, 1, 50 ether));
        o.minPrice = uint96(bound(low, 0, o.maxPrice));
        o.collateral = uint96(bound(collateral, 0, 20 ether));
        o.deadline = uint40(block.timestamp + bound(life, 10, 3000));
        o.mode = Mode(seed % 3);
        Request memory r = asked();
        if (o.mode == Mode.Quorum) (r.version, o.size, o.threshold) = (2, 3, 2);
        if (o.mode == Mode.Assigned && o.collateral > o.maxPrice) o.collateral = o.maxPrice;
        if (seed % 5 == 0) (o.consumer, o.consumerGas) = (address(consumer), 200_000);
        _tasks.push(ask(r, o, REQUESTER));
        ++done;
    }

    function lock_(uint256 task, uint256 who) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        uint256 i = 1 + who % 3;
        uint256 before = provers.bookOf(uint32(i)).open;
        if (tryTo(prover(i), 0, abi.encodeCall(market.lock, (k.id, k.terms)))) requireCovered(i, before);
    }

    function lockMany(uint256 task, uint256 who) external {
        if (_tasks.length == 0) return;
        (bytes32[] memory ids, Terms[] memory terms) = (new bytes32[](3), new Terms[](3));
        for (uint256 i; i < 3; ++i) {
            Known memory k = pick(task / (i + 1));
            (ids[i], terms[i]) = (k.id, k.terms);
        }
        uint256 p = 1 + who % 3;
        uint256 before = provers.bookOf(uint32(p)).open;
        if (tryTo(prover(p), 1 ether, abi.encodeCall(market.lockMany, (ids, terms)))) requireCovered(p, before);
    }

    /// @dev What an operator holds at once has stake behind it in the moment in which it takes it.
    function requireCovered(uint256 i, uint256 before) private {
        uint256 open = provers.bookOf(uint32(i)).open;
        if (open > before && open * 100 ether > stakes.stakeOf(uint32(i))) broken = "more tasks than stake";
    }

    function fulfil_(uint256 task, uint256 who, bool right) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        Submission memory s = submit(k, who, right);
        if (tryTo(STRANGER, 0, abi.encodeCall(market.fulfil, (s)))) {
            if (!right) broken = "a wrong result";
            ++ended[k.id];
        }
    }

    function fulfilMany(uint256 task, uint256 who, uint8 right) external {
        if (_tasks.length == 0) return;
        Submission[] memory list = new Submission[](3);
        Known[3] memory ks;
        for (uint256 i; i < 3; ++i) {
            ks[i] = pick(task / (i + 1));
            list[i] = submit(ks[i], who / (i + 1), right >> i & 1 == 0);
        }
        bool[] memory got = market.fulfilMany(list);
        for (uint256 i; i < 3; ++i) {
            if (!got[i]) continue;
            if (right >> i & 1 == 1) broken = "a wrong result";
            ++ended[ks[i].id];
            ++done;
        }
    }

    function submit(Known memory k, uint256 who, bool right) private returns (Submission memory s) {
        address by = k.terms.offer.mode == Mode.Quorum ? address(quorum) : who % 4 == 3 ? STRANGER : prover(1 + who % 4);
        if (by == address(quorum) && who % 2 == 0) quorum.decide(k.id, keccak256("output"));
        s = submission(k, by, "output");
        if (by == address(quorum) && quorum.output(k.id) == 0) s.evidence = "";
        if (!right) s.output = "forged";
    }

    function expire(uint256 task, uint256 who) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        tryTo(who % 2 == 0 ? STRANGER : prover(1 + who % 3), 0, abi.encodeCall(market.expire, (k.id, k.terms)));
    }

    function callDraw(uint256 task) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        tryTo(STRANGER, 0, abi.encodeCall(market.callDraw, (k.id, k.terms)));
    }

    function assign_(uint256 task, bytes32 mix) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        Record memory r = market.recordOf(k.id);
        if (r.state != State.Drawing) return;
        if (block.number <= r.since) vm.roll(uint256(r.since) + 1);
        bytes memory rlp = header(r.since, mix);
        vm.store(LaterBlock.HASHES, bytes32(uint256(r.since)), keccak256(rlp));
        bool late = block.timestamp >= k.terms.offer.deadline;
        bool ok = tryTo(STRANGER, 0, abi.encodeCall(market.assign, (k.id, k.terms, rlp)));
        if (ok == late) broken = "a draw that failed";
        r = market.recordOf(k.id);
        if (r.state == State.Assigned) requireCovered(provers.operatorOf(r.prover), 0);
    }

    function decline(uint256 task) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        tryTo(market.recordOf(k.id).prover, 0, abi.encodeCall(market.decline, (k.id, k.terms)));
    }

    function refund(uint256 task) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        if (tryTo(STRANGER, 0, abi.encodeCall(market.refund, (k.id, k.terms)))) ++ended[k.id];
    }

    function deliver(uint256 task) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        tryTo(STRANGER, 0, abi.encodeCall(market.deliver, (k.task, k.terms, "output")));
    }

    function mood(uint8 m) external {
        consumer.set(ConsumerDouble.Mood(m % 4));
    }

    function failQuorum(uint256 task) external {
        if (_tasks.length == 0) return;
        Known memory k = pick(task);
        if (quorum.output(k.id) == 0) quorum.fail(k.id);
    }

    function withdraw(uint256 who, uint96 amount) external {
        address account = accounts()[who % 5];
        tryTo(account, 0, abi.encodeCall(market.withdraw, (account, amount)));
    }

    function deposit(uint256 who, uint96 amount) external {
        address account = accounts()[who % 5];
        vm.deal(account, account.balance + 20 ether);
        tryTo(account, bound(amount, 0, 20 ether), abi.encodeCall(market.deposit, ()));
    }

    function payOut(uint32 operator, bool empty) external {
        rewards.setEmpty(empty);
        tryTo(STRANGER, 0, abi.encodeCall(market.payPool, (operator % 4)));
        tryTo(STRANGER, 0, abi.encodeCall(market.payTreasury, ()));
        rewards.setEmpty(false);
    }

    function stake(uint32 operator, uint96 amount) external {
        stakes.stake(1 + operator % 3, bound(amount, 0, 3000 ether));
    }

    function configure(uint256 who, uint32 capacity) external {
        vm.prank(prover(1 + who % 3));
        try provers.configure(capacity % 20, routes(), "") {} catch {}
    }

    function pause(bool on) external {
        router.pause(ROUTE, on);
    }

    function vote(uint16 pool, uint16 treasury, uint16 caller, uint8 missed) external {
        vm.startPrank(GOVERNOR);
        params.set("compute.pool", pool % 5001);
        params.set("compute.treasury", treasury % 2001);
        params.set("compute.caller", caller % 5001);
        params.set("compute.missed", missed % 101);
        vm.stopPrank();
    }

    function wait_(uint16 time) external {
        skip(time % 200);
    }

    /// @dev When all is over everybody has what is his, and nothing is left.
    function finish() external returns (uint256 left) {
        require(msg.sender == _owner, "the test's");
        router.pause(ROUTE, false);
        skip(30 days);
        for (uint256 i; i < _tasks.length; ++i) {
            Known memory k = _tasks[i];
            if (market.recordOf(k.id).state >= State.Fulfilled) continue;
            market.refund(k.id, k.terms);
            ++ended[k.id];
            if (ended[k.id] != 1) broken = "a task that ended twice";
        }
        address[7] memory people = accounts();
        for (uint256 i; i < people.length; ++i) {
            uint256 amount = market.balanceOf(people[i]);
            vm.prank(people[i]);
            market.withdraw(address(0xdead), amount);
        }
        for (uint32 i; i < 4; ++i) {
            if (market.poolDue(i) != 0) market.payPool(i);
        }
        if (market.treasuryDue() != 0) market.payTreasury();
        return address(market).balance;
    }
}

contract ComputeInvariantTest is Base {
    ComputeHandler private handler;

    function setUp() public {
        handler = new ComputeHandler();
        targetContract(address(handler));
    }

    function invariant_balance_is_what_is_held_for_somebody() public view {
        eq(handler.coins(), handler.owed(), "coins");
    }

    function invariant_places_are_those_of_held_tasks_and_within_capacity() public view {
        for (uint256 i = 1; i < 4; ++i) {
            (uint256 held, uint256 open, uint256 capacity, uint256 book) = handler.places(i);
            eq(open, held, "open");
            eq(book, held, "operator's book");
            yes(open <= capacity, "capacity");
        }
    }

    function invariant_task_ends_once() public view {
        yes(!handler.twice(), "paid and refunded");
        eq(bytes(handler.broken()), "", "broken");
    }

    function invariant_all_coins_find_their_way_out() public {
        eq(handler.finish(), 0, "left");
        eq(bytes(handler.broken()), "", "broken");
    }
}
