// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AppealWorld} from "./AppealWorld.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev Gas of an appeal; members' stake and delegates are doubles.
contract AppealsGasTest is AppealWorld {
    function setUp() public {
        deployAppeals();
        settleDevices();
    }

    function test_gas_of_an_upheld_appeal() public {
        uint64 appeal = open(1);
        vm.snapshotGasLastCall("open, nine members");
        uint64 case_ = appeals.appealAt(appeal).panelCase;
        uint32[] memory list = draw(case_, "mix");
        for (uint256 i; i < 5; ++i) {
            commit(case_, list[i], answer(25, 5 ether));
        }
        vm.snapshotGasLastCall("commit");
        vm.warp(panel.caseOf(case_).commitUntil);
        reveal(case_, list[0], answer(25, 5 ether));
        vm.snapshotGasLastCall("reveal, the first");
        for (uint256 i = 1; i < 5; ++i) {
            reveal(case_, list[i], answer(25, 5 ether));
        }
        vm.snapshotGasLastCall("reveal, another");
        appeals.close(appeal);
        vm.snapshotGasLastCall("close, upheld");
        panel.collect(case_, list[0]);
        vm.snapshotGasLastCall("collect");
        appeals.withdraw(OWNER);
        vm.snapshotGasLastCall("withdraw");
        Settlement.Inputs memory x = inputs(1 ether);
        (x.logStart, x.logEnd, x.windowStart, x.windowEnd) = (100, 200, 2000, 3000);
        vm.prank(COORDINATOR);
        settlement.pin(project, x);
        vm.snapshotGasLastCall("pin, one correction");
    }

    function test_gas_of_a_draw() public {
        uint64 case_ = appeals.appealAt(open(1)).panelCase;
        uint64 number = panel.caseOf(case_).drawBlock;
        vm.roll(number + 1);
        panel.draw(case_, remember(number, "mix"));
        vm.snapshotGasLastCall("draw, five of seven");
    }

    function test_gas_of_a_rejected_appeal() public {
        uint64 appeal = open(1);
        judge(appeals.appealAt(appeal).panelCase, answer(10, 2 ether));
        appeals.close(appeal);
        vm.snapshotGasLastCall("close, rejected");
    }
}
