// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Execution} from "@openzeppelin/contracts/interfaces/draft-IERC7579.sol";
import {AccountWorld, CountedToken, Items, Machine, PlainToken} from "./AccountWorld.sol";
import {AccountDelegation} from "../src/identity/AccountDelegation.sol";
import {DeviceAccount} from "../src/identity/DeviceAccount.sol";
import {OwnerChain} from "../src/identity/OwnerChain.sol";

/// @dev Buys an identity at a price, if the account's state is still what the buyer saw.
contract Market {
    function take(CountedToken tokens, uint256 id, DeviceAccount account, uint256 state, address buyer) external {
        require(account.state() == state, "market: the account has acted since");
        tokens.transferFrom(tokens.ownerOf(id), buyer, id);
    }

    function sell(CountedToken tokens, uint256 id, address buyer) external {
        tokens.transferFrom(tokens.ownerOf(id), buyer, id);
    }
}

/// @dev Calls back into the account that called it.
contract Reenter {
    bytes private _data;
    uint256 public times;

    function arm(bytes calldata data) external {
        _data = data;
    }

    fallback() external payable {
        if (++times > 3) return;
        (bool ok, bytes memory why) = msg.sender.call(_data);
        if (!ok) {
            assembly {
                revert(add(why, 0x20), mload(why))
            }
        }
    }
}

/// @dev An owner that accepts every call and answers with nothing, as some wallets do.
contract Agreeable {
    fallback() external payable {}
}

contract AccountExecuteTest is AccountWorld {
    function setUp() public {
        deployAccounts();
    }

    function test_ABatchIsAllOrNothing() public {
        vm.prank(owner);
        account.execute(BATCH, abi.encode(two(Execution(address(machine), 3, turn(1)), Execution(BUYER, 4, ""))));
        eq(turned(), 1, "first");
        eq(BUYER.balance, 4, "second");
        Execution[] memory bad =
            two(Execution(address(machine), 0, turn(2)), Execution(address(machine), 0, abi.encodeCall(Machine.fail, ())));
        vm.prank(owner);
        vm.expectRevert(bytes(abi.encodeWithSignature("Error(string)", "machine: no")));
        account.execute(BATCH, abi.encode(bad));
        eq(turned(), 1, "nothing of the second batch");
    }

    function test_OnlyThePlainBatchModeIsOffered() public {
        yes(account.supportsExecutionMode(BATCH), "batch");
        yes(account.supportsExecutionMode(BATCH | bytes32(uint256(1))), "what stands behind is free");
        yes(account.supportsExecutionMode(0x0100aabbccdd0000000000000000000000000000000000000000000000000000), "unused");
        bytes32[5] memory others = [
            bytes32(0),
            0x0101000000000000000000000000000000000000000000000000000000000000,
            0x0100000000007821000100000000000000000000000000000000000000000000,
            0x0100000000007821000200000000000000000000000000000000000000000000,
            0xff00000000000000000000000000000000000000000000000000000000000000
        ];
        for (uint256 i; i < others.length; ++i) {
            yes(!account.supportsExecutionMode(others[i]), "other mode");
            vm.prank(owner);
            vm.expectRevert(abi.encodeWithSelector(DeviceAccount.UnsupportedMode.selector, others[i]));
            account.execute(others[i], abi.encode(new Execution[](0)));
        }
    }

    function test_AStrangerCannotActNorMoveTheState() public {
        Execution[] memory calls = new Execution[](1);
        calls[0] = Execution(address(machine), 0, turn(1));
        yes(!send(STRANGER, many(calls)), "batch");
        yes(!send(STRANGER, many(new Execution[](0))), "a batch of nothing");
        yes(!send(STRANGER, one(address(machine), 0, turn(1))), "call");
        yes(!send(STRANGER, abi.encodeCall(account.revokeAll, ())), "revoke");
        eq(account.state(), 0, "state");
    }

    function test_TheAccountDoesNotCallItself() public {
        vm.startPrank(owner);
        vm.expectRevert(DeviceAccount.SelfCall.selector);
        account.execute(address(account), 0, abi.encodeCall(account.revokeAll, ()), 0);
        vm.expectRevert(DeviceAccount.SelfCall.selector);
        account.execute(BATCH, abi.encode(two(Execution(BUYER, 1, ""), Execution(address(account), 0, ""))));
        // ERC-7821: zero stands for the account.
        vm.expectRevert(DeviceAccount.SelfCall.selector);
        account.execute(BATCH, abi.encode(two(Execution(BUYER, 1, ""), Execution(address(0), 1, ""))));
        vm.stopPrank();
    }

    function test_NobodySellsTheIdentityAndEmptiesTheAccountInOneBatch() public {
        Market market = new Market();
        vm.startPrank(owner);
        tokens.approve(address(market), ID);
        Execution memory sale = Execution(address(market), 0, abi.encodeCall(Market.sell, (tokens, ID, BUYER)));
        vm.expectRevert(abi.encodeWithSelector(AccountDelegation.NotAuthorized.selector, owner, owner, PAYMENT));
        account.execute(BATCH, abi.encode(two(sale, Execution(owner, 100 ether, ""))));
        vm.stopPrank();
        eq(address(account).balance, 100 ether, "balance");
    }

    function test_AnOfferTiedToTheStateIsVoidOnceTheAccountActs() public {
        Market market = new Market();
        vm.prank(owner);
        tokens.approve(address(market), ID);
        uint256 offered = account.state();
        bytes memory sale = abi.encodeCall(Market.take, (tokens, ID, account, offered, BUYER));
        vm.startPrank(owner);
        vm.expectRevert(bytes(abi.encodeWithSignature("Error(string)", "market: the account has acted since")));
        account.execute(BATCH, abi.encode(two(Execution(owner, 100 ether, ""), Execution(address(market), 0, sale))));
        market.take(tokens, ID, account, offered, BUYER);
        vm.stopPrank();
        eq(tokens.ownerOf(ID), BUYER, "sold with all that is in it");
    }

    function test_TheStateRisesWithEverything() public {
        uint256 last = account.state();
        AccountDelegation.Grant[] memory grants = new AccountDelegation.Grant[](1);
        grants[0] = AccountDelegation.Grant(delegate, address(machine), PAYMENT, type(uint48).max, 1);
        bytes[6] memory acts = [
            one(address(machine), 0, turn(1)),
            many(new Execution[](0)),
            abi.encodeCall(account.authorizeDelegator, (delegate, address(machine), bytes4(0), type(uint48).max, 1)),
            abi.encodeCall(account.authorizeDelegators, (grants)),
            abi.encodeCall(account.revokeDelegator, (delegate, address(machine), bytes4(0))),
            abi.encodeCall(account.revokeAll, ())
        ];
        for (uint256 i; i < acts.length; ++i) {
            yes(send(owner, acts[i]), "act");
            yes(account.state() > last, "state rises");
            last = account.state();
        }
    }

    function test_WhoIsCalledCannotActForTheAccount() public {
        Reenter bad = new Reenter();
        bad.arm(one(address(bad), 1 ether, ""));
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(AccountDelegation.NotAuthorized.selector, address(bad), address(bad), PAYMENT)
        );
        account.execute(address(bad), 1 ether, hex"01020304", 0);
    }

    function test_ADelegateThatReentersSpendsNoMoreThanItsLimit() public {
        Reenter bad = new Reenter();
        delegate = address(bad);
        vm.prank(owner);
        account.authorizeDelegator(delegate, address(bad), PAYMENT, type(uint48).max, 2.5 ether);
        bad.arm(one(address(bad), 1 ether, ""));
        yes(!send(delegate, one(address(bad), 1 ether, "")), "the third payment fails, and all with it");
        eq(address(bad).balance, 0, "paid");
        vm.prank(owner);
        account.authorizeDelegator(delegate, address(bad), PAYMENT, type(uint48).max, 4 ether);
        yes(send(delegate, one(address(bad), 1 ether, "")), "four payments");
        eq(address(bad).balance, 4 ether, "paid");
        eq(account.state(), 6, "every level counts");
    }

    function test_AnAccountMayOwnAnother() public {
        tokens.mint(address(account), 8);
        DeviceAccount inner = accountOf(address(tokens), 8);
        eq(inner.owner(), address(account), "owner");
        bytes memory act = one(address(machine), 0, turn(1));
        yes(send(owner, one(address(inner), 0, act)), "through both");
        eq(turned(), 1, "called");
        vm.prank(owner);
        (bool ok,) = address(inner).call(act);
        yes(!ok, "the owner's owner does not act directly");
    }

    function test_TokensAndCoinsArrive() public {
        Items items = new Items();
        items.mint(address(account), 1, 5);
        eq(items.balanceOf(address(account), 1), 5, "1155");
        tokens.mint(address(this), 50);
        tokens.safeTransferFrom(address(this), address(account), 50);
        eq(tokens.ownerOf(50), address(account), "721");
        (bool ok,) = address(account).call{value: 1}("");
        yes(ok, "coins");
        (ok,) = address(account).call{value: 1}(hex"01020304");
        yes(!ok, "an unknown function");
    }

    /// An owner whose fallback answers nothing at all must not keep tokens from arriving.
    function test_TokensArriveWhateverTheOwnerAnswers() public {
        address agreeable = address(new Agreeable());
        vm.prank(owner);
        tokens.transferFrom(owner, agreeable, ID);
        tokens.mint(address(this), 50);
        tokens.safeTransferFrom(address(this), address(account), 50);
        eq(tokens.ownerOf(50), address(account), "arrived");
        eq(account.owner(), agreeable, "owner");
    }

    function test_CyclesAreRefusedAtAnyDepth() public {
        DeviceAccount below = account;
        for (uint256 i = 1; i < 8; ++i) {
            tokens.mint(address(below), 100 + i);
            below = accountOf(address(tokens), 100 + i);
        }
        vm.startPrank(owner);
        vm.expectRevert(OwnerChain.OwnershipCycle.selector);
        tokens.safeTransferFrom(owner, address(below), ID);
        vm.stopPrank();
        tokens.mint(address(below), 108);
        below = accountOf(address(tokens), 108);
        tokens.mint(address(this), 60);
        vm.expectRevert(OwnerChain.OwnershipTooDeep.selector);
        tokens.safeTransferFrom(address(this), address(below), 60);
    }

    function test_WithoutItsTokenOrOnAnotherChainNobodyActs() public {
        yes(send(owner, one(BUYER, 1, "")), "owner");
        vm.chainId(1);
        eq(account.owner(), address(0), "another chain");
        yes(!send(owner, one(BUYER, 1, "")), "another chain");
        yes(!send(address(0), one(BUYER, 1, "")), "zero on another chain");
        vm.chainId(4690);
        tokens.burn(ID);
        eq(account.owner(), address(0), "burnt");
        yes(!send(owner, one(BUYER, 1, "")), "burnt");
        yes(!send(address(0), one(BUYER, 1, "")), "zero after burning");
    }

    /// Every call is a transaction of its own, so that storage is cold as it will be.
    /// forge-config: default.isolate = true
    function test_GasOfExecutions() public {
        grant(Machine.turn.selector, 1 ether);
        yes(send(owner, one(address(machine), 0, turn(1))), "warm the machine");
        vm.prank(owner);
        account.execute(address(machine), 0, turn(1), 0);
        vm.snapshotGasLastCall("execute by the owner");
        vm.prank(delegate);
        account.execute(address(machine), 0, turn(1), 0);
        vm.snapshotGasLastCall("execute by a delegate");
        Execution[] memory calls = new Execution[](10);
        for (uint256 i; i < 10; ++i) {
            calls[i] = Execution(address(machine), 0, turn(i));
        }
        vm.prank(owner);
        account.execute(BATCH, abi.encode(calls));
        vm.snapshotGasLastCall("execute a batch of 10 by the owner");
        vm.prank(delegate);
        account.execute(BATCH, abi.encode(calls));
        vm.snapshotGasLastCall("execute a batch of 10 by a delegate");
        vm.prank(owner);
        account.authorizeDelegator(delegate, address(machine), Machine.stop.selector, type(uint48).max, 1);
        vm.snapshotGasLastCall("authorizeDelegator");
        eq(turned(), 23, "all were made");
    }
}

contract AccountDelegationTest is AccountWorld {
    bytes4 private constant TURN = Machine.turn.selector;

    function setUp() public {
        deployAccounts();
    }

    function test_ADelegateActsWithinItsScopeOnly() public {
        grant(TURN, 1 ether);
        yes(account.isAuthorized(delegate, address(machine), TURN), "view");
        yes(send(delegate, one(address(machine), 1, turn(1))), "in scope");
        yes(!send(delegate, one(address(machine), 0, stop(1))), "another function");
        yes(!send(delegate, one(address(tokens), 0, turn(1))), "another contract");
        yes(!send(STRANGER, one(address(machine), 0, turn(1))), "another delegate");
        yes(!send(delegate, one(address(machine), 1, "")), "a payment");
        eq(turned(), 1, "once");
        eq(bytes32(account.isValidSigner(delegate, "")), 0, "no signer for the account");
    }

    /// `wrong` says which parts of a good call are replaced by anything at all.
    function testFuzz_NothingElseIsInScope(uint8 wrong, address who, address to, bytes memory data, uint256 value)
        public
    {
        grant(TURN, 5);
        if (wrong & 1 == 0) who = delegate;
        if (wrong & 2 == 0) to = address(machine);
        if (wrong & 4 == 0) data = turn(value);
        value = bound(value, 0, wrong & 8 == 0 ? 5 : type(uint256).max);
        vm.assume(who != owner && to != address(vm));
        bool want = who == delegate && to == address(machine) && data.length >= 4 && bytes4(data) == TURN && value <= 5;
        // A call in scope may still be refused by the machine, whose own decoder looks at the data.
        bool done = send(who, one(to, value, data));
        yes(want || !done, "out of scope");
        yes(done || data.length < 36 || !want, "in scope");
        eq(address(account).balance, 100 ether - (done ? value : 0), "nothing else is spent");
    }

    function testFuzz_WhatIsInScopeIsDone(uint256 n, uint256 value, uint256 limit, uint48 until, uint48 now_) public {
        until = uint48(bound(until, block.timestamp, type(uint48).max));
        value = bound(value, 0, 10 ether);
        limit = bound(limit, 0, 10 ether);
        vm.prank(owner);
        account.authorizeDelegator(delegate, address(machine), TURN, until, limit);
        if (now_ > block.timestamp) vm.warp(now_);
        bool want = value <= limit && block.timestamp <= until;
        yes(send(delegate, one(address(machine), value, turn(n))) == want, "done exactly when in time and value");
        eq(machine.paid(TURN), want ? value : 0, "paid");
    }

    function test_PaymentsAreAScopeOfTheirOwn() public {
        grant(PAYMENT, 10);
        yes(send(delegate, one(address(machine), 3, "")), "payment");
        yes(!send(delegate, one(address(machine), 3, hex"00")), "one byte");
        yes(!send(delegate, one(address(machine), 3, hex"000000")), "three bytes");
        yes(!send(delegate, one(address(machine), 3, hex"00000000")), "the selector zero");
        yes(!send(delegate, one(address(machine), 3, hex"0000000001")), "the selector zero and more");
        eq(machine.paid(PAYMENT), 3, "paid");
    }

    function test_TheValueLimitIsForAllCallsTogether() public {
        grant(TURN, 10);
        yes(send(delegate, one(address(machine), 6, turn(1))), "six");
        yes(!send(delegate, one(address(machine), 5, turn(1))), "five more");
        yes(send(delegate, one(address(machine), 4, turn(1))), "four more");
        yes(send(delegate, one(address(machine), 0, turn(1))), "and calls without value");
        (, uint256 left) = account.delegation(delegate, address(machine), TURN);
        eq(left, 0, "left");
        grant(TURN, 2);
        (, left) = account.delegation(delegate, address(machine), TURN);
        eq(left, 2, "a new grant replaces the old one");
    }

    function test_ABatchOfADelegateIsCheckedCallByCall() public {
        grant(TURN, 10);
        Execution memory good = Execution(address(machine), 6, turn(1));
        yes(!send(delegate, many(two(good, good))), "over the limit together");
        yes(!send(delegate, many(two(good, Execution(BUYER, 0, "")))), "one out of scope");
        yes(!send(delegate, many(new Execution[](0))), "nothing at all");
        yes(send(delegate, many(two(good, Execution(address(machine), 4, turn(2))))), "within");
        eq(machine.paid(TURN), 10, "paid");
    }

    function test_UntilIsTheLastSecond() public {
        grant(TURN, 0);
        vm.warp(block.timestamp + 1 days);
        yes(send(delegate, one(address(machine), 0, turn(1))), "the last second");
        vm.warp(block.timestamp + 1);
        yes(!account.isAuthorized(delegate, address(machine), TURN), "view");
        yes(!send(delegate, one(address(machine), 0, turn(1))), "one later");
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(AccountDelegation.AlreadyOver.selector, uint48(block.timestamp - 1)));
        account.authorizeDelegator(delegate, address(machine), TURN, uint48(block.timestamp - 1), 0);
    }

    function test_RevokingIsOneOrAll() public {
        grant(TURN, 1);
        grant(PAYMENT, 1);
        vm.prank(owner);
        account.revokeDelegator(delegate, address(machine), TURN);
        yes(!account.isAuthorized(delegate, address(machine), TURN), "revoked");
        yes(account.isAuthorized(delegate, address(machine), PAYMENT), "the other stands");
        vm.prank(owner);
        account.revokeAll();
        yes(!send(delegate, one(address(machine), 1, "")), "none stands");
        grant(PAYMENT, 1);
        yes(send(delegate, one(address(machine), 1, "")), "a new one does");
    }

    function test_OnlyTheOwnerGrantsAndRevokes() public {
        grant(TURN, 1);
        bytes[4] memory acts = [
            abi.encodeCall(account.authorizeDelegator, (delegate, address(machine), TURN, type(uint48).max, 9)),
            abi.encodeCall(account.authorizeDelegators, (new AccountDelegation.Grant[](0))),
            abi.encodeCall(account.revokeDelegator, (delegate, address(machine), TURN)),
            abi.encodeCall(account.revokeAll, ())
        ];
        for (uint256 i; i < acts.length; ++i) {
            vm.prank(delegate);
            (bool ok, bytes memory why) = address(account).call(acts[i]);
            yes(!ok, "refused");
            eq(why, abi.encodeWithSelector(AccountDelegation.NotOwner.selector, delegate), "reason");
        }
    }

    function test_WhatNoDelegateMayCall() public {
        address[5] memory targets = [address(0), address(account), address(tokens), address(V07), address(V08)];
        vm.startPrank(owner);
        for (uint256 i; i < targets.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(AccountDelegation.NotDelegable.selector, targets[i]));
            account.authorizeDelegator(delegate, targets[i], tokens.transferFrom.selector, type(uint48).max, 0);
            if (targets[i] == address(tokens)) continue;
            vm.expectRevert(abi.encodeWithSelector(AccountDelegation.NotDelegable.selector, targets[i]));
            account.authorizeDelegator(targets[i], address(machine), TURN, type(uint48).max, 0);
        }
        vm.expectRevert(
            abi.encodeWithSelector(
                AccountDelegation.ValueLimitTooLarge.selector, uint256(1) << 208, type(uint208).max
            )
        );
        account.authorizeDelegator(delegate, address(machine), TURN, type(uint48).max, uint256(1) << 208);
        // Although the account may move it, no delegate can.
        tokens.approve(address(account), ID);
        vm.stopPrank();
        grant(TURN, 0);
        bytes memory move = abi.encodeCall(tokens.transferFrom, (owner, delegate, ID));
        yes(!send(delegate, one(address(tokens), 0, move)), "transfer of the identity");
        yes(!send(delegate, one(address(tokens), 0, abi.encodeCall(tokens.approve, (delegate, ID)))), "approval");
        yes(!send(delegate, one(address(account), 0, abi.encodeCall(account.revokeAll, ()))), "the account itself");
        eq(tokens.ownerOf(ID), owner, "owner");
    }

    function test_ASaleVoidsAllAndBuyingBackRevivesNone() public {
        grant(TURN, 1);
        vm.prank(owner);
        tokens.transferFrom(owner, BUYER, ID);
        yes(!account.isAuthorized(delegate, address(machine), TURN), "the seller's delegate");
        yes(!send(delegate, one(address(machine), 0, turn(1))), "the seller's delegate");
        yes(!send(owner, one(BUYER, 1, "")), "the seller");
        vm.prank(BUYER);
        tokens.transferFrom(BUYER, owner, ID);
        yes(!send(delegate, one(address(machine), 0, turn(1))), "the delegate of long ago");
        yes(send(owner, one(BUYER, 1, "")), "the owner again");
        grant(TURN, 1);
        yes(send(delegate, one(address(machine), 0, turn(1))), "a new grant");
    }

    function test_ASaleOfAnAccountAboveVoidsAllBelow() public {
        tokens.mint(address(account), 8);
        DeviceAccount inner = accountOf(address(tokens), 8);
        bytes memory give =
            abi.encodeCall(inner.authorizeDelegator, (delegate, address(machine), TURN, type(uint48).max, 1));
        yes(send(owner, one(address(inner), 0, give)), "grant");
        yes(inner.isAuthorized(delegate, address(machine), TURN), "granted");
        vm.prank(owner);
        tokens.transferFrom(owner, BUYER, ID);
        yes(!inner.isAuthorized(delegate, address(machine), TURN), "after the sale of the account above");
        vm.prank(BUYER);
        tokens.transferFrom(BUYER, owner, ID);
        yes(!inner.isAuthorized(delegate, address(machine), TURN), "after it came back");
    }

    /// Where transfers are not counted, a delegation could outlive a sale and a purchase; so there is none.
    function test_DelegationNeedsACountOfTransfers() public {
        PlainToken plain = new PlainToken();
        plain.mint(owner, 1);
        DeviceAccount a = accountOf(address(plain), 1);
        vm.startPrank(owner);
        vm.expectRevert(AccountDelegation.NoTransferCount.selector);
        a.authorizeDelegator(delegate, address(machine), TURN, type(uint48).max, 0);
        a.execute(address(machine), 0, turn(1), 0);
        tokens.mint(address(a), 9);
        DeviceAccount inner = accountOf(address(tokens), 9);
        vm.expectRevert(AccountDelegation.NoTransferCount.selector);
        a.execute(
            address(inner),
            0,
            abi.encodeCall(inner.authorizeDelegator, (delegate, address(machine), TURN, type(uint48).max, 0)),
            0
        );
        vm.stopPrank();
        yes(!a.isAuthorized(delegate, address(machine), TURN), "view");
    }

    function test_GrantsComeTogether() public {
        AccountDelegation.Grant[] memory grants = new AccountDelegation.Grant[](2);
        grants[0] = AccountDelegation.Grant(delegate, address(machine), TURN, type(uint48).max, 1);
        grants[1] = AccountDelegation.Grant(BUYER, address(machine), PAYMENT, type(uint48).max, 1);
        vm.prank(owner);
        account.authorizeDelegators(grants);
        yes(account.isAuthorized(delegate, address(machine), TURN), "first");
        yes(account.isAuthorized(BUYER, address(machine), PAYMENT), "second");
        grants[0].selector = Machine.stop.selector;
        grants[1].target = address(account);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(AccountDelegation.NotDelegable.selector, address(account)));
        account.authorizeDelegators(grants);
        yes(!account.isAuthorized(delegate, address(machine), Machine.stop.selector), "all or none");
    }
}
