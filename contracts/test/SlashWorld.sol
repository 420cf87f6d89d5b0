// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Burn} from "../src/chain/Burn.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {IGuardian} from "../src/governance/IGuardian.sol";
import {IParameters, Parameters} from "../src/governance/Parameters.sol";
import {IAllocations, IFaultProof, IRestakingPool, ServiceTerms, WAD} from "../src/security/ISecurity.sol";
import {IJury, Verdict} from "../src/security/ISlashing.sol";
import {Jury} from "../src/security/Jury.sol";
import {IOperators} from "../src/security/Operators.sol";
import {SlashBonds} from "../src/security/SlashBonds.sol";
import {SlashEscrow} from "../src/security/SlashEscrow.sol";
import {Slashing} from "../src/security/Slashing.sol";

/// @dev A token that can be told to misbehave.
contract SlashToken {
    mapping(address account => uint256) public balanceOf;
    uint256 public totalSupply;
    bool public stuck;
    bool public mute;
    uint256 public fee; // hundredths of a percent
    address public target;
    bytes public hook;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
        totalSupply += amount;
    }

    function misbehave(bool stuck_, bool mute_, uint256 fee_) external {
        (stuck, mute, fee) = (stuck_, mute_, fee_);
    }

    /// @dev Calls `target` with `data` at the next transfers.
    function callBack(address target_, bytes calldata data) external {
        (target, hook) = (target_, data);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        require(!stuck, "stuck");
        if (mute) return false;
        balanceOf[msg.sender] -= amount;
        uint256 cost = amount * fee / 10_000;
        balanceOf[to] += amount - cost;
        totalSupply -= cost;
        if (target != address(0)) {
            (bool ok,) = target.call(hook);
            ok;
        }
        return true;
    }
}

/// @dev Holds stake as the pool does, as far as slashing sees it: takes a part of a vault, rounded down; a token that does
/// not move is owed; what is given back arrives.
contract PoolDouble {
    uint40 public immutable EXIT_SECONDS;
    address public allocations;
    address public slashing;
    address public escrow;
    bool public refuses;
    mapping(uint32 operator => address) public ownerOf;
    mapping(uint32 operator => uint40) public heldUntil;
    mapping(uint32 operator => mapping(address asset => uint256)) public assets;
    mapping(address asset => uint256) public total;
    mapping(address token => mapping(address to => uint256)) public undelivered;

    constructor(uint40 day) {
        EXIT_SECONDS = 9 * day;
    }

    function connect(address allocations_, address slashing_, address escrow_) external {
        (allocations, slashing, escrow) = (allocations_, slashing_, escrow_);
    }

    function refuse(bool refuses_) external {
        refuses = refuses_;
    }

    function setOwner(uint32 operator, address owner) external {
        ownerOf[operator] = owner;
    }

    function stake(uint32 operator, address asset, uint256 amount) external payable {
        if (asset == address(0)) amount = msg.value;
        else SlashToken(asset).mint(address(this), amount);
        assets[operator][asset] += amount;
        total[asset] += amount;
    }

    function depart(uint32 operator, address asset, uint256 amount) external {
        require(block.timestamp >= heldUntil[operator], "held");
        assets[operator][asset] -= amount;
        total[asset] -= amount;
        if (asset == address(0)) payable(address(0xdead)).transfer(amount);
        else SlashToken(asset).transfer(address(0xdead), amount);
    }

    function take(uint32 operator, address asset, uint256 part, uint256 whole, address to)
        external
        returns (uint256 taken)
    {
        require(msg.sender == allocations, "not allocations");
        taken = assets[operator][asset] * part / whole;
        if (taken == 0) return 0;
        assets[operator][asset] -= taken;
        total[asset] -= taken;
        if (asset == address(0)) {
            (bool sent,) = to.call{value: taken}("");
            require(sent, "not sent");
            return taken;
        }
        try SlashToken(asset).transfer{gas: 500_000}(to, taken) returns (bool ok) {
            if (!ok) undelivered[asset][to] += taken;
        } catch {
            undelivered[asset][to] += taken;
        }
    }

    function deliver(address token, address to) external {
        uint256 amount = undelivered[token][to];
        undelivered[token][to] = 0;
        require(SlashToken(token).transfer(to, amount), "not delivered");
    }

    function restore(uint32 operator, address asset, uint256 amount) external payable {
        require(msg.sender == escrow, "not escrow");
        require(!refuses, "refused");
        if (asset == address(0)) require(msg.value == amount, "wrong value");
        assets[operator][asset] += amount;
        total[asset] += amount;
    }

    function hold(uint32 operator, uint40 until) external {
        require(msg.sender == slashing, "not slashing");
        if (until > heldUntil[operator]) heldUntil[operator] = until;
    }
}

/// @dev Keeps promises as `Allocations` does, as far as slashing sees it: what was promised when, what was slashed since,
/// duties that last 9 days after an opt-out.
contract AllocationsDouble {
    struct Point {
        uint40 from;
        uint256 value;
    }

    PoolDouble public immutable POOL;
    uint40 public immutable WINDOW;
    address public slashing;
    mapping(uint32 service => address[]) private _assets;
    mapping(uint32 service => uint40[]) private _termsFrom;
    mapping(uint32 service => ServiceTerms[]) private _terms;
    mapping(uint32 service => mapping(uint32 operator => Point[])) private _in;
    mapping(bytes32 promised => Point[]) private _history;
    mapping(bytes32 promised => Point[]) private _losses;
    mapping(uint32 operator => mapping(address asset => uint256)) public lost;
    mapping(uint32 service => mapping(address asset => uint256)) public securedBy_;
    bool public answers = true;

    constructor(PoolDouble pool, uint40 day) {
        (POOL, WINDOW) = (pool, 9 * day);
    }

    function connect(address slashing_) external {
        slashing = slashing_;
    }

    function answer(bool yes) external {
        answers = yes;
    }

    function register(uint32 service, ServiceTerms calldata terms, address[] calldata assets) external {
        _assets[service] = assets;
        setTerms(service, terms);
    }

    function setTerms(uint32 service, ServiceTerms calldata terms) public {
        _termsFrom[service].push(uint40(block.timestamp));
        _terms[service].push(terms);
    }

    /// @dev In on both sides from now on, with these promises.
    function secure(uint32 service, uint32 operator, uint256 wad) external {
        _in[service][operator].push(Point(uint40(block.timestamp), 1));
        address[] storage assets = _assets[service];
        for (uint256 i; i < assets.length; ++i) {
            _history[_key(service, operator, assets[i])].push(Point(uint40(block.timestamp), wad));
        }
    }

    /// @dev Out: duty and promise last WINDOW more.
    function optOut(uint32 service, uint32 operator) external {
        uint40 from = uint40(block.timestamp) + WINDOW + 1;
        _in[service][operator].push(Point(from, 0));
        address[] storage assets = _assets[service];
        for (uint256 i; i < assets.length; ++i) {
            _history[_key(service, operator, assets[i])].push(Point(from, 0));
        }
    }

    function termsAt(uint32 service, uint40 capture) external view returns (ServiceTerms memory terms) {
        for (uint256 i = _terms[service].length; i > 0; --i) {
            if (_termsFrom[service][i - 1] <= capture) return _terms[service][i - 1];
        }
    }

    function securedBy(uint32 service, uint32 operator, uint40 capture) public view returns (bool) {
        return _at(_in[service][operator], capture) == 1;
    }

    /// @dev Has a method `secured` as `Slashing` asks for it: what operators 1 to 9 promise now.
    function secured(uint32 service, address asset) external view returns (uint256 sum) {
        require(answers, "no answer");
        for (uint32 operator = 1; operator < 10; ++operator) {
            uint256 now_ = _at(_history[_key(service, operator, asset)], block.timestamp);
            sum += POOL.assets(operator, asset) * now_ / (WAD - lost[operator][asset]);
        }
    }

    function slash(uint32 service, uint32 operator, uint256 wad, uint40 capture, address to)
        external
        returns (address[] memory assets, uint256[] memory taken)
    {
        require(msg.sender == slashing, "not slashing");
        require(capture + WINDOW >= block.timestamp && capture <= block.timestamp, "capture");
        require(securedBy(service, operator, capture), "not secured");
        assets = _assets[service];
        taken = new uint256[](assets.length);
        for (uint256 i; i < assets.length; ++i) {
            taken[i] = _slash(_key(service, operator, assets[i]), operator, assets[i], wad, capture, to);
        }
    }

    function _slash(bytes32 key, uint32 operator, address asset, uint256 wad, uint40 capture, address to)
        private
        returns (uint256)
    {
        uint256 part = _part(key, wad, capture);
        if (part == 0) return 0;
        uint256 whole = WAD - lost[operator][asset];
        lost[operator][asset] += part;
        _lower(key, part);
        return POOL.take(operator, asset, part, whole, to);
    }

    function _part(bytes32 key, uint256 wad, uint40 capture) private view returns (uint256 part) {
        Point[] storage losses = _losses[key];
        uint256 then = _at(_history[key], capture);
        uint256 since = _at(losses, block.timestamp) - _at(losses, capture);
        uint256 left = then > since ? then - since : 0;
        part = then * wad / WAD;
        if (part > left) part = left;
        uint256 current = _at(_history[key], block.timestamp);
        if (part > current) part = current;
    }

    /// @dev What is pending stays behind what is now.
    function _lower(bytes32 key, uint256 part) private {
        Point[] storage history = _history[key];
        uint256 less = _at(history, block.timestamp) - part;
        _losses[key].push(Point(uint40(block.timestamp), _at(_losses[key], block.timestamp) + part));
        Point memory last = history[history.length - 1];
        bool pending = last.from > block.timestamp;
        if (pending) history.pop();
        history.push(Point(uint40(block.timestamp), less));
        if (pending) history.push(Point(last.from, last.value < less ? last.value : less));
    }

    function _at(Point[] storage points, uint256 time) private view returns (uint256) {
        for (uint256 i = points.length; i > 0; --i) {
            if (points[i - 1].from <= time) return points[i - 1].value;
        }
        return 0;
    }

    function _key(uint32 service, uint32 operator, address asset) private pure returns (bytes32) {
        return keccak256(abi.encode(service, operator, asset));
    }
}

/// @dev The delegates a jury is drawn among: `n` of them, number i owned by 0xde0000 + i, operated by 0xdf0000 + i.
contract DelegatesDouble {
    uint32 public n = 40;
    mapping(uint32 delegate => address) public given;

    function set(uint32 n_) external {
        n = n_;
    }

    function give(uint32 delegate, address owner) external {
        given[delegate] = owner;
    }

    function top(uint256 max) external view returns (uint32[] memory delegates, uint256[] memory scores) {
        if (n < max) max = n;
        (delegates, scores) = (new uint32[](max), new uint256[](max));
        for (uint32 i; i < max; ++i) {
            delegates[i] = i + 1;
        }
    }

    function ownerOf(uint32 number) public view returns (address) {
        return given[number] != address(0) ? given[number] : address(0xde0000 + uint160(number));
    }

    function delegateOf(uint32 number) external view returns (Delegates.Info memory info) {
        info.number = number;
        info.owner = ownerOf(number);
        info.operator = address(0xdf0000 + uint160(number));
        info.reward = address(0xdd0000 + uint160(number));
    }
}

/// @dev Operator n's stake votes for delegate 20 + n.
contract OperatorsDouble {
    function stakingOf(uint32 operator) external pure returns (uint32 delegate, uint16 lockDays) {
        return (20 + operator, 91);
    }
}

contract GuardianDouble is IGuardian {
    mapping(bytes32 risk => bool) public paused;

    function set(bytes32 risk, bool paused_) external {
        paused[risk] = paused_;
    }
}

/// @dev Says what it is told: evidence is what it answers.
contract ProofDouble is IFaultProof {
    function check(uint32, bytes calldata evidence) external pure returns (uint32, uint40, uint256, bytes32) {
        return abi.decode(evidence, (uint32, uint40, uint256, bytes32));
    }
}

/// @dev Answers as EIP-2935's contract does, out of what the test stores.
contract HashesDouble {
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

/// @dev Slashing, escrow and jury with doubles around them: operator 1 secures service 1 with native coins and a token,
/// operator 2 with both too; service 2 is secured by native coins of operator 2 alone.
abstract contract SlashWorld is Base {
    uint40 internal constant DAY = 1 days;
    uint256 internal constant BOND = 1000 ether;
    uint256 internal constant STAKE = 1_000_000 ether;
    address internal constant GOVERNOR = address(0x60);
    address internal constant OWNER_1 = address(0x0e01);
    address internal constant OWNER_2 = address(0x0e02);
    address internal constant SERVICE_OWNER = address(0x5e);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant CAROL = address(0xca401);
    address internal harmed = address(0x4a4);

    Burn internal burn;
    Parameters internal params;
    GuardianDouble internal guardian;
    PoolDouble internal pool;
    AllocationsDouble internal allocations;
    DelegatesDouble internal delegates;
    Slashing internal slashing;
    SlashEscrow internal escrow;
    Jury internal jury;
    ProofDouble internal proof;
    SlashToken internal token;

    receive() external payable {}

    function deploySlashing() internal {
        vm.roll(1000);
        vm.warp(1_800_000_000);
        burn = new Burn();
        params = new Parameters(GOVERNOR, parameters());
        guardian = new GuardianDouble();
        pool = new PoolDouble(DAY);
        allocations = new AllocationsDouble(pool, DAY);
        delegates = new DelegatesDouble();
        proof = new ProofDouble();
        token = new SlashToken();
        IOperators operators = IOperators(address(new OperatorsDouble()));
        uint256 nonce = vm.getNonce(address(this));
        address slashingAt = vm.computeCreateAddress(address(this), nonce + 2);
        escrow = new SlashEscrow(
            slashingAt, IRestakingPool(address(pool)), IParameters(params), GOVERNOR, address(burn), DAY
        );
        jury = new Jury(slashingAt, Delegates(address(delegates)), operators, DAY);
        slashing = new Slashing(
            IAllocations(address(allocations)), IRestakingPool(address(pool)), escrow, jury, params, guardian, DAY
        );
        pool.connect(address(allocations), address(slashing), address(escrow));
        allocations.connect(address(slashing));
        vm.etch(jury.BLOCK_HASHES(), type(HashesDouble).runtimeCode);
        populate();
    }

    function populate() private {
        pool.setOwner(1, OWNER_1);
        pool.setOwner(2, OWNER_2);
        vm.deal(address(this), 10 * STAKE);
        for (uint32 operator = 1; operator < 3; ++operator) {
            pool.stake{value: STAKE}(operator, address(0), 0);
            pool.stake(operator, address(token), STAKE);
        }
        address[] memory both = new address[](2);
        both[1] = address(token);
        allocations.register(1, terms(address(proof)), both);
        allocations.register(2, terms(address(proof)), new address[](1));
        allocations.secure(1, 1, WAD / 2);
        allocations.secure(1, 2, WAD / 4);
        allocations.secure(2, 2, WAD / 2);
        for (uint160 i; i < 3; ++i) {
            vm.deal([ALICE, BOB, CAROL][i], 100 * BOND);
        }
        vm.deal(OWNER_1, 100 * BOND);
        vm.warp(block.timestamp + 30 days);
    }

    function terms(address proof_) internal view returns (ServiceTerms memory) {
        return ServiceTerms(SERVICE_OWNER, harmed, proof_, uint64(WAD), uint64(WAD / 4), uint64(WAD / 10));
    }

    function parameters() internal pure returns (Parameters.Parameter[] memory list) {
        list = new Parameters.Parameter[](7);
        list[0] = Parameters.Parameter("pool.meter", 500, 100, 2000, 0);
        list[1] = Parameters.Parameter("pool.burn", 5000, 2000, 6000, 0);
        list[2] = Parameters.Parameter("pool.harmed", 3000, 0, 3000, 0);
        list[3] = Parameters.Parameter("pool.reporter", 500, 0, 1000, 0);
        list[4] = Parameters.Parameter("pool.correlation", 3, 0, 10, 0);
        list[5] = Parameters.Parameter("pool.bond", BOND, BOND / 10, 100 * BOND, 0);
        list[6] = Parameters.Parameter("pool.jury", 7, 3, 21, 0);
    }

    function set(bytes32 name, uint256 value) internal {
        vm.prank(GOVERNOR);
        params.set(name, value);
    }

    function now_() internal view returns (uint40) {
        return uint40(block.timestamp);
    }

    function pass(uint256 seconds_) internal {
        vm.roll(block.number + 1 + seconds_ / 3);
        vm.warp(block.timestamp + seconds_);
    }

    // ── what people do ──

    function fault(uint32 operator, uint40 capture, uint256 wad, bytes32 id) internal pure returns (bytes memory) {
        return abi.encode(operator, capture, wad, id);
    }

    function prove(address who, uint32 service, bytes memory evidence) internal returns (uint256) {
        vm.prank(who);
        return slashing.prove(service, evidence);
    }

    function accusation(SlashBonds.Lane lane, uint40 capture, uint64 wad, bytes32 evidence)
        internal
        pure
        returns (Slashing.Accusation memory)
    {
        return Slashing.Accusation(lane, 1, 1, capture, wad, evidence, "ipfs://evidence");
    }

    function accuse(address who, Slashing.Accusation memory a) internal returns (uint256) {
        vm.prank(who);
        return slashing.accuse{value: BOND}(a);
    }

    function accuse(SlashBonds.Lane lane, uint64 wad, bytes32 evidence) internal returns (uint256) {
        return accuse(ALICE, accusation(lane, now_() - 1, wad, evidence));
    }

    function challenge(address who, uint256 id) internal {
        vm.prank(who);
        slashing.challenge{value: BOND}(id);
    }

    function appeal(address who, uint256 id) internal {
        vm.prank(who);
        slashing.appeal{value: 2 * BOND}(id);
    }

    function stateOf(uint256 id) internal view returns (SlashBonds.State) {
        return slashing.caseAt(id).state;
    }

    function isIn(uint256 id, SlashBonds.State state) internal view {
        eq(uint256(stateOf(id)), uint256(state), "state");
    }

    function endedAs(uint256 id, SlashBonds.Outcome outcome) internal view {
        isIn(id, SlashBonds.State.Closed);
        eq(uint256(slashing.caseAt(id).outcome), uint256(outcome), "outcome");
    }

    // ── what juries do ──

    /// @dev A header's RLP, with fields of the usual widths.
    function header(uint256 number, bytes32 mix) internal pure returns (bytes memory) {
        bytes memory bloom = new bytes(256);
        bytes memory head = abi.encodePacked(
            hex"a0", bytes32(uint256(1)), hex"a0", bytes32(uint256(2)), hex"94", address(3), hex"a0", bytes32(uint256(4)),
            hex"a0", bytes32(uint256(5)), hex"a0", bytes32(uint256(6)), hex"b90100", bloom
        );
        bytes memory tail = abi.encodePacked(
            hex"80", hex"84", uint32(number), hex"8401c9c380", hex"80", hex"8465000000", hex"83010203", hex"a0", mix,
            hex"88", bytes8(0)
        );
        return abi.encodePacked(hex"f9", uint16(head.length + tail.length), head, tail);
    }

    /// @dev Makes a block's hash known.
    function remember(uint256 number, bytes32 mix) internal returns (bytes memory rlp) {
        rlp = header(number, mix);
        vm.store(jury.BLOCK_HASHES(), bytes32(number), keccak256(rlp));
    }

    function draw(uint64 trial, bytes32 mix) internal returns (uint32[] memory) {
        uint64 number = jury.trialOf(trial).drawBlock;
        if (number != 0) {
            if (block.number <= number) vm.roll(number + 1);
            jury.draw(trial, remember(number, mix));
        }
        return jury.trialOf(trial).jurors;
    }

    function juror(uint32 delegate) internal view returns (address) {
        return delegates.ownerOf(delegate);
    }

    function salt(uint32 delegate) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", delegate));
    }

    function commit(uint64 trial, uint32 delegate, bool guilty) internal {
        bytes32 commitment = jury.commitmentOf(trial, delegate, guilty, salt(delegate));
        vm.prank(juror(delegate));
        jury.commit(trial, delegate, commitment);
    }

    function reveal(uint64 trial, uint32 delegate, bool guilty) internal {
        vm.prank(juror(delegate));
        jury.reveal(trial, delegate, guilty, salt(delegate));
    }

    /// @dev Has a trial's first jurors vote guilty, the next not guilty, the others nothing; to its end.
    function judge(uint64 trial, uint256 guilty, uint256 notGuilty) internal {
        uint32[] memory jurors = draw(trial, "mix");
        for (uint256 i; i < guilty + notGuilty; ++i) {
            commit(trial, jurors[i], i < guilty);
        }
        vm.warp(jury.trialOf(trial).commitUntil);
        for (uint256 i; i < guilty + notGuilty; ++i) {
            reveal(trial, jurors[i], i < guilty);
        }
        vm.warp(jury.trialOf(trial).revealUntil);
    }

    function trialOf(uint256 id) internal view returns (uint64) {
        return slashing.caseAt(id).trial;
    }

    function entryOf(uint256 id, uint256 i) internal view returns (uint256) {
        (uint256[] memory entries,) = slashing.takingOf(id);
        return entries[i];
    }
}
