// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

/// @dev The part of ProjectRegistry a device contract asks.
interface IControllers {
    function isController(uint256 projectId, address who) external view returns (bool);
}

/// @title DeviceNFT
/// @notice One project's devices as ERC-721 tokens: the right to register one device each.
/// @dev Deployed once as code and cloned (EIP-1167) by ProjectRegistry for each project. The device registry may move
/// every token: it moves one only into the account of the device being registered, and only when the token's owner (or
/// one approved for all by the owner) calls it. That saves each owner an approval; the right is visible through
/// `isApprovedForAll`.
contract DeviceNFT is ERC721 {
    /// @notice The registry that clones and initializes this code.
    address public immutable PROJECT_REGISTRY;
    /// @notice The registry that may move tokens into device accounts.
    address public immutable DEVICE_REGISTRY;
    /// @notice The contract that mints the tokens of vouched devices, and registers them for the owners they named.
    address public immutable DEVICE_CLAIMS;

    /// @notice The project this contract belongs to, 0 in the code that is only cloned.
    uint256 public projectId;
    /// @notice Number of tokens minted; the last id.
    uint256 public totalMinted;
    string private _name;
    string private _symbol;

    error NotProjectRegistry();
    error AlreadyInitialized();
    error NotController(uint256 projectId, address caller);
    error NothingToMint();
    error NotDeviceClaims();

    constructor(address projectRegistry, address deviceRegistry, address deviceClaims) ERC721("", "") {
        PROJECT_REGISTRY = projectRegistry;
        DEVICE_REGISTRY = deviceRegistry;
        DEVICE_CLAIMS = deviceClaims;
    }

    /// @notice Gives a fresh clone its project; called by ProjectRegistry in the transaction that made the clone.
    function initialize(uint256 projectId_, string calldata name_, string calldata symbol_) external {
        if (msg.sender != PROJECT_REGISTRY) revert NotProjectRegistry();
        if (projectId != 0) revert AlreadyInitialized();
        projectId = projectId_;
        _name = name_;
        _symbol = symbol_;
    }

    /// @notice Mints one token; called by a controller of the project.
    /// @return tokenId the new id; ids count from 1
    function mint(address to) external returns (uint256 tokenId) {
        return mintBatch(to, 1);
    }

    /// @notice Mints `n` tokens with consecutive ids; called by a controller of the project.
    /// @return firstId the first of the new ids
    function mintBatch(address to, uint256 n) public returns (uint256 firstId) {
        if (!IControllers(PROJECT_REGISTRY).isController(projectId, msg.sender)) {
            revert NotController(projectId, msg.sender);
        }
        if (n == 0) revert NothingToMint();
        firstId = totalMinted + 1;
        totalMinted += n;
        for (uint256 i; i < n; ++i) {
            _mint(to, firstId + i);
        }
    }

    /// @notice Mints the token of a device that a controller vouched for; called by DeviceClaims.
    /// @param tokenId above all that are minted by count
    function mintVouched(address to, uint256 tokenId) external {
        if (msg.sender != DEVICE_CLAIMS) revert NotDeviceClaims();
        _mint(to, tokenId);
    }

    /// @notice Destroys a token; called by its owner or one approved. A token that served a device is of no use in
    /// itself, and one that did not takes the right to register with it.
    function burn(uint256 tokenId) public {
        _update(address(0), tokenId, msg.sender);
    }

    /// @notice Destroys tokens, all or none.
    function burnBatch(uint256[] calldata tokenIds) external {
        for (uint256 i; i < tokenIds.length; ++i) {
            burn(tokenIds[i]);
        }
    }

    /// @notice The name given by the project.
    function name() public view override returns (string memory) {
        return _name;
    }

    /// @notice The symbol given by the project.
    function symbol() public view override returns (string memory) {
        return _symbol;
    }

    /// @notice As ERC-721; always true for the device registry and for DeviceClaims, which only registers the token that
    /// it has just minted.
    function isApprovedForAll(address owner, address operator) public view override returns (bool) {
        return operator == DEVICE_REGISTRY || operator == DEVICE_CLAIMS || super.isApprovedForAll(owner, operator);
    }
}
