// Package decimal calculates with fixed-point numbers of nine fractional digits, bounded, and the same on every machine.
package decimal

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"

	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/types/units"
)

// Digits is the number of fractional digits of every Decimal.
const Digits = 9

// one is the number of units in 1.
const one = 1_000_000_000

// Errors of this package.
var (
	ErrSyntax       = errors.New("not a decimal")
	ErrOverflow     = errors.New("decimal overflow")
	ErrDivideByZero = errors.New("division by zero")
)

// A Decimal is a whole number of units of 10^-9, with magnitude below 2^127
// units. The zero value is 0. Decimals are comparable with ==.
//
// The units are kept as a 128-bit two's complement number, not as a big.Int,
// because an epoch computes tens of millions of them.
type Decimal struct {
	hi int64
	lo uint64
}

// FromInt returns n, exactly.
func FromInt(n int64) Decimal {
	hi, lo := bits.Mul64(magnitude(n), one)
	return signed(n < 0, hi, lo)
}

// FromUnits returns what a reading says, exactly.
func FromUnits(d units.Decimal) Decimal {
	scale := uint64(1)
	for range Digits - int(d.Scale()) {
		scale *= 10
	}
	hi, lo := bits.Mul64(magnitude(d.Coefficient()), scale)
	return signed(d.Coefficient() < 0, hi, lo)
}

// Parse reads an optional minus, digits, and optionally a point with digits,
// at most nine of which may follow it up to trailing zeros.
func Parse(s string) (Decimal, error) {
	digits, negative := strings.CutPrefix(s, "-")
	whole, fraction, dotted := strings.Cut(digits, ".")
	if whole == "" || !allDigits(whole) || !allDigits(fraction) || (dotted && fraction == "") || len(s) > 128 {
		return Decimal{}, fmt.Errorf("%w: %.64q", ErrSyntax, s)
	}
	fraction = strings.TrimRight(fraction, "0")
	if len(fraction) > Digits {
		return Decimal{}, fmt.Errorf("%w: %.64q has more than %d fractional digits", ErrSyntax, s, Digits)
	}
	fraction += strings.Repeat("0", Digits-len(fraction))
	var hi, lo uint64
	for _, digit := range whole + fraction {
		over, product := bits.Mul64(hi, 10)
		carry, low := bits.Mul64(lo, 10)
		low, more := bits.Add64(low, uint64(digit-'0'), 0)
		product, out := bits.Add64(product, carry, more)
		if over|out != 0 || product > math.MaxInt64 {
			return Decimal{}, fmt.Errorf("%w: %.64q", ErrOverflow, s)
		}
		hi, lo = product, low
	}
	return signed(negative, hi, lo), nil
}

func allDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// Sign returns -1, 0 or 1.
func (d Decimal) Sign() int {
	switch {
	case d.hi < 0:
		return -1
	case d.hi == 0 && d.lo == 0:
		return 0
	}
	return 1
}

// Cmp returns -1, 0 or 1 as d is below, equal to or above other.
func (d Decimal) Cmp(other Decimal) int {
	switch {
	case d == other:
		return 0
	case d.hi < other.hi || d.hi == other.hi && d.lo < other.lo:
		return -1
	}
	return 1
}

// Neg returns −d.
func (d Decimal) Neg() Decimal {
	lo, borrow := bits.Sub64(0, d.lo, 0)
	hi, _ := bits.Sub64(0, uint64(d.hi), borrow)
	return Decimal{int64(hi), lo}
}

// Abs returns d without its sign.
func (d Decimal) Abs() Decimal {
	if d.hi < 0 {
		return d.Neg()
	}
	return d
}

// Add returns d + other or ErrOverflow.
func (d Decimal) Add(other Decimal) (Decimal, error) {
	lo, carry := bits.Add64(d.lo, other.lo, 0)
	sum, _ := bits.Add64(uint64(d.hi), uint64(other.hi), carry)
	hi := int64(sum)
	// Two's complement overflows when both signs differ from the sum's; the
	// lowest number is refused so that bounds are symmetric.
	if (d.hi < 0) == (other.hi < 0) && (hi < 0) != (d.hi < 0) || hi == math.MinInt64 && lo == 0 {
		return Decimal{}, ErrOverflow
	}
	return Decimal{hi, lo}, nil
}

// Sub returns d − other or ErrOverflow.
func (d Decimal) Sub(other Decimal) (Decimal, error) { return d.Add(other.Neg()) }

// Mul returns d × other, rounded toward zero, or ErrOverflow.
func (d Decimal) Mul(other Decimal) (Decimal, error) {
	negative, a, b := (d.hi < 0) != (other.hi < 0), d.Abs(), other.Abs()
	if a.hi == 0 && b.hi == 0 {
		hi, lo := bits.Mul64(a.lo, b.lo)
		lo, _ = bits.Div64(hi%one, lo, one)
		return signed(negative, hi/one, lo), nil
	}
	product := new(uint256.Int).Mul(a.wide(), b.wide()) // below 2^254
	return narrow(negative, product.Div(product, uint256.NewInt(one)))
}

// Quo returns d ÷ other, rounded toward zero, ErrDivideByZero or ErrOverflow.
func (d Decimal) Quo(other Decimal) (Decimal, error) {
	if other == (Decimal{}) {
		return Decimal{}, ErrDivideByZero
	}
	negative, a, b := (d.hi < 0) != (other.hi < 0), d.Abs(), other.Abs()
	if a.hi == 0 && b.hi == 0 {
		hi, lo := bits.Mul64(a.lo, one)
		lo, _ = bits.Div64(hi%b.lo, lo, b.lo)
		return signed(negative, hi/b.lo, lo), nil // hi is below 2^30
	}
	scaled := new(uint256.Int).Mul(a.wide(), uint256.NewInt(one)) // below 2^157
	return narrow(negative, scaled.Div(scaled, b.wide()))
}

// Int returns d truncated toward zero, or ErrOverflow when that is no int64.
func (d Decimal) Int() (int64, error) {
	a := d.Abs()
	if uint64(a.hi)/one != 0 {
		return 0, ErrOverflow
	}
	n, _ := bits.Div64(uint64(a.hi), a.lo, one)
	switch {
	case d.hi < 0 && n == 1<<63:
		return math.MinInt64, nil
	case n > math.MaxInt64:
		return 0, ErrOverflow
	case d.hi < 0:
		return -int64(n), nil
	}
	return int64(n), nil
}

// String returns d with as many fractional digits as it has, such as "-0.05".
func (d Decimal) String() string {
	a := d.Abs()
	var digits string
	if a.hi == 0 {
		digits = strconv.FormatUint(a.lo, 10)
	} else {
		digits = a.wide().Dec()
	}
	if missing := Digits + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	text := digits[:len(digits)-Digits]
	if fraction := strings.TrimRight(digits[len(digits)-Digits:], "0"); fraction != "" {
		text += "." + fraction
	}
	if d.hi < 0 {
		return "-" + text
	}
	return text
}

// MarshalText implements encoding.TextMarshaler with String.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler with Parse.
func (d *Decimal) UnmarshalText(text []byte) error {
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// signed makes a Decimal of a magnitude below 2^127.
func signed(negative bool, hi, lo uint64) Decimal {
	d := Decimal{int64(hi), lo}
	if negative {
		return d.Neg()
	}
	return d
}

// wide returns the units of a Decimal that is not negative.
func (d Decimal) wide() *uint256.Int { return &uint256.Int{d.lo, uint64(d.hi)} }

func narrow(negative bool, n *uint256.Int) (Decimal, error) {
	if n.BitLen() > 127 {
		return Decimal{}, ErrOverflow
	}
	return signed(negative, n[1], n[0]), nil
}
