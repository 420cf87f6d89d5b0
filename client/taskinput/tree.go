package taskinput

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/compute"
)

// A fieldTree is the tree of a log's entries as far as it was read.
type fieldTree struct {
	mu   sync.Mutex
	tree *fieldtree.Tree // guarded by mu; nil before the first use
}

// at calls with the tree of the task's log, at least as long as that, after comparing its root.
func (f *fieldTree) at(ctx context.Context, g *Gatherer, t compute.Task, with func(*fieldtree.Tree) error) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if t.LogEnd > g.cfg.Leaves {
		return fmt.Errorf("%w: a log of %d entries, whose Poseidon2 tree of at most %d is computed", ErrTooLarge, t.LogEnd, g.cfg.Leaves)
	}
	anew := f.tree == nil
	root, err := f.read(ctx, g, t)
	if err == nil && root != t.FieldRoot && !anew {
		// What is kept was read under another root of the log, and may be of another history.
		f.tree = nil
		root, err = f.read(ctx, g, t)
	}
	if err != nil {
		return err
	}
	if root != t.FieldRoot {
		f.tree = nil
		return fmt.Errorf("%w: at size %d it is %s, not %s", ErrFieldRoot, t.LogEnd, root, t.FieldRoot)
	}
	return with(f.tree)
}

// read goes on to the task's end, and returns the root there. What was read before an error stays.
func (f *fieldTree) read(ctx context.Context, g *Gatherer, t compute.Task) (common.Hash, error) {
	const part = 1 << 12
	if f.tree == nil {
		f.tree = fieldtree.NewTree(compute.FieldDepth)
	}
	from := f.tree.Size()
	var entries [][]byte
	for entry, err := range g.files.Entries(ctx, t.LogEnd, t.LogRoot, from, t.LogEnd) {
		if err != nil {
			return common.Hash{}, g.explain(ctx, t, from, err)
		}
		if entries = append(entries, entry); len(entries) == part {
			if err := f.tree.Append(g.leaves(f.tree.Size(), entries)...); err != nil {
				return common.Hash{}, err
			}
			entries = entries[:0]
		}
	}
	if err := f.tree.Append(g.leaves(f.tree.Size(), entries)...); err != nil {
		return common.Hash{}, err
	}
	root, err := f.tree.Root(t.LogEnd)
	return root.Bytes(), err
}

// leaves are those of entries from first on, computed on all processors.
func (g *Gatherer) leaves(first uint64, entries [][]byte) []fr.Element {
	out := make([]fr.Element, len(entries))
	workers := runtime.GOMAXPROCS(0)
	var group sync.WaitGroup
	for w := range workers {
		group.Go(func() {
			for i := w; i < len(entries); i += workers {
				out[i] = g.decode(first+uint64(i), entries[i]).Leaf()
			}
		})
	}
	group.Wait()
	return out
}

// open returns the siblings above the block of 2^level leaves from index on, in the tree of the first size leaves.
func open(t *fieldtree.Tree, size, index uint64, level int) ([]common.Hash, error) {
	if level < 0 || level > compute.FieldDepth || index%(1<<level) != 0 {
		return nil, fmt.Errorf("%w: 2^%d leaves from %d on", ErrBlock, level, index)
	}
	path, err := t.Open(size, level, index>>level)
	return words(path, err)
}

func words(path []fr.Element, err error) ([]common.Hash, error) {
	if errors.Is(err, fieldtree.ErrRange) {
		return nil, fmt.Errorf("%w: %w", ErrBlock, err)
	} else if err != nil {
		return nil, err
	}
	out := make([]common.Hash, len(path))
	for i, e := range path {
		out[i] = e.Bytes()
	}
	return out, nil
}

func keysTree(keys map[uint32]compute.Key) (*fieldtree.Sparse, error) {
	tree := fieldtree.NewSparse(compute.KeysDepth)
	for slot, key := range keys {
		if err := tree.Set(uint64(slot), key.Leaf()); err != nil {
			return nil, err
		}
	}
	return tree, nil
}
