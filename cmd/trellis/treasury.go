package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

func newTreasury(o *options) *cobra.Command {
	c := &cobra.Command{Use: "treasury", Short: "Show the DAO's treasury, and give to it",
		Long: `The treasury takes 30 % of the base fee, 75 % of the fees for device identities, and donations. Coins leave it by votes
alone: the governor pays, or a spender takes what a vote has allowed it.`,
		Example: `  trellis treasury show
  trellis treasury donate 100 --name "Weather club"
  trellis treasury donors`}
	c.AddCommand(newTreasuryShow(o), newTreasuryDonate(o), newTreasuryDonors(o))
	return c
}

// treasuryRow is the treasury for scripts. Amounts are wei; balance =
// received + donated + refunded − drawn − paid.
type treasuryRow struct {
	Block    uint64       `json:"block"`
	Balance  units.Amount `json:"balance"`
	Received units.Amount `json:"received"`
	Donated  units.Amount `json:"donated"`
	Refunded units.Amount `json:"refunded"`
	Drawn    units.Amount `json:"drawn"`
	Paid     units.Amount `json:"paid"`
	Donors   uint64       `json:"donors"`
	Spenders []spenderRow `json:"spenders"`
}

type spenderRow struct {
	Account   string       `json:"account"`
	Name      string       `json:"name,omitempty"` // of a system contract
	PerWeek   units.Amount `json:"perWeek"`
	Total     units.Amount `json:"total"`
	Until     uint64       `json:"until"` // seconds since the Unix epoch
	Spent     units.Amount `json:"spent"`
	Available units.Amount `json:"available"` // of the allowance, now
}

// systemName returns the name of a system contract, or nothing.
func systemName(account common.Address) string {
	for _, c := range predeploys.All() {
		if c.Address == account {
			return c.Name
		}
	}
	return ""
}

func describeTreasury(a chain.TreasuryAccount) treasuryRow {
	row := treasuryRow{a.Block, a.Balance, a.Received, a.Donated, a.Refunded, a.Drawn, a.Paid, a.Donors, []spenderRow{}}
	for _, s := range a.Spenders {
		row.Spenders = append(row.Spenders, spenderRow{
			hexOf(s.Account), systemName(s.Account), s.PerWeek, s.Total, s.Until, s.Spent(), s.Available,
		})
	}
	return row
}

func newTreasuryShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show", Short: "Show what came in, what went out, and who may take how much", Args: cobra.NoArgs,
		Example: "  trellis treasury show\n  trellis treasury show --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			account, err := client.Treasury(cmd.Context())
			if err != nil {
				return err
			}
			row := describeTreasury(account)
			return o.print(row, func(w io.Writer) { writeTreasury(w, row) })
		}}
}

func writeTreasury(w io.Writer, r treasuryRow) {
	fmt.Fprintf(w, "holds      %s IOTX at block %d\n", r.Balance.IOTX(), r.Block)
	fmt.Fprintf(w, "came in    %s by fees, transfers and genesis, %s by %d donors of the hall and others\n", r.Received.IOTX(), r.Donated.IOTX(), r.Donors)
	fmt.Fprintf(w, "went out   %s by spenders, who gave %s back, and %s by votes\n\n", r.Drawn.IOTX(), r.Refunded.IOTX(), r.Paid.IOTX())
	fmt.Fprintf(w, "%-14s %18s %18s %18s %18s  %s\n", "SPENDER", "SPENT", "OF", "A WEEK", "NOW", "UNTIL")
	for _, s := range r.Spenders {
		name := s.Name
		if name == "" {
			name = s.Account
		}
		fmt.Fprintf(w, "%-14s %18s %18s %18s %18s  %s\n", name, s.Spent.IOTX(), allowedTotal(s.Total), s.PerWeek.IOTX(), s.Available.IOTX(), allowedUntil(s.Until))
	}
}

// allowedTotal prints a limit; the highest number is none.
func allowedTotal(a units.Amount) string {
	if a.Big().BitLen() == 128 {
		return "no limit"
	}
	return a.IOTX()
}

// allowedUntil prints an end; the highest number is none.
func allowedUntil(seconds uint64) string {
	const forEver = 1<<40 - 1
	if seconds == forEver {
		return "–"
	}
	return date(seconds)
}

type donationRow struct {
	From   string       `json:"from"`
	Amount units.Amount `json:"amount"`
	Name   string       `json:"name,omitempty"`
}

func newTreasuryDonate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "donate AMOUNT", Short: "Give IOTX to the treasury", Args: cobra.ExactArgs(1),
		Long:    "Whoever has given 1 IOTX in all stands in the hall of donors. A name there has 1 to 64 bytes.",
		Example: "  trellis treasury donate 100\n  trellis treasury donate 100 --name \"Weather club\""}
	from, yes := fromFlag(c), yesFlag(c)
	name := c.Flags().String("name", "", "what you are called in the hall of donors; default as before")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseAmount(args[0])
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "%s IOTX go to the treasury, for good.", value.IOTX()); err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := w.Donate(cmd.Context(), value, *name); err != nil {
			return err
		}
		row := donationRow{hexOf(w.Account().Address()), value, *name}
		return o.print(row, func(out io.Writer) { fmt.Fprintf(out, "donated %s IOTX\n", value.IOTX()) })
	}
	return c
}

// donorRow is a donor for scripts. The name is as the donor gave it.
type donorRow struct {
	Account string       `json:"account"`
	Name    string       `json:"name,omitempty"`
	Total   units.Amount `json:"total"`
	Since   uint64       `json:"since"`
}

func newTreasuryDonors(o *options) *cobra.Command {
	return &cobra.Command{Use: "donors", Short: "List the hall of donors, the greatest first", Args: cobra.NoArgs,
		Example: "  trellis treasury donors\n  trellis treasury donors --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			donors, err := client.Donors(cmd.Context(), math.MaxInt)
			if err != nil {
				return err
			}
			slices.SortStableFunc(donors, func(a, b chain.Donor) int { return b.Total.Cmp(a.Total) })
			rows := []donorRow{}
			for _, d := range donors {
				rows = append(rows, donorRow{hexOf(d.Account), d.Name, d.Total, d.Since})
			}
			return o.print(rows, func(w io.Writer) {
				fmt.Fprintf(w, "%-44s %22s  %-20s  %s\n", "ACCOUNT", "TOTAL", "SINCE", "NAME")
				for _, r := range rows {
					fmt.Fprintf(w, "%-44s %22s  %-20s  %s\n", r.Account, r.Total.IOTX(), date(r.Since), escaped(r.Name))
				}
			})
		}}
}

// escaped prints a stranger's text so that it cannot steer a terminal or look
// like more lines than it is.
func escaped(text string) string {
	quoted := strconv.QuoteToGraphic(text)
	return strings.ReplaceAll(quoted[1:len(quoted)-1], `\"`, `"`)
}
