package main

import (
	"fmt"
	"html"
	"math/big"
	"strings"

	"github.com/trellis-network/trellis/internal/chart"
	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/report"
)

// diffPage is the difference with its charts inside, one file to send around.
func diffPage(d *report.Difference) ([]byte, error) {
	var b strings.Builder
	a, c := d.Policies[0], d.Policies[1]
	title := fmt.Sprintf("%s %d → %s %d", a.Name, a.Version, c.Name, c.Version)
	openPage(&b, title)
	fmt.Fprintf(&b, "<p>What epochs %d to %d of project %d would have paid under another policy, from the same readings, devices and budgets. "+
		"%d devices gain, %d lose %s IOTX together, %d stay.</p>\n", d.Epochs[0].Epoch, d.Epochs[len(d.Epochs)-1].Epoch, d.Project, d.Gainers, d.Losers, d.Moved.IOTX(),
		len(d.Devices)-d.Gainers-d.Losers)
	fmt.Fprintf(&b, "<p>Policy before <code>%s</code><br>Policy after <code>%s</code></p>\n", a.Hash, c.Hash)
	htmlTable(&b, []string{"", "before", "after", "change"}, totalRows(d))
	b.WriteString("<div class=\"charts\">\n")
	charts := []*chart.Bars{gainHistogram(d), edgeBars("Who loses most", d.Devices, -1), edgeBars("Who gains most", d.Devices, 1)}
	for _, bars := range charts {
		if len(bars.Bars) == 0 {
			continue
		}
		svg, err := bars.SVG()
		if err != nil {
			return nil, err
		}
		b.Write(svg)
	}
	b.WriteString(cellMap(d.Cells))
	b.WriteString("</div>\n<h2>Reasons</h2>\n")
	rows := [][]string{}
	for _, r := range d.Reasons {
		rows = append(rows, []string{string(r.From), string(r.To), fmt.Sprint(r.Times), r.Before.IOTX(), r.After.IOTX(), signedIOTX(r.Gain())})
	}
	htmlTable(&b, []string{"reason before", "reason after", "devices × epochs", "IOTX before", "IOTX after", "change"}, rows)
	groupTables(&b, d)
	b.WriteString("</body></html>\n")
	return []byte(b.String()), nil
}

func openPage(b *strings.Builder, title string) {
	fmt.Fprintf(b, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%s</title><style>%s</style></head><body>\n<h1>%s</h1>\n",
		html.EscapeString(title), pageStyle, html.EscapeString(title))
}

func htmlTable(b *strings.Builder, heads []string, rows [][]string) {
	fmt.Fprintf(b, "<div class=\"scroll\"><table><tr><th>%s</th></tr>\n", strings.Join(heads, "</th><th>"))
	for _, row := range rows {
		for i := range row {
			row[i] = html.EscapeString(row[i])
		}
		fmt.Fprintf(b, "<tr><td>%s</td></tr>\n", strings.Join(row, "</td><td>"))
	}
	b.WriteString("</table></div>\n")
}

func totalRows(d *report.Difference) [][]string {
	rows := [][]string{
		{"paid (IOTX)", d.Total.Before.IOTX(), d.Total.After.IOTX(), signedIOTX(d.Total.Gain())},
		{"devices paid", fmt.Sprint(d.ByDevice[0].Paid), fmt.Sprint(d.ByDevice[1].Paid), ""},
		{"Gini over devices", d.ByDevice[0].Gini.String(), d.ByDevice[1].Gini.String(), ""},
		{"share of the ten best paid devices", d.ByDevice[0].Top10.String(), d.ByDevice[1].Top10.String(), ""},
		{"share of the best paid tenth", d.ByDevice[0].TopTenth.String(), d.ByDevice[1].TopTenth.String(), ""},
	}
	if len(d.Owners) > 0 {
		rows = append(rows, []string{"Gini over owners", d.ByOwner[0].Gini.String(), d.ByOwner[1].Gini.String(), ""},
			[]string{"share of the ten best paid owners", d.ByOwner[0].Top10.String(), d.ByOwner[1].Top10.String(), ""})
	}
	for _, e := range d.Epochs {
		rows = append(rows, []string{fmt.Sprintf("epoch %d (%d devices, %d readings)", e.Epoch, e.Devices, e.Readings), e.Before.IOTX(), e.After.IOTX(), signedIOTX(e.Gain())})
	}
	return rows
}

// steps are where the bars of the histogram begin, in percent of what a device got before.
var steps = []int64{-100, -75, -50, -25, -10, -1, 1, 10, 25, 50, 100}

// gainHistogram counts devices by how much they gain or lose of what they had.
func gainHistogram(d *report.Difference) *chart.Bars {
	counts := make([]int64, len(steps)+1)
	fresh := int64(0)
	for i := range d.Devices {
		c := &d.Devices[i].Change
		if c.Before.IsZero() {
			if !c.After.IsZero() {
				fresh++
			}
			continue
		}
		// The change in hundredths of a percent, toward zero.
		part := new(big.Int).Quo(new(big.Int).Mul(c.Gain(), big.NewInt(10_000)), c.Before.Big())
		at := 0
		for at < len(steps) && part.Cmp(big.NewInt(steps[at]*100)) >= 0 {
			at++
		}
		counts[at]++
	}
	bars := &chart.Bars{Title: "Devices by what they gain or lose", Unit: "devices"}
	for at := 1; at < len(counts); at++ {
		label := fmt.Sprintf("%+d %% and more", steps[at-1])
		if at < len(steps) {
			label = fmt.Sprintf("%+d to %+d %%", steps[at-1], steps[at])
		}
		bars.Bars = append(bars.Bars, chart.Bar{Label: label, Value: counts[at], Text: fmt.Sprint(counts[at])})
	}
	bars.Bars = append(bars.Bars, chart.Bar{Label: "had nothing before", Value: fresh, Text: fmt.Sprint(fresh)})
	return bars
}

// edgeBars draws the devices that lose (-1) or gain (1) most, in thousandths of a coin.
func edgeBars(title string, devices []report.DeviceChange, sign int) *chart.Bars {
	bars := &chart.Bars{Title: title, Unit: "IOTX"}
	for i := range devices {
		at := i
		if sign > 0 {
			at = len(devices) - 1 - i
		}
		gain := devices[at].Gain()
		if gain.Sign() != sign || len(bars.Bars) == 2*mostShown {
			break
		}
		device := strings.ToLower(devices[at].Device.Hex())
		milli := new(big.Int).Quo(gain, big.NewInt(1_000_000_000_000_000))
		if !milli.IsInt64() {
			continue
		}
		bars.Bars = append(bars.Bars, chart.Bar{Label: device[:10] + "…" + device[38:], Value: milli.Int64(), Text: signedIOTX(gain)})
	}
	return bars
}

// mapped is how many cells the map shows; the ones with the largest changes at both ends.
const mapped = 2000

// cellMap draws the cells' centres on a plain map: blue where it gains, orange where it loses, by how much of what it had.
func cellMap(cells []report.GroupChange) string {
	if len(cells) > mapped {
		cells = append(append([]report.GroupChange{}, cells[:mapped/2]...), cells[len(cells)-mapped/2:]...)
	}
	type dot struct {
		x, y float64
		text string
		up   bool
	}
	var dots []dot
	for _, c := range cells {
		cell, err := geo.ParseCell(c.Key)
		if err != nil {
			continue
		}
		at := cell.Centre()
		x, y := degrees(at.Longitude().String()), -degrees(at.Latitude().String())
		dots = append(dots, dot{x, y, fmt.Sprintf("%s: %d devices, %s IOTX", c.Key, c.Devices, signedIOTX(c.Gain())), c.Gain().Sign() >= 0})
	}
	if len(dots) < 2 {
		return ""
	}
	low, high := [2]float64{dots[0].x, dots[0].y}, [2]float64{dots[0].x, dots[0].y}
	for _, d := range dots {
		low[0], low[1], high[0], high[1] = min(low[0], d.x), min(low[1], d.y), max(high[0], d.x), max(high[1], d.y)
	}
	span := max(high[0]-low[0], high[1]-low[1], 0.01)
	var b strings.Builder
	b.WriteString("<svg class=\"chart\" viewBox=\"0 0 800 800\" role=\"img\"><title>Cells: blue gains, orange loses</title>\n<rect class=\"paper\" width=\"800\" height=\"800\" rx=\"6\"/><text class=\"title\" x=\"16\" y=\"28\">Cells: blue gains, orange loses</text>\n")
	for _, d := range dots {
		colour := "#d55e00"
		if d.up {
			colour = "#0072b2"
		}
		fmt.Fprintf(&b, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\" fill-opacity=\".7\"><title>%s</title></circle>\n", 40+(d.x-low[0])/span*720, 60+(d.y-low[1])/span*700, colour, html.EscapeString(d.text))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

func degrees(text string) float64 {
	var f float64
	fmt.Sscan(text, &f) // a decimal's own spelling
	return f
}

// groupTables shows both ends of the tables that may be long.
func groupTables(b *strings.Builder, d *report.Difference) {
	for _, t := range []struct {
		title  string
		groups []report.GroupChange
	}{{"Owners", d.Owners}, {"Cells (H3)", d.Cells}, {"Groups", d.Groups}} {
		if len(t.groups) == 0 {
			continue
		}
		shown := t.groups
		if len(shown) > 4*mostShown {
			shown = append(append([]report.GroupChange{}, shown[:2*mostShown]...), shown[len(shown)-2*mostShown:]...)
		}
		rows := [][]string{}
		for _, g := range shown {
			rows = append(rows, []string{g.Key, fmt.Sprint(g.Devices), fmt.Sprint(g.Gainers), fmt.Sprint(g.Losers), g.Before.IOTX(), g.After.IOTX(), signedIOTX(g.Gain())})
		}
		fmt.Fprintf(b, "<h2>%s</h2>\n", t.title)
		if left := len(t.groups) - len(shown); left > 0 {
			fmt.Fprintf(b, "<p>Those that lose and gain most; %d more are not shown.</p>\n", left)
		}
		htmlTable(b, []string{"", "devices", "gain", "lose", "IOTX before", "IOTX after", "change"}, rows)
	}
}
