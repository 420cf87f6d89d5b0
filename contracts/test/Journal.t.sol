// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base, Vm} from "./Base.sol";
import {Bomb, ChainWorld, GasBurner, Reverter, TableDelegates} from "./ChainWorld.sol";
import {Committee} from "../src/chain/Committee.sol";
import {Journal} from "../src/chain/Journal.sol";

contract JournalTest is ChainWorld {
    function setUp() public {
        deploy(7, 5, 6);
    }

    function nextEpoch(uint256 missed) private {
        oneBlock(committee.epochEnd() - time, missed);
    }

    function all() private view returns (Journal.Record[] memory) {
        return journal.records(0, 100);
    }

    function test_OnlyTheCommitteeWrites() public {
        vm.expectRevert(Journal.NotCommittee.selector);
        journal.election(1, new uint32[](1));
        vm.expectRevert(Journal.NotCommittee.selector);
        journal.productivity(1, 1, 7, true, 1, 1, 1);
        vm.expectRevert(Journal.NotCommittee.selector);
        journal.doubleSign(1, 1, 1);
        vm.expectRevert(Journal.NotCommittee.selector);
        journal.failed(1, 1, 1);
    }

    function test_GenesisIsTheFirstRecord() public view {
        Journal.Record[] memory r = all();
        eq(r.length, 1, "records");
        yes(r[0].kind == Journal.Kind.Election, "kind");
        eq(r[0].epoch, 1, "epoch");
        eq(r[0].height, 0, "block");
        eq(r[0].time, GENESIS, "time");
        eq(r[0].delegates.length, 5, "seats");
        for (uint32 i; i < 5; ++i) eq(r[0].delegates[i], i + 1, "the highest");
    }

    function test_ASilentSeatIsWrittenDown() public {
        for (uint256 i; i < 6; ++i) oneBlock(1, 4);
        uint32 silent = committee.seats()[2].delegate;
        uint32 counted = committee.seats()[2].counted + 1;
        uint32 missed = committee.seats()[2].missed + 1;
        nextEpoch(4);
        Journal.Record[] memory r = all();
        eq(r.length, 3, "genesis, the fault, the election");
        yes(r[1].kind == Journal.Kind.Productivity, "kind");
        eq(r[1].epoch, 1, "epoch");
        eq(r[1].height, height, "block");
        eq(r[1].time, time, "time");
        eq(r[1].delegate, silent, "who");
        eq(r[1].missed, missed, "missed");
        eq(r[1].counted, counted, "counted");
        eq(r[1].until, 2 + committee.faults().probation, "until");
        yes(r[1].slashed, "slashed");
        eq(r[1].taken, 4 ether * uint256(missed) / 5, "taken");
        yes(r[2].kind == Journal.Kind.Election && r[2].epoch == 2, "the next election");
        same(r[2].delegates, journal.elected(2));
    }

    function test_ADoubleSignIsWrittenDownOnce() public {
        for (uint256 i; i < 3; ++i) {
            step(1);
            yes(systemReport(1, 5, 31, uint128(3) << 96), "report");
        }
        Journal.Record[] memory r = all();
        eq(r.length, 2, "genesis and the fault");
        yes(r[1].kind == Journal.Kind.DoubleSign, "kind");
        eq(r[1].delegate, 3, "who");
        eq(r[1].height, height - 2, "the first time");
        eq(r[1].taken, 100_000 ether, "5 % of its stake");
    }

    function test_HalfAFaultIsToldAsHalf() public {
        for (uint256 i; i < 6; ++i) oneBlock(1, 4);
        delegates.setFault(TableDelegates.suspend.selector, TableDelegates.Fault.Revert);
        nextEpoch(4);
        Journal.Record[] memory r = all();
        eq(r.length, 4, "genesis, step, fault, election");
        yes(r[1].kind == Journal.Kind.StepFailed, "kind");
        eq(r[1].step, uint8(Committee.Step.Suspend), "step");
        yes(r[2].until == 0 && r[2].slashed, "slashed, not suspended");

        deploy(7, 5, 6);
        for (uint256 i; i < 6; ++i) oneBlock(1, 4);
        delegates.setFault(TableDelegates.slash.selector, TableDelegates.Fault.Burn);
        nextEpoch(4);
        r = all();
        yes(r[2].kind == Journal.Kind.Productivity && r[2].until == 8 && !r[2].slashed, "suspended, not slashed");
        journal.announce(1);
        vm.recordLogs();
        eq(journal.announce(2), 2, "the step and the fault");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 3, "no slash is announced");
        eq(logs[1].topics[0], Journal.Suspended.selector, "probation");
    }

    function test_AFailedElectionIsWrittenDown() public {
        delegates.setFault(TableDelegates.keyOf.selector, TableDelegates.Fault.Revert);
        nextEpoch(0);
        Journal.Record[] memory r = all();
        eq(r.length, 7, "genesis, five keys, the election");
        eq(r[1].step, uint8(Committee.Step.Key), "step");
        yes(r[6].kind == Journal.Kind.Stays && r[6].epoch == 2, "stays");
        eq(journal.elected(2).length, 0, "nobody");
    }

    function test_FailedStepsAreBounded() public {
        uint256 most = journal.MAX_FAILED();
        vm.etch(address(rewards), hex"fe");
        for (uint256 i; i < most + 20; ++i) {
            step(1);
            yes(systemReport(1, 5, 31, 0), "report");
        }
        eq(journal.length(), 1 + most, "of one epoch");
        step(EPOCH);
        yes(systemReport(1, 5, 31, 0), "report");
        step(1);
        yes(systemReport(1, 5, 31, 0), "report");
        // The block of the epoch's end fails in the epoch that ends, its rewards in the one that begins.
        eq(journal.length(), 1 + most + 3, "and of the next");
    }

    function test_AnnouncementsAreInReceiptsOnceAndInOrder() public {
        for (uint256 i; i < 6; ++i) oneBlock(1, 4);
        nextEpoch(4);
        step(1);
        yes(systemReport(1, 5, 31, uint128(7) << 96), "report");
        vm.recordLogs();
        vm.prank(address(0xa11));
        eq(journal.announce(2), 2, "two");
        eq(journal.announced(), 2, "cursor");
        eq(journal.announce(1000), 2, "the others");
        eq(journal.announce(1000), 0, "nothing is left");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 7, "events");
        eq(logs[0].topics[0], Journal.Elected.selector, "genesis");
        eq(logs[1].topics[0], Journal.Suspended.selector, "probation");
        eq(logs[2].topics[0], Journal.ProductivitySlash.selector, "slash");
        eq(logs[3].topics[0], Journal.Announced.selector, "two");
        eq(logs[4].topics[0], Journal.Elected.selector, "election");
        eq(logs[5].topics[0], Journal.DoubleSign.selector, "double sign");
        eq(logs[6].topics[0], Journal.Announced.selector, "the others");
        eq(uint256(logs[6].topics[1]), 2, "from");
        eq(logs[6].data, abi.encode(2), "count");
        Journal.Record memory r = all()[1];
        eq(uint256(logs[2].topics[1]), r.delegate, "delegate");
        eq(uint256(logs[2].topics[2]), 1, "epoch");
        eq(uint256(logs[2].topics[3]), r.height, "block");
        eq(logs[2].data, abi.encode(r.missed, r.counted, r.taken), "data");
        eq(logs[4].data, abi.encode(journal.elected(2)), "drawn");
    }

    function test_PagesAreBounded() public {
        for (uint256 i; i < 120; ++i) nextEpoch(0);
        eq(journal.length(), 121, "length");
        eq(journal.records(0, type(uint256).max).length, 100, "a page");
        eq(journal.records(100, 100).length, 21, "the rest");
        eq(journal.records(121, 1).length, 0, "beyond");
        eq(journal.records(type(uint256).max, type(uint256).max).length, 0, "far beyond");
        eq(journal.records(120, 1)[0].epoch, 121, "the newest");
        eq(journal.announce(type(uint256).max), 100, "a page");
    }

    /// Whatever the journal does, the epoch ends, the faulty are punished and the next committee sits.
    function test_AFailingJournalStopsNothing() public {
        address[4] memory bad =
            [address(new Reverter()), address(new GasBurner()), address(new Bomb(false)), address(new Bomb(true))];
        for (uint256 i; i < bad.length; ++i) {
            deploy(7, 5, 6);
            vm.etch(address(journal), bad[i].code);
            for (uint256 b; b < 5; ++b) oneBlock(1, 7);
            uint32 silent = committee.seats()[1].delegate;
            uint32 cheat = committee.seats()[4].delegate;
            step(EPOCH);
            vm.prank(address(reporter));
            committee.report{gas: 27_900_000}(1, 5, 24, uint128(cheat) << 96);
            eq(committee.epoch(), 2, "epoch");
            yes(delegates.row(cheat).removed, "removed");
            eq(delegates.row(silent).until, 8, "suspended");
            yes(delegates.row(silent).stake < 2_000_000 ether, "slashed");
            eq(systemDrain().length, 5 * 41, "a full committee");
        }
    }

    function testFuzz_AnElectionOfAnySizeIsReadBack(uint256 n, uint256 seed) public {
        n = bound(n, 0, 72);
        uint32[] memory list = new uint32[](n);
        for (uint256 i; i < n; ++i) {
            uint32 d = uint32(uint256(keccak256(abi.encode(seed, i))));
            list[i] = d == 0 ? 1 : d;
        }
        vm.prank(address(committee));
        journal.election(77, list);
        same(journal.elected(77), list);
        same(journal.records(1, 1)[0].delegates, list);
        eq(journal.elected(76).length, 0, "not the one before");
        eq(journal.elected(78).length, 0, "not the one after");
    }

    function same(uint32[] memory a, uint32[] memory b) private pure {
        eq(keccak256(abi.encode(a)), keccak256(abi.encode(b)), "the same delegates");
    }
}

/// A chain of many epochs whose faults anybody announces at any time. What is announced is compared with the records.
contract JournalHandler is ChainWorld {
    uint256 public failures;
    uint256 public told;

    constructor() {
        deploy(9, 4, 6);
    }

    function blocks(uint256 seed, uint256 count) external {
        count = bound(count, 1, 12);
        for (uint256 i; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            step(1 + (seed >> 8) % 400);
            uint256 n = committee.seats().length;
            send(uint8(n), full(n) & (seed >> 64), 0);
            mint(1);
        }
    }

    function evidence(uint32 delegate) external {
        step(1);
        uint256 n = committee.seats().length;
        send(uint8(n), full(n), uint128(bound(delegate, 1, 9)) << 96);
    }

    function fault(uint256 seed, uint256 which) external {
        bytes4[4] memory methods = [
            TableDelegates.suspend.selector,
            TableDelegates.slash.selector,
            TableDelegates.top.selector,
            TableDelegates.keyOf.selector
        ];
        delegates.setFault(methods[seed % 4], TableDelegates.Fault(which % 2));
    }

    function announce(uint256 max) external {
        max = bound(max, 0, 9);
        uint256 first = journal.announced();
        vm.recordLogs();
        uint256 count = journal.announce(max);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        if (first != told || journal.announced() != first + count) ++failures;
        Journal.Record[] memory r = journal.records(first, count);
        uint256 at_;
        for (uint256 i; i < count; ++i) {
            bytes32[2] memory want = events(r[i]);
            for (uint256 k; k < 2 && want[k] != 0; ++k) {
                if (at_ == logs.length || logs[at_++].topics[0] != want[k]) ++failures;
            }
        }
        if (at_ + (count == 0 ? 0 : 1) != logs.length) ++failures;
        told += count;
    }

    function events(Journal.Record memory r) private pure returns (bytes32[2] memory want) {
        if (r.kind == Journal.Kind.Election) want[0] = Journal.Elected.selector;
        if (r.kind == Journal.Kind.Stays) want[0] = Journal.CommitteeStays.selector;
        if (r.kind == Journal.Kind.DoubleSign) want[0] = Journal.DoubleSign.selector;
        if (r.kind == Journal.Kind.StepFailed) want[0] = Journal.StepFailed.selector;
        if (r.kind != Journal.Kind.Productivity) return want;
        if (r.until != 0) want[0] = Journal.Suspended.selector;
        if (r.slashed) want[r.until == 0 ? 0 : 1] = Journal.ProductivitySlash.selector;
    }

    /// @dev A report changes no record that was there before.
    function send(uint8 seats, uint256 signed, uint128 offenders) private {
        uint256 count = journal.length();
        uint256 from = count < 100 ? 0 : count - 100;
        bytes32 hash = keccak256(abi.encode(journal.records(from, count - from)));
        vm.prank(address(reporter));
        try committee.report{gas: 27_900_000}(0, seats, signed, offenders) {}
        catch {
            ++failures;
        }
        if (journal.length() < count) ++failures;
        if (keccak256(abi.encode(journal.records(from, count - from))) != hash) ++failures;
        systemDrain();
    }

    function journal_() external view returns (Journal) {
        return journal;
    }

    function committee_() external view returns (Committee) {
        return committee;
    }
}

contract JournalInvariants is Base {
    JournalHandler private _handler;

    function setUp() public {
        _handler = new JournalHandler();
        targetContract(address(_handler));
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_TheJournalIsInOrderAndToldOnce() public view {
        eq(_handler.failures(), 0, "failures");
        Journal j = _handler.journal_();
        eq(j.announced(), _handler.told(), "told");
        yes(j.announced() <= j.length(), "no more than there are");
        uint64 height;
        uint64 elections;
        for (uint256 from; from < j.length(); from += 100) {
            Journal.Record[] memory page = j.records(from, 100);
            for (uint256 i; i < page.length; ++i) {
                yes(page[i].height >= height, "order");
                height = page[i].height;
                if (page[i].kind == Journal.Kind.Election || page[i].kind == Journal.Kind.Stays) {
                    eq(page[i].epoch, ++elections, "one a epoch");
                }
            }
        }
        eq(elections, _handler.committee_().epoch(), "all epochs");
    }
}
