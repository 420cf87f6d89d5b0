package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newMerit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "merit", Short: "Rounds that pay projects for what the chain saw them do",
		Long: `A round takes four weeks. Projects take their seats before it, with a bond that comes back. While it runs, voters say how much
each metric weighs. After it, each project is paid by its ranks in the metrics, less what grants brought it. Anybody turns the
round at its begin, which measures all candidates in one block, and settles it.`,
		Example: `  trellis merit enter 1 --bond 1000
  trellis merit turn
  trellis merit weigh devices=1 paid=3
  trellis merit show
  trellis merit settle 741
  trellis merit claim 741 1`}
	c.AddCommand(newMeritShow(o), newMeritEnter(o), newMeritTurn(o), newMeritWeigh(o), newMeritCount(o), newMeritSettle(o), newMeritClaim(o), newMeritBond(o))
	return c
}

// meritRow is a round for scripts. Amounts are wei, scores parts of 10¹⁸, times
// seconds since the Unix epoch.
type meritRow struct {
	Round      uint64         `json:"round"`
	State      string         `json:"state"`
	Start      uint64         `json:"start"`
	End        uint64         `json:"end"`
	Snapshot   uint64         `json:"snapshot,omitempty"`
	Budget     units.Amount   `json:"budget"`
	Least      units.Amount   `json:"least"`
	Cap        uint16         `json:"cap"` // hundredths of a percent
	Metrics    []metricRow    `json:"metrics"`
	Candidates []meritSeatRow `json:"candidates"`
}

type metricRow struct {
	Contract string       `json:"contract"`
	Counts   string       `json:"counts"`
	Weight   units.Amount `json:"weight"`
}

type meritSeatRow struct {
	Project  epoch.Project `json:"project"`
	Bond     units.Amount  `json:"bond"`
	Readings []uint64      `json:"readings"`
	Offset   units.Amount  `json:"offset"`
	Score    units.Amount  `json:"score"`
	Pay      units.Amount  `json:"pay"`
}

// meritState says in a word where a round stands.
func meritState(r chain.MeritRound) string {
	switch {
	case r.Settled:
		return "settled"
	case r.ClosedAt != 0:
		return "closed"
	case r.OpenedAt != 0:
		return "open"
	default:
		return "not opened"
	}
}

func describeMerit(r chain.MeritRound) meritRow {
	row := meritRow{
		Round: r.Round, State: meritState(r), Start: r.Start, End: r.End, Snapshot: r.Snapshot, Budget: r.Budget, Least: r.Least, Cap: r.Cap,
		Metrics: []metricRow{}, Candidates: []meritSeatRow{},
	}
	for _, m := range r.Metrics {
		row.Metrics = append(row.Metrics, metricRow{hexOf(m.Contract), m.Counts, m.Weight})
	}
	for _, c := range r.Candidates {
		row.Candidates = append(row.Candidates, meritSeatRow{c.Project, c.Bond, append([]uint64{}, c.Readings...), c.Offset, c.Score, c.Pay})
	}
	return row
}

func writeMerit(w io.Writer, r meritRow) {
	fmt.Fprintf(w, "round      %d, %s, from %s to %s\n", r.Round, r.State, date(r.Start), date(r.End))
	if r.State != "not opened" {
		fmt.Fprintf(w, "pays       %s IOTX, at most %s to one, nothing below %s\n", r.Budget.IOTX(), percent(r.Cap), r.Least.IOTX())
	}
	for _, m := range r.Metrics {
		fmt.Fprintf(w, "metric     %s, with %s votes\n", escaped(m.Counts), m.Weight.IOTX())
	}
	fmt.Fprintf(w, "\n%-8s %14s %10s %18s %18s  %s\n", "PROJECT", "BOND", "SCORE", "FROM GRANTS", "UNCLAIMED", "METRICS")
	for _, c := range r.Candidates {
		fmt.Fprintf(w, "%-8d %14s %10s %18s %18s  %v\n", c.Project, c.Bond.IOTX(), scoreOf(c.Score), c.Offset.IOTX(), c.Pay.IOTX(), c.Readings)
	}
}

// scoreOf prints parts of 10¹⁸ as a percentage.
func scoreOf(score units.Amount) string {
	const whole = 1e18
	return percent(uint16(score.MulDiv(big.NewInt(10_000), big.NewInt(whole)).Big().Uint64()))
}

func parseRound(text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, &exitError{2, fmt.Errorf("%q is no number of a round; see: trellis merit show", text)}
	}
	return n, nil
}

func parseProject(text string) (epoch.Project, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is no number of a project; see: trellis project list", text)}
	}
	return epoch.Project(n), nil
}

func newMeritShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show [ROUND]", Short: "Show a round, by default that of now", Args: cobra.MaximumNArgs(1),
		Long:    "METRICS are the counts at the round's begin while it runs, and what came in it once it is closed.",
		Example: "  trellis merit show\n  trellis merit show 741 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			round, _, err := client.CurrentMeritRound(cmd.Context())
			if err != nil {
				return err
			}
			if len(args) == 1 {
				if round, err = parseRound(args[0]); err != nil {
					return err
				}
			}
			return o.printMerit(cmd.Context(), client, round, "")
		}}
}

// printMerit prints a round as it is after done.
func (o *options) printMerit(ctx context.Context, c *chain.Client, round uint64, done string) error {
	r, err := c.MeritRound(ctx, round)
	if err != nil {
		return err
	}
	row := describeMerit(r)
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeMerit(w, row)
	})
}

// onMerit runs do and shows the round that it returns.
func (o *options) onMerit(cmd *cobra.Command, from, done string, do func(w *chain.Writer, current, opened uint64) (uint64, error)) error {
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	current, opened, err := w.CurrentMeritRound(cmd.Context())
	if err != nil {
		return err
	}
	round, err := do(w, current, opened)
	if err != nil {
		return err
	}
	return o.printMerit(cmd.Context(), w.Client, round, done)
}

func newMeritEnter(o *options) *cobra.Command {
	c := &cobra.Command{Use: "enter PROJECT", Short: "Take a seat in the next round for a project of yours", Args: cobra.ExactArgs(1),
		Long: `The bond comes back when the round is over: trellis merit bond. A round has 64 seats; when all are taken, the lowest bond loses
its seat to a higher one.`,
		Example: "  trellis merit enter 1 --bond 1000"}
	from := fromFlag(c)
	bond := c.Flags().String("bond", "1000", "IOTX to put down, at least what the parameter dao.meritLeast says")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := parseProject(args[0])
		if err != nil {
			return err
		}
		value, err := parseAmount(*bond)
		if err != nil {
			return err
		}
		return o.onMerit(cmd, *from, "entered", func(w *chain.Writer, current, _ uint64) (uint64, error) {
			return current + 1, w.EnterMeritRound(cmd.Context(), p, value)
		})
	}
	return c
}

func newMeritTurn(o *options) *cobra.Command {
	c := &cobra.Command{Use: "turn", Short: "Close the round before and open that of now; anyone may", Args: cobra.NoArgs,
		Example: "  trellis merit turn"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		return o.onMerit(cmd, *from, "turned", func(w *chain.Writer, current, _ uint64) (uint64, error) {
			return current, w.TurnMeritRound(cmd.Context())
		})
	}
	return c
}

func newMeritWeigh(o *options) *cobra.Command {
	c := &cobra.Command{Use: "weigh METRIC=WEIGHT…", Short: "Say how much each metric of the round of now weighs", Args: cobra.MinimumNArgs(1),
		Long: `METRIC is devices, fees, paid, or the address of a metric's contract. Weights are 0 to 10,000 and relative to each other; metrics
that are not named weigh nothing. A later call takes the place of the one before.`,
		Example: "  trellis merit weigh devices=1 paid=3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		list, err := parseWeights(args, 0)
		if err != nil {
			return err
		}
		return o.onMerit(cmd, *from, "weighed", func(w *chain.Writer, current, opened uint64) (uint64, error) {
			if opened != current {
				return 0, &exitError{2, errors.New("nobody has opened the round of now; do it with: trellis merit turn")}
			}
			r, err := w.MeritRound(cmd.Context(), current)
			if err != nil {
				return 0, err
			}
			weights, err := meritWeights(r.Metrics, list)
			if err != nil {
				return 0, err
			}
			return current, w.WeighMetrics(cmd.Context(), weights)
		})
	}
	return c
}

// meritWeights puts weights in the order of a round's metrics.
func meritWeights(of []chain.Metric, list []weighted) ([]uint64, error) {
	out := make([]uint64, len(of))
	for _, l := range list {
		address, known := metrics[l.Key]
		if !known {
			var err error
			if address, err = parseAddress(l.Key); err != nil {
				return nil, err
			}
		}
		found := false
		for i, m := range of {
			if m.Contract == address {
				out[i], found = l.Weight, true
			}
		}
		if !found {
			return nil, &exitError{2, fmt.Errorf("%s is no metric of this round; see: trellis merit show", l.Key)}
		}
	}
	return out, nil
}

func newMeritCount(o *options) *cobra.Command {
	c := &cobra.Command{Use: "count PROJECT", Short: "Count a project's settled epochs for the metric paid; anyone may", Args: cobra.ExactArgs(1),
		Long:    "What is not counted when a round ends counts in a later one.",
		Example: "  trellis merit count 1"}
	from := fromFlag(c)
	limit := c.Flags().Uint64("epochs", 500, "at most so many in one transaction")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := parseProject(args[0])
		if err != nil {
			return err
		}
		return o.onMerit(cmd, *from, "counted", func(w *chain.Writer, current, _ uint64) (uint64, error) {
			return current, w.CountPayments(cmd.Context(), p, *limit)
		})
	}
	return c
}

func newMeritSettle(o *options) *cobra.Command {
	c := &cobra.Command{Use: "settle ROUND", Short: "Score a closed round and say what it pays; anyone may", Args: cobra.ExactArgs(1),
		Example: "  trellis merit settle 741"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		round, err := parseRound(args[0])
		if err != nil {
			return err
		}
		return o.onMerit(cmd, *from, "settled", func(w *chain.Writer, _, _ uint64) (uint64, error) {
			return round, w.SettleMeritRound(cmd.Context(), round)
		})
	}
	return c
}

// seatCommand makes a command over a round and a project.
func seatCommand(o *options, c *cobra.Command, done string, do func(*chain.Writer, context.Context, uint64, epoch.Project) error) *cobra.Command {
	c.Args = cobra.ExactArgs(2)
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		round, err := parseRound(args[0])
		if err != nil {
			return err
		}
		p, err := parseProject(args[1])
		if err != nil {
			return err
		}
		return o.onMerit(cmd, *from, done, func(w *chain.Writer, _, _ uint64) (uint64, error) {
			return round, do(w, cmd.Context(), round, p)
		})
	}
	return c
}

func newMeritClaim(o *options) *cobra.Command {
	return seatCommand(o, &cobra.Command{Use: "claim ROUND PROJECT", Short: "Pay what a round brought a project to its owner; anyone may",
		Example: "  trellis merit claim 741 1"}, "claimed", (*chain.Writer).ClaimMerit)
}

func newMeritBond(o *options) *cobra.Command {
	return seatCommand(o, &cobra.Command{Use: "bond ROUND PROJECT", Short: "Give a bond back to who paid it, after the round; anyone may",
		Example: "  trellis merit bond 741 1"}, "returned", (*chain.Writer).ReturnMeritBond)
}
