package main

import (
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/node"
)

type snapshotRow struct {
	Height    uint64 `json:"height"`
	BlockHash string `json:"blockHash"`
	TrustHash string `json:"trustHash,omitempty"`
	Hash      string `json:"hash"`
	Chunks    int    `json:"chunks"`
	File      string `json:"file,omitempty"`
	Bytes     int64  `json:"bytes,omitempty"`
}

func newSnapshot(o *options) *cobra.Command {
	c := &cobra.Command{Use: "snapshot", Short: "Move a chain's blocks and state from one node to another, checked",
		Long: `A snapshot holds all blocks up to one of them, and the state after it. A node that restores it checks every part against
one hash, and goes on from there with the blocks of its peers. Running nodes make snapshots for each other by themselves; these
commands move one in a file.`,
		Example: `  trellis snapshot create chain.snapshot
  trellis snapshot restore chain.snapshot --home /srv/node --trust-hash 8F1C…
  trellis snapshot list`}
	create := &cobra.Command{Use: "create FILE", Short: "Write the blocks and the state of a stopped node to a new file", Args: cobra.ExactArgs(1),
		Long: `Writes the state after the last block but one, and prints the hash of the consensus' last block, which proves the file.
Give that hash to whoever restores the file, by a way other than the file itself.`,
		Example: "  trellis snapshot create --home /srv/node chain.snapshot\n  trellis snapshot create --json chain.snapshot",
		RunE:    func(cmd *cobra.Command, args []string) error { return o.createSnapshot(cmd, args[0]) }}
	var trust string
	restore := &cobra.Command{Use: "restore FILE", Short: "Build a new node's home from a file", Args: cobra.ExactArgs(1),
		Long: `The home must have the chain's genesis, as trellis join puts it there, and no blocks. Nothing in the file is believed
but what follows from --trust-hash: the hash of the consensus' block after the snapshot's height, which "snapshot create" prints, and
which any node's consensus RPC shows at /commit?height=N.`,
		Example: "  trellis snapshot restore chain.snapshot --home /srv/node --trust-hash 8F1C…",
		RunE: func(cmd *cobra.Command, args []string) error {
			hash, err := parseTrustHash(trust)
			if err != nil {
				return &exitError{2, err}
			}
			return o.restoreSnapshot(cmd, args[0], hash)
		}}
	restore.Flags().StringVar(&trust, "trust-hash", "", "hash of the consensus' block after the snapshot's height (required)")
	_ = restore.MarkFlagRequired("trust-hash")
	list := &cobra.Command{Use: "list", Short: "List the snapshots that this node offers to nodes that join", Args: cobra.NoArgs,
		Example: "  trellis snapshot list --json",
		RunE:    func(*cobra.Command, []string) error { return o.listSnapshots() }}
	c.AddCommand(create, restore, list)
	return c
}

func parseTrustHash(text string) (common.Hash, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(b) != 32 {
		return common.Hash{}, fmt.Errorf("--trust-hash %q is not 32 bytes of hex", text)
	}
	return common.Hash(b), nil
}

func describeSnapshot(s node.SnapshotInfo) snapshotRow {
	row := snapshotRow{Height: s.Height, BlockHash: s.AppHash.Hex(), Hash: s.Hash.Hex(), Chunks: s.Chunks}
	if s.TrustedHash != (common.Hash{}) {
		row.TrustHash = strings.ToUpper(hex.EncodeToString(s.TrustedHash[:])) // as the consensus writes it
	}
	return row
}

func (o *options) createSnapshot(cmd *cobra.Command, file string) error {
	screen := newProgress(os.Stderr, o.json)
	s, err := node.CreateSnapshot(cmd.Context(), o.nodeHome(), file, func(done, total int) { screen.Step("blocks", done, total) })
	if err != nil {
		return err
	}
	row := describeSnapshot(s)
	row.File = file
	if stat, err := os.Stat(file); err == nil {
		row.Bytes = stat.Size()
	}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "%s holds the chain up to block %d (%s), in %d bytes\ntrust hash %s\n", file, row.Height, row.BlockHash, row.Bytes, row.TrustHash)
	})
}

func (o *options) restoreSnapshot(cmd *cobra.Command, file string, trusted common.Hash) error {
	screen := newProgress(os.Stderr, o.json)
	s, err := node.RestoreSnapshot(cmd.Context(), o.nodeHome(), file, trusted, func(done, total int) { screen.Step("chunks", done, total) })
	if err != nil {
		return err
	}
	row := describeSnapshot(s)
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "restored and checked up to block %d (%s); start the node to go on from there\n", row.Height, row.BlockHash)
	})
}

func (o *options) listSnapshots() error {
	list, err := node.Snapshots(o.nodeHome())
	if err != nil {
		return err
	}
	rows := []snapshotRow{}
	for _, s := range list {
		rows = append(rows, describeSnapshot(s))
	}
	return o.print(rows, func(w io.Writer) {
		if len(rows) == 0 {
			fmt.Fprintln(w, "no snapshots; a node makes them when it is run with --snapshot-blocks")
		}
		for _, row := range rows {
			fmt.Fprintf(w, "%-10d %s  %d chunks\n", row.Height, row.BlockHash, row.Chunks)
		}
	})
}
