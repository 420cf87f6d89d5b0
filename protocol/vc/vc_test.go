package vc_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/vc"
)

const good = `{
  "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
  "id": "http://university.example/credentials/58473", "type": ["VerifiableCredential", "ExampleAlumniCredential"],
  "name": "Alumni", "description": [{"@value": "Ein Zeugnis", "@language": "de", "@direction": "ltr"}],
  "issuer": {"id": "did:example:issuer", "name": "Example"}, "validFrom": "2010-01-01T00:00:00Z", "validUntil": "2030-01-01T00:00:00+01:00",
  "credentialSubject": {"id": "did:example:holder", "alumniOf": "The School of Examples", "number": 12345678901234567890.10},
  "credentialStatus": {"type": "BitstringStatusListEntry", "statusPurpose": "revocation"},
  "credentialSchema": {"id": "https://example.org/schema.json", "type": "JsonSchema"},
  "evidence": [{"id": "https://example.org/e", "type": "ChainState"}],
  "termsOfUse": {"type": "TrustFrameworkPolicy"}, "refreshService": {"type": "Refresh"},
  "relatedResource": [{"id": "https://example.org/r", "digestSRI": "sha384-x"}]
}`

// edit returns document with one member set, or removed when value is "".
func edit(t *testing.T, document, name, value string) []byte {
	t.Helper()
	var m map[string]json.RawMessage
	if err := json.Unmarshal([]byte(document), &m); err != nil {
		t.Fatal(err)
	}
	if m[name] = json.RawMessage(value); value == "" {
		delete(m, name)
	}
	raw, err := json.Marshal(m)
	if err != nil {
		t.Fatal(name, value, err)
	}
	return raw
}

func TestCredentialIsReadWhole(t *testing.T) {
	c, err := vc.ParseCredential([]byte(good))
	if err != nil {
		t.Fatal(err)
	}
	if c.Version != 2 || c.ID != "http://university.example/credentials/58473" || c.Issuer.ID != "did:example:issuer" || !c.IsType("ExampleAlumniCredential") {
		t.Errorf("read %+v", c)
	}
	if len(c.Subjects) != 1 || len(c.Status) != 1 || len(c.Schemas) != 1 || len(c.Evidence) != 1 || len(c.Terms) != 1 || len(c.Refresh) != 1 {
		t.Errorf("read %+v", c)
	}
	raw, err := json.Marshal(c)
	if err != nil || !strings.Contains(string(raw), `"number":12345678901234567890.10`) {
		t.Errorf("a number changed its spelling: %s %v", raw, err)
	}
	copied := c.Document()
	copied["credentialSubject"].(map[string]any)["alumniOf"] = "elsewhere"
	if again, _ := json.Marshal(c); string(again) != string(raw) {
		t.Error("a copy of the document is the document")
	}
}

func TestCredentialsOfVersion1AreRead(t *testing.T) {
	c, err := vc.ParseCredential([]byte(`{"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential"],
		"issuer":"did:example:a","issuanceDate":"2020-01-01T00:00:00Z","expirationDate":"2021-01-01T00:00:00Z","credentialSubject":{"id":"did:example:b"}}`))
	if err != nil || c.Version != 1 || c.ValidFrom.Year() != 2020 || c.ValidUntil.Year() != 2021 {
		t.Errorf("%+v, %v", c, err)
	}
}

func TestWhatTheModelForbidsIsRefused(t *testing.T) {
	for _, bad := range []struct{ name, value string }{
		{"@context", ``}, {"@context", `"https://www.w3.org/ns/credentials/v2"`}, {"@context", `[]`}, {"@context", `[1]`},
		{"@context", `["https://www.w3.org/ns/credentials/examples/v2","https://www.w3.org/ns/credentials/v2"]`},
		{"@context", `["https://www.w3.org/ns/credentials/v2","https://www.w3.org/2018/credentials/v1"]`},
		{"@context", `["https://www.w3.org/ns/credentials/v2",7]`}, {"@context", `["https://www.w3.org/ns/credentials/v2","no url"]`},
		{"@context", `["https://www.w3.org/ns/credentials/v2",null]`},
		{"id", `"not a url"`}, {"id", `["urn:a","urn:b"]`}, {"id", `null`}, {"id", `5`}, {"id", `"urn:a\nb"`},
		{"type", ``}, {"type", `[]`}, {"type", `"ExampleAlumniCredential"`}, {"type", `["VerifiableCredential", 3]`}, {"type", `["VerifiableCredential", "a b"]`},
		{"issuer", ``}, {"issuer", `null`}, {"issuer", `"nobody"`}, {"issuer", `{}`}, {"issuer", `{"id":"x"}`}, {"issuer", `["did:example:a"]`}, {"issuer", `{"id":"did:example:a","name":3}`},
		{"validFrom", `"2010-01-01"`}, {"validFrom", `"2010-01-01T00:00:00"`}, {"validFrom", `"2010-13-01T00:00:00Z"`}, {"validFrom", `5`}, {"validFrom", `null`},
		{"validUntil", `"2009-01-01T00:00:00Z"`}, {"validUntil", `["2031-01-01T00:00:00Z"]`},
		{"credentialSubject", ``}, {"credentialSubject", `{}`}, {"credentialSubject", `[]`}, {"credentialSubject", `"did:example:a"`}, {"credentialSubject", `[{"a":1},{}]`}, {"credentialSubject", `{"id":"relative"}`},
		{"credentialStatus", `{}`}, {"credentialStatus", `"x"`}, {"credentialStatus", `{"type":"A","id":"x"}`}, {"credentialStatus", `[]`},
		{"credentialSchema", `{"type":"JsonSchema"}`}, {"credentialSchema", `{"id":"https://example.org/s"}`}, {"credentialSchema", `{"id":"s","type":"JsonSchema"}`},
		{"evidence", `{"id":"urn:a"}`}, {"evidence", `null`}, {"termsOfUse", `{"id":"urn:a"}`}, {"refreshService", `{"id":"urn:a"}`}, {"proof", `"x"`}, {"proof", `{}`},
		{"confidenceMethod", `{"id":"urn:a"}`}, {"renderMethod", `[1]`},
		{"name", `5`}, {"name", `{"@language":"en"}`}, {"name", `{"@value":"a","@type":"b"}`}, {"name", `{"@value":"a","@language":"not a tag"}`}, {"description", `{"@value":"a","@direction":"up"}`},
		{"relatedResource", `[{"id":"urn:a"}]`}, {"relatedResource", `{"digestSRI":"x"}`}, {"relatedResource", `[{"id":"urn:a","digestSRI":"x"},{"id":"urn:a","digestSRI":"y"}]`},
	} {
		if c, err := vc.ParseCredential(edit(t, good, bad.name, bad.value)); !errors.Is(err, vc.ErrModel) {
			t.Errorf("%s %s: %v, %v", bad.name, bad.value, c, err)
		}
	}
}

func TestWhatIsNoBoundedObjectIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"nothing": ``, "a list": `[]`, "a member twice": `{"id":"urn:a","id":"urn:b"}`, "trailing bytes": good + "x",
		"too deep":  strings.Repeat(`{"a":`, 80) + "1" + strings.Repeat("}", 80),
		"too large": `{"a":"` + strings.Repeat("x", vc.MaxBytes) + `"}`, "half a pair": `{"a":"\ud800"}`, "the other half": `{"a":"\udc00x"}`, "two first halves": `{"a":"\ud800\ud800"}`,
		"half at the end": `{"a":"\ud83d`, "not UTF-8": "{\"a\":\"\xff\"}",
	} {
		if _, err := vc.ParseCredential([]byte(text)); !errors.Is(err, vc.ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := vc.ParsePresentation([]byte(text)); !errors.Is(err, vc.ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestValidityIsJudgedAtTheTimeGiven(t *testing.T) {
	c, err := vc.ParseCredential([]byte(good))
	if err != nil {
		t.Fatal(err)
	}
	for at, want := range map[string]error{
		"2009-12-31T23:58:59Z": vc.ErrNotYet, "2009-12-31T23:59:30Z": nil, "2010-01-01T00:00:00Z": nil,
		"2029-12-31T23:00:00Z": nil, "2029-12-31T23:00:01Z": vc.ErrExpired,
	} {
		now, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Valid(now, time.Minute); !errors.Is(err, want) {
			t.Errorf("at %s: %v, want %v", at, err, want)
		}
	}
}

const presentation = `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":"VerifiablePresentation","holder":"did:example:holder","verifiableCredential":[]}`

func TestPresentations(t *testing.T) {
	p, err := vc.ParsePresentation(edit(t, presentation, "verifiableCredential", "["+good+`,
		{"@context":"https://www.w3.org/ns/credentials/v2","id":"data:application/vc+jwt,eyJ","type":"EnvelopedVerifiableCredential"}]`))
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Credentials) != 2 || p.Credentials[0].Credential == nil || p.Credentials[1].Media != "application/vc+jwt" || p.Credentials[1].Enveloped != "eyJ" {
		t.Errorf("read %+v", p.Credentials)
	}
	if err := p.BoundToHolder(); err != nil {
		t.Error(err)
	}
	other, err := vc.ParsePresentation(edit(t, string(must(json.Marshal(p))), "holder", `{"id":"did:example:thief"}`))
	if err != nil {
		t.Fatal(err)
	}
	if err := other.BoundToHolder(); !errors.Is(err, vc.ErrHolder) {
		t.Errorf("a thief presents: %v", err)
	}
	for _, bad := range []struct{ name, value string }{
		{"type", `"VerifiableCredential"`}, {"holder", `"me"`}, {"holder", `{}`}, {"verifiableCredential", `["https://example.org/c"]`}, {"verifiableCredential", `[5]`},
		{"verifiableCredential", `{"type":"VerifiableCredential"}`}, {"verifiableCredential", `{"type":"EnvelopedVerifiableCredential","id":"data:application/vc+jwt,x"}`},
		{"verifiableCredential", `{"@context":"urn:a","type":"EnvelopedVerifiableCredential","id":"https://example.org"}`},
		{"verifiableCredential", `{"@context":"urn:a","type":["EnvelopedVerifiableCredential","VerifiableCredential"],"id":"data:application/vc+jwt,x"}`},
		{"id", `""`}, {"termsOfUse", `{}`}, {"proof", `[]`},
	} {
		if _, err := vc.ParsePresentation(edit(t, presentation, bad.name, bad.value)); !errors.Is(err, vc.ErrModel) {
			t.Errorf("%s %s: %v", bad.name, bad.value, err)
		}
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestSchemasAreHeededAndNeverFetched(t *testing.T) {
	c, err := vc.ParseCredential([]byte(good))
	if err != nil {
		t.Fatal(err)
	}
	const address = "https://example.org/schema.json"
	schema := func(text string) vc.Schemas { return vc.Schemas{address: []byte(text)} }
	if err := c.CheckSchemas(schema(`{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["credentialSubject"]}`)); err != nil {
		t.Error(err)
	}
	for name, schemas := range map[string]vc.Schemas{
		"none provided":      nil,
		"does not match":     schema(`{"required":["absent"]}`),
		"no JSON":            schema(`{`),
		"no schema":          schema(`{"type":5}`),
		"refers to another":  schema(`{"$ref":"https://example.org/other.json"}`),
		"refers to the disk": schema(`{"$ref":"file:///etc/passwd"}`),
	} {
		if err := c.CheckSchemas(schemas); !errors.Is(err, vc.ErrSchema) {
			t.Errorf("%s: %v", name, err)
		}
	}
	other, err := vc.ParseCredential(edit(t, good, "credentialSchema", `{"id":"https://example.org/schema.json","type":"JsonSchemaCredential"}`))
	if err != nil {
		t.Fatal(err)
	}
	if err := other.CheckSchemas(schema(`{}`)); !errors.Is(err, vc.ErrSchema) {
		t.Errorf("schema of another type: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte(presentation))
	f.Add([]byte(`{"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential"],"issuer":"did:example:a"}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if c, err := vc.ParseCredential(raw); err == nil {
			if _, err := vc.ParseCredential(must(json.Marshal(c))); err != nil {
				t.Fatalf("a credential printed is none: %v", err)
			}
		}
		if p, err := vc.ParsePresentation(raw); err == nil {
			if _, err := vc.ParsePresentation(must(json.Marshal(p))); err != nil {
				t.Fatalf("a presentation printed is none: %v", err)
			}
		}
	})
}

func TestPairsAndBackslashesAreRead(t *testing.T) {
	document, err := vc.Decode([]byte(`{"a":"\ud83d\ude00","b":"\\ud800","c":"\\\u00fc\"\ufffd"}`))
	if err != nil || document["a"] != "😀" || document["b"] != `\ud800` || document["c"] != "\\ü\"\ufffd" {
		t.Errorf("%q, %v", document, err)
	}
}
