// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Execution} from "@openzeppelin/contracts/interfaces/draft-IERC7579.sol";
import {IEntryPoint, IEntryPointNonces, PackedUserOperation} from "@openzeppelin/contracts/interfaces/draft-IERC4337.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Base} from "./Base.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";
import {ERC6551Registry} from "../src/identity/ERC6551Registry.sol";

/// @dev A token whose contract counts transfers, as the device registry does.
contract CountedToken is ERC721("Counted", "C") {
    mapping(uint256 => uint256) public transferCount;

    function mint(address to, uint256 id) external {
        _mint(to, id);
    }

    function burn(uint256 id) external {
        _burn(id);
    }

    function _update(address to, uint256 id, address auth) internal override returns (address) {
        ++transferCount[id];
        return super._update(to, id, auth);
    }
}

/// @dev A token whose contract does not.
contract PlainToken is ERC721("Plain", "P") {
    function mint(address to, uint256 id) external {
        _mint(to, id);
    }
}

contract Items is ERC1155("") {
    function mint(address to, uint256 id, uint256 amount) external {
        _mint(to, id, amount, "");
    }
}

/// @dev What delegates are let to call.
contract Machine {
    mapping(bytes4 => uint256) public calls;
    mapping(bytes4 => uint256) public paid;

    function turn(uint256) external payable {
        note(msg.sig);
    }

    function stop(uint256) external payable {
        note(msg.sig);
    }

    function fail() external pure {
        revert("machine: no");
    }

    receive() external payable {
        note(0);
    }

    fallback() external payable {
        note(0xffffffff);
    }

    function note(bytes4 selector) private {
        ++calls[selector];
        paid[selector] += msg.value;
    }
}

interface IEntryPointHash {
    function getUserOpHash(PackedUserOperation calldata op) external view returns (bytes32);
    function withdrawTo(address payable to, uint256 amount) external;
}

/// @dev Accounts of tokens, a machine to call, and the real entry points where every chain has them.
abstract contract AccountWorld is Base {
    uint256 internal constant OWNER_KEY = 0xa11ce;
    uint256 internal constant DELEGATE_KEY = 0xde1e;
    address internal constant BUYER = address(0xb0b);
    address internal constant STRANGER = address(0xbad);
    address internal constant BUNDLER = address(0xbd1);
    address payable internal constant BENEFICIARY = payable(address(0xbef));
    uint256 internal constant ID = 7;
    bytes32 internal constant BATCH = bytes32(bytes10(0x01000000000000000000));
    bytes4 internal constant PAYMENT = bytes4(0);

    IEntryPoint internal constant V07 = IEntryPoint(0x0000000071727De22E5E9d8BAf0edAc6f37da032);
    IEntryPoint internal constant V08 = IEntryPoint(0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108);
    /// @dev The deterministic deployment proxy; genesis holds it.
    address internal constant FACTORY = 0x4e59b44847b379578588920cA78FbF26c0B4956C;

    ERC6551Registry internal registry;
    DeviceAccount internal code;
    CountedToken internal tokens;
    Machine internal machine;
    DeviceAccount internal account;
    address internal owner;
    address internal delegate;

    function deployAccounts() internal {
        vm.chainId(4690);
        vm.warp(1_800_000_000);
        registry = new ERC6551Registry();
        code = new DeviceAccount();
        tokens = new CountedToken();
        machine = new Machine();
        owner = vm.addr(OWNER_KEY);
        delegate = vm.addr(DELEGATE_KEY);
        tokens.mint(owner, ID);
        account = accountOf(address(tokens), ID);
        vm.deal(address(account), 100 ether);
    }

    function accountOf(address token, uint256 id) internal returns (DeviceAccount) {
        return DeviceAccount(payable(registry.createAccount(address(code), 0, block.chainid, token, id)));
    }

    function grant(bytes4 selector, uint256 valueLimit) internal {
        vm.prank(owner);
        account.authorizeDelegator(delegate, address(machine), selector, uint48(block.timestamp + 1 days), valueLimit);
    }

    function turn(uint256 n) internal pure returns (bytes memory) {
        return abi.encodeCall(Machine.turn, (n));
    }

    function stop(uint256 n) internal pure returns (bytes memory) {
        return abi.encodeCall(Machine.stop, (n));
    }

    function turned() internal view returns (uint256) {
        return machine.calls(Machine.turn.selector);
    }

    /// @dev Calldata of one call by the account.
    function one(address to, uint256 value, bytes memory data) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("execute(address,uint256,bytes,uint8)", to, value, data, uint8(0));
    }

    /// @dev Calldata of a batch by the account.
    function many(Execution[] memory calls) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("execute(bytes32,bytes)", BATCH, abi.encode(calls));
    }

    function two(Execution memory a, Execution memory b) internal pure returns (Execution[] memory calls) {
        calls = new Execution[](2);
        (calls[0], calls[1]) = (a, b);
    }

    /// @dev Sends calldata to the account and tells whether it was accepted.
    function send(address from, bytes memory data) internal returns (bool ok) {
        vm.prank(from);
        (ok,) = address(account).call(data);
    }

    function deployEntryPoints() internal {
        // Runtime code of the proxy: keyless transaction 0xeddf9e61…; in genesis it is params.DeterministicFactoryCode.
        vm.etch(
            FACTORY,
            hex"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3"
        );
        put(7, 0x90d8084deab30c2a37c45e8d47f49f2f7965183cb6990a98943ef94940681de3);
        put(8, 0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9);
    }

    /// @dev Deploys an entry point as on every chain, from the creation code and the salt its makers published.
    function put(uint256 version, bytes32 salt) private {
        string memory path =
            string.concat("node_modules/entrypoint-v0", vm.toString(version), "/artifacts/EntryPoint.json");
        bytes memory creation = vm.parseJsonBytes(vm.readFile(path), ".bytecode");
        (bool ok,) = FACTORY.call(bytes.concat(salt, creation));
        yes(ok, "deploy an entry point");
    }

    function userOp(DeviceAccount sender, uint256 nonce, bytes memory data)
        internal
        pure
        returns (PackedUserOperation memory op)
    {
        op.sender = address(sender);
        op.nonce = nonce;
        op.callData = data;
        op.accountGasLimits = bytes32((uint256(400_000) << 128) | 500_000);
        op.preVerificationGas = 60_000;
        op.gasFees = bytes32((uint256(1 gwei) << 128) | 1 gwei);
    }

    function nonceOf(IEntryPoint ep, DeviceAccount sender, uint192 key) internal view returns (uint256) {
        return IEntryPointNonces(address(ep)).getNonce(address(sender), key);
    }

    function ownerOp(IEntryPoint ep, DeviceAccount sender, bytes memory data)
        internal
        view
        returns (PackedUserOperation memory op)
    {
        op = userOp(sender, nonceOf(ep, sender, 0), data);
        op.signature = sign(OWNER_KEY, IEntryPointHash(address(ep)).getUserOpHash(op));
    }

    function delegateOp(IEntryPoint ep, bytes memory data) internal view returns (PackedUserOperation memory op) {
        op = userOp(account, nonceOf(ep, account, uint160(delegate)), data);
        signAsDelegate(ep, op);
    }

    function signAsDelegate(IEntryPoint ep, PackedUserOperation memory op) internal view {
        bytes32 hash = IEntryPointHash(address(ep)).getUserOpHash(op);
        op.signature = abi.encodePacked(delegate, sign(DELEGATE_KEY, hash));
    }

    /// @dev Sends a bundle and tells whether the entry point took it.
    function bundle(IEntryPoint ep, PackedUserOperation[] memory ops) internal returns (bool ok, bytes memory why) {
        // v0.8 takes bundles from accounts without code only.
        vm.prank(BUNDLER, BUNDLER);
        (ok, why) = address(ep).call(abi.encodeCall(IEntryPoint.handleOps, (ops, BENEFICIARY)));
    }

    function bundle(IEntryPoint ep, PackedUserOperation memory op) internal returns (bool ok, bytes memory why) {
        PackedUserOperation[] memory ops = new PackedUserOperation[](1);
        ops[0] = op;
        return bundle(ep, ops);
    }

    function accepted(IEntryPoint ep, PackedUserOperation memory op) internal {
        (bool ok, bytes memory why) = bundle(ep, op);
        if (!ok) {
            assembly {
                revert(add(why, 0x20), mload(why))
            }
        }
    }

    /// @dev The entry point refuses the operation with this reason.
    function refused(IEntryPoint ep, PackedUserOperation memory op, string memory reason) internal {
        (bool ok, bytes memory why) = bundle(ep, op);
        yes(!ok, "must be refused");
        eq(why, abi.encodeWithSignature("FailedOp(uint256,string)", 0, reason), reason);
    }

    /// @dev The EIP-712 domain of an account, hashed.
    function domainOf(DeviceAccount a) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Trellis DeviceAccount"),
                keccak256("1"),
                block.chainid,
                address(a)
            )
        );
    }
}
