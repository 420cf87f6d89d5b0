// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IRestakingPool} from "../security/ISecurity.sol";

/// @dev The part of ProjectRegistry the store asks.
interface IStoreProjects {
    function isController(uint256 projectId, address who) external view returns (bool);
    function projectType(uint256 projectId) external view returns (uint8);
    function deviceContract(uint256 projectId) external view returns (address);
    function projectOf(address deviceContract) external view returns (uint256);
    function ownerOf(uint256 projectId) external view returns (address);
}

/// @title DeviceStore
/// @notice The fee for device identities (ioIDStore with the split of IIP-41): a project buys quota before, or a
/// registration pays on the spot. A quarter of every fee is burned, the rest is the treasury's.
/// @dev A project whose owner has restaked less than votes demand (IIP-41: parameter "pool.projectStake", 0 from genesis)
/// neither buys quota nor registers devices; what it registered before stays. That counts for projects of software too,
/// else each would call itself one.
///
/// No coin stays here: each fee is split in the call that brings it, and what is too much goes back. The original
/// forwarded or kept excess, let anyone apply for any project, and left old device contracts mapped.
contract DeviceStore {
    /// @notice The project type whose devices are software: it may not buy quota before.
    uint8 public constant VIRTUAL = 1;

    /// @notice Knows projects, their controllers and device contracts.
    IStoreProjects public immutable PROJECTS;
    /// @notice The only one that uses quota.
    address public immutable DEVICE_REGISTRY;
    /// @notice May change the price.
    address public immutable GOVERNOR;
    /// @notice Takes a quarter.
    address public immutable BURN;
    /// @notice Takes three quarters, and what does not divide.
    address public immutable TREASURY;

    /// @notice The numbers that votes change.
    IParameters public immutable PARAMS;
    /// @notice Knows what a project's owner has restaked.
    IRestakingPool public immutable POOL;

    /// @notice The fee for one identity in wei.
    uint256 public price;

    /// @dev One slot: bought ever, used ever. used <= bought, always.
    struct Quota {
        uint128 applied;
        uint128 actived;
    }

    mapping(uint256 projectId => Quota) private _quotas;

    error NotController(uint256 projectId, address caller);
    error NotDeviceRegistry(address caller);
    error NotGovernor(address caller);
    error NothingToApply();
    error VirtualProject(uint256 projectId);
    error FeeTooLow(uint256 have, uint256 want);
    error NotTheFee(uint256 have, uint256 want);
    error PaymentFailed(address to);
    error ProjectStakeTooLow(uint256 projectId, address owner, uint256 have, uint256 want);
    /// @notice The original's method is not safe; use the one named here.
    error UseSafe(string method);

    /// @notice As the original's: a project bought quota.
    event ApplyIoIDs(uint256 indexed projectId, uint256 amount);
    /// @notice As the original's: a device of the project was registered.
    event ActiveIoID(uint256 indexed projectId);
    /// @notice As the original's: identities have another price from now on.
    event ChangePrice(uint256 price);
    /// @notice A fee was split. `burned` + `treasury` is all of it.
    event FeeSplit(uint256 indexed projectId, uint256 identities, uint256 burned, uint256 treasury);

    constructor(
        IStoreProjects projects,
        address deviceRegistry,
        address governor,
        address burn,
        address treasury,
        IParameters params,
        IRestakingPool pool,
        uint256 price_
    ) {
        PROJECTS = projects;
        DEVICE_REGISTRY = deviceRegistry;
        GOVERNOR = governor;
        BURN = burn;
        TREASURY = treasury;
        PARAMS = params;
        POOL = pool;
        price = price_;
        emit ChangePrice(price_);
    }

    /// @notice Buys quota for a project of hardware devices; called by a controller. What is above the fee comes back.
    /// @param amount how many identities, not 0
    function applyIoIDs(uint256 projectId, uint256 amount) external payable {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        if (amount == 0) revert NothingToApply();
        if (PROJECTS.projectType(projectId) == VIRTUAL) revert VirtualProject(projectId);
        _requireStake(projectId);
        uint256 fee = amount * price;
        if (msg.value < fee) revert FeeTooLow(msg.value, fee);
        Quota storage q = _quotas[projectId];
        q.applied += SafeCast.toUint128(amount); // matters only where the price is 0
        emit ApplyIoIDs(projectId, amount);
        _split(projectId, amount, fee);
        if (msg.value > fee) _send(msg.sender, msg.value - fee);
    }

    /// @notice Uses quota for one device, with the fee when there is none; called by the device registry.
    function activeIoID(uint256 projectId) external payable {
        _activate(projectId, 1);
    }

    /// @notice `activeIoID` for `n` devices.
    function activeIoIDs(uint256 projectId, uint256 n) external payable {
        _activate(projectId, n);
    }

    /// @notice Sets the price; called by the governor.
    function changePrice(uint256 price_) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender);
        price = price_;
        emit ChangePrice(price_);
    }

    /// @notice What registering `n` devices of a project costs beyond its quota, in wei.
    function due(uint256 projectId, uint256 n) public view returns (uint256) {
        uint256 left = quota(projectId);
        return n <= left ? 0 : (n - left) * price;
    }

    /// @notice What a project's owner must have restaked, in wei, and what it has.
    function stakeOf(uint256 projectId) public view returns (uint256 have, uint256 want) {
        want = PARAMS.get("pool.projectStake");
        if (want != 0) have = POOL.restakedBy(PROJECTS.ownerOf(projectId));
    }

    /// @notice How many devices a project may register without a fee.
    function quota(uint256 projectId) public view returns (uint256) {
        Quota storage q = _quotas[projectId];
        return q.applied - q.actived;
    }

    /// @notice As the original's: identities paid for, ever.
    function projectAppliedAmount(uint256 projectId) external view returns (uint256) {
        return _quotas[projectId].applied;
    }

    /// @notice As the original's: devices registered, ever.
    function projectActivedAmount(uint256 projectId) external view returns (uint256) {
        return _quotas[projectId].actived;
    }

    /// @notice As the original's: a project's device contract. It never changes, so no old one stays mapped.
    function projectDeviceContract(uint256 projectId) external view returns (address) {
        return PROJECTS.deviceContract(projectId);
    }

    /// @notice As the original's: the project of a device contract.
    function deviceContractProject(address deviceContract) external view returns (uint256) {
        return PROJECTS.projectOf(deviceContract);
    }

    /// @notice As the original's: the ERC-721 of projects.
    function project() external view returns (address) {
        return address(PROJECTS);
    }

    /// @notice As the original's: who registers devices.
    function ioIDRegistry() external view returns (address) {
        return DEVICE_REGISTRY;
    }

    /// @notice As the original's: who takes the fees; here, what is not burned of them.
    function feeReceiver() external view returns (address) {
        return TREASURY;
    }

    /// @notice As the original's selector, refused: a device contract is made for its project, never brought.
    function setDeviceContract(uint256, address) external pure {
        revert UseSafe("ProjectRegistry.createDeviceContract(uint256,string,string)");
    }

    function _activate(uint256 projectId, uint256 n) private {
        if (msg.sender != DEVICE_REGISTRY) revert NotDeviceRegistry(msg.sender);
        uint256 fee = due(projectId, n);
        if (msg.value != fee) revert NotTheFee(msg.value, fee);
        _requireStake(projectId);
        Quota storage q = _quotas[projectId];
        uint256 left = q.applied - q.actived;
        if (n > left) {
            q.applied += uint128(n - left);
            _split(projectId, n - left, fee);
        }
        q.actived += uint128(n);
        for (uint256 i; i < n; ++i) {
            emit ActiveIoID(projectId);
        }
    }

    function _requireStake(uint256 projectId) private view {
        (uint256 have, uint256 want) = stakeOf(projectId);
        if (have < want) revert ProjectStakeTooLow(projectId, PROJECTS.ownerOf(projectId), have, want);
    }

    /// @dev A quarter rounded down is burned; the treasury has the rest, so no wei is lost.
    function _split(uint256 projectId, uint256 identities, uint256 fee) private {
        if (fee == 0) return;
        uint256 burned = fee / 4;
        emit FeeSplit(projectId, identities, burned, fee - burned);
        _send(BURN, burned);
        _send(TREASURY, fee - burned);
    }

    function _send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to);
    }
}
