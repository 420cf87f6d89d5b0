// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {GovernorWorld} from "./GovernorWorld.sol";
import {Parameters} from "../src/governance/Parameters.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

/// @dev Everything that people can do with stake and proposals, in any order and at any time. It keeps what it saw.
contract GovernorHandler is GovernorWorld {
    uint256 private constant PEOPLE = 7;
    uint256 private constant LOTS = 20;

    uint256[] public ids;
    mapping(uint256 id => uint256) public executions;
    mapping(uint256 id => uint256) public setTo;
    /// @dev What the parameter is by the executions that were seen.
    uint256 public expected = 500;
    uint256 public refused;
    mapping(uint256 id => uint256) private _proposer;

    constructor() {
        build();
        vm.deal(address(treasury), 1 ether);
    }

    function proposals() external view returns (uint256) {
        return ids.length;
    }

    function parts() external view returns (address, address, address) {
        return (address(governor), address(escrow), address(parameters));
    }

    function stake(uint256 id, uint256 who, uint256 amount, bool auto_) external later(amount) {
        record(1 + id % LOTS, person(who % PEOPLE), amount % (ALL / 4), 182, uint40(block.timestamp), auto_);
    }

    function restake(uint256 who, uint32 operator, uint256 shares, uint256 assets) external later(shares) {
        ratio(operator % 5, 1 ether + assets % 1 ether, 1 ether);
        position(person(who % PEOPLE), operator % 5, shares % (ALL / 4));
    }

    function slash(uint32 operator, uint256 assets) external later(assets) {
        ratio(operator % 5, assets % 1 ether, 1 ether);
    }

    function lend(uint256 from, uint256 to) external later(from) {
        vm.prank(person(from % PEOPLE));
        try escrow.delegate(person(to % PEOPLE)) {} catch {}
    }

    function file(uint256 who, uint256 value) external later(value) {
        // Half of them are out of the band.
        value = value % 4000;
        setting("pool.meter", value);
        vm.prank(person(who % PEOPLE));
        try governor.propose(
            targets, values, calldatas, describe(person(who % PEOPLE), vm.toString(ids.length))
        ) returns (uint256 id) {
            ids.push(id);
            (setTo[id], _proposer[id]) = (value, who % PEOPLE);
        } catch {
            ++refused;
        }
    }

    function cast(uint256 who, uint256 n, uint8 support) external later(who) {
        if (ids.length == 0) return;
        // Only here: forge itself pays for gas where the price is left set.
        FEES.fee(10 gwei);
        FEES.txGasPrice(10 gwei);
        vm.prank(person(who % PEOPLE));
        try governor.castVote(ids[n % ids.length], support % 3) {} catch {}
        FEES.txGasPrice(0);
        FEES.fee(0);
    }

    function queue(uint256 n) external later(n) {
        if (ids.length == 0) return;
        try governor.queue(ids[n % ids.length]) {} catch {}
    }

    function execute(uint256 n) external later(n) {
        if (ids.length == 0) return;
        uint256 id = ids[n % ids.length];
        try governor.execute(id) {
            ++executions[id];
            expected = setTo[id];
        } catch {}
    }

    function cancel(uint256 n, uint256 who) external later(who) {
        if (ids.length == 0) return;
        uint256 id = ids[n % ids.length];
        vm.prank(person(who % PEOPLE));
        try governor.cancel(id) {
            eq(who % PEOPLE, _proposer[id], "only its proposer cancels");
        } catch {}
    }

    /// @dev A proposal goes the whole way with everybody for it.
    function pass(uint256 value, bool inFavour) external later(value) {
        setting("pool.meter", 100 + value % 1900);
        vm.prank(person(4));
        try governor.propose(targets, values, calldatas, describe(person(4), vm.toString(ids.length))) returns (uint256 id) {
            ids.push(id);
            (setTo[id], _proposer[id]) = (100 + value % 1900, 4);
            toVote(id);
            for (uint256 i; i < PEOPLE; ++i) {
                vote(i, id, inFavour ? 1 : 0);
            }
            toEnd(id);
        } catch {}
    }

    modifier later(uint256 seed) {
        _;
        skip(uint256(keccak256(abi.encode(seed))) % 3 days);
    }
}

contract GovernorInvariantTest is Base {
    GovernorHandler private _handler;

    function setUp() public {
        _handler = new GovernorHandler();
        targetContract(address(_handler));
    }

    /// @dev I37: however stake moves, no proposal has more votes than there were at its snapshot.
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_I37_NoProposalHasMoreVotesThanThereWere() public view {
        (address governor, address escrow,) = _handler.parts();
        for (uint256 i; i < _handler.proposals(); ++i) {
            uint256 id = _handler.ids(i);
            uint256 snapshot = Governor(governor).proposalSnapshot(id);
            if (snapshot >= block.timestamp) continue;
            (uint256 against, uint256 inFavour, uint256 abstained) = Governor(governor).proposalVotes(id);
            uint256 total = Escrow(escrow).getPastTotalSupply(Escrow(escrow).snapshotOf(snapshot));
            yes(against + inFavour + abstained <= total, "votes");
            uint256 q = Governor(governor).quorumOf(id);
            yes(q >= total * 4 / 100 && q <= total * 20 / 100, "I38: quorum");
        }
    }

    /// @dev I39, I40: what was executed was executed once, and the parameter is what the last one said, in its band.
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_I39_I40_ParametersAreWhatExecutionsSaid() public view {
        (address governor,, address parameters) = _handler.parts();
        for (uint256 i; i < _handler.proposals(); ++i) {
            uint256 id = _handler.ids(i);
            yes(_handler.executions(id) <= 1, "once");
            bool done = Governor(governor).state(id) == IGovernor.ProposalState.Executed;
            yes(done == (_handler.executions(id) == 1), "executed");
        }
        uint256 value = Parameters(parameters).get("pool.meter");
        eq(value, _handler.expected(), "value");
        yes(value >= 100 && value <= 2000, "band");
        eq(governor.balance, 0, "no coins stay with the governor");
    }
}

interface Governor {
    function proposalSnapshot(uint256 id) external view returns (uint256);
    function proposalVotes(uint256 id) external view returns (uint256, uint256, uint256);
    function quorumOf(uint256 id) external view returns (uint256);
    function state(uint256 id) external view returns (IGovernor.ProposalState);
}

interface Escrow {
    function getPastTotalSupply(uint256 timepoint) external view returns (uint256);
    function snapshotOf(uint256 time) external view returns (uint256);
}
