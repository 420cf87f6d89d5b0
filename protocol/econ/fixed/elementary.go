package fixed

import (
	"math/bits"

	"github.com/holiman/uint256"
)

// ln2 is the natural logarithm of 2, rounded.
var ln2 = Number{lo: 693_147_180_559_945_309}

// maxExp is above ln(2^127 × 10^-18) = 46.58…, from where on Exp has no result; minExp is below −ln 10^18 = −41.45,
// from where on it is 0.
var maxExp, minExp = Int(47), Int(-42)

// Exp returns e^n. Its error is below one part in 10^16 of the result, plus one unit.
func (n Number) Exp() Number {
	switch {
	case !n.Valid() || maxExp.Less(n):
		return Invalid
	case n.Less(minExp):
		return Number{}
	}
	// e^n = 2^k × e^r with |r| ≤ ln 2 / 2, where the series needs few terms.
	half := signed(n.hi < 0, 0, ln2.lo/2)
	k := n.Add(half).Quo(ln2).Int64()
	r := n.Sub(ln2.Mul(Int(k)))
	sum, term := One, One
	for i := int64(1); term != (Number{}); i++ {
		term = term.Mul(r).divide(i)
		sum = sum.Add(term)
	}
	return sum.shift(int(k))
}

// Ln returns the natural logarithm of n; Invalid when n is not above 0. Its error is below 10^-16.
func (n Number) Ln() Number {
	if n.Sign() <= 0 {
		return Invalid
	}
	// n = 2^k × m with m about 1; ln m = 2 artanh z with z = (m − 1) ÷ (m + 1), |z| < 0.18.
	k := n.bitLen() - 60 // 1 has 60 bits of units
	m := n.shift(-k)
	if sqrt2 := (Number{lo: 1_414_213_562_373_095_048}); sqrt2.Less(m) {
		k, m = k+1, n.shift(-k-1)
	}
	z := m.Sub(One).Quo(m.Add(One))
	square, power, sum := z.Mul(z), z, z
	for i := int64(3); power != (Number{}); i += 2 {
		power = power.Mul(square)
		sum = sum.Add(power.divide(i))
	}
	return sum.Add(sum).Add(ln2.Mul(Int(int64(k))))
}

// Pow returns n^m for n above 0, and 0 for 0 to what is above 0.
func (n Number) Pow(m Number) Number {
	switch {
	case m == Number{}:
		return One
	case m == One:
		return n
	case n == Number{} && m.Sign() > 0:
		return n
	}
	return n.Ln().Mul(m).Exp()
}

// Sqrt returns the square root of n, rounded down; Invalid when n is below 0.
func (n Number) Sqrt() Number {
	if n.Sign() < 0 {
		return Invalid
	}
	scaled := new(uint256.Int).Mul(n.wide(), uint256.NewInt(one))
	return narrow(false, scaled.Sqrt(scaled))
}

// Logistic returns 1 ÷ (1 + e^−n).
func (n Number) Logistic() Number {
	if maxExp.Less(n.Neg()) {
		return Number{}
	}
	return One.Quo(One.Add(n.Neg().Exp()))
}

func (n Number) divide(d int64) Number {
	a := n.Abs()
	hi, rest := uint64(a.hi)/uint64(d), uint64(a.hi)%uint64(d)
	lo, _ := bits.Div64(rest, a.lo, uint64(d))
	return signed(n.hi < 0, hi, lo)
}

// shift returns n × 2^k, rounded toward zero, for n above 0.
func (n Number) shift(k int) Number {
	w := n.wide()
	if k < 0 {
		return narrow(false, w.Rsh(w, uint(-k)))
	}
	if w.BitLen()+k > 127 {
		return Invalid
	}
	return narrow(false, w.Lsh(w, uint(k)))
}

func (n Number) bitLen() int { return n.wide().BitLen() }
