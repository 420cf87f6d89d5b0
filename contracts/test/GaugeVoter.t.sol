// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DaoWorld} from "./DaoWorld.sol";
import {GaugeVoter} from "../src/economics/GaugeVoter.sol";
import {IGauges} from "../src/economics/IGauges.sol";
import {IVoteEscrow} from "../src/governance/IVoteEscrow.sol";

/// @dev A register of one's own, as a sub-DAO brings it.
contract Club is IGauges {
    mapping(address gauge => uint32) public indexOf;
    mapping(address gauge => uint40) public killedAt;
    address[] private _all;

    function admit(address who) external {
        _all.push(who);
        indexOf[who] = uint32(_all.length);
    }

    function gaugeAt(uint32 index) external view returns (address) {
        return _all[index - 1];
    }
}

contract GaugeVoterTest is DaoWorld {
    address[] private _gauges;

    function setUp() public {
        deployDao();
        _gauges = streamGauges(12);
        electorate(5);
    }

    function sumOfWeights(uint256 week_) private view returns (uint256 sum) {
        for (uint256 i; i < _gauges.length; ++i) {
            sum += voter.weightOf(week_, _gauges[i]);
        }
    }

    function people(uint256 n) private pure returns (address[] memory list) {
        list = new address[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = person(i);
        }
    }

    /// @dev I31 and I32, with ballots that replace each other.
    function testFuzz_I31_I32_NoVoteIsCountedTwice(uint256 seed, uint16[24] memory weights) public {
        for (uint256 i; i < 8; ++i) {
            address who = person(i % 3);
            uint256 n = 1 + uint256(keccak256(abi.encode(seed, i))) % 12;
            address[] memory gauges = new address[](n);
            uint16[] memory list = new uint16[](n);
            for (uint256 j; j < n; ++j) {
                // Gauges may stand twice: their weights add up.
                gauges[j] = _gauges[uint256(keccak256(abi.encode(seed, i, j))) % 12];
                list[j] = weights[(i * 3 + j) % 24];
            }
            list[0] |= 1;
            vm.prank(who);
            voter.vote(gauges, list);
            uint256 votes;
            uint256 all;
            for (uint256 k; k < 3; ++k) {
                for (uint256 g; g < 12; ++g) {
                    uint256 one = voter.votesOf(week(), person(k), _gauges[g]);
                    all += one;
                    if (k == i % 3) votes += one;
                }
            }
            yes(votes <= 1_000_000 ether && votes + n > 1_000_000 ether, "I31: all the power, less a wei a gauge");
            eq(sumOfWeights(week()), all, "weights are the votes");
            eq(voter.totalOf(week()), all, "I32");
        }
    }

    function test_APowerIsThatOfTheWeekBefore() public {
        escrow.set(person(0), 5 ether);
        vm.warp(block.timestamp + 6 days);
        voteFor(person(0), _gauges[0]);
        eq(voter.totalOf(week()), 1_000_000 ether, "the snapshot's");
        nextWeek();
        voteFor(person(0), _gauges[0]);
        eq(voter.totalOf(week()), 5 ether, "what it was at the end of the week");
        // Stake of this week votes in the next.
        escrow.set(person(77), 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(GaugeVoter.NoVotes.selector, person(77), block.timestamp / WEEK * WEEK - 1)
        );
        voteFor(person(77), _gauges[0]);
    }

    function test_I33_WeeksThatAreOverNeverChange() public {
        uint40 w = week();
        voteFor(person(0), _gauges[0]);
        nextWeek();
        voteFor(person(0), _gauges[1]);
        vm.prank(person(0));
        voter.withdraw();
        eq(voter.weightOf(w, _gauges[0]), 1_000_000 ether, "final");
        eq(voter.weightOf(w, _gauges[1]), 0, "final");
        eq(voter.totalOf(week()), 0, "withdrawn");
    }

    function test_BallotsAreChecked() public {
        address[] memory gauges = new address[](1);
        uint16[] memory weights = new uint16[](2);
        vm.startPrank(person(0));
        vm.expectRevert(GaugeVoter.LengthMismatch.selector);
        voter.vote(gauges, weights);
        weights = new uint16[](1);
        vm.expectRevert(abi.encodeWithSelector(GaugeVoter.NoGauge.selector, address(0)));
        voter.vote(gauges, weights);
        gauges[0] = _gauges[0];
        vm.expectRevert(GaugeVoter.EmptyBallot.selector);
        voter.vote(gauges, weights);
        vm.expectRevert(GaugeVoter.EmptyBallot.selector);
        voter.vote(new address[](0), new uint16[](0));
        vm.expectRevert(abi.encodeWithSelector(GaugeVoter.TooManyGauges.selector, 31, 30));
        voter.vote(new address[](31), new uint16[](31));
        vm.stopPrank();
        kill(_gauges[0]);
        vm.expectRevert(abi.encodeWithSelector(GaugeVoter.GaugeDead.selector, _gauges[0]));
        voteFor(person(0), _gauges[0]);
    }

    function test_StandingBallotsAreRepeatedByAnyone() public {
        voteFor(person(0), _gauges[0], 1, _gauges[1], 3);
        voteFor(person(1), _gauges[2]);
        voteFor(person(2), _gauges[3]);
        for (uint256 i; i < 4; ++i) {
            vm.prank(person(i));
            voter.setStanding(true);
        }
        vm.prank(person(2));
        voter.setStanding(false);
        escrow.set(person(1), 0);
        nextWeek();
        (bool standing, bool castable,, uint16[] memory weights) = voter.standingOf(person(0));
        yes(standing && castable && weights[1] == 3, "the ballot");
        (, castable,,) = voter.standingOf(person(1));
        yes(!castable, "no power");
        // Only the first has power, a ballot and the wish; the rest are passed over.
        eq(voter.cast(people(5)), 1, "cast");
        eq(voter.weightOf(week(), _gauges[0]), 250_000 ether, "a quarter");
        eq(voter.weightOf(week(), _gauges[1]), 750_000 ether, "the rest");
        eq(voter.totalOf(week()), 1_000_000 ether, "all");
        eq(voter.cast(people(5)), 0, "once a week");
        // And his own vote takes its place.
        voteFor(person(0), _gauges[5]);
        eq(voter.totalOf(week()), 1_000_000 ether, "in place of it");
        eq(voter.weightOf(week(), _gauges[5]), 1_000_000 ether, "the new one");
        nextWeek();
        voter.cast(people(1));
        eq(voter.weightOf(week(), _gauges[5]), 1_000_000 ether, "the last ballot is repeated");
    }

    function test_ABallotWithdrawnIsNotCastAgain() public {
        voteFor(person(0), _gauges[0]);
        vm.startPrank(person(0));
        voter.setStanding(true);
        voter.withdraw();
        vm.stopPrank();
        eq(voter.cast(people(1)), 0, "not again");
        eq(voter.totalOf(week()), 0, "nothing");
        eq(voter.votesOf(week(), person(0), _gauges[0]), 0, "no votes for bribes");
        voteFor(person(0), _gauges[1]);
        eq(voter.totalOf(week()), 1_000_000 ether, "voted anew");
    }

    function test_AStandingBallotSurvivesADeadGauge() public {
        voteFor(person(0), _gauges[0], 1, _gauges[1], 1);
        vm.prank(person(0));
        voter.setStanding(true);
        kill(_gauges[0]);
        nextWeek();
        eq(voter.cast(people(1)), 1, "cast");
        eq(voter.weightOf(week(), _gauges[1]), 500_000 ether, "no more than before");
        eq(voter.weightOf(week(), _gauges[0]), 500_000 ether, "the dead one keeps its part");
    }

    function test_ASubDAOVotesByItsOwnRegister() public {
        Club club = new Club();
        GaugeVoter own = new GaugeVoter(IVoteEscrow(address(escrow)), params, club, 1 days);
        club.admit(address(0xc1));
        address[] memory list = new address[](1);
        uint16[] memory weights = new uint16[](1);
        (list[0], weights[0]) = (address(0xc1), 7);
        vm.prank(person(0));
        own.vote(list, weights);
        eq(own.weightOf(week(), address(0xc1)), 1_000_000 ether, "counted there");
        list[0] = _gauges[0];
        vm.prank(person(0));
        vm.expectRevert(abi.encodeWithSelector(GaugeVoter.NoGauge.selector, _gauges[0]));
        own.vote(list, weights);
    }

    function test_ViewsTellTheBallot() public {
        voteFor(person(0), _gauges[4], 3, _gauges[7], 5);
        (uint256 power, address[] memory gauges, uint16[] memory weights) = voter.ballotOf(week(), person(0));
        eq(power, 1_000_000 ether, "power");
        eq(gauges[1], _gauges[7], "gauge");
        eq(weights[1], 5, "weight");
        (power, gauges,) = voter.ballotOf(week(), person(1));
        eq(power + gauges.length, 0, "none");
    }
}
