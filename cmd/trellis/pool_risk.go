package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

// untilOf reads --until; without it a guarantee is asked as far as it reaches.
func untilOf(ctx context.Context, c *chain.Client, text string) (uint64, error) {
	_, now, err := c.Time(ctx)
	if err != nil {
		return 0, err
	}
	if text != "" {
		return parseUntil(text, now)
	}
	reach, err := c.ExitSeconds(ctx)
	return now + reach, err
}

// untilFlag adds --until to a command.
func untilFlag(c *cobra.Command) *string {
	return c.Flags().String("until", "", "a time, or how long from now such as 36h or 9d; default as far as a guarantee reaches")
}

type guaranteeRow struct {
	Service    chain.ServiceID  `json:"service"`
	Operator   chain.OperatorID `json:"operator"`
	Asset      string           `json:"asset"`
	Until      uint64           `json:"until"`
	Guaranteed units.Amount     `json:"guaranteed"`
}

func newPoolGuarantee(o *options) *cobra.Command {
	c := &cobra.Command{Use: "guarantee SERVICE OPERATOR", Short: "Ask how much a service can slash until a time, whatever anybody does", Args: cobra.ExactArgs(2),
		Long:    "What leaves until then, and what the operator has taken back, is not counted. Beyond nine days nothing is guaranteed.",
		Example: "  trellis pool guarantee 1 1 --until 7d"}
	until, asset := untilFlag(c), assetFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		service, err := parseService(args[0])
		if err != nil {
			return err
		}
		operator, err := parseOperator(args[1])
		if err != nil {
			return err
		}
		token, err := parseAsset(*asset)
		if err != nil {
			return err
		}
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		end, err := untilOf(ctx, client, *until)
		if err != nil {
			return err
		}
		n, err := client.Guaranteed(ctx, service, operator, token, end)
		if err != nil {
			return err
		}
		row := guaranteeRow{service, operator, hexOf(token), end, n}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "%s until %s\n", tokens{}.text(ctx, client, token, n), date(end))
		})
	}
	return c
}

// riskRow is what secures a service, for scripts. Amounts are in each asset's
// smallest unit, worths in US dollars with 18 decimals.
type riskRow struct {
	Service     chain.ServiceID   `json:"service"`
	Until       uint64            `json:"until"`
	Assets      []riskAssetRow    `json:"assets"`
	Operators   []riskOperatorRow `json:"operators"`
	Slashes     []riskSlashRow    `json:"slashes"`
	Worth       units.Amount      `json:"guaranteedWorth"`
	Unpriced    bool              `json:"unpriced"`
	ValueAtRisk units.Amount      `json:"valueAtRisk"`
	Coverage    string            `json:"coverage,omitempty"`     // guaranteed worth by value at risk
	Largest     string            `json:"largestShare,omitempty"` // of one operator in what is guaranteed
}

type riskAssetRow struct {
	Asset      string       `json:"asset"`
	Slashable  units.Amount `json:"slashable"`
	Guaranteed units.Amount `json:"guaranteed"`
	Slashed    units.Amount `json:"slashed"`

	slashable, guaranteed, slashed string
}

type riskOperatorRow struct {
	Operator   chain.OperatorID `json:"operator"`
	Secures    bool             `json:"secures"`
	Slashable  []units.Amount   `json:"slashable"`
	Guaranteed []units.Amount   `json:"guaranteed"`
	Worth      units.Amount     `json:"guaranteedWorth"`
}

type riskSlashRow struct {
	Operator chain.OperatorID `json:"operator"`
	Time     uint64           `json:"time"`
	Capture  uint64           `json:"capture"`
	Part     uint64           `json:"part"`
}

func newPoolRisk(o *options) *cobra.Command {
	c := &cobra.Command{Use: "risk SERVICE", Short: "Show what secures a service: by operator, now and until a time, with its slashes", Args: cobra.ExactArgs(1),
		Example: "  trellis pool risk 1\n  trellis pool risk 1 --until 3d --json"}
	until := untilFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		service, err := parseService(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		end, err := untilOf(ctx, client, *until)
		if err != nil {
			return err
		}
		risk, err := client.Risk(ctx, service, end)
		if err != nil {
			return err
		}
		slashes, err := client.ServiceSlashes(ctx, service, 20)
		if err != nil {
			return err
		}
		row := describeRisk(ctx, client, risk, slashes)
		return o.print(row, func(w io.Writer) { writeRisk(w, row) })
	}
	return c
}

func describeRisk(ctx context.Context, c *chain.Client, r chain.Risk, slashes []chain.ServiceSlash) riskRow {
	row := riskRow{Service: r.Service, Until: r.Until, Worth: r.Worth, Unpriced: r.Unpriced, ValueAtRisk: r.ValueAtRisk,
		Operators: []riskOperatorRow{}, Slashes: []riskSlashRow{}}
	known := tokens{}
	for i, a := range r.Assets {
		row.Assets = append(row.Assets, riskAssetRow{hexOf(a), r.Slashable[i], r.Guaranteed[i], r.Slashed[i],
			known.text(ctx, c, a, r.Slashable[i]), known.text(ctx, c, a, r.Guaranteed[i]), known.text(ctx, c, a, r.Slashed[i])})
	}
	for _, op := range r.Operators {
		row.Operators = append(row.Operators, riskOperatorRow(op))
	}
	for _, s := range slashes {
		row.Slashes = append(row.Slashes, riskSlashRow(s))
	}
	if !r.ValueAtRisk.IsZero() {
		row.Coverage = ratio(r.Worth, r.ValueAtRisk)
	}
	if largest, all := row.concentration(); !all.IsZero() {
		row.Largest = ratio(largest, all)
	}
	return row
}

// weight is what an operator counts for in comparisons: what its guarantee is
// worth, or while an asset has no price its first asset.
func (r riskRow) weight(o riskOperatorRow) units.Amount {
	if r.Unpriced && len(o.Guaranteed) != 0 {
		return o.Guaranteed[0]
	}
	return o.Worth
}

// concentration returns the weight of the largest operator, and of all.
func (r riskRow) concentration() (largest, all units.Amount) {
	for _, o := range r.Operators {
		w := r.weight(o)
		all = all.Add(w)
		if w.Cmp(largest) > 0 {
			largest = w
		}
	}
	return largest, all
}

// ratio prints a/b as a percentage with one decimal, rounded down.
func ratio(a, b units.Amount) string {
	tenths := a.MulDiv(big.NewInt(1000), b.Big()).Big()
	whole, tenth := new(big.Int).QuoRem(tenths, big.NewInt(10), new(big.Int))
	return whole.String() + "." + tenth.String() + " %"
}

// bar draws part of whole.
func bar(part, whole units.Amount, width int) string {
	filled := 0
	if !whole.IsZero() {
		filled = int(part.MulDiv(big.NewInt(int64(width)), whole.Big()).Big().Int64())
	}
	return strings.Repeat("█", filled) + strings.Repeat("░", width-filled)
}

func writeRisk(w io.Writer, r riskRow) {
	fmt.Fprintf(w, "service %d, guarantees until %s\n\n", r.Service, date(r.Until))
	for _, a := range r.Assets {
		fmt.Fprintf(w, "slashable now  %s\nguaranteed     %s\nslashed so far %s\n", a.slashable, a.guaranteed, a.slashed)
	}
	if r.Unpriced {
		fmt.Fprintln(w, "worth          unknown: an asset has no good price now")
	} else {
		fmt.Fprintf(w, "worth          %s USD guaranteed\n", formatUnits(r.Worth, 18))
	}
	switch {
	case r.ValueAtRisk.IsZero():
		fmt.Fprintln(w, "coverage       the service has not said what is at risk")
	case r.Unpriced:
		fmt.Fprintf(w, "coverage       unknown of %s USD at risk\n", formatUnits(r.ValueAtRisk, 18))
	default:
		fmt.Fprintf(w, "coverage       %s of %s USD at risk\n", r.Coverage, formatUnits(r.ValueAtRisk, 18))
	}
	if len(r.Operators) == 0 {
		fmt.Fprintln(w, "\nno operator secures it; one that shall: trellis pool opt-in")
		return
	}
	largest, all := r.concentration()
	fmt.Fprintf(w, "\n%-8s %-24s %8s  %s\n", "OPERATOR", "GUARANTEED", "SHARE", "")
	for _, o := range r.Operators {
		share := "0.0 %"
		if !all.IsZero() {
			share = ratio(r.weight(o), all)
		}
		note := ""
		if !o.Secures {
			note = "opted out"
		}
		fmt.Fprintf(w, "%-8d %s %8s  %s\n", o.Operator, bar(r.weight(o), largest, 24), share, note)
	}
	for _, s := range r.Slashes {
		fmt.Fprintf(w, "%s  operator %d lost %s of its promise for a fault of %s\n", date(s.Time), s.Operator, formatPart(s.Part), date(s.Capture))
	}
}
