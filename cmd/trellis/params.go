package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
)

// parameterRow is a parameter for scripts. The numbers are in wei, hundredths
// of a percent, or pieces, as unit says.
type parameterRow struct {
	Name      string `json:"name"`
	Unit      string `json:"unit"`
	Value     string `json:"value"`
	Min       string `json:"min"`
	Max       string `json:"max"`
	ChangedAt uint64 `json:"changedAt,omitempty"` // seconds since the Unix epoch

	parameter chain.Parameter
}

func newParams(o *options) *cobra.Command {
	return &cobra.Command{Use: "params [NAME]", Short: "Show the numbers that votes can change, and the bands that no vote can leave",
		Args: cobra.MaximumNArgs(1), Long: "To change one, propose it: trellis propose --set NAME=VALUE",
		Example: "  trellis params\n  trellis params pool.meter --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			if len(args) == 1 {
				p, err := client.Parameter(cmd.Context(), args[0])
				if err != nil {
					return err
				}
				row := describeParameter(p)
				return o.print(row, func(w io.Writer) { writeParameters(w, []parameterRow{row}) })
			}
			all, err := client.Parameters(cmd.Context())
			if err != nil {
				return err
			}
			rows := []parameterRow{}
			for _, p := range all {
				rows = append(rows, describeParameter(p))
			}
			return o.print(rows, func(w io.Writer) { writeParameters(w, rows) })
		}}
}

func describeParameter(p chain.Parameter) parameterRow {
	return parameterRow{p.Name, string(p.Unit), p.Value.String(), p.Min.String(), p.Max.String(), p.ChangedAt, p}
}

func writeParameters(w io.Writer, rows []parameterRow) {
	fmt.Fprintf(w, "%-22s %20s %20s %20s  %s\n", "NAME", "VALUE", "LEAST", "MOST", "CHANGED")
	for _, r := range rows {
		p, changed := r.parameter, "–"
		if r.ChangedAt != 0 {
			changed = date(r.ChangedAt)
		}
		fmt.Fprintf(w, "%-22s %20s %20s %20s  %s\n", r.Name, p.Format(p.Value), p.Format(p.Min), p.Format(p.Max), changed)
	}
}
