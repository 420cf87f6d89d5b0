// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GrantsWorld} from "./GrantsWorld.sol";
import {Gauge} from "./Grants.t.sol";
import {MetricDouble} from "./MeritRounds.t.sol";
import {PoolsDouble} from "./SubDAOs.t.sol";
import {Grants, IGrantProjects, IGrantTreasury} from "../src/economics/Grants.sol";
import {IMetric} from "../src/economics/IMetric.sol";
import {IMeritGrants, IMeritProjects, MeritRounds} from "../src/economics/MeritRounds.sol";
import {SubDAOs} from "../src/economics/SubDAOs.sol";
import {Treasury} from "../src/economics/Treasury.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev Does to the treasury and its spenders all that people can, in any order, in months of time. People may be refused.
contract GrantsHandler is GrantsWorld {
    uint256 public constant PEOPLE = 6;
    uint256 public constant PROJECTS = 7;

    Grants public grants;
    MeritRounds public merit;
    SubDAOs public daos;
    PoolsDouble public pools;
    Gauge public gauge;
    MetricDouble[2] public metrics;

    uint256 public start;
    uint256 public plain;
    uint256 public bonds;
    uint256 public returned;
    uint256 public votedOut;
    mapping(bytes4 => uint256) public done;
    uint256 public failed;
    /// @dev Tallies of sub-DAO weeks as they stood when the week was over.
    mapping(uint256 => bytes32) public sealed_;
    uint256 public lastSealed;
    uint256 public firstWeek;
    uint256 public firstRound;

    constructor() {
        found();
        start = address(treasury).balance;
        grants = new Grants(
            escrow(), params, IGrantTreasury(address(treasury)), IGrantProjects(address(projects)), GOVERNOR, DAY
        );
        (metrics[0], metrics[1], gauge, pools) =
            (new MetricDouble(), new MetricDouble(), new Gauge(), new PoolsDouble());
        IMetric[] memory list = new IMetric[](2);
        (list[0], list[1]) = (metrics[0], metrics[1]);
        merit = new MeritRounds(
            escrow(), params, treasury, IMeritProjects(address(projects)), IMeritGrants(address(grants)), GOVERNOR, DAY, list
        );
        daos = new SubDAOs(
            escrow(), params, treasury, Settlement(address(pools)), GOVERNOR, DAY, "DePIN DAO", GOVERNOR, 1.6 ether, 9_000_000 ether
        );
        allow(address(grants), 50_000 ether, 3_000_000 ether);
        allow(address(merit), 100_000 ether, 100_000_000 ether);
        allow(address(daos), 3_000_000 ether, 100_000_000 ether);
        for (uint256 i; i < PEOPLE; ++i) {
            votes.set(person(i), (i + 1) * 100_000 ether);
        }
        for (uint256 id = 1; id <= PROJECTS; ++id) {
            projects.set(id, person(id));
            vm.prank(GOVERNOR);
            daos.admit(1, id);
        }
        firstWeek = lastSealed = block.timestamp / WEEK;
        firstRound = merit.current();
    }

    function treasury_() external view returns (Treasury) {
        return treasury;
    }

    function votesAt(uint256 snapshot) external view returns (uint256) {
        return votes.getPastTotalSupply(snapshot);
    }

    function powerAt(address who, uint256 snapshot) external view returns (uint256) {
        return votes.getPastVotes(who, snapshot);
    }

    function person(uint256 seed) public pure returns (address) {
        return address(uint160(0x5000 + seed % PEOPLE));
    }

    function try_(address who, uint256 value, address to, bytes memory data) private returns (bool ok, bytes memory out) {
        if (value != 0) vm.deal(who, who.balance + value);
        vm.prank(who);
        (ok, out) = to.call{value: value}(data);
        if (ok) ++done[bytes4(data)];
        // Arithmetic that fails or an assertion is never a refusal.
        else if (out.length >= 4 && bytes4(out) == bytes4(keccak256("Panic(uint256)"))) ++failed;
    }

    // ── the treasury ──

    function donate(uint256 seed) external {
        try_(person(seed), bound(seed >> 8, 1, 3 ether), address(treasury), abi.encodeCall(Treasury.donate, ()));
    }

    function send(uint256 seed) external {
        uint256 value = seed % 1000 ether;
        vm.deal(person(seed), person(seed).balance + value);
        vm.prank(person(seed));
        bool ok;
        if (seed & 0x10000 == 0) {
            (ok,) = address(treasury).call{value: value}("");
        } else {
            (ok,) = address(treasury).call{value: value}(abi.encodeCall(Treasury.refund, ()));
        }
        if (ok) plain += value;
        else ++failed;
    }

    function pay(uint256 seed) external {
        uint256 value = seed % 10_000 ether;
        (bool ok,) = try_(GOVERNOR, 0, address(treasury), abi.encodeCall(Treasury.pay, (address(0xdead), value)));
        if (ok) votedOut += value;
    }

    function allowances(uint256 seed) external {
        address who = [address(grants), address(merit), address(daos)][seed % 3];
        Treasury.Spender memory s = treasury.spenderOf(who);
        uint128 perWeek = uint128(bound(seed >> 8, 10_000 ether, 3_000_000 ether));
        // Above what was spent and reserved: what was promised is kept.
        vm.prank(GOVERNOR);
        treasury.setAllowance(Treasury.Allowance(who, perWeek, s.total, s.until));
    }

    // ── grants ──

    function anyGrant(uint256 seed) private view returns (uint256) {
        uint256 n = grants.count();
        return n == 0 ? 0 : 1 + seed % n;
    }

    function propose(uint256 seed) external {
        Grants.Milestone[] memory list = new Grants.Milestone[](1 + seed % 3);
        for (uint256 i; i < list.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            list[i].amount = uint128(bound(seed, 1, 60_000 ether));
            list[i].lasts = uint32(1 + (seed >> 128) % 20);
            if (seed & 0x1000 != 0) {
                (list[i].target, list[i].least) = (address(gauge), 10);
                list[i].data = abi.encodeCall(Gauge.read, ());
            }
        }
        uint256 id = (seed >> 16) % (PROJECTS + 1);
        Grants.Application memory a = Grants.Application(person(id), id, 3 + uint32(seed >> 24) % 5, bytes32(seed | 1), "");
        try_(person(seed >> 32), 0, address(grants), abi.encodeCall(Grants.propose, (a, list)));
    }

    function voteGrant(uint256 seed) external {
        for (uint256 i; i < 3; ++i) {
            uint8 choice = seed & 0xf0 == 0 ? 0 : (seed & 0xf00 == 0 ? 2 : 1);
            try_(person(i + (seed >> 16)), 0, address(grants), abi.encodeCall(Grants.vote, (grants.count(), choice)));
        }
    }

    function openGrant(uint256 seed) external {
        uint256 n = grants.count();
        for (uint256 id = n < 4 ? 1 : n - 3; id <= n; ++id) {
            if (seed & (1 << (id % 4)) != 0) try_(person(seed), 0, address(grants), abi.encodeCall(Grants.open, (id)));
        }
    }

    function tick(uint256 seed) external {
        gauge.set(seed & 0x700 == 0 ? 9 : 10, seed & 0x7000 == 0 ? uint8(1 + (seed >> 16) % 4) : 0);
        for (uint256 id = 1; id <= grants.count(); ++id) {
            try_(person(seed), 0, address(grants), abi.encodeCall(Grants.tick, (id)));
        }
    }

    function claimGrant(uint256 seed) external {
        try_(person(seed), 0, address(grants), abi.encodeCall(Grants.claim, (anyGrant(seed >> 16))));
    }

    function stopGrant(uint256 seed) external {
        if (seed & 0x300 != 0) return;
        try_(GOVERNOR, 0, address(grants), abi.encodeCall(Grants.stop, (anyGrant(seed >> 16))));
    }

    // ── merit rounds ──

    function enter(uint256 seed) external {
        for (uint256 id = 1; id <= PROJECTS; ++id) {
            uint256 bond = 1000 ether + (seed >> id) % 1000;
            if (seed & (1 << (200 + id)) == 0) continue;
            (bool ok,) = try_(person(id), bond, address(merit), abi.encodeCall(MeritRounds.enter, (id)));
            if (ok) bonds += bond;
        }
    }

    function weigh(uint256 seed) external {
        uint256[] memory w = new uint256[](2);
        (w[0], w[1]) = (seed % 5, (seed >> 8) % 5);
        try_(person(seed >> 16), 0, address(merit), abi.encodeCall(MeritRounds.weigh, (w)));
        uint256 id = 1 + (seed >> 24) % PROJECTS;
        MetricDouble m = metrics[(seed >> 32) % 2];
        m.set(id, m.value(id) + (seed >> 40) % 9);
    }

    function turnAndSettle(uint256 seed) external {
        try_(person(seed), 0, address(merit), abi.encodeCall(MeritRounds.turn, ()));
        for (uint256 back; back < 4; ++back) {
            uint256 round = merit.current() - back;
            try_(person(seed), 0, address(merit), abi.encodeCall(MeritRounds.settle, (round)));
        }
    }

    function takeMerit(uint256 seed) external {
        uint256 round = merit.current() - (seed >> 8) % 3;
        uint256 id = 1 + (seed >> 16) % PROJECTS;
        try_(person(seed), 0, address(merit), abi.encodeCall(MeritRounds.claim, (round, id)));
        (bool ok, bytes memory out) =
            try_(person(seed), 0, address(merit), abi.encodeCall(MeritRounds.returnBond, (round, id)));
        if (ok) returned += abi.decode(out, (uint256));
    }

    // ── the sub-DAO ──

    function voteDAO(uint256 seed) external {
        seal();
        uint256 n = 1 + seed % 4;
        uint256[] memory ids = new uint256[](n);
        uint256[] memory w = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            (ids[i], w[i]) = (1 + (seed >> (8 * i + 8)) % PROJECTS, 1 + (seed >> (8 * i + 64)) % 9);
        }
        try_(person(seed >> 128), 0, address(daos), abi.encodeCall(SubDAOs.vote, (1, ids, w)));
    }

    function settleDAO(uint256 seed) external {
        seal();
        for (uint256 i; i < 4; ++i) {
            try_(person(seed), 0, address(daos), abi.encodeCall(SubDAOs.settle, (1)));
        }
        try_(person(seed), 0, address(daos), abi.encodeCall(SubDAOs.collect, (1, 1 + seed % PROJECTS)));
    }

    function council(uint256 seed) external {
        uint256 id = 1 + seed % PROJECTS;
        bytes memory data =
            seed & 0x300 == 0 ? abi.encodeCall(SubDAOs.drop, (1, id)) : abi.encodeCall(SubDAOs.admit, (1, id));
        try_(GOVERNOR, 0, address(daos), data);
        if (seed & 0x7000 == 0) {
            data = abi.encodeCall(SubDAOs.setRate, (1, uint208((seed >> 16) % 3 ether), uint128(9_000_000 ether)));
            try_(GOVERNOR, 0, address(daos), data);
        }
    }

    /// @dev Keeps what each week's votes were when it ended, before anything of a later week is done.
    function seal() private {
        for (; lastSealed < block.timestamp / WEEK; ++lastSealed) {
            sealed_[lastSealed] = tallyHash(lastSealed);
        }
    }

    function tallyHash(uint256 week) public view returns (bytes32 h) {
        h = keccak256(abi.encode(daos.tallyOf(1, week)));
        for (uint256 id = 1; id <= PROJECTS; ++id) {
            h = keccak256(abi.encode(h, daos.votesOf(1, week, id)));
        }
    }

    // ── the world ──

    function stake(uint256 seed) external {
        votes.set(person(seed), (seed >> 8) % 900_000 ether);
    }

    function time(uint256 seed) external {
        vm.warp(block.timestamp + bound(seed >> 8, 1, seed & 7 == 0 ? 9 days : 30 hours));
        seal();
    }
}

contract GrantsInvariantTest is GrantsWorld {
    GrantsHandler private handler;
    Treasury private _treasury;
    Grants private grants;
    MeritRounds private merit;
    SubDAOs private daos;

    function setUp() public {
        handler = new GrantsHandler();
        targetContract(address(handler));
        (_treasury, grants, merit, daos) = (handler.treasury_(), handler.grants(), handler.merit(), handler.daos());
    }

    /// @dev One campaign for all of them: long runs find more than many.
    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 200
    function invariant_TreasuryAndItsSpenders() public view {
        eq(handler.failed(), 0, "panics, and transfers refused");
        treasuryConserves();
        grantsPayNoMoreThanEarned();
        roundsHoldWhatTheyOwe();
        subDAOsHoldWhatTheyOwe();
    }

    /// @dev To the wei over all spenders: what the treasury lost is what people, pools and claims have.
    function treasuryConserves() private view {
        uint256 spent = _treasury.spent(address(grants)) + _treasury.spent(address(merit)) + _treasury.spent(address(daos));
        eq(
            _treasury.accrued() + spent + handler.votedOut(),
            handler.start() + handler.plain() + _treasury.donated(),
            "treasury"
        );
        eq(_treasury.drawn() - _treasury.refunded(), spent, "sum of the spenders");
        eq(_treasury.received(), handler.start() + handler.plain(), "received");
        address[] memory list = _treasury.spenders();
        for (uint256 i; i < list.length; ++i) {
            Treasury.Spender memory s = _treasury.spenderOf(list[i]);
            yes(s.drawn - s.refunded <= s.total, "total");
        }
    }

    function grantsPayNoMoreThanEarned() private view {
        uint256 claimed;
        uint256 reserved;
        for (uint256 id = 1; id <= grants.count(); ++id) {
            (Grants.Grant memory g, Grants.Milestone[] memory list) = grants.grant(id);
            uint256 earned = grants.earnedOf(id);
            yes(g.claimed <= earned && earned <= g.amount, "paid <= earned <= amount");
            uint256 sum;
            for (uint256 i; i < list.length; ++i) {
                sum += list[i].amount;
            }
            yes(g.amount <= sum, "amount <= milestones");
            if (g.state != Grants.State.Voting) reserved += g.amount - g.claimed;
            claimed += g.claimed;
            ballots(id, g);
        }
        eq(reserved, grants.reserved(), "reserved");
        eq(claimed, _treasury.spent(address(grants)), "all that was drawn was paid");
        eq(address(grants).balance, 0, "nothing stays");
        yes(grants.reserved() <= _treasury.remaining(address(grants)), "no more is reserved than allowed");
    }

    /// @dev I31 for grants: nobody votes with more than it had, and all together have no more than there was.
    function ballots(uint256 id, Grants.Grant memory g) private view {
        uint256 sum;
        for (uint256 i; i < handler.PEOPLE(); ++i) {
            address who = handler.person(i);
            (bool voted,, uint256 power) = grants.receiptOf(id, who);
            if (voted) eq(power, handler.powerAt(who, g.snapshot), "power of the snapshot");
            sum += power;
        }
        eq(sum, g.yes + g.no + g.abstain, "sum of the ballots");
        yes(sum <= handler.votesAt(g.snapshot), "no more than there was");
    }

    function roundsHoldWhatTheyOwe() private view {
        uint256 unclaimed;
        uint256 bonds;
        for (uint256 round = handler.firstRound(); round <= merit.current() + 1; ++round) {
            (MeritRounds.Round memory r, MeritRounds.Seat[] memory seats) = merit.roundOf(round);
            for (uint256 i; i < seats.length; ++i) {
                unclaimed += seats[i].pay;
                bonds += seats[i].bond;
            }
            uint256 sum;
            for (uint256 i; i < handler.PEOPLE(); ++i) {
                uint256[4] memory b = merit.ballotOf(round, handler.person(i));
                uint256 power = b[0] + b[1];
                if (power != 0) yes(power <= handler.powerAt(handler.person(i), r.snapshot), "I31");
                sum += power;
            }
            eq(sum, r.weights[0] + r.weights[1], "I32");
        }
        eq(bonds, handler.bonds() - handler.returned(), "bonds");
        eq(address(merit).balance, unclaimed + bonds, "rounds");
        yes(unclaimed <= _treasury.spent(address(merit)), "payouts come from the treasury");
    }

    function subDAOsHoldWhatTheyOwe() private view {
        uint256 owed;
        uint256 given;
        for (uint256 id = 1; id <= handler.PROJECTS(); ++id) {
            owed += daos.owed(1, id);
            given += handler.pools().pool(id);
        }
        eq(address(daos).balance, owed, "sub-DAOs");
        eq(owed + given, _treasury.spent(address(daos)), "I33: all that was drawn is in pools or owed");
        eq(owed + given, daos.daoOf(1).given, "given");
        yes(owed + given <= 9_000_000 ether, "total");
        for (uint256 week = handler.firstWeek(); week < handler.lastSealed(); ++week) {
            eq(handler.tallyHash(week), handler.sealed_(week), "I33: past weeks do not change");
        }
        uint256 now_ = block.timestamp / WEEK;
        uint256 sum;
        for (uint256 id = 1; id <= handler.PROJECTS(); ++id) {
            sum += daos.votesOf(1, now_, id);
        }
        eq(sum, daos.tallyOf(1, now_).votes, "I32");
        for (uint256 i; i < handler.PEOPLE(); ++i) {
            SubDAOs.Ballot memory b = daos.ballotOf(1, handler.person(i));
            sum = 0;
            for (uint256 j; j < b.parts.length; ++j) {
                sum += b.parts[j].votes;
            }
            if (b.week == now_) yes(sum <= handler.powerAt(handler.person(i), now_ * WEEK - 1), "I31");
        }
    }

    /// @dev A handler that is always refused proves nothing: the story of a few months must go through.
    function test_TheHandlerGetsSomewhere() public {
        uint256 seed = 1;
        for (uint256 i; i < 400; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            handler.time(seed);
            if (i % 8 == 0) handler.propose(seed);
            if (i % 8 == 1) handler.voteGrant(seed);
            if (i % 8 == 5) handler.openGrant(seed);
            handler.tick(seed);
            handler.claimGrant(seed);
            handler.enter(seed);
            handler.turnAndSettle(seed);
            handler.weigh(seed);
            handler.takeMerit(seed);
            handler.voteDAO(seed);
            handler.settleDAO(seed);
        }
        bytes4[12] memory all = [
            Grants.propose.selector,
            Grants.vote.selector,
            Grants.open.selector,
            Grants.tick.selector,
            Grants.claim.selector,
            MeritRounds.enter.selector,
            MeritRounds.turn.selector,
            MeritRounds.weigh.selector,
            MeritRounds.settle.selector,
            MeritRounds.claim.selector,
            SubDAOs.vote.selector,
            SubDAOs.collect.selector
        ];
        for (uint256 i; i < all.length; ++i) {
            yes(handler.done(all[i]) > 2, "done");
        }
        invariant_TreasuryAndItsSpenders();
    }
}
