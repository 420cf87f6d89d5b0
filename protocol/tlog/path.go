package tlog

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	height = 8 // tree levels in a tile, fixed by the layout

	// TileWidth is the number of hashes in a full tile and of entries in a
	// full bundle.
	TileWidth = 1 << height

	// MaxLevel is the highest level of tiles; six levels hold MaxSize leaves.
	MaxLevel = 5

	// MaxSize is the largest log.
	MaxSize Size = 1 << 48

	// CheckpointPath is where the newest checkpoint stands.
	CheckpointPath = "checkpoint"

	entriesLevel = -1 // what x/mod calls the level of data tiles
)

// ErrPath reports text that is not the path of a tile or a bundle.
var ErrPath = errors.New("not a path of a log")

// A Size is a number of entries.
type Size uint64

// An Index is an entry's place in the log, from 0.
type Index uint64

// A Hash is a SHA-256 hash of the tree.
type Hash = tlog.Hash

// A Tile names a hash tile or, if Entries is set, an entry bundle.
type Tile struct {
	Entries bool
	Level   int    // 0 to MaxLevel; 0 for entry bundles
	N       uint64 // number within the level
	Width   int    // hashes or entries: 1 to TileWidth
}

// EntryTile returns the bundle in a log of size that holds the entry.
// The index MUST be below size.
func EntryTile(index Index, size Size) Tile {
	n := uint64(index) / TileWidth
	return Tile{Entries: true, N: n, Width: widthAt(0, n, size)}
}

// widthAt returns how many hashes tile n of level has in a log of size.
func widthAt(level int, n uint64, size Size) int {
	hashes := uint64(size) >> (height * level)
	return int(min(hashes-n*TileWidth, TileWidth))
}

// LeafPath returns where the leaves of the entries' Poseidon2 tree stand, 32 bytes each, that belong to a bundle (docs/spec/session.md).
func (t Tile) LeafPath() string { return "tile/field" + strings.TrimPrefix(t.Path(), "tile/entries") }

// IsFull reports whether the tile has all its parts, so that it never changes.
func (t Tile) IsFull() bool { return t.Width == TileWidth }

// Full returns the tile that t begins.
func (t Tile) Full() Tile {
	t.Width = TileWidth
	return t
}

// First returns the index of the first entry of a bundle, or of the first
// entry below a hash tile.
func (t Tile) First() Index { return Index(t.N << (height * (t.Level + 1))) }

func (t Tile) check() error {
	top := uint64(MaxSize) >> (height * (t.Level + 1))
	if t.Level < 0 || t.Level > MaxLevel || t.Entries && t.Level != 0 || t.Width < 1 || t.Width > TileWidth || t.N >= top {
		return fmt.Errorf("%w: level %d, number %d, width %d", ErrPath, t.Level, t.N, t.Width)
	}
	return nil
}

func (t Tile) lib() tlog.Tile {
	level := t.Level
	if t.Entries {
		level = entriesLevel
	}
	return tlog.Tile{H: height, L: level, N: int64(t.N), W: t.Width}
}

func fromLib(t tlog.Tile) Tile {
	if t.L == entriesLevel {
		return Tile{Entries: true, N: uint64(t.N), Width: t.W}
	}
	return Tile{Level: t.L, N: uint64(t.N), Width: t.W}
}

// Path returns the tile's path below the root of the log, with slashes.
func (t Tile) Path() string {
	// x/mod writes tile/8/<L>/… and tile/8/data/…; the layout is fixed at
	// height 8 and leaves it out.
	path := strings.TrimPrefix(t.lib().Path(), "tile/8/")
	if rest, ok := strings.CutPrefix(path, "data/"); ok {
		return "tile/entries/" + rest
	}
	return "tile/" + path
}

// String returns the path.
func (t Tile) String() string { return t.Path() }

// ParsePath is the exact inverse of Tile.Path, or ErrPath.
func ParsePath(path string) (Tile, error) {
	rest, ok := strings.CutPrefix(path, "tile/")
	if !ok {
		return Tile{}, fmt.Errorf("%w: %q", ErrPath, path)
	}
	if bundle, ok := strings.CutPrefix(rest, "entries/"); ok {
		rest = "data/" + bundle
	} else if strings.HasPrefix(rest, "data/") {
		return Tile{}, fmt.Errorf("%w: %q", ErrPath, path)
	}
	parsed, err := tlog.ParseTilePath("tile/8/" + rest)
	if err != nil {
		return Tile{}, fmt.Errorf("%w: %q", ErrPath, path)
	}
	t := fromLib(parsed)
	if err := t.check(); err != nil {
		return Tile{}, fmt.Errorf("%q: %w", path, err)
	}
	return t, nil
}
