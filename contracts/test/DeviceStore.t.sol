// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {World} from "./World.sol";
import {DeviceNFT} from "../src/identity/DeviceNFT.sol";
import {DeviceRegistry} from "../src/identity/DeviceRegistry.sol";
import {DeviceStore} from "../src/identity/DeviceStore.sol";
import {DeviceTrust} from "../src/identity/DeviceTrust.sol";

contract DeviceStoreTest is World {
    uint256 private constant KEY = 0xd1;

    function setUp() public {
        deploy();
    }

    function test_AQuarterIsBurnedAndTheRestIsTheTreasurys() public {
        provide(3);
        eq(burn.burned(), 750 ether, "burned");
        eq(treasury.accrued(), 2250 ether, "treasury");
        eq(address(store).balance, 0, "store");
        eq(store.projectAppliedAmount(project), 3, "applied");
        eq(store.quota(project), 3, "quota");
    }

    function testFuzz_NoWeiIsLost(uint256 price, uint256 amount, uint256 more) public {
        price = bound(price, 0, 1e30);
        amount = bound(amount, 1, 1e6);
        more = bound(more, 0, 1e20);
        vm.prank(GOVERNOR);
        store.changePrice(price);
        vm.deal(CONTROLLER, price * amount + more);
        vm.prank(CONTROLLER);
        store.applyIoIDs{value: price * amount + more}(project, amount);
        eq(address(burn).balance, price * amount / 4, "burned");
        eq(address(burn).balance + address(treasury).balance, price * amount, "split");
        eq(CONTROLLER.balance, more, "refund");
        eq(address(store).balance, 0, "store");
    }

    function test_OnlyTheGovernorSetsThePrice() public {
        vm.expectRevert(abi.encodeWithSelector(DeviceStore.NotGovernor.selector, address(this)));
        store.changePrice(0);
        vm.prank(GOVERNOR);
        store.changePrice(5);
        eq(store.price(), 5, "price");
    }

    function test_TooLittleIsRefused() public {
        vm.deal(CONTROLLER, PRICE);
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(DeviceStore.FeeTooLow.selector, PRICE - 1, PRICE));
        store.applyIoIDs{value: PRICE - 1}(project, 1);
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.deal(OWNER, PRICE);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.FeeTooLow.selector, PRICE - 1, PRICE));
        devices.registerV3{value: PRICE - 1}(r, signature);
    }

    /// @dev IIP-41: a project whose owner has restaked too little registers nobody, until he restakes or votes say so.
    function test_AProjectNeedsTheStakeThatVotesDemand() public {
        provide(2);
        gate.want(500 ether);
        gate.restake(CONTROLLER, 500 ether - 1);
        (uint256 have, uint256 want) = store.stakeOf(project);
        eq(have, 500 ether - 1, "have");
        eq(want, 500 ether, "want");
        bytes memory refusal = abi.encodeWithSelector(
            DeviceStore.ProjectStakeTooLow.selector, project, CONTROLLER, 500 ether - 1, 500 ether
        );
        vm.deal(CONTROLLER, PRICE);
        vm.prank(CONTROLLER);
        vm.expectRevert(refusal);
        store.applyIoIDs{value: PRICE}(project, 1);
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.prank(OWNER);
        vm.expectRevert(refusal);
        devices.registerV3(r, signature);
        gate.restake(CONTROLLER, 500 ether);
        vm.prank(OWNER);
        devices.registerV3(r, signature);
        vm.prank(CONTROLLER);
        store.applyIoIDs{value: PRICE}(project, 1);
        eq(store.quota(project), 2, "quota");
    }

    /// @dev A project of software is no way round.
    function test_TheStakeIsDemandedOfSoftwareToo() public {
        vm.prank(CONTROLLER);
        uint256 software = projects.register("software", 1);
        gate.want(1);
        vm.deal(address(devices), PRICE);
        vm.prank(address(devices));
        vm.expectRevert(abi.encodeWithSelector(DeviceStore.ProjectStakeTooLow.selector, software, CONTROLLER, 0, 1));
        store.activeIoIDs{value: PRICE}(software, 1);
    }

    /// @dev With the 0 of genesis nobody asks the pool, and the sale of a project does not matter.
    function test_WithoutADemandThePoolIsNotAsked() public {
        vm.etch(address(gate), hex"5f5f5260205ff3"); // answers 0 to all
        (uint256 have, uint256 want) = store.stakeOf(project);
        eq(have + want, 0, "nothing");
        provide(1);
    }

    function test_OnlyTheRegistryUsesQuota() public {
        provide(1);
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(DeviceStore.NotDeviceRegistry.selector, CONTROLLER));
        store.activeIoID(project);
        vm.deal(address(devices), 1);
        vm.prank(address(devices));
        vm.expectRevert(abi.encodeWithSelector(DeviceStore.NotTheFee.selector, 1, 0));
        store.activeIoID{value: 1}(project);
        vm.prank(address(devices));
        store.activeIoID(project);
        eq(store.projectActivedAmount(project), 1, "used");
    }

    function test_SoftwareDevicesPayAsTheyAreRegistered() public {
        vm.startPrank(CONTROLLER);
        uint256 virtual_ = projects.register("software", 1);
        DeviceNFT token = DeviceNFT(projects.createDeviceContract(virtual_, "s", "S"));
        vm.deal(CONTROLLER, 10 * PRICE);
        vm.expectRevert(abi.encodeWithSelector(DeviceStore.VirtualProject.selector, virtual_));
        store.applyIoIDs{value: PRICE}(virtual_, 1);
        DeviceRegistry.Registration memory r;
        (r.projectId, r.deviceContract, r.tokenId, r.owner) = (virtual_, address(token), token.mint(CONTROLLER), CONTROLLER);
        (r.device, r.documentHash, r.deadline) = (vm.addr(KEY), keccak256("d"), block.timestamp);
        devices.registerV3{value: PRICE}(r, signed(KEY, r));
        vm.stopPrank();
        eq(store.projectAppliedAmount(virtual_), 1, "applied");
        eq(store.projectActivedAmount(virtual_), 1, "used");
    }

    /// Quota goes first, and what it lacks is paid, over projects in one batch.
    function test_ABatchUsesQuotaAndPaysTheRest() public {
        provide(2);
        DeviceRegistry.Registration[] memory rs = new DeviceRegistry.Registration[](5);
        bytes[] memory signatures = new bytes[](5);
        for (uint256 i; i < 5; ++i) {
            rs[i] = prepare(KEY + i);
            signatures[i] = signed(KEY + i, rs[i]);
        }
        vm.deal(OWNER, 4 * PRICE);
        vm.prank(OWNER);
        devices.registerBatch{value: 4 * PRICE}(rs, signatures);
        eq(OWNER.balance, PRICE, "paid three");
        eq(store.projectActivedAmount(project), 5, "used");
        eq(store.quota(project), 0, "left");
        eq(address(devices).balance, 0, "registry");
    }

    function test_NothingComesOutOfBurn() public {
        vm.deal(address(this), 1 ether);
        (bool ok,) = address(burn).call{value: 1 ether}("");
        yes(ok, "burned");
        (ok,) = address(burn).call(abi.encodeWithSignature("withdraw()"));
        yes(!ok, "a way out");
        eq(burn.burned(), 1 ether, "balance");
    }

    function test_GasOfHundred() public {
        provide(101);
        DeviceRegistry.Registration[] memory rs = new DeviceRegistry.Registration[](100);
        bytes[] memory signatures = new bytes[](100);
        for (uint256 i; i < 100; ++i) {
            rs[i] = prepare(0x5000 + i);
            signatures[i] = signed(0x5000 + i, rs[i]);
        }
        vm.cool(address(devices));
        vm.cool(address(nft));
        vm.cool(address(store));
        vm.prank(OWNER);
        uint256 before = gasleft();
        devices.registerBatch(rs, signatures);
        uint256 each = (before - gasleft()) / 100;
        vm.snapshotValue("registerBatch of 100: per device", each);
        yes(each < 400_000, "gas per device");
    }
}

/// A contract that signs everything.
contract Agreeable {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        return this.isValidSignature.selector;
    }
}

contract DeviceTrustTest is World {
    uint256 private constant KEY = 0xd1;
    address private constant VERIFIER = address(0xfe);
    address private device;

    function setUp() public {
        deploy();
        enroll(KEY);
        device = vm.addr(KEY);
        vm.prank(CONTROLLER);
        trust.setVerifier(project, VERIFIER, true);
    }

    function attest(uint64 until) private {
        address signer = devices.signerOf(device);
        vm.prank(VERIFIER);
        trust.attest(device, signer, "tpm2", keccak256("result"), until);
    }

    function kind() private view returns (bytes32 k) {
        (k,,,,) = trust.hardware(device);
    }

    function test_AVerdictCountsUntilItsBlock() public {
        eq(kind(), 0, "none");
        attest(1010);
        (bytes32 k, bytes32 result, address verifier, uint64 at, uint64 until) = trust.hardware(device);
        eq(k, "tpm2", "kind");
        eq(result, keccak256("result"), "result");
        eq(verifier, VERIFIER, "verifier");
        eq(at, 1000, "at");
        eq(until, 1010, "until");
        vm.roll(1010);
        eq(kind(), "tpm2", "the last block");
        vm.roll(1011);
        eq(kind(), 0, "over");
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.OverAlready.selector, 1010));
        trust.attest(device, device, "tpm2", 0, 1010);
    }

    function test_OnlyVerifiersOfTheProjectJudge() public {
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NotVerifier.selector, project, address(this)));
        trust.attest(device, device, "tpm2", 0, 2000);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NotController.selector, project, VERIFIER));
        vm.prank(VERIFIER);
        trust.setVerifier(project, VERIFIER, true);
        vm.prank(CONTROLLER);
        trust.setVerifier(project, VERIFIER, false);
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NotVerifier.selector, project, VERIFIER));
        trust.attest(device, device, "tpm2", 0, 2000);
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NotRegistered.selector, address(9)));
        trust.attest(address(9), address(9), "tpm2", 0, 2000);
    }

    function test_VerifiersDoNotSurviveATransferOfTheProject() public {
        vm.prank(CONTROLLER);
        projects.transferFrom(CONTROLLER, OWNER, project);
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NotVerifier.selector, project, VERIFIER));
        trust.attest(device, device, "tpm2", 0, 2000);
    }

    function test_ARotationVoidsTheVerdict() public {
        attest(2000);
        bytes32 digest = devices.rotateDigest(device, vm.addr(0xee), 1, keccak256("n"), "u", block.timestamp);
        (bytes memory a, bytes memory b) = (sign(KEY, digest), sign(0xee, digest));
        vm.prank(OWNER);
        devices.rotateKey(device, vm.addr(0xee), 1, keccak256("n"), "u", block.timestamp, a, b);
        eq(kind(), 0, "of the old key");
        attest(2000);
        eq(kind(), "tpm2", "of the new key");
    }

    /// A verifier saw the evidence of one key; the owner rotates before the verdict reaches the chain, or right after the
    /// challenge. The verdict must not be about the key that nobody saw.
    function test_AVerdictDoesNotPassToAKeyRotatedInMeanwhile() public {
        address software = vm.addr(0xee);
        bytes32 digest = devices.rotateDigest(device, software, 1, keccak256("n"), "u", block.timestamp);
        (bytes memory a, bytes memory b) = (sign(KEY, digest), sign(0xee, digest));
        vm.prank(OWNER);
        devices.rotateKey(device, software, 1, keccak256("n"), "u", block.timestamp, a, b);
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.WrongDeviceSigner.selector, software, device));
        trust.attest(device, device, "tpm2", 0, 2000);
        eq(kind(), 0, "nothing was recorded");
        vm.prank(VERIFIER);
        trust.attest(device, software, "tpm2", 0, 2000);
        eq(kind(), "tpm2", "of the key it has");
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.WrongDeviceSigner.selector, software, address(0)));
        trust.attest(device, address(0), "tpm2", 0, 2000);
    }

    /// What signs a contract's readings is in its document, which it changes without a rotation.
    function test_AContractHasNoHardware() public {
        address wallet = address(new Agreeable());
        bytes32 digest = devices.rotateDigest(device, wallet, 1, keccak256("n"), "u", block.timestamp);
        bytes memory signature = sign(KEY, digest);
        vm.prank(OWNER);
        devices.rotateKey(device, wallet, 1, keccak256("n"), "u", block.timestamp, signature, "");
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NoKey.selector, device));
        trust.attest(device, wallet, "tpm2", 0, 2000);
    }

    function test_ASaleKeepsItARemovalDoesNot() public {
        attest(2000);
        vm.prank(OWNER);
        devices.transferFrom(OWNER, address(0xb0b0), uint160(device));
        eq(kind(), "tpm2", "sold");
        vm.prank(address(0xb0b0));
        devices.deactivate(device);
        eq(kind(), 0, "removed");
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NotRegistered.selector, device));
        trust.attest(device, device, "tpm2", 0, 2000);
    }

    function test_VerdictsAreRevoked() public {
        vm.prank(VERIFIER);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NothingToRevoke.selector, device));
        trust.revoke(device);
        attest(2000);
        vm.expectRevert(abi.encodeWithSelector(DeviceTrust.NotVerifier.selector, project, address(this)));
        trust.revoke(device);
        vm.prank(CONTROLLER);
        trust.revoke(device);
        eq(kind(), 0, "revoked");
        vm.prank(VERIFIER);
        vm.expectRevert(DeviceTrust.NoKind.selector);
        trust.attest(device, device, 0, 0, 2000);
    }
}

/// Everything the store can be asked, and everything that can happen to identities, in any order.
contract StoreHandler is World {
    uint256 public paid; // by all, less what came back
    address[] public devicesSeen;
    mapping(address device => uint256) public lastNonce;
    mapping(address device => uint256) public key;
    mapping(address device => bool) public gone;
    uint256 private _rotations;

    constructor() {
        deploy();
    }

    function apply_(uint256 amount, uint256 value) external {
        amount = bound(amount, 0, 5);
        value = bound(value, 0, 6 * PRICE);
        vm.deal(CONTROLLER, value);
        vm.prank(CONTROLLER);
        try store.applyIoIDs{value: value}(project, amount) {
            paid += value - CONTROLLER.balance;
        } catch {}
    }

    function price(uint256 to) external {
        vm.prank(GOVERNOR);
        store.changePrice(bound(to, 0, PRICE));
    }

    function register(uint256 i, uint256 value) external {
        uint256 deviceKey = 0x9000 + bound(i, 0, 40);
        value = bound(value, 0, 2 * PRICE);
        DeviceRegistry.Registration memory r = prepare(deviceKey);
        bytes memory signature = signed(deviceKey, r);
        vm.deal(OWNER, value);
        vm.prank(OWNER);
        try devices.registerV3{value: value}(r, signature) {
            paid += value - OWNER.balance;
            devicesSeen.push(r.device);
            key[r.device] = deviceKey;
        } catch {}
    }

    function rotate(uint256 i, uint256 first, bool reuse) external {
        if (devicesSeen.length == 0) return;
        address d = devicesSeen[i % devicesSeen.length];
        uint256 next = reuse ? 0x9000 + bound(i, 0, 40) : 0xa000 + ++_rotations;
        first = bound(first, 0, 100);
        bytes32 digest = devices.rotateDigest(d, vm.addr(next), first, keccak256("r"), "r", block.timestamp);
        (bytes memory a, bytes memory b) = (sign(key[d], digest), sign(next, digest));
        vm.prank(OWNER);
        try devices.rotateKey(d, vm.addr(next), first, keccak256("r"), "r", block.timestamp, a, b) {
            yes(!gone[d], "a removed device rotates");
            key[d] = next;
        } catch {}
    }

    function end(uint256 i, bool agreed) external {
        if (devicesSeen.length == 0) return;
        address d = devicesSeen[i % devicesSeen.length];
        bytes memory signature = sign(key[d], devices.removeDigest(d, block.timestamp));
        vm.prank(OWNER);
        if (agreed) {
            try devices.remove(d, block.timestamp, signature) {
                gone[d] = true;
            } catch {}
        } else {
            try devices.deactivate(d) {
                gone[d] = true;
            } catch {}
        }
    }

    /// Looks whether nonces rise; called by the invariant after each step.
    function nonces() external {
        for (uint256 i; i < devicesSeen.length; ++i) {
            uint256 now_ = devices.nonces(devicesSeen[i]);
            yes(now_ >= lastNonce[devicesSeen[i]] && now_ > 0, "a nonce fell");
            lastNonce[devicesSeen[i]] = now_;
        }
    }

    function count() external view returns (uint256) {
        return devicesSeen.length;
    }

    function check() external view {
        eq(address(burn).balance + address(treasury).balance, paid, "every wei is burned or the treasury's");
        eq(address(store).balance + address(devices).balance, 0, "nothing stays behind");
        yes(store.projectAppliedAmount(project) >= store.projectActivedAmount(project), "quota is negative");
        eq(store.projectActivedAmount(project), devicesSeen.length, "one use a device");
        uint256 live;
        for (uint256 i; i < devicesSeen.length; ++i) {
            address d = devicesSeen[i];
            DeviceRegistry.Device memory got = devices.device(d);
            eq(got.signer, vm.addr(key[d]), "signer");
            eq(devices.deviceOf(got.signer), d, "the device of its signer");
            eq(got.removed ? 1 : 0, gone[d] ? 1 : 0, "removed");
            yes(devices.isTokenUsed(project, got.tokenId), "token");
            eq(nft.ownerOf(got.tokenId), got.account, "its token is in its account");
            if (!got.removed) ++live;
            for (uint256 k; k < i; ++k) {
                DeviceRegistry.Device memory other = devices.device(devicesSeen[k]);
                yes(other.tokenId != got.tokenId && other.signer != got.signer && devicesSeen[k] != d, "shared");
            }
        }
        eq(devices.projectDeviceCount(project), live, "count");
        (address[] memory list, address next) = devices.projectIDs(project, address(1), 1000);
        eq(list.length, live, "list");
        eq(next, address(0), "ends");
    }
}

contract StoreInvariants is Base {
    StoreHandler private _handler;

    function setUp() public {
        _handler = new StoreHandler();
        targetContract(address(_handler));
    }

    function invariant_FeesQuotaKeysAndTokensAddUp() public {
        _handler.check();
        _handler.nonces();
    }
}
