// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ITreasury} from "./IEconomics.sol";

/// @title Treasury
/// @notice The DAO's coins. They leave in two ways: a vote pays them (`pay`), or a spender that a vote has given an
/// allowance takes them (`draw`). docs/spec/treasury.md.
/// @dev The DAO's share of the base fee arrives as withdrawals (EIP-4895), which credit the balance without a call; fees
/// for identities come as plain transfers. So what came in is not counted as it comes but is what the balance and the
/// counted causes leave: balance = received + donated + refunded − drawn − paid, always.
contract Treasury is ITreasury {
    using SafeERC20 for IERC20;

    /// @notice How much a spender may take.
    /// @param spender who
    /// @param perWeek the most in one week, in wei
    /// @param total the most ever, in wei, what it gave back not counted
    /// @param until from this second on it takes nothing
    struct Allowance {
        address spender;
        uint128 perWeek;
        uint128 total;
        uint40 until;
    }

    /// @notice A spender, its allowance and what it has taken.
    /// @param inWeek taken in `week`, less what it gave back in that week
    /// @param drawn taken ever
    /// @param refunded given back ever, at most `drawn`
    struct Spender {
        uint128 perWeek;
        uint128 total;
        uint128 inWeek;
        uint40 week;
        uint40 until;
        bool known;
        uint128 drawn;
        uint128 refunded;
    }

    /// @notice Somebody in the hall of donors.
    /// @param donor who
    /// @param total all that it gave, in wei
    /// @param since when it gave first
    /// @param name what it calls itself: bytes of its own choice, which whoever shows them MUST escape
    struct Donor {
        address donor;
        uint128 total;
        uint40 since;
        string name;
    }

    /// @notice The longest name of a donor in bytes.
    uint256 public constant MAX_NAME_BYTES = 64;
    /// @notice Who has given this much in all stands in the hall: dust fills no hall.
    uint256 public constant HALL_LEAST = 1 ether;

    /// @notice May pay and set allowances.
    address public immutable GOVERNOR;
    /// @notice Seconds of a week of allowances.
    uint40 public immutable WEEK;

    /// @notice Given by name, ever, in wei.
    uint256 public donated;
    /// @notice Taken by spenders, ever.
    uint256 public drawn;
    /// @notice Given back by spenders, ever.
    uint256 public refunded;
    /// @notice Paid by votes, ever.
    uint256 public paid;

    address[] private _spenders;
    mapping(address spender => Spender) private _spender;
    address[] private _hall;
    mapping(address donor => Donor) private _donor;

    error NotGovernor(address caller, address governor);
    error PaymentFailed(address to, uint256 amount);
    error NothingGiven();
    error BadDonorName(uint256 have, uint256 max);
    error NoDonor(address account);

    event Received(address indexed from, uint256 amount);
    event Donated(address indexed donor, uint256 amount, uint256 total);
    event DonorNamed(address indexed donor, string name);
    event Drawn(address indexed spender, uint256 asked, uint256 amount);
    event Refunded(address indexed spender, uint256 amount);
    event Paid(address indexed to, uint256 amount);
    event TokenPaid(address indexed token, address indexed to, uint256 amount);
    event AllowanceSet(address indexed spender, uint128 perWeek, uint128 total, uint40 until);

    modifier onlyGovernor() {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        _;
    }

    /// @param day seconds of a day of the economy
    /// @param allowances what the genesis' spenders may take
    constructor(address governor, uint40 day, Allowance[] memory allowances) {
        GOVERNOR = governor;
        WEEK = 7 * day;
        for (uint256 i; i < allowances.length; ++i) {
            _allow(allowances[i]);
        }
    }

    // ── money in ──

    /// @notice Coins without a name: fees, and whatever else comes. Never refuses, and needs less than 2,300 gas.
    receive() external payable {
        emit Received(msg.sender, msg.value);
    }

    /// @inheritdoc ITreasury
    function donate() external payable {
        _donate();
    }

    /// @notice A donation by name. The name is 1 to 64 bytes and takes the place of the one before.
    function donateAs(string calldata name) external payable {
        _donate();
        _name(name);
    }

    /// @notice Gives a donor another name; called by the donor.
    function setDonorName(string calldata name) external {
        if (_donor[msg.sender].total == 0) revert NoDonor(msg.sender);
        _name(name);
    }

    /// @inheritdoc ITreasury
    /// @dev What is beyond all that the sender ever took is a plain transfer: nobody makes an allowance by paying in.
    function refund() external payable {
        Spender storage s = _spender[msg.sender];
        uint128 back = uint128(Math.min(msg.value, s.drawn - s.refunded));
        s.refunded += back;
        refunded += back;
        // Coins of an earlier week do not make room in this one.
        if (s.week == _week()) s.inWeek -= uint128(Math.min(back, s.inWeek));
        if (back != 0) emit Refunded(msg.sender, back);
        if (back != msg.value) emit Received(msg.sender, msg.value - back);
    }

    // ── money out ──

    /// @inheritdoc ITreasury
    /// @dev A spender without an allowance gets 0, so that a vote that ends one cannot make its other work fail.
    function draw(uint256 amount) external returns (uint256 got) {
        got = Math.min(Math.min(amount, available(msg.sender)), address(this).balance);
        if (got == 0) return 0;
        Spender storage s = _spender[msg.sender];
        uint40 week = _week();
        if (s.week != week) (s.week, s.inWeek) = (week, 0);
        s.inWeek += uint128(got);
        s.drawn += uint128(got);
        drawn += got;
        emit Drawn(msg.sender, amount, got);
        _send(msg.sender, got);
    }

    /// @notice Pays coins; called by the governor.
    function pay(address to, uint256 amount) external onlyGovernor {
        paid += amount;
        emit Paid(to, amount);
        _send(to, amount);
    }

    /// @notice Pays tokens that came here; called by the governor.
    function payToken(IERC20 token, address to, uint256 amount) external onlyGovernor {
        emit TokenPaid(address(token), to, amount);
        token.safeTransfer(to, amount);
    }

    /// @notice Sets what a spender may take, from now on; called by the governor. What it took before counts against the
    /// new total. Zeros end it.
    function setAllowance(Allowance calldata allowance) external onlyGovernor {
        _allow(allowance);
    }

    // ── views ──

    /// @notice Coins held, in wei.
    function accrued() external view returns (uint256) {
        return address(this).balance;
    }

    /// @notice All that ever came in without a call by a donor or a spender: genesis, fees, plain transfers.
    function received() external view returns (uint256) {
        return address(this).balance + drawn + paid - donated - refunded;
    }

    /// @notice What a spender may take now, were there coins enough.
    function available(address spender) public view returns (uint256) {
        Spender storage s = _spender[spender];
        if (block.timestamp >= s.until) return 0;
        uint256 week = s.week == _week() ? s.inWeek : 0;
        return Math.min(Math.saturatingSub(s.perWeek, week), remaining(spender));
    }

    /// @notice What is left of a spender's total, whatever the week.
    function remaining(address spender) public view returns (uint256) {
        Spender storage s = _spender[spender];
        return block.timestamp >= s.until ? 0 : Math.saturatingSub(s.total, s.drawn - s.refunded);
    }

    /// @notice What a spender has taken and not given back.
    function spent(address spender) external view returns (uint256) {
        Spender storage s = _spender[spender];
        return s.drawn - s.refunded;
    }

    /// @notice A spender with its allowance and its account; zeros for one that never had any.
    function spenderOf(address spender) external view returns (Spender memory) {
        return _spender[spender];
    }

    /// @notice All that ever had an allowance.
    function spenders() external view returns (address[] memory) {
        return _spenders;
    }

    /// @notice Size of the hall of donors.
    function donorCount() external view returns (uint256) {
        return _hall.length;
    }

    /// @notice A page of the hall, in the order of entry.
    /// @param from the first place, from 0
    /// @param count at most so many
    function donors(uint256 from, uint256 count) external view returns (Donor[] memory page) {
        uint256 size = _hall.length;
        if (from >= size) return page;
        page = new Donor[](Math.min(count, size - from));
        for (uint256 i; i < page.length; ++i) {
            page[i] = _donor[_hall[from + i]];
        }
    }

    /// @notice One donor, in the hall or not; zeros for one that never gave.
    function donorOf(address account) external view returns (Donor memory) {
        return _donor[account];
    }

    function _donate() private {
        if (msg.value == 0) revert NothingGiven();
        Donor storage d = _donor[msg.sender];
        if (d.since == 0) (d.donor, d.since) = (msg.sender, uint40(block.timestamp));
        uint128 before = d.total;
        d.total = before + uint128(msg.value);
        donated += msg.value;
        if (before < HALL_LEAST && d.total >= HALL_LEAST) _hall.push(msg.sender);
        emit Donated(msg.sender, msg.value, d.total);
    }

    function _name(string calldata name) private {
        uint256 length = bytes(name).length;
        if (length == 0 || length > MAX_NAME_BYTES) revert BadDonorName(length, MAX_NAME_BYTES);
        _donor[msg.sender].name = name;
        emit DonorNamed(msg.sender, name);
    }

    function _allow(Allowance memory a) private {
        Spender storage s = _spender[a.spender];
        if (!s.known) {
            s.known = true;
            _spenders.push(a.spender);
        }
        (s.perWeek, s.total, s.until) = (a.perWeek, a.total, a.until);
        emit AllowanceSet(a.spender, a.perWeek, a.total, a.until);
    }

    function _send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert PaymentFailed(to, amount);
    }

    function _week() private view returns (uint40) {
        return uint40(block.timestamp) / WEEK;
    }
}
