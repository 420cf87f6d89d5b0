package main

import (
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
)

type epochRow struct {
	Project  uint64       `json:"project"`
	Epoch    uint64       `json:"epoch"`
	State    string       `json:"state"`
	Inputs   epoch.Inputs `json:"inputs"`
	Root     string       `json:"root,omitempty"`
	Total    string       `json:"total"`
	Claimed  string       `json:"claimed"`
	Leaves   uint64       `json:"leaves"`
	Residual string       `json:"residual,omitempty"`
}

func describeEpoch(s chain.EpochStatus) epochRow {
	row := epochRow{
		Project: uint64(s.Inputs.Project), Epoch: uint64(s.Inputs.Epoch), State: s.State.String(), Inputs: s.Inputs,
		Total: s.Result.Total.String(), Claimed: s.Claimed.String(), Leaves: s.Result.Leaves,
	}
	if s.State >= epoch.Posted && s.State != epoch.Void {
		row.Root = s.Result.Root.Hex()
		if residual, err := s.Inputs.Budget.Sub(s.Result.Total); err == nil {
			row.Residual = residual.String()
		}
	}
	return row
}

func newEpoch(o *options) *cobra.Command {
	c := &cobra.Command{Use: "epoch", Short: "Look at a project's rounds of payment",
		Example: "  trellis epoch list\n  trellis epoch show 3 --json"}
	list := &cobra.Command{Use: "list", Short: "List epochs, newest first", Args: cobra.NoArgs}
	project, limit := projectFlag(list), list.Flags().Uint64("limit", 20, "number of epochs")
	list.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		p, err := needProject(cmd.Context(), client, *project)
		if err != nil {
			return err
		}
		latest, err := client.LatestEpoch(cmd.Context(), p)
		if err != nil {
			return err
		}
		rows := []epochRow{}
		for n := latest; n > 0 && uint64(len(rows)) < *limit; n-- {
			status, err := client.Epoch(cmd.Context(), p, n)
			if err != nil {
				return err
			}
			rows = append(rows, describeEpoch(status))
		}
		return o.print(rows, func(w io.Writer) { writeEpochs(w, rows) })
	}
	show := &cobra.Command{Use: "show N", Short: "Show what an epoch was computed from and what it gave", Args: cobra.ExactArgs(1)}
	showProject := projectFlag(show)
	show.RunE = func(cmd *cobra.Command, args []string) error {
		client, status, err := o.epochStatus(cmd, *showProject, args[0])
		if err != nil {
			return err
		}
		defer client.Close()
		row := describeEpoch(status)
		return o.print(row, func(w io.Writer) { writeEpoch(w, status) })
	}
	c.AddCommand(list, show, newEpochExport(o), newEpochReport(o))
	return c
}

func epochNumber(text string) (epoch.Number, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of an epoch; they count from 1", text)}
	}
	return epoch.Number(n), nil
}

// epochStatus reads an epoch that exists. The caller closes the client.
func (o *options) epochStatus(cmd *cobra.Command, project uint64, number string) (*chain.Client, chain.EpochStatus, error) {
	n, err := epochNumber(number)
	if err != nil {
		return nil, chain.EpochStatus{}, err
	}
	client, err := o.chain(cmd.Context())
	if err != nil {
		return nil, chain.EpochStatus{}, err
	}
	p, err := needProject(cmd.Context(), client, project)
	if err != nil {
		client.Close()
		return nil, chain.EpochStatus{}, err
	}
	status, err := client.Epoch(cmd.Context(), p, n)
	if err == nil && status.State == epoch.None {
		latest, _ := client.LatestEpoch(cmd.Context(), p)
		err = &exitError{2, fmt.Errorf("epoch %d of project %d does not exist; the newest is %d", n, p, latest)}
	}
	if err != nil {
		client.Close()
		return nil, chain.EpochStatus{}, err
	}
	return client, status, nil
}

func writeEpochs(w io.Writer, rows []epochRow) {
	if len(rows) == 0 {
		fmt.Fprintln(w, "no epoch was opened yet")
		return
	}
	fmt.Fprintf(w, "%6s  %-10s %10s %8s  %s\n", "EPOCH", "STATE", "READINGS", "LEAVES", "TOTAL (wei)")
	for _, row := range rows {
		fmt.Fprintf(w, "%6d  %-10s %10d %8d  %s\n", row.Epoch, row.State, row.Inputs.LogEnd-row.Inputs.LogStart, row.Leaves, row.Total)
	}
}

func writeEpoch(w io.Writer, s chain.EpochStatus) {
	in := s.Inputs
	fmt.Fprintf(w, "epoch %d of project %d: %s\n\n", in.Epoch, in.Project, s.State)
	fmt.Fprintf(w, "pinned   log          entries %d to %d, root %s\n", in.LogStart, in.LogEnd, in.LogRoot)
	fmt.Fprintf(w, "         window       %s to %s\n", millis(in.WindowStart), millis(in.WindowEnd))
	fmt.Fprintf(w, "         policy       %s\n", in.PolicyHash)
	fmt.Fprintf(w, "         registry     as of block %d\n", in.RegistryBlock)
	fmt.Fprintf(w, "         budget       %s IOTX\n", in.Budget.IOTX())
	if s.State < epoch.Posted {
		return
	}
	fmt.Fprintf(w, "posted   root         %s over %d leaves\n", s.Result.Root, s.Result.Leaves)
	fmt.Fprintf(w, "         total        %s IOTX\n", s.Result.Total.IOTX())
	fmt.Fprintf(w, "         challenge    ends %s\n", time.Unix(int64(s.ChallengeEnds), 0).UTC().Format(time.RFC3339))
	fmt.Fprintf(w, "paid     claimed      %s IOTX\n", s.Claimed.IOTX())
}

func millis(ms uint64) string { return time.UnixMilli(int64(ms)).UTC().Format(time.RFC3339) }
