package main

import (
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/reading"
)

type proveRow struct {
	Index    uint64   `json:"index"`
	Size     uint64   `json:"size"`
	Root     string   `json:"root"`
	LeafHash string   `json:"leafHash"`
	Proof    []string `json:"proof"`
	Entry    string   `json:"entry"`
	Device   string   `json:"device"`
	Sequence uint64   `json:"sequence"`
	Time     uint64   `json:"time"`
}

type logRow struct {
	Size uint64 `json:"size"`
	Root string `json:"root"`
}

func newLog(o *options) *cobra.Command {
	c := &cobra.Command{Use: "log", Short: "Prove and verify a project's log against the root on the chain",
		Example: "  trellis log prove 0\n  trellis log verify --from https://mirror.example/mirror/1"}
	prove := &cobra.Command{Use: "prove INDEX", Short: "Prove that a reading is in the log", Args: cobra.ExactArgs(1)}
	project, from := projectFlag(prove), mirrorFlag(prove)
	prove.RunE = func(cmd *cobra.Command, args []string) error { return o.logProve(cmd, *project, *from, args[0]) }
	verify := &cobra.Command{Use: "verify", Short: "Check every entry of the log against the root on the chain", Args: cobra.NoArgs}
	verifyProject, verifyFrom := projectFlag(verify), mirrorFlag(verify)
	verify.RunE = func(cmd *cobra.Command, _ []string) error { return o.logVerify(cmd, *verifyProject, *verifyFrom) }
	c.AddCommand(prove, verify)
	return c
}

func (o *options) logProve(cmd *cobra.Command, project uint64, from, number string) error {
	ctx := cmd.Context()
	index, err := strconv.ParseUint(number, 10, 64)
	if err != nil {
		return &exitError{2, fmt.Errorf("%q is not the index of a log entry; they count from 0", number)}
	}
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	p, err := needProject(ctx, client, project)
	if err != nil {
		return err
	}
	size, root, err := client.Checkpoint(ctx, p)
	if err != nil {
		return err
	}
	if index >= size {
		return &exitError{2, fmt.Errorf("entry %d is not under the chain's newest root yet, which covers %d entries", index, size)}
	}
	l, err := o.mirror(from, p).Log(ctx, size, root)
	if err != nil {
		return wrapTampered(err)
	}
	entry, err := l.Entry(ctx, tlog.Index(index))
	if err != nil {
		return wrapTampered(err)
	}
	proof, err := l.Prove(ctx, tlog.Index(index), tlog.Size(size))
	if err != nil {
		return wrapTampered(err)
	}
	if err := proof.Verify(); err != nil {
		return &exitError{3, fmt.Errorf("entry %d: %w", index, err)}
	}
	row := describeProof(proof, entry.Bytes)
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "entry %d: reading %d of %s, measured %s\n", row.Index, row.Sequence, row.Device, millis(row.Time))
		fmt.Fprintf(w, "leaf  %s\n", row.LeafHash)
		for _, hash := range row.Proof {
			fmt.Fprintf(w, "      %s\n", hash)
		}
		fmt.Fprintf(w, "root  %s at size %d, as on the chain: included\n", row.Root, row.Size)
	})
}

func describeProof(proof log.Proof, entry []byte) proveRow {
	row := proveRow{
		Index: uint64(proof.Index), Size: uint64(proof.Tree.Size), Root: common.Hash(proof.Tree.Root).Hex(),
		LeafHash: common.Hash(proof.Leaf).Hex(), Proof: []string{}, Entry: "0x" + hex.EncodeToString(entry),
	}
	for _, hash := range proof.Path {
		row.Proof = append(row.Proof, common.Hash(hash).Hex())
	}
	if signed, err := reading.Parse(entry); err == nil {
		r := signed.Reading()
		row.Device, row.Sequence, row.Time = r.Subject.String(), r.Sequence, r.Time
	}
	return row
}

func (o *options) logVerify(cmd *cobra.Command, project uint64, from string) error {
	ctx := cmd.Context()
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	p, err := needProject(ctx, client, project)
	if err != nil {
		return err
	}
	size, root, err := client.Checkpoint(ctx, p)
	if err != nil {
		return err
	}
	bar, done := newProgress(os.Stderr, o.json), 0
	for _, err := range o.mirror(from, p).Entries(ctx, size, root, 0, size) {
		if err != nil {
			return wrapTampered(err)
		}
		done++
		bar.Step("checking entries", done, int(size))
	}
	row := logRow{size, root.Hex()}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "%d entries give the root on the chain: %s\n", row.Size, row.Root)
	})
}
