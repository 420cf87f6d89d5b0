package decimal

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/trellis-network/trellis/types/units"
)

// limit is 2^127: the first number of units that does not fit.
var limit = new(big.Int).Lsh(big.NewInt(1), 127)

// model returns d's units.
func model(d Decimal) *big.Int {
	n := new(big.Int).Lsh(big.NewInt(d.hi), 64)
	return n.Add(n, new(big.Int).SetUint64(d.lo))
}

// truncate returns the units of an exact number, rounded toward zero.
func truncate(exact *big.Rat) *big.Int {
	scaled := new(big.Rat).Mul(exact, new(big.Rat).SetInt64(one))
	return new(big.Int).Quo(scaled.Num(), scaled.Denom())
}

func rat(d Decimal) *big.Rat { return new(big.Rat).SetFrac(model(d), big.NewInt(one)) }

func compare(t *testing.T, op string, a, b, got Decimal, err error, exact *big.Rat) {
	t.Helper()
	want := truncate(exact)
	if new(big.Int).Abs(want).Cmp(limit) >= 0 {
		if !errors.Is(err, ErrOverflow) {
			t.Errorf("%s %s %s = %s, %v; want %v", a, op, b, got, err, ErrOverflow)
		}
		return
	}
	if err != nil || model(got).Cmp(want) != 0 {
		t.Errorf("%s %s %s = %s, %v; want %s units", a, op, b, got, err, want)
	}
}

func FuzzArithmeticAgreesWithRationals(f *testing.F) {
	for _, n := range []int64{0, 1, -1, math.MaxInt64, math.MinInt64} {
		for _, lo := range []uint64{0, 1, one, math.MaxUint64} {
			f.Add(n, lo, int64(0), uint64(one))
			f.Add(int64(0), lo, n, uint64(3))
			f.Add(n, lo, n, lo)
		}
	}
	f.Fuzz(func(t *testing.T, ahi int64, alo uint64, bhi int64, blo uint64) {
		a, b := Decimal{ahi, alo}, Decimal{bhi, blo}
		if (a.hi == math.MinInt64 && a.lo == 0) || (b.hi == math.MinInt64 && b.lo == 0) {
			return // out of bounds, cannot be made
		}
		x, y := rat(a), rat(b)
		sum, err := a.Add(b)
		compare(t, "+", a, b, sum, err, new(big.Rat).Add(x, y))
		difference, err := a.Sub(b)
		compare(t, "-", a, b, difference, err, new(big.Rat).Sub(x, y))
		product, err := a.Mul(b)
		compare(t, "*", a, b, product, err, new(big.Rat).Mul(x, y))
		if b.Sign() == 0 {
			if _, err := a.Quo(b); !errors.Is(err, ErrDivideByZero) {
				t.Errorf("%s / 0: %v, want %v", a, err, ErrDivideByZero)
			}
		} else {
			quotient, err := a.Quo(b)
			compare(t, "/", a, b, quotient, err, new(big.Rat).Quo(x, y))
		}
		if got, want := a.Cmp(b), x.Cmp(y); got != want {
			t.Errorf("%s.Cmp(%s) = %d, want %d", a, b, got, want)
		}
		if got := a.Sign(); got != x.Sign() {
			t.Errorf("%s.Sign() = %d", a, got)
		}
		whole := new(big.Int).Quo(x.Num(), x.Denom())
		if n, err := a.Int(); whole.IsInt64() != (err == nil) || err == nil && n != whole.Int64() {
			t.Errorf("%s.Int() = %d, %v; want %s", a, n, err, whole)
		}
		again, err := Parse(a.String())
		if err != nil || again != a {
			t.Errorf("Parse(%q) = %s, %v", a.String(), again, err)
		}
	})
}

func FuzzParseAgreesWithRationals(f *testing.F) {
	for _, s := range []string{"0", "-0", "1.50", "007", "-0.000000001", "170141183460469231731687303715.884105727", "170141183460469231731687303715.884105728", ".5", "1.", "1e3", "+1", "0.0000000001", "1_0", "−1", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Parse(s)
		if err != nil {
			return
		}
		exact, ok := new(big.Rat).SetString(s)
		if !ok || rat(d).Cmp(exact) != 0 {
			t.Fatalf("Parse(%q) = %s", s, d)
		}
	})
}

func TestReadingsAndIntegersAreExact(t *testing.T) {
	for _, n := range []int64{0, 1, -1, math.MaxInt64, math.MinInt64} {
		if got, err := FromInt(n).Int(); err != nil || got != n {
			t.Errorf("FromInt(%d).Int() = %d, %v", n, got, err)
		}
	}
	for _, text := range []string{"12.5", "-0.000000001", "9223372036854775807", "-9.223372036854775", "0"} {
		d, err := units.ParseDecimal(text)
		if err != nil {
			if text == "-9.223372036854775" { // more digits than a reading may have
				continue
			}
			t.Fatal(err)
		}
		if got := FromUnits(d).String(); got != text {
			t.Errorf("FromUnits(%s) = %s", text, got)
		}
	}
}

func TestBoundsAreSymmetric(t *testing.T) {
	const most = "170141183460469231731687303715.884105727"
	top, err := Parse(most)
	if err != nil {
		t.Fatal(err)
	}
	bottom, err := Parse("-" + most)
	if err != nil || bottom != top.Neg() {
		t.Fatalf("Parse(-%s) = %s, %v", most, bottom, err)
	}
	unit := Decimal{0, 1}
	if _, err := top.Add(unit); !errors.Is(err, ErrOverflow) {
		t.Errorf("above the top: %v", err)
	}
	if _, err := bottom.Sub(unit); !errors.Is(err, ErrOverflow) {
		t.Errorf("below the bottom: %v", err)
	}
}

func BenchmarkMulQuo(b *testing.B) {
	x, y := FromInt(59), FromInt(60)
	b.ReportAllocs()
	for b.Loop() {
		z, _ := x.Quo(y)
		_, _ = z.Mul(y)
	}
}
