package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// print writes a line a year, and what it comes to.
func (s *simulated) print(w io.Writer, folder string) {
	fmt.Fprintf(w, "%s: %s\n", s.scenario.Name, s.scenario.Summary)
	fmt.Fprintf(w, "seed %d, %d days from %s\n\n", s.scenario.Seed, s.summary.Days, s.scenario.Start)
	fmt.Fprintln(w, strings.TrimRight(tableRow(yearHeads), " "))
	for _, r := range s.yearEnds() {
		fmt.Fprintln(w, strings.TrimRight(tableRow(yearCells(&r)), " "))
	}
	fmt.Fprintln(w)
	for _, fact := range s.facts() {
		fmt.Fprintf(w, "- %s\n", fact)
	}
	if len(s.runs) > 1 {
		fmt.Fprintf(w, "\nat the end, %d runs:  %14s %14s %14s\n", len(s.runs), "5 % below", "middle", "5 % above")
		for _, line := range s.endBands() {
			fmt.Fprintf(w, "%-20s  %14s %14s %14s\n", line[0], line[1], line[2], line[3])
		}
	}
	if folder != "" {
		fmt.Fprintf(w, "\nreport: %s/report.html\n", strings.TrimSuffix(folder, "/"))
	}
}

// endBands are lines of name, 5th, 50th and 95th percentile at the end, of what people ask for first.
func (s *simulated) endBands() (lines [][4]string) {
	for _, key := range []string{"supply", "net_inflation", "staked_share", "staking_yield", "treasury", "price_usd", "devices", "payback_days", "served_usd", "subsidy_ratio"} {
		c, _ := econ.ColumnOf(key)
		b, err := econ.BandOf(s.runs, c)
		if err != nil {
			continue
		}
		last := len(b.P50) - 1
		lines = append(lines, [4]string{key, shown(c, b.P5[last]), shown(c, b.P50[last]), shown(c, b.P95[last])})
	}
	return lines
}

var yearHeads = []string{"MONTH", "SUPPLY", "A YEAR", "EMITTED/D", "BURNED/D", "STAKED", "YIELD", "TREASURY", "IOTX USD", "DEVICES", "PAYBACK", "USAGE $/D", "SUBSIDY"}

func yearCells(r *econ.Row) []string {
	burned := r.BurnedBaseFee.Add(r.BurnedIdentity).Add(r.BurnedSlash).Add(r.BurnedUsage)
	payback := r.PaybackDays.Text(0) + " d"
	if r.PaybackDays.Cmp(fixed.Int(econ.Never)) >= 0 {
		payback = "never"
	}
	return []string{r.Date.String()[:7], shortly(r.Supply), percentOf(r.NetInflation), shortly(r.Emitted), shortly(burned), percentOf(r.StakedShare), percentOf(r.StakingYield),
		shortly(r.Treasury), r.PriceUSD.Text(5), shortly(r.Devices), payback, shortly(r.ServedUSD), r.SubsidyRatio.Text(2)}
}

func tableRow(cells []string) string {
	var b strings.Builder
	for i, c := range cells {
		if i == 0 {
			fmt.Fprintf(&b, "%-8s", c)
		} else {
			fmt.Fprintf(&b, " %10s", c)
		}
	}
	return b.String()
}

// facts are sentences on what the scenario comes to.
func (s *simulated) facts() []string {
	last := s.summary.Last
	out := []string{fmt.Sprintf("emitted %s IOTX, burned %s; every day genesis + emitted − burned = supply = Σ holders, to the wei",
		shortly(last.EmittedTotal), shortly(last.BurnedTotal))}
	if from, ok := s.deflation(); ok {
		out = append(out, fmt.Sprintf("the supply shrinks over a year for the first time in the year to %s", from))
	} else {
		out = append(out, "the supply grows over every year")
	}
	if s.summary.Dry != 0 {
		out = append(out, fmt.Sprintf("the treasury cannot pay the weekly budget on %s for the first time", s.summary.Dry))
	} else {
		out = append(out, "the treasury always pays the weekly budget")
	}
	return append(out, fmt.Sprintf("devices: %s at least, %s at most, %s at last", shortly(s.summary.Devices.Least), shortly(s.summary.Devices.Most), shortly(last.Devices)))
}

// deflation returns the first month at whose end there is less than a year before.
func (s *simulated) deflation() (econ.Date, bool) {
	for _, r := range s.months {
		if r.Day >= 364 && r.NetInflation.Sign() < 0 {
			return r.Date, true
		}
	}
	return 0, false
}

// shown writes a number of a column for people.
func shown(c econ.Column, n econ.Number) string {
	switch {
	case c.Share():
		return percentOf(n)
	case n.Abs().Less(fixed.Int(100)):
		return n.Text(4)
	}
	return shortly(n)
}

func percentOf(n econ.Number) string { return n.Mul(fixed.Int(100)).Text(2) + " %" }

// shortly writes a large number with four digits: 9.441bn.
func shortly(n econ.Number) string {
	for _, s := range []struct {
		from int64
		name string
	}{{1_000_000_000_000, "tn"}, {1_000_000_000, "bn"}, {1_000_000, "M"}, {10_000, "k"}} {
		if limit := fixed.Int(s.from); n.Abs().Cmp(limit) >= 0 {
			unit := limit
			if s.name == "k" {
				unit = fixed.Int(1000)
			}
			scaled := n.Quo(unit)
			digits := len(scaled.Abs().Text(0))
			return scaled.Text(max(4-digits, 0)) + s.name
		}
	}
	return n.Text(0)
}
