package decimal

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/trellis-network/trellis/types/units"
)

// unitsOf returns d in billionths.
func unitsOf(d Decimal) *big.Int {
	n := d.Abs().wide().ToBig()
	if d.Sign() < 0 {
		n.Neg(n)
	}
	return n
}

var largest = Decimal{1<<63 - 1, 1<<64 - 1}

func randomDecimal(random *rand.Rand) Decimal {
	d := Decimal{random.Int64() >> random.IntN(64), random.Uint64()}
	switch random.IntN(8) {
	case 0:
		return FromInt(int64(random.IntN(5)) - 2)
	case 1:
		d = largest
	}
	if random.IntN(2) == 0 {
		return d.Neg()
	}
	return d
}

func TestSumsAndMeansAreExactAndNeedNoOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	for range 5000 {
		var s, left, right Sum
		want, n := new(big.Int), 1+random.IntN(9)
		for i := range n {
			d := randomDecimal(random)
			s.Add(d)
			if i%2 == 0 {
				left.Add(d)
			} else {
				right.Add(d)
			}
			want.Add(want, unitsOf(d))
		}
		right.Merge(left)
		if right != s {
			t.Fatal("merged sums differ")
		}
		got, err := s.Decimal()
		if fits := want.BitLen() <= 127; fits != (err == nil) || fits && unitsOf(got).Cmp(want) != 0 {
			t.Fatalf("sum %s (%v), want %s billionths", got, err, want)
		}
		mean, err := s.Mean(int64(n))
		if wantMean := new(big.Int).Quo(want, big.NewInt(int64(n))); err != nil || unitsOf(mean).Cmp(wantMean) != 0 {
			t.Fatalf("mean %s (%v), want %s billionths", mean, err, wantMean)
		}
	}
}

func TestCoinsAreCutToNineDigits(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0", "999999999": "0", "1000000000": "0.000000001", "1234567890123456789": "1.23456789", "100000000000000000000": "100",
	} {
		a, err := units.ParseWei(wei)
		if err != nil {
			t.Fatal(err)
		}
		d, err := FromAmount(a)
		if err != nil || d.String() != want {
			t.Errorf("%s wei are %s coins (%v), want %s", wei, d, err, want)
		}
		back := d.Wei()
		if cut := new(big.Int).Sub(a.Big(), back.ToBig()); cut.Sign() < 0 || cut.Cmp(big.NewInt(one)) >= 0 {
			t.Errorf("%s wei come back as %s", wei, back.Dec())
		}
	}
	huge, err := units.FromBig(new(big.Int).Lsh(big.NewInt(1), 255))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := FromAmount(huge); err == nil {
		t.Error("an amount above the largest decimal is taken")
	}
	if wei := FromInt(-1).Wei(); !wei.IsZero() {
		t.Errorf("−1 coin is %s wei", wei.Dec())
	}
	price, err := Parse("0.000000003")
	if err != nil {
		t.Fatal(err)
	}
	if wei := price.MulWei(7); wei.Dec() != "21000000000" {
		t.Errorf("7 points are %s wei", wei.Dec())
	}
	most := largest.MulWei(1<<64 - 1)
	if most.BitLen() != 127+30+64 {
		t.Errorf("the most has %d bits", most.BitLen())
	}
}

func TestAppendTextIsString(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	for range 5000 {
		d := randomDecimal(random)
		if random.IntN(2) == 0 {
			d.hi = d.hi >> 63 // small ones are written another way
		}
		if got, err := d.AppendText([]byte("x")); err != nil || string(got) != "x"+d.String() {
			t.Fatalf("%s is appended as %s (%v)", d, got, err)
		}
	}
}

func TestBillionthsAreExactOrRefused(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	for range 5000 {
		d := randomDecimal(random)
		n, ok := d.Billionths()
		if fits := unitsOf(d).IsInt64(); fits != ok || ok && FromBillionths(n) != d {
			t.Fatalf("%s is %d billionths (%t)", d, n, ok)
		}
		if back := FromBillionths(int64(random.Uint64())); unitsOf(back).IsInt64() == false {
			t.Fatalf("%s does not come back", back)
		}
	}
}
