// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld} from "./ComputeWorld.sol";
import {Provers} from "../src/compute/Provers.sol";

contract ProversTest is ComputeWorld {
    address private constant ACCOUNT = address(0xacc);
    uint32[] private none;

    function setUp() public {
        deployCompute();
        stakes.stake(4, 500 ether);
    }

    function owner(uint32 operator) private view returns (address) {
        return stakes.ownerOf(operator);
    }

    function test_needs_owner_and_account() public {
        vm.expectRevert(abi.encodeWithSelector(Provers.NotOperatorOwner.selector, 4, address(this)));
        provers.offer(4, ACCOUNT);
        vm.prank(ACCOUNT);
        vm.expectRevert(abi.encodeWithSelector(Provers.NotOffered.selector, 4, ACCOUNT));
        provers.accept(4, 1, routes(), "");
        join(4, ACCOUNT, 5);
        eq(provers.operatorOf(ACCOUNT), 4, "operator");
        vm.prank(owner(1));
        provers.offer(1, ACCOUNT);
        vm.prank(ACCOUNT);
        vm.expectRevert(abi.encodeWithSelector(Provers.ProvesFor.selector, ACCOUNT, 4));
        provers.accept(1, 1, routes(), "");
        // An owner needs no offer for itself, and who takes nothing stands on no list.
        vm.prank(owner(1));
        vm.expectRevert(abi.encodeWithSelector(Provers.StakeTooSmall.selector, 1, 10, 11));
        provers.accept(1, 1, routes(), "");
        vm.prank(owner(1));
        vm.expectRevert(Provers.BadRoutes.selector);
        provers.accept(1, 0, routes(), "");
        vm.prank(owner(1));
        provers.accept(1, 0, new bytes4[](0), "");
        eq(provers.operatorOf(owner(1)), 1, "operator");
    }

    function test_places_of_all_accounts_have_stake_behind_them() public {
        join(4, ACCOUNT, 3);
        vm.prank(owner(4));
        provers.offer(4, STRANGER);
        vm.startPrank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Provers.StakeTooSmall.selector, 4, 5, 6));
        provers.accept(4, 3, routes(), "");
        provers.accept(4, 2, routes(), "");
        vm.expectRevert(abi.encodeWithSelector(Provers.StakeTooSmall.selector, 4, 5, 6));
        provers.configure(3, routes(), "");
        vm.stopPrank();
        vm.prank(ACCOUNT);
        provers.configure(2, routes(), "");
        vm.prank(STRANGER);
        provers.configure(3, routes(), "");
        eq(provers.bookOf(4).capacity, 5, "capacity");
    }

    function test_what_is_listed_is_bounded() public {
        bytes4[] memory list = new bytes4[](17);
        for (uint256 i; i < 17; ++i) {
            list[i] = bytes4(uint32(i + 1));
        }
        vm.startPrank(prover(1));
        vm.expectRevert(Provers.BadRoutes.selector);
        provers.configure(10, list, "");
        list = new bytes4[](2);
        (list[0], list[1]) = (ROUTE, ROUTE);
        vm.expectRevert(Provers.BadRoutes.selector);
        provers.configure(10, list, "");
        string memory long = string(new bytes(257));
        vm.expectRevert(abi.encodeWithSelector(Provers.UriLength.selector, 257, 256));
        provers.configure(10, routes(), long);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(Provers.NotProver.selector, address(this)));
        provers.configure(1, routes(), "");
    }

    function test_lists_by_route() public {
        eq(provers.proversOf(ROUTE, 0, 10).length, 3, "all");
        eq(provers.proversOf(ROUTE, 2, 10)[0], prover(3), "page");
        eq(provers.proversOf(ROUTE, 3, 10).length, 0, "behind");
        vm.prank(prover(1));
        provers.configure(10, new bytes4[](0), "");
        eq(provers.proversOf(ROUTE, 0, 10)[0], prover(3), "the last takes its place");
        vm.prank(prover(3));
        provers.quit(prover(3));
        eq(provers.proversOf(ROUTE, 0, 10).length, 1, "left");
        eq(provers.routesOf(prover(3)).length, 0, "routes");
    }

    function test_market_and_quorum_alone_write() public {
        bytes memory no = abi.encodeWithSelector(Provers.NotAllowed.selector, address(this));
        vm.expectRevert(no);
        provers.occupy(prover(1));
        vm.expectRevert(no);
        provers.vacate(prover(1));
        vm.expectRevert(no);
        provers.occupyMany(prover(1), 1, 0);
        vm.expectRevert(no);
        provers.fulfilled(prover(1), 1, 0, 0);
        vm.expectRevert(no);
        provers.missed(prover(1), 0, 0, 0);
        vm.expectRevert(no);
        provers.declined(prover(1));
        vm.expectRevert(no);
        provers.fault(prover(1), 0, "wrong", 1);
        vm.prank(address(quorum));
        vm.expectRevert(abi.encodeWithSelector(Provers.NotAllowed.selector, address(quorum)));
        provers.missed(prover(1), 0, 0, 0);
    }

    function test_quorum_takes_places_and_notes_faults() public {
        vm.startPrank(address(quorum));
        provers.occupy(prover(1));
        eq(provers.bookOf(1).open, 1, "open");
        provers.vacate(prover(1));
        vm.expectRevert(abi.encodeWithSelector(Provers.NothingOpen.selector, prover(1)));
        provers.vacate(prover(1));
        provers.fault(prover(1), "task", "wrong", 1e17);
        provers.fault(prover(1), "task", "silent", 1e14);
        vm.stopPrank();
        eq(provers.statsOf(prover(1)).wrong, 1, "wrong");
        eq(provers.statsOf(prover(1)).silent, 1, "silent");
        (uint32 operator, uint40 time, uint256 wad) = provers.faultOf(1);
        eq(operator, 1, "operator");
        eq(time, block.timestamp, "time");
        eq(wad, 1e17, "wad");
        vm.expectRevert(abi.encodeWithSelector(Provers.NoSuchFault.selector, 0));
        provers.faultOf(0);
        vm.expectRevert(abi.encodeWithSelector(Provers.NoSuchFault.selector, 3));
        provers.faultOf(3);
    }

    function test_who_left_still_answers() public {
        vm.prank(owner(1));
        provers.quit(prover(1));
        eq(provers.operatorOf(prover(1)), 0, "left");
        vm.prank(address(quorum));
        provers.fault(prover(1), "task", "wrong", 1e17);
        (uint32 operator,,) = provers.faultOf(1);
        eq(operator, 1, "operator");
    }

    function test_quit_while_tasks_are_held() public {
        vm.prank(address(quorum));
        provers.occupy(prover(1));
        vm.expectRevert(abi.encodeWithSelector(Provers.NotOperatorOwner.selector, 1, address(this)));
        provers.quit(prover(1));
        vm.prank(owner(1));
        provers.quit(prover(1));
        eq(provers.operatorOf(prover(1)), 1, "linked while it holds one");
        eq(provers.proversOf(ROUTE, 0, 10).length, 2, "drawn no more");
        vm.prank(address(quorum));
        vm.expectRevert(abi.encodeWithSelector(Provers.Full.selector, prover(1), 1, 0));
        provers.occupy(prover(1));
        vm.prank(address(quorum));
        provers.vacate(prover(1));
        vm.prank(prover(1));
        provers.quit(prover(1));
        eq(provers.operatorOf(prover(1)), 0, "left");
        vm.prank(prover(1));
        vm.expectRevert(abi.encodeWithSelector(Provers.NotOffered.selector, 1, prover(1)));
        provers.accept(1, 1, routes(), "");
    }

    function test_draw_takes_those_alone_that_can() public {
        uint40 until = uint40(block.timestamp) + 60;
        eq(provers.draw(ROUTE, 9, 1, until, none).length, 3, "all");
        eq(provers.draw(OTHER_ROUTE, 9, 1, until, none).length, 0, "of another route");
        eq(provers.draw(ROUTE, 9, 1, until + 9 days, none).length, 0, "not guaranteed so long");
        uint32[] memory barred = new uint32[](2);
        (barred[0], barred[1]) = (1, 3);
        eq(provers.draw(ROUTE, 9, 1, until, barred)[0], prover(2), "not barred");
        stakes.stake(2, 0);
        eq(provers.draw(ROUTE, 9, 1, until, barred).length, 0, "nothing answers");
        vm.prank(address(market));
        provers.occupyMany(prover(1), 10, until);
        eq(provers.draw(ROUTE, 9, 1, until, none).length, 1, "not full");
    }

    function test_who_joins_after_the_draw_was_announced_is_not_drawn() public {
        join(4, ACCOUNT, 5);
        uint40 until = uint40(block.timestamp) + 60;
        eq(provers.draw(ROUTE, 9, 1, until, none).length, 3, "not yet");
        vm.roll(block.number + 63);
        eq(provers.draw(ROUTE, 9, 1, until, none).length, 3, "nor a block too early");
        vm.roll(block.number + 1);
        eq(provers.draw(ROUTE, 9, 1, until, none).length, 4, "now");
        yes(provers.JOIN_BLOCKS() > market.DRAW_BLOCKS(), "a draw ends before");
        // Who gives itself more room waits anew; less is at once.
        vm.prank(ACCOUNT);
        provers.configure(4, routes(), "");
        eq(provers.draw(ROUTE, 9, 1, until, none).length, 4, "less");
        vm.prank(ACCOUNT);
        provers.configure(5, routes(), "");
        eq(provers.draw(ROUTE, 9, 1, until, none).length, 3, "more");
    }

    function testFuzz_one_account_of_an_operator_is_drawn(uint256 seed, uint8 size) public {
        vm.prank(prover(1));
        provers.configure(1, routes(), "");
        for (uint256 i; i < 9; ++i) {
            join(1, address(uint160(0xacc00 + i)), 1);
        }
        vm.roll(block.number + 64);
        address[] memory list = provers.draw(ROUTE, size, seed, uint40(block.timestamp), none);
        eq(list.length, size < 3 ? size : 3, "operators");
        for (uint256 i; i < list.length; ++i) {
            for (uint256 j; j < i; ++j) {
                yes(provers.operatorOf(list[i]) != provers.operatorOf(list[j]), "one each");
            }
        }
    }

    function test_many_accounts_are_no_better_chance() public {
        vm.prank(prover(1));
        provers.configure(1, routes(), "");
        for (uint256 i; i < 9; ++i) {
            join(1, address(uint160(0xacc00 + i)), 1);
        }
        vm.roll(block.number + 64);
        uint256 times;
        for (uint256 i; i < 300; ++i) {
            address who = provers.draw(ROUTE, 1, uint256(keccak256(abi.encode(i))), uint40(block.timestamp), none)[0];
            if (provers.operatorOf(who) == 1) ++times;
        }
        // A third of 300; five deviations of the binomial are 41.
        yes(times > 59 && times < 141, "chances");
    }
}
