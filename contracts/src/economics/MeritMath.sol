// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title MeritMath
/// @notice Scores and payouts of a merit round, as pure functions. docs/spec/grants.md gives the formulas.
library MeritMath {
    /// @notice A score of 10¹⁸ is the whole round.
    uint256 internal constant WHOLE = 1e18;

    /// @notice Twice the mean rank of each value among all, counted from 1 for the lowest; equal values share the mean of
    /// their places. Nothing earns nothing: the rank of 0 is 0.
    function ranks(uint256[] memory values) internal pure returns (uint256[] memory r, uint256 sum) {
        uint256 n = values.length;
        r = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            uint256 v = values[i];
            if (v == 0) continue;
            uint256 twice = 1;
            for (uint256 j; j < n; ++j) {
                uint256 u = values[j];
                if (u < v) twice += 2;
                else if (u == v) ++twice; // itself too, which makes the 1 above 2
            }
            r[i] = twice;
            sum += twice;
        }
    }

    /// @notice Σ over metrics of weight · rank / Σ ranks, in parts of WHOLE, rounded down. Their sum is at most WHOLE.
    /// @param values per metric, per candidate
    /// @param weights per metric, each below 2¹²⁸
    function scores(uint256[][] memory values, uint256[] memory weights) internal pure returns (uint256[] memory s) {
        s = new uint256[](values.length == 0 ? 0 : values[0].length);
        uint256 all;
        for (uint256 m; m < weights.length; ++m) {
            all += weights[m];
        }
        if (all == 0) return s;
        for (uint256 m; m < weights.length; ++m) {
            (uint256[] memory r, uint256 sum) = ranks(values[m]);
            if (sum == 0) continue; // a metric in which nobody has anything pays nobody
            uint256 part = weights[m] * WHOLE / all;
            for (uint256 i; i < s.length; ++i) {
                s[i] += part * r[i] / sum;
            }
        }
    }

    /// @notice Divides a budget by score, less what candidates had from grants.
    /// @param offsets wei that grants brought each in the round
    /// @param capBp the most for one, in hundredths of a percent of the budget; what is above is nobody's
    /// @param least wei; below it a candidate gets nothing
    /// @return pay wei for each
    /// @return sum of them, at most `budget`
    function payouts(uint256 budget, uint256[] memory s, uint256[] memory offsets, uint256 capBp, uint256 least)
        internal
        pure
        returns (uint256[] memory pay, uint256 sum)
    {
        uint256 n = s.length;
        pay = new uint256[](n);
        uint256 all;
        for (uint256 i; i < n; ++i) {
            pay[i] = Math.saturatingSub(Math.mulDiv(budget, s[i], WHOLE), offsets[i]);
            all += pay[i];
        }
        if (all == 0) return (pay, 0);
        uint256 cap = Math.mulDiv(budget, capBp, 10_000);
        for (uint256 i; i < n; ++i) {
            uint256 p = Math.min(Math.mulDiv(budget, pay[i], all), cap);
            if (p < least) p = 0;
            pay[i] = p;
            sum += p;
        }
    }
}
