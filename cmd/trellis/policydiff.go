package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"fmt"
	"io"
	"math/big"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/report"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// diffFlags say which history is replayed, and where the answer goes.
type diffFlags struct {
	epochs, from, archive, html, csv string
	programs                         []string
	project                          uint64
	resolution                       int
}

func newPolicyDiff(o *options) *cobra.Command {
	var f diffFlags
	c := &cobra.Command{Use: "diff A B", Short: "Replay history under another policy: who gains, who loses, and why", Args: cobra.ExactArgs(2),
		Example: "  trellis policy diff current new.yaml --epochs last:7\n  trellis policy diff old.yaml new.yaml --archive DIR --html diff.html --csv diff.csv",
		Long: `Scores past epochs under policy A and under policy B, from the same readings, devices and budgets, and tells for each device, owner and
cell what B would have changed. A and B are files, hashes of published policies, or "current": what the project pays by now. Signatures are
checked once. Nothing is paid or sent.`}
	c.Flags().StringVar(&f.epochs, "epochs", "last:7", "which epochs: N, N-M, all, or last:N")
	c.Flags().Uint64Var(&f.project, "project", 1, "number of the project")
	c.Flags().StringVar(&f.from, "from", "", "mirror of the project's public files: a folder or URL; default that of this home")
	c.Flags().StringVar(&f.archive, "archive", "", "replay this archive instead of a project's history; see: trellis fleet")
	c.Flags().StringVar(&f.html, "html", "", "file for a page with charts")
	c.Flags().StringVar(&f.csv, "csv", "", "file for a line a device")
	c.Flags().StringArrayVar(&f.programs, "program", nil, "a WebAssembly module that A or B names, when the mirror does not have it")
	c.Flags().IntVar(&f.resolution, "resolution", 7, "resolution of the H3 cells, 0 to 15")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if f.resolution < 0 || f.resolution > geo.MaxResolution {
			return &exitError{2, fmt.Errorf("--resolution %d: H3 has 0 to %d", f.resolution, geo.MaxResolution)}
		}
		return o.policyDiff(cmd.Context(), f, args[0], args[1])
	}
	return c
}

func (o *options) policyDiff(ctx context.Context, f diffFlags, a, b string) error {
	h, current, done, err := o.history(ctx, f)
	if err != nil {
		return err
	}
	defer done()
	before, err := policyNamed(ctx, a, h.Mirror, current, f.programs)
	if err != nil {
		return wrapTampered(err)
	}
	defer before.Close()
	after, err := policyNamed(ctx, b, h.Mirror, current, f.programs)
	if err != nil {
		return wrapTampered(err)
	}
	defer after.Close()
	bar := newProgress(os.Stderr, o.json)
	d, err := replay.DiffPolicies(ctx, h, before, after, f.resolution, func(n epoch.Number, done, total int) {
		bar.Step(fmt.Sprintf("epoch %d under both", n), done, total)
	})
	if err != nil {
		return wrapTampered(err)
	}
	for file, content := range map[string]func() ([]byte, error){
		f.csv: func() ([]byte, error) { return diffCSV(d), nil }, f.html: func() ([]byte, error) { return diffPage(d) },
	} {
		if file == "" {
			continue
		}
		raw, err := content()
		if err != nil {
			return err
		}
		if err := os.WriteFile(file, raw, 0o644); err != nil {
			return err
		}
	}
	return o.print(d, func(w io.Writer) { writeDiff(w, d) })
}

// history gathers what is to be replayed; current is the hash of what the project pays by now, zero for an archive. The caller calls
// done when nothing is read any more.
func (o *options) history(ctx context.Context, f diffFlags) (h replay.History, current common.Hash, done func(), err error) {
	if f.archive != "" {
		a, err := archive.Open(f.archive)
		if err == nil {
			err = a.Scorable()
		}
		if err != nil {
			return h, current, nil, err
		}
		inputs := a.Inputs()
		chosen, err := chooseEpochs(f.epochs, inputs[0].Epoch, inputs[len(inputs)-1].Epoch)
		if err != nil {
			return h, current, nil, err
		}
		first := inputs[0].Epoch
		return replay.History{Inputs: inputs[chosen[0]-first : chosen[1]-first+1], Mirror: a.Mirror(), Devices: a}, common.Hash{}, func() {}, nil
	}
	client, err := o.chain(ctx)
	if err != nil {
		return h, current, nil, err
	}
	defer func() {
		if err != nil {
			client.Close()
		}
	}()
	p, err := needProject(ctx, client, f.project)
	if err != nil {
		return h, current, nil, err
	}
	inputs, err := settledEpochs(ctx, client, p, f.epochs)
	if err != nil {
		return h, current, nil, err
	}
	status, err := client.Project(ctx, p)
	return replay.History{Inputs: inputs, Mirror: o.mirror(f.from, p), Devices: chain.NewRegistry(p, client, discardLog)}, status.PolicyHash, client.Close, err
}

// settledEpochs returns the inputs of those among the chosen epochs that were settled.
func settledEpochs(ctx context.Context, client *chain.Client, p epoch.Project, spec string) ([]epoch.Inputs, error) {
	latest, err := client.LatestEpoch(ctx, p)
	if err != nil {
		return nil, err
	}
	if latest == 0 {
		return nil, fmt.Errorf("%w: project %d has no epoch yet", replay.ErrNoResult, p)
	}
	wanted, isLast := strings.CutPrefix(spec, "last:")
	if !isLast {
		chosen, err := chooseEpochs(spec, 1, latest)
		if err != nil {
			return nil, err
		}
		return settledBetween(ctx, client, p, chosen[0], chosen[1], 0)
	}
	n, err := strconv.Atoi(wanted)
	if err != nil || n < 1 {
		return nil, &exitError{2, fmt.Errorf("epochs %q: want N, N-M, all, or last:N", spec)}
	}
	return settledBetween(ctx, client, p, 1, latest, n)
}

// settledBetween keeps the last most settled epochs; all when most is 0.
func settledBetween(ctx context.Context, client *chain.Client, p epoch.Project, from, to epoch.Number, most int) ([]epoch.Inputs, error) {
	var inputs []epoch.Inputs
	for n := to; n >= from && n > 0 && (most == 0 || len(inputs) < most); n-- {
		status, err := client.Epoch(ctx, p, n)
		if err != nil {
			return nil, err
		}
		if status.State == epoch.Settled {
			inputs = append([]epoch.Inputs{status.Inputs}, inputs...)
		}
	}
	if len(inputs) == 0 {
		return nil, fmt.Errorf("%w: none of the epochs %d to %d of project %d is settled", replay.ErrNoResult, from, to, p)
	}
	return inputs, nil
}

// chooseEpochs reads N, N-M, all or last:N, inside of what there is.
func chooseEpochs(spec string, first, last epoch.Number) (chosen [2]epoch.Number, err error) {
	wrong := func(why string) ([2]epoch.Number, error) {
		return chosen, &exitError{2, fmt.Errorf("epochs %q: %s; there are %d to %d", spec, why, first, last)}
	}
	if spec == "all" {
		return [2]epoch.Number{first, last}, nil
	}
	if text, ok := strings.CutPrefix(spec, "last:"); ok {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil || n == 0 {
			return wrong("want last:N")
		}
		if n > uint64(last-first)+1 {
			n = uint64(last-first) + 1
		}
		return [2]epoch.Number{last - epoch.Number(n) + 1, last}, nil
	}
	low, high, isRange := strings.Cut(spec, "-")
	if !isRange {
		high = low
	}
	for i, text := range []string{low, high} {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return wrong("want N, N-M, all, or last:N")
		}
		chosen[i] = epoch.Number(n)
	}
	if chosen[0] < first || chosen[1] > last || chosen[0] > chosen[1] {
		return wrong("outside of what there is, or backwards")
	}
	return chosen, nil
}

// policyNamed returns a policy, ready to score, by its file, its published hash, or as the project's own of now. The caller closes it.
func policyNamed(ctx context.Context, name string, m replay.Mirror, current common.Hash, modules []string) (*policy.Policy, error) {
	hash := current
	switch {
	case name == "current" && current == (common.Hash{}):
		return nil, &exitError{2, fmt.Errorf("an archive has no current policy; name a file or a hash")}
	case name == "current":
	case len(name) == 66 && strings.HasPrefix(name, "0x"):
		hash = common.HexToHash(name)
	default:
		p, err := readPolicy(name)
		if err != nil {
			return nil, err
		}
		return p, replay.AttachProgram(ctx, given{m, modules}, p)
	}
	return replay.LoadPolicy(ctx, given{m, modules}, hash)
}

// given looks for programs among files first, then in a mirror.
type given struct {
	replay.Mirror
	files []string
}

// Program implements replay.Policies.
func (g given) Program(ctx context.Context, hash common.Hash) ([]byte, error) {
	for _, file := range g.files {
		module, err := readModule(file)
		if err != nil {
			return nil, err
		}
		if common.Hash(sha256.Sum256(module)) == hash {
			return module, nil
		}
	}
	module, err := g.Mirror.Program(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("%w; or name the module with --program", err)
	}
	return module, nil
}

func writeDiff(w io.Writer, d *report.Difference) {
	a, b := d.Policies[0], d.Policies[1]
	first, last := d.Epochs[0], d.Epochs[len(d.Epochs)-1]
	fmt.Fprintf(w, "%s version %d → %s version %d, over epochs %d to %d of project %d\n\n", a.Name, a.Version, b.Name, b.Version, first.Epoch, last.Epoch, d.Project)
	fmt.Fprintf(w, "%-34s %22s %22s %22s\n", "", "BEFORE", "AFTER", "CHANGE")
	fmt.Fprintf(w, "%-34s %22s %22s %22s\n", "paid (IOTX)", d.Total.Before.IOTX(), d.Total.After.IOTX(), signedIOTX(d.Total.Gain()))
	fmt.Fprintf(w, "%-34s %22s %22s\n", "Gini over devices", d.ByDevice[0].Gini, d.ByDevice[1].Gini)
	fmt.Fprintf(w, "%-34s %22s %22s\n", "share of the ten best paid", d.ByDevice[0].Top10, d.ByDevice[1].Top10)
	if len(d.Owners) > 0 {
		fmt.Fprintf(w, "%-34s %22s %22s\n", "Gini over owners", d.ByOwner[0].Gini, d.ByOwner[1].Gini)
	}
	fmt.Fprintf(w, "%-34s %22d %22d\n\n", "devices paid", d.ByDevice[0].Paid, d.ByDevice[1].Paid)
	fmt.Fprintf(w, "%d devices gain, %d lose %s IOTX, %d stay; %d that were paid would get nothing, %d that got nothing would be paid\n", d.Gainers, d.Losers,
		d.Moved.IOTX(), len(d.Devices)-d.Gainers-d.Losers, d.ToZero, d.FromZero)
	for _, part := range []struct {
		title string
		rows  [][]string
	}{{"who loses most", deviceRows(d.Devices, -1)}, {"who gains most", deviceRows(d.Devices, 1)}} {
		if len(part.rows) == 0 {
			continue
		}
		fmt.Fprintf(w, "\n%s\n", part.title)
		for _, row := range part.rows {
			fmt.Fprintf(w, "  %s %22s → %-22s %22s  %s\n", row[0], row[1], row[2], row[3], row[4])
		}
	}
	fmt.Fprintln(w, "\nreasons (devices × epochs)")
	for _, r := range d.Reasons {
		arrow := string(r.From)
		if r.From != r.To {
			arrow += " → " + string(r.To)
		}
		fmt.Fprintf(w, "  %-44s %8d  %s IOTX\n", arrow, r.Times, signedIOTX(r.Gain()))
	}
}

// mostShown is how many devices, owners or cells a table shows at each end.
const mostShown = 10

// deviceRows are the devices that lose (-1) or gain (1) most.
func deviceRows(devices []report.DeviceChange, sign int) (rows [][]string) {
	for i := range devices {
		at := i
		if sign > 0 {
			at = len(devices) - 1 - i
		}
		c := &devices[at]
		if c.Gain().Sign() != sign || len(rows) == mostShown {
			break
		}
		why := string(c.Reasons[0])
		if c.Reasons[0] != c.Reasons[1] {
			why += " → " + string(c.Reasons[1])
		}
		rows = append(rows, []string{strings.ToLower(c.Device.Hex()), c.Before.IOTX(), c.After.IOTX(), signedIOTX(c.Gain()), why})
	}
	return rows
}

// signedIOTX writes wei, which may be below 0, as coins with a sign.
func signedIOTX(n *big.Int) string {
	sign := "+"
	if n.Sign() < 0 {
		sign = "-"
	}
	if n.Sign() == 0 {
		return "0"
	}
	amount, err := units.FromBig(new(big.Int).Abs(n))
	if err != nil {
		return sign + new(big.Int).Abs(n).String() + " wei"
	}
	return sign + amount.IOTX()
}

func diffCSV(d *report.Difference) []byte {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.Write([]string{"device", "owner", "cell", "group", "epochs", "points_before", "points_after", "wei_before", "wei_after", "wei_change", "reason_before", "reason_after", "epochs_with_another_reason"})
	for i := range d.Devices {
		c := &d.Devices[i]
		_ = w.Write([]string{strings.ToLower(c.Device.Hex()), c.Owner, c.Cell, csvText(c.Group), strconv.Itoa(c.Epochs), strconv.FormatUint(c.Points[0], 10), strconv.FormatUint(c.Points[1], 10),
			c.Before.String(), c.After.String(), c.Gain().String(), string(c.Reasons[0]), string(c.Reasons[1]), strconv.Itoa(c.Changed)})
	}
	w.Flush() // a buffer takes all
	return out.Bytes()
}

// csvText keeps a spreadsheet from taking what an owner wrote for a formula.
func csvText(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
