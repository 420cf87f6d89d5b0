package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

// emissionRow is the schedule of new coins, and what became of coins so far.
type emissionRow struct {
	chain.Money
	Current chain.Rate   `json:"current"`
	PerYear units.Amount `json:"perYear"` // at the current rate, 365 days
	Next    *chain.Rate  `json:"next"`    // null when no change is to come
	Burn    uint16       `json:"burn"`    // of the base fee, hundredths of a percent
	Burned  units.Amount `json:"burned"`  // since genesis: base fees without what was minted again, and what is at the burn address
	Net     string       `json:"net"`     // emitted less burned, wei; negative when the supply shrinks
}

func newEmission(o *options) *cobra.Command {
	c := &cobra.Command{Use: "emission", Short: "Show how many coins are made, and what votes changed about it"}
	c.AddCommand(newEmissionShow(o))
	return c
}

func newEmissionShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show", Short: "Show the schedule, the next change, a year's coins, and burned against emitted", Args: cobra.NoArgs,
		Long: `Rates are constant between changes; votes set new ones, from an hour ahead on, at most 3 % of 10 billion coins a year. What was
emitted never changes. Burned are base fees, without the shares that are minted again, and what lies at the burn address; it is
counted from genesis, as trellis supply does.`,
		Example: "  trellis emission show\n  trellis emission show --json --rpc https://rpc.example --genesis genesis.json"}
	genesis := c.Flags().String("genesis", "", "the chain's execution genesis; default that of the node in --home")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		supply, err := o.supply(ctx, client, *genesis)
		if err != nil {
			return err
		}
		row, err := describeEmission(ctx, client, supply)
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { writeEmission(w, row) })
	}
	return c
}

func describeEmission(ctx context.Context, c *chain.Client, s chain.Supply) (emissionRow, error) {
	m, err := c.Money(ctx)
	if err != nil {
		return emissionRow{}, err
	}
	burned, err := s.Burned.Sub(s.ReturnedTotal())
	if err != nil {
		return emissionRow{}, fmt.Errorf("more base fees were returned than burned up to block %d: %w", s.Block, err)
	}
	burned = burned.Add(s.Burns.Total())
	row := emissionRow{Money: m, Current: m.Current(), PerYear: m.Current().PerYear(), Burn: m.Burn(), Burned: burned,
		Net: new(big.Int).Sub(s.Emitted.Big(), burned.Big()).String()}
	if next, ok := m.Pending(); ok {
		row.Next = &next
	}
	return row, nil
}

func writeEmission(w io.Writer, r emissionRow) {
	fmt.Fprintf(w, "since           block part   epoch part   together, IOTX a second   IOTX a year\n")
	for i, rate := range r.Rates {
		mark := ""
		switch {
		case i == r.Now:
			mark = "  now"
		case i > r.Now:
			mark = "  to come"
		}
		fmt.Fprintf(w, "%s  %s  %s  %s  %s%s\n", time.Unix(int64(rate.From), 0).UTC().Format(time.RFC3339), rate.Block.IOTX(), rate.Epoch.IOTX(),
			rate.Total().IOTX(), rate.PerYear().IOTX(), mark)
	}
	fmt.Fprintf(w, "\nmost            %s IOTX a second; a change needs %s\n", r.Max.IOTX(), time.Duration(r.Notice)*time.Second)
	fmt.Fprintf(w, "base fee        %s burned, %s to the treasury, %s to the reward pool\n", percent(r.Burn), percent(r.DAO), percent(r.Pool))
	fmt.Fprintf(w, "emitted         %s IOTX\nburned          %s IOTX\n", r.Emitted.IOTX(), r.Burned.IOTX())
}
