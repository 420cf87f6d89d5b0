// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev The part of DeviceRegistry bonds and findings ask.
interface IBondedDevices {
    function registeredAt(address device) external view returns (uint256);
    function projectOf(address device) external view returns (uint256);
    function exists(address device) external view returns (bool);
    function ownerOf(uint256 identityId) external view returns (address);
}

/// @title IDeviceBonds
/// @notice What findings ask of the bonds.
interface IDeviceBonds {
    /// @notice Takes a part of all that answers for a device, in hundredths of a percent, rounded up, and sends it to the
    /// caller; by Findings alone.
    function slash(address device, uint256 part, uint256 findingId) external returns (uint256 amount);

    /// @notice What of a device's bond is an account's, in wei, without what is on its way out.
    function stakeOf(address device, address account) external view returns (uint256);
}

/// @title DeviceBonds
/// @notice Coins that answer for a device's honesty: anybody deposits them, policies may ask for them, and a finding of
/// fraud that stands takes a part. docs/spec/demand.md is the specification.
///
/// @dev Money: Σ assets of all devices is what is here; coins that arrive unasked are nobody's and stay. Those who deposited
/// for one device hold shares of its assets, so a slash is O(1) and hits all alike, also what is on its way out: it is
/// slashed until it is paid. A share is never worth more than a wei, so no deposit is too small for one. When all is taken, a new generation of shares begins, and the old ones are worth nothing.
contract DeviceBonds is IDeviceBonds, ReentrancyGuardTransient {
    /// @dev What answers for a device.
    /// @param assets wei
    /// @param shares of all who deposited
    /// @param exiting those of them that are on their way out
    /// @param generation rises when all was taken
    struct Bond {
        uint256 assets;
        uint256 shares;
        uint256 exiting;
        uint64 generation;
    }

    /// @notice Coins on their way out.
    /// @param owner who is paid
    /// @param due from when, Unix seconds
    /// @param device which they answered for, and answer for until they are paid
    /// @param generation of the shares
    /// @param shares what is on its way out; 0 once it was paid
    struct Exit {
        address owner;
        uint40 due;
        address device;
        uint64 generation;
        uint256 shares;
    }

    /// @dev All, in hundredths of a percent.
    uint256 private constant ALL = 10_000;

    /// @notice Tells which devices there are.
    IBondedDevices public immutable DEVICES;
    /// @notice May slash.
    address public immutable FINDINGS;
    /// @notice How long coins are on their way out, in seconds.
    uint40 public immutable EXIT_SECONDS;

    /// @notice The number of exits: they are 1 to this.
    uint256 public exitCount;

    mapping(address device => Bond) private _bonds;
    mapping(address device => mapping(uint64 generation => mapping(address account => uint256 shares))) private _shares;
    mapping(uint256 id => Exit) private _exits;

    error NotFindings(address caller);
    error NotRegistered(address device);
    error NothingToDeposit();
    error NothingToWithdraw(address device, address account);
    error BondTooSmall(address device, uint256 have, uint256 want);
    error NoSuchWithdrawal(uint256 id);
    error WithdrawalNotDue(uint256 id, uint256 until);
    error PaymentFailed(address to, address asset);

    /// @notice What counts of a device's bond from now on, in wei. After each change there is one.
    event BondChanged(address indexed device, uint256 bond);
    event Deposited(address indexed device, address indexed account, uint256 amount);
    event WithdrawalRequested(
        uint256 indexed id, address indexed device, address indexed account, uint256 amount, uint256 due
    );
    event Withdrawn(uint256 indexed id, address indexed device, address indexed account, uint256 amount);
    event Slashed(address indexed device, uint256 indexed findingId, uint256 amount);

    constructor(IBondedDevices devices, address findings, uint40 day) {
        DEVICES = devices;
        FINDINGS = findings;
        EXIT_SECONDS = 9 * day;
    }

    /// @notice Adds what is sent to a device's bond; it stays the sender's, who may be anybody.
    function deposit(address device) external payable nonReentrant {
        if (DEVICES.registeredAt(device) == 0) revert NotRegistered(device);
        if (msg.value == 0) revert NothingToDeposit();
        Bond storage b = _bonds[device];
        uint256 shares = b.shares == 0 ? msg.value : Math.mulDiv(msg.value, b.shares, b.assets);
        b.assets += msg.value;
        b.shares += shares;
        _shares[device][b.generation][msg.sender] += shares;
        emit Deposited(device, msg.sender, msg.value);
        emit BondChanged(device, _active(b));
    }

    /// @notice Sends coins of the caller on their way out: they count no more, are slashed like the rest until they are
    /// paid, and can be paid after `EXIT_SECONDS`.
    /// @param amount in wei; the largest number for all
    function requestWithdrawal(address device, uint256 amount) external nonReentrant returns (uint256 id) {
        Bond storage b = _bonds[device];
        uint256 have = _shares[device][b.generation][msg.sender];
        if (have == 0 || amount == 0) revert NothingToWithdraw(device, msg.sender);
        uint256 shares = have;
        if (amount != type(uint256).max) {
            uint256 worth = _value(b, have);
            if (amount > worth) revert BondTooSmall(device, worth, amount);
            shares = Math.min(have, Math.mulDiv(amount, b.shares, b.assets, Math.Rounding.Ceil));
        }
        _shares[device][b.generation][msg.sender] = have - shares;
        b.exiting += shares;
        id = ++exitCount;
        uint40 due = uint40(block.timestamp) + EXIT_SECONDS;
        _exits[id] = Exit(msg.sender, due, device, b.generation, shares);
        emit WithdrawalRequested(id, device, msg.sender, _value(b, shares), due);
        emit BondChanged(device, _active(b));
    }

    /// @notice Pays an exit that is due to its owner; by anyone.
    function withdraw(uint256 id) external nonReentrant {
        Exit storage e = _exits[id];
        (address owner, address device, uint256 shares) = (e.owner, e.device, e.shares);
        if (shares == 0) revert NoSuchWithdrawal(id);
        if (block.timestamp < e.due) revert WithdrawalNotDue(id, e.due);
        e.shares = 0;
        Bond storage b = _bonds[device];
        // Of an older generation all was taken.
        if (e.generation != b.generation) {
            emit Withdrawn(id, device, owner, 0);
            return;
        }
        uint256 amount = _value(b, shares);
        b.assets -= amount;
        b.shares -= shares;
        b.exiting -= shares;
        emit Withdrawn(id, device, owner, amount);
        emit BondChanged(device, _active(b));
        (bool ok,) = owner.call{value: amount}("");
        if (!ok) revert PaymentFailed(owner, address(0));
    }

    /// @inheritdoc IDeviceBonds
    function slash(address device, uint256 part, uint256 findingId) external nonReentrant returns (uint256 amount) {
        if (msg.sender != FINDINGS) revert NotFindings(msg.sender);
        Bond storage b = _bonds[device];
        amount = Math.mulDiv(b.assets, part, ALL, Math.Rounding.Ceil);
        if (amount == 0) return 0;
        b.assets -= amount;
        if (b.assets == 0) {
            ++b.generation;
            (b.shares, b.exiting) = (0, 0);
        }
        emit Slashed(device, findingId, amount);
        emit BondChanged(device, _active(b));
        (bool ok,) = FINDINGS.call{value: amount}("");
        if (!ok) revert PaymentFailed(FINDINGS, address(0));
    }

    /// @notice What counts of a device's bond now, in wei: all but what is on its way out.
    function bondOf(address device) external view returns (uint256) {
        return _active(_bonds[device]);
    }

    /// @notice What can be slashed of a device's bond, in wei: with what is on its way out.
    function assetsOf(address device) external view returns (uint256) {
        return _bonds[device].assets;
    }

    /// @inheritdoc IDeviceBonds
    function stakeOf(address device, address account) external view returns (uint256) {
        Bond storage b = _bonds[device];
        return _value(b, _shares[device][b.generation][account]);
    }

    /// @notice One exit, and what it is worth now in wei; 0 once it was paid.
    function exitOf(uint256 id) external view returns (Exit memory e, uint256 amount) {
        e = _exits[id];
        if (e.owner == address(0)) revert NoSuchWithdrawal(id);
        Bond storage b = _bonds[e.device];
        if (e.generation == b.generation) amount = _value(b, e.shares);
    }

    function _active(Bond storage b) private view returns (uint256) {
        return _value(b, b.shares - b.exiting);
    }

    function _value(Bond storage b, uint256 shares) private view returns (uint256) {
        return b.shares == 0 ? 0 : Math.mulDiv(shares, b.assets, b.shares);
    }

}
