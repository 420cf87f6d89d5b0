// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DeviceAccount} from "../src/identity/DeviceAccount.sol";
import {DeviceClaims} from "../src/identity/DeviceClaims.sol";
import {DeviceNFT} from "../src/identity/DeviceNFT.sol";
import {DeviceRegistry} from "../src/identity/DeviceRegistry.sol";
import {World} from "./World.sol";

/// @dev A maker that is a contract: it vouches for what it was told of.
contract Multisig {
    mapping(bytes32 => bool) public approved;

    function approve(bytes32 digest) external {
        approved[digest] = true;
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        return approved[digest] ? this.isValidSignature.selector : bytes4(0xffffffff);
    }
}

contract DeviceClaimsTest is World {
    uint256 private constant MAKER_KEY = 0x3a4e;
    uint256 private constant DEVICE_KEY = 0xde71;
    address private immutable MAKER = vm.addr(MAKER_KEY);
    address private immutable DEVICE = vm.addr(DEVICE_KEY);
    address private constant STRANGER = address(0x57a);

    function setUp() public {
        deploy();
        vm.startPrank(CONTROLLER);
        projects.setOperator(project, MAKER, true);
        vm.deal(CONTROLLER, 10 * store.price());
        store.applyIoIDs{value: 3 * store.price()}(project, 3);
        vm.stopPrank();
    }

    function registration(address owner) private view returns (DeviceRegistry.Registration memory r) {
        r = DeviceRegistry.Registration({
            projectId: project,
            deviceContract: address(nft),
            tokenId: claims.tokenOf(DEVICE),
            owner: owner,
            device: DEVICE,
            documentHash: keccak256("document"),
            documentURI: "ipfs://document",
            deadline: block.timestamp + 1 hours
        });
    }

    function voucher(uint256 key, address device) private view returns (DeviceClaims.Voucher memory v) {
        v.signer = vm.addr(key);
        v.deadline = block.timestamp + 1000 days;
        v.signature = sign(key, claims.voucherDigest(project, device, v.deadline));
    }

    function claim(DeviceRegistry.Registration memory r, DeviceClaims.Voucher memory v) private returns (address) {
        bytes memory signature = signed(DEVICE_KEY, r);
        vm.prank(STRANGER);
        return claims.claim(r, signature, v);
    }

    function expectRefused(DeviceRegistry.Registration memory r, DeviceClaims.Voucher memory v, bytes memory why)
        private
    {
        bytes memory signature = signed(DEVICE_KEY, r);
        vm.expectRevert(why);
        claims.claim(r, signature, v);
    }

    /// Whoever sends it, the device is the owner's whom it named.
    function test_AVouchedDeviceIsClaimedByTheOwnerItNamed() public {
        address account = claim(registration(OWNER), voucher(MAKER_KEY, DEVICE));
        eq(devices.ownerOf(uint160(DEVICE)), OWNER, "owner");
        eq(nft.ownerOf(claims.tokenOf(DEVICE)), account, "the token is in the account");
        eq(DeviceAccount(payable(account)).owner(), OWNER, "the account obeys the owner");
        eq(devices.device(DEVICE).tokenId, claims.tokenOf(DEVICE), "token");
        eq(store.projectActivedAmount(project), 1, "one of the quota is used");
        eq(address(claims).balance, 0, "nothing stays behind");
    }

    function test_AVoucherServesOnce() public {
        DeviceClaims.Voucher memory v = voucher(MAKER_KEY, DEVICE);
        claim(registration(OWNER), v);
        DeviceRegistry.Registration memory r = registration(STRANGER);
        bytes memory signature = signed(DEVICE_KEY, r);
        vm.expectRevert();
        claims.claim(r, signature, v);
        vm.prank(OWNER);
        devices.deactivate(DEVICE);
        signature = signed(DEVICE_KEY, r);
        vm.expectRevert();
        claims.claim(r, signature, v);
    }

    function test_WithoutTheDeviceNobodyClaimsIt() public {
        DeviceRegistry.Registration memory r = registration(STRANGER);
        bytes memory forOwner = signed(DEVICE_KEY, registration(OWNER));
        DeviceClaims.Voucher memory v = voucher(MAKER_KEY, DEVICE);
        vm.expectRevert();
        claims.claim(r, forOwner, v);
    }

    function test_OnlyTheMakersVoucherForThisDeviceCounts() public {
        DeviceRegistry.Registration memory r = registration(OWNER);
        expectRefused(
            r, voucher(0xbad, DEVICE), abi.encodeWithSelector(DeviceClaims.NotController.selector, project, vm.addr(0xbad))
        );
        DeviceClaims.Voucher memory v = voucher(MAKER_KEY, STRANGER);
        bytes memory bad = abi.encodeWithSelector(DeviceClaims.BadVoucher.selector, project, DEVICE, MAKER);
        expectRefused(r, v, bad);
        v = voucher(0xbad, DEVICE);
        v.signer = MAKER;
        expectRefused(r, v, bad);
        v = voucher(MAKER_KEY, DEVICE);
        v.deadline += 1;
        expectRefused(r, v, bad);
        v = voucher(MAKER_KEY, DEVICE);
        vm.prank(CONTROLLER);
        projects.setOperator(project, MAKER, false);
        expectRefused(r, v, abi.encodeWithSelector(DeviceClaims.NotController.selector, project, MAKER));
    }

    function test_AVoucherEnds() public {
        DeviceClaims.Voucher memory v = voucher(MAKER_KEY, DEVICE);
        vm.warp(v.deadline + 1);
        expectRefused(registration(OWNER), v, abi.encodeWithSelector(DeviceClaims.Expired.selector, v.deadline));
    }

    function test_TokenAndContractAreTheVouchedDevices() public {
        DeviceRegistry.Registration memory r = registration(OWNER);
        r.tokenId = 1;
        expectRefused(
            r,
            voucher(MAKER_KEY, DEVICE),
            abi.encodeWithSelector(DeviceClaims.WrongToken.selector, 1, claims.tokenOf(DEVICE))
        );
        r = registration(OWNER);
        r.deviceContract = address(this);
        expectRefused(
            r,
            voucher(MAKER_KEY, DEVICE),
            abi.encodeWithSelector(DeviceClaims.WrongProject.selector, address(this), address(nft))
        );
        vm.expectRevert(DeviceNFT.NotDeviceClaims.selector);
        nft.mintVouched(OWNER, 1 << 63);
    }

    function test_AContractMayVouch() public {
        Multisig maker = new Multisig();
        vm.prank(CONTROLLER);
        projects.setOperator(project, address(maker), true);
        DeviceClaims.Voucher memory v = DeviceClaims.Voucher(address(maker), block.timestamp + 1 days, "");
        expectRefused(
            registration(OWNER),
            v,
            abi.encodeWithSelector(DeviceClaims.BadVoucher.selector, project, DEVICE, address(maker))
        );
        maker.approve(claims.voucherDigest(project, DEVICE, v.deadline));
        claim(registration(OWNER), v);
        eq(devices.ownerOf(uint160(DEVICE)), OWNER, "owner");
    }

    /// With no quota left, who claims may pay; what is too much comes back to him.
    /// Vouchers lie in devices for years. A maker whose account takes on code meanwhile (EIP-7702) meant them all the same.
    function test_AVoucherOutlivesCodeOnTheMakersAccount() public {
        DeviceClaims.Voucher memory v = voucher(MAKER_KEY, DEVICE);
        DeviceRegistry.Registration memory r = registration(OWNER);
        vm.etch(MAKER, hex"5f5ffd"); // knows nothing of ERC-1271
        expectRefused(r, voucher(0xbad, DEVICE), abi.encodeWithSelector(DeviceClaims.NotController.selector, project, vm.addr(0xbad)));
        v.signature[5] ^= 0x01;
        expectRefused(r, v, abi.encodeWithSelector(DeviceClaims.BadVoucher.selector, project, DEVICE, MAKER));
        v.signature[5] ^= 0x01;
        claim(r, v);
        eq(devices.ownerOf(uint160(DEVICE)), OWNER, "owner");
    }

    function test_WithoutQuotaTheFeeIsPaidAndTheRestReturned() public {
        for (uint256 i = 1; i <= 3; ++i) {
            DeviceRegistry.Registration memory p = prepare(0x111 + i);
            bytes memory s = signed(0x111 + i, p);
            vm.prank(OWNER);
            devices.registerV3(p, s);
        }
        uint256 price = store.price();
        DeviceRegistry.Registration memory r = registration(OWNER);
        DeviceClaims.Voucher memory v = voucher(MAKER_KEY, DEVICE);
        expectRefused(r, v, abi.encodeWithSelector(DeviceRegistry.FeeTooLow.selector, 0, price));
        bytes memory signature = signed(DEVICE_KEY, r);
        vm.deal(STRANGER, 2 * price);
        vm.prank(STRANGER);
        claims.claim{value: 2 * price}(r, signature, v);
        eq(STRANGER.balance, price, "change");
        eq(address(claims).balance, 0, "nothing stays behind");
    }

    function testFuzz_TokensOfVouchedDevicesAreAboveTheCounted(address a, address b) public view {
        yes(claims.tokenOf(a) >= 1 << 63 && claims.tokenOf(a) < 1 << 64, "range");
        yes(uint64(uint160(a)) << 1 == uint64(uint160(b)) << 1 || claims.tokenOf(a) != claims.tokenOf(b), "distinct");
    }

    function test_CoinsComeFromTheRegistryAlone() public {
        vm.deal(STRANGER, 1);
        vm.prank(STRANGER);
        (bool ok,) = address(claims).call{value: 1}("");
        yes(!ok, "no stray coins");
    }

    /// Identities count their transfers, so accounts can tell one ownership from the next.
    function test_TransfersAreCounted() public {
        claim(registration(OWNER), voucher(MAKER_KEY, DEVICE));
        eq(devices.transferCount(uint160(DEVICE)), 0, "none");
        vm.prank(OWNER);
        devices.transferFrom(OWNER, STRANGER, uint160(DEVICE));
        vm.prank(STRANGER);
        devices.transferFrom(STRANGER, OWNER, uint160(DEVICE));
        eq(devices.transferCount(uint160(DEVICE)), 2, "two");
    }
}
