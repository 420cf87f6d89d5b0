// Package taskinput gathers what a compute task reads, from public files and the chain, each part checked against the task's roots.
package taskinput

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
)

// Errors that callers tell apart.
var (
	// ErrFieldRoot reports a log whose Poseidon2 root is not that of its entries: who published it lied, and the checkpoint shows it.
	ErrFieldRoot = errors.New("the log's Poseidon2 root is not that of its entries")
	// ErrKeysRoot reports session keys that do not give the task's root.
	ErrKeysRoot = errors.New("the session keys do not give the task's root")
	// ErrNoRoot reports an opening that is asked for in a tree that the task has not.
	ErrNoRoot = errors.New("the task has no such root")
	// ErrBlock reports a block of leaves that a tree has not.
	ErrBlock = errors.New("no such block of leaves")
	// ErrTooLarge reports a task that reads more than this machine takes.
	ErrTooLarge = errors.New("the task reads more than is taken here")
)

// Input is what the log and the chain hold for a task, checked against its roots.
type Input struct {
	// Entries are the log's bytes from Task.LogStart on, and Readings what programs see of them, one for each.
	Entries  [][]byte
	Readings []compute.Reading
	// Keys are the project's session keys by slot, at Task.KeysRoot; nil where the task has no such root. They MUST NOT be changed.
	Keys map[uint32]compute.Key
	// Paths opens the block of 2^level leaves that begins at index, in the tree of Task.FieldRoot: the siblings above, lowest first.
	// The first call reads the whole log up to Task.LogEnd, unless another task has, and returns ErrFieldRoot when its tree has
	// another root.
	Paths func(index uint64, level int) ([]common.Hash, error)
	// KeyPaths opens slot in the tree of Task.KeysRoot.
	KeyPaths func(slot uint32) ([]common.Hash, error)
}

// Files is what is read of a project's public files. A *mirror.Mirror is one.
type Files interface {
	// Entries yields the log's entries, each checked against the root of the log at size.
	Entries(ctx context.Context, size uint64, root common.Hash, from, to uint64) iter.Seq2[[]byte, error]
	// MissingFiles names all files that Entries needs and that are not there.
	MissingFiles(ctx context.Context, size uint64, root common.Hash, from, to uint64) ([]string, error)
}

// Keys is what is read of the chain. A *chain.SessionKeyBook is one.
type Keys interface {
	// SessionKeysAt returns a project's session keys by slot, as they were when their tree had this root.
	SessionKeysAt(ctx context.Context, p epoch.Project, root common.Hash) (map[uint32]compute.Key, error)
}

// Config bounds what is read. Its zero value works.
type Config struct {
	Bytes uint64 // of a task's entries, in memory; default 256 MiB
	// Leaves is how long a log may be whose Poseidon2 tree is computed here, 64 bytes a leaf; default 16 Mi.
	Leaves uint64
}

// A Gatherer gathers inputs of one project's tasks. It keeps the log's Poseidon2 tree from one task to the next. Safe for concurrent
// use.
type Gatherer struct {
	cfg    Config
	files  Files
	keys   Keys
	decode func(index uint64, entry []byte) compute.Reading
	field  fieldTree

	mu   sync.Mutex
	kept *keyTree // of the last root; guarded by mu
}

// A keyTree holds a project's session keys at a root. It is not changed.
type keyTree struct {
	root common.Hash
	keys map[uint32]compute.Key
	tree *fieldtree.Sparse
}

// New returns a gatherer that reads the project's files from there.
func New(cfg Config, files Files, keys Keys) *Gatherer {
	if cfg.Bytes == 0 {
		cfg.Bytes = 256 << 20
	}
	if cfg.Leaves == 0 {
		cfg.Leaves = 16 << 20
	}
	return &Gatherer{cfg: cfg, files: files, keys: keys, decode: decode}
}

// decode gives a reading without device, time and signature for an entry that is none.
func decode(index uint64, entry []byte) compute.Reading {
	r, err := compute.Decode(index, entry)
	if err != nil {
		return compute.Reading{Index: index, Slot: compute.NoSlot}
	}
	return r
}

// Gather returns a task's input. Its Paths and KeyPaths hold for as long as ctx. What is missing in the mirror is named, all of it, in
// an error that wraps mirror.ErrMissing; what is not what the chain names, in one that wraps mirror.ErrTampered.
func (g *Gatherer) Gather(ctx context.Context, t compute.Task) (Input, error) {
	if err := t.Check(); err != nil {
		return Input{}, err
	}
	in := Input{}
	var size uint64
	for entry, err := range g.files.Entries(ctx, t.LogEnd, t.LogRoot, t.LogStart, t.LogEnd) {
		if err != nil {
			return Input{}, g.explain(ctx, t, t.LogStart, err)
		}
		if size += uint64(len(entry)); size > g.cfg.Bytes {
			return Input{}, fmt.Errorf("%w: entries %d to %d have over %d bytes; cut the task's log range", ErrTooLarge, t.LogStart, t.LogEnd, g.cfg.Bytes)
		}
		in.Readings = append(in.Readings, g.decode(t.LogStart+uint64(len(in.Entries)), entry))
		in.Entries = append(in.Entries, entry)
	}
	var err error
	if in.Keys, in.KeyPaths, err = g.sessionKeys(ctx, t); err != nil {
		return Input{}, err
	}
	in.Paths = func(index uint64, level int) ([]common.Hash, error) { return g.paths(ctx, t, index, level) }
	return in, nil
}

// CheckField reads the log up to the task's end, and returns ErrFieldRoot unless the Poseidon2 tree of its entries has the task's root.
func (g *Gatherer) CheckField(ctx context.Context, t compute.Task) error {
	if t.FieldRoot == (common.Hash{}) {
		return fmt.Errorf("%w: the log has no Poseidon2 tree", ErrNoRoot)
	}
	return g.field.at(ctx, g, t, func(*fieldtree.Tree) error { return nil })
}

func (g *Gatherer) paths(ctx context.Context, t compute.Task, index uint64, level int) (path []common.Hash, err error) {
	if t.FieldRoot == (common.Hash{}) {
		return nil, fmt.Errorf("%w: the log has no Poseidon2 tree", ErrNoRoot)
	}
	err = g.field.at(ctx, g, t, func(f *fieldtree.Tree) error {
		path, err = open(f, t.LogEnd, index, level)
		return err
	})
	return path, err
}

// explain names every file that is missing, not only the first.
func (g *Gatherer) explain(ctx context.Context, t compute.Task, from uint64, cause error) error {
	cause = fmt.Errorf("read entries %d to %d of the log of project %d: %w", from, t.LogEnd, t.Project, cause)
	if !errors.Is(cause, mirror.ErrMissing) {
		return cause
	}
	names, err := g.files.MissingFiles(ctx, t.LogEnd, t.LogRoot, from, t.LogEnd)
	if err != nil || len(names) < 2 {
		return cause // which names the one
	}
	return fmt.Errorf("%w; these are missing: %s", cause, strings.Join(names, ", "))
}

// sessionKeys returns the keys at the task's root, and what opens their tree.
func (g *Gatherer) sessionKeys(ctx context.Context, t compute.Task) (map[uint32]compute.Key, func(uint32) ([]common.Hash, error), error) {
	if t.KeysRoot == (common.Hash{}) {
		return nil, func(uint32) ([]common.Hash, error) {
			return nil, fmt.Errorf("%w: the project has no session keys", ErrNoRoot)
		}, nil
	}
	held, err := g.keysAt(ctx, t)
	if err != nil {
		return nil, nil, err
	}
	return held.keys, func(slot uint32) ([]common.Hash, error) { return words(held.tree.Open(uint64(slot))) }, nil
}

func (g *Gatherer) keysAt(ctx context.Context, t compute.Task) (*keyTree, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.kept != nil && g.kept.root == t.KeysRoot {
		return g.kept, nil
	}
	keys, err := g.keys.SessionKeysAt(ctx, t.Project, t.KeysRoot)
	if err != nil {
		return nil, fmt.Errorf("read the session keys of project %d: %w", t.Project, err)
	}
	tree, err := keysTree(keys)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKeysRoot, err)
	}
	if root := tree.Root(); root.Bytes() != t.KeysRoot {
		return nil, fmt.Errorf("%w: project %d has %d keys, whose root is 0x%x, not %s", ErrKeysRoot, t.Project, len(keys), root.Bytes(), t.KeysRoot)
	}
	if keys == nil {
		keys = map[uint32]compute.Key{} // of a root of none
	}
	g.kept = &keyTree{t.KeysRoot, keys, tree}
	return g.kept, nil
}
