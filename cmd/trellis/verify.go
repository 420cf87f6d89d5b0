package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

type verifyRow struct {
	Project    uint64               `json:"project"`
	Epoch      uint64               `json:"epoch"`
	State      string               `json:"state"`
	Equal      bool                 `json:"equal"`
	Entries    uint64               `json:"entries"`
	Devices    int                  `json:"devices"`
	Root       string               `json:"root"`
	Total      string               `json:"total"`
	ChainRoot  string               `json:"chainRoot"`
	ChainTotal string               `json:"chainTotal"`
	Difference string               `json:"difference,omitempty"`
	Reasons    []reward.ReasonCount `json:"reasons"`
	ElapsedMS  int64                `json:"elapsedMs"`
}

func newVerify(o *options) *cobra.Command {
	c := &cobra.Command{Use: "verify", Short: "Recompute what the chain says, from public data",
		Example: "  trellis verify epoch 3\n  trellis verify epoch 3 --from https://mirror.example/mirror/1 --rpc https://rpc.example"}
	byEpoch := &cobra.Command{Use: "epoch N", Short: "Recompute an epoch and compare it with the chain, byte for byte", Args: cobra.ExactArgs(1),
		Long: `Reads the epoch's inputs from the chain, the log and the policy from a mirror, checks every byte against
the hashes on the chain, checks every signature, and scores all devices again. Exit code 0: equal. 3: not equal, or a file was
tampered with; the message names the place.`}
	project, from := projectFlag(byEpoch), mirrorFlag(byEpoch)
	byEpoch.RunE = func(cmd *cobra.Command, args []string) error {
		return o.verifyEpoch(cmd, *project, args[0], *from)
	}
	c.AddCommand(byEpoch)
	return c
}

// mirrorFlag adds --from to a command.
func mirrorFlag(c *cobra.Command) *string {
	return c.Flags().String("from", "", "mirror of the project's public files: a folder or URL; default that of this home")
}

// mirror returns the mirror at from, or the home's own.
func (o *options) mirror(from string, p epoch.Project) *mirror.Mirror {
	if from == "" {
		from = app.Home(o.home).MirrorDir(p)
	}
	return mirror.Open(from)
}

// load gathers what an epoch is scored from.
func (o *options) load(ctx context.Context, client *chain.Client, in epoch.Inputs, m *mirror.Mirror) (*replay.Replay, error) {
	r, err := replay.Load(ctx, in, m, chain.NewRegistry(in.Project, client, discardLog))
	if err != nil {
		return nil, wrapTampered(err)
	}
	return r, nil
}

func (o *options) verifyEpoch(cmd *cobra.Command, project uint64, number, from string) error {
	ctx, started := cmd.Context(), time.Now()
	client, status, err := o.epochStatus(cmd, project, number)
	if err != nil {
		return err
	}
	defer client.Close()
	m := o.mirror(from, status.Inputs.Project)
	r, err := o.load(ctx, client, status.Inputs, m)
	if err != nil {
		return err
	}
	bar := newProgress(os.Stderr, o.json)
	published := func(ctx context.Context) (*reward.Result, error) {
		return m.Result(ctx, status.Inputs.Epoch, status.Result.ResultHash)
	}
	report, err := r.Verify(ctx, status, published, func(done, total int) { bar.Step("checking readings", done, total) })
	if err != nil {
		return wrapTampered(err)
	}
	row := verifyRow{
		Project: project, Epoch: uint64(status.Inputs.Epoch), State: status.State.String(), Equal: report.Equal, Entries: report.Entries, Devices: report.Devices,
		Root: report.Computed.Root.Hex(), Total: report.Computed.Total.String(), ChainRoot: report.OnChain.Root.Hex(), ChainTotal: report.OnChain.Total.String(),
		Difference: report.Difference, Reasons: report.Reasons, ElapsedMS: time.Since(started).Milliseconds(),
	}
	if err := o.print(row, func(w io.Writer) { writeVerify(w, row) }); err != nil {
		return err
	}
	if !report.Equal {
		return &exitError{3, fmt.Errorf("epoch %d differs from the chain", row.Epoch)}
	}
	return nil
}

func writeVerify(w io.Writer, row verifyRow) {
	fmt.Fprintf(w, "epoch %d of project %d (%s): %d readings, %d devices, %d ms\n\n", row.Epoch, row.Project, row.State, row.Entries, row.Devices, row.ElapsedMS)
	fmt.Fprintf(w, "           %-66s  %s\n", "ROOT", "TOTAL (wei)")
	fmt.Fprintf(w, "computed   %s  %s\n", row.Root, row.Total)
	fmt.Fprintf(w, "on chain   %s  %s\n\n", row.ChainRoot, row.ChainTotal)
	for _, reason := range row.Reasons {
		fmt.Fprintf(w, "%-20s %6d devices %8d readings  %s IOTX\n", reason.Code, reason.Devices, reason.Readings, reason.Amount.IOTX())
	}
	if row.Equal {
		fmt.Fprintln(w, "\nEQUAL: the chain pays what the policy gives for these readings")
		return
	}
	fmt.Fprintf(w, "\nNOT EQUAL: %s\n", row.Difference)
}
