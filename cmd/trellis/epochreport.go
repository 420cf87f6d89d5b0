package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/internal/chart"
	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/report"
)

func newEpochReport(o *options) *cobra.Command {
	c := &cobra.Command{Use: "report RANGE", Short: "Tell what epochs cost and what the network got for it", Args: cobra.ExactArgs(1),
		Example: "  trellis epoch report 3\n  trellis epoch report last:30 --html report.html\n  trellis epoch report all --json",
		Long: `Adds up published results (N, N-M, all, or last:N), each of which must hash to what the chain says: what use paid for and what is
subsidy, what was burned, how unequally the money is shared (Gini: 0 is equal, 1 is all to one), what a useful reading costs, and in how
many cells devices are paid. A useful reading is a valid one of a device that was paid.`}
	var f verifyFlags
	c.Flags().Uint64Var(&f.project, "project", 1, "number of the project")
	c.Flags().StringVar(&f.from, "from", "", "mirror of the project's public files: a folder or URL; default that of this home")
	c.Flags().StringVar(&f.inputs, "inputs", "", "what the chain says, from a file of: trellis epoch export; then no node is asked")
	resolution := c.Flags().Int("resolution", 7, "resolution of the H3 cells, 0 to 15")
	page := c.Flags().String("html", "", "file for a page with charts")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if *resolution < 0 || *resolution > geo.MaxResolution {
			return &exitError{2, fmt.Errorf("--resolution %d: H3 has 0 to %d", *resolution, geo.MaxResolution)}
		}
		e, err := o.economics(cmd.Context(), f, args[0], *resolution)
		if err != nil {
			return wrapTampered(err)
		}
		if *page != "" {
			raw, err := economicsPage(e)
			if err != nil {
				return err
			}
			if err := os.WriteFile(*page, raw, 0o644); err != nil {
				return err
			}
		}
		return o.print(e, func(w io.Writer) { writeEconomics(w, e) })
	}
	return c
}

func (o *options) economics(ctx context.Context, f verifyFlags, spec string, resolution int) (*report.Economics, error) {
	w, err := o.witness(ctx, f, spec)
	if err != nil {
		return nil, err
	}
	defer w.close()
	first := w.epochs[0].Inputs
	var before *replay.Pinned
	if first.Epoch > 1 {
		if earlier, err := o.witness(ctx, f, fmt.Sprint(first.Epoch-1)); err == nil { // a file may not go back so far
			defer earlier.close()
			before = &earlier.epochs[0]
		}
	}
	return replay.Account(ctx, o.mirror(f.from, first.Project), w.devices, before, w.epochs, resolution)
}

// economicsRows are the lines of the report: name, value, and what it means.
func economicsRows(e *report.Economics) [][]string {
	rows := [][]string{
		{"budget", e.Budget.IOTX() + " IOTX", ""},
		{"paid to devices", e.Paid.IOTX() + " IOTX", "the rest, " + e.Residual.IOTX() + ", went back to the pool"},
		{"paid for use", e.Used.IOTX() + " IOTX", "of it burned: " + e.Burned.IOTX()},
		{"earned by use", e.Earned.IOTX() + " IOTX", inPercentOf(e.ByUse) + " of what devices were paid"},
		{"subsidy", e.Subsidy.IOTX() + " IOTX", "the rest of what devices were paid"},
		{"readings", fmt.Sprint(e.Readings), fmt.Sprintf("%d of them useful, at %s IOTX each", e.Useful, e.PerUseful.IOTX())},
		{"devices", fmt.Sprint(e.Devices), fmt.Sprintf("%d active, in the last epoch; %d were paid", e.Active, e.ByDevice.Paid)},
		{"Gini over devices", e.ByDevice.Gini.String(), "the ten best paid have " + inPercentOf(e.ByDevice.Top10) + ", the best paid tenth " + inPercentOf(e.ByDevice.TopTenth)},
	}
	if e.ByOwner.Receivers > 0 {
		rows = append(rows, []string{"Gini over owners", e.ByOwner.Gini.String(), fmt.Sprintf("%d owners; the ten best paid have %s", e.ByOwner.Receivers, inPercentOf(e.ByOwner.Top10))})
	}
	c := e.Coverage
	change := fmt.Sprintf("%d gained and %d lost since the epoch before", c.Gained, c.Lost)
	if !c.Compared {
		change = "the epoch before is not known"
	}
	return append(rows, []string{"cells with a paid device", fmt.Sprint(c.Cells), fmt.Sprintf("%s; %s IOTX a cell; %d paid devices have no known place", change, c.PerCell.IOTX(), c.Unplaced)})
}

// inPercentOf writes a ratio as percent.
func inPercentOf(d decimal.Decimal) string {
	hundred, err := d.Mul(decimal.FromInt(100))
	if err != nil {
		return d.String()
	}
	return hundred.String() + " %"
}

func economicsTitle(e *report.Economics) string {
	if e.From == e.To {
		return fmt.Sprintf("Epoch %d of project %d", e.From, e.Project)
	}
	return fmt.Sprintf("Epochs %d to %d of project %d", e.From, e.To, e.Project)
}

func writeEconomics(w io.Writer, e *report.Economics) {
	fmt.Fprintf(w, "%s, %d with a result\n\n", economicsTitle(e), e.Epochs)
	for _, row := range economicsRows(e) {
		fmt.Fprintf(w, "%-26s %28s  %s\n", row[0], row[1], row[2])
	}
	fmt.Fprintln(w)
	for _, r := range e.Reasons {
		fmt.Fprintf(w, "%-26s %12d devices × epochs %12d readings  %s IOTX\n", r.Code, r.Devices, r.Readings, r.Amount.IOTX())
	}
}

func economicsPage(e *report.Economics) ([]byte, error) {
	var b strings.Builder
	openPage(&b, economicsTitle(e))
	fmt.Fprintf(&b, "<p>%d epochs with a result, each of which hashes to what the chain says.</p>\n", e.Epochs)
	htmlTable(&b, []string{"", "", ""}, economicsRows(e))
	b.WriteString("<div class=\"charts\">\n")
	money := &chart.Bars{Title: "Who paid the devices", Unit: "IOTX", Bars: []chart.Bar{
		{Label: "use", Value: milli(e.Earned.Big()), Text: e.Earned.IOTX()}, {Label: "subsidy", Value: milli(e.Subsidy.Big()), Text: e.Subsidy.IOTX()}}}
	reasons := &chart.Bars{Title: "Reasons", Unit: "devices × epochs"}
	for _, r := range e.Reasons[:min(len(e.Reasons), chart.MaxBars)] {
		reasons.Bars = append(reasons.Bars, chart.Bar{Label: string(r.Code), Value: int64(min(r.Devices, 1<<62)), Text: fmt.Sprint(r.Devices)})
	}
	for _, bars := range []*chart.Bars{money, reasons} {
		if len(bars.Bars) == 0 {
			continue
		}
		svg, err := bars.SVG()
		if err != nil {
			return nil, err
		}
		b.Write(svg)
	}
	b.WriteString("</div></body></html>\n")
	return []byte(b.String()), nil
}

// milli returns wei in thousandths of a coin, as far as a bar can show it.
func milli(wei *big.Int) int64 {
	n := new(big.Int).Quo(wei, big.NewInt(1_000_000_000_000_000))
	if !n.IsInt64() {
		return 1 << 62
	}
	return n.Int64()
}
