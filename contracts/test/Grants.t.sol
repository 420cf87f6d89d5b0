// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GrantsWorld} from "./GrantsWorld.sol";
import {Grants, IGrantProjects, IGrantTreasury} from "../src/economics/Grants.sol";

/// @dev A metric that does as told.
contract Gauge {
    uint256 public value;
    uint8 public mood; // 0 answers, 1 reverts, 2 answers short, 3 burns all gas, 4 answers very long

    function set(uint256 value_, uint8 mood_) external {
        (value, mood) = (value_, mood_);
    }

    function read() external view returns (uint256) {
        uint8 m = mood;
        uint256 v = value;
        if (m == 1) revert("no");
        if (m == 2) assembly { return(0, 31) }
        if (m == 3) while (true) {}
        if (m == 4) {
            assembly {
                mstore(0, v)
                return(0, 100000)
            }
        }
        return v;
    }
}

/// @dev A recipient that may refuse, or call back.
contract Payee {
    bool public closed;
    Grants public grants;
    uint256 public id;

    function close(bool c) external {
        closed = c;
    }

    function reenter(Grants g, uint256 id_) external {
        (grants, id) = (g, id_);
    }

    receive() external payable {
        require(!closed, "closed");
        if (address(grants) != address(0)) {
            try grants.claim(id) {
                revert("paid twice");
            } catch {}
        }
    }
}

abstract contract GrantsBase is GrantsWorld {
    Grants internal grants;
    Gauge internal gauge;

    function deploy() internal {
        found();
        grants = new Grants(
            escrow(),
            params,
            IGrantTreasury(address(treasury)),
            IGrantProjects(address(projects)),
            GOVERNOR,
            DAY
        );
        gauge = new Gauge();
        allow(address(grants), 100_000 ether, 1_000_000 ether);
    }

    function milestone(uint128 amount, uint32 lasts, bool metric) internal view returns (Grants.Milestone memory m) {
        m.amount = amount;
        m.lasts = lasts;
        if (metric) {
            m.target = address(gauge);
            m.data = abi.encodeCall(Gauge.read, ());
            m.least = 10;
        }
    }

    function application(address recipient) internal pure returns (Grants.Application memory) {
        return Grants.Application(recipient, 0, 3, keccak256("text"), "ipfs://text");
    }

    function one(Grants.Milestone memory m) internal pure returns (Grants.Milestone[] memory list) {
        list = new Grants.Milestone[](1);
        list[0] = m;
    }

    function propose(address recipient, Grants.Milestone[] memory list) internal returns (uint256) {
        vm.prank(ALICE);
        return grants.propose(application(recipient), list);
    }

    function opened(address recipient, Grants.Milestone[] memory list) internal returns (uint256 id) {
        id = propose(recipient, list);
        vm.prank(ALICE);
        grants.vote(id, 1);
        vm.warp(block.timestamp + 3 * DAY);
        grants.open(id);
    }

    function state(uint256 id) internal view returns (uint256) {
        return uint256(grants.stateOf(id));
    }

    function stateIs(uint256 id, Grants.State want) internal view {
        eq(state(id), uint256(want), "state");
    }
}

contract GrantsTest is GrantsBase {
    function setUp() public {
        deploy();
    }

    function test_AGrantIsVotedStreamedAndPaid() public {
        uint256 id = propose(CAROL, one(milestone(1000 ether, 10, true)));
        stateIs(id, Grants.State.Voting);
        vm.prank(ALICE);
        eq(grants.vote(id, 1), 600_000 ether, "votes");
        vm.prank(BOB);
        grants.vote(id, 0);
        vm.warp(block.timestamp + 3 * DAY);
        stateIs(id, Grants.State.Accepted);
        grants.open(id);
        eq(grants.reserved(), 1000 ether, "reserved");
        gauge.set(10, 0);
        for (uint256 i = 1; i <= 9; ++i) {
            eq(grants.tick(id), i * 100 ether, "earned");
            eq(grants.tick(id), i * 100 ether, "once a day");
            if (i == 4) eq(grants.claim(id), 400 ether, "claimed");
            vm.warp(block.timestamp + DAY);
        }
        eq(grants.tick(id), 1000 ether, "the last day");
        stateIs(id, Grants.State.Done);
        grants.claim(id);
        eq(CAROL.balance, 1000 ether, "all");
        eq(grants.reserved(), 0, "nothing reserved");
        eq(treasury.spent(address(grants)), 1000 ether, "spent");
        eq(address(grants).balance, 0, "nothing stays");
    }

    function test_DaysWithoutTheMetricAreSkippedAndTheStreamGrows() public {
        uint256 id = opened(CAROL, one(milestone(500 ether, 5, true)));
        uint256 begin = block.timestamp;
        gauge.set(10, 0);
        grants.tick(id);
        vm.warp(begin + 4 * DAY); // three days that nobody looked at
        eq(grants.tick(id), 200 ether, "unobserved days are not paid");
        gauge.set(9, 0);
        vm.warp(begin + 5 * DAY);
        eq(grants.tick(id), 200 ether, "a day below the least");
        gauge.set(11, 0);
        eq(grants.tick(id), 300 ether, "the day counts if any tick of it finds the metric holding");
        vm.warp(begin + 9 * DAY);
        eq(grants.tick(id), 400 ether, "the last day");
        stateIs(id, Grants.State.Streaming);
        vm.warp(begin + 10 * DAY);
        stateIs(id, Grants.State.Lapsed);
        eq(grants.tick(id), 400 ether, "twice its days are over");
        stateIs(id, Grants.State.Lapsed);
        eq(grants.reserved(), 400 ether, "the rest is free");
        vm.expectRevert(abi.encodeWithSelector(Grants.NotStreaming.selector, id, Grants.State.Lapsed));
        grants.tick(id);
        eq(grants.claim(id), 400 ether, "earned stays earned");
        eq(grants.reserved(), 0, "reserved");
    }

    function test_ClaimAloneClosesAStreamThatLapsed() public {
        uint256 id = opened(CAROL, one(milestone(500 ether, 5, true)));
        gauge.set(10, 0);
        grants.tick(id);
        vm.warp(block.timestamp + 100 * DAY);
        eq(grants.claim(id), 100 ether, "one day");
        stateIs(id, Grants.State.Lapsed);
        eq(grants.reserved(), 0, "reserved");
    }

    function test_MetricsThatMisbehaveDoNotHold() public {
        uint256 id = opened(CAROL, one(milestone(500 ether, 5, true)));
        for (uint8 mood = 1; mood <= 3; ++mood) {
            gauge.set(10, mood);
            eq(grants.tick(id), 0, "does not hold");
            yes(!grants.holds(id), "view");
        }
        gauge.set(10, 4);
        eq(grants.tick(id), 100 ether, "a long answer is read as far as needed");
    }

    function test_TooLittleGasDoesNotMakeAMetricMiss() public {
        uint256 id = opened(CAROL, one(milestone(500 ether, 5, true)));
        gauge.set(10, 0);
        (bool ok, bytes memory out) =
            address(grants).call{gas: 150_000}(abi.encodeCall(Grants.tick, (id)));
        yes(!ok && bytes4(out) == Grants.InsufficientGas.selector, "refused");
        eq(grants.tick(id), 100 ether, "counts with enough");
    }

    function test_MilestonesFollowEachOther() public {
        Grants.Milestone[] memory list = new Grants.Milestone[](3);
        list[0] = milestone(70 ether, 1, false);
        list[1] = milestone(100 ether, 2, true);
        list[2] = milestone(30 ether, 3, false);
        uint256 id = opened(CAROL, list);
        uint256 begin = block.timestamp;
        gauge.set(10, 0);
        eq(grants.tick(id), 70 ether, "at once");
        eq(grants.tick(id), 70 ether, "the next begins tomorrow");
        vm.warp(begin + DAY);
        eq(grants.tick(id), 120 ether, "day 0 of the second");
        vm.warp(begin + 2 * DAY);
        eq(grants.tick(id), 170 ether, "day 1");
        vm.warp(begin + 4 * DAY);
        eq(grants.claim(id), 190 ether, "two days without a metric, without a tick");
        vm.warp(begin + 50 * DAY);
        eq(grants.tick(id), 200 ether, "all");
        stateIs(id, Grants.State.Done);
    }

    function test_AMilestoneThatLapsesEndsTheGrant() public {
        Grants.Milestone[] memory list = new Grants.Milestone[](2);
        list[0] = milestone(100 ether, 2, true);
        list[1] = milestone(900 ether, 3, false);
        uint256 id = opened(CAROL, list);
        vm.warp(block.timestamp + 4 * DAY);
        grants.tick(id);
        stateIs(id, Grants.State.Lapsed);
        eq(grants.reserved(), 0, "what builds on it is not paid");
    }

    function test_TheGovernorStopsAndTheRestLapses() public {
        uint256 id = opened(CAROL, one(milestone(1000 ether, 10, false)));
        vm.warp(block.timestamp + 2 * DAY);
        vm.expectRevert(abi.encodeWithSelector(Grants.NotGovernor.selector, ALICE, GOVERNOR));
        vm.prank(ALICE);
        grants.stop(id);
        vm.prank(GOVERNOR);
        grants.stop(id);
        stateIs(id, Grants.State.Stopped);
        eq(grants.reserved(), 300 ether, "three days were earned, ticks or not");
        eq(grants.claim(id), 300 ether, "paid");
        vm.expectRevert(abi.encodeWithSelector(Grants.NothingEarned.selector, id));
        grants.claim(id);
        vm.expectRevert(abi.encodeWithSelector(Grants.GrantOver.selector, id, Grants.State.Stopped));
        vm.prank(GOVERNOR);
        grants.stop(id);
        uint256 second = propose(CAROL, one(milestone(1 ether, 1, false)));
        vm.prank(GOVERNOR);
        grants.stop(second);
        vm.expectRevert(abi.encodeWithSelector(Grants.VoteEnded.selector, second));
        vm.prank(ALICE);
        grants.vote(second, 1);
    }

    function test_QuorumAndMajority() public {
        uint256 noQuorum = propose(CAROL, one(milestone(1 ether, 1, false)));
        uint256 tie = propose(CAROL, one(milestone(1 ether, 1, false)));
        uint256 abstained = propose(CAROL, one(milestone(1 ether, 1, false)));
        params.set("dao.grantQuorum", 4000);
        uint256 high = propose(CAROL, one(milestone(1 ether, 1, false)));
        vm.startPrank(BOB);
        grants.vote(high, 1); // 30 % of 40
        grants.vote(noQuorum, 0);
        grants.vote(tie, 1);
        grants.vote(abstained, 2);
        vm.stopPrank();
        vm.prank(ALICE);
        grants.vote(tie, 0);
        vm.prank(CAROL);
        grants.vote(abstained, 1);
        vm.warp(block.timestamp + 3 * DAY);
        stateIs(high, Grants.State.Rejected);
        stateIs(noQuorum, Grants.State.Rejected);
        stateIs(tie, Grants.State.Rejected);
        stateIs(abstained, Grants.State.Accepted);
        vm.expectRevert(abi.encodeWithSelector(Grants.NotAccepted.selector, tie, Grants.State.Rejected));
        grants.open(tie);
        vm.warp(block.timestamp + 28 * DAY);
        stateIs(abstained, Grants.State.Expired);
    }

    function test_ANoVoteNeverHelpsTheQuorum() public {
        params.set("dao.grantQuorum", 4000);
        uint256 id = propose(CAROL, one(milestone(1 ether, 1, false)));
        vm.prank(BOB);
        grants.vote(id, 1);
        vm.prank(CAROL);
        grants.vote(id, 0);
        vm.warp(block.timestamp + 3 * DAY);
        stateIs(id, Grants.State.Rejected); // 40 % took part, but 30 % and no abstention want it or let it pass
    }

    function test_ApplicationsAreChecked() public {
        Grants.Milestone[] memory good = one(milestone(1 ether, 1, false));
        vm.expectRevert(abi.encodeWithSelector(Grants.TooFewVotes.selector, 0, 100_000 ether));
        grants.propose(application(CAROL), good);
        vm.startPrank(ALICE);
        Grants.Application memory a = application(CAROL);
        for (uint32 d = 2; d <= 29; d += 27) {
            a.voteDays = d;
            vm.expectRevert(abi.encodeWithSelector(Grants.BadVoteDays.selector, d, 3, 28));
            grants.propose(a, good);
        }
        a = application(address(0));
        vm.expectRevert(abi.encodeWithSelector(Grants.BadRecipient.selector, address(0), 0));
        grants.propose(a, good);
        a = application(CAROL);
        a.projectId = 7;
        vm.expectRevert(abi.encodeWithSelector(Grants.BadRecipient.selector, CAROL, 7));
        grants.propose(a, good);
        a = application(CAROL);
        a.textHash = 0;
        vm.expectRevert(abi.encodeWithSelector(Grants.BadText.selector, 256));
        grants.propose(a, good);
        a = application(CAROL);
        a.uri = string(new bytes(257));
        vm.expectRevert(abi.encodeWithSelector(Grants.BadText.selector, 256));
        grants.propose(a, good);
        vm.expectRevert(abi.encodeWithSelector(Grants.BadMilestones.selector, 0));
        grants.propose(application(CAROL), new Grants.Milestone[](0));
        vm.expectRevert(abi.encodeWithSelector(Grants.BadMilestones.selector, 17));
        grants.propose(application(CAROL), new Grants.Milestone[](17));
        bad(milestone(0, 1, false));
        bad(milestone(1, 0, false));
        bad(milestone(1, 1096, false));
        Grants.Milestone memory m = milestone(1, 1, true);
        m.target = BOB;
        bad(m);
        m = milestone(1, 1, true);
        m.data = new bytes(513);
        bad(m);
        vm.stopPrank();
    }

    function bad(Grants.Milestone memory m) private {
        vm.expectRevert(abi.encodeWithSelector(Grants.BadMilestones.selector, 0));
        grants.propose(application(CAROL), one(m));
    }

    function test_VotesAreChecked() public {
        uint256 id = propose(CAROL, one(milestone(1 ether, 1, false)));
        vm.expectRevert(abi.encodeWithSelector(Grants.NoGrant.selector, id + 1));
        grants.vote(id + 1, 1);
        vm.expectRevert(abi.encodeWithSelector(Grants.TooFewVotes.selector, 0, 1));
        grants.vote(id, 1);
        vm.startPrank(BOB);
        vm.expectRevert(abi.encodeWithSelector(Grants.BadChoice.selector, 3));
        grants.vote(id, 3);
        grants.vote(id, 0);
        vm.expectRevert(abi.encodeWithSelector(Grants.VotedAlready.selector, id, BOB));
        grants.vote(id, 1);
        vm.warp(block.timestamp + 3 * DAY);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(Grants.VoteEnded.selector, id));
        vm.prank(ALICE);
        grants.vote(id, 1);
        (bool voted, uint8 choice, uint256 power) = grants.receiptOf(id, BOB);
        yes(voted && choice == 0 && power == 300_000 ether, "receipt");
        (voted,,) = grants.receiptOf(id, ALICE);
        yes(!voted, "no receipt");
    }

    /// @dev I37: stake that comes after the snapshot, or that moves, votes once at most.
    function test_I37_StakeOfAfterTheSnapshotDoesNotVote() public {
        uint256 id = propose(CAROL, one(milestone(1 ether, 1, false)));
        vm.prank(BOB);
        grants.vote(id, 1);
        address flash = address(0xf1a5);
        votes.set(BOB, 0);
        votes.set(flash, 300_000 ether);
        vm.expectRevert(abi.encodeWithSelector(Grants.TooFewVotes.selector, 0, 1));
        vm.prank(flash);
        grants.vote(id, 1);
        vm.warp(block.timestamp + 2 * DAY + DAY / 2);
        vm.expectRevert(abi.encodeWithSelector(Grants.TooFewVotes.selector, 0, 1));
        vm.prank(flash);
        grants.vote(id, 1);
    }

    function test_NoMoreIsReservedThanTheAllowance() public {
        allow(address(grants), 100_000 ether, 1500 ether);
        uint256 first = opened(CAROL, one(milestone(1000 ether, 10, false)));
        uint256 second = propose(CAROL, one(milestone(600 ether, 1, false)));
        vm.prank(ALICE);
        grants.vote(second, 1);
        vm.warp(block.timestamp + 3 * DAY);
        grants.claim(first);
        vm.expectRevert(abi.encodeWithSelector(Grants.AllowanceShort.selector, 500 ether, 600 ether));
        grants.open(second);
        vm.prank(GOVERNOR);
        grants.stop(first);
        grants.open(second);
        eq(grants.claim(second), 600 ether, "paid");
    }

    function test_WhatTheTreasuryCannotPayTodayItPaysLater() public {
        allow(address(grants), 100 ether, 1_000_000 ether);
        uint256 id = opened(CAROL, one(milestone(250 ether, 1, false)));
        eq(grants.claim(id), 100 ether, "the week's");
        vm.expectRevert(Grants.TreasuryEmpty.selector);
        grants.claim(id);
        vm.warp(block.timestamp + WEEK);
        eq(grants.claim(id), 100 ether, "the next week's");
        vm.warp(block.timestamp + WEEK);
        eq(grants.claim(id), 50 ether, "the rest");
        eq(grants.reserved(), 0, "reserved");
    }

    function test_ARecipientThatRefusesOrReentersHarmsItself() public {
        Payee payee = new Payee();
        uint256 id = opened(address(payee), one(milestone(250 ether, 1, false)));
        payee.close(true);
        vm.expectRevert(abi.encodeWithSelector(Grants.PaymentFailed.selector, address(payee), 250 ether));
        grants.claim(id);
        payee.close(false);
        payee.reenter(grants, id);
        grants.claim(id);
        eq(address(payee).balance, 250 ether, "once");
        eq(treasury.spent(address(grants)), 250 ether, "spent");
        vm.deal(BOB, 1);
        vm.prank(BOB);
        (bool ok,) = address(grants).call{value: 1}("");
        yes(!ok, "only the treasury sends coins here");
    }

    function test_EarningsCountForTheProject() public {
        projects.set(5, CAROL);
        Grants.Application memory a = application(CAROL);
        a.projectId = 5;
        vm.prank(ALICE);
        uint256 id = grants.propose(a, one(milestone(1000 ether, 3, false)));
        vm.prank(ALICE);
        grants.vote(id, 1);
        vm.warp(block.timestamp + 3 * DAY);
        grants.open(id);
        grants.tick(id);
        eq(grants.earnedBy(5), uint256(1000 ether) / 3, "earned, paid or not");
        vm.warp(block.timestamp + 5 * DAY);
        grants.tick(id);
        eq(grants.earnedBy(5), 1000 ether, "all");
    }
}
