package taskinput_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

func entry(i uint64) []byte { return fmt.Appendf(nil, "entry %d", i) }

// decode gives every third entry no session signature.
func decode(index uint64, raw []byte) compute.Reading {
	r := compute.Reading{Index: index, Slot: compute.NoSlot, Time: index}
	if index%3 != 0 {
		sum := sha256.Sum256(raw)
		r.Slot, r.Values[0] = uint32(index%5), binary.BigEndian.Uint64(sum[:])
		r.Session = &compute.Session{}
		r.Session.S.SetUint64(index)
	}
	return r
}

// publish writes a log of size entries and returns its root.
func publish(t testing.TB, dir string, size uint64) common.Hash {
	t.Helper()
	var entries [][]byte
	for i := range size {
		entries = append(entries, entry(i))
	}
	edge, files, err := tlog.NewEdge().Append(entries)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		path := filepath.Join(dir, "log", f.Tile.Path())
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return common.Hash(edge.Tree().Root)
}

// fold is the root that an opening gives, the plain way.
func fold(t *testing.T, node fr.Element, at uint64, path []common.Hash) common.Hash {
	t.Helper()
	for _, word := range path {
		e, err := poseidon2.Parse(word)
		if err != nil {
			t.Fatal(err)
		}
		if at%2 == 0 {
			node = poseidon2.Compress(node, e)
		} else {
			node = poseidon2.Compress(e, node)
		}
		at /= 2
	}
	return node.Bytes()
}

// naive is the root of a tree of depth by its definition.
func naive(leaf func(uint64) fr.Element, size, first uint64, depth int) fr.Element {
	if first >= size {
		var z fr.Element
		for range depth {
			z = poseidon2.Compress(z, z)
		}
		return z
	}
	if depth == 0 {
		return leaf(first)
	}
	half := uint64(1) << (depth - 1)
	return poseidon2.Compress(naive(leaf, size, first, depth-1), naive(leaf, size, first+half, depth-1))
}

func leafOf(i uint64) fr.Element { return decode(i, entry(i)).Leaf() }

func fieldRoot(size uint64) common.Hash {
	e := naive(leafOf, size, 0, compute.FieldDepth)
	return e.Bytes()
}

type keys map[uint32]compute.Key

func (k keys) SessionKeysAt(context.Context, epoch.Project, common.Hash) (map[uint32]compute.Key, error) {
	return k, nil
}

func keysRoot(k keys) common.Hash {
	leaf := func(i uint64) (e fr.Element) {
		if key, is := k[uint32(i)]; is {
			return key.Leaf()
		}
		return e
	}
	e := naive(leaf, uint64(slices.Max(append(slots(k), 0)))+1, 0, compute.KeysDepth)
	return e.Bytes()
}

func slots(k keys) (out []uint32) {
	for slot := range k {
		out = append(out, slot)
	}
	return out
}

func someKeys() keys {
	return keys{0: {Device: common.Address{1}, Until: 5}, 1: {Device: common.Address{2}, Until: 6}, 6: {Device: common.Address{7}, Until: 7}}
}

func task(root common.Hash, start, end uint64) compute.Task {
	return compute.Task{
		Project: 1, Version: 1, LogStart: start, LogEnd: end, WindowEnd: 1, LogRoot: root, FieldRoot: fieldRoot(end), KeysRoot: keysRoot(someKeys()),
	}
}

func TestInputIsWhatTheRootsSay(t *testing.T) {
	dir := t.TempDir()
	g := taskinput.NewWith(taskinput.Config{}, mirror.Open(dir), someKeys(), decode)
	for _, size := range []uint64{600, 300, 601} { // a shorter log after a longer one, and one that goes on
		tk := task(publish(t, dir, size), 257, size)
		in, err := g.Gather(t.Context(), tk)
		if err != nil {
			t.Fatal(err)
		}
		if len(in.Entries) != int(size-257) || len(in.Readings) != len(in.Entries) || string(in.Entries[1]) != "entry 258" || in.Readings[1].Index != 258 {
			t.Fatalf("%d entries, %d readings", len(in.Entries), len(in.Readings))
		}
		for _, block := range []struct {
			index uint64
			level int
		}{{0, 0}, {size - 1, 0}, {size, 0}, {size + 1000, 0}, {256, 4}, {size &^ 15, 4}, {512, 8}, {0, 48}, {1 << 47, 47}} {
			path, err := in.Paths(block.index, block.level)
			if err != nil {
				t.Fatal(err)
			}
			node := naive(leafOf, size, block.index, block.level)
			if got := fold(t, node, block.index>>block.level, path); got != tk.FieldRoot || len(path) != compute.FieldDepth-block.level {
				t.Errorf("size %d, block %v: %d siblings give %s, want %s", size, block, len(path), got, tk.FieldRoot)
			}
		}
		for _, bad := range []struct {
			index uint64
			level int
		}{{1, 1}, {8, 4}, {1 << 48, 0}, {0, 49}, {0, -1}} {
			if _, err := in.Paths(bad.index, bad.level); !errors.Is(err, taskinput.ErrBlock) {
				t.Errorf("block %v: %v", bad, err)
			}
		}
		for slot := range uint32(9) {
			path, err := in.KeyPaths(slot)
			if err != nil {
				t.Fatal(err)
			}
			var leaf fr.Element
			if k, is := in.Keys[slot]; is {
				leaf = k.Leaf()
			}
			if got := fold(t, leaf, uint64(slot), path); got != tk.KeysRoot {
				t.Errorf("slot %d gives %s", slot, got)
			}
		}
		if _, err := in.KeyPaths(1 << compute.KeysDepth); !errors.Is(err, taskinput.ErrBlock) {
			t.Errorf("a slot beyond the tree: %v", err)
		}
	}
}

func TestAWrongPoseidon2RootIsFoundWhenItIsNeeded(t *testing.T) {
	dir := t.TempDir()
	tk := task(publish(t, dir, 40), 0, 40)
	tk.FieldRoot[31] ^= 1
	g := taskinput.NewWith(taskinput.Config{}, mirror.Open(dir), someKeys(), decode)
	in, err := g.Gather(t.Context(), tk)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.Paths(0, 4); !errors.Is(err, taskinput.ErrFieldRoot) {
		t.Errorf("paths under a root that is not the entries': %v", err)
	}
	if err := g.CheckField(t.Context(), tk); !errors.Is(err, taskinput.ErrFieldRoot) {
		t.Errorf("check: %v", err)
	}
	tk.FieldRoot[31] ^= 1
	if err := g.CheckField(t.Context(), tk); err != nil {
		t.Errorf("the right root after the wrong one: %v", err)
	}
}

func TestATreeOfAnotherHistoryIsReadAnew(t *testing.T) {
	one, other := t.TempDir(), t.TempDir()
	first := task(publish(t, one, 30), 0, 30)
	other2 := task(publish(t, other, 40), 0, 40)
	where := &switching{at: mirror.Open(one)}
	// The first history's entries are told as others than they are in the second.
	g := taskinput.NewWith(taskinput.Config{}, where, someKeys(), func(i uint64, raw []byte) compute.Reading {
		r := decode(i, raw)
		if where.lies {
			r.Session = nil
		}
		return r
	})
	where.lies = true
	if err := g.CheckField(t.Context(), first); !errors.Is(err, taskinput.ErrFieldRoot) {
		t.Fatalf("other leaves: %v", err)
	}
	first.FieldRoot = fold(t, fr.Element{}, 0, zeroPath())
	if err := g.CheckField(t.Context(), first); err != nil {
		t.Fatalf("leaves of nothing: %v", err)
	}
	where.lies, where.at = false, mirror.Open(other)
	if err := g.CheckField(t.Context(), other2); err != nil {
		t.Errorf("the tree that was kept stands in the way: %v", err)
	}
}

func zeroPath() (path []common.Hash) {
	var z fr.Element
	for range compute.FieldDepth {
		path = append(path, z.Bytes())
		z = poseidon2.Compress(z, z)
	}
	return path
}

type switching struct {
	at   *mirror.Mirror
	lies bool
}

func (s *switching) Entries(ctx context.Context, size uint64, root common.Hash, from, to uint64) iter.Seq2[[]byte, error] {
	return s.at.Entries(ctx, size, root, from, to)
}

func (s *switching) MissingFiles(ctx context.Context, size uint64, root common.Hash, from, to uint64) ([]string, error) {
	return s.at.MissingFiles(ctx, size, root, from, to)
}

func TestEveryMissingFileIsNamedAndTamperingIsFound(t *testing.T) {
	dir := t.TempDir()
	tk := task(publish(t, dir, 1000), 0, 1000)
	g := taskinput.NewWith(taskinput.Config{}, mirror.Open(dir), someKeys(), decode)
	path := func(at uint64) string { return filepath.Join(dir, "log", tlog.EntryTile(tlog.Index(at), 1000).Path()) }
	raw, err := os.ReadFile(path(300))
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []uint64{300, 600} {
		if err := os.Remove(path(at)); err != nil {
			t.Fatal(err)
		}
	}
	_, err = g.Gather(t.Context(), tk)
	if !errors.Is(err, mirror.ErrMissing) {
		t.Fatalf("without two bundles: %v", err)
	}
	for _, at := range []uint64{300, 600} {
		if want := "log/" + tlog.EntryTile(tlog.Index(at), 1000).Path(); !strings.Contains(err.Error(), want) {
			t.Errorf("%v names no %s", err, want)
		}
	}
	raw[len(raw)-1] ^= 1
	if err := os.WriteFile(path(300), raw, 0o644); err != nil {
		t.Fatal(err)
	}
	tk.LogStart, tk.LogEnd = 256, 1000
	if _, err := g.Gather(t.Context(), tk); !errors.Is(err, mirror.ErrTampered) {
		t.Errorf("with a flipped bit: %v", err)
	}
}

func TestWhatATaskHasNoRootOfCannotBeOpened(t *testing.T) {
	dir := t.TempDir()
	tk := task(publish(t, dir, 4), 0, 4)
	tk.FieldRoot, tk.KeysRoot = common.Hash{}, common.Hash{}
	g := taskinput.NewWith(taskinput.Config{Bytes: 4 * 7, Leaves: 3}, mirror.Open(dir), someKeys(), decode)
	in, err := g.Gather(t.Context(), tk)
	if err != nil || in.Keys != nil {
		t.Fatal(err, in.Keys)
	}
	if _, err := in.Paths(0, 0); !errors.Is(err, taskinput.ErrNoRoot) {
		t.Errorf("paths: %v", err)
	}
	if _, err := in.KeyPaths(0); !errors.Is(err, taskinput.ErrNoRoot) {
		t.Errorf("key paths: %v", err)
	}
	tk = task(tk.LogRoot, 0, 4)
	if err := g.CheckField(t.Context(), tk); !errors.Is(err, taskinput.ErrTooLarge) {
		t.Errorf("a log beyond the bound: %v", err)
	}
	tk.KeysRoot[0] ^= 1
	if _, err := g.Gather(t.Context(), tk); !errors.Is(err, taskinput.ErrKeysRoot) {
		t.Errorf("keys of another root: %v", err)
	}
	g = taskinput.NewWith(taskinput.Config{Bytes: 4*7 - 1}, mirror.Open(dir), someKeys(), decode)
	if _, err := g.Gather(t.Context(), tk); !errors.Is(err, taskinput.ErrTooLarge) {
		t.Errorf("entries beyond the bound: %v", err)
	}
	if _, err := g.Gather(t.Context(), compute.Task{}); err == nil {
		t.Error("an empty task has an input")
	}
}

func TestAProgramIsReadByItsManifest(t *testing.T) {
	m := mirror.Open(t.TempDir())
	code := []byte("code")
	manifest := &compute.Manifest{Format: compute.ManifestVersion, Name: "x", Kind: compute.KindExternal, Route: compute.SP1, Code: sha256.Sum256(code)}
	raw, err := manifest.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	hash, err := m.PutArtifact(raw)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := taskinput.Program(t.Context(), m, hash); !errors.Is(err, mirror.ErrMissing) || !strings.Contains(err.Error(), "code of program x") {
		t.Errorf("without the code: %v", err)
	}
	if _, err := m.PutArtifact(code); err != nil {
		t.Fatal(err)
	}
	got, gotCode, err := taskinput.Program(t.Context(), m, hash)
	if err != nil || got.Name != "x" || string(gotCode) != "code" {
		t.Fatal(got, gotCode, err)
	}
	loose, err := m.PutArtifact(append(raw, '\n'))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := taskinput.Manifest(t.Context(), m, loose); !errors.Is(err, compute.ErrManifest) {
		t.Errorf("another spelling of a manifest: %v", err)
	}
	if err := os.WriteFile(filepath.Join(m.Place(), "programs", strings.ToLower(hash.Hex())), []byte("{}"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := taskinput.Manifest(t.Context(), m, hash); !errors.Is(err, mirror.ErrTampered) {
		t.Errorf("a manifest that was changed: %v", err)
	}
}
