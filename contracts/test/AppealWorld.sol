// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SettlementWorld} from "./Settlement.t.sol";
import {DelegatesDouble, HashesDouble} from "./SlashWorld.sol";
import {MerkleTree} from "./MerkleTree.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";
import {IParameters, Parameters} from "../src/governance/Parameters.sol";
import {IAllocations, IRestakingPool} from "../src/security/ISecurity.sol";
import {IComputeFaults, IOverturned, IPanelists, IScorerVotes, ResultFault} from "../src/security/ResultFault.sol";
import {Appeals, IDeviceOwners, IScorers} from "../src/settlement/Appeals.sol";
import {PanelState} from "../src/settlement/IPanel.sol";
import {MerkleSum} from "../src/settlement/MerkleSum.sol";
import {IScorerLinks, Panel} from "../src/settlement/Panel.sol";

/// @dev Operator n is owned by 0x0f00 + n, and secures service 2 with what it is given.
contract MembersDouble {
    uint32[] private _members;
    mapping(uint32 operator => uint256) public stakeOf;
    mapping(uint32 operator => address) public given;

    function join(uint32 operator, uint256 amount) external {
        _members.push(operator);
        stakeOf[operator] = amount;
    }

    function stake(uint32 operator, uint256 amount) external {
        stakeOf[operator] = amount;
    }

    function give(uint32 operator, address owner) external {
        given[operator] = owner;
    }

    function ownerOf(uint32 operator) public view returns (address) {
        return given[operator] != address(0) ? given[operator] : address(uint160(0x0f00) + operator);
    }

    function membersOf(uint32 service, uint256 offset, uint256 limit) external view returns (uint32[] memory page) {
        require(service == 2 && offset == 0, "another service");
        page = new uint32[](_members.length < limit ? _members.length : limit);
        for (uint256 i; i < page.length; ++i) {
            page[i] = _members[i];
        }
    }

    function guaranteed(uint32, uint32 operator, address asset, uint40 until) external view returns (uint256) {
        require(asset == address(0) && until > block.timestamp, "another asset");
        return stakeOf[operator];
    }
}

/// @dev A settlement with appeals around it: nine operators secure service 2, scorers 0 and 1 are those of operators 1 and
/// 2, and voted for the result.
abstract contract AppealWorld is SettlementWorld {
    uint40 internal constant DAY = 1 days;
    uint256 internal constant BOND = 100 ether;
    address internal constant FINDINGS = address(0xf1d);
    bytes32 internal constant OK = "OK";

    MembersDouble internal members;
    DelegatesDouble internal delegates;
    Parameters internal params;
    Panel internal panel;
    Appeals internal appeals;
    ResultFault internal faults;
    MerkleSum.Leaf[] internal leaves;

    function deployAppeals() internal {
        deploySettlement(address(0));
        members = new MembersDouble();
        delegates = new DelegatesDouble();
        params = new Parameters(GOVERNOR, parameters());
        address panelAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        faults = new ResultFault(
            IRestakingPool(address(members)),
            IScorerVotes(address(settlement)),
            IOverturned(APPEALS),
            IPanelists(panelAt),
            IComputeFaults(address(0))
        );
        panel = new Panel(
            APPEALS,
            FINDINGS,
            IAllocations(address(members)),
            IRestakingPool(address(members)),
            IScorerLinks(address(faults)),
            Delegates(address(delegates)),
            IParameters(params),
            DAY
        );
        Appeals made = new Appeals(
            settlement, IDeviceOwners(address(devices)), panel, IScorers(address(faults)), IParameters(params), address(burn), DAY
        );
        // Settlement knows its appeals since genesis; immutables go with the code.
        vm.etch(APPEALS, address(made).code);
        appeals = Appeals(payable(APPEALS));
        vm.etch(LaterBlock.HASHES, type(HashesDouble).runtimeCode);
        for (uint32 i = 1; i < 10; ++i) {
            members.join(i, 10_000 ether);
        }
        link(1, scorer(0));
        link(2, scorer(1));
        vm.deal(address(this), 1_000_000 ether);
        vm.deal(OWNER, 1000 ether);
        settlement.fund{value: 1000 ether}(project);
        vm.roll(2000);
    }

    function parameters() private pure returns (Parameters.Parameter[] memory list) {
        list = new Parameters.Parameter[](4);
        list[0] = Parameters.Parameter("appeal.bond", BOND, 1 ether, 10_000 ether, 0);
        list[1] = Parameters.Parameter("appeal.days", 3, 1, 5, 0);
        list[2] = Parameters.Parameter("appeal.panel", 5, 1, 15, 0);
        list[3] = Parameters.Parameter("appeal.stake", 10_000 ether, 0, 1_000_000 ether, 0);
    }

    function link(uint32 operator, address who) internal {
        vm.prank(members.ownerOf(operator));
        faults.offer(operator, who);
        vm.prank(who);
        faults.accept(operator);
    }

    /// @dev An epoch of three real devices, paid 1, 2 and 3 ether, with a budget of 40.
    function settleDevices() internal {
        delete leaves;
        for (uint256 i = 1; i < 4; ++i) {
            address device = vm.addr(i);
            address account = devices.registeredAt(device) == 0 ? enroll(i) : devices.accountOf(device);
            leaves.push(MerkleSum.Leaf(device, account, i * 1 ether, 10, OK, 5, 0, 99, 0));
        }
        vm.roll(block.number + 2);
        pin(40 ether);
        settle(leaves);
    }

    function open(uint256 i) internal returns (uint64) {
        vm.prank(OWNER);
        return appeals.open{value: BOND}(project, epoch, leaves[i], uint64(i), MerkleTree.proof(leaves, i), "ipfs://why");
    }

    /// @dev A header's RLP, with fields of the usual widths.
    function header(uint256 number, bytes32 mix) internal pure returns (bytes memory) {
        bytes memory head = abi.encodePacked(
            hex"a0", bytes32(uint256(1)), hex"a0", bytes32(uint256(2)), hex"94", address(3), hex"a0", bytes32(uint256(4)),
            hex"a0", bytes32(uint256(5)), hex"a0", bytes32(uint256(6)), hex"b90100", new bytes(256)
        );
        bytes memory tail = abi.encodePacked(
            hex"80", hex"84", uint32(number), hex"8401c9c380", hex"80", hex"8465000000", hex"83010203", hex"a0", mix,
            hex"88", bytes8(0)
        );
        return abi.encodePacked(hex"f9", uint16(head.length + tail.length), head, tail);
    }

    function remember(uint256 number, bytes32 mix) internal returns (bytes memory rlp) {
        rlp = header(number, mix);
        vm.store(LaterBlock.HASHES, bytes32(number), keccak256(rlp));
    }

    function draw(uint64 case_, bytes32 mix) internal returns (uint32[] memory) {
        uint64 number = panel.caseOf(case_).drawBlock;
        if (number != 0) {
            if (block.number <= number) vm.roll(number + 1);
            panel.draw(case_, remember(number, mix));
        }
        return panel.caseOf(case_).members;
    }

    function answer(uint64 points, uint256 amount) internal pure returns (bytes memory) {
        return abi.encode(points, amount, OK);
    }

    function salt(uint32 member) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", member));
    }

    function actor(uint64 case_, uint32 member) internal view returns (address) {
        return panel.caseOf(case_).ofDelegates ? delegates.ownerOf(member) : members.ownerOf(member);
    }

    function commit(uint64 case_, uint32 member, bytes memory data) internal {
        bytes32 commitment = panel.commitmentOf(case_, member, keccak256(data), salt(member));
        vm.prank(actor(case_, member));
        panel.commit(case_, member, commitment);
    }

    function reveal(uint64 case_, uint32 member, bytes memory data) internal {
        vm.prank(actor(case_, member));
        panel.reveal(case_, member, data, salt(member));
    }

    /// @dev All members give `right`, but for the first `wrong` of them, who give another, and the last `silent`.
    function judge(uint64 case_, bytes memory right, uint256 wrong, bytes memory other, uint256 silent) internal {
        uint32[] memory list = draw(case_, "mix");
        for (uint256 i; i + silent < list.length; ++i) {
            commit(case_, list[i], i < wrong ? other : right);
        }
        vm.warp(panel.caseOf(case_).commitUntil);
        for (uint256 i; i + silent < list.length; ++i) {
            reveal(case_, list[i], i < wrong ? other : right);
        }
        vm.warp(panel.caseOf(case_).revealUntil);
    }

    function judge(uint64 case_, bytes memory right) internal {
        judge(case_, right, 0, "", 0);
    }

    function isAppeal(uint64 appeal, Appeals.State want) internal view {
        eq(uint256(appeals.appealAt(appeal).state), uint256(want), "appeal's state");
    }

    function isVerdict(uint64 case_, PanelState want) internal view {
        (PanelState got,) = panel.verdict(case_);
        eq(uint256(got), uint256(want), "verdict");
    }
}
