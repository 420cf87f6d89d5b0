package jwk

import (
	gocrypto "crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/crypto"
)

// A Private is a private key. It cannot be printed.
type Private struct {
	public Public
	secret []byte // big-endian scalar of full length, or the 32-byte seed of RFC 8032 and RFC 7748
}

// A Signer signs with a key that may lie elsewhere: in a file, a TPM, a token.
type Signer interface {
	Public() Public
	// Sign returns the JOSE signature over message.
	Sign(message []byte) ([]byte, error)
}

// NewPrivate returns the key with a secret scalar of full length, or a 32-byte seed for Ed25519 and X25519.
func NewPrivate(curve Curve, secret []byte) (Private, error) {
	if len(secret) != curve.field() || curve.field() == 0 {
		return Private{}, fmt.Errorf("%w: secret of %d bytes for curve %q", ErrKey, len(secret), curve)
	}
	raw, err := publicOf(curve, secret)
	if err != nil {
		return Private{}, fmt.Errorf("%w: not a secret of %s", ErrKey, curve)
	}
	public, err := NewPublic(curve, raw)
	if err != nil {
		return Private{}, err
	}
	return Private{public, append([]byte(nil), secret...)}, nil
}

func publicOf(curve Curve, secret []byte) ([]byte, error) {
	switch curve {
	case Ed25519:
		return ed25519.NewKeyFromSeed(secret).Public().(ed25519.PublicKey), nil
	case Secp256k1:
		key, err := crypto.ToECDSA(secret)
		if err != nil {
			return nil, err
		}
		return crypto.FromECDSAPub(&key.PublicKey)[1:], nil
	}
	key, err := curve.agreement().NewPrivateKey(secret)
	if err != nil {
		return nil, err
	}
	raw := key.PublicKey().Bytes()
	if curve.IsPair() {
		raw = raw[1:]
	}
	return raw, nil
}

// Generate makes a key out of random, which MUST be a secure source.
func Generate(curve Curve, random io.Reader) (Private, error) {
	for range 100 {
		secret := make([]byte, curve.field())
		if _, err := io.ReadFull(random, secret); err != nil {
			return Private{}, fmt.Errorf("generate a key: %w", err)
		}
		if curve == P521 {
			secret[0] &= 1
		}
		k, err := NewPrivate(curve, secret)
		if err == nil || curve.field() == 0 {
			return k, err
		}
		// A scalar of 0 or above the order, about once in 2^32 or less: draw again.
	}
	return Private{}, fmt.Errorf("generate a key: %w: the source of randomness gives none", ErrKey)
}

// ParsePrivate reads a private JWK and checks that its halves belong together.
func ParsePrivate(raw []byte) (Private, error) {
	var w wire
	if err := json.Unmarshal(raw, &w); err != nil {
		return Private{}, fmt.Errorf("%w: not a JSON object", ErrKey)
	}
	public, err := w.public()
	if err != nil {
		return Private{}, err
	}
	secret, err := coordinate(w.D, public.curve)
	if err != nil {
		return Private{}, fmt.Errorf("%w: member d does not decode", ErrKey)
	}
	k, err := NewPrivate(public.curve, secret)
	if err == nil && k.public != public {
		err = fmt.Errorf("%w: d does not belong to x and y", ErrKey)
	}
	return k, err
}

// JWK returns the private JWK. Whoever has it has the key.
func (k Private) JWK() []byte {
	w := k.public.wire()
	w.D = b64(k.secret)
	raw, err := json.Marshal(w)
	if err != nil {
		panic(err) // five strings
	}
	return raw
}

// Public returns the key that verifies what k signs.
func (k Private) Public() Public { return k.public }

// Secret returns what NewPrivate takes. Whoever has it has the key.
func (k Private) Secret() []byte { return append([]byte(nil), k.secret...) }

// Sign returns the JOSE signature over message: r ‖ s (RFC 7518 §3.4, RFC 8812) or that of RFC 8032. It is deterministic.
func (k Private) Sign(message []byte) ([]byte, error) {
	switch {
	case k.public.curve == Ed25519:
		return ed25519.Sign(ed25519.NewKeyFromSeed(k.secret), message), nil
	case k.public.curve == Secp256k1:
		return k.signSecp256k1(message)
	case k.public.curve.nist() != nil:
		return k.signNIST(message)
	}
	return nil, fmt.Errorf("%w: %s does not sign", ErrUse, k.public.curve)
}

func (k Private) signSecp256k1(message []byte) ([]byte, error) {
	key, err := crypto.ToECDSA(k.secret)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	signature, err := crypto.Sign(k.public.digest(message), key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return signature[:64], nil
}

func (k Private) signNIST(message []byte) ([]byte, error) {
	key, err := ecdsa.ParseRawPrivateKey(k.public.curve.nist(), k.secret)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	der, err := key.Sign(nil, k.public.digest(message), hashOf(k.public.curve))
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return fromDER(der, k.public.curve.field())
}

// ECDH returns the shared secret with peer: the x coordinate (RFC 7748 §6.1, NIST SP 800-56A §5.7.1.2).
func (k Private) ECDH(peer Public) ([]byte, error) {
	curve := k.public.curve.agreement()
	if curve == nil {
		return nil, fmt.Errorf("%w: %s agrees on no secret here", ErrUse, k.public.curve)
	}
	if peer.curve != k.public.curve {
		return nil, fmt.Errorf("%w: own key is on %s, the peer's on %s", ErrUse, k.public.curve, peer.curve)
	}
	own, err := curve.NewPrivateKey(k.secret)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	other, err := peer.agreement(curve)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	return own.ECDH(other)
}

func (k Public) agreement(curve ecdh.Curve) (*ecdh.PublicKey, error) {
	if k.curve.IsPair() {
		return curve.NewPublicKey(k.uncompressed())
	}
	return curve.NewPublicKey([]byte(k.raw))
}

func hashOf(curve Curve) gocrypto.Hash {
	switch curve {
	case P384:
		return gocrypto.SHA384
	case P521:
		return gocrypto.SHA512
	}
	return gocrypto.SHA256
}

// String hides the secret.
func (k Private) String() string { return string(k.public.curve) + " private key" }

// GoString hides the secret from %#v.
func (k Private) GoString() string { return k.String() }

// Format hides the secret from every verb.
func (k Private) Format(state fmt.State, _ rune) { fmt.Fprint(state, k.String()) }

// MarshalJSON refuses, so that no secret gets into a file by the way; JWK gives it when that is meant.
func (k Private) MarshalJSON() ([]byte, error) {
	return nil, fmt.Errorf("%w: a private key is not printed", ErrUse)
}
