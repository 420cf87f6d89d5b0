// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Ceremony} from "../src/compute/Ceremony.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";

/// Answers as EIP-2935's contract does, from storage that tests write.
contract CeremonyHashes {
    fallback() external {
        assembly {
            mstore(0, sload(calldataload(0)))
            return(0, 32)
        }
    }
}

contract CeremonyTest is Base {
    Ceremony private c;
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);
    bytes32 private constant CIRCUIT = keccak256("circuit");

    function setUp() public {
        c = new Ceremony();
        vm.etch(LaterBlock.HASHES, type(CeremonyHashes).runtimeCode);
        vm.roll(100);
        vm.warp(1_000_000);
    }

    function _start() private returns (uint32) {
        return c.start(CIRCUIT, "exceedance/16", 18, 0, 1 days);
    }

    function _give(uint32 id, address by, bytes32 previous, bytes32 file) private {
        vm.prank(by);
        c.contribute(id, previous, file, "https://example.org/file");
    }

    /// A header: 13 empty fields before the one that counts.
    function _header(uint256 randomness) private pure returns (bytes memory) {
        return abi.encodePacked(hex"f82e", hex"80808080808080808080808080", hex"a0", randomness);
    }

    function _beacon(uint32 id, uint256 randomness) private {
        uint256 number = c.setupOf(id).beaconBlock;
        vm.roll(number + 1);
        vm.store(LaterBlock.HASHES, bytes32(number), keccak256(_header(randomness)));
        c.beacon(id, _header(randomness));
    }

    function _part(uint32 id) private {
        _give(id, ALICE, 0, bytes32(uint256(1)));
        _give(id, BOB, bytes32(uint256(1)), bytes32(uint256(2)));
        vm.warp(block.timestamp + 1 days);
        c.close(id);
        _beacon(id, 77);
    }

    function test_FromStartToKey() public {
        uint32 id = _start();
        yes(c.setupOf(id).stage == Ceremony.Stage.Powers, "powers first");
        _part(id);
        yes(c.setupOf(id).stage == Ceremony.Stage.Circuit, "then the circuit");
        _part(id);
        Ceremony.Setup memory s = c.setupOf(id);
        yes(s.stage == Ceremony.Stage.Sealed, "then the key");
        yes(s.powersBeacon != 0 && s.circuitBeacon != 0 && s.powersBeacon != s.circuitBeacon, "a word for each part");
        c.finish(id, keccak256("key"), "https://example.org/key");
        vm.prank(ALICE);
        c.say(id, true);
        vm.prank(BOB);
        c.say(id, false);
        s = c.setupOf(id);
        eq(s.confirmed, 1, "confirmed");
        eq(s.objected, 1, "objected");
        yes(s.key == keccak256("key"), "key");
        eq(c.contributionsOf(id, true).length, 2, "contributions");
    }

    function test_OrderIsKept() public {
        uint32 id = _start();
        vm.expectRevert(abi.encodeWithSelector(Ceremony.NotNext.selector, id, bytes32(uint256(9)), bytes32(0)));
        c.contribute(id, bytes32(uint256(9)), bytes32(uint256(1)), "");
        _give(id, ALICE, 0, bytes32(uint256(1)));
        vm.expectRevert(abi.encodeWithSelector(Ceremony.NotNext.selector, id, bytes32(0), bytes32(uint256(1))));
        c.contribute(id, 0, bytes32(uint256(2)), "");
        vm.expectRevert(Ceremony.EmptyHash.selector);
        c.contribute(id, bytes32(uint256(1)), 0, "");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.LongUri.selector, 257));
        c.contribute(id, bytes32(uint256(1)), bytes32(uint256(2)), string(new bytes(257)));
    }

    function test_TimeEndsAPart() public {
        uint32 id = _start();
        uint256 until = c.setupOf(id).until;
        vm.expectRevert(abi.encodeWithSelector(Ceremony.ContributionsOpen.selector, id, until));
        c.close(id);
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.ContributionsOver.selector, id, until));
        c.contribute(id, 0, bytes32(uint256(1)), "");
        c.close(id); // nobody contributed: it goes on
        yes(c.setupOf(id).stage == Ceremony.Stage.Powers, "still open");
        eq(c.setupOf(id).until, until + 1 days, "as long again");
        _give(id, ALICE, 0, bytes32(uint256(1)));
        vm.warp(until + 1 days);
        c.close(id);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.WrongStage.selector, id, Ceremony.Stage.PowersBeacon, Ceremony.Stage.Powers));
        c.contribute(id, bytes32(uint256(1)), bytes32(uint256(2)), "");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.WrongStage.selector, id, Ceremony.Stage.PowersBeacon, Ceremony.Stage.Powers));
        c.close(id);
    }

    function test_BeaconIsOfALaterBlock() public {
        uint32 id = _start();
        vm.expectRevert(abi.encodeWithSelector(Ceremony.WrongStage.selector, id, Ceremony.Stage.Powers, Ceremony.Stage.PowersBeacon));
        c.beacon(id, "");
        _give(id, ALICE, 0, bytes32(uint256(1)));
        vm.warp(block.timestamp + 1 days);
        c.close(id);
        uint256 number = c.setupOf(id).beaconBlock;
        eq(number, block.number + LaterBlock.AHEAD, "nobody knows it yet");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.BeaconTooEarly.selector, id, number));
        c.beacon(id, _header(1));
        vm.roll(number + 1);
        bytes32 want = keccak256(_header(1));
        vm.store(LaterBlock.HASHES, bytes32(number), want);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.WrongHeader.selector, number, keccak256(_header(2)), want));
        c.beacon(id, _header(2));
        c.beacon(id, _header(1));
        yes(c.setupOf(id).powersBeacon == keccak256(abi.encode(uint256(1), id, false)), "the block's, for this ceremony");
    }

    function test_ForgottenBeaconIsNamedAnew() public {
        uint32 id = _start();
        _give(id, ALICE, 0, bytes32(uint256(1)));
        vm.warp(block.timestamp + 1 days);
        c.close(id);
        vm.roll(c.setupOf(id).beaconBlock + LaterBlock.KEPT + 1);
        c.beacon(id, "");
        eq(c.setupOf(id).beaconBlock, block.number + LaterBlock.AHEAD, "another block");
        _beacon(id, 5);
        yes(c.setupOf(id).stage == Ceremony.Stage.Circuit, "goes on");
    }

    function test_CoordinatorStrikes() public {
        uint32 id = _start();
        _give(id, ALICE, 0, bytes32(uint256(1)));
        _give(id, BOB, bytes32(uint256(1)), bytes32(uint256(2)));
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.NotItsCoordinator.selector, id, BOB));
        c.strike(id, 0, "mine is better");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.NoContribution.selector, id));
        c.strike(id, 2, "");
        c.strike(id, 1, "pairing of tau");
        eq(c.contributionsOf(id, false).length, 1, "the last is gone");
        yes(!c.contributed(id, BOB) && c.contributed(id, ALICE), "who is left");
        _give(id, BOB, bytes32(uint256(1)), bytes32(uint256(3)));
    }

    function test_PowersServeOtherCircuits() public {
        uint32 powers = c.start(0, "powers", 18, 0, 1 days);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.PowersNotSealed.selector, powers));
        c.start(CIRCUIT, "x", 18, powers, 1 days);
        _part(powers);
        yes(c.setupOf(powers).stage == Ceremony.Stage.Finished, "powers alone end there");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.PowersNotSealed.selector, powers));
        c.start(CIRCUIT, "x", 19, powers, 1 days);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.BadCeremony.selector, "circuit"));
        c.start(0, "x", 18, powers, 1 days);
        uint32 id = c.start(CIRCUIT, "x", 16, powers, 1 days);
        yes(c.setupOf(id).stage == Ceremony.Stage.Circuit, "begins with the circuit");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.PowersNotSealed.selector, id));
        c.start(CIRCUIT, "x", 16, id, 1 days);
    }

    function test_OnlyContributorsSayOfAKey() public {
        uint32 id = _start();
        _part(id);
        _part(id);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.NotItsCoordinator.selector, id, ALICE));
        c.finish(id, keccak256("key"), "");
        vm.expectRevert(Ceremony.EmptyHash.selector);
        c.finish(id, 0, "");
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.WrongStage.selector, id, Ceremony.Stage.Sealed, Ceremony.Stage.Finished));
        c.say(id, true);
        c.finish(id, keccak256("key"), "");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.WrongStage.selector, id, Ceremony.Stage.Finished, Ceremony.Stage.Sealed));
        c.finish(id, keccak256("other"), "");
        vm.expectRevert(abi.encodeWithSelector(Ceremony.NotContributor.selector, id, address(this)));
        c.say(id, true);
        vm.startPrank(ALICE);
        c.say(id, true);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.AlreadySaid.selector, id, ALICE));
        c.say(id, false);
    }

    function test_TermsAreBounded() public {
        vm.expectRevert(abi.encodeWithSelector(Ceremony.BadCeremony.selector, "power"));
        c.start(CIRCUIT, "x", 0, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.BadCeremony.selector, "power"));
        c.start(CIRCUIT, "x", 29, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.BadCeremony.selector, "time"));
        c.start(CIRCUIT, "x", 18, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.BadCeremony.selector, "time"));
        c.start(CIRCUIT, "x", 18, 0, 366 days);
        vm.expectRevert(abi.encodeWithSelector(Ceremony.NoSuchCeremony.selector, 1));
        c.setupOf(1);
    }
}
