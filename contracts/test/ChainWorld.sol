// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base, Vm} from "./Base.sol";
import {Committee} from "../src/chain/Committee.sol";
import {ConsensusReport} from "../src/chain/ConsensusReport.sol";
import {Journal} from "../src/chain/Journal.sol";
import {ICommittee, IDelegates, IRewards, IStaking, Member} from "../src/chain/IChain.sol";
import {RequestHook} from "../src/chain/RequestHook.sol";
import {Rewards} from "../src/chain/Rewards.sol";
import {Tips} from "../src/chain/Tips.sol";
import {Monetary} from "../src/governance/Monetary.sol";
import {Parameters} from "../src/governance/Parameters.sol";
import {consensusParameters} from "./StakingWorld.sol";

address constant SYSTEM = 0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE;

/// @dev Delegates as a table, the dumb model of the real ranking: sorted anew at each question. A fault can be given to
/// each method.
contract TableDelegates is IDelegates {
    struct Row {
        uint256 votes;
        uint256 stake;
        uint256 x;
        uint256 y;
        address reward;
        uint16 commission;
        uint64 until;
        bool active;
        bool removed;
    }

    enum Fault {
        None,
        Revert,
        Burn
    }

    uint32 public count;
    Rewards private _rewards;
    mapping(uint32 => Row) private _rows;
    mapping(bytes4 => Fault) private _faults;

    receive() external payable {}

    function setRewards(Rewards rewards) external {
        _rewards = rewards;
    }

    function add(uint256 votes, uint256 x, uint256 y, uint16 commission) external returns (uint32 delegate) {
        delegate = ++count;
        _rows[delegate] =
            Row(votes, 2_000_000 ether, x, y, address(uint160(0xbeef0000 + delegate)), commission, 0, true, false);
    }

    function row(uint32 delegate) external view returns (Row memory) {
        return _rows[delegate];
    }

    function setVotes(uint32 delegate, uint256 votes) external {
        _rows[delegate].votes = votes;
    }

    function setKey(uint32 delegate, uint256 x, uint256 y) external {
        (_rows[delegate].x, _rows[delegate].y) = (x, y);
    }

    function setActive(uint32 delegate, bool active) external {
        _rows[delegate].active = active;
    }

    function setFault(bytes4 method, Fault fault) external {
        _faults[method] = fault;
    }

    modifier faulty() {
        Fault fault = _faults[msg.sig];
        require(fault != Fault.Revert, "fault");
        if (fault == Fault.Burn) {
            assembly {
                invalid()
            }
        }
        _;
    }

    function changeVotes(uint32 from, uint256 fromVotes, uint32 to, uint256 toVotes) external {
        if (from != 0) _rows[from].votes -= fromVotes;
        if (to != 0) _rows[to].votes += toVotes;
    }

    function electable(uint32 delegate) external view returns (bool) {
        return delegate != 0 && delegate <= count && !_rows[delegate].removed;
    }

    function votesOf(uint32 delegate) external view returns (uint256) {
        return _rows[delegate].votes;
    }

    function terms(uint32 delegate) external view faulty returns (address reward, uint16 commission, uint256 votes) {
        Row storage r = _rows[delegate];
        return (r.reward, r.commission, r.votes);
    }

    function score(uint32 delegate) public view returns (uint256) {
        Row storage r = _rows[delegate];
        if (!r.active || r.removed) return 0;
        return r.until == 0 ? r.votes : r.votes / 10;
    }

    function top(uint256 max) external view faulty returns (uint32[] memory delegates, uint256[] memory scores) {
        uint256 n;
        delegates = new uint32[](count);
        scores = new uint256[](count);
        for (uint32 d = 1; d <= count; ++d) {
            uint256 s = score(d);
            if (s == 0) continue;
            uint256 k = n++;
            for (; k > 0 && scores[k - 1] < s; --k) {
                (scores[k], delegates[k]) = (scores[k - 1], delegates[k - 1]);
            }
            (scores[k], delegates[k]) = (s, d);
        }
        if (n > max) n = max;
        assembly {
            mstore(delegates, n)
            mstore(scores, n)
        }
    }

    function keyOf(uint32 delegate) external view faulty returns (uint256 x, uint256 y) {
        return (_rows[delegate].x, _rows[delegate].y);
    }

    function member(address) external pure returns (Member memory) {}

    function slash(uint32 delegate, uint256 amount) external faulty returns (uint256 taken) {
        return _take(delegate, amount);
    }

    function suspend(uint32 delegate, uint64 until) external faulty {
        _rows[delegate].until = until;
    }

    function release(uint64 epoch) external faulty {
        for (uint32 d = 1; d <= count; ++d) {
            if (_rows[d].until != 0 && _rows[d].until <= epoch) _rows[d].until = 0;
        }
    }

    function remove(uint32 delegate, uint16 share) external faulty returns (uint256 taken) {
        if (_rows[delegate].removed) return 0;
        _rows[delegate].removed = true;
        return _take(delegate, _rows[delegate].stake * share / 10_000);
    }

    function _take(uint32 delegate, uint256 amount) private returns (uint256 taken) {
        Row storage r = _rows[delegate];
        taken = amount < r.stake ? amount : r.stake;
        r.stake -= taken;
        if (taken != 0 && address(_rewards) != address(0)) _rewards.fund{value: taken}();
    }
}

/// @dev Buckets as a table. Every change settles first, as the real one does.
contract TableStaking is IStaking {
    TableDelegates private immutable _delegates;
    Rewards private _rewards;
    uint256 public count;
    mapping(uint256 => Stake) private _stakes;

    constructor(TableDelegates delegates) {
        _delegates = delegates;
    }

    function setRewards(Rewards rewards) external {
        _rewards = rewards;
    }

    function stakeOf(uint256 id) external view returns (Stake memory) {
        return _stakes[id];
    }

    function create(address owner, uint32 delegate, uint256 votes) external returns (uint256 id) {
        id = ++count;
        _stakes[id].owner = owner;
        change(id, owner, delegate, votes);
    }

    function change(uint256 id, address owner, uint32 delegate, uint256 votes) public {
        Stake storage s = _stakes[id];
        _rewards.settle(id, s.owner, s.delegate, s.votes, delegate);
        _delegates.changeVotes(s.delegate, s.votes, delegate, votes);
        (s.owner, s.delegate, s.votes, s.amount) = (owner, delegate, votes, votes);
    }

    function burn(uint256 id) external {
        change(id, _stakes[id].owner, 0, 0);
        delete _stakes[id];
    }

    function setSelfStake(uint256, bool) external {}

    function slash(uint256, uint256) external returns (uint256) {}
}

/// @dev The hooks, the committee and the rewards as genesis has them, before tables of delegates and buckets.
abstract contract ChainWorld is Base {
    uint64 internal constant GENESIS = 1_800_000_000;
    uint64 internal constant EPOCH = 3600;
    uint256 internal constant BLOCK_RATE = 1.6 ether;
    uint256 internal constant EPOCH_RATE = uint256(18_750 ether) / 3600;

    ConsensusReport internal reporter;
    RequestHook internal hook;
    Committee internal committee;
    Journal internal journal;
    Parameters internal params;
    address internal constant VOTES = address(0x60);
    Monetary internal monetary;
    Rewards internal rewards;
    Tips internal tips;
    TableDelegates internal delegates;
    TableStaking internal staking;
    uint256 internal height;
    uint256 internal time;

    /// @dev A chain of `count` delegates, `seats` of which sit, one block after genesis.
    function deploy(uint256 count, uint8 seats, uint8 candidates) internal {
        (height, time) = (0, GENESIS);
        vm.warp(GENESIS);
        vm.roll(0);
        delegates = new TableDelegates();
        vm.deal(address(delegates), 1e9 ether);
        staking = new TableStaking(delegates);
        for (uint256 i; i < count; ++i) {
            Vm.Wallet memory w = vm.createWallet(1_000_000 + i);
            delegates.add((count - i) * 2_000_000 ether, w.publicKeyX, w.publicKeyY, uint16(i % 3 * 1000));
        }
        params = consensusParameters(VOTES);
        monetary = newMonetary();
        uint64 nonce = vm.getNonce(address(this));
        address place = vm.computeCreateAddress(address(this), nonce + 5);
        address rewardsPlace = vm.computeCreateAddress(address(this), nonce + 3);
        reporter = new ConsensusReport(ICommittee(place));
        hook = new RequestHook(ICommittee(place));
        tips = new Tips(rewardsPlace);
        rewards = new Rewards(delegates, staking, place, tips, monetary, GENESIS);
        journal = new Journal(place);
        committee = new Committee(
            address(reporter),
            address(hook),
            delegates,
            IRewards(address(rewards)),
            journal,
            params,
            EPOCH,
            seats,
            candidates
        );
        eq(address(committee), place, "address of Committee");
        delegates.setRewards(rewards);
        staking.setRewards(rewards);
        committee.found();
        step(1);
    }

    /// @dev The schedule of genesis, which VOTES may change.
    function newMonetary() internal returns (Monetary) {
        return new Monetary(VOTES, 1 days, GENESIS, uint96(BLOCK_RATE), uint96(EPOCH_RATE), 3000, 2000);
    }

    /// @dev Begins the next block, `seconds_` later.
    function step(uint256 seconds_) internal {
        vm.roll(++height);
        vm.warp(time += seconds_);
    }

    /// @dev Ends the block as the consensus does: mints the emission of this block's interval.
    function mint(uint256 seconds_) internal {
        uint256 gwei_ = monetary.emittedGwei(uint64(time)) - monetary.emittedGwei(uint64(time - seconds_));
        vm.deal(address(rewards), address(rewards).balance + gwei_ * 1 gwei);
    }

    function encode(uint32 proposer, uint8 seats, uint256 signed, uint128 offenders)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(uint8(2), proposer, seats, uint72(signed), uint8(0), offenders);
    }

    function systemReport(uint32 proposer, uint8 seats, uint256 signed, uint128 offenders)
        internal
        returns (bool ok)
    {
        bytes memory data = encode(proposer, seats, signed, offenders);
        vm.prank(SYSTEM);
        (ok,) = address(reporter).call{gas: 30_000_000}(data);
    }

    function systemDrain() internal returns (bytes memory set) {
        bool ok;
        vm.prank(SYSTEM);
        (ok, set) = address(hook).call{gas: 30_000_000}("");
        yes(ok, "the drain call must never fail");
        eq(set.length % 41, 0, "length of the set");
        yes(set.length <= 72 * 41, "size of the set");
    }

    /// @dev One whole block of `seconds_` in which everybody signs but the seats in `missed`.
    function oneBlock(uint256 seconds_, uint256 missed) internal returns (bytes memory set) {
        step(seconds_);
        Committee.Seat[] memory s = committee.seats();
        uint256 n = s.length;
        yes(systemReport(s[height % n].delegate, uint8(n), full(n) & ~missed, 0), "report");
        set = systemDrain();
        mint(seconds_);
    }

    function full(uint256 n) internal pure returns (uint256) {
        return (1 << n) - 1;
    }
}

contract Answer {
    bytes private _answer;

    constructor(bytes memory answer) {
        _answer = answer;
    }

    fallback() external {
        bytes memory a = _answer;
        assembly {
            return(add(a, 0x20), mload(a))
        }
    }
}

contract Reverter {
    fallback() external {
        revert("no");
    }
}

contract GasBurner {
    fallback() external {
        assembly {
            invalid()
        }
    }
}

/// @dev Answers with as many zero bytes as the gas allows, about.
contract Bomb {
    bool private immutable _fail;

    constructor(bool fail) {
        _fail = fail;
    }

    fallback() external {
        bool fail = _fail;
        assembly {
            switch fail
            case 0 { return(0, 800000) }
            default { revert(0, 800000) }
        }
    }
}
