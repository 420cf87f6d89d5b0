package enclave

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/compute"
)

// ErrInput is an input that is not what the task names: the host lies, or is mistaken. The enclave signs nothing then.
var ErrInput = errors.New("the input is not what the task names")

// readings gives what programs see of the entries, after they were compared with the task's roots.
//
// A log that is read from its beginning is compared with its own root. Of a later range the field tree is enough, and its leaves bind only
// what has a session signature: what has none is blank, so that a host cannot put another entry in its place.
func (r *Request) readings() ([]compute.Reading, error) {
	t := r.Task
	if err := t.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInput, err)
	}
	if n := t.LogEnd - t.LogStart; uint64(len(r.Entries)) != n {
		return nil, fmt.Errorf("%d entries for a range of %d: %w", len(r.Entries), n, ErrInput)
	}
	all := make([]compute.Reading, len(r.Entries))
	for i, entry := range r.Entries {
		all[i] = decode(t.LogStart+uint64(i), entry)
	}
	if t.LogStart == 0 {
		if got := common.Hash(logRoot(r.Entries)); got != t.LogRoot {
			return nil, fmt.Errorf("the entries have the root %s, the task names %s: %w", got, t.LogRoot, ErrInput)
		}
		return all, nil
	}
	if t.FieldRoot == (common.Hash{}) {
		return nil, fmt.Errorf("the range begins at %d of a log without a field tree, so no enclave can check it; begin at 0: %w", t.LogStart, ErrInput)
	}
	leaves := make([]fr.Element, len(all))
	for i := range all {
		if leaves[i] = all[i].Leaf(); leaves[i].IsZero() {
			all[i] = compute.Reading{Index: all[i].Index, Slot: compute.NoSlot}
		}
	}
	return all, r.checkBlocks(leaves)
}

// decode gives a blank reading for an entry that is none.
func decode(index uint64, entry []byte) compute.Reading {
	reading, err := compute.Decode(index, entry)
	if err != nil {
		return compute.Reading{Index: index, Slot: compute.NoSlot}
	}
	return reading
}

// checkBlocks compares leaves with the field tree, block by block.
func (r *Request) checkBlocks(leaves []fr.Element) error {
	t, at := r.Task, r.Task.LogStart
	for _, b := range r.Blocks {
		if at >= t.LogEnd || b.Level != levelAt(at, t.LogEnd) {
			return fmt.Errorf("a block of level %d at %d: %w", b.Level, at, ErrInput)
		}
		from := at - t.LogStart
		node, err := fieldtree.Block(b.Level, leaves[from:from+1<<b.Level])
		if err != nil {
			return fmt.Errorf("block at %d: %w", at, err)
		}
		if err := verify(t.FieldRoot, node, at>>b.Level, b.Path, compute.FieldDepth-b.Level); err != nil {
			return fmt.Errorf("entries %d to %d in the field tree: %w", at, at+1<<b.Level, err)
		}
		at += 1 << b.Level
	}
	if at != t.LogEnd {
		return fmt.Errorf("entries from %d on are in no block: %w", at, ErrInput)
	}
	return nil
}

// keys gives the session keys of the slots that signed. All of them have to be there, empty ones too: a host that could leave one out
// could leave its readings out.
func (r *Request) keys(readings []compute.Reading) (map[uint32]compute.Key, error) {
	if r.Task.KeysRoot == (common.Hash{}) {
		return nil, nil
	}
	want := slots(readings)
	if len(r.Keys) != len(want) {
		return nil, fmt.Errorf("session keys of %d slots, the readings have %d: %w", len(r.Keys), len(want), ErrInput)
	}
	out := make(map[uint32]compute.Key)
	for i, k := range r.Keys {
		if k.Slot != want[i] {
			return nil, fmt.Errorf("session key of slot %d, want that of %d: %w", k.Slot, want[i], ErrInput)
		}
		var leaf fr.Element
		if k.Key != nil {
			leaf = k.Key.Leaf()
			out[k.Slot] = *k.Key
		}
		if err := verify(r.Task.KeysRoot, leaf, uint64(k.Slot), k.Path, compute.KeysDepth); err != nil {
			return nil, fmt.Errorf("session key of slot %d: %w", k.Slot, err)
		}
	}
	return out, nil
}

// verify returns nil when node stands at index, under root, below a path of want siblings.
func verify(root common.Hash, node fr.Element, index uint64, path []common.Hash, want int) error {
	if len(path) != want {
		return fmt.Errorf("a path of %d, want %d: %w", len(path), want, ErrInput)
	}
	top, err := poseidon2.Parse(root)
	if err != nil {
		return fmt.Errorf("root %s: %w: %w", root, ErrInput, err)
	}
	siblings := make([]fr.Element, len(path))
	for i, p := range path {
		if siblings[i], err = poseidon2.Parse(p); err != nil {
			return fmt.Errorf("sibling %s: %w: %w", p, ErrInput, err)
		}
	}
	if err := fieldtree.Verify(top, node, index, siblings); err != nil {
		return fmt.Errorf("%w: %w", ErrInput, err)
	}
	return nil
}

// logRoot is RFC 6962's root over entries: of each two perfect subtrees of one size, one is made; then the rest is joined from the right.
func logRoot(entries [][]byte) tlog.Hash {
	var stack []tlog.Hash
	for i, entry := range entries {
		hash := tlog.RecordHash(entry)
		for n := i; n&1 == 1; n >>= 1 {
			last := len(stack) - 1
			hash, stack = tlog.NodeHash(stack[last], hash), stack[:last]
		}
		stack = append(stack, hash)
	}
	root := stack[len(stack)-1]
	for i := len(stack) - 2; i >= 0; i-- {
		root = tlog.NodeHash(stack[i], root)
	}
	return root
}
