package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

type receiptRow struct {
	Project uint64 `json:"project"`
	Epoch   uint64 `json:"epoch"`
	State   string `json:"state"`
	Device  string `json:"device"`
	*reward.Receipt
	LeafIndex uint64         `json:"leafIndex"`
	LeafHash  string         `json:"leafHash"`
	Proof     []receipt.Node `json:"proof"`
	Root      string         `json:"root"`
	Total     string         `json:"total"`
	Leaves    uint64         `json:"leaves"`
	Notes     []string       `json:"notes"`
	File      string         `json:"file,omitempty"`
	LookupMS  float64        `json:"lookupMs"`
}

func newReceipt(o *options) *cobra.Command {
	c := &cobra.Command{Use: "receipt DEVICE EPOCH", Short: "Tell why a device earned what it earned, zero included", Args: cobra.ExactArgs(2),
		Example: "  trellis receipt did:io:0x… 3\n  trellis receipt 0x… 3 --out receipt.json\n  trellis receipt verify receipt.json",
		Long: `Finds a device's leaf and readings through the index that stands beside the result in the mirror, recomputes its pay,
tells each step, and proves each reading in the log and the leaf in the root on the chain. The index is not believed: without one,
or with one that leads to no proof, result and log are read as a whole, and the receipt says so. DEVICE is an address or a DID. With
--out the receipt and all its proofs go into one file, which anyone can check without a network.`}
	project, from := projectFlag(c), mirrorFlag(c)
	file := c.Flags().String("out", "", "file for the receipt with all its proofs (JSON)")
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
		return o.receipt(cmd.Context(), client, status, device, *from, *file)
	}
	c.AddCommand(newReceiptVerify(o))
	return c
}

func (o *options) receipt(ctx context.Context, client *chain.Client, status chain.EpochStatus, device did.ID, from, file string) error {
	if status.State < epoch.Posted {
		return fmt.Errorf("%w: epoch %d is %s", replay.ErrNoResult, status.Inputs.Epoch, status.State)
	}
	registered, err := deviceAt(ctx, client, status.Inputs, device)
	if err != nil {
		return err
	}
	started := time.Now()
	receipts, err := replay.OpenReceipts(ctx, o.mirror(from, status.Inputs.Project), status.Inputs, replay.Settlement(status))
	if err != nil {
		return wrapTampered(err)
	}
	then, err := replay.Device(ctx, status.Inputs, receipts.Policy(), registered, client)
	if err != nil {
		return err
	}
	d, err := receipts.Receipt(ctx, then)
	if d == nil {
		return wrapTampered(err)
	}
	took := time.Since(started)
	if file != "" {
		if err := writeDocument(ctx, client, d, file); err != nil {
			return err
		}
	}
	row, rowErr := describeReceipt(d)
	if rowErr != nil {
		return rowErr
	}
	row.File, row.LookupMS = file, float64(took.Microseconds())/1000
	if printErr := o.print(row, func(w io.Writer) { writeReceipt(w, row, err == nil) }); printErr != nil {
		return printErr
	}
	if errors.Is(err, replay.ErrWrongResult) {
		return &exitError{3, err}
	}
	return err
}

// deviceAt reads one device as it was when the epoch was pinned.
func deviceAt(ctx context.Context, client *chain.Client, in epoch.Inputs, device did.ID) (chain.Registered, error) {
	d, err := client.DeviceAt(ctx, in.Project, device, in.RegistryBlock)
	if errors.Is(err, chain.ErrNotRegistered) {
		return chain.Registered{}, fmt.Errorf("%w: %s, epoch %d", replay.ErrNotInEpoch, device, in.Epoch)
	}
	return d, err
}

// writeDocument adds where on the chain to look, and writes the file.
func writeDocument(ctx context.Context, client *chain.Client, d *receipt.Document, file string) error {
	in := d.Inputs
	err := client.EpochEvents(ctx, in.Project, in.Epoch, in.RegistryBlock, func(e chain.Event) error {
		tx := e.Tx
		switch what := e.What.(type) {
		case chain.EpochPinned:
			d.Transactions.Pin = &tx
		case chain.EpochPosted:
			d.Transactions.Post = &tx
		case chain.EpochSettled:
			d.Transactions.Finalize = &tx
		case chain.Claimed:
			if what.Device == d.Device.Address() {
				d.Transactions.Claim = &tx
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	raw, err := d.Encode()
	if err != nil {
		return err
	}
	return os.WriteFile(file, raw, 0o644)
}

func describeReceipt(d *receipt.Document) (receiptRow, error) {
	leaf, err := d.PostedLeaf()
	if err != nil {
		return receiptRow{}, err
	}
	proven, err := leaf.Merkle()
	if err != nil {
		return receiptRow{}, err
	}
	return receiptRow{
		Project: uint64(d.Inputs.Project), Epoch: uint64(d.Inputs.Epoch), State: d.Settlement.State, Device: d.Device.String(), Receipt: d.Explained,
		LeafIndex: d.Index, LeafHash: proven.Hash().Hex(), Proof: d.Proof, Root: d.Settlement.Root.Hex(), Total: d.Settlement.Total.String(),
		Leaves: d.Settlement.Leaves, Notes: d.Notes,
	}, nil
}

func writeReceipt(w io.Writer, row receiptRow, proven bool) {
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
	if row.Adjustments != nil {
		writeAdjustments(w, row.Adjustments)
	}
	fmt.Fprintf(w, "share      %d of %d points of %s IOTX\n", row.Allocation.Points, row.Allocation.AllPoints, row.Allocation.Budget.IOTX())
	fmt.Fprintf(w, "leaf       %d of %d, %s\n", row.LeafIndex, row.Leaves, row.LeafHash)
	word := "verified"
	if !proven {
		word = "the leaf is not what its readings give"
	}
	fmt.Fprintf(w, "proof      %d steps to the root on the chain, %s: %s\n", len(row.Proof), row.Root, word)
	for _, note := range row.Notes {
		fmt.Fprintf(w, "note       %s\n", note)
	}
	fmt.Fprintf(w, "appeal     if you disagree: trellis appeal open %s %d --project %d\n", row.Device, row.Epoch, row.Project)
	if row.File != "" {
		fmt.Fprintf(w, "\nwritten to %s; anyone checks it with: trellis receipt verify %s\n", row.File, row.File)
	}
}

// writeAdjustments tells what other devices, caps, memory and appeals did to the amount.
func writeAdjustments(w io.Writer, a *reward.Adjustments) {
	for _, m := range a.Memory {
		fmt.Fprintf(w, "memory     %-24s %s → %s\n", m.Name, m.Before, m.After)
	}
	for _, g := range a.Groups {
		fmt.Fprintf(w, "group      %-24s %s\n", g.Name, g.Text)
	}
	for _, c := range a.Cuts {
		fmt.Fprintf(w, "reduced    %-24s %s\n", c.Stage, c.Text)
	}
	for _, p := range a.Pools {
		fmt.Fprintf(w, "pool       %-24s %s\n", p.Name, p.Text)
	}
	for _, c := range a.Corrections {
		fmt.Fprintf(w, "correction epoch %-18d %s\n", c.Epoch, c.Text)
	}
}

type verifiedReceipt struct {
	Project uint64         `json:"project"`
	Epoch   uint64         `json:"epoch"`
	Device  string         `json:"device"`
	True    bool           `json:"true"`
	Chain   bool           `json:"chain"` // the chain was asked
	Steps   []receipt.Step `json:"steps"`
}

func newReceiptVerify(o *options) *cobra.Command {
	c := &cobra.Command{Use: "verify FILE", Short: "Check every step of a receipt, without a network or against the chain", Args: cobra.ExactArgs(1),
		Example: "  trellis receipt verify receipt.json\n  trellis receipt verify receipt.json --rpc https://rpc.example",
		Long: `Goes the whole way that a receipt tells, from the readings to the root: signatures, places in the log, completeness, features,
points, amount, leaf and root. With --rpc it also asks that node whether inputs, result, registration and payment are what the chain has;
without, those are what the file says. Exit code 0: all hold. 3: a step does not; it is named.`}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		raw, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		d, err := receipt.Parse(raw)
		if err != nil {
			return &exitError{2, fmt.Errorf("%s: %w", args[0], err)}
		}
		steps := d.Check()
		if o.rpc != "" {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			onChain, err := replay.CheckOnChain(cmd.Context(), client, d)
			if err != nil {
				return err
			}
			steps = append(steps, onChain...)
		}
		row := verifiedReceipt{uint64(d.Inputs.Project), uint64(d.Inputs.Epoch), d.Device.String(), receipt.Failed(steps) == nil, o.rpc != "", steps}
		if err := o.print(row, func(w io.Writer) { writeVerifiedReceipt(w, row, d) }); err != nil {
			return err
		}
		if err := receipt.Failed(steps); err != nil {
			return &exitError{3, err}
		}
		return nil
	}
	return c
}

func writeVerifiedReceipt(w io.Writer, row verifiedReceipt, d *receipt.Document) {
	fmt.Fprintf(w, "%s, epoch %d of project %d: %s IOTX, %s\n\n", row.Device, row.Epoch, row.Project, d.Explained.Amount.IOTX(), d.Explained.Reason)
	for _, s := range row.Steps {
		mark, text := "✓", s.Text
		if !s.OK() {
			mark, text = "✗", s.Error
		}
		fmt.Fprintf(w, "%s %-13s %s\n", mark, s.Name, text)
	}
	switch {
	case !row.True:
		fmt.Fprintln(w, "\nFALSE: the receipt does not prove what it says")
	case row.Chain:
		fmt.Fprintln(w, "\nTRUE: every step holds, and the chain says the same")
	default:
		fmt.Fprintf(w, "\nTRUE if the chain has root %s of %d leaves\nfor epoch %d, which --rpc asks it\n", d.Settlement.Root, d.Settlement.Leaves, row.Epoch)
	}
}
