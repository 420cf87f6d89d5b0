// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Monetary} from "../src/governance/Monetary.sol";

contract MonetaryTest is Base {
    address private constant GOVERNOR = address(0x60);
    uint64 private constant GENESIS = 1_800_000_000;
    uint96 private constant BLOCK_RATE = 1.6 ether;
    uint96 private constant EPOCH_RATE = uint96(18_750 ether) / 3600;
    uint64 private constant HOUR = 3600;
    Monetary private _monetary;

    function setUp() public {
        vm.warp(GENESIS);
        _monetary = new Monetary(GOVERNOR, 1 days, GENESIS, BLOCK_RATE, EPOCH_RATE, 3000, 2000);
        vm.startPrank(GOVERNOR);
    }

    /// @dev What contracts and consensus computed before there was a schedule.
    function old(uint64 time) private pure returns (uint256) {
        if (time <= GENESIS) return 0;
        return (uint256(BLOCK_RATE) + EPOCH_RATE) * (time - GENESIS) / 1 gwei;
    }

    function testFuzz_TheScheduleOfGenesisIsTheOldFormula(uint64 time) public view {
        eq(_monetary.emittedGwei(time), old(time), "gwei");
        eq(_monetary.emittedGwei(GENESIS + time % 1e9), old(GENESIS + time % 1e9), "gwei of the first years");
        (uint256 blockRate, uint256 epochRate) = _monetary.rates(time);
        eq(blockRate, time < GENESIS ? 0 : BLOCK_RATE, "block rate");
        eq(epochRate, time < GENESIS ? 0 : EPOCH_RATE, "epoch rate");
    }

    function test_GenesisStands() public view {
        eq(_monetary.segmentCount(), 1, "segments");
        (uint16 dao, uint16 pool) = _monetary.feeShares();
        eq(dao, 3000, "dao");
        eq(pool, 2000, "pool");
        eq(_monetary.NOTICE(), HOUR, "notice");
        eq(_monetary.emittedGwei(0), 0, "before genesis");
    }

    function test_ADayShorterThanAnHourIsTheNotice() public {
        Monetary m = new Monetary(GOVERNOR, 2, GENESIS, BLOCK_RATE, EPOCH_RATE, 3000, 2000);
        m.setRates(1, 2, 0);
        (uint256 blockRate,) = m.rates(GENESIS + 1);
        eq(blockRate, BLOCK_RATE, "not yet");
        (blockRate,) = m.rates(GENESIS + 2);
        eq(blockRate, 1, "after two seconds");
    }

    function test_OnlyTheGovernorSets() public {
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(Monetary.NotGovernor.selector, address(this), GOVERNOR));
        _monetary.setRates(1, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(Monetary.NotGovernor.selector, address(this), GOVERNOR));
        _monetary.setFeeShares(1, 1);
    }

    function test_RatesNeedNotice() public {
        vm.expectRevert(abi.encodeWithSelector(Monetary.TooSoon.selector, GENESIS + HOUR - 1, GENESIS + HOUR));
        _monetary.setRates(1, 1, GENESIS + HOUR - 1);
        _monetary.setRates(1 ether, 2 ether, GENESIS + HOUR);
        eq(_monetary.emittedGwei(GENESIS + HOUR), old(GENESIS + HOUR), "until then as before");
        uint256 hour = (uint256(BLOCK_RATE) + EPOCH_RATE) * HOUR;
        eq(_monetary.emittedGwei(GENESIS + HOUR + 1), (hour + 3 ether) / 1 gwei, "and then anew, with the fraction of a gwei");
    }

    function test_APendingSegmentIsReplaced() public {
        _monetary.setRates(1 ether, 0, GENESIS + 2 * HOUR);
        vm.warp(GENESIS + HOUR + 1);
        vm.expectEmit(true, true, true, true);
        emit Monetary.RatesSet(GENESIS + 3 * HOUR, 2 ether, 1 ether, GENESIS + 2 * HOUR);
        _monetary.setRates(2 ether, 1 ether, GENESIS + 3 * HOUR);
        eq(_monetary.segmentCount(), 2, "one took the other's place");
        (uint256 blockRate,) = _monetary.rates(GENESIS + 2 * HOUR);
        eq(blockRate, BLOCK_RATE, "the first is given up");
        vm.warp(GENESIS + 3 * HOUR);
        _monetary.setRates(0, 0, 0);
        eq(_monetary.segmentCount(), 3, "what has begun stays");
        (blockRate,) = _monetary.rates(GENESIS + 3 * HOUR);
        eq(blockRate, 2 ether, "and holds");
        eq(_monetary.emittedGwei(type(uint64).max), _monetary.emittedGwei(GENESIS + 4 * HOUR), "then nothing more comes");
    }

    function test_I27_RatesAreAtMostThreePercentAYear() public {
        uint256 max = _monetary.MAX_RATE();
        yes(max * 365 days <= 300_000_000 ether && (max + 1) * 365 days > 300_000_000 ether, "3 % of 10 billion");
        vm.expectRevert(abi.encodeWithSelector(Monetary.RateTooHigh.selector, max + 1, max));
        _monetary.setRates(uint96(max), 1, 0);
        vm.expectRevert(
            abi.encodeWithSelector(Monetary.RateTooHigh.selector, 2 * uint256(type(uint96).max), max)
        );
        _monetary.setRates(type(uint96).max, type(uint96).max, 0);
        _monetary.setRates(uint96(max), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(Monetary.RateTooHigh.selector, max + 1, max));
        new Monetary(GOVERNOR, 1 days, GENESIS, uint96(max), 1, 3000, 2000);
    }

    function testFuzz_I27_NoYearEmitsMore(uint96[6] memory a, uint96[6] memory b, uint32[6] memory gaps, uint64 from) public {
        uint256 max = _monetary.MAX_RATE();
        for (uint256 i; i < 6; ++i) {
            a[i] = uint96(bound(a[i], 0, max));
            b[i] = uint96(bound(b[i], 0, max - a[i]));
            vm.warp(block.timestamp + gaps[i] % 200 days);
            _monetary.setRates(a[i], b[i], 0);
        }
        from = GENESIS + from % 1300 days;
        uint256 year = _monetary.emittedGwei(from + 365 days) - _monetary.emittedGwei(from);
        yes(year <= 300_000_000 * 1e9 + 1, "3 % and the fraction of a gwei that was due before");
    }

    /// @dev Against a model that adds up second by second.
    function testFuzz_EmissionIsTheSumOfItsSeconds(uint96[5] memory a, uint96[5] memory b, uint8[5] memory gaps) public {
        Monetary m = new Monetary(GOVERNOR, 1, GENESIS, BLOCK_RATE, EPOCH_RATE, 3000, 2000);
        uint256[300] memory ra;
        uint256[300] memory rb;
        fill(ra, 0, BLOCK_RATE);
        fill(rb, 0, EPOCH_RATE);
        uint256 at;
        for (uint256 i; i < 5; ++i) {
            (a[i], b[i]) = (uint96(a[i] % 4 ether), uint96(b[i] % 4 ether));
            uint256 from = at + 1 + gaps[i] % 50;
            m.setRates(a[i], b[i], uint64(GENESIS + from));
            fill(ra, from, a[i]);
            fill(rb, from, b[i]);
            // The next change may replace this one before it begins.
            at += gaps[i] / 5;
            vm.warp(GENESIS + at);
            if (at < from) forget(ra, rb, m, at);
        }
        (uint256 sumA, uint256 sumB) = (0, 0);
        for (uint256 t; t < 300; ++t) {
            (uint256 gotA, uint256 gotB) = m.emittedWei(uint64(GENESIS + t));
            eq(gotA, sumA, "block part");
            eq(gotB, sumB, "epoch part");
            eq(m.emittedGwei(uint64(GENESIS + t)), (sumA + sumB) / 1 gwei, "gwei, rounded once");
            (gotA, gotB) = m.rates(uint64(GENESIS + t));
            eq(gotA, ra[t], "block rate");
            eq(gotB, rb[t], "epoch rate");
            (sumA, sumB) = (sumA + ra[t], sumB + rb[t]);
        }
    }

    function fill(uint256[300] memory rates, uint256 from, uint256 rate) private pure {
        for (uint256 t = from; t < 300; ++t) {
            rates[t] = rate;
        }
    }

    /// @dev The model's next change will not find the pending one: it goes on with the rates of now.
    function forget(uint256[300] memory ra, uint256[300] memory rb, Monetary m, uint256 at) private {
        m.setRates(uint96(ra[at]), uint96(rb[at]), 0);
        fill(ra, at, ra[at]);
        fill(rb, at, rb[at]);
    }

    function testFuzz_I26_WhatHasBeenEmittedNeverChanges(uint96[8] memory a, uint96[8] memory b, uint32[8] memory gaps) public {
        uint256 max = _monetary.MAX_RATE();
        uint64[8] memory times;
        uint256[8] memory was;
        for (uint256 i; i < 8; ++i) {
            a[i] = uint96(bound(a[i], 0, max));
            _monetary.setRates(a[i], uint96(bound(b[i], 0, max - a[i])), 0);
            vm.warp(block.timestamp + gaps[i] % (3 * HOUR));
            times[i] = uint64(block.timestamp);
            was[i] = _monetary.emittedGwei(times[i]);
            for (uint256 k; k <= i; ++k) {
                eq(_monetary.emittedGwei(times[k]), was[k], "past and present");
            }
        }
    }

    function testFuzz_I28_SharesAndBurnAreTheWholeFee(uint16 dao, uint16 pool, uint128 fee) public {
        uint256 sum = uint256(dao) + pool;
        if (sum > 8000) {
            vm.expectRevert(abi.encodeWithSelector(Monetary.BurnTooLow.selector, sum > 10_000 ? 0 : 10_000 - sum, 2000));
            _monetary.setFeeShares(dao, pool);
            return;
        }
        _monetary.setFeeShares(dao, pool);
        (uint256 emission, uint16 d, uint16 p) = _monetary.due(GENESIS, GENESIS + 1);
        eq(emission, old(GENESIS + 1), "emission");
        eq(d, dao, "dao");
        eq(p, pool, "pool");
        uint256 minted = (uint256(fee) * d / (10_000 * 1 gwei) + uint256(fee) * p / (10_000 * 1 gwei)) * 1 gwei;
        yes(minted <= uint256(fee) * 8 / 10, "a fifth stays burned at least");
    }

    function test_ManySegmentsCostNoMore() public {
        vm.stopPrank();
        Monetary m = new Monetary(address(this), 1, GENESIS, BLOCK_RATE, EPOCH_RATE, 3000, 2000);
        uint256 few = cost(m, GENESIS);
        for (uint64 i = 1; i <= 1000; ++i) {
            m.setRates(uint96(i), uint96(2 * i), GENESIS + i);
            vm.warp(GENESIS + i);
        }
        eq(m.segmentCount(), 1001, "segments");
        yes(cost(m, GENESIS + 1000) < few + 6_000, "now");
        yes(cost(m, GENESIS + 2) < few + 12 * 5_000, "long ago: some ten steps");
        for (uint64 i = 1; i <= 1000; i += 37) {
            (uint256 blockRate,) = m.rates(GENESIS + i);
            eq(blockRate, i, "each is found");
        }
    }

    function cost(Monetary m, uint64 time) private returns (uint256 gas) {
        vm.cool(address(m));
        gas = gasleft();
        m.emittedGwei(time);
        return gas - gasleft();
    }
}
