package main

import (
	"strings"
	"testing"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

func TestAmountsOfTokensAreReadByTheirDecimals(t *testing.T) {
	for _, c := range []struct {
		text     string
		decimals uint8
		want     string
	}{{"1", 0, "1"}, {"1.5", 6, "1500000"}, {"0.000001", 6, "1"}, {"12", 18, "12000000000000000000"}, {"007", 2, "700"}} {
		got, err := parseUnits(c.text, c.decimals)
		if err != nil || got.String() != c.want {
			t.Errorf("%q with %d decimals: %s, %v; want %s", c.text, c.decimals, got, err, c.want)
		}
	}
	for _, text := range []string{"", "0", "0.0", ".5", "1.", "-1", "1e3", "1,5", "0.0000001", "+1", " 1", "1 ", "0x10", strings.Repeat("9", 80)} {
		if got, err := parseUnits(text, 6); err == nil {
			t.Errorf("%q was read as %s", text, got)
		}
	}
}

func TestPartsArePercentages(t *testing.T) {
	for text, want := range map[string]uint64{
		"0": 0, "100": chain.Whole, "40": chain.Whole / 10 * 4, "12.5%": chain.Whole / 8, "0.0000000000000001": 1,
	} {
		got, err := parsePart(text)
		if err != nil || got != want {
			t.Errorf("%q: %d, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "101", "100.1", "-1", ".5", "1.", "0.00000000000000001", "1%%", "1000"} {
		if got, err := parsePart(text); err == nil {
			t.Errorf("%q was read as %d", text, got)
		}
	}
	if got := formatPart(chain.Whole / 8); got != "12.5 %" {
		t.Errorf("an eighth is %q", got)
	}
}

func TestTimesAreReadFromNowOrWhole(t *testing.T) {
	const now = 1_800_000_000
	for text, want := range map[string]uint64{"9d": now + 9*86400, "36h": now + 36*3600, "0s": now, "2027-01-15T08:00:01Z": now + 1} {
		got, err := parseUntil(text, now)
		if err != nil || got != want {
			t.Errorf("%q: %d, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "-1h", "d", "9", "tomorrow", "-3d"} {
		if got, err := parseUntil(text, now); err == nil {
			t.Errorf("%q was read as %d", text, got)
		}
	}
}

func FuzzAmountsOfTokensKeepEveryUnit(f *testing.F) {
	f.Add("1.5", uint8(6))
	f.Add("0.000000000000000001", uint8(18))
	f.Add("99999999999999999999999999", uint8(0))
	f.Fuzz(func(t *testing.T, text string, decimals uint8) {
		decimals %= 37
		n, err := parseUnits(text, decimals)
		if err != nil {
			return
		}
		again, err := parseUnits(formatUnits(n, decimals), decimals)
		if err != nil || again.Cmp(n) != 0 {
			t.Errorf("%q is %s, printed %s, read %s: %v", text, n, formatUnits(n, decimals), again, err)
		}
	})
}

func FuzzPartsKeepEveryUnit(f *testing.F) {
	f.Add("12.5")
	f.Add("100%")
	f.Fuzz(func(t *testing.T, text string) {
		n, err := parsePart(text)
		if err != nil {
			return
		}
		if n > chain.Whole {
			t.Errorf("%q is %d, more than the whole", text, n)
		}
		if again, err := parsePart(strings.TrimSuffix(formatPart(n), " %")); err != nil || again != n {
			t.Errorf("%q is %d, printed %s, read %d: %v", text, n, formatPart(n), again, err)
		}
	})
}

func FuzzUntilIsNoPanic(f *testing.F) {
	f.Add("9d")
	f.Add("2027-01-15T08:00:00Z")
	f.Fuzz(func(t *testing.T, text string) {
		if got, err := parseUntil(text, 1_800_000_000); err == nil && strings.HasSuffix(text, "d") && got < 1_800_000_000 {
			t.Errorf("%q is %d, before now", text, got)
		}
	})
}

func TestRiskIsDrawnBesideTheLargest(t *testing.T) {
	r := riskRow{Service: 3, Until: 1_800_000_000, ValueAtRisk: units.IOTX(400), Coverage: "75.0 %", Worth: units.IOTX(300), Operators: []riskOperatorRow{
		{Operator: 1, Secures: true, Worth: units.IOTX(200)}, {Operator: 2, Worth: units.IOTX(100)},
	}}
	var out strings.Builder
	writeRisk(&out, r)
	for _, want := range []string{
		"300 USD guaranteed", "75.0 % of 400 USD at risk", strings.Repeat("█", 24) + "   66.6 %",
		strings.Repeat("█", 12) + strings.Repeat("░", 12) + "   33.3 %  opted out",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
