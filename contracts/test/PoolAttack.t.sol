// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Hooked, PoolWorld, TestToken} from "./PoolWorld.sol";
import {RestakingPool} from "../src/security/RestakingPool.sol";
import {SecurityRewards} from "../src/security/SecurityRewards.sol";

/// @dev Enters again from a token's hook.
contract Reenterer is Hooked {
    address private _to;
    bytes private _data;
    uint256 public entered;
    uint256 public worked;

    function plan(address to, bytes calldata data) external {
        (_to, _data) = (to, data);
    }

    function run(address to, bytes calldata data) external payable returns (bool ok) {
        (ok,) = to.call{value: msg.value}(data);
    }

    function hook() external {
        if (_to == address(0)) return;
        (address to, bytes memory data) = (_to, _data);
        _to = address(0);
        ++entered;
        (bool ok,) = to.call(data);
        if (ok) ++worked;
    }
}

/// @dev Takes no coins.
contract Refuser {
    function run(address to, bytes calldata data) external payable returns (bool ok) {
        (ok,) = to.call{value: msg.value}(data);
    }
}

/// @dev I25: no token and no receiver keeps others from staking, leaving or being slashed.
contract PoolAttackTest is PoolWorld {
    TestToken private good;

    function setUp() public {
        deployPool();
        good = new TestToken(18);
        vm.prank(GOVERNOR);
        prices.listAsset(address(good), type(uint128).max, 0);
    }

    function test_I25_ATokenThatFailsDoesNotStopASlash() public {
        TestToken.Fault[3] memory faults = [TestToken.Fault.Revert, TestToken.Fault.False, TestToken.Fault.Burn];
        address[] memory assets = new address[](3);
        (assets[1], assets[2]) = (address(token), address(good));
        uint32 service = newService(assets);
        stake(ALICE, op, 1000 ether);
        stakeToken(ALICE, op, token, 1000);
        stakeToken(ALICE, op, good, 1000);
        for (uint256 i; i < 3; ++i) {
            promiseTo(service, op, assets[i], 1e18);
        }
        for (uint256 i; i < 3; ++i) {
            token.setFault(faults[i]);
            (, uint256[] memory taken) = slash(service, op, 0.1e18, block.timestamp);
            yes(taken[0] != 0 && taken[1] != 0 && taken[2] != 0, "each asset was slashed");
        }
        uint256 owed = pool.undelivered(address(token), address(chest));
        eq(owed + assetsIn(op, address(token)), 1000, "what could not be sent is kept apart");
        eq(good.balanceOf(address(chest)) + assetsIn(op, address(good)), 1000, "the good one was sent");
        token.setFault(TestToken.Fault.None);
        pool.deliver(address(token), address(chest));
        eq(token.balanceOf(address(chest)), owed, "sent later");
        expect(abi.encodeWithSelector(RestakingPool.NothingToDeliver.selector, address(token), address(chest)));
        pool.deliver(address(token), address(chest));
    }

    function test_LittleGasDoesNotChangeWhatIsDone() public {
        stakeToken(ALICE, op, good, 1000);
        vm.prank(address(allocations));
        (bool ok,) = address(pool).call{gas: 330_000}(
            abi.encodeCall(RestakingPool.take, (op, address(good), 1, 2, address(chest)))
        );
        yes(!ok, "a slash that cannot send is not done");
        eq(assetsIn(op, address(good)), 1000, "at all");
        stake(ALICE, op, 1000 ether);
        vm.prank(OWNER);
        operators.setDelegate(op, 0);
        warp(EXIT + 1);
        for (uint256 gas_ = 60_000; gas_ < 600_000; gas_ += 20_000) {
            (ok,) = address(pool).call{gas: gas_}(abi.encodeCall(RestakingPool.applyDelegate, (op)));
            if (!ok) continue;
            eq(staking.stakeOf(bucketOf(op)).delegate, 0, "done, when it succeeds");
            return;
        }
        yes(false, "it takes less than 600,000 gas");
    }

    function test_I25_ATokenThatFailsHurtsItsOwnStakersAlone() public {
        stake(ALICE, op, 1000 ether);
        stakeToken(ALICE, op, token, 1000);
        stakeToken(ALICE, op, good, 1000);
        uint256 a = exit(ALICE, op, NATIVE, 1000 ether);
        uint256 b = exit(ALICE, op, address(token), 1000);
        uint256 c = exit(ALICE, op, address(good), 1000);
        token.setFault(TestToken.Fault.Burn);
        warp(EXIT + 1);
        claim(ALICE, a);
        claim(ALICE, c);
        vm.expectRevert();
        claim(ALICE, b);
        token.setFault(TestToken.Fault.None);
        eq(claim(ALICE, b), 1000, "nothing is lost");
    }

    function test_I25_ARewardTokenThatFailsDoesNotStopAnybody() public {
        vm.prank(OWNER);
        security.listVaultToken(op, NATIVE, address(token));
        stake(ALICE, op, 1000 ether);
        token.mint(SERVICE, 100 ether);
        vm.startPrank(SERVICE);
        token.approve(address(security), 100 ether);
        security.reward(op, NATIVE, address(token), 100 ether);
        vm.stopPrank();
        payIn(SERVICE, op, NATIVE, 10 ether);
        token.setFault(TestToken.Fault.Burn);
        uint256 id = exit(ALICE, op, NATIVE, 1000 ether);
        warp(EXIT + 1);
        claim(ALICE, id);
        yes(9 ether - collect(ALICE, op, NATIVE, NATIVE) <= 1, "coins are paid");
        vm.expectRevert();
        collect(ALICE, op, NATIVE, address(token));
        token.setFault(TestToken.Fault.None);
        yes(90 ether - collect(ALICE, op, NATIVE, address(token)) <= 1, "and tokens when they move again");
    }

    function test_I25_AStakerThatRefusesCoinsLeaves() public {
        Refuser r = new Refuser();
        vm.deal(address(this), 100 ether);
        yes(r.run{value: 100 ether}(address(pool), abi.encodeCall(RestakingPool.restake, (op))), "stakes");
        payIn(SERVICE, op, NATIVE, 1 ether);
        yes(r.run(address(pool), abi.encodeCall(RestakingPool.requestExit, (op, NATIVE, 100 ether))), "requests");
        warp(EXIT + 1);
        yes(r.run(address(pool), abi.encodeCall(RestakingPool.claimExit, (1))), "leaves");
        SecurityRewards.VaultID[] memory v = new SecurityRewards.VaultID[](0);
        yes(!r.run(address(security), abi.encodeCall(SecurityRewards.claim, (NATIVE, v, address(r)))), "not paid");
        yes(r.run(address(security), abi.encodeCall(SecurityRewards.claim, (NATIVE, v, BOB))), "but to another");
    }

    function test_ADepositIsNotCountedTwiceByReentry() public {
        Reenterer r = new Reenterer();
        token.setFault(TestToken.Fault.Hook);
        token.mint(address(r), 300);
        r.run(address(token), abi.encodeCall(token.approve, (address(pool), 300)));
        r.plan(address(pool), abi.encodeCall(RestakingPool.restakeToken, (op, address(token), 100)));
        yes(r.run(address(pool), abi.encodeCall(RestakingPool.restakeToken, (op, address(token), 200))), "stakes");
        eq(r.entered(), 1, "it entered");
        eq(r.worked(), 0, "in vain");
        eq(pool.sharesOf(address(r), op, address(token)), 200, "what arrived");
    }

    /// @dev The payer's stake changes between its payment's start and its end.
    function test_StakeThatComesDuringAPaymentCounts() public {
        vm.prank(OWNER);
        security.listVaultToken(op, address(good), address(token));
        stakeToken(ALICE, op, good, 1000);
        token.mint(SERVICE, 10 ether);
        vm.startPrank(SERVICE);
        token.approve(address(security), 10 ether);
        security.reward(op, address(good), address(token), 10 ether);
        vm.stopPrank();
        Reenterer r = new Reenterer();
        token.setFault(TestToken.Fault.Hook);
        token.mint(address(r), 1 ether);
        good.mint(address(r), 1e24);
        r.run(address(token), abi.encodeCall(token.approve, (address(security), 1 ether)));
        r.run(address(good), abi.encodeCall(good.approve, (address(pool), 1e24)));
        r.plan(address(pool), abi.encodeCall(RestakingPool.restakeToken, (op, address(good), 1e24)));
        yes(r.run(address(security), abi.encodeCall(SecurityRewards.reward, (op, address(good), address(token), 1 ether))), "pays");
        eq(r.worked(), 1, "it staked meanwhile");
        token.setFault(TestToken.Fault.None);
        SecurityRewards.VaultID[] memory v = new SecurityRewards.VaultID[](1);
        v[0] = SecurityRewards.VaultID(op, address(good));
        r.run(address(security), abi.encodeCall(SecurityRewards.claim, (address(token), v, address(r))));
        yes(token.balanceOf(address(r)) <= 0.9 ether, "it gets no more than it paid");
        eq(collect(ALICE, op, address(good), address(token)) >= 9 ether ? 1 : 0, 1, "Alice loses nothing");
    }

    function test_AStolenOrRebasedTokenIsItsOwnStakersLoss() public {
        stakeToken(ALICE, op, token, 1000);
        stakeToken(BOB, op, good, 1000);
        token.burnFrom(address(pool), 600);
        uint256 a = exit(ALICE, op, address(token), 1000);
        uint256 b = exit(BOB, op, address(good), 1000);
        warp(EXIT + 1);
        vm.expectRevert();
        claim(ALICE, a);
        eq(claim(BOB, b), 1000, "Bob's are others");
    }

    function test_CoinsSentBySomeoneElseAreRefused() public {
        vm.deal(address(this), 1 ether);
        (bool ok,) = address(security).call{value: 1 ether}("");
        yes(!ok, "the rewards take none");
        (ok,) = address(pool).call{value: 1 ether}("");
        yes(!ok, "nor does the pool");
    }
}
