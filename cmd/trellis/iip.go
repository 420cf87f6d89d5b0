package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
)

func newIIP(o *options) *cobra.Command {
	c := &cobra.Command{Use: "iip", Short: "Write, review and propose improvements of the network (IIPs)",
		Long: `An improvement is a Markdown file with front matter. The register on chain keeps the hash of the file, where it is, what the
improvement does, and how far it has come: draft, review (three days at least), voting, implementation, live; or rejected, withdrawn.

  ---
  title: A wider meter
  type: Standards Track            or Informational, or Process
  discussions-to: https://…
  uri: https://…/iip.md            where the file is
  fork-version: 2                  only for a fork, with:
  fork-time: 2027-06-01T00:00:00Z
  actions:                         none for one that is only ratified
    - {set: pool.meter, to: 7 %}   as in: trellis propose --file
  ---`,
		Example: `  trellis iip new iip.md
  trellis iip review 1
  trellis iip propose 1
  trellis iip show 1 --text iip.md`}
	c.AddCommand(newIIPNew(o), newIIPRewrite(o), newIIPList(o), newIIPShow(o),
		newIIPStep(o, "review", "Open a draft of yours to review", "in review", (*chain.Writer).ReviewImprovement),
		newIIPPropose(o),
		newIIPStep(o, "withdraw", "Give up an improvement of yours that is not voted on yet", "withdrawn", (*chain.Writer).WithdrawImprovement))
	return c
}

// improvementRow is an entry of the register for scripts. Times are seconds
// since the Unix epoch.
type improvementRow struct {
	IIP         uint32      `json:"iip"`
	Title       string      `json:"title"`
	Kind        string      `json:"kind"`
	Status      string      `json:"status"`
	Author      string      `json:"author"`
	ChangedAt   uint64      `json:"changedAt"`
	TextHash    string      `json:"textHash"` // SHA-256
	URI         string      `json:"uri,omitempty"`
	Discussion  string      `json:"discussion,omitempty"`
	ForkVersion uint32      `json:"forkVersion,omitempty"`
	ForkTime    uint64      `json:"forkTime,omitempty"`
	Proposal    uint64      `json:"proposal,omitempty"`
	Actions     []actionRow `json:"actions"`
}

func describeImprovement(ctx context.Context, c *chain.Client, i chain.Improvement) (improvementRow, error) {
	row := improvementRow{
		IIP: i.Number, Title: i.Content.Title, Kind: i.Content.Kind, Status: i.Status, Author: hexOf(i.Author), ChangedAt: i.ChangedAt,
		TextHash: i.Content.TextHash.Hex(), URI: i.Content.URI, Discussion: i.Content.Discussion, ForkVersion: i.Content.ForkVersion,
		ForkTime: i.Content.ForkTime, Actions: describeActions(i.Content.Actions),
	}
	if i.Proposal.Sign() == 0 {
		return row, nil
	}
	n, err := c.ProposalNumber(ctx, i.Proposal)
	row.Proposal = n
	return row, err
}

func (o *options) printImprovement(ctx context.Context, c *chain.Client, n uint32, done string) error {
	i, err := c.Improvement(ctx, n)
	if err != nil {
		return err
	}
	row, err := describeImprovement(ctx, c, i)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeImprovement(w, row)
	})
}

func writeImprovement(w io.Writer, r improvementRow) {
	fmt.Fprintf(w, "IIP-%d       %s\n", r.IIP, r.Title)
	fmt.Fprintf(w, "kind        %s\n", r.Kind)
	fmt.Fprintf(w, "status      %s since %s\n", r.Status, date(r.ChangedAt))
	fmt.Fprintf(w, "author      %s\n", r.Author)
	fmt.Fprintf(w, "text        %s\n", r.URI)
	fmt.Fprintf(w, "sha-256     %s\n", r.TextHash)
	if r.Discussion != "" {
		fmt.Fprintf(w, "discussion  %s\n", r.Discussion)
	}
	if r.ForkVersion != 0 {
		fmt.Fprintf(w, "fork        version %d from %s on\n", r.ForkVersion, date(r.ForkTime))
	}
	if r.Proposal != 0 {
		fmt.Fprintf(w, "proposal    %d; see: trellis proposal show %d\n", r.Proposal, r.Proposal)
	}
	for _, a := range r.Actions {
		fmt.Fprintf(w, "does        %s\n", a.Text)
	}
}

// parseImprovement reads the number of an improvement.
func parseImprovement(text string) (uint32, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil || n == 0 || text[0] == '0' {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of an improvement; see: trellis iip list", text)}
	}
	return uint32(n), nil
}

// readImprovement reads an improvement's file for the chain of c.
func readImprovement(ctx context.Context, c *chain.Client, name string) (chain.ImprovementContent, error) {
	file, err := os.ReadFile(name)
	if err != nil {
		return chain.ImprovementContent{}, err
	}
	content, err := chain.ParseImprovement(file, func(name string) (chain.Parameter, error) { return c.Parameter(ctx, name) })
	if err != nil {
		return content, &exitError{2, fmt.Errorf("%s: %w", name, err)}
	}
	return content, nil
}

func newIIPNew(o *options) *cobra.Command {
	c := &cobra.Command{Use: "new FILE", Short: "Register a draft", Args: cobra.ExactArgs(1),
		Long:    "The file's number is the register's, so leave it out of the file, or write it there with trellis iip rewrite.",
		Example: "  trellis iip new iip.md"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		content, err := readImprovement(cmd.Context(), w.Client, args[0])
		if err != nil {
			return err
		}
		n, err := w.WriteImprovement(cmd.Context(), content)
		if err != nil {
			return err
		}
		return o.printImprovement(cmd.Context(), w.Client, n, "registered")
	}
	return c
}

func newIIPRewrite(o *options) *cobra.Command {
	c := &cobra.Command{Use: "rewrite IIP FILE", Short: "Register another text of a draft of yours, or of one in review, which is a draft again", Args: cobra.ExactArgs(2),
		Example: "  trellis iip rewrite 1 iip.md"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		n, err := parseImprovement(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		content, err := readImprovement(cmd.Context(), w.Client, args[1])
		if err != nil {
			return err
		}
		if err := w.RewriteImprovement(cmd.Context(), n, content); err != nil {
			return err
		}
		return o.printImprovement(cmd.Context(), w.Client, n, "rewritten")
	}
	return c
}

func newIIPList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List the improvements, the newest first", Args: cobra.NoArgs, Example: "  trellis iip list --json"}
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		all, err := client.Improvements(cmd.Context())
		if err != nil {
			return err
		}
		rows := []improvementRow{}
		for _, i := range all {
			row, err := describeImprovement(cmd.Context(), client, i)
			if err != nil {
				return err
			}
			rows = append(rows, row)
		}
		return o.print(rows, func(w io.Writer) {
			if len(rows) == 0 {
				fmt.Fprintln(w, "no improvements; register one with: trellis iip new")
				return
			}
			fmt.Fprintf(w, "%-6s %-14s %-14s %-42s  %s\n", "IIP", "KIND", "STATUS", "AUTHOR", "TITLE")
			for _, r := range rows {
				fmt.Fprintf(w, "%-6d %-14s %-14s %-42s  %s\n", r.IIP, r.Kind, r.Status, r.Author, r.Title)
			}
		})
	}
	return c
}

func newIIPShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show IIP", Short: "Show an improvement, and check that a file is its text", Args: cobra.ExactArgs(1),
		Example: "  trellis iip show 1\n  trellis iip show 1 --text iip.md"}
	text := c.Flags().String("text", "", "file that should be the text; another one is exit code 3")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		n, err := parseImprovement(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		done := ""
		if *text != "" {
			if err := checkImprovement(cmd.Context(), client, n, *text); err != nil {
				return err
			}
			done = *text + " is its text"
		}
		return o.printImprovement(cmd.Context(), client, n, done)
	}
	return c
}

func checkImprovement(ctx context.Context, c *chain.Client, n uint32, name string) error {
	file, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	i, err := c.Improvement(ctx, n)
	if err != nil {
		return err
	}
	if err := i.CheckText(file); errors.Is(err, chain.ErrOtherText) {
		return &exitError{3, fmt.Errorf("%s: %w", name, err)}
	}
	return nil
}

func newIIPPropose(o *options) *cobra.Command {
	c := &cobra.Command{Use: "propose IIP", Short: "File the proposal of an improvement of yours that was in review for three days", Args: cobra.ExactArgs(1),
		Long:    "You become its proposer, and need the votes of the parameter gov.propose at the last snapshot; see: trellis escrow show.",
		Example: "  trellis iip propose 1"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		n, err := parseImprovement(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := o.confirm(*yes, "Improvement %d cannot be changed any more then.", n); err != nil {
			return err
		}
		if _, err := w.ProposeImprovement(cmd.Context(), n); err != nil {
			return err
		}
		return o.printImprovement(cmd.Context(), w.Client, n, "proposed")
	}
	return c
}

func newIIPStep(o *options, use, short, done string, do func(*chain.Writer, context.Context, uint32) error) *cobra.Command {
	c := &cobra.Command{Use: use + " IIP", Short: short, Args: cobra.ExactArgs(1), Example: "  trellis iip " + use + " 1"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		n, err := parseImprovement(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := do(w, cmd.Context(), n); err != nil {
			return err
		}
		return o.printImprovement(cmd.Context(), w.Client, n, done)
	}
	return c
}
