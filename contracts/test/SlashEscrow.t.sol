// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SlashWorld, SlashToken} from "./SlashWorld.sol";
import {SlashEscrow} from "../src/security/SlashEscrow.sol";
import {WAD} from "../src/security/ISecurity.sol";

/// @dev Takes coins and comes back for more.
contract GreedyHarmed {
    SlashEscrow internal escrow;
    uint256 public again;

    function aim(SlashEscrow escrow_) external {
        escrow = escrow_;
    }

    receive() external payable {
        (bool ok,) = address(escrow).call(abi.encodeCall(escrow.claim, (address(this), address(0))));
        if (ok) ++again;
        (ok,) = address(escrow).call(abi.encodeCall(escrow.release, (1)));
        if (ok) ++again;
    }
}

contract Refusing {}

contract SlashEscrowTest is SlashWorld {
    function setUp() public {
        deploySlashing();
    }

    /// @dev Opens an entry as Slashing does, of coins and tokens that are here.
    function open(uint256 coins, uint256 tokens, address harmed_, address reporter) private returns (uint256 id) {
        vm.deal(address(escrow), address(escrow).balance + coins);
        token.mint(address(escrow), tokens);
        address[] memory assets = new address[](2);
        uint256[] memory amounts = new uint256[](2);
        (assets[1], amounts[0], amounts[1]) = (address(token), coins, tokens);
        vm.prank(address(slashing));
        return escrow.open(1, 1, assets, amounts, harmed_, reporter);
    }

    function test_week_then_four_parts() public {
        uint256 id = open(1000, 2001, harmed, ALICE);
        pass(7 * DAY - 1);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.EscrowNotOver.selector, id, block.timestamp + 1));
        escrow.release(id);
        pass(1);
        escrow.release(id);
        eq(address(burn).balance, 500, "burned at once");
        eq(escrow.owed(harmed, address(0)), 300, "harmed");
        eq(escrow.owed(ALICE, address(0)), 50, "reporter");
        eq(escrow.insurance(address(0)), 150, "insurance");
        eq(escrow.owed(address(burn), address(token)), 1001, "the remainder burns");
        escrow.claim(address(burn), address(token));
        eq(token.balanceOf(address(burn)), 1001, "burned");
        escrow.claim(harmed, address(0));
        escrow.claim(harmed, address(token));
        escrow.claim(ALICE, address(token));
        eq(harmed.balance, 300, "paid");
        eq(escrow.held(address(0)), 200, "what is left here");
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NotInEscrow.selector, id, SlashEscrow.State.Released));
        escrow.release(id);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NothingOwed.selector, harmed, address(0)));
        escrow.claim(harmed, address(0));
    }

    function testFuzz_I13_split_is_exact(uint96 coins, uint16 burn_, uint16 harmed_, uint16 reporter_, bool some) public {
        set("pool.burn", bound(burn_, 2000, 6000));
        set("pool.harmed", bound(harmed_, 0, 3000));
        set("pool.reporter", bound(reporter_, 0, 1000));
        uint256 id = open(coins, coins, some ? harmed : address(0), some ? address(0) : ALICE);
        pass(7 * DAY);
        escrow.release(id);
        uint256 parts = address(burn).balance + escrow.owed(harmed, address(0)) + escrow.owed(ALICE, address(0))
            + escrow.insurance(address(0));
        eq(parts, coins, "before = after + burn + harmed + reporter + insurance");
        eq(escrow.owed(address(0), address(0)), 0, "nobody has nothing");
        yes(address(burn).balance >= uint256(coins) * params.get("pool.burn") / 10_000, "remainder to burn");
    }

    function test_parameters_of_the_opening_count() public {
        uint256 id = open(1000, 0, harmed, ALICE);
        set("pool.burn", 2000);
        set("pool.harmed", 0);
        pass(7 * DAY);
        escrow.release(id);
        eq(address(burn).balance, 500, "as promised");
    }

    function test_reverse_gives_back_exactly() public {
        uint256 id = open(1001, 777, harmed, ALICE);
        vm.prank(address(slashing));
        escrow.reverse(id);
        eq(pool.assets(1, address(0)), STAKE + 1001, "native");
        eq(pool.assets(1, address(token)), STAKE + 777, "token");
        eq(escrow.held(address(0)), 0, "none here");
        pass(8 * DAY);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NotInEscrow.selector, id, SlashEscrow.State.Reversed));
        escrow.release(id);
        vm.prank(address(slashing));
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NotInEscrow.selector, id, SlashEscrow.State.Reversed));
        escrow.reverse(id);
    }

    function test_I19_stuck_token_blocks_only_itself() public {
        uint256 id = open(1000, 700, harmed, ALICE);
        token.misbehave(true, false, 0);
        vm.prank(address(slashing));
        escrow.reverse(id);
        eq(pool.assets(1, address(0)), STAKE + 1000, "native is back");
        eq(escrow.unrestored(1, address(token)), 700, "token waits");
        escrow.restore(1, address(token));
        eq(escrow.unrestored(1, address(token)), 700, "still");
        token.misbehave(false, false, 0);
        escrow.restore(1, address(token));
        eq(pool.assets(1, address(token)), STAKE + 700, "token is back");
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NothingToRestore.selector, 1, address(token)));
        escrow.restore(1, address(token));
    }

    function test_refusing_pool_loses_nothing() public {
        uint256 id = open(1000, 700, harmed, ALICE);
        pool.refuse(true);
        vm.prank(address(slashing));
        escrow.reverse(id);
        eq(escrow.unrestored(1, address(0)), 1000, "native waits");
        eq(escrow.unrestored(1, address(token)), 700, "token waits, and is here");
        eq(token.balanceOf(address(escrow)), 700, "here");
        pool.refuse(false);
        escrow.restore(1, address(0));
        escrow.restore(1, address(token));
        eq(pool.assets(1, address(0)), STAKE + 1000, "back");
    }

    function test_restore_cannot_be_starved(uint256 gas_) public {
        uint256 id = open(1000, 700, harmed, ALICE);
        pool.refuse(true);
        vm.prank(address(slashing));
        escrow.reverse(id);
        pool.refuse(false);
        try escrow.restore{gas: bound(gas_, 20_000, 3_000_000)}(1, address(0)) {
            eq(escrow.unrestored(1, address(0)), 0, "done or refused, not failed");
        } catch {
            eq(escrow.unrestored(1, address(0)), 1000, "refused");
        }
    }

    function test_stuck_token_does_not_stop_a_release() public {
        uint256 id = open(1000, 700, harmed, ALICE);
        token.misbehave(true, false, 0);
        pass(7 * DAY);
        escrow.release(id);
        escrow.claim(harmed, address(0));
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.PaymentFailed.selector, harmed, address(token)));
        escrow.claim(harmed, address(token));
        token.misbehave(false, true, 0);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.PaymentFailed.selector, harmed, address(token)));
        escrow.claim(harmed, address(token));
        token.misbehave(false, false, 0);
        escrow.claim(harmed, address(token));
        eq(token.balanceOf(harmed), 210, "paid at last");
    }

    function test_what_arrives_counts() public {
        token.mint(address(escrow), 90);
        address[] memory assets = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        (assets[0], amounts[0]) = (address(token), 100);
        vm.prank(address(slashing));
        uint256 id = escrow.open(1, 1, assets, amounts, harmed, ALICE);
        eq(escrow.entry(id).amounts[0], 90, "arrived");
        eq(escrow.entry(id).missing[0], 10, "did not");
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NothingMissing.selector, id, 0));
        escrow.absorb(id, 0);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NothingMissing.selector, id, 1));
        escrow.absorb(id, 1);
        pass(7 * DAY);
        escrow.release(id);
        // After the release it goes the way of the rest; more than is missing is nobody's.
        token.mint(address(escrow), 25);
        escrow.absorb(id, 0);
        eq(escrow.owed(harmed, address(token)), 27 + 3, "harmed");
        eq(escrow.held(address(token)), 100, "counted");
    }

    function test_absorbed_after_a_reversal_goes_back() public {
        token.misbehave(true, false, 0);
        uint256 id = prove(ALICE, 1, fault(1, now_(), WAD / 10, "x"));
        uint256 entry = entryOf(id, 0);
        vm.prank(address(slashing));
        escrow.reverse(entry);
        token.misbehave(false, false, 0);
        pool.deliver(address(token), address(escrow));
        escrow.absorb(entry, 1);
        eq(pool.assets(1, address(token)), STAKE, "back");
    }

    function test_unasked_coins_are_nobodys() public {
        (bool ok,) = address(escrow).call{value: 5 ether}("");
        yes(ok, "taken");
        uint256 id = open(1000, 0, harmed, ALICE);
        eq(escrow.entry(id).amounts[0], 1000, "not counted");
        eq(escrow.held(address(0)), 1000, "held");
    }

    function test_greedy_harmed_is_paid_once() public {
        GreedyHarmed greedy = new GreedyHarmed();
        greedy.aim(escrow);
        open(1000, 0, address(greedy), ALICE);
        open(1000, 0, harmed, ALICE);
        pass(7 * DAY);
        escrow.release(1);
        escrow.claim(address(greedy), address(0));
        eq(address(greedy).balance, 300, "once");
        eq(greedy.again(), 0, "no more");
    }

    function test_refusing_harmed_hurts_itself_alone() public {
        address refusing = address(new Refusing());
        open(1000, 0, refusing, ALICE);
        pass(7 * DAY);
        escrow.release(1);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.PaymentFailed.selector, refusing, address(0)));
        escrow.claim(refusing, address(0));
        escrow.claim(ALICE, address(0));
    }

    function test_insurance_is_the_governors_alone() public {
        open(1000, 0, harmed, ALICE);
        pass(7 * DAY);
        escrow.release(1);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NotGovernor.selector, address(this), GOVERNOR));
        escrow.spend(address(0), BOB, 1);
        vm.prank(GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.InsuranceTooSmall.selector, address(0), 150, 151));
        escrow.spend(address(0), BOB, 151);
        uint256 before = BOB.balance;
        vm.prank(GOVERNOR);
        escrow.spend(address(0), BOB, 150);
        eq(BOB.balance, before + 150, "spent");
        // What others are owed is not the governor's.
        eq(escrow.held(address(0)), 350, "harmed and reporter");
    }

    function test_strangers() public {
        bytes memory not = abi.encodeWithSelector(SlashEscrow.NotSlashing.selector, address(this));
        vm.expectRevert(not);
        escrow.open(1, 1, new address[](0), new uint256[](0), harmed, ALICE);
        vm.expectRevert(not);
        escrow.reverse(1);
        vm.expectRevert(not);
        escrow.renew(1, uint40(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NotSelf.selector, address(this)));
        escrow.giveBack(1, address(0), 1);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NotInEscrow.selector, 9, SlashEscrow.State.None));
        escrow.release(9);
    }

    function test_empty_entry() public {
        uint256 id = open(0, 0, harmed, ALICE);
        eq(escrow.entry(id).assets.length, 0, "nothing in it");
        pass(7 * DAY);
        escrow.release(id);
    }
}
