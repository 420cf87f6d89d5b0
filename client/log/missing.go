package log

import (
	"context"
	"errors"
	"sync"

	"github.com/trellis-network/trellis/protocol/tlog"
)

// Missing returns all files that a reader of the entries from and up to, but without, to needs in a tree and that the mirror at
// location does not have, in the order of the entries, hash tiles after bundles. It looks at nothing else: files that are there may
// still be wrong. The error is of asking.
func Missing(ctx context.Context, location string, tree tlog.Tree, from, to tlog.Index) ([]tlog.Tile, error) {
	l := &Log{source: newSource(location, nil), ctx: ctx}
	wanted := neededTiles(tree, from, to)
	errs := make([]error, len(wanted))
	next := make(chan int)
	var group sync.WaitGroup
	for range fetchers {
		group.Go(func() {
			for i := range next {
				_, errs[i] = l.read(wanted[i])
			}
		})
	}
	for i := range wanted {
		next <- i
	}
	close(next)
	group.Wait()
	var missing []tlog.Tile
	for i, err := range errs {
		switch {
		case err == nil:
		case errors.Is(err, ErrMissing):
			missing = append(missing, wanted[i])
		default:
			return nil, &tlog.TileError{Tile: wanted[i], Err: err}
		}
	}
	return missing, nil
}

// neededTiles are the bundles of a range, the hash tiles above them and the tree's right edge.
func neededTiles(tree tlog.Tree, from, to tlog.Index) []tlog.Tile {
	var tiles []tlog.Tile
	seen := map[tlog.Tile]bool{}
	add := func(t tlog.Tile) {
		if !seen[t] {
			seen[t] = true
			tiles = append(tiles, t)
		}
	}
	for at := from; at < to; at = (at/tlog.TileWidth + 1) * tlog.TileWidth {
		add(tlog.EntryTile(at, tree.Size))
	}
	for level := 0; level <= tlog.MaxLevel && from < to; level++ {
		for n := uint64(from) >> (8 * (level + 1)); n <= uint64(to-1)>>(8*(level+1)) && (n+1)<<(8*(level+1)) <= uint64(tree.Size); n++ {
			add(tlog.Tile{Level: level, N: n, Width: tlog.TileWidth})
		}
	}
	for _, t := range tlog.EdgeTiles(tree.Size) {
		add(t)
	}
	return tiles
}
