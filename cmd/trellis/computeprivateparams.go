package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/privatesum"
	aggregate "github.com/trellis-network/trellis/service/prover/execute/privatesum"
	"github.com/trellis-network/trellis/types/units"
)

type privateParamsRow struct {
	Params      string            `json:"params"`
	LogStart    uint64            `json:"logStart"`
	LogEnd      uint64            `json:"logEnd"`
	WindowStart uint64            `json:"windowStart"`
	WindowEnd   uint64            `json:"windowEnd"`
	Devices     int               `json:"devices"`
	Complaints  int               `json:"complaints"`
	Liars       map[string]string `json:"liars"`
	Silent      map[string]string `json:"silent"`
}

func newPrivateParams(o *options) *cobra.Command {
	c := &cobra.Command{Use: "params", Short: "Ask the aggregators for complaints, and print the parameters of a task for a round", Args: cobra.NoArgs,
		Long: `Reads the log under the chain's newest root and the project's session keys, asks the aggregators that the document names for their
complaints, judges these, and prints what a task for the round has to say: log range, window and parameters. The first task of a round is the
one that its aggregators answer.`}
	project := projectFlag(c)
	f := c.Flags()
	document := f.String("aggregators", "", "the aggregators document; default aggregators.json of this home")
	round := f.String("round", "", "a time in the round, RFC 3339 or Unix milliseconds")
	from := f.Uint64("from-index", 0, "first log index that counts")
	budget := f.String("budget", "0", "what the devices share, in IOTX")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if *document == "" {
			*document = o.home + "/aggregators.json"
		}
		d, err := readAggregators(*document)
		if err != nil {
			return err
		}
		when, err := privateRound(*round)
		if err != nil {
			return &exitError{2, err}
		}
		amount, err := units.ParseIOTX(*budget)
		if err != nil {
			return &exitError{2, fmt.Errorf("--budget: %w", err)}
		}
		row, err := o.privateParams(cmd.Context(), d, *project, *from, when, amount)
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { row.write(w) })
	}
	return c
}

func (o *options) privateParams(ctx context.Context, d *privatesum.Document, project, from uint64, when time.Time, budget units.Amount) (privateParamsRow, error) {
	client, err := o.chain(ctx)
	if err != nil {
		return privateParamsRow{}, err
	}
	defer client.Close()
	p, err := needProject(ctx, client, project)
	if err != nil {
		return privateParamsRow{}, err
	}
	t := compute.Task{Project: p, LogStart: from}
	t.WindowStart, t.WindowEnd = d.Round(uint64(when.UnixMilli()))
	if t.LogEnd, t.LogRoot, err = client.Checkpoint(ctx, p); err != nil {
		return privateParamsRow{}, err
	}
	if t.KeysRoot, err = client.KeysRoot(ctx, p); err != nil {
		return privateParamsRow{}, err
	}
	registry := chain.NewRegistry(p, client, discardLog)
	block, _, err := client.Time(ctx)
	if err != nil {
		return privateParamsRow{}, err
	}
	if _, err := registry.At(ctx, block); err != nil { // reads the chain up to there
		return privateParamsRow{}, err
	}
	network := app.Aggregators{Home: app.Home(o.home), Project: p, Chain: client, Registry: registry}
	found, err := network.Propose(ctx, d, t, privatesum.AllSlots(), budget.Big())
	if err != nil {
		return privateParamsRow{}, err
	}
	return describePrivateParams(t, found), nil
}

func describePrivateParams(t compute.Task, found aggregate.Proposal) privateParamsRow {
	row := privateParamsRow{
		Params: hexutil.Encode(found.Params.Bytes()), LogStart: t.LogStart, LogEnd: t.LogEnd, WindowStart: t.WindowStart, WindowEnd: t.WindowEnd,
		Devices: found.Devices, Complaints: len(found.Params.Complaints), Liars: map[string]string{}, Silent: map[string]string{},
	}
	for name, err := range found.Liars {
		row.Liars[name] = err.Error()
	}
	for name, err := range found.Silent {
		row.Silent[name] = err.Error()
	}
	return row
}

func (r privateParamsRow) write(w io.Writer) {
	fmt.Fprintf(w, "devices  %d, and %d left out by complaints\nlog      %d to %d\nwindow   %d to %d\nparams   %s\n",
		r.Devices, r.Complaints, r.LogStart, r.LogEnd, r.WindowStart, r.WindowEnd, r.Params)
	for _, name := range slices.Sorted(maps.Keys(r.Liars)) {
		fmt.Fprintf(w, "liar     %s: %s\n", name, r.Liars[name])
	}
	for _, name := range slices.Sorted(maps.Keys(r.Silent)) {
		fmt.Fprintf(w, "silent   %s: %s\n", name, r.Silent[name])
	}
}
