// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IEntryPointStake, PackedUserOperation} from "@openzeppelin/contracts/interfaces/draft-IERC4337.sol";
import {AccountWorld, Machine} from "./AccountWorld.sol";
import {Base} from "./Base.sol";

/// @dev Grants, revokes, sells and uses an account in any order, and keeps its own book of who may do what.
contract AccountHandler is AccountWorld {
    uint256 private constant PEOPLE = 3;
    uint256 private constant DELEGATES = 2;

    /// @dev What the book says of a delegation: no generation, no epoch; a sale and a revocation wipe it.
    struct Line {
        bool stands;
        uint256 until;
        uint256 left;
    }

    mapping(uint256 delegate => mapping(bytes4 selector => Line)) private _book;
    mapping(bytes4 selector => uint256) public expectedPaid;
    uint256 public expectedSpent;
    uint256 public done;
    uint256 public lastState;
    uint256 public granted;
    uint256 public sold;

    constructor() {
        deployAccounts();
        deployEntryPoints();
        vm.deal(address(account), 1e6 ether);
        vm.prank(owner);
        tokens.transferFrom(owner, person(0), ID);
    }

    function grantSome(uint256 d, uint256 s, uint256 limit, uint256 time) external rises(true) {
        limit = bound(limit, 0, 10 ether);
        uint48 until = uint48(block.timestamp + bound(time, 0, 1000));
        vm.prank(holder());
        account.authorizeDelegator(delegateAt(d), address(machine), selectorAt(s), until, limit);
        _book[d % DELEGATES][selectorAt(s)] = Line(true, until, limit);
        ++granted;
    }

    function revokeOne(uint256 d, uint256 s) external rises(true) {
        vm.prank(holder());
        account.revokeDelegator(delegateAt(d), address(machine), selectorAt(s));
        delete _book[d % DELEGATES][selectorAt(s)];
    }

    function revokeAllOfThem(uint256 seed) external rises(true) {
        if (seed % 4 != 0) return _nothing();
        vm.prank(holder());
        account.revokeAll();
        wipe();
    }

    /// @dev To anyone, back and forth, now and then to its holder himself.
    function sell(uint256 to) external {
        address from = holder();
        vm.prank(from);
        tokens.transferFrom(from, person(to), ID);
        wipe();
        ++sold;
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 0, 400));
    }

    function byDelegate(uint256 d, uint256 s, uint256 value) external {
        value = bound(value, 0, 4 ether);
        bytes4 selector = selectorAt(s);
        Line storage line = _book[d % DELEGATES][selector];
        bool want = line.stands && block.timestamp <= line.until && value <= line.left;
        vm.prank(delegateAt(d));
        (bool ok,) = address(account).call(one(address(machine), value, dataOf(selector)));
        yes(ok == want, "the account and the book disagree on a delegate");
        if (ok) book(line, selector, value);
        check(ok);
    }

    function byOperation(uint256 d, uint256 s, uint256 value, bool v08) external {
        value = bound(value, 0, 4 ether);
        bytes4 selector = selectorAt(s);
        Line storage line = _book[d % DELEGATES][selector];
        uint256 gas_ = 960_000 gwei;
        bool want = line.stands && block.timestamp <= line.until && value + gas_ <= line.left;
        delegate = delegateAt(d);
        PackedUserOperation memory op = userOp(
            account,
            nonceOf(v08 ? V08 : V07, account, uint160(delegate)),
            // The calldata differs from time to time, as transactions do: a test is one transaction to the EVM.
            bytes.concat(one(address(machine), value, dataOf(selector)), bytes32(++done))
        );
        bytes32 hash = hashOf(v08, op);
        op.signature = abi.encodePacked(delegate, sign(delegateKey(d), hash));
        (bool ok,) = bundle(v08 ? V08 : V07, op);
        yes(ok == want, "the account and the book disagree on an operation");
        if (ok) {
            book(line, selector, value);
            line.left -= gas_;
            expectedSpent += gas_;
        }
        check(ok);
    }

    /// @dev Anyone acts as if he were the owner; only who is succeeds.
    function asOwner(uint256 who, uint256 value) external {
        value = bound(value, 0, 1 ether);
        bool want = person(who) == holder();
        vm.prank(person(who));
        (bool ok,) = address(account).call(one(address(machine), value, dataOf(PAYMENT)));
        yes(ok == want, "another than the owner acts, or the owner cannot");
        if (ok) {
            expectedPaid[PAYMENT] += value;
            expectedSpent += value;
        }
        check(ok);
    }

    function balance() external view returns (uint256) {
        return address(account).balance + IEntryPointStake(address(V07)).balanceOf(address(account))
            + IEntryPointStake(address(V08)).balanceOf(address(account));
    }

    function paid(uint256 s) external view returns (uint256, uint256) {
        return (machine.paid(selectorAt(s)), expectedPaid[selectorAt(s)]);
    }

    function state() external view returns (uint256) {
        return account.state();
    }

    /// @dev Every line of the book against the account's own view.
    function agrees() external view returns (bool) {
        for (uint256 d; d < DELEGATES; ++d) {
            for (uint256 s; s < 3; ++s) {
                Line storage line = _book[d][selectorAt(s)];
                bool want = line.stands && block.timestamp <= line.until;
                if (account.isAuthorized(delegateAt(d), address(machine), selectorAt(s)) != want) return false;
                (, uint256 left) = account.delegation(delegateAt(d), address(machine), selectorAt(s));
                if (line.stands && left != line.left) return false;
            }
        }
        return true;
    }

    function holder() public view returns (address) {
        return tokens.ownerOf(ID);
    }

    modifier rises(bool acts) {
        _;
        check(acts);
    }

    /// @dev What was done must have raised the state, what was refused must not have moved it.
    function check(bool acted) private {
        uint256 now_ = account.state();
        yes(acted ? now_ > lastState : now_ == lastState, "state");
        lastState = now_;
    }

    function _nothing() private {
        vm.prank(holder());
        account.execute(BATCH, abi.encode(new uint256[](0)));
    }

    function book(Line storage line, bytes4 selector, uint256 value) private {
        line.left -= value;
        expectedPaid[selector] += value;
        expectedSpent += value;
    }

    function wipe() private {
        for (uint256 d; d < DELEGATES; ++d) {
            for (uint256 s; s < 3; ++s) {
                delete _book[d][selectorAt(s)];
            }
        }
    }

    function hashOf(bool v08, PackedUserOperation memory op) private view returns (bytes32 hash) {
        (, bytes memory out) = address(v08 ? V08 : V07).staticcall(
            abi.encodeWithSignature(
                "getUserOpHash((address,uint256,bytes,bytes,bytes32,uint256,bytes32,bytes,bytes))", op
            )
        );
        return abi.decode(out, (bytes32));
    }

    function person(uint256 seed) private pure returns (address) {
        return address(uint160(0xF00 + seed % PEOPLE));
    }

    function delegateKey(uint256 seed) private pure returns (uint256) {
        return 0xdd00 + seed % DELEGATES;
    }

    function delegateAt(uint256 seed) private pure returns (address) {
        return vm.addr(delegateKey(seed));
    }

    function selectorAt(uint256 seed) private pure returns (bytes4) {
        return [Machine.turn.selector, Machine.stop.selector, PAYMENT][seed % 3];
    }

    function dataOf(bytes4 selector) private pure returns (bytes memory) {
        return selector == PAYMENT ? bytes("") : abi.encodeWithSelector(selector, 1);
    }
}

/// @dev The handler never reverts but where it finds the account wrong, so every revert is a failure.
contract AccountInvariantTest is Base {
    AccountHandler private handler;

    function setUp() public {
        handler = new AccountHandler();
        targetContract(address(handler));
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_TheBookOfDelegationsAgrees() public view {
        yes(handler.agrees(), "delegations");
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_NothingIsSpentBeyondWhatWasAllowed() public view {
        for (uint256 s; s < 3; ++s) {
            (uint256 paid, uint256 want) = handler.paid(s);
            eq(paid, want, "paid to the machine");
        }
        yes(1e6 ether - handler.balance() <= handler.expectedSpent(), "spent, gas included");
    }

    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_TheStateNeverComesBack() public view {
        eq(handler.state(), handler.lastState(), "state moves with what acts alone");
    }
}
