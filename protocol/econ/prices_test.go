package econ_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/protocol/econ"
)

func TestPricesThatCannotBe(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "line 1",
		"date,usd\n":                   "no lines",
		"2027-01-01,0":                 "above 0",
		"2027-01-01,1\n2027-01-01,2":   "does not come after",
		"2027-01-01,1\nsoon,2":         "line 2",
		"2027-01-01;1":                 "line 1",
		"date,usd\n2027-01-01,1.2.3\n": "line 2",
	} {
		if _, err := econ.ParsePrices(text); !errors.Is(err, econ.ErrPrices) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q", text, err, want)
		}
	}
}

func FuzzPrices(f *testing.F) {
	f.Add("date,usd\n2027-01-01,0.01\n2027-01-02,0.011\r\n")
	f.Add("2027-01-01,0.01")
	f.Fuzz(func(t *testing.T, text string) {
		points, err := econ.ParsePrices(text)
		if err != nil {
			return
		}
		var again strings.Builder
		for _, p := range points {
			fmt.Fprintf(&again, "%s,%s\n", p.Date, p.USD)
		}
		second, err := econ.ParsePrices(again.String())
		if err != nil || fmt.Sprint(second) != fmt.Sprint(points) {
			t.Errorf("%q: written again it is %v, %v", text, second, err)
		}
	})
}
