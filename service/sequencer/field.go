package sequencer

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// extensions are the lines that each checkpoint of the edge's tree has.
func (s *Sequencer) extensions() []string {
	if s.field == nil {
		return nil
	}
	root := s.field.Root()
	return []string{tlog.FieldLine(root.Bytes())}
}

// errWrite reports files that could not be written; nothing speaks of them yet.
var errWrite = errors.New("file is not written")

// A leafTile is the leaves of a bundle's entries.
type leafTile struct {
	bundle tlog.Tile
	data   []byte
}

// growField writes the leaves of entries and returns the field tree with them behind those it has, and what is in its last tile that is
// not full; nil when no tree is kept.
func (s *Sequencer) growField(entries [][]byte) (*fieldtree.Frontier, []fr.Element, error) {
	if s.field == nil {
		return nil, nil, nil
	}
	more := leaves(entries)
	next, err := s.field.Append(more...)
	if err != nil {
		return nil, nil, err
	}
	tiles, open := leafTiles(tlog.Size(next.Size()), append(slices.Clip(s.open), more...))
	if err := s.files.writeLeaves(tiles); err != nil {
		return nil, nil, errors.Join(errWrite, err)
	}
	return &next, open, s.step("leaves")
}

// leafTiles cuts the last leaves of a log of size, which begin a tile, into tiles. It returns what the last one has if it is not full.
func leafTiles(size tlog.Size, last []fr.Element) (tiles []leafTile, open []fr.Element) {
	first := tlog.Index(size) - tlog.Index(len(last))
	for len(last) > 0 {
		open = last[:min(len(last), tlog.TileWidth)]
		t := leafTile{bundle: tlog.EntryTile(first, size)}
		for _, leaf := range open {
			b := leaf.Bytes()
			t.data = append(t.data, b[:]...)
		}
		tiles, last, first = append(tiles, t), last[len(open):], first+tlog.TileWidth
	}
	if len(open) == tlog.TileWidth {
		open = nil
	}
	return tiles, open
}

func leaves(entries [][]byte) []fr.Element {
	out := make([]fr.Element, len(entries))
	for i, entry := range entries {
		out[i] = compute.LeafOf(entry)
	}
	return out
}

// recoverField takes the field tree from the state, which moves it in one batch with the tree's size, and the leaves of its last tile from
// the bundle; or, when it was not kept so far, makes all from the log's entries.
func (s *Sequencer) recoverField(tree tlog.Tree, bundle []byte) error {
	if s.field, s.open = nil, nil; !s.cfg.FieldTree {
		return nil
	}
	raw := s.state.meta.Field
	if raw == nil {
		return s.makeField(tree)
	}
	found, err := fieldtree.Parse(compute.FieldDepth, raw)
	if err != nil {
		return fmt.Errorf("field tree of the state in %s: %w", s.cfg.StateDir, err)
	}
	if found.Size() != uint64(tree.Size) {
		return fmt.Errorf("state in %s has a field tree of %d entries, and a log of %d: it was changed; restore it", s.cfg.StateDir, found.Size(), tree.Size)
	}
	if n := int(tree.Size % tlog.TileWidth); n > 0 {
		entries, err := tlog.ParseBundle(bundle, n)
		if err != nil {
			return err
		}
		s.open = leaves(entries)
	}
	s.field = &found
	return nil
}

// makeField makes the field tree and its files from all entries, each checked by its hash.
func (s *Sequencer) makeField(tree tlog.Tree) error {
	empty := fieldtree.New(compute.FieldDepth)
	s.field = &empty
	if tree.Size == 0 {
		return nil
	}
	s.logger.Info("The entries' Poseidon2 tree is made from the log", "entries", tree.Size)
	hashes, err := tlog.Open(tree, s.files)
	if err != nil {
		return err
	}
	for at := tlog.Index(0); at < tlog.Index(tree.Size); at += tlog.TileWidth {
		bundle := tlog.EntryTile(at, tree.Size)
		data, err := s.files.ReadTile(bundle)
		if err != nil {
			return err
		}
		entries, err := hashes.CheckBundle(bundle, data)
		if err != nil {
			return err
		}
		if s.field, s.open, err = s.growField(entries); err != nil {
			return err
		}
	}
	return nil
}

// checkField compares the published checkpoint of the state's size with the field tree. It has to be signed again when it was signed
// without one.
func (s *Sequencer) checkField(checkpoint tlog.Checkpoint) (again bool, err error) {
	have, ok := checkpoint.FieldRoot()
	want := s.field.Root()
	if !ok {
		return true, nil
	}
	if have != want.Bytes() {
		return false, fmt.Errorf("the checkpoint of size %d names the field root %s, the entries give %s: the state in %s was changed; restore it",
			checkpoint.Size, common.Hash(have), common.Hash(want.Bytes()), s.cfg.StateDir)
	}
	return false, nil
}

// publishIf publishes, or does nothing.
func (s *Sequencer) publishIf(yes bool) error {
	if !yes {
		return nil
	}
	return s.publish()
}
