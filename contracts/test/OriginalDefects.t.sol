// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {World} from "./World.sol";
import {DeviceNFT} from "../src/identity/DeviceNFT.sol";
import {DeviceRegistry} from "../src/identity/DeviceRegistry.sol";
import {DeviceSignature} from "../src/identity/DeviceSignature.sol";
import {DeviceStore} from "../src/identity/DeviceStore.sol";
import {IoIDReads} from "../src/identity/IoIDReads.sol";
import {ProjectRegistry} from "../src/identity/ProjectRegistry.sol";

/// One test for each defect of the original ioID contracts, showing that it is gone.
contract OriginalDefectsTest is World {
    uint256 private constant KEY = 0xd1;
    uint256 private constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    address private constant THIEF = address(0xbadbad);

    function setUp() public {
        deploy();
    }

    /// Its permit bound owner and nonce alone: who saw one registered the device in his own project.
    function test_FrontRunRegistration() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        provide(1);
        vm.startPrank(THIEF);
        uint256 other = projects.register("evil", 1);
        DeviceNFT evil = DeviceNFT(projects.createDeviceContract(other, "evil", "E"));
        (r.projectId, r.deviceContract, r.tokenId, r.owner) = (other, address(evil), evil.mint(THIEF), THIEF);
        vm.deal(THIEF, PRICE);
        (bool ok,) =
            address(devices).call{value: PRICE}(abi.encodeCall(devices.registerV3, (r, signature)));
        vm.stopPrank();
        yes(!ok && !devices.exists(r.device), "taken to another project");
    }

    /// Its permit did not bind the document, so whoever relayed it chose hash and URI.
    function test_UnboundDocumentHash() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        provide(1);
        r.documentHash = keccak256("another");
        vm.prank(OWNER);
        (bool ok,) = address(devices).call(abi.encodeCall(devices.registerV3, (r, signature)));
        yes(!ok, "another document");
        r = prepare(KEY);
        r.documentURI = "ipfs://another";
        vm.prank(OWNER);
        (ok,) = address(devices).call(abi.encodeCall(devices.registerV3, (r, signature)));
        yes(!ok, "another URI");
    }

    /// Anybody could send a permit to migrate, which spent the nonce and with it every other permit.
    function test_NonceGriefingByMigrate() public {
        enroll(KEY);
        address device = vm.addr(KEY);
        uint256 deadline = block.timestamp + 60;
        bytes memory update = sign(KEY, devices.updateDigest(device, keccak256("new"), "u", deadline));
        vm.prank(THIEF);
        (bool ok,) = address(devices).call(
            abi.encodeWithSignature("migrate(address,address,uint256,bytes)", device, OWNER, deadline, update)
        );
        yes(!ok, "an update's signature migrates");
        eq(devices.nonces(device), 1, "nonce");
        vm.prank(OWNER);
        devices.update(device, keccak256("new"), "u", deadline, update);
    }

    /// Its migrate moved an identity on the device's word alone.
    function test_MigrateWithoutOwner() public {
        enroll(KEY);
        address device = vm.addr(KEY);
        uint256 deadline = block.timestamp + 60;
        bytes memory signature = sign(KEY, devices.migrateDigest(device, THIEF, deadline));
        vm.prank(THIEF);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.NotIdentityOwner.selector, device, THIEF));
        devices.migrate(device, THIEF, deadline, signature);
    }

    /// A page that starts at a stranger is of no project, not of the project 0 that is none.
    function test_AnUnregisteredDeviceIsOfNoProject() public {
        vm.expectRevert(abi.encodeWithSelector(IoIDReads.NotRegistered.selector, address(0xdead)));
        devices.projectIDs(0, address(0xdead), 1);
        vm.expectRevert(abi.encodeWithSelector(IoIDReads.NotRegistered.selector, address(0xdead)));
        devices.projectIDs(project, address(0xdead), 1);
    }

    /// Its pages of devices went in a circle after a removal and a registration.
    function test_EndlessPaging() public {
        for (uint256 i; i < 7; ++i) {
            enroll(KEY + i);
        }
        vm.startPrank(OWNER);
        devices.deactivate(vm.addr(KEY)); // the first
        devices.deactivate(vm.addr(KEY + 3));
        devices.deactivate(vm.addr(KEY + 6)); // the newest
        vm.stopPrank();
        enroll(KEY + 7);
        for (uint256 size = 1; size < 12; ++size) {
            (uint256 found, uint256 pages) = walk(size);
            eq(found, 5, "devices");
            yes(pages <= 8, "pages");
        }
        (address[] memory none, address next) = devices.projectIDs(99, address(1), 10);
        eq(none.length, 0, "a project without devices");
        eq(next, address(0), "ends");
        (none, next) = devices.projectIDs(project, address(1), 0);
        eq(none.length, 0, "a page of nothing");
    }

    function walk(uint256 size) private view returns (uint256 found, uint256 pages) {
        address next = address(1);
        address[] memory seen = new address[](20);
        do {
            address[] memory page;
            (page, next) = devices.projectIDs(project, next, size);
            for (uint256 i; i < page.length; ++i) {
                for (uint256 k; k < found; ++k) {
                    yes(seen[k] != page[i], "a device comes twice");
                }
                yes(devices.exists(page[i]), "a removed device");
                seen[found++] = page[i];
            }
            yes(++pages < 20, "no end");
        } while (next != address(0));
        eq(seen[0], vm.addr(KEY + 7), "newest first");
    }

    /// Its remove left count, list and wallet as they were.
    function test_RemoveLeavesListEntryAndCount() public {
        enroll(KEY);
        enroll(KEY + 1);
        eq(devices.projectDeviceCount(project), 2, "count");
        vm.prank(OWNER);
        devices.deactivate(vm.addr(KEY));
        eq(devices.projectDeviceCount(project), 1, "count");
        (address[] memory list,) = devices.projectIDs(project, address(1), 10);
        eq(list.length, 1, "list");
        eq(list[0], vm.addr(KEY + 1), "who is left");
    }

    /// Its admin changed a project's device contract, and the old one still gave the project.
    function test_StaleDeviceContractMapping() public {
        vm.startPrank(CONTROLLER);
        (bool ok,) = address(projects).call(abi.encodeCall(projects.createDeviceContract, (project, "again", "A")));
        yes(!ok, "a second contract");
        vm.expectRevert(
            abi.encodeWithSelector(
                DeviceStore.UseSafe.selector, "ProjectRegistry.createDeviceContract(uint256,string,string)"
            )
        );
        store.setDeviceContract(project, address(this));
        vm.stopPrank();
        eq(store.deviceContractProject(address(nft)), project, "project");
        eq(store.projectDeviceContract(project), address(nft), "contract");
        eq(store.deviceContractProject(address(this)), 0, "a stranger");
    }

    /// Its ProjectRegistry took coins for a project that is free, and had no way to give them back.
    function test_ValueStuckInProjectRegistry() public {
        vm.deal(address(this), 3 ether);
        bytes[4] memory calls = [
            abi.encodeWithSignature("register()"),
            abi.encodeWithSignature("register(string)", "x"),
            abi.encodeWithSignature("register(string,uint8)", "x", 0),
            bytes("")
        ];
        for (uint256 i; i < calls.length; ++i) {
            (bool ok,) = address(projects).call{value: 1 ether}(calls[i]);
            yes(!ok, "coins taken");
        }
        eq(address(projects).balance, 0, "balance");
    }

    /// Its store did not look at what came with a registration that had quota, and kept it.
    function test_ActiveIoIDValueKept() public {
        provide(1);
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.deal(OWNER, 1 ether);
        vm.prank(OWNER);
        devices.registerV3{value: 1 ether}(r, signature);
        eq(OWNER.balance, 1 ether, "all of it is back");
        eq(address(store).balance + address(devices).balance, 0, "nothing stays");
    }

    /// Its store forwarded what was above the price.
    function test_ExcessNotRefunded() public {
        vm.deal(CONTROLLER, 2 * PRICE + 7);
        vm.prank(CONTROLLER);
        store.applyIoIDs{value: 2 * PRICE + 7}(project, 1);
        eq(CONTROLLER.balance, PRICE + 7, "refund");
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.prank(OWNER);
        devices.registerV3(r, signature);
        r = prepare(KEY + 1);
        signature = signed(KEY + 1, r);
        vm.deal(OWNER, PRICE + 9);
        vm.prank(OWNER);
        devices.registerV3{value: PRICE + 9}(r, signature);
        eq(OWNER.balance, 9, "refund of a registration");
    }

    /// Anybody could buy quota for any project, of amount 0 too.
    function test_AnyoneMayApply() public {
        vm.deal(THIEF, PRICE);
        vm.startPrank(THIEF);
        vm.expectRevert(abi.encodeWithSelector(DeviceStore.NotController.selector, project, THIEF));
        store.applyIoIDs{value: PRICE}(project, 1);
        vm.stopPrank();
        vm.prank(CONTROLLER);
        vm.expectRevert(DeviceStore.NothingToApply.selector);
        store.applyIoIDs(project, 0);
    }

    /// The seller's operators went on writing metadata after a sale.
    function test_OperatorsAndMetadataSurviveATransfer() public {
        vm.startPrank(CONTROLLER);
        projects.addOperator(project, THIEF);
        projects.setMetadata(project, "site", "https://weather.example");
        projects.transferFrom(CONTROLLER, OWNER, project);
        vm.stopPrank();
        yes(!projects.isOperator(project, THIEF), "operator");
        eq(projects.metadata(project, "site").length, 0, "metadata");
        vm.prank(THIEF);
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NotController.selector, project, THIEF));
        projects.setMetadata(project, "site", "evil");
    }

    /// Each signature had a second spelling.
    function test_HighSAccepted() public {
        provide(1);
        DeviceRegistry.Registration memory r = prepare(KEY);
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(KEY, devices.registrationDigest(r));
        bytes memory high = abi.encodePacked(rr, bytes32(N - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        vm.prank(OWNER);
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.registerV3(r, high);
    }

    /// It knew ecrecover alone.
    function test_P256NotRegistrable() public {
        provide(1);
        (uint256 x, uint256 y) = vm.publicKeyP256(77);
        DeviceRegistry.Registration memory r = prepare(KEY);
        r.device = address(uint160(uint256(keccak256(abi.encode(x, y)))));
        (bytes32 rr, bytes32 s) = vm.signP256(77, devices.registrationDigest(r));
        uint256 n = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;
        if (uint256(s) > n / 2) s = bytes32(n - uint256(s));
        vm.prank(OWNER);
        devices.registerV3(r, abi.encodePacked(rr, s, x, y));
        eq(devices.device(r.device).keyType, 2, "key type");
    }

    /// A key was for ever.
    function test_NoRotation() public {
        enroll(KEY);
        address device = vm.addr(KEY);
        bytes32 digest = devices.rotateDigest(device, vm.addr(0xee), 1, keccak256("new"), "u", block.timestamp);
        (bytes memory a, bytes memory b) = (sign(KEY, digest), sign(0xee, digest));
        vm.prank(OWNER);
        devices.rotateKey(device, vm.addr(0xee), 1, keccak256("new"), "u", block.timestamp, a, b);
        eq(devices.signerOf(device), vm.addr(0xee), "signer");
    }

    /// One permit served for register, update, remove and migrate.
    function test_OneSignatureServesOneAction() public {
        enroll(KEY);
        address device = vm.addr(KEY);
        uint256 deadline = block.timestamp + 60;
        bytes memory signature = sign(KEY, devices.updateDigest(device, devices.documentHash(device), "", deadline));
        vm.startPrank(OWNER);
        (bool ok,) = address(devices).call(abi.encodeCall(devices.remove, (device, deadline, signature)));
        yes(!ok, "an update's signature removes");
        signature = sign(KEY, devices.removeDigest(device, deadline));
        (ok,) = address(devices).call(abi.encodeCall(devices.migrate, (device, OWNER, deadline, signature)));
        yes(!ok, "a removal's signature migrates");
        vm.stopPrank();
    }

    /// The old methods say what to use.
    function test_OldPermitMethodsAreRefusedByName() public {
        string[5] memory old = [
            "register(address,uint256,address,bytes32,string,uint8,bytes32,bytes32)",
            "register(address,uint256,address,address,bytes32,string,uint8,bytes32,bytes32)",
            "update(address,bytes32,string,uint8,bytes32,bytes32)",
            "remove(address,uint8,bytes32,bytes32)",
            "migrate(address,address,uint8,bytes32,bytes32)"
        ];
        bytes4[5] memory selectors = [bytes4(0x39a4a241), 0xb20187f1, 0xfd8fa0c1, 0x937a7b2e, 0x4b08210d];
        string[5] memory use = [
            "registerV3",
            "registerV3",
            "update(address,bytes32,string,uint256,bytes)",
            "remove(address,uint256,bytes)",
            "migrate(address,address,uint256,bytes)"
        ];
        vm.deal(address(this), 5 ether);
        for (uint256 i; i < 5; ++i) {
            eq(bytes32(bytes4(keccak256(bytes(old[i])))), bytes32(selectors[i]), "selector");
            (bool ok, bytes memory answer) = address(devices).call{value: 1 ether}(abi.encodePacked(selectors[i]));
            yes(!ok, "accepted");
            eq(answer, abi.encodeWithSelector(IoIDReads.UseSafe.selector, use[i]), "reason");
        }
        (bool taken, bytes memory reason) = address(projects).call(abi.encodeWithSignature("register()"));
        yes(!taken, "a project without a name");
        eq(reason, abi.encodeWithSelector(ProjectRegistry.UseSafe.selector, "register(string)"), "reason");
    }
}

/// The original's project methods that were sound.
contract ProjectFlowsTest is World {
    function setUp() public {
        deploy();
    }

    function test_ANameIsChangedAndTheOldOneStaysTheProjects() public {
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NotProjectOwner.selector, project, address(this)));
        projects.setName(project, "meteo");
        vm.prank(CONTROLLER);
        projects.setName(project, "meteo");
        eq(bytes(projects.name(project)), "meteo", "name");
        eq(projects.projectByName("weather"), 0, "nobody's name now");
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NameTaken.selector, project));
        projects.register("weather");
        eq(projects.register("air"), 2, "another");
        eq(projects.projectType(2), 0, "hardware");
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NameTaken.selector, project));
        projects.setName(2, "weather");
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NameTaken.selector, 2));
        projects.setName(project, "air");
        vm.startPrank(CONTROLLER);
        projects.setName(project, "meteo"); // its own again
        eq(projects.projectByName("meteo"), project, "its own");
        projects.setName(project, "weather"); // and back
        vm.stopPrank();
        eq(projects.projectByName("weather"), project, "back");
        eq(projects.projectByName("meteo"), 0, "given up");
        eq(projects.projectByName(""), 0, "no name");
        eq(projects.project(), address(projects), "project");
    }

    /// Who takes the name that a maker gave up must not name devices in its place: identifiers of version 2 are made of
    /// the project's name and the serial number, and nothing else.
    function test_NobodyAssignsSerialsUnderTheNameOfAnother() public {
        address thief = address(0x7e);
        vm.prank(CONTROLLER);
        projects.setName(project, "meteo");
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NameTaken.selector, project));
        projects.register("weather");
    }

    function test_OperatorsAsTheOriginal() public {
        vm.startPrank(CONTROLLER);
        projects.addOperator(project, OWNER);
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.AlreadyOperator.selector, project, OWNER));
        projects.addOperator(project, OWNER);
        vm.stopPrank();
        vm.prank(OWNER);
        projects.setMetadata(project, "site", "x");
        eq(projects.metadata(project, "site"), "x", "metadata");
        vm.startPrank(CONTROLLER);
        projects.removeOperator(project, OWNER);
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NotOperator.selector, project, OWNER));
        projects.removeOperator(project, OWNER);
        vm.stopPrank();
    }

    function test_TokensAreBurnedByTheirOwner() public {
        vm.prank(CONTROLLER);
        nft.mintBatch(OWNER, 3);
        vm.expectRevert();
        nft.burn(1);
        vm.prank(CONTROLLER);
        vm.expectRevert();
        nft.burn(1);
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (1, 3);
        vm.prank(OWNER);
        nft.burnBatch(ids);
        eq(nft.balanceOf(OWNER), 1, "left");
        eq(nft.totalMinted(), 3, "numbers do not come again");
    }
}
