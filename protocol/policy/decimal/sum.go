package decimal

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/types/units"
)

// A Sum adds up to 2^64 Decimals without overflow, so the order in which they
// come does not matter. The zero value is 0. Sums are comparable with ==.
type Sum struct {
	w [3]uint64 // 192-bit two's complement, lowest word first
}

// Add adds d.
func (s *Sum) Add(d Decimal) { s.Merge(Sum{[3]uint64{d.lo, uint64(d.hi), uint64(d.hi >> 63)}}) }

// Merge adds another sum.
func (s *Sum) Merge(o Sum) {
	var carry uint64
	for i := range s.w {
		s.w[i], carry = bits.Add64(s.w[i], o.w[i], carry)
	}
}

// abs returns the magnitude.
func (s Sum) abs() (negative bool, n *uint256.Int) {
	if negative = int64(s.w[2]) < 0; negative {
		carry := uint64(1)
		for i := range s.w {
			s.w[i], carry = bits.Add64(^s.w[i], 0, carry)
		}
	}
	return negative, &uint256.Int{s.w[0], s.w[1], s.w[2]}
}

// Decimal returns the sum, or ErrOverflow.
func (s Sum) Decimal() (Decimal, error) {
	if int64(s.w[2]) == int64(s.w[1])>>63 && (s.w[1] != 1<<63 || s.w[0] != 0) { // most fit, and cost no allocation
		return Decimal{int64(s.w[1]), s.w[0]}, nil
	}
	return narrow(s.abs())
}

// Mean returns the sum ÷ n for n above 0, rounded toward zero, or ErrOverflow.
// The mean of n Decimals never overflows.
func (s Sum) Mean(n int64) (Decimal, error) {
	if d, err := s.Decimal(); err == nil {
		return d.quoInt(n), nil
	}
	negative, a := s.abs()
	return narrow(negative, a.Div(a, uint256.NewInt(uint64(n))))
}

// quoInt returns d ÷ n for n above 0, rounded toward zero.
func (d Decimal) quoInt(n int64) Decimal {
	a := d.Abs()
	hi, rest := uint64(a.hi)/uint64(n), uint64(a.hi)%uint64(n)
	lo, _ := bits.Div64(rest, a.lo, uint64(n))
	return signed(d.hi < 0, hi, lo)
}

// weiPerUnit is how many wei a billionth of a coin is.
var weiPerUnit = big.NewInt(one)

// FromAmount returns an amount in whole coins, cut to nine digits, or
// ErrOverflow from 2^127 billionths on.
func FromAmount(a units.Amount) (Decimal, error) {
	n := a.Big()
	u, over := uint256.FromBig(n.Quo(n, weiPerUnit))
	if over {
		return Decimal{}, fmt.Errorf("%w: %s wei", ErrOverflow, a)
	}
	return narrow(false, u)
}

// Wei returns d coins in wei, 0 for what is below 0. It is below 2^157.
func (d Decimal) Wei() uint256.Int {
	if d.hi < 0 {
		return uint256.Int{}
	}
	n := d.wide()
	return *n.Mul(n, uint256.NewInt(one))
}

// MulWei returns n × d in wei, rounded toward zero, where d is coins and not
// below 0. It is below 2^221.
func (d Decimal) MulWei(n uint64) uint256.Int {
	wei := d.Wei()
	wei.Mul(&wei, uint256.NewInt(n))
	return wei
}

// Billionths returns d in units of 10^-9, and false when no int64 holds them.
func (d Decimal) Billionths() (int64, bool) { return int64(d.lo), d.hi == int64(d.lo)>>63 }

// FromBillionths returns n × 10^-9.
func FromBillionths(n int64) Decimal { return Decimal{n >> 63, uint64(n)} }
