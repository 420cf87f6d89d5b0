package jose

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/types/jwk"
)

// count is a source of numbers that is the same in every run.
type count struct{ n byte }

func (c *count) Read(p []byte) (int, error) {
	for i := range p {
		c.n++
		p[i] = c.n
	}
	return len(p), nil
}

func testKey(t testing.TB, curve jwk.Curve) jwk.Private {
	t.Helper()
	key, err := jwk.Generate(curve, &count{})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

var curves = []jwk.Curve{jwk.P256, jwk.P384, jwk.P521, jwk.Secp256k1, jwk.Ed25519}

func TestEachAlgorithmSignsAndVerifies(t *testing.T) {
	for _, curve := range curves {
		key := testKey(t, curve)
		compact, err := Sign(map[string]any{"typ": "x+jwt", "kid": "k"}, []byte("payload"), key)
		if err != nil {
			t.Fatal(err)
		}
		m, err := Parse(compact)
		if err != nil {
			t.Fatalf("%s: %v", curve, err)
		}
		if err := m.Verify(key.Public()); err != nil {
			t.Errorf("%s: %v", curve, err)
		}
		if string(m.Payload) != "payload" || m.Header.KeyID != "k" || !m.Header.IsType("x+jwt") {
			t.Errorf("%s: read %+v", curve, m)
		}
		for _, other := range curves {
			if other != curve && m.Verify(testKey(t, other).Public()) == nil {
				t.Errorf("a message of %s verifies with a key on %s", curve, other)
			}
		}
		other, err := jwk.Generate(curve, &count{100})
		if err != nil {
			t.Fatal(err)
		}
		if err := m.Verify(other.Public()); !errors.Is(err, jwk.ErrSignature) {
			t.Errorf("%s: another key verifies: %v", curve, err)
		}
	}
}

// The examples of RFC 7515 A.3 and RFC 8037 A.4.
func TestExamplesOfTheStandards(t *testing.T) {
	raw, err := os.ReadFile("testdata/rfc.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []struct {
		Name, Compact string
		Key           json.RawMessage
	}
	if err := json.Unmarshal(raw, &vectors); err != nil {
		t.Fatal(err)
	}
	for _, v := range vectors {
		key, err := jwk.ParsePublic(v.Key)
		if err != nil {
			t.Fatal(err)
		}
		m, err := Parse(v.Compact)
		if err != nil {
			t.Fatalf("%s: %v", v.Name, err)
		}
		if err := m.Verify(key); err != nil {
			t.Errorf("%s: %v", v.Name, err)
		}
	}
}

func forge(header, payload string, key jwk.Private) string {
	signed := base64.RawURLEncoding.EncodeToString([]byte(header)) + "." + base64.RawURLEncoding.EncodeToString([]byte(payload))
	signature, err := key.Sign([]byte(signed))
	if err != nil {
		panic(err)
	}
	return signed + "." + base64.RawURLEncoding.EncodeToString(signature)
}

func TestRefusedHeaders(t *testing.T) {
	key := testKey(t, jwk.P256)
	for header, want := range map[string]error{
		`{"alg":"none"}`:                         ErrAlgorithm,
		`{"alg":"None"}`:                         ErrAlgorithm,
		`{"alg":""}`:                             ErrAlgorithm,
		`{}`:                                     ErrAlgorithm,
		`{"ALG":"ES256"}`:                        ErrAlgorithm,
		`{"alg":"HS256"}`:                        ErrAlgorithm,
		`{"alg":"RS256"}`:                        ErrAlgorithm,
		`{"alg":"PS256"}`:                        ErrAlgorithm,
		`{"alg":"es256"}`:                        ErrAlgorithm,
		`{"alg":["ES256"]}`:                      ErrFormat,
		`{"alg":"ES256","alg":"none"}`:           ErrFormat,
		`{"alg":"ES256","x":{"a":1,"a":2}}`:      ErrFormat,
		`{"alg":"ES256","crit":["exp"],"exp":1}`: ErrCritical,
		`{"alg":"ES256","crit":[]}`:              ErrCritical,
		`{"alg":"ES256","b64":false}`:            ErrCritical,
		`{"alg":"ES256"} `:                       nil,
		`{"alg":"ES256"}{}`:                      ErrFormat,
		`["ES256"]`:                              ErrFormat,
		`null`:                                   ErrFormat,
		"{\"alg\":\"ES256\",\"kid\":\"\xff\"}":   ErrFormat,
		`{"alg":"ES256","kid":7}`:                ErrFormat,
		`{"alg":"ES256","x":` + strings.Repeat("[", 70) + strings.Repeat("]", 70) + `}`: ErrFormat,
	} {
		_, err := Parse(forge(header, "{}", key))
		if !errors.Is(err, want) {
			t.Errorf("%.60s: error is %v, want %v", header, err, want)
		}
	}
	for _, curve := range curves[1:] { // ES256 in the header, another key under it
		m, err := Parse(forge(`{"alg":"ES256"}`, "{}", testKey(t, curve)))
		if err != nil {
			t.Fatal(err)
		}
		if err := m.Verify(testKey(t, curve).Public()); !errors.Is(err, ErrAlgorithm) {
			t.Errorf("%s under ES256: error is %v", curve, err)
		}
	}
}

func TestSecondSpellingsAreRefused(t *testing.T) {
	good, err := Sign(nil, []byte("{}"), testKey(t, jwk.Ed25519))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"padding":    good + "=",
		"line break": good + "\n",
		"four parts": good + ".",
		"two parts":  good[:strings.LastIndex(good, ".")],
		"stray bits": good[:len(good)-1] + string(good[len(good)-1]+1),
		"oversized":  strings.Repeat("A", MaxBytes+1),
		"empty":      "",
	} {
		if _, err := Parse(text); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

func TestCallersCannotSetWhatIsPinned(t *testing.T) {
	for _, name := range []string{"alg", "crit", "b64"} {
		if _, err := Sign(map[string]any{name: "none"}, nil, testKey(t, jwk.P256)); err == nil {
			t.Errorf("header %s is taken", name)
		}
	}
	if _, err := Sign(nil, nil, testKey(t, jwk.X25519)); !errors.Is(err, ErrAlgorithm) {
		t.Errorf("X25519 signs: %v", err)
	}
}

func TestJoseAgrees(t *testing.T) {
	type question struct {
		Alg     string          `json:"alg"`
		Key     json.RawMessage `json:"key"`
		Compact string          `json:"compact"`
	}
	var questions []question
	for _, curve := range []jwk.Curve{jwk.P256, jwk.P384, jwk.P521, jwk.Ed25519} { // version 6 of jose has no ES256K
		key := testKey(t, curve)
		compact, err := Sign(map[string]any{"typ": "vc+jwt"}, []byte(`{"a":1}`), key)
		if err != nil {
			t.Fatal(err)
		}
		questions = append(questions, question{key.Public().Algorithm(), key.JWK(), compact})
	}
	var answers []struct{ Payload, Compact string }
	oracletest.Ask(t, "jose/jws.mjs", questions, &answers)
	for i, a := range answers {
		key, err := jwk.ParsePrivate(questions[i].Key)
		if err != nil {
			t.Fatal(err)
		}
		m, err := Parse(a.Compact)
		if err != nil {
			t.Fatal(err)
		}
		if err := m.Verify(key.Public()); err != nil || string(m.Payload) != "theirs" {
			t.Errorf("%s: their signature: %v", questions[i].Alg, err)
		}
		if a.Payload != `{"a":1}` {
			t.Errorf("%s: they read %q", questions[i].Alg, a.Payload)
		}
	}
	if len(answers) != len(questions) {
		t.Fatalf("%d answers", len(answers))
	}
}

func FuzzParse(f *testing.F) {
	key := testKey(f, jwk.P256)
	good, err := Sign(map[string]any{"typ": "vc+jwt", "kid": "did:x#1"}, []byte(`{"iss":"did:x","exp":1.5,"aud":["a"]}`), key)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(forge(`{"alg":"none"}`, "{}", key))
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Parse(text)
		if err != nil {
			return
		}
		if m.signed+"."+encode(m.signature) != text {
			t.Fatalf("%q is read from another spelling", text)
		}
		if c, err := ParseClaims(m.Payload); err == nil {
			_ = c.Times(time.Unix(1, 0), 0)
			_ = c.Check(Demands{"a", "b"})
		}
	})
}
