// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld, TestToken} from "./PoolWorld.sol";
import {SecurityRewards} from "../src/security/SecurityRewards.sol";

contract SecurityRewardsTest is PoolWorld {
    uint32 private other;

    function setUp() public {
        deployPool();
        vm.prank(BOB);
        other = operators.register(0, 91, 0, "");
    }

    function close(uint256 got, uint256 want, string memory what) private pure {
        if (got > want || want - got > 2) revert NotEqual(what, got, want);
    }

    function conserved(address paidIn, uint256 balance) private view {
        eq(security.held(paidIn), balance, "held");
    }

    function test_AServicePaysTheStakersOfAVault() public {
        stake(ALICE, op, 300 ether);
        stake(CAROL, op, 100 ether);
        eq(payIn(SERVICE, op, NATIVE, 10 ether), 10 ether, "paid");
        eq(security.owed(OWNER, NATIVE), 1 ether, "the operator's tenth");
        close(security.earned(ALICE, op, NATIVE, NATIVE), 6.75 ether, "what Alice sees");
        close(collect(ALICE, op, NATIVE, NATIVE), 6.75 ether, "three quarters");
        close(collect(CAROL, op, NATIVE, NATIVE), 2.25 ether, "one quarter");
        expect(abi.encodeWithSelector(SecurityRewards.NothingOwed.selector, ALICE, NATIVE));
        collect(ALICE, op, NATIVE, NATIVE);
    }

    function test_AnAssetsRewardGoesToAllVaultsByActiveStake() public {
        stake(ALICE, op, 300 ether);
        stake(CAROL, other, 100 ether);
        stakeToken(CAROL, other, token, 1000 ether);
        eq(payAll(SERVICE, NATIVE, 40 ether), 40 ether, "paid");
        close(security.earned(ALICE, op, NATIVE, NATIVE), 27 ether, "a view tells before a settlement");
        close(collect(ALICE, op, NATIVE, NATIVE), 27 ether, "three quarters less the commission");
        close(security.owed(OWNER, NATIVE), 3 ether, "which is the operator's");
        close(collect(CAROL, other, NATIVE, NATIVE), 10 ether, "one quarter");
        exit(ALICE, op, NATIVE, 300 ether);
        payAll(SERVICE, NATIVE, 4 ether);
        close(collect(CAROL, other, NATIVE, NATIVE), 4 ether + 1, "leaving stake earns nothing");
    }

    function test_I22_WhatNobodyCanEarnComesBack() public {
        eq(payIn(SERVICE, op, NATIVE, 5 ether), 0, "not paid");
        eq(SERVICE.balance, 5 ether, "and back");
        eq(payAll(SERVICE, NATIVE, 5 ether), 0, "not paid");
        eq(SERVICE.balance, 10 ether, "and back");
        vm.prank(GOVERNOR);
        security.listAssetToken(NATIVE, address(token));
        token.mint(SERVICE, 5);
        vm.startPrank(SERVICE);
        token.approve(address(security), 5);
        eq(security.rewardAsset(NATIVE, address(token), 5), 0, "tokens are not taken");
        eq(security.reward(op, NATIVE, address(token), 5), 0, "either");
        vm.stopPrank();
        eq(token.balanceOf(SERVICE), 5, "they stay");
        conserved(NATIVE, 0);
        Refusing r = new Refusing();
        vm.deal(address(r), 1 ether);
        expect(abi.encodeWithSelector(SecurityRewards.PaymentRefused.selector, address(r), 1 ether));
        r.pay(security);
    }

    /// @dev I23: a wei into ten billion coins, often.
    function test_I23_TinyRewardsIntoHugeStakeAreNotLost() public {
        stake(ALICE, other, 5e27);
        stake(CAROL, op, 5e27);
        for (uint256 i; i < 10; ++i) {
            payIn(SERVICE, other, NATIVE, 1);
            payAll(SERVICE, NATIVE, 2);
        }
        close(collect(ALICE, other, NATIVE, NATIVE), 20, "ten of its own and half of twenty");
    }

    function test_OnlyListedTokensAreTaken() public {
        stake(ALICE, op, 300 ether);
        expect(abi.encodeWithSelector(SecurityRewards.TokenNotListed.selector, op, NATIVE, address(token)));
        security.reward(op, NATIVE, address(token), 1);
        expect(abi.encodeWithSelector(SecurityRewards.TokenNotListed.selector, uint32(0), NATIVE, address(token)));
        security.rewardAsset(NATIVE, address(token), 1);
        expect(abi.encodeWithSelector(SecurityRewards.NotLister.selector, ALICE));
        vm.prank(ALICE);
        security.listVaultToken(op, NATIVE, address(token));
        expect(abi.encodeWithSelector(SecurityRewards.NotLister.selector, OWNER));
        vm.prank(OWNER);
        security.listAssetToken(NATIVE, address(token));
        vm.startPrank(GOVERNOR);
        expect(abi.encodeWithSelector(SecurityRewards.NotToken.selector, NATIVE));
        security.listAssetToken(NATIVE, NATIVE);
        for (uint256 i; i < 3; ++i) {
            security.listAssetToken(NATIVE, address(new TestToken(18)));
        }
        expect(abi.encodeWithSelector(SecurityRewards.TooManyTokens.selector, 3, 3));
        security.listAssetToken(NATIVE, address(token));
        for (uint256 i; i < 4; ++i) {
            security.listVaultToken(op, NATIVE, address(new TestToken(18)));
        }
        expect(abi.encodeWithSelector(SecurityRewards.TooManyTokens.selector, 4, 4));
        security.listVaultToken(op, NATIVE, address(token));
        address first = security.assetTokens(NATIVE)[0];
        expect(abi.encodeWithSelector(SecurityRewards.TokenListed.selector, first));
        security.listVaultToken(op, NATIVE, first);
        vm.stopPrank();
        eq(security.tokensOf(op, NATIVE).length, 8, "eight with the coin");
        eq(security.tokensOf(op, NATIVE)[0], NATIVE, "which is the first");
    }

    function test_ATokenListedForAVaultAndItsAssetIsOne() public {
        vm.prank(OWNER);
        security.listVaultToken(op, NATIVE, address(token));
        stake(ALICE, op, 300 ether);
        pay(token, 100);
        vm.prank(GOVERNOR);
        security.listAssetToken(NATIVE, address(token));
        pay(token, 100);
        token.mint(SERVICE, 100);
        vm.startPrank(SERVICE);
        token.approve(address(security), 100);
        security.rewardAsset(NATIVE, address(token), 100);
        vm.stopPrank();
        close(collect(ALICE, op, NATIVE, address(token)), 270, "all of it, once");
    }

    function pay(TestToken t, uint256 amount) private {
        t.mint(SERVICE, amount);
        vm.startPrank(SERVICE);
        t.approve(address(security), amount);
        security.reward(op, NATIVE, address(t), amount);
        vm.stopPrank();
    }

    function test_PaymentsSayWhatTheyAre() public {
        stake(ALICE, op, 300 ether);
        vm.deal(address(this), 2 ether);
        expect(abi.encodeWithSelector(SecurityRewards.WrongValue.selector, 1, 2));
        security.reward{value: 1}(op, NATIVE, NATIVE, 2);
        expect(abi.encodeWithSelector(SecurityRewards.NothingToPay.selector));
        security.reward(op, NATIVE, NATIVE, 0);
        vm.prank(OWNER);
        security.listVaultToken(op, NATIVE, address(token));
        expect(abi.encodeWithSelector(SecurityRewards.WrongValue.selector, 1, 5));
        security.reward{value: 1}(op, NATIVE, address(token), 5);
        expect(abi.encodeWithSelector(SecurityRewards.NotPool.selector, address(this)));
        security.settle(ALICE, op, NATIVE, 0, 0, 0);
        expect(abi.encodeWithSelector(SecurityRewards.NotPool.selector, address(this)));
        security.harvested(op, 1, 1);
        expect(abi.encodeWithSelector(SecurityRewards.NotPool.selector, address(this)));
        security.credit(ALICE);
        token.mint(address(this), type(uint128).max);
        token.approve(address(security), type(uint256).max);
        expect(abi.encodeWithSelector(SecurityRewards.AmountOutOfRange.selector, (1 << 126) + 1, 1 << 126));
        security.reward(op, NATIVE, address(token), (1 << 126) + 1);
    }

    function test_AFeeOfTheTokenIsNotPaidOut() public {
        vm.prank(OWNER);
        security.listVaultToken(op, NATIVE, address(token));
        stake(ALICE, op, 300 ether);
        token.setFault(TestToken.Fault.Fee);
        pay(token, 10_000);
        eq(security.held(address(token)), 9900, "what arrived");
        eq(security.owed(OWNER, address(token)), 990, "a tenth of that");
    }

    function test_AnAccountIsTouchedByAnybody() public {
        stake(ALICE, op, 300 ether);
        payIn(SERVICE, op, NATIVE, 10 ether);
        security.touch(ALICE, SecurityRewards.VaultID(op, NATIVE));
        close(security.owed(ALICE, NATIVE), 9 ether, "credited");
        eq(security.earned(ALICE, op, NATIVE, NATIVE), 0, "once");
    }

    /// @dev A slash lowers what a vault earns from then on, and takes nothing of what it has earned.
    function test_ASlashDoesNotTouchWhatWasEarned() public {
        stake(ALICE, op, 300 ether);
        stake(CAROL, other, 300 ether);
        payAll(SERVICE, NATIVE, 20 ether);
        takePart(op, NATIVE, 0.5e18);
        payAll(SERVICE, NATIVE, 30 ether);
        close(collect(ALICE, op, NATIVE, NATIVE), 18 ether, "half of 20 and a third of 30, less a tenth");
        close(collect(CAROL, other, NATIVE, NATIVE), 30 ether, "half and two thirds");
    }

    /// @dev I21: in k accounts or one, in any order of settlements, within k wei.
    function testFuzz_I21_SplittingAndOrderDoNotMatter(uint96 whole, uint8 parts, uint96 paid, uint256 seed) public {
        uint256 k = bound(parts, 1, 6);
        uint256 amount = bound(whole, 600 ether, 1e28) / k * k;
        uint256 sum = bound(paid, 1, 1e27);
        stake(ALICE, op, amount);
        vm.prank(CAROL);
        uint32 twin = operators.register(0, 91, 1000, "");
        for (uint256 i; i < k; ++i) {
            stake(voter(i), twin, amount / k);
        }
        for (uint256 round; round < 4; ++round) {
            payIn(SERVICE, op, NATIVE, sum);
            payIn(SERVICE, twin, NATIVE, sum);
            payAll(SERVICE, NATIVE, sum);
            security.touch(voter((seed >> (round * 8)) % k), SecurityRewards.VaultID(twin, NATIVE));
            if (seed >> (200 + round) & 1 == 1) security.touch(ALICE, SecurityRewards.VaultID(op, NATIVE));
        }
        uint256 one = credited(ALICE, op);
        uint256 many;
        for (uint256 i; i < k; ++i) {
            many += credited(voter(i), twin);
        }
        yes(one + k + 4 >= many && many + k + 4 >= one, "the same");
    }

    function credited(address who, uint32 operator) private returns (uint256) {
        security.touch(who, SecurityRewards.VaultID(operator, NATIVE));
        return security.owed(who, NATIVE);
    }
}

contract Refusing {
    function pay(SecurityRewards s) external {
        s.rewardAsset{value: 1 ether}(address(0), address(0), 1 ether);
    }
}
