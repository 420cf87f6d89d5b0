// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ComputeWorld, ConsumerDouble} from "./ComputeWorld.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";
import {Mode, Offer, Request, State, Submission, Terms} from "../src/compute/IComputeMarket.sol";

/// @notice What tasks cost alone and in batches of 50, per task; without the transaction's 21,000, its calldata, and what a
/// verifier uses. Tasks are put in `setUp`, so that slots are as cold as in a transaction of their own.
contract ComputeGasTest is ComputeWorld {
    uint256 private constant N = 50;
    Known[] private open_;
    Known[] private locked_;
    Known private alone;
    Known private held;
    Known private drawn;
    Known private given;

    function setUp() public {
        deployCompute();
        stakes.stake(1, 100_000 ether);
        vm.startPrank(prover(1));
        provers.configure(1000, routes(), "");
        market.deposit{value: 800 ether}();
        vm.stopPrank();
        // What a requester and a prover had before.
        Known memory k = ask();
        lock(k, prover(1));
        fulfil(k, prover(1));
        for (uint256 i; i < N; ++i) {
            open_.push(ask());
            k = ask();
            lock(k, prover(1));
            locked_.push(k);
        }
        (alone, held) = (ask(), ask());
        lock(held, prover(1));
        Offer memory o = offer();
        o.mode = Mode.Assigned;
        drawn = ask(o);
        o = offer();
        (o.consumer, o.consumerGas) = (address(new ConsumerDouble()), 100_000);
        given = ask(o);
        vm.roll(block.number + 64);
    }

    function per(string memory name, uint256 gasOfAll) private {
        vm.snapshotValue(name, gasOfAll / N);
    }

    function test_gas_of_requests() public {
        Offer memory o = offer();
        Request memory r = asked();
        vm.prank(REQUESTER);
        market.request{value: 3 ether}(r, o);
        vm.snapshotGasLastCall("request");
        Request[] memory list = new Request[](N);
        for (uint256 i; i < N; ++i) {
            list[i] = asked();
        }
        vm.prank(REQUESTER);
        market.requestMany{value: N * 3 ether}(list, o);
        per("request, of 50", vm.snapshotGasLastCall("requestMany, 50"));
    }

    function test_gas_of_lock() public {
        Known memory k = alone;
        vm.prank(prover(1));
        market.lock(k.id, k.terms);
        vm.snapshotGasLastCall("lock");
    }

    function test_gas_of_lockMany() public {
        (bytes32[] memory ids, Terms[] memory terms) = (new bytes32[](N), new Terms[](N));
        for (uint256 i; i < N; ++i) {
            (ids[i], terms[i]) = (open_[i].id, open_[i].terms);
        }
        vm.prank(prover(1));
        market.lockMany(ids, terms);
        per("lock, of 50", vm.snapshotGasLastCall("lockMany, 50"));
    }

    function test_gas_of_fulfil_after_lock() public {
        Submission memory s = submission(held, prover(1), "output");
        market.fulfil(s);
        vm.snapshotGasLastCall("fulfil, locked");
    }

    function test_gas_of_fulfil_without_lock() public {
        Submission memory s = submission(alone, prover(1), "output");
        market.fulfil(s);
        vm.snapshotGasLastCall("fulfil, not locked");
    }

    function test_gas_of_fulfil_with_consumer() public {
        Submission memory s = submission(given, prover(1), "output");
        market.fulfil(s);
        vm.snapshotGasLastCall("fulfil, delivered");
    }

    function many(Known[] storage list, string memory name) private returns (uint256) {
        Submission[] memory subs = new Submission[](N);
        for (uint256 i; i < N; ++i) {
            subs[i] = submission(list[i], prover(1), "output");
        }
        bool[] memory done = market.fulfilMany(subs);
        for (uint256 i; i < N; ++i) {
            yes(done[i], "done");
        }
        return vm.snapshotGasLastCall(name);
    }

    function test_gas_of_fulfilMany_after_lock() public {
        per("fulfil, locked, of 50", many(locked_, "fulfilMany, 50, locked"));
    }

    function test_gas_of_fulfilMany_without_lock() public {
        per("fulfil, not locked, of 50", many(open_, "fulfilMany, 50, not locked"));
    }

    function test_gas_of_assign() public {
        uint256 number = block.number - 60;
        bytes memory rlp = header(number, "mix");
        vm.store(LaterBlock.HASHES, bytes32(number), keccak256(rlp));
        Known memory k = drawn;
        market.assign(k.id, k.terms, rlp);
        vm.snapshotGasLastCall("assign, three provers");
        isState(k, State.Assigned);
    }

    function test_gas_of_expire() public {
        skip(60);
        Known memory k = held;
        vm.prank(STRANGER);
        market.expire(k.id, k.terms);
        vm.snapshotGasLastCall("expire");
    }

    function test_gas_of_refund() public {
        skip(1000);
        Known memory k = alone;
        market.refund(k.id, k.terms);
        vm.snapshotGasLastCall("refund");
    }
}
