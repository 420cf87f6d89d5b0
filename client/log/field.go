package log

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// FieldTree returns the Poseidon2 tree of the log's entries as the mirror publishes it (docs/spec/session.md), at the size of Tree. Nothing
// says that it is right: the caller compares its root with one that it trusts. It holds 64 bytes an entry.
func (l *Log) FieldTree(ctx context.Context) (*fieldtree.Tree, error) {
	size := l.Tree().Size
	end := l.begin(ctx)
	defer end()
	tree := fieldtree.NewTree(compute.FieldDepth)
	for at := tlog.Index(0); at < tlog.Index(size); at += tlog.TileWidth {
		bundle := tlog.EntryTile(at, size)
		raw, err := l.readLeaves(bundle)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", bundle.LeafPath(), err)
		}
		leaves := make([]fr.Element, bundle.Width)
		for i := range leaves {
			if leaves[i], err = poseidon2.Parse([32]byte(raw[32*i:])); err != nil {
				return nil, fmt.Errorf("%s: leaf %d: %w", bundle.LeafPath(), i, err)
			}
		}
		if err := tree.Append(leaves...); err != nil {
			return nil, err
		}
	}
	return tree, nil
}

// readLeaves fetches the leaves of a bundle's entries; as with bundles, a wider file holds the same in front.
func (l *Log) readLeaves(bundle tlog.Tile) ([]byte, error) {
	tries := []tlog.Tile{bundle, bundle.Full()}
	if signed, err := l.source.fetch(l.ctx, tlog.CheckpointPath); err == nil {
		if newest, err := tlog.ReadUnverified(signed); err == nil {
			if wider, ok := widerAt(bundle, newest.Size); ok {
				tries = append(tries, wider)
			}
		}
	}
	for _, t := range tries {
		raw, err := l.source.fetch(l.ctx, t.LeafPath())
		if errors.Is(err, ErrMissing) {
			continue
		}
		if err == nil && len(raw) < 32*bundle.Width {
			err = fmt.Errorf("%d bytes, want %d", len(raw), 32*bundle.Width)
		}
		return raw, err
	}
	return nil, ErrMissing
}
