// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC6551Code, IERC6551Registry} from "./ERC6551.sol";

/// @title ERC6551Registry
/// @notice The token-bound account registry of EIP-6551, at its one address 0x000000006551c19487814612e58FE06813775758.
/// @dev Equal to the reference registry in interface, events, errors, creation code and therefore in the addresses it
/// gives; the code itself is our own, since genesis puts it there without the reference's deployment transaction.
contract ERC6551Registry is IERC6551Registry {
    /// @inheritdoc IERC6551Registry
    function createAccount(
        address implementation,
        bytes32 salt,
        uint256 chainId,
        address tokenContract,
        uint256 tokenId
    ) external returns (address created) {
        bytes memory code = ERC6551Code.creationCode(implementation, salt, chainId, tokenContract, tokenId);
        created = ERC6551Code.accountAddress(address(this), salt, code);
        if (created.code.length != 0) return created;
        address deployed;
        assembly ("memory-safe") {
            deployed := create2(0, add(code, 0x20), mload(code), salt)
        }
        if (deployed == address(0)) revert AccountCreationFailed();
        emit ERC6551AccountCreated(deployed, implementation, salt, chainId, tokenContract, tokenId);
    }

    /// @inheritdoc IERC6551Registry
    function account(address implementation, bytes32 salt, uint256 chainId, address tokenContract, uint256 tokenId)
        external
        view
        returns (address)
    {
        return ERC6551Code.accountAddress(
            address(this), salt, ERC6551Code.creationCode(implementation, salt, chainId, tokenContract, tokenId)
        );
    }
}
