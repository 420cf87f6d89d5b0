// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {StreamingGauge} from "./Gauge.sol";
import {IEmission, IGauges} from "./IGauges.sol";

/// @title ERC20Gauge
/// @notice Rewards who deposits a token, such as a share of a pool of liquidity: the coins of a week flow over the week
/// after to the depositors, by what they have in. docs/spec/dao.md.
/// @dev There is no boost, so none can be stale (I35, B7): who deposits earns by deposits alone. What flows while nobody
/// has anything in goes back to the treasury (B13). A token that lies, charges or stops harms only those who deposited
/// it: rewards are native coins, and claiming them does not touch the token.
contract ERC20Gauge is StreamingGauge {
    using SafeERC20 for IERC20;

    /// @dev Scale of rewards per unit: all coins there can be, under 2^94 wei, times it fit a word, and one wei is more than
    /// nothing for 2^160 units. What a division leaves over is carried to the next (I23).
    uint256 private constant SCALE = 2 ** 160;

    /// @notice Units deposited in all.
    uint256 public totalSupply;
    /// @notice Units of each account.
    mapping(address account => uint256) public balanceOf;

    /// @notice Coins that flowed while nobody had a deposit.
    uint256 public idle;
    uint256 private _perUnit;
    uint256 private _carry;
    mapping(address account => uint256) private _perUnitPaid;
    mapping(address account => uint256) private _earned;

    error NothingArrived();
    error TooMuch(uint256 have, uint256 want);

    event Deposited(address indexed from, address indexed account, uint256 amount);
    event Withdrawn(address indexed account, address indexed to, uint256 amount);
    event Claimed(address indexed account, address indexed to, uint256 amount);

    constructor(IEmission emission, IGauges gauges, uint40 day) StreamingGauge(emission, gauges, day) {}

    /// @notice What is deposited here.
    function token() public view returns (IERC20) {
        return abi.decode(_args(), (IERC20));
    }

    /// @notice Deposits for `account`; what arrives counts, and counts for `account` alone (B8).
    function deposit(uint256 amount, address account) external nonReentrant {
        _settle(account);
        IERC20 t = token();
        uint256 before = t.balanceOf(address(this));
        t.safeTransferFrom(msg.sender, address(this), amount);
        uint256 arrived = t.balanceOf(address(this)) - before;
        if (arrived == 0) revert NothingArrived();
        totalSupply += arrived;
        balanceOf[account] += arrived;
        emit Deposited(msg.sender, account, arrived);
    }

    /// @notice Takes a deposit back, whatever the state of the gauge.
    function withdraw(uint256 amount, address to) external nonReentrant {
        uint256 have = balanceOf[msg.sender];
        if (amount > have) revert TooMuch(have, amount);
        _settle(msg.sender);
        balanceOf[msg.sender] = have - amount;
        totalSupply -= amount;
        emit Withdrawn(msg.sender, to, amount);
        token().safeTransfer(to, amount);
    }

    /// @notice Pays what the sender has earned to `to`.
    function claim(address to) external nonReentrant returns (uint256 amount) {
        _settle(msg.sender);
        amount = _earned[msg.sender];
        if (amount == 0) revert NothingToClaim(msg.sender);
        _earned[msg.sender] = 0;
        emit Claimed(msg.sender, to, amount);
        _pay(to, amount);
    }

    /// @notice Gives the treasury what flowed while nobody had a deposit, and what a dead gauge will not let flow; by
    /// anyone.
    function giveBack() external nonReentrant returns (uint256 amount) {
        _update();
        amount = idle + _stopped();
        idle = 0;
        _giveBack(amount);
    }

    /// @notice What an account could claim now.
    function earned(address account) external view returns (uint256) {
        uint256 perUnit = _perUnit;
        if (totalSupply != 0) perUnit += (_fresh() * SCALE + _carry) / totalSupply;
        return _earned[account] + Math.mulDiv(perUnit - _perUnitPaid[account], balanceOf[account], SCALE);
    }

    function _fetched(uint256, uint256 amount) internal override {
        _update();
        _pour(amount);
    }

    function _update() private {
        uint256 fresh = _flow();
        if (fresh == 0) return;
        if (totalSupply == 0) {
            idle += fresh;
            return;
        }
        uint256 scaled = fresh * SCALE + _carry;
        _perUnit += scaled / totalSupply;
        _carry = scaled % totalSupply;
    }

    function _settle(address account) private {
        _update();
        _earned[account] += Math.mulDiv(_perUnit - _perUnitPaid[account], balanceOf[account], SCALE);
        _perUnitPaid[account] = _perUnit;
    }
}
