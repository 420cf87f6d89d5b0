// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SettlementWorld} from "./Settlement.t.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {Settlement} from "../src/settlement/Settlement.sol";
import {IRestakingPool, WAD} from "../src/security/ISecurity.sol";
import {IComputeFaults, IOverturned, IPanelists, IScorerVotes, ResultFault} from "../src/security/ResultFault.sol";

contract OwnerDouble {
    function ownerOf(uint32 operator) external pure returns (address) {
        return address(uint160(0x0e00) + operator);
    }
}

/// @dev What appeals overturned, and what panels were told.
contract FindingsDouble {
    mapping(bytes32 vote => bool) private _overturned;
    mapping(bytes32 seat => uint40) private _wrong;

    function overturn(uint256 project, uint64 epoch) external {
        _overturned[keccak256(abi.encode(project, epoch))] = true;
    }

    function err(uint64 case_, uint32 operator) external {
        _wrong[keccak256(abi.encode(case_, operator))] = uint40(block.timestamp);
    }

    function faultOf(uint256 id) external view returns (uint32, uint40, uint256) {
        require(id == 7, "no such fault");
        return (3, uint40(block.timestamp), WAD / 10_000);
    }

    function overturned(uint256 project, uint64 epoch, address) external view returns (bool, uint64) {
        return (_overturned[keccak256(abi.encode(project, epoch))], 1);
    }

    function wrongOf(uint64 case_, uint32 operator) external view returns (bool, uint40) {
        uint40 when = _wrong[keccak256(abi.encode(case_, operator))];
        return (when != 0, when);
    }
}

contract ResultFaultTest is SettlementWorld {
    ResultFault private faults;
    FindingsDouble private found;
    MerkleSum.Leaf[] private leaves;

    function setUp() public {
        deploySettlement(address(0));
        vm.deal(address(this), 100 ether);
        settlement.fund{value: 100 ether}(project);
        found = new FindingsDouble();
        faults = make();
        for (uint32 i; i < 3; ++i) {
            link(i + 1, scorer(i));
        }
        // Nobody has registered these devices.
        leaves.push(leafFor(address(0xde00), address(0xac00), 1 ether));
        leaves.push(leafFor(address(0xde01), address(0xac01), 2 ether));
        pin(10 ether);
    }

    function make() private returns (ResultFault) {
        return new ResultFault(
            IRestakingPool(address(new OwnerDouble())),
            IScorerVotes(address(settlement)),
            IOverturned(address(found)),
            IPanelists(address(found)),
            IComputeFaults(address(found))
        );
    }

    function link(uint32 operator, address who) private {
        vm.prank(address(uint160(0x0e00) + operator));
        faults.offer(operator, who);
        vm.prank(who);
        faults.accept(operator);
    }

    function evidence(address who) private view returns (bytes memory) {
        return abi.encode(project, epoch, who);
    }

    function void_() private {
        settlement.challengeLeaf(project, epoch, leaves[0], 0, MerkleTree.proof(leaves, 0));
    }

    function test_vote_for_a_voided_result() public {
        uint256 votedAt = block.timestamp;
        vote(0, result(leaves));
        vm.warp(block.timestamp + 60);
        vote(1, result(leaves));
        void_();
        vm.warp(block.timestamp + 60);
        (uint32 operator, uint40 capture, uint256 wad, bytes32 id) = faults.check(2, evidence(scorer(0)));
        eq(operator, 1, "operator");
        eq(capture, votedAt, "when it voted");
        eq(wad, WAD, "all that the service allows");
        eq(id, faults.faultOf(project, epoch, scorer(0)), "fault");
        (operator, capture,,) = faults.check(2, evidence(scorer(1)));
        eq(capture, votedAt + 60, "when the other voted");
        // The same in other bytes is the same fault.
        (,,, bytes32 same) = faults.check(2, abi.encodePacked(evidence(scorer(0)), "more"));
        eq(same, id, "fault");
    }

    function test_reason_of_the_first_rule_broken_is_kept() public {
        leaves[0].points = 0;
        postResult(leaves);
        void_();
        (,,, bytes32 reason) = settlement.voteRecord(project, epoch, scorer(0));
        yes(reason == "unregistered", "reason");
        faults.check(2, evidence(scorer(0)));
    }

    function test_vote_for_another_result_is_none() public {
        postResult(leaves);
        MerkleSum.Leaf[] memory other = leaves;
        other[0].amount = 3 ether;
        vote(2, result(other));
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NotVoidedForFault.selector, project, epoch, bytes32(0)));
        faults.check(2, evidence(scorer(2)));
        vm.warp(block.timestamp + WINDOW);
        // Two of three stand behind the first, so it was not contested; a leaf can no longer be challenged either.
        vm.expectRevert();
        void_();
    }

    function test_honest_minority_is_not_at_fault() public {
        MerkleSum.Leaf[] memory other = leaves;
        other[0].amount = 3 ether;
        vote(2, result(other));
        postResult(leaves);
        void_();
        faults.check(2, evidence(scorer(0)));
        vm.expectRevert(
            abi.encodeWithSelector(
                ResultFault.OtherResult.selector, keccak256(abi.encode(result(other))), keccak256(abi.encode(result(leaves)))
            )
        );
        faults.check(2, evidence(scorer(2)));
    }

    function test_void_without_a_proof_is_no_fault() public {
        vote(0, result(leaves));
        vm.warp(block.timestamp + 7 days);
        settlement.void(project, epoch);
        vm.expectRevert(
            abi.encodeWithSelector(ResultFault.NotVoidedForFault.selector, project, epoch, bytes32("unposted"))
        );
        faults.check(2, evidence(scorer(0)));
    }

    function test_settled_epoch_is_no_fault() public {
        settle(leaves);
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NotVoidedForFault.selector, project, epoch, bytes32(0)));
        faults.check(2, evidence(scorer(0)));
    }

    function test_other_projects_epochs_and_scorers_are_refused() public {
        postResult(leaves);
        void_();
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NoVote.selector, project + 1, epoch, scorer(0)));
        faults.check(2, abi.encode(project + 1, epoch, scorer(0)));
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NoVote.selector, project, epoch + 1, scorer(0)));
        faults.check(2, abi.encode(project, epoch + 1, scorer(0)));
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NoVote.selector, project, epoch, scorer(2)));
        faults.check(2, evidence(scorer(2)));
        vm.expectRevert(abi.encodeWithSelector(ResultFault.ScorerUnknown.selector, address(1)));
        faults.check(2, evidence(address(1)));
        ResultFault other = make();
        vm.expectRevert(abi.encodeWithSelector(ResultFault.ScorerUnknown.selector, scorer(0)));
        other.check(2, evidence(scorer(0)));
    }

    function testFuzz_a_changed_bit_is_refused(uint256 place, uint8 bit) public {
        postResult(leaves);
        void_();
        bytes memory e = evidence(scorer(0));
        place = place % e.length;
        e[place] = bytes1(uint8(e[place]) ^ uint8(1 << (bit % 8)));
        try faults.check(2, e) returns (uint32 operator, uint40, uint256, bytes32 id) {
            // One bit on is the other scorer who voted for it.
            eq(operator, 2, "operator");
            eq(id, faults.faultOf(project, epoch, scorer(1)), "its own fault");
        } catch {}
    }

    function testFuzz_garbage_is_refused(bytes calldata e) public {
        vm.expectRevert();
        faults.check(2, e);
    }

    function test_overturned_result_costs_a_tenth() public {
        settle(leaves);
        uint256 votedAt = block.timestamp - WINDOW;
        found.overturn(project, epoch);
        (uint32 operator, uint40 capture, uint256 wad, bytes32 id) = faults.check(2, evidence(scorer(1)));
        eq(operator, 2, "operator");
        eq(capture, votedAt, "when it voted");
        eq(wad, WAD / 10, "a tenth");
        // However many appeals there are, an epoch is one fault.
        eq(id, faults.faultOf(project, epoch, scorer(1)), "fault");
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NoVote.selector, project, epoch, scorer(2)));
        faults.check(2, evidence(scorer(2)));
    }

    function test_other_answer_than_the_verdict_costs_a_tenth() public {
        bytes memory e = abi.encode(bytes32("panel"), uint64(4), uint32(3));
        vm.expectRevert(abi.encodeWithSelector(ResultFault.RightAnswer.selector, 4, 3));
        faults.check(2, e);
        found.err(4, 3);
        vm.warp(block.timestamp + 60);
        (uint32 operator, uint40 capture, uint256 wad, bytes32 id) = faults.check(2, e);
        eq(operator, 3, "operator");
        eq(capture, block.timestamp - 60, "when it told it");
        eq(wad, WAD / 10, "a tenth");
        eq(id, faults.panelFaultOf(4, 3), "fault");
    }

    function test_missed_task_costs_what_the_provers_noted() public {
        bytes memory e = abi.encode(bytes32("compute"), uint256(7));
        (uint32 operator, uint40 capture, uint256 wad, bytes32 id) = faults.check(2, e);
        eq(operator, 3, "operator");
        eq(capture, block.timestamp, "when");
        eq(wad, WAD / 10_000, "a basis point");
        eq(id, faults.computeFaultOf(7), "fault");
        // The same in other bytes is the same fault.
        (,,, bytes32 same) = faults.check(2, abi.encodePacked(e, "more"));
        eq(same, id, "fault");
        vm.expectRevert();
        faults.check(2, abi.encode(bytes32("compute"), uint256(8)));
    }

    function test_an_operator_has_at_most_sixteen_scorers() public {
        for (uint256 i; i < 15; ++i) {
            link(1, address(uint160(0x7000 + i)));
        }
        vm.prank(address(0x0e01));
        faults.offer(1, address(0x8000));
        vm.prank(address(0x8000));
        vm.expectRevert(abi.encodeWithSelector(ResultFault.ScorersFull.selector, 1, 16));
        faults.accept(1);
    }

    function test_links_need_both_and_stay() public {
        address who = address(0xabc);
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NotOperatorOwner.selector, 1, address(this)));
        faults.offer(1, who);
        vm.prank(who);
        vm.expectRevert(abi.encodeWithSelector(ResultFault.NotOffered.selector, 1, who));
        faults.accept(1);
        link(1, who);
        vm.prank(address(0x0e02));
        vm.expectRevert(abi.encodeWithSelector(ResultFault.ScorerTaken.selector, who, 1));
        faults.offer(2, who);
        vm.prank(who);
        vm.expectRevert(abi.encodeWithSelector(ResultFault.ScorerTaken.selector, who, 1));
        faults.accept(1);
        eq(faults.scorersOf(1).length, 2, "scorers");
    }
}
