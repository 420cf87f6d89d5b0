// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GrantsWorld} from "./GrantsWorld.sol";
import {IMetric} from "../src/economics/IMetric.sol";
import {MeritMath} from "../src/economics/MeritMath.sol";
import {IMeritGrants, IMeritProjects, MeritRounds} from "../src/economics/MeritRounds.sol";

contract MetricDouble is IMetric {
    mapping(uint256 => uint256) public value;

    function describe() external pure returns (string memory) {
        return "double";
    }

    function set(uint256 id, uint256 v) external {
        value[id] = v;
    }
}

/// @dev Reverts, or burns what it gets, as told.
contract MetricBroken is IMetric {
    uint8 public mood;

    function describe() external pure returns (string memory) {
        return "broken";
    }

    function set(uint8 m) external {
        mood = m;
    }

    function value(uint256) external view returns (uint256) {
        if (mood == 1) revert("no");
        if (mood == 2) while (true) {}
        return 1_000_000;
    }
}

contract EarnedDouble is IMeritGrants {
    mapping(uint256 => uint256) public earnedBy;

    function set(uint256 id, uint256 v) external {
        earnedBy[id] = v;
    }
}

abstract contract MeritBase is GrantsWorld {
    uint256 internal constant BOND = 1000 ether;

    MeritRounds internal merit;
    MetricDouble internal first;
    MetricDouble internal second;
    EarnedDouble internal earned;

    function deploy() internal {
        found();
        first = new MetricDouble();
        second = new MetricDouble();
        earned = new EarnedDouble();
        IMetric[] memory list = new IMetric[](2);
        (list[0], list[1]) = (first, second);
        merit = new MeritRounds(
            escrow(), params, treasury, IMeritProjects(address(projects)), earned, GOVERNOR, DAY, list
        );
        allow(address(merit), 1_000_000 ether, type(uint128).max);
        warpRound(1);
    }

    function ownerOf(uint256 id) internal pure returns (address) {
        return address(uint160(0x10000 + id));
    }

    /// @dev To the first second of a later round.
    function warpRound(uint256 n) internal {
        vm.warp((merit.current() + n) * merit.ROUND());
    }

    function enter(uint256 id, uint256 bond) internal {
        address owner = ownerOf(id);
        projects.set(id, owner);
        vm.deal(owner, owner.balance + bond);
        vm.prank(owner);
        merit.enter{value: bond}(id);
    }

    function weights(uint256 a, uint256 b) internal pure returns (uint256[] memory w) {
        w = new uint256[](2);
        (w[0], w[1]) = (a, b);
    }

    function seat(uint256 round, uint256 place) internal view returns (MeritRounds.Seat memory) {
        (, MeritRounds.Seat[] memory seats) = merit.roundOf(round);
        return seats[place];
    }

    /// @dev Opens a round with projects 1..n.
    function begin(uint256 n) internal returns (uint256 round) {
        for (uint256 i = 1; i <= n; ++i) {
            enter(i, BOND);
        }
        warpRound(1);
        return merit.turn();
    }

    function owing(uint256 round) internal view returns (uint256 sum) {
        (, MeritRounds.Seat[] memory seats) = merit.roundOf(round);
        for (uint256 i; i < seats.length; ++i) {
            sum += seats[i].pay + seats[i].bond;
        }
    }
}

contract MeritRoundsTest is MeritBase {
    function setUp() public {
        deploy();
        params.set("dao.meritCap", 5000);
    }

    function test_ARoundPaysByWeighedRanks() public {
        uint256 round = begin(3);
        vm.prank(ALICE); // 600,000 on the first metric alone
        merit.weigh(weights(1, 0));
        vm.prank(BOB); // 300,000, a third on the first
        merit.weigh(weights(1, 2));
        first.set(1, 5);
        first.set(2, 9);
        first.set(3, 9);
        second.set(1, 1);
        warpRound(1);
        merit.turn();
        // Ranks of the first: 1, 2.5, 2.5; of the second: 1, none, none. Weights 7/9 and 2/9.
        uint256[] memory s = merit.scoresOf(round);
        uint256 seven = uint256(700_000 ether) * 1e18 / 900_000 ether;
        uint256 two = uint256(200_000 ether) * 1e18 / 900_000 ether;
        eq(s[0], seven * 2 / 12 + two, "score 1");
        eq(s[1], seven * 5 / 12, "score 2");
        eq(s[2], s[1], "ties share");
        uint256 before = treasury.accrued();
        uint256 pay = merit.settle(round);
        eq(before - treasury.accrued(), pay, "conservation");
        yes(pay <= 100_000 ether && pay > 99_999 ether, "the whole budget, but for the rounding");
        eq(address(merit).balance, owing(round), "what is held is owed");
        merit.claim(round, 1);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NothingToPay.selector, 1, round));
        merit.claim(round, 1);
        merit.returnBond(round, 1);
        merit.claim(round, 2);
        merit.claim(round, 3);
        eq(ownerOf(1).balance + ownerOf(2).balance + ownerOf(3).balance, pay + BOND, "paid");
        eq(address(merit).balance, 2 * BOND, "two bonds");
    }

    function test_OnlyWhatTheRoundBroughtCounts() public {
        first.set(1, 1_000_000);
        uint256 round = begin(2);
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        first.set(2, 1);
        warpRound(1);
        merit.turn();
        eq(merit.scoresOf(round)[0], 0, "nothing in the round");
        eq(merit.scoresOf(round)[1], 1e18, "all of it");
        merit.settle(round);
        eq(seat(round, 1).pay, 50_000 ether, "the cap");
        eq(treasury.spent(address(merit)), 50_000 ether, "the rest is back");
    }

    function test_GrantsAreSetOff() public {
        earned.set(1, 7_000_000 ether);
        uint256 round = begin(3);
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        for (uint256 i = 1; i <= 3; ++i) {
            first.set(i, 1);
        }
        earned.set(1, 7_000_000 ether + 10_000 ether);
        earned.set(2, 40_000 ether);
        warpRound(1);
        merit.turn();
        merit.settle(round);
        uint256 third = uint256(1e18) / 3 * 100_000; // of the budget
        eq(seat(round, 1).pay, 0, "more from grants than from the round");
        uint256 all = third - 10_000 ether + third;
        eq(seat(round, 0).pay, uint256(100_000 ether) * (third - 10_000 ether) / all, "less what the grant brought");
        eq(seat(round, 2).pay, 50_000 ether, "capped");
    }

    function test_BelowTheLeastNothingIsPaid() public {
        params.set("dao.meritLeast", 20_000 ether);
        params.set("dao.meritRound", 100_000 ether);
        for (uint256 i = 1; i <= 4; ++i) {
            enter(i, 20_000 ether);
        }
        warpRound(1);
        uint256 round = merit.turn();
        params.set("dao.meritLeast", 0); // what is promised at the opening holds
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        for (uint256 i = 1; i <= 4; ++i) {
            first.set(i, i);
        }
        warpRound(1);
        merit.turn();
        merit.settle(round);
        eq(seat(round, 0).pay, 0, "10 %");
        eq(seat(round, 1).pay, 20_000 ether, "20 %");
        eq(treasury.spent(address(merit)), 90_000 ether, "the rest is back");
    }

    function test_WithoutVotesOrWorkNothingIsDrawn() public {
        uint256 round = begin(2);
        first.set(1, 5);
        warpRound(1);
        merit.turn();
        eq(merit.settle(round), 0, "no votes");
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.SettledAlready.selector, round));
        merit.settle(round);
        vm.prank(ALICE);
        round = merit.current();
        vm.prank(ALICE);
        merit.weigh(weights(1, 1));
        warpRound(1);
        merit.turn();
        eq(merit.settle(round), 0, "no candidates");
        eq(treasury.drawn(), 0, "drawn");
    }

    function test_ALaterBallotTakesThePlaceOfTheFormer() public {
        uint256 round = begin(1);
        vm.startPrank(ALICE);
        merit.weigh(weights(3, 7));
        merit.weigh(weights(0, 10_000));
        vm.stopPrank();
        (MeritRounds.Round memory r,) = merit.roundOf(round);
        eq(r.weights[0], 0, "first");
        eq(r.weights[1], 600_000 ether, "second");
    }

    function test_BallotsAreChecked() public {
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.RoundNotOpen.selector, merit.current()));
        merit.weigh(weights(1, 1));
        uint256 round = begin(1);
        (MeritRounds.Round memory r,) = merit.roundOf(round);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NoVotes.selector, address(this), r.snapshot));
        merit.weigh(weights(1, 1));
        vm.startPrank(ALICE);
        bytes memory bad = abi.encodeWithSelector(MeritRounds.BadWeights.selector, 2);
        vm.expectRevert(bad);
        merit.weigh(new uint256[](1));
        vm.expectRevert(bad);
        merit.weigh(weights(0, 0));
        vm.expectRevert(bad);
        merit.weigh(weights(0, 10_001));
        vm.stopPrank();
        warpRound(1);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.RoundNotOpen.selector, round + 1));
        vm.prank(ALICE);
        merit.weigh(weights(1, 1));
    }

    /// @dev I37: power of after the snapshot, or that moved, weighs nothing.
    function test_I37_StakeOfAfterTheSnapshotWeighsNothing() public {
        begin(1);
        vm.prank(BOB);
        merit.weigh(weights(1, 0));
        address flash = address(0xf1a5);
        votes.set(BOB, 0);
        votes.set(flash, 300_000 ether);
        vm.warp(block.timestamp + 2 * WEEK);
        (MeritRounds.Round memory r,) = merit.roundOf(merit.last());
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NoVotes.selector, flash, r.snapshot));
        vm.prank(flash);
        merit.weigh(weights(1, 0));
    }

    function test_TurnOnceARoundAndSettleOnceClosed() public {
        uint256 round = begin(1);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.TurnedAlready.selector, round));
        merit.turn();
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.RoundNotClosed.selector, round));
        merit.settle(round);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.RoundNotClosed.selector, round + 1));
        merit.scoresOf(round + 1);
    }

    /// @dev Work between the end of a round and a late turn counts for the round before, and not again for the next.
    function test_NothingCountsTwice() public {
        uint256 round = begin(1);
        enter(2, BOND);
        enter(1, BOND);
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        warpRound(1);
        vm.warp(block.timestamp + 3 * DAY);
        first.set(1, 10);
        uint256 next = merit.turn();
        eq(uint64(seat(round, 0).readings), 10, "the round before");
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        first.set(2, 1);
        warpRound(3); // and two rounds that nobody opened
        merit.turn();
        eq(uint64(seat(next, 1).readings), 0, "not again");
        eq(uint64(seat(next, 0).readings), 1, "the other project");
    }

    function test_SeatsGoToTheHighestBonds() public {
        params.set("dao.meritLeast", 1 ether);
        for (uint256 i = 1; i <= 64; ++i) {
            enter(i, 1 ether + i);
        }
        uint256 round = merit.current() + 1;
        projects.set(65, CAROL);
        vm.deal(CAROL, 10 ether);
        vm.startPrank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.BondTooSmall.selector, 1 ether + 1, 1 ether + 2));
        merit.enter{value: 1 ether + 1}(65);
        merit.enter{value: 1 ether + 2}(65);
        vm.stopPrank();
        eq(seat(round, 0).projectId, 65, "the lowest lost its seat");
        eq(merit.withdraw(ownerOf(1)), 1 ether + 1, "and has its bond back");
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NothingOwed.selector, ownerOf(1)));
        merit.withdraw(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NotACandidate.selector, 1, round));
        merit.claim(round, 1);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.BondLocked.selector, round, (round + 1) * merit.ROUND()));
        merit.returnBond(round, 65);
        vm.warp((round + 1) * merit.ROUND());
        merit.returnBond(round, 65); // whether or not anybody opened the round
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NothingToPay.selector, 65, round));
        merit.returnBond(round, 65);
        eq(CAROL.balance, 10 ether, "back");
    }

    function test_EntriesAreChecked() public {
        projects.set(1, CAROL);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NotController.selector, 1, address(this)));
        merit.enter(1);
        vm.deal(CAROL, 10_000 ether);
        vm.startPrank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.BondTooSmall.selector, 1, BOND));
        merit.enter{value: 1}(1);
        merit.enter{value: BOND}(1);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.EnteredAlready.selector, 1, merit.current() + 1));
        merit.enter{value: BOND}(1);
        (bool ok,) = address(merit).call{value: 1}("");
        yes(!ok, "coins come from the treasury alone");
        vm.stopPrank();
    }

    function test_AMetricThatFailsBringsNothing() public {
        MetricBroken broken = new MetricBroken();
        IMetric[] memory list = new IMetric[](2);
        (list[0], list[1]) = (broken, first);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.NotGovernor.selector, address(this), GOVERNOR));
        merit.setMetrics(list);
        vm.startPrank(GOVERNOR);
        merit.setMetrics(list);
        list[1] = broken;
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.BadMetrics.selector, 1, 4));
        merit.setMetrics(list);
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.BadMetrics.selector, 0, 4));
        merit.setMetrics(new IMetric[](0));
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.BadMetrics.selector, 5, 4));
        merit.setMetrics(new IMetric[](5));
        vm.stopPrank();
        for (uint8 mood = 1; mood <= 2; ++mood) {
            broken.set(mood); // fails at the start and answers at the end
            enter(1, BOND);
            warpRound(1);
            uint256 round = merit.turn();
            broken.set(0);
            enter(1, BOND);
            warpRound(1);
            merit.turn(); // answers at the start and fails at the end
            eq(uint64(seat(round, 0).readings), 0, "failed at the start");
            broken.set(mood);
            warpRound(1);
            merit.turn();
            eq(uint64(seat(round + 1, 0).readings), 0, "failed at the end");
        }
    }

    function test_TooLittleGasDoesNotBreakAMetric() public {
        enter(1, BOND);
        warpRound(1);
        uint256 refused;
        for (uint256 gas_ = 60_000;; gas_ += 5_000) {
            (bool ok, bytes memory out) = address(merit).call{gas: gas_}(abi.encodeCall(MeritRounds.turn, ()));
            if (ok) break;
            if (out.length != 0) {
                yes(bytes4(out) == MeritRounds.InsufficientGas.selector, "says why");
                ++refused;
            }
        }
        yes(refused != 0, "refused");
        eq(seat(merit.last(), 0).readings, 0, "read, not failed");
    }

    function test_AShortTreasuryDelaysTheRoundAWeek() public {
        uint256 round = begin(2);
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        first.set(1, 1);
        first.set(2, 1);
        warpRound(1);
        merit.turn();
        vm.deal(address(treasury), 1000 ether);
        uint256 until = block.timestamp + WEEK;
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.TreasuryShort.selector, 1000 ether, 100_000 ether, until));
        merit.settle(round);
        vm.warp(until);
        params.set("dao.meritLeast", 0);
        eq(merit.settle(round), 0, "500 each is below the least that was promised");
        eq(treasury.accrued(), 1000 ether, "back");
    }

    function test_AWinnerThatRefusesCoinsHarmsItself() public {
        uint256 round = begin(2);
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        first.set(1, 1);
        first.set(2, 1);
        warpRound(1);
        merit.turn();
        merit.settle(round);
        projects.set(1, address(first)); // has no receive
        vm.expectRevert(abi.encodeWithSelector(MeritRounds.PaymentFailed.selector, address(first), 50_000 ether));
        merit.claim(round, 1);
        merit.claim(round, 2);
        projects.set(1, BOB);
        merit.claim(round, 1);
        eq(BOB.balance, 50_000 ether, "the owner of now");
    }
}

/// @dev The formulas again, in the plainest way: sort, then walk.
contract MeritModelTest is MeritBase {
    function naiveRanks(uint256[] memory v) private pure returns (uint256[] memory r, uint256 sum) {
        uint256 n = v.length;
        uint256[] memory order = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            order[i] = i;
        }
        for (uint256 i; i < n; ++i) {
            for (uint256 j = i + 1; j < n; ++j) {
                if (v[order[j]] < v[order[i]]) (order[i], order[j]) = (order[j], order[i]);
            }
        }
        r = new uint256[](n);
        for (uint256 i; i < n;) {
            uint256 j = i;
            while (j < n && v[order[j]] == v[order[i]]) ++j;
            // Places i+1 … j: twice their mean is (i + 1) + j.
            for (uint256 k = i; k < j; ++k) {
                if (v[order[k]] != 0) {
                    r[order[k]] = i + 1 + j;
                    sum += i + 1 + j;
                }
            }
            i = j;
        }
    }

    function testFuzz_RanksAreThoseOfTheModel(uint256 seed) public pure {
        uint256[] memory v = new uint256[](seed % 65);
        for (uint256 i; i < v.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            v[i] = seed % 3 == 0 ? 0 : seed % 20;
        }
        (uint256[] memory a, uint256 sumA) = MeritMath.ranks(v);
        (uint256[] memory b, uint256 sumB) = naiveRanks(v);
        eq(sumA, sumB, "sum");
        eq(keccak256(abi.encode(a)), keccak256(abi.encode(b)), "ranks");
    }

    /// @dev What a round is settled from.
    struct Case {
        uint256 budget;
        uint256[][] values;
        uint256[] w;
        uint256[] offsets;
        uint256 capBp;
        uint256 least;
    }

    /// @dev Payouts word by word as docs/spec/grants.md says, with no sums kept and nothing shared between candidates.
    function naivePay(uint256 i, Case memory c) private pure returns (uint256 pay) {
        uint256 all;
        for (uint256 j; j < c.offsets.length; ++j) {
            all += naiveRaw(j, c);
        }
        if (all == 0) return 0;
        pay = c.budget * naiveRaw(i, c) / all;
        if (pay > c.budget * c.capBp / 10_000) pay = c.budget * c.capBp / 10_000;
        if (pay < c.least) pay = 0;
    }

    function naiveRaw(uint256 i, Case memory c) private pure returns (uint256) {
        uint256 all;
        for (uint256 m; m < c.w.length; ++m) {
            all += c.w[m];
        }
        uint256 score;
        for (uint256 m; m < c.w.length && all != 0; ++m) {
            (uint256[] memory r, uint256 sum) = naiveRanks(c.values[m]);
            if (sum != 0) score += (c.w[m] * 1e18 / all) * r[i] / sum;
        }
        uint256 gross = c.budget * score / 1e18;
        return gross > c.offsets[i] ? gross - c.offsets[i] : 0;
    }

    function anyCase(uint256 seed, uint96 budget, uint64 least) private pure returns (Case memory c) {
        uint256 n = 1 + seed % 9;
        c.values = new uint256[][](1 + (seed >> 8) % 3);
        c.w = new uint256[](c.values.length);
        c.offsets = new uint256[](n);
        (c.budget, c.least) = (budget, least);
        for (uint256 m; m < c.values.length; ++m) {
            c.values[m] = new uint256[](n);
            for (uint256 i; i < n; ++i) {
                seed = uint256(keccak256(abi.encode(seed)));
                c.values[m][i] = seed % 5;
                if (seed % 4 == 0) c.offsets[i] = (seed >> 170) % (uint256(budget) / n + 1);
            }
            c.w[m] = seed % 7 == 0 ? 0 : seed >> 140;
        }
        c.capBp = 1250 + seed % 9000;
    }

    function testFuzz_PayoutsAreThoseOfTheModel(uint256 seed, uint96 budget, uint64 least) public pure {
        Case memory c = anyCase(seed, budget, least);
        uint256[] memory score = MeritMath.scores(c.values, c.w);
        (uint256[] memory pay,) = MeritMath.payouts(c.budget, score, c.offsets, c.capBp, c.least);
        for (uint256 i; i < pay.length; ++i) {
            eq(pay[i], naivePay(i, c), "pay");
        }
    }

    function testFuzz_NoMoreThanTheBudgetAndTheCap(uint256 seed, uint128 budget, uint16 capBp, uint96 least) public pure {
        capBp = uint16(bound(capBp, 100, 5000));
        uint256 n = 1 + seed % 64;
        uint256[][] memory values = new uint256[][](1 + (seed >> 8) % 4);
        uint256[] memory w = new uint256[](values.length);
        uint256[] memory offsets = new uint256[](n);
        for (uint256 m; m < values.length; ++m) {
            values[m] = new uint256[](n);
            for (uint256 i; i < n; ++i) {
                seed = uint256(keccak256(abi.encode(seed)));
                values[m][i] = seed % 7;
                if (seed % 5 == 0) offsets[i] = uint256(seed >> 140) % (uint256(budget) + 1);
            }
            w[m] = seed >> 130;
        }
        uint256[] memory s = MeritMath.scores(values, w);
        uint256 all;
        for (uint256 i; i < n; ++i) {
            all += s[i];
        }
        yes(all <= 1e18, "scores");
        (uint256[] memory pay, uint256 sum) = MeritMath.payouts(budget, s, offsets, capBp, least);
        uint256 check;
        for (uint256 i; i < n; ++i) {
            check += pay[i];
            yes(pay[i] == 0 || pay[i] >= least, "least");
            yes(pay[i] <= uint256(budget) * capBp / 10_000, "cap");
            for (uint256 j; j < n; ++j) {
                if (s[i] >= s[j] && offsets[i] <= offsets[j]) yes(pay[i] >= pay[j], "more work never pays less");
            }
        }
        eq(sum, check, "sum");
        yes(sum <= budget, "budget");
    }
}
