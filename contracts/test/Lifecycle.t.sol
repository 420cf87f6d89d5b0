// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {World} from "./World.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";
import {DeviceRegistry} from "../src/identity/DeviceRegistry.sol";
import {DeviceSignature} from "../src/identity/DeviceSignature.sol";
import {IoIDReads} from "../src/identity/IoIDReads.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// A device that is a contract: it takes the signatures of one key, with one byte before them.
contract Machine {
    address public immutable KEY;

    constructor(address key) {
        KEY = key;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (address have,,) = ECDSA.tryRecover(hash, signature[1:]);
        return have == KEY && signature[0] == 0x07 ? bytes4(0x1626ba7e) : bytes4(0xffffffff);
    }
}

/// What a device's identity goes through after its registration.
contract LifecycleTest is World {
    uint256 private constant KEY = 0xd1;
    uint256 private constant NEXT = 0xd2;
    uint256 private constant P256_KEY = 77;
    uint256 private constant P256_N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;
    address private constant BUYER = address(0xb0b0);
    string private constant URI = "ipfs://new";
    bytes32 private constant HASH = keccak256("new");

    address private device;
    uint256 private deadline;

    function setUp() public {
        deploy();
        enroll(KEY);
        device = vm.addr(KEY);
        deadline = block.timestamp + 60;
        vm.roll(1010);
    }

    function signP256(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = vm.signP256(key, digest);
        if (uint256(s) > P256_N / 2) s = bytes32(P256_N - uint256(s));
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        return abi.encodePacked(r, s, x, y);
    }

    function p256Address(uint256 key) private pure returns (address) {
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        return address(uint160(uint256(keccak256(abi.encode(x, y)))));
    }

    function rotate(address to, uint256 first, bytes memory oldSignature, bytes memory newSignature) private {
        vm.prank(OWNER);
        devices.rotateKey(device, to, first, HASH, URI, deadline, oldSignature, newSignature);
    }

    function rotate(uint256 from, uint256 to, uint256 first) private {
        bytes32 digest = devices.rotateDigest(device, vm.addr(to), first, HASH, URI, deadline);
        rotate(vm.addr(to), first, sign(from, digest), sign(to, digest));
    }

    function test_ARotationGivesAnotherKeyAndKeepsTheRest() public {
        address account = devices.accountOf(device);
        bytes32 digest = devices.rotateDigest(device, vm.addr(NEXT), 41, HASH, URI, deadline);
        (bytes memory oldSignature, bytes memory newSignature) = (sign(KEY, digest), sign(NEXT, digest));
        vm.expectEmit(true, true, true, true);
        emit DeviceRegistry.KeyRotated(project, device, vm.addr(NEXT), 1, 41, HASH, URI, 1000);
        rotate(vm.addr(NEXT), 41, oldSignature, newSignature);
        DeviceRegistry.Device memory d = devices.device(device);
        eq(d.signer, vm.addr(NEXT), "signer");
        eq(d.owner, OWNER, "owner");
        eq(d.account, account, "account");
        eq(d.documentHash, HASH, "document");
        eq(d.changedAt, 1010, "changed");
        eq(d.registeredAt, 1000, "registered");
        eq(d.nonce, 2, "nonce");
        eq(devices.deviceOf(vm.addr(NEXT)), device, "device of the new key");
        eq(devices.deviceOf(device), device, "device of the first key");
        eq(devices.signerOf(device), vm.addr(NEXT), "signer");
        eq(bytes(devices.documentURI(device)), bytes(URI), "URI");
        // The old key signs nothing more.
        digest = devices.updateDigest(device, HASH, URI, deadline);
        bytes memory signature = sign(KEY, digest);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceSignature.WrongSigner.selector, device, vm.addr(NEXT)));
        devices.update(device, HASH, URI, deadline, signature);
        signature = sign(NEXT, digest);
        vm.prank(OWNER);
        devices.update(device, HASH, URI, deadline, signature);
    }

    function test_ARotationMayChangeTheCurve() public {
        address to = p256Address(P256_KEY);
        bytes32 digest = devices.rotateDigest(device, to, 1, HASH, URI, deadline);
        rotate(to, 1, sign(KEY, digest), signP256(P256_KEY, digest));
        eq(devices.device(device).keyType, 2, "key type");
        bytes32 next = devices.rotateDigest(device, vm.addr(NEXT), 2, HASH, URI, deadline);
        rotate(vm.addr(NEXT), 2, signP256(P256_KEY, next), sign(NEXT, next));
        eq(devices.device(device).keyType, 1, "key type");
        eq(devices.deviceOf(to), device, "the key between");
    }

    function test_BothKeysSignARotation() public {
        bytes32 digest = devices.rotateDigest(device, vm.addr(NEXT), 1, HASH, URI, deadline);
        bytes memory good = sign(KEY, digest);
        bytes memory bad = sign(0xbad, digest);
        vm.prank(OWNER);
        vm.expectRevert(
            abi.encodeWithSelector(DeviceSignature.WrongSigner.selector, vm.addr(0xbad), vm.addr(NEXT))
        );
        devices.rotateKey(device, vm.addr(NEXT), 1, HASH, URI, deadline, good, bad);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceSignature.WrongSigner.selector, vm.addr(0xbad), device));
        devices.rotateKey(device, vm.addr(NEXT), 1, HASH, URI, deadline, bad, good);
    }

    function test_KeysNeverComeTwiceAndSequencesRise() public {
        rotate(KEY, NEXT, 10);
        bytes32 digest = devices.rotateDigest(device, vm.addr(KEY), 20, HASH, URI, deadline);
        (bytes memory a, bytes memory b) = (sign(NEXT, digest), sign(KEY, digest));
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.SignerUsed.selector, vm.addr(KEY), device));
        rotate(vm.addr(KEY), 20, a, b);
        digest = devices.rotateDigest(device, vm.addr(0xd3), 10, HASH, URI, deadline);
        (a, b) = (sign(NEXT, digest), sign(0xd3, digest));
        vm.expectRevert(
            abi.encodeWithSelector(DeviceRegistry.BadFirstSequence.selector, 10, 11, devices.MAX_SEQUENCE())
        );
        rotate(vm.addr(0xd3), 10, a, b);
        // A key that a device rotated to is no other device's.
        provide(1);
        DeviceRegistry.Registration memory r = prepare(NEXT);
        bytes memory signature = signed(NEXT, r);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.SignerUsed.selector, vm.addr(NEXT), device));
        devices.registerV3(r, signature);
        // Nor can a device take another's first key.
        enroll(0xd4);
        digest = devices.rotateDigest(device, vm.addr(0xd4), 30, HASH, URI, deadline);
        (a, b) = (sign(NEXT, digest), sign(0xd4, digest));
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.SignerUsed.selector, vm.addr(0xd4), vm.addr(0xd4)));
        rotate(vm.addr(0xd4), 30, a, b);
    }

    function test_ASequenceNumberAboveAllReadingsIsRefused() public {
        uint256 first = devices.MAX_SEQUENCE() + 1;
        bytes32 digest = devices.rotateDigest(device, vm.addr(NEXT), first, HASH, URI, deadline);
        (bytes memory a, bytes memory b) = (sign(KEY, digest), sign(NEXT, digest));
        vm.expectRevert(
            abi.encodeWithSelector(DeviceRegistry.BadFirstSequence.selector, first, 1, first - 1)
        );
        rotate(vm.addr(NEXT), first, a, b);
    }

    function test_AContractIsADevice() public {
        Machine machine = new Machine(vm.addr(0x31));
        provide(1);
        DeviceRegistry.Registration memory r = prepare(KEY);
        r.device = address(machine);
        bytes memory signature = abi.encodePacked(uint8(7), signed(0x31, r));
        vm.prank(OWNER);
        devices.registerV3(r, signature);
        eq(devices.device(r.device).keyType, 3, "key type");
        bytes32 digest = devices.updateDigest(r.device, HASH, URI, deadline);
        bytes memory wrong = abi.encodePacked(uint8(8), sign(0x31, digest));
        vm.prank(OWNER);
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.update(r.device, HASH, URI, deadline, wrong);
        signature = abi.encodePacked(uint8(7), sign(0x31, digest));
        vm.prank(OWNER);
        devices.update(r.device, HASH, URI, deadline, signature);
        eq(devices.nonces(r.device), 2, "nonce");
    }

    /// A key that later hands its account to a contract (EIP-7702) still signs for itself.
    function test_CodeAtAKeysAddressDoesNotSignForTheKey() public {
        vm.etch(device, address(new Machine(vm.addr(0x31))).code);
        bytes32 digest = devices.updateDigest(device, HASH, URI, deadline);
        bytes memory signature = abi.encodePacked(uint8(7), sign(0x31, digest));
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.WrongKeyType.selector, 3, 1));
        devices.update(device, HASH, URI, deadline, signature);
        signature = sign(KEY, digest);
        vm.prank(OWNER);
        devices.update(device, HASH, URI, deadline, signature);
    }

    function test_ADeviceAgreesToMigrate() public {
        bytes memory signature = sign(KEY, devices.migrateDigest(device, BUYER, deadline));
        vm.prank(OWNER);
        devices.migrate(device, BUYER, deadline, signature);
        eq(devices.device(device).owner, BUYER, "owner");
        eq(DeviceAccount(payable(devices.accountOf(device))).owner(), BUYER, "who commands the account");
        eq(devices.nonces(device), 2, "nonce");
    }

    function test_OneApprovedByTheOwnerActsForHim() public {
        vm.prank(OWNER);
        devices.approve(BUYER, uint160(device));
        bytes memory signature = sign(KEY, devices.updateDigest(device, HASH, URI, deadline));
        vm.prank(BUYER);
        devices.update(device, HASH, URI, deadline, signature);
        // But the end without the device's agreement is the owner's alone.
        vm.prank(BUYER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.NotIdentityOwner.selector, device, BUYER));
        devices.deactivate(device);
    }

    function test_ASignatureForTheSellerIsVoidAfterASale() public {
        bytes32 digest = devices.rotateDigest(device, vm.addr(NEXT), 1, HASH, URI, deadline);
        (bytes memory a, bytes memory b) = (sign(KEY, digest), sign(NEXT, digest));
        vm.prank(OWNER);
        devices.transferFrom(OWNER, BUYER, uint160(device));
        vm.prank(BUYER);
        (bool ok,) = address(devices).call(
            abi.encodeCall(devices.rotateKey, (device, vm.addr(NEXT), 1, HASH, URI, deadline, a, b))
        );
        yes(!ok, "a rotation signed for another owner");
    }

    function test_ARemovedDeviceNeverReturns() public {
        address account = devices.accountOf(device);
        vm.deal(account, 1 ether);
        bytes memory signature = sign(KEY, devices.removeDigest(device, deadline));
        vm.prank(OWNER);
        vm.expectEmit(true, true, true, true);
        emit DeviceRegistry.DeviceRemoved(project, device, OWNER, 1000);
        devices.remove(device, deadline, signature);
        yes(!devices.exists(device), "exists");
        eq(devices.signerOf(device), address(0), "signer");
        yes(devices.device(device).removed, "removed");
        eq(devices.projectDeviceCount(project), 0, "count");
        vm.expectRevert(abi.encodeWithSelector(IoIDReads.NotRegistered.selector, device));
        devices.documentHash(device);
        (address wallet, string memory did) = devices.wallet(uint256(uint160(device)));
        eq(wallet, account, "its account stays");
        eq(bytes(did).length, 0, "its DID does not");
        eq(devices.wallet(devices.documentID(device)), address(0), "by DID");
        // The owner still has what is in the account.
        vm.prank(OWNER);
        DeviceAccount(payable(account)).execute(BUYER, 1 ether, "", 0);
        provide(1);
        DeviceRegistry.Registration memory r = prepare(KEY);
        signature = signed(KEY, r);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.AlreadyRegistered.selector, device));
        devices.registerV3(r, signature);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(IoIDReads.NotRegistered.selector, device));
        devices.deactivate(device);
    }

    function test_TheOwnerEndsALostDevice() public {
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.NotIdentityOwner.selector, device, address(this)));
        devices.deactivate(device);
        vm.prank(OWNER);
        devices.deactivate(device);
        yes(!devices.exists(device), "exists");
    }

    function test_ASerialNumberIsAssignedOnce() public {
        bytes32 serial = sha256("serial-kitchen-temp-sensor");
        bytes32 another = sha256("another");
        vm.expectRevert(
            abi.encodeWithSelector(DeviceRegistry.NotController.selector, project, address(this))
        );
        devices.assignSerial(device, serial);
        vm.startPrank(CONTROLLER);
        bytes32 v2 = devices.assignSerial(device, serial);
        eq(v2, sha256(abi.encodePacked(sha256("weather"), serial)), "identifier");
        eq(devices.deviceOfV2(v2), device, "device");
        eq(devices.device(device).v2, v2, "v2");
        eq(devices.device(device).changedAt, 1010, "changed");
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.HasSerial.selector, device, v2));
        devices.assignSerial(device, another);
        vm.stopPrank();
        enroll(NEXT);
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.SerialUsed.selector, v2, device));
        devices.assignSerial(vm.addr(NEXT), serial);
        // Another name, other identifiers; the old ones stay.
        vm.prank(CONTROLLER);
        projects.setName(project, "meteo");
        vm.prank(CONTROLLER);
        bytes32 other = devices.assignSerial(vm.addr(NEXT), serial);
        yes(other != v2 && devices.deviceOfV2(v2) == device, "the old name's identifier");
    }

    /// The vector of the original's v2 (docs/spec/identity.md).
    function test_TheV2IdentifierIsTheOriginals() public {
        vm.startPrank(CONTROLLER);
        projects.setName(project, "geodnet");
        bytes32 v2 = devices.assignSerial(device, sha256("serial-kitchen-temp-sensor"));
        eq(v2, 0xf528c4d9f82f657ec7a4616f5d3b6958af2bc44daa32708b92970d7add9a1c53, "identifier");
        vm.stopPrank();
    }

    function test_EveryChangeNamesTheOneBefore() public {
        bytes32 serial = sha256("1");
        vm.prank(CONTROLLER);
        devices.assignSerial(device, serial);
        vm.roll(1020);
        bytes memory signature = sign(KEY, devices.updateDigest(device, HASH, URI, deadline));
        vm.prank(OWNER);
        vm.expectEmit(true, true, true, true);
        emit DeviceRegistry.DocumentUpdated(project, device, 1, HASH, URI, 1010);
        devices.update(device, HASH, URI, deadline, signature);
        vm.prank(OWNER);
        vm.expectEmit(true, true, true, true);
        emit DeviceRegistry.DeviceRemoved(project, device, OWNER, 1020);
        devices.deactivate(device);
        eq(devices.device(device).changedAt, 1020, "changed");
    }

    function test_LongURIsAreInTheEventAlone() public {
        string memory long = string(new bytes(97));
        bytes memory signature = sign(KEY, devices.updateDigest(device, HASH, long, deadline));
        vm.prank(OWNER);
        devices.update(device, HASH, long, deadline, signature);
        vm.expectRevert(abi.encodeWithSelector(IoIDReads.URIInEvent.selector, 1010));
        devices.documentURI(device);
    }

    function test_TheOriginalsReads() public view {
        yes(devices.exists(device) && !devices.exists(BUYER), "exists");
        eq(bytes(devices.METHOD()), "did:io:", "method");
        string memory did = devices.did(device);
        eq(bytes(did), bytes(devices.documentID(device)), "did");
        eq(bytes(did).length, 49, "length of the DID");
        eq(devices.wallet(did), devices.accountOf(device), "by DID");
        (address wallet, string memory did_) = devices.wallet(uint256(uint160(device)));
        eq(wallet, devices.accountOf(device), "by id");
        eq(bytes(did_), bytes(did), "DID by id");
        eq(devices.deviceTokenId(device), uint160(device), "token");
        eq(devices.deviceProject(device), project, "project");
        yes(devices.registeredNFT(address(nft), 1) && !devices.registeredNFT(address(nft), 2), "token used");
        yes(!devices.registeredNFT(address(this), 1), "a stranger's contract");
        eq(devices.ioID(), address(devices), "ioID");
        eq(devices.ioIDStore(), address(store), "store");
        eq(devices.wallet("did:io:0x00"), address(0), "a short DID");
        eq(devices.wallet(string(new bytes(49))), address(0), "no DID");
    }

    function testFuzz_OnlyOneSpellingOfADIDHasAWallet(uint256 place, uint8 c) public view {
        bytes memory did = bytes(devices.did(device));
        place = bound(place, 0, did.length - 1);
        bool same = did[place] == bytes1(c);
        did[place] = bytes1(c);
        eq(devices.wallet(string(did)), same ? devices.accountOf(device) : address(0), "wallet");
    }
}
