package gadget

import (
	"fmt"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"
)

// A Hasher computes in a circuit what crypto/poseidon2 does.
type Hasher struct {
	api         frontend.API
	permutation *poseidon2.Permutation
}

// NewHasher returns a hasher of the circuit.
func NewHasher(api frontend.API) (Hasher, error) {
	p, err := poseidon2.NewPoseidon2FromParameters(api, 2, 6, 50)
	if err != nil {
		return Hasher{}, fmt.Errorf("poseidon2: %w", err)
	}
	return Hasher{api, p}, nil
}

// Compress maps two values to one.
func (h Hasher) Compress(left, right V) V { return h.permutation.Compress(left, right) }

// Hash chains words by Compress, from 0.
func (h Hasher) Hash(words ...V) V {
	var state V = 0
	for _, w := range words {
		state = h.Compress(state, w)
	}
	return state
}

// Tree returns the root over leaves, of which there MUST be a power of two.
func (h Hasher) Tree(leaves []V) V {
	for len(leaves) > 1 {
		up := make([]V, len(leaves)/2)
		for i := range up {
			up[i] = h.Compress(leaves[2*i], leaves[2*i+1])
		}
		leaves = up
	}
	return leaves[0]
}

// Root returns the root of the tree in which node has the siblings of path, lowest first, and stands at the number of bits, lowest first.
// Bits MUST be bits.
func (h Hasher) Root(node V, bits, path []V) V {
	if len(bits) != len(path) {
		panic(fmt.Sprintf("%d bits for a path of %d", len(bits), len(path)))
	}
	for i, sibling := range path {
		// One product orders the two: move is sibling − node when node is the right one.
		move := h.api.Mul(bits[i], h.api.Sub(sibling, node))
		node = h.Compress(h.api.Add(node, move), h.api.Sub(sibling, move))
	}
	return node
}
