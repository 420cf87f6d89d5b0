// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {VoteEscrowWorld} from "./VoteEscrowWorld.sol";
import {Upgrades} from "../src/chain/Upgrades.sol";
import {ITreasury} from "../src/economics/IEconomics.sol";
import {Guardian} from "../src/governance/Guardian.sol";
import {IImprovementGovernor, Improvements} from "../src/governance/Improvements.sol";
import {Parameters} from "../src/governance/Parameters.sol";
import {Timelock} from "../src/governance/Timelock.sol";
import {TrellisGovernor} from "../src/governance/TrellisGovernor.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @dev What the tests' face of the cheatcodes lacks.
interface FeeVm {
    function fee(uint256) external;
    function txGasPrice(uint256) external;
    function pauseGasMetering() external;
    function resumeGasMetering() external;
}

/// @dev A treasury with one allowance for everybody, which can be broken in every way a treasury can.
contract PlainTreasury is ITreasury {
    uint256 public allowance = type(uint256).max;
    bool public broken;
    bool public burning;

    function set(uint256 allowance_, bool broken_, bool burning_) external {
        (allowance, broken, burning) = (allowance_, broken_, burning_);
    }

    function draw(uint256 amount) external returns (uint256 paid) {
        require(!broken, "broken");
        while (burning) {}
        paid = amount < allowance ? amount : allowance;
        if (paid > address(this).balance) paid = address(this).balance;
        allowance -= paid;
        (bool ok,) = msg.sender.call{value: paid}("");
        require(ok, "refused");
    }

    function refund() external payable {}
    function donate() external payable {}
}

/// @dev The whole of governance, with a vote escrow whose ledgers are played by the test.
abstract contract GovernorWorld is VoteEscrowWorld {
    FeeVm internal constant FEES = FeeVm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 internal constant ALL = 10_000_000 ether;

    PlainTreasury internal treasury;
    Timelock internal timelock;
    TrellisGovernor internal governor;
    Parameters internal parameters;
    Improvements internal improvements;
    Upgrades internal upgrades;
    Guardian internal guardian;

    address[] internal targets;
    uint256[] internal values;
    bytes[] internal calldatas;

    function build() internal {
        deploy();
        treasury = new PlainTreasury();
        uint64 nonce = vm.getNonce(address(this));
        address governorAt = vm.computeCreateAddress(address(this), nonce + 3);
        address improvementsAt = vm.computeCreateAddress(address(this), nonce + 4);
        timelock = new Timelock(2 days, governorAt);
        parameters = new Parameters(address(timelock), list());
        upgrades = new Upgrades(address(timelock), 7 days);
        governor = new TrellisGovernor(timelock, escrow, parameters, treasury, improvementsAt, 1 days);
        improvements = new Improvements(IImprovementGovernor(governorAt), address(timelock), upgrades, 1 days);
        eq(address(governor), governorAt, "governor");
        eq(address(improvements), improvementsAt, "improvements");
        guardian = new Guardian(address(timelock), address(0x6a4d), START, 1 days);
        // Ann has 3 %, Bob 5 %, Cat 20 %, the others the rest.
        hold(1, person(1), ALL * 3 / 100);
        hold(2, person(2), ALL * 5 / 100);
        hold(3, person(3), ALL * 20 / 100);
        hold(4, person(4), ALL * 72 / 100);
        skip(2 * WEEK);
    }

    function list() private pure returns (Parameters.Parameter[] memory p) {
        p = new Parameters.Parameter[](5);
        p[0] = Parameters.Parameter("gov.propose", 100_000 ether, 1_000 ether, 10_000_000 ether, 0);
        p[1] = Parameters.Parameter("gov.quorumLow", 400, 100, 1000, 0);
        p[2] = Parameters.Parameter("gov.quorumHigh", 2000, 1000, 4000, 0);
        p[3] = Parameters.Parameter("gov.refund", 0.01 ether, 0, 1 ether, 0);
        p[4] = Parameters.Parameter("pool.meter", 500, 100, 2000, 0);
    }

    /// @dev The proposal of `setting`, with the suffix of its proposer.
    function describe(address proposer, string memory text) internal pure returns (string memory) {
        return string.concat(text, "\n#proposer=", Strings.toHexString(proposer));
    }

    /// @dev Makes the next proposal one that sets a parameter.
    function setting(bytes32 name, uint256 value) internal {
        calling(address(parameters), abi.encodeCall(Parameters.set, (name, value)));
    }

    function calling(address target, bytes memory data) internal {
        (targets, values, calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calldatas[0]) = (target, data);
    }

    function propose(address proposer, string memory text) internal returns (uint256 id) {
        vm.prank(proposer);
        return governor.propose(targets, values, calldatas, describe(proposer, text));
    }

    function vote(uint256 who, uint256 id, uint8 support) internal returns (uint256) {
        vm.prank(person(who));
        return governor.castVote(id, support);
    }

    function isState(uint256 id, IGovernor.ProposalState want, string memory when) internal view {
        eq(uint256(governor.state(id)), uint256(want), when);
    }

    /// @dev To the first second of the vote.
    function toVote(uint256 id) internal {
        vm.warp(governor.proposalSnapshot(id) + 1);
    }

    function toEnd(uint256 id) internal {
        vm.warp(governor.proposalDeadline(id) + 1);
    }

    /// @dev Has everybody accept what is set up, and carries it out.
    function enact() internal returns (uint256 id) {
        id = propose(person(4), vm.toString(block.timestamp));
        toVote(id);
        vote(4, id, 1);
        toEnd(id);
        governor.queue(id);
        skip(2 days);
        governor.execute(id);
    }
}
