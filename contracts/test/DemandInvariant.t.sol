// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {DemandWorld} from "./DemandWorld.sol";
import {MoodyToken} from "./DaoTokens.sol";
import {DeviceBonds} from "../src/settlement/DeviceBonds.sol";
import {Findings} from "../src/settlement/Findings.sol";
import {PanelState} from "../src/settlement/IPanel.sol";

/// @dev Does all that anybody can do to credits, bonds and findings, in any order, with a token that takes a fee or stops,
/// and a panel that answers anything; and counts what must hold.
contract DemandHandler is DemandWorld {
    MoodyToken public token;
    uint256 public tokenProject;
    uint256 public coinsPaid;
    uint256 public tokensArrived;
    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public slashed;
    uint256 public burnedAtStart;
    uint256 public tried;
    uint256 public done;
    bool public totalsFell;
    mapping(bytes32 evidence => uint256) public standing;
    address private immutable JUDGE = msg.sender;

    constructor() {
        deployDemand();
        configure(address(0));
        token = new MoodyToken();
        vm.startPrank(CONTROLLER);
        tokenProject = projects.register("tokens", 0);
        settlement.configure(tokenProject, address(token), 600, COORDINATOR, 1);
        vm.stopPrank();
        burnedAtStart = burn.burned();
    }

    // ── what the invariants read ──

    function coins() external view returns (uint256 burned, uint256 pool, uint256 total, uint256 totalBurned) {
        (total, totalBurned) = credits.totals(project);
        return (burn.burned() - burnedAtStart, poolOf(), total, totalBurned);
    }

    function finderHalf() external view returns (uint256 burnedOfBonds) {
        for (uint256 id = 1; id <= findings.count(); ++id) {
            uint256 taken = findings.findingAt(id).taken;
            burnedOfBonds += taken - taken / 2;
        }
    }

    function takenOfBonds() external view returns (uint256 sum) {
        for (uint256 id = 1; id <= findings.count(); ++id) {
            sum += findings.findingAt(id).taken;
        }
    }

    function tokens() external view returns (uint256 credit, uint256 here, uint256 pool, uint256 settled, uint256 total) {
        (total,) = credits.totals(tokenProject);
        return (
            total,
            token.balanceOf(address(credits)),
            settlement.project(tokenProject).pool,
            token.balanceOf(address(settlement)),
            tokensArrived
        );
    }

    function bondsHeld() external view returns (uint256 assets, uint256 balance, uint256 claims) {
        address[2] memory list = [device, other];
        address[4] memory people = [ALICE, BOB, CAROL, OWNER];
        for (uint256 d; d < 2; ++d) {
            assets += bonds.assetsOf(list[d]);
            for (uint256 i; i < 4; ++i) {
                claims += bonds.stakeOf(list[d], people[i]);
            }
        }
        for (uint256 id = 1; id <= bonds.exitCount(); ++id) {
            (, uint256 amount) = bonds.exitOf(id);
            claims += amount;
        }
        balance = address(bonds).balance;
    }

    function findingsHeld() external view returns (uint256 counted, uint256 balance) {
        for (uint256 id = 1; id <= findings.count(); ++id) {
            Findings.Finding memory f = findings.findingAt(id);
            if (f.state == Findings.State.Open) counted += f.bond;
            if (f.state == Findings.State.Contested) counted += 2 * uint256(f.bond);
        }
        address[4] memory people = [ALICE, BOB, CAROL, OWNER];
        for (uint256 i; i < 4; ++i) {
            counted += findings.owed(people[i]);
        }
        balance = address(findings).balance;
    }

    function creditsHeld() external view returns (uint256) {
        return address(credits).balance;
    }

    /// @dev Lets time pass and does what is due: nothing goes on for ever, and all coins find their way out.
    function finish() external returns (bool) {
        require(msg.sender == JUDGE, "the invariant's alone");
        vm.warp(block.timestamp + 20 * DAY);
        for (uint256 id = 1; id <= findings.count(); ++id) {
            Findings.Finding memory f = findings.findingAt(id);
            if (f.state == Findings.State.Contested) panel.decide(f.panelCase, PanelState.Undecided, 0, 5, 0);
            if (f.state == Findings.State.Open || f.state == Findings.State.Contested) findings.conclude(id);
        }
        address[4] memory people = [ALICE, BOB, CAROL, OWNER];
        address[2] memory list = [device, other];
        for (uint256 i; i < 4; ++i) {
            if (findings.owed(people[i]) != 0) findings.withdraw(people[i]);
            for (uint256 d; d < 2; ++d) {
                vm.prank(people[i]);
                try bonds.requestWithdrawal(list[d], type(uint256).max) {} catch {}
            }
        }
        vm.warp(block.timestamp + 9 * DAY);
        for (uint256 id = 1; id <= bonds.exitCount(); ++id) {
            (DeviceBonds.Exit memory e,) = bonds.exitOf(id);
            if (e.shares != 0) bonds.withdraw(id);
        }
        return address(findings).balance == 0 && address(bonds).balance == 0;
    }

    // ── what people do ──

    function person(uint256 seed) private pure returns (address) {
        return [ALICE, BOB, CAROL, OWNER][seed % 4];
    }

    function tryTo(address who, uint256 value, address to, bytes memory data) private returns (bool ok) {
        vm.deal(who, who.balance + value);
        ++tried;
        vm.prank(who);
        (ok,) = to.call{value: value}(data);
        if (ok) ++done;
        else vm.deal(who, who.balance - value);
    }

    function some(uint256 seed) private view returns (uint256) {
        uint256 n = findings.count();
        return n == 0 ? 0 : seed % n + 1;
    }

    function pay(uint256 who, uint96 amount) external {
        (uint256 before,) = credits.totals(project);
        if (tryTo(person(who), amount, address(credits), abi.encodeCall(credits.pay, (project, "m")))) coinsPaid += amount;
        (uint256 paid,) = credits.totals(project);
        if (paid < before) totalsFell = true;
    }

    function payToken(uint256 who, uint96 amount, uint16 fee, bool stopped) external {
        address payer = person(who);
        token.mint(payer, amount);
        token.setFee(fee % 5000);
        token.stop(stopped && fee % 3 == 0);
        uint256 arrives = uint256(amount) - uint256(amount) * (fee % 5000) / 10_000;
        vm.prank(payer);
        token.approve(address(credits), amount);
        bytes memory data = abi.encodeCall(credits.payToken, (tokenProject, amount, "m"));
        if (tryTo(payer, 0, address(credits), data)) tokensArrived += arrives;
        token.stop(false);
        token.setFee(0);
    }

    function setShare(uint256 share, bool ofTokens) external {
        uint256 of_ = ofTokens ? tokenProject : project;
        tryTo(CONTROLLER, 0, address(credits), abi.encodeCall(credits.setShare, (of_, bound(share, 0, 10_000))));
    }

    function deposit(uint256 who, uint96 amount, bool ofOther) external {
        uint256 value = ofOther ? bound(amount, 1, 50) : amount;
        bytes memory data = abi.encodeCall(bonds.deposit, (ofOther ? other : device));
        if (tryTo(person(who), value, address(bonds), data)) deposited += value;
    }

    function request(uint256 who, uint96 amount, bool all, bool ofOther) external {
        uint256 want = all ? type(uint256).max : amount;
        tryTo(person(who), 0, address(bonds), abi.encodeCall(bonds.requestWithdrawal, (ofOther ? other : device, want)));
    }

    function withdrawBond(uint256 seed) external {
        uint256 n = bonds.exitCount();
        if (n == 0) return;
        (DeviceBonds.Exit memory e,) = bonds.exitOf(seed % n + 1);
        uint256 before = e.owner.balance;
        if (tryTo(person(seed), 0, address(bonds), abi.encodeCall(bonds.withdraw, (seed % n + 1)))) {
            withdrawn += e.owner.balance - before;
        }
    }

    function file(uint256 who, uint8 code, uint8 evidence, bool ofOther) external {
        bytes32 kind = code % 2 == 0 ? SPEED : CLONE;
        bytes memory data = abi.encodeCall(
            findings.file, (project, ofOther ? other : device, kind, bytes32(uint256(evidence % 16)), "")
        );
        tryTo(person(who), params.get("finding.bond"), address(findings), data);
    }

    function contest(uint256 who, uint256 seed) external {
        uint256 id = some(seed);
        if (id == 0) return;
        uint256 bond = findings.findingAt(id).bond;
        tryTo(person(who), bond, address(findings), abi.encodeCall(findings.contest, (id)));
    }

    function answer(uint256 seed, uint8 kind, uint8 right) external {
        uint256 id = some(seed);
        if (id == 0) return;
        uint64 case_ = findings.findingAt(id).panelCase;
        if (case_ == 0) return;
        (PanelState state,) = panel.verdict(case_);
        if (state != PanelState.Open) return;
        if (kind % 4 == 3) panel.decide(case_, PanelState.Undecided, 0, 5, 0);
        else panel.decide(case_, PanelState.Decided, [UPHELD, REFUTED, bytes32("x")][kind % 4], 5, 3 + right % 3);
    }

    function conclude(uint256 who, uint256 seed) external {
        uint256 id = some(seed);
        if (id == 0) return;
        tryTo(person(who), 0, address(findings), abi.encodeCall(findings.conclude, (id)));
    }

    function withdraw(uint256 who) external {
        tryTo(person(who), 0, address(findings), abi.encodeCall(findings.withdraw, (person(who))));
    }

    function vote(uint256 bond, uint256 part) external {
        params.set("finding.bond", bound(bond, 1, 1e22));
        params.set("finding.part", bound(part, 0, 10_000));
    }

    function wait_(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 12 * DAY));
    }
}

contract DemandInvariantTest is Base {
    DemandHandler private handler;

    function setUp() public {
        handler = new DemandHandler();
        targetContract(address(handler));
    }

    function invariant_each_coin_paid_is_burned_or_in_the_pool() public view {
        (uint256 burned, uint256 pool, uint256 total, uint256 totalBurned) = handler.coins();
        eq(totalBurned + pool, handler.coinsPaid(), "burned and pool");
        eq(total, handler.coinsPaid(), "counted");
        eq(burned, totalBurned + handler.finderHalf(), "of payments and of bonds");
        eq(handler.creditsHeld(), 0, "nothing stays");
    }

    function invariant_of_a_token_with_moods_what_arrived_counts() public view {
        (uint256 credit, uint256 here, uint256 pool, uint256 settled, uint256 arrived) = handler.tokens();
        eq(credit, arrived, "counted");
        eq(here, 0, "nothing stays");
        eq(pool, settled, "the pool has what it says");
    }

    function invariant_bonds_are_what_was_deposited_less_what_left() public view {
        (uint256 assets, uint256 balance, uint256 claims) = handler.bondsHeld();
        eq(assets, balance, "held");
        eq(assets, handler.deposited() - handler.withdrawn() - handler.takenOfBonds(), "conserved");
        yes(claims <= assets, "nobody is promised more than there is");
    }

    function invariant_bonds_of_findings_are_held_until_they_are_paid() public view {
        (uint256 counted, uint256 balance) = handler.findingsHeld();
        eq(counted, balance, "held");
    }

    function invariant_totals_only_grow() public view {
        yes(!handler.totalsFell(), "grow");
    }

    function invariant_nothing_goes_on_for_ever() public {
        yes(handler.finish(), "all is out");
    }
}
