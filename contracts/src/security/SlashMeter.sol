// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IParameters} from "../governance/Parameters.sol";
import {ISecured} from "./ISlashing.sol";
import {IAllocations, IRestakingPool, WAD} from "./ISecurity.sol";

/// @title SlashMeter
/// @notice Two counts that `Slashing` keeps: how much of an asset lanes B and C have taken today, which bounds what a
/// mistake of people can cost in a day (I18); and how much each service has slashed in a week, which makes faults that
/// come together dearer.
abstract contract SlashMeter {
    /// @notice All, in hundredths of a percent.
    uint256 internal constant ALL = 10_000;
    /// @notice Days over which slashes of a service count as one event.
    uint256 public constant CORRELATION_DAYS = 7;
    /// @notice Gas for asking what a service's operators have promised together.
    uint256 public constant SECURED_GAS = 2_000_000;

    /// @notice Seconds of a day.
    uint40 public immutable DAY;
    /// @notice The numbers that votes can change.
    IParameters public immutable PARAMS;
    /// @notice Holds the stake.
    IRestakingPool public immutable POOL;
    /// @notice Tells what was promised, and takes it.
    IAllocations public immutable ALLOCATIONS;

    mapping(address asset => mapping(uint256 day => uint256)) private _metered;
    mapping(uint32 service => mapping(address asset => mapping(uint256 day => uint256))) private _taken;

    /// @notice The caller must bring more gas, at least so much.
    error InsufficientGas(uint256 have, uint256 want);

    constructor(uint40 day, IParameters params, IRestakingPool pool, IAllocations allocations) {
        DAY = day;
        PARAMS = params;
        POOL = pool;
        ALLOCATIONS = allocations;
    }

    /// @notice How much of an asset lanes B and C can still take today: `pool.meter` of what the pool holds and of what
    /// they have taken today. Nothing is carried over from one day to the next.
    function meterLeft(address asset) public view returns (uint256) {
        uint256 used = _metered[asset][today()];
        uint256 limit = (POOL.total(asset) + used) * PARAMS.get("pool.meter") / ALL;
        return limit > used ? limit - used : 0;
    }

    /// @notice The number of the day now.
    function today() public view returns (uint256) {
        return block.timestamp / DAY;
    }

    /// @notice The largest part, in parts of 10¹⁸, that any asset of a service has lost to slashes in the last seven days:
    /// of what its operators still promise and of what was taken.
    function correlated(uint32 service, address[] memory assets) public view returns (uint256 part) {
        uint256 day = today();
        for (uint256 i; i < assets.length; ++i) {
            uint256 lost;
            for (uint256 back; back < CORRELATION_DAYS && back <= day; ++back) {
                lost += _taken[service][assets[i]][day - back];
            }
            if (lost == 0) continue;
            uint256 p = lost * WAD / (lost + _secured(service, assets[i]));
            if (p > part) part = p;
        }
    }

    /// @dev A fault's price with those of the last days counted in: `wad` times (1 + pool.correlation · part).
    function _correlate(uint32 service, address[] memory assets, uint256 wad, uint256 max)
        internal
        view
        returns (uint256)
    {
        wad += wad * PARAMS.get("pool.correlation") * correlated(service, assets) / WAD;
        return wad < max ? wad : max;
    }

    function _count(uint32 service, address[] memory assets, uint256[] memory amounts, bool metered) internal {
        uint256 day = today();
        for (uint256 i; i < assets.length; ++i) {
            if (amounts[i] == 0) continue;
            _taken[service][assets[i]][day] += amounts[i];
            if (metered) _metered[assets[i]][day] += amounts[i];
        }
    }

    /// @dev What all have promised the service, or all that is in the pool when that cannot be told: then the part is
    /// counted too small, never too large. Who brings too little gas cannot choose that: the call fails.
    function _secured(uint32 service, address asset) private view returns (uint256 amount) {
        _needGas(SECURED_GAS);
        bytes memory data = abi.encodeCall(ISecured.secured, (service, asset));
        address to = address(ALLOCATIONS);
        uint256 bound = SECURED_GAS;
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(bound, to, add(data, 0x20), mload(data), 0, 0x20)
            ok := and(ok, gt(returndatasize(), 31))
            amount := mload(0)
        }
        if (!ok || amount > type(uint128).max) amount = POOL.total(asset);
    }

    /// @dev A call gets at most 63/64 of the gas that is left (EIP-150).
    function _needGas(uint256 bound) internal view {
        uint256 want = bound * 64 / 63 + 50_000;
        if (gasleft() < want) revert InsufficientGas(gasleft(), want);
    }
}
