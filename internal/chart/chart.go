// Package chart draws series of days as SVG: the same bytes on every machine, for light and dark pages, and readable
// without colours.
package chart

import (
	"errors"
	"fmt"
	"html"
	"math/bits"
	"regexp"
	"strings"
	"time"
)

// Errors of this package.
var (
	ErrEmpty  = errors.New("a chart needs two days and a series at least")
	ErrShape  = errors.New("a series has another number of values than the chart has days")
	ErrSeries = errors.New("more than six series in one chart")
)

// MaxSeries is how many lines can be told apart, by colour and by dashes.
const MaxSeries = 6

// A Chart is lines over time. Values are whole numbers: a value v stands for v × 10^−Decimals.
type Chart struct {
	Title    string
	Unit     string
	Decimals int
	Days     []int64 // since 1 January 1970, rising
	Series   []Series
	Marks    []Mark
}

// A Series is one line, and a band around it if Low and High are given.
type Series struct {
	Name      string
	Values    []int64
	Low, High []int64
}

// A Mark is a day on which something happened.
type Mark struct {
	Day  int64
	Text string
}

// Measures in pixels. Coordinates in paths are tenths of them.
const (
	width, height            = 760, 380
	left, right, top, bottom = 70, 24, 84, 44
	plotWidth                = width - left - right
	plotHeight               = height - top - bottom
	legendColumn             = 172
	legendRow                = 18
)

// style is for the picture alone and inside of a page. The colours are Okabe and Ito's, which people with any kind of
// colour blindness tell apart; dashes tell the lines apart where there are no colours.
const style = `svg.chart{font:12px/1.4 system-ui,sans-serif;--ink:#1c2430;--soft:#5b6675;--grid:#e3e7ec;--paper:#fff;` +
	`--c0:#0072b2;--c1:#d55e00;--c2:#00805e;--c3:#a8508a;--c4:#a36b00;--c5:#3d6fb6}` +
	`@media (prefers-color-scheme:dark){svg.chart{--ink:#e8edf3;--soft:#9aa6b5;--grid:#2c3540;--paper:#12171d;` +
	`--c0:#56b4e9;--c1:#ff8c42;--c2:#2fd1a0;--c3:#e69ac6;--c4:#f0b73f;--c5:#9dbcf2}}` +
	`.chart .paper{fill:var(--paper)}.chart text{fill:var(--soft)}.chart .title{fill:var(--ink);font-size:16px;font-weight:600}` +
	`.chart .grid{stroke:var(--grid);stroke-width:1}.chart .zero{stroke:var(--soft);stroke-width:1}` +
	`.chart .mark{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 3}` +
	`.chart .line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}.chart .band{stroke:none;opacity:.18}` +
	`.chart .s0{stroke:var(--c0)}.chart .s1{stroke:var(--c1);stroke-dasharray:7 3}.chart .s2{stroke:var(--c2);stroke-dasharray:2 3}` +
	`.chart .s3{stroke:var(--c3);stroke-dasharray:9 3 2 3}.chart .s4{stroke:var(--c4);stroke-dasharray:4 4}.chart .s5{stroke:var(--c5);stroke-dasharray:12 4}` +
	`.chart .b0{fill:var(--c0)}.chart .b1{fill:var(--c1)}.chart .b2{fill:var(--c2)}.chart .b3{fill:var(--c3)}.chart .b4{fill:var(--c4)}.chart .b5{fill:var(--c5)}`

// SVG draws the chart.
func (c *Chart) SVG() ([]byte, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	p := &plot{Chart: c, y: c.axis()}
	id := strings.Trim(notWord.ReplaceAllString(strings.ToLower(c.Title), "-"), "-")
	p.printf(`<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 %d %d" role="img" aria-labelledby="%s-t %s-d">`, width, height, id, id)
	p.printf("\n<title id=\"%s-t\">%s</title>\n<desc id=\"%s-d\">%s</desc>\n<style>%s</style>\n", id, html.EscapeString(c.Title), id, html.EscapeString(c.describe()), style)
	p.printf("<rect class=\"paper\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n", width, height)
	p.printf("<text class=\"title\" x=\"16\" y=\"28\">%s</text>\n", html.EscapeString(c.Title))
	p.legend()
	p.grid()
	p.months()
	p.marks()
	for i, s := range c.Series {
		p.line(i, s)
	}
	p.printf("</svg>\n")
	return []byte(p.out.String()), nil
}

var notWord = regexp.MustCompile(`[^a-z0-9]+`)

func (c *Chart) check() error {
	if len(c.Days) < 2 || len(c.Series) == 0 || c.Days[0] >= c.Days[len(c.Days)-1] {
		return fmt.Errorf("%w: %s", ErrEmpty, c.Title)
	}
	if len(c.Series) > MaxSeries {
		return fmt.Errorf("%w: %s", ErrSeries, c.Title)
	}
	for _, s := range c.Series {
		banded := len(s.Low) > 0 || len(s.High) > 0
		if len(s.Values) != len(c.Days) || banded && (len(s.Low) != len(c.Days) || len(s.High) != len(c.Days)) {
			return fmt.Errorf("%w: %s, %s", ErrShape, c.Title, s.Name)
		}
	}
	return nil
}

// describe says in words what the lines do, for those who do not see them.
func (c *Chart) describe() string {
	last := len(c.Days) - 1
	var parts []string
	for _, s := range c.Series {
		parts = append(parts, fmt.Sprintf("%s: %s on %s, %s on %s", s.Name, c.number(s.Values[0]), day(c.Days[0]), c.number(s.Values[last]), day(c.Days[last])))
	}
	return c.Unit + ". " + strings.Join(parts, "; ") + "."
}

type plot struct {
	*Chart
	y   axis
	out strings.Builder
}

func (p *plot) printf(format string, args ...any) { fmt.Fprintf(&p.out, format, args...) }

// x and y place a day and a value, in tenths of a pixel.
func (p *plot) x(day int64) int64 {
	first, last := p.Days[0], p.Days[len(p.Days)-1]
	return 10*left + scale(uint64(day-first), 10*plotWidth, uint64(last-first))
}

func (p *plot) at(value int64) int64 {
	value = min(max(value, p.y.low), p.y.high)
	return 10*(top+plotHeight) - scale(uint64(value-p.y.low), 10*plotHeight, uint64(p.y.high-p.y.low))
}

// scale returns n × by ÷ of, for n ≤ of.
func scale(n, by, of uint64) int64 {
	hi, lo := bits.Mul64(n, by)
	q, _ := bits.Div64(hi, lo, of)
	return int64(q)
}

func tenths(n int64) string {
	if n%10 == 0 {
		return fmt.Sprint(n / 10)
	}
	return fmt.Sprintf("%d.%d", n/10, n%10)
}

func (p *plot) legend() {
	for i, s := range p.Series {
		x, y := 16+int64(i%4)*legendColumn, int64(48+i/4*legendRow)
		p.printf("<path class=\"line s%d\" d=\"M%d %dh26\"/><text x=\"%d\" y=\"%d\">%s</text>\n", i, x, y-4, x+32, y, html.EscapeString(s.Name))
	}
}

func (p *plot) grid() {
	p.printf("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n", width-right, top-8, html.EscapeString(p.Unit))
	for v := p.y.low; v <= p.y.high; v += p.y.step {
		class := "grid"
		if v == 0 {
			class = "zero"
		}
		y := tenths(p.at(v))
		p.printf("<path class=\"%s\" d=\"M%d %sH%d\"/><text x=\"%d\" y=\"%s\" text-anchor=\"end\" dy=\".35em\">%s</text>\n",
			class, left, y, width-right, left-8, y, p.number(v))
	}
}

// months writes the years, or the months of a short time, under the axis.
func (p *plot) months() {
	first, last := date(p.Days[0]), date(p.Days[len(p.Days)-1])
	spanned := (last.Year()-first.Year())*12 + int(last.Month()-first.Month())
	step, layout := 1, "Jan 2006"
	for _, s := range []int{1, 2, 3, 6, 12, 24, 60, 120, 240} {
		if step = s; spanned/s <= 10 {
			break
		}
	}
	if step >= 12 {
		layout = "2006"
	}
	for t := time.Date(first.Year(), 1, 1, 0, 0, 0, 0, time.UTC); !t.After(last); t = t.AddDate(0, step, 0) {
		if t.Before(first) {
			continue
		}
		x := tenths(p.x(t.Unix() / 86_400))
		p.printf("<path class=\"grid\" d=\"M%s %dv5\"/><text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", x, top+plotHeight, x, top+plotHeight+20, t.Format(layout))
	}
}

func (p *plot) marks() {
	for _, m := range p.Marks {
		if m.Day < p.Days[0] || m.Day > p.Days[len(p.Days)-1] {
			continue
		}
		x := p.x(m.Day)
		anchor := "start"
		if x > 10*(left+plotWidth*2/3) {
			anchor = "end"
		}
		p.printf("<path class=\"mark\" d=\"M%s %dv%d\"/><text x=\"%s\" y=\"%d\" dx=\"%s\" text-anchor=\"%s\">%s</text>\n",
			tenths(x), top, plotHeight, tenths(x), top+12, map[string]string{"start": "4", "end": "-4"}[anchor], anchor, html.EscapeString(m.Text))
	}
}

func (p *plot) line(i int, s Series) {
	if len(s.Low) > 0 {
		p.printf("<path class=\"band b%d\" d=\"", i)
		p.path(s.High, 0, len(s.High), 1, "M")
		p.path(s.Low, len(s.Low)-1, -1, -1, "L")
		p.printf("Z\"/>\n")
	}
	p.printf("<path class=\"line s%d\" d=\"", i)
	p.path(s.Values, 0, len(s.Values), 1, "M")
	p.printf("\"/>\n")
}

func (p *plot) path(values []int64, from, to, step int, command string) {
	for i := from; i != to; i += step {
		p.printf("%s%s %s", command, tenths(p.x(p.Days[i])), tenths(p.at(values[i])))
		command = "L"
	}
}

func date(day int64) time.Time { return time.Unix(day*86_400, 0).UTC() }
func day(n int64) string       { return date(n).Format("2006-01-02") }
