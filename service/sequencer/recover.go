package sequencer

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// recover brings edge and checkpoint to where the state is, or tells why the
// three cannot belong together.
func (s *Sequencer) recover(ctx context.Context) error {
	tree := s.state.tree
	if err := s.checkReleased(ctx); err != nil {
		return err
	}
	if err := os.MkdirAll(s.cfg.LogDir, 0o755); err != nil {
		return fmt.Errorf("make log directory: %w", err)
	}
	if err := syncDir(filepath.Dir(filepath.Clean(s.cfg.LogDir))); err != nil {
		return err
	}
	var bundle []byte
	if tree.Size%tlog.TileWidth != 0 {
		t := tlog.EntryTile(tlog.Index(tree.Size-1), tree.Size)
		data, err := s.files.ReadTile(t)
		if err != nil {
			return fmt.Errorf("state has %d entries, but %s: %w", tree.Size, t, err)
		}
		bundle = data
	}
	var err error
	if s.edge, err = tlog.OpenEdge(tree, s.files, bundle); err != nil {
		return fmt.Errorf("log in %s does not belong to the state in %s, of size %d: %w", s.cfg.LogDir, s.cfg.StateDir, tree.Size, err)
	}
	if err := s.recoverField(tree, bundle); err != nil {
		return err
	}
	return s.recoverCheckpoint(tree)
}

func (s *Sequencer) checkReleased(ctx context.Context) error {
	mark, err := s.stream.Released(ctx, s.project, stream.Sequencer)
	if err != nil {
		return err
	}
	if mark > s.state.last {
		return fmt.Errorf("state in %s covers the stream up to message %d, but the sequencer has released message %d: "+
			"the directory was lost or is an old copy; restore it", s.cfg.StateDir, s.state.last, mark)
	}
	return nil
}

// recoverCheckpoint publishes the state's checkpoint if the last run did not
// come to it.
func (s *Sequencer) recoverCheckpoint(tree tlog.Tree) error {
	path := filepath.Join(s.cfg.LogDir, tlog.CheckpointPath)
	signed, err := s.files.read(tlog.CheckpointPath)
	if errors.Is(err, fs.ErrNotExist) {
		// The state is written before the checkpoint, so this happens only
		// before the first one was published.
		return s.publish()
	}
	if err != nil {
		return err
	}
	checkpoint, err := s.key.Verifier().Open(signed)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if checkpoint.Size > tree.Size {
		return fmt.Errorf("%s is of size %d, but the state in %s of %d: the directory was lost or is an old copy; restore it",
			path, checkpoint.Size, s.cfg.StateDir, tree.Size)
	}
	hashes, err := tlog.Open(tree, s.files)
	if err != nil {
		return err
	}
	root, err := hashes.RootAt(checkpoint.Size)
	if err != nil {
		return fmt.Errorf("check %s: %w", path, err)
	}
	if root != checkpoint.Root {
		return fmt.Errorf("%s has the root %s at size %d, but the log's tiles give %s", path, checkpoint.Root, checkpoint.Size, root)
	}
	if checkpoint.Size < tree.Size {
		return s.publish()
	}
	if s.field != nil {
		if again, err := s.checkField(checkpoint); err != nil || again {
			return errors.Join(err, s.publishIf(again))
		}
	}
	s.published(tree)
	return nil
}
