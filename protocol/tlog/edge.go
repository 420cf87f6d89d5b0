package tlog

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// A File is one file of a log and its content.
type File struct {
	Tile Tile
	Data []byte
}

// An Edge is the growing right edge of a log: what must be known to append to
// it. Append returns new files and a new Edge and leaves the old one as it was,
// so a caller that cannot write the files can stay where it is.
type Edge struct {
	tree   Tree
	tiles  map[int]File // hash tiles that are not full, by level
	bundle []byte       // entries of the bundle that is not full
}

// NewEdge returns the edge of an empty log.
func NewEdge() Edge { return Edge{tree: Tree{Root: EmptyRoot()}, tiles: map[int]File{}} }

// OpenEdge reads the edge of tree from r and checks it: hash tiles against the
// root, and the bundle, which may be nil if it is full, against the tiles.
func OpenEdge(tree Tree, r Reader, bundle []byte) (Edge, error) {
	hashes, err := Open(tree, r)
	if err != nil {
		return Edge{}, err
	}
	e := Edge{tree: tree, tiles: map[int]File{}}
	for t, found := range hashes.edge {
		var data []byte
		for _, hash := range found[0] {
			data = append(data, hash[:]...)
		}
		e.tiles[t.Level] = File{t, data}
	}
	if tree.Size%TileWidth == 0 {
		return e, nil
	}
	t := EntryTile(Index(tree.Size-1), tree.Size)
	entries, err := hashes.CheckBundle(t, bundle)
	if err != nil {
		return Edge{}, err
	}
	for _, entry := range entries { // a bundle may go on beyond the tree
		if e.bundle, err = AppendEntry(e.bundle, entry); err != nil {
			return Edge{}, err
		}
	}
	return e, nil
}

// Tree returns the log that the edge belongs to.
func (e Edge) Tree() Tree { return e.tree }

// overlay reads hashes from those added now, else from the edge's tiles.
type overlay struct {
	added map[int64]Hash
	tiles map[int]File
}

func (o overlay) ReadHashes(indexes []int64) ([]Hash, error) {
	hashes := make([]Hash, len(indexes))
	for i, index := range indexes {
		if hash, ok := o.added[index]; ok {
			hashes[i] = hash
			continue
		}
		file, ok := o.tiles[tlog.TileForIndex(height, index).L]
		if !ok {
			return nil, fmt.Errorf("%w: stored hash %d is not at the edge", ErrMismatch, index)
		}
		hash, err := tlog.HashFromTile(file.Tile.lib(), file.Data, index)
		if err != nil {
			return nil, &TileError{file.Tile, err}
		}
		hashes[i] = hash
	}
	return hashes, nil
}

// Append adds entries, in order, and returns the edge after them and all files
// that change: bundles, then tiles from level 0 up. Full files are final;
// partial ones are for the tree that is returned. Entries MUST NOT be changed
// afterwards.
func (e Edge) Append(entries [][]byte) (Edge, []File, error) {
	after := e.tree.Size + Size(len(entries))
	if after > MaxSize {
		return e, nil, fmt.Errorf("%w: size %d", ErrRange, after)
	}
	if len(entries) == 0 {
		return e, nil, nil
	}
	files, bundle, err := e.bundles(entries)
	if err != nil {
		return e, nil, err
	}
	reader := overlay{make(map[int64]Hash, 2*len(entries)), e.tiles}
	for i, entry := range entries {
		n := int64(e.tree.Size) + int64(i)
		stored, err := tlog.StoredHashesForRecordHash(n, hashLeaf(entry), reader)
		if err != nil {
			return e, nil, fmt.Errorf("hash entry %d: %w", n, err)
		}
		first := tlog.StoredHashIndex(0, n)
		for j, hash := range stored {
			reader.added[first+int64(j)] = hash
		}
	}
	root, err := tlog.TreeHash(int64(after), reader)
	if err != nil {
		return e, nil, fmt.Errorf("hash tree of size %d: %w", after, err)
	}
	next := Edge{tree: Tree{after, root}, tiles: map[int]File{}, bundle: bundle}
	for _, t := range tlog.NewTiles(height, int64(e.tree.Size), int64(after)) {
		data, err := tlog.ReadTileData(t, reader)
		if err != nil {
			return e, nil, fmt.Errorf("tile %s: %w", fromLib(t), err)
		}
		files = append(files, File{fromLib(t), data})
	}
	next.keepEdge(e, files)
	return next, files, nil
}

// keepEdge takes the partial tiles of the new size from the new files, or from
// the old edge where a level did not grow.
func (e *Edge) keepEdge(old Edge, files []File) {
	found := map[Tile]File{}
	for _, file := range files {
		found[file.Tile] = file
	}
	for _, t := range EdgeTiles(e.tree.Size) {
		file, ok := found[t]
		if !ok {
			file = old.tiles[t.Level]
		}
		e.tiles[t.Level] = file
	}
}

// bundles packs entries into bundles, the first of which goes on where the last
// one stopped, and returns what the new unfinished one holds.
func (e Edge) bundles(entries [][]byte) (files []File, open []byte, err error) {
	size := e.tree.Size
	open = append([]byte(nil), e.bundle...)
	for i, entry := range entries {
		if open, err = AppendEntry(open, entry); err != nil {
			return nil, nil, fmt.Errorf("index %d: %w", size, err)
		}
		size++
		if size%TileWidth == 0 || i == len(entries)-1 {
			files = append(files, File{EntryTile(Index(size-1), size), open})
		}
		if size%TileWidth == 0 {
			open = nil
		}
	}
	return files, open, nil
}
