// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {SlashWorld} from "./SlashWorld.sol";
import {WAD} from "../src/security/ISecurity.sol";
import {SlashBonds} from "../src/security/SlashBonds.sol";
import {SlashEscrow} from "../src/security/SlashEscrow.sol";
import {Slashing} from "../src/security/Slashing.sol";

/// @dev Does all that anybody can do to cases, juries and the escrow, in any order, with a token that gets stuck now and
/// then and a pool that refuses; and counts what must hold.
contract SlashHandler is SlashWorld {
    mapping(address asset => uint256) public staked;
    mapping(address asset => uint256) public paidOut;
    mapping(bytes32 fault => uint256) public proofs;
    mapping(address asset => mapping(uint256 day => uint256)) public metered;
    mapping(address asset => mapping(uint256 day => uint256)) public most;
    uint256 public tried;
    uint256 public done;
    bool public slippedMeter;
    address private immutable JUDGE = msg.sender;

    constructor() {
        deploySlashing();
        staked[address(0)] = staked[address(token)] = 2 * STAKE;
        vm.deal(address(this), 1000 * STAKE);
    }

    // ── what the invariants read ──

    function open_() external view returns (Slashing, SlashEscrow, address, address) {
        return (slashing, escrow, address(jury), address(token));
    }

    function everywhere(address asset) external view returns (uint256) {
        return pool.total(asset) + pool.undelivered(asset, address(escrow)) + balanceOf(asset, address(escrow))
            + paidOut[asset];
    }

    function balanceOf(address asset, address account) public view returns (uint256) {
        return asset == address(0) ? account.balance : token.balanceOf(account);
    }

    function counted(address asset) external view returns (uint256 sum) {
        for (uint256 id = 1; id <= escrow.count(); ++id) {
            SlashEscrow.Entry memory e = escrow.entry(id);
            for (uint256 i; e.state == SlashEscrow.State.Open && i < e.assets.length; ++i) {
                if (e.assets[i] == asset) sum += e.amounts[i];
            }
        }
        address[6] memory accounts = [harmed, ALICE, BOB, CAROL, OWNER_1, address(burn)];
        for (uint256 i; i < 6; ++i) {
            sum += escrow.owed(accounts[i], asset);
        }
        sum += escrow.insurance(asset) + escrow.unrestored(1, asset) + escrow.unrestored(2, asset);
    }

    function bonds() external view returns (uint256 sum) {
        for (uint256 id = 1; id <= slashing.count(); ++id) {
            SlashBonds.Case memory c = slashing.caseAt(id);
            if (c.state == SlashBonds.State.Closed) continue;
            sum += c.bond - c.fee;
            if (c.challenger != address(0)) sum += c.bond;
            if (c.appellant != address(0)) sum += 2 * uint256(c.bond);
        }
        address[5] memory accounts = [ALICE, BOB, CAROL, OWNER_1, OWNER_2];
        for (uint256 i; i < 5; ++i) {
            sum += slashing.owed(accounts[i]);
        }
    }

    /// @dev Lets time pass and does what is due: whatever happened, no case goes on for ever.
    function finish() external returns (bool) {
        require(msg.sender == JUDGE, "the invariant's alone");
        pool.refuse(false);
        token.misbehave(false, false, 0);
        for (uint256 round; round < 4; ++round) {
            vm.warp(block.timestamp + 20 * DAY);
            for (uint256 id = 1; id <= slashing.count(); ++id) {
                if (stateOf(id) != SlashBonds.State.Closed) slashing.advance(id);
            }
            for (uint256 id = 1; id <= escrow.count(); ++id) {
                if (escrow.isOpen(id) && block.timestamp >= escrow.entry(id).releaseAt) escrow.release(id);
            }
        }
        for (uint256 id = 1; id <= slashing.count(); ++id) {
            if (stateOf(id) != SlashBonds.State.Closed) return false;
        }
        for (uint256 id = 1; id <= escrow.count(); ++id) {
            if (escrow.isOpen(id)) return false;
        }
        return true;
    }

    // ── what people do ──

    function person(uint256 seed) private pure returns (address) {
        return [ALICE, BOB, CAROL, OWNER_1][seed % 4];
    }

    function tryTo(address who, uint256 value, address to, bytes memory data) private returns (bool ok) {
        vm.deal(who, who.balance + value);
        ++tried;
        vm.prank(who);
        (ok,) = to.call{value: value}(data);
        if (ok) ++done;
        else vm.deal(who, who.balance - value);
    }

    function doProve(uint256 seed, uint256 wad, uint8 id) external {
        uint32 operator = uint32(1 + seed % 2);
        uint32 service = uint32(1 + (seed >> 1) % 2);
        bytes32 name = bytes32(uint256(id % 8));
        bytes memory e = fault(operator, now_() - uint40((seed >> 8) % 10 * DAY), wad % (WAD / 8), name);
        uint256 before = slashing.count();
        if (tryTo(person(seed), 0, address(slashing), abi.encodeCall(slashing.prove, (service, e)))) {
            if (slashing.count() > before) ++proofs[keccak256(abi.encode(service, name))];
        }
    }

    function doAccuse(uint256 seed, uint64 wad, uint40 back) external {
        Slashing.Accusation memory a = accusation(
            seed % 3 == 0 ? SlashBonds.Lane.Subjective : SlashBonds.Lane.Semi,
            now_() - back % (6 * DAY),
            uint64(wad % (WAD / 10) + 1),
            bytes32(seed % 4)
        );
        a.operator = uint32(1 + (seed >> 8) % 2);
        a.service = uint32(1 + (seed >> 9) % 2);
        tryTo(person(seed >> 16), BOND, address(slashing), abi.encodeCall(slashing.accuse, (a)));
    }

    function pick(uint256 seed) private view returns (uint256) {
        uint256 n = slashing.count();
        return n == 0 ? 0 : 1 + seed % n;
    }

    function doChallenge(uint256 seed) external {
        tryTo(person(seed >> 8), BOND, address(slashing), abi.encodeCall(slashing.challenge, (pick(seed))));
    }

    function doAppeal(uint256 seed) external {
        tryTo(person(seed >> 8), 2 * BOND, address(slashing), abi.encodeCall(slashing.appeal, (pick(seed))));
    }

    function doAdvance(uint256 seed) public {
        address[2] memory assets = [address(0), address(token)];
        uint256[2] memory before;
        uint256 day = slashing.today();
        for (uint256 i; i < 2; ++i) {
            before[i] = pool.total(assets[i]);
            if (before[i] + metered[assets[i]][day] > most[assets[i]][day]) {
                most[assets[i]][day] = before[i] + metered[assets[i]][day];
            }
        }
        tryTo(person(seed), 0, address(slashing), abi.encodeCall(slashing.advance, (pick(seed))));
        for (uint256 i; i < 2; ++i) {
            // A reversal adds to the pool; only what was taken counts.
            uint256 after_ = pool.total(assets[i]);
            if (after_ < before[i]) metered[assets[i]][day] += before[i] - after_;
            if (metered[assets[i]][day] > most[assets[i]][day] * params.get("pool.meter") / 10_000) slippedMeter = true;
        }
    }

    /// @dev A whole jury at once, else no random order would ever come to a verdict.
    function doJudge(uint256 seed, bool guilty) external {
        uint256 id = pick(seed);
        if (id == 0) return;
        SlashBonds.Case memory c = slashing.caseAt(id);
        uint64 trial = c.state == SlashBonds.State.Appeal ? c.appeal : c.trial;
        if (c.state != SlashBonds.State.Trial && c.state != SlashBonds.State.Appeal) return;
        if (block.timestamp >= jury.trialOf(trial).commitUntil) return;
        uint32[] memory jurors = draw(trial, bytes32(seed));
        uint256 n = (seed >> 8) % (jurors.length + 1);
        for (uint256 i; i < n; ++i) {
            commit(trial, jurors[i], guilty);
        }
        vm.warp(jury.trialOf(trial).commitUntil);
        for (uint256 i; i < n; ++i) {
            reveal(trial, jurors[i], guilty);
        }
        vm.warp(jury.trialOf(trial).revealUntil);
        doAdvance(id - 1);
    }

    function doRelease(uint256 seed) external {
        if (escrow.count() == 0) return;
        uint256 before = address(burn).balance;
        tryTo(BOB, 0, address(escrow), abi.encodeCall(escrow.release, (1 + seed % escrow.count())));
        paidOut[address(0)] += address(burn).balance - before;
    }

    function doAbsorb(uint256 seed) external {
        pool.deliver(address(token), address(escrow));
        if (escrow.count() == 0) return;
        tryTo(BOB, 0, address(escrow), abi.encodeCall(escrow.absorb, (1 + seed % escrow.count(), (seed >> 8) % 2)));
    }

    function doClaim(uint256 seed) external {
        address account = [harmed, ALICE, BOB, address(burn)][seed % 4];
        address asset = seed & 16 == 0 ? address(0) : address(token);
        uint256 before = balanceOf(asset, account);
        tryTo(CAROL, 0, address(escrow), abi.encodeCall(escrow.claim, (account, asset)));
        paidOut[asset] += balanceOf(asset, account) - before;
    }

    function doRestore(uint256 seed) external {
        address asset = seed & 16 == 0 ? address(0) : address(token);
        tryTo(CAROL, 0, address(escrow), abi.encodeCall(escrow.restore, (uint32(1 + seed % 2), asset)));
    }

    function doSpend(uint256 seed) external {
        address asset = seed & 16 == 0 ? address(0) : address(token);
        uint256 amount = escrow.insurance(asset) / 2;
        if (tryTo(GOVERNOR, 0, address(escrow), abi.encodeCall(escrow.spend, (asset, address(0x9999), amount)))) {
            paidOut[asset] += amount;
        }
    }

    function doWithdraw(uint256 seed) external {
        tryTo(CAROL, 0, address(slashing), abi.encodeCall(slashing.withdraw, (person(seed))));
    }

    function doStake(uint256 seed) external {
        uint32 operator = uint32(1 + seed % 2);
        uint256 amount = (seed >> 8) % STAKE;
        pool.stake{value: amount}(operator, address(0), 0);
        pool.stake(operator, address(token), amount);
        staked[address(0)] += amount;
        staked[address(token)] += amount;
    }

    function doMisbehave(uint256 seed) external {
        token.misbehave(seed % 4 == 0, seed % 7 == 0, 0);
        pool.refuse(seed % 5 == 0);
    }

    function doWait(uint256 seed) external {
        pass(seed % (3 * DAY));
    }

    function doOptOut(uint256 seed) external {
        if (seed % 8 == 0) allocations.optOut(uint32(1 + (seed >> 8) % 2), uint32(1 + (seed >> 9) % 2));
        else allocations.secure(uint32(1 + (seed >> 8) % 2), uint32(1 + (seed >> 9) % 2), WAD / 4);
    }
}

contract SlashInvariantTest is Base {
    SlashHandler private handler;
    Slashing private slashing;
    SlashEscrow private escrow;
    address private jury;
    address private token;

    function setUp() public {
        handler = new SlashHandler();
        (slashing, escrow, jury, token) = handler.open_();
        targetContract(address(handler));
    }

    /// @dev What was staked = what is in the pool + on its way + in the escrow + what went out of it; and what is there is in
    /// escrow, owed, insured or to be restored.
    function invariant_I13_conservation() public view {
        eq(handler.everywhere(address(0)), handler.staked(address(0)), "native");
        eq(handler.everywhere(token), handler.staked(token), "token");
        eq(handler.counted(address(0)), escrow.held(address(0)), "native in escrow");
        eq(handler.counted(token), escrow.held(token), "token in escrow");
        eq(handler.balanceOf(address(0), address(escrow)), escrow.held(address(0)), "native is there");
        yes(handler.balanceOf(token, address(escrow)) >= escrow.held(token), "token is there");
    }

    function invariant_bonds_are_conserved() public view {
        eq(address(slashing).balance, handler.bonds(), "bonds");
    }

    function invariant_I15_a_fault_is_used_once() public view {
        for (uint32 service = 1; service < 3; ++service) {
            for (uint256 id; id < 8; ++id) {
                yes(handler.proofs(keccak256(abi.encode(service, bytes32(id)))) < 2, "twice");
            }
        }
    }

    function invariant_I18_meter_holds() public view {
        yes(!handler.slippedMeter(), "more than the meter");
    }

    function invariant_everything_ends() public {
        yes(handler.finish(), "a case goes on for ever");
    }

    function afterInvariant() public {
        yes(handler.done() > 0 || handler.tried() == 0, "something worked");
    }
}
