// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GovernorWorld} from "./GovernorWorld.sol";

/// @dev Gas without the transaction's own 21,000, of what people do with votes; contracts/snapshots/GovGas.json.
contract GovGas is GovernorWorld {
    function setUp() public {
        build();
        setting("pool.meter", 700);
    }

    function measure(string memory name) private {
        vm.snapshotGasLastCall(name);
    }

    function test_GasOfRecords() public {
        vm.cool(address(escrow));
        hold(10, person(10), 1000 ether);
        measure("record a first renewed bucket");
        skip(5);
        vm.cool(address(escrow));
        hold(10, person(10), 900 ether);
        measure("record it slashed");
        skip(5);
        vm.cool(address(escrow));
        hold(10, person(11), 900 ether);
        measure("record it transferred");
        vm.cool(address(escrow));
        hold(10, person(11), 900 ether);
        measure("record what changes nothing");
        vm.cool(address(escrow));
        lock(11, person(11), 900 ether, 365);
        measure("record a first ending bucket");
    }

    function test_GasOfDelegation() public {
        vm.cool(address(escrow));
        delegate(person(1), person(2));
        measure("delegate flat votes");
        for (uint32 i = 1; i <= 16; ++i) {
            ratio(i, 1 ether, 1 ether);
            position(person(3), i, 5000 ether);
        }
        skip(5);
        vm.cool(address(escrow));
        delegate(person(3), person(2));
        measure("delegate votes of 16 operators");
    }

    /// @dev A slash must not cost more with more stakers.
    function test_GasOfRatiosDoesNotGrow() public {
        uint256[3] memory gas = [measured(1, 1), measured(2, 100), measured(3, 10_000)];
        vm.snapshotValue("ratio after a slash, 1 position", gas[0]);
        vm.snapshotValue("ratio after a slash, 100 positions", gas[1]);
        vm.snapshotValue("ratio after a slash, 10000 positions", gas[2]);
        yes(gas[0] == gas[1] && gas[1] == gas[2], "the same");
    }

    function measured(uint32 operator, uint256 stakers) private returns (uint256 gas) {
        ratio(operator, 1 ether, 1 ether);
        FEES.pauseGasMetering();
        for (uint256 i; i < stakers; ++i) {
            position(person(1000 + i), operator, 2000 ether + i);
        }
        FEES.resumeGasMetering();
        uint256 before = escrow.getVotes(person(1000 + stakers - 1));
        uint256 total = escrow.totalSupply();
        skip(5);
        vm.cool(address(escrow));
        vm.prank(POOL);
        gas = gasleft();
        escrow.ratio(operator, 0.5 ether, 0.5 ether, 1 ether);
        gas -= gasleft();
        yes(escrow.getVotes(person(1000 + stakers - 1)) < before && escrow.totalSupply() < total, "all have fallen");
        ratio(operator, 0, 1 ether);
        skip(5);
    }

    function test_GasOfProposals() public {
        vm.cool(address(governor));
        vm.cool(address(escrow));
        uint256 id = propose(person(2), "Raise the meter");
        measure("propose one action");
        toVote(id);
        cool();
        vote(3, id, 1);
        measure("vote, the first, without refund");
        vm.deal(address(treasury), 1 ether);
        FEES.fee(10 gwei);
        FEES.txGasPrice(10 gwei);
        cool();
        vote(2, id, 1);
        measure("vote, with refund");
        cool();
        vm.prank(person(1));
        governor.castVoteWithReason(id, 0, "The meter is wide enough as it is, and no one has shown otherwise.");
        measure("vote with a reason, with refund");
        toEnd(id);
        cool();
        governor.queue(id);
        measure("queue");
        skip(2 days);
        cool();
        governor.execute(id);
        measure("execute");
    }

    /// @dev A vote of one who holds shares of 32 operators, each with a past of 50 changes.
    function test_GasOfTheDearestVote() public {
        for (uint32 i = 1; i <= 32; ++i) {
            ratio(i, 1 ether, 1 ether);
            position(person(i <= 16 ? 3 : 2), i, 5000 ether);
        }
        delegate(person(2), person(3));
        for (uint32 n; n < 50; ++n) {
            skip(100);
            for (uint32 i = 1; i <= 32; ++i) {
                position(person(i <= 16 ? 3 : 2), i, 5000 ether + n);
                ratio(i, 1 ether - n, 1 ether);
            }
        }
        skip(WEEK);
        uint256 id = propose(person(1), "Raise the meter");
        toVote(id);
        cool();
        vote(3, id, 1);
        measure("vote with shares of 32 operators");
    }

    function cool() private {
        vm.cool(address(governor));
        vm.cool(address(escrow));
        vm.cool(address(parameters));
        vm.cool(address(timelock));
        vm.cool(address(treasury));
    }
}
