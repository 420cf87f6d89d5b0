// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IPriceAdapter} from "./AssetPrices.sol";

/// @title IAggregatorV3
/// @notice A price feed as Chainlink and others have it.
interface IAggregatorV3 {
    function decimals() external view returns (uint8);
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}

/// @title AggregatorPrice
/// @notice The price of an asset by an AggregatorV3 feed, while that is fresh. Any number of decimals on either side.
contract AggregatorPrice is IPriceAdapter {
    IAggregatorV3 public immutable FEED;
    /// @notice The oldest answer that counts, in seconds.
    uint256 public immutable MAX_AGE;
    /// @dev 10^(decimals of the asset + decimals of the feed): what amount × answer × 10¹⁸ is divided by.
    uint256 public immutable SCALE;

    error TooManyDecimals(uint256 have, uint256 max);
    error NoAge();

    /// @param assetDecimals those of the asset's smallest unit
    /// @param maxAge somewhat more than the feed's heartbeat
    constructor(IAggregatorV3 feed, uint8 assetDecimals, uint256 maxAge) {
        uint256 sum = uint256(feed.decimals()) + assetDecimals;
        if (sum > 59) revert TooManyDecimals(sum, 59);
        if (maxAge == 0) revert NoAge();
        (FEED, MAX_AGE, SCALE) = (feed, maxAge, 10 ** sum);
    }

    /// @inheritdoc IPriceAdapter
    /// @dev Reverts with the feed, which `AssetPrices` takes for no price.
    function value(uint256 amount) external view returns (bool ok, uint256 worth) {
        (uint80 round, int256 answer,, uint256 updatedAt, uint80 answeredIn) = FEED.latestRoundData();
        if (answer <= 0 || answer > type(int128).max || round == 0 || answeredIn < round) return (false, 0);
        if (updatedAt == 0 || updatedAt > block.timestamp || block.timestamp - updatedAt > MAX_AGE) return (false, 0);
        if (amount > type(uint128).max) return (false, 0);
        return (true, Math.mulDiv(amount * uint256(answer), 1e18, SCALE));
    }
}

/// @title IRate
/// @notice A liquid-staked token that knows what one of it is redeemed for.
interface IRate {
    function rate() external view returns (uint256);
}

/// @title FixedPrice
/// @notice A price that the governor sets: for test networks, and for a token whose own rate to another asset is on the
/// chain, times that asset's price.
contract FixedPrice is IPriceAdapter {
    /// @notice May set the price.
    address public immutable GOVERNOR;
    /// @dev 10^(decimals of the asset).
    uint256 public immutable UNIT;
    /// @notice Asked for its rate (18 decimals), by which the price is multiplied; zero for none.
    IRate public immutable RATE;

    /// @notice What 10^decimals of the asset are worth, 18 decimals; 0 for no price.
    uint256 public price;

    error NotGovernor(address caller, address governor);
    error TooManyDecimals(uint256 have, uint256 max);

    event PriceSet(uint256 price);

    constructor(address governor, uint8 assetDecimals, IRate rate, uint256 price_) {
        if (assetDecimals > 36) revert TooManyDecimals(assetDecimals, 36);
        (GOVERNOR, UNIT, RATE, price) = (governor, 10 ** assetDecimals, rate, price_);
        emit PriceSet(price_);
    }

    function set(uint256 price_) external {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
        price = price_;
        emit PriceSet(price_);
    }

    /// @inheritdoc IPriceAdapter
    function value(uint256 amount) external view returns (bool ok, uint256 worth) {
        uint256 p = price;
        if (address(RATE) != address(0)) {
            uint256 rate = RATE.rate();
            if (rate > type(uint128).max || p > type(uint128).max) return (false, 0);
            p = p * rate / 1e18;
        }
        if (p == 0) return (false, 0);
        return (true, Math.mulDiv(amount, p, UNIT));
    }
}
