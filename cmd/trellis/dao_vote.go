package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
)

func newDAOVote(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vote GAUGE[=WEIGHT]…", Short: "Vote for gauges with all of an account's votes in this week",
		Long: `Weights are 1 to 65535, by default 1; only their ratios count. A vote takes the place of the one before in the same week, and counts
for this week alone, unless the ballot stands: trellis dao standing on`,
		Example: "  trellis dao vote 1=3 2=1\n  trellis dao vote 0x7f3c4f29eeb25e40a5b8e0d7e7e2f2f8a1f3d5b0 --from alice\n  trellis dao vote --none"}
	from := fromFlag(c)
	none := c.Flags().Bool("none", false, "take this week's ballot back, and let none stand")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if *none == (len(args) > 0) {
			return &exitError{2, errors.New("name gauges, or --none")}
		}
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if *none {
			if err := w.WithdrawGaugeBallot(ctx); err != nil {
				return err
			}
			return o.printBallot(ctx, w.Client, w.Account().Address(), "took the ballot back")
		}
		ballot, err := parseGaugeBallot(ctx, w.Client, args)
		if err != nil {
			return err
		}
		if err := w.VoteGauges(ctx, ballot); err != nil {
			return err
		}
		return o.printBallot(ctx, w.Client, w.Account().Address(), "voted")
	}
	return c
}

func parseGaugeBallot(ctx context.Context, c *chain.Client, args []string) ([]chain.Choice, error) {
	var ballot []chain.Choice
	for _, arg := range args {
		name, weight, err := splitWeight(arg)
		if err != nil {
			return nil, err
		}
		g, err := findGauge(ctx, c, name)
		if err != nil {
			return nil, err
		}
		ballot = append(ballot, chain.Choice{Gauge: g.Address, Weight: weight})
	}
	return ballot, nil
}

// splitWeight reads NAME or NAME=WEIGHT.
func splitWeight(arg string) (name string, weight uint16, err error) {
	name, text, given := strings.Cut(arg, "=")
	if !given {
		return name, 1, nil
	}
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil || n == 0 || name == "" || text[0] == '0' || text[0] == '+' {
		return "", 0, &exitError{2, fmt.Errorf("%q: want NAME=WEIGHT with a weight from 1 to 65535", arg)}
	}
	return name, uint16(n), nil
}

func (o *options) printBallot(ctx context.Context, c *chain.Client, account common.Address, done string) error {
	d, err := c.DAO(ctx)
	if err != nil {
		return err
	}
	row, err := ballotOf(ctx, c, d.Week, account)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "%s in week %d, which ends at %s\n", done, d.Week, date(d.EndsAt))
		if row.Power.IsZero() {
			return
		}
		fmt.Fprintf(w, "votes      %s\n", row.Power.IOTX())
		for _, choice := range row.Choices {
			fmt.Fprintf(w, "%5d      %s\n", choice.Weight, hexOf(choice.Gauge))
		}
	})
}

func newDAOStanding(o *options) *cobra.Command {
	c := &cobra.Command{Use: "standing on|off", Short: "Let anyone repeat an account's last ballot in later weeks, or not", Args: cobra.ExactArgs(1),
		Long: `A ballot counts for its week alone. One that stands is repeated in later weeks, with the votes of then, by whoever casts it: see trellis dao
cast. A gauge of it that was killed keeps its part, which goes back to the treasury.`,
		Example: "  trellis dao standing on\n  trellis dao standing off --from alice"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if args[0] != "on" && args[0] != "off" {
			return &exitError{2, fmt.Errorf("%q: want on or off", args[0])}
		}
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := w.SetStandingBallot(ctx, args[0] == "on"); err != nil {
			return err
		}
		return o.printBallot(ctx, w.Client, w.Account().Address(), "standing ballots are "+args[0]+" for "+hexOf(w.Account().Address()))
	}
	return c
}

type castRow struct {
	Accounts []string `json:"accounts"`
}

func newDAOCast(o *options) *cobra.Command {
	c := &cobra.Command{Use: "cast [ACCOUNT…]", Short: "Cast standing ballots for this week; default all there are",
		Long:    "Anyone may. Accounts that have voted this week, or have no votes or no standing ballot, are passed over.",
		Example: "  trellis dao cast\n  trellis dao cast 0x00000000000000000000000000000000000ebee1"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		var accounts []common.Address
		for _, arg := range args {
			account, err := o.address(arg)
			if err != nil {
				return err
			}
			accounts = append(accounts, account)
		}
		if len(args) == 0 {
			if accounts, err = w.StandingVoters(ctx); err != nil {
				return err
			}
		}
		row, err := castStanding(ctx, w, accounts)
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "cast %d standing ballots\n", len(row.Accounts)) })
	}
	return c
}

// castAtOnce bounds a transaction: a ballot of 30 gauges takes 430,000 gas.
const castAtOnce = 20

// castStanding casts the ballots for which there is something to do.
func castStanding(ctx context.Context, w *chain.Writer, accounts []common.Address) (castRow, error) {
	row := castRow{Accounts: []string{}}
	var due []common.Address
	for _, a := range accounts {
		b, err := w.LastGaugeBallot(ctx, a)
		if err != nil {
			return row, err
		}
		if b.Castable {
			due = append(due, a)
			row.Accounts = append(row.Accounts, hexOf(a))
		}
	}
	for start := 0; start < len(due); start += castAtOnce {
		if err := w.CastGaugeBallots(ctx, due[start:min(start+castAtOnce, len(due))]); err != nil {
			return row, err
		}
	}
	return row, nil
}
