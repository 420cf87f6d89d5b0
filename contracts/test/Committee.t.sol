// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base, Vm} from "./Base.sol";
import {Answer, Bomb, ChainWorld, GasBurner, Reverter, SYSTEM, TableDelegates} from "./ChainWorld.sol";
import {Committee} from "../src/chain/Committee.sol";
import {Draw} from "../src/chain/Draw.sol";
import {IDelegates, IJournal, IRewards} from "../src/chain/IChain.sol";
import {Rewards} from "../src/chain/Rewards.sol";
import {Secp256k1} from "../src/chain/Secp256k1.sol";
import {IParameters} from "../src/governance/Parameters.sol";

contract CommitteeTest is ChainWorld {
    function setUp() public {
        deploy(7, 5, 6);
    }

    function test_FoundingSeatsTheHighest() public {
        Committee.Seat[] memory s = committee.seats();
        eq(s.length, 5, "seats");
        uint256 sum;
        for (uint256 i; i < 5; ++i) {
            sum |= 1 << s[i].delegate;
            if (i > 0) yes(s[i - 1].keyAddress < s[i].keyAddress, "order of addresses");
        }
        eq(sum, 0x3e, "delegates 1 to 5");
        eq(committee.epoch(), 1, "epoch");
        eq(committee.epochEnd(), GENESIS + EPOCH, "end");
        eq(systemDrain().length, 0, "the consensus has the first set from genesis");
        vm.expectRevert(Committee.NotGenesis.selector);
        committee.found();
        vm.roll(0);
        vm.expectRevert(Committee.NotGenesis.selector);
        committee.found();
    }

    function test_FoundingNeedsACandidate() public {
        vm.roll(0);
        Committee c = new Committee(
            address(this),
            address(this),
            IDelegates(new TableDelegates()),
            IRewards(address(0)),
            IJournal(address(0)),
            IParameters(address(0)),
            EPOCH,
            5,
            5
        );
        vm.expectRevert(Committee.NoCandidates.selector);
        c.found();
        vm.roll(3);
        vm.expectRevert(Committee.NotGenesis.selector);
        c.found();
    }

    function test_SizesAreChecked() public {
        IDelegates d = IDelegates(address(0));
        IRewards r = IRewards(address(0));
        vm.expectRevert(abi.encodeWithSelector(Committee.WrongSize.selector, 73, 73));
        new Committee(address(1), address(2), d, r, IJournal(address(0)), IParameters(address(0)), EPOCH, 73, 73);
        vm.expectRevert(abi.encodeWithSelector(Committee.WrongSize.selector, 24, 23));
        new Committee(address(1), address(2), d, r, IJournal(address(0)), IParameters(address(0)), EPOCH, 24, 23);
        vm.expectRevert(abi.encodeWithSelector(Committee.WrongSize.selector, 0, 23));
        new Committee(address(1), address(2), d, r, IJournal(address(0)), IParameters(address(0)), EPOCH, 0, 23);
        vm.expectRevert(Committee.ZeroEpoch.selector);
        new Committee(address(1), address(2), d, r, IJournal(address(0)), IParameters(address(0)), 0, 24, 36);
    }

    function test_StrangersNeitherReportNorDrain() public {
        vm.expectRevert(Committee.NotReporter.selector);
        committee.report(1, 5, 31, 0);
        vm.expectRevert(Committee.NotRequestHook.selector);
        committee.drain();
    }

    function test_ReportsAreCountedBySeat() public {
        Committee.Seat[] memory s = committee.seats();
        yes(systemReport(s[2].delegate, 0, 0, 0), "block 1 has no last commit");
        oneBlock(1, 0);
        oneBlock(1, 1 << 3);
        oneBlock(1, (1 << 3) | 1);
        s = committee.seats();
        for (uint256 i; i < 5; ++i) {
            eq(s[i].counted, 3, "counted");
            eq(s[i].missed, i == 3 ? 2 : i == 0 ? 1 : 0, "missed");
        }
        eq(s[2].proposed, 2, "blocks 1 and 2");
        eq(s[3].proposed, 1, "block 3");
    }

    function test_SetIsRecordsOfKeyAndPower() public view {
        bytes memory want;
        Committee.Seat[] memory s = committee.seats();
        for (uint256 i; i < 5; ++i) {
            TableDelegates.Row memory r = delegates.row(s[i].delegate);
            want = abi.encodePacked(want, Secp256k1.compress(r.x, r.y), uint64(10));
        }
        eq(committee.set(), want, "set");
    }

    function test_ElectionSeatsCandidatesAndHandsOutTheSetOnce() public {
        bytes memory set = nextEpoch();
        eq(set.length, 5 * 41, "the whole set");
        eq(set, committee.set(), "as the view shows it");
        eq(systemDrain().length, 0, "once");
        eq(committee.epoch(), 2, "epoch");
        Committee.Seat[] memory s = committee.seats();
        eq(s.length, 5, "seats");
        uint256 seen;
        for (uint256 i; i < 5; ++i) {
            yes(s[i].delegate >= 1 && s[i].delegate <= 6, "only candidates sit");
            yes(seen & (1 << s[i].delegate) == 0, "nobody twice");
            seen |= 1 << s[i].delegate;
            eq(s[i].missed + s[i].counted + s[i].proposed, 0, "counters begin anew");
        }
    }

    /// The commits of the election's block and of the next are the old committee's, whose account is closed.
    function test_CommitsBetweenElectionAndEffectAreNotCounted() public {
        changeCommittee();
        eq(committee.countFrom(), height + 3, "first report about the new set");
        oneBlock(1, 31);
        oneBlock(1, 31);
        eq(committee.seats()[0].counted, 0, "not counted");
        oneBlock(1, 1);
        eq(committee.seats()[0].counted, 1, "counted");
        eq(committee.seats()[0].missed, 1, "missed");
        eq(committee.seats()[1].missed, 0, "missed");
    }

    function test_AnUnchangedCommitteeIsCountedOn() public {
        delegates.setActive(7, false);
        delegates.setActive(6, false);
        bytes memory before = committee.set();
        eq(nextEpoch(), before, "it is handed out all the same");
        oneBlock(1, 0);
        eq(committee.seats()[0].counted, 1, "counted");
    }

    function test_ARotatedKeySignsFromTheNextElection() public {
        delegates.setActive(7, false);
        delegates.setActive(6, false);
        Vm.Wallet memory w = vm.createWallet(77);
        delegates.setKey(3, w.publicKeyX, w.publicKeyY);
        bytes memory before = committee.set();
        oneBlock(1, 0);
        eq(committee.set(), before, "not yet");
        nextEpoch();
        yes(keccak256(committee.set()) != keccak256(before), "changed");
        bool found;
        Committee.Seat[] memory s = committee.seats();
        for (uint256 i; i < 5; ++i) {
            if (s[i].delegate == 3) found = s[i].keyAddress == w.addr;
        }
        yes(found, "the new key");
        eq(committee.countFrom(), height + 3, "a changed set");
    }

    function test_EpochsEndByTimeAndALongPauseClosesOne() public {
        step(EPOCH - 2);
        yes(systemReport(1, 5, 31, 0), "report");
        eq(committee.epoch(), 1, "a second before the end");
        step(1);
        yes(systemReport(1, 5, 31, 0), "report");
        eq(committee.epoch(), 2, "at the end");
        eq(committee.epochEnd(), GENESIS + 2 * EPOCH, "ends keep their pace");
        step(10 * EPOCH);
        yes(systemReport(1, 5, 31, 0), "report");
        eq(committee.epoch(), 3, "one epoch for a long pause");
        eq(committee.epochEnd(), time + EPOCH, "a whole epoch from now");
    }

    function test_NobodyActiveTheOldCommitteeStays() public {
        for (uint32 d = 1; d <= 7; ++d) {
            delegates.setActive(d, false);
        }
        bytes memory before = committee.set();
        vm.recordLogs();
        eq(nextEpoch(), before, "set");
        eq(committee.epoch(), 2, "epoch");
        yes(logged(Committee.CommitteeStays.selector), "event");
    }

    function test_ASilentSeatIsSuspendedAndSlashed() public {
        Committee.Seat[] memory s = committee.seats();
        for (uint256 i; i < 20; ++i) {
            // Seat 1 signs 16 of 20, seat 2 exactly 17, that is 85 %.
            oneBlock(1, (i < 4 ? 2 : 0) | (i < 3 ? 4 : 0));
        }
        uint256 stake = delegates.row(s[1].delegate).stake;
        vm.recordLogs();
        // The report that closes the epoch is counted in it: seat 1 misses its fifth, 21 commits.
        uint256 left = committee.epochEnd() - time;
        oneBlock(left, 2);
        eq(delegates.row(s[1].delegate).until, 8, "six epochs of probation from epoch 2 on");
        eq(delegates.row(s[1].delegate).stake, stake - uint256(4 ether) * 5 / 5, "4 IOTX a missed block");
        eq(delegates.row(s[2].delegate).until, 0, "85 % is enough");
        (bool found, bytes memory data) = logOf(Committee.ProductivitySlash.selector);
        yes(found, "event");
        eq(data, abi.encode(uint32(5), uint32(21), uint256(4 ether)), "event");
        for (uint256 i; i < 6; ++i) {
            eq(delegates.row(s[1].delegate).until, 8, "on probation");
            nextEpoch();
        }
        eq(delegates.row(s[1].delegate).until, 0, "released");
        eq(committee.epoch(), 8, "epoch");
    }

    function test_ADoubleSignerLosesStakeAndSeat() public {
        Committee.Seat[] memory s = committee.seats();
        oneBlock(1, 8);
        uint32 cheat = s[1].delegate;
        step(1);
        vm.recordLogs();
        yes(systemReport(s[0].delegate, 5, 31, uint128(cheat) << 96), "report");
        (bool found, bytes memory data) = logOf(Committee.DoubleSign.selector);
        yes(found, "event");
        eq(data, abi.encode(uint256(100_000 ether)), "5 % of 2,000,000 IOTX");
        yes(delegates.row(cheat).removed, "removed");
        bytes memory set = systemDrain();
        eq(set.length, 4 * 41, "the set without it");
        Committee.Seat[] memory after_ = committee.seats();
        for (uint256 i; i < 4; ++i) {
            eq(after_[i].delegate, s[i < 1 ? i : i + 1].delegate, "who stays");
            eq(after_[i].counted, 2, "counters stay");
        }
        eq(after_[2].missed, 1, "the fourth seat is the third now");
        eq(committee.countFrom(), height + 3, "counted again three blocks later");
        // Evidence of the same fault again takes nothing and changes nothing.
        step(1);
        yes(systemReport(s[0].delegate, 5, 31, uint128(cheat) << 96), "report");
        eq(delegates.row(cheat).stake, 1_900_000 ether, "taken once");
        eq(systemDrain().length, 0, "no set");
    }

    function test_FourDoubleSignersInOneBlock() public {
        Committee.Seat[] memory s = committee.seats();
        uint128 offenders;
        for (uint256 i; i < 4; ++i) {
            offenders |= uint128(s[i].delegate) << uint128(96 - 32 * i);
        }
        yes(systemReport(s[0].delegate, 5, 31, offenders), "report");
        eq(systemDrain().length, 41, "one is left");
        eq(committee.seats()[0].delegate, s[4].delegate, "the fifth");
    }

    function test_TheLastSeatStays() public {
        deploy(1, 5, 6);
        yes(systemReport(1, 1, 1, uint128(1) << 96), "report");
        yes(delegates.row(1).removed, "removed");
        eq(committee.seats().length, 1, "but it makes blocks until somebody else can");
        eq(systemDrain().length, 0, "no set");
        nextEpoch();
        eq(committee.seats().length, 1, "still");
    }

    function test_EvidenceInTheEpochsLastBlock() public {
        Committee.Seat[] memory s = committee.seats();
        step(EPOCH);
        yes(systemReport(s[0].delegate, 5, 31, uint128(s[2].delegate) << 96), "report");
        Committee.Seat[] memory now_ = committee.seats();
        eq(now_.length, 5, "the next committee is full");
        for (uint256 i; i < 5; ++i) {
            yes(now_[i].delegate != s[2].delegate, "without the offender");
        }
    }

    function test_AStrangerAmongOffendersHurtsNobody() public {
        yes(systemReport(1, 5, 31, uint128(99) << 96), "report");
        eq(committee.seats().length, 5, "seats");
    }

    function test_ASetTheConsensusDroppedIsHandedOutAgain() public {
        changeCommittee();
        // The consensus goes on with seven validators.
        for (uint256 i; i < 2; ++i) {
            step(1);
            yes(systemReport(0, 7, 127, 0), "report");
        }
        for (uint256 i; i < committee.HEAL_AFTER(); ++i) {
            eq(systemDrain().length, 0, "patience");
            step(1);
            yes(systemReport(0, 7, 127, 0), "report");
        }
        eq(systemDrain(), committee.set(), "again");
        eq(committee.countFrom(), height + 3, "and counted from when it can be there");
        eq(committee.seats()[0].counted, 0, "nothing was counted");
    }

    /// Most of another set's proposers may sit as well. What is counted between them is of the wrong seats.
    function test_AProposerWithoutASeatMeansAnotherSet() public {
        for (uint256 i; i < committee.HEAL_AFTER(); ++i) {
            eq(systemDrain().length, 0, "patience");
            oneBlock(1, 1);
            step(1);
            yes(systemReport(7, 5, 31, 0), "report");
        }
        eq(systemDrain().length, 5 * 41, "again");
        eq(committee.seats()[0].counted, 0, "counted anew");
        eq(committee.seats()[0].missed, 0, "counted anew");
        eq(committee.countFrom(), height + 3, "when the set is there");
    }

    function test_AFewStrangeReportsAreForgottenByTheNextElection() public {
        delegates.setActive(6, false);
        delegates.setActive(7, false);
        for (uint256 i; i < 5; ++i) {
            for (uint256 k = 1; k < committee.HEAL_AFTER(); ++k) {
                step(1);
                yes(systemReport(0, 6, 31, 0), "report");
                eq(systemDrain().length, 0, "no set");
            }
            nextEpoch();
        }
    }

    /// Whatever part fails, by reverting or by burning all its gas, the epoch ends and the next committee sits.
    function test_NoFailingPartStopsTheRest() public {
        bytes4[6] memory methods = [
            TableDelegates.terms.selector,
            TableDelegates.slash.selector,
            TableDelegates.suspend.selector,
            TableDelegates.release.selector,
            TableDelegates.remove.selector,
            bytes4(0)
        ];
        for (uint256 i; i < methods.length; ++i) {
            for (uint256 f = 1; f < 3; ++f) {
                deploy(7, 5, 6);
                for (uint256 b; b < 5; ++b) oneBlock(1, 7);
                delegates.setFault(methods[i], TableDelegates.Fault(f));
                step(EPOCH);
                uint32 cheat = committee.seats()[4].delegate;
                yes(systemReport(1, 5, 31, uint128(cheat) << 96), "report");
                eq(committee.epoch(), 2, "epoch");
                yes(systemDrain().length == 5 * 41, "a full committee was elected");
            }
        }
    }

    function test_VotesChangeWhatFaultsCost() public {
        vm.startPrank(VOTES);
        params.set("fault.productivity", 5000);
        params.set("fault.missed", 7 ether);
        params.set("fault.probation", 48);
        params.set("fault.doubleSign", 10_000);
        vm.stopPrank();
        Committee.Seat[] memory s = committee.seats();
        // Seat 1 misses 4 of 9, seat 2 misses 5.
        for (uint256 i; i < 8; ++i) {
            oneBlock(1, (i < 4 ? 2 : 0) | (i < 5 ? 4 : 0));
        }
        uint256 stake = delegates.row(s[2].delegate).stake;
        oneBlock(committee.epochEnd() - time, 0);
        eq(delegates.row(s[1].delegate).until, 0, "half is enough");
        eq(delegates.row(s[2].delegate).until, 2 + 48, "48 epochs");
        eq(delegates.row(s[2].delegate).stake, stake - uint256(7 ether) * 5 / 5, "7 IOTX a missed block");
        step(1);
        uint32 cheat = committee.seats()[0].delegate;
        yes(systemReport(committee.seats()[1].delegate, 5, 31, uint128(cheat) << 96), "report");
        eq(delegates.row(cheat).stake, 0, "all of it");
    }

    /// @dev Parameters that fail in whatever way cost the report nothing: faults cost what they cost at genesis.
    function test_FailingParametersStopNoReport() public {
        address[6] memory broken = [
            address(new Reverter()),
            address(new GasBurner()),
            address(new Bomb(false)),
            address(new Bomb(true)),
            address(new Answer(abi.encode(type(uint256).max))),
            address(new Answer(hex"01"))
        ];
        for (uint256 i; i <= broken.length; ++i) {
            deploy(7, 5, 6);
            vm.prank(VOTES);
            params.set("fault.missed", 7 ether);
            eq(committee.faults().missed, 7 ether, "read");
            // The last has no code at all.
            if (i < broken.length) {
                vm.etch(address(params), address(new Forward(broken[i])).code);
            } else {
                vm.etch(address(params), "");
            }
            Committee.Seat[] memory s = committee.seats();
            for (uint256 b; b < 5; ++b) oneBlock(1, 2);
            uint256 stake = delegates.row(s[1].delegate).stake;
            step(committee.epochEnd() - time);
            vm.recordLogs();
            yes(systemReport(s[0].delegate, 5, full(5) & ~uint256(2), uint128(s[4].delegate) << 96), "report");
            (bool found,) = logOf(Committee.StepFailed.selector);
            yes(!found, "no step failed");
            eq(committee.epoch(), 2, "the epoch ended");
            eq(delegates.row(s[1].delegate).until, 8, "probation");
            eq(delegates.row(s[1].delegate).stake, stake - uint256(4 ether) * 6 / 4, "slashed");
            eq(delegates.row(s[4].delegate).stake, 1_900_000 ether, "double-sign");
            eq(systemDrain().length, 5 * 41, "a full committee was elected");
        }
    }

    function test_NoRankingKeepsTheCommittee() public {
        for (uint256 f = 1; f < 3; ++f) {
            deploy(7, 5, 6);
            bytes memory before = committee.set();
            delegates.setFault(TableDelegates.top.selector, TableDelegates.Fault(f));
            eq(nextEpoch(), before, "set");
            eq(committee.epoch(), 2, "epoch");
            delegates.setFault(TableDelegates.top.selector, TableDelegates.Fault.None);
            delegates.setFault(TableDelegates.keyOf.selector, TableDelegates.Fault(f));
            eq(nextEpoch(), before, "set without keys");
            eq(committee.epoch(), 3, "epoch");
        }
    }

    function test_AFailingRewardsStopsNothing() public {
        vm.etch(address(rewards), hex"fe");
        nextEpoch();
        eq(committee.epoch(), 2, "epoch");
        eq(committee.seats().length, 5, "seats");
    }

    function test_TheDrawFollowsTheRandomness() public {
        uint32[] memory list = new uint32[](36);
        for (uint32 i; i < 36; ++i) list[i] = i + 1;
        bytes32 first = keccak256(abi.encode(committee.draw(list, 24, 1, 1)));
        eq(keccak256(abi.encode(committee.draw(list, 24, 1, 1))), first, "the same again");
        yes(keccak256(abi.encode(committee.draw(list, 24, 2, 1))) != first, "another randomness");
        yes(keccak256(abi.encode(committee.draw(list, 24, 1, 2))) != first, "another epoch");

        // And the election uses it.
        uint256 state = uint256(keccak256("seed"));
        uint256 different;
        for (uint256 i; i < 8; ++i) {
            vm.prevrandao(bytes32(state + i));
            bytes memory before = committee.set();
            nextEpoch();
            if (keccak256(committee.set()) != keccak256(before)) ++different;
        }
        yes(different > 2, "committees differ");
    }

    function test_TheDrawIsWrittenDown() public view {
        // keccak256(abi.encode(randomness, epoch, i)) mod what is left, for others who implement it.
        uint32[] memory list = new uint32[](4);
        for (uint32 i; i < 4; ++i) list[i] = i + 1;
        uint32[] memory got = committee.draw(list, 2, 7, 3);
        uint256 a = uint256(keccak256(abi.encode(uint256(7), uint256(3), uint256(0)))) % 4;
        uint256 b = uint256(keccak256(abi.encode(uint256(7), uint256(3), uint256(1)))) % 3;
        eq(got[0], a + 1, "first");
        uint256 left = 1 + b; // the index of the second draw; element 0's old place holds what was drawn
        uint256 want = left == a ? 1 : left + 1;
        eq(got[1], want, "second");
    }

    /// Each of 36 is expected in 2/3 of the draws; over 900 draws the standard deviation is 14, so 5 of them are 70.
    function test_TheDrawIsFair() public pure {
        uint256[36] memory seen;
        for (uint256 r; r < 900; ++r) {
            uint32[] memory list = new uint32[](36);
            for (uint32 i; i < 36; ++i) list[i] = i;
            list = Draw.draw(list, 24, uint256(keccak256(abi.encode(r))), 5);
            for (uint256 i; i < 24; ++i) ++seen[list[i]];
        }
        for (uint256 i; i < 36; ++i) yes(seen[i] > 530 && seen[i] < 670, "share");
    }

    function testFuzz_ADrawIsASubsetWithoutDoubles(uint256 n, uint256 max, uint256 randomness) public pure {
        (n, max) = (bound(n, 0, 72), bound(max, 1, 72));
        uint32[] memory list = new uint32[](n);
        for (uint32 i; i < n; ++i) list[i] = i;
        list = Draw.draw(list, max, randomness, 1);
        eq(list.length, n < max ? n : max, "size");
        uint256 seen;
        for (uint256 i; i < list.length; ++i) {
            yes(list[i] < n && seen & (1 << list[i]) == 0, "member");
            seen |= 1 << list[i];
        }
    }

    function nextEpoch() private returns (bytes memory) {
        return oneBlock(committee.epochEnd() - time, 0);
    }

    /// @dev Delegate 1 leaves, so at least one seat changes.
    function changeCommittee() private {
        delegates.setActive(1, false);
        nextEpoch();
    }

    function logged(bytes32 topic) private returns (bool found) {
        (found,) = logOf(topic);
    }

    function logOf(bytes32 topic) private returns (bool, bytes memory) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) return (true, logs[i].data);
        }
        return (false, "");
    }
}

/// A chain of many epochs under random operations: nothing makes a report fail, and the committee is always sound.
contract CommitteeHandler is ChainWorld {
    /// @dev Reports that reverted, and sets that are not the committee: a revert here would only discard the call.
    uint256 public failures;

    constructor() {
        deploy(9, 4, 6);
    }

    function blocks(uint256 seed, uint256 count) external {
        count = bound(count, 1, 12);
        for (uint256 i; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.prevrandao(bytes32(seed));
            step(1 + (seed >> 8) % 400);
            uint256 n = committee.seats().length;
            send(uint32(seed % 12), uint8(n), full(n) & (seed >> 64), 0);
            mint(1);
        }
    }

    function anyReport(uint32 proposer, uint8 seats, uint256 signed, uint128 offenders) external {
        step(1);
        send(proposer, seats, signed, offenders % 7 == 0 ? offenders : 0);
    }

    function evidence(uint32 delegate) external {
        step(1);
        uint256 n = committee.seats().length;
        send(0, uint8(n), full(n), uint128(bound(delegate, 1, 9)) << 96);
    }

    function newcomer(uint256 votes) external {
        Vm.Wallet memory w = vm.createWallet(2_000_000 + delegates.count());
        delegates.add(bound(votes, 0, 1e8 ether), w.publicKeyX, w.publicKeyY, uint16(votes % 10_001));
    }

    function vote(uint32 delegate, uint256 amount) external {
        delegates.setVotes(uint32(bound(delegate, 1, delegates.count())), bound(amount, 0, 1e9 ether));
    }

    function activate(uint32 delegate, bool is_) external {
        delegates.setActive(uint32(bound(delegate, 1, delegates.count())), is_);
    }

    function send(uint32 proposer, uint8 seats, uint256 signed, uint128 offenders) private {
        vm.prank(address(reporter));
        try committee.report{gas: 27_900_000}(proposer, seats, signed, offenders) {}
        catch {
            ++failures;
        }
        bytes memory set = systemDrain();
        if (set.length != 0 && keccak256(set) != keccak256(committee.set())) ++failures;
    }

    function committee_() external view returns (Committee) {
        return committee;
    }

    function rewards_() external view returns (Rewards) {
        return rewards;
    }
}

contract CommitteeInvariants is Base {
    CommitteeHandler private _handler;

    function setUp() public {
        _handler = new CommitteeHandler();
        targetContract(address(_handler));
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_NoReportReverts() public view {
        eq(_handler.failures(), 0, "failures");
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_TheCommitteeIsSound() public view {
        Committee.Seat[] memory s = _handler.committee_().seats();
        yes(s.length >= 1 && s.length <= 4, "never empty, never too many");
        for (uint256 i; i < s.length; ++i) {
            yes(s[i].missed <= s[i].counted, "missed");
            if (i > 0) yes(s[i - 1].keyAddress < s[i].keyAddress, "sorted, nobody twice");
        }
        Committee c = _handler.committee_();
        yes(c.epochEnd() <= block.timestamp + 3600, "an epoch ends");
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_RewardsOweNoMoreThanTheyHold() public view {
        Rewards r = _handler.rewards_();
        yes(r.totalOwed() <= address(r).balance, "owed");
    }
}

/// @dev Has another contract answer, whatever it answers: code that can be put anywhere.
contract Forward {
    address private immutable _to;

    constructor(address to) {
        _to = to;
    }

    fallback() external {
        (bool ok, bytes memory out) = _to.staticcall(msg.data);
        assembly {
            switch ok
            case 0 { revert(add(out, 0x20), mload(out)) }
            default { return(add(out, 0x20), mload(out)) }
        }
    }
}
