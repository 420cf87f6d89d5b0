// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {DeviceNFT} from "./DeviceNFT.sol";
import {DeviceRegistry} from "./DeviceRegistry.sol";

/// @dev The part of ProjectRegistry a claim asks.
interface IVouchers {
    function deviceContract(uint256 projectId) external view returns (address);
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @title DeviceClaims
/// @notice How an owner comes to a device in one transaction: its maker vouched for the device when it was made, the
/// device signed for its owner, and anybody brings both here.
/// @dev Without the voucher anybody could register any key with the project and use up its quota. Without the device's
/// signature, who reads a voucher could claim the device. A voucher serves once, for a device is registered once.
/// docs/adr/0013-claims-by-voucher.md
contract DeviceClaims is EIP712 {
    /// @notice What a maker signs for a device.
    /// @param signer a controller of the project; a contract signs as ERC-1271 has it
    /// @param deadline last second (Unix time) at which the device may be claimed
    /// @param signature over `voucherDigest`
    struct Voucher {
        address signer;
        uint256 deadline;
        bytes signature;
    }

    /// @notice The EIP-712 type a maker signs.
    bytes32 public constant VOUCHER_TYPEHASH =
        keccak256("DeviceVoucher(uint256 projectId,address device,uint256 deadline)");

    /// @notice Knows who controls a project.
    IVouchers public immutable PROJECTS;
    /// @notice Registers the devices.
    DeviceRegistry public immutable DEVICES;

    error Expired(uint256 deadline);
    error NotController(uint256 projectId, address signer);
    error BadVoucher(uint256 projectId, address device, address signer);
    error WrongToken(uint256 have, uint256 want);
    error WrongProject(address have, address want);
    error RefundFailed(address to);

    /// @notice A device was claimed on the voucher of `signer`.
    event DeviceClaimed(
        uint256 indexed projectId, address indexed device, address indexed owner, address signer, address account
    );

    constructor(IVouchers projects, DeviceRegistry devices) EIP712("Trellis DeviceClaims", "1") {
        PROJECTS = projects;
        DEVICES = devices;
    }

    /// @dev What the registry gives back of a fee, on its way to who sent it.
    receive() external payable {
        if (msg.sender != address(DEVICES)) revert RefundFailed(msg.sender);
    }

    /// @notice Mints the device's token and registers the device for the owner it named. Anybody may send it. The fee
    /// comes out of the project's quota, else out of what is sent; the rest goes back.
    /// @param r what the device signed; its `tokenId` is `tokenOf(r.device)`
    /// @param signature by the device, as registerV3 takes it
    /// @param voucher by the maker
    /// @return account the device's account
    function claim(DeviceRegistry.Registration calldata r, bytes calldata signature, Voucher calldata voucher)
        external
        payable
        returns (address account)
    {
        _checkVoucher(r.projectId, r.device, voucher);
        address deviceContract = PROJECTS.deviceContract(r.projectId);
        if (r.deviceContract != deviceContract) revert WrongProject(r.deviceContract, deviceContract);
        if (r.tokenId != tokenOf(r.device)) revert WrongToken(r.tokenId, tokenOf(r.device));
        DeviceNFT(deviceContract).mintVouched(r.owner, r.tokenId);
        account = DEVICES.registerV3{value: msg.value}(r, signature);
        emit DeviceClaimed(r.projectId, r.device, r.owner, voucher.signer, account);
        uint256 rest = address(this).balance;
        if (rest == 0) return account;
        (bool ok,) = msg.sender.call{value: rest}("");
        if (!ok) revert RefundFailed(msg.sender);
    }

    /// @notice The number of the token that a vouched device gets: above all that are minted by count, and known before,
    /// so that the device can sign it. 63 bits of the device's address: two devices of a project share one by accident
    /// once in three billion devices, and the second is then registered with a token minted by count.
    function tokenOf(address device) public pure returns (uint256) {
        return (1 << 63) | (uint160(device) & ((1 << 63) - 1));
    }

    /// @notice What a maker signs.
    function voucherDigest(uint256 projectId, address device, uint256 deadline) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(VOUCHER_TYPEHASH, projectId, device, deadline)));
    }

    /// @notice The EIP-712 domain separator.
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    function _checkVoucher(uint256 projectId, address device, Voucher calldata v) private view {
        if (block.timestamp > v.deadline) revert Expired(v.deadline);
        if (!PROJECTS.isController(projectId, v.signer)) revert NotController(projectId, v.signer);
        bytes32 digest = voucherDigest(projectId, device, v.deadline);
        // The key comes first: a maker's account that takes on code later (EIP-7702) still vouched for what it sold.
        (address have,,) = ECDSA.tryRecoverCalldata(digest, v.signature);
        if (have == v.signer && have != address(0)) return;
        if (!SignatureChecker.isValidERC1271SignatureNowCalldata(v.signer, digest, v.signature)) {
            revert BadVoucher(projectId, device, v.signer);
        }
    }
}
