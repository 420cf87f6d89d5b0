// Package bls signs and verifies with BLS12-381, public keys in G1 and signatures in G2, as Ethereum's validators do: a key
// has exactly one signature of a message, which is what makes it a source of randomness that cannot be chosen.
//
// The scheme is the proof-of-possession one of draft-irtf-cfrg-bls-signature-05, ciphersuite
// BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_.
package bls

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	blst "github.com/supranational/blst/bindings/go"
)

const (
	PublicKeySize = 48 // compressed point of G1, as ZCash and Ethereum write it
	SignatureSize = 96 // compressed point of G2
	SecretKeySize = 32 // big-endian scalar
	SeedSize      = 32 // the least that key derivation takes
)

// The domains keep a signature from being taken for a proof of possession.
var (
	signDomain  = []byte("BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_")
	proveDomain = []byte("BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_")
)

// Errors of this package.
var (
	ErrKey       = errors.New("invalid BLS12-381 key")
	ErrSignature = errors.New("invalid BLS12-381 signature")
)

// A PublicKey is the compressed form of a point of G1. Its methods check it; the zero value verifies nothing.
type PublicKey [PublicKeySize]byte

// A Signature is the compressed form of a point of G2.
type Signature [SignatureSize]byte

// A SecretKey signs. It cannot be printed, and is compared by its public key.
type SecretKey struct{ scalar *blst.SecretKey }

// NewSecretKey derives a key from at least SeedSize bytes of randomness (KeyGen of the draft).
func NewSecretKey(seed []byte) (SecretKey, error) {
	if len(seed) < SeedSize {
		return SecretKey{}, fmt.Errorf("%w: seed of %d bytes, want %d or more", ErrKey, len(seed), SeedSize)
	}
	return SecretKey{blst.KeyGen(seed)}, nil
}

// secretPrefix keeps the text of a secret key from being taken for anything else.
const secretPrefix = "bls-secret:"

// ParseSecretKey is the inverse of Text.
func ParseSecretKey(text string) (SecretKey, error) {
	digits, ok := strings.CutPrefix(text, secretPrefix)
	raw, err := hex.DecodeString(digits)
	if !ok || err != nil || len(raw) != SecretKeySize || digits != strings.ToLower(digits) {
		return SecretKey{}, fmt.Errorf("%w: want %q and %d lower-case hex digits", ErrKey, secretPrefix, 2*SecretKeySize)
	}
	scalar := new(blst.SecretKey).Deserialize(raw)
	if scalar == nil {
		return SecretKey{}, fmt.Errorf("%w: scalar out of range", ErrKey)
	}
	return SecretKey{scalar}, nil
}

// Text returns the secret, for a key file.
func (k SecretKey) Text() string { return secretPrefix + hex.EncodeToString(k.scalar.Serialize()) }

// String returns what may be printed.
func (k SecretKey) String() string { return "bls-secret:…" }

// GoString returns what may be printed.
func (k SecretKey) GoString() string { return k.String() }

// IsZero reports whether k is no key.
func (k SecretKey) IsZero() bool { return k.scalar == nil }

// Public returns the public key of k.
func (k SecretKey) Public() PublicKey {
	return PublicKey(new(blst.P1Affine).From(k.scalar).Compress())
}

// Sign returns the one signature of message.
func (k SecretKey) Sign(message []byte) Signature { return k.sign(message, signDomain) }

// Prove returns the proof that somebody who holds k signed message, which names who that is. It is good for nothing else.
func (k SecretKey) Prove(message []byte) Signature { return k.sign(message, proveDomain) }

func (k SecretKey) sign(message, domain []byte) Signature {
	return Signature(new(blst.P2Affine).Sign(k.scalar, message, domain).Compress())
}

// ParsePublicKey checks that b is the compressed form of a point of the group that is not its zero.
func ParsePublicKey(b []byte) (PublicKey, error) {
	if len(b) != PublicKeySize {
		return PublicKey{}, fmt.Errorf("%w: public key of %d bytes, want %d", ErrKey, len(b), PublicKeySize)
	}
	k := PublicKey(b)
	_, err := k.point()
	return k, err
}

func (k PublicKey) point() (*blst.P1Affine, error) {
	point := new(blst.P1Affine).Uncompress(k[:])
	if point == nil || !point.KeyValidate() {
		return nil, fmt.Errorf("%w: %x is no point of the group", ErrKey, k[:])
	}
	return point, nil
}

// Verify reports whether s is the signature of message by k.
func (k PublicKey) Verify(message []byte, s Signature) error { return k.verify(message, s, signDomain) }

// VerifyProof reports whether s is what Prove returns.
func (k PublicKey) VerifyProof(message []byte, s Signature) error {
	return k.verify(message, s, proveDomain)
}

func (k PublicKey) verify(message []byte, s Signature, domain []byte) error {
	key, err := k.point()
	if err != nil {
		return err
	}
	point, err := s.point()
	if err != nil {
		return err
	}
	if !point.Verify(false, key, false, message, domain) { // both points are checked
		return fmt.Errorf("%w: does not verify", ErrSignature)
	}
	return nil
}

func (s Signature) point() (*blst.P2Affine, error) {
	point := new(blst.P2Affine).Uncompress(s[:])
	if point == nil || !point.SigValidate(true) {
		return nil, fmt.Errorf("%w: no point of the group", ErrSignature)
	}
	// Uncompress takes some bytes that Compress does not give; a signature has one spelling.
	if !bytes.Equal(point.Compress(), s[:]) {
		return nil, fmt.Errorf("%w: not in canonical form", ErrSignature)
	}
	return point, nil
}

// EIP2537 returns the point as contracts take it: x and y, each 64 bytes big-endian (EIP-2537).
func (k PublicKey) EIP2537() ([]byte, error) {
	point, err := k.point()
	if err != nil {
		return nil, err
	}
	return padCoordinates(point.Serialize()), nil
}

// EIP2537 returns the point as contracts take it: x and y, each as c0 and c1 of 64 bytes big-endian (EIP-2537).
func (s Signature) EIP2537() ([]byte, error) {
	point, err := s.point()
	if err != nil {
		return nil, err
	}
	raw := point.Serialize() // x.c1 ‖ x.c0 ‖ y.c1 ‖ y.c0
	const n = fieldSize
	swapped := bytes.Join([][]byte{raw[n : 2*n], raw[:n], raw[3*n:], raw[2*n : 3*n]}, nil)
	return padCoordinates(swapped), nil
}

// fieldSize is the length of a field element.
const fieldSize = 48

func padCoordinates(raw []byte) []byte {
	const padded = 64
	out := make([]byte, len(raw)/fieldSize*padded)
	for i := 0; i < len(raw)/fieldSize; i++ {
		copy(out[(i+1)*padded-fieldSize:], raw[i*fieldSize:(i+1)*fieldSize])
	}
	return out
}
