package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/types/epoch"
)

type indexedRow struct {
	Project   uint64 `json:"project"`
	Epoch     uint64 `json:"epoch"`
	Leaves    uint64 `json:"leaves"`
	Readings  uint64 `json:"readings"`
	File      string `json:"file"`
	Bytes     int64  `json:"bytes"`
	ElapsedMS int64  `json:"elapsedMs"`
}

func newMirror(o *options) *cobra.Command {
	c := &cobra.Command{Use: "mirror", Short: "Keep a project's public files in order", Example: "  trellis mirror index --epoch 3\n  trellis mirror index --epoch 3 --from /srv/mirror/1"}
	index := &cobra.Command{Use: "index", Short: "Build the index by which an epoch's receipts are found fast", Args: cobra.NoArgs,
		Long: `Reads an epoch's published result and its log range once and writes results/N.index beside the result, or the file of --out. The prover
does this when it has voted; anyone can do it again. Readers do not believe it, they prove what they find.`}
	project, from := projectFlag(index), mirrorFlag(index)
	number := index.Flags().Uint64("epoch", 0, "number of the epoch")
	out := index.Flags().String("out", "", "file to write; default beside the result, in a mirror that is a folder")
	index.RunE = func(cmd *cobra.Command, _ []string) error {
		client, status, err := o.epochStatus(cmd, *project, fmt.Sprint(*number))
		if err != nil {
			return err
		}
		defer client.Close()
		if status.State < epoch.Posted {
			return fmt.Errorf("%w: epoch %d is %s", replay.ErrNoResult, *number, status.State)
		}
		m, started := o.mirror(*from, status.Inputs.Project), time.Now()
		file := *out
		if file == "" {
			file = m.IndexFile(status.Inputs.Epoch)
			err = m.PutIndex(cmd.Context(), status.Inputs, status.Result.ResultHash)
		} else {
			err = m.WriteIndex(cmd.Context(), status.Inputs, status.Result.ResultHash, file)
		}
		if err != nil {
			return wrapTampered(err)
		}
		row := indexedRow{*project, *number, status.Result.Leaves, status.Inputs.LogEnd - status.Inputs.LogStart, file, 0, time.Since(started).Milliseconds()}
		if info, err := os.Stat(file); err == nil {
			row.Bytes = info.Size()
		}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "epoch %d of project %d: %d devices and %d readings indexed in %d ms, %d bytes\n%s\n", row.Epoch, row.Project, row.Leaves, row.Readings,
				row.ElapsedMS, row.Bytes, row.File)
		})
	}
	c.AddCommand(index)
	return c
}
