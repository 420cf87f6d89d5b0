package jose

import (
	"errors"
	"testing"

	"github.com/fxamacker/cbor/v2"

	"github.com/trellis-network/trellis/types/jwk"
)

func TestCredentialSurvivesCOSE(t *testing.T) {
	want := credential(`,"validUntil":"2026-11-26T13:00:00Z"`)
	for _, curve := range curves {
		key := testKey(t, curve)
		raw, err := SignCredentialCOSE(want, issuer+"#0", key)
		if err != nil {
			t.Fatal(err)
		}
		got, err := OpenCredentialCOSE(raw, keysOf(key.Public(), issuer), now)
		if err != nil {
			t.Fatalf("%s: %v", curve, err)
		}
		if string(got.Document) != string(want) || got.Party != issuer || got.Header.Algorithm != key.Public().Algorithm() {
			t.Errorf("%s: got %+v", curve, got)
		}
		for i := range raw { // no byte is without meaning, but for the tag's
			broken := append([]byte(nil), raw...)
			broken[i] ^= 1
			if _, err := OpenCredentialCOSE(broken, keysOf(key.Public(), issuer), now); err == nil && i > 0 {
				t.Errorf("%s: byte %d of %d may change", curve, i, len(raw))
			}
		}
	}
}

func TestRefusedCOSE(t *testing.T) {
	key := testKey(t, jwk.P256)
	good := map[any]any{1: -7, 3: "application/vc", 4: []byte(issuer + "#0"), 16: "application/vc+cose"}
	for name, c := range map[string]struct {
		label any
		value any
		want  error
	}{
		"as it should be":      {3, "application/vc", nil},
		"another algorithm":    {1, -8, ErrAlgorithm},
		"an HMAC":              {1, 5, ErrAlgorithm},
		"algorithm of text":    {1, "ES256", ErrAlgorithm},
		"critical":             {2, []int{99}, ErrCritical},
		"another type":         {16, "application/vp+cose", ErrType},
		"another content type": {3, "application/vp", ErrType},
		"another's key":        {4, []byte("did:example:other#0"), ErrBinding},
		"no key":               {4, 7, ErrBinding},
	} {
		header := map[any]any{}
		for label, value := range good {
			header[label] = value
		}
		header[c.label] = c.value
		protected, err := cbor.Marshal(header)
		if err != nil {
			t.Fatal(err)
		}
		message, err := toBeSigned(protected, credential(""))
		if err != nil {
			t.Fatal(err)
		}
		signature, err := key.Sign(message)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := cbor.Marshal(sign1{Protected: protected, Unprotected: map[any]any{}, Payload: credential(""), Signature: signature})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := OpenCredentialCOSE(raw, keysOf(key.Public(), issuer, "did:example:other"), now); !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
}

func FuzzOpenCOSE(f *testing.F) {
	key := testKey(f, jwk.P256)
	raw, err := SignCredentialCOSE(credential(""), issuer+"#0", key)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		o, err := OpenCredentialCOSE(raw, keysOf(key.Public(), issuer), now)
		if err == nil && string(o.Document) != string(credential("")) {
			t.Fatal("opened what nobody signed")
		}
	})
}
