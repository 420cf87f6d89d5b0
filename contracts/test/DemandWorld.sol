// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {World} from "./World.sol";
import {MoodyToken} from "./DaoTokens.sol";
import {IParameters} from "../src/governance/Parameters.sol";
import {DataCredits} from "../src/settlement/DataCredits.sol";
import {DeviceBonds, IBondedDevices, IDeviceBonds} from "../src/settlement/DeviceBonds.sol";
import {Findings} from "../src/settlement/Findings.sol";
import {IPanel, IPanelAsker, PanelState} from "../src/settlement/IPanel.sol";
import {IController} from "../src/settlement/Settlement.sol";

/// @dev Votes on numbers, at once.
contract DemandParameters is IParameters {
    mapping(bytes32 name => uint256) private _values;

    function set(bytes32 name, uint256 value) external {
        _values[name] = value;
    }

    function get(bytes32 name) external view returns (uint256) {
        return _values[name];
    }
}

/// @dev A panel that answers what the test tells it to, and keeps what it is paid.
contract PanelDouble is IPanel {
    struct Case {
        bytes32 question;
        PanelState state;
        bytes32 answer;
        uint256 size;
        uint256 right;
        uint256 paid;
        bool closed;
    }

    Case[] public cases;
    uint256 public total;

    function ask(bytes32 question) external returns (uint64) {
        // As the real one does while it draws.
        IPanelAsker(msg.sender).bars(question, 0, address(0xbad));
        cases.push(Case(question, PanelState.Open, 0, 0, 0, 0, false));
        return uint64(cases.length);
    }

    function decide(uint64 case_, PanelState state, bytes32 answer, uint256 size, uint256 right) external {
        Case storage c = cases[case_ - 1];
        (c.state, c.answer, c.size, c.right) = (state, answer, size, right);
    }

    function verdict(uint64 case_) external view returns (PanelState, bytes32) {
        return (cases[case_ - 1].state, cases[case_ - 1].answer);
    }

    function dataOf(uint64, bytes32) external pure returns (bytes memory) {
        return "";
    }

    function tally(uint64 case_) external view returns (uint256, uint256) {
        return (cases[case_ - 1].size, cases[case_ - 1].right);
    }

    function pay(uint64 case_) external payable {
        Case storage c = cases[case_ - 1];
        require(!c.closed && c.state == PanelState.Decided, "paid twice, or for nothing");
        (c.closed, c.paid) = (true, msg.value);
        total += msg.value;
    }
}

/// @dev World with credits, bonds and findings, and two devices.
abstract contract DemandWorld is World {
    uint256 internal constant DAY = 1 days;
    uint256 internal constant BOND = 100 ether;
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant CAROL = address(0xca401);
    address internal constant COORDINATOR = address(0xc00);
    bytes32 internal constant SPEED = "IMPOSSIBLE_SPEED";
    bytes32 internal constant CLONE = "CLONED_KEY";
    bytes32 internal constant UPHELD = keccak256("upheld");
    bytes32 internal constant REFUTED = keccak256("refuted");

    DataCredits internal credits;
    DeviceBonds internal bonds;
    Findings internal findings;
    PanelDouble internal panel;
    DemandParameters internal params;
    address internal device;
    address internal other;

    function deployDemand() internal {
        deploy();
        params = new DemandParameters();
        panel = new PanelDouble();
        params.set("finding.bond", BOND);
        params.set("finding.days", 5);
        params.set("finding.expiry", 90);
        params.set("finding.part", 2000);
        IController control = IController(address(projects));
        credits = new DataCredits(control, settlement, address(burn), uint40(DAY));
        address findingsAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        bonds = new DeviceBonds(IBondedDevices(address(devices)), findingsAt, uint40(DAY));
        findings = new Findings(
            IBondedDevices(address(devices)),
            control,
            bonds,
            panel,
            params,
            address(burn),
            uint40(DAY)
        );
        enroll(0xd1);
        enroll(0xd2);
        (device, other) = (vm.addr(0xd1), vm.addr(0xd2));
        vm.deal(ALICE, 1e24);
        vm.deal(BOB, 1e24);
        vm.deal(CAROL, 1e24);
        vm.deal(OWNER, 1e24);
    }

    function configure(address token) internal {
        vm.prank(CONTROLLER);
        settlement.configure(project, token, 600, COORDINATOR, 1);
    }

    function setShare(uint256 share) internal {
        vm.prank(CONTROLLER);
        credits.setShare(project, share);
    }

    function pass(uint256 seconds_) internal {
        vm.warp(block.timestamp + seconds_);
    }

    function deposit(address who, uint256 amount) internal {
        vm.prank(who);
        bonds.deposit{value: amount}(device);
    }

    function fileAs(address who, bytes32 code, bytes32 evidence) internal returns (uint256) {
        vm.prank(who);
        return findings.file{value: BOND}(project, device, code, evidence, "ipfs://bundle");
    }

    function contest(address who, uint256 id) internal {
        vm.prank(who);
        findings.contest{value: BOND}(id);
    }

    function decide(uint256 id, bytes32 answer, uint256 size, uint256 right) internal {
        panel.decide(findings.findingAt(id).panelCase, PanelState.Decided, answer, size, right);
    }

    function stateOf(uint256 id) internal view returns (uint256) {
        return uint256(findings.findingAt(id).state);
    }

    function poolOf() internal view returns (uint256) {
        return settlement.project(project).pool;
    }
}
