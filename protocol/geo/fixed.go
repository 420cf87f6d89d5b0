package geo

import "math/bits"

// Fixed-point numbers are int64 in units of 2^-62, unless a name says other.
// All roundings are to the nearest, halves away from zero, so that −x gives
// −f(x); every bound on an error below is in units of the result.
const (
	one    = 1 << 62
	halfPi = 7244019458077122842 // π/2
)

func magnitude(x int64) uint64 {
	if x < 0 {
		return -uint64(x)
	}
	return uint64(x)
}

func withSign(negative bool, x uint64) int64 {
	if negative {
		return -int64(x)
	}
	return int64(x)
}

// mul returns a·b, within ½. The product MUST be below 2 in magnitude.
func mul(a, b int64) int64 {
	return withSign((a < 0) != (b < 0), product(magnitude(a), magnitude(b)))
}

// product is mul of numbers that are not negative.
func product(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	lo, carry := bits.Add64(lo, 1<<61, 0)
	return (hi+carry)<<2 | lo>>62
}

// mulDiv returns a·b/c for integers, within ½. The result MUST fit.
func mulDiv(a, b int64, c uint64) int64 {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	lo, carry := bits.Add64(lo, c/2, 0)
	q, _ := bits.Div64(hi+carry, lo, c)
	return withSign((a < 0) != (b < 0), q)
}

// sqrt returns the square root of a number in units of 2^-124, at most 1,
// rounded down.
func sqrt(hi, lo uint64) int64 {
	if hi|lo == 0 {
		return 0
	}
	// n·4^half has its highest bit among the first two; top is its upper half.
	half, top := bits.LeadingZeros64(hi)/2, uint64(0)
	if hi == 0 {
		zeros := bits.LeadingZeros64(lo) / 2
		half, top = 32+zeros, lo<<(2*zeros)
	} else {
		top = hi<<(2*half) | lo>>(64-2*half)
	}
	// The first guess is above the root, and right in half of its bits.
	// Newton's steps fall from above until they no longer do.
	x := (root32(top) + 1) << 32
	if x == 0 {
		x--
	}
	x = x>>half + 1
	for {
		q, _ := bits.Div64(hi, lo, x)
		next := (x + q) / 2
		if next >= x {
			return int64(x)
		}
		x = next
	}
}

// root32 returns the square root of n ≥ 2^62, rounded down.
func root32(n uint64) uint64 {
	x := n>>33 + 1<<31 + 1 // above (n/2^32 + 2^32)/2, which is not below the root
	for {
		next := (x + n/x) / 2
		if next >= x {
			return x
		}
		x = next
	}
}

// atanEighths are the angles whose tangents are 0/8 to 8/8.
var atanEighths = [9]int64{
	0, 573486189672913778, 1129764675555192497, 1654537683908620430, 2138197195906305897,
	2576084652473018343, 2967625066264511049, 3315018258881210269, 3622009729038561421,
}

// odds are 1/1, 1/3, … 1/15.
var odds = [8]int64{one, one / 3, one / 5, one / 7, one / 9, one / 11, one / 13, one / 15}

// atan returns the angle of the point (x, y), neither negative nor both 0, from
// 0 to π/2, within 8.
func atan(y, x int64) int64 {
	if y > x {
		return halfPi - atan(x, y)
	}
	t := uint64(one)
	if y != x {
		t, _ = bits.Div64(uint64(y)>>2, uint64(y)<<62, uint64(x)) // rounded down
	}
	// With the nearest k/8 taken off, tan(α−β) = (t − k/8)/(1 + t·k/8) is at most 1/16.
	k := (t + 1<<58) >> 59
	rest := int64(8*t - k<<62)        // wraps around to the small difference
	under := uint64(1)<<62 + k*(t>>3) // units of 2^-59
	z := mulDiv(rest, 1<<59, under)   // at most 2^58
	square := mul(z, z)               // at most 2^54
	series := int64(0)                // 1 − z²/3 + z⁴/5 − … − z¹⁴/15 from its end
	for n := len(odds) - 1; n >= 0; n-- {
		series = odds[n] - mul(square, series)
	}
	return atanEighths[k] + mul(z, series)
}

// asin returns the angle whose sine is s, from −1 to 1, within 2^-31 of a
// radian near ±1 and 8 units near 0.
func asin(s int64) int64 {
	hi, lo := bits.Mul64(magnitude(s), magnitude(s))
	lo, borrow := bits.Sub64(0, lo, 0)
	hi, _ = bits.Sub64(1<<60, hi, borrow) // 1 − s² in units of 2^-124
	return withSign(s < 0, uint64(atan(int64(magnitude(s)), sqrt(hi, lo))))
}
