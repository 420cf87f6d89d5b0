// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SlashWorld} from "./SlashWorld.sol";
import {CheckpointFault, IPublished} from "../src/security/CheckpointFault.sol";
import {IRestakingPool, WAD} from "../src/security/ISecurity.sol";
import {SlashBonds} from "../src/security/SlashBonds.sol";

/// @dev Gas of the ways that matter, for a service of two assets; pool and allocations are doubles.
contract SlashGasTest is SlashWorld {
    function setUp() public {
        deploySlashing();
    }

    function test_gas_prove() public {
        prove(ALICE, 1, fault(1, now_(), WAD, "x"));
        vm.snapshotGasLastCall("prove");
        pass(7 * DAY);
        escrow.release(1);
        vm.snapshotGasLastCall("release, two assets");
        escrow.claim(harmed, address(0));
        vm.snapshotGasLastCall("claim");
    }

    function test_gas_prove_checkpoints() public {
        CheckpointFault faults = new CheckpointFault(IRestakingPool(address(pool)), IPublished(address(0)));
        allocations.setTerms(1, terms(address(faults)));
        pass(1);
        bytes memory key = sign(0x11, faults.keyDigest(7, 1));
        vm.prank(OWNER_1);
        faults.registerKey(7, 1, vm.addr(0x11), key);
        CheckpointFault.Evidence memory e;
        e.a = CheckpointFault.Statement(7, 100, "a", 1, sign(0x11, faults.statementDigest(7, 100, "a", 1)));
        e.b = CheckpointFault.Statement(7, 100, "b", 1, sign(0x11, faults.statementDigest(7, 100, "b", 1)));
        prove(ALICE, 1, abi.encode(e));
        vm.snapshotGasLastCall("prove two checkpoints");
    }

    function test_gas_lane_B() public {
        uint256 id = accuse(SlashBonds.Lane.Semi, uint64(WAD / 10), "e");
        vm.snapshotGasLastCall("accuse");
        challenge(BOB, id);
        vm.snapshotGasLastCall("challenge, opens a jury of 7 of 36");
        uint64 trial = trialOf(id);
        uint64 number = jury.trialOf(trial).drawBlock;
        bytes memory rlp = remember(number, "mix");
        vm.roll(number + 1);
        jury.draw(trial, rlp);
        vm.snapshotGasLastCall("draw");
        uint32[] memory jurors = jury.trialOf(trial).jurors;
        for (uint256 i; i < 7; ++i) {
            commit(trial, jurors[i], true);
            if (i == 0) vm.snapshotGasLastCall("commit");
        }
        vm.warp(jury.trialOf(trial).commitUntil);
        for (uint256 i; i < 7; ++i) {
            reveal(trial, jurors[i], true);
            if (i == 0) vm.snapshotGasLastCall("reveal");
        }
        slashing.advance(id);
        vm.snapshotGasLastCall("advance, executes");
        appeal(CAROL, id);
        vm.snapshotGasLastCall("appeal, opens a jury of 15");
        judge(slashing.caseAt(id).appeal, 0, 15);
        slashing.advance(id);
        vm.snapshotGasLastCall("advance, reverses two assets");
        jury.collect(trial, jurors[0]);
        vm.snapshotGasLastCall("collect");
        slashing.withdraw(CAROL);
        vm.snapshotGasLastCall("withdraw");
    }

    function test_gas_meter_is_full() public {
        set("pool.correlation", 0);
        uint256 id = accuse(SlashBonds.Lane.Semi, uint64(WAD / 4), "e");
        pass(2 * DAY);
        slashing.advance(id);
        vm.snapshotGasLastCall("advance, the meter allows a part");
    }
}
