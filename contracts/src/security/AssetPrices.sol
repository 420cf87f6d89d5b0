// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAssetPrices} from "./ISecurity.sol";

/// @title IPriceAdapter
/// @notice Tells what one asset is worth. It may fail in any way: it is asked with bounded gas, and failing is "no price".
interface IPriceAdapter {
    /// @param amount in the asset's smallest unit
    /// @return ok whether there is a good price now
    /// @return worth in the unit of account, 18 decimals
    function value(uint256 amount) external view returns (bool ok, uint256 worth);
}

/// @title AssetPrices
/// @notice Which tokens the pool takes, how much of each, and what assets are worth, by adapters that the governor names. Asset
/// zero is the native coin, which is always taken.
/// @dev The pool asks here at deposits alone: no price and no vote keeps anybody from leaving (B3, B4).
contract AssetPrices is IAssetPrices {
    /// @notice An asset that the governor has listed once.
    /// @param accepting whether deposits are taken
    /// @param cap the most of it that operators may hold together, in its smallest unit
    /// @param capValue the most that this may be worth by `AssetPrices`; 0 for no such cap, and then no price is asked
    struct Asset {
        bool known;
        bool accepting;
        uint128 cap;
        uint128 capValue;
    }

    /// @notice How many assets can ever be listed.
    uint256 public constant MAX_ASSETS = 64;

    /// @dev What an adapter may use; a proxied feed reads a few slots.
    uint256 private constant ADAPTER_GAS = 200_000;

    /// @notice May list assets and name adapters.
    address public immutable GOVERNOR;

    /// @notice Who tells what an asset is worth, zero for nobody.
    mapping(address asset => IPriceAdapter) public adapterOf;

    mapping(address asset => Asset) private _assets;
    address[] private _list;

    error NotGovernor(address caller, address governor);
    error NotAnAdapter(address adapter);
    error NotAccepted(address asset);
    error NotAToken(address asset);
    error TooManyAssets(uint256 have, uint256 max);
    error OverCap(address asset, uint256 want, uint256 cap);
    error OverCapValue(address asset, uint256 worth, uint256 cap);
    error NoPrice(address asset);

    event AssetListed(address indexed asset, uint256 cap, uint256 capValue);
    event AssetUnlisted(address indexed asset);
    event AdapterNamed(address indexed asset, address indexed adapter);

    constructor(address governor) {
        GOVERNOR = governor;
    }

    /// @notice Takes deposits of a token from now on, up to caps; again with other caps to change them.
    function listAsset(address asset, uint128 cap, uint128 capValue) external {
        _requireGovernor();
        if (asset.code.length == 0) revert NotAToken(asset);
        Asset storage a = _assets[asset];
        if (!a.known) {
            if (_list.length == MAX_ASSETS) revert TooManyAssets(MAX_ASSETS, MAX_ASSETS);
            _list.push(asset);
        }
        _assets[asset] = Asset(true, true, cap, capValue);
        emit AssetListed(asset, cap, capValue);
    }

    /// @notice Takes no more deposits of a token. What is here secures, earns and leaves as before.
    function unlistAsset(address asset) external {
        _requireGovernor();
        if (!_assets[asset].accepting) revert NotAccepted(asset);
        _assets[asset].accepting = false;
        emit AssetUnlisted(asset);
    }

    /// @notice How an asset is listed.
    function assetOf(address asset) external view returns (Asset memory) {
        return _assets[asset];
    }

    /// @notice All assets that were ever listed; the native coin is not among them.
    function assets() external view returns (address[] memory) {
        return _list;
    }

    /// @notice Names who tells what an asset is worth; zero for nobody, and then there is no new exposure to it.
    function setAdapter(address asset, IPriceAdapter adapter) external {
        _requireGovernor();
        if (address(adapter) != address(0) && address(adapter).code.length == 0) revert NotAnAdapter(address(adapter));
        adapterOf[asset] = adapter;
        emit AdapterNamed(asset, address(adapter));
    }

    /// @inheritdoc IAssetPrices
    function value(address asset, uint256 amount) external view returns (bool ok, uint256 worth) {
        return _value(asset, amount);
    }

    function _value(address asset, uint256 amount) private view returns (bool ok, uint256 worth) {
        address adapter = address(adapterOf[asset]);
        if (adapter == address(0)) return (false, 0);
        bytes memory data = abi.encodeCall(IPriceAdapter.value, (amount));
        // No more than two words are copied, however much comes back.
        assembly ("memory-safe") {
            mstore(0, 0)
            mstore(0x20, 0)
            ok := staticcall(ADAPTER_GAS, adapter, add(data, 0x20), mload(data), 0, 0x40)
            ok := and(ok, and(gt(returndatasize(), 0x3f), eq(mload(0), 1)))
            if ok { worth := mload(0x20) }
        }
    }

    /// @inheritdoc IAssetPrices
    function accepts(address asset) external view returns (bool) {
        return _assets[asset].accepting;
    }

    /// @inheritdoc IAssetPrices
    function requireUnderCaps(address asset, uint256 sum) external view {
        Asset storage a = _assets[asset];
        if (!a.accepting) revert NotAccepted(asset);
        if (sum > a.cap) revert OverCap(asset, sum, a.cap);
        if (a.capValue == 0) return;
        (bool ok, uint256 worth) = _value(asset, sum);
        if (!ok) revert NoPrice(asset);
        if (worth > a.capValue) revert OverCapValue(asset, worth, a.capValue);
    }

    function _requireGovernor() private view {
        if (msg.sender != GOVERNOR) revert NotGovernor(msg.sender, GOVERNOR);
    }
}
