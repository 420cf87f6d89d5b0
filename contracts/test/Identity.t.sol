// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Vm} from "./Base.sol";
import {World} from "./World.sol";
import {AccountDelegation} from "../src/identity/AccountDelegation.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";
import {DeviceNFT} from "../src/identity/DeviceNFT.sol";
import {DeviceRegistry} from "../src/identity/DeviceRegistry.sol";
import {DeviceSignature} from "../src/identity/DeviceSignature.sol";
import {IERC6551Executable} from "../src/identity/ERC6551.sol";
import {IoIDReads} from "../src/identity/IoIDReads.sol";
import {OwnerChain} from "../src/identity/OwnerChain.sol";
import {ProjectRegistry} from "../src/identity/ProjectRegistry.sol";

contract ProjectRegistryTest is World {
    address private constant BUYER = address(0xb0);

    function setUp() public {
        deploy();
    }

    function test_IdsCountFromOne() public {
        eq(project, 1, "first id");
        eq(projects.register("air", 1), 2, "second id");
        eq(projects.count(), 2, "count");
        eq(projects.projectByName("air"), 2, "by name");
        eq(projects.projectType(2), 1, "type");
        eq(projects.ownerOf(2), address(this), "owner");
    }

    function test_NamesAreUniqueAndBounded() public {
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NameTaken.selector, 1));
        projects.register("weather", 1);
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.BadNameLength.selector, 0, 64));
        projects.register("", 0);
        projects.register(string(new bytes(64)), 0);
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.BadNameLength.selector, 65, 64));
        projects.register(string(new bytes(65)), 0);
    }

    function test_OperatorsDoNotSurviveATransfer() public {
        vm.startPrank(CONTROLLER);
        projects.setOperator(project, address(7), true);
        yes(projects.isController(project, address(7)), "operator");
        projects.transferFrom(CONTROLLER, BUYER, project);
        vm.stopPrank();
        yes(!projects.isController(project, address(7)), "the seller's operator");
        yes(!projects.isController(project, CONTROLLER), "the seller");
        yes(projects.isController(project, BUYER), "the buyer");
        // Nor do they come back with the token.
        vm.prank(BUYER);
        projects.transferFrom(BUYER, CONTROLLER, project);
        yes(!projects.isController(project, address(7)), "the operator of long ago");
    }

    function test_OnlyTheOwnerNamesOperators() public {
        vm.prank(CONTROLLER);
        projects.setOperator(project, address(7), true);
        vm.prank(address(7));
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NotProjectOwner.selector, project, address(7)));
        projects.setOperator(project, address(8), true);
    }

    function test_NobodyControlsAProjectThatDoesNotExist() public view {
        yes(!projects.isController(99, address(0)), "zero");
        yes(!projects.isController(99, CONTROLLER), "stranger");
    }

    function test_AProjectHasOneDeviceContract() public {
        eq(projects.deviceContract(project), address(nft), "device contract");
        eq(projects.projectOf(address(nft)), project, "project");
        vm.prank(CONTROLLER);
        vm.expectRevert(
            abi.encodeWithSelector(ProjectRegistry.DeviceContractExists.selector, project, address(nft))
        );
        projects.createDeviceContract(project, "again", "A");
        vm.expectRevert(abi.encodeWithSelector(ProjectRegistry.NotController.selector, project, address(this)));
        projects.createDeviceContract(project, "mine", "M");
    }

    function test_DeviceContractIsInitializedOnceAndOnlyByItsRegistry() public {
        vm.expectRevert(DeviceNFT.NotProjectRegistry.selector);
        nft.initialize(2, "x", "x");
        DeviceNFT code = DeviceNFT(projects.DEVICE_NFT());
        vm.expectRevert(DeviceNFT.NotProjectRegistry.selector);
        code.initialize(2, "x", "x");
        vm.prank(address(projects));
        vm.expectRevert(DeviceNFT.AlreadyInitialized.selector);
        nft.initialize(2, "x", "x");
        eq(bytes(nft.name()), bytes("Weather station"), "name");
        eq(bytes(nft.symbol()), bytes("WX"), "symbol");
    }

    function test_ControllersMint() public {
        vm.prank(CONTROLLER);
        eq(nft.mintBatch(OWNER, 5), 1, "first id");
        eq(nft.balanceOf(OWNER), 5, "balance");
        eq(nft.totalMinted(), 5, "minted");
        vm.expectRevert(abi.encodeWithSelector(DeviceNFT.NotController.selector, project, address(this)));
        nft.mint(OWNER);
        // The code behind the clones belongs to no project and mints for nobody.
        DeviceNFT code = DeviceNFT(projects.DEVICE_NFT());
        vm.expectRevert(abi.encodeWithSelector(DeviceNFT.NotController.selector, 0, CONTROLLER));
        vm.prank(CONTROLLER);
        code.mint(OWNER);
    }
}

contract DeviceRegistryTest is World {
    uint256 private constant KEY = 0xd1;
    uint256 private constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    uint256 private constant P256_N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;
    address private constant THIEF = address(0xbad);

    function setUp() public {
        deploy();
        provide(100);
    }

    function test_RegistrationGivesIdentityAccountAndToken() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        address account = enrollWith(r, signed(KEY, r));
        DeviceRegistry.Device memory d = devices.device(r.device);
        eq(d.projectId, project, "project");
        eq(d.deviceContract, address(nft), "device contract");
        eq(d.tokenId, r.tokenId, "token");
        eq(d.identityId, uint256(uint160(r.device)), "identity");
        eq(d.owner, OWNER, "owner");
        eq(d.account, account, "account");
        eq(d.documentHash, r.documentHash, "document");
        eq(d.registeredAt, block.number, "block");
        eq(d.keyType, 1, "key type");
        eq(devices.nonces(r.device), 1, "nonce");
        eq(devices.ownerOf(uint160(r.device)), OWNER, "identity token");
        eq(nft.ownerOf(r.tokenId), account, "device token");
        eq(devices.accountOf(r.device), account, "account");
        eq(devices.projectOf(r.device), project, "project");
        eq(devices.registeredAt(r.device), block.number, "block");
        eq(
            accounts.account(address(accountCode), 0, block.chainid, address(devices), uint160(r.device)),
            account,
            "the address of EIP-6551"
        );
        eq(DeviceAccount(payable(account)).owner(), OWNER, "owner of the account");
    }

    function test_ADeviceThatIsNotRegisteredIsAllZero() public view {
        DeviceRegistry.Device memory d = devices.device(address(5));
        eq(d.projectId | d.registeredAt | uint256(uint160(d.account)), 0, "device");
        eq(devices.accountOf(address(5)), address(0), "account");
    }

    function test_RegistrationEventHoldsEverything() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.expectEmit(true, true, true, true);
        emit DeviceRegistry.DeviceRegistered(
            project,
            r.device,
            OWNER,
            devices.predictAccount(r.device),
            uint160(r.device),
            address(nft),
            r.tokenId,
            1,
            r.documentHash,
            r.documentURI
        );
        enrollWith(r, signature);
    }

    /// The original's hole: a permit seen in the mempool could be spent on another project.
    function test_FrontRunnerCannotTakeADeviceToAnotherProject() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.startPrank(THIEF);
        uint256 other = projects.register("evil", 0);
        DeviceNFT evil = DeviceNFT(projects.createDeviceContract(other, "evil", "E"));
        uint256 tokenId = evil.mint(THIEF);
        DeviceRegistry.Registration memory stolen = r;
        (stolen.projectId, stolen.deviceContract, stolen.tokenId, stolen.owner) = (other, address(evil), tokenId, THIEF);
        expectWrongSigner(stolen, signature);
        devices.registerV3(stolen, signature);
        vm.stopPrank();
    }

    function test_FrontRunnerCannotSendTheRegistrationItself() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.prank(THIEF);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.NotTokenOwnerOrOperator.selector, OWNER, THIEF));
        devices.registerV3(r, signature);
        // Someone the owner approved for all may.
        vm.prank(OWNER);
        nft.setApprovalForAll(THIEF, true);
        vm.prank(THIEF);
        devices.registerV3(r, signature);
        eq(devices.ownerOf(uint160(r.device)), OWNER, "the owner stays the owner");
    }

    function test_EveryFieldIsBoundByTheSignature() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.prank(CONTROLLER);
        uint256 token = nft.mint(OWNER);
        for (uint256 field; field < 5; ++field) {
            DeviceRegistry.Registration memory x = abi.decode(abi.encode(r), (DeviceRegistry.Registration));
            if (field == 0) x.tokenId = token;
            if (field == 1) x.documentHash = keccak256("other");
            if (field == 2) x.documentURI = "ipfs://other";
            if (field == 3) x.deadline += 1;
            if (field == 4) x.device = vm.addr(KEY + 1);
            expectWrongSigner(x, signature);
            vm.prank(OWNER);
            devices.registerV3(x, signature);
        }
    }

    function test_ASignatureForAnotherChainIsRefused() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        vm.chainId(1);
        bytes memory signature = signed(KEY, r);
        vm.chainId(4690);
        expectWrongSigner(r, signature);
        vm.prank(OWNER);
        devices.registerV3(r, signature);
    }

    function test_ANewOwnerOfTheTokenCannotUseTheOldOwnersSignature() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.prank(OWNER);
        nft.transferFrom(OWNER, THIEF, r.tokenId);
        vm.prank(THIEF);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.NotTokenOwner.selector, OWNER, r.tokenId));
        devices.registerV3(r, signature);
        r.owner = THIEF;
        expectWrongSigner(r, signature);
        vm.prank(THIEF);
        devices.registerV3(r, signature);
    }

    function test_HighSIsRefused() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(KEY, devices.registrationDigest(r));
        bytes memory high = abi.encodePacked(rr, bytes32(N - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        vm.prank(OWNER);
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.registerV3(r, high);
        vm.prank(OWNER);
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.registerV3(r, abi.encodePacked(rr, s, v - 27));
    }

    function testFuzz_SignaturesOfOtherLengthsAreRefused(bytes memory signature) public {
        vm.assume(signature.length != 65 && signature.length != 128);
        DeviceRegistry.Registration memory r = prepare(KEY);
        vm.prank(OWNER);
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.registerV3(r, signature);
    }

    function test_P256DeviceRegisters() public {
        (DeviceRegistry.Registration memory r, bytes memory signature) = prepareP256(77);
        vm.prank(OWNER);
        devices.registerV3(r, signature);
        eq(devices.device(r.device).keyType, 2, "key type");
        eq(devices.ownerOf(uint160(r.device)), OWNER, "identity");
    }

    function test_P256HighSWrongKeyAndWrongDigestAreRefused() public {
        (DeviceRegistry.Registration memory r, bytes memory signature) = prepareP256(77);
        (uint256 rr, uint256 s, uint256 x, uint256 y) = abi.decode(signature, (uint256, uint256, uint256, uint256));
        vm.startPrank(OWNER);
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.registerV3(r, abi.encode(rr, P256_N - s, x, y));
        (uint256 ox, uint256 oy) = vm.publicKeyP256(78);
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.registerV3(r, abi.encode(rr, s, ox, oy));
        r.deadline += 1;
        vm.expectRevert(DeviceSignature.InvalidSignature.selector);
        devices.registerV3(r, signature);
        vm.stopPrank();
    }

    /// A valid signature by the thief's own key does not pass for another device.
    function test_P256SignatureOfAnotherKeyIsRefused() public {
        (DeviceRegistry.Registration memory r,) = prepareP256(77);
        (bytes32 rr, bytes32 s) = vm.signP256(78, devices.registrationDigest(r));
        (uint256 x, uint256 y) = vm.publicKeyP256(78);
        bytes memory signature = abi.encodePacked(rr, lowS(s), x, y);
        expectWrongSigner(r, address(uint160(uint256(keccak256(abi.encode(x, y))))));
        vm.prank(OWNER);
        devices.registerV3(r, signature);
    }

    function test_DeviceRegistersOnce() public {
        enroll(KEY);
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.AlreadyRegistered.selector, r.device));
        devices.registerV3(r, signature);
    }

    function test_ATokenServesOneDeviceEvenWhenTakenOutOfItsAccount() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        address account = enrollWith(r, signed(KEY, r));
        vm.prank(OWNER);
        DeviceAccount(payable(account)).execute(
            address(nft), 0, abi.encodeCall(nft.transferFrom, (account, OWNER, r.tokenId)), 0
        );
        eq(nft.ownerOf(r.tokenId), OWNER, "taken out");
        r.device = vm.addr(KEY + 1);
        bytes memory signature = signed(KEY + 1, r);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.TokenUsed.selector, project, r.tokenId));
        devices.registerV3(r, signature);
    }

    function test_OnlyTheProjectsOwnDeviceContractCounts() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        r.projectId = 2;
        bytes memory signature = signed(KEY, r);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.WrongProject.selector, address(nft), 1, 2));
        devices.registerV3(r, signature);
        r.projectId = 0;
        r.deviceContract = address(this);
        signature = signed(KEY, r);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.WrongProject.selector, address(this), 0, 0));
        devices.registerV3(r, signature);
    }

    function test_LateOrEmptyRegistrationsAreRefused() public {
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.warp(r.deadline + 1);
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.Expired.selector, r.deadline));
        devices.registerV3(r, signature);
        vm.warp(r.deadline);
        r.documentHash = 0;
        signature = signed(KEY, r);
        vm.prank(OWNER);
        vm.expectRevert(DeviceRegistry.EmptyDocumentHash.selector);
        devices.registerV3(r, signature);
    }

    function test_DocumentIsUpdatedByOwnerWithTheDevicesSignature() public {
        enroll(KEY);
        address device = vm.addr(KEY);
        uint256 deadline = block.timestamp + 1;
        bytes memory signature = sign(KEY, devices.updateDigest(device, keccak256("new"), "ipfs://new", deadline));
        vm.prank(THIEF);
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.NotIdentityOwner.selector, device, THIEF));
        devices.update(device, keccak256("new"), "ipfs://new", deadline, signature);
        vm.startPrank(OWNER);
        devices.update(device, keccak256("new"), "ipfs://new", deadline, signature);
        eq(devices.device(device).documentHash, keccak256("new"), "document");
        eq(devices.nonces(device), 2, "nonce");
        // The same signature again: the nonce has moved on.
        (bool ok,) = address(devices).call(
            abi.encodeCall(devices.update, (device, keccak256("new"), "ipfs://new", deadline, signature))
        );
        yes(!ok, "replay is refused");
        vm.expectRevert(abi.encodeWithSelector(IoIDReads.NotRegistered.selector, address(9)));
        devices.update(address(9), keccak256("new"), "", deadline, signature);
        vm.stopPrank();
    }

    function test_IdentityCannotMoveIntoItsOwnAccount() public {
        address account = enroll(KEY);
        uint256 id = uint160(vm.addr(KEY));
        vm.prank(OWNER);
        vm.expectRevert(DeviceRegistry.OwnershipCycle.selector);
        devices.transferFrom(OWNER, account, id);
    }

    function test_GasOfRegistrations() public {
        uint256 n = 20;
        DeviceRegistry.Registration[] memory rs = new DeviceRegistry.Registration[](n);
        bytes[] memory signatures = new bytes[](n);
        for (uint256 i; i < n; ++i) {
            if (i % 2 == 0) {
                rs[i] = prepare(0x1000 + i);
                signatures[i] = signed(0x1000 + i, rs[i]);
            } else {
                (rs[i], signatures[i]) = prepareP256(0x1000 + i);
            }
        }
        vm.cool(address(devices));
        vm.cool(address(nft));
        vm.prank(OWNER);
        uint256 before = gasleft();
        devices.registerBatch(rs, signatures);
        uint256 each = (before - gasleft()) / n;
        vm.snapshotValue("registerBatch of 20: per device", each);
        yes(each < 450_000, "gas per device");
        DeviceRegistry.Registration memory r = prepare(KEY);
        bytes memory signature = signed(KEY, r);
        vm.cool(address(devices));
        vm.cool(address(nft));
        vm.prank(OWNER);
        before = gasleft();
        devices.registerV3(r, signature);
        vm.snapshotValue("register one device", before - gasleft());
    }

    function test_BatchIsAllOrNone() public {
        DeviceRegistry.Registration[] memory rs = new DeviceRegistry.Registration[](2);
        bytes[] memory signatures = new bytes[](2);
        for (uint256 i; i < 2; ++i) {
            rs[i] = prepare(KEY + i);
            signatures[i] = signed(KEY, rs[i]);
        }
        vm.prank(OWNER);
        vm.expectRevert();
        devices.registerBatch(rs, signatures);
        eq(devices.registeredAt(rs[0].device), 0, "nothing registered");
        vm.expectRevert(abi.encodeWithSelector(DeviceRegistry.LengthMismatch.selector, 2, 0));
        devices.registerBatch(rs, new bytes[](0));
    }

    function enrollWith(DeviceRegistry.Registration memory r, bytes memory signature) private returns (address) {
        vm.prank(OWNER);
        return devices.registerV3(r, signature);
    }

    function prepareP256(uint256 key) private returns (DeviceRegistry.Registration memory r, bytes memory signature) {
        r = prepare(1);
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        r.device = address(uint160(uint256(keccak256(abi.encode(x, y)))));
        (bytes32 rr, bytes32 s) = vm.signP256(key, devices.registrationDigest(r));
        signature = abi.encodePacked(rr, lowS(s), x, y);
    }

    function lowS(bytes32 s) private pure returns (bytes32) {
        return uint256(s) > P256_N / 2 ? bytes32(P256_N - uint256(s)) : s;
    }

    function expectWrongSigner(DeviceRegistry.Registration memory r, bytes memory signature) private {
        bytes32 digest = devices.registrationDigest(r);
        bytes32 rr;
        bytes32 s;
        assembly {
            rr := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        expectWrongSigner(r, ecrecover(digest, uint8(signature[64]), rr, s));
    }

    function expectWrongSigner(DeviceRegistry.Registration memory r, address have) private {
        vm.expectRevert(abi.encodeWithSelector(DeviceSignature.WrongSigner.selector, have, r.device));
    }
}

contract DeviceAccountTest is World {
    uint256 private constant KEY = 0xd1;
    DeviceAccount private account;

    function setUp() public {
        deploy();
        account = DeviceAccount(payable(enroll(KEY)));
    }

    function test_TokenAndStateFollowTheStandard() public {
        (uint256 chainId, address tokenContract, uint256 tokenId) = account.token();
        eq(chainId, block.chainid, "chain");
        eq(tokenContract, address(devices), "contract");
        eq(tokenId, uint160(vm.addr(KEY)), "token");
        eq(account.state(), 0, "state");
        vm.prank(OWNER);
        account.execute(address(1), 0, "", 0);
        eq(account.state(), 1, "state");
        yes(account.supportsInterface(0x6faff5f1), "account interface");
        yes(account.supportsInterface(0x51945447), "executable interface");
        yes(!account.supportsInterface(0xffffffff), "no interface");
    }

    function test_OnlyTheIdentityOwnerExecutesAndOnlyCalls() public {
        vm.deal(address(account), 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(AccountDelegation.NotAuthorized.selector, address(this), address(5), bytes4(0))
        );
        account.execute(address(5), 1, "", 0);
        for (uint8 op = 1; op < 5; ++op) {
            vm.prank(OWNER);
            vm.expectRevert(abi.encodeWithSelector(DeviceAccount.OnlyCall.selector, op));
            account.execute(address(5), 1, "", op);
        }
        vm.prank(OWNER);
        account.execute(address(0x555), 0.4 ether, "", 0);
        eq(address(0x555).balance, 0.4 ether, "paid out");
        vm.prank(OWNER);
        devices.transferFrom(OWNER, address(0xb0), uint160(vm.addr(KEY)));
        vm.prank(OWNER);
        vm.expectRevert(
            abi.encodeWithSelector(AccountDelegation.NotAuthorized.selector, OWNER, address(0x555), bytes4(0))
        );
        account.execute(address(0x555), 0.4 ether, "", 0);
    }

    function test_RevertReasonsComeThrough() public {
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceNFT.NotController.selector, project, address(account)));
        account.execute(address(nft), 0, abi.encodeCall(nft.mint, (OWNER)), 0);
    }

    function test_SignersAreTheOwnerOnThisChain() public {
        eq(bytes32(account.isValidSigner(OWNER, "")), bytes32(bytes4(0x523e3260)), "owner");
        eq(bytes32(account.isValidSigner(address(0), "")), 0, "nobody");
        vm.chainId(1);
        eq(account.owner(), address(0), "another chain");
        eq(bytes32(account.isValidSigner(OWNER, "")), 0, "another chain");
    }

    function test_CodeItselfObeysNobody() public {
        // It has no footer, so it has no token and no owner, whoever asks.
        (bool ok,) = address(accountCode).call(abi.encodeCall(IERC6551Executable.execute, (address(5), 0, "", 0)));
        yes(!ok, "execute");
    }

    function test_CyclesOfOwnershipAreRefused() public {
        address second = enroll(KEY + 1);
        uint256 first_ = uint160(vm.addr(KEY));
        uint256 second_ = uint160(vm.addr(KEY + 1));
        vm.startPrank(OWNER);
        vm.expectRevert();
        devices.safeTransferFrom(OWNER, address(account), first_);
        devices.safeTransferFrom(OWNER, address(account), second_);
        eq(devices.ownerOf(second_), address(account), "one account may own another");
        vm.expectRevert(OwnerChain.OwnershipCycle.selector);
        devices.safeTransferFrom(OWNER, second, first_);
        vm.stopPrank();
    }

    function test_DelegationsEndWithTheRegistrysTransfers() public {
        bytes4 approve = nft.approve.selector;
        vm.prank(OWNER);
        account.authorizeDelegator(address(7), address(nft), approve, type(uint48).max, 0);
        yes(account.isAuthorized(address(7), address(nft), approve), "granted");
        vm.prank(OWNER);
        devices.transferFrom(OWNER, address(0xb0), uint160(vm.addr(KEY)));
        yes(!account.isAuthorized(address(7), address(nft), approve), "sold");
        vm.prank(address(0xb0));
        devices.transferFrom(address(0xb0), OWNER, uint160(vm.addr(KEY)));
        yes(!account.isAuthorized(address(7), address(nft), approve), "bought back");
    }

    function test_CreatingAnAccountAgainReturnsIt() public {
        eq(
            accounts.createAccount(
                address(accountCode), 0, block.chainid, address(devices), uint160(vm.addr(KEY))
            ),
            address(account),
            "account"
        );
    }

    /// From the original's mainnet: ioID number 1 and its account, through the reference registry.
    function test_AddressesAreThoseOfTheReferenceRegistry() public {
        address canonical = 0x000000006551c19487814612e58FE06813775758;
        vm.etch(canonical, address(accounts).code);
        (bool ok, bytes memory answer) = canonical.call(
            abi.encodeCall(
                accounts.account,
                (
                    0x41C8f39463A868d3A88af00cd0fe7102F30E44eC,
                    0,
                    4689,
                    0x1FCB980eD0287777ab05ADc93012332e11300e54,
                    1
                )
            )
        );
        yes(ok, "call");
        eq(abi.decode(answer, (address)), 0xAdd7d1fFfaBf88E041f6a42759ED4D5E5EcdEa7D, "account");
    }
}

/// Registrations, transfers and updates in any order.
contract IdentityHandler is World {
    uint256 public registered;
    mapping(address => uint256) public signatures;
    address[] public seen;

    constructor() {
        deploy();
        provide(100);
    }

    function register(uint256 i) external {
        uint256 key = 0x9000 + bound(i, 0, 30);
        DeviceRegistry.Registration memory r = prepare(key);
        bytes memory signature = signed(key, r);
        bool fresh = devices.registeredAt(r.device) == 0;
        vm.prank(OWNER);
        try devices.registerV3(r, signature) {
            yes(fresh, "registered twice");
            ++registered;
            ++signatures[r.device];
            seen.push(r.device);
        } catch {
            yes(!fresh, "a fresh device was refused");
        }
    }

    function update(uint256 i, bool wrongNonce) external {
        if (seen.length == 0) return;
        uint256 key = 0x9000 + bound(i, 0, 30);
        address device = vm.addr(key);
        bytes32 digest = devices.updateDigest(device, bytes32(i | 1), "u", block.timestamp);
        if (wrongNonce) digest = keccak256(abi.encode(digest));
        bytes memory signature = sign(key, digest);
        vm.prank(OWNER);
        try devices.update(device, bytes32(i | 1), "u", block.timestamp, signature) {
            yes(!wrongNonce, "a wrong signature passed");
            ++signatures[device];
        } catch {}
    }

    function count() external view returns (uint256) {
        return seen.length;
    }

    function registry() external view returns (DeviceRegistry) {
        return devices;
    }
}

contract IdentityInvariants is World {
    IdentityHandler private _handler;

    function setUp() public {
        _handler = new IdentityHandler();
        targetContract(address(_handler));
    }

    function invariant_OneDeviceOneIdentityAndNoncesCountSignatures() public view {
        DeviceRegistry registry = _handler.registry();
        uint256 n = _handler.count();
        eq(registry.balanceOf(OWNER), n, "identities");
        for (uint256 i; i < n; ++i) {
            address device = _handler.seen(i);
            eq(registry.nonces(device), _handler.signatures(device), "nonce");
            yes(registry.ownerOf(uint160(device)) == OWNER, "identity");
        }
    }
}
