// Package sig signs and verifies 32-byte digests with the two kinds of device keys, in one encoding: r ‖ s with low s.
package sig

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Size is the length of a signature: r and s, 32 bytes each, big-endian.
const Size = 64

// An Algorithm is a COSE algorithm number (IANA registry COSE Algorithms).
type Algorithm int

// The algorithms that devices may sign with.
const (
	ES256K Algorithm = -47 // ECDSA, secp256k1, SHA-256 (RFC 8812)
	ES256  Algorithm = -7  // ECDSA, P-256, SHA-256 (RFC 9053)
)

// Errors of this package.
var (
	ErrAlgorithm = errors.New("unknown signature algorithm")
	ErrKey       = errors.New("invalid key")
	ErrSignature = errors.New("signature does not verify")
)

var p256Order = elliptic.P256().Params().N

// p256HalfN is the largest s of a P-256 signature that is not malleable.
var p256HalfN = new(big.Int).Rsh(p256Order, 1)

// String returns the JOSE name of the algorithm.
func (a Algorithm) String() string {
	switch a {
	case ES256K:
		return "ES256K"
	case ES256:
		return "ES256"
	}
	return fmt.Sprintf("algorithm %d", int(a))
}

// ParseAlgorithm is the inverse of Algorithm.String.
func ParseAlgorithm(s string) (Algorithm, error) {
	for _, a := range []Algorithm{ES256K, ES256} {
		if a.String() == s {
			return a, nil
		}
	}
	return 0, fmt.Errorf("%w: %q, want ES256K or ES256", ErrAlgorithm, s)
}

// A PublicKey verifies signatures of one device. The zero value verifies none.
type PublicKey struct {
	algorithm Algorithm
	point     [64]byte         // x ‖ y
	p256      *ecdsa.PublicKey // set for ES256
}

// NewPublicKey returns the key at the affine point x ‖ y, or ErrKey when it is
// not on the algorithm's curve.
func NewPublicKey(a Algorithm, point []byte) (PublicKey, error) {
	if len(point) != 64 {
		return PublicKey{}, fmt.Errorf("%w: point of %d bytes, want 64", ErrKey, len(point))
	}
	uncompressed := append([]byte{4}, point...)
	key := PublicKey{algorithm: a, point: [64]byte(point)}
	var err error
	switch a {
	case ES256K:
		_, err = crypto.UnmarshalPubkey(uncompressed)
	case ES256:
		key.p256, err = ecdsa.ParseUncompressedPublicKey(elliptic.P256(), uncompressed)
	default:
		return PublicKey{}, fmt.Errorf("%w: %d", ErrAlgorithm, int(a))
	}
	if err != nil {
		return PublicKey{}, fmt.Errorf("%w: point is not on the curve of %s", ErrKey, a)
	}
	return key, nil
}

// Algorithm returns what the key signs with.
func (k PublicKey) Algorithm() Algorithm { return k.algorithm }

// Point returns x ‖ y.
func (k PublicKey) Point() [64]byte { return k.point }

// Address returns the last 20 bytes of Keccak-256(x ‖ y), for both curves.
func (k PublicKey) Address() common.Address {
	return common.BytesToAddress(crypto.Keccak256(k.point[:])[12:])
}

// Verify returns nil when signature is the key's over digest, with low s.
// Safe for concurrent use.
func (k PublicKey) Verify(digest [32]byte, signature []byte) error {
	if len(signature) != Size {
		return fmt.Errorf("%w: %d bytes, want %d", ErrSignature, len(signature), Size)
	}
	switch k.algorithm {
	case ES256K:
		// The library refuses a high s by itself.
		uncompressed := append([]byte{4}, k.point[:]...)
		if crypto.VerifySignature(uncompressed, digest[:], signature) {
			return nil
		}
	case ES256:
		r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
		if s.Cmp(p256HalfN) <= 0 && ecdsa.Verify(k.p256, digest[:], r, s) {
			return nil
		}
	}
	return ErrSignature
}

// A PrivateKey signs for one device. It cannot be printed.
type PrivateKey struct {
	algorithm Algorithm
	key       *ecdsa.PrivateKey
}

// NewPrivateKey returns the key with the 32-byte secret scalar.
func NewPrivateKey(a Algorithm, scalar []byte) (PrivateKey, error) {
	var key *ecdsa.PrivateKey
	var err error
	switch a {
	case ES256K:
		key, err = crypto.ToECDSA(scalar)
	case ES256:
		key, err = ecdsa.ParseRawPrivateKey(elliptic.P256(), scalar)
	default:
		return PrivateKey{}, fmt.Errorf("%w: %d", ErrAlgorithm, int(a))
	}
	if err != nil {
		return PrivateKey{}, fmt.Errorf("%w: scalar is not a secret of %s", ErrKey, a)
	}
	return PrivateKey{a, key}, nil
}

// Public returns the key that verifies what k signs.
func (k PrivateKey) Public() PublicKey {
	point := make([]byte, 64)
	k.key.X.FillBytes(point[:32])
	k.key.Y.FillBytes(point[32:])
	public, err := NewPublicKey(k.algorithm, point)
	if err != nil {
		panic(err) // a private key's point is on its curve
	}
	return public
}

// ECDSA returns the key for libraries that want the standard type.
func (k PrivateKey) ECDSA() *ecdsa.PrivateKey { return k.key }

// Sign returns r ‖ s over digest, deterministic (RFC 6979), with low s.
func (k PrivateKey) Sign(digest [32]byte) ([]byte, error) {
	if k.algorithm == ES256K {
		signature, err := crypto.Sign(digest[:], k.key)
		if err != nil {
			return nil, fmt.Errorf("sign: %w", err)
		}
		return signature[:Size], nil
	}
	der, err := k.key.Sign(nil, digest[:], digestSHA256{})
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return fromDER(der)
}

// String hides the secret.
func (k PrivateKey) String() string { return k.algorithm.String() + " private key" }

// GoString hides the secret from %#v.
func (k PrivateKey) GoString() string { return k.String() }

// Format hides the secret from every verb.
func (k PrivateKey) Format(state fmt.State, _ rune) { fmt.Fprint(state, k.String()) }

// keyPrefix begins the text of a private key, one prefix for each algorithm.
func keyPrefix(a Algorithm) string {
	return "trellis-key:" + strings.ToLower(a.String()) + ":"
}

// Text returns the secret as text for a key file. Handle with care.
func (k PrivateKey) Text() string {
	scalar := make([]byte, 32)
	k.key.D.FillBytes(scalar)
	return keyPrefix(k.algorithm) + hex.EncodeToString(scalar)
}

// ParseText is the inverse of Text.
func ParseText(s string) (PrivateKey, error) {
	for _, a := range []Algorithm{ES256K, ES256} {
		if digits, ok := strings.CutPrefix(s, keyPrefix(a)); ok {
			scalar, err := hex.DecodeString(digits)
			if err != nil || strings.ToLower(digits) != digits {
				return PrivateKey{}, fmt.Errorf("%w: secret is not lower-case hex", ErrKey)
			}
			return NewPrivateKey(a, scalar)
		}
	}
	return PrivateKey{}, fmt.Errorf("%w: text does not start with %q", ErrKey, "trellis-key:")
}
