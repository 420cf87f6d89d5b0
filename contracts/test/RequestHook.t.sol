// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Answer, Bomb, GasBurner, Reverter, SYSTEM} from "./ChainWorld.sol";
import {ICommittee} from "../src/chain/IChain.sol";
import {RequestHook} from "../src/chain/RequestHook.sol";

/// Everything a hostile or broken Committee could answer: the hook must not fail and must return records or nothing.
contract RequestHookTest is Base {
    function drain(address target) private returns (bytes memory updates) {
        RequestHook hook = new RequestHook(ICommittee(target));
        bool ok;
        vm.prank(SYSTEM);
        (ok, updates) = address(hook).call{gas: 30_000_000}("");
        yes(ok, "the system call must never fail");
        eq(updates.length % 41, 0, "length");
        yes(updates.length <= 72 * 41, "size");
    }

    function test_OnlyTheSystemCalls() public {
        RequestHook hook = new RequestHook(ICommittee(address(1)));
        (bool ok,) = address(hook).call("");
        yes(!ok, "stranger");
        vm.prank(SYSTEM);
        (ok,) = address(hook).call(hex"01");
        yes(!ok, "calldata");
    }

    function test_WellFormedAnswersPass() public {
        for (uint256 k; k <= 72; k += 18) {
            bytes memory records = new bytes(41 * k);
            for (uint256 i; i < records.length; ++i) records[i] = bytes1(uint8(i));
            eq(drain(address(new Answer(abi.encode(records)))), records, "records");
        }
    }

    function test_NoCodeGivesNothing() public {
        eq(drain(address(0xdead)).length, 0, "updates");
    }

    function test_RevertGivesNothing() public {
        eq(drain(address(new Reverter())).length, 0, "updates");
    }

    function test_BurningAllGasGivesNothing() public {
        eq(drain(address(new GasBurner())).length, 0, "updates");
    }

    function test_ReturnBombsGiveNothing() public {
        eq(drain(address(new Bomb(false))).length, 0, "returned");
        eq(drain(address(new Bomb(true))).length, 0, "reverted");
    }

    function test_MalformedAnswersGiveNothing() public {
        eq(drain(address(new Answer(""))).length, 0, "empty");
        eq(drain(address(new Answer(new bytes(32)))).length, 0, "short");
        eq(drain(address(new Answer(abi.encode(new bytes(40))))).length, 0, "not whole records");
        eq(drain(address(new Answer(abi.encode(new bytes(73 * 41))))).length, 0, "too many");
        eq(drain(address(new Answer(abi.encode(uint256(0x40), uint256(41), uint256(0), uint256(0))))).length, 0, "offset");
        eq(drain(address(new Answer(abi.encode(uint256(0x20), uint256(82), uint256(0), uint256(0))))).length, 0, "cut");
        eq(drain(address(new Answer(abi.encode(uint256(0x20), type(uint256).max)))).length, 0, "huge length");
    }

    function testFuzz_AnyAnswerIsRecordsOrNothing(bytes memory answer) public {
        drain(address(new Answer(answer)));
    }

    function testFuzz_AnyOffsetAndLengthIsRecordsOrNothing(uint256 offset, uint256 length, bytes memory rest) public {
        drain(address(new Answer(abi.encodePacked(offset, length, rest))));
        drain(address(new Answer(abi.encodePacked(uint256(0x20), bound(length, 0, 4000), rest))));
    }
}
