// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DemandWorld} from "./DemandWorld.sol";
import {MoodyToken} from "./DaoTokens.sol";

/// @dev Gas of the ways that matter; the panel is a double.
contract DemandGasTest is DemandWorld {
    function setUp() public {
        deployDemand();
    }

    function test_gas_pay() public {
        configure(address(0));
        setShare(5000);
        vm.snapshotGasLastCall("setShare, the first");
        vm.prank(ALICE);
        credits.pay{value: 1 ether}(project, "a");
        vm.snapshotGasLastCall("pay, a project's first");
        vm.prank(ALICE);
        credits.pay{value: 1 ether}(project, "b");
        vm.snapshotGasLastCall("pay");
    }

    function test_gas_pay_token() public {
        MoodyToken token = new MoodyToken();
        token.mint(ALICE, 100);
        configure(address(token));
        setShare(5000);
        vm.prank(ALICE);
        token.approve(address(credits), 100);
        vm.prank(ALICE);
        credits.payToken(project, 10, "a");
        vm.prank(ALICE);
        credits.payToken(project, 10, "b");
        vm.snapshotGasLastCall("payToken");
    }

    function test_gas_bond() public {
        deposit(ALICE, 10 ether);
        vm.snapshotGasLastCall("deposit, a device's first");
        deposit(BOB, 10 ether);
        vm.snapshotGasLastCall("deposit");
        vm.prank(ALICE);
        uint256 id = bonds.requestWithdrawal(device, 1 ether);
        vm.snapshotGasLastCall("requestWithdrawal");
        pass(9 * DAY);
        bonds.withdraw(id);
        vm.snapshotGasLastCall("withdraw a bond");
    }

    function test_gas_finding() public {
        deposit(OWNER, 10 ether);
        uint256 id = fileAs(ALICE, SPEED, "a");
        vm.snapshotGasLastCall("file");
        pass(5 * DAY);
        findings.conclude(id);
        vm.snapshotGasLastCall("conclude, uncontested");
        id = fileAs(ALICE, CLONE, "b");
        contest(OWNER, id);
        decide(id, UPHELD, 5, 5);
        findings.conclude(id);
        vm.snapshotGasLastCall("conclude, upheld");
        findings.withdraw(ALICE);
        vm.snapshotGasLastCall("withdraw of findings");
    }
}
