package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/units"
)

// errNoBond reports that nothing of a device's bond can be claimed.
var errNoBond = errors.New("no withdrawal of the device's bond is due")

func newBond(o *options) *cobra.Command {
	c := &cobra.Command{Use: "bond", Short: "Answer for a device's honesty with coins",
		Long: `Coins deposited for a device count for policies (trust.bond) and are slashed when a finding of fraud stands. They stay the
depositor's, who takes them out with nine days' notice; until they are paid they are slashed like the rest.`,
		Example: "  trellis bond deposit did:io:0x… 100\n  trellis bond show did:io:0x…\n  trellis bond withdraw did:io:0x… 50\n  trellis bond claim did:io:0x…"}
	c.AddCommand(newBondDeposit(o), newBondWithdraw(o), newBondClaim(o), newBondShow(o))
	return c
}

func parseDevice(text string) (common.Address, error) {
	device, err := did.ParseLoose(text)
	if err != nil {
		return common.Address{}, &exitError{2, err}
	}
	return device.Address(), nil
}

// onBond runs do on a device's bond and shows it afterwards.
func (o *options) onBond(cmd *cobra.Command, from, text string, do func(w *chain.Writer, device common.Address) (done string, err error)) error {
	device, err := parseDevice(text)
	if err != nil {
		return err
	}
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	done, err := do(w, device)
	if err != nil {
		return err
	}
	return o.printBond(cmd.Context(), w.Client, device, w.Account().Address(), defaultBondDays, done)
}

func newBondDeposit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "deposit DEVICE AMOUNT", Short: "Add coins to a device's bond; anybody may", Args: cobra.ExactArgs(2),
		Example: "  trellis bond deposit did:io:0x… 100"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseAmount(args[1])
		if err != nil {
			return err
		}
		return o.onBond(cmd, *from, args[0], func(w *chain.Writer, device common.Address) (string, error) {
			if err := o.confirm(*yes, "%s IOTX answer for %s; a part is lost when a finding against it stands.", value.IOTX(), hexOf(device)); err != nil {
				return "", err
			}
			return fmt.Sprintf("Deposited %s IOTX.", value.IOTX()), w.DepositBond(cmd.Context(), device, value)
		})
	}
	return c
}

func newBondWithdraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "withdraw DEVICE [AMOUNT]", Short: "Send coins on their way out of a device's bond, all of yours by default", Args: cobra.RangeArgs(1, 2),
		Long:    "What is on its way out counts no more at once, and can be claimed nine days later. Until then it is slashed like the rest.",
		Example: "  trellis bond withdraw did:io:0x… 50\n  trellis bond withdraw did:io:0x…"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		var value units.Amount
		if len(args) == 2 {
			var err error
			if value, err = parseAmount(args[1]); err != nil {
				return err
			}
			if value.IsZero() {
				return &exitError{2, errors.New("name an amount above 0, or none for all")}
			}
		}
		return o.onBond(cmd, *from, args[0], func(w *chain.Writer, device common.Address) (string, error) {
			id, err := w.RequestBond(cmd.Context(), device, value)
			return fmt.Sprintf("Withdrawal %d is on its way.", id), err
		})
	}
	return c
}

func newBondClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim DEVICE", Short: "Pay your withdrawals of a device's bond that are due", Args: cobra.ExactArgs(1),
		Example: "  trellis bond claim did:io:0x…\n  trellis bond claim did:io:0x… --withdrawal 12"}
	from := fromFlag(c)
	only := c.Flags().Uint64("withdrawal", 0, "number of one withdrawal, whose ever it is and however old; default all of yours of the last 90 days")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onBond(cmd, *from, args[0], func(w *chain.Writer, device common.Address) (string, error) {
			ids, err := dueExits(cmd.Context(), w, device, chain.BondExitID(*only))
			if err != nil {
				return "", err
			}
			for _, id := range ids {
				if err := w.ClaimBond(cmd.Context(), id); err != nil {
					return "", err
				}
			}
			return fmt.Sprintf("Claimed %d withdrawals.", len(ids)), nil
		})
	}
	return c
}

// dueExits returns the withdrawal that is named, or all of the writer's that
// are due.
func dueExits(ctx context.Context, w *chain.Writer, device common.Address, only chain.BondExitID) ([]chain.BondExitID, error) {
	if only != 0 {
		return []chain.BondExitID{only}, nil
	}
	_, now, err := w.Time(ctx)
	if err != nil {
		return nil, err
	}
	exits, err := w.BondExits(ctx, device, now-min(now, defaultBondDays*86_400))
	if err != nil {
		return nil, err
	}
	exits = slices.DeleteFunc(exits, func(e chain.BondExit) bool { return e.Owner != w.Account().Address() })
	var due []chain.BondExitID
	var next uint64
	for _, e := range exits {
		if e.Due <= now {
			due = append(due, e.ID)
		} else if next == 0 || e.Due < next {
			next = e.Due
		}
	}
	if len(due) == 0 && next != 0 {
		return nil, fmt.Errorf("%w; the next is from %s on", errNoBond, date(next))
	}
	if len(due) == 0 {
		return nil, errNoBond
	}
	return due, nil
}

// defaultBondDays is how far back withdrawals are looked for.
const defaultBondDays = 90

// bondRow is a device's bond for scripts. Amounts are wei, times seconds since
// the Unix epoch.
type bondRow struct {
	Device      string        `json:"device"`
	Counts      units.Amount  `json:"counts"`
	Slashable   units.Amount  `json:"slashable"`
	Account     string        `json:"account,omitempty"`
	Yours       *units.Amount `json:"yours,omitempty"` // of Account, without what is on its way out
	Withdrawals []bondExitRow `json:"withdrawals"`
}

type bondExitRow struct {
	Withdrawal chain.BondExitID `json:"withdrawal"`
	Owner      string           `json:"owner"`
	Worth      units.Amount     `json:"worth"`
	Due        uint64           `json:"due"`
}

func newBondShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show DEVICE", Short: "Show what answers for a device, and what is on its way out", Args: cobra.ExactArgs(1),
		Example: "  trellis bond show did:io:0x…\n  trellis bond show 0x… --account holder --json"}
	account := c.Flags().String("account", "", "whose part to show, an address or the name of a key")
	days := c.Flags().Uint64("days", defaultBondDays, "how many days back to look for withdrawals")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		device, err := parseDevice(args[0])
		if err != nil {
			return err
		}
		var of common.Address
		if *account != "" {
			if of, err = o.address(*account); err != nil {
				return err
			}
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.printBond(cmd.Context(), client, device, of, *days, "")
	}
	return c
}

func (o *options) printBond(ctx context.Context, c *chain.Client, device, account common.Address, days uint64, done string) error {
	bond, err := c.DeviceBond(ctx, device)
	if err != nil {
		return err
	}
	_, now, err := c.Time(ctx)
	if err != nil {
		return err
	}
	exits, err := c.BondExits(ctx, device, now-min(now, days*86_400))
	if err != nil {
		return err
	}
	row := bondRow{Device: did.ID(device).String(), Counts: bond.Counts, Slashable: bond.Assets, Withdrawals: []bondExitRow{}}
	if account != (common.Address{}) {
		yours, err := c.BondStake(ctx, device, account)
		if err != nil {
			return err
		}
		row.Account, row.Yours = hexOf(account), &yours
	}
	for _, e := range exits {
		row.Withdrawals = append(row.Withdrawals, bondExitRow{e.ID, hexOf(e.Owner), e.Worth, e.Due})
	}
	return o.print(row, func(w io.Writer) { writeBond(w, row, done) })
}

func writeBond(w io.Writer, row bondRow, done string) {
	if done != "" {
		fmt.Fprintln(w, done)
	}
	fmt.Fprintf(w, "device      %s\n", row.Device)
	fmt.Fprintf(w, "counts      %s IOTX\n", row.Counts.IOTX())
	fmt.Fprintf(w, "slashable   %s IOTX, with what is on its way out\n", row.Slashable.IOTX())
	if row.Yours != nil {
		fmt.Fprintf(w, "of %s  %s IOTX\n", row.Account, row.Yours.IOTX())
	}
	for _, e := range row.Withdrawals {
		fmt.Fprintf(w, "withdrawal  %d of %s: %s IOTX from %s on\n", e.Withdrawal, e.Owner, e.Worth.IOTX(), date(e.Due))
	}
}
