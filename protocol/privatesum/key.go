package privatesum

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/cloudflare/circl/group"
	"golang.org/x/crypto/chacha20poly1305"

	"crypto/hkdf"
)

// KeyBytes is the size of a key, public or secret.
const KeyBytes = 32

// ErrKey is a key that is none.
var ErrKey = errors.New("not an aggregator's key")

// shares are encrypted in this group, whose arithmetic is constant in time. The form is that of RFC 9180's DHKEM. X25519 itself would do
// for that, but not for complaints: these prove in public (RFC 9497's DLEQ) which shared secret belongs to an encrypted share.
var ristretto = group.Ristretto255

// A PublicKey is what shares for an aggregator are encrypted to: an element of ristretto255. Its text is 64 hex digits.
type PublicKey [KeyBytes]byte

func (p PublicKey) String() string { return hex.EncodeToString(p[:]) }

// MarshalText writes the key as String does.
func (p PublicKey) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText is the exact inverse of MarshalText.
func (p *PublicKey) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(string(text))
	if err != nil || len(raw) != KeyBytes || hex.EncodeToString(raw) != string(text) {
		return fmt.Errorf("%w: %.80q, want %d hex digits in lower case", ErrKey, text, 2*KeyBytes)
	}
	copy(p[:], raw)
	return p.check()
}

func (p PublicKey) check() error {
	_, err := parseElement(p[:])
	return err
}

// parseElement reads an element of ristretto255 in its one encoding, and refuses the identity.
func parseElement(raw []byte) (group.Element, error) {
	e := ristretto.NewElement()
	if err := e.UnmarshalBinary(raw[:KeyBytes]); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	if e.IsIdentity() || [KeyBytes]byte(elementBytes(e)) != [KeyBytes]byte(raw[:KeyBytes]) {
		return nil, ErrKey
	}
	return e, nil
}

func elementBytes(e group.Element) []byte {
	raw, err := e.MarshalBinaryCompress()
	if err != nil {
		panic(err) // no element is without an encoding
	}
	return raw
}

// A Key is an aggregator's secret. It prints as its public part.
type Key struct {
	secret group.Scalar
	public PublicKey
}

// NewKey draws a key.
func NewKey(random io.Reader) (*Key, error) {
	seed := make([]byte, 64)
	if _, err := io.ReadFull(random, seed); err != nil {
		return nil, fmt.Errorf("read randomness: %w", err)
	}
	return keyOf(ristretto.HashToScalar(seed, []byte(domainKey+".secret")))
}

// ParseKey reads what Secret wrote.
func ParseKey(raw []byte) (*Key, error) {
	secret := ristretto.NewScalar()
	if len(raw) != KeyBytes {
		return nil, fmt.Errorf("%w: a secret of %d bytes, want %d", ErrKey, len(raw), KeyBytes)
	}
	if err := secret.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	again, err := secret.MarshalBinary()
	if err != nil || [KeyBytes]byte(again) != [KeyBytes]byte(raw) || secret.IsZero() {
		return nil, ErrKey
	}
	return keyOf(secret)
}

func keyOf(secret group.Scalar) (*Key, error) {
	public := ristretto.NewElement().MulGen(secret)
	return &Key{secret, PublicKey(elementBytes(public))}, nil
}

// Secret returns the bytes to keep.
func (k *Key) Secret() []byte {
	raw, err := k.secret.MarshalBinary()
	if err != nil {
		panic(err) // no scalar is without an encoding
	}
	return raw
}

// Public returns what stands in the document.
func (k *Key) Public() PublicKey { return k.public }

func (k *Key) String() string { return "aggregator " + k.public.String() }

// seal encrypts the share of one aggregator with the secret that it shares with the device.
func seal(shared group.Element, ephemeral []byte, to PublicKey, member int, at Context, share []byte) ([]byte, error) {
	aead, info, err := cipher(shared, ephemeral, to, member, at)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, make([]byte, chacha20poly1305.NonceSize), share, info), nil // a key encrypts once, so the nonce may be zero
}

// unseal is the inverse of seal.
func unseal(shared group.Element, ephemeral []byte, to PublicKey, member int, at Context, sealed []byte) ([]byte, error) {
	aead, info, err := cipher(shared, ephemeral, to, member, at)
	if err != nil {
		return nil, err
	}
	return aead.Open(nil, make([]byte, chacha20poly1305.NonceSize), sealed, info)
}

type aead interface {
	Seal(dst, nonce, plaintext, additionalData []byte) []byte
	Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error)
}

// cipher derives the key of one share. The context binds device, project, document and round: a share that is copied into another
// device's contribution opens to nothing.
func cipher(shared group.Element, ephemeral []byte, to PublicKey, member int, at Context) (aead, []byte, error) {
	info := append(at.bytes(), byte(member))
	info = append(append(info, ephemeral...), to[:]...)
	key, err := hkdf.Key(sha256.New, elementBytes(shared), []byte(domainKey), string(info), chacha20poly1305.KeySize)
	if err != nil {
		return nil, nil, fmt.Errorf("derive key: %w", err)
	}
	c, err := chacha20poly1305.New(key)
	return c, info, err
}
