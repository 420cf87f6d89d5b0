package log

import (
	"context"
	"fmt"
	"sync"

	"github.com/trellis-network/trellis/protocol/tlog"
)

// fetchers is how many files Find asks for at the same time: a receipt of a day of hourly readings needs some 75.
const fetchers = 16

// findBatch is for how many entries Find fetches ahead: some 10 MB of files.
const findBatch = 128

// Find returns entries at single places with their proofs of inclusion in the tree that the log is read at. Files are fetched
// side by side, and of a bundle only what was asked for is hashed. Indexes MUST ascend. The error names the first file at fault.
func (l *Log) Find(ctx context.Context, indexes []tlog.Index) ([]Entry, []Proof, error) {
	defer l.begin(ctx)()
	tree := l.hashes.Tree()
	for i, index := range indexes {
		if tlog.Size(index) >= tree.Size || i > 0 && index <= indexes[i-1] {
			return nil, nil, fmt.Errorf("%w: entry %d of a log of %d", tlog.ErrRange, index, tree.Size)
		}
	}
	defer func() { l.ahead = nil }()
	entries, proofs := make([]Entry, len(indexes)), make([]Proof, len(indexes))
	for i, index := range indexes {
		if i%findBatch == 0 {
			l.prefetch(indexes[i:min(i+findBatch, len(indexes))])
		}
		var err error
		if entries[i], proofs[i], err = l.find(index); err != nil {
			return nil, nil, err
		}
	}
	return entries, proofs, nil
}

func (l *Log) find(index tlog.Index) (Entry, Proof, error) {
	tree := l.hashes.Tree()
	leaf, tile, err := l.hashes.Leaf(index)
	if err != nil {
		return Entry{}, Proof{}, err
	}
	bundle := tlog.EntryTile(index, tree.Size)
	data, err := l.read(bundle)
	if err != nil {
		return Entry{}, Proof{}, &tlog.TileError{Tile: bundle, Err: err}
	}
	list, err := tlog.ParseBundle(data, bundle.Width)
	if err != nil {
		return Entry{}, Proof{}, &tlog.TileError{Tile: bundle, Err: fmt.Errorf("%w: %w", tlog.ErrMismatch, err)}
	}
	at := index - bundle.First()
	if tlog.EntryHash(list[at]) != leaf {
		return Entry{}, Proof{}, &tlog.TileError{Tile: bundle, Err: fmt.Errorf("entry %d (index %d): hash does not match %s: %w", at, index, tile, tlog.ErrMismatch)}
	}
	path, err := l.hashes.ProveInclusion(index, tree.Size)
	return Entry{index, list[at]}, Proof{tree, index, leaf, path}, err
}

// A fetched file, or why it cannot be had.
type fetched struct {
	data []byte
	err  error
}

// prefetch reads the files that entries and their proofs stand in. Nothing of them is believed yet.
func (l *Log) prefetch(indexes []tlog.Index) {
	size := l.hashes.Tree().Size
	wanted := map[tlog.Tile]bool{}
	for _, index := range indexes {
		wanted[tlog.EntryTile(index, size)] = true
		for level := 0; level <= tlog.MaxLevel; level++ {
			if t := (tlog.Tile{Level: level, N: uint64(index) >> (8 * (level + 1)), Width: tlog.TileWidth}); uint64(t.N+1)<<(8*(level+1)) <= uint64(size) && !l.hashes.Has(t) {
				wanted[t] = true
			}
		}
	}
	ahead := make(map[tlog.Tile]fetched, len(wanted))
	tiles := make(chan tlog.Tile)
	var mu sync.Mutex
	var group sync.WaitGroup
	for range min(fetchers, len(wanted)) {
		group.Go(func() {
			for t := range tiles {
				data, err := l.read(t)
				mu.Lock()
				ahead[t] = fetched{data, err}
				mu.Unlock()
			}
		})
	}
	for t := range wanted {
		tiles <- t
	}
	close(tiles)
	group.Wait()
	l.ahead = ahead
}
