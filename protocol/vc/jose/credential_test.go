package jose

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/types/jwk"
)

var now = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

const issuer = "did:example:issuer"

// keysOf is a world with one DID per curve-key, whose method is #0 for both purposes.
func keysOf(key jwk.Public, parties ...string) Keys {
	return func(method, purpose string) (jwk.Public, error) {
		for _, party := range parties {
			if method == party+"#0" && (purpose == "assertionMethod" || purpose == "authentication") {
				return key, nil
			}
		}
		return jwk.Public{}, fmt.Errorf("no key %s", method)
	}
}

func credential(members string) []byte {
	return []byte(`{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"issuer":"` + issuer +
		`","credentialSubject":{"id":"did:example:subject"}` + members + `}`)
}

func TestCredentialSurvivesItsSignature(t *testing.T) {
	for _, curve := range curves {
		key := testKey(t, curve)
		want := credential(`,"validFrom":"2026-11-26T11:00:00Z","validUntil":"2026-11-26T13:00:00Z"`)
		compact, err := SignCredential(want, issuer+"#0", key)
		if err != nil {
			t.Fatal(err)
		}
		got, err := OpenCredential(compact, keysOf(key.Public(), issuer), now)
		if err != nil {
			t.Fatalf("%s: %v", curve, err)
		}
		if string(got.Document) != string(want) || got.Party != issuer || got.Method != issuer+"#0" {
			t.Errorf("got %+v", got)
		}
	}
}

func TestRefusedCredentials(t *testing.T) {
	key := testKey(t, jwk.P256)
	keys := keysOf(key.Public(), issuer, "did:example:other")
	for name, c := range map[string]struct {
		header, members string
		want            error
	}{
		"as it should be":      {`,"kid":"did:example:issuer#0"`, ``, nil},
		"relative kid":         {`,"kid":"#0"`, ``, nil},
		"issuer's object":      {`,"kid":"#0","iss":"did:example:issuer"`, `,"iss":"did:example:issuer"`, nil},
		"no kid":               {``, ``, ErrBinding},
		"no fragment":          {`,"kid":"did:example:issuer"`, ``, ErrBinding},
		"an empty fragment":    {`,"kid":"did:example:issuer#"`, ``, ErrBinding},
		"another's kid":        {`,"kid":"did:example:other#0"`, ``, ErrBinding},
		"kid with a prefix":    {`,"kid":"did:example:issuer2#0"`, ``, ErrBinding},
		"another iss":          {`,"kid":"#0"`, `,"iss":"did:example:other"`, ErrBinding},
		"another iss in head":  {`,"kid":"#0","iss":"did:example:other"`, ``, ErrBinding},
		"expired":              {`,"kid":"#0"`, `,"exp":1764158399`, ErrTime},
		"exp of text":          {`,"kid":"#0"`, `,"exp":"tomorrow"`, ErrFormat},
		"not yet":              {`,"kid":"#0"`, `,"nbf":1795694461`, ErrTime},
		"issued in the future": {`,"kid":"#0"`, `,"iat":1795694461`, ErrTime},
		"valid later":          {`,"kid":"#0"`, `,"validFrom":"2026-11-26T12:01:01Z"`, ErrTime},
		"no more valid":        {`,"kid":"#0"`, `,"validUntil":"2026-11-26T11:59:59Z"`, ErrTime},
		"no more, but exp":     {`,"kid":"#0"`, `,"validUntil":"2026-11-26T11:59:59Z","exp":1895694400`, ErrTime},
		"no date":              {`,"kid":"#0"`, `,"validUntil":"soon"`, ErrFormat},
		"of version 1.1":       {`,"kid":"#0"`, `,"vc":{}`, ErrFormat},
		"presentation's cty":   {`,"kid":"#0","cty":"vp"`, ``, ErrType},
		"two issuers":          {`,"kid":"#0"`, `,"issuer":"did:example:other"`, ErrFormat},
	} {
		compact := forge(`{"alg":"ES256","typ":"vc+jwt"`+c.header+`}`, string(credential(c.members)), key)
		if _, err := OpenCredential(compact, keys, now); !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
	for _, typ := range []string{"", "JWT", "vp+jwt", "vc+ld+jwt", "text/vc+jwt", "vc+jwt;x=1", "dc+sd-jwt"} {
		compact := forge(`{"alg":"ES256","kid":"#0","typ":"`+typ+`"}`, string(credential("")), key)
		if _, err := OpenCredential(compact, keys, now); !errors.Is(err, ErrType) {
			t.Errorf("typ %q: error is %v", typ, err)
		}
	}
	compact := forge(`{"alg":"ES256","kid":"#0","typ":"application/VC+JWT"}`, string(credential("")), key)
	if _, err := OpenCredential(compact, keys, now); err != nil {
		t.Errorf("the whole media type: %v", err)
	}
}

func TestOnlyTheIssuerSigns(t *testing.T) {
	if _, err := SignCredential(credential(""), "did:example:other#0", testKey(t, jwk.P256)); !errors.Is(err, ErrBinding) {
		t.Errorf("another signs: %v", err)
	}
	for _, document := range []string{`{}`, `{"issuer":7}`, `{"issuer":{"ID":"did:x:y"}}`, `{"issuer":""}`, `[]`} {
		if _, err := SignCredential([]byte(document), "#0", testKey(t, jwk.P256)); err == nil {
			t.Errorf("%s is signed", document)
		}
	}
}

func TestPresentationIsForOneVerifier(t *testing.T) {
	key := testKey(t, jwk.Ed25519)
	const holder = "did:example:holder"
	document := []byte(`{"@context":["https://www.w3.org/ns/credentials/v2"],"type":"VerifiablePresentation","holder":{"id":"` + holder + `"}}`)
	d := Demands{"https://verifier.example", "n-1"}
	compact, err := SignPresentation(document, holder+"#0", d, now, key)
	if err != nil {
		t.Fatal(err)
	}
	keys := keysOf(key.Public(), holder)
	if o, err := OpenPresentation(compact, keys, d, now); err != nil || o.Party != holder {
		t.Errorf("presentation: %v", err)
	}
	for _, other := range []Demands{{"https://other.example", "n-1"}, {"https://verifier.example", "n-2"}, {"https://verifier.example/", "n-1"}} {
		if _, err := OpenPresentation(compact, keys, other, now); !errors.Is(err, ErrAudience) {
			t.Errorf("%v: error is %v", other, err)
		}
	}
	if _, err := OpenPresentation(compact, keysOf(key.Public(), "did:example:thief"), d, now); err == nil {
		t.Error("a key that is nobody's opens it")
	}
	if _, err := OpenCredential(compact, keys, now); !errors.Is(err, ErrType) {
		t.Errorf("a presentation is taken for a credential: %v", err)
	}
}

func TestEnvelopeSurvives(t *testing.T) {
	want := Envelope{"vc+jwt", "a.b.c"}
	raw, err := json.Marshal(want.JSON(EnvelopedCredential))
	if err != nil {
		t.Fatal(err)
	}
	got, ok, err := ParseEnvelope(raw, EnvelopedCredential)
	if err != nil || !ok || got != want {
		t.Errorf("got %v, %v, %v", got, ok, err)
	}
	if _, ok, _ := ParseEnvelope(raw, EnvelopedPresentation); ok {
		t.Error("an enveloped credential is taken for a presentation")
	}
	for _, id := range []string{"", "https://a,b", "data:text/html,x", "data:application/vc+jwt;base64,YQ", "data:application/vc+jwt,"} {
		broken := strings.Replace(string(raw), "data:application/vc+jwt,a.b.c", id, 1)
		if _, ok, err := ParseEnvelope([]byte(broken), EnvelopedCredential); !ok || !errors.Is(err, ErrFormat) {
			t.Errorf("%q: %v, %v", id, ok, err)
		}
	}
}

func BenchmarkOpenCredential(b *testing.B) {
	for _, curve := range []jwk.Curve{jwk.P256, jwk.Secp256k1, jwk.Ed25519} {
		key := testKey(b, curve)
		compact, err := SignCredential(credential(""), issuer+"#0", key)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(key.Public().Algorithm(), func(b *testing.B) {
			for b.Loop() {
				if _, err := OpenCredential(compact, keysOf(key.Public(), issuer), now); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func FuzzParseEnvelope(f *testing.F) {
	raw, _ := json.Marshal(Envelope{"vc+jwt", "a.b.c"}.JSON(EnvelopedCredential))
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, ok, err := ParseEnvelope(raw, EnvelopedCredential)
		if ok && err == nil && (e.Media == "" && e.Text == "") {
			t.Fatal("an empty envelope")
		}
	})
}
