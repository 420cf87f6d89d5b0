package units

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// MaxScale is the largest number of fractional digits of a Decimal.
const MaxScale = 9

// ErrDecimal reports text or parts that are not a Decimal.
var ErrDecimal = errors.New("not a decimal")

// A Decimal is coefficient × 10^-scale. Every number has exactly one
// Decimal: the coefficient is not divisible by ten unless the scale is zero.
// The zero value is 0. Decimals are comparable with ==.
type Decimal struct {
	coefficient int64
	scale       uint8
}

// NewDecimal returns coefficient × 10^-scale in its canonical form.
// The scale MUST be at most MaxScale and the coefficient not math.MinInt64.
func NewDecimal(coefficient int64, scale uint8) (Decimal, error) {
	if coefficient == math.MinInt64 {
		return Decimal{}, fmt.Errorf("%w: coefficient below −(2⁶³−1)", ErrDecimal)
	}
	for scale > 0 && coefficient%10 == 0 {
		coefficient /= 10
		scale--
	}
	if scale > MaxScale {
		return Decimal{}, fmt.Errorf("%w: more than %d fractional digits", ErrDecimal, MaxScale)
	}
	return Decimal{coefficient, scale}, nil
}

// Int returns n as a Decimal; it panics for math.MinInt64.
func Int(n int64) Decimal {
	d, err := NewDecimal(n, 0)
	if err != nil {
		panic(err)
	}
	return d
}

// ParseDecimal reads what String writes, and also other spellings of a number
// such as "1.50" and "-0.0"; it refuses exponents.
func ParseDecimal(s string) (Decimal, error) {
	whole, fraction, dotted := strings.Cut(s, ".")
	if dotted {
		fraction = strings.TrimRight(fraction, "0")
	}
	if len(fraction) > MaxScale || strings.ContainsAny(fraction, "+-_") || whole == "" || whole[0] == '+' ||
		strings.Contains(whole, "_") || (dotted && strings.HasSuffix(s, ".")) {
		return Decimal{}, fmt.Errorf("%w: %q", ErrDecimal, s)
	}
	n, err := strconv.ParseInt(whole+fraction, 10, 64)
	if err != nil {
		return Decimal{}, fmt.Errorf("%w: %q", ErrDecimal, s)
	}
	return NewDecimal(n, uint8(len(fraction)))
}

// Coefficient returns the digits of d with its sign.
func (d Decimal) Coefficient() int64 { return d.coefficient }

// Scale returns the number of fractional digits.
func (d Decimal) Scale() uint8 { return d.scale }

// Canonical reports whether coefficient and scale are the only spelling of
// their number.
func Canonical(coefficient int64, scale uint8) bool {
	return scale <= MaxScale && coefficient != math.MinInt64 && (scale == 0 || coefficient%10 != 0)
}

// String returns d in plain decimal notation, such as "-0.05".
func (d Decimal) String() string {
	if d.scale == 0 {
		return strconv.FormatInt(d.coefficient, 10)
	}
	sign, n := "", uint64(d.coefficient)
	if d.coefficient < 0 {
		sign, n = "-", uint64(-d.coefficient)
	}
	digits := strconv.FormatUint(n, 10)
	if missing := int(d.scale) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - int(d.scale)
	return sign + digits[:point] + "." + digits[point:]
}

// MarshalText implements encoding.TextMarshaler with String.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler with ParseDecimal.
func (d *Decimal) UnmarshalText(text []byte) error {
	parsed, err := ParseDecimal(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
