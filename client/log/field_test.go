package log

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// Leaves may stand in a file of the size, in a full one, or in a wider one.
func TestFieldTreeIsReadFromWhateverFileHasTheLeaves(t *testing.T) {
	for name, c := range map[string]struct {
		write tlog.Tile
		part  int
	}{
		"of the size": {tlog.Tile{Entries: true, Width: 3}, 3}, "full": {tlog.Tile{Entries: true, Width: tlog.TileWidth}, tlog.TileWidth},
		"wider": {tlog.Tile{Entries: true, Width: 5}, 5},
	} {
		dir := t.TempDir()
		edge, _, err := tlog.NewEdge().Append([][]byte{{1}, {2}, {3}, {4}, {5}})
		if err != nil {
			t.Fatal(err)
		}
		signed, err := testKey(t).Sign(edge.Tree())
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "checkpoint"), signed, 0o644); err != nil {
			t.Fatal(err)
		}
		leaves := make([]byte, 32*c.part)
		for i := range c.part {
			leaves[32*i+31] = byte(i + 1)
		}
		file := filepath.Join(dir, c.write.LeafPath())
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, leaves, 0o644); err != nil {
			t.Fatal(err)
		}
		three, files, err := tlog.NewEdge().Append([][]byte{{1}, {2}, {3}})
		if err != nil {
			t.Fatal(err)
		}
		hashes, err := tlog.Open(three.Tree(), inMemory(files))
		if err != nil {
			t.Fatal(err)
		}
		l := &Log{source: directory(dir), hashes: hashes}
		tree, err := l.FieldTree(t.Context())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		want := fieldtree.NewTree(48)
		for i := range 3 {
			leaf := fieldtree.Zero(0)
			leaf.SetUint64(uint64(i + 1))
			if err := want.Append(leaf); err != nil {
				t.Fatal(err)
			}
		}
		have, _ := tree.Root(3)
		if root, _ := want.Root(3); !have.Equal(&root) {
			t.Errorf("%s: another root", name)
		}
	}
}

type inMemory []tlog.File

func (m inMemory) ReadTile(t tlog.Tile) ([]byte, error) {
	for _, f := range m {
		if f.Tile == t {
			return f.Data, nil
		}
	}
	return nil, ErrMissing
}
