package jwk

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	_ "crypto/sha512" // hashOf names it
	"encoding/asn1"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Algorithm returns the JOSE name of the key's signature (IANA registry JSON Web Signature and Encryption Algorithms), "" for X25519.
func (k Public) Algorithm() string {
	switch k.curve {
	case P256:
		return "ES256"
	case P384:
		return "ES384"
	case P521:
		return "ES512"
	case Secp256k1:
		return "ES256K"
	case Ed25519:
		return "EdDSA"
	}
	return ""
}

// Verify returns nil when signature is the key's JOSE signature over message. Safe for concurrent use.
func (k Public) Verify(message, signature []byte) error {
	if k.Algorithm() == "" {
		return fmt.Errorf("%w: a key on %q verifies no signature", ErrUse, k.curve)
	}
	if k.curve == Ed25519 {
		if len(signature) == ed25519.SignatureSize && ed25519.Verify([]byte(k.raw), message, signature) {
			return nil
		}
		return ErrSignature
	}
	n := k.curve.field()
	if len(signature) != 2*n {
		return fmt.Errorf("%w: %d bytes, %s has %d", ErrSignature, len(signature), k.Algorithm(), 2*n)
	}
	r, s := new(big.Int).SetBytes(signature[:n]), new(big.Int).SetBytes(signature[n:])
	if k.curve == Secp256k1 {
		return k.verifySecp256k1(message, r, s)
	}
	key, err := ecdsa.ParseUncompressedPublicKey(k.curve.nist(), k.uncompressed())
	if err != nil || !ecdsa.Verify(key, k.digest(message), r, s) {
		return ErrSignature
	}
	return nil
}

// verifySecp256k1 takes a high s too, as JOSE does; the library only a low one.
func (k Public) verifySecp256k1(message []byte, r, s *big.Int) error {
	order := crypto.S256().Params().N
	if s.Cmp(new(big.Int).Rsh(order, 1)) > 0 && s.Cmp(order) < 0 {
		s = new(big.Int).Sub(order, s)
	}
	signature := make([]byte, 64)
	if r.BitLen() > 256 || s.BitLen() > 256 {
		return ErrSignature
	}
	r.FillBytes(signature[:32])
	s.FillBytes(signature[32:])
	if !crypto.VerifySignature(k.uncompressed(), k.digest(message), signature) {
		return ErrSignature
	}
	return nil
}

func (k Public) digest(message []byte) []byte {
	h := hashOf(k.curve).New()
	h.Write(message)
	return h.Sum(nil)
}

// fromDER turns the standard library's signature into r ‖ s of n bytes each.
func fromDER(der []byte, n int) ([]byte, error) {
	var parts struct{ R, S *big.Int }
	if rest, err := asn1.Unmarshal(der, &parts); err != nil || len(rest) > 0 {
		return nil, fmt.Errorf("sign: signature is not DER")
	}
	signature := make([]byte, 2*n)
	parts.R.FillBytes(signature[:n])
	parts.S.FillBytes(signature[n:])
	return signature, nil
}
