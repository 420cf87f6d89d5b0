// Package session holds a device's session keys, which circuits can check: the signature that a reading carries beside that of the device's
// key, and the delegation by which that key vouches for it. docs/spec/session.md is the specification.
package session

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"

	"github.com/trellis-network/trellis/crypto/poseidon2"
)

// Sizes, in bytes.
const (
	SeedSize  = 32
	BlockSize = 4 + 5*fr.Bytes // what a reading carries
)

// NoSlot is never a slot.
const NoSlot = ^uint32(0)

// Errors that callers tell apart.
var (
	ErrKey       = errors.New("not a session key")
	ErrBlock     = errors.New("not a session block")
	ErrSignature = errors.New("the session signature does not verify")
)

var order = func() *big.Int { o := twistededwards.GetEdwardsCurve().Order; return &o }()

// A PublicKey is a point of BabyJubJub: the twisted Edwards curve over BN254's scalar field, with a = −1, as gnark has it.
type PublicKey struct{ X, Y fr.Element }

func (k PublicKey) point() twistededwards.PointAffine { return twistededwards.NewPointAffine(k.X, k.Y) }

// Check returns ErrKey unless the point is on the curve, in the subgroup of prime order, and not its identity.
func (k PublicKey) Check() error {
	p := k.point()
	if !p.IsOnCurve() || p.IsZero() || !p.IsInSubGroup() {
		return fmt.Errorf("%w: the point is not one of the curve's subgroup", ErrKey)
	}
	return nil
}

// Eighth returns the point of the subgroup whose eightfold is k. A contract multiplies it by eight, which is much cheaper than
// checking the order of k, and shows the same. k MUST have passed Check.
func (k PublicKey) Eighth() PublicKey {
	p := k.point()
	p.ScalarMultiplication(&p, new(big.Int).ModInverse(big.NewInt(8), order))
	return PublicKey{p.X, p.Y}
}

// Point returns x ‖ y, big-endian.
func (k PublicKey) Point() (out [64]byte) {
	x, y := k.X.Bytes(), k.Y.Bytes()
	return [64]byte(append(x[:], y[:]...))
}

// ParsePublicKey is the inverse of Point for points that pass Check; for others it returns ErrKey.
func ParsePublicKey(point []byte) (k PublicKey, err error) {
	if len(point) != 64 {
		return k, fmt.Errorf("%w: %d bytes, want 64", ErrKey, len(point))
	}
	for i, e := range []*fr.Element{&k.X, &k.Y} {
		if *e, err = poseidon2.Parse([32]byte(point[32*i:])); err != nil {
			return k, fmt.Errorf("%w: %w", ErrKey, err)
		}
	}
	return k, k.Check()
}

// A PrivateKey signs readings in a session. It cannot be printed. Safe for concurrent use.
type PrivateKey struct {
	seed [SeedSize]byte
	key  *eddsa.PrivateKey
}

// NewPrivateKey returns the key of a seed, which MUST be secret and random.
func NewPrivateKey(seed []byte) (PrivateKey, error) {
	if len(seed) != SeedSize {
		return PrivateKey{}, fmt.Errorf("%w: a seed of %d bytes, want %d", ErrKey, len(seed), SeedSize)
	}
	key, err := eddsa.GenerateKey(strings.NewReader(string(seed)))
	if err != nil {
		return PrivateKey{}, fmt.Errorf("%w: %w", ErrKey, err)
	}
	return PrivateKey{[SeedSize]byte(seed), key}, nil
}

// Public returns the key that verifies what k signs.
func (k PrivateKey) Public() PublicKey { return PublicKey{k.key.PublicKey.A.X, k.key.PublicKey.A.Y} }

const keyPrefix = "trellis-session:"

// Text returns the secret as text for a key file. Handle with care.
func (k PrivateKey) Text() string { return keyPrefix + hex.EncodeToString(k.seed[:]) }

// ParseText is the inverse of Text.
func ParseText(text string) (PrivateKey, error) {
	digits, ok := strings.CutPrefix(text, keyPrefix)
	seed, err := hex.DecodeString(digits)
	if !ok || err != nil || strings.ToLower(digits) != digits {
		return PrivateKey{}, fmt.Errorf("%w: the text is not %q and lower-case hex", ErrKey, keyPrefix)
	}
	return NewPrivateKey(seed)
}

// String hides the secret.
func (k PrivateKey) String() string { return "session key" }

// GoString hides the secret from %#v.
func (k PrivateKey) GoString() string { return k.String() }

// Format hides the secret from every verb.
func (k PrivateKey) Format(state fmt.State, _ rune) { fmt.Fprint(state, k.String()) }

// A Block is what a reading carries of a session: EdDSA over BabyJubJub with Poseidon2. That it is well formed says nothing of whether
// the signature verifies, or whose key it is.
type Block struct {
	Slot uint32 // of the key among its project's
	Key  PublicKey
	R    PublicKey // the signature's point, on the curve
	S    [32]byte  // below the order of the subgroup, big-endian
}

// Sign signs a message, deterministically. The message MUST name the slot.
func (k PrivateKey) Sign(slot uint32, message fr.Element) (Block, error) {
	m := message.Bytes()
	raw, err := k.key.Sign(m[:], gnark.NewMerkleDamgardHasher())
	if err != nil {
		return Block{}, fmt.Errorf("session key: %w", err)
	}
	var s eddsa.Signature
	if _, err := s.SetBytes(raw); err != nil {
		return Block{}, fmt.Errorf("session key: %w", err)
	}
	return Block{Slot: slot, Key: k.Public(), R: PublicKey{s.R.X, s.R.Y}, S: s.S}, nil
}

// Challenge is what a signature answers: Hash(Rx, Ry, Ax, Ay, message).
func (b Block) Challenge(message fr.Element) fr.Element {
	return poseidon2.Hash(b.R.X, b.R.Y, b.Key.X, b.Key.Y, message)
}

// Verify returns nil when 8·S·B = 8·(R + challenge·A), else ErrSignature. This is what circuits and programs decide by, too: it says
// nothing of the subgroup, which is for who looks the key up (PublicKey.Check; the contract takes no other keys).
func (b Block) Verify(message fr.Element) error {
	var left, right twistededwards.PointAffine
	var s, c big.Int
	left.ScalarMultiplicationBase(s.SetBytes(b.S[:]))
	a, r, challenge := b.Key.point(), b.R.point(), b.Challenge(message)
	right.ScalarMultiplication(&a, challenge.BigInt(&c))
	right.Add(&right, &r)
	for range 3 { // the cofactor is 2³
		left.Double(&left)
		right.Double(&right)
	}
	if !left.Equal(&right) {
		return ErrSignature
	}
	return nil
}

// Bytes returns slot ‖ Ax ‖ Ay ‖ Rx ‖ Ry ‖ S, big-endian.
func (b Block) Bytes() []byte {
	out := binary.BigEndian.AppendUint32(make([]byte, 0, BlockSize), b.Slot)
	a, r := b.Key.Point(), b.R.Point()
	return append(append(append(out, a[:]...), r[:]...), b.S[:]...)
}

// ParseBlock is the inverse of Bytes. It returns ErrBlock unless coordinates are below the field's order, both points on the curve, S
// below the subgroup's order, and the slot one.
func ParseBlock(raw []byte) (b Block, err error) {
	if len(raw) != BlockSize {
		return b, fmt.Errorf("%w: %d bytes, want %d", ErrBlock, len(raw), BlockSize)
	}
	if b.Slot = binary.BigEndian.Uint32(raw); b.Slot == NoSlot {
		return b, fmt.Errorf("%w: there is no slot %d", ErrBlock, b.Slot)
	}
	for i, e := range []*fr.Element{&b.Key.X, &b.Key.Y, &b.R.X, &b.R.Y} {
		if *e, err = poseidon2.Parse([32]byte(raw[4+32*i:])); err != nil {
			return b, fmt.Errorf("%w: %w", ErrBlock, err)
		}
	}
	for _, k := range []PublicKey{b.Key, b.R} {
		if p := k.point(); !p.IsOnCurve() {
			return b, fmt.Errorf("%w: a point is not on the curve", ErrBlock)
		}
	}
	b.S = [32]byte(raw[4+4*32:])
	if new(big.Int).SetBytes(b.S[:]).Cmp(order) >= 0 {
		return b, fmt.Errorf("%w: S is not below the subgroup's order", ErrBlock)
	}
	return b, nil
}
