// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base, Vm} from "./Base.sol";
import {IRewards} from "../src/chain/IChain.sol";
import {Delegates} from "../src/chain/Delegates.sol";
import {KeyProof} from "../src/chain/KeyProof.sol";
import {IBuckets, Staking} from "../src/chain/Staking.sol";
import {StakingView} from "../src/chain/StakingView.sol";
import {VoteWeight} from "../src/chain/VoteWeight.sol";
import {IEscrowLedger} from "../src/governance/IVoteEscrow.sol";
import {Parameters} from "../src/governance/Parameters.sol";

/// @dev Rewards that check how they are called: before anything changes, with what was, and without a gap.
contract StrictRewards is IRewards {
    Staking internal staking;
    Delegates internal delegates;
    uint256 public settled;
    uint256 public pool;
    mapping(uint256 bucket => uint32) public votesFor;
    /// @dev Off where a test measures gas.
    bool public strict = true;

    error SettledWrongly(string what, uint256 bucket);

    function connect(Staking staking_, Delegates delegates_) external {
        (staking, delegates) = (staking_, delegates_);
    }

    function relax() external {
        strict = false;
    }

    function settle(uint256 bucket, address owner, uint32 delegate, uint256 votes, uint32 next) external {
        ++settled;
        if (!strict) return;
        if (msg.sender != address(staking)) revert SettledWrongly("by a stranger", bucket);
        Staking.Info memory b = staking.bucket(bucket);
        if (b.owner != owner) revert SettledWrongly("for another owner", bucket);
        if (b.delegate != delegate || votesFor[bucket] != delegate) revert SettledWrongly("after the vote", bucket);
        if (b.votes != votes) revert SettledWrongly("after the weight", bucket);
        if (delegate != 0 && delegates.votesOf(delegate) < votes) revert SettledWrongly("after the sum", bucket);
        votesFor[bucket] = next;
    }

    function fund() external payable {
        pool += msg.value;
    }

    function onBlock(uint32) external {}
    function onEpoch(uint32[] calldata, uint256[] calldata) external {}
}

/// @dev An escrow that only writes down what it is told.
contract RecordingLedger is IEscrowLedger {
    struct Record {
        address owner;
        uint256 amount;
        uint16 duration;
        uint40 lockedAt;
        bool autoStake;
    }

    address public staking;
    uint256 public told;
    /// @dev On where a test measures gas: what the real one takes is measured with it.
    bool public silent;
    mapping(uint256 id => Record) private _records;

    error ToldByAStranger(address caller);

    function connect(address staking_) external {
        staking = staking_;
    }

    function hush() external {
        silent = true;
    }

    function record(uint256 id, address owner, uint256 amount, uint16 duration, uint40 lockedAt, bool autoStake)
        external
    {
        if (silent) return;
        if (msg.sender != staking) revert ToldByAStranger(msg.sender);
        ++told;
        _records[id] = Record(owner, amount, duration, lockedAt, autoStake);
    }

    function recorded(uint256 id) external view returns (Record memory) {
        return _records[id];
    }

    function position(address, uint32, uint256) external pure {
        revert("not by the staking");
    }

    function ratio(uint32, uint256, uint256, uint256) external pure {
        revert("not by the staking");
    }
}

/// @dev Takes coins, as the escrow of slashes does, or refuses them.
contract Chest {
    bool public closed;

    function close() external {
        closed = true;
    }

    receive() external payable {
        require(!closed, "closed");
    }

    /// @dev As an escrow that has nothing to give back.
    function mayRestore(uint32, address) external pure returns (bool) {
        return false;
    }
}

/// @dev Parameters as genesis has them, those of the consensus.
function consensusParameters(address governor) returns (Parameters) {
    Parameters.Parameter[] memory p = new Parameters.Parameter[](8);
    p[0] = Parameters.Parameter("stake.minBucket", 100 ether, 1 ether, 10_000 ether, 0);
    p[1] = Parameters.Parameter("delegate.fee", 100 ether, 0, 10_000 ether, 0);
    p[2] = Parameters.Parameter("delegate.minActivate", 1_200_000 ether, 100_000 ether, 10_000_000 ether, 0);
    p[3] = Parameters.Parameter("delegate.minStay", 1_000_000 ether, 50_000 ether, 10_000_000 ether, 0);
    p[4] = Parameters.Parameter("fault.productivity", 8500, 5000, 9900, 0);
    p[5] = Parameters.Parameter("fault.missed", 4 ether, 0, 100 ether, 0);
    p[6] = Parameters.Parameter("fault.probation", 6, 1, 48, 0);
    p[7] = Parameters.Parameter("fault.doubleSign", 500, 100, 10_000, 0);
    return new Parameters(governor, p);
}

/// @dev Makes BLS12-381 keys and proofs with the precompiles. That the hash they sign is the standard's is for the Go tests.
contract Bls {
    bytes private constant G1 =
        hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        hex"0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1";

    function publicKey(uint256 secret) public view returns (bytes memory key) {
        bool ok;
        (ok, key) = address(0x0c).staticcall(abi.encodePacked(G1, secret));
        require(ok, "G1 multiplication");
    }

    function prove(uint256 secret, bytes32 digest) public view returns (bytes memory proof) {
        bool ok;
        (ok, proof) = address(0x0e).staticcall(abi.encodePacked(KeyProof.hashToG2(digest), secret));
        require(ok, "G2 multiplication");
    }

    function compress(bytes calldata key) public pure returns (bytes memory) {
        (bytes32 first, bytes16 last) = KeyProof.compress(key);
        return abi.encodePacked(first, last);
    }

    /// @dev The sum of two keys.
    function add(bytes memory a, bytes memory b) public view returns (bytes memory key) {
        bool ok;
        (ok, key) = address(0x0b).staticcall(abi.encodePacked(a, b));
        require(ok, "G1 addition");
    }
}

/// @dev Buckets and delegates as genesis has them, with rewards that watch.
abstract contract StakingWorld is Base {
    uint40 internal constant EPOCH = 3600;
    address internal constant COMMITTEE = address(0xc0);
    address internal constant GOVERNOR = address(0x60);
    address internal constant POOL = address(0x9001);
    uint256 internal constant MILLION = 1_000_000 ether;

    StrictRewards internal rewards;
    Staking internal staking;
    Delegates internal delegates;
    StakingView internal views;
    VoteWeight internal weights;
    Bls internal bls;
    Parameters internal params;
    RecordingLedger internal ledger;
    uint256 private _keys;

    function deploy() internal {
        vm.warp(1_800_000_000);
        bls = new Bls();
        rewards = new StrictRewards();
        weights = new VoteWeight();
        params = consensusParameters(GOVERNOR);
        ledger = new RecordingLedger();
        address place = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        staking = new Staking(Delegates(place), rewards, weights, GOVERNOR, params, POOL, ledger, EPOCH);
        delegates = new Delegates(COMMITTEE, IBuckets(address(staking)), rewards, params, EPOCH);
        eq(address(delegates), place, "address of Delegates");
        views = new StakingView(staking, delegates);
        rewards.connect(staking, delegates);
        ledger.connect(address(staking));
    }

    function delegateOwner(uint256 i) internal pure returns (address) {
        return address(uint160(0xde1e0000 + i));
    }

    function voter(uint256 i) internal pure returns (address) {
        return address(uint160(0x70000 + i));
    }

    /// @dev a, b, …, z, ba, …
    function nameOf(uint256 i) internal pure returns (string memory) {
        bytes memory out;
        do {
            out = abi.encodePacked(bytes1(uint8(97 + i % 26)), out);
            i /= 26;
        } while (i != 0);
        return string(out);
    }

    function registration(address owner, string memory name, uint256 key)
        internal
        returns (Delegates.Registration memory r)
    {
        Vm.Wallet memory w = vm.createWallet(key);
        bytes memory randomness = bls.publicKey(key);
        return Delegates.Registration(
            name,
            1000,
            address(uint160(owner) + 0x100000000),
            address(uint160(owner) + 0x200000000),
            w.publicKeyX,
            w.publicKeyY,
            sign(key, delegates.consensusKeyDigest(owner, w.publicKeyX, w.publicKeyY)),
            randomness,
            bls.prove(key, delegates.randomnessKeyDigest(owner, bls.compress(randomness)))
        );
    }

    function nextKey() internal returns (uint256) {
        return 0xabcdef0000 + ++_keys;
    }

    function register(uint256 i) internal returns (uint32 number) {
        return register(delegateOwner(i), nameOf(i));
    }

    function register(address owner, string memory name) internal returns (uint32) {
        return send(owner, registration(owner, name, nextKey()));
    }

    function send(address owner, Delegates.Registration memory r) internal returns (uint32) {
        vm.deal(owner, owner.balance + 100 ether);
        vm.prank(owner);
        return delegates.register{value: 100 ether}(r);
    }

    function create(address owner, uint32 delegate, uint256 amount, uint16 duration, bool autoStake)
        internal
        returns (uint256 id)
    {
        vm.deal(owner, owner.balance + amount);
        vm.prank(owner);
        return staking.create{value: amount}(delegate, duration, autoStake);
    }

    /// @dev A registered delegate, active by a bucket of its owner.
    function activeDelegate(uint256 i, uint256 amount) internal returns (uint32 number, uint256 bucket) {
        number = register(i);
        bucket = create(delegateOwner(i), number, amount, 91, true);
        vm.prank(delegateOwner(i));
        delegates.activate(bucket);
    }

    function info(uint32 number) internal view returns (Delegates.Info memory) {
        return delegates.delegateOf(number);
    }

    function warp(uint256 seconds_) internal {
        vm.warp(block.timestamp + seconds_);
    }

    function expect(bytes memory error_) internal {
        vm.expectRevert(error_);
    }
}
