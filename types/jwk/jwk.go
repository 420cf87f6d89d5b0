// Package jwk holds the keys of the identity world: six curves, each as JSON Web Key (RFC 7517, 7518, 8037, 8812) and as
// Multikey (W3C Controlled Identifiers §2.2.2), with the JOSE signature of its curve.
//
// Devices sign readings with package crypto/sig, which knows two curves and one spelling of a signature. Here signatures
// are as JOSE has them: r ‖ s of either s, so that what others signed verifies.
package jwk

import (
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// A Curve is the JOSE name of a curve (IANA registry JSON Web Key Elliptic Curve).
type Curve string

// The curves of this package.
const (
	P256      Curve = "P-256"
	P384      Curve = "P-384"
	P521      Curve = "P-521"
	Secp256k1 Curve = "secp256k1"
	Ed25519   Curve = "Ed25519"
	X25519    Curve = "X25519"
)

// Errors of this package.
var (
	ErrCurve     = errors.New("unknown curve")
	ErrKey       = errors.New("invalid key")
	ErrSignature = errors.New("signature does not verify")
	// ErrUse reports a key asked for what its curve cannot do: X25519 signs nothing, Ed25519 and secp256k1 agree on nothing.
	ErrUse = errors.New("key cannot be used so")
)

// A Public is a public key whose point is on its curve. It is comparable; the zero value verifies nothing.
type Public struct {
	curve Curve
	raw   string // x ‖ y, or the 32 bytes of RFC 8032 and RFC 7748
}

// NewPublic returns the key with raw: x ‖ y, big-endian and of full length, for the NIST curves and secp256k1; the 32 bytes of
// RFC 8032 or RFC 7748 for the Edwards and Montgomery ones.
func NewPublic(curve Curve, raw []byte) (Public, error) {
	size := curve.publicSize()
	if size == 0 {
		return Public{}, fmt.Errorf("%w: %q", ErrCurve, curve)
	}
	if len(raw) != size {
		return Public{}, fmt.Errorf("%w: %d bytes, a public key on %s has %d", ErrKey, len(raw), curve, size)
	}
	k := Public{curve, string(raw)}
	if !k.onCurve() {
		return Public{}, fmt.Errorf("%w: point is not on %s", ErrKey, curve)
	}
	return k, nil
}

// field is the length in bytes of a coordinate, 0 for an unknown curve.
func (c Curve) field() int {
	switch c {
	case P256, Secp256k1, Ed25519, X25519:
		return 32
	case P384:
		return 48
	case P521:
		return 66
	}
	return 0
}

// IsPair tells whether a point on the curve has two coordinates on the wire: key type EC, not OKP.
func (c Curve) IsPair() bool { return c.field() > 0 && c != Ed25519 && c != X25519 }

func (c Curve) publicSize() int {
	if c.IsPair() {
		return 2 * c.field()
	}
	return c.field()
}

func (c Curve) nist() elliptic.Curve {
	switch c {
	case P256:
		return elliptic.P256()
	case P384:
		return elliptic.P384()
	case P521:
		return elliptic.P521()
	}
	return nil
}

func (c Curve) agreement() ecdh.Curve {
	switch c {
	case P256:
		return ecdh.P256()
	case P384:
		return ecdh.P384()
	case P521:
		return ecdh.P521()
	case X25519:
		return ecdh.X25519()
	}
	return nil
}

func (k Public) onCurve() bool {
	var err error
	switch {
	case k.curve == Secp256k1:
		_, err = crypto.UnmarshalPubkey(k.uncompressed())
	case k.curve.nist() != nil:
		_, err = ecdsa.ParseUncompressedPublicKey(k.curve.nist(), k.uncompressed())
	}
	return err == nil
}

func (k Public) uncompressed() []byte { return append([]byte{4}, k.raw...) }

// Curve returns the key's curve.
func (k Public) Curve() Curve { return k.curve }

// IsZero tells whether there is no key.
func (k Public) IsZero() bool { return k.curve == "" }

// Bytes returns what NewPublic takes.
func (k Public) Bytes() []byte { return []byte(k.raw) }

// Compressed returns the point as SEC 1 §2.3.3 compresses it; for Ed25519 and X25519 it is Bytes.
func (k Public) Compressed() []byte {
	if !k.curve.IsPair() {
		return []byte(k.raw)
	}
	n := k.curve.field()
	return append([]byte{2 + k.raw[2*n-1]&1}, k.raw[:n]...)
}

// FromCompressed is the inverse of Compressed.
func FromCompressed(curve Curve, raw []byte) (Public, error) {
	if !curve.IsPair() {
		return NewPublic(curve, raw)
	}
	if len(raw) != 1+curve.field() {
		return Public{}, fmt.Errorf("%w: %d bytes, a compressed key on %s has %d", ErrKey, len(raw), curve, 1+curve.field())
	}
	n := curve.field()
	point := make([]byte, 2*n)
	if curve == Secp256k1 {
		key, err := crypto.DecompressPubkey(raw)
		if err != nil {
			return Public{}, fmt.Errorf("%w: point is not on %s", ErrKey, curve)
		}
		key.X.FillBytes(point[:n])
		key.Y.FillBytes(point[n:])
		return NewPublic(curve, point)
	}
	x, y := elliptic.UnmarshalCompressed(curve.nist(), raw)
	if x == nil {
		return Public{}, fmt.Errorf("%w: point is not on %s", ErrKey, curve)
	}
	x.FillBytes(point[:n])
	y.FillBytes(point[n:])
	return NewPublic(curve, point)
}

// Address returns the last 20 bytes of Keccak-256(x ‖ y), what names a device; zero for curves that name none.
func (k Public) Address() common.Address {
	if k.curve != Secp256k1 && k.curve != P256 {
		return common.Address{}
	}
	return common.BytesToAddress(crypto.Keccak256([]byte(k.raw))[12:])
}

type wire struct {
	Crv string `json:"crv"`
	D   string `json:"d,omitempty"`
	Kty string `json:"kty"`
	X   string `json:"x"`
	Y   string `json:"y,omitempty"`
}

func (k Public) wire() wire {
	if !k.curve.IsPair() {
		return wire{Crv: string(k.curve), Kty: "OKP", X: b64(k.raw)}
	}
	n := k.curve.field()
	return wire{Crv: string(k.curve), Kty: "EC", X: b64(k.raw[:n]), Y: b64(k.raw[n:])}
}

func b64[T ~string | ~[]byte](raw T) string { return base64.RawURLEncoding.EncodeToString([]byte(raw)) }

// MarshalJSON gives the required members alone, in the order of RFC 7638, so it is also what the thumbprint hashes.
func (k Public) MarshalJSON() ([]byte, error) {
	if k.IsZero() {
		return nil, fmt.Errorf("%w: there is none", ErrKey)
	}
	return json.Marshal(k.wire())
}

// UnmarshalJSON reads a public JWK. Members beyond the key itself (kid, alg, use) are left to the caller; a secret is refused.
func (k *Public) UnmarshalJSON(raw []byte) error {
	var w wire
	if err := json.Unmarshal(raw, &w); err != nil {
		return fmt.Errorf("%w: %w", ErrKey, err)
	}
	if w.D != "" {
		return fmt.Errorf("%w: it holds a private key (member d)", ErrKey)
	}
	parsed, err := w.public()
	if err != nil {
		return err
	}
	*k = parsed
	return nil
}

func (w wire) public() (Public, error) {
	curve := Curve(w.Crv)
	if curve.field() == 0 {
		return Public{}, fmt.Errorf("%w: crv %q", ErrCurve, w.Crv)
	}
	if want := (Public{curve: curve}).kty(); w.Kty != want {
		return Public{}, fmt.Errorf("%w: kty %q with crv %s, want %s", ErrKey, w.Kty, curve, want)
	}
	x, err := coordinate(w.X, curve)
	if err != nil {
		return Public{}, fmt.Errorf("%w: x: %w", ErrKey, err)
	}
	if !curve.IsPair() {
		if w.Y != "" {
			return Public{}, fmt.Errorf("%w: y with crv %s", ErrKey, curve)
		}
		return NewPublic(curve, x)
	}
	y, err := coordinate(w.Y, curve)
	if err != nil {
		return Public{}, fmt.Errorf("%w: y: %w", ErrKey, err)
	}
	return NewPublic(curve, append(x, y...))
}

func (k Public) kty() string {
	if k.curve.IsPair() {
		return "EC"
	}
	return "OKP"
}

// coordinate decodes a member of full length (RFC 7518 §6.2.1.2), in base64url of one spelling.
func coordinate(text string, curve Curve) ([]byte, error) {
	if len(text) > 128 {
		return nil, errors.New("too long")
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil {
		return nil, err
	}
	if len(raw) != curve.field() {
		return nil, fmt.Errorf("%d bytes, on %s it has %d", len(raw), curve, curve.field())
	}
	return raw, nil
}

// ParsePublic reads a public JWK.
func ParsePublic(raw []byte) (Public, error) {
	var k Public
	err := k.UnmarshalJSON(raw)
	return k, err
}

// Thumbprint returns the SHA-256 thumbprint of RFC 7638 in base64url.
func (k Public) Thumbprint() string {
	raw, err := k.MarshalJSON()
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(raw)
	return b64(sum[:])
}
