// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GrantsWorld} from "./GrantsWorld.sol";
import {SubDAOs} from "../src/economics/SubDAOs.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev What of Settlement the sub-DAOs use: pools, and their token.
contract PoolsDouble {
    mapping(uint256 => uint256) public pool;
    mapping(uint256 => address) public token;
    mapping(uint256 => bool) public unset;

    function setToken(uint256 id, address t) external {
        token[id] = t;
    }

    function setUnset(uint256 id, bool u) external {
        unset[id] = u;
    }

    function project(uint256 id) external view returns (Settlement.Project memory p) {
        p.token = token[id];
        p.challengeSeconds = unset[id] ? 0 : 1;
    }

    function fund(uint256 id) external payable {
        require(token[id] == address(0) && !unset[id], "no native pool");
        pool[id] += msg.value;
    }
}

abstract contract SubDAOBase is GrantsWorld {
    address internal constant COUNCIL = address(0xc0c0);
    uint256 internal constant WEEKLY = 1.6 ether * 7 days;

    SubDAOs internal daos;
    PoolsDouble internal pools;

    function deploy() internal {
        found();
        pools = new PoolsDouble();
        daos = new SubDAOs(
            escrow(),
            params,
            treasury,
            Settlement(address(pools)),
            GOVERNOR,
            DAY,
            "DePIN DAO",
            COUNCIL,
            1.6 ether,
            100_000_000 ether
        );
        allow(address(daos), uint128(4 * WEEKLY), 100_000_000 ether);
        params.set("dao.gaugeCap", 10_000);
    }

    function admit(uint256 id) internal {
        vm.prank(COUNCIL);
        daos.admit(1, id);
    }

    function list(uint256 a, uint256 b) internal pure returns (uint256[] memory l) {
        l = new uint256[](2);
        (l[0], l[1]) = (a, b);
    }

    function only(uint256 a) internal pure returns (uint256[] memory l) {
        l = new uint256[](1);
        l[0] = a;
    }

    function vote(address who, uint256[] memory ids, uint256[] memory w) internal {
        vm.prank(who);
        daos.vote(1, ids, w);
    }

    function nextWeek() internal {
        vm.warp(block.timestamp / WEEK * WEEK + WEEK);
    }

    function now_() internal view returns (uint256) {
        return block.timestamp / WEEK;
    }
}

contract SubDAOsTest is SubDAOBase {
    function setUp() public {
        deploy();
        admit(7);
        admit(8);
    }

    /// @dev Settles all that is over but the last week.
    function catchUp() private {
        while (daos.daoOf(1).next < now_()) daos.settle(1);
    }

    function test_AWeekGoesIntoThePools() public {
        catchUp();
        vote(ALICE, list(7, 8), list(1, 2)); // 200,000 and 400,000
        vote(BOB, only(7), only(5)); // 300,000
        uint256 week = now_();
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.WeekNotOver.selector, week, (week + 1) * WEEK));
        daos.settle(1);
        nextWeek();
        (uint256 settled, uint256 given) = daos.settle(1);
        eq(settled, week, "week");
        eq(daos.owed(1, 7), WEEKLY * 500_000 / 900_000, "project 7");
        eq(daos.owed(1, 8), WEEKLY * 400_000 / 900_000, "project 8");
        eq(given, daos.owed(1, 7) + daos.owed(1, 8), "given");
        eq(treasury.spent(address(daos)), given, "to the wei");
        daos.collect(1, 7);
        daos.collect(1, 8);
        eq(pools.pool(7) + pools.pool(8), given, "in the pools");
        eq(address(daos).balance, 0, "nothing stays");
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NothingToPay.selector, 7, 1));
        daos.collect(1, 7);
    }

    function test_TheCapGoesBack() public {
        params.set("dao.gaugeCap", 2500);
        catchUp();
        vote(ALICE, only(7), only(1));
        params.set("dao.gaugeCap", 10_000); // too late for this week
        nextWeek();
        (, uint256 given) = daos.settle(1);
        eq(given, WEEKLY / 4, "a quarter");
        eq(treasury.spent(address(daos)), given, "the rest was not drawn");
    }

    function test_ALaterBallotOfTheWeekReplacesTheFormer() public {
        vote(ALICE, list(7, 8), list(1, 1));
        vote(ALICE, only(8), only(3));
        eq(daos.votesOf(1, now_(), 7), 0, "taken back");
        eq(daos.votesOf(1, now_(), 8), 600_000 ether, "placed");
        eq(daos.tallyOf(1, now_()).votes, 600_000 ether, "all");
        nextWeek();
        eq(daos.tallyOf(1, now_()).votes, 0, "each week anew");
        vote(ALICE, only(7), only(3));
        eq(daos.votesOf(1, now_() - 1, 8), 600_000 ether, "the week before stays");
    }

    function test_BallotsAreChecked() public {
        vm.startPrank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NoSubDAO.selector, 2));
        daos.vote(2, only(7), only(1));
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.BadBallot.selector, 0, 0, 30));
        daos.vote(1, new uint256[](0), new uint256[](0));
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.BadBallot.selector, 2, 1, 30));
        daos.vote(1, list(7, 8), only(1));
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.BadBallot.selector, 31, 31, 30));
        daos.vote(1, new uint256[](31), new uint256[](31));
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.BadBallot.selector, 1, 0, 10_000));
        daos.vote(1, only(7), only(0));
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NotAdmitted.selector, 1, 9));
        daos.vote(1, only(9), only(1));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NoVotes.selector, address(this), now_() * WEEK - 1));
        daos.vote(1, only(7), only(1));
    }

    function test_I37_StakeOfAfterTheSnapshotDoesNotVote() public {
        vote(BOB, only(7), only(1));
        address flash = address(0xf1a5);
        votes.set(BOB, 0);
        votes.set(flash, 300_000 ether);
        vm.warp(block.timestamp + 6 * DAY);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NoVotes.selector, flash, now_() * WEEK - 1));
        vm.prank(flash);
        daos.vote(1, only(7), only(1));
    }

    function test_TheCouncilAdmitsAndDrops() public {
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NotCouncil.selector, 1, address(this)));
        daos.admit(1, 9);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NotCouncil.selector, 1, address(this)));
        daos.drop(1, 7);
        pools.setToken(9, address(1));
        pools.setUnset(10, true);
        vm.startPrank(COUNCIL);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.Admitted.selector, 1, 7));
        daos.admit(1, 7);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.PoolNotNative.selector, 9, address(1)));
        daos.admit(1, 9);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.PoolNotNative.selector, 10, address(0)));
        daos.admit(1, 10);
        daos.drop(1, 7);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NotAdmitted.selector, 1, 7));
        daos.drop(1, 7);
        for (uint256 i = 100; i < 163; ++i) {
            daos.admit(1, i);
        }
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.TooManyProjects.selector, 64));
        daos.admit(1, 200);
        daos.drop(1, 8);
        daos.drop(1, 162);
        eq(daos.projectsOf(1).length, 62, "projects");
        vm.stopPrank();
    }

    /// @dev I34: a project that is dropped harms nobody else, and keeps what it is owed.
    function test_I34_ADroppedProjectStopsNobody() public {
        catchUp();
        vote(ALICE, list(7, 8), list(1, 1));
        nextWeek();
        daos.settle(1);
        uint256 before = daos.owed(1, 7);
        vote(ALICE, list(7, 8), list(1, 1));
        vm.prank(COUNCIL);
        daos.drop(1, 7);
        vote(ALICE, only(8), only(1));
        vote(BOB, only(8), only(1));
        nextWeek();
        (, uint256 given) = daos.settle(1);
        eq(given, WEEKLY, "the other has all");
        eq(daos.collect(1, 7), before, "what was owed");
    }

    function test_TheRateAndTheTotal() public {
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NotGovernor.selector, address(this), GOVERNOR));
        daos.setRate(1, 1, 1);
        catchUp();
        vote(ALICE, only(7), only(1));
        vm.prank(GOVERNOR);
        daos.setRate(1, 1 ether, uint128(WEEKLY + 5));
        nextWeek();
        vote(ALICE, only(7), only(1));
        nextWeek();
        (, uint256 given) = daos.settle(1);
        eq(given, WEEKLY, "the rate of its week");
        (, given) = daos.settle(1);
        eq(given, 5, "what the total leaves");
        vote(ALICE, only(7), only(1));
        nextWeek();
        (, given) = daos.settle(1);
        eq(given, 0, "no more, for ever");
        eq(daos.daoOf(1).given, WEEKLY + 5, "given");
    }

    function test_TheGovernorMakesSubDAOs() public {
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NotGovernor.selector, address(this), GOVERNOR));
        daos.create("x", COUNCIL, 1, 1);
        vm.startPrank(GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.BadSubDAOName.selector, 0, 64));
        daos.create("", COUNCIL, 1, 1);
        eq(daos.create("Weather DAO", ALICE, 2 ether, 1000 ether), 2, "id");
        daos.setCouncil(2, BOB);
        vm.expectRevert(abi.encodeWithSelector(SubDAOs.NoSubDAO.selector, 3));
        daos.setCouncil(3, BOB);
        vm.stopPrank();
        eq(daos.daoOf(2).council, BOB, "council");
        eq(daos.rateOf(2, now_()), 0, "not this week");
        eq(daos.rateOf(2, now_() + 1), 2 ether, "from the next");
    }

    function test_AShortTreasuryDelaysTheWeekByOne() public {
        catchUp();
        vote(ALICE, list(7, 8), list(1, 2));
        nextWeek();
        vm.deal(address(treasury), 100);
        vm.expectRevert(
            abi.encodeWithSelector(SubDAOs.TreasuryShort.selector, 100, WEEKLY / 3 + WEEKLY * 2 / 3, block.timestamp + WEEK)
        );
        daos.settle(1);
        nextWeek();
        (, uint256 given) = daos.settle(1);
        eq(given, 99, "33 and 66");
        eq(treasury.accrued(), 1, "the odd wei is back");
        eq(address(daos).balance, 99, "owed");
    }

    function test_CoinsComeFromTheTreasuryAlone() public {
        vm.deal(ALICE, 1);
        vm.prank(ALICE);
        (bool ok,) = address(daos).call{value: 1}("");
        yes(!ok, "refused");
    }
}
