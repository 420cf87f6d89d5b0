// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {
    IEntryPoint,
    IEntryPointStake,
    IPaymaster,
    PackedUserOperation
} from "@openzeppelin/contracts/interfaces/draft-IERC4337.sol";
import {Execution} from "@openzeppelin/contracts/interfaces/draft-IERC7579.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {AccountWorld, IEntryPointHash, Machine} from "./AccountWorld.sol";
import {AccountUserOps} from "../src/identity/AccountUserOps.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";

/// @dev Pays for every operation.
contract Sponsor is IPaymaster {
    function validatePaymasterUserOp(PackedUserOperation calldata, bytes32, uint256)
        external
        pure
        returns (bytes memory, uint256)
    {
        return ("", 0);
    }

    function postOp(PostOpMode, bytes calldata, uint256, uint256) external {}
}

/// @dev A wallet of one key behind ERC-1271.
contract Wallet is IERC1271 {
    address private immutable KEY;

    constructor(address key) {
        KEY = key;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (bytes32 r, bytes32 s) = abi.decode(signature, (bytes32, bytes32));
        return ecrecover(hash, uint8(signature[64]), r, s) == KEY ? this.isValidSignature.selector : bytes4(0);
    }
}

/// @dev The same stories under either entry point, which are the real ones.
abstract contract AccountUserOpsStories is AccountWorld {
    bytes4 private constant TURN = Machine.turn.selector;
    IEntryPoint internal ep;

    function setUp() public {
        deployAccounts();
        deployEntryPoints();
        ep = entryPoint();
    }

    function entryPoint() internal pure virtual returns (IEntryPoint);

    function test_TheProxyOfGenesisPutsTheEntryPointWhereItIsOnEveryChain() public view {
        yes(address(ep).code.length > 10_000, "code at the address all wallets know");
    }

    function test_TheOwnersOperationIsExecutedAndPaid() public {
        uint256 state = account.state();
        accepted(ep, ownerOp(ep, account, one(address(machine), 2 ether, turn(1))));
        eq(machine.paid(TURN), 2 ether, "paid");
        yes(BENEFICIARY.balance > 0, "the bundler is paid");
        uint256 left = address(account).balance + IEntryPointStake(address(ep)).balanceOf(address(account));
        eq(left + BENEFICIARY.balance, 98 ether, "by the account");
        yes(account.state() > state + 1, "validation and execution change the state");
        eq(nonceOf(ep, account, 0), 1, "nonce");
    }

    function test_PersonalMessagesAndBatchesAreTakenToo() public {
        Execution memory call = Execution(address(machine), 1, turn(1));
        PackedUserOperation memory op = userOp(account, 0, many(two(call, call)));
        bytes32 hash = IEntryPointHash(address(ep)).getUserOpHash(op);
        op.signature = sign(OWNER_KEY, MessageHashUtils.toEthSignedMessageHash(hash));
        accepted(ep, op);
        eq(machine.paid(TURN), 2, "both");
    }

    function test_AnOwnerThatIsAContractSigns() public {
        Wallet wallet = new Wallet(owner);
        vm.prank(owner);
        tokens.transferFrom(owner, address(wallet), ID);
        accepted(ep, ownerOp(ep, account, one(address(machine), 1, turn(1))));
        eq(turned(), 1, "done");
    }

    /// An owner's key counts although its address has delegated to code (EIP-7702).
    function test_AnOwnerWithDelegatedCodeSigns() public {
        vm.etch(owner, bytes.concat(hex"ef0100", bytes20(address(machine))));
        accepted(ep, ownerOp(ep, account, one(address(machine), 1, turn(1))));
        eq(turned(), 1, "done");
    }

    function test_AnAccountOwnedByAnAccountTakesOperations() public {
        tokens.mint(address(account), 8);
        DeviceAccount inner = accountOf(address(tokens), 8);
        vm.deal(address(inner), 1 ether);
        PackedUserOperation memory op = userOp(inner, 0, one(address(machine), 1, turn(1)));
        bytes32 hash = IEntryPointHash(address(ep)).getUserOpHash(op);
        // The account above asks its owner with the hash nested in its own domain (ERC-7739).
        bytes32 nested = keccak256(abi.encode(keccak256("PersonalSign(bytes prefixed)"), hash));
        op.signature = sign(OWNER_KEY, MessageHashUtils.toTypedDataHash(domainOf(account), nested));
        accepted(ep, op);
        eq(turned(), 1, "done");
    }

    function test_OthersOperationsAreRefused() public {
        PackedUserOperation memory op = ownerOp(ep, account, one(address(machine), 1, turn(1)));
        op.callData = one(address(machine), 2, turn(1));
        refused(ep, op, "AA24 signature error");
        op = userOp(account, 0, one(address(machine), 1, turn(1)));
        bytes[4] memory signatures = [bytes(""), new bytes(20), new bytes(65), new bytes(85)];
        for (uint256 i; i < signatures.length; ++i) {
            op.signature = signatures[i];
            refused(ep, op, "AA24 signature error");
        }
        signAsDelegate(ep, op);
        refused(ep, op, "AA24 signature error");
        op = ownerOp(ep, account, one(address(machine), 1, turn(1)));
        accepted(ep, op);
        refused(ep, op, "AA25 invalid account nonce");
        eq(turned(), 1, "once");
    }

    function test_AnOperationHoldsForOneAccountOneEntryPointAndOneChain() public {
        tokens.mint(owner, 8);
        DeviceAccount second = accountOf(address(tokens), 8);
        vm.deal(address(second), 1 ether);
        PackedUserOperation memory op = ownerOp(ep, account, one(address(machine), 1, turn(1)));
        op.sender = address(second);
        refused(ep, op, "AA24 signature error");
        op.sender = address(account);
        refused(address(ep) == address(V07) ? V08 : V07, op, "AA24 signature error");
        vm.chainId(1);
        refused(ep, op, "AA24 signature error");
        vm.chainId(4690);
        accepted(ep, op);
    }

    function test_TheSellersOperationIsRefusedAfterTheSale() public {
        PackedUserOperation memory op = ownerOp(ep, account, one(owner, 50 ether, ""));
        vm.prank(owner);
        tokens.transferFrom(owner, BUYER, ID);
        refused(ep, op, "AA24 signature error");
    }

    /// The entry point validates a whole bundle first; the sale comes after, the theft after that.
    function test_ASaleInTheSameBundleStopsTheSellersOperation() public {
        tokens.mint(owner, 8);
        DeviceAccount second = accountOf(address(tokens), 8);
        vm.deal(address(second), 1 ether);
        vm.prank(owner);
        tokens.approve(address(second), ID);
        PackedUserOperation[] memory ops = new PackedUserOperation[](2);
        ops[0] = ownerOp(ep, second, one(address(tokens), 0, abi.encodeCall(tokens.transferFrom, (owner, BUYER, ID))));
        ops[1] = ownerOp(ep, account, one(owner, 50 ether, ""));
        (bool ok,) = bundle(ep, ops);
        yes(ok, "bundle");
        eq(tokens.ownerOf(ID), BUYER, "sold");
        eq(owner.balance, 0, "nothing for the seller");
    }

    function test_ARevocationInTheSameBundleStopsTheDelegate() public {
        grant(TURN, 1 ether);
        PackedUserOperation[] memory ops = new PackedUserOperation[](2);
        ops[0] = ownerOp(ep, account, abi.encodeCall(account.revokeAll, ()));
        ops[1] = delegateOp(ep, one(address(machine), 1, turn(1)));
        (bool ok,) = bundle(ep, ops);
        yes(ok, "bundle");
        eq(account.epoch(), 1, "revoked");
        eq(turned(), 0, "not called");
    }

    function test_ADelegatesOperationIsPaidFromItsValue() public {
        grant(TURN, 1 ether);
        accepted(ep, delegateOp(ep, one(address(machine), 0.1 ether, turn(1))));
        eq(machine.paid(TURN), 0.1 ether, "paid");
        (, uint256 left) = account.delegation(delegate, address(machine), TURN);
        uint256 highest = 960_000 gwei;
        eq(left, 0.9 ether - highest, "value and the highest gas");
        uint256 spent =
            100 ether - address(account).balance - IEntryPointStake(address(ep)).balanceOf(address(account));
        yes(spent <= 0.1 ether + highest, "no more than was taken from the delegation");
    }

    function test_ADelegateCannotDrainTheAccountByGas() public {
        grant(TURN, 0.0009 ether); // the highest gas is 0.00096
        refused(ep, delegateOp(ep, one(address(machine), 0, turn(1))), "AA24 signature error");
        grant(TURN, 1 ether);
        PackedUserOperation memory op = delegateOp(ep, one(address(machine), 0, turn(1)));
        op.gasFees = bytes32((uint256(2000 gwei) << 128) | 2000 gwei);
        signAsDelegate(ep, op);
        refused(ep, op, "AA24 signature error");
        // A paymaster of address zero is none: under v0.7 the account would pay; v0.8 refuses it by itself.
        op.paymasterAndData = new bytes(52);
        signAsDelegate(ep, op);
        if (address(ep) == address(V07)) refused(ep, op, "AA24 signature error");
        (bool ok,) = bundle(ep, op);
        yes(!ok, "refused");
        eq(address(account).balance, 100 ether, "balance");
    }

    function test_ADelegatesOperationOutOfScopeIsRefused() public {
        grant(TURN, 1 ether);
        bytes[8] memory out = [
            one(address(machine), 0, stop(1)),
            one(BUYER, 0, turn(1)),
            one(address(machine), 2 ether, turn(1)),
            one(address(account), 0, abi.encodeCall(account.revokeAll, ())),
            abi.encodeCall(account.revokeAll, ()),
            abi.encodeCall(account.authorizeDelegator, (delegate, BUYER, PAYMENT, type(uint48).max, 1 ether)),
            many(new Execution[](0)),
            many(two(Execution(address(machine), 0, turn(1)), Execution(BUYER, 1, "")))
        ];
        for (uint256 i; i < out.length; ++i) {
            refused(ep, delegateOp(ep, out[i]), "AA24 signature error");
        }
        refused(ep, delegateOp(ep, ""), "AA24 signature error");
        refused(ep, delegateOp(ep, hex"010203"), "AA24 signature error");
        eq(turned(), 0, "nothing");
        accepted(ep, delegateOp(ep, many(two(Execution(address(machine), 1, turn(1)), Execution(address(machine), 2, turn(2))))));
        eq(machine.paid(TURN), 3, "a batch within");
    }

    /// Each is within the value, all together are not.
    function test_ABundleOfADelegateSpendsNoMoreThanItsValue() public {
        grant(TURN, 1 ether);
        PackedUserOperation[] memory ops = new PackedUserOperation[](3);
        for (uint256 i; i < 3; ++i) {
            ops[i] = userOp(account, (uint256(uint160(delegate)) << 64) | i, one(address(machine), 0.4 ether, turn(1)));
            signAsDelegate(ep, ops[i]);
        }
        (bool ok,) = bundle(ep, ops);
        yes(ok, "bundle");
        eq(machine.paid(TURN), 0.8 ether, "two of three");
    }

    function test_ADelegateUsesItsOwnNonces() public {
        grant(TURN, 1 ether);
        PackedUserOperation memory op = userOp(account, 0, one(address(machine), 0, turn(1)));
        signAsDelegate(ep, op);
        refused(ep, op, "AA24 signature error");
    }

    function test_TheEntryPointWatchesTheTimeOfADelegation() public {
        grant(TURN, 1 ether);
        PackedUserOperation memory op = delegateOp(ep, one(address(machine), 0, turn(1)));
        vm.warp(block.timestamp + 1 days + 1);
        refused(ep, op, "AA22 expired or not due");
        vm.warp(block.timestamp - 1);
        accepted(ep, op);
    }

    function test_APaymasterForADelegateNeedsTheOwnersWord() public {
        Sponsor sponsor = new Sponsor();
        IEntryPointStake(address(ep)).depositTo{value: 1 ether}(address(sponsor));
        grant(TURN, 0);
        PackedUserOperation memory op = delegateOp(ep, one(address(machine), 0, turn(1)));
        op.paymasterAndData = abi.encodePacked(address(sponsor), uint128(100_000), uint128(50_000));
        signAsDelegate(ep, op);
        refused(ep, op, "AA24 signature error");
        vm.prank(owner);
        account.authorizeDelegator(
            delegate, address(sponsor), IPaymaster.validatePaymasterUserOp.selector, uint48(block.timestamp + 9), 0
        );
        accepted(ep, op);
        eq(turned(), 1, "done");
        eq(address(account).balance, 100 ether, "the account paid nothing");
    }

    function test_TwoSignersOfTheSameBytesAreNotMixedUp() public {
        grant(TURN, 1 ether);
        bytes memory data = one(address(machine), 0.6 ether, turn(1));
        PackedUserOperation[] memory ops = new PackedUserOperation[](2);
        (ops[0], ops[1]) = (ownerOp(ep, account, data), delegateOp(ep, data));
        (bool ok, bytes memory why) = bundle(ep, ops);
        yes(!ok, "refused");
        eq(why, abi.encodeWithSignature("FailedOp(uint256,string)", 1, "AA24 signature error"), "the second");
    }

    function test_NobodyPassesForTheEntryPoint() public {
        PackedUserOperation memory op = ownerOp(ep, account, one(BUYER, 1, ""));
        bytes32 hash = IEntryPointHash(address(ep)).getUserOpHash(op);
        address[3] memory others = [STRANGER, owner, address(account)];
        for (uint256 i; i < others.length; ++i) {
            vm.prank(others[i], address(ep));
            vm.expectRevert(abi.encodeWithSelector(AccountUserOps.NotEntryPoint.selector, others[i]));
            account.validateUserOp(op, hash, 1 ether);
        }
        vm.prank(STRANGER, address(ep));
        (bool ok,) = address(account).call(op.callData);
        yes(!ok, "a stranger in a transaction of the entry point");
    }

    function test_TheEntryPointItselfExecutesOnlyWhatItValidated() public {
        bytes memory data = one(BUYER, 1, "");
        vm.prank(address(ep), BUNDLER);
        (bool ok, bytes memory why) = address(account).call(data);
        yes(!ok, "refused");
        eq(why, abi.encodeWithSelector(AccountUserOps.NotValidated.selector), "reason");
        // Bundlers estimate by a call whose sender is the entry point, which no transaction can have.
        vm.prank(address(ep), address(ep));
        (ok,) = address(account).call(data);
        yes(ok, "an estimate");
        // What one entry point validated, the other does not execute.
        accepted(ep, ownerOp(ep, account, data));
        vm.prank(address(address(ep) == address(V07) ? V08 : V07), BUNDLER);
        (ok,) = address(account).call(data);
        yes(!ok, "the other entry point");
    }

    function test_TheOwnerTakesTheDepositBackAndNoDelegateDoes() public {
        IEntryPointStake(address(ep)).depositTo{value: 1 ether}(address(account));
        bytes memory take = abi.encodeCall(IEntryPointHash.withdrawTo, (payable(BUYER), 1 ether));
        grant(TURN, 1 ether);
        yes(!send(delegate, one(address(ep), 0, take)), "delegate");
        refused(ep, delegateOp(ep, one(address(ep), 0, take)), "AA24 signature error");
        yes(send(owner, one(address(ep), 0, take)), "owner");
        eq(BUYER.balance, 1 ether, "taken");
    }

    function testFuzz_OperationsOfADelegateNeverCostMoreThanItsValue(
        uint256 limit,
        uint256 value,
        uint128 fee,
        uint32 verification,
        uint32 call_,
        uint32 pre
    ) public {
        limit = bound(limit, 0, 3 ether);
        grant(TURN, limit);
        PackedUserOperation memory op =
            delegateOp(ep, one(address(machine), bound(value, 0, 3 ether), turn(1)));
        fee = uint128(bound(fee, 0, 3000 gwei));
        op.gasFees = bytes32((uint256(fee) << 128) | fee);
        op.accountGasLimits = bytes32(
            (bound(verification, 200_000, 1_000_000) << 128) | bound(call_, 100_000, 1_000_000)
        );
        op.preVerificationGas = bound(pre, 0, 1_000_000);
        signAsDelegate(ep, op);
        (bool ok,) = bundle(ep, op);
        uint256 left = address(account).balance + IEntryPointStake(address(ep)).balanceOf(address(account));
        yes(100 ether - left <= limit, "value and gas together");
        (, uint256 rest) = account.delegation(delegate, address(machine), TURN);
        yes(100 ether - left <= limit - rest, "the delegation was charged for all of it");
        if (!ok) eq(left, 100 ether, "a refused operation costs nothing");
    }

    /// Whatever a delegate signs as calldata, nothing but his scope comes of it.
    function testFuzz_CalldataOfADelegateIsReadSafely(bytes memory junk, uint8 form) public {
        grant(TURN, 0.01 ether);
        bytes4 selector = form % 3 == 0 ? bytes4(0x51945447) : form % 3 == 1 ? bytes4(0xe9ae5c53) : bytes4(junk);
        bytes memory data = form % 6 < 3
            ? bytes.concat(selector, junk)
            : bytes.concat(abi.encodeWithSelector(0xe9ae5c53, BATCH, uint256(0x40), junk.length), junk);
        bundle(ep, delegateOp(ep, data));
        uint256 left = address(account).balance + IEntryPointStake(address(ep)).balanceOf(address(account));
        yes(100 ether - left <= 0.01 ether, "no more than the delegation's value");
        eq(account.epoch(), 0, "nothing only the owner may do");
        eq(tokens.ownerOf(ID), owner, "identity");
    }

    function gasOfOperations() internal {
        accepted(ep, ownerOp(ep, account, one(address(machine), 0, turn(1))));
        grant(TURN, 1 ether);
        string memory name = address(ep) == address(V07) ? "v0.7" : "v0.8";
        PackedUserOperation memory op = ownerOp(ep, account, one(address(machine), 0, turn(2)));
        accepted(ep, op);
        vm.snapshotGasLastCall(string.concat("handleOps, owner, ", name));
        op = delegateOp(ep, one(address(machine), 0, turn(3)));
        accepted(ep, op);
        vm.snapshotGasLastCall(string.concat("handleOps, delegate, ", name));
        eq(turned(), 3, "all were made");
    }
}

contract AccountEntryPointV07Test is AccountUserOpsStories {
    /// Every call is a transaction of its own, so that storage is cold as it will be.
    /// forge-config: default.isolate = true
    function test_GasOfOperations() public {
        gasOfOperations();
    }

    function entryPoint() internal pure override returns (IEntryPoint) {
        return V07;
    }
}

contract AccountEntryPointV08Test is AccountUserOpsStories {
    /// Every call is a transaction of its own, so that storage is cold as it will be.
    /// forge-config: default.isolate = true
    function test_GasOfOperations() public {
        gasOfOperations();
    }

    function entryPoint() internal pure override returns (IEntryPoint) {
        return V08;
    }
}
