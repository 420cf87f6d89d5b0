package jwk_test

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/types/jwk"
)

var curves = []jwk.Curve{jwk.P256, jwk.P384, jwk.P521, jwk.Secp256k1, jwk.Ed25519, jwk.X25519}

func generate(t *testing.T, curve jwk.Curve) jwk.Private {
	t.Helper()
	k, err := jwk.Generate(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestEverySpellingComesBack(t *testing.T) {
	for _, curve := range curves {
		k := generate(t, curve)
		raw, err := json.Marshal(k.Public())
		if err != nil {
			t.Fatal(err)
		}
		if got, err := jwk.ParsePublic(raw); err != nil || got != k.Public() {
			t.Errorf("%s: JWK %s came back as %v, %v", curve, raw, got, err)
		}
		if got, err := jwk.ParseMultikey(k.Public().Multikey()); err != nil || got != k.Public() {
			t.Errorf("%s: multikey came back as %v, %v", curve, got, err)
		}
		if got, err := jwk.ParsePrivate(k.JWK()); err != nil || got.Public() != k.Public() {
			t.Errorf("%s: private JWK: %v", curve, err)
		}
		if got, err := jwk.ParsePrivateMultikey(k.Multikey()); err != nil || got.Public() != k.Public() {
			t.Errorf("%s: private multikey: %v", curve, err)
		}
	}
}

func TestSignaturesVerifyAndOthersDoNot(t *testing.T) {
	for _, curve := range curves {
		k, other := generate(t, curve), generate(t, curve)
		signature, err := k.Sign([]byte("reading"))
		if curve == jwk.X25519 {
			if !errors.Is(err, jwk.ErrUse) {
				t.Errorf("X25519 signed: %v", err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := k.Public().Verify([]byte("reading"), signature); err != nil {
			t.Errorf("%s: %v", curve, err)
		}
		again, err := k.Sign([]byte("reading"))
		if err != nil || !bytes.Equal(again, signature) {
			t.Errorf("%s: two signatures over one message differ", curve)
		}
		flipped := bytes.Clone(signature)
		flipped[len(flipped)-1] ^= 1
		for name, err := range map[string]error{
			"another message": k.Public().Verify([]byte("readinG"), signature),
			"another key":     other.Public().Verify([]byte("reading"), signature),
			"a flipped bit":   k.Public().Verify([]byte("reading"), flipped),
			"nothing":         k.Public().Verify([]byte("reading"), nil),
			"zeros":           k.Public().Verify([]byte("reading"), make([]byte, len(signature))),
		} {
			if !errors.Is(err, jwk.ErrSignature) {
				t.Errorf("%s: %s: %v", curve, name, err)
			}
		}
	}
}

func TestAgreementIsMutual(t *testing.T) {
	for _, curve := range []jwk.Curve{jwk.P256, jwk.P384, jwk.P521, jwk.X25519} {
		a, b := generate(t, curve), generate(t, curve)
		ab, err := a.ECDH(b.Public())
		if err != nil {
			t.Fatal(err)
		}
		if ba, err := b.ECDH(a.Public()); err != nil || !bytes.Equal(ab, ba) {
			t.Errorf("%s: %x and %x, %v", curve, ab, ba, err)
		}
	}
	a, b := generate(t, jwk.P256), generate(t, jwk.X25519)
	if _, err := a.ECDH(b.Public()); !errors.Is(err, jwk.ErrUse) {
		t.Errorf("curves mixed: %v", err)
	}
	if _, err := generate(t, jwk.Ed25519).ECDH(b.Public()); !errors.Is(err, jwk.ErrUse) {
		t.Errorf("Ed25519 agreed: %v", err)
	}
}

// The vectors of RFC 8037 A.1 to A.4, of did:key's specification, and RFC 7515 A.3.
func TestPublishedVectors(t *testing.T) {
	k, err := jwk.ParsePrivate([]byte(`{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}`))
	if err != nil {
		t.Fatal(err)
	}
	if got := k.Public().Thumbprint(); got != "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k" {
		t.Errorf("thumbprint %s", got)
	}
	signature, err := k.Sign([]byte("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"))
	if want := "860c98d2297f3060a33f42739672d61b53cf3adefed3d3c672f320dc021b411e9d59b8628dc351e248b88b29468e0e41855b0fb7d83bb15be902bfccb8cd0a02"; err != nil || hex.EncodeToString(signature) != want {
		t.Errorf("signature %x, %v", signature, err)
	}
	key, err := jwk.ParseMultikey("z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp")
	if err != nil || key.Curve() != jwk.Ed25519 || hex.EncodeToString(key.Bytes()) != "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29" {
		t.Errorf("did:key of seed 0: %v %x, %v", key.Curve(), key.Bytes(), err)
	}
}

func TestBadKeysAreRefused(t *testing.T) {
	x := strings.Repeat("A", 43)
	for name, text := range map[string]string{
		"no JSON":            `{`,
		"unknown curve":      `{"kty":"EC","crv":"P-224","x":"","y":""}`,
		"wrong type":         `{"kty":"OKP","crv":"P-256","x":"` + x + `","y":"` + x + `"}`,
		"not on curve":       `{"kty":"EC","crv":"P-256","x":"` + x + `","y":"` + x + `"}`,
		"short x":            `{"kty":"EC","crv":"P-256","x":"AAAA","y":"` + x + `"}`,
		"padding":            `{"kty":"OKP","crv":"X25519","x":"` + x + `="}`,
		"y on an OKP":        `{"kty":"OKP","crv":"X25519","x":"` + x + `","y":"` + x + `"}`,
		"a secret":           `{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}`,
		"trailing bits of x": `{"kty":"OKP","crv":"X25519","x":"` + x[:42] + `B"}`,
	} {
		if k, err := jwk.ParsePublic([]byte(text)); !errors.Is(err, jwk.ErrKey) && !errors.Is(err, jwk.ErrCurve) {
			t.Errorf("%s: %v, %v", name, k, err)
		}
	}
	if _, err := jwk.ParsePrivate([]byte(`{"kty":"OKP","crv":"Ed25519","d":"AWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}`)); !errors.Is(err, jwk.ErrKey) {
		t.Errorf("halves of two keys: %v", err)
	}
}

func TestSecretsAreNotPrinted(t *testing.T) {
	k := generate(t, jwk.P256)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		if text := fmt.Sprintf(verb, k); text != "P-256 private key" {
			t.Errorf("%s printed %q", verb, text)
		}
	}
	if raw, err := json.Marshal(k); err == nil {
		t.Errorf("marshalled as %s", raw)
	}
}

func FuzzParsePublic(f *testing.F) {
	f.Add([]byte(`{"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}`), "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp")
	f.Fuzz(func(t *testing.T, raw []byte, text string) {
		if k, err := jwk.ParsePublic(raw); err == nil {
			again, err := json.Marshal(k)
			if back, err2 := jwk.ParsePublic(again); err != nil || err2 != nil || back != k {
				t.Fatalf("%s: %v %v", raw, err, err2)
			}
		}
		if k, err := jwk.ParseMultikey(text); err == nil && k.Multikey() != text {
			t.Fatalf("%s is spelt %s too", text, k.Multikey())
		}
	})
}
