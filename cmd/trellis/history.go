package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// historyRow is the newest part of what the reports did.
type historyRow struct {
	Length    uint64      `json:"length"`    // records there are
	Announced uint64      `json:"announced"` // of them, from the first on, as events
	Records   []recordRow `json:"records"`   // the oldest first
}

type recordRow struct {
	Number    uint64            `json:"number"`
	Kind      chain.RecordKind  `json:"kind"`
	Epoch     uint64            `json:"epoch"`
	Block     uint64            `json:"block"`
	Time      uint64            `json:"time"` // seconds since the Unix epoch
	Announced bool              `json:"announced"`
	Delegate  report.Delegate   `json:"delegate,omitempty"`
	Name      string            `json:"name,omitempty"`
	Missed    uint32            `json:"missed,omitempty"`
	Counted   uint32            `json:"counted,omitempty"`
	Until     uint64            `json:"probationUntilEpoch,omitempty"`
	Taken     *units.Amount     `json:"taken,omitempty"` // wei; absent when nothing was to be taken
	Step      string            `json:"step,omitempty"`
	Delegates []report.Delegate `json:"delegates,omitempty"` // in the order drawn
	names     []string
}

func newCommitteeHistory(o *options) *cobra.Command {
	c := &cobra.Command{Use: "history", Short: "Show elections, faults and failed steps, the newest last", Args: cobra.NoArgs,
		Long: `What happens at the start of a block is in no receipt, so a node's logs do not have it. The journal does, for ever;
trellis committee announce makes events of it.`,
		Example: "  trellis committee history\n  trellis committee history --limit 100 --json"}
	limit := c.Flags().Uint64("limit", 20, "the most records to show")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		state, err := client.JournalState(ctx)
		if err != nil {
			return err
		}
		count := min(*limit, state.Length)
		records, err := client.Journal(ctx, state.Length-count, count)
		if err != nil {
			return err
		}
		row := historyRow{state.Length, state.Announced, []recordRow{}}
		known := names{}
		for _, r := range records {
			line := describeRecord(r, state)
			if r.Delegate != 0 {
				if line.Name, err = known.of(ctx, client, r.Delegate); err != nil {
					return err
				}
			}
			for _, d := range r.Delegates {
				name, err := known.of(ctx, client, d)
				if err != nil {
					return err
				}
				line.names = append(line.names, name)
			}
			row.Records = append(row.Records, line)
		}
		return o.print(row, func(w io.Writer) { writeHistory(w, row) })
	}
	return c
}

func describeRecord(r chain.Record, state chain.JournalState) recordRow {
	row := recordRow{
		Number: r.Number, Kind: r.Kind, Epoch: r.Epoch, Block: r.Block, Time: r.Time, Announced: r.Number < state.Announced,
		Delegate: r.Delegate, Missed: r.Missed, Counted: r.Counted, Until: r.Until, Delegates: r.Delegates,
	}
	if r.Slashed {
		row.Taken = &r.Taken
	}
	if r.Kind == chain.RecordStepFailed {
		row.Step = r.Step.String()
	}
	return row
}

func writeHistory(w io.Writer, r historyRow) {
	fmt.Fprintf(w, "%d records, %d of them announced\n\n%-9s %-20s %-7s %s\n", r.Length, r.Announced, "BLOCK", "TIME", "EPOCH", "WHAT")
	for _, line := range r.Records {
		fmt.Fprintf(w, "%-9d %-20s %-7d %s\n", line.Block, date(line.Time), line.Epoch, line.words())
	}
}

func (r recordRow) words() string {
	switch r.Kind {
	case chain.RecordElection:
		return "elected " + strings.Join(r.names, " ")
	case chain.RecordStays:
		return "nobody could be elected; the committee stays"
	case chain.RecordProductivity:
		text := fmt.Sprintf("%s (%d) missed %d of %d", r.Name, r.Delegate, r.Missed, r.Counted)
		if r.Taken != nil {
			text += fmt.Sprintf(" and loses %s IOTX", r.Taken.IOTX())
		}
		if r.Until != 0 {
			text += fmt.Sprintf("; on probation until epoch %d", r.Until)
		}
		return text
	case chain.RecordDoubleSign:
		return fmt.Sprintf("%s (%d) signed twice, loses %s IOTX and is removed", r.Name, r.Delegate, r.Taken.IOTX())
	case chain.RecordStepFailed:
		if r.Delegate != 0 {
			return fmt.Sprintf("step %s failed, about %s (%d)", r.Step, r.Name, r.Delegate)
		}
		return fmt.Sprintf("step %s failed", r.Step)
	}
	return r.Kind.String()
}

type announcedRow struct {
	Records   uint64 `json:"records"`   // announced now
	Announced uint64 `json:"announced"` // of all
	Length    uint64 `json:"length"`
}

func newCommitteeAnnounce(o *options) *cobra.Command {
	c := &cobra.Command{Use: "announce", Short: "Have elections and faults emitted as events, each once", Args: cobra.NoArgs,
		Long: `Anyone may announce, and pays the gas. Each record of the journal is announced once, in order, so that eth_getLogs and
whoever indexes logs find it.`,
		Example: "  trellis committee announce\n  trellis committee announce --from helper --limit 50"}
	from := fromFlag(c)
	limit := c.Flags().Uint64("limit", 1000, "the most records to announce; a transaction takes 100")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		var row announcedRow
		for row.Records < *limit {
			count, err := w.Announce(ctx, *limit-row.Records)
			if err != nil {
				return err
			}
			if row.Records += count; count == 0 {
				break
			}
		}
		state, err := w.JournalState(ctx)
		if err != nil {
			return err
		}
		row.Announced, row.Length = state.Announced, state.Length
		return o.print(row, func(out io.Writer) {
			fmt.Fprintf(out, "announced %d records; %d of %d are\n", row.Records, row.Announced, row.Length)
		})
	}
	return c
}
