package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

type receiptRow struct {
	Project uint64 `json:"project"`
	Epoch   uint64 `json:"epoch"`
	State   string `json:"state"`
	Device  string `json:"device"`
	*replay.Receipt
	LeafIndex uint64      `json:"leafIndex"`
	LeafHash  string      `json:"leafHash"`
	Proof     []proofStep `json:"proof"`
	Root      string      `json:"root"`
	Total     string      `json:"total"`
	Leaves    uint64      `json:"leaves"`
}

type proofStep struct {
	Hash string `json:"hash"`
	Sum  string `json:"sum"`
}

func newReceipt(o *options) *cobra.Command {
	c := &cobra.Command{Use: "receipt DEVICE EPOCH", Short: "Tell why a device earned what it earned, zero included", Args: cobra.ExactArgs(2),
		Example: "  trellis receipt did:io:0x… 3\n  trellis receipt 0x… 3 --json",
		Long: `Recomputes one device's pay of an epoch from its readings in the log, tells each step, and proves that the root on
the chain holds the result. DEVICE is an address or a DID.`}
	project, from := projectFlag(c), mirrorFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		device, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		client, status, err := o.epochStatus(cmd, *project, args[1])
		if err != nil {
			return err
		}
		defer client.Close()
		if status.State < epoch.Posted {
			return fmt.Errorf("%w: epoch %d is %s", replay.ErrNoResult, status.Inputs.Epoch, status.State)
		}
		m := o.mirror(*from, status.Inputs.Project)
		r, err := o.load(cmd.Context(), client, status.Inputs, m)
		if err != nil {
			return err
		}
		result, err := m.Result(cmd.Context(), status.Inputs.Epoch, status.Result.ResultHash)
		if err != nil {
			return wrapTampered(err)
		}
		receipt, err := r.Receipt(cmd.Context(), device, result)
		if err != nil {
			return wrapTampered(err)
		}
		row := receiptRow{
			Project: *project, Epoch: uint64(status.Inputs.Epoch), State: status.State.String(), Device: device.String(), Receipt: receipt,
			LeafIndex: receipt.Index, LeafHash: receipt.Hash.Hex(), Root: status.Result.Root.Hex(), Total: status.Result.Total.String(), Leaves: status.Result.Leaves,
		}
		for _, node := range receipt.Proof {
			row.Proof = append(row.Proof, proofStep{node.Hash.Hex(), node.Sum.Dec()})
		}
		return o.print(row, func(w io.Writer) { writeReceipt(w, row) })
	}
	return c
}

func writeReceipt(w io.Writer, row receiptRow) {
	fmt.Fprintf(w, "%s\nepoch %d of project %d: %s IOTX (%s)\n\n%s\n\n", row.Device, row.Epoch, row.Project, row.Amount.IOTX(), row.State, row.Explanation)
	fmt.Fprintf(w, "readings   %d in the log", len(row.Readings))
	for _, v := range row.Verdicts {
		fmt.Fprintf(w, ", %d %s", v.Readings, strings.ToLower(string(v.Verdict)))
	}
	fmt.Fprintf(w, "\n           evidence %s\n", row.Evidence)
	for _, f := range row.Features {
		fmt.Fprintf(w, "feature    %-24s %-12s %s\n", f.Name, f.Value, f.Text)
	}
	for _, r := range row.Rules {
		mark := map[string]string{"passed": "✓", "failed": "✗"}[r.State]
		if mark == "" {
			mark = "·"
		}
		fmt.Fprintf(w, "rule       %s %-20s %s\n", mark, r.Code, r.Text)
	}
	fmt.Fprintf(w, "share      %d of %d points of %s IOTX\n", row.Allocation.Points, row.Allocation.AllPoints, row.Allocation.Budget.IOTX())
	fmt.Fprintf(w, "leaf       %d of %d, %s\n", row.LeafIndex, row.Leaves, row.LeafHash)
	fmt.Fprintf(w, "proof      %d steps to the root on the chain, %s: verified\n", len(row.Proof), row.Root)
}
