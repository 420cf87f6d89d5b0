package main

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/internal/chart"
	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// pictures are the charts of a report: a file's name, a title, and the columns that it shows.
var pictures = []struct{ file, title, columns string }{
	{"supply", "Supply and who holds it", "supply circulating staked treasury vesting project"},
	{"flows", "Emitted and burned", "emitted burned_base_fee burned_identity burned_slash burned_usage"},
	{"inflation", "Net inflation", "net_inflation"},
	{"staking", "Staked share and yields", "staked_share staking_yield restaking_yield"},
	{"price", "Price of IOTX", "price_usd"},
	{"devices", "Devices", "devices"},
	{"payback", "Payback time of a device", "payback_days"},
	{"usage", "Who pays for the network", "demand_usd served_usd subsidy_usd"},
	{"subsidy", "Emission's share of what the network costs", "subsidy_share"},
	{"gas", "Gas asked for, of the target", "gas_share"},
	{"basefee", "Base fee", "base_fee_gwei"},
	{"tokenprice", "Price of the network's token", "token_price_usd"},
	{"token", "Supply of the network's token", "token_supply"},
}

// write puts CSV, charts and report into a folder.
func (s *simulated) write(folder string, every econ.Every) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	rows := s.months
	if every == econ.Day {
		var err error
		if rows, _, err = econ.Rows(s.scenario, econ.Day); err != nil {
			return err
		}
	}
	files := map[string][]byte{string(every) + "s.csv": rowsCSV(rows)}
	if len(s.runs) > 1 {
		bands, err := s.bandsCSV()
		if err != nil {
			return err
		}
		files["bands.csv"] = bands
	}
	var charts []string
	for _, p := range pictures {
		svg, err := s.picture(p.title, strings.Fields(p.columns))
		if err != nil {
			return err
		}
		if svg != nil {
			files[p.file+".svg"] = svg
			charts = append(charts, p.file)
		}
	}
	files["report.md"] = s.markdown(charts)
	files["report.html"] = s.page(charts, files)
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func rowsCSV(rows []econ.Row) []byte {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	columns := econ.Columns()
	line := make([]string, len(columns)+1)
	line[0] = "date"
	for i, c := range columns {
		line[i+1] = c.Key
	}
	_ = w.Write(line) // a buffer takes all
	for _, r := range rows {
		line[0] = r.Date.String()
		for i, c := range columns {
			line[i+1] = c.Get(&r).String()
		}
		_ = w.Write(line)
	}
	w.Flush()
	return out.Bytes()
}

func (s *simulated) bandsCSV() ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.Write([]string{"date", "column", "p5", "p50", "p95"}) // a buffer takes all
	for _, c := range econ.Columns() {
		b, err := econ.BandOf(s.runs, c)
		if err != nil {
			return nil, err
		}
		for i, r := range s.months {
			_ = w.Write([]string{r.Date.String(), c.Key, b.P5[i].String(), b.P50[i].String(), b.P95[i].String()})
		}
	}
	w.Flush()
	return out.Bytes(), nil
}

// picture draws columns, but for those that are 0 all the time; nil when nothing is left. With many runs each line is their
// middle, in its band.
func (s *simulated) picture(title string, keys []string) ([]byte, error) {
	c := chart.Chart{Title: title, Marks: s.chartMarks()}
	for _, r := range s.months {
		c.Days = append(c.Days, int64(r.Date))
	}
	if len(c.Days) < 2 {
		return nil, nil
	}
	var bands []econ.Band
	highest := fixed.Number{}
	for _, key := range keys {
		column, _ := econ.ColumnOf(key)
		b, err := econ.BandOf(s.runs, column)
		if err != nil {
			return nil, err
		}
		most := fixed.Number{}
		for i := range b.P50 {
			most = most.Max(b.P5[i].Abs()).Max(b.P95[i].Abs())
		}
		if most.Sign() == 0 {
			continue
		}
		if column.Share() {
			inPercent(b)
			most = most.Mul(fixed.Int(100))
		}
		c.Unit = column.Unit
		highest, bands = highest.Max(most), append(bands, b)
		c.Series = append(c.Series, chart.Series{Name: column.Title})
	}
	if len(bands) == 0 {
		return nil, nil
	}
	c.Decimals = decimalsFor(highest)
	for i, b := range bands {
		c.Series[i].Values = pixels(b.P50, c.Decimals)
		if len(s.runs) > 1 {
			c.Series[i].Low, c.Series[i].High = pixels(b.P5, c.Decimals), pixels(b.P95, c.Decimals)
		}
	}
	return c.SVG()
}

func inPercent(b econ.Band) {
	for _, line := range [][]econ.Number{b.P5, b.P50, b.P95} {
		for i := range line {
			line[i] = line[i].Mul(fixed.Int(100))
		}
	}
}

// decimalsFor keeps six digits of the highest value.
func decimalsFor(highest econ.Number) int {
	for d, limit := 0, fixed.Int(100_000); d < 9; d++ {
		if highest.Cmp(limit) >= 0 {
			return d
		}
		limit = limit.Quo(fixed.Int(10))
	}
	return 9
}

func pixels(line []econ.Number, decimals int) []int64 {
	scale := fixed.One
	for range decimals {
		scale = scale.Mul(fixed.Int(10))
	}
	out := make([]int64, len(line))
	for i, n := range line {
		out[i] = n.Mul(scale).Int64()
	}
	return out
}

// chartMarks are what happened on a date: votes and events.
func (s *simulated) chartMarks() (marks []chart.Mark) {
	for _, c := range s.scenario.Changes {
		marks = append(marks, chart.Mark{Day: int64(c.From), Text: "vote"})
	}
	for what, events := range map[string][]econ.Event{"price": s.scenario.Price.Events, "token": s.scenario.Network.Price.Events, "demand": s.scenario.Demand.Events} {
		for _, e := range events {
			marks = append(marks, chart.Mark{Day: int64(e.From), Text: fmt.Sprintf("%s × %s", what, e.Factor)})
		}
	}
	slices.SortFunc(marks, func(a, b chart.Mark) int { return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Text, b.Text)) })
	return marks
}

func (s *simulated) markdown(charts []string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n\nSeed %d, %d runs, %d days from %s. A model with assumptions, not a forecast: docs/spec/simulator.md.\n\n", s.scenario.Name, s.scenario.Summary,
		s.scenario.Seed, len(s.runs), s.summary.Days, s.scenario.Start)
	for _, f := range s.facts() {
		fmt.Fprintf(&b, "- %s\n", f)
	}
	fmt.Fprintf(&b, "\n| %s |\n|%s\n", strings.Join(yearHeads, " | "), strings.Repeat("---|", len(yearHeads)))
	for _, r := range s.yearEnds() {
		fmt.Fprintf(&b, "| %s |\n", strings.Join(yearCells(&r), " | "))
	}
	for _, name := range charts {
		fmt.Fprintf(&b, "\n![%s](%s.svg)\n", name, name)
	}
	return []byte(b.String())
}

const pageStyle = `body{font:16px/1.5 system-ui,sans-serif;max-width:1180px;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#f6f8fa}
h1{margin-bottom:.2em}table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}th,td{padding:.3em .6em;text-align:right;border-bottom:1px solid #d5dbe2;white-space:nowrap}
th:first-child,td:first-child{text-align:left}.scroll{overflow-x:auto}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));gap:1rem;margin-top:1.5rem}
svg{width:100%;height:auto;display:block}@media (prefers-color-scheme:dark){body{color:#e8edf3;background:#0b0f14}th,td{border-color:#2c3540}a{color:#56b4e9}}`

// page is the report with its charts inside, one file to send around.
func (s *simulated) page(charts []string, files map[string][]byte) []byte {
	var b strings.Builder
	name := html.EscapeString(s.scenario.Name)
	fmt.Fprintf(&b, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%s</title><style>%s</style></head><body>\n", name, pageStyle)
	fmt.Fprintf(&b, "<h1>%s</h1>\n<p>%s</p>\n<p>Seed %d, %d runs, %d days from %s. A model with assumptions, not a forecast.</p>\n<ul>\n", name,
		html.EscapeString(s.scenario.Summary), s.scenario.Seed, len(s.runs), s.summary.Days, s.scenario.Start)
	for _, f := range s.facts() {
		fmt.Fprintf(&b, "<li>%s</li>\n", html.EscapeString(f))
	}
	fmt.Fprintf(&b, "</ul>\n<div class=\"scroll\"><table><tr><th>%s</th></tr>\n", strings.Join(yearHeads, "</th><th>"))
	for _, r := range s.yearEnds() {
		fmt.Fprintf(&b, "<tr><td>%s</td></tr>\n", strings.Join(yearCells(&r), "</td><td>"))
	}
	b.WriteString("</table></div>\n<div class=\"charts\">\n")
	for _, c := range charts {
		b.Write(files[c+".svg"])
	}
	b.WriteString("</div></body></html>\n")
	return []byte(b.String())
}
