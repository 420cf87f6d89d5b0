package document

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/jwk"
)

func testDocument(t testing.TB) Document {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256, bytes.Repeat([]byte{9}, 32))
	if err != nil {
		t.Fatal(err)
	}
	d, err := New(key.Public(), map[string]string{"name": "Gefängnisblick <1> 100 %", "exposure": "outdoor"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDocumentSurvivesItsURI(t *testing.T) {
	want := testDocument(t)
	got, err := FromURI(want.URI())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got.Facts(), want.Facts()); diff != "" {
		t.Errorf("facts differ (-got +want):\n%s", diff)
	}
	if got.Hash() != want.Hash() || got.ID() != want.ID() {
		t.Errorf("got %s %s, want %s %s", got.Hash(), got.ID(), want.Hash(), want.ID())
	}
}

func TestForeignDocumentsAreRefused(t *testing.T) {
	good := string(testDocument(t).Bytes())
	for name, raw := range map[string]string{
		"spaces":         strings.Replace(good, ",", ", ", 1),
		"unknown member": strings.Replace(good, `"version":1`, `"version":1,"x":2`, 1),
		"wrong version":  strings.Replace(good, `"version":1`, `"version":2`, 1),
		"foreign id":     strings.Replace(good, `did:io:0x`, `did:io:0x00`, 1),
		"null fact":      strings.Replace(good, `"exposure":"outdoor"`, `"exposure":null`, 1),
		"unknown alg":    strings.Replace(good, `ES256`, `none`, 1),
		"empty":          "",
		"oversized":      good + strings.Repeat(" ", MaxBytes),
	} {
		if _, err := Parse([]byte(raw)); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: Parse = %v, want %v", name, err, ErrInvalid)
		}
	}
}

func TestContactSurvives(t *testing.T) {
	d := testDocument(t)
	agreement, err := jwk.NewPrivate(jwk.X25519, bytes.Repeat([]byte{3}, 32))
	if err != nil {
		t.Fatal(err)
	}
	want := Contact{KeyAgreement: agreement.Public(), Services: []Service{{"https://example.com/didcomm?a=1&b=<2>", "inbox", "DIDCommMessaging"}}}
	made, err := NewWith(d.ID(), d.Key(), d.Facts(), want)
	if err != nil {
		t.Fatal(err)
	}
	again, err := FromURI(made.URI())
	if err != nil {
		t.Fatal(err)
	}
	if got := again.Contact(); got.KeyAgreement != want.KeyAgreement || !slices.Equal(got.Services, want.Services) {
		t.Errorf("contact is %+v, want %+v", got, want)
	}
	good := string(made.Bytes())
	for name, raw := range map[string]string{
		"kid":            strings.Replace(good, `"crv":"X25519","kty"`, `"crv":"X25519","kid":"1","kty"`, 1),
		"null key":       strings.Replace(string(d.Bytes()), `"publicKey"`, `"keyAgreement":null,"publicKey"`, 1),
		"no services":    strings.Replace(string(d.Bytes()), `"version"`, `"services":[],"version"`, 1),
		"null services":  strings.Replace(string(d.Bytes()), `"version"`, `"services":null,"version"`, 1),
		"key that signs": strings.Replace(good, `"crv":"X25519"`, `"crv":"Ed25519"`, 1),
		"no URI":         strings.Replace(good, `https://`, ``, 1),
		"bad id":         strings.Replace(good, `"inbox"`, `"#inbox"`, 1),
		"a key's id":     strings.Replace(good, `"inbox"`, `"key-1"`, 1),
		"bad type":       strings.Replace(good, `"DIDCommMessaging"`, `"a b"`, 1),
		"long":           strings.Replace(good, `a=1`, strings.Repeat("a", MaxServiceBytes), 1),
		"member":         strings.Replace(good, `"type":"DIDC`, `"extra":1,"type":"DIDC`, 1),
	} {
		if _, err := Parse([]byte(raw)); !errors.Is(err, ErrInvalid) || raw == good {
			t.Errorf("%s: Parse = %v, want %v", name, err, ErrInvalid)
		}
	}
	twice := append(want.Services, want.Services...)
	if _, err := NewWith(d.ID(), d.Key(), d.Facts(), Contact{Services: twice}); !errors.Is(err, ErrInvalid) {
		t.Errorf("one id twice: %v", err)
	}
}

func FuzzParseIsCanonical(f *testing.F) {
	f.Add(testDocument(f).Bytes())
	f.Add([]byte(strings.Replace(string(testDocument(f).Bytes()), `"publicKey"`, `"keyAgreement":{"crv":"X25519","kty":"OKP","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"},"publicKey"`, 1)))
	f.Add([]byte(strings.Replace(string(testDocument(f).Bytes()), `"version"`, `"services":[{"endpoint":"https://example.com","id":"a","type":"B"}],"version"`, 1)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := Parse(raw)
		if err != nil {
			return
		}
		again, err := NewWith(d.ID(), d.Key(), d.Facts(), d.Contact())
		if err != nil || !bytes.Equal(again.Bytes(), raw) {
			t.Fatalf("second spelling accepted: %q (%v)", raw, err)
		}
	})
}
