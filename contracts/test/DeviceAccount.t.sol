// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IEntryPoint, PackedUserOperation} from "@openzeppelin/contracts/interfaces/draft-IERC4337.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";
import {Delegations} from "../src/identity/Delegations.sol";
import {ERC6551Registry} from "../src/identity/ERC6551Registry.sol";
import {IERC6551Executable} from "../src/identity/ERC6551.sol";
import {Base} from "./Base.sol";

/// @dev A token that counts its transfers, as DeviceRegistry does.
contract Identities is ERC721("identities", "ID") {
    mapping(uint256 => uint256) public transferCount;

    function mint(address to, uint256 id) external {
        _mint(to, id);
    }

    function _update(address to, uint256 id, address auth) internal override returns (address from) {
        from = super._update(to, id, auth);
        if (from != address(0)) ++transferCount[id];
    }
}

/// @dev Something to call.
contract Meter {
    uint256 public reads;
    uint256 public paid;

    error Broken(uint256 code);

    function read(uint256 n) external payable returns (uint256) {
        paid += msg.value;
        return reads += n;
    }

    function reset() external payable {
        reads = 0;
    }

    function fail() external pure {
        revert Broken(7);
    }
}

interface IEntryPointHash {
    function getUserOpHash(PackedUserOperation calldata op) external view returns (bytes32);
}

abstract contract AccountWorld is Base {
    uint256 internal constant OWNER_KEY = 0xa11ce;
    uint256 internal constant BUYER_KEY = 0xb0b;
    uint256 internal constant TOOL_KEY = 0x7001;
    uint256 internal constant ID = 77;
    address internal immutable OWNER = vm.addr(OWNER_KEY);
    address internal immutable BUYER = vm.addr(BUYER_KEY);
    address internal immutable TOOL = vm.addr(TOOL_KEY);
    address internal constant BUNDLER = address(0xb5d1e);

    ERC6551Registry internal accounts;
    DeviceAccount internal code;
    Identities internal identities;
    DeviceAccount internal account;
    Meter internal meter;
    IEntryPoint internal v07;
    IEntryPoint internal v08;

    function deploy() internal {
        vm.warp(1_800_000_000);
        accounts = new ERC6551Registry();
        code = new DeviceAccount();
        identities = new Identities();
        meter = new Meter();
        account = make(ID, OWNER);
        vm.deal(address(account), 10 ether);
        v07 = IEntryPoint(place(code.ENTRY_POINT_V07(), "node_modules/entrypoint-v07/artifacts/EntryPoint.json"));
        v08 = IEntryPoint(place(code.ENTRY_POINT_V08(), "node_modules/entrypoint-v08/artifacts/EntryPoint.json"));
    }

    function make(uint256 id, address owner) internal returns (DeviceAccount) {
        identities.mint(owner, id);
        return DeviceAccount(
            payable(accounts.createAccount(address(code), 0, block.chainid, address(identities), id))
        );
    }

    /// @dev Runs the published creation code at its own address, so that its immutables are as they are everywhere.
    function place(address at, string memory artifact) internal returns (address) {
        vm.etch(at, vm.parseJsonBytes(vm.readFile(artifact), ".bytecode"));
        (bool ok, bytes memory runtime) = at.call("");
        yes(ok && runtime.length > 10_000, "entry point's constructor");
        vm.etch(at, runtime);
        return at;
    }

    function move(address from, address to) internal {
        vm.prank(from);
        identities.transferFrom(from, to, ID);
    }

    function grant(bytes4 selector, uint208 value) internal {
        vm.prank(OWNER);
        account.authorizeDelegator(TOOL, address(meter), selector, uint48(block.timestamp + 1 days), value);
    }

    function operation(IEntryPoint entry, address sender, bytes memory callData)
        internal
        view
        returns (PackedUserOperation memory op)
    {
        op.sender = sender;
        op.nonce = entry.getNonce(sender, 0);
        op.callData = callData;
        op.accountGasLimits = bytes32(uint256(500_000) << 128 | 500_000);
        op.preVerificationGas = 50_000;
        op.gasFees = bytes32(uint256(1) << 128 | 1);
    }

    function signOp(IEntryPoint entry, PackedUserOperation memory op, uint256 key, bool personal) internal view {
        bytes32 hash = IEntryPointHash(address(entry)).getUserOpHash(op);
        op.signature = sign(key, personal ? MessageHashUtils.toEthSignedMessageHash(hash) : hash);
    }

    function handle(IEntryPoint entry, PackedUserOperation memory a) internal {
        PackedUserOperation[] memory ops = new PackedUserOperation[](1);
        ops[0] = a;
        vm.prank(BUNDLER, BUNDLER);
        entry.handleOps(ops, payable(BUNDLER));
    }

    function readCall(uint256 n, uint256 value) internal view returns (bytes memory) {
        return abi.encodeWithSelector(
            IERC6551Executable.execute.selector, address(meter), value, abi.encodeCall(meter.read, (n)), uint8(0)
        );
    }

    function readFor(uint256 n, uint256 value) internal view returns (bytes memory) {
        return abi.encodeCall(account.executeFor, (TOOL, address(meter), value, abi.encodeCall(meter.read, (n))));
    }
}

contract DeviceAccountRulesTest is AccountWorld {
    bytes32 private constant BATCH = bytes32(uint256(1) << 248);

    function setUp() public {
        deploy();
    }

    function test_BatchesRunWholeOrNotAtAll() public {
        DeviceAccount.Call[] memory calls = new DeviceAccount.Call[](2);
        calls[0] = DeviceAccount.Call(address(meter), 1 ether, abi.encodeCall(meter.read, (3)));
        calls[1] = DeviceAccount.Call(address(meter), 0, abi.encodeCall(meter.read, (4)));
        vm.prank(OWNER);
        account.execute(BATCH, abi.encode(calls));
        eq(meter.reads(), 7, "reads");
        eq(account.state(), 2, "state");
        calls[1].data = abi.encodeCall(meter.fail, ());
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(Meter.Broken.selector, 7));
        account.execute(BATCH, abi.encode(calls));
        eq(meter.reads(), 7, "a failed batch leaves nothing");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(DeviceAccount.UnsupportedMode.selector, bytes32(0)));
        account.execute(bytes32(0), abi.encode(calls));
        vm.expectRevert(abi.encodeWithSelector(DeviceAccount.NotOwner.selector, address(this)));
        account.execute(BATCH, abi.encode(calls));
    }

    function test_TheAccountDoesNotCallItself() public {
        vm.prank(OWNER);
        vm.expectRevert(DeviceAccount.SelfCall.selector);
        account.execute(address(account), 0, abi.encodeCall(account.revokeAllDelegators, ()), 0);
        DeviceAccount.Call[] memory calls = new DeviceAccount.Call[](1);
        vm.prank(OWNER);
        vm.expectRevert(DeviceAccount.SelfCall.selector);
        account.execute(BATCH, abi.encode(calls));
    }

    function test_ADelegateStaysWithinItsGrant() public {
        grant(Meter.read.selector, 1 ether);
        yes(account.isAuthorized(TOOL, address(meter), Meter.read.selector), "granted");
        bytes memory data = abi.encodeCall(meter.read, (1));
        vm.prank(TOOL);
        account.execute(address(meter), 0.6 ether, data, 0);
        eq(account.grantOf(TOOL, address(meter), Meter.read.selector).value, 0.4 ether, "left");
        vm.prank(TOOL);
        vm.expectRevert(abi.encodeWithSelector(Delegations.OverValueLimit.selector, 0.6 ether, 0.4 ether));
        account.execute(address(meter), 0.6 ether, data, 0);

        expectNotDelegated(TOOL, address(meter), Meter.reset.selector);
        vm.prank(TOOL);
        account.execute(address(meter), 0, abi.encodeCall(meter.reset, ()), 0);
        expectNotDelegated(BUYER, address(meter), Meter.read.selector);
        vm.prank(BUYER);
        account.execute(address(meter), 0, data, 0);
        expectNotDelegated(TOOL, address(this), Meter.read.selector);
        vm.prank(TOOL);
        account.execute(address(this), 0, data, 0);
        vm.prank(TOOL);
        vm.expectRevert(abi.encodeWithSelector(Delegations.ShortCalldata.selector, 3));
        account.execute(address(meter), 0, hex"010203", 0);
        // A batch is the owner's alone.
        vm.prank(TOOL);
        vm.expectRevert(abi.encodeWithSelector(DeviceAccount.NotOwner.selector, TOOL));
        account.execute(BATCH, abi.encode(new DeviceAccount.Call[](0)));

        vm.warp(block.timestamp + 1 days);
        vm.prank(TOOL);
        account.execute(address(meter), 0, data, 0); // the last second counts
        vm.warp(block.timestamp + 1);
        expectNotDelegated(TOOL, address(meter), Meter.read.selector);
        vm.prank(TOOL);
        account.execute(address(meter), 0, data, 0);
    }

    function test_GrantsAreTakenBackOneByOneOrAll() public {
        grant(Meter.read.selector, 0);
        grant(Meter.reset.selector, 0);
        uint256 state = account.state();
        vm.prank(OWNER);
        account.revokeDelegator(TOOL, address(meter), Meter.read.selector);
        yes(!account.isAuthorized(TOOL, address(meter), Meter.read.selector), "one");
        yes(account.isAuthorized(TOOL, address(meter), Meter.reset.selector), "the other");
        vm.prank(OWNER);
        account.revokeAllDelegators();
        yes(!account.isAuthorized(TOOL, address(meter), Meter.reset.selector), "all");
        eq(account.state(), state + 2, "state tells of it");
        vm.prank(TOOL);
        vm.expectRevert(abi.encodeWithSelector(DeviceAccount.NotOwner.selector, TOOL));
        account.authorizeDelegator(TOOL, address(meter), 0, type(uint48).max, 0);
    }

    function test_NoGrantReachesWhatWouldGiveTheAccountAway() public {
        address[4] memory targets = [address(account), address(identities), account.ENTRY_POINT_V07(), address(0)];
        for (uint256 i; i < targets.length; ++i) {
            vm.prank(OWNER);
            vm.expectRevert(
                abi.encodeWithSelector(Delegations.BadDelegation.selector, TOOL, targets[i], type(uint48).max)
            );
            account.authorizeDelegator(TOOL, targets[i], ERC721.transferFrom.selector, type(uint48).max, 0);
        }
        vm.prank(OWNER);
        vm.expectRevert(
            abi.encodeWithSelector(Delegations.BadDelegation.selector, TOOL, address(meter), uint48(block.timestamp))
        );
        account.authorizeDelegator(TOOL, address(meter), 0, uint48(block.timestamp), 0);
    }

    /// Sold and bought back: what the first owner granted stays void.
    function test_GrantsEndWithTheOwnershipForGood() public {
        grant(Meter.read.selector, 1 ether);
        move(OWNER, BUYER);
        yes(!account.isAuthorized(TOOL, address(meter), Meter.read.selector), "sold");
        move(BUYER, OWNER);
        yes(!account.isAuthorized(TOOL, address(meter), Meter.read.selector), "bought back");
        eq(account.grantOf(TOOL, address(meter), Meter.read.selector).value, 0, "nothing is left");
        expectNotDelegated(TOOL, address(meter), Meter.read.selector);
        vm.prank(TOOL);
        account.execute(address(meter), 0, abi.encodeCall(meter.read, (1)), 0);
    }

    /// ERC-7739: a signature names the account, so one owner's accounts do not take each other's.
    function test_SignaturesAreForOneAccount() public {
        DeviceAccount other = make(ID + 1, OWNER);
        bytes32 hash = keccak256("an offer");
        bytes memory signature = personal(account, OWNER_KEY, hash);
        eq(valid(account, hash, signature), bytes32(IERC1271.isValidSignature.selector), "its own");
        eq(valid(other, hash, signature), bytes32(bytes4(0xffffffff)), "the other's");
        eq(valid(account, hash, sign(OWNER_KEY, hash)), bytes32(bytes4(0xffffffff)), "a bare hash");
        eq(valid(account, hash, personal(account, BUYER_KEY, hash)), bytes32(bytes4(0xffffffff)), "another's key");
        move(OWNER, BUYER);
        eq(valid(account, hash, signature), bytes32(bytes4(0xffffffff)), "after the sale");
        vm.chainId(1);
        eq(valid(account, hash, personal(account, BUYER_KEY, hash)), bytes32(bytes4(0xffffffff)), "another chain");
    }

    function test_AnAccountMayOwnAnAccount() public {
        DeviceAccount inner = make(ID + 1, address(account));
        vm.deal(address(inner), 1 ether);
        bytes memory pay = abi.encodeWithSelector(IERC6551Executable.execute.selector, BUYER, 1 ether, "", uint8(0));
        vm.prank(OWNER);
        account.execute(address(inner), 0, pay, 0);
        eq(BUYER.balance, 1 ether, "paid by the inner account");
        vm.prank(OWNER);
        vm.expectRevert(abi.encodeWithSelector(Delegations.NotDelegated.selector, OWNER, BUYER, bytes4(0)));
        inner.execute(BUYER, 1, "", 0);
    }

    function testFuzz_NoCallOutsideOfTheGrantPasses(address who, address to, bytes4 selector, uint128 value, uint32 wait)
        public
    {
        grant(Meter.read.selector, 1 ether);
        vm.assume(who != OWNER && who != code.ENTRY_POINT_V07() && who != code.ENTRY_POINT_V08());
        if (wait % 3 == 0) (who, to, selector) = (TOOL, address(meter), Meter.read.selector);
        vm.warp(block.timestamp + wait % 3 days);
        bool within = who == TOOL && to == address(meter) && selector == Meter.read.selector && value <= 1 ether
            && wait % 3 days <= 1 days;
        vm.prank(who);
        (bool ok,) = address(account).call(
            abi.encodeWithSelector(
                IERC6551Executable.execute.selector, to, value, abi.encodePacked(selector, uint256(1)), uint8(0)
            )
        );
        yes(ok == within, "exactly what is granted passes");
    }

    function expectNotDelegated(address who, address to, bytes4 selector) private {
        vm.expectRevert(abi.encodeWithSelector(Delegations.NotDelegated.selector, who, to, selector));
    }

    function valid(DeviceAccount a, bytes32 hash, bytes memory signature) private view returns (bytes32) {
        return bytes32(a.isValidSignature(hash, signature));
    }

    function personal(DeviceAccount a, uint256 key, bytes32 hash) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Trellis DeviceAccount"),
                keccak256("1"),
                block.chainid,
                address(a)
            )
        );
        bytes32 inner = keccak256(abi.encode(keccak256("PersonalSign(bytes prefixed)"), hash));
        return sign(key, keccak256(abi.encodePacked(hex"1901", domain, inner)));
    }
}

/// The account under the published entry points, both releases.
contract DeviceAccountEntryPointTest is AccountWorld {
    function setUp() public {
        deploy();
    }

    function entry(bool newer) private view returns (IEntryPoint) {
        return newer ? v08 : v07;
    }

    function testFuzz_TheOwnersOperationRuns(bool newer, bool personal) public {
        PackedUserOperation memory op = operation(entry(newer), address(account), readCall(5, 1 ether));
        signOp(entry(newer), op, OWNER_KEY, personal);
        handle(entry(newer), op);
        eq(meter.reads(), 5, "reads");
        eq(meter.paid(), 1 ether, "paid");
        yes(BUNDLER.balance > 0, "the account paid for it");
        vm.expectRevert(); // AA25: its nonce is used
        handle(entry(newer), op);
    }

    function testFuzz_NobodyElsesOperationRuns(bool newer, uint256 key) public {
        key = bound(key, 1, type(uint128).max);
        vm.assume(key != OWNER_KEY);
        PackedUserOperation memory op = operation(entry(newer), address(account), readCall(5, 0));
        signOp(entry(newer), op, key, false);
        vm.expectRevert(); // AA24
        handle(entry(newer), op);
        eq(meter.reads(), 0, "reads");
    }

    function testFuzz_ADelegatesOperationRunsWithinItsGrant(bool newer) public {
        grant(Meter.read.selector, 1 ether);
        PackedUserOperation memory op = operation(entry(newer), address(account), readFor(2, 1 ether));
        signOp(entry(newer), op, TOOL_KEY, true);
        handle(entry(newer), op);
        eq(meter.reads(), 2, "reads");
        eq(account.grantOf(TOOL, address(meter), Meter.read.selector).value, 0, "used up");

        op = operation(entry(newer), address(account), readFor(2, 1));
        signOp(entry(newer), op, TOOL_KEY, true);
        vm.expectRevert(); // AA24: over the limit
        handle(entry(newer), op);

        op = operation(entry(newer), address(account), readCall(2, 0));
        signOp(entry(newer), op, TOOL_KEY, true);
        vm.expectRevert(); // AA24: the owner's call, signed by a delegate
        handle(entry(newer), op);

        op = operation(entry(newer), address(account), readFor(2, 0));
        signOp(entry(newer), op, OWNER_KEY, true);
        vm.expectRevert(); // AA24: the delegate's call, signed by another
        handle(entry(newer), op);

        vm.warp(block.timestamp + 1 days + 1);
        op = operation(entry(newer), address(account), readFor(2, 0));
        signOp(entry(newer), op, TOOL_KEY, true);
        vm.expectRevert(); // AA24: over
        handle(entry(newer), op);
    }

    /// Two grants' worth of operations in one bundle are validated before either runs: the second must not overdraw.
    function testFuzz_ABundleDoesNotOverdrawAGrant(bool newer) public {
        grant(Meter.read.selector, 1 ether);
        PackedUserOperation[] memory ops = new PackedUserOperation[](2);
        for (uint192 i; i < 2; ++i) {
            ops[i] = operation(entry(newer), address(account), readFor(1, 0.7 ether));
            ops[i].nonce = entry(newer).getNonce(address(account), i + 1);
            signOp(entry(newer), ops[i], TOOL_KEY, false);
        }
        vm.prank(BUNDLER, BUNDLER);
        entry(newer).handleOps(ops, payable(BUNDLER));
        eq(meter.paid(), 0.7 ether, "one ran");
    }

    /// The seller puts his sale and a last withdrawal into one bundle. Both are validated while the device is his.
    function testFuzz_ASellerCannotDrainInTheBundleOfTheSale(bool newer) public {
        IEntryPoint e = entry(newer);
        DeviceAccount shop = make(ID + 1, OWNER); // owned by the seller, holds the identity that is sold
        vm.deal(address(shop), 1 ether);
        vm.prank(OWNER);
        identities.transferFrom(OWNER, address(shop), ID);
        vm.prank(OWNER);
        identities.setApprovalForAll(address(shop), true);
        move2(address(shop), OWNER);

        PackedUserOperation[] memory ops = new PackedUserOperation[](2);
        bytes memory sale = abi.encodeCall(identities.transferFrom, (OWNER, BUYER, ID));
        ops[0] = operation(
            e, address(shop), abi.encodeWithSelector(IERC6551Executable.execute.selector, address(identities), 0, sale, 0)
        );
        ops[1] = operation(
            e, address(account), abi.encodeWithSelector(IERC6551Executable.execute.selector, OWNER, 5 ether, "", 0)
        );
        signOp(e, ops[0], OWNER_KEY, false);
        signOp(e, ops[1], OWNER_KEY, false);
        vm.prank(BUNDLER, BUNDLER);
        e.handleOps(ops, payable(BUNDLER));
        eq(identities.ownerOf(ID), BUYER, "sold");
        eq(OWNER.balance, 0, "the buyer got the account as it was");
    }

    function move2(address from, address to) private {
        vm.prank(from);
        identities.transferFrom(from, to, ID);
    }

    function test_OnlyEntryPointsValidateAndCallFor() public {
        grant(Meter.read.selector, 0);
        PackedUserOperation memory op = operation(v07, address(account), readCall(1, 0));
        vm.expectRevert(abi.encodeWithSelector(DeviceAccount.NotEntryPoint.selector, address(this)));
        account.validateUserOp(op, 0, 1 ether);
        vm.prank(TOOL);
        vm.expectRevert(abi.encodeWithSelector(DeviceAccount.NotEntryPoint.selector, TOOL));
        account.executeFor(TOOL, address(meter), 0, abi.encodeCall(meter.read, (1)));
        // An entry point that validated nothing in this transaction has no owner's operation.
        vm.prank(address(v07));
        vm.expectRevert();
        account.execute(address(meter), 0, abi.encodeCall(meter.read, (1)), 0);
    }

    function testFuzz_CalldataOfADelegateIsReadSafely(bool newer, bytes memory junk) public {
        grant(Meter.read.selector, 0);
        PackedUserOperation memory op =
            operation(entry(newer), address(account), abi.encodePacked(account.executeFor.selector, junk));
        signOp(entry(newer), op, TOOL_KEY, false);
        PackedUserOperation[] memory ops = new PackedUserOperation[](1);
        ops[0] = op;
        vm.prank(BUNDLER, BUNDLER);
        (bool ok,) = address(entry(newer)).call(abi.encodeCall(IEntryPoint.handleOps, (ops, payable(BUNDLER))));
        yes(!ok && meter.reads() == 0, "junk passes no validation");
    }
}

/// Owners, buyers and a delegate do as they like; the grants never give more than was given.
contract AccountHandler is AccountWorld {
    uint256 public granted;
    uint256 public lastState;

    constructor() {
        deploy();
        vm.deal(address(account), 1000 ether);
    }

    function authorize(uint208 value) external {
        value = uint208(bound(value, 0, 3 ether));
        if (identities.ownerOf(ID) != OWNER) return;
        granted += value;
        grant(Meter.read.selector, value);
    }

    function spend(uint256 value, bool byTool) external {
        value = bound(value, 0, 4 ether);
        vm.prank(byTool ? TOOL : address(0xbad));
        try account.execute(address(meter), value, abi.encodeCall(meter.read, (1)), 0) {
            yes(byTool && identities.ownerOf(ID) == OWNER, "only the delegate, only of the owner who granted");
        } catch {}
        yes(account.state() >= lastState, "state never falls");
        lastState = account.state();
    }

    function trade() external {
        address owner = identities.ownerOf(ID);
        move(owner, owner == OWNER ? BUYER : OWNER);
    }

    function revoke() external {
        vm.prank(identities.ownerOf(ID));
        account.revokeAllDelegators();
    }

    function spent() external view returns (uint256) {
        return meter.paid();
    }
}

contract AccountInvariantTest is Base {
    AccountHandler private handler;

    function setUp() public {
        handler = new AccountHandler();
        targetContract(address(handler));
    }

    function invariant_DelegatesSpendNoMoreThanWasGranted() public view {
        yes(handler.spent() <= handler.granted(), "spent");
    }
}
