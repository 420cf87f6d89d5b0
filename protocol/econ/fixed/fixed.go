// Package fixed calculates with numbers of eighteen fractional digits, the same on every machine.
package fixed

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strings"

	"github.com/holiman/uint256"
	"gopkg.in/yaml.v3"
)

// Digits is the number of fractional digits of every Number: an amount of IOTX is exact to the wei.
const Digits = 18

// one is the number of units in 1.
const one = 1_000_000_000_000_000_000

// ErrSyntax reports a text that is no number.
var ErrSyntax = errors.New("not a number")

// A Number is a whole number of units of 10^-18 with magnitude below 2^127 units, about 1.7 × 10^20. The zero value is 0.
// Numbers are comparable with ==.
//
// What leaves the range, or divides by zero, gives Invalid, and so does all that is calculated with Invalid: a model is
// written as its formulas, and asks once a step whether its state is valid. An error from each operation would hide them.
type Number struct {
	hi int64
	lo uint64
}

// Invalid is what an operation without a result gives.
var Invalid = Number{hi: math.MinInt64}

// One is 1.
var One = Number{lo: one}

// Int returns n, exactly.
func Int(n int64) Number {
	hi, lo := bits.Mul64(magnitude(n), one)
	return signed(n < 0, hi, lo)
}

// Ratio returns n ÷ d.
func Ratio(n, d int64) Number { return Int(n).Quo(Int(d)) }

// Units returns n × 10^-18, exactly.
func Units(n uint64) Number { return Number{lo: n} }

// FromBig returns n × 10^-18, exactly; Invalid when n is out of range.
func FromBig(n *big.Int) Number {
	if n.BitLen() > 127 {
		return Invalid
	}
	abs := new(big.Int).Abs(n)
	lo := new(big.Int).And(abs, new(big.Int).SetUint64(math.MaxUint64)).Uint64()
	return signed(n.Sign() < 0, abs.Rsh(abs, 64).Uint64(), lo)
}

// Big returns the units of a valid n: wei, if it is an amount of IOTX.
func (n Number) Big() *big.Int {
	a := n.Abs()
	out := new(big.Int).SetUint64(uint64(a.hi))
	out.Lsh(out, 64).Or(out, new(big.Int).SetUint64(a.lo))
	if n.hi < 0 {
		out.Neg(out)
	}
	return out
}

// Parse reads an optional minus, digits with single underscores between them, optionally a point with at most 18 digits
// (16 before a percent sign), and optionally a percent sign.
func Parse(s string) (Number, error) {
	bad := fmt.Errorf("%w: %.64q; write one like 1.5, 10_000 or 2.5%%", ErrSyntax, s)
	text, percent := strings.CutSuffix(s, "%")
	text, negative := strings.CutPrefix(text, "-")
	whole, fraction, dotted := strings.Cut(text, ".")
	if len(s) > 64 || strings.HasPrefix(whole, "_") || strings.HasSuffix(whole, "_") || strings.Contains(whole, "__") {
		return Number{}, bad
	}
	whole = strings.ReplaceAll(whole, "_", "")
	digits := Digits
	if percent {
		digits -= 2
	}
	if whole == "" || !allDigits(whole) || !allDigits(fraction) || dotted == (fraction == "") || len(fraction) > digits {
		return Number{}, bad
	}
	units, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", digits-len(fraction)), 10)
	if !ok {
		return Number{}, bad
	}
	if negative {
		units.Neg(units)
	}
	n := FromBig(units)
	if !n.Valid() {
		return Number{}, fmt.Errorf("%w: %.64q is beyond 1.7 × 10^20", ErrSyntax, s)
	}
	return n, nil
}

func allDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// Valid reports whether n is a number.
func (n Number) Valid() bool { return n != Invalid }

// Sign returns -1, 0 or 1 as n is below, equal to or above 0. The sign of Invalid is -1.
func (n Number) Sign() int {
	switch {
	case n.hi < 0:
		return -1
	case n.hi == 0 && n.lo == 0:
		return 0
	}
	return 1
}

// Cmp returns -1, 0 or 1 as n is below, equal to or above m. Invalid is below all numbers.
func (n Number) Cmp(m Number) int {
	switch {
	case n == m:
		return 0
	case n.hi < m.hi || n.hi == m.hi && n.lo < m.lo:
		return -1
	}
	return 1
}

// Less reports whether n is below m.
func (n Number) Less(m Number) bool { return n.Cmp(m) < 0 }

// Min returns the lower of n and m; Invalid if one of them is.
func (n Number) Min(m Number) Number {
	if n.Less(m) {
		return n
	}
	return m
}

// Max returns the higher of n and m; Invalid if one of them is.
func (n Number) Max(m Number) Number {
	switch {
	case !n.Valid() || !m.Valid():
		return Invalid
	case n.Less(m):
		return m
	}
	return n
}

// Clamp returns n, or the nearer of low and high when it is not between them.
func (n Number) Clamp(low, high Number) Number { return n.Max(low).Min(high) }

// Neg returns −n.
func (n Number) Neg() Number {
	lo, borrow := bits.Sub64(0, n.lo, 0)
	hi, _ := bits.Sub64(0, uint64(n.hi), borrow)
	return Number{int64(hi), lo} // Invalid is its own negative
}

// Abs returns n without its sign.
func (n Number) Abs() Number {
	if n.hi < 0 {
		return n.Neg()
	}
	return n
}

// Add returns n + m.
func (n Number) Add(m Number) Number {
	if !n.Valid() || !m.Valid() {
		return Invalid
	}
	lo, carry := bits.Add64(n.lo, m.lo, 0)
	sum, _ := bits.Add64(uint64(n.hi), uint64(m.hi), carry)
	hi := int64(sum)
	if (n.hi < 0) == (m.hi < 0) && (hi < 0) != (n.hi < 0) {
		return Invalid
	}
	return Number{hi, lo}
}

// Sub returns n − m.
func (n Number) Sub(m Number) Number { return n.Add(m.Neg()) }

// Mul returns n × m, rounded toward zero.
func (n Number) Mul(m Number) Number {
	if !n.Valid() || !m.Valid() {
		return Invalid
	}
	negative, a, b := (n.hi < 0) != (m.hi < 0), n.Abs(), m.Abs()
	p := product(a, b)
	var rest uint64
	for i := 3; i >= 0; i-- {
		p[i], rest = bits.Div64(rest, p[i], one)
	}
	if p[3]|p[2] != 0 || p[1] > math.MaxInt64 {
		return Invalid
	}
	return signed(negative, p[1], p[0])
}

// product returns a × b for numbers that are not negative, its lowest word first.
func product(a, b Number) (p [4]uint64) {
	p[1], p[0] = bits.Mul64(a.lo, b.lo)
	if a.hi|b.hi == 0 {
		return p
	}
	var carry uint64
	for _, cross := range [2][2]uint64{{uint64(a.hi), b.lo}, {a.lo, uint64(b.hi)}} {
		hi, lo := bits.Mul64(cross[0], cross[1])
		p[1], carry = bits.Add64(p[1], lo, 0)
		p[2], carry = bits.Add64(p[2], hi, carry)
		p[3] += carry
	}
	hi, lo := bits.Mul64(uint64(a.hi), uint64(b.hi))
	p[2], carry = bits.Add64(p[2], lo, 0)
	p[3], _ = bits.Add64(p[3], hi, carry)
	return p
}

// Quo returns n ÷ m, rounded toward zero; Invalid when m is 0.
func (n Number) Quo(m Number) Number { return n.MulQuo(One, m) }

// MulQuo returns n × m ÷ d, rounded once, toward zero; Invalid when d is 0.
func (n Number) MulQuo(m, d Number) Number {
	if !n.Valid() || !m.Valid() || !d.Valid() || d.Sign() == 0 {
		return Invalid
	}
	negative := (n.hi < 0) != (m.hi < 0) != (d.hi < 0)
	p := product(n.Abs(), m.Abs())
	if divisor := d.Abs(); divisor.hi == 0 {
		var rest uint64
		for i := 3; i >= 0; i-- {
			p[i], rest = bits.Div64(rest, p[i], divisor.lo)
		}
		return narrow(negative, (*uint256.Int)(&p))
	}
	wide := (*uint256.Int)(&p)
	return narrow(negative, wide.Div(wide, d.wide()))
}

// Int64 returns n truncated toward zero, at most as large as an int64.
func (n Number) Int64() int64 {
	a := n.Abs()
	if uint64(a.hi) >= one/2 { // 2^63 × 10^18 = 2^64 × 10^18/2
		if n.hi < 0 {
			return math.MinInt64
		}
		return math.MaxInt64
	}
	q, _ := bits.Div64(uint64(a.hi), a.lo, one)
	if n.hi < 0 {
		return -int64(q)
	}
	return int64(q)
}

// String returns n with as many fractional digits as it has, such as "-0.05", or "invalid".
func (n Number) String() string {
	if !n.Valid() {
		return "invalid"
	}
	return n.Text(Digits)
}

// Text returns n with at most digits fractional digits, truncated toward zero, without trailing zeros.
func (n Number) Text(digits int) string {
	if !n.Valid() {
		return "invalid"
	}
	a := n.Abs()
	text := a.wide().Dec()
	if missing := Digits + 1 - len(text); missing > 0 {
		text = strings.Repeat("0", missing) + text
	}
	point := len(text) - Digits
	fraction := strings.TrimRight(text[point:point+min(max(digits, 0), Digits)], "0")
	out := text[:point]
	if fraction != "" {
		out += "." + fraction
	}
	if n.hi < 0 && strings.Trim(out, "0.") != "" {
		return "-" + out
	}
	return out
}

// MarshalText implements encoding.TextMarshaler with String.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler with Parse.
func (n *Number) UnmarshalText(text []byte) (err error) {
	*n, err = Parse(string(text))
	return err
}

// UnmarshalYAML reads a scalar with Parse, as it is written: YAML's own numbers would be floats.
func (n *Number) UnmarshalYAML(node *yaml.Node) error {
	if node.Kind != yaml.ScalarNode {
		return fmt.Errorf("line %d: %w: write one like 1.5, 10_000 or 2.5%%", node.Line, ErrSyntax)
	}
	parsed, err := Parse(node.Value)
	if err != nil {
		return fmt.Errorf("line %d: %w", node.Line, err)
	}
	*n = parsed
	return nil
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// signed makes a Number of a magnitude below 2^127.
func signed(negative bool, hi, lo uint64) Number {
	n := Number{int64(hi), lo}
	if negative {
		return n.Neg()
	}
	return n
}

// wide returns the units of a Number that is not negative, or the magnitude of one that is.
func (n Number) wide() *uint256.Int {
	a := n.Abs()
	return &uint256.Int{a.lo, uint64(a.hi)}
}

func narrow(negative bool, n *uint256.Int) Number {
	if n.BitLen() > 127 {
		return Invalid
	}
	return signed(negative, n[1], n[0])
}
