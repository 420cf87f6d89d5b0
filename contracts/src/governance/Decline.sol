// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev Steps of declining power: a week of real days, as locks are counted in. Each lock's end is rounded down to one.
uint256 constant STEP = 7 days;
/// @dev How long before its lock ends a bucket's power begins to fall: 91 days, thirteen steps.
uint256 constant FALL = 91 days;
/// @dev No lock ends more steps than this after it was recorded: 1050 days.
uint256 constant MAX_STEPS = 150;

/// @title Decline
/// @notice The sum of many powers, each flat until FALL before its end and then linear to zero, with its whole past.
/// @dev The sum at time t is (base − t·slope)/FALL: base and slope are exact integers, so a sum of sums is off by the
/// roundings of its last division alone, never by what has piled up. A power of `amount` that ends at `end` is
/// amount·FALL, without slope, until end − FALL; then its base is amount·end and its slope amount; then nothing. Where it
/// bends, base changes by t times what slope changes by, for the sum is continuous; so a bend is one number.
///
/// Bends lie on multiples of STEP and in the future when they are written, and are never written again once they are
/// past; so what a point and the bends after it say about a time before the next point stays true.
library Decline {
    /// @dev The sum from `since` on, before later bends.
    struct Point {
        uint48 since;
        uint208 slope;
        uint256 base;
    }

    /// @param bends what the slope changes by, at step n
    /// @param marks one bit for each step that has a bend, or had one before it was taken back
    struct Sum {
        Point[] points;
        mapping(uint256 step => int256) bends;
        mapping(uint256 word => uint256) marks;
    }

    /// @notice Adds a power from now on. `end` is a multiple of STEP, at most MAX_STEPS steps ahead.
    function add(Sum storage s, uint256 amount, uint256 end) internal {
        _change(s, amount, end, true);
    }

    /// @notice Takes away what `add` has added.
    function remove(Sum storage s, uint256 amount, uint256 end) internal {
        _change(s, amount, end, false);
    }

    /// @notice The sum at `time`, rounded down. For the future it is what it will be if nothing is added or removed.
    function valueAt(Sum storage s, uint256 time) internal view returns (uint256) {
        (uint256 base, uint256 slope) = _at(s, time);
        return (base - time * slope) / FALL;
    }

    /// @notice One power at `time`, rounded down.
    function power(uint256 amount, uint256 end, uint256 time) internal pure returns (uint256) {
        if (time >= end) return 0;
        return end - time >= FALL ? amount : amount * (end - time) / FALL;
    }

    function _change(Sum storage s, uint256 amount, uint256 end, bool more) private {
        if (block.timestamp >= end) return;
        (uint256 base, uint256 slope) = _at(s, block.timestamp);
        bool flat = block.timestamp + FALL < end;
        uint256 part = amount * (flat ? FALL : end);
        base = more ? base + part : base - part;
        if (flat) _bend(s, end - FALL, more ? int256(amount) : -int256(amount));
        else slope = more ? slope + amount : slope - amount;
        _bend(s, end, more ? -int256(amount) : int256(amount));
        _push(s, base, slope);
    }

    function _bend(Sum storage s, uint256 time, int256 by) private {
        uint256 step = time / STEP;
        s.bends[step] += by;
        uint256 marks = s.marks[step >> 8];
        if (marks >> (step & 255) & 1 == 0) s.marks[step >> 8] = marks | 1 << (step & 255);
    }

    /// @dev The last point of a second counts.
    function _push(Sum storage s, uint256 base, uint256 slope) private {
        uint256 n = s.points.length;
        Point memory p = Point(uint48(block.timestamp), uint208(slope), base);
        if (n != 0 && s.points[n - 1].since == p.since) s.points[n - 1] = p;
        else s.points.push(p);
    }

    function _at(Sum storage s, uint256 time) private view returns (uint256 base, uint256 slope) {
        uint256 low;
        uint256 high = s.points.length;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (s.points[middle].since > time) high = middle;
            else low = middle + 1;
        }
        if (low == 0) return (0, 0);
        Point storage p = s.points[low - 1];
        (base, slope) = (p.base, p.slope);
        uint256 first = p.since / STEP + 1;
        uint256 last = time / STEP;
        // What was known at the point has ended MAX_STEPS later.
        if (last > first + MAX_STEPS) last = first + MAX_STEPS;
        return _follow(s, base, slope, first, last);
    }

    /// @dev Goes along the bends of the steps from `first` to `last`: two words of marks, and a slot for each that is set.
    function _follow(Sum storage s, uint256 base, uint256 slope, uint256 first, uint256 last)
        private
        view
        returns (uint256, uint256)
    {
        while (first <= last) {
            uint256 marks = s.marks[first >> 8] >> (first & 255);
            if (marks == 0) {
                first = ((first >> 8) + 1) << 8;
                continue;
            }
            if (marks & 1 == 1) {
                int256 bend = s.bends[first];
                slope = uint256(int256(slope) + bend);
                base = uint256(int256(base) + bend * int256(first * STEP));
            }
            ++first;
        }
        return (base, slope);
    }
}
