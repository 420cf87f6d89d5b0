package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

func newDelegate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "delegate", Short: "Run for election to produce blocks, and look at who does",
		Long: `A delegate registers with the keys of its node, is backed by a bucket of at least 1,200,000 IOTX that votes for it,
and can then be elected. DELEGATE is a number or a name.`,
		Example: `  trellis delegate list
  trellis delegate register beta --commission 10 --node ~/.trellis/node
  trellis stake create 1200000 --delegate beta --days 91 --auto-stake
  trellis delegate activate 7`}
	c.AddCommand(newDelegateList(o), newDelegateShow(o), newDelegateRegister(o), newDelegateUpdate(o), newDelegateActivate(o),
		newDelegateEndorse(o), newDelegateRevoke(o), newDelegateRotate(o), newDelegateExit(o), newDelegateTransfer(o))
	return c
}

// delegateRow is a delegate for scripts. Amounts are wei, commissions
// hundredths of a percent, times seconds since the Unix epoch.
type delegateRow struct {
	Delegate       report.Delegate `json:"delegate"`
	Name           string          `json:"name"`
	State          string          `json:"state"`
	Rank           int             `json:"rank,omitempty"` // among the active, from 1
	Owner          string          `json:"owner"`
	PendingOwner   string          `json:"pendingOwner,omitempty"`
	Operator       string          `json:"operator"`
	Reward         string          `json:"reward"`
	Commission     uint16          `json:"commission"`
	NextCommission *uint16         `json:"nextCommission,omitempty"`
	CommissionFrom uint64          `json:"commissionFrom,omitempty"`
	Votes          units.Amount    `json:"votes"`
	Score          units.Amount    `json:"score"`
	Bucket         chain.BucketID  `json:"bucket,omitempty"`
	SuspendedUntil uint64          `json:"suspendedUntilEpoch,omitempty"`
	ExitSlot       uint64          `json:"exitSlot,omitempty"`
	Key            string          `json:"consensusKey"`
	KeyAddress     string          `json:"consensusAddress"`
	Randomness     string          `json:"randomnessKey"`
	NextRandomness string          `json:"nextRandomnessKey,omitempty"`
	RandomnessFrom uint64          `json:"nextRandomnessFrom,omitempty"`
	Earned         *units.Amount   `json:"earned,omitempty"` // with its voters
}

func describeDelegate(d chain.Delegate, rank int) delegateRow {
	row := delegateRow{
		Delegate: d.Number, Name: d.Name, State: delegateState(d), Rank: rank, Owner: hexOf(d.Owner), Operator: hexOf(d.Operator),
		Reward: hexOf(d.Reward), Commission: d.Commission, CommissionFrom: d.CommissionFrom, Votes: d.Votes, Score: d.Score,
		Bucket: d.Bucket, SuspendedUntil: d.SuspendedUntil, Key: "0x" + hex.EncodeToString(d.Key[:]), KeyAddress: hexOf(d.Key.Address()),
		Randomness: "0x" + hex.EncodeToString(d.Randomness[:]), RandomnessFrom: d.RandomnessFrom,
	}
	if d.PendingOwner != (common.Address{}) {
		row.PendingOwner = hexOf(d.PendingOwner)
	}
	if d.CommissionFrom != 0 {
		row.NextCommission = &d.NextCommission
	}
	if d.RandomnessFrom != 0 {
		row.NextRandomness = "0x" + hex.EncodeToString(d.NextRandomness[:])
	}
	if d.Exiting {
		row.ExitSlot = d.ExitSlot
	}
	return row
}

// delegateState says in a word what a delegate is now.
func delegateState(d chain.Delegate) string {
	switch {
	case d.Removed:
		return "removed"
	case !d.Active:
		return "inactive"
	case d.Exiting:
		return "exiting"
	case d.SuspendedUntil != 0:
		return "probation"
	default:
		return "active"
	}
}

// ranks returns the places of the active delegates, from 1.
func ranks(ctx context.Context, c *chain.Client) (map[report.Delegate]int, error) {
	const all = 1 << 30
	ranking, err := c.Ranking(ctx, all)
	if err != nil {
		return nil, err
	}
	places := make(map[report.Delegate]int, len(ranking))
	for i, r := range ranking {
		places[r.Delegate] = i + 1
	}
	return places, nil
}

func newDelegateList(o *options) *cobra.Command {
	return &cobra.Command{Use: "list", Short: "List delegates, those with the most votes first", Args: cobra.NoArgs,
		Example: "  trellis delegate list\n  trellis delegate list --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			client, err := o.chain(ctx)
			if err != nil {
				return err
			}
			defer client.Close()
			delegates, err := client.Delegates(ctx)
			if err != nil {
				return err
			}
			places, err := ranks(ctx, client)
			if err != nil {
				return err
			}
			rows := []delegateRow{}
			for _, d := range delegates {
				rows = append(rows, describeDelegate(d, places[d.Number]))
			}
			slices.SortStableFunc(rows, compareRanks)
			return o.print(rows, func(w io.Writer) { writeDelegates(w, rows) })
		}}
}

// compareRanks puts ranked delegates first, then those of more votes.
func compareRanks(a, b delegateRow) int {
	if (a.Rank == 0) != (b.Rank == 0) {
		return b.Rank - a.Rank
	}
	if a.Rank != b.Rank {
		return a.Rank - b.Rank
	}
	return b.Votes.Cmp(a.Votes)
}

func writeDelegates(w io.Writer, rows []delegateRow) {
	fmt.Fprintf(w, "%-5s %-7s %-12s %-10s %26s %11s  %s\n", "RANK", "NUMBER", "NAME", "STATE", "VOTES", "COMMISSION", "OWNER")
	for _, r := range rows {
		rank := "–"
		if r.Rank != 0 {
			rank = fmt.Sprint(r.Rank)
		}
		fmt.Fprintf(w, "%-5s %-7d %-12s %-10s %26s %11s  %s\n", rank, r.Delegate, r.Name, r.State, r.Votes.IOTX(), percent(r.Commission), r.Owner)
	}
}

func newDelegateShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show DELEGATE", Short: "Show a delegate", Args: cobra.ExactArgs(1),
		Example: "  trellis delegate show alpha\n  trellis delegate show 1 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			n, err := findDelegate(cmd.Context(), client, args[0])
			if err != nil {
				return err
			}
			return o.printDelegate(cmd.Context(), client, n, "")
		}}
}

// printDelegate prints a delegate as it is after done.
func (o *options) printDelegate(ctx context.Context, c *chain.Client, n report.Delegate, done string) error {
	d, err := c.Delegate(ctx, n)
	if err != nil {
		return err
	}
	places, err := ranks(ctx, c)
	if err != nil {
		return err
	}
	earned, err := c.Earned(ctx, n)
	if err != nil {
		return err
	}
	row := describeDelegate(d, places[n])
	row.Earned = &earned.Total
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeDelegate(w, row)
	})
}

func writeDelegate(w io.Writer, r delegateRow) {
	fmt.Fprintf(w, "delegate    %s (%d), %s", r.Name, r.Delegate, r.State)
	if r.Rank != 0 {
		fmt.Fprintf(w, ", rank %d", r.Rank)
	}
	fmt.Fprintf(w, "\nvotes       %s, score %s\n", r.Votes.IOTX(), r.Score.IOTX())
	fmt.Fprintf(w, "owner       %s\noperator    %s\nrewards to  %s\n", r.Owner, r.Operator, r.Reward)
	if r.PendingOwner != "" {
		fmt.Fprintf(w, "offered to  %s\n", r.PendingOwner)
	}
	fmt.Fprintf(w, "commission  %s\n", percent(r.Commission))
	if r.NextCommission != nil {
		fmt.Fprintf(w, "            %s from %s\n", percent(*r.NextCommission), date(r.CommissionFrom))
	}
	if r.Bucket != 0 {
		fmt.Fprintf(w, "bucket      %d\n", r.Bucket)
	}
	if r.SuspendedUntil != 0 {
		fmt.Fprintf(w, "probation   until epoch %d\n", r.SuspendedUntil)
	}
	if r.ExitSlot != 0 {
		fmt.Fprintf(w, "may leave   from %s\n", date(r.ExitSlot))
	}
	fmt.Fprintf(w, "signs with  %s, %s\nrandomness  %s\n", r.KeyAddress, r.Key, r.Randomness)
	if r.NextRandomness != "" {
		fmt.Fprintf(w, "            %s from %s\n", r.NextRandomness, date(r.RandomnessFrom))
	}
	fmt.Fprintf(w, "earned      %s IOTX with its voters\n", r.Earned.IOTX())
}

// onOwnDelegate runs do as the owner of a delegate and shows it afterwards.
func (o *options) onOwnDelegate(cmd *cobra.Command, from, done string, do func(*chain.Writer, chain.Delegate) error) error {
	ctx := cmd.Context()
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	n, err := w.DelegateOf(ctx, w.Account().Address())
	if err != nil {
		return err
	}
	d, err := w.Delegate(ctx, n)
	if err != nil {
		return err
	}
	if err := do(w, d); err != nil {
		return err
	}
	return o.printDelegate(ctx, w.Client, n, done)
}
