// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAssetPrices} from "./ISecurity.sol";
import {Allocations} from "./Allocations.sol";
import {Services} from "./Services.sol";

/// @title RiskView
/// @notice What secures a service: by operator and asset, now and until a time, with what it says is at risk. Views only;
/// pages are of PAGE operators at most.
contract RiskView {
    /// @notice What one operator has at stake for a service, of each asset in the order of the service's.
    /// @param secures whether it is opted in now
    /// @param slashable what a fault of now could cost it
    /// @param guaranteed what can be slashed at every moment until `until`, whatever anybody does
    /// @param worth of what is guaranteed, in the unit of account; assets without a price count 0
    struct OperatorRisk {
        uint32 operator;
        bool secures;
        uint256[] slashable;
        uint256[] guaranteed;
        uint256 worth;
    }

    /// @notice What a page of operators has at stake together.
    /// @param operators how many operators ever opted in, so how many there are to page through
    /// @param slashed what was slashed for the service of each asset since the beginning
    /// @param unpriced whether an asset of the service has no good price now, so that `worth` is too low
    /// @param valueAtRisk what the service says is at risk
    /// @param largest the largest worth of one operator on the page
    struct ServiceRisk {
        uint256 operators;
        address[] assets;
        uint256[] slashable;
        uint256[] guaranteed;
        uint256[] slashed;
        uint256 slashes;
        uint256 worth;
        bool unpriced;
        uint256 valueAtRisk;
        uint32 largestOperator;
        uint256 largest;
    }

    /// @notice The most operators of one answer.
    uint256 public constant PAGE = 100;

    Allocations public immutable ALLOCATIONS;
    IAssetPrices public immutable PRICES;

    constructor(Allocations allocations, IAssetPrices prices) {
        (ALLOCATIONS, PRICES) = (allocations, prices);
    }

    /// @notice A page of the operators of a service.
    function operatorRisks(uint32 service, uint40 until, uint256 offset, uint256 limit)
        public
        view
        returns (OperatorRisk[] memory page)
    {
        uint32[] memory list = ALLOCATIONS.membersOf(service, offset, limit < PAGE ? limit : PAGE);
        address[] memory assets = ALLOCATIONS.assetsOf(service);
        page = new OperatorRisk[](list.length);
        for (uint256 i; i < list.length; ++i) {
            page[i] = _risk(service, list[i], assets, until);
        }
    }

    /// @notice What a page of the operators of a service has at stake together, with the service's own numbers.
    function serviceRisk(uint32 id, uint40 until, uint256 offset, uint256 limit)
        external
        view
        returns (ServiceRisk memory r)
    {
        Services.ServiceInfo memory info = ALLOCATIONS.serviceOf(id);
        OperatorRisk[] memory page = operatorRisks(id, until, offset, limit);
        uint256 n = info.assets.length;
        (r.operators, r.assets, r.valueAtRisk) = (ALLOCATIONS.memberCount(id), info.assets, info.valueAtRisk);
        (r.slashable, r.guaranteed, r.slashed) = (new uint256[](n), new uint256[](n), new uint256[](n));
        for (uint256 j; j < n; ++j) {
            (r.slashes, r.slashed[j]) = ALLOCATIONS.slashedOf(id, info.assets[j]);
            (bool ok,) = PRICES.value(info.assets[j], 1 ether);
            if (!ok) r.unpriced = true;
        }
        for (uint256 i; i < page.length; ++i) {
            for (uint256 j; j < n; ++j) {
                r.slashable[j] += page[i].slashable[j];
                r.guaranteed[j] += page[i].guaranteed[j];
            }
            r.worth += page[i].worth;
            if (page[i].worth > r.largest) (r.largest, r.largestOperator) = (page[i].worth, page[i].operator);
        }
    }

    function _risk(uint32 id, uint32 operator, address[] memory assets, uint40 until)
        private
        view
        returns (OperatorRisk memory r)
    {
        (r.operator, r.secures) = (operator, ALLOCATIONS.securedBy(id, operator, uint40(block.timestamp)));
        (r.slashable, r.guaranteed) = (new uint256[](assets.length), new uint256[](assets.length));
        for (uint256 j; j < assets.length; ++j) {
            r.slashable[j] = ALLOCATIONS.slashable(id, operator, assets[j]);
            r.guaranteed[j] = ALLOCATIONS.guaranteed(id, operator, assets[j], until);
            (bool ok, uint256 worth) = PRICES.value(assets[j], r.guaranteed[j]);
            if (ok) r.worth += worth;
        }
    }
}
