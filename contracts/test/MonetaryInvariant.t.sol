// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {RewardsWorld} from "./Rewards.t.sol";
import {Monetary} from "../src/governance/Monetary.sol";
import {Rewards} from "../src/chain/Rewards.sol";

/// @dev A chain whose votes change rates and shares at any time; it mints and burns as the consensus does.
contract MoneyHandler is RewardsWorld {
    uint256 public minted;
    uint256 public burned;
    uint256 public returnedDao;
    uint256 public returnedPool;
    uint256 public tipped;
    uint256 public changes;

    uint256 private _fee; // that the block before burned

    constructor() {
        deployRewards(3);
        for (uint32 d = 1; d <= 3; ++d) {
            staking.create(address(uint160(0xa11ce + d)), d, (7 + d) * UNIT);
        }
        mintGwei(monetary.emittedGwei(uint64(time)));
    }

    function schedule() external view returns (Monetary) {
        return monetary;
    }

    function book() external view returns (Rewards) {
        return rewards;
    }

    function now_() external view returns (uint256) {
        return time;
    }

    /// @dev One block: the contracts settle, then the coins come, as `node/consensus` makes them.
    function aBlock(uint8 proposer, uint32 gap, uint96 fee, uint96 tip) external {
        uint256 parent = time;
        step(gap % 7 == 0 ? 1 + gap % 20_000 : 1 + gap % 12);
        (uint256 emission, uint16 dao, uint16 pool) = monetary.due(uint64(parent), uint64(time));
        rewards.onBlock(proposer % 5); // 0 and 4 are nobody
        mintGwei(emission);
        uint256 toDao = _fee * dao / (10_000 * 1 gwei) * 1 gwei;
        uint256 toPool = _fee * pool / (10_000 * 1 gwei) * 1 gwei;
        (returnedDao, returnedPool) = (returnedDao + toDao, returnedPool + toPool);
        vm.deal(address(rewards), address(rewards).balance + toPool);
        _fee = fee % 50 ether;
        burned += _fee;
        tip = tip % 3 ether;
        tipped += tip;
        vm.deal(address(tips), address(tips).balance + tip);
    }

    function anEpoch(uint8 delegate) external {
        epoch(1 + delegate % 4);
    }

    function aVote(uint96 blockRate, uint96 epochRate, uint32 from) external {
        uint256 max = monetary.MAX_RATE();
        blockRate = uint96(bound(blockRate, 0, max));
        epochRate = uint96(bound(epochRate, 0, max - blockRate));
        ++changes;
        vm.prank(VOTES);
        monetary.setRates(blockRate, epochRate, uint64(block.timestamp + 3600 + from % 10_000));
    }

    function aShare(uint16 dao, uint16 pool) external {
        dao = uint16(dao % 8001);
        vm.prank(VOTES);
        monetary.setFeeShares(dao, uint16(pool % (8001 - dao)));
    }

    function aWithdrawal(uint8 delegate) external {
        uint32 d = 1 + delegate % 3;
        rewards.claim(one(d));
        rewards.withdraw(address(uint160(0xa11ce + d)));
        rewards.withdraw(rewardOf(d));
    }

    function mintGwei(uint256 gwei_) private {
        minted += gwei_ * 1 gwei;
        vm.deal(address(rewards), address(rewards).balance + gwei_ * 1 gwei);
    }
}

contract MonetaryInvariantTest is Base {
    MoneyHandler private _h;

    function setUp() public {
        _h = new MoneyHandler();
        targetContract(address(_h));
    }

    /// @dev I26: all that was minted is what the schedule says of now, whatever votes changed in between.
    function invariant_I26_MintedIsWhatTheScheduleSays() public view {
        eq(_h.minted(), _h.schedule().emittedGwei(uint64(_h.now_())) * 1 gwei, "minted");
    }

    /// @dev I26: what came into Rewards is there, or was paid.
    function invariant_I26_NoCoinIsLostOrMadeInRewards() public view {
        Rewards r = _h.book();
        eq(
            address(r).balance + address(r.TIPS()).balance + r.totals().paid,
            _h.minted() + _h.returnedPool() + _h.tipped(),
            "in and out"
        );
        eq(address(r).balance, r.pool() + r.totalOwed(), "pool and owed");
        eq(r.totals().paid + r.totalOwed() >= r.totals().producer + r.totals().epoch ? 1 : 0, 1, "given is owed or paid");
    }

    /// @dev I27: never more than the band, from genesis on.
    function invariant_I27_MintedIsInsideTheBand() public view {
        uint256 since = _h.now_() - 1_800_000_000;
        yes(_h.minted() <= _h.schedule().MAX_RATE() * since, "band");
    }

    /// @dev I28: shares are never more than four fifths of what was burned.
    function invariant_I28_AFifthOfTheFeesStaysBurned() public view {
        yes((_h.returnedDao() + _h.returnedPool()) * 10 <= _h.burned() * 8, "shares");
    }
}

/// @dev Gas of what each block asks, with few and with many segments.
contract MonetaryGas is Base {
    uint64 private constant GENESIS = 1_800_000_000;

    function scheduleOf(uint64 count) private returns (Monetary m) {
        vm.warp(GENESIS);
        m = new Monetary(address(this), 1, GENESIS, 1.6 ether, 5.2 ether, 3000, 2000);
        for (uint64 i = 1; i < count; ++i) {
            m.setRates(i, i, GENESIS + i);
            vm.warp(GENESIS + i);
        }
    }

    function test_DueWithOneSegment() public {
        Monetary m = scheduleOf(1);
        vm.cool(address(m));
        m.due(GENESIS + 5, GENESIS + 6);
        vm.snapshotGasLastCall("due, 1 segment");
    }

    function test_DueWithAThousandSegments() public {
        Monetary m = scheduleOf(1000);
        vm.cool(address(m));
        m.due(GENESIS + 2000, GENESIS + 2001);
        vm.snapshotGasLastCall("due, 1,000 segments");
    }

    function test_ThePastWithAThousandSegments() public {
        Monetary m = scheduleOf(1000);
        vm.cool(address(m));
        m.emittedGwei(GENESIS + 400);
        vm.snapshotGasLastCall("emittedGwei long ago, 1,000 segments");
    }

    function test_SetRates() public {
        Monetary m = scheduleOf(2);
        vm.cool(address(m));
        m.setRates(1 ether, 2 ether, 0);
        vm.snapshotGasLastCall("setRates");
        vm.cool(address(m));
        m.setFeeShares(1, 1);
        vm.snapshotGasLastCall("setFeeShares");
    }
}
