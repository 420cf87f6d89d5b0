package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/dryrun"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/types/epoch"
)

func newDryRun(o *options) *cobra.Command {
	c := &cobra.Command{Use: "dryrun [NAME=VALUE...]", Short: "Say what a change of parameters, or any calls of the governor, would change and for whom",
		Long: `Carries out on top of the newest block, without sending anything, what a vote could decide: parameters that are set, and
calls that the timelock makes. Prints what changes and for whom: which delegates, what the faults of the last epochs would have cost,
what gauges get, whose votes are enough. VALUE has the parameter's unit: IOTX, percent, or a number.
trellis propose --dry-run does the same for a proposal. Exit code 3: an action fails, and the proposal could not be carried out.`,
		Example: `  trellis dryrun dao.weekly=300000 dao.restakers=20
  trellis dryrun fault.productivity=95 --epochs 48
  trellis dryrun --as OPERATOR --call 'Settlement:setPolicy(uint256,bytes32,string):1,HASH,mirror:policies'
  trellis dryrun --call 'Monetary:setFeeShares(uint16,uint16):2000,1000' --json`}
	var cfg dryrun.Config
	calls := c.Flags().StringArray("call", nil, "an action: TARGET:SIGNATURE:ARGUMENTS, as trellis propose takes it")
	c.Flags().Uint64Var(&cfg.Epochs, "epochs", 24, "epochs of the past that new rules of faults are tried on")
	c.Flags().Uint64Var(&cfg.Blocks, "blocks", 3600, "blocks of the past that new shares of the base fee are tried on")
	c.Flags().Uint64Var(&cfg.Replayed, "replay", 7, "settled epochs that a new policy of a project is tried on")
	from := c.Flags().String("mirror", "", "mirror of that project's public files: a folder or URL; default that of this home")
	file := c.Flags().String("policy", "", "file of a project's new policy, when its mirror does not have it yet")
	module := programFlag(c)
	as := c.Flags().String("as", "", "address that makes the calls; default the timelock")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if *as != "" {
			if !common.IsHexAddress(*as) {
				return &exitError{2, fmt.Errorf("--as %q is no address", *as)}
			}
			cfg.From = common.HexToAddress(*as)
		}
		if *file != "" {
			p, err := readPolicyWith(*file, *module)
			if err != nil {
				return err
			}
			defer p.Close()
			cfg.Policy = p
		}
		cfg.Mirror = func(p epoch.Project) *mirror.Mirror { return o.mirror(*from, p) }
		if len(args)+len(*calls) == 0 {
			return &exitError{2, errors.New("name a parameter and its value, such as dao.weekly=300000, or an action with --call")}
		}
		for _, arg := range args {
			if !strings.Contains(arg, "=") {
				return &exitError{2, fmt.Errorf("%q is not NAME=VALUE; write one like dao.weekly=300000", arg)}
			}
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		actions, err := dryActions(cmd.Context(), client, args, *calls)
		if err != nil {
			return err
		}
		return o.dryRun(cmd.Context(), client, cfg, dryrun.Actions(actions))
	}
	return c
}

// dryActions reads parameters to set and calls to make, in this order.
func dryActions(ctx context.Context, c *chain.Client, args, calls []string) ([]chain.Action, error) {
	var actions []chain.Action
	for _, arg := range args {
		name, text, _ := strings.Cut(arg, "=")
		p, err := c.Parameter(ctx, name)
		if err != nil {
			return nil, err
		}
		value, err := p.Parse(text)
		if err != nil {
			return nil, &exitError{2, err}
		}
		a, err := chain.SetParameter(name, value)
		if err != nil {
			return nil, err
		}
		actions = append(actions, a)
	}
	for _, text := range calls {
		a, err := chain.ParseAction(text)
		if err != nil {
			return nil, &exitError{2, fmt.Errorf("--call: %w", err)}
		}
		actions = append(actions, a)
	}
	return actions, nil
}

// dryRun prints what actions of the governor would change and for whom. An action that fails is exit code 3.
func (o *options) dryRun(ctx context.Context, c *chain.Client, cfg dryrun.Config, actions []dryrun.Action) error {
	report, err := cfg.Run(ctx, c, actions)
	if err != nil {
		return fmt.Errorf("dry run: %w", err)
	}
	if err := o.print(report, func(w io.Writer) { writeDryRun(w, report) }); err != nil {
		return err
	}
	if r := report.Reverted; r != nil {
		return &exitError{3, fmt.Errorf("action %d, %s, could not be carried out: %w", r.Action, r.Call, r.Err)}
	}
	return nil
}

func writeDryRun(w io.Writer, r dryrun.Report) {
	fmt.Fprintf(w, "on top of block %d, %s, as %s; nothing is sent\n", r.Block, date(r.Time), r.From)
	for i, a := range r.Actions {
		fmt.Fprintf(w, "%4d  %s (%d gas)\n", i+1, a.Call, a.Gas)
		for _, e := range a.Events {
			fmt.Fprintf(w, "        %s\n", e)
		}
	}
	if r.Reverted != nil {
		fmt.Fprintf(w, "%4d  %s\n      fails: %s\n\nnothing would change: a proposal is carried out whole or not at all\n", r.Reverted.Action, r.Reverted.Call, r.Reverted.Reason)
		return
	}
	section(w, "Parameters", parameterRows(r.Parameters))
	section(w, "Coins", balanceRows(r.Balances))
	section(w, "Contracts", viewRows(r.Views))
	for _, e := range r.Effects {
		section(w, e.Title, append([][]string{e.Columns}, e.Rows...))
		if len(e.Rows) == 0 {
			fmt.Fprintf(w, "\n%s\n", e.Title)
		}
		if e.Note != "" {
			fmt.Fprintf(w, "  (%s)\n", e.Note)
		}
	}
	if len(r.Parameters)+len(r.Balances)+len(r.Views)+len(r.Effects) == 0 {
		fmt.Fprint(w, "\nnothing changes that is known of\n")
	}
}

func parameterRows(list []dryrun.Parameter) [][]string {
	rows := [][]string{{"NAME", "BEFORE", "AFTER"}}
	for _, p := range list {
		rows = append(rows, []string{p.Name, p.Text(p.Before), p.Text(p.After)})
	}
	return rows
}

func balanceRows(list []dryrun.Balance) [][]string {
	rows := [][]string{{"ACCOUNT", "BEFORE (IOTX)", "AFTER (IOTX)"}}
	for _, b := range list {
		name := b.Name
		if name == "" {
			name = b.Account
		}
		rows = append(rows, []string{name, b.Before.IOTX(), b.After.IOTX()})
	}
	return rows
}

func viewRows(list []dryrun.Change) [][]string {
	rows := [][]string{{"VIEW", "BEFORE", "AFTER"}}
	for _, v := range list {
		rows = append(rows, []string{v.Contract + "." + v.View, v.Before, v.After})
	}
	return rows
}

// section writes a table with a title, its first row as head; without other rows it writes nothing.
func section(w io.Writer, title string, rows [][]string) {
	if len(rows) < 2 {
		return
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	fmt.Fprintf(w, "\n%s\n", title)
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			line.WriteString("  " + cell + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)))
		}
		fmt.Fprintln(w, strings.TrimRight(line.String(), " "))
	}
}
