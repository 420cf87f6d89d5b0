// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DaoWorld, Restakers} from "./DaoWorld.sol";
import {MoodyToken} from "./DaoTokens.sol";
import {Bribes} from "../src/economics/Bribes.sol";
import {Emission} from "../src/economics/Emission.sol";
import {ERC20Gauge} from "../src/economics/ERC20Gauge.sol";
import {Gauge} from "../src/economics/Gauge.sol";
import {GaugeVoter} from "../src/economics/GaugeVoter.sol";
import {StreamGauge} from "../src/economics/StreamGauge.sol";

/// @dev Does to the DAO all that voters, depositors, bribers, keepers and the governor can, in any order, with weeks that
/// jump. Users may be refused; what others depend on never fails.
contract DaoHandler is DaoWorld {
    uint256 public constant PEOPLE = 8;
    uint256 private constant MOST = 12;

    address[] public gauges;
    /// @dev The first of the gauges pays depositors of this.
    MoodyToken public token;
    uint40 public first;
    uint256 public done;
    /// @dev Calls that others depend on and that failed. None may.
    uint256 public failed;
    bytes public failure;
    /// @dev What the weights of weeks that are over were when they ended.
    mapping(uint256 week => bytes32) public finals;
    /// @dev At most so much was given for a week.
    mapping(uint256 week => Given) public bribed;

    struct Given {
        uint256 coins;
        uint256 tokens;
    }

    constructor() {
        deployDao();
        token = new MoodyToken();
        vm.prank(GOVERNOR);
        gauges.push(factory.createLiquidity("pool", address(token)));
        for (uint256 i; i < 4; ++i) {
            gauges.push(address(streamGauge(i)));
        }
        vm.prank(GOVERNOR);
        gauges.push(factory.createProject("weather", project));
        first = week();
        for (uint256 i; i < PEOPLE; ++i) {
            escrow.set(person(i), (i + 1) * 1_000_003 + i);
            token.mint(person(i), 1e30);
            vm.deal(person(i), 1e30);
            vm.startPrank(person(i));
            token.approve(gauges[0], type(uint256).max);
            token.approve(address(bribes), type(uint256).max);
            vm.stopPrank();
        }
        jump(1);
    }

    function parts() external view returns (Emission, GaugeVoter, Bribes, address) {
        return (emission, voter, bribes, address(treasury));
    }

    function votesAt(address who, uint256 week_) external view returns (uint256) {
        return escrow.getPastVotes(who, week_ * WEEK - 1);
    }

    function gaugeCount() external view returns (uint256) {
        return gauges.length;
    }

    function restakersGot() external view returns (uint256) {
        return restakers.got();
    }

    function digest(uint256 week_) public view returns (bytes32 d) {
        d = bytes32(voter.totalOf(week_));
        for (uint256 i; i < gauges.length; ++i) {
            uint256 w = voter.weightOf(week_, gauges[i]);
            if (w != 0) d = keccak256(abi.encode(d, i, w));
            for (uint256 p; p < PEOPLE; ++p) {
                w = voter.votesOf(week_, person(p), gauges[i]);
                if (w != 0) d = keccak256(abi.encode(d, p, i, w));
            }
        }
    }

    // ── what may be refused ──

    function try_(address who, uint256 value, address to, bytes memory data) private {
        vm.prank(who);
        (bool ok,) = to.call{value: value}(data);
        if (ok) ++done;
    }

    function who_(uint256 seed) private pure returns (address) {
        return person(seed % PEOPLE);
    }

    function gauge_(uint256 seed) private view returns (address) {
        return gauges[seed % gauges.length];
    }

    /// @dev A week from the first to the one after next.
    function week_(uint256 seed) private view returns (uint40) {
        return first + uint40(seed % (week() - first + 2));
    }

    function vote(uint256 seed) external {
        uint256 n = 1 + seed % 5;
        address[] memory list = new address[](n);
        uint16[] memory weights = new uint16[](n);
        for (uint256 i; i < n; ++i) {
            uint256 s = uint256(keccak256(abi.encode(seed, i)));
            (list[i], weights[i]) = (gauge_(s), uint16(s >> 128));
        }
        try_(who_(seed >> 8), 0, address(voter), abi.encodeCall(GaugeVoter.vote, (list, weights)));
    }

    function takeVoteBack(uint256 seed) external {
        if (seed & 3 == 0) try_(who_(seed >> 8), 0, address(voter), abi.encodeCall(GaugeVoter.withdraw, ()));
    }

    function standing(uint256 seed) external {
        try_(who_(seed >> 8), 0, address(voter), abi.encodeCall(GaugeVoter.setStanding, (seed & 3 != 0)));
    }

    function power(uint256 seed) external {
        escrow.set(who_(seed), seed & 0x700 == 0 ? 0 : uint128(seed >> 16) % 1e27);
    }

    function move(uint256 seed, uint256 amount) external {
        address who = who_(seed);
        address other = who_(seed >> 8);
        amount = amount % 1e24;
        bytes memory data = seed & 0x10000 == 0
            ? abi.encodeCall(ERC20Gauge.deposit, (amount, other))
            : abi.encodeCall(ERC20Gauge.withdraw, (seed & 0x20000 == 0 ? amount : ERC20Gauge(payable(gauges[0])).balanceOf(who), other));
        try_(who, 0, gauges[0], data);
    }

    function earn(uint256 seed) external {
        try_(who_(seed), 0, gauges[0], abi.encodeCall(ERC20Gauge.claim, (person(99))));
        try_(who_(seed), 0, gauge_(seed >> 8), abi.encodeCall(StreamGauge.claim, ()));
    }

    function bribe(uint256 seed, uint256 amount) external {
        amount = amount % 1e24;
        (uint40 w, address gauge) = (week_(seed >> 16), gauge_(seed >> 8));
        if (seed & 1 == 0) {
            bribed[w].coins += amount;
            try_(who_(seed >> 32), amount, address(bribes), abi.encodeCall(Bribes.bribe, (w, gauge)));
        } else {
            bribed[w].tokens += amount;
            bytes memory data = abi.encodeCall(Bribes.bribeToken, (w, gauge, token, amount));
            try_(who_(seed >> 32), 0, address(bribes), data);
        }
    }

    function takeBribe(uint256 seed) external {
        address[] memory both = new address[](2);
        both[1] = address(token);
        (uint40 w, address gauge, address who) = (week_(seed), gauge_(seed >> 8), who_(seed >> 32));
        try_(who, 0, address(bribes), abi.encodeCall(Bribes.claim, (w, gauge, both, who)));
        try_(who, 0, address(bribes), abi.encodeCall(Bribes.takeBack, (w, gauge, both[seed >> 48 & 1], who)));
    }

    function govern(uint256 seed) external {
        uint256 what = seed % 8;
        if (what == 0) set("dao.weekly", (seed >> 8) % 1_000_000 ether);
        if (what == 1) set("dao.restakers", (seed >> 8) % 5001);
        if (what == 2) set("dao.gaugeCap", 500 + (seed >> 8) % 9501);
        if (what == 3) restakers.set(Restakers.Mood((seed >> 8) % 4));
        if (what == 4 && seed & 0x300 == 0) vm.deal(address(treasury), (seed >> 16) % 10_000_000 ether);
        if (what == 5 && gauges.length < MOST) {
            gauges.push(address(streamGauge(gauges.length)));
        }
        if (what == 6 && seed & 0x300 == 0) {
            address gauge = gauge_(seed >> 16);
            if (factory.killedAt(gauge) == 0) kill(gauge);
        }
    }

    // ── what others depend on ──

    function must(address to, bytes memory data) private {
        (bool ok, bytes memory out) = to.call(data);
        if (ok) return;
        ++failed;
        failure = out;
    }

    function time(uint256 seed) external {
        uint256 jumps = seed & 0x300 == 0 ? (seed >> 16) % 5 : seed & 1;
        if (jumps != 0) jump(jumps);
        else vm.warp(bound(seed >> 32, block.timestamp, (block.timestamp / WEEK + 1) * WEEK - 1));
    }

    function jump(uint256 n) private {
        for (uint256 i; i < n; ++i) {
            finals[week()] = digest(week());
            nextWeek();
        }
    }

    function settle(uint256 seed) external {
        if (emission.unsettled() == 0) return;
        must(address(emission), abi.encodeCall(Emission.settle, (1 + seed % 4)));
    }

    function cast(uint256 seed) external {
        address[] memory list = new address[](PEOPLE);
        for (uint256 i; i < PEOPLE; ++i) {
            list[i] = person((seed % PEOPLE + i) % PEOPLE);
        }
        must(address(voter), abi.encodeCall(GaugeVoter.cast, (list)));
    }

    function collect(uint256 seed) external {
        uint40 w = week_(seed);
        address gauge = gauge_(seed >> 16);
        if (emission.weekOf(w).settledAt == 0) return;
        if (factory.killedAt(gauge) == 0) must(gauge, abi.encodeCall(Gauge.collect, (w)));
        else must(address(emission), abi.encodeCall(Emission.release, (w, gauge)));
    }

    function giveBack(uint256 seed) external {
        uint256 i = seed % 5;
        must(gauges[i], abi.encodeCall(StreamGauge.giveBack, ()));
    }
}

contract EmissionInvariantTest is DaoWorld {
    DaoHandler private handler;
    address private _treasury;

    function setUp() public {
        handler = new DaoHandler();
        targetContract(address(handler));
        (emission, voter, bribes, _treasury) = handler.parts();
    }

    /// @dev One campaign for all of them: long runs find more than many.
    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 128
    function invariant_I31_to_I36() public view {
        eq(handler.failed(), 0, "I34: calls that others depend on and that failed");
        (uint256 open, uint256 collected) = weeks_();
        eq(address(emission).balance, open, "I33: the emission holds what waits for gauges");
        gauges_(collected);
        bribes_();
    }

    function weeks_() private view returns (uint256 open, uint256 collected) {
        uint256 now_ = voter.currentWeek();
        uint256 first = handler.first();
        for (uint256 w = first; w <= now_; ++w) {
            conserved(w);
            Emission.Week memory r = emission.weekOf(w);
            open += r.pot - r.taken;
            collected += r.collected;
            yes((r.settledAt == 0) == (w >= emission.nextWeek()), "settled in order");
        }
        ballots(now_);
        ballots(now_ - 1);
        // Any one of the past: over a campaign that is all of them.
        uint256 any = first + uint256(keccak256(abi.encode(gasleft(), block.timestamp))) % (now_ - first);
        ballots(any);
        eq(handler.digest(any), handler.finals(any), "I33: weeks that are over never change");
    }

    function ballots(uint256 w) private view {
        uint256 n = handler.gaugeCount();
        uint256 sum;
        uint256[] memory votes = new uint256[](handler.PEOPLE());
        for (uint256 i; i < n; ++i) {
            address gauge = handler.gauges(i);
            uint256 weight = voter.weightOf(w, gauge);
            if (weight == 0) continue;
            sum += weight;
            for (uint256 p; p < votes.length; ++p) {
                uint256 v = voter.votesOf(w, person(p), gauge);
                votes[p] += v;
                weight -= v;
            }
            eq(weight, 0, "I32: a weight is the votes for it");
        }
        eq(voter.totalOf(w), sum, "I32");
        for (uint256 p; p < votes.length; ++p) {
            yes(votes[p] == 0 || votes[p] <= handler.votesAt(person(p), w), "I31");
        }
    }

    /// @dev What gauges hold covers what they owe.
    function gauges_(uint256 collected) private view {
        ERC20Gauge pool_ = ERC20Gauge(payable(handler.gauges(0)));
        (uint256 amount, uint256 flowed,) = pool_.stream();
        uint256 owed = pool_.idle() + amount - flowed;
        uint256 units;
        uint256 earned;
        for (uint256 p; p < handler.PEOPLE(); ++p) {
            units += pool_.balanceOf(person(p));
            earned += pool_.earned(person(p));
        }
        eq(units, pool_.totalSupply(), "deposits");
        eq(units, handler.token().balanceOf(address(pool_)), "tokens");
        // What has flowed and is not counted yet is in both.
        uint256 uncounted = pool_.totalSupply() == 0 ? 0 : fresh(pool_);
        yes(earned + owed <= address(pool_).balance + uncounted, "I35: the gauge covers what it owes");
        uint256 held;
        for (uint256 i; i < handler.gaugeCount(); ++i) {
            held += handler.gauges(i).balance;
        }
        yes(held + emission.returned() <= collected, "gauges hold what they collected, less what they paid");
    }

    function fresh(ERC20Gauge g) private view returns (uint256) {
        (uint256 amount, uint256 flowed, uint256 from) = g.stream();
        uint256 all = amount * (block.timestamp - from) / WEEK;
        return (all > amount ? amount : all) - (all < flowed ? all : flowed);
    }

    function bribes_() private view {
        uint256 now_ = voter.currentWeek();
        uint256 coins;
        uint256 tokens;
        for (uint256 w = handler.first(); w <= now_ + 2; ++w) {
            (uint256 c, uint256 t) = handler.bribed(w);
            if (c == 0 && t == 0) continue;
            for (uint256 i; i < handler.gaugeCount(); ++i) {
                coins += open_(w, handler.gauges(i), address(0), now_);
                tokens += open_(w, handler.gauges(i), address(handler.token()), now_);
            }
        }
        eq(address(bribes).balance, coins, "I36: coins of bribes");
        eq(handler.token().balanceOf(address(bribes)), tokens, "I36: tokens of bribes");
    }

    function open_(uint256 w, address gauge, address token, uint256 now_) private view returns (uint256) {
        Bribes.Bribe memory b = bribes.bribeOf(w, gauge, token);
        if (b.amount == 0) return 0;
        if (w >= now_) eq(b.paid, 0, "I36: not before the end");
        uint256 weight = voter.weightOf(w, gauge);
        yes(b.votes <= weight, "I36: only votes are paid");
        if (b.votes != 0 && b.votes == weight) eq(b.paid, b.amount, "I36: all");
        return b.amount - b.paid;
    }
}
