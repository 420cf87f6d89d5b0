// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {MerkleSum} from "../settlement/MerkleSum.sol";
import {IDevices, Settlement} from "../settlement/Settlement.sol";
import {Gauge} from "./Gauge.sol";
import {IEmission, IGauges} from "./IGauges.sol";

/// @title DeviceGauge
/// @notice Pays devices of listed projects for verified work: what they earned in settled epochs whose reading window
/// ended in the week, shown by merkle-sum proofs. No owner's number counts. docs/spec/dao.md.
/// @dev Each project has a fixed slice of every week, by the shares that stand in the gauge. Inside the slice, devices
/// share by the amounts that their project's policy gave them. So a project that inflates its amounts, in a token that
/// it made or in native coins that it pays to itself, moves coins between its own devices and takes none of others'. A slice
/// for which nothing was shown goes back to the treasury, not to the others: nobody gains by silencing a project.
///
/// A week w is shown in weeks w+1 and w+2, then claimed for four weeks, then the rest goes back. A gauge that is killed
/// before the proofs of a week are final does not pay that week.
contract DeviceGauge is Gauge {
    /// @notice A week's coins.
    /// @param pot what came
    /// @param paid of it, to devices or back to the treasury
    /// @param fetchedAt when it came, 0 for not yet
    struct Pot {
        uint128 pot;
        uint128 paid;
        uint40 fetchedAt;
    }

    /// @notice Weeks after its end in which a week's work is shown.
    uint256 public constant PROVE_WEEKS = 2;
    /// @notice Weeks after that in which it is claimed.
    uint256 public constant CLAIM_WEEKS = 4;
    /// @notice Gas a payment may use, as Settlement's.
    uint256 public constant PAY_GAS = 50_000;

    /// @notice Where epochs are settled.
    Settlement public immutable SETTLEMENT;
    /// @notice Tells the devices' projects and accounts.
    IDevices public immutable DEVICES;

    mapping(uint256 week => Pot) private _pots;
    /// @notice What devices of a project have shown for a week, in the smallest unit of the project's token.
    mapping(uint256 week => mapping(uint256 project => uint256)) public projectWork;
    /// @notice What a device has shown for a week and not claimed yet.
    mapping(uint256 week => mapping(address device => uint256)) public deviceWork;
    mapping(uint256 project => mapping(uint256 epoch => mapping(uint256 word => uint256))) private _shown;

    error LengthMismatch();
    error NotListed(uint256 project);
    error EpochNotSettled(uint256 project, uint256 epoch);
    error NotOpen(uint256 week, uint256 from, uint256 until);
    error InvalidProof(uint256 index);
    error WrongDevice(address device, uint256 project);
    error Void(uint256 week);
    error InsufficientGas();

    event Shown(
        uint256 indexed week, address indexed device, uint256 indexed project, uint64 epoch, uint64 index, uint256 amount
    );
    event Claimed(uint256 indexed week, address indexed device, address account, uint256 amount);
    /// @notice The device's account did not take its coins; they can be claimed again.
    event Refused(uint256 indexed week, address indexed device, address account, uint256 amount);
    event GivenBack(uint256 indexed week, uint256 amount);

    constructor(IEmission emission, IGauges gauges, Settlement settlement, IDevices devices, uint40 day)
        Gauge(emission, gauges, day)
    {
        (SETTLEMENT, DEVICES) = (settlement, devices);
    }

    /// @notice The listed projects, ascending, and their shares.
    function projects() public view returns (uint256[] memory list, uint16[] memory shares) {
        return abi.decode(_args(), (uint256[], uint16[]));
    }

    /// @notice Shows work: leaves of one settled epoch. By anyone. Leaves that were shown before or earned nothing are
    /// passed over, so two who show the same do not make each other fail.
    /// @return count leaves that were new
    function prove(
        uint256 project,
        uint64 epoch,
        MerkleSum.Leaf[] calldata leaves,
        uint64[] calldata indexes,
        MerkleSum.Node[][] calldata proofs
    ) external returns (uint256 count) {
        if (leaves.length != indexes.length || leaves.length != proofs.length) revert LengthMismatch();
        (uint256 share,) = _shareOf(project);
        if (share == 0) revert NotListed(project);
        Settlement.Epoch memory e = SETTLEMENT.epoch(project, epoch);
        if (e.state != Settlement.State.Settled) revert EpochNotSettled(project, epoch);
        uint256 week = weekOfWindow(e.inputs.windowEnd);
        _open(week, (week + 1) * WEEK, proveEnd(week));
        uint256 sum;
        for (uint256 i; i < leaves.length; ++i) {
            if (!_verify(e.result, leaves[i], indexes[i], proofs[i])) revert InvalidProof(indexes[i]);
            if (!_show(week, project, epoch, leaves[i], indexes[i])) continue;
            sum += leaves[i].amount;
            ++count;
        }
        projectWork[week][project] += sum;
    }

    /// @notice Pays devices for a week, each to its account; by anyone. Devices without anything to claim are passed over,
    /// and what an account refuses can be claimed again.
    /// @return total paid
    function claim(uint256 week, address[] calldata devices) external nonReentrant returns (uint256 total) {
        if (_void(week)) revert Void(week);
        _open(week, proveEnd(week), claimEnd(week));
        for (uint256 i; i < devices.length; ++i) {
            total += _claim(week, devices[i]);
        }
    }

    /// @notice Gives the treasury what nobody can claim of a week (any more); by anyone.
    function giveBack(uint256 week) external nonReentrant returns (uint256 amount) {
        if (!_void(week)) {
            uint256 from = _empty(week) ? proveEnd(week) : claimEnd(week);
            _open(week, from, type(uint256).max);
        }
        Pot storage p = _pots[week];
        amount = p.pot - p.paid;
        p.paid = p.pot;
        emit GivenBack(week, amount);
        _giveBack(amount);
    }

    // ── views ──

    /// @notice The week that a reading window counts for: that in which it ends, a window that ends with a week counting
    /// for it.
    /// @param windowEnd Unix milliseconds, exclusive, not 0
    function weekOfWindow(uint64 windowEnd) public view returns (uint256) {
        return (windowEnd - 1) / (uint256(WEEK) * 1000);
    }

    /// @notice From then on nothing is shown for a week, and its coins can be claimed.
    function proveEnd(uint256 week) public view returns (uint256) {
        return (week + 1 + PROVE_WEEKS) * WEEK;
    }

    /// @notice From then on nothing is claimed of a week. Later when the coins came late; before they come it is not known.
    function claimEnd(uint256 week) public view returns (uint256) {
        return Math.max(proveEnd(week), _pots[week].fetchedAt) + CLAIM_WEEKS * WEEK;
    }

    /// @notice A week's coins.
    function potOf(uint256 week) external view returns (Pot memory) {
        return _pots[week];
    }

    /// @notice A project's slice of a week's coins.
    function sliceOf(uint256 week, uint256 project) public view returns (uint256) {
        (uint256 share, uint256 sum) = _shareOf(project);
        return share * _pots[week].pot / sum;
    }

    /// @notice What a device can claim of a week, as things stand.
    function earned(uint256 week, address device) public view returns (uint256) {
        uint256 work = deviceWork[week][device];
        if (work == 0) return 0;
        uint256 project = DEVICES.projectOf(device);
        return Math.mulDiv(sliceOf(week, project), work, projectWork[week][project]);
    }

    /// @notice Whether a leaf was shown.
    function isShown(uint256 project, uint64 epoch, uint64 index) public view returns (bool) {
        return _shown[project][epoch][index >> 8] & (1 << (index & 0xff)) != 0;
    }

    // ── inside ──

    function _fetched(uint256 week, uint256 amount) internal override {
        _pots[week] = Pot(uint128(amount), 0, uint40(block.timestamp));
    }

    function _verify(
        Settlement.Result memory r,
        MerkleSum.Leaf calldata leaf,
        uint64 index,
        MerkleSum.Node[] calldata proof
    ) private pure returns (bool) {
        return MerkleSum.verify(r.root, r.total, r.leaves, leaf, index, proof);
    }

    /// @dev Counts a leaf for its device, once.
    function _show(uint256 week, uint256 project, uint64 epoch, MerkleSum.Leaf calldata leaf, uint64 index)
        private
        returns (bool)
    {
        if (leaf.amount == 0 || isShown(project, epoch, index)) return false;
        // A project's scorers may settle a tree with devices of others; those earn nothing here.
        if (DEVICES.projectOf(leaf.device) != project) revert WrongDevice(leaf.device, project);
        _shown[project][epoch][index >> 8] |= 1 << (index & 0xff);
        deviceWork[week][leaf.device] += leaf.amount;
        emit Shown(week, leaf.device, project, epoch, index, leaf.amount);
        return true;
    }

    function _claim(uint256 week, address device) private returns (uint256 amount) {
        amount = earned(week, device);
        if (amount == 0) return 0;
        // Nobody may make a payment fail by bringing too little gas (EIP-150 passes on 63/64).
        if (gasleft() < PAY_GAS * 64 / 63 + 40_000) revert InsufficientGas();
        uint256 work = deviceWork[week][device];
        deviceWork[week][device] = 0;
        _pots[week].paid += uint128(amount);
        address account = DEVICES.accountOf(device);
        if (_tryPay(account, amount)) {
            emit Claimed(week, device, account, amount);
            return amount;
        }
        deviceWork[week][device] = work;
        _pots[week].paid -= uint128(amount);
        emit Refused(week, device, account, amount);
        return 0;
    }

    /// @dev Sends without copying what the other side returns.
    function _tryPay(address to, uint256 amount) private returns (bool ok) {
        assembly ("memory-safe") {
            ok := call(PAY_GAS, to, amount, 0, 0, 0, 0)
        }
    }

    /// @return share of a project, 0 when it is not listed
    /// @return sum of all
    function _shareOf(uint256 project) private view returns (uint256 share, uint256 sum) {
        (uint256[] memory list, uint16[] memory shares) = projects();
        for (uint256 i; i < list.length; ++i) {
            sum += shares[i];
            if (list[i] == project) share = shares[i];
        }
    }

    function _open(uint256 week, uint256 from, uint256 until) private view {
        if (block.timestamp < from || block.timestamp >= until) revert NotOpen(week, from, until);
    }

    function _void(uint256 week) private view returns (bool) {
        uint256 killed = _killedAt();
        return killed != 0 && killed < proveEnd(week);
    }

    function _empty(uint256 week) private view returns (bool) {
        (uint256[] memory list,) = projects();
        for (uint256 i; i < list.length; ++i) {
            if (projectWork[week][list[i]] != 0) return false;
        }
        return true;
    }
}
