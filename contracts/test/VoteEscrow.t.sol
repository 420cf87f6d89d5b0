// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {VoteEscrowWorld} from "./VoteEscrowWorld.sol";
import {FALL, STEP} from "../src/governance/Decline.sol";
import {Restaked} from "../src/governance/Restaked.sol";
import {VoteEscrow} from "../src/governance/VoteEscrow.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

contract VoteEscrowTest is VoteEscrowWorld {
    address private _ann = person(1);
    address private _bob = person(2);
    address private _cat = person(3);

    function setUp() public {
        deploy();
    }

    // ── buckets ──────────────────────────────────────────────────────────

    function test_ALockThatIsRenewedIsFlat() public {
        hold(1, _ann, 500 ether);
        eq(escrow.getVotes(_ann), 500 ether, "now");
        skip(3000 days);
        eq(escrow.getVotes(_ann), 500 ether, "for ever");
        eq(escrow.totalSupply(), 500 ether, "total");
        eq(escrow.balanceOf(_ann), 500 ether, "balance");
    }

    function test_LocksUnder91DaysDoNotVote() public {
        record(1, _ann, 500 ether, 90, START, true);
        record(2, _ann, 500 ether, 90, START, false);
        record(3, _ann, 500 ether, 0, START, true);
        eq(escrow.getVotes(_ann) + escrow.totalSupply(), 0, "votes");
        record(1, _ann, 500 ether, 91, START, true);
        eq(escrow.getVotes(_ann), 500 ether, "votes");
    }

    function test_ALockThatEndsIsFlatUntil91DaysBeforeAndThenFallsToZero() public {
        lock(1, _ann, 910 ether, 365);
        uint256 end = endOf(START, 365);
        yes(end <= START + 365 days && end > START + 358 days, "the end is rounded down to a week");
        vm.warp(end - FALL);
        eq(escrow.getVotes(_ann), 910 ether, "flat until then");
        for (uint256 d = 1; d <= 91; ++d) {
            vm.warp(end - FALL + d * 1 days);
            eq(escrow.getVotes(_ann), (91 - d) * 10 ether, "ten a day");
            eq(escrow.totalSupply(), (91 - d) * 10 ether, "total");
        }
        skip(5000 days);
        eq(escrow.getVotes(_ann), 0, "nothing left");
        eq(escrow.getPastVotes(_ann, end - FALL / 2), 455 ether, "the past stays");
        eq(escrow.getPastTotalSupply(end - FALL / 2), 455 ether, "the past stays");
    }

    function test_ABucketIsTransferredSlashedUnstakedAndPooled() public {
        hold(1, _ann, 500 ether);
        skip(10);
        hold(1, _bob, 500 ether);
        skip(10);
        hold(1, _bob, 300 ether);
        skip(10);
        lock(1, _bob, 300 ether, 200);
        skip(10);
        hold(1, POOL, 300 ether);
        skip(10);
        record(1, _bob, 0, 0, 0, false);
        uint256[5] memory ann = [uint256(500), 0, 0, 0, 0];
        uint256[5] memory bob = [uint256(0), 500, 300, 300, 0];
        for (uint256 i; i < 5; ++i) {
            eq(escrow.getPastVotes(_ann, START + 10 * i + 9), ann[i] * 1 ether, "ann");
            eq(escrow.getPastVotes(_bob, START + 10 * i + 9), bob[i] * 1 ether, "bob");
            eq(escrow.getPastTotalSupply(START + 10 * i + 9), (ann[i] + bob[i]) * 1 ether, "total");
        }
        eq(escrow.getVotes(POOL), 0, "the pool has no votes of its own");
    }

    function test_TheLastRecordOfASecondCounts() public {
        for (uint256 i = 1; i <= 20; ++i) {
            hold(1, i % 2 == 0 ? _ann : _bob, i * 1 ether);
            lock(2, _ann, i * 1 ether, 1050);
        }
        skip(1);
        eq(escrow.getPastVotes(_ann, START), 40 ether, "ann");
        eq(escrow.getPastVotes(_bob, START), 0, "bob");
        eq(escrow.getPastTotalSupply(START), 40 ether, "total");
        eq(escrow.getPastVotes(_ann, START - 1), 0, "before");
    }

    function test_OnlyTheLedgersTell() public {
        vm.expectRevert(abi.encodeWithSelector(VoteEscrow.NotStaking.selector, address(this), STAKING));
        escrow.record(1, _ann, 1, 91, START, true);
        vm.expectRevert(abi.encodeWithSelector(Restaked.NotPool.selector, address(this), POOL));
        escrow.position(_ann, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(Restaked.NotPool.selector, address(this), POOL));
        escrow.ratio(1, 1, 1, 1);
    }

    function test_TheFutureIsNotToldAndTheSnapshotIsTheLastSecondOfTheWeekBefore() public {
        vm.expectRevert(abi.encodeWithSelector(VoteEscrow.FutureLookup.selector, START, START));
        escrow.getPastVotes(_ann, START);
        vm.expectRevert(abi.encodeWithSelector(VoteEscrow.FutureLookup.selector, START + 1, START));
        escrow.getPastTotalSupply(START + 1);
        uint256 week = START / WEEK * WEEK;
        eq(escrow.snapshotOf(week), week - 1, "at the begin");
        eq(escrow.snapshotOf(week + WEEK - 1), week - 1, "at the end");
        eq(escrow.snapshotOf(week - 1), week - WEEK - 1, "before");
        eq(escrow.snapshotOf(5), 0, "of the first week");
        eq(escrow.clock(), START, "clock");
        eq(bytes(escrow.CLOCK_MODE()), "mode=timestamp", "mode");
        eq(escrow.WEEK(), WEEK, "week");
    }

    /// @dev I37: what moves after the snapshot votes nowhere twice.
    function test_I37_ABucketThatMovesAfterTheSnapshotVotesOnce() public {
        hold(1, _ann, 1000 ether);
        ratio(7, 1 ether, 1 ether);
        position(_cat, 7, 50 ether);
        skip(WEEK);
        uint256 snapshot = escrow.snapshotOf(block.timestamp);
        hold(1, _bob, 1000 ether);
        delegate(_bob, _cat);
        // Restaked: the bucket goes to the pool, its coins become shares.
        hold(1, POOL, 1000 ether);
        position(_bob, 7, 1000 ether);
        eq(escrow.getPastVotes(_ann, snapshot), 1000 ether, "ann");
        eq(escrow.getPastVotes(_bob, snapshot), 0, "bob");
        eq(escrow.getPastVotes(_cat, snapshot), 50 ether, "cat");
        eq(escrow.getPastTotalSupply(snapshot), 1050 ether, "total");
        eq(escrow.getVotes(_cat), 1050 ether, "cat now");
    }

    /// @dev I37: stake that comes and goes within an epoch counts in no snapshot, stake of one transaction at no time.
    function test_I37_StakeOfOneSecondLeavesNoTrace() public {
        skip(WEEK);
        hold(1, _ann, 1_000_000 ether);
        position(_ann, 1, 5 ether);
        ratio(1, 5 ether, 5 ether);
        eq(escrow.getVotes(_ann), 1_000_005 ether, "within the second");
        record(1, _ann, 0, 0, 0, false);
        position(_ann, 1, 0);
        uint256 then = block.timestamp;
        skip(2 * WEEK);
        for (uint256 t = then - 2; t < then + 3; ++t) {
            eq(escrow.getPastVotes(_ann, t), 0, "votes");
            eq(escrow.getPastTotalSupply(t), 0, "total");
        }
    }

    // ── delegation ───────────────────────────────────────────────────────

    function test_FlatAndRestakedVotesAreDelegatedDecliningOnesAreNot() public {
        hold(1, _ann, 1000 ether);
        lock(2, _ann, 500 ether, 1050);
        ratio(7, 1 ether, 1 ether);
        position(_ann, 7, 2000 ether);
        eq(escrow.delegates(_ann), _ann, "to itself at first");
        skip(5);
        delegate(_ann, _bob);
        eq(escrow.getVotes(_ann), 500 ether, "ann");
        eq(escrow.getVotes(_bob), 3000 ether, "bob");
        eq(escrow.balanceOf(_ann), 3500 ether, "ann's own stake");
        skip(5);
        hold(1, _ann, 1500 ether);
        position(_ann, 7, 1500 ether);
        eq(escrow.getVotes(_bob), 3000 ether, "what comes later goes there too");
        delegate(_ann, address(0));
        eq(escrow.getVotes(_ann), 3500 ether, "taken back");
        eq(escrow.getVotes(_bob), 0, "bob has nothing");
        eq(escrow.getPastVotes(_bob, START + 9), 3000 ether, "the past stays");
        eq(escrow.getPastVotes(_ann, START + 4), 3500 ether, "the past stays");
        eq(escrow.totalSupply(), 3500 ether, "total");
    }

    function test_VotesAreDelegatedOnce() public {
        hold(1, _ann, 1000 ether);
        delegate(_ann, _bob);
        delegate(_bob, _cat);
        eq(escrow.getVotes(_bob), 1000 ether, "what came by delegation stays");
        eq(escrow.getVotes(_cat), 0, "bob has none of its own to give");
    }

    function test_ADelegationIsSigned() public {
        uint256 key = 0xa11ce;
        address signer = vm.addr(key);
        hold(1, signer, 1000 ether);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Trellis Vote Escrow"),
                keccak256("1"),
                block.chainid,
                address(escrow)
            )
        );
        bytes32 message = keccak256(
            abi.encode(keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)"), _bob, 0, START + 5)
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked("\x19\x01", domain, message)));
        escrow.delegateBySig(_bob, 0, START + 5, v, r, s);
        eq(escrow.getVotes(_bob), 1000 ether, "bob");
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, signer, 1));
        escrow.delegateBySig(_bob, 0, START + 5, v, r, s);
        skip(6);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, START + 5));
        escrow.delegateBySig(_bob, 1, START + 5, v, r, s);
    }

    // ── restaked ─────────────────────────────────────────────────────────

    function test_ASlashLowersVotesAndTotalInTheSameCall() public {
        ratio(7, 1 ether, 1 ether);
        position(_ann, 7, 1000 ether);
        position(_bob, 7, 3000 ether);
        delegate(_bob, _cat);
        hold(1, _ann, 10 ether);
        skip(5);
        ratio(7, 0.75 ether, 1 ether);
        eq(escrow.getVotes(_ann), 760 ether, "ann");
        eq(escrow.getVotes(_cat), 2250 ether, "cat");
        eq(escrow.totalSupply(), 3010 ether, "total");
        eq(escrow.getPastVotes(_cat, START + 4), 3000 ether, "the past stays");
        ratio(7, 0, 1 ether);
        eq(escrow.getVotes(_cat), 0, "all gone");
        eq(escrow.totalSupply(), 10 ether, "total");
    }

    function test_DelegateRefusesToPassTheDelegateesPlaces() public {
        for (uint32 i = 1; i <= 16; ++i) {
            ratio(i, 1 ether, 1 ether);
            position(_ann, i, 1000 ether);
        }
        ratio(17, 1 ether, 1 ether);
        position(_bob, 17, 5000 ether);
        delegate(_ann, _cat);
        eq(escrow.getVotes(_cat), 16_000 ether, "sixteen");
        vm.prank(_bob);
        vm.expectRevert(abi.encodeWithSelector(Restaked.OperatorsFull.selector, _cat, 16));
        escrow.delegate(_cat);
        eq(escrow.getVotes(_bob), 5000 ether, "bob votes itself");
        // The delegatee's own are counted apart.
        for (uint32 i = 20; i < 36; ++i) {
            ratio(i, 1 ether, 1 ether);
            position(_cat, i, 1 ether);
        }
        eq(escrow.getVotes(_cat), 16_016 ether, "thirty-two");
        eq(escrow.placesOf(_cat).length, 32, "places");
        // One operator less, and there is a place.
        position(_ann, 3, 0);
        delegate(_bob, _cat);
        eq(escrow.getVotes(_cat), 20_016 ether, "bob's in the free place");
    }

    function test_APositionWithoutAPlaceCountsForItsOwnerUntilSettled() public {
        for (uint32 i = 1; i <= 16; ++i) {
            ratio(i, 1 ether, 1 ether);
            position(_ann, i, 1000 ether);
        }
        delegate(_ann, _cat);
        delegate(_bob, _cat);
        ratio(17, 1 ether, 1 ether);
        position(_bob, 17, 5000 ether);
        eq(escrow.getVotes(_bob), 5000 ether, "no place");
        position(_bob, 16, 1 ether);
        eq(escrow.getVotes(_cat), 16_001 ether, "joins what is there");
        position(_ann, 1, 0);
        eq(escrow.getVotes(_bob), 5000 ether, "not by itself");
        escrow.settle(_bob);
        eq(escrow.getVotes(_bob), 0, "settled");
        eq(escrow.getVotes(_cat), 20_001 ether, "settled");
    }

    function test_NobodyFillsAnothersPlacesWithDust() public {
        for (uint32 i = 1; i <= 16; ++i) {
            ratio(i, 1 ether, 1 ether);
            position(_ann, i, 1000 ether - 1);
        }
        delegate(_ann, _cat);
        eq(escrow.placesOf(_cat).length, 0, "places");
        eq(escrow.getVotes(_ann), 16_000 ether - 16, "they stay with their owner");
        // Going below the least takes a place back, going over it joins.
        position(_ann, 1, 1000 ether);
        eq(escrow.getVotes(_cat), 1000 ether, "over");
        position(_ann, 1, 999 ether);
        eq(escrow.getVotes(_cat), 0, "under");
    }

    function test_AHolderRefusesAnOperator() public {
        ratio(1, 1 ether, 1 ether);
        position(_ann, 1, 4000 ether);
        position(_cat, 1, 1 ether);
        delegate(_ann, _cat);
        vm.prank(_cat);
        escrow.refuse(1, true);
        yes(escrow.refuses(_cat, 1), "refused");
        eq(escrow.getVotes(_cat), 1 ether, "its own stay");
        eq(escrow.getVotes(_ann), 0, "not given back yet");
        (,,, address[] memory holders) = escrow.positionsOf(_ann);
        eq(holders[0], address(0), "counts for nobody");
        escrow.settle(_ann);
        eq(escrow.getVotes(_ann), 4000 ether, "given back");
        position(_ann, 1, 5000 ether);
        eq(escrow.getVotes(_ann), 5000 ether, "and stays");
        vm.prank(_cat);
        escrow.refuse(1, false);
        escrow.settle(_ann);
        eq(escrow.getVotes(_cat), 5001 ether, "taken again");
    }

    function test_AReusedPlaceKeepsItsPast() public {
        ratio(1, 1 ether, 1 ether);
        ratio(2, 1 ether, 2 ether);
        position(_ann, 1, 10 ether);
        skip(10);
        position(_ann, 1, 0);
        skip(10);
        position(_ann, 2, 30 ether);
        skip(10);
        ratio(1, 1 ether, 10 ether);
        skip(10);
        eq(escrow.getPastVotes(_ann, START + 5), 10 ether, "first");
        eq(escrow.getPastVotes(_ann, START + 15), 0, "between");
        eq(escrow.getPastVotes(_ann, START + 25), 15 ether, "second");
        eq(escrow.getPastVotes(_ann, START + 35), 15 ether, "not the first's ratio");
    }

    function test_PowersAreToldByKind() public {
        hold(1, _ann, 1000 ether);
        lock(2, _ann, 500 ether, 1050);
        ratio(7, 1 ether, 2 ether);
        position(_ann, 7, 2000 ether);
        delegate(_ann, _bob);
        VoteEscrow.Power memory p = escrow.powerOf(_ann);
        eq(p.flat, 1000 ether, "flat");
        eq(p.declining, 500 ether, "declining");
        eq(p.restaked, 1000 ether, "restaked");
        eq(p.delegatee, _bob, "delegatee");
        Restaked.Place[] memory places = escrow.placesOf(_bob);
        eq(places.length, 1, "places");
        eq(places[0].operator, 7, "operator");
        yes(places[0].delegated, "delegated");
        eq(places[0].shares, 2000 ether, "shares");
        eq(places[0].votes, 1000 ether, "votes");
        (uint32[] memory operators, uint256[] memory shares, uint256[] memory votes, address[] memory holders) =
            escrow.positionsOf(_ann);
        eq(operators[0] + operators.length, 8, "operators");
        eq(shares[0], 2000 ether, "shares");
        eq(votes[0], 1000 ether, "votes");
        eq(holders[0], _bob, "holder");
        (address owner, uint256 power, uint256 end) = escrow.bucket(2);
        eq(owner, _ann, "owner");
        eq(power, 500 ether, "power");
        eq(end, endOf(START, 1050), "end");
    }

    // ── no input makes the ledger's calls fail ───────────────────────────

    struct Any {
        uint8 what;
        uint8 who;
        uint8 id;
        uint256 a;
        uint256 b;
        uint256 c;
        uint16 duration;
        uint40 time;
        bool flag;
    }

    /// @dev Whatever the ledgers send, at any moment, in any order: no revert, and bounded gas.
    function testFuzz_TheLedgersAreNeverRefused(Any[24] memory any) public {
        for (uint256 i; i < any.length; ++i) {
            Any memory x = any[i];
            skip(x.time % 40 days);
            uint256 gas = gasleft();
            if (x.what % 3 == 0) record(x.id % 8, x.flag ? person(x.who % 4) : address(uint160(x.a)), x.b, x.duration, x.time, x.what > 99);
            if (x.what % 3 == 1) position(person(x.who % 4), x.id % 20, x.a);
            if (x.what % 3 == 2) escrowRatio(x.id % 20, x.a, x.b, x.c);
            gas -= gasleft();
            yes(gas < 1_500_000, "gas");
            if (x.flag && x.who > 99) delegateOrNot(person(x.who % 4), person(x.id % 4));
            escrow.getVotes(person(x.who % 4));
            escrow.totalSupply();
        }
    }

    function escrowRatio(uint32 operator, uint256 a, uint256 b, uint256 c) private {
        vm.prank(POOL);
        escrow.ratio(operator, a, b, c);
    }

    function delegateOrNot(address from, address to) private {
        vm.prank(from);
        try escrow.delegate(to) {} catch {}
    }

    /// @dev The dearest record: an account whose declining power bends at every step of the longest lock, untouched since.
    function test_GasOfARecordAfterTheMostBends() public {
        for (uint16 week; week <= 137; ++week) {
            lock(100 + week, _ann, 100 ether, 91 + week * 7);
            lock(300 + week, _bob, 100 ether, 91 + week * 7);
        }
        skip(1050 days);
        vm.cool(address(escrow));
        uint256 gas = gasleft();
        lock(1000, _ann, 100 ether, 1050);
        gas -= gasleft();
        yes(gas < 1_200_000, vm.toString(gas));
        eq(escrow.getVotes(_ann), 100 ether, "votes");
    }
}
