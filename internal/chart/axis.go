package chart

import (
	"strconv"
	"strings"
)

// An axis goes from low to high in equal steps.
type axis struct{ low, high, step int64 }

// axis finds round numbers around all values. It begins at 0, unless the values lie close together far from it.
func (c *Chart) axis() axis {
	low, high := c.Series[0].Values[0], c.Series[0].Values[0]
	for _, s := range c.Series {
		for _, values := range [][]int64{s.Values, s.Low, s.High} {
			for _, v := range values {
				low, high = min(low, v), max(high, v)
			}
		}
	}
	if low > 0 && high-low > low/4 {
		low = 0
	}
	if high < 0 && high-low > -high/4 {
		high = 0
	}
	if low == high {
		low, high = min(low, 0), max(high, low+1)
	}
	step := round((high - low) / 5)
	a := axis{floor(low, step) * step, -floor(-high, step) * step, step}
	return a
}

// round returns the next number of 1, 2, 5, 10, 20, … that is not below n.
func round(n int64) int64 {
	power := int64(1)
	for {
		for _, m := range []int64{1, 2, 5} {
			if m*power >= n {
				return m * power
			}
		}
		power *= 10
	}
}

func floor(n, d int64) int64 {
	q := n / d
	if n%d < 0 {
		q--
	}
	return q
}

// number writes a value shortly: 1.5k, 20M, 9.4bn.
func (c *Chart) number(v int64) string {
	if v < 0 {
		return "−" + c.number(-v)
	}
	digits, places := strconv.FormatInt(v, 10), c.Decimals
	if missing := places + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	suffix := ""
	for _, s := range []struct {
		digits int
		name   string
	}{{12, "tn"}, {9, "bn"}, {6, "M"}, {3, "k"}} {
		if len(digits)-places > s.digits {
			places, suffix = places+s.digits, s.name
			break
		}
	}
	whole, fraction := digits[:len(digits)-places], strings.TrimRight(digits[len(digits)-places:], "0")
	// Four digits are enough to tell two marks apart, two after zeros.
	if room := max(4-len(whole), 0); len(fraction) > room && whole != "0" {
		fraction = strings.TrimRight(fraction[:room], "0")
	}
	if fraction == "" {
		return whole + suffix
	}
	return whole + "." + fraction + suffix
}
