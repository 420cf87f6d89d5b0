package sdjwt

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

const (
	issuer = "did:example:issuer"
	method = issuer + "#0"
)

var demand = Demand{true, jose.Demands{Audience: "https://verifier.example", Nonce: "n-1"}}

func keysOf(key jwk.Public) jose.Keys {
	return func(asked, purpose string) (jwk.Public, error) {
		if asked != method || purpose != "assertionMethod" {
			return jwk.Public{}, fmt.Errorf("no key %s for %s", asked, purpose)
		}
		return key, nil
	}
}

// held are the claims of the test with cnf.
func held(t testing.TB, holder jwk.Public) []byte {
	t.Helper()
	var members map[string]any
	if err := jose.Object([]byte(claims), &members); err != nil {
		t.Fatal(err)
	}
	members["cnf"] = map[string]any{"jwk": holder}
	raw, err := json.Marshal(members)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func presentation(t testing.TB, key, holder jwk.Private) Token {
	t.Helper()
	token, err := IssueCredential(held(t, holder.Public()), method, frame, &count{}, key)
	if err != nil {
		t.Fatal(err)
	}
	if token, err = token.Present([]string{"/model", "/tags/0"}); err != nil {
		t.Fatal(err)
	}
	if token, err = token.Bind(demand.Demands, now, holder); err != nil {
		t.Fatal(err)
	}
	return token
}

func TestBoundCredentialOpens(t *testing.T) {
	for _, curve := range []jwk.Curve{jwk.P256, jwk.Secp256k1, jwk.Ed25519} {
		key, holder := testKey(t, curve, 0), testKey(t, curve, 50)
		text := presentation(t, key, holder).String()
		c, err := OpenCredential(text, keysOf(key.Public()), demand, now)
		if err != nil {
			t.Fatalf("%s: %v", curve, err)
		}
		if c.Issuer != issuer || c.Method != method || c.Type != "https://example.com/device" || c.Holder != holder.Public() {
			t.Errorf("%s: read %+v", curve, c)
		}
		if string(c.Claims["tags"]) != `["a","b"]` || string(c.Claims["model"]) != `"S-1"` {
			t.Errorf("%s: claims are %s", curve, c.Claims)
		}
	}
}

func TestRefusedPresentations(t *testing.T) {
	key, holder := testKey(t, jwk.P256, 0), testKey(t, jwk.P256, 50)
	bound := presentation(t, key, holder)
	loose := Token{bound.JWT, bound.Disclosures, ""}
	stolen, err := loose.Bind(demand.Demands, now, testKey(t, jwk.P256, 99))
	if err != nil {
		t.Fatal(err)
	}
	unheld, err := issue(t, key).Bind(demand.Demands, now, holder)
	if err != nil {
		t.Fatal(err)
	}
	plain := Demand{}
	other := Demand{true, jose.Demands{Audience: demand.Audience, Nonce: "n-2"}}
	elsewhere := Demand{true, jose.Demands{Audience: "https://other.example", Nonce: "n-1"}}
	for name, c := range map[string]struct {
		token Token
		d     Demand
		want  error
	}{
		"as it should be":       {bound, demand, nil},
		"unbound, not asked":    {loose, plain, nil},
		"unbound":               {loose, demand, ErrKeyBinding},
		"bound, not asked":      {bound, plain, ErrKeyBinding},
		"another key":           {stolen, demand, ErrKeyBinding},
		"no key":                {unheld, demand, ErrKeyBinding},
		"another nonce":         {bound, other, jose.ErrAudience},
		"another verifier":      {bound, elsewhere, jose.ErrAudience},
		"the credential as kb":  {Token{bound.JWT, bound.Disclosures, bound.JWT}, demand, ErrKeyBinding},
		"more than was bound":   {Token{bound.JWT, issue(t, key).Disclosures, bound.Binding}, demand, ErrKeyBinding},
		"a disclosure withheld": {Token{bound.JWT, bound.Disclosures[:1], bound.Binding}, demand, ErrKeyBinding},
	} {
		_, err := OpenCredential(c.token.String(), keysOf(key.Public()), c.d, now)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
	if _, err := OpenCredential(bound.String(), keysOf(holder.Public()), demand, now); !errors.Is(err, jwk.ErrSignature) {
		t.Errorf("another issuer: %v", err)
	}
}

func TestRefusedCredentials(t *testing.T) {
	key := testKey(t, jwk.P256, 0)
	const good = `"iss":"did:example:issuer","vct":"x"`
	for name, c := range map[string]struct {
		header, payload string
		disclosure      string
		want            error
	}{
		"as it should be": {`"typ":"dc+sd-jwt","kid":"#0"`, good, "", nil},
		"the old type":    {`"typ":"vc+sd-jwt","kid":"did:example:issuer#0"`, good, "", nil},
		"another type":    {`"typ":"vc+jwt","kid":"#0"`, good, "", jose.ErrType},
		"no type":         {`"kid":"#0"`, good, "", jose.ErrType},
		"no kid":          {`"typ":"dc+sd-jwt"`, good, "", jose.ErrBinding},
		"x5c":             {`"typ":"dc+sd-jwt","x5c":["AA"]`, good, "", jose.ErrBinding},
		"another's kid":   {`"typ":"dc+sd-jwt","kid":"did:example:issuer2#0"`, good, "", jose.ErrBinding},
		"no issuer":       {`"typ":"dc+sd-jwt","kid":"#0"`, `"vct":"x"`, "", jose.ErrBinding},
		"no vct":          {`"typ":"dc+sd-jwt","kid":"#0"`, `"iss":"did:example:issuer"`, "", ErrFormat},
		"expired":         {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"exp":1764158399`, "", jose.ErrTime},
		"not yet":         {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"nbf":1795694461`, "", jose.ErrTime},
		"hidden exp":      {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"_sd":["#0"]`, `["s","exp",1895694461]`, ErrDisclosure},
		"hidden status":   {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"_sd":["#0"]`, `["s","status",{}]`, ErrDisclosure},
		"hidden iat":      {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"_sd":["#0"]`, `["s","iat",1795694461]`, jose.ErrTime},
		"cnf of text":     {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"cnf":"x"`, "", ErrFormat},
		"cnf of nothing":  {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"cnf":{}`, "", ErrFormat},
		"cnf off curve":   {`"typ":"dc+sd-jwt","kid":"#0"`, good + `,"cnf":{"jwk":{"kty":"OKP","crv":"P-256","x":"AA"}}`, "", jwk.ErrKey},
	} {
		payload := "{" + c.payload + "}"
		token := Token{}
		if c.disclosure != "" {
			token.Disclosures = []string{encode([]byte(c.disclosure))}
			payload = strings.ReplaceAll(payload, `"#0"`, `"`+digest(hashes["sha-256"], token.Disclosures[0])+`"`)
		}
		token.JWT = forge(`{"alg":"ES256",`+c.header+`}`, payload, key)
		if _, err := OpenCredential(token.String(), keysOf(key.Public()), Demand{}, now); !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
	if _, err := OpenCredential(forge(`{"alg":"none","typ":"dc+sd-jwt","kid":"#0"}`, "{"+good+"}", key)+"~", keysOf(key.Public()), Demand{}, now); !errors.Is(err, jose.ErrAlgorithm) {
		t.Errorf("none: %v", err)
	}
}

func forge(header, payload string, key jwk.Private) string {
	signed := encode([]byte(header)) + "." + encode([]byte(payload))
	signature, err := key.Sign([]byte(signed))
	if err != nil {
		panic(err)
	}
	return signed + "." + encode(signature)
}

func TestValidityCannotBeHidden(t *testing.T) {
	key := testKey(t, jwk.P256, 0)
	for _, pointer := range []string{"/iss", "/vct", "/exp", "/cnf/jwk"} {
		f := Frame{Hide: []string{pointer}}
		if _, err := IssueCredential(held(t, key.Public()), method, f, &count{}, key); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: error is %v", pointer, err)
		}
	}
}

func TestOracleAgrees(t *testing.T) {
	key, holder := testKey(t, jwk.P256, 0), testKey(t, jwk.P256, 50)
	ours := presentation(t, key, holder)
	var theirClaims map[string]any
	if err := json.Unmarshal([]byte(claims), &theirClaims); err != nil {
		t.Fatal(err)
	}
	delete(theirClaims, "big") // JavaScript has no such number
	var answer struct {
		Payload      map[string]any
		Theirs, Full string
	}
	oracletest.Ask(t, "sdjwt/both.mjs", map[string]any{
		"ours": ours.String(), "issuer": json.RawMessage(key.JWK()), "holder": json.RawMessage(holder.JWK()),
		"nonce": "n-1", "now": now.Unix(), "claims": theirClaims, "kid": method,
	}, &answer)
	if answer.Payload["model"] != "S-1" || !reflect.DeepEqual(answer.Payload["tags"], []any{"a", "b"}) || answer.Payload["place"] != nil {
		t.Errorf("they read %v", answer.Payload)
	}
	c, err := OpenCredential(answer.Theirs, keysOf(key.Public()), demand, now)
	if err != nil {
		t.Fatal(err)
	}
	if string(c.Claims["model"]) != `"S-1"` || string(c.Claims["tags"]) != `["a","b"]` || c.Claims["place"] != nil {
		t.Errorf("we read %s", c.Claims)
	}
	full, err := OpenCredential(answer.Full, keysOf(key.Public()), Demand{}, now)
	if err != nil {
		t.Fatal(err)
	}
	if string(full.Claims["place"]) != `{"floor":2,"lat":"48.1","lon":"11.5"}` || string(full.Claims["tags"]) != `["a","b","c"]` {
		t.Errorf("we read %s", full.Claims)
	}
}

func BenchmarkOpenCredential(b *testing.B) {
	for _, curve := range []jwk.Curve{jwk.P256, jwk.Secp256k1, jwk.Ed25519} {
		key, holder := testKey(b, curve, 0), testKey(b, curve, 50)
		text := presentation(b, key, holder).String()
		b.Run(key.Public().Algorithm(), func(b *testing.B) {
			for b.Loop() {
				if _, err := OpenCredential(text, keysOf(key.Public()), demand, now); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
