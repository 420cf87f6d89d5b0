package chart

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"strings"
	"testing"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

func sample() Chart {
	c := Chart{Title: "Supply & burns", Unit: "IOTX", Decimals: 2, Marks: []Mark{{Day: 21_400, Text: "vote <1>"}}}
	a, b := Series{Name: "Supply"}, Series{Name: "Burned"}
	for i := range int64(40) {
		c.Days = append(c.Days, 20_819+i*30)
		a.Values = append(a.Values, 944_137_895_900+i*i*100_000_000)
		a.Low, a.High = append(a.Low, a.Values[i]-i*1_000_000_000), append(a.High, a.Values[i]+i*1_000_000_000)
		b.Values = append(b.Values, i*20_000_000_000-100_000_000_000)
	}
	c.Series = []Series{a, b}
	return c
}

func TestChartIsDrawnTheSameEverywhere(t *testing.T) {
	c := sample()
	got, err := c.SVG()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("testdata/sample.svg", got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/sample.svg")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("the chart is not as in testdata/sample.svg; if it shall change: go generate ./internal/chart")
	}
}

func TestChartIsXMLAndTellsWhatItShows(t *testing.T) {
	c := sample()
	svg, err := c.SVG()
	if err != nil {
		t.Fatal(err)
	}
	for decoder := xml.NewDecoder(bytes.NewReader(svg)); ; {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{`role="img"`, "<title id=\"supply-burns-t\">Supply &amp; burns</title>", "Supply: 9.441bn on 2027-01-01, 10.96bn on 2030-03-16",
		"prefers-color-scheme:dark", "vote &lt;1&gt;", ">Jan 2028</text>"} {
		if !strings.Contains(string(svg), want) {
			t.Errorf("%q is not in the chart", want)
		}
	}
}

func TestChartsThatCannotBe(t *testing.T) {
	short, many, uneven := sample(), sample(), sample()
	short.Days = short.Days[:1]
	many.Series = make([]Series, 7)
	uneven.Series[0].Low = uneven.Series[0].Low[1:]
	for want, c := range map[error]Chart{ErrEmpty: short, ErrSeries: many, ErrShape: uneven} {
		if _, err := c.SVG(); !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
}

func TestNumbersOnTheAxisAreShort(t *testing.T) {
	for _, test := range []struct {
		value    int64
		decimals int
		want     string
	}{{0, 2, "0"}, {150, 2, "1.5"}, {-150_000, 2, "−1.5k"}, {944_137_895_900, 2, "9.441bn"}, {5, 4, "0.0005"}, {1_000_000, 0, "1M"}, {999, 0, "999"}, {1000, 0, "1k"}} {
		if got := (&Chart{Decimals: test.decimals}).number(test.value); got != test.want {
			t.Errorf("%d with %d decimals: got %s, want %s", test.value, test.decimals, got, test.want)
		}
	}
}

func TestAxisHoldsAllValues(t *testing.T) {
	for _, values := range [][]int64{{0, 0}, {5, 5}, {-5, -5}, {1, 2}, {-7, 1_000_000_000_000_000}, {999_999, 1_000_001}, {-3, -1}} {
		c := Chart{Title: "x", Days: []int64{1, 2}, Series: []Series{{Name: "a", Values: values}}}
		a := c.axis()
		if low, high := min(values[0], values[1]), max(values[0], values[1]); a.low > low || a.high < high || a.step <= 0 || (a.high-a.low)/a.step > 12 {
			t.Errorf("%v: got %+v", values, a)
		}
		if _, err := c.SVG(); err != nil {
			t.Errorf("%v: %v", values, err)
		}
	}
	if got := scale(math.MaxInt64-1, 10*plotHeight, math.MaxInt64); got != 10*plotHeight-1 {
		t.Errorf("the largest values: got %d", got)
	}
}
