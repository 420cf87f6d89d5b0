// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GovernorWorld} from "./GovernorWorld.sol";
import {Treasury} from "../src/economics/Treasury.sol";
import {Parameters} from "../src/governance/Parameters.sol";
import {Timelock} from "../src/governance/Timelock.sol";
import {TrellisGovernor} from "../src/governance/TrellisGovernor.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @dev Takes no coins, and would vote again when it gets some.
contract Picky {
    TrellisGovernor private immutable _governor;
    bool private _open;
    uint256 private _id;
    bool public again;

    constructor(TrellisGovernor governor) {
        _governor = governor;
    }

    function vote(uint256 id, bool open) external {
        (_id, _open) = (id, open);
        _governor.castVote(id, 1);
    }

    receive() external payable {
        require(_open, "no coins");
        try _governor.castVote(_id, 1) {
            again = true;
        } catch {}
    }
}

contract GovernorTest is GovernorWorld {
    uint8 private constant AGAINST = 0;
    uint8 private constant FOR = 1;
    uint8 private constant ABSTAIN = 2;

    function setUp() public {
        build();
        setting("pool.meter", 700);
    }

    function test_AParameterIsChangedByVoteThroughTheTimelock() public {
        uint256 id = propose(person(2), "Raise the meter");
        isState(id, IGovernor.ProposalState.Pending, "filed");
        eq(governor.proposalSnapshot(id), block.timestamp + 1 days, "the vote begins a day later");
        eq(governor.proposalDeadline(id), block.timestamp + 8 days, "and takes seven");
        toVote(id);
        isState(id, IGovernor.ProposalState.Active, "begun");
        eq(vote(2, id, FOR), ALL * 5 / 100, "bob");
        vote(1, id, AGAINST);
        vote(3, id, ABSTAIN);
        toEnd(id);
        isState(id, IGovernor.ProposalState.Succeeded, "won");
        governor.queue(id);
        isState(id, IGovernor.ProposalState.Queued, "queued");
        eq(governor.proposalEta(id), block.timestamp + 2 days, "eta");
        skip(2 days);
        vm.prank(person(77));
        governor.execute(id);
        isState(id, IGovernor.ProposalState.Executed, "done");
        eq(parameters.get("pool.meter"), 700, "value");
    }

    function test_VotesNeedAMajorityAndAQuorum() public {
        uint256 id = propose(person(2), "Ann alone");
        toVote(id);
        vote(1, id, FOR);
        toEnd(id);
        isState(id, IGovernor.ProposalState.Defeated, "3 % are less than 4 %");
        id = propose(person(2), "A tie");
        toVote(id);
        vote(2, id, AGAINST);
        vote(2 + 1, id, ABSTAIN);
        toEnd(id);
        isState(id, IGovernor.ProposalState.Defeated, "no majority");
        vm.expectRevert();
        governor.queue(id);
    }

    function test_TheQuorumGrowsWithTheVotesAgainstUpToItsCap() public {
        uint256 id = propose(person(2), "Contested");
        toVote(id);
        eq(governor.quorumOf(id), ALL * 4 / 100, "at first");
        eq(governor.quorum(block.timestamp), ALL * 4 / 100, "the least");
        vote(1, id, AGAINST);
        eq(governor.quorumOf(id), ALL * 7 / 100, "3 % against");
        vote(2, id, FOR);
        toEnd(id);
        isState(id, IGovernor.ProposalState.Defeated, "5 % beat 3 %, but 7 % are needed");
        id = propose(person(2), "More contested");
        toVote(id);
        vote(3, id, AGAINST);
        eq(governor.quorumOf(id), ALL * 20 / 100, "the cap");
        vote(4, id, FOR);
        toEnd(id);
        isState(id, IGovernor.ProposalState.Succeeded, "72 %");
    }

    function testFuzz_I38_TheQuorumIsBetweenItsBounds(uint256 against, uint256 inFavour, uint256 abstained) public {
        against = bound(against, 100 ether, ALL);
        inFavour = bound(inFavour, 100 ether, ALL);
        abstained = bound(abstained, 100 ether, ALL);
        hold(1, person(1), against);
        hold(2, person(2), inFavour);
        hold(3, person(3), abstained);
        hold(4, person(4), ALL);
        skip(WEEK);
        uint256 total = against + inFavour + abstained + ALL;
        uint256 id = propose(person(4), "Any");
        toVote(id);
        vote(1, id, AGAINST);
        vote(2, id, FOR);
        vote(3, id, ABSTAIN);
        uint256 q = governor.quorumOf(id);
        yes(q >= total * 4 / 100 && q <= total * 20 / 100, "bounds");
        toEnd(id);
        bool won = inFavour + abstained >= q && inFavour > against;
        isState(id, won ? IGovernor.ProposalState.Succeeded : IGovernor.ProposalState.Defeated, "result");
    }

    // ── I37: nothing votes twice ─────────────────────────────────────────

    function test_I37_ABucketTransferredAfterTheSnapshotVotesOnce() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        eq(vote(3, id, FOR), ALL * 20 / 100, "cat votes");
        hold(3, person(8), ALL * 20 / 100);
        skip(1 days);
        eq(vote(8, id, FOR), 0, "who has the bucket now");
        vm.prank(person(3));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, person(3)));
        governor.castVote(id, FOR);
    }

    function test_I37_ABucketRestakedAfterTheSnapshotVotesOnce() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vote(3, id, FOR);
        hold(3, POOL, ALL * 20 / 100);
        ratio(9, 1 ether, 1 ether);
        position(person(8), 9, ALL * 20 / 100);
        delegate(person(8), person(9));
        eq(vote(8, id, FOR) + vote(9, id, FOR), 0, "shares");
    }

    function test_I37_DelegatingAfterTheSnapshotMovesNothing() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        delegate(person(4), person(1));
        eq(vote(1, id, FOR), ALL * 3 / 100, "the delegatee");
        eq(vote(4, id, AGAINST), ALL * 72 / 100, "the delegator still votes itself");
    }

    function test_I37_FlashStakeNeitherProposesNorVotes() public {
        hold(50, person(50), 100 * ALL);
        vm.prank(person(50));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, person(50), 0, 100_000 ether
            )
        );
        governor.propose(targets, values, calldatas, describe(person(50), "Mine"));
        uint256 id = propose(person(2), "Raise the meter");
        record(50, person(50), 0, 0, 0, false);
        toVote(id);
        hold(50, person(50), 100 * ALL);
        eq(vote(50, id, FOR), 0, "votes");
        eq(governor.quorumOf(id), ALL * 4 / 100, "nor does it move the quorum");
    }

    // ── I38: quorum and threshold ────────────────────────────────────────

    function test_I38_LaterStakeAndLaterParametersDoNotMoveAProposal() public {
        uint256 id = propose(person(2), "Raise the meter");
        vm.prank(address(timelock));
        parameters.set("gov.quorumLow", 1000);
        toVote(id);
        hold(60, person(60), 100 * ALL);
        skip(WEEK - 1 days);
        eq(governor.quorumOf(id), ALL * 4 / 100, "as it was made");
        vote(2, id, FOR);
        toEnd(id);
        isState(id, IGovernor.ProposalState.Succeeded, "5 % are more than 4 %");
    }

    function test_I38_TheThresholdCountsAtTheLastSnapshot() public {
        hold(1, person(1), 0);
        propose(person(1), "Ann had the votes when the week began");
        skip(WEEK);
        vm.prank(person(1));
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, person(1), 0, 100_000 ether)
        );
        governor.propose(targets, values, calldatas, describe(person(1), "Not now"));
    }

    // ── I39: timelock, identity, once ────────────────────────────────────

    function test_I39_NothingIsExecutedBeforeTheDelayOrTwice() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vote(4, id, FOR);
        toEnd(id);
        vm.expectRevert();
        governor.execute(id);
        governor.queue(id);
        skip(2 days - 1);
        vm.expectRevert();
        governor.execute(id);
        skip(1);
        governor.execute(id);
        vm.prank(address(timelock));
        parameters.set("pool.meter", 500);
        vm.expectRevert();
        governor.execute(id);
        vm.expectRevert();
        governor.queue(id);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(describe(person(2), "Raise the meter")));
        vm.expectRevert();
        timelock.executeBatch(targets, values, calldatas, 0, salt);
        eq(parameters.get("pool.meter"), 500, "once");
    }

    function test_I39_AnExecutionAtTheTimelockItselfIsTheSameOne() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vote(4, id, FOR);
        toEnd(id);
        governor.queue(id);
        skip(2 days);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(describe(person(2), "Raise the meter")));
        vm.prank(person(77));
        timelock.executeBatch(targets, values, calldatas, 0, salt);
        isState(id, IGovernor.ProposalState.Executed, "done");
        vm.expectRevert();
        governor.execute(id);
    }

    function test_I39_AnIdBelongsToItsProposer() public {
        string memory text = describe(person(2), "Raise the meter");
        // A thief sees the proposal in the mempool and files it, to cancel it.
        vm.prank(person(4));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, person(4)));
        governor.propose(targets, values, calldatas, text);
        vm.prank(person(4));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, person(4)));
        governor.propose(targets, values, calldatas, "Raise the meter, without a proposer, for everybody to take over");
        uint256 id = propose(person(2), "Raise the meter");
        yes(id != propose(person(4), "Raise the meter"), "another id");
        vm.prank(person(4));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, person(4)));
        governor.cancel(id);
        vm.prank(person(2));
        governor.cancel(id);
        isState(id, IGovernor.ProposalState.Canceled, "by its proposer, before the vote");
        uint256 other = propose(person(2), "Another");
        toVote(other);
        vm.prank(person(2));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, other, person(2)));
        governor.cancel(other);
    }

    function testFuzz_I39_NoOtherEndingIsADescription(bytes memory junk, uint8 cut) public {
        bytes memory text = bytes(describe(person(2), "t"));
        bytes memory bad = cut % 2 == 0 ? junk : abi.encodePacked(text, bytes1(cut));
        vm.prank(person(2));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, person(2)));
        governor.propose(targets, values, calldatas, string(bad));
    }

    function test_I39_NobodyButTheGovernorSchedulesAndNoVoteCanChangeThat() public {
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, address(this), role)
        );
        timelock.scheduleBatch(targets, values, calldatas, 0, 0, 2 days);
        vm.expectRevert(Timelock.RolesAreFixed.selector);
        timelock.grantRole(role, person(1));
        // Not by vote either.
        bytes[4] memory calls = [
            abi.encodeCall(IAccessControl.grantRole, (role, person(1))),
            abi.encodeCall(IAccessControl.revokeRole, (role, address(governor))),
            abi.encodeCall(IAccessControl.renounceRole, (role, address(timelock))),
            abi.encodeCall(TimelockController.updateDelay, (2 days - 1))
        ];
        for (uint256 i; i < calls.length; ++i) {
            calling(address(timelock), calls[i]);
            uint256 id = propose(person(2), vm.toString(i));
            toVote(id);
            vote(4, id, FOR);
            toEnd(id);
            governor.queue(id);
            skip(2 days);
            vm.expectRevert();
            governor.execute(id);
        }
        yes(timelock.hasRole(role, address(governor)), "governor proposes");
        yes(!timelock.hasRole(0, address(this)) && !timelock.hasRole(0, address(governor)), "no administrator");
        eq(timelock.getMinDelay(), 2 days, "delay");
        calling(address(timelock), abi.encodeCall(TimelockController.updateDelay, (3 days)));
        enact();
        eq(timelock.getMinDelay(), 3 days, "longer is possible");
        calling(address(governor), abi.encodeWithSignature("updateTimelock(address)", person(1)));
        vm.expectRevert(TrellisGovernor.TimelockIsFixed.selector);
        governor.updateTimelock(timelock);
    }

    // ── I40: parameters ──────────────────────────────────────────────────

    function test_I40_ParametersChangeByTheTimelockAloneAndInsideTheirBands() public {
        address[4] memory strangers = [address(this), address(governor), person(4), address(guardian)];
        for (uint256 i; i < strangers.length; ++i) {
            vm.prank(strangers[i]);
            vm.expectRevert(abi.encodeWithSelector(Parameters.NotGovernor.selector, strangers[i], address(timelock)));
            parameters.set("pool.meter", 700);
        }
        for (uint256 i; i < 2; ++i) {
            setting("pool.meter", i == 0 ? 99 : 2001);
            uint256 id = propose(person(2), vm.toString(i));
            toVote(id);
            vote(4, id, FOR);
            toEnd(id);
            governor.queue(id);
            skip(2 days);
            vm.expectRevert(
                abi.encodeWithSelector(Parameters.OutOfBand.selector, bytes32("pool.meter"), i == 0 ? 99 : 2001, 100, 2000)
            );
            governor.execute(id);
        }
        eq(parameters.get("pool.meter"), 500, "as it was");
    }

    // ── objections ───────────────────────────────────────────────────────

    function test_AProposalThatTurnsInTheLastDayStaysOpenForObjections() public {
        uint256 id = propose(person(2), "Raise the meter");
        uint256 deadline = governor.proposalDeadline(id);
        vm.warp(deadline - 1 days);
        vote(1, id, FOR);
        yes(!governor.objected(id), "not yet");
        vm.warp(deadline);
        vote(2, id, FOR);
        yes(governor.objected(id), "turned");
        eq(governor.proposalDeadline(id), deadline + 1 days, "a day longer");
        vm.warp(deadline + 1);
        isState(id, IGovernor.ProposalState.Active, "open");
        for (uint8 support = FOR; support <= ABSTAIN; ++support) {
            vm.prank(person(4));
            vm.expectRevert(abi.encodeWithSelector(TrellisGovernor.ObjectionsOnly.selector, id, deadline + 1 days));
            governor.castVote(id, support);
        }
        vote(3, id, AGAINST);
        toEnd(id);
        isState(id, IGovernor.ProposalState.Defeated, "objected");
    }

    function test_ThereIsNoSecondObjectionPeriodAndNoneForWhatPassedBefore() public {
        uint256 id = propose(person(2), "Raise the meter");
        uint256 deadline = governor.proposalDeadline(id);
        toVote(id);
        vote(2, id, FOR);
        vm.warp(deadline);
        vote(4, id, FOR);
        yes(!governor.objected(id), "it passed before the last day");
        vm.warp(deadline + 1);
        isState(id, IGovernor.ProposalState.Succeeded, "closed");
        vm.prank(person(3));
        vm.expectRevert();
        governor.castVote(id, AGAINST);
    }

    function test_WhatIsNotQueuedInTwoWeeksExpires() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vote(4, id, FOR);
        vm.warp(governor.proposalDeadline(id) + 14 days);
        isState(id, IGovernor.ProposalState.Succeeded, "the last second");
        skip(1);
        isState(id, IGovernor.ProposalState.Expired, "too late");
        vm.expectRevert();
        governor.queue(id);
    }

    // ── refunds ──────────────────────────────────────────────────────────

    function test_TheTreasuryPaysForTheGasOfAVote() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vm.deal(address(treasury), 1 ether);
        FEES.fee(10 gwei);
        FEES.txGasPrice(50 gwei);
        vote(2, id, FOR);
        uint256 paid = person(2).balance;
        yes(paid > 100_000 * 10 gwei && paid < 400_000 * 10 gwei, "gas at the base fee");
        eq(address(treasury).balance, 1 ether - paid, "from the treasury");
        FEES.fee(1000 gwei);
        FEES.txGasPrice(1000 gwei);
        vote(3, id, FOR);
        eq(person(3).balance, 0.01 ether, "at most the parameter");
        FEES.txGasPrice(0);
        vote(4, id, FOR);
        eq(person(4).balance, 0, "nothing paid, nothing back");
        eq(address(governor).balance, 0, "nothing stays");
    }

    /// @dev The real treasury, whose first payment writes the most.
    function test_TheRealTreasuryPays() public {
        Treasury.Allowance[] memory list = new Treasury.Allowance[](1);
        list[0] = Treasury.Allowance(address(governor), 100 ether, 1000 ether, type(uint40).max);
        Treasury real = new Treasury(address(timelock), 1 days, list);
        vm.etch(address(treasury), address(real).code);
        // The allowance stands in storage, which etching leaves behind.
        vm.prank(address(timelock));
        Treasury(payable(address(treasury))).setAllowance(list[0]);
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vm.deal(address(treasury), 1 ether);
        FEES.fee(10 gwei);
        FEES.txGasPrice(10 gwei);
        vm.cool(address(treasury));
        uint256 need = leastGas(id, 3) + governor.REFUND_GAS();
        vm.cool(address(treasury));
        vm.prank(person(4));
        governor.castVote{gas: need}(id, FOR);
        yes(person(4).balance > 0, "paid with the gas that is promised to suffice");
        eq(Treasury(payable(address(treasury))).drawn(), person(4).balance, "drawn");
    }

    function test_SmallVotesAreNotRefunded() public {
        hold(70, person(70), 100 ether - 1);
        hold(71, person(71), 100 ether);
        skip(WEEK);
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vm.deal(address(treasury), 1 ether);
        FEES.fee(10 gwei);
        FEES.txGasPrice(10 gwei);
        vote(70, id, FOR);
        vote(71, id, FOR);
        vote(72, id, FOR);
        eq(person(70).balance + person(72).balance, 0, "too few votes");
        yes(person(71).balance > 0, "enough");
    }

    function test_NoTreasuryBlocksAVote() public {
        FEES.fee(10 gwei);
        FEES.txGasPrice(10 gwei);
        for (uint256 i; i < 5; ++i) {
            uint256 id = propose(person(2), vm.toString(i));
            toVote(id);
            vm.deal(address(treasury), i == 0 ? 0 : i == 1 ? 1 : 1 ether);
            treasury.set(i == 2 ? 0 : type(uint256).max, i == 3, i == 4);
            vm.prank(person(4));
            governor.castVote{gas: 600_000}(id, FOR);
            yes(governor.hasVoted(id, person(4)), "voted");
            treasury.set(type(uint256).max, false, false);
        }
        eq(address(governor).balance, 0, "nothing stays");
    }

    function test_AVoterThatTakesNoCoinsStillVotes() public {
        Picky picky = new Picky(governor);
        hold(80, address(picky), ALL);
        skip(WEEK);
        vm.deal(address(treasury), 1 ether);
        FEES.fee(10 gwei);
        FEES.txGasPrice(10 gwei);
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        picky.vote(id, false);
        yes(governor.hasVoted(id, address(picky)), "voted");
        eq(address(treasury).balance, 1 ether, "given back");
        id = propose(person(2), "Again");
        toVote(id);
        picky.vote(id, true);
        yes(!picky.again(), "and never twice");
    }

    /// @dev An estimate finds the least gas that suffices, or asks without a price: such a vote counts, without a refund.
    function test_AVoteWithoutGasForItsRefundCounts() public {
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        vm.deal(address(treasury), 1 ether);
        FEES.fee(10 gwei);
        FEES.txGasPrice(10 gwei);
        uint256 least = leastGas(id, 4);
        yes(least < governor.REFUND_GAS(), "a vote alone needs less");
        eq(person(4).balance, 0, "no refund");
        least += governor.REFUND_GAS();
        vm.prank(person(3));
        governor.castVote{gas: least}(id, FOR);
        yes(person(3).balance > 0, "with what the refund needs");
    }

    function leastGas(uint256 id, uint256 who) private returns (uint256 gas) {
        for (gas = 50_000; gas < 800_000; gas += 5_000) {
            vm.prank(person(who));
            try governor.castVote{gas: gas}(id, FOR) {
                return gas;
            } catch {}
        }
    }

    function test_StrangersCoinsAreRefused() public {
        vm.deal(person(1), 1 ether);
        vm.prank(person(1));
        (bool ok,) = address(governor).call{value: 1}("");
        yes(!ok, "refused");
    }

    function test_AVoteIsSigned() public {
        uint256 key = 0xb0b;
        hold(90, vm.addr(key), ALL);
        skip(WEEK);
        uint256 id = propose(person(2), "Raise the meter");
        toVote(id);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Trellis Governor"),
                keccak256("1"),
                block.chainid,
                address(governor)
            )
        );
        bytes32 message = keccak256(abi.encode(governor.BALLOT_TYPEHASH(), id, FOR, vm.addr(key), 0));
        governor.castVoteBySig(id, FOR, vm.addr(key), sign(key, keccak256(abi.encodePacked("\x19\x01", domain, message))));
        (, uint256 inFavour,) = governor.proposalVotes(id);
        eq(inFavour, ALL, "counted");
    }

    function test_ProposalsAreListed() public {
        uint256 id = propose(person(2), "Raise the meter");
        eq(governor.proposalCount(), 1, "count");
        (uint256 listed, address[] memory to,, bytes[] memory data,) = governor.proposalDetailsAt(0);
        eq(listed, id, "id");
        eq(to[0], address(parameters), "target");
        eq(data[0], calldatas[0], "data");
        eq(governor.proposalProposer(id), person(2), "proposer");
        eq(governor.filedIn(id), block.number, "block");
    }
}
