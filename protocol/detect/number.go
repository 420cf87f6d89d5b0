package detect

import (
	"math"
	"math/bits"
	"slices"

	"github.com/trellis-network/trellis/types/units"
)

// scaled returns d × 10^digits, truncated toward zero; false when that is no
// int64.
func scaled(d units.Decimal, digits int) (int64, bool) {
	n := d.Coefficient()
	for s := int(d.Scale()); s > digits; s-- {
		n /= 10
	}
	for s := int(d.Scale()); s < digits; s++ {
		if abs(n) > math.MaxInt64/10 {
			return 0, false
		}
		n *= 10
	}
	return n, true
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// root returns the integer square root of n.
func root(n int64) int64 {
	if n <= 0 {
		return 0
	}
	x := int64(1) << ((bits.Len64(uint64(n)) + 1) / 2) // at or above the root
	for {
		y := (x + n/x) / 2
		if y >= x {
			return x
		}
		x = y
	}
}

// median returns the lower median and sorts values; 0 for none.
func median(values []int64) int64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return values[(len(values)-1)/2]
}

// spread returns the median of the distances from the median: the level of
// noise, which a few wild values do not move.
func spread(values []int64) int64 {
	sorted := slices.Clone(values)
	middle := median(sorted)
	for i, x := range values {
		sorted[i] = abs(x - middle)
	}
	return median(sorted)
}

// correlation returns how two series go together, −1000 to 1000; 0 when one
// of them is constant. Series are cut to 4,096 values.
func correlation(x, y []int64) int64 {
	n := int64(min(len(x), len(y), 4096))
	if n == 0 {
		return 0
	}
	var sx, sy int64
	for i := range n {
		sx, sy = sx+x[i], sy+y[i]
	}
	var xx, yy, xy int64
	for i := range n {
		// Deviations are bounded, so that 4,096 products stay below 2^63.
		a, b := clamp(x[i]-sx/n), clamp(y[i]-sy/n)
		xx, yy, xy = xx+a*a, yy+b*b, xy+a*b
	}
	scale := root(xx) * root(yy)
	if scale == 0 {
		return 0
	}
	hi, lo := bits.Mul64(uint64(abs(xy)), 1000)
	if hi >= uint64(scale) {
		return 0
	}
	q, _ := bits.Div64(hi, lo, uint64(scale))
	r := int64(min(q, 1000))
	if xy < 0 {
		return -r
	}
	return r
}

const maxDeviation = 20_000_000 // 20,000 in thousandths

func clamp(n int64) int64 { return min(max(n, -maxDeviation), maxDeviation) }

// decibel returns 20·log10(n) in hundredths of a decibel, for n ≥ 1. It is
// off by at most two hundredths.
func decibel(n int64) int64 {
	if n < 1 {
		return 0
	}
	// log2(n) with 16 fractional bits: the whole part by the number of bits,
	// the rest by squaring, as in Knuth's algorithm L.
	k := bits.Len64(uint64(n)) - 1
	var x uint64 // in [1, 2) with 32 fractional bits
	if k <= 32 {
		x = uint64(n) << (32 - k)
	} else {
		x = uint64(n) >> (k - 32)
	}
	log := int64(k) << 16
	for bit := int64(1 << 15); bit > 0; bit >>= 1 {
		hi, lo := bits.Mul64(x, x)
		x = hi<<32 | lo>>32
		if x >= 1<<33 {
			x >>= 1
			log += bit
		}
	}
	return log * 60206 / (100 << 16) // 20·log10(2) = 6.0206
}

// exceeds is a score for value above a threshold: 0.5 at the threshold, 0.9
// at nine times it, in thousandths.
func exceeds(value, threshold int64) int64 {
	if value <= 0 {
		return 0
	}
	hi, lo := bits.Mul64(uint64(value), 1000)
	sum := uint64(value) + uint64(max(threshold, 0))
	if hi >= sum {
		return 1000
	}
	q, _ := bits.Div64(hi, lo, sum)
	return int64(min(q, 1000))
}

// thousandths prints n/1000 with its digits, such as "-0.05".
func thousandths(n int64) string {
	d, err := units.NewDecimal(n, 3)
	if err != nil {
		panic(err) // three digits of a bounded number
	}
	return d.String()
}
