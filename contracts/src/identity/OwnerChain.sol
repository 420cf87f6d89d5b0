// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC6551Account} from "./ERC6551.sol";

/// @title ITransferCount
/// @notice What delegation asks of the contract of a token: how often the token changed hands.
interface ITransferCount {
    /// @notice Rises by at least one with every transfer of `tokenId` and never falls, even over burning and minting.
    function transferCount(uint256 tokenId) external view returns (uint256);
}

/// @title OwnerChain
/// @notice Follows who owns a token, through accounts that are owned by tokens themselves.
/// @dev All reads are low-level and bounded: a contract that answers with nothing, with too much or not at all counts as
/// one without an answer. A try/catch would not do, since it lets an answer that does not decode revert the caller; an
/// owner whose fallback accepts everything could then receive no token.
library OwnerChain {
    /// @notice How many accounts owning each other's tokens are followed.
    uint256 internal constant MAX_DEPTH = 8;

    /// @notice A token on a chain.
    struct Token {
        uint256 chainId;
        address tokenContract;
        uint256 tokenId;
    }

    /// @notice The token that controls an account must not end up inside it: nobody could ever act for it again.
    error OwnershipCycle();
    /// @notice More accounts own each other than are followed.
    error OwnershipTooDeep();

    /// @notice The owner of a token; zero on another chain, and where the contract or the token is not there.
    function ownerOf(Token memory t) internal view returns (address) {
        if (t.chainId != block.chainid) return address(0);
        (bool ok, uint256 word,,) = _read(t.tokenContract, abi.encodeCall(IERC721.ownerOf, (t.tokenId)), 1);
        return ok && word <= type(uint160).max ? address(uint160(word)) : address(0);
    }

    /// @notice One value for each time that the same holders own a token and the accounts above it: it changes when any
    /// token of the chain moves, and does not come back when the token does. Zero when that cannot be told, because a
    /// contract on the way does not count transfers, a token has no owner, or the chain is too long.
    function tenure(Token memory t) internal view returns (bytes32 hash) {
        for (uint256 depth; depth < MAX_DEPTH; ++depth) {
            address holder = ownerOf(t);
            if (holder == address(0)) return 0;
            (bool counted, uint256 count,,) =
                _read(t.tokenContract, abi.encodeCall(ITransferCount.transferCount, (t.tokenId)), 1);
            if (!counted) return 0;
            hash = keccak256(abi.encode(hash, t.tokenContract, t.tokenId, count, holder));
            bool isAccount;
            (isAccount, t) = tokenOf(holder);
            if (!isAccount) return hash;
        }
        return 0;
    }

    /// @notice Reverts when `tokenContract`, `tokenId` is `t` or a token that controls an account above `t`.
    function refuseCycle(Token memory t, address tokenContract, uint256 tokenId) internal view {
        for (uint256 depth; depth < MAX_DEPTH; ++depth) {
            if (t.chainId != block.chainid) return;
            if (t.tokenContract == tokenContract && t.tokenId == tokenId) revert OwnershipCycle();
            bool isAccount;
            (isAccount, t) = tokenOf(ownerOf(t));
            if (!isAccount) return;
        }
        revert OwnershipTooDeep();
    }

    /// @notice The token that owns `holder`, when `holder` is an EIP-6551 account.
    function tokenOf(address holder) internal view returns (bool isAccount, Token memory t) {
        uint256 word;
        (isAccount, t.chainId, word, t.tokenId) = _read(holder, abi.encodeCall(IERC6551Account.token, ()), 3);
        if (word > type(uint160).max) isAccount = false;
        t.tokenContract = address(uint160(word));
    }

    /// @dev Calls a view that returns exactly `words` words, at most three.
    function _read(address from, bytes memory input, uint256 words)
        private
        view
        returns (bool ok, uint256 a, uint256 b, uint256 c)
    {
        if (from.code.length == 0) return (false, 0, 0, 0);
        assembly ("memory-safe") {
            let out := mload(0x40)
            calldatacopy(out, calldatasize(), 0x60)
            ok := staticcall(gas(), from, add(input, 0x20), mload(input), out, mul(words, 0x20))
            ok := and(ok, eq(returndatasize(), mul(words, 0x20)))
            if ok {
                a := mload(out)
                b := mload(add(out, 0x20))
                c := mload(add(out, 0x40))
            }
        }
    }
}
