package did

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/types/jwk"
)

const example = `{
 "@context": ["https://www.w3.org/ns/did/v1.1"],
 "id": "did:example:123",
 "controller": ["did:example:abc", "did:example:def"],
 "alsoKnownAs": ["https://example.com/me"],
 "verificationMethod": [
  {"id": "#key-1", "type": "JsonWebKey", "controller": "did:example:123", "publicKeyJwk": {"kty":"EC","crv":"P-256","x":"acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0","y":"_KcyLj9vWMptnmKtm46GqDz8wf74I5LKgrl2GzH3nSE","kid":"1"}},
  {"id": "did:example:123#other", "type": "Multikey", "controller": "did:example:999", "publicKeyMultibase": "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"},
  {"id": "did:example:123#old", "type": "Ed25519VerificationKey2020", "controller": "did:example:123", "expires": "2026-01-01T00:00:00Z", "publicKeyMultibase": "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"},
  {"id": "did:example:123#wrong", "type": "Ed25519VerificationKey2020", "controller": "did:example:123", "publicKeyMultibase": "zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"}
 ],
 "authentication": ["did:example:123#key-1", "#other", "#old", "#wrong", "did:example:456#key-9"],
 "keyAgreement": [{"id": "#ka", "type": "Multikey", "controller": "did:example:123", "publicKeyMultibase": "z6LSj72tK8brWgZja8NLRwPigth2T9QRiG1uH9oKZuKjdh9p"}],
 "service": [
  {"id": "#files", "type": "LinkedDomains", "serviceEndpoint": "https://example.com/files/"},
  {"id": "did:example:123#chat", "type": ["DIDCommMessaging", "Other"], "serviceEndpoint": [{"uri": "https://example.com/chat"}, "https://example.com/two?x=1"], "priority": 1}
 ],
 "custom": {"a": [1, 2]}
}`

func parse(t *testing.T, raw string) *Document {
	t.Helper()
	d, err := Parse([]byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func b64(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

// sameJSON compares two values, whatever their spaces and the order of their members.
func sameJSON(t *testing.T, got, want []byte) {
	t.Helper()
	var a, b any
	if err := json.Unmarshal(got, &a); err != nil {
		t.Fatalf("%v in %s", err, got)
	}
	if err := json.Unmarshal(want, &b); err != nil {
		t.Fatalf("%v in %s", err, want)
	}
	x, _ := json.MarshalIndent(a, "", " ")
	y, _ := json.MarshalIndent(b, "", " ")
	if !bytes.Equal(x, y) {
		t.Errorf("got %s\nwant %s", x, y)
	}
}

func TestDocumentSurvivesParsing(t *testing.T) {
	raw, err := parse(t, example).Marshal(MediaDID)
	if err != nil {
		t.Fatal(err)
	}
	sameJSON(t, raw, []byte(example))
	again, err := parse(t, string(raw)).Marshal(MediaDID)
	if err != nil || !bytes.Equal(again, raw) {
		t.Errorf("second writing differs: %s (%v)", again, err)
	}
}

func TestKeysAreFoundForTheirPurposeOnly(t *testing.T) {
	d := parse(t, example)
	for _, c := range []struct {
		method, purpose string
		curve           jwk.Curve
		err             error
	}{
		{"did:example:123#key-1", Authentication, jwk.P256, nil},
		{"#key-1", Authentication, jwk.P256, nil},
		{"did:example:123#ka", KeyAgreement, jwk.X25519, nil},
		{"#key-1", AssertionMethod, "", ErrPurpose},
		{"#ka", Authentication, "", ErrPurpose},
		{"#key-1", "signing", "", ErrPurpose},
		{"#none", Authentication, "", ErrNoMethod},
		{"did:example:456#key-9", Authentication, "", ErrNoMethod}, // of another document
		{"did:example:124#key-1", Authentication, "", ErrNoMethod},
		{"#other", Authentication, "", ErrController},
		{"#old", Authentication, "", ErrPeriod},
		{"#wrong", Authentication, "", jwk.ErrCurve},
	} {
		k, err := d.Key(c.method, c.purpose)
		if !errors.Is(err, c.err) || k.Curve() != c.curve {
			t.Errorf("Key(%s, %s) = %s, %v, want %s, %v", c.method, c.purpose, k.Curve(), err, c.curve, c.err)
		}
	}
	before, end := time.Date(2025, 12, 31, 0, 0, 0, 0, time.UTC), time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	if _, err := d.KeyAt("#old", Authentication, before); err != nil {
		t.Errorf("KeyAt before the end = %v", err)
	}
	if _, err := d.KeyAt("#old", Authentication, end); !errors.Is(err, ErrPeriod) {
		t.Errorf("KeyAt the end = %v, want %v", err, ErrPeriod)
	}
}

func TestBadDocumentsAreRefused(t *testing.T) {
	change := func(from, to string) string {
		if !strings.Contains(example, from) {
			t.Fatalf("the example has no %s", from)
		}
		return strings.Replace(example, from, to, 1)
	}
	for name, raw := range map[string]string{
		"empty":              "",
		"null":               "null",
		"list":               "[]",
		"two values":         example + "{}",
		"member twice":       change(`"custom"`, `"id": "did:example:1", "custom"`),
		"member twice deep":  change(`"priority"`, `"type": "A", "priority"`),
		"no id":              change(`"id": "did:example:123",`, ``),
		"id is a URL":        change(`"id": "did:example:123",`, `"id": "did:example:123#a",`),
		"secret":             change(`"kid":"1"`, `"d":"AA"`),
		"secret multikey":    change(`"publicKeyMultibase": "z6LS`, `"secretKeyMultibase": "z3", "publicKeyMultibase": "z6LS`),
		"two keys":           change(`"publicKeyMultibase": "z6LS`, `"publicKeyJwk": {}, "publicKeyMultibase": "z6LS`),
		"id twice":           change(`"did:example:123#other"`, `"did:example:123#key-1"`),
		"id twice, embedded": change(`"#ka"`, `"#key-1"`),
		"no controller":      change(`"controller": "did:example:999", `, ``),
		"bad controller":     change(`"controller": "did:example:999"`, `"controller": "me"`),
		"no endpoint":        change(`, "serviceEndpoint": "https://example.com/files/"`, ``),
		"endpoint no URI":    change(`"https://example.com/files/"`, `"files"`),
		"endpoint a number":  change(`"https://example.com/files/"`, `7`),
		"context a number":   change(`"https://www.w3.org/ns/did/v1.1"`, `7`),
		"alias no URI":       change(`"https://example.com/me"`, `"me"`),
		"bad time":           change(`2026-01-01T00:00:00Z`, `tomorrow`),
		"null method":        change(`[{"id": "#ka"`, `[null, {"id": "#ka"`),
		"not UTF-8":          change(`custom`, "cust\xff"),
		"deep":               change(`{"a": [1, 2]}`, strings.Repeat("[", 20)+strings.Repeat("]", 20)),
		"large":              change(`[1, 2]`, `"`+strings.Repeat("a", MaxDocumentBytes)+`"`),
		"many":               change(`["did:example:123#key-1",`, `[`+strings.Repeat(`"#x",`, MaxEntries)),
	} {
		if _, err := Parse([]byte(raw)); !errors.Is(err, ErrDocument) {
			t.Errorf("%s: Parse = %v, want %v", name, err, ErrDocument)
		}
	}
}

func TestRelativeURLsExpand(t *testing.T) {
	original := parse(t, example)
	d, err := original.Expand()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := d.Marshal(MediaJSON)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(raw, []byte(`"#`)) {
		t.Errorf("relative URLs are left: %s", raw)
	}
	if original.VerificationMethod[0].ID != "#key-1" || original.KeyAgreement[0].ID() != "#ka" {
		t.Error("the original changed")
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(example))
	f.Add([]byte(`{"id":"did:a:b"}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := Parse(raw)
		if err != nil {
			return
		}
		first, err := d.MarshalJSON()
		if err != nil {
			t.Fatalf("%q does not marshal: %v", raw, err)
		}
		again, err := Parse(first)
		if err != nil {
			t.Fatalf("%q became %q, which does not parse: %v", raw, first, err)
		}
		second, err := again.MarshalJSON()
		if err != nil || !bytes.Equal(first, second) {
			t.Fatalf("%q became %q, then %q (%v)", raw, first, second, err)
		}
		if _, err := d.Expand(); err != nil {
			t.Fatal(err)
		}
		for m := range d.methods() {
			_, _ = d.Key(m.ID, Authentication)
		}
	})
}
