// Package units holds the numbers that money and measurements are made of, exact and with one spelling each.
package units

import (
	"fmt"
	"math/big"
	"strings"
)

// Decimals is the number of fractional digits of IOTX: one IOTX is 10^18 wei.
const Decimals = 18

// An Amount is a number of wei, never negative. The zero value is 0.
// Amounts are immutable.
type Amount struct{ wei *big.Int }

// Wei returns n wei.
func Wei(n uint64) Amount { return Amount{new(big.Int).SetUint64(n)} }

// IOTX returns n × 10^18 wei.
func IOTX(n uint64) Amount {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(Decimals), nil)
	return Amount{scale.Mul(scale, new(big.Int).SetUint64(n))}
}

// FromBig returns n as an Amount, or an error when n is negative or has more
// than 256 bits.
func FromBig(n *big.Int) (Amount, error) {
	if n.Sign() < 0 || n.BitLen() > 256 {
		return Amount{}, fmt.Errorf("amount %s is not a uint256", n)
	}
	return Amount{new(big.Int).Set(n)}, nil
}

// ParseIOTX reads a number of IOTX with at most 18 fractional digits.
func ParseIOTX(s string) (Amount, error) {
	whole, fraction, _ := strings.Cut(s, ".")
	if len(fraction) > Decimals || whole == "" || strings.ContainsAny(s, "+-_ ") {
		return Amount{}, fmt.Errorf("%q is not an amount of IOTX", s)
	}
	n, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", Decimals-len(fraction)), 10)
	if !ok {
		return Amount{}, fmt.Errorf("%q is not an amount of IOTX", s)
	}
	return FromBig(n)
}

// ParseWei reads a decimal number of wei.
func ParseWei(s string) (Amount, error) {
	n, ok := new(big.Int).SetString(s, 10)
	if !ok || (len(s) > 1 && s[0] == '0') || s[0] == '+' || s[0] == '-' {
		return Amount{}, fmt.Errorf("%q is not a number of wei", s)
	}
	return FromBig(n)
}

// Big returns the number of wei; the caller owns it.
func (a Amount) Big() *big.Int {
	if a.wei == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(a.wei)
}

// IsZero reports whether a is 0.
func (a Amount) IsZero() bool { return a.wei == nil || a.wei.Sign() == 0 }

// Cmp returns -1, 0 or 1 as a is below, equal to or above b.
func (a Amount) Cmp(b Amount) int { return a.Big().Cmp(b.Big()) }

// Add returns a + b.
func (a Amount) Add(b Amount) Amount { return Amount{a.Big().Add(a.Big(), b.Big())} }

// Sub returns a − b, or an error when b is above a.
func (a Amount) Sub(b Amount) (Amount, error) { return FromBig(new(big.Int).Sub(a.Big(), b.Big())) }

// MulDiv returns a × n / d, rounded toward zero; d MUST NOT be zero.
func (a Amount) MulDiv(n, d *big.Int) Amount {
	product := new(big.Int).Mul(a.Big(), n)
	return Amount{product.Quo(product, d)}
}

// String returns the number of wei in decimal.
func (a Amount) String() string { return a.Big().String() }

// IOTX returns the amount in IOTX with as many fractional digits as it has.
func (a Amount) IOTX() string {
	digits := a.String()
	if missing := Decimals + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - Decimals
	return strings.TrimRight(strings.TrimRight(digits[:point]+"."+digits[point:], "0"), ".")
}

// MarshalText implements encoding.TextMarshaler: decimal wei.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// AppendText implements encoding.TextAppender: it appends what String returns.
func (a Amount) AppendText(b []byte) ([]byte, error) {
	if a.wei == nil {
		return append(b, '0'), nil
	}
	return a.wei.Append(b, 10), nil
}

// UnmarshalText implements encoding.TextUnmarshaler with ParseWei.
func (a *Amount) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		return fmt.Errorf("empty amount")
	}
	parsed, err := ParseWei(string(text))
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}
