// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld, TestToken} from "./PoolWorld.sol";
import {ProofDouble} from "./SlashWorld.sol";
import {Burn} from "../src/chain/Burn.sol";
import {IParameters, Parameters} from "../src/governance/Parameters.sol";
import {RestakingPool} from "../src/security/RestakingPool.sol";
import {ServiceTerms, WAD} from "../src/security/ISecurity.sol";
import {Jury} from "../src/security/Jury.sol";
import {Services} from "../src/security/Services.sol";
import {SlashBonds} from "../src/security/SlashBonds.sol";
import {SlashEscrow} from "../src/security/SlashEscrow.sol";
import {Slashing} from "../src/security/Slashing.sol";

/// @notice Slashing against the pool, the allocations and the staking that ship.
contract SlashRealTest is PoolWorld {
    Slashing private slashing;
    SlashEscrow private escrow;
    Jury private jury;
    ProofDouble private proof;
    Parameters private numbers;
    uint32 private service;
    uint256 private constant ALL = 10_000_000 ether;
    uint256 private constant BOND = 1000 ether;

    function setUp() public {
        deployPool();
        deploySlashing();
        proof = new ProofDouble();
        address[] memory assets = new address[](2);
        assets[1] = address(token);
        ServiceTerms memory t = ServiceTerms(
            SERVICE, address(0x4a4), address(proof), uint64(WAD), uint64(WAD / 4), uint64(WAD / 10)
        );
        vm.prank(SERVICE);
        service = allocations.registerService(Services.NewService(t, assets, true, ""));
        stake(ALICE, op, ALL);
        stakeToken(ALICE, op, token, ALL);
        vm.startPrank(OWNER);
        allocations.optIn(op, service);
        allocations.allocate(op, service, NATIVE, uint64(WAD / 2));
        allocations.allocate(op, service, address(token), uint64(WAD / 2));
        vm.stopPrank();
        warp(12 days);
        vm.deal(BOB, 100 * BOND);
        vm.deal(CAROL, 100 * BOND);
    }

    /// @dev At the addresses that the pool was made for.
    function deploySlashing() private {
        Parameters.Parameter[] memory p = new Parameters.Parameter[](7);
        p[0] = Parameters.Parameter("pool.meter", 500, 100, 2000, 0);
        p[1] = Parameters.Parameter("pool.burn", 5000, 2000, 6000, 0);
        p[2] = Parameters.Parameter("pool.harmed", 3000, 0, 3000, 0);
        p[3] = Parameters.Parameter("pool.reporter", 500, 0, 1000, 0);
        p[4] = Parameters.Parameter("pool.correlation", 0, 0, 10, 0);
        p[5] = Parameters.Parameter("pool.bond", BOND, BOND / 10, 100 * BOND, 0);
        p[6] = Parameters.Parameter("pool.jury", 7, 3, 21, 0);
        numbers = new Parameters(GOVERNOR, p);
        escrow = SlashEscrow(payable(address(chest)));
        jury = new Jury(SLASHING, delegates, operators, DAY);
        slashing = Slashing(SLASHING);
        address burn = address(new Burn());
        vm.etch(address(chest), address(new SlashEscrow(SLASHING, pool, numbers, GOVERNOR, burn, DAY)).code);
        vm.etch(SLASHING, address(new Slashing(allocations, pool, escrow, jury, numbers, guardian, DAY)).code);
    }

    function fault(uint40 capture, uint256 wad, bytes32 id) private view returns (bytes memory) {
        return abi.encode(op, capture, wad, id);
    }

    function prove(uint40 capture, uint256 wad, bytes32 id) private returns (uint256) {
        vm.prank(BOB);
        return slashing.prove(service, fault(capture, wad, id));
    }

    function accuse(uint40 capture, uint64 wad) private returns (uint256 id) {
        vm.prank(BOB);
        return slashing.accuse{value: BOND}(
            Slashing.Accusation(SlashBonds.Lane.Semi, service, op, capture, wad, "e", "")
        );
    }

    function test_lane_A_takes_votes_and_stake() public {
        uint256 votesBefore = delegates.votesOf(delegate);
        prove(uint40(block.timestamp), WAD / 5, "x");
        eq(assetsIn(op, NATIVE), ALL - ALL / 10, "vault");
        eq(staking.stakeOf(bucketOf(op)).amount, ALL - ALL / 10, "bucket");
        eq(address(escrow).balance, ALL / 10, "escrow");
        eq(token.balanceOf(address(escrow)), ALL / 10, "token");
        yes(delegates.votesOf(delegate) < votesBefore, "votes fall in the same call");
        warp(7 days);
        escrow.release(1);
        eq(escrow.owed(BOB, NATIVE), ALL / 200, "reporter");
        escrow.claim(address(0x4a4), address(token));
        eq(token.balanceOf(address(0x4a4)), ALL * 3 / 100, "harmed");
    }

    function test_I16_all_and_more() public {
        prove(uint40(block.timestamp), 5 * WAD, "x");
        eq(assetsIn(op, NATIVE), ALL / 2, "what was promised");
        eq(prove(uint40(block.timestamp), WAD, "y"), 0, "nothing is left");
    }

    function test_front_run_exit_and_opt_out() public {
        uint40 capture = uint40(block.timestamp);
        exit(ALICE, op, NATIVE, pool.sharesOf(ALICE, op, NATIVE));
        vm.prank(OWNER);
        allocations.optOut(op, service);
        vm.warp(capture + 9 days - 1);
        prove(capture, WAD, "x");
        eq(assetsIn(op, NATIVE), ALL / 2, "taken to the last second");
        vm.warp(capture + 9 days + 1);
        vm.expectRevert();
        prove(capture, WAD, "y");
    }

    function test_I19_reversal_restores_bucket_and_token() public {
        uint256 votesBefore = delegates.votesOf(delegate);
        uint256 id = accuse(uint40(block.timestamp), uint64(WAD / 25));
        warp(2 days);
        slashing.advance(id);
        eq(assetsIn(op, NATIVE), ALL - ALL / 50, "taken");
        vm.prank(CAROL);
        slashing.appeal{value: 2 * BOND}(id);
        // No delegate is active: no jury, no verdict, and nobody was found guilty before.
        warp(2 days);
        slashing.advance(id);
        eq(uint256(slashing.caseAt(id).outcome), uint256(SlashBonds.Outcome.Reversed), "reversed");
        eq(assetsIn(op, NATIVE), ALL, "native");
        eq(assetsIn(op, address(token)), ALL, "token");
        eq(staking.stakeOf(bucketOf(op)).amount, ALL, "bucket");
        eq(delegates.votesOf(delegate), votesBefore, "votes");
        eq(escrow.held(NATIVE) + escrow.held(address(token)), 0, "nothing stays");
    }

    function test_reversal_after_all_have_left_is_the_operators() public {
        uint256 id = accuse(uint40(block.timestamp), uint64(WAD / 25));
        uint256 exit_ = exit(ALICE, op, NATIVE, pool.sharesOf(ALICE, op, NATIVE));
        warp(5 days);
        slashing.advance(id);
        vm.prank(CAROL);
        slashing.appeal{value: 2 * BOND}(id);
        warp(4 days + 1);
        claim(ALICE, exit_);
        slashing.advance(id);
        eq(uint256(slashing.caseAt(id).outcome), uint256(SlashBonds.Outcome.Reversed), "reversed");
        eq(escrow.unrestored(op, NATIVE), 0, "given back");
    }

    function test_I19_stuck_token_is_absorbed_later() public {
        token.setFault(TestToken.Fault.Revert);
        prove(uint40(block.timestamp), WAD / 5, "x");
        eq(address(escrow).balance, ALL / 10, "native came");
        eq(escrow.entry(1).missing[1], ALL / 10, "token did not");
        warp(7 days);
        escrow.release(1);
        token.setFault(TestToken.Fault.None);
        pool.deliver(address(token), address(escrow));
        escrow.absorb(1, 1);
        eq(escrow.owed(BOB, address(token)), ALL / 200, "its way of the rest");
    }

    function test_I19_token_that_burns_gas_blocks_only_itself() public {
        uint256 id = accuse(uint40(block.timestamp), uint64(WAD / 25));
        warp(2 days);
        slashing.advance(id);
        token.setFault(TestToken.Fault.Burn);
        vm.prank(CAROL);
        slashing.appeal{value: 2 * BOND}(id);
        warp(2 days);
        slashing.advance(id);
        eq(assetsIn(op, NATIVE), ALL, "native is back");
        eq(escrow.unrestored(op, address(token)), ALL / 50, "token waits");
        token.setFault(TestToken.Fault.None);
        escrow.restore(op, address(token));
        eq(assetsIn(op, address(token)), ALL, "and is back");
    }

    function test_I18_meter_holds_exits_while_it_waits() public {
        uint256 exit_ = exit(ALICE, op, NATIVE, pool.sharesOf(ALICE, op, NATIVE) / 2);
        uint40 capture = uint40(block.timestamp);
        warp(5 days - 1);
        uint256 id = accuse(capture, uint64(WAD / 4)); // 12.5 % of the pool: three days of the meter
        warp(2 days);
        slashing.advance(id);
        yes(ALL - assetsIn(op, NATIVE) <= ALL / 20, "the meter's part");
        warp(1 days);
        slashing.advance(id);
        warp(1 days + 1); // nine days after the exit began
        vm.prank(ALICE);
        vm.expectRevert();
        pool.claimExit(exit_);
        slashing.advance(id);
        eq(uint256(slashing.caseAt(id).state), uint256(SlashBonds.State.Taken), "taken");
        uint256 taken = ALL - assetsIn(op, NATIVE);
        yes(taken <= ALL / 8 && taken > ALL / 8 - 1 ether, "all of it");
    }

    /// @dev The operator has opted out at the fault, the meter makes the slash wait for longer than the promise lasts.
    function test_I18_opting_out_does_not_shorten_a_slash_that_waits() public {
        uint40 capture = uint40(block.timestamp);
        vm.prank(OWNER);
        allocations.optOut(op, service);
        warp(5 days - 1);
        uint256 id = accuse(capture, uint64(WAD / 4));
        warp(2 days);
        for (uint256 i; i < 3; ++i) {
            slashing.advance(id);
            warp(1 days + 1);
        }
        uint256 taken = ALL - assetsIn(op, NATIVE);
        yes(taken > ALL / 8 - 1 ether, "all of it");
    }

    /// @dev Who stakes between a slash and its reversal would be given a part of what others have lost.
    function test_NobodyBuysIntoAReversal() public {
        uint256 id = accuse(uint40(block.timestamp), uint64(WAD / 25));
        warp(2 days);
        slashing.advance(id);
        vm.deal(CAROL, CAROL.balance + ALL);
        vm.startPrank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(RestakingPool.SlashInEscrow.selector, op, NATIVE));
        pool.restake{value: ALL}(op);
        slashing.appeal{value: 2 * BOND}(id);
        vm.stopPrank();
        warp(2 days);
        slashing.advance(id);
        eq(assetsIn(op, NATIVE), ALL, "all of it is theirs again");
        vm.prank(CAROL);
        eq(pool.restake{value: ALL}(op), ALL, "and whoever comes now pays what a share is worth");
    }

    function test_StakeIsTakenAgainOnceTheEscrowIsOver() public {
        prove(uint40(block.timestamp), WAD / 5, "x");
        warp(7 days);
        escrow.release(1);
        stake(CAROL, op, 1000 ether);
    }

    /// @dev While the meter holds the rest up nobody can appeal; so nothing may leave the escrow.
    function test_EscrowOutlastsASlashThatWaits() public {
        uint256 id = accuse(uint40(block.timestamp), uint64(WAD / 4)); // three days of the meter
        warp(2 days);
        slashing.advance(id);
        warp(7 days + 1); // nobody advances it
        vm.expectRevert();
        escrow.release(1);
        warp(5 days);
        slashing.advance(id);
        eq(uint256(slashing.caseAt(id).state), uint256(SlashBonds.State.Taken), "lapsed, with a part taken");
        warp(5 days - 1);
        vm.expectRevert();
        escrow.release(1);
        vm.prank(CAROL);
        slashing.appeal{value: 2 * BOND}(id);
        warp(1.5 days);
        slashing.advance(id);
        eq(uint256(slashing.caseAt(id).outcome), uint256(SlashBonds.Outcome.Reversed), "reversed");
        eq(assetsIn(op, NATIVE), ALL, "all is back");
    }
}
