package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newComputeRewards(o *options) *cobra.Command {
	c := &cobra.Command{Use: "rewards", Short: "Pay devices by results of tasks",
		Long: `A project funds the contract TaskRewards and names the versions of its programs whose results it pays. Who controls the project asks for a
result with --consumer rewards; its output says how many devices are paid, how much each, and which by the slots of their session keys.
Each device's account is paid once a task, when anybody claims for it.`,
		Example: `  trellis compute rewards fund 100
  trellis compute rewards pay 1
  trellis compute request --program 1 --consumer rewards --wait
  trellis compute rewards show 0x…
  trellis compute rewards claim 0x…`}
	c.AddCommand(newTaskRewardsFund(o), newTaskRewardsPay(o), newTaskRewardsShow(o), newTaskRewardsSettle(o), newTaskRewardsClaim(o), newTaskRewardsCollect(o),
		newTaskRewardsWithdraw(o))
	return c
}

// fundsRow is what a project pays devices with, for scripts. Amounts are wei.
type fundsRow struct {
	Project  uint64       `json:"project"`
	Funds    units.Amount `json:"funds"` // not promised to devices yet
	Versions []uint32     `json:"versions"`
}

func (o *options) showFunds(ctx context.Context, client *chain.Client, p epoch.Project, done string) error {
	funds, err := client.ProjectFunds(ctx, p)
	if err != nil {
		return err
	}
	latest, err := client.LatestProgram(ctx, p)
	if err != nil {
		return err
	}
	row := fundsRow{uint64(p), funds, []uint32{}}
	for version := uint32(1); version <= latest; version++ {
		pays, err := client.PaysVersion(ctx, p, version)
		if err != nil {
			return err
		}
		if pays {
			row.Versions = append(row.Versions, version)
		}
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		fmt.Fprintf(w, "project    %d\nfunds      %s IOTX that are not promised yet\npays by    versions %v of its programs\n", row.Project, funds.IOTX(), row.Versions)
	})
}

// onFunds runs do about a project's rewards, and shows them afterwards.
func (o *options) onFunds(ctx context.Context, from string, project uint64, done string, do func(*chain.Writer, epoch.Project) error) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, err := needProject(ctx, w.Client, project)
	if err != nil {
		return err
	}
	if err := do(w, p); err != nil {
		return err
	}
	return o.showFunds(ctx, w.Client, p, done)
}

func newTaskRewardsFund(o *options) *cobra.Command {
	c := &cobra.Command{Use: "fund IOTX", Short: "Add to what a project pays devices by results with; anybody can", Args: cobra.ExactArgs(1), Example: "  trellis compute rewards fund 100\n  trellis compute rewards fund 100 --project 2 --from alice"}
	project, from := projectFlag(c), fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseAmount(args[0])
		if err != nil {
			return err
		}
		return o.onFunds(cmd.Context(), *from, *project, "Funded.", func(w *chain.Writer, p epoch.Project) error { return w.FundTaskRewards(cmd.Context(), p, value) })
	}
	return c
}

func newTaskRewardsPay(o *options) *cobra.Command {
	c := &cobra.Command{Use: "pay VERSION", Short: "Pay devices by results of a version, or with --no not any more", Args: cobra.ExactArgs(1),
		Long:    `The account of --from controls the project. Only results that such an account asked for are paid: who chooses the parameters chooses what is paid.`,
		Example: "  trellis compute rewards pay 1\n  trellis compute rewards pay 1 --no"}
	project, from := projectFlag(c), fromFlag(c)
	no := c.Flags().Bool("no", false, "do not pay by it any more; what is promised stays")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		version, err := parseVersion(args[0])
		if err != nil {
			return err
		}
		return o.onFunds(cmd.Context(), *from, *project, "Said.", func(w *chain.Writer, p epoch.Project) error {
			if _, err := w.Program(cmd.Context(), p, version); err != nil {
				return err
			}
			return w.PayByVersion(cmd.Context(), p, version, !*no)
		})
	}
	return c
}

func newTaskRewardsWithdraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "withdraw IOTX", Short: "Take back what is not promised to devices", Args: cobra.ExactArgs(1), Example: "  trellis compute rewards withdraw 10\n  trellis compute rewards withdraw 10 --to treasurer"}
	project, from := projectFlag(c), fromFlag(c)
	to := c.Flags().String("to", "", "who gets it: an address, or the name of a key in this home; default the account of --from")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseAmount(args[0])
		if err != nil {
			return err
		}
		return o.onFunds(cmd.Context(), *from, *project, "Taken back.", func(w *chain.Writer, p epoch.Project) error {
			receiver := w.Account().Address()
			if *to != "" {
				if receiver, err = o.address(*to); err != nil {
					return err
				}
			}
			return w.WithdrawTaskRewards(cmd.Context(), p, receiver, value)
		})
	}
	return c
}

// payoutRow is what a result pays devices, for scripts. Amounts are wei.
type payoutRow struct {
	Task    string       `json:"task"`
	Project uint64       `json:"project"`
	State   string       `json:"state"`
	Reason  string       `json:"reason,omitempty"`
	Each    units.Amount `json:"each"`
	Slots   []uint32     `json:"slots"`
	Claimed []uint32     `json:"claimed"`
}

// payoutReasons say why a result is not paid.
var payoutReasons = map[string]string{
	"funds":     "the project has too little; fund it, then: trellis compute rewards settle",
	"version":   "the project does not pay by this version; name it before the next request: trellis compute rewards pay",
	"requester": "who asked for it does not control the project",
	"output":    "the output is not that of a program that pays devices",
	"slots":     "the output's slots do not match their number",
}

func (o *options) showPayout(ctx context.Context, client *chain.Client, text, done string) error {
	id, err := parseTask(text)
	if err != nil {
		return err
	}
	p, err := client.Payout(ctx, id)
	if err != nil {
		return err
	}
	row := payoutRow{id.Hex(), uint64(p.Project), p.State.String(), p.Reason, p.Each, append([]uint32{}, p.Slots...), append([]uint32{}, p.Claimed...)}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		fmt.Fprintf(w, "task       %s of project %d\nstate      %s\n", row.Task, row.Project, row.State)
		if row.Reason != "" {
			fmt.Fprintf(w, "why        %s\n", payoutReasons[row.Reason])
		}
		if p.State == chain.PayoutRefused {
			return
		}
		fmt.Fprintf(w, "each       %s IOTX\npaid       %d of %d devices", p.Each.IOTX(), len(row.Claimed), len(row.Slots))
		if open := openSlots(p); len(open) > 0 && p.State == chain.PayoutPayable {
			fmt.Fprintf(w, "; slots %v can be claimed", open)
		}
		fmt.Fprintln(w)
	})
}

// openSlots are those that were not claimed.
func openSlots(p chain.Payout) (open []uint32) {
	for _, slot := range p.Slots {
		if !slices.Contains(p.Claimed, slot) {
			open = append(open, slot)
		}
	}
	return open
}

func newTaskRewardsShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show [TASK]", Short: "Show what a project pays devices with, or what a result pays", Args: cobra.MaximumNArgs(1), Example: "  trellis compute rewards show\n  trellis compute rewards show 0x…"}
	project := projectFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		if len(args) == 1 {
			return o.showPayout(cmd.Context(), client, args[0], "")
		}
		p, err := needProject(cmd.Context(), client, *project)
		if err != nil {
			return err
		}
		return o.showFunds(cmd.Context(), client, p, "")
	}
	return c
}

func newTaskRewardsSettle(o *options) *cobra.Command {
	c := &cobra.Command{Use: "settle TASK", Short: "Try again a result whose project had too little; anybody can", Args: cobra.ExactArgs(1), Example: "  trellis compute rewards settle 0x…"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseTask(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := w.SettlePayout(cmd.Context(), id); err != nil {
			return err
		}
		return o.showPayout(cmd.Context(), w.Client, args[0], "The coins are set aside.")
	}
	return c
}

// claimsAtOnce is how many devices one transaction pays.
const claimsAtOnce = 60

func newTaskRewardsClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim TASK", Short: "Pay devices of a result, each to its account; anybody can", Args: cobra.ExactArgs(1), Example: "  trellis compute rewards claim 0x…\n  trellis compute rewards claim 0x… --slot 3"}
	from := fromFlag(c)
	slots := c.Flags().UintSlice("slot", nil, "only these slots of session keys; default all that were not paid")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseTask(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		p, err := w.Payout(cmd.Context(), id)
		if err != nil {
			return err
		}
		open := openSlots(p)
		if len(*slots) > 0 {
			open = nil
			for _, slot := range *slots {
				open = append(open, uint32(slot))
			}
		}
		for part := range slices.Chunk(open, claimsAtOnce) {
			if err := w.ClaimPayout(cmd.Context(), id, part); err != nil {
				return err
			}
		}
		return o.showPayout(cmd.Context(), w.Client, args[0], fmt.Sprintf("%d devices are paid.", len(open)))
	}
	return c
}

func newTaskRewardsCollect(o *options) *cobra.Command {
	c := &cobra.Command{Use: "collect", Short: "Take payments to the account of --from that failed", Args: cobra.NoArgs, Example: "  trellis compute rewards collect --from alice"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		account := w.Account().Address()
		owed, err := w.TaskPaymentsOwed(cmd.Context(), account)
		if err != nil {
			return err
		}
		if err := w.CollectTaskPayments(cmd.Context(), account); err != nil {
			return err
		}
		return o.print(coinsRow{hexOf(account), owed, units.Amount{}}, func(out io.Writer) { fmt.Fprintf(out, "%s IOTX are sent to %s.\n", owed.IOTX(), hexOf(account)) })
	}
	return c
}
