package sdjwt

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

var now = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

// count is a source of numbers that is the same in every run.
type count struct{ n byte }

func (c *count) Read(p []byte) (int, error) {
	for i := range p {
		c.n++
		p[i] = c.n
	}
	return len(p), nil
}

func testKey(t testing.TB, curve jwk.Curve, start byte) jwk.Private {
	t.Helper()
	key, err := jwk.Generate(curve, &count{start})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

type vectors struct {
	Key     json.RawMessage
	Vectors []struct {
		Name, Compact string
		Processed     json.RawMessage
	}
}

func readVectors(t testing.TB) (jwk.Public, vectors) {
	t.Helper()
	raw, err := os.ReadFile("testdata/rfc9901.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	key, err := jwk.ParsePublic(v.Key)
	if err != nil {
		t.Fatal(err)
	}
	return key, v
}

func tree(t testing.TB, raw []byte) any {
	t.Helper()
	var v any
	if err := jose.Value(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestExamplesOfRFC9901(t *testing.T) {
	key, v := readVectors(t)
	if len(v.Vectors) != 8 {
		t.Fatalf("%d vectors", len(v.Vectors))
	}
	for _, c := range v.Vectors {
		token, err := Parse(c.Compact)
		if err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		if token.String() != c.Compact {
			t.Errorf("%s: parsed and printed, it is another", c.Name)
		}
		o, err := token.Open(key)
		if err != nil {
			t.Errorf("%s: %v", c.Name, err)
			continue
		}
		if len(o.Disclosures) != len(token.Disclosures) {
			t.Errorf("%s: %d disclosures found of %d", c.Name, len(o.Disclosures), len(token.Disclosures))
		}
		if len(c.Processed) > 0 && !reflect.DeepEqual(any(o.Payload), tree(t, c.Processed)) {
			t.Errorf("%s: payload is %v", c.Name, o.Payload)
		}
	}
}

func TestKeyBindingOfRFC9901(t *testing.T) {
	key, v := readVectors(t)
	for _, c := range v.Vectors {
		token, err := Parse(c.Compact)
		if err != nil {
			t.Fatal(err)
		}
		if token.Binding == "" {
			continue
		}
		o, err := token.Open(key)
		if err != nil {
			t.Fatal(err)
		}
		claims, err := o.Claims()
		if err != nil {
			t.Fatal(err)
		}
		holder, err := holderOf(claims, nil)
		if err != nil {
			t.Fatal(err)
		}
		m, err := jose.Parse(token.Binding)
		if err != nil {
			t.Fatal(err)
		}
		bound, err := jose.ParseClaims(m.Payload)
		if err != nil {
			t.Fatal(err)
		}
		at, _, _ := bound.Time("iat")
		audience, _, _ := bound.String("aud")
		nonce, _, _ := bound.String("nonce")
		d := jose.Demands{Audience: audience, Nonce: nonce}
		if err := token.CheckBinding(o, holder, d, at); err != nil {
			t.Errorf("%s: %v", c.Name, err)
		}
		for name, err := range map[string]error{
			"another nonce":       token.CheckBinding(o, holder, jose.Demands{Audience: audience, Nonce: "0"}, at),
			"another audience":    token.CheckBinding(o, holder, jose.Demands{Audience: "https://other.example", Nonce: nonce}, at),
			"no demands":          token.CheckBinding(o, holder, jose.Demands{}, at),
			"six minutes later":   token.CheckBinding(o, holder, d, at.Add(6*time.Minute)),
			"two minutes before":  token.CheckBinding(o, holder, d, at.Add(-2*time.Minute)),
			"the issuer's key":    token.CheckBinding(o, key, d, at),
			"less than was bound": Token{token.JWT, token.Disclosures[1:], token.Binding}.CheckBinding(o, holder, d, at),
			"in another order":    Token{token.JWT, reversed(token.Disclosures), token.Binding}.CheckBinding(o, holder, d, at),
		} {
			if !errors.Is(err, ErrKeyBinding) {
				t.Errorf("%s, %s: error is %v", c.Name, name, err)
			}
		}
	}
}

func reversed(list []string) []string {
	out := slices.Clone(list)
	slices.Reverse(out)
	return out
}

const claims = `{"iss":"did:example:issuer","vct":"https://example.com/device","sub":"did:example:device","model":"S-1","tags":["a","b","c"],
	"place":{"lat":"48.1","lon":"11.5","floor":2},"exp":1795694400,"big":12345678901234567890.125}`

var frame = Frame{
	Hide:   []string{"/model", "/tags/0", "/tags/2", "/place", "/place/lat", "/place/lon"},
	Decoys: map[string]int{"": 3, "/place": 1, "/tags": 2},
}

func issue(t testing.TB, key jwk.Private) Token {
	t.Helper()
	token, err := IssueCredential([]byte(claims), "did:example:issuer#0", frame, &count{}, key)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func TestIssuedTokenGivesTheClaimsBack(t *testing.T) {
	for _, curve := range []jwk.Curve{jwk.P256, jwk.P384, jwk.P521, jwk.Secp256k1, jwk.Ed25519} {
		key := testKey(t, curve, 0)
		o, err := issue(t, key).Open(key.Public())
		if err != nil {
			t.Fatalf("%s: %v", curve, err)
		}
		if !reflect.DeepEqual(any(o.Payload), tree(t, []byte(claims))) {
			t.Errorf("%s: payload is %v", curve, o.Payload)
		}
	}
}

func TestHolderDisclosesWhatWasChosen(t *testing.T) {
	key := testKey(t, jwk.P256, 0)
	full := issue(t, key)
	for pointers, want := range map[string]string{
		"":                  `{"tags":["b"]}`,
		"/model":            `{"tags":["b"],"model":"S-1"}`,
		"/tags/2":           `{"tags":["b","c"]}`,
		"/place":            `{"tags":["b"],"place":{"floor":2}}`,
		"/place/lat":        `{"tags":["b"],"place":{"floor":2,"lat":"48.1"}}`,
		"/place/floor":      `{"tags":["b"],"place":{"floor":2}}`,
		"/tags/0 /tags/2":   `{"tags":["a","b","c"]}`,
		"/sub /iss /tags/1": `{"tags":["b"]}`,
	} {
		token, err := full.Present(strings.Fields(pointers))
		if err != nil {
			t.Fatalf("%s: %v", pointers, err)
		}
		o, err := token.Open(key.Public())
		if err != nil {
			t.Fatalf("%s: %v", pointers, err)
		}
		expected := tree(t, []byte(want)).(map[string]any)
		for _, name := range []string{"iss", "vct", "sub", "exp", "big"} {
			expected[name] = tree(t, []byte(claims)).(map[string]any)[name]
		}
		if !reflect.DeepEqual(o.Payload, expected) {
			t.Errorf("%q: payload is %v", pointers, o.Payload)
		}
	}
	for _, pointer := range []string{"/nothing", "/tags/3", "/tags/x", "/model/x", "model"} {
		if _, err := full.Present([]string{pointer}); !errors.Is(err, ErrFormat) {
			t.Errorf("%q: error is %v", pointer, err)
		}
	}
}

// handmade signs a payload as an issuer that keeps no rule would.
func handmade(t testing.TB, key jwk.Private, payload string, disclosures ...string) Token {
	t.Helper()
	token := Token{}
	for i, d := range disclosures {
		text := encode([]byte(d))
		payload = strings.ReplaceAll(payload, fmt.Sprintf("#%d", i), digest(hashes["sha-256"], text))
		for j := i + 1; j < len(disclosures); j++ {
			disclosures[j] = strings.ReplaceAll(disclosures[j], fmt.Sprintf("#%d", i), digest(hashes["sha-256"], text))
		}
		token.Disclosures = append(token.Disclosures, text)
	}
	var err error
	if token.JWT, err = jose.Sign(map[string]any{"typ": CredentialType, "kid": "did:example:issuer#0"}, []byte(payload), key); err != nil {
		t.Fatal(err)
	}
	return token
}

func TestRefusedDisclosures(t *testing.T) {
	key := testKey(t, jwk.P256, 0)
	for name, c := range map[string]struct {
		payload     string
		disclosures []string
		want        error
	}{
		"as it should be":            {`{"_sd":["#0"]}`, []string{`["s","a",1]`}, nil},
		"null":                       {`{"_sd":["#0"],"l":[{"...":"#1"}]}`, []string{`["s","a",null]`, `["s",null]`}, nil},
		"in a disclosure":            {`{"_sd":["#1"]}`, []string{`["s","a",1]`, `["s","b",{"_sd":["#0"]}]`}, nil},
		"no digest":                  {`{"_sd":[]}`, []string{`["s","a",1]`}, ErrDisclosure},
		"a digest twice":             {`{"_sd":["#0","#0"]}`, []string{`["s","a",1]`}, ErrDisclosure},
		"twice, far apart":           {`{"_sd":["#0"],"x":{"_sd":["#0"]}}`, []string{`["s","a",1]`}, ErrDisclosure},
		"a decoy twice":              {`{"_sd":["x","x"]}`, nil, ErrDisclosure},
		"twice through a disclosure": {`{"_sd":["#0","#1"]}`, []string{`["s","a",1]`, `["s","b",{"_sd":["#0"]}]`}, ErrDisclosure},
		"the claim exists":           {`{"_sd":["#0"],"a":2}`, []string{`["s","a",1]`}, ErrDisclosure},
		"two of one name":            {`{"_sd":["#0","#1"]}`, []string{`["s","a",1]`, `["t","a",2]`}, ErrDisclosure},
		"claim _sd":                  {`{"_sd":["#0"]}`, []string{`["s","_sd",["x"]]`}, ErrDisclosure},
		"claim ...":                  {`{"_sd":["#0"]}`, []string{`["s","...","x"]`}, ErrDisclosure},
		"claim _sd_alg":              {`{"_sd":["#0"]}`, []string{`["s","_sd_alg","x"]`}, ErrDisclosure},
		"two members in an object":   {`{"_sd":["#0"]}`, []string{`["s",1]`}, ErrDisclosure},
		"three members in an array":  {`{"a":[{"...":"#0"}]}`, []string{`["s","a",1]`}, ErrDisclosure},
		"four members":               {`{"_sd":["#0"]}`, []string{`["s","a",1,2]`}, ErrDisclosure},
		"one member":                 {`{"_sd":["#0"]}`, []string{`["s"]`}, ErrDisclosure},
		"no array":                   {`{"_sd":["#0"]}`, []string{`{"s":1}`}, ErrDisclosure},
		"salt of a number":           {`{"_sd":["#0"]}`, []string{`[1,"a",1]`}, ErrDisclosure},
		"name of a number":           {`{"_sd":["#0"]}`, []string{`["s",1,1]`}, ErrDisclosure},
		"a member twice":             {`{"_sd":["#0"]}`, []string{`["s","a",{"b":1,"b":2}]`}, ErrDisclosure},
		"the same twice":             {`{"_sd":["#0"]}`, []string{`["s","a",1]`, `["s","a",1]`}, ErrDisclosure},
		"_sd of text":                {`{"_sd":"#0"}`, []string{`["s","a",1]`}, ErrFormat},
		"_sd of numbers":             {`{"_sd":[1]}`, nil, ErrFormat},
		"... beside another":         {`{"a":[{"...":"x","b":1}]}`, nil, ErrFormat},
		"... outside of an array":    {`{"a":{"...":"x"}}`, nil, ErrFormat},
		"... of a number":            {`{"a":[{"...":1}]}`, nil, ErrFormat},
		"_sd_alg deeper":             {`{"a":{"_sd_alg":"sha-256"}}`, nil, ErrFormat},
		"md5":                        {`{"_sd_alg":"md5"}`, nil, ErrHash},
		"SHA-256":                    {`{"_sd_alg":"SHA-256"}`, nil, ErrHash},
		"_sd_alg of null":            {`{"_sd_alg":null}`, nil, ErrHash},
		"another hash":               {`{"_sd_alg":"sha-512","_sd":["#0"]}`, []string{`["s","a",1]`}, ErrDisclosure},
	} {
		_, err := handmade(t, key, c.payload, c.disclosures...).Open(key.Public())
		if !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
	chain := Token{}
	last := ""
	for range 70 {
		text := encode([]byte(`["s","a",{"_sd":["` + last + `"]}]`))
		chain.Disclosures = append(chain.Disclosures, text)
		last = digest(hashes["sha-256"], text)
	}
	chain.JWT = handmade(t, key, `{"_sd":["`+last+`"]}`).JWT
	if _, err := chain.Open(key.Public()); !errors.Is(err, ErrFormat) {
		t.Errorf("a chain of 70: error is %v", err)
	}
}

func TestIssuerRefusesWhatNoVerifierTakes(t *testing.T) {
	key := testKey(t, jwk.P256, 0)
	for name, c := range map[string]struct {
		claims string
		frame  Frame
	}{
		"reserved":         {`{"_sd":[]}`, Frame{}},
		"reserved, deeper": {`{"a":[{"...":"x"}]}`, Frame{}},
		"absent":           {`{"a":1}`, Frame{Hide: []string{"/b"}}},
		"element 01":       {`{"a":[1,2]}`, Frame{Hide: []string{"/a/01"}}},
		"element -1":       {`{"a":[1,2]}`, Frame{Hide: []string{"/a/-1"}}},
		"below a number":   {`{"a":1}`, Frame{Hide: []string{"/a/b"}}},
		"everything":       {`{"a":1}`, Frame{Hide: []string{""}}},
		"no pointer":       {`{"a":1}`, Frame{Hide: []string{"a"}}},
		"decoys of text":   {`{"a":"x"}`, Frame{Decoys: map[string]int{"/a": 1}}},
	} {
		if _, err := Issue(nil, []byte(c.claims), c.frame, &count{}, key); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	if _, err := Issue(nil, []byte(claims), frame, strings.NewReader("short"), key); err == nil {
		t.Error("issued without salts")
	}
}

func TestMalformedTokensAreRefused(t *testing.T) {
	for _, text := range []string{"", "a.b.c", "a.b.c~~", "a.b.c~x~~k", strings.Repeat("~", MaxDisclosures+5), strings.Repeat("a", MaxBytes+1)} {
		if _, err := Parse(text); !errors.Is(err, ErrFormat) {
			t.Errorf("%.20q: error is %v", text, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	key, v := readVectors(f)
	for _, c := range v.Vectors {
		f.Add(c.Compact)
	}
	f.Fuzz(func(t *testing.T, text string) {
		token, err := Parse(text)
		if err != nil {
			return
		}
		if token.String() != text {
			t.Fatalf("%q is read from another spelling", text)
		}
		if _, err := token.Open(key); err == nil && !strings.HasPrefix(text, "eyJ") {
			t.Fatal("opened something new")
		}
	})
}

// The signature keeps a fuzzer out of Open, so this one goes around it.
func FuzzProcess(f *testing.F) {
	f.Add([]byte(`{"_sd":["X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"],"l":[{"...":"x"}]}`), []byte(`["_26bc4LT-ac6q2KI6cBW5es", "family_name", "Möbius"]`))
	f.Add([]byte(`{"l":[{"...":"pFndjkZ_VCzmyTa6UjlZo3dh-ko8aIKQc9DlGzhaVYo"}]}`), []byte(`["lklxF5jMYlGTPUovMNIvCA", "US"]`))
	f.Fuzz(func(t *testing.T, payload, disclosure []byte) {
		token := Token{}
		if len(disclosure) > 0 {
			token.Disclosures = []string{encode(disclosure)}
		}
		o, err := token.process(&jose.Message{Payload: payload})
		if err != nil {
			return
		}
		raw, err := json.Marshal(o.Payload)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(raw), `"_sd":`) || strings.Contains(string(raw), `"...":`) {
			t.Fatalf("reserved name in %s", raw)
		}
	})
}
