package main

import (
	"bufio"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/replay"
)

type exportedRow struct {
	Epochs int    `json:"epochs"`
	File   string `json:"file"`
	Bytes  int64  `json:"bytes"`
}

func newEpochExport(o *options) *cobra.Command {
	c := &cobra.Command{Use: "export RANGE", Short: "Write what the chain says of epochs and their devices into a file", Args: cobra.ExactArgs(1),
		Example: "  trellis epoch export 1-30 --out inputs.jsonl\n  trellis verify epochs all --inputs inputs.jsonl --from /srv/mirror/1",
		Long:    `With this file and a mirror, epochs can be verified on a machine without a node, and for ever. The file is as good as who made it.`}
	project, out := projectFlag(c), c.Flags().String("out", "", "file to write")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if *out == "" {
			return &exitError{2, fmt.Errorf("name the file with --out")}
		}
		w, err := o.witness(cmd.Context(), verifyFlags{project: *project}, args[0])
		if err != nil {
			return err
		}
		defer w.close()
		file, err := os.Create(*out)
		if err != nil {
			return err
		}
		defer file.Close()
		buffered := bufio.NewWriter(file)
		if err := replay.WriteInputs(cmd.Context(), buffered, w.epochs, w.devices); err != nil {
			return err
		}
		if err := buffered.Flush(); err != nil {
			return err
		}
		info, err := file.Stat()
		if err != nil {
			return err
		}
		row := exportedRow{len(w.epochs), *out, info.Size()}
		return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "%d epochs in %s, %d bytes\n", row.Epochs, row.File, row.Bytes) })
	}
	return c
}
