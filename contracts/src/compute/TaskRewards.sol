// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IResultConsumer, Task} from "./ICompute.sol";
import {IProjectControllers} from "./Programs.sol";

/// @dev What this asks of SessionKeys and of DeviceRegistry.
interface ISlots {
    function deviceAt(uint256 projectId, uint32 slot) external view returns (address);
}

interface IDeviceAccounts {
    function accountOf(address device) external view returns (address);
}

/// @title TaskRewards
/// @notice Pays devices by results of tasks: a project funds it and names the versions of its programs whose results it
/// pays. docs/spec/compute.md is the specification.
///
/// @dev The output is that of `exceedance`: word 0 how many devices are paid, word 1 what each gets in wei, word 2 the bitmap of
/// their session slots. A result that cannot be paid is kept with the reason; one that its project can still make good is
/// tried again by anyone. A device is paid once a task. Coins of a payment that failed are owed:
///
///     balance = Σ funds + Σ (each of those who did not claim yet) + Σ owed
contract TaskRewards is IResultConsumer, ReentrancyGuardTransient {
    /// @notice What became of a result.
    enum State {
        None,
        Waiting,
        Payable,
        Refused
    }

    /// @notice A result.
    /// @param project who pays
    /// @param version of its program
    /// @param state Waiting: for funds, or for the version to be paid, `settle` tries again. Refused: never paid
    /// @param each wei a device
    /// @param bitmap the slots that are paid
    /// @param claimed those of them that were
    struct Payout {
        uint192 project;
        uint32 version;
        State state;
        uint128 each;
        uint128 count;
        uint256 bitmap;
        uint256 claimed;
    }

    /// @notice Slots that a result can pay: what fits a word of the circuits' field with some to spare.
    uint256 public constant SLOTS = 240;
    /// @notice Gas of a payment to a device's account.
    uint256 public constant PAY_GAS = 100_000;

    address public immutable MARKET;
    IProjectControllers public immutable PROJECTS;
    ISlots public immutable SESSION_KEYS;
    IDeviceAccounts public immutable DEVICES;

    /// @notice What a project has here that is not promised to devices yet, in wei.
    mapping(uint256 projectId => uint256) public fundsOf;
    /// @notice Which versions' results a project pays.
    mapping(uint256 projectId => mapping(uint32 version => bool)) public pays;
    /// @notice Payments that failed, by account.
    mapping(address account => uint256) public owed;
    mapping(bytes32 taskId => Payout) private _payouts;

    error NotMarket(address caller);
    error NotController(uint256 projectId, address caller);
    error ResultKnown(bytes32 taskId);
    error NotState(bytes32 taskId, State have, State want);
    error StillUnpaid(bytes32 taskId, bytes32 reason);
    error TooLittle(uint256 projectId, uint256 have, uint256 want);
    error NotPaid(bytes32 taskId, uint32 slot);
    error NoAccount(bytes32 taskId, uint32 slot);
    error NothingOwed(address account);
    error PaymentFailed(address to, uint256 amount);

    event Funded(uint256 indexed projectId, address indexed from, uint256 amount);
    event Withdrawn(uint256 indexed projectId, address indexed to, uint256 amount);
    event VersionSet(uint256 indexed projectId, uint32 indexed version, bool paid);
    /// @notice Devices can claim. The coins are set aside.
    event ResultPayable(bytes32 indexed taskId, uint256 indexed projectId, uint256 count, uint256 each, uint256 bitmap);
    /// @notice A result is kept unpaid. "funds": the project has too little, and "version": it does not pay this one, until
    /// `settle`. For ever: "requester" did not control the project, "output" is not three words or more, "slots" do not
    /// match their count, or are above 239.
    event ResultUnpaid(bytes32 indexed taskId, uint256 indexed projectId, bytes32 reason);
    event DevicePaid(bytes32 indexed taskId, uint32 indexed slot, address indexed account, uint256 amount, bool sent);
    event OwedPaid(address indexed account, address to, uint256 amount);

    constructor(address market, IProjectControllers projects, ISlots sessionKeys, IDeviceAccounts devices) {
        (MARKET, PROJECTS, SESSION_KEYS, DEVICES) = (market, projects, sessionKeys, devices);
    }

    modifier onlyController(uint256 projectId) {
        if (!PROJECTS.isController(projectId, msg.sender)) revert NotController(projectId, msg.sender);
        _;
    }

    // ── projects ──

    /// @notice Adds to what a project pays with; anyone may.
    function fund(uint256 projectId) external payable {
        fundsOf[projectId] += msg.value;
        emit Funded(projectId, msg.sender, msg.value);
    }

    /// @notice Says whether results of a version are paid; by a controller of the project.
    function setVersion(uint256 projectId, uint32 version, bool paid) external onlyController(projectId) {
        pays[projectId][version] = paid;
        emit VersionSet(projectId, version, paid);
    }

    /// @notice Takes back what is not promised to devices; by a controller.
    function withdraw(uint256 projectId, address to, uint256 amount) external nonReentrant onlyController(projectId) {
        _spend(projectId, amount);
        emit Withdrawn(projectId, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, amount);
    }

    // ── results ──

    /// @inheritdoc IResultConsumer
    /// @dev Pays nothing that a stranger asked for: whoever may choose the parameters chooses what is paid.
    function onResult(bytes32 taskId, Task calldata task, bytes calldata output) external {
        if (msg.sender != MARKET) revert NotMarket(msg.sender);
        Payout storage p = _payouts[taskId];
        if (p.state != State.None) revert ResultKnown(taskId);
        (p.project, p.version) = (uint192(task.projectId), task.version);
        bytes32 reason = _refusal(task, output);
        if (reason != 0) {
            p.state = State.Refused;
            emit ResultUnpaid(taskId, task.projectId, reason);
            return;
        }
        (p.count, p.each) = (uint128(_word(output, 0)), uint128(_word(output, 1)));
        (p.bitmap, p.state) = (_word(output, 2), State.Waiting);
        reason = _promise(taskId, p);
        if (reason != 0) emit ResultUnpaid(taskId, task.projectId, reason);
    }

    /// @notice Tries again a result that waits for its project; by anyone.
    function settle(bytes32 taskId) external {
        Payout storage p = _payouts[taskId];
        if (p.state != State.Waiting) revert NotState(taskId, p.state, State.Waiting);
        bytes32 reason = _promise(taskId, p);
        if (reason != 0) revert StillUnpaid(taskId, reason);
    }

    /// @notice Pays devices of a result, by their slots, to their accounts; by anyone. A slot that was paid is passed over.
    function claim(bytes32 taskId, uint32[] calldata slots) external nonReentrant {
        Payout storage p = _payouts[taskId];
        if (p.state != State.Payable) revert NotState(taskId, p.state, State.Payable);
        (uint256 bitmap, uint256 claimed, uint256 each) = (p.bitmap, p.claimed, p.each);
        address[] memory accounts = new address[](slots.length);
        for (uint256 i; i < slots.length; ++i) {
            if (slots[i] >= SLOTS || bitmap >> slots[i] & 1 == 0) revert NotPaid(taskId, slots[i]);
            if (claimed >> slots[i] & 1 == 1) continue;
            claimed |= 1 << slots[i];
            accounts[i] = DEVICES.accountOf(SESSION_KEYS.deviceAt(p.project, slots[i]));
            if (accounts[i] == address(0)) revert NoAccount(taskId, slots[i]);
        }
        p.claimed = claimed;
        for (uint256 i; i < slots.length; ++i) {
            if (accounts[i] != address(0)) _pay(taskId, slots[i], accounts[i], each);
        }
    }

    /// @notice Sends what is owed to the caller, where the caller says.
    function collect(address to) external nonReentrant {
        uint256 amount = owed[msg.sender];
        if (amount == 0) revert NothingOwed(msg.sender);
        owed[msg.sender] = 0;
        emit OwedPaid(msg.sender, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, amount);
    }

    /// @notice A result; `state` None for one that did not come here.
    function payoutOf(bytes32 taskId) external view returns (Payout memory) {
        return _payouts[taskId];
    }

    // ── inside ──

    function _refusal(Task calldata task, bytes calldata output) private view returns (bytes32) {
        if (task.projectId > type(uint192).max || !PROJECTS.isController(task.projectId, task.requester)) return "requester";
        if (output.length < 96) return "output";
        (uint256 count, uint256 each, uint256 bitmap) = (_word(output, 0), _word(output, 1), _word(output, 2));
        if (each > type(uint128).max) return "output";
        if (bitmap >> SLOTS != 0 || _bits(bitmap) != count) return "slots";
        return 0;
    }

    /// @dev Sets the coins of a result aside, or says what is missing.
    function _promise(bytes32 taskId, Payout storage p) private returns (bytes32) {
        if (!pays[p.project][p.version]) return "version";
        uint256 sum = uint256(p.count) * p.each;
        if (fundsOf[p.project] < sum) return "funds";
        fundsOf[p.project] -= sum;
        p.state = State.Payable;
        emit ResultPayable(taskId, p.project, p.count, p.each, p.bitmap);
        return 0;
    }

    function _pay(bytes32 taskId, uint32 slot, address to, uint256 amount) private {
        bool sent;
        uint256 gasLimit = PAY_GAS;
        // Without reading what comes back: that would be paid by who calls.
        assembly ("memory-safe") {
            sent := call(gasLimit, to, amount, 0, 0, 0, 0)
        }
        if (!sent) owed[to] += amount;
        emit DevicePaid(taskId, slot, to, amount, sent);
    }

    function _spend(uint256 projectId, uint256 amount) private {
        uint256 have = fundsOf[projectId];
        if (have < amount) revert TooLittle(projectId, have, amount);
        fundsOf[projectId] = have - amount;
    }

    function _word(bytes calldata output, uint256 i) private pure returns (uint256) {
        return uint256(bytes32(output[32 * i:32 * i + 32]));
    }

    function _bits(uint256 x) private pure returns (uint256 n) {
        for (; x != 0; x &= x - 1) {
            ++n;
        }
    }
}
