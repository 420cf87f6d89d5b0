// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Rewards
/// @notice Holds the chain's emission.
/// @dev New coins enter only here and only as withdrawals (EIP-4895), which credit the balance without a call, so there
/// is no code on that path and nothing in it can fail. First version: coins accrue and there is no way out; the
/// contract that divides them among delegates and voters is part of a later genesis. Plain transfers are refused, so
/// nobody loses coins here by mistake (a self-destructing sender can still force some in; they count as emission).
contract Rewards {
    /// @notice Coins held, in wei.
    function accrued() external view returns (uint256) {
        return address(this).balance;
    }
}
