// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {NaiveEscrow, VoteEscrowWorld} from "./VoteEscrowWorld.sol";
import {Restaked} from "../src/governance/Restaked.sol";

/// @dev Lives random lives beside the naive model, and compares the past at random times afterwards.
contract VoteEscrowModelTest is VoteEscrowWorld {
    uint256 private constant PEOPLE = 5;
    uint256 private constant BUCKETS = 12;

    /// @dev What the model said of a moment.
    struct Sample {
        uint256 time;
        uint256 total;
        uint256 lost;
        uint256[PEOPLE] votes;
    }

    NaiveEscrow private _model;
    Sample[] private _samples;
    uint256 private _seed;

    function setUp() public {
        deploy();
        _model = new NaiveEscrow();
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_VotesAndTotalAreThoseOfTheModelAtAllTimes(uint256 seed) public {
        live(seed, 3 + seed % 30, 60);
    }

    /// @dev Few people, many operators: lists of places are full all the time.
    /// forge-config: default.fuzz.runs = 24
    function testFuzz_VotesAreThoseOfTheModelWithFullLists(uint256 seed) public {
        _seed = seed;
        for (uint32 o; o < 40; ++o) {
            setRatio(o, 1 + roll(4), 1 + roll(4));
        }
        for (uint256 i; i < 40; ++i) {
            setPosition(person(1 + i % 3), uint32(roll(40)), (500 + roll(3000)) * 1 ether);
        }
        setDelegatee(person(1), person(0));
        setDelegatee(person(2), person(0));
        live(seed, 40, 25);
    }

    function live(uint256 seed, uint256 operators, uint256 steps) private {
        _seed = seed;
        for (uint256 i; i < steps; ++i) {
            uint256 what = roll(12);
            if (what < 4) setBucket();
            else if (what < 7) setPosition(person(roll(PEOPLE)), uint32(roll(operators)), roll(4) == 0 ? 0 : roll(1e8) * 1e15);
            else if (what < 9) setRatio(uint32(roll(operators)), roll(5), roll(5));
            else if (what < 10) setDelegatee(person(roll(PEOPLE)), person(roll(PEOPLE)));
            else if (what < 11) setRefusal(person(roll(PEOPLE)), uint32(roll(operators)), roll(2) == 0);
            else setSettled(person(roll(PEOPLE)));
            // Now and then several in a second; then until any time, with the model asked on the way.
            if (roll(4) == 0) continue;
            sample();
            skip(1 + roll(roll(3) == 0 ? 200 days : 5 days));
            sample();
            skip(1 + roll(10 days));
        }
        compare();
    }

    function setBucket() private {
        uint256 id = 1 + roll(BUCKETS);
        address owner = person(roll(PEOPLE));
        uint256 amount = roll(5) == 0 ? 0 : roll(1e9) * 1e15;
        uint16 duration = uint16(roll(1051));
        uint40 lockedAt = uint40(block.timestamp - roll(400 days));
        bool auto_ = roll(2) == 0;
        record(id, owner, amount, duration, lockedAt, auto_);
        _model.record(id, owner, amount, duration, lockedAt, auto_);
    }

    function setPosition(address account, uint32 operator, uint256 shares) private {
        // The pool lets nobody have more.
        (uint32[] memory list,,,) = escrow.positionsOf(account);
        if (list.length == 16) operator = list[roll(16)];
        position(account, operator, shares);
        _model.position(account, operator, shares);
        eq(_model.operatorsOf(account), lengthOf(account), "operators");
    }

    function lengthOf(address account) private view returns (uint256) {
        (uint32[] memory list,,,) = escrow.positionsOf(account);
        return list.length;
    }

    function setRatio(uint32 operator, uint256 assets, uint256 shares) private {
        ratio(operator, assets * 1e17, shares * 1e17);
        _model.ratio(operator, assets * 1e17, shares * 1e17);
    }

    function setDelegatee(address from, address to) private {
        if (_model.full(from, to)) {
            vm.prank(from);
            vm.expectRevert(abi.encodeWithSelector(Restaked.OperatorsFull.selector, to, 16));
            escrow.delegate(to);
            return;
        }
        delegate(from, to);
        _model.delegate(from, to);
    }

    function setRefusal(address by, uint32 operator, bool refused) private {
        vm.prank(by);
        escrow.refuse(operator, refused);
        _model.refuse(by, operator, refused);
    }

    function setSettled(address account) private {
        escrow.settle(account);
        _model.settle(account);
    }

    function sample() private {
        Sample storage s = _samples.push();
        (s.time, s.total, s.lost) = (block.timestamp, _model.total(), _model.lost());
        for (uint256 i; i < PEOPLE; ++i) {
            s.votes[i] = _model.votes(person(i));
            eq(escrow.getVotes(person(i)), s.votes[i], "votes now");
        }
        eq(escrow.totalSupply(), s.total, "total now");
    }

    function compare() private {
        skip(1);
        for (uint256 i; i < _samples.length; ++i) {
            Sample storage s = _samples[i];
            uint256 sum;
            for (uint256 p; p < PEOPLE; ++p) {
                eq(escrow.getPastVotes(person(p), s.time), s.votes[p], "votes then");
                sum += s.votes[p];
            }
            eq(escrow.getPastTotalSupply(s.time), s.total, "total then");
            // All votes are the total less roundings, of which there is one an account and one a place.
            yes(sum <= s.total, "no more votes than the total");
            yes(s.total - sum <= s.lost + PEOPLE * 33 + 64, "no vote is missing");
        }
    }

    function roll(uint256 n) private returns (uint256) {
        _seed = uint256(keccak256(abi.encode(_seed)));
        return _seed % n;
    }
}
