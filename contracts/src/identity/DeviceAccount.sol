// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC7579Utils, Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IAccount} from "@openzeppelin/contracts/interfaces/draft-IERC4337.sol";
import {IERC7821} from "@openzeppelin/contracts/interfaces/draft-IERC7821.sol";
import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ERC7739} from "@openzeppelin/contracts/utils/cryptography/signers/draft-ERC7739.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {AccountUserOps} from "./AccountUserOps.sol";
import {IERC6551Account, IERC6551Executable} from "./ERC6551.sol";
import {OwnerChain} from "./OwnerChain.sol";

/// @title DeviceAccount
/// @notice The account of a device: it holds the device's token and what the device earns, and obeys the owner of the
/// device's identity token, and delegates within the scope the owner gave them.
/// @dev Code behind EIP-6551 proxies. Only CALL is offered: DELEGATECALL would let a call rewrite this account's
/// storage, and with it delegations and state; CREATE is to be had through any factory. No key of its own, no lock, no
/// guardian, no upgrade. Every call asks anew who owns the account, in the middle of a batch too, so that none can sell
/// the identity first and empty the account after.
contract DeviceAccount is
    IERC6551Account,
    IERC6551Executable,
    IERC7821,
    IERC721Receiver,
    IERC1155Receiver,
    ERC7739,
    AccountUserOps
{
    error OnlyCall(uint8 operation);
    /// @notice The account does not call itself: nothing it offers is for itself.
    error SelfCall();
    error UnsupportedMode(bytes32 mode);

    constructor() EIP712("Trellis DeviceAccount", "1") {}

    /// @notice Coins arrive without any code to run.
    receive() external payable {}

    /// @inheritdoc IERC6551Executable
    function execute(address to, uint256 value, bytes calldata data, uint8 operation)
        external
        payable
        returns (bytes memory)
    {
        if (operation != 0) revert OnlyCall(operation);
        ++_state;
        return _callAs(_actor(), to, value, data);
    }

    /// @notice Executes a batch, all or nothing: `executionData` is abi.encode of (target, value, callData)[]. As ERC-7821
    /// has it, the target zero stands for this account, which calls nothing of its own, so it is refused.
    /// @param mode 0x01000000000000000000 and anything behind: a batch that reverts as a whole, without opData
    function execute(bytes32 mode, bytes calldata executionData) external payable {
        if (!supportsExecutionMode(mode)) revert UnsupportedMode(mode);
        ++_state;
        address actor = _actor();
        Execution[] calldata calls = ERC7579Utils.decodeBatch(executionData);
        // Without this a stranger could change the state with a batch of nothing.
        if (calls.length == 0 && !_isOwner(actor)) revert NotAuthorized(actor, address(0), 0);
        for (uint256 i; i < calls.length; ++i) {
            if (calls[i].target == address(0)) revert SelfCall();
            _callAs(actor, calls[i].target, calls[i].value, calls[i].callData);
        }
    }

    /// @inheritdoc IERC7821
    function supportsExecutionMode(bytes32 mode) public pure returns (bool) {
        return _isBatchMode(mode);
    }

    /// @inheritdoc IERC6551Account
    function token() external view returns (uint256 chainId, address tokenContract, uint256 tokenId) {
        OwnerChain.Token memory t = _ownToken();
        return (t.chainId, t.tokenContract, t.tokenId);
    }

    /// @notice Rises with every execution, every user operation and every change of a delegation, so an offer to buy the
    /// identity can be tied to what the account holds. What leaves by an allowance or a signature given before, and what
    /// arrives, does not change it.
    function state() external view returns (uint256) {
        return _state;
    }

    /// @notice Valid is the owner alone; what a delegate may do depends on the call: see `isAuthorized`.
    function isValidSigner(address signer, bytes calldata) external view returns (bytes4) {
        return _isOwner(signer) ? IERC6551Account.isValidSigner.selector : bytes4(0);
    }

    /// @notice Accepts any ERC-721 token but one that, directly or through other accounts, controls this one.
    function onERC721Received(address, address, uint256 tokenId, bytes calldata) external view returns (bytes4) {
        OwnerChain.refuseCycle(_ownToken(), msg.sender, tokenId);
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
            || id == type(IAccount).interfaceId || id == type(IERC7821).interfaceId;
    }

    /// @dev One call from the account, when `actor` may make it.
    function _callAs(address actor, address to, uint256 value, bytes calldata data)
        private
        returns (bytes memory result)
    {
        if (to == address(this)) revert SelfCall();
        if (!_isOwner(actor)) _spend(actor, to, value, data);
        bool ok;
        (ok, result) = to.call{value: value}(data);
        if (!ok) LowLevelCall.bubbleRevert(result);
    }

    /// @dev What ERC7739 asks after nesting a hash in this account's EIP-712 domain: whether the owner signed it. So a
    /// signature holds for one account of an owner, on one chain, and a plain signature of a hash holds for none.
    function _rawSignatureValidation(bytes32 hash, bytes calldata signature) internal view override returns (bool) {
        address owner_ = owner();
        return owner_ != address(0) && _signed(owner_, hash, signature);
    }
}
