// Package circuittest makes logs of session-signed readings for tests of circuits: good ones, and every kind of bad one.
package circuittest

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/compute"
)

// Schema is that of the readings of a world.
var Schema = common.Hash{1: 7}

// Times of worlds, in Unix milliseconds.
const (
	Start = 1_700_000_000_000
	End   = Start + 3_600_000
	Until = End + 1
)

// A Station is a device with a session key.
type Station struct {
	Device common.Address
	Slot   uint32
	key    *eddsa.PrivateKey
}

// A World is a project's stations and log.
type World struct {
	Stations []Station
	Keys     map[uint32]compute.Key
	Log      []compute.Reading // entry i; without a session an entry that circuits pass over
}

// Word returns the value word of a number in millionths.
func Word(millionths int64) uint64 { return uint64(millionths) + 1<<63 }

// NewWorld returns stations with the slots, and an empty log.
func NewWorld(slots ...uint32) *World {
	w := &World{Keys: map[uint32]compute.Key{}}
	for _, slot := range slots {
		key, err := eddsa.GenerateKey(strings.NewReader(fmt.Sprintf("%-32d", slot)))
		if err != nil {
			panic(err)
		}
		device := common.BigToAddress(big.NewInt(int64(slot) + 1<<40))
		w.Stations = append(w.Stations, Station{device, slot, key})
		w.Keys[slot] = compute.Key{Device: device, AX: key.PublicKey.A.X, AY: key.PublicKey.A.Y, Until: Until}
	}
	return w
}

// Read has a station sign a reading, and appends it to the log.
func (w *World) Read(station int, time uint64, values ...uint64) *compute.Reading {
	s := w.Stations[station]
	r := compute.Reading{Index: uint64(len(w.Log)), Device: s.Device, Slot: s.Slot, Sequence: uint64(len(w.Log)) + 1, Time: time, Schema: Schema}
	copy(r.Values[:], values)
	w.Log = append(w.Log, r)
	last := &w.Log[len(w.Log)-1]
	s.Sign(last)
	return last
}

// Skip appends an entry without a session.
func (w *World) Skip() {
	w.Log = append(w.Log, compute.Reading{Index: uint64(len(w.Log)), Slot: compute.NoSlot, Time: Start})
}

// Sign signs a reading anew.
func (s Station) Sign(r *compute.Reading) {
	m := r.Message()
	message := m.Bytes()
	raw, err := s.key.Sign(message[:], gnark.NewMerkleDamgardHasher())
	if err != nil {
		panic(err)
	}
	var signature eddsa.Signature
	if _, err := signature.SetBytes(raw); err != nil {
		panic(err)
	}
	r.Session = &compute.Session{AX: s.key.PublicKey.A.X, AY: s.key.PublicKey.A.Y, RX: signature.R.X, RY: signature.R.Y}
	r.Session.S.SetBytes(signature.S[:])
}

// Verifies asks gnark-crypto whether a reading's signature is valid. Its encoding cannot say a point off the curve.
func Verifies(r compute.Reading) bool {
	if point := twistededwards.NewPointAffine(r.Session.RX, r.Session.RY); !point.IsOnCurve() {
		return false
	}
	var public eddsa.PublicKey
	public.A.X, public.A.Y = r.Session.AX, r.Session.AY
	var signature eddsa.Signature
	signature.R.X, signature.R.Y = r.Session.RX, r.Session.RY
	signature.S = r.Session.S.Bytes()
	m := r.Message()
	message := m.Bytes()
	ok, err := public.Verify(signature.Bytes(), message[:], gnark.NewMerkleDamgardHasher())
	return ok && err == nil
}

// tree is a sparse tree, by level and index.
type tree struct {
	depth int
	nodes []map[uint64]fr.Element
	empty []fr.Element
}

func newTree(depth int, leaves map[uint64]fr.Element) tree {
	t := tree{depth: depth, nodes: []map[uint64]fr.Element{leaves}, empty: make([]fr.Element, depth+1)}
	for level := range depth {
		t.empty[level+1] = poseidon2.Compress(t.empty[level], t.empty[level])
		up := map[uint64]fr.Element{}
		for i := range t.nodes[level] {
			if _, ok := up[i/2]; !ok {
				up[i/2] = poseidon2.Compress(t.at(level, i&^1), t.at(level, i|1))
			}
		}
		t.nodes = append(t.nodes, up)
	}
	return t
}

func (t tree) at(level int, index uint64) fr.Element {
	if n, ok := t.nodes[level][index]; ok {
		return n
	}
	return t.empty[level]
}

func (t tree) path(level int, index uint64) (path []common.Hash) {
	for ; level < t.depth; level++ {
		node := t.at(level, index^1)
		path = append(path, node.Bytes())
		index /= 2
	}
	return path
}

// Task returns a task over a range of the log at the size of its end, and its input.
func (w *World) Task(start, end uint64, params ...*big.Int) (compute.Task, circuit.Input) {
	leaves, keys := map[uint64]fr.Element{}, map[uint64]fr.Element{}
	for i, r := range w.Log[:end] {
		leaves[uint64(i)] = r.Leaf()
	}
	for slot, key := range w.Keys {
		keys[uint64(slot)] = key.Leaf()
	}
	log, session := newTree(compute.FieldDepth, leaves), newTree(compute.KeysDepth, keys)
	logRoot, keysRoot := log.at(compute.FieldDepth, 0), session.at(compute.KeysDepth, 0)
	task := compute.Task{
		Project: 1, Version: 1, LogStart: start, LogEnd: end, WindowStart: Start, WindowEnd: End, LogRoot: common.Hash{1},
		FieldRoot: logRoot.Bytes(), KeysRoot: keysRoot.Bytes(), Params: compute.EncodeWords(params...), Requester: common.Address{2}, Nonce: 3,
	}
	return task, circuit.Input{
		Readings: w.Log[start:end], Keys: w.Keys,
		Paths:    func(index uint64, level int) ([]common.Hash, error) { return log.path(level, index>>level), nil },
		KeyPaths: func(slot uint32) ([]common.Hash, error) { return session.path(0, uint64(slot)), nil },
	}
}

// Random is a source of randomness, as math/rand/v2 has it.
type Random interface {
	IntN(n int) int
	Int64N(n int64) int64
	Uint64N(n uint64) uint64
}

// Fill fills a world's log up to size with readings of all kinds: good ones, and such as do not count for one reason each.
func (w *World) Fill(random Random, size int) {
	for len(w.Log) < size {
		station := random.IntN(len(w.Stations))
		at := Start + random.Uint64N(End-Start)
		values := []uint64{Word(random.Int64N(50_000_000)), Word(random.Int64N(50_000_000)), Word(-random.Int64N(1000)), 0}
		if random.IntN(4) > 0 {
			w.Read(station, at, values...)
			continue
		}
		w.spoil(random, station, at, values)
	}
}

// spoil appends a reading that does not count, or just so.
func (w *World) spoil(random Random, station int, at uint64, values []uint64) {
	s := w.Stations[station]
	edit := func(change func(r *compute.Reading), sign bool) {
		r := w.Read(station, at, values...)
		change(r)
		if sign {
			s.Sign(r)
		}
	}
	one := fr.One()
	switch random.IntN(12) {
	case 0:
		w.Skip()
	case 1: // the signature is of another reading
		edit(func(r *compute.Reading) { r.Values[0]++ }, false)
	case 2: // S is not that of the signature
		edit(func(r *compute.Reading) { r.Session.S.Add(&r.Session.S, &one) }, false)
	case 3: // signed with the key of another slot
		other := w.Stations[(station+1)%len(w.Stations)]
		edit(func(r *compute.Reading) { other.Sign(r) }, false)
	case 4: // before the window
		at = Start - 1
		edit(func(*compute.Reading) {}, false)
	case 5: // at its end
		at = End
		edit(func(*compute.Reading) {}, false)
	case 6:
		edit(func(r *compute.Reading) { r.Schema = common.Hash{1: 8} }, true)
	case 7: // a slot that nobody has
		edit(func(r *compute.Reading) { r.Slot = 1000 }, true)
	case 8: // another device
		edit(func(r *compute.Reading) { r.Device[0]++ }, true)
	case 9: // R is not on the curve
		edit(func(r *compute.Reading) { r.Session.RX.Add(&r.Session.RX, &one) }, false)
	case 10: // a field without a value
		values[0] = 0
		edit(func(*compute.Reading) {}, false)
	case 11: // the key has run out
		at = Until + 1
		edit(func(*compute.Reading) {}, false)
	}
}
