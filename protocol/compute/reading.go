package compute

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/poseidon2"
)

// Values is how many fields of a reading programs and circuits see: the first in the order of its encoding.
const Values = 4

// Depths of the trees, whose nodes are Compress(left, right).
const (
	FieldDepth = 48 // of a log's entries: leaf i is that of entry i, zero where there is none yet
	KeysDepth  = 20 // of a project's session keys
)

// NoSlot is the slot of a reading without a session signature.
const NoSlot = ^uint32(0)

// A Reading is what programs of every kind see of a log entry, in numbers.
type Reading struct {
	Index    uint64 // in the log
	Device   common.Address
	Slot     uint32 // of the device's session key in its project, NoSlot for none
	Sequence uint64
	Time     uint64 // Unix milliseconds
	// Schema is 0x00 and the first 31 bytes of SHA-256 over the reading's type and field names, a zero byte after each.
	Schema common.Hash
	// Values are 10⁶ times the value plus 2⁶³; 0 where there is no such field, or it has more digits, or it is outside of ±2⁶².
	Values [Values]uint64
	// Session is nil without a session signature.
	Session *Session
}

// A Session is a session key's signature of a reading: EdDSA over BabyJubJub (the twisted Edwards curve of BN254's scalar field),
// with Poseidon2. Coordinates are elements of the field, S is below the order of the curve's subgroup.
type Session struct {
	AX, AY, RX, RY, S fr.Element
}

// Message is what the session key signs: Hash(schema, device·2³² + slot, sequence·2⁶⁴ + time, v₀·2⁶⁴ + v₁, v₂·2⁶⁴ + v₃).
func (r Reading) Message() fr.Element {
	device := r.Device.Big()
	device.Lsh(device, 32).Or(device, new(big.Int).SetUint64(uint64(r.Slot)))
	return poseidon2.Hash(word(r.Schema.Big()), word(device), pair(r.Sequence, r.Time), pair(r.Values[0], r.Values[1]), pair(r.Values[2], r.Values[3]))
}

// Leaf is the entry's leaf in the log's Poseidon2 tree: Compress(Hash(Rx, Ry, Ax, Ay, message), S), and zero for an entry without
// a session signature. It does not say that the signature is valid: that is for who reads the tree, so that the leaf follows from
// the entry's bytes alone.
func (r Reading) Leaf() fr.Element {
	if r.Session == nil {
		return fr.Element{}
	}
	s := r.Session
	return poseidon2.Compress(poseidon2.Hash(s.RX, s.RY, s.AX, s.AY, r.Message()), s.S)
}

// A Key is a device's session key, as `SessionKeys` holds it.
type Key struct {
	Device common.Address
	AX, AY fr.Element
	Until  uint64 // Unix milliseconds: readings after this time are not of this key
}

// Leaf is the key's leaf in its project's tree of session keys, of depth KeysDepth, where slot i is leaf i and empty slots are zero.
func (k Key) Leaf() fr.Element {
	return poseidon2.Hash(word(k.Device.Big()), k.AX, k.AY, pair(0, k.Until))
}
