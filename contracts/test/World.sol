// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Burn} from "../src/chain/Burn.sol";
import {Treasury} from "../src/economics/Treasury.sol";
import {DataLog, IProjectControl} from "../src/data/DataLog.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";
import {DeviceClaims, IVouchers} from "../src/identity/DeviceClaims.sol";
import {DeviceNFT} from "../src/identity/DeviceNFT.sol";
import {DeviceRegistry} from "../src/identity/DeviceRegistry.sol";
import {DeviceStore, IStoreProjects} from "../src/identity/DeviceStore.sol";
import {DeviceTrust, ITrustDevices, ITrustProjects} from "../src/identity/DeviceTrust.sol";
import {ERC6551Registry} from "../src/identity/ERC6551Registry.sol";
import {IProjects, IStore} from "../src/identity/IoIDReads.sol";
import {ProjectRegistry} from "../src/identity/ProjectRegistry.sol";
import {IParameters} from "../src/governance/Parameters.sol";
import {IRestakingPool} from "../src/security/ISecurity.sol";
import {ICheckpoints, IController, IDemand, IDevices, Settlement} from "../src/settlement/Settlement.sol";

/// @dev What a project's stake is read from: a vote's number, and what accounts have restaked.
contract StakeGate {
    uint256 public wanted;
    mapping(address => uint256) public restakedBy;

    function want(uint256 value) external {
        wanted = value;
    }

    function restake(address account, uint256 amount) external {
        restakedBy[account] = amount;
    }

    function get(bytes32 name) external view returns (uint256) {
        require(name == "pool.projectStake", "another parameter");
        return wanted;
    }
}

/// @dev All contracts but the chain's, joined as genesis joins them, with a project and helpers to use it.
abstract contract World is Base {
    ERC6551Registry internal accounts;
    DeviceAccount internal accountCode;
    ProjectRegistry internal projects;
    DeviceRegistry internal devices;
    DeviceStore internal store;
    StakeGate internal gate;
    DeviceTrust internal trust;
    DeviceClaims internal claims;
    Burn internal burn;
    Treasury internal treasury;
    DataLog internal log;
    Settlement internal settlement;

    uint256 internal project;
    DeviceNFT internal nft;
    address internal constant CONTROLLER = address(0xc0);
    address internal constant OWNER = address(0x0e0e);
    address internal constant GOVERNOR = address(0x60);
    /// @dev Nobody is there until a test puts somebody there.
    address internal constant DEMAND = address(0xdc);
    address internal constant APPEALS = address(0xa9);
    uint256 internal constant PRICE = 1000 ether;

    function deploy() internal {
        accounts = new ERC6551Registry();
        accountCode = new DeviceAccount();
        burn = new Burn();
        treasury = new Treasury(GOVERNOR, 1 days, new Treasury.Allowance[](0));
        gate = new StakeGate();
        uint256 nonce = vm.getNonce(address(this));
        address projectsAt = vm.computeCreateAddress(address(this), nonce + 1);
        address devicesAt = vm.computeCreateAddress(address(this), nonce + 2);
        address storeAt = vm.computeCreateAddress(address(this), nonce + 3);
        address claimsAt = vm.computeCreateAddress(address(this), nonce + 4);
        DeviceNFT code = new DeviceNFT(projectsAt, devicesAt, claimsAt);
        projects = new ProjectRegistry(address(code));
        devices = new DeviceRegistry(IProjects(address(projects)), accounts, address(accountCode), IStore(storeAt));
        store = new DeviceStore(
            IStoreProjects(address(projects)),
            address(devices),
            GOVERNOR,
            address(burn),
            address(treasury),
            IParameters(address(gate)),
            IRestakingPool(address(gate)),
            PRICE
        );
        claims = new DeviceClaims(IVouchers(address(projects)), devices);
        trust = new DeviceTrust(ITrustProjects(address(projects)), ITrustDevices(address(devices)));
        log = new DataLog(IProjectControl(address(projects)));
        settlement =
            new Settlement(IController(address(projects)), IDevices(address(devices)), ICheckpoints(address(log)), IDemand(DEMAND), APPEALS);

        vm.roll(1000);
        vm.warp(1_800_000_000);
        vm.startPrank(CONTROLLER);
        project = projects.register("weather", 0);
        nft = DeviceNFT(projects.createDeviceContract(project, "Weather station", "WX"));
        vm.stopPrank();
    }

    /// @dev Buys quota for the project.
    function provide(uint256 amount) internal {
        vm.deal(CONTROLLER, CONTROLLER.balance + amount * PRICE);
        vm.prank(CONTROLLER);
        store.applyIoIDs{value: amount * PRICE}(project, amount);
    }

    /// @dev A registration of a new device with key `deviceKey`, for a token minted now.
    function prepare(uint256 deviceKey) internal returns (DeviceRegistry.Registration memory r) {
        vm.prank(CONTROLLER);
        uint256 tokenId = nft.mint(OWNER);
        r = DeviceRegistry.Registration({
            projectId: project,
            deviceContract: address(nft),
            tokenId: tokenId,
            owner: OWNER,
            device: vm.addr(deviceKey),
            documentHash: keccak256(abi.encode(deviceKey)),
            documentURI: "ipfs://bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
            deadline: block.timestamp + 1 hours
        });
    }

    function signed(uint256 deviceKey, DeviceRegistry.Registration memory r) internal view returns (bytes memory) {
        return sign(deviceKey, devices.registrationDigest(r));
    }

    /// @dev Registers a new device and returns its account.
    function enroll(uint256 deviceKey) internal returns (address account) {
        DeviceRegistry.Registration memory r = prepare(deviceKey);
        bytes memory signature = signed(deviceKey, r);
        provide(1);
        vm.prank(OWNER);
        return devices.registerV3(r, signature);
    }
}
