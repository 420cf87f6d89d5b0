package taskinput

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/compute"
)

// zeros are the roots of empty trees by depth.
var zeros = sync.OnceValue(func() (z [compute.FieldDepth + 1]fr.Element) {
	for i := range compute.FieldDepth {
		z[i+1] = poseidon2.Compress(z[i], z[i])
	}
	return z
})

// A tree holds the whole subtrees of a list of leaves that grows: what does not change any more. levels[k][i] is the root of leaves
// i·2^k to (i+1)·2^k.
type tree struct {
	levels [compute.FieldDepth + 1][]fr.Element
}

func (t *tree) size() uint64 { return uint64(len(t.levels[0])) }

func (t *tree) append(leaf fr.Element) {
	t.levels[0] = append(t.levels[0], leaf)
	for k := 0; k < compute.FieldDepth && len(t.levels[k])%2 == 0; k++ {
		n := len(t.levels[k])
		t.levels[k+1] = append(t.levels[k+1], poseidon2.Compress(t.levels[k][n-2], t.levels[k][n-1]))
	}
}

// node is a node of the tree of the first size leaves. At most one node a level is neither whole nor empty.
func (t *tree) node(size, index uint64, level int) fr.Element {
	switch {
	case index<<level >= size:
		return zeros()[level]
	case (index+1)<<level <= size:
		return t.levels[level][index]
	}
	return poseidon2.Compress(t.node(size, 2*index, level-1), t.node(size, 2*index+1, level-1))
}

func (t *tree) root(size uint64) common.Hash { return wordOf(t.node(size, 0, compute.FieldDepth)) }

// open returns the siblings above the block of 2^level leaves from index on, in the tree of the first size leaves.
func (t *tree) open(size, index uint64, level int) ([]common.Hash, error) {
	if level < 0 || level > compute.FieldDepth || index >= 1<<compute.FieldDepth || index%(1<<level) != 0 {
		return nil, fmt.Errorf("%w: 2^%d leaves from %d on", ErrBlock, level, index)
	}
	var path []common.Hash
	for at := index >> level; level < compute.FieldDepth; level++ {
		path = append(path, wordOf(t.node(size, at^1, level)))
		at >>= 1
	}
	return path, nil
}

func wordOf(e fr.Element) common.Hash { return e.Bytes() }

// A fieldTree is the tree of a log's entries as far as it was read.
type fieldTree struct {
	mu   sync.Mutex
	tree tree
}

// at calls with the tree of the task's log, at least as long as that, after comparing its root.
func (f *fieldTree) at(ctx context.Context, g *Gatherer, t compute.Task, with func(*tree) error) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if t.LogEnd > g.cfg.Leaves {
		return fmt.Errorf("%w: a log of %d entries, whose Poseidon2 tree of at most %d is computed", ErrTooLarge, t.LogEnd, g.cfg.Leaves)
	}
	began := f.tree.size()
	err := f.read(ctx, g, t)
	if err == nil && f.tree.root(t.LogEnd) != t.FieldRoot && began > 0 {
		// What is kept was read under another root of the log, and may be of another history.
		f.tree = tree{}
		err = f.read(ctx, g, t)
	}
	if err != nil {
		return err
	}
	if root := f.tree.root(t.LogEnd); root != t.FieldRoot {
		f.tree = tree{}
		return fmt.Errorf("%w: at size %d it is %s, not %s", ErrFieldRoot, t.LogEnd, root, t.FieldRoot)
	}
	return with(&f.tree)
}

// read goes on to the task's end. What was read before an error stays.
func (f *fieldTree) read(ctx context.Context, g *Gatherer, t compute.Task) error {
	const part = 1 << 12
	from := f.tree.size()
	var entries [][]byte
	for entry, err := range g.files.Entries(ctx, t.LogEnd, t.LogRoot, from, t.LogEnd) {
		if err != nil {
			return g.explain(ctx, t, from, err)
		}
		if entries = append(entries, entry); len(entries) == part {
			f.take(g.decode, entries)
			entries = entries[:0]
		}
	}
	f.take(g.decode, entries)
	return nil
}

// take appends the leaves of entries, computed on all processors.
func (f *fieldTree) take(decode Decode, entries [][]byte) {
	first := f.tree.size()
	leaves := make([]fr.Element, len(entries))
	workers := runtime.GOMAXPROCS(0)
	var group sync.WaitGroup
	for w := range workers {
		group.Go(func() {
			for i := w; i < len(entries); i += workers {
				leaves[i] = decode(first+uint64(i), entries[i]).Leaf()
			}
		})
	}
	group.Wait()
	for _, leaf := range leaves {
		f.tree.append(leaf)
	}
}

// A sparse tree has leaves at few places.
type sparse struct {
	levels [compute.KeysDepth + 1]map[uint32]fr.Element
}

func keysTree(keys map[uint32]compute.Key) *sparse {
	s := &sparse{}
	s.levels[0] = make(map[uint32]fr.Element, len(keys))
	for slot, key := range keys {
		s.levels[0][slot] = key.Leaf()
	}
	for k := range compute.KeysDepth {
		s.levels[k+1] = make(map[uint32]fr.Element)
		for at := range s.levels[k] {
			if _, is := s.levels[k+1][at/2]; !is {
				s.levels[k+1][at/2] = poseidon2.Compress(s.node(k, at&^1), s.node(k, at|1))
			}
		}
	}
	return s
}

func (s *sparse) node(level int, at uint32) fr.Element {
	if e, is := s.levels[level][at]; is {
		return e
	}
	return zeros()[level]
}

func (s *sparse) root() common.Hash { return wordOf(s.node(compute.KeysDepth, 0)) }

func (s *sparse) open(slot uint32) []common.Hash {
	path := make([]common.Hash, compute.KeysDepth)
	for k := range path {
		path[k] = wordOf(s.node(k, slot>>k^1))
	}
	return path
}
