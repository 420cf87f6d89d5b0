package compute

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

// ErrSession is a reading whose session signature does not count: there is none, it does not verify, or it is of another key than the
// project's list has for the slot, device and time.
var ErrSession = errors.New("the reading has no session signature that counts")

// Digits is how many digits behind the point programs see of a value.
const Digits = 6

// Decode reads the entry of a log. Entries that are no reading (types/reading.Parse) give an error, and their leaf is zero: see LeafOf.
func Decode(index uint64, entry []byte) (Reading, error) {
	signed, err := reading.Parse(entry)
	if err != nil {
		return Reading{}, err
	}
	return Of(index, signed), nil
}

// LeafOf is the leaf of an entry in the log's field tree, whatever bytes the entry has: Reading.Leaf of what parses, else zero.
func LeafOf(entry []byte) fr.Element {
	r, err := Decode(0, entry)
	if err != nil {
		return fr.Element{}
	}
	return r.Leaf()
}

// Of returns what programs see of a reading at an index.
func Of(index uint64, signed reading.Signed) Reading {
	block, ok := signed.Session()
	if !ok {
		return see(index, signed.Reading(), session.NoSlot)
	}
	r := see(index, signed.Reading(), block.Slot)
	r.Session = &Session{AX: block.Key.X, AY: block.Key.Y, RX: block.R.X, RY: block.R.Y, S: element(block.S)}
	return r
}

func element(raw [32]byte) (e fr.Element) {
	e.SetBytes(raw[:]) // the subgroup's order is below the field's
	return e
}

// see is Of without the signature.
func see(index uint64, r reading.Reading, slot uint32) Reading {
	fields := encodingOrder(r)
	out := Reading{Index: index, Device: r.Subject.Address(), Slot: slot, Sequence: r.Sequence, Time: r.Time, Schema: schema(r.Type, fields)}
	for i, name := range fields[:min(len(fields), Values)] {
		out.Values[i] = Value(r.Data[name])
	}
	return out
}

// encodingOrder is the order in which deterministic CBOR has the fields: shorter names first (RFC 8949 §4.2.1).
func encodingOrder(r reading.Reading) []string {
	fields := r.Fields()
	slices.SortStableFunc(fields, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	return fields
}

func schema(kind string, fields []string) (out common.Hash) {
	text := append([]byte(kind), 0)
	for _, name := range fields {
		text = append(append(text, name...), 0)
	}
	sum := sha256.Sum256(text)
	copy(out[1:], sum[:])
	return out
}

// SchemaOf returns the schema of readings of a type with these fields, in any order.
func SchemaOf(kind string, fields ...string) common.Hash {
	data := make(map[string]units.Decimal, len(fields))
	for _, name := range fields {
		data[name] = units.Decimal{}
	}
	return schema(kind, encodingOrder(reading.Reading{Data: data}))
}

// Value returns 10⁶ times a number plus 2⁶³, or 0 for one that has more than six digits behind the point or, times 10⁶, is outside of
// ±2⁶².
func Value(d units.Decimal) uint64 {
	if d.Scale() > Digits {
		return 0
	}
	size, negative := uint64(d.Coefficient()), d.Coefficient() < 0
	if negative {
		size = -size
	}
	for range Digits - d.Scale() {
		high, low := bits.Mul64(size, 10)
		if high != 0 || low > 1<<62 {
			return 0
		}
		size = low
	}
	if size > 1<<62 {
		return 0
	}
	if negative {
		return 1<<63 - size
	}
	return 1<<63 + size
}

// Sign signs a reading with a device's session key and slot, and with the key that the registry knows.
func Sign(r reading.Reading, root reading.Signer, slot uint32, key session.PrivateKey) (reading.Verified, error) {
	block, err := key.Sign(slot, see(0, r, slot).Message())
	if err != nil {
		return reading.Verified{}, err
	}
	return reading.SignWith(r, root, &block)
}

// Verify returns nil when the session signature verifies, else ErrSession. Whose key it is that is not said: see Key.Owns.
func (r Reading) Verify() error {
	if r.Session == nil {
		return fmt.Errorf("%w: it has none", ErrSession)
	}
	s := r.Session
	block := session.Block{
		Slot: r.Slot, Key: session.PublicKey{X: s.AX, Y: s.AY}, R: session.PublicKey{X: s.RX, Y: s.RY}, S: s.S.Bytes(),
	}
	if err := block.Verify(r.Message()); err != nil {
		return fmt.Errorf("%w: %w", ErrSession, err)
	}
	return nil
}

// Owns returns nil when a reading's session signature is by this key, of the reading's slot: the same device and point, and in time. Else
// ErrSession.
func (k Key) Owns(r Reading) error {
	switch {
	case r.Session == nil:
		return fmt.Errorf("%w: it has none", ErrSession)
	case k.Device != r.Device:
		return fmt.Errorf("%w: slot %d is of device %s", ErrSession, r.Slot, k.Device)
	case !k.AX.Equal(&r.Session.AX) || !k.AY.Equal(&r.Session.AY):
		return fmt.Errorf("%w: slot %d has another key", ErrSession, r.Slot)
	case r.Time > k.Until:
		return fmt.Errorf("%w: its key was good until %d, the reading is of %d", ErrSession, k.Until, r.Time)
	}
	return nil
}

// EmptyKeysRoot is the root of a project that has no session keys yet.
func EmptyKeysRoot() common.Hash { return zeroRoot(KeysDepth) }

// EmptyFieldRoot is the root of an empty log's field tree.
func EmptyFieldRoot() common.Hash { return zeroRoot(FieldDepth) }

func zeroRoot(depth int) common.Hash {
	var node fr.Element
	for range depth {
		node = poseidon2.Compress(node, node)
	}
	return node.Bytes()
}
