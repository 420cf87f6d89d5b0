// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GrantsBase} from "./Grants.t.sol";
import {MeritBase} from "./MeritRounds.t.sol";
import {SubDAOBase} from "./SubDAOs.t.sol";
import {Grants} from "../src/economics/Grants.sol";
import {Treasury} from "../src/economics/Treasury.sol";

/// @dev The original's PeriodClaimVault paid all elapsed periods by the counts of now: who grew after them was paid for them.
contract RetroInflationSubDAOs is SubDAOBase {
    function setUp() public {
        deploy();
        admit(1);
        admit(2);
    }

    function test_WeeksThatAreOverPayByTheirOwnVotes() public {
        allow(address(daos), uint128(5 * WEEKLY), 100_000_000 ether);
        uint256 begun = now_();
        vote(ALICE, only(1), only(1)); // project 1 has all of five weeks
        for (uint256 i; i < 4; ++i) {
            nextWeek();
            vote(ALICE, only(1), only(1));
        }
        nextWeek();
        // The attacker has almost all votes now, for a project that is admitted now, and settles the five weeks himself.
        address whale = address(0xbad);
        votes.set(whale, 1_000_000_000 ether);
        admit(3);
        nextWeek();
        vote(whale, only(3), only(1));
        while (daos.daoOf(1).next < begun + 5) daos.settle(1);
        eq(daos.owed(1, 3), 0, "nothing for weeks before");
        eq(daos.owed(1, 1), 5 * WEEKLY, "all of them to whom they were voted");
    }

    function test_ARateThatRisesPaysNothingForWeeksBefore() public {
        while (daos.daoOf(1).next < now_()) daos.settle(1);
        vote(ALICE, only(1), only(1));
        nextWeek();
        vm.prank(GOVERNOR);
        daos.setRate(1, 16 ether, 100_000_000 ether);
        (, uint256 given) = daos.settle(1);
        eq(given, WEEKLY, "the rate of then");
    }
}

/// @dev The same for grants: a metric that holds today says nothing about the days before.
contract RetroInflationGrants is GrantsBase {
    function setUp() public {
        deploy();
    }

    function test_AMetricThatHoldsTodayPaysTodayAlone() public {
        uint256 id = opened(CAROL, one(milestone(1000 ether, 100, true)));
        vm.warp(block.timestamp + 90 * DAY);
        gauge.set(10, 0);
        for (uint256 i; i < 5; ++i) {
            grants.tick(id);
        }
        eq(grants.claim(id), 10 ether, "one of 91 days");
    }

    /// @dev B11: VestingMaster set its total to what was claimable, so the books never matched what was owed.
    function test_B11_TheTotalFallsByExactlyWhatIsPaid() public {
        uint256 a = opened(CAROL, one(milestone(100 ether, 3, false)));
        uint256 b = propose(BOB, one(milestone(70 ether, 7, false)));
        vm.prank(ALICE);
        grants.vote(b, 1);
        vm.warp(block.timestamp + 3 * DAY);
        grants.open(b);
        uint256 promised = 170 ether;
        eq(grants.reserved(), promised, "both");
        for (uint256 i; i < 7; ++i) {
            if (i < 1) promised -= grants.claim(a);
            promised -= grants.claim(b);
            eq(grants.reserved(), promised, "reserved = promised and not paid");
            vm.warp(block.timestamp + DAY);
        }
        eq(grants.reserved(), 0, "nothing is left on the books");
        eq(CAROL.balance + BOB.balance, 170 ether, "and all is paid");
    }
}

/// @dev And for merit rounds: what a project did before a round is not paid by it.
contract RetroInflationMerit is MeritBase {
    function setUp() public {
        deploy();
        params.set("dao.meritCap", 5000);
    }

    function test_WorkOfBeforeIsNotPaidByTheRound() public {
        first.set(1, type(uint64).max); // years of work, or a number that an owner set
        uint256 round = begin(2);
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        first.set(2, 1);
        warpRound(1);
        merit.turn();
        merit.settle(round);
        eq(seat(round, 0).pay, 0, "none");
        eq(seat(round, 1).pay, 50_000 ether, "who worked in the round");
    }

    /// @dev B1 by analogy: a small budget over many shares is not rounded away and stuck; what rounding leaves goes back.
    function test_B1_TinyBudgetsAreNotStuck() public {
        params.set("dao.meritRound", 7);
        params.set("dao.meritLeast", 0);
        uint256 round = begin(3);
        vm.prank(ALICE);
        merit.weigh(weights(1, 0));
        for (uint256 i = 1; i <= 3; ++i) {
            first.set(i, 1);
        }
        warpRound(1);
        merit.turn();
        uint256 pay = merit.settle(round);
        eq(pay, 6, "2 each");
        eq(treasury.spent(address(merit)), 6, "the odd wei is back");
    }
}

/// @dev The original's governor drained its vault in one call, a key could be it, and a call with 2,300 gas that met a
/// proxy (B10) stopped everybody.
contract TreasuryDefects is SubDAOBase {
    function setUp() public {
        deploy();
    }

    function test_NoSpenderTakesMoreThanItsWeek() public {
        address thief = address(0xbad);
        allow(thief, 100, 1000);
        vm.startPrank(thief);
        uint256 got;
        for (uint256 i; i < 20; ++i) {
            got += treasury.draw(type(uint256).max);
            treasury.refund{value: 1}();
            got -= 1;
        }
        vm.stopPrank();
        yes(got <= 100, "a week's");
    }

    function test_B10_APlainTransferNeedsNoMoreThanTheStipend() public {
        vm.deal(ALICE, 1);
        vm.prank(ALICE);
        (bool ok,) = address(treasury).call{value: 1, gas: 2300}("");
        yes(ok, "2,300 gas are enough");
    }

    function test_AVoteThatEndsAnAllowanceStopsNobody() public {
        admit(1);
        vote(ALICE, only(1), only(1));
        allow(address(daos), 0, 0);
        nextWeek();
        nextWeek();
        for (uint256 i; i < 2; ++i) {
            daos.settle(1); // the weeks go by, unpaid
        }
        eq(daos.daoOf(1).given, 0, "nothing was given");
    }

    function test_OldNamesDoNotBreakTheHall() public {
        vm.deal(ALICE, 10 ether);
        vm.prank(ALICE);
        treasury.donateAs{value: 2 ether}("A");
        for (uint160 i = 1; i < 50; ++i) {
            address dust = address(i << 40);
            vm.deal(dust, 1 ether);
            vm.prank(dust);
            treasury.donateAs{value: 1}("dust");
        }
        Treasury.Donor[] memory page = treasury.donors(0, 100);
        eq(page.length, 1, "dust fills no page");
        eq(page[0].donor, ALICE, "the donor");
    }
}
