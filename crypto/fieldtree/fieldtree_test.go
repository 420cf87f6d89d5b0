package fieldtree_test

import (
	"bytes"
	"errors"
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/crypto/poseidon2"
)

func leaves(n int) []fr.Element {
	list := make([]fr.Element, n)
	for i := range list {
		list[i].SetUint64(uint64(i)*7 + 1)
	}
	return list
}

// plain is the tree by its definition.
func plain(depth int, list []fr.Element) fr.Element {
	row := make([]fr.Element, 1<<depth)
	copy(row, list)
	for ; len(row) > 1; row = row[:len(row)/2] {
		for i := range len(row) / 2 {
			row[i] = poseidon2.Compress(row[2*i], row[2*i+1])
		}
	}
	return row[0]
}

func TestRootsAreThoseOfTheDefinitionAtEverySize(t *testing.T) {
	for depth := range 6 {
		list, tree, grown := leaves(1<<depth), fieldtree.NewTree(depth), fieldtree.New(depth)
		if err := tree.Append(list...); err != nil {
			t.Fatal(err)
		}
		for size := range len(list) + 1 {
			want := plain(depth, list[:size])
			at, err := fieldtree.New(depth).Append(list[:size]...)
			if root := at.Root(); err != nil || !root.Equal(&want) {
				t.Errorf("depth %d, size %d: the frontier's root differs (%v)", depth, size, err)
			}
			if root := grown.Root(); !root.Equal(&want) {
				t.Errorf("depth %d, size %d: the root differs when leaves come one by one", depth, size)
			}
			if root, err := tree.Root(uint64(size)); err != nil || !root.Equal(&want) {
				t.Errorf("depth %d, size %d: the tree's root differs (%v)", depth, size, err)
			}
			if size < len(list) {
				if grown, err = grown.Append(list[size]); err != nil {
					t.Fatal(err)
				}
			}
		}
		if _, err := grown.Append(list[0]); !errors.Is(err, fieldtree.ErrFull) {
			t.Errorf("depth %d: a leaf too many: %v", depth, err)
		}
		if err := tree.Append(list[0]); !errors.Is(err, fieldtree.ErrFull) {
			t.Errorf("depth %d: a leaf too many: %v", depth, err)
		}
	}
}

func TestEveryNodeOpensAtEverySize(t *testing.T) {
	const depth = 4
	list, tree := leaves(13), fieldtree.NewTree(depth)
	if err := tree.Append(list...); err != nil {
		t.Fatal(err)
	}
	for size := uint64(0); size <= tree.Size(); size++ {
		root, _ := tree.Root(size)
		for level := range depth + 1 {
			for index := range uint64(1) << (depth - level) {
				node, err := tree.Node(size, level, index)
				if err != nil {
					t.Fatal(err)
				}
				path, err := tree.Open(size, level, index)
				if err != nil {
					t.Fatal(err)
				}
				if err := fieldtree.Verify(root, node, index, path); err != nil {
					t.Errorf("size %d, level %d, node %d: %v", size, level, index, err)
				}
				if node.SetUint64(1 << 40); fieldtree.Verify(root, node, index, path) == nil {
					t.Errorf("size %d, level %d: another node passes for %d", size, level, index)
				}
			}
		}
	}
	if _, err := tree.Open(14, 0, 0); !errors.Is(err, fieldtree.ErrRange) {
		t.Errorf("a size beyond the tree: %v", err)
	}
	if err := fieldtree.Verify(fr.Element{}, fr.Element{}, 16, make([]fr.Element, 4)); !errors.Is(err, fieldtree.ErrRange) {
		t.Errorf("an index beyond the tree: %v", err)
	}
}

func TestBlockIsTheNodeAboveItsLeaves(t *testing.T) {
	list, tree := leaves(11), fieldtree.NewTree(20)
	if err := tree.Append(list...); err != nil {
		t.Fatal(err)
	}
	want, _ := tree.Node(11, 2, 2)
	if have, err := fieldtree.Block(2, list[8:]); err != nil || !have.Equal(&want) {
		t.Errorf("block of 3 leaves and a zero differs: %v", err)
	}
	if _, err := fieldtree.Block(2, list); !errors.Is(err, fieldtree.ErrFull) {
		t.Errorf("11 leaves in a block of 4: %v", err)
	}
}

func TestSparseTreeIsThatOfItsLeaves(t *testing.T) {
	const depth = 5
	list, s := make([]fr.Element, 1<<depth), fieldtree.NewSparse(depth)
	for step, at := range []uint64{3, 0, 31, 3, 17, 0, 4, 31} {
		list[at].SetUint64(uint64(step) % 7) // the last sets a leaf that is zero again
		if err := s.Set(at, list[at]); err != nil {
			t.Fatal(err)
		}
		root, want := s.Root(), plain(depth, list)
		if !root.Equal(&want) {
			t.Fatalf("step %d: another root", step)
		}
		for index := range uint64(1) << depth {
			path, err := s.Open(index)
			if err != nil {
				t.Fatal(err)
			}
			if err := fieldtree.Verify(root, s.Leaf(index), index, path); err != nil {
				t.Errorf("step %d, leaf %d: %v", step, index, err)
			}
		}
	}
	if err := s.Set(1<<depth, fr.Element{}); !errors.Is(err, fieldtree.ErrRange) {
		t.Errorf("a leaf beyond the tree: %v", err)
	}
}

func TestZeroIsTheEmptyTree(t *testing.T) {
	for _, depth := range []int{0, 1, 20, fieldtree.MaxDepth} {
		zero, frontier, sparse := fieldtree.Zero(depth), fieldtree.New(depth).Root(), fieldtree.NewSparse(depth).Root()
		if !frontier.Equal(&zero) || !sparse.Equal(&zero) {
			t.Errorf("depth %d: empty trees have other roots", depth)
		}
	}
	if zero := fieldtree.Zero(20); fmt.Sprintf("%x", zero.Bytes()) != zero20 {
		t.Errorf("the zero subtree of depth 20 is %x", zero.Bytes())
	}
}

const zero20 = "227ddf06cd019e0636691f0ab018f4f0762ca6b2947fb0bb694de42783cd6733"

func FuzzParse(f *testing.F) {
	for _, size := range []int{0, 1, 3, 8, 100} {
		at, err := fieldtree.New(48).Append(leaves(size)...)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(at.Bytes())
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		at, err := fieldtree.Parse(48, raw)
		if err != nil {
			if !errors.Is(err, fieldtree.ErrEncoding) {
				t.Fatalf("error of another kind: %v", err)
			}
			return
		}
		if !bytes.Equal(at.Bytes(), raw) {
			t.Fatalf("second spelling accepted: %x", raw)
		}
		at.Root()
	})
}

func BenchmarkAppend(b *testing.B) {
	f, leaf := fieldtree.New(48), leaves(2)[1]
	for b.Loop() {
		f, _ = f.Append(leaf)
	}
}

func BenchmarkRoot(b *testing.B) {
	f, _ := fieldtree.New(48).Append(leaves(1000)...)
	for b.Loop() {
		f.Root()
	}
}
