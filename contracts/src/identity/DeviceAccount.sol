// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAccount, PackedUserOperation} from "@openzeppelin/contracts/interfaces/draft-IERC4337.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC7821} from "@openzeppelin/contracts/interfaces/draft-IERC7821.sol";
import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ERC7739} from "@openzeppelin/contracts/utils/cryptography/signers/draft-ERC7739.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";
import {Delegations, ITransferCount} from "./Delegations.sol";
import {IERC6551Account, IERC6551Executable} from "./ERC6551.sol";

/// @title DeviceAccount
/// @notice The account of a device: it holds the device's token and what the device earns, and obeys the owner of the
/// device's identity token, within their scope the owner's delegates, and both through the entry points of ERC-4337.
/// @dev Code behind EIP-6551 proxies. Only CALL is offered: DELEGATECALL would let a call rewrite this account's code
/// paths, CREATE is to be had through any factory. No lock, no guardian, no upgrade. docs/spec/device-account.md
contract DeviceAccount is
    IERC6551Account,
    IERC6551Executable,
    IERC7821,
    IAccount,
    ERC7739,
    Delegations,
    IERC721Receiver,
    IERC1155Receiver
{
    using TransientSlot for *;

    /// @notice One call of a batch, as ERC-7821 has it. `to` zero means this account, which is refused as itself is.
    struct Call {
        address to;
        uint256 value;
        bytes data;
    }

    /// @notice The entry points of ERC-4337 that may call for the owner: releases 0.7 and 0.8.
    address public constant ENTRY_POINT_V07 = 0x0000000071727De22E5E9d8BAf0edAc6f37da032;
    address public constant ENTRY_POINT_V08 = 0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108;

    /// @dev How far a chain of accounts owning each other's tokens is followed when looking for a cycle.
    uint256 private constant MAX_OWNERSHIP_DEPTH = 8;
    /// @dev ERC-4337: the signature is not the one that is needed.
    uint256 private constant SIG_VALIDATION_FAILED = 1;
    /// @dev ERC-7821: one batch, all or nothing, no data beside it.
    bytes10 private constant BATCH_MODE = 0x01000000000000000000;
    /// @dev Transient: the generation of the ownership in which the owner's operation was validated.
    bytes32 private constant VALIDATED_SLOT = keccak256("trellis.DeviceAccount.validated");

    /// @inheritdoc IERC6551Account
    uint256 public state;

    error NotOwner(address caller);
    error NotEntryPoint(address caller);
    error OnlyCall(uint8 operation);
    error UnsupportedMode(bytes32 mode);
    /// @notice The account does not call itself: what only its owner may do comes from its owner.
    error SelfCall();
    /// @notice The token that controls this account must not end up inside it: nobody could ever act for it again.
    error OwnershipCycle();

    constructor() EIP712("Trellis DeviceAccount", "1") {}

    /// @notice Coins arrive without any code to run.
    receive() external payable {}

    /// @inheritdoc IERC6551Executable
    /// @dev For the owner, a delegate within its grant, or an entry point with the owner's operation.
    function execute(address to, uint256 value, bytes calldata data, uint8 operation)
        external
        payable
        returns (bytes memory)
    {
        if (operation != 0) revert OnlyCall(operation);
        if (!_isOwner(msg.sender)) _useGrant(msg.sender, to, value, data);
        return _call(to, value, data);
    }

    /// @inheritdoc IERC7821
    /// @dev For the owner or an entry point with the owner's operation.
    function execute(bytes32 mode, bytes calldata executionData) external payable {
        _onlyOwner();
        if (!supportsExecutionMode(mode)) revert UnsupportedMode(mode);
        Call[] memory calls = abi.decode(executionData, (Call[]));
        for (uint256 i; i < calls.length; ++i) {
            _call(calls[i].to, calls[i].value, calls[i].data);
        }
    }

    /// @notice A delegate's call, brought by an entry point. The grant is looked at again here, since it may have
    /// ended after the operation was validated.
    function executeFor(address delegate, address to, uint256 value, bytes calldata data)
        external
        payable
        returns (bytes memory)
    {
        if (!_isEntryPoint(msg.sender)) revert NotEntryPoint(msg.sender);
        _useGrant(delegate, to, value, data);
        return _call(to, value, data);
    }

    /// @inheritdoc IAccount
    /// @dev Signed by the owner over the operation's hash, as it is or as a personal message (EIP-191); or, when the
    /// operation calls `executeFor`, by the delegate named there.
    function validateUserOp(PackedUserOperation calldata op, bytes32 hash, uint256 missingFunds)
        external
        returns (uint256 validationData)
    {
        if (!_isEntryPoint(msg.sender)) revert NotEntryPoint(msg.sender);
        validationData = bytes4(op.callData) == this.executeFor.selector
            ? _validateDelegate(op, hash)
            : _validateOwner(op.signature, hash);
        if (missingFunds > 0) {
            // The entry point checks what it got; a failed payment is its matter.
            (bool ok,) = msg.sender.call{value: missingFunds}("");
            ok;
        }
    }

    /// @inheritdoc IERC7821
    function supportsExecutionMode(bytes32 mode) public pure returns (bool) {
        return bytes10(mode) == BATCH_MODE;
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
            || id == type(IERC721Receiver).interfaceId || id == type(IERC1155Receiver).interfaceId
            || id == type(IERC7821).interfaceId || id == type(IAccount).interfaceId;
    }

    /// @dev Calls, and passes on what came back, failure included. State changes first, so that a callback sees it.
    function _call(address to, uint256 value, bytes memory data) private returns (bytes memory result) {
        if (to == address(this) || to == address(0)) revert SelfCall();
        _touch();
        bool ok;
        (ok, result) = to.call{value: value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }

    function _validateOwner(bytes calldata signature, bytes32 hash) private returns (uint256) {
        address owner_ = owner();
        if (owner_ == address(0) || !_signed(owner_, hash, signature)) return SIG_VALIDATION_FAILED;
        // Between validation and execution other operations of the bundle run. One may sell the token; then the old
        // owner's operation must not run any more.
        VALIDATED_SLOT.asBytes32().tstore(_generation());
        return 0;
    }

    /// @return validationData last second of the grant, shifted as ERC-4337 has it, or failure
    function _validateDelegate(PackedUserOperation calldata op, bytes32 hash) private view returns (uint256) {
        if (op.callData.length < 4) return SIG_VALIDATION_FAILED;
        (address delegate, address to, uint256 value, bytes memory data) =
            abi.decode(op.callData[4:], (address, address, uint256, bytes));
        if (data.length > 0 && data.length < 4) return SIG_VALIDATION_FAILED;
        Grant memory grant = grantOf(delegate, to, data.length == 0 ? bytes4(0) : bytes4(data));
        if (grant.until == 0 || value > grant.value || !_signed(delegate, hash, op.signature)) {
            return SIG_VALIDATION_FAILED;
        }
        return uint256(grant.until) << 160;
    }

    /// @dev By `signer` over the hash itself, as release 0.8 makes it (EIP-712), or as wallets sign that of 0.7 (EIP-191).
    function _signed(address signer, bytes32 hash, bytes calldata signature) private view returns (bool) {
        return SignatureChecker.isValidSignatureNow(signer, hash, signature)
            || SignatureChecker.isValidSignatureNow(signer, MessageHashUtils.toEthSignedMessageHash(hash), signature);
    }

    /// @dev ERC-7739 hands the nested hash here, which names this account: one owner's accounts take no signature of
    /// each other.
    function _rawSignatureValidation(bytes32 hash, bytes calldata signature) internal view override returns (bool) {
        address owner_ = owner();
        return owner_ != address(0) && SignatureChecker.isValidSignatureNow(owner_, hash, signature);
    }

    /// @dev Whether `caller` is the owner, or an entry point with an operation of who is still the owner.
    function _isOwner(address caller) private view returns (bool) {
        if (_isEntryPoint(caller)) return VALIDATED_SLOT.asBytes32().tload() == _generation();
        address owner_ = owner();
        return owner_ != address(0) && caller == owner_;
    }

    function _onlyOwner() internal view override {
        if (!_isOwner(msg.sender)) revert NotOwner(msg.sender);
    }

    function _isEntryPoint(address caller) private pure returns (bool) {
        return caller == ENTRY_POINT_V07 || caller == ENTRY_POINT_V08;
    }

    function _ownership() internal view override returns (address owner_, uint256 transfers) {
        (, address tokenContract, uint256 tokenId) = token();
        owner_ = owner();
        if (tokenContract.code.length == 0) return (owner_, 0);
        // A contract that does not count is taken as one that never transfers.
        try ITransferCount(tokenContract).transferCount(tokenId) returns (uint256 n) {
            transfers = n;
        } catch {}
    }

    /// @dev The account itself, the contract of the token that controls it, and the entry points, where it has a deposit.
    function _forbidden(address to) internal view override returns (bool) {
        (, address tokenContract,) = token();
        return to == address(this) || to == address(0) || to == tokenContract || _isEntryPoint(to);
    }

    function _touch() internal override {
        unchecked {
            ++state;
        }
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
