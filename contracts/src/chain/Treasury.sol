// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Treasury
/// @notice Holds the DAO's share of the base fee.
/// @dev The share arrives as withdrawals (EIP-4895), which credit the balance without a call. There is no way out before
/// there is a DAO to decide on one: a later genesis or protocol version brings it, and no key can (I7).
contract Treasury {
    event Received(address indexed from, uint256 amount);

    /// @notice A donation.
    receive() external payable {
        emit Received(msg.sender, msg.value);
    }

    /// @notice Coins held, in wei.
    function accrued() external view returns (uint256) {
        return address(this).balance;
    }
}
