// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {QuorumWorld} from "./QuorumWorld.sol";
import {Quorum} from "../src/compute/Quorum.sol";

/// @dev Does all that a market and provers do to cases, in any order, and remembers what each case once was.
contract QuorumHandler is QuorumWorld {
    uint256 private constant PROVERS = 14;

    bytes32[] public tasks;
    string public broken;
    uint256 public received;
    uint256 public sent;
    mapping(bytes32 taskId => bytes32) public decidedFor;
    mapping(bytes32 taskId => bool) public onceFailed;
    mapping(bytes32 taskId => mapping(address prover => bytes32)) private _answers;

    constructor() {
        deployQuorum(PROVERS);
    }

    function count() external view returns (uint256) {
        return tasks.length;
    }

    modifier note_(uint256 n) {
        require(tasks.length > 0, "none");
        task = tasks[n % tasks.length];
        _;
        _remember();
    }

    /// @dev What was decided stays, what failed stays, and nothing is both.
    function _remember() private {
        for (uint256 i; i < tasks.length; ++i) {
            (bool done, bytes32 outputHash) = quorum.decided(tasks[i]);
            bool failed = quorum.failed(tasks[i]);
            // Kept, not reverted: a revert here would pass for one of a call that was not in order.
            if (done && failed) broken = "decided and failed";
            if (decidedFor[tasks[i]] != 0 && decidedFor[tasks[i]] != outputHash) broken = "decided anew";
            if (onceFailed[tasks[i]] && !failed) broken = "failed, then not";
            if (done) decidedFor[tasks[i]] = outputHash;
            if (failed) onceFailed[tasks[i]] = true;
        }
    }

    function openOne(uint16 size, uint16 threshold, uint40 seconds_) external {
        require(tasks.length < 4, "enough");
        task = keccak256(abi.encode(tasks.length));
        size = uint16(bound(size, 1, 5));
        open(size, uint16(bound(threshold, size / 2 + 1, size)), uint40(bound(seconds_, 70, 2000)));
        tasks.push(task);
    }

    function drawOne(uint256 n, bytes32 mix) external note_(n) {
        draw(mix);
    }

    function commitOne(uint256 n, uint256 who, uint256 what) external note_(n) {
        address[] memory m = sitting();
        address prover = m[who % m.length];
        bytes memory output = what % 4 == 0 ? OTHER : RIGHT;
        commit(prover, output);
        _answers[task][prover] = keccak256(output);
    }

    function commitAll(uint256 n, uint256 what) external note_(n) {
        address[] memory m = sitting();
        for (uint256 i; i < m.length; ++i) {
            bytes memory output = (what >> i) & 3 == 0 ? OTHER : RIGHT;
            commit(m[i], output);
            _answers[task][m[i]] = keccak256(output);
        }
    }

    function tellOne(uint256 n, uint256 who) external note_(n) {
        address[] memory all = quorum.membersOf(task);
        _tell(all[who % all.length]);
    }

    function tellAll(uint256 n) external note_(n) {
        address[] memory m = sitting();
        for (uint256 i; i < m.length; ++i) {
            if (quorum.seatOf(task, m[i]).outputHash == 0) _tell(m[i]);
        }
    }

    function _tell(address prover) private {
        tell(prover, _answers[task][prover] == keccak256(OTHER) ? OTHER : RIGHT);
    }

    function escalateOne(uint256 n) external note_(n) {
        quorum.escalate(task);
    }

    function noteAll(uint256 n) external note_(n) {
        address[] memory all = quorum.membersOf(task);
        for (uint256 i; i < all.length; ++i) {
            try quorum.note(task, all[i]) {} catch {}
        }
    }

    function payAll(uint96 amount) external {
        for (uint256 i; i < tasks.length; ++i) {
            amount = uint96(bound(uint256(amount) * (i + 7), 0, 10 ether));
            vm.deal(address(this), amount);
            try quorum.pay{value: amount}(tasks[i]) {
                received += amount;
            } catch {}
        }
        _remember();
    }

    function collectAll() external {
        for (uint256 i; i < tasks.length; ++i) {
            address[] memory all = quorum.membersOf(tasks[i]);
            for (uint256 k; k < all.length; ++k) {
                uint256 before = all[k].balance;
                try quorum.collect(tasks[i], all[k]) {} catch {}
                sent += all[k].balance - before;
            }
        }
        _remember();
    }

    /// @dev To the end of a round, where most things may be done.
    function skip(uint256 n) external note_(n) {
        uint256 until = quorum.caseOf(task).revealUntil;
        require(until > block.timestamp, "over");
        vm.warp(until);
    }

    function wait_(uint256 seconds_, uint256 blocks) external {
        vm.warp(block.timestamp + bound(seconds_, 1, 90));
        vm.roll(block.number + bound(blocks, 1, 60));
        _remember();
    }

    function theQuorum() external view returns (Quorum) {
        return quorum;
    }

    /// @dev A member has a place less from its draw until it told, or was noted as silent: no more, no less.
    function checkPlaces() external view {
        for (uint256 k = 1; k <= PROVERS; ++k) {
            address prover = vm.addr(k);
            uint256 want;
            for (uint256 i; i < tasks.length; ++i) {
                Quorum.Seat memory s = quorum.seatOf(tasks[i], prover);
                if (s.round != 0 && s.outputHash == 0 && !s.noted) ++want;
            }
            eq(provers.occupied(prover), want, "places");
        }
    }

    /// @dev Each fault was noted once, and of nobody who told the decided output.
    function checkFaults() external view {
        for (uint256 i; i < provers.faultCount(); ++i) {
            (address prover, bytes32 taskId, bytes32 reason,) = provers.faults(i);
            Quorum.Seat memory s = quorum.seatOf(taskId, prover);
            yes(s.noted, "a fault that no case knows");
            if (reason == "wrong") yes(decidedFor[taskId] != 0 && s.outputHash != decidedFor[taskId], "right, and slashed");
            if (reason == "silent") eq(s.outputHash, bytes32(0), "told, and silent");
            for (uint256 k; k < i; ++k) {
                (address other, bytes32 otherTask,,) = provers.faults(k);
                yes(other != prover || otherTask != taskId, "noted twice");
            }
        }
    }

    /// @dev A decided output was told by as many as were needed, and its votes are those of its tellers.
    function checkVotes() external view {
        for (uint256 i; i < tasks.length; ++i) {
            address[] memory all = quorum.membersOf(tasks[i]);
            Quorum.Case memory c = quorum.caseOf(tasks[i]);
            eq(all.length, c.drawn, "drawn");
            uint256 told;
            for (uint256 k; k < all.length; ++k) {
                if (c.outputHash != 0 && quorum.seatOf(tasks[i], all[k]).outputHash == c.outputHash) ++told;
                for (uint256 j; j < k; ++j) {
                    yes(all[j] != all[k], "sits twice");
                }
            }
            if (c.outputHash != 0) {
                eq(told, quorum.votesOf(tasks[i], c.outputHash), "votes");
                yes(told >= c.needed && told * 2 > c.drawn, "a minority decided");
            }
        }
    }
}

contract QuorumInvariantTest is Base {
    QuorumHandler private handler;

    function setUp() public {
        handler = new QuorumHandler();
        targetContract(address(handler));
    }

    function invariant_ends_are_ends() public view {
        yes(bytes(handler.broken()).length == 0, handler.broken());
    }

    function invariant_what_came_went_to_tellers_or_is_there() public view {
        Quorum q = handler.theQuorum();
        eq(address(q).balance, handler.received() - handler.sent(), "balance");
        uint256 fees;
        for (uint256 i; i < handler.count(); ++i) {
            fees += q.caseOf(handler.tasks(i)).fee;
        }
        eq(address(q).balance, fees, "fees that are left");
    }

    function invariant_places_are_taken_and_given_back_once() public view {
        handler.checkPlaces();
    }

    function invariant_faults_are_of_those_who_erred() public view {
        handler.checkFaults();
    }

    function invariant_majorities_decide() public view {
        handler.checkVotes();
    }
}
