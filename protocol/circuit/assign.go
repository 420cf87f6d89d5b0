package circuit

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/circuit/gadget"
	"github.com/trellis-network/trellis/protocol/compute"
)

// Assign returns the program's circuit with all values, of which the output is one, and that output. It returns ErrInput when the input
// is not that of the task's roots, so that a circuit which is not satisfied is a fault of ours.
func (p *Program) Assign(task compute.Task, claim common.Hash, in Input) (*Batch, []byte, error) {
	v, err := p.view(task, in)
	if err != nil {
		return nil, nil, err
	}
	output, extra, err := p.family.evaluate(v)
	if err != nil {
		return nil, nil, err
	}
	raw := compute.EncodeWords(output...)
	public, err := task.PublicInput(claim, raw)
	if err != nil {
		return nil, nil, err
	}
	b := p.Circuit()
	b.Public, b.Claim = public, new(big.Int).Rsh(claim.Big(), 8)
	b.FieldRoot, b.KeysRoot = task.FieldRoot.Big(), task.KeysRoot.Big()
	b.Log, b.Window = pair(task.LogStart, task.LogEnd), pair(task.WindowStart, task.WindowEnd)
	fill(b.Params, v.params)
	fill(b.Output, output)
	fill(b.Extra, extra)
	if err := p.assignBlock(b, task, in); err != nil {
		return nil, nil, err
	}
	return b, raw, p.assignKeys(b, task, in)
}

func fill(to []wire, from []*big.Int) {
	for i := range to {
		to[i] = from[i]
	}
}

func pair(high, low uint64) *big.Int {
	n := new(big.Int).SetUint64(high)
	return n.Lsh(n, 64).Or(n, new(big.Int).SetUint64(low))
}

// assignBlock gives the entries of the block, and the way up from it.
func (p *Program) assignBlock(b *Batch, task compute.Task, in Input) error {
	base, err := p.Block(task)
	if err != nil {
		return err
	}
	leaves := make([]fr.Element, p.Size())
	for i := range b.Readings {
		index := base + uint64(i)
		if index >= task.LogStart && index < task.LogEnd {
			r := in.Readings[index-task.LogStart]
			leaves[i] = r.Leaf()
			b.Readings[i] = assignReading(r)
			continue
		}
		b.Readings[i] = assignReading(compute.Reading{})
		if index < task.LogStart { // from the end on, leaves are zero
			if leaves[i], err = leafAt(in, index); err != nil {
				return err
			}
		}
		b.Readings[i].Raw = leaves[i]
	}
	path, err := siblings(in.Paths(base, p.Level))
	if err != nil {
		return err
	}
	return climb("log", fold(leaves), base>>p.Level, path, b.Above, task.FieldRoot)
}

// leafAt returns a leaf that is not of the task's range: the lowest sibling of its neighbour.
func leafAt(in Input, index uint64) (fr.Element, error) {
	path, err := siblings(in.Paths(index^1, 0))
	if err != nil || len(path) == 0 {
		return fr.Element{}, fmt.Errorf("open entry %d: %w", index, err)
	}
	return path[0], nil
}

func siblings(raw []common.Hash, err error) ([]fr.Element, error) {
	if err != nil {
		return nil, err
	}
	list := make([]fr.Element, len(raw))
	for i, s := range raw {
		if list[i], err = poseidon2.Parse(s); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrInput, err)
		}
	}
	return list, nil
}

// fold returns the root over leaves.
func fold(nodes []fr.Element) fr.Element {
	for len(nodes) > 1 {
		nodes = parents(nodes)
	}
	return nodes[0]
}

func parents(nodes []fr.Element) []fr.Element {
	up := make([]fr.Element, len(nodes)/2)
	for i := range up {
		up[i] = poseidon2.Compress(nodes[2*i], nodes[2*i+1])
	}
	return up
}

// climb gives the siblings above a node, and checks that they lead to the root.
func climb(tree string, node fr.Element, index uint64, path []fr.Element, to []wire, root common.Hash) error {
	if len(path) != len(to) {
		return fmt.Errorf("%w: a path of %d in the tree of the %s, want %d", ErrInput, len(path), tree, len(to))
	}
	for i, s := range path {
		to[i] = s
		if index>>i&1 == 1 {
			node = poseidon2.Compress(s, node)
		} else {
			node = poseidon2.Compress(node, s)
		}
	}
	if common.Hash(node.Bytes()) != root {
		return fmt.Errorf("%w: the tree of the %s has root %s, the task says %s", ErrInput, tree, common.Hash(node.Bytes()), root)
	}
	return nil
}

// assignReading gives what is signed; of an entry without a session, nothing.
func assignReading(r compute.Reading) gadget.Reading {
	zero := gadget.Point{X: 0, Y: 1}
	g := gadget.Reading{Raw: 0, Present: 0, Words: [5]wire{0, 0, 0, 0, 0}, A: zero, R: zero, S: 0}
	if r.Session != nil {
		who := r.Device.Big()
		who.Lsh(who, 32).Or(who, new(big.Int).SetUint64(uint64(r.Slot)))
		g.Present = 1
		g.Words = [5]wire{r.Schema.Big(), who, pair(r.Sequence, r.Time), pair(r.Values[0], r.Values[1]), pair(r.Values[2], r.Values[3])}
		g.A, g.R, g.S = gadget.Point{X: r.Session.AX, Y: r.Session.AY}, gadget.Point{X: r.Session.RX, Y: r.Session.RY}, r.Session.S
	}
	return g
}

// assignKeys gives each reading's key, the way up from it, and the crown.
func (p *Program) assignKeys(b *Batch, task compute.Task, in Input) error {
	levels := [][]fr.Element{make([]fr.Element, gadget.KeySlots)}
	for slot := range levels[0] {
		if key, ok := in.Keys[uint32(slot)]; ok {
			levels[0][slot] = key.Leaf()
		}
	}
	for len(levels) <= gadget.KeySlotBits {
		levels = append(levels, parents(levels[len(levels)-1]))
	}
	depth := gadget.KeySlotBits - p.crownBits()
	for i, node := range levels[depth] {
		b.Crown[i] = node
	}
	base, _ := p.Block(task)
	for i := range b.Readings {
		slot := uint32(0)
		if at := base + uint64(i); at >= task.LogStart && at < task.LogEnd {
			if r := in.Readings[at-task.LogStart]; r.Session != nil {
				slot = r.Slot % gadget.KeySlots
			}
		}
		b.Readings[i].Key = assignKey(in.Keys, slot)
		for j := range depth {
			b.KeyPaths[i][j] = levels[j][slot>>j^1]
		}
	}
	path, err := siblings(in.KeyPaths(0))
	if err != nil {
		return err
	}
	if len(path) < gadget.KeySlotBits {
		return fmt.Errorf("%w: a path of %d in the tree of the keys", ErrInput, len(path))
	}
	return climb("keys", levels[gadget.KeySlotBits][0], 0, path[gadget.KeySlotBits:], b.KeysAbove, task.KeysRoot)
}

func assignKey(keys map[uint32]compute.Key, slot uint32) gadget.Key {
	key, ok := keys[slot]
	if !ok {
		return gadget.Key{Present: 0, Device: 0, X: 0, Y: 0, Until: 0}
	}
	return gadget.Key{Present: 1, Device: key.Device.Big(), X: key.AX, Y: key.AY, Until: key.Until}
}
