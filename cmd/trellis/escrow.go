package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

func newEscrow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "escrow", Short: "See what locked stake counts for in votes (veIOTX), and lend it",
		Long: `Buckets that are auto-staked for 91 days or more count in full for as long as they are, those whose lock ends count in full
until 91 days before its end and then less every second. Restaked stake counts at what it is worth. Nothing is deposited anywhere.
A vote counts what one had at the end of the week before it began.`,
		Example: `  trellis escrow show
  trellis escrow delegate 0x00000000000000000000000000000000000ebee1`}
	c.AddCommand(newEscrowShow(o), newEscrowDelegate(o), newEscrowSettle(o), newEscrowRefuse(o))
	return c
}

// escrowRow is what an account votes with, for scripts. Amounts are wei, times
// seconds since the Unix epoch.
type escrowRow struct {
	Account       string           `json:"account"`
	Votes         units.Amount     `json:"votes"`
	Total         units.Amount     `json:"total"`
	Snapshot      uint64           `json:"snapshot"`
	SnapshotVotes units.Amount     `json:"snapshotVotes"`
	SnapshotTotal units.Amount     `json:"snapshotTotal"`
	Own           ownPower         `json:"own"`
	Delegatee     string           `json:"delegatee"`
	Buckets       []bucketPowerRow `json:"buckets"`
	Positions     []escrowPosition `json:"positions"`
	Places        []escrowPlace    `json:"places"`
}

type ownPower struct {
	Flat      units.Amount `json:"flat"`
	Declining units.Amount `json:"declining"`
	Restaked  units.Amount `json:"restaked"`
}

type bucketPowerRow struct {
	Bucket chain.BucketID `json:"bucket"`
	Amount units.Amount   `json:"amount"`
	Power  units.Amount   `json:"power"`
	End    uint64         `json:"end,omitempty"` // when it will count for nothing
}

type escrowPosition struct {
	Operator uint32       `json:"operator"`
	Shares   string       `json:"shares"`
	Votes    units.Amount `json:"votes"`
	Holder   string       `json:"countsFor,omitempty"` // absent for nobody
}

type escrowPlace struct {
	Operator  uint32       `json:"operator"`
	Delegated bool         `json:"delegated"`
	Shares    string       `json:"shares"`
	Votes     units.Amount `json:"votes"`
}

func newEscrowShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show [ACCOUNT]", Short: "Show the votes of an account, now and at the snapshot, and what they are made of",
		Args: cobra.MaximumNArgs(1), Long: "ACCOUNT is an address, or the name of a key in this home.",
		Example: "  trellis escrow show\n  trellis escrow show 0x00000000000000000000000000000000000ebee1 --json"}
	limit := c.Flags().Int("limit", 100, "most buckets to list")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		account, err := o.address(append(args, app.OperatorKey)[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.printEscrow(cmd.Context(), client, account, *limit, "")
	}
	return c
}

// printEscrow prints an account's votes as they are after done.
func (o *options) printEscrow(ctx context.Context, c *chain.Client, account common.Address, limit int, done string) error {
	row, err := describeEscrow(ctx, c, account, limit)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeEscrow(w, row)
	})
}

func describeEscrow(ctx context.Context, c *chain.Client, account common.Address, limit int) (escrowRow, error) {
	e, err := c.Escrow(ctx, account)
	if err != nil {
		return escrowRow{}, err
	}
	row := escrowRow{
		Account: hexOf(account), Votes: e.Votes, Total: e.Total, Snapshot: e.Snapshot, SnapshotVotes: e.SnapshotVotes, SnapshotTotal: e.SnapshotTotal,
		Own: ownPower{e.Flat, e.Declining, e.Restaked}, Delegatee: hexOf(e.Delegatee), Buckets: []bucketPowerRow{}, Positions: []escrowPosition{}, Places: []escrowPlace{},
	}
	for _, p := range e.Positions {
		position := escrowPosition{p.Operator, p.Shares.String(), p.Votes, ""}
		if p.Holder != (common.Address{}) {
			position.Holder = hexOf(p.Holder)
		}
		row.Positions = append(row.Positions, position)
	}
	for _, p := range e.Places {
		row.Places = append(row.Places, escrowPlace{p.Operator, p.Delegated, p.Shares.String(), p.Votes})
	}
	buckets, err := c.BucketsOf(ctx, account, limit)
	for _, b := range buckets {
		power, err := c.BucketPower(ctx, b.ID)
		if err != nil {
			return row, err
		}
		row.Buckets = append(row.Buckets, bucketPowerRow{b.ID, b.Amount, power.Power, power.End})
	}
	return row, err
}

func writeEscrow(w io.Writer, r escrowRow) {
	fmt.Fprintf(w, "account    %s\n", r.Account)
	fmt.Fprintf(w, "votes      %s veIOTX of %s\n", r.Votes.IOTX(), r.Total.IOTX())
	fmt.Fprintf(w, "snapshot   %s veIOTX of %s, as of %s, for votes that begin this week\n", r.SnapshotVotes.IOTX(), r.SnapshotTotal.IOTX(), date(r.Snapshot))
	fmt.Fprintf(w, "own stake  %s flat, %s of locks that end, %s restaked\n", r.Own.Flat.IOTX(), r.Own.Declining.IOTX(), r.Own.Restaked.IOTX())
	if r.Delegatee != r.Account {
		fmt.Fprintf(w, "delegated  to %s, all but that of locks that end\n", r.Delegatee)
	}
	for _, b := range r.Buckets {
		fmt.Fprintf(w, "bucket     %d of %s IOTX: %s veIOTX", b.Bucket, b.Amount.IOTX(), b.Power.IOTX())
		switch {
		case b.End != 0:
			fmt.Fprintf(w, ", none from %s on", date(b.End))
		case b.Power.IsZero():
			fmt.Fprint(w, "; it counts when locked for 91 days or more")
		}
		fmt.Fprintln(w)
	}
	for _, p := range r.Positions {
		holder := p.Holder
		if holder == "" {
			holder = "nobody; count it again: trellis escrow settle"
		}
		fmt.Fprintf(w, "restaked   %s veIOTX with operator %d, counts for %s\n", p.Votes.IOTX(), p.Operator, holder)
	}
	for _, p := range r.Places {
		if p.Delegated {
			fmt.Fprintf(w, "received   %s veIOTX of operator %d\n", p.Votes.IOTX(), p.Operator)
		}
	}
}

func newEscrowDelegate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "delegate TO", Short: "Let another account vote with the power of your flat and restaked stake", Args: cobra.ExactArgs(1),
		Long: `TO is an address, or the name of a key in this home; your own takes it back. The stake stays yours. What locks that end count
for stays with you. It counts for votes that begin after the end of this week.`,
		Example: "  trellis escrow delegate 0x00000000000000000000000000000000000ebee1\n  trellis escrow delegate operator"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		to, err := o.address(args[0])
		if err != nil {
			return err
		}
		return o.onEscrow(cmd, *from, "delegated to "+hexOf(to), func(w *chain.Writer) error { return w.DelegateVotes(cmd.Context(), to) })
	}
	return c
}

func newEscrowSettle(o *options) *cobra.Command {
	c := &cobra.Command{Use: "settle [ACCOUNT]", Short: "Count restaked stake for its delegatee again, where it does not", Args: cobra.MaximumNArgs(1),
		Long:    "Anybody may do it: it does what the account's owner has asked for.",
		Example: "  trellis escrow settle"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		account, err := o.address(append(args, *from)[0])
		if err != nil {
			return err
		}
		return o.onEscrow(cmd, *from, "settled", func(w *chain.Writer) error { return w.SettleVotes(cmd.Context(), account) })
	}
	return c
}

func newEscrowRefuse(o *options) *cobra.Command {
	c := &cobra.Command{Use: "refuse OPERATOR", Short: "Hold no restaked stake with an operator for others any more", Args: cobra.ExactArgs(1),
		Long: `An account holds others' stake with at most 16 operators. What is refused counts for nobody until its owners, or anybody
for them, settle it.`,
		Example: "  trellis escrow refuse 7\n  trellis escrow refuse 7 --undo"}
	from := fromFlag(c)
	undo := c.Flags().Bool("undo", false, "allow it again")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		operator, err := parseOperator(args[0])
		if err != nil {
			return err
		}
		return o.onEscrow(cmd, *from, "done", func(w *chain.Writer) error { return w.RefuseOperator(cmd.Context(), uint32(operator), !*undo) })
	}
	return c
}

func (o *options) onEscrow(cmd *cobra.Command, from, done string, do func(*chain.Writer) error) error {
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	if err := do(w); err != nil {
		return err
	}
	return o.printEscrow(cmd.Context(), w.Client, w.Account().Address(), 100, done)
}
