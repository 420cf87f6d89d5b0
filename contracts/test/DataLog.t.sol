// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {World} from "./World.sol";
import {DataLog} from "../src/data/DataLog.sol";

contract DataLogTest is World {
    address private constant SEQUENCER = address(0x5e);

    function setUp() public {
        deploy();
        vm.prank(CONTROLLER);
        log.setSequencer(project, SEQUENCER, "example.org/weather");
    }

    function test_SequencerPublishesGrowingSizes() public {
        vm.startPrank(SEQUENCER);
        log.publish(project, 5, bytes32(uint256(55)));
        log.publish(project, 9, bytes32(uint256(99)));
        vm.stopPrank();
        (uint64 size, bytes32 root) = log.latest(project);
        eq(size, 9, "size");
        eq(root, bytes32(uint256(99)), "root");
        eq(log.root(project, 5), bytes32(uint256(55)), "earlier root");
        eq(log.root(project, 6), 0, "no root");
        (address sequencer, string memory origin) = log.sequencer(project);
        eq(sequencer, SEQUENCER, "sequencer");
        eq(bytes(origin), "example.org/weather", "origin");
    }

    function test_ASizeIsPublishedOnce() public {
        vm.startPrank(SEQUENCER);
        log.publish(project, 5, bytes32(uint256(1)));
        for (uint64 size; size <= 5; ++size) {
            vm.expectRevert(abi.encodeWithSelector(DataLog.NotLarger.selector, size, 5));
            log.publish(project, size, bytes32(uint256(2)));
        }
    }

    function test_OnlyTheSequencerPublishesAndOnlyControllersNameIt() public {
        vm.expectRevert(abi.encodeWithSelector(DataLog.NotSequencer.selector, project, address(this)));
        log.publish(project, 5, bytes32(uint256(1)));
        vm.expectRevert(abi.encodeWithSelector(DataLog.NotController.selector, project, address(this)));
        log.setSequencer(project, address(this), "x");
        vm.prank(SEQUENCER);
        vm.expectRevert(abi.encodeWithSelector(DataLog.NotSequencer.selector, 2, SEQUENCER));
        log.publish(2, 5, bytes32(uint256(1)));
    }

    function test_BothRootsOfASize() public {
        vm.startPrank(SEQUENCER);
        log.publishBoth(project, 5, bytes32(uint256(55)), bytes32(uint256(7)));
        vm.snapshotGasLastCall("DataLog.publishBoth");
        log.publish(project, 6, bytes32(uint256(66)));
        eq(log.fieldRoot(project, 5), bytes32(uint256(7)), "field root");
        eq(log.root(project, 5), bytes32(uint256(55)), "root");
        eq(log.fieldRoot(project, 6), 0, "none");
        bytes32 order = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
        vm.expectRevert(abi.encodeWithSelector(DataLog.BadFieldRoot.selector, order));
        log.publishBoth(project, 7, bytes32(uint256(1)), order);
        vm.expectRevert(abi.encodeWithSelector(DataLog.BadFieldRoot.selector, 0));
        log.publishBoth(project, 7, bytes32(uint256(1)), 0);
        vm.expectRevert(abi.encodeWithSelector(DataLog.NotLarger.selector, 6, 6));
        log.publishBoth(project, 6, bytes32(uint256(1)), bytes32(uint256(1)));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(DataLog.NotSequencer.selector, project, address(this)));
        log.publishBoth(project, 7, bytes32(uint256(1)), bytes32(uint256(1)));
    }

    function test_WhoPublishedASizeIsKnownAfterAnotherTookOver() public {
        vm.prank(SEQUENCER);
        log.publish(project, 5, bytes32(uint256(1)));
        vm.startPrank(CONTROLLER);
        log.setSequencer(project, address(9), "a"); // never published
        log.setSequencer(project, address(8), "a");
        vm.stopPrank();
        vm.prank(address(8));
        log.publish(project, 6, bytes32(uint256(1)));
        vm.prank(CONTROLLER);
        log.setSequencer(project, address(0), "a");
        eq(log.publisher(project, 5), SEQUENCER, "before");
        eq(log.publisher(project, 6), address(8), "after");
        eq(log.publisher(project, 4), address(0), "nobody");
        eq(log.publisher(project, 7), address(0), "nobody yet");
    }

    function test_EmptyRootAndBadOriginAreRefused() public {
        vm.prank(SEQUENCER);
        vm.expectRevert(DataLog.EmptyRoot.selector);
        log.publish(project, 5, 0);
        vm.startPrank(CONTROLLER);
        vm.expectRevert(DataLog.BadOrigin.selector);
        log.setSequencer(project, SEQUENCER, "");
        vm.expectRevert(DataLog.BadOrigin.selector);
        log.setSequencer(project, SEQUENCER, string(new bytes(256)));
    }

    function test_ANewSequencerContinuesTheLog() public {
        vm.prank(SEQUENCER);
        log.publish(project, 5, bytes32(uint256(1)));
        vm.prank(CONTROLLER);
        log.setSequencer(project, address(8), "example.org/weather");
        vm.prank(SEQUENCER);
        vm.expectRevert(abi.encodeWithSelector(DataLog.NotSequencer.selector, project, SEQUENCER));
        log.publish(project, 6, bytes32(uint256(1)));
        vm.startPrank(address(8));
        vm.expectRevert(abi.encodeWithSelector(DataLog.NotLarger.selector, 4, 5));
        log.publish(project, 4, bytes32(uint256(1)));
        log.publish(project, 6, bytes32(uint256(1)));
    }

    function test_GasOfACheckpoint() public {
        vm.startPrank(SEQUENCER);
        log.publish(project, 5, bytes32(uint256(1)));
        vm.cool(address(log));
        uint256 before = gasleft();
        log.publish(project, 6, bytes32(uint256(1)));
        vm.snapshotValue("publish a checkpoint", before - gasleft());
    }
}

contract DataLogHandler is World {
    uint64 public largest;
    bytes32 public root;

    constructor() {
        deploy();
        vm.prank(CONTROLLER);
        log.setSequencer(project, address(this), "x");
    }

    function publish(uint64 size, bytes32 root_) external {
        size = uint64(bound(size, 0, uint256(largest) + 3));
        try log.publish(project, size, root_) {
            yes(size > largest && root_ != 0, "a size that does not grow was taken");
            (largest, root) = (size, root_);
        } catch {
            yes(size <= largest || root_ == 0, "a larger size was refused");
        }
    }

    function latest() external view returns (uint64, bytes32) {
        return log.latest(project);
    }
}

contract DataLogInvariants is World {
    DataLogHandler private _handler;

    function setUp() public {
        _handler = new DataLogHandler();
        targetContract(address(_handler));
    }

    function invariant_LatestIsTheLargestSizeAndItsRoot() public view {
        (uint64 size, bytes32 root) = _handler.latest();
        eq(size, _handler.largest(), "size");
        eq(root, _handler.root(), "root");
    }
}
