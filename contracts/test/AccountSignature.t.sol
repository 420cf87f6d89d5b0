// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {AccountWorld} from "./AccountWorld.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";

/// @dev Who signs for an account (ERC-1271), and what for (ERC-7739).
contract AccountSignatureTest is AccountWorld {
    using MessageHashUtils for bytes32;

    bytes4 private constant VALID = 0x1626ba7e;
    string private constant MAIL = "Mail(address to,string text)";
    bytes32 private constant APP = keccak256("the domain of some application");
    bytes32 private constant CONTENTS = keccak256("a mail");

    DeviceAccount private second;

    function setUp() public {
        deployAccounts();
        tokens.mint(owner, 8);
        second = accountOf(address(tokens), 8);
    }

    function valid(DeviceAccount a, bytes32 hash, bytes memory signature) private view returns (bool) {
        return a.isValidSignature(hash, signature) == VALID;
    }

    /// @dev A signature of a personal message to an account.
    function personal(DeviceAccount a, uint256 key, bytes32 hash) private view returns (bytes memory) {
        bytes32 nested = keccak256(abi.encode(keccak256("PersonalSign(bytes prefixed)"), hash));
        return sign(key, domainOf(a).toTypedDataHash(nested));
    }

    /// @dev A signature of an application's typed data to an account.
    function typed(DeviceAccount a, uint256 key) private view returns (bytes memory) {
        bytes32 typehash = keccak256(
            bytes.concat(
                "TypedDataSign(Mail contents,string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)",
                bytes(MAIL)
            )
        );
        bytes32 nested = keccak256(
            abi.encode(
                typehash,
                CONTENTS,
                keccak256("Trellis DeviceAccount"),
                keccak256("1"),
                block.chainid,
                address(a),
                bytes32(0)
            )
        );
        bytes memory signature = sign(key, APP.toTypedDataHash(nested));
        return abi.encodePacked(signature, APP, CONTENTS, MAIL, uint16(bytes(MAIL).length));
    }

    function test_APlainSignatureOfAHashHoldsForNoAccount() public view {
        bytes32 hash = keccak256("permit");
        bytes memory plain = sign(OWNER_KEY, hash);
        yes(!valid(account, hash, plain), "plain");
        yes(!valid(account, hash, sign(OWNER_KEY, hash.toEthSignedMessageHash())), "personal, not nested");
        yes(!valid(account, hash, ""), "none");
    }

    function test_APersonalMessageHoldsForOneAccount() public view {
        bytes32 hash = keccak256("log in");
        bytes memory signature = personal(account, OWNER_KEY, hash);
        yes(valid(account, hash, signature), "the account it was signed for");
        yes(!valid(second, hash, signature), "another account of the same owner");
        yes(!valid(account, keccak256("other"), signature), "another message");
        yes(!valid(account, hash, personal(account, DELEGATE_KEY, hash)), "another key");
    }

    function test_TypedDataHoldsForOneAccount() public view {
        bytes32 hash = APP.toTypedDataHash(CONTENTS);
        bytes memory signature = typed(account, OWNER_KEY);
        yes(valid(account, hash, signature), "the account it was signed for");
        yes(!valid(second, hash, signature), "another account of the same owner");
        yes(!valid(account, keccak256("other"), signature), "other data");
        yes(!valid(account, hash, typed(account, DELEGATE_KEY)), "another key");
        yes(!valid(account, hash, sign(OWNER_KEY, hash)), "what a wallet signs for an account of its own key");
    }

    function test_ASignatureHoldsForOneChain() public {
        bytes32 hash = APP.toTypedDataHash(CONTENTS);
        vm.chainId(1);
        bytes memory elsewhere = typed(account, OWNER_KEY);
        vm.chainId(4690);
        yes(!valid(account, hash, elsewhere), "signed for another chain");
        bytes memory here = typed(account, OWNER_KEY);
        yes(valid(account, hash, here), "signed for this one");
        vm.chainId(1);
        yes(!valid(account, hash, here), "used on another chain");
        yes(!valid(account, hash, elsewhere), "an account of another chain has no owner here");
    }

    function test_ASaleVoidsTheSellersSignatures() public {
        bytes32 hash = keccak256("listing");
        bytes memory signature = personal(account, OWNER_KEY, hash);
        vm.prank(owner);
        tokens.transferFrom(owner, BUYER, ID);
        yes(!valid(account, hash, signature), "void");
    }

    function test_NoDelegateSignsForTheAccount() public {
        grant(PAYMENT, 1 ether);
        bytes32 hash = keccak256("listing");
        yes(!valid(account, hash, personal(account, DELEGATE_KEY, hash)), "delegate");
        yes(
            !valid(account, hash, abi.encodePacked(delegate, personal(account, DELEGATE_KEY, hash))),
            "delegate, as in an operation"
        );
    }

    function test_AnAccountSignsThroughTheAccountThatOwnsIt() public {
        tokens.mint(address(account), 9);
        DeviceAccount inner = accountOf(address(tokens), 9);
        bytes32 hash = keccak256("hello");
        bytes32 nested = domainOf(inner).toTypedDataHash(
            keccak256(abi.encode(keccak256("PersonalSign(bytes prefixed)"), hash))
        );
        yes(valid(inner, hash, personal(account, OWNER_KEY, nested)), "nested twice");
        yes(!valid(inner, hash, personal(inner, OWNER_KEY, hash)), "nested once");
    }

    function test_WalletsCanTellThatHashesAreNested() public view {
        bytes32 probe = 0x7739773977397739773977397739773977397739773977397739773977397739;
        eq(bytes32(account.isValidSignature(probe, "")), bytes32(bytes4(0x77390001)), "ERC-7739, version 1");
        (, string memory name, string memory version, uint256 chainId, address at,,) = account.eip712Domain();
        eq(bytes(name), "Trellis DeviceAccount", "name");
        eq(bytes(version), "1", "version");
        eq(chainId, 4690, "chain");
        eq(at, address(account), "the account, not its code");
    }

    function testFuzz_NoSignatureHoldsForTwoAccounts(bytes32 hash, uint256 key, bool isTyped) public {
        key = bound(key, 1, 1 << 250);
        vm.startPrank(owner);
        tokens.transferFrom(owner, vm.addr(key), ID);
        tokens.transferFrom(owner, vm.addr(key), 8);
        vm.stopPrank();
        if (isTyped) hash = APP.toTypedDataHash(CONTENTS);
        bytes memory signature = isTyped ? typed(account, key) : personal(account, key, hash);
        yes(valid(account, hash, signature), "one");
        yes(!valid(second, hash, signature), "the other");
    }
}
