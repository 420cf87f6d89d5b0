// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/draft-ERC4337Utils.sol";
import {ERC7579Utils, Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {IAccount, IPaymaster, PackedUserOperation} from "@openzeppelin/contracts/interfaces/draft-IERC4337.sol";
import {IERC7821} from "@openzeppelin/contracts/interfaces/draft-IERC7821.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {AccountDelegation} from "./AccountDelegation.sol";
import {IERC6551Executable} from "./ERC6551.sol";

/// @title AccountUserOps
/// @notice The part of a device account that obeys user operations (ERC-4337) of the entry points v0.7 and v0.8.
/// @dev An entry point validates all operations of a bundle before it executes the first. One may sell the identity or
/// revoke a delegate, so validation only notes who signed the calldata, for this transaction, and execution asks for
/// that signer's rights anew, as if he had called himself.
abstract contract AccountUserOps is AccountDelegation, IAccount {
    using ERC4337Utils for PackedUserOperation;
    using MessageHashUtils for bytes32;
    using TransientSlot for bytes32;
    using TransientSlot for TransientSlot.AddressSlot;

    /// @dev A delegate's operation while it is checked: `until` falls to the earliest end of the delegations it needs.
    struct Check {
        bytes32 tenure;
        address delegate;
        uint48 until;
        uint256 gasCost;
    }

    error NotEntryPoint(address caller);
    /// @notice An entry point executes what it did not validate in this transaction.
    error NotValidated();

    /// @notice Validates a user operation, and pays what it still owes. The signature is the owner's over `userOpHash`,
    /// plain or as a personal message (EIP-191), or a delegate's address followed by his signature.
    /// @dev A delegate's operation makes one call or a batch, all within his scopes, and has his address as its nonce
    /// key, so that he cannot use up a nonce the owner signed. Its gas, at its highest, is taken from the value of the
    /// first call's delegation; a paymaster, in its place, needs a delegation for its validatePaymasterUserOp, since it
    /// may collect tokens by an allowance. No clock is read (ERC-7562): the entry point checks the time returned.
    function validateUserOp(PackedUserOperation calldata op, bytes32 userOpHash, uint256 missingAccountFunds)
        external
        returns (uint256 validationData)
    {
        if (!_isEntryPoint(msg.sender)) revert NotEntryPoint(msg.sender);
        ++_state;
        validationData = _validate(op, userOpHash);
        // The entry point reverts when it is not paid; there is nothing to do about it here.
        if (missingAccountFunds != 0) LowLevelCall.callNoReturn(msg.sender, missingAccountFunds, "");
    }

    function _actor() internal view override returns (address actor) {
        if (!_isEntryPoint(msg.sender)) return msg.sender;
        actor = _signerSlot(msg.data).tload();
        if (actor != address(0)) return actor;
        // Bundlers estimate gas by a call that pretends to come from the entry point itself. No transaction can: the
        // sender of one has no code (EIP-3607).
        if (tx.origin != msg.sender) revert NotValidated();
        return owner();
    }

    function _isBatchMode(bytes32 mode) internal pure returns (bool) {
        // Call type batch, default execution, four bytes of no meaning, no mode selector (ERC-7579, ERC-7821).
        return bytes10(mode) & 0xffff00000000ffffffff == 0x01000000000000000000;
    }

    function _validate(PackedUserOperation calldata op, bytes32 userOpHash) private returns (uint256) {
        (address signer, uint48 until) = _signerOf(op, userOpHash);
        if (signer == address(0)) return ERC4337Utils.SIG_VALIDATION_FAILED;
        TransientSlot.AddressSlot slot = _signerSlot(op.callData);
        address noted = slot.tload();
        // Two signers of the same calldata in one bundle could not be told apart at execution.
        if (noted != address(0) && noted != signer) return ERC4337Utils.SIG_VALIDATION_FAILED;
        slot.tstore(signer);
        return ERC4337Utils.packValidationData(true, 0, until);
    }

    /// @dev Who signed an operation that he may send, and until when he may; zero for nobody.
    function _signerOf(PackedUserOperation calldata op, bytes32 userOpHash) private returns (address, uint48) {
        address owner_ = owner();
        if (owner_ != address(0) && _signedOp(owner_, userOpHash, op.signature)) return (owner_, 0);
        if (op.signature.length < 20) return (address(0), 0);
        address delegate = address(bytes20(op.signature[:20]));
        if (delegate == address(0) || op.nonce >> 64 != uint160(delegate)) return (address(0), 0);
        if (!_signedOp(delegate, userOpHash, op.signature[20:])) return (address(0), 0);
        uint48 until = _checkDelegated(delegate, op);
        return until == 0 ? (address(0), 0) : (delegate, until);
    }

    /// @dev Until when a delegate's operation is within his scopes, charging its gas; zero when it is not.
    function _checkDelegated(address delegate, PackedUserOperation calldata op) private returns (uint48) {
        bytes calldata data = op.callData;
        if (data.length < 4) return 0;
        Check memory check = Check(_tenure(), delegate, type(uint48).max, 0);
        // The entry point takes the address zero for no paymaster, whatever stands behind it.
        address paymaster = op.paymaster();
        if (paymaster == address(0)) {
            check.gasCost = _highestGasCost(op);
        } else {
            check.until = _find(check.tenure, delegate, paymaster, IPaymaster.validatePaymasterUserOp.selector).until;
        }
        if (bytes4(data[:4]) == IERC6551Executable.execute.selector) {
            (address to, uint256 value, bytes calldata inner) = _decodeCall(data[4:]);
            _checkCall(check, to, value, inner, true);
            return check.until;
        }
        return bytes4(data[:4]) == IERC7821.execute.selector ? _checkBatch(check, data[4:]) : 0;
    }

    function _checkBatch(Check memory check, bytes calldata args) private returns (uint48) {
        Execution[] calldata calls = ERC7579Utils.decodeBatch(_bytesAt(args, 0x20));
        if (calls.length == 0) return 0;
        // Backwards: the first call pays for the gas, when all others were found good.
        for (uint256 i = calls.length; i > 0; --i) {
            Execution calldata c = calls[i - 1];
            _checkCall(check, c.target, c.value, c.callData, i == 1);
        }
        return check.until;
    }

    /// @dev Lowers check.until to the end of the delegation that one call needs, to zero when there is none or its value
    /// does not do. The call that pays is charged the gas; values are taken when the calls are made.
    function _checkCall(Check memory check, address to, uint256 value, bytes calldata data, bool pays) private {
        (bool ok, bytes4 selector) = _selectorOf(data);
        Delegation storage d = _find(check.tenure, check.delegate, to, selector);
        uint256 left = d.valueLeft;
        uint256 gasCost = pays ? check.gasCost : 0;
        if (!ok || value > left || gasCost > left - value) {
            check.until = 0;
            return;
        }
        if (d.until < check.until) check.until = d.until;
        if (gasCost != 0 && check.until != 0) {
            d.valueLeft = uint208(left - gasCost);
            emit DelegateCharged(check.delegate, to, selector, gasCost);
        }
    }

    /// @dev What the entry points take at most for an operation without a paymaster, their required prefund.
    function _highestGasCost(PackedUserOperation calldata op) private pure returns (uint256) {
        uint256 gas_ = op.verificationGasLimit() + op.callGasLimit() + op.paymasterVerificationGasLimit()
            + op.paymasterPostOpGasLimit() + op.preVerificationGas;
        return gas_ * op.maxFeePerGas();
    }

    function _decodeCall(bytes calldata args) private pure returns (address to, uint256 value, bytes calldata data) {
        (to, value) = abi.decode(args, (address, uint256));
        data = _bytesAt(args, 0x40);
    }

    /// @dev The bytes whose offset stands at `head` of ABI-encoded `args`; reverts when they are not within.
    function _bytesAt(bytes calldata args, uint256 head) private pure returns (bytes calldata) {
        uint256 start = uint256(bytes32(args[head:head + 0x20])) + 0x20;
        uint256 length = uint256(bytes32(args[start - 0x20:start]));
        return args[start:start + length];
    }

    /// @dev Whether `who` signed the hash of an operation, plain or as a personal message: wallets do the one for v0.8,
    /// whose hash is EIP-712's, and the other for v0.7. Keys are tried first, because ERC-7562 forbids to call an
    /// address without code.
    function _signedOp(address who, bytes32 hash, bytes calldata signature) private view returns (bool) {
        bytes32 message = hash.toEthSignedMessageHash();
        return _signedByKey(who, hash, signature) || _signedByKey(who, message, signature)
            || SignatureChecker.isValidERC1271SignatureNowCalldata(who, hash, signature)
            || SignatureChecker.isValidERC1271SignatureNowCalldata(who, message, signature);
    }

    /// @dev Where the signer of `callData`, as this entry point validated it, is noted until the transaction ends.
    function _signerSlot(bytes calldata callData) private view returns (TransientSlot.AddressSlot) {
        return keccak256(abi.encode("trellis.account.signer", msg.sender, keccak256(callData))).asAddress();
    }
}
