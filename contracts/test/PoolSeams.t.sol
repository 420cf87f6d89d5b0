// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld, TestToken} from "./PoolWorld.sol";
import {Chest} from "./StakingWorld.sol";
import {RestakingPool} from "../src/security/RestakingPool.sol";
import {SecurityRewards} from "../src/security/SecurityRewards.sol";

/// @dev Restakes a token that calls its sender, and then pays a reward to the vault before it has its shares.
contract Sniper {
    RestakingPool private immutable POOL;
    SecurityRewards private immutable REWARDS;
    TestToken private immutable TOKEN;
    uint32 private immutable OPERATOR;
    bool private _armed;

    constructor(RestakingPool pool, SecurityRewards rewards, TestToken token, uint32 operator) payable {
        (POOL, REWARDS, TOKEN, OPERATOR) = (pool, rewards, token, operator);
        token.approve(address(pool), type(uint256).max);
    }

    receive() external payable {}

    function stake(uint256 amount) external {
        TOKEN.mint(address(this), amount);
        _armed = true;
        POOL.restakeToken(OPERATOR, address(TOKEN), amount);
        _armed = false;
    }

    function hook() external {
        if (!_armed) return;
        _armed = false;
        REWARDS.reward{value: 1 ether}(OPERATOR, address(TOKEN), address(0), 1 ether);
    }

    function collect() external {
        SecurityRewards.VaultID[] memory v = new SecurityRewards.VaultID[](1);
        v[0] = SecurityRewards.VaultID(OPERATOR, address(TOKEN));
        REWARDS.claim(address(0), v, address(this));
    }
}

/// @notice What goes wrong between the pool, the staking, and both rewards.
contract PoolSeamsTest is PoolWorld {
    function setUp() public {
        deployPool();
    }

    /// @dev A bucket that belonged to a contract has a past of credits; they were the contract's, not the pool's.
    function test_FirstBucketOfAContractBringsNoClaimOnOthersRewards() public {
        stake(ALICE, op, 1000 ether);
        address box = address(new Chest());
        uint256 id = create(box, delegate, 1000 ether, 91, true);
        produce(delegate, 10);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        chainRewards.claim(ids);
        uint256 earned = chainRewards.owed(box);
        yes(earned > 1 ether, "it has earned something");
        vm.prank(BOB);
        uint32 second = operators.register(delegate, 91, 0, "");
        vm.startPrank(box);
        staking.approve(address(pool), id);
        pool.restakeBucket(second, id);
        vm.stopPrank();

        // Anyone credits the pool with what another operator's bucket has earned.
        ids[0] = bucketOf(op);
        chainRewards.claim(ids);
        pool.harvest(second);
        eq(security.potOf(second, NATIVE, NATIVE).total, 0, "nothing of others");
        pool.harvest(op);
        yes(security.potOf(op, NATIVE, NATIVE).total > 0, "whose it is");
        exit(ALICE, op, NATIVE, 1 ether);
        yes(takePart(op, NATIVE, 0.1e18) > 0, "can be slashed");
    }

    /// @dev Shares that come after a reward earn nothing of it, whatever the token calls in between.
    function test_TokenThatCallsItsSenderEarnsNoRewardsOfBefore() public {
        stakeToken(ALICE, op, token, 1000 ether);
        payIn(BOB, op, address(token), 500 ether);
        Sniper s = new Sniper{value: 0}(pool, security, token, op);
        vm.deal(address(s), 1 ether);
        s.stake(1 ether);
        vm.deal(address(s), 1 ether);
        token.setFault(TestToken.Fault.Hook);
        s.stake(1_000_000 ether);
        token.setFault(TestToken.Fault.None);
        try s.collect() {} catch {}
        yes(address(s).balance < 2 ether, "no more than it has paid itself");
        yes(collect(ALICE, op, address(token), NATIVE) > 449 ether, "hers is there");
    }
}
