package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

// comparedRow is a kind of evidence for scripts. Amounts are wei; prices and seconds are smallest, median and largest.
type comparedRow struct {
	Route    string              `json:"route"`
	Title    string              `json:"title"`
	Trust    string              `json:"trust"`
	Sees     string              `json:"sees"`
	Active   bool                `json:"active"`
	Provers  int                 `json:"provers"`
	Market   marketRow           `json:"market"`
	Measured []proofkind.Measure `json:"measured"`
	Million  []millionRow        `json:"million"`
}

// marketRow is what became of the tasks of a kind lately.
type marketRow struct {
	Asked    uint64          `json:"asked"`
	Done     uint64          `json:"done"`
	Refunded uint64          `json:"refunded"`
	Missed   uint64          `json:"missed"`
	Prices   [3]units.Amount `json:"prices"`
	Seconds  [3]uint64       `json:"seconds"`
	Entries  uint64          `json:"entries"`
}

// millionRow is what a million readings take by a measured batch.
type millionRow struct {
	Readings   uint64 `json:"batch"`
	CPUSeconds uint64 `json:"cpuSeconds"`
	Gas        uint64 `json:"gas"`
}

func newComputeCompare(o *options) *cobra.Command {
	c := &cobra.Command{Use: "compare", Short: "Tell for each kind of evidence what it costs, how long it takes, and whom one trusts", Args: cobra.NoArgs,
		Long: `What it costs and how long it takes here: prices and times of the tasks of the last --blocks. What it takes of machines and of the chain: what the
benchmarks of docs/benchmarks.md measured; what was not measured is left out.`,
		Example: "  trellis compute compare\n  trellis compute compare --blocks 100000 --json"}
	blocks := c.Flags().Uint64("blocks", 20_000, "how far back tasks of the market count")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		rows, err := compareKinds(cmd.Context(), client, *blocks)
		if err != nil {
			return err
		}
		return o.print(rows, func(w io.Writer) { writeCompared(w, rows) })
	}
	return c
}

func compareKinds(ctx context.Context, client *chain.Client, blocks uint64) ([]comparedRow, error) {
	stats, err := client.MarketStats(ctx, blocks)
	if err != nil {
		return nil, err
	}
	var rows []comparedRow
	for _, k := range proofkind.All() {
		route := compute.RouteOf(k.Route)
		active, err := client.RouteActive(ctx, route)
		if err != nil {
			return nil, err
		}
		provers, err := client.Provers(ctx, route)
		if err != nil {
			return nil, err
		}
		s := stats[route]
		row := comparedRow{
			Route: k.Route, Title: k.Title, Trust: k.Trust, Sees: k.Sees, Active: active, Provers: len(provers),
			Market: marketRow{s.Asked, s.Done, s.Refunded, s.Missed, s.Prices, s.Seconds, s.Entries}, Measured: []proofkind.Measure{}, Million: []millionRow{},
		}
		for _, m := range proofkind.Measured() {
			if m.Route == k.Route {
				cpu, gas := m.PerMillion()
				row.Measured = append(row.Measured, m)
				row.Million = append(row.Million, millionRow{m.Readings, cpu / 1_000_000, gas})
			}
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func writeCompared(w io.Writer, rows []comparedRow) {
	for i, r := range rows {
		if i > 0 {
			fmt.Fprintln(w)
		}
		state := "takes results"
		if !r.Active {
			state = "PAUSED: no results are taken"
		}
		fmt.Fprintf(w, "%s: %s; %s, %d provers\n", r.Route, r.Title, state, r.Provers)
		fmt.Fprintf(w, "  trust    %s\n  readings are seen by %s\n", r.Trust, r.Sees)
		if r.Market.Done == 0 {
			fmt.Fprintf(w, "  market   no results lately, of %d requests\n", r.Market.Asked)
		} else {
			fmt.Fprintf(w, "  market   %d results of %d requests lately, %d refunded, %d missed\n", r.Market.Done, r.Market.Asked, r.Market.Refunded, r.Market.Missed)
			fmt.Fprintf(w, "  price    %s IOTX (%s to %s)\n", r.Market.Prices[1].IOTX(), r.Market.Prices[0].IOTX(), r.Market.Prices[2].IOTX())
			fmt.Fprintf(w, "  delay    %d s (%d to %d)\n", r.Market.Seconds[1], r.Market.Seconds[0], r.Market.Seconds[2])
		}
		if len(r.Measured) == 0 {
			fmt.Fprintln(w, "  measured nothing")
		}
		for _, m := range r.Measured {
			writeMeasure(w, m)
		}
	}
}

func writeMeasure(w io.Writer, m proofkind.Measure) {
	fmt.Fprintf(w, "  measured %d readings:", m.Readings)
	if m.CPUMicros != 0 {
		fmt.Fprintf(w, " %s of a core", (time.Duration(m.CPUMicros) * time.Microsecond).Round(time.Millisecond))
	}
	if m.Gas != 0 {
		fmt.Fprintf(w, " %d gas (%d a reading)", m.Gas, m.Gas/m.Readings)
	}
	cpu, gas := m.PerMillion()
	fmt.Fprintf(w, "; a million: %s of a core, %d M gas\n", (time.Duration(cpu) * time.Microsecond).Round(time.Second), gas/1_000_000)
	if m.Note != "" {
		fmt.Fprintf(w, "           %s\n", m.Note)
	}
}
