// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Poseidon2} from "../src/compute/Poseidon2.sol";

contract Poseidon2Test is Base {
    uint256 private constant P = Poseidon2.P;

    /// The vectors are written by the Go implementation, which is gnark's.
    function test_VectorsOfGo() public view {
        string memory json = vm.readFile("testdata/poseidon2.json");
        uint256[] memory words = new uint256[](16);
        for (uint256 i; i < words.length; ++i) {
            string memory path = string.concat(".[", vm.toString(i), "]");
            uint256 left = uint256(vm.parseJsonBytes32(json, string.concat(path, ".left")));
            uint256 right = uint256(vm.parseJsonBytes32(json, string.concat(path, ".right")));
            words[i] = left;
            uint256 want = uint256(vm.parseJsonBytes32(json, string.concat(path, ".node")));
            eq(Poseidon2.compress(left, right), want, "node");
            uint256[] memory first = new uint256[](i + 1);
            for (uint256 k; k <= i; ++k) {
                first[k] = words[k];
            }
            eq(Poseidon2.hash(first), uint256(vm.parseJsonBytes32(json, string.concat(path, ".chain"))), "chain");
        }
    }

    function testFuzz_WordsCountModuloP(uint256 x, uint256 y) public pure {
        (x, y) = (x % P, y % P);
        uint256 got = Poseidon2.compress(x, y);
        yes(got < P, "an element");
        // Words count modulo P: the sums inside never pass 2^256, whatever comes in.
        if (x <= type(uint256).max - P) eq(Poseidon2.compress(x + P, y), got, "left modulo P");
        if (y <= type(uint256).max - 4 * P) eq(Poseidon2.compress(x, y + 4 * P), got, "right modulo P");
    }

    function test_EdgesOfTheField() public pure {
        uint256 top = Poseidon2.compress(P - 1, P - 1);
        eq(Poseidon2.compress(2 * P - 1, 5 * P - 1), top, "modulo P");
        yes(Poseidon2.isElement(P - 1) && !Poseidon2.isElement(P), "elements are below P");
        yes(Poseidon2.compress(0, 1) != Poseidon2.compress(1, 0), "order counts");
    }

    function test_Gas() public {
        uint256 gas = gasleft();
        uint256 h = Poseidon2.compress(1, 2);
        gas -= gasleft();
        yes(h != 0 && gas < 7500, "a node takes less than 7,500 gas");
        vm.snapshotValue("Poseidon2.compress", gas);
    }
}
