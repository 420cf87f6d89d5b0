package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/dryrun"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A draft is a proposal before it is filed.
type draft struct {
	Title   string
	Text    string
	Actions []chain.Action
}

// draftFlags are what a proposal is made of.
type draftFlags struct {
	set, call         []string
	file, title, text string
}

func newPropose(o *options) *cobra.Command {
	c := &cobra.Command{Use: "propose", Short: "Propose that the timelock changes parameters or calls contracts", Args: cobra.NoArgs,
		Long: `The vote begins a day later and takes seven; what is accepted is queued for two more, and then anybody can execute it. Who
proposes needs the votes of the parameter gov.propose at the last snapshot; see: trellis escrow show.

--set and --call can be given more than once; the actions are carried out in the order of --file, --set, --call. TARGET is an address
or the name of a system contract, SIGNATURE such as pay(address,uint256), ARGUMENTS have commas between them. A file holds a list:

  - {set: pool.meter, to: 7 %}
  - {target: Treasury, signature: "pay(address,uint256)", arguments: ["0x…", "5"]}
  - {target: "0x…", data: "0x…", value: "1.5"}`,
		Example: `  trellis propose --set pool.meter=7% --title "A wider meter" --text why.md
  trellis propose --call "Guardian:appoint(address):0x00000000000000000000000000000000000ebee1" --title "Another guardian"
  trellis propose --set pool.meter=7% --dry-run
  trellis propose --file actions.yaml --title "Many things"`}
	from, yes := fromFlag(c), yesFlag(c)
	var f draftFlags
	c.Flags().StringArrayVar(&f.set, "set", nil, "NAME=VALUE of a parameter; see: trellis params")
	c.Flags().StringArrayVar(&f.call, "call", nil, "TARGET:SIGNATURE:ARGUMENTS of a call")
	c.Flags().StringVar(&f.file, "file", "", "YAML file with a list of actions")
	c.Flags().StringVar(&f.title, "title", "", "one line that says what it does")
	c.Flags().StringVar(&f.text, "text", "", "file with the reasons, Markdown")
	dry := c.Flags().Bool("dry-run", false, "say what it would change and for whom, and send nothing; see: trellis dryrun")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if *dry {
			return o.dryDraft(cmd.Context(), f)
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		d, err := readDraft(cmd.Context(), w.Client, f)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "Proposes:\n%s", d); err != nil {
			return err
		}
		id, err := w.Propose(cmd.Context(), d.Actions, d.Title, d.Text)
		if err != nil {
			return err
		}
		return o.printProposal(cmd.Context(), w.Client, id.String(), "proposed")
	}
	return c
}

// The past that a proposal's dry run looks at: a day of epochs and an hour of blocks.
const (
	dryEpochs = 24
	dryBlocks = 3600
)

// dryDraft prints what a proposal would change; nobody signs.
func (o *options) dryDraft(ctx context.Context, f draftFlags) error {
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	if f.title == "" {
		f.title = "dry run"
	}
	d, err := readDraft(ctx, client, f)
	if err != nil {
		return err
	}
	actions := make([]dryrun.Action, len(d.Actions))
	for i, a := range d.Actions {
		actions[i] = dryrun.Action{Target: a.Target, Data: a.Data, Value: a.Value.Big()}
	}
	return o.dryRun(ctx, client, dryrun.Config{Epochs: dryEpochs, Blocks: dryBlocks, Mirror: func(p epoch.Project) *mirror.Mirror { return o.mirror("", p) }}, actions)
}

// String lists what the draft does.
func (d draft) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", d.Title)
	for _, a := range d.Actions {
		fmt.Fprintf(&b, "  %s\n", a)
	}
	return strings.TrimRight(b.String(), "\n")
}

// readDraft makes a proposal of the flags; values are checked against the
// parameters' bands as they are on chain.
func readDraft(ctx context.Context, c *chain.Client, f draftFlags) (draft, error) {
	d := draft{Title: strings.TrimSpace(f.title)}
	if d.Title == "" || strings.ContainsAny(d.Title, "\r\n") {
		return d, &exitError{2, errors.New("give one line that says what it does with --title")}
	}
	parameter := func(name string) (chain.Parameter, error) { return c.Parameter(ctx, name) }
	texts, err := readActionFile(f.file)
	if err != nil {
		return d, err
	}
	for _, set := range f.set {
		name, value, ok := strings.Cut(set, "=")
		if !ok {
			return d, &exitError{2, fmt.Errorf("--set %q: want NAME=VALUE", set)}
		}
		texts = append(texts, chain.ActionText{Set: strings.TrimSpace(name), To: value})
	}
	if d.Actions, err = chain.ReadActions(texts, parameter); err != nil {
		return d, &exitError{2, err}
	}
	for _, text := range f.call {
		a, err := chain.ParseAction(text)
		if err != nil {
			return d, &exitError{2, fmt.Errorf("--call: %w", err)}
		}
		d.Actions = append(d.Actions, a)
	}
	if len(d.Actions) == 0 {
		return d, &exitError{2, errors.New("say what it does with --set, --call or --file")}
	}
	if f.text != "" {
		text, err := readText(f.text)
		if err != nil {
			return d, err
		}
		d.Text = string(text)
	}
	return d, nil
}

func readActionFile(name string) (texts []chain.ActionText, err error) {
	if name == "" {
		return nil, nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	d := yaml.NewDecoder(io.LimitReader(file, chain.MaxImprovementBytes))
	d.KnownFields(true)
	if err := d.Decode(&texts); err != nil && err != io.EOF {
		return nil, &exitError{2, fmt.Errorf("%s: %w", name, err)}
	}
	return texts, nil
}

// maxTextBytes bounds the reasons of a proposal, which stand in its event.
const maxTextBytes = 32 << 10

func readText(name string) ([]byte, error) {
	text, err := os.ReadFile(name)
	if err == nil && len(text) > maxTextBytes {
		err = &exitError{2, fmt.Errorf("%s has %d bytes, more than %d; put it somewhere, or register it: trellis iip new", name, len(text), maxTextBytes)}
	}
	return text, err
}

// proposalRow is a proposal for scripts. Amounts are wei, times seconds since
// the Unix epoch.
type proposalRow struct {
	Proposal  uint64              `json:"proposal"`
	ID        string              `json:"id"` // the governor's
	Title     string              `json:"title"`
	Text      string              `json:"text,omitempty"`
	Proposer  string              `json:"proposer"`
	State     chain.ProposalState `json:"state"`
	Actions   []actionRow         `json:"actions"`
	Snapshot  uint64              `json:"snapshot"`
	VoteStart uint64              `json:"voteStart"`
	VoteEnd   uint64              `json:"voteEnd"`
	Objected  bool                `json:"objected,omitempty"`
	ETA       uint64              `json:"eta,omitempty"`
	For       units.Amount        `json:"for"`
	Against   units.Amount        `json:"against"`
	Abstain   units.Amount        `json:"abstain"`
	Quorum    units.Amount        `json:"quorum"`
}

type actionRow struct {
	Target string       `json:"target"`
	Value  units.Amount `json:"value"`
	Data   string       `json:"data"`
	Text   string       `json:"text"`
}

func describeActions(actions []chain.Action) []actionRow {
	rows := []actionRow{}
	for _, a := range actions {
		rows = append(rows, actionRow{hexOf(a.Target), a.Value, hexutil.Encode(a.Data), a.String()})
	}
	return rows
}

func describeProposal(p chain.Proposal) proposalRow {
	return proposalRow{
		Proposal: p.Number, ID: p.ID.String(), Title: p.Title(), Text: p.Text(), Proposer: hexOf(p.Proposer), State: p.State, Actions: describeActions(p.Actions),
		Snapshot: p.Snapshot, VoteStart: p.VoteStart, VoteEnd: p.VoteEnd, Objected: p.Objected, ETA: p.ETA,
		For: p.For, Against: p.Against, Abstain: p.Abstain, Quorum: p.Quorum,
	}
}

// findProposal reads a proposal's number, or the governor's long id.
func findProposal(ctx context.Context, c *chain.Client, text string) (chain.Proposal, error) {
	id, ok := new(big.Int).SetString(text, 0)
	if !ok || id.Sign() <= 0 {
		return chain.Proposal{}, &exitError{2, fmt.Errorf("%q is not the number of a proposal; see: trellis proposals", text)}
	}
	n := id.Uint64()
	if !id.IsUint64() {
		var err error
		if n, err = c.ProposalNumber(ctx, id); err != nil {
			return chain.Proposal{}, err
		}
	}
	return c.Proposal(ctx, n)
}

func (o *options) printProposal(ctx context.Context, c *chain.Client, text, done string) error {
	p, err := findProposal(ctx, c, text)
	if err != nil {
		return err
	}
	row := describeProposal(p)
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeProposal(w, row)
	})
}

func writeProposal(w io.Writer, r proposalRow) {
	fmt.Fprintf(w, "proposal  %d: %s\n", r.Proposal, r.Title)
	fmt.Fprintf(w, "id        %s\n", r.ID)
	fmt.Fprintf(w, "by        %s\n", r.Proposer)
	fmt.Fprintf(w, "state     %s\n", r.next())
	fmt.Fprintf(w, "votes     %s for, %s against, %s abstain; for and abstain need %s\n", r.For.IOTX(), r.Against.IOTX(), r.Abstain.IOTX(), r.Quorum.IOTX())
	fmt.Fprintf(w, "snapshot  %s\n", date(r.Snapshot))
	for _, a := range r.Actions {
		fmt.Fprintf(w, "does      %s\n", a.Text)
	}
	if r.Text != "" {
		fmt.Fprintf(w, "\n%s\n", r.Text)
	}
}

// next says what state a proposal is in, and what comes next.
func (r proposalRow) next() string {
	switch r.State {
	case chain.ProposalPending:
		return "pending, the vote begins at " + date(r.VoteStart)
	case chain.ProposalActive:
		text := "active, vote until " + date(r.VoteEnd) + ": trellis vote " + fmt.Sprint(r.Proposal) + " for"
		if r.Objected {
			text += "; it turned late, so the last day is for votes against it"
		}
		return text
	case chain.ProposalSucceeded:
		return fmt.Sprintf("succeeded, queue it: trellis proposal queue %d", r.Proposal)
	case chain.ProposalQueued:
		return fmt.Sprintf("queued, execute it from %s on: trellis proposal execute %d", date(r.ETA), r.Proposal)
	default:
		return string(r.State)
	}
}

func newProposals(o *options) *cobra.Command {
	c := &cobra.Command{Use: "proposals", Short: "List the proposals, the newest first", Args: cobra.NoArgs,
		Example: "  trellis proposals\n  trellis proposals --json"}
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		all, err := client.Proposals(cmd.Context())
		if err != nil {
			return err
		}
		rows := []proposalRow{}
		for _, p := range all {
			rows = append(rows, describeProposal(p))
		}
		return o.print(rows, func(w io.Writer) {
			if len(rows) == 0 {
				fmt.Fprintln(w, "no proposals; make one with: trellis propose")
				return
			}
			fmt.Fprintf(w, "%-8s %-10s %20s %20s  %-20s  %s\n", "PROPOSAL", "STATE", "FOR", "AGAINST", "VOTE ENDS", "TITLE")
			for _, r := range rows {
				fmt.Fprintf(w, "%-8d %-10s %20s %20s  %-20s  %s\n", r.Proposal, r.State, r.For.IOTX(), r.Against.IOTX(), date(r.VoteEnd), r.Title)
			}
		})
	}
	return c
}

func newProposal(o *options) *cobra.Command {
	c := &cobra.Command{Use: "proposal", Short: "See a proposal, and carry out what was accepted",
		Long:    "PROPOSAL is a number of trellis proposals, or the governor's long id.",
		Example: "  trellis proposal show 1\n  trellis proposal queue 1\n  trellis proposal execute 1"}
	show := &cobra.Command{Use: "show PROPOSAL", Short: "Show a proposal", Args: cobra.ExactArgs(1), Example: "  trellis proposal show 1 --json"}
	show.RunE = func(cmd *cobra.Command, args []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.printProposal(cmd.Context(), client, args[0], "")
	}
	c.AddCommand(show,
		newProposalStep(o, "queue", "Put an accepted proposal into the timelock, where it waits for two days", "queued", (*chain.Writer).QueueProposal),
		newProposalStep(o, "execute", "Have the timelock do what a proposal says", "executed", (*chain.Writer).ExecuteProposal),
		newProposalStep(o, "cancel", "Take a proposal of yours back, before its vote begins", "canceled", (*chain.Writer).CancelProposal))
	return c
}

func newProposalStep(o *options, use, short, done string, do func(*chain.Writer, context.Context, *big.Int) error) *cobra.Command {
	c := &cobra.Command{Use: use + " PROPOSAL", Short: short, Args: cobra.ExactArgs(1), Example: "  trellis proposal " + use + " 1"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		p, err := findProposal(cmd.Context(), w.Client, args[0])
		if err != nil {
			return err
		}
		if err := do(w, cmd.Context(), p.ID); err != nil {
			return err
		}
		return o.printProposal(cmd.Context(), w.Client, args[0], done)
	}
	return c
}

// voteRow is a vote for scripts. Amounts are wei.
type voteRow struct {
	Proposal uint64       `json:"proposal"`
	Support  string       `json:"support"`
	Weight   units.Amount `json:"weight"`
	Refunded units.Amount `json:"refunded"` // of its gas
}

func newVote(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vote PROPOSAL for|against|abstain", Short: "Vote on a proposal", Args: cobra.ExactArgs(2),
		Long: `It counts the votes that you had at the proposal's snapshot, the end of the week before its vote began, and cannot be
changed. The treasury pays for its gas, if it can.`,
		Example: "  trellis vote 1 for\n  trellis vote 1 against --reason \"The meter is wide enough.\""}
	from := fromFlag(c)
	reason := c.Flags().String("reason", "", "why, for all to read")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		support, err := chain.ParseSupport(args[1])
		if err != nil {
			return &exitError{2, err}
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		p, err := findProposal(cmd.Context(), w.Client, args[0])
		if err != nil {
			return err
		}
		cast, err := w.Vote(cmd.Context(), p.ID, support, *reason)
		if err != nil {
			return err
		}
		row := voteRow{p.Number, support.String(), cast.Weight, cast.Refunded}
		return o.print(row, func(out io.Writer) {
			fmt.Fprintf(out, "voted %s with %s veIOTX\n", row.Support, row.Weight.IOTX())
			if !row.Refunded.IsZero() {
				fmt.Fprintf(out, "the treasury paid %s IOTX of the fee\n", row.Refunded.IOTX())
			}
		})
	}
	return c
}
