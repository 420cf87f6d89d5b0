// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IParameters} from "../governance/Parameters.sol";
import {IPanel, IPanelAsker, PanelState} from "./IPanel.sol";
import {MerkleSum} from "./MerkleSum.sol";
import {Settlement} from "./Settlement.sol";

/// @dev What appeals ask of DeviceRegistry: the owner of a device's identity, whose number is the device's address.
interface IDeviceOwners {
    function ownerOf(uint256 id) external view returns (address);
}

/// @dev What appeals ask of ResultFault.
interface IScorers {
    /// @notice The scorers of an operator, 16 at most.
    function scorersOf(uint32 operator) external view returns (address[] memory);
}

/// @title Appeals
/// @notice Where a device's owner contests what a settled epoch paid it: a panel of operators recomputes the epoch from
/// public data. A higher amount is paid by a later epoch; who appeals in vain pays the panel. docs/spec/appeals.md is the
/// specification.
///
/// @dev An answer of the panel is abi.encode(points, amount, reason): the right leaf of the device.
/// Money: Σ bonds of open appeals + Σ owed is what this contract holds, at least.
contract Appeals is IPanelAsker, ReentrancyGuardTransient {
    /// @notice Where an appeal stands. Upheld: the panel found that more was due. Rejected: it found as much, or less.
    /// Undecided: it found no majority, and the bond went back.
    enum State {
        None,
        Open,
        Upheld,
        Rejected,
        Undecided
    }

    /// @notice One appeal.
    /// @param owner who appealed, and gets the bond back
    /// @param device whose payment is contested
    /// @param epoch in which
    /// @param panelCase the case of `Panel`
    /// @param openedAt Unix seconds
    /// @param bond wei
    /// @param posted the leaf's amount, in the smallest unit of the project's token
    /// @param points the leaf's
    /// @param reason the leaf's
    /// @param found what the panel says that the amount should have been
    /// @param foundPoints and the points
    /// @param foundReason and the reason
    /// @param correction what a later epoch pays for it
    struct Appeal {
        State state;
        address owner;
        uint64 epoch;
        address device;
        uint64 panelCase;
        uint40 openedAt;
        uint128 bond;
        uint256 project;
        uint256 posted;
        uint64 points;
        uint64 foundPoints;
        bytes32 reason;
        uint256 found;
        bytes32 foundReason;
        uint256 correction;
    }

    /// @notice The longest name of an appeal's reasons, in bytes.
    uint256 public constant MAX_URI = 512;

    Settlement public immutable SETTLEMENT;
    IDeviceOwners public immutable DEVICES;
    IPanel public immutable PANEL;
    IScorers public immutable SCORERS;
    IParameters public immutable PARAMS;
    /// @notice Gets what nobody has earned of a lost bond.
    address public immutable BURN;
    /// @notice Seconds of a day.
    uint40 public immutable DAY;

    /// @notice The number of appeals: they are 1 to this.
    uint64 public count;
    /// @notice The appeal about a device's payment in an epoch, 0 for none.
    mapping(uint256 projectId => mapping(uint64 epoch => mapping(address device => uint64))) public appealOf;
    /// @notice How many appeals about an epoch were upheld.
    mapping(uint256 projectId => mapping(uint64 epoch => uint256)) public upheldIn;
    /// @notice Bonds that went back and were not withdrawn, in wei.
    mapping(address account => uint256) public owed;
    mapping(uint64 appeal => Appeal) private _appeals;

    error NotDeviceOwner(address device, address caller);
    error EpochNotSettled(uint256 project, uint64 epoch);
    error AppealTimeOver(uint256 until);
    error WrongBond(uint256 have, uint256 want);
    error InvalidLeaf();
    error AlreadyAppealed(uint64 appeal);
    error URITooLong(uint256 have, uint256 max);
    error AppealNotOpen(uint64 appeal);
    error PanelSits(uint64 appeal, uint64 panelCase);
    error NoBondOwed(address account);
    error NotSettlement(address caller);
    error PaymentFailed(address to, address asset);

    event AppealOpened(
        uint64 indexed appeal,
        uint256 indexed project,
        address indexed device,
        uint64 epoch,
        address owner,
        uint64 panelCase,
        uint256 posted,
        uint256 bond,
        string uri
    );
    event AppealClosed(
        uint64 indexed appeal,
        uint256 indexed project,
        address indexed device,
        uint64 epoch,
        State state,
        uint256 found,
        uint256 correction
    );
    event BondReturned(address indexed account, uint256 amount);

    constructor(
        Settlement settlement,
        IDeviceOwners devices,
        IPanel panel,
        IScorers scorers,
        IParameters params,
        address burn,
        uint40 day
    ) {
        (SETTLEMENT, DEVICES, PANEL, SCORERS) = (settlement, devices, panel, scorers);
        (PARAMS, BURN, DAY) = (params, burn, day);
    }

    /// @notice What the pool of a project pays for a panel.
    receive() external payable {
        if (msg.sender != address(SETTLEMENT)) revert NotSettlement(msg.sender);
    }

    /// @notice Contests what a settled epoch paid a device; by the device's owner, with the bond of `bond`, within
    /// "appeal.days" days of settling. Once a device and epoch.
    /// @param leaf the device's leaf, also one of amount 0, with its place and proof
    /// @param uri where the reasons are; empty for none
    function open(
        uint256 project,
        uint64 epoch,
        MerkleSum.Leaf calldata leaf,
        uint64 index,
        MerkleSum.Node[] calldata proof,
        string calldata uri
    ) external payable returns (uint64 appeal) {
        if (bytes(uri).length > MAX_URI) revert URITooLong(bytes(uri).length, MAX_URI);
        if (DEVICES.ownerOf(uint256(uint160(leaf.device))) != msg.sender) {
            revert NotDeviceOwner(leaf.device, msg.sender);
        }
        if (msg.value != bond()) revert WrongBond(msg.value, bond());
        _requireLeaf(project, epoch, leaf, index, proof);
        appeal = appealOf[project][epoch][leaf.device];
        if (appeal != 0) revert AlreadyAppealed(appeal);

        appeal = ++count;
        appealOf[project][epoch][leaf.device] = appeal;
        Appeal storage a = _appeals[appeal];
        (a.state, a.owner, a.project, a.epoch, a.device) = (State.Open, msg.sender, project, epoch, leaf.device);
        (a.posted, a.points, a.reason) = (leaf.amount, leaf.points, leaf.reason);
        (a.openedAt, a.bond) = (uint40(block.timestamp), uint128(msg.value));
        a.panelCase = PANEL.ask(bytes32(uint256(appeal)));
        emit AppealOpened(appeal, project, leaf.device, epoch, msg.sender, a.panelCase, leaf.amount, msg.value, uri);
    }

    /// @notice Does what the panel decided; by anyone, once its time is over or all have told.
    function close(uint64 appeal) external nonReentrant {
        Appeal storage a = _appeals[appeal];
        if (a.state != State.Open) revert AppealNotOpen(appeal);
        (PanelState state, bytes32 answer) = PANEL.verdict(a.panelCase);
        if (state == PanelState.Open) revert PanelSits(appeal, a.panelCase);
        a.state = State.Undecided;
        if (state == PanelState.Decided) _decide(a, PANEL.dataOf(a.panelCase, answer));
        if (a.state == State.Upheld) _uphold(a);
        else if (a.state == State.Rejected) _reject(a);
        if (a.state != State.Rejected) owed[a.owner] += a.bond;
        emit AppealClosed(appeal, a.project, a.device, a.epoch, a.state, a.found, a.correction);
    }

    /// @notice Sends an account the bonds that went back to it; by anyone.
    function withdraw(address account) external nonReentrant {
        uint256 amount = owed[account];
        if (amount == 0) revert NoBondOwed(account);
        owed[account] = 0;
        emit BondReturned(account, amount);
        _send(account, amount);
    }

    /// @inheritdoc IPanelAsker
    /// @dev Who appealed, and who voted for the result that is contested, by itself or through a scorer.
    function bars(bytes32 question, uint32 operator, address owner) external view returns (bool) {
        Appeal storage a = _appeals[uint64(uint256(question))];
        if (owner == a.owner || _votedFor(a, owner)) return true;
        if (operator == 0) return false;
        address[] memory scorers = SCORERS.scorersOf(operator);
        for (uint256 i; i < scorers.length; ++i) {
            if (scorers[i] == a.owner || _votedFor(a, scorers[i])) return true;
        }
        return false;
    }

    /// @notice Whether a scorer voted for a result that an appeal overturned: what `ResultFault` judges by.
    /// @return wrong whether it did
    /// @return votedAt when, Unix seconds
    function overturned(uint256 project, uint64 epoch, address scorer)
        external
        view
        returns (bool wrong, uint64 votedAt)
    {
        bytes32 vote;
        bytes32 posted;
        (vote, votedAt, posted,) = SETTLEMENT.voteRecord(project, epoch, scorer);
        wrong = upheldIn[project][epoch] != 0 && vote == posted;
    }

    /// @notice The bond of an appeal now, in wei.
    function bond() public view returns (uint256) {
        return PARAMS.get("appeal.bond");
    }

    /// @notice Until when payments of an epoch can be contested, Unix seconds; 0 while it is not settled.
    function deadlineOf(uint256 project, uint64 epoch) public view returns (uint256) {
        Settlement.Epoch memory e = SETTLEMENT.epoch(project, epoch);
        return e.state == Settlement.State.Settled ? _deadline(e) : 0;
    }

    /// @notice One appeal.
    function appealAt(uint64 appeal) external view returns (Appeal memory) {
        return _appeals[appeal];
    }

    function _requireLeaf(
        uint256 project,
        uint64 epoch,
        MerkleSum.Leaf calldata leaf,
        uint64 index,
        MerkleSum.Node[] calldata proof
    ) private view {
        Settlement.Epoch memory e = SETTLEMENT.epoch(project, epoch);
        if (e.state != Settlement.State.Settled) revert EpochNotSettled(project, epoch);
        if (block.timestamp >= _deadline(e)) revert AppealTimeOver(_deadline(e));
        Settlement.Result memory r = e.result;
        if (!MerkleSum.verify(r.root, r.total, r.leaves, leaf, index, proof)) revert InvalidLeaf();
    }

    function _deadline(Settlement.Epoch memory e) private view returns (uint256) {
        return e.settledAt + PARAMS.get("appeal.days") * DAY;
    }

    /// @dev What the panel's answer means. One that is no answer to the question decides nothing.
    function _decide(Appeal storage a, bytes memory data) private {
        if (data.length != 96) return;
        (uint256 points, uint256 amount, bytes32 reason) = abi.decode(data, (uint256, uint256, bytes32));
        if (points > type(uint64).max) return;
        (a.foundPoints, a.found, a.foundReason) = (uint64(points), amount, reason);
        a.state = amount > a.posted ? State.Upheld : State.Rejected;
    }

    function _uphold(Appeal storage a) private {
        ++upheldIn[a.project][a.epoch];
        a.correction = SETTLEMENT.correct(a.project, a.epoch, a.device, a.found - a.posted);
        (uint256 size, uint256 right) = PANEL.tally(a.panelCase);
        uint256 most = a.bond / size * right;
        // However small an epoch was, and however a panel was bought: it costs the pool no more than twice the correction.
        uint256 got = SETTLEMENT.payPanel(a.project, most < a.correction ? most : a.correction);
        if (got != 0) _pay(a.panelCase, got, right);
    }

    function _reject(Appeal storage a) private {
        (uint256 size, uint256 right) = PANEL.tally(a.panelCase);
        uint256 pay = a.bond / size * right;
        _pay(a.panelCase, pay, right);
        if (pay != a.bond) _send(BURN, a.bond - pay);
    }

    /// @dev Pays those who were right in equal parts; the wei that cannot be divided burn.
    function _pay(uint64 panelCase, uint256 amount, uint256 right) private {
        uint256 even = amount / right * right;
        PANEL.pay{value: even}(panelCase);
        if (even != amount) _send(BURN, amount - even);
    }

    function _votedFor(Appeal storage a, address scorer) private view returns (bool) {
        (bytes32 vote,, bytes32 posted,) = SETTLEMENT.voteRecord(a.project, a.epoch, scorer);
        return vote != 0 && vote == posted;
    }

    function _send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, address(0));
    }
}
