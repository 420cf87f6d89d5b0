package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// errFieldTree reports a log whose Poseidon2 tree cannot be opened, so that no contract can compare it.
var errFieldTree = errors.New("the leaves that the mirror publishes do not give the root that the chain has")

func newProveTree(o *options) *cobra.Command {
	c := &cobra.Command{Use: "tree PROJECT", Short: "Prove that a log's Poseidon2 tree has other entries than the log", Args: cobra.ExactArgs(1),
		Long: `Compares each entry of a mirror with the leaf that the log's Poseidon2 tree has for it, both as the chain has their roots, and proves the first
that differs. Who published both in DataLog is liable, if an operator answers for that account (trellis slash key --publisher). Without a
difference nothing is sent: so the command is also the check.`,
		Example: `  trellis slash prove tree 1 --log ./mirror/1/log
  trellis slash prove tree 1 --log https://mirror.example/1/log --size 1760`}
	flags := addProveFlags(c)
	service := c.Flags().Uint32("service", predeploys.SequencersService, "number of the service whose stake is taken")
	location, size := c.Flags().String("log", "", "folder or URL of a mirror of the log"), c.Flags().Uint64("size", 0, "size of the log; default the newest on the chain")
	if err := c.MarkFlagRequired("log"); err != nil {
		panic(err) // it is defined above
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		number, err := strconv.ParseUint(args[0], 10, 64)
		if err != nil {
			return &exitError{2, fmt.Errorf("%q is not the number of a project", args[0])}
		}
		return o.prove(cmd.Context(), flags, chain.ServiceID(*service), func(client *chain.Client) ([]byte, error) {
			return treeFault(cmd.Context(), client, epoch.Project(number), *location, *size)
		})
	}
	return c
}

// treeFault finds an entry that does not stand alike in both trees.
func treeFault(ctx context.Context, client *chain.Client, p epoch.Project, location string, size uint64) ([]byte, error) {
	if size == 0 {
		latest, _, err := client.Checkpoint(ctx, p)
		if err != nil {
			return nil, err
		}
		size = latest
	}
	root, err := client.RootAt(ctx, p, size)
	if err != nil {
		return nil, err
	}
	want, err := client.FieldRoot(ctx, p, size)
	if err != nil {
		return nil, err
	}
	if root == (common.Hash{}) || want == (common.Hash{}) {
		return nil, fmt.Errorf("the chain does not have both roots of the log of project %d at size %d; see: trellis log", p, size)
	}
	l, err := log.Open(ctx, location, log.Options{Tree: &tlog.Tree{Size: tlog.Size(size), Root: tlog.Hash(root)}})
	if err != nil {
		return nil, err
	}
	field, err := l.FieldTree(ctx)
	if err != nil {
		return nil, err
	}
	have, err := field.Root(field.Size())
	if err != nil {
		return nil, err
	}
	if have.Bytes() != want {
		return nil, fmt.Errorf("%w (%x, %s): nothing of it can be opened. Take no task that reads it, and accuse in lane B: trellis slash accuse", errFieldTree, have.Bytes(), want)
	}
	return firstDifference(ctx, p, l, field)
}

func firstDifference(ctx context.Context, p epoch.Project, l *log.Log, field *fieldtree.Tree) ([]byte, error) {
	tree := l.Tree()
	for e, err := range l.Entries(ctx, 0, tlog.Index(tree.Size)) {
		if err != nil {
			return nil, err
		}
		leaf, err := field.Node(field.Size(), 0, uint64(e.Index))
		if err != nil {
			return nil, err
		}
		if want := compute.LeafOf(e.Bytes); leaf.Equal(&want) {
			continue
		}
		proof, err := l.Prove(ctx, e.Index, tree.Size)
		if err != nil {
			return nil, err
		}
		return chain.TreeEvidence(p, e.Index, e.Bytes, tree, proof.Path, field)
	}
	return nil, fmt.Errorf("%w: all %d entries stand alike in both trees", chain.ErrNoFault, tree.Size)
}
