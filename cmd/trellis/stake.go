package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

func newStake(o *options) *cobra.Command {
	c := &cobra.Command{Use: "stake", Short: "Stake coins for a delegate, and look at what is staked",
		Long: `Staked coins are in buckets. A bucket votes for a delegate with a weight that grows with its coins and its lock, and
earns a part of what the delegate earns; see: trellis rewards. It is a token (ERC-721) that can be transferred. DELEGATE is a number
or a name; 0 is nobody.`,
		Example: `  trellis stake create 1000 --delegate alpha --days 91 --auto-stake
  trellis stake list
  trellis stake restake 1 --auto-stake=false
  trellis stake unstake 1
  trellis stake withdraw 1`}
	c.AddCommand(newStakeCreate(o), newStakeDeposit(o), newStakeRestake(o), newStakeExtend(o), newStakeMerge(o), newStakeSplit(o), newStakeVote(o),
		newStakeTransfer(o), newStakeUnstake(o), newStakeWithdraw(o), newStakeMigrate(o), newStakeList(o), newStakeShow(o))
	return c
}

// bucketRow is a bucket for scripts. Amounts are wei, times seconds since the
// Unix epoch.
type bucketRow struct {
	Bucket         chain.BucketID  `json:"bucket"`
	Owner          string          `json:"owner"`
	Amount         units.Amount    `json:"amount"`
	Votes          units.Amount    `json:"votes"`
	Delegate       report.Delegate `json:"delegate"`
	DelegateName   string          `json:"delegateName,omitempty"`
	Days           uint16          `json:"days"`
	AutoStake      bool            `json:"autoStake"`
	SelfStake      bool            `json:"selfStake"`
	CreatedAt      uint64          `json:"createdAt"`
	LockedAt       uint64          `json:"lockedAt"`
	UnlockedAt     uint64          `json:"unlockedAt,omitempty"`
	UnstakedAt     uint64          `json:"unstakedAt,omitempty"`
	WithdrawableAt uint64          `json:"withdrawableAt,omitempty"`
	HeldUntil      uint64          `json:"heldUntil,omitempty"`
	Pending        units.Amount    `json:"pending"`
}

// names looks delegates' names up, each once.
type names map[report.Delegate]string

func (n names) of(ctx context.Context, c *chain.Client, d report.Delegate) (string, error) {
	if d == 0 {
		return "", nil
	}
	if name, ok := n[d]; ok {
		return name, nil
	}
	delegate, err := c.Delegate(ctx, d)
	if err != nil {
		return "", err
	}
	n[d] = delegate.Name
	return delegate.Name, nil
}

func (n names) row(ctx context.Context, c *chain.Client, b chain.Bucket) (bucketRow, error) {
	name, err := n.of(ctx, c, b.Delegate)
	return bucketRow{
		Bucket: b.ID, Owner: hexOf(b.Owner), Amount: b.Amount, Votes: b.Votes, Delegate: b.Delegate, DelegateName: name,
		Days: b.Lock.Days, AutoStake: b.Lock.AutoStake, SelfStake: b.SelfStake, CreatedAt: b.CreatedAt, LockedAt: b.LockedAt,
		UnlockedAt: b.UnlockedAt(), UnstakedAt: b.UnstakedAt, WithdrawableAt: b.WithdrawableAt(), HeldUntil: b.HeldUntil, Pending: b.Pending,
	}, err
}

// state says in words what a bucket does now.
func (r bucketRow) state() string {
	switch {
	case r.UnstakedAt != 0:
		return "unstaked, can be withdrawn from " + date(r.WithdrawableAt)
	case r.SelfStake:
		return "backs " + r.delegate()
	case r.AutoStake:
		return fmt.Sprintf("auto-staked for %d days", r.Days)
	default:
		return "locked until " + date(r.UnlockedAt)
	}
}

func (r bucketRow) delegate() string {
	if r.Delegate == 0 {
		return "nobody"
	}
	return fmt.Sprintf("%s (%d)", r.DelegateName, r.Delegate)
}

// printBucket prints a bucket as it is after done.
func (o *options) printBucket(ctx context.Context, c *chain.Client, id chain.BucketID, done string) error {
	b, err := c.Bucket(ctx, id)
	if err != nil {
		return err
	}
	row, err := names{}.row(ctx, c, b)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeBucket(w, row)
	})
}

func writeBucket(w io.Writer, r bucketRow) {
	fmt.Fprintf(w, "bucket     %d of %s\n", r.Bucket, r.Owner)
	fmt.Fprintf(w, "holds      %s IOTX\n", r.Amount.IOTX())
	fmt.Fprintf(w, "votes for  %s with weight %s\n", r.delegate(), r.Votes.IOTX())
	fmt.Fprintf(w, "state      %s\n", r.state())
	if r.HeldUntil != 0 {
		fmt.Fprintf(w, "held       until %s, for faults of the delegate that it backed\n", date(r.HeldUntil))
	}
	fmt.Fprintf(w, "earned     %s IOTX since the last claim\n", r.Pending.IOTX())
}

// onBucket runs do on the bucket named by the first argument and shows it
// afterwards.
func (o *options) onBucket(cmd *cobra.Command, from, text, done string, do func(*chain.Writer, chain.BucketID) error) error {
	id, err := parseBucket(text)
	if err != nil {
		return err
	}
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	if err := do(w, id); err != nil {
		return err
	}
	return o.printBucket(cmd.Context(), w.Client, id, done)
}

func newStakeCreate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "create AMOUNT", Short: "Stake an amount of IOTX in a new bucket", Args: cobra.ExactArgs(1),
		Example: "  trellis stake create 1000 --delegate alpha --days 91 --auto-stake\n  trellis stake create 250.5"}
	from := fromFlag(c)
	delegate := c.Flags().String("delegate", "0", "whom it votes for: number or name; 0 is nobody")
	days := c.Flags().String("days", "0", "days it is locked for, at most 1050")
	auto := c.Flags().Bool("auto-stake", false, "renew the lock all the time, which gives the vote more weight")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseAmount(args[0])
		if err != nil {
			return err
		}
		lock := chain.Lock{AutoStake: *auto}
		if lock.Days, err = parseDays(*days); err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		vote, err := findDelegate(cmd.Context(), w.Client, *delegate)
		if err != nil {
			return err
		}
		id, err := w.CreateBucket(cmd.Context(), value, vote, lock)
		if err != nil {
			return err
		}
		return o.printBucket(cmd.Context(), w.Client, id, "staked")
	}
	return c
}

func newStakeDeposit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "deposit BUCKET AMOUNT", Short: "Add coins to an auto-staked bucket, anybody's", Args: cobra.ExactArgs(2),
		Example: "  trellis stake deposit 1 500"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseAmount(args[1])
		if err != nil {
			return err
		}
		return o.onBucket(cmd, *from, args[0], "deposited "+value.IOTX()+" IOTX", func(w *chain.Writer, id chain.BucketID) error {
			return w.Deposit(cmd.Context(), id, value)
		})
	}
	return c
}

func newStakeRestake(o *options) *cobra.Command {
	c := &cobra.Command{Use: "restake BUCKET", Short: "Begin a bucket's lock anew", Args: cobra.ExactArgs(1),
		Long: `What is not given stays as it is. A lock can be made shorter only after its end; to end one that is auto-staked, switch
that off and wait for the days of the lock.`,
		Example: "  trellis stake restake 1 --days 365\n  trellis stake restake 1 --auto-stake=false"}
	from := fromFlag(c)
	days := c.Flags().String("days", "", "days it is locked for, at most 1050")
	auto := c.Flags().Bool("auto-stake", false, "renew the lock all the time; =false lets it end")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onBucket(cmd, *from, args[0], "restaked", func(w *chain.Writer, id chain.BucketID) error {
			b, err := w.Bucket(cmd.Context(), id)
			if err != nil {
				return err
			}
			lock := b.Lock
			if cmd.Flags().Changed("auto-stake") {
				lock.AutoStake = *auto
			}
			if *days != "" {
				if lock.Days, err = parseDays(*days); err != nil {
					return err
				}
			}
			return w.Restake(cmd.Context(), id, lock)
		})
	}
	return c
}

func newStakeExtend(o *options) *cobra.Command {
	c := &cobra.Command{Use: "extend BUCKET", Short: "Make an auto-staked bucket's lock longer, add coins, or both", Args: cobra.ExactArgs(1),
		Example: "  trellis stake extend 1 --days 365 --add 500"}
	from := fromFlag(c)
	days := c.Flags().String("days", "", "days it is locked for, at most 1050; default as it is")
	add := c.Flags().String("add", "", "IOTX to add")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if *days == "" && *add == "" {
			return &exitError{2, fmt.Errorf("nothing to change: give --days, --add or both")}
		}
		var value units.Amount
		if *add != "" {
			var err error
			if value, err = parseAmount(*add); err != nil {
				return err
			}
		}
		return o.onBucket(cmd, *from, args[0], "extended", func(w *chain.Writer, id chain.BucketID) error {
			b, err := w.Bucket(cmd.Context(), id)
			if err != nil {
				return err
			}
			length := b.Lock.Days
			if *days != "" {
				if length, err = parseDays(*days); err != nil {
					return err
				}
			}
			return w.Extend(cmd.Context(), id, length, value)
		})
	}
	return c
}

func newStakeMerge(o *options) *cobra.Command {
	c := &cobra.Command{Use: "merge BUCKET BUCKET…", Short: "Put auto-staked buckets into the first of them, for good", Args: cobra.MinimumNArgs(2),
		Example: "  trellis stake merge 1 2 3 --days 365"}
	from, yes := fromFlag(c), yesFlag(c)
	days := c.Flags().String("days", "", "days that the first is locked for then; default the longest of theirs")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ids := make([]chain.BucketID, len(args))
		for i, arg := range args {
			var err error
			if ids[i], err = parseBucket(arg); err != nil {
				return err
			}
		}
		return o.onBucket(cmd, *from, args[0], "merged", func(w *chain.Writer, id chain.BucketID) error {
			length, err := mergedDays(cmd.Context(), w.Client, ids, *days)
			if err != nil {
				return err
			}
			if err := o.confirm(*yes, "Buckets %v go into bucket %d, locked for %d days.", args[1:], id, length); err != nil {
				return err
			}
			return w.Merge(cmd.Context(), ids, length)
		})
	}
	return c
}

// mergedDays reads --days of a merge, or takes the longest lock.
func mergedDays(ctx context.Context, c *chain.Client, ids []chain.BucketID, text string) (uint16, error) {
	if text != "" {
		return parseDays(text)
	}
	var locks []uint16
	for _, id := range ids {
		b, err := c.Bucket(ctx, id)
		if err != nil {
			return 0, err
		}
		locks = append(locks, b.Lock.Days)
	}
	return slices.Max(locks), nil
}

func newStakeSplit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "split BUCKET AMOUNT", Short: "Move part of a bucket into a new one", Args: cobra.ExactArgs(2),
		Long: `The new bucket has the vote and the lock of the old one, begun when that was begun. Both hold at least what a new bucket
does. One that backs a delegate cannot be split.`,
		Example: "  trellis stake split 1 500\n  trellis stake split 1 500 --to 0x00000000000000000000000000000000000ebee1"}
	from, yes := fromFlag(c), yesFlag(c)
	to := c.Flags().String("to", "", "who gets the new bucket: address or name of a key; default the owner")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseBucket(args[0])
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
		account := w.Account().Address()
		if *to != "" {
			if account, err = o.address(*to); err != nil {
				return err
			}
		}
		if err := o.confirm(*yes || account == w.Account().Address(), "%s IOTX of bucket %d will be %s's.", value.IOTX(), id, hexOf(account)); err != nil {
			return err
		}
		into, err := w.SplitBucket(cmd.Context(), id, value, account)
		if err != nil {
			return err
		}
		return o.printBucket(cmd.Context(), w.Client, into, fmt.Sprintf("split off bucket %d", id))
	}
	return c
}

func newStakeVote(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vote BUCKET DELEGATE", Short: "Give a bucket's vote to another delegate", Args: cobra.ExactArgs(2),
		Example: "  trellis stake vote 1 beta\n  trellis stake vote 1 0"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onBucket(cmd, *from, args[0], "voted", func(w *chain.Writer, id chain.BucketID) error {
			delegate, err := findDelegate(cmd.Context(), w.Client, args[1])
			if err != nil {
				return err
			}
			return w.ChangeDelegate(cmd.Context(), id, delegate)
		})
	}
	return c
}

func newStakeTransfer(o *options) *cobra.Command {
	c := &cobra.Command{Use: "transfer BUCKET ACCOUNT", Short: "Make a bucket another's, for good", Args: cobra.ExactArgs(2),
		Long:    "ACCOUNT is an address, or the name of a key in this home. What the bucket has earned so far stays the old owner's.",
		Example: "  trellis stake transfer 1 0x00000000000000000000000000000000000ebee1"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		to, err := o.address(args[1])
		if err != nil {
			return err
		}
		return o.onBucket(cmd, *from, args[0], "transferred", func(w *chain.Writer, id chain.BucketID) error {
			if err := o.confirm(*yes, "Bucket %d will be %s's.", id, hexOf(to)); err != nil {
				return err
			}
			return w.TransferBucket(cmd.Context(), id, to)
		})
	}
	return c
}

func newStakeUnstake(o *options) *cobra.Command {
	c := &cobra.Command{Use: "unstake BUCKET", Short: "End a bucket's vote; its coins are free three days later", Args: cobra.ExactArgs(1),
		Long:    "The lock must be over and auto-stake off. The bucket stops earning at once, and cannot be staked again.",
		Example: "  trellis stake unstake 1"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onBucket(cmd, *from, args[0], "unstaked", func(w *chain.Writer, id chain.BucketID) error {
			if err := o.confirm(*yes, "Bucket %d stops voting and earning, for good.", id); err != nil {
				return err
			}
			return w.Unstake(cmd.Context(), id)
		})
	}
	return c
}

type withdrawnRow struct {
	Bucket chain.BucketID `json:"bucket,omitempty"`
	To     string         `json:"to"`
	Amount units.Amount   `json:"amount"`
}

func newStakeWithdraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "withdraw BUCKET", Short: "Take the coins out of an unstaked bucket", Args: cobra.ExactArgs(1),
		Long:    "The bucket is gone afterwards. What it earned is not among its coins; see: trellis rewards.",
		Example: "  trellis stake withdraw 1"}
	from, yes := fromFlag(c), yesFlag(c)
	to := c.Flags().String("to", "", "who gets the coins: address or name of a key; default the owner")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseBucket(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
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
		b, err := w.Bucket(cmd.Context(), id)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes || account == w.Account().Address(), "%s IOTX go to %s.", b.Amount.IOTX(), hexOf(account)); err != nil {
			return err
		}
		if err := w.WithdrawBucket(cmd.Context(), id, account); err != nil {
			return err
		}
		row := withdrawnRow{id, hexOf(account), b.Amount}
		return o.print(row, func(out io.Writer) { fmt.Fprintf(out, "withdrew %s IOTX to %s\n", b.Amount.IOTX(), row.To) })
	}
	return c
}

func newStakeMigrate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "migrate BUCKET", Short: "Move a bucket to the next staking contract, for good", Args: cobra.ExactArgs(1),
		Long:    "Only where the network's governor has named one. The bucket keeps its number, its coins and its lock there.",
		Example: "  trellis stake migrate 1"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseBucket(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := o.confirm(*yes, "Bucket %d leaves this contract for its successor.", id); err != nil {
			return err
		}
		if err := w.MigrateBucket(cmd.Context(), id); err != nil {
			return err
		}
		row := struct {
			Bucket chain.BucketID `json:"bucket"`
		}{id}
		return o.print(row, func(out io.Writer) { fmt.Fprintf(out, "migrated bucket %d\n", id) })
	}
	return c
}

func newStakeList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List the buckets of an owner or a delegate, with what they have earned", Args: cobra.NoArgs,
		Example: "  trellis stake list\n  trellis stake list --delegate alpha --json"}
	owner := c.Flags().String("owner", app.OperatorKey, "address, or name of a key in this home")
	delegate := c.Flags().String("delegate", "", "list those that vote for it instead: number or name")
	limit := c.Flags().Int("limit", 100, "most buckets to list")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		buckets, err := o.listBuckets(ctx, client, *owner, *delegate, *limit)
		if err != nil {
			return err
		}
		rows, known := []bucketRow{}, names{}
		for _, b := range buckets {
			row, err := known.row(ctx, client, b)
			if err != nil {
				return err
			}
			rows = append(rows, row)
		}
		return o.print(rows, func(w io.Writer) { writeBuckets(w, rows) })
	}
	return c
}

func (o *options) listBuckets(ctx context.Context, c *chain.Client, owner, delegate string, limit int) ([]chain.Bucket, error) {
	if delegate == "" {
		account, err := o.address(owner)
		if err != nil {
			return nil, err
		}
		return c.BucketsOf(ctx, account, limit)
	}
	n, err := findDelegate(ctx, c, delegate)
	if err != nil {
		return nil, err
	}
	return c.BucketsFor(ctx, n, limit)
}

func writeBuckets(w io.Writer, rows []bucketRow) {
	if len(rows) == 0 {
		fmt.Fprintln(w, "no buckets; make one with: trellis stake create")
		return
	}
	fmt.Fprintf(w, "%-7s %-42s %18s  %-18s %18s  %s\n", "BUCKET", "OWNER", "IOTX", "VOTES FOR", "EARNED", "STATE")
	for _, r := range rows {
		fmt.Fprintf(w, "%-7d %-42s %18s  %-18s %18s  %s\n", r.Bucket, r.Owner, r.Amount.IOTX(), r.delegate(), r.Pending.IOTX(), r.state())
	}
}

func newStakeShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show BUCKET", Short: "Show a bucket", Args: cobra.ExactArgs(1), Example: "  trellis stake show 1",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseBucket(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.printBucket(cmd.Context(), client, id, "")
		}}
}
