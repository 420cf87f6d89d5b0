package bls_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"testing"

	gnark "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/trellis-network/trellis/crypto/bls"
)

func key(t testing.TB, seed byte) bls.SecretKey {
	t.Helper()
	k, err := bls.NewSecretKey(bytes.Repeat([]byte{seed}, bls.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// The vector is Ethereum's: consensus-specs bls/sign, case sign_case_142f678a8d05fcd1.
func TestSignatureIsEthereums(t *testing.T) {
	k, err := bls.ParseSecretKey("bls-secret:47b8192d77bf871b62e87859d653922725724a5c031afeabc60bcef5ff665138")
	if err != nil {
		t.Fatal(err)
	}
	message := bytes.Repeat([]byte{0}, 32)
	const want = "b23c46be3a001c63ca711f87a005c200cc550b9429d5f4eb38d74322144f1b63926da3388979e5321012fb1a0526bcd1" +
		"00b5ef5fe72628ce4cd5e904aeaa3279527843fae5ca9ca675f4f51ed8f83bbf7155da9ecc9663100a885d5dc6df96d9"
	if got := k.Sign(message); hex.EncodeToString(got[:]) != want {
		t.Errorf("signature is %x, want %s", got, want)
	}
}

func TestVerifyAcceptsOnlyTheSignatureOfTheMessageByTheKey(t *testing.T) {
	k, other := key(t, 1), key(t, 2)
	s := k.Sign([]byte("height 7"))
	if err := k.Public().Verify([]byte("height 7"), s); err != nil {
		t.Errorf("own signature: %v", err)
	}
	proof := k.Prove([]byte("height 7"))
	if err := k.Public().VerifyProof([]byte("height 7"), proof); err != nil {
		t.Errorf("own proof: %v", err)
	}
	flipped := s
	flipped[0] ^= 0x20 // the sign of y
	for name, err := range map[string]error{
		"another message":      k.Public().Verify([]byte("height 8"), s),
		"another key":          other.Public().Verify([]byte("height 7"), s),
		"a proof":              k.Public().Verify([]byte("height 7"), proof),
		"a signature as proof": k.Public().VerifyProof([]byte("height 7"), s),
		"the negated point":    k.Public().Verify([]byte("height 7"), flipped),
		"no signature":         k.Public().Verify([]byte("height 7"), bls.Signature{}),
		"the zero of G2":       k.Public().Verify([]byte("height 7"), bls.Signature{0: 0xc0}),
	} {
		if !errors.Is(err, bls.ErrSignature) {
			t.Errorf("%s: %v, want ErrSignature", name, err)
		}
	}
	// With the zero as key and as signature every message would verify.
	if err := (bls.PublicKey{0: 0xc0}).Verify([]byte("x"), bls.Signature{0: 0xc0}); !errors.Is(err, bls.ErrKey) {
		t.Errorf("zero key: %v, want ErrKey", err)
	}
	if _, err := bls.ParsePublicKey(make([]byte, 47)); !errors.Is(err, bls.ErrKey) {
		t.Errorf("short key: %v, want ErrKey", err)
	}
}

func TestCoordinatesAreThoseOfAnotherImplementation(t *testing.T) {
	k := key(t, 3)
	public, signature := k.Public(), k.Sign([]byte("m"))
	var p gnark.G1Affine
	if _, err := p.SetBytes(public[:]); err != nil {
		t.Fatal(err)
	}
	var s gnark.G2Affine
	if _, err := s.SetBytes(signature[:]); err != nil {
		t.Fatal(err)
	}
	pad := func(b [48]byte) []byte { return append(make([]byte, 16), b[:]...) }
	got, err := public.EIP2537()
	if err != nil {
		t.Fatal(err)
	}
	if want := append(pad(p.X.Bytes()), pad(p.Y.Bytes())...); !bytes.Equal(got, want) {
		t.Errorf("key is %x, want %x", got, want)
	}
	if got, err = signature.EIP2537(); err != nil {
		t.Fatal(err)
	}
	want := bytes.Join([][]byte{pad(s.X.A0.Bytes()), pad(s.X.A1.Bytes()), pad(s.Y.A0.Bytes()), pad(s.Y.A1.Bytes())}, nil)
	if !bytes.Equal(got, want) {
		t.Errorf("signature is %x, want %x", got, want)
	}
}

func TestSecretsAreNotPrinted(t *testing.T) {
	k := key(t, 4)
	secret := strings.TrimPrefix(k.Text(), "bls-secret:")
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(format, k); strings.Contains(text, secret[:16]) {
			t.Errorf("%s prints the secret: %s", format, text)
		}
	}
}

func FuzzParseSecretKey(f *testing.F) {
	f.Add("bls-secret:47b8192d77bf871b62e87859d653922725724a5c031afeabc60bcef5ff665138")
	f.Add("bls-secret:" + strings.Repeat("ff", 32))
	f.Fuzz(func(t *testing.T, text string) {
		if k, err := bls.ParseSecretKey(text); err == nil && k.Text() != text {
			t.Errorf("%q parses to %q", text, k.Text())
		}
	})
}

func FuzzVerify(f *testing.F) {
	k := key(f, 5)
	public, s := k.Public(), k.Sign([]byte("m"))
	f.Add(public[:], s[:])
	f.Fuzz(func(t *testing.T, keyBytes, signature []byte) {
		if len(signature) != bls.SignatureSize {
			return
		}
		p, err := bls.ParsePublicKey(keyBytes)
		if err != nil {
			return
		}
		if err := p.Verify([]byte("m"), bls.Signature(signature)); err == nil && p == public && bls.Signature(signature) != s {
			t.Errorf("a second signature verifies: %x", signature)
		}
	})
}

func BenchmarkSign(b *testing.B) {
	k := key(b, 1)
	for b.Loop() {
		k.Sign([]byte("m"))
	}
}

func BenchmarkVerify(b *testing.B) {
	k := key(b, 1)
	s := k.Sign([]byte("m"))
	for b.Loop() {
		if err := k.Public().Verify([]byte("m"), s); err != nil {
			b.Fatal(err)
		}
	}
}
