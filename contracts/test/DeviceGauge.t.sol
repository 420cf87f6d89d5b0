// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {DaoWorld} from "./DaoWorld.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {DeviceGauge} from "../src/economics/DeviceGauge.sol";
import {GaugeFactory} from "../src/economics/GaugeFactory.sol";
import {DeviceNFT} from "../src/identity/DeviceNFT.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {RewardToken} from "../src/settlement/RewardToken.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev A device gauge for two projects, of which the second pays in a token that it made.
abstract contract DeviceGaugeWorld is DaoWorld {
    DeviceGauge internal gauge;
    uint256 internal honest;
    uint256 internal greedy;
    RewardToken internal token;
    uint256 internal nextDevice = 0xd00d;

    function deployGauge() internal {
        deployDao();
        honest = project;
        settlement.fund{value: 1_000_000 ether}(honest);
        vm.startPrank(CONTROLLER);
        greedy = projects.register("greedy", 0);
        nft = DeviceNFT(projects.createDeviceContract(greedy, "Greedy", "GR"));
        vm.stopPrank();
        token = new RewardToken("Greedy", "GRD", type(uint256).max, address(this));
        configure(greedy, address(token));
        token.approve(address(settlement), type(uint256).max);
        settlement.fundToken(greedy, type(uint256).max);
        uint256[] memory both = new uint256[](2);
        uint16[] memory shares = new uint16[](2);
        (both[0], both[1], shares[0], shares[1]) = (honest, greedy, 3, 1);
        electorate(2);
        vm.prank(person(0));
        gauge = DeviceGauge(payable(factory.createDevice("devices", both, shares)));
        nextWeek();
        emission.settle(9);
    }

    function configure(uint256 project_, address token_) internal {
        vm.startPrank(CONTROLLER);
        settlement.configure(project_, token_, WINDOW, COORDINATOR, 1);
        settlement.addScorer(project_, scorer(0));
        settlement.setPolicy(project_, POLICY, "ipfs://policy");
        log.setSequencer(project_, address(this), "x");
        vm.stopPrank();
        log.publish(project_, 100, bytes32(uint256(1)));
        vm.roll(block.number + 1);
    }

    function device(uint256 project_) internal returns (address device_, address account) {
        uint256 key = nextDevice++;
        project = project_;
        vm.startPrank(CONTROLLER);
        nft = DeviceNFT(projects.deviceContract(project_));
        vm.stopPrank();
        account = enroll(key);
        device_ = vm.addr(key);
    }

    function leaf(address device_, uint256 amount) internal view returns (MerkleSum.Leaf memory) {
        return leafFor(device_, devices.accountOf(device_), amount);
    }

    /// @dev Pins, posts and settles an epoch whose window ends at `windowEnd` (ms).
    function settleEpoch(uint256 project_, MerkleSum.Leaf[] memory leaves, uint64 windowEnd) internal returns (uint64 e) {
        MerkleSum.Node memory root = MerkleTree.root(leaves);
        (, uint64 logStart, uint64 from, uint64 registryBlock) = settlement.next(project_);
        vm.prank(COORDINATOR);
        e = settlement.pin(
            project_, Settlement.Inputs(logStart, 100, from, windowEnd, POLICY, registryBlock, root.sum)
        );
        Settlement.Result memory r = Settlement.Result(root.hash, root.sum, uint64(leaves.length), keccak256("result"));
        for (uint256 i; i < 2; ++i) {
            if (!settlement.isScorer(project_, e, scorer(i))) continue;
            vm.prank(scorer(i));
            settlement.post(project_, e, r);
        }
        vm.warp(block.timestamp + WINDOW);
        settlement.finalize(project_, e);
    }

    function show(uint256 project_, uint64 e, MerkleSum.Leaf[] memory leaves) internal returns (uint256) {
        uint64[] memory indexes = new uint64[](leaves.length);
        MerkleSum.Node[][] memory proofs = new MerkleSum.Node[][](leaves.length);
        for (uint256 i; i < leaves.length; ++i) {
            (indexes[i], proofs[i]) = (uint64(i), MerkleTree.proof(leaves, i));
        }
        return gauge.prove(project_, e, leaves, indexes, proofs);
    }

    /// @dev Unix milliseconds of the end of a week.
    function endOf(uint256 week_) internal pure returns (uint64) {
        return uint64((week_ + 1) * WEEK * 1000);
    }

    function list(address a) internal pure returns (address[] memory all) {
        all = new address[](1);
        all[0] = a;
    }
}

contract DeviceGaugeTest is DeviceGaugeWorld {
    address private _a;
    address private _b;
    address private _c;
    address private _accountA;
    address private _accountB;
    address private _accountC;
    uint40 private _week;

    function setUp() public {
        deployGauge();
        (_a, _accountA) = device(honest);
        (_b, _accountB) = device(honest);
        (_c, _accountC) = device(greedy);
        vm.roll(block.number + 10);
        _week = week();
    }

    function work(uint256 amountA, uint256 amountB) private view returns (MerkleSum.Leaf[] memory leaves) {
        leaves = new MerkleSum.Leaf[](2);
        (leaves[0], leaves[1]) = (leaf(_a, amountA), leaf(_b, amountB));
    }

    function workOfC(uint256 amount) private view returns (MerkleSum.Leaf[] memory leaves) {
        leaves = new MerkleSum.Leaf[](1);
        leaves[0] = leaf(_c, amount);
    }

    /// @dev Votes for the gauge, ends the week and fetches its 22,500 coins.
    function fetch() private {
        voteFor(person(0), address(gauge));
        vm.warp(uint256(_week + 1) * WEEK);
        vm.roll(block.number + 10);
        emission.settle(9);
        eq(gauge.collect(_week), 22_500 ether, "fetched");
    }

    function toClaims() private {
        vm.warp(gauge.proveEnd(_week));
    }

    function notOpen(uint256 from, uint256 until) private {
        vm.expectRevert(abi.encodeWithSelector(DeviceGauge.NotOpen.selector, _week, from, until));
    }

    function test_DevicesArePaidForVerifiedWork() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        fetch();
        eq(show(honest, e, leaves), 2, "shown");
        eq(show(honest, e, leaves), 0, "once");
        toClaims();
        // The other project showed nothing; its quarter is not the honest one's.
        eq(gauge.claim(_week, list(_a)), 5625 ether, "a third of three quarters");
        eq(_accountA.balance, 5625 ether, "in the device's account");
        eq(gauge.claim(_week, list(_a)), 0, "once");
        eq(gauge.claim(_week, list(_b)), 11_250 ether, "two thirds");
        vm.warp(gauge.claimEnd(_week));
        uint256 before = address(treasury).balance;
        eq(gauge.giveBack(_week), 5625 ether, "the silent project's slice");
        eq(address(treasury).balance - before, 5625 ether, "in the treasury");
        eq(address(gauge).balance, 0, "nothing stays");
        eq(gauge.giveBack(_week), 0, "once");
    }

    /// @dev The attack: a project inflates its amounts, in its own token or in native coins that it pays to itself.
    function test_AProjectThatInflatesItsAmountsTakesNothingOfOthers() public {
        MerkleSum.Leaf[] memory leaves = work(1, 2);
        MerkleSum.Leaf[] memory huge = workOfC(type(uint256).max / 2);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        uint64 f = settleEpoch(greedy, huge, endOf(_week));
        fetch();
        show(greedy, f, huge);
        show(honest, e, leaves);
        toClaims();
        eq(gauge.claim(_week, list(_c)), 5625 ether, "its own quarter");
        eq(gauge.claim(_week, list(_a)), 5625 ether, "unchanged");
        eq(gauge.claim(_week, list(_b)), 11_250 ether, "unchanged");
    }

    /// @dev More than a word of work is refused, and harms nobody else.
    function test_WorkThatOverflowsIsRefused() public {
        MerkleSum.Leaf[] memory huge = workOfC(type(uint256).max);
        uint64 f = settleEpoch(greedy, huge, endOf(_week) - 1);
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        fetch();
        show(greedy, f, huge);
        show(honest, e, leaves);
        toClaims();
        eq(gauge.claim(_week, list(_c)), 5625 ether, "its own quarter");
        eq(gauge.claim(_week, list(_a)), 5625 ether, "unchanged");
    }

    function test_AnEpochCountsForTheWeekInWhichItsWindowEnds() public {
        eq(gauge.weekOfWindow(endOf(_week)), _week, "the end of a week is in it");
        eq(gauge.weekOfWindow(endOf(_week) + 1), _week + 1, "a millisecond later is not");
        eq(gauge.weekOfWindow(1), 0, "the first");
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        uint64 f = settleEpoch(honest, leaves, endOf(_week) + 1);
        bytes memory err = abi.encodeWithSelector(
            DeviceGauge.NotOpen.selector, _week, uint256(_week + 1) * WEEK, uint256(_week + 3) * WEEK
        );
        vm.expectRevert(err);
        show(honest, e, leaves);
        fetch();
        show(honest, e, leaves);
        vm.expectRevert(
            abi.encodeWithSelector(
                DeviceGauge.NotOpen.selector, _week + 1, uint256(_week + 2) * WEEK, uint256(_week + 4) * WEEK
            )
        );
        show(honest, f, leaves);
        eq(gauge.projectWork(_week, honest), 3 ether, "the first epoch");
        toClaims();
        vm.expectRevert(err);
        show(honest, e, leaves);
        show(honest, f, leaves);
        eq(gauge.projectWork(_week + 1, honest), 3 ether, "the second epoch counts for the next week");
    }

    function test_OnlySettledEpochsOfListedProjectsAndTrueLeavesCount() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        fetch();
        vm.expectRevert(abi.encodeWithSelector(DeviceGauge.EpochNotSettled.selector, honest, e + 1));
        show(honest, e + 1, leaves);
        vm.expectRevert(abi.encodeWithSelector(DeviceGauge.NotListed.selector, 77));
        show(77, e, leaves);
        leaves[1].amount = 3 ether;
        vm.expectRevert(abi.encodeWithSelector(DeviceGauge.InvalidProof.selector, 0));
        show(honest, e, leaves);
        vm.expectRevert(DeviceGauge.LengthMismatch.selector);
        gauge.prove(honest, e, leaves, new uint64[](2), new MerkleSum.Node[][](1));
    }

    /// @dev A project's own scorers may settle a tree with devices that are others' or nobody's.
    function test_DevicesOfOthersEarnNothing() public {
        MerkleSum.Leaf[] memory leaves = new MerkleSum.Leaf[](2);
        (leaves[0], leaves[1]) = (leaf(_a, 5), leafFor(address(0x123), address(0x456), 5));
        uint64 f = settleEpoch(greedy, leaves, endOf(_week));
        fetch();
        vm.expectRevert(abi.encodeWithSelector(DeviceGauge.WrongDevice.selector, _a, greedy));
        show(greedy, f, leaves);
        (leaves[0], leaves[1]) = (leaves[1], leaves[0]);
        uint64[] memory index = new uint64[](1);
        MerkleSum.Node[][] memory proofs = new MerkleSum.Node[][](1);
        MerkleSum.Leaf[] memory one = new MerkleSum.Leaf[](1);
        (leaves[0], leaves[1]) = (leaves[1], leaves[0]);
        (one[0], index[0], proofs[0]) = (leaves[1], 1, MerkleTree.proof(leaves, 1));
        vm.expectRevert(abi.encodeWithSelector(DeviceGauge.WrongDevice.selector, address(0x123), greedy));
        gauge.prove(greedy, f, one, index, proofs);
    }

    function test_AnEmptyWeekGoesBackWhenNothingCanBeShownAnyMore() public {
        fetch();
        notOpen(gauge.proveEnd(_week), type(uint256).max);
        gauge.giveBack(_week);
        toClaims();
        eq(gauge.giveBack(_week), 22_500 ether, "all of it");
        eq(address(gauge).balance, 0, "nothing stays");
    }

    function test_CoinsThatComeLateCanStillBeClaimedForFourWeeks() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        voteFor(person(0), address(gauge));
        nextWeek();
        show(honest, e, leaves);
        vm.warp(block.timestamp + 20 weeks);
        emission.settle(30);
        gauge.collect(_week);
        uint256 since = block.timestamp;
        vm.warp(since + 4 weeks - 1);
        eq(gauge.claim(_week, list(_a)), 5625 ether, "in time");
        vm.warp(since + 4 weeks);
        notOpen(gauge.proveEnd(_week), since + 4 weeks);
        gauge.claim(_week, list(_b));
        eq(gauge.giveBack(_week), 16_875 ether, "the rest");
    }

    /// @dev What nobody fetched is not claimed, and not counted as claimed.
    function test_NothingIsLostByClaimingTooEarly() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        voteFor(person(0), address(gauge));
        nextWeek();
        show(honest, e, leaves);
        toClaims();
        eq(gauge.claim(_week, list(_a)), 0, "no coins yet");
        emission.settle(30);
        gauge.collect(_week);
        eq(gauge.claim(_week, list(_a)), 5625 ether, "now");
    }

    function test_AGaugeKilledBeforeTheProofsAreFinalPaysNotThatWeek() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        fetch();
        show(honest, e, leaves);
        kill(address(gauge));
        eq(gauge.giveBack(_week), 22_500 ether, "at once");
        toClaims();
        vm.expectRevert(abi.encodeWithSelector(DeviceGauge.Void.selector, _week));
        gauge.claim(_week, list(_a));
    }

    function test_AGaugeKilledLaterStillPaysWhatWasEarned() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        fetch();
        show(honest, e, leaves);
        toClaims();
        kill(address(gauge));
        notOpen(gauge.claimEnd(_week), type(uint256).max);
        gauge.giveBack(_week);
        eq(gauge.claim(_week, list(_a)), 5625 ether, "earned");
    }

    /// @dev An account that refuses coins keeps its claim, and others in the batch are paid.
    function test_AnAccountThatRefusesHarmsOnlyItself() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        fetch();
        show(honest, e, leaves);
        toClaims();
        bytes memory code = _accountA.code;
        vm.etch(_accountA, hex"60006000fd");
        address[] memory both = new address[](2);
        (both[0], both[1]) = (_a, _b);
        eq(gauge.claim(_week, both), 11_250 ether, "the other one");
        vm.etch(_accountA, code);
        eq(gauge.claim(_week, both), 5625 ether, "later");
    }

    /// @dev Too little gas cannot make a payment look refused.
    function test_TooLittleGasFailsAsAWhole() public {
        MerkleSum.Leaf[] memory leaves = work(1 ether, 2 ether);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        fetch();
        show(honest, e, leaves);
        toClaims();
        for (uint256 gas_ = 40_000; gas_ < 400_000; gas_ += 5_000) {
            try gauge.claim{gas: gas_}(_week, list(_a)) returns (uint256 paid) {
                eq(paid, 5625 ether, "paid when it succeeds");
                return;
            } catch {}
        }
        yes(false, "succeeds");
    }

    /// @dev Any amounts: the slice is divided, and no more.
    function testFuzz_SlicesAreDividedAndNoMore(uint128 amountA, uint128 amountB, uint256 amountC) public {
        uint256 a = bound(amountA, 0, 400_000 ether);
        uint256 b = bound(amountB, 0, 400_000 ether);
        MerkleSum.Leaf[] memory leaves = work(a, b);
        MerkleSum.Leaf[] memory other = workOfC(amountC);
        uint64 e = settleEpoch(honest, leaves, endOf(_week));
        uint64 f = settleEpoch(greedy, other, endOf(_week));
        fetch();
        show(honest, e, leaves);
        show(greedy, f, other);
        toClaims();
        uint256 paid = gauge.claim(_week, list(_a)) + gauge.claim(_week, list(_b));
        yes(paid <= 16_875 ether && (a + b == 0 || paid + 2 >= 16_875 ether), "three quarters");
        eq(gauge.claim(_week, list(_c)), amountC == 0 ? 0 : 5625 ether, "a quarter");
        vm.warp(gauge.claimEnd(_week));
        gauge.giveBack(_week);
        eq(address(gauge).balance, 0, "nothing stays");
    }
}
