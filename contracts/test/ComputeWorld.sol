// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {LaterBlock} from "../src/chain/LaterBlock.sol";
import {ComputeMarket} from "../src/compute/ComputeMarket.sol";
import {
    IPrograms,
    IQuorum,
    IResultConsumer,
    IVerifierRouter,
    Program,
    Statement,
    Task,
    TaskId
} from "../src/compute/ICompute.sol";
import {Mode, Offer, Record, Request, State, Submission, Terms} from "../src/compute/IComputeMarket.sol";
import {IProjectControllers, Programs} from "../src/compute/Programs.sol";
import {IProverBook, Provers} from "../src/compute/Provers.sol";
import {DataLog, IProjectControl} from "../src/data/DataLog.sol";
import {IParameters, Parameters} from "../src/governance/Parameters.sol";
import {IAllocations, IRestakingPool, ISecurityRewards} from "../src/security/ISecurity.sol";

/// @dev Project n is controlled by 0x0c00 + n.
contract ControllersDouble {
    function isController(uint256 project, address who) external pure returns (bool) {
        return who == address(uint160(0x0c00 + project));
    }
}

/// @dev Operator n is owned by 0x0f00 + n, and guarantees what it is given for nine days.
contract StakesDouble {
    mapping(uint32 operator => uint256) public stakeOf;

    function stake(uint32 operator, uint256 amount) external {
        stakeOf[operator] = amount;
    }

    function ownerOf(uint32 operator) external pure returns (address) {
        return address(uint160(0x0f00) + operator);
    }

    function guaranteed(uint32 service, uint32 operator, address asset, uint40 until) external view returns (uint256) {
        require(service == 2 && asset == address(0), "another service");
        return until >= block.timestamp && until <= block.timestamp + 9 days ? stakeOf[operator] : 0;
    }
}

/// @dev Takes as evidence the hash of the whole statement, and can be paused, or use up all gas, for a route.
contract RouterDouble is IVerifierRouter {
    mapping(bytes4 route => bool) public paused;
    mapping(bytes4 route => bool) public hungry;

    error NotShown(bytes4 route, bytes reason);

    function pause(bytes4 route, bool on) external {
        paused[route] = on;
    }

    function starve(bytes4 route, bool on) external {
        hungry[route] = on;
    }

    function isActive(bytes4 route) external view returns (bool) {
        return !paused[route];
    }

    function requireShown(bytes4 route, Statement calldata s, bytes calldata evidence) external view {
        if (paused[route] || hungry[route]) revert NotShown(route, "paused");
        bytes32 want = keccak256(abi.encode(TaskId.claimOf(s.taskId, s.prover), s.key, keccak256(s.output)));
        if (evidence.length != 32 || bytes32(evidence) != want) revert NotShown(route, "");
    }
}

contract QuorumDouble is IQuorum {
    mapping(bytes32 taskId => uint40) public until;
    mapping(bytes32 taskId => bytes32) public output;
    mapping(bytes32 taskId => bool) public failed;
    mapping(bytes32 taskId => uint256) public paid;

    function open(bytes32 taskId, bytes4, uint16, uint16, uint40 until_) external {
        until[taskId] = until_;
    }

    function pay(bytes32 taskId) external payable {
        require(paid[taskId] == 0 && output[taskId] != 0, "twice, or undecided");
        paid[taskId] = msg.value;
    }

    function decide(bytes32 taskId, bytes32 output_) external {
        output[taskId] = output_;
    }

    function fail(bytes32 taskId) external {
        failed[taskId] = true;
    }

    function decided(bytes32 taskId) external view returns (bool, bytes32) {
        return (output[taskId] != 0, output[taskId]);
    }
}

/// @dev Keeps what is paid, by operator; gives it back while nobody has stake.
contract RewardsDouble {
    mapping(uint32 operator => uint256) public paid;
    bool public empty;

    function setEmpty(bool on) external {
        empty = on;
    }

    function reward(uint32 operator, address asset, address token, uint256 amount) public payable returns (uint256) {
        require(asset == address(0) && token == address(0) && amount == msg.value, "another asset");
        if (empty) {
            (bool ok,) = msg.sender.call{value: amount}("");
            require(ok, "refused");
            return 0;
        }
        paid[operator] += amount;
        return amount;
    }

    function rewardAsset(address asset, address token, uint256 amount) external payable returns (uint256) {
        return reward(0, asset, token, amount);
    }
}

contract KeysDouble {
    bytes32 public constant KEYS = keccak256("keys");

    function root(uint256 project) external pure returns (bytes32) {
        return project == 1 ? KEYS : bytes32(0);
    }

    function deviceAt(uint256 project, uint32 slot) external pure returns (address) {
        return project == 1 && slot < 200 ? address(uint160(0xde0000) + slot) : address(0);
    }
}

/// @dev Answers hashes of blocks out of its storage.
contract BlockHashesDouble {
    fallback() external {
        bytes32 hash;
        assembly {
            hash := sload(calldataload(0))
        }
        if (hash == 0) revert();
        assembly {
            mstore(0, hash)
            return(0, 0x20)
        }
    }
}

/// @dev A market with project 1, whose version 1 is proved and version 2 computed by a quorum; three operators of 1,000 coins
/// each, ten places each, one prover each; requesters with coins.
abstract contract ComputeWorld is Base {
    bytes4 internal constant ROUTE = bytes4(keccak256("attested.v1"));
    bytes4 internal constant OTHER_ROUTE = bytes4(keccak256("groth16.bn254.v1"));
    bytes4 internal constant QUORUM_ROUTE = bytes4(keccak256("quorum.v1"));
    uint256 internal constant PROJECT = 1;
    uint64 internal constant SIZE = 1000;
    address internal constant CONTROLLER = address(0x0c01);
    address internal constant REQUESTER = address(0xa11ce);
    address internal constant STRANGER = address(0x5712a46e);
    address internal constant TREASURY = address(0x7ea5);
    address internal constant GOVERNOR = address(0x607);
    bytes32 internal constant LOG_ROOT = keccak256("log");
    bytes32 internal constant KEY = keccak256("key");

    ControllersDouble internal controllers;
    StakesDouble internal stakes;
    RouterDouble internal router;
    QuorumDouble internal quorum;
    RewardsDouble internal rewards;
    KeysDouble internal keys;
    Parameters internal params;
    DataLog internal log;
    Programs internal programs;
    Provers internal provers;
    ComputeMarket internal market;
    uint64 internal nonce;

    /// @dev A task with its terms, as who acts on it has them from the event.
    struct Known {
        bytes32 id;
        Task task;
        Terms terms;
    }

    function deployCompute() internal {
        vm.warp(1_800_000_000);
        vm.roll(5000);
        vm.etch(LaterBlock.HASHES, type(BlockHashesDouble).runtimeCode);
        controllers = new ControllersDouble();
        stakes = new StakesDouble();
        router = new RouterDouble();
        quorum = new QuorumDouble();
        rewards = new RewardsDouble();
        keys = new KeysDouble();
        params = new Parameters(GOVERNOR, parameters());
        log = new DataLog(IProjectControl(address(controllers)));
        programs = new Programs(IProjectControllers(address(controllers)));
        address marketAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        provers = new Provers(
            IRestakingPool(address(stakes)),
            IAllocations(address(stakes)),
            IParameters(params),
            marketAt,
            address(quorum)
        );
        market = new ComputeMarket(
            ComputeMarket.Links({
                programs: programs,
                provers: provers,
                router: router,
                quorum: quorum,
                dataLog: address(log),
                sessionKeys: address(keys),
                params: params,
                rewards: ISecurityRewards(address(rewards)),
                treasury: TREASURY
            })
        );
        populate();
    }

    function populate() private {
        vm.startPrank(CONTROLLER);
        log.setSequencer(PROJECT, address(0x5e9), "log");
        programs.publish(PROJECT, keccak256("manifest"), KEY, ROUTE, "ipfs://program");
        programs.publish(PROJECT, keccak256("again"), KEY, QUORUM_ROUTE, "");
        vm.stopPrank();
        vm.prank(address(0x5e9));
        log.publish(PROJECT, SIZE, LOG_ROOT);
        for (uint32 i = 1; i < 4; ++i) {
            stakes.stake(i, 1000 ether);
            join(i, prover(i), 10);
            vm.deal(prover(i), 1000 ether);
            vm.prank(prover(i));
            market.deposit{value: 100 ether}();
        }
        vm.deal(REQUESTER, 100_000 ether);
        vm.deal(STRANGER, 1000 ether);
        vm.roll(block.number + provers.JOIN_BLOCKS());
    }

    function parameters() internal pure returns (Parameters.Parameter[] memory list) {
        list = new Parameters.Parameter[](6);
        list[0] = Parameters.Parameter("compute.stake", 100 ether, 0, 100_000 ether, 0);
        list[1] = Parameters.Parameter("compute.pool", 1000, 0, 5000, 0);
        list[2] = Parameters.Parameter("compute.treasury", 200, 0, 2000, 0);
        list[3] = Parameters.Parameter("compute.caller", 500, 0, 5000, 0);
        list[4] = Parameters.Parameter("compute.missed", 1, 0, 100, 0);
        list[5] = Parameters.Parameter("compute.wrong", 1000, 100, 10_000, 0);
    }

    function prover(uint256 i) internal pure returns (address) {
        return address(uint160(0xb000 + i));
    }

    function routes() internal pure returns (bytes4[] memory list) {
        list = new bytes4[](2);
        (list[0], list[1]) = (ROUTE, QUORUM_ROUTE);
    }

    function join(uint32 operator, address account, uint32 capacity) internal {
        vm.prank(stakes.ownerOf(operator));
        provers.offer(operator, account);
        vm.prank(account);
        provers.accept(operator, capacity, routes(), "https://prover.example");
    }

    function offer() internal view returns (Offer memory o) {
        o.minPrice = 1 ether;
        o.maxPrice = 3 ether;
        o.collateral = 2 ether;
        o.rampSeconds = 100;
        o.lockSeconds = 60;
        o.deadline = uint40(block.timestamp) + 1000;
    }

    function asked() internal returns (Request memory r) {
        r = Request(PROJECT, 1, 0, SIZE, 1000, 2000, abi.encode(25), ++nonce);
    }

    function ask() internal returns (Known memory) {
        return ask(offer());
    }

    function ask(Offer memory o) internal returns (Known memory) {
        return ask(asked(), o, REQUESTER);
    }

    function ask(Request memory r, Offer memory o, address who) internal returns (Known memory k) {
        k = known(r, o, who);
        vm.prank(who);
        bytes32 id = market.request{value: o.maxPrice}(r, o);
        eq(id, k.id, "task's id");
    }

    /// @dev What the market makes of a request, found here by itself.
    function known(Request memory r, Offer memory o, address who) internal view returns (Known memory k) {
        Program memory p = programs.programOf(r.projectId, r.version);
        bytes32 keysRoot = r.projectId == PROJECT ? keys.KEYS() : bytes32(0);
        k.task = Task(
            r.projectId,
            r.version,
            r.logStart,
            r.logEnd,
            r.windowStart,
            r.windowEnd,
            log.root(r.projectId, r.logEnd),
            0,
            keysRoot,
            r.params,
            who,
            r.nonce
        );
        if (o.rampStart == 0) o.rampStart = uint40(block.timestamp);
        k.terms = Terms(o, p.route, who);
        k.id = TaskId.idOf(k.task, address(market), p.manifest);
    }

    function evidence(bytes32 id, address who, bytes memory output) internal pure returns (bytes memory) {
        return abi.encode(keccak256(abi.encode(TaskId.claimOf(id, who), KEY, keccak256(output))));
    }

    function submission(Known memory k, address who, bytes memory output) internal pure returns (Submission memory) {
        return Submission(k.task, k.terms, who, output, evidence(k.id, who, output));
    }

    function lock(Known memory k, address who) internal {
        vm.prank(who);
        market.lock(k.id, k.terms);
    }

    function fulfil(Known memory k, address who) internal {
        vm.prank(who);
        market.fulfil(submission(k, who, "output"));
    }

    function isState(Known memory k, State want) internal view {
        eq(uint256(market.recordOf(k.id).state), uint256(want), "state");
    }

    function skip(uint256 seconds_) internal {
        vm.warp(block.timestamp + seconds_);
        vm.roll(block.number + seconds_);
    }

    /// @dev A header's RLP, with fields of the usual widths.
    function header(uint256 number, bytes32 mix) internal pure returns (bytes memory) {
        bytes memory head = abi.encodePacked(
            hex"a0",
            bytes32(uint256(1)),
            hex"a0",
            bytes32(uint256(2)),
            hex"94",
            address(3),
            hex"a0",
            bytes32(uint256(4)),
            hex"a0",
            bytes32(uint256(5)),
            hex"a0",
            bytes32(uint256(6)),
            hex"b90100",
            new bytes(256)
        );
        bytes memory tail = abi.encodePacked(
            hex"80", hex"84", uint32(number), hex"8401c9c380", hex"80", hex"8465000000", hex"83010203", hex"a0", mix, hex"88", bytes8(0)
        );
        return abi.encodePacked(hex"f9", uint16(head.length + tail.length), head, tail);
    }

    function assign(Known memory k, bytes32 mix) internal returns (address) {
        uint256 number = market.recordOf(k.id).since;
        if (block.number <= number) vm.roll(number + 1);
        bytes memory rlp = header(number, mix);
        vm.store(LaterBlock.HASHES, bytes32(number), keccak256(rlp));
        market.assign(k.id, k.terms, rlp);
        return market.recordOf(k.id).prover;
    }

    function fee(uint256 price) internal pure returns (uint256) {
        return price * 1000 / 10_000 + price * 200 / 10_000;
    }
}

/// @dev Takes results, or does what the test says.
contract ConsumerDouble is IResultConsumer {
    enum Mood {
        Takes,
        Reverts,
        EatsGas,
        ReturnsMuch,
        Calls
    }

    Mood public mood;
    bytes32 public last;
    uint256 public count;
    address private _target;
    bytes private _data;
    bool public entered;

    function set(Mood mood_) external {
        mood = mood_;
    }

    function setCall(address target, bytes calldata data) external {
        (mood, _target, _data) = (Mood.Calls, target, data);
    }

    function onResult(bytes32 taskId, Task calldata, bytes calldata) external {
        if (mood == Mood.Reverts) revert("no");
        if (mood == Mood.EatsGas) while (true) {}
        if (mood == Mood.ReturnsMuch) {
            assembly {
                revert(0, 1000000)
            }
        }
        if (mood == Mood.Calls) {
            (bool ok,) = _target.call(_data);
            if (ok) entered = true;
        }
        last = taskId;
        ++count;
    }

    receive() external payable {}
}
