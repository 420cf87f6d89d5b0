// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/draft-ERC4337Utils.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {OwnerChain} from "./OwnerChain.sol";

/// @title AccountDelegation
/// @notice The part of a device account that lets others act within a scope: which delegate may call which selector of
/// which contract, until when, and with how much value in all.
/// @dev A delegation is kept under a hash of the account's tenure (OwnerChain.tenure), its epoch and the scope. So a
/// sale of the identity, or of an account above it, voids all of them without anyone doing anything, a buyer who sells
/// back does not revive them, `revokeAll` is one increment, and no list has to be walked.
abstract contract AccountDelegation {
    /// @notice A delegation as its owner grants it.
    /// @param delegate who may act
    /// @param target the contract that may be called
    /// @param selector the function that may be called; zero for a payment without calldata
    /// @param until last second (Unix time) at which it holds
    /// @param valueLimit how much value, in wei, all calls together may carry, and the gas of the delegate's user
    /// operations that this account pays for
    struct Grant {
        address delegate;
        address target;
        bytes4 selector;
        uint48 until;
        uint256 valueLimit;
    }

    /// @dev One slot. `until` is zero for a delegation that does not stand.
    struct Delegation {
        uint48 until;
        uint208 valueLeft;
    }

    /// @notice Rises with every `revokeAll`; delegations of lower epochs are void.
    uint256 public epoch;
    /// @dev See IERC6551Account.state: rises, so that no value ever comes back.
    uint256 internal _state;
    mapping(bytes32 key => Delegation) private _delegations;

    error NotOwner(address caller);
    /// @notice Neither the owner nor a delegate whose scope, time and value allow this call.
    error NotAuthorized(address caller, address target, bytes4 selector);
    /// @notice No delegate may call this contract from here, or this address may not be a delegate.
    error NotDelegable(address target);
    error AlreadyOver(uint48 until);
    error ValueLimitTooLarge(uint256 valueLimit, uint256 max);
    /// @notice A token contract between this account and its last owner does not tell how often its tokens changed
    /// hands (ITransferCount), so a delegation could come back to life after a sale and a purchase.
    error NoTransferCount();

    /// @notice A delegation was granted, replacing one of the same scope.
    event DelegatorAuthorized(
        address indexed delegate, address indexed target, bytes4 indexed selector, uint48 until, uint256 valueLimit
    );
    event DelegatorRevoked(address indexed delegate, address indexed target, bytes4 indexed selector);
    /// @notice All delegations were revoked.
    event AllDelegatorsRevoked(uint256 epoch);
    /// @notice A delegate made the account call `target`.
    event DelegateCalled(address indexed delegate, address indexed target, bytes4 indexed selector, uint256 value);
    /// @notice The gas of a delegate's user operation, at its highest, was taken from the value of a delegation.
    event DelegateCharged(address indexed delegate, address indexed target, bytes4 indexed selector, uint256 value);

    /// @notice Grants one delegation; called by the owner. Granting a scope again replaces its time and value.
    /// @dev The name is the original's, where the delegate is called delegator.
    function authorizeDelegator(address delegate, address target, bytes4 selector, uint48 until, uint256 valueLimit)
        external
    {
        _requireOwner();
        _grant(_requireTenure(), Grant(delegate, target, selector, until, valueLimit));
    }

    /// @notice Grants many delegations, all or none; called by the owner.
    function authorizeDelegators(Grant[] calldata grants) external {
        _requireOwner();
        bytes32 tenure_ = _requireTenure();
        for (uint256 i; i < grants.length; ++i) {
            _grant(tenure_, grants[i]);
        }
    }

    /// @notice Takes one delegation back; called by the owner.
    function revokeDelegator(address delegate, address target, bytes4 selector) external {
        _requireOwner();
        ++_state;
        delete _delegations[_key(_tenure(), delegate, target, selector)];
        emit DelegatorRevoked(delegate, target, selector);
    }

    /// @notice Takes all delegations back; called by the owner.
    function revokeAll() external {
        _requireOwner();
        ++_state;
        emit AllDelegatorsRevoked(++epoch);
    }

    /// @notice Whether `delegate` may call `selector` of `target` now; how much value is left, `delegation` tells.
    function isAuthorized(address delegate, address target, bytes4 selector) external view returns (bool) {
        (uint48 until,) = delegation(delegate, target, selector);
        return until >= block.timestamp;
    }

    /// @notice Until when a delegation holds and what value it has left; zero when it does not stand.
    function delegation(address delegate, address target, bytes4 selector)
        public
        view
        returns (uint48 until, uint256 valueLeft)
    {
        Delegation storage d = _find(_tenure(), delegate, target, selector);
        return (d.until, d.valueLeft);
    }

    /// @notice The owner of the token that owns this account; zero on another chain or when that token is gone.
    function owner() public view returns (address) {
        return OwnerChain.ownerOf(_ownToken());
    }

    /// @dev Who acts: the caller, or who signed the user operation that an entry point executes.
    function _actor() internal view virtual returns (address);
    /// @dev Whether `who` owns the account now.
    function _isOwner(address who) internal view returns (bool) {
        return who != address(0) && who == owner();
    }

    /// @dev The token that owns the account.
    function _ownToken() internal view returns (OwnerChain.Token memory t) {
        // The proxy's code is 0x2d bytes of EIP-1167, then salt, chain id, token contract, token id. `t` is three words.
        assembly ("memory-safe") {
            extcodecopy(address(), t, 0x4d, 0x60)
        }
    }

    /// @dev Whether the key of `who` signed `hash`. It counts although the address has code, for that may be code the key
    /// delegated to (EIP-7702).
    function _signedByKey(address who, bytes32 hash, bytes calldata signature) internal pure returns (bool) {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        return err == ECDSA.RecoverError.NoError && recovered == who;
    }

    /// @dev Whether `who` signed `hash`, with a key or as ERC-1271 has it.
    function _signed(address who, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        return _signedByKey(who, hash, signature)
            || SignatureChecker.isValidERC1271SignatureNowCalldata(who, hash, signature);
    }

    function _tenure() internal view returns (bytes32) {
        return OwnerChain.tenure(_ownToken());
    }

    /// @dev The delegation of a scope in this tenure and epoch. Without a tenure none can have been granted.
    function _find(bytes32 tenure_, address delegate, address target, bytes4 selector)
        internal
        view
        returns (Delegation storage)
    {
        return _delegations[_key(tenure_, delegate, target, selector)];
    }

    /// @dev Takes a delegate's call from its delegation, or reverts.
    function _spend(address delegate, address target, uint256 value, bytes calldata data) internal {
        (bool ok, bytes4 selector) = _selectorOf(data);
        Delegation storage d = _find(_tenure(), delegate, target, selector);
        if (!ok || d.until < block.timestamp || value > d.valueLeft) revert NotAuthorized(delegate, target, selector);
        unchecked {
            d.valueLeft -= uint208(value);
        }
        emit DelegateCalled(delegate, target, selector, value);
    }

    /// @dev What a delegate's calldata calls. Calldata of one to three bytes, and the selector zero spelt out, would be
    /// second spellings of a payment and are refused.
    function _selectorOf(bytes calldata data) internal pure returns (bool ok, bytes4 selector) {
        if (data.length == 0) return (true, 0);
        if (data.length < 4) return (false, 0);
        selector = bytes4(data[:4]);
        ok = selector != 0;
    }

    function _isEntryPoint(address who) internal pure returns (bool) {
        return who == address(ERC4337Utils.ENTRYPOINT_V07) || who == address(ERC4337Utils.ENTRYPOINT_V08);
    }

    function _grant(bytes32 tenure_, Grant memory g) private {
        // The whole contract of the own token is out of reach, not only its transfer functions: what the account could
        // do there concerns identities, and a list of selectors would be wrong with the first one that is added.
        if (
            g.target == address(0) || g.target == address(this) || _isEntryPoint(g.target)
                || g.target == _ownToken().tokenContract
        ) revert NotDelegable(g.target);
        if (g.delegate == address(0) || g.delegate == address(this) || _isEntryPoint(g.delegate)) {
            revert NotDelegable(g.delegate);
        }
        if (g.until < block.timestamp) revert AlreadyOver(g.until);
        if (g.valueLimit > type(uint208).max) revert ValueLimitTooLarge(g.valueLimit, type(uint208).max);
        ++_state;
        _delegations[_key(tenure_, g.delegate, g.target, g.selector)] = Delegation(g.until, uint208(g.valueLimit));
        emit DelegatorAuthorized(g.delegate, g.target, g.selector, g.until, g.valueLimit);
    }

    function _requireOwner() private view {
        address who = _actor();
        if (!_isOwner(who)) revert NotOwner(who);
    }

    function _requireTenure() private view returns (bytes32 tenure_) {
        tenure_ = _tenure();
        if (tenure_ == 0) revert NoTransferCount();
    }

    function _key(bytes32 tenure_, address delegate, address target, bytes4 selector) private view returns (bytes32) {
        return keccak256(abi.encode(tenure_, epoch, delegate, target, selector));
    }
}
