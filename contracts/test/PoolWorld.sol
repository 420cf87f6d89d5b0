// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Bls, Chest, StakingWorld} from "./StakingWorld.sol";
import {IRewards} from "../src/chain/IChain.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {Rewards} from "../src/chain/Rewards.sol";
import {IBuckets, Staking} from "../src/chain/Staking.sol";
import {Tips} from "../src/chain/Tips.sol";
import {VoteWeight} from "../src/chain/VoteWeight.sol";
import {IGuardian} from "../src/governance/IGuardian.sol";
import {IEscrowLedger} from "../src/governance/IVoteEscrow.sol";
import {Monetary} from "../src/governance/Monetary.sol";
import {Parameters} from "../src/governance/Parameters.sol";
import {Allocations} from "../src/security/Allocations.sol";
import {AssetPrices} from "../src/security/AssetPrices.sol";
import {ServiceTerms} from "../src/security/ISecurity.sol";
import {Operators} from "../src/security/Operators.sol";
import {RestakingPool} from "../src/security/RestakingPool.sol";
import {RiskView} from "../src/security/RiskView.sol";
import {IActiveStake, SecurityRewards} from "../src/security/SecurityRewards.sol";
import {Services} from "../src/security/Services.sol";

/// @dev A guardian that pauses what a test says.
contract TestGuardian is IGuardian {
    mapping(bytes32 risk => bool) public paused;

    function set(bytes32 risk, bool on) external {
        paused[risk] = on;
    }
}

/// @dev An escrow that writes down what the pool tells.
contract PoolLedger is IEscrowLedger {
    address public pool;
    mapping(address account => mapping(uint32 operator => uint256)) public positions;
    mapping(uint32 operator => uint256) public votes;
    mapping(uint32 operator => uint256) public assets;
    mapping(uint32 operator => uint256) public shares;
    bool public silent;

    function connect(address pool_) external {
        pool = pool_;
    }

    function hush() external {
        silent = true;
    }

    function record(uint256, address, uint256, uint16, uint40, bool) external {}

    function position(address account, uint32 operator, uint256 shares_) external {
        require(msg.sender == pool, "by a stranger");
        if (!silent) positions[account][operator] = shares_;
    }

    function ratio(uint32 operator, uint256 active, uint256 assets_, uint256 shares_) external {
        require(msg.sender == pool, "by a stranger");
        if (!silent) (votes[operator], assets[operator], shares[operator]) = (active, assets_, shares_);
    }
}

/// @dev A token that anybody mints, with faults that can be switched on.
contract TestToken is ERC20 {
    enum Fault {
        None,
        Fee,
        False,
        Revert,
        Burn,
        Hook
    }

    Fault public fault;
    uint8 private immutable _decimals;

    constructor(uint8 decimals_) ERC20("Token", "TKN") {
        _decimals = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    /// @dev As a rebase does.
    function burnFrom(address from, uint256 amount) external {
        _burn(from, amount);
    }

    function setFault(Fault f) external {
        fault = f;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return _faulty(msg.sender, to) && super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return _faulty(from, to) && super.transferFrom(from, to, amount);
    }

    function _faulty(address from, address to) private returns (bool) {
        if (fault == Fault.Revert) revert("no");
        if (fault == Fault.False) return false;
        if (fault == Fault.Burn) {
            assembly {
                invalid()
            }
        }
        if (fault == Fault.Hook) {
            if (from.code.length != 0) try Hooked(from).hook() {} catch {}
            if (to.code.length != 0) try Hooked(to).hook() {} catch {}
        }
        return true;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (fault == Fault.Fee && from != address(0) && to != address(0)) super._update(to, address(0xfee), amount / 100);
    }
}

interface Hooked {
    function hook() external;
}

/// @dev The pool, with the chain's staking and rewards as genesis has them; a day is a day.
abstract contract PoolWorld is StakingWorld {
    address internal constant SLASHING = address(0x51a5);
    uint40 internal constant DAY = 1 days;
    uint40 internal constant EXIT = 9 days;
    address internal constant NATIVE = address(0);
    address internal constant OWNER = address(0x09e2);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant CAROL = address(0xca201);
    address internal constant SERVICE = address(0x5e2);
    uint256 internal constant BLOCK_WEI = 1.6 ether;

    Rewards internal chainRewards;
    Chest internal chest;
    TestGuardian internal guardian;
    PoolLedger internal votes;
    Operators internal operators;
    RestakingPool internal pool;
    Allocations internal allocations;
    SecurityRewards internal security;
    AssetPrices internal prices;
    RiskView internal risk;
    TestToken internal token;
    uint32 internal delegate;
    uint32 internal op;

    function poolParameters() private returns (Parameters) {
        Parameters.Parameter[] memory p = new Parameters.Parameter[](9);
        p[0] = Parameters.Parameter("stake.minBucket", 100 ether, 1 ether, 10_000 ether, 0);
        p[1] = Parameters.Parameter("delegate.fee", 100 ether, 0, 10_000 ether, 0);
        p[2] = Parameters.Parameter("delegate.minActivate", 1_200_000 ether, 100_000 ether, 10_000_000 ether, 0);
        p[3] = Parameters.Parameter("delegate.minStay", 1_000_000 ether, 50_000 ether, 10_000_000 ether, 0);
        p[4] = Parameters.Parameter("fault.productivity", 8500, 5000, 9900, 0);
        p[5] = Parameters.Parameter("fault.missed", 4 ether, 0, 100 ether, 0);
        p[6] = Parameters.Parameter("fault.probation", 6, 1, 48, 0);
        p[7] = Parameters.Parameter("fault.doubleSign", 500, 100, 10_000, 0);
        p[8] = Parameters.Parameter("pool.commission", 2000, 0, 5000, 0);
        return new Parameters(GOVERNOR, p);
    }

    function deployPool() internal {
        vm.warp(1_800_000_000);
        (bls, weights, params) = (new Bls(), new VoteWeight(), poolParameters());
        (chest, guardian, votes) = (new Chest(), new TestGuardian(), new PoolLedger());
        Monetary schedule =
            new Monetary(GOVERNOR, DAY, uint64(block.timestamp), uint96(BLOCK_WEI), 0, 3000, 2000);
        uint64 n = vm.getNonce(address(this));
        address[9] memory at_;
        for (uint256 i; i < 9; ++i) {
            at_[i] = vm.computeCreateAddress(address(this), n + i);
        }
        delegates = new Delegates(COMMITTEE, IBuckets(at_[1]), IRewards(at_[2]), params, EPOCH);
        staking = new Staking(delegates, IRewards(at_[2]), weights, GOVERNOR, params, at_[5], votes, EPOCH);
        chainRewards =
            new Rewards(delegates, staking, COMMITTEE, Tips(payable(at_[3])), schedule, uint64(block.timestamp));
        new Tips(at_[2]);
        operators = new Operators(params, DAY);
        pool = new RestakingPool(
            RestakingPool.Links(
                at_[1], at_[2], at_[6], SLASHING, address(chest), at_[7], address(votes), at_[8], address(guardian), at_[4]
            ),
            DAY
        );
        allocations = new Allocations(pool, SLASHING, guardian, DAY, new Services.NewService[](0));
        security = new SecurityRewards(IActiveStake(address(pool)), at_[2], GOVERNOR);
        prices = new AssetPrices(GOVERNOR);
        eq(address(prices), at_[8], "address of the last");
        risk = new RiskView(allocations, prices);
        votes.connect(address(pool));
        delegate = register(0);
        vm.prank(OWNER);
        op = operators.register(delegate, 91, 1000, "ipfs://operator");
        token = new TestToken(18);
        vm.prank(GOVERNOR);
        prices.listAsset(address(token), type(uint128).max, 0);
    }

    /// @dev Restakes coins.
    function stake(address who, uint32 operator, uint256 amount) internal returns (uint256) {
        vm.deal(who, who.balance + amount);
        vm.prank(who);
        return pool.restake{value: amount}(operator);
    }

    /// @dev Restakes a token.
    function stakeToken(address who, uint32 operator, TestToken t, uint256 amount) internal returns (uint256) {
        t.mint(who, amount);
        vm.startPrank(who);
        t.approve(address(pool), amount);
        uint256 shares = pool.restakeToken(operator, address(t), amount);
        vm.stopPrank();
        return shares;
    }

    function exit(address who, uint32 operator, address asset, uint256 shares) internal returns (uint256) {
        vm.prank(who);
        return pool.requestExit(operator, asset, shares);
    }

    function claim(address who, uint256 id) internal returns (uint256) {
        vm.prank(who);
        return pool.claimExit(id);
    }

    function assetsIn(uint32 operator, address asset) internal view returns (uint256 assets) {
        (assets,,) = pool.vault(operator, asset);
    }

    function bucketOf(uint32 operator) internal view returns (uint256 bucket) {
        (bucket,,) = pool.bookOf(operator);
    }

    /// @dev Takes a part, in 10¹⁸, of a vault.
    function takePart(uint32 operator, address asset, uint256 part) internal returns (uint256) {
        vm.prank(address(allocations));
        return pool.take(operator, asset, part, 1e18, address(chest));
    }

    function giveBack(uint32 operator, uint256 amount) internal {
        vm.deal(address(chest), address(chest).balance + amount);
        vm.prank(address(chest));
        pool.restore{value: amount}(operator, NATIVE, amount);
    }

    /// @dev A block of a delegate after `seconds_`, ten at most, whose reward is settled.
    function produce(uint32 proposer, uint256 seconds_) internal {
        onBlock(0);
        onBlock(0);
        warp(seconds_);
        onBlock(proposer);
        vm.deal(address(chainRewards), address(chainRewards).balance + BLOCK_WEI * seconds_);
        warp(1);
        onBlock(0);
    }

    function onBlock(uint32 proposer) private {
        vm.prank(COMMITTEE);
        chainRewards.onBlock(proposer);
    }

    function payIn(address who, uint32 operator, address asset, uint256 amount) internal returns (uint256) {
        vm.deal(who, who.balance + amount);
        vm.prank(who);
        return security.reward{value: amount}(operator, asset, NATIVE, amount);
    }

    function payAll(address who, address asset, uint256 amount) internal returns (uint256) {
        vm.deal(who, who.balance + amount);
        vm.prank(who);
        return security.rewardAsset{value: amount}(asset, NATIVE, amount);
    }

    function collect(address who, uint32 operator, address asset, address paidIn) internal returns (uint256) {
        SecurityRewards.VaultID[] memory v = new SecurityRewards.VaultID[](1);
        v[0] = SecurityRewards.VaultID(operator, asset);
        vm.prank(who);
        return security.claim(paidIn, v, who);
    }

    function terms() internal pure returns (ServiceTerms memory) {
        return ServiceTerms(SERVICE, address(0x4a23ed), address(0x9200f), 1e18, 0.25e18, 0.1e18);
    }

    function newService(address[] memory assets) internal returns (uint32) {
        vm.prank(SERVICE);
        return allocations.registerService(Services.NewService(terms(), assets, true, "ipfs://service"));
    }

    function nativeService() internal returns (uint32) {
        return newService(new address[](1));
    }

    function bothService() internal returns (uint32) {
        address[] memory assets = new address[](2);
        assets[1] = address(token);
        return newService(assets);
    }

    /// @dev Opts in and promises, and lets the promise count.
    function promiseTo(uint32 service, uint32 operator, address asset, uint64 wad) internal {
        address owner = operators.ownerOf(operator);
        if (!allocations.securedBy(service, operator, uint40(block.timestamp))) {
            vm.prank(owner);
            allocations.optIn(operator, service);
        }
        vm.prank(owner);
        allocations.allocate(operator, service, asset, wad);
        warp(allocations.noticeOf(service) + 1);
    }

    function slash(uint32 service, uint32 operator, uint256 wad, uint256 capture)
        internal
        returns (address[] memory assets, uint256[] memory taken)
    {
        vm.prank(SLASHING);
        return allocations.slash(service, operator, wad, uint40(capture), address(chest));
    }
}
