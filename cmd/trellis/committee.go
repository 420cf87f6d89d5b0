package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

type committeeRow struct {
	Block        uint64         `json:"block"`
	Epoch        uint64         `json:"epoch"`
	EpochEnd     uint64         `json:"epochEnd"` // seconds since the Unix epoch
	EpochSeconds uint64         `json:"epochSeconds"`
	CountFrom    uint64         `json:"countFrom"` // block
	Size         int            `json:"size"`
	Seats        []seatRow      `json:"seats"`
	Candidates   []candidateRow `json:"candidates"`
}

type seatRow struct {
	Delegate report.Delegate `json:"delegate"`
	Name     string          `json:"name"`
	Key      string          `json:"consensusAddress"`
	Signed   uint32          `json:"signed"`
	Missed   uint32          `json:"missed"`
	Proposed uint32          `json:"proposed"`
}

type candidateRow struct {
	Delegate report.Delegate `json:"delegate"`
	Name     string          `json:"name"`
	Score    units.Amount    `json:"score"` // wei
}

func newCommittee(o *options) *cobra.Command {
	c := &cobra.Command{Use: "committee", Short: "Show who signs blocks in this epoch, how well, and who may in the next", Args: cobra.NoArgs,
		Long: `The committee is drawn at the end of each epoch from the candidates, the active delegates with the highest scores. A seat
that signs less than 85 % of the commits that count goes on probation and pays for what it missed.`,
		Example: "  trellis committee\n  trellis committee --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			c, err := client.Committee(cmd.Context())
			if err != nil {
				return err
			}
			row, err := describeCommittee(cmd.Context(), client, c)
			if err != nil {
				return err
			}
			return o.print(row, func(w io.Writer) { writeCommittee(w, row) })
		}}
	c.AddCommand(newCommitteeHistory(o), newCommitteeAnnounce(o))
	return c
}

func describeCommittee(ctx context.Context, client *chain.Client, c chain.Committee) (committeeRow, error) {
	row := committeeRow{
		Block: c.Block, Epoch: c.Epoch, EpochEnd: c.EpochEnd, EpochSeconds: c.EpochSeconds, CountFrom: c.CountFrom, Size: c.Size,
		Seats: []seatRow{}, Candidates: []candidateRow{},
	}
	known := names{}
	for _, s := range c.Seats {
		name, err := known.of(ctx, client, s.Delegate)
		if err != nil {
			return row, err
		}
		row.Seats = append(row.Seats, seatRow{s.Delegate, name, hexOf(s.Key), s.Counted - s.Missed, s.Missed, s.Proposed})
	}
	for _, r := range c.Candidates {
		name, err := known.of(ctx, client, r.Delegate)
		if err != nil {
			return row, err
		}
		row.Candidates = append(row.Candidates, candidateRow{r.Delegate, name, r.Score})
	}
	return row, nil
}

func writeCommittee(w io.Writer, r committeeRow) {
	fmt.Fprintf(w, "epoch %d until %s, as of block %d; %d of %d seats\n", r.Epoch, date(r.EpochEnd), r.Block, len(r.Seats), r.Size)
	if r.Block < r.CountFrom {
		fmt.Fprintf(w, "the seats are new; commits count from block %d on\n", r.CountFrom)
	}
	fmt.Fprintf(w, "\n%-7s %-12s %-42s %8s %8s %9s\n", "NUMBER", "NAME", "SIGNS WITH", "SIGNED", "MISSED", "PROPOSED")
	for _, s := range r.Seats {
		fmt.Fprintf(w, "%-7d %-12s %-42s %8d %8d %9d\n", s.Delegate, s.Name, s.Key, s.Signed, s.Missed, s.Proposed)
	}
	fmt.Fprintf(w, "\ncandidates for epoch %d\n%-7s %-12s %26s\n", r.Epoch+1, "NUMBER", "NAME", "SCORE")
	for _, c := range r.Candidates {
		fmt.Fprintf(w, "%-7d %-12s %26s\n", c.Delegate, c.Name, c.Score.IOTX())
	}
}

type upgradesRow struct {
	Required  uint32       `json:"required"` // version of the protocol
	Notice    uint64       `json:"noticeSeconds"`
	Scheduled []upgradeRow `json:"scheduled"`
}

type upgradeRow struct {
	Version uint32 `json:"version"`
	Time    uint64 `json:"time"` // seconds since the Unix epoch
	Name    string `json:"name"`
}

func newUpgrade(o *options) *cobra.Command {
	c := &cobra.Command{Use: "upgrade", Short: "See when which version of the protocol begins", Example: "  trellis upgrade show"}
	c.AddCommand(&cobra.Command{Use: "show", Short: "Show the protocol's version and what is scheduled", Args: cobra.NoArgs,
		Long:    "A node that does not know the version required at a block's time stops instead of guessing. Only the governor schedules.",
		Example: "  trellis upgrade show --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			u, err := client.Upgrades(cmd.Context())
			if err != nil {
				return err
			}
			row := upgradesRow{u.Required, u.Notice, []upgradeRow{}}
			for _, s := range u.Scheduled {
				row.Scheduled = append(row.Scheduled, upgradeRow(s))
			}
			return o.print(row, func(w io.Writer) { writeUpgrades(w, row) })
		}})
	return c
}

func writeUpgrades(w io.Writer, r upgradesRow) {
	fmt.Fprintf(w, "protocol version %d\n", r.Required)
	if len(r.Scheduled) == 0 {
		fmt.Fprintf(w, "nothing is scheduled; an upgrade is announced at least %d s ahead\n", r.Notice)
	}
	for _, u := range r.Scheduled {
		fmt.Fprintf(w, "version %-4d %s  %s\n", u.Version, date(u.Time), u.Name)
	}
}
