package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/types/units"
)

type paidRow struct {
	From    string       `json:"from"`
	To      string       `json:"to"`
	Amount  units.Amount `json:"amount"`  // wei
	Balance units.Amount `json:"balance"` // of To afterwards
}

func newPay(o *options) *cobra.Command {
	c := &cobra.Command{Use: "pay ACCOUNT AMOUNT", Short: "Send coins to an account", Args: cobra.ExactArgs(2),
		Long:    "ACCOUNT is an address, or the name of a key in this home. AMOUNT is in IOTX.",
		Example: "  trellis pay holder 1000\n  trellis pay 0x00000000000000000000000000000000000ebee1 0.5 --from holder"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		to, err := o.address(args[0])
		if err != nil {
			return err
		}
		value, err := parseAmount(args[1])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := o.confirm(*yes, "%s IOTX go to %s.", value.IOTX(), hexOf(to)); err != nil {
			return err
		}
		if err := w.Transfer(cmd.Context(), to, value); err != nil {
			return err
		}
		row := paidRow{From: hexOf(w.Account().Address()), To: hexOf(to), Amount: value}
		if row.Balance, err = w.Balance(cmd.Context(), to); err != nil {
			return err
		}
		return o.print(row, func(out io.Writer) {
			fmt.Fprintf(out, "paid %s IOTX to %s, which has %s now\n", value.IOTX(), row.To, row.Balance.IOTX())
		})
	}
	return c
}
