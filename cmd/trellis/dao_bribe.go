package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

// bribeRow is a bribe. Amounts are in the token's smallest unit.
type bribeRow struct {
	Week   chain.Week   `json:"week"`
	Gauge  string       `json:"gauge"`
	Token  string       `json:"token"` // zero is the coin
	Amount units.Amount `json:"amount"`
	Text   string       `json:"text"`
}

func newDAOBribe(o *options) *cobra.Command {
	c := &cobra.Command{Use: "bribe GAUGE", Short: "Pay those who vote for a gauge in a week", Args: cobra.ExactArgs(1),
		Long: `The coins or tokens go to the gauge's voters of that week by their votes, when it is over. When nobody voted for it, whoever gave them takes
them back.`,
		Example: "  trellis dao bribe 1 --amount 500\n  trellis dao bribe 1 --token 0x00000000000000000000000000000000000ebee1 --amount 20 --week 2977\n  trellis dao bribe claim"}
	from := fromFlag(c)
	amount := c.Flags().String("amount", "", "how much, in IOTX or in the token")
	token := c.Flags().String("token", "", "address of the token; default the coin")
	week := c.Flags().Uint64("week", 0, "number of the week; default this one")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		asset, err := parseAsset(*token)
		if err != nil {
			return fmt.Errorf("--token: %w", err)
		}
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		g, err := findGauge(ctx, w.Client, args[0])
		if err != nil {
			return err
		}
		about, err := w.Token(ctx, asset)
		if err != nil {
			return err
		}
		value, err := parseUnits(*amount, about.Decimals)
		if err != nil {
			return fmt.Errorf("--amount: %w", err)
		}
		d, err := w.DAO(ctx)
		if err != nil {
			return err
		}
		if *week == 0 {
			*week = uint64(d.Week)
		}
		if err := w.Bribe(ctx, chain.Week(*week), g.Address, asset, value.Big()); err != nil {
			return err
		}
		row := bribeRow{chain.Week(*week), hexOf(g.Address), hexOf(asset), value, tokens{asset: about}.text(ctx, w.Client, asset, value)}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "%s for the voters of %s in week %d\n", row.Text, row.Gauge, row.Week)
		})
	}
	c.AddCommand(newBribeClaim(o), newBribeShow(o))
	return c
}

func newBribeShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show GAUGE", Short: "Show the bribes for a gauge in a week", Args: cobra.ExactArgs(1),
		Example: "  trellis dao bribe show 1\n  trellis dao bribe show 1 --week 2977 --json"}
	week := c.Flags().Uint64("week", 0, "number of the week; default this one")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		g, err := findGauge(ctx, client, args[0])
		if err != nil {
			return err
		}
		d, err := client.DAO(ctx)
		if err != nil {
			return err
		}
		if *week == 0 {
			*week = uint64(d.Week)
		}
		bribes, err := client.Bribes(ctx, chain.Week(*week), g.Address, common.Address{})
		if err != nil {
			return err
		}
		rows, known := []bribeRow{}, tokens{}
		for _, b := range bribes {
			rows = append(rows, bribeRow{b.Week, hexOf(b.Gauge), hexOf(b.Token), b.Amount, known.text(ctx, client, b.Token, b.Amount)})
		}
		return o.print(rows, func(w io.Writer) { writeBribes(w, rows, "no bribes") })
	}
	return c
}

func writeBribes(w io.Writer, rows []bribeRow, none string) {
	if len(rows) == 0 {
		fmt.Fprintln(w, none)
	}
	for _, r := range rows {
		fmt.Fprintf(w, "%-30s week %d, gauge %s\n", r.Text, r.Week, r.Gauge)
	}
}

func newBribeClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim", Short: "Take what was paid for an account's votes, and its own bribes that nobody voted for", Args: cobra.NoArgs,
		Long:    "Looks through the weeks that are over, and all gauges.",
		Example: "  trellis dao bribe claim\n  trellis dao bribe claim --from alice --weeks 20"}
	from := fromFlag(c)
	weeks := c.Flags().Uint64("weeks", chain.KeepWeeks, "how many weeks back to look")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		d, err := w.DAO(ctx)
		if err != nil {
			return err
		}
		gauges, err := w.Gauges(ctx)
		if err != nil {
			return err
		}
		rows, known := []bribeRow{}, tokens{}
		var failures []error
		for week := d.Week - min(d.Week, chain.Week(*weeks)); week < d.Week; week++ {
			for _, g := range gauges {
				bribes, err := w.Bribes(ctx, week, g.Address, w.Account().Address())
				if err != nil {
					return err
				}
				for _, b := range bribes {
					got, err := takeBribe(ctx, w, b)
					// A token that refuses keeps only its own.
					failures = append(failures, err)
					if err == nil && !got.IsZero() {
						rows = append(rows, bribeRow{week, hexOf(g.Address), hexOf(b.Token), got, known.text(ctx, w.Client, b.Token, got)})
					}
				}
			}
		}
		if err := o.print(rows, func(w io.Writer) { writeBribes(w, rows, "nothing to claim") }); err != nil {
			return err
		}
		return errors.Join(failures...)
	}
	return c
}

// takeBribe claims a bribe, or takes it back when it is the account's own and nobody voted.
func takeBribe(ctx context.Context, w *chain.Writer, b chain.Bribe) (units.Amount, error) {
	if !b.Earned.IsZero() {
		return b.Earned, w.ClaimBribes(ctx, b.Week, b.Gauge, []common.Address{b.Token})
	}
	if b.Given.IsZero() {
		return units.Amount{}, nil
	}
	part, err := w.GaugeWeek(ctx, b.Week, b.Gauge)
	if err != nil || !part.Votes.IsZero() {
		return units.Amount{}, err
	}
	return b.Given, w.TakeBribeBack(ctx, b.Week, b.Gauge, b.Token)
}
