package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newGrant(o *options) *cobra.Command {
	c := &cobra.Command{Use: "grant", Short: "Apply for grants, vote on them, and see them paid",
		Long: `Who has the votes to propose applies, for anybody. veIOTX of the end of the week before the vote decides: more yes than no, and
yes with abstentions reach the quorum. An accepted grant streams day by day, milestone by milestone. Where a milestone has a metric, a
day counts if a tick in that day finds it holding; somebody has to tick each day. After twice its days the rest lapses.`,
		Example: `  trellis grant apply --to alice --text proposal.md --milestone 1000:1 --milestone 9000:30:devices>=100 --project 1
  trellis grant vote 1 yes
  trellis grant open 1
  trellis grant tick 1
  trellis grant claim 1`}
	c.AddCommand(newGrantList(o), newGrantShow(o), newGrantApply(o), newGrantVote(o), newGrantStep(o, grantOpen), newGrantStep(o, grantTick), newGrantClaim(o))
	return c
}

// grantRow is a grant for scripts. Amounts are wei, times seconds since the
// Unix epoch.
type grantRow struct {
	Grant      chain.GrantID  `json:"grant"`
	State      string         `json:"state"`
	Proposer   string         `json:"proposer"`
	Recipient  string         `json:"recipient"`
	Project    epoch.Project  `json:"project,omitempty"`
	Amount     units.Amount   `json:"amount"`
	Earned     units.Amount   `json:"earned"`
	Claimed    units.Amount   `json:"claimed"`
	VoteEnds   uint64         `json:"voteEnds"`
	Snapshot   uint64         `json:"snapshot"`
	Quorum     units.Amount   `json:"quorum"`
	Yes        units.Amount   `json:"yes"`
	No         units.Amount   `json:"no"`
	Abstain    units.Amount   `json:"abstain"`
	TextHash   string         `json:"textHash"`
	URI        string         `json:"uri,omitempty"`
	Milestone  int            `json:"milestone"` // the current one, from 0
	Since      uint64         `json:"since,omitempty"`
	Milestones []milestoneRow `json:"milestones"`
}

type milestoneRow struct {
	Amount  units.Amount `json:"amount"`
	Days    uint32       `json:"days"`
	Counted uint32       `json:"counted"`
	Target  string       `json:"target,omitempty"`
	Data    string       `json:"data,omitempty"`
	Least   string       `json:"least,omitempty"`
}

func describeGrant(g chain.Grant) grantRow {
	row := grantRow{
		Grant: g.ID, State: g.State.String(), Proposer: hexOf(g.Proposer), Recipient: hexOf(g.Recipient), Project: g.Project, Amount: g.Amount,
		Earned: g.Earned, Claimed: g.Claimed, VoteEnds: g.End, Snapshot: g.Snapshot, Quorum: g.Quorum, Yes: g.Yes, No: g.No, Abstain: g.Abstain,
		TextHash: g.TextHash.Hex(), URI: g.URI, Milestone: g.Milestone, Since: g.Since,
	}
	for i, m := range g.Milestones {
		part := milestoneRow{Amount: m.Amount, Days: m.Days}
		switch {
		case i < g.Milestone:
			part.Counted = m.Days
		case i == g.Milestone:
			part.Counted = g.Counted
		}
		if m.Target != (common.Address{}) {
			part.Target, part.Data, part.Least = hexOf(m.Target), fmt.Sprintf("0x%x", m.Data), m.Least.String()
		}
		row.Milestones = append(row.Milestones, part)
	}
	return row
}

func writeGrant(w io.Writer, r grantRow) {
	fmt.Fprintf(w, "grant      %d, %s\n", r.Grant, r.State)
	fmt.Fprintf(w, "for        %s", r.Recipient)
	if r.Project != 0 {
		fmt.Fprintf(w, ", project %d", r.Project)
	}
	fmt.Fprintf(w, "\namount     %s IOTX, %s earned, %s paid\n", r.Amount.IOTX(), r.Earned.IOTX(), r.Claimed.IOTX())
	fmt.Fprintf(w, "text       SHA-256 %s", r.TextHash)
	if r.URI != "" {
		fmt.Fprintf(w, " at %s", escaped(r.URI))
	}
	fmt.Fprintf(w, "\nvotes      %s yes, %s no, %s abstained; yes and abstained must reach %s\n", r.Yes.IOTX(), r.No.IOTX(), r.Abstain.IOTX(), r.Quorum.IOTX())
	fmt.Fprintf(w, "           until %s, power of %s\n", date(r.VoteEnds), date(r.Snapshot))
	for i, m := range r.Milestones {
		fmt.Fprintf(w, "milestone  %d: %s IOTX, %d of %d days", i+1, m.Amount.IOTX(), m.Counted, m.Days)
		if m.Target != "" {
			fmt.Fprintf(w, ", while %s with %s gives at least %s", metricName(m.Target), m.Data, m.Least)
		}
		fmt.Fprintln(w)
	}
}

// metricName names a contract if it is a system contract.
func metricName(address string) string {
	if name := systemName(common.HexToAddress(address)); name != "" {
		return name
	}
	return address
}

func parseGrant(text string) (chain.GrantID, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 || text[0] == '0' {
		return 0, &exitError{2, fmt.Errorf("%q is no number of a grant; see: trellis grant list", text)}
	}
	return chain.GrantID(n), nil
}

func newGrantList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List grants, the newest first", Args: cobra.NoArgs,
		Example: "  trellis grant list\n  trellis grant list --limit 10 --json"}
	limit := c.Flags().Int("limit", 100, "at most so many")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		grants, err := client.Grants(cmd.Context(), *limit)
		if err != nil {
			return err
		}
		rows := []grantRow{}
		for _, g := range grants {
			rows = append(rows, describeGrant(g))
		}
		return o.print(rows, func(w io.Writer) {
			fmt.Fprintf(w, "%-6s %-10s %18s %18s %18s  %-20s  %s\n", "GRANT", "STATE", "AMOUNT", "EARNED", "PAID", "VOTE ENDS", "RECIPIENT")
			for _, r := range rows {
				fmt.Fprintf(w, "%-6d %-10s %18s %18s %18s  %-20s  %s\n", r.Grant, r.State, r.Amount.IOTX(), r.Earned.IOTX(), r.Claimed.IOTX(), date(r.VoteEnds), r.Recipient)
			}
		})
	}
	return c
}

func newGrantShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show GRANT", Short: "Show a grant", Args: cobra.ExactArgs(1),
		Example: "  trellis grant show 1\n  trellis grant show 1 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseGrant(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.printGrant(cmd.Context(), client, id, "")
		}}
}

// printGrant prints a grant as it is after done.
func (o *options) printGrant(ctx context.Context, c *chain.Client, id chain.GrantID, done string) error {
	g, err := c.Grant(ctx, id)
	if err != nil {
		return err
	}
	row := describeGrant(g)
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeGrant(w, row)
	})
}

func newGrantApply(o *options) *cobra.Command {
	c := &cobra.Command{Use: "apply", Short: "Apply for a grant and start its vote", Args: cobra.NoArgs,
		Long: `A milestone is AMOUNT:DAYS, or AMOUNT:DAYS:METRIC>=LEAST for one whose days count only while a contract gives at least LEAST.
METRIC is devices (registered by --project), fees (identities that --project paid for), paid (gwei that settled epochs gave to
the devices of --project), or 0xCONTRACT/0xCALLDATA. The account needs the votes that the parameter dao.propose names.`,
		Example: `  trellis grant apply --to alice --text proposal.md --uri ipfs://CID --milestone 5000:10
  trellis grant apply --to alice --text proposal.md --project 1 --milestone 1000:1 --milestone 9000:30:devices>=100`}
	from := fromFlag(c)
	to := c.Flags().String("to", "", "who gets the coins: an address, or the name of a key in this home")
	project := c.Flags().Uint64("project", 0, "project that it is for; --to must control it, and merit rounds set the grant off")
	text := c.Flags().String("text", "", "file of the application's text; its SHA-256 goes on the chain")
	uri := c.Flags().String("uri", "", "where voters find the text")
	days := c.Flags().Uint32("vote-days", 7, "how long the vote lasts, 3 to 28 days")
	milestones := c.Flags().StringArray("milestone", nil, "AMOUNT:DAYS or AMOUNT:DAYS:METRIC>=LEAST, once for each, in order")
	for _, name := range []string{"to", "text", "milestone"} {
		if err := c.MarkFlagRequired(name); err != nil {
			panic(err)
		}
	}
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		a := chain.Application{Project: epoch.Project(*project), VoteDays: *days, URI: *uri}
		raw, err := os.ReadFile(*text)
		if err != nil {
			return fmt.Errorf("--text: %w", err)
		}
		a.TextHash = sha256.Sum256(raw)
		if a.Recipient, err = o.address(*to); err != nil {
			return err
		}
		for _, m := range *milestones {
			part, err := parseMilestone(m, a.Project)
			if err != nil {
				return &exitError{2, fmt.Errorf("--milestone %s: %w", m, err)}
			}
			a.Milestones = append(a.Milestones, part)
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		id, err := w.ApplyForGrant(cmd.Context(), a)
		if err != nil {
			return err
		}
		return o.printGrant(cmd.Context(), w.Client, id, "applied")
	}
	return c
}

// onGrant runs do on the grant named by text and shows it afterwards.
func (o *options) onGrant(cmd *cobra.Command, from, text, done string, do func(*chain.Writer, chain.GrantID) error) error {
	id, err := parseGrant(text)
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
	return o.printGrant(cmd.Context(), w.Client, id, done)
}

var choices = map[string]chain.GrantChoice{"yes": chain.Yes, "no": chain.No, "abstain": chain.Abstain}

func newGrantVote(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vote GRANT yes|no|abstain", Short: "Vote on a grant, once", Args: cobra.ExactArgs(2),
		Example: "  trellis grant vote 1 yes"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		choice, ok := choices[args[1]]
		if !ok {
			return &exitError{2, fmt.Errorf("%q is no choice; say yes, no or abstain", args[1])}
		}
		return o.onGrant(cmd, *from, args[0], "voted", func(w *chain.Writer, id chain.GrantID) error {
			return w.VoteOnGrant(cmd.Context(), id, choice)
		})
	}
	return c
}

// A grantStep is something that anybody may do to a grant.
type grantStep struct {
	use, short, long, done string
	do                     func(*chain.Writer, context.Context, chain.GrantID) error
}

var (
	grantOpen = grantStep{"open", "Reserve an accepted grant's coins and start its stream", "Anyone may, in the 28 days after the vote.", "opened",
		(*chain.Writer).OpenGrant}
	grantTick = grantStep{"tick", "Count today, if the milestone's metric holds",
		"Anyone may, as often as they like: a day counts once, if any tick of it finds the metric holding. Days without such a tick are skipped.", "ticked",
		(*chain.Writer).TickGrant}
)

func newGrantStep(o *options, s grantStep) *cobra.Command {
	c := &cobra.Command{Use: s.use + " GRANT", Short: s.short, Long: s.long, Args: cobra.ExactArgs(1), Example: "  trellis grant " + s.use + " 1"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onGrant(cmd, *from, args[0], s.done, func(w *chain.Writer, id chain.GrantID) error {
			return s.do(w, cmd.Context(), id)
		})
	}
	return c
}

func newGrantClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim GRANT", Short: "Pay the recipient what a grant has earned; anyone may", Args: cobra.ExactArgs(1),
		Long:    "The coins go to the grant's recipient, whoever signs. When the treasury has less, the rest can be claimed later.",
		Example: "  trellis grant claim 1"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onGrant(cmd, *from, args[0], "claimed", func(w *chain.Writer, id chain.GrantID) error {
			_, err := w.ClaimGrant(cmd.Context(), id)
			return err
		})
	}
	return c
}
