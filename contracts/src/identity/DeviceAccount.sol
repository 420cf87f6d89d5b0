// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC6551Account, IERC6551Executable} from "./ERC6551.sol";

/// @title DeviceAccount
/// @notice The account of a device: it holds the device's token and what the device earns, and obeys the owner of the
/// device's identity token.
/// @dev Code behind EIP-6551 proxies. Only CALL is offered: DELEGATECALL would let a call rewrite this account's code
/// paths, CREATE is to be had through any factory. No lock, no guardian, no upgrade.
contract DeviceAccount is IERC6551Account, IERC6551Executable, IERC1271, IERC721Receiver, IERC1155Receiver {
    /// @dev How far a chain of accounts owning each other's tokens is followed when looking for a cycle.
    uint256 private constant MAX_OWNERSHIP_DEPTH = 8;

    /// @inheritdoc IERC6551Account
    uint256 public state;

    error NotOwner(address caller);
    error OnlyCall(uint8 operation);
    /// @notice The token that controls this account must not end up inside it: nobody could ever act for it again.
    error OwnershipCycle();

    /// @notice Coins arrive without any code to run.
    receive() external payable {}

    /// @inheritdoc IERC6551Executable
    function execute(address to, uint256 value, bytes calldata data, uint8 operation)
        external
        payable
        returns (bytes memory result)
    {
        if (msg.sender != owner()) revert NotOwner(msg.sender);
        if (operation != 0) revert OnlyCall(operation);
        unchecked {
            ++state;
        }
        bool ok;
        (ok, result) = to.call{value: value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }

    /// @notice The owner of the token that owns this account; zero on another chain or when that token is gone.
    function owner() public view returns (address) {
        (uint256 chainId, address tokenContract, uint256 tokenId) = token();
        if (chainId != block.chainid) return address(0);
        return _ownerOf(tokenContract, tokenId);
    }

    /// @inheritdoc IERC6551Account
    function token() public view returns (uint256 chainId, address tokenContract, uint256 tokenId) {
        // The proxy's code is 0x2d bytes of EIP-1167, then salt, chain id, token contract, token id.
        bytes memory footer = new bytes(0x60);
        assembly ("memory-safe") {
            extcodecopy(address(), add(footer, 0x20), 0x4d, 0x60)
        }
        return abi.decode(footer, (uint256, address, uint256));
    }

    /// @inheritdoc IERC6551Account
    function isValidSigner(address signer, bytes calldata) external view returns (bytes4) {
        address owner_ = owner();
        return owner_ != address(0) && signer == owner_ ? IERC6551Account.isValidSigner.selector : bytes4(0);
    }

    /// @notice As ERC-1271: valid when the owner signed `hash`. `hash` MUST bind this account where that matters, for
    /// all accounts of one owner accept the same signatures.
    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        address owner_ = owner();
        bool valid = owner_ != address(0) && SignatureChecker.isValidSignatureNow(owner_, hash, signature);
        return valid ? IERC1271.isValidSignature.selector : bytes4(0xffffffff);
    }

    /// @notice Accepts any ERC-721 token but one that, directly or through other accounts, controls this one.
    function onERC721Received(address, address, uint256 tokenId, bytes calldata) external view returns (bytes4) {
        (uint256 chainId, address tokenContract, uint256 ownId) = token();
        for (uint256 depth; chainId == block.chainid && depth < MAX_OWNERSHIP_DEPTH; ++depth) {
            if (tokenContract == msg.sender && ownId == tokenId) revert OwnershipCycle();
            address holder = _ownerOf(tokenContract, ownId);
            if (holder.code.length == 0) break;
            try IERC6551Account(payable(holder)).token() returns (uint256 c, address t, uint256 id) {
                (chainId, tokenContract, ownId) = (c, t, id);
            } catch {
                break;
            }
        }
        return IERC721Receiver.onERC721Received.selector;
    }

    /// @inheritdoc IERC1155Receiver
    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external pure returns (bytes4) {
        return IERC1155Receiver.onERC1155Received.selector;
    }

    /// @inheritdoc IERC1155Receiver
    function onERC1155BatchReceived(address, address, uint256[] calldata, uint256[] calldata, bytes calldata)
        external
        pure
        returns (bytes4)
    {
        return IERC1155Receiver.onERC1155BatchReceived.selector;
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IERC165).interfaceId || id == type(IERC6551Account).interfaceId
            || id == type(IERC6551Executable).interfaceId || id == type(IERC1271).interfaceId
            || id == type(IERC721Receiver).interfaceId || id == type(IERC1155Receiver).interfaceId;
    }

    /// @dev ownerOf, or zero where the contract has none.
    function _ownerOf(address tokenContract, uint256 tokenId) private view returns (address) {
        if (tokenContract.code.length == 0) return address(0);
        try IERC721(tokenContract).ownerOf(tokenId) returns (address holder) {
            return holder;
        } catch {
            return address(0);
        }
    }
}
