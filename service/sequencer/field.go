package sequencer

import (
	"fmt"

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

// growField returns the field tree with entries behind those it has, nil when none is kept.
func (s *Sequencer) growField(entries [][]byte) (*fieldtree.Frontier, error) {
	if s.field == nil {
		return nil, nil
	}
	next, err := s.field.Append(leaves(entries)...)
	if err != nil {
		return nil, err
	}
	return &next, nil
}

func leaves(entries [][]byte) []fr.Element {
	out := make([]fr.Element, len(entries))
	for i, entry := range entries {
		out[i] = compute.LeafOf(entry)
	}
	return out
}

// recoverField takes the field tree from the state, which moves it in one batch with the tree's size; or, when it was not kept so far,
// makes it from the log's entries.
func (s *Sequencer) recoverField(tree tlog.Tree) error {
	if s.field = nil; !s.cfg.FieldTree {
		return nil
	}
	if raw := s.state.meta.Field; raw != nil {
		found, err := fieldtree.Parse(compute.FieldDepth, raw)
		if err != nil {
			return fmt.Errorf("field tree of the state in %s: %w", s.cfg.StateDir, err)
		}
		if found.Size() != uint64(tree.Size) {
			return fmt.Errorf("state in %s has a field tree of %d entries, and a log of %d: it was changed; restore it", s.cfg.StateDir, found.Size(), tree.Size)
		}
		s.field = &found
		return nil
	}
	made := fieldtree.New(compute.FieldDepth)
	if tree.Size > 0 {
		s.logger.Info("The entries' Poseidon2 tree is made from the log", "entries", tree.Size)
		var err error
		if made, err = s.rebuildField(made, tree); err != nil {
			return fmt.Errorf("make the field tree from the log in %s: %w", s.cfg.LogDir, err)
		}
	}
	s.field = &made
	return nil
}

// rebuildField reads all entries, each checked by its hash.
func (s *Sequencer) rebuildField(made fieldtree.Frontier, tree tlog.Tree) (fieldtree.Frontier, error) {
	hashes, err := tlog.Open(tree, s.files)
	if err != nil {
		return made, err
	}
	for at := tlog.Index(0); at < tlog.Index(tree.Size); at += tlog.TileWidth {
		bundle := tlog.EntryTile(at, tree.Size)
		data, err := s.files.ReadTile(bundle)
		if err != nil {
			return made, err
		}
		entries, err := hashes.CheckBundle(bundle, data)
		if err != nil {
			return made, err
		}
		if made, err = made.Append(leaves(entries)...); err != nil {
			return made, err
		}
	}
	return made, nil
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
