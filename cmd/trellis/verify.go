package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

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
	Outcome    string               `json:"outcome"`
	Equal      bool                 `json:"equal"`
	Entries    uint64               `json:"entries"`
	Devices    int                  `json:"devices"`
	Root       string               `json:"root,omitempty"`
	Total      string               `json:"total,omitempty"`
	ChainRoot  string               `json:"chainRoot"`
	ChainTotal string               `json:"chainTotal"`
	Difference string               `json:"difference,omitempty"`
	Missing    []string             `json:"missing,omitempty"`
	Reasons    []reward.ReasonCount `json:"reasons,omitempty"`
	Quick      bool                 `json:"quick,omitempty"` // without the log
	ElapsedMS  int64                `json:"elapsedMs"`
}

// verifyFlags say what to verify and against what.
type verifyFlags struct {
	project      uint64
	from, inputs string
	keep         string
	again, quick bool
}

func newVerify(o *options) *cobra.Command {
	c := &cobra.Command{Use: "verify", Short: "Recompute what the chain says, from public data",
		Example: "  trellis verify epoch 3\n  trellis verify epochs all\n  trellis verify epoch 3 --from https://mirror.example/mirror/1 --rpc https://rpc.example"}
	var one, many verifyFlags
	byEpoch := &cobra.Command{Use: "epoch N", Short: "Recompute an epoch and compare it with the chain, byte for byte", Args: cobra.ExactArgs(1),
		Long: `Reads the epoch's inputs from the chain, the log and the policy from a mirror, checks every byte against
the hashes on the chain, checks every signature, and scores all devices again. Exit code 0: equal. 3: not equal, or a file was
tampered with; the message names the place. 1: files are missing, of which each is named; then nothing is said of the epoch.

With --quick the log is not read, which takes seconds instead of minutes: checked is that points, groups, pools, quotas, memory,
corrections, amounts and root follow from the features that the published result says of each device. NOT checked is that
devices sent what the result says: own features, comparisons with others and evidence need the log.`}
	byEpoch.RunE = func(cmd *cobra.Command, args []string) error {
		return o.verifyEpoch(cmd.Context(), one, args[0])
	}
	all := &cobra.Command{Use: "epochs RANGE", Short: "Recompute many epochs, but those that were verified before", Args: cobra.ExactArgs(1),
		Example: "  trellis verify epochs 1-30\n  trellis verify epochs all --keep ~/verified\n  trellis verify epochs last:7 --from https://mirror.example/mirror/1 --rpc https://rpc.example",
		Long: `Verifies epochs one after the other (N, N-M, all, or last:N) and remembers those that are equal: the next time they are skipped, unless the
chain says another thing of them. A stop loses nothing but the epoch in work. The log of each epoch must go on where the one before was
checked. An epoch that differs or misses files does not keep the others from being verified. Exit code 0: all are equal. 3: one is
not, or a file was tampered with. 1: files are missing, of which each is named, and nothing differs.`}
	all.RunE = func(cmd *cobra.Command, args []string) error { return o.verifyEpochs(cmd.Context(), many, args[0]) }
	byEpoch.Flags().BoolVar(&one.quick, "quick", false, "without the log: check what follows from the features in the published result, not those")
	for command, f := range map[*cobra.Command]*verifyFlags{byEpoch: &one, all: &many} {
		command.Flags().Uint64Var(&f.project, "project", 1, "number of the project")
		command.Flags().StringVar(&f.from, "from", "", "mirror of the project's public files: a folder or URL; default that of this home")
		command.Flags().StringVar(&f.inputs, "inputs", "", "what the chain says, from a file of: trellis epoch export; then no node is asked")
	}
	all.Flags().StringVar(&many.keep, "keep", "", "folder that remembers what was verified; default verified in the home")
	all.Flags().BoolVar(&many.again, "again", false, "verify also what was verified before")
	c.AddCommand(byEpoch, all)
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

// A witness says what stands on the chain: a node, or a file.
type witness struct {
	epochs  []replay.Pinned
	devices replay.Devices
	close   func()
}

func (o *options) witness(ctx context.Context, f verifyFlags, spec string) (w witness, err error) {
	if f.inputs != "" {
		return witnessFile(f.inputs, spec)
	}
	client, err := o.chain(ctx)
	if err != nil {
		return w, err
	}
	w.close = client.Close
	defer func() {
		if err != nil {
			client.Close()
		}
	}()
	p, err := needProject(ctx, client, f.project)
	if err != nil {
		return w, err
	}
	latest, err := client.LatestEpoch(ctx, p)
	if err != nil {
		return w, err
	}
	if latest == 0 {
		return w, fmt.Errorf("%w: project %d has no epoch yet", replay.ErrNoResult, p)
	}
	if n, err := epochNumber(spec); err == nil && n > latest {
		return w, &exitError{2, fmt.Errorf("epoch %d of project %d does not exist; the newest is %d", n, p, latest)}
	}
	chosen, err := chooseEpochs(spec, 1, latest)
	if err != nil {
		return w, err
	}
	for n := chosen[0]; n <= chosen[1]; n++ {
		status, err := client.Epoch(ctx, p, n)
		if err != nil {
			return w, err
		}
		w.epochs = append(w.epochs, replay.Pinned{Inputs: status.Inputs, Posted: replay.Settlement(status)})
	}
	w.devices = chain.NewRegistry(p, client, discardLog)
	return w, nil
}

func witnessFile(file, spec string) (witness, error) {
	raw, err := os.Open(file)
	if err != nil {
		return witness{}, err
	}
	defer raw.Close()
	inputs, err := replay.ReadInputs(raw)
	if err != nil {
		return witness{}, fmt.Errorf("%s: %w", file, err)
	}
	w := witness{devices: inputs, close: func() {}}
	chosen, err := chooseEpochs(spec, inputs.Epochs[0].Inputs.Epoch, inputs.Epochs[len(inputs.Epochs)-1].Inputs.Epoch)
	if err != nil {
		return w, err
	}
	for _, p := range inputs.Epochs {
		if p.Inputs.Epoch >= chosen[0] && p.Inputs.Epoch <= chosen[1] {
			w.epochs = append(w.epochs, p)
		}
	}
	if len(w.epochs) == 0 {
		return w, &exitError{2, fmt.Errorf("%s does not have epoch %d", file, chosen[0])}
	}
	return w, nil
}

func (o *options) verifyEpoch(ctx context.Context, f verifyFlags, number string) error {
	if _, err := epochNumber(number); err != nil {
		return err
	}
	w, err := o.witness(ctx, f, number)
	if err != nil {
		return err
	}
	defer w.close()
	p := w.epochs[0]
	if p.Status().State < epoch.Posted || p.Status().State == epoch.Void {
		return fmt.Errorf("%w: epoch %d is %s", replay.ErrNoResult, p.Inputs.Epoch, p.Posted.State)
	}
	bar := newProgress(os.Stderr, o.json)
	v := replay.Verifier{Mirror: o.mirror(f.from, p.Inputs.Project), Devices: w.devices}
	check := func() (replay.Outcome, error) {
		return v.Epoch(ctx, p, func(done, total int) { bar.Step("checking readings", done, total) })
	}
	if f.quick {
		check = func() (replay.Outcome, error) { return v.Quick(ctx, p) }
	}
	out, err := check()
	if err != nil {
		return err
	}
	row := describeOutcome(p, out)
	row.Quick = f.quick
	if out.Report != nil {
		if err := o.print(row, func(w io.Writer) { writeVerify(w, row) }); err != nil {
			return err
		}
	}
	return outcomeError([]verifyRow{row})
}

func (o *options) verifyEpochs(ctx context.Context, f verifyFlags, spec string) error {
	w, err := o.witness(ctx, f, spec)
	if err != nil {
		return err
	}
	defer w.close()
	p := w.epochs[0].Inputs.Project
	if f.keep == "" {
		f.keep = filepath.Join(o.home, "verified")
	}
	v := replay.Verifier{Mirror: o.mirror(f.from, p), Devices: w.devices, Program: version}
	if !f.again {
		if v.Memory, err = replay.OpenMemory(f.keep, p); err != nil {
			return err
		}
	}
	total, done := 0, 0
	for _, p := range w.epochs {
		if v.Memory == nil || !v.Memory.Knows(p) {
			total += int(p.Inputs.LogEnd - p.Inputs.LogStart)
		}
	}
	bar, rows := newProgress(os.Stderr, o.json), []verifyRow{}
	for _, p := range w.epochs {
		out, err := v.Epoch(ctx, p, func(n, _ int) { bar.Step("verifying epochs", done+n, total) })
		if err != nil {
			return fmt.Errorf("epoch %d: %w; the %d before it are remembered", p.Inputs.Epoch, err, len(rows))
		}
		if out.Outcome != replay.Known {
			done += int(p.Inputs.LogEnd - p.Inputs.LogStart)
		}
		rows = append(rows, describeOutcome(p, out))
	}
	if err := o.print(rows, func(w io.Writer) { writeOutcomes(w, rows) }); err != nil {
		return err
	}
	return outcomeError(rows)
}

func describeOutcome(p replay.Pinned, out replay.Outcome) verifyRow {
	row := verifyRow{Project: uint64(p.Inputs.Project), Epoch: uint64(out.Epoch), State: p.Posted.State, Outcome: out.Outcome, Equal: out.Outcome == replay.Equal,
		Entries: p.Inputs.LogEnd - p.Inputs.LogStart, ChainRoot: p.Posted.Root.Hex(), ChainTotal: p.Posted.Total.String(), Difference: out.Why, Missing: out.Missing,
		ElapsedMS: out.Took.Milliseconds()}
	if r := out.Report; r != nil {
		row.Devices, row.Root, row.Total, row.Reasons = r.Devices, r.Computed.Root.Hex(), r.Computed.Total.String(), r.Reasons
	}
	return row
}

// outcomeError is the exit code of all: what differs comes before what is missing.
func outcomeError(rows []verifyRow) error {
	var missing *verifyRow
	for i := range rows {
		switch row := &rows[i]; row.Outcome {
		case replay.Different:
			return &exitError{3, fmt.Errorf("epoch %d differs from the chain", row.Epoch)}
		case replay.Tampered:
			return &exitError{3, fmt.Errorf("%w: epoch %d: %s", mirror.ErrTampered, row.Epoch, row.Difference)}
		case replay.Missing:
			missing = row
		}
	}
	if missing == nil {
		return nil
	}
	if len(missing.Missing) == 0 {
		return fmt.Errorf("%w: epoch %d cannot be verified: %s", mirror.ErrMissing, missing.Epoch, missing.Difference)
	}
	return fmt.Errorf("%w: epoch %d cannot be verified without %d files:\n  %s", mirror.ErrMissing, missing.Epoch, len(missing.Missing), strings.Join(missing.Missing, "\n  "))
}

func writeOutcomes(w io.Writer, rows []verifyRow) {
	fmt.Fprintf(w, "%6s  %-10s %10s %8s %10s  %s\n", "EPOCH", "OUTCOME", "READINGS", "DEVICES", "MS", "TOTAL (wei)")
	counts := map[string]int{}
	for _, row := range rows {
		counts[row.Outcome]++
		fmt.Fprintf(w, "%6d  %-10s %10d %8d %10d  %s\n", row.Epoch, row.Outcome, row.Entries, row.Devices, row.ElapsedMS, row.ChainTotal)
		if row.Difference != "" && row.Outcome != replay.Missing {
			fmt.Fprintf(w, "        %s\n", row.Difference)
		}
		for _, file := range row.Missing {
			fmt.Fprintf(w, "        missing %s\n", file)
		}
	}
	fmt.Fprintf(w, "\n%d equal, %d known from before, %d different, %d tampered with, %d with missing files, %d without result\n", counts[replay.Equal], counts[replay.Known],
		counts[replay.Different], counts[replay.Tampered], counts[replay.Missing], counts[replay.Unposted])
}

func writeVerify(w io.Writer, row verifyRow) {
	fmt.Fprintf(w, "epoch %d of project %d (%s): %d readings, %d devices, %d ms\n\n", row.Epoch, row.Project, row.State, row.Entries, row.Devices, row.ElapsedMS)
	fmt.Fprintf(w, "           %-66s  %s\n", "ROOT", "TOTAL (wei)")
	fmt.Fprintf(w, "computed   %s  %s\n", row.Root, row.Total)
	fmt.Fprintf(w, "on chain   %s  %s\n\n", row.ChainRoot, row.ChainTotal)
	for _, reason := range row.Reasons {
		fmt.Fprintf(w, "%-20s %6d devices %8d readings  %s IOTX\n", reason.Code, reason.Devices, reason.Readings, reason.Amount.IOTX())
	}
	if row.Equal && row.Quick {
		fmt.Fprintln(w, "\nEQUAL, WITHOUT THE LOG: the chain pays what the policy gives for the features in the published result")
		fmt.Fprintln(w, "checked      points, groups, pools, quotas, memory, corrections, amounts, root and total, by policy and registry")
		fmt.Fprintln(w, "not checked  that devices sent what it says: own features, comparisons and evidence; for those leave --quick away")
		return
	}
	if row.Equal {
		fmt.Fprintln(w, "\nEQUAL: the chain pays what the policy gives for these readings")
		return
	}
	fmt.Fprintf(w, "\nNOT EQUAL: %s\n", row.Difference)
}
