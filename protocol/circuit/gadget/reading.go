package gadget

import (
	"github.com/consensys/gnark/frontend"
)

// A Key is what a project's tree of session keys holds at a slot: all of it, or nothing.
type Key struct{ Present, Device, X, Y, Until V }

// A Reading is what the prover says that an entry of the log is.
type Reading struct {
	Raw     V    // the leaf, of entries that are not looked into
	Present V    // 1 for an entry with a session signature
	Words   [5]V // what the signed message hashes
	A, R    Point
	S       V
	Key     Key // what the tree of keys holds at the reading's slot, or its 8 low bits
}

// KeySlots is how many slots circuits look up: the lowest.
const (
	KeySlots    = 256
	KeySlotBits = 8
)

// An Opened reading is what was shown of an entry.
type Opened struct {
	Leaf  V
	Valid V // 1 when the signature is valid, and its key the slot's at the reading's time
	Key   V // the leaf of Key: MUST be shown to stand at SlotBits in the tree of keys

	Schema, Time, Device V
	SlotBits             []V  // 8, lowest first; those of a valid reading are its slot
	Pairs                [2]V // two values each, 2⁶⁴ times the first plus the second
}

// OpenReading shows what an entry of the log is whose leaf is not zero. It asserts that what is signed is well formed (numbers are in
// range), which every leaf of a log has to be; of signature and key it tells whether they are valid.
func OpenReading(api frontend.API, h Hasher, r Reading) Opened {
	api.AssertIsBoolean(r.Present)
	challenge := h.Hash(r.R.X, r.R.Y, r.A.X, r.A.Y, h.Hash(r.Words[:]...))
	who := Bits(api, r.Words[1], 160+32)
	_, time := Split(api, r.Words[2], 64, 64)
	o := Opened{
		Leaf:   api.Mul(r.Present, h.Compress(challenge, r.S)),
		Key:    OpenKey(api, h, r.Key),
		Schema: r.Words[0], Time: time, Device: api.FromBinary(who[32:]...),
		SlotBits: who[:KeySlotBits], Pairs: [2]V{r.Words[3], r.Words[4]},
	}
	signed := SignatureValid(api, r.A, r.R, r.S, challenge)
	low := api.IsZero(Sum(api, who[KeySlotBits:32]...))
	o.Valid = All(api, r.Present, signed, low, KeyIs(api, r.Key, o.Device, r.A, time))
	return o
}

// OpenKey returns the leaf of what a slot holds: Hash(device, x, y, until), or 0.
func OpenKey(api frontend.API, h Hasher, k Key) V {
	api.AssertIsBoolean(k.Present)
	return api.Mul(k.Present, h.Hash(k.Device, k.X, k.Y, k.Until))
}

// KeyIs returns 1 when a slot holds this key of this device, and until no earlier than time.
func KeyIs(api frontend.API, k Key, device V, a Point, time V) V {
	return All(api, k.Present, Equal(api, k.Device, device), Equal(api, k.X, a.X), Equal(api, k.Y, a.Y),
		AtLeast(api, api.Mul(k.Present, k.Until), api.Mul(k.Present, time), 64))
}

// A Crown is the middle of the tree of keys: the nodes that stand above the lowest 256 slots, a few levels below the root of these.
// Opened once, it shortens the path of every key.
type Crown struct {
	Nodes []V // a power of two
	Above []V // siblings of the node above 256 slots, lowest first
}

// Assert asserts that the crown is of the tree with this root.
func (c Crown) Assert(api frontend.API, h Hasher, root V) {
	left := make([]V, len(c.Above))
	for i := range left {
		left[i] = 0
	}
	api.AssertIsEqual(h.Root(h.Tree(c.Nodes), left, c.Above), root)
}

// AssertKey asserts that leaf stands at the number of 8 bits below the crown, by the siblings up to it.
func (c Crown) AssertKey(api frontend.API, h Hasher, leaf V, bits, path []V) {
	api.AssertIsEqual(h.Root(leaf, bits[:len(path)], path), Choose(api, bits[len(path):], c.Nodes))
}

// Value returns value number field (two bits, lowest first) of a reading.
func (o Opened) Value(api frontend.API, field []V) V {
	first, second := Split(api, api.Select(field[1], o.Pairs[1], o.Pairs[0]), 64, 64)
	return api.Select(field[0], second, first)
}

// Values returns both values of a pair.
func (o Opened) Values(api frontend.API, pair int) (first, second V) {
	return Split(api, o.Pairs[pair], 64, 64)
}
