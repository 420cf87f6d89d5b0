// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Burn
/// @notice Takes coins out of the supply: there is no way out of here, so what is here is gone. The ledger of all coins
/// counts this balance as burned (I3).
contract Burn {
    event Burned(address indexed from, uint256 amount);

    /// @notice Burns what is sent.
    receive() external payable {
        emit Burned(msg.sender, msg.value);
    }

    /// @notice Coins burned here, in wei.
    function burned() external view returns (uint256) {
        return address(this).balance;
    }
}
