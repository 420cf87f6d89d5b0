package chart

import (
	"fmt"
	"html"
	"math/bits"
	"strings"
)

// Bars are horizontal bars to the right of an axis, and to the left where a value is below 0. Like Chart, the same data give the
// same bytes.
type Bars struct {
	Title string
	Unit  string
	Bars  []Bar
}

// A Bar is one value.
type Bar struct {
	Label string
	Value int64
	Text  string // the value for people
}

// MaxBars is what a person reads in one picture.
const MaxBars = 60

const (
	barHeight  = 18
	barStep    = 24
	barLabels  = 190
	barNumbers = 120
	barTop     = 54
)

const barStyle = `.chart .bar0{fill:var(--c0)}.chart .bar1{fill:var(--c1)}`

// SVG draws the bars in their order from the top.
func (c *Bars) SVG() ([]byte, error) {
	if len(c.Bars) == 0 || len(c.Bars) > MaxBars {
		return nil, fmt.Errorf("%w: %s has %d bars, want 1 to %d", ErrEmpty, c.Title, len(c.Bars), MaxBars)
	}
	var out strings.Builder
	id := strings.Trim(notWord.ReplaceAllString(strings.ToLower(c.Title), "-"), "-")
	tall := barTop + barStep*len(c.Bars) + 16
	fmt.Fprintf(&out, `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 %d %d" role="img" aria-labelledby="%s-t %s-d">`, width, tall, id, id)
	fmt.Fprintf(&out, "\n<title id=\"%s-t\">%s</title>\n<desc id=\"%s-d\">%s</desc>\n<style>%s%s</style>\n", id, html.EscapeString(c.Title), id, html.EscapeString(c.describe()), style, barStyle)
	fmt.Fprintf(&out, "<rect class=\"paper\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n<text class=\"title\" x=\"16\" y=\"28\">%s</text>\n", width, tall, html.EscapeString(c.Title))
	fmt.Fprintf(&out, "<text x=\"%d\" y=\"28\" text-anchor=\"end\">%s</text>\n", width-16, html.EscapeString(c.Unit))
	low, high := c.bounds()
	room := uint64(width - barLabels - barNumbers - 32)
	zero := barLabels + 16 + int(part(low, low+high, room))
	for i, b := range c.Bars {
		y := barTop + barStep*i
		long := int(part(magnitude(b.Value), low+high, room))
		x, class, end := zero, 0, zero+long+6
		if b.Value < 0 {
			x, class, end = zero-long, 1, zero+6
		}
		fmt.Fprintf(&out, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect class=\"bar%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/><text x=\"%d\" y=\"%d\" text-anchor=\"start\">%s</text>\n",
			barLabels, y+13, html.EscapeString(b.Label), class, x, y, max(long, 1), barHeight, end, y+13, html.EscapeString(b.Text))
	}
	fmt.Fprintf(&out, "<path class=\"zero\" d=\"M%d %dV%d\"/>\n</svg>\n", zero, barTop-6, tall-12)
	return []byte(out.String()), nil
}

// bounds returns how far bars go to the left and to the right. Values beyond 2^62 are drawn as that.
func (c *Bars) bounds() (low, high uint64) {
	for _, b := range c.Bars {
		if b.Value < 0 {
			low = max(low, min(magnitude(b.Value), 1<<62))
		} else {
			high = max(high, min(magnitude(b.Value), 1<<62))
		}
	}
	return low, max(high, 1)
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// part returns n × by ÷ of, at most by.
func part(n, of, by uint64) uint64 {
	if n >= of {
		return by
	}
	hi, lo := bits.Mul64(n, by)
	q, _ := bits.Div64(hi, lo, of)
	return q
}

func (c *Bars) describe() string {
	var parts []string
	for _, b := range c.Bars {
		parts = append(parts, b.Label+": "+b.Text)
	}
	return c.Unit + ". " + strings.Join(parts, "; ") + "."
}
