//go:build pkcs11 && cgo

package pkcs11

import (
	"bytes"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/miekg/pkcs11"

	"github.com/trellis-network/trellis/crypto/sig"
)

// curves are the DER of the curves' object identifiers (SEC 2 §A.2), as CKA_EC_PARAMS has them.
var curves = map[sig.Algorithm][]byte{
	sig.ES256:  {0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07}, // 1.2.840.10045.3.1.7
	sig.ES256K: {0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a},                   // 1.3.132.0.10
}

// A Key signs in a token. Safe for concurrent use.
type Key struct {
	mu      sync.Mutex // a session does one thing at a time
	session *session   // guarded by mu; nil when closed
	private pkcs11.ObjectHandle
	public  sig.PublicKey
}

// Open finds the key in the token.
func Open(cfg Config) (*Key, error) {
	s, err := open(cfg)
	if err != nil {
		return nil, err
	}
	k, err := s.find(cfg.Label)
	if err != nil {
		s.close()
		return nil, err
	}
	return k, nil
}

// Create makes a key in the token. It MUST NOT make a second one of the same label: that is ErrExists.
func Create(cfg Config, a sig.Algorithm) (*Key, error) {
	curve, ok := curves[a]
	if !ok {
		return nil, fmt.Errorf("%w: %d", sig.ErrAlgorithm, int(a))
	}
	s, err := open(cfg)
	if err != nil {
		return nil, err
	}
	k, err := s.create(cfg.Label, curve)
	if err != nil {
		s.close()
		return nil, err
	}
	return k, nil
}

func (s *session) create(label string, curve []byte) (*Key, error) {
	if _, err := s.find(label); !errors.Is(err, ErrNoKey) {
		if err == nil {
			err = fmt.Errorf("%w: %q", ErrExists, label)
		}
		return nil, err
	}
	id := []byte(label)
	_, _, err := s.module.GenerateKeyPair(s.handle, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_EC_KEY_PAIR_GEN, nil)},
		[]*pkcs11.Attribute{
			pkcs11.NewAttribute(pkcs11.CKA_EC_PARAMS, curve), pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true),
			pkcs11.NewAttribute(pkcs11.CKA_VERIFY, true), pkcs11.NewAttribute(pkcs11.CKA_LABEL, label), pkcs11.NewAttribute(pkcs11.CKA_ID, id),
		},
		[]*pkcs11.Attribute{
			pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true), pkcs11.NewAttribute(pkcs11.CKA_PRIVATE, true), pkcs11.NewAttribute(pkcs11.CKA_SENSITIVE, true),
			pkcs11.NewAttribute(pkcs11.CKA_EXTRACTABLE, false), pkcs11.NewAttribute(pkcs11.CKA_SIGN, true),
			pkcs11.NewAttribute(pkcs11.CKA_LABEL, label), pkcs11.NewAttribute(pkcs11.CKA_ID, id),
		})
	if err != nil {
		return nil, fmt.Errorf("make a key in the token: %w", err)
	}
	return s.find(label)
}

// Public returns the key that verifies what k signs.
func (k *Key) Public() sig.PublicKey { return k.public }

// Sign returns r ‖ s over digest with low s. A token draws its nonces itself, so two signatures over one digest may differ. What it
// returns is verified: a token at its end must not speak for the device.
func (k *Key) Sign(digest [32]byte) ([]byte, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.session == nil {
		return nil, fmt.Errorf("sign in the token: %w", errClosed)
	}
	module, handle := k.session.module, k.session.handle
	if err := module.SignInit(handle, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_ECDSA, nil)}, k.private); err != nil {
		return nil, fmt.Errorf("sign in the token: %w", err)
	}
	raw, err := module.Sign(handle, digest[:])
	if err != nil {
		return nil, fmt.Errorf("sign in the token: %w", err)
	}
	if len(raw) != sig.Size {
		return nil, fmt.Errorf("sign in the token: %w: %d bytes, want %d", sig.ErrSignature, len(raw), sig.Size)
	}
	signature, err := sig.Normal(k.public.Algorithm(), new(big.Int).SetBytes(raw[:32]), new(big.Int).SetBytes(raw[32:]))
	if err != nil {
		return nil, fmt.Errorf("sign in the token: %w", err)
	}
	if err := k.public.Verify(digest, signature); err != nil {
		return nil, fmt.Errorf("check what the token signed: %w", err)
	}
	return signature, nil
}

// Close ends the session with the token. It may be called twice.
func (k *Key) Close() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.session == nil {
		return nil
	}
	err := k.session.close()
	k.session = nil
	return err
}

var errClosed = errors.New("the session is closed")

// find returns the key of a label, on a curve that devices sign with.
func (s *session) find(label string) (*Key, error) {
	private, err := s.object(pkcs11.CKO_PRIVATE_KEY, label)
	if err != nil {
		return nil, err
	}
	public, err := s.object(pkcs11.CKO_PUBLIC_KEY, label)
	if err != nil {
		return nil, err
	}
	attributes, err := s.module.GetAttributeValue(s.handle, public, []*pkcs11.Attribute{
		pkcs11.NewAttribute(pkcs11.CKA_EC_PARAMS, nil), pkcs11.NewAttribute(pkcs11.CKA_EC_POINT, nil)})
	if err != nil {
		return nil, fmt.Errorf("read the token's public key: %w", err)
	}
	for a, curve := range curves {
		if bytes.Equal(attributes[0].Value, curve) {
			key, err := parsePoint(a, attributes[1].Value)
			return &Key{session: s, private: private, public: key}, err
		}
	}
	return nil, fmt.Errorf("%w: the token's key %q is on neither P-256 nor secp256k1", sig.ErrAlgorithm, label)
}

// object returns the one object of a class and label.
func (s *session) object(class uint, label string) (pkcs11.ObjectHandle, error) {
	template := []*pkcs11.Attribute{pkcs11.NewAttribute(pkcs11.CKA_CLASS, class), pkcs11.NewAttribute(pkcs11.CKA_LABEL, label)}
	if err := s.module.FindObjectsInit(s.handle, template); err != nil {
		return 0, fmt.Errorf("look for the key in the token: %w", err)
	}
	found, _, err := s.module.FindObjects(s.handle, 2)
	if err = errors.Join(err, s.module.FindObjectsFinal(s.handle)); err != nil {
		return 0, fmt.Errorf("look for the key in the token: %w", err)
	}
	switch len(found) {
	case 0:
		return 0, fmt.Errorf("%w: label %q", ErrNoKey, label)
	case 1:
		return found[0], nil
	}
	return 0, fmt.Errorf("%w: two have the label %q", ErrExists, label)
}

// parsePoint reads CKA_EC_POINT: an uncompressed point in a DER octet string (PKCS #11 v3.1 §6.3.3), without it in some tokens.
func parsePoint(a sig.Algorithm, raw []byte) (sig.PublicKey, error) {
	point := raw
	if len(raw) != 65 {
		if rest, err := asn1.Unmarshal(raw, &point); err != nil || len(rest) > 0 {
			return sig.PublicKey{}, fmt.Errorf("%w: the token's point is no DER octet string", sig.ErrKey)
		}
	}
	if len(point) != 65 || point[0] != 4 {
		return sig.PublicKey{}, fmt.Errorf("%w: the token's point is not uncompressed", sig.ErrKey)
	}
	return sig.NewPublicKey(a, point[1:])
}
