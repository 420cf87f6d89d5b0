package integrity_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/gowebpki/jcs"
	"github.com/mr-tron/base58"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/types/jwk"
)

// A proofValue that is read has one meaning: what is written of it reads the same.
func FuzzProofValue(f *testing.F) {
	signer := key(f, jwk.P256, "issuer")
	signed := baseProof(f, signer, credential(didKey(signer.Public())), "/issuer")
	shown, err := integrity.Derive(contexts(f), signed, []string{"/credentialSubject/place"})
	if err != nil {
		f.Fatal(err)
	}
	for _, document := range []map[string]any{signed, shown} {
		f.Add(document["proof"].(map[string]any)["proofValue"].(string))
	}
	f.Add("u2V0AhQ")
	f.Add("u2V0BhUBAQICA")
	f.Add("z3")
	f.Fuzz(func(t *testing.T, text string) {
		if raw, err := integrity.DecodeBase58(text); err == nil {
			if again, err := integrity.DecodeBase58("z" + base58.Encode(raw)); err != nil || !bytes.Equal(again, raw) {
				t.Fatalf("%q: %x, then %x, %v", text, raw, again, err)
			}
		}
		value, err := integrity.ParseValue(text)
		if err != nil {
			return
		}
		printed, err := integrity.EncodeValue(value)
		if err != nil {
			t.Fatal(err)
		}
		again, err := integrity.ParseValue(printed)
		if err != nil {
			t.Fatalf("%q was read, and written as %q is not: %v", text, printed, err)
		}
		if twice, err := integrity.EncodeValue(again); err != nil || twice != printed {
			t.Fatalf("%q, then %q, %v", printed, twice, err)
		}
	})
}

// No document makes the verifier fall over, and none but those signed verify.
func FuzzVerify(f *testing.F) {
	genuine := make(map[string]bool)
	for _, k := range kinds {
		signer := key(f, k.curve, "issuer")
		signed := k.sign(f, decode(f, credential(didKey(signer.Public()))), integrity.Options{Created: now}, signer)
		f.Add(marshal(f, signed))
		genuine[subject(f, signed)] = true
	}
	v := verifier(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		opened, err := v.OpenCredential(raw, now)
		if err == nil && !genuine[subject(t, opened.Document())] {
			t.Fatalf("a forgery: %s", raw)
		}
		_, _ = v.OpenPresentation(raw, integrity.Demand{Challenge: "a", Domain: "b"}, now)
		if document, err := vc.Decode(raw); err == nil {
			_, _ = integrity.Derive(v.Contexts, document, []string{"/credentialSubject"})
		}
	})
}

// subject is what a credential claims, as RDF has it: members of sets in any order, numbers in any spelling.
func subject(t testing.TB, document map[string]any) string {
	t.Helper()
	var claims []string
	each(document["credentialSubject"], "", nil, func(path string, value any, _ func(any)) {
		raw, err := jcs.Transform(marshal(t, []any{value}))
		if err != nil {
			t.Fatal(err)
		}
		claims = append(claims, path+" "+string(raw))
	})
	slices.Sort(claims)
	return strings.Join(slices.Compact(claims), "\n")
}
