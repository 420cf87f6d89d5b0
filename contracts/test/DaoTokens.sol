// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev A token in all the moods that tokens have.
contract MoodyToken is ERC20 {
    /// @dev Charged on each transfer, in hundredths of a percent.
    uint256 public fee;
    bool public stopped;
    /// @dev Called on each transfer, with its data.
    address public hooked;
    bytes public hookData;

    constructor() ERC20("Moody", "M") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    /// @dev A rebase downwards.
    function burn(address from, uint256 amount) external {
        _burn(from, amount);
    }

    function setFee(uint256 fee_) external {
        fee = fee_;
    }

    function stop(bool stopped_) external {
        stopped = stopped_;
    }

    function hook(address hooked_, bytes calldata data) external {
        (hooked, hookData) = (hooked_, data);
    }

    function _update(address from, address to, uint256 value) internal override {
        require(!stopped, "stopped");
        if (hooked != address(0) && from != address(0)) {
            (bool ok, bytes memory out) = hooked.call(hookData);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(out, 0x20), mload(out))
                }
            }
        }
        uint256 charged = from == address(0) || to == address(0) ? 0 : value * fee / 10_000;
        super._update(from, to, value - charged);
        if (charged != 0) super._update(from, address(0xfee), charged);
    }
}
