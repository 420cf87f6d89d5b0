// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Vm} from "./Base.sol";
import {World} from "./World.sol";
import {BabyJubJub} from "../src/compute/BabyJubJub.sol";
import {Poseidon2} from "../src/compute/Poseidon2.sol";
import {IDevices, SessionKeys} from "../src/compute/SessionKeys.sol";
import {DeviceSignature} from "../src/identity/DeviceSignature.sol";

/// @dev Devices with session keys, whose points come from Go: forge does not know the curve.
abstract contract SessionWorld is World {
    SessionKeys internal sessions;
    string private _json;
    uint64 internal serial;

    function deploySessions() internal {
        deploy();
        sessions = new SessionKeys(IDevices(address(devices)));
        _json = vm.readFile("testdata/sessionkeys.json");
        serial = uint64(block.timestamp * 1000);
    }

    function point(uint256 i, string memory name) internal view returns (uint256) {
        return uint256(vm.parseJsonBytes32(_json, string.concat(".[", vm.toString(i), "].", name)));
    }

    /// @dev A delegation that the contract takes, of key `i` by the device of `deviceKey`.
    function prepareKey(uint256 deviceKey, uint256 i)
        internal
        returns (SessionKeys.Delegation memory d, SessionKeys.Proof memory p)
    {
        d = SessionKeys.Delegation({
            project: project,
            device: vm.addr(deviceKey),
            x: point(i, "x"),
            y: point(i, "y"),
            until: serial + 1e9,
            serial: ++serial
        });
        p = SessionKeys.Proof([point(i, "eighthX"), point(i, "eighthY")], sign(deviceKey, sessions.delegationDigest(d)));
    }

    function delegate(uint256 deviceKey, uint256 i) internal returns (uint32) {
        (SessionKeys.Delegation memory d, SessionKeys.Proof memory p) = prepareKey(deviceKey, i);
        return sessions.delegate(d, p);
    }

    /// @dev The root of a project's keys by their definition, over the slots alone: behind them stand zeros.
    function plain() internal view returns (bytes32) {
        uint256 n = sessions.slotCount(project);
        uint256[] memory row = new uint256[](n);
        for (uint32 i; i < n; ++i) {
            SessionKeys.Key memory k = sessions.keyAt(project, i);
            if (k.x != 0) row[i] = uint256(sessions.leafOf(k.device, k.x, k.y, k.until));
        }
        uint256 zero;
        for (uint256 level; level < sessions.DEPTH(); ++level) {
            uint256[] memory next = new uint256[]((n + 1) / 2);
            for (uint256 i; i < next.length; ++i) {
                next[i] = Poseidon2.compress(row[2 * i], 2 * i + 1 < n ? row[2 * i + 1] : zero);
            }
            zero = Poseidon2.compress(zero, zero);
            (row, n) = (next, next.length);
        }
        return n == 0 ? bytes32(0) : bytes32(row[0]);
    }
}

contract SessionKeysTest is SessionWorld {
    uint256 private constant A = 0xa1;
    uint256 private constant B = 0xb2;

    function setUp() public {
        deploySessions();
        enroll(A);
        enroll(B);
    }

    function test_SlotsAreIssuedOnceAndStay() public {
        eq(sessions.root(project), 0, "no keys yet");
        eq(delegate(A, 0), 0, "first");
        eq(delegate(B, 1), 1, "second");
        eq(delegate(A, 2), 0, "again");
        vm.prank(OWNER);
        sessions.revoke(vm.addr(A));
        eq(delegate(A, 0), 0, "after a revocation");
        eq(sessions.slotCount(project), 2, "slots");
        eq(sessions.deviceAt(project, 0), vm.addr(A), "device");
        eq(sessions.deviceAt(project, 2), address(0), "not issued");
        eq(sessions.root(project), plain(), "root");
        (uint32 slot, bool issued) = sessions.slotOf(vm.addr(B));
        yes(issued && slot == 1, "slot of B");
        (, issued) = sessions.slotOf(address(7));
        yes(!issued, "slot of nobody");
    }

    function test_RootsAreKeptWithTheirTimes() public {
        delegate(A, 0);
        bytes32 first = sessions.root(project);
        uint256 firstAt = block.number;
        vm.roll(block.number + 5);
        vm.warp(block.timestamp + 5);
        delegate(B, 1);
        delegate(B, 2);
        bytes32 last = sessions.root(project);
        eq(sessions.rootCount(project), 3, "roots");
        SessionKeys.Held memory held = sessions.rootAt(project, 0);
        eq(held.root, first, "first");
        eq(held.blockNumber, firstAt, "its block");
        eq(held.time, block.timestamp - 5, "its time");
        eq(sessions.rootAtBlock(project, firstAt - 1).root, 0, "before");
        eq(sessions.rootAtBlock(project, firstAt + 4).root, first, "until the next");
        eq(sessions.rootAtBlock(project, firstAt + 5).root, last, "the last of the block");
        eq(sessions.rootAtBlock(project, type(uint256).max).root, last, "from then on");
    }

    function test_AllKeysAtARootFollowFromEvents() public {
        vm.recordLogs();
        delegate(A, 0);
        delegate(B, 1);
        vm.prank(OWNER);
        sessions.revoke(vm.addr(A));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 6, "two events a change");
        eq(logs[0].topics[0], SessionKeys.KeySet.selector, "set");
        eq(uint256(logs[0].topics[3]), 0, "slot");
        eq(logs[1].topics[0], SessionKeys.RootChanged.selector, "root");
        eq(logs[4].topics[0], SessionKeys.KeyEnded.selector, "ended");
        eq(logs[5].topics[2], sessions.root(project), "the root");
    }

    function test_OwnerDeviceAndNobodyElseRevoke() public {
        delegate(A, 0);
        address device = vm.addr(A);
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.NotOwner.selector, device, address(this)));
        sessions.revoke(device);
        vm.prank(OWNER);
        devices.approve(address(this), uint160(device));
        sessions.revoke(device);
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.NoSessionKey.selector, device));
        sessions.revoke(device);
        delegate(A, 0);
        bytes memory signature = sign(A, sessions.revocationDigest(project, device, ++serial));
        bytes memory strange = sign(B, sessions.revocationDigest(project, device, serial));
        vm.expectRevert(abi.encodeWithSelector(DeviceSignature.WrongSigner.selector, vm.addr(B), device));
        sessions.revokeSigned(device, serial, strange);
        sessions.revokeSigned(device, serial, signature);
        eq(sessions.keyAt(project, 0).x, 0, "no key");
        eq(sessions.root(project), plain(), "root");
        delegate(A, 0);
        // What the device said before its last word is spent.
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.OldSerial.selector, device, serial - 1, serial + 1, type(uint48).max));
        sessions.revokeSigned(device, serial - 1, signature);
    }

    function test_KeysOfRemovedDevicesEnd() public {
        delegate(A, 0);
        address device = vm.addr(A);
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.NotRemoved.selector, device));
        sessions.prune(device);
        vm.prank(OWNER);
        devices.deactivate(device);
        sessions.prune(device);
        eq(sessions.root(project), plain(), "root");
        (SessionKeys.Delegation memory d, SessionKeys.Proof memory p) = prepareKey(A, 1);
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.NotRegistered.selector, device));
        sessions.delegate(d, p);
        // The slot is still the device's: what it earned is paid.
        eq(sessions.deviceAt(project, 0), device, "slot");
    }

    function test_AfterARotationTheNewKeyDelegates() public {
        (SessionKeys.Delegation memory d, SessionKeys.Proof memory p) = prepareKey(A, 0);
        address device = vm.addr(A);
        uint256 deadline = block.timestamp;
        bytes32 digest = devices.rotateDigest(device, vm.addr(0xcc), 9, "hash", "uri", deadline);
        vm.prank(OWNER);
        devices.rotateKey(device, vm.addr(0xcc), 9, "hash", "uri", deadline, sign(A, digest), sign(0xcc, digest));
        vm.expectRevert(abi.encodeWithSelector(DeviceSignature.WrongSigner.selector, device, vm.addr(0xcc)));
        sessions.delegate(d, p);
        p.signature = sign(0xcc, sessions.delegationDigest(d));
        sessions.delegate(d, p);
        eq(sessions.keyAt(project, 0).device, device, "the device stays");
    }

    function test_CodeAtADevicesAddressDoesNotSpeakForIt() public {
        (SessionKeys.Delegation memory d, SessionKeys.Proof memory p) = prepareKey(A, 0);
        vm.etch(vm.addr(A), address(new YesMan()).code);
        p.signature = "whatever";
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.NotByCurve.selector, vm.addr(A)));
        sessions.delegate(d, p);
    }

    function test_BatchesAreOfOneProjectAndWhole() public {
        SessionKeys.Delegation[] memory ds = new SessionKeys.Delegation[](2);
        SessionKeys.Proof[] memory ps = new SessionKeys.Proof[](2);
        (ds[0], ps[0]) = prepareKey(A, 0);
        (ds[1], ps[1]) = prepareKey(B, 1);
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.LengthMismatch.selector, 0, 0));
        sessions.delegateMany(new SessionKeys.Delegation[](0), new SessionKeys.Proof[](0));
        ds[1].project = 2;
        vm.expectRevert(abi.encodeWithSelector(SessionKeys.WrongProject.selector, vm.addr(B), 2, project));
        sessions.delegateMany(ds, ps);
        ds[1].project = project;
        sessions.delegateMany(ds, ps);
        eq(sessions.rootCount(project), 1, "one root");
        eq(sessions.root(project), plain(), "root");
    }

    function test_OnlyPointsOfTheSubgroupAreKeys() public pure {
        // (0, -1) has order 2, and is its own multiple by odd numbers; eight times it is the identity.
        uint256 minus = Poseidon2.P - 1;
        yes(BabyJubJub.isOnCurve(0, minus), "on the curve");
        yes(!BabyJubJub.isEightfold(0, minus, 0, minus), "order 2");
        yes(BabyJubJub.isEightfold(0, 1, 0, minus), "the identity, which the contract refuses by its x");
        yes(!BabyJubJub.isOnCurve(Poseidon2.P, 1), "not an element");
    }

    function testFuzz_NoOtherPointIsAnEightfold(uint256 i, uint256 x, uint256 y) public view {
        i = i % 16;
        (uint256 qx, uint256 qy) = (point(i, "eighthX"), point(i, "eighthY"));
        yes(BabyJubJub.isEightfold(point(i, "x"), point(i, "y"), qx, qy), "its own");
        if (x != point(i, "x") || y != point(i, "y")) yes(!BabyJubJub.isEightfold(x, y, qx, qy), "another");
        if (x != qx) yes(!BabyJubJub.isOnCurve(x, qy) || x == Poseidon2.P - qx, "another x");
    }

    function test_Gas() public {
        delegate(A, 0);
        vm.snapshotGasLastCall("SessionKeys.delegate first of a project");
        delegate(B, 1);
        vm.snapshotGasLastCall("SessionKeys.delegate second of a project");
        delegate(A, 2);
        vm.snapshotGasLastCall("SessionKeys.delegate renewal");
        vm.prank(OWNER);
        sessions.revoke(vm.addr(A));
        vm.snapshotGasLastCall("SessionKeys.revoke");
        SessionKeys.Delegation[] memory ds = new SessionKeys.Delegation[](16);
        SessionKeys.Proof[] memory ps = new SessionKeys.Proof[](16);
        for (uint256 i; i < 16; ++i) {
            enroll(0x100 + i);
            (ds[i], ps[i]) = prepareKey(0x100 + i, i);
        }
        sessions.delegateMany(ds, ps);
        vm.snapshotGasLastCall("SessionKeys.delegateMany 16");
        eq(sessions.root(project), plain(), "root");
    }
}

/// @dev Says yes to every signature.
contract YesMan {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        return 0x1626ba7e;
    }
}

/// @dev Does to five devices what anybody can, in any order.
contract SessionHandler is SessionWorld {
    uint256 public done;
    address[] public seen; // by slot

    constructor() {
        deploySessions();
        for (uint256 k = 1; k <= 5; ++k) {
            enroll(k);
        }
    }

    function set(uint256 k, uint256 i) external {
        k = bound(k, 1, 5);
        (SessionKeys.Delegation memory d, SessionKeys.Proof memory p) = prepareKey(k, i % 16);
        try sessions.delegate(d, p) returns (uint32 slot) {
            note(slot, d.device);
        } catch {}
    }

    function setMany(uint256 k, uint256 n, uint256 i) external {
        n = bound(n, 1, 5);
        SessionKeys.Delegation[] memory ds = new SessionKeys.Delegation[](n);
        SessionKeys.Proof[] memory ps = new SessionKeys.Proof[](n);
        for (uint256 j; j < n; ++j) {
            unchecked {
                (ds[j], ps[j]) = prepareKey(1 + (k + j) % 5, (i + j) % 16);
            }
        }
        try sessions.delegateMany(ds, ps) {
            for (uint256 j; j < n; ++j) {
                (uint32 slot,) = sessions.slotOf(ds[j].device);
                note(slot, ds[j].device);
            }
        } catch {}
    }

    function revoke(uint256 k) external {
        vm.prank(OWNER);
        try sessions.revoke(vm.addr(bound(k, 1, 5))) {
            ++done;
        } catch {}
    }

    function remove(uint256 k) external {
        if (k % 7 != 0) return; // else all are gone soon
        k = bound(k, 1, 5);
        vm.prank(OWNER);
        try devices.deactivate(vm.addr(k)) {} catch {}
        try sessions.prune(vm.addr(k)) {
            ++done;
        } catch {}
    }

    function note(uint32 slot, address device) private {
        if (slot == seen.length) seen.push(device);
        require(seen[slot] == device, "a slot changed hands");
        ++done;
    }

    function agree() external view {
        eq(sessions.root(project), plain(), "root");
        eq(sessions.slotCount(project), seen.length, "slots");
        uint256 n = sessions.rootCount(project);
        if (n != 0) eq(sessions.rootAt(project, n - 1).root, sessions.root(project), "the last root");
        for (uint32 i; i < seen.length; ++i) {
            eq(sessions.deviceAt(project, i), seen[i], "device");
            uint256[20] memory path = sessions.pathOf(project, i);
            SessionKeys.Key memory k = sessions.keyAt(project, i);
            uint256 node = k.x == 0 ? 0 : uint256(sessions.leafOf(k.device, k.x, k.y, k.until));
            for (uint256 level; level < 20; ++level) {
                node = (i >> level) & 1 == 1 ? Poseidon2.compress(path[level], node) : Poseidon2.compress(node, path[level]);
            }
            eq(bytes32(node), sessions.root(project), "path");
        }
    }
}

contract SessionKeysInvariant is SessionWorld {
    SessionHandler private _handler;

    function setUp() public {
        _handler = new SessionHandler();
        targetContract(address(_handler));
    }

    function test_TheHandlerDoesSomething() public {
        _handler.set(1, 0);
        _handler.setMany(2, 3, 4);
        _handler.revoke(1);
        eq(_handler.done(), 5, "done");
        _handler.agree();
    }

    /// forge-config: default.invariant.runs = 12
    /// forge-config: default.invariant.depth = 32
    function invariant_TreeSlotsAndPathsAgree() public view {
        _handler.agree();
    }
}
