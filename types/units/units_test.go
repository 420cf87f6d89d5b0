package units

import (
	"math"
	"math/big"
	"testing"
)

func TestDecimalHasOneSpelling(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "-0.0": "0", "1.50": "1.5", "007": "7", "-0.05": "-0.05", "0.000000001": "0.000000001",
		"9223372036854775807": "9223372036854775807", "12.000": "12",
	} {
		d, err := ParseDecimal(in)
		if err != nil {
			t.Errorf("ParseDecimal(%q): %v", in, err)
		} else if d.String() != want {
			t.Errorf("ParseDecimal(%q) = %s, want %s", in, d, want)
		}
	}
	for _, bad := range []string{"", ".", "1.", ".5", "1e3", "+1", "1_0", "0.-5", "1.0000000001", "9223372036854775808", "-9223372036854775808", "0x1", "NaN"} {
		if d, err := ParseDecimal(bad); err == nil {
			t.Errorf("ParseDecimal(%q) = %s, want an error", bad, d)
		}
	}
}

func FuzzDecimalTextIsCanonical(f *testing.F) {
	f.Add("12.5")
	f.Add("-0.05")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDecimal(s)
		if err != nil {
			return
		}
		again, err := ParseDecimal(d.String())
		if err != nil || again != d || !Canonical(d.Coefficient(), d.Scale()) {
			t.Fatalf("%q: %v, then %v (%v)", s, d, again, err)
		}
		want, ok := new(big.Rat).SetString(s)
		got, _ := new(big.Rat).SetString(d.String())
		if !ok || got.Cmp(want) != 0 {
			t.Fatalf("%q parsed to %s", s, d)
		}
	})
}

func TestAmountKeepsEveryWei(t *testing.T) {
	a, err := ParseIOTX("1.000000000000000001")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := a.String(), "1000000000000000001"; got != want {
		t.Errorf("wei = %s, want %s", got, want)
	}
	if got, want := a.IOTX(), "1.000000000000000001"; got != want {
		t.Errorf("IOTX = %s, want %s", got, want)
	}
	if _, err := Wei(1).Sub(Wei(2)); err == nil {
		t.Error("1 − 2 wei gave no error")
	}
	for _, bad := range []string{"-1", "+1", "01", "", "1.5", "1e18"} {
		if got, err := ParseWei(bad); err == nil {
			t.Errorf("ParseWei(%q) = %s, want an error", bad, got)
		}
	}
	if got, want := Wei(10).MulDiv(big.NewInt(2), big.NewInt(3)).String(), "6"; got != want {
		t.Errorf("10·2/3 = %s, want %s", got, want)
	}
	if got := (Amount{}).IOTX(); got != "0" {
		t.Errorf("zero = %q IOTX", got)
	}
	if got, want := Wei(math.MaxUint64).IOTX(), "18.446744073709551615"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
