// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {AppealWorld} from "./AppealWorld.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {Appeals} from "../src/settlement/Appeals.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {Panel} from "../src/settlement/Panel.sol";
import {Settlement} from "../src/settlement/Settlement.sol";

/// @dev Does all that people do to epochs, appeals and panels, in any order.
contract AppealHandler is AppealWorld {
    uint256 public funded;
    uint256 public claimed;
    uint256 public maxPaid; // to panels, by the pool
    mapping(uint64 epoch => MerkleSum.Leaf[]) private _leaves;
    mapping(uint64 case_ => mapping(uint32 member => bytes)) private _told;

    constructor() {
        deployAppeals();
        settleDevices();
        _keep();
        funded = 1000 ether;
    }

    function _keep() private {
        for (uint256 i; i < leaves.length; ++i) {
            _leaves[epoch].push(leaves[i]);
        }
    }

    function fund(uint256 amount) external {
        amount = bound(amount, 1, 50 ether);
        vm.deal(address(this), amount);
        settlement.fund{value: amount}(project);
        funded += amount;
    }

    function pinOne(uint256 budget) external {
        (uint64 next, uint64 logStart, uint64 windowStart, uint64 registryBlock) = settlement.next(project);
        Settlement.Inputs memory x = Settlement.Inputs(
            logStart, logStart < 100 ? 100 : 200, windowStart, windowStart + 1, POLICY, registryBlock, bound(budget, 0, pool())
        );
        vm.prank(COORDINATOR);
        settlement.pin(project, x);
        epoch = next;
    }

    function postOne(uint64 n, uint256 seed, bool bad) external {
        epoch = uint64(bound(n, 1, settlement.latestEpoch(project)));
        Settlement.Epoch memory e = settlement.epoch(project, epoch);
        require(e.state == Settlement.State.Pinned, "not pinned");
        uint256 most = e.inputs.budget;
        Settlement.Carry memory c = settlement.carried(project, epoch);
        for (uint256 i; i < c.corrections.length; ++i) {
            most += c.corrections[i].amount;
        }
        delete leaves;
        for (uint256 i = 1; i < 4; ++i) {
            address device = vm.addr(i);
            uint256 amount = (seed >> (8 * i)) % (most / 3 + 1);
            leaves.push(MerkleSum.Leaf(device, devices.accountOf(device), amount, bad ? 0 : 10, OK, 0, 0, 0, 0));
        }
        delete _leaves[epoch];
        _keep();
        postResult(leaves);
    }

    function end(uint64 n, uint256 how) external {
        uint64 at_ = uint64(bound(n, 1, settlement.latestEpoch(project)));
        Settlement.Epoch memory e = settlement.epoch(project, at_);
        if (e.state == Settlement.State.Posted && how % 3 == 0) {
            MerkleSum.Leaf[] memory l = _leaves[at_];
            settlement.challengeLeaf(project, at_, l[how % 2], uint64(how % 2), MerkleTree.proof(l, how % 2));
            return;
        }
        if (block.timestamp < e.deadline) vm.warp(e.deadline);
        if (e.state == Settlement.State.Posted) settlement.finalize(project, at_);
        else settlement.void(project, at_);
    }

    function claimOne(uint64 n, uint256 i) external {
        uint64 at_ = uint64(bound(n, 1, settlement.latestEpoch(project)));
        MerkleSum.Leaf[] memory l = _leaves[at_];
        i = i % 3;
        settlement.claim(project, at_, l[i], uint64(i), MerkleTree.proof(l, i));
        claimed += l[i].amount;
    }

    function appeal(uint64 n, uint256 i) external {
        uint64 at_ = uint64(bound(n, 1, settlement.latestEpoch(project)));
        MerkleSum.Leaf[] memory l = _leaves[at_];
        i = i % 3;
        vm.deal(OWNER, BOND);
        vm.prank(OWNER);
        appeals.open{value: BOND}(project, at_, l[i], uint64(i), MerkleTree.proof(l, i), "");
    }

    function judgeOne(uint64 n, uint256 found, uint8 wrong, uint8 silent) external {
        uint64 case_ = uint64(bound(n, 1, panel.count()));
        silent = uint8(bound(silent, 0, 5));
        judge(case_, answer(7, bound(found, 0, 60 ether)), bound(wrong, 0, 5 - silent), answer(8, 1), silent);
    }

    function closeOne(uint64 n) external {
        uint256 before = pool();
        appeals.close(uint64(bound(n, 1, appeals.count())));
        maxPaid += before - pool();
    }

    function collectOne(uint64 n, uint256 i) external {
        uint64 case_ = uint64(bound(n, 1, panel.count()));
        uint32[] memory list = panel.caseOf(case_).members;
        panel.collect(case_, list[i % list.length]);
    }

    function withdrawAll() external {
        appeals.withdraw(OWNER);
    }

    function pass(uint256 seconds_) external {
        vm.warp(block.timestamp + bound(seconds_, 1, 1 days));
        vm.roll(block.number + 10);
    }

    // ── what must hold ──

    function settlementHolds() external view returns (uint256 have, uint256 want) {
        have = address(settlement).balance;
        want = pool();
        for (uint64 n = 1; n <= settlement.latestEpoch(project); ++n) {
            Settlement.Epoch memory e = settlement.epoch(project, n);
            if (e.state == Settlement.State.Settled) want += e.result.total - e.claimed;
            else if (e.state != Settlement.State.Void) want += e.inputs.budget + _sum(n);
        }
    }

    function _sum(uint64 n) private view returns (uint256 sum) {
        Settlement.Carry memory c = settlement.carried(project, n);
        for (uint256 i; i < c.corrections.length; ++i) {
            sum += c.corrections[i].amount;
        }
    }

    /// @dev Each correction waits, or is in one epoch that is not void.
    function corrections() external view returns (uint256 found, uint256 placed, bool inBounds) {
        inBounds = true;
        Settlement.Correction[] memory w = settlement.waiting(project, type(uint256).max);
        for (uint256 i; i < w.length; ++i) {
            placed += w[i].amount;
        }
        for (uint64 n = 1; n <= settlement.latestEpoch(project); ++n) {
            found += settlement.corrected(project, n);
            Settlement.Epoch memory e = settlement.epoch(project, n);
            if (e.state != Settlement.State.Void) placed += _sum(n);
            if (settlement.corrected(project, n) > e.inputs.budget + _sum(n)) inBounds = false;
        }
    }

    function bonds() external view returns (uint256 have, uint256 want) {
        have = address(appeals).balance;
        want = appeals.owed(OWNER);
        for (uint64 i = 1; i <= appeals.count(); ++i) {
            Appeals.Appeal memory a = appeals.appealAt(i);
            if (a.state == Appeals.State.Open) want += a.bond;
        }
    }

    function pay() external view returns (uint256 have, uint256 want) {
        have = address(panel).balance;
        for (uint64 i = 1; i <= panel.count(); ++i) {
            Panel.Case memory c = panel.caseOf(i);
            for (uint256 j; j < c.members.length; ++j) {
                Panel.Seat memory s = panel.seatOf(i, c.members[j]);
                if (s.revealedAt != 0 && s.answer == c.leading && !s.collected) want += c.paid;
            }
        }
    }

    function poolPaidAtMost() external view returns (bool) {
        return maxPaid <= uint256(appeals.count()) * BOND;
    }
}

contract AppealsInvariantTest is Base {
    AppealHandler private handler;

    function setUp() public {
        handler = new AppealHandler();
        targetContract(address(handler));
    }

    function invariant_I4_settlement_holds_what_it_owes() public view {
        (uint256 have, uint256 want) = handler.settlementHolds();
        eq(have, want, "settlement");
    }

    function invariant_corrections_are_each_in_one_place() public view {
        (uint256 found, uint256 placed, bool inBounds) = handler.corrections();
        eq(placed, found, "corrections");
        yes(inBounds, "more than the epoch could pay");
    }

    function invariant_bonds_are_held() public view {
        (uint256 have, uint256 want) = handler.bonds();
        eq(have, want, "bonds");
    }

    function invariant_panel_holds_its_members_pay() public view {
        (uint256 have, uint256 want) = handler.pay();
        eq(have, want, "pay");
        yes(handler.poolPaidAtMost(), "a panel costs no more than a bond");
    }
}
