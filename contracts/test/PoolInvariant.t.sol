// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {PoolWorld, TestToken} from "./PoolWorld.sol";
import {Allocations} from "../src/security/Allocations.sol";
import {RestakingPool} from "../src/security/RestakingPool.sol";
import {SecurityRewards} from "../src/security/SecurityRewards.sol";

/// @dev Does to the pool all that stakers, operators, services, slashes and payers can, in any order, and remembers what was
/// promised. Who may be refused is refused; what must never fail is counted when it does.
contract PoolHandler is PoolWorld {
    uint256 private constant PEOPLE = 5;
    uint32 public constant OPERATORS = 3;
    uint32 public constant SERVICES = 3;

    struct Guarantee {
        uint32 service;
        uint32 operator;
        address asset;
        uint40 until;
        uint256 amount;
        bool void;
    }

    Guarantee[] public guarantees;
    mapping(uint32 operator => mapping(address asset => uint256)) public lastMagnitude;
    /// @dev Coins and tokens by where they went, for conservation.
    mapping(address asset => uint256) public staked;
    mapping(address asset => uint256) public left;
    mapping(address asset => uint256) public slashedAway;
    mapping(address asset => uint256) public givenBack;
    /// @dev Of the coin: paid into the rewards, and out of them.
    uint256 public paidIn;
    uint256 public paidOut;
    uint256 public earnedByVoting;
    /// @dev What must not happen and did.
    string public broken;
    uint256 public tried;
    uint256 public done;
    mapping(string => uint256) public counts;

    constructor() {
        deployPool();
        vm.startPrank(OWNER);
        for (uint32 i = 1; i < OPERATORS; ++i) {
            operators.register(i == 1 ? delegate : 0, 91 * (uint16(i) + 1), uint16(i) * 700, "");
        }
        vm.stopPrank();
        nativeService();
        bothService();
        bothService();
        for (uint32 o = 1; o <= OPERATORS; ++o) {
            for (uint256 a; a < 2; ++a) {
                lastMagnitude[o][asset(a)] = 1e18;
            }
        }
        stakeSome(0, 0, 2000 ether);
        stakeSome(1, 1, 3000 ether);
        vm.startPrank(OWNER);
        for (uint32 s = 1; s <= SERVICES; ++s) {
            for (uint32 o = 1; o <= 2; ++o) {
                allocations.optIn(o, s);
                allocations.allocate(o, s, NATIVE, 0.3e18);
            }
        }
        vm.stopPrank();
        warp(DAY + 1);
    }

    function asset(uint256 seed) public view returns (address) {
        return seed % 2 == 0 ? NATIVE : address(token);
    }

    function person(uint256 seed) public pure returns (address) {
        return voter(seed % PEOPLE);
    }

    function people() external pure returns (uint256) {
        return PEOPLE;
    }

    function parts() external view returns (RestakingPool, Allocations, SecurityRewards) {
        return (pool, allocations, security);
    }

    function bucketAmount(uint32 o) external view returns (uint256) {
        return staking.stakeOf(bucketOf(o)).amount;
    }

    function told(uint32 o) external view returns (uint256 active, uint256 assets_, uint256 shares_) {
        return (votes.votes(o), votes.assets(o), votes.shares(o));
    }

    function toldPosition(address who, uint32 o) external view returns (uint256) {
        return votes.positions(who, o);
    }

    function guaranteeCount() external view returns (uint256) {
        return guarantees.length;
    }

    function tokenBalance() external view returns (uint256) {
        return token.balanceOf(address(pool));
    }

    function operatorOf(uint256 seed) private pure returns (uint32) {
        return uint32(1 + seed % OPERATORS);
    }

    function serviceOf(uint256 seed) private pure returns (uint32) {
        return uint32(1 + seed % SERVICES);
    }

    function must(bool ok, string memory what) private {
        if (!ok && bytes(broken).length == 0) broken = what;
    }

    function try_(address who, address to, uint256 value, bytes memory data) private returns (bool ok) {
        ++tried;
        vm.prank(who);
        (ok,) = to.call{value: value}(data);
        if (ok) ++done;
    }

    function stakeSome(uint256 who, uint256 o, uint256 amount) private {
        address p = person(who);
        vm.deal(p, p.balance + amount);
        if (try_(p, address(pool), amount, abi.encodeCall(RestakingPool.restake, (operatorOf(o))))) staked[NATIVE] += amount;
    }

    function stakeCoins(uint256 seed, uint96 amount) external {
        stakeSome(seed, seed >> 8, bound(amount, 100 ether, 1e25));
    }

    function stakeTokens(uint256 seed, uint96 amount) external {
        uint256 n = bound(amount, 1, 1e25);
        address p = person(seed);
        token.mint(p, n);
        vm.prank(p);
        token.approve(address(pool), n);
        bool ok = try_(p, address(pool), 0, abi.encodeCall(RestakingPool.restakeToken, (operatorOf(seed >> 8), address(token), n)));
        if (ok) staked[address(token)] += n;
    }

    function stakeBucket(uint256 seed, uint96 amount) external {
        address p = person(seed);
        uint256 n = bound(amount, 100 ether, 1e24);
        uint256 id = create(p, seed >> 8 & 1 == 0 ? 0 : delegate, n, seed >> 9 & 1 == 0 ? 0 : 91, seed >> 10 & 1 == 0);
        vm.prank(p);
        staking.approve(address(pool), id);
        if (try_(p, address(pool), 0, abi.encodeCall(RestakingPool.restakeBucket, (operatorOf(seed >> 16), id)))) {
            staked[NATIVE] += n;
        }
    }

    function leave(uint256 seed, uint256 shares) external {
        address p = person(seed);
        uint32 o = operatorOf(seed >> 8);
        address a = asset(seed >> 16);
        uint256 have = pool.sharesOf(p, o, a);
        if (have == 0) return;
        shares = seed >> 17 & 3 == 0 ? have : bound(shares, 1, have);
        must(try_(p, address(pool), 0, abi.encodeCall(RestakingPool.requestExit, (o, a, shares))), "an exit was refused");
        ++counts["exits"];
    }

    function claimOne(uint256 seed) external {
        address p = person(seed);
        RestakingPool.ExitInfo[] memory list = pool.exitsOf(p, 0, 50);
        if (list.length == 0) return;
        RestakingPool.ExitInfo memory e = list[(seed >> 8) % list.length];
        ++tried;
        vm.prank(p);
        (bool ok, bytes memory paid) = address(pool).call(abi.encodeCall(RestakingPool.claimExit, (e.id)));
        must(ok == e.left, "a claim that was due was refused, or one that was not was paid");
        if (!ok) return;
        ++done;
        uint256 value = abi.decode(paid, (uint256));
        // A batch is rounded once, and who is its last gets what rounding has left there.
        must(value + 1 >= e.value && value <= e.value + 50, "another value than was shown");
        left[e.asset] += value;
        ++counts["claims"];
    }

    function pass(uint256 seed) external {
        uint256[6] memory some = [uint256(1), 600, 1 days, 1 days + 1, 3 days, 9 days + 1];
        warp(some[seed % 6]);
    }

    function optIn(uint256 seed) external {
        try_(OWNER, address(allocations), 0, abi.encodeCall(Allocations.optIn, (operatorOf(seed), serviceOf(seed >> 8))));
    }

    function optOut(uint256 seed) external {
        if (seed >> 16 & 3 != 0) return;
        try_(OWNER, address(allocations), 0, abi.encodeCall(Allocations.optOut, (operatorOf(seed), serviceOf(seed >> 8))));
    }

    function allocate(uint256 seed, uint64 wad) external {
        (uint32 o, uint32 s, address a) = (operatorOf(seed), serviceOf(seed >> 8), asset(seed >> 16));
        uint64 w = uint64(bound(wad, 0, 0.6e18));
        if (try_(OWNER, address(allocations), 0, abi.encodeCall(Allocations.allocate, (o, s, a, w)))) ++counts["promises"];
    }

    function guarantee(uint256 seed) external {
        (uint32 o, uint32 s, address a) = (operatorOf(seed), serviceOf(seed >> 8), asset(seed >> 16));
        uint40 until = uint40(block.timestamp + (seed >> 24) % (9 days + 1));
        if (seed >> 64 & 1 == 0) until = uint40(block.timestamp + 9 days);
        uint256 amount = allocations.guaranteed(s, o, a, until);
        if (amount == 0) return;
        guarantees.push(Guarantee(s, o, a, until, amount, false));
        ++counts["guarantees"];
    }

    function slashOne(uint256 seed, uint64 wad, uint32 age) external {
        (uint32 o, uint32 s) = (operatorOf(seed), serviceOf(seed >> 8));
        uint256 capture = block.timestamp - bound(age, 0, 9 days + 10);
        if (seed >> 16 & 1 == 0) capture = block.timestamp;
        doSlash(s, o, bound(wad, 0, seed >> 17 & 7 == 0 ? 1.5e18 : 0.2e18), capture);
    }

    /// @dev A service cashes what it was guaranteed.
    function cash(uint256 seed) external {
        // One of the latest: older ones are over.
        uint256 n = guarantees.length;
        if (n == 0) return;
        Guarantee memory g = guarantees[n - 1 - seed % (n < 4 ? n : 4)];
        if (g.void || block.timestamp > g.until) return;
        uint256 before = slashedAway[g.asset];
        bool ok = doSlash(g.service, g.operator, 1e18, block.timestamp);
        must(ok, "a guaranteed slash was refused");
        must(slashedAway[g.asset] - before >= g.amount, "I9: a guarantee was undercut");
        ++counts["cashed"];
    }

    function doSlash(uint32 s, uint32 o, uint256 wad, uint256 capture) private returns (bool ok) {
        bool secured = allocations.securedBy(s, o, uint40(capture)) && capture + 9 days >= block.timestamp;
        uint256[2] memory most = [allocations.slashable(s, o, NATIVE), allocations.slashable(s, o, address(token))];
        bytes memory answer;
        ++tried;
        vm.prank(SLASHING);
        (ok, answer) = address(allocations).call(
            abi.encodeCall(Allocations.slash, (s, o, wad, uint40(capture), address(chest)))
        );
        must(ok == secured, "a slash was refused, or one done to who had not opted in");
        if (!ok) return false;
        ++done;
        ++counts["slashes"];
        (address[] memory assets_, uint256[] memory taken) = abi.decode(answer, (address[], uint256[]));
        for (uint256 i; i < assets_.length; ++i) {
            slashedAway[assets_[i]] += taken[i];
            if (allocations.securedBy(s, o, uint40(block.timestamp))) must(taken[i] <= most[i], "over-slashed");
            uint256 m = magnitudeOf(o, assets_[i]);
            must(m <= lastMagnitude[o][assets_[i]], "I6: a magnitude grew");
            lastMagnitude[o][assets_[i]] = m;
        }
        for (uint256 i; i < guarantees.length; ++i) {
            // What a service takes itself it has had.
            if (guarantees[i].service == s && guarantees[i].operator == o) guarantees[i].void = true;
        }
    }

    function magnitudeOf(uint32 o, address a) private view returns (uint256 m) {
        (m,) = allocations.magnitudeOf(o, a);
    }

    function giveBackSome(uint256 seed, uint256 amount) external {
        uint256 have = address(chest).balance;
        if (have == 0 || seed & 3 != 0) return;
        uint32 o = operatorOf(seed >> 8);
        amount = bound(amount, 1, have);
        (, uint256 shares,) = pool.vault(o, NATIVE);
        vm.prank(address(chest));
        (bool ok,) = address(pool).call{value: amount}(abi.encodeCall(RestakingPool.restore, (o, NATIVE, amount)));
        must(ok, "a slash could not be reversed");
        // With nobody left it is the owner's, else the stakers'.
        if (shares == 0) paidIn += amount;
        else givenBack[NATIVE] += amount;
    }

    function hold(uint256 seed) external {
        if (seed & 7 != 0) return;
        vm.prank(SLASHING);
        pool.hold(operatorOf(seed >> 8), uint40(block.timestamp + (seed >> 16) % 10 days));
    }

    function pay(uint256 seed, uint96 amount) external {
        uint256 n = bound(amount, 1, 1e24);
        uint32 o = operatorOf(seed);
        address a = asset(seed >> 8);
        paidIn += seed >> 16 & 1 == 0 ? payIn(SERVICE, o, a, n) : payAll(SERVICE, a, n);
    }

    function produceBlock(uint256 seed) external {
        produce(delegate, 1 + seed % 10);
        for (uint32 o = 1; o <= OPERATORS; ++o) {
            pool.harvest(o);
        }
    }

    /// @dev One of the above.
    function step(uint256 seed) external {
        uint256 n = seed % 40;
        uint256 r = uint256(keccak256(abi.encode(seed)));
        uint96 amount = uint96(r >> 7) >> uint8(r % 64);
        if (n < 3) this.stakeCoins(r, amount);
        else if (n < 5) this.stakeTokens(r, amount);
        else if (n < 7) this.stakeBucket(r, amount);
        else if (n < 10) this.leave(r, r >> 90);
        else if (n < 13) this.claimOne(r);
        else if (n < 18) this.pass(r);
        else if (n < 20) this.optIn(r);
        else if (n < 21) this.optOut(r);
        else if (n < 24) this.allocate(r, uint64(r >> 100));
        else if (n < 28) this.guarantee(r);
        else if (n < 29) this.slashOne(r, uint64(r >> 100), uint32(r >> 180));
        else if (n < 32) this.cash(r);
        else if (n < 33) this.giveBackSome(r, r >> 120);
        else if (n < 34) this.hold(r);
        else if (n < 36) this.pay(r, amount);
        else if (n < 37) this.produceBlock(r);
        else this.collectOne(r);
    }

    function collectOne(uint256 seed) external {
        address p = seed & 7 == 0 ? OWNER : person(seed);
        SecurityRewards.VaultID[] memory v = new SecurityRewards.VaultID[](2);
        v[0] = SecurityRewards.VaultID(operatorOf(seed >> 8), asset(seed >> 16));
        v[1] = SecurityRewards.VaultID(operatorOf(seed >> 24), asset(seed >> 32));
        for (uint256 i; i < 2; ++i) {
            (bool ok,) = address(security).call(abi.encodeCall(SecurityRewards.touch, (p, v[i])));
            must(ok, "a settlement reverted");
        }
        uint256 owed = security.owed(p, NATIVE);
        if (owed == 0) return;
        uint256 before = p.balance;
        vm.prank(p);
        security.claim(NATIVE, v, p);
        must(p.balance - before == owed, "not paid what was owed");
        paidOut += owed;
    }
}

contract PoolInvariantTest is PoolWorld {
    PoolHandler private h;

    function setUp() public {
        h = new PoolHandler();
        targetContract(address(h));
        (pool, allocations, security) = h.parts();
    }

    function invariant_NothingThatMustWorkFails() public view {
        if (bytes(h.broken()).length != 0) revert NotTrue(h.broken());
    }

    /// @dev I9 at every moment: what was guaranteed can be slashed.
    function invariant_I9_GuaranteesAreNeverUndercut() public view {
        uint256 n = h.guaranteeCount();
        for (uint256 i; i < n; ++i) {
            (uint32 s, uint32 o, address a, uint40 until, uint256 amount, bool void) = h.guarantees(i);
            if (void || block.timestamp > until) continue;
            yes(allocations.slashable(s, o, a) >= amount, "I9: undercut");
        }
    }

    function invariant_I5_PromisesAreNoMoreThanTheMagnitude() public view {
        for (uint32 o = 1; o <= 3; ++o) {
            for (uint256 k; k < 2; ++k) {
                address a = h.asset(k);
                (uint256 m, uint256 promised) = allocations.magnitudeOf(o, a);
                uint256 sum;
                for (uint32 s = 1; s <= 3; ++s) {
                    Allocations.Promise memory p = allocations.promiseOf(s, o, a);
                    sum += p.until != 0 && p.pending > p.current ? p.pending : p.current;
                }
                yes(sum <= promised && promised <= m && m <= 1e18, "I5");
            }
        }
    }

    /// @dev I7: a vault is its stakers', up to a wei each; a bucket is the vault and what has left it.
    function invariant_I7_VaultsAreTheirStakers() public view {
        uint256[2] memory sums;
        uint256[2] memory worths;
        for (uint32 o = 1; o <= 3; ++o) {
            for (uint256 k; k < 2; ++k) {
                (uint256 inVault, uint256 held, uint256 n) = count(o, h.asset(k));
                uint256 all = inVault + frozen(o, h.asset(k));
                yes(all >= held && all - held <= n, "I7");
                (, uint256 worth) = pool.activeOf(o, h.asset(k));
                sums[k] += inVault;
                worths[k] += worth;
            }
        }
        for (uint256 k; k < 2; ++k) {
            eq(pool.activeTotal(h.asset(k)), worths[k], "active total");
            yes(pool.total(h.asset(k)) >= sums[k], "what is due counts until it is touched");
        }
    }

    /// @return assets of the vault
    /// @return held by stakers, exits with them
    /// @return n of how many
    function count(uint32 o, address a) private view returns (uint256 assets, uint256 held, uint256 n) {
        uint256 shares;
        uint256 exiting;
        (assets, shares, exiting) = pool.vault(o, a);
        uint256 sum;
        for (uint256 i; i < h.people(); ++i) {
            address p = h.person(i);
            uint256 mine = pool.sharesOf(p, o, a);
            sum += mine;
            if (mine != 0) ++n;
            held += shares == 0 ? 0 : mine * assets / shares;
            RestakingPool.ExitInfo[] memory list = pool.exitsOf(p, 0, 100);
            for (uint256 j; j < list.length; ++j) {
                if (list[j].operator != o || list[j].asset != a) continue;
                held += list[j].value;
                ++n;
            }
            if (a == NATIVE) eq(h.toldPosition(p, o), mine, "the escrow's position");
        }
        eq(sum, shares - exiting, "active shares are the accounts'");
    }

    /// @dev What has left a vault, or would when it is touched, and was not claimed: all that is not in the vault.
    function frozen(uint32 o, address a) private view returns (uint256 sum) {
        if (a == NATIVE) {
            (uint256 assets,,) = pool.vault(o, a);
            return h.bucketAmount(o) - assets;
        }
        for (uint256 i; i < h.people(); ++i) {
            RestakingPool.ExitInfo[] memory list = pool.exitsOf(h.person(i), 0, 100);
            for (uint256 j; j < list.length; ++j) {
                if (list[j].operator == o && list[j].asset == a && list[j].left) sum += list[j].value;
            }
        }
    }

    /// @dev What went in is there, has left, or was slashed; to the wei.
    function invariant_I13_CoinsAndTokensAreConserved() public view {
        uint256 coins;
        for (uint32 o = 1; o <= 3; ++o) {
            coins += h.bucketAmount(o);
        }
        eq(
            h.staked(NATIVE) + h.givenBack(NATIVE), coins + h.left(NATIVE) + h.slashedAway(NATIVE), "coins are conserved"
        );
        address t = h.asset(1);
        eq(h.staked(t), h.tokenBalance() + h.left(t) + h.slashedAway(t), "tokens are conserved");
    }

    /// @dev The escrow of votes knows what the pool knows.
    function invariant_I3_TheEscrowIsToldEachChange() public view {
        for (uint32 o = 1; o <= 3; ++o) {
            (uint256 active, uint256 assets, uint256 shares) = h.told(o);
            (uint256 activeShares, uint256 worth) = pool.activeOf(o, NATIVE);
            eq(active, worth, "active stake");
            yes(activeShares == 0 || activeShares * assets / shares == worth, "the ratio");
        }
    }

    /// @dev I20: what was paid in is held, credited or dust of less than a wei for each vault and account.
    function invariant_I20_RewardsAreConserved() public view {
        uint256 held = security.held(NATIVE);
        eq(address(security).balance, held, "balance");
        uint256 sum = security.owed(OWNER, NATIVE);
        for (uint256 i; i < h.people(); ++i) {
            sum += security.owed(h.person(i), NATIVE);
        }
        uint256 claimable;
        for (uint256 k; k < 2; ++k) {
            address a = h.asset(k);
            sum += security.assetPotOf(a, NATIVE).outstanding;
            for (uint32 o = 1; o <= 3; ++o) {
                sum += security.potOf(o, a, NATIVE).outstanding;
                for (uint256 i; i < h.people(); ++i) {
                    claimable += security.earned(h.person(i), o, a, NATIVE);
                }
            }
        }
        eq(sum, held, "every wei is somebody's or outstanding");
        yes(claimable <= held, "never more than there is");
        yes(held + h.paidOut() >= h.paidIn(), "nothing is lost");
    }

    function checkAll() private view {
        invariant_NothingThatMustWorkFails();
        invariant_I9_GuaranteesAreNeverUndercut();
        invariant_I5_PromisesAreNoMoreThanTheMagnitude();
        invariant_I7_VaultsAreTheirStakers();
        invariant_I13_CoinsAndTokensAreConserved();
        invariant_I3_TheEscrowIsToldEachChange();
        invariant_I20_RewardsAreConserved();
    }

    /// @dev Long walks, checked on the way: the runner's own are too short for promises to end and exits to be due.
    function testFuzz_LongWalks(uint256 seed) public {
        for (uint256 i; i < 250; ++i) {
            h.step(uint256(keccak256(abi.encode(seed, i))));
            if (i % 25 == 24) checkAll();
        }
    }

    /// @dev That the walks do what they are for. Magnitudes only fall, so one walk cannot cash for ever.
    function test_WalksDoAllThereIs() public {
        string[6] memory what = ["exits", "claims", "promises", "guarantees", "slashes", "cashed"];
        uint256[8] memory sums;
        for (uint256 walk; walk < 10; ++walk) {
            setUp();
            for (uint256 i; i < 300; ++i) {
                h.step(uint256(keccak256(abi.encode("walk", walk, i))));
            }
            checkAll();
            for (uint256 i; i < 6; ++i) {
                sums[i] += h.counts(what[i]);
            }
            sums[6] += h.givenBack(NATIVE);
            sums[7] += h.paidOut();
            yes(h.done() * 2 > h.tried(), "most of what is tried is done");
        }
        for (uint256 i; i < 6; ++i) {
            if (sums[i] < 20) revert NotEqual(what[i], sums[i], 20);
        }
        yes(sums[6] != 0 && sums[7] != 0, "slashes are reversed and rewards are paid");
    }
}
