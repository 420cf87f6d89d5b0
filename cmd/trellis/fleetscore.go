package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

type fleetScoreRow struct {
	Policy    string               `json:"policy"`
	Epochs    []fleetEpochRow      `json:"epochs"`
	Reasons   []reward.ReasonCount `json:"reasons"` // of all epochs: a device counts in each
	Total     units.Amount         `json:"total"`
	Truth     []fleet.Judgement    `json:"truth,omitempty"` // by what is wrong with devices
	ElapsedMS int64                `json:"elapsedMs"`
}

type fleetEpochRow struct {
	Epoch      uint64       `json:"epoch"`
	Readings   uint64       `json:"readings"`
	Devices    int          `json:"devices"`
	Paid       int          `json:"paid"` // devices
	Total      units.Amount `json:"total"`
	Root       string       `json:"root"`
	ResultHash string       `json:"resultHash"`
}

func newFleetScore(o *options) *cobra.Command {
	var file string
	var only uint64
	var truth bool
	c := &cobra.Command{Use: "score DIR", Short: "Score an archive's epochs by a policy, without a chain", Args: cobra.ExactArgs(1),
		Long: `Checks every hash and signature of an archive, scores each epoch by the policy, and writes the results into its mirror, where those of
another policy are replaced.`,
		Example: "  trellis fleet score week --policy examples/air-quality/policy.yaml\n  trellis fleet score week --policy mine.yaml --epoch 3 --json\n  trellis fleet score week --policy mine.yaml --truth"}
	c.Flags().StringVar(&file, "policy", "", "what to score by (required)")
	module := programFlag(c)
	c.Flags().Uint64Var(&only, "epoch", 0, "score this epoch alone (default all)")
	c.Flags().BoolVar(&truth, "truth", false, "tell also which simulated devices are paid and refused, by what is wrong with them")
	if err := c.MarkFlagRequired("policy"); err != nil {
		panic(err) // the flag was added above
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := readPolicyWith(file, *module)
		if err != nil {
			return err
		}
		defer p.Close()
		a, err := archive.Open(args[0])
		if err != nil {
			return err
		}
		if err := a.Scorable(); err != nil {
			return &exitError{2, err}
		}
		if a.Manifest().Type != p.ReadingType() {
			return &exitError{2, fmt.Errorf("%s pays for %s, the devices of %s send %s", file, p.ReadingType(), args[0], a.Manifest().Type)}
		}
		var tally *fleet.Tally
		if truth {
			if tally, err = fleet.NewTally(a); err != nil {
				return &exitError{2, fmt.Errorf("--truth: %w", err)}
			}
		}
		started := time.Now()
		row, err := o.scoreArchive(cmd.Context(), a, p, only, tally)
		if err != nil {
			return err
		}
		row.ElapsedMS = time.Since(started).Milliseconds()
		return o.print(row, func(w io.Writer) { writeFleetScore(w, args[0], row) })
	}
	return c
}

func (o *options) scoreArchive(ctx context.Context, a *archive.Archive, p *policy.Policy, only uint64, tally *fleet.Tally) (fleetScoreRow, error) {
	row := fleetScoreRow{Policy: p.Hash().Hex(), Epochs: []fleetEpochRow{}}
	m, bar := a.Mirror(), newProgress(os.Stderr, o.json)
	if err := m.Publish(ctx, p); err != nil {
		return row, err
	}
	sums, total := map[policy.Code]*reward.ReasonCount{}, new(big.Int)
	inputs := a.Inputs()
	if only > uint64(len(inputs)) {
		return row, &exitError{2, fmt.Errorf("--epoch %d: the archive has %d", only, len(inputs))}
	}
	var prior epoch.Number
	var priorHash common.Hash
	for _, in := range inputs {
		if only != 0 && uint64(in.Epoch) != only {
			continue
		}
		in.PolicyHash, in.Prior, in.PriorHash = p.Hash(), prior, priorHash
		result, err := scoreEpoch(ctx, a, in, func(done, _ int) {
			bar.Step("checking readings", int(in.LogStart)+done, int(a.Manifest().Entries))
		})
		if err != nil {
			return row, fmt.Errorf("epoch %d: %w", in.Epoch, err)
		}
		if err := m.PublishResult(in.Epoch, result, replay.Parallel); err != nil {
			return row, err
		}
		prior, priorHash = in.Epoch, result.Hash()
		row.Epochs = append(row.Epochs, fleetEpoch(result))
		total.Add(total, result.Total.Big())
		addReasons(sums, result.Reasons)
		if tally != nil {
			tally.Add(result)
			row.Truth = tally.Rows()
		}
	}
	for _, code := range slices.Sorted(maps.Keys(sums)) {
		row.Reasons = append(row.Reasons, *sums[code])
	}
	var err error
	row.Total, err = units.FromBig(total)
	return row, err
}

func scoreEpoch(ctx context.Context, a *archive.Archive, in epoch.Inputs, progress func(done, total int)) (*reward.Result, error) {
	r, err := replay.Load(ctx, in, a.Mirror(), a)
	if err != nil {
		return nil, wrapTampered(err)
	}
	defer r.Close()
	result, err := r.Score(ctx, progress)
	return result, wrapTampered(err)
}

func fleetEpoch(r *reward.Result) fleetEpochRow {
	row := fleetEpochRow{
		Epoch: uint64(r.Inputs.Epoch), Readings: r.Inputs.LogEnd - r.Inputs.LogStart, Devices: len(r.Leaves), Total: r.Total,
		Root: r.Root.Hex(), ResultHash: common.Hash(r.Hash()).Hex(),
	}
	for _, leaf := range r.Leaves {
		if !leaf.Amount.IsZero() {
			row.Paid++
		}
	}
	return row
}

func addReasons(sums map[policy.Code]*reward.ReasonCount, reasons []reward.ReasonCount) {
	for _, reason := range reasons {
		sum := sums[reason.Code]
		if sum == nil {
			sum = &reward.ReasonCount{Code: reason.Code}
			sums[reason.Code] = sum
		}
		sum.Devices += reason.Devices
		sum.Readings += reason.Readings
		sum.Amount = sum.Amount.Add(reason.Amount)
	}
}

func writeFleetScore(w io.Writer, dir string, row fleetScoreRow) {
	fmt.Fprintf(w, "%6s %10s %8s %8s %14s  %s\n", "EPOCH", "READINGS", "DEVICES", "PAID", "IOTX", "ROOT")
	readings := uint64(0)
	for _, e := range row.Epochs {
		readings += e.Readings
		fmt.Fprintf(w, "%6d %10d %8d %8d %14s  %s\n", e.Epoch, e.Readings, e.Devices, e.Paid, e.Total.IOTX(), e.Root)
	}
	fmt.Fprintf(w, "\n%-20s %12s %12s  %s\n", "REASON", "DEVICE-EPOCHS", "READINGS", "IOTX")
	for _, r := range row.Reasons {
		fmt.Fprintf(w, "%-20s %13d %12d  %s\n", r.Code, r.Devices, r.Readings, r.Amount.IOTX())
	}
	if row.Truth != nil {
		writeTruth(w, row.Truth)
	}
	seconds := float64(max(row.ElapsedMS, 1)) / 1000
	fmt.Fprintf(w, "\npolicy %s pays %s IOTX; results in %s/mirror/results; %.1f s, %.0f readings/s\n", row.Policy, row.Total.IOTX(), dir, seconds, float64(readings)/seconds)
}
