package didcomm

import (
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"fmt"
	"io"

	josecipher "github.com/go-jose/go-jose/v4/cipher"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/trellis-network/trellis/types/jwk"
)

// An Encryption is how content is encrypted (JOSE header enc).
type Encryption string

// The encryptions of the specification. Authcrypt always uses A256CBCHS512, the only one that commits to its key (ECDH-1PU §2.1).
const (
	A256CBCHS512 Encryption = "A256CBC-HS512"
	A256GCM      Encryption = "A256GCM"
	XC20P        Encryption = "XC20P"
)

// Key agreement (JOSE header alg).
const (
	algAnon = "ECDH-ES+A256KW"
	algAuth = "ECDH-1PU+A256KW"
)

// sizes are the bytes of content key, nonce and tag.
func (e Encryption) sizes() (key, nonce, tag int) {
	switch e {
	case A256CBCHS512:
		return 64, 16, 32
	case A256GCM:
		return 32, 12, 16
	case XC20P:
		return 32, chacha20poly1305.NonceSizeX, 16
	}
	return 0, 0, 0
}

func (e Encryption) aead(key []byte) (cipher.AEAD, error) {
	switch e {
	case A256CBCHS512:
		return josecipher.NewCBCHMAC(key, aes.NewCipher)
	case A256GCM:
		block, err := aes.NewCipher(key)
		if err != nil {
			return nil, err
		}
		return cipher.NewGCM(block)
	case XC20P:
		return chacha20poly1305.NewX(key)
	}
	return nil, fmt.Errorf("%w: enc %q", ErrUnsupported, e)
}

func agrees(curve jwk.Curve) bool {
	return curve == jwk.X25519 || curve == jwk.P256 || curve == jwk.P384 || curve == jwk.P521
}

// An agreement is what both sides put into the derivation of a wrapping key.
type agreement struct {
	alg      string
	z        []byte // Ze, or Ze ‖ Zs
	apu, apv []byte
	tag      []byte // of the content, with ECDH-1PU in key wrapping mode (§2.3)
}

// wrapping derives the key of A256KW by Concat KDF (RFC 7518 §4.6.2).
func (a agreement) wrapping() (cipher.Block, error) {
	public := binary.BigEndian.AppendUint32(nil, 256)
	if a.alg == algAuth {
		public = append(public, prefixed(a.tag)...)
	}
	kdf := josecipher.NewConcatKDF(crypto.SHA256, a.z, prefixed([]byte(a.alg)), prefixed(a.apu), prefixed(a.apv), public, nil)
	key := make([]byte, 32)
	if _, err := io.ReadFull(kdf, key); err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

func prefixed(data []byte) []byte {
	return append(binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(data)), uint32(len(data))), data...)
}

// shared returns Ze of a pair, and with a second pair Ze ‖ Zs.
func shared(pairs ...pair) ([]byte, error) {
	var z []byte
	for _, p := range pairs {
		part, err := p.own.ECDH(p.peer)
		if err != nil {
			return nil, err
		}
		z = append(z, part...)
	}
	return z, nil
}

type pair struct {
	own  jwk.Private
	peer jwk.Public
}
