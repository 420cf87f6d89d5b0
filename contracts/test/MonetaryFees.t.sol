// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {World} from "./World.sol";

/// @dev What fees for identities do to the supply.
contract MonetaryFeesTest is World {
    function setUp() public {
        deploy();
    }

    /// @dev I30: over any prices that votes set, identities burn a quarter of what was paid, short of it by less than a wei
    /// a purchase, and never more.
    function testFuzz_I30_IdentitiesBurnAQuarterAndNoMore(uint96[8] memory prices, uint16[8] memory amounts) public {
        uint256 paid;
        for (uint256 i; i < 8; ++i) {
            uint256 amount = 1 + amounts[i] % 1000;
            vm.prank(GOVERNOR);
            store.changePrice(prices[i]);
            uint256 fee = amount * prices[i];
            vm.deal(CONTROLLER, fee);
            vm.prank(CONTROLLER);
            store.applyIoIDs{value: fee}(project, amount);
            paid += fee;
        }
        uint256 burned = address(burn).balance;
        yes(burned * 4 <= paid && burned * 4 + 8 * 4 > paid, "a quarter");
        eq(burned + address(treasury).balance, paid, "and the rest is the treasury's");
    }
}
