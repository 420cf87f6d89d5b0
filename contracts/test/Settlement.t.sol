// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {World} from "./World.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {RewardToken} from "../src/settlement/RewardToken.sol";
import {Settlement} from "../src/settlement/Settlement.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @dev A project with coordinator, three scorers (threshold two), a funded pool and a log.
abstract contract SettlementWorld is World {
    address internal constant COORDINATOR = address(0xc00);
    bytes32 internal constant POLICY = keccak256("policy");
    uint32 internal constant WINDOW = 600;
    uint64 internal epoch;

    function deploySettlement(address token) internal {
        deploy();
        vm.startPrank(CONTROLLER);
        settlement.configure(project, token, WINDOW, COORDINATOR, 2);
        for (uint256 i; i < 3; ++i) {
            settlement.addScorer(project, scorer(i));
        }
        settlement.setPolicy(project, POLICY, "ipfs://policy");
        log.setSequencer(project, address(this), "x");
        vm.stopPrank();
        log.publish(project, 100, bytes32(uint256(1)));
        log.publish(project, 200, bytes32(uint256(2)));
    }

    function scorer(uint256 i) internal pure returns (address) {
        return address(uint160(0x5c00 + i));
    }

    function inputs(uint256 budget) internal view returns (Settlement.Inputs memory) {
        return Settlement.Inputs(0, 100, 1000, 2000, POLICY, uint64(block.number - 1), budget);
    }

    function pin(uint256 budget) internal {
        vm.prank(COORDINATOR);
        epoch = settlement.pin(project, inputs(budget));
    }

    function result(MerkleSum.Leaf[] memory leaves) internal pure returns (Settlement.Result memory) {
        MerkleSum.Node memory root = MerkleTree.root(leaves);
        return Settlement.Result(root.hash, root.sum, uint64(leaves.length), keccak256("result"));
    }

    function vote(uint256 i, Settlement.Result memory r) internal {
        vm.prank(scorer(i));
        settlement.post(project, epoch, r);
    }

    function postResult(MerkleSum.Leaf[] memory leaves) internal {
        vote(0, result(leaves));
        vote(1, result(leaves));
    }

    function settle(MerkleSum.Leaf[] memory leaves) internal {
        postResult(leaves);
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(project, epoch);
    }

    function leafFor(address device, address account, uint256 amount) internal pure returns (MerkleSum.Leaf memory) {
        return MerkleSum.Leaf(device, account, amount, 10, "ok", 5, 0, 99, 0);
    }

    /// @dev Leaves of plain accounts, amounts 1, 2, 3 … ether.
    function plainLeaves(uint256 n) internal pure returns (MerkleSum.Leaf[] memory leaves) {
        leaves = new MerkleSum.Leaf[](n);
        for (uint256 i; i < n; ++i) {
            leaves[i] = leafFor(address(uint160(0xde00 + i)), address(uint160(0xac00 + i)), (i + 1) * 1 ether);
        }
    }

    function claim(MerkleSum.Leaf[] memory leaves, uint64 i) internal {
        settlement.claim(project, epoch, leaves[i], i, MerkleTree.proof(leaves, i));
    }

    function state() internal view returns (Settlement.State) {
        return settlement.epoch(project, epoch).state;
    }

    function isState(Settlement.State want) internal view {
        eq(uint256(state()), uint256(want), "state");
    }

    function pool() internal view returns (uint256) {
        return settlement.project(project).pool;
    }
}

contract SettlementTest is SettlementWorld {
    function setUp() public {
        deploySettlement(address(0));
        settlement.fund{value: 100 ether}(project);
        vm.roll(2000);
    }

    // ── settings ──

    function test_OnlyControllersConfigure() public {
        bytes memory err = abi.encodeWithSelector(Settlement.NotController.selector, project, address(this));
        vm.expectRevert(err);
        settlement.configure(project, address(0), WINDOW, COORDINATOR, 1);
        vm.expectRevert(err);
        settlement.addScorer(project, address(1));
        vm.expectRevert(err);
        settlement.removeScorer(project, scorer(0));
        vm.expectRevert(err);
        settlement.setPolicy(project, POLICY, "");
    }

    function test_ConfigurationIsChecked() public {
        vm.startPrank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadChallengeSeconds.selector, 0, 30 days));
        settlement.configure(project, address(0), 0, COORDINATOR, 2);
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadChallengeSeconds.selector, 30 days + 1, 30 days));
        settlement.configure(project, address(0), 30 days + 1, COORDINATOR, 2);
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadThreshold.selector, 0, 3));
        settlement.configure(project, address(0), WINDOW, COORDINATOR, 0);
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadThreshold.selector, 4, 3));
        settlement.configure(project, address(0), WINDOW, COORDINATOR, 4);
        // The pool holds native coins, so the token is fixed.
        vm.expectRevert(abi.encodeWithSelector(Settlement.TokenFixed.selector, address(0)));
        settlement.configure(project, address(7), WINDOW, COORDINATOR, 2);
        vm.expectRevert(Settlement.EmptyPolicy.selector);
        settlement.setPolicy(project, 0, "");
        settlement.removeScorer(project, scorer(2));
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadThreshold.selector, 2, 1));
        settlement.removeScorer(project, scorer(1));
        vm.expectRevert(abi.encodeWithSelector(Settlement.AlreadyScorer.selector, scorer(1)));
        settlement.addScorer(project, scorer(1));
        vm.stopPrank();
    }

    function test_FundingNeedsAConfiguredProjectAndTheRightToken() public {
        vm.expectRevert(abi.encodeWithSelector(Settlement.NoSuchProject.selector, 9));
        settlement.fund{value: 1}(9);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongToken.selector, address(0)));
        settlement.fundToken(project, 1);
        vm.expectRevert(Settlement.NothingToFund.selector);
        settlement.fund(project);
    }

    // ── pinning ──

    function test_PinMovesTheBudgetAndKeepsTheRoot() public {
        pin(40 ether);
        eq(epoch, 1, "first epoch");
        eq(pool(), 60 ether, "pool");
        Settlement.Epoch memory e = settlement.epoch(project, 1);
        isState(Settlement.State.Pinned);
        eq(e.logRoot, bytes32(uint256(1)), "log root");
        eq(e.inputs.budget, 40 ether, "budget");
        eq(e.scorers, 3, "scorers");
        eq(e.deadline, block.timestamp + 7 days, "deadline");
        eq(settlement.latestEpoch(project), 1, "latest");
    }

    function test_OnlyTheCoordinatorPins() public {
        vm.expectRevert(abi.encodeWithSelector(Settlement.NotCoordinator.selector, project, address(this)));
        settlement.pin(project, inputs(1));
    }

    function test_PinRefusesEveryWrongInput() public {
        vm.startPrank(COORDINATOR);
        Settlement.Inputs memory x = inputs(1);
        x.logStart = 1;
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadLogRange.selector, 1, 100, 0));
        settlement.pin(project, x);
        x = inputs(1);
        x.logEnd = 150;
        vm.expectRevert(abi.encodeWithSelector(Settlement.LogRootUnknown.selector, 150));
        settlement.pin(project, x);
        x = inputs(1);
        x.windowEnd = x.windowStart;
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadWindow.selector, 1000, 1000, 0));
        settlement.pin(project, x);
        x = inputs(1);
        x.policyHash = keccak256("old");
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongPolicy.selector, x.policyHash, POLICY));
        settlement.pin(project, x);
        x = inputs(1);
        x.registryBlock = uint64(block.number);
        vm.expectRevert(
            abi.encodeWithSelector(Settlement.BadRegistryBlock.selector, block.number, 0, block.number)
        );
        settlement.pin(project, x);
        x = inputs(101 ether);
        vm.expectRevert(abi.encodeWithSelector(Settlement.InsufficientPool.selector, 100 ether, 101 ether));
        settlement.pin(project, x);
        settlement.pin(project, inputs(1));
        // The second epoch goes on where the first ended.
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadLogRange.selector, 0, 100, 100));
        settlement.pin(project, inputs(1));
        x = inputs(1);
        (x.logStart, x.logEnd) = (100, 200);
        vm.expectRevert(abi.encodeWithSelector(Settlement.BadWindow.selector, 1000, 2000, 2000));
        settlement.pin(project, x);
        (x.windowStart, x.windowEnd) = (2000, 3000);
        x.registryBlock -= 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                Settlement.BadRegistryBlock.selector, x.registryBlock, x.registryBlock + 1, block.number
            )
        );
        settlement.pin(project, x);
        x.registryBlock += 1;
        settlement.pin(project, x);
        vm.stopPrank();
    }

    function test_AnEpochMayBeEmpty() public {
        vm.prank(COORDINATOR);
        Settlement.Inputs memory x = inputs(1 ether);
        x.logEnd = 0;
        epoch = settlement.pin(project, x);
        settle(new MerkleSum.Leaf[](0));
        eq(pool(), 100 ether, "all is residual");
    }

    // ── voting ──

    function test_ThresholdOfEqualVotesPosts() public {
        pin(40 ether);
        Settlement.Result memory r = result(plainLeaves(3));
        vote(0, r);
        isState(Settlement.State.Pinned);
        vote(1, r);
        isState(Settlement.State.Posted);
        eq(settlement.epoch(project, epoch).deadline, block.timestamp + WINDOW, "challenge window");
        vote(2, r);
        isState(Settlement.State.Posted);
        (, uint256 votes) = settlement.voteOf(project, epoch, scorer(2));
        eq(votes, 3, "votes");
    }

    function test_AScorerVotesOnce() public {
        pin(40 ether);
        vote(0, result(plainLeaves(3)));
        vm.expectRevert(abi.encodeWithSelector(Settlement.AlreadyVoted.selector, scorer(0)));
        vote(0, result(plainLeaves(2)));
        vm.expectRevert(abi.encodeWithSelector(Settlement.NotScorer.selector, project, epoch, address(this)));
        settlement.post(project, epoch, result(plainLeaves(3)));
    }

    function test_AResultOverBudgetOrFalselyEmptyIsRefused() public {
        pin(5 ether);
        vm.expectRevert(abi.encodeWithSelector(Settlement.TotalOverBudget.selector, 6 ether, 5 ether));
        vote(0, result(plainLeaves(3)));
        vm.expectRevert(Settlement.BadEmptyResult.selector);
        vote(0, Settlement.Result(0, 0, 0, 0));
        vm.expectRevert(Settlement.BadEmptyResult.selector);
        vote(0, Settlement.Result(MerkleSum.EMPTY_ROOT, 1, 0, 0));
    }

    function test_ScorersOfAnOpenEpochAreThoseOfItsPinning() public {
        pin(40 ether);
        vm.startPrank(CONTROLLER);
        settlement.addScorer(project, scorer(3));
        settlement.removeScorer(project, scorer(0));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(Settlement.NotScorer.selector, project, epoch, scorer(3)));
        vote(3, result(plainLeaves(3)));
        vote(0, result(plainLeaves(3)));
        yes(settlement.isScorer(project, 1, scorer(0)) && !settlement.isScorer(project, 2, scorer(0)), "leaves");
        yes(!settlement.isScorer(project, 1, scorer(3)) && settlement.isScorer(project, 2, scorer(3)), "joins");
    }

    function test_ADifferingVoteAgainstAMajorityChangesNothing() public {
        pin(40 ether);
        postResult(plainLeaves(3));
        vote(2, result(plainLeaves(2)));
        isState(Settlement.State.Posted);
    }

    function test_ContestIsDecidedByMoreThanHalf() public {
        vm.prank(CONTROLLER);
        settlement.configure(project, address(0), WINDOW, COORDINATOR, 1);
        pin(40 ether);
        vote(0, result(plainLeaves(3)));
        isState(Settlement.State.Posted);
        vote(1, result(plainLeaves(2)));
        isState(Settlement.State.Contested);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongState.selector, Settlement.State.Contested));
        settlement.finalize(project, epoch);
        vm.warp(block.timestamp + WINDOW - 1);
        vote(2, result(plainLeaves(2)));
        isState(Settlement.State.Posted);
        eq(settlement.epoch(project, epoch).result.total, 3 ether, "the majority's result");
        eq(settlement.epoch(project, epoch).deadline, block.timestamp + WINDOW, "a new window");
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(project, epoch);
        eq(pool(), 97 ether, "pool");
    }

    function test_ContestWithoutMajorityIsVoidedByAnyone() public {
        vm.prank(CONTROLLER);
        settlement.configure(project, address(0), WINDOW, COORDINATOR, 1);
        pin(40 ether);
        vote(0, result(plainLeaves(3)));
        vote(1, result(plainLeaves(2)));
        vote(2, result(plainLeaves(1)));
        uint64 deadline = settlement.epoch(project, epoch).deadline;
        vm.expectRevert(abi.encodeWithSelector(Settlement.WindowOpen.selector, deadline));
        settlement.void(project, epoch);
        vm.warp(deadline);
        settlement.void(project, epoch);
        isState(Settlement.State.Void);
        eq(pool(), 100 ether, "the budget is back");
    }

    function test_AnEpochThatIsNeverPostedIsVoidedAfterSevenDays() public {
        pin(40 ether);
        vm.warp(block.timestamp + 7 days - 1);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WindowOpen.selector, block.timestamp + 1));
        settlement.void(project, epoch);
        vm.warp(block.timestamp + 1);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WindowOver.selector, block.timestamp));
        vote(0, result(plainLeaves(3)));
        settlement.void(project, epoch);
        eq(pool(), 100 ether, "the budget is back");
        // The log range is handed back.
        (uint64 next, uint64 logStart, uint64 windowStart,) = settlement.next(project);
        eq(next, 2, "next epoch");
        eq(logStart, 0, "its log start");
        eq(windowStart, 1000, "its window");
        pin(40 ether);
        eq(epoch, 2, "second epoch");
    }

    // ── challenges ──

    function test_ADuplicateDeviceVoidsTheEpoch() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(5);
        leaves[4].device = leaves[1].device;
        pin(40 ether);
        postResult(leaves);
        vm.expectRevert(Settlement.NoFault.selector);
        duplicate(leaves, 1, 2);
        vm.expectRevert(Settlement.NoFault.selector);
        duplicate(leaves, 1, 1);
        vm.expectEmit(true, true, true, true);
        emit Settlement.EpochVoided(project, epoch, address(this), "duplicate", 40 ether);
        duplicate(leaves, 1, 4);
        isState(Settlement.State.Void);
        eq(pool(), 100 ether, "the budget is back");
    }

    function test_EachWrongLeafVoidsTheEpoch() public {
        address device = vm.addr(0xd1);
        address account = enroll(0xd1);
        vm.roll(block.number + 10);
        faulty(leafFor(address(5), account, 1 ether), "unregistered");
        faulty(leafFor(device, address(5), 1 ether), "account");
        MerkleSum.Leaf memory leaf = leafFor(device, account, 1 ether);
        leaf.lastIndex = 100;
        faulty(leaf, "range");
        leaf = leafFor(device, account, 1 ether);
        (leaf.firstIndex, leaf.lastIndex) = (50, 49);
        faulty(leaf, "range");
        leaf = leafFor(device, account, 1 ether);
        leaf.readings = 101;
        faulty(leaf, "range");
        leaf = leafFor(device, account, 0);
        leaf.readings = 0;
        faulty(leaf, "range");
        leaf = leafFor(device, account, 1 ether);
        leaf.points = 0;
        faulty(leaf, "points");
        // And a right leaf stands.
        check(leafFor(device, account, 1 ether));
        vm.expectRevert(Settlement.NoFault.selector);
        settlement.challengeLeaf(
            project, epoch, leafFor(device, account, 1 ether), 0, new MerkleSum.Node[](0)
        );
        leaf = leafFor(device, account, 0);
        (leaf.points, leaf.readings, leaf.lastIndex) = (0, 0, 0);
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(project, epoch);
    }

    function test_ADeviceRegisteredAfterTheRegistryBlockIsAFault() public {
        pin(40 ether);
        address account = enroll(0xd1);
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](1);
        leaves[0] = leafFor(vm.addr(0xd1), account, 1 ether);
        postResult(leaves);
        settlement.challengeLeaf(project, epoch, leaves[0], 0, new MerkleSum.Node[](0));
        isState(Settlement.State.Void);
    }

    function test_ChallengesNeedAProofAndAnOpenWindow() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(3);
        pin(40 ether);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongState.selector, Settlement.State.Pinned));
        challenge(leaves, 0);
        postResult(leaves);
        MerkleSum.Node[] memory wrong = MerkleTree.proof(leaves, 1);
        vm.expectRevert(Settlement.InvalidProof.selector);
        settlement.challengeLeaf(project, epoch, leaves[0], 0, wrong);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WindowOver.selector, block.timestamp));
        challenge(leaves, 0);
    }

    // ── paying ──

    function test_SettledLeavesArePaidOnceByAnyone() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(5);
        pin(40 ether);
        vm.expectRevert(abi.encodeWithSelector(Settlement.NotSettled.selector, Settlement.State.Pinned));
        claim(leaves, 0);
        settle(leaves);
        eq(pool(), 85 ether, "the residual is back");
        for (uint64 i; i < 5; ++i) {
            vm.prank(address(0x7777));
            claim(leaves, i);
            eq(leaves[i].account.balance, leaves[i].amount, "paid");
            yes(settlement.isClaimed(project, epoch, i), "claimed");
            vm.expectRevert(abi.encodeWithSelector(Settlement.AlreadyClaimed.selector, i));
            claim(leaves, i);
        }
        eq(address(settlement).balance, 85 ether, "what is left");
        eq(settlement.epoch(project, epoch).claimed, 15 ether, "claimed");
    }

    function test_FinalizeWaitsForTheWindow() public {
        pin(40 ether);
        postResult(plainLeaves(2));
        vm.warp(block.timestamp + WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WindowOpen.selector, block.timestamp + 1));
        settlement.finalize(project, epoch);
        vm.warp(block.timestamp + 1);
        settlement.finalize(project, epoch);
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongState.selector, Settlement.State.Settled));
        settlement.finalize(project, epoch);
    }

    function test_WrongProofsAndZeroAmountsSaySo() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(4);
        leaves[2].amount = 0;
        pin(40 ether);
        settle(leaves);
        vm.expectRevert(abi.encodeWithSelector(Settlement.NothingToClaim.selector, 2));
        claim(leaves, 2);
        MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, 0);
        vm.expectRevert(Settlement.InvalidProof.selector);
        settlement.claim(project, epoch, leaves[0], 1, proof);
        leaves[0].amount += 1;
        vm.expectRevert(Settlement.InvalidProof.selector);
        settlement.claim(project, epoch, leaves[0], 0, proof);
        vm.expectRevert(Settlement.LengthMismatch.selector);
        settlement.claimBatch(project, epoch, leaves, new uint64[](3), new MerkleSum.Node[][](4));
    }

    function test_OneRefusingAccountDoesNotBlockABatch() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(4);
        leaves[1].account = address(new Refuser());
        leaves[2].account = address(new Bomber());
        leaves[3].account = address(new Burner());
        pin(40 ether);
        settle(leaves);
        claimAll(leaves);
        eq(leaves[0].account.balance, 1 ether, "paid");
        for (uint256 i = 1; i < 4; ++i) {
            eq(settlement.owed(address(0), leaves[i].account), leaves[i].amount, "owed");
            yes(settlement.isClaimed(project, epoch, uint64(i)), "claimed");
        }
        // What is owed waits until the account can take it.
        vm.expectRevert(abi.encodeWithSelector(Settlement.PaymentFailed.selector, leaves[1].account));
        settlement.payOwed(address(0), leaves[1].account);
        eq(settlement.owed(address(0), leaves[1].account), 2 ether, "still owed");
        Refuser(payable(leaves[1].account)).accept();
        settlement.payOwed(address(0), leaves[1].account);
        eq(leaves[1].account.balance, 2 ether, "paid at last");
        vm.expectRevert(abi.encodeWithSelector(Settlement.NothingOwed.selector, leaves[1].account));
        settlement.payOwed(address(0), leaves[1].account);
    }

    function test_AMaliciousAccountCannotReenter() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(2);
        Reenterer evil = new Reenterer();
        leaves[1].account = address(evil);
        pin(40 ether);
        settle(leaves);
        evil.arm(
            settlement,
            abi.encodeCall(settlement.claim, (project, epoch, leaves[1], 1, MerkleTree.proof(leaves, 1))),
            abi.encodeCall(settlement.payOwed, (address(0), address(evil)))
        );
        claim(leaves, 1);
        yes(evil.tried() && !evil.succeeded(), "the reentrant calls failed");
        eq(address(evil).balance, 2 ether, "paid once");
    }

    function test_AClaimerCannotStarveAPaymentOfGas() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(2);
        leaves[0].account = address(new Spender());
        pin(40 ether);
        settle(leaves);
        bytes memory data =
            abi.encodeCall(settlement.claim, (project, epoch, leaves[0], 0, MerkleTree.proof(leaves, 0)));
        // At every amount of gas the claim fails as a whole or pays; it never leaves a debt.
        for (uint256 gas_ = 60_000; gas_ < 260_000; gas_ += 2_500) {
            (bool ok,) = address(settlement).call{gas: gas_}(data);
            eq(settlement.owed(address(0), leaves[0].account), 0, "owed");
            if (ok) break;
        }
        eq(leaves[0].account.balance, 1 ether, "paid");
    }

    function test_PaymentsReachDeviceAccounts() public {
        address account = enroll(0xd1);
        vm.roll(block.number + 1);
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](1);
        leaves[0] = leafFor(vm.addr(0xd1), account, 3 ether);
        pin(40 ether);
        settle(leaves);
        claim(leaves, 0);
        eq(account.balance, 3 ether, "paid");
    }

    function test_GasOfClaims() public {
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](64);
        for (uint256 i; i < 64; ++i) {
            leaves[i] = leafFor(address(uint160(0xde00 + i)), address(uint160(0xac00 + i)), 0.1 ether);
            vm.deal(leaves[i].account, 1);
        }
        pin(40 ether);
        settle(leaves);
        MerkleSum.Node[] memory proof = MerkleTree.proof(leaves, 0);
        vm.cool(address(settlement));
        uint256 before = gasleft();
        settlement.claim(project, epoch, leaves[0], 0, proof);
        vm.snapshotValue("claim one of 64", before - gasleft());
        MerkleSum.Leaf[] memory some = new MerkleSum.Leaf[](50);
        uint64[] memory indexes = new uint64[](50);
        MerkleSum.Node[][] memory proofs = new MerkleSum.Node[][](50);
        for (uint64 i; i < 50; ++i) {
            (some[i], indexes[i], proofs[i]) = (leaves[i + 1], i + 1, MerkleTree.proof(leaves, i + 1));
        }
        vm.cool(address(settlement));
        before = gasleft();
        settlement.claimBatch(project, epoch, some, indexes, proofs);
        vm.snapshotValue("claimBatch of 50: per leaf", (before - gasleft()) / 50);
    }

    function test_ProjectsDoNotShareMoney() public {
        vm.startPrank(address(0xbad));
        uint256 other = projects.register("evil", 0);
        settlement.configure(other, address(0), WINDOW, address(0xbad), 1);
        settlement.addScorer(other, address(0xbad));
        settlement.setPolicy(other, POLICY, "");
        Settlement.Inputs memory x = inputs(1);
        x.logEnd = 0;
        vm.expectRevert(abi.encodeWithSelector(Settlement.InsufficientPool.selector, 0, 1));
        settlement.pin(other, x);
        vm.stopPrank();
    }

    function claimAll(MerkleSum.Leaf[] memory leaves) private {
        uint64[] memory indexes = new uint64[](leaves.length);
        MerkleSum.Node[][] memory proofs = new MerkleSum.Node[][](leaves.length);
        for (uint64 i; i < leaves.length; ++i) {
            indexes[i] = i;
            proofs[i] = MerkleTree.proof(leaves, i);
        }
        settlement.claimBatch(project, epoch, leaves, indexes, proofs);
    }

    function duplicate(MerkleSum.Leaf[] memory leaves, uint64 a, uint64 b) private {
        settlement.challengeDuplicate(
            project,
            epoch,
            leaves[a],
            a,
            MerkleTree.proof(leaves, a),
            leaves[b],
            b,
            MerkleTree.proof(leaves, b)
        );
    }

    function challenge(MerkleSum.Leaf[] memory leaves, uint64 i) private {
        settlement.challengeLeaf(project, epoch, leaves[i], i, MerkleTree.proof(leaves, i));
    }

    function check(MerkleSum.Leaf memory leaf) private {
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](1);
        leaves[0] = leaf;
        pin(40 ether);
        postResult(leaves);
    }

    function faulty(MerkleSum.Leaf memory leaf, bytes32 reason) private {
        check(leaf);
        vm.expectEmit(true, true, true, true);
        emit Settlement.EpochVoided(project, epoch, address(this), reason, 40 ether);
        settlement.challengeLeaf(project, epoch, leaf, 0, new MerkleSum.Node[](0));
    }
}

contract SettlementTokenTest is SettlementWorld {
    RewardToken private token;

    function setUp() public {
        token = new RewardToken("Weather", "WX", 1000 ether, address(this));
        deploySettlement(address(token));
        token.approve(address(settlement), type(uint256).max);
        settlement.fundToken(project, 100 ether);
        vm.roll(2000);
    }

    function test_TokenEpochPaysTokens() public {
        vm.expectRevert(abi.encodeWithSelector(Settlement.WrongToken.selector, address(token)));
        settlement.fund{value: 1}(project);
        MerkleSum.Leaf[] memory leaves = plainLeaves(3);
        pin(40 ether);
        settle(leaves);
        for (uint64 i; i < 3; ++i) {
            claim(leaves, i);
            eq(token.balanceOf(leaves[i].account), leaves[i].amount, "paid");
        }
        eq(token.balanceOf(address(settlement)), 94 ether, "what is left");
        eq(pool(), 94 ether, "pool");
    }

    function test_ARefusedTokenTransferIsOwed() public {
        MerkleSum.Leaf[] memory leaves = plainLeaves(2);
        leaves[0].account = address(0);
        pin(40 ether);
        settle(leaves);
        claim(leaves, 0);
        eq(settlement.owed(address(token), address(0)), 1 ether, "owed");
    }

    function test_SupplyIsFixed() public view {
        eq(token.totalSupply(), 1000 ether, "supply");
    }
}

contract OddTokenTest is SettlementWorld {
    /// A token that keeps a tenth of each transfer: what arrives counts, so no pool is larger than what is held.
    function test_ATokenWithAFeeFundsWhatArrives() public {
        FeeToken token = new FeeToken();
        deploySettlement(address(token));
        settlement.fundToken(project, 100);
        eq(pool(), 90, "pool");
    }

    function test_ATokenThatAnswersFalseLeavesADebt() public {
        FeeToken token = new FeeToken();
        deploySettlement(address(token));
        settlement.fundToken(project, 100 ether);
        vm.roll(2000);
        MerkleSum.Leaf[] memory leaves = plainLeaves(2);
        pin(40 ether);
        settle(leaves);
        token.setMode(1);
        claim(leaves, 0);
        eq(settlement.owed(address(token), leaves[0].account), 1 ether, "owed after false");
        token.setMode(2);
        claim(leaves, 1);
        eq(settlement.owed(address(token), leaves[1].account), 2 ether, "owed after a bomb");
        token.setMode(0);
        settlement.payOwed(address(token), leaves[0].account);
        eq(settlement.owed(address(token), leaves[0].account), 0, "paid");
    }
}

/// Two projects, any order of funding, pinning, voting, challenging, voiding, settling and claiming.
contract SettlementHandler is SettlementWorld {
    uint256 public funded;
    uint256 public paid;
    uint256 private _salt;
    mapping(uint64 => MerkleSum.Leaf[]) private _leaves;
    mapping(bytes32 => bool) public wasPaid;
    Refuser private _refuser;

    constructor() {
        deploySettlement(address(0));
        _refuser = new Refuser();
        vm.deal(address(this), 1e30);
        vm.prank(CONTROLLER);
        settlement.configure(project, address(0), WINDOW, COORDINATOR, 1);
        vm.roll(5000);
    }

    function fund(uint96 amount) external {
        if (amount == 0) return;
        settlement.fund{value: amount}(project);
        funded += amount;
    }

    function pinNext(uint256 budget, uint8 n) external {
        (, uint64 logStart, uint64 windowStart, uint64 registryBlock) = settlement.next(project);
        (uint64 size,) = log.latest(project);
        log.publish(project, size + 10, bytes32(uint256(size)));
        vm.roll(block.number + 1);
        budget = bound(budget, 0, settlement.project(project).pool);
        vm.prank(COORDINATOR);
        epoch = settlement.pin(
            project,
            Settlement.Inputs(
                logStart, size + 10, windowStart, windowStart + 1, POLICY, registryBlock, budget
            )
        );
        uint256 count = bound(n, 0, 9);
        for (uint256 i; i < count; ++i) {
            // Every fourth account refuses coins; every fifth leaf pays nothing.
            address account = i % 4 == 3 ? address(_refuser) : address(uint160(0xacc000 + ++_salt));
            _leaves[epoch].push(
                leafFor(address(uint160(0xde0000 + ++_salt)), account, i % 5 == 4 ? 0 : budget / count)
            );
        }
    }

    function voteOne(uint64 e, uint256 who, uint8 differs) external {
        if (epoch == 0) return;
        e = uint64(bound(e, 1, epoch));
        Settlement.Result memory r = result(_leaves[e]);
        if (differs % 5 == 0) r.resultHash = keccak256(abi.encode(who));
        vm.prank(scorer(bound(who, 0, 2)));
        try settlement.post(project, e, r) {} catch {}
    }

    function challengeOne(uint64 e, uint64 i) external {
        if (epoch == 0 || i % 7 != 0) return;
        e = uint64(bound(e, 1, epoch));
        if (_leaves[e].length == 0) return;
        i = uint64(bound(i, 0, _leaves[e].length - 1));
        try settlement.challengeLeaf(project, e, _leaves[e][i], i, MerkleTree.proof(_leaves[e], i)) {} catch {}
    }

    function finalizeOrVoid(uint64 e) external {
        if (epoch == 0) return;
        e = uint64(bound(e, 1, epoch));
        try settlement.finalize(project, e) {} catch {}
        try settlement.void(project, e) {} catch {}
    }

    function claimOne(uint64 e, uint64 i) external {
        if (epoch == 0) return;
        e = uint64(bound(e, 1, epoch));
        if (_leaves[e].length == 0) return;
        i = uint64(bound(i, 0, _leaves[e].length - 1));
        MerkleSum.Leaf memory leaf = _leaves[e][i];
        uint256 before = leaf.account.balance + settlement.owed(address(0), leaf.account);
        try settlement.claim(project, e, leaf, i, MerkleTree.proof(_leaves[e], i)) {
            bytes32 id = keccak256(abi.encode(e, i));
            yes(!wasPaid[id], "paid twice");
            wasPaid[id] = true;
            uint256 got = leaf.account.balance + settlement.owed(address(0), leaf.account) - before;
            eq(got, leaf.amount, "amount");
            paid += leaf.account.balance > 0 && leaf.account != address(_refuser) ? got : 0;
        } catch {}
    }

    function pass(uint32 seconds_) external {
        vm.warp(block.timestamp + bound(seconds_, 1, 2 days));
    }

    function accounts_() external view returns (uint256 held, uint256 owing) {
        held = address(settlement).balance;
        owing = settlement.project(project).pool + settlement.owed(address(0), address(_refuser));
        for (uint64 e = 1; e <= epoch; ++e) {
            Settlement.Epoch memory x = settlement.epoch(project, e);
            if (
                x.state == Settlement.State.Pinned || x.state == Settlement.State.Posted
                    || x.state == Settlement.State.Contested
            ) owing += x.inputs.budget;
            if (x.state == Settlement.State.Settled) owing += x.result.total - x.claimed;
        }
    }
}

contract SettlementInvariants is World {
    SettlementHandler private _handler;

    function setUp() public {
        _handler = new SettlementHandler();
        targetContract(address(_handler));
    }

    /// The invariant would hold of a handler that never pays.
    function test_TheHandlerReachesPayments() public {
        _handler.fund(100 ether);
        _handler.pinNext(50 ether, 5);
        _handler.voteOne(1, 0, 1);
        _handler.pass(700);
        _handler.finalizeOrVoid(1);
        for (uint64 i; i < 5; ++i) {
            _handler.claimOne(1, i);
        }
        eq(_handler.paid(), 30 ether, "three of five are paid, one is owed, one earns nothing");
        invariant_I4_WhatIsOwedIsWhatIsHeld();
    }

    /// I4 as the contract holds it: pools, open budgets, unclaimed and owed are all there is, to the wei.
    function invariant_I4_WhatIsOwedIsWhatIsHeld() public view {
        (uint256 held, uint256 owing) = _handler.accounts_();
        eq(held, owing, "held");
        eq(held + _handler.paid(), _handler.funded(), "held and paid is what was funded");
    }
}

contract Refuser {
    bool private _accepts;

    function accept() external {
        _accepts = true;
    }

    receive() external payable {
        require(_accepts, "no");
    }
}

/// @dev Answers with as much data as its gas allows.
contract Bomber {
    receive() external payable {
        assembly {
            revert(0, 8000)
        }
    }
}

contract Burner {
    receive() external payable {
        assembly {
            invalid()
        }
    }
}

/// @dev Uses some 30,000 gas to take a payment.
contract Spender {
    uint256 private _a;

    receive() external payable {
        ++_a;
        for (uint256 i; i < 30; ++i) {
            keccak256(abi.encode(i));
        }
    }
}

contract Reenterer {
    Settlement private _settlement;
    bytes private _claim;
    bytes private _payOwed;
    bool public tried;
    bool public succeeded;

    function arm(Settlement settlement, bytes memory claim_, bytes memory payOwed_) external {
        (_settlement, _claim, _payOwed) = (settlement, claim_, payOwed_);
        // Warm slots make the flags cheap enough to set within the payment's gas.
        (tried, succeeded) = (false, false);
    }

    receive() external payable {
        (bool a,) = address(_settlement).call{gas: 12_000}(_payOwed);
        tried = true;
        if (a) succeeded = true;
    }
}

/// @dev An ERC-20 that keeps a tenth when taking, and on demand answers false (1) or with a bomb (2).
contract FeeToken {
    mapping(address => uint256) public balanceOf;
    uint256 private _mode;

    function setMode(uint256 mode) external {
        _mode = mode;
    }

    function transferFrom(address, address to, uint256 amount) external returns (bool) {
        balanceOf[to] += amount * 9 / 10;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        if (_mode == 1) return false;
        if (_mode == 2) {
            assembly {
                return(0, 100000)
            }
        }
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
        return true;
    }
}
