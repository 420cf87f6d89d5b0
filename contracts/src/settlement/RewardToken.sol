// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title RewardToken
/// @notice A plain ERC-20 of fixed supply (18 decimals) that a project may pay its rewards in.
/// @dev All units are made once, for `holder`. No mint, burn, pause, fee or owner.
contract RewardToken is ERC20 {
    constructor(string memory name_, string memory symbol_, uint256 supply, address holder) ERC20(name_, symbol_) {
        _mint(holder, supply);
    }
}
