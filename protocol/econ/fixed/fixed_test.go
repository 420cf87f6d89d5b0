package fixed

import (
	"math"
	"math/big"
	"testing"
)

func must(t testing.TB, s string) Number {
	t.Helper()
	n, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// reference returns f(x) to many more digits than a Number has, by the series with big fractions.
func expReference(x *big.Float) *big.Float {
	const precision = 300
	scaled := new(big.Float).SetPrec(precision).Quo(x, new(big.Float).SetInt64(1<<20))
	sum, term := big.NewFloat(1).SetPrec(precision), big.NewFloat(1).SetPrec(precision)
	for i := int64(1); i < 60; i++ {
		term.Mul(term, scaled).Quo(term, new(big.Float).SetInt64(i))
		sum.Add(sum, term)
	}
	for range 20 {
		sum.Mul(sum, sum)
	}
	return sum
}

func asFloat(n Number) *big.Float {
	f := new(big.Float).SetPrec(300).SetInt(n.Big())
	return f.Quo(f, new(big.Float).SetInt64(one))
}

// off returns |have − want| ÷ (want × relative + absolute); above 1 is too much.
func off(have Number, want *big.Float, relative, absolute float64) float64 {
	difference := new(big.Float).Sub(asFloat(have), want)
	bound := new(big.Float).Mul(new(big.Float).Abs(want), big.NewFloat(relative))
	bound.Add(bound, big.NewFloat(absolute))
	out, _ := new(big.Float).Quo(difference.Abs(difference), bound).Float64()
	return out
}

func TestExpStaysInItsBound(t *testing.T) {
	s, worst := NewSource(1, "exp"), 0.0
	for range 20_000 {
		x := s.Uniform().Mul(Int(87)).Sub(Int(41)) // −41 … 46
		worst = max(worst, off(x.Exp(), expReference(asFloat(x)), 1e-16, 1e-18))
	}
	if worst > 1 {
		t.Errorf("the worst error is %.2f of the bound", worst)
	}
	t.Logf("worst error: %.3f of the bound", worst)
}

// Ln is the inverse of Exp, whose reference is exact: |ln x − y| ≤ bound where e^y is x nearly.
func TestLnStaysInItsBound(t *testing.T) {
	s, worst := NewSource(2, "ln"), 0.0
	for range 20_000 {
		n := Number{lo: s.Uint64()>>(s.Uint64()%60) | 1}
		if s.Uint64()&1 == 0 {
			n.hi = int64(s.Uint64() >> (2 + s.Uint64()%60))
		}
		y := n.Ln()
		// n ÷ e^y − 1 is the error of y to first order.
		ratio := new(big.Float).Quo(asFloat(n), expReference(asFloat(y)))
		e, _ := ratio.Sub(ratio, big.NewFloat(1)).Float64()
		worst = max(worst, math.Abs(e)/1e-16)
	}
	if worst > 1 {
		t.Errorf("the worst error is %.2f of the bound", worst)
	}
	t.Logf("worst error: %.3f of the bound", worst)
}

func TestArithmeticIsThatOfIntegers(t *testing.T) {
	s := NewSource(3, "arithmetic")
	draw := func() Number {
		n := Number{int64(s.Uint64()>>1) >> (s.Uint64() % 64), s.Uint64() >> (s.Uint64() % 64)}
		if s.Uint64()&1 == 0 {
			return n.Neg()
		}
		return n
	}
	scale := big.NewInt(one)
	for range 50_000 {
		a, b, c := draw(), draw(), draw()
		A, B, C := a.Big(), b.Big(), c.Big()
		check := func(what string, have Number, want *big.Int) {
			t.Helper()
			if want.BitLen() > 127 {
				if have.Valid() {
					t.Fatalf("%s of %s, %s and %s: got %s, want Invalid", what, a, b, c, have)
				}
			} else if have != FromBig(want) || have.Big().Cmp(want) != 0 {
				t.Fatalf("%s of %s, %s and %s: got %s, want %s units", what, a, b, c, have, want)
			}
		}
		check("sum", a.Add(b), new(big.Int).Add(A, B))
		check("difference", a.Sub(b), new(big.Int).Sub(A, B))
		product := new(big.Int).Mul(A, B)
		check("product", a.Mul(b), new(big.Int).Quo(product, scale))
		if B.Sign() != 0 {
			check("quotient", a.Quo(b), new(big.Int).Quo(new(big.Int).Mul(A, scale), B))
		}
		if C.Sign() != 0 {
			check("a × b ÷ c", a.MulQuo(b, c), new(big.Int).Quo(product, C))
		}
		if a.Sign() >= 0 {
			check("square root", a.Sqrt(), new(big.Int).Sqrt(new(big.Int).Mul(A, scale)))
		}
		if have, want := a.Cmp(b), A.Cmp(B); have != want {
			t.Fatalf("compare %s with %s: got %d, want %d", a, b, have, want)
		}
	}
}

func TestWhatHasNoResultSpreads(t *testing.T) {
	big := must(t, "100000000000000000000")
	for what, n := range map[string]Number{
		"overflow": big.Add(big), "product": big.Mul(Int(2)), "divided by 0": One.Quo(Number{}), "ln 0": Number{}.Ln(),
		"ln −1": Int(-1).Ln(), "√−1": Int(-1).Sqrt(), "e^47.1": must(t, "47.1").Exp(),
		"sum with it": Invalid.Add(One), "product with it": One.Mul(Invalid), "negative": Invalid.Neg(),
		"e^it": Invalid.Exp(), "it^2": Invalid.Pow(Int(2)), "highest": One.Max(Invalid), "lowest": One.Min(Invalid), "logistic": Invalid.Logistic(),
	} {
		if n.Valid() {
			t.Errorf("%s: got %s, want invalid", what, n)
		}
	}
}

func TestNumbersAreWrittenAsTheyAreRead(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "-0": "0", "1.50": "1.5", "-0.05": "-0.05", "10_000_000_000": "10000000000", "2.5%": "0.025", "-100%": "-1",
		"0.000000000000000001": "0.000000000000000001", "170141183460469231731.687303715884105727": "170141183460469231731.687303715884105727",
	} {
		if got := must(t, text).String(); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{"", "-", ".5", "5.", "1e3", "_1", "1_", "1__0", "1.5_0", "0.0000000000000000001", "1.00000000000000001%", "+1", "1 ", "200000000000000000000"} {
		if n, err := Parse(text); err == nil {
			t.Errorf("%q: got %s, want an error", text, n)
		}
	}
	if got := must(t, "-0.0004").Text(3); got != "0" {
		t.Errorf("−0.0004 with three digits: got %s, want 0", got)
	}
}

func TestRandomNumbersHaveTheirDistribution(t *testing.T) {
	s := NewSource(7, "price")
	const count = 50_000
	var sum, square, beyond float64
	for range count {
		f, _ := asFloat(s.Normal()).Float64()
		sum, square = sum+f, square+f*f
		if math.Abs(f) > 1.959964 {
			beyond++
		}
	}
	if mean, variance, tail := sum/count, square/count, beyond/count; math.Abs(mean) > 0.015 || math.Abs(variance-1) > 0.02 || math.Abs(tail-0.05) > 0.004 {
		t.Errorf("got mean %.4f, variance %.4f, tails %.4f; want 0, 1 and 0.05", mean, variance, tail)
	}
	if a, b := NewSource(7, "price").Uint64(), NewSource(7, "demand").Uint64(); a == b {
		t.Error("two names have the same numbers")
	}
	// The first three outputs of SplitMix64 with state 0, as published with it.
	zero := &Source{}
	for i, want := range []uint64{0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4, 0x06c45d188009454f} {
		if got := zero.Uint64(); got != want {
			t.Errorf("number %d: got %#x, want %#x", i, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"0", "-1.5", "10_000", "2.5%", "-0.0%", "1e3", "170141183460469231731.687303715884105727"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n, err := Parse(text)
		if err != nil {
			return
		}
		again, err := Parse(n.String())
		if err != nil || again != n {
			t.Errorf("%q is %s, which is read as %s, %v", text, n, again, err)
		}
	})
}

func BenchmarkMul(b *testing.B) {
	x, y := Int(9_441_378_959), Ratio(215, 10_000)
	for b.Loop() {
		x.Mul(y)
	}
}

func BenchmarkExp(b *testing.B) {
	x := Ratio(-31, 10)
	for b.Loop() {
		x.Exp()
	}
}
