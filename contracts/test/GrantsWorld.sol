// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {Treasury} from "../src/economics/Treasury.sol";
import {IParameters} from "../src/governance/Parameters.sol";
import {IVoteEscrow} from "../src/governance/IVoteEscrow.sol";

/// @dev Votes by hand, kept by snapshot as the real escrow keeps them: what is set counts from the next week on.
contract VotesDouble {
    uint40 public immutable WEEK;
    uint256 private constant STEPS = 64;

    struct Point {
        uint256 week;
        uint256 votes;
    }

    mapping(address => Point[]) private _points;
    address private constant ALL = address(0);

    constructor(uint40 week) {
        WEEK = week;
    }

    function set(address account, uint256 votes) external {
        uint256 week = block.timestamp / WEEK;
        uint256 before = valueAt(account, week);
        uint256 all = valueAt(ALL, week);
        _points[account].push(Point(week, votes));
        _points[ALL].push(Point(week, all - before + votes));
    }

    function snapshotOf(uint256 time) public view returns (uint256) {
        return time / WEEK * WEEK - 1;
    }

    function getPastVotes(address account, uint256 time) public view returns (uint256) {
        require(time < block.timestamp, "future lookup");
        return account == ALL ? 0 : valueAt(account, time / WEEK);
    }

    function getPastTotalSupply(uint256 time) public view returns (uint256) {
        require(time < block.timestamp, "future lookup");
        return valueAt(ALL, time / WEEK);
    }

    /// @dev The last value that was set in `week` or before.
    function valueAt(address account, uint256 week) private view returns (uint256) {
        Point[] storage list = _points[account];
        for (uint256 i = list.length; i > 0; --i) {
            if (list[i - 1].week <= week) return list[i - 1].votes;
        }
        return 0;
    }
}

contract ParamsDouble is IParameters {
    mapping(bytes32 => uint256) public get;

    function set(bytes32 name, uint256 value) external {
        get[name] = value;
    }
}

contract ProjectsDouble {
    mapping(uint256 => address) public owners;

    function set(uint256 id, address owner) external {
        owners[id] = owner;
    }

    function ownerOf(uint256 id) external view returns (address) {
        require(owners[id] != address(0), "no project");
        return owners[id];
    }

    function isController(uint256 id, address who) external view returns (bool) {
        return who != address(0) && owners[id] == who;
    }
}

/// @dev Treasury, votes and parameters for the contracts that spend.
abstract contract GrantsWorld is Base {
    uint40 internal constant DAY = 1 days;
    uint40 internal constant WEEK = 7 days;
    address internal constant GOVERNOR = address(0x60);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant CAROL = address(0xca401);

    Treasury internal treasury;
    VotesDouble internal votes;
    ParamsDouble internal params;
    ProjectsDouble internal projects;

    function found() internal {
        vm.warp(1_800_000_000 / WEEK * WEEK);
        treasury = new Treasury(GOVERNOR, DAY, new Treasury.Allowance[](0));
        vm.deal(address(treasury), 100_000_000 ether);
        votes = new VotesDouble(WEEK);
        params = new ParamsDouble();
        projects = new ProjectsDouble();
        params.set("dao.propose", 100_000 ether);
        params.set("dao.grantQuorum", 1000);
        params.set("dao.gaugeCap", 2500);
        params.set("dao.gauges", 30);
        params.set("dao.meritCap", 1250);
        params.set("dao.meritLeast", 1000 ether);
        params.set("dao.meritRound", 100_000 ether);
        votes.set(ALICE, 600_000 ether);
        votes.set(BOB, 300_000 ether);
        votes.set(CAROL, 100_000 ether);
        vm.warp(block.timestamp + WEEK);
    }

    function escrow() internal view returns (IVoteEscrow) {
        return IVoteEscrow(address(votes));
    }

    function allow(address spender, uint128 perWeek, uint128 total) internal {
        vm.prank(GOVERNOR);
        treasury.setAllowance(Treasury.Allowance(spender, perWeek, total, type(uint40).max));
    }
}
