package chart

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
)

func TestBarsGoBothWaysAndAreWellFormed(t *testing.T) {
	c := Bars{Title: "Gains & losses", Unit: "IOTX", Bars: []Bar{{"a <b>", -50, "-50"}, {"c", 100, "100"}, {"nothing", 0, "0"}, {"most", math.MaxInt64, "much"}, {"least", math.MinInt64, "little"}}}
	svg, err := c.SVG()
	if err != nil {
		t.Fatal(err)
	}
	for decoder := xml.NewDecoder(strings.NewReader(string(svg))); ; {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
	}
	if n := strings.Count(string(svg), `class="bar1"`); n != 2 {
		t.Errorf("%d bars to the left, want 2", n)
	}
	if _, err := (&Bars{Title: "none"}).SVG(); !errors.Is(err, ErrEmpty) {
		t.Errorf("no bars: %v", err)
	}
}
