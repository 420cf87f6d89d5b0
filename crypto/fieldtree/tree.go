package fieldtree

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/trellis-network/trellis/crypto/poseidon2"
)

// A Tree is an append-only tree with all its nodes, which take 64 bytes a leaf: for who opens it. Of every size that it had it knows the
// root. Calls are serialized by the caller.
type Tree struct {
	depth  int
	levels [][]fr.Element // levels[l][i] is node i of level l, for full subtrees alone
}

// NewTree returns the empty tree of a depth of at most MaxDepth.
func NewTree(depth int) *Tree { return &Tree{depth: depth, levels: make([][]fr.Element, depth+1)} }

// Size returns the number of leaves.
func (t *Tree) Size() uint64 { return uint64(len(t.levels[0])) }

// Append adds leaves behind those it has. It returns ErrFull, and adds none, when there is no room for all.
func (t *Tree) Append(leaves ...fr.Element) error {
	if uint64(len(leaves)) > 1<<t.depth-t.Size() {
		return fmt.Errorf("%w: %d leaves, %d more", ErrFull, t.Size(), len(leaves))
	}
	t.levels[0] = append(t.levels[0], leaves...)
	for level := range t.depth {
		below := t.levels[level]
		for i := len(t.levels[level+1]); i < len(below)/2; i++ {
			t.levels[level+1] = append(t.levels[level+1], poseidon2.Compress(below[2*i], below[2*i+1]))
		}
	}
	return nil
}

// Node returns node index of a level, as it was when the tree had size leaves.
func (t *Tree) Node(size uint64, level int, index uint64) (fr.Element, error) {
	if size > t.Size() || level < 0 || level > t.depth || index>>(t.depth-level) != 0 {
		return fr.Element{}, fmt.Errorf("%w: node %d of level %d at size %d, the tree has %d leaves and depth %d", ErrRange, index, level, size, t.Size(), t.depth)
	}
	return t.node(size, level, index), nil
}

func (t *Tree) node(size uint64, level int, index uint64) fr.Element {
	switch {
	case (index+1)<<level <= size:
		return t.levels[level][index]
	case index<<level >= size:
		return Zero(level)
	}
	return poseidon2.Compress(t.node(size, level-1, 2*index), t.node(size, level-1, 2*index+1))
}

// Root returns the root that the tree had at a size.
func (t *Tree) Root(size uint64) (fr.Element, error) { return t.Node(size, t.depth, 0) }

// Open returns the siblings, from level up, of node index of that level at a size: level 0 opens a leaf, level k a block of 2^k leaves.
func (t *Tree) Open(size uint64, level int, index uint64) ([]fr.Element, error) {
	if _, err := t.Node(size, level, index); err != nil {
		return nil, err
	}
	path := make([]fr.Element, 0, t.depth-level)
	for ; level < t.depth; level, index = level+1, index>>1 {
		path = append(path, t.node(size, level, index^1))
	}
	return path, nil
}

// Block returns the root of a subtree of 2^level leaves that begins with leaves and is zero behind them.
func Block(level int, leaves []fr.Element) (fr.Element, error) {
	f, err := New(level).Append(leaves...)
	return f.Root(), err
}

// A Sparse tree has leaves that can be set, each at any time. It keeps the nodes above leaves that were set. Calls are serialized by the
// caller.
type Sparse struct {
	depth int
	nodes []map[uint64]fr.Element // by level; a node that is missing is Zero of its level
}

// NewSparse returns the tree of zeros of a depth of at most MaxDepth.
func NewSparse(depth int) *Sparse {
	s := &Sparse{depth: depth, nodes: make([]map[uint64]fr.Element, depth+1)}
	for i := range s.nodes {
		s.nodes[i] = map[uint64]fr.Element{}
	}
	return s
}

func (s *Sparse) node(level int, index uint64) fr.Element {
	if n, ok := s.nodes[level][index]; ok {
		return n
	}
	return Zero(level)
}

// Set puts a leaf in its place. It returns ErrRange when the tree has no such place.
func (s *Sparse) Set(index uint64, leaf fr.Element) error {
	if index>>s.depth != 0 {
		return fmt.Errorf("%w: leaf %d of a tree of depth %d", ErrRange, index, s.depth)
	}
	s.nodes[0][index] = leaf
	for level := range s.depth {
		index >>= 1
		s.nodes[level+1][index] = poseidon2.Compress(s.node(level, 2*index), s.node(level, 2*index+1))
	}
	return nil
}

// Root returns the root of now.
func (s *Sparse) Root() fr.Element { return s.node(s.depth, 0) }

// Leaf returns a leaf, zero where none was set.
func (s *Sparse) Leaf(index uint64) fr.Element { return s.node(0, index) }

// Open returns the siblings of a leaf, from level 0 up. It returns ErrRange when the tree has no such leaf.
func (s *Sparse) Open(index uint64) ([]fr.Element, error) {
	if index>>s.depth != 0 {
		return nil, fmt.Errorf("%w: leaf %d of a tree of depth %d", ErrRange, index, s.depth)
	}
	path := make([]fr.Element, s.depth)
	for level := range path {
		path[level] = s.node(level, index>>level^1)
	}
	return path, nil
}
