package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newSubDAO(o *options) *cobra.Command {
	c := &cobra.Command{Use: "subdao", Short: "DAOs below the DAO, which fund projects' pools each week",
		Long: `A sub-DAO has a council that admits projects, and a rate of coins up to a total. Each week veIOTX divides the week's coins among its
projects; they go into the projects' pools, from where the projects' policies pay devices. The DePIN DAO is number 1.`,
		Example: `  trellis subdao list
  trellis subdao vote 1 3=2 7=1
  trellis subdao settle 1
  trellis subdao collect 1 3`}
	c.AddCommand(newSubDAOList(o), newSubDAOShow(o), newSubDAOVote(o), newSubDAOSettle(o), newSubDAOCollect(o))
	return c
}

// subDAORow is a sub-DAO for scripts. Amounts are wei, times seconds since the
// Unix epoch.
type subDAORow struct {
	SubDAO   uint64          `json:"subdao"`
	Name     string          `json:"name"`
	Council  string          `json:"council"`
	Rate     units.Amount    `json:"perSecond"`
	Total    units.Amount    `json:"total"`
	Given    units.Amount    `json:"given"`
	Next     uint64          `json:"nextToSettle"`
	Week     uint64          `json:"week"`
	WeekEnds uint64          `json:"weekEnds"`
	Votes    units.Amount    `json:"votes"`
	Cap      uint16          `json:"cap"` // hundredths of a percent, 0 before the week's first vote
	Projects []subDAOProject `json:"projects"`
}

type subDAOProject struct {
	Project epoch.Project `json:"project"`
	Votes   units.Amount  `json:"votes"`
	Owed    units.Amount  `json:"owed"`
}

func describeSubDAO(d chain.SubDAO) subDAORow {
	row := subDAORow{
		SubDAO: d.Number, Name: d.Name, Council: hexOf(d.Council), Rate: d.Rate, Total: d.Total, Given: d.Given, Next: d.Next, Week: d.Week,
		WeekEnds: d.WeekEnds, Votes: d.Votes, Cap: d.Cap, Projects: []subDAOProject{},
	}
	for _, p := range d.Projects {
		row.Projects = append(row.Projects, subDAOProject{p.Project, p.Votes, p.Owed})
	}
	return row
}

func writeSubDAO(w io.Writer, r subDAORow) {
	fmt.Fprintf(w, "sub-DAO    %d, %s, council %s\n", r.SubDAO, escaped(r.Name), r.Council)
	fmt.Fprintf(w, "gives      %s IOTX a second; %s of %s so far\n", r.Rate.IOTX(), r.Given.IOTX(), r.Total.IOTX())
	fmt.Fprintf(w, "week       %d until %s, %s votes", r.Week, date(r.WeekEnds), r.Votes.IOTX())
	if r.Cap != 0 {
		fmt.Fprintf(w, ", at most %s to one project", percent(r.Cap))
	}
	if r.Next < r.Week {
		fmt.Fprintf(w, "\nsettle     %d weeks are over and not settled, %d first", r.Week-r.Next, r.Next)
	}
	fmt.Fprintf(w, "\n\n%-8s %22s %22s\n", "PROJECT", "VOTES", "OWED")
	for _, p := range r.Projects {
		fmt.Fprintf(w, "%-8d %22s %22s\n", p.Project, p.Votes.IOTX(), p.Owed.IOTX())
	}
}

func newSubDAOList(o *options) *cobra.Command {
	return &cobra.Command{Use: "list", Short: "List sub-DAOs", Args: cobra.NoArgs, Example: "  trellis subdao list\n  trellis subdao list --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			all, err := client.SubDAOs(cmd.Context())
			if err != nil {
				return err
			}
			rows := []subDAORow{}
			for _, d := range all {
				rows = append(rows, describeSubDAO(d))
			}
			return o.print(rows, func(w io.Writer) {
				fmt.Fprintf(w, "%-7s %-20s %8s %18s %18s %22s\n", "SUBDAO", "NAME", "PROJECTS", "GIVEN", "OF", "VOTES THIS WEEK")
				for _, r := range rows {
					fmt.Fprintf(w, "%-7d %-20s %8d %18s %18s %22s\n", r.SubDAO, escaped(r.Name), len(r.Projects), r.Given.IOTX(), r.Total.IOTX(), r.Votes.IOTX())
				}
			})
		}}
}

func parseSubDAO(text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is no number of a sub-DAO; see: trellis subdao list", text)}
	}
	return n, nil
}

// printSubDAO prints a sub-DAO as it is after done.
func (o *options) printSubDAO(ctx context.Context, c *chain.Client, n uint64, done string) error {
	d, err := c.SubDAO(ctx, n)
	if err != nil {
		return err
	}
	row := describeSubDAO(d)
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeSubDAO(w, row)
	})
}

func newSubDAOShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show SUBDAO", Short: "Show a sub-DAO, its projects and this week's votes", Args: cobra.ExactArgs(1),
		Example: "  trellis subdao show 1\n  trellis subdao show 1 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			n, err := parseSubDAO(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.printSubDAO(cmd.Context(), client, n, "")
		}}
}

// onSubDAO runs do on the sub-DAO named by text and shows it afterwards; do
// returns what was done.
func (o *options) onSubDAO(cmd *cobra.Command, from, text string, do func(*chain.Writer, uint64) (string, error)) error {
	n, err := parseSubDAO(text)
	if err != nil {
		return err
	}
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	done, err := do(w, n)
	if err != nil {
		return err
	}
	return o.printSubDAO(cmd.Context(), w.Client, n, done)
}

func newSubDAOVote(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vote SUBDAO PROJECT=WEIGHT…", Short: "Divide your votes among a sub-DAO's projects, for this week", Args: cobra.MinimumNArgs(2),
		Long: `Weights are 1 to 10,000 and relative to each other. veIOTX of the end of last week counts. A later vote of the week takes the place
of the one before; the next week needs a new one.`,
		Example: "  trellis subdao vote 1 3=2 7=1"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		list, err := parseWeights(args[1:], 1)
		if err != nil {
			return err
		}
		var projects []epoch.Project
		var weights []uint64
		for _, l := range list {
			p, err := parseProject(l.Key)
			if err != nil {
				return err
			}
			projects, weights = append(projects, p), append(weights, l.Weight)
		}
		return o.onSubDAO(cmd, *from, args[0], func(w *chain.Writer, n uint64) (string, error) {
			return "voted", w.VoteInSubDAO(cmd.Context(), n, projects, weights)
		})
	}
	return c
}

func newSubDAOSettle(o *options) *cobra.Command {
	c := &cobra.Command{Use: "settle SUBDAO", Short: "Settle the next week that is over; anyone may", Args: cobra.ExactArgs(1),
		Long:    "Weeks are settled in order, each from its own votes and rate.",
		Example: "  trellis subdao settle 1"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onSubDAO(cmd, *from, args[0], func(w *chain.Writer, n uint64) (string, error) {
			s, err := w.SettleSubDAO(cmd.Context(), n)
			return fmt.Sprintf("settled week %d: %s of %s IOTX given", s.Week, s.Given.IOTX(), s.Budget.IOTX()), err
		})
	}
	return c
}

func newSubDAOCollect(o *options) *cobra.Command {
	c := &cobra.Command{Use: "collect SUBDAO PROJECT", Short: "Put what a project is owed into its pool; anyone may", Args: cobra.ExactArgs(2),
		Example: "  trellis subdao collect 1 3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := parseProject(args[1])
		if err != nil {
			return err
		}
		return o.onSubDAO(cmd, *from, args[0], func(w *chain.Writer, n uint64) (string, error) {
			return "collected", w.CollectFromSubDAO(cmd.Context(), n, p)
		})
	}
	return c
}
