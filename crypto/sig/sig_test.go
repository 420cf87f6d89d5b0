package sig

import (
	"bytes"
	"crypto/elliptic"
	"crypto/sha256"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

func testKey(t testing.TB, a Algorithm) PrivateKey {
	t.Helper()
	key, err := NewPrivateKey(a, bytes.Repeat([]byte{3}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestSignatureVerifiesAndIsDeterministic(t *testing.T) {
	digest := sha256.Sum256([]byte("12.5"))
	for _, a := range []Algorithm{ES256K, ES256} {
		key := testKey(t, a)
		first, err := key.Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		second, err := key.Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, second) {
			t.Errorf("%s: two signatures over one digest differ", a)
		}
		if err := key.Public().Verify(digest, first); err != nil {
			t.Errorf("%s: Verify = %v", a, err)
		}
		other := sha256.Sum256([]byte("12.6"))
		if err := key.Public().Verify(other, first); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: Verify(other digest) = %v, want %v", a, err, ErrSignature)
		}
	}
}

func TestHighSIsRefused(t *testing.T) {
	digest := sha256.Sum256([]byte("12.5"))
	orders := map[Algorithm]*big.Int{ES256K: crypto.S256().Params().N, ES256: elliptic.P256().Params().N}
	for a, n := range orders {
		key := testKey(t, a)
		signature, err := key.Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		s := new(big.Int).SetBytes(signature[32:])
		new(big.Int).Sub(n, s).FillBytes(signature[32:])
		if err := key.Public().Verify(digest, signature); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: Verify(high s) = %v, want %v", a, err, ErrSignature)
		}
	}
}

func TestKeyTextIsParsedToTheSameKey(t *testing.T) {
	for _, a := range []Algorithm{ES256K, ES256} {
		key := testKey(t, a)
		parsed, err := ParseText(key.Text())
		if err != nil {
			t.Fatal(err)
		}
		if parsed.Public().Address() != key.Public().Address() {
			t.Errorf("%s: address changed", a)
		}
	}
	for _, bad := range []string{"", "trellis-key:", "trellis-key:es256k:00", "trellis-key:es256:zz", "trellis-key:ed25519:00"} {
		if _, err := ParseText(bad); !errors.Is(err, ErrKey) {
			t.Errorf("ParseText(%q) = %v, want %v", bad, err, ErrKey)
		}
	}
}

func TestPointOffTheCurveIsRefused(t *testing.T) {
	for _, a := range []Algorithm{ES256K, ES256} {
		point := testKey(t, a).Public().Point()
		point[63] ^= 1
		if _, err := NewPublicKey(a, point[:]); !errors.Is(err, ErrKey) {
			t.Errorf("%s: NewPublicKey(off curve) = %v, want %v", a, err, ErrKey)
		}
	}
}
