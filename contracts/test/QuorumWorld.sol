// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";
import {IProvers} from "../src/compute/ICompute.sol";
import {Quorum} from "../src/compute/Quorum.sol";
import {IParameters} from "../src/governance/Parameters.sol";

/// @dev A double of Provers: operators 1 to `count`, whose accounts the test may change; draws by the seed, in turn.
contract ProversDouble is IProvers {
    struct Fault {
        address prover;
        bytes32 taskId;
        bytes32 reason;
        uint256 wad;
    }

    mapping(address prover => uint32) public operatorOf;
    mapping(address prover => uint256) public occupied;
    mapping(uint32 operator => address) public account;
    mapping(uint32 operator => bool) public left;
    uint32 public count;
    Fault[] public faults;
    bool public twice; // answers a prover twice

    function add(address prover) external {
        account[++count] = prover;
        operatorOf[prover] = count;
    }

    function leave(address prover) external {
        left[operatorOf[prover]] = true;
        delete operatorOf[prover];
    }

    function setTwice(bool on) external {
        twice = on;
    }

    function draw(bytes4, uint256 size, uint256 seed, uint40, uint32[] calldata barred)
        external
        view
        returns (address[] memory provers)
    {
        provers = new address[](size);
        uint256 n;
        for (uint256 i; i < count && n < size; ++i) {
            uint32 operator = uint32((seed + i) % count) + 1;
            bool out = left[operator];
            for (uint256 k; k < barred.length && !twice; ++k) {
                out = out || barred[k] == operator;
            }
            if (!out) provers[n++] = account[operator];
        }
        assembly ("memory-safe") {
            mstore(provers, n)
        }
    }

    function fault(address prover, bytes32 taskId, bytes32 reason, uint256 wad) external {
        faults.push(Fault(prover, taskId, reason, wad));
    }

    function occupy(address prover) external {
        ++occupied[prover];
    }

    function vacate(address prover) external {
        --occupied[prover];
    }

    function faultCount() external view returns (uint256) {
        return faults.length;
    }
}

/// @dev A double of Parameters with the four numbers that a quorum reads.
contract ParamsDouble {
    mapping(bytes32 name => uint256) public get;

    function set(bytes32 name, uint256 value) external {
        get[name] = value;
    }
}

/// @dev A quorum, and a market that is the test.
abstract contract QuorumWorld is Base {
    bytes4 internal constant ROUTE = bytes4(keccak256("quorum.v1"));
    uint256 internal constant WRONG = 0.1 ether;
    uint256 internal constant MISSED = 0.01 ether;
    bytes internal constant RIGHT = "right";
    bytes internal constant OTHER = "other";

    ProversDouble internal provers;
    ParamsDouble internal params;
    Quorum internal quorum;
    bytes32 internal task = keccak256("task");

    function deployQuorum(uint256 howMany) internal {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        (provers, params) = (new ProversDouble(), new ParamsDouble());
        params.set("quorum.commit", 20);
        params.set("quorum.reveal", 10);
        params.set("compute.wrong", 1000);
        params.set("compute.missed", 100);
        quorum = new Quorum(address(this), provers, IParameters(address(params)));
        for (uint256 i = 1; i <= howMany; ++i) {
            provers.add(vm.addr(i));
        }
        // EIP-2935's contract answers the word at the number that it is asked for.
        vm.etch(LaterBlock.HASHES, hex"5f35545f5260205ff3");
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

    function open(uint16 size, uint16 threshold, uint40 seconds_) internal {
        quorum.open(task, ROUTE, size, threshold, uint40(block.timestamp) + seconds_);
    }

    /// @dev Draws the round, and returns its members.
    function draw(bytes32 mix) internal returns (address[] memory round) {
        uint256 number = quorum.caseOf(task).drawBlock;
        if (block.number <= number) vm.roll(number + 1);
        quorum.draw(task, remember(number, mix));
        return sitting();
    }

    function sitting() internal view returns (address[] memory round) {
        address[] memory all = quorum.membersOf(task);
        uint256 n = quorum.caseOf(task).seated;
        round = new address[](n);
        for (uint256 i; i < n; ++i) {
            round[i] = all[all.length - n + i];
        }
    }

    function salt(address prover) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", prover));
    }

    function commit(address prover, bytes memory output) internal {
        bytes32 commitment = quorum.commitmentOf(task, prover, keccak256(output), salt(prover));
        vm.prank(prover);
        quorum.commit(task, commitment);
    }

    function tell(address prover, bytes memory output) internal {
        vm.prank(prover);
        quorum.reveal(task, keccak256(output), output, salt(prover));
    }

    function toReveal() internal {
        vm.warp(quorum.caseOf(task).commitUntil);
    }

    function toEnd() internal {
        vm.warp(quorum.caseOf(task).revealUntil);
    }

    /// @dev The first `right` members tell RIGHT, the next `wrong` OTHER, the rest is silent; then the round is over.
    function answer(address[] memory round, uint256 right, uint256 wrong) internal {
        for (uint256 i; i < right + wrong; ++i) {
            commit(round[i], i < right ? RIGHT : OTHER);
        }
        if (right + wrong < round.length) toReveal();
        for (uint256 i; i < right + wrong; ++i) {
            tell(round[i], i < right ? RIGHT : OTHER);
        }
    }

    function isDecided(bytes memory output) internal view {
        (bool done, bytes32 outputHash) = quorum.decided(task);
        yes(done, "not decided");
        eq(outputHash, keccak256(output), "output");
        yes(!quorum.failed(task), "decided and failed");
    }

    function isOpen() internal view {
        (bool done,) = quorum.decided(task);
        yes(!done && !quorum.failed(task), "not open");
    }

    function hasFailed() internal view {
        (bool done,) = quorum.decided(task);
        yes(!done && quorum.failed(task), "not failed");
    }
}
