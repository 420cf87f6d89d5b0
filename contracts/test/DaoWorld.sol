// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {SettlementWorld} from "./Settlement.t.sol";
import {Bribes} from "../src/economics/Bribes.sol";
import {DeviceGauge} from "../src/economics/DeviceGauge.sol";
import {Emission, IRestakers} from "../src/economics/Emission.sol";
import {ERC20Gauge} from "../src/economics/ERC20Gauge.sol";
import {GaugeFactory} from "../src/economics/GaugeFactory.sol";
import {GaugeVoter} from "../src/economics/GaugeVoter.sol";
import {IEmission, IGauges} from "../src/economics/IGauges.sol";
import {ProjectGauge} from "../src/economics/ProjectGauge.sol";
import {StreamGauge} from "../src/economics/StreamGauge.sol";
import {Treasury} from "../src/economics/Treasury.sol";
import {IGuardian} from "../src/governance/IGuardian.sol";
import {IVoteEscrow} from "../src/governance/IVoteEscrow.sol";
import {Parameters} from "../src/governance/Parameters.sol";
import {IDevices} from "../src/settlement/Settlement.sol";

/// @dev An escrow of the parts that the DAO reads: votes with their past.
contract PastVotes {
    using Checkpoints for Checkpoints.Trace208;

    uint256 public constant WEEK = 7 days;
    mapping(address account => Checkpoints.Trace208) private _votes;

    function set(address account, uint256 votes) external {
        _votes[account].push(uint48(block.timestamp), uint208(votes));
    }

    function getPastVotes(address account, uint256 time) external view returns (uint256) {
        require(time < block.timestamp, "future");
        return _votes[account].upperLookupRecent(uint48(time));
    }

    function snapshotOf(uint256 time) external pure returns (uint256) {
        return time / WEEK * WEEK - 1;
    }
}

/// @dev Rewards of restakers in all their moods.
contract Restakers is IRestakers {
    enum Mood {
        Staked,
        Nobody,
        Half,
        Reverts,
        BurnsGas
    }

    Mood public mood;
    uint256 public got;

    function set(Mood mood_) external {
        mood = mood_;
    }

    function rewardAsset(address asset, address token, uint256 amount) external payable {
        require(asset == address(0) && token == address(0) && amount == msg.value, "native coins of the call");
        require(mood != Mood.Reverts, "broken");
        if (mood == Mood.BurnsGas) while (true) {}
        uint256 back = mood == Mood.Nobody ? amount : mood == Mood.Half ? amount / 2 : 0;
        got += amount - back;
        if (back != 0) {
            (bool ok,) = msg.sender.call{value: back}("");
            require(ok, "refund");
        }
    }
}

contract Pauses is IGuardian {
    mapping(bytes32 risk => bool) public paused;

    function pause(bytes32 risk) external {
        paused[risk] = true;
    }
}

/// @dev The DAO of the weekly emission, with doubles for the escrow and the restakers' rewards, and real all else.
abstract contract DaoWorld is SettlementWorld {
    uint256 internal constant WEEK = 7 days;
    uint256 internal constant WEEKLY = 100_000 ether;

    PastVotes internal escrow;
    Restakers internal restakers;
    Pauses internal guardian;
    Parameters internal params;
    Emission internal emission;
    GaugeVoter internal voter;
    GaugeFactory internal factory;
    Bribes internal bribes;

    receive() external payable {}

    function deployDao() internal {
        deploySettlement(address(0));
        escrow = new PastVotes();
        restakers = new Restakers();
        guardian = new Pauses();
        params = new Parameters(GOVERNOR, parameters());
        vm.warp((block.timestamp / WEEK) * WEEK + 1 days);
        uint256 nonce = vm.getNonce(address(this));
        IEmission emissionAt = IEmission(vm.computeCreateAddress(address(this), nonce + 6));
        IGauges factoryAt = IGauges(vm.computeCreateAddress(address(this), nonce + 4));
        address[4] memory codes = [
            address(new ERC20Gauge(emissionAt, factoryAt, 1 days)),
            address(new ProjectGauge(emissionAt, factoryAt, settlement, 1 days)),
            address(new DeviceGauge(emissionAt, factoryAt, settlement, IDevices(address(devices)), 1 days)),
            address(new StreamGauge(emissionAt, factoryAt, 1 days))
        ];
        factory = new GaugeFactory(GOVERNOR, IVoteEscrow(address(escrow)), params, guardian, codes);
        voter = new GaugeVoter(IVoteEscrow(address(escrow)), params, factory, 1 days);
        emission = new Emission(treasury, params, voter, factory, restakers, 1 days);
        bribes = new Bribes(voter, factory, 1 days);
        eq(address(emission), address(emissionAt), "address of the emission");
        eq(address(factory), address(factoryAt), "address of the factory");
        vm.prank(GOVERNOR);
        treasury.setAllowance(
            Treasury.Allowance(address(emission), 1_000_000 ether, type(uint128).max, type(uint40).max)
        );
        vm.deal(address(treasury), 100_000_000 ether);
    }

    function parameters() private pure returns (Parameters.Parameter[] memory list) {
        list = new Parameters.Parameter[](5);
        list[0] = Parameters.Parameter("dao.weekly", WEEKLY, 0, 1_000_000 ether, 0);
        list[1] = Parameters.Parameter("dao.restakers", 1000, 0, 5000, 0);
        list[2] = Parameters.Parameter("dao.gaugeCap", 2500, 500, 10_000, 0);
        list[3] = Parameters.Parameter("dao.gauges", 30, 10, 100, 0);
        list[4] = Parameters.Parameter("dao.propose", 100_000 ether, 1000 ether, 10_000_000 ether, 0);
    }

    function set(bytes32 name, uint256 value) internal {
        vm.prank(GOVERNOR);
        params.set(name, value);
    }

    function person(uint256 i) internal pure returns (address) {
        return address(uint160(0xbee00000 + i));
    }

    /// @dev Gives accounts 0…n−1 a million votes each, and goes to the next week, in which they count.
    function electorate(uint256 n) internal {
        for (uint256 i; i < n; ++i) {
            escrow.set(person(i), 1_000_000 ether);
        }
        nextWeek();
    }

    function week() internal view returns (uint40) {
        return uint40(block.timestamp / WEEK);
    }

    /// @dev Goes to the first second of the next week.
    function nextWeek() internal {
        vm.warp((block.timestamp / WEEK + 1) * WEEK);
        vm.roll(block.number + 1);
    }

    function streamGauge(uint256 i) internal returns (StreamGauge) {
        vm.prank(GOVERNOR);
        return StreamGauge(payable(factory.createStream("stream", address(uint160(0xfee00000 + i)))));
    }

    function streamGauges(uint256 n) internal returns (address[] memory list) {
        list = new address[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = address(streamGauge(i));
        }
    }

    function kill(address gauge) internal {
        vm.prank(GOVERNOR);
        factory.kill(gauge);
    }

    /// @dev A ballot with the weights 1, 2, 3 ….
    function voteAll(address who, address[] memory gauges) internal {
        uint16[] memory weights = new uint16[](gauges.length);
        for (uint256 i; i < gauges.length; ++i) {
            weights[i] = uint16(i + 1);
        }
        vm.prank(who);
        voter.vote(gauges, weights);
    }

    function voteFor(address who, address gauge) internal {
        address[] memory gauges = new address[](1);
        gauges[0] = gauge;
        voteAll(who, gauges);
    }

    function voteFor(address who, address a, uint16 weightA, address b, uint16 weightB) internal {
        address[] memory gauges = new address[](2);
        uint16[] memory weights = new uint16[](2);
        (gauges[0], gauges[1], weights[0], weights[1]) = (a, b, weightA, weightB);
        vm.prank(who);
        voter.vote(gauges, weights);
    }

    function budgetOf(uint256 week_) internal view returns (Emission.Week memory) {
        return emission.weekOf(week_);
    }

    /// @dev I33 for one week.
    function conserved(uint256 week_) internal view {
        Emission.Week memory w = emission.weekOf(week_);
        eq(uint256(w.toRestakers) + w.collected + w.refunded + w.pot - w.taken, w.budget, "I33: parts = budget");
        yes(w.taken <= w.pot, "no more than the pot");
        if (w.votesLeft == 0) eq(w.taken, w.pot, "all of the pot");
    }
}
