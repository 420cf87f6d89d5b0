// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld} from "./ComputeWorld.sol";
import {Program} from "../src/compute/ICompute.sol";
import {Programs} from "../src/compute/Programs.sol";

contract ProgramsTest is ComputeWorld {
    function setUp() public {
        deployCompute();
    }

    function test_versions_stay_as_published() public {
        eq(programs.latest(PROJECT), 2, "latest");
        Program memory p = programs.programOf(PROJECT, 1);
        eq(p.manifest, keccak256("manifest"), "manifest");
        eq(p.key, KEY, "key");
        yes(p.route == ROUTE && p.publishedAt != 0 && !p.retired, "program");
        eq(bytes(programs.uriOf(PROJECT, 1)), "ipfs://program", "uri");
        vm.prank(CONTROLLER);
        eq(programs.publish(PROJECT, keccak256("third"), KEY, ROUTE, ""), 3, "version");
        eq(programs.programOf(PROJECT, 1).manifest, keccak256("manifest"), "manifest");
        eq(programs.programOf(PROJECT, 0).publishedAt, 0, "no version 0");
        eq(programs.programOf(PROJECT, 4).publishedAt, 0, "no version 4");
        eq(programs.programOf(2, 1).publishedAt, 0, "nor another project's");
    }

    function test_controllers_alone_publish_and_retire() public {
        vm.expectRevert(abi.encodeWithSelector(Programs.NotController.selector, PROJECT, address(this)));
        programs.publish(PROJECT, KEY, KEY, ROUTE, "");
        vm.expectRevert(abi.encodeWithSelector(Programs.NotController.selector, PROJECT, address(this)));
        programs.retire(PROJECT, 1);
        vm.startPrank(CONTROLLER);
        programs.retire(PROJECT, 1);
        yes(programs.programOf(PROJECT, 1).retired, "retired");
        vm.expectRevert(abi.encodeWithSelector(Programs.AlreadyRetired.selector, PROJECT, 1));
        programs.retire(PROJECT, 1);
        vm.expectRevert(abi.encodeWithSelector(Programs.NoSuchVersion.selector, PROJECT, 3));
        programs.retire(PROJECT, 3);
        vm.expectRevert(abi.encodeWithSelector(Programs.NoSuchVersion.selector, PROJECT, 0));
        programs.retire(PROJECT, 0);
    }

    function test_empty_and_long_are_refused() public {
        vm.startPrank(CONTROLLER);
        vm.expectRevert(Programs.EmptyHash.selector);
        programs.publish(PROJECT, 0, KEY, ROUTE, "");
        vm.expectRevert(Programs.EmptyHash.selector);
        programs.publish(PROJECT, KEY, 0, ROUTE, "");
        vm.expectRevert(Programs.EmptyRoute.selector);
        programs.publish(PROJECT, KEY, KEY, 0, "");
        string memory long = string(new bytes(513));
        vm.expectRevert(abi.encodeWithSelector(Programs.UriLength.selector, 513, 512));
        programs.publish(PROJECT, KEY, KEY, ROUTE, long);
    }
}
