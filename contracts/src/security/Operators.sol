// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IParameters} from "../governance/Parameters.sol";

/// @dev Days that stake needs to leave: five to find a fault, two to challenge, two to execute.
uint40 constant EXIT_DAYS = 9;

/// @title IOperators
/// @notice What the pool needs from the operators.
interface IOperators {
    /// @notice Who may act for an operator, zero for none.
    function ownerOf(uint32 operator) external view returns (address);

    /// @notice What an operator takes of its stakers' rewards now, in hundredths of a percent: never more than the
    /// parameter "pool.commission" of now (I24).
    function commissionOf(uint32 operator) external view returns (uint256);

    /// @notice How an operator's bucket is staked; reverts when there is no such operator.
    /// @return delegate whom it votes for from now on, 0 for nobody
    /// @return lockDays for how long it is locked, all the time
    function stakingOf(uint32 operator) external view returns (uint32 delegate, uint16 lockDays);
}

/// @title Operators
/// @notice The operators of the pool: who acts for them, whom their bucket votes for, what they take of rewards.
/// @dev What stakers count on changes no faster than they can leave: the delegate and a higher
/// commission take DELAY, which is EXIT_SECONDS. The lock never changes.
contract Operators is IOperators {
    /// @notice One operator. Times are Unix seconds; `next…` counts when its `…At` has passed, 0 for none.
    /// @param delegate whom its bucket votes for, 0 for nobody
    /// @param lockDays for how long its bucket is locked, all the time
    /// @param commission what it takes of its stakers' rewards, in hundredths of a percent
    struct Operator {
        address owner;
        uint32 delegate;
        uint16 lockDays;
        uint16 commission;
        uint32 nextDelegate;
        uint40 delegateAt;
        uint16 nextCommission;
        uint40 commissionAt;
        address nextOwner;
        string uri;
    }

    /// @notice The shortest lock of an operator's bucket, in days: that of a vote.
    uint16 public constant MIN_DAYS = 91;
    /// @notice The longest, as `Staking` has it.
    uint16 public constant MAX_DAYS = 1050;
    /// @notice How many operators one account may own.
    uint256 public constant MAX_OPERATORS = 16;
    /// @notice The longest name of an operator's metadata, in bytes.
    uint256 public constant MAX_URI = 512;

    IParameters public immutable PARAMS;
    /// @notice How long it takes until a delegate or a higher commission counts.
    uint40 public immutable DELAY;

    /// @notice How many operators there are; they are numbered from 1.
    uint32 public operatorCount;
    mapping(uint32 operator => Operator) private _operators;
    mapping(address owner => uint32[]) private _owned;

    error NoSuchOperator(uint32 operator);
    error NotOperatorOwner(uint32 operator, address caller);
    error NotNextOwner(uint32 operator, address caller);
    error TooManyOperators(uint256 have, uint256 max);
    error LockOutOfRange(uint16 lockDays, uint16 min, uint16 max);
    error CommissionTooHigh(uint256 have, uint256 max);
    error URITooLong(uint256 have, uint256 max);

    event OperatorRegistered(
        uint32 indexed operator, address indexed owner, uint32 delegate, uint16 lockDays, uint16 commission, string uri
    );
    event OperatorOwnerNamed(uint32 indexed operator, address indexed next);
    event OperatorOwnerChanged(uint32 indexed operator, address indexed owner);
    event OperatorURIChanged(uint32 indexed operator, string uri);
    event DelegateScheduled(uint32 indexed operator, uint32 delegate, uint40 until);
    event CommissionScheduled(uint32 indexed operator, uint16 commission, uint40 until);

    /// @param day seconds of a day of the economy
    constructor(IParameters params, uint40 day) {
        (PARAMS, DELAY) = (params, EXIT_DAYS * day);
    }

    /// @notice Makes an operator of the caller.
    /// @param delegate whom its bucket shall vote for, 0 for nobody
    /// @param lockDays the lock of its bucket, for ever
    /// @param commission at most the parameter "pool.commission"
    function register(uint32 delegate, uint16 lockDays, uint16 commission, string calldata uri)
        external
        returns (uint32 operator)
    {
        if (lockDays < MIN_DAYS || lockDays > MAX_DAYS) revert LockOutOfRange(lockDays, MIN_DAYS, MAX_DAYS);
        _requireURI(uri);
        _requireCommission(commission);
        operator = ++operatorCount;
        Operator storage o = _operators[operator];
        (o.delegate, o.lockDays, o.commission, o.uri) = (delegate, lockDays, commission, uri);
        _give(operator, o, msg.sender);
        emit OperatorRegistered(operator, msg.sender, delegate, lockDays, commission, uri);
    }

    /// @notice Has the operator's bucket vote for another delegate after DELAY. A later call replaces it and begins anew.
    function setDelegate(uint32 operator, uint32 delegate) external {
        Operator storage o = _mine(operator);
        o.delegate = _delegate(o);
        (o.nextDelegate, o.delegateAt) = (delegate, uint40(block.timestamp) + DELAY);
        emit DelegateScheduled(operator, delegate, o.delegateAt);
    }

    /// @notice Changes the commission: a lower one at once, a higher one after DELAY.
    function setCommission(uint32 operator, uint16 commission) external {
        Operator storage o = _mine(operator);
        _requireCommission(commission);
        o.commission = _commission(o);
        (o.nextCommission, o.commissionAt) = (0, 0);
        if (commission <= o.commission) o.commission = commission;
        else (o.nextCommission, o.commissionAt) = (commission, uint40(block.timestamp) + DELAY);
        emit CommissionScheduled(operator, commission, commission > o.commission ? o.commissionAt : uint40(block.timestamp));
    }

    function setURI(uint32 operator, string calldata uri) external {
        Operator storage o = _mine(operator);
        _requireURI(uri);
        o.uri = uri;
        emit OperatorURIChanged(operator, uri);
    }

    /// @notice Names who may take the operator over; zero for nobody.
    function nameOwner(uint32 operator, address next) external {
        _mine(operator).nextOwner = next;
        emit OperatorOwnerNamed(operator, next);
    }

    /// @notice Takes an operator over that the caller was named for.
    function acceptOperator(uint32 operator) external {
        Operator storage o = _known(operator);
        if (o.nextOwner != msg.sender) revert NotNextOwner(operator, msg.sender);
        o.nextOwner = address(0);
        uint32[] storage list = _owned[o.owner];
        for (uint256 i; i < list.length; ++i) {
            if (list[i] != operator) continue;
            list[i] = list[list.length - 1];
            list.pop();
            break;
        }
        _give(operator, o, msg.sender);
        emit OperatorOwnerChanged(operator, msg.sender);
    }

    /// @inheritdoc IOperators
    function ownerOf(uint32 operator) external view returns (address) {
        return _operators[operator].owner;
    }

    /// @notice All of an operator; all zero for none.
    function operatorOf(uint32 operator) external view returns (Operator memory) {
        return _operators[operator];
    }

    /// @notice The operators of an account, MAX_OPERATORS at most.
    function operatorsOf(address owner) external view returns (uint32[] memory) {
        return _owned[owner];
    }

    /// @inheritdoc IOperators
    function stakingOf(uint32 operator) external view returns (uint32 delegate, uint16 lockDays) {
        Operator storage o = _known(operator);
        return (_delegate(o), o.lockDays);
    }

    /// @inheritdoc IOperators
    function commissionOf(uint32 operator) external view returns (uint256 commission) {
        commission = _commission(_operators[operator]);
        uint256 max = PARAMS.get("pool.commission");
        if (commission > max) commission = max;
    }

    function _commission(Operator storage o) private view returns (uint16) {
        return o.commissionAt != 0 && o.commissionAt < block.timestamp ? o.nextCommission : o.commission;
    }

    function _delegate(Operator storage o) private view returns (uint32) {
        return o.delegateAt != 0 && o.delegateAt < block.timestamp ? o.nextDelegate : o.delegate;
    }

    function _known(uint32 operator) private view returns (Operator storage o) {
        o = _operators[operator];
        if (o.owner == address(0)) revert NoSuchOperator(operator);
    }

    function _mine(uint32 operator) private view returns (Operator storage o) {
        o = _known(operator);
        if (o.owner != msg.sender) revert NotOperatorOwner(operator, msg.sender);
    }

    function _give(uint32 operator, Operator storage o, address owner) private {
        uint32[] storage list = _owned[owner];
        if (list.length == MAX_OPERATORS) revert TooManyOperators(MAX_OPERATORS, MAX_OPERATORS);
        list.push(operator);
        o.owner = owner;
    }

    function _requireCommission(uint16 commission) private view {
        uint256 max = PARAMS.get("pool.commission");
        if (commission > max) revert CommissionTooHigh(commission, max);
    }

    function _requireURI(string calldata uri) private pure {
        if (bytes(uri).length > MAX_URI) revert URITooLong(bytes(uri).length, MAX_URI);
    }
}
