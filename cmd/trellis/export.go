package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/node"
)

type exportRow struct {
	File     string `json:"file"`
	Accounts int    `json:"accounts"`
	Bytes    int64  `json:"bytes"`
}

func newExport(o *options) *cobra.Command {
	var file string
	c := &cobra.Command{Use: "export", Short: "Write the state of a stopped node as JSON", Args: cobra.NoArgs,
		Long: `Writes all accounts after the newest block, with balance, nonce, code and storage, sorted: the same bytes on every
machine. The state knows an account by the Keccak-256 of its address and a slot by that of its key, and so does the export.`,
		Example: `  trellis export --home /srv/node --out state.json
  trellis export | sha256sum`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if file == "" {
				if o.json {
					return &exitError{2, errors.New("--json describes a file; name one with --out")}
				}
				return node.Export(cmd.Context(), o.nodeHome(), o.out, nil)
			}
			return o.exportFile(cmd, file)
		}}
	c.Flags().StringVar(&file, "out", "", "new file to write to; default standard output")
	return c
}

func (o *options) exportFile(cmd *cobra.Command, file string) (err error) {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	row := exportRow{File: file}
	screen := newProgress(os.Stderr, o.json)
	err = node.Export(cmd.Context(), o.nodeHome(), f, func(accounts int) {
		if row.Accounts = accounts; accounts%100_000 == 0 {
			screen.Say("%d accounts", accounts)
		}
	})
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, os.Remove(file)) // half a state is worse than none
	}
	if stat, err := os.Stat(file); err == nil {
		row.Bytes = stat.Size()
	}
	return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "%d accounts in %s, %d bytes\n", row.Accounts, file, row.Bytes) })
}
