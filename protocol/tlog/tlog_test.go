package tlog

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/tlog"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

// disk is a log's directory in memory.
type disk map[string][]byte

func (d disk) ReadTile(t Tile) ([]byte, error) {
	data, ok := d[t.Path()]
	if !ok {
		return nil, os.ErrNotExist
	}
	return data, nil
}

func entry(i int) []byte { return fmt.Appendf(nil, "entry %d", i) }

func entries(from, to int) [][]byte {
	var list [][]byte
	for i := from; i < to; i++ {
		list = append(list, entry(i))
	}
	return list
}

// grow appends entries in the given steps and returns all files and edges.
func grow(t testing.TB, steps ...int) (disk, []Edge) {
	t.Helper()
	d, edge := disk{}, NewEdge()
	edges := []Edge{edge}
	for _, step := range steps {
		size := int(edge.Tree().Size)
		next, files, err := edge.Append(entries(size, size+step))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if old, ok := d[f.Tile.Path()]; ok && !bytes.Equal(old, f.Data) {
				t.Fatalf("%s was rewritten with other bytes", f.Tile)
			}
			d[f.Tile.Path()] = f.Data
		}
		edge = next
		edges = append(edges, edge)
	}
	return d, edges
}

// modelRoot is RFC 6962 §2.1 by its definition.
func modelRoot(leaves []Hash) Hash {
	switch len(leaves) {
	case 0:
		return EmptyRoot()
	case 1:
		return leaves[0]
	}
	k := 1
	for k*2 < len(leaves) {
		k *= 2
	}
	return tlog.NodeHash(modelRoot(leaves[:k]), modelRoot(leaves[k:]))
}

func TestRootIsTheOneOfRFC6962AtEverySize(t *testing.T) {
	var leaves []Hash
	edge := NewEdge()
	for i := range 600 {
		if got, want := edge.Tree().Root, modelRoot(leaves); got != want {
			t.Fatalf("root at size %d is %s, want %s", i, got, want)
		}
		next, _, err := edge.Append([][]byte{entry(i)})
		if err != nil {
			t.Fatal(err)
		}
		edge, leaves = next, append(leaves, EntryHash(entry(i)))
	}
}

func TestStepsDoNotChangeTheBytes(t *testing.T) {
	const total = 70_000 // above 256², so that level 2 exists
	whole, edges := grow(t, total)
	random := rand.New(rand.NewPCG(1, 2))
	var steps []int
	for left := total; left > 0; {
		step := min(left, 1+random.IntN(3000))
		steps = append(steps, step)
		left -= step
	}
	pieces, others := grow(t, steps...)
	if got, want := others[len(others)-1].Tree(), edges[1].Tree(); got != want {
		t.Fatalf("tree in steps is %v, at once %v", got, want)
	}
	for path, want := range whole {
		if !bytes.Equal(pieces[path], want) {
			t.Errorf("%s differs between steps and one go", path)
		}
	}
}

func TestEdgeOpensWhereItStopped(t *testing.T) {
	for _, size := range []int{0, 1, 255, 256, 257, 511, 512, 65536, 65537, 66000} {
		d, edges := grow(t, size)
		tree := edges[len(edges)-1].Tree()
		var bundle []byte
		if size%TileWidth != 0 {
			bundle = d[EntryTile(Index(size-1), Size(size)).Path()]
		}
		edge, err := OpenEdge(tree, d, bundle)
		if err != nil {
			t.Fatalf("size %d: %v", size, err)
		}
		next, _, err := edge.Append(entries(size, size+300))
		if err != nil {
			t.Fatalf("size %d: %v", size, err)
		}
		_, want := grow(t, size+300)
		if got, want := next.Tree(), want[1].Tree(); got != want {
			t.Errorf("size %d: reopened log grows to %v, want %v", size, got, want)
		}
	}
}

func TestEveryProofVerifiesAndNoOtherDoes(t *testing.T) {
	const size = 700
	d, edges := grow(t, 300, size-300)
	h, err := Open(edges[2].Tree(), d)
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []Size{1, 2, 255, 256, 257, 300, 512, size} {
		root, err := h.RootAt(at)
		if err != nil {
			t.Fatal(err)
		}
		tree := Tree{at, root}
		for index := range Index(at) {
			proof, err := h.ProveInclusion(index, at)
			if err != nil {
				t.Fatal(err)
			}
			leaf := EntryHash(entry(int(index)))
			if err := VerifyInclusion(tree, index, leaf, proof); err != nil {
				t.Fatal(err)
			}
			if err := VerifyInclusion(tree, index^1, leaf, proof); !errors.Is(err, ErrProof) {
				t.Fatalf("proof of %d verifies for its neighbour: %v", index, err)
			}
		}
		consistency, err := h.ProveConsistency(at, size)
		if err != nil {
			t.Fatal(err)
		}
		if err := VerifyConsistency(tree, h.Tree(), consistency); err != nil {
			t.Fatal(err)
		}
		tree.Root[0] ^= 1
		if err := VerifyConsistency(tree, h.Tree(), consistency); !errors.Is(err, ErrProof) {
			t.Fatalf("another root of size %d is consistent: %v", at, err)
		}
	}
	if err := VerifyConsistency(Tree{Root: EmptyRoot()}, h.Tree(), nil); err != nil {
		t.Error(err)
	}
	for _, bad := range []struct{ index, size uint64 }{{size, size}, {0, size + 1}, {5, 5}} {
		if _, err := h.ProveInclusion(Index(bad.index), Size(bad.size)); !errors.Is(err, ErrRange) {
			t.Errorf("proof of %d at %d: %v, want ErrRange", bad.index, bad.size, err)
		}
	}
}

// Each byte of each file that belongs to the tree is flipped in turn; reading
// the whole log must name a file that holds the byte or contradicts it.
func TestTamperedByteIsNamed(t *testing.T) {
	const size = 256*3 + 20
	clean, edges := grow(t, size)
	tree := edges[1].Tree()
	read := func(d disk) error {
		h, err := Open(tree, d)
		if err != nil {
			return err
		}
		for index := Index(0); Size(index) < tree.Size; index += TileWidth {
			bundle := EntryTile(index, tree.Size)
			if _, err := h.CheckBundle(bundle, d[bundle.Path()]); err != nil {
				return err
			}
		}
		return nil
	}
	if err := read(clean); err != nil {
		t.Fatal(err)
	}
	for path, data := range clean {
		for _, at := range []int{0, len(data) / 2, len(data) - 1} {
			d := disk{}
			for p, b := range clean {
				d[p] = b
			}
			d[path] = bytes.Clone(data)
			d[path][at] ^= 1
			err := read(d)
			var fault *TileError
			if !errors.As(err, &fault) || !errors.Is(err, ErrMismatch) {
				t.Errorf("%s byte %d: %v, want a TileError", path, at, err)
				continue
			}
			if !strings.Contains(err.Error(), path) {
				t.Errorf("%s byte %d: the error does not name the file: %v", path, at, err)
			}
		}
	}
	delete(clean, "tile/0/001")
	if err := read(clean); !errors.Is(err, os.ErrNotExist) || !strings.HasPrefix(err.Error(), "tile/0/001: ") {
		t.Errorf("missing tile: %v", err)
	}
}

func TestTamperedEntryIsNamedWithItsIndex(t *testing.T) {
	d, edges := grow(t, 1024)
	h, err := Open(edges[1].Tree(), d)
	if err != nil {
		t.Fatal(err)
	}
	bundle := EntryTile(785, 1024)
	list, err := ParseBundle(d[bundle.Path()], bundle.Width)
	if err != nil {
		t.Fatal(err)
	}
	list[17][0] ^= 1
	_, err = h.CheckBundle(bundle, d[bundle.Path()])
	want := "tile/entries/003: entry 17 (index 785): hash does not match tile/0/003: tile does not belong to the tree"
	if err == nil || err.Error() != want {
		t.Errorf("error is %q, want %q", err, want)
	}
}

func TestCheckpointNeedsTheLogsKeyAndOrigin(t *testing.T) {
	seed := bytes.Repeat([]byte{9}, 32)
	key, err := NewSigningKey(Origin{4690, 1}, seed)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := key.Sign(Tree{7, EntryHash(nil)})
	if err != nil {
		t.Fatal(err)
	}
	got, err := key.Verifier().Open(signed)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, Checkpoint{Origin: Origin{4690, 1}, Tree: Tree{7, EntryHash(nil)}}); diff != "" {
		t.Errorf("checkpoint differs (-got +want):\n%s", diff)
	}
	other, err := NewSigningKey(Origin{4690, 2}, seed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.Verifier().Open(signed); !errors.Is(err, ErrSignature) {
		t.Errorf("another log's key opens it: %v", err)
	}
	for i := range signed {
		bad := bytes.Clone(signed)
		bad[i] ^= 1
		if _, err := key.Verifier().Open(bad); err == nil {
			t.Errorf("byte %d flipped and the checkpoint still opens", i)
		}
	}
	again, err := ParseSigningKey(key.Text())
	if err != nil || again.Verifier().String() != key.Verifier().String() {
		t.Errorf("key text does not round-trip: %v", err)
	}
	if text := fmt.Sprintf("%v %+v %#v %s", key, key, key, key); strings.Contains(text, "PRIVATE") {
		t.Errorf("the secret prints: %s", text)
	}
	if unverified, err := ReadUnverified(signed); err != nil || unverified.Tree != got.Tree {
		t.Errorf("ReadUnverified: %v, %v", unverified, err)
	}
}

func TestCheckpointTextHasOneSpelling(t *testing.T) {
	root := "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
	good := "trellis/4690/1\n0\n" + root + "\n"
	if _, err := ParseCheckpointText(good); err != nil {
		t.Fatal(err)
	}
	if c, err := ParseCheckpointText(good + "poseidon2 abc\n"); err != nil || len(c.Extensions) != 1 {
		t.Errorf("extension: %v, %v", c, err)
	}
	for _, bad := range []string{
		"", "trellis/4690/1\n0\n" + root, "trellis/04690/1\n0\n" + root + "\n", "trellis/4690/1\n00\n" + root + "\n",
		"trellis/4690/1\n-1\n" + root + "\n", "trellis/4690/1\n0\n" + root[:40] + "\n", good + "\n", "other/4690/1\n0\n" + root + "\n",
		"trellis/4690/1\n281474976710657\n" + root + "\n", "trellis/4690/1\n0\n" + strings.Replace(root, "FU=", "FV=", 1) + "\n",
	} {
		if c, err := ParseCheckpointText(bad); err == nil {
			t.Errorf("%q is taken as %v", bad, c)
		}
	}
}

type vectors struct {
	Checkpoint  string            `json:"checkpoint"`
	Consistency []string          `json:"consistency"` // of 300 in 700
	Files       map[string]string `json:"files"`       // path to SHA-256 of the content
	Inclusion   []string          `json:"inclusion"`   // of index 299 in 700
	Roots       map[string]string `json:"roots"`       // size to root
	Secret      string            `json:"secret"`
	Verifier    string            `json:"verifier"`
}

func hexes(list []Hash) (out []string) {
	for _, h := range list {
		out = append(out, hex.EncodeToString(h[:]))
	}
	return out
}

// The log of the vectors has 700 entries "entry 0" to "entry 699" and was
// published at sizes 300 and 700.
func TestVectorsHold(t *testing.T) {
	d, edges := grow(t, 300, 400)
	key, err := NewSigningKey(Origin{4690, 1}, bytes.Repeat([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	signed, err := key.Sign(edges[2].Tree())
	if err != nil {
		t.Fatal(err)
	}
	h, err := Open(edges[2].Tree(), d)
	if err != nil {
		t.Fatal(err)
	}
	inclusion, err := h.ProveInclusion(299, 700)
	if err != nil {
		t.Fatal(err)
	}
	consistency, err := h.ProveConsistency(300, 700)
	if err != nil {
		t.Fatal(err)
	}
	v := vectors{
		Checkpoint: string(signed), Secret: key.Text(), Verifier: key.Verifier().String(), Inclusion: hexes(inclusion),
		Consistency: hexes(consistency), Files: map[string]string{}, Roots: map[string]string{},
	}
	for path, data := range d {
		sum := sha256.Sum256(data)
		v.Files[path] = hex.EncodeToString(sum[:])
	}
	for _, size := range []Size{0, 1, 2, 3, 256, 300, 700} {
		root, err := h.RootAt(size)
		if err != nil {
			t.Fatal(err)
		}
		v.Roots[fmt.Sprint(size)] = hex.EncodeToString(root[:])
	}
	got, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile("testdata/vectors.json", got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(got), string(want)); diff != "" {
		t.Errorf("vectors differ (-got +want):\n%s", diff)
	}
}

func FuzzPathHasOneSpelling(f *testing.F) {
	for _, seed := range []string{"tile/0/000", "tile/5/x001/234.p/7", "tile/entries/x001/x234/067", "tile/entries/000.p/255", "tile/6/000", "tile/data/000", "tile/0/000.p/256"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, path string) {
		tile, err := ParsePath(path)
		if err != nil {
			if !errors.Is(err, ErrPath) {
				t.Errorf("error is not ErrPath: %v", err)
			}
			return
		}
		if tile.Path() != path || tile.check() != nil {
			t.Errorf("%q parses to %+v, which is %q", path, tile, tile.Path())
		}
	})
}

func FuzzBundleIsTheInverseOfAppend(f *testing.F) {
	f.Add([]byte{0, 1, 7, 0, 0}, 2)
	f.Add([]byte{0, 2, 7}, 1)
	f.Fuzz(func(t *testing.T, bundle []byte, width int) {
		if width < 0 || width > TileWidth {
			return
		}
		list, err := ParseBundle(bundle, width)
		if err != nil {
			return
		}
		var again []byte
		for _, e := range list {
			if again, err = AppendEntry(again, e); err != nil {
				t.Fatal(err)
			}
		}
		if len(list) != width || !bytes.HasPrefix(bundle, again) {
			t.Errorf("%x gives %d entries that pack to %x", bundle, len(list), again)
		}
	})
}

func FuzzCheckpointHasOneSpelling(f *testing.F) {
	f.Add("trellis/4690/1\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ParseCheckpointText(text)
		if err == nil && c.Text() != text {
			t.Errorf("%q is read as %q", text, c.Text())
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	const batch = 4096
	list := make([][]byte, batch)
	for i := range list {
		list[i] = bytes.Repeat([]byte{byte(i)}, 250) // a small reading's size
	}
	edge := NewEdge()
	b.ReportAllocs()
	for b.Loop() {
		next, _, err := edge.Append(list)
		if err != nil {
			b.Fatal(err)
		}
		edge = next
	}
	b.ReportMetric(float64(b.N)*batch/b.Elapsed().Seconds(), "entries/s")
}

func BenchmarkProveInclusion(b *testing.B) {
	const size = 100_000
	d, edges := grow(b, size)
	h, err := Open(edges[1].Tree(), d)
	if err != nil {
		b.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := h.ProveInclusion(Index(random.Uint64N(size)), size); err != nil {
			b.Fatal(err)
		}
	}
}
