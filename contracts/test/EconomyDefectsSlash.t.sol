// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SlashWorld} from "./SlashWorld.sol";
import {WAD} from "../src/security/ISecurity.sol";
import {SlashBonds} from "../src/security/SlashBonds.sol";
import {SlashEscrow} from "../src/security/SlashEscrow.sol";
import {Slashing} from "../src/security/Slashing.sol";

/// @dev Takes coins through a delegatecall and a write to a cold slot: more than 2,300 gas.
contract ProxiedVault {
    address private immutable CODE;

    constructor(address code) {
        CODE = code;
    }

    receive() external payable {
        (bool ok,) = CODE.delegatecall(abi.encodeWithSignature("count()"));
        require(ok, "not counted");
    }
}

contract VaultCode {
    uint256 public received;

    function count() external payable {
        received += msg.value;
    }
}

/// @notice What the original's defects would be in slashing (economy.md §1.3, by number), and the attacks that slashing
/// itself invites.
contract EconomyDefectsSlashTest is SlashWorld {
    function setUp() public {
        deploySlashing();
    }

    /// @dev The original's unstake hung on the voter, its distribution on each gauge: here nothing that a stranger holds up
    /// holds up a slash, a release or an exit.
    function test_B9_nothing_is_hostage() public {
        token.misbehave(true, true, 0);
        guardian.set("slash.semi", true);
        allocations.answer(false);
        uint256 id = prove(ALICE, 1, fault(1, now_(), WAD / 4, "x"));
        pass(7 * DAY);
        escrow.release(entryOf(id, 0));
        eq(pool.heldUntil(1), 0, "exits are free");
    }

    /// @dev A waiting slash holds exits, but only as long as it can still go on.
    function test_B9_holds_end() public {
        set("pool.meter", 100);
        set("pool.correlation", 0);
        uint40 capture = now_();
        uint256 id = accuse(ALICE, accusation(SlashBonds.Lane.Semi, capture, uint64(WAD / 4), "e"));
        pass(2 * DAY);
        while (stateOf(id) != SlashBonds.State.Taken) {
            slashing.advance(id);
            pass(DAY);
            yes(block.timestamp < capture + 20 * DAY, "ends");
        }
        yes(pool.heldUntil(1) <= capture + 9 * DAY + 5 * DAY + 2 * DAY, "and with it the hold");
    }

    /// @dev 2,300 gas was too little for the original's own vault.
    function test_B10_receiver_behind_a_proxy_is_paid() public {
        harmed = address(new ProxiedVault(address(new VaultCode())));
        allocations.setTerms(1, terms(address(proof)));
        pass(1);
        prove(ALICE, 1, fault(1, now_(), WAD, "x"));
        pass(7 * DAY);
        escrow.release(1);
        vm.cool(harmed);
        escrow.claim(harmed, address(0));
        eq(harmed.balance, STAKE / 2 * 30 / 100, "paid");
    }

    /// @dev Batch N's root paid out of other batches.
    function test_B6_an_entry_pays_out_no_more_than_it_holds() public {
        prove(ALICE, 1, fault(1, now_(), WAD / 10, "x"));
        uint256 other = prove(BOB, 2, fault(2, now_(), WAD / 10, "y"));
        uint256 first = escrow.entry(1).amounts[0];
        pass(7 * DAY);
        escrow.release(1);
        escrow.claim(harmed, address(0));
        escrow.claim(ALICE, address(0));
        eq(address(escrow).balance - escrow.insurance(address(0)), escrow.entry(entryOf(other, 0)).amounts[0], "the other's is here");
        eq(harmed.balance + escrow.insurance(address(0)) + address(burn).balance + first * 5 / 100, first, "the first's is not");
    }

    /// @dev The owner of an operator cannot get part of its stakers' coins back as reporter in its own name; by another
    /// name it loses 95 % to get 5 %, of which the own part of an honest operator's stake is no more than what it lost.
    function test_attack_self_slash_pays_nothing() public {
        uint256 before = OWNER_1.balance;
        prove(OWNER_1, 1, fault(1, now_(), WAD, "x"));
        pass(7 * DAY);
        escrow.release(1);
        vm.expectRevert(abi.encodeWithSelector(SlashEscrow.NothingOwed.selector, OWNER_1, address(0)));
        escrow.claim(OWNER_1, address(0));
        eq(OWNER_1.balance, before, "nothing");
    }

    /// @dev Sold after the accusation: the reporter is who accused, if he is the owner when stake is taken.
    function test_attack_buying_the_operator_does_not_make_a_reporter() public {
        uint256 id = accuse(SlashBonds.Lane.Semi, uint64(WAD / 10), "e");
        pool.setOwner(1, ALICE);
        pass(2 * DAY);
        slashing.advance(id);
        eq(escrow.entry(entryOf(id, 0)).reporter, address(0), "no reporter");
    }

    /// @dev A weak case in one's own name, to have a true one refused as a repetition.
    function test_attack_a_weak_case_shields_nobody() public {
        uint40 capture = now_() - 1;
        uint256 shield = accuse(OWNER_1, accusation(SlashBonds.Lane.Semi, capture, 1e10, "e"));
        pass(2 * DAY);
        slashing.advance(shield);
        uint256 id = accuse(ALICE, accusation(SlashBonds.Lane.Semi, capture, uint64(WAD / 10), "e"));
        pass(2 * DAY);
        set("pool.correlation", 0);
        slashing.advance(id);
        eq(slashing.caseAt(id).taking + slashing.caseAt(shield).taking, WAD / 10, "all that the fault costs");
    }

    /// @dev Accusing over and over to bind the operator's coins: each challenge wins most of a bond, from anybody.
    function test_attack_bond_griefing_pays_the_challenger() public {
        for (uint256 i; i < 3; ++i) {
            uint256 id = accuse(ALICE, accusation(SlashBonds.Lane.Semi, now_(), uint64(WAD / 10), bytes32(i)));
            challenge(BOB, id);
            judge(trialOf(id), 0, 7);
            slashing.advance(id);
        }
        slashing.withdraw(BOB);
        eq(BOB.balance, 100 * BOND + 3 * (BOND - BOND * 20 / 100 / 7 * 7), "three bonds less three juries");
        eq(ALICE.balance, 97 * BOND, "lost");
    }

    /// @dev Jurors who wait for another's vote to copy it have no vote to copy until theirs is fixed.
    function test_attack_votes_cannot_be_copied() public {
        uint256 id = accuse(SlashBonds.Lane.Subjective, uint64(WAD / 10), "e");
        uint64 trial = trialOf(id);
        uint32[] memory jurors = draw(trial, "mix");
        commit(trial, jurors[0], true);
        bytes32 seen = jury.ballotOf(trial, jurors[0]).commitment;
        yes(seen != jury.commitmentOf(trial, jurors[1], true, salt(jurors[0])), "bound to its juror");
        vm.warp(jury.trialOf(trial).commitUntil);
        reveal(trial, jurors[0], true);
        vm.prank(juror(jurors[1]));
        vm.expectRevert();
        jury.commit(trial, jurors[1], seen);
    }

    /// @dev Leaving in the block of the fault: stake and promise stay for as long as the fault can be proven.
    function test_attack_exit_before_the_proof() public {
        uint40 capture = now_();
        allocations.optOut(1, 1);
        pass(9 * DAY - 1);
        prove(ALICE, 1, fault(1, capture, WAD, "x"));
        eq(pool.assets(1, address(0)), STAKE / 2, "all of the promise");
    }

    /// @dev Whoever calls, with whatever gas, either does all or nothing.
    function testFuzz_attack_starving_a_slash(uint256 gas_) public {
        uint256 id = accuse(SlashBonds.Lane.Semi, uint64(WAD / 10), "e");
        pass(2 * DAY);
        gas_ = bound(gas_, 30_000, 8_000_000);
        try slashing.advance{gas: gas_}(id) {
            isIn(id, SlashBonds.State.Taken);
            eq(pool.assets(1, address(0)), STAKE - STAKE / 20, "all");
        } catch {
            isIn(id, SlashBonds.State.Accused);
            eq(pool.assets(1, address(0)), STAKE, "nothing");
        }
    }

    /// @dev The token's transfer, the receiver of coins and the harmed come back in: nothing is taken or paid twice.
    function test_attack_reentrancy_through_a_token() public {
        uint256 id = accuse(SlashBonds.Lane.Semi, uint64(WAD / 10), "e");
        pass(2 * DAY);
        token.callBack(address(slashing), abi.encodeCall(slashing.advance, (id)));
        slashing.advance(id);
        eq(pool.assets(1, address(token)), STAKE - STAKE / 20, "once");
        pass(7 * DAY);
        escrow.release(entryOf(id, 0));
        token.callBack(address(escrow), abi.encodeCall(escrow.claim, (harmed, address(token))));
        escrow.claim(harmed, address(token));
        eq(token.balanceOf(harmed), STAKE / 20 * 30 / 100, "once");
    }
}
