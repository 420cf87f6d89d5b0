// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title IERC6551Registry
/// @notice The registry interface of EIP-6551.
interface IERC6551Registry {
    /// @notice A new account stands.
    event ERC6551AccountCreated(
        address account,
        address indexed implementation,
        bytes32 salt,
        uint256 chainId,
        address indexed tokenContract,
        uint256 indexed tokenId
    );

    /// @notice CREATE2 failed.
    error AccountCreationFailed();

    /// @notice Creates the account of a token, or returns it when it stands already.
    function createAccount(
        address implementation,
        bytes32 salt,
        uint256 chainId,
        address tokenContract,
        uint256 tokenId
    ) external returns (address account);

    /// @notice The address of the account of a token, whether it stands or not.
    function account(address implementation, bytes32 salt, uint256 chainId, address tokenContract, uint256 tokenId)
        external
        view
        returns (address account);
}

/// @title IERC6551Account
/// @notice The account interface of EIP-6551, id 0x6faff5f1.
interface IERC6551Account {
    receive() external payable;

    /// @notice The token that owns this account.
    function token() external view returns (uint256 chainId, address tokenContract, uint256 tokenId);

    /// @notice Changes with every execution, so an offer to buy the token can be tied to what the account holds.
    function state() external view returns (uint256);

    /// @notice Returns 0x523e3260 when `signer` may act for this account.
    function isValidSigner(address signer, bytes calldata context) external view returns (bytes4 magicValue);
}

/// @title IERC6551Executable
/// @notice The execution interface of EIP-6551, id 0x51945447.
interface IERC6551Executable {
    /// @notice Executes a call from the account. `operation` 0 is CALL.
    function execute(address to, uint256 value, bytes calldata data, uint8 operation)
        external
        payable
        returns (bytes memory);
}

/// @title ERC6551Code
/// @notice The creation code and address of an EIP-6551 account.
library ERC6551Code {
    /// @notice Creation code: an EIP-1167 proxy followed by salt, chain id, token contract and token id (183 bytes).
    function creationCode(
        address implementation,
        bytes32 salt,
        uint256 chainId,
        address tokenContract,
        uint256 tokenId
    ) internal pure returns (bytes memory) {
        return abi.encodePacked(
            hex"3d60ad80600a3d3981f3363d3d373d3d3d363d73",
            implementation,
            hex"5af43d82803e903d91602b57fd5bf3",
            salt,
            chainId,
            uint256(uint160(tokenContract)),
            tokenId
        );
    }

    /// @notice The CREATE2 address for `code` deployed by `registry`.
    function accountAddress(address registry, bytes32 salt, bytes memory code) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), registry, salt, keccak256(code))))));
    }
}
