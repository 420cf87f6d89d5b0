package tlog

import (
	"errors"
	"fmt"
	"maps"

	"golang.org/x/mod/sumdb/tlog"
)

// Errors that decide whether a log is to be believed.
var (
	ErrRange    = errors.New("outside the log")
	ErrProof    = errors.New("proof does not verify")
	ErrMismatch = errors.New("tile does not belong to the tree")
)

// A TileError tells which file is at fault. It wraps ErrMismatch when the
// content is wrong, or the reader's error when it cannot be had.
type TileError struct {
	Tile Tile
	Err  error
}

// Error names the file, then what is wrong with it.
func (e *TileError) Error() string { return e.Tile.Path() + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *TileError) Unwrap() error { return e.Err }

// A Reader gives the hash tiles of a log. ReadTile MUST return exactly the 32 ×
// Width bytes of the tile that it is asked for; it need not check them.
type Reader interface {
	ReadTile(Tile) ([]byte, error)
}

// hashLeaf is RFC 6962's leaf hash.
func hashLeaf(entry []byte) Hash { return tlog.RecordHash(entry) }

// EmptyRoot is the root of a log without entries.
func EmptyRoot() Hash {
	root, err := tlog.TreeHash(0, nil)
	if err != nil {
		panic(err) // needs no hashes
	}
	return root
}

// EdgeTiles returns the hash tiles at the right edge of a log of size: the
// ones that are not full, from level 0 up. Together they determine the root.
func EdgeTiles(size Size) []Tile {
	var edge []Tile
	for level := 0; uint64(size)>>(height*level) > 0; level++ {
		hashes := uint64(size) >> (height * level)
		if width := int(hashes % TileWidth); width > 0 {
			edge = append(edge, Tile{Level: level, N: hashes / TileWidth, Width: width})
		}
	}
	return edge
}

// A Hashes reads verified hashes of one tree: every tile that it takes from its
// Reader is checked against the root first. It keeps the edge and up to 512
// full tiles. Calls MUST be serialized.
type Hashes struct {
	tree   Tree
	reader Reader
	edge   map[Tile]*nodes
	full   map[Tile]*nodes
}

const maxFullTiles = 512 // 8 MiB with inner nodes; a walk over entries needs one for each level

// nodes are the hashes of a tile and of all full subtrees inside it: element j
// holds those of 2^j hashes. Kept, they save a proof its hashing.
type nodes [height + 1][]Hash

func expand(data []byte) *nodes {
	var n nodes
	n[0] = make([]Hash, len(data)/tlog.HashSize)
	for i := range n[0] {
		n[0][i] = Hash(data[i*tlog.HashSize : (i+1)*tlog.HashSize])
	}
	for j := 1; j <= height; j++ {
		n[j] = make([]Hash, len(n[j-1])/2)
		for i := range n[j] {
			n[j][i] = tlog.NodeHash(n[j-1][2*i], n[j-1][2*i+1])
		}
	}
	return &n
}

// root returns the hash that a full tile has in the tile above.
func (n *nodes) root() Hash { return n[height][0] }

// Open reads the right edge of the tree and checks that it gives the root. When
// it does not, the error is ErrMismatch; if the edge is one tile, a TileError
// names it.
func Open(tree Tree, reader Reader) (*Hashes, error) {
	h := &Hashes{tree: tree, reader: reader, edge: map[Tile]*nodes{}, full: map[Tile]*nodes{}}
	if tree.Size > MaxSize {
		return nil, fmt.Errorf("%w: size %d, at most %d", ErrRange, tree.Size, MaxSize)
	}
	edge := EdgeTiles(tree.Size)
	for _, t := range edge {
		data, err := h.read(t)
		if err != nil {
			return nil, err
		}
		h.edge[t] = data
	}
	root, err := tlog.TreeHash(int64(tree.Size), tlog.HashReaderFunc(h.readHashes))
	if err != nil {
		return nil, err
	}
	if root == tree.Root {
		return h, nil
	}
	err = fmt.Errorf("%w: the edge gives the root %s, want %s at size %d", ErrMismatch, root, tree.Root, tree.Size)
	if len(edge) == 1 {
		return nil, &TileError{edge[0], err}
	}
	return nil, h.blame(err)
}

// blame finds which tile of an edge of several levels is wrong, by the rule
// that each hash above level 0 is the root of the tile below it. A wrong tile at
// level 0 can be told only from its entries, so it is what remains.
func (h *Hashes) blame(cause error) error {
	edge := EdgeTiles(h.tree.Size)
	for _, t := range edge {
		for i := range t.Width {
			if t.Level == 0 {
				break
			}
			child := Tile{Level: t.Level - 1, N: t.N*TileWidth + uint64(i), Width: TileWidth}
			data, err := h.read(child)
			if err != nil {
				continue // the cause stands; a missing tile is not it
			}
			if data.root() != h.edge[t][0][i] {
				return &TileError{t, fmt.Errorf("%w: hash %d is not the root of %s (one of the two is wrong)", cause, i, child)}
			}
		}
	}
	return &TileError{edge[0], cause}
}

// Tree returns what the hashes are verified against.
func (h *Hashes) Tree() Tree { return h.tree }

// Drop forgets the full tiles of a level, for who knows that they do not come again soon.
func (h *Hashes) Drop(level int) {
	maps.DeleteFunc(h.full, func(t Tile, _ *nodes) bool { return t.Level == level })
}

// Has reports whether a hash tile is at hand, verified, so that nothing is read for it.
func (h *Hashes) Has(t Tile) bool { return h.edge[t] != nil || h.full[t] != nil }

func (h *Hashes) read(t Tile) (*nodes, error) {
	data, err := h.reader.ReadTile(t)
	if err != nil {
		return nil, &TileError{t, err}
	}
	if len(data) != t.Width*tlog.HashSize {
		return nil, &TileError{t, fmt.Errorf("%w: %d bytes, want %d", ErrMismatch, len(data), t.Width*tlog.HashSize)}
	}
	return expand(data), nil
}

// tile returns the verified content of a hash tile of the tree.
func (h *Hashes) tile(level int, n uint64) (Tile, *nodes, error) {
	if level < 0 || level > MaxLevel || n*TileWidth >= uint64(h.tree.Size)>>(height*level) {
		return Tile{}, nil, fmt.Errorf("%w: tile %d of level %d at size %d", ErrRange, n, level, h.tree.Size)
	}
	t := Tile{Level: level, N: n, Width: widthAt(level, n, h.tree.Size)}
	if found, ok := h.edge[t]; ok {
		return t, found, nil
	}
	if found, ok := h.full[t]; ok {
		return t, found, nil
	}
	parent, above, err := h.tile(level+1, n/TileWidth)
	if err != nil {
		return t, nil, err
	}
	found, err := h.read(t)
	if err != nil {
		return t, nil, err
	}
	if found.root() != above[0][n%TileWidth] {
		return t, nil, &TileError{t, fmt.Errorf("%w: its root is not hash %d of %s", ErrMismatch, n%TileWidth, parent)}
	}
	if len(h.full) == maxFullTiles {
		clear(h.full) // all can be had again; an order of use is not worth its keep
	}
	h.full[t] = found
	return t, found, nil
}

// readHashes is a tlog.HashReader over verified tiles.
func (h *Hashes) readHashes(indexes []int64) ([]Hash, error) {
	hashes := make([]Hash, len(indexes))
	for i, index := range indexes {
		level, n := tlog.SplitStoredHashIndex(index)
		inside := level % height
		t, found, err := h.tile(level/height, uint64(n)<<inside/TileWidth)
		if err != nil {
			return nil, err
		}
		at := uint64(n) - t.N*TileWidth>>inside
		if at >= uint64(len(found[inside])) {
			return nil, fmt.Errorf("%w: hash %d of level %d at size %d", ErrRange, n, level, h.tree.Size)
		}
		hashes[i] = found[inside][at]
	}
	return hashes, nil
}

// Leaf returns the verified hash of an entry and the tile it stands in.
func (h *Hashes) Leaf(index Index) (Hash, Tile, error) {
	if Size(index) >= h.tree.Size {
		return Hash{}, Tile{}, fmt.Errorf("%w: index %d at size %d", ErrRange, index, h.tree.Size)
	}
	t, found, err := h.tile(0, uint64(index)/TileWidth)
	if err != nil {
		return Hash{}, t, err
	}
	return found[0][index%TileWidth], t, nil
}

// CheckBundle returns the entries of a bundle after it has compared each with
// the tree. The error names the entry that differs.
func (h *Hashes) CheckBundle(bundle Tile, data []byte) ([][]byte, error) {
	entries, err := ParseBundle(data, bundle.Width)
	if err != nil {
		return nil, &TileError{bundle, fmt.Errorf("%w: %w", ErrMismatch, err)}
	}
	for i, entry := range entries {
		index := bundle.First() + Index(i)
		want, tile, err := h.Leaf(index)
		if err != nil {
			return nil, err
		}
		if hashLeaf(entry) != want {
			return nil, &TileError{bundle, fmt.Errorf("entry %d (index %d): hash does not match %s: %w", i, index, tile, ErrMismatch)}
		}
	}
	return entries, nil
}

// RootAt returns the root that the log had at size.
func (h *Hashes) RootAt(size Size) (Hash, error) {
	if size > h.tree.Size {
		return Hash{}, fmt.Errorf("%w: size %d of a log of %d", ErrRange, size, h.tree.Size)
	}
	if size == h.tree.Size {
		return h.tree.Root, nil // the edge gave it
	}
	return tlog.TreeHash(int64(size), tlog.HashReaderFunc(h.readHashes))
}

// ProveInclusion proves the entry's place in the log of size, which may be
// smaller than the tree.
func (h *Hashes) ProveInclusion(index Index, size Size) ([]Hash, error) {
	if size > h.tree.Size || Size(index) >= size {
		return nil, fmt.Errorf("%w: index %d at size %d of a log of %d", ErrRange, index, size, h.tree.Size)
	}
	return tlog.ProveRecord(int64(size), int64(index), tlog.HashReaderFunc(h.readHashes))
}

// ProveConsistency proves that the log of size older begins the log of newer.
func (h *Hashes) ProveConsistency(older, newer Size) ([]Hash, error) {
	if older == 0 || older > newer || newer > h.tree.Size {
		return nil, fmt.Errorf("%w: sizes %d and %d of a log of %d", ErrRange, older, newer, h.tree.Size)
	}
	return tlog.ProveTree(int64(newer), int64(older), tlog.HashReaderFunc(h.readHashes))
}

// VerifyInclusion returns nil when proof shows that the entry with the leaf hash
// stands at index in tree, else ErrProof.
func VerifyInclusion(tree Tree, index Index, leaf Hash, proof []Hash) error {
	if Size(index) >= tree.Size || tree.Size > MaxSize {
		return fmt.Errorf("%w: index %d at size %d", ErrProof, index, tree.Size)
	}
	if err := tlog.CheckRecord(proof, int64(tree.Size), tree.Root, int64(index), leaf); err != nil {
		return fmt.Errorf("%w: index %d at size %d: %w", ErrProof, index, tree.Size, err)
	}
	return nil
}

// VerifyConsistency returns nil when proof shows that older begins newer, else
// ErrProof. The empty log begins every log and needs no proof.
func VerifyConsistency(older, newer Tree, proof []Hash) error {
	if older.Size == 0 && older.Root == EmptyRoot() && len(proof) == 0 {
		return nil
	}
	if older.Size == 0 || older.Size > newer.Size || newer.Size > MaxSize {
		return fmt.Errorf("%w: sizes %d and %d", ErrProof, older.Size, newer.Size)
	}
	if err := tlog.CheckTree(proof, int64(newer.Size), newer.Root, int64(older.Size), older.Root); err != nil {
		return fmt.Errorf("%w: sizes %d and %d: %w", ErrProof, older.Size, newer.Size, err)
	}
	return nil
}
