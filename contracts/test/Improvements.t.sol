// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GovernorWorld} from "./GovernorWorld.sol";
import {Upgrades} from "../src/chain/Upgrades.sol";
import {Improvements} from "../src/governance/Improvements.sol";
import {Parameters} from "../src/governance/Parameters.sol";
import {TrellisGovernor} from "../src/governance/TrellisGovernor.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

contract ImprovementsTest is GovernorWorld {
    address private _ann = person(1);

    function setUp() public {
        build();
    }

    function content() private pure returns (Improvements.Content memory c) {
        c.kind = Improvements.Kind.Standards;
        c.title = "A wider meter";
        c.textHash = sha256("# A wider meter");
        c.uri = "https://example.org/iip-1.md";
        c.discussion = "https://example.org/talk/1";
    }

    function acting() private view returns (Improvements.Content memory c) {
        c = content();
        (c.targets, c.values, c.calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        c.targets[0] = address(parameters);
        c.calldatas[0] = abi.encodeCall(Parameters.set, ("pool.meter", 800));
    }

    function create(Improvements.Content memory c) private returns (uint32 n) {
        vm.prank(_ann);
        return improvements.create(c);
    }

    function filed(Improvements.Content memory c) private returns (uint32 n, uint256 id) {
        n = create(c);
        vm.prank(_ann);
        improvements.review(n);
        skip(3 days);
        vm.prank(_ann);
        id = improvements.propose(n);
    }

    function accept(uint256 id) private {
        toVote(id);
        vote(4, id, 1);
        toEnd(id);
        governor.queue(id);
        skip(2 days);
        governor.execute(id);
    }

    function isStatus(uint32 n, Improvements.Status want, string memory when) private view {
        eq(uint256(improvements.statusOf(n)), uint256(want), when);
    }

    function test_AnImprovementGoesFromDraftToLive() public {
        uint32 n = create(acting());
        eq(n, 1, "number");
        isStatus(n, Improvements.Status.Draft, "written");
        vm.prank(_ann);
        improvements.review(n);
        isStatus(n, Improvements.Status.Review, "in review");
        vm.prank(_ann);
        vm.expectRevert(abi.encodeWithSelector(Improvements.InReview.selector, n, block.timestamp + 3 days));
        improvements.propose(n);
        skip(3 days);
        vm.prank(_ann);
        uint256 id = improvements.propose(n);
        isStatus(n, Improvements.Status.Voting, "filed");
        eq(governor.proposalProposer(id), _ann, "the author proposes");
        toVote(id);
        isStatus(n, Improvements.Status.Voting, "voted on");
        vote(4, id, 1);
        toEnd(id);
        isStatus(n, Improvements.Status.Implementation, "won");
        governor.queue(id);
        isStatus(n, Improvements.Status.Implementation, "queued");
        skip(2 days);
        governor.execute(id);
        isStatus(n, Improvements.Status.Live, "done");
        eq(parameters.get("pool.meter"), 800, "it acts");
        Improvements.Improvement memory i = improvements.improvement(n);
        eq(i.author, _ann, "author");
        eq(i.proposal, id, "proposal");
        eq(i.content.textHash, sha256("# A wider meter"), "hash");
        eq(bytes(i.content.title), "A wider meter", "title");
    }

    function test_ADefeatIsARejectionAndACancellationAWithdrawal() public {
        (uint32 n, uint256 id) = filed(acting());
        toVote(id);
        vote(4, id, 0);
        toEnd(id);
        isStatus(n, Improvements.Status.Rejected, "defeated");
        (n, id) = filed(acting());
        vm.prank(_ann);
        governor.cancel(id);
        isStatus(n, Improvements.Status.Withdrawn, "cancelled");
        (n, id) = filed(acting());
        toVote(id);
        vote(4, id, 1);
        toEnd(id);
        skip(15 days);
        isStatus(n, Improvements.Status.Rejected, "never queued");
        vm.prank(_ann);
        vm.expectRevert(
            abi.encodeWithSelector(Improvements.WrongStatus.selector, n, Improvements.Status.Rejected)
        );
        improvements.propose(n);
    }

    function test_WithoutActionsItIsRatified() public {
        Improvements.Content memory c = content();
        c.kind = Improvements.Kind.Process;
        (uint32 n, uint256 id) = filed(c);
        vm.expectRevert(abi.encodeWithSelector(Improvements.NotTimelock.selector, address(this), address(timelock)));
        improvements.ratify(n);
        accept(id);
        isStatus(n, Improvements.Status.Live, "ratified");
    }

    function test_AForkIsScheduledAndLiveAtItsTime() public {
        Improvements.Content memory c = acting();
        c.forkVersion = 2;
        c.forkTime = uint64(block.timestamp + 40 days);
        (uint32 n, uint256 id) = filed(c);
        accept(id);
        isStatus(n, Improvements.Status.Implementation, "until the fork");
        (uint32 version, uint64 time, string memory name) = upgrades.next();
        eq(version, 2, "version");
        eq(time, c.forkTime, "time");
        eq(bytes(name), "A wider meter", "name");
        eq(parameters.get("pool.meter"), 800, "its own actions too");
        vm.warp(c.forkTime);
        isStatus(n, Improvements.Status.Live, "begun");
    }

    function test_OnlyTheAuthorMovesIt() public {
        uint32 n = create(acting());
        bytes memory refusal = abi.encodeWithSelector(Improvements.NotAuthor.selector, n, address(this), _ann);
        vm.expectRevert(refusal);
        improvements.review(n);
        vm.expectRevert(refusal);
        improvements.propose(n);
        vm.expectRevert(refusal);
        improvements.withdraw(n);
        Improvements.Content memory c = content();
        vm.expectRevert(refusal);
        improvements.rewrite(n, c);
        vm.expectRevert(abi.encodeWithSelector(Improvements.NoSuchImprovement.selector, 2));
        improvements.improvement(2);
    }

    function test_ARewrittenOneIsADraftAgainAndWhatIsVotedOnIsFixed() public {
        uint32 n = create(acting());
        vm.prank(_ann);
        improvements.review(n);
        skip(2 days);
        Improvements.Content memory c = content();
        c.title = "Another";
        vm.prank(_ann);
        improvements.rewrite(n, c);
        isStatus(n, Improvements.Status.Draft, "again");
        eq(improvements.improvement(n).content.targets.length, 0, "all of it is new");
        vm.prank(_ann);
        improvements.review(n);
        skip(2 days);
        vm.prank(_ann);
        vm.expectRevert(abi.encodeWithSelector(Improvements.InReview.selector, n, block.timestamp + 1 days));
        improvements.propose(n);
        skip(1 days);
        vm.prank(_ann);
        improvements.propose(n);
        vm.prank(_ann);
        vm.expectRevert(abi.encodeWithSelector(Improvements.WrongStatus.selector, n, Improvements.Status.Voting));
        improvements.rewrite(n, c);
        vm.prank(_ann);
        vm.expectRevert(abi.encodeWithSelector(Improvements.WrongStatus.selector, n, Improvements.Status.Voting));
        improvements.withdraw(n);
    }

    function test_AWithdrawnOneStaysSo() public {
        uint32 n = create(acting());
        vm.prank(_ann);
        improvements.withdraw(n);
        isStatus(n, Improvements.Status.Withdrawn, "withdrawn");
        vm.prank(_ann);
        vm.expectRevert(abi.encodeWithSelector(Improvements.WrongStatus.selector, n, Improvements.Status.Withdrawn));
        improvements.review(n);
    }

    function test_TheAuthorNeedsTheVotes() public {
        Improvements.Content memory c = acting();
        vm.prank(person(70));
        uint32 n = improvements.create(c);
        vm.prank(person(70));
        improvements.review(n);
        skip(3 days);
        vm.prank(person(70));
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, person(70), 0, 100_000 ether)
        );
        improvements.propose(n);
        isStatus(n, Improvements.Status.Review, "as it was");
        vm.expectRevert(
            abi.encodeWithSelector(TrellisGovernor.NotImprovements.selector, address(this), address(improvements))
        );
        governor.proposeFor(person(4), targets, values, calldatas, describe(person(4), "Not asked"));
    }

    function test_TheDescriptionSaysWhatWasVotedOn() public {
        uint32 n = create(acting());
        string memory want = string.concat(
            "IIP-1: A wider meter\n\nText: https://example.org/iip-1.md\nSHA-256: ",
            hex32(sha256("# A wider meter")),
            "\nDiscussion: https://example.org/talk/1"
        );
        eq(bytes(improvements.descriptionOf(n)), bytes(describe(_ann, want)), "description");
    }

    function hex32(bytes32 x) private pure returns (string memory) {
        bytes memory digits = "0123456789abcdef";
        bytes memory out = new bytes(66);
        (out[0], out[1]) = ("0", "x");
        for (uint256 i; i < 32; ++i) {
            (out[2 + 2 * i], out[3 + 2 * i]) = (digits[uint8(x[i]) >> 4], digits[uint8(x[i]) & 15]);
        }
        return string(out);
    }

    function test_BadContentIsRefused() public {
        Improvements.Content memory c = content();
        c.title = "";
        refused(c, "title", 0, 120);
        c.title = string(new bytes(121));
        refused(c, "title", 121, 120);
        c = content();
        c.textHash = 0;
        refused(c, "textHash", 0, 32);
        c = content();
        c.uri = string(new bytes(257));
        refused(c, "uri", 257, 256);
        c = content();
        c.discussion = string(new bytes(257));
        refused(c, "discussion", 257, 256);
        c = content();
        c.targets = new address[](17);
        refused(c, "targets", 17, 16);
        c = acting();
        c.values = new uint256[](2);
        refused(c, "values", 2, 1);
        c = acting();
        c.calldatas = new bytes[](0);
        refused(c, "calldatas", 0, 1);
        c = content();
        c.forkTime = 5;
        refused(c, "forkVersion", 0, 5);
    }

    function refused(Improvements.Content memory c, string memory field, uint256 have, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(Improvements.BadContent.selector, field, have, max));
        improvements.create(c);
    }
}
