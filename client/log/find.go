package log

import (
	"context"
	"errors"
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
	defer func() {
		l.ahead = nil
		l.hashes.Drop(0) // few come again, and the tiles above them, which do, would go with them
	}()
	entries, proofs := make([]Entry, len(indexes)), make([]Proof, len(indexes))
	for i, index := range indexes {
		if i%findBatch == 0 {
			l.prefetch(indexes[i:min(i+findBatch, len(indexes))])
		}
		var err error
		entries[i], proofs[i], err = l.find(index)
		if made := hashTile(index); errors.Is(err, tlog.ErrMismatch) && l.ahead[made].made {
			delete(l.ahead, made) // which of bundle and tile is wrong, the tile itself tells
			entries[i], proofs[i], err = l.find(index)
		}
		if err != nil {
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
	made bool // of the entries below it, not fetched
}

// hashTile is the full tile that the hash of an entry stands in.
func hashTile(index tlog.Index) tlog.Tile {
	return tlog.Tile{N: uint64(index) / tlog.TileWidth, Width: tlog.TileWidth}
}

// prefetch reads the files that entries and their proofs stand in. The hash tile of a full bundle is made of its entries, which
// saves a file. Nothing of them is believed yet.
func (l *Log) prefetch(indexes []tlog.Index) {
	size := l.hashes.Tree().Size
	wanted := map[tlog.Tile]bool{}
	for _, index := range indexes {
		wanted[tlog.EntryTile(index, size)] = true
		for level := 1; level <= tlog.MaxLevel; level++ {
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
				var hashes []byte
				if t.Entries && t.IsFull() && err == nil {
					hashes = hashesOf(data)
				}
				mu.Lock()
				ahead[t] = fetched{data, err, false}
				if hashes != nil {
					ahead[hashTile(t.First())] = fetched{hashes, nil, true}
				}
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

// hashesOf returns the hash tile of a full bundle, nil when it is none.
func hashesOf(bundle []byte) []byte {
	entries, err := tlog.ParseBundle(bundle, tlog.TileWidth)
	if err != nil {
		return nil
	}
	hashes := make([]byte, 0, tlog.TileWidth*len(tlog.Hash{}))
	for _, e := range entries {
		h := tlog.EntryHash(e)
		hashes = append(hashes, h[:]...)
	}
	return hashes
}
