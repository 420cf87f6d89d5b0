// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";
import {TestToken} from "./PoolWorld.sol";
import {AssetPrices, IPriceAdapter} from "../src/security/AssetPrices.sol";
import {AggregatorPrice, FixedPrice, IAggregatorV3, IRate} from "../src/security/PriceAdapters.sol";

contract Feed is IAggregatorV3 {
    uint8 public immutable decimals;
    uint80 public round = 5;
    int256 public answer;
    uint256 public updatedAt;
    uint80 public answeredIn = 5;
    bool public broken;

    constructor(uint8 decimals_) {
        decimals = decimals_;
    }

    function set(int256 answer_, uint256 updatedAt_) external {
        (answer, updatedAt) = (answer_, updatedAt_);
    }

    function setRounds(uint80 round_, uint80 answeredIn_) external {
        (round, answeredIn) = (round_, answeredIn_);
    }

    function smash() external {
        broken = true;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        require(!broken, "broken");
        return (round, answer, 0, updatedAt, answeredIn);
    }
}

contract Rate is IRate {
    uint256 public rate;

    function set(uint256 rate_) external {
        rate = rate_;
    }
}

/// @dev Answers with whatever bytes, or burns gas.
contract Odd {
    bytes private _answer;
    uint8 private _mode;

    function set(uint8 mode, bytes calldata answer) external {
        (_mode, _answer) = (mode, answer);
    }

    fallback() external {
        if (_mode == 1) {
            assembly {
                invalid()
            }
        }
        if (_mode == 2) {
            assembly {
                return(0, 500000)
            }
        }
        bytes memory a = _answer;
        assembly {
            return(add(a, 0x20), mload(a))
        }
    }
}

contract AssetPricesTest is Base {
    address private constant GOVERNOR = address(0x60);
    AssetPrices private prices;
    TestToken private token;

    function setUp() public {
        vm.warp(1_800_000_000);
        prices = new AssetPrices(GOVERNOR);
        token = new TestToken(8);
    }

    function name(address asset, address adapter) private {
        vm.prank(GOVERNOR);
        prices.setAdapter(asset, IPriceAdapter(adapter));
    }

    function worth(uint256 amount) private view returns (uint256) {
        (bool ok, uint256 w) = prices.value(address(token), amount);
        if (!ok) eq(w, 0, "no price is 0");
        return ok ? w : type(uint256).max;
    }

    function none(string memory what) private view {
        eq(worth(1e8), type(uint256).max, what);
    }

    function test_OnlyTheGovernorListsAndNames() public {
        vm.expectRevert(abi.encodeWithSelector(AssetPrices.NotGovernor.selector, address(this), GOVERNOR));
        prices.setAdapter(address(token), IPriceAdapter(address(token)));
        vm.expectRevert(abi.encodeWithSelector(AssetPrices.NotGovernor.selector, address(this), GOVERNOR));
        prices.listAsset(address(token), 1, 1);
        vm.expectRevert(abi.encodeWithSelector(AssetPrices.NotGovernor.selector, address(this), GOVERNOR));
        prices.unlistAsset(address(token));
        vm.startPrank(GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(AssetPrices.NotAnAdapter.selector, address(9)));
        prices.setAdapter(address(token), IPriceAdapter(address(9)));
        vm.expectRevert(abi.encodeWithSelector(AssetPrices.NotAToken.selector, address(9)));
        prices.listAsset(address(9), 1, 1);
        vm.expectRevert(abi.encodeWithSelector(AssetPrices.NotAccepted.selector, address(token)));
        prices.unlistAsset(address(token));
        for (uint256 i; i < 64; ++i) {
            prices.listAsset(address(new Rate()), 1, 1);
        }
        vm.expectRevert(abi.encodeWithSelector(AssetPrices.TooManyAssets.selector, 64, 64));
        prices.listAsset(address(token), 1, 1);
    }

    function test_AFeedIsAskedForFreshWholeAnswers() public {
        none("nobody tells");
        Feed feed = new Feed(8);
        name(address(token), address(new AggregatorPrice(feed, 8, 3600)));
        feed.set(65_000e8, block.timestamp);
        eq(worth(1e8), 65_000e18, "one bitcoin");
        eq(worth(1), 65_000e10, "one satoshi");
        vm.warp(block.timestamp + 3600);
        eq(worth(1e8), 65_000e18, "an hour old");
        vm.warp(block.timestamp + 1);
        none("too old");
        feed.set(0, block.timestamp);
        none("zero");
        feed.set(-5, block.timestamp);
        none("negative");
        feed.set(1, block.timestamp + 1);
        none("of the future");
        feed.set(1, 0);
        none("never updated");
        feed.set(type(int256).max, block.timestamp);
        none("beyond reason");
        feed.set(1e8, block.timestamp);
        feed.setRounds(6, 5);
        none("of an older round");
        feed.setRounds(0, 0);
        none("of no round");
        feed.setRounds(6, 6);
        eq(worth(1e8), 1e18, "good again");
        eq(worth(type(uint256).max), type(uint256).max, "more than there can be");
        feed.smash();
        none("broken");
        Feed fine = new Feed(42);
        vm.expectRevert(abi.encodeWithSelector(AggregatorPrice.TooManyDecimals.selector, 60, 59));
        new AggregatorPrice(fine, 18, 1);
        vm.expectRevert(abi.encodeWithSelector(AggregatorPrice.NoAge.selector));
        new AggregatorPrice(feed, 18, 0);
    }

    function testFuzz_DecimalsAreNormalised(uint8 asset, uint8 feedDecimals, uint64 amount) public {
        uint256 a = bound(asset, 0, 24);
        uint256 f = bound(feedDecimals, 0, 18);
        Feed feed = new Feed(uint8(f));
        feed.set(int256(7 * 10 ** f), block.timestamp);
        name(address(token), address(new AggregatorPrice(feed, uint8(a), 60)));
        uint256 units = uint256(amount) % 1e9;
        eq(worth(units * 10 ** a), units * 7e18, "seven each");
    }

    function test_AFixedPriceIsTheGovernors() public {
        Rate rate = new Rate();
        FixedPrice p = new FixedPrice(GOVERNOR, 8, IRate(address(0)), 2e18);
        name(address(token), address(p));
        eq(worth(3e8), 6e18, "two each");
        vm.expectRevert(abi.encodeWithSelector(FixedPrice.NotGovernor.selector, address(this), GOVERNOR));
        p.set(1);
        vm.prank(GOVERNOR);
        p.set(0);
        none("no price");
        name(address(token), address(new FixedPrice(GOVERNOR, 8, rate, 2e18)));
        none("no rate");
        rate.set(1.5e18);
        eq(worth(1e8), 3e18, "by its rate");
        rate.set(type(uint256).max);
        none("a rate beyond reason");
        vm.expectRevert(abi.encodeWithSelector(FixedPrice.TooManyDecimals.selector, 37, 36));
        new FixedPrice(GOVERNOR, 37, rate, 1);
    }

    function testFuzz_NoAdapterMakesItRevert(uint8 mode, bytes calldata answer) public {
        Odd odd = new Odd();
        odd.set(mode % 3, answer);
        name(address(token), address(odd));
        (bool ok, uint256 w) = prices.value(address(token), 1);
        bool whole = answer.length >= 64 && uint256(bytes32(answer[:32])) == 1;
        if (mode % 3 != 0 || !whole) yes(!ok && w == 0, "no price");
        else eq(w, uint256(bytes32(answer[32:64])), "the price");
    }
}
