// Package fieldtree keeps binary trees of field elements whose nodes are Poseidon2 compressions, so that circuits and contracts can
// open them: an append-only one of a log's entries, and a sparse one whose leaves change. Where nothing stands yet, leaves are zero.
package fieldtree

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/trellis-network/trellis/crypto/poseidon2"
)

// MaxDepth is that of the deepest tree: a log has at most 2⁴⁸ entries.
const MaxDepth = 48

// Errors that callers tell apart.
var (
	ErrFull     = errors.New("the tree is full")
	ErrRange    = errors.New("outside of the tree")
	ErrProof    = errors.New("the opening does not lead to the root")
	ErrEncoding = errors.New("not a frontier")
)

var zeros = sync.OnceValue(func() (table [MaxDepth + 1]fr.Element) {
	for level := 1; level <= MaxDepth; level++ {
		table[level] = poseidon2.Compress(table[level-1], table[level-1])
	}
	return table
})

// Zero returns the node of a subtree of 2^level zero leaves.
func Zero(level int) fr.Element { return zeros()[level] }

// A Frontier is all that appending to a tree needs: the roots of the full subtrees that its leaves make up, at most one a level. The
// zero value is not valid; see New. It is a value: Append returns another.
type Frontier struct {
	depth int
	size  uint64
	nodes [MaxDepth + 1]fr.Element // nodes[level] is in use where size has the bit
}

// New returns the empty tree of a depth of at most MaxDepth.
func New(depth int) Frontier { return Frontier{depth: depth} }

// Size returns the number of leaves.
func (f Frontier) Size() uint64 { return f.size }

// Append returns the tree with leaves behind those it has. It returns ErrFull when there is no room for all.
func (f Frontier) Append(leaves ...fr.Element) (Frontier, error) {
	if uint64(len(leaves)) > 1<<f.depth-f.size {
		return f, fmt.Errorf("%w: %d leaves, %d more", ErrFull, f.size, len(leaves))
	}
	for _, node := range leaves {
		level := 0
		for ; f.size>>level&1 == 1; level++ {
			node = poseidon2.Compress(f.nodes[level], node)
			f.nodes[level] = fr.Element{}
		}
		f.nodes[level] = node
		f.size++
	}
	return f, nil
}

// Root returns the tree's root.
func (f Frontier) Root() fr.Element {
	if f.size == 1<<f.depth {
		return f.nodes[f.depth]
	}
	var node fr.Element
	for level := range f.depth {
		if f.size>>level&1 == 1 {
			node = poseidon2.Compress(f.nodes[level], node)
		} else if f.size&(1<<level-1) == 0 {
			node = Zero(level + 1) // nothing stands below
		} else {
			node = poseidon2.Compress(node, Zero(level))
		}
	}
	return node
}

// Bytes returns the frontier: its size, 8 bytes, and its nodes from the lowest level on, 32 bytes each, all big-endian.
func (f Frontier) Bytes() []byte {
	out := binary.BigEndian.AppendUint64(nil, f.size)
	for level := range f.depth + 1 {
		if f.size>>level&1 == 1 {
			b := f.nodes[level].Bytes()
			out = append(out, b[:]...)
		}
	}
	return out
}

// Parse is the inverse of Bytes. It returns ErrEncoding for anything else.
func Parse(depth int, raw []byte) (Frontier, error) {
	f := New(depth)
	if len(raw) < 8 {
		return f, fmt.Errorf("%w: %d bytes", ErrEncoding, len(raw))
	}
	f.size = binary.BigEndian.Uint64(raw)
	if f.size > 1<<depth || len(raw) != 8+32*bits.OnesCount64(f.size) {
		return New(depth), fmt.Errorf("%w: size %d in %d bytes", ErrEncoding, f.size, len(raw))
	}
	rest := raw[8:]
	for level := range depth + 1 {
		if f.size>>level&1 == 0 {
			continue
		}
		var err error
		if f.nodes[level], err = poseidon2.Parse([32]byte(rest[:32])); err != nil {
			return New(depth), fmt.Errorf("%w: %w", ErrEncoding, err)
		}
		rest = rest[32:]
	}
	return f, nil
}

// Verify returns nil when node stands at index of a level under root, by its siblings from that level up; else ErrProof. The root is
// at the level of level+len(path), which the caller MUST know to be the tree's depth.
func Verify(root, node fr.Element, index uint64, path []fr.Element) error {
	if index>>len(path) != 0 {
		return fmt.Errorf("%w: index %d with %d siblings", ErrRange, index, len(path))
	}
	for level, sibling := range path {
		if index>>level&1 == 1 {
			node = poseidon2.Compress(sibling, node)
		} else {
			node = poseidon2.Compress(node, sibling)
		}
	}
	if !node.Equal(&root) {
		return ErrProof
	}
	return nil
}
