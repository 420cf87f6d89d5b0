// Package merkle builds and checks Merkle-sum trees, whose root fixes both the leaves and the sum of their amounts.
//
// The tree has the shape of RFC 6962 and proofs are verified as in RFC 9162; see docs/spec/merkle-sum.md. Nothing here
// does I/O, and the same leaves give the same bytes everywhere (I8).
package merkle

import (
	"errors"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// Errors of this package.
var (
	// ErrOverflow reports amounts whose sum needs more than 256 bits.
	ErrOverflow = errors.New("sum of amounts overflows 256 bits")
	// ErrIndex reports an index at or above the number of leaves.
	ErrIndex = errors.New("index is outside the tree")
)

// EmptyRoot is the hash of the tree without leaves: Keccak-256 of nothing.
var EmptyRoot = crypto.Keccak256Hash(nil)

// Prefixes keep a leaf from being read as an inner node.
const (
	leafPrefix = 0x00
	nodePrefix = 0x01
)

// A Leaf says what one device earned in an epoch, and why. All its fields are bound by the root.
type Leaf struct {
	Device     common.Address
	Account    common.Address // where the amount is paid
	Amount     uint256.Int    // smallest unit of the project's token
	Points     uint64
	Reason     common.Hash // the policy's reason code
	Readings   uint64      // number of readings counted
	FirstIndex uint64      // log index of the first of them
	LastIndex  uint64      // log index of the last of them
	Evidence   common.Hash
}

// leafWords is the number of 32-byte words in an encoded leaf.
const leafWords = 9

// Append appends the leaf's encoding, 288 bytes, to b.
func (l *Leaf) Append(b []byte) []byte {
	amount := l.Amount.Bytes32()
	b = append(b, common.LeftPadBytes(l.Device[:], 32)...)
	b = append(b, common.LeftPadBytes(l.Account[:], 32)...)
	b = append(b, amount[:]...)
	b = appendWord(b, l.Points)
	b = append(b, l.Reason[:]...)
	b = appendWord(b, l.Readings)
	b = appendWord(b, l.FirstIndex)
	b = appendWord(b, l.LastIndex)
	return append(b, l.Evidence[:]...)
}

// Hash returns the leaf's hash in the tree.
func (l *Leaf) Hash() common.Hash {
	return crypto.Keccak256Hash(l.Append(append(make([]byte, 0, 1+leafWords*32), leafPrefix)))
}

func appendWord(b []byte, v uint64) []byte {
	w := uint256.NewInt(v).Bytes32()
	return append(b, w[:]...)
}

// A Node is a hash and the sum of the amounts below it.
type Node struct {
	Hash common.Hash
	Sum  uint256.Int
}

// parent returns the node above left and right; false when the sum overflows.
func parent(left, right *Node) (Node, bool) {
	var n Node
	if _, overflow := n.Sum.AddOverflow(&left.Sum, &right.Sum); overflow {
		return Node{}, false
	}
	l, r := left.Sum.Bytes32(), right.Sum.Bytes32()
	n.Hash = crypto.Keccak256Hash([]byte{nodePrefix}, left.Hash[:], l[:], right.Hash[:], r[:])
	return n, true
}

// A SumTree is the tree over a list of leaves. It does not change, so it may be read concurrently.
type SumTree struct {
	// levels[0] are the leaves, each level above halves the one below. An odd last node rises as it is, which gives
	// RFC 6962's shape: the same node, found at the level where its sibling stands.
	levels [][]Node
}

// New builds the tree over leaves in their order.
func New(leaves []Leaf) (*SumTree, error) {
	return Build(len(leaves), func(i int) (Leaf, error) { return leaves[i], nil }, func(n int, do func(task int)) {
		for task := range n {
			do(task)
		}
	})
}

// taskNodes is how many nodes of a level a task hashes: a few milliseconds.
const taskNodes = 4096

// Build builds the tree over n leaves, which it asks for one by one. The runner does independent tasks, at the same time if
// it likes, and returns when all are done; leaf MUST then be safe for concurrent use. The tree does not depend on the runner.
func Build(n int, leaf func(i int) (Leaf, error), run func(tasks int, do func(task int))) (*SumTree, error) {
	level, errs := make([]Node, n), make([]error, (n+taskNodes-1)/taskNodes)
	run(len(errs), func(task int) {
		for i := task * taskNodes; i < min(n, (task+1)*taskNodes); i++ {
			l, err := leaf(i)
			if err != nil {
				errs[task] = err
				return
			}
			level[i] = Node{l.Hash(), l.Amount}
		}
	})
	t := &SumTree{levels: [][]Node{level}}
	for {
		if err := first(errs); err != nil {
			return nil, err
		}
		if len(level) <= 1 {
			return t, nil
		}
		level, errs = above(level, run)
		t.levels = append(t.levels, level)
	}
}

func first(errs []error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// above returns the level over one of at least two nodes, with an error for each task that failed.
func above(level []Node, run func(tasks int, do func(task int))) ([]Node, []error) {
	up := make([]Node, (len(level)+1)/2)
	errs := make([]error, (len(up)+taskNodes-1)/taskNodes)
	run(len(errs), func(task int) {
		for i := task * taskNodes; i < min(len(up), (task+1)*taskNodes); i++ {
			if 2*i+1 == len(level) {
				up[i] = level[2*i] // an odd last node rises
				continue
			}
			var ok bool
			if up[i], ok = parent(&level[2*i], &level[2*i+1]); !ok {
				errs[task] = ErrOverflow
				return
			}
		}
	})
	return up, errs
}

// Size returns the number of leaves.
func (t *SumTree) Size() uint64 { return uint64(len(t.levels[0])) }

// Root returns the root's hash and the sum of all amounts.
func (t *SumTree) Root() Node {
	if t.Size() == 0 {
		return Node{Hash: EmptyRoot}
	}
	return t.levels[len(t.levels)-1][0]
}

// Proof returns the siblings from leaf i up to the root.
func (t *SumTree) Proof(i uint64) ([]Node, error) {
	if i >= t.Size() {
		return nil, ErrIndex
	}
	proof := make([]Node, 0, bits.Len64(t.Size()-1))
	for _, level := range t.levels[:len(t.levels)-1] {
		// A node without a sibling rises; it takes no step here.
		if sibling := i ^ 1; sibling < uint64(len(level)) {
			proof = append(proof, level[sibling])
		}
		i >>= 1
	}
	return proof, nil
}

// Verify reports whether leaf stands at index of the tree of size leaves that has this root.
func Verify(root Node, size uint64, leaf Leaf, index uint64, proof []Node) bool {
	if index >= size {
		return false
	}
	fn, sn := index, size-1
	node := Node{leaf.Hash(), leaf.Amount}
	for i := range proof {
		if sn == 0 {
			return false
		}
		ok := false
		if fn&1 == 1 || fn == sn {
			node, ok = parent(&proof[i], &node)
			for fn&1 == 0 && fn != 0 {
				fn >>= 1
				sn >>= 1
			}
		} else {
			node, ok = parent(&node, &proof[i])
		}
		if !ok {
			return false
		}
		fn >>= 1
		sn >>= 1
	}
	return sn == 0 && node == root
}
