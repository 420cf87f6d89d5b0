// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GovernorWorld} from "./GovernorWorld.sol";

/// @dev The original's proven defects that concern votes, each as the attack that must fail here. The numbers are those of
/// the proofs of concept on the original's sources.
contract EconomyDefectsGovTest is GovernorWorld {
    uint8 private constant FOR = 1;

    function setUp() public {
        build();
        setting("pool.meter", 700);
    }

    /// @dev B2: poke credited a bucket's growth to whoever called it, and the owner's exit then underflowed.
    function test_B2_ABucketsGrowthIsItsOwnersAndAnybodyMayCallSettle() public {
        address thief = person(66);
        hold(10, person(10), 1000 ether);
        hold(10, person(10), 5000 ether);
        vm.prank(thief);
        escrow.settle(person(10));
        eq(escrow.getVotes(thief), 0, "thief");
        eq(escrow.getVotes(person(10)), 5000 ether, "owner");
        record(10, person(10), 0, 0, 0, false);
        eq(escrow.getVotes(person(10)), 0, "the exit works");
    }

    /// @dev B3: removing an asset took votes of live stake away. Here nobody can take anything off the list of what votes.
    function test_B3_NoOneTakesVotesOfLiveStakeAway() public {
        ratio(5, 1 ether, 1 ether);
        position(person(10), 5, 4000 ether);
        address[4] memory all = [address(timelock), address(governor), address(guardian), person(66)];
        for (uint256 i; i < all.length; ++i) {
            vm.prank(all[i]);
            escrow.refuse(5, true);
            vm.prank(all[i]);
            escrow.settle(person(10));
        }
        eq(escrow.getVotes(person(10)), 4000 ether, "as staked");
    }

    /// @dev B4: one stale price reverted everybody's votes and exits. Votes ask for no price, and a vault without any value
    /// reverts nothing.
    function test_B4_NoPriceAndNoEmptyVaultStopsAVoteOrAnExit() public {
        ratio(5, 1 ether, 1 ether);
        position(person(2), 5, 4000 ether);
        uint256 before = escrow.getVotes(person(2));
        ratio(5, 0, 0);
        ratio(6, type(uint256).max, 0);
        eq(escrow.getVotes(person(2)), before - 4000 ether, "worth nothing");
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vote(2, id, FOR);
        position(person(2), 5, 0);
        record(2, person(2), 0, 0, 0, false);
        eq(escrow.getVotes(person(2)), 0, "gone");
    }

    /// @dev B5: power took blocks for seconds. It depends on days alone, however fast blocks are.
    function test_B5_PowerDependsOnTimeNotOnBlocks() public {
        lock(10, person(10), 910 ether, 91);
        lock(11, person(11), 910 ether, 91);
        uint256 end = endOf(block.timestamp, 91);
        vm.roll(block.number + 10_000_000);
        vm.warp(end - 45 days - 12 hours);
        eq(escrow.getVotes(person(10)), 455 ether, "half");
        vm.roll(block.number + 1);
        eq(escrow.getVotes(person(11)), 455 ether, "half");
    }

    /// @dev B9: exits were hostages of live votes, of killed gauges and of the hour. Here they are no business of the
    /// governor's: at every second of a week, with a vote cast, stake leaves.
    function testFuzz_B9_StakeLeavesWithALiveVoteAtAnySecond(uint256 when) public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vote(2, id, FOR);
        delegate(person(2), person(3));
        skip(when % WEEK);
        record(2, person(2), 0, 0, 0, false);
        eq(escrow.getVotes(person(3)), 20 * 10_000_000 ether / 100, "cat's own");
        (, uint256 inFavour,) = governor.proposalVotes(id);
        eq(inFavour, 5 * 10_000_000 ether / 100, "the vote stays, as of its snapshot");
    }

    /// @dev By reading: stake, vote, unstake kept the weight until somebody poked. Here the vote is of the snapshot, and the
    /// next vote finds nothing.
    function test_FlashShares_StakeThatLeftVotesInNoLaterProposal() public {
        hold(10, person(10), 50 * ALL);
        skip(WEEK);
        uint256 first = propose(person(2), "First");
        toVote(first);
        eq(vote(10, first, FOR), 50 * ALL, "it was there at the snapshot");
        record(10, person(10), 0, 0, 0, false);
        skip(WEEK);
        uint256 second = propose(person(2), "Second");
        toVote(second);
        eq(vote(10, second, FOR), 0, "it is not now");
        eq(governor.quorumOf(second), ALL * 4 / 100, "nor in the quorum");
    }

    /// @dev By reading: the original's governor role could drain the vault at once. Ours is a vote, two days and a timelock.
    function test_NobodyActsAsTheTimelock() public {
        address[4] memory all = [address(governor), address(guardian), address(improvements), person(4)];
        for (uint256 i; i < all.length; ++i) {
            vm.prank(all[i]);
            vm.expectRevert();
            parameters.set("pool.meter", 700);
        }
        for (uint256 i; i < all.length; ++i) {
            if (all[i] == address(governor)) continue;
            vm.prank(all[i]);
            vm.expectRevert();
            timelock.schedule(address(parameters), 0, calldatas[0], 0, 0, 2 days);
        }
    }
}
