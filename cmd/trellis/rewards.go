package main

import (
	"context"
	"fmt"
	"io"
	"math"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

func newRewards(o *options) *cobra.Command {
	c := &cobra.Command{Use: "rewards", Short: "See, claim and withdraw what staked coins and delegates have earned",
		Long: `What a bucket earns is credited to its owner by a claim, or when the bucket changes; what is credited can be withdrawn.
A delegate's own part is credited at once.`,
		Example: "  trellis rewards show\n  trellis rewards claim\n  trellis rewards withdraw"}
	c.AddCommand(newRewardsShow(o), newRewardsClaim(o), newRewardsWithdraw(o))
	return c
}

// rewardsRow is what an account has earned. Amounts are wei.
type rewardsRow struct {
	Account string        `json:"account"`
	Owed    units.Amount  `json:"owed"`    // can be withdrawn now
	Pending units.Amount  `json:"pending"` // a claim would credit
	Buckets []earnedRow   `json:"buckets"`
	Totals  rewardsTotals `json:"totals"`
}

type earnedRow struct {
	Bucket   chain.BucketID  `json:"bucket"`
	Delegate report.Delegate `json:"delegate"`
	Pending  units.Amount    `json:"pending"`
}

// rewardsTotals are the books of the whole chain, in wei.
type rewardsTotals struct {
	Pool     units.Amount `json:"pool"`
	Owed     units.Amount `json:"owed"`
	Producer units.Amount `json:"producer"`
	Epoch    units.Amount `json:"epoch"`
	Tips     units.Amount `json:"tips"`
	Funded   units.Amount `json:"funded"`
	Paid     units.Amount `json:"paid"`
}

func newRewardsShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show", Short: "Show what an account has earned", Args: cobra.NoArgs,
		Example: "  trellis rewards show\n  trellis rewards show --owner 0x00000000000000000000000000000000000ebee1 --json"}
	owner := c.Flags().String("owner", app.OperatorKey, "address, or name of a key in this home")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		account, err := o.address(*owner)
		if err != nil {
			return err
		}
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		row := rewardsRow{Account: hexOf(account), Buckets: []earnedRow{}}
		if row.Owed, err = client.Owed(ctx, account); err != nil {
			return err
		}
		buckets, err := client.BucketsOf(ctx, account, math.MaxInt32)
		if err != nil {
			return err
		}
		for _, b := range buckets {
			row.Pending = row.Pending.Add(b.Pending)
			row.Buckets = append(row.Buckets, earnedRow{b.ID, b.Delegate, b.Pending})
		}
		totals, err := client.RewardTotals(ctx)
		if err != nil {
			return err
		}
		row.Totals = rewardsTotals(totals)
		return o.print(row, func(w io.Writer) { writeRewards(w, row) })
	}
	return c
}

func writeRewards(w io.Writer, r rewardsRow) {
	fmt.Fprintf(w, "account    %s\n", r.Account)
	fmt.Fprintf(w, "withdraw   %s IOTX now\n", r.Owed.IOTX())
	fmt.Fprintf(w, "claim      %s IOTX of %d buckets\n", r.Pending.IOTX(), len(r.Buckets))
	for _, b := range r.Buckets {
		fmt.Fprintf(w, "           %s IOTX of bucket %d, which votes for %d\n", b.Pending.IOTX(), b.Bucket, b.Delegate)
	}
	t := r.Totals
	fmt.Fprintf(w, "\nall of the chain: %s IOTX to divide at the epoch's end, %s owed, %s paid\n", t.Pool.IOTX(), t.Owed.IOTX(), t.Paid.IOTX())
}

type claimedRow struct {
	Buckets []chain.BucketID `json:"buckets"`
	Claimed units.Amount     `json:"claimed"` // for all owners
	Owed    units.Amount     `json:"owed"`    // to the account that signed
}

func newRewardsClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim [BUCKET…]", Short: "Credit owners with what buckets have earned; default all of --from's",
		Long:    "Anyone may claim for any bucket: the coins are always credited to its owner.",
		Example: "  trellis rewards claim\n  trellis rewards claim 1 2 --from helper"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		buckets, err := claimable(ctx, w, args)
		if err != nil {
			return err
		}
		row := claimedRow{Buckets: buckets}
		if row.Claimed, err = w.ClaimRewards(ctx, row.Buckets); err != nil {
			return err
		}
		if row.Owed, err = w.Owed(ctx, w.Account().Address()); err != nil {
			return err
		}
		return o.print(row, func(out io.Writer) {
			fmt.Fprintf(out, "claimed %s IOTX of %d buckets\n%s can withdraw %s IOTX\n", row.Claimed.IOTX(), len(row.Buckets), hexOf(w.Account().Address()), row.Owed.IOTX())
		})
	}
	return c
}

// claimable returns the buckets named, or all of the writer's.
func claimable(ctx context.Context, w *chain.Writer, args []string) ([]chain.BucketID, error) {
	ids := []chain.BucketID{}
	if len(args) == 0 {
		buckets, err := w.BucketsOf(ctx, w.Account().Address(), math.MaxInt32)
		for _, b := range buckets {
			ids = append(ids, b.ID)
		}
		return ids, err
	}
	for _, arg := range args {
		id, err := parseBucket(arg)
		if err != nil {
			return nil, err
		}
		if _, err := w.Bucket(ctx, id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, nil
}

func newRewardsWithdraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "withdraw [AMOUNT]", Short: "Have credited rewards paid out; default all", Args: cobra.MaximumNArgs(1),
		Example: "  trellis rewards withdraw\n  trellis rewards withdraw 25 --to cold"}
	from := fromFlag(c)
	to := c.Flags().String("to", "", "who gets the coins: address or name of a key; default --from")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		account := w.Account().Address()
		if *to != "" {
			if account, err = o.address(*to); err != nil {
				return err
			}
		}
		var value units.Amount
		if len(args) == 1 {
			value, err = parseAmount(args[0])
		} else {
			value, err = w.Owed(ctx, w.Account().Address())
		}
		if err != nil {
			return err
		}
		if len(args) == 0 && account == w.Account().Address() {
			value, err = w.WithdrawRewards(ctx, account)
		} else {
			err = w.WithdrawRewardsTo(ctx, account, value)
		}
		if err != nil {
			return err
		}
		row := withdrawnRow{To: hexOf(account), Amount: value}
		return o.print(row, func(out io.Writer) { fmt.Fprintf(out, "withdrew %s IOTX to %s\n", value.IOTX(), row.To) })
	}
	return c
}
