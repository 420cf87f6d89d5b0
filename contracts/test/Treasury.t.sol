// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Base} from "./Base.sol";
import {Treasury} from "../src/economics/Treasury.sol";

/// @dev Takes coins, and refuses them when told to.
contract TreasurySpender {
    Treasury public immutable TREASURY;
    bool public closed;
    uint256 public again;

    constructor(Treasury treasury) {
        TREASURY = treasury;
    }

    receive() external payable {
        require(!closed, "closed");
        if (again != 0) {
            uint256 amount = again;
            again = 0;
            TREASURY.draw(amount);
        }
    }

    function close(bool closed_) external {
        closed = closed_;
    }

    function drawTwice(uint256 amount) external returns (uint256) {
        again = amount;
        return TREASURY.draw(amount);
    }

    function draw(uint256 amount) external returns (uint256) {
        return TREASURY.draw(amount);
    }

    function refund(uint256 amount) external {
        TREASURY.refund{value: amount}();
    }
}

contract PlainToken is ERC20("Plain", "P") {
    constructor(address to) {
        _mint(to, 1000);
    }
}

contract TreasuryTest is Base {
    uint40 private constant DAY = 1 days;
    address private constant GOVERNOR = address(0x60);
    address private constant ALICE = address(0xa11ce);

    Treasury private _treasury;
    TreasurySpender private _spender;

    receive() external payable {}

    function setUp() public {
        vm.warp(1_800_000_000);
        Treasury.Allowance[] memory none;
        _treasury = new Treasury(GOVERNOR, DAY, none);
        _spender = new TreasurySpender(_treasury);
        allow(100 ether, 250 ether, type(uint40).max);
        vm.deal(address(_treasury), 1000 ether);
    }

    function allow(uint128 perWeek, uint128 total, uint40 until) private {
        vm.prank(GOVERNOR);
        _treasury.setAllowance(Treasury.Allowance(address(_spender), perWeek, total, until));
    }

    function balanced() private view {
        eq(
            address(_treasury).balance + _treasury.drawn() + _treasury.paid(),
            _treasury.received() + _treasury.donated() + _treasury.refunded(),
            "causes"
        );
    }

    function test_GenesisSpendersHaveTheirAllowances() public {
        Treasury.Allowance[] memory list = new Treasury.Allowance[](2);
        list[0] = Treasury.Allowance(ALICE, 1, 2, type(uint40).max);
        list[1] = Treasury.Allowance(GOVERNOR, 3, 4, 5);
        Treasury t = new Treasury(GOVERNOR, DAY, list);
        eq(t.spenders().length, 2, "spenders");
        eq(t.available(ALICE), 1, "weekly");
        eq(t.remaining(ALICE), 2, "total");
        eq(t.available(GOVERNOR), 0, "ended");
        eq(t.WEEK(), 7 days, "week");
    }

    function test_APlainTransferNeedsLessThanTheStipend() public {
        vm.deal(ALICE, 2 ether);
        vm.prank(ALICE);
        (bool ok,) = address(_treasury).call{value: 2 ether, gas: 2300}("");
        yes(ok, "transfer with 2300 gas");
        eq(_treasury.accrued(), 1002 ether, "accrued");
        eq(_treasury.received(), 1002 ether, "received");
    }

    function test_DrawPaysTheLeastOfRequestWeekTotalAndBalance() public {
        eq(_spender.draw(30 ether), 30 ether, "the request");
        eq(_spender.draw(100 ether), 70 ether, "what the week leaves");
        eq(_spender.draw(1), 0, "the week is used up");
        vm.warp(block.timestamp + 7 days);
        eq(_spender.draw(type(uint256).max), 100 ether, "a new week");
        vm.warp(block.timestamp + 7 days);
        eq(_spender.draw(100 ether), 50 ether, "what the total leaves");
        allow(100 ether, 1000 ether, type(uint40).max);
        vm.deal(address(_treasury), 7);
        eq(_spender.draw(40 ether), 7, "what is here");
        eq(_treasury.spent(address(_spender)), 250 ether + 7, "spent");
        eq(_treasury.spenders().length, 1, "a second allowance adds no second spender");
    }

    function test_WithoutAllowanceDrawGivesNothingAndDoesNotFail() public {
        vm.prank(ALICE);
        eq(_treasury.draw(1 ether), 0, "a stranger");
        allow(100 ether, 250 ether, uint40(block.timestamp));
        eq(_spender.draw(1 ether), 0, "ended");
        eq(_treasury.remaining(address(_spender)), 0, "nothing remains after the end");
    }

    function test_RefundGivesTheAllowanceBack() public {
        _spender.draw(100 ether);
        _spender.refund(40 ether);
        eq(_treasury.available(address(_spender)), 40 ether, "this week's");
        eq(_treasury.remaining(address(_spender)), 190 ether, "the total's");
        balanced();
        vm.warp(block.timestamp + 7 days);
        eq(_spender.draw(10 ether), 10 ether, "next week");
        _spender.refund(60 ether);
        eq(_treasury.available(address(_spender)), 100 ether, "coins of an earlier week make no room above the week's");
        balanced();
    }

    function test_ARefundBeyondWhatWasTakenMakesNoAllowance() public {
        vm.deal(address(_spender), 500 ether);
        _spender.draw(10 ether);
        _spender.refund(300 ether);
        eq(_treasury.spent(address(_spender)), 0, "spent");
        eq(_treasury.refunded(), 10 ether, "refunded");
        eq(_treasury.remaining(address(_spender)), 250 ether, "remaining");
        eq(_treasury.received(), 1290 ether, "the rest is a plain transfer");
        vm.deal(ALICE, 5 ether);
        vm.prank(ALICE);
        _treasury.refund{value: 5 ether}();
        eq(_treasury.available(ALICE), 0, "a stranger gets none either");
        balanced();
    }

    function test_ReenteringDrawTakesNoMoreThanTheAllowance() public {
        allow(100 ether, 150 ether, type(uint40).max);
        _spender.drawTwice(80 ether);
        eq(address(_spender).balance, 100 ether, "80 and what the week left");
        balanced();
    }

    function test_ASpenderThatRefusesCoinsHarmsItself() public {
        _spender.close(true);
        vm.expectRevert(abi.encodeWithSelector(Treasury.PaymentFailed.selector, address(_spender), 1 ether));
        _spender.draw(1 ether);
        eq(_treasury.spent(address(_spender)), 0, "nothing counted");
    }

    function test_OnlyTheGovernorPaysAndAllows() public {
        PlainToken token = new PlainToken(address(_treasury));
        bytes memory refusal = abi.encodeWithSelector(Treasury.NotGovernor.selector, ALICE, GOVERNOR);
        vm.startPrank(ALICE);
        vm.expectRevert(refusal);
        _treasury.pay(ALICE, 1);
        vm.expectRevert(refusal);
        _treasury.payToken(token, ALICE, 1);
        vm.expectRevert(refusal);
        _treasury.setAllowance(Treasury.Allowance(ALICE, 1, 1, type(uint40).max));
        vm.stopPrank();
        vm.startPrank(GOVERNOR);
        _treasury.pay(ALICE, 5 ether);
        _treasury.payToken(token, ALICE, 9);
        vm.expectRevert(abi.encodeWithSelector(Treasury.PaymentFailed.selector, ALICE, 996 ether));
        _treasury.pay(ALICE, 996 ether);
        vm.stopPrank();
        eq(ALICE.balance, 5 ether, "coins");
        eq(token.balanceOf(ALICE), 9, "tokens");
        eq(_treasury.paid(), 5 ether, "paid");
        balanced();
    }

    function test_TheHallIsReadInPages() public {
        for (uint160 i = 1; i <= 5; ++i) {
            address donor = address(i << 32);
            vm.deal(donor, 10 ether);
            vm.startPrank(donor);
            _treasury.donate{value: 0.4 ether}();
            eq(_treasury.donorCount(), i - 1, "dust is not in the hall");
            _treasury.donateAs{value: i * 1 ether}(i == 3 ? "\x1b[31m\xff" : "donor");
            vm.stopPrank();
        }
        eq(_treasury.donorCount(), 5, "hall");
        Treasury.Donor[] memory page = _treasury.donors(1, 3);
        eq(page.length, 3, "page");
        eq(page[1].donor, address(3 << 32), "order of entry");
        eq(page[1].total, 3.4 ether, "total");
        eq(bytes(page[1].name), bytes("\x1b[31m\xff"), "any bytes are a name");
        eq(_treasury.donors(4, 9).length, 1, "last page");
        eq(_treasury.donors(5, 9).length, 0, "beyond");
        eq(_treasury.donated(), 17 ether, "donated");
        balanced();
    }

    function test_NamesHaveOneTo64Bytes() public {
        vm.deal(ALICE, 10 ether);
        vm.startPrank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(Treasury.NoDonor.selector, ALICE));
        _treasury.setDonorName("alice");
        vm.expectRevert(abi.encodeWithSelector(Treasury.BadDonorName.selector, 0, 64));
        _treasury.donateAs{value: 1}("");
        vm.expectRevert(abi.encodeWithSelector(Treasury.BadDonorName.selector, 65, 64));
        _treasury.donateAs{value: 1}(string(new bytes(65)));
        vm.expectRevert(Treasury.NothingGiven.selector);
        _treasury.donate();
        _treasury.donateAs{value: 1}(string(new bytes(64)));
        _treasury.setDonorName("Alice");
        vm.stopPrank();
        eq(bytes(_treasury.donorOf(ALICE).name), bytes("Alice"), "name");
    }

    function testFuzz_NoWeekAndNoTotalIsExceeded(uint256 seed) public {
        uint128 perWeek = uint128(1 + seed % 100);
        uint128 total = uint128(1 + (seed >> 8) % 400);
        allow(perWeek, total, type(uint40).max);
        uint256 inWeek;
        uint256 net;
        uint256 week = block.timestamp / 7 days;
        for (uint256 i; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.warp(block.timestamp + (seed >> 16) % 3 days);
            if (block.timestamp / 7 days != week) (week, inWeek) = (block.timestamp / 7 days, 0);
            if (seed % 3 == 0) {
                uint256 back = (seed >> 64) % (address(_spender).balance + 1);
                _spender.refund(back);
                net -= back < net ? back : net;
                inWeek -= back < inWeek ? back : inWeek;
            } else {
                uint256 want = (seed >> 64) % 150;
                uint256 got = _spender.draw(want);
                uint256 room = perWeek - inWeek < total - net ? perWeek - inWeek : total - net;
                eq(got, want < room ? want : room, "drawn");
                net += got;
                inWeek += got;
            }
            eq(_treasury.spent(address(_spender)), net, "net");
            balanced();
        }
    }
}
