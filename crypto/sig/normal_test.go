package sig_test

import (
	"bytes"
	"crypto/elliptic"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/sig"
)

func TestNormalGivesTheLowOfBothS(t *testing.T) {
	for a, n := range map[sig.Algorithm]*big.Int{sig.ES256: elliptic.P256().Params().N, sig.ES256K: crypto.S256().Params().N} {
		key, err := sig.NewPrivateKey(a, bytes.Repeat([]byte{7}, 32))
		if err != nil {
			t.Fatal(err)
		}
		want, err := key.Sign([32]byte{1})
		if err != nil {
			t.Fatal(err)
		}
		r, s := new(big.Int).SetBytes(want[:32]), new(big.Int).SetBytes(want[32:])
		high := new(big.Int).Sub(n, s)
		for _, either := range []*big.Int{s, high} {
			if got, err := sig.Normal(a, r, either); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s: %x, %v, want %x", a, got, err, want)
			}
		}
		if high.Cmp(new(big.Int).Sub(n, s)) != 0 {
			t.Error("the caller's s was changed")
		}
		zero := new(big.Int)
		for _, bad := range [][2]*big.Int{{zero, s}, {r, zero}, {n, s}, {r, n}, {r, new(big.Int).Neg(s)}, {r, new(big.Int).Lsh(n, 8)}} {
			if _, err := sig.Normal(a, bad[0], bad[1]); !errors.Is(err, sig.ErrSignature) {
				t.Errorf("%s: r %d, s %d: %v", a, bad[0], bad[1], err)
			}
		}
	}
	if _, err := sig.Normal(0, big.NewInt(1), big.NewInt(1)); !errors.Is(err, sig.ErrAlgorithm) {
		t.Errorf("no algorithm: %v", err)
	}
}
